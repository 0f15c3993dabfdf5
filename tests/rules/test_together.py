"""Sentences by the roles of their words, in any order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.rules.reading.texts import texts_under
from spvgen.rules.reading.together import Roles
from support import clean_plan

ROLES = Roles(
    {
        "team": "team collega's *overleg",
        "shared": "deel(?:t|d)? vertel* met_z'n_allen (?:leg|licht)_(?:je_)?(?:uit|toe(?:_aan)?)",
        "chosen": "wilt ^_vertel_je",
    }
)
CLEAN = Verbeterplan.model_validate(clean_plan())
SHARED = ROLES.meeting("team shared -chosen")


@pytest.mark.parametrize(
    "sentence",
    [
        "Je deelt dit met het team.",
        "Met het team wordt dit gedeeld, of je deelt het zelf.",
        "In het werkoverleg vertelde je dit.",
        "Je collega’s doen het met z’n allen.",
        "Aan het team vertel je dit.",
        "Leg uit wat het team doet.",
        "In het overleg licht je toe wat je doet.",
        "Wat je doet, licht je toe aan het team.",
    ],
)
def test_in_any_order_with_endings_and_phrases(sentence: str) -> None:
    assert SHARED(f"Het regent. {sentence} Daarna gaat iedereen naar huis.") == sentence


@pytest.mark.parametrize(
    "text",
    [
        "Je deelt dit. Het team gaat naar huis.",
        "Je deelt dit met het team als je dat wilt.",
        "Vertel je het team hiervan, dan help ik.",
        "Het team verdeelt de taken.",
        "Met z’n tienen overlegt het team.",
        "Het team legt je uit wat je toe moet voegen.",
        "Leg dit aan het team uit.",
        "",
    ],
)
def test_not_in_two_sentences_nor_with_what_bars_it(text: str) -> None:
    assert SHARED(text) == ""


WORDS = st.sampled_from(
    [
        "team",
        "Collega’s",
        "deelt",
        "vertel",
        "je",
        "met",
        "z'n",
        "allen",
        "wilt",
        "overleg",
        ".",
        "x-team",
        "!",
    ]
)


@given(st.lists(WORDS, max_size=8), st.lists(WORDS, max_size=8))
def test_a_first_look_at_the_whole_plan_misses_nothing(one: list[str], other: list[str]) -> None:
    texts = [f"Dat {' '.join(words)}" for words in (one, other)]
    first, second = CLEAN.acties[0], CLEAN.acties[-1]
    acts = tuple(
        act.model_copy(update={"afspraak": text}) for act, text in zip((first, second), texts, strict=True)
    )
    plan = CLEAN.model_copy(update={"acties": acts})
    under = [text for _, text in texts_under(plan, frozenset({"afspraak"}))]
    assert set(texts) <= set(under)
    told = [said for _, said in SHARED.told_in(plan, frozenset({"afspraak"}))]
    assert told == [said for text in under if (said := SHARED(text))]
