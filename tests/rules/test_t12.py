"""T12: many years of service and a short plan."""

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
        ("2016-03-02", "2026-03-02", "2026-08-31"),  # ten years to the day; a day short of six months
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
        (None, "2026-03-02", "2026-06-30"),
    ],
)
def test_shorter_service_or_longer_plan(since: str | None, start: str, end: str) -> None:
    assert not told(plan(since, start, end), "T12")
