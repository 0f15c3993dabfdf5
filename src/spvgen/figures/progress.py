"""Geometry of progress: figures by day, upward is more, with the norm as a line and its good side tinted."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from spvgen.document import Progress, StandingKind
from spvgen.figures.calendar import RULER, ruler
from spvgen.figures.notes import Days, Note, norm_side, notes, shown
from spvgen.figures.plot import Plot, Room, plotted
from spvgen.figures.shapes import (
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
    dot,
    legend,
    moved,
    text_width,
)
from spvgen.figures.values import Units, units
from spvgen.figures.words import description, direction, in_stead, name, on_the_way
from spvgen.quantities import Bound

_ROOMS: Final = (Room(84, 13), Room(112, 27), Room(136, 27))
"""For the plot; the first in which each mark can have its words."""

_WAYS: Final = tuple(product((Days.WHOLE, Days.SHORT), _ROOMS))
_GAP: Final = 5.0  # below the signs
_BEFORE: Final = "vooraf"
_SIGNS: Final = {
    StandingKind.BASELINE: (Form.BOX, Ink.QUIET),
    StandingKind.MEASURED: (Form.DISC, Ink.ACCENT),
    StandingKind.INTERIM: (Form.DIAMOND, Ink.PAPER),
    StandingKind.NORM: (Form.DIAMOND, Ink.ACCENT),
}


def draw(block: Progress, width: float) -> Figure:
    """The picture; with a table of all figures where there is no room to tell each at its mark."""
    standings = on_the_way(block.standings)
    told = units(standings)
    titled = text_width(told.title) <= width
    for days, room in _WAYS if titled else ():
        plot = plotted(standings, told, width, room, block.ends)
        found = notes(plot, told, days) if plot.calendar or days is Days.WHOLE else None
        if found is not None:
            return _composed(block, plot, told, found)
    plot = plotted(standings, told, width, _ROOMS[-1], block.ends)
    title = told if titled else Units(sign=told.sign)
    return _composed(block, plot, title, shown(plot, told), whole=False)


def _composed(
    block: Progress, plot: Plot, told: Units, found: Sequence[Note], *, whole: bool = True
) -> Figure:
    """All marks below each other: signs, unit, plot and calendar."""
    signs, head = legend(_legend(block, plot, found), plot.width)
    marks: list[Mark] = list(signs)
    if told.title:
        head += _GAP / 2
        marks.append(Label(0, head, text_width(told.title), told.title, Ink.QUIET))
        head += LINE_HEIGHT
    head += _GAP
    drawn = [*_field(plot), *_axis(plot), *_course(plot), *_told(found)]
    marks += moved(drawn, head)
    bottom = head + plot.height
    if plot.calendar:
        marks += _beforehand(plot, bottom)
        marks += ruler(plot.calendar, bottom, years=True)
        bottom += RULER
    table = None if whole else in_stead(block)
    return Figure(
        plot.width, bottom + 1, tuple(marks), name(block), description(block), block.header[0], table
    )


def _legend(block: Progress, plot: Plot, found: Sequence[Note]) -> Iterator[Entry]:
    """The signs, but for a norm that has its name at its line."""
    named = any(note.norm for note in found)
    kinds = {standing.kind for standing in plot.standings}
    for kind, sign in _SIGNS.items():
        if kind in kinds and not (kind is StandingKind.NORM and named):
            yield *sign, kind
    if better := direction(block):
        yield Form.BOX, Ink.TINT, f"norm gehaald ({better})"


def _field(plot: Plot) -> Iterator[Mark]:
    """What lies below the marks: where the norm is met, and the norm itself."""
    if plot.norm is None:
        return
    y = plot.y(plot.norm.value)
    if plot.norm.bound in (Bound.MINIMAAL, Bound.MAXIMAAL):
        top, bottom = norm_side(plot, plot.norm.bound, y)
        yield Shape(Form.BOX, plot.left, top, plot.width - plot.left, bottom - top, Ink.TINT)
    yield Line(plot.left, y, plot.width, y, Ink.ACCENT, 1, dashed=True)


def _axis(plot: Plot) -> Iterator[Mark]:
    """The values at the left, and the lines that the plot stands between."""
    yield Line(plot.left, 0, plot.left, plot.height)
    start = plot.calendar.left if plot.calendar and plot.waiting else plot.left
    yield Line(start, plot.height, plot.width, plot.height)
    last = plot.height + LINE_HEIGHT
    for value, text in plot.ticks:
        y = plot.y(value)
        yield Line(plot.left - 3, y, plot.left, y)
        if y + LINE_HEIGHT / 2 <= last:
            top = min(max(y - LINE_HEIGHT / 2, 0), plot.height - LINE_HEIGHT / 2)
            yield Label(0, top, plot.left - 5, text, Ink.QUIET, Anchor.END)
            last = top


def _beforehand(plot: Plot, top: float) -> Iterator[Label]:
    """That a baseline stands before the days, which begin behind it."""
    if plot.calendar and set(plot.waiting) == {StandingKind.BASELINE}:
        room = plot.calendar.left - plot.left
        yield Label(plot.left, top + 1.5, room, _BEFORE, Ink.QUIET, Anchor.MIDDLE)


def _course(plot: Plot) -> Iterator[Mark]:
    """What was reached, joined by a line that is pale where a date is not known, and all marks.

    What was aimed for lies over what was reached: both are seen where these are the same.
    """
    for start, end, dated in plot.path:
        yield Line(*start, *end, Ink.ACCENT if dated else Ink.QUIET, 1.25 if dated else 0.75)
    for kind, (form, fill) in _SIGNS.items():
        for standing, (x, y) in zip(plot.standings, plot.places, strict=True):
            if standing.kind is kind:
                yield dot(form, x, y, fill)


def _told(found: Sequence[Note]) -> Iterator[Label]:
    for note in found:
        inks = (Ink.INK, Ink.QUIET)
        box = note.box
        for at, (line, ink) in enumerate(zip(note.lines, inks, strict=False)):
            top = box.top + at * LINE_HEIGHT
            yield Label(box.left, top, box.right - box.left, line, ink, note.anchor)
