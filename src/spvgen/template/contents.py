"""The contents of a long document, filled with the titles of its parts, and what stands apart in it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Final

from spvgen.document.blocks import Block, Blocks, Contents, Heading, PageBreak
from spvgen.document.words import plain_text
from spvgen.leaves import leaves

_LONG: Final = 18_000  # characters, some eight pages: 1,800 to 2,700 of them fill one
_LINE: Final = 80  # characters, about what a block takes beside its words


def with_contents(blocks: Blocks) -> Blocks:
    """The blocks with their contents filled where the document is long, and else without them."""
    if _size(blocks) >= _LONG:
        return filled(blocks)
    return tuple(block for block in blocks if not isinstance(block, Contents))


def filled(blocks: Blocks) -> Blocks:
    """The blocks with the titles of the parts in the contents, and the headings of these parts numbered.

    Contents without a part to lead to fall away; blocks without contents stay as they are.
    """
    wanted = any(isinstance(block, Contents) for block in blocks)
    numbered = tuple(_numbered(blocks)) if wanted else blocks
    parts = tuple(block for block in numbered if isinstance(block, Heading) and block.part)
    return tuple(made for block in numbered for made in _with_entries(block, parts))


def _size(blocks: Blocks) -> int:
    """How long a document is, in characters; not in pages, which no two programs make alike."""
    return sum(len(leaf.text) for leaf in leaves(blocks)) + _LINE * len(blocks)


def _numbered(blocks: Blocks) -> Iterator[Block]:
    numbers = count(1)
    for block in blocks:
        if isinstance(block, Heading) and _is_told(block):
            yield replace(block, part=next(numbers))
        else:
            yield block


def _is_told(heading: Heading) -> bool:
    return (heading.level == 2 or heading.apart) and bool(plain_text(heading.children).strip())


def _with_entries(block: Block, parts: tuple[Heading, ...]) -> Blocks:
    if not isinstance(block, Contents):
        return (block,)
    entries, below = tuple(part.children for part in parts), tuple(part.apart for part in parts)
    return (replace(block, entries=entries, below=below),) if entries else ()


def set_apart(blocks: Blocks) -> Blocks:
    """The blocks, where the headings below a part that begins a page know that they stand apart."""
    made: list[Block] = []
    own_pages = False
    for before, block in zip((None, *blocks), blocks, strict=False):
        if isinstance(block, Heading) and block.level == 2:
            own_pages = isinstance(before, PageBreak)
        if isinstance(block, Heading) and block.level == 3:
            made.append(replace(block, apart=own_pages))
        else:
            made.append(block)
    return tuple(made)
