"""What is wrong with the shape of one value, by pydantic's error type, and what to write instead."""

import re
import textwrap
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath
from spvgen.dutch import join_list, join_quoted, slug
from spvgen.edit.writing import OPEN
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import Keuze, Model, part_below
from spvgen.source import Source
from spvgen.source.misreadings import BULLET

if TYPE_CHECKING:
    from spvgen.keys import Key

LEAVE_OUT: Final = "Valt hier niets in te vullen? Haal de regel dan weg: dit onderdeel mag ontbreken."


def explain(source: Source, model: type[Model], kind: str, path: NodePath, value: object) -> Problem:
    """Say what pydantic's error of this kind means for the value at a path."""
    return _EXPLAINED.get(kind, _something_else)(source, model, path, value)


def _missing(source: Source, model: type[Model], path: NodePath, value: object) -> Problem:
    key = str(path[-1])
    empty = path in source.nodes
    what = _what_belongs(model, path, empty=empty)
    if empty:
        return Problem("X03", path, f"‘{key}’ is nog leeg{part_in_words(path[:-1])}.", what)
    hint = _text_that_ran_on(source, path) or f"Voeg ‘{key}:’ toe, met {what}"
    return Problem("X03", path, f"‘{key}’ ontbreekt{part_in_words(path[:-1])}.", hint)


def _what_belongs(model: type[Model], path: NodePath, *, empty: bool) -> str:
    """What to write behind or below a key: the end of a sentence, or a whole one where it is ``empty``."""
    from spvgen.keys import keys_of  # only for a key that lacks

    key = keys_of(model_at(model, path[:-1]))[str(path[-1])]
    about = f"{key.about[:1].lower()}{key.about[1:]}"
    if issubclass(key.takes, Keuze) and not any(choice in about for choice in key.takes):
        about += f" Kies uit: {', '.join(key.takes)}."
    inner = keys_of(key.part).values() if key.part else ()
    needed = [f"‘{one.name}:’" for one in inner if one.required]
    point = "een punt met een streepje" if key.many else ""
    below = "Zet eronder" if empty else "daaronder"
    if needed:
        return f"{below} {point and f'{point}, met '}ten minste {join_list(needed)}. Hier hoort: {about}"
    if point:
        return f"{below} {point}: {about}"
    return f"{'Vul in:' if empty else 'daarachter'} {about}"


def _text_that_ran_on(source: Source, path: NodePath) -> str:
    """The advice where the text of this key got stuck to that of the key before it."""
    for name in source.group(path[:-1]):
        number = runs_on(source, (*path[:-1], name))
        if number:
            column = source.lines.column(source.nodes[(*path[:-1], name)].begin)
            line = source.lines.content(number)
            return (
                f"De tekst vanaf regel {number} hoort nu bij ‘{name}’. Is dat de tekst van ‘{path[-1]}’? "
                f"Zet er dan de regel met die sleutel boven. Schrijf: {' ' * column}{path[-1]}: |\n{line}"
            )
    return ""


def runs_on(source: Source, path: NodePath) -> int | None:
    """The line on which a text goes on that began behind its key, without quotes or ``|``."""
    node = source.nodes.get(path)
    if not node or node.style != "plain" or node.key_end is None:
        return None
    first, last = source.lines.number(node.start), source.lines.number(node.end)
    return first + 1 if first == source.lines.number(node.key_end) and last > first else None


def part_in_words(path: NodePath) -> str:
    """The part of the plan in words: `` bij doelen, punt 2``."""
    words = [f"punt {step + 1}" if isinstance(step, int) else f"‘{step}’" for step in path]
    return f" bij {', '.join(words)}" if words else ""


def _needs_keys(source: Source, model: type[Model], path: NodePath, value: object) -> Problem:
    if value is None:
        return Problem("X03", path, "Hier staat niets.", "Vul dit punt in, of haal het weg.")
    part = model_at(model, path)
    for recognised in (_glued, _one_of_a_list, _choices_of_a_list, _colons_lacking):
        if meant := recognised(source, part, path, value):
            return meant
    from spvgen.validate import bare  # only where keys are forgotten

    shown = "een lijst" if isinstance(value, list) else "losse tekst"
    message = f"Hier staat {shown}, maar hier horen sleutels met een waarde."
    absent = bare.may_be_absent(model_at(model, path[:-1]), path[-1], value)
    return Problem("X04", path, message, LEAVE_OUT if absent else _among_keys(source, part, path, value))


def _among_keys(source: Source, part: type[Model], path: NodePath, value: object) -> str:
    """The advice to write the keys of this part, with what stands here now behind the one it is for."""
    from spvgen.validate import bare  # only where keys are forgotten

    told = value if isinstance(value, str) else ""
    keys = bare.among_keys(part, re.sub(BULLET, "", told, count=1))
    hint = "Zet elke sleutel op een eigen regel, met de spaties ervoor."
    if isinstance(value, str) and len(keys) > 1:
        hint = "Zet elke sleutel op een eigen regel, en de tekst die er nu staat achter de goede."
    if isinstance(value, str) and set(keys.values()) == {OPEN}:
        hint = "Een dag staat er als jaar, maand en dag, zoals 2026-01-12."
        hint = f"Maak voor elk moment een eigen punt. {hint}" if isinstance(path[-1], int) else hint
    written = bare.lines_of(keys, {told: _as_written(source, path, value)})
    return f"{hint} Schrijf: {_with_keys(source, path, written)}"


def _glued(source: Source, part: type[Model], path: NodePath, value: object) -> Problem | None:
    """``naam:Karin Smit``: a key of this part, and no space behind its colon."""
    key = re.match(r"(\w+):(?=\S)", value) if isinstance(value, str) else None
    if not key or key[1] not in part.model_fields:
        return None
    line = source.lines.around(source.nodes[path].start).replace(key[0], f"{key[0]} ", 1)
    hint = f"Zet een spatie na de dubbele punt. Schrijf: {line}"
    return Problem("X04", path, f"Na ‘{key[1]}:’ ontbreekt een spatie.", hint)


def _colons_lacking(source: Source, part: type[Model], path: NodePath, value: object) -> Problem | None:
    """``naam Karin Smit``, or a line so for each of several keys: words of a key, and no colon behind it."""
    from spvgen.validate import bare  # only where keys are forgotten

    node = source.nodes.get(path) if isinstance(value, str) else None
    keys = bare.without_colons(part, source.text[node.start : node.end]) if node else {}
    if not keys:
        return None
    named = [key for key, text in keys.items() if text != OPEN]
    message = f"Achter {join_quoted(named)} ontbreekt een dubbele punt."
    written = _with_keys(source, path, bare.lines_of(keys))
    hint = f"Zet {'er een' if len(named) == 1 else 'die er telkens'} achter. Schrijf: {written}"
    return Problem("X04", path, message, hint)


def _choices_of_a_list(source: Source, part: type[Model], path: NodePath, value: object) -> Problem | None:
    """``gevolgen:`` with ``- waarschuwing`` below it: the choices of ``maatregelen``, one step too high.

    So is it with *ontslag* or *overplaatsing of ontslag* right behind the key.
    """
    from spvgen.keys import keys_of  # only where keys are forgotten

    listed = re.split(r"\s*[,/;]\s*|\s+(?:of|en)\s+", value.strip(" .")) if isinstance(value, str) else value
    items = listed if isinstance(listed, list) and all(isinstance(one, str) for one in listed) else []
    keys = keys_of(part).values()
    given = {slug(one).replace("-", "_") for one in items}
    inside = next((key for key in keys if key.many and given <= choices(key)), None)
    if not items or not inside:
        return None
    needed = [f"{key.name}: …" for key in keys if key.required]
    written = [*needed, f"{inside.name}:", *(f"  - {slug(one).replace('-', '_')}" for one in items)]
    belong, them = ("Dit hoort", "het") if len(items) == 1 else ("Deze punten horen", "ze")
    message = f"{belong} onder ‘{inside.name}’, en die regel ontbreekt."
    hint = f"Zet {them} daaronder. Schrijf: {_with_keys(source, path, written)}"
    return Problem("X04", path, message, hint)


def choices(key: "Key") -> set[str]:
    """The choices that a key takes, as they are written; none where it takes text."""
    return {slug(one).replace("-", "_") for one in key.takes} if issubclass(key.takes, Keuze) else set()


def _one_of_a_list(source: Source, part: type[Model], path: NodePath, value: object) -> Problem | None:
    """Keys behind a dash where there is room for one: the same without the dash."""
    first = value[0] if isinstance(value, list) and value else None
    if not isinstance(first, dict) or part.model_fields.keys().isdisjoint(first):
        return None
    message = f"‘{path[-1]}’ is geen lijst: hier horen sleutels zonder streepje ervoor."
    hint = (
        "Haal het streepje weg."
        if value == [first]
        else "Er kan er hier maar één staan: kies, en haal het streepje weg."
    )
    written = [f"{key}: {_as_written(source, (*path, 0, key), text)}" for key, text in first.items()]
    return Problem("X04", path, message, f"{hint} Schrijf: {_with_keys(source, path, written)}")


def _as_written(source: Source, path: NodePath, value: object) -> str:
    """A text as it stands in the file, so that it can stand behind another key; ``…`` if it is no text."""
    node = source.nodes.get(path) or source.nodes.get(path[:-1])
    if not isinstance(value, str) or not node:
        return "…"
    raw = source.text[node.start : node.end]
    if node.style in ("literal", "folded"):
        header, _, lines = raw.partition("\n")
        return f"{header[0]}\n{textwrap.indent(textwrap.dedent(lines.rstrip()), '  ')}"
    return " ".join(raw.split()) if node.style == "plain" else raw


def _with_keys(source: Source, path: NodePath, written: Sequence[str]) -> str:
    """The line at a path anew, with these keys: behind its dash, or on lines of their own below its key."""
    line = _line_of(source, path)
    indent = len(line) - len(line.lstrip())
    keys = "\n".join(written)
    if path in source.nodes and isinstance(path[-1], int) and line[indent : indent + 2] == "- ":
        return _listed(keys, indent)
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    start = line.index(f"{name}:") if f"{name}:" in line else indent
    below = start + 2
    inside = _listed(keys, below) if path and isinstance(path[-1], int) else _indented(keys, below)
    return f"{line[:start]}{name}:\n{inside}"


def _indented(keys: str, columns: int) -> str:
    return textwrap.indent(keys, " " * columns)


def _listed(keys: str, columns: int) -> str:
    """The same behind a dash."""
    return f"{' ' * columns}- {_indented(keys, columns + 2).lstrip()}"


def _line_of(source: Source, path: NodePath) -> str:
    known = next((path[:n] for n in range(len(path), -1, -1) if path[:n] in source.nodes), ())
    return source.lines.around(source.nodes[known].begin)


def _needs_list(source: Source, model: type[Model], path: NodePath, value: object) -> Problem:
    message, hint = f"Bij ‘{path[-1]}’ hoort een lijst.", "Begin elk punt op een eigen regel met ‘- ’."
    if isinstance(value, dict) and value and path in source.nodes:
        from spvgen.keys import keys_of
        from spvgen.validate.dashes import with_dashes  # only where they are forgotten

        part = keys_of(model_at(model, path[:-1]))[str(path[-1])].part
        message = f"Bij ‘{path[-1]}’ hoort een lijst, en hier ontbreekt het streepje."
        shown = with_dashes(source, path, value, part)
        hint = f"Zet voor elk punt een streepje. Schrijf: {shown}"
    return Problem("X04", path, message, hint)


def _something_else(source: Source, model: type[Model], path: NodePath, value: object) -> Problem:
    return Problem("X04", path, "Deze waarde past hier niet.", "Kijk in de handleiding wat hier kan staan.")


_EXPLAINED: Final[dict[str, Callable[[Source, type[Model], NodePath, object], Problem]]] = {
    "missing": _missing,
    "too_short": _missing,
    "model_type": _needs_keys,
    "model_attributes_type": _needs_keys,
    "tuple_type": _needs_list,
}


def model_at(model: type[Model], path: NodePath) -> type[Model]:
    """The model that holds the value at ``path`` (the nearest one above it that is a model)."""
    for step in path:
        if isinstance(step, str):
            model = part_below(model, step) or model
    return model
