"""How wide somebody's window was changes no verdict: the rules read each sentence on one line."""

import re
from pathlib import Path
from typing import Any

import pytest

from spvgen.source import read_source
from spvgen.wrapped import as_sentences
from support import EXAMPLES, ROOT, dump, findings

PLANS = [
    *sorted((ROOT / "examples").glob("*.yaml")),
    *sorted((EXAMPLES / "goed").glob("*.yaml")),
    EXAMPLES / "fout" / "tom-bakker-origineel.yaml",
]


def wrapped(text: str, width: int) -> str:
    """The text in lines of some ``width`` signs, each but the first begun in mid-sentence."""
    lines, line = [], ""
    for part in re.split(r" (?=[a-zé])", text):
        if line and len(line) + len(part) >= width and not re.search(r"[.:;!?…][”’\"')\]]*$", line):
            lines.append(line)
            line = part
        else:
            line = f"{line} {part}" if line else part
    return "\n".join([*lines, line])


def with_lines(value: Any, width: int) -> Any:
    """The value with its longer texts wrapped."""
    if isinstance(value, dict):
        return {key: with_lines(inner, width) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_lines(inner, width) for inner in value]
    if isinstance(value, str) and len(value) > width and "\n" not in value.strip():
        return wrapped(value.strip(), width) + "\n"
    return value


def told(text: str) -> list[tuple[str, str, str]]:
    return sorted((one.code, one.severity.name, str(one.path)) for one in findings(text))


@pytest.mark.parametrize("width", [30, 70])
@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_a_plan_is_judged_alike_at_any_width(path: Path, width: int) -> None:
    source, _ = read_source(path.read_bytes(), path.name)
    assert source is not None
    narrow, wide = dump(with_lines(source.value, width)), dump(source.value)
    assert narrow != wide
    assert told(narrow) == told(wide)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Je sluit de kluis als de winkel\ndichtgaat.", "Je sluit de kluis als de winkel dichtgaat."),
        ("Je belt elke\n  week.\n\nDaarna rust.", "Je belt elke   week.\n\nDaarna rust."),
        ("Je belt.\nje mailt.", "Je belt.\nje mailt."),
        ("Je krijgt:\n- een laptop\n- een auto", "Je krijgt:\n- een laptop\n- een auto"),
        ("Omzet\nKlantbehoud", "Omzet\nKlantbehoud"),
    ],
)
def test_a_sentence_stands_on_one_line_and_every_sign_stays(text: str, read: str) -> None:
    assert as_sentences(text) == read
    assert len(read) == len(text)
