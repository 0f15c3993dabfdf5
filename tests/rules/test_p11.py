"""P11: an outcome that the last figures contradict."""

from copy import deepcopy

import pytest
from closings import closed
from whole import told

from support import dump, parse


def test_reached_and_below_the_norm() -> None:
    (found,) = told(closed("doelen_behaald", "82%"), "P11")
    assert found.severity == "fout"
    assert "‘Terugbelafspraken’ stond bij de laatste meting op 82% en de norm is 90%" in found.message


def test_not_reached_and_at_the_norm() -> None:
    (found,) = told(closed("doelen_niet_behaald", "90%"), "P11")
    assert found.severity == "fout"
    assert found.message == (
        "De uitkomst is ‘doelen niet behaald’, maar volgens de laatste meting is het doel gehaald."
    )


@pytest.mark.parametrize(("outcome", "figure"), [("doelen_behaald", "82%"), ("doelen_niet_behaald", "90%")])
def test_an_explanation_makes_it_a_warning(outcome: str, figure: str) -> None:
    (found,) = told(closed(outcome, figure, toelichting="In september was het anders."), "P11")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize("account", ["We zijn tevreden.", "Gefeliciteerd!", "Zo hebben we besloten."])
def test_words_that_explain_nothing_leave_it_a_fault(account: str) -> None:
    (found,) = told(closed("doelen_behaald", "82%", toelichting=account), "P11")
    assert found.severity == "fout"
    assert "leg bij ‘toelichting’ uit waarom" in found.hint


def test_every_goal_that_was_missed_is_named() -> None:
    plan = parse(closed("doelen_behaald", "82%"))
    plan["doelen"].append(deepcopy(plan["doelen"][0]) | {"gebied": "Rapportages", "id": "rapportages"})
    plan["evaluatiemomenten"][6]["verslag"]["metingen"].append({"voor_doel": "rapportages", "waarde": "35%"})
    (found,) = told(dump(plan), "P11")
    assert "op 82% en de norm is 90% en ‘Rapportages’ stond bij de laatste meting op 35%" in found.message


@pytest.mark.parametrize(
    ("outcome", "figure"),
    [
        ("doelen_behaald", "90%"),
        ("doelen_behaald", "95,5%"),
        ("doelen_niet_behaald", "89,9%"),
        ("voortijdig_beeindigd", "82%"),
        ("voortijdig_beeindigd", "92%"),
        ("doelen_behaald", ""),
        ("doelen_niet_behaald", ""),
    ],
)
def test_an_outcome_that_fits_or_has_nothing_beside_it(outcome: str, figure: str) -> None:
    assert not told(closed(outcome, figure, toelichting="Zo ging het."), "P11")


def _after_a_verdict(verdict: str, *, account: str = "", outcome: str = "doelen_niet_behaald") -> str:
    plan = parse(closed(outcome, "82%", **({"toelichting": account} if account else {})))
    plan["evaluatiemomenten"][6]["verslag"]["oordeel"] = verdict
    return dump(plan)


def test_not_reached_though_the_last_judgement_was_on_schedule() -> None:
    (found,) = told(_after_a_verdict("op_schema"), "P11")
    assert (found.severity, found.path) == ("fout", ("afsluiting", "uitkomst"))
    assert "is ‘op schema’ (verslag van 31 augustus 2026)" in found.message
    assert "Schrijf wat er na dat verslag anders ging" in found.hint


def test_an_account_that_is_silent_of_that_judgement_gets_a_tip() -> None:
    (found,) = told(_after_a_verdict("op_schema", account="Het bleef 82%, en de norm is 90%."), "P11")
    assert (found.severity, found.path) == ("tip", ("afsluiting", "toelichting"))


@pytest.mark.parametrize(
    "text",
    [
        _after_a_verdict("op_schema", account="In juli lag je op schema, in augustus stopte de groei."),
        _after_a_verdict("deels_op_schema"),
        _after_a_verdict("niet_op_schema"),
        _after_a_verdict("op_schema", outcome="voortijdig_beeindigd", account="We stoppen samen."),
    ],
)
def test_no_surprise(text: str) -> None:
    assert not told(text, "P11")
