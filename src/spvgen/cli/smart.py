"""``spv smart``: a sentence judged while it is written, or many of them from standard input."""

import json
import sys
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Annotated, Final

import typer

from spvgen.cli import streams
from spvgen.cli.outcome import Outcome, WrongUse
from spvgen.dutch import join_list

if TYPE_CHECKING:
    from spvgen.smart import Remark, Verdict
    from spvgen.wording.hits import Hit

SUMMARY: Final = "Kijk of een zin SMART is."
HELP: Final = """
Kijk of een zin SMART is: wat er al staat, wat nog ontbreekt en wat je beter kunt schrijven.

Zet de zin tussen aanhalingstekens. Zonder zin leest spv de standaardinvoer, met op elke regel een zin.

De exitcode is 0, wat er ook van de zin te zeggen valt; met --strict is hij 1 als een zin niet SMART is.
"""


def smart(
    sentence: Annotated[
        str | None, typer.Argument(metavar="ZIN", help="De zin, bijvoorbeeld een doel of een afspraak.")
    ] = None,
    format: Annotated[
        str,
        typer.Option(
            metavar="text|json",
            help="Hoe je het oordeel krijgt (standaard: text); json geeft per zin een regel.",
        ),
    ] = "text",
    strict: Annotated[
        bool, typer.Option("--strict", help="Geef exitcode 1 als een zin niet SMART is.")
    ] = False,
) -> int:
    """Judge sentences one by one, and return the outcome."""
    if format not in ("text", "json"):
        raise WrongUse(f"De vorm ‘{format}’ bestaat niet.", "Kies uit: text of json.")
    from spvgen.smart import verdict_on

    outcome = Outcome.CLEAN
    for words in _sentences(sentence):
        if words is None:
            outcome = Outcome.WRONG
            continue
        verdict = verdict_on(words)
        if format == "json":
            _say_row(verdict)
        else:
            streams.say(as_text(verdict, streams.width(sys.stdout), titled=sentence is None))
        if strict and not verdict.judgement.smart:
            outcome = max(outcome, Outcome.FOUND)
    return outcome


def _sentences(sentence: str | None) -> Iterator[str | None]:
    """The sentences to judge; None for a line that can't be read, which is told."""
    if sentence is not None:
        if not sentence.strip():
            raise WrongUse(
                "Er staat geen zin.", 'Schrijf bijvoorbeeld: spv smart "Je belt elke dag vijf klanten."'
            )
        yield sentence
        return
    if streams.is_terminal(sys.stdin):
        raise WrongUse(
            "Geef een zin mee.", 'Schrijf bijvoorbeeld: spv smart "Je belt elke dag vijf klanten."'
        )
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            words = line.decode("utf-8").removeprefix("\ufeff").strip()
        except UnicodeDecodeError:
            streams.tell(f"Regel {number} is niet opgeslagen als UTF-8; die zin is overgeslagen.")
            yield None
            continue
        if words:
            yield words


# --- For programs ----------------------------------------------------------------------------------


def _say_row(verdict: "Verdict") -> None:
    """One line of JSON, at once: whoever sends sentences may wait for each answer."""
    streams.say_bytes((json.dumps(as_row(verdict), ensure_ascii=False) + "\n").encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def as_row(verdict: "Verdict") -> dict[str, object]:
    """A verdict as plain data; the keys and their order are stable."""
    return {
        "text": verdict.text,
        "M": verdict.judgement.measurable,
        "T": verdict.judgement.time.value,
        "vaag": verdict.judgement.is_vague,
        "smart": verdict.judgement.smart,
        "findings": [
            {
                "code": remark.code,
                "name": remark.name,
                "severity": remark.severity.value,
                "message": remark.message,
                "hint": remark.hint,
                "start": remark.start,
                "end": remark.end,
            }
            for remark in verdict.remarks
        ],
    }


# --- For people ------------------------------------------------------------------------------------

_MARGIN: Final = " " * len("T tijdgebonden  nee  ")
_FIGURES: Final = ("percentage", "bedrag", "drempel", "verhouding", "aantal")


def as_text(verdict: "Verdict", width: int, *, titled: bool) -> str:
    """A verdict letter by letter; ``titled`` puts the sentence above it."""
    lines = [*wrap(verdict.text, width), ""] if titled else []
    for remark in verdict.about("V01", "V02"):
        lines += [f"{remark.severity} {remark.code} {remark.name}", *_told(remark, "    ", width), ""]
    lines += [
        *_letter("S specifiek", verdict.about("S02", "S03"), "Er staan geen vage woorden in.", width),
        *_letter("M meetbaar", verdict.about("M01"), _measured(verdict), width),
        *_elsewhere("A haalbaar", "‘haalbaar’ en ‘ondersteuning’", width),
        *_elsewhere("R relevant", "‘relevant’, en met een actie die het doel dient", width),
        *_letter("T tijdgebonden", verdict.about("S04"), _bound(verdict), width),
        "",
        _conclusion(verdict),
    ]
    return "\n".join(lines) + ("\n" if titled else "")


def _letter(head: str, remarks: "list[Remark]", good: str, width: int) -> list[str]:
    if not remarks:
        return _row(head, "ja", [good], width)
    hints = dict.fromkeys(f"Beter: {remark.hint}" for remark in remarks)
    return _row(head, "nee", [*(remark.message for remark in remarks), *hints], width)


def _elsewhere(head: str, where: str, width: int) -> list[str]:
    return _row(head, "–", [f"Dat zie je niet aan één zin. In een plan laat je het zien bij {where}."], width)


def _row(head: str, answer: str, texts: list[str], width: int) -> list[str]:
    first = f"{head:<14}  {answer:<3}  "
    rest = [line for text in texts for line in wrap(text, max(width, 60) - len(_MARGIN))]
    return [f"{first}{rest[0]}", *(f"{_MARGIN}{line}" for line in rest[1:])]


def _told(remark: "Remark", margin: str, width: int) -> list[str]:
    texts = (remark.message, f"Beter: {remark.hint}")
    return [margin + line for text in texts for line in wrap(text, max(width, 60) - len(margin))]


def _measured(verdict: "Verdict") -> str:
    marks = verdict.judgement.measures
    figures = [mark for mark in marks if mark.kind in _FIGURES] or marks[:1]
    return "Er staat iets in wat je kunt vaststellen" + _quoted(figures, verdict)


def _bound(verdict: "Verdict") -> str:
    kind = verdict.judgement.time
    marks = [mark for mark in verdict.judgement.times if mark.kind == kind]
    return f"Er staat een {kind.value} in" + _quoted(marks[:1], verdict)


def _quoted(marks: "Sequence[Hit]", verdict: "Verdict") -> str:
    """The words, unless the sentence is not to be quoted."""
    return f": {join_list([f'‘{mark.text}’' for mark in marks])}." if verdict.quotable else "."


def _conclusion(verdict: "Verdict") -> str:
    lacking = [
        letter
        for letter, codes in (("S", ("S02", "S03")), ("M", ("M01",)), ("T", ("S04",)))
        if verdict.about(*codes)
    ]
    if lacking:
        return f"Nog niet SMART: kijk naar {join_list(lacking)}."
    return "Deze zin is SMART, voor zover je dat aan één zin kunt zien."
