"""Where a plan stands on a day: state, next talk, and what is overdue."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spvgen import api
from spvgen.standing import standing
from spvgen.standing.shape import Late, State
from support import clean_plan, dump

BEFORE, DURING, END, AFTER = (
    date(2026, 2, 27),
    date(2026, 4, 15),
    date(2026, 8, 31),
    date(2026, 9, 1),
)
"""Around the span of the clean plan, 2 March to 31 August 2026."""


def plan(change: dict[str, Any] | None = None, reports: dict[int, dict[str, Any]] | None = None) -> Any:
    data = clean_plan() | (change or {})
    for index, report in (reports or {}).items():
        data["evaluatiemomenten"][index]["verslag"] = report
    loaded = api.load_unjudged(dump(data).encode(), "plan.yaml")
    assert loaded.plan is not None, loaded.report
    return loaded.plan


def report(day: str, **more: Any) -> dict[str, Any]:
    return {"datum": day, **more}


CLOSED = {"afsluiting": {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}}


@pytest.mark.parametrize(
    ("change", "day", "state"),
    [
        ({}, BEFORE, State.NOT_STARTED),
        ({}, DURING, State.RUNNING),
        ({}, END, State.RUNNING),
        ({}, AFTER, State.ENDED),
        (CLOSED, AFTER, State.CLOSED),
    ],
)
def test_the_state(change: dict[str, Any], day: date, state: State) -> None:
    assert standing(plan(change), day).state is state


def late(subject: Any, day: date) -> list[Late]:
    return [one.kind for one in standing(subject, day).overdue]


def test_nothing_is_late_on_the_day_itself() -> None:
    first = plan().evaluatiemomenten[0].datum
    assert Late.EVALUATION not in late(plan(), first)
    assert late(plan(), date.fromordinal(first.toordinal() + 1)).count(Late.EVALUATION) == 1


def test_a_report_settles_an_evaluation() -> None:
    subject = plan(reports={0: report("2026-03-30")})
    day = date(2026, 4, 1)
    assert Late.EVALUATION in late(plan(), day)
    assert Late.EVALUATION not in late(subject, day)


def test_an_action_is_late_until_a_report_says_it_is_done() -> None:
    actions = clean_plan()["acties"]
    actions[0] |= {"deadline": "2026-04-01"}
    title = actions[0]["titel"]

    def is_late(day: date, reports: dict[int, dict[str, Any]] | None = None) -> bool:
        told = standing(plan({"acties": actions}, reports), day).overdue
        return any(title in one.text and one.kind is Late.DEADLINE for one in told)

    assert not is_late(date(2026, 4, 1))
    assert is_late(date(2026, 4, 2))
    for done, expected in (("nee", True), ("deels", True), ("ja", False)):
        stand = [{"actie": title, "gedaan": done}]
        assert is_late(date(2026, 4, 2), {0: report("2026-03-30", acties=stand)}) is expected


def test_an_ended_plan_wants_to_be_closed_or_extended() -> None:
    assert Late.CLOSING in late(plan(), AFTER)
    assert Late.CLOSING not in late(plan(), END)
    longer = {
        "verlengingen": [{"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Je gaat vooruit."}]
    }
    assert Late.CLOSING not in late(plan(longer), AFTER)


@pytest.mark.parametrize(
    ("agreed", "expected"),
    [("2026-08-31", True), ("2026-09-07", True), ("2026-08-17", True), ("2026-08-14", False)],
)
def test_the_old_final_talk_wants_a_report_also_where_the_plan_was_extended_around_it(
    agreed: str, expected: bool
) -> None:
    moments = [*clean_plan()["evaluatiemomenten"], {"naam": "Slot", "datum": "2026-10-30"}]
    extension = {"datum": agreed, "nieuw_einde": "2026-10-30", "reden": "Je gaat vooruit."}
    subject = plan({"evaluatiemomenten": moments, "verlengingen": [extension]})
    told = {one.text for one in standing(subject, date(2026, 10, 15)).overdue if one.kind is Late.EVALUATION}
    (final,) = [text for text in told if "‘Eindbeoordeling’" in text]
    assert ("Rond die dag is het plan verlengd" in final) is expected
    assert len(told) == len(moments) - 1, "and so do the talks before it"
    after = {one.text for one in standing(subject, date(2026, 10, 31)).overdue}
    assert any("‘Slot’" in text for text in after), "and so does the one that the extension brought"


def test_an_extension_is_told_of_only_at_the_final_talk_of_its_own() -> None:
    moments = [
        *clean_plan()["evaluatiemomenten"],
        {"naam": "Tweede slot", "datum": "2026-10-30"},
        {"naam": "Derde slot", "datum": "2026-12-18"},
    ]
    reason = "Je gaat vooruit."
    first = {"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": reason}
    second = {"datum": "2026-10-30", "nieuw_einde": "2026-12-18", "reden": reason}
    for extensions in ([first], [first, second]):
        subject = plan({"evaluatiemomenten": moments[: 7 + len(extensions)], "verlengingen": extensions})
        told = standing(subject, date(2026, 12, 31)).overdue
        assert sum(one.kind is Late.EVALUATION for one in told) == 7 + len(extensions)
        assert sum("is het plan verlengd" in one.text for one in told) == len(extensions)


def test_nothing_of_a_closed_plan_is_late_but_its_retention() -> None:
    gone = CLOSED | {"uit_dienst_op": "2026-12-31"}
    assert late(plan(gone), date(2028, 12, 31)) == []
    assert late(plan(gone), date(2029, 1, 1)) == [Late.RETENTION]


def test_a_leap_day_has_a_retention_term_too() -> None:
    assert late(plan(CLOSED | {"uit_dienst_op": "2028-02-29"}), date(2030, 3, 1)) == [Late.RETENTION]


def test_the_next_talk_is_the_first_without_a_report() -> None:
    moments = plan().evaluatiemomenten
    seen = standing(plan(), BEFORE).next
    assert seen is not None and (seen.naam, seen.datum, seen.tijd) == (
        moments[0].naam, moments[0].datum, moments[0].tijd,
    )  # fmt: skip
    held = plan(reports={0: report("2026-02-26")})
    following = standing(held, BEFORE).next
    assert following is not None and following.naam == moments[1].naam
    assert standing(plan(CLOSED), BEFORE).next is None


@pytest.mark.parametrize(
    ("outcome", "figure", "said"),
    [
        ("doelen_niet_behaald", "82%", "het doel is niet behaald, "),
        ("doelen_behaald", "92%", "doelen behaald, "),
        ("voortijdig_beeindigd", "82%", "voortijdig beëindigd, "),
    ],
)
def test_a_closed_plan_tells_its_outcome_and_no_earlier_judgement(
    outcome: str, figure: str, said: str
) -> None:
    moments = clean_plan()["evaluatiemomenten"]
    measured = [{"voor_doel": "Terugbelafspraken", "waarde": figure}]
    moments[-1]["verslag"] = {"datum": "2026-08-31", "oordeel": "deels_op_schema", "metingen": measured}
    ended = {"afsluiting": {"datum": "2026-08-31", "uitkomst": outcome, "toelichting": "Zo ging het."}}
    subject = plan({"evaluatiemomenten": moments} | ended)
    assert standing(subject, AFTER).progress == f"{said}1 van {len(moments)} gesprekken, 6 zonder verslag"
    for moment in moments[:-1]:
        moment["verslag"] = {"datum": moment["datum"]}
    subject = plan({"evaluatiemomenten": moments} | ended)
    assert standing(subject, AFTER).progress == f"{said}7 van {len(moments)} gesprekken"


def test_progress_counts_talks_and_goals_that_are_reached() -> None:
    assert standing(plan(), DURING).progress == ""
    goal = plan().doelen[0]
    figures = [{"voor_doel": goal.gebied, "waarde": "95%"}]
    subject = plan(reports={0: report("2026-03-30", oordeel="op_schema", metingen=figures)})
    assert standing(subject, DURING).progress == (
        f"1 van {len(subject.evaluatiemomenten)} gesprekken, op schema, 1 van 1 doel bereikt"
    )
    lower = [{"voor_doel": goal.gebied, "waarde": "75%"}]
    less = plan(reports={0: report("2026-03-30", metingen=lower)})
    assert "bereikt" not in standing(less, DURING).progress


PLAN = plan()


@given(st.dates())
def test_any_day_has_an_answer_and_what_is_late_stays_late(day: date) -> None:
    subject = PLAN
    now = {(one.kind, one.path) for one in standing(subject, day).overdue}
    later = {(one.kind, one.path) for one in standing(subject, date.max).overdue}
    assert now <= later
    assert all(one.day < day for one in standing(subject, day).overdue)


def test_an_action_that_was_due_at_the_old_end_is_not_late_before_the_new_one() -> None:
    extension = {"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Je gaat vooruit."}
    actions = [{"titel": "Handleiding", "afspraak": "Je schrijft er een.", "deadline": "2026-08-31"}]
    changed = {"acties": actions, "verlengingen": [extension]}
    assert Late.DEADLINE not in late(plan(changed), AFTER)
    assert Late.DEADLINE in late(plan(changed), date(2026, 10, 31))
    assert Late.DEADLINE in late(plan({"acties": actions}), AFTER)
