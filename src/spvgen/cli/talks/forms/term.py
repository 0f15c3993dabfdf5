"""When an agreement made in a talk is kept: asked on where its text does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from spvgen.cli.asking.answers import Read
from spvgen.cli.talks.talk import Talk
from spvgen.cli.terminal.ask import say_back, says_nothing
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.dates import MONTHS, WEEKDAYS, format_date, meant_date
from spvgen.dutch import DutchValueError, slug
from spvgen.rules.reading.patterns import NUMBER_WORDS
from spvgen.rules.specifiek.afspraken import is_settled

_LONGEST: Final = 8  # words of a term; what is longer is a sentence
_BEGINS: Final = re.compile(
    rf"(?:\d|'s\b|(?:{'|'.join((*WEEKDAYS, *MONTHS))}|een|één|{NUMBER_WORDS}|elke?|iedere?"
    r"|uiterlijk|v[oó][oó]r|op|in|om|aan|bij|na|over|binnen|tijdens|tussen|vanaf|per|tot|begin|eind|einde|medio|half|halverwege|deze"
    r"|dit|komende?|volgende?|aanstaande|vandaag|morgen|overmorgen|nog|week|steeds|telkens|altijd|\w+lijks"
    r"|(?:de|het|ons) (?:eerste|tweede|derde|vierde|laatste|volgende|komende))\b)",
    re.IGNORECASE,
)
"""How a term begins, which stands small within a sentence; a name or a subject would not."""


def with_term(talk: Talk, number: int, agreement: str) -> str:
    """Ask on where an agreement says not when; whoever leaves it empty leaves it as it is."""
    if is_settled(agreement):
        return agreement
    key, question = f"afspraken:{number}:termijn", "  Wanneer, of hoe vaak? (Enter: de afspraak blijft zo)"
    term = talk.ask(key, question, term_reader(agreement, talk.open_text))
    whole = joined(agreement, term) or agreement
    if term:
        tell(f"  De afspraak wordt: {whole}")
    return whole


def term_reader(agreement: str, text: Read) -> Read:
    """A reader of the term of an agreement, or of the agreement with its term; nothing for nothing.

    What is no term is refused once. Who has none the second time either leaves the agreement as it is.
    """
    refusals = _refusals()

    def read(answer: str) -> str:
        typed = _as_day(text(answer))
        if not typed or joined(agreement, typed) is not None:
            return typed
        if not says_nothing(typed) and (refusal := next(refusals, None)):
            raise refusal
        say_back("geen antwoord. De afspraak blijft zo")
        return ""

    return read


def _refusals() -> Iterator[WrongUse]:
    hint = "Typ alleen dat, zoals: vóór 8 april, of elke vrijdag. Weten jullie het nog niet? Druk op Enter."
    yield WrongUse("Dat is geen duidelijk antwoord op wanneer of hoe vaak.", hint)


def _as_day(typed: str) -> str:
    """A day in figures as a sentence writes it."""
    with suppress(DutchValueError):
        return f"op {format_date(meant_date(typed))}"
    return typed


def joined(agreement: str, typed: str) -> str | None:
    """The agreement with its term behind it; what repeats the agreement takes its place. None for no term."""
    if _repeats(typed, agreement):
        return typed if is_settled(typed) else None
    if not _BEGINS.match(typed) or len(typed.split()) > _LONGEST:
        return None
    whole = f"{agreement.rstrip(' .')}, {typed[:1].lower()}{typed[1:].rstrip(' .')}."
    return whole if is_settled(whole) else None


def _repeats(typed: str, agreement: str) -> bool:
    """Whether at least half of the words of an agreement come back."""
    words, again = (set(slug(text).split("-")) for text in (agreement, typed))
    return 2 * len(words & again) >= len(words)
