"""The forms of a Dutch verb, from its infinitive: enough to recognise it in a sentence."""

from typing import NamedTuple

_NO_GE = ("be", "ge", "er", "her", "ont", "ver", "door", "over", "onder", "voor")
_VOWELS = "aeiou"


class Form(NamedTuple):
    """A word form; ``particle`` is the part that must stand further on (*pakt … op*), or empty."""

    word: str
    particle: str


def forms(entry: str) -> set[Form]:
    """Forms of a verb written as ``verhogen``, ``op|pakken`` or ``terug|brengen/bracht/gebracht``.

    More than the language has (*verbeteer* too): nobody writes those, so they do no harm.
    """
    infinitive, *strong = entry.split("/")
    particle, _, verb = infinitive.rpartition("|")
    stems = _stems(verb)
    finite = {verb, *stems, *(f"{stem}t" for stem in stems), *_past(verb, stems), *strong[:1], *(f"{s}en" for s in strong[:1])}
    participles = set(strong[1:]) or _participles(verb, stems)
    if not particle:
        return {Form(word, "") for word in finite | participles | {f"{p}e" for p in participles}}
    joined = {particle + word for word in finite | participles} | {f"{particle}te{verb}", f"{particle}-te-{verb}"}
    return {Form(word, particle) for word in finite} | {Form(word, "") for word in joined}


def noun(entry: str) -> str:
    """The noun in -ing of a verb: *verbetering*."""
    return entry.split("/")[0].replace("|", "").removesuffix("en") + "ing"


def _stems(verb: str) -> set[str]:
    """First person forms: *verhoog*, *verbeter*, *stem*, *geef*, *doe*."""
    stem = verb.removesuffix("n") if not verb.endswith("en") else verb.removesuffix("en")
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        return {_hard(stem[:-1])}
    if len(stem) > 1 and stem[-1] not in _VOWELS and stem[-2] in _VOWELS and (len(stem) < 3 or stem[-3] not in _VOWELS):
        return {_hard(stem), _hard(f"{stem[:-1]}{stem[-2]}{stem[-1]}")}
    return {_hard(stem)}


def _hard(stem: str) -> str:
    """A stem never ends in v or z: *geef*, *reis*."""
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1:], stem[-1:])


def _past(verb: str, stems: set[str]) -> set[str]:
    return {f"{stem}{ending}" for stem in stems for ending in ("te", "de", "ten", "den")}


def _participles(verb: str, stems: set[str]) -> set[str]:
    ge = "" if verb.startswith(_NO_GE) else "ge"
    found = {f"{ge}{stem}{ending}" for stem in stems for ending in "td"} | {ge + stem for stem in stems if stem[-1] in "td"}
    return found | {"geë" + word[3:] for word in found if word.startswith("gee")} | {"geï" + word[3:] for word in found if word.startswith("gei")}
