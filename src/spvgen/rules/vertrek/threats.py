"""Threats that name no exit, and yet leave no other way open: *dit is je laatste kans* (part of P03)."""

import re
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.reading.in_third_person import with_quotes, without_quotes
from spvgen.rules.reading.patterns import phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.tokens import fold

_SOME_OFFER: Final = (
    r"(?! (?:om|op|voor|tot) [^.;]*(?:schrij|meld|plaatsen|examen|herkans|toets|cursus|training"
    r"|bestel|reageren|indien|klant|offert|diploma|certifi|deel te))"
)
"""*De laatste kans om je in te schrijven*: a term of something, and no threat."""
_OF_YOURS: Final = (
    r"(?! om (?!.*\b(?:laten zien|laat zien|bewijz|bewijs|beter|verbeter|waar te maken|halen|houden|blijven"
    r"|overtuig|recht te zetten|op orde)))"
)
"""*De laatste kans om subsidie aan te vragen*: whose chance it is, what it is for tells."""
_LAST: Final = "(?:aller)?laatste kans"
_MORE: Final = "(?:tweede|derde|nieuwe|volgende|andere|nog een|extra)"
_ENDS: Final = r"(?=[.,;!]|$)"
threat = phrase_search(
    [
        (
            "laatste_kans",
            rf"(?:(?:dit|dat) (?:is|wordt|was) .. )?(?<!niet )(?:je|jouw) {_LAST}{_SOME_OFFER}",
            rf"(?:(?:dit|dat) (?:is|wordt|was) .. )?(?<!niet )(?:de|een) {_LAST}{_OF_YOURS}",
        ),
        (
            "kans_is kans_zijn kansen_is kansen_zijn kans_verspeeld kansen_verspeeld kans_gehad kansen_gehad",
            rf"(?:je|jouw) kans(?:en)? (?:zijn|is) .. (?:op|verspeeld|verkeken){_ENDS}",
            r"(?:je|jij) (?:hebt|had) .. (?:genoeg|al) .. kans(?:en)? (?:verspeeld|gehad)",
        ),
        (
            "kans_komt kans_krijg kans_geven kans_is_er kansen_krijg kansen_komen kansen_zijn",
            rf"{_MORE} kans (?:komt|krijg|geven|is er) .. niet{_SOME_OFFER}",
            r"meer kansen (?:krijg je|komen er|zijn er) .. niet",
        ),
        (
            "kans_meer kansen_meer",
            r"(?:krijgt|krijg je) .. geen (?:enkele )?kans(?:en)? meer",
        ),
        (
            "tweede_kans nieuwe_kans derde_kans volgende_kans andere_kans een_kans extra_kans",
            rf"(?:krijgt|krijg|komt|geven) .. geen {_MORE} kans{_SOME_OFFER}",
        ),
        (
            "geduld",
            rf"(?:het|ons|mijn) geduld .. (?:is|raakt|begint) .. (?:op|opraken|op te raken){_ENDS}",
            rf"(?:is|raakt) (?:het|ons|mijn) geduld .. op{_ENDS}",
            r"einde? van (?:ons|mijn) geduld",
            "(?:ons|mijn) geduld .. (?:ten einde|verliezen|kwijt|bijna op)",
            r"(?:wij|we|ik) .. geen geduld (?:meer )?met (?:je|jou)",
        ),
        ("de_maat", rf"(?:is )?de maat (?:is )?.. vol{_ENDS}"),
        ("de_koek", rf"(?:anders|dan) is de koek .. op{_ENDS}"),
        ("genoeg_is", "genoeg is genoeg"),
        ("nu_of_nooit", "nu of nooit"),
        ("erop_of", "erop of eronder"),
        ("gewaarschuwd", r"gewaarschuwd (?:mens|man)\b", "je bent (?:nu |hierbij |bij deze )?gewaarschuwd"),
        ("je_tellen", r"(?:pas .. )?op je tellen(?: (?:te )?passen)?"),
        ("draadje", "aan een (?:zijden|dun) draadje"),
        ("horen_wil", "wie niet horen wil"),
        ("zwaait_er zwaaien_er", rf"(?:zwaait|zwaaien) er (?:dan )?(?:wat|iets){_ENDS}"),
        ("de_rapen", "zijn de rapen gaar"),
        ("wat_beleven ervan_lusten", "(?:zul|zal|ga) je .. (?:wat beleven|ervan lusten)"),
        ("ook_anders", rf"(?:wij|we|ik) (?:kan|kunnen) (?:het )?ook anders{_ENDS}"),
        (
            "weet_je je_weet",
            r"(?:anders|dan) weet je (?:zelf )?(?:wel )?wat er (?:gebeurt|komt|volgt|te wachten staat)",
            rf"(?:anders|dan) weet je (?:zelf )?(?:wel )?(?:hoe laat het is|waar de deur (?:is|zit)){_ENDS}",
            r"je weet (?:zelf )?(?:wel |best )?wat er (?:dan|anders) (?:gebeurt|komt|volgt)",
        ),
        ("menens", r"(?:nu |het )?is (?:het )?(?:nu )?menens"),
        ("mee_weg", "komt? je .. niet (?:meer )?mee weg"),
        ("tijd_van", "de tijd van (?:praten|waarschuwen|begrip|excuses|pappen en nathouden) is .. voorbij"),
        ("misstap misser fout_en", "(?:nog )?(?:een|één) (?:enkele )?(?:misstap|misser en|fout en)"),
    ]
)  # fmt: skip
_OF_OTHERS: Final = (
    r"\b(?:klant|beller|gast|leerling|cli[eë]nt|pati[eë]nt|bewoner|bezoeker|leverancier|kandida)\w*"
)
"""*Van een klant krijg je geen tweede kans*: what others do to us."""


def threat_in(text: str) -> str:
    """The words of a text that threaten; empty where none do."""
    text = composed(text)
    for sentence in sentences_in(without_quotes(text)):
        low = fold(sentence)
        if (found := threat(low)) and not re.search(_OF_OTHERS, low):
            return with_quotes(sentence[found.start() : found.end()].strip(), text)
    return ""
