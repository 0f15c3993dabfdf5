"""N02: a reason under ``negeer`` that does not say why."""

import pytest

from support import dump, plan_with, told


def _with_reason(reason: str) -> str:
    return plan_with(
        "negeer:\n  - regel: P08\n" + dump({"reden": reason}).replace("reden", "    reden"), without=("hr",)
    )


@pytest.mark.parametrize(
    "reason",
    [
        "In overleg",
        "In overleg met Karim en HR.",
        "Akkoord.",
        "HR is akkoord",
        "Zo afgesproken met Noor",
        "Bewust zo gekozen.",
        "Dit is niet nodig.",
        "Dat is met de directie besproken, en iedereen is akkoord.",
        "ok",
        "N.v.t.",
        "Geen opmerkingen.",
        "Zie mail van 3 juli.",
        "Conform het gespreksverslag d.d. 03-07-2026",
        "Zie bijlage 2",
        "Op maandag 6 juli met Noor besproken, zie dossier",
        "HR is het met de leidinggevende eens.",
        "Zo doorgesproken met de directie, die kan zich hierin vinden.",
        "Het bestuur staat hierachter.",
        "Voorgelegd aan het MT en geaccordeerd.",
        "HR weet hiervan en stemt ermee in.",
        "De regiomanager vindt dit prima.",
    ],
)
def test_who_agreed_is_not_why(reason: str) -> None:
    (found,) = told(_with_reason(reason), "N02")
    assert found.path == ("negeer", 0, "reden")
    assert found.severity == "waarschuwing"
    assert "Schrijf wat er in dit plan anders is" in found.hint
    assert not told(_with_reason(reason), "P08")  # what was left stays left


@pytest.mark.parametrize(
    "reason",
    [
        "Ons bedrijf heeft geen HR-afdeling.",
        "De medewerker vroeg zelf om een korter plan; HR is akkoord.",
        "In overleg: het team werkt op zaterdag.",
        "Vakantie.",
        "Dit kan, want HR is hier de leidinggevende.",
        "Omdat de directeur zelf HR is.",
        "Zie mail van 3 juli: de klant trok de opdracht in.",
        "Noor heeft in mei verlof.",
        "Geen HR.",
        "Er is hier geen directie.",
        "Doorgesproken met de directie: het contract eindigt in juni.",
        "Noor stemt ermee in, want de training valt in april.",
    ],
)
def test_a_reason(reason: str) -> None:
    assert not told(_with_reason(reason), "N02")
