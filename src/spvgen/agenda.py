"""The talks of plans as appointments (RFC 5545), for any calendar program.

Neutral by default: others may see a calendar, so it says what talk it is, but no name stands in it unless
asked; nor that there is a plan about somebody. The same plans give the same bytes, and a talk keeps its UID
when it is moved, so that a second import changes the appointment instead of adding one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from spvgen.discretion import NO_SECRETS, Secrets
from spvgen.kinds.shared import Gesprek

_ZONE: Final = "Europe/Amsterdam"
_LENGTH: Final = timedelta(hours=1)
_PINNED: Final = datetime(2000, 1, 1, tzinfo=UTC)  # the same plan is the same file, whenever it is made

_UNSEALED: Final = "0" * 32
_SEAL: Final = re.compile(rb"^X-SPVGEN-ZEGEL:([0-9a-f]{32})\r$", re.MULTILINE)

# The rules since 1996. Written out, since a generated list of years changes with the data of the machine.
_TIMEZONE: Final = f"""BEGIN:VTIMEZONE
TZID:{_ZONE}
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""


class SameKeyError(ValueError):
    """Two plans that would give the same appointments; ``key`` is the ``kenmerk`` of both, if shown."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Dossier:
    """A plan, the stem of its file, and what must be shown of it nowhere.

    The stem stands in for a ``kenmerk`` that is not there.
    """

    plan: Any
    name: str
    secrets: Secrets = NO_SECRETS

    @property
    def key(self) -> str:
        """What tells this plan apart from all others."""
        return self.plan.kenmerk or self.name


def calendar_of(dossiers: Iterable[Dossier], *, names: bool = False) -> bytes:
    """All talks of these plans as one iCalendar file; ``names`` adds what the talk is and who it is with.

    Raises SameKeyError where two plans can't be told apart.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//spvgen//spv//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-spvgen-zegel", _UNSEALED)
    calendar.add_component(Timezone.from_ical(_TIMEZONE))
    seen: set[str] = set()
    for dossier in dossiers:
        if dossier.key in seen:
            raise SameKeyError(dossier.secrets.kept_out_of(dossier.key))
        seen.add(dossier.key)
        for event in _events(dossier, names):
            calendar.add_component(event)
    data = bytes(calendar.to_ical())
    return data.replace(_UNSEALED.encode(), _digest(data), 1)


def intact(data: bytes) -> bool | None:
    """Whether a file is as ``calendar_of`` made it: True, False (changed since), or None (no seal).

    Other line ends are no change.
    """
    data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    seal = _SEAL.search(data)
    return None if seal is None else seal[1] == _digest(data.replace(seal[1], _UNSEALED.encode(), 1))


def _digest(unsealed: bytes) -> bytes:
    return sha256(unsealed).hexdigest()[: len(_UNSEALED)].encode()


def _events(dossier: Dossier, names: bool) -> Iterator[Event]:
    met: Counter[str] = Counter()
    for moment in dossier.plan.gesprekken:
        met[moment.naam] += 1
        yield _event(dossier, moment, met[moment.naam], names)


def _event(dossier: Dossier, moment: Gesprek, number: int, names: bool) -> Event:
    """One talk; ``number`` tells talks of the same name apart."""
    event = Event()
    event.add("uid", _uid(dossier.key, moment.naam, number))
    event.add("dtstamp", _PINNED)
    shown = dossier.secrets.kept_out_of
    event.add("summary", shown(f"{moment.naam} – {dossier.plan.over}") if names else moment.noemer)
    if described := _described(dossier.plan, names):
        event.add("description", shown(described))
    event.add("class", "PRIVATE")
    if moment.vervallen:
        event.add("status", "CANCELLED")
    if moment.tijd is None or moment.gehouden_op:  # of another day nobody knows the hour
        day = moment.gehouden_op or moment.datum
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        start = datetime.combine(moment.datum, moment.tijd, ZoneInfo(_ZONE))
        event.add("dtstart", start)
        event.add("dtend", start + _LENGTH)
    return event


def _described(plan: Any, names: bool) -> str:
    """Which document the talk belongs to; of what sort it is only where names may stand."""
    told = (f"Soort: {plan.soort}" if names else "", f"Kenmerk: {plan.kenmerk}" if plan.kenmerk else "")
    return "\n".join(filter(None, told))


def _uid(key: str, name: str, number: int) -> str:
    """A hash, since a plan without ``kenmerk`` goes by a file name, and that is often somebody's own name."""
    words = "\n".join((key, name, str(number)))
    return f"{sha256(words.encode('utf-8', 'replace')).hexdigest()[:32]}@spvgen"
