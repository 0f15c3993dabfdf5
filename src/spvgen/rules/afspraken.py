"""Specific about who and when: actions with a term, support that can be counted on (codes S04 and S05)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.diagnostics import Severity
from spvgen.dutch import join_list
from spvgen.nameforms import first_name
from spvgen.rules.cijfers import end_of
from spvgen.rules.gelegenheid import loose_occasion, names_hour, names_occasion
from spvgen.rules.patronen import words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.steun import denies_help
from spvgen.rules.uitspraken import is_bare_count, judged, rhythms, says_how_often
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.onderdelen import Actie, Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan


def actie_zonder_termijn(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De actie heeft geen termijn.

    Zonder termijn is een actie nooit te laat. Zet erbij hoe vaak (‘wekelijks’) of uiterlijk wanneer, bij
    een sleutel of in de tekst zelf. Een vast moment in het werk mag ook: ‘voordat je een melding sluit’,
    ‘bij elke levering’, ‘als een klant klaagt’. Kun je het ook anders lezen (‘voor het overleg’, ‘altijd’)?
    Dan is dit een waarschuwing. Alleen een begin (‘vanaf 1 april’) is niet genoeg, en ‘als dat nodig is’
    ook niet.

    Bron: het SPV-artikel (de T van SMART: een vaste tijd met meetpunten onderweg).

    Fout:
        acties:
          - titel: Agenda
            afspraak: Je zet de terugbelafspraken in je agenda.

    Goed:
        acties:
          - titel: Agenda
            afspraak: Je zet elke werkdag om 09:00 uur de terugbelafspraken in je agenda.
    """
    for index, action in enumerate(plan.acties):
        if not bounded(action):
            yield _without_term(index, action, _latest(action, plan))


def _latest(action: Actie, plan: Verbeterplan) -> date:
    """The day by which an action is done at the latest; only the actions of some kinds serve a goal."""
    goals = getattr(action, "voor_doel", None)
    served = plan.doel(goals[0]) if goals else None
    return end_of(served, plan) if served else plan.einde


def _without_term(index: int, action: Actie, end: date) -> Hit:
    """On ``frequentie`` where that is filled in without saying how often, else on the text."""
    if action.frequentie:
        hint = f"{in_time(action.frequentie)} Is het één keer? Zet dan op een eigen regel: deadline: {end}"
        return Hit(("acties", index, "frequentie"), no_rhythm(action.frequentie), hint)
    started = judged(action.afspraak).time == "start"
    only = " Een begin is nog geen termijn." if started else ""
    if loose := loose_occasion(action.afspraak):
        return _loosely_bound(index, action, loose, end)
    hint = (
        "Zet erbij hoe vaak (‘frequentie: wekelijks’), bij welk moment in het werk (‘bij elke levering’), "
        f"of uiterlijk wanneer: ‘deadline: {end}’."
    )
    return Hit(("acties", index, "afspraak"), f"De actie ‘{action.titel}’ heeft geen termijn.{only}", hint)


def _loosely_bound(index: int, action: Actie, occasion: str, end: date) -> Hit:
    """What may well be a moment keeps nobody from a document."""
    said = occasion[:1].lower() + occasion[1:]
    message = f"Bij ‘{action.titel}’ zegt ‘{said}’ nog niet hoe vaak of uiterlijk wanneer."
    first, _, more = said.partition(" ")
    moment = said if more and first in _AHEAD else "bij …"
    hint = (
        f"Is het elke keer? Schrijf dan bijvoorbeeld: ‘frequentie: elke keer {moment}’. "
        f"Is het één keer? Zet er dan bij: ‘deadline: {end}’."
    )
    return Hit(("acties", index, "afspraak"), message, hint, occasion, Severity.WAARSCHUWING)


_AHEAD: Final = words("bij voor vóór na in op aan tijdens binnen tussen")


def in_time(often: str) -> str:
    """What to write instead of it."""
    return f"Schrijf bijvoorbeeld: {often.rstrip(' .')} per week." if is_bare_count(often) else _OFTEN


_OFTEN: Final = "Schrijf bijvoorbeeld: wekelijks."


def no_rhythm(often: str) -> str:
    """What is wrong with a ``frequentie`` that can't be counted on."""
    if is_bare_count(often):
        return f"‘{often}’ zegt niet in welke tijd: per dag, per week, of in het hele plan?"
    return f"‘{often}’ zegt niet hoe vaak."


def bounded(action: Actie) -> bool:
    """Whether an action has a term or says how often, in a key or in its text."""
    if says_how_often(action.frequentie) or action.deadline:
        return True
    said = (action.afspraak, action.titel)
    if any(names_hour(text) or _says_when_or_how_often(text) for text in said):
        return True
    return names_occasion(action.afspraak)


def _says_when_or_how_often(text: str) -> bool:
    return bool(rhythms(text)) or judged(text).bounded


_NEXT_TALK: Final = (
    r"(?i)\b(?:het|ons|elk|ieder)\s+(?:volgende\s+)?gesprek\b"
    r"|\bde\s+(?:volgende\s+)?(?:evaluatie|eindbeoordeling)\b"
)


def has_term(agreement: str) -> bool:
    """Whether the text of an agreement made in a talk says by when, how often, or on what occasion."""
    said = _says_when_or_how_often(agreement) or re.search(_NEXT_TALK, agreement)
    return bool(said) or names_occasion(agreement)


_COUNTING_RULE: Final = (
    r"(?i)\bgeld(?:t|en)\b|\btel(?:t|len)\b(?: \w+){0,3} (?:mee|niet)\b"
    r"|\btel(?:t|len) (?:alleen|dan|wel|de (?:nieuwe|oude|eerste|laatste))\b"
    r"|\b(?:norm|doel|datum|cijfer) blijft\b"
)


def is_settled(agreement: str) -> bool:
    """Whether an agreement has a term, or decides since when (*vanaf 1 mei*) or what counts."""
    decided = judged(agreement).time == "start" or re.search(_COUNTING_RULE, agreement)
    return bool(decided) or has_term(agreement)


# --- Support ---------------------------------------------------------------------------------------

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
    hulp er echt was.

    Bron: geen concrete ondersteuning hoort bij wat er in rechtszaken over verbeterplannen het vaakst
    misgaat.

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
        if lacking and not denies_help(support.afspraak):  # then A01 tells that there is none
            yield _not_concrete(index, support, lacking)


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
    return any(re.search(pattern, text) for pattern in (_ROLE, _NAME_INSIDE, _NAME_FIRST))


_SHORT: Final = 7  # days in which support can be pinned down by its first and last day alone


def _says_when(support: Ondersteuning) -> bool:
    """A rhythm, an amount or a day; that coaching lasts as long as the plan is neither."""
    text = support.afspraak
    within = is_bare_count(support.frequentie or "") and support.einde
    if says_how_often(support.frequentie) or within or _pinned_down(support):
        return True
    if loose := re.search(_WHEN_IT_SUITS, text):
        text = text[: loose.start()] + text[loose.end() :]
        return judged(text).bounded or re.search(_EACH, text) is not None
    if _holds_from(support):
        return True
    if not (re.search(_RELIEF, text) or re.search(_ALL_THE_TIME, text)):
        text = re.sub(_SPAN, " ", text)
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
_ALL_THE_TIME: Final = r"(?i)\bnaast je\b|\bde hele (?:dag|dienst)\b|\bvrij\w*"
"""Help that is there all through a span, as a lighter task (``_RELIEF``) is."""
_WHEN_IT_SUITS: Final = (
    r"(?i)\b(?:zodra|als|wanneer|indien|mits) (?:[^.,;]{1,40} )?(?:toelaat|toelaten|uitkomt|schikt|past"
    r"|(?:ruimte|tijd|gelegenheid|rustig|mogelijk) (?:is|voor is))\b|\b(?:waar|zo veel|zoveel) mogelijk\b"
)
"""Whatever is promised with it, nobody can count on: *zodra de drukte het toelaat*."""
_FROM: Final = r"(?i)\b(?:vanaf|per|met ingang van) (?:\w+ )?\d{1,2}(?:[- ]\w+|\.\d)"
_RELIEF: Final = (
    r"(?i)\bminder\b|\bgeen\b|\bvrijgesteld\b|\bniet meer\b|\bneemt? [^.,;]*\bover\b|\bovergenomen\b"
)


def _holds_from(support: Ondersteuning) -> bool:
    """*Vanaf 2 februari een klas minder*: a lighter task or a thing, which is there from a day on."""
    given = support.vorm == "middelen" or re.search(_RELIEF, support.afspraak)
    return bool(given) and (support.start is not None or re.search(_FROM, support.afspraak) is not None)


def _pinned_down(support: Ondersteuning) -> bool:
    if support.vorm in ("training", "middelen"):
        return bool(support.start or support.einde)
    if support.start is None or support.einde is None:
        return False
    return (support.einde - support.start).days < _SHORT
