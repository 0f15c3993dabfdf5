"""What a run comes to: exit codes and the exceptions that carry one."""

from enum import IntEnum


class Outcome(IntEnum):
    """Exit code of ``spv``. Where several things happened, the highest counts."""

    CLEAN = 0
    FOUND = 1
    WRONG = 2
    FAULT = 3
    BROKEN_OFF = 130


class WrongUse(Exception):
    """The command can't be carried out as it was given; message and hint are Dutch."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint

    @property
    def told(self) -> str:
        """Message and hint on one line."""
        return f"{self} {self.hint}".rstrip()


class Crash(Exception):
    """Faults of spvgen itself, each with the name of the file that it was busy with."""

    def __init__(self, faults: list[tuple[str, Exception]]) -> None:
        super().__init__(faults)
        self.faults = faults
