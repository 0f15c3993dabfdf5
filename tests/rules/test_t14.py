"""T14: a day of the week that is not the one of its date."""

import pytest
from test_mutations import changed
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
        (
            "Op donderdagmiddag 16 juni 2026 bleef de lijst liggen.",
            "16 juni 2026 is een dinsdag",
            "donderdagmiddag 16 juni 2026",
        ),
        ("De toets is op 16 juni 2026, een woensdag.", "is een dinsdag", "16 juni 2026, een woensdag"),
        ("De training is op 16 juni 2026 (vrijdag).", "is een dinsdag", "16 juni 2026 (vrijdag)"),
        ("We kijken terug op do. 16 juni 2026.", "is een dinsdag", "do. 16 juni 2026"),
        ("Je werkt mee op vrijdag 15 en dinsdag 16 juni 2026.", "is een maandag", "vrijdag 15"),
        ("De training duurt van wo 8 tot en met vrijdag 12 juni 2026.", "is een maandag", "wo 8"),
        ("Tot vrijdag de 30ste juni 2026 kan dat.", "is een dinsdag", "vrijdag de 30ste juni 2026"),
        ("Je oefent op wo 17/3 met Karim.", "17 maart 2026 is een dinsdag", "wo 17/3"),
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
        "Van maandag 29 juni tot en met vrijdag 3 juli 2026 ben je vrij.",
        "We kijken terug op di. 16 juni 2026, dus niet op ma 15/6.",
        "Je werkt op maandag 9-12 uur en ma t/m vr 9-17 uur.",
        "Op 16 juni 2026 krijg je een maandag vrij.",
        "De vrijdag na 16 juni 2026 is er overleg.",
        "Lever in vóór 16 juni 2026 (de maandag erna mag ook).",
        "De toets is op 16 juni 2026, een dinsdag.",
        "Op maandag 1/2 dag vrij.",
    ],
)
def test_the_day_of_its_date(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "T14")


@pytest.mark.parametrize(
    ("path", "text", "right"),
    [
        ("aanleiding.voorbeelden.0.feit", "Op deze vrijdag bleef de lijst liggen.", "14 januari 2026"),
        ("aanleiding.voorbeelden.0.feit", "Op dinsdag 14 januari bleef de lijst liggen.", "14 januari 2026"),
        ("evaluatiemomenten.0.naam", "Eerste evaluatie (di 30 maart)", "30 maart 2026"),
        ("acties.0.afspraak", "Je belt uiterlijk maandag 16 juni de laatste klanten.", "16 juni 2026"),
    ],
)
def test_the_part_tells_the_year_and_the_day(path: str, text: str, right: str) -> None:
    (found,) = told(plan_where(path, text), "T14")
    assert f"{right} is een " in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Op deze woensdag bleef de lijst liggen; pas vrijdag was alles gedaan.",
        "Op woensdag 14 januari bleef de lijst liggen.",
        "Je zei dat je deze klanten op vrijdag zou bellen.",
    ],
)
def test_the_day_of_the_part(text: str) -> None:
    assert not told(plan_where("aanleiding.voorbeelden.0.feit", text), "T14")


@pytest.mark.parametrize(
    "said",
    ["31 april 2026", "31-04-2026", "29 februari 2027", "31-6-2026", "30 februari 2028", "31 November 2026"],
)
def test_a_day_that_no_calendar_has(said: str) -> None:
    (found,) = told(plan_where("acties.0.afspraak", f"Je levert de lijst in op {said}."), "T14")
    assert f"‘{said}’ bestaat niet." in found.message


@pytest.mark.parametrize(
    "said", ["30 april 2026", "29 februari 2028", "31-12-2026", "0031-04-2026", "31-04-20261"]
)
def test_a_day_that_can_be(said: str) -> None:
    assert not told(plan_where("acties.0.afspraak", f"Je levert de lijst in op {said}."), "T14")


@pytest.mark.parametrize(
    ("soort", "path", "text", "right"),
    [
        ("actielijst", "acties.0.afspraak", "Je belt Els Brouwer op maandag 9 juni 2026.", "een dinsdag"),
        ("actielijst", "acties.0.vervolg", "Op vrijdag 7 juli een bezoek.", "een dinsdag"),
        ("actielijst", "als_dan.0.dan", "bel je op donderdag 10 juni 2026.", "een woensdag"),
        (
            "koersplan",
            "acties.0.afspraak",
            "Pim zet op vrijdag 26 maart 2026 de maten erin.",
            "een donderdag",
        ),
        ("koersplan", "oorzaken.0.bevinding", "Op dinsdag 4 maart 2026 ontbraken 12 maten.", "een woensdag"),
        ("stap-rapportage", "acties.1.afspraak", "Op zondag 6 maart is de lijst klaar.", "een vrijdag"),
        ("stap-rapportage", "aanleiding", "Op 3 februari 2026, een maandag, begon dit.", "een dinsdag"),
    ],
)
def test_in_the_other_documents(soort: str, path: str, text: str, right: str) -> None:
    (found,) = told(changed(soort, [(path, text)]), "T14")
    assert right in found.message


@pytest.mark.parametrize(
    ("soort", "path", "text"),
    [
        ("actielijst", "acties.0.afspraak", "Je belt Els Brouwer op dinsdag 9 juni 2026."),
        ("koersplan", "acties.0.afspraak", "Pim zet op donderdag 26 maart 2026 de maten erin."),
        ("stap-rapportage", "aanleiding", "Op dinsdag 3 februari 2026 begon dit."),
    ],
)
def test_the_right_day_in_the_other_documents(soort: str, path: str, text: str) -> None:
    assert not told(changed(soort, [(path, text)]), "T14")


def example_of_a_tuesday(text: str) -> str:
    return plan_where("aanleiding.voorbeelden", [{"datum": "2026-01-13", "feit": text}])


@pytest.mark.parametrize(
    "text",
    [
        "Het rooster van week 3 hing op zaterdag om 17:30 uur; de afspraak is donderdag 12:00 uur.",
        "Van de negen bezoeken stonden er op vrijdag drie in het klantsysteem.",
        "Het team kreeg het rooster pas op zaterdagmiddag.",
    ],
)
def test_what_happened_on_another_day_than_that_of_its_example_is_a_tip(text: str) -> None:
    (found,) = told(example_of_a_tuesday(text), "T14")
    assert found.severity == "tip" and "13 januari 2026 is een dinsdag" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Op dinsdag stond de klant in het systeem; op vrijdag was er nog niet gebeld.",
        "De stukken kwamen na de deadline van maandag binnen; het laatste was er woensdag.",
        "De klant die op maandag 12 januari belde, kreeg geen antwoord.",
        "De lijst die op maandag klaar moest zijn, was er niet.",
        "Je belt klanten op vrijdag terug.",
        "De vergadering op maandag was niet voorbereid.",
        "Je meldde dat je op vrijdag vrij was.",
        "De klant belde; de levering stond op vrijdag gepland.",
        "De klant kreeg bericht dat de monteur op vrijdag komt.",
        "Klanten die vorige week op vrijdag belden, kregen geen antwoord.",
    ],
)
def test_other_days_in_an_example(text: str) -> None:
    assert not told(example_of_a_tuesday(text), "T14")
