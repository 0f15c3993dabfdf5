"""Sums in the text that don't come out: *4 van de 20 ritten, dat is 30%* (M10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import SHORT_MONTH
from spvgen.dutch import format_number
from spvgen.rules.reading.patterns import any_of, has_part, words
from spvgen.rules.reading.texts import texts_under
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_FACTS: Final = words("""
    omschrijving feit onderwerp toelichting bevinding verwachting huidige_situatie haalbaar criterium
    besproken sterke_punten relevant inleiding slotopmerking aanleiding opbrengst gewonnen aandacht waarom
    effect
""")


_ROUGHLY: Final = r"(?:ongeveer|circa|ca\.|ruim|bijna|zo.n|afgerond|rond de|tegen de|grofweg) "
_FIGURE: Final = rf"(?P<about>{_ROUGHLY})?(?P<figure>(?P<said>\d+(?:,\d+)?) ?(?:%(?!-)|procent\b))"
_WHOLE: Final = 100
_ROUNDED: Final = Decimal(1)
_ABOUT: Final = Decimal(5)
"""Points of a hundred by which a figure may differ, and behind *ongeveer*."""
_FEW: Final = 10
"""Below so many percent half a point is a difference already."""


def som_klopt_niet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een percentage in de tekst past niet bij de aantallen die erbij staan.

    Staat er ‘4 van de 20 ritten, dat is 30%’, ‘een op de vijf (25%)’ of ‘van 18 naar 24, een stijging van
    25%’, dan klopt een van de cijfers niet. Aan het eind gaat het gesprek dan daarover, en niet over het
    werk. Reken het na, en verbeter ook de nulmeting als die ervandaan komt.

    Bron: het verbeterplan-artikel (eerlijk en objectief: kijk naar de werkelijke prestaties).

    Fout:
        aanleiding:
          omschrijving: In januari belde je 17 van de 24 klanten terug, dat is 61%.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari belde je 17 van de 24 klanten terug, dat is 71%.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    for path, text in texts_under(plan, _FACTS):
        line = f" {text.lower()}" if "%" in text or "procent" in text else ""  # a space before each word
        for counted in _counted(line) if line else ():
            said = counted.said or _said(line, counted)
            if said and not _comes_out(line, counted, said):
                start, end = min(counted.start, said.start()), max(counted.end, said.end("figure"))
                message = f"{counted.told} {_shown(counted.share)}%, en hier staat {said['figure']}."
                hint = "Reken het na, en kijk of de nulmeting en de norm dan nog kloppen."
                yield Hit(path, message, hint, text[max(start - 1, 0) : end - 1].strip())


class _Sum(NamedTuple):
    """What a text counts, from ``start`` up to ``end``, and what that comes to: *4 van de 20*."""

    start: int
    end: int
    told: str
    """How a message begins."""
    share: Decimal
    other: Decimal
    """What may be meant too: the rest (*niet gebeld*)."""
    margin: Decimal = _ROUNDED
    said: re.Match[str] | None = None
    """The percentage with it, where that comes with what is counted."""


def _comes_out(line: str, counted: _Sum, said: re.Match[str]) -> bool:
    figure = Decimal(said["said"].replace(",", "."))
    margin = _ABOUT if said["about"] else counted.margin
    if abs(figure - counted.share) <= margin:
        return True
    return abs(figure - counted.other) <= margin and _may_be_the_rest(line, counted, said)


def _shown(share: Decimal) -> str:
    if share >= _FEW:
        return format_number(share.quantize(Decimal(1), ROUND_HALF_UP))
    return format_number(share.quantize(Decimal("0.1"), ROUND_HALF_UP).normalize())


# --- What is counted -------------------------------------------------------------------------------

_NUMERAL: Final = (
    *"0123456789", "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
    "elf", "twaalf", "tig", "honderd", "duizend",
)  # fmt: skip
"""As a number ends, in digits or in words."""
_WORD: Final = rf"\w*(?:{'|'.join(_NUMERAL)})"
_ARTICLES: Final = r"(?:(?:de|het|alle|al|je|jouw|onze|die|deze|elke|een totaal van) ){0,2}"
_OF: Final = (
    rf" (?P<of>van|op|(?<=[ns] )in) (?P<the>{_ARTICLES})(?!(?:19|20)\d\d\b)"
    rf"(?P<whole>\d+(?:\.\d{{3}})*(?![\d,]| {SHORT_MONTH})|[a-zë]{{3,}})"
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
_RANGED: Final = words("tot of à a t/m en")
"""Before a part: *10 tot 14 van de 20*."""
_LONGEST: Final = 60
"""Characters in which the words before *van de 20* stand."""
_FAULTS: Final = words("""
    fouten klachten missers schades afwijkingen correcties storingen retouren vergissingen telfouten
    pickfouten tikfouten
""")


def _counted(line: str) -> Iterator[_Sum]:
    """What a text counts out: *4 van de 20*, *van de 20 .. er 4*, *een op de vijf*, *een kwart van*."""
    for found in re.finditer(_OF, line):
        whole = _number(found["whole"])
        if whole and whole > 1:
            yield from _parts(line, found, whole)
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
    from spvgen.numerals import word_value  # most plans count in digits

    value = word_value(word)
    return int(value) if value and value == int(value) else None


def _parts(line: str, found: re.Match[str], whole: int) -> Iterator[_Sum]:
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
    elif found["of"] == "van" and not part:
        yield from _behind(line, found, whole)


def _behind(line: str, found: re.Match[str], whole: int) -> Iterator[_Sum]:
    """*Van de 48 offertes gingen er 15 te laat weg*: the one number up to what is said of it."""
    rest = re.split(_SAID_OR_ENDED, line[found.end() :], maxsplit=1)[0]
    numbers = _numbers(rest)
    if len(numbers) != 1:
        return
    (number,) = numbers
    if re.search(r"\ber $", rest[: number.start()]) or re.match(_PARTLY, rest[number.end() :] or ","):
        span = found.start() + 1, found.end() + number.end()
        yield from _share(_number(number[0]) or 0, whole, span, f"{number[0]} van de {found['whole']}")


def _numbers(text: str) -> list[re.Match[str]]:
    """The numbers in a text, but for its days, terms and hours."""
    plain = re.sub(_BESIDE, lambda found: "_" * len(found[0]), text)
    return [found for found in re.finditer(_NUMBER, plain) if found[0] != "een" and _number(found[0])]


def _share(part: int, whole: int, span: tuple[int, int], told: str) -> Iterator[_Sum]:
    if 0 < part <= whole:
        share = Decimal(part) / whole * _WHOLE
        margin = _ROUNDED if share >= _FEW else _ROUNDED / 2
        yield _Sum(*span, f"{told[0].upper()}{told[1:]} is", share, _WHOLE - share, margin)


_FRACTIONS: Final = {
    "de helft": "50", "een kwart": "25", "één kwart": "25", "driekwart": "75", "drie kwart": "75",
    "een derde": "33.3", "één derde": "33.3", "twee derde": "66.7", "tweederde": "66.7", "een vijfde": "20",
    "een tiende": "10",
}  # fmt: skip
_GROWTH: Final = (
    r"(?:stijging|daling|toename|afname|groei|verhoging|verlaging|vermindering|verbetering|vooruitgang"
    rf"|achteruitgang) van {_FIGURE}"
)


def _fractions(line: str) -> Iterator[_Sum]:
    """*De helft van de bonnen*, which nobody counts to the point."""
    for name, percent in _FRACTIONS.items():
        at = line.find(f" {name} van ") + 1
        if at:
            share = Decimal(percent)
            yield _Sum(at, at + len(name), f"{name.capitalize()} is", share, _WHOLE - share, _ABOUT)


def _changes(line: str) -> Iterator[_Sum]:
    """*18 reacties in april en 24 in mei, een stijging van 25%*: of two numbers that count the same."""
    for said in re.finditer(_GROWTH, line):
        before = re.split(r"(?<!\d)[.;]|[.;](?!\d)", line[: said.start()])[-1]
        numbers = _numbers(before)
        if len(numbers) != 2 or "%" in before:
            continue
        first, last = numbers
        one, other = sorted(_number(number[0]) or 0 for number in numbers)
        if one and one != other and _same_noun(before, first, last):
            falls = said[0].startswith(("daling", "afname", "verlaging", "vermindering"))
            share = Decimal(other - one) / (other if falls else one) * _WHOLE
            start = len(line[: said.start()]) - len(before) + first.start()
            told = f"Van {first[0]} naar {last[0]} is een verschil van"
            yield _Sum(start, said.end(), told, share, share, said=said)


def _same_noun(text: str, first: re.Match[str], last: re.Match[str]) -> bool:
    """Whether the second of two numbers has no noun of its own: *18 reacties in april en 24 in mei*."""
    nouns = [re.match(r" (\w+)", text[number.end() :]) for number in (first, last)]
    own = nouns[1][1] if nouns[1] else ""
    return own in ("", "in", "op", "nu", "per", "naar", "tot", "dit", "deze", nouns[0] and nouns[0][1])


# --- What is said of it ----------------------------------------------------------------------------

_FILLED: Final = (
    r"(?:(?:bij|een|uit|in|op|maar|slechts|maar liefst|nog geen|met|ook|dan|wel|niet|voor|percentage|score"
    r"|van|dat|nu|toen|samen|al|dus) )*"
)
_STRONG: Final = any_of(r"""
    =
    (?:dat|dit|wat)_(?:is|was|zijn|waren)
    dus oftewel ofwel kortom met_andere_woorden omgerekend goed_voor gelijk_aan
    (?:dat_|wat_)?(?:komt|kwam|komen|neerkomt|uitkomt|neerkwam|uitkwam|neerkomend)(?:_dan)?(?:_uit|_neer)?_op
    (?:wat_|dat_)?(?:overeenkomt|komt_overeen)_met
    (?:dat_|dit_)?betekent een_(?:percentage|aandeel|score|\w+percentage)_van
    (?:die|deze)(?=_\d)
""").replace("_", " ")
_SAID: Final = (
    rf"(?P<gap>[^.;:(=%]{{0,90}}?)(?:[.;:,]? ?(?:\b|(?==))(?:en )?(?P<strong>{_STRONG}) ?{_FILLED}"
    rf"|(?P<weak>\(|[.:,–-] )(?:dat is |dus |= ?)?){_FIGURE}"
    r"(?P<after>[^.]{0,40})"
)
_NEAR: Final = 150
"""Characters within which a percentage is said of what was counted."""
_BEFORE: Final = (
    rf"{_FIGURE}(?: van \w+(?: \w+)?)?"
    r" ?(?:\(|: |, (?:namelijk|te weten) )$"
)
"""*58% (74 van de 128)*."""
_OF_ALL: Final = words("totaal gevallen aantal alles keren tijd alle geheel werkdagen dagen")
_OF_ELSE: Final = (
    r"\)? ?(?:meer|minder|hoger|lager|te|korting|halen|boven|onder|beter|slechter|sneller|punt|erbij|eraf"
    r"|extra|over|verschil|van de norm|van het doel)\b"
)
"""Behind a share of something else: *10% meer dan in mei*."""
_A_NORM: Final = (
    r"\b(?:norm|doel|target|afspra\w+|afgesproken|grens|eis|min\w+|max\w+|korting|rabat|btw|marge|toeslag"
    r"|namelijk|dat zijn|waaronder)\b"
)


def _said(line: str, counted: _Sum) -> re.Match[str] | None:
    """The percentage that stands behind what is counted, or before it."""
    behind, before = line[counted.end : counted.end + _NEAR], line[: counted.start]
    near = has_part(behind, ("%", "procent"))
    said = re.compile(_SAID).match(line, counted.end) if near else None
    if not said:
        led = re.search(_BEFORE, before) if before.endswith(("(", ": ", "namelijk ", "te weten ")) else None
        return led if led and not re.search(_A_NORM, before) else None
    of = re.match(rf" van {_ARTICLES}(\w+)", said["after"])
    known = not of or of[1][:5] in line[: said.start("figure")] or of[1] in _OF_ALL
    return said if known and _is_of_this(said) else None


def _is_of_this(said: re.Match[str]) -> bool:
    """Whether a percentage is said of what was counted, and not of something else."""
    after, gap = said["after"], said["gap"]
    if _numbers(gap) or re.search(_A_NORM, gap) or re.match(_OF_ELSE, after):
        return False
    if said["weak"] not in (None, "("):
        return re.match(r"\)?(?: dus)?(?:[,;)]| en (?!\d)|$)", after) is not None
    told_of = re.match(r"\)? (?:is|was|ligt|lag)\b", after)  # *dus 90% is nog ver weg*
    return not told_of or (said["strong"] or "").startswith(("die", "deze"))


_REST: Final = (
    r"\b(?:niet|geen|zonder|nooit|nog|pas|laat|open|mis\w*|ontbr\w+|fout\w*|on[a-z]{4,}|incompleet|klacht\w*"
    r"|storing\w*|achter\w*|overig\w*|rest|terug|vertraag\w*|vervie\w*|uitge\w*|af\w*|kwijt|verlo\w+)\b"
)
"""What falls short or is left: the percentage beside it may tell of the others."""
_BARE: Final = r"\)?(?: (?:dus|ongeveer|afgerond|maar))?(?:[,;)]| van | en (?!\d)|$)"
"""Behind a percentage of which nothing more is said."""


def _may_be_the_rest(line: str, counted: _Sum, said: re.Match[str]) -> bool:
    """*12 van de 40 te laat, dus 70%* is of the others; *22 van de 48 nagebeld, dus 54%* is wrong."""
    start, end = min(counted.start, said.start()), max(counted.end, said.end())
    before = re.split(r"[.;](?!\d)", line[:start])[-1]
    after = re.split(r"[.](?!\d)", line[said.end("figure") :])[0]
    return not re.match(_BARE, after) or re.search(_REST, before + line[start:end]) is not None
