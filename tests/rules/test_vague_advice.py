"""What to write instead of a vague word: every sort is used, few words get none, and its examples are sound."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from spvgen.rules.reading.vague_advice import ADVICE, Advice, advice_on
from spvgen.rules.specifiek.share_sentence import share_sentence
from spvgen.wording.judge import judge

DATA: Final = Path(__file__).resolve().parent.parent / "wording" / "data"
LEAST_ADVISED: Final = 0.85
_QUOTED: Final = re.compile("‘(.+?)’")


def vague_words() -> list[str]:
    """What is vague in our own labelled sentences, as often as it stands there."""
    lines = [line for file in DATA.glob("batch_*.jsonl") for line in file.read_text("utf-8").splitlines()]
    marks = [mark for line in lines for mark in judge(json.loads(line)["text"]).vague]
    assert len(marks) > 1000
    return [mark.text for mark in marks]


def test_few_vague_words_get_only_the_general_advice() -> None:
    given = Counter(advice_on(words) for words in vague_words())
    general = sum(count for advice, count in given.items() if advice not in ADVICE)
    assert general / given.total() < 1 - LEAST_ADVISED
    assert set(given) >= set(ADVICE), "a sort that no sentence needs"


@pytest.mark.parametrize("advice", ADVICE, ids=lambda advice: advice.words.split()[0])
def test_the_sentences_it_shows_are_smart(advice: Advice) -> None:
    assert advice.instead.endswith(".")
    shown = _QUOTED.findall(advice.instead)
    assert shown or "wat iemand d" in advice.instead
    sentences = [text for text in shown if text[0].isupper()]
    for text in sentences:
        assert judge(text).smart, text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("communiceert", "wie wat vertelt"),
        ("gaat zorgvuldiger om met", "wat iemand dan doet of zegt"),
        ("neemt verantwoordelijkheid", "welke taak"),
        ("leren", "waaruit blijkt"),
        ("staat voor je klaar", "wie helpt"),
        ("zorgt ervoor dat", "wat er dan klaar is"),
        ("werkt aan", "wat er dan af is"),
        ("een goede sfeer", "waaraan je dat meet"),
        ("flexibel", "een ander je dan ziet doen"),
        ("op orde", "waaraan je ziet dat het goed is"),
        ("rustiger", "anders is dan nu"),
        ("zo goed mogelijk", "met een grens"),
        ("terugdringen", "hoeveel er nog mag"),
        ("op tijd", "Schrijf wanneer"),
        ("sneller", "hoe snel"),
        ("verantwoording", "wie wat vertelt"),
        ("neemt meer verantwoordelijkheid", "hoeveel"),
        ("regelmatig", "hoe vaak"),
    ],
)
def test_a_word_gets_the_advice_of_its_sort(words: str, told: str) -> None:
    assert told in advice_on(words).instead


_OF_ONE_JOB: Final = r"klant|offerte|order|levering|dossier|verkoop|oproep|product|leverancier"


@pytest.mark.parametrize(
    "told", [*(advice.instead for advice in ADVICE), advice_on("5").instead, advice_on("maakt").instead]
)
def test_its_examples_fit_any_job(told: str) -> None:
    assert not [shown for shown in _QUOTED.findall(told) if re.search(_OF_ONE_JOB, shown)]


@pytest.mark.parametrize("words", ["meerwaarde", "bestellen", "toptarief", "snavel", "rustpunt"])
def test_a_part_of_a_word_is_not_that_word(words: str) -> None:
    assert advice_on(words) not in ADVICE


@pytest.mark.parametrize(
    ("measured", "told"),
    [
        ("roosters die op tijd klaar zijn", "Per maand is minimaal 80% van de roosters op tijd klaar."),
        ("aandeel roosters dat op tijd klaar is", "Per maand is minimaal 80% van de roosters op tijd klaar."),
        ("offertes die een paraaf hebben", "Per maand heeft minimaal 80% van de offertes een paraaf."),
        (
            "aandeel gesprekken waarin doelen worden afgesproken",
            "Per maand worden in minimaal 80% van de gesprekken doelen afgesproken.",
        ),
        ("offertes die de klant heeft getekend", ""),
        ("offertes die Sara heeft nagebeld", ""),
        ("deel van de deals dat Tom heeft gewonnen", ""),
    ],
)
def test_a_share_is_told_as_people_say_it_where_that_can_be(measured: str, told: str) -> None:
    assert share_sentence("minimaal 80%", "Per maand", measured) == told
