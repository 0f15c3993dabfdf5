"""Praise of what is counted: the number makes it measurable, and the praise stays open."""

import pytest

from spvgen.wording.judge import judge


@pytest.mark.parametrize(
    ("text", "praise"),
    [
        ("Je voert elke maand drie goede gesprekken met een klant.", "goede"),
        ("Elke week minimaal twee inspirerende berichten op intranet.", "inspirerende"),
        ("Vóór 1 mei heb je vier sterke kandidaten voorgedragen.", "sterke"),
        ("In juni levert Noor twee hoogwaardige adviezen op.", "hoogwaardige"),
        ("Elke vrijdag één leuke activiteit met de bewoners.", "leuke"),
    ],
)
def test_praise_of_what_is_counted_stays_open(text: str, praise: str) -> None:
    verdict = judge(text)
    assert [one.text for one in verdict.vague] == [praise]
    assert verdict.measurable
    assert not verdict.smart


@pytest.mark.parametrize(
    "text",
    [
        "Je bezoekt elke maand je drie grootste klanten.",  # which ones
        "Elk kwartaal doe je één collegiale lesobservatie.",
        "Na elke les maak je de toets en haal je minimaal 12 goede antwoorden.",
        "De boordcomputer telt per maand maximaal 6 stevige remacties.",
        "Je voert elke maand drie gesprekken met een klant.",
        "Je levert elke week vijf nieuwe offertes in.",
        "Je stuurt elke vrijdag twee volledige dossiers naar de balie.",
    ],
)
def test_what_tells_which_ones(text: str) -> None:
    verdict = judge(text)
    assert not verdict.vague
    assert verdict.measurable


@pytest.mark.parametrize("text", ["Je voert goede gesprekken.", "Je bent goede maatjes met de klant."])
def test_praise_alone_measures_nothing(text: str) -> None:
    assert not judge(text).measurable
