"""What many tests share: the clean plan, changes to it, and the findings that they give."""

import copy
import os
import shutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from types import UnionType
from typing import Any

import pytest
from ruamel.yaml import YAML

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.people import NOBODY, People

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "tests" / "examples"
CLEAN = EXAMPLES / "goed" / "klantenservice.yaml"
CLEAN_OF = {
    "verbeterplan": CLEAN,
    "actielijst": EXAMPLES / "goed" / "actielijst" / "adviseur-duurzaam-bouwen.yaml",
    "koersplan": EXAMPLES / "goed" / "koersplan" / "binnendienst-installatie.yaml",
    "stap-rapportage": EXAMPLES / "goed" / "stap-rapportage" / "buitendienst.yaml",
}
"""``soort`` → an example without a single remark."""


@cache
def _clean(soort: str) -> dict[str, Any]:
    return dict(parse(CLEAN_OF[soort].read_text(encoding="utf-8")))


def clean_plan(soort: str = "verbeterplan") -> dict[str, Any]:
    """The clean plan of a kind as plain data; every value is text, as in the file."""
    return copy.deepcopy(_clean(soort))


def held_two_years_ago() -> str:
    """The clean plan two years earlier, so that its talks have been held on any day."""
    text = CLEAN.read_text("utf-8").replace("2025", "2023").replace("2026", "2024")
    return text.replace("2024-03-30", "2024-04-02")


def plan_in(file: str | Path = "noor.yaml") -> Any:
    """The plan that a file holds."""
    path = Path(file)
    return api.load(path.read_bytes(), path.name).plan


def with_parts(soort: str, **parts: Any) -> str:
    """The clean document of a kind with whole parts replaced; None leaves one out."""
    data = clean_plan(soort) | copy.deepcopy(parts)
    return dump({key: value for key, value in data.items() if value is not None})


TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Signs that turn the words around them; no plan may hold one."""

PEOPLE = People("personen.yaml", {"mw-017": {"naam": "Noor Jansen"}})
"""Who is known where a test refers to somebody by key."""


def parse(text: str) -> Any:
    """YAML text as plain data in which every scalar is text."""
    reader = YAML(typ="base", pure=True)
    return reader.load(text)


def dump(data: Any) -> str:
    """Plain data as YAML text."""
    writer = YAML(typ="safe")  # four times as fast as the one that keeps comments
    writer.width = 10_000
    writer.default_flow_style = False
    writer.sort_base_mapping_type_on_output = False
    stream = StringIO()
    writer.dump(data, stream)
    return stream.getvalue()


def plan_with(fragment: str = "", *, without: tuple[str, ...] = ()) -> str:
    """The clean plan with whole top-level parts replaced by ``fragment`` (YAML) or left out."""
    data = clean_plan()
    data.update(parse(fragment) or {})
    return dump({key: value for key, value in data.items() if key not in without})


def plan_where(path: str, value: Any) -> str:
    """The clean plan with one value changed: ``plan_where("doelen.0.meting.norm", "minimaal 60%")``.

    ``None`` takes the key (or the list item) out.
    """
    data: Any = clean_plan()
    *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    inner = data
    for step in above:
        inner = inner[step]
    if value is None:
        del inner[last]
    else:
        inner[last] = value
    return dump(data)


def action_saying(text: str, **keys: str) -> str:
    """The clean plan with one action, which says this."""
    return plan_where("acties", [{"titel": "Actie", "afspraak": text, **keys}])


def findings(text: str) -> tuple[Finding, ...]:
    """What ``check`` tells of a plan."""
    people = PEOPLE if "persoon:" in text else NOBODY
    return api.check(text.encode(), "plan.yaml", people=people).findings


def codes(text: str) -> list[str]:
    """The codes that ``check`` gives, in order of place."""
    return [finding.code for finding in findings(text)]


def told(text: str, code: str) -> list[Finding]:
    """The findings with one code."""
    return [finding for finding in findings(text) if finding.code == code]


def written_in(finding: Finding) -> str:
    """What its hint says to write."""
    return finding.hint.partition("Schrijf: ")[2]


def program(name: str, variable: str = "") -> str:
    """The path of an outside program, which ``variable`` may tell; without it a test is skipped, but fails in CI."""
    found = os.environ.get(variable) or shutil.which(name)
    if found is None:
        reason = f"{name} is not on this machine"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return str(found)


def nodes_of(kind: type | UnionType, node: Any, *, but: UnionType | tuple[()] = ()) -> Iterator[Any]:
    """All nodes of a kind within a part of a document, in order; but none within one of another kind."""
    if isinstance(node, kind):
        yield node
    elif isinstance(node, tuple):
        yield from (one for each in node for one in nodes_of(kind, each, but=but))
    elif is_dataclass(node) and not isinstance(node, but):
        parts = [getattr(node, each.name) for each in fields(node)]
        yield from nodes_of(kind, tuple(parts), but=but)
