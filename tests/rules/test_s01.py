"""S01: what is still to be filled in."""

import json
from typing import Any

import pytest
from stap import report

from plan_samples import FULL
from spvgen.kinds import KINDS
from spvgen.rules.specifiek.invulplekken import MAY_SAY_SO, only_placeholder, placeholder_in
from spvgen.schema import schema_of
from support import codes, plan_where, plan_with, told

OPEN = (
    "…",
    "...",
    "___",
    "?",
    "??",
    "xxx",
    "TBD",
    "n.t.b.",
    "N.t.b.",
    "nog in te vullen",
    "invullen",
    "<naam>",
    "[Naam manager]",
    "[naam HR-vertegenwoordiger]",
    "[…]",
    "[… leads]",
    "1 september 20XX",
    "Je belt per week ___ klanten.",
    "Je levert de lijst vóór [datum] in.",
    "Je haalt minimaal <norm>% van de quota.",
    "Karim bespreekt dit met je op TBD.",
    "[in te vullen door HR]",
    "minimaal …%",
    "€ …",
    "… afspraken per week",
)
FILLED = (
    "Je belt per week vijf klanten.",
    "Wat heb je nodig?",
    "Je belt klanten … en mailt ze daarna.",
    "Wacht even...",
    "Antwoord [ja of nee] in het systeem.",
    "De wachttijd is < 5 minuten en > 1 minuut.",
    "Je vult elke dag het formulier in.",
    "Laat het invullen van formulieren aan de klant over.",
    "De code is XX-12.",
    "Meld het bij team B.",
    "x",
    "Zie [1] in de bijlage.",
    "In 2026 worden dat er 20.",
    "Maat XXL is op.",
)


@pytest.mark.parametrize("text", OPEN)
def test_open_place_is_seen(text: str) -> None:
    assert placeholder_in(text) is not None


@pytest.mark.parametrize("text", FILLED)
def test_filled_text_is_left_alone(text: str) -> None:
    assert placeholder_in(text) is None


@pytest.mark.parametrize("text", ["…", "[Naam manager]", "n.t.b.", "<naam>"])
def test_whole_value_is_open(text: str) -> None:
    assert only_placeholder(text)


@pytest.mark.parametrize("text", ["Je belt per week ___ klanten.", "1 september 20XX", "x", "nee"])
def test_only_a_part_is_open(text: str) -> None:
    assert not only_placeholder(text)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("leidinggevende.naam", "[Naam manager]"),
        ("looptijd.einde", "20XX-09-01"),
        ("looptijd.start", "…"),
        ("doelen.0.meting.norm", "minimaal …%"),
        ("doelen.0.meting.norm", "___"),
        ("acties.0.afspraak", "Je belt elke week ___ klanten."),
        ("gevolgen.omschrijving", "TBD"),
    ],
)
def test_open_value_in_a_plan_is_one_finding(path: str, value: str) -> None:
    found = told(plan_where(path, value), "S01")
    assert len(found) == 1
    assert ".".join(map(str, found[0].path)) == path
    assert "X04" not in codes(plan_where(path, value)), "an open number or date is no wrong number"


def test_brackets_without_quotes_are_text() -> None:
    found = told(plan_with().replace("naam: Karim Aydin", "naam: [Naam manager]"), "S01")
    assert [f.excerpt.strip() for f in found] == ["naam: [Naam manager]"]


def test_the_words_themselves_are_marked() -> None:
    text = plan_where("acties.0.afspraak", "Je belt elke week [aantal] klanten.")
    (found,) = told(text, "S01")
    marked = found.excerpt[found.start.column - 1 : found.end.column - 1]
    assert marked == "[aantal]"
    assert "[aantal]" in found.hint


@pytest.mark.parametrize(
    ("path", "value", "open_place"),
    [
        ("aanleiding.omschrijving", "nee", True),
        ("doelen.0.haalbaar", "Ja.", True),
        ("medewerker.afdeling", "weet ik nog niet", True),
        ("doelen.0.relevant", "idem", True),
        ("doelen.0.haalbaar", "Zie boven.", True),
        ("doelen.0.haalbaar", "Idem als bij Testgevallen.", True),
        ("doelen.0.haalbaar", "Zelfde als bij het eerste doel.", True),
        ("doelen.0.relevant", "Zie het vorige doel.", True),
        ("acties.0.bewijs", "Hetzelfde als hierboven", True),
        ("doelen.0.relevant", "Zie doel 2", True),
        ("doelen.0.haalbaar", "Hetzelfde als bij collega's met dezelfde klanten.", False),
        ("doelen.0.haalbaar", "Als het vorige doel is gehaald, is dit de volgende stap.", False),
        ("doelen.0.relevant", "Zie het functieprofiel, punt 3.", False),
        ("acties.0.bewijs", "Idem voor de weekenden: twee keer per dag.", False),
        ("doelen.0.meting.bron", "n.v.t.", True),
        ("hr.naam", "nvt", True),
        ("doelen.0.meting.bron", "Moeten we nog iets voor verzinnen", True),
        ("doelen.0.meting.bron", "komt nog", True),
        ("doelen.0.haalbaar", "Nog te bepalen met HR, op 3 april.", False),
        ("doelen.0.huidige_situatie", "Dit moeten we nog beter doen: 71%.", False),
        ("gevolgen.omschrijving", "N.v.t.", True),
        ("zienswijze", "n.v.t.", False),
        ("doelen.0.haalbaar", "Zie boven: je haalde het eerder.", False),
        ("acties.0.bewijs", "Geen idee!", True),
        ("zienswijze", "Nee.", False),
        ("geschiktheid.terugkerend.antwoord", "nee", False),
        ("doelen.0.haalbaar", "Nee, in mei lukte het nog niet.", False),
        ("bijlagen", "geen", False),
    ],
)
def test_a_word_that_says_nothing_where_text_is_expected(path: str, value: str, open_place: bool) -> None:
    found = [one for one in told(plan_where(path, value), "S01") if ".".join(map(str, one.path)) == path]
    assert len(found) == open_place
    assert all(one.message == f"Hier moet nog iets worden ingevuld: ‘{value}’." for one in found)


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        ("[Naam manager]", True),
        ("[Naam van de leidinggevende, in te vullen door HR]", True),
        ("[Vul hier de naam in.]", True),
        ("[Functieprofiel, Rooster van maart]", False),
        ('["Rooster van week 12"]', False),
        ("[Elke maand spreek je één oud-klant.]", False),
    ],
)
def test_a_list_in_brackets_is_no_open_place(written: str, opened: bool) -> None:
    text = f"{plan_with()}bijlagen: {written}\n"
    assert bool(told(text, "S01")) == opened


def _choices(schema: Any) -> set[str]:
    """The keys anywhere in a schema that take *ja* or *nee*."""
    if isinstance(schema, list):
        return set().union(*map(_choices, schema))
    if not isinstance(schema, dict):
        return set()
    own = {key for key, one in schema.get("properties", {}).items() if '"ja"' in json.dumps(one)}
    return own.union(*map(_choices, schema.values()))


def test_every_choice_with_ja_or_nee_may_say_so() -> None:
    """The keys that the rule leaves alone are those of the models, and what somebody says themselves."""
    choices = set().union(*(_choices(schema_of(kind)) for kind in KINDS))
    assert len(choices) >= 4
    assert choices | {"zienswijze"} == MAY_SAY_SO


# --- What may follow -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Geen.",
        "Dat zien we dan wel.",
        "Nader te bepalen",
        "Volgens de cao.",
        "Dat bespreken we later.",
        "Volgt nog",
        "De consequenties ken je.",
        "Wat er gebeurt als dit niet lukt, dat zien we tegen die tijd wel.",
        "Dat weet je zelf wel.",
        "Als je de doelen niet haalt, daar hebben we het dan wel over.",
        "Daar praten we later nog over.",
        "Haal je het niet, dan kijken we tegen die tijd wel.",
        "Als het niet lukt, daar komen we tegen die tijd op terug.",
    ],
)
def test_words_that_name_no_consequence(text: str) -> None:
    (found,) = told(plan_where("gevolgen.omschrijving", text), "S01")
    assert "zegt niet wat er kan volgen" in found.message and "dan kan een waarschuwing" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Haal je het niet, dan bekijken we samen welk ander werk past.",
        "Volgens de cao kan dan een waarschuwing volgen.",
        "Dan bespreken we later of overplaatsing kan.",
        "Dan praten we over ander werk.",
    ],
)
def test_a_consequence_that_is_named(text: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", text), "S01")


@pytest.mark.parametrize(
    "text",
    [
        "Weet niet precies.",
        "Weet ik niet zeker",
        "Dat weten we niet precies.",
        "Ik heb geen flauw idee.",
        "Dat kan ik niet zeggen.",
        "Zou ik niet weten",
        "Moeilijk te zeggen.",
        "Dat hangt ervan af.",
        "onbekend",
        "Komt het vaker voor? Weet niet precies.",
    ],
)
def test_a_doubt_is_no_answer(text: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "S01")
    assert found.severity == "fout"


@pytest.mark.parametrize(
    "text",
    [
        "Komt het vaker voor? Ja, elke maandag.",
        "Je weet niet welke klanten wachten.",
        "Klanten weten niet wanneer je belt.",
        "Je vroeg de klant: wilt u dit? Nee, zei hij.",
        "Je had geen idee van de voorraad.",
        "Dat weet je niet zeker te vertellen aan de klant.",
        "Je weet het antwoord vaak niet.",
        "De herkomst van 12 leads is onbekend.",
    ],
)
def test_a_sentence_with_such_words_is_one(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S01")


@pytest.mark.parametrize("where", ["aanleiding.omschrijving", "doelen.0.huidige_situatie"])
@pytest.mark.parametrize("text", ["Komt het vaker voor? Ja.", "Is er een oorzaak bekend? Nee."])
def test_a_question_with_a_bare_answer_is_a_warning(where: str, text: str) -> None:
    (found,) = told(plan_where(where, text), "S01")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("aanleiding.omschrijving", "We vroegen het na. Mag het? Ja."),
        ("aanleiding.eerdere_gesprekken.0.onderwerp", "Zijn er nog vragen? Nee."),
        ("aanleiding.voorbeelden.0.feit", "Is het gelukt? Nee."),
    ],
)
def test_an_answer_that_tells_something(where: str, text: str) -> None:
    assert not told(plan_where(where, text), "S01")


@pytest.mark.parametrize(
    "text",
    [
        "Wat er met onze ideeën gebeurt? Geen idee.",
        "We hebben geen idee.",
        "Dat weten we niet precies.",
        "Hulp vragen? Nee.",
    ],
)
def test_that_the_group_does_not_know_is_what_it_found(text: str) -> None:
    assert not told(report(belemmerend=text), "S01")


def test_what_is_left_open_there_is_told() -> None:
    assert told(report(belemmerend="zie boven"), "S01")


def test_a_list_of_parts_between_brackets_is_no_open_place() -> None:
    steps = '[{"datum": "2026-04-30", "waarde": "78%"}, {"datum": "2026-06-30", "waarde": "85%"}]'
    assert not told(plan_where("doelen.0.meting.tussendoelen", "STEPS").replace("STEPS", steps), "S01")
    assert told(plan_where("slotopmerking", "We spreken je op [datum invullen]."), "S01")


@pytest.mark.parametrize(
    "text",
    [
        "Dat moet Lucas hier nog invullen.",
        "In mei haalde je 71%. De cijfers van juni volgen nog van HR.",
        "Het juiste percentage zoek ik nog op.",
        "Hier moet nog een datum bij.",
        "Nog even navragen bij HR.",
        "De coach moet nog worden gekozen.",
        "Datum in overleg nog te bepalen.",
        "Aanvullen door HR.",
    ],
)
def test_a_sentence_that_announces_more_is_a_warning(text: str) -> None:
    (found,) = told(plan_where("doelen.0.huidige_situatie", text), "S01")
    assert found.severity == "waarschuwing"
    assert found.message == f"Volgens ‘{sentence_of(found)}’ is deze tekst nog niet af."


def sentence_of(found: Any) -> str:
    return str(found.message.split("‘")[1].split("’")[0])


@pytest.mark.parametrize(
    "text",
    [
        "Je moet het urenformulier elke vrijdag nog invullen voordat je naar huis gaat.",
        "De cliënt moet de vragenlijst nog zelf invullen.",
        "Op 3 april moest je nog twaalf dossiers aanvullen.",
        "Na de training volgt nog een terugkomdag op 4 juni.",
        "In 40% van de dossiers moest een collega het adres nog invullen.",
        "Je vraagt bij de klant na of de levering klopt; dat moet je nog leren bespreken.",
        "De klant vroeg of er nog een factuur komt.",
        "Volgens jou volgen nog te veel klanten de oude route.",
    ],
)
def test_what_is_still_to_be_done_at_work_is_no_announcement(text: str) -> None:
    assert not told(plan_where("doelen.0.huidige_situatie", text), "S01")


def test_why_a_finding_is_left_may_be_that_it_follows() -> None:
    left = [{"regel": "M03", "reden": "De naam volgt nog."}]
    assert not told(plan_where("negeer", left), "S01")


def test_in_a_report_it_tells_how_things_stood() -> None:
    text = FULL.replace("De orders en de planning.", "De cijfers van mei volgen nog.")
    assert text != FULL
    assert not told(text, "S01")
