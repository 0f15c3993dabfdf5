"""Time expressions of a sentence, and what they come down to."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.moments import merge_moments
from spvgen.wording.rows import Phrases
from spvgen.wording.stretches import merge_stretches
from spvgen.wording.tokens import Token

_TIMES: Final = Phrases("clocks", "durations", "frequencies", "deadlines", "windows", "starts")


class Mark(NamedTuple):
    """A time expression as a row saw it: its characters and the kind of that row."""

    start: int
    end: int
    kind: str


_COUNTS: Final = frozenset({"keer", "duur", "geen", "nabinnen", "uur"})
"""Kinds whose numbers still measure something."""


def number_spans(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """The characters in which a number is part of a moment and measures nothing."""
    return [(mark.start, mark.end) for mark in marks if mark.kind not in _COUNTS]


def joined(tokens: Sequence[Token]) -> list[Token]:
    """The tokens as the time tables see them: each moment and each stretch of time is one."""
    return merge_stretches(merge_moments(tokens))


def scan(tokens: Sequence[Token]) -> tuple[Mark, ...]:
    """Find the time expressions among the tokens of a sentence, from left to right."""
    merged = joined(tokens)
    return tuple(
        Mark(merged[found.start].start, merged[found.end - 1].end, found.row.kind)
        for found in _TIMES.find(merged)
    )
