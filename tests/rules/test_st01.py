"""ST01: a report without a theme."""

import pytest
from stap import report
from whole import told


@pytest.mark.parametrize("theme", [None, "", {"verwoord_door": ""}, {"omschrijving": ""}])
def test_no_theme(theme: object) -> None:
    (found,) = told(report(thema=theme), "ST01")
    assert found.severity == "fout"
    assert "in de woorden die ze daar op 22 januari 2026 zelf voor had" in found.hint


@pytest.mark.parametrize(
    "theme",
    [
        {"omschrijving": "Hoe helpen we elkaar?", "verwoord_door": "groep"},
        {"omschrijving": "Hoe helpen we elkaar?"},
        {"omschrijving": "Jullie moeten meer samen doen.", "verwoord_door": "leiding"},
    ],
)
def test_a_theme(theme: object) -> None:
    assert not told(report(thema=theme), "ST01")
