"""Hearsay: what unnamed people say, think or feel about the employee (part of S10)."""

from typing import Final

from spvgen.rules.reading.in_third_person import with_quotes, without_quotes
from spvgen.rules.reading.patterns import NUMBER_WORDS, phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.specifiek.own_accounts import without_weighed
from spvgen.rules.specifiek.reported import reported
from spvgen.rules.specifiek.rumours import rumour
from spvgen.rules.specifiek.talk_of_you import talk_of_you

_EVERYBODY: Final = (
    r"(?:iedereen|niemand|de (?:anderen|andere \w+)|alle collega'?s|het hele team|de hele \w+)"
)
_FROM_ALL: Final = (
    "(?:van|via) (?:iedereen|anderen|(?:alle|meerdere|verschillende|veel|vele|diverse) \\w+(?:'s)?)"
)
_TOLD_US: Final = "(?:zei|zegt|gezegd|vertelde|vertelt|verteld|meldde|meldt|gemeld|beweert|beweerde)"
_SOMEBODY: Final = r"(?:iemand|een (?:andere )?collega|(?:een|één) van (?:de|je) [\w']+)(?! zelf)"
_SEVERAL: Final = "(?:een aantal|een paar|enkele|diverse|verschillende|sommige|veel|vele|meerdere)"
_THESE: Final = "(?:collega's|mensen|teamleden|medewerkers|teamgenoten|monteurs|chauffeurs|docenten)"
_WHERE_TALK_IS: Final = (
    r"(?:bij|aan|in|op|tijdens|onder) (?:de|het) (?!opname|band|tape|voicemail|telefoon|lijn|gesprek)\w+"
)
_THEY_OF_YOU: Final = (
    r"(?:ze|zij|niemand|iedereen|sommigen|(?:(?:de|veel|alle|je) )?\w+(?:en|[rnlk]?s)) .. "
    r"(?:je|jij|jou|jouw|een ander|iemand anders)"
)
"""Talk at the coffee table: *dat families opgelucht zijn als een ander dienst heeft*."""
_HEARS: Final = "(?:hoor|hoorde|horen|hoorden) (?:je|ik|we|wij)"
_UNCOUNTED: Final = rf"(?!.*(?:\d|\b{NUMBER_WORDS}\b))"
_HEARD: Final = phrase_search(
    [
        (
            "hoor horen vernomen wandelgangen verluidt",
            rf"(?:hoor|hoorde|hoorden) (?:ik|we|wij) .. {_FROM_ALL}",
            rf"(?:ik|we|wij) (?:hoor|hoorde|horen) .. {_FROM_ALL}",
            rf"van horen zeggen|naar verluidt|(?:gehoord|vernomen) {_FROM_ALL}",
            "(?:in|uit|via) de wandelgangen(?! van)",
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
        ("ter_ore", "ter ore gekomen"),
        (
            "te_horen hoor_ hoorde_ horen_ hoorden_",
            rf"{_WHERE_TALK_IS} .. (?:valt|viel|is|was) .. te horen {_UNCOUNTED}dat {_THEY_OF_YOU}",
            rf"{_WHERE_TALK_IS} .. {_HEARS} {_UNCOUNTED}.. dat {_THEY_OF_YOU}",
        ),
        (
            "iemand een_collega een_andere een_van één_van",
            rf"{_TOLD_US} .. {_SOMEBODY} .. dat (?:\w+ ){{0,4}}(?:je|jij|jou|jouw)",
            rf"{_SOMEBODY} .. (?:{_TOLD_US}|zag|gezien) .. dat (?:\w+ ){{0,4}}(?:je|jij|jou|jouw)",
        ),
        ("volgens", rf"volgens {_SEVERAL} \w+ .. (?:je|jij|jou|jouw)"),
        ("vangen ving opgevangen", r"(?:vangen|ving|vingen) .. op dat|opgevangen dat"),
        (
            "die_",
            rf"(?:er zijn|zijn er) .. {_THESE} die .. (?:vinden|zeggen|aangeven|klagen|ervaren|merken)",
        ),
        ("aldus", r"zou(?:den)? (?:je|jij) .. (?:hebben|zijn) [^.;]{0,60}, aldus"),
        ("publiek_geheim", "publiek geheim"),
        (
            "ronde_over ronde_dat verhaal_dat de_ronde",
            r"(?:verhalen|geruchten|roddels) .. de ronde .. (?:over|dat) .. (?:je|jij|jouw?)",
            r"(?:verhalen|geruchten|roddels) over (?:je|jouw?) .. de ronde",
            r"het verhaal dat (?:je|jij)",
        ),
        (
            "namen_niet niet_met_naam naam_bij noem niemand_",
            r"(?:namen?|met naam|die ik) .. niet .. noem(?:en)?",
            r"niemand .. (?:met naam|genoemd)",
            r"(?:wil|wilt|willen) .. niet met naam",
        ),
        ("vertrouwen", r"(?:team|afdeling|collega's|iedereen) .. geen vertrouwen (?:meer )?in (?:je|jou)"),
    ]
)


def heard(text: str) -> str:
    """The words that tell what others think or say; not what was said to somebody on a day."""
    sentences = without_weighed(sentences_in(without_quotes(text)))
    return with_quotes(next(filter(None, map(_heard_in, sentences)), ""), text)


def _heard_in(sentence: str) -> str:
    return _HEARD.quote(sentence) or reported(sentence) or rumour(sentence) or talk_of_you(sentence)
