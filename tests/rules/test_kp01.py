"""KP01: where the team stands, without a figure."""

import re

import pytest
from courses import course
from whole import told

from support import parse


def facts(*texts: str) -> str:
    return course(feiten=[{"feit": text, "bron": "het CRM"} for text in texts])


@pytest.mark.parametrize(
    "text",
    [
        "Het loopt al een tijd niet lekker met de offertes.",
        "Klanten vinden ons te duur.",
        "Sinds 3 maart 2026 klagen er vaker klanten.",
        "In Q1 van 2026 was het resultaat onder de maat.",
        "We zijn 24/7 bezig met brandjes.",
        "In kwartaal 3 liep het terug.",
        "Sinds week 12 gaat het slechter.",
    ],
)
def test_only_a_feeling_is_a_fout(text: str) -> None:
    (found,) = told(facts(text), "KP01")
    assert found.severity == "fout"
    assert found.path == ("feiten", 0, "feit")
    assert "[maand of kwartaal]" in found.hint
    assert "31%" not in found.hint  # the baseline of the norm is no example for every fact


@pytest.mark.parametrize(
    "text",
    ["Samen sterk naar de top!", "De klant staat bij ons op één.", "Wij maken het verschil", "Meer omzet!", "We gaan ervoor."],
)  # fmt: skip
def test_a_slogan_is_not_made_into_a_fact(text: str) -> None:
    (found,) = told(facts(text), "KP01")
    assert "Dit is wat jullie willen; een feit zegt wat er nu gebeurt." in found.hint
    assert text.rstrip("!.") not in found.hint and "klanten of offertes" not in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "De telefoon gaat continu!",
        "De klant staat bij ons niet op één.",
        "Het verschil tussen de filialen is groot.",
        "De afspraken staan nu centraal in het systeem.",
        "Samen duurt een offerte te lang.",
        "Klantgegevens staan centraal opgeslagen.",
        "Klanten gaan ervoor naar de concurrent.",
        "Meer klanten bellen boos op!",
        "Altijd staat er file voor de balie!",
    ],
)
def test_what_happens_is_no_slogan(text: str) -> None:
    (found,) = told(facts(text), "KP01")
    assert "een feit zegt wat er nu gebeurt" not in found.hint


def test_one_is_a_figure_unless_it_is_the_best() -> None:
    assert not told(facts("Het aantal nieuwe klanten per maand staat op 1."), "KP01")
    assert told(facts("De klant staat bij ons op nummer 1."), "KP01")


@pytest.mark.parametrize(
    ("text", "example"),
    [
        (
            "Klanten klagen dat ze te lang wachten.",
            "… van de … klanten klagen dat ze te lang wachten ([maand of kwartaal]).",
        ),
        ("Veel offertes blijven liggen.", "… van de … offertes blijven liggen ([maand of kwartaal])."),
        (
            "De sfeer is matig.",
            "De sfeer is matig. Dat zagen we in [maand of kwartaal] … van de … keer.",
        ),
        *(
            (f"{one}.", f"{one}. Dat zagen we in [maand of kwartaal] … van de … keer.")
            for one in (
                "Iedereen is druk en de planning klopt niet",
                "Alles blijft liggen",
                "Binnen is het een chaos",
                "De levering is vertraagd",
            )
        ),
        (
            "Klanten wachten vaak te lang.",
            "… van de … klanten wachten te lang ([maand of kwartaal]).",
        ),
        (
            "Offertes gaan veel te vaak te laat de deur uit.",
            "… van de … offertes gaan te laat de deur uit ([maand of kwartaal]).",
        ),
        (
            "Klanten zeggen regelmatig af.",
            "… van de … klanten zeggen af ([maand of kwartaal]).",
        ),
        (
            "Klanten klagen dat we soms te snel ophangen.",
            "… van de … klanten klagen dat we te snel ophangen ([maand of kwartaal]).",
        ),
    ],
)
def test_the_example_is_made_of_the_fact_itself(text: str, example: str) -> None:
    (found,) = told(facts(text), "KP01")
    assert f"‘{example}’" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Klanten klagen vaak.",
        "De sfeer is matig.",
        "Sfeer: matig.",
        "Er is een patroon: offertes blijven liggen.",
    ],
)
def test_the_example_can_stand_behind_its_key(text: str) -> None:
    (found,) = told(facts(text), "KP01")
    (example,) = re.findall("bijvoorbeeld: ‘([^’]+)’", found.hint)
    filled = example.replace("…", "12").replace("[maand of kwartaal]", "mei 2026")
    assert parse(f"feit: {filled}") == {"feit": filled}


def test_a_block_text_is_shown_by_its_words() -> None:
    written = course(feiten=[{"feit": "X.", "bron": "CRM"}])
    (found,) = told(written.replace("feit: X.", "feit: |\n    Klanten klagen,\n    en vaak."), "KP01")
    assert found.excerpt.strip() == "Klanten klagen,"


def test_one_without_a_figure_among_others_is_a_warning() -> None:
    found = told(facts("In 2025 kwamen er 96 klanten bij.", "De sfeer is matig."), "KP01")
    assert [(one.path, one.severity) for one in found] == [(("feiten", 1, "feit"), "waarschuwing")]


@pytest.mark.parametrize(
    "text",
    [
        "In 2025 werd 31% van de offertes een order.",
        "Vier van de tien klanten bestellen niet opnieuw.",
        "De helft van de aanvragen komt onvolledig binnen.",
        "Geen enkele klant kreeg na de levering een bericht.",
        "Eén klant is goed voor een derde van de omzet.",
        "Gemiddeld wacht een klant negen werkdagen.",
        "De omzet ligt in het derde kwartaal 8% lager dan vorig jaar.",
        "De omzet lag vorig kwartaal 12 procent lager.",
        "In de eerste week 14 klachten, in de tweede week 9.",
        "We verloren per week 3 klanten.",
        "In kwartaal 8,5% minder omzet.",
    ],
)
def test_a_figure_in_digits_or_in_words(text: str) -> None:
    assert not told(facts(text), "KP01")


def test_a_figure_under_its_own_key() -> None:
    fact = {"feit": "Klanten die stopten zonder dat iemand het zag", "waarde": "24 klanten", "bron": "CRM"}
    assert not told(course(feiten=[fact]), "KP01")
