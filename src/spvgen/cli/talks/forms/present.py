"""Who was at a talk, for a report that is signed, and who was not: people say both where they are asked."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from spvgen.cli.asking.answers import Read
from spvgen.cli.asking.called import how_many, is_sentence, leaves_open_who
from spvgen.cli.terminal.ask import say_back
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import mean
from spvgen.dutch import join_list, join_quoted
from spvgen.nameforms import each_name, means
from spvgen.people import People
from spvgen.rules.reading.slips import slip_of

Persons = Mapping[str, Any]
"""Role → the person that the document knows of in it, or None."""


def names_by_role(persons: Persons, people: People) -> dict[str, str]:
    """Role → name, of whoever the document knows of."""
    return {role: people.name(one.naam) for role, one in persons.items() if one and one.naam}


def read_names(
    text: Read, known: Mapping[str, str], proposed: Sequence[str] = ()
) -> Callable[[str], list[str]]:
    """A reader of names with commas or *en* in between; ``known`` are those of the document, by role.

    ``proposed`` are names too, of whoever was there before. A role, the first name of one who is known, or
    *T. Bakker* becomes the full name, which is said. Who was not there, *Yvonne kon niet*, is left out, and
    so is why: that may be private.
    """

    def read(whole: str) -> list[str]:
        names_known = (*known.values(), *proposed)
        answer, absent = Told(whole, []) if how_many(whole) else told_apart(whole)
        if any(re.match(r"\d", one.strip()) for one in re.split(r",|\ben\b", answer)):
            raise WrongUse("Dat is geen naam.", _ONLY_NAMES)
        told = answer if answer or not absent else whole
        typed = each_name(text(told)) if told is answer else []
        for beside in re.findall(r"\(([^)]*)\)", told):
            text(beside)  # by itself: of somebody named before it a loose word tells nothing
        if absent and not typed:
            raise WrongUse("Wie waren er dan wel bij?", "Typ alleen de namen van wie erbij waren.")
        if is_sentence(told, names_known):
            raise WrongUse("Dit is meer dan namen.", _ONLY_NAMES)
        if absent:
            typed = [*_all_but(typed, absent, known)]
        everybody = known and not absent and how_many(answer) == len(known)  # *wij beiden*
        names = list(known.values()) if everybody else [_name(one, known) for one in typed]
        _doubt_slips(names, known)
        if names != typed or absent:
            say_back(join_list(names))
        return names

    return read


def _all_but(typed: list[str], absent: list[str], known: Mapping[str, str]) -> Iterator[str]:
    """Who was there beside those who were not; *iedereen* is whoever else the document knows."""
    away = {
        name for role, name in known.items() for one in absent if one.casefold() == role or means(one, name)
    }
    for one in typed:
        if away and one.casefold() in _EVERYBODY:
            yield from (name for name in known.values() if name not in away)
        else:
            yield one


_EVERYBODY: Final = frozenset({"iedereen", "allen", "allemaal", "wij allemaal", "we allemaal", "alle"})
_ONLY_NAMES: Final = "Typ alleen voornaam en achternaam van wie erbij waren, met komma’s ertussen."


def _doubt_slips(names: list[str], known: Mapping[str, str]) -> None:
    """Doubt names that are one slip from one that the document knows, and that is not in the list too."""
    others = [name for name in known.values() if name not in names]
    meant = {one: slip_of(one, others) for one in names if one not in known.values()}
    if slips := [one for one in names if meant.get(one)]:
        called = join_list([meant[one] for one in slips])
        onward = "Druk dan op Enter. Is het iemand anders? Typ de namen dan nog een keer."
        instead = ", ".join(meant.get(one) or one for one in names)
        mean(f"{join_quoted(slips)} staat zo niet in het plan. Bedoelde je {called}?", onward, instead)


def _name(typed: str, known: Mapping[str, str]) -> str:
    word = typed.casefold()
    if word in known:
        return known[word]
    meant = {name for name in known.values() if means(typed, name)}
    if len(meant) == 1:
        return meant.pop()
    if leaves_open_who(typed) or word in _ROLES:
        hint = f"Typ voornaam en achternaam, zoals {join_list(list(known.values()), 'of')}." if known else ""
        raise WrongUse(f"Wie is ‘{typed}’? Dit komt in een verslag dat wordt ondertekend.", hint)
    return typed


_ROLES: Final = frozenset({"medewerker", "professional", "leidinggevende", "manager", "hr", "de hr-adviseur"})


# --- Who was not there --------------------------------------------------------------------------------


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
    for clause in filter(None, _CLAUSE.split(re.sub(r"\s*\(([^()]*)\)", _apart, answer))):
        label = _LABEL.match(clause)
        away = label["there"] is None if label else away
        said = _ONLY.sub("", clause[label.end() :] if label else clause)
        there, not_there = ([], each_name(said)) if away else _of_a_clause(said)
        present += there
        absent += not_there
    if any(map(_LEFT.search, present)):
        raise _unclear()
    return Told(", ".join(present) if absent else _ONLY.sub("", answer.strip()), absent)


def _apart(found: re.Match[str]) -> str:
    """What stands in brackets; where it tells of another person, as a part of its own."""
    beside = found[1]
    told = bool(_TOLD.fullmatch(beside) or _WITHOUT.fullmatch(beside) or re.match(rf".+ {_AWAY}\b", beside))
    return f", {beside}" if told else found[0]


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
