"""How findings are shown: to people as text with the place marked, to programs as JSON."""

import json
import unicodedata

import pytest

from spvgen import api
from spvgen.diagnostics import HIDDEN, Finding, NodePath, Position, Severity
from spvgen.reporters.as_json import findings_as_json
from spvgen.reporters.as_text import closing, counted, file_report
from spvgen.reporters.printable import Look, cells, printable

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


def like(line: int, part: str, code: str = "R01", severity: Severity = TIP) -> Finding:
    one = finding(at=(line, 1), end=(line, 2), severity=severity, message=f"{part} mist iets.")
    return one._replace(code=code, likewise=part)


def test_what_several_parts_lack_is_told_once() -> None:
    found = [like(7, "‘Een’"), like(9, "‘Twee’"), finding(severity=TIP), like(12, "‘Drie’")]
    text = file_report("plan.yaml", found, complete=True, look=Look())
    assert text.count("R01") == 1 and text.count("M01") == 1
    assert "‘Een’ mist iets.\n    Beter: Schrijf een getal.\n    Ook bij ‘Twee’ (regel 9) en ‘Drie’" in text
    assert closing(found, 1) == "2 tips."
    assert len(json.loads(findings_as_json(found))) == 4


def test_what_is_to_be_another_value_in_each_place_is_told_once_with_those_values() -> None:
    days = {7: "2027-01-04", 9: "2027-12-31", 12: "2027-12-01"}
    found = [like(line, f"‘{day}’", "X04")._replace(hint=f"Schrijf: {day}") for line, day in days.items()]
    text = file_report("plan.yaml", found, complete=True, look=Look())
    assert (
        "    Beter: Schrijf: 2027-01-04\n    Schrijf ook op regel 9: 2027-12-31 en op regel 12: 2027-12-01."
        in text
    )
    assert text.count("X04") == 1 and closing(found, 1) == "1 tip."
    assert len(json.loads(findings_as_json(found))) == 3


def test_days_in_words_are_one_tip_in_text() -> None:
    plan = b"soort: actielijst\nlooptijd:\n  start: 4 januari 2027\n  einde: 25-3-2027\n"
    tips = [one for one in api.check(plan, "plan.yaml").findings if one.severity is TIP and one.code == "X04"]
    assert len(tips) == 2 and file_report("p", tips, complete=True, look=Look()).count("X04") == 1


def test_what_is_called_the_same_gets_its_lines_together() -> None:
    found = [like(7, "‘Een’"), like(9, "‘Twee’"), like(12, "‘Drie’"), like(15, "‘Twee’"), like(16, "‘Twee’")]
    text = file_report("plan.yaml", found, complete=True, look=Look())
    assert "Ook bij ‘Twee’ (regel 9, 15 en 16) en ‘Drie’ (regel 12)." in text


@pytest.mark.parametrize(
    "other",
    [
        like(9, "‘Twee’", "A02"),
        like(9, "‘Twee’", severity=WAARSCHUWING),
        like(9, "‘Twee’")._replace(likewise=""),
    ],
)
def test_what_differs_in_kind_or_weight_is_told_by_itself(other: Finding) -> None:
    text = file_report("plan.yaml", [like(7, "‘Een’"), other], complete=True, look=Look())
    assert "‘Twee’ mist iets." in text and "Ook bij" not in text


def test_what_stops_a_document_stands_first_and_tips_last() -> None:
    found = [
        finding(at=(3, 1), end=(3, 2), severity=TIP, message="a"),
        finding(at=(4, 1), end=(4, 2), severity=WAARSCHUWING, message="b"),
        finding(at=(7, 1), end=(7, 2), message="c"),
        finding(at=(8, 1), end=(8, 2), severity=TIP, message="d"),
        finding(at=(9, 1), end=(9, 2), message="e"),
    ]
    lines = file_report("plan.yaml", found, complete=True, look=Look(100)).splitlines()
    assert [line.split()[5].rstrip(",") for line in lines if " – regel " in line] == ["7", "9", "4", "3", "8"]


def test_each_file_tells_its_own() -> None:
    found = [like(7, "‘Een’"), like(9, "‘Twee’")._replace(file="ander.yaml")]
    assert closing(found, 2) == "2 bestanden nagekeken: 2 tips."


def test_nothing_to_tell_is_nothing_said() -> None:
    assert file_report("plan.yaml", [], complete=True, look=Look()) == ""


def test_it_says_that_the_rules_on_content_did_not_run() -> None:
    assert "De inhoud is nog niet nagekeken" in file_report("plan.yaml", [], complete=False, look=Look())
    partly = " ".join(file_report("plan.yaml", [], complete=False, partly=True, look=Look()).split())
    assert "De inhoud is ook nagekeken, behalve op plekken waar hierboven nog een fout staat." in partly
    assert "‘spv check’" in partly


def test_the_same_advice_is_given_once_but_every_place_is_shown() -> None:
    text = file_report("p", [finding(), finding(at=(9, 9), end=(9, 13))], complete=True, look=Look())
    assert text.count("Hier staat geen getal.") == 2
    assert text.count("Beter: ") == 1
    assert text.count("Het advies staat hierboven, bij regel 7.") == 1
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


@pytest.mark.parametrize(
    "correction",
    [
        "  norm: minimaal 5 afspraken",
        "naam: " + "een heel lange naam " * 6 + "Jansen.",
        "      - gebied: Quotum",
        "  norm: |\n    minimaal 5  keer\n\n  per: week",
        "\n  per: week",
        "Schrijven: ja",
    ],
)
def test_a_correction_stands_by_itself_word_for_word(correction: str) -> None:
    lines = shown(finding(hint=f"Schrijf het anders. Schrijf: {correction}"), width=50)
    written = correction.split("\n")
    at = len(lines) - len(written)
    bar = "      | "
    assert lines[at:] == [f"{bar}{line}".rstrip() for line in written]
    assert lines[at - 1].endswith("ervoor:")


def test_points_stand_as_deep_as_what_they_replace() -> None:
    lines = shown(finding("      Dag | Aantal", hint="Maak er punten van. Schrijf: - Dag: ma\n- Dag: di"))
    assert lines[-2:] == ["      |       - Dag: ma", "      |       - Dag: di"]
    assert "met 6 spaties ervoor:" in lines[-3]


def test_words_to_use_stay_in_the_sentence() -> None:
    hint = "Schrijf: ‘Je bent’. Gaat het over iemand anders? Zeg dan wie."
    assert " ".join(shown(finding(hint=hint))[-1].split()) == f"Beter: {hint}"


@pytest.mark.parametrize(
    ("correction", "said"),
    [
        ("    norm: 5 keer", "Schrijf met 4 spaties ervoor:"),
        (" norm: 5 keer", "Schrijf met 1 spatie ervoor:"),
        ("norm: 5 keer", "Schrijf met 2 spaties ervoor:"),  # as deep as the line that it replaces
        ("  meting:\n    norm: 5 keer", "Schrijf, de eerste regel met 2 spaties ervoor:"),
    ],
)
def test_it_is_said_how_far_a_correction_is_indented(correction: str, said: str) -> None:
    assert f"    Beter: {said}" in shown(finding(hint=f"Schrijf: {correction}"), width=100)


@pytest.mark.parametrize("code", ["X04", "M01"])
def test_words_that_are_no_line_belong_behind_their_key(code: str) -> None:
    one = finding("      norm: 95% of meer", hint="Zo niet. Schrijf: minimaal 95%")._replace(code=code)
    assert shown(one)[-2:] == ["    Beter: Zo niet. Schrijf achter ‘norm:’", "      | minimaal 95%"]


@pytest.mark.parametrize(
    ("excerpt", "line"),
    [
        ("  - norm: veel", "      |   - norm: 5 keer"),
        ("        Je belt veel.", "      |         5 keer"),  # the key stands above, with a | behind it
    ],
)
def test_what_a_rule_writes_anew_stands_where_it_stood(excerpt: str, line: str) -> None:
    assert shown(finding(excerpt, hint="Schrijf: norm: 5 keer"))[-1] == line


def test_what_is_wrong_with_the_file_comes_with_its_place() -> None:
    one = finding(" norm: veel", hint="Zet dit bovenaan. Schrijf: norm: 5 keer")
    assert shown(one._replace(code="X04"))[-1] == "      | norm: 5 keer"


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("Schrijf: 2027-01-12", "Schrijf: 2027-01-12"),
        ("Schrijf: 2027-01-12.", "Schrijf: 2027-01-12"),
        ("Let op: een zondag. Schrijf: 10:00.", "Let op: een zondag. Schrijf: 10:00"),
        ("Schrijf een getal.", "Schrijf een getal."),
    ],
)
def test_a_correction_of_one_word_stays_on_the_line(hint: str, said: str) -> None:
    assert shown(finding(hint=hint))[-1] == f"    Beter: {said}"


def open_place(
    line: int, path: NodePath, before: str = "norm: ", found: str = "…", behind: str = ""
) -> Finding:
    start, end = Position(line, len(before) + 1), Position(line, len(before + found) + 1)
    excerpt = before + found + behind
    return Finding("plan.yaml", "S01", "nog-in-te-vullen", FOUT, path, start, end, excerpt, "Vul in.", "Ja.")


def test_open_places_share_one_block() -> None:
    places = [
        open_place(14, ("organisatie",)),
        open_place(23, ("medewerker", "in_dienst_sinds"), "  in_dienst_sinds: "),
        open_place(40, ("doelen", 1, "meting", "norm"), '    - norm: "', behind='"  # later'),
        open_place(42, ("doelen", 1, "relevant"), "      "),
    ]
    text = file_report("plan.yaml", [places[0], finding(), *places[1:]], complete=True, look=Look())
    lines = text.splitlines()
    assert lines[2] == "  Nog in te vullen: 4 plekken (fout S01)"
    assert lines[4:7] == [
        "    organisatie  regel 14",
        "    medewerker   regel 23 in dienst sinds",
        "    doelen 2     regel 40 meting norm · regel 42 relevant",
    ]
    assert lines[8].startswith("  fout M01")
    assert text.count("S01") == 1


def test_open_places_are_no_mistakes_in_the_count() -> None:
    places = [open_place(14, ("organisatie",)), open_place(23, ("hr", "naam"))]
    assert counted([*places, finding(), finding(severity=TIP)]) == "2 open plekken, 1 fout en 1 tip"
    assert counted(places) == "2 open plekken"
    assert counted(places[:1]) == "1 fout", "one is told as a finding"


def test_a_long_row_of_open_places_wraps_between_places() -> None:
    places = [open_place(line, ("doelen", 0, f"sleutel_{line}")) for line in range(10, 40)]
    lines = file_report("plan.yaml", places, complete=True, look=Look(60)).splitlines()
    lines = lines[next(i for i, line in enumerate(lines) if "doelen 1" in line) :]
    assert len(lines) > 5
    assert all(len(line) <= 60 and line.split()[-1] != "regel" for line in lines)
    assert all(line.lstrip().startswith(("doelen 1", "regel")) for line in lines)
    assert "\N{NO-BREAK SPACE}" not in "".join(lines)


@pytest.mark.parametrize(
    "other",
    [
        open_place(9, ("a",), "norm: minimaal ", "20XX"),
        open_place(9, ("a",), behind=" keer"),
        open_place(9, ("a",), HIDDEN, ""),
    ],
)
def test_text_with_an_open_place_in_it_is_quoted(other: Finding) -> None:
    places = [open_place(1, ("a",)), open_place(2, ("b",))]
    text = file_report("plan.yaml", [*places, other], complete=True, look=Look())
    assert "2 plekken" in text
    assert "fout S01 nog-in-te-vullen – regel 9" in text


def test_one_open_place_is_quoted() -> None:
    assert "Nog in te vullen" not in "".join(shown(open_place(7, ("organisatie",))))


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


def test_what_yaml_is_is_said_once_and_only_where_it_matters() -> None:
    fault = Finding(
        "plan.yaml", "X01", "yaml-fout", Severity.FOUT, (), Position(7, 3), Position(7, 4), "a", "Zo.", ""
    )
    report = file_report(
        "plan.yaml", [fault, fault._replace(start=Position(9, 3))], complete=False, look=Look()
    )
    assert report.count("heet YAML") == 1
    assert "heet YAML" not in file_report("plan.yaml", [finding()], complete=True, look=Look())
