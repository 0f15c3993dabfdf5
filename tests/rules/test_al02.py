"""AL02: an action without a place in a diary."""

import pytest
from lijsten import gives, list_with, quoted, with_action
from whole import told

from support import clean_plan, dump, parse


@pytest.mark.parametrize(
    ("when", "proposed"),
    [
        ("in de zomer", "juni 2026"),
        ("in het najaar", "september 2026"),
        ("na de vakantie", "juni 2026"),
        ("binnenkort", "juni 2026"),
        ("als het uitkomt", "juni 2026"),
    ],
)
def test_no_moment_for_a_diary(when: str, proposed: str) -> None:
    found = gives(with_action(wanneer=when), "AL02")
    assert (found.severity, found.path) == ("fout", ("acties", 0, "wanneer"))
    assert quoted(found) == when
    assert f"wanneer: {proposed}" in found.hint


def test_it_is_seen_in_the_text_as_well() -> None:
    found = gives(with_action("Je belt Els Brouwer in de zomer.", wanneer=None), "AL02")
    assert (found.path, quoted(found)) == (("acties", 0, "afspraak"), "in de zomer")


def test_nothing_of_when_at_all() -> None:
    found = gives(with_action(wanneer=None), "AL02")
    assert found.message == "Bij ‘Actie’ staat niet wanneer."


def test_a_rhythm_that_is_none() -> None:
    assert gives(with_action(wanneer=None, frequentie="regelmatig"), "AL02").path == (
        "acties",
        0,
        "frequentie",
    )


@pytest.mark.parametrize(
    "when",
    [
        "juni 2026", "juni", "2026-06-12", "2026-06-01 t/m 2026-06-12", "begin juli", "eind juli 2026", "week 24",
        "derde kwartaal", "juni of juli 2026", "uiterlijk 30 juni 2026", "de tweede helft van juni",
    ],
)  # fmt: skip
def test_a_moment(when: str) -> None:
    assert not told(with_action(wanneer=when), "AL02")


@pytest.mark.parametrize(
    ("afspraak", "often"),
    [
        ("Je belt Els Brouwer op 12 juni 2026.", None),
        ("Je belt Els Brouwer in juni.", None),
        ("Je belt elke maandag Els Brouwer.", None),
        ("Je belt Els Brouwer.", "wekelijks"),
        ("Je stelt na elke training drie vragen.", None),
    ],
)
def test_a_moment_or_rhythm_in_the_text(afspraak: str, often: str | None) -> None:
    assert not told(with_action(afspraak, wanneer=None, frequentie=often), "AL02")


def test_the_first_month_is_that_of_the_list() -> None:
    span = {"start": "2026-11-02", "einde": "2027-02-26"}
    acties = clean_plan("actielijst")["acties"][:1]
    acties[0]["wanneer"] = "in de winter"
    text = list_with(looptijd=span, acties=acties)
    assert "wanneer: december 2026" in gives(text, "AL02").hint


@pytest.mark.parametrize(
    ("afspraak", "said"),
    [
        ("Je gaat na het broedseizoen langs bij Els Brouwer.", "na het broedseizoen"),
        ("Als het project wat rustiger wordt, bel je Els Brouwer.", "Als het project wat rustiger wordt"),
        ("Zodra je ruimte hebt, mail je Els Brouwer.", "Zodra je ruimte hebt"),
        ("Je belt Els Brouwer als de drukte voorbij is.", "als de drukte voorbij is"),
    ],
)
def test_a_while_that_everybody_takes_as_it_suits(afspraak: str, said: str) -> None:
    found = gives(with_action(afspraak, wanneer=None), "AL02")
    assert (found.path, quoted(found)) == (("acties", 0, "afspraak"), said)
    assert not told(with_action(afspraak, wanneer=None), "AL03")


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je gaat na het broedseizoen, in juli 2026, langs bij Els Brouwer.",
        "Als een klant een audit noemt, vraag je welke.",
        "Je stelt na elk gesprek een dag voor.",
        "Zodra het rapport af is, brengt je het dezelfde dag bij Els Brouwer.",
    ],
)
def test_an_occasion_or_a_month_beside_it(afspraak: str) -> None:
    assert not told(with_action(afspraak, wanneer=None), "AL02")


@pytest.mark.parametrize(
    ("when", "start", "last", "proposed"),
    [
        ("in het voorjaar", "2027-01-04", "2027-03-01", "januari 2027"),
        ("begin 2027", "2026-09-01", "2027-03-01", "januari 2027"),
        ("in de winter", "2026-10-05", "2026-12-18", "oktober 2026"),
        ("in de zomer", "2027-05-10", "2027-06-29", "mei 2027"),
        ("in het voorjaar", "2027-01-04", "2027-03-31", "maart 2027"),
        ("in de winter", "2026-10-05", "2026-12-31", "december 2026"),
        ("ergens in 2026", "2026-09-01", "2027-03-01", "september 2026"),
        ("binnenkort", "2027-02-01", "2027-02-26", "februari 2027"),
    ],
)
def test_the_month_proposed_is_over_by_the_last_walk(when: str, start: str, last: str, proposed: str) -> None:
    walks = clean_plan("actielijst")["doorloopmomenten"][-1:]
    walks[0]["datum"] = last
    acties = clean_plan("actielijst")["acties"][:1]
    acties[0]["wanneer"] = when
    span = {"start": start, "einde": last}
    text = list_with(looptijd=span, doorloopmomenten=walks, acties=acties)
    assert f"‘wanneer: {proposed}’" in gives(text, "AL02").hint.replace("\xa0", " ")


LONG = {"start": "2027-01-11", "einde": "2028-02-25"}
WALKS = [{"naam": "Keer", "datum": day, "nadruk": "inspireren"} for day in ("2027-03-01", "2028-02-25")]


@pytest.mark.parametrize(
    "when", ["januari", "half februari", "week 4", "eind jan", "20 januari", "in februari of maart", "Q1"]
)
def test_what_a_long_list_has_twice_needs_its_year(when: str) -> None:
    data = parse(with_action(wanneer=when)) | {"looptijd": LONG, "doorloopmomenten": WALKS}
    found = gives(dump(data), "AL02")
    assert (found.severity, found.path) == ("waarschuwing", ("acties", 0, "wanneer"))
    assert found.message == "Bij ‘Actie’ staat geen jaar: in deze lijst kan dat 2027 of 2028 zijn."
    assert found.hint == "Zet het jaar erbij: 2027 of 2028."


def test_it_is_seen_in_a_sentence_too() -> None:
    data = parse(with_action("Je belt Els Brouwer in januari.", wanneer=None))
    found = gives(dump(data | {"looptijd": LONG, "doorloopmomenten": WALKS}), "AL02")
    assert found.path == ("acties", 0, "afspraak")


@pytest.mark.parametrize(
    ("when", "term"),
    [
        ("januari 2027", LONG),
        ("maart", LONG),
        ("week 20", LONG),
        ("2028-01-20", LONG),
        ("5 januari", LONG),
        ("januari", {"start": "2027-01-11", "einde": "2027-12-17"}),
        ("februari", {"start": "2027-01-11", "einde": "2028-01-28"}),
    ],
)
def test_what_it_has_once_needs_none(when: str, term: dict[str, str]) -> None:
    data = parse(with_action(wanneer=when)) | {"looptijd": term, "doorloopmomenten": WALKS[:1]}
    assert not told(dump(data), "AL02")


def test_what_comes_back_is_of_each_year() -> None:
    data = parse(with_action("Je belt Els Brouwer elke maand.", wanneer=None, frequentie="elke maand"))
    assert not told(dump(data | {"looptijd": LONG, "doorloopmomenten": WALKS}), "AL02")
