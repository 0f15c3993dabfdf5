"""Each plan by itself: what goes wrong with one is told at the end, and does not stop the others."""

from collections.abc import Callable, Iterator, Sequence
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
        try:
            made = work(one)
        except Obstacle as wrong:
            failed.problems.append(wrong.told)
        except OSError as error:
            from spvgen.cli.terminal.faults import os_fault  # most plans can be read

            failed.problems.append(f"{os_fault(error, str(error.filename or one.name))}.")
        except Exception as error:  # noqa: BLE001 - told by the caller, after the other plans
            failed.faults.append((one.name, error))
        else:
            yield made


def unreadable(one: Input) -> Obstacle:
    """What to tell of a file that is no YAML at all."""
    from spvgen.shell import to_check

    return Obstacle(f"‘{one.name}’ is niet te lezen.", f"Kijk met: {to_check(one.name)}")
