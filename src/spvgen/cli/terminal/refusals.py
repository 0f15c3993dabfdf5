"""What is wrong with what was given, gathered so that one run tells all of it.

refused = Refusals()
refused.options(questions, given, "close")           # what is wrong, and what lacks
day = refused.of(lambda: read_day(typed), "--dag")   # None where that is refused
refused.settle()                                     # raises WrongUse where anything was
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, TypeVar

from spvgen.cli.terminal.ask import Question, answer, naming, unsaid
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import join_list

T = TypeVar("T")

STANDS_WRONG: Final = "Dit klopt nog niet:"
"""What goes before several refusals."""


@dataclass(slots=True)
class Refusals:
    """What was refused so far."""

    found: list[WrongUse] = field(default_factory=list)

    def of(self, read: Callable[[], T], option: str = "") -> T | None:
        """What ``read`` gives; None where it raises WrongUse, which is gathered under the ``option``."""
        try:
            return read()
        except WrongUse as wrong:
            self.found += [naming(option, one) if option else one for one in parted(wrong)]
        return None

    def options(
        self, questions: Mapping[str, Question], given: Mapping[str, str | None], command: str = ""
    ) -> None:
        """Gather what is refused of options that are given.

        With a ``command`` nobody can be asked: then what lacks is told too, as one of them.
        """
        for key, one in questions.items():
            if given[key] is not None:
                with unsaid():  # how it is read, is said when it is read to be written down
                    self.of(partial(answer, one, given[key], asking=False))
        if command:
            missing = [one.option for key, one in questions.items() if one.needed and given[key] is None]
            self.of(lambda: refuse_missing(missing, command))

    def settle(self) -> None:
        """Raise WrongUse where something was refused: as it was, or all of it in a list."""
        if self.found:
            raise self._whole

    @property
    def told(self) -> str:
        """All that was refused, in words."""
        return self._whole.told

    @property
    def _whole(self) -> WrongUse:
        return self.found[0] if len(self.found) == 1 else Several(self.found)


class Several(WrongUse):
    """More refusals than one."""

    def __init__(self, refusals: Sequence[WrongUse]) -> None:
        self.refusals = tuple(refusals)
        lines = (f"  - {one.told}" for one in self.refusals)
        super().__init__("\n".join([STANDS_WRONG, *lines]))


def option_of(key: str) -> str:
    """The option that fills a key."""
    return f"--{key.replace('_', '-')}"


def parted(wrong: WrongUse) -> tuple[WrongUse, ...]:
    """The refusals that one is made of."""
    return wrong.refusals if isinstance(wrong, Several) else (wrong,)


def refuse_missing(missing: Sequence[str], command: str) -> None:
    """Raise WrongUse where options are missing, and nobody can be asked."""
    if missing:
        raise WrongUse(
            f"Er ontbreekt nog iets: {join_list(missing)}.",
            f"Geef dit mee, of voer ‘spv {command}’ uit in een venster waarin je kunt antwoorden.",
        )


def refuse_strange(strange: Sequence[str], what: str) -> None:
    """Raise WrongUse for options that don't fit ``what`` is to be made."""
    if strange:
        fit, those = ("past", "die optie") if len(strange) == 1 else ("passen", "die opties")
        raise WrongUse(f"{join_list(strange)} {fit} niet bij {what}.", f"Laat {those} weg.")
