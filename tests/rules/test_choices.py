"""Rules compare a choice with its word (importing the models costs 14 ms): each such word must be a choice."""

import ast
from collections.abc import Iterator
from pathlib import Path

from spvgen import rules
from spvgen.keys import keys_of, parts_of
from spvgen.kinds import KINDS, load_kind
from spvgen.kinds.values import Keuze

ROOM = Path(rules.__path__[0])


def choices() -> dict[str, set[str]]:
    """Key → all its choices, in whatever part it stands."""
    found: dict[str, set[str]] = {}
    for soort in KINDS:
        for part in parts_of(load_kind(soort).MODEL):
            for key in keys_of(part).values():
                if issubclass(key.takes, Keuze):
                    found.setdefault(key.name, set()).update(one.value for one in key.takes)
    return found


def texts_of(comparators: list[ast.expr]) -> list[str]:
    """The texts that something is compared with, one by one or in a group."""
    found = [node for other in comparators for node in ast.walk(other) if isinstance(node, ast.Constant)]
    return [node.value for node in found if isinstance(node.value, str)]


def compared(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Each attribute of something with the text that it is compared with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute):
            for text in texts_of(node.comparators):
                yield node.left.attr, text


def test_what_a_choice_is_compared_with_is_one() -> None:
    known = choices()
    found = [
        (key, text)
        for path in ROOM.rglob("*.py")
        for key, text in compared(ast.parse(path.read_text("utf-8")))
        if key in known
    ]
    assert {("oordeel", "op_schema"), ("speelt_mee", "nee"), ("vorm", "training")} <= set(found)
    assert [(key, text) for key, text in found if text not in known[key]] == []
