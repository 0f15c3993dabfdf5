"""P14: a plan closed without a report of its talks."""

import pytest
from closings import GOAL, closed, reported
from whole import told

from support import clean_plan, dump

EARLIER = (
    "‘Eerste evaluatie’ (30 maart 2026), ‘Tweede evaluatie’ (28 april 2026), ‘Derde evaluatie’ (26 mei 2026), "
    "‘Vierde evaluatie’ (23 juni 2026), ‘Vijfde evaluatie’ (21 juli 2026)"
)


def all_reported(*, but: int | None = None) -> str:
    """The plan closed on its last day, with a report of every talk but one."""
    plan = clean_plan()
    for item, moment in enumerate(plan["evaluatiemomenten"]):
        if item != but:
            reported(plan, "92%", item, moment["datum"])
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}
    return dump(plan)


def test_no_report_of_any_talk() -> None:
    (found,) = told(closed("doelen_behaald"), "P14")
    assert found.severity == "waarschuwing"
    last = "‘Zesde evaluatie’ (18 augustus 2026) en ‘Eindbeoordeling’ (31 augustus 2026)"
    assert found.message == f"Van {EARLIER}, {last} is geen verslag."


def test_no_report_of_one_talk() -> None:
    (found,) = told(all_reported(but=6), "P14")
    assert found.message == "Van ‘Eindbeoordeling’ (31 augustus 2026) is geen verslag."
    (found,) = told(all_reported(but=1), "P14")
    assert found.message == "Van ‘Tweede evaluatie’ (28 april 2026) is geen verslag."


def test_a_report_of_every_talk() -> None:
    assert not told(all_reported(), "P14")


def test_talks_that_never_came() -> None:
    text = closed("voortijdig_beeindigd", datum="2026-03-29", toelichting="Je kiest een andere functie.")
    assert not told(text, "P14")


def test_the_talk_around_which_the_plan_was_extended_counts_too() -> None:
    plan = clean_plan()
    for item, moment in enumerate(plan["evaluatiemomenten"][:6]):
        reported(plan, "80%", item, moment["datum"])
    slot = {"naam": "Slot", "datum": "2026-10-30"}
    slot["verslag"] = {"datum": "2026-10-30", "metingen": [{"voor_doel": GOAL, "waarde": "92%"}]}
    plan["evaluatiemomenten"].append(slot)
    plan["verlengingen"] = [{"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": "Meer tijd."}]
    plan["afsluiting"] = {"datum": "2026-10-30", "uitkomst": "doelen_behaald"}
    (found,) = told(dump(plan), "P14")
    assert found.message == "Van ‘Eindbeoordeling’ (31 augustus 2026) is geen verslag."


def test_not_reached_and_nothing_measured() -> None:
    (found,) = told(closed("doelen_niet_behaald"), "P14")
    assert found.severity == "fout"
    assert found.message == (
        "De uitkomst is ‘doelen niet behaald’, maar het doel ‘Terugbelafspraken’ is niet gemeten."
    )
    assert "voortijdig beëindigd" in found.hint


def two_goals(first: str, norm: str = "minimaal 90%") -> str:
    """A plan closed as not reached, with a figure of its first goal or none, and none of its second."""
    plan = clean_plan()
    second = {**plan["doelen"][0], "gebied": "Klantbehoud", "id": "klantbehoud"}
    second["meting"] = {**second["meting"], "norm": norm}
    if not norm:
        del second["meting"]
    plan["doelen"].append(second)
    if first:
        reported(plan, first)
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"}
    return dump(plan)


@pytest.mark.parametrize(
    ("first", "norm", "said"),
    [
        ("", "minimaal 90%", "maar geen enkel doel is gemeten."),
        ("92%", "minimaal 90%", "maar ‘Klantbehoud’ is niet gemeten, en wat wel is gemeten, haalt de norm."),
        ("82%", "minimaal 90%", ""),
        ("92%", "", ""),
    ],
)
def test_some_goals_not_measured(first: str, norm: str, said: str) -> None:
    faults = [one.message for one in told(two_goals(first, norm), "P14") if one.severity == "fout"]
    assert len(faults) == bool(said)
    assert all(said in one for one in faults)


def test_a_plan_that_was_not_carried_out_can_be_closed() -> None:
    assert GOAL in closed("voortijdig_beeindigd")
    (found,) = told(closed("voortijdig_beeindigd", toelichting="Het plan bleef liggen."), "P14")
    assert found.severity == "waarschuwing"
