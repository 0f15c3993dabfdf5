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
from spvgen.document import Field, Progress, Standing, StandingKind, Text, plain_text
from spvgen.figures import figure
from spvgen.figures.shapes import Figure, Form, Ink, Line, Shape
from spvgen.figures.values import ticks
from spvgen.quantities import Bound, Quantity


def drawn(*standings: Standing, width: float = WIDTH) -> Figure:
    return figure(Progress(HEADER, standings), width)


def places(picture: Figure, kind: StandingKind) -> list[tuple[float, float]]:
    """Where the marks of a kind stand, but not in the legend."""
    form, fill = {
        StandingKind.BASELINE: (Form.BOX, Ink.QUIET),
        StandingKind.MEASURED: (Form.DISC, Ink.ACCENT),
        StandingKind.INTERIM: (Form.DIAMOND, Ink.PAPER),
        StandingKind.NORM: (Form.DIAMOND, Ink.ACCENT),
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
        rows = [plain_text(row[1]) for row in picture.key.rows]
        assert sorted(rows) == sorted(plain_text(one.amount) for one in progress.standings)
    else:
        for one in progress.standings:
            assert one.quantity
            assert f"{one.quantity.value:,f}".split(".")[0].strip("-").replace(",", ".") in told
            assert one.quantity.unit.removeprefix("€ ") in told


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
            if one.day:
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
        "60%", "70%", "80%", "62%", "68%", "11 februari 2026", "66%", "11 februari 2026", "norm: minimaal 80%, 11 mei 2026",
        "vooraf", "februari 2026", "maart", "april", "mei",
    ]  # fmt: skip


def test_lines_run_from_left_to_right_and_are_pale_where_a_day_is_unknown() -> None:
    picture = drawn(
        standing("nulmeting", "10"),
        standing("gemeten", "30", "2026-03-02"),
        standing("gemeten", "20", "2026-02-02"),
        standing("norm", "minimaal 50", "2026-06-01"),
    )
    course = [
        mark for mark in picture.marks if isinstance(mark, Line) and mark.x1 != mark.x2 and mark.y1 != mark.y2
    ]
    assert [(line.ink, line.dashed) for line in course] == [(Ink.QUIET, False), (Ink.ACCENT, False)]
    assert all(line.x1 < line.x2 and line.y1 > line.y2 for line in course)


def zone(*standings: Standing) -> tuple[float, float, float]:
    """From where to where, downward, the norm is met, and where the norm is."""
    picture = drawn(*standings)
    ((_, norm),) = places(picture, StandingKind.NORM)
    (found,) = (mark for mark in picture.marks if isinstance(mark, Shape) and mark.height > 12)
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


def test_a_short_unit_stands_behind_each_figure_and_not_at_the_axis() -> None:
    picture = drawn(standing("nulmeting", "12 dagen"), standing("norm", "maximaal 5 dagen", "2026-06-01"))
    assert [text for text in texts(picture) if "dagen" in text] == [
        "12 dagen",
        "norm: maximaal 5 dagen, 1 juni 2026",
    ]


def test_what_is_counted_is_told_once() -> None:
    picture = drawn(
        standing("nulmeting", "12 klachten van vaste klanten"),
        standing("gemeten", "1 klacht van vaste klanten", "2026-03-02"),
        standing("norm", "maximaal 5 klachten van vaste klanten", "2026-06-01"),
    )
    assert [text for text in texts(picture) if "klacht" in text] == ["klachten van vaste klanten"]
    assert {"12", "1", "norm: maximaal 5, 1 juni 2026"} <= set(texts(picture))


def test_figures_in_different_units_each_have_their_own() -> None:
    picture = drawn(standing("nulmeting", "12 klachten"), standing("norm", "maximaal 5%", "2026-06-01"))
    assert {"12 klachten", "norm: maximaal 5%, 1 juni 2026"} <= set(texts(picture))


def test_too_many_figures_have_a_table_and_the_last_ones_their_words() -> None:
    many = [
        standing("gemeten", f"{50 + day % 7}%", (START + timedelta(days=day)).isoformat())
        for day in range(40)
    ]
    picture = drawn(*many, standing("norm", "minimaal 80%", "2026-06-01"))
    assert picture.key
    assert [plain_text(title) for title in picture.key.header] == ["Soort", "Wat", "Wanneer"]
    assert len(picture.key.rows) == 41
    assert "norm: minimaal 80%, 1 juni 2026" in texts(picture)
    assert_sound(picture)


def test_all_on_one_day_has_no_calendar_and_full_dates() -> None:
    picture = drawn(standing("nulmeting", "50%"), standing("gemeten", "60%", "2026-03-02"))
    assert "2 maart 2026" in texts(picture)
    assert "maart" not in texts(picture)


def test_a_new_year_is_told_on_the_calendar() -> None:
    picture = drawn(standing("gemeten", "50%", "2025-10-06"), standing("norm", "minimaal 60%", "2026-03-30"))
    assert [text for text in texts(picture) if re.search(r"\b20\d\d$", text) and text[0].islower()][-2:] == [
        "oktober 2025",
        "januari 2026",
    ]


def test_a_figure_of_zero_has_an_axis() -> None:
    picture = drawn(standing("nulmeting", "0"), standing("norm", "maximaal 0", "2026-06-01"))
    assert_sound(picture)
    assert "norm: maximaal 0, 1 juni 2026" in texts(picture)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("71", "90"), ["70", "80", "90"]),
        (("0", "5"), ["0", "2", "4", "6"]),
        (("3", "12"), ["0", "5", "10", "15"]),
        (("-7", "12.5"), ["-10", "0", "10", "20"]),
        (("99", "100"), ["99.0", "99.5", "100.0"]),
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


NEAR = 16
"""Points between a mark and the label with its day, at the most."""


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(progresses(most=10))
def test_labels_are_near_their_marks(progress: Progress) -> None:
    picture = figure(progress, WIDTH)
    marks = [place for kind in StandingKind for place in places(picture, kind)]
    days = [
        one for one in labels(picture) if re.search(r"\d \w+ \d{4}$", one.text) and "norm" not in one.text
    ]
    assume(days)
    for left, top, right, bottom in map(box, days):
        assert any(left - NEAR < x < right + NEAR and top - NEAR < y < bottom + NEAR for x, y in marks)


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
    assert len([text for text in texts(picture) if "11 mrt" in text or "11 maart" in text]) == 1
    (met,) = set(places(picture, StandingKind.MEASURED)) & set(places(picture, StandingKind.INTERIM))
    over = [one.form for one in picture.marks if isinstance(one, Shape) and (one.x + 4, one.y + 4) == met]
    assert over == [Form.DISC, Form.DIAMOND]


def test_where_whole_dates_do_not_fit_the_year_stands_on_the_calendar() -> None:
    days = [START + timedelta(days=14 * number) for number in range(12)]
    many = [standing("gemeten", f"{50 + number % 3}%", day.isoformat()) for number, day in enumerate(days)]
    picture = drawn(*many)
    assert picture.key is None
    assert "januari 2026" in texts(picture)
    assert any("26 jan" in text for text in texts(picture))
    assert not any(re.search(r"\d januari 2026", text) for text in texts(picture))


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


def test_a_picture_runs_over_its_span_and_a_norm_without_a_day_stands_at_the_end_of_that() -> None:
    def at(kind: StandingKind, *standings: Standing) -> list[float]:
        return [x for x, _ in places(figure(Progress(HEADER, standings, SPAN), WIDTH), kind)]

    measured, norm = standing("gemeten", "66", "2026-02-11"), standing("norm", "minimaal 80")
    dated = standing("norm", "minimaal 80", "2026-05-11")
    assert at(StandingKind.NORM, measured, norm) == at(StandingKind.NORM, measured, dated)
    later = standing("gemeten", "70", "2026-06-08")
    (end,), (_, last) = (
        at(StandingKind.NORM, measured, norm, later),
        at(StandingKind.MEASURED, measured, later),
    )
    assert end < last - 50, "a figure after the end stands behind the norm"
    alone = figure(Progress(HEADER, (measured,), SPAN), WIDTH)
    assert {"februari", "maart", "april"} <= {*texts(alone)}
