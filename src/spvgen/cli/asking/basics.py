"""The questions about a new document, put one after the other: those of ``spv new``, and of an intake."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from spvgen.cli.asking.answers import Read, read_choice, yes_no
from spvgen.cli.asking.blanks import LOOKS_BACK, TOO_LATE, begun
from spvgen.cli.asking.kept import BACK, Kept
from spvgen.cli.terminal.ask import Question, ask
from spvgen.cli.terminal.streams import tell
from spvgen.dates import format_date, parse_date
from spvgen.dutch import DutchValueError

_BY_NAME: Final = ("naam", "functie", "leidinggevende", "begeleider", "hr", "organisatie", "start")
CALLED: Final = {key: key for key in _BY_NAME} | {"weeks": "weken", "profile": "voorbeeldzinnen"}
"""Question → the word by which its writer knows it."""
DECISIONS: Final = ("ja", "nee", "stop", BACK)
"""The answers to the question whether all is right; BACK is for the last question."""
_BEGUN: Final = "start:voorbij"


def ask_basic(
    kept: Kept,
    soort: str,
    key: str,
    question: Question,
    choosing: Callable[[tuple[str, ...]], Read] = read_choice,
) -> Any:
    """The answer to one question; a first day that has been is asked about once more.

    ``choosing`` makes the reader of the ja or nee to that.
    """
    value = kept.ask(key, question.text, question.read, default=question.default)
    if key != "start" or soort in LOOKS_BACK or not (told := begun(value)):
        return value
    if _BEGUN not in kept.answers:
        tell(f"  {told}")
    if kept.ask(_BEGUN, yes_no(TOO_LATE), choosing(("ja", "nee")), default="nee") == "ja":
        return value
    kept.drop(key)
    return ask_basic(kept, soort, key, question, choosing)


def keep_given(kept: Kept, key: str, value: Any) -> None:
    """Keep what was given beforehand; nobody is asked whether it is meant."""
    kept.keep(key, str(value))
    if key == "start":
        kept.keep(_BEGUN, "ja")


def in_words(basics: Mapping[str, Any]) -> dict[str, str]:
    """The answers, each by the word for its question."""
    return {CALLED[key]: _value(value) or "(niet ingevuld)" for key, value in basics.items()}


def _value(value: Any) -> str:
    with suppress(DutchValueError):
        return format_date(parse_date(str(value)), weekday=True)
    return {"sales": "verkoop"}.get(value, str(value))


def part_to_change(labels: Sequence[str], choosing: Callable[[tuple[str, ...]], Read]) -> str | None:
    """The label of what must be asked anew; None where it may stay as it is, after all."""
    question = f"Welk deel wil je opnieuw invullen ({', '.join(labels)}), of {BACK}"
    chosen = ask(question, choosing((*labels, BACK)))
    return chosen if chosen != BACK else None
