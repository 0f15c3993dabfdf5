"""What takes back a word that judges a person: praise, denial, who says it and of whom (part of S06)."""

import re
from typing import Final

PRAISED: Final = (
    r"(?i)^(?! .*\b(?:niet|geen|onvoldoende|minder|nooit|maar)\b)[^.]*\b(?:goed|goede|prima|prettig"
    "|uitstekend"
    r"|positief|fijn|sterk|waarde\w*|gewaardeerd|voorbeeldig|in orde|keurig|geen twijfel)\b"
    r"|^[^.,]*\b(?:ligt|lag) het (?:zeker |dus )?niet\b"
    r"|^[^.,]*\b(?:staat?|staan) (?:hier )?niet ter discussie\b"
    r"|^[^.,]* is (?:er )?niets mis\b"
)
"""*Je houding is prettig*; *aan je inzet ligt het niet*."""
NOT_HERE: Final = (
    r"\b(?:juiste|open|goede|goed|prettige|vriendelijke|rustige|constructieve|positieve) $|\b(?:niet "
    "(?:om|over|aan"
    r"|in|door)|geen twijfel aan|niets te maken met|sta(?:at|an) los van) (?:je|jouw|uw)(?: \w+ en "
    r"(?:je )?)? $"
)
"""*Het ligt niet aan je houding*, *dank voor je open houding*, *de juiste houding*."""
OWN_VIEW: Final = (
    r"(?i)\b(?:je|jij|ø+) (?:zelf )?(?:zei|zegt|vertelde|vertelt|noemde|noemt|gaf (?:zelf |in \w+ \w+ "
    ")?aan"
    r"|geeft (?:zelf )?aan|legde uit|legt uit|vroeg|omschreef|omschrijft)\b(?!.*\b(?:maar|toch|echter)\b)"
    r"|\b(?:naar|volgens) (?:je |jouw )?eigen (?:zeggen|woorden|oordeel)\b|\bzelf (?:noem|omschrijf"
    r"|herken|zie) je\b|\bzelfevaluatie\b"
    r"|\b(?:je|jij) (?:herkent|omschrijft|ziet|noemt|noemde|vindt|vond) (?:je|jezelf)\b|\b(?:schreef"
    r"|herken) (?:je|jij)\b|\b(?:je|jij) schreef\b"
    r"|\bjezelf (?:\w+ )?\w+ vindt\b|\bvolgens jou(?: zelf|zelf)?\b|\b(?:vind|vond) je jezelf\b"
    r"|\bvertelde je(?: zelf)? (?:over|dat)\b"
    r"|\b(?:over (?:zich|je|u)zelf (?:zei|zegt|schreef|schrijft|vertelde|vertelt)|(?:zei|zegt|schreef"
    r"|schrijft"
    r"|vertelde|vertelt) (?:\w+ )?over (?:zich|je|u)zelf|(?:noemt?|noemde|omschrijft|omschreef) (?:je )?"
    r"(?:zich|je|u)zelf)\b(?!.*\b(?:maar|toch|echter)\b)"
)
"""What the employee says of themselves is no judgement of the employer."""
OF_OTHERS: Final = (
    r"(?i)\b(?:niet|geen|nooit|zonder|omgaan|omgaat|zei|schreef|meldde|vertelde|noemde|vroeg|gaf aan|vond"
    "|vindt|ik"
    "|mijn|ander|iemand|mensen|of|wie|hoe|word|wordt|werd|worden|kind|hond|publiek"
    "|(?:klant|cliënt|gast|patiënt|leerling|bezoeker|beller|bewoner|ouder|student|chauffeur|monteur"
    "|leverancier|team"
    "|ploeg|groep|collega|cursus|training|module|theorie|workshop|folder|gedrag|melding|klacht|situatie"
    "|gesprek"
    "|reactie|vraag|opmerking|mail|brief|antwoord|systeem|rooster|planning|procedure|instructie"
    r"|machine)\w*)\b"
)
"""Whose trait it can be but the employee's, or what denies it."""


def is_a_thing(word: str, behind: str) -> bool:
    """*Het overzicht van de orders*: a list, and nothing that somebody is without."""
    of_it = r" (?:van|over|in|met) (?:de|het|een|je|jouw|wat|welke|alle|onze)\b"
    return word in ("overzicht", "structuur") and re.match(of_it, behind) is not None


NOT_OF_STAFF: Final = (
    r"\b(?:niemand|niet dat|geen oordeel|nooit dat|zonder dat|omgaan met|om te gaan met|"
    r"reageren op|reageert op)\b"
    r"|\b(?:\w*klant|cliënt|gast|patiënt|leerling|bewoner|bezoeker|beller|ouder|student|chauffeur|leverancier"
    r"|huurder|kandidaat|kind|hond|machine|publiek)(?:en|s|es|eren)?\b[^,;]*$"
)
"""Before a turn of phrase: it is a customer's, or nobody's."""
DENIES: Final = (
    r"(?i)^\W*niemand (?:\w+ ){0,3}te beroerd\b"
    r"|\bma(?:akt|akten?|ken) (?:niemand (?:\w+ )?een|(?:je|jou|u|iemand) (?:nog )?geen)\b"
    r"|^\W*niemand (?:\w+ )?(?:noemt|noemde|vindt|vond|zegt|zei|beweert|denkt|twijfelt)\b"
    r"|\b(?:geen|nooit een) (?:oordeel|uitspraak|mening)\b(?! over de werk)|\bgeeft? (?:\w+ )?geen oordeel\b"
    r"|^\W*of \w+ .*\b(?:doet er (?:\w+ )*niet toe|maakt (?:\w+ )*niet uit|staat (?:\w+ )*buiten)\b"
    r"|\b(?:houding|instelling|karakter)\b[^.;]{0,40}\b(?:betekent|houdt in):? "
)
"""*Niemand noemt je lui*; *één fout maakt je geen slechte kok*; *een actieve houding betekent: je staat op*,
which is behaviour."""
QUICK: Final = r"(?i)(?<!niet )\b(?:snel|vlug) van begrip\b(?!.*\b(?:maar|toch|echter|niet)\b)"
"""*Je bent snel van begrip* is praise."""
SPOKEN_TO: Final = r"(?i)\b(?:je|jij|jou|jouw|u|uw|jullie|ge|gij)\b"
CALLED_OTHERWISE: Final = (
    r"(?i)\b(?:\w*klant|cliënte?|patiënte?|bewoo?ner|bewoonster|leerling|gast|collega|"
    r"begeleider|coach|mentor|mevrouw"
    r"|meneer|heer|dhr\.?|mevr\.?|mw\.?|leidinggevende|manager|en|van|met|door|volgens|tegen|"
    r"aan|dat) (?:[A-Z]\S+ )?$"
)
"""Before a first name: it is not the one whom the plan is for."""
OF_OTHER_PEOPLE: Final = (
    r"(?i)\b(?:niet|geen|nooit|zonder|omga\w+|zei|schreef|noem\w*|riep|vond|vindt|ik|mijn|of|wie|woord|uit\w*sch\w+"
    r"|schold|kind|hond|(?:klant|cliënt|gast|patiënt|leerling|bewoner|bezoeker|beller|ouder|student|leverancier"
    r"|collega|cursus|training|klacht)\w*)\b"
)
"""Whom a word for a person can be meant for but the employee, or who denies it."""
