"""``spv smart``: a sentence judged while it is written, or many of them from standard input."""

import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import Text, argument, flag, option
from spvgen.cli.terminal.inputs import STANDARD_INPUT
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.dutch import format_number

SUMMARY: Final = "Kijk of een zin SMART is."
HELP: Final = """
Kijk of een zin SMART is: wat er al staat, wat nog ontbreekt en wat je beter kunt schrijven.

Zonder zin, of met -, leest spv wat een ander programma doorgeeft: op elke regel een zin.

In een script eindigt spv met code 0, wat er ook van de zin te zeggen valt; met --strict met code 1 als
een zin niet SMART is.
"""
_LONGEST: Final = 4000
"""Characters; no sentence is as long, and what is takes ever longer to read."""
_EXAMPLE: Final = 'Schrijf bijvoorbeeld: spv smart "Je belt elke dag vijf klanten."'


def smart(
    sentence: Annotated[Text, argument("ZIN", "De zin, bijvoorbeeld een doel of een afspraak.")] = None,
    format: Annotated[
        str, option("text|json", "Hoe je het oordeel krijgt (standaard: text); json geeft per zin een regel.")
    ] = "text",
    strict: Annotated[bool, flag("--strict", "Eindig met code 1 als een zin niet SMART is.")] = False,
) -> int:
    """Judge sentences one by one, and return the outcome."""
    streams.refuse_format(format, "text", "json")
    from spvgen.reporters.of_sentence import beyond_a_sentence, verdict_as_json, verdict_as_text
    from spvgen.smart import NO_SENTENCE, verdict_on

    outcome, width = Outcome.CLEAN, streams.width(sys.stdout)
    many, judged = sentence is None or sentence == STANDARD_INPUT, 0
    for words in _sentences(sentence):
        if not words:
            outcome = Outcome.WRONG if words is None else outcome
            if format == "json":  # the number of a line tells which sentence it is about
                streams.say_bytes(verdict_as_json(NO_SENTENCE))
            continue
        verdict = verdict_on(words)
        judged += 1
        if format == "json":
            streams.say_bytes(verdict_as_json(verdict))
        else:
            streams.say(verdict_as_text(verdict, width, one_of_many=many))
        sys.stdout.flush()  # whoever sends sentences may wait for each answer
        if strict and not verdict.smart:
            outcome = max(outcome, Outcome.FOUND)
    if format == "text" and not judged and outcome is Outcome.CLEAN:
        streams.tell(f"Er staat geen zin. {_EXAMPLE}")
    if many and judged and format == "text":
        streams.say("\n".join(beyond_a_sentence(width)))
    return outcome


def _sentences(sentence: str | None) -> Iterator[str | None]:
    """The sentences to judge, of standard input as ``_lines`` gives them."""
    if sentence is None or sentence == STANDARD_INPUT:
        yield from _lines()
    elif len(sentence) > _LONGEST:
        raise WrongUse(f"Dit is te lang voor één zin: {_size(sentence)}.", _EXAMPLE)
    elif sentence.strip():
        yield sentence
    else:
        raise WrongUse("Er staat geen zin.", _EXAMPLE)


def _lines() -> Iterator[str | None]:
    """The line of each sentence, which may be empty; None for one that can't be read, which is told."""
    if streams.is_terminal(sys.stdin):
        raise WrongUse("Geef een zin mee.", _EXAMPLE)
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            words = line.decode("utf-8").removeprefix("\ufeff").strip()
        except UnicodeDecodeError:
            streams.tell(f"Regel {number} is niet opgeslagen als UTF-8; die zin is overgeslagen.")
            yield None
        else:
            if too_long := len(words) > _LONGEST:
                streams.tell(f"Regel {number} is te lang voor één zin ({_size(words)}); die is overgeslagen.")
            yield None if too_long else words


def _size(text: str) -> str:
    many, most = (format_number(Decimal(size)) for size in (len(text), _LONGEST))
    return f"{many} tekens, en het mogen er {most} zijn"
