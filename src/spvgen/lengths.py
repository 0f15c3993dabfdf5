"""How long something lasts, as people say it: *2 weken*, *nog een maand*, *een week of zes*."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from spvgen.dutch import one_spaced
from spvgen.numerals import value_of, word_value
from spvgen.workdays import add_months

_UNITS: Final = {
    "days": r"dag(?:en)?|dgn\.?",
    "weeks": r"week(?:jes?)?|weken|wkn?\.?",
    "months": r"maand(?:en|jes?)?|mnd(?:en)?\.?",
    "quarters": r"kwartaal|kwartalen",
    "years": r"jaar|jaren|jaartje",
}
_UNIT: Final = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_IN_DAYS: Final = {"days": 1, "weeks": 7}
_IN_MONTHS: Final = {"months": 1, "quarters": 3, "years": 12}
_ABOUT: Final = re.compile(
    r"^(?:(?:nog|met|plus|extra|ongeveer|circa|ca\.?|zo['’]?n|zeker|precies|maximaal|maar|het"
    r"|een (?:periode|termijn) van) |\+ ?)+"
)
_MORE: Final = re.compile(
    r"(?:[ ,](?:erbij|extra|langer|meer|verder|later|erna|daarna|tijd|verlengen|verlenging))+$"
)
_COUNTED: Final = re.compile(
    rf"(?:(?P<many>\d+(?:,5)?|[^\W\d]+) ?)??(?:(?:extra|hele?|volle?) )?(?P<half>half ?)?(?:{_UNIT})"
)
_OR_SO: Final = re.compile(r"een (week|maand|dag) of (\w+)")
"""*een week of zes*"""
_HALF_A_MONTH: Final = 14  # days: two weeks, as people count them


@dataclass(frozen=True, slots=True)
class Length:
    """So many months and days."""

    months: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        """The day on which so much time has passed since ``day``. Raises OverflowError past the last year."""
        try:
            return add_months(day, self.months) + timedelta(days=self.days)
        except ValueError:
            raise OverflowError("past the last year") from None

    def before(self, day: date) -> date:
        """The day from which so much time passes up to ``day``. Raises OverflowError like ``after``."""
        return Length(-self.months, -self.days).after(day)

    @property
    def in_weeks(self) -> bool:
        """Whether it is a whole number of weeks."""
        return not self.months and self.days % 7 == 0

    @property
    def weeks(self) -> int:
        """The whole weeks that come nearest to it."""
        return round(Decimal(self.months) * 52 / 12 + Decimal(self.days) / 7)


def length_in(text: str) -> Length | None:
    """The length that a text is, and nothing else; None for any other text, also for a bare number."""
    said = _MORE.sub("", _ABOUT.sub("", one_spaced(text).casefold().strip(" .!")))
    if or_so := _OR_SO.fullmatch(said):
        said = f"{or_so[2]} {or_so[1]}"
    parts = [_counted(part) for part in said.split(" en ")]
    found = [part for part in parts if part]
    if not said or len(found) < len(parts):
        return None
    whole = Length(sum(one.months for one in found), sum(one.days for one in found))
    return whole if whole != Length() else None


def _counted(said: str) -> Length | None:
    """One number with its unit: *zes weken*, *een half jaar*, *1,5 maand*; a unit by itself is one."""
    found = _COUNTED.fullmatch(said)
    number = found["many"] if found else None
    if not found or (number and not number[0].isdecimal() and word_value(number) is None):
        return None
    if not number and said.endswith("en"):  # *weken* without how many
        return None
    many = value_of(number) if number else Decimal(1)
    if found["half"]:
        if many != 1:
            return None
        many = Decimal("0.5")
    unit = next(name for name in _UNITS if found[name])
    if unit in _IN_DAYS:
        return Length(days=int(many * _IN_DAYS[unit] + Decimal("0.5")))
    months, rest = divmod(many * _IN_MONTHS[unit], 1)
    return Length(int(months), _HALF_A_MONTH if rest else 0)
