"""Whether a line of a report says that help did not come, and of no part of it that it did (G02, P18)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.rules.reading.patterns import NUMBER_WORDS, WEEKDAY, any_of

_REFUSED: Final = (
    r"(?i)\b(?:niet|nooit|geen)\b(?:\s+\w+){0,2}\s+"
    r"(?:door|gegeven|gekregen|geweest|gehad|gelukt|gestart|gevolgd|doorgegaan)\b"
    r"|:\s*(?:niet|nee)\b(?!\s+alleen)"
)
_FELL_THROUGH: Final = (
    r"(?i)\b(?:niet|nauwelijks|amper)(?: er)? van gekomen\b|\b(?:is|was|zijn) er niet\b(?=[.,;]|$)"
    r"|\b(?:geannuleerd|vervallen|afgelast|geschrapt|blijven liggen)\b|\bgeen tijd\b"
    r"|(?:\b(?:zit|zat|is|was)|:) vol\b"
)
_WAITS: Final = (
    r"(?i)\b(?:uitgevallen|uitgesteld|doorgeschoven|afgezegd|overgeslagen|opgeschort|weggevallen|ingeschoten"
    r"|wachtlijst)\b|\bviel(?:en)? (?:\w+ ){0,3}(?:uit|weg)\b|\bschoot\b.*\bin\b"
    r"|\bkwam(?:en)? het (?:\w+ )?niet van\b|\bkwam(?:en)? niet van de grond\b"
    r"|\bniet (?:\w+ )?(?:aan toegekomen|plaats\s?gevonden|van de grond|kunnen|ingepland)\b"
    r"|\bkon(?:den)? (?:\w+ )*niet (?:\w+ )?(?:doorgaan|plaatsvinden|komen|starten|beginnen)\b"
    r"|\b(?:nul|0) (?:keer|maal|van de)\b|\bnog (?:steeds |altijd )?(?:niet|geen)\b"
    r"|\bgeen plek(?:ken)?\b|\bniet gesproken\b|\bte weinig (?:animo|aanmeldingen|deelnemers)\b"
    r"|\b(?:moet(?:en)?|volg(?:t|en)|staa?t|staan|lig(?:t|gen)) nog(?: steeds)?"
    r"(?: (?:open|stil|gebeuren|komen))?(?=[.,;]|$)"
    r"|:\s*(?:wacht(?:en|t)?|we wachten) (?:nog )?op\b"
)
"""Ways to say that it is still to begin, or fell out; of one time as well as of all."""
_MADE_UP: Final = (
    r"(?i)\b(?:ingehaald|alsnog|daarvan|overgenomen|vervangen|geen enkele|hoef(?:t|de)?)\b"
    r"|\b(?:niet|geen|nooit|nauwelijks)\b[^.;]*\bnodig\b"
    r"|\bnooit\b|\balleen\b.*\b(?:niet|ook)\b|\bniet alleen\b"
)
"""What came later or in another way, or was not needed."""
_SPARED: Final = rf"{_MADE_UP}|\bbehalve\b"
_NOT_ASKED: Final = r"(?i)\b(?:gebruik|gevraagd|vroeg|vraag|vragen|wilde|wou|behoefte|aanleiding)\b"
"""Help that lay ready, and that the employee did not ask for."""
_TIMES: Final = r"(?i)\b(?!nul\b|0\b)(?:\w+ (?:keer|maal)|eenmaal|tweemaal)\b"
_COUNTED: Final = rf"(?:\d+|\b(?:een|één|{NUMBER_WORDS}))"
_HELD: Final = any_of(r"\w*gesprek\w* \w*sessies? dag(?:en|deel|delen) \w*les(?:sen)? uur uren")
_DAY: Final = rf"(?:\d|\b(?:week|maand|{WEEKDAY}))"
_DONE: Final = any_of(r"""
    \w*gevolgd gegeven gekregen gehouden gedaan bijgewoond afgerond volgde kreeg gaf hield sprak keek
    luisterde liep zat (?:mee|bij|na|door|terug|samen)ge(?!en\b)\w+
""")
_CAME: Final = (
    rf"{_TIMES}|\bvan de (?:\d+|{NUMBER_WORDS})\b|^(?:op|elke|iedere|in|van)\b.*{_DAY}|\bwel\b"
    rf"|{_COUNTED} (?:\w+ )?{_HELD}|\b{_DONE}\b|^\w+(?: \w+)? op {_COUNTED}"
)
"""What tells that a part of it did come, in a part of a line that denies nothing and gives no reason."""
_TELLS_WHY: Final = (
    r"(?i)\b(?:niet|nooit|geen|nul|0 (?:keer|van)|want|omdat|doordat|door|wegens|vanwege|afgesproken|beloofd"
    r"|gepland|ziek|verlof|vakantie|afwezig|zou(?:den)?|stond(?:en)?|word(?:t|en)|zal|zullen|kom(?:t|en)"
    r"|volg(?:t|en)|naar|tot)\b"
)
_IS_NONE: Final = rf"{_WAITS}|{_TELLS_WHY.removeprefix('(?i)')}"


def fell_through(line: str) -> bool:
    """Whether a line says that help did not come; what fell through now and then did come."""
    if re.search(_REFUSED, line):
        return not _partly_came(line)
    if re.search(_FELL_THROUGH, line) and not (re.search(_SPARED, line) or re.search(_TIMES, line)):
        return True
    waits = re.search(_WAITS, line) is not None
    return waits and not (re.search(_SPARED, line) or re.search(_NOT_ASKED, line) or _partly_came(line))


def _partly_came(line: str) -> bool:
    """Whether a part of a line says that help came: *drie van de vier keer; één keer ging niet door*."""
    parts = re.split(r"[.;:,]\s+", line.partition(": ")[2] or line)
    return any(re.search(_CAME, part) and not re.search(_IS_NONE, part) for part in parts)


def made_up(line: str) -> bool:
    """Whether a line says that what fell through came later or in another way, or was not needed."""
    return re.search(_MADE_UP, line) is not None
