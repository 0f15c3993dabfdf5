"""Words that are of private life wherever they stand, unless whoever is served is spoken of (part of V06).

Each row has its parts and its phrases. A phrase counts in a part of a sentence that speaks of no customers,
dossiers or things that are sold.
"""

import re
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.privacy.private_rows import PRIVATE_ROWS
from spvgen.rules.privacy.protected_rows import PROTECTED_ROWS
from spvgen.rules.reading.patterns import PhraseSearch, compiled, phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.tokens import fold

PRIVATE: Final = phrase_search(PRIVATE_ROWS)
PROTECTED: Final = phrase_search(PROTECTED_ROWS)
"""What the law protects most."""
NEEDED: Final = (*PRIVATE.needed, *PROTECTED.needed)

_SERVED: Final = (
    r"\b(?:klant|cliënt|patiënt|bewoner|leerling|gast|deelnemer|huurder|gezin|aanvra|kandida|"
    r"student|bezoeker|bruids|kerkenraad"
    r"|moskeebestuur|parochie|bestelling|menukaart|assortiment|schap|artikel|reportage|"
    r"redactie|zaalverhuur|evenement|module"
    r"|cursist|training|scholing|meldcode|protocol|brochure|flyer|poster|ontwerp|"
    r"tentoonstelling|vonnis|akte|polis|uitkering"
    r"|aangifte(?:n|s)|zaken\b|excursie|rondleiding|vermelding|gemeentehuis|loket|balie|"
    r"notaris|offerte|huisbezoek|opdrachtgever"
    r"|nabestaanden|families|mevrouw|meneer|dhr|mw\b|kinderen op de groep|zij-instromer|"
    r"camping|vlag|boek|film|voorstelling)\w*"
)
_FOR_ALL: Final = (
    r"\b(?:wie (?:dat )?wil|iedereen|iedere (?:medewerker|collega)|elke (?:medewerker|"
    r"collega)|niets vast|noteren we (?:niet|niets)"
    r"|hoort (?:dat |dit )?niet in|vragen we niet|hoef(?:t)? (?:je|u) niet|handboek|cao|geen "
    r"rol|doet er niet toe|speelt geen rol"
    r"|houden we (?:hier )?buiten|niet van belang|gaat ons niet aan|blijft privé|schrijven we "
    r"(?:hier )?niet op|gaat niemand aan|vraag\b.*\bnooit|nooit naar|neem (?:gerust|iemand)|"
    r"meenemen|meebrengen|bijstaan|vergezellen|erbij hebben)\b"
)
_ENDS: Final = r"[,;:()]|\b(?:en daarna|maar|want|terwijl|waardoor|zodat|dus)\b"


def tells(text: str) -> bool:
    """Whether a text has such words of somebody at work."""
    return any(_is_told(one, PRIVATE) for one in sentences_in(text)) or tells_protected(text)


def tells_protected(text: str) -> bool:
    """The same of what the law protects most."""
    return any(_is_told(one, PROTECTED) for one in sentences_in(text))


def _is_told(sentence: str, search: PhraseSearch) -> bool:
    said = fold(composed(sentence))
    if not PRIVATE(said) and not PROTECTED(said):
        return False
    if compiled(_FOR_ALL).search(said):
        return False
    return any(search(part) and not compiled(_SERVED).search(part) for part in re.split(_ENDS, said))
