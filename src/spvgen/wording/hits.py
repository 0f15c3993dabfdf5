"""The verdict on a sentence and the marks it rests on."""

from enum import StrEnum
from typing import NamedTuple


class TimeKind(StrEnum):
    """The strongest time expression of a sentence, strongest first."""

    DEADLINE = "deadline"
    PERIODE = "periode"
    FREQUENTIE = "frequentie"
    START = "start"
    GEEN = "geen"


class Hit(NamedTuple):
    """A stretch of the judged text (code-point offsets, end exclusive) and what was seen in it."""

    start: int
    end: int
    text: str
    kind: str


class Judgement(NamedTuple):
    """What an outsider can make of a sentence.

    ``measures`` holds what makes the core measurable (kind: *aantal, percentage, bedrag, drempel,
    verhouding, resultaat, handeling, alle*, and *persoon* beside one of those), ``times`` every time
    expression (kind: a TimeKind value, *duur* for a duration that is content, *tijdstip* for a time of day)
    and ``vague`` what leaves the core open (kind: *werkwoord* or *woord*). Words in the why or the how, and
    words carried by a norm, are not there.
    """

    text: str
    measures: tuple[Hit, ...]
    times: tuple[Hit, ...]
    vague: tuple[Hit, ...]
    time: TimeKind

    @property
    def measurable(self) -> bool:
        """An outsider can establish afterwards from facts whether it was met."""
        return bool(self.measures)

    @property
    def is_vague(self) -> bool:
        """The core rests on a vague verb, comparative or qualifier without a norm."""
        return bool(self.vague)

    @property
    def smart(self) -> bool:
        """Measurable, bounded in time and not vague."""
        bounded = self.time in (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE)
        return self.measurable and bounded and not self.is_vague
