"""What comes together where a plan, or how somebody does, goes round (P21)."""

from typing import Final

_FAIR: Final = "-private -work_plan"
WAYS: Final = tuple(
    f"{row} {_FAIR}"
    for row in """
        of_plan crowd tells
        of_plan outsiders learns
        of_plan meeting tells
        of_plan board spreads
        of_plan crowd judges
        of_plan crowd attends
        of_talk crowd tells
        of_talk meeting tells
        of_talk board spreads
        of_talk crowd attends
        of_goals crowd tells
        of_goals meeting tells
        of_goals board spreads
        of_goals crowd judges
        own_slips crowd tells
        own_slips meeting tells
        own_slips board spreads
        own_slips crowd judges
        at_name mark board
        at_name board of_plan
        reason crowd
        reason meeting
        reason outsiders
        copies crowd
        votes crowd passed
        situation crowd tells
        count missed meeting tells
        count missed crowd tells
        aloud of_plan spreads
        aloud of_goals tells
        aloud own_slips tells
        tally crowd own_slips
        tally crowd missed of_you
        at_name board missed
    """.strip().splitlines()
)
"""The roles that come together."""
