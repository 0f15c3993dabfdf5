"""R01: a goal that is not tied to the job."""

import copy
from typing import Any

import pytest
from whole import told

from spvgen.diagnostics import Severity
from spvgen.reporters.as_text import closing, file_report
from spvgen.reporters.printable import Look
from support import clean_plan, dump, plan_where


@pytest.mark.parametrize("reason", [None, "Ja.", "Dit doel is relevant.", "Belangrijk voor ons bedrijf."])
def test_no_reason(reason: str | None) -> None:
    (found,) = told(plan_where("doelen.0.relevant", reason), "R01")
    assert found.path == ("doelen", 0, "relevant")
    assert (
        "‘Dit hoort bij je functie als medewerker klantenservice en staat in het functieprofiel.’"
        in found.hint
    )


@pytest.mark.parametrize(
    "reason",
    [
        "hoort bij de functie",
        "Dit hoort gewoon bij je werk.",
        "Het past bij jouw rol.",
        "Behoort bij je taken.",
    ],
)
def test_that_it_belongs_to_the_job_says_not_why(reason: str) -> None:
    (found,) = told(plan_where("doelen.0.relevant", reason), "R01")
    assert found.severity is Severity.TIP and "alleen dát het bij de functie hoort" in found.message
    assert "staat in het functieprofiel" in found.hint


@pytest.mark.parametrize(
    "reason",
    ["Dat snapt iedereen.", "Dit begrijpt een kind", "Leidinggeven is haar vak.", "Bellen is je werk."],
)
def test_what_goes_for_any_goal(reason: str) -> None:
    (found,) = told(plan_where("doelen.0.relevant", reason), "R01")
    assert found.severity is Severity.WAARSCHUWING


@pytest.mark.parametrize(
    "reason",
    [
        "Dit hoort bij je functie: elke medewerker belt zijn eigen klanten terug.",
        "Dit hoort bij de functie en staat in het profiel.",
        "Terugbellen is je werk sinds de klachtenlijn dicht is.",
        "Dat weet iedereen die klanten belt: wie niet terugbelt, is ze kwijt.",
    ],
)
def test_a_reason_that_goes_on(reason: str) -> None:
    assert not told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    "reason",
    [
        "Het staat niet in je functieomschrijving.",
        "Dit hoort eigenlijk niet bij je functie, maar het moet gebeuren.",
        "Het is eigenlijk iets voor de binnendienst.",
        "Nabellen is op papier een taak van de binnendienst, maar wie de klant kent, kan dat er bij hebben.",
        "Formeel ligt dit bij de teamleiders. Nu zij krap zitten vragen we het ook van jou.",
        "Normaal doet de planner dit, maar die is er tot mei niet.",
        "Officieel hoort dit bij Financiën; toch willen we dat jij het doet.",
        "Dit valt buiten je functie.",
        "Formeel liggen deze vragen bij de pensioenadviseurs, maar het is praktisch als jij ze erbij doet.",
        "Officieel horen de mutaties bij de administratie, maar jij zit er dichtbij.",
        "Eigenlijk vallen deze dossiers onder het andere team, maar voorlopig doe jij ze.",
        "Dit valt buiten uw functie, maar iemand moet het doen.",
        "Strikt genomen is dat niet jouw taak.",
        "Het is geen onderdeel van je takenpakket, wel belangrijk.",
    ],
)
def test_a_reason_that_says_the_opposite(reason: str) -> None:
    (found,) = told(plan_where("doelen.0.relevant", reason), "R01")
    assert "niet bij de functie hoort" in found.message and "spreek dat dan eerst samen af" in found.hint


@pytest.mark.parametrize(
    "reason",
    [
        "Dit hoort niet alleen bij je functie, maar bij die van iedereen.",
        "Terugbellen staat in je functieprofiel.",
        "Klanten kiezen ons om het terugbellen.",
        "Zie de taakverdeling.",
        "Formeel liggen deze vragen bij de accountmanager, en dat ben jij.",
        "Eigenlijk horen deze vragen bij de kern van je functie, maar je kreeg ze nooit.",
        "De normen liggen vast in het functieprofiel.",
        "Officieel hoort dit bij de functie, maar het stond nooit op papier.",
        "In principe is dit een taak van de medewerkers klantenservice, maar nu doet de planner het vaak.",
        "Eigenlijk hoort dit bij de basis van het vak, maar je leerde het nooit.",
        "Formeel ligt de eindcontrole bij de teamleider; terugbellen hoort bij jou.",
        "De planner belt niet buiten je dienst om.",
        "Op papier staat dit in je profiel, maar tot nu toe deed je het weinig.",
    ],
)
def test_reason_under_relevant(reason: str) -> None:
    assert not told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    ("part", "key", "text"),
    [
        ("doelen", "huidige_situatie", "Nu 71%; volgens je functieprofiel is 90% de eis."),
        ("doelen", "verwachting", "Als medewerker klantenservice bel je per maand minimaal 90% terug."),
        ("doelen", "huidige_situatie", "Nu 71%. Het beroepsprofiel vraagt 90%."),
        ("aanleiding", "omschrijving", "Terugbelafspraken nakomen hoort bij je functie. Dat lukt in 71%."),
    ],
)
def test_tied_in_the_text(part: str, key: str, text: str) -> None:
    plan = clean_plan()
    del plan["doelen"][0]["relevant"]
    target = plan["doelen"][0] if part == "doelen" else plan[part]
    target[key] = text
    assert not told(dump(plan), "R01")


def test_a_job_elsewhere_in_the_text_ties_nothing() -> None:
    plan = clean_plan()
    del plan["doelen"][0]["relevant"]
    plan["aanleiding"]["omschrijving"] = "Je functie veranderde in 2024. Het terugbellen bleef achter."
    assert told(dump(plan), "R01")


@pytest.mark.parametrize(
    ("part", "key", "text"),
    [
        (None, "inleiding", "De doelen in dit plan horen bij je functie als medewerker klantenservice."),
        (None, "inleiding", "We maken ons zorgen. Alle drie de doelen staan in je functieprofiel."),
        ("aanleiding", "omschrijving", "Wat we van je vragen, is de kerntaak van iedereen aan de telefoon."),
    ],
)
def test_one_sentence_ties_all_goals(part: str | None, key: str, text: str) -> None:
    plan = two_goals()
    (plan[part] if part else plan)[key] = text
    assert not told(dump(plan), "R01")


@pytest.mark.parametrize(
    "text",
    [
        "De doelen in dit plan zijn haalbaar.",
        "Je functie veranderde in 2024. De doelen staan hieronder.",
        "Je doelen van vorig jaar pasten niet bij je functie.",
    ],
)
def test_what_ties_no_goal(text: str) -> None:
    assert len(told(dump(two_goals() | {"inleiding": text}), "R01")) == 2


def two_goals() -> dict[str, Any]:
    """The clean plan with two goals that nothing ties to the job."""
    plan = clean_plan()
    del plan["doelen"][0]["relevant"]
    plan["doelen"].append(copy.deepcopy(plan["doelen"][0]) | {"gebied": "Vastlegging", "id": "vast"})
    return plan


def test_each_goal_is_a_finding_of_its_own_that_people_read_once() -> None:
    found = told(dump(two_goals()), "R01")
    assert [one.path for one in found] == [("doelen", 0, "relevant"), ("doelen", 1, "relevant")]
    text = file_report("plan.yaml", found, complete=True, look=Look())
    assert text.count("R01") == 1 and text.count("waarom het doel") == 1
    assert f"Ook bij ‘Vastlegging’ (regel {found[1].start.line})." in text
    assert closing(found, 1) == "1 waarschuwing."


def test_one_goal_can_be_suppressed() -> None:
    plan = two_goals()
    plan["negeer"] = [{"regel": "R01", "pad": "doelen[0]", "reden": "Staat in de cao."}]
    (found,) = told(dump(plan), "R01")
    assert found.path == ("doelen", 1, "relevant")


@pytest.mark.parametrize(
    "reason",
    [
        "Het is je werk.",
        "Dat is gewoon je taak.",
        "Daar word je voor betaald.",
        "Klanten zijn heel belangrijk.",
    ],
)
def test_what_goes_for_any_goal_ties_none_to_the_job(reason: str) -> None:
    assert told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    "reason",
    [
        "Terugbellen is de kern van je functie.",
        "Dit hoort bij je werk als adviseur.",
        "Klanten zijn belangrijk, en terugbellen staat in je functieprofiel.",
    ],
)
def test_what_ties_it(reason: str) -> None:
    assert not told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    "reason",
    [
        "De directie wil dit graag.",
        "We hebben dit zo afgesproken in het MT.",
        "Dit is door het management besloten.",
        "Het staat al jaren op de agenda.",
        "Zo doen we dat hier nu eenmaal.",
        "Onze concurrent doet het ook.",
        "Dit doel is voor iedereen in het bedrijf hetzelfde.",
        "Het sluit aan bij de kernwaarden van het bedrijf.",
    ],
)
def test_who_wants_it_is_no_reason_of_the_job(reason: str) -> None:
    assert told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    "reason",
    [
        "De nieuwe eigenaar is erg gesteld op een leeg bureau.",
        "Ik vind dat zelf nu eenmaal prettig.",
        "Zo'n borrel vinden we hier met z'n allen gezellig.",
        "Onze directeur is er dol op. Het staat ook netjes.",
        "Een beetje reuring op kantoor is leuk.",
        "Daar gaat mijn voorkeur naar uit.",
    ],
)
def test_what_somebody_likes_is_no_reason_of_the_job(reason: str) -> None:
    assert told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    "reason",
    [
        "Klanten vinden het prettig als je op de afgesproken dag belt.",
        "Als gastvrouw zorg je dat gasten het gezellig hebben.",
        "De sfeer op de groep is een van de taken van een pedagogisch medewerker.",
        "De eigenaar is erg gesteld op een leeg bureau, omdat er dossiers met medische gegevens liggen.",
        "Ik vind dat prettig: zonder die lijst weet ik niet wie er komt.",
        "De directie hecht hieraan, en het staat in je functieprofiel.",
        "Voor je collega's is het fijn als de overdracht klopt.",
        "Onze lezers zijn gesteld op een foutloze krant; daar ben je eindredacteur voor.",
    ],
)
def test_what_somebody_likes_of_the_work(reason: str) -> None:
    assert not told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    "reason",
    [
        "De directie wil dit graag, want terugbellen staat in je functieprofiel.",
        "Iedereen in het team heeft afgesproken dat we binnen een dag terugbellen.",
        "Dit geldt voor iedereen in het team.",
        "Zo werken we op de klantenservice sinds het overleg van 3 maart.",
        "Dit past bij de taken van een medewerker klantenservice.",
        "Klanten bellen minder vaak zelf als jij op tijd terugbelt.",
    ],
)
def test_where_a_goal_comes_from(reason: str) -> None:
    assert not told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    "text",
    [
        "Van huis uit is dit magazijnwerk, maar jij loopt er toch de hele dag langs.",
        "Eigenlijk is dit receptiewerk, maar jij zit er toch.",
        "Officieel is dat planningswerk, maar jij hebt er tijd voor.",
    ],
)
def test_work_of_another_by_its_name(text: str) -> None:
    assert told(plan_where("doelen.0.relevant", text), "R01")


@pytest.mark.parametrize(
    "text",
    [
        "Van huis uit ben je monteur, en dit is monteurswerk.",
        "Dit is teamwerk, en bellen met klanten hoort daarbij; het staat in je functieprofiel.",
        "Eigenlijk is dit mensenwerk, maar het staat ook in je functieprofiel.",
        "Normaal is dit ploegwerk, maar ook alleen hoort het bij je functie.",
        "In principe is dit verkoopwerk, en dat is jouw vak.",
    ],
)
def test_work_that_is_ones_own(text: str) -> None:
    assert not told(plan_where("doelen.0.relevant", text), "R01")
