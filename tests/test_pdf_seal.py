"""PDF as a file: same input same bytes, and the seal that shows a later change."""

import logging
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import TOM, document, para
from spvgen.writers.pdf import intact, write
from spvgen.writers.pdf.reading import sentences

WHOLE = write(document(para("tekst")))


def test_the_same_document_is_the_same_bytes() -> None:
    first = write(TOM)
    assert write(replace(TOM, concept=True)) != first
    assert write(TOM) == first


def test_only_writing_loads_typst() -> None:
    code = (
        "import sys; from spvgen.writers import pdf; from spvgen.document import Document; "
        "pdf.intact(b''); pdf.missing_glyphs(Document('', ())); print('typst' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.split() == [b"False"]


# --- the seal -----------------------------------------------------------------------------------------


def test_the_seal_holds_on_an_untouched_file() -> None:
    assert intact(write(TOM)) is True
    assert intact(write(replace(TOM, concept=True))) is True


def test_the_file_ends_as_an_archival_file_must() -> None:
    assert WHOLE.endswith(b"%%EOF")
    assert WHOLE.count(b"%spvgen sha256:") == 1


@pytest.mark.parametrize(
    "changed",
    [
        WHOLE.replace(b"Titel", b"Titol"),
        WHOLE + b"\n5 0 obj\n<<>>\nendobj\nxref\ntrailer\n<<>>\nstartxref\n9\n%%EOF",  # as signing tools do
        WHOLE.replace(b"%spvgen sha256:", b"%spvgen sha256:%spvgen sha256:"),
        WHOLE + b"\n",
    ],
)
def test_the_seal_breaks_on_any_change(changed: bytes) -> None:
    assert changed != WHOLE
    assert intact(changed) is False


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%%EOF", b"geen pdf", b"%spvgen sha256:12\n"])
def test_a_file_that_is_not_ours(data: bytes) -> None:
    assert intact(data) is None


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_damaged_file_never_passes(at: int, flip: int) -> None:
    damaged = bytearray(WHOLE)
    damaged[at] ^= flip
    assert intact(bytes(damaged)) is not True
    assert intact(WHOLE[:at]) is not True


def test_a_damaged_file_is_read_without_remarks_of_the_reader(caplog: pytest.LogCaptureFixture) -> None:
    damaged = re.sub(rb"startxref\n(\d+)", lambda found: b"startxref\n%d" % (int(found[1]) + 1), WHOLE)
    assert damaged != WHOLE
    with caplog.at_level(logging.DEBUG):
        from pypdf import PdfReader

        PdfReader(BytesIO(damaged))
        assert caplog.messages, "it does remark"
        caplog.clear()
        sentences(damaged)
        assert caplog.messages == []
        PdfReader(BytesIO(damaged))
    assert caplog.messages, "a program that reads PDF itself still hears them"
