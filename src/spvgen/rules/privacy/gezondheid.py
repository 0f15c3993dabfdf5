"""Health, which may not be recorded in a plan (V01).

How it is found (the steps are those of ``spvgen.rules``); a text is told of once, by the first:

1. Words of health (``health_terms``) in clauses: ``health_facts`` says whether they tell a fact, ``health``
   of whom, and ``others_health`` the same of somebody by name or role. Of the employee it is a *fout*.
2. What shows of a body or ails it (``bodily``), told by what comes together in a sentence.
3. Hints: veiled words (``veiled``), and likeness where the text is no more like private life (V06).

Each begins with words or parts of words without which no text is read: ``can_tell``, and the lists of
``health_signs``.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.rules.likeness import alike, likeness
from spvgen.rules.privacy.health_signs import AILING, AILING_PARTS, BODILY, BODILY_PARTS, VEILING_PARTS, VEILS
from spvgen.rules.privacy.health_terms import can_tell
from spvgen.rules.privacy.spoken_of import is_personal, read_of_people, worth_a_look
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import has_part, words
from spvgen.rules.reading.texts import Texts, has_word, sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.tokens import fold


def gezondheidsgegeven(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat iets over iemands gezondheid in het plan.

    Wat iemand heeft, waarom iemand ziek is of welke zorg iemand krijgt, leg je niet vast: niet van de
    medewerker, en ook niet van een collega, een mentor of een leidinggevende. Ook niet als iemand het zelf
    vertelt of graag wil. Praat er gerust over als de medewerker dat wil, maar schrijf het niet op: vragen
    over gezondheid horen bij de bedrijfsarts. Loopt het plan uit door afwezigheid, dan zijn de datums bij
    ‘onderbrekingen’ genoeg. Is een ander er niet, schrijf dan alleen wat dat voor het werk betekent: wie het
    overneemt, en tot wanneer.

    Ook bedekte woorden (‘je bent weer de oude’, ‘je zit niet lekker in je vel’) zeggen hoe het met iemand
    gaat. Dat geldt ook voor hoe iemand eruitziet, wat iemand niet meer kan (‘je kunt niet lang staan’) en
    voor drank of drugs. Dat is een waarschuwing: schrijf liever op wat er in het werk te zien is.

    Gaat het over anderen zonder naam, zoals patiënten, klanten of een heel team, dan is dit hooguit een
    waarschuwing. In het plan van een verpleegkundige of een andere zorgverlener mag je een ziekte noemen als
    dat voor het werk nodig is, maar nooit zo dat een patiënt te herkennen is. De regels over privacy lezen
    ook wat in het bestand achter een # staat: dat komt niet in het document, maar git bewaart het wel. De
    melding laat nooit zien wat er staat.

    Bron: de AVG: gezondheid is een bijzonder persoonsgegeven; een werkgever legt aard en oorzaak van ziekte
    niet vast.

    Fout:
        oorzaken:
          - categorie: anders
            bevinding: Door je migraine ga je vaak eerder naar huis.
            aanpak: Je krijgt een rustige werkplek.

    Goed:
        oorzaken:
          - categorie: omstandigheden
            speelt_mee: ja
            aanpak: Je krijgt een rustige werkplek en een vast rooster.
    """
    texts, people = read_of_people(texts)
    if found := list(_told(texts, people)):
        yield from _of_somebody(found, texts, people)


def _of_somebody(found: list[Hit], texts: Texts, people: People) -> Iterator[Hit]:
    """The hits that stay without the sentences that are of nobody, and where patients are meant."""
    from spvgen.rules.privacy.nobodys_health import read_anew, split_care, with_texts

    if left := read_anew(texts, [hit.path for hit in found], people):
        texts, found = left, list(_told(left, people))
    if people.cares:
        yield from found
        return
    split = {hit.path: split_care(texts.values[hit.path], people.employee, _tells_somehow) for hit in found}
    cared = {path: caring for path, (caring, _) in split.items() if caring}
    yield from (hit for hit in found if hit.path not in cared)
    if cared:
        rest = with_texts(texts, {path: split[path][1] for path in cared})
        found = [hit for hit in _told(rest, people) if hit.path in cared]
        yield from found
        caring = _told(with_texts(texts, cared), people._replace(cares=True))
        yield from (
            hit for hit in caring if hit.path in cared and hit.path not in {one.path for one in found}
        )


def _told(texts: Texts, people: People) -> Iterator[Hit]:
    """What is told of health: facts, what is shown of a body, and hints."""
    told, of_employee = set(), texts.values.get(("soort",), "verbeterplan") == "verbeterplan"
    for path, text in _with_jobs(worth_a_look(texts.with_word(can_tell), people), people):
        from spvgen.rules.privacy.others_health import (
            of_no_patient,
            others_of,
            whose_health,
        )  # only for a text that may tell

        personal = is_personal(path) and not people.absence
        of_her = people.cares and _OF_THE_WORK.isdisjoint(path[-1:]) and of_no_patient(text, can_tell)
        about = people._replace(cares=people.cares and not (personal or of_her))
        whose = whose_health(text, others_of(texts, about), personal=personal)
        if whose is not None:
            from spvgen.rules.privacy import private_advice  # only for what is found

            told.add(path)
            yield private_advice.of_health(whose, path, of_employee=of_employee)
    shown = list(_shown(texts, people))
    hints = (found for found in _hints(texts, people, of_employee) if found not in shown)
    for certain, (path, text) in chain(((True, one) for one in shown), ((False, one) for one in hints)):
        if path not in told:
            from spvgen.rules.privacy import private_advice
            from spvgen.rules.privacy.others_health import others_of, whose_hint

            whose = whose_hint(text, others_of(texts, people))
            yield private_advice.of_hint(whose, path, of_employee=of_employee)._replace(certain=certain)


_OF_THE_WORK: Final = words(
    "feit verwachting huidige_situatie haalbaar relevant afspraak criterium bewijs als dan"
)
"""Keys under which who cares for people writes of these, also as *hij* and *zij*."""


def _with_jobs(found: Iterator[tuple[NodePath, str]], people: People) -> Iterator[tuple[NodePath, str]]:
    """The texts, each with what it tells beside the name of a job: *je functie als verkoper met …*."""
    for path, text in found:
        if " als " in text and " met " in text and not people.cares:
            from spvgen.rules.privacy.labels import with_job_told  # only for what may name a job

            yield path, with_job_told(text, people)
        else:
            yield path, text


_THIRD: Final = words("hij zij ze")


def _shown(texts: Texts, people: People) -> Iterator[tuple[NodePath, str]]:
    """The texts that tell what is seen of somebody's body, or what it can't do any more."""
    for path, whole in worth_a_look(
        dict(
            texts.with_word((BODILY | AILING).__contains__) + texts.with_part((*BODILY_PARTS, *AILING_PARTS))
        ).items(),
        people,
    ):
        # only for a text that may tell
        from spvgen.rules.privacy.addressed import as_addressed
        from spvgen.rules.privacy.bodily import shows
        from spvgen.rules.privacy.others_health import others_of
        from spvgen.rules.privacy.veiled import as_spoken

        others = others_of(texts, people)
        text = re.sub(_LEFT_LYING, "", whole)
        spoken = list(as_spoken(text, people.employee))
        named = [others.as_employee(text)] if others.are_in(text) else []
        if has_word(text, _THIRD.__contains__):
            named.append(as_addressed(text, people, anybody=True))
        for read in named:
            spoken += as_spoken(read, people.employee, theirs=read != text)
        if any(map(shows, spoken)):
            yield path, whole


_LEFT_LYING: Final = r"(?i)\b(?:laat|laten|liet|lieten) (?:[\w-]+ ){1,5}liggen\b"
"""Work that is put aside: *je laat het stuk een uur liggen*."""


def _hints(texts: Texts, people: People, of_employee: bool) -> Iterator[tuple[NodePath, str]]:
    """The texts that can be read as a hint at somebody's health, by veiled words or by what they are like."""
    veiled = dict(texts.with_word(VEILS.__contains__) + texts.with_part(VEILING_PARTS))
    for path, text in worth_a_look(veiled.items(), people):
        # only for a text that may hint
        from spvgen.rules.privacy.others_health import others_of
        from spvgen.rules.privacy.veiled import hints_at_health

        others = others_of(texts, people)
        of_other = others.are_in(text) and hints_at_health(others.as_employee(text), frozenset())
        if of_other or hints_at_health(text, people.employee) or (of_employee and _is_of_health(text)):
            yield path, text
    elsewhere = of_employee and not people.cares  # who cares for people writes of health for the work
    for path, text in worth_a_look(texts.with_word(can_tell) if elsewhere else (), people):
        if path not in veiled and any(
            _is_of_health(one) for one in sentences_in(text) if has_word(one, can_tell)
        ):
            yield path, text


_SAYINGS: Final = (
    r"(?i)\b(?:(?:alles|planning|rooster|lijst|afspraken|cijfers|route|namen)\b[^.]{0,20} in "
    r"(?:je|mijn|m'n)"
    r" hoofd|(?:uit|over) (?:je|jouw|mijn|m'n|het) hoofd|(?:met het|uit het|in het) oog"
    r"|(?:aan|voor|bij|in|van|uit) (?:de |je )?hand(?:en)?|hand in hand|op (?:eigen|de) benen"
    r"|(?:in|op) (?:de|je) vingers|met hart en ziel|hart voor|op de voet"
    r"|achter (?:jezelf|mezelf|zichzelf|de feiten) aan"
    r"|ziekte van (?:een|de) (?:klant|cliënt|bewoner|gast|leerling|opdrachtgever|leverancier))\b"
)
"""Parts of the body that are none, who is busy, whom the work is for: *alles in mijn hoofd*."""

_BETTER: Final = r"(?i)\bbeter\b"
_GETTING_WELL: Final = (
    r"(?i)\bbeter (?:(?:te|hebt?|had|heeft) )?"
    r"(?:ben|bent|is|was|word\w*|geworden|gemeld|meld\w*|verklaa\w+|voel\w*|zien|eruit\w*|"
    r"uitziet|uitzag|thuis)\b"
    r"|\b(?:voel\w*|ziet|zag|oog\w*|meld\w*) (?:\w+ ){0,6}beter\b"
    r"|\b(?:(?:ben|bent|is|was|word\w*) (?:(?!en\b|de\b|het\b|een\b)\w+ ){0,4}beter"
    r"|beter (?:met|bij) (?:je|jou|u|mij|me))(?=\s*(?:$|[,.;:!?)]|en\b|maar\b))"
)
"""Where *beter* is of somebody and no more; *scoort beter dan nu* and *beter op tijd* are of the work."""


def _is_of_health(text: str) -> bool:
    """Whether a text with a word of health is like those that tell of it, and not of what plays at home."""
    if not alike("V01", text) or likeness("V01", text) <= likeness("V06", text):
        return False
    left = re.sub(_SAYINGS, "", text)
    if not re.search(_GETTING_WELL, left):
        left = re.sub(_BETTER, "", left)
    return left == text or has_word(left, _may_tell) or has_part(fold(left), VEILING_PARTS)


def _may_tell(word: str) -> bool:
    return can_tell(word) or word in VEILS


def _tells_somehow(word: str) -> bool:
    return _may_tell(word) or word in BODILY
