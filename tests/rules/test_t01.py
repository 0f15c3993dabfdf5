"""T01: a goal without a term."""

import pytest
from whole import told

from support import clean_plan, dump


def plan(expectation: str, *, per: str | None = None, deadline: str | None = None) -> str:
    """The clean plan with one goal that says this, and has at most these keys about time."""
    data = clean_plan()
    goal = data["doelen"][0]
    goal["verwachting"] = expectation
    del goal["deadline"], goal["meting"]["per"]
    goal["meting"] |= {"per": per} if per else {}
    goal |= {"deadline": deadline} if deadline else {}
    return dump(data)


@pytest.mark.parametrize(
    "expectation",
    [
        "Je belt minimaal 90% van de klanten terug.",
        "Je belt vanaf 1 maart minimaal 90% van de klanten terug.",  # a start is no term
        "Je belt klanten binnen 60 minuten terug.",  # a duration that is the content
    ],
)
def test_goal_without_term(expectation: str) -> None:
    (found,) = told(plan(expectation), "T01")
    assert found.severity == "fout"
    assert found.path == ("doelen", 0, "verwachting")
    assert "deadline: 2026-08-31" in found.hint  # the end of the plan


@pytest.mark.parametrize(
    "text",
    [
        plan("Je belt minimaal 90% van de klanten terug.", deadline="2026-08-31"),
        plan("Je belt minimaal 90% van de klanten terug.", per="maand"),
        plan("Je belt minimaal 90% van de klanten terug.", per="looptijd"),
        plan("Je belt uiterlijk 31 augustus 2026 minimaal 90% van de klanten terug."),
        plan("Je belt per maand minimaal 90% van de klanten terug."),
        plan("Je belt elke week twintig klanten terug."),
    ],
)
def test_goal_with_a_term(text: str) -> None:
    assert not told(text, "T01")


def test_the_hint_knows_of_an_extension() -> None:
    extension = (
        "verlengingen:\n  - datum: 2026-08-31\n    nieuw_einde: 2026-10-30\n    reden: Er is vooruitgang.\n"
    )
    (found,) = told(plan("Je belt minimaal 90% van de klanten terug.") + extension, "T01")
    assert "deadline: 2026-10-30" in found.hint


@pytest.mark.parametrize(
    "expectation",
    [
        "Bij de laatste vier lesbezoeken duurt de instructie hoogstens 18 minuten.",
        "Minimaal 22 van de 24 leerlingen zijn na drie minuten aan de slag, bij de laatste vier lesbezoeken.",
        "Tijdens de laatste drie controles zijn er hoogstens twee fouten.",
        "Bij de laatste vijf meetritten rem je hoogstens vier keer hard.",
    ],
)
def test_the_last_occasions_are_those_before_the_end(expectation: str) -> None:
    assert not told(plan(expectation), "T01")


@pytest.mark.parametrize(
    "expectation",
    [
        "Bij lesbezoeken duurt de instructie hoogstens 18 minuten.",
        "Bij vier lesbezoeken duurt de instructie hoogstens 18 minuten.",
        "Bij de laatste leerlingen duurt de instructie hoogstens 18 minuten.",
    ],
)
def test_occasions_without_a_place_in_time_are_no_term(expectation: str) -> None:
    assert told(plan(expectation), "T01")


@pytest.mark.parametrize(
    "expectation",
    [
        "Van de besluiten die je tussen 1 mei en 27 augustus 2026 voorlegt, keurt de toetser er minimaal "
        "acht op de tien goed.",
        "Minimaal vier op de vijf klanten die je in juni spreekt, geven een 8.",
        "Van de facturen die je in het tweede kwartaal boekt, betaalt de klant 95% zonder navraag.",
        "Negen op de tien dossiers die je in mei en juni sluit, zijn compleet.",
        "Bij de twee aangekondigde lesbezoeken van 8 en 15 juni 2026 scoor je minimaal een 3 op alle punten.",
        "Tijdens de aangekondigde rondes van 8 en 15 juni 2026 staat er hooguit één kar op de gang.",
        "In de drie proefgesprekken van 4, 11 en 18 mei 2026 haal je minimaal 7 van de 10 punten.",
        "Van de tien gesprekken die Karim in juni en juli meeluistert, voldoen er minimaal acht aan de kaart.",
        "Van de dossiers uit mei en juni 2026 is 95% compleet.",
        "Van de facturen van april tot en met juni 2026 is 95% juist.",
        "Bij de twaalf bezoeken die je van april tot en met juni aflegt, vul je de lijst minimaal elf keer in.",
        "Van de laatste twintig gesprekken die Karim beluistert, zijn er minimaal zestien goed.",
        "In de laatste tien dossiers die Karim naleest, staat hooguit één fout.",
    ],
)
def test_a_span_of_what_is_counted_and_days_of_an_event_are_a_term(expectation: str) -> None:
    assert not told(plan(expectation), "T01")


@pytest.mark.parametrize(
    "expectation",
    [
        "Van de aanvragen die je vanaf 1 maart 2026 krijgt, is 90% binnen twee dagen getoetst.",
        "Van de 20 klachten van 8 en 15 juni 2026 los je er 18 op.",
        "Bij de twee aangekondigde lesbezoeken scoor je minimaal een 3 op alle punten.",
        "Van de besluiten die je voorlegt, keurt de toetser er minimaal acht op de tien goed.",
        "Van de dossiers uit 2025 is 95% compleet.",
        "Van de facturen van oktober tot en met december 2025 is 95% nagekeken.",
        "Van de twintig gesprekken die Karim beluistert, zijn er minimaal zestien goed.",
    ],
)
def test_a_beginning_or_a_matter_of_some_day_is_none(expectation: str) -> None:
    assert told(plan(expectation), "T01")


def measured(indicator: str, **interim: str) -> str:
    """A goal that says no time itself, with this indicator and at most these interim goals."""
    data = clean_plan()
    goal = data["doelen"][0]
    goal["verwachting"] = "Je belt minimaal 90% van de klanten terug."
    del goal["deadline"], goal["meting"]["per"]
    goal["meting"]["indicator"] = indicator
    if interim:
        goal["meting"]["tussendoelen"] = [
            {"datum": "2026-06-30", "waarde": "85%"},
            {"datum": interim["day"], "waarde": interim["value"]},
        ]
    return dump(data)


@pytest.mark.parametrize(
    "indicator",
    [
        "klanten die zijn teruggebeld, over de vier weken vóór het gesprek",
        "teruggebelde klanten sinds het vorige gesprek",
        "teruggebelde klanten in een steekproef van 40, genomen in de week vóór het gesprek",
        "teruggebelde klanten, van de twintig die sinds het vorige gesprek zijn geloot",
        "teruggebelde klanten, geteld van gesprek tot gesprek",
        "teruggebelde klanten in de voorafgaande kalendermaand",
        "teruggebelde klanten, gemiddeld over vier weken",
        "teruggebelde klanten, van de laatste twintig klanten",
        "teruggebelde klanten per loting",
        "teruggebelde klanten tussen 1 juni en 31 augustus 2026",
        "teruggebelde klanten, bij elke evaluatie geteld",
    ],
)
def test_the_indicator_may_tell_over_which_span(indicator: str) -> None:
    assert not told(measured(indicator), "T01")


@pytest.mark.parametrize(
    "indicator",
    [
        "aandeel klanten dat binnen twee werkdagen is teruggebeld",
        "aandeel klanten dat uiterlijk de volgende werkdag is teruggebeld",
        "aandeel klanten dat vóór de vervaldatum is teruggebeld",
        "aandeel klanten dat vóór het eerste bezoek is teruggebeld",
        "aandeel klanten dat om 16:00 uur is teruggebeld",
        "teruggebelde klanten sinds de start van dit plan",
        "aandeel klanten in een steekproef van 40",
        "aandeel klanten in de afgesproken volgorde",
        "teruggebelde klanten van de lijst van Karim",
        "klanten die in het vorige gesprek zijn genoemd",
    ],
)
def test_a_term_of_each_case_in_the_indicator_is_none(indicator: str) -> None:
    assert told(measured(indicator), "T01")


def test_the_norm_as_an_interim_goal_is_a_term() -> None:
    assert not told(measured("teruggebelde klanten", day="2026-08-31", value="90%"), "T01")
    assert not told(measured("teruggebelde klanten", day="2026-08-31", value="95%"), "T01")
    assert told(measured("teruggebelde klanten", day="2026-08-31", value="88%"), "T01")
    assert not told(measured("teruggebelde klanten", day="2026-07-31", value="90%"), "T01")


@pytest.mark.parametrize(
    "expectation",
    [
        "Sinds het vorige gesprek is minimaal 90% van de klanten teruggebeld.",
        "Minimaal 90% van de klanten is teruggebeld, geteld van gesprek tot gesprek.",
        "Je belt minimaal 90% van de klanten terug. We tellen steeds de vier weken vóór het gesprek.",
        "Je belt minimaal 90% van de klanten terug; we kijken telkens naar de weken ertussen.",
        "Je belt minimaal 90% van de klanten terug, gerekend vanaf de vorige bespreking.",
        "Tussen twee evaluaties vergeet je hooguit drie klanten.",
        "Je belt minimaal 90% van de klanten terug. We tellen per loting.",
    ],
)
def test_a_span_from_talk_to_talk_is_a_term(expectation: str) -> None:
    assert not told(plan(expectation), "T01")


@pytest.mark.parametrize(
    "expectation",
    [
        "Je belt minimaal 90% van de klanten terug, zoals in het vorige gesprek besproken.",
        "Je belt minimaal 90% van de klanten terug, geteld per klant.",
        "Je belt minimaal 90% van de klanten terug, van klant tot klant.",
        "Sinds het vorige gesprek bel je klanten zelf terug.",
    ],
)
def test_a_talk_without_a_span_is_none(expectation: str) -> None:
    assert told(plan(expectation), "T01")
