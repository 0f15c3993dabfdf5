"""Whom a plan speaks to: the employee, as *je* (S09), and nobody else in the team (P21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.nameforms import called_by
from spvgen.rules.derde_persoon import Spoken, third_person
from spvgen.rules.patronen import PhraseSearch, any_of, phrase_search, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import OF_THE_EMPLOYER, sentences_in, texts_under
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_KEYS: Final = OF_THE_EMPLOYER | {"sterke_punten", "geboden_ondersteuning", "reden"}
"""Not the own view (``zienswijze``), nor the reason for a suppression."""
_READS_ON: Final[dict[str | int, str]] = {"aanpak": "bevinding"}
"""Texts that read on from another of the same part, so that *zij* can be somebody named there."""

_A_FEW: Final = 3
"""So many texts are each shown with what to write; more is a plan that speaks of the employee, told once."""


def niet_in_je_vorm(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst spreekt over de medewerker, terwijl het plan de medewerker aanspreekt.

    Het document zegt overal ‘je’. Staat er dan ineens ‘hij’, ‘haar omzet’ of een naam, dan leest het alsof er
    over iemand wordt gepraat die er niet bij is. Schrijf ‘je’, of zeg erbij wie je bedoelt als het over een
    ander gaat: ‘de klant’, ‘je collega’. Staat het in een verslag bij ‘besproken’ of ‘afspraken’, dan
    is dit een tip: daar blijft meestal wel duidelijk wie iets zei of doet.

    Bron: het verbeterplan-artikel (het voorbeeldplan spreekt de medewerker aan met ‘je’ en is bedoeld om te
    helpen).

    Fout:
        aanleiding:
          omschrijving: In januari en februari 2026 belde zij 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Noor belde op deze dag 7 van de 12 klanten niet terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Je belde op deze dag 7 van de 12 klanten niet terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    names = called_by(plan.medewerker.naam)
    people = (plan.leidinggevende, plan.hr)
    others = tuple(name for person in people if person and person.naam for name in called_by(person.naam))
    texts = dict(texts_under(plan, _KEYS))
    hits: list[Hit] = []
    for path, text in texts.items():
        ahead = texts.get((*path[:-1], _READS_ON.get(path[-1], "")), "")
        spoken = None if path[0] == "negeer" else third_person(text, names, others, ahead)
        if spoken:
            said = text[spoken.start : spoken.end]
            message = f"‘{said}’ gaat over de medewerker. Dit plan spreekt de medewerker aan met ‘je’."
            hits.append(Hit(path, message, _hint(spoken), said, _weight(path)))
    throughout = len(hits) > _A_FEW
    yield from (hit._replace(likewise=f"‘{hit.quote}’") if throughout else hit for hit in hits)


def _weight(path: NodePath) -> Severity | None:
    """A tip for what was said and agreed in a talk: a report is written of who was there."""
    told = path[:1] == ("evaluatiemomenten",) and not {"afspraken", "besproken"}.isdisjoint(path)
    return Severity.TIP if told else None


def _hint(spoken: Spoken) -> str:
    write = f"Schrijf: ‘{spoken.instead}’." if spoken.instead else "Schrijf de zin met ‘je’."
    return f"{write} Gaat het over iemand anders? Zeg dan wie: ‘de klant’, ‘je collega’."


# --- In front of the team ------------------------------------------------------------------------------

_PLAN: Final = (
    r"(?:(?:het|je|jouw|dit) )?(?:verbeterplan|verbetertraject)(?! van (?:het|de|ons))"
    r"|(?:je|jouw) verbeter(?:punten|doelen)|dit (?:plan|traject)"
)
_BOARD: Final = any_of("groepsapp appgroep teamapp prikbord whiteboard intranet")
_TEAM: Final = (
    r"(?<!na het )(?<!na de )(?<!voor het )"
    r"(?:(?:team|werk|afdelings)overleg|(?:team|maand|afdelings)vergadering|(?:dag|week)start)"
    rf"|{_BOARD}|nieuwsbrief"
    r"|(?<!uit )(?:het|de|je|ons|onze) (?:hele )?(?:team|collega'?s|afdeling)|alle collega's"
)
_NAMED: Final = "(?:je|jouw) naam"
_COUNTED: Final = any_of(
    r"\w*fouten \w*schades? missers klachten \w*scores? \w*cijfers? stand resultaten achterstand"
)
"""What shames somebody whose name stands beside it; a name alone is on any roster."""
_BEFORE_THE_TEAM: Final = phrase_search(
    [
        (
            "verbeterp verbeterd verbetert dit_plan dit_traject",
            rf"(?:{_PLAN}) .. .. (?:{_TEAM})",
            rf"(?:{_TEAM}) .. .. (?:{_PLAN})",
        ),
    ]
)
_IN_PUBLIC: Final = phrase_search(
    [
        (
            "app prikbord whiteboard intranet",
            rf"{_COUNTED} .. {_NAMED} .. {_BOARD}",
            rf"{_NAMED} .. {_COUNTED} .. {_BOARD}",
            rf"{_BOARD} .. {_COUNTED} .. {_NAMED}",
            rf"{_BOARD} .. {_NAMED} .. {_COUNTED}",
        ),
    ]
)
_TELLS: Final = phrase_search(
    [
        (
            "vertel deel delen bespre hang zet licht toon tonen presente meld informe pra",
            r"(?:vertel|deel|delen|bespre|hang|zet|licht|toon|tonen|presente|meld|informe|praat|praten)\w*",
        ),
        (
            "weet weten hoort horen kopie kijk beoorde",
            r"(?:team|afdeling|collega's) (?:weet|weten|hoort|horen)|kopie|kijk(?:t|en) mee|beoorde\w+",
        ),
        ("nieuwsbrief intranet", "nieuwsbrief|intranet"),
    ]
)
"""Words before or in the phrase; behind it they are of another: *je team …, en je praat met Karim*."""
_OWN_CHOICE: Final = phrase_search(
    [
        ("niet geen niemand nooit", "niet|geen|niemand|nooit"),
        ("vertel_je deel_je bespreek_je", "^(?:vertel|deel|bespreek) je"),
        (
            "wilt kiest bepaal",
            "als (?:je|jij) (?:dat |het )?(?:zelf )?wilt|(?:jij|je zelf) (?:kiest|bepaalt)",
        ),
        ("buiten", "buiten (?:het|de) (?:team|afdeling|teamoverleg)"),
    ]
)
_TOLD_IN: Final = words("afspraak inleiding slotopmerking aanpak toelichting omschrijving dan")


def plan_voor_het_team(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan wordt met het team gedeeld.

    Een verbeterplan is vertrouwelijk: het gaat over één medewerker, en alleen wie erbij helpt hoeft ervan te
    weten. Wie in het teamoverleg moet vertellen hoe het met het plan gaat, voelt zich te kijk gezet, en
    dat geldt ook voor een lijst met fouten en een naam erbij op het prikbord. Praat erover in de gesprekken
    van dit plan. Wil de medewerker het zelf vertellen, schrijf dan: ‘als jij dat wilt’.

    Bron: art. 7:611 BW (goed werkgeverschap); de AVG: deel persoonsgegevens alleen met wie ze nodig heeft.

    Fout:
        slotopmerking: Elke donderdag vertel je in het teamoverleg hoe het met je verbeterplan gaat.

    Goed:
        slotopmerking: Elke donderdag vertel je aan Karim hoe het met je verbeterplan gaat.
    """
    for path, text in texts_under(plan, _TOLD_IN):
        whole = fold(composed(text))
        for search, message, hint in (
            (_BEFORE_THE_TEAM, "zo hoort het hele team over dit plan", _AMONG_US),
            (_IN_PUBLIC, "zo ziet het hele team wat er bij de medewerker misging", _NO_NAMES),
        ):
            if search(whole) and (said := _told_to_all(text, search)):
                yield Hit(path, f"‘{said}’: {message}.", hint, said)


def _told_to_all(text: str, search: PhraseSearch) -> str:
    """The words by which a text tells the team; empty where it doesn't, or where the employee may choose."""
    for sentence in sentences_in(composed(text)):
        plain = fold(sentence)
        found = search(plain)
        if found and _TELLS(plain[: found.end()]) and not _OWN_CHOICE(plain):
            return sentence[found.start() : found.end()]
    return ""


_AMONG_US: Final = (
    "Haal dit weg: praat over het plan in de gesprekken die erbij horen. Is er iets van het team nodig, noem "
    "dan het werk (‘wie neemt de dienst over?’) en niet het plan."
)
_NO_NAMES: Final = (
    "Bespreek fouten en cijfers van de medewerker alleen in de gesprekken van dit plan. Op het bord past een "
    "cijfer van het hele team, zonder namen."
)
