"""The questions of an intake at the terminal, one part after the other."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any, Final

from spvgen.cli.asking.behind import ask_choice, taken_apart
from spvgen.cli.asking.kept import CLOSES
from spvgen.cli.intake.answers import AGAIN, ONCE, Asking
from spvgen.cli.intake.cause_questions import causes, main_cause, view
from spvgen.cli.terminal.days import like_day
from spvgen.cli.terminal.streams import tell
from spvgen.dates import SHORT_MONTH
from spvgen.intake.answers import MATTERS, Intake, Team
from spvgen.intake.conduct import conduct_in
from spvgen.intake.sentence import as_told
from spvgen.scaffold.grounds import Answer, Dated


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
    onward = {"werk": "omschrijving"}
    return asking.choice("matter", "Typ werk, wangedrag of houding", MATTERS, lead=lead, onward=onward)


def _recurs(asking: Asking, intake: Intake) -> Answer:
    question = "Komt het vaker voor, of was het één keer? Typ vaker of één keer"
    read, onward = asking.read, {AGAIN: "terugkerend:toelichting", ONCE: "omschrijving"}
    said = ask_choice(
        asking.kept,
        "terugkerend",
        question,
        read.recurring,
        read.recurring_apart,
        read.line,
        words=(AGAIN, ONCE),
        onward=onward,
    )
    if said == ONCE:
        return Answer("nee")
    return _explained(asking, "terugkerend", "ja", "Waaruit blijkt dat?")


def _explained(asking: Asking, key: str, answer: str, question: str) -> Answer:
    """An answer with what lies behind it, without the *ja* or *nee* with which people begin that again."""
    words = asking.text(f"{key}:toelichting", f"{question} (mag leeg blijven)")
    bare = "" if re.match(_SAYING, words) else taken_apart(words, (answer,))[1]
    return Answer(answer, bare or words)


_SAYING: Final = r"(?i)(?:ja|nee)[ -]?(?:zeg|kan |knik|schud)"
"""*Nee zeggen* is what somebody does, and no answer."""


def _description(asking: Asking, intake: Intake) -> str:
    name = intake.first_name
    lead = (
        f"Waar staat {name} nu echt? Schrijf één of twee zinnen, met cijfers en waar die vandaan komen.\n"
        f"Spreek {name} hier en hierna aan met ‘je’: je tekst komt zo in het plan.\n"
        f"Bijvoorbeeld: {_BEHIND}"
    )
    return asking.needed("omschrijving", "Wat er achterblijft", lead=lead, example=_BEHIND)


_BEHIND: Final = "Van juli tot en met september was 64% van je taken op tijd klaar, volgens de weekplanning."
_SEEN: Final = "Het weekoverzicht kwam drie werkdagen na de afgesproken dag."
_DISCUSSED: Final = "We spraken af dat je het meteen meldt als iets niet op tijd klaar is."


def _examples(asking: Asking, intake: Intake) -> tuple[Dated, ...]:
    lead = "Geef twee of drie voorbeelden: wat zag, hoorde of telde je, en op welke dag?"
    return tuple(_dated(asking, "voorbeelden", "Datum van een voorbeeld", "Wat er gebeurde", lead, _SEEN))


def _conduct(asking: Asking, intake: Intake) -> str:
    matter = conduct_in(intake)
    assert matter, "this is asked where such words stand"
    lead = (
        f"Je schrijft: ‘{matter.quote}’. Dat gaat over {matter.kind}, en daar is een verbeterplan niet voor."
    )
    return asking.yes_no("conduct", "Gaat het vooral daarover?", lead)


def _talks(asking: Asking, intake: Intake) -> tuple[Dated, ...]:
    lead = (
        f"Wanneer sprak je hier eerder over met {intake.first_name}? Een plan mag geen verrassing zijn.\n"
        "Was er nog geen gesprek? Druk dan op Enter."
    )
    when, what = "Datum van een gesprek", "Wat jullie bespraken"
    talks = _dated(asking, "eerdere_gesprekken", when, what, lead, _DISCUSSED)
    return tuple(replace(one, tekst=as_told(one.tekst, "We bespraken")) for one in talks)


def _dated(asking: Asking, part: str, when: str, what: str, lead: str, example: str) -> Iterator[Dated]:
    for number in count(1):
        first, key = number == 1, f"{part}:{number}"
        enter = "weglaten" if asking.kept.earlier.get(key) else "geen" if first else "klaar"
        question = f"{when}, zoals {like_day(date.today())} (Enter: {enter})"
        behind: list[str] = []
        read = _day_apart(asking, behind)
        day = asking.kept.ask(key, question, read, lead=lead if first else "")
        for told in behind:
            asking.kept.offer(f"{key}:tekst", told)
            tell("  De rest staat hieronder als voorstel tussen [ ].")
        if day:
            yield Dated(day, asking.needed(f"{part}:{number}:tekst", what, example=example))
        elif not asking.kept.has(f"{part}:{number + 1}"):
            return


def _day_apart(asking: Asking, behind: list[str]) -> Callable[[str], str]:
    """A reader of a day; what is told in the same breath goes ``behind``."""

    def read(typed: str) -> str:
        typed = re.sub(r"(?i)^(?:ja\b[\s,:;.]*(?=\S))?(?:op (?=\d))?", "", typed.strip())
        found = re.fullmatch(_DAY_FIRST, typed)
        behind[:] = [asking.read.line(found["told"])] if found else []
        return asking.read.day(found["day"] if found else typed)

    return read


_DAY_FIRST: Final = (
    rf"(?i)(?:op )?(?P<day>\d{{4}}-\d\d-\d\d|\d{{1,2}}[-/.]\d{{1,2}}(?:[-/.]\d{{2,4}})?"
    rf"|\d{{1,2}} {SHORT_MONTH}[a-z]*(?: \d{{4}})?)(?:\s*[:;,]|\s+[-–])?\s+(?P<told>[^\W\d]\S*\s.*)"
)


def _helped(asking: Asking, intake: Intake) -> Answer:
    name = intake.first_name
    lead = (
        "Denk aan uitleg, een training, tijd, goede middelen of een ander rooster.\n"
        f"Typ ja als {name} tot nu toe alle hulp kreeg die je van een werkgever mag verwachten, ook als die "
        "nog niet genoeg hielp. In het plan komt daarna nieuwe hulp.\n"
        "Typ nee als jullie eerst nog iets kunnen doen. Bijvoorbeeld: collega’s volgden een training, "
        f"en {name} nog niet."
    )
    question = f"Heb je tot nu toe gedaan wat redelijk was om {name} te helpen?"
    answer = asking.explained_yes_no("aanpassingen_gedaan", question, lead)
    question = f"Welke hulp kreeg {name} al?" if answer == "ja" else "Wat kan er nog gedaan worden?"
    return _explained(asking, "aanpassingen_gedaan", answer, question)


def _team(asking: Asking, intake: Intake) -> Team:
    lead = "Kijk nu even naar het team."
    colleagues = asking.yes_no(
        "team:colleagues",
        "Hebben collega’s met hetzelfde werk dit ook?",
        lead,
        {
            "ja": "team:stuck",
            "nee": "oplosbaar_met_actieplan:toelichting",
        },  # what others reach can be reached
    )
    onward = {} if asking.kept.has("team:stuck") else {"nee": "team:stuck"}
    question = "Is er één doel waar het hele team naartoe werkt?"
    direction = asking.yes_no("team:direction", question, onward=onward)
    if colleagues == "nee" and direction == "ja":
        return Team(colleagues, direction)
    question = "Wat komt er steeds tussen, zodat belangrijk werk blijft liggen? (mag leeg blijven)"
    return Team(colleagues, direction, asking.text("team:stuck", question))


def _solvable(asking: Asking, intake: Intake) -> Answer:
    asked = f"Denk je dat {intake.first_name} dit met hulp in een paar maanden kan bereiken?"
    answer = asking.explained_yes_no("oplosbaar_met_actieplan", asked)
    return _explained(asking, "oplosbaar_met_actieplan", answer, "Waarom denk je dat?")


def _strong(asking: Asking, intake: Intake) -> tuple[str, ...]:
    lead = (
        f"Wat doet {intake.first_name} goed? Eén punt per regel; {CLOSES}\n"
        "Bijvoorbeeld: In mei werkte je twee nieuwe collega’s in."
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
    "view": view,
    "oorzaken": causes,
    "main_cause": main_cause,
    "oplosbaar_met_actieplan": _solvable,
    "sterke_punten": _strong,
}
"""Part of an intake → its questions, in the order of asking."""

PARTS: Final = tuple(_PARTS)
