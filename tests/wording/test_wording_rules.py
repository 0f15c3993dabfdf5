"""Rules and results in a few words, and what stands beside an act: how one goes at it, and why."""

import pytest

from spvgen.wording.judge import judge


@pytest.mark.parametrize(
    "text",
    [
        "Nooit alleen de koelcel in.",
        "Nooit alleen een silo in.",
        "Nooit alleen met een cliënt in de auto.",
        "Geld wegbrengen: nooit alleen.",
        "Nooit zonder valharnas de steiger op.",
        "Nooit zonder toestemming een dossier mee.",
        "Nooit met de heftruck door de publieksruimte.",
        "Sleutels nooit mee naar huis.",
        "Medicatie uitdelen: altijd met z'n tweeën.",
        "Contant geld tellen: altijd met een collega erbij.",
        "Retour boven € 50: altijd een tweede paraaf.",
        "Bij hoogtewerk altijd een harnas.",
        "Steeds een handtekening van de ontvanger.",
    ],
)
def test_a_rule_without_a_verb_is_kept_or_not(text: str) -> None:
    verdict = judge(text)
    assert verdict.measurable and not verdict.is_vague


@pytest.mark.parametrize(
    "text",
    [
        "Nooit alleen in je vel.",
        "Altijd een luisterend oor.",
        "Altijd een glimlach voor de klant.",
        "Nooit zonder reden boos.",
        "Met elkaar: altijd een open gesprek.",
        "Altijd met plezier naar het werk.",
        "Niemand wordt zomaar buitengesloten.",
        "Niemand blijft onnodig hangen in oud zeer.",
        "Niemand blijft met onvrede rondlopen.",
        "Nooit meer langs elkaar heen.",
    ],
)
def test_what_nobody_can_see_is_no_rule(text: str) -> None:
    assert not judge(text).measurable


@pytest.mark.parametrize(
    "text",
    [
        "Met een flinke dosis geduld haal ik dit semester mijn propedeuse.",
        "Met een gezonde portie lef haal ik dit jaar mijn rijbewijs.",
        "Met een beetje geluk haal ik in mei mijn heftruckcertificaat.",
        "Met volle inzet haal ik voor de zomer mijn VCA.",
        "Met vallen en opstaan rond ik dit semester mijn scriptie af.",
        "Met hart en ziel rond ik voor de zomer mijn opleiding af.",
        "Om de gangen warmer te laten aanvoelen hangen we voor kerst 20 lampen op.",
        "Om de entree lichter te laten lijken vervangen we in maart de 6 deuren.",
        "Om de wachtruimte gezelliger te maken vervangen we voor de opening de 30 stoelen.",
    ],
)
def test_a_vague_how_or_why_leaves_what_is_asked_as_it_is(text: str) -> None:
    assert judge(text).smart


@pytest.mark.parametrize(
    "text",
    [
        "Met een flinke dosis geduld groei ik dit semester door.",
        "Met frisse moed gaan we dit seizoen ertegenaan.",
        "Met volle inzet werken we voor de zomer aan de sfeer.",
        "Om de 14 borden heen maken we voor de zomer de straat frisser.",
        "De hal voor de zomer warmer laten aanvoelen.",
    ],
)
def test_where_the_core_is_vague_no_how_or_why_helps(text: str) -> None:
    verdict = judge(text)
    assert verdict.is_vague and not verdict.smart


@pytest.mark.parametrize(
    "text",
    [
        "Handboek af: 1/10",
        "Planning rond: 15/3",
        "Roosters klaar: 1/12",
        "Profiel geplaatst: 12/4",
        "Lokaal leeg: 30/6",
        "Draaiboek gereed = 1/5",
        "Contract getekend: 1-2",
        "Sleutels binnen: 3/8",
    ],
)
def test_a_result_and_a_day_are_a_goal_in_short(text: str) -> None:
    verdict = judge(text)
    assert verdict.smart and verdict.time == "deadline"


@pytest.mark.parametrize("text", ["Sfeer beter: 1/9", "Teamgeest hoger: 1/9", "Samenwerking sneller: 1/9"])
def test_more_of_it_by_a_day_stays_vague(text: str) -> None:
    verdict = judge(text)
    assert verdict.is_vague and not verdict.measurable


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Ieder dagdeel maakt Nina minstens één toiletronde.", "frequentie"),
        ("Elke maand rijdt Bo minstens één rit mee.", "frequentie"),
        ("Elke week hooguit één klacht.", "periode"),
        ("Elke maand minstens 40 bezoekers.", "periode"),
        ("Tot de komst van de nieuwe chef nul klachten.", "periode"),
        ("De komst van de nieuwe chef wordt gevierd.", "geen"),
    ],
)
def test_one_at_least_by_somebody_is_each_time_again(text: str, time: str) -> None:
    assert judge(text).time == time
