"""Who was not at a talk: people say so where they are asked who was, and those are no attendees."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.nameforms import each_name


class Told(NamedTuple):
    """Who was there by an answer, as it was typed, and who was not."""

    present: str
    absent: list[str]


_CLAUSE: Final = re.compile(
    r"\s*(?:[,;\n]+|\s[–—-](?=\s\S+\s+\S)|(?<=[a-zà-ÿ]{3})\.(?=\s|$)|,?\s*\bmaar\b)\s*"
)
_LABEL: Final = re.compile(
    r"(?i)(?:(?P<there>aanwezig(?:en)?|erbij|wel)|afwezig(?:en)?|afgemeld|niet)(?: erbij)?: *"
)
_ONLY: Final = re.compile(
    r"(?i)^(?:met )?(?:alleen|enkel|slechts|uitsluitend|ook|verder|en)(?: maar| nog)? (?=\S)"
)
_WITHOUT: Final = re.compile(
    r"(?i)(?P<present>.*?)(?:^|\s)(?:en )?(?:zonder|behalve|uitgezonderd|exclusief|excl\."
    r"|(?-i:minus|geen)|niet(?! alleen| (?:er)?bij| aanwezig)) (?P<absent>.+)"
    r"|(?P<all>.*?)(?:^|\s)op (?P<one>.+) na"
)
_VERB: Final = r"(?:was|is|kon|had|heeft|kwam|komt|zat|zit|bleef|ging|liet|meldde|zegde)"
_VERBS: Final = r"(?:waren|zijn|konden|hadden|hebben|kwamen|komen|zaten|bleven|gingen|lieten|meldden|zegden)"
_AWAY: Final = (
    r"(?:af(?:gemeld|gezegd|wezig)|absent|verhinderd|ziek(?:gemeld)?|niet|nergens|elders|thuis"
    r"|(?:op|met) (?:vakantie|verlof|reis|cursus))"
)
_TOLD: Final = re.compile(rf"(?P<who>.+?)\s+(?:{_VERB}|(?P<more>{_VERBS}))\b(?P<said>.*)")
_BARE: Final = re.compile(rf"(?P<who>.+?)\s*(?:(?P<beside>\(.*\b{_AWAY}\b.*\))|[:–-]?\s*\b{_AWAY}\b.*)")
"""*Yvonne (afgemeld)*, *Yvonne afgemeld*."""
_NOT_THERE: Final = re.compile(rf"\b(?:{_AWAY}|vrij|weg|af(?:melden|zeggen)?|vakantie|verlof|andere?)\b")
_THERE: Final = re.compile(r"\b(?:wel|erbij|aanwezig|later|eerder|ook)\b")
_LEFT: Final = re.compile(rf"(?i:\b(?:zonder|behalve|geen)\b)|\b{_AWAY}\b")


def told_apart(answer: str) -> Told:
    """Who was there and who was not. Raises WrongUse where an answer tells of somebody and leaves it open."""
    present: list[str] = []
    absent: list[str] = []
    away = False
    for clause in filter(None, _CLAUSE.split(_parts(answer))):
        label = _LABEL.match(clause)
        away = label["there"] is None if label else away
        said = _ONLY.sub("", clause[label.end() :] if label else clause)
        there, not_there = ([], each_name(said)) if away else _of_a_clause(said)
        present += there
        absent += not_there
    if any(map(_LEFT.search, present)):
        raise _unclear()
    return Told(", ".join(present) if absent else _ONLY.sub("", answer.strip()), absent)


def _parts(answer: str) -> str:
    """The answer with what tells of another person between brackets as a part of its own."""
    return re.sub(
        r"\s*\(([^()]*)\)", lambda found: f", {found[1]}" if _of_another(found[1]) else found[0], answer
    )


def _of_another(beside: str) -> bool:
    return bool(_TOLD.fullmatch(beside) or _WITHOUT.fullmatch(beside) or re.match(rf".+ {_AWAY}\b", beside))


def _of_a_clause(clause: str) -> tuple[list[str], list[str]]:
    """Who was there by one clause, and who was not."""
    if told := _TOLD.fullmatch(clause):
        others, last = _last(told["who"])
        said = told["said"]
        if not said.strip(" ."):  # *Fatima Had* is a name
            return [clause], []
        if not _NOT_THERE.search(said) or (_THERE.search(said) and " niet" not in said):
            raise _unclear()
        return ([], [*others, last]) if told["more"] else (others, [last])
    if without := _WITHOUT.fullmatch(clause):
        if ":" in clause:  # *Zonder HR: Joost* names somebody else behind it
            raise _unclear()
        there, away = (
            without[key] or "" for key in (("present", "absent") if without["absent"] else ("all", "one"))
        )
        return each_name(there), each_name(away)
    if bare := _BARE.fullmatch(clause):
        others, last = _last(bare["who"])
        if others and not bare["beside"]:  # *Joost en Yvonne afgemeld*: both of them?
            raise _unclear()
        return others, [last]
    return [clause], []


def _last(who: str) -> tuple[list[str], str]:
    *others, last = each_name(who) or [who]
    return others, last


def _unclear() -> WrongUse:
    return WrongUse("Wie was erbij, en wie niet?", "Typ alleen de namen van wie erbij waren.")
