"""Time-bound: which days in a text are still to come, where no year tells (T02)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.time_texts import NEAR, Within, dates_in
from spvgen.workdays import add_months


def last_day_ahead(text: str, within: Within) -> date | None:
    """The latest day that a text names and that is not of before the plan.

    Without a year that is what it tells as past (*zelf gekozen op 10 december*), or what comes so long
    behind the end that the year before is meant.
    """
    return max((day for clause in _clauses(text) for day in _ahead(clause, within)), default=None)


_JOINTS: Final = r"[,;:]|(?=\b(?:die|dat|wat|zoals|toen|waar\w*|omdat|want)\b)"


def _clauses(text: str) -> Iterator[str]:
    for sentence in sentences_in(text):
        yield from re.split(_JOINTS, sentence)


def _ahead(clause: str, within: Within) -> Iterator[date]:
    end = within[1]
    for day, said in dates_in(clause, within):
        dated = day <= end or re.search(r"\d{4}", said)
        if dated or not (day > add_months(end, NEAR) or re.search(_PAST, clause)):
            yield day


_PAST: Final = (
    r"(?i)\b(?:was|waren|had|hadden|werd|werden|toen|zoals|vorig jaar|koos|kozen|sprak|spraken|besprak"
    r"|bespraken|kreeg|kregen|vroeg|vroegen|maakte|maakten|gaf|gaven|deed|deden|zei|zeiden|kwam|kwamen|bleek"
    r"|bleken)\b"
    r"|^\W*(?:(?!(?:is|zijn|ben|bent|heb|hebt|heeft|hebben|wordt|worden|je|jij|u|we|wij)\b)\w+ ){0,3}"
    r"(?:gekozen|afgesproken|besproken|overlegd|bedacht|gevraagd|voorgesteld|genoemd|gemeld|gekregen|ontvangen"
    r"|uitgereikt|vastgesteld) (?:met \w+ )?(?:op|in) "
)
"""A verb of the past, or what was chosen or agreed, without any verb beside it."""
