"""TOML text → its values, and findings in Dutch with a place: ``tomllib`` tells no places of keys."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Final, NamedTuple

from spvgen.diagnostics import HIDDEN, INPUT_CODES, Finding, NodePath, Position, Severity, in_order


class Fault(NamedTuple):
    """Something that is wrong at a key, before its place in the text is known; ``private`` is not quoted."""

    code: str
    path: NodePath
    message: str
    hint: str
    severity: Severity = Severity.FOUT
    private: bool = False


@dataclass(frozen=True, slots=True)
class TomlText:
    """A TOML file that was read: its name to show, its text, its values, and the text that gave those."""

    file: str
    text: str
    table: dict[str, Any]
    mended: str

    def findings(self, faults: Iterable[Fault]) -> list[Finding]:
        """The faults with their places, in order."""
        placed = [(fault, _extent(self.mended, fault.path)) for fault in faults]
        return in_order([_finding(self.file, self.text, fault, extent) for fault, extent in placed])


def read_toml(data: bytes, file: str) -> tuple[TomlText | None, list[Finding]]:
    """Read a file; it is None where it is no UTF-8 (X11) or nothing of it can be read.

    A line that is no TOML (X01) or repeats a key (X05) is found, and the rest is read as if it were mended or
    gone, so that one run tells all: the values are worth nothing then.
    """
    text = data.decode("utf-8-sig", "replace")
    try:
        data.decode()
    except UnicodeDecodeError:
        fault = Fault("X11", (), "Dit bestand is niet opgeslagen als UTF-8.", "Sla het opnieuw op als UTF-8.")
        return None, [_finding(file, "", fault, _Extent(1, 0, 0))]
    findings: list[Finding] = []
    lines = text.splitlines()
    while len(findings) < _MOST:
        now = "\n".join(lines)
        error = _error_in(text if not findings else now)
        if not isinstance(error, Exception):
            return TomlText(file, text, error, now if findings else text), findings
        findings.append(one := _unreadable(file, text, now, error))
        if not _mended(lines, one, error):
            break
    return None, findings


_MOST: Final = 20
"""Lines that are told of in one run, at the most."""


def _error_in(text: str) -> dict[str, Any] | Exception:
    """The values of a text, or what was wrong with it."""
    import tomllib  # most plans have no spv.toml

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return error


def _mended(lines: list[str], found: Finding, error: Exception) -> bool:
    """Mend or empty the line that was found; False where the fault may well begin on another one.

    A table that is there twice goes with what stands in it: its keys are no keys of the table above.
    """
    at = found.start.line - 1
    if found.code == "X05":
        last = at + 1
        while (
            lines[at].lstrip().startswith("[")
            and last < len(lines)
            and not lines[last].lstrip().startswith("[")
        ):
            last += 1
        lines[at:last] = [""] * (last - at)
        return True
    if not isinstance(_error_in(lines[at]), Exception) or "(at line" not in str(error):
        return False
    lines[at] = _mending(lines[at])
    return True


def _mending(line: str) -> str:
    """The line as it is meant; empty where that can't be said."""
    told = _REPAIRED.search(_repair(line))
    return (
        f"{line[: len(line) - len(line.lstrip())]}{told[1]}"
        if told and not isinstance(_error_in(told[1]), Exception)
        else ""
    )


_REPAIRED: Final = re.compile(r": ([\w.-]+ = .*)$")


def _unreadable(file: str, text: str, now: str, error: Exception) -> Finding:
    """What tomllib could not read of the text as it is ``now``; of its English only the place counts."""
    if repeated := _first_repeated(now):
        name = ".".join(map(str, repeated.path))
        fault = Fault("X05", repeated.path, f"‘{name}’ staat er twee keer.", "Haal een van beide weg.")
        return _finding(file, text, fault, _Extent(repeated.line, 0, len(repeated.text)))
    found = re.search(r"\(at line (\d+)", str(error))
    line = int(found[1]) if found else len(text.splitlines())
    shown = _line(text, line)
    fault = Fault("X01", (), "Deze regel is niet te lezen als TOML.", _repair(shown))
    return _finding(file, text, fault, _Extent(line, 0, len(shown)))


_BARE_TEXT: Final = r"\s*([\w.-]+)\s*=\s*(?!(?:True|False)\b)(#?[^\s\"'#\[{][^\"\\#]*?)\s*(?:#.*)?$"
"""A value without quotes; a colour may begin with ``#``."""


_CURLY: Final = "“”„‘’"


_WINDOWS_PATH: Final = r"\s*([\w.-]+)\s*=\s*\"?[^\"]*\\([^\"\\]+)\"?\s*$"


def _repair(line: str) -> str:
    if path := re.match(_WINDOWS_PATH, line):
        return (
            "Een \\ kan hier niet. Zet het bestand naast spv.toml en schrijf alleen de naam: "
            f'{path[1]} = "{path[2]}"'
        )
    if colon := re.match(r"\s*([\w.-]+)\s*:\s*(.+)$", line):
        whole = f"{colon[1]} = {colon[2]}"
        if (bare := re.match(_BARE_TEXT, whole)) and isinstance(_error_in(whole), Exception):
            whole = f'{bare[1]} = "{bare[2].strip(_CURLY)}"'
            return f"Zet = in plaats van de dubbele punt, en aanhalingstekens: {whole}"
        return f"Zet = in plaats van de dubbele punt: {whole}"
    if bare := re.match(_BARE_TEXT, line):
        return f'Zet de waarde tussen aanhalingstekens: {bare[1]} = "{bare[2].strip(_CURLY)}"'
    if half := re.match(r"\s*([\w.-]+)\s*=\s*\"([^\"\\]*?)\s*$", line):
        return f'Zet ook achter de waarde een aanhalingsteken: {half[1]} = "{half[2]}"'
    return "Schrijf op elke regel ‘sleutel = waarde’, en een tabel als [regels] op een eigen regel."


_STRING_OR_COMMENT: Final = re.compile(
    r"\"\"\"[\s\S]*?\"\"\"|'''[\s\S]*?'''|\"(?:\\.|[^\"\\\r\n])*\"|'[^'\r\n]*'|#+[ \t]*([^\r\n]*)"
)


def comments_in(text: str) -> Iterator[re.Match[str]]:
    """What stands behind ``#``, as group 1, but for a ``#`` in a text."""
    return (found for found in _STRING_OR_COMMENT.finditer(text) if found[0].startswith("#"))


def position_in(text: str, at: int) -> Position:
    """The line and column of a place."""
    return Position(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


# --- Places ----------------------------------------------------------------------------------------

_NAME: Final = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
_DOTTED: Final = rf"{_NAME}(?:\s*\.\s*{_NAME})*"
_LINE: Final = re.compile(rf"\s*(?:\[\[?\s*(?P<table>{_DOTTED})\s*\]|(?P<key>{_DOTTED})\s*=)")


class _Extent(NamedTuple):
    """A stretch of one line: its number (from 1), begin and end (from 0, exclusive)."""

    line: int
    begin: int
    end: int


class _Written(NamedTuple):
    """A line that names a key or a table, with the whole path of what it names."""

    path: NodePath
    line: int
    text: str


def _written(text: str) -> Iterator[_Written]:
    table: NodePath = ()
    for number, line in enumerate(text.splitlines(), start=1):
        found = _LINE.match(line)
        if found and found["table"]:
            table = _parts(found["table"])
            yield _Written(table, number, line)
        elif found:
            yield _Written((*table, *_parts(found["key"])), number, line)


def _parts(dotted: str) -> NodePath:
    return tuple(part.strip("\"'") for part in re.findall(_NAME, dotted))


def _first_repeated(text: str) -> _Written | None:
    seen: set[NodePath] = set()
    for one in _written(text):
        if one.path in seen:
            return one
        seen.add(one.path)
    return None


def _extent(text: str, path: NodePath) -> _Extent:
    """The place of a key, also within an inline table; else that of the nearest table above it."""
    nearest = max(_written(text), key=lambda one: _shared(one.path, path), default=None)
    if nearest is None or not path:
        return _Extent(1, 0, 0)
    key = str(path[-1])
    at = nearest.text.find(key)
    return _Extent(nearest.line, max(at, 0), at + len(key) if at >= 0 else len(nearest.text))


def _shared(one: NodePath, other: NodePath) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _finding(file: str, text: str, fault: Fault, extent: _Extent) -> Finding:
    line = _line(text, extent.line)
    return Finding(
        file=file,
        code=fault.code,
        name="toml-fout" if fault.code == "X01" else INPUT_CODES[fault.code],
        severity=fault.severity,
        path=fault.path,
        start=Position(extent.line, extent.begin + 1),
        end=Position(extent.line, extent.end + 1),
        excerpt=HIDDEN if fault.private else _excerpt(fault, line, extent.end),
        message=fault.message,
        hint=fault.hint,
    )


def _excerpt(fault: Fault, line: str, key: int) -> str:
    """The line; what stands behind an unknown key can be about anybody."""
    return line[: _behind(line, key)] if fault.code == "X02" else line


def _behind(line: str, key: int) -> int:
    """Where a line that names a table ends; of any other line, where its ``key`` does."""
    closed = re.compile(r"[\"']?\s*\]+").match(line, key)
    return closed.end() if closed else key


def _line(text: str, number: int) -> str:
    return (text.splitlines() or [""])[number - 1]
