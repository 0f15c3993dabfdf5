"""R05: a goal that hangs on what others do or decide."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where

OTHERS = (
    (
        "verwachting",
        "Per maand wordt 95% door de groothandel binnen twee dagen geleverd.",
        "Per maand wordt 95% door de groothandel binnen twee dagen geleverd.",
    ),
    ("relevant", "De prijzen legt de directie vast, maar je wordt erop afgerekend.", "legt de directie vast"),
    (
        "verwachting",
        "De subsidie die de gemeente per jaar toekent, is minimaal € 9.000.",
        "die de gemeente per jaar toekent",
    ),
    (
        "verwachting",
        "Het verzuim van het hele team is per maand maximaal 5%.",
        "verzuim van het hele team",
    ),
    (
        "verwachting",
        "Per maand leveren alle teamleiders hun uren op tijd aan.",
        "Per maand leveren alle teamleiders hun uren",
    ),
    (
        "verwachting",
        "Per kwartaal dient geen enkele buurman bezwaar in.",
        "dient geen enkele buurman bezwaar",
    ),
    ("verwachting", "De raad neemt per jaar 90% van je voorstellen aan.", "De raad neemt per jaar 90% van"),
    (
        "verwachting",
        "Per maand dienen initiatiefnemers minimaal 80% van de aanvragen in één keer compleet bij u in.",
        "Per maand dienen initiatiefnemers minimaal 80% van de aanvragen",
    ),
    (
        "verwachting",
        "Elke maand leveren klanten minimaal 90% van de gegevens compleet aan.",
        "Elke maand leveren klanten minimaal 90%",
    ),
    (
        "verwachting",
        "Ouders sturen per maand minimaal 90% van de formulieren binnen een week terug.",
        "Ouders sturen per maand",
    ),
    ("verwachting", "Je bent op tijd, ook als de brug openstaat.", "ook als de brug openstaat"),
    (
        "verwachting",
        "Er staat geen fout in, ook niet wanneer ik iets verkeerds doorgeef.",
        "ook niet wanneer ik",
    ),
    ("haalbaar", "Je hebt hier geen invloed op.", "Je hebt hier geen invloed"),
    ("haalbaar", "Of het lukt, bepaalt de markt.", "bepaalt de markt"),
    ("relevant", "Daar kun je zelf niets aan doen.", "kun je zelf niets aan doen"),
    ("verwachting", "Per maand levert de fabriek 95% op tijd.", "Per maand levert de fabriek 95%"),
    ("haalbaar", "Of het lukt, hangt af van het weer.", "hangt af van het weer"),
    ("haalbaar", "Of het lukt, hangt af van de leverancier.", "hangt af van de leverancier"),
    ("haalbaar", "Je bent afhankelijk van de afdeling inkoop.", "afhankelijk van de afdeling"),
    ("haalbaar", "De beslissing ligt bij de rechter.", "beslissing ligt bij de rechter"),
    ("haalbaar", "Dit ligt buiten je macht.", "buiten je macht"),
)
OWN = (
    ("verwachting", "Je stuurt per maand minimaal 90% van de klanten binnen een dag een offerte op."),
    ("verwachting", "Van wat collega's leveren, controleer je er per maand 90%, en je geeft het door."),
    ("verwachting", "Leveren klanten hun gegevens te laat aan, dan bel je in 90% dezelfde dag."),
    ("verwachting", "Op de dag dat ouders een formulier sturen, geef je er minimaal 90% door."),
    ("haalbaar", "Het hangt niet af van de leverancier of je belt."),
    ("verwachting", "Je beslist per maand op 95% van de bezwaren binnen zes weken."),
    ("verwachting", "Je levert per maand 95% van de mutaties en hun bijlagen op tijd aan."),
    ("verwachting", "Je belt per maand 90% van de klanten dezelfde dag terug, ook als het druk is."),
    ("verwachting", "Je stuurt 90% van de voorstellen op tijd naar de raad."),
    ("verwachting", "Je bestelt per maand 95% van de onderdelen op de dag van de storing."),
    ("verwachting", "Per maand wordt 90% van je offertes door klanten met een 8 of hoger beoordeeld."),
    ("haalbaar", "De markt bepaalt de prijs, maar jij kiest welke klanten je belt."),
    ("haalbaar", "De directie stelt in april extra tijd beschikbaar."),
    ("relevant", "Dit heeft veel invloed op de wachttijd van klanten."),
    ("haalbaar", "Het nieuwe rooster heeft nauwelijks invloed op het terugbellen."),
    ("verwachting", "Per maand is 90% van je stukken compleet op de dag dat het college besluit."),
    ("verwachting", "Je belt 95% van de klanten dezelfde dag, ook als de leverancier nog niets weet."),
    ("verwachting", "Je voert bij 95% van het verzuim in je team binnen een week een gesprek."),
    ("verwachting", "Levert de fabriek te laat, dan weet 95% van de klanten dat dezelfde dag van jou."),
    ("haalbaar", "Aan storingen kun je niets doen; die dagen tellen niet mee."),
    ("haalbaar", "De bank bepaalt of een lening doorgaat; jij levert een compleet dossier."),
    ("haalbaar", "Je bent niet afhankelijk van de leverancier."),
    ("haalbaar", "Je bent niet meer afhankelijk van de afdeling ICT."),
    ("haalbaar", "Dit hangt af van de markt; daarom telt alleen het deel dat je zelf doet."),
    ("relevant", "De beslissing ligt bij de klant, en die heeft jouw advies nodig."),
    ("relevant", "De inspectie bepaalt wat er in een dossier moet staan."),
    ("relevant", "De gemeente stelt elk jaar het tarief vast dat je in de brief zet."),
    ("haalbaar", "Het hoofdkantoor bepaalt de norm voor alle winkels; collega's halen 93%."),
    ("haalbaar", "De directie legt de norm elk jaar vast; collega's halen 93%."),
)

LEFT_TO_OTHERS = (
    "In het voorjaar van 2026 stoppen er maximaal 4 uitzendkrachten in de avondploeg.",
    "Per maand vertrekken er maximaal 2 vrijwilligers bij de hulpdienst.",
    "Per maand zegt maximaal 1 lid zijn abonnement op.",
    "Per maand blijft maximaal 3% van de leerlingen zonder bericht weg.",
    "Het aantal patiënten op jouw kamers dat zonder bericht wegblijft, is per maand maximaal 5.",
    "Per maand zijn minimaal 4 huurcontracten door de huurder ondertekend.",
    "Je draagt er zorg voor dat de aannemers minimaal 90% van de reparaties binnen tien werkdagen uitvoeren.",
    "Je ziet erop toe dat de onderaannemers per maand minimaal 95% van hun werk op tijd opleveren.",
    "U staat ervoor in dat de leverancier per maand 97% vóór 10:00 uur levert.",
    "Je krijgt het voor elkaar dat de koerier voor 10:00 uur voorrijdt.",
    "We rekenen erop dat de nachtploeg de banden leeg achterlaat.",
    "Debiteuren betalen binnen 14 dagen.",
    "Minstens 30 moeders komen naar de thema-avond.",
    "Uitzendkrachten ruilen hun diensten niet meer.",
    "Je zorgt dat de huurders hun grofvuil op woensdag buiten zetten.",
    "Eind mei heeft het bestuur de begroting van je project goedgekeurd.",
    "De gemeente verleent uiterlijk 1 juli een vergunning voor het terras.",
    "Doordat de groothandel voortaan twee keer per week levert, is er nooit een leeg schap.",
    "Binnen twee maanden heeft de technische dienst alle liften gerepareerd.",
    "Minstens 80% van de collega's vult de urenstaat op vrijdag in.",
    "Alle ouders leveren vóór 15 mei het formulier in.",
    "Het doel is behaald zodra de raad van bestuur akkoord gaat met je voorstel.",
    "De softwareleverancier lost per week alle storingen op.",
    "In het najaar stemt de medezeggenschapsraad in met het nieuwe lesrooster.",
    "Je krijgt van de directie vóór 1 juni toestemming voor een extra kracht.",
    "De certificeerder geeft elk kwartaal een positief rapport af.",
    "Je zorgt ervoor dat de vervoerder elke rit op tijd rijdt.",
    "Je bereikt dat de ondernemingsraad met het rooster instemt.",
    "Elke maand houdt de leverancier zich aan de afgesproken prijs.",
    "De afdeling Inkoop verwerkt al je aanvragen binnen twee dagen.",
    "Je plan wordt per kwartaal door de stuurgroep vastgesteld.",
    "De architect tekent elke wijziging uit, zodat je verder kunt.",
    "De markt trekt dit jaar aan.",
)
WITHIN_REACH = (
    "Je belt per maand minimaal 95% van de patiënten die wegblijven dezelfde dag na.",
    "Je ziet er per maand op toe dat 95% van de bestellingen dezelfde dag de deur uit is.",
    "Je spreekt per maand minimaal 90% van de vrijwilligers die vertrekken.",
    "Je zorgt dat de ouders binnen een dag antwoord krijgen.",
    "Je zorgt dat de collega van de nachtploeg weet wat er nog moet.",
    "Je zorgt dat de chauffeurs hun lijst om 06:00 uur hebben.",
    "Je laat de klant binnen een uur weten wanneer je komt.",
    "Bij een te late levering bel je de leverancier nog dezelfde dag.",
    "Elke bestelling die de groothandel levert, is dezelfde dag gecontroleerd en ingeboekt.",
    "Alle stukken voor het hoofdkantoor zijn per maand op de vijfde werkdag klaar.",
    "Vóórdat de aannemer begint, heb je de werkvergunning ingevuld.",
    "Per maand zijn de facturen van leveranciers binnen tien dagen afgerond.",
    "De apotheek is elke avond om 18:00 uur opgeruimd en klaar voor de volgende dienst.",
    "Elke maandag staat het rooster klaar, zodat collega's zich kunnen inschrijven.",
    "Collega's krijgen per week van jou binnen een werkdag antwoord op wat ze aanleveren.",
    "Per maand keurt de directie 90% van je notities in één keer goed.",
    "Met de aannemer bespreek je elke week welke werkzaamheden klaar zijn.",
    "De directie kan elke vrijdag rekenen op jouw overzicht.",
    "De architect hoort binnen een dag van je of de tekening klopt.",
    "Je zorgt dat de monteur vóór acht uur zijn onderdelen heeft.",
    "De opdrachtgever weet elke week wat er klaar is.",
    "De gemeente beantwoordt 95% van de vragen binnen vijf dagen.",
    "De accountant krijgt elke maand alle stukken van je.",
    "Je levert de stuurgroep elke maand een volledig plan.",
    "In het rapport voor de inspecteur staan alle metingen.",
)


@pytest.mark.parametrize("text", LEFT_TO_OTHERS)
def test_what_others_do_or_decide(text: str) -> None:
    (found,) = told(plan_where("doelen.0.verwachting", text), "R05")
    assert found.message.startswith(f"‘{text}’")


@pytest.mark.parametrize("text", WITHIN_REACH)
def test_others_beside_what_one_does(text: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", text), "R05")


@pytest.mark.parametrize(("key", "text", "words"), OTHERS)
def test_what_is_not_in_ones_own_hands(key: str, text: str, words: str) -> None:
    (found,) = told(plan_where(f"doelen.0.{key}", text), "R05")
    assert found.path == ("doelen", 0, key)
    assert found.message.startswith(f"‘{words}")


@pytest.mark.parametrize(("key", "text"), OWN)
def test_what_one_can_do_oneself(key: str, text: str) -> None:
    assert not told(plan_where(f"doelen.0.{key}", text), "R05")


def test_the_advice_can_be_followed() -> None:
    """Who says at *haalbaar* what the employee decides, hears no more of it; a bare figure says nothing."""
    plan = clean_plan()
    goal = plan["doelen"][0]
    goal["verwachting"] = "Per maand wordt 95% door de groothandel binnen twee dagen geleverd."
    goal["haalbaar"] = "Collega's halen 96%."
    assert len(told(dump(plan), "R05")) == 1
    for said in (
        "Je bepaalt zelf wanneer en waar je bestelt.",
        "Je hebt veel invloed: jij kiest de leverancier.",
    ):
        goal["haalbaar"] = said
        assert not told(dump(plan), "R05"), said
    goal["haalbaar"] = "Je hebt weinig invloed op de levering, maar je kunt wel bellen."
    assert len(told(dump(plan), "R05")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We leggen de norm met 13% iets lager, omdat een deel van de spoed nog buiten jouw invloed ligt.",
        "De norm ligt voor jou lager, omdat een deel van de storingen buiten jouw invloed ligt.",
        "De norm is ruimer, want een groot deel van de aanvoer ligt buiten jouw invloed.",
        "Bij de norm is rekening gehouden met wat buiten jouw invloed ligt.",
    ],
)
def test_what_the_norm_allows_for(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "De uitkomst ligt buiten jouw invloed.",
        "De norm is hoger, omdat de directie dat wil; het ligt buiten jouw invloed.",
        "Een deel van de spoed ligt buiten jouw invloed.",
        "De norm is lager dan vorig jaar, maar de aanvoer ligt buiten jouw invloed.",
    ],
)
def test_what_it_does_not_allow_for(text: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "Per maand wordt minimaal 90% van de aansluitingen die je verkoopt, binnen vijf werkdagen na de order "
        "door de netwerkprovider geactiveerd.",
        "Minimaal 95% van de lijnen is per maand binnen tien dagen door de telecomprovider overgezet.",
        "Per maand is 90% van de auto's door de leasemaatschappij op tijd vrijgegeven.",
        "De softwareleverancier lost per maand 90% van de meldingen binnen twee dagen op.",
    ],
)
def test_an_outsider_by_the_end_of_its_name(text: str) -> None:
    assert told(plan_where("doelen.0.verwachting", text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "Je meldt elke aansluiting die niet binnen vijf dagen door de netwerkprovider is geactiveerd.",
        "Je belt de netwerkprovider per maand bij minimaal 90% van de orders die na vijf dagen niet werken.",
        "Per maand is 90% van je orders compleet als de netwerkprovider ze krijgt.",
        "Je controleert per maand 95% van de zendingen van de softwareleverancier dezelfde dag.",
    ],
)
def test_what_one_does_with_an_outsider(text: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "Je zorgt ervoor dat er geen offertes blijven liggen.",
        "Je zorgt ervoor dat er geen mails openstaan aan het eind van de dag.",
        "Je zorgt ervoor dat het magazijn elke avond opgeruimd is.",
        "Je zorgt ervoor dat de kassa klopt.",
        "Je zorgt ervoor dat de vitrine om 8 uur gevuld is.",
    ],
)
def test_what_one_sees_to_oneself(text: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "Je zorgt ervoor dat de vakgroep unaniem voor het nieuwe boek is.",
        "Je zorgt ervoor dat de koks hun messen slijpen.",
        "Je zorgt ervoor dat Ingrid elke week haar deel van het verslag aanlevert.",
    ],
)
def test_what_one_is_to_see_to_of_others(text: str) -> None:
    assert told(plan_where("doelen.0.verwachting", text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "Per maand opent minimaal 80% van de ouders van De Egels het weekbericht.",
        "Per maand bevestigt minimaal 90% van de klanten vóór 15:00 uur de laadtijd.",
        "Per maand leest minimaal 70% van de leden de nieuwsbrief.",
        "Minimaal 85% van de huurders bevestigt de afspraak binnen een dag.",
        "Per week klikt minimaal 20% van de lezers op je artikel.",
        "Minimaal 60% van de gasten opent de mail vooraf binnen drie dagen.",
    ],
)
def test_what_others_confirm_or_open(text: str) -> None:
    assert told(plan_where("doelen.0.verwachting", text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "Per maand krijgt minimaal 90% van de klanten vóór 15:00 uur een bevestiging van je.",
        "Je bevestigt bij minimaal 90% van de klanten vóór 15:00 uur de laadtijd.",
        "Je opent per werkdag minimaal 90% van de berichten van ouders vóór 10:00 uur.",
        "Bij minimaal 90% van de klanten bevestig je de laadtijd vóór 15:00 uur.",
        "Minimaal 90% van de ritten die de klant bevestigt, plan je vóór 15:00 uur in.",
        "Je opent elke werkdag om 08:00 uur de balie voor de klanten.",
        "Elke klant die bevestigt, krijgt van je binnen een uur een laadtijd.",
        "Voordat de ouders de app openen, staat om 17:00 uur het dagverslag erin.",
    ],
)
def test_what_the_employee_confirms_or_opens(text: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", text), "R05")


BY_ORDER_OF_WORDS = (
    "De huurders uit jouw wijk betalen voor 95% op de eerste van de maand.",
    "De tandartsen in de stad verwijzen elk kwartaal acht patiënten naar jullie kaakchirurg door.",
    "Twee vakbladen plaatsen voor 1 november een interview met de oprichter.",
    "De drie betrokken waterschappen hebben de overeenkomst op 30 september ondertekend.",
    "De zes onderaannemers zijn op alle bouwdagen om 07:00 uur aanwezig.",
    "In het voorjaar brengen de kwekers hun bloemen voor 05:30 uur naar de veiling.",
    "Er stapt tijdens het plan geen enkele klant over naar een concurrent.",
    "In jouw periode vertrekt niemand van de afdeling naar een andere werkgever.",
    "De pers besteedt in het najaar vier keer aandacht aan de tentoonstelling.",
    "Het voorstel heeft aan het eind van het plan de steun van alle afdelingshoofden.",
    "Op 31 oktober staat de handtekening van de wethouder onder het beleidsstuk.",
    "De offertes van de drukkerij vallen voortaan binnen het budget.",
    "Er valt in het najaar geen enkel optreden uit door afzeggingen van artiesten.",
)
HELPED_OR_JUDGING = (
    "Gasten die jij incheckt, krijgen in minimaal 48 van de 50 gevallen binnen vijf minuten hun sleutel.",
    "De patiënten op jouw lijst zijn in minimaal 95% van de gevallen binnen een kwartier geholpen.",
    "De leden van jouw team krijgen hun rooster minimaal vier weken vooraf van je.",
    "De gasten aan jouw tafels geven gemiddeld minimaal een 7,5 in de enquête.",
    "De uitvoerders en planners hebben bij 90% van de overleggen binnen twee dagen het verslag in huis.",
    "Op 9 juli hebben alle vier jouw bewoners een plan dat met hen zelf is besproken.",
    "Minstens acht nieuwe klanten hebben een eerste order geplaatst.",
    "De cijfers van je klas staan op vrijdag in het systeem.",
    "Bij elke betaling staat vooraf de handtekening van de directeur onder het formulier.",
    "Het register is op 1 december compleet; de notaris heeft dat met zijn handtekening vastgesteld.",
    "De chauffeur tekent per week minimaal 19 van de 20 vrachtbrieven af, met tijdstip en naam.",
)


def _as_criterion(text: str) -> bytes:
    plan = clean_plan()
    plan["succescriteria"] = [{"voor_doel": plan["doelen"][0]["gebied"], "criterium": text}]
    return dump(plan)


@pytest.mark.parametrize("text", BY_ORDER_OF_WORDS)
def test_others_who_are_the_subject(text: str) -> None:
    assert told(plan_where("doelen.0.verwachting", text), "R05")
    (found,) = told(_as_criterion(text), "R05")
    assert found.path == ("succescriteria", 0, "criterium")


@pytest.mark.parametrize("text", HELPED_OR_JUDGING)
def test_others_who_are_helped_or_who_judge(text: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", text), "R05")
    assert not told(_as_criterion(text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "Je zorgt ervoor dat de andere monteurs hun busjes op vrijdag opruimen.",
        "Je krijgt het voor elkaar dat finance de declaraties binnen drie dagen uitbetaalt.",
        "Je ziet erop toe dat de nachtdienst de medicijnkast voortaan afsluit.",
        "Je regelt dat de ondernemingsraad op 3 juni instemt met het nieuwe rooster.",
    ],
)
def test_an_action_that_others_have_to_do(text: str) -> None:
    (found,) = told(plan_where("acties.0.afspraak", text), "R05")
    assert found.path == ("acties", 0, "afspraak")


@pytest.mark.parametrize(
    "text",
    [
        "Je zorgt dat de monteurs hun onderdelen om 07:30 uur op de balie vinden.",
        "Je vraagt een collega die zijn rapportage vergat er één keer naar.",
        "Karim geeft je elke vrijdag een overzicht van wat je die week hebt afgerond.",
        "De technische dienst zet voor 1 maart een tweede scherm op je bureau.",
    ],
)
def test_an_action_of_ones_own_or_help(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "R05")


def test_a_manager_brings_others_to_something() -> None:
    plan = clean_plan()
    plan["acties"][0] |= {
        "wie": "leidinggevende",
        "afspraak": "Je zorgt dat de ICT-afdeling de storing binnen een dag verhelpt.",
    }
    assert not told(dump(plan), "R05")


def test_the_job_of_the_employee_is_nobody_else() -> None:
    plan = clean_plan()
    plan["doelen"][0]["verwachting"] = (
        "De koerier bezorgt per week minimaal 95% van de pakketten voor 10:00 uur."
    )
    assert told(dump(plan), "R05")
    for job in ("Koerier", "Fietskoerier", "Medewerker en koerier"):
        plan["medewerker"]["functie"] = job
        assert not told(dump(plan), "R05"), job


def test_a_driver_signs_off_for_himself() -> None:
    text = "De chauffeur tekent per week minimaal 19 van de 20 vrachtbrieven af bij de klant."
    plan = clean_plan()
    plan["medewerker"]["functie"] = "Vrachtwagenchauffeur"
    plan["doelen"][0]["verwachting"] = text
    assert not told(dump(plan), "R05")


def test_what_one_can_do_counts_for_a_criterion_too() -> None:
    plan = clean_plan()
    goal = plan["doelen"][0]
    text = "De leveranciers leveren per maand minimaal 90% op tijd."
    plan["succescriteria"] = [{"voor_doel": goal["gebied"], "criterium": text}]
    assert told(dump(plan), "R05")
    goal["haalbaar"] = "Je bepaalt zelf wanneer en waar je bestelt."
    assert not told(dump(plan), "R05")


SHOWN_BY_OTHERS = (
    "De bewoners op jouw afdeling eten vijf keer per week aan tafel.",
    "De bewoners zitten elke dag om 12.00 uur aan tafel.",
    "Twee collega's bevestigen in de steekproef dat de overdracht compleet was.",
    "Drie chauffeurs verklaren in mei dat de laadlijst klopte.",
    "Op 1 juli staan alle nieuwe leveranciers in het systeem.",
    "Alle leveranciers staan op 1 juli in het crm.",
)
HANDED_OUT = (
    "De cliënten in jouw route krijgen hun medicijnen vóór 9.00 uur.",
    "Alle leerlingen in je klas hebben op 1 juni hun toets terug.",
    "De monteurs hebben elke ochtend vóór 7.00 uur hun werkbon.",
)
THEIR_OWN = (
    "Twee klanten bevestigen dat ze opnieuw bestellen.",
    "De cliënten op jouw groep eten dagelijks twee stuks fruit.",
    "De cliënten komen elke week naar de dagbesteding.",
    "Op 1 juli hebben alle leveranciers hun prijzen verlaagd.",
    "De chauffeurs rijden elke dag op tijd weg en staan in het rooster.",
    "De patiënten volgen in mei hun dieet.",
)


@pytest.mark.parametrize("path", ["succescriteria.0.criterium", "doelen.0.verwachting"])
@pytest.mark.parametrize("text", SHOWN_BY_OTHERS)
def test_the_work_shows_by_others(path: str, text: str) -> None:
    """Others confirm it, are entered somewhere or are brought there; they need to do nothing of their own."""
    assert not told(plan_where(path, text), "R05")


@pytest.mark.parametrize("text", HANDED_OUT)
def test_others_have_what_was_made(text: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", text), "R05")


@pytest.mark.parametrize("path", ["succescriteria.0.criterium", "doelen.0.verwachting"])
@pytest.mark.parametrize("text", THEIR_OWN)
def test_others_have_to_do_it(path: str, text: str) -> None:
    assert told(plan_where(path, text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "De scheepsagent meldt vanaf juni elk schip minimaal 24 uur van tevoren aan.",
        "Onze douane-expediteur vraagt elke zending uiterlijk een dag vooraf aan.",
        "De wachtlijst bij de ketenpartners is op 1 oktober korter dan vier weken.",
        "De levertijd van de leverancier is in juni maximaal drie dagen.",
        "Elke dienst wordt gedraaid door de vrijwilliger die ervoor op het rooster staat.",
        "In september ligt er een rooster waar alle zes de vakgroepen hun handtekening onder hebben gezet.",
        "Onder het protocol staan op 1 juli de handtekeningen van alle vijf de maatschappen.",
        "Op elk van de acht kredietdossiers die je inbrengt, klinkt in de commissie een ja.",
        "De inspectie heeft het certificaat in juni uitgereikt.",
        "Het aantal uren dat de lijn stilstaat door het netbedrijf, is in december gehalveerd.",
    ],
)
def test_what_parties_outside_are_to_do_or_sign(text: str) -> None:
    assert told(_as_criterion(text), "R05")


@pytest.mark.parametrize(
    "text",
    [
        "De loods is elke vrijdag om 17:00 uur opgeruimd.",
        "De scheepsagent krijgt van jou 24 uur van tevoren de laadlijst.",
        "De wachtlijst voor de intake is op 1 oktober korter dan vier weken.",
        "De doorlooptijd van de klanten op je lijst is maximaal drie dagen.",
        "Elk rooster wordt gelezen door de vrijwilligers.",
        "Elke briefing wordt gevolgd door de teamleden die dienst hebben.",
        "In september ligt er een rooster dat je met alle vakgroepen hebt besproken.",
        "Het aantal uren dat de lijn stilstaat door een verkeerde instelling, is gehalveerd.",
    ],
)
def test_what_parties_outside_get_or_what_only_sounds_like_them(text: str) -> None:
    assert not told(_as_criterion(text), "R05")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Twee collega's bevestigen in de steekproef dat de overdracht compleet was.", False),
        ("De gemeente bevestigt dat de vergunning is verleend.", True),
        ("Drie klanten bevestigen dat alle klanten het contract verlengen.", True),
    ],
)
def test_what_only_shares_words_with_it(text: str, is_told: bool) -> None:
    assert bool(told(plan_where("doelen.0.verwachting", text), "R05")) is is_told
