"""A Word file of our own making: all its parts, as text, and how they hang together."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from spvgen.document import Document
from spvgen.figures.lettering import label_size
from spvgen.house import HouseStyle, Logo
from spvgen.writers.docx import style_xml
from spvgen.writers.docx.blocks import body
from spvgen.writers.docx.comments import comments_in, noted
from spvgen.writers.docx.frame import PINNED, footer_line, header_line, letterhead, properties
from spvgen.writers.docx.logo import beside, content_type, part_name
from spvgen.writers.docx.package import SEAL_PART, content_types, unsealed
from spvgen.writers.docx.place import Numbering
from spvgen.writers.docx.xml import literal, part, root, w

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_CONTENT_TYPES: Final = {
    "word/document.xml": _WORD + "document.main+xml",
    "word/styles.xml": _WORD + "styles+xml",
    "word/settings.xml": _WORD + "settings+xml",
    "word/numbering.xml": _WORD + "numbering+xml",
    "word/header1.xml": _WORD + "header+xml",
    "word/header2.xml": _WORD + "header+xml",
    "word/footer1.xml": _WORD + "footer+xml",
    "word/comments.xml": _WORD + "comments+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    SEAL_PART: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}
_OF_PACKAGE: Final = (
    ("rId1", _OFFICE + "officeDocument", "word/document.xml"),
    ("rId2", _PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
    ("rId3", _OFFICE + "custom-properties", SEAL_PART),
)
_HEADER, _FOOTER, _LETTERHEAD, _LOGO = "rId4", "rId5", "rId7", "rId1"
_OF_DOCUMENT: Final = (
    ("rId1", _OFFICE + "styles", "styles.xml"),
    ("rId2", _OFFICE + "settings", "settings.xml"),
    ("rId3", _OFFICE + "numbering", "numbering.xml"),
    (_HEADER, _OFFICE + "header", "header1.xml"),
    (_FOOTER, _OFFICE + "footer", "footer1.xml"),
    ("rId6", _OFFICE + "comments", "comments.xml"),
    (_LETTERHEAD, _OFFICE + "header", "header2.xml"),
)
_CORE: Final = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)
_CORE_NAMES: Final = {
    "title": "dc:title", "subject": "dc:subject", "author": "dc:creator", "identifier": "dc:identifier",
    "language": "dc:language", "keywords": "cp:keywords",
}  # fmt: skip
_AS_DATE: Final = ' xsi:type="dcterms:W3CDTF"'


def parts(document: Document) -> dict[str, bytes]:
    """All parts of the file, still without its seal. Raises as ``docx.write`` does."""
    house, logo = document.style, document.style.logo
    lists = Numbering(palette=house.palette, own_font=bool(house.font))
    if house.font:
        lists.label_size = label_size(house.font)
    text = body(noted(document.blocks, document.comments), lists)
    made = {
        "docProps/core.xml": _core(document),
        SEAL_PART: unsealed(),
        "word/footer1.xml": root("ftr", _line("Footer", footer_line(document))),
        "word/numbering.xml": root("numbering", _list_kinds(house.accent), *lists.definitions),
        "word/settings.xml": _settings(),
        "word/styles.xml": _style_sheet(house.accent, house.font),
    }
    if header := header_line(document):
        made["word/header1.xml"] = root("hdr", _line("Header", header))
    if logo:
        made |= _with_logo(document, logo)
    if comments := comments_in(text, document.comments):
        made["word/comments.xml"] = root("comments", comments)
    page = style_xml.page(_HEADER if header else "", _FOOTER, first=_LETTERHEAD if logo else "")
    made["word/document.xml"] = root("document", w("body", text, page))
    return made | _joined(made, logo)


def _with_logo(document: Document, logo: Logo) -> dict[str, bytes]:
    """The header of the first page, with the picture in it."""
    picture = _LOGO, _OFFICE + "image", part_name(logo).removeprefix("word/")
    return {
        "word/header2.xml": root("hdr", _line("Header", letterhead(document, logo, _LOGO), beside(logo))),
        "word/_rels/header2.xml.rels": _relations([picture]),
        part_name(logo): logo.picture.data,
    }


def _joined(made: Mapping[str, bytes], logo: Logo | None) -> dict[str, bytes]:
    """What says which parts there are, of which kind, and how one leads to another."""
    types = {name: kind for name, kind in _CONTENT_TYPES.items() if name in made}
    if logo:
        types[part_name(logo)] = content_type(logo)
    return {
        "[Content_Types].xml": content_types(types),
        "_rels/.rels": _relations(_OF_PACKAGE),
        "word/_rels/document.xml.rels": _relations(row for row in _OF_DOCUMENT if f"word/{row[2]}" in made),
    }


def _line(style: str, words: str, shape: str = "") -> str:
    """The one paragraph of a header or a footer."""
    return w("p", w("pPr", w("pStyle", val=style), shape), words)


def _core(document: Document) -> bytes:
    told = [_element(_CORE_NAMES[key], text) for key, text in properties(document).items()]
    made = PINNED.strftime("%Y-%m-%dT%H:%M:%SZ")
    told += [_element(f"dcterms:{key}", made, _AS_DATE) for key in ("created", "modified")]
    return part(_CORE.format("".join(told)))


def _element(name: str, text: str, marks: str = "") -> str:
    return f"<{name}{marks}>{literal(text)}</{name}>"


def _relations(rows: Iterable[tuple[str, str, str]]) -> bytes:
    """Rows of the id, the kind, and the part that it leads to."""
    listed = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in rows
    )
    return part(f'<Relationships xmlns="{_PACKAGE}relationships">{listed}</Relationships>')


# --- The same for all documents of one style -------------------------------------------------------


@cache
def _style_sheet(accent: str, font: str) -> bytes:
    return root("styles", *style_xml.style_sheet(HouseStyle(accent=accent, font=font)))


@cache
def _list_kinds(accent: str) -> str:
    return "".join(style_xml.numbering(HouseStyle(accent=accent).palette))


@cache
def _settings() -> bytes:
    return root("settings", *style_xml.settings())
