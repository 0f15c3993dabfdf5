"""Questions at the terminal, in Dutch: asked on standard error, and again until the answer will do."""

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import is_terminal, tell, tell_unquoted
from spvgen.cli.terminal.thin import (
    Doubt,
    Patience,
    doubt,
    doubt_short,
    held,
    is_relative_day,
    is_strict,
    patience,
    refuse,
    refuse_open,
    where_needed,
)
from spvgen.cli.terminal.typed import as_one, typed_lines
from spvgen.dates import meant_day, parse_date, typed_date
from spvgen.dutch import NOTHING, DutchValueError, join_list, slug

T = TypeVar("T")

CLEARED: Final = "-"
"""What is typed to take away what stands between brackets."""
_AROUND: Final = " .,!'\"‘’“”"
"""What people type around a word without meaning anything by it."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to know: as an option, or as a question where somebody can answer.

    ``read`` makes a value of the answer, or raises WrongUse. ``default`` is an answer as a plan writes it.
    ``needed`` is for where nobody can answer.
    """

    option: str
    text: str
    read: Callable[[str], Any]
    default: str = ""
    needed: bool = False


def chosen(typed: str, words: Sequence[str]) -> str | None:
    """The one of these words that is typed; a beginning will do, as will ``Op schema.`` for ``op_schema``."""
    near = _begun_by(typed, words) or _begun_by(re.sub(_ARTICLE, "", typed.strip(_AROUND)), words)
    exact = [word for word in near if slug(word) == slug(typed)]
    return exact[0] if exact else near[0] if len(near) == 1 else None


_ARTICLE: Final = r"(?i)^(?:de|het|mijn|onze|een) (?=\w)"
"""What people type before the name of a part: *de hoofdoorzaak*."""


def more_than_one(typed: str, words: Sequence[str]) -> str:
    """That a beginning may be more than one of these words; empty where it is none."""
    near = [as_typed(word) for word in _begun_by(typed, words)]
    return f"Dat kan {join_list(near, 'of')} zijn. Typ een letter meer." if len(near) > 1 else ""


def _begun_by(typed: str, words: Sequence[str]) -> list[str]:
    """The words that begin so; accents don't count, for not every keyboard has them."""
    typed = typed.strip(_AROUND)
    begun = slug(typed) if any(map(str.isalnum, typed)) else ""
    return [word for word in words if begun and slug(word).startswith(begun)]


def answer(question: Question, given: str | None, *, asking: bool) -> Any:
    """What is given, or else what is answered, or else the default. Raises WrongUse; it names the option."""
    if given is not None:
        try:
            return question.read(given)
        except WrongUse as wrong:
            raise naming(question.option, wrong) from None
    if asking:
        return ask(question.text, question.read, default=question.default)
    return question.read(question.default)


def naming(option: str, wrong: WrongUse) -> WrongUse:
    """The refusal of what an option says, with the name of that option, which it may have already."""
    told = str(wrong)
    return wrong if option in told else WrongUse(f"{option}: {told}", wrong.hint)


_said_back: ContextVar[bool] = ContextVar("said_back", default=False)
"""Whether it was said already how the answer at hand was read."""


_unsaid: ContextVar[bool] = ContextVar("unsaid", default=False)


def unsaid() -> AbstractContextManager[None]:
    """Read answers without saying how: they are read once more."""
    return held(_unsaid, True)


def say_back(meant: str) -> None:
    """Say how an answer was read, where that may be another thing than was typed."""
    if _unsaid.get():
        return
    _said_back.set(True)
    tell(f"  Opgevat als: {meant.removesuffix('.')}.")


def doubt_or_tell(message: str, hint: str) -> None:
    """Raise Doubt where somebody can answer anew; of an option it is told, and taken."""
    doubt(message, hint)
    if is_strict() and not _unsaid.get():
        tell(f"Let op: {message} {hint}")


def or_wrong_use(read: Callable[[str], T], answer: str) -> T:
    """What ``read`` makes of an answer; what it refuses becomes a WrongUse."""
    try:
        return read(answer)
    except DutchValueError as error:
        raise WrongUse(str(error), error.hint) from None


def text_reader(
    read: Callable[[str], T], *, example: str = "", needed: bool = False, least: int = 0, instead: str = ""
) -> Callable[[str], T]:
    """The same reader, for a text: a bare *ja* or a day is asked again, with an example where there is one.

    So is an answer of fewer words than ``least``, or a bare number there. *Nee*, *geen* or *weet ik niet*
    stands for no answer, which is said; one that is needed is asked again. Whoever gives a short answer, a
    number or a day once more means it; what may not stand in a plan (S01) is refused each time.
    ``instead`` says what to write where that is no words.
    """
    in_words = f"Schrijf het zo: {example}" if example else "Schrijf het in een paar woorden."
    advice = instead or in_words

    def worded(answer: str) -> T:
        none = says_nothing(answer)
        if none and not needed:
            say_back("geen antwoord")
            return read("")
        words = read(answer)  # what is private is refused first, for a doubt repeats the answer
        if is_a_day(answer):
            refuse("Dat is alleen een dag.", advice)
        elif least and re.fullmatch(r"\d[\d.,]*", answer.strip()):
            refuse("Dat is alleen een getal.", advice)
        elif none or answer.strip(" .!").casefold() in _YES:
            raise WrongUse("Dat zegt hier te weinig.", advice)
        refuse_open(answer.strip())
        doubt_short(answer, least, example)
        return words

    def worded_where_needed(answer: str) -> T:
        with where_needed(needed):
            return worded(answer)

    return worded_where_needed


_YES: Final = frozenset({"ja", "ja hoor"})


def says_nothing(answer: str) -> bool:
    """Whether an answer is no more than *geen*, *n.v.t.* or *weet ik niet*."""
    from spvgen.rules.specifiek.invulplekken import NO_ANSWER

    said = answer.strip(" .!").casefold()
    return said in NOTHING or (said in NO_ANSWER and said not in _YES)


def is_a_day(answer: str) -> bool:
    """Whether an answer is no more than a date or *maandag*; also where the calendar has no such day."""
    if is_relative_day(answer):
        return True
    try:
        meant_day(answer, date.today())
    except DutchValueError as error:
        return error.kind != "datum_geen"
    return True


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return is_terminal(sys.stdin)


def ask(question: str, read: Callable[[str], T], *, default: str = "", pasted: list[str] | None = None) -> T:
    """Put a question; ``read`` makes a value of the answer or raises WrongUse, which is told.

    An empty answer stands for ``default``, which is shown ``as_typed``, or for an answer that was doubted
    once, which CLEARED takes away; see ``thin``. So does a *ja* that is no answer by itself. Lines that are
    pasted together are one answer, unless there is a list for the ``pasted`` ones: then each is the answer
    the next time. Raises typer.Abort at the end of the input (Ctrl-D).
    """
    doubted: str | None = None
    shown = as_typed(default)
    while True:
        proposed = doubted or shown
        mark = "" if question.endswith(("?", ":")) else ":"
        asked = f"{question} [{proposed}]: " if proposed else f"{question}{mark} "
        try:
            typed = _answer(asked, pasted) or doubted or default
            if doubted is not None and typed == CLEARED:
                typed, doubted = "", None
            meant = doubted is not None or bool(default and typed in (default, shown))
            with patience(Patience.INSISTED if meant else Patience.FIRST):
                return _made(read, typed, doubted or default)
        except Doubt as doubt:
            doubted = doubt.instead or typed
            tell_unquoted(f"  {doubt.told}", answer=True)
        except WrongUse as wrong:
            tell_unquoted(f"  {wrong.told}", answer=True)


def _made(read: Callable[[str], T], typed: str, proposed: str) -> T:
    """What ``read`` makes of an answer; a *ja* that is none takes the proposal over, which is said."""
    try:
        return read(typed)
    except WrongUse:
        if not proposed or typed.strip(" .!").casefold() not in _YES:
            raise
    _said_back.set(False)
    with patience(Patience.INSISTED):
        made = read(proposed)
    if not _said_back.get():
        say_back(as_typed(proposed))
    return made


def as_typed(answer: str) -> str:
    """A key such as ``op_schema``, or a day or more, as somebody would type it."""
    with suppress(DutchValueError):
        return ", ".join(typed_date(parse_date(one)) for one in answer.split(", "))
    if not re.fullmatch("[a-zé]+(?:_[a-zé]+)+", answer):
        return answer
    from spvgen.kinds.values import choice_in_words  # a choice out of a plan, so that its models are there

    return choice_in_words(answer)


def _answer(asked: str, pasted: list[str] | None) -> str:
    """What is typed, or the next of the lines that were pasted. Raises WrongUse where not all came in."""
    if pasted:
        tell(f"{asked}{pasted[0]}")
        return pasted.pop(0)
    first, *rest = lines = typed_lines(asked)
    if pasted is not None:
        pasted += rest
        return first
    if rest:
        say_back(f"één antwoord van {len(lines)} regels")
    return as_one(lines)
