"""How long a course takes, as people say it: *52 weken*, *een jaar*, *tot 31 december*."""

import re
from datetime import date, timedelta
from typing import Final

from spvgen.dates import format_date, meant_day, parse_date
from spvgen.dutch import DutchValueError
from spvgen.numerals import whole
from spvgen.scaffold.span import Span
from spvgen.workdays import DAY, add_months, free_because, previous_workday, suits_a_talk

_MONTHS: Final = {"half jaar": 6, "halfjaar": 6, "jaar": 12, "anderhalf jaar": 18, "kwartaal": 3}
_COUNTED: Final = re.compile(
    r"(\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) ?(?:maand(?:en)?|mnd\.?|jaar)"
)
_UNTIL: Final = re.compile(r"(?i)^(?:tot en met|t/?m|tot|uiterlijk)\.? ")


def months_in(text: str) -> int | None:
    """The months in *een jaar*, *half jaar*, *6 maanden*; None where it says no months."""
    said = re.sub(r"^(?:een|één|1|het|heel) (?=\D)", "", " ".join(text.casefold().split()))
    if counted := _COUNTED.fullmatch(said):
        return whole(counted[1]) * (12 if said.endswith("jaar") else 1)
    return _MONTHS.get(said, 1 if said == "maand" else None)


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
    months = months_in(length) if isinstance(length, str) else None
    if isinstance(length, str) and months is None:
        end = until(length, start)
    else:
        end = previous_workday(
            (add_months(start, months) if months is not None else start + timedelta(weeks=int(length))) - DAY
        )
    free = free_because(start)
    remark = f"de startdatum, {format_date(start)}, valt op {free}." if free else ""
    return Span(start, parse_date(end.isoformat()), (remark,) if remark else ())


def last_talk(span: Span) -> date:
    """The last day of a span on which people can meet; at a pinch its last working day."""
    days = (span.end - DAY * back for back in range((span.end - span.start).days))
    return next(filter(suits_a_talk, days), previous_workday(span.end))
