"""Terribly concrete: no *all those things*, and a time for what one does instead (code AL03)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.actielijst.als_dan import if_thens
from spvgen.rules.actielijst.contacts import group_in
from spvgen.rules.actielijst.nothing import says_nothing
from spvgen.rules.actielijst.open_ends import open_end, without_deed
from spvgen.rules.actielijst.term import agreed_span
from spvgen.rules.reading.claims import judged, says_how_often
from spvgen.rules.reading.nobody import is_nobody, is_team, of_nobody
from spvgen.rules.reading.patterns import MONTH, NUMBER_WORDS, words
from spvgen.rules.reading.vague_advice import advice_on
from spvgen.rules.reading.vagueness import lacks_what, open_words, telling_words, vague_words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.invulplekken import is_no_answer
from spvgen.wording.comparatives import is_comparative

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie
    from spvgen.wording.judgement import Passage


def al_die_dingen(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er staat ‘al die dingen’, ‘enzovoort’ of een ander vaag woord.

    Wie nieuw is in verkopen, weet niet wat er onder ‘enzovoort’ valt of hoe je ‘proactief’ belt. Wees
    heel duidelijk over wat je wilt: schrijf één ding op dat iemand kan doen en dat een ander kan zien. Ook
    ‘het een en ander’, ‘noem maar op’ en ‘net dat beetje extra’ laten open wat je bedoelt. Bij ‘regelen’ of
    ‘je bespreekt het’ staat niet wat, en een actie van ‘iedereen’ is van niemand.

    Bron: het artikel over inspireren of controleren (‘al die dingen’ is te vaag).

    Fout:
        wat_we_willen:
          - Je luistert beter naar klanten, belt vaker en al die dingen.

    Goed:
        wat_we_willen:
          - Je hoort het als een klant een plan of een budget noemt, en je vraagt door.
    """
    for index, text in enumerate(plan.wat_we_willen):
        if vague := _vague_wish(text):
            hint = "Noem één ding dat je iemand wilt zien doen. Is er nog iets? Maak daar een eigen punt van."
            yield Hit(("wat_we_willen", index), _TOO_VAGUE.format(vague), hint, quote=vague)
    for index, action in enumerate(plan.acties):
        vague = _vague_words(action, plan)
        if vague:
            hint = _instead(vague, action.afspraak)
            yield Hit(("acties", index, "afspraak"), _TOO_VAGUE.format(vague), hint, quote=vague)
        own = action.wie.lower() in _THE_PROFESSIONAL
        nobody = not own and (is_nobody(action.wie) or is_team(action.wie))
        if nobody and not is_no_answer(action.wie):  # S01 tells that
            message = of_nobody(action.wie, action.titel)
            yield Hit(("acties", index, "wie"), message, _ONE_NAME, quote=action.wie)
    yield from _loose_steps(plan)


_THE_PROFESSIONAL: Final = words("jij jijzelf")
"""The list speaks to one person."""
_ONE_NAME: Final = "Zet er één naam bij, of ‘professional’ of ‘leidinggevende’: wie zorgt dat het gebeurt?"


_TOO_VAGUE: Final = "‘{}’ is te vaag: iedereen kan dat anders lezen."


def _vague_wish(text: str) -> str:
    """*Al die dingen*, *zichtbaarder zijn*; what goes on to say what *je* does may have a vague name."""
    if says_nothing(text):
        return text.rstrip(" .")
    if found := open_end(text):
        return found
    vague = [one for one in vague_words(text) if one.kind == "woord"]
    told = re.search(r"(?i)\b(?:je|jij)\b", text) or judged(text).measurable
    return telling_words(text, vague) if vague and not told else without_deed(text)


def _vague_words(action: LijstActie, plan: Actielijst) -> str:
    """The vague words of an action; whoever names people or a month may say *kort* or *actief* as well."""
    text = action.afspraak
    if says_nothing(text):
        return text.rstrip(" .")
    if found := open_end(text):
        return found
    verbs = [one for one in vague_words(text) if one.kind == "werkwoord"]
    vague = verbs or open_words(text, _answered(action, plan))
    asked = [one for one in vague if not (_tells_of_somebody(text, one) or _shows_a_difference(one))]
    if asked:
        return telling_words(text, asked)
    return without_deed(text) or (text.rstrip(" .") if lacks_what(text, action.titel) else "")


_SOMEBODY_WHO: Final = (
    rf"(?i)\b(?:iemand|(?:een|de|elke|iedere|{NUMBER_WORDS}|\d+)(?: \w+){{1,2}}) die "
    r"(?!je |jij |jullie |we |wij |\w*dag |week |maand )[^.,;:]{0,80}$"
)


def _tells_of_somebody(text: str, one: Passage) -> bool:
    """*Iemand die met je meedacht*, *een klant die zijn zorg kleiner maakt*: who it is, not what one does."""
    known = one.kind == "werkwoord" or is_comparative(one.text.lower().split()[-1])
    return known and re.search(_SOMEBODY_WHO, text[: one.start]) is not None


def _shows_a_difference(one: Passage) -> bool:
    """*Laat het verschil in isolatiewaarde zien*: what is shown is named."""
    return re.search(r"(?i)\bverschil(?:len)? (?:in|tussen|met) \w+", one.text) is not None


def _answered(action: LijstActie, plan: Actielijst) -> set[str]:
    """The keys that its moment or its rhythm fills in."""
    if agreed_span(action, plan):
        return {"frequentie", "deadline"}
    return {"frequentie"} if says_how_often(action.frequentie) else set()


_SOME_TIME: Final = (
    r"(?i)^(?:dan )?(?:probeer|bel|mail|app|kom|vraag|spreek|stuur) (?:\w+ ){0,3}later(?=\s*[.!]?$)"
    r"|\b(?:(?:nog|wel|later|een andere keer)(?: nog)? een keer|nog eens|later (?:weer|opnieuw|terug)"
    r"|een andere keer|ooit|binnenkort|t\.?z\.?t\.?|te zijner tijd|zo snel mogelijk)\b"
)
_SAYS_WHEN: Final = (
    r"(?i)\d|\b(?:\w*dag(?:en)?|\w*morgen|\w*ochtend|\w*avond|week|weken|weekend|uur|maand|maanden|kwartier"
    rf"|minuten|dezelfde|meteen|direct|{MONTH}"
    r"|(?:na|vóór|tijdens) (?:de|het|je|jullie|zijn|haar) (?!\w*(?:zomer|vakantie|feestdagen|drukte)\b)\w+)\b"
)


def _says_when(text: str) -> bool:
    """*De volgende ochtend*, *na de lunch*, *om half tien*: a time that can be kept."""
    return re.search(_SAYS_WHEN, text) is not None or any(
        one.kind == "tijdstip" for one in judged(text).times
    )


def _loose_steps(plan: Actielijst) -> Hits:
    """What one does when something comes between, without a time: *probeer je het later nog een keer*."""
    for path, step in if_thens(plan):
        found = re.search(_SOME_TIME, step.dan)
        if found and not _says_when(step.dan):
            hint = "Zet erbij wat je dan doet en wanneer, zoals ‘bel je de volgende dag om 09:00 uur’."
            yield Hit((*path, "dan"), _TOO_VAGUE.format(found[0]), hint, quote=found[0])


_SOME_PEOPLE: Final = (
    r"(?i)^(?:een paar|een aantal|enkele|diverse|meerdere|veel|vele|genoeg|voldoende|extra|meer)$"
)


def _instead(vague: str, text: str) -> str:
    """What to write instead; a list is about people with names, so no number of them is asked for."""
    if re.search(_SOME_PEOPLE, vague) and group_in(text):
        return "Schrijf wie: noem ieder bij naam, en zet ze bij ‘contacten’ met de organisatie erbij."
    if re.search(r"(?i)follow|opvolg", vague):
        return "Schrijf wat je doet en met wie: ‘Je belt Els Brouwer over het voorstel.’ En op welke dag."
    if re.search(_SOME_PEOPLE, vague):
        return "Schrijf welke: noem elk ding of elke persoon, zodat jullie het samen kunnen nalopen."
    if says_nothing(vague) or (vague == text.rstrip(" .") and lacks_what(vague)):
        return (
            "Schrijf wat je doet, en wat er dan af is: ‘Je bespreekt met Els Brouwer haar offerte van mei.’"
        )
    if open_end(vague):
        return "Noem één ding dat je doet, met wie en wanneer. Is er nog iets? Maak daar een eigen actie van."
    return advice_on(vague).instead
