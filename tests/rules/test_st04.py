"""ST04: more is told than the group wanted to share."""

from datetime import date

import pytest
from stap import part, report
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings

ALL = ["thema", "sessies", "belemmerend", "helpend", "veronderstellingen", "doelen", "acties"]


def sharing(parts: list[str]) -> dict[str, object]:
    return {"akkoord_op": "2026-02-19", "onderdelen": parts}


@pytest.mark.parametrize("left_out", ALL)
def test_a_part_that_was_not_agreed(left_out: str) -> None:
    (found,) = told(report(delen=sharing([one for one in ALL if one != left_out])), "ST04")
    assert found.severity == "fout"
    assert found.path == (left_out,)
    assert found.hint.endswith(f"zet dan ‘{left_out}’ bij ‘delen’, onder ‘onderdelen’.")
    assert found.hint.startswith("Haal dit weg") == (
        left_out not in ("sessies", "doelen")
    )  # those have to be there


@pytest.mark.parametrize("day", ["", "2026-07-01"])
def test_looking_back_without_a_new_agreement(day: str) -> None:
    (found,) = told(report(terugblik=part("terugblik") | {"akkoord_op": day}), "ST04")
    assert found.path == ("terugblik", "akkoord_op")
    assert "2026-07-02" in found.hint


def test_all_that_stands_there_was_agreed() -> None:
    assert not told(report(delen=sharing(ALL)), "ST04")


def test_what_is_not_told_need_not_be_agreed() -> None:
    without = [one for one in ALL if one not in ("veronderstellingen", "helpend")]
    assert not told(report(delen=sharing(without), veronderstellingen=None, helpend=None), "ST04")


def test_of_a_session_the_date_alone_may_be_told() -> None:
    days = [{"datum": "2026-01-22", "aantal": "9"}, {"datum": "2026-02-12"}]
    assert not told(report(sessies=days, delen=sharing([one for one in ALL if one != "sessies"])), "ST04")


def talk(day: str) -> dict[str, object]:
    return part("terugkoppeling") | {"akkoord_op": day}


def test_no_group_agrees_to_what_came_of_a_talk_before_it() -> None:
    (found,) = told(report(terugkoppeling=talk("2026-03-02")), "ST04")
    assert found.path == ("terugkoppeling", "akkoord_op")
    assert "op 2 maart 2026, vóór het gesprek met het management (3 maart 2026)" in found.message


@pytest.mark.parametrize("day", ["2026-03-03", "2026-03-06", ""])
def test_an_agreement_with_the_talk_comes_after_it_and_may_be_left_out(day: str) -> None:
    assert not told(report(terugkoppeling=talk(day)), "ST04")


def test_an_agreement_with_the_talk_that_is_still_to_come_is_none() -> None:
    text = report(terugkoppeling=talk("2026-03-06"), terugblik=None)
    found = api.check(text.encode(), "plan.yaml", RuleSettings(vandaag=date(2026, 3, 4))).findings
    assert [one.path for one in found if one.code == "ST04"] == [("terugkoppeling", "akkoord_op")]
