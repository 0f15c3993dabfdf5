"""P09: nothing is said of what goes well."""

import pytest
from whole import told

from support import plan_where, plan_with


@pytest.mark.parametrize(
    "text",
    [
        plan_where("aanleiding.sterke_punten", None),
        plan_where("aanleiding.sterke_punten", []),
        plan_with(without=("aanleiding",)),
    ],
)
def test_no_strong_points(text: str) -> None:
    (found,) = told(text, "P09")
    assert found.severity == "tip"
    assert "Noor" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        plan_where("aanleiding.sterke_punten", "Klanten gaven je een 8,4."),
        plan_where("aanleiding.sterke_punten.0", "Je kent het klantsysteem goed."),
        plan_where("aanleiding.omschrijving", None),
    ],
)
def test_strong_points(text: str) -> None:
    assert not told(text, "P09")
