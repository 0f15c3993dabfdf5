"""Which percentage a text says of what it counts, and whether that comes out (for M10)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.rules.meetbaar.sommen import ABOUT, ARTICLES, FIGURE, numbers_in
from spvgen.rules.reading.patterns import any_of, has_part, words

if TYPE_CHECKING:
    from spvgen.rules.meetbaar.sommen import Sum

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


def said_of(line: str, counted: Sum) -> re.Match[str] | None:
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


_ENDED: Final = r"\)?(?: dus)?(?:[,;)]| en (?!\d)|$)"


def _is_of_this(said: re.Match[str]) -> bool:
    """Whether a percentage is said of what was counted, and not of something else."""
    after, gap = said["after"], said["gap"]
    if numbers_in(gap) or re.search(_A_NORM, gap) or re.match(_OF_ELSE, after):
        return False
    if said["weak"] not in (None, "("):
        return re.match(_ENDED, after) is not None
    told_of = re.match(r"\)? (?:is|was|ligt|lag)\b", after)  # *dus 90% is nog ver weg*
    return not told_of or (said["strong"] or "").startswith(("die", "deze"))


# --- Whether it comes out ----------------------------------------------------------------------------


def comes_out(line: str, counted: Sum, said: re.Match[str]) -> bool:
    """Whether a percentage is what was counted, about as exactly as it is said, or what is left of it."""
    figure = Decimal(said["said"].replace(",", "."))
    margin = ABOUT if said["about"] else counted.margin
    if abs(figure - counted.share) <= margin:
        return True
    return abs(figure - counted.other) <= margin and _may_be_the_rest(line, counted, said)


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
    before = re.split(r"[.;](?!\d)", line[:start])[-1]
    after = line[said.end("figure") : said.end("figure") + _AFTER].split(".", maxsplit=1)[0]
    return not re.match(_BARE, after) or re.search(_REST, before + line[start:end]) is not None


_AFTER: Final = 40
