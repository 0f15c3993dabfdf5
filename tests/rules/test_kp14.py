"""KP14: an action that is not tied to the norm."""

import pytest
from courses import FORM, action, course_of
from whole import told

from support import clean_plan, dump, parse


def effect(text: str | None, **keys: str) -> str:
    return course_of(action("Pim zet de maten erin.", cause=FORM, effect=text, **keys))


@pytest.mark.parametrize(
    "text",
    [
        None,
        "Dit is nodig.",
        "Dat vinden wij belangrijk.",
        "De monteurs voelen zich daarmee serieus genomen, en dat waren we een beetje kwijt.",
        "De sfeer in het team gaat erop vooruit.",
        "Zo houden we draagvlak.",
    ],
)
def test_no_effect(text: str | None) -> None:
    (found,) = told(effect(text), "KP14")
    assert found.path == ("acties", 2, "effect")
    assert "‘Offertes die een order worden’ naar minimaal 40%" in found.hint


def test_without_a_figure_it_is_brought_nearer() -> None:
    plan = parse(effect(None))
    del plan["norm"]["waarde"]
    (found,) = told(dump(plan), "KP14")
    assert found.hint.endswith("hoe dit ‘Offertes die een order worden’ dichterbij brengt.")


@pytest.mark.parametrize(
    "text",
    [
        "De offerte klopt de eerste keer.",
        "Minder herstelwerk.",
        "Elke tweede montagedag kost € 620.",
        "Wie zich gehoord voelt, noemt de maten eerder.",
        "De klant voelt zich gehoord.",
        "De sfeer is beter en een offerte wordt een order.",
    ],
)
def test_an_effect(text: str) -> None:
    assert not told(effect(text), "KP14")


def test_of_a_reflex_the_cause_goes_first() -> None:
    text = course_of(action("Iedereen belt tien klanten per dag.", effect=None))
    assert told(text, "KP10")
    assert not told(text, "KP14")


@pytest.mark.parametrize("effect", ["Meer omzet", "Betere cijfers.", "Hogere score"])
def test_more_of_it_is_what_is_hoped_for(effect: str) -> None:
    data = clean_plan("koersplan")
    data["acties"][0]["effect"] = effect
    assert told(dump(data), "KP14")


@pytest.mark.parametrize(
    "effect",
    ["Meer offertes kloppen, en dan haakt de klant niet af.", "Meer tijd.", "De offerte klopt meteen."],
)
def test_what_leads_there_is_told(effect: str) -> None:
    data = clean_plan("koersplan")
    data["acties"][0]["effect"] = effect
    assert not told(dump(data), "KP14")
