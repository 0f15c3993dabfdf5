"""AL05: steered on what comes out instead of on what somebody does."""

import pytest
from lijsten import gives, list_with, quoted, with_action
from whole import told


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        ("Je haalt in juni 2026 € 20.000 omzet.", "€ 20.000"),
        ("Je sluit in juni 2026 twee deals.", "deals"),
        ("Je haalt je target in juni 2026.", "target"),
        ("Je boekt in juni 2026 drie nieuwe opdrachten.", "opdrachten"),
        ("Je wint in juni 2026 een contract bij De Linde.", "contract"),
    ],
)
def test_an_outcome_is_no_action(afspraak: str, words: str) -> None:
    found = gives(with_action(afspraak, contacten=None), "AL05")
    assert (found.path, quoted(found)) == (("acties", 0, "afspraak"), words)


@pytest.mark.parametrize(
    "afspraak",
    [
        "Voor de kerst heb je twee gemeenten als opdrachtgever erbij",
        "Je krijgt Stichting De Brug zover dat ze in juni 2026 het contract ondertekent",
        "De helft van je voorstellen wordt in juni 2026 geaccepteerd",
        "Je bent in juni 2026 voor 75% declarabel",
        "Bouwbedrijf Mulder stapt in juni 2026 over en wordt klant",
        "De klanttevredenheid ligt in juni 2026 op minimaal een 8",
        "Er komen in juni 2026 vijf aanmeldingen binnen",
        "Je verdubbelt in juni 2026 je aantal opdrachtgevers",
        "Eind juni 2026 heb je een order van Els Brouwer",
        "Je wint in juni 2026 de aanbesteding van het waterschap",
        "Je tekent in juni 2026 twee raamcontracten",
        "Je maakt van Bouwbedrijf Mulder in juni 2026 een vaste klant",
        "De omzet bij De Linde gaat in juni 2026 omhoog",
        "Uit je netwerk komt in juni 2026 een vervolgopdracht",
        "Twee praktijken stappen in juni 2026 over op ons abonnement",
        "Van je offertes wordt in juni 2026 minstens een derde een opdracht",
        "Els Brouwer geeft in juni 2026 groen licht voor fase twee",
        "Laat Els Brouwer in juni 2026 tekenen voor het onderhoud",
        "Het zou fijn zijn als Els Brouwer in juni 2026 met ons in zee gaat",
        "Je portefeuille is in juni 2026 met 10% gegroeid",
        "Els Brouwer plaatst in juni 2026 haar eerste bestelling",
    ],
)
def test_an_outcome_in_other_words_is_quoted_as_a_whole(afspraak: str) -> None:
    assert quoted(gives(with_action(f"{afspraak}.", contacten=None), "AL05")) == afspraak


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je bespreekt de omzet van vorig jaar met Els Brouwer.",
        "Je haalt Els Brouwer op van het station.",
        "Je vraagt Els Brouwer welke opdrachten ze voor 2027 ziet.",
        "Je stuurt Els Brouwer het contract terug.",
        "Je vraagt Els Brouwer of ze haar contract wil verlengen en wat daarvoor nodig is.",
        "Je spreekt Els Brouwer over de aanvragen die in april binnenkwamen.",
        "Je luncht met Els Brouwer als zij getekend heeft.",
        "Je levert op 9 juni 2026 de opdracht van Els Brouwer op en vraagt hoe het beviel.",
        "Je trekt op 9 juni 2026 een dag met Bas op bij klanten.",
        "Je wint op 9 juni 2026 bij Els Brouwer advies in over de aanbesteding.",
        "Je hebt op 9 juni 2026 een gesprek met Els Brouwer over het contract.",
        "Je maakt op 9 juni 2026 met Bas een overzicht van vaste klanten.",
        "Je gaat op 9 juni 2026 met Bas naar de pitch bij Els Brouwer.",
        "Je maakt met Els Brouwer een lijst van klanten die niet verlengd hebben.",
        "Je zorgt dat Els Brouwer op 9 juni 2026 de tekening heeft.",
        "Je vertelt Els Brouwer wat het project in haar wijk opleverde.",
        "Als Els Brouwer ja zegt, plan je dezelfde dag de inmeting.",
        "De offerte voor de opdracht van Els Brouwer wordt op 9 juni 2026 met Bas nagekeken.",
        "Je hebt in juni 2026 met drie opdrachtgevers koffie gedronken.",
        "Op 9 juni 2026 staan Els Brouwer en jij op het dak en wijst zij aan waar het lekt.",
    ],
)
def test_what_somebody_does(afspraak: str) -> None:
    assert not told(with_action(afspraak), "AL05")


@pytest.mark.parametrize(
    "afspraak",
    [
        "Petra bestelt op 9 juni 2026 40 kerstpakketten voor vaste klanten, hooguit € 35 per stuk.",
        "Petra bestelt vóór 9 juni 2026 bij Danfoss wat er voor de kerst bij moet.",
        "Op 9 juni 2026 koopt Petra tien cadeaubonnen voor vaste klanten.",
        "Je plaatst op 9 juni 2026 de order bij de leverancier.",
        "Je tekent op 9 juni 2026 het contract met de leverancier.",
        "Je bestelt op 9 juni 2026 bij Danfoss 40 kranen voor de klant.",
    ],
)
def test_to_buy_or_order_oneself_is_an_act(afspraak: str) -> None:
    assert not told(with_action(afspraak, contacten=None, wie="Petra Hoekstra"), "AL05")


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je hebt in juni 2026 een klant die bij je bestelt",
        "Els Brouwer bestelt in juni 2026 40 kranen bij ons",
        "De klant plaatst in juni 2026 een order bij ons",
        "Je zorgt dat de klant in juni 2026 bestelt",
    ],
)
def test_what_another_orders_is_an_outcome(afspraak: str) -> None:
    assert quoted(gives(with_action(f"{afspraak}.", wie="Petra Hoekstra"), "AL05")) == afspraak


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        (
            "Je gaat langs bij Els Brouwer en neemt een opdracht mee terug.",
            "neemt een opdracht mee terug",
        ),
        ("Je bezoekt Els Brouwer en komt terug met een nieuwe order.", "komt terug met een nieuwe order"),
        (
            "Je gaat bij Els Brouwer weg met een getekend contract.",
            "gaat bij Els Brouwer weg met een getekend contract",
        ),
        ("Je luncht met Els Brouwer en hebt twee opdrachten op zak.", "hebt twee opdrachten op zak"),
    ],
)
def test_an_order_brought_back_from_a_visit(afspraak: str, words: str) -> None:
    assert quoted(gives(with_action(afspraak), "AL05")) == words


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je gaat langs bij Els Brouwer en neemt het contract van 2025 mee.",
        "Je gaat bij Els Brouwer weg met een dag voor het volgende gesprek.",
        "Je neemt een opdracht van vorig jaar mee naar Els Brouwer en vraagt wat er beter kon.",
        "Je komt terug op de order van mei en belt Els Brouwer.",
    ],
)
def test_what_one_takes_along_to_a_visit(afspraak: str) -> None:
    assert not told(with_action(afspraak), "AL05")


def test_only_outcomes_are_wanted() -> None:
    text = list_with(wat_we_willen=["Je haalt € 50.000 omzet.", "Je wint vier opdrachten."])
    assert gives(text, "AL05").path == ("wat_we_willen",)


def test_an_outcome_beside_what_somebody_does_may_be_wanted() -> None:
    text = list_with(
        wat_we_willen=["Je haalt € 50.000 omzet.", "Je maakt na elk gesprek een vervolgafspraak."]
    )
    assert not told(text, "AL05")


@pytest.mark.parametrize("title", ["Opdracht binnenhalen", "Drie deals sluiten", "Target halen"])
def test_a_title_that_is_an_outcome(title: str) -> None:
    found = gives(with_action(titel=title), "AL05")
    assert (found.path, quoted(found)) == (("acties", 0, "titel"), title)
    assert "Els Brouwer" in found.hint


@pytest.mark.parametrize("title", ["Opdrachten van 2027", "Offerte bespreken", "Contract terugsturen"])
def test_a_title_of_something_one_does(title: str) -> None:
    assert not told(with_action(titel=title), "AL05")


def test_the_bad_example_of_the_guide() -> None:
    found = gives(with_action("Je haalt deze zomer drie opdrachten binnen.", contacten=None), "AL05")
    assert quoted(found) == "opdrachten"
