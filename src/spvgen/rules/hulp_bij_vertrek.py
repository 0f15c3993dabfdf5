"""Help that shows somebody the way out instead of the way up (part of P03)."""

import re
from typing import Final

from spvgen.rules.patronen import phrase_search
from spvgen.wording.tokens import composed, fold

_HELPED_OUT: Final = phrase_search(
    [
        ("sollicit", "solliciteren|sollicitatiebrie(?:f|ven)"),
        ("cv", "(?:je|jouw) (?:eigen )?cv(?! niet)"),
        ("outplacement", r"outplacement\w*"),
        ("werkgever baan", "(?<!je )(?:andere|nieuwe|volgende) (?:werkgever|baan)"),
        (
            "elders buiten",
            r"(?:baan|werk|functie) elders|(?:baan|functie) buiten (?:ons|onze|de|het) \w+",
            r"werk buiten (?:ons|onze|de|het) (?:bedrijf|organisatie|onderneming|stichting|gemeente)",
        ),
    ]
)
"""Help to find other work; what else it is said for, ``_OWN_WISH`` and ``_OF_THE_JOB`` tell."""

_OWN_WISH: Final = phrase_search(
    [
        (
            "verzoek wilt vroeg",
            "op (?:jouw|je) (?:eigen )?verzoek|als je (?:dat )?(?:zelf )?wilt|vroeg je zelf",
        ),
        ("wil_je", "wil je"),
    ]
)
_OF_THE_JOB: Final = phrase_search(
    [
        (
            "kandida sollicitant deelne klant cli werkzoek recruit vacature aanbested offerte",
            r"(?:kandida|sollicitant|deelne|klant|cli[eë]nt|werkzoek|recruit|vacature|aanbested|offerte)\w*",
        ),
        (
            "statushouder jongere leerling student caseload opdrachtgever medewerkers werknemers mensen",
            r"(?:statushouder|jongere|leerling|student|caseload|opdrachtgever)\w*|medewerkers|werknemers",
            "mensen (?:uit|helpt|helpen|met|naar)",
        ),
        ("sollicit", r"(?:lees|beoordeel|selecteer|beantwoord)t? .. sollicitatie\w*|wie .. sollicit\w+"),
    ]
)
_DENIED: Final = r"\b(?:niet|geen)\b[^.,;]{0,30}$"


def way_out(text: str) -> str:
    """The words that offer help to find other work, unless the employee asked for it or has it as a job."""
    plain = fold(text)
    found = _HELPED_OUT(plain)
    if not found or _OWN_WISH(plain) or _OF_THE_JOB(plain) or re.search(_DENIED, plain[: found.start()]):
        return ""
    return composed(text)[found.start() : found.end()]
