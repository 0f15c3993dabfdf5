"""AL01: people who are counted or lumped together instead of named."""

import pytest
from lijsten import gives, quoted, with_action
from whole import told


def test_three_customers_in_the_summer_become_names_a_month_and_a_follow_up() -> None:
    text = with_action("Drie klanten bellen in de zomer", contacten=None, wanneer=None, vervolg=None)
    found = gives(text, "AL01")
    assert found.severity == "fout"
    assert found.path == ("acties", 0, "afspraak")
    assert quoted(found) == "Drie klanten"
    for proposed in ("3 namen", "‘- naam: …’", "wanneer: juni 2026", "binnen vier maanden een afspraak"):
        assert proposed in found.hint
    assert not told(text, "AL11"), "one rule speaks of the follow-up"


def test_the_hint_asks_only_what_lacks() -> None:
    hint = gives(with_action("Je belt drie klanten.", contacten=None), "AL01").hint
    assert "3 namen" in hint
    assert "wanneer" not in hint
    assert "vervolg" not in hint


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        ("Je belt een paar relaties.", "een paar relaties"),
        ("Je spreekt enkele nieuwe prospects over hun plannen.", "enkele nieuwe prospects"),
        ("Je nodigt 12 oud-opdrachtgevers uit voor een ontbijt.", "12 oud-opdrachtgevers"),
        ("Je houdt contact met je klanten.", "je klanten"),
        ("Je neemt contact op met bestaande relaties.", "bestaande relaties"),
        ("Je belt een oud-klant.", "een oud-klant"),
        ("Je belt over de open dag drie klanten.", "drie klanten"),
        ("Je belt rond twaalf klanten.", "twaalf klanten"),
        ("Je vertelt vijf klanten over de verbouwing en belt ze na.", "vijf klanten"),
        ("Je luncht met twee opdrachtgevers en praat over twee klanten.", "twee opdrachtgevers"),
        ("Je drinkt koffie met vijfentwintig directeuren.", "vijfentwintig directeuren"),
    ],
)
def test_a_group_without_names(afspraak: str, words: str) -> None:
    assert quoted(gives(with_action(afspraak, contacten=None), "AL01")) == words


def test_too_few_names_for_the_number() -> None:
    found = gives(with_action("Je belt drie klanten, om te beginnen Els Brouwer."), "AL01")
    assert found.message == "Je schrijft ‘drie klanten’, en er staat 1 naam bij."
    assert "nog 2 namen" in found.hint


@pytest.mark.parametrize(
    ("afspraak", "contacts"),
    [
        ("Je belt Els Brouwer, Youssef Amrani en Petra Smit.", None),
        ("Je belt drie klanten.", ["Els Brouwer", "Youssef Amrani", "Petra Smit"]),
        ("Je belt je klanten uit de zorg.", ["Els Brouwer"]),
        ("Je luncht met Sjoerd Kemp en vertelt over twee klanten die gaan verbouwen.", None),
        ("Je belt Els Brouwer namens drie opdrachtgevers.", None),
        ("Je spreekt Petra Smit over je klanten in de zorg.", None),
        ("Je zet elke maandag twee nieuwe namen op je netwerklijst.", None),
        ("Je belt elke week vijf leads van je netwerklijst.", None),
        ("Je leest drie jaarverslagen van grote klanten.", None),
        ("Je noteert voor elk klantgesprek drie vragen.", None),
        ("Je vraagt elke week één collega van de klant waar hij last van heeft.", None),
    ],
)
def test_named_or_nobody_to_speak_to(afspraak: str, contacts: list[str] | None) -> None:
    assert not told(with_action(afspraak, contacten=contacts), "AL01")


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je fietst met Els Brouwer langs de drie scholen waar zij zich zorgen over maakt.",
        "Je loopt met Els Brouwer langs de vier bedrijven aan de haven.",
        "Je bespreekt met Els Brouwer de twee aannemers met wie zij werkt.",
        "Je vraagt Els Brouwer welke drie leveranciers haar het meeste werk kosten.",
        "Je bekijkt samen met Els Brouwer twee scholen die zij in 2025 liet bouwen.",
    ],
)
def test_the_group_of_somebody_who_is_named(afspraak: str) -> None:
    assert not told(with_action(afspraak), "AL01")


@pytest.mark.parametrize(
    ("afspraak", "contacts", "words"),
    [
        ("Je spreekt Els Brouwer en drie klanten die zij kent.", ["Els Brouwer"], "drie klanten"),
        ("Je gaat met Els Brouwer langs drie klanten.", ["Els Brouwer"], "drie klanten"),
        ("Je belt Els Brouwer, twee relaties van haar en Bas.", ["Els Brouwer"], "twee relaties"),
        ("Je rijdt met Bas langs de drie klanten in het dorp.", None, "drie klanten"),
        ("Je kiest welke drie klanten je in juni belt.", None, "drie klanten"),
    ],
)
def test_a_group_to_speak_to_beside_a_name(afspraak: str, contacts: list[str] | None, words: str) -> None:
    assert quoted(gives(with_action(afspraak, contacten=contacts), "AL01")) == words


def test_what_the_manager_does_is_left_alone() -> None:
    assert not told(with_action("Bas belt drie klanten voor.", contacten=None, wie="leidinggevende"), "AL01")


def test_the_two_whose_list_it_is_are_no_contacts() -> None:
    found = gives(with_action("Je belt met Bas drie klanten.", contacten=None), "AL01")
    assert "3 namen" in found.hint


@pytest.mark.parametrize(
    "name",
    [
        "een paar klanten",
        "inkoper",
        "klant",
        "de directeur",
        "Iemand van inkoop",
        "Directeur van Stroomrijk",
        "Hoofd Inkoop",
        "Inkoper bij Stroomrijk",
        "Gemeente Zilverdam",
        "Stroomrijk BV",
        "3 klanten",
        "HR",
    ],
)
def test_a_role_a_group_or_an_open_place_is_no_contact(name: str) -> None:
    found = gives(with_action("Je belt vrijdag.", contacten=[{"naam": name}]), "AL01")
    assert found.path == ("acties", 0, "contacten", 0, "naam")
    assert quoted(found) == name


@pytest.mark.parametrize(
    "name",
    [
        "Els Brouwer",
        "els brouwer",
        "mevrouw Bos",
        "De heer Bos",
        "De Vries",
        "Van Dijk",
        "J.P. de Boer",
        "Xiomara",
        "El Idrissi",
        "Hoofdinkoper Nandini van Dijk",
        "Inkoper Jansen",
        "Łukasz Nowak",
        "王芳",
        "’t Hart",
    ],
)
def test_a_name_is_a_contact_however_it_is_written(name: str) -> None:
    assert not told(with_action("Je belt vrijdag.", contacten=[{"naam": name}]), "AL01")


def test_the_organisation_is_no_person() -> None:
    contact = {"naam": "Stroomrijk", "organisatie": "Stroomrijk"}
    assert "Wie is het bij Stroomrijk?" in gives(with_action("Je belt.", contacten=[contact]), "AL01").hint


def test_a_group_as_a_contact_is_not_counted_as_a_name() -> None:
    found = gives(with_action("Je belt drie klanten.", contacten=["een paar klanten"]), "AL01")
    assert found.message == "‘een paar klanten’ is nog geen naam, en dan blijft bellen of mailen liggen."


def test_an_open_place_is_told_once() -> None:
    assert not told(with_action("Je belt.", contacten=["?"]), "AL01")


@pytest.mark.parametrize(
    "afspraak",
    [
        "Je spreekt minimaal 2 mensen aan die je nog niet kent.",
        "Je spreekt op de beurs drie ondernemers aan en vraagt waar ze aan werken.",
        "Je praat tijdens de netwerkborrel met twee directeuren.",
        "Je spreekt twee mensen aan die je niet eerder sprak.",
        "Je praat met drie nieuwe mensen.",
    ],
)
def test_nobody_can_name_people_whom_they_have_still_to_meet(afspraak: str) -> None:
    assert not told(with_action(afspraak, contacten=None), "AL01")


@pytest.mark.parametrize("contact", ["nog uitzoeken", {"naam": "nog uitzoeken"}, {"naam": "nog te bepalen"}])
def test_an_open_contact_is_told_once(contact: object) -> None:
    text = with_action(contacten=[contact])
    assert not told(text, "AL01")
    (found,) = told(text, "S01")
    assert "Maak dan eerst een actie van het zoeken" in found.hint


def test_of_a_name_that_is_not_known_another_rule_tells() -> None:
    text = with_action("Je belt vrijdag.", contacten=[{"naam": "Onbekend"}])
    assert not told(text, "AL01")
    assert gives(text, "S01").hint.startswith("Zet hier een voornaam en een achternaam.")


@pytest.mark.parametrize(
    ("afspraak", "words"),
    [
        ("Je appt een paar studiegenoten die nu een eigen zaak hebben.", "een paar studiegenoten"),
        ("Je belt in februari drie wethouders in de regio.", "drie wethouders"),
        ("Je spreekt vijf beleidsmedewerkers over de nieuwe regels.", "vijf beleidsmedewerkers"),
        ("Je mailt enkele winkeliers uit het centrum.", "enkele winkeliers"),
    ],
)
def test_more_people_without_names(afspraak: str, words: str) -> None:
    assert quoted(gives(with_action(afspraak, contacten=None), "AL01")) == words


@pytest.mark.parametrize("name", ["de CISO", "een CFO", "onze P&O-adviseur", "De HR van Stroomrijk"])
def test_a_role_in_capitals_is_no_contact(name: str) -> None:
    found = gives(with_action("Je belt vrijdag.", contacten=[{"naam": name}]), "AL01")
    assert quoted(found) == name


@pytest.mark.parametrize("name", ["De Vries", "De WIT", "DE VRIES", "De BOER, Anna"])
def test_a_surname_behind_an_article_is_a_name(name: str) -> None:
    assert not told(with_action("Je belt.", contacten=[{"naam": name}]), "AL01")
