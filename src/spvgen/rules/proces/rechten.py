"""What a plan may not take away: leave, pay, free time, and the right to disagree (P22)."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.rules.likeness import counts_leave_out, denies, told_or_like, weighed, worth_reading
from spvgen.rules.proces.rights_kinds import KINDS, WAYS
from spvgen.rules.proces.rights_lost import LOST, TAKEN, TAKEN_ROWS
from spvgen.rules.proces.rights_together import FAIR, MORE_ROWS, OUTRIGHT, OUTRIGHT_ROWS, SOUGHT
from spvgen.rules.proces.rights_words import ROWS
from spvgen.rules.reading.texts import OF_THE_COURSE, OF_THE_WHOLE, sentences_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.reading.texts import Text

_KEYS: Final = OF_THE_COURSE | {"dan", "afspraken"}
_TERMS: Final = {
    "you_eat": "(?:eet|lunch|pauzeer)_(?:je|jij) (?:je|jij)_(?:eet|luncht|pauzeert)",
    "at_post": """
        (?:aan|achter|op|naast|bij)_(?:de|het|je|jouw)_(?:balie|bureau|kassa|werkplek|telefoon|toonbank)
        (?:aan|achter|op|naast|bij)_(?:de|het|je|jouw)_(?:machine|stuur|lijn|scherm|receptie|werkbank|post)
        tussen_(?:de_)?(?:klanten|patiënten|gasten|bezoekers|oproepen|ritten|telefoontjes)
    """,
    "stays_in": """
        in_(?:het|ons)_land_(?:blijft|bent) blijf_(?:je|jij)_in_(?:het|ons)_land
        (?:je|jij)_blijft_in_(?:het|ons)_land geen_verre_(?:reis|reizen)
    """,
    "goods": "zending zendingen pakket pakketten order orders bestelling lading vracht geld land_van",
    "if_scored": """
        haal_(?:je|jij) op_groen gaat_het_goed zijn_de_cijfers staan_de_cijfers als_alles
        (?:lukt|loopt)_(?:het|alles)
    """,
    "then_see": """
        praten_(?:we|wij)_(?:over|verder) kijken_(?:we|wij)_(?:ernaar|er|naar) bekijken_(?:we|wij)
        beslissen_(?:we|wij) denken_(?:we|wij) hebben_(?:we|wij)_het_over bespreken_(?:we|wij)
    """,
    "free_weeks": "vrije_(?:week|weken|dag|dagen) *vakantie *verlof vakantieweek vakantiedagen verlofdagen",
    "work_device": "laptop diensttelefoon werktelefoon werklaptop werkmobiel telefoon_van_de_zaak",
    "also_off": """
        ook_(?:op_)?(?:zaterdag|zondag)(?:ochtend|middag|avond)? ook_in_(?:het|je)_weekend ook_'s_avonds
        ook_in_je_vrije ook_op_je_vrije
    """,
    "left_off": """
        geen nooit uit hoef hoeft ingeroosterd weekenddienst laat ligt liggen blijft op_kantoor op_je_werk
    """,
    "makes_it": "maakt maken wordt worden",
    "harder": """
        ingewikkeld ingewikkelder moeilijker lastiger vervelender zwaarder onplezieriger stroever erger
    """,
    "no_outsider": "geen_(?:buitenstaander|buitenstaanders|pottenkijker|pottenkijkers|vreemden)",
    "between_us": "met_z'n_tweeën onder_elkaar onder_ons onderling lossen_(?:we|wij)",
    "reading": "lezen leest inzien inziet delen deelt gedeeld vertrouwelijk meelezen weten",
    "signed": "handtekening teken tekent ondertekent ondertekening getekend krabbel",
    "settled": "van_tafel afgedaan uit_de_wereld gesloten afgesloten afgerond",
    "nowhere": "niemand nergens niet_meer_op_terug niets_meer",
    "grievance": "bezwaar bezwaren klacht klachten",
    "no_way": "niet geen nooit hoeft hoef zonder",
}
"""Words of what hangs on how it goes, or is asked as a favour, by role; of courses paid back A08 tells."""
_TERMS_ROWS: Final = {
    "leave": (
        "free_weeks if_scored then_see -others -was_then -not_taken",
        "stays_in you -goods -was_then -not_taken",
    ),
    "say": (
        "helper makes_it harder -no_way -soft -reading -was_then",
        "no_outsider between_us -reading -was_then",
        "signed settled nowhere -grievance -was_then",
    ),
    "time": (
        "you_eat at_post -no_way -was_then",
        "work_device also_off you -left_off -right -was_then",
    ),
}
"""Kind of advice → the roles that come together; told however kindly it is put, and certain."""
_THINGS: Final = Roles(ROWS | MORE_ROWS | KINDS | WAYS | FAIR | TAKEN | OUTRIGHT | _TERMS)
_BY_KIND: Final = {
    kind: _THINGS.meeting(
        *SOUGHT.get(kind, ()),
        *lost,
        *TAKEN_ROWS.get(kind, ()),
        *OUTRIGHT_ROWS.get(kind, ()),
        *_TERMS_ROWS.get(kind, ()),
    )
    for kind, lost in LOST.items()
}
_PAY_LOST: Final = _THINGS.meeting(*(one for one in LOST["money"] if one.startswith("any_pay")))
_TAKEN_AWAY: Final = _THINGS.meeting(*chain.from_iterable(SOUGHT.values()))
_OUTRIGHT: Final = _THINGS.meeting(*chain.from_iterable([*OUTRIGHT_ROWS.values(), *_TERMS_ROWS.values()]))
_LOST: Final = _THINGS.meeting(*chain.from_iterable(LOST.values()))
_TAKEN: Final = _THINGS.meeting(
    *chain.from_iterable([*SOUGHT.values(), *LOST.values(), *TAKEN_ROWS.values()])
)


def neemt_recht_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan neemt de medewerker iets af waar die recht op heeft.

    Een plan trekt geen verlof in als straf en laat het niet op de uitkomst wachten. De medewerker betaalt
    geen schade, boete of cursus. Het plan vraagt ook niet om in het weekend bereikbaar te zijn, om onbetaald
    over te werken of om van bezwaar af te zien. De weg naar de vakbond, een advocaat of de klachtencommissie
    blijft open. Zulke zinnen maken een plan oneerlijk, en een rechter keurt ze vaak af. Schrijf wat er in het
    werk beter moet, en wat er in het uiterste geval kan volgen.

    Bron: art. 7:611 BW (goed werkgeverschap), 7:611a BW (scholing), 7:638 BW (vakantie), 7:650 en 7:661 BW
    (boetes en schade), art. 21 WOR (ondernemingsraad), art. 15 AVG (inzage) en de Arbeidstijdenwet.

    Fout:
        slotopmerking: Gaat het mis, dan gaat je verlof in juli niet door.

    Goed:
        slotopmerking: Valt een gesprek in je verlof, dan kiezen we samen een andere dag.
    """
    texts = worth_reading(plan, "P22", _KEYS)
    outright = dict(_OUTRIGHT.told_in(plan, _KEYS))
    found = dict(_in_clauses(texts)) | dict(_TAKEN.told_among(texts)) | outright
    for path, said, sure in told_or_like(plan, "P22", _KEYS, found):
        from spvgen.rules.proces.rights_advice import HINTS
        from spvgen.rules.reading.if_met import says_if_met  # only for what was found

        roles = _THINGS.in_sentence(said)
        met = path not in outright and says_if_met(said)
        denied = "not_taken" in roles and not _has_condition(said)
        if denied or met or (not sure and _is_fair(said, roles)):
            continue
        kind = next((kind for kind, meeting in _BY_KIND.items() if meeting(said)), "any")
        # of pay that is lost afterwards P17 knows better what to write
        threatened = path[0] in OF_THE_WHOLE and bool(_PAY_LOST(said)) and not _TAKEN_AWAY(said)
        takes = _TAKES if sure else _SEEMS_TO_TAKE
        message = f"‘{said.rstrip('.!')}’: zo {takes} waar die recht op heeft."
        hit = Hit(path, message, HINTS[kind], said, gives_way=threatened, certain=path in outright)
        yield weighed(hit, sure=sure)


_TAKES: Final = "neemt het plan de medewerker iets af"
_SEEMS_TO_TAKE: Final = "lijkt het plan de medewerker iets af te nemen"


def _has_condition(said: str) -> bool:
    """*Zolang je de norm haalt, verhalen we de schade niet op jou*: otherwise it is taken."""
    return re.search(r"(?i)\b(?:zolang|mits|tenzij)\b", said) is not None


def _is_fair(said: str, roles: frozenset[str]) -> bool:
    """Whether what only looks like it takes nothing away."""
    return denies(said) or counts_leave_out(said) or not _FAIR.isdisjoint(roles)


def _in_clauses(texts: list[Text]) -> Iterator[Text]:
    """Sentences in which a right is lost in one clause, whatever the other clauses tell."""
    for path, text in _LOST.readable_in(texts):
        if lost := next(filter(_in_a_clause, sentences_in(text)), ""):
            yield path, lost


def _in_a_clause(sentence: str) -> bool:
    roles = _THINGS.in_sentence(sentence)
    if not _LOST.may_be_of(roles):
        return False
    whole = roles & _OF_ALL
    clauses = re.split(_BETWEEN_CLAUSES, sentence)
    return any(_LOST.is_of(_THINGS.in_sentence(clause) | whole) for clause in clauses)


_FAIR: Final = frozenset({"soft", "yours_again"})
"""Roles beside which a likeness alone says too little."""
_OF_ALL: Final = frozenset({"returned", "soft", "whose", "half_each"})
"""Roles that each clause has from its sentence."""
_BETWEEN_CLAUSES: Final = r"[,;:(]|\b(?:en|maar|want|omdat|zodat|dus)\b"
