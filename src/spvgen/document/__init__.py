"""The document as a tree: what a writer gets, free of any format. All nodes are frozen.

``words`` stand in ``blocks``, some of which are ``pictured`` as well; here is the whole.
"""

from dataclasses import dataclass, field
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.document.blocks import Blocks
from spvgen.house import HouseStyle
from spvgen.origin import Origin


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reviewer should know of the value at ``path``; ``lines`` are its paragraphs, the first a title.

    ``quote`` are the words of that value that it is about; empty where it is about the whole value.
    ``around`` are these among others in the file: they tell the paragraph where they are shown otherwise.
    """

    path: NodePath
    lines: tuple[str, ...]
    quote: str = ""
    around: str = ""


CONCEPT: Final = "CONCEPT"
NOT_FINAL: Final = "dit document is nog niet definitief."
"""What a draft bears on every page, and what is said where there are no pages."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document with what belongs in its properties.

    ``title`` is plain text (also of the level 1 heading in ``blocks``); ``concept`` marks every page
    as a draft; ``confidential`` puts *vertrouwelijk* in the footer; ``organisation`` is its author;
    ``origin`` stands in its properties, and shortened in the footer; ``comments`` stand beside the text in
    Word, and nowhere in the other formats.
    ``style`` gives the looks. Organisation and label are taken from the document, not from its style.
    """

    title: str
    blocks: Blocks
    subject: str = ""
    organisation: str = ""
    identifier: str = ""
    confidential: bool = True
    concept: bool = False
    style: HouseStyle = field(default=HouseStyle())
    origin: Origin | None = None
    comments: tuple[Comment, ...] = ()

    @property
    def handling(self) -> str:
        """How to handle it, for its footer; empty where it may be read by all."""
        return "vertrouwelijk" if self.confidential else ""

    @property
    def reference(self) -> str:
        """What tells this document from others, for its footer: ``VP-2026-007 · versie 3fa9c1d2``."""
        version = f"versie {self.origin.short}" if self.origin else ""
        return " · ".join(filter(None, (self.identifier, version)))
