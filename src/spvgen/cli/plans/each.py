"""Each plan by itself: what goes wrong with one is told at the end, and does not stop the others."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from spvgen.cli.terminal.inputs import Input
from spvgen.cli.terminal.streams import progress
from spvgen.diagnostics import Obstacle

Made = TypeVar("Made")


@dataclass
class Failed:
    """What went wrong: sentences for the user, and faults of spvgen itself with the name of the file."""

    problems: list[str] = field(default_factory=list)
    faults: list[tuple[str, Exception]] = field(default_factory=list)


def each(inputs: Sequence[Input], work: Callable[[Input], Made], failed: Failed) -> Iterator[Made]:
    """What ``work`` makes of each input, which may raise anything; ``failed`` gathers that."""
    for one in progress(inputs, "plannen"):
        with guarded(one.name, failed.problems.append, failed.faults):
            yield work(one)


@contextmanager
def guarded(name: str, tell: Callable[[str], None], faults: list[tuple[str, Exception]]) -> Iterator[None]:
    """Keep what goes wrong with one plan from the others: it is told, or it is a fault of spvgen itself."""
    try:
        yield
    except Obstacle as wrong:
        tell(wrong.told)
    except OSError as error:
        from spvgen.cli.terminal.faults import os_fault  # most plans can be read

        tell(f"{os_fault(error, str(error.filename or name))}.")
    except Exception as error:  # noqa: BLE001 - told by the caller, after the other plans
        faults.append((name, error))


def unreadable(one: Input) -> Obstacle:
    """What to tell of a file that is no YAML at all."""
    from spvgen.shell import to_check

    return Obstacle(f"‘{one.name}’ is niet te lezen.", f"Kijk met: {to_check(one.name)}")
