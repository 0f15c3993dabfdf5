"""Keys that are good ones in the wrong place: a heading line that is gone, spaces too many, another name."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from spvgen.diagnostics import NodePath
from spvgen.dutch import join_quoted, slug
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import Model, part_below
from spvgen.source import Node, RawValue, Source
from spvgen.source.outline import Outline
from spvgen.validate.meant import alike

_SMALL: Final = 5  # keys of a part so small that the one unknown must be the one missing


class Stray(NamedTuple):
    """One finding for keys out of place (None if told already); it ``covers`` all errors at these paths."""

    problem: Problem | None
    covers: tuple[NodePath, ...]


class _Group(NamedTuple):
    """The unknown ``keys`` of the mapping at ``path``, which is a ``part``, and what is ``missing`` there."""

    source: Source
    path: NodePath
    keys: tuple[str, ...]
    missing: tuple[str, ...]
    part: type[Model]

    @property
    def outline(self) -> Outline:
        """The parts and keys that this kind of document has."""
        return self.source.lines.outline

    @property
    def value(self) -> dict[str, RawValue]:
        """The mapping itself."""
        return self.source.group(self.path)

    def node(self, key: str) -> Node:
        """The place of one of its keys."""
        return self.source.nodes[(*self.path, key)]

    def column(self, path: NodePath) -> int:
        """The column (from 0) of the key at a path, or of the first key of an item."""
        return self.source.lines.column(self.source.nodes[path].begin)

    def paths(self) -> tuple[NodePath, ...]:
        """The paths of all the unknown keys."""
        return tuple((*self.path, key) for key in self.keys)


def strays(
    source: Source, path: NodePath, keys: Sequence[str], missing: Sequence[str], part: type[Model]
) -> Iterator[Stray]:
    """What the unknown keys of one part have to do there; those that tell nothing are left out."""
    node = source.nodes.get(path)
    if node is None or node.style != "block":
        return
    group = _Group(source, path, tuple(keys), tuple(missing), part)
    if told := _named_by_value(group):
        yield told
        return
    lost_text = [key for key in keys if _is_text(key) and _as_key(key) not in part.model_fields]
    group = group._replace(keys=tuple(key for key in keys if not _is_text(key)))
    yield from (told for key in lost_text if (told := _text(group, key)))
    yield from _numbered(group, keys)
    if group.keys:
        told = _span(group) or _item(group) or _below(group) or _beside(group) or _above(group)
        yield from [told] if told else _renamed(group)


def _is_text(key: str) -> bool:
    """Whether an unknown key is part of a sentence: *We spraken af*, *(bron*."""
    return " " in key or not (key[:1].isalnum() or key[:1] == "_")


def _named_by_value(group: _Group) -> Stray | None:
    """``- 9 juni 2026: te laat`` or ``- T08: kort plan``: a day or a rule where its key belongs."""
    from spvgen.validate.bare import lines_of, told_by_key  # only for a key that is none

    if not group.path or not isinstance(group.path[-1], int) or len(group.value) != 1:
        return None
    [(key, text)] = group.value.items()
    keys = told_by_key(group.part, key, text) if isinstance(text, str) else {}
    if not keys:
        return None
    column = " " * (group.column(group.path) - 2)
    shown = "\n".join(
        f"{column}{'  ' if number else '- '}{line}" for number, line in enumerate(lines_of(keys))
    )
    message = f"‘{key}’ is geen sleutel, maar een waarde: {join_quoted(keys)} ontbreken."
    hint = f"Zet er de sleutels voor. Schrijf: {shown}"
    return Stray(Problem("X02", (*group.path, key), message, hint), (group.path,))


def _as_key(words: str) -> str:
    """The key that words may be meant for: *eerdere gesprekken*, *doelen 1*."""
    return re.sub(r"_?\d+$", "", slug(words).replace("-", "_"))


def _numbered(group: _Group, keys: Sequence[str]) -> Iterator[Stray]:
    """``doelen 1:``, ``doelen 2:`` …: each item of one list under a heading of its own."""
    for name in dict.fromkeys(_as_key(key) for key in keys if key[-1:].isdigit()):
        items = [key for key in keys if key[-1:].isdigit() and _as_key(key) == name]
        if name not in group.missing or not all(isinstance(group.value[key], dict) for key in items):
            continue
        paths = tuple((*group.path, key) for key in items)
        column = " " * group.column(paths[0])
        written = [line for path in paths for line in _behind_dash(_body(group, path), f"{column}  ")]
        shown = "\n".join([f"{column}{name}:", *written])
        known = f"‘{name}’ is één lijst, en elk onderdeel is daarin een punt"
        message = f"De sleutel ‘{items[0]}’ bestaat niet: {known}."
        hint = f"Zet er één keer ‘{name}:’ boven, en begin elk punt met een streepje. Schrijf: {shown}"
        yield Stray(Problem("X02", paths[0], message, hint), (*paths, (*group.path, name)))


def _body(group: _Group, path: NodePath) -> list[str]:
    """The lines below a key, or what stands behind it between braces."""
    node = group.source.nodes[path]
    if node.style != "flow":
        return _lines(group, path)[1:]
    return [line.strip() for line in group.source.text[node.start : node.end].splitlines()]


def _behind_dash(lines: Sequence[str], before: str) -> Iterator[str]:
    """The lines of a group as an item of a list that begins behind ``before``."""
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    for number, line in enumerate(lines):
        yield f"{before}{'  ' if number else '- '}{line[indent:]}".rstrip()


def _text(group: _Group, key: str) -> Stray | None:
    """A sentence with a colon below ``omschrijving: |``, with too few spaces before it."""
    names = list(group.value)
    head = names[names.index(key) - 1] if names.index(key) else None
    if head not in group.part.model_fields or not isinstance(group.value[head], str | None):
        return None
    if not isinstance(group.value[key], str | None):
        return None  # behind text stands text
    path, line = (*group.path, key), group.source.lines.around(group.node(key).begin)
    number = group.source.lines.number(group.node(head).begin)
    column = group.column((*group.path, head)) + 2
    message = f"Deze tekst hoort bij ‘{head}’ op regel {number}, maar springt niet ver genoeg in."
    hint = f"Zet er {column} spaties voor. Schrijf: {' ' * column}{line.lstrip()}"
    if group.node(head).style not in ("literal", "folded"):
        hint = "Zet op die regel achter de dubbele punt een |, en de hele tekst eronder, met spaties ervoor."
    return Stray(Problem("X02", path, message, hint), (path,))


def _span(group: _Group) -> Stray | None:
    """``periode: 14-09-2026 – 12-03-2027`` where its first and last day have keys of their own."""
    from spvgen.keys import keys_of
    from spvgen.validate.bare import span_of_days  # only for a key that is none

    key, value = group.keys[0], group.value[group.keys[0]]
    days = span_of_days(list(keys_of(group.part).values()), value) if isinstance(value, str) else {}
    if len(group.keys) > 1 or not days or not set(days) <= set(group.missing):
        return None
    path, column = (*group.path, key), " " * group.column((*group.path, key))
    message = f"De sleutel ‘{key}’ bestaat hier niet; {join_quoted(days)} wel."
    shown = "\n".join(f"{column}{name}: {day}" for name, day in days.items())
    missing = tuple((*group.path, name) for name in days)
    return Stray(
        Problem("X02", path, message, f"Zet elke dag op een eigen regel. Schrijf: {shown}"),
        (group.path, *missing, path),
    )


def _item(group: _Group) -> Stray | None:
    """An item of a list whose keys are those of another list: the line above it is gone, or it moved."""
    owner, steps = group.path[:-2], group.path[-2:]
    if len(steps) < 2 or not isinstance(steps[0], str):
        return None
    inside = steps[0]
    line = group.source.lines.around(group.source.nodes[group.path].start)
    if (
        owner
        and isinstance(owner[-1], int)
        and group.outline.together(*group.value, *group.source.group(owner))
    ):
        return _item_too_deep(group, owner, inside)
    heading = group.outline.lost_heading(list(group.value), inside, group.source.text, listed=True)
    if not heading or heading in group.source.group(owner):
        return None
    column = group.column((*owner, inside))
    message = f"Dit punt past niet bij ‘{inside}’, maar wel bij ‘{heading}’, en die regel ontbreekt."
    hint = f"Zet de regel ‘{heading}:’ erboven. Schrijf: {' ' * column}{heading}:\n{line}"
    return Stray(Problem("X02", group.path, message, hint), (group.path, (*owner, heading)))


def _item_too_deep(group: _Group, owner: NodePath, inside: str) -> Stray:
    by = group.column(group.path) - group.column(owner)
    lines = [line[by:] for line in _lines(group, group.path)]
    message = f"Dit punt hoort niet bij ‘{inside}’, maar bij ‘{owner[-2]}’."
    hint = f"Zet er op elke regel {by} spaties minder voor. Schrijf: " + "\n".join(lines)
    return Stray(Problem("X02", group.path, message, hint), (group.path,))


def _below(group: _Group) -> Stray | None:
    """Keys of a part below this one, such as ``norm`` right in a goal."""
    heading = group.outline.lost_heading(
        group.keys, next(iter(group.part.model_fields)), group.source.text, listed=False
    )
    if not heading or part_below(group.part, heading) is None:
        return None
    column = group.column((*group.path, group.keys[0])) + 2
    if isinstance(group.value.get(heading), dict):
        number = group.source.lines.number(group.node(heading).begin)
        message = f"{_horen(group.keys)} onder ‘{heading}:’ op regel {number}."
        hint = f"Zet {_ze(group.keys)} daaronder, met {column} spaties ervoor."
        return Stray(Problem("X02", group.paths()[0], message, hint), group.paths())
    message = f"{_horen(group.keys)} onder ‘{heading}:’, en die regel ontbreekt hier."
    hint = f"Zet de regel ‘{heading}:’ erboven, en twee spaties meer voor wat eronder hoort."
    block = _run(group)
    if block:
        hint += f" Schrijf: {' ' * (column - 2)}{heading}:\n" + "\n".join(f"  {line}" for line in block)
    return Stray(Problem("X02", group.paths()[0], message, hint), (*group.paths(), (*group.path, heading)))


def _beside(group: _Group) -> Stray | None:
    """Keys of a part that stands next to this one, such as ``start`` in ``hr``."""
    *owner, name = group.path or (0,)
    if not isinstance(name, str):
        return None
    heading = group.outline.lost_heading(group.keys, name, group.source.text, listed=False)
    if not heading or heading in group.source.group(tuple(owner)):
        return None
    message = f"{_horen(group.keys)} niet bij ‘{name}’, maar bij ‘{heading}’, en die regel ontbreekt."
    line = group.source.lines.around(group.node(group.keys[0]).begin)
    column = group.column(group.path)
    hint = f"Zet de regel ‘{heading}:’ erboven. Schrijf: {' ' * column}{heading}:\n{line}"
    return Stray(Problem("X02", group.paths()[0], message, hint), (*group.paths(), (*owner, heading)))


def _above(group: _Group) -> Stray | None:
    """Keys of the part around this one, such as ``deadline`` in ``meting``."""
    *owner, name = group.path or (0,)
    if not isinstance(name, str):
        return None
    beside = group.source.group(tuple(owner))
    if not group.outline.together(*group.keys, name) or any(key in beside for key in group.keys):
        return None
    column = group.column(group.path)
    message = f"{_horen(group.keys)} niet onder ‘{name}’, maar ernaast."
    hint = f"Zet {_ze(group.keys)} recht onder de {name[0]} van ‘{name}’ ({column} spaties)."
    covers = tuple((*owner, key) for key in group.keys)
    return Stray(Problem("X02", group.paths()[0], message, hint), (*group.paths(), *covers))


def _renamed(group: _Group) -> Iterator[Stray]:
    """A key that seems to be another name for one that is missing."""
    for key in group.keys:
        meant = alike(key, list(group.part.model_fields))
        if not meant and len(group.missing) == len(group.keys) == 1 and _may_stand_for(group, key):
            meant = group.missing[0]
        if not meant or meant not in group.missing:
            continue
        path = (*group.path, key)
        message = f"De sleutel ‘{key}’ bestaat hier niet, en ‘{meant}’ ontbreekt."
        yield Stray(Problem("X02", path, message, f"Bedoelde je ‘{meant}’?"), (path, (*group.path, meant)))


def _may_stand_for(group: _Group, key: str) -> bool:
    """Whether what stands below a key would do for the one that is missing; text only in a small part."""
    value, inner = group.value[key], part_below(group.part, group.missing[0])
    items = value if isinstance(value, list) else [value]
    if inner is None:
        return isinstance(value, str) and len(group.part.model_fields) <= _SMALL
    return all(isinstance(item, dict) and set(item) <= set(inner.model_fields) for item in items)


def _horen(keys: Sequence[str]) -> str:
    return f"{join_quoted(keys)} {'hoort' if len(keys) == 1 else 'horen'}"


def _ze(keys: Sequence[str]) -> str:
    return "die regel" if len(keys) == 1 else "die regels"


def _lines(group: _Group, path: NodePath) -> list[str]:
    node = group.source.nodes[path]
    lines = group.source.lines
    first, last = lines.number(node.begin), lines.number(max(node.end - 1, node.start))
    return [lines.content(number) for number in range(first, last + 1)]


def _run(group: _Group) -> list[str]:
    """The lines of the unknown keys, if no other key stands between them and none behind a dash."""
    names = list(group.value)
    first = names.index(group.keys[0])
    if tuple(names[first : first + len(group.keys)]) != group.keys or not first:
        return []
    return [line for path in group.paths() for line in _lines(group, path)]
