"""ST09: an action or agreement that is never late."""

import pytest
from stap import part, report
from whole import told


def action(agreement: str, **more: str) -> str:
    made = {"titel": "Bezoeklijst", "afspraak": agreement, "wie": "de hele groep", **more}
    return report(acties=[*part("acties")[:1], made])


@pytest.mark.parametrize(
    "text",
    [
        action("Er komt een lijst van klanten."),
        action("Er komt een kaart met de afspraken die een invaller bij schade moet kennen."),
        action("De vragenlijst na een bezoek gaat van twaalf naar vier vragen."),
        action("De twee lijsten worden samengevoegd, zodat je bij een klacht niet hoeft te zoeken."),
        action("We werken aan een gezamenlijke agenda vanaf april."),
        report(
            terugkoppeling=part("terugkoppeling")
            | {"afspraken": [{"afspraak": "Er komt een andere bonus.", "wie": "de directie"}]}
        ),
    ],
)
def test_no_term(text: str) -> None:
    (found,) = told(text, "ST09")
    assert found.severity == "fout"
    assert "deadline: 2026-04-09" in found.hint, "the next follow-up is a good day"


@pytest.mark.parametrize(
    "text",
    [
        action("Er komt een lijst.", deadline="2026-03-06"),
        action("We bellen elkaar.", frequentie="wekelijks"),
        action("Elke maandag om 8.30 uur bellen we elkaar."),
        action("Uiterlijk 6 maart is de lijst klaar."),
        action("Er komt uiterlijk 6 maart een kaart die je bij schade pakt."),
        action("Na een bezoek gaat er een mail naar de groep."),
        action("Bij een klacht belt wie het bezoek deed."),
    ],
)
def test_a_term(text: str) -> None:
    assert not told(text, "ST09")


@pytest.mark.parametrize("often", ["regelmatig", "af en toe", "geregeld"])
def test_a_rhythm_that_is_none_is_pointed_at(often: str) -> None:
    (found,) = told(action("We bellen elkaar.", frequentie=often), "ST09")
    assert found.path == ("acties", 1, "frequentie")
    assert f"‘{often}’" in found.message and found.excerpt.endswith(often)
    assert "deadline: 2026-04-09" in found.hint and "wekelijks" in found.hint
