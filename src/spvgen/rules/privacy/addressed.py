"""A text as if it spoke to whomever it speaks of: *Tom is moslim* as *je bent moslim* (V06)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.clause_words import EMPLOYEE, PARTICLES, plain_role
from spvgen.rules.reading.clauses import People, bare_name
from spvgen.rules.reading.first_names import FIRST_NAMES
from spvgen.rules.reading.patterns import any_of, compiled, parts, words
from spvgen.rules.reading.texts import words_in
from spvgen.wording.tokens import fold

_HE: Final = words("hij zij ze")
_VERBS: Final = {"is": "bent", "heeft": "hebt", "wil": "wilt"}
_OWNED: Final = any_of("""
    geloof afkomst nationaliteit geaardheid strafblad taakstraf werkstraf vakbond bond partij hoofddoek
    keppeltje moskee kerk gebed scheiding huwelijk relatie ex verslaving schulden hypotheek adoptie rijbewijs
    verblijfsvergunning inburgering transitie coming-out
""")
_COLLEAGUE: Final = "collega teamleider teammanager leidinggevende manager mentor buddy baas chef"
_EMPLOYEE: Final = f"{EMPLOYEE} betrokkene"
_BY_ROLE: Final = (
    rf"(?i)\b(?:(?:de|deze|onze) {any_of(_EMPLOYEE)}"
    rf"|(?:je|jouw|een|de|onze) (?:nieuwe |vaste |directe )?{any_of(_COLLEAGUE)})\b"
    r"(?! (?:van|die|bij|uit)\b)"
)
"""Who is spoken of without a name, and is nobody's client."""
_STRANGER: Final = (
    r"(?i)\b(?:mevrouw|meneer|mijnheer|de heer|dhr\.?|mevr\.?|mw\.?|\w*(?:klant|cliënte?|client|patiënte?"
    r"|bewoner|bewoonster|leerling|gast|kandidaat|huurder)) (?:[a-z]\. ?)*$"
)
_OWN_PEOPLE: Final = parts("collega team afdeling groep manager leidinggevende leider directie")
"""Of these *hij* can be the employee all the same."""
_WORD: Final = r"[^\W\d_](?:[\w'’-]*\w)?"


@lru_cache(maxsize=4)  # asked again for what is found
def as_addressed(text: str, people: People, *, anybody: bool = False) -> str:
    """The text with *je* for the employee's names, and for *hij* and *zij* where nobody else can be meant.

    ``anybody`` reads the first name of whoever it is so too, and *een collega*: what the law protects most
    is nobody's to write down.
    """
    said = frozenset(form for word in words_in(text) for form in (word, bare_name(word)))
    named = (people.employee, _HE, *((FIRST_NAMES, people.others, _BY_WORD) if anybody else ()))
    known = SOMEBODY in text or not all(map(said.isdisjoint, named))
    return "".join(_read(composed(text), people, anybody)) if known else text


SOMEBODY: Final = "Eencollega"
"""Stands for who is spoken of without a name, or not by the first one."""
_TITLED: Final = (
    r"\b(?i:mevrouw|meneer|mijnheer|(?:de )?heer|dhr\.?|mevr\.?|mw\.?) "
    r"(?:[A-Z]\. ?)*(?i:(?:van|de|den|der|ten|ter|el|al|ben) )*[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)?"
)


def by_title(text: str) -> str:
    """The text with one word for *mevrouw De Groot*, where nobody is served by the work."""
    return compiled(_TITLED).sub(SOMEBODY, text)


_BY_WORD: Final = words(f"{_EMPLOYEE} {_COLLEAGUE}")


def _read(text: str, people: People, anybody: bool) -> Iterator[str]:
    done = 0
    if anybody and not people.cares:
        text = compiled(_BY_ROLE).sub(SOMEBODY, text)
    for sentence in re.finditer(r"[^.!?\n]+[.!?\n]*|[.!?\n]+", text):
        yield _sentence(text, sentence.start(), sentence.end(), people, anybody)
        done = sentence.end()
    yield text[done:]


def _sentence(text: str, start: int, end: int, people: People, anybody: bool) -> str:
    """A sentence in which whoever it is about is *je*, and the verbs agree."""
    found = list(compiled(_WORD).finditer(text, start, end))
    out, done, replaced, behind_name = list[str](), start, False, False
    for at, word in enumerate(found):
        low = fold(word[0])
        if behind_name and (word[0][0].isupper() or low in PARTICLES):
            done = word.end()  # the rest of a whole name
            continue
        behind_name = False
        if _names(text, word, people, anybody):
            out += [text[done : word.start()], "je"]
            done, replaced, behind_name = word.end(), True, low[-1:] != "s" or low in people.employee
        elif low in _HE and _is_one(found, at) and not (people.cares or _after_stranger(text, word.start())):
            out += [text[done : word.start()], "je"]
            done, replaced = word.end(), True
    read = "".join([*out, text[done:end]])
    if not replaced:
        return read
    read = compiled(rf"(?i)\b(?:zijn|haar|z'n)(?= (?:\w+e )?{_OWNED}\b)").sub("je", read)
    return compiled(r"(?i)\b(?:is|heeft|wil)\b").sub(lambda verb: _VERBS[verb[0].lower()], read)


def _names(text: str, word: re.Match[str], people: People, anybody: bool) -> bool:
    """Whether a word is a name of somebody at work, also with an s behind it (*Toms geloof*)."""
    if not word[0][0].isupper():
        return False
    low = fold(word[0])
    known = {low, bare_name(low)}
    if word[0] == SOMEBODY or not known.isdisjoint(people.employee):
        return True
    named = anybody and not people.cares and not known.isdisjoint(FIRST_NAMES | people.others)
    return named and not compiled(_STRANGER).search(text[: word.start()])


def _is_one(found: list[re.Match[str]], at: int) -> bool:
    """Whether *zij* can be one person; *zij bidden* and *gaan ze* are more."""
    beside = [fold(found[one][0]) for one in (at - 1, at + 1) if 0 <= one < len(found)]
    return fold(found[at][0]) == "hij" or not any(word.endswith("en") or word == "zijn" for word in beside)


def _after_stranger(text: str, end: int) -> bool:
    """Whether somebody else was spoken of before."""
    said = map(fold, compiled(_WORD).findall(text[:end]))
    return any(plain_role(word) == "O" and not word.startswith(_OWN_PEOPLE) for word in said)
