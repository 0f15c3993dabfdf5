"""KP09: begun with action."""

import pytest
from courses import FORM, action, course
from whole import told

from support import clean_plan

ONE = action("Pim zet de maten in het aanvraagformulier.")
TWO = action("Ilse verdeelt de aanvragen.", titel="Verdelen")


@pytest.mark.parametrize(
    ("actions", "words"),
    [([ONE], "Er staat 1 actie"), ([ONE, TWO], "Er staan 2 acties")],
)
def test_actions_without_a_cause(actions: list[dict[str, str]], words: str) -> None:
    text = course(oorzaken=None, acties=actions)
    (found,) = told(text, "KP09")
    assert found.severity == "fout"
    assert words in found.message
    assert "‘Offertes die een order worden’ op 31%" in found.hint
    assert not told(text, "KP11")


def test_without_a_baseline_the_question_is_another() -> None:
    norm = {key: value for key, value in clean_plan("koersplan")["norm"].items() if key != "nulmeting"}
    (found,) = told(course(oorzaken=None, acties=[ONE], norm=norm), "KP09")
    assert "gaat het nog niet goed met ‘Offertes die een order worden’" in found.hint


@pytest.mark.parametrize(
    "causes",
    [
        None,
        [{"titel": FORM, "bevinding": "Bij 147 van de 412 offertes ontbraken de maten."}],
    ],
)
def test_a_cause_was_sought(causes: list[dict[str, str]] | None) -> None:
    actions = [action("Pim zet de maten in het formulier.", cause=FORM)]
    assert not told(course(acties=actions, **({"oorzaken": causes} if causes else {})), "KP09")


def test_a_new_plan_asks_for_causes_by_an_open_place() -> None:
    causes = [{"titel": "Eerste oorzaak", "bevinding": "…"}]
    text = course(oorzaken=causes, acties=[action("Pim doet iets.", cause="Eerste oorzaak")])
    assert not told(text, "KP09")
