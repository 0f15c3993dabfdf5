"""One difference → one change in Dutch."""

from collections.abc import Iterator, Sequence
from typing import Final

from spvgen.compare.events import as_event, as_gone, told_by
from spvgen.compare.labels import ABSENT, ADDED, INNER, ITEMS, SHORT_LISTS, label, list_label
from spvgen.compare.model import Change, Kind, Spot
from spvgen.compare.reading import Part, Tree, Value, leaves, plain, shown
from spvgen.compare.words import difference
from spvgen.diagnostics import NodePath
from spvgen.dutch import join_list
from spvgen.kinds.values import Keuze, part_below

_NAME_WORDS: Final = 5
_MOST_NAMES: Final = 8


# --- Names -----------------------------------------------------------------------------------------


def item_name(item: Tree, part: Part | None, *, by_content: bool = True) -> str:
    """One item of a list in words: *doel ‘Salesquota’*, *tussendoel van 22 juli 2025*; empty for a text.

    One without a name is called after its first words, unless these are told anyway.
    """
    if part is None or part.__name__ not in ITEMS:
        return ""
    noun, before = ITEMS[part.__name__].noun, ITEMS[part.__name__].before
    name = _own_name(item, part)
    if name:
        return " ".join(filter(None, (noun, before, name)))
    _, first = next(leaves(item), ((), ""))
    return f"{noun} {_as_name(first)}" if first and by_content else noun


def _own_name(item: Tree, part: Part | None) -> str:
    """What an item is named by, in words; empty where that is not filled in."""
    for key in _name_keys(item, part):
        value = item[key] if isinstance(item, dict) else ""
        return "" if isinstance(value, dict | list) else _as_name(value)
    return ""


def _as_name(value: Value) -> str:
    if not isinstance(value, str):
        return shown(value)
    words = shown(value).split()
    return f"‘{' '.join(words[:_NAME_WORDS])}{' …' if len(words) > _NAME_WORDS else ''}’"


def place_in_words(path: NodePath, part: Part | None) -> str:
    """A path in words that repeat nothing of the plan: *doel 2, verwachting*."""
    words: list[str] = []
    known: NodePath = ()
    for step in path:
        if isinstance(step, int):
            noun = ITEMS[part.__name__].noun if part and part.__name__ in ITEMS else label(known)
            words.append(f"{noun} {step + 1}")
        elif part is None or step not in part.model_fields:
            words.append("een onbekende sleutel")
            break
        else:
            part = part_below(part, step)
        known = (*known, step)
    last = label(known) if known and isinstance(known[-1], str) else ""
    return ", ".join(filter(None, (*words, last))) or "het plan"


def known_path(path: NodePath, part: Part | None) -> NodePath:
    """The path up to the first step that is no key of the model, which may be any text."""
    for at, step in enumerate(path):
        if isinstance(step, str):
            if part is None or step not in part.model_fields:
                return path[:at]
            part = part_below(part, step)
    return path


# --- Content ---------------------------------------------------------------------------------------


def _lines(tree: Tree, path: NodePath, part: Part | None, *, without: Sequence[str] = ()) -> Iterator[str]:
    """The content of a part, a line for each value; a small part within a list takes one line."""
    match tree:
        case dict():
            for key, value in tree.items():
                if key not in without:
                    below = part_below(part, key) if part else None
                    yield from _inner_lines(value, (*path, key), below)
        case list() if (joined := _joined(tree, path)) is not None:
            yield joined
        case list():
            for item in tree:
                yield from _item_lines(item, path, part)
        case _:
            yield _line(label(path) if path else "", shown(tree))


def _inner_lines(tree: Tree, path: NodePath, part: Part | None) -> Iterator[str]:
    before = f"{label(path)}, " if part and part.__name__ in INNER else ""
    yield from (before + line for line in _lines(tree, path, part))


def _item_lines(item: Tree, path: NodePath, part: Part | None) -> Iterator[str]:
    name = item_name(item, part, by_content=False)
    if not name:
        yield from _lines(item, path, part)
    else:
        yield _line(name, "; ".join(_lines(item, path, part, without=_name_keys(item, part))))


def _name_keys(item: Tree, part: Part | None) -> list[str]:
    """The key that gave an item its name: it is not told again."""
    keys = ITEMS[part.__name__].named_by if part and part.__name__ in ITEMS else ()
    return [key for key in keys if isinstance(item, dict) and key in item][:1]


def _line(name: str, text: str) -> str:
    return ": ".join(filter(None, (name, " ".join(text.split()))))


def _joined(tree: list[Tree], path: NodePath) -> str | None:
    return _line(label(path), _names(tree)) if path and path[-1] in SHORT_LISTS else None


def _names(items: Sequence[Tree]) -> str:
    return join_list([str(plain(item)) if isinstance(item, dict | list) else shown(item) for item in items])


def _said(tree: Tree) -> str:
    """A value, or a list of names, on one line."""
    if isinstance(tree, dict):
        return str(plain(tree))
    return _names(tree) if isinstance(tree, list) else " ".join(shown(tree).split())


# --- Changes ---------------------------------------------------------------------------------------


def added(new: Tree, spot: Spot, *, usual: Value | None = None) -> Change:
    """A value or a part under a key that was not there; ``usual`` is what counted instead."""
    name = label(spot.new)
    key = spot.new[-1]
    if usual is not None or (isinstance(new, list) and key in ABSENT):
        text = f"{spot.named(name)}: {ABSENT[str(key)] if usual is None else shown(usual)} → {_said(new)}"
    elif key in ADDED and not isinstance(new, dict | list):
        text = ADDED[str(key)].format(shown(new))
    elif isinstance(new, dict):
        return _whole(Kind.TOEGEVOEGD, new, spot, f"{spot.named(name or 'tekst')} toegevoegd")
    else:
        text = f"{spot.named(name or 'tekst')} toegevoegd: {_said(new)}"
    return Change(Kind.TOEGEVOEGD, spot.new, None, None, plain(new), text)


def gone(old: Tree, spot: Spot, *, usual: Value | None = None) -> Change:
    """A value or a part under a key that is there no more."""
    name, key = label(spot.old), spot.old[-1]
    if usual is not None or (isinstance(old, list) and key in ABSENT):
        text = f"{spot.named(name)}: {_said(old)} → {ABSENT[str(key)] if usual is None else shown(usual)}"
    elif isinstance(old, dict):
        return _whole(Kind.VERVALLEN, old, spot, f"{spot.named(name or 'tekst')} weggehaald")
    else:
        told = "" if key == "vingerafdruk" else f": {_said(old)}"  # its digits tell nobody anything
        text = f"{spot.named(name or 'tekst')} weggehaald{told}"
    return Change(Kind.VERVALLEN, spot.old, spot.old, plain(old), None, text)


def changed(old: Tree, new: Tree, spot: Spot) -> Change:
    """Another value, or something of another shape, under the same key."""
    return Change(
        Kind.GEWIJZIGD,
        spot.new,
        spot.old,
        plain(old),
        plain(new),
        f"{spot.named(label(spot.new))}: {_from_to(old, new)}",
    )


def _from_to(old: Tree, new: Tree) -> str:
    texts = all(isinstance(one, str) and not isinstance(one, Keuze) for one in (old, new))
    return difference(str(old), str(new)) if texts else f"{_said(old)} → {_said(new)}"


def item_added(item: Tree, spot: Spot) -> Change:
    """An item that the list did not have."""
    return _item(Kind.TOEGEVOEGD, item, spot, "toegevoegd")


def item_gone(item: Tree, spot: Spot) -> Change:
    """An item that the list has no more."""
    return _item(Kind.VERVALLEN, item, spot, "vervallen")


def _item(kind: Kind, item: Tree, spot: Spot, verb: str) -> Change:
    name = item_name(item, spot.part, by_content=False)
    path = spot.new if kind is Kind.TOEGEVOEGD else spot.old
    if not name and not isinstance(item, dict | list):
        return _whole(kind, item, spot, f"{spot.named(label(path) or 'tekst')} {verb}: {_said(item)}")
    return _whole(kind, item, spot, f"{spot.named(name or label(path))} {verb}")


def _whole(kind: Kind, tree: Tree, spot: Spot, text: str) -> Change:
    """Something that came or went with all that is in it; a single line of content joins the sentence."""
    new = kind is Kind.TOEGEVOEGD
    path = spot.new if new else spot.old
    event = (as_event if new else as_gone)(tree, spot) if isinstance(tree, dict) else ""
    lines: tuple[str, ...] = ()
    if isinstance(tree, dict | list):
        without = told_by(spot) if event else _name_keys(tree, spot.part)
        lines = tuple(_lines(tree, path, spot.part, without=without))
    text = event or text
    if len(lines) == 1 and not event:
        text, lines = f"{text}: {lines[0]}", ()
    value = plain(tree)
    return Change(
        kind, path, None if new else path, None if new else value, value if new else None, text, lines
    )


def reordered(items: Sequence[Tree], old: Sequence[Tree], spot: Spot) -> Change:
    """The same items in another order."""
    names = [name for item in items if (name := _own_name(item, spot.part))]
    now = f": nu {join_list(names)}" if len(names) == len(items) <= _MOST_NAMES else ""
    name = list_label(str(spot.new[-1]))
    text = spot.named(f"volgorde van {name} gewijzigd{now}")
    before, after = ([plain(item) for item in side] for side in (old, items))
    return Change(Kind.VOLGORDE, spot.new, spot.old, before, after, text)
