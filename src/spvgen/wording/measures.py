"""What an outsider can see: acts, results, things delivered, whole groups."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from spvgen.wording import acts
from spvgen.wording.tokens import Token
from spvgen.wording.verbs import forms, particle_follows


class Fact(NamedTuple):
    """Tokens ``start`` up to ``end`` that name something observable, and of what kind."""

    start: int
    end: int
    kind: str


def facts(tokens: Sequence[Token]) -> list[Fact]:
    """Everything observable in a sentence."""
    return [*_acts(tokens), *_results(tokens), *_deliverables(tokens), *_groups(tokens)]


_NEVER: Final = frozenset("in was door met dicht voor bij open deel lever les mat afspraken".split())
"""Function words that happen to be a form of some verb."""


@cache
def _act_table() -> dict[str, tuple[str, ...]]:
    table: dict[str, set[str]] = {}
    for family in acts.ACTS:
        for entry in family.words.split():
            for form in forms(entry, attributive=False):
                table.setdefault(form.word, set()).add(form.particle)
    return {word: tuple(sorted(particles)) for word, particles in table.items() if word not in _NEVER and (word not in acts.LIGHT or "" not in particles)}


def _acts(tokens: Sequence[Token]) -> Iterator[Fact]:
    for at, token in enumerate(tokens):
        if at > 1 and tokens[at - 1].word == "het" and tokens[at - 2].word == "bij":
            continue  # *hulp bij het plannen* plans nothing
        for particle in _act_table().get(token.word, ()):
            if not particle or particle_follows(tokens, at, particle):
                yield Fact(at, at + 1, "zwak" if token.word in acts.WEAK else "handeling")
                break


def is_separated_act(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb forms an act with a particle further on: *probeert … uit*."""
    return any(particle and particle_follows(tokens, at, particle) for particle in _act_table().get(tokens[at].word, ()))


def _results(tokens: Sequence[Token]) -> Iterator[Fact]:
    for found in acts.RESULTS.find(tokens):
        if found.start and tokens[found.start - 1].word == "een":
            continue  # *een leeg bureau* is not a desk cleared
        yield Fact(found.start, found.end, "resultaat")
    if any(token.word in _AUXILIARY for token in tokens):
        yield from (Fact(at, at + 1, "resultaat") for at, token in enumerate(tokens) if _is_participle(token.word))
    yield from (Fact(at, at + 1, "resultaat") for at, token in enumerate(tokens) if is_result(token.word))


def is_result(word: str) -> bool:
    """States that are so or not: *gasloos, lekvrij, waterdicht, gebruiksklaar, ISO-gecertificeerd*."""
    return len(word) > 5 and word.endswith(_RESULT_ENDINGS) and word not in _NOT_RESULT


_RESULT_ENDINGS: Final = ("loos", "vrij", "dicht", "klaar", "gereed", "gecertificeerd", "gekeurd", "bestendig")
_NOT_RESULT: Final = frozenset("foutloos naadloos moeiteloos feilloos vlekkeloos eindeloos zorgvrij zorgeloos moeitevrij stressvrij toekomstbestendig stressbestendig roekeloos werkeloos".split())


@cache
def _counting() -> frozenset[str]:
    return frozenset(form.word for entry in acts.COUNTING for form in forms(entry))


def is_counting(word: str) -> bool:
    """Whether a verb says nothing until it is said how many."""
    return word in _counting()


_AUXILIARY: Final = frozenset("is zijn ben worden wordt word heeft hebben heb zal laat laten".split())
_PARTICIPLE: Final = re.compile(r"(?:[a-zë]{2,5})?ge[a-zëï]{3,18}(?:d|t|en)|(?:ver|be|ont|her)[a-zë]{3,16}[dt]|verdwenen|verschenen|verlopen|voorzien|begonnen|bestreden|verlaten|verboden|besloten|ontslagen|overleden|vergeven|vernieuwd")


@lru_cache(maxsize=8192)
def _is_participle(word: str) -> bool:
    return bool(_PARTICIPLE.fullmatch(word)) and word not in _NOT_PARTICIPLE and not word.endswith("heid")


_NOT_PARTICIPLE: Final = frozenset(
    "gebied gezond geld genoeg gezicht gewicht gebruik gesprek gesprekken bericht beleid bestand verband verstand beeld geduld bewust bekend gericht gevoelens "
    "gegevens gebieden gemeenten gezinnen gedachten gebouwen gevallen geheel gevolgen gebreken bereid bevlogen betrokken verantwoord gemotiveerd getalenteerd beperkt "
    "gestructureerd gevarieerd geconcentreerd geliefd gewaardeerd verbeterd verhoogd versterkt vergroot ontwikkeld geluid getuigen geschiedt bekwaam gemiddeld gevoerd-niet "
    "benut verminderd bevorderd gestimuleerd voorbereid gewend geneigd geinspireerd geïnspireerd gehoord gezien verbonden vertrouwd verzorgd begrepen gezegd gezamenlijk gemeenschappen "
    "gepast geschikt beschikt beschikbaar verandert bent best beter bezet-niet overgewicht vergezicht tegengeluid evenwicht inzicht overzicht toezicht onderwijsgebied".split()
)


def _deliverables(tokens: Sequence[Token]) -> Iterator[Fact]:
    for at, token in enumerate(tokens):
        if is_deliverable(token.word):
            yield Fact(at, at + 1, "zaak")


@lru_cache(maxsize=8192)
def is_deliverable(word: str) -> bool:
    """Whether a noun names something that is there or not: *rapport, werkoverleg, certificaat*."""
    return word in _deliverable_words() or (len(word) > 6 and word.endswith(acts.DELIVERABLE_ENDINGS))


@cache
def _deliverable_words() -> frozenset[str]:
    words = set(acts.DELIVERABLES)
    return frozenset(words | {word + "en" for word in words} | {word + "s" for word in words})


def _groups(tokens: Sequence[Token]) -> Iterator[Fact]:
    for found in acts.GROUPS.find(tokens):
        yield Fact(found.start, found.end, "alle")
