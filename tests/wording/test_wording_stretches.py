"""Time as a preposition by a noun phrase by what is said of it: what it comes to follows from the three."""

from itertools import product

import pytest

from spvgen.wording.judge import judge
from spvgen.wording.stretches import merge_stretches
from spvgen.wording.times import joined
from spvgen.wording.tokens import Token, tokens_of

STRETCHES = [
    "het tweede kwartaal", "de eerste maand", "de tweede maand van het plan", "de komende drie maanden",
    "de eerste zes weken na de start", "de looptijd van het plan", "de proefperiode", "het verbetertraject",
    "het schooljaar", "de maanden april tot en met juni", "de week van 12 april", "de weken rond kerst",
    "het afgesproken half jaar", "de derde sprint", "de stage", "de eerste helft van het traject",
    "het laatste deel van het plan", "de periode tussen de twee gesprekken", "de rest van het jaar",
    "de zes maanden die het plan duurt",
]  # fmt: skip
POINTS = [
    "het eind van het plan", "de helft van de looptijd", "de laatste dag van het kwartaal", "de tussenevaluatie",
    "de eerste vrijdag van juni", "het einde van de stage", "het tweede evaluatiegesprek", "1 mei", "half juni",
]  # fmt: skip
DONE = [
    "{} lever je het rapport in bij Joke.",
    "{} verkoop je 30 machines.",
    "{} wordt het archief verhuisd naar Almelo.",
]
HOLDS = [
    "{} is 95% van de ritten op tijd.",
    "{} maak je maximaal vijf fouten.",
    "{} haal je gemiddeld een 8.",
    "{} zijn er geen klachten.",
    "{} maak je tien afspraken per week.",
    "{} ligt het verzuim onder de 4%.",
    "{} bel je elke week vijf klanten.",
]


def times(prepositions: list[str], nouns: list[str], frames: list[str]) -> dict[str, str]:
    """Each sentence that the three make, with its strongest time."""
    texts = [
        frame.format(f"{preposition} {noun}".capitalize())
        for preposition, noun, frame in product(prepositions, nouns, frames)
    ]
    assert len(texts) > 20
    return {text: judge(text).time.value for text in texts}


def others(found: dict[str, str], time: str) -> dict[str, str]:
    return {text: seen for text, seen in found.items() if seen != time}


WITHIN = ["in", "tijdens", "gedurende", "tot en met"]


def test_what_is_done_within_a_stretch_is_done_by_its_end() -> None:
    assert others(times([*WITHIN, "binnen"], STRETCHES, DONE), "deadline") == {}


def test_what_holds_over_a_stretch_is_measured_over_it() -> None:
    assert others(times([*WITHIN, "gemeten over"], STRETCHES, HOLDS), "periode") == {}
    no_matter = [noun for noun in STRETCHES if noun not in ("de stage", "het verbetertraject")]
    assert others(times(["over"], no_matter, HOLDS), "periode") == {}


def test_until_a_point_it_is_done_or_holds() -> None:
    assert others(times(["tot", "tot aan", "tussen nu en"], POINTS, DONE), "deadline") == {}
    assert others(times(["tot", "tot aan", "tussen nu en"], POINTS, HOLDS), "periode") == {}


@pytest.mark.parametrize("preposition", ["vóór", "aan het eind van", "uiterlijk in"])
def test_before_or_at_the_end_of_a_stretch_is_a_deadline_whatever_is_said(preposition: str) -> None:
    named = [noun for noun in STRETCHES if "sprint" not in noun and "rest" not in noun]
    assert others(times([preposition], named, DONE + HOLDS[:4]), "deadline") == {}


def test_from_a_stretch_on_is_only_a_beginning() -> None:
    assert others(times(["vanaf"], STRETCHES, DONE), "start") == {}


def joined_words(text: str) -> list[str]:
    return [token.word for token in joined(tokens_of(text)) if " " in token.word]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("De laatste vier weken van het plan bel je.", ["de laatste vier weken van het plan"]),
        ("Aan het eind van de eerste week van de stage.", ["het eind van de eerste week van de stage"]),
        ("Sluit je twee avonden af?", []),
        ("De vorige maand, de oneven weken en de ene week.", []),
        ("Om de drie weken, en op de eerste maandag van de maand.", []),
        ("Je week en de maand.", []),
    ],
)
def test_a_phrase_becomes_one_token(text: str, phrases: list[str]) -> None:
    assert joined_words(text) == phrases


@pytest.mark.parametrize("text", ["het begin van " * 400, "de week van " * 400, "de eerste " * 400])
def test_phrases_within_phrases_come_to_an_end(text: str) -> None:
    tokens: list[Token] = merge_stretches(tokens_of(text))
    assert tokens[0].start == 0 and tokens[-1].end == len(text.rstrip())


EVENTS = [
    "premièredag", "museumnacht", "jubileumavond", "bruiloft", "afscheidsborrel", "kerstlunch", "braderie", "sponsorloop",
    "verhuizing", "heropening", "productlancering", "persconferentie", "hoorzitting", "raadsvergadering",
    "begrotingsbehandeling", "jaarafsluiting", "accountantscontrole", "aanbesteding", "gunning", "livegang", "migratie",
    "systeemwissel", "acceptatietest", "hackathon", "productiestop", "revisie", "oogst", "schoolreis", "ouderavond",
    "eindtoets", "visitatie", "zorgaudit", "ontruimingsoefening", "vakbeurs", "uitverkoop", "voorraadtelling",
    "aandeelhoudersvergadering", "competitiestart",
]  # fmt: skip
AROUND = [
    "Voor de {} zijn alle twaalf stoelen gelakt.",
    "Alle twaalf stoelen zijn vóór de {} gelakt.",
    "Uiterlijk bij de {} zijn de twaalf stoelen gelakt.",
    "Een week voor de {} zijn de twaalf stoelen gelakt.",
    "Tijdens de {} staan er twaalf stoelen klaar.",
]
PLACES = [
    "balie", "deur", "klant", "directeur", "machine", "kassa", "bus", "school", "afdeling", "raad", "muur", "keuken",
    "gemeente", "leverancier", "ploeg", "winkel", "kast", "vergunning", "website", "collectie", "receptie", "lamp",
]  # fmt: skip
NEAR = [
    "Voor de {} zijn twaalf stoelen gekocht.",
    "Bij de {} staan twaalf stoelen.",
    "In de {} staan twaalf stoelen.",
]


def test_an_event_that_is_announced_bounds_whatever_its_name() -> None:
    found = {frame.format(event) for frame, event in product(AROUND, EVENTS)}
    assert {text for text in found if judge(text).time != "deadline"} == set()


def test_a_place_or_somebody_bounds_nothing() -> None:
    found = {frame.format(place) for frame, place in product(NEAR, PLACES)}
    assert {text for text in found if judge(text).time != "geen"} == set()


ROUNDS = [
    "rit", "les", "zitting", "uitzending", "behandeling", "wasbeurt", "storting", "zending", "keuring", "vlucht",
    "huisbezoek", "incident", "maaltijd", "toediening", "overdracht", "bestelling", "sprint", "release", "melding",
    "bezichtiging", "rondleiding", "voorstelling", "dienst", "transport", "tankbeurt", "meting", "operatie", "spreekuur",
]  # fmt: skip


def test_before_during_or_after_each_round_of_work_is_a_rhythm() -> None:
    frames = ["Voor elke {}", "Na elke {}", "Bij elke {}", "Tijdens iedere {}"]
    found = {f"{frame.format(one)} controleer je de lijst." for frame, one in product(frames, ROUNDS)}
    assert {text for text in found if judge(text).time != "frequentie"} == set()


FROM_NOW = [
    "Binnen anderhalve maand", "Over een week of drie", "Binnen een dikke maand", "Over goed een maand", "Over enkele weken",
    "Binnen drie à vier weken", "Binnen 6-8 weken", "In hooguit drie maanden", "Over exact twaalf weken", "Half wk 20",
    "In de tijd van een maand", "Aan het eind van de zesde week", "Per einde kwartaal", "Morgenavond", "2e week van juni",
    "Rond 1 mei", "Nog dit voorjaar", "Maandag over een week", "Voor jaareinde", "Binnen een week na de verhuizing",
]  # fmt: skip


def test_so_long_from_now_is_a_deadline_however_it_is_rounded() -> None:
    found = {f"{when} zijn alle twaalf stoelen gelakt." for when in FROM_NOW}
    assert {text for text in found if judge(text).time != "deadline"} == set()


SEASONS = [
    "het hoogseizoen", "de examentijd", "de drukke weken voor kerst", "de komkommertijd", "de opstartfase", "de eerste fase",
    "het eerste half jaar na de start", "de overgangsperiode", "het derde leerjaar", "de tweede stagehelft",
    "de weekenden van juni", "het oogstseizoen", "de verkoopcampagne", "het jubileumjaar", "de periode tot de zomer",
]  # fmt: skip


def test_a_season_bounds_what_is_done_and_measures_what_holds() -> None:
    assert others(times(["in"], SEASONS, DONE), "deadline") == {}
    assert others(times(["in", "tijdens"], SEASONS, HOLDS[1:4]), "periode") == {}


def test_the_weeks_that_are_left_are_a_rest() -> None:
    left = [
        "de resterende weken van het schooljaar",
        "de overige maanden van 2027",
        "de overblijvende weken van het plan",
    ]
    assert others(times(["in", "tijdens", "binnen"], left, DONE), "deadline") == {}
    assert others(times(["in", "tijdens", "gedurende"], left, HOLDS), "periode") == {}
    for text in (
        "De resterende weken van de stage zuiniger met gips.",
        "De overige lesweken van mei strenger zijn.",
    ):
        assert judge(text).time == "periode", text


def test_the_weekend_of_an_event_lasts_as_no_day_does() -> None:
    weekends = [f"het weekend van de {event}" for event in ("kermis", "braderie", "verhuizing", "open dag")]
    assert others(times(["in", "tijdens"], weekends, DONE), "deadline") == {}
    assert others(times(["in", "tijdens"], weekends, HOLDS), "periode") == {}
    assert judge("In het weekend van de beurs is er steeds genoeg toezicht.").time == "periode"
    assert judge("Op de dag van de beurs hangt het bord.").time == "deadline"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("De eerste zes weken rustig wennen.", "periode"),
        ("De eerste drie maanden langzaam opbouwen.", "periode"),
        ("De eerste drie diensten houdt een collega een oogje in het zeil.", "periode"),
        ("Mijn laatste twee lessen doe ik het wat rustiger aan.", "periode"),
        ("De eerste vier ritten zit er iemand een beetje op te letten.", "periode"),
        ("De eerste acht weken rond je twaalf modules af.", "deadline"),
        ("De komende drie maanden verbeter je de sfeer.", "deadline"),
        ("De eerste twee lessen bereid je samen met Kim voor.", "geen"),
        ("De eerste twee klanten zijn wat lastiger.", "geen"),
    ],
)
def test_how_one_begins_holds_for_the_first_so_many(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Tot de fusie de rust bewaren.", "periode"),
        ("Tot de oplevering bewaren we alle bonnen in de kluis.", "periode"),
        ("Bewaar tot de audit de goede sfeer.", "periode"),
        ("Tot de verhuizing pakken we 200 dozen in.", "deadline"),
        ("Tijdens de kermis staat er steeds iemand bij de poort.", "periode"),
        ("Tijdens de kermis geef je zes lessen, steeds met een collega erbij.", "deadline"),
        ("In mei komen er steeds meer klanten binnen.", "deadline"),
        ("Dit semester haal ik meer uit mijn stage.", "deadline"),
        ("Dit seizoen halen we het beste uit de ploeg.", "deadline"),
        ("Dit seizoen luisteren we beter naar elkaar.", "periode"),
    ],
)
def test_what_lasts_until_then_is_no_result(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Van alle bezwaren in 2027 is 95% binnen twaalf weken beslist.", "periode"),
        ("Van de offertes in Q3 is 80% binnen drie weken verstuurd.", "periode"),
        ("In het voorjaar krijgt 90% van de aanvragers binnen een maand een besluit.", "periode"),
        ("Binnen drie maanden is 95% van de machines gekeurd.", "deadline"),
        ("De uitval gaat binnen drie maanden van 11% naar 7%.", "deadline"),
        ("In 2027 rond je binnen acht weken twaalf modules af.", "deadline"),
    ],
)
def test_beside_a_span_a_share_has_a_term_of_each_case(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Voor de derde praktijktoets heb je alle zes verslagen laten tekenen.", "deadline"),
        ("voor het tweede deeltentamen alle hoofdstukken samengevat", "deadline"),
        ("Vóór de eerste hertoets zijn tien opgaven nagekeken.", "deadline"),
        ("Voor de derde klant staan tien stoelen klaar.", "geen"),
        ("Voor de tweede kassa zijn tien lades besteld.", "geen"),
        ("Vanaf mijn terugkomst werk ik 3 x 4 uur.", "start"),
        ("Vanaf je herstel werk je vier dagdelen.", "start"),
        ("Aantal klachten sinds de start van de nieuwe route", "start"),
        ("Uitval sinds de invoering van het rooster", "start"),
        ("Klachten sinds de komst van de tweede balie", "start"),
        ("Vanaf de balie loop je naar de kast.", "geen"),
        ("Eén keer per werkblok loopt Ali de hal na.", "frequentie"),
        ("Ieder blokuur begint Bo met een quiz.", "frequentie"),
        ("Elk lesblok neemt zij één toets af.", "frequentie"),
        ("Per trainingsblok één toets afnemen.", "frequentie"),
        ("Eén keer per pand loopt Ali de hal na.", "geen"),
        ("Elk woonblok heeft een eigen sleutel.", "geen"),
    ],
)
def test_a_ranked_test_a_return_and_a_part_of_the_day_say_when(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Medewerkers vanaf 60 jaar draaien geen nachtdienst.", "geen"),
        ("Bezoekers vanaf achttien jaar tonen een pas.", "geen"),
        ("Vanaf dit jaar tonen bezoekers een pas.", "start"),
        ("Vanaf mei 2027 tonen bezoekers een pas.", "start"),
        ("Vanaf jaar 2 rijd je zelf.", "start"),
    ],
)
def test_from_an_age_on_is_no_beginning(text: str, time: str) -> None:
    assert judge(text).time == time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("In de voorlaatste stageweek geef je twee lessen.", "deadline"),
        ("Elke lesweek geef je twee lessen.", "frequentie"),
        ("De stageweek heeft twintig deelnemers.", "geen"),
        ("Een heel jaar lang komt er geen enkele klacht.", "periode"),
        ("Een vol kwartaal achtereen klopt elke kas.", "periode"),
        ("De lijst van twintig klanten is een heel jaar oud.", "geen"),
    ],
)
def test_a_week_of_something_and_a_whole_year_long_are_times(text: str, time: str) -> None:
    assert judge(text).time == time
