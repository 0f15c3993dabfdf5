"""Rows of words and phrases, written to be read, as patterns."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Final, NamedTuple, TypeVar

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.wording.tokens import fold

_LONGEST: Final = 60  # letters; a longer word is no Dutch word


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


GLUE: Final = words("""
    aan al als ben bent bij daar dan dat de deze die dit doet door echt een en er erg gaat geen had hadden heb
    heeft heel het hier ik in is je maar men met niet nog of om onder ons ook op over steeds te tegen toch tot
    uit van verwacht voor waren was wat we weer wel werd wij wordt ze zien zij zijn
""")
"""Words that hold a sentence together and name nothing."""


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


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """One of our own patterns, compiled when it is first looked for: not for what holds names of a plan."""
    return re.compile(pattern)


NUMBER_WORDS: Final = any_of("""
    twee drie vier vijf zes zeven acht negen tien elf twaalf (?:der|veer|vijf|zes|zeven|acht|negen)tien
    (?:[a-zéë]+[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig honderd
""")
"""A number from two on in words, as a pattern."""
NUMERAL: Final = rf"(?:\d+|een|één|{NUMBER_WORDS})"
"""A whole number in digits or in words."""
MONTH: Final = any_of(" ".join(MONTHS))
"""The name of a month, as a pattern."""
WEEKDAY: Final = any_of(" ".join(WEEKDAYS))
"""The name of a day of the week, as a pattern."""


# --- Words with a role -----------------------------------------------------------------------------


def role_lookup(rows: Mapping[str, str]) -> Callable[[str], str]:
    """A function that gives the role of a folded word: of the first row that has it, else empty.

    A word that is written out goes before every pattern: *slaaponderzoek* before ``\\w*onderzoek``.
    ``rows`` goes from role to words (see ``one_of``), without groups that capture; nothing is read before
    the first word is asked for.
    """
    names = list(rows)

    @cache
    def roles() -> _Roles:
        return _Roles(rows.values())

    @lru_cache(maxsize=4096)
    def role_of(word: str) -> str:
        rank = roles().rank(word) if len(word) <= _LONGEST else None
        return "" if rank is None else names[rank]

    return role_of


_PLAIN: Final = re.compile(r"[\w'/-]+")
_FINITE: Final = re.compile(r"(?:[\w'/|)?-]|\(\?:|\[-?\w+\])+")
"""An entry that stands for so many words."""
_GAPPED: Final = re.compile(rf"((?:{_FINITE.pattern})?)(\\w[*+]|\[\\w'?-\]\*)((?:{_FINITE.pattern})?)")
"""An entry for all words with one of so many beginnings, one of so many endings, and letters between."""


class _Gapped(NamedTuple):
    rank: int
    begins: tuple[str, ...]
    between: re.Pattern[str]
    ends: tuple[str, ...]

    def fits(self, word: str) -> bool:
        if not (word.startswith(self.begins) and word.endswith(self.ends)):  # nearly always
            return False
        return any(
            self.between.fullmatch(word, len(begin), len(word) - len(end))
            for begin in self.begins
            if word.startswith(begin)
            for end in self.ends
            if word.endswith(end)
        )


class _Roles:
    """The words of some rows, by number of row; compiling costs most, so what can be is written out."""

    def __init__(self, rows: Iterable[str]) -> None:
        self._words: dict[str, int] = {}
        self._gapped: dict[tuple[str, str], list[_Gapped]] = defaultdict(list)
        """By first letter, or by last letter where any beginning will do."""
        groups = [self._rest(rank, row.split()) for rank, row in enumerate(rows)]
        self._ranks = [rank for rank, rest in enumerate(groups) if rest]
        self._pattern = re.compile("|".join(f"({'|'.join(rest)})" for rest in groups if rest) or "(?!)")

    def _rest(self, rank: int, entries: list[str]) -> list[str]:
        """The entries of a row that are open patterns; the others are kept as words and parts of words."""
        rest: list[str] = []
        for entry in entries:
            if _PLAIN.fullmatch(entry):
                self._words.setdefault(entry, rank)
            elif _FINITE.fullmatch(entry):
                for word in spelled(entry):
                    self._words.setdefault(word, rank)
            elif not self._is_gapped(rank, entry):
                rest.append(entry)
        return rest

    def _is_gapped(self, rank: int, entry: str) -> bool:
        """Keep an entry as parts of words, where it is one of such."""
        found = _GAPPED.fullmatch(entry)
        if not found or found[1].count("(") != found[1].count(")"):  # a gap within a group
            return False
        begins, ends = tuple(spelled(found[1])), tuple(spelled(found[3]))
        keys = {(begin[:1], "") for begin in begins} if all(begins) else {("", end[-1:]) for end in ends}
        if ("", "") in keys:
            return False
        for key in keys:
            self._gapped[key].append(_Gapped(rank, begins, compiled(found[2]), ends))
        return True

    def rank(self, word: str) -> int | None:
        """The number of the row that has a word written out, else of the first that it fits, or None."""
        if word in self._words:
            return self._words[word]
        found = self._pattern.fullmatch(word)
        ranks = [self._ranks[found.lastindex - 1]] if found and found.lastindex else []
        for key in ((word[:1], ""), ("", word[-1:])):
            ranks += [one.rank for one in self._gapped.get(key, ()) if one.fits(word)]
        return min(ranks, default=None)


_PIECE: Final = re.compile(r"(\(\?:[\w'/|-]+\)|\(\?:|\[-?\w+\]|[|)]|(?:[\w'/-](?!\?))+|[\w'/-])(\??)")


def spelled(pattern: str) -> list[str]:
    """Every word that a pattern stands for: ``klant(?:en)?`` for *klant, klanten*, ``[eë]`` for either."""
    return _alternatives(iter(_PIECE.findall(pattern)))[0]


def _alternatives(pieces: Iterator[tuple[str, str]]) -> tuple[list[str], bool]:
    """The words up to the end of a group, and whether the group as a whole may be left out."""
    done: list[str] = []
    words = [""]
    for text, sign in pieces:
        optional = bool(sign)
        if text == ")":
            return done + words, optional
        if text == "|":
            done, words = done + words, [""]
            continue
        options = [text]
        if text == "(?:":
            options, optional = _alternatives(pieces)
        elif text[0] == "(":  # a group without groups
            options = text[3:-1].split("|")
        elif text[0] == "[":
            options = list(text[1:-1])
        left_out = words if optional else []
        words = [word + option for word in words for option in options] + left_out
    return done + words, False


# --- Phrases ---------------------------------------------------------------------------------------


class PhraseSearch:
    """Finds the first of some phrases in a folded text; of two that begin together the first row counts.

    Phrases are only compiled and looked for where a text holds one of the parts that they need.
    """

    def __init__(self, guarded: "_Guarded[tuple[str, ...]]") -> None:
        self._guarded = guarded

    def __call__(self, folded: str) -> re.Match[str] | None:
        """The first of the phrases in a text, or None."""
        rows = _worth_trying(self._guarded, folded)
        if not rows:  # nearly always
            return None
        tried = (_phrases(*among).search(folded) for among in rows)
        return min(filter(None, tried), key=lambda found: found.start(), default=None)

    def quote(self, text: str) -> str:
        """The first of the phrases as a composed text has it; empty where it has none."""
        found = self(fold(text))
        return text[found.start() : found.end()] if found else ""

    @property
    def needed(self) -> list[str]:
        """The parts without one of which a text has none of the phrases."""
        return [part for part, _ in self._guarded]


def phrase_search(rows: Iterable[tuple[str, ...]]) -> PhraseSearch:
    """A search for phrases; ``..`` in one is a few words in a clause.

    Each row has parts (see ``parts``) and then phrases that all hold one of these.
    """
    return PhraseSearch(_by_part((needed, tuple(among)) for needed, *among in rows))


Row = TypeVar("Row")
_Guarded = list[tuple[str, list[tuple[int, Row]]]]
"""Each part with the rows that need it (or another), and their numbers."""


def _by_part(rows: Iterable[tuple[str, Row]]) -> _Guarded[Row]:
    guarded: dict[str, list[tuple[int, Row]]] = {}
    for number, (needed, row) in enumerate(rows):
        for part in parts(needed):
            guarded.setdefault(part, []).append((number, row))
    return list(guarded.items())


def _worth_trying(guarded: _Guarded[Row], text: str) -> Iterable[Row]:
    """The rows of which a text holds a part, in order."""
    found = [rows for part, rows in guarded if part in text]
    return dict(sorted(one for rows in found for one in rows)).values() if found else ()


def guarded_search(rows: Iterable[tuple[str, str]]) -> Callable[[str], bool]:
    """A function that tells whether one of some patterns is in a text, whatever its capitals.

    Each row has parts (see ``parts``), in small letters, of which every match holds one, and then a pattern:
    it is only compiled and looked for where a text holds one too.
    """
    guarded = _by_part(rows)

    def is_in(text: str) -> bool:
        return any(_compiled(row).search(text) for row in _worth_trying(guarded, text.lower()))

    return is_in


@cache
def _compiled(row: str) -> re.Pattern[str]:
    return re.compile(row, re.IGNORECASE)


@cache
def _phrases(*rows: str) -> re.Pattern[str]:
    gap = r"\\b[^.,;]{0,30}\\b"
    joined = (re.sub(r" ?\.\. ?", gap, row) for row in rows)
    return re.compile(rf"\b(?:{'|'.join(joined)})\b")
