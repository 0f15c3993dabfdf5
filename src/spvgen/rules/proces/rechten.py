"""What a plan may not take away: leave, pay, free time, and the right to disagree (P22)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.likeness import counts_leave_out, denies, told_or_like, weighed, worth_reading
from spvgen.rules.proces.rights_words import LEFT, TAKEN
from spvgen.rules.reading.texts import OF_THE_COURSE, OF_THE_WHOLE
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_KEYS: Final = OF_THE_COURSE | {"dan", "afspraken"}
_THINGS: Final = Roles(TAKEN | LEFT)
_LEFT: Final = "-yours_again -not_yours -was_then -not_taken"
_ROWS: Final = (
    ("council", "union_work work_ends -may"),
    ("ending", "end_right given_up -may"),
    ("money", "damaged cost_you -lesson -not_billed -may"),
    ("money", "coins pays each_time_you fault -may"),
    ("leave", "days_off days_lost -off_or_around"),
    ("leave", "days_off held_back until_out"),
    ("unpaid", "for_nothing odd_hours -lesson -offered -given_back -may"),
    ("time", "free_time you_must -by_rota -may"),
    ("time", "rest_time rest_lost -by_rota -may"),
    ("say", "voice closed_to_you"),
    ("records", "your_file closed_to_you"),
    ("records", "secretly"),
    ("say", "helpers kept_from turns_to -may_go -counted_out -may"),
    ("say", "helpers unwelcome -may_go -counted_out -may"),
    ("say", "helpers toward omitted -may_go"),
    ("say", "claims given_up"),
    ("money", "fault cost_you each_time_you -not_billed"),
)
"""Kind of advice → the roles that come together; the first of them tells what it is about."""
_KINDLY: Final = (
    ("leave", "free_weeks if_scored then_see -not_yours -was_then -not_taken"),
    ("leave", "stays_in you -goods -was_then -not_taken"),
    ("say", "no_outsider between_us -reading -was_then"),
    ("say", "signed settled nowhere -grievance -was_then"),
    ("time", "you_eat at_post -no_way -was_then"),
    ("time", "work_device also_off you -left_off -was_then"),
)
"""The same of what hangs on how it goes, or is asked as a favour: certain, however kindly it is put."""
_TAKEN: Final = _THINGS.meeting(*(f"{row} {_LEFT}" for _, row in _ROWS))
_OUTRIGHT: Final = _THINGS.meeting(*(row for _, row in _KINDLY))


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
    found = dict(_TAKEN.told_among(texts)) | outright
    for path, said, sure in told_or_like(plan, "P22", _KEYS, found):
        from spvgen.rules.proces.rights_advice import HINTS
        from spvgen.rules.reading.if_met import says_if_met  # only for what was found

        roles = _THINGS.in_sentence(said)
        met = path not in outright and says_if_met(said)
        denied = "not_taken" in roles and not _has_condition(said)
        if denied or met or (not sure and _is_fair(said, roles)):
            continue
        # of pay that is lost afterwards P17 knows better what to write
        threatened = path[0] in OF_THE_WHOLE and "pay" in roles and "cost_you" not in roles
        takes = _TAKES if sure else _SEEMS_TO_TAKE
        message = f"‘{said.rstrip('.!')}’: zo {takes} waar die recht op heeft."
        hit = Hit(path, message, HINTS[_kind(roles)], said, gives_way=threatened, certain=path in outright)
        yield weighed(hit, sure=sure)


def _kind(roles: frozenset[str]) -> str:
    """Which advice suits a sentence with these roles."""
    rows = [(kind, [role for role in row.split() if role[0] != "-"]) for kind, row in _ROWS + _KINDLY]
    met = [kind for kind, needed in rows if roles.issuperset(needed)]
    near = [kind for kind, needed in rows if needed[0] in roles]
    return next(iter(met or near), "money" if "pay" in roles else "any")


_TAKES: Final = "neemt het plan de medewerker iets af"
_SEEMS_TO_TAKE: Final = "lijkt het plan de medewerker iets af te nemen"


def _has_condition(said: str) -> bool:
    """*Zolang je de norm haalt, verhalen we de schade niet op jou*: otherwise it is taken."""
    return re.search(r"(?i)\b(?:zolang|mits|tenzij)\b", said) is not None


def _is_fair(said: str, roles: frozenset[str]) -> bool:
    """Whether what only looks like it takes nothing away."""
    return denies(said) or counts_leave_out(said) or not _FAIR.isdisjoint(roles)


_FAIR: Final = frozenset({"yours_again", "may"})
"""Roles beside which a likeness alone says too little."""
