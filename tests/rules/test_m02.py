"""M02: a norm without the figure of today."""

import pytest
from whole import told

from support import plan_where

NO_FIGURE = (
    "De norm werd niet gehaald.",
    "In het tweede kwartaal van 2025 niet gehaald.",
    "In Q2 bleef je onder de norm.",
    "In 2025 belde je te weinig klanten terug.",
    "Sinds drie maanden blijft het achter.",
    "In de afgelopen 6 maanden lukte het niet.",
    "Je haalt de norm van 90% niet.",
    "Klanten wachten te lang; dat bespraken we op 9 december 2025.",
    "In week 12 haalde je de norm niet.",
)
FIGURE = (
    "Nu is dat 71%.",
    "In januari belde je 7 van de 10 klanten terug.",
    "Je belde de helft van de klanten terug.",
    "Gemiddeld 71% in het tweede kwartaal; de norm van 90% werd niet gehaald.",
    "In februari waren dat twaalf klanten.",
    "Je belde in maart geen enkele klant terug.",
)


def goal(now: str, **keys: object) -> str:
    part = {
        "gebied": "Terugbellen", "aard": "resultaat", "verwachting": "Je belt minimaal 90% per maand terug.",
        "huidige_situatie": now, "meting": {"norm": "minimaal 90%", "per": "maand", "bron": "rapport"},
    }  # fmt: skip
    return plan_where("doelen", [{**part, **keys}])


@pytest.mark.parametrize("text", NO_FIGURE)
def test_no_present_figure(text: str) -> None:
    (found,) = told(goal(text), "M02")
    assert found.path == ("doelen", 0, "meting", "nulmeting")
    assert "nulmeting: …%" in found.hint


@pytest.mark.parametrize("text", FIGURE)
def test_present_figure_in_the_text(text: str) -> None:
    assert not told(goal(text), "M02")


def test_present_figure_in_the_key() -> None:
    measure = {"norm": "minimaal 90%", "nulmeting": "71%"}
    assert not told(goal("De norm werd niet gehaald.", meting=measure), "M02")


@pytest.mark.parametrize(
    ("keys", "asked"),
    [
        ({}, True),
        ({"aard": None}, True),  # a numeric norm makes it a result
        ({"aard": "inspanning"}, False),
        ({"aard": None, "meting": None}, True),  # a share in the text is a norm too
        ({"aard": None, "meting": None, "verwachting": "Je levert elke week vijf offertes in."}, False),
        ({"aard": "resultaat", "meting": None, "verwachting": "Je levert elke week vijf offertes in."}, True),
        ({"meting": None, "verwachting": "Je hebt op 1 juni het certificaat."}, False),
    ],
)
def test_only_for_a_result_with_a_numeric_norm(keys: dict[str, object], asked: bool) -> None:
    assert bool(told(goal("De norm werd niet gehaald.", **keys), "M02")) is asked


@pytest.mark.parametrize(
    ("now", "asked"),
    [
        ("De bestelling gaat nu vaak pas de deur uit als de ploeg er al om vraagt.", True),
        ("De mutaties worden thans veelal pas na de sluitingsdatum verwerkt.", True),
        ("Je belt klanten meestal de dag erna terug.", True),
        ("Terugbellen schiet er in veel gevallen bij in.", True),
        ("Je belt geregeld niet terug: in maart 7 van de 24 keer.", False),
        ("Er is nog geen lijst waarop je afvinkt wie je belde.", False),
        ("Je belde klanten terug op de dag dat het uitkwam.", False),
    ],
)
def test_what_is_often_can_be_counted_of_effort_too(now: str, asked: bool) -> None:
    assert bool(told(goal(now, aard="inspanning"), "M02")) is asked


@pytest.mark.parametrize(
    ("norm", "line"),
    [
        ("minimaal € 90.000 per maand", "nulmeting: € … per maand"),
        ("maximaal 3 fouten", "nulmeting: … fouten"),
        ("8", "‘nulmeting: …’."),
    ],
)
def test_hint_has_the_unit_of_the_norm(norm: str, line: str) -> None:
    (found,) = told(goal("Dat werd niet gehaald.", meting={"norm": norm}), "M02")
    assert line in found.hint


def test_hint_points_to_a_figure_in_the_reason_for_the_plan() -> None:
    (found,) = told(goal("De norm werd niet gehaald."), "M02")
    assert "In ‘aanleiding’ staat 71%" in found.hint


@pytest.mark.parametrize(
    ("now", "keys", "asked"),
    [
        ("Rond de jaarwisseling bleef je daar een eind onder.", {}, True),
        ("De stand van nu brengt Gerda bij de eerste evaluatie in.", {}, True),
        ("De norm werd niet gehaald.", {}, True),
        ("In januari belde je 71% van de klanten terug.", {}, False),
        ("De norm werd niet gehaald.", {"nulmeting": "71%"}, False),
        ("De norm werd niet gehaald.", {"tussendoelen": None}, False),
    ],
)
def test_steps_on_the_way_of_effort_begin_somewhere(now: str, keys: dict[str, object], asked: bool) -> None:
    measure = {
        "norm": "minimaal 90%", "per": "maand", "bron": "rapport",
        "tussendoelen": [{"datum": "2026-05-29", "waarde": "80%"}], **keys,
    }  # fmt: skip
    assert bool(told(goal(now, aard="inspanning", meting=measure), "M02")) is asked
