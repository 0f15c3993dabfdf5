"""A picture in words: as a table, and as one text for who does not see it."""

from collections.abc import Iterable, Iterator
from typing import Final

from spvgen.document import (
    Drawing,
    Inlines,
    Moment,
    MomentKind,
    Progress,
    Standing,
    StandingKind,
    Table,
    Text,
    Timeline,
    plain_text,
)
from spvgen.figures.abreast import by_day, on_the_way
from spvgen.quantities import Bound, Quantity

_DIRECTIONS: Final = {Bound.MINIMAAL: "hoger is beter", Bound.MAXIMAAL: "lager is beter"}
_SAID: Final = (MomentKind.DEADLINE, MomentKind.PAUSE)


def in_time(moments: Iterable[Moment]) -> list[Moment]:
    """Moments by date, and on one day by kind. Raises ValueError for one without."""
    kinds = list(MomentKind)
    return sorted(moments, key=lambda moment: (min(moment.days), kinds.index(moment.kind)))


def in_stead(block: Drawing) -> Table:
    """All that a picture shows, a row each day or moment; its name stands above it."""
    if isinstance(block, Progress):
        return by_day(block)
    _, what, when = block.header
    told = any(moment.told for moment in block.moments)
    return Table((when, what), tuple(_moments(block, in_full=told)))


def key(block: Timeline) -> Table:
    """The same table in which each row begins with the number that stands for it in the picture.

    What happens is told in full.
    """
    rows = ((_text(str(number)), *row) for number, row in enumerate(_moments(block, in_full=True), 1))
    _, what, when = block.header
    return Table((_text("Nr."), when, what), tuple(rows))


def name(block: Drawing) -> str:
    """What the picture is called; never empty."""
    return plain_text(block.header[0]).strip() or "Figuur"


def description(block: Drawing) -> str:
    """The whole in one text: ``Tijdlijn. begin: Start, 8 juli 2025. …``."""
    told = [_sentence(*map(plain_text, row)) for row in _rows(block)]
    better = direction(block)
    return ". ".join([name(block), *told, *([better.capitalize()] if better else [])]) + "."


def named(moment: Moment) -> Inlines:
    """What happens; of a deadline or a pause that is no name of one: ``deadline Klantbehoud``."""
    if not plain_text(moment.label).strip():
        return _text(moment.kind)
    if moment.kind not in _SAID or moment.kind in plain_text(moment.label).casefold():
        return moment.label
    return Text(f"{moment.kind} "), *moment.label


def direction(block: Drawing) -> str:
    """Whether more is better: ``lager is beter``; empty where no norm tells."""
    norm = the_norm(block.standings) if isinstance(block, Progress) else None
    return _DIRECTIONS.get(norm.bound, "") if norm and norm.bound else ""


def the_norm(standings: Iterable[Standing]) -> Quantity | None:
    """The norm that counts: the last."""
    norms = [one.quantity for one in on_the_way(standings) if one.kind is StandingKind.NORM]
    return norms[-1] if norms else None


def _moments(block: Timeline, *, in_full: bool) -> Iterator[tuple[Inlines, Inlines]]:
    for moment in in_time(block.moments):
        yield (moment.told if in_full else ()) or moment.when, named(moment)


def _rows(block: Drawing) -> list[tuple[Inlines, Inlines, Inlines]]:
    if isinstance(block, Timeline):
        return [(_kind(each), each.label, each.when) for each in in_time(block.moments)]
    return [(_text(each.kind), each.amount, each.when) for each in on_the_way(block.standings)]


def _kind(moment: Moment) -> Inlines:
    """What a moment is; a begin or an end that has a name says so itself: ``Start``, ``Einde``."""
    named = moment.kind in (MomentKind.START, MomentKind.END) and plain_text(moment.label)
    return () if named else _text(moment.kind)


def _sentence(*cells: str) -> str:
    """``gesprek: Eerste evaluatie, 22 juli 2025``."""
    first, *others = filter(None, cells)
    return f"{first}: {', '.join(others)}" if others else first


def _text(words: str) -> Inlines:
    return (Text(words),)
