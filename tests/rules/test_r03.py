"""R03: no cause was examined."""

import pytest
from whole import told

from support import plan_where, plan_with

NOT_PRIVATE = [{"categorie": "omstandigheden", "speelt_mee": "nee"}]


@pytest.mark.parametrize(
    "text",
    [
        plan_with(without=("oorzaken",)),
        plan_with("oorzaken:"),
        plan_where("oorzaken", NOT_PRIVATE),  # what plays no part explains nothing
        plan_where("oorzaken", [{"categorie": "markt", "bevinding": "Hierin zien we geen oorzaak."}]),
    ],
)
def test_no_cause(text: str) -> None:
    (found,) = told(text, "R03")
    assert found.path == ("oorzaken",)
    assert "Noor Jansen" in found.hint


@pytest.mark.parametrize(
    "causes",
    [
        [{"categorie": "doelen", "bevinding": "De norm was niet bekend.", "aanpak": "Dit plan noemt haar."}],
        [
            {
                "categorie": "doelen",
                "bevinding": "Je kende de norm niet. Aan de markt ligt het niet.",
                "aanpak": "Die staat nu hier.",
            }
        ],
        [{"categorie": "omstandigheden", "speelt_mee": "ja", "aanpak": "Je begint tot mei om 9.30 uur."}],
        [
            *NOT_PRIVATE,
            {"categorie": "markt", "bevinding": "Er zijn minder klanten.", "aanpak": "Nieuwe wijk."},
        ],
    ],
)
def test_cause(causes: list[dict[str, str]]) -> None:
    assert not told(plan_where("oorzaken", causes), "R03")


def test_speaks_alone() -> None:
    assert not told(plan_where("oorzaken", NOT_PRIVATE), "R04")
