"""R04: fighting symptoms."""

import pytest
from whole import told

from support import clean_plan, dump, parse, plan_where

REVENUE = "Je omzet is minimaal € 90.000 per maand."


def cause(**keys: str) -> dict[str, str]:
    return {"categorie": "organisatie", "bevinding": "Er zijn te veel klanten in jouw wijk.", **keys}


@pytest.mark.parametrize(
    "bad",
    [
        cause(),
        {"categorie": "omstandigheden", "speelt_mee": "ja"},
        {"categorie": "kennis_en_ervaring", "bevinding": "Je kent het systeem nog niet."},
        cause(bevinding="Er was geen rooster, en daardoor wist je niet wie er kwam."),
        cause(bevinding="De oorzaak is dat niemand de lijst bijwerkt."),
    ],
)
def test_cause_without_remedy(bad: dict[str, str]) -> None:
    good = cause(aanpak="Karim verdeelt de wijk.")
    (found,) = told(plan_where("oorzaken", [good, bad]), "R04")
    assert found.path == ("oorzaken", 1, "aanpak")


@pytest.mark.parametrize(
    ("category", "called"), [("organisatie", "de oorzaak ‘organisatie’"), ("anders", "deze oorzaak")]
)
def test_a_cause_is_called_by_its_category_where_that_tells_something(category: str, called: str) -> None:
    (found,) = told(plan_where("oorzaken", [cause(categorie=category)]), "R04")
    assert found.message == f"Bij {called} staat niet wat jullie eraan doen."


@pytest.mark.parametrize(
    "causes",
    [
        [cause(aanpak="Karim verdeelt de wijk.")],
        [cause(aanpak="Karim verdeelt de wijk."), {"categorie": "omstandigheden", "speelt_mee": "nee"}],
        [{"categorie": "omstandigheden", "speelt_mee": "ja", "aanpak": "Je begint tot mei om 9.30 uur."}],
        # looked into, and not the cause
        [cause(bevinding="Je salaris past bij je functie. Jij en Karim zien hierin geen oorzaak.")],
        [cause(bevinding="Het rooster is nagekeken en speelt geen rol.")],
        [cause(bevinding="Aan de software ligt het niet, want die werkt bij iedereen.")],
    ],
)
def test_every_cause_has_a_remedy(causes: list[dict[str, str]]) -> None:
    assert not told(plan_where("oorzaken", causes), "R04")


@pytest.mark.parametrize(
    "remedy",
    [
        "We doen er niks aan.",
        "Hier doen we niets mee.",
        "Dat zien we wel.",
        "Komt goed.",
        "Wij zien wel hoe het loopt.",
        "Dat lost zich vanzelf op.",
        "Daar moet u mee leven.",
        "Het blijft zoals het is; komt nog.",
        "Moet nog uitgezocht worden.",
        "In overleg",
        "We gaan ermee aan de slag.",
        "Geen actie nodig.",
        "Dat moet je zelf oplossen.",
        "Geen idee. Dat bekijken we nog.",
        "Er staat op maandag en dinsdag maar één persoon op de afdeling.",
        "Op maandag is er maar één kassa open.",
        "De afdeling heeft te weinig mensen. Er zijn geen invallers.",
        "Karim Aydin.",
        "je leidinggevende",
    ],
)
def test_a_remedy_that_leaves_it_as_it_is(remedy: str) -> None:
    (found,) = told(plan_where("oorzaken", [cause(aanpak=remedy)]), "R04")
    assert found.message == "Bij de oorzaak ‘organisatie’ staat nog niet wat jullie eraan doen."


@pytest.mark.parametrize(
    "remedy",
    [
        "Die is er nu.",
        "Je hoeft dit niet meer te doen.",
        "Dat doen we niet meer.",
        "Dit doe je nu samen met Karim.",
        "We bespreken dit elke week.",
        "Een tweede scherm.",
        "De twee dagen alsnog.",
        "Dat bepaal jij.",
        "Karim pakt dit vóór 1 mei op.",
        "Vanaf 1 mei staat er op maandag nooit maar één persoon op de afdeling.",
        "Op maandag staan er voortaan geen klussen in je rooster.",
        "Er is op dinsdag geen avonddienst meer.",
        "De afdeling heeft te weinig mensen. Karim werft er een bij.",
        "Er staat een tweede persoon op de afdeling, maar niet op zondag.",
        "Karim belt.",
        "Er verandert niets aan je taken, maar je krijgt er een uur per dag voor.",
    ],
)
def test_a_short_remedy_that_does_something(remedy: str) -> None:
    assert not told(plan_where("oorzaken", [cause(aanpak=remedy)]), "R04")


def test_what_was_no_cause_needs_no_remedy() -> None:
    ruled_out = cause(bevinding="Aan de software ligt het niet.", aanpak="Niets.")
    assert not told(plan_where("oorzaken", [cause(aanpak="Karim verdeelt de wijk."), ruled_out]), "R04")


EXPLAINED = "Karim legt uit hoe je norm is berekend."


@pytest.mark.parametrize(
    "found",
    [
        "Je target was eigenlijk te hoog, dat hebben we in juni ook tegen het team gezegd.",
        "De norm van 95% bleek niet haalbaar.",
        "De doelen waren onrealistisch.",
        "Je targets lagen dit jaar veel te hoog.",
    ],
)
def test_a_norm_that_was_too_high_and_stays_so(found: str) -> None:
    (told_of,) = told(
        plan_where("oorzaken", [cause(categorie="doelen", bevinding=found, aanpak=EXPLAINED)]), "R04"
    )
    assert told_of.message == "Je schrijft dat de norm te hoog was, maar niet dat die lager wordt."


@pytest.mark.parametrize(
    ("found", "remedy"),
    [
        ("Je target was te hoog.", "Je target is vanaf 12 oktober 2026 met 10% verlaagd."),
        ("De norm bleek niet haalbaar.", "Karim past de norm vóór 1 maart aan."),
        ("De norm was niet te hoog, maar niemand legde hem uit.", EXPLAINED),
        ("Je zegt dat je norm te hoog was.", EXPLAINED),
        ("De doelen waren niet duidelijk.", EXPLAINED),
    ],
)
def test_a_norm_that_was_clear_or_gets_lower(found: str, remedy: str) -> None:
    made = cause(categorie="doelen", bevinding=found, aanpak=remedy)
    assert not told(plan_where("oorzaken", [made]), "R04")


DOWN = "De scanners in gang 3 vallen twee keer per dienst uit."
LATE = "De prijslijst loopt gemiddeld drie weken achter, en daardoor maak je offertes twee keer."
STUCK = "Bij meer dan veertig ritten op een dag loopt het planbord in Ritmo vast."
SHORT = "In de late dienst is er sinds april één collega minder."


@pytest.mark.parametrize(
    ("found", "remedy"),
    [
        ("Niemand legt vast wat voorgaat.", "Hier komen we later op terug."),
        ("Niemand legt vast wat voorgaat.", "Dit is bekend bij het management."),
        ("Niemand legt vast wat voorgaat.", "Volgt."),
        ("Niemand legt vast wat voorgaat.", "Dit houden we in de gaten."),
        ("Niemand legt vast wat voorgaat.", "Daar is helaas niets aan te doen."),
        (DOWN, "Je levert na elke dienst een lijst in bij Karim."),
        (DOWN, "Je volgt een cursus timemanagement."),
        (SHORT, "Elke week vul je een rapport in over je ronde."),
        (
            LATE,
            "Je belt elke dag tien ondernemers extra, zodat er ondanks het dubbele werk genoeg overblijft.",
        ),
        (STUCK, "Je houdt er zelf een lijst in Excel naast bij en doet de e-learning nog een keer."),
        (STUCK, "Op drukke dagen werk je een uur langer door."),
        (DOWN, "Je loopt de gang vaker na en telt alles dubbel."),
        ("Twee lijsten lopen een week achter.", "In maart volg je een workshop over prioriteiten stellen."),
        (
            "Adviezen komen in een postvak dat niemand beheert.",
            "U houdt vanaf 1 februari per dossier een logboek bij waarin u elke stap verantwoordt.",
        ),
        (
            "Meldingen blijven liggen bij de inkoop.",
            "Je maakt vanaf maart elke vrijdag een overzicht voor Karim.",
        ),
        (
            "Afspraken staan in twee systemen, en die twee werken elkaar niet bij.",
            "Je krijgt op 9 maart een dagdeel timemanagement, onder werktijd.",
        ),
        ("Klachten komen op een adres dat niemand leest.", "Je schrijft vanaf mei elke dag een verslag."),
        (
            "De agenda van de zaal en die van het kantoor lopen uiteen.",
            "Je kijkt voortaan bij elke boeking twee keer.",
        ),
        (
            "Het systeem zet meldingen uit jouw wijk bij drie andere wijken.",
            "Je loopt elke ochtend de lijsten van die wijken na op meldingen die voor jou zijn.",
        ),
        (
            "Het bord ververst na 11:00 uur niet meer vanzelf.",
            "Je print de ritten om 11:00 uur uit en streept zelf af wat er is vertrokken.",
        ),
        ("De prijzen in de kassa zijn verouderd.", "Je rekent elke bon met de hand na."),
        ("Twee registers spreken elkaar tegen.", "Je kijkt in beide registers voordat je iets invoert."),
        ("De sensor in de koelcel valt uit.", "Je meet voortaan elk uur zelf met een losse thermometer."),
        ("De adressen zijn fout.", "Dit wordt betrokken bij de evaluatie, naar verwachting in 2028."),
        ("De adressen zijn fout.", "Het herstel staat op de lijst voor de aanbesteding van 2029."),
        ("De adressen zijn fout.", "De leverancier kijkt er in het voorjaar van 2027 naar."),
        (
            SHORT,
            "Je maakt de ronde sneller, en haalt de rest de volgende ochtend in vóór je dienst, met een half uur extra.",
        ),
    ],
)
def test_a_remedy_that_takes_nothing_away(found: str, remedy: str) -> None:
    (told_of,) = told(plan_where("oorzaken", [cause(bevinding=found, aanpak=remedy)]), "R04")
    assert told_of.path == ("oorzaken", 0, "aanpak")


@pytest.mark.parametrize(
    ("found", "remedy"),
    [
        (DOWN, "ICT vervangt de scanners vóór 16 maart 2026."),
        (
            "De agenda's lopen uiteen.",
            "Annelies voegt de agenda's vóór 15 maart samen. Tot dan kijk je bij elke boeking twee keer.",
        ),
        (
            "Meldingen komen bij andere wijken terecht.",
            "ICT zet de wijken vóór 1 april goed; tot dan loop je elke ochtend de lijsten na.",
        ),
        ("Het bord hapert.", "Petra print de ritten voor je uit tot het bord op 20 maart is vervangen."),
        ("De adressen zijn fout.", "Tot dan zoekt Bas ze voor je uit; in 2028 komt er een nieuw bestand."),
        (
            "De provisie past niet.",
            "De directie kijkt daar in 2028 naar. Tijdens dit plan blijft die gelijk.",
        ),
        ("De adressen zijn fout.", "Bas zet ze vóór 1 mei 2026 goed; de evaluatie is in 2028."),
        (DOWN, "Je levert elke storing met een lijst in, zodat ICT ze vervangt."),
        (SHORT, "Er komt een invaller, en je volgt de cursus plannen."),
        (LATE, "Je krijgt elke vrijdag een extra uur, waarin de prijslijst wordt bijgewerkt."),
        (LATE, "Je belt bij twijfel extra met Bas, en Bas werkt de lijst elke maandag bij."),
        (DOWN, "Jij en Bas lopen de gang elke week een keer extra na, en Bas belt de leverancier."),
        (STUCK, "Je gebruikt het nieuwe planbord, dat meer ritten aankan."),
        (STUCK, "Je plant op drukke dagen geen ritten meer in Ritmo; dat doet de nachtplanner."),
        (SHORT, "Je begint een kwartier eerder, en wij zetten er een extra collega bij."),
        (
            "Je loopt achter met de tekeningen, omdat er drie projecten tegelijk liepen.",
            "Je werkt extra aan project A.",
        ),
        (SHORT, "Karim maakt een nieuw rooster en een overzicht van de bezetting."),
        ("Er was geen inzicht in de stand.", "Je stuurt elke week een overzicht."),
        ("Twee lijsten lopen een week achter.", "Karim zorgt dat de lijst vanaf 1 mei elke maandag klopt."),
        (
            "Adviezen komen in een postvak dat niemand beheert.",
            "De secretaresse opent het vanaf 1 februari elke dag en mailt u een overzicht.",
        ),
        ("Je loopt achter met de dossiers.", "Je volgt in mei een cursus timemanagement."),
        ("Je hebt het nieuwe pakket nog niet geleerd.", "Je volgt de cursus."),
        ("Niemand legt vast wat voorgaat.", "De volgorde is nu bekend: Karim zet die op het bord."),
        ("Je bent op dinsdag te veel aan de telefoon.", "Je hebt geen telefoondienst op dinsdag."),
        ("Er zijn losse lijsten.", "Er zijn geen losse lijsten: alles staat in Planon."),
        ("Je wacht op de scanner.", "Met een tweede scanner is er geen wachttijd."),
        ("Niemand legt vast wat voorgaat.", "Vanaf nu legt Karim dit elke maandag vast."),
    ],
)
def test_a_remedy_that_helps(found: str, remedy: str) -> None:
    assert not told(plan_where("oorzaken", [cause(bevinding=found, aanpak=remedy)]), "R04")


def with_actions(found: str, *actions: str, category: str = "organisatie", goal: str = REVENUE) -> str:
    plan = clean_plan()
    plan["oorzaken"] = [{"categorie": category, "bevinding": found, "aanpak": "Karim verdeelt de wijk."}]
    plan["acties"] = [{"titel": f"Actie {n}", "afspraak": text} for n, text in enumerate(actions)]
    plan["doelen"] = [{"gebied": "Omzet", "verwachting": goal, "huidige_situatie": "Nu € 72.000."}]
    plan["ondersteuning"] = [{"afspraak": "Karim kijkt elke week mee."}]
    del plan["succescriteria"]
    return dump(plan)


CALL = "Je belt elke dag twintig klanten."
REPORT = "Je stuurt Karim elke maandag een weekrapport."
TRAIN = "Je volgt in maart de training verkopen."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (with_actions("De prijzen zijn verhoogd.", CALL), "meer bellen"),
        (with_actions("De prijzen zijn verhoogd.", CALL, REPORT), "bellen of rapporteren"),
        (
            with_actions("De prijzen zijn verhoogd.", CALL, REPORT, TRAIN),
            "meer bellen, rapporteren of trainen,",
        ),
    ],
)
def test_only_reflexes_and_no_cause_that_asks_for_them(text: str, words: str) -> None:
    (found,) = told(text, "R04")
    assert found.path == ("acties",)
    assert words in found.message
    assert "De prijzen zijn verhoogd" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        with_actions(
            "De prijzen zijn verhoogd.", CALL, "Je zet elke ochtend de lijst op volgorde van waarde."
        ),
        with_actions("Je hebt te weinig tijd om te bellen.", CALL),
        with_actions("Karim heeft geen inzicht in de stand.", REPORT),
        with_actions("De prijzen zijn verhoogd.", CALL, goal="Je belt per dag minimaal 20 klanten."),
        with_actions("Het product is nieuw voor je.", TRAIN, category="kennis_en_ervaring"),
    ],
)
def test_actions_that_a_cause_asks_for(text: str) -> None:
    assert not told(text, "R04")


@pytest.mark.parametrize(
    ("cause", "times"),
    [
        ("Er wordt te weinig gebeld.", 1),
        ("Je belt te weinig. Je bent niet proactief genoeg.", 1),
        ("Je belt te weinig klanten, want 14 uur per week gaan naar de planning.", 0),
    ],
)
def test_the_action_turned_round_is_no_cause(cause: str, times: int) -> None:
    assert len(told(with_actions(cause, CALL), "R04")) == times


def test_a_cause_that_is_the_action_turned_round_is_asked_on() -> None:
    (found,) = told(with_actions("Je belt te weinig.", CALL), "R04")
    assert "waarom wordt er weinig gebeld?" in found.hint
    assert "nog geen oorzaak" in found.hint
    (other,) = told(with_actions("Klanten staan op drie lijsten.", CALL), "R04")
    assert "Wie doet wat aan ‘Klanten staan op drie lijsten’?" in other.hint


def test_a_cause_that_was_ruled_out_is_not_to_be_taken_away() -> None:
    plan = parse(with_actions("De prijzen zijn verhoogd.", CALL))
    plan["oorzaken"].insert(0, {"categorie": "aansturing", "bevinding": "Hierin zien we geen oorzaak."})
    (found,) = told(dump(plan), "R04")
    assert found.hint.endswith("Wie doet wat aan ‘De prijzen zijn verhoogd’?")


@pytest.mark.parametrize(
    ("found", "told_of"),
    [
        (
            "Je vroeg of je schaal nog klopt bij je taken. Priya heeft dat nagekeken en de schaal past bij de functie.",
            False,
        ),
        ("We hebben de beloning bekeken: die is gelijk aan die van je collega's.", False),
        ("HR heeft je salaris vergeleken met de cao; het klopt.", False),
        ("Je vroeg naar de toeslag. Die is nagerekend en klopte op de cent.", False),
        ("De doelen zijn doorgenomen en ze zijn voor iedereen hetzelfde.", False),
        ("Samen hebben we naar je uren gekeken; die zijn voldoende voor dit werk.", False),
        ("Karim heeft onderzocht of je systeem goed werkt, en dat was in orde.", False),
        ("De functiebeschrijving is getoetst. Die valt binnen wat je doet.", False),
        ("Is de loonschaal passend? Dat is nagegaan: ja, die is marktconform.", False),
        ("De werkdruk is nagemeten en bleek gelijk aan die in de andere winkels.", False),
        ("Priya heeft je schaal nagekeken en die past niet bij de functie.", True),
        ("De beloning is bekeken: die ligt lager dan bij je collega's.", True),
        ("Nagekeken is dat de schaal klopt, maar de toeslag ontbreekt.", True),
        ("We hebben onderzocht waarom de lijst niet klopt.", True),
        ("De toeslag is nagerekend en bleek twee jaar te laag.", True),
        ("Priya heeft het nagekeken. Je taken passen bij een hogere schaal.", True),
        ("Je schaal past bij de functie. Onderzocht is dat je geen uitleg kreeg over de bonus.", True),
        ("De bonus is vergeleken: alleen de buitendienst krijgt die.", True),
        ("De beloning is niet duidelijk.", True),
        ("Er is gekeken naar de doelen; die waren te hoog.", True),
    ],
)
def test_what_was_looked_into_and_is_well_needs_no_remedy(found: str, told_of: bool) -> None:
    causes = [*clean_plan()["oorzaken"], {"categorie": "beloning", "bevinding": found}]
    assert bool(told(plan_where("oorzaken", causes), "R04")) is told_of


def test_only_what_is_well_is_no_cause() -> None:
    found = "Je vroeg of je schaal klopt. Priya heeft dat nagekeken en de schaal past bij de functie."
    assert told(plan_where("oorzaken", [{"categorie": "beloning", "bevinding": found}]), "R03")


@pytest.mark.parametrize(
    "text",
    [
        "Als in het najaar de nieuwe hal er staat, kijken we daar met frisse moed naar.",
        "Als in 2028 het nieuwe systeem er is, pakken we dit op.",
        "Zodra volgend jaar de verbouwing klaar is, kijken we hiernaar.",
        "Na afloop van dit plan kijken we daarnaar.",
        "Na de zomer kijken we daar verder naar.",
        "Wanneer de nieuwe manager er is, pakken we dit op.",
    ],
)
def test_a_remedy_put_off_till_after(text: str) -> None:
    assert told(plan_where("oorzaken.0.aanpak", text), "R04")


@pytest.mark.parametrize(
    "text",
    [
        "Als de nieuwe hal er in april staat, krijg je daar een vaste plek.",
        "Vanaf 1 maart is er een nieuwe hal; daar heb je een eigen werkbank.",
        "Na elke dienst kijken we daar samen naar.",
        "Als je vastloopt, kijken we daar samen naar.",
        "Na de training op 3 mei kijkt Karim elke vrijdag met je mee.",
    ],
)
def test_a_remedy_that_is_given(text: str) -> None:
    assert not told(plan_where("oorzaken.0.aanpak", text), "R04")
