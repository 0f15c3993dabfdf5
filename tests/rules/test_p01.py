"""P01: no dated earlier talk."""

import pytest
from whole import told

from support import clean_plan, plan_where, plan_with

TALKS, SAID = "aanleiding.eerdere_gesprekken", "aanleiding.eerdere_gesprekken.0.onderwerp"


@pytest.mark.parametrize(
    "text",
    [
        plan_where("aanleiding.eerdere_gesprekken", None),
        plan_with(without=("aanleiding",)),
        plan_where("aanleiding.eerdere_gesprekken.0.datum", "2026-03-02"),  # the first day itself
    ],
)
def test_no_earlier_talk(text: str) -> None:
    (found,) = told(text, "P01")
    assert found.severity == "waarschuwing"
    assert "2 maart 2026" in found.hint


@pytest.mark.parametrize("day", ["2025-12-09", "2026-02-25", "2019-01-07"])
def test_earlier_talk(day: str) -> None:
    assert not told(plan_where("aanleiding.eerdere_gesprekken.0.datum", day), "P01")


def test_of_one_talk_before_the_start_and_one_after_the_latter_is_told() -> None:
    talks = [
        {"datum": "2026-03-20", "onderwerp": "De norm."},
        {"datum": "2025-12-09", "onderwerp": "De norm."},
    ]
    (found,) = told(plan_where("aanleiding.eerdere_gesprekken", talks), "P01")
    assert found.path == ("aanleiding", "eerdere_gesprekken", 0, "datum")
    assert "20 maart 2026 was niet vóór de start van het plan (2 maart 2026)" in found.message


def test_a_talk_that_came_too_late_is_called_so() -> None:
    (found,) = told(plan_where("aanleiding.eerdere_gesprekken.0.datum", "2026-04-01"), "P01")
    assert "na de start" in found.message


@pytest.mark.parametrize(
    "said",
    [
        "Ik heb het even gezegd, niets van opgeschreven.",
        "Er is geen verslag van.",
        "We spraken kort; het is niet vastgelegd.",
    ],
)
def test_a_talk_that_nobody_wrote_down(said: str) -> None:
    (found,) = told(plan_where("aanleiding.eerdere_gesprekken.0.onderwerp", said), "P01")
    assert found.path[-1] == "onderwerp" and "niets op papier" in found.message


@pytest.mark.parametrize(
    "said",
    [
        "Gesprekken met klanten worden niet vastgelegd in het systeem.",
        "Je had van drie klanten niets vastgelegd.",
        "Je leverde in mei geen verslag in.",
        "Je had de afspraken niet in het systeem vastgelegd.",
        "We spraken over het verslag.",
        "Het verslag kreeg je op 9 december.",
    ],
)
def test_a_talk_about_what_is_written_down(said: str) -> None:
    assert not told(plan_where("aanleiding.eerdere_gesprekken.0.onderwerp", said), "P01")


@pytest.mark.parametrize(
    "said",
    [
        "Besproken dat het nog niet lukt.",
        "Met je besproken dat het nog niet lukt om op tijd te zijn.",
        "Toen is gezegd dat dit nooit meer mag.",
    ],
)
def test_a_talk_that_told_what_does_not_go_well_yet(said: str) -> None:
    assert not told(plan_where("aanleiding.eerdere_gesprekken.0.onderwerp", said), "P01")


@pytest.mark.parametrize(
    "said",
    [
        "We hebben het hier nooit eerder over gehad.",
        "Hier is niet eerder over gesproken.",
        "Dit is nog niet besproken.",
    ],
)
def test_what_was_never_raised(said: str) -> None:
    (found,) = told(plan_where("aanleiding.eerdere_gesprekken.0.onderwerp", said), "P01")
    assert "niet eerder over spraken" in found.message and "eerst dat gesprek" in found.hint


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Overhandiging en ondertekening van dit plan.", "uitgereikt"),
        ("Overleg van Karim en Esther over je terugbeltijden, zonder jou.", "was de medewerker zelf niet"),
        ("Voortgangsgesprek; dat ging niet door omdat Karim ziek was.", "niet gehouden"),
        ("Beoordelingsgesprek: alles naar wens, en een bonus.", "wat er goed ging"),
        ("Jaargesprek over 2025. Geen bijzonderheden.", "niets op te merken"),
        ("Kennismaking met je nieuwe teamleider.", "iets anders"),
        ("Afdelingsoverleg over de verhuizing en de kerstborrel.", "iets anders"),
        ("We hadden het net over je vrije dagen van 10 tot en met 14 mei. Ze staan in het rooster.", "iets"),
        ("Je verlof van 3 tot en met 7 mei is goedgekeurd.", "iets anders"),
        ("Van: Karim Bos\nAan: Noor\nOnderwerp: mei\nWe hadden het over je vakantie.", "iets anders"),
    ],
)
def test_a_talk_that_was_not_about_the_problem(said: str, why: str) -> None:
    (found,) = told(plan_where(SAID, said), "P01")
    assert found.path == ("aanleiding", "eerdere_gesprekken", 0, "onderwerp")
    assert why in found.message and "Noem een gesprek van vóór dit plan" in found.hint


@pytest.mark.parametrize(
    "said",
    [
        "Beoordelingsgesprek. Prima in klantcontact, onvoldoende op terugbellen.",
        "Jaargesprek over je verlof en het terugbellen.",
        "Van: Karim Bos\nAan: Noor\nOnderwerp: terugbellen\nWe hadden het over je vakantie en dit.",
        "We hadden het over het rooster van mei en je terugbellijst.",
        "Je belde op je vrije dag klanten terug.",
        "Het gesprek van 2 december ging niet door; op deze dag haalden we het in.",
        "Jaargesprek: geen klachten, maar het terugbellen moet sneller.",
        "Over de training die niet doorging, en wat je daardoor mist.",
        "Werkoverleg met Karim over je terugbellijst.",
        "Aankondiging van dit plan.",
        "Gesprek over de belronde die zonder jou begon; je zei dat je het druk had.",
    ],
)
def test_a_talk_that_may_have_been_about_the_problem(said: str) -> None:
    assert not told(plan_where(SAID, said), "P01")


def test_beside_a_talk_about_the_problem_any_other_may_stand() -> None:
    talks = [
        {"datum": "2025-11-04", "onderwerp": "Kennismaking met je nieuwe teamleider."},
        {"datum": "2025-12-09", "onderwerp": "Te laat terugbellen, en de norm."},
    ]
    assert not told(plan_where(TALKS, talks), "P01")


def test_the_day_on_which_the_plan_is_handed_out_is_no_earlier_talk() -> None:
    plan = plan_where(TALKS, [{"datum": "2026-02-26", "onderwerp": "We spraken over je cijfers."}])
    (found,) = told(plan, "P01")
    assert "toen het plan er al lag (26 februari 2026)" in found.message


@pytest.mark.parametrize(
    "said",
    [
        "We leggen dit nu voor het eerst aan je voor.",
        "Hierover is nog niet met je gesproken.",
        "Je hoort dit vandaag voor het eerst.",
        "Dit is nooit eerder met jou besproken.",
    ],
)
def test_a_problem_that_is_new_to_the_employee(said: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", said), "P01")
    assert found.path == ("aanleiding", "omschrijving") and found.hint.startswith("Voer dan eerst")


@pytest.mark.parametrize(
    "said",
    [
        "Je had dit niet eerder met ons besproken.",
        "Klanten hebben hierover nog niet geklaagd.",
        "Op 9 december spraken we hier voor het eerst over.",
        "Je hebt vijf klanten dit jaar nog niet gesproken.",
    ],
)
def test_a_problem_that_need_not_be_new(said: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", said), "P01")


@pytest.mark.parametrize(
    ("described", "is_there"),
    [
        ("Je belt te laat terug. Op 9 december 2025 spraken we daarover, en op 20 januari weer.", True),
        ("Op 9 december 2025 ben je hier door Karim op aangesproken.", True),
        ("We spraken hier vaak over.", False),
        ("Op 14 januari 2026 belde je zeven klanten niet terug.", False),
    ],
)
def test_talks_that_stand_in_the_description(described: str, is_there: bool) -> None:
    cause = clean_plan()["aanleiding"] | {"omschrijving": described, "eerdere_gesprekken": []}
    assert (not told(plan_where("aanleiding", cause), "P01")) is is_there
