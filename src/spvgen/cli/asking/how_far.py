"""How far something came, where the word that is typed says another thing than what stands behind it."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from spvgen.cli.terminal.thin import mean
from spvgen.dutch import slug
from spvgen.kinds.values import HOW_FAR, other_words

PARTLY: Final = "deels"
"""The choice that an answer is doubted for: where it can be chosen, how far something came is asked."""
_NOT_ALL: Final = (
    r"(?i)(?:meestal|vaak|grotendeels|bijna|soms|gedeeltelijk|half|af en toe|de meeste)\b"
    r"|.*\bniet (?:altijd|overal|alles|alle|elke|iedere|helemaal)\b"
    r"|(?:.*\b)?(?:maar|behalve|uitgezonderd|alleen(?= (?:op|in|bij|niet)\b))\b"
    r".*\b(?:niet|nooit|geen|nog|minder|mis)\b(?! (?:makkelijk|eenvoudig|vanzelf|leuk))"
)
"""What makes *deels* of a *ja*."""
_SOME: Final = r"(?i)(?:.*\b)?(?:maar|alleen|behalve)\b.*\b(?:wel|soms)\b"
"""What makes *deels* of a *nee*."""
_SHARE: Final = (
    r"(?i)(?:(?:voor|ongeveer|circa|ca\.?|zo['’]n|zeker|bijna|ruim) )*(?P<share>\d{1,3}(?:,\d+)?) ?"
    r"(?:%|procent|pct\.?)(?: (?:gedaan|klaar|af|gelukt|gehaald|behaald|afgerond|uitgevoerd))?"
)
_ALL: Final = 100
_NO_FIGURE: Final = "Is dit de stand van een doel? Die hoort bij ‘Stand nu’; typ hier dan ja, deels of nee."
_SO_MANY: Final = r"(?i)(?:.*\s)?(\d+) (?:van|v/d) de (\d+)\b"
_HEAD: Final = r"(?P<head>[^,;:.–-]+?)\s*(?:[,;:.]|\s[-–]\s|\s(?=want\b|omdat\b|doordat\b))\s*(?P<rest>.*)"


def doubt_how_far(answer: str, head: str, rest: str, words: Sequence[str]) -> None:
    """Doubt an answer of which the rest says another thing than the head, or that names no choice at all.

    ``head`` and ``rest`` are what ``taken_apart`` made of it. Enter then stands for what is meant.
    """
    share = _in_percent(answer)
    meant, said = share or _meant(answer, head, rest)
    if meant in words and meant != slug(head):
        hint = f"Druk dan op Enter. {_NO_FIGURE}" if share else "Druk dan op Enter."
        mean(f"Bedoel je {meant}?", hint, f"{meant}, {said}")


def _in_percent(answer: str) -> tuple[str, str] | None:
    """How far *85%* or *voor de helft, 50 procent* comes, where that is all an answer says."""
    found = re.fullmatch(_SHARE, answer.strip(" .!"))
    if not found or (share := Decimal(found["share"].replace(",", "."))) > _ALL:
        return None
    choice = "nee" if not share else PARTLY if share < _ALL else "ja"
    return choice, f"voor {found['share']}%"


def _meant(answer: str, head: str, rest: str) -> tuple[str, str]:
    """The choice that an answer comes to, and what it says besides; the first is empty for none."""
    if rest:
        turned = {"ja": _NOT_ALL, "nee": _SOME}.get(slug(head))
        return (PARTLY, rest) if turned and re.match(turned, rest) else ("", "")
    if (found := re.fullmatch(_HEAD, answer.strip())) and (choice := other_words(found["head"], HOW_FAR)):
        return choice, re.sub(r"(?i)^want\b\s*", "", found["rest"])
    if (counted := re.match(_SO_MANY, answer)) and int(counted[2]):
        done, all_of_them = int(counted[1]), int(counted[2])
        return ("nee" if not done else PARTLY if done < all_of_them else "ja"), answer.strip()
    return "", ""
