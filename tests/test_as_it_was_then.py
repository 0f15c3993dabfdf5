"""A report stays what it was on its day: what an extension brought later, stood in no plan of then."""

from copy import deepcopy
from typing import Any

import pytest

from spvgen import api
from spvgen.cli.talks.forms.verbeterplan import FORM
from support import clean_plan, codes, dump, parse

OLD_END, NEW_END, LAST_END = "2026-08-31", "2026-10-30", "2026-12-18"
MARCH = {
    "datum": "2026-03-30",
    "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "75%"}],
    "acties": [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": "ja"}],
    "geboden_ondersteuning": ["Coaching: drie keer.", "Training agendabeheer: gevolgd."],
    "oordeel": "op_schema",
}
AGREED = {"afspraak": "Karim belt elke maandag een uur met je mee.", "wie": "leidinggevende"}


def extended(*, number: int = 1) -> dict[str, Any]:
    """The clean plan with a report of March, extended so often."""
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = deepcopy(MARCH)
    ends = [("2026-08-31", NEW_END, "Je gaat vooruit."), ("2026-10-30", LAST_END, "Nog een stap.")]
    plan["verlengingen"] = [
        {"datum": day, "nieuw_einde": end, "reden": why} for day, end, why in ends[:number]
    ]
    plan["evaluatiemomenten"] += [
        {"naam": f"Slot {at}", "datum": end} for at, (_, end, _) in enumerate(ends[:number])
    ]
    return plan


def printed(plan: dict[str, Any], *letter: Any) -> str:
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    assert loaded.plan is not None, loaded.report.findings
    return " ".join(api.render(loaded, "md", letter=letter or None).data.decode().split())


@pytest.mark.parametrize(
    ("title", "days", "there"),
    [
        ("Meebellen", {"start": "2026-09-01"}, False),
        ("Na de verlenging", {"start": "2026-09-07", "einde": NEW_END}, False),
        ("Extra training", {"start": "2026-10-01", "einde": "2026-10-02"}, False),
        ("Meebellen", {}, True),
        ("Meebellen", {"start": OLD_END}, True),
        ("Zomertraining", {"start": "2026-07-01"}, True),  # still to come in March, and agreed
        ("Meebellen", {"start": "2026-03-09", "einde": NEW_END}, True),  # its end may have moved
    ],
)
def test_a_report_names_the_help_of_its_day(title: str, days: dict[str, str], there: bool) -> None:
    plan = extended()
    plan["ondersteuning"].append(AGREED | {"titel": title} | days)
    assert (f"‘{title}’" in printed(plan, "gespreksverslag", 0)) is there


@pytest.mark.parametrize("letter", [("gespreksverslag", 0), ()])
@pytest.mark.parametrize(
    ("days", "there"),
    [
        ({"deadline": "2026-09-18"}, False),
        ({"deadline": NEW_END}, False),
        ({"frequentie": "wekelijks", "deadline": NEW_END}, False),
        ({"deadline": OLD_END}, True),
        ({"deadline": "2026-04-15"}, True),
        ({"frequentie": "wekelijks"}, True),
    ],
)
def test_a_report_asks_nothing_of_a_later_action(
    letter: tuple[Any, ...], days: dict[str, str], there: bool
) -> None:
    plan = extended()
    plan["acties"].append({"titel": "Herfstlijst", "afspraak": "Je maakt een lijst."} | days)
    rows = [row for row in printed(plan, *letter).split("|") if row.strip().startswith("**Herfstlijst**")]
    assert bool(rows) is there


def test_an_action_that_a_report_tells_of_was_there_whatever_its_day_is_now() -> None:
    plan = extended()
    plan["acties"][1]["deadline"] = NEW_END
    moment = plan["evaluatiemomenten"][1]
    moment["verslag"] = deepcopy(MARCH) | {"datum": moment["datum"]}
    del moment["verslag"]["acties"][1]
    assert "**Dagafsluiting**<br>Uiterlijk 31 augustus 2026" in printed(plan, "gespreksverslag", 1)


NEW_GOAL = {
    "gebied": "Nieuwe klanten",
    "verwachting": "Je sluit minimaal 4 contracten.",
    "huidige_situatie": "Nog geen.",
    "meting": {"nulmeting": "0 contracten", "norm": "minimaal 4 contracten"},
}


@pytest.mark.parametrize(
    ("deadline", "there"), [("2026-09-18", False), (NEW_END, False), (OLD_END, True), ("2026-06-30", True)]
)
def test_a_report_does_not_say_that_a_later_goal_was_not_measured(deadline: str, there: bool) -> None:
    plan = extended()
    plan["doelen"].append(NEW_GOAL | {"deadline": deadline})
    assert ("Niet gemeten: ‘Nieuwe klanten’" in printed(plan, "gespreksverslag", 0)) is there
    assert ("G01" in codes(dump(plan))) is there


def test_a_picture_of_then_shows_no_interim_figure_or_day_of_later() -> None:
    plan = extended()
    plan["doelen"][0]["meting"]["tussendoelen"].append({"datum": "2026-09-30", "waarde": "89%"})
    plan["doelen"][0]["deadline"] = NEW_END
    then, now = printed(plan, "gespreksverslag", 0), printed(plan)
    assert "2026-09-30" not in then
    assert "30 september 2026" not in then
    assert "30 oktober 2026" not in then
    assert "30 september 2026" in now


def test_the_letter_of_a_first_extension_says_nothing_of_the_second() -> None:
    plan = extended(number=2)
    plan["ondersteuning"].append(AGREED | {"titel": "Herfst", "start": "2026-09-01", "einde": NEW_END})
    plan["ondersteuning"].append(AGREED | {"titel": "Winter", "start": "2026-11-02", "einde": LAST_END})
    plan["doelen"].append(NEW_GOAL | {"deadline": "2026-12-01"})
    first, second = (printed(plan, "verlenging", number) for number in (0, 1))
    assert "‘Herfst’" in first
    assert "‘Winter’" not in first
    assert "Nieuwe klanten" not in first
    assert "‘Winter’" in second
    assert "Nieuwe klanten" in second


def test_a_plan_of_then_is_never_empty() -> None:
    plan = extended()
    del plan["evaluatiemomenten"][0]["verslag"]
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", "besproken": "De start."}
    for goal in plan["doelen"]:
        goal["deadline"] = NEW_END
    for support in plan["ondersteuning"]:
        support["start"], support["einde"] = "2026-09-01", NEW_END
    text = printed(plan, "gespreksverslag", 0)
    assert "coaching" in text
    assert "Niet gemeten: ‘Terugbelafspraken’" in text


def test_a_talk_of_then_is_not_reminded_of_what_came_later() -> None:
    plan = extended()
    plan["acties"].append({"titel": "Herfstlijst", "afspraak": "Je maakt een lijst.", "deadline": NEW_END})
    plan["acties"].append({"titel": "Meilijst", "afspraak": "Je maakt een lijst.", "deadline": "2026-05-29"})
    plan["doelen"].append(NEW_GOAL | {"deadline": NEW_END})
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    silent = FORM.left_out(loaded.plan, parse(dump(MARCH)))
    assert silent["acties"] == ["Meilijst: loopt nog, uiterlijk 29 mei 2026"]
    assert silent["metingen"] == []
