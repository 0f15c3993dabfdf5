"""M04: a criterion that says something else than its goal."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where, plan_with

AREA = "Terugbelafspraken"
DIFFERENT = (
    ("Je belde per maand minimaal 85% van de klanten terug.", "85%"),
    ("Je belde 80 procent van de klanten terug, elke maand.", "80 procent"),
    ("Je belde per maand maximaal 90% van de klanten terug.", "maximaal 90%"),
    ("Je belde minimaal 90% van de klanten terug.", "per maand"),
    ("Op 31 augustus 2026 bel je minimaal 90% van de klanten terug.", "per maand"),
    ("Je belt per week minimaal 90% van de klanten terug.", "per week"),
    ("Je belt klanten beter terug.", "ontbreekt de norm"),
)
EQUIVALENT = (
    "Je belde per maand 90% of meer van de klanten terug.",
    "Maandelijks is minimaal negentig procent van de klanten teruggebeld.",
    "In juli en augustus 2026 belde je 90% terug.",
    "In elke maand belde je ten minste 90% terug.",
    "In de laatste twee maanden was het minstens 90%.",
    "In augustus 2026 is het minimaal 90%, met hoogstens 2 klachten.",
    "Op 31 augustus 2026 is het maandgemiddelde minimaal 90%.",
    "Je belde van 1 juli tot en met 31 augustus minimaal 90% terug.",
    "In geen maand was het minder dan 90%.",
    "Het doel Terugbelafspraken is gehaald.",
)


def bound(*texts: str) -> str:
    return plan_where("succescriteria", [{"voor_doel": AREA, "criterium": text} for text in texts])


@pytest.mark.parametrize(("text", "words"), DIFFERENT)
def test_other_number_side_or_span(text: str, words: str) -> None:
    (found,) = told(bound(text), "M04")
    assert found.path == ("succescriteria", 0, "criterium")
    assert words in found.message
    assert AREA in found.message


@pytest.mark.parametrize("text", EQUIVALENT)
def test_the_same_in_other_words(text: str) -> None:
    assert not told(bound(text), "M04")


def asking(norm: str, criterion: str) -> str:
    """The clean plan, its goal asking ``norm`` over the whole plan and bound to this criterion."""
    data = clean_plan()
    data["doelen"][0]["verwachting"] = "Je belt klanten terug op de afgesproken dag."
    data["doelen"][0]["meting"] |= {
        "norm": norm,
        "nulmeting": f"50 {norm.rsplit(maxsplit=1)[-1]}",
        "per": "looptijd",
    }
    data["doelen"][0]["meting"].pop("tussendoelen", None)
    data["succescriteria"] = [{"voor_doel": AREA, "criterium": criterion}]
    return dump(data)


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("precies 100 %", "Alle klanten zijn teruggebeld op de afgesproken dag."),
        ("minimaal 100 %", "Je belde elke klant terug op de afgesproken dag."),
        ("maximaal 0 klanten", "Er is geen enkele klant te laat teruggebeld."),
    ],
)
def test_all_and_none_are_figures_too(norm: str, criterion: str) -> None:
    assert not told(asking(norm, criterion), "M04")


@pytest.mark.parametrize(
    ("norm", "criterion"),
    [
        ("precies 100 %", "Je belde klanten elke week terug."),
        ("minimaal 90 %", "Alle klanten zijn op tijd gebeld."),
        ("maximaal 0 klanten", "Je belt klanten op tijd terug."),
    ],
)
def test_all_and_none_are_no_other_figure(norm: str, criterion: str) -> None:
    assert told(asking(norm, criterion), "M04")


def test_hint_is_the_criterion_that_matches() -> None:
    (found,) = told(bound("Je belde minder klanten terug."), "M04")
    counted = "aandeel klanten dat op de afgesproken dag is teruggebeld"
    assert f"‘Op 31 augustus 2026: {counted}, minimaal 90% per maand.’" in found.hint


def test_one_of_two_criteria_may_be_about_something_else() -> None:
    norm = "In juli en augustus 2026 is het minimaal 90%."
    assert not told(bound(norm, "Je hebt de training agendabeheer afgerond."), "M04")
    assert told(bound("Je hebt de training agendabeheer afgerond."), "M04")


@pytest.mark.parametrize(
    "text",
    [
        "Terugbelafspraken: minimaal 80% per maand.",
        "Minimaal 90% van de terugbelafspraken is nagekomen.",
        "De terugbelafspraken zijn verbeterd.",
    ],
)
def test_plain_text_that_names_the_area(text: str) -> None:
    (found,) = told(plan_where("succescriteria", [text]), "M04")
    assert found.path == ("succescriteria", 0)


@pytest.mark.parametrize(
    "text",
    [
        "Minimaal 90% van de terugbelafspraken per maand is nagekomen.",
        "Je volgde de training terugbelafspraken op 10 en 17 maart.",
        "Je hebt de training over terugbelafspraken afgerond.",
        "Minimaal 80% van de collega's is tevreden.",
        "Je nam deel aan alle coaching.",
    ],
)
def test_plain_text_about_something_else(text: str) -> None:
    assert not told(plan_where("succescriteria", [text]), "M04")


def test_goal_with_its_norm_in_the_text_only() -> None:
    text = plan_with("""
doelen:
  - gebied: Salesquota
    verwachting: Je haalt minimaal 80% van het kwartaalquotum.
    huidige_situatie: In het tweede kwartaal was dat 62%.
succescriteria:
  - Je hebt op 1 september minimaal 80% van de salesquota gehaald.
""")
    (found,) = told(text, "M04")
    assert "per kwartaal" in found.message


@pytest.mark.parametrize(
    ("criterion", "differs"),
    [
        ("Je voert per week drie gesprekken.", False),
        ("Je voert wekelijks 3 gesprekken of meer.", False),
        ("Je voert per week twee gesprekken.", True),
        ("Je voert drie gesprekken.", True),
    ],
)
def test_word_numbers_and_counted_things(criterion: str, differs: bool) -> None:
    plan = clean_plan()
    plan["doelen"][0] |= {
        "verwachting": "Je voert per week minimaal drie gesprekken.",
        "meting": {"norm": "minimaal 3 gesprekken", "per": "week"},
    }
    plan["succescriteria"] = [{"voor_doel": AREA, "criterium": criterion}]
    assert bool(told(dump(plan), "M04")) is differs


def test_without_criteria_there_is_nothing_to_differ() -> None:
    assert not told(plan_with(without=("succescriteria",)), "M04")
