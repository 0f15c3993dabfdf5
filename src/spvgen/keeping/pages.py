"""Which blocks of a document stay together on a page, and which are not torn."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from spvgen.document.blocks import Blocks, BulletList, PageBreak, Paragraph, Signatures
from spvgen.keeping.endings import before_signing, behind_signing, last_part
from spvgen.keeping.leads import introduces, is_first_of_two
from spvgen.keeping.parts import ends_part, last_heading
from spvgen.keeping.sizes import FEWEST, are_short_words, is_short, lines_of

_UNTORN: Final = 12  # lines: of what goes to the next page rather than be torn


def kept_with_next(blocks: Blocks) -> tuple[bool, ...]:
    """For each block whether it stays with the next one: headings, leads, and what closes a document."""
    tied = [introduces(blocks, number) for number in range(len(blocks))]
    signed = [number for number, block in enumerate(blocks) if isinstance(block, Signatures)]
    for number in signed:
        closing = behind_signing(blocks[number + 1 :])
        for each in range(number - before_signing(blocks, number, tied), number + closing):
            tied[each] = True
    for begin, end in _pages(blocks, signed[-1] + 1 if signed else 0):
        if last := last_part(blocks[begin:end], ends=end == len(blocks)):
            tied[begin + last : end] = [True] * (end - begin - last - 1) + [False]
    return tuple(tied)


def _pages(blocks: Blocks, begin: int) -> Iterator[tuple[int, int]]:
    """Where each stretch of blocks from there on begins and ends, of which a page break parts the next."""
    breaks = [number for number in range(begin, len(blocks)) if isinstance(blocks[number], PageBreak)]
    return zip([begin, *(number + 1 for number in breaks)], [*breaks, len(blocks)], strict=True)


def untorn(blocks: Blocks, tied: Sequence[bool]) -> tuple[bool, ...]:
    """For each block whether it goes to the next page rather than be torn in two.

    That is the short paragraph with which a part ends, or that has others before it, and a short list with
    which a document ends: their last lines would be all there is on a page. So does the first of two
    paragraphs that are a whole part. ``tied`` is what ``kept_with_next`` says.
    """
    last = last_heading(blocks)
    closed = are_short_words(blocks[last + 1 :])
    return tuple(
        number > 0
        and lines_of(block) <= _UNTORN
        and (
            (is_short(block) and lines_of(block) > FEWEST and _goes_alone(blocks, number))
            or (tied[number - 1] and lines_of(block) > FEWEST and is_first_of_two(blocks, number))
            or (tied[number - 1] and closed and 0 < last < number and isinstance(block, BulletList))
        )
        for number, block in enumerate(blocks)
    )


def signing_part(blocks: Blocks) -> range:
    """The numbers of the blocks that stay with the signatures, those included; empty without signatures."""
    tied = kept_with_next(blocks)
    signed = next((number for number, block in enumerate(blocks) if isinstance(block, Signatures)), None)
    if signed is None:
        return range(0)
    before = sum(takewhile(bool, reversed(tied[:signed])))
    behind = sum(takewhile(bool, tied[signed:]))
    return range(signed - before, signed + behind + 1)


def _goes_alone(blocks: Blocks, number: int) -> bool:
    """Whether a paragraph takes no more than a heading along when it goes to the next page."""
    return ends_part(blocks, number) or isinstance(blocks[number - 1], Paragraph)
