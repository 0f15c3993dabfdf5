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


def break_off(child: Any) -> None:
    """Ctrl-C at a question: the program says that it stops, and does."""
    child.sendintr()
    child.expect(r"Afgebroken\.")
    assert ended(child) == 130
