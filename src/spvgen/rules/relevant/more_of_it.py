"""Remedies that ask more of the employee where the work itself is at fault (part of R04)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.patterns import any_of, has_part, parts
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_MORE_OF_IT: Final = {
    "rapporteren": ("rapport", "lijst", "overzicht", "verslag", "logboek", "verantwoord", "tijdschrij"),
    "trainen": ("cursus", "training", "workshop", "e-learning", "webinar", "timemanagement"),
}
"""What is asked of the employee where the work itself is at fault."""
_IN_THE_WORK: Final = (
    r"(?i)\bvall?(?:t|en) (?:\w+ ){0,5}uit\b|\b(?:kapot|stuk|storing\w*|traag|trage|verouderd\w*|defecte?)\b"
    r"|\b(?:te weinig|minder|geen|onvoldoende) (?:\w+ ){0,2}(?:collega|uren|uur|mensen"
    r"|personeel|ruimte|handen|plek)\b|\b(?:collega|mensen|uren|medewerkers?) (?:te weinig|minder)\b"
    r"|onderbez|vacature|(?<!\bje )(?<!\bjij )\blo(?:opt|pen) (?:\w+ ){0,6}(?:achter|vast)\b|\bvastlo\w+"
    r"|\bcrasht?\b|\bhapert?\b|\b(?:werkt|werken|laadt|laden) (?:\w+ ){0,3}niet\b"
    r"|\bklop(?:t|pen) (?:\w+ ){0,6}niet\b"
    r"|\bniet (?:bijgewerkt|actueel)\b|\b(?:komt|komen) (?:\w+ ){0,4}te laat (?:binnen|door|aan)\b"
    r"|\b(?:die|dat|waar) niemand (?:\w+ ){0,3}(?:beheert|leest|bijhoudt|oppakt|bekijkt|nakijkt|opent)\b"
    r"|\bwerk(?:t|en) elkaar niet bij\b|\bniet (?:gekoppeld|op elkaar aangesloten)\b"
    r"|\bonbeheerde?\b|\b(?:bereikt|bereiken) (?:je|jou|u) (?:\w+ ){1,6}(?:na|later|te laat)\b"
    r"|\bblij(?:ft|ven) (?:\w+ ){0,5}liggen (?:bij|in) (?!je\b|jou\b|u\b)"
    r"|\blo(?:opt|pen) uiteen\b|\buiteenlopen\b|\bspre(?:ekt|ken) elkaar tegen\b|\bverschillen van elkaar\b"
    r"|\b(?:is|zijn|staat|staan) (?:\w+ )?(?:fout|verkeerd|onjuist|dubbel)\b"
    r"|\bniet (?:meer )?(?:vanzelf|automatisch)\b"
    r"|\b(?:zet|stuurt|plaatst|komen|komt) (?:\w+ ){1,6}(?:bij|naar|op) (?:\w+ ){0,2}(?:andere|verkeerde)\b"
    r"|\b(?:lekt|lekken|kraakt|blokkeert|blokkeren|bevriest)\b"
    r"|\b(?:oude|verkeerde|foute) (?:\w+ )?\w*(?:gegevens|prijzen|tijden|adressen|voorraad|standen|tekeningen"
    r"|nummers|codes|maten)\b"
)
_ALSO: Final = (
    r"(?i)zodat|zorg|vanaf|rooster|extra|\bvrij\b|collega|samen|herstel|vervang|repar|oplos|opgelost|verdeel"
    r"|schuif|neemt|minder|invaller|\bkomt\b|\btot (?:dan|die tijd)\b"
)
"""Where a remedy asks that and somebody does more."""
_MORE_WORK: Final = parts("""
    extra langer harder vaker sneller meer_ nog_een_keer nog_eens nogmaals ernaast naast_bij dubbel ondanks
    inhalen haalt_in haal_je doorwerk werkt_door werk_je_door
""")
_YOU_DO: Final = (
    r"\W*(?:(?:je|jij|u) (?!en |krijg|heb|mag|kunt|hoef|bent|zit)\w+"
    r"|(?:elke|iedere|per|vanaf|tot|in|op|na|voor)\b(?: \w+){1,4} (?!krijg|heb|mag|kun|hoef|ben|zit)\w+"
    r" (?:je|jij|u))\b.*"
)
_OTHERS_DO: Final = (
    r"\b(?:we|wij|ik|hr|ict|krijg\w*|hoef\w*|wordt|worden|komt|minder|nieuwe?|herstel\w*|vervang\w*|repar\w*"
    r"|verdeel\w*|opgelost|rooster\w*|collega\w*|samen|invaller|niet|geen)\b"
    r"|(?-i:(?:, | en |; |terwijl )[A-Z]\w+ \w+t\b)"
)
"""Where it isn't the employee alone who does more, or where it becomes less."""

_AROUND: Final = (
    r"\b"
    + any_of(r"""
    zelf handmatig met_de_hand twee_keer tweemaal controle\w* controleer\w* check\w* vergelijk\w*
    na(?:kijk|loop|tel|reken|vraag|meet|zoek)\w* print\w* kladblok schrift notitieboekje op_papier
    uit_je_hoofd
    let(?:_je)?_(?:extra_|goed_)?op in_(?:beide|allebei|de_twee) of_(?:het|alles|ze|die)_(?:klop|goed)\w*
    eigen_\w*(?:lijst|map|schema|bestand|overzicht) voordat_(?:je|u) met_een_losse
    (?:loop|kijk|reken|tel|vraag|meet|zoek)t?\b[^.]{1,90}\bna
""").replace("_", " ")
    + r"\b"
)
"""What goes round a fault: to look twice, to do by hand what the system should."""


def more_of_it(found: str, remedy: str, grounds: Mapping[str, str]) -> str:
    """What is wrong with a remedy that asks the employee to do more where the work itself is at fault.

    ``grounds``: what is asked → words of a finding that asks for just that.
    """
    for name, telling in _MORE_OF_IT.items():
        asked = has_part(remedy, telling) and not re.search(grounds[name], found, re.IGNORECASE)
        if asked and re.search(_IN_THE_WORK, found) and _is_all(remedy):
            return f"Meer {name} neemt deze oorzaak niet weg: die ligt in het werk zelf."
    if has_part(fold(remedy), _MORE_WORK) and re.search(_IN_THE_WORK, found) and _is_left_to_you(remedy):
        return "Meer of langer werken neemt deze oorzaak niet weg: die ligt in het werk zelf."
    if re.search(_AROUND, fold(remedy)) and re.search(_IN_THE_WORK, found) and _is_left_to_you(remedy):
        return "Zo werkt de medewerker om de oorzaak heen: die ligt in het werk zelf en blijft."
    return ""


def _is_all(remedy: str) -> bool:
    """Whether nobody does more: *je houdt vanaf 1 mei een logboek bij*, beside *Karim zorgt vanaf 1 mei*."""
    return not re.search(_ALSO, remedy) or _is_left_to_you(remedy)


def _is_left_to_you(remedy: str) -> bool:
    """Whether all that a remedy says is what the employee does."""
    said = [one for one in sentences_in(remedy, ";") if one.strip()]
    return all(re.fullmatch(rf"(?i){_YOU_DO}", one) for one in said) and not re.search(
        rf"(?i){_OTHERS_DO}", remedy
    )
