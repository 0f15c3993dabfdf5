"""What a text counts out, and what that comes to: *4 van de 20*, *een kwart van* (M10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from spvgen.dates import SHORT_MONTH
from spvgen.numerals import word_value
from spvgen.rules.reading.patterns import has_part, words

_ROUGHLY: Final = r"(?:ongeveer|circa|ca\.|ruim|bijna|zo.n|afgerond|rond de|tegen de|grofweg) "
FIGURE: Final = rf"(?P<about>{_ROUGHLY})?(?P<figure>(?P<said>\d+(?:,\d+)?) ?(?:%(?!-)|procent\b))"
WHOLE: Final = 100
ROUNDED: Final = Decimal(1)
ABOUT: Final = Decimal(5)
"""Points of a hundred by which a figure may differ, and behind *ongeveer*."""
FEW: Final = 10
"""Below so many percent half a point is a difference already."""


class Sum(NamedTuple):
    """What a text counts, from ``start`` up to ``end``, and what that comes to: *4 van de 20*."""

    start: int
    end: int
    told: str
    """How a message begins."""
    share: Decimal
    other: Decimal
    """What may be meant too: the rest (*niet gebeld*)."""
    margin: Decimal = ROUNDED
    said: re.Match[str] | None = None
    """The percentage with it, where that comes with what is counted."""


_NUMERAL: Final = (
    *"0123456789", "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
    "elf", "twaalf", "tig", "honderd", "duizend",
)  # fmt: skip
"""As a number ends, in digits or in words."""
_WORD: Final = rf"\w*(?:{'|'.join(_NUMERAL)})"
ARTICLES: Final = r"(?:(?:\w+e|het|al|jouw|een totaal van) ){0,2}"
_OF: Final = (
    rf" (?P<of>van|op|(?<=[ns] )in) (?P<the>{ARTICLES})(?!(?:19|20)\d\d\b)"
    rf"(?:€ ?)?(?P<whole>\d+(?:\.\d{{3}})*(?!\d|,\d| {SHORT_MONTH})|[a-zë]{{3,}})"
)
_TIME: Final = r"\w*(?:dag|week|weken|maand|kwarta|minu|second)\w*|uur|uren|jaar|jaren|keer|maal"
_BESIDE: Final = (
    rf"\b(?:\d+|{_WORD}) (?:{_TIME}|{SHORT_MONTH}\w*)\b|\b20\d\d\b|\b\d\d?[:.]\d\d\b"
    r"|\b\d\d?[-/]\d\d?(?:[-/]\d+)?\b|\been \d(?:,\d)?\b|\bweek \d+"
)
"""Numbers that count nothing of this: days, terms, hours, marks."""
_NUMBER: Final = r"(?<![\w,.-])(?:\d+(?:\.\d{3})*|[a-zéë]{3,})(?![\w%-]|[,.]\d| ?(?:%|procent|à|tot \d))"
_PARTLY: Final = (
    r" ?(?:[,;:(]| (?:binnen|buiten|tussen|open|niet|goed)\b| (?!\w*(?:en|s|euro|meer|minder|punt|man)\b))"
)
"""Behind a part that has no noun of its own: *van de 60 bonnen waren 12 niet compleet*."""
_SAID_OR_ENDED: Final = r"[.;](?!\d)|\d+(?:,\d+)? ?(?:%|procent)"
ENDED: Final = r"[.;](?!\d)"
_RANGED: Final = words("tot of à a t/m en")
"""Before a part: *10 tot 14 van de 20*."""
_THEREOF: Final = ("daarvan", "hiervan", "waarvan")
_MONTHS: Final = 12
_LONGEST: Final = 60
"""Characters in which the words before *van de 20* stand."""
_FAULTS: Final = words("""
    fouten klachten missers schades afwijkingen correcties storingen retouren vergissingen telfouten
    pickfouten tikfouten
""")


def counted_in(line: str) -> Iterator[Sum]:
    """What a text counts out: *4 van de 20*, *van de 20 .. er 4*, *een op de vijf*, *een kwart van*."""
    for found in re.finditer(_OF, line):
        whole = _number(found["whole"])
        if whole and whole > 1:
            yield from _parts(line, found, whole)
    if "/" in line:
        yield from _slashed(line)
    if has_part(line, _THEREOF):
        yield from _of_these(line)
    if has_part(line, ("helft van ", "kwart van ", "derde van ", "vijfde van ", "tiende van ")):
        yield from _fractions(line)
    if has_part(line, ("ing van ", "name van ", "groei van ")):
        yield from _changes(line)


def _number(word: str) -> int | None:
    """The whole number that a word is, or None."""
    if not word.endswith(_NUMERAL):
        return None
    if word[0].isdecimal():
        digits = word.replace(".", "")
        return int(digits) if digits.isdecimal() else None
    value = word_value(word)
    return int(value) if value and value == int(value) else None


def _parts(line: str, found: re.Match[str], whole: int) -> Iterator[Sum]:
    """The part before *van de 20*, else the one behind it."""
    ahead = ["", "", *line[max(found.start() - _LONGEST, 0) : found.start()].split()]
    before = ahead.pop().lstrip("(")
    if found["of"] == "in" or before in _FAULTS:  # *6 fouten in 480 regels*
        counts = before in _FAULTS and not re.match(f" (?:{_TIME})", line[found.end() :])
        faults, before = (before, ahead.pop()) if counts else ("", "")
        told = f"{before} {faults} {found['of']} {found['whole']}"
    else:
        told = f"{before} {found['of']} de {found['whole']}"
    part = _number(before) if before else None
    if part and ahead[-1] not in _RANGED and not (before == "een" and found["of"] == "van"):
        start = line.rindex(before, 0, found.start())
        yield from _share(part, whole, (start, found.end()), told)
    elif found["of"] == "van" and not part and "€" not in found[0]:
        yield from _behind(line, (found.start() + 1, found.end()), found["whole"], whole)


def _slashed(line: str) -> Iterator[Sum]:
    """*30% (12/60)*, and no day or year: *op 7/12*, *seizoen 25/26*."""
    for found in re.finditer(r"(?<![\d/,.-])(\d+) ?/ ?(\d+)(?![\d/]|[.,-]\d)", line):
        if int(found[2]) > max(_MONTHS, int(found[1]) + 1):
            yield from _share(int(found[1]), int(found[2]), found.span(), f"{found[1]} van de {found[2]}")


def _of_these(line: str) -> Iterator[Sum]:
    """*Er waren 120 vragen. Daarvan las je er 93*: of the one number that was said before."""
    for word in _THEREOF:
        before, _, behind = line.partition(f" {word} ")
        figures = [one for one in behind.partition("%")[0].split() if one[-1].isdecimal()]
        if len(figures) < 2:  # the share alone: *daarvan minimaal 50%*
            continue
        last = re.split(ENDED, before.rstrip(" .;,:("))[-1]
        numbers = [] if has_part(last, ("%", "procent")) else numbers_in(last)
        whole = _number(numbers[0][0]) if len(numbers) == 1 else None
        if whole:
            start = len(before) + 1
            yield from _behind(line, (start, start + len(word)), numbers[0][0], whole)


def _behind(line: str, of: tuple[int, int], named: str, whole: int) -> Iterator[Sum]:
    """*Van de 48 offertes gingen er 15 te laat weg*: the one number up to what is said of it."""
    start, end = of
    rest = re.split(_SAID_OR_ENDED, line[end:], maxsplit=1)[0]
    numbers = numbers_in(rest)
    if len(numbers) != 1:
        return
    (number,) = numbers
    if re.search(r"\ber $", rest[: number.start()]) or re.match(_PARTLY, rest[number.end() :] or ","):
        part = _number(number[0]) or 0
        yield from _share(part, whole, (start, end + number.end()), f"{number[0]} van de {named}")


def numbers_in(text: str) -> list[re.Match[str]]:
    """The numbers in a text, but for its days, terms and hours."""
    plain = re.sub(_BESIDE, lambda found: "_" * len(found[0]), text)
    return [found for found in re.finditer(_NUMBER, plain) if found[0] != "een" and _number(found[0])]


def _share(part: int, whole: int, span: tuple[int, int], told: str) -> Iterator[Sum]:
    if 0 < part <= whole:
        share = Decimal(part) / whole * WHOLE
        margin = ROUNDED if share >= FEW else ROUNDED / 2
        yield Sum(*span, f"{told[0].upper()}{told[1:]} is", share, WHOLE - share, margin)


_FRACTIONS: Final = {
    "de helft": "50", "een kwart": "25", "één kwart": "25", "driekwart": "75", "drie kwart": "75",
    "een derde": "33.3", "één derde": "33.3", "twee derde": "66.7", "tweederde": "66.7", "een vijfde": "20",
    "een tiende": "10",
}  # fmt: skip
_GROWTH: Final = (
    r"(?:stijging|daling|toename|afname|groei|verhoging|verlaging|vermindering|verbetering|vooruitgang"
    rf"|achteruitgang) van {FIGURE}"
)


def _fractions(line: str) -> Iterator[Sum]:
    """*De helft van de bonnen*, which nobody counts to the point."""
    for name, percent in _FRACTIONS.items():
        at = line.find(f" {name} van ") + 1
        if at:
            share = Decimal(percent)
            yield Sum(at, at + len(name), f"{name.capitalize()} is", share, WHOLE - share, ABOUT)


def fractions_in(line: str) -> Iterator[tuple[int, int, str]]:
    """Where *een kwart van de 60 bonnen (20)* is another number than stands behind it, and what to say."""
    names = "|".join(_FRACTIONS)
    for found in re.finditer(rf"({_ROUGHLY})?\b({names}) van {ARTICLES}(\d+) \w+ \((?:\w+ )?(\d+)\)", line):
        whole, part = int(found[3]), int(found[4])
        share = Decimal(_FRACTIONS[found[2]]) / WHOLE * whole
        margin = ABOUT * whole / WHOLE * (3 if found[1] else 1)
        if part <= whole and abs(share - part) > max(ROUNDED, margin):
            told = f"{found[2].capitalize()} van {whole} is {share.quantize(ROUNDED)}, en hier staat {part}."
            yield found.start(2), found.end(), told


def _changes(line: str) -> Iterator[Sum]:
    """*18 reacties in april en 24 in mei, een stijging van 25%*: of two numbers that count the same."""
    for said in re.finditer(_GROWTH, line):
        before = re.split(rf"(?<!\d)[.;]|{ENDED}", line[: said.start()])[-1]
        numbers = numbers_in(before)
        if len(numbers) != 2 or "%" in before:
            continue
        first, last = numbers
        if " naar " in before[first.end() : last.start()]:  # changed.py reads those
            continue
        one, other = sorted(_number(number[0]) or 0 for number in numbers)
        if one and one != other and _same_noun(before, first, last):
            falls = said[0].startswith(("daling", "afname", "verlaging", "vermindering"))
            share = Decimal(other - one) / (other if falls else one) * WHOLE
            start = len(line[: said.start()]) - len(before) + first.start()
            told = f"Van {first[0]} naar {last[0]} is een verschil van"
            yield Sum(start, said.end(), told, share, share, said=said)


def _same_noun(text: str, first: re.Match[str], last: re.Match[str]) -> bool:
    """Whether the second of two numbers has no noun of its own: *18 reacties in april en 24 in mei*."""
    nouns = [re.match(r" (\w+)", text[number.end() :]) for number in (first, last)]
    own = nouns[1][1] if nouns[1] else ""
    return own in ("", "in", "op", "nu", "per", "naar", "tot", "dit", "deze", nouns[0] and nouns[0][1])
