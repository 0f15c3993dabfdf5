"""T02: a deadline outside the plan."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where

EXTENSION = (
    "verlengingen:\n  - datum: 2026-08-31\n    nieuw_einde: 2026-10-30\n    reden: Er is vooruitgang.\n"
)


@pytest.mark.parametrize(
    ("key", "day", "side"),
    [
        ("doelen.0.deadline", "2026-09-01", "na het einde"),
        ("doelen.0.deadline", "2026-03-01", "vóór de start"),
        ("doelen.0.meting.tussendoelen.1.datum", "2026-09-30", "na het einde"),
        ("acties.0.deadline", "2026-12-31", "na het einde"),
        ("acties.1.deadline", "2026-02-28", "vóór de start"),
        ("ondersteuning.0.einde", "2026-09-07", "na het einde"),
    ],
)
def test_deadline_outside_the_plan(key: str, day: str, side: str) -> None:
    (found,) = told(plan_where(key, day), "T02")
    assert found.severity == "fout"
    assert ".".join(map(str, found.path)) == key
    assert side in found.message
    assert "2026-08-31" in found.hint


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("doelen.0.deadline", "2026-08-31"),  # the last day itself
        ("doelen.0.deadline", "2026-03-02"),  # the first day itself
        ("acties.0.deadline", "2026-05-01"),
        ("ondersteuning.0.einde", "2026-08-31"),
    ],
)
def test_deadline_inside_the_plan(key: str, day: str) -> None:
    assert not told(plan_where(key, day), "T02")


def test_an_extension_moves_the_end() -> None:
    later = plan_where("doelen.0.deadline", "2026-10-30")
    assert told(later, "T02")
    assert not told(later + EXTENSION, "T02")


def test_every_deadline_is_told_by_itself() -> None:
    plan = clean_plan()
    plan["doelen"][0]["deadline"] = plan["acties"][0]["deadline"] = "2027-01-04"
    assert len(told(dump(plan), "T02")) == 2


@pytest.mark.parametrize("part", ["acties", "ondersteuning"])
@pytest.mark.parametrize(
    "text", ["Karim belt op 7 en 8 september 2026 met je mee.", "Op 4 september oefenen jullie."]
)
def test_a_day_in_the_text_that_comes_too_late(part: str, text: str) -> None:
    (found,) = told(plan_where(part, [{"titel": "Oefenen", "afspraak": text}]), "T02")
    assert found.severity == "waarschuwing" and found.path == (part, 0, "afspraak")
    assert "september 2026 valt na het einde van het plan (31 augustus 2026)" in found.message


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Eind september lever je drie rapporten in.", "30 september 2026"),
        ("Je begint in juni met de module en rondt die in oktober af.", "31 oktober 2026"),
        ("Binnen acht maanden na de start heb je een handleiding gemaakt.", "2 november 2026"),
        ("Je bezoekt in week 38 twee klanten.", "18 september 2026"),
        ("In de tweede week van september laat je de lijst zien.", "30 september 2026"),
        ("Binnen 30 weken na de start van dit plan is de cursus klaar.", "28 september 2026"),
    ],
)
def test_a_month_or_a_stretch_that_comes_too_late(text: str, day: str) -> None:
    (found,) = told(plan_where("acties", [{"titel": "Oefenen", "afspraak": text}]), "T02")
    assert found.severity == "waarschuwing" and day in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Eind juli lever je drie rapporten in.",
        "In week 35 laat je de lijst zien.",
        "In de eerste week van mei laat je de lijst zien.",
        "Binnen drie maanden na de start heb je een handleiding gemaakt.",
        "Je gebruikt de checklist zoals in oktober afgesproken.",
        "Je past toe wat je in februari leerde.",
        "Je werkt de lijst van oktober 2025 bij in mei.",
        "Karim belt op 7 en 8 juni met je mee.",
        "Op 31 augustus 2026 lopen jullie alles na.",
        "Je haalt op 4 mei 2026 het certificaat; dat is geldig tot 4 mei 2029.",
    ],
)
def test_a_day_in_the_text_that_comes_in_time(text: str) -> None:
    assert not told(plan_where("ondersteuning", [{"titel": "Oefenen", "afspraak": text}]), "T02")


def test_a_day_without_a_year_is_the_one_inside_the_plan() -> None:
    plan = clean_plan()
    plan["looptijd"] = {"start": "2025-10-01", "einde": "2026-03-31"}
    plan["ondersteuning"][0] = {
        "titel": "Training",
        "afspraak": "Karim oefent op 4 november met je.",
        "wie": "leidinggevende",
    }
    assert not [one for one in told(dump(plan), "T02") if one.path[0] == "ondersteuning"]


@pytest.mark.parametrize(
    "text",
    [
        "Je levert de lijst in op 15 januari 2020.",
        "Uiterlijk 3 maart 2021 bel je alle klanten.",
        "Je stuurt het verslag vóór 01-05-2022 naar Sanne.",
    ],
)
def test_a_day_in_a_sentence_before_the_start(text: str) -> None:
    plan = clean_plan()
    plan["acties"][0] = {"titel": plan["acties"][0]["titel"], "afspraak": text, "wie": "medewerker"}
    (found,) = told(dump(plan), "T02")
    assert found.severity == "waarschuwing" and "vóór de start" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Je gebruikt de lijst die je op 15 januari 2020 kreeg.",
        "Je volgt elke week het protocol van 15 januari 2020.",
        "Je werkt volgens de afspraak zoals op 15 januari 2020 gemaakt.",
    ],
)
def test_a_day_of_what_was_before_is_no_term(text: str) -> None:
    plan = clean_plan()
    plan["acties"][0] = {"titel": plan["acties"][0]["titel"], "afspraak": text, "wie": "medewerker"}
    assert not told(dump(plan), "T02")


@pytest.mark.parametrize(
    "text",
    [
        "Je gebruikt één vaste zin. Zelf gekozen op 10 december.",
        "Je belt met de kaart. Afgesproken op 10 september.",
        "Je belt met de kaart: samen besproken met Karim op 3 november.",
        "Je gebruikt de zin die je op 10 september koos.",
        "Op 4 oktober vroeg je om twee dagen thuis; je werkt op dinsdag thuis.",
        "Je belt met de kaart, zoals op 4 oktober afgesproken.",
        "Je werkt met de lijst die Karim op 20 november maakte.",
        "Je belt elke week vijf klanten. Dat deed je op 12 september ook.",
        "Karim oefent elke week met je. De eerste keer was op 15 september.",
        "Je belt met de kaart van 12 januari en loopt die elke week na.",
    ],
)
def test_a_day_without_a_year_that_is_told_as_past(text: str) -> None:
    assert not told(plan_where("ondersteuning", [{"titel": "Oefenen", "afspraak": text}]), "T02")


@pytest.mark.parametrize(
    "text",
    [
        "Je kiest op 10 september je vaste zin.",
        "Je hebt op 10 september je vaste zin gekozen.",
        "Op 10 september is je vaste zin gekozen.",
        "Je vaste zin is gekozen op 10 september.",
        "Cursus afgerond op 10 september.",
        "Je levert op 10 september de lijst in die je van Karim kreeg.",
        "Je levert de lijst in, zoals afgesproken, op 10 september.",
        "Op 4 oktober bespreekt Karim de lijst die hij maakte.",
        "Je maakt de lijst af vóór 3 november; Karim gaf je een voorbeeld.",
        "Zelf gekozen op 10 december 2026.",
    ],
)
def test_a_day_without_a_year_that_is_still_to_come(text: str) -> None:
    (found,) = told(plan_where("ondersteuning", [{"titel": "Oefenen", "afspraak": text}]), "T02")
    assert "na het einde" in found.message


def until_mid_month(text: str) -> str:
    """A plan that ends halfway through a month."""
    plan = clean_plan()
    plan["looptijd"] = {"start": "2026-03-02", "einde": "2026-07-16"}
    plan["ondersteuning"] = [{"titel": "Oefenen", "afspraak": text}]
    return dump(plan)


def of_help(text: str) -> list[str]:
    found = told(until_mid_month(text), "T02")
    return [one.message for one in found if one.path[0] == "ondersteuning"]


@pytest.mark.parametrize(
    "text",
    [
        "Twee dagen thuis kan nu niet. In juli kijken we opnieuw.",
        "In juli rond je de module af.",
        "Begin juli laat je de lijst zien.",
        "Half juli laat je de lijst zien.",
        "In de tweede week van juli laat je de lijst zien.",
        "Medio juli spreken jullie elkaar.",
    ],
)
def test_a_month_in_which_the_plan_still_runs(text: str) -> None:
    assert of_help(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Eind juli laat je de lijst zien.", "31 juli 2026"),
        ("In de laatste week van juli laat je de lijst zien.", "31 juli 2026"),
        ("In augustus kijken we opnieuw.", "31 augustus 2026"),
        ("Begin augustus laat je de lijst zien.", "31 augustus 2026"),
        ("In de eerste week van augustus laat je de lijst zien.", "31 augustus 2026"),
        ("In juli en half augustus laat je de lijst zien.", "31 augustus 2026"),
    ],
)
def test_a_part_of_a_month_behind_the_end(text: str, day: str) -> None:
    (message,) = of_help(text)
    assert day in message
