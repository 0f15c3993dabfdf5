"""The PDF writer loses nothing: every word can be read back, and what it cannot write it refuses."""

import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import FIELDS, HOSTILE, TABLE, TOM, document, para, value, words
from figure_samples import as_drawn
from spvgen.document import Document
from spvgen.document.blocks import Block, Blocks, BulletList, Fields, Heading, Paragraph, Table
from spvgen.document.words import Emphasis, Field, LineBreak, Strong, Text
from spvgen.typography import curled
from spvgen.writers.pdf import intact, missing_glyphs, typesetter, write
from spvgen.writers.pdf.font import advances, width
from spvgen.writers.pdf.inlines import Words
from spvgen.writers.pdf.reading import sentences
from spvgen.writers.pdf.tree import tree
from spvgen.writers.pdf.words import BREAK, HYPHENED, breakable, shown
from support import program
from test_docx_whole import documents, missing, pictured, texts_of


def read_back(data: bytes) -> str:
    """The words between header and footer, in order of reading, as poppler finds them."""
    body = ("-r", "72", "-x", "0", "-y", "64", "-W", "596", "-H", "715")
    command = [program("pdftotext"), "-raw", "-enc", "UTF-8", *body, "-", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()


def squeezed(text: str) -> str:
    """Text without what a line end or a face of the font may change: spaces, and places to break."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(c for c in composed if not c.isspace() and c not in "\u00ad\u200b")


def lost(source: Document) -> list[str]:
    expected = (squeezed(shown(text)) for text in texts_of(source.blocks))
    return missing(expected, squeezed(read_back(write(source))))


def test_nothing_of_the_example_is_lost() -> None:
    assert lost(TOM) == []


def test_lost_words_would_be_seen() -> None:
    data = write(document(para("een ", "drie")))
    assert missing(iter(["een", "twee", "drie"]), squeezed(read_back(data))) == ["twee"]


def test_hostile_text_comes_back_as_it_is() -> None:
    typst = (
        "#panic()",
        "*vet* _schuin_",
        "= Kop",
        "$x^2$",
        "`code`",
        "// niets",
        "<label> @naam",
        "#h(1fr)~--",
    )
    assert lost(document(*(para(text) for text in (*HOSTILE, *typst)))) == []


@settings(max_examples=40, deadline=None)
@given(documents)
def test_nothing_is_lost_whatever_the_text(source: Document) -> None:
    data = write(replace(source, concept=False))  # the mark would stand between the words
    found = squeezed(read_back(data))
    expected = [squeezed(shown(curled(text))) for text in texts_of(source.blocks)]
    drawn = [squeezed(shown(curled(text))) for text in pictured(source.blocks)]
    if data.count(b"/Type/Page/") == 1:
        assert [text for text in drawn if not any(form in found for form in as_drawn(text))] == []
    if missing(iter(expected), found):  # a row that is torn between two pages is read page by page
        assert data.count(b"/Type/Page/") > 1
        assert not Counter("".join(expected)) - Counter(found)
    assert intact(data) is True


@pytest.mark.parametrize("depth", [0, 3])
@pytest.mark.parametrize("rows", [2, 60])
def test_titles_higher_than_a_page_are_torn_rather_than_lost(depth: int, rows: int) -> None:
    block: Block = Table(
        (words("titel " * 1500),), tuple((value(f"rij {number}."),) for number in range(rows))
    )
    for _ in range(depth):
        block = BulletList(((para("punt"), block),))
    printed = read_back(write(document(block)))
    assert printed.count("titel") == 1500
    assert [f"rij {number}." for number in range(rows) if f"rij {number}." not in printed] == []


def test_every_character_of_the_font_can_be_printed_in_every_face() -> None:
    everything = "".join(sorted(advances()))
    assert len(everything) > 1500
    faces = (Text(everything), Strong(words(everything)), Emphasis((Strong(words(everything)),)))
    data = write(document(*(Paragraph((face,)) for face in faces), para(Emphasis(words(everything)))))
    seen = squeezed(read_back(data))
    printed = [c for c in squeezed(shown(everything)) if not unicodedata.combining(c)]
    assert len(printed) > 1400
    assert [c for c in printed if seen.count(c) < 4] == []


# --- characters that the font lacks --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("gewoon: é, €, ½, ☐ – ‘zo’", "gewoon: é, €, ½, ☐ – ‘zo’"),
        ("e\u0301", "é"),
        ("\ufeffvoor", "voor"),
        ("😀", "[U+1F600]"),
        ("של", "[U+05E9][U+05DC]"),
        ("☃\ufe0f", "[U+2603]"),
        ("👩\u200d💻", "[U+1F469][U+1F4BB]"),
        ("om\u202egekeerd\u202c", "omgekeerd"),
        ("een\u2028twee\u2003drie", "een twee drie"),
        ("\ue000", "[U+E000]"),
    ],
)
def test_what_the_font_lacks_is_shown_by_its_code(text: str, printed: str) -> None:
    assert shown(text) == printed


def test_missing_glyphs_are_named_with_their_place() -> None:
    source = document(
        Paragraph((Text("sjabloon ✈"), Field(("doelen", 0, "gebied"), "😀 é 😀"))),
        Fields(((words("Norm"), (Strong((Field(("acties", 1), "e\u0301 \ufeff☃"),)),)),)),
        BulletList(((para(Field((), "✈")),),)),
    )
    assert missing_glyphs(source) == [((), "✈"), (("doelen", 0, "gebied"), "😀"), (("acties", 1), "☃")]


def test_a_document_in_plain_dutch_misses_nothing() -> None:
    assert missing_glyphs(TOM) == []


# --- words that are too long ---------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["aansprakelijkheid" * 2 + "1", "x" * 40, "bestand_" * 5, "aaaaa" * 6])
def test_only_words_that_do_not_fit_get_places_to_break(word: str) -> None:
    assert breakable("kort en aansprakelijkheid", 12) == "kort en aansprakelijkheid"
    broken = breakable(f"kort en {word}", 12)
    assert broken.replace(BREAK, "") == f"kort en {word}"
    assert broken.startswith(f"kort en {word[:4]}{BREAK}")
    assert all(width(piece) < 4 for piece in broken.split(BREAK)[1:])


@pytest.mark.parametrize(
    ("words_", "parts"),
    [
        ("van\u00a0Stoutenburg-Schimmelpenninck", ["van Stoutenburg-", "Schimmelpenninck"]),
        ("Anne-Charlotte-van-Oldenbarneveldt", ["Anne-", "Charlotte-", "van-", "Oldenbarneveldt"]),
        ("https://voorbeeld.nl/verkoop/2026", ["https:/", "/", "voorbeeld.nl/", "verkoop/", "2026"]),
        ("ma–vr–in–de–ochtend–en–de–avond", ["ma–", "vr–", "in–", "de–", "ochtend–", "en–", "de–", "avond"]),
        (
            "16\u00a0februari\u00a02026\u00a0om\u00a010:00\u00a0uur\u00a0precies",
            ["16 februari 2026 om 10:00 uur precies"],
        ),
        ("Anne\u00a0van\u00a0Dam", ["Anne\u00a0van\u00a0Dam"]),
        ("Anne-Sophie", ["Anne-Sophie"]),
        ("12-13", ["12-13"]),
    ],
)
def test_a_line_ends_at_a_space_a_hyphen_or_a_slash_before_it_ends_within_a_word(
    words_: str, parts: list[str]
) -> None:
    assert breakable(words_, 14) == BREAK.join(parts)


@pytest.mark.parametrize(
    ("word", "hyphened"),
    [
        ("aansprakelijkheidsverzekering", True),
        ("Arbeidsmarktcommunicatieadviseur.", True),
        ("‘klanttevredenheidsonderzoeken’", True),
        ("coördinatiemedewerkersvergaderingen,", True),
        ("Nationale-klanttevredenheidsonderzoeken", True),
        ("klanttevredenheid", False),
        ("klanttevredenheidsonderzoek_2026", False),
        ("klanttevredenheidsonderzoek@voorbeeld.nl", False),
        ("BCDFGHJKLMNPQRSTVWXZBCDFGHJKLMNPQRST", False),
    ],
)
def test_a_long_dutch_word_is_parted_with_a_hyphen(word: str, hyphened: bool, tmp_path: Path) -> None:
    assert (HYPHENED in breakable(word, 12)) is hyphened
    assert HYPHENED not in breakable(word, 7)  # so narrow that it may have no place in time
    block = Table((words("A"),) * 4, ((value(word),) * 4,))
    found = [text for text, _, _ in boxes(write(document(block)), tmp_path)]
    assert any(text.endswith("\u00ad") for text in found) is hyphened


@pytest.mark.parametrize("before", ["", "Met de ", "Voor alle vragen over de "])
def test_who_reads_a_pdf_finds_a_parted_word_whole(before: str) -> None:
    word = "aansprakelijkheidsverzekeringsmaatschappijvertegenwoordigersvergadering"
    data = write(document(Table((words("A"),) * 3, ((value(f"{before}{word}."),) * 3,))))
    assert any(word in sentence for sentence in sentences(data) or [])


def test_a_word_that_is_partly_bold_is_parted_too(tmp_path: Path) -> None:
    word = (Text("aansprakelijk"), Strong((Text("heidsverzekering"),)), Text("smaatschappij"))
    data = write(document(Table((words("A"),) * 4, ((word,) * 4,))))
    assert max(right for _, right, _ in boxes(data, tmp_path)) < 595.3 - 60
    assert "aansprakelijkheidsverzekeringsmaatschappij" in squeezed(read_back(data)).replace("\u00ad", "")


@given(st.text("bcdklmnrstvaeiouyBA", min_size=30, max_size=60), st.integers(1, 7))
@settings(max_examples=30, deadline=None)
def test_no_made_up_word_leaves_its_column(word: str, columns: int) -> None:
    data = write(document(Table((words("A"),) * columns, ((value(word),) * columns,))))
    with TemporaryDirectory() as folder:
        assert max(right for _, right, _ in boxes(data, Path(folder))) < 595.3 - 60


def test_an_accent_stays_with_its_letter() -> None:
    pieces = breakable("x\u030c" * 40, 12).split(BREAK)
    assert len(pieces) > 1
    assert not any(piece.startswith("\u030c") for piece in pieces)


def boxes(data: bytes, tmp_path: Path) -> Iterator[tuple[str, float, float]]:
    """Every word with its right edge and its foot, in points."""
    file = tmp_path / "plan.pdf"
    file.write_bytes(data)
    done = subprocess.run([program("pdftotext"), "-bbox", file, "-"], capture_output=True, check=True)
    for line in done.stdout.decode().splitlines():
        if "<word" in line:
            parts = line.split('"')
            yield line.partition(">")[2].removesuffix("</word>"), float(parts[5]), float(parts[7])


def test_no_word_leaves_the_page(tmp_path: Path) -> None:
    long = "W" * 200
    lines = tuple(part for number in range(120) for part in (Text(f"regel {number}"), LineBreak()))
    source = document(
        Heading(1, words(long)),
        Heading(4, (Text("x" * 60), Field((), "y" * 60))),
        para("https://voorbeeld.nl/" + "een-pad/" * 40),
        BulletList(((para(long), BulletList(((para(long),),))),)),
        Fields(((words(long), value(long)), (words("Toelichting"), lines))),
        Table((words("Datum"), words(long), words("Cijfer")), ((value(long), lines, value("lang " * 900)),)),
        *TOM.blocks[-3:],
    )
    found = list(boxes(write(source), tmp_path))
    assert len(found) > 1000
    assert max(right for _, right, _ in found) < 595.3 - 60
    footer = {"Titel", "·", "vertrouwelijk", "pagina", "van"}
    below = {word for word, _, foot in found if foot > 841.9 - 60 and not word.isdigit()}
    assert below == footer


def test_what_is_far_too_much_still_makes_a_file() -> None:
    item: Blocks = (para("diep"), FIELDS, TABLE)
    for _ in range(9):  # as many levels as Word has
        item = (para("diep"), BulletList((item,)))
    row = tuple(words(f"kolom{number}") for number in range(40))
    data = write(document(BulletList((item,)), Table(row, (row,))))
    assert squeezed(read_back(data)).count("diep") == 10


# --- refusing ------------------------------------------------------------------------------------------


def test_a_warning_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(typesetter, "FOLDER", tmp_path)  # a folder without a font
    typesetter._compiler.cache_clear()
    try:
        with pytest.raises(typesetter.TypesettingError, match="font"):
            write(document(para("tekst")))
    finally:
        typesetter._compiler.cache_clear()


def test_a_name_without_end_leaves_room_for_the_plan_on_every_page() -> None:
    title = "Verbeterplan – " + "Jan de Vries " * 400
    written = tree(Document(title, (Heading(1, (Text(title),)),), organisation="a" * 5000))
    for edge in ("footer", "organisation"):
        words = said(written[edge])
        assert len(words) == 161
        assert words.endswith("…")
    assert written["title"] == title.strip()


def said(words: Words) -> str:
    """What these words are, places to break left out."""
    if isinstance(words, str):
        return words
    return "".join(node if isinstance(node, str) else said(node["of"]) for node in words)
