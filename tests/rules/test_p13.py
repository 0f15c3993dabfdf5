"""P13: an extension although nothing got better."""

import pytest
from closings import extended
from whole import told


@pytest.mark.parametrize("figures", [("70%",), ("71%",), ("75%", "71%")])
def test_no_progress(figures: tuple[str, ...]) -> None:
    (found,) = told(extended(*figures), "P13")
    assert found.severity == "waarschuwing"
    assert found.message == "Geen enkele meting laat vooruitgang zien."


def test_nothing_measured() -> None:
    (found,) = told(extended(), "P13")
    assert found.message == "Er is nog geen meting die vooruitgang laat zien."


def test_what_was_measured_after_the_extension_does_not_count() -> None:
    assert told(extended("70%", "80%", day="2026-04-01"), "P13")


@pytest.mark.parametrize("figures", [("72%",), ("70%", "84%"), ("95%",)])
def test_progress(figures: tuple[str, ...]) -> None:
    assert not told(extended(*figures), "P13")


@pytest.mark.parametrize(
    "reason",
    [
        "Je kreeg niet alle hulp. In de verlenging krijg je die alsnog: Rob komt elke dinsdag.",
        "We pakken het anders aan: Karim kijkt voortaan elke maandag met je mee.",
        "Je krijgt een andere begeleider, die elke week met je meeloopt.",
        "In plaats van de training oefen je wekelijks met Karim.",
    ],
)
def test_a_reason_that_says_what_changes(reason: str) -> None:
    assert not told(extended("70%", reason=reason), "P13")
    assert told(extended(reason=reason), "P13"), "but nothing was measured"


@pytest.mark.parametrize(
    "reason",
    ["We geven je nog twee maanden.", "Er komt geen andere hulp.", "Het loopt anders dan we dachten."],
)
def test_a_reason_that_does_not(reason: str) -> None:
    assert told(extended("70%", reason=reason), "P13")
