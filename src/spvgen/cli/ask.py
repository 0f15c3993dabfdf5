"""Questions at the terminal, in Dutch: asked on standard error, and again until the answer will do."""

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

from spvgen.cli.outcome import WrongUse
from spvgen.cli.streams import is_terminal, tell

T = TypeVar("T")


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return is_terminal(sys.stdin)


def ask(question: str, read: Callable[[str], T], *, default: str = "") -> T:
    """Put a question; ``read`` makes a value of the answer or raises WrongUse, which is told.

    An empty answer stands for ``default``. Raises typer.Abort at the end of the input (Ctrl-D).
    """
    while True:
        answer = _answer(f"{question} [{default}]: " if default else f"{question}: ")
        try:
            return read(answer or default)
        except WrongUse as wrong:
            tell(f"  {wrong} {wrong.hint}".rstrip())


def _answer(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        tell()
        raise typer.Abort
    return line.strip()
