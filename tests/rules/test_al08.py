"""AL08: a bonus or commission as the engine."""

import pytest
from lijsten import gives, list_with, quoted, with_action
from whole import told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Voor elke afspraak krijg je een bonus.", "bonus"),
        ("Je provisie hangt af van deze lijst.", "provisie"),
        ("Je verdient hiermee je jaarbonus.", "jaarbonus"),
        ("De lijst telt mee voor je variabele beloning.", "variabele beloning"),
        ("Voor elke opdracht krijg je € 200.", "€ 200"),
        ("De leadvergoeding geldt nu ook voor jou, dus je vakantie is zo betaald.", "leadvergoeding"),
        ("Voor elke afspraak legt Bas iets bij voor die fiets die je wilt.", "legt Bas iets bij"),
        ("Bij elk gesprek stopt Bas een tientje in de pot.", "stopt Bas een tientje in de pot"),
        ("Bas zorgt dat je 50 euro ontvangt per afspraak.", "50 euro"),
        ("Je krijgt een dinerbon voor elke klant die tekent.", "dinerbon"),
        ("Wie tien gesprekken voert, maakt kans op een extra uitkering.", "extra uitkering"),
        ("Levert dit een opdracht op, dan zie je dat op je salarisstrook.", "salarisstrook"),
        ("Tegenover elke nieuwe klant staat een premie.", "premie"),
        ("Met vijf bezoeken kom je dichter bij je winstdeling.", "winstdeling"),
        ("Voor ieder contract wordt een gratificatie uitgekeerd.", "gratificatie"),
        ("Haal je er vijf, dan krijg je € 500.", "€ 500"),
    ],
)
def test_pay_as_engine(text: str, words: str) -> None:
    found = gives(list_with(slotopmerking=text), "AL08")
    assert (found.path, quoted(found)) == (("slotopmerking",), words)


@pytest.mark.parametrize(
    "text",
    [
        "Deze lijst staat los van je bonus.",
        "Je krijgt hiervoor geen bonus.",
        "Voor elke afspraak legt Bas een map bij de balie.",
        "Bij elk gesprek zet Bas iets lekkers op tafel.",
        "De leadvergoeding is in 2025 afgeschaft.",
        "Zonder titel, en met veel plezier.",
        "De premie van de klant komt in juni.",
        "Je krijgt € 40 per maand voor je telefoon.",
        "Je vertelt dat de school € 200 krijgt voor elke leerling.",
        "Voor elk bezoek krijg je een auto mee.",
        "Je ontvangt Els Brouwer op een lunch van € 20 per persoon.",
        "Je krijgt van Els Brouwer per installatie € 500 korting.",
        "Je krijgt € 200 om Els Brouwer mee uit lunchen te nemen.",
        "Je legt Els Brouwer uit hoe de premie van het energiefonds werkt.",
        "Je vraagt wie bij hen een bonus krijgt als een gebouw energie levert.",
        "Deze lijst telt niet mee voor je salarisverhoging.",
        "Els Brouwer kijkt in september naar de beloning van haar bestuur.",
        "Je noteert welke subsidie en welke premie een klant kan ontvangen.",
    ],
)
def test_no_engine(text: str) -> None:
    assert not told(list_with(slotopmerking=text), "AL08")


def test_the_bonus_of_a_customer_is_a_subject() -> None:
    assert not told(with_action("Je vraagt Els Brouwer naar de bonusregeling."), "AL08")


def test_pay_behind_a_colon() -> None:
    found = gives(with_action("Je belt Els Brouwer: bonus € 250,-"), "AL08")
    assert quoted(found) == "bonus"
    assert not told(with_action("Je vraagt Els Brouwer: welke bonus geven zij?"), "AL08")


def test_it_is_found_wherever_it_stands() -> None:
    found = gives(list_with(wat_we_willen=["Vervolgafspraken. Per afspraak verdien je een bonus."]), "AL08")
    assert found.path == ("wat_we_willen", 0)
