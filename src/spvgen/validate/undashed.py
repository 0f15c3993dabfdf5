"""A list that was written without its dashes, as lines or on one line: to YAML it is one text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.dutch import goes_on_behind, slug
from spvgen.edit.writing import one_line
from spvgen.keys import Key, keys_of
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import Keuze, Model
from spvgen.source import Node, Source, value_at
from spvgen.source.misreadings import NUMBER
from spvgen.validate.shape import model_at

_ENDS: Final = re.compile(r"[.!?][\"'”’)]*$")
_BEGINS: Final = re.compile(r"[\"'“‘(]*(?:[A-ZÀ-Þ]|\d)")
_PROSE: Final = 80  # columns that running text takes up at the least before somebody breaks its lines
_BEFORE_CAPITAL: Final = 60  # of narrower lines: a capital may be a name, but seldom so early on a new line
_BEFORE_ANY: Final = 40


def undashed(source: Source, model: type[Model], paths: Iterable[NodePath]) -> Iterator[Problem]:
    """The lists at these paths that were written as lines without dashes: to YAML they are one text.

    A text that may just as well run on from line to line is left alone: that is a list of one.
    """
    for path in paths:
        key = _list_at(model, path)
        if not key:
            continue
        node = source.nodes[path]
        texts = [one.strip() for one in source.text[node.start : node.end].splitlines()]
        if items := _by_number(texts):
            told = "een nummer maakt van een regel nog geen punt"
            advice = "Zet voor elk punt een streepje in plaats van het nummer."
            yield _forgotten(source, path, _points(items, key.part), told, advice)
        elif key.part and not key.part.bare_key:
            continue
        elif all(texts) and _own_lines(source, node, texts):
            told = f"zonder streepjes zijn deze {len(texts)} regels samen één punt"
            advice = "Zet voor elk punt een streepje; horen ze bij elkaar, dan alleen voor de eerste regel."
            yield _forgotten(source, path, _points(texts), told, advice)


def _by_number(texts: Sequence[str]) -> list[str]:
    """The points of a list with numbers, *1. …* or *2) …*, without these; empty where it is no such list."""
    items: list[str] = []
    for text in texts:
        numbered = NUMBER.match(text)
        if not items and not numbered:
            return []
        if numbered:
            items.append(text[numbered.end() :])
        else:
            items[-1] = f"{items[-1]} {text}".strip()
    return items if len(items) > 1 else []


def on_one_line(source: Source, model: type[Model], paths: Iterable[NodePath]) -> Iterator[Problem]:
    """The lists at these paths of which the items stand behind each other: *overplaatsing, ontslag*.

    Each must be one that can stand there: a choice, or what a goal or a cause is called.
    """
    for path in paths:
        key, value = _list_at(model, path), value_at(source.value, path)
        if not key or not isinstance(value, str) or path not in source.nodes:
            continue
        names = key.takes if issubclass(key.takes, Keuze) else _names(source, key.name)
        known = {slug(one): str(one) for one in names}
        items = [known.get(slug(one), "") for one in re.split(r"\s*[,;]\s*|\s+en\s+", value.strip())]
        if len(items) > 1 and all(items):
            told = f"deze {len(items)} punten staan op één regel"
            yield _forgotten(
                source, path, _points(items), told, "Zet elk punt op een eigen regel met een streepje."
            )


def _list_at(model: type[Model], path: NodePath) -> Key | None:
    """The key at a path, where a list belongs behind it."""
    key = keys_of(model_at(model, path[:-1])).get(str(path[-1])) if path else None
    return key if key and key.many else None


_REFERS_TO: Final = {"voor_doel": "doelen", "voor_oorzaak": "oorzaken"}
"""Key that refers → the list with what it refers to."""
_NAMES: Final = (("id",), ("gebied",), ("titel",))


def _names(source: Source, referring: str) -> list[str]:
    """What this document calls the things that a key may refer to."""
    part = _REFERS_TO.get(referring)
    paths = [path for path in source.nodes if path[:1] == (part,) and path[2:] in _NAMES]
    return [name for path in paths if isinstance(name := value_at(source.value, path), str)]


def _own_lines(source: Source, node: Node, texts: list[str]) -> bool:
    """Whether each line is meant to stand by itself: none was broken because it was full."""
    first = source.position(node.start)
    behind_key = first.line == source.lines.number(node.key_end or 0)
    indents = [first.column - 1 if behind_key else 0] + [0] * (len(texts) - 2)
    breaks = zip(pairwise(texts), indents, strict=True)
    return all(_breaks_off(line, below, indent, behind_key=behind_key) for (line, below), indent in breaks)


def _breaks_off(line: str, below: str, indent: int, *, behind_key: bool) -> bool:
    """Whether a line ends here by choice: at the end of a sentence, or with room for the next word."""
    begins = bool(_BEGINS.match(below))
    ended = begins and bool(_ENDS.search(line)) and not goes_on_behind(f"{line} {below}", len(line) - 1)
    if ended and not behind_key:
        return True
    width = _PROSE if ended else _BEFORE_CAPITAL if begins else _BEFORE_ANY
    return indent + len(line) + 1 + len(below.split(maxsplit=1)[0]) <= width


def _forgotten(source: Source, path: NodePath, points: Sequence[str], told: str, advice: str) -> Problem:
    key = source.nodes[path].begin
    line, start = source.lines.around(key), source.lines.column(key)
    dashed = "\n".join(f"{' ' * (start + 2)}{one}" for one in points)
    hint = f"{advice} Schrijf: {line[:start]}{path[-1]}:\n{dashed}"
    return Problem("X04", path, f"Bij ‘{path[-1]}’ hoort een lijst, maar {told}.", hint)


def _points(items: Iterable[str], part: type[Model] | None = None) -> list[str]:
    """The lines of a list: each text behind a dash, or behind the key of the ``part`` that it belongs to."""
    if part is None or part.bare_key:
        return [f"- {one_line(text)}" for text in items]
    from spvgen.validate.bare import among_keys, lines_of  # only where keys are forgotten

    lines: list[str] = []
    for text in items:
        first, *others = lines_of(among_keys(part, text))
        lines += [f"- {first}", *(f"  {one}" for one in others)]
    return lines
