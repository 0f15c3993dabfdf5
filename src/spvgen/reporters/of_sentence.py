"""The verdict on a sentence: letter by letter for people, as one line of JSON for programs."""

import json
import re
from collections.abc import Sequence
from textwrap import wrap
from typing import Final

from spvgen.dutch import join_list
from spvgen.reporters.printable import printable
from spvgen.smart import Remark, Verdict
from spvgen.wording.judgement import Judgement, Passage


def verdict_as_json(verdict: Verdict) -> bytes:
    """One line of UTF-8; the keys and their order are stable, offsets count code points.

    ``vaag`` is about the core; that *z.s.m.* stands beside a figure is told among the findings.
    """
    row = {
        "text": verdict.text,
        "M": verdict.judgement.measurable,
        "T": verdict.judgement.time.value,
        "vaag": verdict.judgement.is_vague,
        "smart": verdict.smart,
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
    return (json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "replace")


# --- For people ------------------------------------------------------------------------------------

_MARGIN: Final = " " * len("T tijdgebonden  nee  ")
_FIGURES: Final = ("percentage", "bedrag", "drempel", "verhouding", "aantal")
_OUTCOMES: Final = ("resultaat", "alle")
_BOUND: Final = re.compile(
    r"(?:van (?:€ ?)?\d[\d.,]*[%\w ]{0,12} naar )?"
    r"(?:(?:minimaal|maximaal|minstens|hoogstens|ten minste|ten hoogste|gemiddeld|precies|binnen"
    r"|meer dan|minder dan) )?$",
    re.IGNORECASE,
)
"""What before a figure belongs to it when it is quoted."""


def verdict_as_text(verdict: Verdict, width: int, *, one_of_many: bool) -> str:
    """A verdict letter by letter.

    ``one_of_many`` puts the sentence above it and leaves out the letters that ``beyond_a_sentence`` is about.
    """
    lines = [*wrap(verdict.text, width), ""] if one_of_many else []
    for remark in verdict.about("V01", "V02", "V06"):
        lines += [f"{remark.severity} {remark.code} {remark.name}", *_told(remark, "    ", width), ""]
    lines += [
        *_letter("S specifiek", verdict.about("S02", "S03"), "Er staan geen vage woorden in.", width),
        *_letter("M meetbaar", verdict.about("M01"), _measured(verdict), width),
        *([] if one_of_many else beyond_a_sentence(width)),
        *_letter("T tijdgebonden", verdict.about("S04"), _bound(verdict), width),
        "",
        _conclusion(verdict),
    ]
    return printable("\n".join(lines)) + ("\n" if one_of_many else "")


def beyond_a_sentence(width: int) -> list[str]:
    """The lines for the two letters that no sentence can show."""
    return [
        *_elsewhere("A haalbaar", "‘haalbaar’ en ‘ondersteuning’", width),
        *_elsewhere("R relevant", "‘relevant’, en met een actie die het doel dient", width),
    ]


def _letter(head: str, remarks: list[Remark], good: str, width: int) -> list[str]:
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


def _told(remark: Remark, margin: str, width: int) -> list[str]:
    texts = (remark.message, f"Beter: {remark.hint}")
    return [margin + line for text in texts for line in wrap(text, max(width, 60) - len(margin))]


def _measured(verdict: Verdict) -> str:
    marks = verdict.judgement.measures
    telling = [[mark for mark in marks if mark.kind in kinds] for kinds in (_FIGURES, _OUTCOMES)]
    shown = next(filter(None, telling), [_act(mark, verdict.judgement) for mark in marks[:1]])
    return "Er staat iets in wat je kunt vaststellen" + _quoted(shown, verdict)


def _act(verb: Passage, judgement: Judgement) -> Passage:
    """A verb with what it is done to or with: *Bezoek* by itself can't be seen to be done."""
    text, times = judgement.text, judgement.times
    closing = _CLAUSE_END.search(text, verb.end)
    start, end = verb.start, closing.start() if closing else len(text)
    for time in sorted(times, reverse=True):
        if time.start >= verb.end and not text[time.end : end].strip():
            end = time.start
    if not text[verb.end : end].strip():  # *Jansen bezoeken*
        start = max((one.end() for one in _CLAUSE_END.finditer(text, 0, verb.start)), default=0)
        for time in sorted(times):
            if time.end <= verb.start and not text[start : time.start].strip():
                start = time.end
    said = text[start:end]
    return verb._replace(start=end - len(said.lstrip()), end=start + len(said.rstrip()))


_CLAUSE_END: Final = re.compile(
    r"[.!?;:]+(?:\s+|$)|,?\s(?=(?:als|dat|die|maar|nadat|omdat|voordat|waar\w*|want|zodat|zodra)\b)|,\s(?=en\b)"
)
"""Where something else begins; a comma may stand in a list of names."""


def _bound(verdict: Verdict) -> str:
    kind = verdict.judgement.time
    marks = [mark for mark in verdict.judgement.times if mark.kind == kind]
    return f"Er staat een {kind.value} in" + _quoted(marks[:1], verdict)


def _quoted(marks: Sequence[Passage], verdict: Verdict) -> str:
    """The words, unless the sentence is not to be quoted."""
    if not verdict.quotable:
        return "."
    return f": {join_list([f'‘{_with_bound(mark, verdict.text)}’' for mark in marks])}."


def _with_bound(mark: Passage, text: str) -> str:
    before = _BOUND.search(text[: mark.start])
    assert before, "the pattern may be empty"
    return text[before.start() : mark.end]


def _conclusion(verdict: Verdict) -> str:
    lacking = [
        letter
        for letter, codes in (("S", ("S02", "S03")), ("M", ("M01",)), ("T", ("S04",)))
        if verdict.about(*codes)
    ]
    if lacking:
        return f"Nog niet SMART: kijk naar {join_list(lacking)}."
    return "Deze zin is SMART, voor zover je dat aan één zin kunt zien."
