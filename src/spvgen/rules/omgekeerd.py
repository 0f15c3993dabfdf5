"""Causes that explain nothing: the usual answer is missing (*te weinig gebeld*), or a result."""

import re
from typing import Final, NamedTuple

_DONE: Final = {
    "waarom wordt er weinig gebeld": (
        r"gebeld|bel(?:t|len)|\w*calls?|\w*acquisitie|nabellen|belactiviteit\w*|telefoontjes"
    ),
    "waarom worden klanten weinig bezocht": r"bezocht|bezoek(?:t|en)?|klantbezoek\w*|langsgega\w+",
    "waarom wordt er weinig opgevolgd": r"opvolging|opgevolgd|opvolgen|nagebeld",
    "waarom komt er weinig op papier": r"\w*rapport\w*|vastgelegd|vastleggen|vast|geregistreerd|registra\w*",
    "waarom zijn het er zo weinig": r"leads|afspraken|offertes|\w*gesprekken|verkoopkansen",
    "waarom wordt er weinig getraind": r"trainingen|training|getraind",
    "wat blijft er liggen, en wat komt ervoor in de plaats": (
        r"activiteit(?:en)?|inzet|discipline|focus|initiatief|energie|(?:aan)?sturing|gestuurd|controle"
        r"|urgentie\w*|scherpte"
    ),
}
"""What to ask next → words for what is done too little."""

_DRIVE: Final = (
    r"(?:drive|wil|honger|motivatie|focus|scherpte|energie|urgentie\w*|discipline|inzet|passie|ambitie|mindset"
    r"|(?:verkoop|sales|winnaars)?mentaliteit|commerciële \w+|hunter\w*|verantwoordelijkheidsgevoel"
    r"|eigenaarschap)"
)
_TRAIT: Final = (
    r"(?:proactie\w+|commerci\w+|actief|scherp|gedreven|ondernemend|gemotiveerd|hongerig|fel|alert|betrokken"
    r"|assertief|daadkrachtig|gedisciplineerd|gefocust)"
)
_ATTITUDE: Final = re.compile(
    rf"\b(?:niet|te weinig|onvoldoende|weinig) (?:\w+ )?{_TRAIT}\b"
    rf"|\b(?:mist|missen|te weinig|geen|onvoldoende|gebrek aan|tekort aan) (?:de |het )?{_DRIVE}\b"
    rf"|\b{_DRIVE} (?:ontbreekt|is er niet|is weg)\b|\bontbreekt\b[^.;]{{0,30}}\baan {_DRIVE}\b"
    r"|\b(?:passief|reactief|afwachtend|gemakzuchtig|lui|laks|ongemotiveerd)\b"
    r"|\b(?:lig|leun|hang)\w* (?:\w+ )?achterover\b",
    re.IGNORECASE,
)
_WHOSE: Final = "waaraan zie je dat, en wat houdt de verkopers tegen"

_LITTLE: Final = (
    r"(?:te weinig|onvoldoende|gebrek aan|tekort aan|niet (?:vaak |hard |veel )?genoeg|niet voldoende"
    r"|nauwelijks|amper|te zelden)"
)
_MEANS: Final = (
    r"(?:\w+ )?\w*(?:tijd|uren|mensen|collega|budget|ruimte|kennis|informatie|inzicht|gegevens|nummers)"
)
"""Too little time to call is a cause: one can ask what takes the time."""
_REASON: Final = re.compile(
    r"\b(?:omdat|doordat|want|waardoor|daardoor|daarom|zodat|door|sinds|pas|zolang|als|terwijl)\b",
    re.IGNORECASE,
)
_PACE: Final = re.compile(
    r"\d[^.]*\b(?:per (?:verkoper|persoon|dag|week|maand|man|adviseur)|(?:dag|week|maand)elijks)\b",
    re.IGNORECASE,
)
"""*8 calls per week* measures how little it is, and tells no cause either."""


def _lacking(done: str) -> re.Pattern[str]:
    """*te weinig nieuwe klanten gebeld*, *verkopers bellen echt te weinig*."""
    ahead = rf"\b{_LITTLE} (?!{_MEANS}\b)(?:\w+ ){{0,2}}?(?:{done})\b"
    behind = rf"\b(?:{done})\b(?: \w+){{0,3}}? {_LITTLE}\b(?! {_MEANS}\b)"
    split = r"|\bvolg(?:t|en)?\b[^.;]{0,60}\bte weinig\b[^.;]{0,30}\bop\b" if "opvolging" in done else ""
    return re.compile(f"{ahead}|{behind}{split}", re.IGNORECASE)


_LACKING: Final = {question: _lacking(done) for question, done in _DONE.items()}


_RESULT: Final = (
    r"(?:\w*omzet|(?:bruto)?winst|\w*marge|(?:verkoop|kwartaal|jaar)?(?:resultaat|resultaten)"
    r"|\w+cijfers"
    r"|orderintake|(?:(?:jaar|kwartaal|omzet)?(?:begroting|target|targets|quotum|prognose)))"
)
_FELL_SHORT: Final = re.compile(
    rf"\b{_RESULT}\b[^.;]{{0,60}}\b(?:achter(?:gebleven)?|terug(?:gelopen|gevallen)?|tegen(?:gevallen)?"
    r"|(?:niet|nooit) (?:ge)?haal\w*|gedaald|daal(?:t|de)|zak(?:t|te)|gezakt)(?= |[.,;!]|$)"
    rf"|\b(?:onder|achter)(?: op)? (?:de |het |ons |onze ){_RESULT}\b(?! (?:zit|zat|gaa|schui))"
    rf"|\b(?:haal(?:t|de|den)?|halen) (?:\w+ ){{0,3}}{_RESULT} (?:\w+ ){{0,2}}(?:niet|nooit)\b"
    rf"|\bmis(?:t|te|ten|sen) (?:\w+ ){{0,3}}{_RESULT}\b",
    re.IGNORECASE,
)
"""*De omzet blijft achter*: what the team wants to explain."""


_OCCASION: Final = re.compile(r"\b(?:bij|na) (?:elke?|iedere?|een)\b", re.IGNORECASE)
"""*De marge zakt bij elke wijziging*: when it happens, and so where to look."""


def missed_result(finding: str) -> str:
    """The words by which a finding only tells of a missed result; empty where it tells more."""
    found = [
        None if _REASON.search(one) or _OCCASION.search(one) else _FELL_SHORT.search(one)
        for one in _sentences(finding)
    ]
    return found[0][0] if found and all(found) and found[0] else ""


class Reversed(NamedTuple):
    """The words by which a cause is an action turned round, and what to ask next (no question mark).

    ``judges`` where they judge people instead: *niet proactief genoeg*.
    """

    words: str
    question: str
    judges: bool = False


def reversed_action(finding: str) -> Reversed | None:
    """How the finding of a cause only says that something is done too little.

    None where one of its sentences tells more: a reason, a figure of what happened, or another matter.
    """
    found = [_lack(one) for one in _sentences(finding) if _lack(one) or not _PACE.search(one)]
    return found[0] if found and all(found) else None


def _sentences(finding: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?;:])\s+|\n+", finding) if re.search(r"\w", part)]


def _lack(sentence: str) -> Reversed | None:
    if _REASON.search(sentence) or (re.search(r"\d", sentence) and not _PACE.search(sentence)):
        return None
    for question, pattern in _LACKING.items():
        if match := pattern.search(sentence):
            return Reversed(match[0], question)
    match = _ATTITUDE.search(sentence)
    return Reversed(match[0], _WHOSE, judges=True) if match else None
