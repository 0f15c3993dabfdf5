"""A plan that holds: goals that don't rise on the way, and the time that was given (P20)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.likeness import denies, told_or_like, weighed, worth_reading
from spvgen.rules.proces.hold_ways import ONWARD
from spvgen.rules.proces.hold_words import LOOSE
from spvgen.rules.reading.texts import OF_THE_COURSE, WRITTEN_LATER
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_FAIR: Final = "-mutual -fixed"
_WAYS: Final = tuple(
    f"{row} {_FAIR}"
    for row in """
        rises if asked -before -work
        stands_still at_that_point over -done_well -before -work -job
        stands_still at_that_point stops -done_well -before -work -job
        rises midway asked -before -work
        upward puts_up midway -before -work
        upward midway asked -before -work
        upward if asked -before -work
        told_later which midway -outcome -before
        told_later which asked -outcome -before
        told_later joins -outcome
        told_later which joins
        told_later midway asked -outcome -before
        upward puts_up if boss -before -work
        raised have_set asked -work
        joins counts asked -before -work
        screws if op -before -work
        joins points counts -before -work
        joins chance midway asked -before -work
        afterwards joins -before -work
        from_now points counts -before -work
        from_now belongs
        what_boss belongs
        from_me belongs
        on_top above boss
        own_set sets boss -before
        own_set sets midway -before
        rest_points get when -before
        get when asked -before -work -outcome
        get points when -before -work -outcome
        informs afterwards asked -outcome -before
        informs afterwards which -outcome -before
        unwritten from_now
        unwritten points counts boss
        unwritten joins
        asks_more midway -before
        asks_more chance -before
        asks_more if -before
        later_more for_now
        makes_n makes if -before
        makes_n makes midway -before
        makes_n makes boss -before
        still_change points
        edits plan_text midway boss -before -work
        at_will edits plan_text -before -work
        one_slip over chance -done_well -before -work -job
        game_over one_slip -before -work -job
        no_more_plan one_slip
        doubt over chance boss -done_well -before -job
        doubt over chance midway -done_well -before -job
        at_will over chance -done_well -before -work -job
        sooner at_will -done_well -before -work
        by_boss over chance -done_well -before -work -job
        by_boss stops ends_on -done_well -before -work
        we_stop chance -reached -done_well -before -work -job
        we_stop with_this doubt -done_well -before -work
        we_stop one_slip -done_well -before -work
        sooner doubt ends_on boss -done_well -before -work
        sooner ends_on if boss -done_well -before -work
        sooner by_boss ends_on -done_well -before -work
        sooner one_slip ends_on -done_well -before -work
        not_on decided -before -work
        sooner decided ends_on -before -work
        left_time cut -before -work
        unbound ends_on -before -work
        unbound plan_text -before -work
        unbound edits boss -before
        waits not_out -before
        with_it drifts asked -before -work
        goes_for if -before -work
        afterwards settled asked -before -work
        settled midway asked -before -work
        easily turns asked -before -work
        others_too belongs -before -work
        premature finish if boss -before -work -done_well
        premature finish midway boss -before -work -done_well
        what_now rules_on every_time -before
        what_now informs every_time -before
        the_rest no_longer one_slip -before -work
        the_rest no_longer doubt -before -work
        the_rest no_longer chance -before -work
        shifts at_will ends_on -before -work -done_well
        waits one_slip ends_on -before
        by_boss drifts asked -before -work
        sooner rules_on ends_on -before -work
        by_boss doubt over -done_well -before -work -job
        by_boss over midway -done_well -before -work -job
        what_now every_time boss -before
        varies every_time asked -before -work
        goes_on decides_whether every_time -before
        unbound by_boss -before -work
        unbound premature finish -before
        the_rest no_longer midway -before -work
        by_boss lasts chance -before -work -done_well
        deviates ends_on boss -before -work
        fills_up midway asked -before -work
        fills_up by_boss midway -before -work
        passed_on midway asked -before -work
        passed_on joins asked -before -work
        easily premature ends_on -before -work -done_well
        easily premature over -before -work -done_well -job
        by_boss finish chance if -before -work -done_well
        asks_more unwritten -before
        rises by_boss asked -before -work
        seen_enough stops
        seen_enough boss -before
        goes_on decides_whether rules_on -done_well
        goes_on decides_whether ends_on -done_well
    """.strip().splitlines()
)
_LOOSE: Final = Roles(LOOSE | ONWARD)
_UNSETTLED: Final = _LOOSE.meeting(
    "goals raise up we -agreed -unraised -was -others -help",
    "amounts we_raise up -agreed -unraised -was -others -help",
    "goals added -agreed -unraised -was -others",
    "one added we -agreed -unraised -was -others",
    "goals come bij more -agreed -unraised -was -others",
    "one come bij more -agreed -unraised -was -others",
    "goals unknown -agreed -was -others",
    "goals changed can anytime -agreed -unraised -was -others",
    "plan changed can anytime -agreed -unended -was -others",
    "goals changed free -agreed -unraised -was -others",
    "plan changed free -agreed -unended -was -others",
    "plan ended free -agreed -unended -was -others",
    "plan done early -agreed -unended -was -reached",
    "plan done interim failing -agreed -unended -was -reached",
    "plan ended early -agreed -unended -was -reached",
    "plan ended early reached not -agreed -unended -was",
    "plan ended interim -agreed -unended -was -reached",
    "plan ended interim reached not -agreed -unended -was",
    "it ended early -agreed -unended -was -reached -help",
    "it ended early reached not -agreed -unended -was -help",
    "it ended interim -agreed -unended -was -reached -help",
    "term short -concise -agreed -unended -was",
    "plan short -concise -agreed -unended -was",
    "term loose -agreed -was",
    "term wait not we -agreed -was -help",
    "plan unfinished -agreed -was -reached",
    "unless judge early -agreed",
    "whether go_on interim -agreed -help",
    "plan go_on whether -agreed -help",
    "tasks added anytime -agreed -unraised -was -others",
    "tasks added plan -agreed -unraised -was -others",
    "one heavier we -agreed -unraised -was -others -help",
    "enough decides each -agreed -was",
    "goals heavier come -agreed -unraised -was -others",
    "goals adapted each -agreed -unraised -was -others",
    "goals adapted anytime -agreed -unraised -was -others",
    "goals grow along -agreed -unraised -was -others",
    "time_open time_left -agreed -was -help",
    "otherwise bound -agreed -was -others",
    "turn_into well -agreed -unraised -was -others",
    "as_much judge we -agreed -was",
    "term early decide we -agreed -unended -was",
    "amounts raise anytime -agreed -unraised -was -others",
    "free bound raise -agreed -was",
    "free bound changed -agreed -was",
    "free raise goals -agreed -was",
    "own_view raise can -agreed -was -others",
    "living come -agreed",
    "living goals -agreed",
    "living bij -agreed",
    "rest off -agreed -unended -was",
    "rest ended -agreed -unended -was",
    "at_once plan ended -agreed -unended -was -reached",
    "decides each tasks judged -agreed -was",
    "decides each goals -agreed -was",
    "lat_set interim -agreed -was",
    "lat_set well -agreed -was",
    "lat_set anytime -agreed -was",
    "thought_up judged -agreed",
    "heavier gradually we -agreed -unraised -was -others",
    "decides each what_you -agreed -was -help",
    "follow goals later_on -agreed -was",
    "becomes next well -agreed -was -others",
    "one more put we -agreed -unraised -was -others",
    "goals more put bij -agreed -unraised -was -others",
    "wait whether -agreed",
    "tasks added we more -agreed -was -others",
    "conclude early -agreed -was",
    "conclude interim we -agreed -was",
    "enough_been early -agreed -was",
    "enough_been interim -agreed -was",
    "in_reserve goals",
    "in_reserve one",
    "given tasks can -agreed -was -others -unraised",
    "given tasks anytime -agreed -was -others -unraised",
    "plug we_pull -agreed -others",
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
    found = dict(_UNSETTLED.told_among(worth_reading(plan, "P20", OF_THE_COURSE)))
    for path, said, sure in told_or_like(plan, "P20", OF_THE_COURSE, found):
        if path[0] in WRITTEN_LATER or (not sure and _holds(said)):
            continue
        from spvgen.rules.proces.hold_fair import says_it_holds  # few plans have such a sentence

        if says_it_holds(said):
            continue
        hint = (
            f"Haal dit weg: de doelen gelden zoals ze er staan, tot en met {format_date(plan.einde)}. "
            "Schrijf liever: ‘Is er onderweg iets anders nodig, dan bespreken we dat samen.’"
        )
        stands = "staat niet vast" if sure else "lijkt niet vast te staan"
        message = f"‘{said.rstrip('.!')}’: zo {stands} wat er geldt en hoelang."
        yield weighed(Hit(path, message, hint, said), sure=sure)


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
