"""A share of things as people say it: *Minimaal 90% van de roosters is op tijd klaar* (for S02 and S03)."""

import re
from collections.abc import Sequence
from typing import Final

_NOUNS: Final = r"(?P<things>(?:[\w-]+e ){0,2}[\w-]{2,}(?:en|(?<![iu])s|['’]s))"
_SHARE_OF: Final = re.compile(
    rf"(?:(?:(?:aan)?deel|percentage) (?:van )?)?(?:de |alle )?{_NOUNS} (?P<tail>\S.*)"
)
_WHERE: Final = {"waarbij": "bij", "waarin": "in", "waarvan": "van", "waarop": "op", "waarvoor": "voor"}
_SINGULAR: Final = {
    "zijn": "is", "worden": "wordt", "hebben": "heeft", "kunnen": "kan", "krijgen": "krijgt", "komen": "komt",
    "gaan": "gaat", "staan": "staat", "blijven": "blijft", "voldoen": "voldoet", "halen": "haalt",
}  # fmt: skip
"""Verbs that most clauses about a share end in; others don't tell by themselves where they end."""
_ONE: Final = frozenset(_SINGULAR.values())
_VERBS: Final = _ONE | _SINGULAR.keys()
_APART: Final = (
    "klaar", "aan", "af", "binnen", "door", "in", "mee", "op", "open", "terug", "uit", "vast", "weg",
)  # fmt: skip
_PARTICIPLE: Final = re.compile(r"(?:\w{2,5})?(?:ge|be|ver|her|ont|er)\w{2,}(?:d|t|en)")
_PLACED: Final = re.compile(
    r"(?:op (?:tijd|orde|schema|voorraad|de (?:afgesproken|juiste|goede) \w+)\b|binnen|zonder) ?.*"
)
"""Where it ends by itself: *80% van de deals in de pijplijn* would still ask what is with them."""
_SAID_BY: Final = re.compile(r"(?:jij|je|u|we|wij|ze|zij|hij|ik|jullie|iemand|niemand)\b")
_PLURAL: Final = re.compile(
    r"(?!een\b|binnen|buiten|tussen|meteen|alleen|samen|zelden)[\w-]+en\b|[\w-]+(?<![aeiou])s\b"
)
"""Who does something with the things: these are no subject then."""
_WITH_OBJECT: Final = frozenset({"heeft", "krijgt", "haalt", "kan"})
_WHO: Final = re.compile(r"(?:de|het|een) |[A-ZÀ-Þ]")


def share_sentence(figure: str, span: str, measured: str) -> str:
    """The sentence that asks this ``figure`` (*minimaal 90%*) of a share; empty where it can't be told so."""
    found = _SHARE_OF.fullmatch(measured)
    if found is None:
        return ""
    verb, rest, role = _predicate(found["tail"])
    if not verb:
        return ""
    subject = f"{role}{figure} van de {found['things']}"
    told = f"{span} {verb} {subject} {rest}" if span else f"{subject} {verb} {rest}"
    return f"{told[0].upper()}{told[1:]}."


def _predicate(tail: str) -> tuple[str, str, str]:
    """What is said of the things: the verb, what follows, and how they take part in it (*bij *)."""
    if with_one := re.fullmatch(r"met ((?:een|één|geen|de|het) .+)", tail):
        return "heeft", with_one[1], ""
    if _PLACED.match(tail) and not re.search(r",| (?:die|dat|waar\w*) ", tail):
        return "is", tail, ""
    clause = re.fullmatch(r"(?P<who>die|dat|waar\w+) (?P<said>[^,;:]+)", tail)
    if clause is None or (clause["who"] not in _WHERE and clause["who"] not in ("die", "dat")):
        return "", "", ""
    verb, rest = _turned(clause["said"].split(" "))
    if role := _WHERE.get(clause["who"], ""):  # who does it stands in the clause, so the verb goes with that
        return verb, rest, f"{role} "
    of_others = verb in _ONE and (clause["who"] == "die" or (verb in _WITH_OBJECT and _WHO.match(rest)))
    verb = _SINGULAR.get(verb, verb)
    theirs = of_others or _SAID_BY.match(rest) or (verb in _WITH_OBJECT and _PLURAL.match(rest))
    return ("", "", "") if theirs else (verb, rest, "")


def _turned(said: Sequence[str]) -> tuple[str, str]:
    """The verb of a clause and the rest in the order of a sentence; empty where its verb is not known."""
    *before, last = said
    if len(said) < _FEWEST:
        return "", ""
    if last in _VERBS:
        return last, " ".join(before)
    if before[-1] in _VERBS and _PARTICIPLE.fullmatch(last) and len(said) > _FEWEST:
        return before[-1], " ".join([*before[:-1], last])
    particle = next((one for one in _APART if last.startswith(one) and last.removeprefix(one) in _VERBS), "")
    if particle:
        return last.removeprefix(particle), " ".join([*before, particle])
    return "", ""


_FEWEST: Final = 2  # words of a clause
