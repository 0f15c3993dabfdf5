"""What a comment tells of a date, told anew when that date moves: *datum: 2026-11-27 # vrijdag*."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.dates import MONTHS, WEEKDAYS, format_date

_COMMENT: Final = r"[ \t]*,?[ \t]*(#[^\n\r]*)"
_LINE_ABOVE: Final = r"(?:^|\n)[ \t]*(#[^\n\r]*)\r?\n[ \t]*(?:- +)?[\w-]+:[ \t]*\Z"
_BEFORE: Final = r"(?<![\w-])(?<!\d[./])"
_BEHIND: Final = r"(?!\w|-\w)"
"""*7 juli 2025* is no part of *17 juli 2025*, nor *2026-11-03* of a longer number."""
_ALONE: Final = r"(?=\s*(?:[,;.()–]|$))"
_A_DAY: Final = rf"\d{{1,2}}(?:[-/]\d| (?:{'|'.join(MONTHS)}))"


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
        told = _with_date(_with_weekday(found[1], old_day, new_day), old_day, new_day)
        if told != found[1]:
            yield found.start(1), found.end(1), told


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written.strip("\"' "))
    except ValueError:
        return None


def _with_date(comment: str, old: date, new: date) -> str:
    """A comment with the new date in place of the whole old one, and of the weekday right before it."""
    written = {format_date(old): format_date(new), old.isoformat(): new.isoformat()}
    before = rf"(?P<weekday>(?i:{WEEKDAYS[old.weekday()]}))(?P<space>,? )"
    dates = "|".join(map(re.escape, written))

    def moved(found: re.Match[str]) -> str:
        weekday = f"{_cased(found['weekday'], new)}{found['space']}" if found["weekday"] else ""
        return f"{weekday}{written[found['date']]}"

    return re.sub(rf"{_BEFORE}(?:{before})?(?P<date>{dates}){_BEHIND}", moved, comment)


def _with_weekday(comment: str, old: date, new: date) -> str:
    """A comment with the new weekday where it is of this date: alone in front, or before its day and month.

    Any other weekday may be of another date, or of every week: *op vrijdag werkt Els niet*.
    """
    weekday = rf"(?P<weekday>(?i:{WEEKDAYS[old.weekday()]}))"
    day = f"{old.day} {MONTHS[old.month - 1]}"
    alone = rf"{_ALONE}(?!\W*(?!{day}\b){_A_DAY})"

    def renamed(found: re.Match[str]) -> str:
        return f"{found['space']}{_cased(found['weekday'], new)}"

    def moved(found: re.Match[str]) -> str:
        return f"{_cased(found['weekday'], new)} {new.day} {MONTHS[new.month - 1]}"

    comment = re.sub(rf"^(?P<space>#\s*\(?){weekday}{alone}", renamed, comment)
    return re.sub(rf"{_BEFORE}{weekday} {day}(?! ?\d){_BEHIND}", moved, comment)


def _cased(weekday: str, new: date) -> str:
    """The weekday of a date, with a capital where the one in its place has it."""
    name = WEEKDAYS[new.weekday()]
    return name.capitalize() if weekday[0].isupper() else name
