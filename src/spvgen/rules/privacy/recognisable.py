"""Turns of phrase by which the members of a group recognise one of them, without any name.

*De enige accountmanager Noord*, *onze jongste collega*, *de collega die net vader is geworden*, *ik rijd al
twaalf jaar in Drenthe*. What holds for many (*een nieuwe collega krijgt een maatje*) leads to nobody.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.rules.privacy.details import one_with_detail
from spvgen.rules.privacy.health import Tie, health_tie, words_on_health
from spvgen.rules.reading.clauses import People
from spvgen.rules.reading.patterns import MONTH, NUMBER_WORDS, compiled
from spvgen.rules.reading.texts import sentence_spans


class Trace(NamedTuple):
    """The characters that lead to one person; ``certain`` where they can hardly mean anybody else."""

    start: int
    end: int
    certain: bool


_SELLER: Final = (
    r"(?:\w*account-?manager|rayonmanager|districtmanager|\w*verkoper|\w*verkoopster|\w*vertegenwoordiger"
    r"|\w*adviseur|\w*intercedent|\w*consultant|\w*monteur|\w*specialist|\w*medewerk(?:er|ster)|binnendienster"
    r"|buitendienster)"
)
_PERSON: Final = (
    rf"(?:{_SELLER}|collega|teamgeno?ot|deelne(?:mer|emster)|teamlid|groepslid|vrouw|man|dame|heer|[Bb]elg"
    r"|[Vv]laming|[Dd]uitser|[Ff]ries|[Ll]imburger|[Bb]rabander|[Zz]eeuw|jongen|meisje|ouder|vader|moeder"
    r"|zij-instromer|starter)"
)
_ADJECTIVES: Final = r"(?:[A-Za-zëï-]+e ){0,2}"
_OF_US: Final = (
    r"(?:(?:van|in|uit|bij) (?:het|de|dit|deze|ons|onze) (?:team|groep|club|ploeg)|(?:van|onder) ons)"
)
_MOST: Final = (
    r"(?:jongste|oudste|nieuwste|langstzittende|laatstgekomen|meest ervaren|minst ervaren|langst werkende"
    r"|kortst werkende)"
)
_UTMOST: Final = (
    r"(?:(?:lang|kort|mee|min|hoog|laag|groot|klein|oud|jong|ver|hard|vaak|zwaar|druk)st|best|slechtst)e?"
)
_BEST: Final = r"(?:beste|slechtste|sterkste|zwakste|duurste)"
_PLACE: Final = r"(?:[A-ZÀ-Þ][\w'’-]+)"
_AREA: Final = r"(?:regio|rayon|kantoor|vestiging|district|gebied)"
_REGION: Final = rf"(?:(?:van|voor|in|uit|te|op|rond) (?:de |het )?(?:{_AREA} )?|regio |rayon )?"
_PRIVATE: Final = (
    r"\bpensioen|\bvader\b|\bmoeder\b|\bzwanger|\bscheid|\bgescheiden|\bgetrouwd|\bkind|\bverloor\b|\bziek"
    r"|\bparttime|\bdeeltijd|\bopleiding|\bovergestapt|\boverstap|\bverhuis|\bjonger\b|\bouder\b|\bdienstjaren\b|\bdienstverband\b"
)
_DETAIL: Final = (
    rf"(?:\b(?:net|pas|vorige?|volgende?|sinds|{NUMBER_WORDS})\b|\d|{_PRIVATE}"
    r"|\b(?:in|uit|rond|bij|te|naar|klant|regio|rayon|doet|bedient) (?:de |het )?(?:klant |regio |rayon )?"
    rf"{_PLACE}|{_PLACE} (?:doet|bedient|bezoekt)\b)"
)
_NO_TOOL: Final = r"(?!CRM|Teams\b|Excel\b|Outlook\b|Salesforce\b|HubSpot\b|Dynamics\b|SharePoint\b)"

_WHERE: Final = (
    rf"(?:in|uit|op|rond|te) (?:de |het )?(?:{_AREA} )?"
    rf"(?:{_NO_TOOL}{_PLACE}|(?:noord|zuid|oost|west)(?:en|oosten|westen)\b)"
)
"""Where somebody sits: *in Friesland*, *op de Veluwe*, *in het noorden*."""

_CERTAIN: Final = (
    rf"\b(?:[Dd]e|[Oo]nze|[Hh]et|[Aa]ls|[Hh]aar|[Zz]ijn) enige (?:{_ADJECTIVES}|[a-zë]+ ){_PERSON}\b",
    r"\b[Dd]e enige (?:die|met) (?!(?:dat |dit |er )?(?:telt|helpt|werkt|klopt)\b)",
    rf"\b(?:[Dd]e|[Oo]nze) {_MOST} (?:{_ADJECTIVES}{_PERSON}\b|{_OF_US})",
    rf"\b(?:[Oo]nze {_BEST} {_PERSON}\b|[Dd]e {_BEST} (?:{_PERSON} )?{_OF_US})",
    rf"\b(?:[Dd]e|[Oo]nze) {_ADJECTIVES}{_SELLER} {_REGION}{_NO_TOOL}{_PLACE}",
    r"\b[Dd]e (?:vrouw|man|dame) (?:in|van|uit) (?:het|de|ons) (?:team|groep)",
    rf"\b[Oo]nze {_ADJECTIVES}(?:man|vrouw|dame|jongen) {_WHERE}",
)
_LOOSE: Final = (
    rf"\b(?:[Dd]e|[Oo]nze|[Dd]ie) {_ADJECTIVES}{_PERSON} (?:met (?:de|het)|die (?:\w+ )?het) {_UTMOST}\b",
    (
        rf"\b(?:[Dd]e|[Dd]ie|[Oo]nze|[Mm]ijn) {_ADJECTIVES}"
        rf"(?:collega|teamgenoot|man|vrouw|{_SELLER}|nieuwe) {_WHERE}"
    ),
    rf"\b(?:[Dd]egene|[Oo]nze {_ADJECTIVES}aanwinst) {_WHERE}",
    (
        r"\b[Oo]nze (?:jongste|nieuwste|laatste|verse|jonge) (?:aanwinst|telg|kracht)\b"
        r"(?=[^.;]*\b(?:net|pas|school|opleiding|pabo|studie|kwam|komt|weet|vindt|zegt|zelf|hij|zij)\b)"
    ),
    rf"\b[Ww]ie (?:de )?(?:klant )?{_PLACE} (?:doet|bedient|bezoekt|(?:als klant|in zijn pakket) heeft)\b",
    rf"\b(?:[Dd]e|[Oo]nze) [A-Z][a-zë]+se (?:collega|{_SELLER})\b(?!['’])",
    r"\b[Oo]nze (?:[A-Z][a-z]+er|Fries|Belg|Vlaming|Zeeuw|Tukker)\b",
    (
        r"\b(?:[Dd]e|[Oo]nze) (?:stagiaire?|parttimer|fulltimer|teamoudste|nestor|oudgediende|nieuweling"
        r"|nieuwkomer|junior|trainee|invaller|benjamin|uitzendkracht|(?:ouwe|oude|ervaren) rot"
        r"|nieuwe (?:man|vrouw|collega))\b"
    ),
)
_SOMEBODY: Final = (
    rf"\b(?:(?:[Dd]e|[Dd]ie|[Ee]en|[Oo]nze) {_ADJECTIVES}(?:{_PERSON}|persoon)|[Ii]emand|[Dd]egene"
    r"|[Ee]en van ons) (?:die|met|uit|van|in)\b(?! (?:de groep|het team|ons)\b)"
    r"(?! [\w-]+ (?:minuten|uur|dagen|weken|maanden)\b)"
)
"""*De collega die …*: with a detail behind it in the same sentence it may be one person."""

_ONE_OF_US: Final = (
    r"(?<![Aa]ls )(?<![Ww]anneer )(?<![Zz]odra )"
    r"(?:\b(?:(?:[Ee]en|[Dd]e|[Oo]nze|[Dd]ie|[Tt]wee|[Dd]rie|[Ee]nkele) (?:[a-zë]+e )?)?"
    r"(?:collega(?:['’]s)?|deelnemers?|teamgeno(?:ot|ten)|teamlid|teamleden|verkopers?|account-?managers?"
    r"|vertegenwoordigers?|adviseurs?)\b"
    r"|\b(?:[Ee]en|[Tt]wee|[Dd]rie) van ons\b|\b[Ii]emand(?: (?:uit|in|van) (?:de groep|het team|ons))?\b)"
)
_STAND_IN: Final = "Noor"
_NOBODY: Final = People(frozenset(), frozenset())

_I: Final = r"(?<!\w)(?:[Ii]k|[Mm]ij|[Mm]ijn)(?!\w)"
_OWN: Final = (
    rf"(?:{_DETAIL}|€|\b{MONTH}\b|\b[Aa]ls (?:enige|key|junior|senior|vrouw|man)\b"
    r"|\b(?:rayon|regio|district) [A-Z]|\btoen ik nog\b)"
)
_MY_LIFE: Final = r"\b[Mm]ijn (?:vrouw|man|scheiding|zoon|dochter|gezin|overstap)\b"
_ABOUT_ONESELF: Final = rf"{_OWN}|{_MY_LIFE}|\b[Mm]ijn klant {_PLACE}"


_WHOEVER: Final = re.compile(r"\b(?:[Aa]ls|[Ww]anneer|[Zz]odra) $")


def traces_in(text: str) -> list[Trace]:
    """What in a text leads to one member of the group, the certain ones first."""
    found = [
        Trace(*one.span(), certain=pattern in _CERTAIN)
        for pattern in (*_CERTAIN, *_LOOSE)
        for one in compiled(pattern).finditer(text)
    ]
    with_detail = [Trace(*span, certain=False) for span in one_with_detail(text)]
    return sorted([*found, *_described(text), *with_detail], key=lambda one: (not one.certain, one.start))


def _described(text: str) -> Iterator[Trace]:
    somebody, detail = compiled(_SOMEBODY), compiled(_DETAIL)
    for start, end in sentence_spans(text, ";\n"):
        who = somebody.search(text, start, end)
        what = who and detail.search(text, who.end(), end)
        if who and what and not _WHOEVER.search(text[: who.start()]):
            yield Trace(who.start(), what.end(), certain=False)


def told_of_oneself(text: str) -> list[Trace]:
    """Sentences with *ik* that tell a place, a time, an amount or something private of whoever said it."""
    i, own = compiled(_I), compiled(_ABOUT_ONESELF)
    return [
        Trace(*span, certain=True)
        for span in sentence_spans(text, ";\n")
        if i.search(text, *span) and own.search(text, *span)
    ]


def health_of_one(text: str) -> bool:
    """Whether a text tells a fact about the health of a member of the group that V01 does not tell."""
    if not words_on_health(text) or health_tie(text, _NOBODY, personal=False) is Tie.EMPLOYEE:
        return False
    people = People(frozenset({_STAND_IN.lower()}), frozenset())
    return health_tie(compiled(_ONE_OF_US).sub(_STAND_IN, text), people, personal=False) is Tie.EMPLOYEE
