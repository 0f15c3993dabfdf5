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
