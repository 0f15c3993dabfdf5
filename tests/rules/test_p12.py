"""P12: a plan that was cut short."""

import pytest
from closings import closed
from whole import told


def test_cut_short_without_a_reason() -> None:
    (found,) = told(closed("voortijdig_beeindigd", datum="2026-06-15"), "P12")
    assert found.severity == "fout"
    assert found.path == ("afsluiting", "toelichting")


def test_cut_short_with_a_measure() -> None:
    text = closed(
        "voortijdig_beeindigd", datum="2026-06-15", toelichting="Het ging niet.", maatregel="overplaatsing"
    )
    (found,) = told(text, "P12")
    assert (found.severity, found.path) == ("waarschuwing", ("afsluiting", "maatregel"))


def test_judged_before_the_end() -> None:
    (found,) = told(closed("doelen_niet_behaald", datum="2026-08-28"), "P12")
    assert found.severity == "waarschuwing"
    assert "31 augustus 2026" in found.message and "28 augustus 2026" in found.message


@pytest.mark.parametrize(
    ("outcome", "more"),
    [
        ("doelen_behaald", {"datum": "2026-06-15"}),
        ("doelen_niet_behaald", {"datum": "2026-08-31"}),
        ("doelen_niet_behaald", {"datum": "2026-09-04"}),
        ("voortijdig_beeindigd", {"datum": "2026-06-15", "toelichting": "Je kiest een andere functie."}),
        (
            "voortijdig_beeindigd",
            {"datum": "2026-06-15", "toelichting": "Andere functie.", "maatregel": "verdere_begeleiding"},
        ),
    ],
)
def test_an_end_that_was_agreed_or_explained(outcome: str, more: dict[str, str]) -> None:
    assert not told(closed(outcome, **more), "P12")
