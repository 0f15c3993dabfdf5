"""How keys that stand where a list belongs look as a list, in the user's own words."""

from typing import Any, Final

from spvgen.diagnostics import NodePath
from spvgen.edit.writing import one_line
from spvgen.kinds.values import Model
from spvgen.source import Source
from spvgen.source.misreadings import NUMBER
from spvgen.validate.bare import OPEN, among_keys, told_by_key

_SHOWN: Final = 4  # lines of an item in a hint; a longer one goes on in the file


def with_dashes(source: Source, path: NodePath, value: dict[str, Any], part: type[Model]) -> str:
    """The key at ``path`` with what stands below it, each item behind a dash; the first lines of it.

    Where each key is itself an item (``Bellen:`` with keys below it), it becomes the item's name.
    """
    line = source.lines.around(source.nodes[path].begin)
    indent = len(line) - len(line.lstrip())
    items = _named_items(value, part) or [value]
    lines = [f"{' ' * (indent + 2)}{one}" for item in items for one in _item(item)]
    return "\n".join([f"{' ' * indent}{path[-1]}:", *lines])


def _named_items(value: dict[str, Any], part: type[Model]) -> list[dict[str, Any]]:
    """The items whose names stand as keys, perhaps behind a number; empty where the keys are of one item."""
    fields = part.model_fields
    name = next((key for key, field in fields.items() if field.is_required()), "")
    by_key = [told_by_key(part, key, inner) if isinstance(inner, str) else {} for key, inner in value.items()]
    if by_key and all(by_key):
        return by_key
    if name and all(NUMBER.match(key) and isinstance(inner, str) for key, inner in value.items()):
        return [{**among_keys(part, text), name: NUMBER.sub("", key, count=1)} for key, text in value.items()]
    if not name or any(key in fields or not isinstance(inner, dict) for key, inner in value.items()):
        return []
    return [{name: key, **inner} for key, inner in value.items()]


def _item(item: dict[str, Any]) -> list[str]:
    """The first lines of an item, behind its dash."""
    shown = [line for key, inner in item.items() for line in _key(key, inner)]
    first, *others = shown[:_SHOWN]
    return [f"- {first}", *(f"  {one}" for one in others)]


def _key(key: str, inner: object) -> list[str]:
    """A key with its text, below a ``|`` where that has lines of its own; ``…`` for what is no text."""
    if not isinstance(inner, str) or inner.strip() in ("", OPEN):
        return [f"{key}: …"]
    lines = inner.strip().split("\n")
    return (
        [f"{key}: {one_line(lines[0])}"] if len(lines) == 1 else [f"{key}: |", *(f"  {one}" for one in lines)]
    )
