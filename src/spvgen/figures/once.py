"""What a list and the key of a picture both tell is told once: in the key, in the words of the list.

And what a sign means, in the first of as many pictures as a page holds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from spvgen.document.blocks import Block, Blocks, BulletList, Heading, Paragraph
from spvgen.document.pictured import Moment, MomentKind, Progress, Timeline
from spvgen.document.words import Inlines, Strong, Text, plain_text
from spvgen.figures import figure
from spvgen.figures.progress import signs_told

_BETWEEN = ": "
_PART: Final = 2  # the level of the headings of a part
_IN_SIGHT: Final = 4  # pictures: no more stand on a page with what leads to them


def told_in_full(blocks: Blocks) -> Blocks:
    """The blocks with, in each timeline, the words of the list of its talks that stands right above it."""
    whole: list[Block] = []
    for above, block in zip((None, *blocks), blocks, strict=False):
        merged = None
        if isinstance(block, Timeline) and isinstance(above, BulletList):
            merged = _merged(above, block, every=False)
        whole.append(merged or block)
    return tuple(whole)


def told_once(blocks: Blocks, width: float) -> Blocks:
    """The blocks without lists of talks whose every point is a row in the key of the timeline below it.

    And without the meaning of a sign that one of the few pictures before it in the same part says. ``width``
    is that of the timeline, in points: it has a key where the names don't fit in it.
    """
    kept: list[Block] = []
    for block in blocks:
        above = kept[-1] if kept else None
        if isinstance(block, Timeline) and isinstance(above, BulletList):
            merged = _merged(above, block, every=True) if figure(block, width).key else None
            if merged:
                kept[-1] = merged
                continue
        kept.append(block)
    return tuple(_with_known_signs(kept))


def _with_known_signs(blocks: Iterable[Block]) -> Iterator[Block]:
    told: list[tuple[str, ...]] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level <= _PART:
            told = []
        if isinstance(block, Progress):
            told = told if len(told) < _IN_SIGHT else []
            yield replace(block, known=tuple(chain.from_iterable(told)))
            told.append(signs_told(block))
        else:
            yield block


def _merged(listed: BulletList, timeline: Timeline, *, every: bool) -> Timeline | None:
    """The timeline with what the list says of its talks; None where the list says something else.

    With ``every``, also where it does not name each of them.
    """
    points = filter(None, map(_point, listed.items))
    told = {plain_text(name): (name, said) for name, said in points}
    names = [plain_text(moment.label) for moment in timeline.moments if moment.kind is MomentKind.MEETING]
    if len(told) != len(listed.items) or any(names.count(name) != 1 for name in told):
        return None
    if every and len(told) < len(names):
        return None
    return replace(timeline, moments=tuple(_said(moment, told) for moment in timeline.moments))


def _said(moment: Moment, told: dict[str, tuple[Inlines, Inlines]]) -> Moment:
    """A talk in the very words of the list, where that names it: a comment may stand on them."""
    if moment.kind is not MomentKind.MEETING:
        return moment
    name, said = told.get(plain_text(moment.label), (moment.label, ()))
    return replace(moment, label=name, told=said)


def _point(item: Blocks) -> tuple[Inlines, Inlines] | None:
    """A point as its name and what stands behind it: ``**Eerste evaluatie**: dinsdag 22 juli 2025``."""
    match item:
        case (Paragraph((Strong(name), Text(text=between), *rest)),) if between.startswith(_BETWEEN):
            said = between.removeprefix(_BETWEEN)
            return name, (*([Text(said)] if said else []), *rest)
        case _:
            return None
