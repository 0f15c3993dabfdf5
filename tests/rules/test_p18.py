"""P18: goals that were missed while promised help did not come."""

import pytest
from reports import reported
from whole import told

GIVEN = ["Coaching: elke week.", "Training agendabeheer: gevolgd."]
REFUSED = ["Coaching: niet gekregen.", "Training agendabeheer: gevolgd."]


def closed(
    *help_given: list[str] | None, reason: str | None = None, outcome: str = "doelen_niet_behaald"
) -> str:
    """The clean plan closed after evaluations at which this help was reported."""
    closing = {"datum": "2026-08-31", "uitkomst": outcome} | ({"toelichting": reason} if reason else {})
    return reported(*({"geboden_ondersteuning": one} for one in help_given), afsluiting=closing)


@pytest.mark.parametrize("said", [(REFUSED,), (GIVEN, REFUSED), (REFUSED, GIVEN[1:]), (REFUSED, None)])
def test_help_that_did_not_come(said: tuple[list[str] | None, ...]) -> None:
    (found,) = told(closed(*said), "P18")
    assert found.path == ("afsluiting", "toelichting")
    assert found.message == "Volgens de verslagen kwam niet wat was beloofd: ‘Coaching’."


def test_help_that_no_report_speaks_of() -> None:
    (found,) = told(closed(GIVEN[1:], GIVEN[1:]), "P18")
    assert found.message == "In geen enkel verslag staat of deze hulp er was: ‘Coaching’."


def test_what_somebody_else_was_to_do() -> None:
    undone = [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Tweede agenda", "gedaan": "nee"}]
    other = {"titel": "Tweede agenda", "afspraak": "Karim vraagt een agenda aan.", "wie": "leidinggevende"}
    own = {"titel": "Dagstart", "afspraak": "Je begint met je lijst."}
    closing = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"}
    text = reported({"acties": undone}, acties=[own, other], afsluiting=closing)
    assert [one.message for one in told(text, "P18")] == [
        "Volgens de verslagen kwam niet wat was beloofd: ‘Tweede agenda’."
    ]
    undone[0]["gedaan"], undone[1]["gedaan"] = "nee", "ja"
    assert not told(reported({"acties": undone}, acties=[own, other], afsluiting=closing), "P18")


@pytest.mark.parametrize(
    ("said", "reason", "outcome"),
    [
        ((GIVEN,), None, "doelen_niet_behaald"),
        ((REFUSED, GIVEN), None, "doelen_niet_behaald"),
        ((REFUSED,), "De coaching ging niet door; Bea keek in die tijd met je mee.", "doelen_niet_behaald"),
        ((REFUSED,), None, "doelen_behaald"),
        ((REFUSED,), "Je kiest ander werk.", "voortijdig_beeindigd"),
        ((), None, "doelen_niet_behaald"),
    ],
)
def test_help_that_came_or_is_explained(
    said: tuple[list[str], ...], reason: str | None, outcome: str
) -> None:
    assert not told(closed(*said, reason=reason, outcome=outcome), "P18")
