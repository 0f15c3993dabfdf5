"""P03: the exit is taken for granted."""

from typing import Any

import pytest
from p03_sentences import OPEN, SETTLED
from whole import told

from spvgen.rules.uitkomst import presumed_exit
from spvgen.rules.zinsdelen import People
from support import clean_plan, dump, plan_where

PEOPLE = People(frozenset({"noor", "jansen"}), frozenset({"karim", "aydin"}))


@pytest.mark.parametrize("sentence", SETTLED)
def test_settled(sentence: str) -> None:
    assert presumed_exit(sentence, PEOPLE, lenient=False)


@pytest.mark.parametrize("sentence", OPEN)
def test_open(sentence: str) -> None:
    assert not presumed_exit(sentence, PEOPLE, lenient=False)


def test_there_are_enough_sentences() -> None:
    assert len(SETTLED) > 100 and len(OPEN) > 100


@pytest.mark.parametrize(
    "path",
    [
        "inleiding",
        "gevolgen.omschrijving",
        "acties.0.afspraak",
        "aanleiding.eerdere_gesprekken.0.onderwerp",
        "slotopmerking",
    ],
)
def test_in_any_text(path: str) -> None:
    text = plan_where(path, "We helpen je graag. Na dit plan volgt ontslag.")
    (found,) = told(text, "P03")
    assert found.severity == "fout"
    assert "‘Na dit plan volgt ontslag’" in found.message
    assert "kan het dienstverband eindigen" in found.hint


def test_only_the_words_are_marked() -> None:
    (found,) = told(plan_where("gevolgen.omschrijving", "We helpen je. Dan volgt ontslag."), "P03")
    assert found.end.column - found.start.column == len("Dan volgt ontslag")


@pytest.mark.parametrize(
    "consequence",
    [
        "Dan kan ontslag volgen, en dan eindigt je dienstverband.",
        "Mogelijk nemen we dan afscheid en eindigt je contract.",
        "In het uiterste geval eindigt je dienstverband.",
        "Het zou kunnen dat je dienstverband eindigt.",
    ],
)
def test_a_possibility_in_the_consequences_is_never_told(consequence: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", consequence), "P03")


@pytest.mark.parametrize(
    "change",
    [
        {"zienswijze": "Volgens mij staat mijn ontslag al vast."},  # how the employee sees it
        {
            "afsluiting": {
                "datum": "2026-09-01",
                "uitkomst": "doelen_niet_behaald",
                "toelichting": "Je dienstverband eindigt.",
            }
        },
        {"gevolgen": {"omschrijving": "We bespreken wat er mogelijk is.", "maatregelen": ["ontslag"]}},
    ],
)
def test_where_the_outcome_may_be_told(change: dict[str, Any]) -> None:
    assert not told(dump(clean_plan() | change), "P03")
