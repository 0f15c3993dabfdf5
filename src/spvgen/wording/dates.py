"""Dates as people write them in running text: *1 september 2026, 1-9-2026, 1 september, 1-3 a.s.*"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from spvgen.numerals import rank_of, whole
from spvgen.wording.lexicon import month_numbers
from spvgen.wording.tokens import Token, keys_at, tokens_of, word_at


class DateMention(NamedTuple):
    """A date in a text, from ``start`` up to ``end``; ``year`` is None where the writer left it out."""

    start: int
    end: int
    text: str
    day: int
    month: int
    year: int | None = None

    def day_in(self, year: int) -> date | None:
        """The calendar date, in ``year`` where none is written; None for a day that does not exist."""
        try:
            return date(self.year or year, self.month, self.day)
        except ValueError:
            return None


_AHEAD: Final = frozenset({
    "voor", "vóór", "uiterlijk", "per", "op", "tot", "vanaf", "t/m", "tm", "met", "dd", "d.d.", "deadline",
    ":",
})  # fmt: skip
_BEHIND: Final = frozenset(["a.s.", "a.s", "as", "aanstaande"])
_DATED: Final = frozenset({"<datum>", "<maand>", "<streep>"})
"""Classes of which every date has one."""
_JOINED: Final = frozenset({"en", "t/m", "-", "tot", "of", "tm"})


def dates(text: str) -> tuple[DateMention, ...]:
    """Every date of day and month in a text, from left to right; *6 en 20 december* are two."""
    tokens = tokens_of(text)
    dated = [at for at, token in enumerate(tokens) if not _DATED.isdisjoint(token.keys)]
    found = [mention for at in dated for mention in _at(text, tokens, at)]
    return tuple(sorted(found, key=lambda mention: mention.start))


def _at(text: str, tokens: Sequence[Token], at: int) -> Iterator[DateMention]:
    keys = tokens[at].keys
    if "<datum>" in keys:
        yield from _numeric(text, tokens[at])
    elif "<maand>" in keys and at:
        yield from _named(text, tokens, at)
    elif "<streep>" in keys and 0 < at < len(tokens) - 1:
        yield from _short(text, tokens, at)


def _numeric(text: str, token: Token) -> Iterator[DateMention]:
    parts = [int(part) for part in token.word.replace("/", "-").replace(".", "-").split("-")]
    year, month, day = parts if parts[0] > 31 else reversed(parts)
    full_year = year + 2000 if year < 100 else year
    yield from _mention(text, (token.start, token.end), (day, month, full_year))


def _named(text: str, tokens: Sequence[Token], at: int) -> Iterator[DateMention]:
    """*12 juni 2026*; in *6 en 20 december* the first day borrows its month."""
    month = month_numbers()[tokens[at].word]
    year = int(word_at(tokens, at + 1)) if "<jaartal>" in keys_at(tokens, at + 1) else None
    day = _day(tokens[at - 1])
    if day is None:
        return
    end = tokens[at + 1].end if year else tokens[at].end
    yield from _mention(text, (tokens[at - 1].start, end), (day, month, year))
    join = at - 2 - ("<weekdag>" in keys_at(tokens, at - 2))  # *maandag 3 t/m vrijdag 14 november*
    if join > 0 and tokens[join].word in _JOINED and (first := _day(tokens[join - 1])):
        yield from _mention(text, (tokens[join - 1].start, tokens[join - 1].end), (first, month, year))


def _short(text: str, tokens: Sequence[Token], at: int) -> Iterator[DateMention]:
    """*vóór 1-3* and *1/3 a.s.*; elsewhere *1-3* is a range."""
    first, last = tokens[at - 1], tokens[at + 1]
    if "<dagnr>" not in first.keys or "<maandnr>" not in last.keys:
        return
    if word_at(tokens, at - 2) in _AHEAD or word_at(tokens, at + 2) in _BEHIND:
        yield from _mention(text, (first.start, last.end), (whole(first.word), whole(last.word), None))


def _day(token: Token) -> int | None:
    if "<dagnr>" in token.keys:
        return whole(token.word)
    if "<rang>" in token.keys:
        return rank_of(token.word)
    return None


def _mention(text: str, span: tuple[int, int], when: tuple[int, int, int | None]) -> Iterator[DateMention]:
    day, month, year = when
    if 1 <= day <= 31 and 1 <= month <= 12:
        yield DateMention(*span, text[slice(*span)], day, month, year)
