"""How findings are shown: to people as text with the place marked, to programs as JSON."""

import json
import unicodedata

import pytest

from spvgen.diagnostics import HIDDEN, Finding, Position, Severity
from spvgen.reporters.as_json import findings_as_json
from spvgen.reporters.as_text import Look, closing, counted, file_report
from spvgen.reporters.printable import cells, printable

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP


def finding(  # noqa: PLR0913
    excerpt: str = "  norm: veel",
    at: tuple[int, int] = (7, 9),
    end: tuple[int, int] = (7, 13),
    *,
    severity: Severity = FOUT,
    message: str = "Hier staat geen getal.",
    hint: str = "Schrijf een getal.",
) -> Finding:
    return Finding(
        "plan.yaml", "M01", "niet-meetbaar", severity, ("doelen", 0, "norm"),
        Position(*at), Position(*end), excerpt, message, hint,
    )  # fmt: skip


def shown(one: Finding, width: int = 100) -> list[str]:
    return file_report("plan.yaml", [one], complete=True, look=Look(width)).splitlines()


def quoted(one: Finding, width: int = 100) -> tuple[str, str]:
    """The quoted line and the line with carets below it, without the line number."""
    lines = shown(one, width)
    at = next(i for i, line in enumerate(lines) if "^" in line)
    return lines[at - 1].partition(" | ")[2], lines[at].partition(" | ")[2]


# --- Text ------------------------------------------------------------------------------------------


def test_a_finding_says_what_where_and_what_is_better() -> None:
    assert shown(finding()) == [
        "plan.yaml",
        "",
        "  fout M01 niet-meetbaar – regel 7, kolom 9 (doelen[0].norm)",
        "    7 |   norm: veel",
        "      |         ^^^^",
        "    Hier staat geen getal.",
        "    Beter: Schrijf een getal.",
    ]


def test_nothing_to_tell_is_nothing_said() -> None:
    assert file_report("plan.yaml", [], complete=True, look=Look()) == ""


def test_it_says_that_the_rules_on_content_did_not_run() -> None:
    assert "nog niet meegekeken" in file_report("plan.yaml", [], complete=False, look=Look())


def test_the_same_words_are_said_once_but_every_place_is_shown() -> None:
    text = file_report("p", [finding(), finding(at=(9, 9), end=(9, 13))], complete=True, look=Look())
    assert text.count("Hier staat geen getal.") == 1
    assert "regel 7," in text
    assert "regel 9," in text


@pytest.mark.parametrize(
    ("excerpt", "at", "end", "carets"),
    [
        ("naam: Jo", (1, 7), (1, 9), "      ^^"),
        ("naam: Jo", (1, 7), (1, 7), "      ^"),
        ("naam: Jo", (1, 9), (1, 9), "        ^"),
        ("naam: Jo  ", (1, 7), (3, 2), "      ^^"),  # runs on: to the end of this line
        ("naam: 東京 x", (1, 7), (1, 9), "      ^^^^"),  # two cells each
        ("naam: 東京 x", (1, 10), (1, 11), "           ^"),
        ("a: e\u0301e\u0301 x", (1, 9), (1, 10), "      ^"),  # the accents take no cell of their own
        ("a:\tx", (1, 4), (1, 5), "      ^"),  # a tab is shown as four spaces
        ("", (1, 1), (1, 2), "^"),
    ],
)
def test_carets_stand_under_the_place(
    excerpt: str, at: tuple[int, int], end: tuple[int, int], carets: str
) -> None:
    assert quoted(finding(excerpt, at, end))[1] == carets


@pytest.mark.parametrize("place", [0, 5, 150, 290])
def test_a_long_line_is_cut_around_the_place(place: int) -> None:
    text = "x" * place + "HIER" + "y" * (300 - place)
    line, marks = quoted(finding(text, (1, place + 1), (1, place + 5)), width=60)
    start = marks.index("^")
    assert line[start : start + 4] == "HIER"
    assert marks.count("^") == 4
    assert cells(line) <= 60
    assert line.startswith("…") == (place > 40)
    assert line.endswith("…") == (place < 280)


def test_a_line_of_a_million_characters_is_no_trouble() -> None:
    text = "x" * 500_000 + "HIER" + "y" * 500_000
    line, marks = quoted(finding(text, (1, 500_001), (1, 500_005)))
    assert line[marks.index("^") :].startswith("HIERy")
    assert line.startswith("…x")
    assert line.endswith("y…")


def test_a_long_marked_stretch_is_cut_too() -> None:
    line, marks = quoted(finding("naam: " + "x" * 500, (1, 7), (1, 507)), width=60)
    assert cells(line) <= 60
    assert cells(marks) <= 60


def test_words_wrap_within_the_width() -> None:
    lines = shown(finding(message="Dit is een lange zin. " * 12, hint="Korter is beter. " * 12), width=50)
    assert len(lines) > 10
    assert max(map(len, lines)) <= 60  # the line with the place does not wrap


def test_a_corrected_line_can_be_copied_whole() -> None:
    line = "naam: " + "een heel lange naam " * 6
    lines = shown(finding(hint=f"Zet er aanhalingstekens omheen. Schrijf:   {line}"), width=50)
    assert lines[-1].strip() == line.strip()
    assert lines[-2].endswith("Schrijf:")


def test_a_finding_on_the_whole_file_quotes_no_line() -> None:
    one = finding("soort: x", (1, 1), (1, 1))
    assert "het hele bestand" in shown(one)[2]
    assert not any("^" in line for line in shown(one))


def test_a_hidden_line_is_shown_as_hidden_and_marks_nothing() -> None:
    lines = shown(finding(HIDDEN))
    assert f"    7 | {HIDDEN}" in lines
    assert not any("^" in line for line in lines)


def test_nothing_in_a_file_can_steer_the_terminal() -> None:
    evil = "\x1b[31m\u202ex\x07\r"
    text = file_report(
        evil, [finding(evil, (1, 1), (1, 4), message=evil, hint=evil)], complete=True, look=Look()
    )
    assert not set(text) & set("\x1b\u202e\x07\r")


def test_colours_only_when_they_are_wanted() -> None:
    plain = file_report("p", [finding()], complete=True, look=Look(colour=False))
    coloured = file_report("p", [finding()], complete=True, look=Look(colour=True))
    assert "\x1b" not in plain
    assert coloured.count("\x1b[1;31m") == 2  # the weight and the carets
    assert coloured.count("\x1b[") == 2 * coloured.count("\x1b[0m")


@pytest.mark.parametrize(
    ("severities", "said"),
    [
        ([FOUT], "1 fout"),
        ([TIP, WAARSCHUWING, FOUT, WAARSCHUWING], "1 fout, 2 waarschuwingen en 1 tip"),
        ([FOUT, FOUT, TIP, TIP], "2 fouten en 2 tips"),
        ([], ""),
    ],
)
def test_counting_is_good_dutch(severities: list[Severity], said: str) -> None:
    assert counted(finding(severity=severity) for severity in severities) == said


@pytest.mark.parametrize(
    ("findings", "files", "said"),
    [
        ([], 1, "Geen opmerkingen."),
        ([finding()], 1, "1 fout."),
        ([], 3, "3 bestanden nagekeken: geen opmerkingen."),
        ([finding(severity=TIP)], 3, "3 bestanden nagekeken: 1 tip."),
    ],
)
def test_the_last_line(findings: list[Finding], files: int, said: str) -> None:
    assert closing(findings, files) == said


# --- JSON ------------------------------------------------------------------------------------------


def test_json_holds_every_part_of_a_finding() -> None:
    assert json.loads(findings_as_json([finding(message="Één € teken")])) == [
        {
            "file": "plan.yaml",
            "code": "M01",
            "name": "niet-meetbaar",
            "severity": "fout",
            "path": "doelen[0].norm",
            "line": 7,
            "column": 9,
            "end_line": 7,
            "end_column": 13,
            "message": "Één € teken",
            "hint": "Schrijf een getal.",
        }
    ]


def test_json_is_utf_8_and_readable() -> None:
    assert "Één €".encode() in findings_as_json([finding(message="Één €")])


def test_json_survives_a_file_name_that_is_no_unicode() -> None:
    odd = Finding("caf\udce9.yaml", "X01", "yaml-fout", FOUT, (), Position(1, 1), Position(1, 1), "", "m")
    assert json.loads(findings_as_json([odd]).decode("utf-8"))[0]["file"] == "caf?.yaml"


def test_no_findings_is_an_empty_list() -> None:
    assert json.loads(findings_as_json([])) == []


# --- What may be shown -----------------------------------------------------------------------------


def test_printable_leaves_ordinary_text_alone() -> None:
    text = "Zoë’s plan – 80% — € 5…\n東京 e\u0301"
    assert printable(text) == text


def test_printable_takes_out_every_control_character() -> None:
    controls = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Cc"]
    assert len(controls) == 65
    kept = {char for char in controls if char in printable(char)}
    assert kept == {"\n"}
