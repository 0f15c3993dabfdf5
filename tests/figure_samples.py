"""Pictures to draw, and what holds for each that was drawn: all within the frame, no text over another."""

import re
from datetime import date, timedelta
from itertools import combinations

from hypothesis import strategies as st

from docx_samples import words
from spvgen.dates import MONTHS, format_date
from spvgen.document.pictured import Moment, MomentKind, Progress, Standing, StandingKind, Timeline
from spvgen.document.words import Field, Text
from spvgen.figures.calendar import short_month
from spvgen.figures.shapes import Figure, Form, Label, Line, Shape, text_width
from spvgen.quantities import Bound, Quantity, format_quantity

WIDTH = 453.5
HEADER = (words("Titel"), words("Wat"), words("Wanneer"))
START = date(2026, 1, 12)
names = st.sampled_from(
    ["Doel", "Eerste evaluatie", "Training en certificering", "naam " * 40, "😀", "", "é"]
)
short_names = st.sampled_from(["Doel", "Eerste evaluatie", "Gesprek over de planning", ""])


@st.composite
def timelines(
    draw: st.DrawFn, called: st.SearchStrategy[str] = names, least: int = 1, most: int = 26
) -> Timeline:
    """Of one day up to three years."""
    length = draw(st.sampled_from([0, 1, 7, 30, 90, 365, 1096]))
    days = st.integers(0, length).map(lambda days: START + timedelta(days=days))

    def drawn(kind: MomentKind) -> Moment:
        when = sorted(draw(st.lists(days, min_size=1, max_size=2 if kind is MomentKind.PAUSE else 1)))
        fields = [Field((), format_date(day), day) for day in when]
        told = (fields[0], Text(" tot en met "), fields[1]) if len(fields) > 1 else tuple(fields)
        return Moment(kind, (Text(draw(called)),), told)

    kinds = draw(st.lists(st.sampled_from(MomentKind), min_size=least, max_size=most))
    return Timeline(HEADER, tuple(map(drawn, kinds)))


amounts = st.decimals(-10_000, 10_000, places=1)
units = st.sampled_from(
    ["%", "", "€", "€ per maand", "gesprekken met nieuwe klanten per week in de eigen regio en daarbuiten"]
)


@st.composite
def progresses(draw: st.DrawFn, most: int = 45) -> Progress:
    unit = draw(units)

    def drawn(kind: StandingKind) -> Standing:
        quantity = Quantity(draw(amounts), unit, draw(st.sampled_from([None, *Bound])))
        day = START + timedelta(days=draw(st.integers(0, 1000)))
        when = (Field((), format_date(day), day),) if draw(st.booleans()) else ()
        return Standing(kind, (Field((), format_quantity(quantity), quantity),), when)

    kinds = draw(st.lists(st.sampled_from(StandingKind), min_size=1, max_size=most))
    return Progress(HEADER, tuple(map(drawn, kinds)))


def box(mark: object) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a mark."""
    if isinstance(mark, Line):
        xs, ys = sorted((mark.x1, mark.x2)), sorted((mark.y1, mark.y2))
        return xs[0], ys[0], xs[1], ys[1]
    assert isinstance(mark, Shape | Label)
    return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height


def assert_sound(drawn: Figure) -> None:
    assert drawn.marks
    for mark in drawn.marks:
        left, top, right, bottom = box(mark)
        assert left >= -0.01 and top >= -0.01
        assert right <= drawn.width + 0.01 and bottom <= drawn.height + 0.01
    found = labels(drawn)
    for one, other in combinations(map(box, found), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)
    for label in found:
        assert text_width(label.text) <= label.width + 0.01


def assert_bare(drawn: Figure) -> None:
    """No sign lies over a text, and no straight line runs through one but a month on its ruler."""
    for label in labels(drawn):
        left, top, right, bottom = box(label)
        signs = [mark for mark in drawn.marks if isinstance(mark, Shape) and mark.width == mark.height == 8]
        lines = [mark for mark in drawn.marks if isinstance(mark, Line) and straight(mark)]
        for mark in (*signs, *lines):
            x1, y1, x2, y2 = box(mark)
            apart = x2 <= left + 0.01 or right <= x1 + 0.01 or y2 <= top + 0.01 or bottom <= y1 + 0.01
            assert apart, (label, mark)


def straight(line: Line) -> bool:
    """Upright or level, and no tick of a ruler."""
    level = abs(line.y1 - line.y2) < 0.01
    return level or (line.x1 == line.x2 and abs(line.y1 - line.y2) > 15)


def labels(drawn: Figure) -> list[Label]:
    return [mark for mark in drawn.marks if isinstance(mark, Label)]


def texts(drawn: Figure) -> list[str]:
    return [mark.text for mark in labels(drawn)]


def signs(drawn: Figure, form: Form) -> list[Shape]:
    """The marks of a form, those of the legend first."""
    shapes = (mark for mark in drawn.marks if isinstance(mark, Shape))
    return [mark for mark in shapes if mark.form is form and mark.width == mark.height == 8]


_DAY = re.compile(rf"(\d{{1,2}})({'|'.join(MONTHS)})\d{{4}}")
_COUNTED = re.compile(r"((?:minimaal|maximaal|precies)?(?:€?[\d.,]+%?))\D+")


def as_drawn(text: str) -> list[str]:
    """A text without spaces, and how a picture tells it: the year of a day and what is counted stand elsewhere."""
    if day := _DAY.fullmatch(text):
        return [text, day[1] + short_month(date(2000, MONTHS.index(day[2]) + 1, 1))]
    return [text, counted[1]] if (counted := _COUNTED.fullmatch(text)) else [text]
