"""To when an action of a list is moved: a moment by itself, read from what is typed or stood in a file."""

import re
from contextlib import suppress
from datetime import date, timedelta
from typing import Final

from spvgen.cli.asking.answers import Read
from spvgen.cli.talks.talk import Talk
from spvgen.cli.terminal.days import read_day
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.dates import MONTHS, format_date, meant_day, typed_date
from spvgen.dutch import DutchValueError
from spvgen.kinds.actielijst import Actielijst
from spvgen.kinds.lijsttermijn import in_full, is_moment
from spvgen.kinds.values import when_in_words
from spvgen.rules.actielijst.term import span_in
from spvgen.rules.reading.time_texts import Span
from spvgen.workdays import next_workday

_MOVED: Final = re.compile(
    r"(?i)(?:(?:is |wordt )?(?:verplaatst|verschoven|verzet)\b[ ,;:]*)?(?:naar |tot )?"
)


def moment_and_rest(answer: str, plan: Actielijst) -> tuple[str, str]:
    """The moment that an answer begins with, and what is told behind it; no moment where there is none.

    *verplaatst naar half aug, Henk kon niet* is *half aug* and *Henk kon niet*.
    """
    said = answer[_MOVED.match(answer).end() :].strip()  # type: ignore[union-attr]
    for sign in (r"\s*[,;:.]\s+", r"\s+[-–—]\s+", r"\s+(?=want\b|omdat\b|doordat\b)", r"\s*\("):
        head, *rest = re.split(sign, said, maxsplit=1)
        if rest and is_moment(head) and span_in(head, plan):
            return head, rest[0].strip(" )")
    return (said, "") if is_moment(said) else ("", answer)


def offer_moment(talk: Talk, key: str) -> None:
    """Propose the moment of *verplaatst naar juli, Henk kon niet* where that is asked, apart from why."""
    moment, rest = moment_and_rest(talk.kept.earlier.get(f"{key}:toelichting", ""), talk.plan)
    if moment and span_in(moment, talk.plan):
        talk.kept.offer(f"{key}:naar", moment, instead=True)
        talk.kept.offer(f"{key}:toelichting", rest, instead=True)


def read_later(plan: Actielijst, held: date) -> Read:
    """A reader of a month or a day that is still to come, seen from the day of the talk."""

    def read(answer: str) -> str:
        if not answer.strip():
            raise WrongUse("Hier is een antwoord nodig.", "Schrijf een maand of een dag.")
        answer = answer.strip()
        with suppress(DutchValueError):  # a month, then
            following = held + timedelta(days=1)
            meant_day(answer, following, "coming")
            answer = str(read_day(answer, following, "coming"))
        if not is_moment(answer) and span_in(answer, plan):
            moment, _ = moment_and_rest(answer, plan)
            like = moment or like_later(held)
            raise WrongUse("Hier hoort alleen een maand of een dag.", f"Typ bijvoorbeeld: {like}")
        try:
            span = span_in(when_in_words(answer), plan)
        except DutchValueError as error:
            raise WrongUse(str(error), error.hint) from None
        if span is None:
            message = f"‘{answer}’ is geen maand of dag."
            raise WrongUse(message, f"Schrijf bijvoorbeeld: {like_later(held)}")
        if span.last <= held:
            raise WrongUse(f"‘{answer}’ is al voorbij.", "Kies een maand of een dag die nog komt.")
        _beyond(span, answer, plan)
        return in_full(answer)

    return read


def like_later(held: date) -> str:
    """A month and a day that are still to come, to show how they are typed."""
    day, month = next_workday(held + timedelta(days=7)), held + timedelta(days=31)
    return f"{MONTHS[month.month - 1]} {month.year} of {typed_date(day)}"


def _beyond(span: Span, answer: str, plan: Actielijst) -> None:
    """Refuse a month without a year that lies behind the list, and say so of one with a year."""
    end = plan.looptijd.einde
    if span.first <= end:
        return
    told = f"dat is na de laatste dag van de lijst ({format_date(end)})."
    if not re.search(r"\d{4}", answer):
        month = f"{MONTHS[span.first.month - 1]} {span.first.year}"
        hint = "Kies een eerdere maand. Is het toch zo afgesproken? Zet het jaar erbij."
        raise WrongUse(f"‘{answer.strip()}’ zou {month} zijn; {told}", hint)
    tell(f"  Let op: {told} Spreek ook af wanneer jullie dit dan nalopen.")
