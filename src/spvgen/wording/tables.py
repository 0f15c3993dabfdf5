"""Reads the data in ``tables/``: phrases, families of words and plain word lists, each at first use.

Three forms, in all of which ``#`` begins a comment line and an indented line continues the one above:
rows (``pattern ; kind ; hit ; miss``), families (``carrier ; hit ; miss``, its words indented below) and
lists (``name:``, its words indented below).
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

_FOLDER: Final = Path(__file__).with_name("tables")
_LISTS: Final = ("events", "grammar", "praise", "things", "verbs")


class Row(NamedTuple):
    """One phrase: ``hit`` is a sentence in which it must be seen, ``miss`` one in which it must not."""

    pattern: str
    kind: str
    hit: str
    miss: str


class Family(NamedTuple):
    """Words of one sort; each must be seen in ``hit`` at ``{}``, and be carried (not vague) in ``miss``.

    ``carrier`` says what takes vagueness away: a *norm* (target, threshold, percentage, change), an
    *aantal* (any quantity), a *vorm* (a quantity or a fixed frequency), a *feit* (also a result or an
    act that anyone can see), of praise, *lof* (as a fact, but an act only within a time) or, of a
    moment left open, a *keer* (a quantity, or an act on one thing: then only the day lacks). In front
    of how soon, what asks for an *aantal* needs a *deel*: a quantity that is no time, or a fixed frequency.
    """

    carrier: str
    hit: str
    miss: str
    words: tuple[str, ...]


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The phrases of a table, in order."""
    return tuple(Row(*_fields(line, 4)) for line, _ in _blocks(name))


@cache
def families(name: str) -> tuple[Family, ...]:
    """The families of a table, in order."""
    return tuple(_family(line, members) for line, members in _blocks(name))


def _family(line: str, members: tuple[str, ...]) -> Family:
    carrier, hit, miss = _fields(line, 3)
    return Family(carrier, hit, miss, members)


@cache
def words(name: str) -> frozenset[str]:
    """The words of a list or class."""
    return frozenset(ordered(name))


@cache
def ordered(name: str) -> tuple[str, ...]:
    """The words of a list or class in order, such as endings for ``str.endswith``."""
    return _lists()[name]


@cache
def classes() -> dict[str, tuple[str, ...]]:
    """Every class that a pattern can name, with its words."""
    return {head.removesuffix(":"): members for head, members in _blocks("classes")}


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    lists = {head.removesuffix(":"): members for name in _LISTS for head, members in _blocks(name)}
    return lists | classes()


def _fields(line: str, count: int) -> list[str]:
    fields = line.split(" ; ")
    if len(fields) != count or not all(fields):
        raise ValueError(f"{count} fields wanted in: {line}")
    return fields


def _blocks(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each line that starts at the margin, with the words of the indented lines below it."""
    head = ""
    members: list[str] = []
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith(" "):
            members += line.split()
            continue
        if head:
            yield head, tuple(members)
        head, members = line, []
    if head:
        yield head, tuple(members)
