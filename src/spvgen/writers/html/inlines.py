"""The inline nodes of a document as HTML."""

from spvgen.document.words import Emphasis, Field, Inline, Inlines, LineBreak, Strong, Text
from spvgen.typography import tied
from spvgen.writers.html.words import flowing


def inlines(children: Inlines) -> str:
    """The nodes one after another. Raises TypeError on one that this writer does not know."""
    return "".join(_inline(child) for child in children)


def _inline(child: Inline) -> str:
    match child:
        case Text(text) | Field(_, text):
            return flowing(tied(text))
        case Strong(children):
            return f"<strong>{inlines(children)}</strong>"
        case Emphasis(children):
            return f"<em>{inlines(children)}</em>"
        case LineBreak(apart):
            return '<br><span class="wit"></span>' if apart else "<br>"
        case _:
            raise TypeError(f"de HTML-schrijver kent {type(child).__name__} niet")
