"""Collects the findings of one reading of one text."""

from functools import cached_property
from typing import Final, NamedTuple

from spvgen.diagnostics import INPUT_CODES, Finding, NodePath, Position, Severity
from spvgen.source.lines import write
from spvgen.source.model import Lines, Span

LIMIT: Final = 100
"""So many findings on one file are enough: whoever repairs these, asks again."""


KEYS_LATER: Final = " Welke sleutels erbij horen, zegt ‘spv check’ daarna."
"""How the advice ends of which the points still lack their keys."""


class Mistake(NamedTuple):
    """A guess at what is wrong with ``text[slice(*span)]``, where that is no YAML.

    ``instead`` is the text for the lines ``first`` to ``last``; None if no correction can be given. Where
    that takes more lines, or nobody can write it but the writer, ``within`` may stand in for it on no more
    lines than there were, for reading on below them.
    """

    span: Span
    message: str
    advice: str
    first: int = 0
    last: int = 0
    instead: str | None = None
    within: str | None = None

    @property
    def correction(self) -> str | None:
        """The text to read on with; None if no correction can be given."""
        return self.instead if self.within is None else self.within

    @property
    def adds_lines(self) -> bool:
        """Whether the lines below get other numbers by it."""
        return (self.correction or "").count("\n") > self.last - self.first


class Report:
    """Findings about one text, placed by offsets; all of them are *fout*.

    ``text`` is what the parser is given: the file's own text, with spaces for what no parser may see, or with
    corrections on some lines. Excerpts come from the file's own text, and places are places in it.
    """

    def __init__(self, file: str, text: str, own_text: str | None = None) -> None:
        self.file = file
        self.text = text
        self.own_text = text if own_text is None else own_text
        self.findings: list[Finding] = []
        self._excerpts: dict[int, str] = {}

    @cached_property
    def lines(self) -> Lines:
        """The lines of ``text``, cut only when there is something to say."""
        return Lines(self.text)

    @cached_property
    def _own_lines(self) -> Lines:
        return self.lines if self.own_text == self.text else Lines(self.own_text)

    def add(self, code: str, span: Span, message: str, hint: str = "", path: NodePath = ()) -> None:
        """Add a finding on ``text[slice(*span)]``."""
        first, behind = self._place(span[0]), self._place(span[1])
        if first.line not in self._excerpts:
            self._excerpts[first.line] = self._own_lines.excerpt(first.line)
        excerpt = self._excerpts[first.line]
        name = INPUT_CODES[code]
        self.findings.append(
            Finding(self.file, code, name, Severity.FOUT, path, first, behind, excerpt, message, hint)
        )

    def lose(self, code: str, span: Span, message: str, hint: str = "", path: NodePath = ()) -> None:
        """The same of what is left out because of it."""
        self.add(code, span, message, hint, path)
        self.findings[-1] = self.findings[-1]._replace(left_out=True)

    def _place(self, offset: int) -> Position:
        found = self.lines.position(offset)
        if self.text == self.own_text:
            return found
        line, own = self.lines.content(found.line), self._own_lines.content(found.line)
        before = found.column - 1
        if line[:before] != own[:before]:  # what was corrected stands in front of it
            before += len(own) - len(line)
        return Position(found.line, min(max(before, 0), len(own)) + 1)

    def explain(self, mistake: Mistake) -> None:
        """Add an X01; it replaces what was found on its line, as that was only a symptom."""
        line = self.lines.number(mistake.span[0])
        self.findings = [found for found in self.findings if found.start.line != line]
        self.add("X01", mistake.span, mistake.message, mistake.advice + write(mistake.instead or ""))
