"""ST02: a theme that comes from above, or from nobody knows whom."""

import pytest
from stap import report
from whole import told


def theme(text: str, who: str = "groep") -> str:
    return report(thema={"omschrijving": text, "verwoord_door": who})


@pytest.mark.parametrize(
    "text",
    [
        theme("Hoe helpen we elkaar?", "leiding"),
        theme("Hoe helpen we elkaar?", ""),
        theme("Jullie moeten meer samen naar klanten gaan."),
        theme("De directie wil dat rayons meer samenwerken."),
        theme("Wat het management verwacht van het team."),
        theme("Een opdracht van bovenaf: meer omzet."),
        theme("De accountmanagers moeten elkaar bellen."),
    ],
)
def test_from_above(text: str) -> None:
    (found,) = told(text, "ST02")
    assert found.severity == "waarschuwing"
    assert found.path[0] == "thema"


@pytest.mark.parametrize(
    "text",
    [
        theme("Hoe helpen we elkaar?"),
        theme("Hoe helpen we elkaar?", "samen"),
        theme("Wat moeten we loslaten om samen te kunnen werken?"),
        theme("Hoe praten we met de directie over de bonus?"),
        theme("Wat verwachten we van elkaar, en van de leiding?"),
    ],
)
def test_of_the_group(text: str) -> None:
    assert not told(text, "ST02")
