"""Who was at a talk: names, for a report that is signed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from spvgen.cli.asking.called import how_many, is_sentence, leaves_open_who
from spvgen.cli.talks.forms.absent import Told, told_apart
from spvgen.cli.terminal.ask import say_back
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import mean
from spvgen.dutch import join_list, join_quoted
from spvgen.nameforms import each_name, means
from spvgen.rules.reading.slips import slip_of

if TYPE_CHECKING:
    from spvgen.cli.asking.answers import Read
    from spvgen.people import People

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
        everybody = [] if absent else _all_of_them(answer, known)
        names = everybody or [_name(one, known) for one in typed]
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


def _all_of_them(answer: str, known: Mapping[str, str]) -> list[str]:
    """The names that the document knows, where they are as many as somebody says that there were."""
    return list(known.values()) if known and how_many(answer) == len(known) else []


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
