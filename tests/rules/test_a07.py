"""A07: support that only watches."""

import pytest
from moved_things import MOVED
from whole import told

from support import plan_where

WATCHING = (
    "Je mailt Stefan elke ochtend vóór 09:30 uur wat je de vorige dag hebt verwerkt, zodat hij kan bijsturen.",
    "Je appt mij elke middag om 16:00 uur hoeveel orders je die dag hebt afgerond.",
    "U bericht mevrouw Smit dagelijks welke dossiers u hebt behandeld.",
    "Elke vrijdag geef je aan Karim door wat er die week af is.",
    "Joost haalt elke maand twintig van je boekingen uit Twinfield en geeft aan Erik door welke niet goed waren.",
    "Petra pakt elke week tien van je dossiers uit de kast en legt de fouten aan Wim voor.",
    "Een collega pikt er elke vrijdag vijf bonnen uit en laat Karim weten wat er mis was.",
    "Ria neemt elke maand een greep uit je brieven en bespreekt de uitkomst met de teamleider.",
    "De planner kiest elke week vijf van je ritten en vertelt Esther wat er fout ging.",
    "Ik kijk elke vrijdag met de eigenaar of je je afspraken nakomt.",
    "Karim gaat elke week na of de dossiers die je inlevert kloppen.",
    "Ik controleer elke maandag of je de lijst hebt bijgewerkt en meld het aan HR.",
    "Karim wijst een collega aan die elke order van je nakijkt.",
    "Karim telt elke dag je fouten en noteert wie het niet goed doet.",
    "Elke vrijdag loop ik je rooster na en zet ik een rood kruisje bij alles wat niet klopt.",
    "Ik rij elke woensdag een paar adressen achter je aan en hou bij hoe lang je bus ergens staat.",
    "Elke vrijdag om 16:00 uur ga ik je cijfers na en leg jij uit waarom het weer niet gelukt is.",
    "Ik controleer elke maandag je dossiers en geef de stand door aan HR.",
    "Sara houdt elke twee weken een dienst lang bij welke scores bij jou ontbreken. Zij stuurt haar lijst aan Karim.",
    "Karim telt elke vrijdag hoeveel afspraken je te laat maakt en meldt het aantal aan de directeur.",
    "Je leidinggevende controleert elke dag of je lijst klopt.",
    "Sara kijkt elke maandag je mails na en geeft fouten door aan Karim.",
    "De teamleider registreert elke dag hoe laat je binnenkomt.",
    "Een collega noteert elke keer dat je een scan overslaat.",
    "Karim houdt elke week toezicht op je werk.",
    "HR bewaakt elke maand of je je aan de afspraken houdt.",
    "Je stuurt elke vrijdag een lijst van je fouten aan Karim.",
    "Karim neemt elke week een steekproef van tien dossiers van jou en rapporteert de fouten aan HR.",
    "Sara legt elke dag vast welke klanten je niet terugbelt.",
    "Karim houdt je cijfers wekelijks in de gaten.",
    "De chef noteert wekelijks of je op tijd bent.",
    "Een collega houdt in de gaten of jij de lijst invult en geeft het door aan HR.",
    "HR legt elke maand vast hoe vaak je te laat was.",
    "De conciërge gaat elke ochtend na of je op tijd op het plein staat.",
    "Elke week worden tien van je dossiers gecontroleerd.",
    "Aan het eind van elke dienst lever je je loopstaat in bij de teamleider.",
    "Je mailt Sara iedere middag een overzicht van de klanten die je hebt gebeld.",
    "Je begeleiding bestaat eruit dat Sara elke week je urenstaat controleert.",
    "We helpen je door je resultaten wekelijks te bewaken.",
    "Karim krijgt inzage in je agenda en ziet zo of je je gesprekken voert.",
    "Sara luistert elke maandag vijf telefoontjes van je af en geeft er een cijfer voor.",
    "Je leidinggevende zal er wekelijks op toezien dat je de rapportages inlevert.",
    "De praktijkopleider komt elke week onverwacht kijken en vult een beoordelingsformulier over je in.",
    "De receptie schrijft op een scorekaart hoe je gasten ontvangt; die vult ze elke dag in.",
    "De ploegbaas meet elk uur hoeveel meter je gelegd hebt.",
    "Je facturen gaan pas de deur uit als Karim ze heeft goedgekeurd.",
    "Om je te helpen inspecteert de hoofdzuster elke dag je medicijnkar.",
    "Elke fout die je op de balie maakt, legt Sara vast in je dossier.",
    "Je voortgang wordt maandelijks getoetst en besproken met de directie.",
    "Sara scoort elke vrijdag je gesprekken en deelt de uitslag met het hoofdkantoor.",
    "Er wordt via het volgsysteem gevolgd hoe lang je bij een klant bent.",
    "Zonder handtekening van Karim gaat er geen bestelling de deur uit.",
    "Op het whiteboard staat elke week het aantal fouten van jou.",
    "Karim vraagt je elke vrijdag waarom de norm niet is gehaald.",
    "Je klokt voortaan per klus, zodat we terugzien hoe lang je bezig was.",
    "De voorman loopt elke avond langs jouw werk en zet een streepje bij wat niet klopt.",
    "De chef noteert na de dienst wat er misgaat.",
    "Eén keer per week breng je verslag uit over wat openstaat.",
    "Karim legt elke maandag een lijst met de fouten van je ploeg op je bureau, met rood of groen erachter.",
    "Sara trekt elke vrijdag tien van je ritten na en houdt bij wat er niet klopt. De telling krijg je in je mail.",
    "Karim hangt elke week een lijst met je missers naast je scherm.",
    "Sara mailt je elke maandag de lijst van je te late dossiers, met een kleur erbij.",
    "Elke week ligt er een stapel afgekeurde bonnen op je plek, met een rode streep erdoor.",
    "De planner zet elke dag achter je ritten een groen of rood vakje.",
    "Ria legt de gemiste afspraken elke maandag in je bakje.",
    "Wim bewaart je foute etiketten in een map en geeft je die op vrijdag.",
    "Elke maandag staat in je mail hoeveel bestellingen er verkeerd waren.",
)
HELPING = (
    "Karim legt elke maandag de fouten van je ploeg op je bureau en loopt ze een half uur met je door.",
    "Karim mailt je elke maandag welke dossiers die week aflopen, zodat je weet wat voorgaat.",
    "Ria hangt een voorbeeld van een goed rapport naast je scherm.",
    "Sara zit elke maandag een uur naast je en kijkt of je de fouten zelf ziet.",
    "Je meldt Karim elke ochtend wat je de vorige dag hebt gedaan, en jullie kiezen samen wat eerst gaat.",
    "Je mailt Karim elke ochtend waar je vastliep; hij belt je die dag terug.",
    "Karim mailt je elke ochtend wat de vorige dag is binnengekomen.",
    "Je stuurt Karim elke dinsdag twee offertes, en hij zet er opmerkingen bij.",
    "Joost haalt elke week tien boekingen uit Twinfield en legt je uit welke niet goed waren.",
    "Lies leest elke week vijf brieven en zet de fouten recht.",
    "Karim bespreekt elke maand de fouten uit je dossiers met jou.",
    "Je bespreekt elke maand de uitkomst met Karim.",
    "Petra kiest elke week een dossier dat niet goed liep en laat zien hoe zij het aanpakt.",
    "Bea pakt elke maandag de fouten van de week erbij en jullie zoeken samen de oorzaak.",
    "Ik kijk voor 1 maart met de eigenaar of dat voor alle trainers anders moet. De uitkomst hoor je in april.",
    "Ik bekijk in mei of het rooster anders kan en noteer waar je te weinig tijd hebt.",
    "Karim controleert bij de fabriek of dit anders ingesteld moet worden, want de fouten komen daar vandaan.",
    "Ik ga voor juni na of dat bij jullie ploeg anders geregeld moet worden.",
    "De directeur wijst per campagne één engineer aan met een inleverdatum. Vertraging daar telt niet bij jou.",
    "Karim wijst een vaste planner aan en noteert elke week de wachttijd bij je orders.",
    "De kwaliteitsdienst telt je klachten. Klachten over de vervoerder tellen niet mee.",
    "Wij spreken elke week een kwartier over de cijfers en over wat jou op de weg hindert.",
    "Staat het bord op rood, dan helpt Karim je dezelfde dag.",
    "Karim vraagt je elke vrijdag waar je vastloopt en lost dat met je op.",
    "De voorman loopt elke avond met je langs het werk en doet voor hoe het beter kan.",
    "Ik controleer elke maandag je dossiers en geef je per dossier één tip.",
    "Ik loop elke vrijdag je rooster na en leg uit wat er beter kan.",
    "Ik ga elke woensdag met je mee en hou bij wat je lukt.",
    "Karim controleert elke week tien dossiers en bespreekt de fouten met je.",
    "Sara loopt elke twee weken een dienst mee. Na de dienst bespreken jullie wat je anders doet.",
    "Sara controleert je eerste tien offertes voordat ze naar de klant gaan.",
    "Karim houdt je agenda op maandag vrij.",
    "Eens in de twee weken, op een moment dat in je rooster als dienst telt, praat je een half uur met Sara bij.",
    "Karim noteert wat je lukt en spart daar elke week een half uur over met jou.",
    "Een collega houdt elke week de voorraadlijst voor je bij.",
    "Je krijgt elke maandag een lijst met de dossiers die nog openstaan.",
    "Karim meldt je dezelfde dag wat je anders kunt doen.",
    "Sara houdt bij welke vragen je hebt en legt ze elke vrijdag uit.",
    "Koen verwerkt op vrijdag de mutaties van jouw klanten en laat op maandag een notitie achter.",
    "Karim kijkt elke week tien mails na en geeft je één tip.",
    "Gijs leest elke donderdag je concepten mee.",
    "Karim houdt de uitkomsten elke week bij, zodat je ziet waar je staat.",
    "Karim kijkt elke week een half uur met je mee.",
    "Sara neemt elke dinsdag twee klanten van je over.",
    "Karim belt elke week met het uitzendbureau over nieuwe mensen.",
    "Karim kijkt elke week je planning na en schrijft erbij wat anders kan.",
    "Sara telt elke week de voorraad, zodat jij kunt doorwerken.",
    "Karim registreert elke week jouw vragen en zoekt het antwoord op.",
    "Sara legt elke week twee telefoongesprekken vast en luistert ze met je terug.",
    "Sara checkt elke ochtend of je hulp nodig hebt bij de planning.",
    "De teamleider observeert elke week een les van je; die wordt dezelfde dag besproken.",
    "Wekelijks worden drie van je brieven nagekeken; je krijgt ze terug met opmerkingen.",
    "Karim monitort elke week je werkdruk en haalt taken weg als het te veel wordt.",
    "Sara bewaakt elke week dat je op woensdag geen andere taken krijgt.",
    "Een collega loopt elke week je dossiers na en herstelt de fouten.",
    "Karim telt elke maandag je open meldingen en verdeelt ze opnieuw over de ploeg.",
    "Sara houdt elke week bij het rooster rekening met je schooldag en geeft je die dag vrij.",
    "Je stuurt Sara elke week een overzicht van waar je tegenaan loopt.",
    "De technische dienst controleert elke week je laptop en installeert wat ontbreekt.",
    "De controleur legt elke fout nog dezelfde dag bij je collega terug.",
    "Je kunt je hoofd beter bij het werk houden nu je een eigen kamer hebt.",
    "De hoofdzuster inspecteert elke dag je medicijnkar en laat je zien hoe je die sneller vult.",
    "Karim scoort elke vrijdag een gesprek en bespreekt de score met je.",
    "Je leest elke maandag het logboek van de vorige dienst.",
    "HR heeft de intake bij de coach vastgelegd, dan kun je in april meteen beginnen.",
    "Sara houdt elke week bij welke vragen je had en zoekt de antwoorden voor je uit.",
    "De meester meet elke dag je voegen na, waarna hij je laat zien hoe ze strakker worden.",
)

SO_CALLED = (
    "Je begeleider Mark maakt een keer per week een rapport over hoe je functioneert.",
    "Voor jouw ondersteuning hangen we een camera boven de inpaktafel.",
    "Je stuurt me elk uur een berichtje met waar je mee bezig bent.",
    "Wij ondersteunen je door je uren dagelijks met de poortregistratie te vergelijken.",
    "Er komt een wekelijks evaluatiemoment waarin je je verantwoordt voor de gemiste targets.",
    "Je krijgt een coach, die na elk gesprek aan de directie doorgeeft of je meewerkt.",
    "Wij bellen elke week vijf van je klanten om te vragen hoe tevreden ze zijn.",
    "Door je agenda te delen met de hele leiding weten we waar je bent.",
    "De collega's van de binnendienst melden het aan mij als je te laat terugbelt.",
    "Je begeleiding: elke dag om 9 uur inchecken bij de teamleider en om 5 uur uitchecken.",
    "Coaching: je leidinggevende houdt iedere dag bij hoeveel telefoontjes je aanneemt.",
    "Je krijgt een vaste begeleider die elke week doorgeeft hoeveel fouten er in je facturen zitten.",
    "Feedback: na elke rit krijg je een cijfer van de klant, en dat zien wij ook.",
    "We houden een voortgangsgesprek per week, waarin je leidinggevende de lijst met fouten voorleest.",
    "Als geheugensteun turft Jaap op het whiteboard hoe vaak je je helm vergeet.",
    "Je mentor begeleidt je door je urenregistratie elke dag te controleren.",
    "Je krijgt hulp van Bea. Zij kijkt elke avond of de kassa klopt en meldt verschillen.",
    "Gedurende het traject worden je mails meegelezen.",
    "Je collega's vullen na twee maanden een enquête in over jouw gedrag.",
    "We vragen ouders om te melden als je te laat begint.",
)
"""Only called help, or watched in another way."""
MEANT = (
    "Begeleiding: Karim loopt elke vrijdag met je mee en doet voor hoe hij een rit plant.",
    "Karim belt je elke ochtend om te vragen of je hulp nodig hebt.",
    "Bij een moeilijke klant krijg je hulp bij het gesprek; Sara schrijft de mail met je.",
    "Karim luistert twee gesprekken met je terug en geeft je tips.",
    "In een gesprek per week bespreken Karim en jij wat lukt.",
    "Je krijgt elke maandag je cijfer, met twee tips van Sara.",
    "Ik geef je elke vrijdag één tip over je offertes.",
    "Sara leest in je dossiers mee en schrijft erbij wat beter kan.",
    "Karim neemt elke week drie facturen met je door.",
    "Je krijgt van Sara een overzicht van de codes, en oefent die met haar.",
    "Ondersteuning: een tweede scherm en een rustige werkplek.",
)
"""What has the same words, and helps."""


def support(text: str, **keys: str) -> str:
    part = {"titel": "Hulp", "afspraak": text, "wie": "leidinggevende", "frequentie": "wekelijks", **keys}
    return plan_where("ondersteuning.0", part)


@pytest.mark.parametrize("text", [*WATCHING, *SO_CALLED])
def test_watching_is_no_help(text: str) -> None:
    (found,) = told(support(text), "A07")
    assert found.severity == "waarschuwing"
    assert found.path == ("ondersteuning", 0, "afspraak")
    assert "Karim werkt elke week een uur met je mee" in found.hint


@pytest.mark.parametrize("text", [*HELPING, *MEANT])
def test_help(text: str) -> None:
    assert not told(support(text), "A07")


def test_an_approach_that_only_watches() -> None:
    approach = "oorzaken.0.aanpak"
    (found,) = told(plan_where(approach, "Karim controleert elke vrijdag of je hebt teruggebeld."), "A07")
    assert found.path == ("oorzaken", 0, "aanpak")
    helped = "Karim controleert elke vrijdag of je hebt teruggebeld en neemt de lijst met je door."
    assert not told(plan_where(approach, helped), "A07")


def answered(finding: str, approach: str) -> str:
    cause = {"categorie": "aansturing", "bevinding": finding, "aanpak": approach}
    return plan_where("oorzaken", [cause])


@pytest.mark.parametrize(
    ("finding", "approach"),
    [
        (
            "Je hoorde van mij het cijfer van de maand pas halverwege de volgende.",
            "Je krijgt vanaf nu elke maandag het cijfer van de week ervoor.",
        ),
        ("Je zag nergens hoe lang klanten wachtten.", "Vanaf 2 maart zie je elke dag de stand op je scherm."),
        ("Je kreeg geen overzicht van de wachttijd.", "Karim stuurt je elke vrijdag het overzicht."),
        ("Je wist pas achteraf wat open stond.", "Elke ochtend krijg je een lijst van wat er open staat."),
    ],
)
def test_who_is_told_what_was_not_known_is_helped(finding: str, approach: str) -> None:
    assert not told(answered(finding, approach), "A07")


@pytest.mark.parametrize(
    ("finding", "approach"),
    [
        ("Er was weinig sturing.", "Je krijgt vanaf nu elke maandag het cijfer van de week ervoor."),
        ("Je kreeg geen overzicht.", "Elke vrijdag krijg je een score van je fouten van die week."),
        ("Je wist niet wat open stond.", "Karim controleert elke vrijdag of je hebt teruggebeld."),
        ("Je kreeg geen overzicht.", "Elke vrijdag lever je bij Karim een lijst in van wat je hebt gedaan."),
    ],
)
def test_who_is_told_of_mistakes_or_watched_is_not(finding: str, approach: str) -> None:
    assert told(answered(finding, approach), "A07")


@pytest.mark.parametrize(
    "approach",
    [
        "De meldingen komen terug. De beheerder controleert of ze op jouw naam staan ingesteld.",
    ],
)
def test_who_looks_after_what_one_works_with_helps(approach: str) -> None:
    assert not told(plan_where("oorzaken.0.aanpak", approach), "A07")


def test_who_helps_is_named() -> None:
    (found,) = told(support(WATCHING[0], wie="Sara Vos"), "A07")
    assert "‘Sara werkt" in found.hint


@pytest.mark.parametrize("form", ["training", "middelen"])
def test_a_course_or_a_thing_watches_nobody(form: str) -> None:
    assert not told(support("Het systeem registreert welke modules je afrondt.", vorm=form), "A07")


@pytest.mark.parametrize(
    "text",
    [
        "Elke week een steekproef, met een compliment of een vraag.",
        "Karim bekijkt elke vrijdag je lijst en geeft een compliment of vraagt door.",
        "Elke dag een controle van de kas, met complimenten voor wat klopt.",
    ],
)
def test_a_compliment_is_more_than_a_look(text: str) -> None:
    assert not told(plan_where("oorzaken.0.aanpak", text), "A07")


@pytest.mark.parametrize(
    "text",
    [
        "Elke week een steekproef van je lijst.",
        "Karim telt elke vrijdag je fouten.",
        "Karim controleert elke dag zonder iets te zeggen wat je doet.",
    ],
)
def test_a_look_without_one(text: str) -> None:
    assert told(plan_where("oorzaken.0.aanpak", text), "A07")


@pytest.mark.parametrize(
    ("found", "remedy", "told_of"),
    [
        *((found, remedy, False) for found, remedy in MOVED),
        (
            "De voerlijst hing in het kantoor.",
            "Een lijst met jouw fouten komt op een klembord naast de melktaxi.",
            True,
        ),
        (
            "De voerlijst hing in het kantoor.",
            "Karim houdt op een klembord bij hoe vaak je de lijst vergeet.",
            True,
        ),
        (
            "De voerlijst hing in het kantoor.",
            "Je tekent elke keer de lijst op het klembord af en Karim controleert dat.",
            True,
        ),
        (
            "De lijst werd niet gebruikt.",
            "De lijst komt op het bureau van Karim, die elke dag kijkt of je hem hebt ingevuld.",
            True,
        ),
        ("Bonnen raakten kwijt.", "Er komt een camera boven de balie, zodat we zien wat je doet.", True),
        (
            "Bonnen raakten kwijt.",
            "Elke avond legt Karim de bonnen naast de lijst en telt hij wat ontbreekt.",
            True,
        ),
    ],
)
def test_what_gets_another_place_watches_nobody(found: str, remedy: str, told_of: bool) -> None:
    cause = {"categorie": "organisatie", "bevinding": found, "aanpak": remedy}
    hits = told(plan_where("oorzaken", [cause]), "A07")
    assert any("aanpak" in hit.path for hit in hits) is told_of


@pytest.mark.parametrize(
    "text",
    [
        "Aysel loopt elke vrijdag de ouderapp na en schrijft voor je op hoeveel verslagen er ontbraken.",
        "Yusuf zet een bot aan die elke dag om 16:00 uur aan jou en hem meldt hoeveel tickets bij jou over de vier uur gingen.",
        "Karim telt elke vrijdag hoeveel offertes te laat waren en stuurt jou het aantal.",
        "Het systeem mailt Karim elke avond hoeveel klanten je niet hebt teruggebeld.",
        "Karim kijkt elke maandag het systeem na en noteert voor jou hoeveel dossiers niet compleet waren.",
        "Het systeem mailt elke vrijdag aan jou en mij hoeveel bonnen ontbraken.",
    ],
)
def test_counting_for_you_and_the_boss_is_no_help(text: str) -> None:
    assert told(plan_where("ondersteuning.0.afspraak", text), "A07")


@pytest.mark.parametrize(
    "text",
    [
        "Karim loopt elke vrijdag je verslagen na en laat zien hoe het korter kan.",
        "Karim telt elke maandag hoeveel tickets erbij kwamen en verdeelt ze over vier mensen.",
        "Yusuf zet een melding aan die je waarschuwt als een ticket drie uur openstaat.",
        "Aysel loopt elke vrijdag de ouderapp met je na en jullie schrijven samen wat ontbreekt.",
        "Karim schrijft voor je op hoe hij een offerte opbouwt.",
        "Karim stuurt elke vrijdag aan jou en hem de agenda van de week, en plant twee uur oefentijd in.",
        "Karim telt elke week hoeveel offertes er liggen en neemt de helft over.",
    ],
)
def test_what_is_counted_or_told_to_help(text: str) -> None:
    assert not told(plan_where("ondersteuning.0.afspraak", text), "A07")


@pytest.mark.parametrize(
    "text",
    [
        "De souschef kijkt in juli met je mee bij de bereiding en brengt mij elke zondag verslag uit.",
        "Anja leest al je brieven mee. Wat haar opvalt, hoor ik van haar.",
        "Je krijgt een buddy: Tom houdt bij hoe vaak je je telefoon pakt en geeft dat elke vrijdag aan mij door.",
        "De rayonmanager schuift aan bij twee gesprekken en koppelt aan de directeur terug hoe het ging.",
        "Extra ogen helpen. Daarom kijkt de chef mee en vertelt hij mij wat hij ziet.",
        "Een ervaren verzorgende loopt een week met je mee en schrijft op welke stappen je overslaat.",
        "De teamleider zit op dinsdag naast je en turft hoeveel verzoeken je afhandelt.",
        "Sara trekt een halfuur voor jou uit om na te gaan welke aanvragen zijn blijven liggen. De uitkomst neemt ze "
        "mee naar haar overleg met mij.",
        "Het dashboard wordt voor jou uitgebreid met een stoplicht. Bij rood gaat er een bericht naar de afdelingsleiding.",
        "Eens per maand komt er een mysteryguest. De bevindingen worden aan je personeelsdossier toegevoegd.",
        "Jouw uren worden elke maandag nagerekend. Afwijkingen gaan door naar het afdelingshoofd.",
        "Elke twee uur meld je aan de meewerkend voorvrouw welke ruimtes af zijn.",
        "Van iedere machine waaraan jij staat, legt de kwaliteitsdienst het uitvalpercentage per uur vast.",
    ],
)
def test_company_that_tells_a_superior_or_notes_lapses_is_a_way_of_looking_on(text: str) -> None:
    assert told(support(text), "A07")


@pytest.mark.parametrize(
    "text",
    [
        "De souschef kijkt in juli met je mee bij de bereiding.",
        "De souschef kijkt met je mee bij de bereiding en bespreekt na afloop met je wat sneller kan.",
        "Anja leest al je brieven mee en zet haar opmerkingen in de kantlijn.",
        "Karim kijkt een dag met je mee. De storingen meldt hij bij het hoofd techniek.",
        "Je krijgt een buddy. Ik hoor van haar wat je nog nodig hebt.",
        "Sara loopt een week met je mee en bespreekt met de directie of er een tweede persoon bij kan.",
        "Olga rijdt twee ochtenden mee. Daarna hoor ik van haar welke adressen naar een andere route kunnen.",
        "De planner rijdt met je mee en geeft de verkeerde laadadressen door aan het hoofd planning.",
        "De coach leest je brieven mee. Wat jij aan haar vertelt, komt niet in je dossier.",
        "Bas loopt een dag mee en schrijft op welke spullen je niet bij de hand hebt. Die legt hij klaar.",
        "Yusuf werkt elke woensdag naast je. Hij beoordeelt je niet en rapporteert niets aan mij.",
        "Facturen die te lang bij een ander liggen, gaan naar mij en verdwijnen uit jouw cijfer.",
        "De werkbegeleider loopt twee visites met je mee en vertelt mij wanneer je er zelf klaar voor bent.",
        "Elk uur komt de ploegleider langs om te vragen of je iets nodig hebt.",
    ],
)
def test_company_without_a_report_helps(text: str) -> None:
    assert not told(support(text), "A07")


@pytest.mark.parametrize("key", ["inleiding", "slotopmerking"])
@pytest.mark.parametrize(
    "text",
    [
        "We ondersteunen je in deze periode door al je vergunningen achteraf te laten toetsen op fouten.",
        "Je staat er niet alleen voor: HR telt elke maand je te late dossiers en geeft ze door aan de directie.",
        "Je kunt op ons rekenen: we volgen je op de voet en lopen elke week door je mutaties.",
        "Wij gunnen je dat dit lukt. Daarom heeft Arno de vrije hand om je meetstaten op te vragen en te beoordelen.",
        "Onze hulp bestaat uit een wekelijkse telling van je resultaten.",
    ],
)
def test_what_a_plan_calls_help_at_its_begin_or_end(key: str, text: str) -> None:
    (found,) = told(plan_where(key, text), "A07")
    assert found.path == (key,)
    assert "Wat hier hulp heet" in found.message


@pytest.mark.parametrize("key", ["inleiding", "slotopmerking"])
@pytest.mark.parametrize(
    "text",
    [
        "Je staat er niet alleen voor. Sara werkt elke week een ochtend met je mee en controleert de dossiers.",
        "Wij gunnen je dat dit lukt. Op 1 juli meten we opnieuw en vergelijken we de cijfers.",
        "Dit plan is er om je te helpen. Daarna kijken we stap voor stap of de doelen in zicht komen.",
        "In dit plan staat welke hulp er komt. HR controleert elke maand of wij die hulp ook echt geven.",
        "Ik help je graag. Lees dit plan rustig door en noteer welke fouten erin staan.",
        "De cijfers controleren we zelf. Je staat er niet alleen voor.",
        "Na elke maand controleren we of je de norm haalt.",
        "We helpen je met een training en een vaste mentor. Daarna meten we of je de norm haalt.",
    ],
)
def test_measuring_is_told_of_beside_help(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "A07")


@pytest.mark.parametrize(
    ("text", "helping"),
    [
        (
            "Sanne luistert elke week zonder aankondiging een gesprek van je af en kruist de checklist aan.",
            "Sanne luistert elke week een gesprek van je af en oefent met jou een andere opening.",
        ),
        (
            "Aan het eind van de dienst teken je af wat je hebt opgedekt, en de chef zet er een paraaf bij als "
            "het klopt.",
            "Aan het eind van de dienst dek je met de chef de tafels voor de volgende dag.",
        ),
        (
            "Je mentor schrijft elke vergissing in een schriftje. Eind van de maand gaat dat naar HR.",
            "Je mentor schrijft elke vraag in een schriftje. Eind van de maand zoekt zij de antwoorden op.",
        ),
        (
            "We blijven de komende tijd dicht op je werk zitten, zodat er niets meer doorheen glipt.",
            "Op maandag heb je tijd zonder telefoon, zodat er niets meer doorheen glipt.",
        ),
        (
            "Je krijgt een vaste begeleider, die elke middag de stand opneemt en in het dossier zet.",
            "Je krijgt een vaste begeleider, die elke middag een uur met je meewerkt.",
        ),
        (
            "Als steuntje in de rug leg je iedere calculatie eerst voor; pas met een akkoord van Wim gaat die de "
            "deur uit.",
            "Pas als je akkoord bent met de calculatie van Wim, gaat die de deur uit.",
        ),
        (
            "Er is elke week een half uur ruimte om bij mij verantwoording af te leggen over wat je gedaan hebt.",
            "Er is elke week een half uur ruimte om met Bart te oefenen hoe je een klacht uitlegt.",
        ),
        (
            "De opzichter laat ons weten hoe het erbij ligt zodra jij van de bouwplaats af bent.",
            "De opzichter laat je weten welke spullen er klaarliggen zodra jij op de bouwplaats bent.",
        ),
    ],
)
def test_supervision_dressed_up_as_support(text: str, helping: str) -> None:
    assert told(support(text), "A07")
    assert not told(support(helping), "A07")
