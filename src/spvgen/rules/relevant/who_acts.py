"""Who does what a sentence asks, by its order of words: *De huurders uit jouw wijk betalen* (R05).

Behind whoever begins a sentence stands the verb; where a time begins it, the verb goes before. So what others
do needs no list of deeds: only of what they have, get, know or think, which is none.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.rules.reading.patterns import parts, words
from spvgen.wording.tokens import split_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Is = Callable[[str], bool]

_PERSON_ENDINGS: Final = parts("""
    ers aars eurs nisten listen risten sisten artiesten artsen leden mensen ogen collega's 'ers ouders
    gasten klanten patiënten cliënten leerlingen studenten docenten agenten kandidaten pauten coaches
    besturen bedrijven scholen waterschappen gemeenten gemeentes hoofden banken kranten vakbladen
    redacties instanties fondsen clubs verenigingen jongeren ouderen buren
""")
"""How many people or houses together are called, by the end of the word."""
_THINGS: Final = words("""
    cijfers nummers letters kamers containers computers filters dossiers koffers folders stickers scanners
    printers tickets roosters orders vouchers flyers posters toners klappers emmers uren vingers
    kilometers meters liters servers routers beamers mixers motoren vriezers laders trailers gegevens
    anders vensters wekkers boilers heftrucks stekkers steigers lockers tellers pagers overuren lekkers
    monsters ogen vermogens
""")
_PRIOR: Final = words("""
    betrokken eigen de het alle onze al beide iedere elke geen enkele andere minimaal minstens maximaal
    hoogstens zeker ruim gemiddeld een één twee drie vier vijf zes zeven acht negen tien elf twaalf
    twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd procent de_helft helft meeste
    merendeel deel van jouw je jullie uw % ten minste
""")
_BETWEEN: Final = words("in uit van op bij onder voor met rond binnen rondom langs")
_OPENERS: Final = words("""
    in op eind begin vóór voor vanaf uiterlijk binnen tijdens na aan per elke iedere elk voortaan
    dagelijks wekelijks maandelijks tegen medio halverwege tot
""")
_NO_DEED: Final = words("""
    krijgen krijgt ontvangen ontvangt horen hoort weten weet vinden vindt zien ziet kunnen kan mogen mag
    moeten moet hoeven hoeft beoordelen beoordeelt waarderen waardeert scoren scoort wachten wacht lezen
    leest rekenen rekent ervaren ervaart merken merkt begrijpen begrijpt voelen voelt worden wordt hebben
    heeft zijn is was tellen telt waren geven geeft willen wil beschikken beschikt herkennen herkent
    bezitten bezit kennen kent noemen noemt hadden had werden werd zullen zal bestaan bestaat kregen
    wisten vonden zagen hoorden konden
""")
"""What one has, gets, knows or thinks of another's work, or what is done with one."""
_OF_THINGS: Final = words("""
    staan liggen hangen kloppen bevatten voldoen passen sluiten werken vallen lopen branden
""")
_GOT: Final = words("gekregen ontvangen gehad gehoord gezien gewacht gevonden beoordeeld gewaardeerd gekend")
_SALE: Final = words("""
    order orders bestelling bestellingen quotum kijkwijzer steekproef meting enquête toets
""")
"""What customers do there is what a salesperson sells; or others measure, and do not do, the work."""
_THERE: Final = words("""
    aanwezig akkoord vertrokken gestopt gekomen verschenen begonnen geslaagd overgestapt weggegaan
    afgehaakt ingestemd weggebleven gezakt thuis
""")
_NOT_BEFORE: Final = words("dat die met waarin waarmee zodat zonder voordat nadat")
"""What follows the verb of a clause."""
_OWNS: Final = words("een de het hun alle deze twee drie vier vijf van")
_COME_OR_GO: Final = words("""
    meldt melden stapt stappen vertrekt vertrekken haakt haken schrijft schrijven komen komt loopt lopen
    blijft blijven gaan gaat zegt zeggen stroomt stromen sluit sluiten
""")


_SERVED: Final = words("krijgen krijgt ontvangen ontvangt worden wordt horen hoort")
_BY_WHOM: Final = re.compile(
    r"\bdoor\b|\b(?:boete|bekeuring|bon|waarschuwing|klacht)\w*\b"
    r"|(?:krijg|ontvang)\w* .*\bvan (?:de|het|een|onze) (?!gevallen|keren|\d)"
)
_HANDED_OUT: Final = re.compile(
    r"\b(?:hun|een|het) (?:\w+e )?\w*(?:rooster|bon|toets|verslag|rapport|offerte|contract|factuur|planning"
    r"|lijst|pas|werkplek|kaart|sleutel|medicijnen|antwoord|brief|bevestiging|uitnodiging|account|laptop|exemplaar|map)\b"
)
"""What somebody else made or gave: *De monteurs hebben vóór 7.00 uur hun werkbon*."""
_BY_YOU: Final = re.compile(r"\b(?:door|over|dankzij) (?:je|jou|jouw|uw)\b")
"""What others do because of the work: *door jouw planning*, *klachten over jouw ritten*."""
_OF_WHOM: Final = re.compile(r"^((?:[^\s,]+ ){1,6}?)(?:die|dat) [^,]*, ")
"""Which others are meant; the verb stands behind it."""


class Doer(NamedTuple):
    """Who is named, in one word, and the place behind all that names them."""

    noun: str
    behind: int


def doer_at(told: Sequence[str], at: int, is_other: Is) -> Doer | None:
    """Who others are that are named from a place on: *de twee andere scholen in de wijk*; None if nobody."""
    place = at
    while place < len(told) - 1 and place - at < 7:
        word = told[place]
        if is_other(word):
            return Doer(word, _behind(told, place + 1))
        if word not in _PRIOR and not word[:1].isdigit() and not word.endswith("e"):
            return None
        place += 1
    return None


def _behind(told: Sequence[str], place: int) -> int:
    """The place behind *in de regio*, *van jouw klas*."""
    while place < len(told) - 2 and (told[place] in _BETWEEN or told[place] == "en"):
        place += 1
        while place < len(told) - 2 and (told[place] in _PRIOR or _precedes_noun(told, place)):
            place += 1
        place += 1
    return place


def _precedes_noun(told: Sequence[str], place: int) -> bool:
    """*nieuwe* in *de nieuwe wijk*; *route* in *jouw route krijgen* is the noun itself."""
    return told[place].endswith("e") and told[place + 1] not in _NO_DEED


def are_persons(word: str) -> bool:
    """Whether a word names several people or houses, by its end."""
    return word.endswith(_PERSON_ENDINGS) and word not in _THINGS


def others_act(sentence: str, is_other: Is, is_anyone: Is) -> bool:
    """Whether others are the ones who do something in a sentence.

    Who comes or goes (*er stapt geen klant over*) can be anyone.
    """
    told = split_words(re.split("[,;(]|: ", _OF_WHOM.sub(r"\1", sentence), maxsplit=1)[0])
    if len(told) < 4 or not _SALE.isdisjoint(told) or _BY_YOU.search(sentence):
        return False
    if told[0] == "er" and told[1] in _COME_OR_GO:
        of_whom = {word for before, word in pairwise(told) if before in {"van", "over", "bij", "de"}}
        return any(is_anyone(word) for word in told[2:] if word not in of_whom)
    first = doer_at(told, 0, is_other)
    if first:
        return first.behind < len(told) and _is_deed(told[first.behind], first.noun, told[first.behind + 1 :])
    if told[0] not in _OPENERS:
        return False
    for place in range(2, min(8, len(told) - 2)):
        verb = told[place - 1]
        later = doer_at(told, place, is_other) if told[place] != "van" else None
        if later and verb.endswith("t" if not are_persons(later.noun) else "en") and verb not in _PRIOR:
            return _is_deed(verb, later.noun, told[later.behind :])
    return False


def others_are_served(sentence: str) -> bool:
    """Whether a sentence tells what is done for others: *Gasten die je incheckt, krijgen hun sleutel*."""
    told = split_words(_OF_WHOM.sub(r"\1", sentence))
    first = doer_at(told, 0, are_persons)
    if not first or first.behind >= len(told) - 1 or _BY_WHOM.search(sentence):
        return False
    verb = told[first.behind]
    if verb in {"heeft", "hebben"} and not _has_done(told[first.behind + 1 :]):
        return _HANDED_OUT.search(sentence) is not None
    return verb in _SERVED or (verb == "zijn" and _is_participle(told[-1]))


def _is_deed(verb: str, noun: str, rest: Sequence[str]) -> bool:
    many = are_persons(noun)
    if verb in _PRIOR:
        return False
    if verb in {"heeft", "hebben"}:
        return _has_done(rest) and _GOT.isdisjoint(rest)
    if verb in {"is", "zijn"}:
        return not _THERE.isdisjoint(rest)
    if verb in _NO_DEED or (many and verb in _OF_THINGS):
        return False
    return verb.endswith("en" if many else "t") or verb in {"doen", "gaan"}


def _has_done(rest: Sequence[str]) -> bool:
    """Whether a participle is said of them, and not of a thing: *een getekend plan*."""
    clause = list(takewhile(lambda word: word not in _NOT_BEFORE, rest))
    return len(clause) > 1 and _is_participle(clause[-1]) and clause[-2] not in _OWNS


def _is_participle(word: str) -> bool:
    return bool(re.fullmatch(r"(?:(?:\w{2,4})?ge|ver|be|ont|her|onder|over)\w{3,}(?:d|t|en)", word))
