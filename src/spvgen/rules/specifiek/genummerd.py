"""Specific one by one: a numbered list that was pasted into the text of one point (code S11)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import one_spaced
from spvgen.rules.reading.patterns import MONTH, words
from spvgen.rules.reading.texts import texts_under
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.differences_times import other_rhythm
from spvgen.source.lines import quoted

if TYPE_CHECKING:
    from spvgen.kinds.values import Model

_PLACES: Final = {
    "acties": "afspraak",
    "ondersteuning": "afspraak",
    "doelen": "verwachting",
    "succescriteria": "criterium",
}
"""Part → the key in each of its points that tells one thing to do, to get or to reach."""
_CALLED: Final = {
    "acties": "afspraken",
    "ondersteuning": "vormen van hulp",
    "doelen": "doelen",
    "succescriteria": "criteria",
}
_BEGINS: Final = {
    "acties": "titel: …",
    "ondersteuning": "titel: …",
    "doelen": "gebied: …",
}
"""Part → how each of its points begins, besides that."""
_LEAD: Final = r"\s*(?:(?P<lead>\w+(?:[ -]\w+){0,2}:)\s*)?"
"""*Acties:*; what begins with a whole sentence (*Zo bel je: 1. …*) is one thing, with its steps."""
_HEADING: Final = words("""
    actie acties afspraak afspraken actiepunten doel doelen hulp ondersteuning criteria succescriteria punten
    lijst verwachting verwachtingen to-do taken activiteiten namelijk volgende
""")
"""What says no more than that a list follows; any other opening (*Elke week:*) is part of each point."""
_COUNTED: Final = "fase|stap|ronde|week|maand|kwartaal|periode|helft|deel|dag|jaar|categorie|niveau|module"
"""What a number counts: *de 1. fase*, *stap 2.*"""
_MARK: Final = (
    r"(?:(?<=\s)|\A|(?<=[.;:,])){number}[.)](?:\s+|(?=[A-Za-z]))"
    rf"(?!(?i:{MONTH}|{_COUNTED})\b)"
)


def meer_in_een_punt(plan: Model, settings: RuleSettings) -> Hits:
    """In één punt staat een genummerde lijst.

    Wie een lijst uit een ander formulier plakt, zet al gauw vijf afspraken in één actie. Bij een gesprek valt
    dan niet te zeggen wat er wel en niet is gedaan, en elke afspraak heeft een eigen termijn nodig. Maak van
    elk nummer een eigen punt. Zijn het stappen van één afspraak? Begin dan met de afspraak zelf: ‘Je belt
    elke week tien klanten, in deze volgorde: 1. …’.

    Bron: het SPV-artikel (elke actie is specifiek en meetbaar).

    Fout:
        acties:
          - titel: Terugbellen
            afspraak: "1. Je belt elke dag vijf klanten terug. 2. Je mailt elke vrijdag een overzicht."

    Goed:
        acties:
          - titel: Terugbellen
            afspraak: Je belt elke dag vijf klanten terug.
          - titel: Overzicht
            afspraak: Je mailt elke vrijdag een overzicht.
    """
    for path, text in texts_under(plan, frozenset(_PLACES.values())):
        part, index = str(path[0]), path[1]
        own = len(path) == 3 and path[2] == _PLACES.get(part)
        if own and len(points := numbered_in(text)) > 1:
            message = f"Hier staan {len(points)} {_CALLED[part]} in één punt."
            whole = [f"{_opening(text)}{one}" for one in points]
            yield Hit(
                path, message, f"{_ADVICE} Schrijf: {_as_points(part, whole, getattr(plan, part)[index])}"
            )


_ADVICE: Final = (
    "Maak van elk nummer een eigen punt. Dan is bij elk gesprek te zien hoe het ermee staat. Zijn het "
    "stappen van één punt? Begin de tekst dan met waar het om gaat, en zet de nummers daarachter."
)


def numbered_in(text: str) -> list[str]:
    """The points of a text that is a list with numbers, *1. … 2. …*, without these; else empty."""
    if "1." not in text and "1)" not in text:
        return []
    start = re.match(rf"{_LEAD}{_mark(1)}", text)
    if start is None:
        return []
    points, at = [], start.end()
    for number in range(2, 100):
        mark = _next_mark(text, at, number)
        if mark is None:
            break
        points.append(text[at : mark.start()])
        at = mark.end()
    return [point.strip(" \n;,") for point in (*points, text[at:])]


def _next_mark(text: str, at: int, number: int) -> re.Match[str] | None:
    """Where the next point begins; not at the end of *Daarna komt fase 2.*"""
    marks = re.compile(_mark(number)).finditer(text, at)
    return next((one for one in marks if not re.search(_ENDS_COUNTED, text[at : one.start()])), None)


_ENDS_COUNTED: Final = rf"(?i)\b(?:{_COUNTED})\s+\Z"  # compiled for a text with a second point


def _mark(number: int) -> str:
    return _MARK.replace("{number}", str(number))


def _opening(text: str) -> str:
    """*Elke week:* as it stands before every point; empty for *Acties:*, which is a heading."""
    found = re.match(_LEAD, text)
    lead = found["lead"] if found else None
    return f"{lead} " if lead and lead.rstrip(":").split()[-1].lower() not in _HEADING else ""


_GOES_FOR_EACH: Final = ("wie", "frequentie", "vorm", "start", "einde", "deadline")
"""Keys of the point that was one which hold for each of those that it becomes."""


def _kept(point: object, text: str) -> str:
    """The lines with those keys, as they are written: each action needs its term, if it tells none (S04)."""
    values = {key: value for key in _GOES_FOR_EACH if (value := getattr(point, key, None))}
    if other_rhythm(text, values.get("frequentie", "")):
        del values["frequentie"]
    lines = [f"{key}: {_on_a_line(str(value))}" for key, value in values.items()]
    if aims := getattr(point, "voor_doel", None):
        lines += ["voor_doel:", *(f"  - {_on_a_line(one)}" for one in aims)]
    return "".join(f"\n    {line}" for line in lines)


def _as_points(part: str, points: list[str], whole: object) -> str:
    lead = f"  - {_BEGINS[part]}\n    " if part in _BEGINS else "  - "
    return "\n".join(f"{lead}{_PLACES[part]}: {_on_a_line(one)}{_kept(whole, one)}" for one in points)


def _on_a_line(text: str) -> str:
    """A point as it stands behind its key; between quotes where a sign in it could mean something there."""
    text = one_spaced(text)
    return quoted(text) if re.search(r":(?:\s|$)|\s#|^\W", text) else text
