"""A plan that holds: goals that don't rise on the way, and the time that was given (P20)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.likeness import denies, told_or_like, weighed, worth_reading
from spvgen.rules.proces.hold_ways import ONWARD
from spvgen.rules.proces.hold_words import LOOSE
from spvgen.rules.reading.texts import OF_THE_EMPLOYER, WRITTEN_LATER
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_READ: Final = OF_THE_EMPLOYER - {"afspraken"}
_AGREED_LATER: Final = WRITTEN_LATER - {"evaluatiemomenten"}
"""In a report one side can make the plan heavier, or end it."""
_FAIR: Final = "-mutual -fixed"
_WAYS: Final = tuple(
    f"{row} {_FAIR}"
    for row in """
        one_slip over -before -done_well -job -work
        ends_on unbound -before -work
        boss ends_on if sooner -before -done_well -work
        midway upward -before -work
        asked drifts with_it -before -work
        no_longer the_rest -before -work
        midway told_later which -before -outcome
        asked get when -before -outcome -work
        asked if upward -before -work -done_well
        chance doubt over -before -done_well -job
        decides_whether goes_on -before
        by_boss rises -before -work
        easily ends_on -before -done_well -work
        asked told_later -before -outcome
        doubt sooner -before -done_well -work
        chance we_stop -before -done_well -job -reached -work
        fills_up midway -before -work
        boss finish premature -before -done_well -work
        at_will sooner -before -done_well -work
        joins told_later -outcome
        if screws -before -work
        above on_top
        belongs what_boss
        deviates ends_on -before -work
        chance doubt midway -before -done_well -job
        over stands_still -before -done_well -job -work
        own_set sets -before
        pointless chance -before
        asks_more midway -before
        by_boss fills_up -before -work
        for_now wants_more -before
        free_hand rises -before -work
        asked by_boss drifts -before -work
        from_now points counts -before -work
        rises if asked -before -work
        rises doubt asked -before -work
        points unwritten
        doubt we_stop -before -done_well -work
        decided not_on -before -work
        every_time varies -before -work
        doubt midway over -before -done_well -job
        by_boss chance over -before -done_well -job -work
        boss midway premature -before -done_well -work
        asked chance joins midway -before -work
        belongs from_me
        get rest_points -before
        if makes_n -before
        points still_change
        by_boss sooner -before -done_well -work
        edits unbound -before
        one_slip the_rest -before -work
        at_will shifts -before -done_well -work
        get points when -before -outcome -work
        afterwards informs which -before -outcome
        by_boss midway over -before -done_well -job -work
        by_boss chance lasts -before -done_well -work
        went_well set_to asked -work -others -lowered
        one_slip we_stop -before -work -job
    """.strip().splitlines()
)
_LOOSE: Final = Roles(LOOSE | ONWARD)
_UNSETTLED: Final = _LOOSE.meeting(
    "not wait we -agreed -help -was",
    "early ended plan -agreed -reached -unended -was",
    "added anytime -agreed -others -unraised -was",
    "anytime can changed -agreed -others -unended -was",
    "plug we_pull -agreed -others",
    "added goals -agreed -others -unraised -was",
    "added one we -agreed -others -unraised -was",
    "anytime can goals -agreed -others -unraised -was",
    "turn_into well -agreed -others -unraised -was",
    "come more one -agreed -others -unraised -was",
    "free goals -agreed -was",
    "ended not plan -agreed -unended -was",
    "loose term -agreed -was",
    "amounts anytime -agreed -others -unraised -was",
    "decides goals -agreed -was",
    "decides enough -agreed -was",
    "at_once plan -agreed -reached -unended -was",
    "early unless -agreed",
    "tasks added plan -agreed -unraised -was -others",
    "adapted goals -agreed -others -unraised -was",
    "as_much judge -agreed -was",
    "decide term -agreed -unended -was",
    "can changed plan -agreed -others -unended -was",
    "ended interim plan -agreed -reached -unended -was",
    "gradually heavier -agreed -others -unraised -was",
    "becomes well -agreed -others -was",
    "done failing plan -agreed -reached -unended -was",
    "come goals heavier -agreed -others -unraised -was",
    "ended it -agreed -help -reached -unended -was",
    "heavier one -agreed -help -others -unraised -was",
    "decide early -agreed -unended -was",
    "come living -agreed",
    "judged tasks -agreed -was",
    "interim lat_set -agreed -was",
    "lat_set well -agreed -was",
    "conclude we -agreed -was",
    "enough_been interim -agreed -was",
    "goals in_reserve",
    "more one put -agreed -others -unraised -was",
    "plan short -concise -agreed -unended -was",
    *_WAYS,
)


def plan_ligt_niet_vast(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan kan onderweg zwaarder worden of eerder stoppen, als de leidinggevende dat wil.

    Wie aan een plan begint, moet weten wat er gevraagd wordt en hoeveel tijd er is. Kun je de doelen
    tussendoor verhogen, er een doel bij zetten, de tijd inkorten of het plan bij de eerste fout stoppen,
    dan is de kans niet echt. Wil je iets veranderen, doe dat dan samen en laat het plan opnieuw
    tekenen. Is er meer tijd nodig, dan is er de verlenging.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn.

    Fout:
        slotopmerking: Gaat het te langzaam, dan verhogen we de doelen tussendoor nog.

    Goed:
        slotopmerking: De doelen blijven gelijk. Is er iets anders nodig, dan bespreken we dat samen.
    """
    found = dict(_UNSETTLED.told_among(worth_reading(plan, "P20", _READ)))
    for path, said, sure in told_or_like(plan, "P20", _READ, found):
        if path[0] in _AGREED_LATER or (not sure and _holds(said)):
            continue
        reported = path[0] == "evaluatiemomenten"
        if reported and not (
            sure and (any(_LOOSE.is_in(one, said) for one in ("boss", "went_well")))
        ):  # *het derde doel gaat omhoog*
            continue
        from spvgen.rules.proces.hold_fair import says_it_holds  # few plans have such a sentence

        if says_it_holds(said):
            continue
        hint = (
            f"Haal dit weg: de doelen gelden zoals ze er staan, tot en met {format_date(plan.einde)}. "
            "Schrijf liever: ‘Is er onderweg iets anders nodig, dan bespreken we dat samen.’"
        )
        if reported:  # what was done stays in it
            hint = f"Draai dit terug: tot en met {format_date(plan.einde)} geldt wat er staat. {_RATHER}"
        stands = "staat niet vast" if sure else "lijkt niet vast te staan"
        message = f"‘{said.rstrip('.!')}’: zo {stands} wat er geldt en hoelang."
        yield weighed(Hit(path, message, hint, said), sure=sure)


_RATHER: Final = "Is er iets anders nodig, spreek dat dan samen af en laat het plan opnieuw tekenen."

_EASES: Final = (
    r"(?i)\b(?:is|zijn|was|blijkt|blijken)\b[^.!?]*\bte weinig\b"
    r"[^.!?]*\b(?:worden het er|komen er|krijg je er)\b"
    r"|\b(?:ik|we|wij) (?:mijn|onze|ons) (?:\w+ )?(?:kant|deel|afspra\w+|belofte\w*|toezegging\w*)\b"
    r"[^.;!?]*\bniet\b"
    r"|\b(?:komt|komen|krijgt?) (?:je |u )?er (?:een|twee|nog een) (?!doel|eis|norm|opdracht|taak)\w+ bij\b"
    r"|\bvraag ik (?:je )?of het (?:zo|nog|goed|genoeg)\b(?! (?:zin|nut))"
)
"""More help or work, whether there is enough of it, and what the employer fails to do."""


def _holds(sentence: str) -> bool:
    """Whether a sentence denies it, eases something, or speaks of what both agree on or of success."""
    return (
        denies(sentence)
        or bool(re.search(_EASES, sentence))
        or not _LOOSE.in_sentence(sentence).isdisjoint({"agreed", "reached"})
    )
