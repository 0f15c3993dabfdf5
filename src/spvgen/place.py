"""Where something stands in a plan file: from the path of a value to a finding with its place."""

from dataclasses import dataclass

from spvgen.diagnostics import INPUT_CODES, Finding, NodePath, Severity
from spvgen.source import Node, Source


@dataclass(frozen=True, slots=True)
class Remark:
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


def input_finding(source: Source, code: str, path: NodePath, message: str, hint: str = "") -> Finding:
    """A finding about the shape of the file (an X code), always a *fout*; X02 marks the key itself."""
    node = source.nodes.get(path)
    quote = str(path[-1]) if code == "X02" and node and node.key_start is not None else ""
    return located(source, Remark(code, INPUT_CODES[code], Severity.FOUT, path, message, hint, quote))


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
        message=remark.message,
        hint=remark.hint,
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
    first = node.start if node.key_start is None else node.key_start
    at = source.text.find(quote, first, node.end) if quote else -1
    return (at, at + len(quote)) if at >= 0 else (node.start, node.end)


def _marker(source: Source, node: Node) -> tuple[int, int]:
    """The key of a part, or the first line of a list item: marking a whole block marks nothing."""
    if node.key_start is not None and node.key_end is not None:
        return node.key_start, node.key_end
    line_end = source.text.find("\n", node.start)
    return node.start, min(node.end, line_end if line_end >= 0 else node.end)
