"""The forms of a Dutch verb, from its infinitive: enough to recognise it in a sentence."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.tables import words
from spvgen.wording.tokens import Token

_UNSEPARATED: Final = ("be", "ge", "er", "her", "ont", "ver", "door", "over", "onder", "voor")
_VOWELS: Final = "aeiou"
_REACH: Final = 30  # tokens between a verb and its particle at most
_TREMA: Final = {"e": "ë", "i": "ï"}


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
    finite = {verb, *stems, *(f"{stem}t" for stem in stems), *strong[:1], *(f"{past}en" for past in strong[:1])}
    participles = set(strong[1:]) or _participles(verb, stems)
    if not particle:
        return Forms(finite | participles, set(), "")
    joined = {f"{particle}te{verb}", f"{particle}-te-{verb}"}
    # *aanpak* is the noun far more often than the verb
    joined |= {particle + form for form in (finite - stems) | participles}
    return Forms(joined, finite, particle)


def noun(entry: str) -> str:
    """The noun in -ing of a verb: *verbetering*."""
    return entry.split("/")[0].replace("|", "").removesuffix("en") + "ing"


_UNSTRESSED: Final = ("er", "el", "en", "em", "ig")


def _stems(verb: str) -> set[str]:
    """First person forms: *verhoog*, *verbeter*, *stem*, *geef*; two where the stress decides."""
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    if len(stem) < 2 or stem[-1] in _VOWELS:
        return {stem}
    if stem[-1] == stem[-2]:
        return {_hard(stem[:-1])}
    open_syllable = stem[-2] in _VOWELS and (
        stem[-3:-2] not in tuple(_VOWELS) or stem.endswith(("uer", "eer", "ëer"))
    )
    if not open_syllable:
        return {_hard(stem)}
    long = _hard(f"{stem[:-1]}{stem[-2]}{stem[-1]}")
    unstressed = stem.endswith(_UNSTRESSED) and any(vowel in stem[:-2] for vowel in _VOWELS)
    return {long, _hard(stem)} if unstressed else {long}


def _hard(stem: str) -> str:
    """A stem never ends in v or z: *geef*, *reis*."""
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1:], stem[-1:])


def _participles(verb: str, stems: set[str]) -> set[str]:
    ge = "" if _has_prefix(verb) else "ge"
    found = {ge + stem.rstrip("td") + ending for stem in stems for ending in "td"}
    return found | {f"ge{_TREMA[form[2]]}{form[3:]}" for form in found if ge and form[2:3] in _TREMA}


def _has_prefix(verb: str) -> bool:
    """*be-talen*, but not *bel-len*: behind an unstressed prefix a stem with a vowel of its own is left."""
    heads = [prefix for prefix in _UNSEPARATED if verb.startswith(prefix)]
    return any(vowel in verb[len(head) : -2] for head in heads for vowel in _VOWELS)


def particle_follows(tokens: Sequence[Token], at: int, particle: str) -> bool:
    """Whether *op* of *pakt … op* closes the clause: at its end, or before a sign or joining word."""
    for place in range(at + 1, min(at + _REACH, len(tokens))):
        token = tokens[place]
        if token.word == particle and _closes(tokens, place + 1):
            return True
        if token.word in (".", ";", "!", "?"):
            return False
    return False


def _closes(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or "<teken>" in tokens[at].keys or tokens[at].word in words("behind_particle")
