"""Sentences in which several things come together, in any order: what is done, with what, before whom."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.rules.patronen import spelled
from spvgen.rules.teksten import sentences_in, split_words, texts_under, vocabulary_of, words_in
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spvgen.kinds.values import Model
    from spvgen.rules.teksten import Text, Vocabulary

_NO_ROLES: Final[frozenset[str]] = frozenset()


class Roles:
    """The roles of words and phrases: ``words`` goes from role to entries, and a word may have several roles.

    An entry is a plain word, a pattern that can be spelled out (``klant(?:en)?``), a beginning
    (``team*``), an ending (``*vergadering``), or a phrase with ``_`` for a space (``met_z'n_allen``) in which
    ``^`` stands before the first word of a sentence. Nothing is read before the first question.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self.rows = words
        self.of = lru_cache(maxsize=4096)(self._look_up)
        self.among = lru_cache(maxsize=1)(self._among)  # several searches ask of one plan

    @cached_property
    def _table(self) -> _Table:
        return _table(self.rows)

    def _look_up(self, word: str) -> frozenset[str]:
        table = self._table
        roles = set(table.words.get(word, _NO_ROLES))
        begins, ends = self._edges
        if word.startswith(begins):  # few words are, and one question is cheap
            roles.update(role for begin, role in table.begins if word.startswith(begin))
        if word.endswith(ends):
            roles.update(role for end, role in table.ends if word.endswith(end))
        return frozenset(roles)

    @cached_property
    def _edges(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The beginnings and the endings that give a word a role."""
        return tuple(begin for begin, _ in self._table.begins), tuple(end for end, _ in self._table.ends)

    def in_sentence(self, sentence: str) -> frozenset[str]:
        """The roles that words and phrases of a sentence have."""
        written = split_words(sentence)
        line = f" ^ {' '.join(written)} "
        near = self._table.phrases_from(frozenset(written))
        phrases = (role for _, rows in near for phrase, role in rows if phrase in line)
        return _NO_ROLES.union(*map(self.of, written), phrases)

    def quote(self, sentence: str, role: str) -> str:
        """The first word or phrase of a sentence that has a role, as it stands there; empty without one."""
        written = split_words(sentence)
        near = self._table.phrases_from(frozenset(written))
        said = [word for word in written if role in self.of(word)]
        said += [phrase.strip(" ^") for _, rows in near for phrase, of in rows if of == role]
        folded = fold(composed(sentence))
        starts = ((folded.find(one), one) for one in said)
        start, first = min(((start, one) for start, one in starts if start >= 0), default=(0, ""))
        return composed(sentence)[start : start + len(first)]

    def _among(self, vocabulary: Vocabulary) -> dict[str, set[str]]:
        """The words of a vocabulary by role; of a phrase that can be among them the longest."""
        table = self._table
        known = table.words.keys() & vocabulary
        for begin, _ in table.begins:
            known.update(vocabulary.starting(begin))
        for end, _ in table.ends:
            known.update(vocabulary.ending(end))
        found: dict[str, set[str]] = {}
        for word in known:
            for role in self.of(word):
                found.setdefault(role, set()).add(word)
        for longest, rows in table.phrases_from(vocabulary):
            for _, role in rows:
                found.setdefault(role, set()).add(longest)
        return found

    def meeting(self, *sought: str) -> Meeting:
        """A search for sentences with a combination of these roles; none may be there with ``-`` before it.

        ``meeting("shared team plan -chosen")``: the rarest stands first, as it is looked for first.
        """
        return Meeting(self, sought)


class _Table(NamedTuple):
    words: dict[str, set[str]]
    phrases: dict[str, dict[frozenset[str], list[tuple[str, str]]]]
    """With their roles, by their longest word, which is the rarest as a rule, and by the others."""
    begins: list[tuple[str, str]]
    ends: list[tuple[str, str]]

    def phrases_from(self, words: frozenset[str]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """The phrases of which all words are there, with their roles; each time with the longest word."""
        for longest in self.phrases.keys() & words:
            for others, rows in self.phrases[longest].items():
                if others <= words:
                    yield longest, rows


def _table(rows: Mapping[str, str]) -> _Table:
    table = _Table({}, {}, [], [])
    for role, row in rows.items():
        for entry in row.split():
            if entry.startswith("*"):
                table.ends.append((entry[1:], role))
            elif entry.endswith("*"):
                table.begins.append((entry[:-1], role))
            elif "_" in entry:
                first = "^ " if entry[0] == "^" else ""
                for words in spelled(entry.removeprefix("^_")):
                    spoken = first + words.replace("_", " ")
                    said = spoken.removeprefix("^ ").split()
                    longest = max(said, key=len)
                    by_others = table.phrases.setdefault(longest, {})
                    by_others.setdefault(frozenset(said) - {longest}, []).append((f" {spoken} ", role))
            else:
                for word in [entry] if entry.isalpha() else spelled(entry):
                    table.words.setdefault(word, set()).add(role)
    return table


class _Sought(NamedTuple):
    first: str
    needed: frozenset[str]
    barred: frozenset[str]


class Meeting:
    """Finds a sentence in which all roles of a combination come together; see ``Roles.meeting``."""

    def __init__(self, roles: Roles, sought: Iterable[str]) -> None:
        self._roles = roles
        self._sought = [_split(one) for one in sought]

    def __call__(self, text: str) -> str:
        """The first such sentence of a text; empty where there is none."""
        return next(filter(self._is_in, sentences_in(text)), "")

    def _is_in(self, sentence: str) -> bool:
        return self.is_of(self._roles.in_sentence(sentence))

    def is_of(self, roles: frozenset[str]) -> bool:
        """Whether a sentence with these roles is one; for several searches in one sentence."""
        return any(one.needed <= roles and one.barred.isdisjoint(roles) for one in self._sought)

    @cached_property
    def _first(self) -> Roles:
        """The roles that stand first: most plans have none of them, and the others are not even read."""
        return Roles({one.first: self._roles.rows[one.first] for one in self._sought})

    def told_in(self, plan: Model, keys: frozenset[str]) -> Iterator[Text]:
        """The first such sentence of each text of a plan under one of ``keys``, with its path."""
        vocabulary = vocabulary_of(plan)
        there = self._first.among(vocabulary)
        sought = [one for one in self._sought if one.first in there]
        by_role = self._roles.among(vocabulary) if sought else {}
        possible = [
            sorted((by_role[role] for role in one.needed), key=len)
            for one in sought
            if one.needed <= by_role.keys()
        ]
        rare: set[str] = set().union(*(needed[0] for needed in possible))
        for path, text in texts_under(plan, keys) if possible else ():
            words = words_in(text)
            if words.isdisjoint(rare):  # cheap, and nearly always the end of it
                continue
            worth_reading = any(not any(map(words.isdisjoint, needed)) for needed in possible)
            if worth_reading and (sentence := self(text)):
                yield path, sentence


def _split(roles: str) -> _Sought:
    each = roles.split()
    return _Sought(
        each[0],
        frozenset(role for role in each if role[0] != "-"),
        frozenset(role[1:] for role in each if role[0] == "-"),
    )
