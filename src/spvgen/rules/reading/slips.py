"""What stands in a text with a slip: a name, *Wesly* for Wesley (S12), or *mantelzrog* (V01, V06)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.nameforms import SMALL, bared, without_titles
from spvgen.rules.reading.patterns import spelled, words
from spvgen.rules.reading.texts import OF_THE_EMPLOYER, texts_under, vocabulary_of
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from pydantic import BaseModel

    from spvgen.diagnostics import NodePath
    from spvgen.rules.reading.texts import Texts

_KEYS: Final = OF_THE_EMPLOYER | words("sterke_punten geboden_ondersteuning reden zienswijze bewijs dan")
_CAPITAL: Final = r"[A-ZÀ-Þ][^\W\d_]+"
_WORD: Final = rf"(?<![\w@.-]){_CAPITAL}(?![\w@])"
_SHORTEST: Final = 4  # letters of a name that can be told from any other word


class Person(NamedTuple):
    """Somebody in the plan: the name as it is written there, and its words in bare letters."""

    name: str
    called: str
    first: str
    """The same in bare letters."""
    surnames: dict[str, str]
    """Bare letters → the word as it is written."""


class Misspelt(NamedTuple):
    """A word of a text, the word of a name that is meant by it, and whose name that is."""

    path: NodePath
    said: str
    meant: str
    name: str


def misspelt(plan: BaseModel) -> Iterator[Misspelt]:
    """Every name in the texts of a plan that is one slip from a name that the plan knows."""
    people = _people(plan)
    written = {word: person for person in people for word in (person.first, *person.surnames)}
    if not (near := _near(plan, written)):
        return
    from spvgen.kinds import NAMED  # a sentence by itself, which is read for private words, has no kind

    for path, text in texts_under(plan, _KEYS | NAMED):
        for found in re.finditer(_WORD, text):
            if (names := near.get(bared(found[0]))) and (meant := _meant(path, text, found, names, people)):
                yield Misspelt(path, found[0], *meant)


def _meant(
    path: NodePath, text: str, found: re.Match[str], names: list[str], people: list[Person]
) -> tuple[str, str] | None:
    from spvgen.kinds import NAMED
    from spvgen.rules.reading.meant_names import Around, meant_by  # few plans hold what is nearly a name

    named = not NAMED.isdisjoint(path[-2:])
    return meant_by(text, found, Around(text[: found.start()], text[found.end() :], named), names, people)


def _people(plan: BaseModel) -> list[Person]:
    """Who has a part of the plan, and who else does something: a slip in the second is one in the first."""
    named = (text for path, text in texts_under(plan, frozenset({"naam"})) if _of_a_person(path))
    people = [person_called(name) for name in dict.fromkeys(named)]
    known = [word for one in people for word in (one.first, *one.surnames)]
    doing = (text for _, text in texts_under(plan, frozenset({"wie"})) if _is_whole_name(text))
    others = map(person_called, dict.fromkeys(doing))
    return people + [
        other
        for other in others
        if not any(one_slip(word, name) for word in (other.first, *other.surnames) for name in known)
    ]


def _of_a_person(path: NodePath) -> bool:
    """Not the name of a talk."""
    return len(path) == 2 or "contacten" in path


def person_called(name: str) -> Person:
    """Somebody by the words of the name."""
    first, *others = _words(name) or [""]
    surnames = {bared(word): word for word in others if bared(word) not in SMALL}
    return Person(name, first, bared(first), surnames)


def _words(name: str) -> list[str]:
    return without_titles(name).replace("-", " ").replace(".", " ").replace(",", " ").split()


def _is_whole_name(text: str) -> bool:
    """*Ingrid van der Laan*; not *leidinggevende* nor *een collega*."""
    first, *others = text.split() or [""]
    return (
        first.istitle()
        and any(map(str.istitle, others))
        and all(word.istitle() or bared(word) in SMALL for word in others)
    )


def _near(plan: BaseModel, written: dict[str, Person]) -> dict[str, list[str]]:
    """The words of the plan that are nearly one of these names, and none of them: word → the names."""
    words = vocabulary_of(plan)
    found: dict[str, list[str]] = {}
    for name in written:
        for word in words.starting(name[:1]) if len(name) >= _SHORTEST else ():
            said = bared(word)
            if said not in written and said.removesuffix("s") not in written and one_slip(said, name):
                found.setdefault(said, []).append(name)
    return found


def one_slip(word: str, name: str) -> bool:
    """Whether a word is a name with one letter too many, too few, another or two the wrong way round."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    same = next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), None)
    if same is None:
        return True
    rest, wanted = word[same:], name[same:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]


def slip_of(typed: str, names: Iterable[str]) -> str:
    """The one of these names that somebody meant who typed *Wesly* or *Wesley Hoekstr*; empty for none."""
    meant = [name for name in names if _is_slip_of(bared(typed).split() or [""], person_called(name))]
    return meant[0] if len(meant) == 1 else ""


def _is_slip_of(words: list[str], person: Person) -> bool:
    from spvgen.rules.reading.meant_names import is_a_name

    first, *others = words
    if others and others[-1] not in person.surnames:
        return first == person.first and any(one_slip(others[-1], one) for one in person.surnames)
    near = _sounds_like(first, person.first) or (one_slip(first, person.first) and not is_a_name(first))
    return near and (bool(others) or len(person.first) > _SHORTEST)


def _sounds_like(first: str, name: str) -> bool:
    """Whether a first name is another one in another spelling: *Marjolijn* for Marjolein, *Erik* for Eric."""
    return first != name and _by_ear(first) == _by_ear(name)


def _by_ear(name: str) -> str:
    for written, heard in _SPELLINGS:
        name = name.replace(written, heard)
    return re.sub(r"(.)\1", r"\1", name)


_SPELLINGS: Final = (
    ("ij", "ei"), ("ey", "ei"), ("ph", "f"), ("ch", "g"), ("th", "t"), ("ck", "k"), ("c", "k"), ("y", "i"),
)  # fmt: skip
"""Letters of a first name → those that sound the same."""


# --- Private words ---------------------------------------------------------------------------------

_PRIVATE: Final = """
    mantelzorg mantelzorger mantelzorgtaken (?:echt|vecht)?scheiding relatieproblemen huwelijk schulden
    huwelijksproblemen schuldsanering schuldhulpverlening loonbeslag deurwaarder geldzorgen alimentatie
    bewindvoerder hypotheek kinderopvang zwangerschap zwangerschapsverlof bevallingsverlof begrafenis uitvaart
    overlijden rouwverwerking ramadan suikerfeest vrijdaggebed vakbond vakbondslid reclassering taakstraf
    strafblad gevangenis enkelband rijontzegging verslaving gokverslaving verblijfsvergunning thuissituatie
    privéleven privésituatie kinderwens burn-?out depressie depressief migraine re-?integratie
    reïntegratie re-integreren overspannen psycholoog psychiater therapie therapeut
    fysiotherapie fysiotherapeut operatie ziekenhuis bedrijfsarts huisarts medicatie medicijnen diabetes
    epilepsie fibromyalgie chemotherapie chemokuur bestraling revalidatie hersenschudding hartinfarct
    hartaanval longontsteking ziekmelding arbeidsongeschikt autisme dyslexie angststoornis paniekaanval
    hyperventilatie miskraam gehoorapparaat hersenbloeding antidepressiva schizofrenie
"""
"""Words of health and of home of which a slip makes no other word."""
_ALIKE: Final = words("ck kc sz zs fv vf dt td iy yi ij ji gh hg ïi iï ée eé ei ie")
"""Two letters of which the one is typed for the other."""
_HEARD: Final = (("ch", "g"), ("ai", "e"), ("ij", "ei"), ("ei", "ij"))
"""Letters and what is written for them by ear."""


@lru_cache(maxsize=1)  # two rules ask for the same texts
def as_it_is_meant(texts: Texts) -> Texts:
    """The texts with the private words that are meant by a slip: *mantelzorg* for *mantelzrog*."""
    meant: dict[str, str] = {}

    by_edges = _by_edges()

    def is_slip(word: str) -> bool:
        near = by_edges.get((word[:1], word[-1:], len(word)), {})  # for most words none
        for written, term in () if near.get(word) == word else near.items():
            if written == word or (written == term and _is_typed_for(word, term)):
                meant[word] = term
        return word in meant

    def with_terms(text: str) -> str:
        return re.sub(r"[^\W\d_][\w-]*", lambda found: meant.get(fold(found[0]), found[0]), text)

    found = {path: with_terms(text) for path, text in texts.with_word(is_slip)}
    return replace(texts, values={**texts.values, **found}) if found else texts


@cache
def _by_edges() -> dict[tuple[str, str, int], dict[str, str]]:
    """The private words as they sound, by their edges, which are seldom wrong, and the length of a slip."""
    by_edges: dict[tuple[str, str, int], dict[str, str]] = defaultdict(dict)
    for term in (term for entry in _PRIVATE.split() for term in spelled(entry)):
        for heard in (term.replace(*one) for one in _HEARD):
            by_edges[heard[0], heard[-1], len(heard)][heard] = term
        for length in (len(term) - 1, len(term), len(term) + 1):
            by_edges[term[0], term[-1], length][term] = term
    return dict(by_edges)


def _is_typed_for(word: str, term: str) -> bool:
    """Whether a letter is lost, doubled, swapped, or typed for one that sounds or looks like it."""
    if not one_slip(word, term):
        return False
    changed = [one + other for one, other in zip(word, term, strict=False) if one != other]
    return len(word) != len(term) or len(changed) > 1 or changed[0] in _ALIKE
