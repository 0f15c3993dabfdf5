"""``spv rules`` and ``spv explain``: what is looked at, and why."""

import json

import pytest

from running import english, spv
from spvgen.diagnostics import INPUT_CODES
from spvgen.rules.tables import all_rules

CODES = sorted([*INPUT_CODES, *(rule.code for rule in all_rules())])


def test_the_list_has_a_line_for_every_code() -> None:
    ran = spv("rules")
    assert (ran.code, ran.err) == (0, "")
    starts = [line.split()[0] for line in ran.out.splitlines() if not line.startswith(" ")]
    assert starts == CODES
    assert "S01   nog-in-te-vullen" in ran.out


def test_the_list_as_json() -> None:
    rows = json.loads(spv("rules", "--format", "json").out)
    assert [row["code"] for row in rows] == CODES
    assert {tuple(row) for row in rows} == {("code", "name", "severity", "summary")}
    assert {row["severity"] for row in rows} <= {"fout", "waarschuwing", "tip"}


@pytest.mark.parametrize("word", ["S01", "s01", " S01", "nog-in-te-vullen", "Nog-In-Te-Vullen"])
def test_a_rule_by_code_or_name(word: str) -> None:
    ran = spv("explain", word)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("S01 nog-in-te-vullen (fout)\n\nEr staat nog een plek open.\n")
    assert 'Fout:\n\n    leidinggevende:\n      naam: "[Naam manager]"\n' in ran.out
    assert "Goed:\n\n    leidinggevende:\n      naam: Sanne de Wit\n" in ran.out


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained(code: str) -> None:
    ran = spv("explain", code)
    assert ran.code == 0
    assert ran.out.startswith(f"{code} ")
    prose = [line for line in ran.out.splitlines() if not line.startswith("    ")]
    assert max(map(len, prose)) <= 80


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("nog-in-te-vulen", "Bedoelde je ‘nog-in-te-vullen’?"),
        ("nog in te vullen", "Bedoelde je ‘nog-in-te-vullen’?"),
        ("S001", "Bedoelde je ‘S01’?"),
        ("qqq", "Met ‘spv rules’ zie je alle codes."),
        ("", "Met ‘spv rules’ zie je alle codes."),
    ],
)
def test_an_unknown_rule_is_wrong_use(word: str, said: str) -> None:
    ran = spv("explain", word)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert english(ran.err) == []
