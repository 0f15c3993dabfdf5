"""Whom an action of a list is about: a group that is only counted, or people by their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.numerals import word_value
from spvgen.rules.reading.patterns import NUMBER_WORDS

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie

_PERSON: Final = (
    r"(?:[\w-]*klanten|[\w-]*relaties|[\w-]*prospects|[\w-]*leads|[\w-]*contact(?:en|personen)|[\w-]*opdrachtgevers|bedrijven"
    r"|organisaties|instellingen|ondernemers|mensen|personen|directeuren|directies|[\w-]*managers|inkopers"
    r"|beslissers|bestuurders|architecten|[\w-]*adviseurs|[\w-]*deelnemers|kandidaten|oud-?collega'?s|partners"
    r"|leveranciers|gemeenten|scholen|ziekenhuizen|notarissen|aannemers|accounts|huisartsen|[\w-]*genoten"
    r"|[\w-]*bekenden|wethouders|burgemeesters|raadsleden|bestuursleden|[\w-]*leiders|[\w-]*medewerkers"
    r"|ambtenaren|[\w-]*eigenaren|winkeliers|makelaars|installateurs|[\w-]*beheerders|coördinatoren|zzp'ers"
    r"|boeren|telers|artsen|apothekers|rectoren|docenten|teamleiders|planners|hoteliers|verenigingen"
    r"|stichtingen|kantoren|praktijken|winkels)"
)
_VAGUE_COUNT: Final = (
    r"een paar|een aantal|enkele|wat|meerdere|diverse|verschillende|veel|zoveel mogelijk|een stuk of \w+"
    r"|een handvol"
)
_GROUP: Final = (
    rf"(?i)\b(?P<many>{_VAGUE_COUNT}|\d+|{NUMBER_WORDS})(?:\s+(?:[a-z]+e|oud|eigen|potentiële))*"
    rf"\s+(?P<noun>{_PERSON})\b"
)
_OWN_GROUP: Final = rf"(?i)\b(?:je|jouw|onze|de|bestaande|nieuwe|alle)(?:\s+[a-z]+e)*\s+(?P<noun>{_PERSON})\b"
_ONE: Final = (
    r"(?i)\been(?:\s+[a-z]+e)?\s+(?P<noun>(?:oud-)?(?:klant|relatie|prospect|lead|contactpersoon|opdrachtgever"
    r"|bedrijf|ondernemer|directeur|inkoper|architect|notaris|bestuurder))\b"
)
_UNMET: Final = (
    r"(?i)\b(?:die|wie) (?:je|jij) (?:\w+ ){0,3}?niet (?:\w+ )?(?:kent|sprak|gesproken|ontmoet\w*)\b"
    r"|\bonbekenden?\b|\bnieuwe (?:mensen|gezichten|personen)\b"
    r"|\b(?:op|tijdens|bij) (?:de|het|een|elke?) (?:\w+ )?\w*(?:beurs|borrel|bijeenkomst|congres|open dag"
    r"|receptie|evenement|event|seminar|symposium|netwerklunch|netwerkontbijt)\b"
)
"""People whose names nobody can know before: *mensen die je nog niet kent*, *op de beurs*."""
_FROM_A_LIST: Final = r"(?i)\b(?:van|uit|op) (?:je|jouw|de|onze) \w*lijst\b"

_CONTACT: Final = (
    r"(?i)\b(?:\w*bel(?:t|len|letjes?)?|mail(?:t|en)?|app(?:t|en)?|spree?kt?|spreken|bezoe[ck]\w*|benader(?:t|en)?"
    r"|nodigt?|uitnodig\w+|ontmoet(?:en)?|bijpraat|bijpraten|praat|praten|luncht?(?:en)?|koffie|ontbijt|kennis"
    r"|(?:neemt?|houdt?) contact|contact (?:op)?(?:ne?em|houd)\w*|langs\w*|afspraa?k(?:en)? met|vraagt?"
    r"|netwerkt?)\b"
)
_NAME: Final = r"\b[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ](?:(?: (?:van|de|den|der|el|ten|ter|'t))* [A-ZÀ-Þ][\w’'-]+)*"
_NO_NAMES: Final = frozenset(
    {"LinkedIn", "Teams", "Excel", "Word", "Outlook", "Google", "Nederland", "Pasen"}
)


class Group(NamedTuple):
    """People who are counted or lumped together: the words, the noun, and how many (None: nobody can say)."""

    words: str
    noun: str
    many: int | None


def group_in(text: str, *, named: bool = False) -> Group | None:
    """The first group that a text counts or lumps together.

    None for one that a list names elsewhere, or of which nobody can know the names yet. Is somebody
    ``named`` beside it, then a group that goes with that person is no one to speak to.
    """
    if re.search(_FROM_A_LIST, text) or re.search(_UNMET, text):
        return None
    if counted := _contacted(_GROUP, text, named=named):
        return Group(counted[0], counted["noun"], _count(counted["many"]))
    whole = _contacted(_OWN_GROUP, text, named=named) or _contacted(_ONE, text, named=named)
    return Group(whole[0], whole["noun"], None) if whole else None


_TOPIC_AHEAD: Final = re.compile(
    r"\b(?:over|namens|tussen|betreffende|dankzij|zonder|omtrent|zoals|vraag\w*\b[^.;]*\bwelke)"
    r"(?:\s+(?:de|het|onze|je|jouw|zijn|haar|hun))?\s+$",
    re.IGNORECASE,
)
_OF_THE_NAMED: Final = re.compile(
    r"\s+(?:(?:waar\w*|die|welke|(?:voor|met|bij|van|over) wie)\s+(?:hij|zij|ze)\b|van\s+(?:hem|haar|hen)\b)",
    re.IGNORECASE,
)
_ALONG_THE: Final = re.compile(
    r"\b(?:fiets|loop|lopen|wandel|rij)\w*\b[^.;]*\bmet\b[^.;]*\blangs\s+de\s+$", re.IGNORECASE
)
_JOINED: Final = re.compile(r"(?:\b(?:en|of|ook|plus)|,)\s+(?:de\s+)?$", re.IGNORECASE)
"""Behind these a group is spoken to as the person before it is."""


def _contacted(group: str, text: str, *, named: bool) -> re.Match[str] | None:
    """The first group that one is in touch with; *je vertelt Kim over twee klanten* is about them."""
    return next((one for one in re.finditer(group, text) if not _is_aside(one, text, named=named)), None)


def _is_aside(group: re.Match[str], text: str, *, named: bool) -> bool:
    """Whether others speak of the group: *langs de drie scholen waar Joris zich zorgen over maakt*."""
    ahead = text[: group.start()]
    if _TOPIC_AHEAD.search(ahead):
        return True
    if not named or _JOINED.search(ahead):
        return False
    return bool(_OF_THE_NAMED.match(text, group.end()) or _ALONG_THE.search(ahead))


def _count(word: str) -> int | None:
    if word.isascii() and word.isdecimal():
        return int(word)
    value = word_value(word.lower())
    return None if value is None else int(value)


def is_contact(action: LijstActie) -> bool:
    """Whether the professional is to speak or write to somebody."""
    return action.wie == "professional" and bool(action.contacten or re.search(_CONTACT, action.afspraak))


def names_in(text: str, plan: Actielijst) -> list[str]:
    """Who is named in a text, but for the two whose list it is."""
    own = {word for one in (plan.professional, plan.leidinggevende) for word in one.naam.split()}
    found = (hit[0] for hit in re.finditer(_NAME, text) if " " in hit[0] or _inside(text[: hit.start()]))
    return [name for name in found if name not in _NO_NAMES and own.isdisjoint(name.split())]


def _inside(before: str) -> bool:
    """Whether a capital here opens no sentence."""
    return bool(before.strip()) and before.rstrip()[-1] not in ".?!:"
