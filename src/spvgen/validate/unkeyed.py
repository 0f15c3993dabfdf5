"""Own words where a key belongs: *9 juni: te laat*, *Bellen: elke week*, *doelen 1:*, *periode: … – …*."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from spvgen.diagnostics import NodePath
from spvgen.dutch import join_quoted
from spvgen.edit.writing import OPEN
from spvgen.keys import keys_of
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import part_below
from spvgen.source.misreadings import MARK
from spvgen.validate.bare import item_by_key, span_of_days, told_by_key
from spvgen.validate.dashes import key_lines, with_dashes
from spvgen.validate.group import Group, Stray
from spvgen.validate.meant import alike, as_key


def led_by_a_value(group: Group) -> Stray | None:
    """``- 9 juni 2026: te laat``, ``- T08: kort plan`` or ``- Bellen: elke week``, with no key before it."""
    *_, heading, number = ("", "", *group.path)
    key, text = next(iter(group.value.items()))
    if not isinstance(number, int) or group.keys != (key,) or not isinstance(text, str):
        return None
    keys = item_by_key(group.part, str(heading), key, text)
    meant = {name: words for name, words in keys.items() if words != OPEN}
    if not meant or not meant.keys().isdisjoint(group.value):
        return None
    asked = {name: words for name, words in keys.items() if name not in group.value}
    column = " " * (group.column(group.path) - 2)
    lines = [line for name, words in asked.items() for line in key_lines(name, words)]
    shown = "\n".join(f"{column}{'  ' if at else '- '}{line}" for at, line in enumerate(lines))
    one = len(asked) == 1
    message = (
        f"‘{key}’ is geen sleutel, maar een waarde: {join_quoted(asked)} ontbre{'ekt' if one else 'ken'}."
    )
    hint = f"Zet er de sleutel{'' if one else 's'} voor. Schrijf: {shown}"
    path = (*group.path, key)
    missing = ((*group.path, name) for name in group.missing)
    return Stray(Problem("X02", path, message, hint), (path, *missing), group.path, meant)


def beside_their_list(group: Group) -> Stray | None:
    """``voorbeelden:`` with ``9 juni 2026: te laat`` below it, with too few spaces and no dashes."""
    values = list(group.value.items())
    at = next((at for at, (key, _) in enumerate(values) if key in group.keys), 0)
    head, above = values[at - 1] if at else ("", "")
    part = part_below(group.part, head)
    below = dict(takewhile(lambda one: one[0] in group.keys, islice(values, at, None)))
    if part is None or above is not None or not keys_of(group.part)[head].many:
        return None
    for key, text in below.items():
        marked = isinstance(text, str) and (re.match(MARK, key) or told_by_key(part, key, text))
        if not marked or alike(re.sub(MARK, "", key), list(group.part.model_fields)):
            return None
    path, paths = (*group.path, head), tuple((*group.path, key) for key in below)
    message = (
        f"Dit is een punt van de lijst onder ‘{head}’ op regel {group.number(head)}; het streepje ontbreekt."
    )
    hint = f"Zet voor elk punt een streepje. Schrijf: {with_dashes(group.source, path, below, part)}"
    return Stray(Problem("X02", paths[0], message, hint), (*paths, path))


def numbered(group: Group, keys: Sequence[str]) -> Iterator[Stray]:
    """``doelen 1:``, ``doelen 2:`` …: each item of one list under a heading of its own."""
    for name in dict.fromkeys(as_key(key) for key in keys if key[-1:].isdigit()):
        items = [key for key in keys if key[-1:].isdigit() and as_key(key) == name]
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


def _body(group: Group, path: NodePath) -> list[str]:
    """The lines below a key, or what stands behind it between braces."""
    node = group.source.nodes[path]
    if node.style != "flow":
        return group.lines(path)[1:]
    return [line.strip() for line in group.source.text[node.start : node.end].splitlines()]


def _behind_dash(lines: Sequence[str], before: str) -> Iterator[str]:
    """The lines of a group as an item of a list that begins behind ``before``."""
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    for number, line in enumerate(lines):
        yield f"{before}{'  ' if number else '- '}{line[indent:]}".rstrip()


def span(group: Group) -> Stray | None:
    """``periode: 14-09-2026 – 12-03-2027`` where its first and last day have keys of their own."""
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
