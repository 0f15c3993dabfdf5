"""What a run comes to: exit codes and the exceptions that carry one."""

from enum import IntEnum

from spvgen.diagnostics import Obstacle


class Outcome(IntEnum):
    """Exit code of ``spv``. Where several things happened, the highest counts."""

    CLEAN = 0
    FOUND = 1
    WRONG = 2
    FAULT = 3
    BROKEN_OFF = 130


class WrongUse(Obstacle):
    """The command can't be carried out as it was given."""


class Crash(Exception):
    """Faults of spvgen itself, each with the name of the file that it was busy with."""

    def __init__(self, faults: list[tuple[str, Exception]]) -> None:
        super().__init__(faults)
        self.faults = faults
