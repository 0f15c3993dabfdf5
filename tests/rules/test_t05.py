"""T05: an evaluation in the weekend or on a public holiday."""

import re
from datetime import date
from itertools import combinations, pairwise

import pytest
from moments import with_moments
from test_mutations import changed
from whole import told

from support import codes, dump, parse, plan_where


@pytest.mark.parametrize(
    ("day", "why", "instead"),
    [
        ("2026-03-28", "een zaterdag", "maandag 30 maart 2026 (2026-03-30)"),
        ("2026-03-29", "een zondag", "maandag 30 maart 2026 (2026-03-30)"),
        (
            "2026-04-06",
            "tweede paasdag",
            "donderdag 2 april 2026 (2026-04-02)",
        ),  # 7 April is T06, 3 April a tip
        ("2026-04-27", "Koningsdag", "dinsdag 28 april 2026 (2026-04-28)"),
        ("2026-05-14", "Hemelvaartsdag", "vrijdag 15 mei 2026 (2026-05-15)"),
    ],
)
def test_free_day(day: str, why: str, instead: str) -> None:
    (found,) = told(with_moments(day, "2026-06-23", "2026-08-31"), "T05")
    assert found.severity == "waarschuwing"
    assert found.path == ("evaluatiemomenten", 0, "datum")
    assert why in found.message
    assert instead in found.hint


@pytest.mark.parametrize("day", ["2026-03-30", "2026-04-28", "2026-05-15", "2026-04-30"])
def test_working_day(day: str) -> None:
    assert not told(with_moments(day, "2026-06-23", "2026-08-31"), "T05")


@pytest.mark.parametrize(("day", "name"), [("2026-04-03", "Goede Vrijdag"), ("2026-05-05", "Bevrijdingsdag")])
def test_a_day_that_many_have_off_is_a_tip(day: str, name: str) -> None:
    (found,) = told(with_moments(day, "2026-06-23", "2026-08-31"), "T05")
    assert found.severity == "tip"
    assert name in found.message


def around(day: str, before: str, after: str, rest: str = "") -> str:
    """A plan that starts on ``before``, with a talk on ``day`` and on ``after``."""
    plan = parse(with_moments(day, after, talks=False)) | {"looptijd": {"start": before, "einde": after}}
    return dump(plan | parse(rest or "{}"))


@pytest.mark.parametrize(
    ("before", "day", "after", "instead"),
    [
        (
            "2026-03-06",
            "2026-04-06",
            "2026-05-01",
            "2026-04-02",
        ),  # the Friday before is one that many have off
        ("2026-03-06", "2026-04-03", "2026-05-01", "2026-04-02"),  # and the Tuesday behind leaves a hole
        ("2026-03-09", "2026-04-03", "2026-05-04", "2026-04-07"),
        ("2027-04-05", "2027-05-06", "2027-06-04", "2027-05-04"),  # Hemelvaartsdag, behind Bevrijdingsdag
        ("2027-04-12", "2027-05-05", "2027-06-02", "2027-05-07"),  # Bevrijdingsdag, before Hemelvaartsdag
        ("2026-12-01", "2026-12-25", "2027-01-22", "2026-12-23"),  # 4 January would leave a hole
        ("2026-12-07", "2026-12-25", "2027-01-22", "2027-01-04"),
    ],
)
def test_no_rule_objects_to_what_is_proposed(before: str, day: str, after: str, instead: str) -> None:
    (found,) = told(around(day, before, after), "T05")
    assert f"({instead})" in found.hint
    left = codes(around(instead, before, after))
    assert not {"T05", "T06"} & set(left)


@pytest.mark.parametrize(
    ("days", "instead"),
    [
        (("2026-05-24", "2026-05-25"), ["2026-05-26", "2026-05-27"]),
        (("2026-05-23", "2026-05-24"), ["2026-05-26", "2026-05-27"]),
        (("2026-05-24", "2026-05-26"), ["2026-05-22"]),  # behind the 26th they would cross
        (("2026-05-22", "2026-05-24", "2026-05-26"), ["2026-05-27"]),  # no day between them is left
        (("2026-04-26", "2026-04-27"), ["2026-04-28", "2026-04-29"]),
        (("2026-05-24", "2026-05-27"), ["2026-05-26"]),
    ],
)
def test_two_talks_go_to_two_days(days: tuple[str, ...], instead: list[str]) -> None:
    found = told(with_moments("2026-03-30", *days, "2026-08-31"), "T05")
    assert [re.findall(r"\((2026-[\d-]+)\)", one.hint)[0] for one in found] == instead


def test_the_day_of_the_final_judgement_is_taken() -> None:
    found = told(with_moments("2026-06-27", "2026-06-28", end="2026-06-29"), "T05")  # T04 sends it to Monday
    assert ["(2026-06-26)" in one.hint for one in found] == [True]


def test_no_talk_is_sent_to_the_day_of_another() -> None:
    whitsun = [f"2026-05-{day}" for day in range(22, 29)]
    for days in combinations(whitsun, 3):
        text = with_moments("2026-03-30", *days, "2026-08-31")
        then = {index: date.fromisoformat(day) for index, day in enumerate(days, start=1)}
        for one in told(text, "T05"):
            then[int(one.path[1])] = date.fromisoformat(one.hint[-12:-2])
        assert len(set(then.values())) == len(then), days
        if "2026-05-22" not in days and days[-1] != "2026-05-26":  # there is room
            assert all(first < second for first, second in pairwise(then.values())), days


def test_nobody_meets_in_a_break() -> None:
    off = "onderbrekingen: [{van: 2026-04-07, tot_en_met: 2026-04-10, reden: vakantie}]"
    (found,) = told(around("2026-04-06", "2026-03-16", "2026-05-01", off), "T05")
    assert "(2026-04-13)" in found.hint


def test_the_final_one_counts_too() -> None:
    (found,) = told(with_moments("2026-04-28", "2026-06-23", "2026-08-30", end="2026-08-30"), "T05")
    assert found.path == ("evaluatiemomenten", 2, "datum")


@pytest.mark.parametrize(
    ("day", "because"),
    [("2026-07-04", "een zaterdag"), ("2026-07-05", "een zondag"), ("2027-03-29", "Tweede Paasdag")],
)
def test_a_group_meets_on_working_days_too(day: str, because: str) -> None:
    (found,) = told(
        changed("stap-rapportage", [("terugblik", None), ("vervolgmomenten.1.datum", day)]), "T05"
    )
    assert because.lower() in found.message.lower() and "werkdag" in found.hint


def test_a_group_meets_on_two_days() -> None:
    days = [{"naam": f"Keer {day}", "datum": day} for day in ("2027-05-15", "2027-05-16", "2027-05-18")]
    found = told(changed("stap-rapportage", [("terugblik", None), ("vervolgmomenten", days)]), "T05")
    assert [one.hint[-12:-2] for one in found] == ["2027-05-19", "2027-05-20"]


@pytest.mark.parametrize("path", ["vervolgmomenten.0.datum", "sessies.1.datum"])
def test_the_days_that_a_group_has_met_are_left(path: str) -> None:
    assert not told(changed("stap-rapportage", [(path, "2026-03-07")]), "T05")


@pytest.mark.parametrize(
    ("path", "day", "told_of"),
    [
        ("uitgereikt_op", "2026-03-01", "een zondag"),
        ("aanleiding.eerdere_gesprekken.0.datum", "2025-12-14", "een zondag"),
        ("aanleiding.eerdere_gesprekken.0.datum", "2025-12-25", "eerste kerstdag"),
        ("uitgereikt_op", "2026-02-28", ""),  # a Saturday: shops work
        ("aanleiding.eerdere_gesprekken.0.datum", "2025-12-13", ""),
        ("aanleiding.voorbeelden.0.datum", "2026-01-18", ""),  # an ordinary Sunday in a shop
        ("doelen.0.deadline", "2026-08-30", ""),  # by that day is no meeting
    ],
)
def test_what_was_on_a_sunday_before_the_plan_is_a_tip(path: str, day: str, told_of: str) -> None:
    found = told(plan_where(path, day), "T05")
    assert [one.severity for one in found] == (["tip"] if told_of else [])
    assert not told_of or (told_of in found[0].message and "of de datum klopt" in found[0].hint)
