"""What comes together where a plan gets heavier along the way, or ends sooner (P20)."""

from typing import Final

_FAIR: Final = "-mutual -fixed"
WAYS: Final = tuple(
    f"{row} {_FAIR}"
    for row in """
        rises asked if -before -work
        rises midway asked -before -work
        puts_up upward midway -before -work
        upward asked midway -before -work
        upward asked if -before -work
        told_later which midway -outcome -before
        told_later which asked -outcome -before
        told_later joins -outcome
        told_later which joins
        told_later asked midway -outcome -before
        puts_up upward if boss -before -work
        raised asked have_set -work
        joins asked counts -before -work
        screws op if -before -work
        joins points counts -before -work
        joins chance midway asked -before -work
        joins afterwards -before -work
        from_now counts points -before -work
        from_now belongs
        what_boss belongs
        from_me belongs
        on_top above boss
        own_set sets boss -before
        own_set sets midway -before
        rest_points get when -before
        asked get when -before -work -outcome
        points get when -before -work -outcome
        informs afterwards asked -outcome -before
        informs afterwards which -outcome -before
        unwritten from_now
        unwritten counts points boss
        unwritten joins
        asks_more midway -before
        asks_more chance -before
        asks_more if -before
        later_more for_now
        makes_n makes if -before
        makes_n makes midway -before
        makes_n makes boss -before
        still_change points
        edits midway plan_text boss -before -work
        at_will edits plan_text -before -work
        one_slip chance over -done_well -before -work -job
        one_slip game_over -before -work -job
        no_more_plan one_slip
        doubt chance over boss -done_well -before -job
        doubt chance over midway -done_well -before -job
        at_will over chance -done_well -before -work -job
        at_will sooner -done_well -before -work
        by_boss chance over -done_well -before -work -job
        by_boss stops ends_on -done_well -before -work
        we_stop chance -done_well -before -work -job
        we_stop doubt with_this -done_well -before -work
        we_stop one_slip -done_well -before -work
        sooner ends_on boss doubt -done_well -before -work
        sooner ends_on boss if -done_well -before -work
        sooner ends_on by_boss -done_well -before -work
        sooner ends_on one_slip -done_well -before -work
        decided not_on -before -work
        decided sooner ends_on -before -work
        left_time cut -before -work
        unbound ends_on -before -work
        unbound plan_text -before -work
        unbound boss edits -before
        waits not_out -before
        drifts with_it asked -before -work
        goes_for if -before -work
        settled afterwards asked -before -work
        settled midway asked -before -work
        easily turns asked -before -work
        others_too belongs -before -work
        premature finish boss if -before -work -done_well
        premature finish boss midway -before -work -done_well
        what_now every_time rules_on -before
        what_now every_time informs -before
        the_rest no_longer one_slip -before -work
        the_rest no_longer doubt -before -work
        the_rest no_longer chance -before -work
        at_will ends_on shifts -before -work -done_well
        waits ends_on one_slip -before
        drifts by_boss asked -before -work
        sooner ends_on rules_on -before -work
        over by_boss doubt -done_well -before -work -job
        over by_boss midway -done_well -before -work -job
        what_now every_time boss -before
        varies every_time asked -before -work
        decides_whether goes_on every_time -before
        unbound by_boss -before -work
        unbound premature finish -before
        the_rest no_longer midway -before -work
        chance by_boss lasts -before -work -done_well
        deviates ends_on boss -before -work
        fills_up midway asked -before -work
        fills_up midway by_boss -before -work
        passed_on asked midway -before -work
        passed_on joins asked -before -work
        premature easily ends_on -before -work -done_well
        premature easily over -before -work -done_well -job
        by_boss finish if chance -before -work -done_well
        unwritten asks_more -before
        rises asked by_boss -before -work
        seen_enough stops
        seen_enough boss -before
        decides_whether goes_on rules_on -done_well
        decides_whether goes_on ends_on -done_well
    """.strip().splitlines()
)
"""The roles that come together where a plan does not hold."""
