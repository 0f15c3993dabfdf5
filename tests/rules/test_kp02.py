"""KP02: a figure from nowhere."""

import pytest
from courses import course
from whole import told


@pytest.mark.parametrize(
    "fact",
    [
        {"feit": "In 2025 werd 31% van de offertes een order."},
        {"feit": "Klanten die stopten zonder dat iemand het zag", "waarde": "24 klanten"},
        {"feit": "Drie van de vijf verkopers zijn nieuw."},
    ],
)
def test_a_figure_without_a_source(fact: dict[str, str]) -> None:
    (found,) = told(course(feiten=[fact]), "KP02")
    assert found.path == ("feiten", 0, "bron")
    assert "bron: " in found.hint


@pytest.mark.parametrize(
    ("fact", "proposed"),
    [
        ("In oktober: 40 van de 160 klussen liepen uit.", False),
        ("In 2025 werd 31% van de offertes een order.", False),
        ("In september waren 12 van de 40 leveringen te laat.", False),
        ("In november belden 180 klanten daarover.", True),
        ("Bij 31 klanten kwam de monteur een dag later.", True),
        ("Nu zijn het er 88.", True),
    ],
)
def test_only_of_a_fact_about_the_same(fact: str, proposed: bool) -> None:
    calls = "In oktober belden 212 klanten om te vragen wanneer de monteur komt."
    (found,) = told(course(feiten=[{"feit": calls, "bron": "telefooncentrale"}, {"feit": fact}]), "KP02")
    assert ("telefooncentrale" in found.hint) is proposed and "bron: " in found.hint


def test_the_source_of_another_fact_is_proposed() -> None:
    facts = [
        {"feit": "Er waren 96 klanten.", "bron": "klantenlijst uit het CRM"},
        {"feit": "Nu zijn het er 88."},
    ]
    (found,) = told(course(feiten=facts), "KP02")
    assert "bron: klantenlijst uit het CRM" in found.hint


@pytest.mark.parametrize(
    "source",
    [
        "eigen indruk",
        "gevoel",
        "het gevoel van het team",
        "Onderbuikgevoel",
        "eigen inschatting",
        "algemeen bekend bij de verkoop",
        "diverse bronnen",
        "uit het hoofd",
        "ruwe schatting",
        "dat weten we allemaal",
        "gehoord van klanten",
    ],
)
def test_what_one_feels_is_no_source(source: str) -> None:
    facts = [{"feit": "Ongeveer 31% van de offertes werd een order.", "bron": source}]
    (found,) = told(course(feiten=facts), "KP02")
    assert found.message.startswith(f"‘{source}’ is geen bron")
    assert source not in found.hint


@pytest.mark.parametrize(
    "fact",
    [
        {"feit": "In 2025 werd 31% van de offertes een order.", "bron": "ervaringsonderzoek onder klanten"},
        {"feit": "In 2025 werd 31% van de offertes een order.", "bron": "inschattingen in het CRM"},
        {"feit": "In 2025 werd 31% van de offertes een order.", "bron": "het CRM"},
        {"feit": "In 2025 werd 31% van de offertes een order.", "bron": "urenlijst uit onze administratie"},
        {"feit": "In 2025 werd 31% van de offertes een order.", "bron": "onze administratie van offertes"},
        {"feit": "In 2025 werd 31% van de offertes een order.", "bron": "salarisadministratie"},
        {"feit": "Volgens het orderoverzicht werd 31% van de offertes een order."},
        {"feit": "Uit de steekproef bleek dat vier van de tien orders korting hadden."},
        {"feit": "In 2025 werd 31% een order.", "bron": "navraag bij 40 klanten, lijst in het CRM"},
        {"feit": "In 2025 werd 31% een order.", "bron": "schatting van het CBS in het rapport van mei"},
        {"feit": "De sfeer is matig."},  # no figure: KP01
    ],
)
def test_a_source_or_nothing_to_look_up(fact: dict[str, str]) -> None:
    assert not told(course(feiten=[fact]), "KP02")


@pytest.mark.parametrize("source", ["ons systeem", "interne cijfers", "de computer van de zaak"])
def test_a_source_without_a_name_is_asked_which(source: str) -> None:
    facts = [{"feit": "In 2025 werd 31% van de offertes een order.", "bron": source}]
    (found,) = told(course(feiten=facts), "KP02")
    assert found.message.startswith(f"‘{source}’ zegt niet waar je kijkt")
    assert source not in found.hint


@pytest.mark.parametrize("source", ["ons CRM", "het ordersysteem", "offerteoverzicht uit het systeem"])
def test_a_source_with_a_name_is_one(source: str) -> None:
    facts = [{"feit": "In 2025 werd 31% van de offertes een order.", "bron": source}]
    assert not told(course(feiten=facts), "KP02")


@pytest.mark.parametrize(
    "source", ["eigen administratie", "onze eigen administratie", "uit ons archief", "interne stukken"]
)
def test_papers_of_ones_own_say_not_which(source: str) -> None:
    facts = [{"feit": "In 2025 wachtten monteurs 214 uur op onderdelen.", "bron": source}]
    (found,) = told(course(feiten=facts), "KP02")
    assert "welke lijst of welk rapport" in found.message
