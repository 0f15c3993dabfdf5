"""Specific about who and when: support that can be counted on (code S05)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dutch import join_list
from spvgen.nameforms import first_name
from spvgen.rules.haalbaar.steun import denies_help
from spvgen.rules.reading.claims import is_bare_count, judged, says_how_often
from spvgen.rules.reading.patterns import has_part, parts, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.afspraken import in_time, no_rhythm
from spvgen.wording.stating import amounts
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan

_ROLE: Final = (
    r"(?i)\b(?:\w*leidinggevende|\w*leid(?:er|ster)|\w*manager|\w*coach|\w*mentor|coll?ega\w*|hr\b|hr-\w+|p&o"
    r"|\w*trainer|docent\w*|\w*begeleid(?:er|ster)|chef|voorman|uitvoerder|directeur|rector|maatje|\w*adviseur|\w*specialist"
    r"|senior|ik|instructeur|praktijk\w+|academie|bedrijfsarts|opleider|leermeester|buddy)\b"
)
_NAME_INSIDE: Final = r"(?<=[a-zà-ü,] )[A-ZÀ-Ü][a-zà-ü]+"
_NAME_FIRST: Final = (
    r"^(?!(?:Je|Jij|Er|Elke?|Iedere?|Het|De|Een|Dit|Dat|We|Wij)\b)"
    r"[A-Z][\w-]*(?<!ing)(?: \w+t\b|, (?:de|het|onze|je|jouw|een|senior)\b)"
)


def ondersteuning_niet_concreet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De ondersteuning is niet concreet.

    ‘Je krijgt de hulp die je nodig hebt’ klinkt goed, maar niemand weet wie wat doet. Hulp telt pas als
    vaststaat wie die geeft en hoe vaak, hoeveel of wanneer; alleen een begin- en einddatum zegt dat niet,
    en ‘de komende weken’ of ‘zodra de drukte het toelaat’ ook niet. Dan kun je later ook laten zien dat de
    hulp er echt was. ‘Indien nodig’, ‘als er budget is’ of ‘training volgt nog’ belooft niets, en ‘de deur
    staat altijd open’ of ‘Karim staat voor je klaar’ ook niet, hoe vaak je er ook bij zet. En bij ‘Karim
    kijkt regelmatig mee’ weet niemand waarmee, ook niet als er ‘wekelijks’ bij staat: schrijf wat jullie dan
    doen, of zet bij ‘voor_doel’ bij welk doel de hulp hoort.

    Bron: geen concrete ondersteuning – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        ondersteuning:
          - titel: Begeleiding
            afspraak: Er is passende begeleiding als je die nodig hebt.

    Goed:
        ondersteuning:
          - titel: Begeleiding
            afspraak: Karim luistert elke week twee gesprekken met je terug.
            wie: leidinggevende
            frequentie: wekelijks
    """
    for index, support in enumerate(plan.ondersteuning):
        lacking = tuple(_lacking(support, plan))
        if denies_help(support.afspraak):
            continue  # A01 tells that there is none
        if said := _open_door(support.afspraak):
            message = f"‘{said}’: dat is nog geen hulp, want er is geen moment waarop jullie samen zitten."
            yield Hit(("ondersteuning", index, "afspraak"), message, _SIT_DOWN, quote=said)
        elif lacking:
            yield _not_concrete(index, support, lacking)
        elif (often := (support.frequentie or "").strip(" .")).lower() in _NO_RHYTHM:
            yield Hit(("ondersteuning", index, "frequentie"), no_rhythm(often), _HOW_OFTEN, quote=often)
        elif said := _reservation(support.afspraak):
            message = f"‘{said}’: zo staat niet vast of deze hulp er komt."
            yield Hit(("ondersteuning", index, "afspraak"), message, _SURELY, quote=said)
        elif _only_offers(support):
            message = f"‘{support.afspraak.rstrip('.')}’ zegt niet waarmee, of wat er dan gebeurt."
            yield Hit(("ondersteuning", index, "afspraak"), message, _DO_WHAT, quote=support.afspraak)
        elif _any_course(support):
            message = f"‘{support.afspraak.rstrip('.')}’ zegt niet welke, of waarover."
            yield Hit(("ondersteuning", index, "afspraak"), message, _WHICH, quote=support.afspraak)


_NO_RHYTHM: Final = frozenset(
    one.replace("_", " ")
    for one in words("""
    geregeld regelmatig altijd doorlopend continu steeds vaak soms af_en_toe permanent structureel frequent
    waar_nodig wanneer_nodig indien_nodig als_nodig zo_nodig zo_vaak_als_nodig wanneer_het_kan
    zo_vaak_mogelijk wanneer_het_uitkomt
""")
)
"""A ``frequentie`` with one of these says nothing, also where the text beside it does."""
_HOW_OFTEN: Final = (
    "Schrijf bijvoorbeeld: wekelijks. Staat in de afspraak al hoe vaak of wanneer? Haal deze regel dan weg."
)
_DOORS: Final = parts("""
    deur drempel aanklop aan_te_kloppen binnenlop binnen_lop loop_ klop_ bereikbaar gerust altijd_ tussendoor
""")


def _open_door(agreed: str) -> str:
    if not has_part(fold(agreed), _DOORS):
        return ""
    from spvgen.rules.specifiek.reservations import open_door  # few promises speak of a door

    return open_door(agreed)


_SIT_DOWN: Final = (
    "Schrijf wanneer jullie samen zitten, hoelang, en wat jullie dan doen, bijvoorbeeld: ‘Elke dinsdag om "
    "9:00 uur bespreken jullie een half uur drie van je offertes.’"
)


_MAY_RESERVE: Final = parts("""
    nodig eventueel misschien wellicht mogelijk gewenst als_ wanneer_ zodra_ mits_ indien_ kijken_
    onderzoeken_ proberen
""")


def _reservation(agreed: str) -> str:
    if not has_part(fold(agreed), _MAY_RESERVE):
        return ""
    from spvgen.rules.specifiek.reservations import reservation  # most help is promised without any

    return reservation(agreed)


_SURELY: Final = (
    "Schrijf wat de medewerker zeker krijgt, van wie en wanneer. Beslist de medewerker zelf of het nodig is? "
    "Schrijf dan ook wat er dan gebeurt: ‘Vraag je erom, dan leest Karim dezelfde dag drie offertes met je.’"
)


_OFFER: Final = 75
"""Characters; who promises more tells of what."""
_OFFERED: Final = parts(
    "help_ helpt hulp steun begeleid mee terecht klaar aanspreekpunt beschikbaar bereikbaar coacht voor_je"
    " achter_je alleen_voor"
)


def _only_offers(support: Ondersteuning) -> bool:
    if len(support.afspraak) > _OFFER or not has_part(fold(support.afspraak), _OFFERED):
        return False
    from spvgen.rules.specifiek.reservations import only_offers, waits

    if support.voor_doel and not waits(support.afspraak):
        return False  # who and how often are known, and what it is about is that goal
    said, titel = (re.sub(_ROLE, "", text or "") for text in (support.afspraak, support.titel))
    return only_offers(said, titel, support.wie or "")


_COURSE: Final = parts("cursus training opleiding learning workshop scholing les_ les. lessen module webinar")


def _any_course(support: Ondersteuning) -> bool:
    said = fold(f"{support.afspraak} {support.titel or ''} ")
    if len(support.afspraak) > _OFFER or not has_part(said, _COURSE):
        return False
    from spvgen.rules.specifiek.reservations import any_course

    return any_course(support.afspraak, support.titel or "")


_WHICH: Final = (
    "Schrijf welke het is, op welke dagen en bij wie, bijvoorbeeld ‘Je volgt op 12 en 19 mei de training "
    "Moeilijke gesprekken bij de eigen academie’."
)
_DO_WHAT: Final = (
    "Schrijf wat jullie dan samen doen of bekijken, bijvoorbeeld ‘Karim leest elke vrijdag drie van je "
    "offertes en bespreekt ze met je’."
)


class _Lack(NamedTuple):
    """What support does not say, and the line that would say it."""

    what: str
    line: str


def _lacking(support: Ondersteuning, plan: Verbeterplan) -> Iterator[_Lack]:
    if not _says_who(support, plan):
        yield _Lack("wie het doet", "‘wie: leidinggevende’ (of een naam)")
    if not _says_when(support):
        yield _Lack("hoe vaak, hoeveel of wanneer", _when_lines(support, plan))


def _not_concrete(index: int, support: Ondersteuning, lacking: tuple[_Lack, ...]) -> Hit:
    """On ``frequentie`` where only that is no good, else on the text."""
    if support.frequentie and len(lacking) == 1 and not _says_when(support):
        return Hit(
            ("ondersteuning", index, "frequentie"), no_rhythm(support.frequentie), in_time(support.frequentie)
        )
    name = f"‘{support.titel}’" if support.titel else "deze ondersteuning"
    message = f"Bij {name} staat niet {join_list([lack.what for lack in lacking])}."
    hint = f"Zet erbij: {join_list([lack.line for lack in lacking])}."
    if _only_offers(support):
        hint += " Schrijf ook wat jullie dan samen doen of bekijken."
    return Hit(("ondersteuning", index, "afspraak"), message, hint)


def _when_lines(support: Ondersteuning, plan: Verbeterplan) -> str:
    if support.vorm in ("training", "middelen") or re.search(_RELIEF, support.afspraak):
        return f"de datum, bijvoorbeeld ‘start: {plan.looptijd.start}’"
    return "‘frequentie: wekelijks’"


def _says_who(support: Ondersteuning, plan: Verbeterplan) -> bool:
    """Of a training or of means it is enough to say what it is and when."""
    text = support.afspraak
    people = [one.naam for one in (plan.leidinggevende, plan.hr) if one and one.naam]
    if support.wie or support.vorm in ("training", "middelen"):
        return True
    if any(first_name(name) in text for name in people):
        return True
    if any(re.search(pattern, text) for pattern in (_ROLE, _NAME_INSIDE, _NAME_FIRST)) or _gives_means(text):
        return True
    from spvgen.rules.specifiek.helpers import names_helper  # most help is given by one of those

    return names_helper(text)


_SHORT: Final = 7  # days in which support can be pinned down by its first and last day alone


def _says_at_what_hour(text: str) -> bool:
    from spvgen.rules.reading.occasions import names_hour  # where nothing plainer tells

    return names_hour(text) and not has_part(fold(text), _WHEN_ASKED)


def _says_when(support: Ondersteuning) -> bool:
    """A rhythm, an amount or a day; that coaching lasts as long as the plan is neither."""
    text = support.afspraak
    within = is_bare_count(support.frequentie or "") and support.einde
    if says_how_often(support.frequentie) or within or _pinned_down(support):
        return True
    if loose := has_part(fold(text), _MAY_SUIT) and re.search(_WHEN_IT_SUITS, text):
        text = text[: loose.start()] + text[loose.end() :]
        return judged(text).bounded or re.search(_EACH, text) is not None
    if _holds_from(support) or _says_at_what_hour(text):
        return True
    if not (re.search(_RELIEF, text) or re.search(_ALL_THE_TIME, text)):
        text = re.sub(_SPAN, " ", text)
    if has_part(text, (" eens ", "graag")):
        text = re.sub(_SOME_SEASON, " ", text)
    return judged(text).bounded or bool(amounts(text)) or re.search(_EACH, text) is not None


_EACH: Final = (
    r"(?i)\b(?:elke?|iedere?) (?!vraag|moment|reden|mogelijke?|gewenst|hulp|steun|ondersteuning|begeleiding"
    r"|vorm|twijfel|onduidelijkheid|probleem|gelegenheid|kans)\w+"
    r"|\bdezelfde (?:werk)?(?:dag|ochtend|middag)\b"
)
"""*Leest elke indicatie met je mee*; *met elke vraag kun je terecht* promises nothing yet."""
_PLAN: Final = r"(?:looptijd|\w*traject|\w*plan|\w*periode)"
_SPAN: Final = (
    r"(?i)\b(?:(?:in|gedurende|tijdens|voor|binnen) )?(?:(?:de|het) )?(?:eerst|aan)?(?:komende|eerste) "
    r"(?:tijd|periode|weken|maanden)\b"
    r"|\b(?:gedurende|tijdens|in|tot (?:en met )?het einde? van|zolang) (?:de|het|dit|deze|je) (?:hele )?"
    rf"{_PLAN}(?: (?:van (?:dit|het) {_PLAN}|duurt|loopt))?\b"
    r"|\b(?:in de loop van|ergens in|later in) (?:(?:de|het|dit) )?\w+"
)
"""*De komende weken* alone says from when to when, not how much help there is."""
_SOME_SEASON: Final = (
    r"(?i)\b(?:in|dit|deze|komende?) (?:(?:de|het) )?(?:voorjaar|zomer|najaar|winter|herfst|lente)\b"
    r"(?=[^.;]*\b(?:eens|weleens|graag)\b)"
)
"""*In de zomer graag eens*."""
_ALL_THE_TIME: Final = r"(?i)\bnaast je\b|\bde hele (?:dag|dienst)\b|\bvrij\w*"
"""Help that is there all through a span, as a lighter task (``_RELIEF``) is."""
_WHEN_IT_SUITS: Final = (
    r"(?i)\b(?:zodra|als|wanneer|indien|mits) (?:[^.,;]{1,40} )?(?:toelaat|toelaten|uitkomt|schikt|past"
    r"|(?:ruimte|tijd|gelegenheid|rustig|mogelijk|lucht) (?:is|voor is|heeft|krijgt|komt|ontstaat)"
    r"|(?:rustiger|kalmer|stiller|luwer|minder (?:druk|vol)) (?:is|zijn|wordt|worden)"
    r"|(?:drukte|piek|spits|seizoen)[^.,;]{0,15} (?:voorbij|over|achter de rug|afneemt)(?: (?:is|zijn))?)\b"
    r"|\b(?:waar|zo veel|zoveel) mogelijk\b"
)
"""Whatever is promised with it, nobody can count on: *zodra de drukte het toelaat* or *voorbij is*."""
_MAY_SUIT: Final = parts("zodra als_ wanneer_ indien_ mits_ mogelijk")
"""Parts of which each of those has one."""
_WHEN_ASKED: Final = parts("""
    bereikbaar beschikbaar terecht aanspreekpunt aanspreekbaar kunt kun_je mag_je als_ wanneer_ indien_ mits_
    binnenlop binnen_lop inloop
""")
"""*Tot 12:00 uur neemt het hoofd de vragen aan* is so each day; *is tot 17:00 uur bereikbaar* waits."""
_FROM: Final = r"(?i)\b(?:vanaf|per|met ingang van) (?:\w+ )?\d{1,2}(?:[- ]\w+|\.\d)"
_RELIEF: Final = (
    r"(?i)\bminder\b|\bgeen\b|\bvrijgesteld\b|\bniet meer\b|\bneemt? [^.,;]*\bover\b|\bovergenomen\b"
)

_MEANS: Final = (
    r"(?i)\bje krijgt (?:[^.,;]{0,40} )?(?:toegang tot|een (?:\w+e? )?(?:\w*scherm|\w*werkplek|laptop"
    r"|tablet|\w*telefoon|headset|bureau|stoel|account|licentie|\w*handleiding|checklist|\w*scanner|badge))\b"
)
"""*Je krijgt vanaf 13 april een tweede scherm*: a thing is there or not, whoever sees to it."""


_MEANT: Final = parts("""
    toegang scherm werkplek laptop tablet telefoon headset bureau stoel account licentie handleiding checklist
    scanner badge
""")
"""Parts of which each of those has one."""


def _gives_means(text: str) -> bool:
    return "krijgt " in text and has_part(text, _MEANT) and re.search(_MEANS, text) is not None


def _holds_from(support: Ondersteuning) -> bool:
    """*Vanaf 2 februari een klas minder*: a lighter task or a thing, which is there from a day on."""
    if support.start is None and not re.search(_FROM, support.afspraak):
        return False
    lighter = support.vorm == "middelen" or re.search(_RELIEF, support.afspraak)
    return bool(lighter) or _gives_means(support.afspraak)


def _pinned_down(support: Ondersteuning) -> bool:
    if support.vorm in ("training", "middelen"):
        return bool(support.start or support.einde)
    if support.start is None or support.einde is None:
        return False
    return (support.einde - support.start).days < _SHORT
