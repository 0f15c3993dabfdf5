"""T10: measuring begins before the plan does."""

import pytest
from test_t09 import QUARTER, plan
from whole import told


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (plan(QUARTER, "2026-03-02", "2026-09-30"), "verwachting"),
        (plan("Je belt minimaal 90% terug.", "2026-01-12", "2026-06-30", per="kwartaal"), "meting"),
        (plan("Je haalt 90% in het eerste kwartaal van 2026.", "2026-02-02", "2026-06-30"), "verwachting"),
        (plan("Je belt per maand minimaal 90% terug.", "2026-03-09", "2026-03-31"), "verwachting"),
        (plan("Tussen 8 januari en 26 juni 2026 haal je 90%.", "2026-01-12", "2026-06-30"), "verwachting"),
        (
            plan(
                "Van de bevindingen uit de releases van maart tot en met september 2026 test je 90% opnieuw.",
                "2026-04-01",
                "2026-09-30",
            ),
            "verwachting",
        ),
        (
            plan("In de bonnen van februari t/m juni 2026 klopt 95%.", "2026-03-02", "2026-06-30"),
            "verwachting",
        ),
        (
            plan(
                "Minimaal 90% van de facturen van maart tot en met juli 2026 is compleet.",
                "2026-04-01",
                "2026-07-31",
            ),
            "verwachting",
        ),
    ],
)
def test_span_opens_before_the_plan(text: str, key: str) -> None:
    (found,) = told(text, "T10")
    assert found.severity == "waarschuwing"
    assert found.path[:3] == ("doelen", 0, key)
    assert "vóór de start" in found.message
    assert "oem de dagen waarover je meet" in found.hint or "oem een periode die past" in found.hint
    assert not told(text, "T09")


@pytest.mark.parametrize(
    ("goal", "proportion"),
    [
        (QUARTER, False),  # a share of fewer days is that share
        ("Je scoort per kwartaal gemiddeld een 8.", False),
        ("Je haalt per kwartaal minimaal 80% van je quotum.", True),
        ("Je haalt je kwartaalquotum.", True),
    ],
)
def test_only_what_adds_up_counts_in_proportion(goal: str, proportion: bool) -> None:
    (found,) = told(plan(goal, "2026-03-02", "2026-09-30"), "T10")
    assert ("naar rato" in found.hint) is proportion
    assert ("‘van 2 maart tot en met 30 september 2026’" in found.hint) is not proportion


@pytest.mark.parametrize(
    "opening",
    ["vanaf 5 januari 2026", "met ingang van 5 januari", "vanaf februari 2026", "sinds het tweede kwartaal"],
)
def test_who_names_the_first_day_measures_from_there(opening: str) -> None:
    said = f"Je belt {opening} per kwartaal minimaal 90% van de klanten terug."
    assert not told(plan(said, "2026-01-05", "2026-06-30"), "T10")
    assert not told(plan(said, "2026-01-05", "2026-06-30", per="kwartaal"), "T10")


@pytest.mark.parametrize("opening", ["vanaf 1 oktober 2025", "vanaf de derde keer"])
def test_what_is_no_first_day_of_the_plan(opening: str) -> None:
    said = f"Je belt {opening} per kwartaal minimaal 90% van de klanten terug."
    assert told(plan(said, "2026-01-05", "2026-06-30"), "T10")


@pytest.mark.parametrize(
    ("within", "codes"),
    [
        ("2026-01-31 2026-02-27", []),  # from a Saturday to a Friday, with all of February's working days
        ("2026-01-31 2026-02-28", []),
        ("2026-02-02 2026-02-27", []),
        ("2026-01-31 2026-02-26", ["T09"]),
        ("2026-02-03 2026-02-28", ["T10"]),
    ],
)
def test_a_month_but_for_its_free_days_is_whole(within: str, codes: list[str]) -> None:
    text = plan("Je belt minimaal 90% terug.", *within.split(), per="maand")
    found = [one for code in ("T09", "T10") for one in told(text, code)]
    assert [one.code for one in found] == codes
    assert all("eindigen op 28 februari 2026" in one.hint for one in found if one.code == "T09")


@pytest.mark.parametrize(
    "text",
    [
        plan(QUARTER, "2026-04-01", "2026-09-30"),
        plan("Je belt per maand minimaal 90% terug.", "2026-03-09", "2026-06-30"),  # April is whole
        plan("Je haalt 90% in het tweede kwartaal van 2026.", "2026-03-02", "2026-06-30"),
        plan("Je haalt per kwartaal naar rato 40 orders.", "2026-03-02", "2026-09-30"),
        plan("Je haalt in maart 2026 90%.", "2026-03-02", "2026-09-30"),  # the 1st is a Sunday
        plan("Tussen 12 januari en 26 juni 2026 haal je 90%.", "2026-01-12", "2026-06-30"),
        plan("Van 16 november tot en met 20 januari 2027 haal je 90%.", "2026-11-16", "2027-01-29"),
        plan(
            "Je haalt 10% meer dan in het eerste kwartaal van 2025.", "2026-03-02", "2026-09-30"
        ),  # only compares
        plan(
            "Van de bevindingen uit de releases van april tot en met september 2026 test je 90% opnieuw.",
            "2026-04-01",
            "2026-09-30",
        ),
        plan("95% van de bonnen van januari tot en met april 2026 is verwerkt.", "2026-03-02", "2026-08-31"),
        plan("Je belt 90% van de klanten uit 2025 en uit maart 2026 terug.", "2026-03-16", "2026-06-30"),
    ],
)
def test_span_opens_with_the_plan_or_later(text: str) -> None:
    assert not told(text, "T10")


@pytest.mark.parametrize(
    ("said", "within", "earlier"),
    [
        ("Je haalt in de eerste drie kwartalen van 2026 90%.", "2026-08-24 2026-10-16", "235 dagen"),
        (
            "Je haalt 90%. Daarvoor tellen we de eerste twee kwartalen op.",
            "2026-03-02 2026-07-31",
            "60 dagen",
        ),
        ("Over de eerste negen maanden van het jaar haal je 90%.", "2026-02-02 2026-10-30", "32 dagen"),
        ("Over de laatste zes maanden van 2026 haal je 90%.", "2026-09-01 2027-01-29", "62 dagen"),
        ("Over het hele eerste halfjaar van 2026 haal je 90%.", "2026-03-02 2026-06-30", "60 dagen"),
        ("Je haalt 90% in het eerste halfjaar.", "2026-03-02 2026-06-30", "60 dagen"),
        ("Over Q1 tot en met Q3 van 2026 haal je 90%.", "2026-05-11 2026-10-30", "130 dagen"),
        (
            "In het eerste kwartaal, dus van nieuwjaar tot eind maart, haal je 90%.",
            "2027-01-18 2027-05-28",
            "17 dagen",
        ),
    ],
)
def test_parts_of_a_year_that_began_before_the_plan(said: str, within: str, earlier: str) -> None:
    (found,) = told(plan(said, *within.split()), "T10")
    assert f"begint {earlier} vóór de start van het plan" in found.message


@pytest.mark.parametrize(
    ("said", "within"),
    [
        ("In de eerste drie maanden haal je 90%.", "2026-03-02 2026-07-31"),  # of the plan
        ("In de eerste drie maanden van het plan haal je 90%.", "2026-03-02 2026-07-31"),
        ("Je haalt 10% meer dan in de eerste twee kwartalen van 2026.", "2026-06-01 2026-09-30"),
        ("Vergeleken met de eerste drie kwartalen van 2026 haal je 10% meer.", "2026-08-03 2026-12-18"),
        ("Over de laatste twee kwartalen van 2026 haal je 90%.", "2026-07-01 2026-12-31"),
        ("Over Q3 en Q4 van 2026 haal je 90%.", "2026-06-01 2027-01-29"),
        ("Je haalt de eerste twee audits zonder fout; de norm is 90%.", "2026-03-02 2026-07-31"),
        ("In de eerste drie kwartalen van 2025 was dat 60%; je haalt 90%.", "2026-03-02 2026-07-31"),
    ],
)
def test_other_parts_of_a_year(said: str, within: str) -> None:
    assert not told(plan(said, *within.split()), "T10")
