"""What a document gets when its text stands: the house style, and word of its own making."""

from dataclasses import fields, replace
from functools import lru_cache
from hashlib import sha256
from typing import Final

from spvgen import __version__
from spvgen.document import Document
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
    looks = tuple(getattr(document, each.name) for each in fields(document) if each.name not in _SAID)
    return Origin(
        content=content,
        version=__version__,
        template=_mark(template),
        style=_mark_of_looks(looks),
        letter=letter,
        concept=document.concept,
        anonymous=anonymous,
    )


_SAID: Final = frozenset(
    {"title", "blocks", "subject", "organisation", "identifier", "concept", "origin", "comments"}
)
"""Fields of a document that come from plan, template or options; the others are how it looks."""


@lru_cache(maxsize=8)
def _mark_of_looks(looks: tuple[object, ...]) -> str:
    """One for all documents of a run: a logo and an own Word file are long."""
    return _mark(repr(looks))


def _mark(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]
