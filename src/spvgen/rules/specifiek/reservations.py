"""Help with a reservation: *indien nodig volg je een training* promises none (part of S05)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.dates import WEEKDAYS
from spvgen.rules.reading.claims import judged
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.wording.stating import amounts

_RESERVED: Final = (
    r"(?i)\b(?:(?:indien|zo|wanneer) (?:nodig|mogelijk|gewenst)|eventueel|misschien|wellicht|mogelijkerwijs"
    r"|als (?:dat|dit|het) (?:nodig|mogelijk|haalbaar) (?:is|blijkt)|als het (?:kan|uitkomt)"
    r"|(?:als|wanneer|zodra|mits|indien) er (?:\w+ ){0,2}(?:budget|geld|tijd|ruimte|plek|capaciteit)\b"
    r"|(?:als|wanneer|zodra|mits|indien) (?:de|het|ons|onze|je) [\w-]+ (?:(?:dat|dit|het) )?"
    r"(?:toelaat|toelaten)"
    r"|(?:be)?kijken (?:we|wij) (?:\w+ ){0,3}of|onderzoeken (?:we|wij) (?:\w+ ){0,3}of"
    r"|(?:we|wij) (?:be)?kijken (?:\w+ ){0,3}of|(?:we|wij) onderzoeken (?:\w+ ){0,3}of"
    r"|(?:we|wij) proberen|proberen (?:we|wij))\b"
)
_HELPS_WHERE_NEEDED: Final = (
    r"(?i)^(?:\w+ ){1,3}(?:help\w*|ondersteun\w*|begeleid\w*|steun\w*|stuur\w*|spring\w*|coach\w*)"
    r"(?: (?:je|jou))?(?: (?:bij|altijd))? (?P<said>(?:daar )?waar (?:dat )?(?:nodig|mogelijk|gewenst|kan))\b"
)
"""All that is promised is help where needed; *leest je brieven en verbetert ze waar nodig* is a promise."""
_ASKED_FOR: Final = r"(?i)\b(?:op (?:jouw|je) verzoek|als je (?:dat|het) wilt|(?:wil|vraag|vind) je|je mag)\b"
"""Then it is up to the employee, not to the employer."""


def reservation(agreed: str) -> str:
    """The words that leave open whether there will be help; empty where some of it is certain.

    Help with a term or an amount of its own is: *Karim leest elke week je brieven en past ze zo nodig aan*.
    """
    found = re.search(_RESERVED, agreed)
    where_needed = re.search(_HELPS_WHERE_NEEDED, agreed)
    if not (found or where_needed) or re.search(_ASKED_FOR, agreed) or judged(agreed).bounded:
        return ""
    if where_needed or not found:
        return where_needed["said"] if where_needed else ""
    return "" if amounts(agreed[: found.start()]) else found[0]


_A_DOOR: Final = (
    r"(?i)(?:\b(?!een )[\w'’-]+ )?(?<!een )\bdeur\b(?: van (?!de |het )[^.;]{1,30}?)?"
    r" (?:\w+ ){0,3}open\b(?! (?:gaat|gaan|blijft))(?: staan)?"
    r"|\bstaat (?:\w+ ){0,3}deur (?:\w+ ){0,3}open\b"
    r"|\b(?:altijd|gerust|vrij|steeds)\b[^.;]{0,30}"
    r"\b(?:aan(?: te)? ?kloppen|binnen(?: te)? ?lopen|bereikbaar)\b"
    r"|\b(?:klop|loop) (?:\w+ ){0,3}(?:aan|binnen)\b|\bde drempel is laag\b|\blage drempel\b"
)
"""*De deur staat altijd open*: whoever needs help has to come and ask."""
_ASK: Final = (
    "(?:(?:op)?bellen|appen|(?:e-?)?mailen|vragen|langs(?: te)? ?komen|storen|aanspreken|raadplegen|roepen)"
)
_COME_AND_ASK: Final = (
    r"(?i)^(?![^.;]*\b(?:elke?|iedere?|\w{2,}dag\w*)\b)[^.;]*?(?P<said>"
    r"(?:(?<=^)|(?<=, ))(?:bel|app|mail|vraag|kom|stel|stuur|spreek|roep|stoor) [^.;]{0,40}?"
    r"\b(?:gerust|tussendoor|altijd(?= (?:als|wanneer|bij) (?:je|er|vragen|twijfel)\b))"
    r"|\b(?:kunt|kun je|mag|mag je) [^.;]{0,40}?\b(?:altijd|gerust|steeds|tussendoor)\b(?: [\w-]+){0,3}?"
    rf" {_ASK})\b"
)
"""*Bel me gerust*, *je kunt mij altijd bellen*; on a day of its own there is a moment for it."""


def open_door(agreed: str) -> str:
    """The words by which every sentence of a promise only says that one may come; else empty."""
    told = [_of_a_door(sentence) for sentence in sentences_in(agreed.strip(), ";")]
    return told[0] if all(told) and not amounts(agreed) else ""


def _of_a_door(sentence: str) -> str:
    if door := re.search(_A_DOOR, sentence):
        return door[0].strip()
    asked = re.search(_COME_AND_ASK, sentence)
    return asked["said"] if asked else ""


_OF_HELP: Final = words("""
    helpt helpen help hulp geholpen ondersteunt ondersteunen ondersteuning ondersteund steunt steunen steun
    begeleidt begeleiden begeleiding begeleid kijkt kijken meekijken denkt denken meedenken mee staat staan
    klaar bereikbaar beschikbaar aanspreekpunt aanspreekbaar vraagbaak terecht krijgt krijg krijgen geeft
    geven biedt bieden ontvangt extra goede goed passende nodige persoonlijke intensieve regelmatig
    regelmatige geregeld af toe altijd vaste vaak vaker soms structureel steeds actief gewoon graag waar nodig
    mogelijk zo indien wanneer als daar vragen voor met van door bij in om is zijn wordt word kun kunt kan mag
    zal en of de het een er je jij jou jouw u uw we wij ik mij hij zij ze die dat op te wat iets verder ook
    samen collega collega's begeleider wekelijks wekelijkse dagelijks dagelijkse maandelijks maandelijkse elke
    iedere elk ieder per twee drie week weken dag dagen maand maanden uur half kwartier keer vanaf tot buddy
    maatje coach mentor achter alleen niet sta
""")
"""Words of help, of whoever gives it and of how often, without what it is about."""
_OF_ASKING: Final = words("""
    vraag vraagt vragen vraagje erom ernaar heb hebt hulpvraag wil wilt verzoek behoefte hieraan daaraan dan
    loop loopt vast vastloopt overleg coacht coachen gecoacht coaching
""")
"""Words of who must come and ask first, and of the coaching that then comes."""
_KINDS: Final = words("coaching training cursus scholing middelen mentor mentoraat")
"""Titles that only repeat ``vorm``, as ``spv new`` writes them."""
_STANDS_BY: Final = (
    r"(?i)\b(?:sta(?:at|an)?|zijn|is|ben) (?:[\w-]+ ){0,3}(?:klaar|achter je"
    r"|er(?: altijd)? voor (?:je|jou))\b|\bniet alleen voor\b"
)
"""*Staat voor je klaar* is nothing that is done, whichever goal it is for."""


_WAITS_FOR: Final = (
    r"(?i)\b(?:vraag|wil) (?:je|jij|u)\b|\bheb (?:je|jij) (?:een|vragen|hulp|behoefte)\b"
    r"|\bloop (?:je|jij) vast\b|\bop (?:(?:jouw|je) )?verzoek\b|\bin overleg\b"
    r"|\b(?:als|wanneer|indien) (?:je|jij) [^.,;]{0,20}(?:vraagt?|wilt?|vastloopt|nodig hebt)\b"
)
"""*Vraag je erom, dan coacht Sandra je*."""
_GETS_ONE: Final = r"(?i)\bkrijgt? (?:je|jij|u) (?:[\w-]+ ){0,2}een\b"
"""*Vraag je erom, dan krijg je een coach*: that one comes is certain then."""
_WHEN: Final = words("werkdag ochtend middag").union(WEEKDAYS)
"""These say no more, unless it is said how long as well."""

_NAME: Final = r"(?:^|(?:[.!?,] |\b(?:van|door|en) ))([A-ZÀ-Ü][\w-]+)(?!\w*:)|\bbij ([A-ZÀ-Ü][\w-]+) terecht"
"""Not *helpt je met Excel*."""


_COURSES: Final = words("""
    cursus cursussen training trainingen opleiding e-learning workshop scholing bijscholing les lessen
    module webinar
""")
_OF_A_COURSE: Final = _COURSES | words("""
    e learning volgt volg gaat ga doet doe naar neemt neem deel aan interne externe korte nieuwe geregeld
    ingepland aangemeld ingeschreven
    bekijken kies kiest kiezen zoek zoekt zoeken uit welke past passen bepaal bepalen bepaald later
    keuze overleg nader nog datum data volgen gepland plannen ingevuld invulling komt komen bekend
    er jullie budget geld tijd ruimte plek mits zodra
""")
"""Also those of choosing and planning it some day: *datum volgt nog*, *we kijken welke training past*."""


def any_course(said: str, title: str) -> bool:
    """Whether support is a course of which nobody says which: *Je volgt een cursus*."""
    told = words_in(said) | words_in(title)
    if _COURSES.isdisjoint(told) or not told <= _OF_A_COURSE | _OF_HELP | _KINDS:
        return False
    return not re.search(r"\b(?:cursus|training|module|opleiding) [A-ZÀ-Ü]", said)  # *de cursus Kiezen*


def only_offers(said: str, title: str, who: str) -> bool:
    """Whether support only says that somebody helps: *Ron kijkt regelmatig mee*; a name tells no more."""
    told, giving = words_in(said), words_in(who)
    named = {part.lower() for pair in re.findall(_NAME, said) for part in pair}
    empty = _OF_HELP | named | giving | (frozenset() if amounts(said) else _WHEN)
    if waits(said) and not amounts(said) and not re.search(_GETS_ONE, said):
        empty |= _OF_ASKING
    return told <= empty and words_in(title) <= _OF_HELP | _KINDS | giving


def waits(said: str) -> bool:
    """Whether nothing is done until the employee asks, or at all: no goal makes that concrete."""
    return re.search(_WAITS_FOR, said) is not None or re.search(_STANDS_BY, said) is not None
