"""What the standing of a document tells, whatever kind it is."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import slug
from spvgen.kinds.shared import Gesprek


class State(StrEnum):
    """How far a plan is; the value is what people read."""

    NOT_STARTED = "begint nog"
    RUNNING = "loopt"
    ENDED = "afgelopen"
    CLOSED = "afgesloten"


class Late(StrEnum):
    """What can be overdue."""

    EVALUATION = "evaluatie"
    TALK = "gesprek"
    DEADLINE = "deadline"
    MEASUREMENT = "meting"
    CLOSING = "afsluiting"
    RETENTION = "bewaartermijn"


@dataclass(frozen=True, slots=True)
class Overdue:
    """Something that should have happened by ``day``; ``text`` says what, and what to do."""

    kind: Late
    day: date
    path: NodePath
    text: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A plan on one day; ``progress`` is a phrase, empty before the first report."""

    start: date
    end: date
    state: State
    progress: str
    next: Gesprek | None
    overdue: tuple[Overdue, ...]
    changed: tuple[str, ...] = ()
    """What was signed or recorded, and is not what it was any more."""

    def retold(self, change: Callable[[str], str]) -> "Standing":
        """The same, with ``change`` made in every text."""
        return replace(
            self,
            progress=change(self.progress),
            next=self.next and self.next._replace(naam=change(self.next.naam)),
            overdue=tuple(replace(one, text=change(one.text)) for one in self.overdue),
            changed=tuple(map(change, self.changed)),
        )


def state_on(day: date, start: date, last: date, *, closed: bool) -> State:
    """How far a document is on ``day`` that runs from ``start`` up to and including ``last``."""
    if closed:
        return State.CLOSED
    if day < start:
        return State.NOT_STARTED
    return State.RUNNING if day <= last else State.ENDED


def in_order(overdue: Iterable[Overdue]) -> tuple[Overdue, ...]:
    """What is overdue, the longest first."""
    return tuple(sorted(overdue, key=lambda one: (one.day, one.text)))


class Planned(Protocol):
    """An action with a title and, where it has one, a last day."""

    @property
    def titel(self) -> str:
        """What it is called."""

    @property
    def deadline(self) -> date | None:
        """The last day."""


def late_actions(
    actions: Sequence[Planned],
    done: Collection[str],
    day: date,
    unproven: str,
    last_day: Callable[[date | None], date | None] = lambda deadline: deadline,
) -> Iterator[Overdue]:
    """The actions under ``acties`` whose last day is past and whose title (``slug``) is not among ``done``.

    ``unproven`` says where one would see that an action was done, ``last_day`` what a deadline comes to.
    """
    for index, action in enumerate(actions):
        due = last_day(action.deadline)
        if due and due < day and slug(action.titel) not in done:
            text = f"De actie ‘{action.titel}’ zou uiterlijk {format_date(due)} klaar zijn; {unproven}."
            yield Overdue(Late.DEADLINE, due, ("acties", index, "deadline"), text)


def next_talk(talks: Iterable[Gesprek], day: date) -> Gesprek | None:
    """The first talk on or after a day that was not held yet."""
    coming = (one for one in talks if one.datum >= day and not one.gehouden and not one.vervallen)
    return next(coming, None)
