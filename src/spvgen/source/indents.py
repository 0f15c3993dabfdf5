"""Guesses at a line in the wrong place: spaces too many or too few, or a heading or dash that is gone."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from spvgen.dutch import join_quoted
from spvgen.source.lines import Line, line_at
from spvgen.source.misreadings import above_heading
from spvgen.source.report import Mistake
from spvgen.source.spot import Rule, Spot, on_line, on_lines, open_columns, siblings, spaces


def _lost_heading(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Keys of a part of which the line with its name is gone."""
    if line != spot.suspects[0] or line.key not in spot.outline.known:
        return
    keys = [one.key for one in siblings(spot, line)]
    for column, number in open_columns(spot, line, dashes=False):
        beside = line_at(spot.lines, number).key
        if spot.outline.together(line.key, beside):
            return
        heading = spot.outline.lost_heading(keys, beside, spot.lines.text, listed=bool(line.dashes))
        if heading and heading != beside and column < line.content and not _stands_empty(spot, line, heading):
            yield above_heading(line, heading, column)


def _stands_empty(spot: Spot, line: Line, heading: str) -> bool:
    """Whether the heading does stand above a line, with nothing below it that belongs to it."""
    found = next((above for above in spot.above(line) if above.key == heading and above.opens), None)
    below = spot.next_below(found) if found else None
    return bool(found and below and below.indent <= found.content)


def _keys_too_deep(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``titel: tekst`` with the other keys of the same part further to the right."""
    below = spot.next_below(line)
    if not line.key or not line.written or not below or not below.key or below.indent <= line.content:
        return
    beside = siblings(spot, below)
    keys = list(dict.fromkeys(one.key for one in beside))
    if not spot.outline.together(line.key, *keys):
        return
    group = [below, *takewhile(lambda one: one.indent > line.content, spot.below(below))]
    belong = "hoort" if len(group) == 1 else "horen"
    message = f"{_lines(group)} verder naar rechts dan ‘{line.key}’ erboven, en {belong} daar recht onder."
    named = join_quoted(keys)
    advice = f"Zet {named} recht onder de {line.key[0]} van ‘{line.key}’ ({spaces(line.content)})."
    yield _shifted(spot, group, line.content - below.indent, message, advice)


def _undashed_item(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``wie: Verkoop`` where an item of a list begins, with its other keys as deep as behind a dash."""
    below = spot.next_below(line)
    if not line.key or line.dashes or not below or not below.key or below.indent != line.content + 2:
        return
    head = next((above for above in spot.above(line) if above.content < line.content), None)
    if not head or not head.opens or _begins_none(spot, line):
        return
    if spot.outline.lists(head.key, line.key, below.key):
        message = f"Hier begint een punt van ‘{head.key}’, en het streepje ervoor ontbreekt."
        advice = "Zet een streepje met een spatie voor de sleutel."
        instead = f"{' ' * line.indent}- {line.text[line.indent :]}"
        yield on_line(line, (line.content, line.content + len(line.key)), message, advice, instead)


def _begins_none(spot: Spot, line: Line) -> bool:
    """Whether the item above, with its dash in the column of this key, lacks it and begins with another."""
    inside = list(takewhile(lambda above: above.indent > line.content, spot.above(line)))
    first = next((above for above in spot.above(line) if above.indent <= line.content), line)
    keys = {one.key for one in (first, *inside)}
    return bool(first.dashes) and first.indent == line.content and line.key not in keys


def _too_far_left(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line that stands further to the left than the ones of its part above and below it."""
    above, below = spot.next_above(line), spot.next_below(line)
    if not line.key or line.dashes or not above or not below:
        return
    if not spot.outline.together(line.key, below.key):
        return
    column = below.content
    beside = next((one for one in spot.above(line) if one.key), above)  # a text may run on over more lines
    fits = beside.content == column or (above.opens and line.content <= above.content < column)
    if fits and not below.dashes and line.content < column:
        message = "Deze regel staat te ver naar links: hij hoort bij de regels eronder."
        advice = f"Zet er {spaces(column)} voor, net als voor regel {below.number}."
        yield _shifted(spot, [line], column - line.indent, message, advice)


def _item_without_dash(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A list of which the first item lost its dash, or the line with its dash."""
    if line != spot.suspects[0] or not line.dashes:
        return
    inside = list(takewhile(lambda above: not above.opens or above.content > line.indent, spot.above(line)))
    if not inside:
        return
    first, head = inside[-1], spot.next_above(inside[-1])
    if first.dashes or not head or not head.opens or first.key not in spot.outline.known:
        return
    lead = spot.outline.first_key(head.key, [one.key for one in siblings(spot, first)], listed=True)
    dash = " " * line.dashes[0] + "- "
    if lead:
        message = f"Van het eerste punt van ‘{head.key}’ lijkt de eerste regel weg te zijn."
        advice, instead = "Zet die regel erboven.", f"{dash}{lead}: …\n{first.text}"
    else:
        message = f"Voor het eerste punt van ‘{head.key}’ staat geen streepje."
        advice, instead = "Zet een streepje met een spatie voor de eerste regel.", dash + first.text.lstrip()
    yield on_line(first, (first.content, first.tail), message, advice, instead)


def _first_line(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A first line that does not begin at the left, unlike the rest."""
    first = min(spot.above(line), key=lambda above: above.number, default=None)
    if first and first.indent and not line.indent:
        message = "De eerste regel springt in, en de regels eronder niet."
        yield _moved(first, 0, message, "Haal de spaties aan het begin weg.")


def _head_of_group(spot: Spot, line: Line) -> Iterator[Mistake]:
    """The first line of a group, when it stands elsewhere than the lines that follow."""
    above, below = spot.next_above(line), spot.suspects[0]
    if line == below or not above or not above.opens or not below.key or below.dashes:
        return
    column = line.indent + below.indent - line.content
    if column > 0 and column != line.indent != above.content + 2:
        message = f"Deze regel springt anders in dan regel {below.number}, en toch horen ze bij elkaar."
        yield _moved(line, column, message, f"Laat de regel inspringen met {spaces(column)}.")


def _indentation(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line, with what belongs to it, that does not begin below the lines that it belongs to."""
    above = spot.next_above(line)
    below_its_heading = above and line.indent > above.content and spot.outline.holds(above.key, line.key)
    if line != spot.suspects[0] or not (line.key or line.dashes) or below_its_heading:
        return
    columns = open_columns(spot, line, dashes=bool(line.dashes))
    alike = [place for place in columns if spot.outline.together(line.key, line_at(spot.lines, place[1]).key)]
    group = _entry(spot, line)
    message = f"Deze regel begint in kolom {line.indent + 1}, en daar hoort hij nergens bij."
    for column, like in dict.fromkeys([*alike, *columns]):
        where = f"even ver inspringen als regel {like} ({spaces(column)})."
        if column != line.indent and len(group) > 1:
            to = f"regel {_numbers(group)}"
            advice = f"Schuif {to} samen op: laat deze regel {where}"
            yield _shifted(spot, group, column - line.indent, message, advice)
        if column != line.indent:
            yield _moved(line, column, message, f"Laat hem {where}")
    if line.dashes:
        dash = line.dashes[0]
        message = "Dit streepje begint een punt van een lijst, maar hier staat geen lijst."
        advice = "Haal het streepje weg, of geef de lijst een eigen sleutel."
        yield on_line(line, (dash, dash + 1), message, advice, line.text[:dash] + line.text[line.content :])


def _entry(spot: Spot, line: Line) -> list[Line]:
    """A line and what seems to belong to it, up to the next item that begins with the same key."""
    edge = line.content if line.dashes else line.indent + 1
    below = takewhile(
        lambda one: one.indent >= edge and not (one.dashes and one.key == line.key), spot.below(line)
    )
    return [line, *below]


def _dash_forgotten(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``titel: Bellen`` below the dash of ``- titel: Mailen``."""
    if line != spot.suspects[0] or line.dashes or not line.key:
        return
    for column, number in open_columns(spot, line, dashes=True):
        if line_at(spot.lines, number).key == line.key:
            message = f"Met ‘{line.key}’ begint hier een nieuw punt, en het streepje ervoor ontbreekt."
            instead = f"{' ' * column}- {line.text[line.indent :]}"
            advice = "Zet een streepje met een spatie voor de sleutel."
            yield on_line(line, (line.content, line.content + len(line.key)), message, advice, instead)


def _text_and_group(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``meting: tekst`` with keys or dashes below it."""
    below = spot.next_below(line)
    if line.key and line.written and below and below.indent > line.content and below.is_entry:
        if not below.dashes and spot.outline.together(line.key, below.key):
            return  # a line too far to the right: told by _keys_too_deep, even where more is wrong further on
        message = f"Achter ‘{line.key}:’ staat tekst, en op regel {below.number} begint een groep of lijst."
        advice = (
            "Achter een sleutel staat het een óf het ander. Geef de tekst een eigen sleutel op een regel "
            f"eronder, of zet regel {below.number} en wat erbij hoort onder de sleutel waar het bij hoort."
        )
        span = (line.start + line.value, line.start + line.tail)
        yield Mistake(span, message, advice)


def _moved(line: Line, column: int, message: str, advice: str) -> Mistake:
    instead = " " * column + line.text[line.indent :]
    return on_line(line, (0, max(line.indent, 1)), message, advice, instead)


def _shifted(spot: Spot, group: Sequence[Line], by: int, message: str, advice: str) -> Mistake:
    """Lines moved to the right, or to the left as far as they can go."""
    return on_lines(
        spot, group, message, advice, lambda text: " " * by + text if by > 0 else _less(text, -by)
    )


def _less(text: str, count: int) -> str:
    return text[min(count, len(text) - len(text.lstrip(" "))) :]


def _lines(group: Sequence[Line]) -> str:
    if len(group) == 1:
        return f"Regel {group[0].number} staat"
    return f"De regels {_numbers(group)} staan"


def _numbers(group: Sequence[Line]) -> str:
    """*4 en 5* or *4 tot en met 6*."""
    return f"{group[0].number} {'en' if len(group) == 2 else 'tot en met'} {group[-1].number}"


RULES: Final[tuple[Rule, ...]] = (
    _lost_heading,
    _dash_forgotten,
    _undashed_item,
    _too_far_left,
    _keys_too_deep,
    _item_without_dash,
    _first_line,
    _head_of_group,
    _indentation,
    _text_and_group,
)
