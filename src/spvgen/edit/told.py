"""What a comment tells of a date, told anew when that date moves: *datum: 2026-11-27 # vrijdag*."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.dates import MONTHS, WEEKDAYS, format_date

_COMMENT: Final = r"[ \t]*,?[ \t]*(#[^\n\r]*)"
_LINE_ABOVE: Final = r"(?:^|\n)[ \t]*(#[^\n\r]*)\r?\n[ \t]*(?:- +)?[\w-]+:[ \t]*\Z"
_LABEL: Final = r"#\s*(?:(?i:de )?(?i:dag|datum)(?:(?i: van tekenen))?:\s*)?(?i:op )?"
_TIME: Final = r"(?:,? (?i:om )?\d{1,2}[:.]\d\d(?: uur)?)?"


def comments_beside(text: str, start: int, end: int, new: str) -> Iterator[tuple[int, int, str]]:
    """The comments at the date ``text[start:end]`` that ``new`` makes untrue, as they become.

    Only a comment that is nothing but that day moves along: any other says something of its own, such as when
    a day was proposed. Above the date it has to be the whole date.
    """
    old_day, new_day = _day(text[start:end]), _day(new)
    if old_day is None or new_day is None or old_day == new_day:
        return
    above = re.search(_LINE_ABOVE, text[:start])
    behind = re.compile(_COMMENT).match(text, end)
    for found, whole in ((above, True), (behind, False)):
        if found and (told := _moved(found[1], old_day, new_day, whole=whole)):
            yield found.start(1), found.end(1), told


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written.strip("\"' "))
    except ValueError:
        return None


def _moved(comment: str, old: date, new: date, *, whole: bool) -> str:
    """The comment with the new day where it is nothing but the old one; else empty."""
    written = {format_date(old): format_date(new), old.isoformat(): new.isoformat()}
    if not whole:
        written[_day_and_month(old)] = _day_and_month(new)
    weekday = rf"(?P<weekday>(?i:{WEEKDAYS[old.weekday()]}))"
    day = rf"(?P<day>{'|'.join(map(re.escape, written))})"
    either = (
        rf"(?:{weekday}(?P<between>,? \(?)?)?{day}" if whole else rf"{weekday}(?:(?P<between>,? \(?){day})?"
    )
    found = re.fullmatch(rf"{_LABEL}\(?(?:{either})\)?{_TIME}\.?\)?\s*", comment)
    if not found:
        return "" if whole else _moved(comment, old, new, whole=True)
    moved = comment
    for part in ("day", "weekday"):  # from behind, so that places stay true
        if found[part]:
            instead = written[found[part]] if part == "day" else _cased(found[part], new)
            moved = moved[: found.start(part)] + instead + moved[found.end(part) :]
    return moved


def _day_and_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _cased(weekday: str, new: date) -> str:
    """The weekday of a date, with a capital where the one in its place has it."""
    name = WEEKDAYS[new.weekday()]
    return name.capitalize() if weekday[0].isupper() else name
