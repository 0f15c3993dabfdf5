"""A whole document as the plain data that ``document.typ`` sets: properties, header and footer, blocks."""

from spvgen.document import CONCEPT, Document
from spvgen.document.words import Text
from spvgen.house import LOGO_TOP, Logo
from spvgen.typography import footer_lines, tied
from spvgen.writers.pdf.blocks import body
from spvgen.writers.pdf.inlines import Node, Words, finished, likely_lines, lines
from spvgen.writers.pdf.place import TEXT_WIDTH, room
from spvgen.writers.pdf.words import breakable, legal, shown

_EDGE_SIZE = 9.0  # of header and footer, points
_EDGE_LENGTH = 160  # characters: some three lines; on every page again, more would leave no room for the plan
_NUMBER = 76.0  # points, for the number of the page: up to 999
_UNTITLED = "Document zonder titel"


def tree(document: Document) -> Node:
    """The tree of a document. Raises TypeError on an unknown node, ValueError on an impossible character."""
    palette = document.style.palette
    origin = f"spvgen {document.origin.text}" if document.origin else ""
    return {
        "title": legal(document.title).strip() or _UNTITLED,  # PDF/UA asks one (7.1)
        "author": [legal(document.organisation)] if document.organisation else [],
        "subject": legal(document.subject),
        "keywords": [legal(word) for word in (document.identifier, origin) if word],
        "concept": CONCEPT if document.concept else "",
        "handling": document.handling,
        "organisation": _edge(document.organisation),
        "footer": _edge(document.title),
        "reference": _edge(document.reference),
        "reference-below": _beside_number(document) > 1,
        "house-footer": [_edge(line) for line in footer_lines(document.style.footer)],
        "footer-lines": _footer_lines(document),
        "number-width": _NUMBER,
        "logo": _logo(document.style.logo),
        "palette": palette._asdict(),
        "blocks": body(document.blocks),
    }


def _edge(text: str) -> Words:
    """Words above or below the page, beside what stands at the right.

    They repeat what the document says itself, so that what is too long can end early.
    """
    return finished([breakable(_short(text), TEXT_WIDTH / _EDGE_SIZE / 2)])


def _short(text: str) -> str:
    words = shown(tied(text))
    return words if len(words) <= _EDGE_LENGTH else f"{words[:_EDGE_LENGTH].rstrip()}…"


def _footer_lines(document: Document) -> int:
    """About how many lines stand below a page; rather one too many. Typst would set them all to count."""
    below = footer_lines(document.style.footer)
    return _beside_number(document) + sum(
        lines((Text(_short(line)),), room(TEXT_WIDTH, _EDGE_SIZE)) for line in below
    )


def _beside_number(document: Document) -> int:
    """How many lines title and reference may take beside the number of the page."""
    parts = _short(document.title), document.handling, _short(document.reference)
    words, beside = (Text("  ·  ".join(filter(None, parts))),), room(TEXT_WIDTH - _NUMBER, _EDGE_SIZE)
    return 1 if likely_lines(words, beside) == 1 else lines(words, beside)  # one line has no ragged end


def _logo(logo: Logo | None) -> Node | None:
    """Its place and size in millimetres, the words for it, and the bytes of its file as numbers."""
    if logo is None:
        return None
    width, height = logo.size
    place = {"width": width, "height": height, "top": LOGO_TOP}
    return place | {"alt": shown(logo.alt), "data": list(logo.picture.data)}
