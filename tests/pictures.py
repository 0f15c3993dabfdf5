"""Make the pictures in ``docs`` anew: ``python tests/pictures.py``, with LibreOffice, poppler and Chromium.

Each picture holds a fingerprint of the words of its document, as text within the PNG, so that
``test_pictures.py`` tells which are of earlier words. Of the looks it knows nothing: those ask for eyes.
"""

import re
import subprocess
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from struct import pack
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from printed import chromium
from spvgen import api, composing
from spvgen.results import Composed
from spvgen.writers import markdown
from support import CLEAN, ROOT, clean_plan, dump, parse, program

DOCS: Final = ROOT / "docs"
_RESOLUTION: Final = "80.5"  # 666 pixels, as wide as the guide shows them
_SCREEN: Final = (760, 900)
_EDGE: Final = bytes.fromhex("b4b4b4")
_SHADES: Final = bytes(min(255, (value + 4) // 8 * 8) for value in range(256))
_KEY: Final = b"spvgen woorden"
_REPORTS: Final = """
- datum: 2026-03-30
  aanwezig: [Noor Jansen, Karim Aydin]
  metingen: [{voor_doel: Terugbelafspraken, waarde: 75%, toelichting: in maart}]
  acties:
    - {actie: Dagstart, gedaan: ja}
    - {actie: Dagafsluiting, gedaan: deels}
  oordeel: op_schema
- datum: 2026-04-28
  aanwezig: [Noor Jansen, Karim Aydin]
  metingen: [{voor_doel: Terugbelafspraken, waarde: 81%, toelichting: in april}]
  acties:
    - {actie: Dagstart, gedaan: ja, toelichting: Je agenda staat elke dag om 09:00 uur klaar.}
    - {actie: Dagafsluiting, gedaan: ja, toelichting: Sinds 3 april is de lijst elke dag leeg.}
  geboden_ondersteuning: ["Coaching: vier gesprekken met Karim in april."]
  besproken: >-
    Op vrijdag neemt Karim de telefoon over. Je wilt oefenen met een klant die boos is.
  afspraken: [Op 5 mei oefenen jullie een gesprek met een boze klant.]
  oordeel: op_schema
"""


class Picture(NamedTuple):
    """Which document it shows, in which format, and which page of that."""

    plan: str
    format: str = "docx"
    page: int = 1


PICTURES: Final = {
    "tom-bakker": Picture("tom-bakker"),
    "tom-bakker-pdf": Picture("tom-bakker", "pdf", 3),
    "tom-bakker-html": Picture("tom-bakker", "html"),
    "tom-bakker-markdown": Picture("tom-bakker", "md"),
    "koersplan": Picture("koersplan-verkoop-noord"),
    "stap-rapportage": Picture("stap-rapportage-buitendienst"),
    "actielijst": Picture("actielijst-noortje-kramer"),
    "gespreksverslag": Picture("gespreksverslag"),
}


@cache
def composed(plan: str) -> Composed:
    """A document as ``spv render`` makes it: of an example, or of the second talk about the clean plan."""
    if plan != "gespreksverslag":
        path = ROOT / "examples" / f"{plan}.yaml"
        return composing.compose(api.load(path.read_bytes(), path.name))
    data = clean_plan()
    for moment, report in zip(data["evaluatiemomenten"], parse(_REPORTS), strict=False):
        moment["verslag"] = report
    return composing.compose(api.load(dump(data).encode(), CLEAN.name), letter=("gespreksverslag", 1))


def fingerprint(plan: str) -> str:
    """Of all words of a document and their order."""
    return sha256(markdown.write(replace(composed(plan).document, origin=None))).hexdigest()[:16]


def recorded(name: str) -> str:
    """The fingerprint in a picture; nothing in one that was made otherwise."""
    found = re.search(re.escape(_KEY) + rb"\0([0-9a-f]{16})", (DOCS / f"{name}.png").read_bytes())
    return found[1].decode() if found else ""


def _from_word(data: bytes, page: int, folder: Path) -> bytes:
    (folder / "plan.docx").write_bytes(data)
    office = [program("soffice"), f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless"]
    command = [*office, "--convert-to", "pdf", "plan.docx"]
    subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=120)
    return _from_pdf((folder / "plan.pdf").read_bytes(), page, folder)


def _from_pdf(data: bytes, page: int, folder: Path) -> bytes:
    where = ["-f", str(page), "-l", str(page), "-r", _RESOLUTION]
    command = [program("pdftoppm"), *where, "-"]
    shown = subprocess.run(command, input=data, cwd=folder, capture_output=True, check=True).stdout
    _, size, _, pixels = shown.split(b"\n", 3)
    return _png(pixels.translate(_SHADES), int(size.split()[0]))


def _from_html(data: bytes, page: int, folder: Path) -> bytes:
    edge = f"<style>body::after {{ content: ''; position: fixed; inset: 0; border: 1px solid #{_EDGE.hex()} }}</style>"
    (folder / "plan.html").write_bytes(data + edge.encode())
    width, height = _SCREEN
    shot = ["--hide-scrollbars", f"--window-size={width},{height}", f"--screenshot={folder / 'plan.png'}"]
    chromium(folder, *shot, (folder / "plan.html").as_uri())
    return (folder / "plan.png").read_bytes()


def _from_markdown(data: bytes, page: int, folder: Path) -> bytes:
    style = (
        "@page { size: 210mm 200mm; margin: 8mm } pre { font: 10pt/1.45 monospace; white-space: pre-wrap }"
    )
    shown = f'<!doctype html><meta charset="utf-8"><style>{style}</style><pre>{escape(data.decode())}</pre>'
    (folder / "plan.html").write_text(shown, encoding="utf-8")
    to_pdf = ["--no-pdf-header-footer", f"--print-to-pdf={folder / 'plan.pdf'}"]
    chromium(folder, *to_pdf, (folder / "plan.html").as_uri())
    return _from_pdf((folder / "plan.pdf").read_bytes(), page, folder)


_SHOWN: Final[dict[str, Callable[[bytes, int, Path], bytes]]] = {
    "docx": _from_word, "pdf": _from_pdf, "html": _from_html, "md": _from_markdown,
}  # fmt: skip


def _png(pixels: bytes, width: int) -> bytes:
    """A page with an edge around it, in no more colours than a palette holds."""
    rows = [pixels[at : at + 3 * width] for at in range(0, len(pixels), 3 * width)]
    rows = [_EDGE * width, *(_EDGE + row[3:-3] + _EDGE for row in rows[1:-1]), _EDGE * width]
    coloured = [[row[at : at + 3] for at in range(0, len(row), 3)] for row in rows]
    numbers = {colour: number for number, colour in enumerate(sorted({c for row in coloured for c in row}))}
    lines = b"".join(bytes([0, *(numbers[colour] for colour in row)]) for row in coloured)
    head = pack(">LLBBBBB", width, len(rows), 8, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in (
            (b"IHDR", head), (b"PLTE", b"".join(numbers)), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""),
        )
    )  # fmt: skip


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">L", len(data)) + kind + data + pack(">L", zlib.crc32(kind + data))


def _marked(png: bytes, mark: str) -> bytes:
    """The same picture with a fingerprint behind its head, which takes 33 bytes."""
    return png[:33] + _chunk(b"tEXt", _KEY + b"\0" + mark.encode()) + png[33:]


def make(names: Sequence[str] = tuple(PICTURES)) -> None:
    """Write the pictures into ``docs``."""
    for name in names:
        plan, format, page = PICTURES[name]
        data = composing.write(composed(plan), format).data
        with TemporaryDirectory() as folder:
            shown = _SHOWN[format](data, page, Path(folder))
        (DOCS / f"{name}.png").write_bytes(_marked(shown, fingerprint(plan)))


if __name__ == "__main__":
    make()
