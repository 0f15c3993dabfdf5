"""Who a clause is about: words with a one-letter role, so that rules can look for patterns of roles.

The letters: ``J`` *je* (the employee, or what is theirs) · ``E`` the employee otherwise · ``e`` *door
jou* · ``P`` theirs · ``F`` their family · ``O`` somebody else · ``q`` somebody else behind a preposition ·
``o`` of others · ``W`` *wij* · ``C`` a preposition of cause or time · ``M`` *met* · ``b v i n l`` *bij van in
naar aan* · ``T`` a preposition of subject · ``p`` another one · ``d`` article or number · ``a`` adjective or
adverb · ``c`` a word of the calendar · ``N`` negation · ``K`` *kan, mogelijk* … · ``Z`` a form of *zijn,
worden* … · ``h`` of *hebben, krijgen* · ``<`` a conjunction · ``?`` a condition · ``R`` *die, dat* · ``&``
*en, of* · ``,`` a comma · ``w`` the rest. A rule adds letters of its own for the terms it looks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dutch import goes_on_behind
from spvgen.rules.reading.clause_words import ADVERBS, PARTICLES, WORKER, join_words, plain_role
from spvgen.rules.reading.patterns import compiled
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan


class Word(NamedTuple):
    """A word, folded, with its role and its place in the text (end exclusive)."""

    text: str
    role: str
    start: int
    end: int


class Clause(NamedTuple):
    """The words of one clause; ``roles`` is the string of their letters."""

    words: tuple[Word, ...]
    roles: str

    @property
    def subject(self) -> str:
        """The role of whoever comes first: ``E``, ``J``, ``O`` or ``W``; empty where nobody is named."""
        return next((role for role in self.roles if role in "EJOW"), "")

    def find(self, pattern: str) -> re.Match[str] | None:
        """Look for a pattern of roles."""
        return compiled(pattern).search(self.roles)

    def has(self, words: frozenset[str]) -> bool:
        """Whether one of these words is in it."""
        return any(word.text in words for word in self.words)


RoleOf = Callable[[str, str], str]
"""Gives the letter of a term from the folded word and the word as written; empty where it is none."""


class People(NamedTuple):
    """The words by which the text can name the employee, and the others in the plan; folded.

    ``cares``: it is the employee's job to care for people, so that *hij* and *mevrouw* are patients.
    ``absence``: it is a team whose work is about the employees of clients who report sick.
    """

    employee: frozenset[str]
    others: frozenset[str]
    cares: bool = False
    absence: bool = False


def name_words(name: str) -> frozenset[str]:
    """The words of a name that tell people apart, folded: not *de* in *Sanne de Wit*."""
    written = (word for word in name.replace(".", " ").split() if word[:1].isupper() and len(word) > 1)
    return frozenset(map(fold, written)) - PARTICLES


def bare_name(word: str) -> str:
    """A name without the s of *Toms* and *Alex'*."""
    return word.removesuffix("s").removesuffix("'")


def people_of(plan: Verbeterplan) -> People:
    """The words that name the employee, and those that name the manager and HR."""
    employee = name_words(plan.medewerker.naam)
    hr = plan.hr.naam if plan.hr and plan.hr.naam else ""
    return People(employee, name_words(f"{plan.leidinggevende.naam} {hr}") - employee)


# --- From text to clauses --------------------------------------------------------------------------


_SENTENCE_END: Final = (
    r"[.!?…\n;•]"  # a set in front makes the search ten times as fast
    r"(?:(?<=[.!?…])[\"'’”)]*\s+(?=[A-ZÀ-Ý\"'‘“(\d-])|(?<=\n)\n*|(?<=[;•]))"
)
_A_WORD: Final = r"(?:[^\W\d_]\.){2,}|[^\W_](?:[\w'/-]*\w)?|'[nt]\b|[,:()–]| -(?= )"
"""An abbreviation, a word, *'t*, or a sign at which a clause can end."""
_LONGEST: Final = 150  # words that are read as one sentence: no text takes more than its share of time


def sentences(text: str, people: People, roles: RoleOf) -> Iterator[list[Clause]]:
    """The sentences of a text, each as its clauses."""
    others_before = named = False
    for read in words_of(text):
        words = [_with_role(word, text, people, roles) for word in read]
        strangers = people.cares or any(word.text == "je" for word in words)
        words = _with_addressed(words) if strangers else words
        others_now = any(word.role == "O" for word in words) or _has_stranger_kin(words)
        named = named or any(word.text in people.employee for word in words)
        patients = people.cares and not named  # *zij* is one, until the employee was named
        for piece in range(0, len(words), _LONGEST):
            part = words[piece : piece + _LONGEST]
            yield list(_clauses(_settle(part, others_now or others_before or patients)))
        others_before = others_now or (others_before and not named)  # *hij* can point further back


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[tuple[Word, ...], ...]:
    """The words of each sentence, with the role they have whoever the plan is about; several rules ask."""
    folded = join_words(fold(text))
    found = (match.start() for match in compiled(_SENTENCE_END).finditer(text))
    ends = [*(at + 1 for at in found if not goes_on_behind(text, at)), len(text)]
    return tuple(
        tuple(
            Word(match[0], _plain_role(match[0]), *match.span())
            for match in compiled(_A_WORD).finditer(folded, *part)
        )
        for part in pairwise([0, *ends])
    )


def _plain_role(word: str) -> str:
    return "," if len(word) == 1 and not word.isalnum() else plain_role(word) or "w"


def _with_role(word: Word, text: str, people: People, roles: RoleOf) -> Word:
    """The word with the role that a name or a term of the rule has; most words have neither."""
    if word.role == ",":
        return word
    written = text[word.start : word.end]
    named = _name_role(word.text, people) if written[:1].isupper() else ""
    role = named or roles(word.text, written)
    return word._replace(role=role) if role else word


def _name_role(word: str, people: People) -> str:
    """The role of a name; an *s* behind it makes the next thing theirs."""
    bare = bare_name(word)
    if word in people.employee:
        return "E"
    if word in people.others:
        return "O"
    return "P" if bare in people.employee else "o" if bare in people.others else ""


_ADDRESSED: Final = frozenset({"meneer", "mijnheer", "mevrouw", "mevr", "mw"})
_REACH: Final = 8  # words that an article, a preposition or *je* can stand before its noun
_SETTLED_BY_CONTEXT: Final = frozenset("OEFZ12")


def _settle(words: list[Word], others: bool) -> list[Word]:
    """Fill in what depends on the words around it: *zijn*, *haar*, *zij*, family, people behind *bij*.

    ``others`` says that somebody else was spoken of, to whom *zij* and *haar* can point.
    """
    settled: list[Word] = []
    words = _with_stranger(words)
    for index, word in enumerate(words):
        if word.role in _SETTLED_BY_CONTEXT:
            before = "".join(done.role for done in settled[-_REACH:])
            if settled and settled[-1].text.endswith("_van"):  # last van zijn rug
                before = f"{before[:-1]}v"
            role = _in_context(word, before, index + 1 < len(words), others)
            settled.append(word._replace(role=_as_owned(settled, before) if role == "O" else role))
        else:
            settled.append(word)
    return settled


def _has_stranger_kin(words: list[Word]) -> bool:
    """*Een moeder vroeg of haar zoon …*: family of nobody here, to whom *haar* points."""
    return any(word.text == "een" and kin.role == "F" for word, kin in pairwise(words))


def _with_addressed(words: list[Word]) -> list[Word]:
    """*Mevrouw had koorts*: a patient, unless the employee's name follows."""
    return [
        word._replace(role="O") if word.text in _ADDRESSED and not (after and after.role == "E") else word
        for word, after in zip_longest(words, words[1:])
    ]


def _with_stranger(words: list[Word]) -> list[Word]:
    """*Peter heeft …*: an unknown word that opens a sentence right before *heeft* or *is* is a person."""
    if "".join(word.role for word in words[:2]) in ("wh", "wZ") and words[0].text not in ADVERBS:
        return [words[0]._replace(role="O"), *words[1:]]
    return words


def _as_owned(settled: list[Word], before: str) -> str:
    """*Je collega* is the colleague, so that *je* is not the employee; and *bij klanten* is no subject."""
    owner = re.search(r"[JP](?=[ad]*$)", before)
    if owner:
        place = len(settled) - len(before) + owner.start()
        settled[place] = settled[place]._replace(role="d")
    return "q" if re.search(r"[CMbvinlTp][adoJP]*$", before) else "O"


def _in_context(word: Word, before: str, more: bool, others: bool) -> str:
    match word.role:
        case "Z" | "2" if word.text == "zijn":
            owns = re.search(r"[CMbvinlTph][ad]?$", before)
            return ("o" if others else "P") if owns else "Z"
        case "2":  # haar, z'n
            theirs = "P" if more else "E"
            return "o" if others else theirs
        case "1":  # zij, hem
            return "O" if others else "E"
        case "F":
            return "F" if re.search(r"[JP][adY]*$", before) else "O"
        case "E":
            return _as_employee(word, before)
    return word.role


def _as_employee(word: Word, before: str) -> str:
    if before.endswith("C"):
        return "e"  # door jou
    return "O" if word.text in WORKER and re.search(r"[JP][ad]*$", before) else "E"  # je medewerker


def _clauses(words: list[Word]) -> Iterator[Clause]:
    """Cut at conjunctions and commas, but not between two adjectives."""
    current: list[Word] = []
    ahead = ""  # whom the clause before is about, where *die* opened it
    for index, word in enumerate(words):
        if current and _opens_clause(words, index):
            yield _clause(current)
            if [one.role for one in current] != [","]:
                ahead = current[0].role if current[0].text == "die" else ""
            role = _antecedent(words, index, ahead) if word.role == "R" else word.role
            current = [word._replace(role=role)]
        elif current and word.role == "R":
            current.append(word._replace(role="d"))  # na die operatie, die middag
        else:
            current.append(word)
    if current:
        yield _clause(current)


def _opens_clause(words: list[Word], index: int) -> bool:
    role = words[index].role
    behind = words[index + 1].role if index + 1 < len(words) else ""
    if role == ",":
        return not (words[index - 1].role == "a" and behind == "a")
    if role == "&":  # of een collega …; migraine en rugklachten
        return behind in tuple("JEOWd" if words[index].text == "of" else "JEOW")
    if role == "R" and (_is_pointed_at(words, index) or _is_part_of_time(words, index + 1)):
        return False
    return role in "<R" or (role == "?" and not (words[index].text == "als" and behind in tuple("tw")))


_PREPOSITIONS: Final = frozenset("CMbvinlTp")


def _is_pointed_at(words: list[Word], index: int) -> bool:
    """*Na die operatie*; not *geeft aan dat …*."""
    return words[index].text == "die" and words[index - 1].role in _PREPOSITIONS


def _is_part_of_time(words: list[Word], index: int) -> bool:
    """*Die middag*."""
    return index < len(words) and words[index].text in _PARTS_OF_TIME


_PARTS_OF_TIME: Final = frozenset(
    ["dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "ochtend", "middag", "avond", "nacht"]
)


def _antecedent(words: list[Word], index: int, ahead: str) -> str:
    """To whom *die* points: the person right before it, if any; *dat* points to nobody by name.

    ``ahead`` is whom the clause before is about: *mensen die ziek zijn, of die …* still speaks of people.
    """
    if ahead in tuple("OE") and words[index].text == "die" and words[index - 1].role in tuple(",&"):
        return ahead
    before = _without_place([word for word in words[max(index - _REACH, 0) : index] if word.role != ","])
    nearest = before[-1] if before else None
    if nearest is None or (words[index].text == "dat" and not _is_plain_other(nearest)):
        return "R"
    return {"q": "O", "O": "O", "E": "E"}.get(nearest.role, "R")


def _without_place(words: list[Word]) -> list[Word]:
    """*Mevrouw op kamer 12*: the person is in front of where they are."""
    at = next((at for at in range(len(words) - 1, 0, -1) if words[at].role in "pi"), 0)
    with_place = at and len(words) - at <= _SHORT and words[at - 1].role in tuple("OqE")
    return words[:at] if with_place else words


_SHORT: Final = 4  # words of a place: *op de derde verdieping*


def _is_plain_other(word: Word) -> bool:
    return plain_role(word.text) == "O"


def _clause(words: list[Word]) -> Clause:
    return Clause(tuple(words), "".join(word.role for word in words))
