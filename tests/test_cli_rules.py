"""``spv rules`` and ``spv explain``: what is looked at, and why."""

import json

import pytest

from running import Ran, english, spv
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
    ("words", "code"),
    [
        (["meetperiode loopt door"], "T09"),
        (["meetperiode", "loopt", "door"], "T09"),
        (["Nog in te_vullen"], "S01"),
        (["fout", "S01", "nog-in-te-vullen"], "S01"),
        (["t9"], "T09"),
        (["S001"], "S01"),
        (["kp1"], "KP01"),
    ],
)
def test_a_name_may_be_spelled_otherwise(words: list[str], code: str) -> None:
    ran = spv("explain", *words)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{code} ") and ran.out.count("Fout:") == 1


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("nog-in-te-vulen", "S01 nog-in-te-vullen"),
        ("uitreiking", "P04 start-voor-uitreiking"),
        ("uitreikking", "P04 start-voor-uitreiking"),
        ("niet meetbar", "M01 niet-meetbaar"),
        ("gezondheidsgegevens", "V01 gezondheidsgegeven"),
        ("symptoom bestrijding", "R04 symptoombestrijding"),
        ("criterium wijkt", "M04 criterium-wijkt-af"),
    ],
)
def test_what_is_clearly_meant_is_shown(word: str, name: str) -> None:
    ran = spv("explain", word)
    assert (ran.code, ran.err) == (0, f"Geen regel heet zo; dit is {name}.\n")
    assert ran.out.startswith(f"{name} (")


def listed(ran: Ran) -> list[str]:
    return [line.split()[0] for line in ran.out.partition("\n\n")[0].splitlines() if line[:1] != " "]


@pytest.mark.parametrize("part", ["meetperiode", "evaluatie", "doel", "naam", "Ondersteuning"])
def test_part_of_a_name_lists_the_rules_that_have_it(part: str) -> None:
    ran = spv("explain", part)
    having = [*(rule.code for rule in all_rules() if part.lower() in rule.name)]
    assert (ran.code, ran.err) == (0, "") and len(having) > 1
    assert set(having) == set(listed(ran)) - {code for code, name in INPUT_CODES.items() if part in name}
    assert "spv explain" in ran.out


@pytest.mark.parametrize("group", ["T", "s", "ST", "X", "kp", "V", "T0"])
def test_the_letters_of_a_group_list_its_rules(group: str) -> None:
    ran = spv("explain", group)
    letters = group.upper()
    expected = [
        one
        for one in CODES
        if one.startswith(letters) and (not letters.isalpha() or one[len(letters)].isdigit())
    ]
    assert (ran.code, ran.err) == (0, "")
    assert listed(ran) == expected


@pytest.mark.parametrize(
    ("word", "said"),
    [
        (
            "te-veel-evaluaties",
            "Bedoelde je ‘te-veel-acties’, ‘te-weinig-evaluaties’ of ‘te-veel-koersacties’?",
        ),
        ("T99", "Met ‘spv rules’ zie je alle codes."),
        ("qqq", "Met ‘spv rules’ zie je alle codes."),
        ("", "Met ‘spv rules’ zie je alle codes."),
    ],
)
def test_an_unknown_rule_is_wrong_use(word: str, said: str) -> None:
    ran = spv("explain", word)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert english(ran.err) == []


def test_of_more_words_each_that_is_wrong_is_told_and_the_others_are_shown() -> None:
    ran = spv("explain", "qqq", "T09", "wwww", "M01", "T09")
    assert ran.code == 2
    assert "‘qqq’" in ran.err and "‘wwww’" in ran.err
    assert ran.out.startswith("T09 ") and "\nM01 niet-meetbaar" in ran.out and ran.out.count("T09 meet") == 1
