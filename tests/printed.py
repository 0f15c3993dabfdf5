"""What other programs make of a document: the lines of printed pages, and what Chromium says."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from support import program

_NAMESPACE = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Line:
    """Words that stand on one line; lengths are points, from the upper left corner of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def lines_of(file: Path) -> list[list[Line]]:
    """The lines of each page of a PDF."""
    command = [program("pdftotext"), "-bbox-layout", "-enc", "UTF-8", str(file), "-"]
    told = subprocess.run(command, capture_output=True, check=True).stdout.decode(errors="replace")
    pages = ElementTree.fromstring(told).iter(f"{_NAMESPACE}page")
    return [[_line(each) for each in page.iter(f"{_NAMESPACE}line")] for page in pages]


def _line(element: ElementTree.Element) -> Line:
    words = [word.text or "" for word in element.iter(f"{_NAMESPACE}word")]
    corners = (float(element.attrib[name]) for name in ("xMin", "yMin", "xMax", "yMax"))
    return Line(" ".join(words), *corners)


def poppler(name: str, data: bytes, *arguments: str) -> str:
    """What a program of poppler tells of a PDF."""
    command = [program(name), *arguments, "-", *(["-"] if name == "pdftotext" else [])]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode(
        errors="replace"
    )


def chromium(folder: Path, *arguments: str) -> bytes:
    """What Chromium says, without a window and with a profile of its own."""
    flags = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
    )
    command = [program("chromium"), *flags, f"--user-data-dir={folder / 'profile'}", *arguments]
    return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout
