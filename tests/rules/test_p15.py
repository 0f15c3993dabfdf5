"""P15: an extension in which there is no help any more."""

import pytest
from whole import told

from support import clean_plan, dump


def extended(reason: str, *, ends: tuple[str | None, ...] = ("2026-08-24", "2026-03-31")) -> str:
    """The clean plan extended from 31 August to 30 October, with support that ends on these days."""
    plan = clean_plan()
    for support, end in zip(plan["ondersteuning"], ends, strict=True):
        support.pop("einde", None)
        support.update({"einde": end} if end else {})
    plan["evaluatiemomenten"].append({"naam": "Eindbeoordeling na verlenging", "datum": "2026-10-30"})
    plan["verlengingen"] = [{"datum": "2026-08-31", "nieuw_einde": "2026-10-30", "reden": reason}]
    return dump(plan)


@pytest.mark.parametrize(
    "reason",
    [
        "Je ging van 71% naar 84%.",
        "Met twee maanden erbij is 90% haalbaar.",
        "Het helderder rooster werkt goed.",
        "Alle hulp stopt.",
        "De coaching eindigt zoals gepland.",
        "De training is afgerond. Er is geen hulp meer.",
        "De begeleiding houdt op.",
        "Karim coacht je niet langer.",
        "Je gaat verder zonder coaching.",
        "Karim was zes weken weg, daardoor viel de mentor weg.",
        "De begeleiding is weggevallen.",
        "De training ging in mei niet door.",
        "De coaching kwam er niet.",
        "Je kreeg in het voorjaar coaching.",
        "De coaching hielp je goed.",
    ],
)
def test_no_help_any_more(reason: str) -> None:
    (found,) = told(extended(reason), "P15")
    assert found.path == ("verlengingen", 0, "reden")
    assert "24 augustus 2026" in found.message
    assert "‘Coaching’ gaat door tot en met 30 oktober 2026" in found.hint


@pytest.mark.parametrize(
    "reason",
    [
        "Karim blijft je elke week coachen.",
        "De mentor viel weg. Karim coacht je vanaf september elke week.",
        "De coaching ging niet door en komt vanaf september alsnog.",
        "De coaching die je kreeg, gaat door.",
        "Je krijgt ook in september en oktober begeleiding.",
        "Je loopt vier weken mee met een mentor.",
        "De hulp van de academie gaat door.",
        "De hulp stopt niet.",
        "De training is afgerond, maar de coaching gaat door.",
        "Karim luistert elke week een half uur gesprekken met je terug.",
        "Karim coacht je niet op maandag maar op dinsdag.",
        "Je volgt geen training meer; Karim kijkt elke week met je mee in een gesprek.",
        "De coaching loopt door tot en met 30 oktober 2026.",
    ],
)
def test_the_reason_tells_of_help(reason: str) -> None:
    assert not told(extended(reason), "P15")


@pytest.mark.parametrize("ends", [("2026-10-23", "2026-03-31"), (None, "2026-03-31"), (None, None)])
def test_help_that_goes_on(ends: tuple[str | None, ...]) -> None:
    assert not told(extended("Met twee maanden erbij is 90% haalbaar.", ends=ends), "P15")


def test_a_plan_that_is_not_extended() -> None:
    assert not told(dump(clean_plan()), "P15")


@pytest.mark.parametrize(
    "reason",
    [
        "De tijd was te kort: de training kwam pas in juni.",
        "De coaching begon drie weken te laat.",
        "De begeleiding startte pas in mei.",
    ],
)
def test_help_that_came_late_is_none_for_the_time_to_come(reason: str) -> None:
    assert told(extended(reason), "P15")


@pytest.mark.parametrize(
    "reason",
    ["De training kwam pas in juni; de coaching gaat door.", "De coaching begint in september opnieuw."],
)
def test_and_yet_there_is_help(reason: str) -> None:
    assert not told(extended(reason), "P15")


@pytest.mark.parametrize(
    "reason",
    [
        "Je ging van 71% naar 80%; met meer tijd en hulp is 85% haalbaar.",
        "Met extra begeleiding kan het lukken.",
        "Er is meer ondersteuning nodig.",
        "De extra tijd helpt je.",
        "We helpen je om 85% te halen.",
        "Door goede hulp gaat het beter.",
        "Met hulp van ons blijft 85% haalbaar.",
        "Met hulp gaat het in oktober lukken.",
    ],
)
def test_the_bare_word_tells_of_no_help(reason: str) -> None:
    assert told(extended(reason), "P15")


@pytest.mark.parametrize(
    "reason",
    [
        "Met meer tijd en elke week hulp is 85% haalbaar.",
        "Met hulp van Karim is 85% haalbaar.",
        "Je krijgt ondersteuning bij het plannen van je dag.",
        "De begeleiding loopt langer door.",
        "De ondersteuning is verlengd.",
        "Voortaan zal Karim je helpen.",
        "Karim helpt je met de agenda.",
        "Je krijgt hulp t/m 30 oktober.",
        "Een wekelijks uur begeleiding maakt 85% haalbaar.",
    ],
)
def test_help_of_which_something_is_said(reason: str) -> None:
    assert not told(extended(reason), "P15")


@pytest.mark.parametrize(
    "reason",
    [
        "Je ging van 71% naar 84%. Hulp tot en met 30 oktober 2026: ",
        "Je ging van 71% naar 84%.\nDe coaching gaat door:",
        "Hulp tot en met 30 oktober 2026:",
    ],
)
def test_a_promise_without_help_behind_it(reason: str) -> None:
    assert told(extended(reason), "P15")
    (found,) = told(extended(reason), "S01")
    assert found.message.removeprefix("Achter ‘").removesuffix("’ staat niets.") in reason.strip()[-34:]


@pytest.mark.parametrize(
    "reason",
    [
        "Je ging van 71% naar 84%. Hulp tot en met 30 oktober 2026: elke week coaching door Karim.",
        "Hulp tot en met 30 oktober 2026:\n- elke week coaching door Karim",
    ],
)
def test_a_promise_with_help_behind_it(reason: str) -> None:
    assert not told(extended(reason), "P15")
    assert not told(extended(reason), "S01")
