"""KP13: an action that is nobody's."""

import pytest
from courses import FORM, action, course_of
from whole import told


def by(who: str | None, **keys: str | None) -> str:
    return course_of(action("Pim zet vóór 1 mei 2026 de maten erin.", cause=FORM, **{"wie": who, **keys}))


@pytest.mark.parametrize(
    "who",
    [
        None,
        "iedereen",
        "Allemaal",
        "we",
        "diversen",
        "jullie",
        "collega’s",
        "samen",
        "wie er ruimte voor heeft",
    ],
)
def test_nobody(who: str | None) -> None:
    (found,) = told(by(who, deadline="2026-04-30"), "KP13")
    assert found.severity == "fout"
    assert "Ilse Kramer" in found.hint


@pytest.mark.parametrize(
    "who",
    [
        "team",
        "het hele team",
        "Verkoopteam",
        "alle verkopers",
        "alle collega's van de binnendienst",
        "elke monteur",
        "de adviseurs van de binnendienst",
        "leidinggevenden",
        "afdeling Verkoop",
    ],
)
def test_a_chore_of_the_whole_team(who: str) -> None:
    (found,) = told(by(who, deadline="2026-04-30"), "KP13")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    ("who", "keys"),
    [
        ("Pim Verhaar", {"deadline": "2026-04-30"}),
        ("wie de late dienst heeft", {"deadline": "2026-04-30"}),
        ("Peters", {"deadline": "2026-04-30"}),
        ("Vissers", {"deadline": "2026-04-30"}),
        ("de planner", {"deadline": "2026-04-30"}),
        ("de baas", {"deadline": "2026-04-30"}),
        ("Pim Verhaar en Ilse Kramer", {"deadline": "2026-04-30"}),
        ("verkopers", {"frequentie": "elke werkdag"}),
        ("leidinggevende", {"deadline": "2026-04-30"}),
        ("team", {"deadline": None, "frequentie": "elke ochtend"}),
        ("binnendienst", {"deadline": "2026-04-30"}),
    ],
)
def test_somebody_or_a_habit_of_all(who: str, keys: dict[str, str | None]) -> None:
    assert not told(by(who, **keys), "KP13")


@pytest.mark.parametrize("keys", [{"gedaan": "ja"}, {"gedaan": "vervallen", "toelichting": "Te duur."}])
def test_what_the_whole_team_has_done_needs_no_name(keys: dict[str, str]) -> None:
    assert not told(by("team", deadline="2026-04-30", **keys), "KP13")
    assert told(by("team", deadline="2026-04-30", gedaan="deels", toelichting="De helft."), "KP13")
    assert told(by("iedereen", deadline="2026-04-30", **keys), "KP13")


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Het team kiest in het teamoverleg van 14 april 2026 de zes maten.", 0),
        ("Op de studiemiddag van 14 april 2026 schrijft het team de zes punten op.", 0),
        ("Tijdens een extra werkoverleg verdeelt het team de maten.", 0),
        ("Het team zet vóór 14 april 2026 de maten in het formulier.", 1),
        ("Het team bereidt vóór 14 april 2026 de stukken voor het overleg voor.", 1),
        ("Het team schrijft vóór de studiemiddag de zes punten op.", 1),
    ],
)
def test_a_chore_that_a_talk_does(text: str, many: int) -> None:
    plan = course_of(action(text, cause=FORM, wie="team", deadline="2026-04-14"))
    assert len(told(plan, "KP13")) == many


def test_what_is_still_to_be_decided_is_told_once() -> None:
    text = by("nog te bepalen", deadline="2026-04-30")
    assert [len(told(text, code)) for code in ("S01", "KP13")] == [1, 0]


def test_what_s01_does_not_read_is_told_here() -> None:
    text = by("nader te bepalen", deadline="2026-04-30")
    assert [len(told(text, code)) for code in ("S01", "KP13")] == [0, 1]
