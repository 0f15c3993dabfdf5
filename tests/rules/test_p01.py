"""P01: no dated earlier talk."""

import pytest
from whole import told

from support import plan_where, plan_with


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


@pytest.mark.parametrize("day", ["2025-12-09", "2026-03-01", "2019-01-07"])
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
    "said", ["We hebben het hier nooit eerder over gehad.", "Hier is niet eerder over gesproken."]
)
def test_what_was_never_raised(said: str) -> None:
    (found,) = told(plan_where("aanleiding.eerdere_gesprekken.0.onderwerp", said), "P01")
    assert "niet eerder over spraken" in found.message and "eerst dat gesprek" in found.hint
