"""What goes for all writers: what they refuse, and the same bytes anywhere.

Markdown refuses nothing: it is text, which holds whatever it is given (``test_markdown``).
"""

import os
import pickle
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from docx_samples import TABLE, TOM, document, para, value, words
from spvgen.document import Document
from spvgen.document.blocks import BulletList, Fields, Heading, Paragraph, Signatory, Signatures
from spvgen.document.words import Strong
from spvgen.writers import FORMATS, writer_of
from spvgen.writers.pdf.tree import tree as pdf_tree


@dataclass(frozen=True)
class Unknown:
    """A node that no writer has heard of."""


UNKNOWN: Any = Unknown()


@pytest.fixture(params=sorted(set(FORMATS) - {"md"}))
def write(request: pytest.FixtureRequest) -> Any:
    return writer_of(request.param).write


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


@pytest.mark.parametrize("format", sorted(FORMATS))
@pytest.mark.parametrize(
    ("options", "boxes"),
    [
        (("voor ontvangst",), 0), (("voor gezien",), 0), ((), 0),
        (("voor akkoord", "voor ontvangst"), 2), (("ja", "nee", "anders"), 3),
    ],
)  # fmt: skip
def test_a_box_is_there_only_where_there_is_a_choice(
    format: str, options: tuple[str, ...], boxes: int
) -> None:
    writer = writer_of(format)
    one = Signatory(words("Medewerker"), words("Tom Bakker"), tuple(map(words, options)))
    read = " ".join(writer.paragraphs(writer.write(document(Signatures((one,))))))
    assert read.count("☐") == boxes
    assert all(option in read for option in options)


def test_a_reference_that_has_no_room_below_a_page_begins_a_line_without_a_dot() -> None:
    long = replace(document(identifier="VP-2026-007-Noord"), title="Verbeterplan – " + "Jansen " * 12)
    for made, below in ((long, True), (document(identifier="VP-1"), False)):
        assert pdf_tree(made)["reference-below"] is below


@pytest.mark.parametrize("format", sorted(FORMATS))
@pytest.mark.parametrize(
    "surroundings",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Anchorage", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "1"},
    ],
    ids=["east", "west"],
)
def test_the_same_bytes_in_another_place(format: str, surroundings: dict[str, str], tmp_path: Path) -> None:
    code = (
        f"import pickle, sys; from {FORMATS[format]} import write; "
        "sys.stdout.buffer.write(write(pickle.load(sys.stdin.buffer)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=pickle.dumps(TOM),
        env=os.environ | surroundings,
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert done.stdout == writer_of(format).write(TOM)
