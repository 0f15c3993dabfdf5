"""The measure that a sentence threatens with: none that it denies, tells of the past, or gives (P17)."""

import re
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.proces.measures import BURDEN, PAY, named
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import words_in
from spvgen.wording.tokens import folded

_POSSIBLE: Final = {
    "waarschuwing": "een waarschuwing",
    "disciplinaire_maatregel": "een disciplinaire maatregel",
    "overplaatsing": "een overplaatsing",
    "demotie": "een andere functie",
    "andere_arbeidsvoorwaarden": "een gesprek over je arbeidsvoorwaarden",
    "ontslag": "het einde van je dienstverband",
}
"""Measure → what a plan may say of it."""


def threatened(sentence: str) -> str:
    """What may be said of the mildest measure that it threatens with; empty without one."""
    return _mildest(sentence) and _mildest(_threatening(sentence))


def _mildest(text: str) -> str:
    """What may be said of the mildest measure that a text names, or empty."""
    found = [_POSSIBLE[measure] for measure in named(text) if measure in _POSSIBLE]
    if not found and re.search(r"\bmaatregel(?:en)?\b", text.lower()):
        found = [_POSSIBLE["disciplinaire_maatregel"]]
    return found[0] if found else ""


_BURDEN: Final = rf"(?:{BURDEN}|maatregel(?:en)?|\w+korting)"
_BURDENS: Final = (
    rf"(?:\w+e ){{0,2}}{_BURDEN}(?:(?:,| of| en| noch) (?:een |geen )?(?:\w+e ){{0,2}}{_BURDEN})*\b"
)
_MEANWHILE: Final = r"(?: (?:tijdens|gedurende|door|in|met|over) (?:de|het|dit|deze|je|jouw) \w+)?"
_FEW: Final = r"(?: (?!(?:als|bij|door|haal|het|indien|lukt|wanneer|zodra)\b)\w+)"
"""A word between a measure and *niet*, that opens no condition."""
_WE_TAKE: Final = "(?:halen|houden|korten|trekken) (?:we|ik|wij)"
_DENIED: Final = (
    rf"\b(?:geen|eerdere|vorige) {_BURDENS}"
    rf"|\b{_BURDEN}{_FEW}{{0,2}} niet\b"
    rf"|\b{_BURDEN}(?: is| zijn) geen\b"
    rf"|\b{_BURDENS}[^.,;]{{0,20}} (?:geen deel uit|geen onderdeel|niet bij dit|buiten dit) [^.,;]*"
    rf"|\b{_BURDEN}\b[^.,;]{{0,30}} (?:in geen geval\b|nooit\b|uitgesloten\b|niet voor(?! \w))"
    rf"|\bniet uit van (?:een )?{_BURDENS}"
    rf"|\baan (?:je|jouw|uw|het|de) [^.;]*\bverander(?:t|en)(?: \w+){{0,3}} niets\b"
    rf"|\b(?:{PAY})\b[^.;]* sta(?:at|an) (?:hier ?|er|daar)buiten\b"
    rf"|\b{_WE_TAKE} (?:dat |dit )?niet [^.,;]{{0,40}}\b(?:loon|salaris)\b[^.,;]*"
    rf"|\b(?:loon|salaris) {_WE_TAKE} (?:niet|niets)\b[^.,;]{{0,40}}"
    rf"|\b(?:geen (?:gevolgen|invloed)|niets aan|los van|sluit(?:en)?{_FEW}? niet uit)\b[^,]*"
    r"|\b(?:leidt|leiden) niet tot [^.,;]*"
    rf"|\bvervalt(?: \w+){{1,2}} {_BURDEN}\b|\b{_BURDEN}\b[^,]* (?:vervalt|uit je dossier)\b"
)
_PAY_UNTOUCHED: Final = (
    r"\bniet (?:gekort|korten|gewijzigd|wijzigen|veranderd|veranderen|verlaagd|verlagen|aangepast)\b"
    rf"|\b(?:kort|korten|wijzigt?|wijzigen|verandert?|veranderen|verla(?:gen|agt)|vervalt|daalt)"
    rf"{_FEW}{{0,3}}{_MEANWHILE} niet\b"
    r"|\bverander(?:t|en) niets\b"
    r"|\b(?:gelijk|hetzelfde|ongewijzigd|onveranderd)\b|\bloopt\b.*\bdoor\b|\braa?k(?:t|en)\b.*\bniet\b"
)
_STAYS: Final = "(?:verandert|veranderen|wijzigt|wijzigen|daalt|zakt|vervalt)"
_PAY_AS_IT_IS: Final = (
    rf"\b(?:{PAY}) {_STAYS}{_FEW}{{0,3}} niet\b|\b{_STAYS} (?:je|jouw) (?:{PAY}){_FEW}{{0,3}} niet\b"
)
_PAST: Final = words("kreeg kregen gaf gaven")
_GIVEN: Final = words("""
    krijg krijgt krijgen ontvang ontvangt ontvangen verdien verdient betalen betaalt uitbetaald stijgt hoger
    hogere verhogen verhoogd extra alsnog
""")
_LESS: Final = words("""
    geen niet minder lager lagere half halve helft korting verlaging inhouding deels gedeeltelijk deel slechts
""")


def without_denials(said: str) -> str:
    """A folded sentence without the measures that it denies, and without pay that stays as it is."""
    return re.sub(rf"{_DENIED}|{_PAY_AS_IT_IS}", "", said)


def _threatening(sentence: str) -> str:
    """A sentence without what it denies, tells of the past or gives."""
    rest = re.sub(_DENIED, "", folded(composed(sentence)))
    return ",".join(map(_clause, rest.split(",")))


def _clause(clause: str) -> str:
    said = words_in(clause)
    if not _PAST.isdisjoint(said):
        return ""
    given = not _GIVEN.isdisjoint(said) and _LESS.isdisjoint(said)
    return re.sub(rf"\b(?:{PAY})\b", "", clause) if given or re.search(_PAY_UNTOUCHED, clause) else clause
