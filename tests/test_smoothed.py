"""What nobody sees in a pasted text changes no verdict, and stays where it was written."""

from random import Random
from typing import Any, Final

import pytest

from spvgen.diagnostics import HIDDEN, Finding
from spvgen.dutch import smoothed
from spvgen.smart import verdict_on
from support import clean_plan, dump, findings

FAULTY: Final = {
    ("aanleiding", "omschrijving"): "Je bent onbetrouwbaar. De sfeer is vaak slecht.",
    ("gevolgen", "omschrijving"): "Haal je de doelen niet, dan word je ontslagen.",
    ("doelen", 0, "verwachting"): "Je probeert een beetje meer je best te doen.",
    ("acties", 0, "afspraak"): "Je stuurt de lijst zo snel mogelijk naar Jan.",
    ("acties", 1, "titel"): "Je hebt een burn-out gehad",
    ("acties", 1, "afspraak"): "Je stuurt de lijst wekelijks naar de HR-adviseur.",
    ("inleiding",): "Je zit niet lekker in je vel en je zoekt ander werk. Je BSN is 111222333.",
    ("slotopmerking",): "Je mag niemand meenemen naar het gesprek. Noor is [naam].",
}
FAIR: Final = {
    ("acties", 0, "afspraak"): "Je stuurt de lijst om de twee weken, uiterlijk op vrijdag, naar Sanne.",
    ("doelen", 0, "verwachting"): "Je belt per week minimaal 90% van de 12 klanten terug.",
    ("slotopmerking",): "De HR-adviseur kijkt op 12 mei 2026 met je mee.",
}
SIGNS: Final = ("\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u200e")
HYPHENS: Final = ("\u2010", "\u2011")
SPACES: Final = ("\u00a0", "\u202f", "\u2003")


def plan_of(texts: dict[Any, str]) -> str:
    plan: Any = clean_plan()
    for path, text in texts.items():
        at = plan
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = text
    return dump(plan)


def told_in(text: str) -> list[tuple[str, ...]]:
    return sorted((one.code, repr(one.path), one.severity, one.message, one.hint) for one in findings(text))


def pasted(text: str, chance: Random) -> str:
    """The text as it may come out of Word, a PDF or a page of the web."""
    odd = {"-": HYPHENS, " ": (" ", *SPACES)}
    written = "".join(chance.choice(odd.get(sign, (sign,))) for sign in text)
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(1, len(written) - 1)
        written = written[:at] + chance.choice(SIGNS) + written[at:]
    return written


@pytest.mark.parametrize("texts", [FAULTY, FAIR])
@pytest.mark.parametrize("seed", range(20))
def test_a_text_is_judged_as_it_is_read(texts: dict[Any, str], seed: int) -> None:
    chance = Random(seed)
    written = {path: pasted(text, chance) for path, text in texts.items()}
    assert told_in(plan_of(written)) == told_in(plan_of(texts))


def test_the_faulty_texts_are_faulty_and_the_fair_ones_fair() -> None:
    assert {one.code for one in findings(plan_of(FAULTY))} >= {"P03", "S06", "S02", "V01", "V02", "S01"}
    assert not [one for one in findings(plan_of(FAIR)) if one.severity == "fout"]


def test_a_place_is_that_of_what_was_written() -> None:
    written = "Het gaat goed. Je bent on\u00adbe\u200btrouw\u00adbaar."
    (one,) = [
        one for one in findings(plan_of({("aanleiding", "omschrijving"): written})) if one.code == "S06"
    ]
    assert marked(one) == "on\u00adbe\u200btrouw\u00adbaar" and "‘onbetrouwbaar’" in one.message


def marked(one: Finding) -> str:
    return one.excerpt[one.start.column - 1 : one.end.column - 1]


@pytest.mark.parametrize("word", ["depres\u00adsief", "de\u200bpressief", "burn\u2011out"])
def test_a_private_word_with_such_signs_is_repeated_nowhere(word: str) -> None:
    found = findings(plan_of({("acties", 0, "titel"): f"Je bent {word}", ("acties", 0, "voor_doel"): "Fout"}))
    told = "".join(f"{one.message}{one.hint}{one.likewise}{one.excerpt}" for one in found)
    assert HIDDEN in told
    assert not {word, smoothed(word), smoothed(word).split("-")[0]} & set(told.replace("’", "‘").split("‘"))
    assert "pressief" not in told and "burn" not in told


def test_broken_characters_are_still_seen_to_the_letter() -> None:
    found = findings(plan_of({("organisatie",): "Caf\u00c3\u00ad de Hoek"}))
    assert "K01" in [one.code for one in found]


@pytest.mark.parametrize(
    "written", ["Je belt we\u00adke\u00adlijks 12 klanten.", "Je belt elke\u00a0week 12\u2011maal."]
)
def test_a_sentence_alone_is_judged_as_it_is_read(written: str) -> None:
    assert verdict_on(written) == verdict_on(smoothed(written))
