"""Any text at all: no crash, no slow-down, the same verdict every time, and cheap to import."""

import os
import subprocess
import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spvgen.wording.dates import dates
from spvgen.wording.frequencies import frequencies
from spvgen.wording.judge import judge
from spvgen.wording.periods import periods
from spvgen.wording.quantities import quantities

WORDS = [
    *("binnen", "om", "de", "te", "elke", "per", "van", "naar", "met", "drie", "5", "1-3", "%", "€", "weken"),
    *("maand", "maandag", "vóór", "uiterlijk", "eind", "mei", "q3", "2026", "meer", "beter", "minder", "dan"),
    *(
        "en",
        "of",
        ",",
        ".",
        ":",
        ";",
        "(",
        ")",
        "'",
        "'s",
        "een",
        "één",
        "half",
        "op",
        "in",
        "tot",
        "t/m",
        "-",
    ),
    *("/", "zodat", "als", "week", "38", "pakt", "aan", "niet", "geen", "nul", "top"),
]
JUDGES = (judge, quantities, periods, frequencies, dates)


@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)))
@settings(max_examples=220, deadline=None)
def test_any_text_is_judged_with_true_offsets(text: str) -> None:
    for read in JUDGES[1:]:
        read(text)
    verdict = judge(text)
    for hit in verdict.measures + verdict.times + verdict.vague:
        assert text[hit.start : hit.end] == hit.text


@pytest.mark.parametrize(
    "piece",
    ["a", "1", "1.", "1-", "van ", "om ", "binnen drie ", "elke ", "meer ", "met 3 ", "van 3 naar 4 ", "pakt ", "zo ", "(", "' ",
     "uiterlijk ", "één ", "honderd", "zijn goed ", "voor 3 mei ", "week 3 ", "a.b", "aan de slag ", "tweeduizend"],
)  # fmt: skip
def test_long_repetition_takes_work_in_proportion(piece: str) -> None:
    judge(piece * 3)  # the tables are built

    def calls(times: int) -> int:
        count = 0

        def on_event(frame: FrameType, event: str, argument: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        sys.setprofile(on_event)
        try:
            judge(piece * times)
        finally:
            sys.setprofile(None)
        return count

    short, long = calls(100), calls(800)
    assert short > 50
    assert long < 8 * 3 * short  # eight times the text: far from 64 times the work


def in_fresh_python(code: str, seed: str = "0") -> str:
    env = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    ).stdout


@pytest.mark.parametrize(
    "sentence", ["Een bijgesteld plan lever je per 1 mei in", "Het nieuwe rooster voer je per 1 mei in"]
)
def test_the_verdict_does_not_hang_on_the_sign_at_the_end(sentence: str) -> None:
    assert judge(sentence).time == judge(f"{sentence}.").time == "deadline"


def test_the_verdict_does_not_hang_on_the_order_of_sets() -> None:
    code = (
        "from spvgen.wording.judge import judge\n"
        "for text in ('Elke week voor 9 uur in Q3 van 3 naar 5 of meer klanten beter bellen, waar nodig.',"
        "'Binnen drie weken na de zomer op 3 mei t/m juni drie keer per jaar meer aandacht op orde.'): print(judge(text))"
    )
    assert in_fresh_python(code, "1") == in_fresh_python(code, "2") != ""


def test_importing_reads_no_table() -> None:
    code = (
        "import spvgen.wording.judge, spvgen.wording.periods, spvgen.wording.dates\n"
        "from spvgen.wording import tables\n"
        "print(sum(f.cache_info().currsize for f in (tables.rows, tables.families, tables.ordered, tables.words)))"
    )
    assert in_fresh_python(code).strip() == "0"
