"""What a document shows in a picture: moments in time, and figures on the way to a norm."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from spvgen.document.words import Inlines, values_in
from spvgen.quantities import Quantity

Header = tuple[Inlines, Inlines, Inlines]
"""The titles of the three columns in which a picture can also be told; the first is its name."""


class MomentKind(StrEnum):
    """What a moment on a timeline is; the value is its word, in templates and in documents."""

    START = "begin"
    MEETING = "gesprek"
    DEADLINE = "deadline"
    PAUSE = "pauze"
    END = "einde"


@dataclass(frozen=True, slots=True)
class Moment:
    """What happens on a day, or from one day to another: ``when`` holds one date or two.

    ``told`` says it in full where a key stands for a list: the weekday and the hour as well.
    """

    kind: MomentKind
    label: Inlines
    when: Inlines
    told: Inlines = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The dates in ``when``."""
        return tuple(value for value in values_in(self.when) if isinstance(value, date))


@dataclass(frozen=True, slots=True)
class Timeline:
    """A picture of moments in time. Each has a date; they may stand in any order."""

    header: Header
    moments: tuple[Moment, ...]


class StandingKind(StrEnum):
    """What a figure on the way to a norm is; the value is its word, in templates and in documents."""

    BASELINE = "nulmeting"
    MEASURED = "gemeten"
    INTERIM = "tussendoel"
    NORM = "norm"


@dataclass(frozen=True, slots=True)
class Standing:
    """One figure: ``amount`` holds a quantity; ``when`` a date, or nothing."""

    kind: StandingKind
    amount: Inlines
    when: Inlines = ()

    @property
    def quantity(self) -> Quantity | None:
        """The quantity in ``amount``."""
        return next((value for value in values_in(self.amount) if isinstance(value, Quantity)), None)

    @property
    def day(self) -> date | None:
        """The date in ``when``."""
        return next((value for value in values_in(self.when) if isinstance(value, date)), None)


@dataclass(frozen=True, slots=True)
class Progress:
    """A picture of figures on the way to a norm, all in one unit. They may stand in any order.

    ``span`` holds the first and the last day that the picture runs over at least, which no word tells;
    in a template these are still cells. Without it the picture runs from the first figure to the last.
    ``known`` are, for a writer, the signs that a picture before it says the meaning of.
    """

    header: Header
    standings: tuple[Standing, ...]
    span: tuple[Inlines | date, ...] = ()
    known: tuple[str, ...] = ()

    @property
    def ends(self) -> tuple[date, ...]:
        """The days of ``span``."""
        return tuple(each for each in self.span if isinstance(each, date))


Drawing = Timeline | Progress
