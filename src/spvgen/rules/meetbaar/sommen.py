"""Sums in the text that don't come out: *4 van de 20 ritten, dat is 30%* (M10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dutch import format_number
from spvgen.rules.meetbaar.counted import (
    ABOUT,
    ARTICLES,
    ENDED,
    FEW,
    FIGURE,
    Sum,
    counted_in,
    fractions_in,
    numbers_in,
)
from spvgen.rules.reading.patterns import any_of, has_part, words
from spvgen.rules.reading.texts import texts_under
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_FACTS: Final = words("""
    omschrijving feit onderwerp toelichting bevinding verwachting huidige_situatie haalbaar criterium
    besproken sterke_punten relevant inleiding slotopmerking aanleiding opbrengst gewonnen aandacht waarom
    effect reden afspraak afspraken
""")


def som_klopt_niet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een percentage in de tekst past niet bij de aantallen die erbij staan.

    Staat er ‘4 van de 20 ritten, dat is 30%’, ‘een op de vijf (25%)’ of ‘van 20 naar 30, een stijging van
    100%’, dan klopt een van de cijfers niet. Ook ‘verdubbeld, van 10 naar 15’ klopt niet. Aan het eind gaat
    het gesprek dan daarover, en niet over het werk. Reken het na, en verbeter ook de nulmeting als die
    ervandaan komt.

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
        for counted in _sums_in(line) if line else ():
            said = counted.said or _said(line, counted)
            if said and not _comes_out(line, counted, said):
                start, end = min(counted.start, said.start()), max(counted.end, said.end("figure"))
                message = f"{counted.told} {_shown(counted.share)}%, en hier staat {said['figure']}."
                yield Hit(path, message, _HINT, text[max(start - 1, 0) : end - 1].strip())
        for start, end, message in _in_words(text):
            yield Hit(path, message, _HINT, text[start:end])


_HINT: Final = "Reken het na, en kijk of de nulmeting en de norm dan nog kloppen."


def _goes_from(line: str, word: str) -> bool:
    """Whether a figure stands behind the word."""
    return any(part.lstrip("€ ")[:1].isdecimal() for part in line.split(word)[1:])


def _sums_in(line: str) -> Iterator[Sum]:
    yield from counted_in(line)
    if _goes_from(line, "van ") and _goes_from(line, " naar "):
        from spvgen.rules.meetbaar.changed import changes_in  # few texts tell a change and a percentage

        yield from changes_in(line)


def _in_words(text: str) -> Iterator[tuple[int, int, str]]:
    """A doubling that is none, a quarter that is another number."""
    if has_part(text, ("dubbel", "drievoudig", "halveer")):
        from spvgen.rules.meetbaar.changed import times_in

        yield from times_in(text.lower())
    if ")" in text and has_part(
        text, ("helft van ", "kwart van ", "derde van ", "vijfde van ", "tiende van ")
    ):
        yield from fractions_in(text.lower())


def _comes_out(line: str, counted: Sum, said: re.Match[str]) -> bool:
    figure = Decimal(said["said"].replace(",", "."))
    margin = ABOUT if said["about"] else counted.margin
    if abs(figure - counted.share) <= margin:
        return True
    return abs(figure - counted.other) <= margin and _may_be_the_rest(line, counted, said)


def _shown(share: Decimal) -> str:
    if share >= FEW:
        return format_number(share.quantize(Decimal(1), ROUND_HALF_UP))
    return format_number(share.quantize(Decimal("0.1"), ROUND_HALF_UP).normalize())


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
    rf"|(?P<weak>\(|[.:,–-] )(?:dat is |dus |= ?)?){FIGURE}"
    r"(?P<after>[^.]{0,40})"
)
_NEAR: Final = 150
"""Characters within which a percentage is said of what was counted."""
_BEFORE: Final = (
    rf"{FIGURE}(?: van \w+(?: \w+)?)?"
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


def _said(line: str, counted: Sum) -> re.Match[str] | None:
    """The percentage that stands behind what is counted, or before it."""
    behind, before = line[counted.end : counted.end + _NEAR], line[: counted.start]
    near = has_part(behind, ("%", "procent"))
    said = re.compile(_SAID).match(line, counted.end) if near else None
    if not said:
        led = re.search(_BEFORE, before) if before.endswith(("(", ": ", "namelijk ", "te weten ")) else None
        return led if led and not re.search(_A_NORM, before) else None
    of = re.match(rf" van {ARTICLES}(\w+)", said["after"])
    known = not of or of[1][:5] in line[: said.start("figure")] or of[1] in _OF_ALL
    return said if known and _is_of_this(said) else None


def _is_of_this(said: re.Match[str]) -> bool:
    """Whether a percentage is said of what was counted, and not of something else."""
    after, gap = said["after"], said["gap"]
    if numbers_in(gap) or re.search(_A_NORM, gap) or re.match(_OF_ELSE, after):
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


def _may_be_the_rest(line: str, counted: Sum, said: re.Match[str]) -> bool:
    """*12 van de 40 te laat, dus 70%* is of the others; *22 van de 48 nagebeld, dus 54%* is wrong."""
    start, end = min(counted.start, said.start()), max(counted.end, said.end())
    before = re.split(ENDED, line[:start])[-1]
    after = re.split(r"[.](?!\d)", line[said.end("figure") :])[0]
    return not re.match(_BARE, after) or re.search(_REST, before + line[start:end]) is not None
