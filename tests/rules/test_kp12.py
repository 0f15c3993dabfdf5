"""KP12: a cause that no action takes away."""

import pytest
from courses import EQUAL, FORM, action, course, course_of
from whole import told

from support import clean_plan
from support import told as any_told

CAUSES = clean_plan("koersplan")["oorzaken"]
PRICES = {"titel": "Oude prijslijst", "bevinding": "In 60 van de 412 offertes klopten de prijzen niet."}


@pytest.mark.parametrize(
    ("actions", "left"),
    [
        ([action("Pim zet de maten erin.", cause=FORM)], EQUAL),
        ([action("Ilse verdeelt de aanvragen.", cause=EQUAL)], FORM),
    ],
)
def test_a_cause_is_left(actions: list[dict[str, str]], left: str) -> None:
    (found,) = told(course(acties=actions), "KP12")
    assert left in found.message
    assert f"voor_oorzaak: {left}" in found.hint


def test_the_action_that_may_help_is_named() -> None:
    helping = action("Pim vervangt de prijslijst en de prijzen in de offertes.", titel="Prijzen", cause=FORM)
    (found,) = told(course_of(helping, oorzaken=[*CAUSES, PRICES]), "KP12")
    assert (
        "Helpt ‘Prijzen’ hier ook bij? Zet deze oorzaak daar dan bij. Voeg anders een actie toe" in found.hint
    )


def test_a_reflex_is_not_proposed() -> None:
    reflex = action("Iedereen belt over de prijslijst en de offertes.", titel="Bellen")
    (found,) = told(course_of(reflex, oorzaken=[*CAUSES, PRICES]), "KP12")
    assert "Bellen" not in found.hint


@pytest.mark.parametrize(
    "actions",
    [
        [action("Pim doet dit.", voor_oorzaak=[FORM, EQUAL])],
        [action("Pim doet dit.", cause=FORM), action("Ilse doet dat.", titel="Dat", cause=EQUAL.lower())],
    ],
)
def test_every_cause_has_an_action(actions: list[dict[str, str]]) -> None:
    assert not told(course(acties=actions), "KP12")


def test_silent_while_a_reference_leads_nowhere() -> None:
    text = course(
        acties=[action("Pim zet de maten erin.", cause=FORM), action("Dit.", titel="Dit", cause="Werk")]
    )
    assert any_told(text, "X10")
    assert not any_told(text, "KP12")
