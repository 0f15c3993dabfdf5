"""Whether a Word file of somebody else can be built on: no macros, nothing from elsewhere, no bomb."""

import posixpath
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from io import BytesIO
from types import MappingProxyType
from typing import Final
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile, ZipInfo

from spvgen.diagnostics import Obstacle

MOST_BYTES: Final = 10_000_000  # of the file
_MOST_UNPACKED: Final = 50_000_000
_MOST_PARTS: Final = 1000

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TYPES: Final = "[Content_Types].xml"
_MAIN: Final = re.compile(rb"wordprocessingml\.(?:document|template)\.main\+xml")
_MACROS: Final = re.compile(rb"macroEnabled|vbaProject|vbaData", re.IGNORECASE)
_PROGRAMS: Final = re.compile(r"(?:vbaProject|activeX|/embeddings/|\.bin$)", re.IGNORECASE)
_FETCHING: Final = (
    re.compile(  # Word takes small letters too; a short name may be a word in what another shows
        r"(?i:\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT)\b)|\b(?:LINK|IMPORT)\b"
        r"|(?im:^\s*(?:LINK|IMPORT|INCLUDE|DATABASE|RD)\b)"
    )
)
_WEB: Final = re.compile(r"(?:https?://|mailto:)\S|#", re.IGNORECASE)  # or a place in the file itself
_LINK: Final = re.compile(r"^\s*HYPERLINK\b(.*)$", re.IGNORECASE | re.MULTILINE)
_SWITCH: Final = re.compile(r'(?<!\S)\\(?:[lot]\s*(?:"[^"]*"|\S+)|[mn]\b)', re.IGNORECASE)
_WITHIN: Final = re.compile(r"(?<!\S)\\l\b", re.IGNORECASE)
_VML: Final = "{urn:schemas-microsoft-com:vml}"
PLACE: Final = re.compile(r"\{\{\s*inhoud\s*\}\}", re.IGNORECASE)
"""Where the content comes, as a paragraph of its own."""

_WITH_TEXT: Final = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
SAVE_ANEW: Final = "Open het in Word en sla het opnieuw op als .docx."
_ENTITIES: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BROKEN: Final = (
    BadZipFile, KeyError, ValueError, RuntimeError, OSError, EOFError, OverflowError,
    struct.error, zlib.error, ElementTree.ParseError,
)  # fmt: skip


class WordFileFault(Obstacle):
    """Why a Word file can't be used."""


@lru_cache(maxsize=1)
def read_word_file(data: bytes) -> Mapping[str, bytes]:
    """The parts of a Word file (.docx or .dotx) that is safe to build on. Raises WordFileFault.

    Judging them takes long, and all documents of a run are made in the same file.
    """
    if data.startswith(_OLE):
        message = "Het heeft een wachtwoord, of het is een oud Word-bestand (.doc)."
        raise WordFileFault(message, "Haal het wachtwoord eraf en sla het op als .docx.")
    if len(data) > MOST_BYTES:
        raise WordFileFault("Het is groter dan 10 MB.", "Maak de plaatjes erin kleiner.")
    try:
        parts = _parts(data)
        _refuse_macros(parts)
        _refuse_what_fetches(parts)
        _refuse_loose_ends(parts)
        _refuse_other_places(parts)
        _refuse_hidden_text(parts)
    except _BROKEN:
        raise WordFileFault("Dit is geen Word-bestand, of het is beschadigd.", SAVE_ANEW) from None
    return MappingProxyType(parts)


def _parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        _refuse_bombs(entries)
        parts = {entry.filename: archive.read(entry) for entry in entries}
    if not _MAIN.search(parts[_TYPES]) and not _MACROS.search(parts[_TYPES]):
        raise ValueError
    if len(parts) < len(entries) or any(_ENTITIES.search(content) for content in _xml(parts)):
        raise ValueError
    return parts


def _refuse_bombs(entries: list[ZipInfo]) -> None:
    # a reader never unpacks more than an entry says; what is longer fails on its checksum
    if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        raise WordFileFault(
            "Uitgepakt is het veel te groot.", "Maak een nieuw bestand met alleen jullie opmaak."
        )


def _xml(parts: dict[str, bytes]) -> Iterator[bytes]:
    return (content for name, content in parts.items() if name.endswith((".xml", ".rels")))


def _refuse_macros(parts: dict[str, bytes]) -> None:
    if _MACROS.search(parts[_TYPES]) or any(_PROGRAMS.search(name) for name in parts):
        message = "Er zitten macro’s of andere programma’s in."
        raise WordFileFault(
            message, "Sla het in Word op als .docx zonder macro’s, en haal ingesloten objecten weg."
        )


def _refuse_what_fetches(parts: dict[str, bytes]) -> None:
    for name, content in parts.items():
        if name.endswith(".rels"):
            _refuse_outside(content)
        elif name.endswith(".xml"):
            _refuse_fields(content)


def _refuse_outside(relationships: bytes) -> None:
    for one in ElementTree.fromstring(relationships):
        kind = one.get("Type", "").rpartition("/")[2]
        if kind.lower() in ("afchunk", "subdocument"):
            raise WordFileFault(
                "Er is een ander bestand in ingevoegd dat Word pas leest bij het openen.", SAVE_ANEW
            )
        outside = one.get("TargetMode", "").lower() == "external"
        if kind == "attachedTemplate":
            hint = (
                "Koppel het in Word los: Ontwikkelaars, Documentsjabloon, kies Normal.dotm. Sla het dan op."
            )
            raise WordFileFault("Het hoort bij een ander sjabloon op een eigen plek.", hint)
        if outside and kind == "hyperlink":
            _refuse_link(one.get("Target", ""))
        elif outside:
            hint = "Voeg plaatjes in zonder koppeling, en haal koppelingen naar andere bestanden weg."
            raise WordFileFault("Het haalt iets op van een andere plek, zoals een gekoppeld plaatje.", hint)


def _refuse_link(target: str) -> None:
    """Let through what leads to a web page or an address of mail: a click may open or start nothing else."""
    if not _WEB.match(target):
        message = "Er staat een koppeling in die iets anders opent dan een webpagina of een mailadres."
        raise WordFileFault(message, "Klik er in Word met rechts op, en kies ‘Hyperlink verwijderen’.")


def _refuse_loose_ends(parts: dict[str, bytes]) -> None:
    """Raise KeyError or ValueError for a file that lacks a part it leads to, or a text."""
    for name, content in parts.items():
        folder, _, owner = name.rpartition("_rels/")
        if not name.endswith(".rels") or (owner != ".rels" and folder + owner[:-5] not in parts):
            continue
        for one in ElementTree.fromstring(content):
            target = posixpath.normpath(posixpath.join("/", folder, one.attrib["Target"]))[1:]
            if one.get("TargetMode", "").lower() != "external" and target not in parts:
                raise KeyError(target)
            if one.attrib["Type"].endswith("/officeDocument") and not _has_text(parts[target]):
                raise ValueError(target)


def _has_text(main: bytes) -> bool:
    root = ElementTree.fromstring(main)
    return root.tag == f"{_W}document" and root.find(f"{_W}body") is not None


_OF_FIELDS: Final = frozenset(f"{_W}{name}" for name in ("instrText", "fldChar", "fldSimple"))


def _code(element: ElementTree.Element) -> str:
    """A piece of the code of a field, which may come in several; a new line where a field begins or ends."""
    in_text = element.tag == f"{_W}instrText"
    told = re.sub(r"\s", " ", (element.text if in_text else element.get(f"{_W}instr")) or "")
    return told if in_text else f"\n{told}\n"


def _refuse_fields(content: bytes) -> None:
    root = ElementTree.fromstring(content)
    codes = "".join(_code(element) for element in root.iter() if element.tag in _OF_FIELDS)
    if _FETCHING.search(codes):
        message = "Er staat een veld in dat iets van een andere plek haalt (zoals INCLUDETEXT of DDE)."
        raise WordFileFault(message, "Vervang dat veld door gewone tekst of een gewoon plaatje.")
    for told in _LINK.findall(codes):
        target = _SWITCH.sub("", told).strip()
        if target or not _WITHIN.search(told):
            _refuse_link(target.strip('"'))
    for element in root.iter():
        if element.tag.startswith(_VML) and "href" in element.attrib:
            _refuse_link(element.attrib["href"])


def _refuse_other_places(parts: dict[str, bytes]) -> None:
    """Refuse a place for the content where it can't come, or several of them."""
    roots = [ElementTree.fromstring(part) for name, part in parts.items() if _WITH_TEXT.fullmatch(name)]
    texts = ["".join(paragraph.itertext()) for root in roots for paragraph in root.iter(f"{_W}p")]
    asked = sum(len(PLACE.findall(text)) for text in texts)
    paragraphs = (paragraph for root in roots for paragraph in root.findall(f"{_W}body/{_W}p"))
    plain = ("".join(text.text or "" for text in one.findall(f"{_W}r/{_W}t")) for one in paragraphs)
    if asked and [asked] != [1 for text in plain if PLACE.fullmatch(text.strip())]:
        message = "{{ inhoud }} staat er op een plek waar het plan niet kan komen, of meer dan één keer."
        hint = (
            "Zet het één keer in de gewone tekst, als enige woorden van een alinea: niet in een tabel, "
            "tekstvak, invulveld, koptekst of voettekst, en zonder bijgehouden wijzigingen."
        )
        raise WordFileFault(message, hint)


def _refuse_hidden_text(parts: dict[str, bytes]) -> None:
    styles = ElementTree.fromstring(parts.get("word/styles.xml", b"<none/>"))
    usual = [one for one in styles.iter(f"{_W}style") if one.get(f"{_W}default") in ("1", "true", "on")]
    usual = [one for one in usual if one.get(f"{_W}type") == "paragraph"]
    looks = [*(one.find(f"{_W}rPr") for one in usual), styles.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr")]
    hidden = [mark for look in looks if look is not None and (mark := look.find(f"{_W}vanish")) is not None]
    if any(mark.get(f"{_W}val") not in ("0", "false", "off") for mark in hidden):
        message = "De gewone tekst (stijl Standaard) is verborgen, en dan blijft het document leeg."
        raise WordFileFault(message, "Zet in Word bij het lettertype van die stijl ‘Verborgen’ uit.")
