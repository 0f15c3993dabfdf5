"""A document does not speak of what has been as if it were still to come."""

from datetime import date, timedelta
from typing import Any

import pytest

from spvgen import api
from support import clean_plan, dump

TO_COME = "Alle gesprekken gaan door, ook die van vóór de verlenging."
LOOK = "Bij elk gesprek kijken we of je op schema ligt en of je ondersteuning moet worden aangepast."
LOOKED = "Bij elk gesprek keken we of je op schema lag en of je ondersteuning moest worden aangepast."
AT_LAST = "In het laatste gesprek keken we samen wat je had bereikt."
CLOSED = {"afsluiting": {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}}
MEASURED = {"voor_doel": "Terugbelafspraken", "waarde": "84%"}


def printed(plan: dict[str, Any]) -> str:
    made = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md")
    assert made.unprinted == ()
    return " ".join(made.data.decode().split())


def with_reports(number: int, **parts: Any) -> dict[str, Any]:
    """The clean plan with reports of its first talks."""
    plan = clean_plan() | parts
    for moment in plan["evaluatiemomenten"][:number]:
        moment["verslag"] = {"datum": moment["datum"], "besproken": "Het gaat goed."}
    return plan


def extended(agreed: str, reports: int) -> dict[str, Any]:
    """The same, extended on a day to the end of October, with one more talk."""
    plan = with_reports(reports)
    plan["verlengingen"] = [{"datum": agreed, "nieuw_einde": "2026-10-30", "reden": "Het gaat vooruit."}]
    plan["evaluatiemomenten"].append({"naam": "Slot", "datum": "2026-10-30"})
    return plan


TALKS = len(clean_plan()["evaluatiemomenten"])
LAST = date.fromisoformat(clean_plan()["evaluatiemomenten"][-1]["datum"])


@pytest.mark.parametrize(
    ("before", "reports", "goes_on"),
    [(1, TALKS - 1, True), (0, TALKS, False), (1, TALKS, False), (0, TALKS - 1, False)],
    ids=[
        "agreed before the last talk",
        "at it",
        "before it, which was held since",
        "at it, without a report",
    ],
)
def test_after_an_extension_only_talks_that_are_still_to_come_go_on(
    before: int, reports: int, goes_on: bool
) -> None:
    told = printed(extended(str(LAST - timedelta(days=before)), reports))
    assert (TO_COME in told) is goes_on
    assert LOOK in told


def test_of_two_extensions_the_last_says_what_was_still_to_come() -> None:
    plan = extended(str(LAST - timedelta(days=1)), TALKS - 1)
    again = {"datum": "2026-10-30", "nieuw_einde": "2026-11-27", "reden": "Het gaat vooruit."}
    plan["verlengingen"].append(again)
    plan["evaluatiemomenten"].append({"naam": "Echt slot", "datum": "2026-11-27"})
    told = printed(plan)
    assert TO_COME not in told
    assert "### Verlengingen" in told and "lees je onder ‘Verlengingen’." in told


@pytest.mark.parametrize(
    ("plan", "past"),
    [
        (with_reports(TALKS), True),
        (with_reports(TALKS - 1), False),
        (with_reports(0), False),
        (with_reports(TALKS, **CLOSED), True),
        (extended(str(LAST), TALKS), False),
    ],
    ids=["all held", "but one", "none", "closed", "extended, and all held but those of the extension"],
)
def test_when_all_talks_were_held_the_talks_are_past(plan: dict[str, Any], past: bool) -> None:
    told = printed(plan)
    assert (LOOKED in told, LOOK in told) == (past, not past)
    assert (AT_LAST in told) is past


def test_an_extension_without_talks_yet_is_still_to_come() -> None:
    plan = extended(str(LAST), TALKS)
    del plan["evaluatiemomenten"][-1]
    assert LOOK in printed(plan)


@pytest.mark.parametrize(
    ("reports", "said"),
    [
        (0, "Er waren deze gesprekken gepland. -"),
        (1, f"{LOOKED.replace('Bij elk gesprek', 'Bij het gesprek met een verslag')} -"),
        (TALKS - 1, f"{LOOKED.replace('Bij elk gesprek', 'Bij elk gesprek met een verslag')} -"),
        (TALKS, f"{LOOKED} {AT_LAST} -"),
    ],
)
def test_a_closed_plan_tells_only_of_talks_with_a_report(reports: int, said: str) -> None:
    told = printed(with_reports(reports, **CLOSED))
    assert said in told.partition("## 4. Evaluatiemomenten")[2]
    assert LOOK not in told


def test_a_closed_plan_with_one_talk_that_was_not_held() -> None:
    plan = with_reports(0, **CLOSED)
    plan["evaluatiemomenten"] = plan["evaluatiemomenten"][:1]
    assert "Er was dit gesprek gepland. -" in printed(plan)


def test_a_plan_with_one_talk_speaks_of_that() -> None:
    plan = with_reports(TALKS)
    plan["evaluatiemomenten"] = plan["evaluatiemomenten"][-1:]
    assert "We keken in dit gesprek of je op schema lag" in printed(plan)


def test_a_closed_plan_says_so_at_its_head_and_promises_nothing_any_more() -> None:
    told, running = printed(with_reports(TALKS, **CLOSED)), printed(with_reports(TALKS))
    head, _, rest = told.partition("## Doel van het verbeterplan")
    assert "- **Afgesloten op**: 31 augustus 2026" in head and "Afgesloten op" not in running
    assert "We weten dat dit plan veel van je heeft gevraagd. Het was bedoeld om je te ondersteunen." in rest
    assert "vertrouwen in dat je dit kunt" in running and "vertrouwen in" not in rest


def test_own_closing_words_stay_as_they_were_written() -> None:
    assert "We helpen je graag." in printed(
        with_reports(TALKS, **CLOSED, slotopmerking="We helpen je graag.")
    )


def test_a_talk_that_was_to_come_when_the_plan_was_closed_is_off() -> None:
    early = {"datum": str(LAST - timedelta(days=3)), "uitkomst": "voortijdig_beeindigd", "toelichting": "Zo."}
    told = printed(with_reports(TALKS - 1, afsluiting=early))
    assert told.count("(vervallen)") == 2, "in the list and on the timeline"
    assert "(vervallen)" not in printed(with_reports(TALKS - 1, **CLOSED))


@pytest.mark.parametrize(("before", "off"), [(3, False), (14, False), (15, True)])
def test_the_talk_in_which_a_plan_is_closed_may_follow_and_is_not_off(before: int, off: bool) -> None:
    closed = {"datum": str(LAST - timedelta(days=before)), "uitkomst": "doelen_behaald", "toelichting": "Zo."}
    told = printed(with_reports(TALKS - 1, afsluiting=closed))
    assert ("(vervallen)" in told) is off
    assert AT_LAST not in told


def test_help_that_was_to_go_on_is_past_in_a_closed_plan() -> None:
    plan = extended(str(LAST), TALKS)
    plan["ondersteuning"] = [
        {"titel": "Coaching", "afspraak": "Karim belt elke week met je mee.", "einde": "2026-10-23"}
    ]
    assert "Na 31 augustus 2026 gaat deze hulp door: " in printed(plan)
    plan["afsluiting"] = {"datum": "2026-10-30", "uitkomst": "doelen_behaald"}
    assert "Na 31 augustus 2026 ging deze hulp door: " in printed(plan)


def test_a_first_figure_is_no_figure_of_now_once_there_is_a_later_one() -> None:
    plan = with_reports(1)
    assert "- **Nu**: " in printed(plan)
    plan["evaluatiemomenten"][0]["verslag"]["metingen"] = [MEASURED]
    assert "- **Nu**: " not in printed(plan) and "- **Bij de start**: " in printed(plan)
    closed = printed(with_reports(1, **CLOSED))
    assert "- **Nu**: " not in closed and "- **Bij de start**: " in closed


def of_kind(kind: str, **parts: Any) -> str:
    return printed(clean_plan(kind) | parts)


def test_a_course_that_is_closed_looks_back_on_its_moments() -> None:
    closed = {"datum": "2026-12-01", "toelichting": "We haalden de norm."}
    told = of_kind("koersplan", afsluiting=closed)
    assert "## Wanneer we naar de thermostaat keken Op deze momenten keken we samen" in told
    assert "- **Afgesloten op**: 1 december 2026" in told.partition("## Waar staan we echt?")[0]
    assert "## Wanneer we naar de thermostaat kijken Op deze momenten kijken we samen" in of_kind("koersplan")
    assert "(vervallen)" not in told


@pytest.mark.parametrize(("first", "looked"), [({}, "zouden kijken"), ({"besproken": "Het loopt."}, "keken")])
def test_a_course_that_is_closed_early_marks_the_moments_that_came_to_nothing(
    first: dict[str, str], looked: str
) -> None:
    moments = clean_plan("koersplan")["evaluatiemomenten"]
    moments[0] |= first
    closed = {"datum": str(clean_plan("koersplan")["looptijd"]["start"]), "toelichting": "We stopten."}
    told = of_kind("koersplan", afsluiting=closed, evaluatiemomenten=moments)
    assert (
        f"## Wanneer we naar de thermostaat {looked} Deze momenten waren gepland om samen te kijken" in told
    )
    assert told.count("(vervallen)") == len(moments) - len(first)


@pytest.mark.parametrize(("reports", "past"), [(1, False), (None, True)])
def test_a_list_that_was_gone_through_to_the_end_waits_for_nothing(reports: int | None, past: bool) -> None:
    data = clean_plan("actielijst")
    for moment in data["doorloopmomenten"][:reports]:
        moment["verslag"] = {"datum": moment["datum"], "besproken": "Het gaat goed."}
    data.pop("slotopmerking", None)
    told = printed(data)
    assert ("## Wanneer we de lijst doorliepen" in told) is past
    assert ("We hebben de lijst helemaal doorgelopen." in told) is past
    assert ("We zijn benieuwd wat je tegenkomt." in told) is not past
