"""Geometry of timelines: a row for each moment by date, its sign at its day, nothing over anything."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import LONG_TIMELINE, TIMELINE, moment, standing, words
from figure_samples import (
    HEADER,
    START,
    WIDTH,
    assert_bare,
    assert_sound,
    labels,
    short_names,
    signs,
    texts,
    timelines,
)
from spvgen.document.pictured import Moment, MomentKind, Progress, Standing, StandingKind, Timeline
from spvgen.document.words import plain_text
from spvgen.figures import figure
from spvgen.figures.calendar import short_month
from spvgen.figures.shapes import Figure, Form, Ink, Label, Line, Shape
from spvgen.figures.words import in_stead, named


@settings(max_examples=150, deadline=None)
@given(timelines(), st.sampled_from([WIDTH, 200, 700]))
def test_a_timeline_is_sound_whatever_it_holds(timeline: Timeline, width: float) -> None:
    drawn = figure(timeline, width)
    assert_sound(drawn)
    assert drawn.height < 540
    meetings = [moment for moment in timeline.moments if moment.kind is MomentKind.MEETING]
    discs = signs(drawn, Form.DISC)
    assert len(discs) == len(meetings) + bool(meetings)  # one in the legend
    assert discs[1:] == sorted(discs[1:], key=lambda disc: disc.x)


@settings(max_examples=150, deadline=None)
@given(timelines(short_names, 2, 30))
def test_two_to_thirty_moments_have_their_names_and_days_in_order(timeline: Timeline) -> None:
    drawn = figure(timeline, WIDTH)
    assert drawn.key is None
    assert_bare(drawn)
    told = " ".join(texts(drawn))
    ordered = sorted(timeline.moments, key=lambda one: min(one.days))
    for one in ordered:
        assert plain_text(one.label).casefold() in told.casefold()
        assert f"{one.days[-1].day} " in told and str(one.days[-1].year) in told
    rows = [label for label in labels(drawn) if label.x == 0]
    assert [row.y for row in rows] == sorted(row.y for row in rows)
    days = [row.text for row in rows]
    expected = list(dict.fromkeys(short(one) for one in ordered if one.kind is not MomentKind.PAUSE))
    assert list(dict.fromkeys(day for day in days if day in expected)) == expected


def short(one: Moment) -> str:
    """``9 feb 2026``."""
    day = one.days[0]
    return f"{day.day} {short_month(day)} {day.year}"


@settings(max_examples=100, deadline=None)
@given(timelines(st.just("😀"), 1, 60))
def test_numbers_are_told_once_each_and_in_the_order_of_the_key(timeline: Timeline) -> None:
    drawn = figure(timeline, WIDTH)
    assert drawn.key
    assert_bare(drawn)
    keyed = [plain_text(row[0]) for row in drawn.key.rows]
    assert keyed == [str(number) for number in range(1, len(timeline.moments) + 1)]
    assert sorted(number for text in texts(drawn) for number in numbers_in(text)) == list(map(int, keyed))


def numbers_in(text: str) -> list[int]:
    """``3, 5–7`` as 3, 5, 6 and 7; nothing in a month or a year."""
    if not text[:1].isdecimal() or (len(text) == 4 and text.isdecimal()):
        return []
    runs = [part.split("–") for part in text.split(", ")]
    return [number for run in runs for number in range(int(run[0]), int(run[-1]) + 1)]


@settings(max_examples=60, deadline=None)
@given(timelines())
def test_the_order_in_which_moments_are_told_does_not_matter(timeline: Timeline) -> None:
    unlike = tuple({(one.kind, min(one.days)): one for one in timeline.moments}.values())
    one, other = (figure(Timeline(HEADER, moments), WIDTH) for moments in (unlike, unlike[::-1]))
    assert one == other


def test_the_search_for_overlaps_can_fail() -> None:
    two = (Label(0, 0, 20, "een"), Label(10, 5, 20, "twee"))
    with pytest.raises(AssertionError):
        assert_sound(Figure(100, 100, two, "", ""))


def test_the_search_for_what_lies_over_a_text_can_fail() -> None:
    text = Label(0, 10, 20, "naam")
    for over in (Line(10, 0, 10, 40), Line(0, 15, 40, 15), Shape(Form.DISC, 5, 5, 8, 8, Ink.PAPER)):
        with pytest.raises(AssertionError):
            assert_bare(Figure(100, 100, (text, over), "", ""))


def test_each_moment_has_a_row_and_an_end_shares_that_of_a_talk() -> None:
    drawn = figure(TIMELINE, WIDTH)
    assert drawn.key is None
    assert texts(drawn) == [
        "start", "gesprek", "deadline", "pauze", "week", "januari", "februari", "maart", "april", "mei",
        "12 jan 2026", "Start", "11 feb 2026", "Eerste evaluatie",
        "16–20 feb 2026", "pauze Telt niet mee", "2 mrt 2026", "deadline Training",
        "11 mei 2026", "Eindbeoordeling, einde",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("moments", "row"),
    [
        ((("gesprek", "Gesprek 7"), ("einde", "Einde")), "Gesprek 7, einde"),
        (
            (("deadline", "ABC-certificaat"), ("einde", "Nieuw einde")),
            "deadline ABC-certificaat, nieuw einde",
        ),
        ((("begin", "Start"), ("gesprek", "HR-overleg")), "Start"),
        ((("begin", "Start"), ("deadline", "Rooster af")), "deadline Rooster af"),
        ((("begin", "Start"), ("einde", "Einde")), "Einde"),
        ((("einde", "Einde"),), "Einde"),
    ],
)
def test_only_an_end_that_comes_with_something_has_a_small_letter(
    moments: tuple[tuple[str, str], ...], row: str
) -> None:
    other = moment("gesprek", "Eerste evaluatie", "2026-03-02")
    timeline = Timeline(HEADER, (other, *(moment(*one, "2026-05-11") for one in moments)))
    assert row in texts(figure(timeline, WIDTH))
    in_words = [plain_text(what) for _, what in in_stead(timeline).rows]
    assert row in in_words
    assert len(in_words) == 1 + len(moments) - row.endswith((", einde", ", nieuw einde"))


@pytest.mark.parametrize("day", ["2026-05-10", "2026-05-12", "2025-05-11"])
def test_an_end_shares_no_row_with_a_talk_of_another_day(day: str) -> None:
    timeline = Timeline(HEADER, (moment("gesprek", "HR", day), moment("einde", "Einde", "2026-05-11")))
    assert {plain_text(what) for _, what in in_stead(timeline).rows} == {"HR", "Einde"}


def test_in_the_key_of_a_picture_each_number_has_a_row_of_its_own() -> None:
    key = figure(LONG_TIMELINE, WIDTH).key
    assert key is not None
    assert [plain_text(row[0]) for row in key.rows] == [
        str(number) for number in range(1, len(LONG_TIMELINE.moments) + 1)
    ]


def test_a_sign_stands_in_the_row_of_its_name() -> None:
    drawn = figure(TIMELINE, WIDTH)
    (row,) = (label for label in labels(drawn) if label.text == "deadline Training")
    _, sign = signs(drawn, Form.DIAMOND)
    assert row.y + row.height / 2 == sign.y + sign.height / 2
    (guide,) = (
        mark
        for mark in drawn.marks
        if isinstance(mark, Line) and mark.y1 == mark.y2 == row.y + row.height / 2
    )
    assert row.x + row.width < guide.x1 < guide.x2 == sign.x + sign.width / 2
    assert len({line.x1 for line in drawn.marks if isinstance(line, Line) and line.y1 == line.y2}) == 1


def test_moments_of_one_kind_on_one_day_keep_their_own_rows() -> None:
    two = [moment("deadline", name, "2026-03-02") for name in ("Eerste", "Tweede")]
    rows = {label.text: label.y for label in labels(figure(Timeline(HEADER, tuple(two)), WIDTH))}
    assert rows["deadline Eerste"] < rows["deadline Tweede"]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2026-02-16", "2026-02-20"), "16–20 feb 2026"),
        (("2026-02-16", "2026-03-02"), "16 feb – 2 mrt 2026"),
        (("2026-12-21", "2027-01-03"), "21 dec – 3 jan 2027"),
        (("2026-12-21", "2027-12-20"), "21 dec – 20 dec 2027"),
        (("2026-12-21", "2027-12-21"), "21 dec 2026 – 21 dec 2027"),
        (("2026-02-16",), "16 feb 2026"),
    ],
)
def test_a_pause_is_told_as_short_as_can_be(days: tuple[str, ...], told: str) -> None:
    moments = moment("begin", "Start", "2026-01-12"), moment("pauze", "Pauze", *days)
    drawn = figure(Timeline(HEADER, moments), WIDTH)
    assert told in texts(drawn)
    assert f"Pauze, {plain_text(moments[1].when)}" in drawn.description


def test_names_that_no_font_is_known_for_have_numbers_with_a_key() -> None:
    drawn = figure(LONG_TIMELINE, WIDTH)
    assert drawn.key
    assert [text for text in texts(drawn) if text[0].isdecimal()] == ["1", "2", "3", "4", "5", "6", "7"]
    assert [plain_text(row[0]) for row in drawn.key.rows] == ["1", "2", "3", "4", "5", "6", "7"]


def test_numbers_stand_at_their_signs_and_those_too_near_in_the_next_row() -> None:
    moments = [
        moment("gesprek", "x" * 120, (START + timedelta(days=4 * each)).isoformat()) for each in (0, 1, 2, 30)
    ]
    drawn = figure(Timeline(HEADER, tuple(moments)), WIDTH)
    assert_sound(drawn)
    numbers = [label for label in labels(drawn) if label.text.isdecimal()]
    for sign, number in zip(signs(drawn, Form.DISC)[1:], numbers, strict=True):
        beside = number.x - sign.x - sign.width, sign.x - number.x - number.width
        assert max(beside) == pytest.approx(3)
        assert number.y + number.height / 2 == sign.y + sign.height / 2
    assert [numbers[0].y < numbers[1].y, numbers[0].y == numbers[3].y] == [True, True]


@pytest.mark.parametrize(
    "days", [("2026-02-04", "2026-02-08"), ("2026-02-04",), ("2026-01-14", "2026-02-27")]
)
@pytest.mark.parametrize("end", ["2026-03-02", "2026-06-30", "2027-03-01"])
def test_the_number_of_a_pause_stays_off_its_bar(days: tuple[str, ...], end: str) -> None:
    """A last day is as wide as a day of the calendar."""
    moments = moment("begin", "x" * 120, "2026-01-12"), moment("pauze", "y", *days), moment("einde", "z", end)
    drawn = figure(Timeline(HEADER, moments), WIDTH)
    bar = next(m for m in drawn.marks if isinstance(m, Shape) and m.height == 6 and m.edge is Ink.ACCENT)
    number = next(one for one in labels(drawn) if one.text == "2")
    beside = number.x - bar.x - bar.width, bar.x - number.x - number.width
    assert max(beside) >= 3 - 0.01


def test_more_rows_than_a_page_holds_have_numbers() -> None:
    each = [moment("gesprek", "Gesprek", (START + timedelta(days=day)).isoformat()) for day in range(50)]
    drawn = figure(Timeline(HEADER, tuple(each)), WIDTH)
    assert drawn.key and len(drawn.key.rows) == 50
    assert_sound(drawn)


def test_a_pause_of_a_day_is_seen() -> None:
    day = moment("pauze", "Telt niet mee", "2026-04-03")
    drawn = figure(
        Timeline(HEADER, (moment("begin", "", "2026-01-12"), day, moment("einde", "", "2027-01-11"))), WIDTH
    )
    _, block = (m for m in drawn.marks if isinstance(m, Shape) and m.fill is Ink.RULE)
    ruler, pale = (m for m in drawn.marks if isinstance(m, Shape) and m.fill is Ink.TINT)
    assert pale.x == block.x
    assert pale.width == block.width == 3
    assert ruler.y + ruler.height < pale.y, "no name of a month is covered"
    assert pale.y < block.y < block.y + block.height < pale.y + pale.height


def test_the_days_that_only_make_room_for_a_name_are_no_other_ground() -> None:
    short = Timeline(HEADER, (moment("begin", "", "2026-01-29"), moment("einde", "", "2026-05-03")))
    whole, tinted = (m for m in figure(short, WIDTH).marks if isinstance(m, Shape) and m.height == 15)
    assert (whole.x, whole.width) == (tinted.x, tinted.width)


def test_a_long_name_goes_on_at_the_next_line() -> None:
    told = "Eerste uitgebreide voortgangsevaluatie met alle betrokken leidinggevenden en de bedrijfsmaatschappelijk werker"
    drawn = figure(Timeline(HEADER, (*TIMELINE.moments, moment("gesprek", told, "2026-01-28"))), WIDTH)
    assert drawn.key is None
    assert_sound(drawn)
    assert_bare(drawn)
    assert told in " ".join(texts(drawn))


def test_the_legend_stands_beside_the_ruler_where_there_is_room() -> None:
    short, long = (
        figure(
            Timeline(HEADER, (moment("gesprek", name, "2026-01-28"), moment("pauze", "Pauze", "2026-05-11"))),
            WIDTH,
        )
        for name in ("A", "Gesprek over de planning van het najaar")
    )
    band = [
        next(m for m in drawn.marks if isinstance(m, Shape) and m.height == 15) for drawn in (short, long)
    ]
    sign = [signs(drawn, Form.DISC)[0] for drawn in (short, long)]
    assert sign[0].y + 8 < band[0].y
    assert band[1].y < sign[1].y < band[1].y + 15


def test_each_monday_has_a_tick_and_each_month_a_name() -> None:
    drawn = figure(
        Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", "2026-02-09"))), WIDTH
    )
    ticks = [m for m in drawn.marks if isinstance(m, Line) and m.ink is Ink.QUIET and m.y2 - m.y1 == 3]
    assert len(ticks) == 5  # 12, 19 and 26 January, 2 and 9 February
    band = next(mark for mark in drawn.marks if isinstance(mark, Shape) and mark.height == 15)
    assert {round(b.x1 - a.x1, 6) for a, b in pairwise(ticks)} == {round(band.width / 4, 6)}
    assert [text for text in texts(drawn) if text in ("januari", "februari")] == ["januari", "februari"]


@pytest.mark.parametrize(
    ("days", "known"),
    [(120, ["januari", "maart"]), (330, ["feb", "mrt"]), (1096, ["apr", "jul", "okt"]), (4000, ["2030"])],
)
def test_the_ruler_has_the_longest_names_that_fit(days: int, known: list[str]) -> None:
    end = (START + timedelta(days=days)).isoformat()
    drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", end))), WIDTH)
    assert_sound(drawn)
    assert set(known) <= set(texts(drawn))


def band(drawn: Figure) -> Shape:
    """The ruler from end to end."""
    return next(mark for mark in drawn.marks if isinstance(mark, Shape) and mark.height == 15)


@pytest.mark.parametrize(
    ("first", "last", "known"),
    [
        ("2026-01-29", "2026-06-12", ["januari", "juni"]),
        ("2026-01-12", "2026-06-04", ["januari", "juni"]),
        ("2026-01-31", "2026-06-02", ["januari", "juni"]),
        ("2025-01-14", "2025-10-02", ["jan", "okt"]),
        ("2026-01-12", "2026-06-01", ["januari", "mei"]),
        ("2026-02-01", "2026-06-30", ["februari", "juni"]),
    ],
)
def test_a_month_of_a_few_days_is_drawn_longer_so_that_its_name_fits(
    first: str, last: str, known: list[str]
) -> None:
    drawn = figure(Timeline(HEADER, (moment("begin", "", first), moment("einde", "", last))), WIDTH)
    assert_sound(drawn)
    whole = band(drawn)
    named = [one.text for one in labels(drawn) if one.y < whole.y + 15 and one.text.isalpha()]
    assert [*filter(known.__contains__, named)] == known
    assert named[-1] == known[-1]
    assert all(one.x + one.width <= whole.x + whole.width for one in labels(drawn))


def test_a_last_year_or_quarter_of_a_few_days_stays_as_short_as_it_is() -> None:
    for end in ("2031-06-04", "2028-01-05"):
        drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", end))), WIDTH)
        whole, tinted = (m for m in drawn.marks if isinstance(m, Shape) and m.height == 15)
        assert (whole.x, whole.width) == (tinted.x, tinted.width)


@pytest.mark.parametrize("days", range(90, 330, 5))
def test_the_band_is_as_wide_as_the_picture(days: int) -> None:
    end = (START + timedelta(days=days)).isoformat()
    drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", end))), WIDTH)
    assert WIDTH - 12 < band(drawn).x + band(drawn).width < WIDTH
    assert all(label.x + label.width < WIDTH - 5 for label in labels(drawn))


@pytest.mark.parametrize(
    ("days", "ticked"), [(60, True), (180, True), (280, True), (365, True), (450, True), (900, False)]
)
def test_weeks_have_ticks_where_these_can_be_told_apart(days: int, ticked: bool) -> None:
    end = (START + timedelta(days=days)).isoformat()
    drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "", end))), WIDTH)
    ticks = [m for m in drawn.marks if isinstance(m, Line) and m.ink is Ink.QUIET and m.y2 - m.y1 == 3]
    assert bool(ticks) is ticked
    assert all(b.x1 - a.x1 >= 4 for a, b in pairwise(ticks))


@pytest.mark.parametrize(("weeks", "ticked"), [(13, True), (26, True), (39, True), (52, True), (150, False)])
def test_weeks_have_ticks_beside_names_too_and_the_signs_tell_it(weeks: int, ticked: bool) -> None:
    end = (START + timedelta(weeks=weeks)).isoformat()
    talk = moment("gesprek", "Tussengesprek van 24 augustus", "2026-02-24")
    drawn = figure(
        Timeline(HEADER, (moment("begin", "", "2026-01-12"), talk, moment("einde", "", end))), WIDTH
    )
    ticks = [m for m in drawn.marks if isinstance(m, Line) and m.ink is Ink.QUIET and m.y2 - m.y1 == 3]
    assert bool(ticks) is ticked
    assert ("week" in [one.text for one in labels(drawn)]) is ticked


def test_a_timeline_is_called_so_above_it() -> None:
    assert plain_text(figure(TIMELINE, WIDTH).caption) == plain_text(TIMELINE.header[0])


def test_a_begin_and_an_end_are_told_once() -> None:
    rows = [[plain_text(cell) for cell in row] for row in in_stead(TIMELINE).rows]
    assert rows[0] == ["12 januari 2026", "Start"]
    assert rows[-1] == ["11 mei 2026", "Eindbeoordeling, einde"]
    assert ["2 maart 2026", "deadline Training"] in rows
    unnamed = Timeline(HEADER, (moment("begin", "", "2026-01-12"), moment("einde", "Klaar", "2026-02-12")))
    assert [plain_text(row[1]) for row in in_stead(unnamed).rows] == ["begin", "Klaar"]
    said = figure(unnamed, WIDTH).description
    assert "begin: 12 januari 2026. Klaar: 12 februari 2026" in said


def test_an_extension_is_drawn_beyond_the_first_end() -> None:
    ends = moment("einde", "", "2026-05-11"), moment("einde", "", "2026-07-20")
    drawn = figure(Timeline(HEADER, (moment("begin", "", "2026-01-12"), *ends)), WIDTH)
    whole, agreed = (mark for mark in drawn.marks if isinstance(mark, Shape) and mark.height == 15)
    added = [mark for mark in drawn.marks if isinstance(mark, Line) and mark.ink is Ink.TINT]
    added = [line for line in added if line.y1 > agreed.y]  # and not in the legend
    assert "verlenging" in texts(drawn)
    assert len(added) > 10
    assert all(agreed.x + agreed.width < line.x1 < line.x2 <= whole.x + whole.width for line in added)
    assert agreed.fill is Ink.TINT
    assert agreed.x == whole.x
    assert agreed.width == pytest.approx(whole.width * 119 / 189)


def test_a_moment_without_a_date_and_a_standing_without_a_figure_are_refused() -> None:
    with pytest.raises(ValueError, match="min"):
        figure(Timeline(HEADER, (Moment(MomentKind.START, words("Start"), words("ooit")),)), WIDTH)
    with pytest.raises(ValueError, match="no quantity in 'veel'"):
        figure(Progress(HEADER, (Standing(StandingKind.NORM, words("veel")),)), WIDTH)
    assert figure(Progress(HEADER, (standing("norm", "5"),)), WIDTH).marks


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        ("deadline", "Klantbehoud", "deadline Klantbehoud"),
        ("deadline", "Deadline rapport", "Deadline rapport"),
        ("deadline", "", "deadline"),
        ("pauze", "Telt niet mee", "pauze Telt niet mee"),
        ("pauze", "Zomerpauze", "Zomerpauze"),
        ("gesprek", "Sessie 1", "Sessie 1"),
        ("begin", "Start", "Start"),
    ],
)
def test_a_deadline_and_a_pause_say_what_they_are(kind: str, name: str, said: str) -> None:
    assert plain_text(named(moment(kind, name, "2026-03-02"))) == said


@pytest.mark.parametrize(
    ("others", "said"),
    [
        ((("gesprek", "2026-05-11"), ("einde", "2026-05-11")), "start"),
        ((("gesprek", "2026-05-04"), ("einde", "2026-05-11")), "start of einde"),
        ((("deadline", "2026-05-11"), ("einde", "2026-05-11")), "start"),
        ((("gesprek", "2026-01-12"), ("einde", "2026-05-11")), "start of einde"),
    ],
)
def test_the_bar_of_a_begin_has_its_word(others: tuple[tuple[str, str], ...], said: str) -> None:
    moments = (moment("begin", "Start", "2026-01-12"), *(moment(kind, "A", day) for kind, day in others))
    assert texts(figure(Timeline(HEADER, moments), WIDTH))[0] == said


def test_without_a_begin_there_is_no_bar_and_without_an_extension_no_word_for_it() -> None:
    told = texts(figure(Timeline(HEADER, (moment("gesprek", "A", "2026-01-12"),)), WIDTH))
    assert not {"start", "einde", "verlenging"} & set(told)


def test_no_line_stands_before_the_ruler() -> None:
    drawn = figure(TIMELINE, WIDTH)
    ruler = band(drawn)
    level = [mark for mark in drawn.marks if isinstance(mark, Line) and mark.y1 == mark.y2]
    assert {line.x1 for line in level} == {ruler.x}


def test_a_month_without_room_for_its_name_has_its_letter() -> None:
    long = moment("gesprek", "Bezoeken bij de bedrijven buiten de toetsweken", "2026-10-06")
    drawn = figure(Timeline(HEADER, (long, moment("einde", "Einde", "2027-12-07"))), WIDTH)
    letters = [text for text in texts(drawn) if len(text) == 1]
    assert "".join(letters) == "ondjfmamjjasond"
