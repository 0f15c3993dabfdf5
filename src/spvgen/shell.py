"""A path or a name as it is typed in a command."""

import os
import re
from pathlib import Path
from typing import Final


def to_check(file: str) -> str:
    """The command that says what is wrong with a plan."""
    return f"spv check {in_shell(Path(file))}"


def in_shell(word: Path | str) -> str:
    """In quotes where a shell would not take it as it is; a path that looks like an option as a path."""
    text = str(word)
    if isinstance(word, Path) and text.startswith("-"):
        text = f"./{text}"
    if re.fullmatch(_ONE_WORD, text):
        return text
    if re.search(_AT_WORK, text) and os.name != "nt":
        import shlex  # few names ask for it

        return shlex.quote(text)
    return f'"{text}"'


_ONE_WORD: Final = r"[\w./\\:@+,=-]+" if os.name == "nt" else r"[\w./:@+,=-]+"
_AT_WORK: Final = r'["$`\\!]'
"""What works on between double quotes, in the shells of macOS and Linux."""
