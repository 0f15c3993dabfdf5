"""Help that is still to come: *komt alsnog op 30 juli*, *begint pas in mei* (G02, P18)."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from spvgen.dates import MONTHS
from spvgen.rules.reading.patterns import MONTH, any_of
from spvgen.rules.reading.texts import sentences_in

_AT_LAST: Final = re.compile(r"(?i)\b(?:alsnog|ingehaald|inhalen|in te halen)\b")
_WILL_BE: Final = any_of(r"""
    word(?:t|en)? moet(?:en)? zal zullen komt komen(?!\ste\b) volg(?:t|en)? krijg(?:t|en)? haa?l(?:t|en)?
    begin(?:t|nen)? start(?:en|t)? kan kunnen mag mogen gaa?(?:t|n) nog\s(?:niet|te)
""")
_WAS: Final = any_of(r"""
    ingehaald gegeven gekregen gevolgd gehouden gedaan gehad geweest gelukt gestart begonnen gekomen gesproken
    doorgegaan bijgewoond afgerond is zijn was waren werd(?:en)? heb heeft hebben had(?:den)? kreeg kregen
    kwam(?:en)? volgden? gaf gaven deed deden ging(?:en)? haalden? hield(?:en)? sprak(?:en)?
    keek keken luisterden? liep(?:en)? zat(?:en)? begon vond(?:en)?
""")
_WILL: Final = re.compile(rf"\b{_WILL_BE}\b", re.IGNORECASE)
_HAS: Final = re.compile(rf"\b{_WAS}\b", re.IGNORECASE)
_BEGINS: Final = re.compile(
    r"(?i)\b(?:komt|komen|volgt|volgen|begint|beginnen|start(?:t|en)?)\b(?:\s+\w+){0,2}?\s+"
    rf"(?:pas|later|volgende|vanaf|op \d|in (?:week \d|de week|{MONTH}))\b"
)
_CAUGHT_UP: Final = (
    r"haa?l(?:t|en)?\b[^.,;]*\bin\b"
    r"(?=\s*(?:[.,;:!(]|$)|\s+(?:op|voor|vóór|uiterlijk|tijdens|vanaf|en|zodra)\b)"
)
"""*Karim haalt de gesprekken in op 7 april*, and not *je haalt in april drie orders binnen*."""
STILL_COMES: Final = re.compile(rf"(?i)\b(?:alsnog|inhalen|inhaalt|ingehaald|{_CAUGHT_UP})\b")
"""An agreement by which what was missed still comes."""
IT: Final = re.compile(
    r"(?i)\b(?:dat|dit|die|ze|alles|de rest|gemiste|uitgevallen|het (?:in|op|alsnog|uiterlijk|voor|vóór))\b"
)
"""An agreement that need not name what was missed: *dat halen we in op 7 april*."""


def still_to_come(line: str) -> bool:
    """Whether a line tells of help that it says will come; what *is* made up for came."""
    clauses = (clause for sentence in sentences_in(line, ";:") for clause in sentence.split(", "))
    return _BEGINS.search(line) is not None or any(
        _AT_LAST.search(one) and (_WILL.search(one) or not _HAS.search(one)) for one in clauses
    )


_DAY: Final = re.compile(rf"(?i)\b(\d{{1,2}}) ({MONTH})\b(?: (\d{{4}}))?")
_AWAY: Final = re.compile(
    r"(?i)\btot\b|\bverlof\b|\bvakantie\b|\bafwezig|\bvrij\b|\b(?:was|waren|had|hadden|kon|konden|ging|viel|zou)\b"
)
"""Beside these a day tells why help did not come, and not when it will."""


def comes_on_a_day(line: str, after: date) -> bool:
    """Whether a line tells the day, later than ``after``, on which help comes: *dat is op 17 juni*."""
    return any(
        not _AWAY.search(clause) and any(_day(found, after) > after for found in _DAY.finditer(clause))
        for sentence in sentences_in(line, ";:")
        for clause in sentence.split(", ")
    )


def _day(found: re.Match[str], near: date) -> date:
    """The day as it stands; without a year the one of that year; a day that does not exist has been."""
    month = MONTHS.index(found[2].lower()) + 1
    try:
        return date(int(found[3] or near.year), month, int(found[1]))
    except ValueError:
        return date.min
