"""The letter about a closing: it does not pass off an old figure as how things stand now."""

import pytest

from rules.closings import reported
from spvgen import api
from support import clean_plan, dump

AFTER = "Wat er sindsdien is veranderd, zie je dus niet aan deze cijfers."


def letter(*reports: int, outcome: str = "doelen_niet_behaald") -> str:
    """The letter about the clean plan, closed on its last day, with reports of these of its seven evaluations."""
    plan = clean_plan()
    for item in reports:
        reported(plan, "72%", item, plan["evaluatiemomenten"][item]["datum"])
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": outcome, "toelichting": "Zie de cijfers."}
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    text = api.render(loaded, "md", letter=("afsluiting", None)).data.decode()
    return " ".join(text.replace("\xa0", " ").split())


def test_it_says_since_when_there_is_no_report() -> None:
    assert (
        "Het laatste verslag is van 28 april 2026. Van de gesprekken die daarna gepland waren, is er geen verslag. "
        f"{AFTER}" in letter(0, 1)
    )


def test_of_one_talk() -> None:
    assert "Van het gesprek dat daarna gepland was, is er geen verslag." in letter(4)


@pytest.mark.parametrize("reports", [(), (0, 5), (6,)])
def test_not_where_only_the_last_talk_has_none_or_nothing_was_measured(reports: tuple[int, ...]) -> None:
    assert AFTER not in letter(*reports)


def test_not_where_the_goals_are_reached() -> None:
    assert AFTER not in letter(0, 1, outcome="doelen_behaald")
