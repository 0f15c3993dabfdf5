"""The goals of a group: that all can see whether they were reached (ST16)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.claims import judged
from spvgen.rules.reading.impressions import is_impression
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.vagueness import LIGHT, telling_words, vague_words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.stap_rapportage import StapRapportage
    from spvgen.kinds.stapdelen import Teamdoel

_BETTER: Final = (
    r"(?i)\b(?:beter|betere|meer|minder|vaker|sneller|prettiger|leuker|fijner|effectiever|efficiënter"
    r"|soepeler|hechter|sterker|goed samen|optimaal|professioneler)\b"
)
_ALL_OF_THEM: Final = r"(?i)\d|\b(?:elke?|iedere?|alle|geen(?: enkele?)?)\b"
"""What can be counted: of every offer one can see where it stands."""
_NO_PROOF: Final = (
    r"(?i)\b(?:(?:(?:ons|het|een|eigen|goed|algemene?|onderbuik)[ -]?)*gevoel(?:en)?|onderbuik\w*|sfeer"
    r"|indruk|intuïtie"
    r"|(?:dat |het )?(?:voelen|merken|zien|weten) (?:we|wij)(?: (?:het|dat|wel|vanzelf|allemaal))*"
    r"|(?:we|wij|iedereen) (?:voelen|voelt|merken|merkt|zien|ziet|weten|weet) (?:het|dat|wel"
    r"|vanzelf)(?: wel| vanzelf)?"
    r"|dat zien we dan(?: wel)?|weten we (?:nog )?niet|geen|n\.?v\.?t\.?|onbekend|vanzelf|tevredenheid)\b"
)
_SEEN: Final = (
    r"(?i)\d|\b(?:lijst|agenda|crm|overzicht|rapport\w*|enquête|meting|cijfers?|score|geteld|tellen"
    r"|vragenlijst|verslag"
    r"|formulier|systeem|klachten|notulen|planbord|rooster|peiling|onderzoek|telling|staat|dossier|cijfer)\b"
)


def teamdoel_zonder_bewijs(plan: StapRapportage, settings: RuleSettings) -> Hits:
    """Aan het doel van de groep is niet te zien of het is gelukt.

    ‘Beter samenwerken’ wil iedereen, en ieder denkt aan iets anders. Op de dag dat jullie terugkijken,
    blijft er dan alleen een mening over. Schrijf wat er dan anders is, met een getal of iets wat er ligt.
    En zet bij ‘bewijs’ waar jullie dat kunnen nakijken: een agenda, een lijst, een telling. Een gevoel telt
    wel mee in het gesprek, maar bewijst niets.

    Bron: het artikel over de STAP-dialoog: de groep bepaalt zelf haar doelen en kijkt later of ze zijn
    gehaald.

    Fout:
        doelen:
          - titel: Samen bezoeken
            omschrijving: De verkopers en consultants werken beter samen.
            bewijs: gevoel

    Goed:
        doelen:
          - titel: Samen bezoeken
            omschrijving: Eind juni zijn minstens twaalf klanten bezocht door twee collega’s.
            bewijs: de bezoeken in de gedeelde agenda
    """
    for index, goal in enumerate(plan.doelen):
        left_open = _vague(goal.omschrijving)
        if left_open is not None:
            why = f"‘{left_open}’ leest ieder anders" if left_open else "er staat niet waaraan je dat ziet"
            message = f"Aan ‘{goal.titel}’ kan niemand zien of het is gelukt: {why}."
            yield Hit(("doelen", index, "omschrijving"), message, _what_differs(goal), quote=left_open)
        proof = goal.bewijs or ""
        if (felt := _felt(proof)) and not re.search(_SEEN, proof):
            message = f"‘{proof}’ is geen bewijs: dat kan niemand nakijken."
            yield Hit(("doelen", index, "bewijs"), message, _LOOK_HERE, quote=felt)


def _felt(proof: str) -> str:
    """The words by which a proof is only felt: *de sfeer*, *wat we ervan terughoren*."""
    found = re.search(_NO_PROOF, proof)
    return found[0] if found else proof if is_impression(proof) else ""


_LOOK_HERE: Final = (
    "Schrijf waar jullie het kunnen nakijken, bijvoorbeeld ‘de bezoeken in de gedeelde agenda’ of ‘een korte "
    "vragenlijst in juni, met een cijfer van 1 tot en met 10’."
)


def _vague(text: str) -> str | None:
    """The words that leave open what is reached; None where there is anything to count or to see.

    Empty where it is the sentence as a whole: *de overdracht is zoals het hoort*.
    """
    judgement = judged(text)
    if judgement.measurable or amounts(text) or re.search(_ALL_OF_THEM, text):
        return None
    vague = vague_words(text)
    telling = [one for one in vague if one.text.lower() not in _FUNCTION_WORDS]
    if telling:
        return telling_words(text, telling)
    better = re.search(_BETTER, text)
    return better[0] if better else "" if judgement.is_vague else None


_FUNCTION_WORDS: Final = LIGHT | words("""
    worden werd zouden gaan gaat moet moeten kan kunnen wil willen doen doet komen komt laten laat staan staat
    blijven blijft krijgen krijgt
""")


def _what_differs(goal: Teamdoel) -> str:
    when = " En zet bij ‘deadline’ de dag waarop jullie kijken." if goal.deadline is None else ""
    return (
        "Vraag de groep: wat zien we dan dat er nu niet is, en hoe vaak? Bijvoorbeeld: ‘Eind juni zijn "
        f"twaalf klanten bezocht door twee collega’s.’{when}"
    )
