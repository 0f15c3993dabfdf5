"""Reading: raw values, places of nodes, and every refusal, with both parsers."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from source_samples import BROKEN, WITHOUT_CORRECTION
from spvgen.diagnostics import INPUT_CODES, UNREADABLE, Finding, Position, Severity, in_order
from spvgen.source import MAX_BYTES, MAX_MISTAKES, Node, RawValue, Source, read_source
from spvgen.source.misreadings import BEFORE_KEY, POINTS
from spvgen.source.parsers import Parser, preferred
from support import TURNING, written_in

Reading = tuple[Source | None, list[Finding]]


@pytest.fixture(params=["fast", "pure"])
def parser(request: pytest.FixtureRequest) -> Parser:
    """Each parser in turn; without ruamel.yaml.clib only the pure one."""
    if request.param == "fast" and preferred() == "pure":
        if os.environ.get("CI") == "true":
            pytest.fail("ruamel.yaml.clib is missing in CI")
        pytest.skip("ruamel.yaml.clib is not installed here")
    return "fast" if request.param == "fast" else "pure"


def read(text: str, parser: Parser | None = None) -> Reading:
    return read_source(text.encode("utf-8", "surrogatepass"), "plan.yaml", parser=parser)


def sound(text: str, parser: Parser | None = None) -> Source:
    source, findings = read(text, parser)
    assert not findings
    assert source is not None
    return source


def only(reading: Reading) -> Finding:
    _, findings = reading
    assert len(findings) == 1, [f"{f.code} {f.message}" for f in findings]
    return findings[0]


def first(reading: Reading) -> Finding:
    """The first of the mistakes for which a text is no YAML; there may be more of them."""
    _, findings = reading
    assert {finding.code for finding in findings} == {"X01"}
    return findings[0]


def place(finding: Finding) -> tuple[int, int, int, int]:
    return finding.start.line, finding.start.column, finding.end.line, finding.end.column


# Values


@pytest.mark.parametrize(
    "text",
    [
        "007", "3,2", "62,5%", "€ 90.000", "90.000", "1.5", "1e3", "0x1F", "0o17", "1_000", "-5%", "+31 6",
        "2026-02-30", "2026-01-12", "2026-01-12 09:00:00", "12-01-2026", "09:00", "10:30:00", "ja", "nee",
        "yes", "no", "on", "off", "true", "False", ".inf", ".nan", "=", "y", "N", "Nul", "nULL", "~5", "…",
        "___", "-tekst", "<naam>", "a:b", "http://voorbeeld.nl/#deel", "klant#3", "R&D", "wie? wat!",
        "“Tom”", "ĳs", "é", "😀", "C:\\map", "it's", 'een "woord"', "a, b; c", "50% [of meer]",
    ],
)  # fmt: skip
def test_plain_text_stays_as_it_stands(text: str, parser: Parser) -> None:
    assert sound(f"sleutel: {text}\n", parser).value == {"sleutel": text}


@pytest.mark.parametrize("null", ["", "~", "null", "Null", "NULL", "# opmerking"])
def test_null_is_none(null: str, parser: Parser) -> None:
    assert sound(f"a: {null}\nb: x\n", parser).value == {"a": None, "b": "x"}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('"~"', "~"),
        ("''", ""),
        ("'het ''is'' zo'", "het 'is' zo"),
        (r'"regel\neen \"twee\" \u00e9 \x41"', 'regel\neen "twee" é A'),
        ("|\n  een\n\n  twee\n", "een\n\ntwee\n"),
        ("|-\n  een\n   twee\n", "een\n twee"),
        (">\n  een\n  twee\n\n  drie\n", "een twee\ndrie\n"),
        ("een\n  twee\n\n  drie", "een twee\ndrie"),
        ("\n  op de volgende regel", "op de volgende regel"),
        ("[]", []),
        ("[a, 'b', 10:30, x:y]", ["a", "b", "10:30", "x:y"]),
        ("{b: 1, c: [d]}", {"b": "1", "c": ["d"]}),
        ("\n- b\n-\n- c: d", ["b", None, {"c": "d"}]),
        ("\tmet\ttabs\t", "met\ttabs"),
    ],
)
def test_every_style_gives_its_text(written: str, value: RawValue, parser: Parser) -> None:
    assert sound(f"a: {written}\n", parser).value == {"a": value}


def test_keys_are_text_too(parser: Parser) -> None:
    assert sound("1: a\n~: b\nja: c\n'd e': f\nnull: g\n", parser).value == {
        "1": "a", "~": "b", "ja": "c", "d e": "f", "null": "g",
    }  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_make_no_difference_to_values(end: str, parser: Parser) -> None:
    text = "a: |\n  een\n\n  twee\nb:\n  - x\n  - y\n".replace("\n", end)
    assert sound(text, parser).value == {"a": "een\n\ntwee\n", "b": ["x", "y"]}


def test_a_line_with_only_tabs_is_an_empty_line(parser: Parser) -> None:
    assert sound("a: b\n\t\nc: d\n \t \n", parser).value == {"a": "b", "c": "d"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: b\n\t# nog vragen\nc: d\n", {"a": "b", "c": "d"}),
        ("a:\n  - b: x\n\t\t#\n    c: y\n", {"a": [{"b": "x", "c": "y"}]}),
        ("a: |\n  een\n\t# nog vragen\nb: c\n", {"a": "een\n", "b": "c"}),
        ("a: |\n  een\n  \t# twee\nb: c\n", {"a": "een\n\t# twee\n", "b": "c"}),
    ],
)
def test_a_comment_behind_a_tab_is_a_comment(text: str, value: RawValue, parser: Parser) -> None:
    assert sound(text, parser).value == value


@pytest.mark.parametrize("text", ["a: b\n\tc: d\n", "a:\n\t- b\n", "a: b\n\t#c: d\ne:\n\tf: g\n"])
def test_a_tab_before_a_key_is_told(text: str) -> None:
    assert hints(text, "X01")


# Places

PLAN = """\
# opmerking
soort: verbeterplan
medewerker:
  naam: "Zoë 😀 Smit"   # hier
  functie: 'adviseur'
doelen:
  - gebied: Sales
    tekst: |
      een
      twee

    leeg:
  # tussendoor
  - {gebied: [a, "b"], norm: }
-5: >-
  gevouwen
lijst:
- een
  twee
"""


@pytest.mark.parametrize(
    ("path", "style", "key", "written"),
    [
        (("soort",), "plain", "soort", "verbeterplan"),
        (("medewerker",), "block", "medewerker", "naam: \"Zoë 😀 Smit\"   # hier\n  functie: 'adviseur'"),
        (("medewerker", "naam"), "double", "naam", '"Zoë 😀 Smit"'),
        (("medewerker", "functie"), "single", "functie", "'adviseur'"),
        (("doelen", 0), "block", None, "gebied: Sales\n    tekst: |\n      een\n      twee\n\n    leeg:"),
        (("doelen", 0, "tekst"), "literal", "tekst", "|\n      een\n      twee"),
        (("doelen", 0, "leeg"), "empty", "leeg", ""),
        (("doelen", 1), "flow", None, '{gebied: [a, "b"], norm: }'),
        (("doelen", 1, "gebied"), "flow", "gebied", '[a, "b"]'),
        (("doelen", 1, "gebied", 0), "plain", None, "a"),
        (("doelen", 1, "gebied", 1), "double", None, '"b"'),
        (("doelen", 1, "norm"), "empty", "norm", ""),
        (("-5",), "folded", "-5", ">-\n  gevouwen"),
        (("lijst",), "block", "lijst", "- een\n  twee"),
        (("lijst", 0), "plain", None, "een\n  twee"),
    ],
)
def test_node_stands_where_its_text_stands(
    path: tuple[str | int, ...], style: str, key: str | None, written: str, parser: Parser
) -> None:
    for end in ("\n", "\r\n"):
        source = sound(PLAN.replace("\n", end), parser)
        node = source.nodes[path]
        assert source.text[node.start : node.end] == written.replace("\n", end)
    assert node.style == style
    assert (node.key_start is None) == (key is None)
    assert key is None or source.text[node.key_start : node.key_end] == key


def test_block_collection_ends_with_its_last_descendant(parser: Parser) -> None:
    source = sound(PLAN, parser)
    assert source.nodes["doelen",].end == source.nodes["doelen", 1].end
    assert source.nodes[()] == Node(PLAN.index("soort"), len(PLAN) - 1, None, None, "block")


def test_empty_value_stands_behind_its_colon(parser: Parser) -> None:
    source = sound(PLAN, parser)
    assert source.nodes["doelen", 0, "leeg"].start == PLAN.index("leeg:") + len("leeg:")


def test_nodes_come_in_the_order_of_the_text(parser: Parser) -> None:
    starts = [node.start for node in sound(PLAN, parser).nodes.values()]
    assert len(starts) == 18
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("text", "offset", "position", "excerpt"),
    [
        ("a: b\nc: d\n", 5, (2, 1), "c: d"),
        ("a: b\nc: d\n", 4, (1, 5), "a: b"),
        ("a: b\r\nc: d\r\n", 6, (2, 1), "c: d"),
        ("a: b\rc: d", 8, (2, 4), "c: d"),
        ("a: 😀 é\nc: d", 5, (1, 6), "a: 😀 é"),
        ("a: b\n", 99, (2, 1), ""),
        ("a: b\n", -1, (1, 1), "a: b"),
    ],
)
def test_position_and_excerpt(text: str, offset: int, position: tuple[int, int], excerpt: str) -> None:
    source = Source("plan.yaml", text, None, {})
    found = source.position(offset)
    assert (found.line, found.column) == position
    assert source.excerpt(found.line) == excerpt


def test_byte_order_mark_does_not_count(parser: Parser) -> None:
    source, findings = read_source(b"\xef\xbb\xbfa: b\na: c\n", "plan.yaml", parser=parser)
    assert source is not None and source.text == "a: b\na: c\n"
    assert [finding.start for finding in findings] == [Position(2, 1)]


# Refusals after which reading goes on

REFUSED: dict[str, tuple[str, str, tuple[int, int, int, int], tuple[str | int, ...], RawValue]] = {
    "dubbel": ("a: 1\nb: 2\na: 3\n", "X05", (3, 1, 3, 2), ("a",), {"a": "1", "b": "2"}),
    "dubbel-met-quotes": ("a: 1\n'a': 3\n", "X05", (2, 1, 2, 4), ("a",), {"a": "1"}),
    "dubbel-dieper": (
        "- a: 1\n  a:\n    b: c\n",
        "X05",
        (2, 3, 2, 4),
        (0, "a"),
        [{"a": "1"}, {"a": {"b": "c"}}],
    ),
    "dubbel-in-flow": ("{a: 1, a: 2}\n", "X05", (1, 8, 1, 9), ("a",), {"a": "1"}),
    "anker": ("a: &x b\n", "X07", (1, 4, 1, 6), ("a",), {"a": "b"}),
    "anker-op-groep": ("a: &x\n  b: c\n", "X07", (1, 4, 1, 6), ("a",), {"a": {"b": "c"}}),
    "anker-op-lijst": ("a: &x [b]\n", "X07", (1, 4, 1, 6), ("a",), {"a": ["b"]}),
    "anker-zonder-waarde": ("a: &x\nb: c\n", "X07", (1, 4, 1, 6), ("a",), {"a": None, "b": "c"}),
    "verwijzing": ("a: *x\n", "X07", (1, 4, 1, 6), ("a",), {"a": None}),
    "verwijzing-in-lijst": ("- 😀\n- *x\n", "X07", (2, 3, 2, 5), (1,), ["😀", None]),
    "verwijzing-als-sleutel": ("*x : a\nb: c\n", "X07", (1, 1, 1, 3), (), {"b": "c"}),
    "type": ("a: !!int 5\n", "X07", (1, 4, 1, 9), ("a",), {"a": "5"}),
    "type-eigen": ("a: !belangrijk bel nu\n", "X07", (1, 4, 1, 15), ("a",), {"a": "bel nu"}),
    "uitroepteken": ("a: ! bel\n", "X07", (1, 4, 1, 5), ("a",), {"a": "bel"}),
    "invoegen": ("<<: {a: b}\nc: d\n", "X07", (1, 1, 1, 3), (), {"c": "d"}),
    "lijst-als-sleutel": ("[a]: b\nc: d\n", "X07", (1, 1, 1, 4), (), {"c": "d"}),
    "groep-als-sleutel": ("? {a: b}\n: c\nd: e\n", "X07", (1, 3, 1, 9), (), {"d": "e"}),
    "dubbele-accolade": ("a: {{ naam }}\nb: c\n", "X07", (1, 4, 1, 14), ("a",), {"a": {}, "b": "c"}),
    "vraagteken-sleutel": ("? a\n: b\n", "X07", (1, 1, 1, 2), ("a",), {"a": "b"}),
    "los-vraagteken": ("- ?\n- b\n", "X07", (1, 3, 1, 4), (0,), [{}, "b"]),
    "geen-sleutel": (": a\nb: c\n", "X07", (1, 1, 1, 1), (), {"b": "c"}),
    "versie": ("%YAML 1.2\n---\na: b\n", "X07", (1, 1, 1, 10), (), {"a": "b"}),
    "versie-te-nieuw": ("# x\n%YAML 3.0\n---\na: b\n", "X07", (2, 1, 2, 10), (), {"a": "b"}),
    "tag-opdracht": ("%TAG ! tag:x,2026:\n---\na: b\n", "X07", (1, 1, 1, 19), (), {"a": "b"}),
    "tweede-document": ("a: b\n---\nc: d\n", "X07", (2, 1, 2, 4), (), {"a": "b"}),
    "na-drie-punten": ("a: b\n...\nc: d\n", "X07", (3, 1, 3, 1), (), {"a": "b"}),
    "afgekapt": ("a: klant #3\nb: c\n", "X09", (1, 10, 1, 12), ("a",), {"a": "klant", "b": "c"}),
    "afgekapt-alles": ("a: #3 klanten\nb: c\n", "X09", (1, 4, 1, 14), ("a",), {"a": None, "b": "c"}),
    "afgekapt-punt": ("- klant 😀 #x y  \n", "X09", (1, 11, 1, 15), (0,), ["klant 😀"]),
    "afgekapt-na-tab": ("a: klant\t#één\n", "X09", (1, 10, 1, 14), ("a",), {"a": "klant"}),
    "afgekapt-na-aanhaling": ('a: "klant"#3\n', "X09", (1, 11, 1, 13), ("a",), {"a": "klant"}),
    "afgekapt-kop": ("norm: >5\nper: x\n", "X09", (1, 7, 1, 9), ("norm",), {"norm": "", "per": "x"}),
    "stuurteken": ("a: b\n- x\x07y".replace("a: b\n", ""), "X08", (1, 4, 1, 5), (0,), ["x y"]),
    "stuurteken-sleutel": ("naam\x00: b\n", "X08", (1, 5, 1, 6), ("naam",), {"naam": "b"}),
    "stuurtekens-op-rij": ("a: x\x0b\x0b\x0by\n", "X08", (1, 5, 1, 8), ("a",), {"a": "x   y"}),
    "stuurteken-escape": ('a: "x\\x07y"\n', "X08", (1, 6, 1, 10), ("a",), {"a": "x y"}),
    "stuurteken-naam": ('a: "\\\\b \\b"\n', "X08", (1, 9, 1, 11), ("a",), {"a": "\\b  "}),
    "half-surrogaat": ('a: "\\ud83d"\n', "X08", (1, 5, 1, 11), ("a",), {"a": " "}),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refusal_says_where_and_reading_goes_on(name: str, parser: Parser) -> None:
    text, code, where, path, value = REFUSED[name]
    source, findings = reading = read(text, parser)
    finding = only(reading)
    assert (finding.code, place(finding), finding.path) == (code, where, path)
    assert source is not None and source.value == value
    assert len(findings) == 1 and finding.hint


@pytest.mark.parametrize("name", REFUSED)
def test_refusal_stands_on_the_same_line_and_column_with_crlf(name: str, parser: Parser) -> None:
    text, code, where, path, _ = REFUSED[name]
    finding = only(read(text.replace("\n", "\r\n"), parser))
    assert (finding.code, place(finding), finding.path) == (code, where, path)
    assert finding.excerpt == only(read(text, parser)).excerpt


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: &x b\n", 'a: "&x b"'),
        ("a: *x # ok\n", 'a: "*x" # ok'),
        ("a: !belangrijk bel nu\n", 'a: "!belangrijk bel nu"'),
        ("[Naam]: b\n", '"[Naam]": b'),
        ("a: {{ naam }} # ok\n", 'a: "{{ naam }}" # ok'),
        ("- ?\n", '- "?"'),
        ("a: klant #3\n", 'a: "klant #3"'),
        ('- zei "ja" #3\n', "- 'zei \"ja\" #3'"),
        ("norm: >5\n", 'norm: ">5"'),
        ("a: x\x07y\n", "a: xy"),
        ("a: x\x0by\n", "a: x y"),
        ('pad: "C:\\bestand"\n', "pad: 'C:\\bestand'"),
    ],
)
def test_refusal_gives_the_corrected_line(text: str, line: str) -> None:
    assert only(read(text)).hint.endswith(f"Schrijf: {line}")
    sound(line + "\n")


@pytest.mark.parametrize(
    "text", [*(one[0] for one in REFUSED.values()), *(one.text for one in BROKEN.values())]
)
def test_no_refusal_asks_to_know_of_yaml(text: str) -> None:
    assert [one.message for one in read(text)[1] if "YAML" in one.message] == []


def test_all_refusals_come_in_one_run(parser: Parser) -> None:
    text = '%YAML 1.2\n---\na: &x 1\na: 2\nb: *x\nc: klant #3\nd: !t 4\ne: x\x07\nf: "\\a"\n<<: *x\n'
    codes = ["X07", "X07", "X05", "X07", "X09", "X07", "X08", "X08", "X07", "X07"]
    source, findings = read(text, parser)
    assert [finding.code for finding in findings] == codes
    assert source is not None
    assert source.value == {"a": "1", "b": None, "c": "klant", "d": "4", "e": "x", "f": " "}
    assert findings == in_order(findings)


def test_duplicate_names_the_first_and_leaves_no_nodes(parser: Parser) -> None:
    source, findings = read("a:\n  b: 1\nc: 2\na:\n  d: 3\n  d: 4\n", parser)
    assert "regel 1" in findings[0].message
    assert [finding.code for finding in findings] == ["X05", "X05"]
    assert source is not None and set(source.nodes) == {(), ("a",), ("a", "b"), ("c",)}
    assert source.nodes[()].end == source.text.rindex("4") + 1


@pytest.mark.parametrize(
    "text",
    [
        "a: b # opmerking\n",
        "a: b #\n",
        "a: b # drie klanten\n",
        "a: klant#3\n",
        'a: "klant #3"\n',
        "a: |\n  klant #3\n",
        "#klant\na: b\n  #c\n",
        "a: #tekst\n  b: c\n",
        "a: 'b' #c\n",
    ],
)
def test_comment_is_no_cut_off_text(text: str, parser: Parser) -> None:
    sound(text, parser)


CONTROLS = [
    *(*range(9), 11, 12, *range(14, 32), *range(127, 160), 0x2028, 0x2029, 0xFFFE, 0xFFFF),
    *map(ord, TURNING),
]


@pytest.mark.parametrize("number", CONTROLS, ids=lambda number: f"U+{number:04X}")
def test_control_character_is_named_by_its_number(number: int, parser: Parser) -> None:
    raw = only(read(f"a:\n  - b{chr(number)}c\n", parser))
    escaped = only(read(f'a:\n  - "b\\u{number:04x}c"\n', parser))
    for finding in (raw, escaped):
        assert (finding.code, finding.path, finding.start.line) == ("X08", ("a", 0), 2)
        assert f"U+{number:04X}" in finding.message
    assert raw.excerpt == "  - b\ufffdc"


@pytest.mark.parametrize(
    "character", ["\t", "\u00a0", "\u00ad", "\u200e", "\ue000", "\ufeff", "\ufffd", "\U0010ffff"]
)
def test_other_characters_are_welcome(character: str, parser: Parser) -> None:
    assert sound(f"a: b{character}c\n", parser).value == {"a": f"b{character}c"}


def test_carriage_return_in_a_value_is_refused(parser: Parser) -> None:
    assert only(read('a: "b\\r\\nc"\n', parser)).start == Position(1, 6)


# Refusals after which there is nothing to read


@pytest.mark.parametrize("text", ["", " \n\n", "# alleen dit\n", "---\n", "\t\n", "---\n# x\n...\n"])
def test_empty_file_points_to_spv_new(text: str, parser: Parser) -> None:
    source, _ = reading = read(text, parser)
    finding = only(reading)
    assert source is None
    assert (finding.code, finding.start) == ("X01", Position(1, 1))
    assert "spv new" in finding.hint


@pytest.mark.parametrize("name", BROKEN)
def test_broken_text_is_explained_with_the_line_to_write(name: str, parser: Parser) -> None:
    sample = BROKEN[name]
    source, _ = reading = read(sample.text, parser)
    finding = first(reading)
    assert source is None
    assert finding.code == "X01"
    assert (finding.start.line, finding.start.column) == (sample.line, sample.column)
    assert finding.start < finding.end
    assert sample.says in finding.message
    assert written_in(finding) == sample.instead


@pytest.mark.parametrize("name", BROKEN)
def test_corrected_line_gets_the_reader_past_the_fault(name: str) -> None:
    sample = BROKEN[name]
    _, findings = read(sample.mended)
    assert not [f for f in findings if f.start.line == sample.line], findings


@pytest.mark.parametrize("name", BROKEN)
def test_broken_text_with_crlf_says_the_same(name: str, parser: Parser) -> None:
    finding = first(read(BROKEN[name].text, parser))
    with_crlf = first(read(BROKEN[name].text.replace("\n", "\r\n"), parser))
    assert (with_crlf.start, with_crlf.end, with_crlf.message) == (
        finding.start,
        finding.end,
        finding.message,
    )
    assert with_crlf.excerpt == finding.excerpt


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('a: "een\n  twee"\n', {"a": "een twee"}),
        ('l:\n  - "een\n\n    twee"\n', {"l": ["een\ntwee"]}),
        ("a: omzet\n  -5% en\n  -3\n", {"a": "omzet -5% en -3"}),
        ("a:\n  -5% omzet\n", {"a": "-5% omzet"}),
        ("a: |\n  - een\n  -twee\n", {"a": "- een\n-twee\n"}),
        ("a: een - twee\n", {"a": "een - twee"}),
        ("l:\n- een\n- -twee\n", {"l": ["een", "-twee"]}),
        ("a: '’s ochtends'\n", {"a": "’s ochtends"}),
    ],
)
def test_what_may_be_meant_is_no_mistake(text: str, value: RawValue, parser: Parser) -> None:
    assert sound(text, parser).value == value


@pytest.mark.parametrize("name", WITHOUT_CORRECTION)
def test_where_no_line_can_be_given_there_is_still_advice(name: str, parser: Parser) -> None:
    text, line, column, says = WITHOUT_CORRECTION[name]
    finding = only(read(text, parser))
    assert (finding.code, finding.start) == ("X01", Position(line, column))
    assert says in finding.message
    assert finding.hint and "Schrijf:" not in finding.hint


MANY = 'a:\n\tb: c\n  d: é: f\nx: klant #3\ng: %5 # ok\n- h: "y\ni: j\n'


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_one_run_tells_mistakes_on_several_lines(end: str, parser: Parser) -> None:
    text = MANY.replace("- h", "h").replace("\n", end)
    source, findings = read(text, parser)
    assert source is None
    told = [(f.code, f.start.line, f.start.column, f.excerpt) for f in findings]
    assert told == [
        ("X01", 2, 1, "\tb: c"),
        ("X01", 3, 7, "  d: é: f"),
        ("X09", 4, 10, "x: klant #3"),
        ("X01", 5, 4, "g: %5 # ok"),
        ("X01", 6, 4, 'h: "y'),
    ]
    assert [written_in(f) for f in findings if f.code == "X01"] == [
        "  b: c", '  d: "é: f"', 'g: 5% # ok', 'h: "y"',
    ]  # fmt: skip


def test_no_more_mistakes_are_told_than_can_be_trusted(parser: Parser) -> None:
    _, findings = read("".join(f"a{n}: b: c\n" for n in range(30)), parser)
    assert [f.start.line for f in findings] == list(range(1, MAX_MISTAKES + 1))


def test_a_correction_that_adds_a_line_is_the_last(parser: Parser) -> None:
    _, findings = read("a: | tekst\nb: c: d\n", parser)
    assert [f.start.line for f in findings] == [1]


LEFT_OUT = {
    "nummers-als-lijst": {"1"},  # a dash takes its place
    "nummers-die-doorlopen": {"1"},
    "aanhaling-open-regels": {"a", "een"},  # these three write the line above or below, and say so
    "lijst-onder-tekst": {"een"},
    "dubbele-punt-in-tweede-regel": {"en", "Let", "op", "dit"},
    "geen-spatie-voor-datum-in-woorden": {"4", "januari"},  # the same day, as a plan has it
    "geen-spatie-voor-datum-dag-eerst": {"4", "1"},
}


@pytest.mark.parametrize("name", BROKEN)
def test_no_correction_throws_away_text(name: str) -> None:
    text, left_out = BROKEN[name].text, set[str]()
    lines = text.splitlines()
    for finding in read(text)[1]:
        written = written_in(finding)
        if written and finding.start.line <= len(lines):
            words = set(re.findall(r"\w+", lines[finding.start.line - 1]))
            left_out |= words - set(re.findall(r"\w+", written))
    assert left_out == LEFT_OUT.get(name, set())


def test_most_samples_have_a_correction() -> None:
    assert sum("Schrijf: " in f.hint for sample in BROKEN.values() for f in read(sample.text)[1]) > 100


@pytest.mark.parametrize(
    ("text", "says", "write"),
    [
        ("acties:\n  - titel: a\n    wie: b\n    titel: c\n    wie: d\n", "streepje", "  - titel: c"),
        ("acties:\n  - titel: a\n    wie: b\n    wie: d\n", "dubbel", "  - titel: …\n    wie: d"),
        ("leidinggevende:\n  naam: a\n  functie: b\n  naam: c\n  functie: d\nhr: x\nmedewerker: y\n", "dubbel", ""),
        ("medewerker: x\nleidinggevende:\n  naam: a\n  naam: c\n", "dubbel", "hr:\n  naam: c"),
    ],
)  # fmt: skip
def test_keys_that_come_again_are_one_fault(text: str, says: str, write: str, parser: Parser) -> None:
    finding = only(read(text, parser))
    assert finding.code == "X05"
    assert says in finding.message
    assert written_in(finding) == write


def test_other_keys_that_come_again_are_another_fault(parser: Parser) -> None:
    _, findings = read("a: 1\na: 2\na: 3\nb: 4\nc: 5\nb: 6\n", parser)
    assert [(f.code, f.start.line) for f in findings] == [("X05", 2), ("X05", 3), ("X05", 6)]


def test_what_was_found_before_the_fault_is_reported_too(parser: Parser) -> None:
    source, findings = read("a: 1\na: 2\nb: *x\nc: d: e\n", parser)
    assert source is None
    assert [(f.code, f.start.line) for f in findings] == [("X05", 2), ("X07", 3), ("X01", 4)]


@pytest.mark.parametrize("opening", ["[", "{", "{a: ", "- ", "? ", "[{a: "], ids=lambda text: text.strip())
def test_deep_nesting_is_refused_at_once(opening: str, parser: Parser) -> None:
    source, _ = reading = read(opening * 50_000, parser)
    finding = only(reading)
    assert source is None
    assert (finding.code, finding.start.line) == ("X07", 1)


def test_fifty_levels_are_still_read(parser: Parser) -> None:
    value = sound("[" * 50 + "]" * 50, parser).value
    for _ in range(49):
        assert isinstance(value, list)
        value = value[0]
    assert value == []
    finding = only(read("[" * 51 + "]" * 51, parser))
    assert place(finding) == (1, 51, 1, 52)


def test_file_over_one_mebibyte_is_refused() -> None:
    assert read_source(b"a: " + b"x" * (MAX_BYTES - 3), "plan.yaml")[0] is not None
    source, _ = reading = read_source(b"a: " + b"x" * (MAX_BYTES - 2), "plan.yaml")
    assert source is None
    assert only(reading).code == "X07"


def test_a_flood_of_findings_is_cut_short(parser: Parser) -> None:
    source, findings = read("a: b\n" * 100_000, parser)
    assert len(findings) == 100
    assert source is not None and source.value == {"a": "b"}
    assert source.nodes[()].style == "block"


@pytest.mark.parametrize(
    ("data", "says", "where"),
    [
        (b"a: b\nc: caf\xe9\n", "cp1252", (2, 7)),
        (b"c: \x93x\x94 \x80 5\n", "cp1252", (1, 4)),
        ("é: ".encode() + b"\xe9\n", "geen UTF-8", (1, 4)),
        (b"a: \x81\n", "geen UTF-8", (1, 4)),
        (b"a: \xed\xa0\x80\n", "geen UTF-8", (1, 4)),
        ("a: é\n".encode("utf-16"), "UTF-16", (1, 1)),
        ("a: é\n".encode("utf-16-be"), "UTF-16", (1, 1)),
        ("a: bc\n".encode("utf-16-le"), "UTF-16", (1, 1)),
        ("a: é\n".encode("utf-32"), "UTF-32", (1, 1)),
        (b"PK\x03\x04\x14\x00", "Word", (1, 1)),
        (b"%PDF-1.7\n%\xe2\xe3", "pdf", (1, 1)),
        (b"{\\rtf1\\ansi x}", "RTF", (1, 1)),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "geen tekstbestand", (1, 1)),
    ],
)
def test_other_encodings_are_named(data: bytes, says: str, where: tuple[int, int]) -> None:
    source, _ = reading = read_source(data, "plan.yaml")
    finding = only(reading)
    assert source is None
    assert (finding.code, finding.start) == ("X11", Position(*where))
    assert says in finding.message
    assert "UTF-8" in finding.hint or "spv new" in finding.hint


@pytest.mark.parametrize("begins", [b"PK\x03\x04\x14\x00", b"\xd0\xcf\x11\xe0\xa1", b"{\\rtf1\\ansi x}"])
def test_who_saved_a_plan_in_word_hears_that_the_text_is_not_lost(begins: bytes) -> None:
    hint = only(read_source(begins, "plan.yaml")).hint
    assert "Je tekst is er nog" in hint and "Platte tekst" in hint and "UTF-8" in hint


def test_excerpt_of_a_windows_file_can_be_read() -> None:
    assert only(read_source(b"a: b\nc: caf\xe9 \x80\n", "plan.yaml")).excerpt == "c: café €"


# All of it

TEXTS = [
    PLAN,
    *(sample[0] for sample in REFUSED.values()),
    *(sample.text for sample in BROKEN.values()),
    *(sample[0] for sample in WITHOUT_CORRECTION.values()),
]


@pytest.mark.parametrize("text", TEXTS)
def test_findings_are_complete_and_in_dutch(text: str) -> None:
    source, findings = read(text)
    assert findings or source
    for finding in findings:
        assert finding.severity is Severity.FOUT
        assert finding.name == INPUT_CODES[finding.code]
        assert finding.message.endswith(".") and finding.hint
        assert finding.file == "plan.yaml"
        words = set(re.findall(r"[a-z]+", re.sub(r"‘.*?’|Schrijf:.*", "", finding.message + finding.hint)))
        assert not words & {"the", "expected", "found", "token", "mapping", "scalar", "block", "while"}
    assert (source is None) >= any(finding.code in UNREADABLE for finding in findings)


def broken_up() -> st.SearchStrategy[str]:
    """Texts near to YAML: pieces of the samples with signs put in."""
    signs = st.sampled_from([*" \n\t\r:-#[]{},?'\"|>&*!%@`\\a1é😀\x07\u2028\ufeff", ": ", "- ", "\n  "])
    pieces = st.sampled_from(TEXTS).flatmap(
        lambda text: st.tuples(st.integers(0, len(text)), st.integers(0, 60)).map(
            lambda cut: text[cut[0] : cut[0] + cut[1]]
        )
    )
    return st.lists(st.one_of(signs, pieces), max_size=8).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(broken_up(), st.text(max_size=40)))
def test_no_text_crashes_and_both_parsers_agree(text: str) -> None:
    if preferred() == "pure":
        pytest.skip("ruamel.yaml.clib is not installed here")
    source, findings = read(text, "fast")
    assert (source, findings) == read(text, "pure")
    assert source is not None or findings
    assert findings == in_order(findings)
    for path, node in (source.nodes if source else {}).items():
        assert 0 <= node.start <= node.end <= len(text), path
        assert node.style != "open"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_crash(data: bytes) -> None:
    source, findings = read_source(data, "plan.yaml")
    assert source is not None or findings


_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=TURNING + "\u2028\u2029\ufffe\uffff")
)
_KEYS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"], exclude_characters=TURNING), max_size=20
).filter(
    lambda key: not key or (bool(key.strip(f"{BEFORE_KEY} ")) and key[0] not in POINTS)
)  # a sign alone, or a point of a word processor, is told as that of a pasted list
_VALUES = st.recursive(
    st.one_of(st.none(), _TEXT, st.sampled_from(["007", "ja", "~", "2026-02-30", "a\nb", "klant #3", "- x"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=100, deadline=None)
@example(value={"": {"«0": None}}, flow=False)
@given(st.dictionaries(_KEYS, _VALUES, min_size=1, max_size=4), st.booleans())
def test_what_ruamel_writes_is_read_back(value: Any, flow: bool) -> None:
    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    yaml.width, yaml.allow_unicode, yaml.default_flow_style = 100_000, True, flow
    written = StringIO()
    yaml.dump(value, written)
    source, findings = read(written.getvalue())
    assert source is not None, (written.getvalue(), findings)
    assert source.value == value
    assert set(source.nodes) == set(paths(value))


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of a value and of all values in it."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, one in inner:
        yield from paths(one, (*path, step))


def test_without_the_fast_parser_the_pure_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    assert preferred() == "pure"
    assert sound(PLAN).value == sound(PLAN, "pure").value


def test_ruamel_is_imported_only_to_read() -> None:
    code = "import sys, spvgen.source; print('ruamel.yaml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\n%YAML 1.2\n---", 2),
        ("a: 1\nb: 2\n%YAML 1.2\n%TAG ! x\n---\nb: 2\n", 3),
        ("a: 1\r\n...\r\n# x\r\n%YAML 1.2\r\n# y\r\n\r\n---\r\nb: 2\r\n", 4),
    ],
)
def test_a_command_below_the_plan_is_told_at_its_own_line(text: str, line: int, parser: Parser) -> None:
    finding = only(read(text, parser))
    assert (finding.code, finding.start.line) == ("X07", line)
    assert "‘%’" in finding.message


def test_a_place_in_a_corrected_line_is_that_in_the_file(parser: Parser) -> None:
    """Reading on, the parser sees lines 4 to 7 one place further to the right."""
    text = "x:\n  - a: 1\n    b: 2\n   c:\n    d: 1\n    e: 2\n    e: 3\n"
    _, found = read(text, parser)
    assert [one.code for one in found] == ["X01", "X05"]
    assert "regel 4 tot en met 7" in found[0].hint
    assert (found[1].start, found[1].end) == (Position(7, 5), Position(7, 6))


# --- Corrections that can be copied as they stand ----------------------------------------------------


def hints(text: str, code: str) -> list[str]:
    _, found = read_source(text.encode(), "plan.yaml")
    return [one.hint for one in found if one.code == code]


@pytest.mark.parametrize(
    ("line", "above"),
    [
        ("  nulmeting: 80% # 3 uit het dashboard", "  # 3 uit het dashboard\n  nulmeting: 80%"),
        ("start: 2026-03-02 # 8 weken", "# 8 weken\nstart: 2026-03-02"),
        ("waarde: € 1.250 # 2 keer", "# 2 keer\nwaarde: € 1.250"),
        ("gedaan: deels # 1", "# 1\ngedaan: deels"),
        ("  nulmeting: 80% #uit het dashboard", "  # uit het dashboard\n  nulmeting: 80%"),
    ],
)
def test_a_remark_behind_a_figure_goes_above_it(line: str, above: str) -> None:
    text = f"meting:\n{line}\n" if line.startswith(" ") else f"{line}\n"
    (hint,) = hints(text, "X09")
    assert hint.endswith(above)
    assert not hints(text.replace(line, above), "X09")


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("  nulmeting: #4,7", "  nulmeting: 4,7"),
        ("  waarde: # 12 per week", "  waarde: 12 per week"),
        ("  nulmeting: # ongeveer 90%", "  nulmeting: ongeveer 90%"),
        ("  waarde: # circa € 500", "  waarde: circa € 500"),
        ("  nulmeting: # gem. 4,7", "  nulmeting: gem. 4,7"),
        ("naam: #Noor Jansen", "naam: Noor Jansen"),
        ("onderwerp: #overleg: de planning", 'onderwerp: "overleg: de planning"'),
        ("organisatie: #1 in verf", 'organisatie: "#1 in verf"'),
    ],
)
def test_a_value_behind_a_hash_is_written_without_it(line: str, instead: str) -> None:
    text = f"meting:\n{line}\n" if line.startswith(" ") else f"{line}\n"
    (hint,) = hints(text, "X09")
    assert hint.endswith(f"Schrijf: {instead}")
    assert not hints(text.replace(line, instead), "X09")


@pytest.mark.parametrize(
    "line",
    [
        "  nulmeting: 80% # van week 12",
        "  nulmeting: # meten we in week 12",
        "  nulmeting: # volgt",
        "  bron: # van 2 systemen",
        "relevant: # staat in artikel 3",
    ],
)
def test_a_remark_with_a_figure_in_it_is_a_remark(line: str) -> None:
    assert not hints(f"meting:\n{line}\n" if line.startswith(" ") else f"{line}\n", "X09")


def test_a_remark_behind_a_text_may_belong_to_it() -> None:
    (hint,) = hints("relevant: Dit is prioriteit # 1 in je profiel\n", "X09")
    assert hint.endswith('relevant: "Dit is prioriteit # 1 in je profiel"')


def test_control_characters_in_a_pair_leave_no_trace_in_the_correction() -> None:
    found = hints('naam: "\u202aTom Bakker\u202c"\n', "X08")
    assert len(found) == 2
    assert all(hint.endswith('naam: "Tom Bakker"') for hint in found)


# --- Advice that was followed mechanically, and led to the next error ------------------------------


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ('datum: "2026-05-26\\x07"', 'datum: "2026-05-26"'),
        ('a: "klopt\\u202e \\"zo\\" \\\\"', 'a: "klopt \\"zo\\" \\\\"'),
        ('a: "C:\\bestanden"', "a: 'C:\\bestanden'"),
    ],
)
def test_a_code_in_figures_goes_and_a_backslash_with_a_letter_stays(line: str, instead: str) -> None:
    (hint,) = hints(f"{line}\n", "X08")
    assert hint.endswith(f"Schrijf: {instead}")
    assert not hints(f"{instead}\n", "X08")


def test_the_same_line_twice_is_no_new_item() -> None:
    text = "acties:\n  - titel: Bellen\n    deadline: 2026-01-05\n    deadline: 2026-01-05\n"
    assert hints(text, "X05") == ["Op die regel staat hetzelfde. Haal een van de twee weg."]


def test_no_heading_is_missed_that_stands_elsewhere() -> None:
    text = "soort: koersplan\nnorm:\n  indicator: a\nteam: b\nmeetritme:\n  wie: c\n  bron: d\n  bron: e\n"
    (hint,) = hints(text.replace("  bron: d\n  bron: e\n", "  indicator: d\n  indicator: e\n"), "X05")
    assert "norm" not in hint


@pytest.mark.parametrize(
    ("below", "said"),
    [
        ("      - naam: April", "Schrijf:   - naam: April"),
        ("      * klant belt", "Zet hem bij een sleutel waar een tekst of een lijst hoort."),
    ],
)
def test_no_text_block_is_advised_behind_a_day(below: str, said: str) -> None:
    text = f"evaluatiemomenten:\n  - naam: Maart\n    datum: 2026-03-10\n{below}\n"
    (hint,) = hints(text, "X01")
    assert hint.endswith(said)


@pytest.mark.parametrize("tabs", ["\t", "\t\t"])
def test_a_tab_becomes_as_many_spaces_as_its_siblings_have(tabs: str) -> None:
    moment = '  - naam: {0}\n    datum: 2026-03-10\n    tijd: "15:15"\n'
    text = f"evaluatiemomenten:\n{moment.format('Maart')}{moment.format('April')}"
    (hint,) = hints(text.replace('    tijd: "15:15"', f'{tabs}tijd: "15:15"', 1), "X01")
    assert hint.endswith('Schrijf:     tijd: "15:15"')


def test_a_star_before_a_key_is_a_dash() -> None:
    text = "acties:\n  * titel: Bellen\n    afspraak: Je belt.\n"
    (hint,) = hints(text, "X01")
    assert hint.endswith("Schrijf:   - titel: Bellen")


# --- Escapes that name no character ----------------------------------------------------------------


@pytest.mark.parametrize("code", ["\\U00110000", "\\UFFFFFFFF"])
@pytest.mark.parametrize(
    ("before", "text", "column"),
    [
        ("a: b\n\n", 'c: "Tot {} ziens"', 9),
        ("a: b\n# \\U00110000\nd: '\\U00110000'\n", 'c: "{}"', 5),
        ('a: "een\n\n  twee\n', '  drie {} vier"', 8),
        ("a:\n  - b\n", '  - "{}"', 6),
        ("a: [b, c]\n", 'd: [e, "{}"]', 9),
        ("a: b\n", '"{}": x', 2),
    ],
)
def test_an_escape_beyond_unicode_is_told_where_it_stands(
    parser: Parser, code: str, before: str, text: str, column: int
) -> None:
    whole = f"{before}{text.format(code)}\nz: y\n"
    source, (found,) = read_source(whole.encode(), "plan.yaml", parser=parser)
    assert source is None
    assert (found.code, found.start) == ("X01", (before.count("\n") + 1, column))
    assert found.message.endswith(f"‘{code}’ bestaat niet.")
    mended = found.hint.partition("Schrijf: ")[2]
    lines = whole.split("\n")
    lines[found.start.line - 1] = mended
    assert read_source("\n".join(lines).encode(), "plan.yaml", parser=parser)[1] == []


def test_the_last_character_of_unicode_is_one(parser: Parser) -> None:
    source, found = read_source(b'a: "x \\U0010FFFF"\n', "plan.yaml", parser=parser)
    assert source is not None and found == []
