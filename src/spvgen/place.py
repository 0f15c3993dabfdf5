"""Where something stands in a plan file: from the path of a value to a finding with its place."""

import re
from typing import Final, NamedTuple

from spvgen.diagnostics import INPUT_CODES, Finding, NodePath, Severity
from spvgen.dutch import HYPHENS, JOINER, SPACES, UNSEEN
from spvgen.kinds.problems import Problem
from spvgen.source import Node, Source
from spvgen.source.model import LINE_END


class Remark(NamedTuple):
    """What is to be said of the value at ``path``, before its place in the file is known.

    ``quote`` are words of that value (or its key): where they stand literally in the file, only they
    are marked.
    """

    code: str
    name: str
    severity: Severity
    path: NodePath
    message: str
    hint: str = ""
    quote: str = ""
    likewise: str = ""


def input_finding(source: Source, code: str, path: NodePath, message: str, hint: str = "") -> Finding:
    """A finding about the shape of the file (an X code), a *fout*; X02 marks the key itself."""
    node = source.nodes.get(path)
    quote = str(path[-1]) if code == "X02" and node and node.key_start is not None else ""
    return located(source, Remark(code, INPUT_CODES[code], Severity.FOUT, path, message, hint, quote))


def problem_finding(source: Source, problem: Problem, above: NodePath = ()) -> Finding:
    """The finding of a problem that a model tells, which stands at ``above``."""
    path = (*above, *problem.path)
    found = input_finding(source, problem.code, path, problem.message, problem.hint)
    return only_a_tip(found) if problem.meant else found


def only_a_tip(finding: Finding) -> Finding:
    """The same of a value that can only be read one way: the plan stands with it."""
    return finding._replace(severity=Severity.TIP)


def located(source: Source, remark: Remark) -> Finding:
    """The remark with its place: that of the value, or of the nearest value above it that exists."""
    start, end = _extent(source, remark.path, remark.quote)
    first = source.position(start)
    return Finding(
        file=source.file,
        code=remark.code,
        name=remark.name,
        severity=remark.severity,
        path=remark.path,
        start=first,
        end=source.position(end),
        excerpt=source.excerpt(first.line),
        message=remark.message
        + (_unseen(source.text[start:end], remark.code) if remark.code[0] == "X" else ""),
        hint=f"{_behind_hash(source, remark.path)}{remark.hint}",
        likewise=remark.likewise,
    )


def _behind_hash(source: Source, path: NodePath) -> str:
    """What to say first where nothing stands behind a key but a comment; its words are not repeated."""
    node = source.nodes.get(path)
    if node is None or node.style != "empty":
        return ""
    behind = source.text[node.end :].split("\n", 1)[0].strip()
    if not behind.startswith("#") or not any(map(str.isalnum, behind)):
        return ""
    return "Wat achter # staat, is een opmerking: hoort het hier, haal dan de # weg. "


_LONE_JOINER: Final = f"(?<![^\\x00-\u024f]){JOINER}|{JOINER}(?![^\\x00-\u024f])"
"""Between two signs that are no Latin letters it makes them one, such as an emoji."""
_UNSEEN: Final = f"[{UNSEEN}]|{_LONE_JOINER}"
_UNSEEN_IN_KEY: Final = f"[{SPACES}]|{_UNSEEN}"


def _unseen(marked: str, code: str) -> str:
    """What to add where the marked words hold what nobody sees: else *ja* would be refused for being *ja*."""
    sign = None if marked.isprintable() else re.search(_UNSEEN_IN_KEY if code == "X02" else _UNSEEN, marked)
    return (
        f" Er staat een teken in dat je niet ziet (U+{ord(sign[0]):04X}): typ de tekst helemaal opnieuw."
        if sign
        else ""
    )


def _extent(source: Source, path: NodePath, quote: str) -> tuple[int, int]:
    known = path
    while known and known not in source.nodes:
        known = known[:-1]
    node = source.nodes.get(known)
    if node is None or not known:
        return 0, 0
    if known != path or node.style in ("block", "empty"):
        return _marker(source, node)
    return _quoted(source, quote, node.begin, node.end) or _words(source, node)


def _quoted(source: Source, quote: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words stand between two places, also where they run on over the next line.

    The rules read them ``smoothed``: in the file there may be signs between the letters that show nothing.
    """
    at = source.text.find(quote, start, end)
    if at >= 0:
        return (at, at + len(quote)) if quote else None
    unseen = "" if source.text.isascii() else f"{UNSEEN}{JOINER}"
    between = f"[{unseen}]*" if unseen else ""
    words = (between.join(map(_written, word)) for word in quote.split())
    found = re.compile(rf"[\s{unseen}]+".join(words)).search(source.text, start, end)
    return found.span() if found else None


def _written(sign: str) -> str:
    return f"[-{HYPHENS}]" if sign == "-" else re.escape(sign)


_BLOCK_OPENED: Final = re.compile(r"[|>][^\r\n]*\s+")


def _words(source: Source, node: Node) -> tuple[int, int]:
    """The value; of a block text its first line of words, for a bare ``|`` says nothing."""
    opened = _BLOCK_OPENED.match(source.text, node.start, node.end) if node.style in _BLOCK_TEXT else None
    if opened is None or opened.end() >= node.end:
        return node.start, node.end
    line = re.compile(r"[^\r\n]*").match(source.text, opened.end(), node.end)
    return opened.end(), line.end() if line else node.end


_BLOCK_TEXT: Final = frozenset({"literal", "folded"})


def _marker(source: Source, node: Node) -> tuple[int, int]:
    """The key of a part, or the first line of a list item: marking a whole block marks nothing."""
    if node.key_start is not None and node.key_end is not None:
        return node.key_start, node.key_end
    line_end = LINE_END.search(source.text, node.start, node.end)
    return node.start, line_end.start() if line_end else node.end
