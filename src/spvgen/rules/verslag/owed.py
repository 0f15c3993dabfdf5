"""Promised help that a talk comes back to: what ran since the last one, and what is still owed (G02)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.specifiek.afspraken import is_settled
from spvgen.rules.verslag.given_help import agreed_anew, came_not, came_partly, speaks_of, tells_of
from spvgen.rules.verslag.still_to_come import IT, STILL_COMES

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag

_GOES_ON: Final = r"(?i)\b(?:loopt|lopen|komt|volgt) nog\b"


def runs(support: Ondersteuning, since: date, until: date, plan: Verbeterplan) -> bool:
    """Whether support was promised for some day from one evaluation on and before another.

    What begins on the day of a talk is of the next one.
    """
    return (support.start or plan.looptijd.start) < until and (support.einde or plan.einde) >= since


def reports_before(plan: Verbeterplan, held: date) -> list[Verslag]:
    """The reports of the talks that were held before a day, in order."""
    found = (moment.verslag for moment in plan.evaluatiemomenten)
    return [report for report in found if report and report.datum < held]


def help_to_tell(plan: Verbeterplan, held: date) -> list[Ondersteuning]:
    """The kinds of help that a talk on a day is to tell of: those that ran since the last, and those owed."""
    earlier = reports_before(plan, held)
    since = earlier[-1].datum if earlier else plan.looptijd.start
    return [
        one for one in plan.ondersteuning if runs(one, since, held, plan) or is_owed(one, earlier, held, plan)
    ]


def still_owed(plan: Verbeterplan) -> list[Ondersteuning]:
    """The kinds of help of which no report says that all of it came; none where nothing was reported."""
    reports = [moment.verslag for moment in plan.evaluatiemomenten if moment.verslag]
    return [one for one in plan.ondersteuning if is_owed(one, reports, plan.einde, plan)]


def is_owed(support: Ondersteuning, earlier: Sequence[Verslag], held: date, plan: Verbeterplan) -> bool:
    """Whether help was to begin before the last of these reports, and none of them says that all of it came.

    A report that is silent does not take it away: what was promised stays promised until it is told.
    """
    if not earlier or (support.start or plan.looptijd.start) > min(held, earlier[-1].datum):
        return False
    said = last_said(support, earlier, plan)
    return not said or came_not(said) or came_partly(said) or re.search(_GOES_ON, said) is not None


def last_said(support: Ondersteuning, reports: Sequence[Verslag], plan: Verbeterplan) -> str:
    """What these reports last said of help, in its list or in what was discussed; empty for nothing."""
    return next((said for report in reversed(reports) if (said := _said(support, report, plan))), "")


def _said(support: Ondersteuning, report: Verslag, plan: Verbeterplan) -> str:
    listed = (one for one in report.geboden_ondersteuning or () if speaks_of(one, support, plan))
    discussed = (one for one in sentences_in(report.besproken or "") if tells_of(one, support))
    return next(listed, "") or next(discussed, "")


def last_mentioned(support: Ondersteuning, reports: Sequence[Verslag], plan: Verbeterplan) -> str:
    """The last sentence anywhere in these reports that speaks of help; it need not say that it came."""
    said = (one for report in reversed(reports) for text in _texts(report) for one in sentences_in(text))
    return next((one for one in said if speaks_of(one, support, plan)), "")


def _texts(report: Verslag) -> Iterator[str]:
    """What a report says besides the help that was given."""
    of_actions = (one.toelichting for one in report.acties or ())
    of_figures = (one.toelichting for one in report.metingen or ())
    said = (report.besproken, *(report.afspraken or ()), report.zienswijze, *of_actions, *of_figures)
    yield from filter(None, said)


def is_told(support: Ondersteuning, report: Verslag, plan: Verbeterplan) -> bool:
    """Whether a report says of support if it came, in its list or in what was discussed."""
    return bool(_said(support, report, plan))


def is_ahead(support: Ondersteuning, report: Verslag, plan: Verbeterplan) -> bool:
    """Whether help that comes once has time left, and a report agrees on it: *Je kiest vóór 4 december …*."""
    has_time = not support.frequentie and (support.einde or plan.einde) > report.datum
    if not has_time or not report.afspraken:
        return False
    return any(is_settled(one) and speaks_of(one, support, plan) for one in report.afspraken)


def promised_anew(support: Ondersteuning, report: Verslag, plan: Verbeterplan) -> bool:
    """Whether a report agrees when help that is owed will come after all."""
    return any(comes_after_all(one, support, plan) for one in report.afspraken or ())


def comes_after_all(agreement: str, support: Ondersteuning, plan: Verbeterplan) -> bool:
    """Whether an agreement says that this help will come after all: it names that, or no help at all."""
    if agreed_anew(agreement, support, plan):
        return True
    if not STILL_COMES.search(agreement):
        return False
    if speaks_of(agreement, support, plan):
        return True
    return IT.search(agreement) is not None and not any(
        speaks_of(agreement, one, plan) for one in plan.ondersteuning
    )
