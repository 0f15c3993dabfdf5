"""*binnen* …: a deadline for the goal, or the time that each case may take."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.times import Mark
from spvgen.wording.tokens import Token

_DAYS: Final = frozenset({"dag", "dagen", "werkdag", "werkdagen", "dgn"})
_EACH: Final = frozenset({"elk", "elke", "iedere", "ieder"})
_CASES: Final = tuple(
    "klachten klacht vragen vraag mails mail e-mails offertes offerte facturen factuur storingen storing meldingen melding orders order bestellingen "
    "bestelling reparaties tickets ticket aanvragen aanvraag verzoeken verzoek retouren zendingen pakketten reacties berichten telefoontjes declaraties "
    "incidenten incident sollicitaties sollicitanten klanten bezwaren brieven reviews leads".split()
)
"""What comes in again and again, each with a term of its own."""


def settled(tokens: Sequence[Token], marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The time expressions with every *binnen* decided: ``deadline`` or ``duur``."""
    return tuple(mark._replace(kind=_kind(tokens, mark)) for mark in marks)


def _kind(tokens: Sequence[Token], mark: Mark) -> str:
    if mark.kind == "nabinnen":
        return "duur"
    if mark.kind == "binnen":
        return "duur" if _is_service_norm(tokens, mark) else "deadline"
    return mark.kind


def _is_service_norm(tokens: Sequence[Token], mark: Mark) -> bool:
    """*Klachten binnen vijf dagen afhandelen* has no end; *binnen vijf dagen is het hek af* has."""
    term = [token.word for token in tokens if mark.start <= token.start < mark.end]
    if _DAYS.isdisjoint(term):
        return False
    if any(token.word.endswith(_CASES) for token in tokens):
        return True
    short = not any("00" in word for word in term)  # nobody gives each case a hundred days
    return short and any(token.word in _EACH for token in tokens)
