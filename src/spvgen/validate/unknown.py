"""A key that is none of its part: which one is meant, or where it belongs."""

from collections.abc import Sequence
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import Model
from spvgen.source import Source
from spvgen.validate.meant import alike, would_do
from spvgen.validate.shape import model_at, part_in_words

_ELSEWHERE: Final = {
    "voortgang": (
        "Wat er in een gesprek is gezegd, hoort bij dat gesprek. Was dat vóór dit plan? Zet het dan met de "
        "datum bij ‘aanleiding’, onder ‘eerdere_gesprekken’. Was het een evaluatie? Leg die vast met "
        "‘spv evaluate’."
    )
}
"""Parts of older forms that have no key here, and where what they hold belongs."""
_WRITTEN_BY_SPV: Final = "vingerafdruk"
"""A key that nobody is told to fill in."""
_TELLING: Final = 2  # keys together that tell which part they are of
_MANY: Final = 6  # keys that a hint can name; a longer list is no help
_FEW: Final = 2  # parts that have the same key, of which the first may be named


def unknown_key(source: Source, model: type[Model], path: NodePath, value: object) -> Problem:
    """Say that a key is none of its part, and which one was probably meant."""
    key, owner = str(path[-1]), model_at(model, path[:-1])
    node = source.nodes.get(path)
    above = source.nodes.get(path[:-1])
    if value is None and node and above and above.style == "flow":
        message = (
            f"‘{key}’ is losgeraakt van de tekst ervoor: tussen accolades begint na een komma iets nieuws."
        )
        return Problem("X09", path, message, 'Zet de hele tekst tussen aanhalingstekens: "…, …".')
    used, free = source.group(path[:-1]), _free(source, owner, path)
    near = _near(owner, free, path, value)
    hint = f"Bedoelde je ‘{near}’?" if near else f"Hier kan nog: {', '.join(free)}."
    if near in used:
        hint = _beside_the_same(source, (*path[:-1], near))
    if key.lower() in _ELSEWHERE:
        hint = _ELSEWHERE[key.lower()]
    elif not near and (below := _below_another(owner, key)):
        hint = f"Zet hem onder ‘{below}:’, met twee spaties meer ervoor."
    elif not near and (len(free) > _MANY or not free):
        hint = "Haal hem weg, of zet wat erachter staat bij een sleutel die er wel is."
    return Problem("X02", path, f"De sleutel ‘{key}’ bestaat niet{part_in_words(path[:-1])}.", hint)


def _below_another(owner: type[Model], key: str) -> str:
    """The part below this one that has such a key; empty where none has, or many have (*naam*)."""
    from spvgen.keys import keys_of  # only where a key is unknown

    parts = [one for one in keys_of(owner).values() if one.part and not one.many]
    found = [one.name for one in parts if one.part and key in one.part.model_fields]
    return found[0] if 0 < len(found) <= _FEW else ""


def key_meant(source: Source, model: type[Model], path: NodePath, value: object) -> str:
    """The free key that is meant by an unknown one, if what stands there would do for it; else empty."""
    owner = model_at(model, path[:-1])
    free = _free(source, owner, path)
    near = _near(owner, free, path, value)
    return near if near in free and would_do(owner, near, value) else ""


def _free(source: Source, owner: type[Model], path: NodePath) -> list[str]:
    """The keys that may still come where an unknown one stands."""
    used = source.group(path[:-1])
    return [name for name in owner.model_fields if name not in used and name != _WRITTEN_BY_SPV]


def _near(owner: type[Model], free: Sequence[str], path: NodePath, value: object) -> str | None:
    key = str(path[-1])
    if key.lower() in _ELSEWHERE:
        return None
    return _part_with(owner, free, value) or alike(key, free) or alike(key, list(owner.model_fields))


def _beside_the_same(source: Source, path: NodePath) -> str:
    """The advice where the key that is meant stands there already: a second one would be a fault again."""
    number = source.lines.number(source.nodes[path].begin)
    return (
        f"‘{path[-1]}’ staat al op regel {number}. Zet wat hier staat daarbij als het daar nog ontbreekt, "
        "en haal deze sleutel weg."
    )


def _part_with(owner: type[Model], free: Sequence[str], value: object) -> str | None:
    """The part that asks for the very keys that stand here, whatever it is called; None where several do."""
    first = value[0] if isinstance(value, list) and value else value
    if not isinstance(first, dict) or len(first) < _TELLING:
        return None
    from spvgen.keys import keys_of  # only where a key is unknown

    parts = {name: key for name, key in keys_of(owner).items() if name in free and key.part}
    fitting = [
        name
        for name, key in parts.items()
        if key.part and key.many == isinstance(value, list) and set(first) <= set(key.part.model_fields)
    ]
    return fitting[0] if len(fitting) == 1 else None
