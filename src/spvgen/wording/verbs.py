"""The forms of a Dutch verb, from its infinitive: enough to recognise it in a sentence."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.tables import words
from spvgen.wording.tokens import Token

_PREFIXED: Final = re.compile(r"(?:be|ge|er|her|ont|ver|door|over|onder|voor).*[aeiou].*en?")
"""*be-talen*, but not *bel-len*: behind the prefix a stem with a vowel of its own is left."""
_OPEN: Final = re.compile(r"(?:.*[^aeiou])?[aeiou][^aeiou]|.*[uië]er|.*eer")
"""Stems that lengthen their last vowel when nothing follows: *verhog-* becomes *verhoog*."""
_UNSTRESSED: Final = re.compile(r".*[aeiou].*(?:er|el|en|em|ig)")
"""Stems that may leave it short: *verbeter*."""
_CONTRACTED: Final = re.compile(r"[a-z]{1,3}(?:aa|ie|oe)n")
"""*gaan, zien, doen* and no longer word: the stem keeps its vowel before -t (*gaat, ziet, doet*)."""
_HARD: Final = {"v": "f", "z": "s"}
_TREMA: Final = {"e": "ë", "i": "ï"}
_REACH: Final = 30  # tokens between a verb and its particle at most


class Forms(NamedTuple):
    """The forms of a verb: those that stand ``alone``, and those that are ``split`` from the particle."""

    alone: set[str]
    split: set[str]
    particle: str


def forms(entry: str) -> Forms:
    """Forms of a verb written as ``verhogen``, ``op|pakken`` or ``terug|brengen/bracht/gebracht``.

    More than the language has (*verbeteer* too): nobody writes those, so they do no harm. Forms that
    stand before a noun (*de verbeterde lijst*) are left out: they are not what a sentence says is done.
    """
    infinitive, *strong = entry.split("/")
    particle, _, verb = infinitive.rpartition("|")
    stems = _stems(verb)
    past = {form for singular in strong[:1] for form in (singular, f"{singular}en")}
    finite = {verb, *stems, *_third_persons(verb, stems)} | past
    participles = set(strong[1:]) or _participles(verb, stems)
    if not particle:
        return Forms(finite | participles, set(), "")
    joined = {f"{particle}te{verb}", f"{particle}-te-{verb}"}
    # *aanpak* is the noun far more often than the verb
    joined |= {particle + form for form in (finite - stems) | participles}
    return Forms(joined, finite, particle)


def nouns(entry: str) -> set[str]:
    """The nouns that a verb can have: *verbetering*; *optimalisering* and *optimalisatie*."""
    stem = entry.split("/", maxsplit=1)[0].replace("|", "").removesuffix("en")
    return {f"{stem}ing", f"{stem.removesuffix('er')}atie"} if stem.endswith("er") else {f"{stem}ing"}


def _third_persons(verb: str, stems: set[str]) -> set[str]:
    if _CONTRACTED.fullmatch(verb):
        return {verb.removesuffix("n") + "t"}
    return {f"{stem}t" for stem in stems}


def _stems(verb: str) -> set[str]:
    """First person forms: *verhoog*, *verbeter*, *stem*, *geef*; two where the stress decides."""
    if verb == "komen":  # the only one that keeps its vowel short
        return {"kom"}
    if _CONTRACTED.fullmatch(verb):
        return {verb.removesuffix("n").replace("aa", "a")}
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    if stem.endswith(("oud", "ijd")):  # *ik hou, rij je*
        return {stem, stem.removesuffix("d")}
    if stem[-2:-1] == stem[-1:]:
        return {_hard(stem[:-1])}
    if not _OPEN.fullmatch(stem):
        return {_hard(stem)}
    long = _hard(f"{stem[:-1]}{stem[-2]}{stem[-1]}")
    return {long, _hard(stem)} if _UNSTRESSED.fullmatch(stem) else {long}


def _hard(stem: str) -> str:
    """A stem never ends in v or z: *geef*, *reis*."""
    last = stem[-1:]
    return stem[:-1] + _HARD[last] if last in _HARD else stem


def _participles(verb: str, stems: set[str]) -> set[str]:
    ge = "" if _PREFIXED.fullmatch(verb) else "ge"
    found = {ge + stem.rstrip("td") + ending for stem in stems for ending in "td"}
    return found | {f"ge{_TREMA[form[2]]}{form[3:]}" for form in found if ge and form[2:3] in _TREMA}


def particle_follows(tokens: Sequence[Token], at: int, particle: str) -> bool:
    """Whether *op* of *pakt … op* closes the clause: at its end, or before a sign or joining word."""
    for place in range(at + 1, min(at + _REACH, len(tokens))):
        token = tokens[place]
        if token.word == particle and _closes(tokens, place + 1):
            return True
        if token.word in (".", ";", "!", "?"):
            return False
        if token.word in _PARTICLES and _closes(tokens, place + 1):  # *werkt de mailbox af, stuurt … mee*
            return False
    return False


_PARTICLES: Final = frozenset(
    {"aan", "af", "bij", "door", "in", "mee", "na", "op", "over", "toe", "uit", "weg"}
)


def _closes(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or "<teken>" in tokens[at].keys or tokens[at].word in words("behind_particle")
