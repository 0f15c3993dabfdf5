"""Makes ``templates/stijl.docx`` from the definitions in ``styles.py``: an empty document with our styles.

Run ``python -m spvgen.writers.docx`` after a change there; a test fails when it was forgotten.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

from spvgen.files import templates_folder
from spvgen.house import HouseStyle
from spvgen.writers.docx import style_xml
from spvgen.writers.docx.package import SEAL_PART, content_types, pack, part, unsealed
from spvgen.writers.docx.xml import NAMESPACES, w

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_CONTENT_TYPES: Final = {
    "word/document.xml": _WORD + "document.main+xml",
    "word/styles.xml": _WORD + "styles+xml",
    "word/settings.xml": _WORD + "settings+xml",
    "word/numbering.xml": _WORD + "numbering+xml",
    "word/header1.xml": _WORD + "header+xml",
    "word/footer1.xml": _WORD + "footer+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    SEAL_PART: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}
_OF_PACKAGE: Final = (
    ("rId1", _OFFICE + "officeDocument", "word/document.xml"),
    ("rId2", _PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
    ("rId3", _OFFICE + "custom-properties", SEAL_PART),
)
_OF_DOCUMENT: Final = (
    ("rId1", _OFFICE + "styles", "styles.xml"),
    ("rId2", _OFFICE + "settings", "settings.xml"),
    ("rId3", _OFFICE + "numbering", "numbering.xml"),
    ("rId4", _OFFICE + "header", "header1.xml"),
    ("rId5", _OFFICE + "footer", "footer1.xml"),
)
_CORE: Final = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
)

_OURS: Final = HouseStyle()


def style_file() -> Path:
    """Where the style template stands, and is made anew."""
    return templates_folder() / "stijl.docx"


def style_template(house: HouseStyle) -> bytes:
    """The style template in the colours and the font of a house style."""
    return _built(house.accent, house.font) if house.accent or house.font else _ready()


@cache
def _ready() -> bytes:
    return style_file().read_bytes()


@cache
def _built(accent: str, font: str) -> bytes:
    return build(HouseStyle(accent=accent, font=font))


def build(house: HouseStyle = _OURS) -> bytes:
    """The style template, made anew from the definitions."""
    return pack(
        {
            "[Content_Types].xml": content_types(_CONTENT_TYPES),
            "_rels/.rels": _relationships(_OF_PACKAGE),
            "word/_rels/document.xml.rels": _relationships(_OF_DOCUMENT),
            "word/document.xml": _root("document", [w("body", style_xml.page(header="rId4", footer="rId5"))]),
            "word/styles.xml": _root("styles", style_xml.style_sheet(house)),
            "word/settings.xml": _root("settings", style_xml.settings()),
            "word/numbering.xml": _root("numbering", style_xml.numbering(house.palette)),
            "word/header1.xml": _root("hdr", [w("p", w("pPr", w("pStyle", val="Header")))]),
            "word/footer1.xml": _root("ftr", [w("p", w("pPr", w("pStyle", val="Footer")))]),
            "docProps/core.xml": part(_CORE),
            SEAL_PART: unsealed(),
        }
    )


def _root(name: str, content: Iterable[str]) -> bytes:
    return part(f"<w:{name} {NAMESPACES}>{''.join(content)}</w:{name}>")


def _relationships(rows: Iterable[tuple[str, str, str]]) -> bytes:
    listed = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in rows
    )
    return part(f'<Relationships xmlns="{_PACKAGE}relationships">{listed}</Relationships>')
