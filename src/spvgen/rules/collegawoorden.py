"""Turns of phrase that judge how somebody performs, as patterns (V07); ``@`` stands for whoever it is."""

import re
from functools import cache
from typing import Final

from spvgen.rules.patronen import any_of

_FIGURES: Final = any_of(r"""
    cijfers? targets? doelen doel doelstelling(?:en)? norm(?:en)? quot(?:a|um) omzet resultaten \w*score
    aantallen planning productie
""")
_MONTH: Final = any_of("jan feb maa apr mei jun jul aug sep okt nov dec")
_NUMBERS: Final = any_of("een één geen twee drie vier vijf zes zeven acht negen tien elf twaalf")
_COUNT: Final = rf"\b(?!(?:19|20)\d\d\b)\d[\d.,]*(?![\d.,]| ?(?:uur|dag|we[ek]|maand|{_MONTH}))"
_GAP: Final = r"(?:[\w,'’]+ ){0,4}"
_SOME: Final = r"(?:[\w'’]+ ){0,3}"
_FETCHED: Final = r"(?! (?:uit|op|bij|van het)\b)"
_BETTER: Final = (
    r"(?:beter|slechter|minder|meer|hoger|lager|(?!later\b|eerder\b|ander\b|verder\b|\w*der\b)[a-zë]{3,}er)"
)
_GRADED: Final = (
    r"(?:(?:een stuk|veel|duidelijk|stukken) [a-zë]{3,}er|zelfstandiger|netter|nauwkeuriger|sneller|beter"
    r"|slechter|harder|slimmer|handiger|zorgvuldiger|trager|langzamer|preciezer|efficiënter|slordiger)"
)
_MARK: Final = any_of(
    "goed slecht matig prima uitstekend sterk zwak onvoldoende voldoende hoog laag op_orde"
).replace("_", " ")
_WORK: Final = any_of("""
    cijfers resultaten omzet score prestaties productie werk administratie planning conversie offertes
    orders verslagen dossiers retouren klachten
""")
_IS: Final = any_of("is zijn was waren ligt lag liggen lagen")
_STANDS: Final = r"(?:zit|zat|ligt|lag|staat|stond|komt|kwam)(?: \w+){0,7}"
_WHO: Final = r"@(?:[:,] (?:die|hij|zij|ze))?"
_DOES: Final = (
    rf"(?:haalt|haalde|halen|haalden) {_GAP}(?:{_FIGURES}\b{_FETCHED}|{_COUNT})",
    r"(?:haalt|haalde) het (?:[\w]+ ){0,3}(?:wel|niet|evenmin)\b",
    rf"(?:verkoopt|verkocht|boekt|boekte|realiseert|realiseerde|draait|draaide) {_GAP}{_COUNT}",
    rf"(?:scoort|scoorde) (?:\w+ )?(?:een )?(?:\d|{_BETTER}\b|{_MARK}\b)",
    r"(?:presteert|presteerde|functioneert|functioneerde|disfunctioneert|onderpresteert|faalt|faalde)\b",
    rf"(?:doet|deed) het {_SOME}(?:{_BETTER}|{_MARK})\b",
    rf"(?:loopt|liep|blijft|bleef) {_SOME}achter(?= (?:op|bij|met)\b|[.,;!]|$)",
    rf"(?:voldoet|voldeed) {_SOME}(?:aan de|niet|evenmin|wel)\b",
    r"(?:maakt|maakte) (?:\w+ )?(?:te )?(?:veel|minder|meer|weinig|geen|nauwelijks|dezelfde) (?:\w+ )?fouten",
    r"(?:kreeg|krijgt|heeft) (?:\w+ ){0,3}(?:onvoldoende|slechte beoordeling|waarschuwing)",
    rf"{_STANDS} (?:op|boven|onder|aan) {_GAP}(?:\d[\d.,]* ?%|{_FIGURES})",
    rf"heeft (?:haar|zijn) \w+ (?:\w+ )?(?:{_MARK}|op tijd|af|niet op)\b",
    r"(?:is|was) (?:een )?(?:betere|slechtere|goede|slechte|zwakke|sterke|snellere)\b",
    rf"[^.;!?]{{0,40}}\b{_BETTER}\b[^.;!?,]{{0,20}} dan (?:jij|jou)\b",
    r"[^.;!?]{0,30}\b(?:(?:keer|half|dubbel) zo ?\w+|het dubbele)\b",
    rf"(?:werkt|werkte|belt|reageert|plant|schrijft|leert|is|was) (?:\w+ ){{0,3}}{_GRADED}\b",
    r"(?:is|was|komt|kwam) (?:[\w]+ ){0,4}(?:altijd|nooit|vaak|zelden|vaker|keer) (?:op tijd|te laat)\b",
    r"(?:is|was) (?:onze|de|het) (?:beste|slechtste|snelste|traagste|zwakste|sterkste)\b",
    rf"[^.;!?]{{0,50}}\ben (?:haalt|haalde) {_GAP}(?:{_FIGURES}\b{_FETCHED}|{_COUNT})",
    rf"[^.;!?]{{0,50}}\ben {_STANDS} (?:op|boven|onder) {_GAP}(?:\d[\d.,]* ?%|{_FIGURES})",
    rf"(?:heeft|had) (?:\w+ ){{0,5}}(?:{_FIGURES}|afspraken|bezoeken) (?:\w+ )?gehaald\b",
)
_ROWS: Final = (
    *(rf"{_WHO} {_SOME}{does}" for does in _DOES),
    (
        r"(?:in vergelijking met|vergeleken (?:met|bij)|ten opzichte van|in tegenstelling tot|anders dan) "
        r"@(?! het\b)"
    ),
    r"(?:achter(?:blijft|bleef|loopt)? bij|voorbeeld (?:aan|nemen aan)) @",
    rf"\b{_BETTER} (?:\w+ ){{0,4}}dan (?:(?:die|dat) van )?@(?! (?:kan|aankan|doet|mag|moet))",
    r"\bzo (?:\w+ ){1,4}als (?:(?:die|dat) van )?@(?! (?:doet|deed|het|je|uitlegt|voordoet|kan)\b)",
    rf"\bbij @ (?:lukt|lukte|gaat|ging) (?:het |dat )?{_SOME}(?:wel|niet|goed|slecht|beter)\b",
    rf"\bbij @ {_IS} (?:de |het )?{_WORK}\b",
    rf"\b(?:lukt|lukte) (?:het |dat )?@ {_SOME}(?:wel|niet|evenmin)\b",
    r"\b(?:met|bij) @ (?:gaat|ging|loopt) het\b",
    r"\bvan @ (?:krijgen|kregen|komen|kwamen) [^.;!?,]{0,20}klachten\b",
    rf"\b{_WORK} van @ {_IS} {_GAP}(?:{_BETTER}\b|{_MARK}\b|onder\b|boven\b|\d+ ?%|\d,\d)",
    rf"@[^.;!?]*, (?:en |maar )?(?:jij|jou|die van jou|bij jou) (?:\d|{_NUMBERS})",
    rf"@['’]?s? {_WORK} {_IS} {_SOME}(?:{_BETTER}|{_MARK}|onder|boven)\b",
    r"\bwaar @ [^.;!?]*\d[^.;!?]*, [^.;!?]*\b(?:jij|je)\b",
)


@cache
def judging(name: str) -> tuple[re.Pattern[str], ...]:
    """The patterns, with this mark for the name; compiled when first asked for."""
    return tuple(re.compile(row.replace("@", name), re.IGNORECASE) for row in _ROWS)
