"""Put values into the holes of a skeleton; an empty line in a value starts a paragraph."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import compress
from typing import Any, Final

from spvgen.closing import closes_itself
from spvgen.document.blocks import (
    Block,
    Blocks,
    BulletList,
    Contents,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatory,
    Signatures,
    Table,
    WritingSpace,
)
from spvgen.document.pictured import Header, Moment, Progress, Standing, StandingKind, Timeline
from spvgen.document.words import (
    WORDS,
    Emphasis,
    Field,
    Inline,
    Inlines,
    LineBreak,
    Strong,
    Text,
    plain_text,
)
from spvgen.template.points import with_lists, without_marks
from spvgen.template.printing import joined
from spvgen.template.values import Paragraphs

Values = Sequence[Paragraphs]
"""What goes into hole 0, 1, 2 …; a skeleton has ``Field((2,), "")`` for hole 2."""


def fill(blocks: Blocks, values: Values) -> Blocks:
    """The blocks with their values; a block, list item or field row without a value falls away."""
    return tuple(filled for block in blocks for filled in _FILL[type(block)](block, values))


# --- Blocks ----------------------------------------------------------------------------------------


def _heading(block: Heading, values: Values) -> Blocks:
    line = _tidy(_one_line(joined(_runs(block.children, values), Text(" "))))
    return (Heading(block.level, line),) if line else ()


def _paragraph(block: Paragraph, values: Values) -> Blocks:
    parts = tuple(part for run in _runs(block.children, values) for part in with_lists(run))
    return tuple(replace(part, quoted=True) for part in parts) if block.quoted else parts


def _bullets(block: BulletList, values: Values) -> Blocks:
    items = tuple(map(without_marks, _items(block.items, values)))
    return (BulletList(items),) if items else ()


def _numbers(block: NumberedList, values: Values) -> Blocks:
    items = _items(block.items, values)
    return (NumberedList(items, block.start),) if items else ()


def _items(items: tuple[Blocks, ...], values: Values) -> tuple[Blocks, ...]:
    """An item that lost its text but not the list below it: that list's items take its place."""
    found: list[Blocks] = []
    for item in items:
        blocks = fill(item, values)
        while blocks and isinstance(blocks[0], BulletList | NumberedList):
            *before, last = blocks[0].items
            found += before
            blocks = (*last, *blocks[1:])
        if blocks:
            found.append(blocks)
    return tuple(found)


def _table(block: Table, values: Values) -> Blocks:
    """A table without the columns for which there is no value; one left empty is to write in."""
    rows = tuple(tuple(_cell(cell, values) for cell in row) for row in block.rows)
    kept = tuple(row for row in rows if any(row))
    if not kept:
        return ()
    header = tuple(_cell(cell, values) for cell in block.header)
    asked = (block.overview or any(column) for column in zip(*block.rows, strict=True))
    filled = map(any, zip(*kept, strict=True))
    used = tuple(has_value or not holes for has_value, holes in zip(filled, asked, strict=True))
    header, *kept_rows = (tuple(compress(row, used)) for row in (header, *kept))
    return (replace(block, header=header, rows=tuple(kept_rows)),)


def _fields(block: Fields, values: Values) -> Blocks:
    rows = tuple((_cell(label, values), _cell(value, values)) for label, value in block.rows)
    kept = tuple(row for row in rows if row[1])
    return (Fields(kept),) if kept else ()


def _signatures(block: Signatures, values: Values) -> Blocks:
    signatories = tuple(_signatory(one, values) for one in block.signatories)
    return (Signatures(signatories, _cell(block.place_and_date, values)),) if signatories else ()


def _signatory(one: Signatory, values: Values) -> Signatory:
    options = tuple(filter(None, (_cell(option, values) for option in one.options)))
    return Signatory(_cell(one.role, values), _cell(one.name, values), options)


def _timeline(block: Timeline, values: Values) -> Blocks:
    """A moment without a date falls away: there is no place for it."""
    moments = (Moment(m.kind, _cell(m.label, values), _cell(m.when, values)) for m in block.moments)
    kept = tuple(moment for moment in moments if moment.days)
    return (Timeline(_header(block, values), kept),) if kept else ()


def _progress(block: Progress, values: Values) -> Blocks:
    """A standing without a quantity falls away, and so does an end without a date."""
    standings = (Standing(s.kind, _cell(s.amount, values), _cell(s.when, values)) for s in block.standings)
    kept = tuple(standing for standing in standings if standing.quantity)
    span = tuple(day for cell in block.span if (day := _day(cell, values)))
    return (Progress(_header(block, values), kept, span),) if kept else ()


def _day(cell: Inlines | date, values: Values) -> date | None:
    """The day in a cell of a template."""
    return cell if isinstance(cell, date) else Standing(StandingKind.NORM, (), _cell(cell, values)).day


def _header(block: Timeline | Progress, values: Values) -> Header:
    first, second, third = (_cell(title, values) for title in block.header)
    return first, second, third


def _as_it_is(block: Block, values: Values) -> Blocks:
    return (block,)


_FILL: Final[dict[type[Block], Callable[[Any, Values], Blocks]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    BulletList: _bullets,
    NumberedList: _numbers,
    Table: _table,
    Fields: _fields,
    Signatures: _signatures,
    Timeline: _timeline,
    Progress: _progress,
    WritingSpace: _as_it_is,
    Contents: _as_it_is,
    PageBreak: _as_it_is,
}


# --- Inline ----------------------------------------------------------------------------------------


def _cell(children: Inlines, values: Values) -> Inlines:
    """One run: where no new paragraph can start, there is a line break with space."""
    return joined(_runs(children, values), LineBreak(apart=True))


def _runs(children: Inlines, values: Values) -> list[Inlines]:
    """One run of inline nodes a paragraph, none of them empty."""
    return [run for run in map(_tidy, _spread(children, values)) if run]


def _spread(children: Inlines, values: Values) -> list[Inlines]:
    """Values put in place; the first paragraph of a value runs on, each other one starts a new run."""
    runs: list[list[Inline]] = [[]]
    for child in children:
        parts = _parts(child, values)
        if parts:
            runs[-1] += parts[0]
            runs += map(list, parts[1:])
    return [tuple(run) for run in runs]


def _parts(child: Inline, values: Values) -> Sequence[Inlines]:
    if isinstance(child, Field):
        return values[int(child.path[0])]
    if isinstance(child, Strong | Emphasis):
        return [(type(child)(run),) if run else () for run in _spread(child.children, values)]
    return ((child,),)


def _one_line(children: Inlines) -> Inlines:
    return tuple(
        type(child)(_one_line(child.children))
        if isinstance(child, Strong | Emphasis)
        else Text(" ") if isinstance(child, LineBreak) else child
        for child in children
    )  # fmt: skip


def _tidy(run: Inlines) -> Inlines:
    """Text beside text in one node, single spaces, and nothing blank at either end."""
    kept: list[Inline] = []
    for child in run:
        if isinstance(child, Text):
            _add_text(kept, child.text)
        elif kept or not isinstance(child, LineBreak):
            kept.append(child)
    while kept and _blank(kept[-1]):
        del kept[-1]
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].text.rstrip())
    return tuple(kept)


def _add_text(kept: list[Inline], words: str) -> None:
    if kept and isinstance(kept[-1], Text):
        words = kept[-1].text + words
        del kept[-1]
    elif kept and words[:1] in _MARKS and closes_itself(_said(kept[-1]), words[0]):
        words = words[1:]
    if not kept:
        words = words.lstrip()
    if words:
        kept.append(Text(re.sub("  +", " ", words) if "  " in words else words))


def _blank(child: Inline) -> bool:
    return isinstance(child, LineBreak) or (isinstance(child, Text) and not child.text.strip())


_MARKS: Final = (":", ".")
"""What a template puts behind a value that mostly has no mark of its own, as behind a lead word."""


def _said(child: Inline) -> str:
    return child.text if isinstance(child, WORDS) else plain_text((child,))
