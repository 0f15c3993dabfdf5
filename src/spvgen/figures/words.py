"""A picture in words: as a table, and as one text for who does not see it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from spvgen.document.blocks import Table
from spvgen.document.pictured import Drawing, Moment, MomentKind, Progress, Standing, StandingKind, Timeline
from spvgen.document.words import Field, Inlines, Text, plain_text
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
    return Table((when, what), tuple(_moments(block)))


def key(block: Timeline) -> Table:
    """What each number in the picture stands for: a row each moment, also for an end that comes with a talk.

    What happens is told in full.
    """
    moments = enumerate(in_time(block.moments), 1)
    rows = ((_text(str(number)), one.told or one.when, named(one)) for number, one in moments)
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


def shared(moments: Iterable[Moment]) -> list[list[Moment]]:
    """The moments of each row, in time: an end goes with one talk or deadline of that day.

    A begin does not: its sign would be lost in the other.
    """
    rows: list[list[Moment]] = []
    for moment in moments:
        if rows and len(rows[-1]) == 1 and _share(rows[-1][0], moment):
            rows[-1].append(moment)
        else:
            rows.append([moment])
    return rows


def _share(one: Moment, other: Moment) -> bool:
    kinds = {one.kind, other.kind}
    ends = MomentKind.END in kinds and len(kinds) == 2 and MomentKind.START not in kinds
    return ends and plain_text(one.when) == plain_text(other.when)


def together(moments: Sequence[Moment]) -> Inlines:
    """What happens in a row; the end that comes with a talk is a word in the middle of the line."""
    told: Inlines = ()
    for moment in moments:
        happens = named(moment)
        if told:
            happens = Text(", "), *(_small(happens) if moment.kind is MomentKind.END else happens)
        told += happens
    return told


def _small(words: Inlines) -> Inlines:
    """The same words, which begin with a small letter."""
    first, *others = words
    if isinstance(first, Text | Field):
        first = replace(first, text=first.text[:1].lower() + first.text[1:])
    return first, *others


def _moments(block: Timeline) -> Iterator[tuple[Inlines, Inlines]]:
    for row in shared(in_time(block.moments)):
        yield row[0].told or row[0].when, together(row)


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
