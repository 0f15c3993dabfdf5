"""S05: support that nobody can count on."""

import pytest
from whole import told

from support import plan_where

LOOSE = (
    ("Je krijgt passende begeleiding.", "wie het doet en hoe vaak, hoeveel of wanneer"),
    ("Je leidinggevende ondersteunt je bij het stellen van prioriteiten.", "hoe vaak, hoeveel of wanneer"),
    ("Je kunt altijd bij Karim terecht.", "hoe vaak, hoeveel of wanneer"),
    ("Extra hulp van een maatje bij lastige klussen.", "hoe vaak, hoeveel of wanneer"),
    ("Elke week is er een half uur begeleiding.", "wie het doet"),
    ("De begeleiding geeft je elke week een uur houvast.", "wie het doet"),
    ("Elke week geeft het systeem je een overzicht.", "wie het doet"),
    ("De organisatie helpt je elke week een uur.", "wie het doet"),
    ("Elke vrijdag leest iemand twee verslagen met je door.", "wie het doet"),
    ("Elke week is er een uur hulp bij brieven aan de aanvrager.", "wie het doet"),
    ("De sfeer wordt elke week een uur beter.", "wie het doet"),
    ("Je hoeft je elke week geen zorgen te maken.", "wie het doet"),
    ("Je bent elke week een uur vrij om vragen te stellen.", "wie het doet"),
    ("Je krijgt zo nodig een tweede scherm.", "hoe vaak, hoeveel of wanneer"),
    (
        "Je krijgt tijdens het plan goede begeleiding op je werkplek.",
        "wie het doet en hoe vaak, hoeveel of wanneer",
    ),
    ("Je neemt elke week een dossier door.", "wie het doet"),
    ("Met elke vraag kun je bij Karim terecht.", "hoe vaak, hoeveel of wanneer"),
    ("Er is een coach beschikbaar.", "hoe vaak, hoeveel of wanneer"),
)
CONCRETE = (
    "Karim leest elke offerte met je mee.",
    "Karim bespreekt iedere klacht met je na.",
    "Karim kijkt elke vrijdag een half uur met je mee.",
    "Elke twee weken kijkt Petra een halve dag met je mee in het magazijn.",
    "Vier gesprekken met een loopbaanadviseur op kosten van de zaak.",
    "Fatiha, de kwaliteitsverpleegkundige, leest elke maand vijf rapportages met je door.",
    "Wekelijks een half uur nabespreken met je praktijkopleider, op donderdag na de lunch.",
    "De bedrijfsjurist neemt elke donderdag een half uur de lastige zaken met je door.",
    "De leverancier geeft je op 14 april 2026 een dag training.",
    "De planner houdt elke vrijdagmiddag twee uur voor je vrij.",
    "De ICT-afdeling zet vóór 1 mei een tweede scherm voor je klaar.",
    "In april staat een ervaren operator elke dag een uur naast je.",
    "Elke maandag neemt de wijkverpleegkundige twee rapportages met je door.",
    "Een apotheker van het ziekenhuis legt op 3 juni de nieuwe pomp uit.",
    "Op 6 april komt de preventiemedewerker een uur bij je langs.",
    "De servicedesk helpt je elke vrijdag een uur met Excel.",
    "De huisarts-in-opleiding laat je op 3 en 10 juni zien hoe zij een verwijsbrief opbouwt.",
    "De applicatiebeheerder bouwt vóór 20 april een filter in, zodat je alleen je eigen dossiers ziet.",
    "Wij regelen een logopedist: zes sessies van 45 minuten, onder werktijd, te beginnen op 14 april.",
    "De opticien in opleiding en jij oefenen elke donderdagochtend samen vijf metingen.",
    "Je loopt elke dinsdag een uur mee met de wijkverpleegkundige.",
    "Je krijgt vanaf 13 april een tweede scherm en een stille werkplek op de derde verdieping.",
    "Je krijgt vanaf 4 mei een eigen laptop.",
    "Het hoofd van de keuken proeft elke dag voor de lunch met je mee.",
    "De gemeente betaalt een jaar lang je abonnement op de taalapp.",
    "Tot en met mei draai je geen nachtdiensten, zodat je overdag kunt meelopen.",
    "Het eerste half uur van je dienst ben je in april vrij van telefoon.",
)

NOT_TO_COUNT_ON = (
    "De komende weken krijg je van Karim extra begeleiding bij het maken van offertes.",
    "Gedurende de looptijd van dit plan heeft Karim aandacht voor je planning.",
    "Je krijgt tot het einde van het traject de steun van je leidinggevende.",
    "Zodra de drukte het toelaat, loopt Karim een dag met je mee.",
    "Karim stapt graag eens bij je in de auto, zodra het voorjaar wat rustiger wordt in zijn agenda.",
    "Karim oefent met je zodra het hoogseizoen achter de rug is.",
    "Als de planning in juni minder druk is, neemt Karim de lijst met je door.",
    "Karim belt met je mee zodra hij na de zomer wat lucht heeft.",
    "Karim neemt in de zomer graag eens een offerte met je door.",
    "Waar mogelijk neemt je collega een deel van je taken over.",
    "In de loop van het kwartaal leert Karim je het nieuwe systeem.",
    "Elke hulp die je nodig hebt, krijg je van je leidinggevende.",
    "Als het rooster het toelaat, oefent Karim twee uur met je.",
    "Karim is voor jou bereikbaar tot 17:00 uur.",
    "Je kunt tot 16:00 uur bij Karim terecht met vragen over offertes.",
    "Karim helpt je met de offertes, als je voor 17:00 uur belt.",
)
TO_COUNT_ON = (
    "De komende weken oefent Karim elke maandag een half uur met je.",
    "Karim stapt elke eerste dinsdag van de maand bij je in de auto, als het dan rustiger is een hele dag.",
    "Wanneer de piek voorbij is, om 14:00 uur, loopt Karim elke dag een kwartier met je mee.",
    "Karim zit op 7 en 14 april een uur naast je als het minder druk is in de winkel.",
    "Karim loopt in de zomer drie dagen met je mee.",
    "De komende weken werkt Karim naast je aan de balie, de eerste vier diensten.",
    "Zodra je een offerte af hebt, leest Karim die dezelfde dag mee.",
    "In week 20 en 22 loopt Karim een dagdeel met je mee.",
    "Vanaf 1 mei neemt Karim de administratie van je over.",
    "Tot en met 30 juni geeft Karim je twee klassen minder.",
    "Gedurende de looptijd geeft Karim je vier uur les in Excel.",
    "Je krijgt vier uur coaching van Karim, en meer als dat nodig is.",
    "Tot 12:00 uur worden storingsvragen van collega's door Karim aangenomen.",
    "Vanaf 15:00 uur neemt je collega de telefoon over.",
    "Van 8:00 tot 10:00 uur houdt Karim je vrij van spoed.",
)


@pytest.mark.parametrize("text", NOT_TO_COUNT_ON)
def test_a_promise_without_a_measure(text: str) -> None:
    (found,) = told(support(text, **FRESH), "S05")
    assert found.message == "Bij ‘Hulp’ staat niet hoe vaak, hoeveel of wanneer."


@pytest.mark.parametrize("text", TO_COUNT_ON)
def test_a_promise_with_a_measure(text: str) -> None:
    assert not told(support(text, **FRESH), "S05")


def support(text: str, **keys: str) -> str:
    return plan_where("ondersteuning", [{"titel": "Hulp", "afspraak": text, **keys}])


@pytest.mark.parametrize(("text", "lacking"), LOOSE)
def test_support_without_who_or_when(text: str, lacking: str) -> None:
    (found,) = told(support(text), "S05")
    assert found.message == f"Bij ‘Hulp’ staat niet {lacking}."


@pytest.mark.parametrize("text", CONCRETE)
def test_concrete_support(text: str) -> None:
    assert not told(support(text), "S05")


@pytest.mark.parametrize(
    ("keys", "complete"),
    [
        ({"wie": "leidinggevende", "frequentie": "wekelijks"}, True),
        ({"wie": "Sara", "start": "2026-03-10"}, False),
        ({"wie": "Sara", "start": "2026-03-10", "einde": "2026-03-10"}, True),
        ({"wie": "Sara", "start": "2026-03-09", "einde": "2026-03-13"}, True),
        ({"wie": "leidinggevende", "start": "2026-03-02", "einde": "2026-08-31"}, False),
        ({"wie": "leidinggevende", "vorm": "coaching", "einde": "2026-08-31"}, False),
        ({"vorm": "training", "start": "2026-03-10"}, True),
        ({"vorm": "middelen", "einde": "2026-03-10"}, True),
        ({"wie": "leidinggevende"}, False),
        ({"frequentie": "wekelijks"}, False),
        ({"vorm": "training"}, False),
    ],
)
def test_keys_make_it_concrete(keys: dict[str, str], complete: bool) -> None:
    assert bool(told(support("Je krijgt hulp bij het plannen.", **keys), "S05")) is not complete


def test_hint_asks_at_once_for_all_that_is_not_said() -> None:
    (found,) = told(support("Karim ondersteunt je."), "S05")
    assert "frequentie: wekelijks" in found.hint and "wat jullie dan samen doen" in found.hint


def test_hint_gives_the_lines_to_add() -> None:
    (found,) = told(support("Je krijgt hulp bij het plannen."), "S05")
    assert "wie: leidinggevende" in found.hint
    assert "frequentie: wekelijks" in found.hint
    (found,) = told(support("Je volgt een training plannen.", vorm="training"), "S05")
    assert "start: 2026-03-02" in found.hint


FRESH = {"wie": "leidinggevende", "vorm": "coaching", "start": "2026-03-02", "einde": "2026-08-31"}
"""What ``spv new`` fills in."""


@pytest.mark.parametrize(
    "text",
    [
        "Er is passende begeleiding als je die nodig hebt.",
        "Ik geef je zo nodig coaching.",
        "Je kunt altijd bij mij terecht.",
        "Je krijgt coaching van je leidinggevende.",
        "We begeleiden je waar nodig.",
    ],
)
def test_a_span_is_no_amount(text: str) -> None:
    (found,) = told(support(text, **FRESH), "S05")
    assert found.path == ("ondersteuning", 0, "afspraak")
    assert found.message == "Bij ‘Hulp’ staat niet hoe vaak, hoeveel of wanneer."


@pytest.mark.parametrize(
    "text",
    [
        "Ik coach je elke vrijdag een half uur.",
        "Je krijgt zes gesprekken van een uur.",
        "Ik loop op 12 en 19 maart 2026 een dienst met je mee.",
        "Ik luister per week twee gesprekken met je terug.",
    ],
)
def test_within_a_span_the_text_says_it(text: str) -> None:
    assert not told(support(text, **FRESH), "S05")


@pytest.mark.parametrize(
    "often", ["op afroep", "naar behoefte", "doorlopend", "zo nodig", "als je het nodig hebt"]
)
def test_a_frequency_that_says_nothing(often: str) -> None:
    (found,) = told(support("Ik help je bij het plannen.", **FRESH, frequentie=often), "S05")
    assert found.path == ("ondersteuning", 0, "frequentie")
    assert found.message == f"‘{often}’ zegt niet hoe vaak."
    assert "wekelijks" in found.hint


def test_a_loose_frequency_beside_a_definite_text() -> None:
    assert not told(support("Ik coach je elke vrijdag een half uur.", **FRESH, frequentie="op afroep"), "S05")


@pytest.mark.parametrize(
    ("text", "keys", "lacking"),
    [
        ("Je krijgt vanaf 2 april 2026 een klas minder.", {"wie": "leidinggevende"}, ""),
        ("Je krijgt een klas minder.", {"wie": "hr", "start": "2026-04-02"}, ""),
        ("Je krijgt vanaf 2 april 2026 een klas minder.", {}, "wie het doet."),
        ("Je krijgt een klas minder.", {"wie": "hr"}, "hoe vaak, hoeveel of wanneer."),
        ("Je krijgt vanaf 2 april een eigen bureau.", {"vorm": "middelen"}, ""),
        ("Vanaf 2 april coacht Karim je.", {}, "hoe vaak, hoeveel of wanneer."),
        ("Je krijgt minder begeleiding dan nu.", {"wie": "hr"}, "hoe vaak, hoeveel of wanneer."),
    ],
)
def test_a_lighter_task_holds_from_a_day(text: str, keys: dict[str, str], lacking: str) -> None:
    found = told(support(text, **keys), "S05")
    assert [one.message for one in found] == ([f"Bij ‘Hulp’ staat niet {lacking}"] if lacking else [])


def test_of_a_lighter_task_the_day_is_asked() -> None:
    (found,) = told(support("Je krijgt een klas minder.", wie="hr"), "S05")
    assert "de datum, bijvoorbeeld ‘start: 2026-03-02’" in found.hint


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Je volgt indien nodig een training ERP.", "indien nodig"),
        ("Eventueel kun je een training volgen.", "Eventueel"),
        ("Zo nodig kijken we of er budget is voor een training.", "Zo nodig"),
        ("Als er tijd is, kijkt Karim een ochtend met je mee.", "Als er tijd"),
        ("We proberen een coach voor je te vinden.", "We proberen"),
        ("Een training ERP indien er budget is.", "indien er budget"),
        ("De cursus Excel, als het rooster het toelaat.", "als het rooster het toelaat"),
    ],
)
def test_help_that_need_never_come(text: str, words: str) -> None:
    support = {"titel": "Hulp", "vorm": "training", "afspraak": text, "wie": "hr", "start": "2026-04-07"}
    (found,) = told(plan_where("ondersteuning.0", support), "S05")
    assert found.message == f"‘{words}’: zo staat niet vast of deze hulp er komt."


@pytest.mark.parametrize(
    "text",
    [
        "Karim leest elke week je brieven en past ze zo nodig samen met je aan.",
        "Je krijgt vier uur coaching van Karim, en meer als dat nodig is.",
        "Vraag je erom, dan krijg je zo nodig een coach.",
        "Je volgt de training ERP van 7 en 8 april.",
    ],
)
def test_help_that_is_certain(text: str) -> None:
    support = {"titel": "Hulp", "vorm": "training", "afspraak": text, "wie": "hr", "start": "2026-04-07"}
    assert not told(plan_where("ondersteuning.0", support), "S05")


@pytest.mark.parametrize(
    "text",
    [
        "Ron kijkt regelmatig mee, helpt je waar nodig.",
        "Ron kijkt regelmatig mee.",
        "Ron denkt met je mee.",
        "Ron staat altijd voor je klaar.",
        "Je kunt bij Ron terecht met vragen.",
        "Je krijgt extra begeleiding van Ron.",
        "Ron ondersteunt je.",
        "Ron is je vaste aanspreekpunt.",
        "Je leidinggevende kijkt met je mee en helpt waar mogelijk.",
        "Ron biedt je de nodige hulp.",
        "Ron kijkt elke vrijdag mee.",
        "Ron kijkt elke zaterdag mee.",
        "Ron helpt je op maandag en woensdag.",
        "Je buddy staat op maandag voor je klaar.",
    ],
)
def test_help_with_a_rhythm_says_what_it_is_about(text: str) -> None:
    (found,) = told(support(text, wie="Ron Vos", frequentie="wekelijks"), "S05")
    assert "zegt niet waarmee" in found.message
    assert found.path == ("ondersteuning", 0, "afspraak")


@pytest.mark.parametrize(
    "text",
    [
        "Ron kijkt mee met je offertes.",
        "Ron helpt je plannen.",
        "Je loopt mee met Ron.",
        "Ron oefent gesprekken met je.",
        "Coaching door Ron.",
        "Ron helpt je met Excel.",
        "Ron loopt een uur met je mee.",
        "Ron leest je brieven en verbetert ze waar nodig.",
        "Je kunt bij Ron terecht met vragen over de kassa.",
        "Ron kijkt mee tijdens de lunchdienst.",
        "Ron ondersteunt je bij gesprekken met ouders.",
        "Offertes: Ron kijkt met je mee.",
        "Je krijgt van Ron begeleiding op de werkvloer.",
        "Ron denkt mee over je route.",
        "Ron kijkt elke vrijdag mee bij de dagstart.",
    ],
)
def test_help_with_something_is_concrete(text: str) -> None:
    assert not told(support(text, wie="Ron Vos", frequentie="wekelijks"), "S05")


@pytest.mark.parametrize(
    "text",
    [
        "Ron staat klaar",
        "Ron is er voor je.",
        "Je staat er niet alleen voor.",
        "Vraag je erom, dan coacht Ron je.",
        "Op verzoek helpt Ron je.",
        "Heb je een vraag, dan helpt Ron je.",
        "Hulp in overleg.",
    ],
)
@pytest.mark.parametrize("keys", [{"voor_doel": "Terugbelafspraken"}, {}])
def test_who_waits_until_asked_says_what_happens_then(text: str, keys: dict[str, str]) -> None:
    help_given = {"titel": "Coaching", "wie": "Ron Vos", "frequentie": "wekelijks", **keys}
    (found,) = told(plan_where("ondersteuning", [{"afspraak": text, **help_given}]), "S05")
    assert "zegt niet waarmee" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Vraag je erom, dan leest Ron dezelfde dag drie offertes met je.",
        "Vraag je erom, dan coacht Ron je een uur.",
        "Op verzoek oefent Ron een gesprek met je.",
        "Ron staat elke ochtend naast je aan de kassa.",
        "Ron is er elke dinsdag om 9:00 uur voor je vragen over de kassa.",
    ],
)
def test_who_is_asked_does_something(text: str) -> None:
    help_given = {"titel": "Coaching", "wie": "Ron Vos", "frequentie": "wekelijks"}
    assert not told(plan_where("ondersteuning", [{"afspraak": text, **help_given}]), "S05")


def test_what_to_write_instead_of_where_needed_is_concrete() -> None:
    (found,) = told(support("Ron helpt je waar nodig.", wie="Ron Vos", frequentie="wekelijks"), "S05")
    advised = found.hint.rpartition("‘")[2].rstrip("’")
    assert not told(support(advised, wie="Karim Haddad", frequentie="wekelijks"), "S05")


def test_a_title_tells_what_help_is_about() -> None:
    plan = plan_where(
        "ondersteuning",
        [{"titel": "Excel leren", "afspraak": "Ron helpt je.", "wie": "Ron Vos", "frequentie": "wekelijks"}],
    )
    assert not told(plan, "S05")


@pytest.mark.parametrize(
    "text",
    [
        "Ron helpt je waar nodig.",
        "Je collega ondersteunt je waar mogelijk bij de afsluiting.",
        "Wij begeleiden je waar gewenst met je dossiers.",
        "Ron springt bij waar nodig.",
    ],
)
def test_help_where_needed_is_no_promise(text: str) -> None:
    (found,) = told(support(text, wie="Ron Vos", frequentie="wekelijks"), "S05")
    assert "zo staat niet vast" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Ron leest je brieven en helpt je waar nodig.",
        "Ron kijkt elke vrijdag je offertes na en helpt je waar nodig.",
        "Ron coacht je daar waar de klanten binnenkomen.",
    ],
)
def test_help_where_needed_beside_a_promise(text: str) -> None:
    assert not told(support(text, wie="Ron Vos", frequentie="wekelijks"), "S05")


RHYTHMIC = (
    "Sanne kijkt wekelijks mee.",
    "Sanne begeleidt je elke week.",
    "Sanne helpt je elke week een uur.",
)


@pytest.mark.parametrize("text", RHYTHMIC)
def test_how_often_does_not_say_with_what(text: str) -> None:
    (found,) = told(support(text), "S05")
    assert "zegt niet waarmee" in found.message


@pytest.mark.parametrize("text", RHYTHMIC)
def test_the_goal_it_is_for_does(text: str) -> None:
    assert not told(support(text, voor_doel=["Terugbelafspraken"]), "S05")


@pytest.mark.parametrize(
    "text", ["Sanne leest elke week twee brieven met je door.", "Sanne helpt je elke week met Excel."]
)
def test_what_is_done_does_too(text: str) -> None:
    assert not told(support(text), "S05")


def test_a_goal_does_not_say_how_often() -> None:
    (found,) = told(support("Sanne kijkt mee.", voor_doel=["Terugbelafspraken"]), "S05")
    assert "hoe vaak" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "De deur van Ron staat altijd open.",
        "Mijn deur staat open voor al je vragen.",
        "Loop gerust binnen als je vastloopt.",
        "Je kunt altijd bij Ron aankloppen. De deur staat open.",
        "Ron is altijd bereikbaar.",
        "De drempel is laag.",
        "Bel me gerust tussendoor als je vastloopt bij een klant.",
        "Je kunt mij altijd bellen als je vastloopt.",
        "App Ron gerust als er iets is.",
        "Met vragen mag je Ron altijd mailen. Kom gerust langs.",
        "Loop je vast, bel Ron dan gerust.",
        "Deur staat altijd open",
        "Ron's deur staat altijd open.",
    ],
)
@pytest.mark.parametrize("keys", [{"frequentie": "wekelijks"}, {}])
def test_a_door_that_is_open_is_no_help(text: str, keys: dict[str, str]) -> None:
    (found,) = told(support(text, wie="Ron Vos", voor_doel="Terugbelafspraken", **keys), "S05")
    assert "dat is nog geen hulp" in found.message
    assert "wanneer jullie samen zitten" in found.hint and "wekelijks" not in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Ron bespreekt elke dinsdag drie offertes met je, en zijn deur staat altijd open.",
        "De deur van Ron staat open. Elke dinsdag bespreken jullie een half uur je offertes.",
        "Ron oefent met je hoe je bij klanten aan de deur binnenkomt.",
        "De monteur laat je elke dinsdag zien hoe een deur van de lift open gaat.",
        "Je volgt op 3 maart de cursus Kiezen.",
        "Je loopt elke maandag een uur binnen bij de werkplaats om het apparaat te leren kennen.",
        "Ron is elke werkdag van 9:00 tot 10:00 uur bereikbaar voor je vragen over de kassa.",
        "Elke dinsdagochtend kun je Ron altijd bellen over je offertes.",
        "Bel Ron altijd voordat je een offerte verstuurt; hij leest die dan met je mee.",
        "Ron leest elke dinsdag drie offertes met je. Bel hem gerust als je vastloopt.",
        "Je kunt in het nieuwe systeem altijd zien welke klant een collega gaat bellen.",
    ],
)
def test_an_open_door_beside_help(text: str) -> None:
    assert not told(
        support(text, wie="Ron Vos", voor_doel="Terugbelafspraken", frequentie="wekelijks"), "S05"
    )


@pytest.mark.parametrize(
    "often", ["geregeld", "altijd", "doorlopend", "Continu", "wanneer nodig", "af en toe"]
)
def test_beside_a_text_that_says_when_it_says_nothing_either(often: str) -> None:
    (found,) = told(plan_where("ondersteuning.0.frequentie", often), "S05")
    assert found.message == f"‘{often}’ zegt niet hoe vaak."


@pytest.mark.parametrize("often", ["om de week", "op verzoek", "bij elke levering", "elke maandag"])
def test_a_frequency_that_says_when(often: str) -> None:
    assert not told(plan_where("ondersteuning.0.frequentie", often), "S05")


@pytest.mark.parametrize(
    "text",
    [
        "Je volgt een cursus.",
        "Je krijgt een extra training.",
        "Je doet een e-learning.",
        "Je gaat op cursus.",
        "Je neemt deel aan een workshop.",
        "Je volgt een externe opleiding van twee dagen.",
        "Training nader te bepalen",
        "Training volgt nog…",
        "De datum volgt nog.",
        "Een training, datum wordt nog gepland.",
        "We kijken samen welke training past.",
        "Jullie kiezen samen een cursus uit.",
        "Er komt nog een workshop.",
    ],
)
def test_a_course_of_which_nobody_says_which(text: str) -> None:
    (found,) = told(course(text, "Training"), "S05")
    assert "zegt niet welke" in found.message


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Je volgt een cursus.", "Excel voor gevorderden"),
        ("Je volgt de cursus Timemanagement.", "Training"),
        ("Je krijgt een training gesprekstechniek.", "Training"),
        ("Je volgt een Excel-cursus.", "Training"),
        ("Je volgt een cursus over plannen.", "Cursus"),
        ("Je doet module 2.", "Training"),
        ("Je volgt de training Klantgesprekken; we kijken samen welke module past bij je werk.", "Training"),
        ("Training Roosteren, datum volgt nog.", "Training"),
        ("De datum volgt nog.", "Training Roosteren"),
    ],
)
def test_a_course_that_is_named(text: str, title: str) -> None:
    assert not told(course(text, title), "S05")


def course(text: str, title: str) -> str:
    help_given = {"titel": title, "vorm": "training", "start": "2026-05-04", "einde": "2026-05-05"}
    return plan_where("ondersteuning.0", {**help_given, "afspraak": text})
