"""T06: too long without an evaluation."""

import re
from datetime import date
from itertools import pairwise

import pytest
from moments import with_moments
from whole import told

from spvgen.diagnostics import Finding
from spvgen.workdays import is_workday
from support import clean_plan, dump, parse

BREAK = "onderbrekingen:\n  - van: 2026-07-06\n    tot_en_met: 2026-07-24\n"


@pytest.mark.parametrize(
    ("days", "index", "length"),
    [
        (
            ("2026-04-07", "2026-05-01", "2026-05-29", "2026-06-26", "2026-07-24", "2026-08-24"),
            0,
            36,
        ),  # from the start
        (
            ("2026-03-30", "2026-04-28", "2026-06-04", "2026-06-30", "2026-07-30", "2026-08-28"),
            2,
            37,
        ),  # in between
        (("2026-03-30", "2026-04-28", "2026-05-28", "2026-06-26", "2026-07-24"), 4, 38),  # to the end
    ],
)
def test_long_stretch(days: tuple[str, ...], index: int, length: int) -> None:
    (found,) = told(with_moments(*days, talks=False), "T06")
    assert found.severity == "waarschuwing"
    assert found.path == ("evaluatiemomenten", index, "datum")
    assert f"{length} dagen" in found.message


@pytest.mark.parametrize(
    ("days", "length", "earlier"),
    [
        (
            ("2026-04-03", "2026-05-01", "2026-05-29", "2026-06-26", "2026-07-24", "2026-08-24"),
            32,
            "2026-04-02",
        ),
        (
            ("2026-03-30", "2026-04-28", "2026-06-02", "2026-06-29", "2026-07-29", "2026-08-28"),
            35,
            "2026-05-29",
        ),
        (("2026-03-30", "2026-04-28", "2026-06-01", "2026-07-01", "2026-07-31", "2026-08-28"), 34, "2026-05-15"),
        (("2026-03-30", "2026-04-28", "2026-05-28", "2026-06-26", "2026-07-27"), 35, "2026-08-13"),
    ],
)  # fmt: skip
def test_a_few_days_over_a_month_is_a_tip(days: tuple[str, ...], length: int, earlier: str) -> None:
    (found,) = told(with_moments(*days, talks=False), "T06")
    assert found.severity == "tip"
    assert f"{length} dagen" in found.message and f"({earlier})" in found.hint


def test_the_earlier_day_leaves_breaks_out() -> None:
    days = ("2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-24", "2026-08-31")
    (found,) = told(with_moments(*days, extra=BREAK), "T06")
    assert "35 dagen" in found.message and "(2026-08-20)" in found.hint  # 31 days and nineteen of the break


def test_several_short_delays_are_one_tip() -> None:
    days = ("2026-03-30", "2026-05-04", "2026-06-08", "2026-07-09", "2026-08-03", "2026-08-28")
    (found,) = told(with_moments(*days, talks=False), "T06")
    assert found.severity == "tip" and "Op 2 plekken" in found.message


def test_one_long_stretch_among_short_delays_is_a_warning() -> None:
    days = ("2026-03-30", "2026-05-04", "2026-06-15", "2026-07-09", "2026-08-03", "2026-08-28")
    (found,) = told(with_moments(*days, talks=False), "T06")
    assert found.severity == "waarschuwing" and "Op 2 plekken" in found.message


@pytest.mark.parametrize(
    "days",
    [
        (
            "2026-04-02",
            "2026-05-01",
            "2026-06-01",
            "2026-07-02",
            "2026-07-31",
            "2026-08-31",
        ),  # 31 days at most
        ("2026-03-30", "2026-04-28", "2026-05-26", "2026-06-23", "2026-07-21", "2026-08-18", "2026-09-08"),
    ],
)
def test_never_longer_than_a_month(days: tuple[str, ...]) -> None:
    assert not told(with_moments(*days), "T06")


def test_breaks_do_not_count() -> None:
    days = ("2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-14", "2026-08-31")
    assert told(with_moments(*days), "T06")
    assert not told(with_moments(*days, extra=BREAK), "T06")


@pytest.mark.parametrize(
    ("days", "extra"), [(("2026-03-30", "2026-08-31"), ""), (("2026-03-30", "2026-08-31"), BREAK)]
)
def test_hint_fills_the_gap_with_working_days(days: tuple[str, ...], extra: str) -> None:
    (found,) = told(with_moments(*days, extra=extra), "T06")
    proposed = [date.fromisoformat(day) for day in re.findall(r"\((\d{4}-\d\d-\d\d)\)", found.hint)]
    away = range(date(2026, 7, 6).toordinal(), date(2026, 7, 24).toordinal() + 1) if extra else range(0)
    assert all(is_workday(day) and day.toordinal() not in away for day in proposed)
    everything = [date(2026, 3, 30), *proposed, date(2026, 8, 31)]
    counted = [
        [n for n in range(a.toordinal() + 1, b.toordinal() + 1) if n not in away]
        for a, b in pairwise(everything)
    ]
    assert proposed and all(len(days) <= 31 for days in counted)


# --- Several stretches are one fact ----------------------------------------------------------------

SIX_WEEKS = ("2026-04-13", "2026-05-26", "2026-07-07", "2026-08-18", "2026-08-31")


def test_a_rhythm_of_six_weeks_is_told_once() -> None:
    (found,) = told(with_moments(*SIX_WEEKS, talks=False), "T06")
    assert found.path == ("evaluatiemomenten",) and found.severity == "waarschuwing"
    assert (
        "Op 4 plekken gaan er meer dan 31 dagen voorbij zonder evaluatie: 43 dagen tot ‘Evaluatie 2’; 42"
        in found.message
    )
    assert "‘Evaluatie 1’, ‘Evaluatie 3’ en ‘Evaluatie 4’" in found.message
    assert len(re.findall(r"\(\d{4}-\d\d-\d\d\)", found.hint)) == 4


def test_the_end_of_the_plan_is_named_too() -> None:
    (found,) = told(with_moments("2026-04-13", "2026-05-11", "2026-06-08", "2026-07-06", talks=False), "T06")
    assert "56 dagen tot het einde van het plan; 42 dagen tot ‘Evaluatie 1’" in found.message


def without(*places: str) -> list[Finding]:
    plan = parse(with_moments(*SIX_WEEKS, talks=False))
    plan["negeer"] = [{"regel": "T06", "pad": place, "reden": "Dan is er proefverlof."} for place in places]
    return told(dump(plan), "T06")


def test_each_stretch_can_be_suppressed_by_itself() -> None:
    (found,) = without("evaluatiemomenten[1].datum")
    assert "3 plekken" in found.message and "Evaluatie 2" not in found.message
    (one,) = without("evaluatiemomenten[0]", "evaluatiemomenten[1]", "evaluatiemomenten[2]")
    assert one.path == ("evaluatiemomenten", 3, "datum")
    assert not without("evaluatiemomenten")


# --- Who speaks in the meantime --------------------------------------------------------------------


def spoken(*days: str, **support: str) -> list[Finding]:
    """The finding where the plan has one talk or support beside its evaluations."""
    plan = parse(with_moments(*(days or SIX_WEEKS), talks=False))
    plan["ondersteuning"].append({"wie": "leidinggevende", "titel": "Samen"} | support)
    return told(dump(plan), "T06")


@pytest.mark.parametrize(
    "support",
    [
        {"afspraak": "Karim bespreekt met je hoe de week ging.", "frequentie": "wekelijks"},
        {"afspraak": "Karim bespreekt met je hoe het ging.", "frequentie": "eens in de drie weken"},
        {"afspraak": "Karim loopt om de week je cijfers met je door.", "vorm": "coaching"},
        {"afspraak": "Karim en jij nemen een uur.", "titel": "Maandgesprek", "frequentie": "maandelijks"},
        {"afspraak": "Karim vraagt elke maandag wat je tegenhoudt.", "start": "2026-03-23", "einde": "2026-08-10"},
        {"afspraak": "Karim en jij hebben elke maandag om 11:00 uur een half uur.", "titel": "Eén-op-één"},
        {"afspraak": "Karim en jij spreken elkaar elke woensdag.", "titel": "Bila"},
        {"afspraak": "Karim bespreekt aan het eind van elke cyclus van tien dagen de lijst met je."},
        {
            "afspraak": "Karim loopt vijf minuten met je langs de lijsten en noemt wat goed ging.",
            "frequentie": "elke dienst die jullie samen werken",
        },
        {"afspraak": "Na elke avonddienst zegt Karim je wat er goed ging en wat niet."},
        {"afspraak": "Karim gaat elke vrijdag met je langs de openstaande punten."},
        {"afspraak": "Karim vertelt je per gezamenlijke dienst hoe het ging."},
        {"afspraak": "Elke vrijdag om 9.00 uur bespreek je met Karim de week.", "wie": "medewerker"},
    ],
)  # fmt: skip
def test_who_speaks_each_month_gets_a_tip(support: dict[str, str]) -> None:
    (found,) = spoken(**support)
    assert found.severity == "tip"
    assert f"tussendoor wel: ‘{support.get('titel', 'Samen')}’" in found.message
    assert "op papier" in found.hint and "(2026-03-23)" in found.hint


def test_a_manager_is_named_without_a_title() -> None:
    plan = parse(with_moments(*SIX_WEEKS, talks=False))
    plan["leidinggevende"]["naam"] = "dr. Karim Aydin"
    plan["ondersteuning"].append(
        {
            "titel": "Weekgesprek",
            "afspraak": "Elke vrijdag bespreek je met Karim de week.",
            "wie": "medewerker",
        }
    )
    (found,) = told(dump(plan), "T06")
    assert found.severity == "tip"


@pytest.mark.parametrize(
    "support",
    [
        {"afspraak": "Karim bespreekt met je hoe de week ging.", "frequentie": "elk kwartaal"},
        {"afspraak": "Karim bespreekt met je hoe de week ging."},  # once
        {"afspraak": "Karim bespreekt met je hoe de week ging.", "frequentie": "wekelijks", "einde": "2026-05-01"},
        {"afspraak": "Karim mailt je elke maandag het overzicht.", "titel": "Maandag"},
        {"afspraak": "Karim telt elke cyclus van tien dagen de voorraad.", "titel": "Telling"},
        {"afspraak": "Karim bespreekt aan het eind van elke ronde van acht weken de lijst met je."},
        {"afspraak": "Karim legt elke maandag je rooster klaar.", "frequentie": "wekelijks"},
        {"afspraak": "Karim loopt elke dienst met je langs de kassa's.", "titel": "Ronde"},
        {"afspraak": "Karim zegt je elke dienst wat er klaarstaat.", "titel": "Start"},
        {"afspraak": "Karim loopt met je langs de lijsten.", "titel": "Lijsten"},  # once
        {"afspraak": "Karim gaat elke dienst langs de lijsten.", "titel": "Ronde"},
        {"afspraak": "Je volgt elke week een les en bespreekt die.", "vorm": "training", "frequentie": "wekelijks"},
        {"afspraak": "Petra bespreekt elke week twee gesprekken met je.", "wie": "Petra Smit"},
    ],
)  # fmt: skip
def test_what_is_no_talk_with_the_manager_changes_nothing(support: dict[str, str]) -> None:
    (found,) = spoken(**support)
    assert found.severity == "waarschuwing"
    assert "tussendoor" not in found.message


def test_twice_as_long_is_too_long_all_the_same() -> None:
    days = ("2026-03-30", "2026-04-28", "2026-07-07", "2026-08-04", "2026-08-31")  # 70 days
    (found,) = spoken(*days, afspraak="Karim bespreekt elke week met je hoe het gaat.")
    assert found.severity == "waarschuwing"


def test_the_clean_plan_arranges_such_talks() -> None:
    plan = clean_plan()
    del plan["evaluatiemomenten"][2]
    (found,) = told(dump(plan), "T06")
    assert found.severity == "tip" and "‘Coaching’" in found.message


def test_the_talk_is_called_by_the_title_that_says_so() -> None:
    plan = parse(with_moments(*SIX_WEEKS, talks=False))
    walk = {"titel": "Meelopen", "afspraak": "Karim loopt elke week met je mee en neemt het met je door."}
    talk = {"titel": "Weekgesprek", "afspraak": "Karim spreekt je elke week een half uur."}
    plan["ondersteuning"] += [{"wie": "leidinggevende"} | walk, {"wie": "leidinggevende"} | talk]
    (found,) = told(dump(plan), "T06")
    assert "‘Weekgesprek’" in found.message and "Meelopen" not in found.message


# --- What is over ----------------------------------------------------------------------------------


def held(*days: str, until: int) -> list[Finding]:
    """The findings where the first evaluations, so many, have their reports."""
    plan = parse(with_moments(*days, talks=False))
    for moment in plan["evaluatiemomenten"][:until]:
        moment["verslag"] = {"datum": moment["datum"]}
    return told(dump(plan), "T06")


def test_no_talk_is_planned_in_the_past() -> None:
    (found,) = held(*SIX_WEEKS, until=3)
    assert found.path == ("evaluatiemomenten", 3, "datum")
    assert all(day > "2026-07-07" for day in re.findall(r"\((\d{4}-\d\d-\d\d)\)", found.hint))
    assert not held(*SIX_WEEKS, until=4)


def test_of_what_is_over_only_a_very_long_time_is_told() -> None:
    days = ("2026-03-30", "2026-06-08", "2026-07-07", "2026-08-04", "2026-08-31")  # 70 days
    (found,) = held(*days, until=2)
    assert found.severity == "waarschuwing" and "Die tijd is voorbij" in found.hint
    assert "(2026" not in found.hint


def test_the_days_of_several_stretches_are_all_ahead() -> None:
    (found,) = held(*SIX_WEEKS, until=1)
    assert "3 plekken" in found.message
    assert len(re.findall(r"\((\d{4}-\d\d-\d\d)\)", found.hint)) == 3
    assert found.hint.count("2026") == 3, "the year is said once a day"
