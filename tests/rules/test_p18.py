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
    assert found.message == "Volgens de verslagen kwam dit niet of niet helemaal zoals beloofd: ‘Coaching’."


@pytest.mark.parametrize(
    "line",
    [
        "Coaching: helaas nauwelijks van gekomen.",
        "Coaching: alleen in maart.",
        "Coaching: geannuleerd door de academie.",
        "Karim had geen tijd voor de coaching.",
        "Coaching: 9 van de 24 weken.",
        "Coaching: één van de twee keer.",
        "Coaching: verzet naar oktober.",
        "Coaching: vervallen door drukte.",
        "Coaching is blijven liggen.",
        "Coaching: vol, volgende ronde is in november.",
        "Coaching: sinds juni niet meer.",
        "Coaching: nog steeds niet gestart.",
        "Coaching: slechts drie keer.",
        "Coaching: deels gekregen.",
    ],
)
def test_help_that_came_in_part_or_not(line: str) -> None:
    assert told(closed([line, GIVEN[1]]), "P18")
    assert not told(closed([line, GIVEN[1]], reason="Voor de coaching was er geen tijd."), "P18")


@pytest.mark.parametrize(
    "line",
    [
        "Coaching: 22 van de 24 weken, twee weken viel je vakantie.",
        "Coaching: geen enkele keer vervallen.",
        "Coaching: één keer vervallen.",
        "Coaching: de afspraak van 9 maart is vervallen en ingehaald.",
        "Coaching: verzet naar dinsdag, en nooit overgeslagen.",
        "Coaching: in juni niet meer nodig, je kon het zelf.",
        "Coaching: niet alleen in maart, maar elke week.",
        "Coaching: elke week, alleen in mei een keer niet.",
        "De coaching was niet altijd op maandag, maar wel elke week.",
        "Coaching: je hoefde de laatste twee weken niet meer.",
        "Alle beloofde hulp is gegeven.",
    ],
)
def test_help_that_came(line: str) -> None:
    assert not told(closed([line, GIVEN[1]]), "P18")


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
        "Volgens de verslagen kwam dit niet of niet helemaal zoals beloofd: ‘Tweede agenda’."
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
