"""Keys that are good ones in the wrong place: a heading line that is gone, spaces too many, another name."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.dutch import closest, join_quoted
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import JaNee, Model, part_below
from spvgen.source import RawValue, Source
from spvgen.validate.group import Group, Stray
from spvgen.validate.meant import alike, as_key, would_do
from spvgen.validate.other_names import keys_called
from spvgen.validate.shape import choices
from spvgen.validate.unkeyed import beside_their_list, led_by_a_value, numbered, span

_SMALL: Final = 5  # keys of a part so small that the one unknown must be the one missing


def strays(
    source: Source, path: NodePath, keys: Sequence[str], missing: Sequence[str], part: type[Model]
) -> Iterator[Stray]:
    """What the unknown keys of one part have to do there; those that tell nothing are left out."""
    node = source.nodes.get(path)
    if node is None or node.style != "block":
        return
    group = Group(source, path, tuple(keys), tuple(missing), part)
    if told := led_by_a_value(group):
        yield told
        return
    if told := beside_their_list(group):
        yield told
        group = group._replace(keys=tuple(key for key in keys if (*path, key) not in told.covers))
        keys = group.keys
    spaced = [key for key in keys if _is_text(key) and not key[-1:].isdigit()]
    group = group._replace(keys=tuple(key for key in keys if not _is_text(key)))
    yield from _with_spaces(group, spaced)
    yield from numbered(group, keys)
    if group.keys:
        told = span(group) or _item(group) or _below(group) or _choice(group)
        told = told or (None if _misspelled(group) else _beside(group) or _above(group))
        yield from [told] if told else _by_name(group)


def _is_text(key: str) -> bool:
    """Whether an unknown key is part of a sentence: *We spraken af*, *(bron*."""
    return " " in key or not (key[:1].isalnum() or key[:1] == "_")


def _with_spaces(group: Group, keys: Sequence[str]) -> Iterator[Stray]:
    """Keys of more than one word: *huidige situatie* is a key, *We spraken af* the begin of a sentence."""
    for key in keys:
        if meant := closest(as_key(key), group.missing):
            yield _another_name(group, key, meant)
        elif meant := _absent(group, key):
            yield Stray(None, ((*group.path, meant),))
        elif as_key(key) not in group.part.model_fields and (told := _text(group, key)):
            yield told


def _text(group: Group, key: str) -> Stray | None:
    """A sentence with a colon below ``omschrijving: |``, with too few spaces before it."""
    names = list(group.value)
    head = names[names.index(key) - 1] if names.index(key) else None
    if head not in group.part.model_fields or not isinstance(group.value[head], str | None):
        return None
    if not isinstance(group.value[key], str | None):
        return None  # behind text stands text
    path, line = (*group.path, key), group.source.lines.around(group.node(key).begin)
    number = group.number(head)
    column = group.column((*group.path, head)) + 2
    message = f"Deze tekst hoort bij ‘{head}’ op regel {number}, maar springt niet ver genoeg in."
    hint = f"Schrijf: {' ' * column}{line.lstrip()}"
    if group.node(head).style not in ("literal", "folded"):
        hint = "Zet op die regel achter de dubbele punt een |, en de hele tekst eronder, met spaties ervoor."
    return Stray(Problem("X02", path, message, hint), (path,))


def _item(group: Group) -> Stray | None:
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


def _item_too_deep(group: Group, owner: NodePath, inside: str) -> Stray:
    by = group.column(group.path) - group.column(owner)
    lines = [line[by:] for line in group.lines(group.path)]
    message = f"Dit punt hoort niet bij ‘{inside}’, maar bij ‘{owner[-2]}’."
    hint = f"Zet er op elke regel {by} spaties minder voor. Schrijf: " + "\n".join(lines)
    return Stray(Problem("X02", group.path, message, hint), (group.path,))


def _below(group: Group) -> Stray | None:
    """Keys of a part below this one, such as ``norm`` right in a goal."""
    heading = group.outline.lost_heading(
        group.keys, next(iter(group.part.model_fields)), group.source.text, listed=False
    )
    if not heading or part_below(group.part, heading) is None:
        return None
    column = group.column((*group.path, group.keys[0])) + 2
    if isinstance(group.value.get(heading), dict):
        number = group.number(heading)
        message = f"{_horen(group.keys)} onder ‘{heading}:’ op regel {number}."
        hint = f"Zet {_ze(group.keys)} daaronder, met {column} spaties ervoor."
        return Stray(Problem("X02", group.paths()[0], message, hint), group.paths())
    message = f"{_horen(group.keys)} onder ‘{heading}:’, en die regel ontbreekt hier."
    hint = f"Zet de regel ‘{heading}:’ erboven, en twee spaties meer voor wat eronder hoort."
    block = _run(group)
    if block:
        hint += f" Schrijf: {' ' * (column - 2)}{heading}:\n" + "\n".join(f"  {line}" for line in block)
    return Stray(Problem("X02", group.paths()[0], message, hint), (*group.paths(), (*group.path, heading)))


def _choice(group: Group) -> Stray | None:
    """A choice as if it were a key: *ontslag: ja* for the point *ontslag* of ``maatregelen``."""
    from spvgen.keys import keys_of

    words = {as_key(key): key for key in group.keys}
    lists = (one for one in keys_of(group.part).values() if one.many and one.name not in group.value)
    inside = next((one.name for one in lists if words.keys() <= choices(one)), "")
    meant = {word: _is_chosen(group.value[key]) for word, key in words.items()}
    if not inside or None in meant.values():
        return None
    margin = " " * group.column(group.paths()[0])
    points = "".join(f"\n{margin}  - {word}" for word, chosen in meant.items() if chosen)
    is_one, it = ("is een keuze", "hem") if len(words) == 1 else ("zijn keuzes", "ze")
    message = f"{join_quoted(group.keys)} {is_one} bij ‘{inside}’, en geen sleutel."
    denied = [key for word, key in words.items() if not meant[word]]
    if not points:
        hint = f"Laat {it} weg: hier staat alleen wat wel geldt."
        return Stray(Problem("X02", group.paths()[0], message, hint), group.paths())
    hint = f"Zet {it} in een lijst. Schrijf: {margin}{inside}:{points}"
    if denied:
        only = f"Zet alleen wat wel geldt in een lijst, en laat {join_quoted(denied)} weg."
        hint = f"{only} Schrijf: {margin}{inside}:{points}"
    return Stray(Problem("X02", group.paths()[0], message, hint), (*group.paths(), (*group.path, inside)))


def _is_chosen(value: RawValue) -> bool | None:
    """Whether *ja*, or nothing, stands behind a choice; None where something else than *ja* or *nee* does."""
    if not isinstance(value, str | None):
        return None
    said = (value or "ja").strip(" .!").casefold()
    answer = said if said in ("ja", "nee") else JaNee.bedoeld(said)
    return answer == "ja" if answer in ("ja", "nee") else None


def _misspelled(group: Group) -> bool:
    """Whether all are other names of keys of this part that are not there, and look like these too."""
    free = [name for name in group.part.model_fields if name not in group.value]
    return all(closest(as_key(key), keys_called(as_key(key), free)) for key in group.keys)


def _beside(group: Group) -> Stray | None:
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


def _above(group: Group) -> Stray | None:
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


def _by_name(group: Group) -> Iterator[Stray]:
    """Keys that seem to be another name for one that is missing; and among those the keys of a part below."""
    meant = _meant(group)
    yield from _renamed(group, meant)
    others = tuple(key for key in group.keys if not meant[key])
    if 0 < len(others) < len(group.keys) and (told := _below(group._replace(keys=others))):
        yield told


def _meant(group: Group) -> dict[str, str | None]:
    """For which key each of the unknown ones may be meant, no two for the same where another will do."""
    names = list(group.part.model_fields)
    meant: dict[str, str | None] = {}
    for key in sorted(group.keys, key=lambda key: len(keys_called(as_key(key), names))):
        free = [name for name in names if name not in group.value and name not in meant.values()]
        meant[key] = alike(key, free) or alike(key, names)
    return meant


def _renamed(group: Group, by_key: Mapping[str, str | None]) -> Iterator[Stray]:
    for key in group.keys:
        meant = by_key[key]
        if not meant and len(group.missing) == len(group.keys) == 1 and _may_stand_for(group, key):
            meant = group.missing[0]
        if meant and meant in group.missing:
            yield _another_name(group, key, meant)
        elif meant := _absent(group, key):
            yield Stray(None, ((*group.path, meant),))


def _absent(group: Group, key: str) -> str:
    """The key that may be left out, and is meant by another: nothing shows that it lacks (P01)."""
    meant = closest(as_key(key), group.part.model_fields)
    return meant if meant and meant not in group.value else ""


def _another_name(group: Group, key: str, meant: str) -> Stray:
    path = (*group.path, key)
    message = f"De sleutel ‘{key}’ bestaat hier niet, en ‘{meant}’ ontbreekt."
    told = Problem("X02", path, message, f"Bedoelde je ‘{meant}’?")
    key = meant if would_do(group.part, meant, group.value[key]) else ""
    return Stray(told, (path, (*group.path, meant)), key=key)


def _may_stand_for(group: Group, key: str) -> bool:
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


def _run(group: Group) -> list[str]:
    """The lines of the unknown keys, if no other key stands between them and none behind a dash."""
    names = list(group.value)
    first = names.index(group.keys[0])
    if tuple(names[first : first + len(group.keys)]) != group.keys or not first:
        return []
    return [line for path in group.paths() for line in group.lines(path)]
