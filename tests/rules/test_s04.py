"""S04: an action without a term."""

import pytest
from whole import told

from support import action_saying, plan_where, plan_with

WITHOUT = (
    "Een overzicht met je klanten maak je in Excel.",
    "Eerst maak je een plan, dan voer je het uit.",
    "Soms bel je een klant terug.",
    "De tweede helft van de lijst werk je bij.",
    "Samen met Lisa maak je een lijst.",
    "Telefonische acquisitie en netwerken: je belt met klanten.",
    "Netwerken: contacten leggen.",
    "Wat wil de klant? Daar vraag je naar.",
    "Hulp nodig? Vraag erom.",
    "Je belt klanten terug.",
    "Je houdt het klantsysteem bij.",
    "Je belt 20 klanten.",
    "Je werkt je dossiers zo snel mogelijk bij.",
    "Je vraagt hulp waar nodig.",
    "Vanaf 1 april zet je de afspraken in je agenda.",
    "Sinds januari gebruik je de nieuwe agenda.",
    "Je volgt de training agendabeheer.",
    "Als dat nodig is, vraag je direct hulp.",
    "Karim en jij hebben een gesprek als daar aanleiding toe is.",
    "Je belt Karim wanneer er reden voor bestaat.",
    "Is er aanleiding, dan praat je met Karim.",
    "Je werkt de lijst bij zodra het kan.",
    "Zodra je tijd hebt, vul je het systeem aan.",
    "Waar mogelijk rond je het gesprek direct af.",
    "Wanneer het uitkomt, loop je met een collega mee.",
    "Je antwoordt op mails die vóór 12.00 uur binnenkomen.",
    "Je zet de koffie klaar voor je collega's.",
    "Indien nodig vraag je Karim om raad.",
    "Voordat je hier kwam werken, gebruikte je een andere agenda.",
    "Je gaat verder dan je gewend was.",
    "Je vraagt een collega om mee te kijken als je dat wilt.",
    "Als het kan neem je de telefoon op.",
    "Wil je hulp, dan vraag je het Esther.",
    "Je voegt de kaart als eerste stuk toe aan je dossier.",
    "Je gaat na welke machines onderhoud krijgen.",
    "Je kijkt de voorraad na op fouten.",
    "Je oefent bij een ervaren collega.",
    "Je zorgt voor een goede overdracht.",
    "Je noteert wanneer de klant gebeld wil worden.",
    "Je meldt je op de afdeling.",
    "Je organiseert een open dag.",
    "Je start een training.",
    "Je rondt de training af.",
    "Je maakt een map voor je contract.",
    "Voor je opvolger schrijf je een handleiding.",
    "U schrijft een handleiding voor u en uw collega's.",
    "Je beantwoordt de mails die je vóór 12.00 uur krijgt.",
    "Je verwerkt de post van vóór 12.00 uur.",
    "Je maakt het verslag zonder hulp.",
    "Iedereen die in 2025 klant was, bel je op.",
    "Je maakt één planning met twee kleuren, die tegelijk klaar is.",
    "Je vraagt een budget aan van meer dan € 500.",
    "Je hebt geen idee dat werkt.",
    "Je maakt geen fouten, en je schrijft een handleiding zonder vaktaal.",
    "Je gebruikt alleen de nieuwe agenda.",
    "Je werkt niet alleen met Excel.",
)
WITHIN = (
    "Je rijdt nooit weg zonder de lading te hebben gezekerd; de lijst hangt in de cabine.",
    "Je sluit nooit een melding zonder foto.",
    "Je geeft een pakket nooit mee zonder handtekening.",
    "De concept-aangifte ligt tien dagen voor de vervaldatum bij Marije.",
    "Je belt elke werkdag vijf klanten.",
    "Je levert uiterlijk 1 april 2026 je planning in.",
    "Je belt per week 20 klanten.",
    "Je werkt in maart en april alle dossiers bij.",
    "Op maandag en donderdag begin je om 8.30 uur.",
    "Binnen drie weken heb je alle dossiers bijgewerkt.",
    "Je rondt vóór de zomervakantie de e-learning af.",
    "Dagelijks werk je de lijst bij.",
    "In week 12 bespreek je de lijst met Karim.",
    "Je legt elk gesprek dezelfde dag vast.",
    "Na elk gesprek vul je de notitie in.",
    "Je belt de klant als de reden van de klacht in het systeem ontbreekt.",
    "Zodra een klant een klacht heeft, meld je die dezelfde dag bij Karim.",
    "Je belt elke nieuwe klant binnen 24 uur na de aanvraag.",
    "Je beantwoordt alle mails binnen twee werkdagen.",
    "Een dag voor de vergadering stuur je de agenda rond.",
    "Je legt afspraken vast op de dag dat je ze maakt.",
    "In de eerste maand neem je geen nieuwe projecten aan.",
    "Tijdens het weekoverleg noem je de klachten.",
    "Je houdt gedurende de looptijd een logboek bij.",
    "Voordat je een melding sluit, noteer je met wie je sprak.",
    "Je haalt de tweede collega voordat je het medicijn klaarmaakt, en niet erna.",
    "Als iemand een scan overslaat, vraag je hem dezelfde dienst wat er in de weg zat.",
    "Je vult de scores in aan het bed, en niet pas aan het eind van de dienst.",
    "Zodra de vrachtwagen er is, teken je de vrachtbrief af.",
    "Nadat je een klant hebt gesproken, vul je het klantsysteem in.",
    "Als een ouder belt, geef je binnen een uur antwoord.",
    "Is de lijst niet compleet, dan mail je de klant nog die dag.",
    "Loop je meer dan een kwartier uit, bel dan de winkel.",
    "Mist er een paraaf, stuur het dossier dan terug.",
    "De eerste vijf minuten van de les speelt de leerling een stuk dat al lukt.",
    "Je begint de dag met een ronde langs de balie.",
    "Je meet om 15:00 uur de temperatuur van de koelcel.",
    "Je ruimt je werkbank op voor je naar huis gaat.",
    "Bij binnenkomst scan je de pallets.",
    "Je leest de aanvraag door voor je de klant belt.",
    "Diezelfde dag zet je het verslag in het dossier.",
    "Bij het sluiten tel je de kas.",
    "Je beantwoordt klachten binnen 24 uur.",
    "Als een klant klaagt, noteer je dat.",
    "Je zet de kaart als eerste stuk vooraan in elk dossier dat naar de commissie gaat.",
    "Komt er een gast binnen, dan groet je.",
    "Is een aanvraag ouder dan vier weken, dan bespreek je haar met Esther.",
    "Je vult de lijst in tijdens de laatste vijf minuten van de les.",
    "Je meldt op dag acht van de sprint wat niet gaat lukken.",
    "Je loopt voor inlevering de controlelijst na.",
    "Na afloop van je dienst hang je de sleutels terug.",
    "Op het moment dat een klant boos wordt, haal je de teamleider.",
    "Wie zijn pas vergeten is, stuur je door naar de beveiliging.",
    "In je laatste kwartier ruim je de werkbank op.",
    "Als laatste handeling voor vertrek zet je het alarm aan.",
    "Tussen twee patiënten maak je de stoel schoon.",
    "Een klacht zet je in het register.",
    "Je sluit een gesprek af met de vraag of alles duidelijk is.",
    "Je schrijft onder alle rapporten wie ze heeft nagelezen.",
    "Je vergrendelt de kassa voor je pauze.",
    "Geen bon bij de doos? Bel de afzender.",
    "Heb je een lekkage gezien? Zet die in de app.",
    "Voorafgaand aan de levering meet je de temperatuur.",
    "Je proeft de saus alvorens het bord de keuken uitgaat.",
    "Bij het in gebruik nemen van een ladder kijk je de treden na.",
    "Gebeld door een journalist, verwijs je door naar de persvoorlichter.",
    "Voor je iets op een taart schrijft leg je de bon ernaast en lees je de naam hardop.",
    "Voor u een patiënt oproept kijkt u in het dossier.",
    "Je trekt handschoenen aan voor je de ketel opent en meet daarna de druk.",
    "U leest het dossier voor u belt.",
    "Wij lopen de lijst na voor we beginnen.",
    "U voert alle termijnen uit de ochtendpost vóór 11.30 uur in.",
    "Je hebt de ochtendronde om half tien af.",
    "De bussen zijn vóór 7.15 uur geladen.",
    "Je boekt de dagontvangsten na 18:00 uur.",
    "Je wist geen foutcode zonder de gemeten waarde op de bon te zetten.",
    "U verstuurt geen brief zonder dat een collega hem heeft gelezen.",
    "Er gaat niets de deur uit zonder proefrit.",
    "Zonder akkoord van de klant bestel je geen onderdelen.",
    "Je rijdt alleen weg met een getekende vrachtbrief.",
    "U ondertekent geen stuk dat u niet hebt gelezen.",
    "Je neemt één klant tegelijk aan de kassa.",
    "Per keer neem je twee pallets mee.",
    "Je haalt de kinderen één voor één op.",
    "Iedereen die belt, krijgt van jou een naam en een tijd.",
    "Boven € 500 vraag je Bart om akkoord.",
    "Alle bonnen gaan de dag zelf in de map.",
)
LOOSELY = (
    ("Een bestelling zonder adres stuur je terug naar verkoop.", "Een bestelling zonder adres"),
    ("Eerst de stekker eruit, dan pas de kap open.", "dan pas"),
    ("Bij vragen ga je naar je direct leidinggevende.", "Bij vragen"),
    ("Je maakt een lijst met verbeterpunten voor het overleg.", "voor het overleg"),
    ("Je draagt op de bouwplaats altijd je helm.", "altijd"),
    ("Je rijdt nooit te hard op de bouwplaats.", "nooit"),
    ("Je laat de kraan nooit alleen achter.", "nooit"),
    ("Je meldt gevaarlijke situaties meteen bij Karim.", "meteen"),
    ("Deur op slot en niemand thuis: kaartje in de bus.", "Deur op slot"),
    ("Afspraken met de gemeente bevestig je per mail.", "Afspraken met de gemeente"),
)


@pytest.mark.parametrize("text", WITHOUT)
def test_no_term_in_keys_or_text(text: str) -> None:
    (found,) = told(action_saying(text), "S04")
    assert found.severity == "fout"
    assert found.path == ("acties", 0, "afspraak")


@pytest.mark.parametrize("text", WITHIN)
def test_term_in_the_text(text: str) -> None:
    assert not told(action_saying(text), "S04")


@pytest.mark.parametrize(("text", "occasion"), LOOSELY)
def test_what_may_be_an_occasion_keeps_nobody_from_a_document(text: str, occasion: str) -> None:
    (found,) = told(action_saying(text), "S04")
    assert found.severity == "waarschuwing"
    assert occasion[1:] in found.message


def test_an_occasion_is_proposed_as_it_stands_in_the_text() -> None:
    (found,) = told(action_saying("Bij vragen ga je naar Karim."), "S04")
    proposed = "elke keer bij vragen"
    assert f"‘frequentie: {proposed}’" in found.hint
    assert not told(action_saying("Bij vragen ga je naar Karim.", frequentie=proposed), "S04")


@pytest.mark.parametrize("keys", [{"frequentie": "wekelijks"}, {"deadline": "2026-05-01"}])
def test_term_in_a_key(keys: dict[str, str]) -> None:
    assert not told(action_saying("Je belt klanten terug.", **keys), "S04")


def test_term_in_the_title() -> None:
    text = plan_where("acties", [{"titel": "Wekelijkse lijst", "afspraak": "Je stuurt Karim de lijst."}])
    assert not told(text, "S04")


def test_hour_in_the_title() -> None:
    text = plan_where("acties", [{"titel": "Ronde van 16:00 uur", "afspraak": "Je vult de scores in."}])
    assert not told(text, "S04")


def test_hint_gives_both_lines_with_the_end_of_the_goal() -> None:
    (found,) = told(action_saying("Je belt klanten.", voor_doel="Terugbelafspraken"), "S04")
    assert "frequentie: wekelijks" in found.hint
    assert "bij elke levering" in found.hint
    assert "deadline: 2026-08-31" in found.hint


def test_a_start_is_named_as_not_enough() -> None:
    (found,) = told(action_saying("Vanaf 1 april gebruik je de agenda."), "S04")
    assert "geen termijn" in found.message.rpartition("begin")[2]


@pytest.mark.parametrize(
    "often",
    ["regelmatig", "op verzoek", "waar nodig", "continu", "doorlopend", "op afroep", "naar behoefte",
     "als het nodig is", "tijdens de looptijd"],
)  # fmt: skip
def test_a_frequency_that_says_nothing_is_no_term(often: str) -> None:
    (found,) = told(action_saying("Je belt de klanten van je lijst.", frequentie=often), "S04")
    assert found.path == ("acties", 0, "frequentie")
    assert found.message == f"‘{often}’ zegt niet hoe vaak."
    assert "Schrijf bijvoorbeeld: wekelijks." in found.hint


def test_the_text_can_say_it_instead() -> None:
    assert not told(
        action_saying("Je belt elke vrijdag de klanten van je lijst.", frequentie="doorlopend"), "S04"
    )


@pytest.mark.parametrize(
    "often",
    [
        "elke werkdag",
        "2x per week",
        "na elk gesprek",
        "eenmalig",
        "bij elke klacht",
        "tijdens het weekoverleg",
    ],
)
def test_a_frequency_that_can_be_counted_on_is_a_term(often: str) -> None:
    action = f"acties:\n  - titel: Bellen\n    afspraak: Je belt de klanten van je lijst.\n    frequentie: {often}\n"
    assert told(plan_with(action), "S04") == []


@pytest.mark.parametrize("often", ["twee keer", "3x"])
def test_a_count_without_a_time_is_no_term(often: str) -> None:
    (found,) = told(action_saying("Je belt de klanten van je lijst.", frequentie=often), "S04")
    assert "zegt niet in welke tijd" in found.message
    assert f"Schrijf bijvoorbeeld: {often} per week." in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Je legt de pasjes klaar met een label aan elk pasje.",
        "Je maakt een overzicht met een foto van elke machine.",
        "Je maakt een sleutelkast met een kaartje onder elke sleutel.",
        "Je maakt een lijst met voor elke klant een regel.",
        "Je maakt een map met achter elk tabblad één dossier.",
        "Je richt het magazijn in met de prijs op ieder vak.",
    ],
)
def test_what_each_part_of_a_thing_looks_like_is_no_occasion(text: str) -> None:
    assert told(action_saying(text), "S04")


@pytest.mark.parametrize(
    "text",
    [
        "Je begint met een controle van elke levering.",
        "Je sluit af met een vraag aan elke klant.",
        "Je kijkt met Karim aan het begin van elke dienst de lijst na.",
        "Je loopt met een collega voor elke rit de bus na.",
        "Je meldt bij elk pasje met naam wie het ophaalt.",
    ],
)
def test_what_is_done_each_time_is_one(text: str) -> None:
    assert not told(action_saying(text), "S04")


@pytest.mark.parametrize(
    "text",
    [
        "Je maakt een werklijst, daar begin je in februari mee.",
        "Je richt het archief opnieuw in; daar begin je op 2 maart mee.",
        "Je start in april met het opruimen van het magazijn.",
        "Met het archief start je in mei.",
        "Hier begin je in april aan.",
    ],
)
def test_to_begin_with_it_is_no_term(text: str) -> None:
    (found,) = told(action_saying(text), "S04")
    assert "Een begin is nog geen termijn." in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Begin mei is de werklijst klaar.",
        "Je begint in april met de werklijst en bent op 1 juni klaar.",
        "Daar begin je elke maandag mee.",
        "Je maakt begin mei de werklijst.",
    ],
)
def test_but_a_term_or_a_rhythm_beside_it_is(text: str) -> None:
    assert not told(action_saying(text), "S04")
