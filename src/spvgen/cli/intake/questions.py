"""The questions of an intake at the terminal, one part after the other."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any, Final

import typer

from spvgen.cli.asking.kept import Kept
from spvgen.cli.asking.own_words import quoting
from spvgen.cli.intake.answers import ONCE, YES_NO, Reader
from spvgen.cli.terminal.ask import like_day
from spvgen.intake.answers import CATEGORIES, CIRCUMSTANCES, MATTERS, Intake, Team
from spvgen.intake.conduct import conduct_in
from spvgen.intake.remedies import FORMS, REMEDIES
from spvgen.scaffold.grounds import Answer, Cause, Dated


@dataclass(frozen=True, slots=True)
class Asking:
    """Who is asked about, and the answers so far."""

    kept: Kept
    read: Reader

    def yes_no(self, key: str, question: str, lead: str = "") -> str:
        """*ja* or *nee*; ``lead`` stands above the question."""
        return self.kept.ask(key, f"{question} (ja of nee)", self.read.choosing(YES_NO), lead=lead)

    def text(self, key: str, question: str, *, lead: str = "") -> str:
        """Free text, which may be empty."""
        return self.kept.ask(key, question, self.read.text, lead=lead)

    def needed(self, key: str, question: str, *, lead: str = "", example: str = "") -> str:
        """Free text that may not be empty; ``example`` is for who types no words."""
        return self.kept.ask(key, question, lambda typed: self.read.needed(typed, example), lead=lead)


def ask_part(part: str, asking: Asking, intake: Intake) -> Any:
    """The value of one part of the intake."""
    return _PARTS[part](asking, intake)


def _matter(asking: Asking, intake: Intake) -> str:
    lead = (
        "Waar gaat het om?\n"
        "  werk        resultaten, kwaliteit, of werk dat op tijd klaar moet zijn\n"
        "  wangedrag   iets wat echt niet mag, zoals stelen, liegen of iemand bedreigen\n"
        f"  houding     {intake.first_name} weigert werk, of de houding past niet"
    )
    return asking.kept.ask(
        "matter", "Typ werk, wangedrag of houding", asking.read.choosing(MATTERS), lead=lead
    )


def _recurs(asking: Asking, intake: Intake) -> Answer:
    question = "Komt het vaker voor, of was het één keer? Typ vaker of één keer"
    if asking.kept.ask("terugkerend", question, asking.read.recurring) == ONCE:
        return Answer("nee")
    return _explained(asking, "terugkerend", "ja", "Waaruit blijkt dat?")


def _explained(asking: Asking, key: str, answer: str, question: str) -> Answer:
    """An answer with what lies behind it, without the *ja* or *nee* with which people begin that again."""
    words = asking.text(f"{key}:toelichting", f"{question} (mag leeg blijven)")
    return Answer(answer, re.sub(rf"(?i)^{answer}(?:\s*[,;:.!]+\s*|\s+[-–]+\s+)", "", words))


def _description(asking: Asking, intake: Intake) -> str:
    name = intake.first_name
    lead = (
        f"Waar staat {name} nu echt? Schrijf één of twee zinnen, met cijfers en waar die vandaan komen.\n"
        f"Spreek {name} hier en hierna aan met ‘je’: je tekst komt zo in het plan.\n"
        f"Bijvoorbeeld: {_BEHIND}"
    )
    return asking.needed("omschrijving", "Wat er achterblijft", lead=lead, example=_BEHIND)


_BEHIND: Final = "Van juli tot en met september haalde je 64% van je quotum, volgens het salesdashboard."
_SEEN: Final = "De offerte ging acht werkdagen na de aanvraag de deur uit."
_DISCUSSED: Final = "We spraken af dat je nieuwe leads binnen twee dagen belt."


def _examples(asking: Asking, intake: Intake) -> tuple[Dated, ...]:
    lead = "Geef twee of drie voorbeelden: wat zag, hoorde of telde je, en op welke dag?"
    return tuple(_dated(asking, "voorbeelden", "Datum van een voorbeeld", "Wat er gebeurde", lead, _SEEN))


def _conduct(asking: Asking, intake: Intake) -> str:
    matter = conduct_in(intake)
    assert matter, "this is asked where such words stand"
    lead = (
        f"Je schrijft ‘{matter.quote}’. Dat gaat over {matter.kind}, en daar is een verbeterplan niet voor."
    )
    return asking.yes_no("conduct", "Gaat het vooral daarover?", lead)


def _talks(asking: Asking, intake: Intake) -> tuple[Dated, ...]:
    lead = (
        f"Wanneer sprak je hier eerder over met {intake.first_name}? Een plan mag geen verrassing zijn.\n"
        "Was er nog geen gesprek? Druk dan op Enter."
    )
    return tuple(
        _dated(
            asking, "eerdere_gesprekken", "Datum van een gesprek", "Wat jullie bespraken", lead, _DISCUSSED
        )
    )


def _dated(asking: Asking, part: str, when: str, what: str, lead: str, example: str) -> Iterator[Dated]:
    for number in count(1):
        first = number == 1
        question = f"{when}, zoals {like_day(date.today())} (Enter: {'geen' if first else 'klaar'})"
        day = asking.kept.ask(f"{part}:{number}", question, asking.read.day, lead=lead if first else "")
        if day:
            yield Dated(day, asking.needed(f"{part}:{number}:tekst", what, example=example))
        elif not asking.kept.has(f"{part}:{number + 1}"):
            return


def _helped(asking: Asking, intake: Intake) -> Answer:
    lead = (
        f"Wat is er al gedaan om {intake.first_name} te helpen? Denk aan uitleg, een training, tijd, goede "
        "middelen of een ander rooster."
    )
    answer = asking.yes_no("aanpassingen_gedaan", "Is alles gedaan wat redelijk is?", lead)
    question = "Wat is er gedaan?" if answer == "ja" else "Wat kan er nog gedaan worden?"
    return _explained(asking, "aanpassingen_gedaan", answer, question)


def _team(asking: Asking, intake: Intake) -> Team:
    lead = "Kijk nu even naar het team."
    colleagues = asking.yes_no("team:colleagues", "Hebben collega’s met hetzelfde werk dit ook?", lead)
    direction = asking.yes_no("team:direction", "Is er één doel waar het hele team naartoe werkt?")
    if colleagues == "nee" and direction == "ja":
        return Team(colleagues, direction)
    question = "Wat komt er steeds tussen, zodat belangrijk werk blijft liggen? (mag leeg blijven)"
    return Team(colleagues, direction, asking.text("team:stuck", question))


def _view(asking: Asking, intake: Intake) -> Cause:
    name = intake.first_name
    lead = (
        f"Wat ziet {name} zelf als oorzaak? Schrijf het op zoals {name} het zegt, met ‘ik’.\n"
        "Bijvoorbeeld: Ik weet niet wat ik per week moet doen.\n"
        "Nog niet gevraagd? Druk op Enter. Is het iets privé? Typ dan alleen: privé."
    )
    quoted = quoting(asking.read.text, name)
    words = asking.kept.ask(
        "view", f"{name} zegt", lambda typed: typed if _keeps_still(typed) else quoted(typed), lead=lead
    )
    if not words:
        _hear_first(asking, name)
        return Cause("")
    if _keeps_still(words):
        return Cause(CIRCUMSTANCES, speelt_mee="ja")
    question = f"Bij welke oorzaak hoort dat ({', '.join(map(_in_words, CATEGORIES))})"
    return Cause(asking.kept.ask("view:categorie", question, asking.read.choosing(CATEGORIES)), words)


def _hear_first(asking: Asking, name: str) -> None:
    """Offer to stop where the employee was not heard yet. Raises typer.Abort for whoever does."""
    lead = (
        f"Praat eerst met {name}. Wie het werk doet, weet vaak het best waar het aan ligt, en een plan werkt "
        f"alleen als {name} vooraf is gehoord.\n"
        "Je kunt nu stoppen: je antwoorden blijven bewaard, en je gaat na dat gesprek verder waar je was."
    )

    def read(answer: str) -> str:
        said = asking.read.choice(YES_NO, answer)
        if said == "ja":
            asking.kept.ask_again("view")
            raise typer.Abort
        return said

    question = f"Wil je stoppen en het eerst aan {name} vragen (ja of nee)"
    asking.kept.ask("view:eerst", question, read, lead=lead, default="ja")


PRIVATE_WORDS: Final = ("privé", "prive")
"""What stands for something private of which nothing is said."""


def _keeps_still(words: str) -> bool:
    return words.casefold().rstrip(".") in PRIVATE_WORDS


def _in_words(category: str) -> str:
    return category.replace("_", " ")


def _causes(asking: Asking, intake: Intake) -> tuple[Cause, ...]:
    lead = "Loop nu deze oorzaken langs. Antwoord ja als het meespeelt; meer dan één mag."
    first, *others = CATEGORIES
    found = [_cause(asking, intake, first, lead), *(_cause(asking, intake, one) for one in others)]
    return tuple(cause for cause in (*found, _circumstances(asking, intake)) if cause)


def _cause(asking: Asking, intake: Intake, category: str, lead: str = "") -> Cause | None:
    remedy, key = REMEDIES[category], f"oorzaken:{category}"
    if intake.view is not None and intake.view.categorie == category:
        lead = f"{lead}\n{intake.first_name} noemt zelf als oorzaak: {_in_words(category)}.".lstrip()
        finding = asking.text(f"{key}:bevinding", "Wat zie jij daarvan? (mag leeg blijven)", lead=lead)
    elif asking.yes_no(key, remedy.question.format(naam=intake.first_name), lead) == "ja":
        lead = f"Bijvoorbeeld: {remedy.example}"
        finding = asking.needed(f"{key}:bevinding", "Wat zie je", lead=lead, example=remedy.example)
    else:
        return None
    lacks = category == "kennis_en_ervaring"
    form = _form(asking, key) if lacks else remedy.support
    approach = _approach(asking, key, FORMS[form] if lacks else remedy.approach)
    return Cause(category, finding, approach, vorm=form)


def _form(asking: Asking, key: str) -> str:
    read = asking.read.choosing(tuple(FORMS))
    return asking.kept.ask(f"{key}:vorm", "Wat helpt: training, mentor of coaching", read, default="training")


def _approach(asking: Asking, key: str, proposal: str) -> str:
    lead = f"Voorstel: {proposal}"
    question = "Wat doen jullie eraan? Typ het in een zin, of ja voor het voorstel"
    read = asking.read.approach
    return asking.kept.ask(f"{key}:aanpak", question, read, lead=lead, default="ja") or proposal


def _circumstances(asking: Asking, intake: Intake) -> Cause:
    key, told = (
        f"oorzaken:{CIRCUMSTANCES}",
        intake.view is not None and intake.view.categorie == CIRCUMSTANCES,
    )
    question = f"Speelt er bij {intake.first_name} privé iets mee? Vraag niet wat."
    plays = "ja" if told else asking.yes_no(key, question)
    if plays == "nee":
        return Cause(CIRCUMSTANCES, speelt_mee=plays)
    ask_for = "Welke aanpassing helpt? (mag leeg blijven)"
    lead = (
        "Er speelt privé iets mee. Meer hoef je niet te weten of op te schrijven.\n"
        f"Zei {intake.first_name} zelf dat het om gezondheid gaat? Stop dan hier met Ctrl-C, en schrijf er "
        "niets over op.\nVraag via HR eerst de bedrijfsarts om advies."
    )
    helps = asking.kept.ask(f"{key}:aanpak", ask_for, asking.read.adjustment, lead=lead)
    return Cause(CIRCUMSTANCES, aanpak=helps, speelt_mee=plays)


def _main_cause(asking: Asking, intake: Intake) -> str:
    words = intake.found
    question = f"Welke oorzaak weegt het zwaarst ({', '.join(map(_in_words, words))})"
    lead = "Stel dat je maar één oorzaak kunt wegnemen. Bij welke zou dat het meest schelen?"
    return asking.kept.ask("main_cause", question, asking.read.choosing(words), lead=lead)


def _solvable(asking: Asking, intake: Intake) -> Answer:
    asked = f"Denk je dat {intake.first_name} dit met hulp in een paar maanden kan bereiken?"
    answer = asking.yes_no("oplosbaar_met_actieplan", asked)
    return _explained(asking, "oplosbaar_met_actieplan", answer, "Waarom denk je dat?")


def _strong(asking: Asking, intake: Intake) -> tuple[str, ...]:
    lead = (
        f"Wat doet {intake.first_name} goed? Eén punt per regel; een lege regel sluit af.\n"
        "Bijvoorbeeld: Klanten gaven je in mei gemiddeld een 8,4."
    )
    return tuple(asking.kept.several("sterke_punten", "Goed gaat", asking.read.text, lead))


_PARTS: Final[dict[str, Callable[[Asking, Intake], Any]]] = {
    "matter": _matter,
    "terugkerend": _recurs,
    "omschrijving": _description,
    "voorbeelden": _examples,
    "eerdere_gesprekken": _talks,
    "conduct": _conduct,
    "aanpassingen_gedaan": _helped,
    "team": _team,
    "view": _view,
    "oorzaken": _causes,
    "main_cause": _main_cause,
    "oplosbaar_met_actieplan": _solvable,
    "sterke_punten": _strong,
}
"""Part of an intake → its questions, in the order of asking."""

PARTS: Final = tuple(_PARTS)
