"""The texts of a plan, each with its path, and their words: what is in none of them is looked for nowhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain, filterfalse, pairwise
from typing import TYPE_CHECKING, Final, Self, TypeGuard

from spvgen.diagnostics import NodePath
from spvgen.dutch import composed, goes_on_behind, has_odd_signs
from spvgen.rules.reading.patterns import has_part, words
from spvgen.wording.tokens import fold, split_words
from spvgen.wrapped import as_sentences

if TYPE_CHECKING:
    from pydantic import BaseModel


Text = tuple[NodePath, str]
"""A text with its path."""

# --- Words -----------------------------------------------------------------------------------------

_PART: Final = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1024)  # rules look at the same texts one after another
def words_in(text: str) -> frozenset[str]:
    """The words of a text, folded; of those with a sign in them (*gz-psycholoog*) the parts too."""
    found = frozenset(split_words(text))
    signed = [word.strip("'/-") for word in filterfalse(str.isalpha, found)]
    return found.union(signed, _PART.findall(" ".join(signed))) if signed else found


def has_word(text: str, wanted: Callable[[str], object]) -> bool:
    """Whether a text has a ``wanted`` word; a first look, for the words can be anybody's."""
    return any(map(wanted, words_in(text)))


def sentences_in(text: str, also: str = "") -> list[str]:
    """The sentences of a text, each up to its full stop, question mark or exclamation mark.

    ``also``: the other signs at which one ends here, such as ``;`` or a line end. None ends behind an
    abbreviation: *dhr. Bos*.
    """
    if not _MAY_END.search(text):  # nearly always
        return [text]
    return [text[start:end] for start, end in sentence_spans(text, also)]


def sentence_spans(text: str, also: str = "") -> list[tuple[int, int]]:
    """Where each of these sentences begins and ends."""
    spans, begun, lines = [], 0, "\n" in also
    for end in _MAY_END.finditer(text):
        at, sign = end.start(), end[0][0]
        if (sign in ".!?" or sign in also or (lines and "\n" in end[0])) and not goes_on_behind(text, at):
            spans.append((begun, at + (sign != "\n")))
            begun = end.end()
    return [*spans, (begun, len(text))]


def sentence_at(text: str, at: int, also: str = "") -> str:
    """The sentence in which a place lies, or in front of which."""
    return next(text[start:end] for start, end in sentence_spans(text, also) if at <= end)


def covered(text: str, spans: Iterable[tuple[int, int]], put: Callable[[str], str]) -> str:
    """The text with something else in the place of each span; of spans within each other the longest."""
    out, done = [], 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= done:
            out += [text[done:start], put(text[start:end])]
            done = end
    return "".join([*out, text[done:]])


_MAY_END: Final = re.compile(r"[.!?;:]\s+|\n+")  # a set in front makes the search much faster


# --- As they stand in the file ---------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Texts:
    """The raw texts of a plan by path, for rules that run even when the model does not stand."""

    values: Mapping[NodePath, str]
    names: tuple[str, ...] = ()
    """How the text may speak of the employee: full name, first name."""
    apart: tuple[str, ...] = ()
    """The names that are kept apart from this plan, in ``personen.yaml``."""

    @property
    def as_sentences(self) -> Texts:
        """The same as a reader sees it (``wrapped.as_sentences``): how it was typed changes no verdict."""
        return self._joined or self

    # None for no difference: texts that kept themselves would stay until the collector of garbage came

    @cached_property
    def _joined(self) -> Texts | None:
        names = (*self.names, *self.apart)
        if not any(map(has_odd_signs, (self.whole, *names))) and all(
            "\n" not in text for text in self.values.values()
        ):
            return None
        return replace(
            self,
            values={path: as_sentences(text) for path, text in self.values.items()},
            names=tuple(map(as_sentences, self.names)),
            apart=tuple(map(as_sentences, self.apart)),
        )

    @cached_property
    def whole(self) -> str:
        """The texts under each other."""
        return "\n".join(self.values.values())

    @cached_property
    def _words(self) -> list[frozenset[str]]:
        """The words of each text."""
        return [words_in(text) for text in self.values.values()]

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset().union(*self._words)

    def with_word(self, wanted: Callable[[str], object]) -> list[Text]:
        """The texts with a ``wanted`` word, in order; the texts share their words, and each is asked once."""
        found = frozenset(filter(wanted, self._vocabulary))
        both = zip(self.values.items(), self._words, strict=True) if found else ()
        return [text for text, words in both if not found.isdisjoint(words)]

    def with_part(self, parts: Iterable[str]) -> list[Text]:
        """The texts that hold one of these parts of folded words, in order."""
        return _holding(self.values.items(), self._folded, parts)

    @cached_property
    def _folded(self) -> list[str]:
        return [fold(composed(text)) for text in self.values.values()]


# --- In the model ----------------------------------------------------------------------------------


OF_THE_COURSE: Final = words("""
    inleiding omschrijving feit onderwerp toelichting bevinding aanpak verwachting huidige_situatie haalbaar
    relevant afspraak slotopmerking
""")
"""Keys under which the employer tells what was announced, and how it goes on."""
OF_THE_EMPLOYER: Final = OF_THE_COURSE | {"criterium", "besproken", "afspraken"}
"""Keys under which the employer writes of the work and of what is asked."""


TALKS: Final = ("evaluatiemomenten", "doorloopmomenten", "vervolgmomenten")
"""Where the talks are that a document plans, one of these for each kind."""
OF_THE_WHOLE: Final = frozenset({"gevolgen", "slotopmerking", "inleiding"})
"""Where the plan speaks of the whole: before it, behind it, and of what follows."""
WRITTEN_LATER: Final = frozenset({"afsluiting", "verlengingen", "evaluatiemomenten", "negeer"})
"""Parts that are written when the outcome is known, or when a change was agreed."""


def texts_under(plan: BaseModel, keys: frozenset[str]) -> list[Text]:
    """Every text of a plan that stands under one of ``keys``, at any depth, in the order of the plan."""
    return [(path, text) for key, path, text in _read(_Same(plan)) if key in keys]


def texts_but_under(plan: BaseModel, keys: frozenset[str]) -> list[str]:
    """Every other text of a plan: none that stands under one of ``keys``, at any height."""
    return [text for _, path, text in _read(_Same(plan)) if keys.isdisjoint(path)]


class Vocabulary(frozenset[str]):
    """The words of some texts, folded, in which a search by beginning or ending reads few of them."""

    def __new__(cls, texts: Iterable[str]) -> Self:
        """The words of all texts together; their parts where a sign is in them (see ``words_in``)."""
        texts = list(texts)
        found = super().__new__(cls, chain.from_iterable(map(words_in, texts)))
        found._texts = texts
        return found

    _texts: list[str]

    @cached_property
    def sequences(self) -> frozenset[str | tuple[str, str]]:
        """Each word, and each two words that follow each other."""
        written = map(split_words, self._texts)
        return frozenset(chain(self, *map(pairwise, written)))

    def starting(self, begin: str) -> list[str]:
        """The words with a beginning."""
        return _from(self._sorted, begin)

    def ending(self, end: str) -> list[str]:
        """The words with an ending."""
        return [word[::-1] for word in _from(self._backwards, end[::-1])]

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self)

    @cached_property
    def _backwards(self) -> list[str]:
        return sorted(word[::-1] for word in self)


def _from(ordered: list[str], begin: str) -> list[str]:
    at = end = bisect_left(ordered, begin)
    while end < len(ordered) and ordered[end].startswith(begin):
        end += 1
    return ordered[at:end]


def holding(texts: Sequence[Text], parts: Iterable[str]) -> list[Text]:
    """The texts that hold one of these parts of folded words, in order."""
    return _holding(texts, [fold(composed(text)) for _, text in texts], parts)


def _holding(texts: Iterable[Text], folded: Sequence[str], parts: Iterable[str]) -> list[Text]:
    """The same of texts with what they are when folded; what none holds is asked of none."""
    whole = "\n".join(folded)
    there = [part for part in parts if part in whole]
    both = zip(texts, folded, strict=True) if there else ()
    return [text for text, read in both if has_part(read, there)]


def vocabulary_of(plan: BaseModel) -> Vocabulary:
    """The words of all texts of a plan, folded."""
    return _vocabulary(_Same(plan))


class _Same:
    """A plan as itself: to compare two by what they hold costs more than to read one again."""

    def __init__(self, plan: BaseModel) -> None:
        self.plan = plan

    def __hash__(self) -> int:
        return id(self.plan)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.plan is other.plan


Keyed = tuple[str, NodePath, str]
"""A text with the key that it stands under, alone or in a list, and its path."""


@lru_cache(maxsize=1)  # rules ask for the same plan one after another
def _vocabulary(same: _Same) -> Vocabulary:
    return Vocabulary([text for _, _, text in _read(same)])


@lru_cache(maxsize=1)
def _read(same: _Same) -> list[Keyed]:
    found: list[Keyed] = []
    _gather(same.plan, (), found)
    return found


def _gather(part: BaseModel, path: NodePath, found: list[Keyed]) -> None:
    for key, value in vars(part).items():
        if isinstance(value, str):
            found.append((key, (*path, key), value))
        elif isinstance(value, tuple):
            _gather_listed(value, (*path, key), found)
        elif value is not None and _is_part(value):
            _gather(value, (*path, key), found)


def _gather_listed(items: tuple[object, ...], path: NodePath, found: list[Keyed]) -> None:
    for index, item in enumerate(items):
        if isinstance(item, str):
            found.append((str(path[-1]), (*path, index), item))
        elif _is_part(item):
            _gather(item, (*path, index), found)


def _is_part(value: object) -> TypeGuard[BaseModel]:
    """Whether a value is a part with keys of its own; pydantic itself is not imported for it."""
    return hasattr(type(value), "__pydantic_fields__")
