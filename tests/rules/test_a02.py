"""A02: nothing says why a goal can be reached."""

import copy
import re
from decimal import Decimal
from itertools import product

import pytest
from a02_goals import CAN_BE_DONE, MISSED, OUT_OF_REACH, Goal
from whole import told

from spvgen.diagnostics import Finding
from spvgen.reporters.as_text import file_report
from spvgen.reporters.printable import Look
from spvgen.rules.reading.goal_figures import pace
from support import clean_plan, dump, plan_where


@pytest.mark.parametrize(
    "ground",
    [
        None,
        "Ja.",
        "Ja, dit is haalbaar.",
        "Wij vinden dit doel realistisch.",
        "Dit moet kunnen.",
        "Het management eist dit van alle verkopers.",
        "De norm is uitdagend, maar realistisch.",
        "Dit staat in je functieprofiel.",
        "De cao schrijft dit voor, en dat geldt voor elke chauffeur.",
        "We hebben er alle vertrouwen in dat je dit kunt.",
        "Dit is puur een kwestie van de hoorn pakken, dus dat moet gewoon kunnen.",
        "Het is niet moeilijk, dat moet lukken.",
        "Dit is gewoon een beetje opletten.",
        "Een fluitje van een cent.",
        "Voor iemand met jouw staat van dienst is dit een bescheiden vraag.",
        "Gelet op je inschaling mag het bestuur hiervan uitgaan.",
        "Dit is het minimum dat we van een verzorgende mogen verwachten.",
        "Het bestuur verwacht dit van alle leerkrachten. Wij vinden dat redelijk.",
        "Het is een kwestie van doen: je collega's halen dit al.",
        "De directie verwacht dit van iedereen, en alle collega's halen het.",
        "De andere ploegen redden dit ook gewoon.",
        "In de teams om ons heen redden docenten het ook, en we hebben er alle vertrouwen in dat jij dat kunt.",
        "Elders in het land redden ze het ook.",
        "Bij de buren in Zwolle kunnen ze het ook, dus jij ook.",
        "Je collega's op de andere wijken hebben hier geen moeite mee.",
        "Dit aantal vloeit voort uit het handhavingsprogramma dat het college voor 2027 heeft vastgesteld.",
        "De norm komt uit het kwaliteitsplan van de directie.",
        "Dit is de landelijke norm.",
        "Zo is het afgesproken in het jaarplan 2027.",
    ],
)
def test_no_ground(ground: str | None) -> None:
    (found,) = told(plan_where("doelen.0.haalbaar", ground), "A02")
    assert found.path == ("doelen", 0, "haalbaar")


@pytest.mark.parametrize(
    "ground",
    [
        "Collega's halen gemiddeld 93%.",
        "De andere ploegen redden dit ook, sinds ze met de nieuwe scanner werken.",
        "Je collega's halen dit omdat zij een vaste dag voor rapporten hebben; die krijg jij ook.",
        "Collega's in jouw team halen dit, en Lies rijdt met je mee.",
        "Dit aantal volgt uit de proef van mei: toen lukte het met dezelfde bezetting.",
        "De norm komt uit het jaarplan; om die te halen krijg je elke week een ochtend vrij van de telefoon.",
        "Met de nieuwe lijst is het eenvoudig: je kruist aan wie je belde.",
        "Het is niet moeilijk: je krijgt elke dag een half uur.",
        "Het is een kleine stap: je zit op 85%.",
        "We gaan uit van wat je in mei haalde.",
        "Je belde in mei iedereen terug, dus dat moet weer lukken.",
        "In 2024 haalde je dit ook.",
        "Met de training lukt dit de meeste mensen binnen drie maanden.",
        "Ja, want je haalde in 2024 al 88%.",
        "Deze norm staat in het profiel; je collega's halen gemiddeld 93%.",
        "De norm is lager dan die van de andere teams.",
        "De tablet hangt naast de deur en het formulier is kort.",
        "De klant levert de gegevens nu zelf aan.",
        "Je mag ze overdag plannen.",
        "De collega's halen gemiddeld 88%.",
        "De training duurt twee maanden.",
        "De opleiding duurt een jaar; je doet nu het eerste deel.",
    ],
)
def test_ground(ground: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", ground), "A02")


def jump(baseline: str, norm: str, deadline: str = "2026-06-29") -> str:
    """The hint for a goal from 2 March up to ``deadline``: 17 weeks."""
    measure = {"nulmeting": baseline, "norm": norm}
    goal = {
        "gebied": "Terugbelafspraken",
        "verwachting": "Je haalt de norm.",
        "huidige_situatie": "Zie hieronder.",
    }
    text = plan_where("doelen", [{**goal, "meting": measure, "deadline": deadline}])
    (found,) = told(text, "A02")
    return found.hint


@pytest.mark.parametrize(
    ("baseline", "norm", "words"),
    [
        ("62%", "minimaal 80%", "van 62% naar 80%: 18 procentpunt in 17 weken, ruim 1 punt per week"),
        ("80%", "minimaal 97%", "van 80% naar 97%: 17 procentpunt in 17 weken, 1 punt per week"),
        ("3,2%", "maximaal 0,8%", "van 3,2% naar 0,8%: 2,4 procentpunt in 17 weken, ruim 0,14 punt per week"),
        (
            "3 afspraken",
            "minimaal 5 afspraken",
            "van 3 naar 5 afspraken: 2 meer in 17 weken, ongeveer 1 per 9 weken",
        ),
        ("4 klachten", "maximaal 3 klachten", "van 4 naar 3 klachten: 1 minder in 17 weken. Schrijf"),
        ("24 uur", "maximaal 8 uur", "van 24 naar 8 uur: 16 minder in 17 weken, ongeveer 1 per week"),
        (
            "€ 72.000",
            "minimaal € 90.000",
            "van € 72.000 naar € 90.000: € 18.000 meer in 17 weken, bijna € 1.100 per week",
        ),
    ],
)
def test_hint_shows_the_jump_in_total_and_per_week(baseline: str, norm: str, words: str) -> None:
    assert words in jump(baseline, norm)


@pytest.mark.parametrize(
    ("baseline", "norm", "words"),
    [
        ("24 uur", "maximaal 13 uur", "11 minder in 17 weken, ongeveer 1 per 11 dagen"),
        ("52%", "minimaal 91%", "39 procentpunt in 17 weken, bijna 2,3 punt per week"),
        ("6,8", "minimaal 7,5", "0,7 meer in 17 weken, ongeveer 0,1 per 17 dagen"),
        ("0,9%", "maximaal 0,5%", "0,4 procentpunt in 17 weken, ongeveer 0,1 punt per 4 weken"),
        ("12 minuten", "maximaal 6,5 minuten", "5,5 minder in 17 weken, ongeveer 1 per 3 weken"),
        ("62%", "minimaal 88%", "26 procentpunt in 17 weken, ruim 1,5 punt per week"),
        ("20 bezoeken", "minimaal 37 bezoeken", "17 meer in 17 weken, 1 per week"),
        ("7", "minimaal 8", "1 meer in 17 weken. Schrijf"),
    ],
)
def test_the_pace_is_as_easy_to_say_as_it_is_near(baseline: str, norm: str, words: str) -> None:
    assert words in jump(baseline, norm)


@pytest.mark.parametrize("unit", ["%", "uur", "klanten", "€", ""])
def test_the_pace_comes_to_the_jump(unit: str) -> None:
    for weeks, tenths in product((13, 17, 26, 39), (4, 7, 15, 23, 58, 110, 160, 240, 385, 610, 940)):
        difference = Decimal(tenths) / 10
        found = re.fullmatch(
            r"(ongeveer |ruim |bijna )?(?:€ )?(?P<so_many>[\d.,]+)(?: punt)? per (?P<many>\d*) ?(?P<unit>week|weken|dagen)",
            pace(difference, unit, weeks),
        )
        if found is None:
            assert difference <= 1
            continue
        days = int(found["many"] or 1) * (1 if found["unit"] == "dagen" else 7)
        told_of_it = Decimal(found["so_many"].replace(".", "").replace(",", ".")) / days * 7 * weeks
        assert abs(told_of_it - difference) <= difference / 15, (difference, weeks, found[0])


def test_no_jump_where_the_norm_is_met() -> None:
    assert "sprong" not in jump("93%", "minimaal 90%")


@pytest.mark.parametrize(
    ("kind", "weight"), [("inspanning", "tip"), ("resultaat", "waarschuwing"), (None, "waarschuwing")]
)
def test_an_effort_is_in_ones_own_hands(kind: str | None, weight: str) -> None:
    plan = clean_plan()
    goal = {key: value for key, value in plan["doelen"][0].items() if key not in ("haalbaar", "aard")}
    plan["doelen"] = [goal | ({"aard": kind} if kind else {})]
    (found,) = told(dump(plan), "A02")
    assert found.severity == weight


def test_people_read_once_what_goes_for_several_goals() -> None:
    plan = clean_plan()
    del plan["doelen"][0]["haalbaar"]
    plan["doelen"].append(copy.deepcopy(plan["doelen"][0]) | {"gebied": "Vastlegging", "id": "vast"})
    found = told(dump(plan), "A02")
    assert [one.path[1] for one in found] == [0, 1] and all("sprong" in one.hint for one in found)
    text = " ".join(file_report("plan.yaml", found, complete=True, look=Look()).split())
    assert text.count("A02") == 1
    assert f"Ook bij ‘Vastlegging’ (een sprong van 71% naar 90%) (regel {found[1].start.line})." in text


# --- Out of reach ----------------------------------------------------------------------------------


def found_of(goal: Goal) -> list[Finding]:
    plan = clean_plan()
    plan["doelen"] = [goal.in_plan()]
    del plan["succescriteria"]
    for part in (*plan["acties"], *plan["ondersteuning"]):
        part.pop("voor_doel", None)
    return told(dump(plan), "A02")


@pytest.mark.parametrize("goal", [one for one in OUT_OF_REACH if one.asked not in MISSED])
def test_out_of_reach(goal: Goal) -> None:
    (found,) = found_of(goal)
    assert found.severity == "waarschuwing"
    assert found.path[-1] in ("haalbaar", "norm")
    assert goal.norm in found.message and found.hint


@pytest.mark.parametrize("goal", CAN_BE_DONE)
def test_far_but_can_be_done(goal: Goal) -> None:
    assert not found_of(goal)


def test_there_are_enough_goals() -> None:
    assert len(OUT_OF_REACH) == 30 and len(CAN_BE_DONE) > 30 and len(MISSED) == 1


def more_than_all(asked: str, norm: str = "minimaal 120%", **changes: str) -> list[Finding]:
    """What is told of a goal with such a norm, its ground being what somebody did before."""
    goal = Goal("Klanten", "resultaat", asked, "", "62%", norm, "maand", "In 2025 haalde je 88%.").in_plan()
    del goal["meting"]["indicator"]
    goal |= {key: value for key, value in changes.items() if key in goal}
    for key in changes.get("without", "").split():
        goal["meting"].pop(key, None)
    plan = clean_plan() | {"doelen": [goal]}
    plan["succescriteria"] = []
    return [one for one in told(dump(plan), "A02") if "meer dan alles" in one.message]


@pytest.mark.parametrize(
    "asked",
    [
        "Je behoudt minimaal 120% van de klanten.",
        "Je belt minimaal 120% van de klanten terug.",
        "Je haalt 120% van alle leerlingen over de streep.",
        "Uiterlijk 30 juni 2026 handel je minimaal 120% van je tickets af binnen twee werkdagen.",
        "Voor de zomer spreek je 120 procent van de ouders.",
        "U beoordeelt 120% of meer van uw dossiers binnen een week.",
    ],
)
def test_nobody_does_more_than_all(asked: str) -> None:
    (found,) = more_than_all(asked)
    assert found.path == ("doelen", 0, "meting", "norm")
    assert more_than_all(asked, aard="inspanning")
    assert more_than_all(asked, haalbaar="Dit kan.")
    assert more_than_all(asked, without="nulmeting")
    (found,) = more_than_all(asked, without="nulmeting norm per")
    assert found.path == ("doelen", 0, "verwachting")


@pytest.mark.parametrize(
    "asked",
    [
        "Je haalt per maand 120% van je target.",
        "Je haalt per kwartaal 120% van de omzet van vorig jaar.",
        "Je bezoekt 120% van de geplande klanten.",
        "Je plaatst 120% van de kandidaten die je collega's gemiddeld plaatsen.",
        "Je werkt op 120% van je huidige tempo.",
        "Je behoudt 120% van de klanten van 2025.",
        "Je maakt 120% van de begrote uren.",
        "Je haalt 120% van de productie.",
        "Je klantenbestand groeit tot 120%.",
    ],
)
def test_of_a_sum_there_can_be_more(asked: str) -> None:
    assert not more_than_all(asked)
    assert not more_than_all(asked, without="nulmeting norm per")


def test_all_is_not_more_than_all() -> None:
    assert not more_than_all("Je belt 100% van de klanten terug.", "precies 100%")
    assert not more_than_all(
        "Je belt hoogstens 120% van de klanten terug.", "maximaal 120%", without="nulmeting"
    )


def test_the_better_norm_is_that_of_the_others() -> None:
    (found,) = found_of(OUT_OF_REACH[1])
    assert "gaat niet verder dan 7 deals" in found.message
    assert "minimaal 7 deals" in found.hint


def test_who_reached_it_before_is_ground_enough() -> None:
    far = OUT_OF_REACH[0]
    (found,) = found_of(far)
    assert "4 keer zoveel als nu" in found.message and "minimaal € 80.000" in found.hint
    assert not found_of(far._replace(ground="Je collega in Zeeland haalde in 2025 € 165.000 per kwartaal."))


def test_of_a_bare_norm_the_indicator_tells_what_is_counted() -> None:
    rounds = Goal("Rondes", "resultaat", "Per maand mist er hooguit één scanpunt.", "ontbrekende scanpunten", "23",
                  "maximaal 2", "maand", "Je collega's misten in december gemiddeld één scanpunt.")  # fmt: skip
    assert not found_of(rounds)
    (found,) = found_of(rounds._replace(ground="Je collega's misten in december gemiddeld één dienst."))
    assert "nu is dat 23" in found.message


@pytest.mark.parametrize(
    "ground", ["De andere koks vullen ze alle drie in.", "Elke collega doet beide lijsten."]
)
def test_everybody_is_no_figure(ground: str) -> None:
    lists = Goal("Lijsten", "resultaat", "Per maand mist er geen enkele lijst.", "ontbrekende lijsten", "7 lijsten",
                 "maximaal 0 lijsten", "maand", ground)  # fmt: skip
    assert not found_of(lists)


def test_how_far_others_came_forward_is_not_how_far_they_came() -> None:
    ground = "Team Noord ging er met coaching 10% op vooruit; uitleg helpt bij de helft van de gevallen."
    assert not any(
        "niet verder dan" in found.message for found in told(plan_where("doelen.0.haalbaar", ground), "A02")
    )


@pytest.mark.parametrize(
    ("ground", "words"),
    [
        ("Het team zit op 81%, en de beste collega op 82%.", "gaat niet verder dan 82%"),
        ("De collega's halen gemiddeld 80%.", "gaat niet verder dan 80%"),
        ("De opleiding duurt normaal negen maanden.", "kost dat negen maanden"),
        ("Nieuwe collega's hebben er een jaar voor nodig.", "kost dat een jaar"),
    ],
)
def test_the_ground_speaks_against_the_norm(ground: str, words: str) -> None:
    (found,) = told(plan_where("doelen.0.haalbaar", ground), "A02")
    assert words in found.message


# --- What the ground names is less than what is asked --------------------------------------------------


def new_clients(ground: str, norm: str = "minimaal 6", baseline: str = "1", per: str = "looptijd") -> str:
    measure = {"indicator": "nieuwe klanten", "nulmeting": baseline, "norm": norm, "per": per}
    goal = {"gebied": "Nieuwe klanten", "verwachting": f"Je haalt {norm} nieuwe klanten."}
    goal |= {"huidige_situatie": "Zie hieronder.", "haalbaar": ground, "deadline": "2026-08-31"}
    return plan_where("doelen", [goal | {"meting": measure}])


@pytest.mark.parametrize(
    ("text", "best"),
    [
        (new_clients("Een gemiddelde accountmanager haalt er 5 per half jaar."), "5 in de tijd van dit doel"),
        (new_clients("Je collega in het oosten haalt er met hetzelfde werk 5."), "5."),
        (new_clients("Het team haalt gemiddeld 9 klanten per jaar.", "minimaal 8", "3"), "5 in de tijd"),
        (
            new_clients("Het team haalt over het hele jaar gemiddeld 9 klanten.", "minimaal 8", "3"),
            "5 in de tijd",
        ),
        (new_clients("Collega's halen gemiddeld 2 klanten per kwartaal.", "minimaal 8", "3"), "4"),
    ],
)
def test_the_ground_names_less(text: str, best: str) -> None:
    (found,) = told(text, "A02")
    assert f"gaat niet verder dan {best}" in found.message
    assert f"minimaal {best[0]}" in found.hint and "Begin dan met een stap" not in found.hint


@pytest.mark.parametrize(("norm", "far"), [("100%", True), ("98%", False), ("95%", False)])
def test_all_is_more_than_others_reach_who_miss_a_few(norm: str, far: bool) -> None:
    measure = {"indicator": "aandeel roosters op tijd", "nulmeting": "62%", "norm": norm, "per": "kwartaal"}
    goal = {"gebied": "Roosters", "verwachting": f"Per kwartaal hangt {norm} van de roosters op tijd."}
    goal |= {"huidige_situatie": "Zie hieronder.", "haalbaar": "Collega's halen 97%."}
    found = told(plan_where("doelen", [goal | {"deadline": "2026-08-31", "meting": measure}]), "A02")
    assert [("97%" in one.message and "minimaal 97%" in one.hint) for one in found] == ([True] if far else [])


def test_the_unit_is_written_as_the_plan_does_for_more_than_one() -> None:
    measure = {"indicator": "correcties", "nulmeting": "9 correcties", "norm": "maximaal 1 correctie"}
    goal = {"gebied": "Correcties", "verwachting": "Je hebt in augustus maximaal 1 correctie."}
    goal |= {"huidige_situatie": "Zie hieronder.", "haalbaar": "De collega met hetzelfde werk haalt er 4."}
    (found,) = told(plan_where("doelen", [goal | {"deadline": "2026-08-31", "meting": measure}]), "A02")
    assert "gaat niet verder dan 4 correcties." in found.message


@pytest.mark.parametrize(
    "text",
    [
        new_clients("Een gemiddelde accountmanager haalt er 6 per half jaar."),
        new_clients("Collega's halen er 5 tot 8 in deze tijd."),
        new_clients("Het team haalt gemiddeld 18 klanten per jaar.", "minimaal 8", "3"),
        new_clients("Het team haalt over het hele jaar gemiddeld 18 klanten.", "minimaal 8", "3"),
        new_clients("Collega's halen gemiddeld 2 klanten per maand.", "minimaal 8", "3"),
        new_clients("Collega's halen 30 klanten per maand in de hal.", "minimaal 30", "20", "maand"),
    ],
)
def test_the_ground_names_enough(text: str) -> None:
    assert not told(text, "A02")


def test_where_nobody_is_named_a_first_step_is_advised() -> None:
    (found,) = told(new_clients("Je krijgt een lijst met 60 bedrijven."), "A02")
    assert "6 keer zoveel als nu" in found.message and "zonder naam erbij" in found.hint


def double_bookings(ground: str) -> str:
    """The clean plan with a goal of none at all, where there are eleven now."""
    measure = {"indicator": "dubbel geplande afspraken", "nulmeting": "11", "norm": "0", "per": "maand"}
    goal = {"gebied": "Dubbele planning", "verwachting": "Je plant geen ploegen meer dubbel in."}
    goal |= {"huidige_situatie": "Zie hieronder.", "haalbaar": ground, "deadline": "2026-08-31"}
    return plan_where("doelen", [goal | {"meting": measure}])


@pytest.mark.parametrize(
    "ground",
    [
        "Twee collega’s hadden er geen.",
        "De andere twee planners hadden in die maanden geen enkele dubbele planning.",
        "De andere planners plannen nooit dubbel.",
        "Bij de andere planners kwam het niet voor.",
        "In het voorjaar van 2025 had je er zelf geen.",
        "Op de andere vestigingen gebeurt het nooit.",
        "Het team van Zwolle heeft er nul.",
        "Petra had er in die maanden geen.",
        "In 2025 kwam het bij je niet voor.",
    ],
)
def test_that_there_were_none_is_a_figure(ground: str) -> None:
    assert not told(double_bookings(ground), "A02")


@pytest.mark.parametrize(
    "ground",
    [
        "De andere planners hebben er geen moeite mee.",
        "De andere planners hebben geen tijd voor controles.",
        "De collega’s overleggen nooit over de dubbele ritten.",
        "Bij de andere planners gebeurt het niet vaak.",
        "Er is geen reden om te twijfelen.",
    ],
)
def test_that_something_else_is_not_there_is_no_figure(ground: str) -> None:
    (found,) = told(double_bookings(ground), "A02")
    assert "noemt geen aantal" in found.hint


def test_what_is_advised_is_enough() -> None:
    """The sentence that it gives satisfies A02, and names nobody (V07)."""
    (found,) = told(double_bookings("Dit moet met de nieuwe lijst lukken."), "A02")
    (advised,) = re.findall("‘(De collega[^‘]+)’", found.hint)
    text = double_bookings(f"{advised}.")
    assert not told(text, "A02") and not told(text, "V07")


def of_schools(ground: str, norm: str = "minimaal 8", indicator: str = "scholen met een programma") -> str:
    """The clean plan with a goal that asks more schools than the four there are."""
    measure = {"indicator": indicator, "nulmeting": "4", "norm": norm, "per": "looptijd"}
    goal = {"gebied": "Scholen", "verwachting": f"Je hebt {norm} scholen.", "deadline": "2026-08-31"}
    goal |= {"huidige_situatie": "Zie hieronder.", "haalbaar": ground}
    return plan_where("doelen", [goal | {"meting": measure}])


@pytest.mark.parametrize(
    "text",
    [
        of_schools("De vestiging in Oosterhaven won er in een half jaar vijf."),
        of_schools("De collega van Zuid wierf er in die tijd 4."),
        of_schools("De andere vestigingen wonnen er elk zes.", "minimaal 10"),
        of_schools("Volgens het bureau winnen collega's er in die tijd gemiddeld 5."),
        of_schools("De andere vestigingen groeiden in een jaar met 5 scholen."),
    ],
)
def test_what_somebody_won_comes_on_top_of_what_there_was(text: str) -> None:
    assert not told(text, "A02")


@pytest.mark.parametrize(
    "text",
    [
        of_schools("De vestiging in Oosterhaven won er in een half jaar vijf.", "minimaal 14"),
        of_schools("De vestiging in Oosterhaven had er vijf."),
        of_schools("De collega van Zuid won er vijf.", indicator="nieuwe scholen met een programma"),
    ],
)
def test_what_somebody_won_may_be_too_little(text: str) -> None:
    (found,) = told(text, "A02")
    assert "gaat niet verder dan" in found.message


def visits(ground: str, norm: str = "minimaal 18 bezoeken", baseline: str = "11 bezoeken") -> str:
    """A goal of so many visits a week, with this ground."""
    goal = Goal(
        "Bezoeken", "resultaat", "Je bezoekt per week klanten.", "bezoeken", baseline, norm, "week", ground
    )
    return plan_where("doelen", [goal.in_plan()])


@pytest.mark.parametrize(
    ("text", "best"),
    [
        (visits("Je voorganger haalde in dit rayon gemiddeld 16 bezoeken per week."), "16 bezoeken"),
        (visits("Dewi heeft een rayon van dezelfde omvang en komt daar uit op 16 per week."), "16 bezoeken"),
        (visits("Fatima rijdt in Zuid. Zij zit al een jaar op 15 bezoeken."), "15 bezoeken"),
        (visits("Bij Wim op Noord staat de teller op hooguit 16 bezoeken."), "16 bezoeken"),
        (
            visits("Je opvolger in Breda redt het in 7 bezoeken.", "maximaal 5 bezoeken", "14 bezoeken"),
            "7 bezoeken",
        ),
        (visits("De vier andere adviseurs komen samen op 84%.", "minimaal 90%", "58%"), "84%"),
    ],
)
def test_the_only_example_falls_short_of_the_norm(text: str, best: str) -> None:
    (found,) = told(text, "A02")
    assert f"gaat niet verder dan {best}." in found.message
    assert best in found.hint


@pytest.mark.parametrize(
    "ground",
    [
        "Je voorganger haalde in dit rayon gemiddeld 18 bezoeken per week.",
        "Je voorganger haalde er gemiddeld 16, en in het najaar 19.",
        "Je voorganger haalde er minimaal 16.",
        "Je voorganger haalde er gemiddeld 16, met uitschieters daarboven.",
        "De andere vertegenwoordigers halen er 15 tot 20.",
        "Het team haalt gemiddeld 16 bezoeken, en jij hebt het kleinste rayon.",
        "Je haalde er in maart zelf 16, zonder vaste route.",
        "Bart rijdt 16 bezoeken met je mee, en daarna loopt je route vanzelf.",
        "Het tussendoel van 16 bezoeken haal je met de nieuwe route; Dewi haalt het ook.",
        "Dewi haalt het met dezelfde route. Nu zit je op 11 bezoeken.",
    ],
)
def test_a_ground_that_may_reach_the_norm(ground: str) -> None:
    assert not told(visits(ground), "A02")


@pytest.mark.parametrize(
    "ground",
    [
        "Ploeg Zuid deed er een jaar over om het te leren. Jij krijgt een half jaar, met meer hulp dan zij.",
        "Het duurde bij Wim een jaar voor hij het onder de knie had, zonder coach.",
        "Dewi had een jaar nodig om dit te leren; met de extra begeleiding kan het nu vlugger.",
    ],
)
def test_what_took_long_may_take_less_with_more_help(ground: str) -> None:
    assert not told(visits(ground), "A02")


def test_what_takes_long_takes_it_still() -> None:
    (found,) = told(visits("Dewi had een jaar nodig om dit te leren. Jij hebt een half jaar."), "A02")
    assert "kost dat een jaar" in found.message


@pytest.mark.parametrize(
    ("ground", "far"),
    [
        ("Een dossier sluiten vergt ongeveer een half uur. Dat zijn drie werkdagen.", False),
        ("Het gaat om twee dossiers per maand.", False),
        ("Dat komt neer op één dossier per week; het meeste werk is al gedaan.", False),
        ("Karim maakt er ruimte voor in het rooster.", True),
        ("Het archief is in maart verhuisd.", True),
    ],
)
def test_a_pile_that_is_reckoned_through_can_be_done(ground: str, far: bool) -> None:
    text = visits(ground, "maximaal 5 dossiers", "46 dossiers")
    assert bool(told(text, "A02")) is far


@pytest.mark.parametrize(
    "ground",
    ["Anderen halen het ook.", "Collega's halen het ook.", "De rest haalt het wel.", "Iedereen haalt dit."],
)
def test_that_others_reach_it_is_no_ground_without_how_much(ground: str) -> None:
    (found,) = told(plan_where("doelen.0.haalbaar", ground), "A02")
    assert "alleen dát anderen het halen" in found.message


@pytest.mark.parametrize(
    "ground",
    [
        "Collega's met dezelfde klanten halen 93%.",
        "Alle vier je collega's halen dit al drie kwartalen.",
        "Anderen halen het ook, met hetzelfde rooster en dezelfde lijst.",
    ],
)
def test_who_reaches_how_much_is_one(ground: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", ground), "A02")


@pytest.mark.parametrize(
    "text",
    [
        "Ineke zit op die norm. Zij had er twee jaar geleden ook een voorjaar voor nodig.",
        "Je collega's halen die norm. Zij leerden het drie jaar geleden in een paar weken en hadden één training nodig.",
        "Het team haalt die norm. Twee van hen hadden twee jaar terug dezelfde training nodig.",
        "De anderen halen die norm. Zij deden de cursus een jaar eerder dan jij, in zes weken.",
        "De anderen halen die norm. Zij deden twee jaar daarvoor dezelfde opleiding.",
        "Het team haalt die norm. Zij hebben de training al drie jaar achter de rug.",
        "De ploeg haalt die norm. De training die zij deden, gaven we drie jaar geleden voor het eerst.",
        "De rest haalt die norm. Wie hier twee jaar werkt, heeft de cursus gehad; jij krijgt die nu.",
        "Een ander haalde die norm. Die had er anderhalf jaar geleden vier maanden voor nodig.",
        "Collega's halen die norm. Ze hadden een jaar later nog steeds hun aantekeningen van de training nodig.",
        "Collega's halen die norm. Wij hebben sinds twee jaar een training die helpt, en die krijg je ook.",
    ],
)
def test_what_was_years_ago_takes_no_years(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "A02")


@pytest.mark.parametrize(
    "text",
    [
        "De opleiding die je nodig hebt, duurt twee jaar.",
        "Collega's halen die norm. Zij hadden er twee jaar voor nodig.",
        "Collega's halen die norm. Zij deden er anderhalf jaar over.",
        "Zij had er drie jaar geleden anderhalf jaar voor nodig.",
        "Je collega's halen die norm. Het duurde een jaar voordat zij het onder de knie hadden.",
        "De cursus kost negen maanden.",
        "Het leren kost twee jaar, en dat geldt voor iedereen.",
    ],
)
def test_what_was_years_ago_takes_no_years_unless_it_is_said(text: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", text), "A02")


@pytest.mark.parametrize(
    "ground",
    [
        "We hebben er alle vertrouwen in.",
        "Met wat goede wil lukt dit.",
        "Het is een kwestie van doen.",
        "De lat ligt niet hoog.",
        "Wie wil, die kan.",
        "Jullie hebben hier samen ja op gezegd.",
        "Je hebt zelf aangegeven dat je dit ziet zitten.",
        "Waar een wil is, is een weg.",
        "Als je je best doet, lukt het.",
        "Met wat lef en een goed seizoen zit het er gewoon in.",
        "Met een beetje geluk trekt de markt vanzelf weer aan.",
        "We vertrouwen erop dat het gaat lukken.",
        "Je collega's krijgen het ook voor elkaar, dus zo moeilijk kan het niet zijn.",
    ],
)
def test_who_trusts_or_consents_gives_no_ground(ground: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", ground), "A02")


@pytest.mark.parametrize(
    "ground",
    [
        "We hebben er vertrouwen in, want in maart haalde je al 85%.",
        "We hebben er vertrouwen in: je krijgt elke week een uur coaching.",
        "Je hebt zelf ja gezegd op de extra cursus van mei.",
        "Het is een kwestie van oefenen met Karim, elke dinsdag.",
        "De lat ligt niet hoog: je collega's zitten op 97%.",
        "Je ziet dit zitten omdat de avonddienst vervalt.",
        "Als je je best doet, lukt het: in mei haalde je dit al een week lang.",
        "Het is een goed seizoen: de orders liggen 20% hoger dan vorig jaar.",
        "De markt trekt weer aan: in maart kwamen er 14 aanvragen binnen.",
        "Je collega's krijgen het voor elkaar sinds ze met twee schermen werken.",
        "Met een vrije ochtend per week krijg je het voor elkaar.",
    ],
)
def test_trust_with_a_ground(ground: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", ground), "A02")


@pytest.mark.parametrize(
    "text",
    [
        "De directie acht dit percentage voor een vergunningverlener met uw ervaring zonder meer realistisch.",
        "Tien stukjes, dat tik jij er zo uit. We geloven echt in je!",
        "Negen op de tien, dat doe jij zo. We hebben er alle vertrouwen in.",
        "Wij achten dit met uw ervaring realistisch.",
        "Vijf klanten, dat doe jij zo. Wij geloven in jou.",
    ],
)
def test_a_view_or_encouragement_is_no_ground(text: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", text), "A02")


@pytest.mark.parametrize(
    "text",
    [
        "De directie acht dit realistisch: vier collega's haalden in maart meer dan 90%.",
        "Met jouw ervaring kan dit: in 2024 haalde je al 92%.",
        "Tien stukjes kosten je een uur per week, en dat uur krijg je.",
        "Wij achten dit haalbaar: je haalde in mei al 88%.",
        "De leiding vindt dit haalbaar, omdat twee collega's met evenveel klanten het al halen.",
        "Je hebt acht dossiers per week, en de norm is zes.",
        "We geloven in je, want in april lukte het al drie weken.",
    ],
)
def test_a_figure_beside_a_view_is_a_ground(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "A02")
