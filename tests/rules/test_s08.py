"""S08: text and keys that say different things."""

import re
from datetime import date

import pytest
from closings import extended
from test_mutations import changed
from whole import told

from spvgen.dates import format_date
from support import action_saying, clean_plan, dump, parse, plan_where

DIFFERENT_RHYTHM = (
    ("Je bespreekt wekelijks de lijst.", "dagelijks", "wekelijks"),
    ("Je bespreekt elke maandag en donderdag de lijst.", "maandelijks", "elke maandag en donderdag"),
    ("Je bespreekt op maandag en donderdag de lijst.", "dagelijks", "op maandag en donderdag"),
    ("Je bespreekt de lijst twee keer per week.", "wekelijks", "twee keer per week"),
    ("Je bespreekt elke twee weken de lijst.", "wekelijks", "elke twee weken"),
    ("Je bespreekt de lijst drie keer per week.", "twee keer per week", "drie keer per week"),
    ("Je belt maandelijks tien klanten.", "elk kwartaal", "maandelijks"),
    ("Je bespreekt eens in de vier weken de lijst.", "wekelijks", "eens in de vier weken"),
    ("Je belt halfjaarlijks alle klanten.", "jaarlijks", "halfjaarlijks"),
    ("Je belt di en do tien klanten.", "dagelijks", "di en do"),
    ("Karim is van maandag tot en met woensdag bij je.", "dagelijks", "van maandag tot en met woensdag"),
    ("Sara belt van dinsdag t/m vrijdag met je.", "twee keer per week", "van dinsdag t/m vrijdag"),
    (
        "Sara neemt van vrijdag tot en met zondag de post over.",
        "maandelijks",
        "van vrijdag tot en met zondag",
    ),
    ("Je bespreekt elke dinsdag de lijst.", "tweewekelijks", "elke dinsdag"),
    ("Je bespreekt de lijst op dinsdag.", "dagelijks", "op dinsdag"),
    ("Je bespreekt de lijst één keer per maand op dinsdagochtend.", "wekelijks", "één keer per maand"),
    ("Om de week bespreek je op maandag de lijst.", "wekelijks", "Om de week"),
    ("Je belt je klanten terug. Dat doe je wekelijks.", "dagelijks", "wekelijks"),
    ("Karim wil weten waar je staat. Daarom mail je elke maandag de lijst.", "maandelijks", "elke maandag"),
    ("Je mailt Karim de lijst. Hij wil hem twee keer per week zien.", "maandelijks", "twee keer per week"),
    ("Je belt elke week drie keer met Karim.", "wekelijks", "elke week drie keer"),
    ("Elke maand gaat Karim twee keer met je mee.", "drie keer per maand", "Elke maand"),
    ("Iedere week loop je twee keer de lijst na.", "maandelijks", "Iedere week"),
    ("Je belt elke week. Lukt het twee keer niet, dan vraag je Karim.", "twee keer per week", "elke week"),
    ("Elke maandag van de maand bel je drie klanten.", "maandelijks", "Elke maandag"),
    ("Je rijdt minimaal twee dagen per week naar klanten.", "wekelijks", "twee dagen per week"),
    ("Je belt maximaal twee keer per week.", "drie keer per week", "twee keer per week"),
    ("Je mailt hooguit één keer per maand een nieuwsbrief.", "wekelijks", "één keer per maand"),
)
SAME_RHYTHM = (
    ("Je bespreekt elke maandag de lijst.", "wekelijks"),
    ("Je bespreekt elke maandag en donderdag de lijst.", "twee keer per week"),
    ("Je bespreekt elke maandag en donderdag de lijst.", "wekelijks"),
    ("De buitendienst houdt op dinsdag en donderdag acht plekken vrij.", "wekelijks"),
    ("Je belt di en do tien klanten.", "elke week"),
    ("Op dinsdagochtend bespreek je de lijst.", "tweewekelijks"),
    ("Je bespreekt de lijst 2x per week.", "twee keer per week"),
    ("Je mailt Karim de lijst. Hij leest elke week alle mail van de ploeg.", "maandelijks"),
    ("Je werkt twee dagdelen per week met Sara samen.", "dinsdagmiddag en donderdagochtend"),
    ("Je bespreekt om de week de lijst.", "tweewekelijks"),
    ("Je belt elke werkdag.", "dagelijks"),
    ("Je belt vijf keer per week.", "elke werkdag"),
    ("Je belt de eerste maandag van de maand tien klanten.", "maandelijks"),
    ("Je belt minimaal vijf klanten per week.", "elke werkdag"),
    ("Je bespreekt de lijst in de even weken.", "om de week"),
    ("Op dinsdag en op donderdag bespreek je de lijst.", "2 keer per week"),
    ("Op dinsdag- en donderdagmiddag neemt Sara je telefoon aan.", "twee middagen per week"),
    ("Je belt klanten terug.", "wekelijks"),
    ("Je rijdt maximaal twee dagen per week naar klanten.", "wekelijks"),
    ("Je werkt hooguit drie dagen per week thuis.", "twee dagen per week"),
    ("Je vergadert niet meer dan twee keer per maand.", "maandelijks"),
    ("Karim gaat elke maand twee keer met je mee.", "twee keer per maand"),
    ("Elke week bel je drie keer met Karim.", "3x per week"),
    ("Per kwartaal oefen je vier keer met Karim.", "vier keer per kwartaal"),
    ("In de even weken loopt Karim de lijst met je door, elke week twee keer.", "twee keer per week"),
    ("Karim is elke tweede donderdag van 8.00 tot 12.00 uur op kantoor.", "elke twee weken"),
    ("Karim komt iedere derde vrijdag van 9 tot 10 uur langs.", "maandelijks"),
    ("Je bespreekt de lijst één keer per maand op dinsdagochtend.", "maandelijks"),
    ("Op vrijdag kies je één ding om de week erna op te letten.", "wekelijks"),
    ("Sara is van maandag tot en met donderdag elke ochtend bij je.", "vier ochtenden per week"),
    ("Van dinsdag t/m donderdag neemt Sara je telefoon aan.", "drie keer per week"),
    ("Karim loopt van maandag tot en met vrijdag met je mee.", "elke werkdag"),
    (
        "Aan het eind van je dienst schrijf je elke fout op. Op donderdag bespreek je het schrift.",
        "dagelijks",
    ),
)


@pytest.mark.parametrize(("text", "frequency", "words"), DIFFERENT_RHYTHM)
def test_rhythm_differs(text: str, frequency: str, words: str) -> None:
    (found,) = told(action_saying(text, frequentie=frequency), "S08")
    assert found.message == f"In de tekst staat ‘{words}’, maar bij ‘frequentie’ staat ‘{frequency}’."
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == words


@pytest.mark.parametrize(("text", "frequency"), SAME_RHYTHM)
def test_rhythm_is_the_same_in_other_words(text: str, frequency: str) -> None:
    assert not told(action_saying(text, frequentie=frequency), "S08")


@pytest.mark.parametrize(
    ("text", "deadline", "differs"),
    [
        ("De ronde is klaar voor het pinksterweekend van 23 mei begint.", "2026-06-19", True),
        ("Je belt vóór de voorjaarsvakantie van maandag 27 april alle ouders.", "2026-06-19", True),
        ("Je belt alle ouders over het pinksterweekend van 23 mei.", "2026-06-19", False),
        ("Je bent klaar voor het pinksterweekend van 23 mei.", "2026-05-22", False),
        ("Je levert het uiterlijk 1 mei 2026 in.", "2026-05-15", True),
        ("Je levert het op 2026-06-01 in.", "2026-05-01", True),
        ("Je levert het uiterlijk 1 mei in.", "2026-05-01", False),
        ("Je levert het vóór 1 mei 2026 in.", "2026-04-30", False),
        ("Je levert het in voor maandag 4 mei 2026.", "2026-05-01", False),
        ("Je levert het vóór 4 mei 2026 in.", "2026-05-01", False),
        ("Je levert het vóór 7 april 2026 in.", "2026-04-03", False),
        ("Je levert het vóór dinsdag 28 april 2026 in.", "2026-04-24", False),
        ("Je levert het vóór woensdag 29 april 2026 in.", "2026-04-24", True),
        ("Je levert het op maandag 4 mei 2026 in.", "2026-05-01", True),
        ("Je levert het vóór 4 mei 2026 in.", "2026-04-30", True),
        ("Vanaf 1 april 2026 doe je dit.", "2026-05-01", False),
        ("Je begint op 1 april 2026 en bent op 1 mei 2026 klaar.", "2026-05-01", False),
        ("Je volgt de bijeenkomst op 19 februari 2026 en maakt de eindtoets.", "2026-02-27", False),
        ("Je maakt op 16 en 23 april de oefentoetsen.", "2026-05-01", False),
        (
            "Karim roostert je van 1 mei tot en met 31 juli 2026 alleen in op hele diensten.",
            "2026-05-01",
            False,
        ),
        ("Na het gesprek op 10 april schrijf je de lijst.", "2026-05-01", False),
        ("Je levert het vóór 15 april 2026 in.", "2026-05-01", True),
        ("In de acht weken tot en met 30 april 2026 klopt 98% van de lijsten.", "2026-05-04", False),
        ("In de acht weken tot en met 30 maart 2026 klopt 98% van de lijsten.", "2026-05-04", True),
        ("Je bent tot en met 15 april 2026 bezig met de lijst.", "2026-05-01", True),
        ("De lijst is klaar op 15 april 2026.", "2026-05-01", True),
        ("Op 12 mei 2026 bespreek je de lijst met Karim.", "2026-05-01", True),
        (
            "Je volgt op 4 maart de cursus en levert uiterlijk vrijdag 17 april de opdracht in.",
            "2026-05-01",
            True,
        ),
        ("Van 1 maart tot en met 31 juli 2026 houd je de lijst bij.", "2026-05-01", True),
        ("Geteld van 1 tot en met 28 april 2026 mis je hooguit twee lijsten.", "2026-05-01", False),
        (
            "Over de laatste vier weken, 3 april tot en met 30 april 2026, klopt 9 op de 10.",
            "2026-05-04",
            False,
        ),
        ("In de vier meetweken (30 maart tot en met 24 april 2026) klopt 95%.", "2026-05-01", False),
        ("Gemeten over 1 april 2026 tot en met vrijdag 24 april 2026 klopt 95%.", "2026-05-01", False),
        ("Over vier weken, 3 maart tot en met 30 maart 2026, klopt 9 op de 10.", "2026-05-04", True),
        ("Je levert de lijst, dertig klanten, in tot en met 28 april 2026.", "2026-05-01", True),
        ("Over de laatste vier weken, 10 april tot en met 7 mei 2026, klopt 95%.", "2026-05-01", True),
        ("We kijken naar de lijsten van 1 maart tot en met 28 april 2026.", "2026-05-01", False),
        ("De lijst van klanten lever je in tot 28 april 2026.", "2026-05-10", True),
        ("Let op: je levert de lijst in tot en met 28 april 2026.", "2026-05-10", True),
        ("Meetperiode: 1 t/m 28 april 2026.", "2026-05-10", False),
        ("Karim plant je tot en met 31 juli 2026 op drie klussen.", "2026-05-01", False),
        ("Je zorgt dat je uiterlijk 15 april 2026 de toets inlevert.", "2026-05-01", True),
        ("Je haalt het formulier op vóór 10 april 2026.", "2026-05-01", True),
        ("Je haalt je certificaat uiterlijk 1 juni 2026.", "2026-05-01", True),
        ("Je levert de lijst in tot en met 28 mei 2026.", "2026-05-01", True),
        ("Je maakt de toets. Lukt dat niet, dan volgt een herkansing op 20 mei 2026.", "2026-05-01", False),
        ("Je doet het examen. Zak je, dan betalen we een herkansing, uiterlijk 20 mei.", "2026-05-01", False),
        ("Van de dossiers die tot en met 20 april 2026 sluiten, klopt 95%.", "2026-05-01", False),
        ("Geteld van 1 tot en met 15 april 2026 mis je hooguit twee lijsten.", "2026-05-01", False),
        ("Geteld van 1 tot en met 15 maart 2026 mis je hooguit twee lijsten.", "2026-05-01", True),
        (
            "Karim zorgt dat je kantooruren tot en met 31 juli 2026 vast in het rooster staan.",
            "2026-05-01",
            False,
        ),
        ("Karim reserveert de oefenruimte tot en met 31 juli 2026.", "2026-05-01", False),
        ("Karim spreekt met de planner af dat je tot en met 31 juli 2026 vroeg werkt.", "2026-05-01", False),
        ("Karim zorgt ervoor dat je tot en met 31 juli 2026 een tweede scherm hebt.", "2026-05-01", False),
        ("HR verlengt je licentie tot en met vrijdag 31 juli 2026.", "2026-05-01", False),
        ("Je zorgt dat je tot en met 31 juli 2026 elke week de lijst inlevert.", "2026-05-01", True),
        ("Je zorgt dat de lijst uiterlijk 31 juli 2026 vast in het rooster staat.", "2026-05-01", True),
        ("Je regelt tot en met 31 juli 2026 elke week een vervanger.", "2026-05-01", True),
        ("Karim zorgt dat je van 1 juni tot en met 31 juli 2026 vrij bent.", "2026-05-01", True),
    ],
)
def test_date_against_deadline(text: str, deadline: str, differs: bool) -> None:
    assert bool(told(action_saying(text, deadline=deadline), "S08")) is differs


def goal(expectation: str, now: str = "Nu is dat 71%.", **measure: str) -> str:
    keys = {"nulmeting": "71%", "norm": "minimaal 90%", "per": "maand", "bron": "rapport", **measure}
    part = {"gebied": "Terugbelafspraken", "verwachting": expectation, "huidige_situatie": now}
    return plan_where("doelen", [{**part, "meting": keys, "deadline": "2026-08-31"}])


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        (goal("Je belt per maand minimaal 80% van de klanten terug."), "80%", "minimaal 90%"),
        (goal("Je belt per maand maximaal 90% van de klanten terug."), "maximaal 90%", "minimaal 90%"),
        (goal("Je belt per kwartaal minimaal 90% van de klanten terug."), "per kwartaal", "maand"),
        (goal("Op 1 juli 2026 bel je per maand minimaal 90% terug."), "1 juli 2026", "31 augustus 2026"),
        (goal("Je belt per maand minimaal 90% terug.", now="Nu is dat 65%."), "65%", "71%"),
        (
            goal("Je maakt minimaal zes afspraken per week.", "Nu 3.", nulmeting="3 afspraken",
                 norm="minimaal 5 afspraken", per="week"),
            "zes afspraken",
            "minimaal 5 afspraken",
        ),
    ],
)  # fmt: skip
def test_goal_differs_from_its_keys(text: str, said: str, value: str) -> None:
    (found,) = told(text, "S08")
    assert f"‘{said}’" in found.message
    assert f"‘{value}’" in found.message


@pytest.mark.parametrize(
    "text",
    [
        goal("Je belt per maand minimaal 90% van de klanten terug."),
        goal("Je belt per maand negentig procent van de klanten terug."),
        goal("Je gaat van 71% naar 90% per maand."),
        goal("Je belt per maand 90% of meer terug, binnen 2 dagen."),
        goal("Je belt in juli en augustus minimaal 90% terug."),
        goal("Je belt klanten terug op de afgesproken dag."),
        goal("Je belt elke werkdag klanten; per maand minimaal 90% op de afgesproken dag."),
        goal("Je belt per maand minimaal 90% terug.", now="Nu is dat 71%; de norm is 90%."),
        goal("Je belt per maand minimaal 90% terug.", now="In januari was dat 68%, in februari 74%."),
        goal("Je belt per maand minimaal 90% terug.", now="In januari belde je 12 klanten te laat."),
        goal("Je omzet is minimaal € 90.000 per maand.", "Nu € 72.000.", nulmeting="€ 72.000",
             norm="minimaal € 90.000"),
    ],
)  # fmt: skip
def test_goal_says_the_same_as_its_keys(text: str) -> None:
    assert not told(text, "S08")


@pytest.mark.parametrize(
    "said",
    [
        "In minstens 9 van de 10 weken hangt de lijst drie weken van tevoren in de kantine.",
        "In negen van de tien weken staat de lijst er twee dagen eerder.",
        "De lijst klopt in 18 van de 20 maanden, een week van tevoren.",
        "In ten minste 9 van de 10 diensten staat de lijst er een uur eerder.",
    ],
)
def test_so_many_weeks_out_of_so_many_are_the_share_of_the_norm(said: str) -> None:
    assert not told(goal(said, per="looptijd"), "S08")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("In minstens 8 van de 10 weken hangt de lijst drie weken van tevoren in de kantine.", "8 van de 10"),
        ("In zeven van de tien weken staat de lijst er twee dagen eerder.", "zeven van de tien"),
        ("De lijst klopt in 19 van de 20 maanden, een week van tevoren.", "19 van de 20"),
    ],
)
def test_so_many_weeks_out_of_so_many_are_another_share(said: str, words: str) -> None:
    (found,) = told(goal(said, per="looptijd"), "S08")
    assert f"‘{words}’" in found.message and "‘minimaal 90%’" in found.message


@pytest.mark.parametrize(
    ("text", "keys", "differs"),
    [
        ("Karim helpt je elke week.", {"frequentie": "maandelijks"}, True),
        ("De training is op 12 mei 2026.", {"start": "2026-03-10", "einde": "2026-03-17"}, True),
        ("De training is op 10 maart.", {"start": "2026-03-17"}, True),
        ("Karim helpt je elke vrijdag.", {"frequentie": "wekelijks"}, False),
        ("De training is op 10 en 17 maart 2026.", {"start": "2026-03-10", "einde": "2026-03-17"}, False),
        (
            "Karim gaat op 8 december, 13 januari en 3 februari met je mee.",
            {"start": "2026-12-08", "einde": "2027-02-03"},
            False,
        ),
        ("Karim gaat op 8 december en 13 januari mee.", {"start": "2026-12-08"}, False),
        ("Karim gaat op 8 december en 3 februari mee.", {"einde": "2027-02-03"}, False),
        (
            "Karim gaat op 8 december, 13 januari en 3 april met je mee.",
            {"start": "2026-12-08", "einde": "2027-02-03"},
            True,
        ),
        ("Karim gaat op 1 november mee.", {"start": "2026-12-08", "einde": "2027-02-03"}, True),
        ("Karim gaat op 13 januari 2026 mee.", {"start": "2026-12-08", "einde": "2027-02-03"}, True),
        ("Vanaf 9 maart 2026 luistert Karim mee.", {"start": "2026-03-09"}, False),
        ("Vanaf 20 april 2026 luistert Karim mee.", {"start": "2026-03-09", "einde": "2026-06-01"}, True),
        (
            "Karim helpt je twaalf weken. Dat doet hij vanaf 20 april 2026.",
            {"start": "2026-03-09", "einde": "2026-06-01"},
            True,
        ),
        (
            "Karim maakt met jou de lijst. Vanaf 20 april 2026 maak jij die en kijkt hij na.",
            {"start": "2026-03-09", "einde": "2026-06-01"},
            False,
        ),
        (
            "Karim rijdt van 9 maart tot en met 5 juni 2026 elke woensdag mee.",
            {"start": "2026-03-11", "einde": "2026-06-03"},
            False,
        ),
        (
            "Vanaf 6 april 2026 zit Karim op donderdag en vrijdag naast je.",
            {"start": "2026-04-09", "einde": "2026-06-05"},
            False,
        ),
        (
            "Karim rijdt van 9 maart tot en met 3 juni 2026 elke dinsdag en woensdag mee.",
            {"start": "2026-03-11", "einde": "2026-06-03"},
            True,
        ),
        (
            "Karim rijdt van 2 maart tot en met 3 juni 2026 elke woensdag mee.",
            {"start": "2026-03-11", "einde": "2026-06-03"},
            True,
        ),
        ("Karim helpt je vanaf maandag 9 maart 2026.", {"start": "2026-03-12"}, True),
        ("Karim helpt je tot en met 12 mei 2026.", {"start": "2026-03-09", "einde": "2026-06-01"}, True),
        ("Karim helpt je tot 2 juni 2026.", {"start": "2026-03-09", "einde": "2026-06-01"}, False),
        ("Karim leest tot dinsdag 2 juni mee.", {"start": "2026-03-09", "einde": "2026-06-01"}, False),
        ("Karim leest tot en met 2 juni mee.", {"start": "2026-03-09", "einde": "2026-06-01"}, True),
        ("Karim leest tot 3 juni mee.", {"start": "2026-03-09", "einde": "2026-06-01"}, True),
        (
            "Karim luistert elke maandag mee. Van 28 april tot en met 8 mei vervalt dat.",
            {"start": "2026-03-09", "einde": "2026-06-01"},
            False,
        ),
        (
            "Karim luistert elke maandag mee, behalve van 28 april tot en met 8 mei.",
            {"start": "2026-03-09", "einde": "2026-06-01"},
            False,
        ),
        (
            "Karim luistert elke maandag mee, van 9 maart tot en met 8 mei.",
            {"start": "2026-03-09", "einde": "2026-06-01"},
            True,
        ),
        (
            "Karim zit tot en met 12 mei 2026 naast je, daarna kun je hem bellen.",
            {"start": "2026-03-09", "einde": "2026-06-01"},
            False,
        ),
    ],
)
def test_support(text: str, keys: dict[str, str], differs: bool) -> None:
    plan = plan_where("ondersteuning", [{"titel": "Hulp", "afspraak": text, "wie": "leidinggevende", **keys}])
    assert bool(told(plan, "S08")) is differs


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("Je route krijgt meer tijd. Dit is op 12 januari 2026 in de planning gezet.", False),
        ("Je zit die ochtend apart. Dat heeft Karim op 15 januari 2026 met de planner afgesproken.", False),
        ("Je krijgt een tweede scherm. Het is op 2 februari 2026 besteld.", False),
        ("Je volgt de cursus Excel. HR heeft je op 5 januari 2026 aangemeld.", False),
        ("Je volgt de cursus Excel. We hebben die op 5 januari 2026 bij Kennishuis aangevraagd.", False),
        ("Op 20 januari 2026 is er een nieuw scherm.", True),
        ("De cursus is op 15 januari 2026 ingepland.", True),
        ("Dit begint op 20 januari 2026 en staat in de planning.", True),
        ("Karim gaat op 20 januari 2026 met je mee. De planner heeft dat geregeld.", True),
        ("Dit is op 12 mei 2026 in de planning gezet.", True),
    ],
)
def test_the_day_on_which_help_was_arranged_is_no_start(text: str, differs: bool) -> None:
    support = {"titel": "Hulp", "afspraak": text, "start": "2026-03-09", "einde": "2026-05-07"}
    assert bool(told(plan_where("ondersteuning", [support]), "S08")) is differs


@pytest.mark.parametrize(
    "text",
    [
        "Karim rijdt van 2 maart tot en met 12 juni 2026 met je mee.",
        "Van 4 maart 2026 tot en met vrijdag 10 juli 2026 helpt Karim je.",
        "Je oefent met Karim, van 1 april t/m 8 juni 2026.",
    ],
)
def test_a_span_that_differs_at_both_ends_is_told_once(text: str) -> None:
    support = {"titel": "Hulp", "afspraak": text, "start": "2026-04-09", "einde": "2026-05-07"}
    found = told(plan_where("ondersteuning", [support]), "S08")
    assert len(found) == 1 and "‘start’" in found[0].message


# --- The plan as a whole ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "text", "words", "value"),
    [
        (
            "inleiding",
            "In deze drie maanden helpen we je.",
            "In deze drie maanden",
            "2 maart 2026 tot en met",
        ),
        ("slotopmerking", "Dit plan duurt 9 maanden.", "plan duurt 9 maanden", "31 augustus 2026"),
        ("slotopmerking", "Op 31 juli 2026 is het eindoordeel.", "31 juli 2026", "31 augustus 2026"),
        ("inleiding", "De komende acht weken werk je aan dit plan.", "De komende acht weken", "2 maart 2026"),
        ("slotopmerking", "Dit traject duurt 40 weken.", "traject duurt 40 weken", "31 augustus 2026"),
        (
            "inleiding",
            "De komende vier maanden werken we samen aan deze punten.",
            "De komende vier maanden",
            "31 augustus 2026",
        ),
        (
            "inleiding",
            "Wij helpen je het komende kwartaal met je planning.",
            "het komende kwartaal",
            "2 maart",
        ),
        (
            "slotopmerking",
            "We kijken er de volgende 9 maanden naar.",
            "de volgende 9 maanden",
            "2 maart 2026",
        ),
    ],
)
def test_what_is_said_of_the_whole_plan(key: str, text: str, words: str, value: str) -> None:
    (found,) = told(plan_where(key, text), "S08")
    assert found.path == (key,) and f"‘{words}’" in found.message and value in found.message


@pytest.mark.parametrize(
    "text",
    [
        "In deze zes maanden helpen we je.",
        "Het plan duurt 6 maanden.",
        "In de eerste drie maanden oefen je, daarna werk je zelf.",
        "Op 31 augustus 2026 is de eindbeoordeling.",
        "Op 31 juli 2026 kijken we hoe het gaat.",
        "Het traject van drie maanden dat je in 2025 volgde, was niet genoeg.",
        "Na het eindgesprek van 31 augustus 2026 krijg je uiterlijk 14 september 2026 het verslag.",
        "De komende 26 weken werk je aan dit plan.",
        "De komende twee weken oefen je met Karim.",
        "De komende zes maanden werken we hier samen aan.",
        "We werken hier het komende halfjaar samen aan.",
        "De komende twee maanden oefenen we samen; daarna werk je zelf.",
        "De komende drie maanden is het druk in de winkel.",
        "De komende drie weken maken we samen een lijst.",
        "Het duurt 6 weken voordat de cursus begint.",
    ],
)
def test_what_fits_the_whole_plan(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "S08")


@pytest.mark.parametrize("key", ["inleiding", "slotopmerking"])
@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("De komende zes maanden werken we hier samen aan.", False),
        ("Dit plan duurt 26 weken.", False),
        ("We werken hier het komende halfjaar samen aan.", False),
        ("Dit plan duurt acht maanden.", False),
        ("De komende drie maanden werken we hier samen aan.", True),
        ("Dit plan duurt 12 weken.", True),
        ("We werken hier het komende jaar samen aan.", True),
    ],
)
def test_an_extension_leaves_how_long_it_was_to_last(key: str, text: str, differs: bool) -> None:
    plan = parse(extended()) | {key: text}
    assert [one.path for one in told(dump(plan), "S08")] == [(key,)] * differs


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("Ontslag zit er in geen geval in.", True),
        ("Je baan staat hoe dan ook niet op het spel.", True),
        ("Je baan is veilig.", True),
        ("Wat er ook gebeurt, het leidt niet tot ontslag.", True),
        ("Ontslag is daarbij geen optie.", True),
        ("In het uiterste geval kan ontslag volgen.", False),
        ("Haal je de doelen, dan houd je je baan.", False),
    ],
)
def test_a_dismissal_that_the_text_rules_out(text: str, differs: bool) -> None:
    plan = clean_plan()
    plan["gevolgen"] = {"omschrijving": text, "maatregelen": ["verdere_begeleiding", "ontslag"]}
    assert [one.path for one in told(dump(plan), "S08")] == [("gevolgen", "omschrijving")] * differs


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Uiteindelijk kan dat leiden tot het einde van je dienstverband.", "einde van je dienstverband"),
        ("Als laatste stap kunnen we vragen je contract te beëindigen.", "je contract te beëindigen"),
        ("In het uiterste geval volgt een gesprek over ontslag.", "ontslag"),
        ("In het uiterste geval kan je dienstverband eindigen.", "je dienstverband eindigen"),
        ("Lukt het dan nog niet, dan kan je contract aflopen.", "je contract aflopen"),
        ("Dan kan de arbeidsovereenkomst stoppen.", "de arbeidsovereenkomst stoppen"),
    ],
)
def test_a_dismissal_that_is_no_measure(text: str, words: str) -> None:
    plan = clean_plan()
    plan["gevolgen"] = {"omschrijving": text, "maatregelen": ["verdere_begeleiding", "overplaatsing"]}
    (found,) = told(dump(plan), "S08")
    assert f"‘{words}’" in found.message and "‘verdere begeleiding en overplaatsing’" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Ontslag is bij dit plan niet aan de orde.",
        "Er volgt een andere functie; je dienstverband eindigt niet.",
        "Je dienstverband loopt gewoon door.",
        "Het contract met de leverancier bespreken we opnieuw; dan kan de levering stoppen.",
        "We bespreken samen of je late diensten kunnen stoppen.",
        "We bespreken het contract met de klant opnieuw.",
        "Dan krijg je langer begeleiding, of zoeken we een andere functie.",
    ],
)
def test_measures_that_the_text_keeps_to(text: str) -> None:
    plan = clean_plan()
    plan["gevolgen"] = {"omschrijving": text, "maatregelen": ["verdere_begeleiding", "overplaatsing"]}
    assert not told(dump(plan), "S08")


@pytest.mark.parametrize(("said", "differs"), [("75%", True), ("80%", False), ("hooguit 80%", False)])
def test_an_interim_goal_in_the_text(said: str, differs: bool) -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    day, value = goal["meting"]["tussendoelen"][0].values()
    goal["meting"]["tussendoelen"][0]["waarde"] = "80%"
    goal["verwachting"] += f" Op {format_date(date.fromisoformat(str(day)))} is dat {said}."
    assert value and [one.path for one in told(dump(plan), "S08")] == [("doelen", 0, "verwachting")] * differs


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("De camera komt voor 1 mei 2026 op je truck.", False),
        ("De camera komt op 1 mei 2026 op je truck.", True),
        ("De camera komt voor 2 mei 2026 op je truck.", True),
    ],
)
def test_before_a_day_is_the_day_before(text: str, differs: bool) -> None:
    support = [{"titel": "Camera", "afspraak": text, "start": "2026-04-07", "einde": "2026-04-30"}]
    assert bool(told(plan_where("ondersteuning", support), "S08")) is differs


def test_so_many_of_so_many_is_no_share() -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    goal["huidige_situatie"] = "In januari 2026 waren 9 van de 150 mutaties fout, 6%."
    goal["meting"] |= {"nulmeting": "9%", "norm": "maximaal 4%"}
    assert any("‘6%’" in one.message and "‘9%’" in one.message for one in told(dump(plan), "S08"))


@pytest.mark.parametrize(
    ("text", "who", "differs"),
    [
        ("Je belt elke maandag tien klanten.", "leidinggevende", True),
        ("Jij stuurt elke vrijdag de lijst.", "hr", True),
        ("Je krijgt elke maandag een lijst van Karim.", "leidinggevende", False),
        ("Je leidinggevende stuurt elke maandag de lijst.", "leidinggevende", False),
        ("Karim belt elke maandag met je mee.", "leidinggevende", False),
        ("Je belt elke maandag tien klanten.", "medewerker", False),
    ],
)
def test_who_acts(text: str, who: str, differs: bool) -> None:
    assert bool(told(action_saying(text, wie=who), "S08")) is differs


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("Iedere tweede maandag neemt Karim de lijst met je door.", "om de week"),
        ("Karim laat elke vijfde werkdag je projecten uitdraaien.", "maandelijks"),
        ("Karim neemt, behalve op collegedag, elke ochtend de agenda met je door.", "vier keer per week"),
    ],
)
def test_a_rhythm_that_can_be_read_two_ways_differs_from_nothing(text: str, often: str) -> None:
    support = {
        "titel": "Hulp",
        "vorm": "coaching",
        "afspraak": text,
        "wie": "leidinggevende",
        "frequentie": often,
    }
    assert not told(plan_where("ondersteuning.0", support), "S08")


def _goal_on_faults(said: str, norm: str, indicator: str = "orders met een fout", start: str = "5%") -> str:
    measured = {"indicator": indicator, "nulmeting": start, "norm": norm, "per": "maand", "bron": "het CRM"}
    data = clean_plan()
    data["doelen"][0] |= {"verwachting": said, "meting": measured}
    return dump(data)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Je maakt minder fouten, maximaal 3% per maand maar uiterlijk 31 augustus foutloos.", "foutloos"),
        ("Je levert je orders per maand foutloos.", "foutloos"),
        ("In je orders staan per maand geen fouten.", "geen fouten"),
    ],
)
@pytest.mark.parametrize("norm", ["maximaal 3%", "3%"])
def test_no_faults_at_all_beside_a_norm_that_allows_some(said: str, words: str, norm: str) -> None:
    (found,) = [one for one in told(_goal_on_faults(said, norm), "S08") if "0 fouten" in one.message]
    assert f"‘{words}’" in found.message
    assert f"‘{norm}’" in found.message


@pytest.mark.parametrize(
    ("said", "norm", "indicator", "start"),
    [
        (
            "Maximaal 3% van je orders heeft een fout; 97% is foutloos.",
            "maximaal 3%",
            "orders met een fout",
            "5%",
        ),
        (
            "Je maakt maximaal 3 fouten per maand. Wat de klant verandert, is geen fout.",
            "maximaal 3 fouten",
            "fouten per maand",
            "5 fouten",
        ),
        (
            "Per maand maximaal 2 fouten; wijzigingen van de klant zijn geen fouten.",
            "maximaal 2 fouten",
            "fouten per maand",
            "5 fouten",
        ),
        (
            "Per maand maximaal 2 fouten. Een late wijziging telt als geen fout.",
            "maximaal 2 fouten",
            "fouten per maand",
            "5 fouten",
        ),
        ("Per maand is minimaal 97% van je orders foutloos.", "minimaal 97%", "foutloze orders", "91%"),
        ("Je orders zijn per maand foutloos.", "maximaal 0 fouten", "fouten per maand", "5 fouten"),
        ("Je levert per maand foutloos, met maximaal 3 dagen.", "maximaal 3 dagen", "levertijd", "5 dagen"),
    ],
)
def test_no_faults_where_the_norm_says_the_same(said: str, norm: str, indicator: str, start: str) -> None:
    found = told(_goal_on_faults(said, norm, indicator, start), "S08")
    assert not [one for one in found if "0 fouten" in one.message]


@pytest.mark.parametrize(
    ("said", "words", "measured"),
    [
        ("Je belt voortaan al je offertes na.", "al je offertes", "nagebelde offertes"),
        ("Je beantwoordt elke klacht per maand binnen 2 dagen.", "elke klacht", "klachten binnen 2 dagen"),
        ("Alle verslagen staan per maand op tijd in het systeem.", "Alle verslagen", "verslagen op tijd"),
        ("Iedere cliënt heeft een actueel plan.", "Iedere cliënt", "cliënten met een actueel plan"),
    ],
)
def test_all_of_them_beside_a_norm_that_asks_a_part(said: str, words: str, measured: str) -> None:
    found = told(_goal_on_faults(said, "minimaal 90%", measured, "62%"), "S08")
    (tip,) = [one for one in found if one.path[-1] == "verwachting"]
    assert tip.severity == "tip"
    assert tip.message == f"In de tekst staat ‘{words}’, maar bij ‘norm’ staat ‘minimaal 90%’."


@pytest.mark.parametrize(
    ("said", "norm", "measured"),
    [
        ("Je belt van alle offertes minimaal 90% na.", "minimaal 90%", "nagebelde offertes"),
        ("Je belt al je offertes na. Dat lukt bij negen van de tien.", "minimaal 90%", "nagebelde offertes"),
        ("Je belt per maand al je offertes na.", "precies 100%", "nagebelde offertes"),
        ("Elke week is het overzicht bij, met alle posten.", "minimaal 90%", "weken met een overzicht"),
        ("Je belt de klant na van alle offertes, 90% per maand.", "minimaal 90%", "nagebelde offertes"),
        ("Je helpt alle collega's met hun offertes.", "minimaal 90%", "nagebelde offertes"),
        ("Je belt al je offertes na, maximaal 2 dagen later.", "maximaal 2 dagen", "dagen tot een offerte"),
    ],
)
def test_all_of_them_where_the_norm_says_no_less(said: str, norm: str, measured: str) -> None:
    found = told(_goal_on_faults(said, norm, measured, "62%" if "%" in norm else "5 dagen"), "S08")
    assert not [one for one in found if "bij ‘norm’" in one.message and one.severity == "tip"]


# --- A year beside half a year -----------------------------------------------------------------------


def over_the_plan(
    now: str, baseline: str = "€ 412.000", norm: str = "minimaal € 600.000", **keys: str
) -> str:
    goal = {
        "gebied": "Omzet",
        "verwachting": f"Je haalt {norm} omzet.",
        "huidige_situatie": now,
        "meting": {"nulmeting": baseline, "norm": norm, "per": "looptijd", "bron": "jaarlijst", **keys},
        "deadline": "2026-08-31",
    }
    return plan_where("doelen", [goal])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (over_the_plan("In 2025 haalde je € 412.000 omzet."), "In 2025"),
        (over_the_plan("Nu haal je € 412.000 per jaar."), "per jaar"),
        (over_the_plan("Vorig jaar? Over heel 2025 was het € 412.000."), "Over heel 2025"),
        (over_the_plan("In 2025 kwamen er 3 orders.", "3 orders", "minimaal 8 orders"), "In 2025"),
    ],
)
def test_a_baseline_of_a_year_beside_a_norm_of_half_a_year(text: str, words: str) -> None:
    (found,) = told(text, "S08")
    assert found.path == ("doelen", 0, "meting", "nulmeting")
    assert f"van een heel jaar (‘{words}’)" in found.message and "even lange periode" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        over_the_plan("In de tweede helft van 2025 haalde je € 412.000 omzet."),
        over_the_plan("In 2025 haalde je per half jaar € 412.000 omzet."),
        over_the_plan("Van september 2025 tot en met februari 2026 was het € 412.000."),
        over_the_plan("Je begon hier in 2025. Het afgelopen half jaar haalde je € 412.000 omzet."),
        over_the_plan("In 2025 was je score 62%.", "62%", "minimaal 80%"),
        over_the_plan("In 2025 haalde je € 412.000 omzet.", per="kwartaal"),  # may be said of a quarter
    ],
)
def test_a_baseline_of_as_long_a_time(text: str) -> None:
    assert not [one for one in told(text, "S08") if one.path[-1] == "nulmeting"]


def of_bookings(now: str, baseline: str = "11", per: str = "maand", **keys: str) -> str:
    measure = {"indicator": "dubbel geplande afspraken", "nulmeting": baseline, "norm": "0", "per": per}
    goal = {"gebied": "Dubbele planning", "verwachting": "Je plant geen ploegen dubbel in."}
    goal |= {"huidige_situatie": now, "deadline": "2026-08-31", "haalbaar": "Je krijgt een nieuw rooster."}
    return plan_where("doelen", [goal | {"meting": measure | keys}])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            of_bookings("Van oktober t/m december 2025 gebeurde het elf keer."),
            "Van oktober t/m december 2025",
        ),
        (of_bookings("In november en december had je er elf."), "In november en december"),
        (of_bookings("In de afgelopen drie maanden waren er 11 dubbele afspraken."), "drie maanden"),
        (of_bookings("Afgelopen kwartaal waren het er elf.", per="week"), "Afgelopen kwartaal"),
        (of_bookings("In december 2025 waren het er 11.", per="week"), "In december 2025"),
    ],
)
def test_a_baseline_of_several_months_beside_a_norm_of_one(text: str, words: str) -> None:
    (found,) = told(text, "S08")
    assert found.path == ("doelen", 0, "meting", "nulmeting") and words in found.message
    assert not told(text, "A02")  # how far it is, nobody knows yet
    assert "bijvoorbeeld" not in told(text, "M07")[0].hint


def of_notes(now: str, baseline: str, per: str = "maand") -> str:
    keys = {"indicator": "creditnota's door een fout", "norm": "maximaal 2 creditnota's"}
    return of_bookings(now, baseline, per, **keys)


_THREE_MONTHS = "Van oktober t/m december 2025 waren er 14 creditnota's"


@pytest.mark.parametrize(
    "now",
    [
        f"{_THREE_MONTHS}: gemiddeld 4,7 per maand.",
        f"{_THREE_MONTHS}, dus gemiddeld vijf per maand.",
        f"{_THREE_MONTHS}, oftewel 4,7 per maand.",
        f"{_THREE_MONTHS}. Dat is gemiddeld 4,7 per maand.",
    ],
)
def test_a_baseline_of_several_months_beside_its_own_mean(now: str) -> None:
    (found,) = told(of_notes(now, "14 creditnota's"), "S08")
    assert "14 telt alles bij elkaar" in found.message and "per maand was: 4,7." in found.hint
    assert ("Schrijf er in de tekst" in found.hint) is ("gemiddeld 4,7" not in now)


@pytest.mark.parametrize(
    ("now", "baseline"),
    [
        (f"{_THREE_MONTHS}.", "4,7 creditnota's"),
        (f"{_THREE_MONTHS}.", "5 creditnota's"),
        ("In de afgelopen drie maanden waren er 14 creditnota's.", "4,67 creditnota's"),
        ("In november en december telden we 7 creditnota's.", "3,5 creditnota's"),
        (f"{_THREE_MONTHS}: gemiddeld 4,7 per maand.", "4,7 creditnota's"),
    ],
)
def test_a_count_of_several_months_agrees_with_the_mean_of_one(now: str, baseline: str) -> None:
    assert not told(of_notes(now, baseline), "S08")


@pytest.mark.parametrize(
    ("now", "baseline", "mean"),
    [
        (f"{_THREE_MONTHS}.", "6 creditnota's", "4,7"),
        ("In de afgelopen drie maanden waren er 14 creditnota's.", "4,5 creditnota's", "4,7"),
        ("In november en december telden we 7 creditnota's.", "5 creditnota's", "3,5"),
    ],
)
def test_a_count_of_several_months_beside_another_mean(now: str, baseline: str, mean: str) -> None:
    (found,) = told(of_notes(now, baseline), "S08")
    assert f"gemiddeld {mean} per maand. Maar bij ‘nulmeting’ staat ‘{baseline}’." in found.message
    assert f"gemiddeld {mean} per maand was" in found.hint


def test_a_count_of_one_month_is_simply_another() -> None:
    (found,) = told(of_notes("In december 2025 waren er 14 creditnota's.", "4,7 creditnota's"), "S08")
    assert "Maak ze gelijk" in found.hint


def test_the_average_that_is_advised_is_enough() -> None:
    now = "Van oktober t/m december 2025 gebeurde het elf keer."
    (found,) = told(of_bookings(now), "S08")
    (figure,) = re.findall(r"per maand was: (\S+)\. ", found.hint)
    (sentence,) = re.findall("‘(Dat is [^’]+)’", found.hint)
    text = of_bookings(f"{now} {sentence}", baseline=figure)
    assert figure == "3,7" and not told(text, "S08") and not told(text, "M09")


@pytest.mark.parametrize(
    "text",
    [
        of_bookings("Van oktober t/m december 2025 gebeurde het gemiddeld elf keer per maand."),
        of_bookings("In december 2025 gebeurde het elf keer."),
        of_bookings("Van oktober t/m december 2025 gebeurde het elke maand elf keer."),
        of_bookings("Van oktober t/m december 2025 waren het er 11.", per="kwartaal"),
        of_bookings("Van oktober t/m december 2025 was het 71%.", "71%", norm="0%"),
        of_bookings(
            "Van oktober t/m december 2025 was je wachttijd 11 minuten.", indicator="wachttijd in minuten"
        ),
        of_bookings("Sinds oktober hebben we twee ploegen erbij. In januari gebeurde het elf keer."),
    ],
)
def test_a_baseline_of_one_month(text: str) -> None:
    assert not told(text, "S08")


@pytest.mark.parametrize(
    ("norm", "per", "differs"),
    [
        ("0 per kwartaal", "maand", True),
        ("maximaal 3 klachten per maand", "week", True),
        ("minimaal € 12.000 per jaar", "kwartaal", True),
        ("maximaal 2 uur per dag", "maand", False),
        ("minimaal 4 klanten per week", "maand", False),
        ("maximaal 3 klachten per maand", "maand", False),
        ("maximaal 3 klachten per dossier", "maand", False),
    ],
)
def test_a_norm_of_a_longer_span_than_its_key(norm: str, per: str, differs: bool) -> None:
    text = of_bookings("Zie hieronder.", norm, per, norm=norm)
    found = [one for one in told(text, "S08") if one.path[-1] == "norm"]
    assert [f"‘{per}’" in one.message for one in found] == [True] * differs


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("In december 2025 gebeurde het 4 keer.", "4 keer"),
        ("In december 2025 waren er 4 dubbele afspraken.", "4 dubbele"),
        ("In december waren het er vier.", "vier"),
        ("In december 2025 was dat twee van de tien.", ""),
        ("Je werkt met 4 monteurs.", ""),
        ("In december 2025 stond het 0 keer in de lijst.", ""),  # the norm
    ],
)
def test_a_count_beside_another_baseline(now: str, said: str) -> None:
    found = [one for one in told(of_bookings(now), "S08") if one.path[-1] == "huidige_situatie"]
    assert [said in one.message for one in found] == [True] * bool(said)


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        ("Van 30 maart tot en met 28 augustus 2026 beslis je op 90% op tijd.", "Van 30 maart tot en met"),
        ("In de weken van 30 maart tot en met 28 augustus 2026 is 90% op tijd.", "30 maart tot en met 28"),
        ("Van april tot en met augustus 2026 is 90% op tijd.", "Van april tot en met augustus 2026"),
        ("Tussen 1 april en 10 juli 2026 is 90% op tijd.", "Tussen 1 april en 10 juli 2026"),
        ("Van april tot en met juni 2026 is 90% op tijd.", ""),  # a quarter
        ("In het tweede kwartaal van 2026 is 90% op tijd.", ""),
        ("In april en mei 2026 is 90% op tijd.", ""),  # a part of one will do
        ("Van mei tot en met juli 2026 is 90% op tijd.", ""),  # as long as one
        ("Van 30 maart tot en met 28 augustus 2026 is per kwartaal 90% op tijd.", ""),
        ("In de week van 30 maart 2026 is 90% op tijd.", ""),
    ],
)
def test_a_quarter_at_a_time_beside_a_longer_span(expected: str, said: str) -> None:
    data = clean_plan()
    data["doelen"][0] |= {"verwachting": expected}
    data["doelen"][0]["meting"]["per"] = "kwartaal"
    found = told(dump(data), "S08")
    assert [one.severity for one in found] == (["tip"] if said else [])
    assert all(said in one.message and "‘per: kwartaal’" in one.hint for one in found)
    data["doelen"][0]["meting"]["per"] = "maand"  # each of those months
    assert not told(dump(data), "S08")


@pytest.mark.parametrize(
    ("text", "often", "said"),
    [
        ("Je mailt Bas elke vrijdag welke vraag je stelde.", "om de week op vrijdag", "elke vrijdag"),
        ("Je mailt Bas wekelijks welke vraag je stelde.", "elke maand", "wekelijks"),
        ("Je leest elke ochtend een bladzijde vakpers.", "elke maandag", "elke ochtend"),
        ("Je mailt Bas om de week op vrijdag.", "om de week op vrijdag", ""),
        ("Je mailt Bas elke vrijdag welke vraag je stelde.", "wekelijks", ""),
        ("Je mailt Bas op vrijdag welke vraag je stelde.", "elke week op vrijdag", ""),
    ],
)
def test_in_a_list_of_actions(text: str, often: str, said: str) -> None:
    plan = changed("actielijst", [("acties.0.afspraak", text), ("acties.0.frequentie", often)])
    assert [one.message.count(f"‘{said}’") for one in told(plan, "S08")] == ([1] if said else [])


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Je haalt elk kwartaal minimaal 90% van je target.", "elk kwartaal"),
        ("Je belt per maand minimaal 90% van de klanten terug.", "per maand"),
        ("Van de orders is elke week minimaal 90 procent op tijd klaar.", "elke week"),
    ],
)
def test_what_holds_each_time_does_not_count_once_over_the_plan(said: str, words: str) -> None:
    (found,) = told(goal(said, per="looptijd"), "S08")
    assert found.message == f"In de tekst staat ‘{words}’, maar bij ‘per’ staat ‘looptijd’."
    assert f"Schrijf: {said.replace(words, 'over de looptijd')}" in found.hint


@pytest.mark.parametrize(
    "said",
    [
        "Je belt over de looptijd minimaal 90% van de klanten terug, gemeten per maand.",
        "Je belt gemiddeld per week minimaal 90% van de klanten terug.",
        "Je belt minimaal 90% van de klanten terug, en je mailt elke week de stand.",
        "Je belt minimaal 90% van de klanten terug en mailt elke week de stand.",
        "Je belt per maand minimaal 90% van de klanten terug, en dat telt naar rato.",
    ],
)
def test_and_what_is_done_beside_it_may_come_back(said: str) -> None:
    assert not told(goal(said, per="looptijd"), "S08")
