"""Whether examples say what happened, or only what somebody thought of it (part of P07)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from spvgen.rules.patronen import words
from spvgen.rules.rule import Hit, Hits
from spvgen.rules.teksten import sentences_in, split_words, words_in
from spvgen.wording.dates import dates

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
_AROUND: Final = words("""
    de het een die dat dit deze en of maar ook weer nog niet geen wel al zo te er hier daar van voor in op
    aan bij met om over onder door als dan toen was waren is ben bent zijn wordt werd had hebt heb heeft
    hadden ging gingen gaat liep liepen loopt verliep verliepen kwam kwamen komt leek lijkt bleef bleven
    blijft toonde toont liet laat zien vond vonden vind deed doet stak zat zag merkte merkten merkbaar
    hadden gaf gewoon eigenlijk duidelijk echt erg heel zeer nogal vrij wat veel meer je jij jou jouw we wij
    ons ik men iedereen dag week maand ochtend middag avond dienst periode tijd deze helemaal gehele hele
    opnieuw wederom steeds vaak soms straalde uit uitstraalde verwacht verwachten verwachtten verwachtte
    hielp mee nauwelijks hoopten gehoopt regelmatig meestal wens presteerde functioneerde werkte gewerkt
    werk communiceerde communiceert samen beviel viel tegen behoorlijk behoorlijke zichtbaar ver veelste tot
    dus want omdat waardoor toch zelf eens hetzelfde dezelfde ze zij
""")


def tells_opinion_only(fact: str) -> bool:
    """*Het liep niet lekker en je kwam ongemotiveerd over*: no word of what was done, seen or counted."""
    said = frozenset(split_words(fact))
    return not said.isdisjoint(_OPINION) and said <= _OPINION | _OF_A_PERSON | _AROUND


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
