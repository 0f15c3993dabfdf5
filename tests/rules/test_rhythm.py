"""T04, T05, T06 and T07 about the same talks: who follows all they propose at once, is done."""

import re
from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st
from moments import with_moments

from spvgen.diagnostics import Finding
from spvgen.rules.reading.plan_days import first_to_meet, last_to_meet
from support import findings

START = date(2026, 3, 2)
RULES = ("T03", "T04", "T05", "T06", "T07")


def told(days: list[date], end: date) -> list[Finding]:
    plan = with_moments(*map(str, days), end=str(end), talks=False)
    return [one for one in findings(plan) if one.code in RULES and one.severity != "tip"]


def followed(days: list[date], found: list[Finding]) -> list[date]:
    """The talks after all that was proposed: a talk that moves, and talks that join."""
    kept, more = dict(enumerate(days)), set[date]()
    for one in found:
        proposed = [date.fromisoformat(day) for day in re.findall(r"\((\d{4}-\d\d-\d\d)\)", one.hint)]
        assert proposed, one.hint
        if one.code == "T05" or one.hint.startswith("Zet de eindbeoordeling"):
            kept[int(one.path[1])] = proposed[0]
        else:
            more.update(proposed)
    return sorted([*kept.values(), *more])


@example(119, {117, 118})  # two talks in the last weekend, and the end on Monday
@example(99, {37, 68})  # a talk on a Saturday with 31 days on both sides of it
@example(82, {1, 23, 54})  # the same, with 62 days around it
@example(61, {2, 33})  # a talk on the Saturday before Easter, which no day near it can replace
@example(82, {22, 54})  # a talk on a Saturday that stays, and an end on the day before Whit Sunday
@example(119, {83, 84})  # on both days of Whitsun
@example(119, {83, 85})  # on the first of them, and on the Tuesday behind it
@settings(max_examples=60)
@given(st.integers(60, 200), st.sets(st.integers(1, 190), min_size=1, max_size=5))
def test_what_they_propose_satisfies_all_of_them(length: int, offsets: set[int]) -> None:
    end = START + timedelta(days=length)
    days = sorted({min(START + timedelta(days=offset), end) for offset in offsets})
    found = told(days, end)
    then = followed(days, found)
    assert len(then) == len(set(then)), f"two talks on one day: {then}"
    left = told(then, end)
    assert left == [] or (
        free_between_two_full_stretches(days, then, end, found) and {f.code for f in left} == {"T06"}
    )


def free_between_two_full_stretches(
    days: list[date], then: list[date], end: date, found: list[Finding]
) -> bool:
    """Such a talk leaves a hole on one side whichever way it moves, to a day that suits; ``then``: where all went."""
    for day in (days[int(one.path[1])] for one in found if one.code == "T05"):
        sooner, later = last_to_meet(day), first_to_meet(day)
        before = max((one for one in [START, *then] if one < sooner), default=START)
        after = min((one for one in [*then, first_to_meet(end)] if one > later), default=first_to_meet(end))
        if (later - before).days > 31 and (after - sooner).days > 31:
            return True
    return False


def test_a_last_talk_far_before_the_end_stays_as_it_is() -> None:
    days, end = [date(2026, 3, 30)], date(2026, 5, 29)
    found = {one.code: one for one in told(days, end)}
    assert set(found) == {"T04", "T06", "T07"}
    assert "wordt dan een tussentijdse evaluatie" in found["T04"].hint
    assert "Er staat 1 evaluatie vóór de eindbeoordeling" in found["T07"].message
    assert followed(days, list(found.values())) == [days[0], date(2026, 4, 29), end]
