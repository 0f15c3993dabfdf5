"""What stands apart in a document: what came later, as the report of a talk, in a part on its own pages."""

from dataclasses import replace

from spvgen.document.blocks import Block, Blocks, Heading, PageBreak


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
