"""T12: many years of service and a short plan."""

import re

import pytest
from moments import with_moments
from whole import told

from support import clean_plan, dump, parse


def plan(since: str | None, start: str, end: str) -> str:
    data = clean_plan() | parse(with_moments(end, start=start, end=end))
    data["medewerker"].pop("in_dienst_sinds")
    data["medewerker"] |= {"in_dienst_sinds": since} if since else {}
    return dump(data)


@pytest.mark.parametrize(
    ("since", "start", "end"),
    [
        ("2010-05-03", "2026-03-02", "2026-06-30"),
        ("2016-03-02", "2026-03-02", "2026-08-24"),  # ten years to the day; more than a week short
        ("1998-01-01", "2026-03-02", "2026-07-31"),
    ],
)
def test_long_service_short_plan(since: str, start: str, end: str) -> None:
    (found,) = told(plan(since, start, end), "T12")
    assert found.severity == "tip"
    assert found.path == ("looptijd", "einde")
    assert "(2026-09-01)" in found.hint


@pytest.mark.parametrize(
    ("since", "start", "end"),
    [
        ("2016-03-03", "2026-03-02", "2026-06-30"),  # a day less than ten years
        ("2010-05-03", "2026-03-02", "2026-09-01"),  # six months
        ("2010-05-03", "2026-03-02", "2026-08-31"),  # 26 weeks, as spv proposes
        ("2010-05-03", "2026-03-02", "2026-08-26"),  # less than a week short
        (None, "2026-03-02", "2026-06-30"),
    ],
)
def test_shorter_service_or_longer_plan(since: str | None, start: str, end: str) -> None:
    assert not told(plan(since, start, end), "T12")


def test_the_talk_that_a_later_end_asks_for_is_named_at_once() -> None:
    days = ("2026-04-01", "2026-05-01", "2026-06-01", "2026-06-30")
    data = clean_plan() | parse(with_moments(*days, start="2026-03-02", end="2026-06-30"))
    data["medewerker"]["in_dienst_sinds"] = "2010-05-03"
    (found,) = told(dump(data), "T12")
    assert "Plan dan ook gesprekken op" in found.hint and found.hint.count("(2026-0") == 4


def test_no_other_day_than_t06_asks_for() -> None:
    """Between 1 May and the end T06 asks for a talk; those of the longer plan come behind it."""
    days = ("2026-04-01", "2026-05-01", "2026-06-30")
    data = clean_plan() | parse(with_moments(*days, start="2026-03-02", end="2026-06-30", talks=False))
    data["medewerker"]["in_dienst_sinds"] = "2010-05-03"
    (longer,), (now,) = told(dump(data), "T12"), told(dump(data), "T06")
    asked, added = (re.findall(r"\((2026-\d\d-\d\d)\)", found.hint) for found in (now, longer))
    assert asked and added[1:]
    assert min(added[1:]) > max(asked)  # the first is the end


def test_breaks_that_are_taken_out_are_told() -> None:
    data = parse(plan("2010-05-03", "2026-03-02", "2026-09-01"))
    data["onderbrekingen"] = [{"van": "2026-07-06", "tot_en_met": "2026-07-19"}]
    (found,) = told(dump(data), "T12")
    assert "(14 dagen onderbreking niet meegeteld)" in found.message
    del data["onderbrekingen"]
    assert not told(dump(data), "T12")
