"""Rows of words and phrases, written to be read, as patterns."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import Final

_LONGEST: Final = 60  # letters; a longer word is no Dutch word


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


def parts(text: str) -> tuple[str, ...]:
    """The words of a text as parts to look for; ``_`` stands for a space."""
    return tuple(part.replace("_", " ") for part in text.split())


def has_part(text: str, wanted: Iterable[str]) -> bool:
    """Whether any of these parts is in a text; a loop costs half of what ``any`` does."""
    for part in wanted:  # noqa: SIM110
        if part in text:
            return True
    return False


def one_of(text: str) -> str:
    """A pattern for one of the words of a text; each of them can be a pattern itself."""
    return "|".join(text.split())


def any_of(text: str) -> str:
    """The same as a group, to build compounds with."""
    return f"(?:{one_of(text)})"


_PLAIN: Final = re.compile(r"[\w'/-]+")
"""An entry that is simply a word: it is looked up, and only the others are compiled."""


def role_lookup(rows: Mapping[str, str]) -> Callable[[str], str]:
    """A function that gives the role of a folded word: of the first row that has it, else empty.

    ``rows`` goes from role to words (see ``one_of``), without groups that capture; nothing is read or
    compiled before the first word is asked for.
    """
    roles = [*rows, ""]  # the last is that of a word in no row

    @cache
    def plain() -> dict[str, int]:
        ranked = [(word, rank) for rank, row in enumerate(rows.values()) for word in row.split()]
        return {word: rank for word, rank in reversed(ranked) if _PLAIN.fullmatch(word)}

    @cache
    def built() -> re.Pattern[str]:
        """One group a row, of its entries that are patterns."""
        entries = ([word for word in row.split() if not _PLAIN.fullmatch(word)] for row in rows.values())
        return re.compile("|".join(f"({'|'.join(row)})" if row else "((?!))" for row in entries))

    @lru_cache(maxsize=4096)
    def role_of(word: str) -> str:
        if len(word) > _LONGEST:
            return ""
        found = built().fullmatch(word)
        rank = found.lastindex - 1 if found and found.lastindex else len(rows)
        return roles[min(rank, plain().get(word, rank))]

    return role_of


def phrase_search(rows: Iterable[tuple[str, ...]]) -> Callable[[str], re.Match[str] | None]:
    """A function that finds the first of some phrases in a folded text; ``..`` is a few words in a clause.

    Each row has parts (see ``parts``) and then phrases that all hold one of these: they are only compiled
    and looked for where a text holds one too. Of two that begin together the first in the rows counts.
    """
    guarded = [(parts(needed), among) for needed, *among in rows]

    def search(folded: str) -> re.Match[str] | None:
        tried = (_phrases(*among).search(folded) for needed, among in guarded if has_part(folded, needed))
        return min(filter(None, tried), key=lambda found: found.start(), default=None)

    return search


@cache
def _phrases(*rows: str) -> re.Pattern[str]:
    gap = r"\\b[^.,;]{0,30}\\b"
    joined = (re.sub(r" ?\.\. ?", gap, row) for row in rows)
    return re.compile(rf"\b(?:{'|'.join(joined)})\b")
