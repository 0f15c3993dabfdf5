"""Writing to the two streams: results on standard output, talk and progress on standard error."""

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Final, TextIO, TypeVar, cast

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import join_list
from spvgen.reporters.printable import printable

if TYPE_CHECKING:
    from spvgen.reporters.printable import Look

T = TypeVar("T")

_WIDEST: Final = 100
_MANY: Final = 20
_BAR: Final = 30  # characters
_COLOUR_CONSOLES: Final = ("WT_SESSION", "TERM", "TERM_PROGRAM", "ANSICON")
"""What a console on Windows that understands colours sets; the oldest ones don't."""


def prepare() -> None:
    """Let no character that a console lacks break the program: it becomes a question mark.

    A byte that comes in and is no character becomes a lone surrogate, which ``terminal.typed`` refuses.
    A stream that was closed beforehand (``spv check plan.yaml >&-``) holds nothing and takes anything.
    """
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream, instead in ((sys.stdin, "surrogateescape"), (sys.stdout, "replace"), (sys.stderr, "replace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=instead)


def _nowhere(mode: str) -> TextIO:
    return cast(TextIO, Path(os.devnull).open(mode, encoding="utf-8"))


def say(text: str) -> None:
    """Write a result: lines for standard output."""
    _clear_line()
    sys.stdout.write(f"{text}\n")


def say_bytes(data: bytes) -> None:
    """Write a result that must not be recoded, such as JSON."""
    _clear_line()
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def say_changes(
    told: T,
    format: str,
    as_json: Callable[[T], bytes],
    as_markdown: Callable[[T], str],
    as_text: "Callable[[T, Look], str]",
) -> None:
    """Write what changed in a plan, in one of ``CHANGES_FORMATS``."""
    if format == "json":
        say_bytes(as_json(told))
    else:
        say(as_markdown(told) if format == "md" else as_text(told, look()))


def tell(text: str = "") -> None:
    """Talk to the user, on standard error; nothing in ``text`` can steer the terminal."""
    _clear_line()
    sys.stderr.write(f"{_within(printable(text))}\n")


def tell_unquoted(text: str, *, answer: bool = False) -> None:
    """The same, without what is private in the words that the text quotes; see ``unquoted``."""
    from spvgen.cli.terminal.unquoted import unquoted  # only where something was refused

    tell(unquoted(text, answer=answer))


def prompt(text: str) -> None:
    """Put a question on standard error, whose answer is typed behind it."""
    _clear_line()
    sys.stderr.write(f"{_within(text.rstrip())} ")
    sys.stderr.flush()


def _within(text: str) -> str:
    """The text in lines that fit the terminal, where somebody reads along on one."""
    lines = text.split("\n")
    return "\n".join(map(_fitted, lines) if is_terminal(sys.stderr) else lines)


def _fitted(line: str) -> str:
    """The line within the width; what goes on below stands under the words, behind the mark of a step."""
    words = line.lstrip(" ")
    number, step, _ = words.partition(". ")
    mark = f"{number}. " if step and number.isdecimal() else "- " if words.startswith("- ") else ""
    hanging = len(line) - len(words) + len(mark)
    return fill(
        line,
        width(sys.stderr),
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def refuse_format(format: str, *known: str) -> None:
    """Raise WrongUse for a form of results that is none of these."""
    if format not in known:
        raise WrongUse(f"De vorm ‘{format}’ bestaat niet.", f"Kies uit: {join_list(known, 'of')}.")


def is_terminal(stream: TextIO) -> bool:
    """Whether somebody reads along on this stream."""
    return stream.isatty()


def wants_colour(stream: TextIO) -> bool:
    """Colours only on a terminal that shows them, and never with ``NO_COLOR`` (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not is_terminal(stream):
        return False
    return os.name != "nt" or any(name in os.environ for name in _COLOUR_CONSOLES)


def width(stream: TextIO) -> int:
    """How many columns a line may take: those of the terminal, at most a hundred."""
    if not is_terminal(stream):
        return _WIDEST
    return min(shutil.get_terminal_size().columns, _WIDEST)


def look() -> "Look":
    """How a report is set on standard output."""
    from spvgen.reporters.printable import Look

    return Look(width(sys.stdout), wants_colour(sys.stdout))


def give_up_if_broken() -> None:
    """Drop a standard output that can't be written to, so that Python does not complain of it at the end."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


# --- Progress of long work -------------------------------------------------------------------------

_standing = ""  # the line that stands on the terminal until something else is written


def _draw_line(text: str) -> None:
    """Show a line on standard error that makes room for whatever is written next."""
    global _standing
    columns = shutil.get_terminal_size().columns - 1  # a full line would wrap, and then stay
    shown = text[:columns]
    sys.stderr.write(f"\r{shown.ljust(len(_standing))}")
    sys.stderr.flush()
    _standing = shown


def _clear_line() -> None:
    """Take that line away."""
    global _standing
    if _standing:
        sys.stderr.write(f"\r{' ' * len(_standing)}\r")
        sys.stderr.flush()
        _standing = ""


def is_long(items: Sequence[object]) -> bool:
    """Whether there is so much to do that nobody wants to read about each piece of it."""
    return len(items) > _MANY


def progress(items: Sequence[T], what: str) -> Iterator[T]:
    """Hand the items on, with a bar on standard error when there are many and it is a terminal."""
    if not is_long(items) or not is_terminal(sys.stderr):
        yield from items
        return
    try:
        for number, item in enumerate(items):
            words = f"{number} van {len(items)} {what}"
            bar = f"{_bar(number, len(items))} {words}"
            _draw_line(bar if len(bar) < width(sys.stderr) else words)
            yield item
    finally:
        _clear_line()


def _bar(number: int, total: int) -> str:
    full = _BAR * number // total
    return f"[{'#' * full}{'.' * (_BAR - full)}]"
