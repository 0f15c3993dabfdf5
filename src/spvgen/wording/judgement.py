"""The verdict on a sentence and the passages it rests on."""

from enum import StrEnum
from typing import NamedTuple


class TimeKind(StrEnum):
    """The strongest time expression of a sentence, strongest first."""

    DEADLINE = "deadline"
    PERIODE = "periode"
    FREQUENTIE = "frequentie"
    START = "start"
    GEEN = "geen"


class Passage(NamedTuple):
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
    and ``vague`` what leaves the core open (kind: *werkwoord* or *woord*, or *zin* where no word does and the
    sentence as a whole does). Words in the why or the how, and words carried by a norm, are not there.
    """

    text: str
    measures: tuple[Passage, ...]
    times: tuple[Passage, ...]
    vague: tuple[Passage, ...]
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
    def vague_as_a_whole(self) -> bool:
        """No word of it is vague, but the sentence is; so people say, by what it is like."""
        return any(one.kind == "zin" for one in self.vague)

    @property
    def bounded(self) -> bool:
        """It says by when, over which span or how often; a mere start (*vanaf 1 maart*) does not."""
        return self.time in (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE)

    @property
    def smart(self) -> bool:
        """Measurable, bounded in time and not vague."""
        return self.measurable and self.bounded and not self.is_vague
