"""T09: the plan ends before the span over which is measured; and that T10 is silent where it speaks."""

import re
from datetime import date, timedelta

import pytest
from whole import told

from spvgen.dates import meant_date
from spvgen.workdays import next_workday
from support import clean_plan, dump, findings, parse, plan_where

QUARTER = "Je belt per kwartaal minimaal 90% van de klanten terug."


def plan(expectation: str, start: str, end: str, **keys: str) -> str:
    """The clean plan with this goal between these days; ``keys`` can be per, deadline and criterion."""
    data = clean_plan()
    data["looptijd"] = {"start": start, "einde": end}
    goal = data["doelen"][0]
    goal["verwachting"] = expectation
    goal["deadline"] = keys.get("deadline", end)
    goal["meting"].pop("per")
    goal["meting"] |= {"per": keys["per"]} if "per" in keys else {}
    criterion = keys.get("criterion")
    data["succescriteria"] = [{"voor_doel": "Terugbelafspraken", "criterium": criterion}] if criterion else []
    return dump(data)


@pytest.mark.parametrize(
    ("text", "key", "fits"),
    [
        (
            plan(QUARTER, "2025-07-08", "2025-09-01"),
            "verwachting",
            "Schrijf dat de norm ‘naar rato’ telt.",
        ),  # T10 next
        (
            plan("Je belt minimaal 90% terug.", "2026-03-02", "2026-08-31", per="kwartaal"),
            "meting",
            "Noem een periode die past (‘in het tweede kwartaal van 2026’)",
        ),
        (plan("Je haalt je kwartaalquotum.", "2026-01-01", "2026-05-11"), "verwachting", "30 juni 2026"),
        (
            plan("Je haalt 80% in het derde kwartaal van 2026.", "2026-03-02", "2026-08-31"),
            "verwachting",
            "30 september 2026",
        ),
        (
            plan("Je belt per maand minimaal 90% terug.", "2026-03-09", "2026-04-24"),
            "verwachting",
            "30 april 2026",
        ),
    ],
)
def test_plan_ends_before_the_span_closes(text: str, key: str, fits: str) -> None:
    (found,) = told(text, "T09")
    assert found.severity == "waarschuwing"
    assert found.path[:3] == ("doelen", 0, key)
    assert fits in found.hint
    assert "naar rato" in found.hint
    assert not told(text, "T10")


@pytest.mark.parametrize(
    "text",
    [
        plan(QUARTER, "2026-04-01", "2026-09-30"),  # ends with the quarter
        plan("Je belt per kwartaal naar rato minimaal 40 klanten.", "2025-07-08", "2025-09-01"),
        plan("Je belt over de looptijd minimaal 90% van de klanten terug.", "2025-07-08", "2025-09-01"),
        plan("Je haalt in het eerste kwartaal van 2026 minimaal 90%.", "2026-01-01", "2026-05-11"),
        plan("Je belt in juli en augustus 2026 minimaal 90% terug.", "2026-03-02", "2026-08-31"),
        plan("Je belt per maand minimaal 90% terug.", "2026-03-09", "2026-05-11"),  # April is whole
        plan("Je belt per week minimaal 20 klanten.", "2026-03-09", "2026-04-24"),
        plan("Je haalt per jaar minimaal € 400.000 omzet.", "2026-03-09", "2027-03-08"),
        plan("Je haalt op jaarbasis en naar rato minimaal 24 orders.", "2026-03-09", "2026-09-08"),
        plan("Bij de jaarlijkse keuring is minimaal 90% in orde.", "2026-03-09", "2026-09-08"),
        plan(
            "Bij de twee observaties in september 2026 scoor je minimaal een 8.", "2026-03-02", "2026-09-18"
        ),
        plan("Van wat je tot en met 4 september afneemt, is 90% nagekeken.", "2026-03-02", "2026-09-18"),
        plan("Bij de meting in september haal je minimaal 90%.", "2026-03-02", "2026-09-18"),
        plan(
            "Bij elke steekproef in augustus en september haal je minimaal 90%.", "2026-03-02", "2026-09-18"
        ),
        plan("Je belt minimaal 90% terug.", "2025-07-08", "2025-09-01", per="looptijd"),
        plan(QUARTER, "2026-04-01", "2026-08-31", deadline="2026-06-30"),  # due when the quarter closes
        plan("Je haalt in oktober 2026 minimaal 90%.", "2026-03-02", "2026-10-30"),  # the 31st is a Saturday
        plan("Je haalt per maand minimaal 90%.", "2026-10-05", "2026-10-30"),
        plan("Van 1 juni tot en met 27 augustus 2026 haal je 90%.", "2026-04-13", "2026-08-28"),
        plan("Tussen 12 januari en 26 juni 2026 haal je 90%.", "2026-01-12", "2026-06-30"),
        plan("Van 1 juni tot 28 augustus haal je 90%.", "2026-04-13", "2026-08-28"),
        plan("Van 16 november tot en met 20 januari 2027 haal je 90%.", "2026-09-07", "2027-01-29"),
        plan(
            QUARTER,
            "2026-03-02",
            "2026-08-31",
            criterion="In het tweede kwartaal van 2026 belde je 90% terug.",
        ),
        plan(
            "Je belt minimaal 90% terug.",
            "2026-03-02",
            "2026-08-31",
            per="kwartaal",
            criterion="In april en mei 2026 belde je 90% terug.",
        ),
    ],
)
def test_span_closes_within_the_plan(text: str) -> None:
    assert not told(text, "T09")


@pytest.mark.parametrize(
    "criterion",
    [
        "In mei 2026 belde je 90% terug.",  # one month is no quarter
        "In augustus en september 2026 belde je 90% terug.",
        "Op 4 mei 2026 belde je 90% terug.",
    ],
)
def test_a_criterion_that_names_no_span_within_the_plan(criterion: str) -> None:
    goal = "Je belt minimaal 90% terug."
    assert told(plan(goal, "2026-03-02", "2026-08-31", per="kwartaal", criterion=criterion), "T09")


def test_a_criterion_is_judged_where_no_goal_says_it() -> None:
    goal = "Je belt minimaal 90% van de klanten terug."
    (found,) = told(
        plan(goal, "2026-03-02", "2026-08-31", criterion="Je belde per kwartaal 90% terug."), "T09"
    )
    assert found.path == ("succescriteria", 0, "criterium")
    assert (
        len(
            told(
                plan(QUARTER, "2026-03-02", "2026-08-31", criterion="Je belde per kwartaal 90% terug."), "T09"
            )
        )
        == 1
    )


def test_the_hint_names_a_quarter_that_fits() -> None:
    (found,) = told(plan(QUARTER, "2026-03-02", "2026-08-31"), "T09")
    assert "het tweede kwartaal van 2026" in found.hint
    (found,) = told(plan(QUARTER, "2025-07-08", "2025-09-01"), "T09")
    assert "kwartaal van" not in found.hint  # no whole quarter fits


def test_a_span_between_two_days_ends_on_the_second() -> None:
    for last, expected in (("20 augustus 2026", []), ("9 september 2026", ["T09"])):
        goal = f"Je belt tussen 16 juni 2026 en {last} minimaal 90% van de klanten terug."
        found = told(plan_where("doelen.0.verwachting", goal), "T09")
        assert [finding.code for finding in found] == expected, last


@pytest.mark.parametrize(
    ("goal", "end"),
    [
        ("Van 1 juni tot en met 31 augustus 2026 haal je 90%.", "2026-08-28"),
        ("In november en december haal je 90%.", "2026-12-29"),
        ("Bij de controles in december haal je 90%.", "2026-12-18"),
        ("Over heel kalenderjaar 2026 zeggen maximaal twee klanten op.", "2026-10-30"),
        ("Van de werkbezoeken in december leg je 90% vast.", "2026-12-18"),
        ("Van november tot en met januari 2027 haal je 90%.", "2027-01-20"),
        ("In schooljaar 2026-2027 kijk je 90% na.", "2027-02-26"),
        ("Over de tweede helft van 2026 kijk je 90% na.", "2026-10-30"),
        ("In het tweede halfjaar haal je 90%.", "2026-10-30"),
        ("Dit kalenderjaar zeggen maximaal twee klanten op.", "2026-10-30"),
        ("Over het hele studiejaar 2026/2027 kijk je 90% na.", "2027-02-26"),
        ("Op jaarbasis evalueer je minimaal 24 plannen.", "2026-10-30"),
        ("Je haalt per jaar minimaal € 400.000 omzet.", "2026-10-30"),
    ],
)
def test_a_span_to_the_day_or_over_new_year_can_outlast_the_plan(goal: str, end: str) -> None:
    (found,) = told(plan(goal, "2026-04-13", end), "T09")
    assert f"het plan eindigt op {int(end[-2:])} " in found.message


DATE_RULES = {"T03", "T04", "T05", "T06", "T08", "T09", "T10"}


def _with_talks(text: str, days: list[date]) -> str:
    data = parse(text) | {
        "evaluatiemomenten": [{"naam": f"Gesprek {day}", "datum": str(day)} for day in days]
    }
    data["evaluatiemomenten"][-1]["naam"] = "Eindbeoordeling"
    return dump(data)


@pytest.mark.parametrize(
    ("start", "end", "unit"),
    [
        ("2026-01-01", "2026-05-11", "kwartaal"),
        ("2026-10-01", "2027-06-11", "kwartaal"),
        ("2026-12-01", "2026-12-18", "maand"),
        ("2026-07-20", "2027-06-11", "kwartaal"),
        ("2026-04-01", "2027-03-05", "kwartaal"),
        ("2026-04-01", "2027-04-09", "kwartaal"),
    ],
)
def test_who_follows_the_advice_is_not_sent_back_by_another_rule(start: str, end: str, unit: str) -> None:
    said = f"Je belt per {unit} minimaal 90% van de klanten terug."
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    talks = [next_workday(first + timedelta(n)) for n in range(27, (last - first).days - 9, 27)]
    text = _with_talks(plan(said, start, end), [*talks, last])
    (found,) = told(text, "T09")
    advised = re.search(r"eindigen op (\d+ \w+ \d{4})", found.hint)
    final, *more = [date.fromisoformat(day) for day in re.findall(r"\((\d{4}-\d\d-\d\d)\)", found.hint)] or [
        last
    ]
    before = {one.code for one in findings(text)}
    if advised is None:  # then only what fits every rule is advised
        assert final is last and "naar rato" in found.hint
        return
    longer = plan(said, start, str(meant_date(advised[1])))
    after = {one.code for one in findings(_with_talks(longer, sorted([*talks, *more, final])))}
    assert not after.difference(before - {"T09"}) & DATE_RULES
