"""House style: what ``[huisstijl]`` takes and refuses, its colours and logo, and what each writer makes of it."""

import re
import subprocess
from base64 import b64encode
from dataclasses import replace
from io import BytesIO
from itertools import product
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.section import Sections

from docx_samples import TOM
from house_samples import HOUSE, JPEG, LOGO, PLUM, drawn_png, jpeg, png
from printed import Line, chromium, lines_of
from running import english, spv
from spvgen import api
from spvgen.colours import BLACK, READABLE, WHITE, contrast, mixed
from spvgen.config import Settings, huisstijl
from spvgen.config.reading import read_settings
from spvgen.diagnostics import HIDDEN, Finding, Severity
from spvgen.document import Document
from spvgen.house import DARK_TINT, LOGO_BELOW, LOGO_TOP, OURS, HouseStyle, Logo
from spvgen.pictures import PictureFault, is_white, read_picture
from spvgen.typography import footer_lines, tied
from spvgen.writers import docx as word
from spvgen.writers import html, markdown, pdf
from support import CLEAN, plan_with, program
from word_file_samples import saved

STYLED = replace(TOM, organisation="Noordhof Groep", style=HOUSE)
WRITERS = {"docx": word, "html": html, "md": markdown, "pdf": pdf}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "logo.png").write_bytes(png())
    return tmp_path / "dossier"


def read(text: str, folder: Path) -> tuple[Settings, list[Finding]]:
    return read_settings(f"[huisstijl]\n{text}\n".encode(), "spv.toml", folder)


# --- What is taken ---------------------------------------------------------------------------------


def test_every_key_reaches_the_house_style(folder: Path) -> None:
    paper = saved(docx.Document())  # once: the time stands in the packing
    (folder / "briefpapier.docx").write_bytes(paper)
    lines = {key: one.example for key, one in huisstijl.KEYS.items()} | {"vertrouwelijk": "false"}
    settings, findings = read("\n".join(f"{key} = {value}" for key, value in lines.items()), folder)
    assert (findings, settings.advice) == ([], ())
    assert settings.style == HouseStyle(
        organisation="Voorbeeld BV",
        logo=Logo(read_picture(png()), "Logo Voorbeeld BV"),
        accent=PLUM,
        font="Verdana",
        footer="Voorbeeld BV · Stationsplein 1 · Utrecht",
        confidential=False,
        word_file=paper,
    )


def test_without_the_table_all_stays_as_it_was(folder: Path) -> None:
    for text in (b"", b"[huisstijl]\n"):
        settings, findings = read_settings(text, "spv.toml", folder)
        assert (settings.style, findings) == (HouseStyle(), [])
    assert HouseStyle().palette is OURS


@pytest.mark.parametrize(("written", "accent"), [("#7a1f5c", PLUM), ("#0AF", "00AAFF"), (" #7A1F5C ", PLUM)])
def test_ways_to_write_a_colour(folder: Path, written: str, accent: str) -> None:
    settings, findings = read(f'accentkleur = "{written}"', folder)
    assert (settings.style.accent, findings) == (accent, [])


@pytest.mark.parametrize("data", [png(colour=0), png(colour=2), png(colour=6), JPEG, jpeg(30, 10)])
def test_pictures_that_are_taken(data: bytes) -> None:
    picture = read_picture(data)
    assert picture.data == data
    assert picture.kind == ("jpeg" if data.startswith(b"\xff\xd8") else "png")
    assert (picture.width, picture.height) in {(300, 90), (1, 1), (30, 10)}


# --- What is refused -------------------------------------------------------------------------------

MISTAKES = {
    "unknown key": ("kleur = 3", "X02", "Hier kan: organisatie, logo,"),
    "slip": ('accentkluer = "#7A1F5C"', "X02", "Bedoelde je ‘accentkleur’?"),
    "no text": ("organisatie = 3", "X04", 'organisatie = "Voorbeeld BV"'),
    "two lines": ('voettekst = "a\\nb"', "X08", "Zet alles op één regel"),
    "bell": ('voettekst = "a\\u0007b"', "X08", "haal het teken weg"),
    "long footer": (f'voettekst = "{"x" * 121}"', "X04", "hooguit 120 tekens"),
    "label as text": ('vertrouwelijk = "ja"', "X04", "vertrouwelijk = true"),
    "colour by name": ('accentkleur = "paars"', "X04", 'accentkleur = "#7A1F5C"'),
    "colour without hash": ('accentkleur = "7A1F5C"', "X04", 'accentkleur = "#7A1F5C"'),
    "colour as number": ("accentkleur = 3", "X04", 'accentkleur = "#7A1F5C"'),
    "font with markup": ('lettertype = "a\\"; }"', "X04", 'lettertype = "Verdana"'),
    "fonts as on a page": ('lettertype = "Trebuchet MS, sans-serif"', "X04", 'Kies er één: lettertype = "Trebuchet MS"'),
    "fonts in quotes": ("lettertype = \"'Comic Sans MS', cursive\"", "X04", 'lettertype = "Comic Sans MS"'),
    "font with a size": ('lettertype = "Gill Sans MT (12)"', "X04", 'lettertype = "Verdana"'),
    "font of a system": ('lettertype = "ms gothic, serif"', "X04", 'lettertype = "ms gothic"'),
    "logo away": ('logo = "weg.gif"', "X12", "De naam geldt vanaf de map van spv.toml."),
    "logo misspelt": ('logo = "lgoo.png"', "X12", "Bedoelde je ‘logo.png’?"),
    "logo outside": ('logo = "../logo.png"', "X12", "Zet het bestand in de map van spv.toml of daaronder"),
    "logo elsewhere": ('logo = "/etc/hostname"', "X12", "Zet het bestand in de map van spv.toml of daaronder"),
    "logo a folder": ('logo = "."', "X12", "Kijk of die klopt."),
    "logo too large": ('logo = "groot.png"', "X12", "Maak het kleiner dan 500 kB."),
    "logo an svg": ('logo = "logo.svg"', "X12", "Sla het logo op als PNG, minstens 600 beeldpunten breed."),
    "logo no picture": ('logo = "tekst.png"', "X12", "Sla het logo op als PNG."),
    "logo torn": ('logo = "half.png"', "X12", "Sla het opnieuw op als PNG."),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_its_place_and_what_to_write(name: str, folder: Path) -> None:
    (folder.parent / "logo.png").write_bytes(png())
    (folder / "groot.png").write_bytes(b"\x89PNG" + b"x" * 500_001)
    (folder / "logo.svg").write_text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
    (folder / "tekst.png").write_text("geen plaatje")
    (folder / "half.png").write_bytes(png(rows=40))
    text, code, hint = MISTAKES[name]
    settings, (finding,) = read(text, folder)
    assert settings == Settings(), "a file with a mistake settles nothing"
    assert (finding.code, finding.start.line, finding.severity) == (code, 2, Severity.FOUT)
    assert finding.excerpt.startswith(text.partition(" ")[0])
    assert hint in finding.hint
    assert finding.message.endswith(".")
    assert not english(f"{finding.message} {finding.hint}".replace("spv.toml", ""))


@pytest.mark.parametrize("font", ["Tom heeft MS, serif", "MS, sans-serif", "Arial; Tom is ziek gemeld"])
def test_what_is_no_font_may_still_be_private(font: str, folder: Path) -> None:
    _, (finding,) = read(f'lettertype = "{font}"', folder)
    assert finding.excerpt == HIDDEN
    assert "MS" not in finding.message + finding.hint and "ziek" not in finding.message + finding.hint


def test_a_link_to_a_file_elsewhere_is_refused(folder: Path) -> None:
    (folder.parent / "elders.png").write_bytes(png())
    try:
        (folder / "link.png").symlink_to(folder.parent / "elders.png")
    except OSError:
        pytest.skip("this system makes no links")
    (finding,) = read('logo = "link.png"', folder)[1]
    assert finding.message == "‘link.png’ ligt buiten de map van spv.toml."


def test_nothing_is_fetched_from_the_internet(folder: Path) -> None:
    (finding,) = read('logo = "https://voorbeeld.nl/logo.png"', folder)[1]
    assert "staat op internet" in finding.message and "in de map van spv.toml" in finding.hint


def test_a_link_to_itself_is_no_file(folder: Path) -> None:
    try:
        (folder / "rond.png").symlink_to("rond.png")
    except OSError:
        pytest.skip("this system makes no links")
    (finding,) = read('logo = "rond.png"', folder)[1]
    assert finding.message == "Het bestand ‘rond.png’ bestaat niet."


@pytest.mark.parametrize("text", ["huisstijl = 3", "[[huisstijl]]"])
def test_a_style_that_is_no_table(text: str, folder: Path) -> None:
    (finding,) = read_settings(text.encode(), "spv.toml", folder)[1]
    assert (finding.code, "[huisstijl]" in finding.hint) == ("X04", True)


@pytest.mark.parametrize("data", [png(), JPEG])
def test_a_torn_picture_never_passes(data: bytes) -> None:
    for length in range(len(data)):
        with pytest.raises(PictureFault):
            read_picture(data[:length])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (jpeg(samples=4), "CMYK"),
        (jpeg(5000, 10), "5000 bij 10 beeldpunten"),
        (jpeg(0, 10), "0 bij 10 beeldpunten"),
        (png(0, 0), "Het is leeg: 0 bij 0 beeldpunten."),
        (png(30, 0), "Het is leeg"),
        (png(4001, 1), "4001 bij 1 beeldpunten"),
        (png().replace(b"IDAT", b"IDOT"), "beschadigd"),
        (b"GIF89a", "geen PNG of JPEG"),
        (b"", "geen PNG of JPEG"),
    ],
)
def test_pictures_that_are_refused(data: bytes, said: str) -> None:
    with pytest.raises(PictureFault) as told:
        read_picture(data)
    assert said in told.value.message
    assert told.value.hint.endswith(".")


# --- Colours ---------------------------------------------------------------------------------------

SHADES = ("00", "33", "66", "99", "CC", "FF")
EVERY = ["".join(parts) for parts in product(SHADES, repeat=3)]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(WHITE, BLACK) == pytest.approx(21)
    assert contrast("777777", WHITE) == pytest.approx(4.48, abs=0.005)  # the grey that just fails
    assert contrast("767676", WHITE) == pytest.approx(4.54, abs=0.005)  # and the one that just passes
    assert mixed(BLACK, WHITE, 0.5) == "808080"


@pytest.mark.parametrize("accent", [*EVERY, OURS.accent, PLUM])
def test_words_read_well_on_paper_on_heads_of_tables_and_on_a_dark_screen(accent: str) -> None:
    palette = HouseStyle(accent=accent).palette
    assert contrast(palette.accent, WHITE) >= READABLE
    assert contrast(palette.accent, palette.tint) >= READABLE
    assert contrast(palette.on_dark, DARK_TINT) >= READABLE
    assert contrast(palette.on_dark, "15191B") >= READABLE  # --paper in style.css
    assert contrast(palette.line, WHITE) >= 3, "lines to write on outlive a copier"
    if contrast(accent, mixed(WHITE, accent, 0.08)) >= READABLE:
        assert palette.accent == accent, "a colour that reads well stays as it is"


@pytest.mark.parametrize("accent", EVERY)
def test_heads_of_tables_and_the_band_of_a_timeline_never_turn_white(accent: str) -> None:
    assert contrast(HouseStyle(accent=accent).palette.tint, WHITE) > 1.06


def test_a_light_colour_gives_advice_with_a_shade_that_reads(folder: Path) -> None:
    settings, findings = read('accentkleur = "#F39200"', folder)
    (tip,) = settings.advice
    assert findings == []
    assert (tip.code, tip.severity, tip.start.line) == ("X12", Severity.TIP, 2)
    assert (
        tip.message == "De kleur #F39200 is te licht voor tekst: in de kop van een tabel is het contrast 2,1."
    )
    (shade,) = re.findall("#([0-9A-F]{6})", tip.hint)
    assert contrast(shade, WHITE) >= READABLE
    assert shade == settings.style.palette.accent
    assert read(f'accentkleur = "#{shade}"', folder)[0].advice == ()


@pytest.mark.parametrize("accent", ["000000", "0B0B0B", "FFFFFF", "F0F0F4", "BBBBBB", "333333"])
def test_headings_in_grey_are_never_paler_than_the_text(accent: str) -> None:
    palette = HouseStyle(accent=accent).palette
    assert palette.on_dark == "E4E8EA"  # --ink in style.css
    assert palette.accent in (accent, "262626")


@pytest.mark.parametrize("accent", ["0B0B2B", "FFE680", "1F4E5F", "FF8888"])
def test_headings_in_a_hue_keep_it(accent: str) -> None:
    palette = HouseStyle(accent=accent).palette
    assert palette.accent != "262626"
    assert palette.on_dark != "E4E8EA"


def test_a_slip_in_a_font_gives_advice_and_an_unknown_one_does_not(folder: Path) -> None:
    (tip,) = read('lettertype = "Calibry"', folder)[0].advice
    assert (tip.severity, tip.hint) == (Severity.TIP, "Bedoelde je ‘Calibri’?")
    for name in ("Calibri", "calibri", "Huisletter Noord"):
        settings, findings = read(f'lettertype = "{name}"', folder)
        assert (settings.advice, findings, settings.style.font) == ((), [], name)


def test_a_logo_fits_its_place_and_is_never_blown_up() -> None:
    """A wide one is as wide as it may be, a square one as tall, and one in between as large."""
    sizes = {(3000, 300): (70, 7), (400, 400): (9, 9), (900, 225): (36, 9), (24, 12): (6.35, 3.175)}
    for (width, height), expected in sizes.items():
        logo = Logo(read_picture(png(width, height)), "")
        assert logo.size == pytest.approx(expected, abs=0.01)
        assert LOGO_TOP + logo.size[1] + LOGO_BELOW <= 23  # where the text begins


# --- Every writer ----------------------------------------------------------------------------------


@pytest.mark.parametrize("format", WRITERS)
def test_the_same_style_is_the_same_bytes_and_intact(format: str) -> None:
    writer = WRITERS[format]
    made = writer.write(STYLED)
    assert made == writer.write(replace(STYLED, style=replace(HOUSE)))
    assert made != writer.write(TOM)
    assert writer.intact(made) is True


def part(document: Document, name: str) -> str:
    with ZipFile(BytesIO(word.write(document))) as archive:
        return archive.read(f"word/{name}").decode()


def test_word() -> None:
    data = word.write(STYLED)
    with ZipFile(BytesIO(data)) as archive:
        assert archive.read("word/media/logo.png") == png()
    styles = part(STYLED, "styles.xml")
    assert 'w:ascii="Verdana"' in styles
    assert f'w:color w:val="{PLUM}"' in styles
    assert f'w:fill="{HOUSE.palette.tint}"' in styles
    for old in (OURS.accent, OURS.rule, OURS.tint):
        assert old not in styles + part(STYLED, "numbering.xml")
    header, footer = part(STYLED, "header2.xml"), part(STYLED, "footer1.xml")
    width, height = (round(length * 36_000) for length in LOGO.size)
    assert 'descr="Logo Noordhof Groep"' in header
    assert f'cx="{width}" cy="{height}"' in header
    assert tied(HOUSE.footer) in footer


def sections(document: Document) -> Sections:
    return docx.Document(BytesIO(word.write(document))).sections


def test_a_logo_stands_on_the_first_page_alone_and_moves_nothing_in_word() -> None:
    (section,) = sections(STYLED)
    assert section.different_first_page_header_footer
    assert "w:drawing" in section.first_page_header._element.xml
    assert "w:drawing" not in section.header._element.xml
    assert "pagina" in section.first_page_footer.paragraphs[0].text
    assert section.first_page_footer.paragraphs[0].text == section.footer.paragraphs[0].text
    (without,) = sections(replace(STYLED, style=replace(HOUSE, logo=None)))
    assert not without.different_first_page_header_footer
    assert (section.top_margin, section.header_distance) == (without.top_margin, without.header_distance)


def test_a_long_name_on_the_first_page_of_word_stays_beside_the_logo() -> None:
    (section,) = sections(replace(STYLED, organisation="Stichting Voorbeeld " * 6))
    first, other = section.first_page_header.paragraphs[0], section.header.paragraphs[0]
    assert HOUSE.logo and first.paragraph_format.right_indent.mm > HOUSE.logo.size[0]
    assert other.paragraph_format.right_indent is None


@pytest.mark.parametrize(
    ("organisation", "concept", "first", "others"),
    [
        ("X BV", True, "X BV\u2002·\u2002CONCEPT", "X BV\tCONCEPT"),
        ("X BV", False, "X BV", "X BV"),
        ("", True, "CONCEPT", "\tCONCEPT"),
        ("", False, "", None),
    ],
)
def test_headers_of_word_with_a_logo(
    organisation: str, concept: bool, first: str, others: str | None
) -> None:
    (section,) = sections(replace(STYLED, organisation=organisation, concept=concept))
    assert section.first_page_header.paragraphs[0].text == first
    assert "w:drawing" in section.first_page_header._element.xml
    assert section.header.is_linked_to_previous is (others is None)
    assert others is None or section.header.paragraphs[0].text == others


@pytest.mark.parametrize(
    ("footer", "expected"),
    [
        ("", []),
        ("x" * 30, ["x" * 30]),
        (" · ".join(["x" * 30, "y" * 30, "z" * 30]), [" · ".join(["x" * 30, "y" * 30, "z" * 30])]),
        (" · ".join(["x" * 30, "y" * 30, "z" * 31]), [" · ".join(["x" * 30, "y" * 30]), "z" * 31]),
        ("x" * 120, ["x" * 120]),
    ],
)
def test_the_words_of_the_house_have_lines_to_themselves(footer: str, expected: list[str]) -> None:
    """No line begins or ends with the dot between two parts."""
    styled = replace(STYLED, style=replace(HOUSE, footer=footer))
    section = docx.Document(BytesIO(word.write(styled))).sections[0]
    first, *others = section.footer.paragraphs[0].text.split("\n")
    assert first.endswith("VP-2025-007\tpagina 1 van 1")
    assert others == list(map(tied, expected))
    assert footer_lines(footer) == expected


def test_a_footer_of_many_lines_stays_on_the_paper_and_off_the_text(tmp_path: Path) -> None:
    """As Typst and Chromium lay it out: Word lifts the text itself."""
    title = (
        "Verbeterplan – Jonkvrouw " + "Maria-Antoinetta Wilhelmina van der Bouwhuijsen-Schimmelpenninck " * 2
    )
    house = replace(HOUSE, logo=None, footer=" · ".join(["Stationsplein 1 in Utrecht"] * 4))
    long = replace(STYLED, title=title, identifier=f"DOSSIER-PERSONEELSZAKEN-{'2025-' * 8}B", style=house)
    (tmp_path / "typst.pdf").write_bytes(pdf.write(long))
    (tmp_path / "plan.html").write_bytes(html.write(long))
    printed = f"--print-to-pdf={tmp_path / 'chromium.pdf'}"
    chromium(tmp_path, printed, "--no-pdf-header-footer", (tmp_path / "plan.html").as_uri())
    for made in ("typst", "chromium"):
        pages = lines_of(tmp_path / f"{made}.pdf")
        assert len(pages) > 2
        for page in pages:
            (number,) = (line for line in page if re.fullmatch(r".*pagina \d+ van \d+", line.text))
            below = [line for line in page if line.top > number.top - 3]
            words = " ".join(line.text for line in below)
            assert "vertrouwelijk" in words and words.count("Stationsplein") == 4 and "2025-B" in words
            assert max(line.bottom for line in below) < 842 - 14, "5 mm of paper is no printer's"
            assert max(line.bottom for line in page if line not in below) < number.top - 10


def test_words_of_the_house_are_no_markup() -> None:
    hostile = "<b>&amp;\"'</b> *x* _y_ #z $ {{ a }}"
    style = replace(HOUSE, footer=hostile, logo=Logo(read_picture(png()), hostile))
    styled = replace(STYLED, organisation=hostile, style=style)
    header = docx.Document(BytesIO(word.write(styled))).sections[0]
    assert hostile in header.header.paragraphs[0].text
    assert hostile in header.footer.paragraphs[0].text
    assert b"<b>" not in html.write(styled)
    assert pdf.write(styled).startswith(b"%PDF")
    assert rb"\*x\*" in markdown.write(styled)


def test_html() -> None:
    page = html.write(STYLED).decode()
    assert f'src="data:image/png;base64,{b64encode(png()).decode()}" alt="Logo Noordhof Groep"' in page
    assert f"--accent: #{PLUM};" in page
    assert f"--accent: #{HOUSE.palette.on_dark};" in page
    assert '--font: "Verdana", Calibri' in page
    assert "svg { font-size: 7px; }" in page  # in wide letters the words of a picture would overlap
    assert (
        "svg { font-size: 7px; }" not in html.write(replace(STYLED, style=replace(HOUSE, font=""))).decode()
    )
    assert page.count(f"{tied(HOUSE.footer)}</p></footer>") == 1
    first = "@page :first { margin-top: 8mm; @top-left { content: none; } @top-right { content: none; } }"
    assert first in page
    assert "@page :first" not in html.write(replace(STYLED, style=replace(HOUSE, logo=None))).decode()


def test_markdown_tells_whose_document_it_is() -> None:
    line = "_Noordhof Groep BV · Stationsplein 1 · Utrecht · vertrouwelijk · VP-2025-007_"
    other = replace(STYLED, organisation="Ander BV")
    for styled in (STYLED, other):  # the line of the house names it already; another stands in the text
        assert markdown.write(styled).decode().splitlines()[-3] == line
    address = replace(STYLED, style=replace(HOUSE, footer="Stationsplein 1"))
    assert markdown.write(address).decode().splitlines()[-3].startswith("_Noordhof Groep · Stationsplein 1 ·")


def test_the_logo_stands_once_in_a_pdf_of_more_pages() -> None:
    without = pdf.write(replace(STYLED, style=replace(HOUSE, logo=None)))
    assert pdf.write(STYLED).count(b"/Subtype/Image") == 2  # with the mask of what shows through
    assert without.count(b"/Subtype/Image") == 0


def below_header(pages: list[list[Line]]) -> list[list[Line]]:
    return [[line for line in page if line.top > 60] for page in pages]


def shown_on(file: Path) -> list[int]:
    """The pages of a PDF on which pictures stand."""
    told = subprocess.run(
        [program("pdfimages"), "-list", str(file)], capture_output=True, check=True
    ).stdout.decode()
    rows = [line.split() for line in told.splitlines()[2:]]
    return [int(row[0]) for row in rows if row[2] == "image"]


def print_all(samples: dict[str, Document], folder: Path) -> None:
    """Each sample as Typst, LibreOffice and Chromium lay it out: ``typst-<name>.pdf``, ``word-…``, ``html-…``."""
    for name, sample in samples.items():
        (folder / f"typst-{name}.pdf").write_bytes(pdf.write(sample))
        (folder / f"word-{name}.docx").write_bytes(word.write(sample))
        page = folder / f"{name}.html"
        page.write_bytes(html.write(sample))
        printed = folder / f"html-{name}.pdf"
        chromium(folder, f"--print-to-pdf={printed}", "--no-pdf-header-footer", page.as_uri())
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [f"word-{name}.docx" for name in samples]
    command = [program("soffice"), profile, "--headless", "--convert-to", "pdf", *words]
    subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=120)


def test_a_logo_stands_on_the_first_page_alone_and_moves_nothing_in_print(tmp_path: Path) -> None:
    plain = replace(STYLED, style=replace(HOUSE, logo=None))
    samples = {"met": STYLED, "zonder": plain, "concept": replace(STYLED, concept=True)}
    print_all(samples, tmp_path)
    for made in ("typst", "word", "html"):
        pages = {name: lines_of(tmp_path / f"{made}-{name}.pdf") for name in samples}
        assert len(pages["met"]) == len(pages["concept"]) > 2
        both = zip(below_header(pages["met"]), below_header(pages["zonder"]), strict=True)
        for one, other in both:
            assert [line.text for line in one] == [line.text for line in other]
            assert [line.top for line in one] == pytest.approx([line.top for line in other], abs=1)
        assert [shown_on(tmp_path / f"{made}-{name}.pdf") for name in samples] == [[1], [], [1]]
        for page in pages["concept"]:
            assert sum("CONCEPT" in line.text for line in page if line.top < 60) == 1


@pytest.mark.parametrize("data", [png(colour=0), png(colour=2), JPEG])
def test_every_writer_takes_every_kind_of_picture(data: bytes) -> None:
    styled = replace(STYLED, style=replace(HOUSE, logo=Logo(read_picture(data), "Logo")))
    assert pdf.write(styled).count(b"/Subtype/Image") == 1
    assert b64encode(data) in html.write(styled)
    with ZipFile(BytesIO(word.write(styled))) as archive:
        (name,) = (name for name in archive.namelist() if "media" in name)
        assert archive.read(name) == data


# --- The command -----------------------------------------------------------------------------------


@pytest.fixture
def here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(folder)
    Path("plan.yaml").write_bytes(CLEAN.read_bytes())
    return folder


def settle(text: str) -> None:
    Path("spv.toml").write_text(f"[huisstijl]\n{text}\n", "utf-8")


def test_the_plan_s_own_organisation_wins(here: Path) -> None:
    settle('organisatie = "Huis BV"')
    Path("zonder.yaml").write_text(plan_with(without=("organisatie",)), "utf-8")
    assert spv("render", "plan.yaml", "zonder.yaml").code == 0
    heads = [
        docx.Document(f"{name}.docx").sections[0].header.paragraphs[0].text for name in ("plan", "zonder")
    ]
    assert heads[1] == "Huis BV"
    assert heads[0] not in ("", "Huis BV")


def test_the_label_can_be_left_out(here: Path) -> None:
    for value, expected in (("true", True), ("false", False)):
        settle(f"vertrouwelijk = {value}")
        assert spv("render", "plan.yaml", "--format", "md").code == 0
        assert ("vertrouwelijk ·" in Path("plan.md").read_text("utf-8")) is expected


WHITE_PIXEL, CLEAR, DARK = (255, 255, 255, 255), (0, 0, 0, 0), (122, 31, 92, 255)


@pytest.mark.parametrize("way", range(5))
@pytest.mark.parametrize(
    ("pixels", "white"),
    [
        ([WHITE_PIXEL, CLEAR], True),
        ([(240, 235, 228, 255), CLEAR, CLEAR], True),
        ([(255, 255, 255, 140), (0, 0, 0, 90)], True),
        ([(255, 255), (0, 0)], True),
        ([(0,), (2,)], True),
        ([WHITE_PIXEL, CLEAR, DARK], False),
        ([DARK, CLEAR], False),
        ([WHITE_PIXEL, WHITE_PIXEL], False),  # on a ground of its own
        ([CLEAR, CLEAR], False),
        ([(60, 255), (0, 0)], False),
        ([(0,), (1,), (2,)], False),
    ],
)
def test_a_logo_in_white_on_nothing_is_seen_to_be_so(
    pixels: list[tuple[int, ...]], white: bool, way: int
) -> None:
    assert is_white(read_picture(drawn_png([pixels * 6, pixels[::-1] * 6] * 4, way=way))) is white
    assert not is_white(read_picture(JPEG))
    assert not is_white(read_picture(png()))


def test_a_white_logo_gives_a_tip_and_has_no_white_ground_on_a_dark_page(here: Path) -> None:
    settle('logo = "wit.png"')
    Path("wit.png").write_bytes(drawn_png([[WHITE_PIXEL, CLEAR] * 8] * 4))
    assert spv("render", "plan.yaml", "--format", "html").err.count("het logo is bijna wit") == 1
    assert '<img class="logo licht" ' in Path("plan.html").read_text("utf-8")
    Path("wit.png").write_bytes(png())
    assert "bijna wit" not in spv("render", "plan.yaml", "--format", "html", "--force").err
    assert '<img class="logo" ' in Path("plan.html").read_text("utf-8")


def test_render_says_once_that_a_pdf_keeps_its_font(here: Path) -> None:
    settle('lettertype = "Verdana"')
    Path("twee.yaml").write_bytes(CLEAN.read_bytes())
    ran = spv("render", ".", "--format", "pdf,md")
    assert (ran.code, ran.err.count("een pdf staat altijd in Source Sans 3; ‘Verdana’")) == (0, 1)
    assert "Source Sans" not in spv("render", ".", "--format", "docx").err
    settle('lettertype = "Source Sans 3"')
    assert "Tip" not in spv("render", ".", "--format", "pdf").err


def test_check_tells_advice_once_and_goes_on(here: Path) -> None:
    settle('accentkleur = "#F39200"')
    Path("twee.yaml").write_bytes(CLEAN.read_bytes().replace(b"VP-2026-014", b"VP-2026-015"))
    ran = spv("check", ".")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count("te licht voor tekst") == 1
    assert ran.out.endswith("3 bestanden nagekeken: 1 tip.\n")
    assert spv("render", "plan.yaml", "--format", "md").code == 0


def test_advice_about_the_house_style_is_not_repeated_at_each_plan(here: Path) -> None:
    settle('accentkleur = "#F39200"')
    ran = spv("check", "plan.yaml", "--strict")
    assert ran.code == 0 and "te licht voor tekst" not in ran.out
    own = spv("check", "spv.toml")
    assert own.code == 0 and own.out.count("te licht voor tekst") == 1 and "X01" not in own.out
    settle('accentkleur = "rood"')
    assert spv("check", "spv.toml").code == 1
    assert "spv.toml" in spv("check", "plan.yaml").out, "what keeps it from being used is told of every plan"


def test_a_lost_logo_holds_back(here: Path) -> None:
    settle('logo = "logo.jpg"')
    ran = spv("render", "plan.yaml")
    assert ran.code == 2
    assert "spv.toml, regel 2: Het bestand ‘logo.jpg’ bestaat niet. Bedoelde je ‘logo.png’?" in ran.err
    assert not Path("plan.docx").exists()
    assert "‘plan.yaml’ is niet nagekeken" in spv("check", "plan.yaml").err


def test_the_api_takes_a_style() -> None:
    loaded = api.load(CLEAN.read_bytes(), "plan.yaml")
    assert api.render(loaded, "html").data != api.render(loaded, "html", style=HOUSE).data
