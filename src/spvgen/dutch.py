"""Numbers, plurals, lists and ids: read and written as the Dutch do; dates and times are in ``dates``."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final


class DutchValueError(ValueError):
    """A text that is no proper value. ``str()`` gives a full Dutch sentence that says what is wrong.

    ``kind`` is for programs: ``datum_schrijfwijze`` (a date, spelled otherwise), ``datum_onmogelijk``,
    ``datum_bereik`` (outside 1900-2199), ``datum_geen``, ``tijd``, ``getal_dubbelzinnig``, ``getal``,
    ``hoeveelheid``. ``hint`` says in Dutch what to write instead; it is empty where nothing can be said.
    """

    def __init__(self, message: str, *, kind: str, hint: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.hint = hint


NOT_APPLICABLE: Final = frozenset({"nvt", "n.v.t", "niet van toepassing"})
NOTHING: Final = NOT_APPLICABLE | {"geen", "niets", "niks", "niemand", "onbekend", "-"}
"""What people write where there is nothing to tell, in small letters and without a full stop at the end."""

ZERO_WIDTH: Final = "\u200b\ufeff"
UNSEEN: Final = f"\u00ad\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069{ZERO_WIDTH}"
"""Characters that show nothing, for a set in a pattern; a joiner shows nothing where it joins nothing."""
JOINER: Final = "\u200d"
SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Characters that look like an ordinary space, for a set in a pattern."""


def one_spaced(text: str) -> str:
    """One ordinary space wherever there is white space (also the non-breaking kinds), none around."""
    return " ".join(text.split())


def quoted(text: str) -> str:
    """The text between Dutch quotation marks; of a long one the first 40 characters."""
    return f"‘{text}’" if len(text) <= 40 else f"‘{text[:40].rstrip()}…’"


def in_sentence(words: str) -> str:
    """Words as they go on within a sentence, such as a job; *HR-adviseur* keeps its capitals."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


# --- Numbers ---------------------------------------------------------------------------------------

_MOST_DIGITS = 15
_NUMBER = re.compile(r"-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?", re.ASCII)
_ONE_POINT = r"(-?\d+)\.(\d+)"
_FOREIGN = r"(-?\d{1,3}(?P<mark>[ ,'’])\d{3}(?:(?P=mark)\d{3})*)(?:[.,](\d+))?"
_WORD_NUMBERS = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
)  # fmt: skip


def parse_number(text: str) -> Decimal:
    """Read a number: a comma before decimals, points between thousands (``1.250.000,50``), exactly.

    Raises DutchValueError: kind ``getal_dubbelzinnig`` for ``1.5``, which may be 1,5 or 1.500, and
    ``getal`` for all else, also for more than 15 digits.
    """
    shown = one_spaced(text).replace("\N{MINUS SIGN}", "-")
    if sum(map(str.isdigit, shown)) > _MOST_DIGITS:
        message = f"Het getal {quoted(shown)} is te lang: meer dan {_MOST_DIGITS} cijfers."
        raise DutchValueError(message, kind="getal", hint="Rond het getal af.")
    if not _NUMBER.fullmatch(shown):
        raise _two_ways(shown) if re.fullmatch(_ONE_POINT, shown, re.ASCII) else _no_number(shown)
    value = Decimal(shown.replace(".", "").replace(",", "."))
    return value or value.copy_abs()  # no minus before a zero


def _two_ways(shown: str) -> DutchValueError:
    whole, _, tail = shown.partition(".")
    readings = [format_number(Decimal(shown))]
    if whole.strip("-0"):
        readings.append(format_number(Decimal(whole + tail.ljust(3, "0"))))
    return DutchValueError(
        f"Het getal {quoted(shown)} is niet duidelijk: achter een punt horen precies drie cijfers.",
        kind="getal_dubbelzinnig",
        hint=f"Bedoel je {join_list(readings, 'of')}?",
    )


def _no_number(shown: str) -> DutchValueError:
    meant = meant_number(shown)
    if meant:
        message, hint = (
            f"Het getal {quoted(shown)} is niet goed geschreven.",
            f"Schrijf het getal zo: {meant}",
        )
    else:
        message = f"{quoted(shown)} is geen getal." if shown else "Hier hoort een getal te staan."
        hint = "Een getal ziet er zo uit: 80, 3,2 of 1.500."
    return DutchValueError(message, kind="getal", hint=hint)


def meant_number(shown: str) -> str:
    """Find what to propose for ``drie``, ``1,500.00``, ``90 000``, ``+3``, ``,5``; empty where unknown."""
    word = shown.lower().replace("é", "e")
    if word in _WORD_NUMBERS:
        return str(_WORD_NUMBERS.index(word))
    if foreign := re.fullmatch(_FOREIGN, shown, re.ASCII):
        whole = format_number(Decimal(foreign[1].replace(foreign["mark"], "")))
        return f"{whole},{foreign[3]}" if foreign[3] else whole
    candidate = re.sub(r"^[.,]", "0,", shown.removeprefix("+")).rstrip(".,")
    return candidate if _NUMBER.fullmatch(candidate) else ""


def format_number(value: Decimal) -> str:
    """Write a number exactly, all its decimals kept: ``1.500``, ``-3,20``.

    Raises ValueError for what is not finite: that never comes from a plan.
    """
    if not value.is_finite():
        raise ValueError(f"not a finite number: {value}")
    whole, _, tail = f"{value:,f}".partition(".")
    return whole.replace(",", ".") + (f",{tail}" if tail else "")


# --- Words -----------------------------------------------------------------------------------------


def in_words(n: int) -> str:
    """Write *drie* as a letter does; from thirteen on in figures."""
    return _WORD_NUMBERS[n] if n < len(_WORD_NUMBERS) else format_number(Decimal(n))


def count(n: int, one: str, many: str) -> str:
    """Write ``1 dag``, ``3 dagen``, ``0 dagen``."""
    return f"{format_number(Decimal(n))} {one if n == 1 else many}"


def join_list(parts: Sequence[str], word: str = "en") -> str:
    """Write ``a``, ``a en b``, ``a, b en c``; nothing for no parts."""
    return f" {word} ".join(part for part in (", ".join(parts[:-1]), "".join(parts[-1:])) if part)


def join_quoted(names: Iterable[str], word: str = "en") -> str:
    """Write ``‘a’, ‘b’ en ‘c’``."""
    return join_list([f"‘{name}’" for name in names], word)


_ENDINGS = (
    (r"leden$", "lid"), (r"steden$", "stad"), (r"heden$", "heid"),
    (r"(?<=\w\w)['’]s$", ""), (r"(?<=\w\w)s$", ""),      # demo's, leads
    (r"(?<=\w\w)(?:en|ën)+$", ""), (r"(?<=\w\w)e$", ""),  # klanten, offerte
    (r"([^aeiou])\1$", r"\1"),                           # gesprekk(en)
    (r"([aeou])\1(?=[^aeiou]$)", r"\1"),                 # afspraak
    (r"v$", "f"), (r"z$", "s"), (r"(?<=\w\w)s$", ""),    # bedrijv(en), prijz(en), les
)  # fmt: skip


@lru_cache(maxsize=1024)
def stem(word: str) -> str:
    """Reduce a Dutch noun to a key that its singular and plural share; the key itself is no word."""
    for pattern, replacement in _ENDINGS:
        word = re.sub(pattern, replacement, word)
    return word


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """Find the candidate that was probably meant (*bedoelde je …?*), or None if none is near."""
    from difflib import get_close_matches  # costs time that only a mistake should pay

    by_key = {_typed(candidate): candidate for candidate in sorted(candidates)}
    found = get_close_matches(_typed(word), by_key, n=1, cutoff=0.7)
    return by_key[found[0]] if found else None


def did_you_mean(word: str, candidates: Iterable[str], otherwise: str = "") -> str:
    """*Bedoelde je ‘salesquota’?* with the candidate that is near; what to say ``otherwise`` if none is."""
    near = closest(word, candidates)
    return f"Bedoelde je ‘{near}’?" if near else otherwise


def _typed(word: str) -> str:
    """A word as people may have typed it: *T5* is nearer to *T05* than to *T15*."""
    return re.sub(r"(?<=[a-z])0+(?=\d+$)", "", re.sub(r"[-_\s]+", "_", word.casefold()))


@lru_cache(maxsize=1024)
def slug(text: str) -> str:
    """Make an id of small ASCII letters, digits and hyphens: ``klantbehoud-en-zo``.

    Letters of another script become their code point, so that a text with a letter never gives nothing.
    """
    plain = re.sub(r"['’]", "", text.replace("&", " en ").casefold())
    made = re.sub(r"[^a-z0-9]+", "-", plain if plain.isascii() else _in_ascii(plain)).strip("-")
    return made or "-".join(f"u{ord(char):x}" for char in text if char.isalnum())


def _in_ascii(text: str) -> str:
    letters = (char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return "".join(map(_ascii, letters))


_LETTERS = {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}


def _ascii(char: str) -> str:
    if char.isascii() or not char.isalnum():
        return char
    return _LETTERS.get(char) or f"u{ord(char):x}"
