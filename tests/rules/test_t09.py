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
    goal["meting"].pop("tussendoelen")
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
            "(‘van 8 juli tot en met 1 september 2025’)",
        ),  # T10 next
        (
            plan("Je belt minimaal 90% terug.", "2026-03-02", "2026-08-31", per="kwartaal"),
            "meting",
            "noem een periode die past (‘in het tweede kwartaal van 2026’)",
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


# --- What to write instead ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "norm", "proportion"),
    [
        ("Je belt per kwartaal minimaal 90% van de klanten terug.", "minimaal 90%", False),
        ("Je scoort per kwartaal gemiddeld een 8.", "minimaal 8 punten", False),
        ("Per kwartaal gaat hoogstens 2,5% van de orders fout.", "maximaal 2,5%", False),
        ("Je haalt per kwartaal 80% van je quotum.", "minimaal 80%", True),
        ("Je sluit per kwartaal minimaal 12 deals.", "minimaal 12 deals", True),
        ("Je haalt per kwartaal minimaal € 90.000 omzet.", "minimaal € 90.000", True),
        ("Je haalt je kwartaalquotum.", "", True),
    ],
)
def test_only_what_adds_up_counts_in_proportion(expected: str, norm: str, proportion: bool) -> None:
    data = parse(plan(expected, "2026-01-01", "2026-05-11"))
    goal = data["doelen"][0]
    goal["meting"] = {"norm": norm, "indicator": goal["meting"]["indicator"]} if norm else {}
    (found,) = told(dump(data), "T09")
    assert ("naar rato" in found.hint) is proportion
    assert ("van 1 april tot en met 11 mei 2026" in found.hint) is not proportion


@pytest.mark.parametrize(
    ("expected", "within", "per", "steps", "days", "whole"),
    [
        # in the words of the goal up to the end of the plan
        ("In april, mei en juni 2027 is 90% goed.", "2026-12-14 2027-06-14", "kwartaal", ["2027-03-15"],
         "van 1 april tot en met 14 juni 2027", ""),
        ("In april en mei 2027 is 90% goed.", "2027-01-05 2027-05-25", "maand", ["2027-03-30"],
         "van 1 april tot en met 25 mei 2027", "in april 2027"),
        # from the last interim goal on: before it, less is asked
        ("Je geeft 90% op tijd terug.", "2026-12-01 2027-06-01", "kwartaal", ["2027-03-12"],
         "van 1 april tot en met 1 juni 2027", ""),
        ("Je geeft 90% op tijd terug.", "2026-12-01 2027-06-01", "kwartaal", ["2027-01-01"],
         "van 1 april tot en met 1 juni 2027", "in het eerste kwartaal van 2027"),
        ("Je geeft 90% op tijd terug.", "2026-12-01 2027-06-01", "kwartaal", ["2027-04-13"],
         "van 14 april tot en met 1 juni 2027", ""),
        ("Je geeft 90% op tijd terug.", "2026-12-01 2027-06-01", "kwartaal", ["2027-05-18"], "", ""),
        # from the day that the goal names
        ("Vanaf 1 februari 2027 meld je 90%.", "2027-01-05 2027-05-25", "kwartaal", [],
         "van 1 februari tot en met 25 mei 2027", ""),
        ("Vanaf 1 februari 2027 meld je 90%.", "2027-01-05 2027-05-25", "kwartaal", ["2027-03-01"],
         "van 1 april tot en met 25 mei 2027", ""),
        # the end comes soon after the quarter begins
        ("Je meldt 90%.", "2026-10-01 2027-04-09", "kwartaal", [],
         "van 1 januari tot en met 9 april 2027", "in het eerste kwartaal van 2027"),
        ("Van november 2026 tot en met januari 2027 meld je 90%.", "2026-11-02 2027-01-20", "", [],
         "van 2 november 2026 tot en met 20 januari 2027", ""),
    ],
)  # fmt: skip
def test_the_days_are_those_for_which_the_norm_is_asked(  # noqa: PLR0913, PLR0917
    expected: str, within: str, per: str, steps: list[str], days: str, whole: str
) -> None:
    start, end = within.split(" ")
    data = parse(plan(expected, start, end, **({"per": per} if per else {})))
    goal = data["doelen"][0]
    goal["meting"]["tussendoelen"] = [{"datum": day, "waarde": "80%"} for day in steps]
    (found,) = told(dump(data), "T09")
    named = re.search(r"waarover je meet \(‘(.+?)’\)", found.hint)
    fits = re.search(r"die past \(‘(.+?)’\)", found.hint)
    assert (named[1] if named else "", fits[1] if fits else "") == (days, whole)
    if days:  # who follows it is not told again
        assert (f"haal ‘per: {per}’ weg" in found.hint.replace(" dan ", " ").lower()) is bool(per)
        said = f"{days} is minimaal 90% goed.".capitalize()
        followed = parse(plan(said, start, end)) | {"succescriteria": []}
        followed["doelen"][0]["meting"]["tussendoelen"] = goal["meting"]["tussendoelen"]
        assert not told(dump(followed), "T09") and not told(dump(followed), "T10")


@pytest.mark.parametrize(
    ("expected", "end", "months"),
    [
        ("In mei en juni 2027 bel je 40 klanten.", "2027-06-14", "‘in april en mei 2027’"),
        (
            "In januari en februari 2027 bel je 40 klanten.",
            "2027-02-10",
            "‘in december 2026 en januari 2027’",
        ),
        ("In december 2026 bel je 40 klanten.", "2026-12-18", "‘in november 2026’"),
    ],
)
def test_months_of_one_year_name_it_once(expected: str, end: str, months: str) -> None:
    (found,) = told(plan(expected, "2026-11-01", end), "T09")
    assert months in found.hint


def test_why_a_later_end_does_not_help() -> None:
    (found,) = told(plan(QUARTER, "2026-12-01", "2027-06-01"), "T09")
    assert "het eerste kwartaal waarin je meet, begint op 1 oktober 2026, en het plan" in found.hint
    assert "begint pas op 1 december 2026" in found.hint
    (found,) = told(plan(QUARTER, "2026-04-01", "2027-04-09"), "T09")
    assert "Een later einde (30 juni 2027) past niet: dan duurt het plan langer dan 12 maanden." in found.hint


def test_what_the_goal_says_goes_on_in_the_sentence() -> None:
    text = plan("In mei en juni 2027 bel je 90% van de klanten terug.", "2027-01-25", "2027-06-14")
    (found,) = told(text, "T09")
    assert "meet je ‘in mei en juni 2027’" in found.message
    assert "In mei en juni 2027" in found.excerpt


@pytest.mark.parametrize(
    ("expected", "end", "severity"),
    [
        ("In mei en juni 2027 is 90% goed.", "2027-06-28", "tip"),  # two days of sixty-one
        ("In april, mei en juni 2027 is 90% goed.", "2027-06-28", "tip"),
        ("In mei en juni 2027 is 90% goed.", "2027-06-25", "waarschuwing"),
        ("In juni 2027 is 90% goed.", "2027-06-28", "waarschuwing"),
        ("Per kwartaal is 90% goed.", "2027-06-28", "tip"),
        ("Per kwartaal is 90% goed.", "2027-06-24", "waarschuwing"),
        ("Over heel 2027 is 90% goed.", "2027-12-15", "tip"),
        ("Over heel 2027 is 90% goed.", "2027-11-30", "waarschuwing"),
    ],
)
def test_a_few_days_of_a_long_span_weigh_less(expected: str, end: str, severity: str) -> None:
    (found,) = told(plan(expected, "2027-01-01", end), "T09")
    assert found.severity == severity


# --- Following the advice -------------------------------------------------------------------------

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
        assert final is last and "noem" in found.hint.lower()
        return
    longer = plan(said, start, str(meant_date(advised[1])))
    after = {one.code for one in findings(_with_talks(longer, sorted([*talks, *more, final])))}
    assert not after.difference(before - {"T09"}) & DATE_RULES


def test_another_span_is_a_way_out() -> None:
    """What it says of ‘per’ fits: a month of the plan is whole, and then the rule is silent."""
    expected = "Je belt minimaal 90% van de klanten terug."
    (found,) = told(plan(expected, "2026-03-02", "2026-08-10", per="kwartaal"), "T09")
    assert "kies bij ‘per’ maand of looptijd" in found.hint and "in de tekst" not in found.hint
    assert not any(
        told(plan(expected, "2026-03-02", "2026-08-10", per=one), "T09") for one in ("maand", "looptijd")
    )
    (found,) = told(plan(QUARTER, "2026-03-02", "2026-08-10", per="kwartaal"), "T09")
    assert "kies bij ‘per’ maand of looptijd, ook in de tekst" in found.hint
    assert "kies bij ‘per’" not in told(plan(QUARTER, "2026-03-02", "2026-08-10"), "T09")[0].hint
