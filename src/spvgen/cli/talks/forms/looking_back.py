"""What an evaluation asks of the agreements of the last talk, and where their answers stand in the report.

The report has no key for them: each becomes a line of ``besproken``, which a next talk reads back. What was
not done yet is asked again until a report says that it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.cli.asking.answers import read_choice
from spvgen.cli.talks.forms.choices import DONE, OPEN
from spvgen.cli.talks.talk import Report, Talk
from spvgen.dates import parse_date
from spvgen.dutch import slug
from spvgen.intake.sentence import as_sentence
from spvgen.rules.verslag.owed import reports_before
from spvgen.rules.verslag.verslag import NONE_MADE

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag

_CAME: Final = {"ja": "gedaan", "deels": "deels gedaan", "nee": "niet gedaan", OPEN: "loopt nog"}
_HOW: Final = {
    "ja": "Wat leverde dat op? (mag leeg blijven)",
    "deels": "Wat is er nog niet, en wanneer wel? (mag leeg blijven)",
    "nee": "Waardoor niet, en geldt de afspraak nog? (mag leeg blijven)",
    OPEN: "Hoe staat het ervoor? (mag leeg blijven)",
}
_NOT_DONE: Final = re.compile(r"(?m)^Afspraak ‘(.+)’: (?:deels gedaan|niet gedaan|loopt nog)\b")


def agreed_before(plan: Verbeterplan, held: date) -> list[str]:
    """The agreements that a talk on a day is to come back to: of the last talk, and what it left undone."""
    earlier = reports_before(plan, held)
    if not earlier:
        return []
    last = earlier[-1]
    made = [one for one in last.afspraken or () if not re.match(NONE_MADE, one)]
    undone = _NOT_DONE.findall(last.besproken or "")
    return list({slug(one): one for one in (*undone, *made)}.values())


def ask_agreed_before(talk: Talk, report: Report) -> Iterator[str]:
    """A line for each agreement of the last talk: what became of it."""
    held = parse_date(str(report["datum"]))
    for number, agreement in enumerate(agreed_before(talk.plan, held), start=1):
        key = f"besproken:vorige:{number}"
        lead = f"Wat is er geworden van deze afspraak van de vorige keer?\n  {agreement}"
        question = "Gedaan: ja, deels, nee of loopt nog"
        done = talk.ask(key, question, read_choice((*DONE, OPEN)), lead=lead)
        words = talk.ask(f"{key}:wat", _HOW[done], talk.words)
        yield f"Afspraak ‘{agreement.rstrip(' .')}’: {_CAME[done]}. {as_sentence(words)}".rstrip()


def agreements_left_out(plan: Verbeterplan, report: Verslag) -> list[str]:
    """The agreements of the last talk that a report, which was not asked for, does not come back to."""
    told = report.besproken or ""
    lacking = (one for one in agreed_before(plan, report.datum) if not _comes_back(one, told))
    return [f"niets over de afspraak ‘{one.rstrip(' .')}’" for one in lacking]


def _comes_back(agreement: str, told: str) -> bool:
    """Whether at least half of the longer words of an agreement are in a text."""
    words, again = {one for one in slug(agreement).split("-") if len(one) > 3}, set(slug(told).split("-"))
    return bool(told) and 2 * len(words & again) >= len(words)
