"""S03: the core of an agreement rests on a vague word."""

import pytest
from whole import told

from support import codes, plan_where

VAGUE = (
    ("Je belt regelmatig klanten.", "regelmatig", "hoe vaak"),
    ("Je belt voldoende klanten.", "voldoende", "hoeveel"),
    ("Je vraagt hulp waar nodig.", "waar nodig", "wanneer dat zo is"),
    ("Je stelt je proactief op.", "proactief", "wat je dan doet"),
)
DEFINITE = (
    "Je belt elke werkdag vijf klanten.",
    "Je levert de lijst uiterlijk vrijdag om 12.00 uur in.",
    "Je mailt twee collega's, zodat ze tijdig weten wat er speelt.",
    "Je vraagt Karim elke vrijdag om hulp bij twee dossiers.",
    "Je belt minstens 5 klanten, of vaker als de lijst langer is.",
)


def action(text: str, **keys: str) -> str:
    keys = keys or {"deadline": "2026-08-31"}
    return plan_where("acties", [{"titel": "Actie", "afspraak": text, **keys}])


@pytest.mark.parametrize(("text", "words", "hint"), VAGUE)
def test_vague_word_is_marked_with_advice(text: str, words: str, hint: str) -> None:
    (found,) = told(action(text), "S03")
    assert words in found.message
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == words
    assert hint in found.hint


@pytest.mark.parametrize("text", DEFINITE)
def test_definite_words(text: str) -> None:
    assert not told(action(text), "S03")


def test_a_key_answers_how_often_but_not_how_many() -> None:
    assert not told(action("Je belt regelmatig klanten.", frequentie="wekelijks"), "S03")
    assert told(action("Je belt voldoende klanten.", frequentie="wekelijks"), "S03")


def test_s04_speaks_first_where_an_action_has_no_term_at_all() -> None:
    text = plan_where("acties", [{"titel": "Actie", "afspraak": "Je belt voldoende klanten."}])
    assert "S04" in codes(text)
    assert "S03" not in codes(text)


def test_vague_criterion_without_a_goal() -> None:
    (found,) = told(plan_where("succescriteria", ["Je deed voldoende je best."]), "S03")
    assert found.path[:2] == ("succescriteria", 0)
