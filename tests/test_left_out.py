"""What a draft leaves out of a plan is named, with its line and its key: nothing is lost without a word."""

import re
from pathlib import Path

import pytest

from running import english, spv
from support import CLEAN

NAME = "  naam: Karim Aydin\n"
TALK = "  - naam: Tweede evaluatie\n"
LAST = CLEAN.read_text("utf-8").rstrip("\n")
NUMBER = LAST.count("\n") + 3
"""The line of what is put at the end, below an empty line."""


def drafted(text: str, *more: str) -> list[str]:
    """What is said to be left out of the draft of a plan; nothing lost stands in it."""
    Path("plan.yaml").write_text(text, "utf-8")
    ran = spv("render", "plan.yaml", "--concept", "--format", "md", *more)
    assert (ran.code, english(ran.err)) == (0, [])
    assert "LOST" not in Path("plan-concept.md").read_text("utf-8")
    return [line.strip() for line in ran.err.split("\n") if line.startswith("  regel ")]


def at_end(text: str) -> str:
    return f"{LAST}\n\n{text}\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (at_end("gevolg: LOST"), "bij ‘gevolg’: deze sleutel bestaat niet"),
        (at_end("extra:\n  - a: LOST\n    b: LOST"), "bij ‘extra’: deze sleutel bestaat niet"),
        (at_end("leidinggevende:\n  naam: LOST"), "bij ‘leidinggevende’: deze sleutel staat dubbel"),
        (at_end("slotopmerking: Vraag het aan klant #3 LOST"), "bij ‘slotopmerking’: een deel van de tekst valt weg"),
        (at_end("slotopmerkin: Vraag het aan klant #3 LOST"), "bij ‘slotopmerkin’: een deel van de tekst valt weg"),
        (at_end("---\nslotopmerking: LOST"), "dit leest spv niet"),
        (at_end("<<: {slotopmerking: LOST}"), "dit leest spv niet"),
        (at_end(": LOST"), "dit leest spv niet"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_named(folder: Path, text: str, told: str) -> None:
    (line,) = drafted(text)
    assert re.fullmatch(rf"regel {NUMBER}(?:, |: ){re.escape(told)}", line)


def test_all_that_is_left_out_is_named(folder: Path) -> None:
    text = LAST.replace(NAME, f"{NAME}  hobby: LOST\n  naam: LOST\n").replace(
        TALK, f"{TALK}    aandacht: LOST\n"
    )
    lines = drafted(text)
    assert [line.partition(", ")[2] for line in lines] == [
        "bij ‘leidinggevende.hobby’: deze sleutel bestaat niet",
        "bij ‘leidinggevende.naam’: deze sleutel staat dubbel",
        "bij ‘evaluatiemomenten[1].aandacht’: deze sleutel bestaat niet",
    ]
    lost = [f"regel {number}" for number, line in enumerate(text.split("\n"), 1) if "LOST" in line]
    assert [line.partition(",")[0] for line in lines] == lost


@pytest.mark.parametrize(
    "text",
    [
        LAST,
        at_end("slotopmerkin: Vraag het aan Daan."),
        at_end("slotopmerking: Tot ziens.\nslotopmerking: Tot ziens."),
        at_end("? slotopmerking\n: Tot ziens."),
        at_end("slotopmerking: !!str Tot ziens."),
        at_end("# slotopmerking: LOST"),
        LAST.replace("deadline: 2026-08-31", "deadline: 2026-12-31"),
    ],
)
def test_of_what_is_in_the_draft_nothing_is_said(folder: Path, text: str) -> None:
    assert drafted(text) == []


def test_a_private_key_is_not_repeated(folder: Path) -> None:
    Path("plan.yaml").write_text(LAST.replace(NAME, f"{NAME}  burn-out: ja\n"), "utf-8")
    for way in (("--concept", "--format", "md"), ("--review",)):
        ran = spv("render", "plan.yaml", *way)
        assert "regel " in ran.err and "bij ‘leidinggevende’: deze sleutel bestaat niet" in ran.err
        assert "burn-out" not in ran.err
