"""A text that is only written otherwise gets the same codes: labelled texts, each with its respellings."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from spvgen import api
from support import clean_plan, dump

FOLDER = Path(__file__).with_name("labelled")
CODES = (
    "A07", "A08", "P03", "P05", "P17", "P20", "P21", "P22", "R05", "S05", "S06", "S09", "S10", "V01", "V06", "V07",
)  # fmt: skip
"""The rules of a verbeterplan; other kinds have other places."""

Place = tuple[str, str]
"""Where a text stands, and the text."""


@cache
def labelled() -> list[Place]:
    """The labelled texts that have a place in the clean plan."""
    lines = [
        line for code in CODES for line in (FOLDER / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    rows = [(row["path"], row["text"]) for row in map(json.loads, lines)]
    return [(path, text) for path, text in rows if path and _put(clean_plan(), path, text)]


def _put(part: Any, path: str, text: str) -> bool:
    """Write a text into plain data, whether that has a place for it; one of a list is as good as another."""
    *above, last = re.findall(r"[^.\[\]]+", path)
    for step in above:
        if isinstance(part, list):
            part = part[int(step) % len(part)]
        elif step in part:
            part = part[step]
        else:
            return False
    key = int(last) % len(part) if isinstance(part, list) else last
    there = isinstance(part, list) or (isinstance(part, dict) and key in part)
    if there:
        part[key] = text
    return there


@cache
def codes(path: str, text: str) -> list[str]:
    """What is told of the clean plan with this text in it."""
    plan = clean_plan()
    assert _put(plan, path, text)
    return sorted(finding.code for finding in api.check(dump(plan).encode(), "plan.yaml").findings)


def told_otherwise(
    respelled: Callable[[str], Iterable[str]], texts: Iterable[Place]
) -> tuple[int, list[str]]:
    """How many texts can be written otherwise, and those of which the codes change by it."""
    looked, changed = 0, []
    for path, text in texts:
        others = [other for other in respelled(text) if other != text]
        looked += bool(others)
        changed += [other for other in others if codes(path, other) != codes(path, text)]
    return looked, changed


SHORT = [
    ("mevrouw ", "mw. "),
    ("mevrouw ", "mevr. "),
    ("de heer ", "dhr. "),
    ("meneer ", "dhr. "),
    ("bijvoorbeeld ", "bijv. "),
    ("inclusief ", "incl. "),
]


def _shortened(text: str) -> Iterator[str]:
    for full, short in SHORT:
        yield re.sub(rf"\b{full}", short, text)


def test_a_title_or_another_word_in_short_changes_no_code() -> None:
    looked, changed = told_otherwise(_shortened, labelled())
    assert looked > 50
    assert len(changed) * 50 <= looked, changed  # what is near the limit of a weight may tip by a word


QUOTED = re.compile(r"""‘([^‘“"]+?)’(?!\w)|“([^”]+)”|"([^"]+)"|(?<!\w)'(?![tns]\b)([^"]+?)'(?!\w)""")


def _quoted_otherwise(text: str) -> Iterator[str]:
    for begin, end in ("‘’", "“”", '""', "''"):
        yield QUOTED.sub(rf"{begin}\g<1>\g<2>\g<3>\g<4>{end}", text)


def test_which_quotation_marks_there_are_changes_no_code() -> None:
    looked, changed = told_otherwise(_quoted_otherwise, labelled())
    assert looked > 100
    assert changed == []


def _with_a_hard_space(text: str) -> Iterator[str]:
    """One space that may not break, at another place and of another kind in each text."""
    spaces = [at for at, sign in enumerate(text) if sign == " "]
    if spaces:
        chosen = crc32(text.encode())
        at = spaces[chosen % len(spaces)]
        yield f"{text[:at]}{HARD[chosen % len(HARD)]}{text[at + 1 :]}"


HARD = "\u00a0\u202f\u2009"


def test_a_space_that_may_not_break_changes_no_code() -> None:
    looked, changed = told_otherwise(_with_a_hard_space, labelled()[::60])
    assert looked > 200
    assert changed == []
