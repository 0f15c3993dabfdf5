"""What is private in a comment is told at its line, and nobody reads it."""

from dataclasses import replace
from typing import Any

import pytest

from spvgen import api
from spvgen.comments import private_comments
from spvgen.diagnostics import HIDDEN, NodePath
from spvgen.judging import raw_texts
from spvgen.people import NOBODY, People
from spvgen.reporters.as_json import findings_as_json
from spvgen.reporters.as_text import file_report
from spvgen.reporters.printable import Look
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import RuleSettings
from spvgen.rules.tables import rules_of
from spvgen.source import Node, read_source
from support import CLEAN, EXAMPLES, codes, findings

PLAN = CLEAN.read_text("utf-8")
LINES = PLAN.count("\n")

PRIVATE = {
    "Noor heeft een burn-out": "V01",
    "niet opschrijven: zij zit thuis met een depressie": "V01",
    "BSN 123456782": "V02",
    "Noor ligt in een scheiding": "V06",
}
FAIR = (
    "Noor bespreekt dit op maandag met Karim",
    "hier schrijf je niets over gezondheid",
    "vraag HR of dit cijfer klopt",
    "zie het gesprek van 12 januari 2026",
    "klantnummer 123456782",
)


def with_comment(comment: str, line: str) -> str:
    """The clean plan with a comment behind one of its lines."""
    assert f"\n{line}\n" in PLAN
    return PLAN.replace(f"\n{line}\n", f"\n{line}  # {comment}\n", 1)


@pytest.mark.parametrize(("comment", "code"), PRIVATE.items())
def test_a_private_comment_is_told_at_its_line_and_not_repeated(comment: str, code: str) -> None:
    for text, line in (
        (f"{PLAN}# {comment}\n", LINES + 1),
        (f"# {comment}\n{PLAN}", 1),
        (with_comment(comment, "  einde: 2026-08-31"), 19),
    ):
        (found,) = findings(text)
        assert (found.code, found.start.line, found.path) == (code, line, ())
        assert "git" in found.hint
        shown = (
            file_report("plan.yaml", (found,), complete=True, look=Look())
            + findings_as_json((found,)).decode()
        )
        assert HIDDEN in shown
        assert comment not in shown


@pytest.mark.parametrize("comment", FAIR)
def test_any_other_comment_is_the_writers_own(comment: str) -> None:
    assert codes(f"{PLAN}# {comment}\n") == []


def test_of_more_sentences_the_one_that_tells_is_marked() -> None:
    (found,) = findings(f"{PLAN}# Nog bespreken met HR.\n# Noor heeft een burn-out.\n# Volgende week.\n")
    assert found.start == (LINES + 2, 1)
    assert found.end == (LINES + 2, len("# Noor heeft een burn-out.") + 1)


def test_a_sentence_that_runs_over_two_lines_is_read_as_one() -> None:
    (found,) = findings(f"{PLAN}# Noor heeft een\n# burn-out.\n")
    assert found.code == "V01"


def test_a_hash_in_a_text_begins_no_comment() -> None:
    text = PLAN.replace("kenmerk: VP-2026-014\n", 'kenmerk: "VP # BSN 123456782"\n')
    assert {one.path for one in findings(text) if one.code == "V02"} == {("kenmerk",)}


def test_a_file_full_of_comments_is_read_once() -> None:
    """The work may grow with what stands there, not with its square."""
    count = 3_000
    listed = "".join(f"  - Verslag {number}  # stuk {number}\n" for number in range(count))
    source, _ = read_source(f"{PLAN}bijlagen:\n{listed}".encode(), "plan.yaml")
    assert source
    looked = 0

    class Counted(dict[NodePath, Node]):
        def values(self) -> Any:
            nonlocal looked
            looked += 1
            return super().values()

    counted = replace(source, nodes=Counted(source.nodes))
    assert private_comments(counted, Texts(raw_texts(source)), rules_of("verbeterplan"), RuleSettings()) == []
    assert looked == 1


def test_another_finding_on_that_line_hides_the_comment_too() -> None:
    found = findings(
        with_comment("Noor ligt in een scheiding", "  einde: 2026-08-31").replace("08-31", "08-32")
    )
    assert {one.code for one in found} >= {"V06", "X04"}
    assert {one.excerpt for one in found if one.start.line == 19} == {HIDDEN}


def test_a_name_that_is_kept_apart_stands_in_no_comment() -> None:
    apart = PLAN.replace("  naam: Noor Jansen\n", "  persoon: mw-017\n", 1)
    before = {one.start.line for one in findings(apart) if one.code == "V03"}
    after = {one.start.line for one in findings(f"{apart}# Noor leest mee.\n") if one.code == "V03"}
    assert after - before == {LINES + 1}


def test_the_comments_of_the_examples_are_read_too() -> None:
    names = [file for file in (EXAMPLES / "goed").rglob("*.yaml") if "\n#" in f"\n{file.read_text('utf-8')}"]
    assert len(names) > 10
    assert not [one for file in names for one in findings(file.read_text("utf-8")) if one.code[0] == "V"]


# --- The name of the file --------------------------------------------------------------------------


def of_name(file: str, people: People = NOBODY) -> list[str]:
    found = api.check(PLAN.encode(), file, people=people).findings
    return [one.code for one in found if "naam van dit bestand" in one.message]


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("plannen/noor-burn-out.yaml", ["V01"]),
        ("noor_jansen_ziek.yaml", ["V01"]),
        ("111222333.yaml", ["V02"]),
        ("kanker-bij-tom.yaml", ["V01"]),
        ("SCHEIDING-VAN-KIM.yaml", ["V06", "V07"]),
        ("gesprek-met-hr.yaml", []),
        ("verbeterplan-voor-noor-jansen.yaml", []),
        ("plannen/noor-jansen.yaml", []),
        ("vp-2026-014.yaml", []),
        ("psychiatrie-zuid/vp-3.yaml", []),
        ("stdin", []),
    ],
)
def test_the_name_of_the_file_tells_nothing_of_somebody(file: str, told: list[str]) -> None:
    assert of_name(file) == told


def test_a_name_kept_apart_is_none_for_a_file() -> None:
    apart = PLAN.replace("  naam: Noor Jansen\n", "  persoon: mw-017\n", 1)
    people = People("personen.yaml", {"mw-017": {"naam": "Noor Jansen"}})

    def said(file: str) -> list[str]:
        found = api.check(apart.encode(), file, people=people).findings
        return [one.message for one in found if one.of_whole_file]

    assert said("plannen/noor-jansen.yaml") == [
        "In de naam van dit bestand staat een naam uit personen.yaml."
    ]
    assert not said("plannen/mw-017.yaml")


@pytest.mark.parametrize(
    ("text", "told"), [("plan", ["V01", "X04"]), ("- plan", ["V01", "X04"]), ("", ["X01"])]
)
def test_a_file_with_a_single_word_has_a_name_too(text: str, told: list[str]) -> None:
    found = api.check(text.encode(), "plannen/noor-burn-out.yaml").findings
    assert [one.code for one in found] == told
