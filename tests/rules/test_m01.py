"""M01: nobody can see whether a goal was reached."""

import pytest
from whole import told

from spvgen import api
from support import clean_plan, codes, dump, plan_where

UNMEASURABLE = (
    "Je verbetert het terugbellen van klanten.",
    "Je communiceert beter met je collega's.",
    "Je bent klantgerichter.",
    "Je houdt je aan de afspraken.",
    "Je dossiers zijn op orde.",
    "In 2026 ben je een betere collega.",
    "Je staat in de top 3 van het team qua houding.",
    "Je doet je best om op tijd te zijn.",
)
MEASURABLE = (
    "Je belt 90% van de klanten terug op de afgesproken dag.",
    "Je hebt op 1 juni 2026 het certificaat gehaald.",
    "Er komen maximaal drie klachten per maand binnen.",
    "Geen enkele klant wacht langer dan twee dagen.",
    "Je belt de helft van de klanten binnen een uur terug.",
    "Je haalt een gemiddelde klantwaardering van een 8 of hoger.",
    "Je verlaagt het aantal fouten van 12 naar 4.",
    "Elke order gaat op de dag zelf de deur uit.",
)


def goal(text: str, **keys: object) -> str:
    part = {"gebied": "Terugbellen", "verwachting": text, "huidige_situatie": "Nu is dat 71%.", **keys}
    return plan_where("doelen", [{**part, "deadline": "2026-08-31"}])


@pytest.mark.parametrize("text", UNMEASURABLE)
def test_goal_without_figure_or_result(text: str) -> None:
    (found,) = told(goal(text), "M01")
    assert found.path == ("doelen", 0, "verwachting")
    assert found.severity == "fout"


@pytest.mark.parametrize("text", MEASURABLE)
def test_goal_with_figure_or_result(text: str) -> None:
    assert not told(goal(text), "M01")


def test_a_norm_under_meting_is_enough() -> None:
    assert not told(goal("Je verbetert het terugbellen.", meting={"norm": "minimaal 90%"}), "M01")
    assert told(goal("Je verbetert het terugbellen.", meting={"indicator": "aandeel op tijd"}), "M01")


def test_effort_counts_by_how_often() -> None:
    assert not told(goal("Je woont elke week het teamoverleg bij.", aard="inspanning"), "M01")
    assert told(goal("Je werkt elke week aan je houding.", aard="inspanning"), "M01")


def test_hint_is_a_sentence_with_indicator_end_and_today() -> None:
    measure = {"indicator": "het aandeel klanten dat is teruggebeld", "nulmeting": "71%"}
    text = goal("Je verbetert het terugbellen.", meting=measure)
    (found,) = told(text, "M01")
    assert (
        "‘Op 31 augustus 2026 is het aandeel klanten dat is teruggebeld, minimaal …% (nu 71%).’" in found.hint
    )


def test_hint_points_to_a_criterion_that_has_the_norm() -> None:
    text = plan_where("doelen.0", {
        "gebied": "Terugbelafspraken", "verwachting": "Je verbetert het.", "huidige_situatie": "Nu 71%.",
    })  # fmt: skip
    (found,) = told(text, "M01")
    assert "minimaal 90% van de klanten" in found.hint


def test_speaks_alone() -> None:
    assert {"S02", "S03"}.isdisjoint(codes(goal("Je verbetert regelmatig je communicatie.")))


@pytest.mark.parametrize(
    ("text", "bound"),
    [("Je maakt zo min mogelijk fouten.", "maximaal"), ("Je denkt mee met klanten.", "minimaal")],
)
def test_the_norm_it_proposes_goes_the_right_way(text: str, bound: str) -> None:
    data = clean_plan()
    data["doelen"][0] = {
        "gebied": "Werk",
        "verwachting": text,
        "huidige_situatie": "Dat lukt nog niet.",
        "deadline": "2026-08-31",
    }
    (found,) = told(dump(data), "M01")
    assert f"[wat je telt] {bound} …" in found.hint


@pytest.mark.parametrize("source", ["HJ", "H.J.", "Karim", "eigen indruk"])
@pytest.mark.parametrize("counted", [{}, {"indicator": "houding"}, {"indicator": "cijfer voor inzet"}])
def test_a_bare_figure_that_one_person_gives_is_no_norm(source: str, counted: dict[str, str]) -> None:
    measured = {"nulmeting": "5", "norm": "7", "bron": source, **counted}
    data = clean_plan()
    data["doelen"][0] |= {"verwachting": "Je hebt een betere houding.", "meting": measured}
    data["leidinggevende"]["naam"] = "Karim Mulder"
    (found,) = told(dump(data), "M01")
    assert "weet alleen" in found.message


@pytest.mark.parametrize(
    "measured",
    [
        {"nulmeting": "5", "norm": "7", "bron": "medewerkersonderzoek"},
        {"nulmeting": "5%", "norm": "7%", "bron": "HJ"},
        {"nulmeting": "5", "norm": "7", "bron": "HJ", "indicator": "aantal offertes per week"},
    ],
)
def test_a_norm_that_counts_is_one_whoever_counts(measured: dict[str, str]) -> None:
    data = clean_plan()
    data["doelen"][0] |= {"verwachting": "Je hebt een betere houding.", "meting": measured}
    assert not told(dump(data), "M01")


@pytest.mark.parametrize(
    ("said", "countable"),
    [
        ("Een installateur legt de hoorn neer en denkt, bij jullie rennen ze voor me.", False),
        ("Na elk gesprek loopt de klant weg met het gevoel dat hij is gehoord.", False),
        ("De klant hangt op en voelt dat hij niet hoeft na te bellen.", False),
        ("De gast loopt naar buiten met het idee dat alles klopte.", False),
        ("De klant krijgt op de afgesproken dag een offerte.", True),
        ("De klant vindt de handleiding in de map bij de machine.", True),
        ("In de enquête van juni houdt 80% van de gasten het gevoel dat ze terugkomen.", True),
    ],
)
def test_what_somebody_thinks_can_not_be_seen(said: str, countable: bool) -> None:
    data = clean_plan()
    data["doelen"][0] |= {"verwachting": said, "meting": {"bron": "rapport"}}
    del data["succescriteria"]
    assert bool(told(dump(data), "M01")) is not countable


@pytest.mark.parametrize(
    "text",
    [
        "Vóór 31 augustus 2026 lever je een ontwerp waar een ontwikkelaar mee uit de voeten kan.",
        "Vóór 31 augustus 2026 schrijf je rapporten waar een rechter iets aan heeft.",
        "Vóór 31 augustus 2026 maak je offertes waar een klant wijs uit wordt.",
        "Op 31 augustus 2026 loopt de balie zoals het hoort.",
        "Op 31 augustus 2026 draait de avond zoals die bij ons hoort te draaien.",
        "Op 31 augustus 2026 staat de administratie erbij zoals een accountant die wil zien.",
        "Vóór 31 augustus 2026 kunnen de verpleegkundigen op je overdracht bouwen.",
    ],
)
def test_a_goal_to_somebodys_liking(text: str) -> None:
    assert told(goal(text), "M01")


@pytest.mark.parametrize(
    "text",
    [
        "Vóór 31 augustus 2026 lever je alle 12 ontwerpen zonder open vragen van de ontwikkelaar.",
        "Op 31 augustus 2026 zijn alle dossiers af, zoals een accountant die wil zien.",
        "Op 31 augustus 2026 is het rooster ingevoerd waar de collega's mee verder kunnen.",
        "Je belt per maand 90% van de klanten terug, zoals het hoort.",
    ],
)
def test_a_goal_that_others_can_see(text: str) -> None:
    assert not told(goal(text), "M01")


@pytest.mark.parametrize(
    ("indicator", "told"),
    [
        ("roosters", "zijn er minimaal … roosters [wat er dan goed aan is]."),
        ("Aantal nieuwe klanten in Drenthe", "zijn er minimaal … nieuwe klanten in Drenthe."),
        ("gemiddelde orderwaarde", "is je gemiddelde orderwaarde minimaal …."),
        ("het aandeel klanten dat belt", "is het aandeel klanten dat belt, minimaal …."),
        ("hoe vaak je belt", "is [wat je telt] minimaal …."),
    ],
)
def test_the_sentence_to_write_is_dutch_whatever_is_measured(indicator: str, told: str) -> None:
    goal = {"gebied": "Werk", "verwachting": "Het moet beter.", "huidige_situatie": "Het gaat matig."}
    plan = plan_where("doelen", [goal | {"meting": {"indicator": indicator}}])
    (found,) = [one for one in api.check(plan.encode(), "plan.yaml").findings if one.code == "M01"]
    assert f"‘Op 31 augustus 2026 {told}’" in found.hint
