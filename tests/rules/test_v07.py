"""V07: how a named colleague performs. What was found is never shown."""

import pytest
from v07_sentences import JUDGES, MISSED, WORKS_ALONG
from whole import told

from spvgen.diagnostics import Finding
from spvgen.rules.privacy import colleague_blame, colleague_clauses, colleague_words
from support import clean_plan, dump, plan_where


def found_in(text: str, path: str = "aanleiding.omschrijving") -> list[Finding]:
    return told(plan_where(path, text), "V07")


@pytest.mark.parametrize("sentence", [one for one in JUDGES if one not in MISSED])
def test_judges(sentence: str) -> None:
    (found,) = found_in(sentence)
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize("sentence", WORKS_ALONG)
def test_support_and_work_together(sentence: str) -> None:
    assert not found_in(sentence)


def test_there_are_enough_sentences() -> None:
    assert len(JUDGES) > 60 and len(WORKS_ALONG) > 85
    assert set(JUDGES) >= MISSED and len(MISSED) < 13


def test_it_says_the_norm_and_repeats_nothing() -> None:
    plan = clean_plan()
    plan["doelen"][0]["huidige_situatie"] = "Je haalde 61%. Petra haalt haar cijfers wel."
    (found,) = told(dump(plan), "V07")
    assert plan["doelen"][0]["meting"]["norm"] in found.hint
    assert "Petra" not in found.message + found.hint + found.excerpt


def test_a_name_that_only_the_plan_knows() -> None:
    plan = clean_plan()
    plan["acties"][0]["wie"] = "Xandrine Duifhuizen"
    plan["aanleiding"]["omschrijving"] = "Je haalde 61%. Xandrine haalt haar norm wel."
    assert told(dump(plan), "V07")


@pytest.mark.parametrize("wie", ["Ingrid", "Ingrid Bakker (senior)"])
@pytest.mark.parametrize("part", ["ondersteuning", "acties"])
def test_how_help_is_given_judges_nobody(part: str, wie: str) -> None:
    plan = clean_plan()
    plan["aanleiding"]["omschrijving"] = "Je haalde 61%. Ingrid levert stipt elke vrijdag de lijst aan."
    assert told(dump(plan), "V07")
    plan[part][0]["wie"] = wie
    assert not told(dump(plan), "V07")


@pytest.mark.parametrize("part", ["ondersteuning", "acties"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid legt een nieuw systeem altijd eerst op papier uit.",
        "Ingrid is op vrijdag altijd op kantoor.",
        "Ingrid kijkt wel een uur met elke beginner mee.",
    ],
)
def test_that_a_helper_always_does_so_judges_nobody(sentence: str, part: str) -> None:
    plan = clean_plan()
    plan["aanleiding"]["omschrijving"] = f"Je haalde 61%. {sentence}"
    plan[part][0]["wie"] = "Ingrid"
    assert not told(dump(plan), "V07")
    plan["aanleiding"]["omschrijving"] = "Je haalde 61%. Ingrid haalt het wel."
    assert told(dump(plan), "V07"), "a comparison is one whoever it is with"


@pytest.mark.parametrize("part", ["leidinggevende", "hr"])
def test_the_manager_and_hr_are_no_colleagues(part: str) -> None:
    plan = clean_plan()
    plan["aanleiding"]["omschrijving"] = "Je haalde 61%. De mails van Sanne zijn helder."
    assert told(dump(plan), "V07")
    plan[part]["naam"] = "Sanne de Wit"
    assert not told(dump(plan), "V07")


@pytest.mark.parametrize(
    ("sentence", "judges"),
    [
        ("Ingrid werkt foutloos.", 0),
        ("Ingrid is sneller dan jij.", 1),
        ("Ingrid en Petra: Petra werkt foutloos.", 1),
    ],
)
def test_who_helps_may_not_be_compared(sentence: str, judges: int) -> None:
    plan = clean_plan()
    plan["ondersteuning"][0]["wie"] = "Ingrid"
    plan["aanleiding"]["omschrijving"] = f"Je haalde 61%. {sentence}"
    assert len(told(dump(plan), "V07")) == judges


@pytest.mark.parametrize(
    ("sentence", "judges"),
    [
        ("Ingrid belt elke vrijdag met je. Zij kreeg er 19 wakker, dus vraag haar alles.", 0),
        ("Ingrid haalde vorig jaar zelf 92%, dus van haar kun je veel leren: vraag het haar gerust.", 0),
        ("Ingrid verkocht er 40 in een jaar, dus leer van haar.", 0),
        ("Ingrid is sneller dan jij, dus vraag haar gerust.", 1),
        ("Petra haalt 95%, dus vraag haar hoe dat moet.", 1),
        ("Ingrid haalt 95%.", 1),
        ("Ingrid haalt 95% en je krijgt coaching.", 1),
        ("Ingrid loopt 3 keer met je mee en je krijgt een cursus van 2 dagen.", 0),
    ],
)
def test_it_may_be_told_why_to_ask_who_helps(sentence: str, judges: int) -> None:
    plan = clean_plan()
    plan["ondersteuning"][0] |= {"wie": "Ingrid", "afspraak": sentence}
    assert len(told(dump(plan), "V07")) == judges


@pytest.mark.parametrize(
    "sentence",
    [
        "Jij hoeft daar niet op te letten, dat doet Petra.",
        "De kassa hoef jij niet te tellen: Petra doet dat al.",
        "Jij hoeft op maandag niet te openen, want Petra begint dan om zeven uur.",
        "Je kent me als Petra van de koffie, maar ik stel me hier even netjes voor.",
        "Tot mei doet Sanne dat in plaats van Greet, die na haar operatie nog halve dagen draait.",
    ],
)
def test_who_does_it_instead_or_is_called_so_is_not_compared(sentence: str) -> None:
    assert not told(plan_where("ondersteuning.0.afspraak", sentence), "V07")


@pytest.mark.parametrize(
    "sentence",
    [
        "Jij leverde niet op tijd, Petra doet dat wel.",
        "Nadia kwam in vier maanden van 14% naar 24%. Jij hoeft niet eens zo ver.",
        "Je bent niet even snel als Petra.",
    ],
)
def test_what_does_compare_beside_these(sentence: str) -> None:
    assert told(plan_where("ondersteuning.0.afspraak", sentence), "V07")


def test_the_employee_is_no_colleague() -> None:
    plan = clean_plan()
    name = plan["medewerker"]["naam"]
    plan["aanleiding"]["omschrijving"] = f"{name} haalt haar cijfers niet, {name.split()[0]} haalde 61%."
    assert not told(dump(plan), "V07")


def test_a_goal_without_a_norm_and_a_team_plan() -> None:
    from courses import course

    (found,) = told(course(inleiding="Joost haalt zijn norm wel."), "V07")
    assert "norm," in found.hint


def test_every_role_has_words_and_a_use() -> None:
    rows = (
        *colleague_words.RESULTS,
        *colleague_words.MANNER,
        *colleague_words.SAID_OF_YOU,
        *colleague_words.SIDE_BY_SIDE,
        colleague_words.BARS,
        *colleague_words.INVITES,
        *colleague_blame.OF_ONE,
        *colleague_blame.ANYHOW,
        *colleague_blame.BLAMED,
        *colleague_blame.HELD_BESIDE,
        *colleague_blame.SAID_OF_YOU_TOO,
        *colleague_blame.OF_THEM,
        *colleague_blame.LED,
        *colleague_clauses.YOUR_COUNT,
        *colleague_clauses.THEIR_COUNT,
    )
    used = {role.removeprefix("-") for row in rows for role in row.split()}
    of_the_reader = {"who", "name", "opposed", "opposed_past"}
    assert used - of_the_reader == set(colleague_words.ROWS)


@pytest.mark.parametrize(
    "text",
    [
        "De heer Yilmaz, klant sinds 2015, zegde zijn contract op omdat hij drie weken geen antwoord kreeg.",
        "Mevrouw De Wit van Bakkerij Smit zegde haar contract op.",
        "De heer Bos, huurder van een loods, zegde zijn contract op na drie weken.",
        "Meneer Smit van Garage Vos had zijn abonnement opgezegd.",
    ],
)
def test_a_customer_who_cancels_is_no_colleague(text: str) -> None:
    assert not found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Collega Petra zegde haar contract op.",
        "Collega Joost heeft zijn contract opgezegd.",
        "Je collega Ilse zegde na drie maanden haar contract op.",
    ],
)
def test_a_colleague_who_leaves_is_one(text: str) -> None:
    assert found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Waar Fatima de gangen in een uur doet, ben jij twee uur bezig.",
        "Ons uitgangspunt is het tempo dat Willem laat zien.",
        "De bewoners vragen liever naar Nadia, omdat zij wel doorvraagt.",
    ],
)
def test_what_is_like_a_judgement_is_told_where_it_names_somebody(text: str) -> None:
    assert found_in(text)
    without = text.replace("Fatima", "het team").replace("Willem", "het rooster").replace("Nadia", "de balie")
    assert not found_in(without)


@pytest.mark.parametrize(
    "text",
    [
        "Willem laat je in week 12 zien hoe hij de planning maakt.",
        "Nadia vraagt je elke vrijdag hoe het gesprek met de bewoners ging.",
        "Fatima neemt in maart de gangen van je over.",
    ],
)
def test_who_helps_is_not_judged(text: str) -> None:
    assert not found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fatima en Joost zijn de enigen die het plan verder lezen.",
        "Petra en Willem zijn de enigen die dit verslag kunnen inzien.",
        "Nadia en Ilse zijn de enigen met toegang tot je dossier.",
        "Ilse en Joost zijn de enigen die van dit plan weten.",
    ],
)
def test_who_alone_reads_the_plan_is_not_judged(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "V07")


@pytest.mark.parametrize(
    "text",
    [
        "Fatima en Joost zijn de enigen die hun lijsten wel op tijd inleveren.",
        "Petra en Willem zijn de enigen die de norm halen.",
        "Ilse en Joost zijn de enigen die het goed doen.",
    ],
)
def test_who_alone_does_it_well_is(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "V07")


@pytest.mark.parametrize(
    "sentence",
    [
        "Noor Jansen had er 4. Femke had er 11.",
        "Noor werkt langzamer dan Femke.",
        "Karim vindt dat Noor te weinig belt; Femke haalt het wel.",
        "Karim zegt dat Femke traag is.",
    ],
)
def test_who_is_spoken_of_by_name_is_still_the_employee(sentence: str) -> None:
    assert found_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Karim vindt dat Noor haar best doet maar soms chagrijnig is.",
        "Karim zegt dat je soms traag bent.",
        "Petra merkte op dinsdag dat je drie klanten oversloeg.",
        "Femke loopt met Noor de lijst na.",
        "Noor en Femke liepen samen de lijst na.",
    ],
)
def test_what_somebody_says_of_the_employee_judges_no_colleague(sentence: str) -> None:
    assert not found_in(sentence)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "oorzaken.0.bevinding",
            "Ons protocol zat in mijn hoofd en in dat van Sjoerd, en het zat er niet hetzelfde in. Jij kreeg twee verhalen te horen. Dat is onze fout.",
        ),
        (
            "oorzaken.0.bevinding",
            "Wat ik je uitlegde, klopte niet met wat Sjoerd je uitlegde. Jij kreeg drie versies van dezelfde regel.",
        ),
        (
            "oorzaken.0.bevinding",
            "De werkwijze zat in het hoofd van Anneke en in het mijne. Jij kreeg twee verschillende instructies.",
        ),
        ("oorzaken.0.bevinding", "Sjoerd legde het anders uit dan Anneke; voor jou was dat niet te volgen."),
        (
            "oorzaken.0.bevinding",
            "Je hoorde van Wim iets anders dan van mij. Dat hadden wij moeten afstemmen.",
        ),
        (
            "oorzaken.0.bevinding",
            "De afspraken waren met Marga gemaakt en niet met mij. Jij kreeg daardoor twee opdrachten tegelijk.",
        ),
        (
            "oorzaken.0.bevinding",
            "Karim vroeg iets anders van je dan Sanne, en niemand van ons had dat in de gaten.",
        ),
        (
            "zienswijze",
            "Klopt wel. Mooi dat het nu op een kaart staat, want Sjoerd zei altijd wat anders dan Anneke.",
        ),
        (
            "zienswijze",
            "Anneke leerde het me anders dan Sjoerd, dus ik wist op het laatst niet meer wat goed was.",
        ),
        ("zienswijze", "Van Wim moest het iets anders dan van Karim, en daar raakte ik van in de war."),
        ("zienswijze", "Ik vond het lastig dat Sanne de regel anders uitlegde dan Karim."),
        ("zienswijze", "Fijn dat er één lijst komt, want Joke wilde het altijd net anders dan Ria."),
        ("zienswijze", "Mij is door Peter iets anders verteld dan door Fatima."),
    ],
)
def test_what_two_people_told_the_employee_is_nobodys_work(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "V07")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("zienswijze", "Wouter maakt veel meer fouten dan ik en krijgt geen plan."),
        ("zienswijze", "Ook Dirk komt te laat en daar zegt niemand iets van."),
        ("zienswijze", "Sjoerd zei dat hij trager is dan Anneke."),
        ("oorzaken.0.bevinding", "Jij werkt heel anders dan Anneke."),
        ("oorzaken.0.bevinding", "Jij pakt het anders aan dan Sjoerd, die het altijd op tijd af heeft."),
        ("oorzaken.0.bevinding", "Sjoerd had nul klachten. Jij kreeg twaalf klachten."),
        ("oorzaken.0.bevinding", "Anneke leerde het sneller dan jij."),
        ("oorzaken.0.bevinding", "Petra haalt haar cijfers wel. Jij kreeg er drie."),
        ("oorzaken.0.bevinding", "Bij Sjoerd zat alles in de map. Jij leverde twee stukken in."),
    ],
)
def test_what_two_people_told_the_employee_is_nobodys_work_unless_it_is_said(key: str, text: str) -> None:
    assert told(plan_where(key, text), "V07")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "oorzaken.0.bevinding",
            "Je deed twee banen: de jouwe en die van Willem, die met pensioen ging en niet is vervangen.",
        ),
        ("oorzaken.0.bevinding", "Sinds Willem met pensioen is, doe je zijn ritten erbij."),
        (
            "oorzaken.0.bevinding",
            "Het werk van Anneke kwam er in september bij, omdat we haar plek niet hadden ingevuld.",
        ),
        (
            "oorzaken.0.bevinding",
            "Toen Joke naar een andere vestiging ging, kreeg je haar wijk erbij. Dat waren 14 adressen meer.",
        ),
        ("oorzaken.0.bevinding", "Je nam de klas van Ria over en hield je eigen klas. Dat was te veel."),
        (
            "oorzaken.0.bevinding",
            "Van Peter kreeg je geen overdracht toen hij vertrok; dat hadden wij moeten regelen.",
        ),
        (
            "oorzaken.0.bevinding",
            "Na het vertrek van Fatima hadden we vijf maanden niemand voor de avond, en dat ving jij op.",
        ),
        ("oorzaken.0.bevinding", "Twee rayons, dat van jou en dat van Wim, is voor één mens niet te doen."),
        (
            "oorzaken.0.bevinding",
            "Jij stond alleen op de groep als Sanne op cursus was, en een invaller was er niet.",
        ),
        (
            "oorzaken.0.bevinding",
            "De telefoon van Karim stond op jouw toestel doorgeschakeld, ook als je zelf een klant had.",
        ),
        (
            "oorzaken.0.bevinding",
            "Marga heeft je ingewerkt in één ochtend, want meer tijd had ze daar van ons niet voor gekregen.",
        ),
        ("oorzaken.0.bevinding", "Ruben wist tot oktober niet wat Marga en jij hadden afgesproken."),
        (
            "oorzaken.0.bevinding",
            "Jij en Sjoerd hadden ieder een eigen lijst, en niemand van ons had gezegd welke gold.",
        ),
        ("oorzaken.0.bevinding", "Ons rooster klopte niet: jij en Bert stonden zes keer op dezelfde balie."),
        (
            "oorzaken.0.bevinding",
            "Wat Theo aan de deur hoorde, kwam nooit bij jou terecht. Daar was geen briefje voor.",
        ),
        ("oorzaken.0.aanpak", "Ria doet het drie keer voor, daarna doe jij het en kijkt zij toe."),
        ("oorzaken.0.aanpak", "Willem zijn ritten gaan naar een uitzendkracht, zolang dit plan loopt."),
        ("zienswijze", "Met Ria werken lijkt me fijn, zij legt rustig uit."),
        ("zienswijze", "Ik heb het van Anneke zo geleerd, en niemand zei dat het anders moest."),
    ],
)
def test_taking_over_work_judges_nobody(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "V07")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("oorzaken.0.bevinding", "Je deed twee banen, want Willem liet zijn werk liggen."),
        ("oorzaken.0.bevinding", "De jouwe en die van Willem liepen uiteen: die van Willem klopte altijd."),
        ("oorzaken.0.bevinding", "Twee rayons zijn er: in dat van jou was de omzet 3, in dat van Wim 9."),
    ],
)
def test_taking_over_work_judges_nobody_unless_it_is_said(key: str, text: str) -> None:
    assert told(plan_where(key, text), "V07")


@pytest.mark.parametrize(
    "text",
    [
        "Esther plant hetzelfde gebied en zit daar nog boven.",
        "Rachid doet hetzelfde werk en haalt 95%.",
        "Fatma rijdt dezelfde route en zit boven de norm.",
        "Joost heeft evenveel klanten en zit daar ruim onder.",
        "Rachid heeft dezelfde klanten en blijft daar altijd onder.",
        "Fatma doet hetzelfde werk en komt er ruim boven.",
    ],
)
def test_a_colleague_above_or_below_it(text: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", text), "V07")


@pytest.mark.parametrize(
    "text",
    [
        "Rachid plant hetzelfde gebied en leest je planning op vrijdag mee.",
        "Het team plant hetzelfde gebied en zit daar gemiddeld boven.",
        "In maart zat je zelf op 85% en in april daar nog boven.",
        "Karim heeft zijn kamer daar boven en is elke dag bereikbaar.",
        "De norm is 90%; jij zat daar in mei al ruim boven.",
    ],
)
def test_nobody_else_is_measured(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "V07")


@pytest.mark.parametrize("name", ["wim van der Heijden", "Wim van der Heijden"])
def test_the_employee_is_no_colleague_however_the_name_is_written(name: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["naam"] = name
    plan["aanleiding"]["omschrijving"] = "Wim haalt zijn cijfers niet."
    assert not told(dump(plan), "V07")
    plan["aanleiding"]["omschrijving"] = "Je haalde 61%. Petra haalt haar cijfers wel."
    assert told(dump(plan), "V07")


@pytest.mark.parametrize(
    "text",
    [
        "Pers 4 stond veertig minuten stil. Ploegleider Henk heeft het lager vervangen.",
        "Monteur Henk heeft het lager vervangen en de riem gespannen.",
        "Henk komt op woensdag met zijn eigen kantpers naast de jouwe staan. Samen zetten jullie tien plaatjes.",
    ],
)
def test_a_thing_is_not_compared(text: str) -> None:
    assert not told(plan_where("aanleiding.voorbeelden.0.feit", text), "V07")


@pytest.mark.parametrize(
    "text",
    ["Het foutpercentage van Henk is lager dan dat van jou.", "Henk haalt een lager aantal fouten dan jij."],
)
def test_a_lower_figure_is_compared(text: str) -> None:
    assert told(plan_where("aanleiding.voorbeelden.0.feit", text), "V07")
