"""What words found is looked at again: a word can mean something else in its sentence."""

import pytest
from whole import told

from spvgen import judging
from spvgen.diagnostics import Severity
from support import plan_where

GO = (
    "De vaatwasser weigerde dienst en je belde pas na de lunch een monteur.",
    "De rechtbank weigerde je verweerschrift, want de termijn was de dag ervoor verlopen.",
    "De betaalautomaat weigerde op zaterdag dienst en je wist niet hoe je de reserve moest aansluiten.",
)


@pytest.mark.parametrize("text", GO)
def test_what_is_unlike_all_that_is_faulty_is_not_told(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_where("aanleiding.voorbeelden.0.feit", text)
    assert not told(plan, "P05")
    monkeypatch.setattr(judging, "after_a_second_look", lambda found, *_: found)
    assert told(plan, "P05"), "nothing for a second look to take away"


def test_a_fault_that_is_more_like_what_is_fair_stops_no_document() -> None:
    text = "Voordat je een server uit dienst neemt, laat je de eigenaar van elke applicatie akkoord geven."
    assert all(f.severity is not Severity.FOUT for f in told(plan_where("acties.0.afspraak", text), "P03"))


def test_a_fault_that_is_like_it_still_does() -> None:
    (found,) = told(plan_where("slotopmerking", "Na de zomer nemen we afscheid van je."), "P03")
    assert found.severity is Severity.FOUT


def test_of_what_is_private_a_word_with_another_meaning_is_a_warning_that_can_be_suppressed() -> None:
    text = "Een zieke plant haal je uit het schap voordat de luis overslaat, en je zet hem apart."
    for found in told(plan_where("acties.0.afspraak", text), "V01"):
        assert found.severity is Severity.WAARSCHUWING
        assert "negeer" in found.hint and "plant" not in found.message + found.hint


def test_what_is_said_of_health_stays_a_fault() -> None:
    (found,) = told(
        plan_where("oorzaken.0.bevinding", "Door je migraine ga je vaak eerder naar huis."), "V01"
    )
    assert found.severity is Severity.FOUT
