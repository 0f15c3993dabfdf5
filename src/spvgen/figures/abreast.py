"""Progress as a table: a row each day, what was aimed for beside what was reached."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from spvgen.document.blocks import Table
from spvgen.document.pictured import Progress, Standing, StandingKind
from spvgen.document.words import Inlines, Text, plain_text

BEFORE: Final = "vooraf"
"""When a baseline was that has no date."""

_ORDER: Final = {StandingKind.BASELINE: 0, StandingKind.NORM: 2}  # what is on the way stands between
_Columns = Sequence[Sequence[StandingKind]]

_AIM: Final[Inlines] = (Text("Doel"),)
_SIDES: Final[_Columns] = (
    (StandingKind.INTERIM, StandingKind.NORM),
    (StandingKind.MEASURED, StandingKind.BASELINE),
)
_ALL: Final[_Columns] = (tuple(StandingKind),)


def on_the_way(standings: Iterable[Standing]) -> list[Standing]:
    """The baseline, all by date, and the norm; on one day what was aimed for before what was reached."""
    return sorted(standings, key=_place)


def _place(standing: Standing) -> tuple[int, date, bool]:
    measured = standing.kind is StandingKind.MEASURED
    return _ORDER.get(standing.kind, 1), standing.day or date.min, measured


def by_day(block: Progress) -> Table:
    """``11 februari 2026 | 66% | 68%``, under *Doel* and *Stand*; without goals on the way in one column.

    What began or ends it says so in its cell: ``norm: minimaal 80%``.
    """
    standings = on_the_way(block.standings)
    _, amount, when = block.header
    titles, columns = [amount], _ALL
    if any(standing.kind is StandingKind.INTERIM for standing in standings):
        titles, columns = [_AIM, amount], _SIDES
    rows = [(_when(row), *_cells(row, columns)) for row in _days(standings, columns)]
    return Table((when, *titles), tuple(rows))


def _days(standings: Sequence[Standing], columns: _Columns) -> list[list[Standing]]:
    """What shares a row: what goes in different columns, on one day."""
    rows: list[list[Standing]] = []
    for standing in standings:
        row = next((row for row in rows if _goes_with(standing, row, columns)), None)
        if row is None:
            rows.append([standing])
        else:
            row.append(standing)
    return rows


def _goes_with(standing: Standing, row: Sequence[Standing], columns: _Columns) -> bool:
    same_day = standing.day and plain_text(standing.when) == plain_text(row[0].when)
    (own,) = (column for column in columns if standing.kind in column)
    return bool(same_day) and not any(other.kind in own for other in row)


def _when(row: Sequence[Standing]) -> Inlines:
    first = row[0]
    return first.when or (_text(BEFORE) if first.kind is StandingKind.BASELINE else ())


def _cells(row: Sequence[Standing], columns: _Columns) -> Iterator[Inlines]:
    for column in columns:
        yield next((_cell(standing) for standing in row if standing.kind in column), ())


def _cell(standing: Standing) -> Inlines:
    said = standing.kind in (StandingKind.BASELINE, StandingKind.NORM)
    return (Text(f"{standing.kind}: "), *standing.amount) if said else standing.amount


def _text(words: str) -> Inlines:
    return (Text(words),)
