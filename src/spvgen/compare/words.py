"""The difference between two texts in words: what changed, with enough around it to read."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

from spvgen.compare.matching import likeness, words_of

_AROUND: Final = 4
"""So many unchanged words are shown on either side of a change."""

_SHORT: Final = 3
"""Texts of so few words are shown whole."""

_ALIKE: Final = 0.5
"""Texts that share less of their words are told as another text."""

_LONGEST: Final = 2_000
"""Longer texts, in words, are shown whole: comparing them takes too long."""

_END: Final = re.compile(r"[.,;:!?)]+$")


@dataclass(frozen=True, slots=True)
class _Run:
    """Words that stayed (``old`` is ``new``), or that took the place of others; either may be empty."""

    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def same(self) -> bool:
        return self.old == self.new

    @property
    def weight(self) -> int:
        return max(len(self.old), len(self.new))


def difference(old: str, new: str) -> str:
    """``… minimaal [vijf → acht] afspraken met leads …``; ``[nieuw: …]`` and ``[weg: …]`` for words alone."""
    a, b = tuple(old.split()), tuple(new.split())
    if a == b:
        return "alleen de verdeling over regels is veranderd"
    if max(len(a), len(b)) <= _SHORT:
        return f"{' '.join(a)} → {' '.join(b)}"
    if max(len(a), len(b)) > _LONGEST or likeness(Counter(words_of(old)), Counter(words_of(new))) < _ALIKE:
        return f"‘{' '.join(a)}’ → ‘{' '.join(b)}’"
    runs = list(_joined(_runs(a, b)))
    return " ".join(filter(None, (_shown(run, at, len(runs)) for at, run in enumerate(runs))))


def _runs(a: tuple[str, ...], b: tuple[str, ...]) -> Iterator[_Run]:
    for _, i, i_end, j, j_end in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        yield _Run(a[i:i_end], b[j:j_end])


def _joined(runs: Iterator[_Run]) -> Iterator[_Run]:
    """Changes with hardly a word between them as one change, for *[een]* de *[twee]* reads badly."""
    held: list[_Run] = []
    for run in runs:
        held.append(run)
        if len(held) >= 3 and not run.same and _splinter(*held[-3:]):
            before, between, behind = held[-3:]
            held[-3:] = [_Run(before.old + between.old + behind.old, before.new + between.new + behind.new)]
    return iter(held)


def _splinter(before: _Run, between: _Run, behind: _Run) -> bool:
    return not before.same and between.same and between.weight < min(3, before.weight + behind.weight)


def _shown(run: _Run, at: int, total: int) -> str:
    if run.same:
        return _around(run.new, first=at == 0, last=at == total - 1)
    tail = _tail(run.new)
    if tail and _tail(run.old) == tail:
        return f"{_marked(replace(run, old=_without(run.old, tail), new=_without(run.new, tail)))}{tail}"
    return _marked(run)


def _tail(words: tuple[str, ...]) -> str:
    """The marks that close the last word."""
    found = _END.search(words[-1]) if words else None
    return found[0] if found else ""


def _without(words: tuple[str, ...], tail: str) -> tuple[str, ...]:
    return (*words[:-1], words[-1].removesuffix(tail))


def _marked(run: _Run) -> str:
    old, new = " ".join(run.old), " ".join(run.new)
    if old and new:
        return f"[{old} → {new}]"
    return f"[nieuw: {new}]" if new else f"[weg: {old}]"


def _around(words: tuple[str, ...], *, first: bool, last: bool) -> str:
    """Unchanged words: only those next to a change, and no gap of a single word."""
    before = () if first else words[:_AROUND]
    behind = () if last else words[-_AROUND:]
    if len(before) + len(behind) + 1 >= len(words):
        return " ".join(words)
    return " ".join((*before, "…", *behind))
