"""Specific about behaviour: what somebody did, not who somebody is or what is said of them (S06 and S10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.nameforms import called_by
from spvgen.rules.derde_persoon import without_quotes
from spvgen.rules.indrukken import ASKED
from spvgen.rules.karakter import COLOURED_BY, IDIOMATIC, JUDGING, LOADED
from spvgen.rules.patronen import NUMBER_WORDS, has_part, phrase_search
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import OF_THE_EMPLOYER, Text, sentences_in, texts_under, words_in
from spvgen.wording.tokens import composed, fold

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_FACTS: Final = frozenset(
    {"omschrijving", "feit", "onderwerp", "toelichting", "bevinding", "huidige_situatie", "besproken"}
)
"""Where facts are told; in these even a loaded word judges."""


def karakter_in_plaats_van_gedrag(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst oordeelt over de persoon en niet over wat die doet.

    ‘Je bent slordig’ kan niemand nakijken, en je kunt er niets mee oefenen. ‘In februari stond in 7 van de
    40 orders een verkeerd adres’ wel. Beschrijf daarom wat je zag, hoorde of telde. Ook hoe iemand overkomt
    (‘we ervaren je als bot’) is een oordeel, en zo ook wat iemand zou missen (‘je gebrek aan structuur’) of
    niet zou zijn (‘geen teamspeler’). Woorden als ‘weer eens’, ‘veel te laat’, ‘doodleuk’, ‘een bende’ of
    ‘alsof het niets was’ kleuren het feit. Sterke punten en de eigen reactie van de medewerker vallen buiten
    deze regel.

    Bron: het verbeterplan-artikel (eerlijk en objectief: werkelijke prestaties en duidelijke voorbeelden).

    Fout:
        aanleiding:
          omschrijving: Je bent slordig en je houding is niet goed.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    names = called_by(plan.medewerker.naam)
    texts = texts_under(plan, OF_THE_EMPLOYER)
    facts = [one for one in texts if one[0][-1] in _FACTS]
    yield from _judged(plan, _telling(texts, JUDGING, IDIOMATIC), names)
    yield from _coloured(_telling(facts, LOADED, COLOURED_BY), names)


def _telling(texts: list[Text], telling: frozenset[str], needed: tuple[str, ...]) -> list[Text]:
    """The texts with a telling word, or with a part that a telling phrase needs."""
    whole = fold("\n".join(text for _, text in texts))
    there = [part for part in needed if part in whole]
    return [
        (path, text)
        for path, text in texts
        if not telling.isdisjoint(words_in(text)) or has_part(fold(text), there)
    ]


def _judged(plan: Verbeterplan, texts: list[Text], names: tuple[str, ...]) -> Hits:
    if not texts:
        return
    from spvgen.rules.oordeel import judging_words  # few plans hold any of these words

    found = [(path, one) for path, text in texts for one in judging_words(text, names)]
    facts = [one.feit for one in (plan.aanleiding and plan.aanleiding.voorbeelden) or () if found]
    fact = next((fact for fact in facts if not judging_words(fact, names)), "")
    example = f" Zoals je al deed bij de voorbeelden: ‘{fact}’" if fact else ""
    for path, judging in found:
        message = f"‘{judging.quote}’ gaat over wie iemand is, niet over wat iemand doet."
        yield Hit(path, message, f"Schrijf op {judging.instead}.{example}", quote=judging.quote)


def _coloured(told: list[Text], names: tuple[str, ...]) -> Hits:
    if not told:
        return
    from spvgen.rules.gekleurd import coloured_words  # few plans hold any of these words

    for path, text in told:
        for coloured in coloured_words(text, names):
            message = f"‘{coloured.quote}’ kleurt het feit: het zegt wat jij vindt, niet wat er gebeurde."
            yield Hit(path, message, _PLAINLY, quote=coloured.quote)


_PLAINLY: Final = (
    "Laat het weg en schrijf hoe vaak, op welke dagen of hoeveel, bijvoorbeeld ‘drie dagen na de afgesproken "
    "datum’."
)


# --- Seen, and not heard ---------------------------------------------------------------------------

_EVERYBODY: Final = (
    r"(?:iedereen|niemand|de (?:anderen|andere \w+)|alle collega'?s|het hele team|de hele \w+)"
)
_FROM_ALL: Final = "(?:van|via) (?:iedereen|anderen|(?:alle|meerdere|verschillende) \\w+(?:'s)?)"
_HEARD: Final = phrase_search(
    [
        (
            "hoor horen vernomen wandelgangen verluidt",
            rf"(?:hoor|hoorde|hoorden) (?:ik|we|wij) .. {_FROM_ALL}",
            rf"(?:ik|we|wij) (?:hoor|hoorde|horen) .. {_FROM_ALL}",
            rf"van horen zeggen|naar verluidt|in de wandelgangen(?! van)|(?:gehoord|vernomen) {_FROM_ALL}",
        ),
        (
            "vind zeg wil klaag klagen graag",
            rf"{_EVERYBODY} .. (?:vindt|vinden|zegt|zeggen) .. (?:je|jij|hier)",
            rf"(?<!dat )(?<!zoals )(?:vindt|vinden|zegt|zeggen) {_EVERYBODY}",
            r"niemand .. (?:wil|willen|graag) .. met (?:je|jou)(?: \w+en)?",
            rf"{_EVERYBODY} .. (?:wil|willen) .. (?:niet|geen|liever) .. met (?:je|jou)(?: \w+en)?",
            rf"{_EVERYBODY} .. niet graag (?:\w+ )?met (?:je|jou)",
            rf"{_EVERYBODY} .. (?:klaagt|klagen) over (?:je|jou)",
        ),
        (
            "liever",
            r"hebben liever (?:iemand anders|een ander)",
            rf"{_EVERYBODY} .. (?:werkt|werken|ruilt|ruilen) .. liever .. met (?:je|jou)(?: \w+en)?",
        ),
        ("vertrouwen", r"(?:team|afdeling|collega's|iedereen) .. geen vertrouwen (?:meer )?in (?:je|jou)"),
    ]
)
_SOME: Final = "(?:meerdere|verschillende|diverse|enkele|sommige) (?:collega's|mensen|teamleden)"
_COLLEAGUES: Final = (
    "(?:(?:naaste|directe|andere|meeste|hele|rest van (?:de|het)|mensen (?:op|in) (?:de|het)) )?"
    "(?:bediening|keuken|balie|ploeg|team|collega's|mensen|teamleden|teamgenoten|afdeling|groep|werkvloer|directie"
    "|leiding|management|monteurs|chauffeurs|verpleging|docenten|sectie|receptie|anderen|magazijn|planning)"
)
_THEM: Final = rf"(?:je |jouw |de |het |ons |onze )?{_COLLEAGUES}"
_FAULT: Final = r"(?:te|niet|nooit|weinig|geen|slecht|vaak|moeilijk)\b"
_OF_YOU: Final = r"(?:(?:\w+ )?(?:je|jij)|(?:\w+ ){0,5}(?:jou|jouw|jij))"
"""Behind *dat*: the employee, or somebody who has to do with them."""
_REPORTED: Final = phrase_search(
    [
        ("geklaagd beklaagd", "over (?:je|jou) (?:geklaagd|beklaagd)"),
        ("men_", "men (?:vindt|zegt|ervaart|merkt|klaagt) .. (?:dat|over) (?:je|jij|jou)"),
        (
            "signalen geluiden onvrede gemor kritiek_op",
            rf"(?:signalen|geluiden|onvrede|gemor) (?:\w+ ){{0,3}}dat {_OF_YOU}",
            r"(?:signalen|geluiden|onvrede|gemor|kritiek) (?:\w+ ){0,3}(?:over|op) (?:je|jouw?)",
        ),
        (
            "verhalen geruchten",
            r"(?:verhalen|geruchten) (?:rond|over je|dat je (?!\w*(?:afdeling|team|vestiging)))",
        ),
        (
            "indruk_ beeld_ gevoel_ idee_ vermoed",
            rf"(?:indruk|beeld|gevoel|idee|vermoeden) (?:\w+ ){{0,2}}dat {_OF_YOU}",
            rf"(?:we|wij|ik) (?:vermoeden?|hebben? .. idee) dat {_OF_YOU}",
        ),
        (
            "wordt_ werd_ schijnt naar_w naar_ik",
            rf"(?:wordt|werd) .. (?:gezegd|verteld|beweerd|gefluisterd|rondverteld) dat {_OF_YOU}",
            rf"het schijnt dat {_OF_YOU}",
            "naar (?:we|wij|ik) (?:horen?|vernemen?|verneem|begrijpen)",
        ),
        (
            "stor ergert ergeren moeite_met",
            rf"{_THEM} .. (?:stoort|storen|stoorden?|ergert|ergeren|ergerden?) zich .. aan (?:je|jouw?)",
            rf"{_THEM} (?:heeft|hebben|had|hadden) .. moeite met (?:je|jouw?)",
        ),
        (
            "ervaa ervar vind beleeft",
            rf"{_THEM} (?:ervaart|ervaren|vindt|vinden|beleeft) (?:je|jou\b|jouw|.. met jou)",
        ),
        (
            "aangegeven aangekaart",
            rf"(?:{_THEM}|veel|sommigen|diversen) .. (?:aangegeven|aangekaart) dat {_OF_YOU}",
        ),
        (
            "klachten",
            r"(?:meerdere|diverse|veel|regelmatig|allerlei) (?:\w+ ){0,2}klachten .. over (?:je|jouw?)",
            r"(?:kanten|hoeken) .. klachten over (?:je|jouw?)",
        ),
        ("algemeen_bekend", rf"algemeen bekend dat {_OF_YOU}"),
        (
            "bekend",
            r"staat er ?om bekend dat je (?:\w+ ){0,2}(?:te|niet|nooit|geen|weinig|vaak)",
            r"sta(?:at)? (?:je )?(?:\w+ ){0,3}bekend als iemand",
        ),
        (
            "volgens",
            "volgens (?:velen|iedereen|sommigen|(?:de )?anderen|meerdere)",
            rf"volgens {_THEM} (?:\w+ ){{0,4}}(?:je|jij)(?= (?:\w+ ){{0,6}}{_FAULT})",
        ),
        (
            "begrepen vernomen",
            "(?:begrepen|vernomen) dat (?:je )?(?:collega's|anderen|klanten|mensen) .. (?:je|jou)",
        ),
        ("geven_aan", "(?:collega's|teamleden|mensen) geven aan dat"),
        (
            "hoor_ik horen_w",
            rf"van (?:de |het )?(?:\w+ )?{_COLLEAGUES} (?:hoor ik|horen (?:we|wij))",
        ),
        (
            "begreep begrijp hoor genoemd",
            r"van (?:een paar|wat|enkele) \w+\b[^.;]{0,60} (?:begreep|begrijp|hoorde|hoor) ik",
            "liever niet (?:met naam )?genoemd",
        ),
        (
            "laten_weten verteld gezegd anoniem",
            rf"{_SOME} .. (?:laten weten|verteld|gezegd) dat",
            "(?:liever|willen) anoniem",
        ),
        ("genoeg_van", r"(?:de hele|het hele) \w+ .. genoeg van (?:heeft|hebben|je|jou)"),
        ("terug_dat", r"(?:ik|we|wij) krijg(?:en)? (?:\w+ )?terug dat je"),
    ]
)
"""What others say, unless it was asked or counted: *in de enquête gaven 6 collega's aan dat …*."""
_WITH_REASON: Final = (
    rf"\b{NUMBER_WORDS}\b|\b(?:je|jij) (?:hebt|had|zei|zelf)\b|\b(?:heb|had) (?:je|jij)\b"
    r"|\bg(?:eef|eeft|even|af)\b(?! aan)|\b(?:klant|gast|bewoner|cliënt|patiënt|leerling|ouder)"
)
"""Counted, thought by the employee, or of those for whom the work is done."""


def feit_van_horen_zeggen(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat wat anderen vinden, of een voorbeeld waaruit niet blijkt wat er gebeurde.

    ‘Iedereen vindt je lastig’ kan de medewerker niet nakijken en niet weerleggen. ‘Meerdere keren allerlei
    dingen laten liggen’ evenmin. Ook ‘het team heeft de indruk’, ‘volgens je collega's’ of ‘je communicatie
    liet te wensen over’ zegt niet wat er gebeurde. Schrijf wat er op die dag gebeurde, wie het zag en wat het
    gevolg was. Wil een collega iets zeggen, laat die dat dan zelf met de medewerker bespreken.

    Bron: het verbeterplan-artikel (eerlijk en objectief: werkelijke prestaties en duidelijke voorbeelden);
    onbewezen klachten horen bij wat in rechtszaken het vaakst misgaat.

    Fout:
        aanleiding:
          omschrijving: Ik hoor van iedereen dat je te laat terugbelt.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    for path, text in texts_under(plan, _FACTS):
        if path[0] not in ("aanleiding", "oorzaken", "doelen"):
            continue
        if said := _heard(composed(text)):
            message = f"‘{said}’: dat is wat anderen vinden of zeggen, geen feit."
            yield Hit(path, message, _WHAT_WAS_SEEN, said)
        elif path[-1] == "feit" and not re.search(r"\d", text) and _tells_nothing(text):
            yield Hit(path, "Uit dit voorbeeld blijkt niet wat er gebeurde.", _WHAT_WAS_SEEN)


def _tells_nothing(fact: str) -> bool:
    from spvgen.rules.nietszeggend import tells_nothing  # most facts have a figure or a day

    return tells_nothing(fact)


_WHAT_WAS_SEEN: Final = (
    "Schrijf wat er gebeurde, op welke dag of hoe vaak, en wie het zag of waar het staat, bijvoorbeeld: "
    "‘Volgens het klantsysteem werden op 14 januari 7 van de 12 klanten niet gebeld.’"
)


def _heard(text: str) -> str:
    """The words that tell what others think or say; not what was said to somebody on a day."""
    for sentence in sentences_in(without_quotes(text)):
        said, reported = _HEARD.quote(sentence), _REPORTED.quote(sentence)
        if reported and not said and not re.search(rf"{ASKED}|\d|{_WITH_REASON}", sentence):
            said = reported
        if said:
            return said
    return ""
