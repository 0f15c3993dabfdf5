"""What a writer refuses: a node it does not know, a heading outside the outline, an impossible character.

Not Markdown: that is text, which holds whatever it is given (``test_markdown``).
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest

from docx_samples import TABLE, document, para, value, words
from spvgen.api import FORMATS
from spvgen.document import BulletList, Document, Fields, Heading, Paragraph, Strong


@dataclass(frozen=True)
class Unknown:
    """A node that no writer has heard of."""


UNKNOWN: Any = Unknown()


@pytest.fixture(params=sorted(set(FORMATS) - {"md"}))
def write(request: pytest.FixtureRequest) -> Any:
    return import_module(FORMATS[request.param]).write


@pytest.mark.parametrize(
    "blocks",
    [
        (UNKNOWN,),
        (Paragraph((UNKNOWN,)),),
        (Paragraph((Strong((UNKNOWN,)),)),),
        (BulletList(((para("punt"), UNKNOWN),)),),
        (BulletList(((TABLE,),)),),
        (BulletList(((Fields(()),),)),),
    ],
)
def test_what_a_writer_does_not_know_is_refused(write: Any, blocks: Any) -> None:
    with pytest.raises(TypeError, match=r"Unknown|Table|Fields"):
        write(Document("Titel", blocks))


@pytest.mark.parametrize("level", [0, 5])
def test_a_heading_outside_the_outline_is_refused(write: Any, level: int) -> None:
    with pytest.raises(ValueError, match=f"niveau {level}"):
        write(document(Heading(level, words("Kop"))))


@pytest.mark.parametrize("character", ["\x00", "\x07", "\ud800", "\uffff"])
@pytest.mark.parametrize(
    "make",
    [
        lambda text: document(para(text)),
        lambda text: document(Fields(((words("Norm"), value(text)),))),
        lambda text: Document(text, ()),
        lambda text: document(organisation=text),
        lambda text: document(identifier=text),
    ],
)
def test_an_impossible_character_is_refused(write: Any, make: Any, character: str) -> None:
    with pytest.raises(ValueError, match=rf"U\+{ord(character):04X}"):
        write(make(f"voor{character}na"))
