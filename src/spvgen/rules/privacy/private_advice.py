"""What to write instead of what is private (part of V01 and V06)."""

from typing import Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.rules.privacy.others_health import Whose
from spvgen.rules.rule import Hit

INSTEAD: Final = (
    "Haal het weg. Speelt er iets mee? Kies dan bij ‘oorzaken’ de categorie ‘omstandigheden’ met "
    "‘speelt_mee: ja’, en schrijf alleen op wat helpt. Was er een onderbreking? Zet dan alleen de datums bij "
    "‘onderbrekingen’. Kijk ook of het nog in de geschiedenis van git staat."
)
OF_THE_EMPLOYEE: Final = (
    "Hier staat iets over de gezondheid van de medewerker. Dat hoort niet in een plan.",
    INSTEAD,
)
OWN_VIEW: Final = (
    "Haal het weg, ook als de medewerker het zelf zo schrijft: dit hoort bij de bedrijfsarts, niet in een "
    "plan en ook niet in een brief aan HR. Vraag wat hier mag komen, bijvoorbeeld: ‘Ik heb mijn reactie "
    "apart gegeven.’ Vraag HR of het plan moet wachten, zonder te zeggen waarom. Kijk ook of het nog in de "
    "geschiedenis van git staat."
)
"""What somebody says of their own health is not lost: it goes elsewhere."""
OF_ANOTHER: Final = (
    "Hier staat iets over de gezondheid van iemand anders dan de medewerker. Dat hoort niet in een plan.",
    (
        "Haal het weg, en zet het ook niet bij ‘oorzaken’: dit gaat niet over de medewerker. Schrijf alleen "
        "wat het voor het werk betekent, bijvoorbeeld wie de gesprekken overneemt, en tot wanneer. Kijk ook "
        "of het nog in de geschiedenis van git staat."
    ),
)
OF_UNKNOWN: Final = (
    "Hier staat iets over iemands gezondheid. Dat hoort niet in een plan.",
    (
        "Haal het weg. Gaat het over iemand anders dan de medewerker, schrijf dan alleen wat het voor het "
        "werk betekent. Gaat het over de medewerker, dan is het genoeg om bij ‘oorzaken’ te schrijven wat "
        "helpt. Kijk ook of het nog in de geschiedenis van git staat."
    ),
)
OF_SOMEBODY: Final = (
    "Hier staat iets over iemands gezondheid. Dat hoort niet in dit document.",
    (
        "Haal het weg, en schrijf alleen wat het voor het werk betekent. Kijk ook of het nog in de "
        "geschiedenis van git staat."
    ),
)
"""For a list or a group: there are no ‘oorzaken’ and no interruptions in it."""
OF_A_STRANGER: Final = (
    (
        "Hier staat met een naam erbij iets over iemands gezondheid. Een klant of een patiënt mag hier niet "
        "te herkennen zijn."
    ),
    (
        "Laat de naam weg en schrijf ‘een klant’, ‘een bewoner’ of ‘een patiënt’, met alleen wat voor het "
        "werk nodig is. Is de naam verzonnen? Zet dan bij ‘negeer’ de regel V01 met de reden en dit pad. "
        "Kijk ook of de naam nog in de geschiedenis van git staat."
    ),
)
A_WORD: Final = "Hier staat een woord over gezondheid. Gaat het over {}, dan hoort het niet in {}."
NAMED_HERE: Final = "iemand die hier is genoemd"
IF_NOT: Final = (
    "Gaat het over {}, haal het dan weg. Gaat het over anderen of over het werk, zeg dat er dan bij (‘van "
    "klanten’, ‘in het team’), of zet bij ‘negeer’ de regel V01 met de reden en dit pad."
)
A_HINT: Final = "Dit kun je lezen als een hint over de gezondheid van {}. Dat hoort niet in {}."
WHAT_IS_SEEN: Final = (
    "Schrijf wat er in het werk te zien is, met een cijfer of een datum, en wat er over tijd of "
    "taken is afgesproken. Hoe het met iemand gaat, bespreek je; dat schrijf je niet op. Gaat het over het "
    "werk zelf, zet dan bij ‘negeer’ de regel V01 met de reden en dit pad."
)


def of_health(whose: Whose, path: NodePath, *, of_employee: bool) -> Hit:
    """What is said of a text that tells of health; ``of_employee`` says that the document is about one."""
    if whose in (Whose.LOOSE, Whose.LOOSE_OTHER):
        return _of_a_word(whose, path, of_employee=of_employee)
    if whose is Whose.STRANGER:
        return Hit(path, *OF_A_STRANGER, severity=Severity.WAARSCHUWING, certain=True)
    message, hint = _OF_FACT[whose] if of_employee else OF_SOMEBODY
    own = whose is not Whose.OTHER and path[-1:] == ("zienswijze",)
    return Hit(path, message, OWN_VIEW if own else hint)


_OF_FACT: Final = {
    Whose.EMPLOYEE: OF_THE_EMPLOYEE,
    Whose.OTHER: OF_ANOTHER,
    Whose.UNKNOWN: OF_UNKNOWN,
}


def _of_a_word(whose: Whose, path: NodePath, *, of_employee: bool) -> Hit:
    who, where = _named(of_employee=of_employee)
    who = NAMED_HERE if whose is Whose.LOOSE_OTHER else who
    part = next((f"‘{key}’" for key in reversed(path) if isinstance(key, str)), "")
    message, hint = A_WORD.format(who, where), IF_NOT.format(who)
    return Hit(path, message, hint, severity=Severity.WAARSCHUWING, likewise=part)


def of_hint(whose: Whose, path: NodePath, *, of_employee: bool) -> Hit:
    """What is said of a text that hints at health."""
    who, where = _named(of_employee=of_employee)
    message = A_HINT.format(NAMED_HERE if whose is Whose.OTHER else who, where)
    return Hit(path, message, WHAT_IS_SEEN, severity=Severity.WAARSCHUWING)


def _named(*, of_employee: bool) -> tuple[str, str]:
    return ("de medewerker", "een plan") if of_employee else ("iemand zelf", "dit document")


OF_PRIVATE_LIFE: Final = (
    "Hier staat iets over iemands privéleven. In een plan staat alleen of er iets meespeelt, en wat helpt."
)
SEEMS_PRIVATE: Final = (
    "Dit lijkt over iemands privéleven te gaan. In een plan staat alleen of er iets meespeelt, en wat helpt."
)
WHAT_HELPS: Final = (
    "Schrijf de afspraak op en niet de reden, bijvoorbeeld: ‘Je begint op dinsdag om 10:00 uur.’ Dat er iets "
    "meespeelt, zet je bij ‘oorzaken’: categorie ‘omstandigheden’ met ‘speelt_mee: ja’, en bij ‘aanpak’ wat "
    "helpt. Gaat het over het werk zelf, of wil de medewerker dat het hier staat? Zet dan bij ‘negeer’ de "
    "regel V06 met die reden en dit pad."
)
PROTECTED: Final = (
    "Haal het weg. Geloof, afkomst, seksuele voorkeur, leeftijd, een strafblad, een politieke keuze of het "
    "lidmaatschap van een vakbond hoort nooit in een plan, ook niet als de medewerker het goedvindt. Is er "
    "voor het werk iets nodig? Schrijf dan alleen de afspraak op, bijvoorbeeld: ‘Op vrijdag werk je van "
    "07:00 tot 13:00 uur.’"
)
OWN_WORDS: Final = (
    "Dit is de reactie van de medewerker zelf. Vraag of het zo mag blijven staan: meer mensen lezen dit "
    "plan, en de afspraak is genoeg. Wil de medewerker het zo, zet dan bij ‘negeer’ de regel V06 met die "
    "reden en dit pad."
)
FOR_THE_WORK: Final = (
    "Haal het weg, en schrijf alleen wat het voor het werk betekent, bijvoorbeeld wie wanneer invalt. Gaat "
    "het over het werk zelf, zet dan bij ‘negeer’ de regel V06 met de reden en dit pad."
)
