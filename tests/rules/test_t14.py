"""T14: a day of the week that is not the one of its date."""

import pytest
from whole import told

from support import plan_where


@pytest.mark.parametrize(
    ("text", "right", "said"),
    [
        (
            "Op maandag 16 juni 2026 bleef de lijst liggen.",
            "16 juni 2026 is een dinsdag",
            "maandag 16 juni 2026",
        ),
        ("Op Vrijdag 16-06-2026 bleef de lijst liggen.", "16 juni 2026 is een dinsdag", "Vrijdag 16-06-2026"),
        ("Op zondag 3 april bleef de lijst liggen.", "3 april 2026 is een vrijdag", "zondag 3 april"),
    ],
)
@pytest.mark.parametrize("path", ["aanleiding.voorbeelden.0.feit", "slotopmerking"])
def test_another_day(path: str, text: str, right: str, said: str) -> None:
    (found,) = told(plan_where(path, text), "T14")
    assert ".".join(map(str, found.path)) == path
    assert right in found.message and f"‘{said}’" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Op dinsdag 16 juni 2026 bleef de lijst liggen.",
        "Op donderdag 3 april bleef de lijst liggen.",  # of 2025, when it may have been
        "Elke maandag bel je tien klanten.",
        "Op maandag 16 van de 20 klanten bellen.",
        "Van maandag 15 tot en met vrijdag 19 juni 2026 ben je vrij.",
    ],
)
def test_the_day_of_its_date(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "T14")
