"""V04: the name of a participant. What was found is never shown."""

import re

import pytest
from stap import part, report
from v04_sentences import HARDER_INNOCENT, HARDER_NAMES, INNOCENT, NAMES, UNSEEN_INNOCENT, UNSEEN_NAMES
from whole import told

from spvgen import api
from spvgen.rules.reading.names import names_in
from support import CLEAN, dump, parse

KNOWN = frozenset({"hanneke", "zijlstra", "joris", "claessens"})


MISSED = {"karin vindt het niets.", "Van Dijk en De Groot wisselen klanten uit."}
"""Without a capital, or a surname alone: *De Groot* may as well be a firm."""


@pytest.mark.parametrize("sentence", [*NAMES, *UNSEEN_NAMES, *sorted({*HARDER_NAMES} - MISSED)])
def test_name(sentence: str) -> None:
    assert names_in(sentence, KNOWN)


@pytest.mark.parametrize("sentence", [*INNOCENT, *UNSEEN_INNOCENT, *HARDER_INNOCENT])
def test_no_name(sentence: str) -> None:
    assert not names_in(sentence, KNOWN)


def test_there_are_enough_sentences() -> None:
    assert len(NAMES + UNSEEN_NAMES + HARDER_NAMES) > 95 and len(INNOCENT + UNSEEN_INNOCENT) > 180
    assert set(HARDER_NAMES) >= MISSED


@pytest.mark.parametrize(
    "text",
    [
        report(belemmerend="Volgens Karin komt de bonus te laat."),
        report(helpend=[{"factor": "We helpen elkaar.", "toelichting": "Els neemt altijd op."}]),
        report(thema={"omschrijving": "Hoe houden we Peter erbij?", "verwoord_door": "groep"}),
        report(acties=[part("acties")[0] | {"wie": "Mohammed"}], vervolgmomenten=part("vervolgmomenten")[1:]),
        report(sessies=[{"datum": "2026-02-12", "onderwerp": "Het verhaal van Sanne."}]),
        report(terugblik=part("terugblik") | {"gewonnen": ["Rob belt nu iedereen."]}),
        report(doelen=[part("doelen")[0] | {"omschrijving": "Mehmet bezoekt twaalf klanten."}]),
    ],
)
def test_in_any_statement(text: str) -> None:
    (found,) = told(text, "V04")
    assert found.severity == "fout"


@pytest.mark.parametrize(
    "text",
    [
        report(aanleiding="Hanneke Zijlstra sprak jullie in januari; jullie wilden elkaar vaker zien."),
        report(begeleider={"naam": "Karin Postma", "functie": "trainer"}, slotopmerking="Bel Karin gerust."),
        report(
            terugkoppeling={
                "datum": "2026-03-03",
                "aanwezig": ["Joris Claessens"],
                "uitleg": [{"onderwerp": "De bonus", "waarom": "Joris noemde het doel: groeien."}],
                "afspraken": [
                    {"afspraak": "Er komt een voorstel.", "wie": "Joris Claessens", "deadline": "2026-04-17"}
                ],
            }
        ),
        report(organisatie="Karin Mode BV"),
        report(belemmerend="Klant Jansen Bouw kreeg twee prijzen."),
    ],
)
def test_the_guide_management_and_firms_may_be_named(text: str) -> None:
    assert not told(text, "V04")


@pytest.mark.parametrize("owner", ["Jan", "Jan de Boer", "Roos", "Tim en Fleur"])
def test_an_owner_with_a_name_that_is_a_word_too(owner: str) -> None:
    text = report(acties=[part("acties")[0] | {"wie": owner}], vervolgmomenten=part("vervolgmomenten")[1:])
    (found,) = told(text, "V04")
    assert found.severity == "fout"


@pytest.mark.parametrize(
    "owner", ["de hele groep", "Een trekker uit de groep", "het hoofd Verkoop", "Joris Claessens"]
)
def test_an_owner_who_is_no_participant(owner: str) -> None:
    text = report(
        acties=[part("acties")[0] | {"wie": owner}],
        vervolgmomenten=part("vervolgmomenten")[1:],
        terugkoppeling=part("terugkoppeling") | {"aanwezig": ["Joris Claessens"]},
    )
    assert not told(text, "V04")


def test_an_unknown_word_that_speaks_is_a_warning_that_can_be_ignored() -> None:
    said = report(belemmerend="Bellaroma vertelde dat het niet lukt.")
    (found,) = told(said, "V04")
    assert found.severity == "waarschuwing"
    left = parse(said) | {"negeer": [{"regel": "V04", "reden": "Dat is een klant.", "pad": "belemmerend"}]}
    assert not told(dump(left), "V04")
    assert not told(dump(left), "N01")


def test_a_name_can_not_be_ignored() -> None:
    left = {"negeer": [{"regel": "V04", "reden": "Karin vindt het goed."}]}
    assert told(report(belemmerend="Volgens Karin komt de bonus te laat.", **left), "V04")


def test_what_was_found_is_never_repeated() -> None:
    text = report(
        belemmerend="Volgens Ghislaine en Karin komt de bonus te laat.", helpend="Ghislaine belt terug."
    )
    found = api.check(text.encode(), "verslag.yaml").findings
    assert [one.code for one in found] == ["V04", "V04"]
    for one in found:
        assert not re.search("Ghislaine|Karin", one.message + one.hint + one.excerpt)


def test_it_says_nothing_of_a_plan_for_one_employee() -> None:
    codes = {found.code for found in api.check(CLEAN.read_bytes(), "plan.yaml").findings}
    assert codes == set()


@pytest.mark.parametrize(
    "sentence", ["Van Dijk stuurt op cijfers.", "Mark Rutte kwam langs.", "Van der Berg vindt het te veel."]
)
def test_a_surname_with_its_particle_and_a_common_word_with_a_surname(sentence: str) -> None:
    assert told(report(belemmerend=sentence), "V04")


@pytest.mark.parametrize(
    "sentence",
    [
        "Van Service kwam geen antwoord.",
        "Van Marketing wil niemand iets.",
        "Van Gogh hangt in de zaal.",
        "Van Utrecht naar Ede is een uur.",
    ],
)
def test_a_particle_before_something_else(sentence: str) -> None:
    assert not told(report(belemmerend=sentence), "V04")


@pytest.mark.parametrize(
    ("named", "small"),
    [
        ("Volgens Wesley komt de bonus te laat.", "wesley belt niet terug."),
        ("Karin wil het anders.", "Dat heeft karin al vaker gezegd."),
        ("We misten Ghislaine bij de start.", "Het rooster van ghislaine paste niet."),
    ],
)
def test_a_name_in_small_letters_that_has_its_capital_elsewhere(named: str, small: str) -> None:
    found = told(report(belemmerend=named, helpend=small), "V04")
    assert {one.path[0] for one in found} == {"belemmerend", "helpend"}
    assert all(one.severity == "fout" for one in found)
    assert "wesley" not in " ".join(one.message + one.hint + one.excerpt for one in found).lower()


@pytest.mark.parametrize(
    ("named", "small"),
    [
        ("Volgens Roos komt de bonus te laat.", "Er stond een roos op tafel."),
        ("Mark Rutte kwam langs.", "De mark is afgeschaft."),
        ("Volgens Jan komt de bonus te laat.", "We zien elkaar in jan en feb."),
        ("Volgens Karin komt de bonus te laat.", "We bellen terug."),
        ("We bellen klant Wesley terug.", "We noemen het de wesley."),
        ("We bellen terug.", "wesley"),
        ("Volgens Steven komt de bonus te laat.", "We varen op de steven."),
        ("Volgens Steven komt de bonus te laat.", "Zo gaat onze aanpak voor de steven op koers."),
        ("Volgens Klaas komt de bonus te laat.", "Voor klaas is er geen budget."),
        ("Volgens Trui komt de bonus te laat.", "We dragen allemaal een trui."),
        ("Volgens Karin komt de bonus te laat.", "We noemen de planning de karin."),
        ("Volgens Karin komt de bonus te laat.", "Elke karin telt mee."),
    ],
)
def test_a_common_word_in_small_letters_is_no_name(named: str, small: str) -> None:
    found = told(report(belemmerend=named, helpend=small), "V04")
    assert not [one for one in found if one.path[0] == "helpend"]


@pytest.mark.parametrize("team", ["Sanne de Boer", "Mohamed El Amrani", "Dirk-Jan van 't Hof", "Sanne"])
def test_the_name_of_one_person_is_no_team(team: str) -> None:
    (found,) = told(report(team=team), "V04")
    assert found.path == ("team",)
    assert found.severity == "fout"
    assert "--soort actielijst" in found.hint
    assert "Boer" not in found.message + found.hint


@pytest.mark.parametrize("team", ["Team Sanne", "Buitendienst Zuid", "Verkoop Jansen", "Rayon Kees Visser"])
def test_a_team_may_be_called_after_somebody(team: str) -> None:
    assert not told(report(team=team), "V04")
