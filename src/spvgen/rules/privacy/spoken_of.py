"""Of which people a plan speaks, and which of its texts a rule on what is private looks at (V01, V06)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.reading.clause_words import KIN
from spvgen.rules.reading.clauses import People, name_words
from spvgen.rules.reading.patterns import compiled, has_part, parts, words
from spvgen.rules.reading.slips import as_it_is_meant
from spvgen.rules.reading.texts import TALKS, Texts, words_in

_NO_TEXT: Final = frozenset({"functie", "afdeling", "organisatie", "kenmerk", "id", "vingerafdruk"})
"""Keys whose value names a job, a firm or a document: *Psycholoog* says nothing about the employee."""

_PERSONAL: Final = frozenset(
    {"oorzaken", "onderbrekingen", "verlengingen", "afsluiting", "zienswijze", "negeer"}
)
_PERSONAL_KEYS: Final = frozenset({"zienswijze", "bevinding", "reden"})


def worth_a_look(found: Iterable[tuple[NodePath, str]], people: People) -> Iterator[tuple[NodePath, str]]:
    """Those of the texts found that don't name a job, a firm or a person, and what stands beside a name."""
    for path, text in found:
        if not is_label(path, text):
            yield path, text
            continue
        from spvgen.rules.privacy.labels import said_beside  # only for a label that may tell

        if said := said_beside(path, text, people):
            yield path, said


_LONGEST_NAME: Final = 5  # words; what is longer is a sentence in the place of a name


def is_label(path: NodePath, text: str) -> bool:
    """Whether a value names a job, a firm, a document or a person: only what stands beside it can tell."""
    key = path[-1] if path else ""
    named = key == "naam" and path[0] not in TALKS  # the name of a talk tells what it is about
    return key in _NO_TEXT or (named and len(text.split()) <= _LONGEST_NAME)


@lru_cache(maxsize=1)  # two rules ask for those of the plan at hand
def people_in(texts: Texts) -> People:
    """The words that name the employee, and those that name the manager and HR."""
    employee = name_words(" ".join(texts.names))
    others = [texts.values.get((who, "naam"), "") for who in ("leidinggevende", "hr")]
    absence = _manages_absence(texts)
    named = name_words(" ".join(others)) - employee
    return People(employee, named, cares=absence or _cares(texts), absence=absence)


_CARE: Final = re.compile(r"(?i)(?<!be)zorg(?!vuldig|plicht)|artsen?\b|gg[zd]\b")
_CARING: Final = parts("""
    verpleeg verplegen verpleging ziekenhuis kliniek huisarts dokter therapeut psycholo psychiat verloskund
    apothe ambulance hospice revalidat tandarts mondhygi arbo verzuim casemanag jeugdhulp slachtofferhulp
    farma pharma drogist geneesmiddel medicijn
""")
"""Jobs, wards and firms in which one writes about the illness of others."""


def _cares(texts: Texts) -> bool:
    """Whether it is the employee's job to care for people who are ill."""
    keys = [("medewerker", "functie"), ("medewerker", "afdeling"), ("organisatie",)]
    named = [texts.values.get(key, "") for key in keys]
    return any(has_part(one.lower(), _CARING) or _CARE.search(one) for one in named)


_TOPICS: Final = words("""
    mantelzorg mantelzorgtaken rouw scheiding echtscheiding schulden loonbeslag schuldsanering geldzorgen
    geldproblemen relatieproblemen huwelijksproblemen privéproblemen privésituatie gezinssituatie
    thuissituatie woonsituatie gebed gebedstijden ramadan geloof kinderopvang vakbondslidmaatschap
    vakbondswerk enkelband veroordeling strafblad taakstraf werkstraf detentie coming-out condoleance
    kinderwens rijontzegging operatie ingreep ziekenhuisopname bevalling reïntegratie
    re-integratie reintegratie medicatie therapie
""")
_KIN: Final = words(f"{KIN} partner ouders kind")


@lru_cache(maxsize=1)  # two rules ask for the same texts
def read_of_people(texts: Texts) -> tuple[Texts, People]:
    """The texts as they are meant, and the people that they speak of."""
    texts = as_it_is_meant(texts)
    people = people_in(texts)
    return _of_the_employee(texts, people), people


def _of_the_employee(texts: Texts, people: People) -> Texts:
    """The texts in which the topic of a talk, a bare *scheiding* or *zijn vader*, has *je* before it.

    Where people are cared for, a topic can be that of the work.
    """
    topics = {path: text for path, text in texts.values.items() if path[-1:] == ("onderwerp",)}
    found = {path: text for path, text in topics.items() if not _PRIVATE.isdisjoint(words_in(text))}
    if not found or people.cares:
        return texts
    return replace(texts, values={**texts.values, **{path: _owned(text) for path, text in found.items()}})


_PRIVATE: Final = _TOPICS | _KIN


def _owned(topic: str) -> str:
    topic = compiled(rf"(?i)\b(?:zijn|haar|z'n)(?= (?:{'|'.join(_KIN)})\b)").sub("je", topic)
    named = "|".join(sorted(_TOPICS, key=len, reverse=True))
    return compiled(
        r"(?i)((?:^|[,;/+&.:] ?|\ben )(?:voortgang|verloop|\w*gesprek|start)? ?(?:na|over)? ?)(?:de |het )?"
        rf"({named})(?=\s*(?:$|[,;/+&.:]|\ben\b))"
    ).sub(r"\1je \2", topic)


_ABSENCE: Final = parts("verzuim arbodienst re-integratie ziektewet")


def _manages_absence(texts: Texts) -> bool:
    """Whether the plan is that of a team whose work it is: there the causes too are about clients."""
    keys = [("organisatie",), ("team",), ("norm", "indicator")]
    of_a_team = texts.values.get(("soort",)) == "koersplan"
    return of_a_team and any(has_part(texts.values.get(key, "").lower(), _ABSENCE) for key in keys)


def is_personal(path: NodePath) -> bool:
    """Whether a text stands where one writes of the employee's own circumstances."""
    return path[0] in _PERSONAL or path[-1] in _PERSONAL_KEYS if path else False
