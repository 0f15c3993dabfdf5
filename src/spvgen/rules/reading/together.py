"""Sentences in which several things come together, in any order: what is done, with what, before whom."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from spvgen.dutch import composed
from spvgen.rules.reading.role_words import NO_ROLES, Table
from spvgen.rules.reading.texts import (
    Vocabulary,
    sentences_in,
    texts_under,
    vocabulary_of,
    words_in,
)
from spvgen.wording.tokens import fold, split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.values import Model
    from spvgen.rules.reading.texts import Text


class Roles:
    """The roles of words and phrases: ``words`` goes from role to entries, and a word may have several roles.

    An entry is a plain word, a pattern that can be spelled out (``klant(?:en)?``), a beginning
    (``team*``), an ending (``*vergadering``), or a phrase with ``_`` for a space (``met_z'n_allen``) in which
    ``^`` stands before the first word of a sentence. Nothing is read before the first question.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self.rows = words
        self.of = lru_cache(maxsize=4096)(self._look_up)
        self._tables: dict[str, Table] = {}

    @cached_property
    def _table(self) -> Table:
        return Table(self.rows)

    def _look_up(self, word: str) -> frozenset[str]:
        return frozenset(self._table.roles_of(word))

    def in_sentence(self, sentence: str) -> frozenset[str]:
        """The roles that words and phrases of a sentence have."""
        written = split_words(sentence)
        roles = NO_ROLES.union(*filter(None, map(self.of, written)))  # most words have none
        phrases = self._table.phrases_from(sentence)
        if not phrases:  # nearly always
            return roles
        line = f" ^ {' '.join(written)} "
        return roles.union(one.role for one in phrases if one.is_in(line))

    def quote(self, sentence: str, role: str) -> str:
        """The first word or phrase of a sentence that has a role, as it stands there; empty without one."""
        written = split_words(sentence)
        said = [word for word in written if role in self.of(word)]
        said += [" ".join(one.words) for one in self._table.phrases_from(sentence) if one.role == role]
        folded = fold(composed(sentence))
        starts = ((folded.find(one), one) for one in said)
        start, first = min(((start, one) for start, one in starts if start >= 0), default=(0, ""))
        return composed(sentence)[start : start + len(first)]

    def having(self, role: str, vocabulary: Vocabulary) -> set[str]:
        """The words of a vocabulary that have a role; of a phrase that can be there the longest."""
        return self._table_of(role).among(vocabulary).get(role, set())

    def is_in(self, role: str, sentence: str) -> bool:
        """Whether a word or phrase of a sentence has a role; reads nothing of the other roles."""
        table, written = self._table_of(role), split_words(sentence)
        line = f" ^ {' '.join(written)} "
        return any(any(table.roles_of(word)) for word in written) or any(
            phrase.is_in(line) for phrase in table.phrases_from(sentence)
        )

    def _table_of(self, role: str) -> Table:
        if role not in self._tables:
            self._tables[role] = Table({role: self.rows[role]})
        return self._tables[role]

    def meeting(self, *sought: str) -> Meeting:
        """A search for sentences with a combination of these roles; none may be there with ``-`` before it.

        ``meeting("shared team plan -chosen")``: the rarest stands first, as it is looked for first.
        """
        return Meeting(self, sought)


class _Sought(NamedTuple):
    order: tuple[str, ...]
    """What is needed, the rarest first."""
    needed: frozenset[str]
    barred: frozenset[str]


class Meeting:
    """Finds a sentence in which all roles of a combination come together; see ``Roles.meeting``."""

    def __init__(self, roles: Roles, sought: Iterable[str]) -> None:
        self._roles = roles
        self._rows = sought

    @cached_property
    def _sought(self) -> list[_Sought]:
        return list(map(_split, self._rows))

    def __call__(self, text: str) -> str:
        """The first such sentence of a text; empty where there is none."""
        return next(filter(self.is_in, sentences_in(text)), "")

    def is_in(self, sentence: str) -> bool:
        """Whether a sentence is one."""
        return self.is_of(self._roles.in_sentence(sentence))

    def is_of(self, roles: frozenset[str]) -> bool:
        """Whether a sentence with these roles is one; for several searches in one sentence."""
        return any(one.needed <= roles and one.barred.isdisjoint(roles) for one in self._sought)

    def may_be_of(self, roles: frozenset[str]) -> bool:
        """Whether all that is needed is there, somewhere in a sentence with these roles."""
        return any(one.needed <= roles for one in self._sought)

    def is_in_a_part(self, sentence: str, throughout: frozenset[str] = NO_ROLES) -> bool:
        """Whether it comes together in a sentence, or between two commas or semicolons of it.

        Who else is spoken of, is mostly in another part. The roles ``throughout`` count in all of them.
        """
        whole = self._roles.in_sentence(sentence)
        if not self.may_be_of(whole):  # nor of a part
            return False
        if self.is_of(whole):
            return True
        kept = whole & throughout
        return any(
            self.is_of(self._roles.in_sentence(part) | kept) for part in sentence.replace(";", ",").split(",")
        )

    def told_in(self, plan: Model, keys: frozenset[str]) -> Iterator[Text]:
        """The first such sentence of each text of a plan under one of ``keys``, with its path."""
        return self._told(texts_under(plan, keys), vocabulary_of(plan))

    def told_among(self, texts: list[Text]) -> Iterator[Text]:
        """The same of some texts, which are read by themselves."""
        return self._told(texts, _vocabulary_of(tuple(text for _, text in texts))) if texts else iter(())

    def readable_in(self, texts: list[Text]) -> list[Text]:
        """The texts that have words for all that a combination needs; the others need not be read."""
        vocabulary = _vocabulary_of(tuple(text for _, text in texts))
        return [(path, text) for path, text, _ in self._sought_in(texts, vocabulary)]

    def _told(self, texts: list[Text], vocabulary: Vocabulary) -> Iterator[Text]:
        for path, text, sought in self._sought_in(texts, vocabulary):
            for sentence in sentences_in(text):
                if any(self._comes_together(one, sentence) for one in sought):
                    yield path, sentence
                    break

    def _sought_in(
        self, texts: list[Text], vocabulary: Vocabulary
    ) -> Iterator[tuple[NodePath, str, list[_Sought]]]:
        """The texts that may hold a combination, each with those that it may hold."""
        possible = self._possible(vocabulary)
        rare: set[str] = set().union(*(needed[0] for _, needed in possible))
        for path, text in texts if possible else ():
            words = words_in(text)
            if words.isdisjoint(rare):  # cheap, and nearly always the end of it
                continue
            sought = [one for one, needed in possible if not any(map(words.isdisjoint, needed))]
            if sought:
                yield path, text, sought

    def _comes_together(self, sought: _Sought, sentence: str) -> bool:
        def said(role: str) -> bool:
            return self._roles.is_in(role, sentence)

        return all(map(said, sought.needed)) and not any(map(said, sought.barred))

    @cached_property
    def _firsts(self) -> Table:
        return Table({one.order[0]: self._roles.rows[one.order[0]] for one in self._sought})

    def _possible(self, vocabulary: Vocabulary) -> list[tuple[_Sought, list[set[str]]]]:
        """The combinations that can be there, each with the words that have its roles, the rarest first."""
        by_role = self._firsts.among(vocabulary)

        def words_of(role: str) -> set[str]:
            if role not in by_role:
                by_role[role] = self._roles.having(role, vocabulary)
            return by_role[role]

        possible: list[tuple[_Sought, list[set[str]]]] = []
        for one in self._sought:
            first, *others = one.order
            if first in by_role and all(map(words_of, others)):  # behind one without words none is read
                possible.append((one, sorted(map(words_of, one.order), key=len)))
        return possible


@lru_cache(maxsize=1)  # several combinations are looked for in the same texts, one after another
def _vocabulary_of(texts: tuple[str, ...]) -> Vocabulary:
    return Vocabulary(texts)


def _split(roles: str) -> _Sought:
    each = roles.split()
    needed = tuple(role for role in each if role[0] != "-")
    return _Sought(needed, frozenset(needed), frozenset(role[1:] for role in each if role[0] == "-"))
