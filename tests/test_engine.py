"""The engine: precedence, suppression with a reason, and parts that are still open."""

import gc
import re
from importlib import import_module
from pathlib import Path

import pytest

from spvgen import api
from spvgen.diagnostics import INPUT_CODES, Severity
from spvgen.kinds import KINDS, load_kind
from spvgen.rules.engine import PRECEDENCE, Judged, judge_plan, suppress, suppressions
from spvgen.rules.partly import COMPARED_TO, without_open_parts
from spvgen.rules.rule import Hit, Rule, RuleSettings
from spvgen.rules.tables import all_rules, gedeeld, rules_of
from support import CLEAN, ROOT, clean_plan, codes, dump, findings, plan_where, plan_with, told


def rule(code: str, *paths: tuple[str | int, ...]) -> Rule:
    return Rule(code, Severity.WAARSCHUWING, lambda plan, settings: (Hit(p, "", "") for p in paths))


@pytest.mark.parametrize(("stronger", "weaker", "steps"), PRECEDENCE)
def test_one_speaks_where_two_would_say_the_same(stronger: str, weaker: str, steps: int) -> None:
    here, elsewhere = ("doelen", 0, "verwachting"), ("doelen", 1, "verwachting")
    rules = [rule(weaker, here, elsewhere), rule(stronger, here)]
    found = judge_plan(rules, None, RuleSettings(), [], None)
    silent_elsewhere = steps == 0
    told = [(one.rule.code, one.hit.path) for one in found]
    assert (stronger, here) in told
    assert (weaker, here) not in told
    assert ((weaker, elsewhere) in told) is not silent_elsewhere


@pytest.mark.parametrize(("stronger", "weaker", "steps"), PRECEDENCE)
def test_who_ignores_the_one_hears_the_other(stronger: str, weaker: str, steps: int) -> None:
    here = ("doelen", 0, "verwachting")
    rules = [rule(weaker, here), rule(stronger, here)]
    for ignored, heard in [(stronger, weaker), (weaker, stronger)]:
        entries = suppressions({"negeer": [{"regel": ignored, "reden": "r"}]})
        kept, idle = suppress(judge_plan(rules, None, RuleSettings(), entries, None), entries)
        assert ([one.rule.code for one in kept], idle) == ([heard], [])


@pytest.mark.parametrize(
    ("day", "explained", "told_of"),
    [
        ("2026-08-28", False, ["P16"]),
        ("2026-08-28", True, ["P12"]),
        ("2026-08-31", False, ["P16"]),
    ],
)
def test_one_fault_for_one_empty_explanation(day: str, explained: bool, told_of: list[str]) -> None:
    plan = clean_plan()
    plan["afsluiting"] = {"datum": day, "uitkomst": "doelen_niet_behaald", "maatregel": "overplaatsing"}
    if explained:
        plan["afsluiting"]["toelichting"] = "Je vroeg er zelf om."
    assert [code for code in codes(dump(plan)) if code in ("P12", "P16")] == told_of


def test_a_measure_needs_a_word_where_too_early_is_ignored() -> None:
    plan = clean_plan()
    plan["afsluiting"] = {
        "datum": "2026-08-28",
        "uitkomst": "doelen_niet_behaald",
        "maatregel": "overplaatsing",
    }
    plan["negeer"] = [{"regel": "P12", "reden": "De medewerker vroeg er zelf om."}]
    assert "P16" in codes(dump(plan))


@pytest.mark.parametrize(
    ("ignored", "told_of"), [("P12", ["P16"]), ("P16", ["P12"]), ("P18", []), ("", ["P16"])]
)
def test_too_early_is_told_where_the_missing_word_is_ignored(ignored: str, told_of: list[str]) -> None:
    plan = clean_plan()
    plan["afsluiting"] = {
        "datum": "2026-08-28",
        "uitkomst": "doelen_niet_behaald",
        "maatregel": "overplaatsing",
    }
    if ignored:
        plan["negeer"] = [{"regel": ignored, "reden": "De medewerker vroeg er zelf om."}]
    found = [code for code in codes(dump(plan)) if code in ("P12", "P16", "N01")]
    assert found == (told_of or ["P16", "N01"])


@pytest.mark.parametrize("ignored", [True, False])
def test_each_report_is_told_where_the_closing_is_ignored(ignored: bool) -> None:
    plan = clean_plan()
    for talk in plan["evaluatiemomenten"][:3]:
        talk["verslag"] = {"datum": talk["datum"], "besproken": "Het ging goed."}
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"}
    if ignored:
        plan["negeer"] = [{"regel": "P18", "reden": "De hulp staat in het eindverslag."}]
    found = [code for code in codes(dump(plan)) if code in ("G02", "P18")]
    assert found == (["G02"] * 3 if ignored else ["P18"])


@pytest.mark.parametrize("closed", [True, False])
def test_help_that_no_report_speaks_of_is_told_once(closed: bool) -> None:
    plan = clean_plan()
    for talk in plan["evaluatiemomenten"][:3]:
        talk["verslag"] = {"datum": talk["datum"], "besproken": "Het ging goed."}
    if closed:
        plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"}
    told_of = [code for code in codes(dump(plan)) if code in ("G02", "P18")]
    assert told_of == (["P18"] if closed else ["G02"] * 3)


def test_every_code_stands_once_in_the_table() -> None:
    for soort in KINDS:
        listed = [row.code for row in rules_of(soort)]
        assert set(listed) >= {rule.code for rule in gedeeld.RULES}
        assert sorted(set(listed)) == sorted(listed)


def test_every_code_in_the_house_is_one_of_a_rule() -> None:
    """In tables by code (``partly``, ``engine``, ``smart``) and in what a docstring points to."""
    known = {rule.code for rule in all_rules()} | INPUT_CODES.keys()
    letters = "|".join({code.rstrip("0123456789") for code in known})
    called = {
        code
        for file in (ROOT / "src").rglob("*.py")
        for code in re.findall(rf"(?<![\w#-])(?:{letters})\d\d(?!\w)", file.read_text("utf-8"))
    }
    assert len(called) > 100
    assert called <= known


def test_what_rules_compare_to_are_parts_of_a_plan() -> None:
    parts = {part for soort in KINDS for part in load_kind(soort).MODEL.model_fields}
    assert {part for compared in COMPARED_TO.values() for part in compared} <= parts


WEEKEND = plan_where("evaluatiemomenten.2.datum", "2026-05-23")


def ignoring(entry: dict[str, str]) -> str:
    data = clean_plan()
    data["evaluatiemomenten"][2]["datum"] = "2026-05-23"
    data["negeer"] = [entry]
    return dump(data)


def test_without_suppression_the_saturday_is_told() -> None:
    assert codes(WEEKEND) == ["T05"]


@pytest.mark.parametrize(
    "entry",
    [
        {"regel": "T05", "reden": "Het team werkt die zaterdag."},
        {"regel": "t05", "reden": "Het team werkt die zaterdag."},
        {"regel": "evaluatie-op-vrije-dag", "reden": "Het team werkt die zaterdag."},
        {"regel": "Evaluatie-op-vrije-dag", "reden": "Het team werkt die zaterdag."},
        {"regel": "T05", "reden": "Het team werkt die zaterdag.", "pad": "evaluatiemomenten"},
        {"regel": "T05", "reden": "Het team werkt die zaterdag.", "pad": "evaluatiemomenten[2].datum"},
    ],
)
def test_suppression_with_a_reason(entry: dict[str, str]) -> None:
    assert codes(ignoring(entry)) == []


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"regel": "T05", "reden": "x y", "pad": "evaluatiemomenten[1]"}, ["T05", "N01"]),
        ({"regel": "T06", "reden": "x y"}, ["T05", "N01"]),
        ({"regel": "T99", "reden": "x y"}, ["T05", "N01"]),
        ({"regel": "T05"}, ["T05", "X03"]),
    ],
)
def test_suppression_that_misses_is_told(entry: dict[str, str], expected: list[str]) -> None:
    assert codes(ignoring(entry)) == expected


def test_a_path_covers_whole_names_only() -> None:
    (entry,) = suppressions({"negeer": [{"regel": "T05", "reden": "r", "pad": "doel"}]})
    hit = Judged(rule("T05"), Hit(("doelen", 0), "", ""))
    assert suppress([hit], [entry]) == ([hit], [entry])


def test_a_fout_about_privacy_stays() -> None:
    text = plan_with(
        "slotopmerking: Het bsn van Noor is 123456782.\nnegeer:\n  - regel: V02\n    reden: Dat is handig."
    )
    assert [f.code for f in told(text, "V02")] == ["V02"]
    assert "kun je niet negeren" in told(text, "N01")[0].message


@pytest.mark.parametrize("regel", ["V01", "V03", "V06", "oordeel-over-collega"])
@pytest.mark.parametrize("signed", [False, True])
def test_privacy_that_was_not_hit_is_no_fout(regel: str, signed: bool) -> None:
    data = clean_plan() | {"negeer": [{"regel": regel, "reden": "Dat is besproken."}]}
    if signed:
        data["ondertekening"] = {"vingerafdruk": "0" * 64, "ondertekend_op": "2026-02-27"}
    found = told(dump(data), "N01")
    assert [f"De regel {regel} geeft geen melding" in one.message for one in found] == [True] * (not signed)


@pytest.mark.parametrize(
    ("regel", "near"),
    [("T5", "T05"), ("evaluatie-op-vrijdag", "evaluatie-op-vrije-dag"), ("zzz", "spv rules")],
)
def test_a_rule_that_does_not_exist_is_suggested(regel: str, near: str) -> None:
    (found,) = told(ignoring({"regel": regel, "reden": "x y"}), "N01")
    assert found.message == f"Er is geen regel ‘{regel}’ om te negeren." and near in found.hint


@pytest.mark.parametrize(
    ("regel", "said"),
    [
        ("X04", "De regel X04 gaat over het bestand zelf; die kun je niet negeren."),
        ("dubbele-sleutel", "De regel dubbele-sleutel gaat over het bestand zelf; die kun je niet negeren."),
        ("x10", "De regel x10 gaat over het bestand zelf; die kun je niet negeren."),
        ("KP03", "De regel KP03 is er voor een ander soort document; er valt niets te negeren."),
        ("AL01", "De regel AL01 is er voor een ander soort document; er valt niets te negeren."),
    ],
)
def test_a_rule_that_is_listed_and_can_not_be_ignored_here_does_exist(regel: str, said: str) -> None:
    (found,) = told(ignoring({"regel": regel, "reden": "Dat is zo besproken met HR."}), "N01")
    assert (found.message, found.hint) == (said, "Haal dit punt weg bij ‘negeer’.")


def test_an_open_part_is_not_judged_further() -> None:
    found = [Judged(rule("M02"), Hit(("doelen", index, "meting"), "", "")) for index in (0, 1)]
    kept = without_open_parts(found, [("doelen", 0, "meting", "norm")])
    assert [one.hit.path[1] for one in kept] == [1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je bent ongemotiveerd.", {"S06": "ongemotiveerd"}),
        ("Je bent agressief tegen klanten.", {"P05": "agressief"}),
        ("Je bent lui en je hebt geld gestolen uit de kas.", {"S06": "lui", "P05": "gestolen"}),
        ("Je hebt geld gestolen uit de kas.", {"P05": "gestolen"}),
    ],
)
def test_the_same_words_are_judged_once(text: str, expected: dict[str, str]) -> None:
    found = [
        one for one in findings(plan_where("aanleiding.omschrijving", text)) if one.code in ("S06", "P05")
    ]
    assert len(found) == len(expected)
    assert all(f"‘{expected[one.code]}’" in one.message for one in found)


def test_no_pattern_is_compiled_for_the_plan_of_one_person_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    compiler = import_module("re._compiler")
    compiled, patterns = compiler.compile, []

    def compile(pattern: str, flags: int = 0) -> object:
        patterns.append(pattern)
        return compiled(pattern, flags)

    monkeypatch.setattr(compiler, "compile", compile)
    told = "Het was de klant te veel: hij wachtte altijd. Het werk werd slordig gedaan."
    plan = plan_where("aanleiding.omschrijving", told).replace("Noor Jansen", "Xanthe Quaadvliet")
    api.check(plan.encode(), CLEAN.name)
    assert "Xanthe" in plan
    assert not [pattern for pattern in patterns if "xanthe" in str(pattern).lower()]


@pytest.mark.parametrize("path", sorted(CLEAN.parent.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_check_leaves_nothing_that_only_the_collector_finds(path: Path) -> None:
    """What refers to itself stays until then, and over hundreds of plans that is a lot."""
    data = path.read_bytes()
    api.check(data, path.name)  # what is kept once
    gc.collect()
    gc.disable()
    try:
        report = api.check(data, path.name)
        assert gc.collect() == 0 and report.complete
    finally:
        gc.enable()


def test_no_advice_on_the_figures_of_a_goal_that_belongs_in_no_plan() -> None:
    data = clean_plan()
    data["doelen"][0] |= {
        "verwachting": "Je toont meer inzet en een goede werkhouding.",
        "meting": {"nulmeting": "5", "norm": "7", "bron": "het medewerkersonderzoek", "indicator": "score"},
    }
    del data["doelen"][0]["haalbaar"]
    found = {one.code for one in findings(dump(data)) if one.path[:2] == ("doelen", 0)}
    assert "P05" in found
    assert found.isdisjoint({"M07", "A02"})
