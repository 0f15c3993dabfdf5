"""What a template asks and can't have."""

from spvgen.diagnostics import Obstacle


class Refused(Obstacle):
    """Something that a template asks and can't have.

    ``line`` is None where only a traceback tells it.
    """

    def __init__(self, message: str, hint: str = "", line: int | None = None) -> None:
        super().__init__(message, hint)
        self.line = line
