"""P07: a problem without a dated example."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where, plan_with


@pytest.mark.parametrize(
    "text",
    [
        plan_where("aanleiding.voorbeelden", None),
        plan_where("aanleiding.voorbeelden", []),
        plan_with(without=("aanleiding",)),
    ],
)
def test_no_example(text: str) -> None:
    (found,) = told(text, "P07")
    assert found.severity == "waarschuwing"
    assert "‘Terugbelafspraken’" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        plan_where("aanleiding.voorbeelden.0.datum", "2025-01-14"),
        plan_where(
            "aanleiding.voorbeelden", [{"datum": "2026-01-14", "feit": "Zeven klanten werden niet gebeld."}]
        ),
        plan_where("aanleiding.omschrijving", None),  # the examples speak for themselves
    ],
)
def test_an_example(text: str) -> None:
    assert not told(text, "P07")


def test_a_goal_that_is_still_open_is_not_named() -> None:
    plan = clean_plan()
    plan["aanleiding"].pop("voorbeelden")
    plan["doelen"][0] |= {"gebied": "…", "id": "terugbelafspraken"}
    (found,) = told(dump(plan), "P07")
    assert found.hint.endswith("wat je op die dag zag, hoorde of telde.")


FACT = "aanleiding.voorbeelden.0.feit"


@pytest.mark.parametrize(
    "said",
    [
        "Het ging die dag weer niet goed en je leek niet gemotiveerd.",
        "Je inzet was onder de maat.",
        "De samenwerking met jou verliep stroef.",
        "Je communicatie was onduidelijk en onprofessioneel.",
        "Je had er zichtbaar geen zin in.",
        "We waren deze week niet tevreden over je houding.",
        "Je straalde weinig energie uit en je was kortaf.",
        "Je prestaties bleven ver beneden verwachting.",
        "De demo van de kassamodule liep niet lekker, en dat gaf in het team geen fijn gevoel.",
        "De samenwerking op het project was stroef en dat zorgde voor irritatie bij de monteurs.",
        "De presentatie ging niet goed, waar we allemaal van baalden.",
    ],
)
def test_an_example_that_only_says_what_somebody_thought(said: str) -> None:
    (found,) = told(plan_where(FACT, said), "P07")
    assert found.path == ("aanleiding", "voorbeelden", 0, "feit")
    assert "niet wat er gebeurde" in found.message


@pytest.mark.parametrize(
    "said",
    [
        "Je was te laat.",
        "De rapportage was niet af.",
        "De klant was ontevreden en zegde op.",
        "Je gaf geen antwoord toen de klant naar de levertijd vroeg.",
        "De bewoner noemde het bezoek slordig: de oude pomp stond nog in de gang.",
        "Je communicatie over de storing kwam twee uur te laat.",
    ],
)
def test_an_example_that_says_what_happened(said: str) -> None:
    assert not told(plan_where(FACT, said), "P07")


def test_one_example_that_says_what_happened_is_enough() -> None:
    examples = [
        {"datum": "2026-01-14", "feit": "Zeven klanten werden niet gebeld."},
        {"datum": "2026-01-21", "feit": "Het liep weer niet lekker."},
    ]
    assert not told(plan_where("aanleiding.voorbeelden", examples), "P07")


@pytest.mark.parametrize(
    ("described", "is_there"),
    [
        ("Op 14 januari 2026 belde je 7 van de 12 klanten niet terug.", True),
        ("Je belt te laat terug. Op woensdag 14 januari bleef de telefoon twee uur onbeantwoord.", True),
        ("In de week van 12 januari zijn negen klanten niet gebeld.", True),
        ("Op 14 januari 2026 spraken we over het terugbellen.", False),
        ("Sinds 1 september 2025 belde je 71% van de klanten op tijd terug.", False),
        ("Op 14 januari ging het weer niet goed.", False),
    ],
)
def test_examples_that_stand_in_the_description(described: str, is_there: bool) -> None:
    cause = clean_plan()["aanleiding"] | {"omschrijving": described, "voorbeelden": []}
    assert (not told(plan_where("aanleiding", cause), "P07")) is is_there


@pytest.mark.parametrize(("day", "late"), [("2026-03-02", True), ("2027-01-14", True), ("2026-03-01", False)])
def test_an_example_is_of_before_the_start(day: str, late: bool) -> None:
    found = told(plan_where("aanleiding.voorbeelden.0.datum", day), "P07")
    assert [one.path for one in found] == [("aanleiding", "voorbeelden", 0, "datum")] * late
