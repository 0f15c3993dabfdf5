"""What somebody types or pastes behind a question, as lines."""

import os
import re
import sys
from typing import Final

import typer

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import is_terminal, prompt, tell

_ROOM: Final = 4095
"""Bytes that a terminal on Linux takes on one line; it drops what comes behind them without a word."""
_PAUSE: Final = 0.03
"""Seconds within which the next piece of a pasted text comes in; nobody types so fast."""
_UNREADABLE: Final = re.compile("[\ud800-\udfff]")
"""What stands for a byte that is no character in the encoding of the terminal."""
_POINT: Final = re.compile(r"(?:[-–*•·▪]|\d{1,2}[.)])\s+(?=\S)")


def typed_lines(question: str) -> list[str]:
    """The line that is typed behind a question, and those that were pasted together with it.

    Empty lines count only where there is nothing else. Raises WrongUse where not all of it came in,
    and typer.Abort at the end of the input (Ctrl-D).
    """
    prompt(question)
    line = sys.stdin.readline()
    if not line:
        tell()
        raise typer.Abort
    if len(line.removesuffix("\n").encode(errors="replace")) == _ROOM:
        message = "Je antwoord is te lang voor één regel: het eind ervan is niet aangekomen."
        raise WrongUse(message, "Typ het korter. Wat er niet in past, zet je later in het bestand zelf.")
    # who pastes some lines gives one answer, of which the last line may lack an end
    text = line + (_ready() if is_terminal(sys.stdin) else "")
    if _UNREADABLE.search(text):
        raise WrongUse("In je antwoord staat een teken dat spv niet kan lezen.", "Typ het nog eens.")
    return [one.strip() for one in text.splitlines() if one.strip()] or [""]


def as_one(lines: list[str]) -> str:
    """Lines that are one answer, as one; the points of a list with a semicolon between them."""
    if len(lines) > 1 and all(map(_POINT.match, lines)):
        return "; ".join(_POINT.sub("", line, count=1).rstrip(";,") for line in lines)
    return " ".join(lines)


if sys.platform == "win32":

    def _ready() -> str:
        import msvcrt

        ready = ""
        while msvcrt.kbhit():
            ready += msvcrt.getwch()
        return ready.replace("\r", "\n")

else:

    def _ready() -> str:
        import select
        import termios

        try:
            terminal = sys.stdin.fileno()
            by_line = termios.tcgetattr(terminal)
        except (OSError, ValueError, termios.error):  # a terminal in name only
            return ""
        at_once = [*by_line[:3], by_line[3] & ~termios.ICANON, *by_line[4:]]
        data = b""
        try:
            termios.tcsetattr(terminal, termios.TCSANOW, at_once)
            while select.select([terminal], [], [], _PAUSE)[0] and (piece := os.read(terminal, _ROOM)):
                data += piece
        finally:
            termios.tcsetattr(terminal, termios.TCSANOW, by_line)
        return data.decode(sys.stdin.encoding, "surrogateescape")
