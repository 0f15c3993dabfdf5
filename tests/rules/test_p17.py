"""P17: a measure that is told as if it were certain."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where


def plan_that_says(text: str) -> str:
    plan = clean_plan()
    plan["gevolgen"] = {"omschrijving": text}
    return dump(plan)


@pytest.mark.parametrize(
    "text",
    [
        "Als je die pers niet de baas wordt, verlies je je functie.",
        "Haal je de norm niet, dan volgt een waarschuwing, en dan zitten we niet met je aan tafel.",
        "Heb je de kassa niet onder de knie, dan raak je je vaste klanten kwijt.",
    ],
)
def test_a_loss_beside_what_is_hoped_for(text: str) -> None:
    assert told(plan_that_says(text), "P17")


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Haal je de norm niet, dan korten we je salaris met 10%.", "arbeidsvoorwaarden"),
        ("Lukt het niet, dan volgt een officiële waarschuwing en demotie.", "een waarschuwing"),
        ("Eerst een waarschuwing, daarna ontslag.", "een waarschuwing"),
        ("Bij een onvoldoende: overplaatsing.", "een overplaatsing"),
        ("Bij onvoldoende verbetering zullen passende maatregelen worden genomen.", "een disciplinaire maatregel"),
        ("We bespreken het eerst. Daarna vervalt je bonus.", "arbeidsvoorwaarden"),
        ("Is dat niet het geval, dan vervalt je bonus.", "arbeidsvoorwaarden"),
        ("Zijn de doelen deels gehaald, dan volgt demotie.", "een andere functie"),
        ("Haal je minder dan de norm, dan korten we je bonus.", "arbeidsvoorwaarden"),
        ("Haal je ze niet, dan korten we je salaris; daarover praten we eerst.", "arbeidsvoorwaarden"),
        ("Dat is een andere functie met een lager salaris; daarover krijg je een brief.", "een overplaatsing"),
        ("Een collega doet de order. Dat is een andere functie met een ander salaris.", "een overplaatsing"),
    ],
)  # fmt: skip
def test_a_measure_that_is_certain(text: str, proposed: str) -> None:
    (found,) = told(plan_that_says(text), "P17")
    assert found.severity == "waarschuwing"
    assert found.path == ("gevolgen", "omschrijving")
    assert proposed in found.hint
    assert "aan het einde van het plan" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Lukt het niet, dan kan een waarschuwing volgen.",
        "Dan bespreken we of een andere functie of een ander salaris past.",
        "In het uiterste geval ontslag.",
        "We denken dan aan een andere functie, met een salaris dat daarbij hoort.",
        "Dit is mogelijk:\n- een waarschuwing\n- demotie\n- ontslag",
        "Je salaris blijft gelijk; we zoeken samen een passende plek.",
        "Een collega doet de order. Dat is een andere functie met een ander salaris; daarover praten we dan eerst.",
        "We zoeken ander werk. Dat is een andere functie met een lager salaris. Dat bespreken we eerst met je.",
        "We kijken bij ontwerp. Dat is een andere functie met een lager salaris; daarover overleggen we eerst.",
        "Lukt het niet, dan krijg je verdere begeleiding en een nieuwe planning.",
        "Zijn de doelen gehaald, dan stopt het plan.",
        "We stellen vast of de doelen zijn bereikt. Is dat het geval, dan wordt het traject beëindigd.",
        "Allemaal gehaald: dan ronden we het plan af en gaat je bonus terug naar de gewone regeling.",
        "Haal je alles, dan vervalt de extra controle en krijg je je eigen wijk terug.",
    ],
)
def test_what_is_left_open_or_takes_nothing_away(text: str) -> None:
    assert not told(plan_that_says(text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Haal je de doelen niet, dan volgt geen ontslag.",
        "Er volgt geen waarschuwing als je de doelen haalt.",
        "Er volgt geen waarschuwing, schorsing of overplaatsing.",
        "Dit plan is geen disciplinaire maatregel.",
        "Maak je geen zorgen, ontslag zit er in geen geval in.",
        "Schade die bij het werk ontstaat, halen we niet van je loon af.",
        "Haal je de doelen niet, dan bespreken we een andere functie; je loon houden we niet in.",
        "Wat er ook gebeurt, van je salaris halen we niets af.",
        "We nemen geen maatregelen zonder je te horen.",
        "Een waarschuwing sluiten we niet uit.",
        "Ontslag is dan een optie.",
        "Na een eerdere waarschuwing kreeg je dit plan.",
        "Je kreeg op 3 maart een officiële waarschuwing.",
        "Haal je de doelen, dan krijg je alsnog je bonus.",
        "Lukt het, dan stijgt je salaris.",
        "Je salaris verandert niet.",
        "Je bonus wordt niet gekort.",
        "Er volgt geen salariskorting.",
        "Dit heeft geen gevolgen voor je salaris.",
        "We sluiten niet uit dat een waarschuwing volgt.",
        "Over je uren en je loon verandert niets.",
        "Dit plan leidt niet tot een lagere schaal.",
        "Er volgt geen enkele maatregel.",
        "Je salaris verandert tijdens het plan niet.",
        "Je salaris loopt gewoon door.",
        "Dit plan staat los van je salaris.",
        "Dit plan raakt je salaris niet.",
        "Een waarschuwing is geen doel van dit plan.",
        "Haal je de doelen, dan gaat de waarschuwing van maart uit je dossier.",
        "Haal je de doelen, dan vervalt de waarschuwing van maart.",
        "Je krijgt je bonus over het derde kwartaal gewoon uitbetaald.",
        "Dan stellen we je een lagere functie voor.",
        "Als laatste middel: een lagere functie.",
        "Dan volgt een gesprek over een andere functie.",
        "We plaatsen de evaluatie niet over de vakantie heen.",
        "Komt het niet goed genoeg, dan zitten wij niet met een stempel klaar.",
        "Lukt het niet, dan staan we niet met een brief op je te wachten.",
        "Haal je de norm niet, dan zit ik niet met een ander contract aan tafel.",
        "Wij willen dat u die pers net zo de baas wordt als de oude.",
        "Wij hopen dat je de nieuwe kassa dan onder de knie hebt.",
        "Wij willen dat je het nieuwe rooster in de vingers krijgt.",
        "Je hoorde van een fout pas na weken. Dan weet je niet meer hoe het kwam.",
        "Schrijf het meteen op, anders weet je niet meer wie er belde.",
        "Na een maand weet je niet meer wat de klant vroeg.",
        "Wij sluiten niet uit dat een lagere functie ter sprake komt.",
    ],
)
def test_what_is_denied_past_or_given(text: str) -> None:
    assert not told(plan_that_says(text), "P17")


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Haal je de doelen niet, dan volgt een waarschuwing.", "een waarschuwing"),
        ("Haal je de doelen niet dan volgt een waarschuwing.", "een waarschuwing"),
        ("Een waarschuwing volgt als je de doelen niet haalt.", "een waarschuwing"),
        ("Bij geen vooruitgang volgt demotie.", "een andere functie"),
        ("Er volgt geen waarschuwing, maar overplaatsing.", "een overplaatsing"),
        ("Na een eerdere waarschuwing volgt nu een schorsing.", "een disciplinaire maatregel"),
        ("Je kreeg al een waarschuwing, dus nu volgt demotie.", "een andere functie"),
        ("Zien we geen verbetering, dan korten we je bonus.", "arbeidsvoorwaarden"),
        ("Haal je de doelen niet, dan krijg je geen bonus.", "arbeidsvoorwaarden"),
        ("Haal je de doelen niet, dan krijg je minder salaris.", "arbeidsvoorwaarden"),
        ("Haal je de doelen niet, dan wordt je bonus niet uitbetaald.", "arbeidsvoorwaarden"),
        ("Er volgt geen gesprek maar een waarschuwing.", "een waarschuwing"),
        ("Als je de doelen niet haalt korten we je bonus.", "arbeidsvoorwaarden"),
        ("Haal je de doelen niet, dan krijg je je bonus maar deels.", "arbeidsvoorwaarden"),
        ("Haal je de doelen niet, dan krijg je slechts een deel van je bonus.", "arbeidsvoorwaarden"),
        ("Lukt het niet, dan plaatsen wij je over naar Facturatie.", "een overplaatsing"),
        ("Je ontvangt in dat geval een tweede en laatste waarschuwing.", "een waarschuwing"),
        ("Je dertiende maand wordt dan niet uitgekeerd.", "arbeidsvoorwaarden"),
        ("De provisieregeling wordt met ingang van september stopgezet.", "arbeidsvoorwaarden"),
        ("Bij een score onder 90% ga je één schaal terug.", "een andere functie"),
        ("Haal je het niet, dan krijg je een lagere functie.", "een andere functie"),
    ],
)
def test_a_denial_elsewhere_takes_no_threat_away(text: str, proposed: str) -> None:
    (found,) = told(plan_that_says(text), "P17")
    assert proposed in found.hint


def test_an_exit_at_no_progress_is_told() -> None:
    assert told(plan_that_says("Bij geen vooruitgang volgt ontslag."), "P03")


def test_an_exit_that_is_certain_is_told_once() -> None:
    text = plan_that_says("Haal je de doelen niet, dan word je ontslagen.")
    assert told(text, "P03")
    assert not told(text, "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Is de norm dan niet gehaald, dan ga je terug naar 24 uur.",
        "Lukt het niet, dan ben je geen ploegleider meer.",
        "Haal je de norm niet, dan halen we je van de balie.",
        "Blijft het mis gaan, dan gaan je uren van 36 naar 24.",
        "Bij een onvoldoende ben je je vaste route kwijt.",
        "Mislukt het, dan zit je weer in de nachtploeg, want daar plaatsen we je.",
        "Bij te weinig groei kom je onder toezicht van een collega.",
        "Blijven de fouten, dan werk je vanaf januari op een andere locatie.",
        "Zonder verbetering raak je je leidinggevende taken kwijt.",
        "Bij onvoldoende resultaat wordt je functie teruggebracht tot medewerker B.",
        "Zitten er dan nog fouten in, dan krijg je een aantekening in je dossier.",
        "Je periodiek wordt overgeslagen als het niet lukt.",
        "Bij geen vooruitgang ga je als assistent verder.",
        "Lukt het weer niet, dan word je niet langer als mentor ingezet.",
        "Er zit dan niets anders op dan je naar een ander filiaal te verplaatsen.",
    ],
)
@pytest.mark.parametrize("path", ["gevolgen.omschrijving", "slotopmerking"])
def test_less_work_another_place_and_lost_tasks(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P17")
    assert ".".join(map(str, found.path)) == path
    assert "bespreken we samen" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Over je uren en je loon is nog niets besloten.",
        "Lukt het oefenen niet, dan neemt Rob het over terwijl je kijkt.",
        "Zijn er geen klanten, dan mag je eerder weg.",
        "Zodra je het kunt, krijg je je route terug.",
        "Zonder pasje kom je niet in de nachtdienst.",
        "Je rijdt geen nachtdienst van maandag naar dinsdag.",
        "Lukt het niet, dan bespreken we of minder uren een oplossing is.",
        "Haal je de doelen, dan krijg je er acht uur bij.",
        "Tijdens dit plan doe je een route minder, zodat je dan tijd hebt om te oefenen.",
        "Na het plan krijg je je eigen klanten terug.",
        "Wil je zelf terug naar 24 uur, dan regelen we dat.",
        "Haal je het doel, dan gaat de aantekening uit je dossier.",
        "Lukt een gesprek niet op dinsdag, dan zet Karim het op een andere dag.",
        "Staat er een fout in je uren, dan meld je dat bij de administratie.",
        "Aan een fout in de eerste weken verbinden we geen gevolgen.",
        "Mocht het niet lukken, dan zoeken we samen een andere afdeling die beter past.",
    ],
)
@pytest.mark.parametrize("path", ["gevolgen.omschrijving", "slotopmerking"])
def test_what_is_open_wanted_or_no_measure(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P17")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("aanleiding.omschrijving", "Wordt het niet beter, dan verplaatsen we je naar Hoorn."),
        (
            "aanleiding.eerdere_gesprekken.0.onderwerp",
            "We zeiden dat je je mentoraat kwijt bent bij nog een klacht.",
        ),
        ("doelen.0.haalbaar", "Zo niet, dan halen we je van de nieuwe lijn."),
        ("slotopmerking", "De toeslag vervalt als de roosters nog steeds te laat zijn."),
        ("slotopmerking", "Blijft de score onder de 80%, dan doe je voortaan alleen de kas."),
        ("slotopmerking", "Na nog een fout gaat jouw ploegleiding naar Kevin."),
        ("slotopmerking", "Zonder vooruitgang werk je in januari 20 in plaats van 32 uur."),
        ("slotopmerking", "Wie de norm niet haalt, verdient daarna minder."),
        ("slotopmerking", "Haal je de norm niet, dan loop je je periodiek mis."),
    ],
)
def test_told_in_other_places_and_words(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P17")
    assert ".".join(map(str, found.path)) == path


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("aanleiding.omschrijving", "In maart plaatsten we je op jouw verzoek over naar Hoorn."),
        ("doelen.0.haalbaar", "Je doet tot mei alleen de kas, zodat je rustig kunt oefenen."),
        ("slotopmerking", "Je toeslag vervalt niet als het tegenzit."),
        ("slotopmerking", "Lukt het niet, dan bespreken we wat er nodig is."),
        ("slotopmerking", "Zo niet, dan loop je een keer mee met Ria."),
        ("slotopmerking", "Blijft er te weinig tijd over, dan neemt Ria tijdelijk twee taken over als hulp."),
    ],
)
def test_what_is_open_or_kept_in_other_places(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Zo niet, dan verlies je de sleutel van de kluis en je vrije keuze in het rooster.",
        "Blijven de cijfers achter, dan mag je geen eigen klanten meer bezoeken.",
        "Een volgende klacht levert je een officiële waarschuwing op.",
        "Lukt het niet, dan word je teruggezet naar medewerker B.",
        "Na een mislukt traject ga je terug naar de binnendienst.",
        "Gaat het weer mis, dan gaat jouw mentorklas naar Petra.",
        "Onder de 80 procent wordt je contract omgezet naar 20 uur.",
    ],
)
@pytest.mark.parametrize(
    "path", ["slotopmerking", "aanleiding.voorbeelden.0.feit", "doelen.0.huidige_situatie"]
)
def test_what_is_lost_stands_anywhere(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P17")
    assert ".".join(map(str, found.path)) == path


@pytest.mark.parametrize(
    "text",
    [
        "Lukt het niet, dan kan een waarschuwing volgen.",
        "Blijven de cijfers achter, dan mag je ook een andere route voorstellen.",
        "Op jouw verzoek draai je geen avonden meer.",
        "Bij een onvoldoende bespreken we samen wat er met je rooster kan.",
        "Gaat er iets mis, dan gaat de bestelling naar Petra.",
        "Een volgende storing levert een waarschuwing op je scherm op.",
        "Een waarschuwing is geen automatisch gevolg.",
        "Wordt de werkdruk te hoog, dan halen we taken weg.",
    ],
)
@pytest.mark.parametrize("path", ["slotopmerking", "doelen.0.huidige_situatie"])
def test_what_is_open_helps_or_is_of_the_work(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P17")


@pytest.mark.parametrize("path", ["gevolgen.omschrijving", "slotopmerking"])
@pytest.mark.parametrize(
    "text",
    [
        "Haal je de doelen niet, dan word je gedemoveerd.",
        "Lukt het niet, dan demoveren we je.",
        "Haal je de doelen niet, dan word je gedegradeerd naar een lagere functie.",
    ],
)
def test_a_lower_job_in_the_plainest_words(path: str, text: str) -> None:
    assert len(told(plan_where(path, text), "P17")) == 1


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Als de doelen niet zijn gehaald, wordt de medewerker gedemoveerd.", True),
        ("Bij een onvoldoende volgt demoveren.", True),
        ("Haal je de doelen niet, dan kan het zijn dat je wordt gedemoveerd. We bespreken dat eerst.", False),
        ("Je wordt niet gedemoveerd als je de doelen haalt.", False),
        ("Haal je de doelen niet, dan bespreken we of demoveren past.", False),
    ],
)
def test_whether_a_lower_job_is_certain(text: str, certain: bool) -> None:
    assert len(told(plan_where("gevolgen.omschrijving", text), "P17")) == certain


@pytest.mark.parametrize(
    "text",
    [
        "Haal je de norm niet, dan loop je je promotie mis.",
        "Haal je de norm niet, dan val je uit de bonus.",
        "Haal je de norm niet, dan val je in een lagere functie.",
    ],
)
def test_what_somebody_misses_or_falls_out_of(text: str) -> None:
    assert told(plan_that_says(text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Lukt het niet, dan kijken we welke opleiding past.",
        "De opleiding volg je ook als je een toets mist.",
    ],
)
def test_what_somebody_does_not_miss(text: str) -> None:
    assert not told(plan_that_says(text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "We bespreken dan of je weer als uitvoerder aan de slag gaat; over salaris en overgang maken we dan afspraken.",
        "Zonder wezenlijke vooruitgang wordt met jou gezocht naar een functie in de openbare ruimte.",
        "Dan kun je teruggaan naar de functie van voorwerker. Dat is een lagere functie, met een ander loon.",
        "Dan kijken we naar een rol in de collectie. Zo’n rol heeft nu een lagere schaal.",
        "We bespreken dan of de binnendienst beter past. Die functie valt in een lagere schaal.",
        "We bespreken dan of je als chauffeur verder wilt. Bij die rol hoort een lager loon.",
        "Blijft vooruitgang uit, dan wordt samen met jou onderzocht of een lagere functie past.",
        "Is er dan geen vooruitgang, dan wordt verkend welke andere functie bij je past.",
        "Lukt het niet, dan kan een andere plek volgen. Afspraken over loon en overgang leggen we dan vast.",
    ],
)
def test_what_another_job_is_and_what_is_looked_for_together(text: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Dat betekent een lagere schaal.",
        "Een collega doet de order. Dat is een andere functie met een ander salaris.",
        "Dat is een lagere functie, met een ander loon.",
        "Dat is dan je nieuwe functie, een schaal lager.",
        "Dit is een lagere functie en die krijg je dan ook.",
        "Dat is een schriftelijke waarschuwing.",
        "Haal je de doelen niet, dan word je teruggezet naar je oude functie en maken we afspraken over de datum.",
        "Zonder wezenlijke vooruitgang word je geplaatst in een lagere functie in de openbare ruimte.",
    ],
)
def test_a_lower_job_that_somebody_gets(text: str) -> None:
    assert told(plan_where("gevolgen.omschrijving", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Het formulier kost vijf minuten: je dienst loopt dan tot kwart over, in plaats van tot het hele uur.",
        "Je dienst begint dan om 9 uur in plaats van een uur eerder.",
        "Je pauze is dan vanaf half een, in plaats van een uur later.",
    ],
)
def test_when_a_shift_begins_takes_no_hours(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Bij onvoldoende vooruitgang werk je 20 uur in plaats van 32.",
        "Haal je het niet, dan krijg je 16 uur in plaats van 24 uur.",
    ],
)
def test_fewer_hours_in_the_place_of_more(text: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", text), "P17")


@pytest.mark.parametrize(
    ("path", "text", "threat"),
    [
        ("inleiding", "We willen dat je jouw werk als medewerker weer op het gevraagde niveau doet.", False),
        ("inleiding", "Ons doel is dat je als junior weer zonder hulp werkt.", False),
        ("inleiding", "Wij verwachten dat je als begeleider opnieuw de groep draait.", False),
        ("inleiding", "We verwachten dat je dan verder werkt als medewerker, als het weer misgaat.", True),
        ("inleiding", "Gaat het weer mis, dan werk je verder als medewerker.", True),
        ("gevolgen.omschrijving", "Blijft het zo, dan kan een andere rol volgen. Je uurloon verandert daar niet door.", False),
        ("gevolgen.omschrijving", "Je salaris daalt door dit plan niet.", False),
        ("gevolgen.omschrijving", "Ook dan wijzigt je toeslag niet.", False),
        ("gevolgen.omschrijving", "Je uurloon verandert dan, en je toeslag krijg je niet meer.", True),
        ("gevolgen.omschrijving", "Haal je het niet, dan vervalt je bonus.", True),
        ("oorzaken.0.bevinding", "Je bonus hing voor de helft af van besparing en niet van contractbeheer.", False),
        ("oorzaken.0.bevinding", "Je toeslag stond toen niet op je strook.", False),
        ("aanleiding.omschrijving", "Je zette minder pallets weg dan de norm, en 6% stond op een andere plek.", False),
        ("gevolgen.omschrijving", "Verlies je beide aanbestedingen en is er geen groei, dan praten we verder.", False),
        ("gevolgen.omschrijving", "Is er geen groei, dan verlies je de regio.", True),
    ],
)  # fmt: skip
def test_what_takes_nothing_though_it_has_the_words(path: str, text: str, threat: bool) -> None:
    assert bool(told(plan_where(path, text), "P17")) is threat


@pytest.mark.parametrize(
    ("text", "threat"),
    [
        ("Een lagere functie gaat gepaard met de schaal die daarbij hoort.", False),
        ("Een andere rol heeft een andere schaal, met een lager salaris.", False),
        ("Bij een lichtere functie hoort een lager salaris.", False),
        ("Een lagere functie krijg je dan per 1 september.", True),
        ("Een lagere functie gaat gepaard met een lagere schaal voor jou.", True),
    ],
)
def test_what_another_job_brings(text: str, threat: bool) -> None:
    open_ended = "In de andere gevallen kunnen we na overleg een maatregel overwegen; welke staat niet vast."
    assert bool(told(plan_where("gevolgen.omschrijving", f"{open_ended} {text}"), "P17")) is threat


@pytest.mark.parametrize(
    ("text", "threat"),
    [
        (
            "Lukt het niet, dan kijken we naar andere taken. Ontslag en een waarschuwing horen niet bij dit plan.",
            False,
        ),
        (
            "Lukt het niet, dan zoeken we samen verder. Demotie of een boete maken geen deel uit van dit plan.",
            False,
        ),
        ("Een andere functie kan volgen. Bij zo'n functie bouwen we je salaris niet in één keer af.", False),
        ("Een andere functie kan volgen. In die rol gaat je salaris niet meteen omlaag.", False),
        ("Lukt het niet, dan volgt een waarschuwing. Ontslag maakt geen deel uit van dit plan.", True),
        ("Lukt het niet, dan word je verkoper. Bij zo'n functie bouwen we je salaris af.", True),
        ("Een andere functie kan volgen. Bij zo'n functie gaat je salaris meteen omlaag.", True),
    ],
)
def test_what_the_plan_does_not_hold_and_how_gently_pay_falls(text: str, threat: bool) -> None:
    assert bool(told(plan_where("gevolgen.omschrijving", text), "P17")) == threat


@pytest.mark.parametrize(
    ("asked", "follows"),
    [
        ("Je moet elke dag 5 offertes nabellen ", "anders krijg je een officiele waarschuwing"),
        ("Je belt elke dag 5 offertes na, ", "anders krijg je een officiële waarschuwing"),
        ("Je belt elke dag 5 offertes na ", "en lukt dat niet, dan vervalt je bonus"),
        ("Je belt elke dag 5 offertes na, ", "want anders volgt een waarschuwing"),
    ],
)
def test_what_is_asked_before_it_can_stay(asked: str, follows: str) -> None:
    (found,) = told(plan_where("acties.0.afspraak", f"{asked}{follows}."), "P17")
    assert found.message.startswith(f"‘{follows}’")
    assert found.hint.startswith("Haal dit deel weg; wat ervoor staat, mag blijven.")


@pytest.mark.parametrize(
    "text",
    ["Je belt elke dag 5 offertes na, anders bel je ze de dag erna.", "Je belt elke dag 5 offertes na."],
)
def test_what_is_done_otherwise_is_no_measure(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "P17")


def test_a_sentence_that_is_a_measure_goes_as_a_whole() -> None:
    text = "Bel je geen 5 offertes per dag, dan krijg je een officiële waarschuwing."
    (found,) = told(plan_where("acties.0.afspraak", text), "P17")
    assert found.hint.startswith("Haal dit hier weg.")


@pytest.mark.parametrize(
    "text",
    [
        "In het nieuwe schooljaar geef je dan les als instructeur, met de schaal die daarbij hoort.",
        "Haal je het niet, dan doe je het werk van een junior, met het loon dat daarbij hoort.",
        "Als een doel dan nog openstaat, eindigt je leidinggevende toelage op 1 oktober.",
        "De toeslag voor grote klanten komt op 1 oktober te vervallen wanneer een doel dan nog openstaat.",
        "Je weekendtoeslag stopt op 1 oktober als een van de doelen nog open staat.",
    ],
)
def test_pay_that_ends_while_a_goal_is_open(text: str) -> None:
    assert told(plan_that_says(text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Haal je de doelen niet, dan kan een andere functie volgen, met de schaal die daarbij hoort.",
        "Of daarna een andere functie volgt, is geen uitgemaakte zaak.",
        "Haal je de doelen niet, dan is een waarschuwing geen uitgemaakte zaak.",
    ],
)
def test_pay_that_may_end(text: str) -> None:
    assert not told(plan_that_says(text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Je schrijft de laagste temperatuur op. Pas dan gaat de wagen naar de inpak.",
        "Je tekent de lijst. Dan pas gaat de wagen naar de inpak.",
        "Je weegt elke kar. Pas daarna gaat de kar naar de inpak.",
    ],
)
def test_what_comes_only_after_a_step_of_the_work(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Dan gaat je auto terug naar de lease.",
        "Dan gaat het mentoraat naar Stijn.",
        "Dan vervalt de toeslag.",
    ],
)
def test_what_is_taken_then(text: str) -> None:
    assert told(plan_where("gevolgen.omschrijving", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Gaat het mis, dan is het geen verrassing, dus hier is de lijst. Meer tijd met begeleiding kan. Een andere plek kan ook.",
        "Lukt het niet, dan mag dat geen verrassing zijn: dit kan er volgen.",
        "Haal je het niet, dan wil ik niet dat het je overvalt, dus hier staat wat kan.",
        "Gaat het niet goed, dan weet je nu al wat er mogelijk is.",
        "Mocht het misgaan, dan staat hieronder wat er kan.",
        "Gaat het mis, dan is dit de lijst van wat er kan.",
        "Lukt het niet, dan zijn er drie wegen, en welke het wordt bespreken we samen.",
        "Gaat het mis, dan schrik je niet: hieronder staat wat er mogelijk is.",
        "Haal je de doelen niet, dan is het goed om te weten wat er kan.",
        "Gaat het fout, dan komt het niet uit de lucht vallen, daarom deze lijst.",
    ],
)
def test_a_list_of_what_can_follow_is_open(text: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Haal je het niet, dan draai je vanaf 1 september de nachtplanning.",
        "Lukt het niet, dan werk je vanaf 1 oktober in de nachtdienst.",
        "Zijn de doelen niet gehaald, dan sta je per 1 juli in het weekendrooster.",
        "Haal je de doelen niet, dan draai je vanaf juli het weekendrooster.",
    ],
)
def test_shifts_as_a_certain_consequence(text: str) -> None:
    assert told(plan_where("gevolgen.omschrijving", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Haal je het niet, dan kan het zijn dat je vanaf 1 september de nachtplanning draait.",
        "Haal je de doelen, dan draai je vanaf 1 september weer de dagplanning.",
        "Is de planner ziek, dan draai je de nachtplanning niet.",
    ],
)
def test_shifts_that_are_open_or_no_consequence_omschrijving(text: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", text), "P17")


@pytest.mark.parametrize(
    "text",
    [
        "Is de planner ziek, dan draai je de nachtplanning.",
        "Als het rooster verandert, draai je vanaf 1 maart de weekenddiensten.",
    ],
)
def test_shifts_that_are_open_or_no_consequence_afspraak(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "P17")


_TALK = clean_plan()["evaluatiemomenten"][0]["datum"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("succescriteria.0.criterium", "Je rijdt 90% op tijd, anders rijd je na 31 maart alleen nog als oproepkracht."),
        ("doelen.0.haalbaar", "Lukt het niet, dan past een kleiner dienstverband bij je en voeren we dat door."),
        ("gevolgen.omschrijving", "Wordt de norm niet bereikt, dan ligt er een andere rol op de balie voor je klaar."),
        ("gevolgen.omschrijving", "Zonder groei sluit je beloning vanaf 1 april aan bij wat je laat zien."),
        ("gevolgen.omschrijving", "Er is een kerstuitkering voor wie het haalt; anders sla jij dit jaar over."),
        ("gevolgen.omschrijving", "Wordt het doel niet gehaald, dan wordt je werkweek ingekort tot drie dagen."),
        ("oorzaken.0.aanpak", "Gaat het niet goed, dan hoort daar een juniorcontract bij."),
    ],
)  # fmt: skip
def test_what_somebody_is_from_then_on(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P17")
    assert ".".join(map(str, found.path)) == path


def test_a_report_tells_it_ahead_too() -> None:
    said = {"datum": _TALK, "besproken": "Lukt het weer niet, dan ben je geen mentor meer."}
    assert told(plan_where("evaluatiemomenten.0.verslag", said), "P17")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("acties.0.afspraak", "Als de bus niet start, rijd je die dag alleen nog met de reservewagen."),
        ("acties.0.afspraak", "Als een order niet klopt, ligt er een formulier klaar waarop je de fout meldt."),
        ("acties.0.afspraak", "Mis je de deadline, dan stopt het systeem en dien je de aanvraag opnieuw in."),
        ("doelen.0.haalbaar", "Je werkt tot juni alleen nog in de ochtend, omdat je daar zelf om vroeg."),
        ("doelen.0.haalbaar", "Is een collega ziek, dan sta je die dag alleen nog op de groep."),
        ("gevolgen.omschrijving", "Haal je de doelen, dan werk je daarna weer alleen nog op je eigen route."),
        ("gevolgen.omschrijving", "Lukt het niet, dan houden we een plek op de cursus voor je vrij."),
        ("gevolgen.omschrijving", "Haal je het niet, dan kijken we of een kleiner dienstverband bij je past."),
        ("gevolgen.omschrijving", "Haal je het niet, dan wegen we eerst af wat redelijk is: meer tijd of ander werk."),
        ("gevolgen.omschrijving", "Hoort daar een ander salaris bij, dan spreken we over een afbouw."),
        ("evaluatiemomenten.0.verslag", {"datum": _TALK, "besproken": "De meting was 93%, dus de extra gesprekken vervallen."}),
    ],
)  # fmt: skip
def test_what_is_so_for_a_day_or_is_weighed(path: str, text: object) -> None:
    assert not told(plan_where(path, text), "P17")


def test_what_has_come_already_is_why_there_is_a_plan() -> None:
    text = "Maar het gevolg is dat coachgesprekken vervallen en dat je team met dezelfde fouten blijft worstelen."
    assert not told(plan_where("aanleiding.omschrijving", text), "P17")
    assert told(plan_where("slotopmerking", "Het gevolg is dat je team en je bevoegdheid vervallen."), "P17")


def test_what_follows_behind_or_else_is_told_though_the_goals_may_be_met() -> None:
    assert told(plan_that_says("Haal je de norm, dan ronden we af, anders volgt een waarschuwing."), "P17")
    assert not told(plan_that_says("Haal je de norm, dan ronden we af en vervalt de waarschuwing."), "P17")


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        ("ontslag", True),
        ("waarschuwing, overplaatsing of ontslag", True),
        ("Haal je de doelen niet, dan volgt een waarschuwing.", False),
    ],
)
def test_a_bare_list_of_measures_is_shown_its_key(said: str, listed: bool) -> None:
    hints = [one.hint for one in told(plan_where("gevolgen.omschrijving", said), "P17")]
    assert hints and all(("bij ‘maatregelen’" in one) is listed for one in hints)


@pytest.mark.parametrize(
    ("denied", "told_instead"),
    [
        ("We gaan niet uit van demotie, ook niet bij een onvoldoende.", "We gaan niet uit van uitstel: er volgt demotie."),
        ("Het woord waarschuwing komt in dit plan niet voor.", "De waarschuwing komt dan, of het woord hier staat of niet."),
        ("Aan je uren en je dertiende maand verandert dit plan niets.", "Aan je uren verandert niets, maar je bonus vervalt."),
        ("Je bonus en je salaris staan hier buiten, wat er ook uitkomt.", "Je uren staan hier buiten, maar je bonus korten we."),
        ("Het is niet zo dat je bij een onvoldoende je team kwijtraakt.", "Bij een onvoldoende raak je je team kwijt."),
    ],
)  # fmt: skip
def test_what_the_plan_does_not_touch(denied: str, told_instead: str) -> None:
    assert not told(plan_that_says(denied), "P17")
    assert told(plan_that_says(told_instead), "P17")
