"""An exit that is told by what comes together in a sentence, in any order (part of P03)."""

import re
from typing import Final

from spvgen.rules.reading.together import Roles
from spvgen.rules.vertrek.exit_signs import SIGNS
from spvgen.rules.vertrek.together_words import LEAVING

_SAID: Final = Roles(LEAVING | SIGNS)
_OPEN: Final = "-maybe -denied -others"
_STRICT: Final = f"{_OPEN} -away"
_ANYWHERE: Final = (
    "another_employer later yours -maybe -past -nay -denied",
    "something_else look_out yours -denied -others -within",
    "no_option staying here -nay -others",
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
    "last_day is -maybe -denied -away",
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
    "your_name no later -maybe -denied -away",
    "here_still while -denied -others",
    "closing -maybe -denied -others",
    "elsewhere expects sets_off yours -denied -others",
    "elsewhere expects later yours -denied -others",
    "over hands_in of_house -maybe -denied -others",
    "hands_in your_things date -maybe -unsure -denied -away -swapped",
    "emptied empty date -maybe -denied -away",
    "untenable position yours -maybe -denied -others",
    "when_you_stop here -maybe -denied -others -away",
    "settlement we -maybe -denied",
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
    "exit_thing happens -maybe -nay -others -unsure -anybody -case_work",
    "staffing later no yours -maybe -denied",
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
    "outcome unchanged -maybe -denied",
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
            "no_place to_you", "your_future no not_here",
            "your_future no to_you", "stays no plan", "not_on decided yours",
            "prolonged contract no yours", "hands_in of_house at_the_end yours", "all_stops pay",
            "round_off off plan",
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
exit_told_anywhere: Final = _SAID.meeting(*_ANYWHERE)
exit_told: Final = _SAID.meeting(*_IN_THE_FRAME)
"""Searches for the sentences that tell an exit."""
_TO_SOMEBODY: Final = "later -maybe -denied -nay -away -partly -helps -beside_you"
succession_told: Final = _SAID.meeting(
    f"on_yours set_there {_TO_SOMEBODY}", f"all_of_yours takes {_TO_SOMEBODY}"
)
"""The same where somebody is named in it: *vanaf 1 september zit Ruben op jouw route*."""


def left_open(sentence: str) -> bool:
    """Whether a sentence only says what may be, denies it, or is about others."""
    roles = _SAID.in_sentence(sentence)
    return not roles.isdisjoint(
        {"maybe", "denied", "nay", "others", "unsure", "swapped", "within", "helps", "case_work"}
    )


def is_relieved(sentence: str) -> bool:
    """Whether a sentence tells who sees to it that one can work on: *zodat je niet meer wordt gestoord*."""
    return bool(_RELIEVED(sentence))


_RELIEVED: Final = _SAID.meeting("sees_to relieved")


def is_on_the_way(sentence: str) -> bool:
    """Whether a sentence has a way that is a direction: *op de goede weg*."""
    return _SAID.is_in("on_the_way", sentence)


_GOES_HOME: Final = (
    r"(?i)\b(?:vóór|voor|bij) (?:je|jouw|uw) vertrek\b(?!.*\b(?:opvolg\w*|laptop|badge|pasje|afscheid\w*)\b)"
)
_CALLED_AWAY: Final = (
    r"(?i)\b(?:belt|belde|roept|riep|appt)\b.*\ben je (?:\w+ )?weg (?:moet|moest|wilt|mag)\b"
)
_OF_THE_DAY: Final = (
    r"(?i)\b(?:avond|nacht|middag|ochtend|(?:avond|nacht|dag|middag)dienst"
    r"|(?:late|vroege|volgende) (?:dienst|ploeg)|aflossing|lader|laadpaal|ronde|rondje|deuren|ramen|lampen"
    r"|lichten|alarm|kassa|koelingen|koeling|vriezer|oven|rolluik|(?:elke|iedere|die|dezelfde) dag"
    r"|dagelijks|bon|bonnen|\d?\d[:.]\d\d|naar huis|wacht|werkbank|gereedschap|afwas)\b"
)


def goes_home(text: str) -> bool:
    """Whether somebody leaves at the end of a day: *geef je lijst vóór je vertrek aan de avonddienst*."""
    if "vertrek" in text and re.search(_GOES_HOME, text) and re.search(_OF_THE_DAY, text):
        return True
    return "weg m" in text and bool(re.search(_CALLED_AWAY, text))
