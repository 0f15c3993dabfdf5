"""What holds for a document of any kind: nothing filled in is lost, whatever it is, and same bytes for same input."""

import copy
import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from plan_samples import brief, hostile, lines_of, value_at
from spvgen import api, composing, template, writers
from spvgen.closing import without_mark
from spvgen.diagnostics import NodePath
from spvgen.document import Document
from spvgen.document.words import Field
from spvgen.files import templates_folder
from spvgen.keys import parts_of
from spvgen.kinds import KINDS, load_kind
from spvgen.leaves import leaves
from support import EXAMPLES, ROOT, clean_plan, dump, parse, program
from test_html_checks import MEDIA, judged, outside_file

SOUND = sorted((EXAMPLES / "goed").rglob("*.yaml")) + sorted((ROOT / "examples").glob("*.yaml"))
NO_TEXT = re.compile(r"soort|kenmerk|id|negeer|persoon|vingerafdruk|wie|wanneer|naar|actie|voor_\w+")
"""Keys that are not shown, choose what is shown, refer to something, or are read as a date."""


@cache
def sample(soort: str) -> Any:
    """The values of the longest example of a kind."""
    return parse(longest(soort).read_text("utf-8"))


def longest(soort: str) -> Path:
    return max(of_kind(soort), key=lambda path: path.stat().st_size)


def of_kind(soort: str) -> list[Path]:
    """The examples of a kind."""
    return [path for path in SOUND if re.search(rf"^soort: {soort}$", path.read_text("utf-8"), re.MULTILINE)]


def built(soort: str, raw: Any) -> tuple[Any, Document]:
    kind = load_kind(soort)
    plan = kind.MODEL.model_validate(raw)
    return plan, template.build(plan, template.read_template(templates_folder() / kind.TEMPLATE))


def texts_of(plan: Any) -> list[NodePath]:
    """The paths of all texts that are free to be anything."""
    return [
        path
        for path in template.filled_paths(plan)
        if type(value_at(plan, path)) is str
        and not any(NO_TEXT.fullmatch(step) for step in path if isinstance(step, str))
    ]


def with_texts(raw: Any, texts: dict[NodePath, str]) -> Any:
    changed = copy.deepcopy(raw)
    for path, text in texts.items():
        inner = changed
        for at, step in enumerate(path[:-1]):
            if isinstance(inner[step], str):  # a bare text, or one where a list may be
                inner[step] = [inner[step]] if isinstance(path[at + 1], int) else {path[at + 1]: inner[step]}
            inner = inner[step]
        inner[path[-1]] = text
    return changed


@pytest.mark.parametrize("path", SOUND, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_filled_key_is_printed(path: Path) -> None:
    loaded = api.load(path.read_bytes(), path.name)
    assert loaded.plan
    assert composing.compose(loaded).unprinted == ()
    assert composing.compose(loaded, anonymous=True).unprinted == ()  # a role beside its job is told once


NEEDED_NOWHERE = {"persoon", "negeer", "regel", "reden", "pad"}
"""Keys of every kind that an example can well do without."""


def filled(value: object) -> set[tuple[type, str]]:
    """The keys that are filled in somewhere, each with its part."""
    if isinstance(value, BaseModel):
        below = (filled(getattr(value, key)) for key in value.model_fields_set)
        return {(type(value), key) for key in value.model_fields_set}.union(*below)
    return set().union(*map(filled, value)) if isinstance(value, tuple) else set()


@pytest.mark.parametrize("soort", [soort for soort in KINDS if soort != "verbeterplan"])
def test_the_examples_of_a_kind_fill_every_key(soort: str) -> None:
    model = load_kind(soort).MODEL
    keys = {(part, key) for part in parts_of(model) for key in part.model_fields if key not in NEEDED_NOWHERE}
    plans = (api.load(path.read_bytes(), path.name).plan for path in of_kind(soort))
    assert len(keys) > 40
    assert keys - set().union(*map(filled, plans)) == set()


def letters_of(soort: str) -> Iterator[tuple[str, api.Loaded, int | None]]:
    """Each letter that can be made of the examples of a kind, with what it is about."""
    for path in of_kind(soort):
        loaded = api.load(path.read_bytes(), path.name)
        for name, letter in loaded.kind.LETTERS.items():
            part = getattr(loaded.plan, letter.part)
            if isinstance(part, tuple):
                told = [at for at, one in enumerate(part) if not letter.needs or getattr(one, letter.needs)]
                yield from ((name, loaded, at) for at in told)
            elif part is not None:
                yield name, loaded, None


@pytest.mark.parametrize("soort", [soort for soort in KINDS if load_kind(soort).LETTERS])
def test_every_letter_prints_all_of_its_part(soort: str) -> None:
    letters = list(letters_of(soort))
    for name, loaded, at in letters:
        assert composing.compose(loaded, letter=(name, at)).unprinted == (), (name, at)
    assert soort == "verbeterplan" or len(letters) > 2


def test_the_nu_checker_finds_no_fault_in_any_example(tmp_path: Path) -> None:
    for number, path in enumerate(SOUND):
        (tmp_path / f"{number}.html").write_bytes(
            api.render(api.load(path.read_bytes(), path.name), "html").data
        )
    for number, (name, loaded, at) in enumerate(letters_of("actielijst")):
        page = api.render(loaded, "html", letter=(name, at)).data
        (tmp_path / f"brief-{number}.html").write_bytes(page)
    (tmp_path / "fout.html").write_bytes(page.replace(b"</dl>", b"", 1))  # so that we see that it looked
    command = [program("java"), "-jar", outside_file("SPV_VNU"), "--errors-only", "--format", "json"]
    done = subprocess.run([*command, *tmp_path.iterdir()], capture_output=True, check=False, timeout=120)
    told = json.loads(done.stderr)["messages"]
    assert {Path(message["url"]).name for message in told} == {"fout.html"}, told


@pytest.mark.parametrize("soort", KINDS)
def test_axe_finds_no_fault_in_the_longest_example(soort: str, tmp_path: Path) -> None:
    told = judged(built(soort, sample(soort))[1], tmp_path)
    assert list(told) == list(MEDIA)
    for medium, result in told.items():
        assert result["violations"] == [], medium
        assert result["passed"] > 20


@pytest.mark.parametrize("soort", KINDS)
def test_the_open_xml_sdk_finds_no_fault(soort: str, tmp_path: Path) -> None:
    validator = program("ooxml-validator")
    loaded = api.load(longest(soort).read_bytes(), "plan.yaml")
    (tmp_path / "plan.docx").write_bytes(api.render(loaded, "docx").data)
    for name, about, at in letters_of(soort):  # the longest of each is put before it: a run takes a second
        letter = api.render(about, "docx", letter=(name, at)).data
        target = tmp_path / f"{name}.docx"
        if not target.exists() or target.stat().st_size < len(letter):
            target.write_bytes(letter)
    made = sorted(tmp_path.iterdir())
    assert soort == "verbeterplan" or len(made) == 1 + len(load_kind(soort).LETTERS)
    for path in made:
        done = subprocess.run([validator, str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def is_point(sign: str) -> bool:
    """Whether this is how a point begins, of which the document makes a list."""
    return re.fullmatch(r"(?:[-–—*·•▪‣◦■□➢➤✓✔☐\uf0b7\uf0a7]|o|\d{1,2}[.)])\s*", sign) is not None


@pytest.mark.parametrize("soort", KINDS)
@brief
@given(pool=st.lists(hostile, min_size=1, max_size=7))
def test_hostile_texts_come_back_as_they_are(soort: str, pool: list[str]) -> None:
    raw = sample(soort)
    paths = texts_of(built(soort, raw)[0])
    assert len(paths) > 25
    texts = {path: pool[at % len(pool)] for at, path in enumerate(paths)}
    plan, document = built(soort, with_texts(raw, texts))
    shown: dict[NodePath, list[str]] = {}
    for leaf in leaves(document.blocks):
        if isinstance(leaf, Field):
            shown.setdefault(leaf.path, []).append(leaf.text)
    for path in paths:
        expected = [line for paragraph in lines_of(value_at(plan, path)) for line in paragraph]
        times, rest = divmod(len(shown[path]), len(expected))
        assert times and not rest
        for said, line in zip(shown[path], expected * times, strict=True):
            opens = path[-1:] == ("functie",) and said == line[:1].upper() + line[1:]  # as who signs
            point = line.endswith(said) and is_point(line.removesuffix(said))
            leads = path[-1:] in (("als",), ("dan",)) and said == without_mark(line)  # *Als …, dan …*
            assert said == line or opens or point or leads


@pytest.mark.parametrize("soort", KINDS)
@pytest.mark.parametrize("format", writers.FORMATS)
def test_same_bytes(soort: str, format: str) -> None:
    path = next(path for path in SOUND if f"soort: {soort}\n" in path.read_text("utf-8"))
    first, second = (api.render(api.load(path.read_bytes(), "plan.yaml"), format).data for _ in range(2))
    assert first == second
    assert len(first) > 1000


@pytest.mark.parametrize("soort", KINDS)
def test_a_placeholder_for_a_whole_part_is_shown_where_the_part_would_be(soort: str) -> None:
    looked = 0
    for key in set(load_kind(soort).MODEL.model_fields) - {
        "negeer",
        "metingen",
    }:  # for no reader; for a curve
        raw = {**copy.deepcopy(sample(soort)), key: "…"}
        loaded = api.load(dump(raw).encode(), "x.yaml")
        if loaded.plan is None or not loaded.open_places:  # no document goes without it, or it is a text
            continue
        assert "…" in api.render(loaded, "md", concept=True).data.decode(), key
        looked += 1
    assert looked > 1


@pytest.mark.parametrize("soort", ["verbeterplan", "actielijst", "koersplan", "stap-rapportage"])
def test_a_placeholder_among_items_takes_the_place_of_no_other(soort: str) -> None:
    acties = sample(soort)["acties"]
    between = api.load(_with_acties(soort, ["…", *acties]), "x.yaml")
    assert between.plan is None
    assert {(one.code, one.path) for one in between.report.findings} == {("S01", ("acties", 0))}
    last = api.load(_with_acties(soort, [*acties, "…", "…"]), "x.yaml")
    assert [one.titel for one in last.plan.acties] == [one["titel"] for one in acties]
    assert {one.path for one in last.report.findings if one.code == "S01"} == {
        ("acties", len(acties)),
        ("acties", len(acties) + 1),
    }


def _with_acties(soort: str, acties: list[Any]) -> bytes:
    return dump({**copy.deepcopy(sample(soort)), "acties": acties}).encode()


@pytest.mark.parametrize(
    ("start", "norm", "bound"),
    [("58%", "90%", "minimaal"), ("12 fouten", "2 fouten", None), ("58%", "maximaal 90%", "maximaal")],
)
def test_a_norm_above_the_start_is_at_least_that(start: str, norm: str, bound: str | None) -> None:
    data = clean_plan()
    data["doelen"][0] |= {
        "verwachting": "Je levert de lijsten op tijd in.",
        "meting": {"indicator": "lijsten", "nulmeting": start, "norm": norm, "per": "maand"},
    }
    [goal] = api.load_unjudged(dump(data).encode(), "plan.yaml").plan.doelen
    assert goal.te_halen.bound == bound


@pytest.mark.parametrize(
    ("expected", "bound"),
    [
        ("Je belt klanten terug op de afgesproken dag.", "minimaal"),
        ("De toetsen geef je binnen tien werkdagen terug.", "minimaal"),
        ("Je koppelt aan de melder terug wat je deed.", "minimaal"),
        ("Je brengt het aandeel fouten terug.", "maximaal"),
        ("Het aandeel fouten gaat verder terug.", "maximaal"),
        ("Je weet de uitval terug te dringen.", "maximaal"),
    ],
)
def test_only_what_is_brought_back_becomes_less(expected: str, bound: str) -> None:
    data = clean_plan()
    measured = {"indicator": "lijsten", "nulmeting": "58%", "norm": "90%", "per": "maand"}
    data["doelen"][0] |= {"verwachting": expected, "meting": measured}
    [goal] = api.load_unjudged(dump(data).encode(), "plan.yaml").plan.doelen
    assert goal.te_halen.bound == bound
