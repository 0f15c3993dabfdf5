"""What is to be said of the text, as Word comments: the comments, and on which words each of them stands."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.document import Comment
from spvgen.document.blocks import Block, Blocks, Contents, Heading, Table
from spvgen.document.pictured import Progress, Timeline
from spvgen.document.words import Field, Text
from spvgen.leaves import leaves, with_leaves
from spvgen.writers.docx.inlines import Note, Noted, run
from spvgen.writers.docx.xml import w

_WORDS: Final = re.compile(r"\w{2,}")
_AUTHOR: Final = "spv"
_PINNED: Final = "2000-01-01T00:00:00Z"  # the same input is the same file, whenever it is made

Leaf = Text | Field

_UNMARKED: Final = (Timeline, Progress, Contents)  # words that are drawn, or stand in a heading once more


def _is_marked(block: Block) -> bool:
    """Whether a comment can stand in a block, and not in another that tells the same."""
    return not isinstance(block, _UNMARKED) and not (isinstance(block, Table) and block.overview)


def noted(blocks: Blocks, comments: Sequence[Comment]) -> Blocks:
    """The blocks with the place of every comment in them; comments are numbered in their order.

    A comment stands on the words it quotes, or else on the paragraph of the value at its path that has them.
    Where that is not printed it stands on the heading of the part around it, or else on the first value
    there; and what is about the plan as a whole stands on the title.
    Raises ValueError where there is no word to put it on.
    """
    if not comments:
        return blocks
    written = tuple(block for block in blocks if _is_marked(block))
    words = list(leaves(written))
    if not words:
        raise ValueError("een opmerking heeft tekst nodig om bij te staan")
    headings = _headings(written)
    notes: dict[int, list[Note]] = defaultdict(list)
    for number, comment in enumerate(comments):
        at, start, end = _anchor(comment, words, headings)
        notes[at].append(Note(start, end, number))
    changed = iter([_with_notes(leaf, notes[at]) for at, leaf in enumerate(words)])
    marked = iter(with_leaves(written, lambda _: next(changed)))
    return tuple(next(marked) if _is_marked(block) else block for block in blocks)


def comments_in(text: str, comments: Sequence[Comment]) -> str:
    """The comments on a text (as XML). Raises ValueError where one has no place in it."""
    if comments and text.count("<w:commentReference ") != len(comments):
        raise ValueError("een opmerking heeft geen plek in de tekst")
    return "".join(_comment(number, comment) for number, comment in enumerate(comments))


def _comment(number: int, comment: Comment) -> str:
    title, *others = comment.lines
    first = w("r", w("annotationRef")) + run(title, bold=True)
    content = [w("p", first), *(w("p", run(line)) for line in others)]
    return w("comment", *content, id=number, author=_AUTHOR, initials=_AUTHOR, date=_PINNED)


# --- Where it stands -------------------------------------------------------------------------------


def _anchor(comment: Comment, words: Sequence[Leaf], headings: Sequence[int]) -> tuple[int, int, int]:
    """The number of the leaf, and from where to where in its text; ``headings`` are leaves in a heading."""
    exact = [at for at, leaf in enumerate(words) if comment.path and leaf.path == comment.path]
    for at in exact if comment.quote else ():
        found = words[at].text.find(comment.quote)
        if found >= 0:
            return at, found, found + len(comment.quote)
    at = _paragraph(comment.around, words, exact) if exact else _nearest(comment.path, words, headings)
    return at, 0, len(words[at].text)


def _paragraph(around: str, words: Sequence[Leaf], exact: Sequence[int]) -> int:
    """The leaf of a value that has most of these words of the file; the first where they tell nothing."""
    told = set(_WORDS.findall(around))
    return max(exact, key=lambda at: len(told.intersection(_WORDS.findall(words[at].text))))


def _nearest(path: NodePath, words: Sequence[Leaf], headings: Sequence[int]) -> int:
    """The leaf that is about the smallest part around the path: its heading, or else its first words."""
    for length in range(len(path), 0, -1):
        for at in chain(headings, range(len(words))):
            if words[at].path[:length] == path[:length]:
                return at
    return headings[0] if headings else 0


def _headings(blocks: Blocks) -> list[int]:
    """The numbers of the leaves that stand in a heading; the first belongs to the title."""
    in_heading = [isinstance(block, Heading) for block in blocks for _ in leaves(block)]
    return [at for at, heading in enumerate(in_heading) if heading]


def _with_notes(leaf: Leaf, notes: Sequence[Note]) -> Leaf:
    return Noted(path=leaf.path, text=leaf.text, notes=tuple(notes)) if notes else leaf
