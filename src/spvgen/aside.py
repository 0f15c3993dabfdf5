"""What readers of a document see, or no longer see, beyond its words."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What there may be to see."""

    HIDDEN = "hidden"
    """Words that are there, and that nobody sees."""
    STRUCK = "struck"
    """Words with a line through them."""
    COMMENT = "comment"
    """A comment beside the text."""
    NOTE = "note"
    """Something that was put on a page of a PDF; ``words`` is the number of the page."""
    PICTURE = "picture"
    """The words in a picture, or those that stand for it."""
    FIELD = "field"
    """A place to fill in, and what stands in it."""
    TITLE = "title"
    """What the file says it is called: it stands above a window, and on no page."""
    LOOKS = "looks"
    """A rule for how text looks, which may hide words and add some; ``words`` is the rule."""


class Aside(NamedTuple):
    """One such thing, with its words."""

    kind: Kind
    words: str
