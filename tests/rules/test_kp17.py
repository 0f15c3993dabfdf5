"""KP17: a date outside the course."""

import pytest
from courses import FORM, action, course, course_of, course_with
from whole import told

MOMENTS = ["2026-04-02", "2026-05-07", "2026-06-11", "2026-07-16"]


def moments(last: str) -> str:
    return course(evaluatiemomenten=[{"naam": day, "datum": day} for day in (*MOMENTS, last)])


@pytest.mark.parametrize(
    ("text", "path", "side"),
    [
        (course_with("norm", deadline="2026-12-31"), ("norm", "deadline"), "na het einde"),
        (course_with("norm", deadline="2026-02-27"), ("norm", "deadline"), "vóór de start"),
        (
            course_of(action("Pim zet de maten erin.", cause=FORM, deadline="2026-09-01")),
            ("acties", 2, "deadline"),
            "na het einde",
        ),
        (moments("2026-09-03"), ("evaluatiemomenten", 4, "datum"), "na het einde"),
    ],
)
def test_outside(text: str, path: tuple[str | int, ...], side: str) -> None:
    (found,) = told(text, "KP17")
    assert (found.severity, found.path) == ("fout", path)
    assert side in found.message


@pytest.mark.parametrize(
    "text",
    [
        course_with("norm", deadline="2026-08-31"),  # the last day counts
        course_with("norm", deadline="2026-03-02"),
        course_of(action("Pim zet de maten erin.", cause=FORM, deadline="2026-08-31")),
        moments("2026-08-31"),
    ],
)
def test_inside(text: str) -> None:
    assert not told(text, "KP17")


@pytest.mark.parametrize(("day", "wrong"), [("2025-11-30", True), ("2026-09-30", False)])
def test_a_course_is_not_closed_before_it_begins(day: str, wrong: bool) -> None:
    closing = {"datum": day, "toelichting": "Op 27 augustus 2026 werd 41% van de offertes een order."}
    found = told(course(afsluiting=closing), "KP17")
    assert [one.path for one in found] == [("afsluiting", "datum")] * wrong
