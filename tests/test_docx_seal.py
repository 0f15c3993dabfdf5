"""Word files as files: same input same bytes, and the seal that shows a later change."""

import sys
from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import TOM, document, para, repacked
from spvgen.writers.docx import intact, write
from spvgen.writers.docx.new_file import parts
from spvgen.writers.docx.package import pack, unpacked
from word_file_samples import saved


def test_the_same_document_is_the_same_bytes() -> None:
    assert write(TOM) == write(TOM)
    assert write(TOM) != write(replace(TOM, concept=True))


def test_the_same_bytes_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    here = write(TOM)
    monkeypatch.setattr(sys, "platform", "win32")  # which zipfile would note in every entry
    assert write(TOM) == here


def test_the_zip_holds_nothing_of_time_or_machine() -> None:
    with ZipFile(BytesIO(write(TOM))) as archive:
        entries = archive.infolist()
    assert len(entries) == 11
    assert entries[0].filename == "[Content_Types].xml"
    assert [e.filename for e in entries] == sorted(e.filename for e in entries)
    assert {(e.compress_type, e.date_time, e.create_system) for e in entries} == {
        (ZIP_STORED, (1980, 1, 1, 0, 0, 0), 3)
    }


# --- the seal -----------------------------------------------------------------------------------------


def resaved(data: bytes) -> bytes:
    word = docx.Document(BytesIO(data))
    word.add_paragraph("met de hand erbij")
    return saved(word)


@pytest.mark.parametrize("concept", [True, False])
def test_the_seal_holds_on_an_untouched_file(concept: bool) -> None:
    assert intact(write(replace(TOM, concept=concept))) is True


def test_the_seal_is_about_the_content_and_not_the_packing() -> None:
    assert intact(repacked(write(TOM), "word/document.xml", b"", b"")) is True


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", b"62%", b"63%"),
        ("word/styles.xml", b"Calibri", b"Verdana"),
        ("word/footer1.xml", b"vertrouwelijk", b"openbaar"),
        ("docProps/core.xml", b"VP-2025-007", b"VP-2025-008"),
        ("docProps/custom.xml", b"</vt:lpwstr>", b"0</vt:lpwstr>"),
    ],
)
def test_the_seal_breaks_on_any_change(part: str, old: bytes, new: bytes) -> None:
    data = repacked(write(TOM), part, old, new)
    assert data != repacked(write(TOM), part, b"", b"")
    assert intact(data) is False


def test_the_seal_breaks_when_another_program_saves() -> None:
    assert intact(resaved(write(TOM))) is False


def test_the_seal_breaks_when_a_part_comes_or_goes() -> None:
    more = BytesIO(write(TOM))
    with ZipFile(more, "a") as archive:
        archive.writestr("word/comments.xml", "<x/>")
    assert intact(more.getvalue()) is False


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"geen zip", saved(docx.Document()), pack(parts(TOM))])
def test_a_file_that_is_not_ours(data: bytes) -> None:
    assert intact(data) is None


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_file_cut_off_never_passes_and_no_damage_crashes(data: st.DataObject) -> None:
    whole = bytearray(write(document(para("tekst"))))
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        assert intact(bytes(whole[:at])) is not True
    else:
        whole[at] ^= data.draw(st.integers(1, 255))
        intact(bytes(whole))  # a changed byte may lie in the packing, which the seal leaves alone


def test_a_file_that_is_huge_once_unpacked_is_not_read() -> None:
    """A part of 100 MB fits in half a megabyte of zip; no part is unpacked beyond what a document needs."""
    whole = write(TOM)
    target = BytesIO()
    with ZipFile(BytesIO(whole)) as ours, ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in ours.namelist():
            filler = b" " * 101_000_000 if name == "word/document.xml" else b""
            archive.writestr(name, ours.read(name) + filler)
    bomb = target.getvalue()
    assert len(bomb) < 1_000_000
    assert unpacked(whole) and unpacked(bomb) == {}
    assert intact(bomb) is None
