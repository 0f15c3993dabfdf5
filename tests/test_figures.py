"""Geometry of pictures: all within the frame, no text over another, days and values in their order."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import LONG_TIMELINE, PROGRESS, TIMELINE, moment, standing, words
from spvgen.dates import format_date
from spvgen.document import Field, Moment, MomentKind, Progress, Standing, StandingKind, Text, Timeline
from spvgen.figures import figure
from spvgen.figures.shapes import Anchor, Figure, Form, Ink, Label, Line, Shape, text_width
from spvgen.quantities import Bound, Quantity, format_quantity

WIDTH = 453.5
HEADER = (words("Titel"), words("Wat"), words("Wanneer"))
START = date(2026, 1, 12)
names = st.sampled_from(
    ["Doel", "Eerste evaluatie", "Training en certificering", "naam " * 40, "😀", "", "é"]
)


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Of one day up to three years."""
    length = draw(st.sampled_from([0, 1, 7, 30, 90, 365, 1096]))
    days = st.integers(0, length).map(lambda days: START + timedelta(days=days))

    def drawn(kind: MomentKind) -> Moment:
        when = sorted(draw(st.lists(days, min_size=1, max_size=2 if kind is MomentKind.PAUSE else 1)))
        fields = tuple(Field((), format_date(day), day) for day in when)
        return Moment(kind, (Text(draw(names)),), fields)

    kinds = draw(st.lists(st.sampled_from(MomentKind), min_size=1, max_size=26))
    return Timeline(HEADER, tuple(map(drawn, kinds)))


amounts = st.decimals(-10_000, 10_000, places=1)
units = st.sampled_from(
    ["%", "", "€", "gesprekken met nieuwe klanten per week in de eigen regio en daarbuiten"]
)


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    unit = draw(units)

    def drawn(kind: StandingKind) -> Standing:
        quantity = Quantity(draw(amounts), unit, draw(st.sampled_from([None, *Bound])))
        day = START + timedelta(days=draw(st.integers(0, 1000)))
        when = (Field((), format_date(day), day),) if draw(st.booleans()) else ()
        return Standing(kind, (Field((), format_quantity(quantity), quantity),), when)

    kinds = draw(st.lists(st.sampled_from(StandingKind), min_size=1, max_size=45))
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
    labels = [mark for mark in drawn.marks if isinstance(mark, Label)]
    for one, other in combinations(map(box, labels), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)
    for label in labels:
        assert text_width(label.text) <= label.width + 0.01


def stems(drawn: Figure) -> list[Line]:
    """The thin upright lines on which names hang, and those between months."""
    lines = [mark for mark in drawn.marks if isinstance(mark, Line) and mark.ink is Ink.RULE]
    return [line for line in lines if line.x1 == line.x2]


def assert_seen(drawn: Figure) -> None:
    """Each stem as it is: through no text, and below no form but the band and the signs on it."""
    labels = [mark for mark in drawn.marks if isinstance(mark, Label)]
    for stem in stems(drawn):
        x, top, _, bottom = box(stem)
        through = [mark for mark in labels if mark.x < x < mark.x + mark.width]
        assert [mark for mark in through if mark.y < bottom and top < mark.y + mark.height] == []
    shapes = [mark for mark in drawn.marks if isinstance(mark, Shape)]
    assert all(mark.height in (8, 15) for mark in shapes)


@settings(max_examples=150, deadline=None)
@given(timelines())
def test_a_timeline_is_sound_whatever_it_holds(timeline: Timeline) -> None:
    drawn = figure(timeline, WIDTH)
    assert_sound(drawn)
    assert_seen(drawn)
    assert drawn.height < 360
    discs = [mark.x for mark in drawn.marks if isinstance(mark, Shape) and mark.form is Form.DISC]
    meetings = [moment for moment in timeline.moments if moment.kind is MomentKind.MEETING]
    assert len(discs) == len(meetings) + bool(meetings)  # one in the legend
    assert discs[1:] == sorted(discs[1:])


@settings(max_examples=100, deadline=None)
@given(progresses())
def test_progress_is_sound_whatever_it_holds(progress: Progress) -> None:
    drawn = figure(progress, WIDTH)
    assert_sound(drawn)
    assert drawn.height < 600


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 180), min_size=2, max_size=9, unique=True), st.booleans())
def test_names_and_their_stems_are_all_seen_however_close_they_are(days: list[int], below: bool) -> None:
    kind = MomentKind.DEADLINE if below else MomentKind.MEETING
    told = ["Eerste evaluatie", "Training en certificering", "Bij", "Gesprek over de planning van het najaar"]
    moments = tuple(
        Moment(kind, words(told[number % 4]), (Field((), format_date(day), day),))
        for number, day in enumerate(START + timedelta(days=each) for each in days)
    )
    drawn = figure(Timeline(HEADER, moments), WIDTH)
    assert_sound(drawn)
    assert_seen(drawn)
    assert drawn.key or len(stems(drawn)) >= len(days)


def test_the_search_for_hidden_stems_can_fail() -> None:
    stem, text = Line(10, 0, 10, 40), Label(0, 10, 20, "naam")
    with pytest.raises(AssertionError):
        assert_seen(Figure(100, 100, (stem, text), "", ""))
    with pytest.raises(AssertionError):
        assert_seen(Figure(100, 100, (stem, Shape(Form.BOX, 0, 10, 20, 10, Ink.PAPER)), "", ""))


def test_the_search_for_overlaps_can_fail() -> None:
    two = [Label(0, 0, 20, "een"), Label(10, 5, 20, "twee")]
    with pytest.raises(AssertionError):
        assert_sound(Figure(100, 100, two, "", ""))


def texts(drawn: Figure) -> list[str]:
    return [mark.text for mark in drawn.marks if isinstance(mark, Label)]


def test_names_stand_in_the_picture_where_they_fit() -> None:
    drawn = figure(TIMELINE, WIDTH)
    assert drawn.key is None
    assert texts(drawn) == [
        "gesprek", "deadline", "pauze", "week", "januari", "februari", "maart", "april", "mei",
        "Start", "12 januari 2026", "Eerste evaluatie", "11 februari 2026",
        "Eindbeoordeling, Einde", "11 mei 2026", "Training", "2 maart 2026",
    ]  # fmt: skip


def test_else_numbers_do_with_a_key() -> None:
    drawn = figure(LONG_TIMELINE, WIDTH)
    assert drawn.key
    numbers = [text for text in texts(drawn) if text.isdecimal()]
    assert sorted(numbers, key=int) == ["1", "2", "3", "4", "5"]


def test_numbers_stand_at_their_signs_and_those_too_near_in_the_next_row() -> None:
    days = [0, 3, 6, 9, 90]
    moments = [moment("gesprek", "x" * 90, (START + timedelta(days=each)).isoformat()) for each in days]
    drawn = figure(Timeline(HEADER, tuple(moments)), WIDTH)
    discs = [m.x + 4 for m in drawn.marks if isinstance(m, Shape) and m.form is Form.DISC][1:]
    numbers = [m for m in drawn.marks if isinstance(m, Label) and m.text.isdecimal()]
    assert [m.x + m.width / 2 for m in numbers] == pytest.approx(discs, abs=0.01)
    assert len({m.y for m in numbers}) == 1
    close = [
        moment("gesprek", "x" * 90, (START + timedelta(days=2 * each)).isoformat())
        for each in (*range(20), 60)
    ]
    drawn = figure(Timeline(HEADER, tuple(close)), WIDTH)
    assert_sound(drawn)
    assert_seen(drawn)
    assert len({m.y for m in drawn.marks if isinstance(m, Label) and m.text.isdecimal()}) == 2
    assert len(stems(drawn)) > 5


def test_a_pause_of_a_day_is_seen_and_has_no_label_of_its_own() -> None:
    day = moment("pauze", "Telt niet mee", "2026-04-03")
    drawn = figure(
        Timeline(HEADER, (moment("begin", "", "2026-01-12"), day, moment("einde", "", "2027-01-11"))), WIDTH
    )
    (block,) = (m for m in drawn.marks if isinstance(m, Shape) and m.fill is Ink.RULE and m.height == 15)
    assert block.width == 3
    assert not {"Telt niet mee", "3 april 2026"} & set(texts(drawn))
    assert "Telt niet mee, 3 april 2026" in drawn.description


def test_a_long_name_goes_on_at_the_next_line() -> None:
    told = "Eerste uitgebreide voortgangsevaluatie met alle betrokken leidinggevenden en de bedrijfsmaatschappelijk werker"
    drawn = figure(Timeline(HEADER, (*TIMELINE.moments, moment("gesprek", told, "2026-01-28"))), WIDTH)
    assert drawn.key is None
    assert_seen(drawn)
    assert told in " ".join(texts(drawn))


def test_the_key_numbers_what_shares_a_mark_alike() -> None:
    drawn = figure(LONG_TIMELINE, WIDTH)
    assert drawn.key
    shown = [(row[0][0], row[1][0]) for row in drawn.key.rows]
    told = [(getattr(number, "text", ""), getattr(kind, "text", "")) for number, kind in shown]
    assert told == [
        ("1", "begin"), ("2", "gesprek"), ("", "pauze"), ("3", "deadline"), ("4", "deadline"),
        ("5", "gesprek"), ("5", "einde"),
    ]  # fmt: skip


def test_each_monday_has_a_tick_and_each_month_a_name() -> None:
    drawn = figure(
        Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", "2026-02-09"))), WIDTH
    )
    ticks = [m for m in drawn.marks if isinstance(m, Line) and m.ink is Ink.QUIET and m.y2 - m.y1 == 3]
    assert len(ticks) == 5  # 12, 19 and 26 January, 2 and 9 February
    assert {round(b.x1 - a.x1, 6) for a, b in pairwise(ticks)} == {round((WIDTH - 12) / 4, 6)}
    assert [text for text in texts(drawn) if text in ("januari", "februari")] == ["januari", "februari"]


@pytest.mark.parametrize(("days", "known"), [(120, ["januari", "maart"]), (330, ["feb", "mrt"]), (1096, [])])
def test_months_have_the_longest_name_that_fits(days: int, known: list[str]) -> None:
    end = (START + timedelta(days=days)).isoformat()
    found = texts(
        figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", end))), WIDTH)
    )
    assert set(known) <= set(found)


@pytest.mark.parametrize(
    ("end", "outside"),
    [("2026-06-04", True), ("2026-06-30", False), ("2026-06-01", False), ("2031-06-04", False)],
)
def test_a_last_month_of_a_few_days_has_its_name_behind_the_band(end: str, outside: bool) -> None:
    drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", end))), WIDTH)
    assert_sound(drawn)
    band = next(mark for mark in drawn.marks if isinstance(mark, Shape) and mark.height == 15)
    behind = [m.text for m in drawn.marks if isinstance(m, Label) and m.x > band.x + band.width]
    assert behind == (["juni"] if outside else [])


@pytest.mark.parametrize("days", range(90, 330, 5))
def test_the_band_is_as_wide_as_the_picture_but_for_a_name_behind_it(days: int) -> None:
    end = (START + timedelta(days=days)).isoformat()
    drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", end))), WIDTH)
    band = next(mark for mark in drawn.marks if isinstance(mark, Shape) and mark.height == 15)
    right = max(m.x + m.width for m in drawn.marks if isinstance(m, Label) and m.y >= band.y)
    assert WIDTH - 12 < max(right, band.x + band.width) < WIDTH


def test_an_extension_is_drawn_beyond_the_first_end() -> None:
    ends = moment("einde", "", "2026-05-11"), moment("einde", "", "2026-07-06")
    drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), *ends)), WIDTH)
    whole, agreed = (mark for mark in drawn.marks if isinstance(mark, Shape) and mark.height == 15)
    added = [mark for mark in drawn.marks if isinstance(mark, Line) and mark.ink is Ink.TINT]
    assert len(added) > 10
    assert all(agreed.x + agreed.width < line.x1 < line.x2 <= whole.x + whole.width for line in added)
    assert agreed.fill is Ink.TINT
    assert agreed.x == whole.x
    assert agreed.width == pytest.approx(whole.width * 119 / 175)


def zones(bound: str) -> list[tuple[float, float]]:
    norm = standing("norm", f"{bound} 50%".strip())
    drawn = figure(Progress(HEADER, (standing("nulmeting", "0%"), standing("gemeten", "100%"), norm)), WIDTH)
    boxes = (mark for mark in drawn.marks if isinstance(mark, Shape) and mark.height > 20)
    return [(mark.x, mark.x + mark.width) for mark in boxes]


def test_where_the_norm_is_met_depends_on_its_bound() -> None:
    ((from_norm, right),) = zones("minimaal")
    ((left, to_norm),) = zones("maximaal")
    assert from_norm == pytest.approx(to_norm, abs=2)  # one word is wider than the other
    assert left < to_norm < right == WIDTH
    assert zones("precies") == zones("") == []


def test_figures_stand_on_one_scale() -> None:
    drawn = figure(PROGRESS, WIDTH)
    dots = [m for m in drawn.marks if isinstance(m, Shape) and m.width == m.height == 8][1:]
    assert [m.form for m in dots] == [Form.BOX, Form.DIAMOND, Form.DISC, Form.DIAMOND]
    baseline, interim, measured, norm = (m.x for m in dots)
    share = (measured - baseline) / (norm - baseline)
    assert share == pytest.approx(float(Decimal(66 - 62) / (80 - 62)))
    assert baseline < measured < interim < norm


@pytest.mark.parametrize("bound", ["minimaal", "maximaal"])
def test_who_passed_the_norm_is_seen_to_have_passed_it(bound: str) -> None:
    values = ("60%", "72%", "80%") if bound == "minimaal" else ("80%", "72%", "60%")
    first, measured, norm = values
    drawn = figure(
        Progress(
            HEADER,
            (
                standing("nulmeting", first),
                standing("gemeten", measured),
                standing("norm", f"{bound} {norm}"),
            ),
        ),
        WIDTH,
    )
    assert_sound(drawn)
    (zone,) = (m for m in drawn.marks if isinstance(m, Shape) and m.height > 20)
    assert zone.width > 25, "there is room beyond the norm"
    below = [m.text for m in drawn.marks if isinstance(m, Label)][-2:]
    assert sorted(below) == ["60%", "80%"], "the scale says what it runs between"
    assert ("beter →" if bound == "minimaal" else "← beter") in texts(drawn)
    figures = [m for m in drawn.marks if isinstance(m, Label) and m.text in values and m.anchor is Anchor.END]
    assert len(figures) == 3
    assert len({m.x + m.width for m in figures}) == 1, "figures end below each other"


def test_a_moment_without_a_date_and_a_standing_without_a_figure_are_refused() -> None:
    with pytest.raises(ValueError, match="min"):
        figure(Timeline(HEADER, (Moment(MomentKind.START, words("Start"), words("ooit")),)), WIDTH)
    with pytest.raises(ValueError, match="no quantity in 'veel'"):
        figure(Progress(HEADER, (Standing(StandingKind.NORM, words("veel")),)), WIDTH)
