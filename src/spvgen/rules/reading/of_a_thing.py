"""What happens to a thing and to nobody: it runs, hangs on a wall, is printed again (S09 and A07)."""

import re
from typing import Final

_AT: Final = (
    r"(?:op|in|naast|bij|aan|boven|onder|achter|voor|tegen|naar) "
    r"(?:(?:de|het|een|elke?|iedere?|je|jouw|uw|ons|onze) )?(?:\w+e )?"
)
_PLACE: Final = (
    rf"{_AT}\w*(?:bord|muur|wand|deur|kast|balie|bureau|tafel|bank|map|lade|la|scherm|schijf|systeem|app|kassa"
    r"|machine|kar|wagen|auto|bus|bak|rek|plank|haak|kaart|papier|pagina|website|intranet|koeling|toonbank|bar"
    r"|taxi|kamer|keuken|hal|gang|loods|schuur|magazijn|werkplaats|kantine|poort|ingang|post|schrift)\b"
)
_MADE: Final = (
    r"(?:ver(?:vangen|taald|plaatst|nieuwd|hangen|kort|groot|kleind|eenvoudigd)|in(?:gekort|gebonden)|her(?:schreven"
    r"|drukt|zien)|(?:voor|af|bij|dubbel)?ge(?:drukt|print|maakt|schreven|plaatst|kopieerd|splitst|repareerd"
    r"|lamineerd|plastificeerd|leverd)|op(?:gehangen|geschoond|gesplitst)|aangepast|bijgewerkt|uitgebreid|besteld)"
)
_HAPPENS: Final = (
    r"(?:hangt|verhuist|ligt)\b(?! (?:ziek|dwars|achter)\b)"
    rf"|(?:komt|staat|gaat|blijft|krijgt een (?:plek|plaats))\b[^.!?;,]*?\b{_PLACE}"
    rf"|(?:is|was|wordt|werd)\b[^.!?;,]*\b{_MADE}\b"
)
_RUNS: Final = r"(?:\s+(?:werkt|draait|weer|nu|wel|goed|sindsdien))*(?:[.,;]|$)"
_PUT: Final = (
    r"\b(?:hang|leg|zet|plak|druk|print|vervang|vertaal|verplaats|lamineer|herschrijf)(?:t|en|ten)?"
    r" (?:(?:we|wij|ik) )?$"
    r"|\b(?:hangen|leggen|zetten|plakken|drukken|printen|vertalen|verplaatsen) (?:\w+ )?$"
)


def is_of_a_thing(text: str, start: int, end: int) -> bool:
    """Whether the pronoun there can mean a thing that was named before.

    *De rekentool liep vast.* / *Sinds 28 september werkt hij*: a thing runs, a person works at it. *De lijst
    hing in het kantoor.* / *Hij komt op een klembord naast de kassa*.
    """
    before, behind = text[:start], text[end:]
    runs = re.search(r"\b(?:werkt|draait)\s+$", before) or re.match(r"\s+(?:werkt|draait)\b", behind)
    if runs and re.match(_RUNS, behind):
        return True
    if text[start:end].lower() == "hem":
        return re.search(_PUT, before) is not None
    return re.match(rf"\s+(?:{_HAPPENS})", behind) is not None


_WATCHED: Final = (
    r"(?i)\b(?:je|jij|jou|jouw|u|uw|fout\w*|misser\w*|klacht\w*|scores?|cijfers?|telling\w*|stand|turf\w*|paraaf"
    r"|ranglijst\w*|namen?|wie|hoeveel|hoe vaak|camera\w*|controle\w*|controleer\w*|tel(?:t|len)|kijk\w*)\b"
)


def is_only_placed(text: str) -> bool:
    """*Hij komt op een klembord naast de kassa*: a thing has another place, and nobody looks on."""
    placed = re.search(rf"\b(?:{_HAPPENS})", text) is not None
    return placed and re.search(_WATCHED, text) is None
