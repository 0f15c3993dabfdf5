"""One person, unnamed, with a detail of place, time, work or life by which a team knows who it is.

*Na het vertrek van een collega in Arnhem*, *een collega ging in 2024 mee naar een klant in Ede*, *wie volgend
jaar met pensioen gaat*. What is agreed (*een van ons neemt in april contact op*) or holds for whoever it
befalls (*als een collega vertrekt, …*) leads to nobody.
"""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.rules.reading.patterns import MONTH, NUMBER_WORDS, compiled
from spvgen.rules.reading.texts import sentence_spans

Span = tuple[int, int]

_JOB: Final = (
    r"(?:collega|teamgenoot|teamlid|groepslid|deelne(?:mer|emster)|[\w-]*(?:account-?manager"
    r"|verko(?:per|opster)"
    r"|vertegenwoordiger|adviseur|intercedent|consultant|monteur|specialist|medewerk(?:er|ster)|engineer"
    r"|binnendienster|buitendienster|planner))"
)
_JOBS: Final = (
    r"(?:collega['’]s|teamgenoten|teamleden|groepsleden|deelnemers|[\w-]*(?:managers|verkopers"
    r"|vertegenwoordigers"
    r"|adviseurs|intercedenten|consultants|monteurs|specialisten|medewerkers|engineers|planners|sters))"
)
_GENERAL: Final = r"(?!goede |nieuwe |ervaren |andere |gemiddelde )"
_ANYBODY: Final = (
    rf"(?:\b[EÉeé][eé]n {_GENERAL}(?:[a-zëï]+e )?{_JOB}\b(?! (?:uit|van) een ander)"
    rf"|\b[EÉeé][eé]n van (?:ons\b|(?:de|onze) (?:[a-zëï]+e? )?{_JOBS}\b)"
    r"|\b[Ii]emand\b(?! van (?:de|het) (?:directie|management|leiding)))"
)
_THE_ONE: Final = rf"(?:\b(?:[Dd]e|[Oo]nze|[Dd]ie) (?:[a-zëï]+e )?{_JOB}\b)"

_LONG: Final = rf"(?:\d+|{NUMBER_WORDS})"
_TOOL: Final = (
    r"(?:CRM|Teams|Excel|Outlook|Salesforce|HubSpot|Dynamics|SharePoint|Service|Marketing|Sales|Finance"
    r"|HR|LinkedIn|MT|SAP|Planning|Inkoop|Nederland)\b"
)
_PLACE: Final = (
    rf"\b(?:in|uit|te|rond|naar|regio|rayon|kantoor|vestiging) (?:regio |rayon )?(?!{_TOOL})[A-ZÀ-Þ][a-zà-ÿ]"
)
_TIME: Final = (
    rf"\b(?:{MONTH}|(?:19|20)\d\d|(?:vorige?|afgelopen|deze) (?:jaar|maand|week|zomer|winter|najaar"
    rf"|voorjaar)|net|onlangs|pas geleden|al {_LONG} jaar|pas {_LONG} (?:jaar|maanden|weken))\b"
)
_ADJECTIVES: Final = (
    r"(?!(?:goede|grote|eerste|tweede|derde|beste|laatste|halve|hele|beide|offerte|route|ruimte|korte|vaste"
    r"|oude|nieuwste|zelfde|grootste|meeste|minste|einde|week-?einde|volgende|beurte|hoogte)\b)"
)
_PAST: Final = (
    rf"\b(?:was|had|werd|ging|kwam|kreeg|verloor|begon|moest|nam|deed|zei|zag|gaf|vertrok|verliet|liep"
    rf"|terugkwam|meeging|uitviel|won|bleef|stond"
    rf"|wegging|overging|koos|vroeg|kocht|verkocht|reed|hield|schreef|sprak|wist|wou|wilde|mocht|kon|zou"
    rf"|{_ADJECTIVES}[a-zëï]{{2,}}(?:[bdfghlmnrtvwzjpks]de|[chkpstf]te))\b"
    r"|\b(?:is|heeft|had|was) (?:[^\s,]+ ){0,6}(?:ge|ver|be|over|uit|aan|af|op|mee)[a-zëï]{3,}(?:d|t|en)\b"
)
_LIFE: Final = (
    r"(?:\bparttime|\bdeeltijd|\bpensioen|\buit dienst|\bontslag|\bverlof\b|\bgescheiden|\bscheiding"
    r"|\bgetrouwd"
    r"|\b(?:vader|moeder|oma|opa) (?:geworden|werd|wordt)|\bkinderen\b|\bzwanger|\bwoont\b|\bspreekt geen\b"
    r"|\bzieke? (?:vader|moeder|partner|kind)|\brelatie met|\bmantelzorg"
    rf"|\bwerkt (?:\w+ )?{_LONG} dagen|\bwerkt op \w+dag (?:nooit|niet)|\b(?:op )?\w+dag altijd vrij"
    r"|\b\d\d geworden|\bwaarschuwing|\bals enige\b|\bopzegd?e?\b|\bdemotie|\bpromotie)"
)
_FEELING: Final = (
    r"(?:\bgek van|\bboos\b|\bbaalt\b|\bhuil\w*|\bdurft\b|\bhaat\b|\bis het zat|\bklaagt\b|\bmoe van"
    r"|\bvoelt zich"
    r"|\bwil (?:er )?(?:mee )?stoppen|\bwil weg\b|\bnooit\b|\bals enige\b|\b(?:elke|iedere) \w+ zelf\b)"
)
_LEAVING: Final = (
    r"(?:vertrek|pensioen|pensionering|promotie|overplaatsing|ontslag|overstap|verlof|verhuizing"
    r"|demotie|uitval|(?:opvolg|vervang)(?:er|ster|ing))"
)
_LEFT: Final = (
    r"(?:vertrokken|ontslagen|gepensioneerde|overgeplaatste|overleden|gescheiden|vorige|weggestuurde)"
)
_BORN: Final = r"(?:oudere|jongere|vrouwelijke|mannelijke|buitenlandse|zwangere|gehandicapte|parttime)"
_GOES: Final = (
    rf"(?:\b(?:binnenkort|straks|(?:volgend|vorig|dit) jaar|(?:volgende|vorige|deze) (?:maand|week|zomer)"
    rf"|na de (?:zomer|vakantie)|nu nog|net|pas|in {MONTH}|in (?:19|20)\d\d))\b"
)
_CHANGES: Final = (
    r"(?:pensioen|weg(?:gaat|ging)?|stop(?:t|te)|vertr(?:ekt|ok)|begin(?:t|nen)|begon|start(?:te)?|kwam|komt"
    r"|verlof|over(?:stapt|stapte|gaat|ging)|dienst (?:gaat|ging|kwam|komt)|trouwt|verhuist|bevalt|terug"
    r"|vader|moeder|gescheiden|ontslag(?:en)?|promotie|parttime|wissel\w+|werkt|woont)"
)
"""What happens to one: whoever wants a day off or plans a visit may be anybody."""
_DEFINITE: Final = (
    rf"(?:{_LIFE}|\bstopt|\bvertr(?:ekt|ok)|\bwegg(?:aat|ing)|\bontslag|{_GOES}|{_TIME}|{_PLACE})"
)

_WHOLE: Final = (
    rf"\b{_LEAVING} van (?:{_ANYBODY}|{_THE_ONE})",
    rf"\b(?:[Dd]e|[Oo]nze|[Ee]en) {_LEFT} {_JOB}\b",
    rf"\b(?:[Ee]en|[Éé]én|[Dd]e|[Oo]nze) {_BORN} {_JOB}\b",
    rf"\b[EÉeé][eé]n van (?:de|onze) (?:jongste|oudste|nieuwste|langstzittende) {_JOBS}\b",
    rf"\b[EÉeé][eé]n van (?:de|onze) (?:twee|drie) {_JOBS}\b",
    rf"{_ANYBODY} (?:in|uit|te|van kantoor|van vestiging) (?!{_TOOL})[A-ZÀ-Þ][a-zà-ÿ]",
    rf"\b[Ww]ie (?!(?:net|pas) (?:begint|start)\b){_GOES}[^,;.!?]*\b{_CHANGES}\b",
    (
        r"\b(?:[Zz]ijn|[Hh]aar) (?:scheiding|zwangerschap|pensioen|verlof|verhuizing|ontslag)\b[^.;!?]*"
        rf"{_ANYBODY}"
    ),
    (
        rf"\b(?:[Dd]e|[Oo]nze) (?:[A-Z][A-Za-z]*-{_JOB}|(?:sales |technisch ){_JOB}|{_JOB} van (?:het"
        rf"|ons) team)\b"
    ),
)
"""Telling by themselves."""
_WITH_MORE: Final = (
    (_ANYBODY, _LIFE),
    (_ANYBODY, rf"(?=.*(?:{_PLACE}|naar de concurrent))(?=.*(?:{_PAST})).*"),
    (r"\b[Oo]nze collega\b", rf"(?=.*{_TIME})(?=.*(?:{_PAST})).*"),
    (_ANYBODY, rf"(?=.*{_TIME})(?=.*(?:{_PAST})).*"),
    (_ANYBODY, rf"\b(?:zit|werkt|rijdt|doet|staat|is) (?:\w+ )?al {_LONG} jaar"),
    (r"\b[EÉeé][eé]n van (?:ons|de|onze)\b", _FEELING),
    (rf"{_THE_ONE} die\b", _DEFINITE),
    (rf"{_THE_ONE} die\b", r"\bhet langst\b"),
    (r"\b[Ww]ie\b", rf"(?=.*\b(?:{MONTH}|(?:19|20)\d\d)\b)(?=.*(?:{_PAST})).*"),
)
"""Somebody, and what in the same sentence makes that one person."""

_WHOEVER: Final = re.compile(
    r"\b(?:[Aa]ls|[Ww]anneer|[Zz]odra|[Zz]olang|[Mm]ag|[Mm]ogen|[Kk]an|[Gg]emiddeld|[Gg]een"
    r"|[Nn]iet elke|[Vv]oor) (?:\w+ )?$|\b[Ii]s $|\b(?:klant(?:en)?|leverancier|opdrachtgever) van $"
)
"""Before somebody: whoever it may be."""
_MAY: Final = re.compile(r" (?:mag|kan|hoort|heeft gemiddeld|rijdt gemiddeld)\b")


def one_with_detail(text: str) -> Iterator[Span]:
    """The characters that tell of one person with a detail."""
    for begin, until in sentence_spans(text, ";\n"):
        said = text[begin:until]
        found = (one.span() for pattern in _WHOLE for one in compiled(pattern).finditer(said))
        joined = (span for who, what in _WITH_MORE for span in _joined(said, who, what))
        for start, end in (*found, *joined):
            if not _WHOEVER.search(said[:start]):
                yield begin + start, begin + end


def _joined(said: str, who: str, what: str) -> Iterator[Span]:
    for one in compiled(who).finditer(said):
        detail = None if _MAY.match(said, one.end()) else compiled(what).search(said, one.end())
        if detail:
            yield one.start(), detail.end()


def is_one_seller(who: str) -> bool:
    """Whether *wie* is one member of the group by his job: *de SAP-consultant*."""
    return bool(re.fullmatch(rf"(?:[Dd]e|[Oo]nze) (?:[\w-]+ ){{0,2}}{_JOB}", who.strip()))


# --- Somebody who leads ----------------------------------------------------------------------------

_LEADER: Final = (
    r"(?:\b(?:[Dd]e|[Oo]nze) (?:[a-zëï]+e? )?(?:\w*leider|\w*leidster|leidinggevende|\w*directeur"
    r"|directrice|chef|(?:sales|rayon|regio|vestigings|filiaal|district)-?manager|manager|baas"
    r"|bedrijfsleider)\b(?: (?:in|van|uit) (?:het |de )?[\w-]+)?)"
)
_LEADS_SO: Final = (
    rf"{_LEADER}"
    r"(?: (?:stuurt|luistert|deelt|bel[td]|controleert|beslist|houdt|wil|vindt|denkt|laat|let|reageert"
    r"|weet|begrijpt"
    r"|kijkt|praat|vraagt|doet|maakt|zegt|trekt|schreeuwt|heeft|geeft|is|snapt|kan|durft|zet|drukt"
    r"|neemt|negeert|vertrouwt|steunt|helpt)\b)"
)
_JUDGED: Final = (
    r"(?:\bte (?:veel|weinig|vaak|hard|snel|laat|druk)|\bnooit\b|\baltijd\b|\balles\b"
    r"|\balleen (?:maar )?\b|\bniet\b"
    r"|\bgeen\b|\bvooral\b|\belke (?:avond|dag)\b|\bop (?:de )?(?:cijfers|omzet|getallen)|\bslecht|\bstreng"
    r"|\bonbereikbaar|\bgoed\b)"
)


_BLAMED: Final = (
    r"(?:\b(?:[Ss]chuld|[Ff]out|[Tt]oedoen) van |\b(?:ligt|lag) (?:vooral |alleen |gewoon |helemaal )?aan )"
    rf"{_LEADER}"
)
"""*De schuld van de verkoopdirecteur*."""


def judged_leader(text: str) -> Span | None:
    """Where a text judges or blames who leads the group: *de teamleider stuurt te veel op cijfers*."""
    blamed = compiled(_BLAMED).search(text)
    return blamed.span() if blamed else _said_of(_LEADS_SO, _JUDGED, text)


# --- Part of the group -------------------------------------------------------------------------------

_SOME_OF_US: Final = (
    r"\b(?:[Dd]e|[Oo]nze|[Ss]ommige|[Ee]en paar|[Ee]nkele) (?:(?:oudere|jongere|vrouwelijke|mannelijke"
    rf"|buitenlandse|parttime) {_JOBS}|(?:ouderen|oudsten|jongeren|jongsten|vrouwen|mannen|dames|heren"
    r"|parttimers|moeders|vaders|nieuwkomers|nieuwelingen) (?:onder|van|bij|in|uit) "
    r"(?:ons|de groep|het team))\b"
)
_HELD_AGAINST: Final = (
    r"\b(?:te (?:veel|weinig|vaak|hard|snel|langzaam|traag)|alleen maar|rem\w*|klag\w*|zeur\w*|weiger\w*"
    r"|mopper\w*|lui|laks|haken af|afhaken|(?:willen|kunnen|durven|snappen|begrijpen|doen|luisteren|leren)\b"
    r"[^.;]{0,30}\b(?:niets?|niks|geen|nooit))\b"
)
"""Not what they lack: *horen niet wat op vrijdag is besproken*."""


def judged_part(text: str) -> Span | None:
    """Where a text holds something against part of the group: *de ouderen onder ons willen niet meer*."""
    return _said_of(_SOME_OF_US, _HELD_AGAINST, text)


def _said_of(who: str, what: str, text: str) -> Span | None:
    """Where a sentence names somebody by one pattern and then says of them what fits another."""
    for start, end in sentence_spans(text, ";\n"):
        named = compiled(who).search(text, start, end)
        said = named and compiled(what).search(text, named.end(), end)
        if named and said:
            return named.start(), said.end()
    return None
