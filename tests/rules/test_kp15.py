"""KP15: nobody looks at the thermostat."""

import re
from datetime import date

import pytest
from courses import course
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings


def moments(*days: str) -> str:
    return course(evaluatiemomenten=[{"naam": f"Blik {n}", "datum": day} for n, day in enumerate(days, 1)])


def test_no_moment_at_all() -> None:
    (found,) = told(course(evaluatiemomenten=None), "KP15")
    assert found.path == ("evaluatiemomenten",)
    assert "2026" in found.hint


@pytest.mark.parametrize(
    ("days", "place"),
    [
        (["2026-05-28", "2026-07-09", "2026-08-13"], 0),
        (["2026-04-02", "2026-05-07", "2026-07-16", "2026-08-27"], 2),
        (["2026-04-02", "2026-05-07", "2026-06-11"], 2),  # behind the last: to the end
    ],
)
def test_too_long_without(days: list[str], place: int) -> None:
    (found,) = told(moments(*days), "KP15")
    assert found.path == ("evaluatiemomenten", place, "datum")
    assert "Plan een moment op" in found.hint


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (["2026-05-28", "2026-07-09", "2026-08-27"], "Op 2 plekken gaan er meer dan 45 dagen voorbij zonder blik op de norm: 87 dagen"),
        (["2026-06-04", "2026-08-27"], "94 dagen tot ‘Blik 1’; 84 dagen tot ‘Blik 2’"),
        (["2026-06-04"], "94 dagen tot ‘Blik 1’; 88 dagen tot het einde"),
    ],
)  # fmt: skip
def test_several_times_too_long_is_one_fact(days: list[str], words: str) -> None:
    (found,) = told(moments(*days), "KP15")
    assert found.path == ("evaluatiemomenten",)
    assert words in found.message and "Plan ook momenten op" in found.hint


@pytest.mark.parametrize(
    "days",
    [
        ["2026-04-02", "2026-05-07", "2026-06-11", "2026-07-16", "2026-08-27"],
        ["2026-04-16", "2026-05-29", "2026-07-13", "2026-08-27"],  # 45 days and fewer
    ],
)
def test_often_enough(days: list[str]) -> None:
    assert not told(moments(*days), "KP15")


def test_the_house_can_choose_another_number() -> None:
    text = moments("2026-04-02", "2026-06-04", "2026-08-06").encode()
    told_of = [
        f.code for f in api.check(text, "plan.yaml", RuleSettings(koers_zonder_moment_dagen=63)).findings
    ]
    assert "KP15" not in told_of
    assert "KP15" in [f.code for f in api.check(text, "plan.yaml").findings]


def at(day: date, text: str) -> list[str]:
    found = api.check(text.encode(), "plan.yaml", RuleSettings(vandaag=day)).findings
    return [one.hint for one in found if one.code == "KP15"]


@pytest.mark.parametrize(
    "text",
    [
        moments("2026-03-16", "2026-08-27"),
        moments("2026-06-04"),  # two stretches as one fact
        course(evaluatiemomenten=None),
    ],
)
def test_only_days_to_come_can_be_planned(text: str) -> None:
    day = date(2026, 6, 8)
    (hint,) = at(day, text)
    proposed = re.findall(r"\d{4}-\d\d-\d\d", hint)
    assert proposed and all(one > str(day) for one in proposed)
    assert at(date(2026, 8, 31), text) == []


def test_no_further_than_a_next_moment_there_is_nothing_to_plan() -> None:
    text = moments("2026-03-16", "2026-08-27")
    assert at(date(2026, 7, 12), text)
    assert at(date(2026, 7, 13), text) == []


def test_a_closed_plan_gets_no_moments() -> None:
    closed = {"datum": "2026-08-31", "toelichting": "Op 27 augustus 2026 werd 41% van de offertes een order."}
    assert not told(course(evaluatiemomenten=None, afsluiting=closed), "KP15")
    few = [{"naam": "Blik 1", "datum": "2026-06-04"}]
    assert not told(course(evaluatiemomenten=few, afsluiting=closed), "KP15")
