"""A conversation with the real program at a real terminal."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

needs_terminal = pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a pseudo-terminal")


def talk(folder: Path, *words: str, answers: Iterable[tuple[str, str]] = (), columns: int = 100) -> Any:
    """``spv`` with these words, and what came of it after these questions and answers."""
    pexpect = pytest.importorskip("pexpect")
    child = pexpect.spawn(
        sys.executable,
        ["-m", "spvgen", *words],
        cwd=str(folder),
        encoding="utf-8",
        timeout=60,
        env={**os.environ, "COLUMNS": str(columns)},
        dimensions=(50, columns),
    )
    child.setecho(False)
    child.delaybeforesend = None
    answer(child, *answers)
    return child


def answer(child: Any, *turns: tuple[str, str]) -> None:
    """Wait for each question (a pattern), and type its answer; a line may break at any space."""
    for question, typed in turns:
        child.expect(question.replace("\\ ", " ").replace(" ", r"\s+"))
        child.sendline(typed)


def ended(child: Any) -> int:
    """The exit code, once the program is done."""
    import pexpect

    child.expect(pexpect.EOF)
    child.close()
    return int(child.exitstatus)


def interrupt(child: Any, told: str | None = None) -> None:
    """Ctrl-C, until the program says this (a pattern), or ends.

    A signal that comes just before Python starts to wait for a line is not looked at before the next
    one: a person presses again, and so does this.
    """
    import pexpect

    patterns = [pexpect.EOF if told is None else told, pexpect.TIMEOUT]
    for _ in range(4):
        child.sendintr()
        if child.expect(patterns, timeout=child.timeout / 4) == 0:
            return
    pytest.fail(f"after Ctrl-C it said: {child.before!r}")


def end_of_input(child: Any, told: str) -> None:
    """Ctrl-D at an empty line: the program says this (a pattern)."""
    child.sendeof()
    child.expect(told)


def break_off(child: Any) -> None:
    """Ctrl-C at a question: the program says that it stops, and does."""
    interrupt(child, r"Afgebroken\.")
    assert ended(child) == 130
