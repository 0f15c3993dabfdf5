"""Turns of phrase that judge how somebody performs, as patterns (V07); ``@`` stands for whoever it is.

Before each pattern stand the words of which it holds one (``guarded_search``).
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from spvgen.rules.patronen import NUMBER_WORDS, any_of, guarded_search, one_of

_FIGURES: Final = any_of(r"""
    cijfers? targets? doelen doel doelstelling(?:en)? norm(?:en)? quot(?:a|um) omzet resultaten \w*score
    aantallen planning productie
""")
_MONTH: Final = any_of("jan feb maa apr mei jun jul aug sep okt nov dec")
_NUMBERS: Final = rf"(?:een|één|geen|{NUMBER_WORDS})"
_COUNT: Final = rf"\b(?!(?:19|20)\d\d\b)\d[\d.,]*(?![\d.,:]| ?(?:uur|dag|we[ek]|maand|{_MONTH}))"
_GAP: Final = r"(?:[\w,'’€]+ ){0,4}"
_OFTEN: Final = (
    r"[\w,]* (?:keer|maal|uur|dag(?:deel|en)?|ochtend(?:en)?|middag(?:en)?)(?: per\b| in de\b|[.!]?$)"
)
"""How often somebody comes along is no result: *Petra loopt twee dagen mee, en jij één dag per week*."""
_SOME: Final = r"(?:[\w'’]+ ){0,3}"
_FETCHED: Final = r"(?! (?:uit|op|bij|van het)\b)"
_BETTER: Final = (
    r"(?:beter|slechter|minder|meer|hoger|lager|(?!later\b|eerder\b|ander\b|verder\b|\w*der\b)[a-zë]{3,}er)"
)
_GRADES: Final = """
    zelfstandiger netter nauwkeuriger sneller beter slechter harder slimmer handiger zorgvuldiger trager
    langzamer preciezer efficiënter slordiger vlotter accurater professioneler
"""
_GRADED: Final = rf"(?:(?:een stuk|veel|duidelijk|stukken) [a-zë]{{3,}}er|{one_of(_GRADES)})"
_MARK: Final = any_of(
    "goed slecht matig prima uitstekend sterk zwak onvoldoende voldoende hoog laag op_orde"
).replace("_", " ")
_WORKS: Final = """
    cijfers resultaten omzet score prestaties productie werk administratie planning conversie offertes
    orders verslagen dossiers retouren klachten
"""
_WORK: Final = any_of(_WORKS)
_IS: Final = any_of("is zijn was waren ligt lag liggen lagen")
_STAND: Final = "zit zat ligt lag staat stond komt kwam"
_STANDS: Final = rf"{any_of(_STAND)}(?: \w+){{0,7}}"
_WHO: Final = r"@(?:[:,] (?:die|hij|zij|ze))?"
_DOES: Final = (
    ("haal halen", rf"(?:haalt|haalde|halen|haalden) {_GAP}(?:{_FIGURES}\b{_FETCHED}|{_COUNT})"),
    ("haal", r"(?:haalt|haalde) het (?:[\w]+ ){0,3}(?:wel|niet|evenmin)\b"),
    (
        "verkoop verkocht boek realiseer draai",
        rf"(?:verkoopt|verkocht|boekt|boekte|realiseert|realiseerde|draait|draaide) {_GAP}{_COUNT}",
    ),
    ("scoor", rf"(?:scoort|scoorde) (?:\w+ )?(?:een )?(?:\d|{_BETTER}\b|{_MARK}\b)"),
    (
        "presteer functioneer faal",
        r"(?:presteert|presteerde|functioneert|functioneerde|disfunctioneert|onderpresteert|faalt|faalde)\b",
    ),
    ("doet deed", rf"(?:doet|deed) het {_SOME}(?:{_BETTER}|{_MARK})\b"),
    ("achter", rf"(?:loopt|liep|blijft|bleef) {_SOME}achter(?= (?:op|bij|met)\b|[.,;!]|$)"),
    ("voldoe voldeed", rf"(?:voldoet|voldeed) {_SOME}(?:aan de|niet|evenmin|wel)\b"),
    (
        "fouten",
        (
            r"(?:maakt|maakte) (?:\w+ ){0,3}(?:te )?(?:veel|minder|meer|weinig|geen|nauwelijks|dezelfde) "
            r"(?:\w+ )?fouten"
        ),
    ),
    (
        "onvoldoende beoordeling",
        r"(?:kreeg|krijgt|heeft) (?:\w+ ){0,3}(?:onvoldoende|slechte beoordeling)",
    ),
    (_STAND, rf"{_STANDS} (?:op|boven|onder|aan) {_GAP}(?:\d[\d.,]* ?%|{_FIGURES})"),
    ("heeft", rf"heeft (?:haar|zijn) \w+ (?:\w+ )?(?:{_MARK}|op tijd|af|niet op)\b"),
    (
        "betere slechte goede zwakke sterke snellere",
        r"(?:is|was) (?:een )?(?:betere|slechtere|goede|slechte|zwakke|sterke|snellere)\b",
    ),
    ("dan_jij dan_jou", rf"[^.;!?]{{0,40}}\b{_BETTER}\b[^.;!?,]{{0,20}} dan (?:jij|jou)\b"),
    (
        "keer_zo half_zo dubbel_zo het_dubbele",
        r"[^.;!?]{0,30}\b(?:(?:keer|half|dubbel) zo ?\w+|het dubbele)\b",
    ),
    (
        f"een_stuk veel duidelijk stukken {_GRADES}",
        rf"(?:werkt|werkte|belt|reageert|plant|schrijft|leert|pakt|is|was) (?:\w+ ){{0,3}}{_GRADED}\b",
    ),
    (
        "op_tijd te_laat",
        (
            r"(?:is|was|komt|kwam) (?:[\w]+ ){0,4}(?:altijd|nooit|vaak|zelden|vaker|keer) "
            r"(?:op tijd|te laat)\b"
        ),
    ),
    (
        "beste slechtste snelste traagste zwakste sterkste",
        r"(?:is|was) (?:onze|de|het) (?:beste|slechtste|snelste|traagste|zwakste|sterkste)\b",
    ),
    ("en_haal", rf"[^.;!?]{{0,50}}\ben (?:haalt|haalde) {_GAP}(?:{_FIGURES}\b{_FETCHED}|{_COUNT})"),
    (_STAND, rf"[^.;!?]{{0,50}}\ben {_STANDS} (?:op|boven|onder) {_GAP}(?:\d[\d.,]* ?%|{_FIGURES})"),
    ("gemiddeld", r"(?:krijgt|kreeg) (?:\w+ ){0,4}gemiddeld een \d"),
    ("klacht fout", rf"(?:had|heeft|kreeg) {_GAP}(?:maar|slechts|geen|nauwelijks) (?:\w+ )?(?:klacht|fout)"),
    ("%", r"(?:had|heeft) (?:\w+ ){0,5}\d[\d.,]* ?%"),
    ("beter", r"kan (?:dit|dat|het) (?:\w+ ){0,3}beter\b(?! (?:doen|overnemen|uitleggen))"),
    ("steken", r"(?:liet|laat) (?:\w+ ){0,4}steken vallen\b"),
    ("voordat_jij", r"is (?:al )?(?:klaar|af|weg) voordat jij\b"),
    ("gehaald", rf"(?:heeft|had) (?:\w+ ){{0,5}}(?:{_FIGURES}|afspraken|bezoeken) (?:\w+ )?gehaald\b"),
)
_APART: Final = r"^\s*(?![^.;!?]*\b(?:je|jou|jouw|jij|jullie|samen|we|wij|ons|onze)\b)"
"""A sentence about a colleague alone, without anybody whom it is done for or with."""
_STRESSED: Final = r"(?:wel|nooit|altijd|evenmin|nauwelijks|geen enkele?)"
_NO_STRESS: Final = r"(?:eens|voor|over|mee|bereikbaar|aanwezig|beschikbaar|welkom|te|in|bij)"
_ROWS: Final = (
    *((needed, rf"{_WHO} {_SOME}{does}") for needed, does in _DOES),
    (
        "vergelijking vergeleken opzichte tegenstelling anders_dan",
        (
            r"(?:in vergelijking met|vergeleken (?:met|bij)|ten opzichte van|in tegenstelling tot"
            r"|anders dan) (?:bij )?@(?! het\b)"
        ),
    ),
    ("achter voorbeeld", r"(?:achter(?:blijft|bleef|loopt)? bij|voorbeeld (?:aan|nemen aan)) @"),
    ("dan", rf"\b{_BETTER} (?:\w+ ){{0,4}}dan (?:(?:die|dat) van )?@(?! (?:kan|aankan|doet|mag|moet))"),
    (
        "als_@ als_die als_dat",
        r"\bzo (?:\w+ ){1,4}als (?:(?:die|dat) van )?@(?! (?:doet|deed|het|je|uitlegt|voordoet|kan)\b)",
    ),
    ("bij_@", rf"\bbij @ (?:lukt|lukte|gaat|ging) (?:het |dat )?{_SOME}(?:wel|niet|goed|slecht|beter)\b"),
    ("bij_@", rf"\bbij @ {_IS} (?:de |het )?{_WORK}\b"),
    (
        "bewijst laat toont",
        (
            r"\b[Dd]at het (?:wel |ook )?(?:anders|beter|kan|lukt)\b[^.;!?]{0,20} (?:bewijst|laat|toont) @"
            r"|@ (?:bewijst|laat zien|toont)(?: aan)? dat het\b"
        ),
    ),
    ("gewoon", r"@ [^.;!?]*\bgewoon (?:op tijd|klaar|af)\b"),
    ("lukt", rf"\b(?:lukt|lukte) (?:het |dat )?@ {_SOME}(?:wel|niet|evenmin)\b"),
    ("met_@ bij_@", r"\b(?:met|bij) @ (?:gaat|ging|loopt) het\b"),
    ("van_@", r"\bvan @ (?:krijgen|kregen|komen|kwamen) [^.;!?,]{0,20}klachten\b"),
    ("van_@", rf"\b{_WORK} van @ {_IS} {_GAP}(?:{_BETTER}\b|{_MARK}\b|onder\b|boven\b|\d+ ?%|\d,\d)"),
    (
        "jij jou",
        (
            r"@(?![^.;!?]* uur[ ,])[^.;!?]*(?:,| en) (?:en |maar )?(?:jij|jou|die van jou|bij jou) "
            rf"(?:\d|{_NUMBERS})(?!{_OFTEN})"
        ),
    ),
    (_WORKS, rf"@['’]?s? {_WORK} {_IS} {_SOME}(?:{_BETTER}|{_MARK}|onder|boven)\b"),
    ("bij_@", rf"\bbij @ {_IS} (?:het|alles) {_SOME}(?:op orde|goed|in orde|beter|op tijd)\b"),
    ("wat_@", r"\bwat @ [^.;!?,]* doet, kost (?:jou|je)\b"),
    ("zoveel zo_veel", r"\b(?:keer|half|dubbel) zo ?veel (?:\w+ ){0,3}als @"),
    (
        "beste slechtste snelste traagste zwakste sterkste",
        r"\b(?:onze|de) (?:beste|slechtste|snelste|traagste|zwakste|sterkste) \w+,? @",
    ),
    ("over_@", r"\bover @ (?:\w+ ){0,2}tevreden\b"),
    (
        "zelfde",
        (
            r"zelfde \w+ (?:handelt|doet|maakt|belt|haalt|sluit|verwerkt) @ (?:er )?"
            rf"(?:{_COUNT}|{_NUMBERS}\b)"
        ),
    ),
    (
        "als_jij als_jou als_@",
        (
            r"@ [^.;!?]*\b(?:zo|even) ?[a-z]+ (?:\w+ ){0,3}als (?:jij|jou)\b"
            r"|\b(?:even ?[a-z]+|net zo ?[a-z]+) (?:\w+ ){0,3}als @"
        ),
    ),
)


_HOW: Final = any_of("foutlo(?:os|ze) slordige? netjes stipte? zorgvuldige? secuur slecht matig")
"""How work is done: said of somebody alone it is a mark."""
_SORT: Final = any_of("collegiaal topper uitblinker harde_werker slordig stipt lui onbetrouwbaar").replace(
    "_", " "
)
_STATE: Final = any_of("foutloos slordig netjes goed slecht matig helder compleet rommelig")
_MADE: Final = any_of("rapporten mails facturen")
_END: Final = r"(?=\s*[.,!]|\s+en\b|$)"
_ALONE: Final = (
    ("werkt werkte", rf"@ (?:werkt|werkte) {_SOME}{_HOW}\b(?! samen\b)"),
    ("lever schreef schrijft", rf"@ (?:levert|leverde|schrijft|schreef) {_SOME}{_HOW}\b"),
    ("is was", rf"@ (?:is|was) (?:een |heel |altijd )?(?:\w+ )?{_SORT}{_END}"),
    ("mist vergeet", rf"@ (?:mist|vergeet) {_SOME}(?:deadlines?|afspraken|zelden|nooit|vaak)\b"),
    ("afspraken", r"@ (?:komt|kwam) (?:haar|zijn|alle) afspraken (?:niet |altijd )?na\b"),
    ("complimenten", rf"@ (?:krijgt|kreeg) {_SOME}complimenten\b"),
    ("blij tevreden", r"\b(?:zijn|waren|is|was) (?:\w+ )?(?:blij|tevreden) (?:met|over) @\s*[.!]?$"),
    ("de_hoogste de_laagste", rf"@ (?:had|heeft|haalt|haalde) {_SOME}de (?:hoogste|laagste) {_WORK}\b"),
    (
        "bovenaan onderaan",
        r"@ (?:staat|stond) (?:bovenaan|onderaan)(?: in de rang\w+| van het team|\s*[.!]?$)",
    ),
    ("van_@", rf"\b(?:{_WORK}|{_MADE}) van @ {_IS} (?:\w+ )?{_STATE}{_END}"),
)
"""Judgements that stand in a sentence about a colleague alone."""
_ALONE_ROWS: Final = (
    *((needed, rf"{_APART}[^.;!?]*{row}") for needed, row in _ALONE),
    (
        "wel nooit altijd evenmin nauwelijks geen_enkel",
        (
            rf"{_APART}(?:(?:ook|zelfs|maar|(?:je )?collega) )?@[^.;!?]*\b{_STRESSED}\b"
            rf"(?! {_NO_STRESS}\b)(?![^.;!?]* bij zich)"
        ),
    ),
)


@cache
def judging(name: str) -> Callable[[str], bool]:
    """What finds these turns of phrase in a sentence that has this mark for the name."""
    return guarded_search((needed.replace("@", name), row.replace("@", name)) for needed, row in _ROWS)


@cache
def judging_alone(name: str) -> Callable[[str], bool]:
    """The same for those that compare with nothing: of who helps they may say what that help is like."""
    return guarded_search((needed.replace("@", name), row.replace("@", name)) for needed, row in _ALONE_ROWS)
