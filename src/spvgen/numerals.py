"""The value of one number as the Dutch write it: digits or a number word."""

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

_UNITS: Final = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS: Final = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_HALVES: Final = {"half": "0.5", "halve": "0.5", "anderhalf": "1.5", "anderhalve": "1.5"}
_LARGE: Final = {"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9}
_LONGEST: Final = 60  # letters; nobody writes a longer number word in running text


@cache
def _below_hundred() -> dict[str, int]:
    values = {word: value for value, word in enumerate(_UNITS)}
    values |= {"één": 1, "eén": 1, "vijfien": 15}
    for tens, word in enumerate(_TENS, start=2):
        values[word] = tens * 10
        for unit in range(1, 10):
            link = "ën" if _UNITS[unit].endswith("e") else "en"
            for joined in {link, "en"}:
                values[f"{_UNITS[unit]}{joined}{word}"] = tens * 10 + unit
        values[f"éénen{word}"] = tens * 10 + 1
    return values


@lru_cache(maxsize=4096)
def word_value(word: str) -> Decimal | None:
    """Value of a number word (``vijfentwintig``, ``anderhalf``, ``tweehonderdvijftig``), or None."""
    if word in _HALVES:
        return Decimal(_HALVES[word])
    if len(word) > _LONGEST:
        return None
    value = _integer(_counted(word))
    return None if value is None else Decimal(value)


def number_or_none(word: str) -> Decimal | None:
    """The value of a whole number in digits, or of a number word; None for any other word."""
    return Decimal(word) if word.isdecimal() else word_value(word.lower())


def _counted(word: str) -> str:
    """*tweemaal* counts two; *eenmaal* is an adverb more often than a number."""
    return word.removesuffix("maal") if word != "eenmaal" else word


def _integer(word: str) -> int | None:
    plain = word.replace("-", "")
    if plain in _below_hundred():
        return _below_hundred()[plain]
    for name, size in reversed(_LARGE.items()):
        head, found, tail = plain.partition(name)
        if found:
            joined = size <= 1000 and len(tail) > 2  # *honderdentwee*, but *honderden* is no number
            return _times(head, size, tail.removeprefix("en") if joined else tail)
    return None


def _times(head: str, size: int, tail: str) -> int | None:
    """``twee`` + honderd + ``vijftig``; an empty head counts as one, an empty tail as nothing."""
    times = _integer(head) if head else 1
    rest = _integer(tail) if tail else 0
    return None if times is None or rest is None else times * size + rest


_RANK: Final = r"(?:ste|de|e)$"


def rank_of(word: str) -> int | None:
    """The number of an ordinal: *derde, zesde, 21ste*; None for any other word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    number = re.sub(_RANK, "", word)
    if number == word:
        return None
    return int(number) if number.isdecimal() else _integer(number)


_IRREGULAR: Final = {"eerste": 1, "derde": 3}
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


@lru_cache(maxsize=4096)
def digit_value(written: str) -> Decimal:
    """Value of a number in digits: a comma is decimal, points before three digits are thousands."""
    bare = written.rstrip(",-")
    if _THOUSANDS.fullmatch(bare):
        bare = bare.replace(".", "")
    return Decimal(bare.replace(",", "."))


def value_of(written: str) -> Decimal:
    """Value of a number token, in digits or letters."""
    spelled = word_value(written)
    return digit_value(written) if spelled is None else spelled


def whole(written: str) -> int:
    """Value of a number token as a whole number."""
    return int(value_of(written))
