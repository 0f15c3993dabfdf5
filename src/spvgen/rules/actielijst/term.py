"""When an action of a list is to be done, read from its keys or its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spvgen.kinds.lijsttermijn import stretches
from spvgen.rules.reading.claims import rhythms, says_how_often
from spvgen.rules.reading.time_texts import Span

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie


def span_in(text: str, plan: Actielijst) -> Span | None:
    """The stretch from the first day, week, month or quarter that a text names to the last; None for none."""
    found = list(stretches(text, plan.looptijd))
    return Span(min(one.first for one in found), max(one.last for one in found), text) if found else None


def agreed_span(action: LijstActie, plan: Actielijst) -> Span | None:
    """The stretch that was agreed for an action, in its key or else in its text."""
    return span_in(action.wanneer or action.afspraak, plan)


def term_of(action: LijstActie, plan: Actielijst) -> Span | None:
    """When an action is to be done: where it was moved to, else as agreed; None where nobody can tell."""
    return span_in(plan.nu_gepland(action.titel) or action.afspraak, plan)


def last_known_term(action: LijstActie, plan: Actielijst) -> Span | None:
    """The same, where it was moved to what is no moment: as it was known before that."""
    told = plan.genoemde_momenten(action.titel)
    return next((span for text in told if (span := span_in(text, plan))), None)


def recurs(action: LijstActie) -> bool:
    """Whether an action comes back at a rhythm, so that it has no last day of its own."""
    return says_how_often(action.frequentie) or bool(rhythms(action.afspraak))
