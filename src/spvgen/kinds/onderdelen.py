"""The other parts of an improvement plan: people, cause, actions, support, evaluations, consequences."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, Self

from pydantic import Field, model_validator

from spvgen.kinds.problems import Problem, out_of_order, raise_problems
from spvgen.kinds.shared import AlsDan, Persoon
from spvgen.kinds.values import Datum, JaNee, Keuze, Lijst, Model, Tekst, Teksten, Tijd
from spvgen.kinds.verloop import Maatregel, Verslag


class Categorie(Keuze):
    """Where the cause lies (the four questions, and what a team runs into)."""

    KENNIS_EN_ERVARING = "kennis_en_ervaring"
    DOELEN = "doelen"
    BELONING = "beloning"
    AANSTURING = "aansturing"
    ORGANISATIE = "organisatie"
    MARKT = "markt"
    OMSTANDIGHEDEN = "omstandigheden"
    ANDERS = "anders"


_FORMS: Final = {
    "coaching": r"meelopen|meekijken|begeleiding|(?:coachings)?gesprek(?:ken)?|feedback|intervisie",
    "training": "cursus|opleiding|workshop|e-learning|bijscholing|les(?:sen)?",
    "mentor": "buddy|maatje|(?:ervaren )?collega",
    "middelen": "tijd|laptop|software|systeem|rooster",
}


class Vorm(Keuze, ook=_FORMS):
    """The form that support takes."""

    COACHING = "coaching"
    TRAINING = "training"
    MENTOR = "mentor"
    MIDDELEN = "middelen"
    ANDERS = "anders"


class Medewerker(Persoon):
    """The employee whom the plan is about and for."""

    functie: Tekst = Field(description="De functie, zoals die in het contract of functieprofiel staat.")
    afdeling: Tekst | None = Field(None, description="De afdeling of het team.")
    in_dienst_sinds: Datum | None = Field(None, description="Eerste dag van het dienstverband.")


class HR(Model):
    """The HR adviser who was informed and guards the policy."""

    persoon: Tekst | None = Field(
        None, description="In plaats van naam: de sleutel van deze persoon in personen.yaml."
    )
    naam: Tekst | None = Field(None, description="Voornaam en achternaam van de HR-adviseur.")
    functie: Tekst | None = Field(None, description="De functie van de HR-adviseur.")

    @property
    def als_afdeling(self) -> str:
        """*HR-afdeling* if somebody signs for it, or nothing: one from outside is called as they are."""
        job = (self.functie or "HR").casefold()
        outside = any(word in job for word in _FROM_OUTSIDE)
        return "HR-afdeling" if job.startswith("hr") and not outside else ""


_FROM_OUTSIDE: Final = ("van buiten", "extern", "zelfstandig", "freelance", "zzp", "van de ", "van het ")


class Onderbreking(Model):
    """Days that do not count, such as leave: dates only, never a reason."""

    van: Datum = Field(description="Eerste dag die niet meetelt.")
    tot_en_met: Datum = Field(description="Laatste dag die niet meetelt.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        raise_problems(
            out_of_order("tot_en_met", self.van, self.tot_en_met, "De laatste dag", "de eerste dag")
        )
        return self


class Antwoord(Model):
    """The answer to one question."""

    antwoord: JaNee = Field(description="ja of nee.")
    toelichting: Tekst | None = Field(None, description="Waaruit dat blijkt.")


class Geschiktheid(Model):
    """The three questions to ask before a plan."""

    terugkerend: Antwoord | None = Field(None, description="Komt het probleem vaker voor?")
    oplosbaar_met_actieplan: Antwoord | None = Field(None, description="Kan een verbeterplan dit oplossen?")
    aanpassingen_gedaan: Antwoord | None = Field(
        None, description="Is er tot nu toe gedaan wat redelijk was om te helpen?"
    )


class Voorbeeld(Model):
    """One thing that happened, with its date."""

    datum: Datum = Field(description="De dag waarop dit gebeurde.")
    feit: Tekst = Field(description="Wat er gebeurde: alleen wat je zag, hoorde of telde.")


class EerderGesprek(Model):
    """An earlier talk about the problem."""

    datum: Datum = Field(description="De dag van het gesprek.")
    onderwerp: Tekst = Field(description="Wat er is besproken en afgesproken.")


class Aanleiding(Model):
    """Why there is a plan: the problem, with examples, earlier talks and strong points."""

    omschrijving: Tekst | None = Field(None, description="Wat er achterblijft, in feiten.")
    voorbeelden: Lijst[Voorbeeld] | None = Field(None, description="Voorbeelden met een datum.")
    eerdere_gesprekken: Lijst[EerderGesprek] | None = Field(
        None, description="Wanneer je hier eerder over sprak."
    )
    sterke_punten: Teksten | None = Field(None, description="Wat goed gaat en waar het plan op bouwt.")


class Oorzaak(Model):
    """A cause that was examined; of private life only whether it plays a part and what helps."""

    categorie: Categorie = Field(description="Waar de oorzaak ligt.")
    bevinding: Tekst | None = Field(None, description="Wat jullie vonden (niet bij omstandigheden).")
    speelt_mee: JaNee | None = Field(
        None,
        description="Alleen bij omstandigheden: ja of nee, nooit wat. Ook nee komt als zin in het document; "
        "vroeg je er niet naar, laat deze oorzaak dan weg.",
    )
    aanpak: Tekst | None = Field(None, description="Wat jullie eraan doen.")

    @property
    def noemer(self) -> str:
        """What a sentence calls it: by its category, of which *anders* tells nothing."""
        other = self.categorie is Categorie.ANDERS
        return "deze oorzaak" if other else f"de oorzaak ‘{self.categorie.woorden}’"

    @model_validator(mode="after")
    def _fits_category(self) -> Self:
        raise_problems(self._misfits())
        return self

    def _misfits(self) -> Iterator[Problem]:
        private = self.categorie is Categorie.OMSTANDIGHEDEN
        needed, absent = ("speelt_mee", "bevinding") if private else ("bevinding", "speelt_mee")
        if getattr(self, needed) is None:
            message = f"Bij {self.noemer} ontbreekt ‘{needed}’."
            hint = (
                "Zet erbij: ‘speelt_mee: ja’ of ‘nee’."
                if private
                else "Schrijf bij ‘bevinding’ wat jullie vonden."
            )
            yield Problem("X03", (), message, hint)
        if getattr(self, absent) is not None:
            hint = (
                "Leg niet vast wat er privé speelt. Haal de bevinding weg; schrijf bij ‘aanpak’ wat helpt."
                if private
                else "‘speelt_mee’ is alleen voor omstandigheden. Schrijf bij ‘bevinding’ wat jullie vonden."
            )
            yield Problem("X02", (absent,), f"Bij {self.noemer} hoort geen sleutel ‘{absent}’.", hint)


class Actie(Model):
    """One agreed action."""

    titel: Tekst = Field(description="Een korte naam voor de actie; elke titel komt één keer voor.")
    afspraak: Tekst = Field(description="Wat er gebeurt: hoeveel, hoe vaak, wanneer.")
    wie: Tekst = Field("medewerker", description="medewerker, leidinggevende, hr of een naam.")
    frequentie: Tekst | None = Field(
        None, description="Hoe vaak of bij welk moment in het werk: wekelijks, bij elke levering."
    )
    deadline: Datum | None = Field(
        None,
        description="De uiterste dag; viel die op het einde van een plan dat is verlengd: het nieuwe einde.",
    )
    voor_doel: Teksten | None = Field(None, description="Voor welk doel; leeg: voor alle doelen.")
    bewijs: Tekst | None = Field(None, description="Waaraan je ziet dat het gedaan is.")
    als_dan: Lijst[AlsDan] | None = Field(None, description="Wat je doet als er iets tussenkomt.")

    @property
    def eenmalig(self) -> bool:
        """Whether it is to be done once, by a day, and not again and again."""
        return self.deadline is not None and self.frequentie is None


_NOEMERS: Final = {vorm: vorm.woorden.capitalize() for vorm in Vorm} | {
    Vorm.MENTOR: "Mentoring",
    Vorm.ANDERS: "Andere hulp",
}
"""What support of a form is called; of two, their own word does not name it."""
_IN_A_SENTENCE: Final = {
    word.casefold(): name.lower() for vorm, name in _NOEMERS.items() for word in (name, vorm.woorden)
}
"""The same as a word in a sentence, by what a plan may call it."""


class Ondersteuning(Model):
    """One kind of support that the employer offers."""

    titel: Tekst | None = Field(None, description="Een korte naam voor de hulp.")
    vorm: Vorm | None = Field(None, description="coaching, training, mentor, middelen of anders.")
    afspraak: Tekst = Field(description="Wat er geboden wordt: wie, hoeveel en wanneer.")
    wie: Tekst | None = Field(
        None,
        description="Wie het doet: leidinggevende, hr of een naam. Komt een trainer van buiten? Zet hier wie "
        "het regelt, en wie de training geeft bij afspraak.",
    )
    frequentie: Tekst | None = Field(None, description="Hoe vaak, bijvoorbeeld wekelijks.")
    start: Datum | None = Field(None, description="Vanaf wanneer.")
    einde: Datum | None = Field(
        None,
        description="Tot en met wanneer. Bij een training of middelen zonder start en frequentie: de dag "
        "waarop die uiterlijk klaar is, of waarop het er uiterlijk is.",
    )
    voor_doel: Teksten | None = Field(None, description="Voor welk doel; leeg: voor alle doelen.")

    @property
    def noemer(self) -> str:
        """What this support is called: its title, or else its form or what was agreed."""
        return self.titel or (self.vorm and _NOEMERS[self.vorm]) or self.afspraak.rstrip(".")

    @property
    def uiterlijk(self) -> date | None:
        """The day by which a course is done or a thing is there: it runs from no day, and in no rhythm."""
        once = self.vorm in (Vorm.TRAINING, Vorm.MIDDELEN) and not (self.start or self.frequentie)
        return self.einde if once else None

    @property
    def in_een_zin(self) -> str:
        """The same within a sentence: a form is a word there, an own name stands in quotes."""
        return _IN_A_SENTENCE.get(self.noemer.casefold(), f"‘{self.noemer}’")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        raise_problems(out_of_order("einde", self.start, self.einde, "Het einde", "de start"))
        return self


class Evaluatiemoment(Model):
    """A planned evaluation and, once held, its report."""

    naam: Tekst = Field(description="De naam, bijvoorbeeld Eerste evaluatie.")
    datum: Datum = Field(description="De dag van het gesprek.")
    tijd: Tijd | None = Field(None, description="Het tijdstip, bijvoorbeeld 10:00.")
    verslag: Verslag | None = Field(None, description="Het verslag; toegevoegd door spv evaluate.")


_TALK: Final = r"(?i)\b(?:bespre\w+|overleg\w*|gesprek\w*|(?:spreken|praten|horen) (?:we|wij) )"
_AHEAD: Final = (
    r"(?i)\b(?:hierna|hieronder|onderstaande|volgende (?:maatregel|gevolg|stap))"
    r"|\b(?:mogelijk|volgen|maatregelen|gevolgen)[^.:]*:\s*$"
)


class Gevolgen(Model):
    """What can follow when the goals are not reached; announced, so that nobody is surprised."""

    omschrijving: Tekst = Field(description="Wat er kan volgen als de doelen niet worden gehaald.")
    maatregelen: Lijst[Maatregel] | None = Field(
        None,
        description="De maatregelen die mogelijk zijn. Ze komen in één regel boven de omschrijving; bij de "
        "afsluiting kun je er alleen een kiezen die hier staat.",
    )

    @property
    def noemt_gesprek(self) -> str:
        """The words with which ``omschrijving`` says that things are talked over; empty where it doesn't."""
        found = re.search(_TALK, self.omschrijving)
        return found[0] if found else ""

    @property
    def wijst_vooruit(self) -> str:
        """The words with which ``omschrijving`` says that the measures come behind it; mostly empty."""
        found = re.search(_AHEAD, self.omschrijving)
        return found[0] if found else ""
