"""P14: a plan closed without a report of the last talk."""

from closings import closed
from whole import told


def test_no_report_of_the_last_talk() -> None:
    (found,) = told(closed("doelen_behaald"), "P14")
    assert found.severity == "waarschuwing"
    assert found.message == "Van ‘Eindbeoordeling’ (31 augustus 2026) is geen verslag."


def test_a_report_of_the_last_talk() -> None:
    assert not told(closed("doelen_behaald", "92%"), "P14")


def test_a_last_talk_that_never_came() -> None:
    text = closed("voortijdig_beeindigd", datum="2026-06-15", toelichting="Je kiest een andere functie.")
    assert not told(text, "P14")
