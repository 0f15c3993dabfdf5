"""What a document gets when its text stands: the house style, and word of its own making."""

from dataclasses import replace
from functools import lru_cache
from hashlib import sha256

from spvgen.document import Document
from spvgen.edition import edition
from spvgen.house import HouseStyle
from spvgen.origin import Origin, WantedLetter


def in_style(document: Document, style: HouseStyle) -> Document:
    """The document in a house style; the plan's own organisation wins over that of the house."""
    organisation = document.organisation or style.organisation
    return replace(document, organisation=organisation, confidential=style.confidential, style=style)


def origin_of(
    document: Document, content: str, template: str, letter: WantedLetter | None, *, anonymous: bool
) -> Origin:
    """What the document will say of its own making; ``content`` is a fingerprint, ``template`` a text."""
    return Origin(
        content=content,
        version=edition(),
        template=_mark(template),
        style=_mark_of_style(document.style),
        letter=letter,
        concept=document.concept,
        anonymous=anonymous,
    )


@lru_cache(maxsize=8)
def _mark_of_style(style: HouseStyle) -> str:
    """One for all documents of a run: a logo and an own Word file are long."""
    return _mark(repr(style))


def _mark(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]
