"""What an HTML page of ours tells, also after an edit: where it came from, and its words."""

from html.parser import HTMLParser
from typing import Final

_SILENT: Final = frozenset({"head", "style", "script"})
_RUNNING: Final = frozenset({"strong", "em", "b", "i", "u", "bdi", "span", "a", "small", "sub", "sup"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.origin = ""
        self.paragraphs = [""]
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "meta" and given.get("name") == "spvgen":
            self.origin = self.origin or given.get("content") or ""
        self._silent += tag in _SILENT
        self._separate(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT
        self._separate(tag)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.paragraphs[-1] += data

    def _separate(self, tag: str) -> None:
        if tag == "br":
            self.paragraphs[-1] += " "
        elif tag not in _RUNNING:
            self.paragraphs.append("")


def origin(data: bytes) -> str:
    """The origin that a page bears; empty where it bears none."""
    return _read(data).origin


def paragraphs(data: bytes) -> list[str]:
    """The words of a page, block by block; some may be empty."""
    return _read(data).paragraphs


def _read(data: bytes) -> _Reader:
    reader = _Reader()
    read_page(reader, data)
    return reader


def read_page(reader: HTMLParser, data: bytes) -> None:
    """Give a whole page to a reader."""
    # the parser of Python 3.11 fails on a marked section that it does not know
    reader.feed(data.decode(errors="replace").replace("<![", "<! ["))
    reader.close()
