"""What holds for a document of any kind: nothing filled in is lost, whatever it is, and same bytes for same input."""

import copy
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_samples import brief, hostile, lines_of, value_at
from spvgen import api, template
from spvgen.diagnostics import NodePath
from spvgen.document import Document, Field, leaves
from spvgen.files import templates_folder
from spvgen.kinds import KINDS, load_kind
from support import EXAMPLES, ROOT, parse

SOUND = sorted((EXAMPLES / "goed").rglob("*.yaml")) + sorted((ROOT / "examples").glob("*.yaml"))
NO_TEXT = re.compile(r"soort|kenmerk|id|negeer|persoon|vingerafdruk|wie|wanneer|actie|voor_\w+")
"""Keys that are not shown, choose what is shown, refer to something, or are read as a date."""


@cache
def sample(soort: str) -> Any:
    """The values of the longest example of a kind."""
    of_kind = [
        path for path in SOUND if re.search(rf"^soort: {soort}$", path.read_text("utf-8"), re.MULTILINE)
    ]
    return parse(max(of_kind, key=lambda path: path.stat().st_size).read_text("utf-8"))


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
    assert api.render(loaded, "md").unprinted == ()


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
        assert shown[path] == expected * times


@pytest.mark.parametrize("soort", KINDS)
@pytest.mark.parametrize("format", api.FORMATS)
def test_same_bytes(soort: str, format: str) -> None:
    path = next(path for path in SOUND if f"soort: {soort}\n" in path.read_text("utf-8"))
    first, second = (api.render(api.load(path.read_bytes(), "plan.yaml"), format).data for _ in range(2))
    assert first == second
    assert len(first) > 1000
