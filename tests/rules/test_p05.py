"""P05: what a plan can't solve."""

import pytest
from p05_sentences import ABOUT_THE_JOB, OUT_OF_PLACE
from whole import told

from spvgen.rules.wangedrag import out_of_place
from spvgen.rules.zinsdelen import People
from support import plan_where

PEOPLE = People(frozenset({"noor", "jansen"}), frozenset({"karim", "aydin"}))
ANSWERS = ("terugkerend", "oplosbaar_met_actieplan", "aanpassingen_gedaan")


@pytest.mark.parametrize("sentence", OUT_OF_PLACE)
def test_out_of_place(sentence: str) -> None:
    assert out_of_place(sentence, PEOPLE)


@pytest.mark.parametrize("sentence", ABOUT_THE_JOB)
def test_about_the_job(sentence: str) -> None:
    assert not out_of_place(sentence, PEOPLE)


def test_there_are_enough_sentences() -> None:
    assert len(OUT_OF_PLACE) > 80 and len(ABOUT_THE_JOB) > 80


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("aanleiding.omschrijving", "Je hebt in februari gelogen over je uren.", "gelogen"),
        ("aanleiding.voorbeelden.0.feit", "Je weigerde klanten terug te bellen.", "weigerde"),
        ("aanleiding.eerdere_gesprekken.0.onderwerp", "We spraken over je werkhouding.", "werkhouding"),
        ("doelen.0.huidige_situatie", "Je werkhouding is onvoldoende.", "werkhouding"),
    ],
)
def test_in_the_reasons_for_the_plan(path: str, text: str, words: str) -> None:
    (found,) = told(plan_where(path, text), "P05")
    assert found.severity == "waarschuwing"
    assert ".".join(map(str, found.path)) == path
    assert f"‘{words}’" in found.message
    assert "Terugbelafspraken" in found.hint


@pytest.mark.parametrize("path", ["aanleiding.sterke_punten.0", "zienswijze", "acties.0.afspraak"])
def test_not_in_other_texts(path: str) -> None:
    assert not told(plan_where(path, "Je werkhouding is onvoldoende."), "P05")


@pytest.mark.parametrize(
    ("noes", "told_of"),
    [
        ({"oplosbaar_met_actieplan"}, "oplosbaar_met_actieplan"),
        ({"terugkerend", "aanpassingen_gedaan"}, "aanpassingen_gedaan"),
        (set(ANSWERS), "oplosbaar_met_actieplan"),
        ({"terugkerend"}, None),
        ({"aanpassingen_gedaan"}, "aanpassingen_gedaan"),
        (set(), None),
    ],
)
def test_answers_to_the_three_questions(noes: set[str], told_of: str | None) -> None:
    answers = {key: {"antwoord": "nee" if key in noes else "ja"} for key in ANSWERS}
    found = told(plan_where("geschiktheid", answers), "P05")
    assert [f.path for f in found] == ([("geschiktheid", told_of, "antwoord")] if told_of else [])


def test_help_that_is_still_to_come_is_only_a_tip() -> None:
    answers = {key: {"antwoord": "nee" if key == "aanpassingen_gedaan" else "ja"} for key in ANSWERS}
    (found,) = told(plan_where("geschiktheid", answers), "P05")
    assert found.severity == "tip"
    assert "ondersteuning" in found.hint
