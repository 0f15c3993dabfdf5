"""What examples say: what happened, or only what somebody thought of it (P07), and how long ago (P23)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from spvgen.numerals import word_value
from spvgen.rules.reading.patterns import GLUE, NUMBER_WORDS, words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.rules.rule import Hit, Hits
from spvgen.rules.specifiek.empty_facts import tells_nothing, without_feelings
from spvgen.wording.dates import dates
from spvgen.wording.tokens import split_words

_OPINION: Final = words("""
    goed slecht matig zwak zwakke lekker soepel stroef moeizaam moeilijk rommelig chaotisch onrustig
    onprettig onvoldoende ondermaats onprofessioneel professioneel onduidelijk vaag warrig teleurstellend
    beneden peil maat mis fout beter minder weinig zin houding inzet motivatie sfeer instelling werkhouding
    uitstraling betrokkenheid samenwerking communicatie initiatief kwaliteit prestatie prestaties
    functioneren energie aandacht concentratie indruk gevoel gedrag niveau verwachtingen verwachting
    ontevreden tevreden wensen zorgen zorgelijk enthousiasme inspiratie hoofd scherp scherpte
""")
_OF_A_PERSON: Final = words("""
    ongemotiveerd ongeïnteresseerd onverschillig passief negatief nonchalant slordig laks prikkelbaar
    chagrijnig kortaf bot geïrriteerd onbetrouwbaar ongeconcentreerd onoplettend onverantwoord gemotiveerd
    geconcentreerd enthousiast onzeker gespannen teleurgesteld
""")
"""These alone are told by S06."""
_AROUND: Final = GLUE | words("""
    zo toen hebt ging gingen liep liepen loopt verliep verliepen kwam kwamen komt leek lijkt bleef bleven
    blijft toonde toont liet laat vond vonden vind deed stak zat zag merkte merkten merkbaar gaf gewoon
    eigenlijk duidelijk zeer nogal vrij veel meer jij jou jouw iedereen dag week maand ochtend middag avond
    dienst periode tijd helemaal gehele hele opnieuw wederom vaak soms straalde uitstraalde verwachten
    verwachtten verwachtte hielp mee nauwelijks hoopten gehoopt regelmatig meestal wens presteerde
    functioneerde werkte gewerkt werk communiceerde communiceert samen beviel viel behoorlijk behoorlijke
    zichtbaar ver veelste dus want omdat waardoor zelf eens hetzelfde dezelfde
""")


def tells_opinion_only(fact: str) -> bool:
    """*Het liep niet lekker en je kwam ongemotiveerd over*: no word of what was done, seen or counted."""
    said = frozenset(split_words(fact))
    opinion = not said.isdisjoint(_OPINION) and said <= _OPINION | _OF_A_PERSON | _AROUND
    return opinion or (without_feelings(fact) != fact and tells_nothing(fact))


_ON_A_DAY: Final = r"(?i)\b(?:op|dag|in de week van|in de nacht van) (?:\w+dag )?(?:de )?$"
_TALKED: Final = words("spraken bespraken besproken gesproken aangesproken kondigden aangekondigd gesprek")


def tells_of_a_day(described: str) -> bool:
    """*Op 14 mei ging de offerte te laat de deur uit*: an example with its day, but not under its own key."""
    return any(
        re.search(_ON_A_DAY, sentence[: day.start]) and not tells_opinion_only(sentence.replace(day.text, ""))
        for sentence in sentences_in(described)
        if _TALKED.isdisjoint(words_in(sentence))
        for day in dates(sentence)
    )


def opinions(facts: Sequence[str]) -> Hits:
    """Examples that all say what somebody thought of it; one that says what happened is enough."""
    if not all(map(tells_opinion_only, facts)):
        return
    for index, fact in enumerate(facts):
        message = "Dit voorbeeld zegt wat iemand ervan vond, niet wat er gebeurde."
        hint = "Schrijf wat je op die dag zag, hoorde of telde, en wat het gevolg was."
        yield Hit(("aanleiding", "voorbeelden", index, "feit"), message, hint, quote=fact)


_OPENS: Final = (
    r"(?:ook |al |en |toen )*(?:(?:in|op|bij|tijdens|rond|begin|eind|medio|halverwege|gedurende|rondom"
    r"|vlak (?:voor|na))\b[^.,;:]{0,50}?\b(?P<year>20\d\d)\b"
    rf"|(?:ruim |meer dan )?(?P<ago>{NUMBER_WORDS}|\d+|een paar|enkele|jaren)(?: jaar)? (?:geleden|terug)\b"
    r"|(?:in|tijdens) (?:de |het )?(?:\w+ )?(?:corona\w*|lockdown)\b)"
)
"""How a sentence opens that tells of some year."""
_STILL_TRUE: Final = words("""
    sinds vanaf dienst diploma certificaat norm gold geldt ingevoerd haalde behaalde begon startte
    volgde slaagde kreeg gebouwd geplaatst gekocht afgesproken spraken
""")
"""What is told of an old year because it still matters, or went well."""
_LOCKDOWNS_OVER: Final = date(2022, 3, 31)


def told_of_old(fact: str, oldest: date) -> str:
    """How a sentence opens that tells of the employee before ``oldest``: *In 2019*, *vijf jaar geleden*."""
    for sentence in sentences_in(fact):
        opening = re.match(_OPENS, sentence, re.IGNORECASE)
        if not opening or not _STILL_TRUE.isdisjoint(said := words_in(sentence)):
            continue
        if _is_old(opening, oldest) and not said.isdisjoint({"je", "jij", "jou", "jouw"}):
            return opening[0]
    return ""


def _is_old(opening: re.Match[str], oldest: date) -> bool:
    if opening["year"]:
        return int(opening["year"]) < oldest.year
    if ago := opening["ago"]:
        years = int(ago) if ago.isdecimal() else word_value(ago.lower())
        return years is None or years > _RECENT
    return oldest > _LOCKDOWNS_OVER


_RECENT: Final = 2  # years
