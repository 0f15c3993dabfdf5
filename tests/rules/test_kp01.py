"""KP01: where the team stands, without a figure."""

import pytest
from courses import course, told


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
    ],
)
def test_only_a_feeling_is_a_fout(text: str) -> None:
    (found,) = told(facts(text), "KP01")
    assert found.severity == "fout"
    assert found.path == ("feiten", 0, "feit")
    assert "31%" in found.hint  # the baseline of the norm shows how


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
    ],
)
def test_a_figure_in_digits_or_in_words(text: str) -> None:
    assert not told(facts(text), "KP01")


def test_a_figure_under_its_own_key() -> None:
    fact = {"feit": "Klanten die stopten zonder dat iemand het zag", "waarde": "24 klanten", "bron": "CRM"}
    assert not told(course(feiten=[fact]), "KP01")
