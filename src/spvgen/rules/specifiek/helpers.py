"""Whoever gives the help, in any function: *de bedrijfsjurist neemt … met je door* (part of S05)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.rules.reading.patterns import any_of

_DOES: Final = any_of(r"""
    neemt geeft zet houdt legt doet leest kijkt luistert loopt rijdt belt mailt helpt oefent bespreekt traint
    coacht begeleidt controleert staat maakt regelt laat werkt komt stelt stuurt bekijkt toont schrijft test
    deelt draait zit vult past plant richt pakt wijst verzorgt ondersteunt beantwoordt spreekt schuift gaat
    leert behandelt onderzoekt meet reserveert levert organiseert kookt tekent rekent vertelt haalt brengt
    zoekt checkt vertaalt installeert filmt
""")
_ARTICLE: Final = "(?:de|het|een|onze|jullie|je|jouw|zijn|haar)"
_THING: Final = any_of(r"""
    \w*ing \w*atie \w*heid \w*ment \w*systeem \w*programma \w*apps? \w*cursus \w*les(?:sen)? \w*tijd \w*uren
    \w*uur \w*gesprek(?:ken)? \w*overleg \w*rooster \w*lijst \w*boek hulp \w*steun coach(?:ing)? module
    \w*plan \w*formulier document methode e-learning traject maatwerk organisatie werkgever bedrijf afdeling
    team school zaak instelling week maand dag ochtend middag vrijdag werk rust ruimte planbord telefoon
    laptop \w*computer kalender dossier\w* agenda bureau voorbeeld volgende eerste tweede verslag rapport\w*
    scherm kamer taak taken opdracht\w* vraag vragen iemand andere mogelijkheid budget geld bord kaart beleid
    protocol werkwijze aanpak sfeer cijfer nummer weer keer zomer winter printer scanner teller meter motor
    factor
""")
_HELPER: Final = rf"(?:(?!{_THING}\b)\w+(?:e|en|air|eel|isch) )?(?!{_THING}\b)[a-zà-ü]\w*(?:-\w+)*"
_PERSON: Final = any_of(r"""
    [\w-]+er [\w-]+aar [\w-]+eur [\w-]+ist [\w-]+ster [\w-]+or [\w-]+kundige [\w-]+man [\w-]+vrouw [\w-]*arts
    [\w-]+ant [\w-]+ien [\w-]*persoon [\w-]+loog [\w-]*meester [\w-]*hoofd [\w-]*chef [\w-]*baas
""")
_SERVED: Final = any_of(r"""
    klant\w* bezoeker bewoner inwoner huurder burger aanvrager lezer reiziger leerling student gebruiker
    speler opdrachtgever consument patiënt kijker deelnemer
""")
_SOMEBODY: Final = rf"(?!(?:{_THING}|{_SERVED})\b){_PERSON}\b"
_FRONTED: Final = (
    r"(?:elke?|iedere?|op|in|vanaf|van|tot|na|v[oó]{1,2}r|tijdens|bij|per|aan|om|daarna|dan|wekelijks|maandelijks"
    r"|dagelijks|tweewekelijks|twee|drie|vier|zes|één|een keer|eens|de eerste|\d+)\b"
)
_SUBJECT: Final = (
    rf"(?i)(?:^|[.;:!] ){_ARTICLE} {_HELPER}(?: (?:van|bij|op|uit) (?:de |het )?[\w-]+)? {_DOES}\b"
    rf"|(?:^|[.;:!] ){_ARTICLE} (?:[\w-]+ )?{_SOMEBODY} (?:(?:in|van|uit|bij) (?:de |het )?[\w-]+ )?"
    r"(?:is|en jij|\w{2,}t)\b"
    rf"|\b(?:met|door|naast|regelen|vragen|huren|betalen) (?:de|een|onze) (?:[\w-]+e )?{_SOMEBODY}"
    rf"|(?:^|[.;:!] ){_FRONTED}[^.,;:!]{{0,60}}? {_DOES} {_ARTICLE} {_HELPER}\b"
)
"""*De jurist leest …*, *elke vrijdag leest de jurist …*: the subject of what is done, which is no thing."""
_DESK: Final = (
    r"(?i)\b(?:de|het|onze) (?:[\w-]+-(?:afdeling|team|dienst)|\w*(?:desk|\wdienst|administratie|receptie"
    rf"|(?:ploeg|team|bedrijfs)leiding)) {_DOES} (?:je|jou|jouw|er|elke|iedere|op|in|voor|vanaf|\d)\b"
)
_PAYS: Final = (
    r"\b(?:betaalt|vergoedt|(?:[Ww]e|[Ww]ij) (?:betalen|vergoeden)|(?:betalen|vergoeden) (?:we|wij))\b"
)
_SPARED: Final = (
    r"\b(?:draai je|hoef je|[Jj]e (?:draait|hoeft)) "
    r"(?:(?!zorgen\b)[^.,; ]+ ){0,6}(?:geen \w*dienst(?:en)?|niet te)\b"
    r"|\bben je [^.,;]*\bvrij(?:gesteld)? van\b"
)
"""*Tot mei draai je geen nachtdiensten*: what nobody does has no doer."""


def names_helper(text: str) -> bool:
    """Whether a sentence tells who does it: somebody in a function, a supplier, a desk."""
    return any(re.search(pattern, text) for pattern in (_SUBJECT, _DESK, _PAYS, _SPARED))
