"""T08: a plan of less than three or more than twelve months."""

import pytest
from moments import with_moments
from whole import told

TWO_WEEKS = "onderbrekingen:\n  - van: 2026-04-06\n    tot_en_met: 2026-04-19\n"


def plan(start: str, end: str, extra: str = "") -> str:
    return with_moments(end, start=start, end=end, extra=extra)


@pytest.mark.parametrize(
    ("start", "end", "instead"),
    [
        ("2026-03-02", "2026-05-31", "2026-06-01"),  # a day short
        ("2025-07-08", "2025-09-01", "2025-10-07"),
        ("2026-11-30", "2027-02-26", "2027-03-01"),  # February has no 30th; the 27th is a Saturday
        ("2026-03-02", "2027-03-02", "2027-03-01"),  # a day too long
        ("2026-01-01", "2027-06-30", "2026-12-31"),
    ],
)
def test_unusual(start: str, end: str, instead: str) -> None:
    (found,) = told(plan(start, end), "T08")
    assert found.severity == "waarschuwing"
    assert found.path == ("looptijd", "einde")
    assert f"({instead})" in found.hint


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-03-02", "2026-06-01"),
        ("2026-01-12", "2026-05-11"),
        ("2026-03-02", "2027-03-01"),
        ("2026-01-01", "2026-12-31"),
    ],
)
def test_usual(start: str, end: str) -> None:
    assert not told(plan(start, end), "T08")


def test_breaks_do_not_count() -> None:
    assert not told(plan("2026-03-02", "2026-06-01"), "T08")
    (found,) = told(plan("2026-03-02", "2026-06-01", TWO_WEEKS), "T08")
    assert "(2026-06-15)" in found.hint  # those fourteen days later
    assert not told(plan("2026-03-02", "2027-03-10", TWO_WEEKS), "T08")


def test_an_extension_counts() -> None:
    extension = (
        "verlengingen:\n  - datum: 2026-08-31\n    nieuw_einde: 2027-05-31\n    reden: Er is vooruitgang.\n"
    )
    (found,) = told(plan("2026-03-02", "2026-08-31", extension), "T08")
    assert found.path == ("verlengingen", 0, "nieuw_einde")


@pytest.mark.parametrize(
    ("start", "end", "instead"),
    [
        ("2026-09-01", "2026-11-24", "maandag 30 november 2026 (2026-11-30)"),
        ("2026-08-30", "2026-11-20", "maandag 30 november 2026 (2026-11-30)"),  # the 29th is a Sunday
        ("2026-09-26", "2026-12-01", "maandag 4 januari 2027 (2027-01-04)"),  # Christmas, then a weekend
        ("2026-03-02", "2027-06-01", "maandag 1 maart 2027 (2027-03-01)"),
        ("2026-03-01", "2027-06-01", "vrijdag 26 februari 2027 (2027-02-26)"),  # the 28th is a Sunday
    ],
)
def test_a_working_day_with_the_final_judgement_on_it(start: str, end: str, instead: str) -> None:
    (found,) = told(plan(start, end), "T08")
    assert instead in found.hint
    assert "Zet de eindbeoordeling en de deadlines op het einde dan ook op die dag." in found.hint


def test_who_follows_the_advice_is_not_sent_back() -> None:
    (found,) = told(with_moments("2026-11-24", start="2026-09-01", end="2026-11-30"), "T04")
    assert "laat het plan eindigen" not in found.hint
    (found,) = told(with_moments("2026-12-22", start="2026-09-01", end="2026-12-31"), "T04")
    assert "Of laat het plan eindigen op 2026-12-22" in found.hint


def test_a_short_plan_names_the_extra_talk_and_the_breaks() -> None:
    days = ("2026-03-30", "2026-04-28", "2026-05-26")
    (found,) = told(with_moments(*days, start="2026-03-02", end="2026-05-26", extra=TWO_WEEKS), "T08")
    assert "(14 dagen onderbreking niet meegeteld)" in found.message
    assert "Plan dan ook een gesprek op" in found.hint
    days = ("2026-03-30", "2026-04-28", "2026-05-20", "2026-05-29")
    (found,) = told(with_moments(*days, start="2026-03-02", end="2026-05-29"), "T08")
    assert "onderbreking" not in found.message and "Plan dan ook" not in found.hint
