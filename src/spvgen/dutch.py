"""Numbers, lists, abbreviations, ids: read and written as the Dutch do; dates and times are in ``dates``."""

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
    ``hoeveelheid``, ``geen_getal``. ``hint`` says in Dutch what to write instead; it is empty where nothing
    can be said.
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
HYPHENS: Final = "\u2010-\u2012\ufe63\uff0d"
"""Characters that look like an ordinary hyphen, for a set in a pattern."""


def has_odd_signs(text: str) -> bool:
    """Whether a text has a character that ``smoothed`` takes away or writes otherwise."""
    return not text.isascii() and bool(re.search(f"[{UNSEEN}{JOINER}{SPACES}{HYPHENS}]", text))


def smoothed(text: str) -> str:
    """The text as a reader sees it: without what shows nothing, and with plain spaces and hyphens.

    For who looks at words; what was written stays in places, documents and files.
    """
    if not has_odd_signs(text):
        return text
    text = re.sub(f"[{SPACES}]", " ", re.sub(f"[{UNSEEN}{JOINER}]", "", text))
    return re.sub(f"[{HYPHENS}]", "-", text)


def one_spaced(text: str) -> str:
    """One ordinary space wherever there is white space (also the non-breaking kinds), none around."""
    return " ".join(text.split())


def quoted(text: str) -> str:
    """The text between Dutch quotation marks; of a long one the first 40 characters."""
    return f"‘{text}’" if len(text) <= 40 else f"‘{text[:40].rstrip()}…’"


def in_sentence(words: str) -> str:
    """Words as they go on within a sentence, such as a job; *HR-adviseur* keeps its capitals."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


_NO_NAMES: Final = " collega collega's collega’s iemand klant klanten mensen niemand u "
_VERB_FIRST: Final = r"[A-Z][a-z]+ (?:ik|je|jij|u|hij|zij|ze|we|wij|jullie|het|er)\b"


def behind_word(said: str, word: str) -> str:
    """A clause as it goes on behind *als* or *dan*: without that word, and a capital only in a name.

    What may be a name keeps its capital: *Jumbo belt af*, *Ben je spreekt*. Behind *dan* stands a verb.
    """
    bare = re.sub(rf"(?i)^{word}\s+(?=\S)", "", said)
    first = bare.split(maxsplit=1)[0].strip(",").lower() if bare.strip() else ""
    known = f" {first} " in _OPENING or f" {first} " in _NO_NAMES
    no_name = known or (word == "dan" and re.match(_VERB_FIRST, bare))
    return bare[:1].lower() + bare[1:] if no_name and not bare[1:2].isupper() else bare


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
    """Find what to propose for ``negen``, ``1,500.00``, ``90 000``, ``+3``, ``,5``; empty where unknown."""
    from spvgen.numerals import word_value  # only where no number stands in figures

    if (value := word_value(shown.lower())) is not None:
        return format_number(value)
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


# --- Abbreviations ---------------------------------------------------------------------------------

TITLES: Final = ("dhr", "dr", "drs", "ds", "fam", "ing", "ir", "mej", "mevr", "mgr", "mr", "mw", "prof")
NUMBERED: Final = ("art", "blz", "nr")
SHORTENED: Final = frozenset({
    *TITLES, *NUMBERED, "afd", "bijv", "ca", "evt", "excl", "gem", "ied", "incl", "medew", "ong", "pag",
    "resp", "vgl", "zgn", "a.d.h.v", "c.q", "d.m.v", "d.w.z", "i.c.m", "i.h.k.v", "i.o.m", "i.p.v", "i.s.m",
    "i.t.t", "i.v.m", "m.b.t", "m.b.v", "m.i.v", "m.n", "m.u.v", "n.a.v", "o.a", "o.b.v", "o.l.v", "t.a.v",
    "t.b.v", "t.g.v", "t.o.v", "v.a", "w.o",
})  # fmt: skip
"""What is written short with a point, and never ends a sentence."""
SHORTENED_AT_AN_END: Final = frozenset({
    "apr", "aug", "bv", "co", "dec", "dgn", "feb", "febr", "inc", "jan", "jl", "jr", "jul", "jun", "kw",
    "kwrt", "ltd", "max", "min", "mnd", "mnden", "mrt", "nov", "okt", "pers", "sep", "sept", "sr", "tel",
    "ult", "wk", "wkn",
})  # fmt: skip
"""The same of what may end one as well: *in 5 min.*"""
IN_FULL: Final = {
    "bijv": "bijvoorbeeld", "dhr": "meneer", "evt": "eventueel", "excl": "exclusief", "incl": "inclusief",
    "mevr": "mevrouw", "mw": "mevrouw",
}  # fmt: skip
"""What is written short → the word that is read there."""
AND_SO_ON: Final = frozenset({
    "enz", "enzv", "etc", "a.u.b", "e.a", "e.d", "e.v", "i.d", "n.v.t", "o.d", "o.i.d", "s.v.p",
})  # fmt: skip
"""What closes a list, and mostly a sentence too."""
_OPENING: Final = (
    " aan als alle al bij binnen daar daarbij daardoor daarna daarom dan dat de deze die dit door dus een"
    " elke en er geen haar het hier hierdoor hij iedere ik in is jij jou jouw je jullie maar met na naar niet"
    " nu of om onze ons ook op over per sinds te tijdens toch toen tot uit vanaf van volgens voor waar want"
    " wat we wel wie wij ze zij zijn zo zodra zonder "
)
"""What begins a sentence behind *Jansen B.V.*, and is no name behind an initial."""
_LETTERED: Final = (
    "team", "groep", "ploeg", "afdeling", "hal", "lijn", "zone", "blok", "locatie", "gebouw", "plan", "type",
    "vak", "categorie", "klasse", "niveau", "optie", "variant", "fase", "deel", "bijlage", "route",
    "rijbewijs",
)  # fmt: skip
"""What is told apart by a letter that is no initial: *team A*."""
_QUOTES: Final = "\"'“‘„(["
_A_WORD: Final = 6  # letters in a row, as no abbreviation has them
_LONGEST_INITIAL: Final = 2  # *Th.*
_LONGEST_SHORT: Final = 16  # signs that an abbreviation and the word before it take up


def goes_on_behind(text: str, point: int) -> bool:
    """Whether a sign with white space behind it is the point of *dhr. Bos* or *J. Bos*: no sentence ends."""
    last = text[max(0, point - _A_WORD) : point]
    if text[point] != "." or (len(last) == _A_WORD and last.isalpha() and not last.endswith("nr")):
        return False  # nearly always
    said = text[max(0, point - _LONGEST_SHORT) : point].split()
    written = said[-1].lstrip(_QUOTES).rpartition("/")[2] if said else ""
    if len(written) > 1 and written.isupper() and "." not in written:
        return False  # *de ING.*, *de MR.*
    short = written.lower()
    if short in SHORTENED:
        return True
    behind = text[point + 1 : point + _LONGEST_SHORT].lstrip(f"{_QUOTES}- \n\t\u00a0\u202f\u2009")
    if short in SHORTENED_AT_AN_END or short in AND_SO_ON or short.endswith("nr"):
        return bool(behind) and not behind[0].isupper()
    return _is_apart(written, said[-2:-1]) and bool(behind) and not _opens(behind)


def _is_apart(written: str, before: Sequence[str]) -> bool:
    """Initials, and letters with points between them: *J.*, *A.B.*, *t.z.t.*"""
    letters = written.split(".")
    if len(letters) == 1 and (not written.isupper() or (before and before[0].endswith(_LETTERED))):
        return False
    return all(letter.isalpha() and len(letter) <= _LONGEST_INITIAL for letter in letters)


def _opens(behind: str) -> bool:
    return behind[0].isupper() and f" {behind.split(maxsplit=1)[0].strip(',').lower()} " in _OPENING


# --- Stems, guesses and ids ------------------------------------------------------------------------

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

    said = spelled(word)
    by_key = {spelled(candidate): candidate for candidate in sorted(candidates)}
    alike = [key for key in by_key if _turned(key) == _turned(said)]
    found = get_close_matches(said, alike, n=1, cutoff=0.7)
    return by_key[found[0]] if found else None


def _turned(key: str) -> frozenset[str]:
    """What turns the sense of a key round: *deels_behaald* is no *doelen_behaald*."""
    return _TURNING.intersection(key.split("_"))


_TURNING: Final = frozenset({"niet", "geen", "deels", "gedeeltelijk"})


def did_you_mean(word: str, candidates: Iterable[str], otherwise: str) -> str:
    """*Bedoelde je ‘salesquota’?* with the candidate that is near; what to say ``otherwise`` if none is."""
    near = closest(word, candidates)
    return f"Bedoelde je ‘{near}’?" if near else otherwise


def spelled(word: str) -> str:
    """A name or code as it may be typed: *T5* is *T05*, and spaces stand for hyphens."""
    return re.sub(r"(?<=[a-z])0+(?=\d+$)", "", re.sub(r"[-_\s]+", "_", word.casefold()))


def composed(text: str) -> str:
    """The text with each letter and its accent as one character; macOS likes to write them apart."""
    return unicodedata.normalize("NFC", text)


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
