"""T03: an evaluation outside the plan; and that T04 is silent where it speaks."""

import re
from collections.abc import Sequence

import pytest
from moments import with_moments
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings
from support import dump, parse

CLEAN = ("2026-03-30", "2026-04-28", "2026-05-26", "2026-06-23", "2026-07-21", "2026-08-18", "2026-08-31")


@pytest.mark.parametrize(
    ("days", "index", "side"),
    [
        (("2026-02-23", *CLEAN), 0, "vóór de start"),
        ((*CLEAN, "2026-09-15"), 7, "na het einde"),  # the final one, 15 days later
        ((*CLEAN, "2026-09-04", "2026-09-11"), 7, "na het einde"),  # no interim one may follow the end
    ],
)
def test_evaluation_outside_the_plan(days: Sequence[str], index: int, side: str) -> None:
    (found,) = told(with_moments(*days), "T03")
    assert found.severity == "fout"
    assert found.path == ("evaluatiemomenten", index, "datum")
    assert side in found.message


@pytest.mark.parametrize("days", [CLEAN, ("2026-03-02", *CLEAN), (*CLEAN[:-1], "2026-09-14")])
def test_evaluation_inside_the_plan_or_right_behind_it(days: Sequence[str]) -> None:
    assert not told(with_moments(*days), "T03")


def test_a_house_can_want_the_final_one_sooner() -> None:
    plan = with_moments(*CLEAN[:-1], "2026-09-09")
    assert not told(plan, "T03")
    report = api.check(plan.encode(), "plan.yaml", RuleSettings(evaluatie_na_einde_dagen=7))
    (found,) = [one for one in report.findings if one.code == "T03"]
    assert "7 september 2026" in found.hint


def test_hint_for_the_final_one_names_the_end() -> None:
    (found,) = told(with_moments(*CLEAN[:-1], "2026-10-05"), "T03")
    assert "2026-08-31" in found.hint and "14 september 2026" in found.hint


def test_hint_for_an_interim_one_is_a_working_day_inside_before_the_next_one() -> None:
    (found,) = told(with_moments("2026-02-23", "2026-04-28", "2026-08-31"), "T03")
    assert "maandag 30 maart 2026 (2026-03-30)" in found.hint  # halfway the start and the next talk


def test_two_talks_outside_get_two_days_in_order_or_one_goes() -> None:
    first, second = told(with_moments("2026-02-16", "2026-02-23", "2026-06-29", "2026-08-31"), "T03")
    assert "(2026-04-10)" in first.hint and "(2026-05-20)" in second.hint
    first, second = told(with_moments("2026-02-16", "2026-02-23", *CLEAN[1:]), "T03")
    assert "(2026-03-30)" in first.hint and second.hint.startswith("Haal dit moment weg")


def followed(*days: str, end: str) -> str:
    """The plan after everything that T03 advises of the talks in it."""
    plan = parse(with_moments(*days))
    plan["looptijd"]["einde"] = end
    moments = [dict(one) for one in plan["evaluatiemomenten"]]
    for found in told(dump(plan | {"evaluatiemomenten": moments}), "T03"):
        day = re.search(r"\((\d{4}-\d\d-\d\d)\)", found.hint)
        moments[found.path[1]]["datum"] = day[1] if day else None
    return dump(plan | {"evaluatiemomenten": [one for one in moments if one["datum"]]})


@pytest.mark.parametrize("end", ["2026-05-04", "2026-06-01", "2026-07-01", "2026-08-01"])
@pytest.mark.parametrize("days", [CLEAN, ("2026-02-20", "2026-02-24", *CLEAN), (*CLEAN, "2026-09-20")])
def test_what_it_advises_is_in_order_and_often_enough(days: Sequence[str], end: str) -> None:
    found = {one.code for one in api.check(followed(*days, end=end).encode(), "plan.yaml").findings}
    assert found.isdisjoint({"X06", "T03", "T06", "T07"})


def test_an_extension_moves_the_end() -> None:
    days = (*CLEAN, "2026-09-28", "2026-10-30")
    extension = (
        "verlengingen:\n  - datum: 2026-08-31\n    nieuw_einde: 2026-10-30\n    reden: Er is vooruitgang.\n"
    )
    assert told(with_moments(*days), "T03")
    assert not told(with_moments(*days) + extension, "T03")


def test_t04_is_silent_where_t03_speaks() -> None:
    late = with_moments("2026-02-16", "2026-02-23")
    assert told(late, "T03")
    assert not told(late, "T04")
