"""What an evaluation asks of the agreements of earlier talks, and where their answers stand in the report.

The report has no key for them: each becomes a line of ``besproken``, which a next talk reads back. What was
not done yet, or was left unsaid, is asked again until a report says that it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.cli.talks.forms.common import DONE, OPEN
from spvgen.cli.talks.talk import Report, Talk
from spvgen.dates import MONTHS, WEEKDAYS, parse_date
from spvgen.dutch import one_spaced, slug
from spvgen.intake.sentence import as_sentence
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.verslag.owed import reports_before
from spvgen.rules.verslag.verslag import NONE_MADE

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag

_CAME: Final = {"ja": "gedaan", "deels": "deels gedaan", "nee": "niet gedaan", OPEN: "loopt nog"}
_HOW: Final = {
    "ja": "Wat leverde dat op? (mag leeg blijven)",
    "deels": "Wat lukte wel, en wat nog niet? (mag leeg blijven)",
    "nee": "Waardoor niet, en geldt de afspraak nog? (mag leeg blijven)",
    OPEN: "Hoe staat het ervoor? (mag leeg blijven)",
}
_RECORDED: Final = re.compile(
    rf"(?m)^Afspraak ‘((?:(?!\nAfspraak ‘)[\s\S])+?)’: ({'|'.join(_CAME.values())})\b"
)
_WHEN: Final = frozenset(
    (*MONTHS, *WEEKDAYS, "uiterlijk", "elke", "iedere", "week", "weken", "maand", "vanaf", "voor")
)
"""Words that tell when: those of another agreement are the same."""


def agreed_before(plan: Verbeterplan, held: date) -> list[str]:
    """The agreements that a talk on a day is to come back to: those that no report says are done.

    A report that is silent does not take one away. Each is on one line, whatever it was in the document.
    """
    pending: dict[str, str] = {}
    for report in reports_before(plan, held):
        told = report.besproken or ""
        pending = {key: one for key, one in pending.items() if not _comes_back(one, told)}
        undone = (one for one, came in _RECORDED.findall(told) if came != _CAME["ja"])
        made = (one for one in report.afspraken or () if not re.match(NONE_MADE, one))
        pending |= {slug(one): one_spaced(one) for one in (*undone, *made)}
    return list(pending.values())


def ask_agreed_before(talk: Talk, report: Report) -> Iterator[str]:
    """A line for each agreement of the talks so far: what became of it."""
    held = parse_date(str(report["datum"]))
    earlier = reports_before(talk.plan, held)
    last = {slug(one) for one in (earlier[-1].afspraken or () if earlier else ())}
    for number, agreement in enumerate(agreed_before(talk.plan, held), start=1):
        key = f"besproken:vorige:{number}"
        when = "van de vorige keer" if slug(agreement) in last else "uit een eerder gesprek"
        lead = f"Wat is er geworden van deze afspraak {when}?\n  {agreement}"
        question = "Gedaan: ja, deels, nee of loopt nog"
        onward = dict.fromkeys((*DONE, OPEN), f"{key}:wat")
        done = talk.choose(key, question, (*DONE, OPEN), onward=onward, lead=lead)
        words = talk.ask(f"{key}:wat", _HOW[done], talk.words)
        yield f"Afspraak ‘{agreement.rstrip(' .')}’: {_CAME[done]}. {as_sentence(words)}".rstrip()


def agreements_left_out(plan: Verbeterplan, report: Verslag) -> list[str]:
    """The agreements so far that a report, which was not asked for, does not come back to."""
    told = report.besproken or ""
    lacking = (one for one in agreed_before(plan, report.datum) if not _comes_back(one, told))
    return [f"niets over de afspraak ‘{one.rstrip(' .')}’" for one in lacking]


def _comes_back(agreement: str, told: str) -> bool:
    """Whether a text says what became of an agreement, or has at least half of its words close together."""
    if slug(agreement) in {slug(one) for one, _ in _RECORDED.findall(told)}:
        return True
    sentences = [_content(one) for one in sentences_in(_RECORDED.sub("", told))]
    words = _content(agreement)
    near = (one | other for one, other in zip(sentences, [*sentences[1:], set()], strict=True))
    return any(2 * len(words & again) >= len(words) for again in near)


def _content(text: str) -> set[str]:
    """The longer words of a text, without those that tell when."""
    return {one for one in slug(text).split("-") if len(one) > 3 and not one.isdigit()} - _WHEN
