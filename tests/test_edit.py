"""Exact edits: what is added comes out as meant, and everything else stays as it was.

SPV_EDITS is the number of made up files to edit, if it is to be more than the usual few hundred edits.
"""

import copy
import os
from datetime import date

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from edit_samples import HARD, edits, yaml_texts
from spvgen.edit import Append, Drop, NewValue, Put, Refusal, edited
from spvgen.edit.intended import Edit
from spvgen.scaffold.profiles import PROFILES
from spvgen.scaffold.verbeterplan import NewPlan, plan_span, plan_text
from spvgen.source import RawValue, Source, read_source, value_at
from spvgen.source.parsers import Parser, preferred
from support import CLEAN, ROOT, parse


def edit(text: str, *edits: Edit) -> str:
    return edited(text.encode(), "plan.yaml", edits).decode()


EDITS: dict[str, tuple[str, Edit, str]] = {
    "key-gone": ("a:\n  # hoe\n  b: c # d\n  e: f\ng: h\n", Drop(("a", "b")), "a:\n  # hoe\n  e: f\ng: h\n"),
    "text-gone": ("a: |\n  b\n\n  c\nd: e\n", Drop(("a",)), "d: e\n"),
    "last-key-gone": ("a: b\nc: d", Drop(("c",)), "a: b\n"),
    "no-key-gone": ("a: b\n", Drop(("c",)), "a: b\n"),
    "value": ("a: b # c\n", Put(("a",), "d"), "a: d # c\n"),
    "value-in-quotes": ("a: 'b'\nc: d\n", Put(("a",), "x: y"), 'a: "x: y"\nc: d\n'),
    "value-aligned": ("a:    b\n", Put(("a",), "c"), "a:    c\n"),
    "value-of-lines": ("a: b\n  c\n\nd: e\n", Put(("a",), "f"), "a: f\n\nd: e\n"),
    "value-on-own-line": ("a:\n  b # c\nd: e\n", Put(("a",), "f"), "a:\n  f # c\nd: e\n"),
    "block-text-for-value": (
        "a: b # c\nd: e\n",
        Put(("a",), "f\n\ng"),
        "a: | # c\n  f\n\n  g\nd: e\n",
    ),
    "value-for-block-text": ("a: | # c\n  b\n\nd: e\n", Put(("a",), "f"), "a: f # c\n\nd: e\n"),
    "empty": ("a:\nb: c\n", Put(("a",), "d"), "a: d\nb: c\n"),
    "empty-with-comment": ("a:   # x\nb: c\n", Put(("a",), "d"), "a: d   # x\nb: c\n"),
    "null": ("a: ~ # x\n", Put(("a",), {"k": ["l"]}), "a: # x\n  k:\n    - l\n"),
    "item": ("- a\n-\n- c", Put((1,), {"b": "d", "e": "f"}), "- a\n- b: d\n  e: f\n- c"),
    "item-far-from-its-dash": ("-   a\n-   c", Put((0,), {"b": "d", "e": "f"}), "-   b: d\n    e: f\n-   c"),
    "bool-like": ("a: b\n", Put(("a",), "No"), 'a: "No"\n'),
    "key": ("a: b\nc: d\n", Put(("e",), "f"), "a: b\nc: d\ne: f\n"),
    "key-in-order": ("a: b\nc: d\n", Put(("b",), "f"), "a: b\nc: d\nb: f\n"),
    "key-behind-neighbour": (
        "a:\n  b: c\n  # of a\n  # of a too\n# of d\nd: e\n",
        Put(("c",), "f", order="abcd"),
        "a:\n  b: c\n  # of a\n  # of a too\nc: f\n# of d\nd: e\n",
    ),
    "key-of-item": ("- a: b\n  # x\n# y\n", Put((0, "c"), "d"), "- a: b\n  # x\n  c: d\n# y\n"),
    "key-on-new-path": ("a: b\n", Put(("c", "d"), "e"), "a: b\nc:\n  d: e\n"),
    "key-below-a-bare-key": ("c: # x\na: b\n", Put(("c", "d"), "e"), "c: # x\n  d: e\na: b\n"),
    "key-with-space-between": ("a: b\n\nc: d\n", Put(("e",), "f"), "a: b\n\nc: d\n\ne: f\n"),
    "no-line-end": ("a: b", Put(("c",), "d"), "a: b\nc: d"),
    "no-line-end-block": ("a: b", Put(("c",), "d\ne"), "a: b\nc: |\n  d\n  e\n"),
    "no-line-end-value": ("a: b", Put(("a",), "d\ne"), "a: |\n  d\n  e\n"),
    "no-line-end-behind-block": ("a: |\n  b", Put(("c",), "d"), "a: |\n  b\nc: d"),
    "crlf": ("a: b\r\nc:\r\n- d # e\r\n", Append(("c",), "f"), "a: b\r\nc:\r\n- d # e\r\n- f\r\n"),
    "crlf-no-line-end": ("- a\r\n- b", Append((), {"k": "c\nd"}), "- a\r\n- b\r\n- k: |\r\n    c\r\n    d\r\n"),
    "mark": ("\ufeffa: b\n", Put(("c",), "d"), "\ufeffa: b\nc: d\n"),
    "document-marks": ("--- # x\na: b\n... # y\n", Put(("c",), "d"), "--- # x\na: b\nc: d\n... # y\n"),
    "list": ("a:\n  - b # x\n  # y\nc: d\n", Append(("a",), "e"), "a:\n  - b # x\n  # y\n  - e\nc: d\n"),
    "list-not-indented": ("a:\n- b\n# of c\nc: d\n", Append(("a",), "e"), "a:\n- b\n- e\n# of c\nc: d\n"),
    "list-empty": ("a: [] # x\nc: d\n", Append(("a",), "e"), "a: # x\n  - e\nc: d\n"),
    "list-in-steps": (
        "m:\n    n:\n    - o\np:\n",
        Append(("p",), {"q": {"r": "s"}}),
        "m:\n    n:\n    - o\np:\n- q:\n      r: s\n",
    ),
    "list-of-lists": ("- - a\n  - b\n- c\n", Append((0,), "d"), "- - a\n  - b\n  - d\n- c\n"),
    "kept-line-ends": ("a: |+\n  b\n\n\n", Put(("c",), "d"), "a: |+\n  b\n\n\nc: d\n"),
    "kept-space-at-the-end": ("a: |\n b\n   ", Put(("c",), "d"), "a: |\n b\n   \nc: d"),
    "flow-list": ("a: [b, c] # x\n", Append(("a",), "d, e"), 'a: [b, c, "d, e"] # x\n'),
    "flow-list-with-comma": ("a: [b,]\n", Append(("a",), "c"), "a: [b, c,]\n"),
    "flow-lines": ("a: [\n  b, # x\n  c # y\n  ]\n", Append(("a",), "d"), "a: [\n  b, # x\n  c, # y\n  d\n  ]\n"),
    "flow-lines-comma": ("a: [\n  b, # x\n]\n", Append(("a",), "d"), "a: [\n  b, # x\n  d,\n]\n"),
    "flow-group": ("a: {b: c}\n", Put(("a", "d"), ["e\nf"]), 'a: {b: c, d: ["e\\nf\\n"]}\n'),
    "flow-lines-in-order": ("{\n  a: b, # x\n  d: e }\n", Put(("c",), "f", order="abcd"), "{\n  a: b, # x\n  c: f,\n  d: e }\n"),
    "flow-line-shared": ("[\n  a, b\n]\n", Append((), "c"), "[\n  a, b, c\n]\n"),
    "flow-bare-key": ("a: {b: }\n", Put(("a", "c"), "d"), "a: {b: , c: d }\n"),
    "flow-key-alone": ("a: {b, c: d}\n", Put(("a", "b"), "e"), "a: {b: e, c: d}\n"),
    "flow-empty": ("a: [{}, b]\n", Put(("a", 0, "c"), "d"), "a: [{c: d}, b]\n"),
    "placeholder": ("a: [Naam manager]\n", Put(("a",), "Sanne"), "a: Sanne\n"),
    "date-with-weekday": ("a: 2026-11-27 # vrijdag\n", Put(("a",), "2026-12-01"), "a: 2026-12-01 # dinsdag\n"),
    "date-in-words-behind": ("a: 2026-11-27 # Vrijdag, om 10:00\n", Put(("a",), "2026-12-01"), "a: 2026-12-01 # Dinsdag, om 10:00\n"),
    "date-in-words-above": (
        "m:\n  # De dag: vrijdag 27 november 2026.\n  a: 2026-11-27\n",
        Put(("m", "a"), "2026-12-01"),
        "m:\n  # De dag: dinsdag 1 december 2026.\n  a: 2026-12-01\n",
    ),
    "date-in-flow": ("a: [\n  2026-11-27, # vrijdag\n]\n", Put(("a", 0), "2026-12-01"), "a: [\n  2026-12-01, # dinsdag\n]\n"),
    "date-of-another": ("a: 2026-11-27 # maandag\n", Put(("a",), "2026-12-01"), "a: 2026-12-01 # maandag\n"),
    "date-of-every": ("a: 2026-11-27 # elke vrijdag\n", Put(("a",), "2026-12-01"), "a: 2026-12-01 # elke vrijdag\n"),
    "date-above-another": ("# Liever op vrijdag\na: 2026-11-27\n", Put(("a",), "2026-12-01"), "# Liever op vrijdag\na: 2026-12-01\n"),
    **{
        f"date-beside-{number}": (
            f"a: 2026-11-27 # {before}\n", Put(("a",), "2026-12-01"), f"a: 2026-12-01 # {after}\n"
        )
        for number, (before, after) in enumerate(
            [
                ("vrijdag 27 november", "dinsdag 1 december"),
                ("op vrijdag 27 november 2026", "op dinsdag 1 december 2026"),
                ("vrijdag (27 november 2026)", "dinsdag (1 december 2026)"),
                ("Vrijdag 2026-11-27, 10:00 uur", "Dinsdag 2026-12-01, 10:00 uur"),
                ("op 27 november 2026", "op 1 december 2026"),
                ("(vrijdag)", "(dinsdag)"),
                *((said, said) for said in (
                    "in plaats van vrijdag 20 november",
                    "vrijdag, in plaats van vrijdag 20 november",
                    "vrijdag, dan is Els vrij",
                    "op vrijdag werkt Els niet",
                    "Vrijdag, 20 november was vol",
                    "op 27 november 2026 stelde Karim deze dag voor",
                    "oorspronkelijk gepland op 2026-11-27, zie mail",
                    "vrijdag 27 november 2025",
                    "vrijdag 12026-11-27",
                    "was: 2026-11-27",
                )),
            ]
        )
    },
    "date-in-a-statement-above": (
        "# Bevestigd per brief van 7 juli 2025 (ref. 2025-07-07).\na: 2025-07-07\n",
        Put(("a",), "2025-07-09"),
        "# Bevestigd per brief van 7 juli 2025 (ref. 2025-07-07).\na: 2025-07-09\n",
    ),
    "date-to-words": ("a: 2026-11-27 # vrijdag\n", Put(("a",), "later"), "a: later # vrijdag\n"),
    "looks-like-keys": ("a: b\n", Put(("c",), "x\nnaam: y\n"), "a: b\nc: |\n  x\n  naam: y\n"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "one", "after"), EDITS.values(), ids=EDITS)
def test_an_edit(before: str, one: Edit, after: str) -> None:
    assert edit(before, one) == after


@pytest.mark.parametrize("text", HARD)
@pytest.mark.parametrize("before", ["a: b\n", "a: {b: c}\n", "a:\n  - b", "a: | # x\r\n  b\r\n"])
def test_every_text_comes_back(before: str, text: str) -> None:
    value: NewValue = {"k": text, "l": [text, {text[:1000]: text}]}
    in_list = before.startswith("a:\n")
    for key, new in ("a", text), ("a", value), ("z", value):
        path = ("a", 0) if key == "a" and in_list else (key,)
        after = parse(edit(before, Put(path, new)))
        meant = text.rstrip("\n") + "\n" if "\n" in text else text
        there = after["a"][0] if path == ("a", 0) else after[path[0]]
        assert (there if new is text else there["k"]) == meant
        assert new is text or there["l"] == [meant, {text[:1000]: meant}]


REFUSED: dict[str, tuple[str, Edit, str]] = {
    "group-for-text": ("a:\n  b: c\n", Put(("a",), "x"), "‘a’"),
    "below-a-text": ("a: b\n", Put(("a", "c"), "x"), "‘a’"),
    "item-to-a-text": ("x: y\na: b\n", Append(("a",), "x"), "(regel 2)"),
    "item-to-a-group": ("a:\n  b: c\n", Append(("a",), "x"), "‘a’"),
    "all": ("a: b\n", Put((), "x"), "plan.yaml"),
    "too-far": ("a:\n  - b\n", Put(("a", 4), "x"), "‘a’"),
    "pair-between-brackets": ("a: [b: c]\n", Put(("a", 0, "d"), "x"), "‘a[0].d’"),
    "comment-between-brackets": ("a: [ # x\n  ]\n", Put(("a",), "x"), "‘a’"),
    "control-character": ("a: b\n", Put(("c",), ["x\x07"]), "U+0007"),
    "unsound": ("a: b\na: c\n", Put(("c",), "x"), "regel 2"),
    "unreadable": ("a: [\n", Put(("c",), "x"), "regel 1"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "one", "says"), REFUSED.values(), ids=REFUSED)
def test_a_refusal_says_why(before: str, one: Edit, says: str) -> None:
    with pytest.raises(Refusal) as refused:
        edit(before, one)
    assert says in str(refused.value)
    assert refused.value.hint.endswith((".", "plan.yaml"))
    assert bool(refused.value.findings) == ("klopt" in str(refused.value))


REPORT: NewValue = {
    "datum": "2026-02-11",
    "aanwezig": ["Tom", "Sanne"],
    "metingen": [{"voor_doel": "omzet", "waarde": "68%"}],
    "besproken": "Eerst dit: goed.\n\n# Dan dat.\n",
    "oordeel": "op_schema",
}


@pytest.mark.parametrize("profile", PROFILES)
def test_a_new_plan_takes_all_that_the_commands_add(profile: str) -> None:
    plan = NewPlan("Tom", "Adviseur", "Sanne", plan_span(date(2026, 1, 12), 26), profile=profile)
    before = plan_text(plan)
    after = edit(
        before,
        Put(("evaluatiemomenten", 0, "verslag"), REPORT),
        Append(("evaluatiemomenten", 0, "verslag", "afspraken"), "Tom belt elke maandag."),
        Append(("evaluatiemomenten",), {"naam": "Vierde evaluatie", "datum": "2026-08-11"}),
        Append(("verlengingen",), {"datum": "2026-05-11", "reden": "Klant #3 viel weg."}),
        Put(("ondertekening", "vingerafdruk"), "ab" * 32),
    )
    rest = iter(after.splitlines())
    assert all(line in rest for line in before.splitlines())
    data = parse(after)
    assert data["evaluatiemomenten"][0]["verslag"] == {
        **dict(REPORT),
        "afspraken": ["Tom belt elke maandag."],
    }
    assert data["verlengingen"][0]["reden"] == "Klant #3 viel weg."
    assert data["ondertekening"] == {"vingerafdruk": "ab" * 32}


# --- Any edit on any layout --------------------------------------------------------------------------

PARSERS: list[Parser] = ["fast", "pure"] if preferred() == "fast" else ["pure"]


def intended(data: RawValue, one: Edit) -> RawValue:
    """The data that an edit is to give, worked out in another way than the tool does it."""
    box: dict[str, RawValue] = {"": copy.deepcopy(data)}
    around, key = box, ""
    for step in one.path:
        inner = around[key]
        around, key = inner, step  # type: ignore[assignment]
    there = around.get(key) if isinstance(around, dict) else around[key]
    if isinstance(one, Append):
        assert there is None or isinstance(there, list)
        around[key] = [*(there or []), ended(one.item)]
    else:
        around[key] = ended(one.value)
    return box[""]


def ended(value: NewValue) -> RawValue:
    """A new value in which each text of more than one line ends with one line end."""
    if isinstance(value, str):
        return value.rstrip("\n") + "\n" if "\n" in value else value
    if isinstance(value, dict):
        return {key: ended(inner) for key, inner in value.items()}
    return [ended(inner) for inner in value]


def assert_only_that(source: Source, one: Edit, after: str) -> None:
    """All text outside the value is there, in its place; between the changed places nothing is lost."""
    before, path = source.text, one.path if one.path in source.nodes else one.path[:-1]
    node = source.nodes[path]
    if one.path in source.nodes and node.style not in ("block", "flow"):
        start, end = len(before[: node.start].rstrip(" \t")), _line_end(before, node.end)
        header = before[node.start : _line_end(before, node.start)]
        kept = header.lstrip("|>+-") if node.style in ("literal", "folded") else before[node.end : end]
    elif node.style == "flow" and not value_at(source.value, path):
        start, end = len(before[: node.start].rstrip(" \t")), _line_end(before, node.end)
        kept = before[node.end : end]
    else:
        start = _alike(before, after)
        end = len(before) - _alike(before[start:][::-1], after[start:][::-1])
        kept = before[start:end]
    assert after.startswith(before[:start])
    assert after.endswith(before[end:])
    assert kept.strip() in after[start : len(after) - (len(before) - end)]


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their start."""
    alike = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(alike, min(len(one), len(other)))


def _line_end(text: str, at: int) -> int:
    return next((place for place in range(at, len(text)) if text[place] in "\r\n"), len(text))


def check_edit(data: bytes, one: Edit) -> bytes:
    """Make an edit, and judge what comes out by both parsers."""
    source, findings = read_source(data, "plan.yaml")
    assert source is not None and not findings
    after = edited(data, "plan.yaml", [one])
    readings = [read_source(after, "plan.yaml", parser=parser) for parser in PARSERS]
    for reading, told in readings:
        assert reading is not None and not told
        if reading.value != intended(source.value, one):
            # a text block that ended a file without line end has its line end now
            assert not source.text.endswith(("\n", "\r"))
            whole, _ = read_source(data + b"\n", "plan.yaml")
            assert whole is not None and reading.value == intended(whole.value, one)
    mark = len(data) - len(source.text.encode())
    assert after[:mark] == data[:mark]
    assert_only_that(source, one, after[mark:].decode())
    return after


def is_bare_pair(source: Source, one: Edit) -> bool:
    """Whether the edit is to add to ``[key: value]``, a group without braces that holds one key only."""
    node = source.nodes.get(one.path, source.nodes.get(one.path[:-1]))
    return node is not None and node.style == "flow" and source.text[node.start] not in "[{"


@settings(max_examples=int(os.environ.get("SPV_EDITS", "120")), deadline=None)
@given(yaml_texts(), st.data())
def test_any_edit_on_any_layout(data: bytes, draw: st.DataObject) -> None:
    for _ in range(2):
        source, findings = read_source(data, "plan.yaml")
        if source is None or findings:
            event("unreadable as made up")
            return
        one = draw.draw(edits(source))
        if is_bare_pair(source, one):
            with pytest.raises(Refusal):
                edited(data, "plan.yaml", [one])
            event("refused")
            return
        data = check_edit(data, one)
        event("exact")


BLOCK_STYLE = [
    CLEAN.read_bytes(),
    (ROOT / "examples" / "tom-bakker.yaml").read_bytes(),
    plan_text(NewPlan("Tom", "Adviseur", "Sanne", plan_span(date(2026, 1, 12), 26))).encode(),
]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(BLOCK_STYLE), st.booleans(), st.data())
def test_no_edit_on_a_plan_in_block_style_is_refused(data: bytes, windows: bool, draw: st.DataObject) -> None:
    if windows:
        data = data.replace(b"\n", b"\r\n")
    source, findings = read_source(data, "plan.yaml")
    assert source is not None and not findings
    check_edit(data, draw.draw(edits(source)))
