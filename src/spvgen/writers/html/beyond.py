"""What readers of an HTML page see beyond its words: looks, fields, words of pictures."""

from html.parser import HTMLParser
from typing import Final

from spvgen.aside import Aside, Kind
from spvgen.writers.html.reading import read_page

_STRUCK: Final = frozenset({"del", "s", "strike"})
_FIELDS: Final = frozenset({"input", "textarea", "select", "button"})
_RULES: Final = frozenset({"style", "script"})
_OF_PICTURES: Final = ("alt", "aria-label", "title")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Aside] = []
        self._open: list[tuple[str, Kind, list[str]]] = []  # tags whose words are gathered
        self._titled = False  # behind the title of the page those of pictures follow

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        kind = Kind.LOOKS if tag in _RULES else Kind.STRUCK if tag in _STRUCK else None
        if "hidden" in given:
            kind = Kind.HIDDEN
        if tag == "title" and not self._titled:
            kind, self._titled = Kind.TITLE, True
        if kind or any(tag == inside for inside, _, _ in self._open):
            self._open.append((tag, kind or Kind.LOOKS, []))
        if tag in _FIELDS:
            self.found.append(Aside(Kind.FIELD, given.get("value") or ""))
        self.found += [Aside(Kind.PICTURE, given[key] or "") for key in _OF_PICTURES if key in given]
        looks = [f"{key}={given[key]}" for key in ("class", "style", "rel") if key in given]
        self.found += [Aside(Kind.LOOKS, f"{tag} {look}") for look in looks]

    def handle_data(self, data: str) -> None:
        for _, _, words in self._open:
            words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            self._end()

    def close(self) -> None:
        super().close()
        while self._open:
            self._end()

    def _end(self) -> None:
        _, kind, words = self._open.pop()
        if said := " ".join("".join(words).split()):
            self.found.append(Aside(kind, said))


def asides(data: bytes) -> list[Aside]:
    """All of it."""
    reader = _Reader()
    read_page(reader, data)
    return reader.found
