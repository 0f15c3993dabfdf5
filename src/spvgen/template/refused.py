"""What a template asks and can't have."""


class Refused(Exception):
    """Something that a template asks and can't have; message and hint are for the user.

    ``line`` is None where only a traceback tells it.
    """

    def __init__(self, message: str, hint: str = "", line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.line = line
