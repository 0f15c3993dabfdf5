"""Whether a text and ``frequentie`` say the same of how often (part of S08)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.claims import rhythms

if TYPE_CHECKING:
    from spvgen.wording.frequencies import Frequency


def other_rhythm(text: str, frequency: str) -> str:
    """The words by which a text says another rhythm than ``frequentie``; empty where it does not."""
    said, meant = _apart(rhythms(text), text), rhythms(frequency)
    if not said or not meant or any(_fits(one, other, len(said)) for one in said for other in meant):
        return ""
    return said[0].text


_WEEKDAY: Final = r"(?i)\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\b)"
_ON_A_DAY: Final = r"(?i)op \w+dag(?:ochtend|morgen|middag|avond)?"


def _apart(said: Sequence[Frequency], text: str) -> Sequence[Frequency]:
    """The rhythms of a text; in *om de week luister je op dinsdag terug* the day is no rhythm of its own."""
    if any(word in text for word in _BUT_FOR):
        return ()
    said = [one for one in said if not (_is_later(one, text) or _is_nth(one))]
    paced = [one for one in said if not re.fullmatch(_ON_A_DAY, one.text)] if len(said) > 1 else ()
    return paced or said


_BUT_FOR: Final = ("behalve", "uitgezonderd", "uitzondering")
"""*Elke ochtend, behalve op maandag*: how often that is, the words don't say."""
_NTH: Final = frozenset({"tweede", "derde", "vierde", "vijfde"})


def _is_nth(said: Frequency) -> bool:
    """*Iedere tweede maandag* may be one in two weeks, or the second of the month."""
    words = said.text.lower().split()
    return words[1] in _NTH and "van" not in words if len(words) > 1 else False


def _is_later(said: Frequency, text: str) -> bool:
    return text[said.end :].lower().startswith(_LATER)


_LATER: Final = (" erna", " erop", " daarna", " daarop")
"""Behind *om de week*: what one keeps in mind for the week after."""


def _fits(said: Frequency, meant: Frequency, many: int) -> bool:
    """The same, or on what days: *op di en do* beside *wekelijks*, *op dinsdag* beside so many weeks.

    *Op dinsdag en op donderdag* are as ``many`` rhythms as there are days.
    """
    weekly = re.search(_WEEKDAY, said.text) is not None and said.unit == "week"
    paced = said.every == meant.every or re.fullmatch(_ON_A_DAY, said.text)
    days = weekly and (meant.times, meant.unit) in ((1, "week"), (many, "week"))
    return _pace(said) == _pace(meant) or bool(days and paced)


def _pace(rhythm: Frequency) -> tuple[int, int, str]:
    """What is compared; five times a week and every working day are the same."""
    pace = (rhythm.times, rhythm.every, rhythm.unit)
    return (1, 1, "dag") if pace == (5, 1, "week") else pace
