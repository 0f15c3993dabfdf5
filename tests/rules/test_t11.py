"""T11: training that ends just before the plan does."""

from typing import Any

import pytest
from whole import told

from spvgen import api
from support import clean_plan, dump


def plan(action: dict[str, Any] | None = None, **keys: str) -> str:
    """The clean plan with only this training as support, and possibly one more action."""
    data = clean_plan()
    text = "Je volgt de training agendabeheer."
    data["ondersteuning"] = [{"titel": "Training agendabeheer", "vorm": "training", "afspraak": text, **keys}]
    data["acties"] += [action] if action else []
    return dump(data)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (plan(einde="2026-08-04"), ("ondersteuning", 0, "einde")),  # 27 days
        (plan(einde="2026-08-31"), ("ondersteuning", 0, "einde")),
        (
            plan(afspraak="Je rondt de training uiterlijk 14 augustus 2026 af."),
            ("ondersteuning", 0, "afspraak"),
        ),
        (
            plan(
                {
                    "titel": "Training agendabeheer",
                    "afspraak": "Je haalt het certificaat.",
                    "deadline": "2026-08-14",
                }
            ),
            ("acties", 2, "deadline"),
        ),
    ],
)
def test_training_leaves_no_time_to_use_it(text: str, path: tuple[str | int, ...]) -> None:
    (found,) = told(text, "T11")
    assert found.severity == "waarschuwing"
    assert found.path == path
    assert "maandag 3 augustus 2026" in found.hint  # four weeks before the end


@pytest.mark.parametrize(
    "text",
    [
        plan(einde="2026-08-03"),  # four weeks to the day
        plan(start="2026-08-10"),  # nobody says when it ends
        plan(vorm="coaching", einde="2026-08-24"),
        plan(einde="2026-09-30"),  # outside the plan, which is for T02 to say
        plan(
            {"titel": "Oefenen", "afspraak": "Je oefent met je agenda.", "deadline": "2026-08-14"},
            einde="2026-03-17",
        ),
    ],
)
def test_training_in_time_or_something_else(text: str) -> None:
    assert not told(text, "T11")


def test_the_last_day_of_the_plan_is_called_so() -> None:
    (found,) = told(plan(einde="2026-08-31"), "T11")
    assert found.message == "De training eindigt op 31 augustus 2026; dat is de laatste dag van het plan."


def test_no_training_has_to_be_ready_before_the_plan_starts() -> None:
    """A plan of three weeks has no day that is four weeks before its end: it can only be longer."""
    short = plan(einde="2026-08-14").replace("start: '2026-03-02'", "start: '2026-08-10'")
    (found,) = told(short, "T11")
    assert found.hint == "Verleng het plan tot ten minste 11 september 2026."


def test_a_day_in_words_that_has_to_change_is_not_spelled_first() -> None:
    """X04 would say to write the very day of which this rule says that it is too late."""
    found = api.check(plan(einde="20 augustus 2026").encode(), "plan.yaml").findings
    (late,) = [one for one in found if one.path[-1:] == ("einde",)]
    assert late.code == "T11" and "maandag 3 augustus 2026 (2026-08-03)" in late.hint


def test_a_day_in_words_that_may_stay_is_spelled() -> None:
    found = api.check(plan(einde="17 maart 2026").encode(), "plan.yaml").findings
    (spelled,) = [one for one in found if one.path[-1:] == ("einde",)]
    assert spelled.code == "X04" and "2026-03-17" in spelled.hint
