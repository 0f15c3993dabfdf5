"""Whether an answer tells something private: it is not kept then, and not repeated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import smoothed
from spvgen.intake.answers import Intake
from spvgen.judging import privacy_hits
from spvgen.nameforms import called_by
from spvgen.rules.privacy.gezondheid import gezondheidsgegeven
from spvgen.rules.privacy.identifiers import identificatienummer, identifiers
from spvgen.rules.privacy.private_life import mentions_private_life, tells_private_life
from spvgen.rules.privacy.private_together import tells_together
from spvgen.rules.reading.clauses import People, name_words
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, RuleSettings
from spvgen.source import RawValue

_WHERE: Final[NodePath] = ("oorzaken", 0, "bevinding")
"""A place where a plan speaks of the employee, so that a word about health is theirs."""
_IN_REPORT: Final[NodePath] = ("evaluatiemomenten", 0, "verslag", "besproken")
"""A place where it speaks of the work and of others as well."""

_HEALTH: Final = (
    r"(?:heb|hebt|heeft|had|kreeg|krijgt|onderging|ondergaat|wacht op)\s+(?:\w+\s+){0,2}(?:operatie|ingreep)"
    r"|geopereerd|slaapt? slecht|slecht slaapt?|drinkt te veel|te veel drinkt|gokt|verslaafd|depressieve?"
    r"|(?:is|ben|bent|was) (?:\w+ ){0,4}niet (?:lekker|fit)(?= *(?:[,.;!?]|$))"
)
"""What the rule on health (V01) leaves to the context, and here is about the employee."""

_TOLD: Final = re.compile(rf"\b(?:ik|je|jij|hij|zij|ze)\b[^.]{{0,40}}\b(?:{_HEALTH})\b", re.IGNORECASE)
_ANYBODY: Final = re.compile(
    rf"\b(?:{_HEALTH}|operatie|ziekenhuis|gezondheid|psycholoog|huisarts|therapie)\b", re.IGNORECASE
)
_THEIR: Final = re.compile(r"\b(?:zijn|haar|diens) ([\w-]+)", re.IGNORECASE)
"""*Zijn vader*: an answer speaks of nobody but the employee."""
_SOMEBODY: Final = re.compile(r"\b(?:ik|je|jij|hij|zij|ze|zijn|haar|mijn|heeft|hebt|heb)\b", re.IGNORECASE)


_FEW: Final = 4
"""Words of an answer that names a cause and tells of nobody else: *burn-out*, *was ziek in april*."""


def tells_private(
    text: str, naam: str, *, personal: bool = False, label: bool = False, report: bool = False
) -> bool:
    """Whether a text tells of health, of private life, or holds a number that finds a person.

    A loose word about health counts too, for a plan would get a finding on it. In a ``label``, such as a job,
    it only counts where somebody is spoken of: *Bedrijfsarts* tells nothing. In a ``report`` of a talk it
    only counts in an answer of a few words, for work can be about the health of others. ``personal`` is for
    an answer about private circumstances: there every word of the kind tells.
    """
    seen = smoothed(text)
    if personal and (_ANYBODY.search(seen) or mentions_private_life(seen)):
        return True
    home = _tells_of_home(seen, People(name_words(naam), frozenset()))
    return home or tells_of_health(text, naam, label=label, report=report)


def _tells_of_home(text: str, about: People) -> bool:
    if tells_private_life(text, about, personal=True) or tells_together(text):
        return True
    return any(mentions_private_life(found[1]) for found in _THEIR.finditer(text))


def tells_of_health(text: str, naam: str, *, label: bool = False, report: bool = False) -> bool:
    """Whether a text tells of health or holds such a number; of private life employees decide themselves."""
    read = _as_answer(text, naam, label=label, report=report)
    return _about_health(read) or _identifying(read)


def identified_by(text: str, naam: str, *, label: bool = False, report: bool = False) -> list[str]:
    """What in a text finds a person (*een privéadres*), where nothing else in it is private."""
    read = _as_answer(text, naam, label=label, report=report)
    if _about_health(read) or _tells_of_home(read.text, People(name_words(naam), frozenset())):
        return []
    return [one.what for one in identifiers(read.text, str(read.where[-1]))] if _identifying(read) else []


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer as the rules read it; ``loosely`` says whether a loose word of somebody tells already."""

    texts: Texts
    where: NodePath
    loosely: bool
    report: bool

    @property
    def text(self) -> str:
        return self.texts.values[self.where]


def _as_answer(text: str, naam: str, *, label: bool, report: bool) -> _Answer:
    names = called_by(naam)
    where = _IN_REPORT if report and len(text.split()) > _FEW else _WHERE
    seen = smoothed(text)
    texts = Texts({where: seen}, names)
    loosely = not label or bool(_SOMEBODY.search(seen)) or names[-1] in seen
    return _Answer(texts, where, loosely, report)


def _about_health(read: _Answer) -> bool:
    loosely = read.loosely and read.where is not _IN_REPORT
    hits = gezondheidsgegeven(read.texts, RuleSettings())
    return bool(_TOLD.search(read.text)) or any(loosely or _is_fault(hit) for hit in hits)


def _identifying(read: _Answer) -> bool:
    loosely = read.loosely and not read.report
    return any(loosely or _is_fault(hit) for hit in identificatienummer(read.texts, RuleSettings()))


def _is_fault(hit: Hit) -> bool:
    return (hit.severity or Severity.FOUT) is Severity.FOUT


def parts_that_may_tell(intake: Intake) -> list[str]:
    """The parts of an intake of which ``check`` would say that they may tell of health or of private life.

    What tells it for certain was refused; of these only whoever typed them can say.
    """
    raw: RawValue = {"soort": "verbeterplan", "medewerker": {"naam": intake.naam}}
    names = called_by(intake.naam)
    parts = {one.name: getattr(intake, one.name) for one in fields(intake) if one.name != "naam"}
    given = {
        (part, at): text for part, value in parts.items() for at, text in enumerate(_texts_in(value)) if text
    }
    hits = privacy_hits({(*key, "tekst"): text for key, text in given.items()}, raw, names)
    return list(dict.fromkeys(str(one.hit.path[0]) for one in hits if one.rule.code in _OF_PERSONS))


_OF_PERSONS: Final = ("V01", "V06")


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts_in(one)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from _texts_in(tuple(getattr(value, one.name) for one in fields(value)))
