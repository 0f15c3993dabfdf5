"""How keys that stand where a list belongs look as a list, in the user's own words."""

import re
from typing import Any, Final

from spvgen.diagnostics import NodePath
from spvgen.edit.writing import OPEN, one_line
from spvgen.kinds.values import Model
from spvgen.source import Source
from spvgen.source.misreadings import MARK
from spvgen.validate.bare import item_by_key

_SHOWN: Final = 4  # lines of an item in a hint; a longer one goes on in the file


def with_dashes(source: Source, path: NodePath, value: dict[str, Any], part: type[Model] | None) -> str:
    """The key at ``path`` with what stands below it, each item behind a dash; the first lines of it.

    Where each key is itself an item (``Bellen:`` with keys below it), it becomes the item's name. Without a
    ``part`` each item is a text, colon and all.
    """
    line = source.lines.around(source.nodes[path].begin)
    indent = len(line) - len(line.lstrip())
    items = [] if part is None else _named_items(value, part, str(path[-1])) or [value]
    texts = value.items() if part is None else ()
    lines = [one for item in items for one in _item(item)]
    lines += [f"- {text_with_colon(key, inner)}" for key, inner in texts]
    lines = [f"{' ' * (indent + 2)}{one}" for one in lines]
    return "\n".join([f"{' ' * indent}{path[-1]}:", *lines])


def text_with_colon(key: str, inner: object) -> str:
    """A text of which YAML took what stands before the colon for a key, as it can be written."""
    return one_line(f"{re.sub(MARK, '', key, count=1)}: {inner if isinstance(inner, str) else '…'}".strip())


def _named_items(value: dict[str, Any], part: type[Model], heading: str) -> list[dict[str, Any]]:
    """The items whose names stand as keys, perhaps behind a mark; empty where the keys are of one item."""
    fields = part.model_fields
    name = next((key for key, field in fields.items() if field.is_required()), "")
    by_key = [
        item_by_key(part, heading, key, inner) if isinstance(inner, str) else {}
        for key, inner in value.items()
    ]
    if by_key and all(by_key):
        return by_key
    if not name or any(key in fields or not isinstance(inner, dict) for key, inner in value.items()):
        return []
    return [{name: re.sub(MARK, "", key, count=1), **inner} for key, inner in value.items()]


def _item(item: dict[str, Any]) -> list[str]:
    """The first lines of an item, behind its dash."""
    shown = [line for key, inner in item.items() for line in key_lines(key, inner)]
    first, *others = shown[:_SHOWN]
    return [f"- {first}", *(f"  {one}" for one in others)]


def key_lines(key: str, inner: object) -> list[str]:
    """A key with its text, below a ``|`` where that has lines of its own; ``…`` for what is no text."""
    if not isinstance(inner, str) or inner.strip() in ("", OPEN):
        return [f"{key}: …"]
    lines = inner.strip().split("\n")
    return (
        [f"{key}: {one_line(lines[0])}"] if len(lines) == 1 else [f"{key}: |", *(f"  {one}" for one in lines)]
    )
