"""M03: nobody can tell where a figure comes from."""

import pytest
from whole import told

from support import plan_where


def goal(text: str = "Je belt per maand minimaal 90% terug.", **keys: object) -> str:
    part = {"gebied": "Terugbelafspraken", "verwachting": text, "huidige_situatie": "Nu is dat 71%."}
    return plan_where("doelen", [{**part, **keys}])


@pytest.mark.parametrize(
    "text",
    [
        goal(),
        goal(meting={"norm": "minimaal 90%"}),
        goal("Je maakt maximaal drie fouten per week."),
        goal("Je omzet is minimaal € 90.000.", aard="resultaat"),
    ],
)
def test_figure_without_source(text: str) -> None:
    (found,) = told(text, "M03")
    assert found.path == ("doelen", 0, "meting", "bron")


@pytest.mark.parametrize(
    "text",
    [
        goal(meting={"bron": "maandrapport"}),
        goal("Je belt per maand minimaal 90% terug, volgens het klantsysteem."),
        goal(huidige_situatie="In het CRM staat nu 71%."),
        goal(meting={"indicator": "score in de klantenenquête", "norm": "minimaal 8"}),
        goal("Je verbetert het terugbellen."),  # no figure: M01 speaks
        goal("Je hebt op 1 juni 2026 het certificaat."),
    ],
)
def test_source_is_evident(text: str) -> None:
    assert not told(text, "M03")


def test_proof_of_its_actions_is_a_source_for_effort_only() -> None:
    assert not told(goal("Je zet elke dag vijf afspraken in.", aard="inspanning"), "M03")
    (found,) = told(goal("Je zet elke dag vijf afspraken in.", aard="resultaat"), "M03")
    assert "bron: de agenda in het klantsysteem" in found.hint


def test_hint_without_any_clue_gives_an_example() -> None:
    (found,) = told(goal(gebied="Anders"), "M03")
    assert "bron: maandrapport uit het CRM" in found.hint
