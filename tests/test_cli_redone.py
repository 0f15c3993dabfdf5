"""``spv evaluate`` once more: a part that is filled in again, and a talk that comes after another."""

import json
from pathlib import Path
from typing import Any

import pytest

from running import typing
from spvgen.__main__ import main
from support import plan_in

UP_TO_AGREEMENTS = (
    *("", "", "75", ""),
    *("ja", "", "deels", ""),
    *("ja", "drie gesprekken met Karim", "ja", "op 10 en 17 maart gevolgd", ""),
    *("We spraken over het rooster van maandag.", ""),
)
TO_THE_END = ("Ik krijg meer overzicht.", "", "op schema")
SCREEN, CALLS = "Karim vraagt een scherm aan", "2. Karim: belt niet tussen 9 en 10"
WITH_TERMS = (
    "Karim vraagt een scherm aan, vóór 8 april.",
    "Karim: belt niet tussen 9 en 10, vanaf 13 juli.",
)


pytestmark = pytest.mark.usefixtures("held")


def report(item: int = 0) -> Any:
    return plan_in().evaluatiemomenten[item].verslag


def evaluated(*answers: str, code: int = 0) -> str:
    """What was asked and told, with these answers."""
    with typing(*answers) as (_, err):
        assert main(["evaluate", "noor.yaml", "--format", "md"]) == code, err.getvalue()
    return err.getvalue()


# --- Agreements with what was asked on about them --------------------------------------------------

AGREED = (*UP_TO_AGREEMENTS, SCREEN, "Vóór 8 april.", CALLS, "Vanaf 13 juli", "")


def test_an_agreement_is_proposed_with_its_term() -> None:
    said = evaluated(*AGREED, *TO_THE_END, "nee", "afspraken", "", "", "", "ja")
    assert all(f"Afspraak [{one}]: " in said for one in WITH_TERMS)
    assert said.count("Wanneer, of hoe vaak?") == 2, "what has its term is not asked for it again"
    assert report().afspraken == WITH_TERMS


def test_an_agreement_before_it_that_is_taken_away_takes_no_term_along() -> None:
    said = evaluated(*AGREED, *TO_THE_END, "nee", "afspraken", "-", "", "", "ja")
    assert said.count("Wanneer, of hoe vaak?") == 2
    assert report().afspraken == WITH_TERMS[1:]


def test_an_agreement_without_a_term_is_asked_for_it_each_time() -> None:
    said = evaluated(
        *UP_TO_AGREEMENTS, SCREEN, "", "", *TO_THE_END, "nee", "afspraken", "", "elke week", "", "ja"
    )
    assert said.count("Wanneer, of hoe vaak?") == 2
    assert report().afspraken == ("Karim vraagt een scherm aan, elke week.",)


def test_who_goes_on_later_finds_the_agreement_with_its_term() -> None:
    evaluated(*AGREED[:-1], code=130)
    (kept,) = Path(".spv/antwoorden").iterdir()
    answers = json.loads(kept.read_text("utf-8"))["antwoorden"]
    assert {key: text for key, text in answers.items() if key.startswith("afspraken")} == {
        "afspraken:1": WITH_TERMS[0],
        "afspraken:2": WITH_TERMS[1],
    }
    said = evaluated("", *TO_THE_END, "ja")
    assert "Wanneer, of hoe vaak?" not in said
    assert report().afspraken == WITH_TERMS


# --- What an earlier talk said ---------------------------------------------------------------------

FIRST_TALK = (*UP_TO_AGREEMENTS[:6], "deels", "niet op maandag", *UP_TO_AGREEMENTS[8:], "", *TO_THE_END, "ja")


def test_what_was_said_of_an_action_is_told_and_not_proposed() -> None:
    evaluated(*FIRST_TALK)
    said = evaluated("", "", "77", "", "", "ja", "", "", "nee", code=130)
    assert "om 9.00 uur de terugbelafspraken van die dag in je agenda.\n  Vorige keer: ja.\nGedaan" in said
    assert "\n  Vorige keer: deels. Niet op maandag.\nGedaan: ja, deels of nee: " in said
    assert said.count("Gedaan: ja, deels of nee:   Hier is een antwoord nodig.") == 2, "Enter records nothing"


def test_nor_is_it_that_an_action_goes_on_where_the_last_talk_said_more() -> None:
    text = Path("noor.yaml").read_text("utf-8")
    exam = "  - titel: Certificaat agendabeheer\n    afspraak: Je haalt het.\n    deadline: 2024-05-30\n"
    Path("noor.yaml").write_text(text.replace("ondersteuning:\n", f"{exam}ondersteuning:\n", 1), "utf-8")
    evaluated(*FIRST_TALK[:8], "deels", "twee van de drie delen", *FIRST_TALK[8:])
    said = evaluated("", "", "77", "", "ja", "", "ja", "", code=130)
    assert "Vorige keer: deels. Twee van de drie delen." in said
    assert "Gedaan: ja, deels, nee of loopt nog: " in said


def test_of_what_was_partly_done_no_thing_is_asked_that_would_still_be_missing() -> None:
    agreed = ("Je belt vanaf 3 april tussen 9 en 10 uur niet.", "")
    evaluated(*FIRST_TALK[:-5], *agreed, *TO_THE_END, "ja")
    said = evaluated(*("", "", "77", "", "ja", "", "ja", "", "ja", ""), "", "deels", code=130)
    assert "tussen 9 en 10 uur niet" in said
    assert "Wat lukte wel, en wat nog niet? (mag leeg blijven): " in said


# --- Enter, where a proposal stands ----------------------------------------------------------------


def test_what_enter_does_is_said_as_it_is() -> None:
    again = ("nee", "doelen", "", "", "nee", "afspraken", "", "", "", "stop")
    said = " ".join(evaluated(*AGREED, *TO_THE_END, *again, code=130).split())
    assert "Stand nu (Enter: het voorstel houden, ‘-’: niet gemeten) [75%]: " in said
    assert said.count("Stand nu (Enter: niet gemeten): ") == 1
    line = "Staat er een regel tussen [ ]? Met Enter houd je die, met - laat je hem weg. Afspraak [Karim"
    assert said.count(line) == 1
