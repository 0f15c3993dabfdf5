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


def one_of(text: str) -> str:
    """A pattern for one of the words of a text; each of them can be a pattern itself."""
    return "|".join(text.split())


def any_of(text: str) -> str:
    """The same as a group, to build compounds with."""
    return f"(?:{one_of(text)})"


def role_lookup(rows: Mapping[str, str]) -> Callable[[str], str]:
    """A function that gives the role of a folded word: of the first row that has it, else empty.

    ``rows`` goes from role to words (see ``one_of``); nothing is compiled before the first word is asked for.
    """

    @cache
    def patterns() -> list[tuple[str, re.Pattern[str]]]:
        return [(role, re.compile(one_of(row))) for role, row in rows.items()]

    @lru_cache(maxsize=16384)
    def role_of(word: str) -> str:
        if len(word) > _LONGEST:
            return ""
        return next((role for role, pattern in patterns() if pattern.fullmatch(word)), "")

    return role_of


def phrases(rows: Iterable[str]) -> re.Pattern[str]:
    """A pattern for one of these phrases, on folded text; ``..`` stands for a few words within a clause."""
    gap = r"\\b[^.,;]{0,30}\\b"
    joined = (re.sub(r" ?\.\. ?", gap, row) for row in rows)
    return re.compile("|".join(rf"\b(?:{row})\b" for row in joined))
