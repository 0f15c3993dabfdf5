"""What a document says of its own making, so that ``spv verify`` can make it once more, and its seal."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

SHORT: Final = 8
"""So many characters of the content's fingerprint stand in a footer."""

WantedLetter = tuple[str, int | None]
"""A letter by its name, and the number (from 0) of the item it is about; None where its part is no list."""

_WORD: Final = re.compile(r"([a-z]+):(\S+)")
_ABOUT_ITEM: Final = re.compile(r"([a-z]+)\.([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class Origin:
    """Of what, and how, a document was made.

    ``content`` is the fingerprint of what the plan says (64 hexadecimal digits, ``fingerprint``);
    ``template``, ``style`` and ``remarks`` are short hashes that change with the template, with how the
    document looks and with the remarks beside the text (empty where there are none). ``version`` is that of
    spv (``edition``), ``setter`` that of the program that sets a PDF. ``letter`` names a document about a
    part of the plan, with the number of that part in its list (from 0); ``concept``, ``review`` and
    ``anonymous`` are options. ``plan`` is the short hashes that tell plans apart (of reference and name, with
    a dot between), and ``signed`` is whether people had signed it; they follow from the content.
    """

    content: str
    version: str = ""
    template: str = ""
    style: str = ""
    setter: str = ""
    letter: WantedLetter | None = None
    concept: bool = False
    review: bool = False
    anonymous: bool = False
    remarks: str = ""
    plan: str = ""
    signed: bool = False

    @property
    def short(self) -> str:
        """As much of the fingerprint as people compare."""
        return self.content[:SHORT]

    @property
    def text(self) -> str:
        """All of it on one line, as metadata holds it: ``inhoud:3fa9… spv:0.1.0 sjabloon:81… concept:ja``."""
        return " ".join(f"{key}:{value}" for key, value in self._words() if value)

    def _words(self) -> Iterator[tuple[str, str]]:
        yield "inhoud", self.content
        yield "spv", self.version
        yield "sjabloon", self.template
        yield "huisstijl", self.style
        yield "zetter", self.setter
        name, item = self.letter or ("", None)
        yield "brief", name if item is None else f"{name}.{item}"
        yield "concept", "ja" if self.concept else ""
        yield "review", "ja" if self.review else ""
        yield "anoniem", "ja" if self.anonymous else ""
        yield "opmerkingen", self.remarks
        yield "plan", self.plan
        yield "getekend", "ja" if self.signed else ""


def read_origin(text: str) -> Origin | None:
    """The origin that stands in a text such as ``Origin.text`` gives; None where it names no content."""
    words = dict(_WORD.findall(text))
    if not re.fullmatch("[0-9a-f]{64}", words.get("inhoud", "")):
        return None
    return Origin(
        content=words["inhoud"],
        version=words.get("spv", ""),
        template=words.get("sjabloon", ""),
        style=words.get("huisstijl", ""),
        setter=words.get("zetter", ""),
        letter=_letter(words.get("brief", "")),
        concept="concept" in words,
        review="review" in words,
        anonymous="anoniem" in words,
        remarks=words.get("opmerkingen", ""),
        plan=words.get("plan", ""),
        signed="getekend" in words,
    )


def found_in(data: bytes, pattern: re.Pattern[bytes]) -> str:
    """The text of an origin where a file holds one, the first group of ``pattern``; else empty."""
    found = pattern.search(data)
    return found[1].decode(errors="replace") if found else ""


def as_made(data: bytes) -> bytes:
    """A text file without what editors and git bring in by themselves: a byte order mark, CRLF."""
    return data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")


def seal_of(data: bytes) -> bytes:
    """The hash by which a file shows that nobody edited it, as it stands in that file."""
    return sha256(data).hexdigest().encode()


_SEAL: Final = re.compile(rb"\n<!-- spvgen sha256:([0-9a-f]{64}) -->\n\Z")


def sealed(text: bytes) -> bytes:
    """A text file with its seal in a comment behind it."""
    return text + b"\n<!-- spvgen sha256:%s -->\n" % seal_of(text)


def is_intact(data: bytes) -> bool | None:
    """Whether such a file is as it was made: True, False (changed since), or None (not ours).

    A byte order mark and CRLF are no change: editors and git bring them in by themselves.
    """
    text = as_made(data)
    seal = _SEAL.search(text)
    return None if seal is None else seal_of(text[: seal.start()]) == seal[1]


def _letter(text: str) -> WantedLetter | None:
    """What ``Origin.text`` says behind ``brief``; whatever else stands there is the name of no letter."""
    if found := _ABOUT_ITEM.fullmatch(text):
        return found[1], int(found[2])
    return (text, None) if text else None
