"""A08: help that costs the employee money or free time."""

import pytest
from whole import told

from support import plan_where

COSTS = (
    ("Je volgt de cursus op je vrije avonden.", "op je vrije avonden"),
    ("De cursus doe je in je eigen tijd.", "in je eigen tijd"),
    ("Er is een avondcursus; de rekening is dan voor jou.", "rekening is dan voor jou"),
    ("De opleiding volg je op eigen kosten.", "op eigen kosten"),
    ("Die module doe je in de avonden en het weekend, overdag hebben we je nodig.", "avonden en het weekend"),
    ("Het examen moet je zelf betalen.", "moet je zelf betalen"),
    ("De training is buiten werktijd.", "buiten werktijd"),
    ("Het cursusgeld maak je zelf over.", "maak je zelf over"),
    ("De kosten van het examen schiet je eerst zelf voor.", "schiet je eerst zelf voor"),
    ("Voor de lesdagen neem je verlof op.", "neem je verlof"),
    (
        "Voor de cursus schiet je het cursusgeld van € 480 zelf voor.",
        "schiet je het cursusgeld van € 480 zelf voor",
    ),
    ("Je schiet het cursusgeld zelf voor; terugkrijgen doe je het niet.", "schiet het cursusgeld zelf voor"),
    (
        "De cursus betaal je eerst zelf; misschien krijg je het vergoed.",
        "betaal je eerst zelf",
    ),
    ("De lessen zijn op zaterdag.", "lessen zijn op zaterdag"),
    ("De cursusdagen gaan van je vakantiedagen af.", "gaan van je vakantiedagen"),
    ("De coach van de training betaal je uit eigen zak.", "uit eigen zak"),
    ("De training is op je vrije dinsdag.", "op je vrije dinsdag"),
    ("Boeken en examengeld zijn voor jou.", "examengeld zijn voor jou"),
    ("De training kost je een vrije dag.", "kost je een vrije dag"),
    ("De lessen zijn op dinsdag na werktijd.", "na werktijd"),
    ("Voor de cursus neem je een dag vrij.", "neem je een dag vrij"),
    (
        "Haal je het examen niet, dan is het jammer. Het cursusgeld betaal je terug.",
        "betaal je terug",
    ),
    ("We betalen de opleiding alleen als je slaagt.", "betalen de opleiding alleen als je"),
    ("Je volgt de cursus onder werktijd. Het examen betaal je zelf.", "betaal je zelf"),
    ("Je krijgt geen extra taken. De cursus doe je in je eigen tijd.", "in je eigen tijd"),
)
HELP_AT_OWN_COST = (
    "De rekening, een euro of duizend, is voor jezelf.",
    "Je zoekt zelf thuis filmpjes op over het programma.",
    "Voor de dagen dat je naar de cursus gaat, worden verlofuren afgeschreven.",
    "De e-learning maak je in de pauzes.",
    "Het lesgeld wordt in drie termijnen op je salaris ingehouden.",
    "De mentor is er van 07:00 tot 08:00 uur, vóór je dienst.",
    "De workshop is op een dag waarop je niet werkt.",
    "Voor deze coaching betaal je een eigen bijdrage van 200 euro.",
    "De uren voor de studie tellen niet als werktijd.",
    "De cursus gaat van je opleidingsbudget af.",
    "De training gaat van je plusdag af.",
    "De coaching gaat ten koste van je compensatiedag.",
    "Voor de training zet je een plusdag in.",
    "De oefenuren gaan van je tijdsaldo af.",
    "Van het lesboek draag je de helft.",
    "Reiskosten naar de opleiding vergoeden we niet.",
    "Karim oefent met je op zondag, buiten je rooster.",
    "Je schiet het examengeld voor en krijgt het terug zodra je geslaagd bent.",
    "De les is op zondagmiddag.",
    "Voor de oefendag leveren we twee van je verlofuren in.",
    "De uren bij je mentor tellen niet mee in je rooster.",
    "Je bijdrage aan de cursus is 60 euro.",
    "De factuur van de opleider komt op je naam.",
    "Op je vrije vrijdag loop je een ochtend mee met Sara.",
    "Het uur met je mentor haal je later in de week weer in.",
)
COSTS_NOTHING = (
    "Wat er speelt, mag je voor jezelf houden; we passen je begintijd aan.",
    "Wat je de coach vertelt, houd je voor jezelf als je dat wilt.",
    "In je vakantie is er geen training.",
    "Op je vrije dag is er geen coaching.",
    "Met hulp op zaterdag is 85% een eerlijke lat.",
    "De workshop is op zaterdag 6 juni; die uren schrijf je als overuren.",
    "De kosten van de coach zijn voor rekening van de afdeling.",
    "De cursus gaat van het opleidingsbudget van het team af.",
    "Karim zorgt dat je lunchpauze niet meer uitloopt.",
    "Als je stopt met de opleiding, betaal je niets terug.",
    "De training is onder werktijd en telt niet mee als verlof.",
    "In de pauze van de training kun je vragen stellen aan de docent.",
    "Parkeren bij de opleiding declareer je, en het boek krijg je van ons.",
    "Je volgt de cursus onder werktijd, en wij betalen.",
    "Dit doe je onder werktijd, en wij betalen de kosten.",
    "Je hoeft dit niet in je eigen tijd te doen.",
    "Valt een les op je vrije avond, dan krijg je die uren terug: tijd voor tijd.",
    "De cursus is op je vrije dag; die telt als werktijd.",
    "Karim houdt je vrije dagen vrij van overleg.",
    "Je factureert de kosten voor de klant.",
    "Je ziet in het systeem welke kosten voor jou zichtbaar zijn, en welke kosten zijn voor jou verborgen.",
    "Je werkt avonden en in het weekend volgens het rooster.",
    "Klanten die buiten werktijd bellen, bel je de volgende ochtend terug.",
    "De reiskosten betaal je eerst zelf; ze worden vergoed.",
    "Elke zaterdag zijn er drie mensen op de winkelvloer.",
    "Neem je verlof op? Meld het dan twee weken vooraf.",
    "Voor de lesdagen hoef je geen verlof op te nemen.",
    "De training is op zaterdag 14 maart; je krijgt er een andere vrije dag voor terug.",
    "De cursus is op je vrije dag. Die uren schrijf je als overuren.",
    "De training is op zondag; maandag ben je vrij.",
    "De cursus valt op zaterdag en telt mee in je rooster.",
    "Je leert bij drie cliënten thuis hoe je de tillift gebruikt.",
    "Op je vrije dagen neemt Sanne je klanten over.",
    "Bestellingen leg je zelf in het vak van de chauffeur.",
    "Neem je verlof op, dan zet je je lessen twee dagen vooraf klaar.",
    "Je koopt zelf een boek over de cursus; de bon lever je in bij Esther.",
    "Voor de training neem je een uur vrij in je agenda.",
    "Elke maandag leg je de lijst voor je collega klaar.",
    "Sara neemt in je vakantie je klanten waar.",
    "De les is op zondagmiddag; daar krijg je een vrije maandag voor terug.",
    "De training gaat niet van je verlofuren af.",
    "De training gaat niet van je plusdagen af.",
    "De coach gaat overdag met je mee; je compensatiedag houd je.",
    "De coach gaat van je overdagdienst naar die van Karim.",
    "Van het lesboek dragen wij de kosten.",
    "De uren bij je mentor tellen als gewerkte uren.",
    "De nascholing valt op een zondag waarop je toch dienst hebt.",
    "De factuur van de opleider gaat naar HR.",
    "De coach past zich aan jouw vrije dag aan: jullie zien elkaar op dagen dat je werkt.",
    "Sara betaalt zelf de koffie op de trainingsdag.",
    "Haal je het examen niet, dan betalen wij de herkansing.",
)
WORK = (
    "Buiten kantooruren bel je de mentor van de leerling alleen bij een noodgeval.",
    "Je zet in de offerte dat reiskosten niet declarabel zijn.",
    "In de pauze eet je met de groep mee.",
    "Je zoekt elke ochtend thuis bij de klant de meter op.",
    "Facturen tot € 500 betaal je zelf; daarboven vraag je akkoord.",
    "Je schrijft de huurder dat hij de sleutel op eigen kosten vervangt.",
    "Je legt vast welk deel voor eigen rekening van de verzekerde is.",
)


@pytest.mark.parametrize("part", ["ondersteuning.0.afspraak", "acties.0.afspraak"])
@pytest.mark.parametrize(("text", "words"), COSTS)
def test_what_costs_the_employee(part: str, text: str, words: str) -> None:
    (found,) = told(plan_where(part, text), "A08")
    assert found.severity == "waarschuwing" and ".".join(map(str, found.path)) == part
    assert words in found.message.partition("’:")[0]


@pytest.mark.parametrize("text", HELP_AT_OWN_COST)
def test_help_that_costs_the_employee(text: str) -> None:
    (found,) = told(plan_where("ondersteuning.0.afspraak", text), "A08")
    assert "de hulp de medewerker vrije tijd of geld" in found.message


@pytest.mark.parametrize("text", COSTS_NOTHING)
def test_what_the_employer_bears(text: str) -> None:
    assert not told(plan_where("ondersteuning.0.afspraak", text), "A08")


@pytest.mark.parametrize("text", WORK)
def test_what_is_paid_in_the_job(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "A08")


def test_who_works_along_takes_free_time_too() -> None:
    text = "Karim luistert elke week op je vrije avond een gesprek met je terug."
    assert told(plan_where("ondersteuning.0.afspraak", text), "A08")


ASKED_IN_MORE_WORDS = (
    "Voor de intervisie rijd je op je vrije woensdag naar Tilburg.",
    "De kosten van het assessment deel je met ons: 50% per partij.",
    "Je ruilt een vakantiedag voor de trainingsdag.",
    "De taalcoach komt bij je thuis, op dinsdagavond na het eten.",
    "HR schrijft je in; de incasso loopt via jouw rekening.",
    "Wil je hulp van een coach, dan zoek en betaal je die buiten ons om.",
    "De trainingsdagen tellen niet mee voor je contracturen, die haal je op een ander moment.",
    "De cursist betaalt het examen.",
    "Wij zijn bereid je te coachen, mits je daar je lunch voor gebruikt.",
    "Neem voor de studiedag in Gent een recupdag.",
    "We schieten het lesgeld voor; jij betaalt ons in tien maanden terug.",
    "Je volgt de cursus in de avond, want overdag kunnen we je niet missen.",
    "Cursus contractbeheer in Gorkum. Zes zaterdagochtenden, in de zorg doe je dat erbij.",
    "Drie woensdagavonden, iedereen doet dat hier zo.",
    "Acht avonden, dat hoort bij het vak.",
    "De € 390 declareer je zodra je het certificaat hebt.",
    "Het lesgeld declareer je na het behalen van het examen.",
    "Het examengeld kun je declareren wanneer je bent geslaagd.",
    "U dient de factuur in zodra u geslaagd bent.",
    "De firma betaalt de docent. De reis en het hotel zijn voor eigen rekening.",
)
FAIR_IN_MORE_WORDS = (
    "De training is op zaterdag; je krijgt daarvoor dinsdag vrij.",
    "Vanaf 7 maart is er op zaterdag een hulp voor banden en remmen.",
    "Op zaterdag staat er een extra kracht in de winkel, zodat jij kunt inwerken.",
    "In het weekend krijg je een hulp achter de bar.",
    "De cursus declareer je dezelfde week bij HR.",
    "De kosten van het boek declareer je, ook als je zakt.",
    "HR dient de factuur in zodra je geslaagd bent; jij betaalt niets.",
    "De cursus is op woensdag onder werktijd; dat hoort erbij.",
    "Zit de cursus in je vrije dag, dan verschuiven we die dag.",
    "De les begint om 19.00 uur. Je begint die dag om 12.00 uur met werken.",
    "Je houdt je toeslag in de weken van de cursus.",
    "Je hoeft geen vakantiedag te gebruiken voor het examen.",
    "Karim komt op zondag mee in de dienst die je toch al draait.",
    "Er is geen terugbetalingsregeling.",
    "De bijeenkomst op donderdagavond schrijf je als drie overuren.",
    "Je werkt op zaterdag samen met Ria, zodat je haar alles kunt vragen.",
    "In je vakantie ligt de coaching stil.",
    "Je leert van Els hoe je de eigen bijdrage van een cliënt berekent.",
    "De opleiding kost 900 euro, en dat is voor de firma.",
    "Het kantoor betaalt de cursus en rekent de uren als gewerkt.",
)


@pytest.mark.parametrize("text", ASKED_IN_MORE_WORDS)
def test_help_that_asks_a_share_in_more_words(text: str) -> None:
    assert told(plan_where("ondersteuning.0.afspraak", text), "A08")


@pytest.mark.parametrize("text", FAIR_IN_MORE_WORDS)
def test_help_that_is_fair_in_more_words(text: str) -> None:
    assert not told(plan_where("ondersteuning.0.afspraak", text), "A08")


@pytest.mark.parametrize(
    ("text", "costs"),
    [
        ("Meer hulp kan. Of je gaat terug naar de balie; dan hoort daar een lager uurloon bij.", False),
        ("Verdere begeleiding kan volgen, of ander werk met een lager salaris, na zes maanden.", False),
        ("Extra coaching, of een functie waarvan de schaal lager is.", False),
        ("Stop je eerder, dan betaal je de cursus van dit plan terug.", True),
        ("Halen we het niet, dan komt er een training op jouw kosten.", True),
    ],
)
def test_the_pay_of_another_job_is_no_price_of_help(text: str, costs: bool) -> None:
    assert bool(told(plan_where("gevolgen.omschrijving", text), "A08")) is costs


@pytest.mark.parametrize("path", ["slotopmerking", "doelen.0.verwachting", "gevolgen.omschrijving"])
def test_help_is_told_of_elsewhere_too(path: str) -> None:
    text = "We helpen je graag verder. Dat je de cursus uit eigen zak betaalt, hoort daarbij."
    assert told(plan_where(path, text), "A08")


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 betaalde je een cursus uit eigen zak; dat waarderen we.",
        "Op zaterdag werk je in de winkel, op maandag ben je vrij.",
        "De reparatie is voor eigen rekening van de huurder.",
    ],
)
def test_what_is_no_help_or_long_past_is_not_told_there(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "A08")


@pytest.mark.parametrize(
    "text",
    [
        "Kosten € 2.900, voor rekening van de coöperatie, zonder terugbetaling.",
        "De cursus is op onze kosten, zonder terugbetalingsregeling.",
        "De opleiding betalen wij, zonder eigen bijdrage en zonder studieschuld.",
        "De coach kost € 1.200; dat betalen wij, zonder terugbetalingsbeding.",
        "Je loopt het protocol door, in het verblijf zelf, met bij elke regel het verhaal erachter.",
        "In de cursus zelf bespreek je elke regel van het protocol.",
        "Karim legt in het hotel zelf bij iedere regel uit waarom die er is.",
    ],
)
def test_nothing_has_to_be_paid_back_and_a_line_is_no_arrangement(text: str) -> None:
    assert not told(plan_where("ondersteuning.0.afspraak", text), "A08")


@pytest.mark.parametrize(
    "text",
    [
        "Je volgt de cursus, met terugbetaling als je zakt.",
        "De cursus betalen wij, met een terugbetalingsregeling.",
        "Zonder certificaat volgt terugbetaling van de cursuskosten.",
        "Je volgt de cursus; regel zelf je vervoer en verblijf.",
        "Je regelt zelf je verblijf tijdens de training.",
        "Regel je verblijf bij de cursus zelf.",
    ],
)
def test_what_has_to_be_paid_back_or_arranged(text: str) -> None:
    assert told(plan_where("ondersteuning.0.afspraak", text), "A08")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Training plus samen bellen, zodat je vragen in je vingers krijgt die bij jou passen.", False),
        ("We kiezen een cursus die past bij jou en je team.", False),
        ("De trainer van Bureau Vlot kijkt een cursus lang mee bij jou in de winkel.", False),
        ("De factuur van de cursus komt bij jou.", True),
        ("De training is voor jou.", True),
        ("De kosten van de opleiding liggen bij jou.", True),
        (
            "Toos neemt vier keer een half uur met je door wat je vraagt bij taart, brood en feestdagen.",
            False,
        ),
        ("Voor de feestdagen nemen we de bestellijst van de cursus door.", False),
        ("Toos neemt het rooster van de feestdagen met je door.", False),
        ("Voor de cursus neem je twee verlofdagen op.", True),
        ("De lesdagen gaan op aan je vakantiedagen.", True),
        ("Voor de training zet je drie snipperdagen in.", True),
        ("Je krijgt een tablet van het werk. Privételefoons gebruiken we daar niet voor.", False),
        ("De lessen staan op de laptop van de zaak; je eigen telefoon gebruik je daar niet voor.", False),
        ("Een privélaptop gebruik je hier niet voor: er ligt er een klaar.", False),
        ("De cursus doe je in mei; uren krijg je daar niet voor.", True),
        ("Ons opleidingsbudget gebruiken we daar niet voor.", True),
    ],
)
def test_what_only_shares_a_word_with_what_help_costs(text: str, asks: bool) -> None:
    assert bool(told(plan_where("ondersteuning.0.afspraak", text), "A08")) is asks


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "ondersteuning.0.afspraak",
            "Ria staat op vier zaterdagen naast je aan de snijmachine, van 7 tot 9 uur.",
        ),
        ("oorzaken.0.aanpak", "Ria doet het drie zaterdagen voor, daarna doe jij het en kijkt zij toe."),
        ("oorzaken.0.aanpak", "Op zaterdag loopt Karim met je mee door de winkel."),
        (
            "ondersteuning.0.afspraak",
            "Elke zaterdag om 09:00 uur neemt Gerda de bonnen van die week met je door, voor de winkel opengaat.",
        ),
    ],
)
def test_who_shows_it_on_a_saturday(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "A08")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("ondersteuning.0.afspraak", "Je volgt de cursus op drie zaterdagen."),
    ],
)
def test_who_shows_it_on_a_saturday_unless_it_is_said(key: str, text: str) -> None:
    assert told(plan_where(key, text), "A08")


@pytest.mark.parametrize(
    "text",
    [
        "Je kunt op maandag om 10:00 uur beginnen, en de uren haal je later in de week in.",
        "Je mag op dinsdag om 15:00 uur weg; die uren haal je op een andere dag in.",
        "U kunt op vrijdag thuiswerken en de reistijd later inhalen.",
        "Je begint op woensdag om 10:00 uur en werkt de uren later in de week.",
        "Je mag een uur later beginnen en haalt dat uur later op de dag in.",
    ],
)
def test_hours_that_come_at_another_time_cost_nothing(text: str) -> None:
    assert not told(plan_where("oorzaken.0.aanpak", text), "A08")


@pytest.mark.parametrize(
    "text",
    [
        "Je volgt de training op maandag, en die uren haal je later in de week in.",
        "Voor de coaching ben je twee uur weg; die uren haal je later in.",
    ],
)
def test_hours_of_learning_are_made_up_for(text: str) -> None:
    assert told(plan_where("oorzaken.0.aanpak", text), "A08")


@pytest.mark.parametrize(
    "text",
    [
        "Je volgt de training. Jij schiet het cursusgeld voor; slaag je voor de toets, dan krijg je het terug.",
        "U schiet de kosten van de training voor; slaagt u, dan krijgt u het bedrag terug.",
        "Je betaalt het examen zelf; haal je het, dan krijg je het geld terug.",
        "Je volgt de training foto's; het zijn twee zaterdagen, en die geef je gezellig cadeau aan jezelf.",
        "Je volgt de cursus op drie zaterdagen, en die geef je cadeau aan jezelf.",
        "De training is op twee zaterdagen; zie het als een cadeautje van jezelf.",
        "De cursus duurt drie avonden, en die investeer je in jezelf.",
        "U schiet het lesgeld voor; haalt u het examen, dan krijgt u het terug.",
        "Het examen is op zaterdag; een cadeautje aan jezelf.",
    ],
)
def test_what_comes_back_to_who_passes_and_a_present_to_oneself(text: str) -> None:
    assert told(plan_where("ondersteuning.0.afspraak", text), "A08")


@pytest.mark.parametrize(
    "text",
    [
        "Wij schieten het cursusgeld voor; dat betaalt het fonds later aan ons terug.",
        "De training is op twee zaterdagen, en die dagen krijg je in dezelfde week terug.",
        "Slaag je voor de toets, dan krijg je een cadeaubon van ons.",
        "Je volgt de training onder werktijd; de kosten zijn voor ons, ook als je niet slaagt.",
        "Je schiet de reiskosten voor en krijgt ze binnen een week terug.",
        "Karim schiet het cursusgeld voor; slaag je niet, dan kost je dat niets.",
    ],
)
def test_what_comes_back_for_sure_costs_nothing(text: str) -> None:
    assert not told(plan_where("ondersteuning.0.afspraak", text), "A08")


@pytest.mark.parametrize(
    ("text", "costs"),
    [
        ("Daarnaast geeft de hoofdzwemmeester drie zaterdagen samen met je les.", False),
        ("De rij-instructeur geeft vier avonden met jou les aan de nieuwe groep.", False),
        ("Op zaterdag geef je les in de turnhal, en Sara staat die dag naast je.", False),
        ("Op zaterdag volg je les bij Sara.", True),
        ("Sara geeft je op zaterdag les.", True),
        ("De les is op zaterdag, met je lesboek.", True),
    ],
)
def test_whose_work_is_to_teach_learns_nothing_in_that_lesson(text: str, costs: bool) -> None:
    assert bool(told(plan_where("oorzaken.0.aanpak", text), "A08")) is costs
