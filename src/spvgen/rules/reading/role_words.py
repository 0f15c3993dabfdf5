"""Which words and phrases have a role: the entries behind ``together.Roles``, read as far as a text asks."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, filterfalse, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.rules.reading.patterns import has_part, spelled
from spvgen.wording.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spvgen.rules.reading.texts import Vocabulary

NO_ROLES: Final[frozenset[str]] = frozenset()


_Pair = tuple[str, str]
"""Two words that follow each other."""


class Phrase(NamedTuple):
    """Words that have a role where they follow each other."""

    role: str
    opens: bool
    """Whether it stands at the beginning of a sentence."""
    spelling: str
    """Its words, with ``_`` between them."""

    @property
    def words(self) -> list[str]:
        """Its words."""
        return self.spelling.split("_")

    def is_in(self, line: str) -> bool:
        """Whether it is in a sentence, which has a space around each word and ``^`` in front."""
        return f" {'^ ' if self.opens else ''}{self.spelling.replace('_', ' ')} " in line


class Table:
    """The entries of some roles; a phrase is read when a text has the word that it ends with."""

    def __init__(self, rows: Mapping[str, str]) -> None:
        self._words: dict[str, frozenset[str]] = {}
        self._begins: dict[str, set[str]] = {}
        self._ends: dict[str, set[str]] = {}
        self._unread: dict[str, list[tuple[str, str]]] = {}
        """Roles with their phrases as they are written, by last word."""
        self._ahead: set[str] = set()
        """All of these words."""
        self._phrases: dict[_Pair | str, list[Phrase]] = {}
        """Those that were read, by their last pair of words, or the only word."""
        self._keys: set[_Pair | str] = set()
        """All of these: sets know the hash of what they hold, so that two are soon compared."""
        for role, row in rows.items():
            self._add(role, row.split())
        self._known = frozenset(self._words)
        self._ahead.update(self._unread)

    def _add(self, role: str, entries: list[str]) -> None:
        words = set(filter(str.isalpha, entries))  # nearly all
        for entry in filterfalse(str.isalpha, entries):
            if entry[0] == "*":
                self._ends.setdefault(entry[1:], set()).add(role)
            elif entry[-1] == "*":
                self._begins.setdefault(entry[:-1], set()).add(role)
            elif "_" in entry:
                for word in last_words(entry):
                    self._unread.setdefault(word, []).append((role, entry))
            else:
                words.update(spelled(entry))
        only = frozenset((role,))
        for word in words:
            self._words[word] = self._words[word] | only if word in self._words else only

    def roles_of(self, word: str) -> Iterator[str]:
        """The roles of a word, some perhaps twice."""
        yield from self._words.get(word, NO_ROLES)
        if word.startswith(tuple(self._begins)):  # few words are, and one question is cheap
            for begin, roles in self._begins.items():
                if word.startswith(begin):
                    yield from roles
        if word.endswith(tuple(self._ends)):
            for end, roles in self._ends.items():
                if word.endswith(end):
                    yield from roles

    def phrases_from(self, sentence: str) -> list[Phrase]:
        """The phrases of which all pairs of words are in a sentence."""
        return self._phrases_among(sequences_in(sentence))

    def _phrases_among(self, sequences: frozenset[_Pair | str]) -> list[Phrase]:
        for word in self._ahead & sequences:  # soon none
            self._read(word)
        return [
            phrase
            for key in self._keys & sequences
            for phrase in self._phrases[key]
            if sequences.issuperset(pairwise(phrase.words))
        ]

    def _read(self, last: str) -> None:
        self._ahead.remove(last)
        for role, entry in self._unread.pop(last):
            plain = entry.removeprefix("^_")
            for spelling in spelled(plain) if has_part(plain, "([?") else [plain]:
                *before, word = spelling.rsplit("_", 2)
                if word == last:
                    key = (before[-1], word) if before else word
                    self._phrases.setdefault(key, []).append(Phrase(role, entry[0] == "^", spelling))
                    self._keys.add(key)

    def among(self, vocabulary: Vocabulary) -> dict[str, set[str]]:
        """The words of a vocabulary by role; of a phrase that can be there the longest."""
        found: dict[str, set[str]] = {}

        def add(word: str, roles: Iterable[str]) -> None:
            for role in roles:
                found.setdefault(role, set()).add(word)

        for word in vocabulary.intersection(self._known):
            add(word, self._words[word])
        for begin, roles in self._begins.items():
            for word in vocabulary.starting(begin):
                add(word, roles)
        for end, roles in self._ends.items():
            for word in vocabulary.ending(end):
                add(word, roles)
        for phrase in self._phrases_among(vocabulary.sequences) if self._phrases or self._unread else ():
            add(max(phrase.words, key=len), [phrase.role])
        return found


def last_words(phrase: str) -> list[str]:
    """The words that a phrase can end with."""
    end = phrase.rpartition("_")[2]
    if end.isalpha():  # nearly always
        return [end]
    while end.count("(") < end.count(")"):  # it is the end of a group
        end = phrase[: -len(end) - 1].rpartition("_")[2] + phrase[-len(end) - 1 :]
    return list({one.rpartition("_")[2] for one in spelled(end)})


@lru_cache(maxsize=1024)  # several tables are asked for the same sentence
def sequences_in(sentence: str) -> frozenset[_Pair | str]:
    """Each word of a sentence, folded, and each two words that follow each other."""
    written = split_words(sentence)
    return frozenset(chain(written, pairwise(written)))
