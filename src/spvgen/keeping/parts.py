"""Where a block stands: the parts of a document, each from its heading to the next."""

from spvgen.document.blocks import Block, Blocks, Heading


def at(blocks: Blocks, number: int) -> Block | None:
    """The block with that number, if there is one."""
    return blocks[number] if 0 <= number < len(blocks) else None


def ends_part(blocks: Blocks, number: int) -> bool:
    """Whether a block is the last one below its heading."""
    return isinstance(at(blocks, number + 1), Heading | None)


def last_heading(blocks: Blocks) -> int:
    """The number of the last heading; 0 where there is none."""
    return max((number for number, block in enumerate(blocks) if isinstance(block, Heading)), default=0)
