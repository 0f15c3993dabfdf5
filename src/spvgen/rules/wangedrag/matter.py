"""Whether a text tells of misconduct, refusal or attitude, read clause by clause (part of P05)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.dutch import composed
from spvgen.rules.reading.clauses import Clause, People, Word, sentences
from spvgen.rules.reading.in_third_person import with_quotes, without_quotes
from spvgen.rules.reading.patterns import has_part
from spvgen.rules.reading.texts import has_word
from spvgen.rules.wangedrag.misconduct_words import (
    JOINED,
    LACKS,
    NEEDS,
    NEUTRAL,
    NOT_THE_PERSON,
    ORDERS,
    OWNED,
    QUALITIES,
    REFUSALS,
    REFUSED_BY_OTHERS,
    SPOILED_BY,
    WISHES,
    conduct_role,
)
from spvgen.rules.wangedrag.misdeeds_together import misdeed
from spvgen.wording.tokens import fold

KINDS: Final = {
    "X": "wangedrag", "D": "wangedrag", "Y": "iets niet willen doen", "A": "de houding van de medewerker",
}  # fmt: skip
"""The role of a word → what kind of matter it tells of."""


class Matter(NamedTuple):
    """What kind of matter it is, in Dutch, and the word that shows it."""

    kind: str
    quote: str


def _worth_reading(text: str) -> bool:
    """Whether any word can be about conduct; cheap, and true for too much."""
    return has_word(text, _of_conduct) or has_part(fold(text), JOINED)


def _of_conduct(word: str) -> bool:
    return conduct_role(word) in KINDS


def out_of_place(text: str, people: People) -> Matter | None:
    """What a text tells of misconduct, refusal or attitude, by its clauses or by what comes together."""
    plain = without_quotes(composed(text))
    if done := misdeed(plain).rstrip(".!"):
        return Matter(KINDS["D"], with_quotes(done, composed(text)))
    return told_in_clauses(text, people)


def told_in_clauses(text: str, people: People) -> Matter | None:
    """The first word of misconduct or refusal that is about the employee, else of attitude, or None."""
    text = composed(text)
    if not _worth_reading(text):
        return None
    told = list(_telling_words(text, people))
    if any(word.role == "Y" for word in told) and declined_in_agreement(text):
        told = [word for word in told if word.role != "Y"]
    word = min(told, key=lambda word: word.role == "A", default=None)
    return Matter(KINDS[word.role], text[word.start : word.end]) if word else None


def _telling_words(text: str, people: People) -> Iterator[Word]:
    """The first word of each clause that tells it."""
    for sentence in sentences(text, people, lambda word, written: conduct_role(word)):
        subject = next((clause.subject for clause in sentence if clause.subject), "")
        for clause in sentence:
            if word := _telling_word(clause, clause.subject or subject):
                yield word


def _telling_word(clause: Clause, subject: str) -> Word | None:
    for word in clause.words:
        tells = _TELLING.get(word.role)
        needed, other = NEEDS.get(word.text), SPOILED_BY.get(word.text)
        counts = (needed is None or clause.has(needed)) and not (other and clause.has(other))
        if tells and counts and tells(clause, subject):
            return word
    return None


_EMPLOYEE: Final = frozenset("JE")
"""A subject that is the employee: *je*, or otherwise."""
_OF_OTHERS: Final = r"[XDYA][adw]?[vbCM][dao]*[Oq]|[XYA]a*[Oq]|[Oq][a]*[XYA]|o[a]*[XYA]|C[dao]*q.*D"
_SUBJECT_OF_WORK: Final = r"T[dao]*[XDYA]|t[^OJE]*[XA]|t[vpM]*[da]*Y|[XA].*t|b[da]*X"


def _is_elsewhere(clause: Clause, subject: str) -> bool:
    return bool(clause.find(_OF_OTHERS)) or subject == "O" or clause.has(NOT_THE_PERSON)


def _thing(clause: Clause, subject: str) -> bool:
    """*Fraude met declaraties*; not where it is denied, done by others, or the subject of the work."""
    serious = any(word.role == "X" and word.text not in QUALITIES for word in clause.words)
    if not serious and subject not in _EMPLOYEE:
        return False
    denied_or_work = clause.find(_SUBJECT_OF_WORK) or clause.find("N[dap]*X")
    return not (denied_or_work or _is_elsewhere(clause, subject))


def _deed(clause: Clause, subject: str) -> bool:
    """*Je hebt gelogen*, *je bedreigde een collega*; not *je bent bedreigd*."""
    if clause.find("Ce.*D|D.*Ce"):  # collega's zijn door jou bedreigd
        return True
    if clause.find("[davp]D[wOq]"):  # vervalste paspoorten
        return False
    suffered = clause.find("Z.*D|D.*Z") and not clause.find("h")
    return subject in _EMPLOYEE and not suffered and not clause.find("C[dao]*q.*D|ND")


def _refusal(clause: Clause, subject: str) -> bool:
    """*Je weigert mee te werken*; not *je weigerde een klant zonder pas*, and not *de klant weigerde*."""
    if subject == "O" or clause.find("N[dap]*Y"):
        return False
    if re.search(REFUSED_BY_OTHERS, " ".join(word.text for word in clause.words)):
        return False
    if clause.has(WISHES) and not clause.find("[JE].*N.*w$"):  # je wilde de training niet volgen
        return False
    if subject not in _EMPLOYEE and not clause.has(REFUSALS):
        return False
    to_do = clause.has(ORDERS)
    return to_do or not (clause.find("[Oq]") or clause.find(_SUBJECT_OF_WORK))


_OFFERED: Final = r"\bweigerde?\b[^.;!?]*\b(?:training|cursus|workshop|opleiding|coach(?:ing)?|aanbod|hulp)\b"
_AGREED: Final = (
    r"(?<!niet )(?<!geen )\b(?:akkoord(?! te| ga)|het eens|begrijpelijk|(?<!je )terecht(?! k)|goede reden"
    r"|begre(?:ep|pen)(?!.*\bniet\b)|begrijp(?:en)?|(?:is|zijn|worden?) geschrapt|dat mocht|dat is goed)\b"
)


def declined_in_agreement(text: str) -> bool:
    """*Je weigerde de training en legde uit waarom. Akkoord*: help that is offered may be declined."""
    folded = fold(text)
    return "weiger" in folded and bool(re.search(_OFFERED, folded) and re.search(_AGREED, folded))


NOT_ABOUT: Final = (
    r"\b(?:gaat|ging|draait|ligt|lag|komt)\b.*\bniet (?:om|aan|door|over) (?:je|jouw)\b"
    r"|\baan (?:je|jouw) \w+ (?:ligt|lag) (?:het )?niet\b|\bniet ter discussie\b|\bbuiten kijf\b"
    r"|\bschort(?:te)? (?:het )?niet aan\b|\baan (?:je |jouw )?\w+ (?:schort|schortte|ontbreekt) het niet\b"
    r"|\b(?:niemand twijfelt|twijfel(?:t|en)? (?:\w+ )?niet|geen twijfel) aan\b"
    r"|\b(?:je|jouw) (?:motivatie|inzet|wil|wilskracht) is er\b(?! (?:niet|nauwelijks|(?:te )?weinig|nog))"
)
"""*Het gaat niet om je inzet*, *aan je motivatie ligt het niet*, *je inzet staat buiten kijf*."""


def clears(said: str) -> bool:
    """Whether a sentence says that it is not about that: *aan je inzet ligt het niet: je werkt hard*."""
    return re.search(NOT_ABOUT, said, re.IGNORECASE) is not None and " maar " not in said


def _attitude(clause: Clause, subject: str) -> bool:
    """*Je werkhouding*, *je bent ongemotiveerd*; not *een goede houding bij het tillen*."""
    ruled_out = clears(" ".join(word.text for word in clause.words))
    if ruled_out or _is_elsewhere(clause, subject) or clause.find(_SUBJECT_OF_WORK):
        return False
    neutral = all(word.text in NEUTRAL for word in clause.words if word.role == "A")
    lacking = clause.has(LACKS) and not clause.find("Av")
    if lacking or clause.find("[JE]w?h?N[a]*A"):  # je toont geen motivatie
        return True
    owned = all(word.text in OWNED for word in clause.words if word.role == "A")
    if (owned and not clause.find("[JP]a*A")) or clause.find("Av[da]*w"):
        return False
    praised = clause.find("g") and not clause.find("N")
    return not praised and not (neutral and not clause.find("N|w$|Z"))


_TELLING: Final = {"X": _thing, "D": _deed, "Y": _refusal, "A": _attitude}
