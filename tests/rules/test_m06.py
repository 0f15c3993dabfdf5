"""M06: the baseline already meets the norm."""

import pytest
from whole import told

from support import plan_where


def goal(baseline: str, norm: str, text: str = "Je haalt de norm.", **keys: object) -> str:
    measure = {"nulmeting": baseline, "norm": norm, "per": "maand", "bron": "rapport", **keys}
    part = {"gebied": "Terugbelafspraken", "verwachting": text, "huidige_situatie": "Zie de nulmeting."}
    return plan_where("doelen", [{**part, "meting": measure}])


@pytest.mark.parametrize(
    ("text", "now", "then", "other"),
    [
        (goal("93%", "minimaal 90%"), "93%", "minimaal 90%", "hogere"),
        (goal("90%", "minimaal 90%"), "90%", "minimaal 90%", "hogere"),
        (goal("2 klachten", "maximaal 3 klachten"), "2 klachten", "maximaal 3 klachten", "lagere"),
        (goal("93%", "90%"), "93%", "90%", "hogere"),
        (goal("€ 95.000", "minimaal € 90.000"), "€ 95.000", "minimaal € 90.000", "hogere"),
    ],
)
def test_nothing_left_to_improve(text: str, now: str, then: str, other: str) -> None:
    (found,) = told(text, "M06")
    assert f"({now})" in found.message
    assert f"({then})" in found.message
    assert other in found.hint
    assert found.path == ("doelen", 0, "meting", "nulmeting")


@pytest.mark.parametrize(
    "text",
    [
        goal("89,9%", "minimaal 90%"),
        goal("4 klachten", "maximaal 3 klachten"),
        goal("5 klachten", "2 klachten", "Je brengt het aantal klachten terug."),  # a norm that goes down
        goal("5 klachten", "2 klachten", tussendoelen=[{"datum": "2026-04-28", "waarde": "4 klachten"}]),
        goal("3 keer", "precies 2 keer"),
        goal("7 kratten", "0 kratten"),  # of none there can't be less
    ],
)
def test_something_left_to_improve(text: str) -> None:
    assert not told(text, "M06")


def only_told(now: str, norm: str = "minimaal 85%") -> str:
    """A goal whose figure of now stands in a sentence alone."""
    part = {"gebied": "Berichten", "verwachting": "Klanten krijgen binnen twee dagen bericht."}
    return plan_where(
        "doelen", [{**part, "huidige_situatie": now, "meting": {"norm": norm, "bron": "rapport"}}]
    )


@pytest.mark.parametrize(
    ("now", "norm", "shown", "other"),
    [
        ("In november had 88% van je klanten binnen twee dagen bericht.", "minimaal 85%", "88%", "hogere"),
        (
            "Bij de steekproef lag het op 90 procent, maar daarna bleef het stil.",
            "minimaal 85%",
            "90%",
            "hogere",
        ),
        ("Van je ritten was in mei 4% leeg.", "maximaal 5%", "4%", "lagere"),
    ],
)
def test_a_share_in_the_text_counts_where_no_baseline_stands(
    now: str, norm: str, shown: str, other: str
) -> None:
    (found,) = told(only_told(now, norm), "M06")
    assert found.path == ("doelen", 0, "huidige_situatie")
    assert f"({shown}) haalt de norm ({norm}) al." in found.message
    assert f"een {other} norm" in found.hint


@pytest.mark.parametrize(
    "now",
    [
        "In november had 71% van je klanten binnen twee dagen bericht.",
        "In november kreeg 88% van je klanten te laat bericht.",
        "In 88% van de berichten stond een fout.",
        "Het gemiddelde van het team was 88%.",
        "De norm van 85% haalde je in november niet.",
        "In november was het 62%, in mei nog 88%.",  # which of the two is now?
        "Je had 88 klanten binnen twee dagen bericht.",  # a number, and no share
        "Eerder lag dit op 88%.",
    ],
)
def test_a_share_of_something_else_is_no_baseline(now: str) -> None:
    assert not told(only_told(now), "M06")


def test_where_a_baseline_stands_the_text_does_not_count() -> None:
    part = {
        "gebied": "Berichten",
        "verwachting": "Klanten krijgen bericht.",
        "huidige_situatie": "Nu is dat 88%.",
    }
    measure = {"nulmeting": "70%", "norm": "minimaal 85%", "bron": "rapport"}
    assert not told(plan_where("doelen", [{**part, "meting": measure}]), "M06")


def test_where_less_may_be_better_it_says_how_to_write_that() -> None:
    (found,) = told(goal("8 dagen", "3 dagen"), "M06")
    assert found.hint.startswith("Is minder hier beter? Schrijf dan: norm: maximaal 3 dagen. ")
    (found,) = told(goal("93%", "minimaal 90%"), "M06")
    assert "minder" not in found.hint


def test_no_interim_figures_are_asked_of_a_goal_that_is_reached() -> None:
    assert not told(goal("93%", "minimaal 90%"), "M07")


@pytest.mark.parametrize(
    "text",
    [
        "Op 31 augustus is het aantal klachten van het team minimaal 2.",
        "Het aantal te late leveringen is per maand minimaal 2.",
        "Je brengt het aantal kassaverschillen naar minimaal 2 per maand.",
    ],
)
def test_at_least_so_many_faults_is_the_wrong_way_round(text: str) -> None:
    for baseline in ("5", "1"):
        (found,) = told(goal(baseline, "minimaal 2", text), "M06")
        assert found.path == ("doelen", 0, "meting", "norm")
        assert "‘norm: maximaal 2’" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Het aantal opgeloste klachten is per maand minimaal 2.",
        "Het aantal klachten dat je zelf oplost, is per maand minimaal 2.",
        "Het aantal storingen binnen een dag verholpen is minimaal 2.",
        "Het aantal herstelde fouten is minimaal 2.",
        "Het aantal afgehandelde klachten is minimaal 2.",
        "Het aantal verwerkte retouren per dag is minimaal 2.",
        "Het aantal gemelde storingen is minimaal 2.",
        "Het aantal weggewerkte achterstanden is minimaal 2.",
        "Het aantal uitgezochte kasverschillen is minimaal 2.",
        "Je verwerkt elke dag een aantal retouren van minimaal 2.",
        "Je hebt per maand minimaal 2 afspraken en het aantal klachten daarover is maximaal 2.",
        "Je belt per week minimaal 2 klanten met klachten.",
    ],
)
def test_at_least_so_many_that_were_solved_is_a_goal(text: str) -> None:
    assert not told(goal("1", "minimaal 2", text), "M06")


def test_a_norm_of_something_else_is_no_least_number_of_faults() -> None:
    text = "Je hebt per maand minimaal 10 afspraken; het aantal klachten daalt."
    assert not told(goal("8 afspraken", "minimaal 10 afspraken", text), "M06")
    (found,) = told(goal("1 klacht", "minimaal 2 klachten", "Het aantal klachten is minimaal 2."), "M06")
    assert "‘norm: maximaal 2 klachten’" in found.hint
