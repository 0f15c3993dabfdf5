"""No rule crashes on a text, whatever it is."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from p03_sentences import OPEN, SETTLED
from p05_sentences import OUT_OF_PLACE
from v01_sentences import FACTS, NO_FACTS

from spvgen.kinds import KINDS, load_kind
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, RuleSettings
from spvgen.rules.tables import rules_of
from support import clean_plan

WORDS = sorted(
    {word for sentence in (*FACTS, *NO_FACTS, *OPEN, *SETTLED, *OUT_OF_PLACE) for word in sentence.split()}
)
SALAD = st.lists(
    st.sampled_from([*WORDS, ",", ".", "\n", "Noor", "Noors", "BSN 111222333", "in Q3 2026"])
).map(" ".join)
ANY_TEXT = st.one_of(SALAD, st.text(max_size=200), st.text("ÃÂâ€™ï¿½Ž‘ ", max_size=30))


def everywhere(value: Any, text: str) -> Any:
    """The same data with ``text`` in every sentence."""
    if isinstance(value, dict):
        return {key: everywhere(inner, text) for key, inner in value.items()}
    if isinstance(value, list):
        return [everywhere(inner, text) for inner in value]
    return text if " " in value and len(value) > 20 else value


JOBS = ("Accountmanager", "Verpleegkundige", "Planner thuiszorg")  # in care, *mevrouw* is a patient


def hits(text: str, soort: str = "verbeterplan", job: str = JOBS[0]) -> list[Hit]:
    plan = load_kind(soort).MODEL.model_validate(everywhere(clean_plan(soort), text))
    values = {("aanleiding", "omschrijving"): text, ("zienswijze",): text, (): text}
    texts = Texts(values | {("medewerker", "functie"): job}, ("Noor Jansen", "Noor"))
    rules = rules_of(soort)
    assert len(rules) > (40 if soort == "verbeterplan" else 4)
    return [hit for rule in rules for hit in rule.check(texts if rule.on_text else plan, RuleSettings())]


ODD = ("", " ", ".", ",", "je", "Je.", "?", "‘", "\u200b", "𝕫𝕚𝕖𝕜", "İstanbul je ziek")


@pytest.mark.parametrize("soort", KINDS)
@given(text=ANY_TEXT, end=st.sampled_from(("", "\n")), job=st.sampled_from(JOBS))
@settings(max_examples=60, deadline=None)
def test_any_text_is_judged(soort: str, text: str, end: str, job: str) -> None:
    """Behind a ``|`` a text ends with the end of its line: so do most."""
    helped(hits(f"Tekst {text}{end}", soort, job))


@pytest.mark.parametrize("soort", KINDS)
@pytest.mark.parametrize("text", ODD)
def test_odd_texts_are_judged(soort: str, text: str) -> None:
    helped(hits(f"x{text}", soort))


@pytest.mark.parametrize("job", JOBS)
def test_a_sentence_of_no_words_is_judged(job: str) -> None:
    """Between the end of the last line and that of the text stands nothing."""
    found = hits("Mevrouw kreeg 4 medicijnen te laat. Je was ziek.\n", job=job)
    helped(found)
    assert any("ziek" in hit.quote or "gezondheid" in hit.message for hit in found)


def helped(found: list[Hit]) -> None:
    for hit in found:
        assert hit.message.strip() and hit.hint.strip()
        assert not hit.quote or hit.quote.strip()
