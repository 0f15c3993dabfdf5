"""What a comment tells of a date, told anew when that date moves: *datum: 2026-11-27 # vrijdag*."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.dates import WEEKDAYS, format_date

_COMMENT: Final = r"[ \t]*,?[ \t]*(#[^\n\r]*)"
_LINE_ABOVE: Final = r"(?:^|\n)[ \t]*(#[^\n\r]*)\r?\n[ \t]*(?:- +)?[\w-]+:[ \t]*\Z"
_OFTEN: Final = r"(?<!\belke )(?<!\biedere )"
"""*Elke vrijdag* stays so, whatever the date beside it."""


def comments_beside(text: str, start: int, end: int, new: str) -> Iterator[tuple[int, int, str]]:
    """The comments at the date ``text[start:end]`` that ``new`` makes untrue, as they become.

    Above it, only a comment with the whole date is about it.
    """
    old_day, new_day = _day(text[start:end]), _day(new)
    if old_day is None or new_day is None or old_day == new_day:
        return
    if found := re.search(_LINE_ABOVE, text[:start]):
        told = _with_date(found[1], old_day, new_day)
        if told != found[1]:
            yield found.start(1), found.end(1), told
    if found := re.compile(_COMMENT).match(text, end):
        told = _with_weekday(_with_date(found[1], old_day, new_day), old_day, new_day)
        if told != found[1]:
            yield found.start(1), found.end(1), told


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written.strip("\"' "))
    except ValueError:
        return None


def _with_date(comment: str, old: date, new: date) -> str:
    told = comment.replace(format_date(old, weekday=True), format_date(new, weekday=True))
    return told.replace(format_date(old), format_date(new)).replace(old.isoformat(), new.isoformat())


def _with_weekday(comment: str, old: date, new: date) -> str:
    before, after = WEEKDAYS[old.weekday()], WEEKDAYS[new.weekday()]

    def renamed(found: re.Match[str]) -> str:
        return after.capitalize() if found[0][0].isupper() else after

    return re.sub(rf"(?i){_OFTEN}\b{before}\b", renamed, comment)
