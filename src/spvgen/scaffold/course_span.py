"""How long a course takes, as people say it: *52 weken*, *een jaar*, *tot 31 december*."""

import re
from datetime import date
from typing import Final

from spvgen.dates import format_date, meant_day, parse_date
from spvgen.dutch import DutchValueError
from spvgen.lengths import Length, length_in
from spvgen.scaffold.span import Span
from spvgen.workdays import DAY, free_because, previous_workday, suits_a_talk

_UNTIL: Final = re.compile(r"(?i)^(?:tot en met|t/?m|tot|uiterlijk)\.? ")


def until(text: str, start: date) -> date:
    """The last day in *tot en met 31 december*; without its year the first after the start.

    Raises DutchValueError.
    """
    end = meant_day(_UNTIL.sub("", text.strip()), start, "coming")
    if previous_workday(end) <= start:  # there has to be a day to meet
        raise DutchValueError(
            f"{format_date(end)} is niet na de eerste dag van het plan.", kind="datum_bereik"
        )
    return end


def course_span(start: date, length: int | str) -> Span:
    """From the first day up to the day before so many weeks or months have passed, or to a day that is named.

    Weeks and months end on a working day. Raises DutchValueError, also where the end is after the last year
    that a plan can hold.
    """
    lasts = length_in(length) if isinstance(length, str) else Length(days=7 * length)
    end = previous_workday(lasts.after(start) - DAY) if lasts else until(str(length), start)
    free = free_because(start)
    remark = f"de startdatum, {format_date(start)}, valt op {free}." if free else ""
    return Span(start, parse_date(end.isoformat()), (remark,) if remark else ())


def last_talk(span: Span) -> date:
    """The last day of a span on which people can meet; at a pinch its last working day."""
    days = (span.end - DAY * back for back in range((span.end - span.start).days))
    return next(filter(suits_a_talk, days), previous_workday(span.end))
