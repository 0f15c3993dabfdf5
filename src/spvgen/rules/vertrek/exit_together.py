"""An exit that is told by what comes together in a sentence, in any order (part of P03)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.texts import sentences_in, texts_under, vocabulary_of, words_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.vertrek.hint_words import HINTS
from spvgen.rules.vertrek.leaving_words import LEAVING
from spvgen.rules.vertrek.sign_words import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.reading.texts import Text
    from spvgen.rules.reading.together import Meeting

SAID: Final = Roles(LEAVING | SIGNS | HINTS)
_OPEN: Final = "-maybe -denied -others"
_STRICT: Final = f"{_OPEN} -away"
_ANYWHERE: Final = (
    "another_employer later yours -maybe -past -nay -denied",
    "something_else look_out yours -denied -others -within",
    "as_last_day",
    "flies_out -maybe -denied -nay",
    "off_payroll yours -nay",
    "let_leave yours -maybe -denied -others -trip",
    "last_lap here -denied",
    "around_you looks already -others -denied",
    "thanks -others",
    "contract_ends until -temporary -maybe -nay",
    "left_tidy go later yours -trip -maybe -others",
    "mere_time goes yours -denied",
    "not_along makes yours -others",
    "certain departure -maybe -denied -others",
    "done_here -denied -others",
    "not_till no -maybe -denied",
    "wont_come_good -denied",
    "out_of_service yours -maybe -nay -others -unsure -past -away -anybody",
    "not_back later yours -maybe -denied -others -on_leave",
    "about no_more here later yours -maybe -denied -others -on_leave -must",
    "frees your_post -denied",
    "comes_good no believes -maybe -others",
    "sole_outcome leads_off -denied -nay",
    "let_go -maybe -denied -others",
    "of_us takes bids_farewell -maybe -denied -others",
    "may_hand hands_in once_more -away -trip -swapped",
    "prepares ending -maybe -nay -others -unsure",
    "heir -maybe -denied -former",
    "last_day is -maybe -denied -away -each",
    "goodbye -maybe -denied",
    "apart -maybe -denied -nay -others",
    "can_part -denied -nay -others -cond",
    "given_exit -unsure -nay -trip",
    "your_exit -maybe -nay -others -trip -past -unsure",
    "ended your_job -maybe -nay -others",
    "ended together yours -maybe -nay -others",
    "ceases at_the_end -maybe -nay -others",
    "gone decided yours -maybe -denied -others -on_the_way",
    "stays no believes yours -maybe -others",
    "still_here wonder yours -denied",
    "only_until stay yours -denied -others -away",
    "still_there colleagues here yours -denied",
    "posted seat -maybe -denied -others",
    "budgeted your_place -maybe -denied -others",
    "seen_no_more -maybe -denied -others -away",
    "not_there sits later yours -maybe -denied -others -on_leave -must",
    "gone later yours -maybe -denied -others -away -on_the_way",
    "leaving_us -maybe -denied -unsure",
    "last_as -maybe -denied -past -away",
    "our_future no lies -maybe -denied -others",
    "your_name no later -maybe -denied -away -mended",
    "here_still while -denied -others",
    "closing -maybe -denied -others",
    "elsewhere expects sets_off yours -denied -others",
    "elsewhere expects later yours -denied -others",
    "over hands_in of_house -maybe -denied -others",
    "hands_in your_things date -maybe -unsure -denied -away -swapped",
    "emptied empty date -maybe -denied -away",
    "untenable position yours -maybe -denied -others",
    "settlement we -maybe -denied -none_of_it",
    "not_yet -maybe -others -case_work",
    "wish_well elsewhere_well yours -denied -others",
    "heads_up goes yours -denied -others -trip",
    "own_honour -must",
    "on_the_street stands once_more yours -denied -others -trip",
    "packs -denied -trip -away",
    "last_step before dismiss -denied",
    "next_job -nay -denied -past",
    "no_trust go_on yours -denied -others",
    "not_for_you for_ever -maybe -denied -others",
    "no_income yours -denied",
    "exit_thing happens -maybe -nay -others -unsure -anybody -case_work -none_of_it",
    "staffing later no yours -maybe -denied -mended",
    "authority file wants -nay",
    "in_your_place later -maybe -denied -away -partly",
    "for_your_seat somebody sought -maybe -denied -away",
    "gets_seat -maybe -denied -away -partly",
    "told_others leaves -maybe -denied -trip -others",
    "which_term -maybe -denied",
    "rid_of",
    "back_to_agency yours -maybe -denied",
    "days_counted days yours -maybe -denied",
    "leads_out knows -no -maybe",
    "ways_part later -maybe -denied -others",
    "reference hands_you -maybe -denied -others",
    "your_step reference yours -denied -others",
    "fine_time until_then -maybe -denied -others",
    "time_left -denied -others",
    "sits_on_yours newcomer later -denied -on_leave -partly -beside_you",
    "gap handed_over later -maybe -denied -on_leave -away -partly",
    "takes_over for_good from_you -maybe -denied -away -partly",
    "without_you later handed_over yours -denied -away",
    "takes_over newcomer jouw -maybe -denied -away -partly",
    "for_good handed_over your_all -denied -away -partly",
    "given_away your_part later -maybe -denied -away",
    "on_yours receiver set_there later -maybe -denied -away -partly -helps -beside_you",
    "gear receiver passed_to later -maybe -denied -away -partly -helps -beside_you",
    "gear shut later -maybe -denied -away -partly -swapped -shut_for",
    "not_in_it roster later -maybe -denied -away -partly -some_shifts",
    *(
        f"{one} {_STRICT}"
        for one in (
            "newcomer seat later", "newcomer seat sought", "without_you later", "farewell yours",
        "no_place to_you -look_out", "your_future no not_here",
            "your_future no to_you", "not_on decided yours",
            "prolonged contract no yours", "hands_in of_house at_the_end yours", "all_stops pay",
            "round_off off plan -carries_on",
        )
    ),
)  # fmt: skip
"""What tells an exit in whatever part of the plan it stands."""
_IN_THE_FRAME: Final = (
    *(
        f"{one} {_OPEN}"
        for one in (
            "end job cond", "let_go", "last here cond", "certain departure cond",
            "elsewhere better yours -within", "not_here future yours",
        )
    ),
    "stops for_you cond -denied -others",
    "stay_not yours -maybe -denied -others",
    "your_successor arranged -maybe -away -denied -others",
    "for_form plan only -maybe -denied",
)  # fmt: skip
"""What tells it where the plan speaks of the whole: before it, behind it, and of what follows."""
exit_told_anywhere: Final = SAID.meeting(*_ANYWHERE)
exit_told: Final = SAID.meeting(*_IN_THE_FRAME)
"""Searches for the sentences that tell an exit."""
_BETWEEN_THE_LINES: Final = (
    "you_gone that_you audience tells_them later -away -on_leave -maybe -stretch",
    "leaving_us audience tells_them",
    "to_nil your_load shrinks -arrears -denied",
    "until_none stepwise yours shrinks -arrears -denied",
    "to_nil handed_over yours -arrears -denied",
    "next_after papers -shift -past",
    "no_seat someone_like -others -some_room -maybe",
    "no_seat to_jou with_us -maybe -denied -others -away -some_room",
    "nothing_here -maybe -denied -others",
    "been_enough long -of_habit -others -denied",
    "your_time over_it -others -denied -maybe",
    "grateful years_here -denied",
    "when_gone -shift -away -on_leave -denied",
    "time_comes without_you -away -on_leave -partly -shift -denied",
    "personal_things takes_home -shift -on_leave -maybe",
    "saves_switch in_time audience -away -partly -denied",
    "own_file thin this_plan -others -of_whom -denied",
    "lawyer our_papers we_do -aid -others -denied",
    "his_plan not_here_now -others",
    "no_return schooling stops_investing -denied",
    "invests no_money yours -denied -others",
    "looks_out nudges yours -others -denied -asked_for",
    "all_leave plan_end -denied",
    "leave_rest plan_end paid_out -denied",
    "another_house better_off yours -within -others -weighs -denied",
    "page its_end heart -documents -others -denied",
    "long_road -others -denied",
    "no_prospect here yours -maybe -denied -others -of_the_market",
    "to_its_end our_bond -with_firm -maybe -denied -others",
    "done_then date -done_with -trip -denied -others -maybe",
    "to_last_day -last_of -on_leave -maybe",
    "wage_costs bears longer no we -others -denied -maybe",
    "old_word happens -maybe -others -unsure -case_work",
    "warned red the_next -others -maybe",
)  # fmt: skip
"""What tells it to a careful reader alone, in whatever part it stands."""
between_the_lines: Final = SAID.meeting(*_BETWEEN_THE_LINES)
of_the_end: Final = SAID.meeting(
    "stuck severs -weighs -others -maybe",
    "full_stop cond -trial -maybe -others",
    "hearing later -others -aid",
)
"""The same where the plan speaks of the whole."""
of_later_work: Final = SAID.meeting(
    "anothers not_your_worry later -partly -away -denied",
    "no_longer_yours later -partly -away -denied",
    "no_new_work -partly -away -until",
    "runs_past given_on later -partly -away -denied",
)
"""The same where it is no relief: *dat ligt dan bij iemand anders*."""
of_an_heir: Final = SAID.meeting(
    "alone_then walks_along later -away -partly",
)
"""The same of help: who learns from the employee is none."""
_TO_SOMEBODY: Final = "later -maybe -denied -nay -away -partly -helps -beside_you"
succession_told: Final = SAID.meeting(
    f"on_yours set_there {_TO_SOMEBODY}",
    f"all_of_yours takes {_TO_SOMEBODY}",
    "fared you_know -of_a_thing -others",
)
"""The same where somebody is named in it: *vanaf 1 september zit Ruben op jouw route*."""
told_of_topic: Final = SAID.meeting("exit_topic -of_that -others -case_work -anybody -denied")
"""The same of the topic of a talk, which is of the employee where it names nobody else."""
named_heir: Final = SAID.meeting(
    f"on_yours set_there until_then {_TO_SOMEBODY} -your_return",
)
"""The same of help, where somebody is named in it: the work is handed over for good."""


_FORMAL: Final = {"u", "uw"}
_INFORMAL: Final = (
    (r"(?i)\bbent u\b", "ben je"),
    (r"(?i)\bhe(?:eft|bt) u\b", "heb je"),
    (r"(?i)\b(ga|sta)at u\b", r"\1 je"),
    (r"(?i)\b(kun|zul|hoef|werk|krijg|kom|hoor|word|vind|neem|draai|loop)t u\b", r"\1 je"),
    (r"(?i)\b(aan|achter|bij|door|met|na|naast|om|op|over|tegen|van|voor|zonder) u\b", r"\1 jou"),
    (r"(?i)(?<!\d )\bu\b(?!\.\w)", "je"),
    (r"(?i)\buw\b", "jouw"),
)
"""What is said to a *u*, and how the same is said to a *je*, as the rows have it."""


def told_in_plan(meeting: Meeting, plan: Verbeterplan, keys: frozenset[str]) -> Iterator[Text]:
    """The sentences of a plan that a search finds, whether they say *je* or *u*, each with its path."""
    if vocabulary_of(plan).isdisjoint(_FORMAL):  # nearly always
        return meeting.told_in(plan, keys)
    return told_to_you(meeting, texts_under(plan, keys))


def told_to_you(meeting: Meeting, texts: list[Text]) -> Iterator[Text]:
    """The same of some texts."""
    written = dict(texts)
    for path, said in meeting.told_among([(path, as_to_you(text)) for path, text in texts]):
        yield path, as_written(said, written[path])


def as_written(said: str, text: str) -> str:
    """The sentence of a text that became ``said`` when it was read ``as_to_you``."""
    return sentences_in(text)[sentences_in(as_to_you(text)).index(said)]


@lru_cache(maxsize=256)  # several searches, one after another
def as_to_you(text: str) -> str:
    """The text as if it said *je* to whom it says *u*."""
    if words_in(text).isdisjoint(_FORMAL):
        return text
    for formal, informal in _INFORMAL:
        text = re.sub(formal, informal, text)
    return text
