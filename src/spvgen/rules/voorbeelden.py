"""Examples that show what happened: recent (P23), and seen instead of heard (S10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.derde_persoon import without_quotes
from spvgen.rules.indrukken import ASKED
from spvgen.rules.patronen import phrase_search, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in, texts_under, words_in
from spvgen.wording.tokens import composed
from spvgen.workdays import add_months

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_TOO_OLD: Final = 24  # months before the start


def voorbeeld_te_oud(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een voorbeeld is van meer dan twee jaar vóór de start van het plan.

    Een verbeterplan gaat over hoe het nu gaat. Een fout van jaren terug zegt daar weinig over, en roept de
    vraag op waarom er toen niet over is gepraat. Kies een voorbeeld uit de laatste maanden.

    Bron: het verbeterplan-artikel (duidelijke voorbeelden van de werkelijke prestaties); art. 7:669 lid 3 sub
    d BW: de werknemer is tijdig in kennis gesteld.

    Fout:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2019-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    oldest = add_months(plan.looptijd.start, -_TOO_OLD)
    for index, example in enumerate((plan.aanleiding and plan.aanleiding.voorbeelden) or ()):
        if example.datum < oldest:
            day = format_date(example.datum)
            message = f"Dit voorbeeld is van {day}, meer dan twee jaar vóór de start van het plan."
            hint = "Kies een voorbeeld uit de laatste maanden, of haal dit weg."
            yield Hit(("aanleiding", "voorbeelden", index, "datum"), message, hint)


# --- Seen, and not heard ---------------------------------------------------------------------------

_KEYS: Final = words("omschrijving feit onderwerp bevinding huidige_situatie toelichting")
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
            rf"{_EVERYBODY} .. (?:wil|willen) .. met (?:je|jou)(?: \w+en)?",
            rf"{_EVERYBODY} .. graag (?:\w+ )?met (?:je|jou)",
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
_COLLEAGUES: Final = "(?:bediening|keuken|balie|ploeg|team|collega's|mensen)"
_REPORTED: Final = phrase_search(
    [
        ("geklaagd beklaagd", "over (?:je|jou) (?:geklaagd|beklaagd)"),
        ("men_", "men (?:vindt|zegt|ervaart|merkt) .. dat (?:je|jij)"),
        ("signalen", "signalen (?:dat|over) (?:je|jij|jou)"),
        (
            "verhalen geruchten",
            r"(?:verhalen|geruchten) (?:rond|over je|dat je (?!\w*(?:afdeling|team|vestiging)))",
        ),
        ("bekend", r"staat er ?om bekend dat je (?:\w+ ){0,2}(?:te|niet|nooit|geen|weinig|vaak)"),
        ("volgens", "volgens (?:velen|iedereen|sommigen|(?:de )?anderen|meerdere)"),
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
            "laten_weten verteld gezegd anoniem",
            rf"{_SOME} .. (?:laten weten|verteld|gezegd) dat",
            "(?:liever|willen) anoniem",
        ),
        ("genoeg_van", r"(?:de hele|het hele) \w+ .. genoeg van (?:heeft|hebben|je|jou)"),
        ("terug_dat", r"(?:ik|we|wij) krijg(?:en)? (?:\w+ )?terug dat je"),
    ]
)
"""What others say, unless it was asked or counted: *in de enquête gaven 6 collega's aan dat …*."""
_LOOSE: Final = words("""
    meerdere diverse verschillende allerlei sommige enkele regelmatig vaak steeds altijd dingen zaken veel
    telkens herhaaldelijk meermaals geregeld
""")
_EMPTY: Final = words("dingen zaken")
_FEW: Final = 10
"""Two loose words in an example without any figure, and so few others or an empty one, can't be looked up."""


def feit_van_horen_zeggen(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat wat anderen vinden, of een voorbeeld waaruit niet blijkt wat er gebeurde.

    ‘Iedereen vindt je lastig’ kan de medewerker niet nakijken en niet weerleggen. ‘Meerdere keren allerlei
    dingen laten liggen’ evenmin. Schrijf wat er op die dag gebeurde, wie het zag en wat het gevolg was. Wil
    een collega iets zeggen, laat die dat dan zelf met de medewerker bespreken.

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
    for path, text in texts_under(plan, _KEYS):
        if path[0] not in ("aanleiding", "oorzaken", "doelen"):
            continue
        if said := _heard(composed(text)):
            message = f"‘{said}’: dat is wat anderen vinden of zeggen, geen feit."
            yield Hit(path, message, _WHAT_WAS_SEEN, said)
        elif path[-1] == "feit" and _tells_nothing(text):
            yield Hit(path, "Uit dit voorbeeld blijkt niet wat er gebeurde.", _WHAT_WAS_SEEN)


_WHAT_WAS_SEEN: Final = (
    "Schrijf wat er gebeurde, op welke dag of hoe vaak, en wie het zag of waar het staat, bijvoorbeeld: "
    "‘Volgens het klantsysteem werden op 14 januari 7 van de 12 klanten niet gebeld.’"
)


def _heard(text: str) -> str:
    """The words that tell what others think or say; not what was said to somebody on a day."""
    for sentence in sentences_in(without_quotes(text)):
        said, reported = _HEARD.quote(sentence), _REPORTED.quote(sentence)
        if reported and not said and not re.search(rf"{ASKED}|\d", sentence):
            said = reported
        if said:
            return said
    return ""


def _tells_nothing(fact: str) -> bool:
    if re.search(r"\d", fact):
        return False
    said = words_in(fact)
    short = len(fact.split()) <= _FEW
    return len(_LOOSE & said) > 1 and (short or not _EMPTY.isdisjoint(said))
