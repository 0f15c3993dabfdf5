"""Geometry of progress: days from left to right, more is higher, and each figure told once, at its mark."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from docx_samples import PROGRESS, standing
from figure_samples import (
    HEADER,
    START,
    WIDTH,
    assert_bare,
    assert_sound,
    box,
    labels,
    progresses,
    signs,
    texts,
)
from spvgen.document.blocks import Blocks, Heading, Paragraph
from spvgen.document.pictured import Progress, Standing, StandingKind
from spvgen.document.words import Field, Text, plain_text
from spvgen.figures import figure
from spvgen.figures.once import told_once
from spvgen.figures.shapes import Figure, Form, Ink, Label, Line, Shape
from spvgen.figures.values import ticks
from spvgen.figures.words import in_stead
from spvgen.quantities import Bound, Quantity


def drawn(*standings: Standing, width: float = WIDTH) -> Figure:
    return figure(Progress(HEADER, standings), width)


def places(picture: Figure, kind: StandingKind) -> list[tuple[float, float]]:
    """Where the marks of a kind stand, but not in the legend; of a norm the end of its line."""
    lines = [mark for mark in picture.marks if isinstance(mark, Line) and mark.x2 - mark.x1 > 8]
    if kind is StandingKind.NORM:
        return [(line.x2, line.y1) for line in lines if line.dashed]
    if kind is StandingKind.INTERIM:
        return [((line.x1 + line.x2) / 2, line.y1) for line in lines if line.weight == 3]
    form, fill = {
        StandingKind.BASELINE: (Form.BOX, Ink.QUIET),
        StandingKind.MEASURED: (Form.DISC, Ink.ACCENT),
    }[kind]
    found = [(one.x + 4, one.y + 4) for one in signs(picture, form) if one.fill is fill]
    return found[kind in texts(picture) :]


@settings(max_examples=150, deadline=None)
@given(progresses(), st.sampled_from([WIDTH, 200, 700]))
def test_progress_is_sound_and_tells_all_whatever_it_holds(progress: Progress, width: float) -> None:
    picture = figure(progress, width)
    assert_sound(picture)
    assert_bare(picture)
    assert picture.height < 260
    told = "\n".join(texts(picture))
    if picture.key:
        cells = [plain_text(cell) for row in picture.key.rows for cell in row[1:] if cell]
        amounts = [cell.removeprefix("nulmeting: ").removeprefix("norm: ") for cell in cells]
        assert sorted(amounts) == sorted(plain_text(one.amount) for one in progress.standings)
    else:
        for one in progress.standings:
            assert one.quantity
            assert f"{one.quantity.value:,f}".split(".")[0].strip("-").replace(",", ".") in told
            assert one.quantity.unit in told + plain_text(picture.caption)


@pytest.mark.parametrize(
    ("days", "whole"),
    [
        (("2026-12-31", "2027-01-02", "2027-02-15"), False),  # two years within a few days
        (("2026-12-30", "2026-12-31", "2027-01-02", "2027-02-15"), False),
        (("2026-12-28", "2027-01-04", "2027-12-15"), False),
        (("2026-10-31", "2026-11-02", "2027-02-15"), True),
        (("2026-12-01", "2027-01-15", "2027-02-15"), True),
        (("2026-01-02", "2026-01-04", "2026-02-15"), True),
    ],
)
def test_years_do_not_stand_over_each_other(days: tuple[str, ...], whole: bool) -> None:
    picture = drawn(*(standing("gemeten", f"{10 * at}", day) for at, day in enumerate(days, start=1)))
    assert_sound(picture)
    assert (picture.key is None) is whole


@settings(max_examples=60, deadline=None)
@given(progresses(most=12))
def test_marks_stand_at_their_days_and_higher_for_more(progress: Progress) -> None:
    picture = figure(progress, WIDTH)
    by_day: dict[date, set[float]] = {}
    for kind in StandingKind:
        ordered = sorted(
            (one for one in progress.standings if one.kind is kind), key=lambda one: one.day or date.min
        )
        found = places(picture, kind)
        for one, (x, _) in zip(ordered, found, strict=True):
            if one.day and kind is not StandingKind.NORM:
                by_day.setdefault(one.day, set()).add(round(x, 6))
        heights = sorted(
            (one.quantity.value, -y) for one, (_, y) in zip(ordered, found, strict=True) if one.quantity
        )
        assert [height for _, height in heights] == sorted(height for _, height in heights)
    assert all(len(xs) == 1 for xs in by_day.values())
    days = sorted(by_day)
    if len(days) > 1:
        first, last = min(by_day[days[0]]), max(by_day[days[-1]])
        assert first < last
        for day in days:
            share = (day - days[0]) / (days[-1] - days[0])
            assert by_day[day].pop() == pytest.approx(first + share * (last - first), abs=0.001)


def test_a_goal_of_every_day_has_all_its_words_in_the_picture() -> None:
    picture = figure(PROGRESS, WIDTH)
    assert picture.key is None
    assert texts(picture) == [
        "nulmeting", "gemeten", "tussendoel", "norm gehaald (hoger is beter)",
        "50%", "60%", "70%", "80%", "62%", "68%", "66%", "norm: minimaal 80% op 11 mei",
        "vooraf", "11 feb", "2026", "11 mei",
    ]  # fmt: skip


def test_that_a_figure_is_of_before_stands_right_below_it() -> None:
    for standings in (DOWN, (*DOWN, standing("gemeten", "50", "2026-03-30"))):
        picture = figure(Progress(HEADER, standings), WIDTH)
        (word,) = (mark for mark in picture.marks if isinstance(mark, Label) and mark.text == "vooraf")
        ((mark, _),) = places(picture, StandingKind.BASELINE)
        assert word.x + word.width / 2 == pytest.approx(mark)


NEXT_PART = Heading(2, (Text("Deel"),))
NEXT_GOAL = Heading(3, (Text("Doel"),))
UP = (standing("gemeten", "30", "2026-03-02"), standing("norm", "minimaal 50", "2026-05-04"))
DOWN = (standing("nulmeting", "70"), *UP[:1], standing("norm", "maximaal 10", "2026-05-04"))


@pytest.mark.parametrize(
    ("between", "then", "signs_of_then"),
    [
        ((), UP, []),
        ((Paragraph((Text("Zo ging het."),)),), UP, []),
        ((NEXT_GOAL,), UP, []),
        ((NEXT_PART,), UP, ["gemeten", "norm gehaald (hoger is beter)"]),
        ((Heading(1, (Text("Titel"),)),), UP, ["gemeten", "norm gehaald (hoger is beter)"]),
        ((), DOWN, ["nulmeting", "norm gehaald (lager is beter)"]),
        ((), (standing("gemeten", "1"),), []),
    ],
)
def test_what_a_sign_means_is_said_once_in_a_part(
    between: Blocks, then: tuple[Standing, ...], signs_of_then: list[str]
) -> None:
    blocks = told_once((Progress(HEADER, UP), *between, Progress(HEADER, then)), WIDTH)
    first, *_, last = [figure(block, WIDTH) for block in blocks if isinstance(block, Progress)]
    said = {"nulmeting", "gemeten", "tussendoel"}

    def meanings(picture: Figure) -> list[str]:
        return [text for text in texts(picture) if text in said or text.startswith("norm gehaald")]

    assert meanings(first) == ["gemeten", "norm gehaald (hoger is beter)"]
    assert meanings(last) == signs_of_then
    assert bool(signs_of_then) or last.height < first.height


@pytest.mark.parametrize(
    ("blocks", "with_signs"),
    [
        ((Progress(HEADER, UP),) * 4, [0]),
        ((Progress(HEADER, UP),) * 5, [0, 4]),
        ((Progress(HEADER, UP),) * 12, [0, 4, 8]),
        ((NEXT_GOAL, Progress(HEADER, UP)) * 6, [0, 4]),
        ((*(Progress(HEADER, UP),) * 3, NEXT_PART, *(Progress(HEADER, UP),) * 4), [0, 3]),
        ((*(Progress(HEADER, UP),) * 3, NEXT_PART, *(Progress(HEADER, UP),) * 5), [0, 3, 7]),
    ],
)
def test_what_signs_mean_is_said_again_where_that_is_a_page_ago(
    blocks: Blocks, with_signs: list[int]
) -> None:
    pictures = [figure(block, WIDTH) for block in told_once(blocks, WIDTH) if isinstance(block, Progress)]
    assert [at for at, picture in enumerate(pictures) if "gemeten" in texts(picture)] == with_signs


def test_one_line_runs_from_left_to_right_through_all_that_was_reached() -> None:
    picture = drawn(
        standing("nulmeting", "10"),
        standing("gemeten", "30", "2026-03-02"),
        standing("gemeten", "20", "2026-02-02"),
        standing("norm", "minimaal 50", "2026-06-01"),
    )
    course = [
        mark for mark in picture.marks if isinstance(mark, Line) and mark.x1 != mark.x2 and mark.y1 != mark.y2
    ]
    assert [(line.ink, line.dashed) for line in course] == [(Ink.ACCENT, False)] * 2
    assert len({line.weight for line in course}) == 1
    assert all(line.x1 < line.x2 and line.y1 > line.y2 for line in course)


def zone(*standings: Standing) -> tuple[float, float, float]:
    """From where to where, downward, the norm is met, and where the norm is."""
    picture = drawn(*standings)
    ((_, norm),) = places(picture, StandingKind.NORM)
    (found,) = (mark for mark in picture.marks if isinstance(mark, Shape) and mark.width > 12)
    return found.y, found.y + found.height, norm


def test_where_the_norm_is_met_depends_on_its_bound() -> None:
    others = standing("nulmeting", "10"), standing("gemeten", "90", "2026-03-02")
    top, bottom, norm = zone(*others, standing("norm", "minimaal 50", "2026-06-01"))
    assert top < bottom == norm
    top, bottom, norm = zone(*others, standing("norm", "maximaal 50", "2026-06-01"))
    assert norm == top < bottom
    picture = drawn(*others, standing("norm", "precies 50", "2026-06-01"))
    assert not [mark for mark in picture.marks if isinstance(mark, Shape) and mark.height > 12]


@pytest.mark.parametrize(
    ("norm", "said"), [("minimaal 5", "Hoger is beter."), ("maximaal 5", "Lager is beter."), ("5", "")]
)
def test_it_is_said_which_way_is_better_and_the_axis_stays_upright(norm: str, said: str) -> None:
    picture = drawn(
        standing("nulmeting", "12"),
        standing("gemeten", "8", "2026-03-02"),
        standing("norm", norm, "2026-06-01"),
    )
    assert picture.description.endswith(said or "1 juni 2026.")
    assert (
        f"norm gehaald ({said[:-1].lower()})" in texts(picture)
        if said
        else "gehaald" not in str(texts(picture))
    )
    ((_, first),) = places(picture, StandingKind.BASELINE)
    ((_, second),) = places(picture, StandingKind.MEASURED)
    assert first < second, "12 stands higher than 8, whatever is better"


@pytest.mark.parametrize(
    ("baseline", "measured", "norm", "counted", "told"),
    [
        ("12 dagen", "9 dagen", "5 dagen", "aantal dagen", {"12", "9", "norm: maximaal 5 op 1 jun"}),
        ("12 klachten", "1 klacht", "5 klachten", "aantal klachten", {"12", "1"}),
        ("€ 90 per maand", "€ 80 per maand", "€ 60 per maand", "€ per maand", {"€ 90", "€ 80"}),
        ("12% van de orders", "9%", "5%", "% van de orders", {"12%", "9%", "norm: maximaal 5% op 1 jun"}),
        ("12%", "9%", "5%", "", {"12%", "9%", "norm: maximaal 5% op 1 jun"}),
        ("12", "9", "5", "", {"12", "9", "norm: maximaal 5 op 1 jun"}),
    ],
)
def test_what_is_counted_is_told_once_in_the_title(
    baseline: str, measured: str, norm: str, counted: str, told: set[str]
) -> None:
    picture = drawn(
        standing("nulmeting", baseline),
        standing("gemeten", measured, "2026-03-02"),
        standing("norm", f"maximaal {norm}", "2026-06-01"),
    )
    assert plain_text(picture.caption) == ("Titel" + (f" ({counted})" if counted else ""))
    assert told <= set(texts(picture))
    assert not any(word in str(texts(picture)) for word in ("dagen", "klacht", "per maand", "orders"))


def test_a_picture_without_a_title_tells_what_is_counted() -> None:
    progress = Progress(((), *HEADER[1:]), (standing("nulmeting", "12 dagen"), standing("norm", "5 dagen")))
    assert plain_text(figure(progress, WIDTH).caption) == "aantal dagen"


def test_figures_in_different_units_each_have_their_own() -> None:
    picture = drawn(standing("nulmeting", "12 klachten"), standing("norm", "maximaal 5%", "2026-06-01"))
    assert {"12 klachten", "norm: maximaal 5% op 1 jun"} <= set(texts(picture))


def test_too_many_figures_have_a_table_and_the_last_ones_their_words() -> None:
    many = [
        standing("gemeten", f"{50 + day % 7}%", (START + timedelta(days=day)).isoformat())
        for day in range(40)
    ]
    picture = drawn(*many, standing("norm", "minimaal 80%", "2026-06-01"))
    assert picture.key
    assert [plain_text(title) for title in picture.key.header] == ["Wanneer", "Wat"]
    assert len(picture.key.rows) == 41
    assert "norm: minimaal 80% op 1 jun" in texts(picture)
    assert_sound(picture)


def below(picture: Figure) -> list[str]:
    """The days and years below the axis, in order."""
    return [text for text in texts(picture) if re.fullmatch(r"\d+ [a-z]{3}|\d{4}", text)]


def test_each_day_stands_once_on_the_axis_and_each_year_below_its_first_day() -> None:
    picture = drawn(
        standing("gemeten", "50%", "2025-10-06"),
        standing("tussendoel", "53%", "2025-10-06"),
        standing("gemeten", "55%", "2025-12-01"),
        standing("gemeten", "58%", "2026-02-02"),
        standing("norm", "minimaal 60%", "2026-03-30"),
    )
    assert below(picture) == ["6 okt", "2025", "1 dec", "2 feb", "2026", "30 mrt"]
    found = {label.text: label for label in labels(picture)}
    assert found["6 okt"].y == found["2 feb"].y < found["2025"].y == found["2026"].y


def test_all_on_one_day_has_that_day_on_the_axis() -> None:
    picture = drawn(standing("nulmeting", "50%"), standing("gemeten", "60%", "2026-03-02"))
    assert below(picture) == ["2 mrt", "2026"]
    assert picture.key is None


def test_the_day_of_a_norm_gives_way_to_that_of_a_figure() -> None:
    others = [standing("gemeten", "50%", "2026-04-01"), standing("gemeten", "64%", "2026-11-26")]
    picture = drawn(*others, standing("norm", "minimaal 65%", "2026-11-27"))
    assert below(picture) == ["1 apr", "2026", "26 nov"]
    assert "norm: minimaal 65% op 27 nov" in texts(picture)


def test_a_figure_of_zero_has_an_axis() -> None:
    picture = drawn(standing("nulmeting", "0"), standing("norm", "maximaal 0", "2026-06-01"))
    assert_sound(picture)
    assert "norm: maximaal 0 op 1 jun" in texts(picture)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("71", "90"), ["60", "70", "80", "90"]),
        (("0", "5"), ["0", "2", "4", "6"]),
        (("3", "12"), ["0", "5", "10", "15"]),
        (("-7", "12.5"), ["-10", "0", "10", "20"]),
        (("99", "100"), ["98.5", "99.0", "99.5", "100.0"]),
        (("50", "50"), ["45", "50", "55"]),
    ],
)
def test_the_axis_has_round_values_and_starts_at_nothing_where_that_is_near(
    values: tuple[str, str], expected: list[str]
) -> None:
    assert [str(tick) for tick in ticks([Quantity(Decimal(value), "") for value in values])] == expected


@given(st.lists(st.decimals(-100_000, 100_000, places=2), min_size=1, max_size=9))
def test_all_figures_stand_on_the_axis(values: list[Decimal]) -> None:
    found = ticks([Quantity(value, "%", Bound.MINIMAAL) for value in values])
    assert found[0] <= min(values) and max(values) <= found[-1]
    assert 2 <= len(found) <= 6
    assert found == sorted(set(found))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(progresses(most=10))
def test_figures_are_near_their_marks(progress: Progress) -> None:
    picture = figure(progress, WIDTH)
    marks = [place for kind in StandingKind for place in places(picture, kind)]
    bold = [label for label in labels(picture) if label.bold]
    assume(bold)
    for left, top, right, bottom in map(box, bold):
        assert any(left - 16 < x < right + 16 and top - 16 < y < bottom + 16 for x, y in marks)


@pytest.mark.parametrize(
    ("aimed", "reached"), [("77", "74"), ("74", "77"), ("76", "75"), ("60", "90"), ("90", "60"), ("75", "76")]
)
def test_of_two_on_one_day_no_word_stands_between(aimed: str, reached: str) -> None:
    picture = drawn(
        standing("nulmeting", "72%"),
        standing("tussendoel", f"{aimed}%", "2026-03-10"),
        standing("gemeten", f"{reached}%", "2026-03-10"),
        standing("norm", "minimaal 95%", "2026-06-08"),
    )
    found = {label.text: label for label in labels(picture) if label.x > 0}
    goal, figure_of = found[f"{aimed}%"], found[f"{reached}%"]
    assert figure_of.bold and figure_of.ink is Ink.INK
    assert not goal.bold and goal.ink is Ink.QUIET
    ((_, dash),), ((_, disc),) = places(picture, StandingKind.INTERIM), places(picture, StandingKind.MEASURED)
    middles = [label.y + label.height / 2 for label in (goal, figure_of)]
    assert not any(min(dash, disc) + 4 < middle < max(dash, disc) - 4 for middle in middles)
    assert (middles[0] < middles[1]) is (dash < disc)


def test_alone_a_figure_has_its_words_above_and_a_goal_below() -> None:
    picture = drawn(
        standing("gemeten", "50%", "2026-03-10"),
        standing("tussendoel", "60%", "2026-05-11"),
        standing("norm", "minimaal 95%", "2026-06-08"),
    )
    found = {label.text: label for label in labels(picture) if label.x > 0}
    ((_, dash),), ((_, disc),) = places(picture, StandingKind.INTERIM), places(picture, StandingKind.MEASURED)
    assert found["50%"].y < disc
    assert found["60%"].y > dash


@pytest.mark.parametrize("values", [("11", "3"), ("14", "10"), ("40", "75"), ("1", "0"), ("0", "0")])
def test_no_axis_goes_below_nothing_where_no_figure_does(values: tuple[str, str]) -> None:
    first, last = values
    picture = drawn(
        standing("nulmeting", first),
        standing("gemeten", last, "2026-03-02"),
        standing("norm", "maximaal 30", "2026-06-01"),
    )
    (zone,) = (mark for mark in picture.marks if isinstance(mark, Shape) and mark.width > 12)
    (zero,) = (label for label in labels(picture) if label.text == "0" and label.x == 0)
    assert zone.y + zone.height == pytest.approx(zero.y + zero.height / 2)


def test_the_lowest_value_of_an_axis_is_named_at_its_floor() -> None:
    picture = drawn(standing("nulmeting", "71"), standing("gemeten", "90", "2026-03-02"))
    lowest = next(label for label in labels(picture) if label.x == 0 and label.text == "60")
    uprights = [mark for mark in picture.marks if isinstance(mark, Line) and mark.x1 == mark.x2]
    assert max(line.y2 for line in uprights if line.y2 - line.y1 > 50) == lowest.y + lowest.height / 2


def test_more_than_the_whole_is_no_good_side() -> None:
    top, bottom, norm = zone(
        standing("nulmeting", "52%"),
        standing("gemeten", "71%", "2026-03-02"),
        standing("norm", "minimaal 90%", "2026-06-01"),
    )
    assert bottom == norm
    assert bottom - top < 20


@settings(max_examples=30, deadline=None)
@given(progresses(most=6), progresses(most=6))
def test_all_plots_are_equally_high(one: Progress, other: Progress) -> None:
    axes = [
        max(mark.y2 - mark.y1 for mark in figure(each, WIDTH).marks if isinstance(mark, Line))
        for each in (one, other)
    ]
    assert abs(axes[0] - axes[1]) <= 5  # what a mark at the floor takes below it


@pytest.mark.parametrize("interim", [True, False])
def test_what_belongs_to_one_day_is_one_row(interim: bool) -> None:
    goals = [standing("tussendoel", "66%", "2026-03-30"), standing("tussendoel", "73%", "2026-04-28")]
    table = in_stead(
        Progress(
            HEADER,
            (
                standing("nulmeting", "61%"),
                *(goals if interim else ()),
                standing("gemeten", "64%", "2026-03-30"),
                standing("gemeten", "88%", "2026-06-26"),
                standing("norm", "minimaal 85%", "2026-06-26"),
            ),
        )
    )
    rows = [[plain_text(cell) for cell in row] for row in (table.header, *table.rows)]
    if interim:
        assert rows == [
            ["Wanneer", "Doel", "Wat"],
            ["vooraf", "", "nulmeting: 61%"],
            ["30 maart 2026", "66%", "64%"],
            ["28 april 2026", "73%", ""],
            ["26 juni 2026", "norm: minimaal 85%", "88%"],
        ]
    else:
        assert rows == [
            ["Wanneer", "Wat"],
            ["vooraf", "nulmeting: 61%"],
            ["30 maart 2026", "64%"],
            ["26 juni 2026", "88%"],
            ["26 juni 2026", "norm: minimaal 85%"],
        ]


def test_a_goal_that_was_met_to_the_dot_is_seen_and_told_once() -> None:
    picture = drawn(
        standing("nulmeting", "12 klachten"),
        standing("tussendoel", "9 klachten", "2026-02-11"),
        standing("gemeten", "10 klachten", "2026-02-11"),
        standing("gemeten", "6 klachten", "2026-03-11"),
        standing("tussendoel", "6 klachten", "2026-03-11"),
        standing("gemeten", "4 klachten", "2026-04-08"),
        standing("norm", "maximaal 5 klachten", "2026-05-11"),
    )
    assert picture.key is None
    assert len([text for text in texts(picture) if text == "6"]) == 1
    (met,) = set(places(picture, StandingKind.MEASURED)) & set(places(picture, StandingKind.INTERIM))
    over = [mark for mark in picture.marks if isinstance(mark, Shape) and (mark.x + 4, mark.y + 4) == met]
    dash = next(
        line for line in picture.marks if isinstance(line, Line) and line.weight == 3 and line.y1 == met[1]
    )
    assert [one.form for one in over] == [Form.DISC]
    assert dash.x1 < over[0].x - 3 and over[0].x + 11 < dash.x2, "seen at both sides"


def test_where_days_have_no_room_the_months_stand_on_the_calendar() -> None:
    days = [START + timedelta(days=3 * number) for number in range(40)]
    many = [standing("gemeten", f"{50 + number % 3}%", day.isoformat()) for number, day in enumerate(days)]
    picture = drawn(*many)
    assert picture.key
    assert "maart" in texts(picture)


def test_a_figure_that_was_written_otherwise_stays_as_it_was() -> None:
    figure_of = standing("gemeten", "81%", "2026-03-02")
    otherwise = Standing(
        figure_of.kind, (Field((), "81 van de 100", Quantity(Decimal(81), "%")),), figure_of.when
    )
    assert "81 van de 100" in texts(drawn(otherwise))


def test_a_reason_for_no_date_is_told() -> None:
    unknown = Standing(StandingKind.BASELINE, standing("nulmeting", "5").amount, (Text("voor de start"),))
    assert "voor de start" in str(texts(drawn(unknown, standing("norm", "8", "2026-06-01"))))


SPAN = (date(2026, 1, 12), date(2026, 5, 11))


def test_a_picture_runs_over_its_span() -> None:
    def at(kind: StandingKind, *standings: Standing) -> list[float]:
        return [x for x, _ in places(figure(Progress(HEADER, standings, SPAN), WIDTH), kind)]

    measured, norm = standing("gemeten", "66", "2026-02-11"), standing("norm", "minimaal 80")
    dated = standing("norm", "minimaal 80", "2026-05-11")
    assert at(StandingKind.MEASURED, measured, norm) == at(StandingKind.MEASURED, measured, dated)
    later = standing("gemeten", "70", "2026-06-08")
    assert at(StandingKind.MEASURED, measured, norm, later)[0] < at(StandingKind.MEASURED, measured, norm)[0]
    alone = figure(Progress(HEADER, (measured,), SPAN), WIDTH)
    (x,) = (x for x, _ in places(alone, StandingKind.MEASURED))
    assert 100 < x < 200, "not at an end"
