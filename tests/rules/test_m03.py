"""M03: nobody can tell where a figure comes from."""

import copy

import pytest
from whole import told

from support import dump, parse, plan_where


def goal(text: str = "Je belt per maand minimaal 90% terug.", **keys: object) -> str:
    part = {"gebied": "Terugbelafspraken", "verwachting": text, "huidige_situatie": "Nu is dat 71%."}
    return plan_where("doelen", [{**part, **keys}])


@pytest.mark.parametrize(
    "text",
    [
        goal(),
        goal(meting={"norm": "minimaal 90%"}),
        goal("Je maakt maximaal drie fouten per week."),
        goal("Je omzet is minimaal € 90.000.", aard="resultaat"),
    ],
)
def test_figure_without_source(text: str) -> None:
    (found,) = told(text, "M03")
    assert found.path == ("doelen", 0, "meting", "bron")


@pytest.mark.parametrize(
    "text",
    [
        goal(meting={"bron": "maandrapport"}),
        goal("Je belt per maand minimaal 90% terug, volgens het klantsysteem."),
        goal(huidige_situatie="In het CRM staat nu 71%."),
        goal(meting={"indicator": "score in de klantenenquête", "norm": "minimaal 8"}),
        goal("Je verbetert het terugbellen."),  # no figure: M01 speaks
        goal("Je hebt op 1 juni 2026 het certificaat."),
    ],
)
def test_source_is_evident(text: str) -> None:
    assert not told(text, "M03")


def test_proof_of_its_actions_is_a_source_for_effort_only() -> None:
    assert not told(goal("Je zet elke dag vijf afspraken in.", aard="inspanning"), "M03")
    (found,) = told(goal("Je zet elke dag vijf afspraken in.", aard="resultaat"), "M03")
    assert "bron: de agenda in het klantsysteem" in found.hint


def test_hint_without_any_clue_gives_an_example() -> None:
    (found,) = told(goal(gebied="Anders"), "M03")
    assert "bron: maandrapport uit [het systeem]" in found.hint


def test_the_source_of_another_goal_is_not_proposed() -> None:
    plan = parse(goal(gebied="Wachttijd"))
    other = copy.deepcopy(plan["doelen"][0]) | {"gebied": "Verzuim", "id": "verzuim"}
    other["meting"] = {"bron": "verzuimregistratie", "norm": "maximaal 4%"}
    plan["doelen"].append(other)
    (found,) = told(dump(plan), "M03")
    assert "Wachttijd" in found.message and "verzuimregistratie" not in found.hint


IMPRESSIONS = (
    "indruk van Marleen",
    "eigen indruk",
    "het gevoel van het team",
    "gevoel van de leidinggevende",
    "hoe het overkomt",
    "hoe je op klanten overkomt",
    "wat Karim ervan vindt",
    "zoals Karim het ziet",
    "persoonlijke inschatting van Karim",
    "onderbuikgevoel",
    "mening van collega's",
    "algemene indruk",
    "het beeld dat Erik daar gaandeweg van krijgt",
    "het beeld dat de oudste van dienst daar aan het eind van de maand bij heeft",
    "de indruk die Karim in de winkel opdoet",
    "beeld van de teamleider",
    "het idee dat de planner erbij heeft",
    "wat Karim van klanten hoort",
    "hoe Karim ertegenaan kijkt",
    "hoe Manon het vanaf de pas heeft zien lopen",
    "wat de planner daarvan heeft meegekregen",
    "hoe Karim het zag gaan",
    "wat Karim er zelf van onthoudt",
    "wat de ploeg ervan bijblijft",
    "wat we daar op kantoor met elkaar van bijhouden",
    "wat de collega's onderling doorgeven",
    "wat we zo'n beetje tellen",
    "signalen van collega's",
    "geheugen van de planner",
)
SOURCES = (
    "belnotities in het CRM",
    "klanttevredenheidsonderzoek",
    "kijkwijzer, ingevuld door Karim",
    "ervaringscijfers uit het dossier",
    "steekproef van tien dossiers door Karim",
    "telling door Karim op vrijdag",
    "indrukken uit de klantenenquête",
    "hoe klanten je beoordelen in de vragenlijst",
    "verslag van het lesbezoek",
    "agenda",
    "camerabeelden van de balie",
    "beeld van de camera bij de kassa",
    "het beeld dat het maandrapport geeft",
    "wat de scanner aan het eind van de dag ziet",
    "wat de kassa heeft geteld",
    "wat we samen in het logboek bijhouden",
    "wat de planner in het rooster noteert",
    "hoe vaak het alarm ging, op de meldkaart die we samen bijhouden",
    "signalen in het alarmsysteem",
    "de aantallen zoals die in het logboek worden bijgehouden",
    "de cijfers die in het klantsysteem staan",
    "de gegevens die de weegschaal bijhoudt",
    "paraaf op de controlelijst",
    "opgave CRM",
    "meldingen van klanten",
    "beoordeling van de mening van klanten (enquête)",
)


@pytest.mark.parametrize("source", IMPRESSIONS)
def test_an_impression_is_no_source(source: str) -> None:
    (found,) = told(goal(meting={"norm": "minimaal 90%", "bron": source}), "M03")
    assert found.path == ("doelen", 0, "meting", "bron")
    assert f"‘{source}’ is geen bron" in found.message


@pytest.mark.parametrize("source", SOURCES)
def test_a_source_can_be_looked_up(source: str) -> None:
    assert not told(goal(meting={"norm": "minimaal 90%", "bron": source}), "M03")


@pytest.mark.parametrize(
    "source",
    [
        "ons systeem",
        "de cijfers zoals die op kantoor worden bijgehouden",
        "de gegevens die voorhanden zijn",
        "onze cijfers, zoals die bekend zijn",
        "Het systeem",
        "interne cijfers",
        "onze eigen data",
        "de computer",
        "uit het systeem van de afdeling",
        "diverse systemen",
        "het programma",
        "gegevens van het bedrijf",
        "de beschikbare informatie",
    ],
)
def test_a_source_without_a_name_is_asked_which(source: str) -> None:
    (found,) = told(goal(meting={"norm": "minimaal 90%", "bron": source}), "M03")
    assert found.path == ("doelen", 0, "meting", "bron")
    assert found.message.startswith(f"‘{source}’ zegt niet waar je kijkt")


@pytest.mark.parametrize(
    "source",
    [
        "ons CRM",
        "het klantsysteem",
        "kassasysteem",
        "het systeem Topdesk",
        "weekrapport uit het systeem",
        "urenregistratie",
        "verkoopcijfers van Exact",
        "de cijferlijst in Magister",
        "het rooster",
        "ons ordersysteem",
        "planningsprogramma",
        "de database met klachten",
    ],
)
def test_a_source_with_a_name_is_one(source: str) -> None:
    assert not told(goal(meting={"norm": "minimaal 90%", "bron": source}), "M03")


FELT = (
    "Je bent bij het nabellen voor 95% commercieel.",
    "In juni 2026 is dat bij minimaal 95% van je gesprekken te voelen.",
    "Je voelt je in juni 2026 voor minimaal 90% verantwoordelijk.",
    "In minimaal 90% van de gesprekken kom je per maand rustig over.",
    "Bij 80% van de klanten is per maand te merken dat je er plezier in hebt.",
    "Je straalt per maand in 90% van de gesprekken rust uit.",
    "Per maand voelt 95% van de collega's zich door je gesteund.",
    "Je bent per maand voor 100% betrokken bij het team.",
)
COUNTED = (
    "Je dossiers zijn op 1 juni 2026 voor 95% ingevuld.",
    "Je lijst is op 1 juni 2026 voor 95% actueel.",
    "De acties van juni 2026 zijn op 1 juli 2026 voor 95% opgelost.",
    "De presentielijst komt in juni 2026 voor 95% overeen met de kinderen op de groep.",
    "Je bent op 1 juni 2026 voor 90% klaar met de dossiers.",
    "Minimaal 90% van de aanvragen komt per maand op tijd binnen.",
    "Per maand geeft 90% van de klanten een 8 of hoger in de enquête.",
    "Je bent voor 80% van je uren per week ingepland.",
    "Je agenda is per week voor 70% gevuld met afspraken.",
    "Je draagt per maand 100% van de dossiers compleet over.",
    "Per maand komt minimaal 95% van je leads uit acquisitie.",
    "Je voelt elke ochtend bij alle tien machines of het lager warm is.",
)


@pytest.mark.parametrize("text", FELT)
def test_a_share_of_a_feeling(text: str) -> None:
    (found,) = told(goal(text, meting={"norm": "minimaal 90%", "bron": "gesprekken met Karim"}), "M03")
    assert found.path == ("doelen", 0, "verwachting")
    assert "gevoel met een getal" in found.message


@pytest.mark.parametrize("text", COUNTED)
def test_a_share_of_what_is_counted(text: str) -> None:
    assert not told(goal(text, meting={"norm": "minimaal 90%", "bron": "gesprekken met Karim"}), "M03")


def test_what_was_asked_in_an_inquiry_is_counted() -> None:
    text = "Per maand voelt 95% van de collega's zich door je gesteund."
    assert not told(goal(text, meting={"norm": "minimaal 95%", "bron": "medewerkersonderzoek"}), "M03")


@pytest.mark.parametrize(
    "source",
    ["KM", "K.M.", "Karim Mulder", "Karim", "paraaf KM", "oordeel van Karim", "akkoord: Karim Mulder"],
)
def test_a_person_is_no_source(source: str) -> None:
    plan = parse(goal(meting={"norm": "minimaal 90%", "bron": source}))
    plan["leidinggevende"]["naam"] = "Karim Mulder"
    (found,) = told(dump(plan), "M03")
    assert "is iemand, geen bron" in found.message
    assert found.path == ("doelen", 0, "meting", "bron")


@pytest.mark.parametrize(("source", "times"), [("XQ", 1), ("CRM", 0), ("HR", 0), ("AFAS", 0), ("het LMS", 0)])
def test_letters_that_tell_a_reader_nothing(source: str, times: int) -> None:
    found = told(goal(meting={"norm": "minimaal 90%", "bron": source}), "M03")
    assert len(found) == times
    assert all("systeem of een persoon" in one.message for one in found)


@pytest.mark.parametrize(
    "source",
    [
        "zoals we het in DC2 altijd bijhouden",
        "zoals altijd",
        "op de gewone manier",
        "de gebruikelijke telling",
        "het bekende overzicht",
        "zoals eerder gemeten",
        "wat er op de afdeling wordt bijgehouden",
        "onze eigen lijsten",
        "overzichten van kantoor",
        "de lijsten van de administratie",
        "de cijfers van boven",
    ],
)
def test_a_source_that_only_those_know_who_are_used_to_it(source: str) -> None:
    (found,) = told(goal(meting={"bron": source}), "M03")
    assert found.message.startswith(f"‘{source}’ zegt niet waar je kijkt")


@pytest.mark.parametrize(
    "source",
    [
        "weeklijst van de planner",
        "urenadministratie van kantoor",
        "de logboeken van de brandmeldcentrale",
        "de lijst aan de koelkast",
        "zoals we het in het logboek bijhouden",
        "wat we in de map bij de kassa noteren",
        "de gebruikelijke weeklijst van Karim",
        "de wekelijkse telling in Excel door Karim",
    ],
)
def test_a_source_that_can_be_found(source: str) -> None:
    assert not told(goal(meting={"bron": source}), "M03")
