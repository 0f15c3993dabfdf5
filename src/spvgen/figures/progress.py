"""Geometry of progress: figures by day, upward is more, with the norm as a line and its good side tinted."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from spvgen.document.pictured import Progress, StandingKind
from spvgen.document.words import Inlines, Text, plain_text
from spvgen.figures.abreast import BEFORE, by_day, on_the_way
from spvgen.figures.calendar import RULER, ruler
from spvgen.figures.dated import TICK, days_below
from spvgen.figures.notes import INTERIM, Note, norm_side, notes, shown
from spvgen.figures.plot import Plot, plotted
from spvgen.figures.shapes import (
    DOT,
    LINE_HEIGHT,
    Anchor,
    Entry,
    Figure,
    Form,
    Ink,
    Label,
    Line,
    Mark,
    Shape,
    Sign,
    dot,
    legend,
    moved,
)
from spvgen.figures.values import Units, highest, units
from spvgen.figures.words import description, direction, name
from spvgen.quantities import Bound

_GAP: Final = 5.0  # below the signs


def _dash(wide: float) -> Line:
    return Line(-wide / 2, 0, wide / 2, 0, Ink.QUIET, 3)


_SIGNS: Final[Mapping[StandingKind, Sign]] = {
    StandingKind.BASELINE: (dot(Form.BOX, 0, 0, Ink.QUIET),),
    StandingKind.INTERIM: (_dash(INTERIM),),
    StandingKind.MEASURED: (dot(Form.DISC, 0, 0),),
}
"""From below to above: where a goal was met to the dot, its dash is seen at both sides of the dot."""

_IN_LEGEND: Final[Mapping[StandingKind, Sign]] = {
    StandingKind.BASELINE: _SIGNS[StandingKind.BASELINE],
    StandingKind.MEASURED: _SIGNS[StandingKind.MEASURED],
    StandingKind.INTERIM: (_dash(DOT),),
}
_NORM: Final = (Line(-DOT / 2, 0, DOT / 2, 0, Ink.ACCENT, 1, dashed=True),)
_MET: Final = (dot(Form.BOX, 0, 0, Ink.TINT),)


_Words = tuple[Sequence[Note], tuple[Sequence[Mark], float]]
"""Those at the marks, and what stands below the axis with its height."""


def draw(block: Progress, width: float) -> Figure:
    """The picture; with a table of all figures where there is no room for the words of each and its day."""
    standings = on_the_way(block.standings)
    told = units(standings)
    plot = plotted(standings, told, width, block.ends)
    days, found = days_below(plot, plot.height), notes(plot, told) or notes(plot, told, apart=False)
    if days is not None and found is not None:
        return _composed(block, plot, (found, days))
    plot = plotted(standings, told, width, block.ends, months=True)
    months = [*ruler(plot.calendar, plot.height, years=True)] if plot.calendar else []
    below = (months, RULER if plot.calendar else LINE_HEIGHT / 2)
    return _composed(block, plot, (shown(plot, told), below), whole=False)


def _composed(block: Progress, plot: Plot, words: _Words, *, whole: bool = True) -> Figure:
    """All marks below each other: signs, plot and what tells the days."""
    found, (days, high) = words
    told = units(plot.standings)
    entries = [entry for entry in _legend(block, plot, found) if entry[1] not in block.known]
    signs, head = legend(entries, plot.width)
    head += _GAP if entries else 0
    drawn = [*_field(plot, told), *_axis(plot), *_course(plot), *_told(found), *_beforehand(plot), *days]
    return Figure(
        plot.width,
        head + plot.height + high + 1,
        (*signs, *moved(drawn, head)),
        name(block),
        description(block),
        _caption(block, told),
        None if whole else by_day(block),
    )


def _caption(block: Progress, told: Units) -> Inlines:
    """The title with what the figures count: ``Kennismakingen (aantal gesprekken)``."""
    title = block.header[0]
    if not told.title:
        return title
    return (*title, Text(f" ({told.title})")) if plain_text(title).strip() else (Text(told.title),)


def signs_told(block: Progress) -> tuple[str, ...]:
    """The words of the signs that a picture says the meaning of, wherever it stands."""
    kinds = {standing.kind for standing in block.standings}
    better = direction(block)
    return (*(kind for kind in _IN_LEGEND if kind in kinds), *([_met(better)] if better else []))


def _met(better: str) -> str:
    return f"norm gehaald ({better})"


def _legend(block: Progress, plot: Plot, found: Sequence[Note]) -> Iterator[Entry]:
    """The signs, but for a norm that has its name at its line."""
    kinds = {standing.kind for standing in plot.standings}
    yield from ((sign, kind) for kind, sign in _IN_LEGEND.items() if kind in kinds)
    if StandingKind.NORM in kinds and not any(note.kind is StandingKind.NORM for note in found):
        yield _NORM, StandingKind.NORM
    if better := direction(block):
        yield _MET, _met(better)


def _field(plot: Plot, told: Units) -> Iterator[Mark]:
    """What lies below the marks: where the norm is met, and the norm itself."""
    if plot.norm and plot.norm.bound in (Bound.MINIMAAL, Bound.MAXIMAAL):
        y = plot.y(plot.norm.value)
        most = highest([value for value, _ in plot.ticks], told)
        top = 0.0 if most is None or most == plot.norm.value else plot.y(most)
        upper, lower = norm_side(plot, plot.norm.bound, y, top)
        yield Shape(Form.BOX, plot.left, upper, plot.width - plot.left, lower - upper, Ink.TINT)
    for standing, (_, y) in zip(plot.standings, plot.places, strict=True):
        if standing.kind is StandingKind.NORM:
            yield Line(plot.left, y, plot.width, y, Ink.ACCENT, 1, dashed=True)


def _axis(plot: Plot) -> Iterator[Mark]:
    """The values at the left, and the lines that the plot stands between."""
    yield Line(plot.left, 0, plot.left, plot.floor)
    start = plot.calendar.left if plot.calendar and plot.waiting else plot.left
    yield Line(start, plot.floor, plot.width, plot.floor)
    last = plot.height + LINE_HEIGHT
    for value, text in plot.ticks:
        y = plot.y(value)
        yield Line(plot.left - 3, y, plot.left, y)
        if y + LINE_HEIGHT / 2 <= last:
            top = y - LINE_HEIGHT / 2
            yield Label(0, top, plot.left - 5, text, Ink.QUIET, Anchor.END)
            last = top


def _beforehand(plot: Plot) -> Iterator[Label]:
    """That a baseline stands before the days, which begin behind it."""
    if plot.calendar and set(plot.waiting) == {StandingKind.BASELINE}:
        left, wide = plot.before
        yield Label(left, plot.height + TICK, wide, BEFORE, Ink.QUIET, Anchor.MIDDLE)


def _course(plot: Plot) -> Iterator[Mark]:
    """What was reached, joined by a line, and all marks."""
    yield from (Line(*start, *end, Ink.ACCENT, 1.25) for start, end in plot.path)
    for kind, sign in _SIGNS.items():
        for standing, (x, y) in plot.marked:
            if standing.kind is kind:
                yield from moved(sign, y, x)


def _told(found: Sequence[Note]) -> Iterator[Label]:
    """What was reached in bold, what was aimed for in grey."""
    for note in found:
        box, wide = note.box, note.box.right - note.box.left
        quiet, bold = note.kind is StandingKind.INTERIM, note.kind is StandingKind.MEASURED
        anchor = Anchor.END if note.kind is StandingKind.NORM else Anchor.MIDDLE
        for at, line in enumerate(note.lines):
            ink = Ink.QUIET if quiet or at else Ink.INK
            top = box.top + at * LINE_HEIGHT
            yield Label(box.left, top, wide, line, ink, anchor, bold=bold and not at)
