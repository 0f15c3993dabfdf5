"""S09: a text that speaks of the employee, in a plan that speaks to them."""

import re

import pytest
from moved_things import MOVED
from whole import told

from spvgen.diagnostics import Finding
from spvgen.nameforms import called_by
from spvgen.reporters.as_text import file_report
from spvgen.reporters.printable import Look
from spvgen.rules.reading import in_third_person
from spvgen.rules.reading.in_third_person import third_person
from support import clean_plan, dump, parse, plan_where

NAMES = ("Noor Jansen", "Noor")
OTHERS = ("Karim", "Esther")
OF_THE_EMPLOYEE = (
    ("Hij belt elke week 10 klanten", "Hij"),
    ("Vanaf mei belt hij elke week tien klanten.", "hij"),
    ("Uiterlijk 1 juni heeft hij het certificaat.", "hij"),
    ("Minimaal 10 keer per week belt hij een klant.", "hij"),
    ("Aan het eind van het plan kan hij zelf offertes maken.", "hij"),
    ("Hij was weer eens veel te laat met de offerte voor Bouwgroep Van Dam.", "Hij"),
    ("Hij is een fijne collega.", "Hij"),
    ("Ik heb gezegd dat zijn omzet omhoog moet.", "zijn"),
    ("De offerte kwam drie dagen te laat, typisch Noor.", "Noor"),
    ("Noor belde op 14 januari 7 van de 12 klanten niet terug.", "Noor"),
    ("Noor Jansen haalt 62% van het quotum.", "Noor Jansen"),
    ("Mevrouw Jansen loopt elke aanvraag na.", "Mevrouw Jansen"),
    ("Mevrouw N. Jansen belde op deze dag niemand terug.", "Mevrouw N. Jansen"),
    ("N. Jansen leverde 9 van de 12 rapportages te laat in.", "N. Jansen"),
    ("Er was overleg. Jansen liep om 10.15 uur weg.", "Jansen"),
    ("De medewerkster zet elke dag de afspraken in de agenda.", "De medewerkster"),
    ("Werknemer levert elke vrijdag het rapport in.", "Werknemer"),
    ("De medewerker kwam in februari vier keer te laat.", "De medewerker"),
    ("Zijn dossiers waren in januari niet compleet.", "Zijn"),
    ("Betrokkene opent elke werkdag om 9.00 uur het meldsysteem.", "Betrokkene"),
    ("Noors omzet bleef in het tweede kwartaal op 62% steken.", "Noors"),
    ("Op 12 maart was hij een uur te laat.", "hij"),
    ("In het gesprek van 3 maart zei hij dat de lijst niet klaar was.", "hij"),
    ("Zij levert de rapportage na vrijdag 12.00 uur in.", "Zij"),
    ("Ze heeft in maart drie offertes niet verstuurd.", "Ze"),
    ("In maart heeft ze drie offertes niet verstuurd.", "ze"),
    ("In januari en februari 2026 belde zij 7 van de 24 klanten niet terug.", "zij"),
    ("Zijn omzet is 62% van het quotum.", "Zijn"),
    ("Haar omzet is 62% van het quotum.", "Haar"),
    ("Wij hebben haar omzet over 2025 besproken.", "haar"),
    ("We spraken op 9 december over zijn omzet.", "zijn"),
    ("We spraken in december over haar resultaten.", "haar"),
    ("De medewerker haalt per kwartaal minimaal 80% van het quotum.", "De medewerker"),
    ("Vanaf april moet de werknemer elke vrijdag rapporteren.", ""),
    ("De werknemer levert elke vrijdag het rapport in.", "De werknemer"),
    ("Karim en Noor spreken elkaar elke vrijdag.", "Noor"),
    ("Afgelopen kwartaal haalde hij 62% van het quotum.", "hij"),
    ("In het tweede kwartaal haalde hij 62% van het quotum.", "hij"),
    ("Omdat hij de agenda niet gebruikt, vergeet hij afspraken.", "hij"),
    ("Volgens mij kan hij dit.", "hij"),
    ("Sinds mei werkt ze op kantoor.", "ze"),
    ("Als ze een lead krijgt, belt ze dezelfde dag.", "ze"),
    ("Hij kan goed luisteren en zijn dossiers zijn op orde.", "Hij"),
    ("Dat hij drie keer te laat was, is besproken.", "hij"),
    ("Met zijn collega's deelt hij te weinig.", "zijn"),
    ("In zijn functie hoort hij klanten te bezoeken.", "zijn"),
    ("Op 12 mei liet betrokkene de kar in de gang staan.", "betrokkene"),
    ("Als betrokkene de doelen niet haalt, kan overplaatsing volgen.", "betrokkene"),
    ("Daarna wordt de heer Jansen een andere functie aangeboden.", "de heer Jansen"),
    ("Afgesproken is dat N. Jansen de planning op maandag deelt.", "N. Jansen"),
    ("Elke woensdag oefent Karim een uur met haar op het gesprek.", ""),
    ("Klanten vinden haar uitleg helder.", "haar"),
    ("Zijn score bij de controles was in mei 61%.", "Zijn"),
)
BY_JOB_OR_OBJECT = (
    ("De accountmanager heeft in mei vier klanten niet teruggebeld.", "De accountmanager"),
    ("Haalt de accountmanager de norm niet, dan volgt een gesprek.", "de accountmanager"),
    ("Wij verwachten van hem dat de offertes binnen twee dagen de deur uit gaan.", "hem"),
    ("Het lukt hem niet om de administratie bij te houden.", "hem"),
    ("Voor haar is het van belang dat de planning klopt.", "haar"),
    ("Ondanks drie gesprekken bleef zijn omzet achter.", "zijn"),
    ("Klanten zijn dol op haar.", "haar"),
    ("Dat lukt wel: alle collega's rekenen op haar.", "haar"),
    ("Het team is trots op haar.", "haar"),
    ("Leidinggeven is haar vak.", "haar"),
    ("Roosteren was haar taak.", "haar"),
    ("Andere afdelingen halen dit ook, dus zij moet het ook kunnen.", "zij"),
    ("Andere winkels halen dit, dus kan zij het ook halen.", "zij"),
    ("Met betrokkene is afgesproken dat de lijst op maandag klaar is.", "betrokkene"),
    ("Aan mevrouw Jansen is gevraagd de lijst eerder in te leveren.", "Aan mevrouw Jansen"),
)
ANOTHERS_JOB_OR_OBJECT = (
    "De accountmanager van de klant heeft ons in mei gebeld.",
    "De accountmanager Zuid heeft in mei gebeld.",
    "Voor de functie van accountmanager geldt een norm van 80%.",
    "Een andere accountmanager heeft in mei gebeld.",
    "De accountmanager die eerder op Zuid zat, belde in mei.",
    "De accountmanager heeft je dossiers in mei overgenomen.",
    "De accountmanagers haalden samen 90%.",
    "Lisa leest mee; klanten zijn dol op haar.",
    "Lisa geeft de training: leidinggeven is haar vak.",
    "De vorige teamleider vertrok. Klanten rekenden op haar.",
    "Je werkt samen met Lisa, dus zij moet het ook kunnen.",
    "Je stuurt de lijst aan de planner, en zij moet die nakijken.",
    "Andere afdelingen halen dit ook, dus zij moeten het ook kunnen.",
    "Een haar op het werkblad meld je meteen.",
    "De monteur was er om negen uur; de klant had hem om acht uur verwacht.",
)


STILL_OF_THE_EMPLOYEE = (
    ("Karim zet hem op de wachtlijst.", "hem"),
    ("We zetten hem in de spoeddienst.", "hem"),
    ("Karim zat hem in de weg.", "hem"),
    ("Waarde klanten zag Noor te weinig.", "Noor"),
    ("En Noor: zes klanten kregen geen antwoord.", "Noor"),
    ("En Noor: dit plan is nodig. De klanten wachtten.", "Noor"),
    ("En Noor: zes klanten belden, niemand nam op.", "Noor"),
    ("Is Noor op tijd? Dat meten we elke week.", "Noor"),
    ("Klanten vragen om een offerte. Noor stuurt die te laat.", "Noor"),
    ("Belt Noor de klant terug? Dat staat in het systeem.", "Noor"),
    ("Noor, we helpen je graag. Hij belde drie klanten niet terug.", "Hij"),
)


@pytest.mark.parametrize(("text", "words"), STILL_OF_THE_EMPLOYEE)
def test_still_of_the_employee(text: str, words: str) -> None:
    spoken = third_person(text, NAMES, OTHERS)
    assert spoken and text[spoken.start : spoken.end] == words


@pytest.mark.parametrize(("text", "words"), BY_JOB_OR_OBJECT)
def test_by_job_or_as_an_object(text: str, words: str) -> None:
    spoken = third_person(text, NAMES, OTHERS, job="accountmanager")
    assert spoken and text[spoken.start : spoken.end] == words


@pytest.mark.parametrize("text", ANOTHERS_JOB_OR_OBJECT)
def test_another_by_job_or_as_an_object(text: str) -> None:
    assert not third_person(text, NAMES, OTHERS, job="accountmanager")


@pytest.mark.parametrize(
    ("job", "title"),
    [("Accountmanager Sales", "accountmanager"), ("Pedagogisch medewerker", "pedagogisch medewerker")],
)
def test_what_a_job_is_called_by(job: str, title: str) -> None:
    assert in_third_person.title_of(job) == title


OF_OTHERS = (
    "Zet hem op!",
    "Noor, zet hem op.",
    "Je hebt dit eerder gehaald. Zet hem op, Noor!",
    "Daar zit het hem in.",
    "Vooral in de opvolging zit hem in maart het verschil, en daar zat het hem toen ook in.",
    "Waarde Noor, dit plan maken wij met zorg.",
    "En Noor: een plan als dit voelt al snel als een donderwolk. Zie het liever als een paraplu.",
    "Maar Noor: dit is geen examen. Daar krijg je geen cijfer voor.",
    "Nog iets, Noor: het hoeft niet in een week. Wees daar gerust op.",
    "Klanten vragen naar je. Is Noor er vandaag ook? Dat horen wij drie keer per week.",
    "Werkt Noor morgen? Dat vragen gasten bij de balie.",
    "Ouders bellen ons soms op maandag. Staat Noor deze week op de groep? Dan zijn ze gerust.",
    "Bennie, onze vorige calculator, kijkt een ochtend per week mee. Hij doet het graag, zegt hij.",
    "Sara, een oud-collega van de zaak, komt op dinsdag. Zij heeft dit twintig jaar gedaan.",
    "Rob, de monteur van Noord, rijdt een dag mee. Hij kent de ketels.",
    "Je krijgt een kopie. En Noor: loop binnen als het niet lukt.",
    "Noor: kom langs als er iets is.",
    "En Noor: zit het even tegen, zeg het.",
    "Maar Noor: loopt de mail vol, dan bel je me.",
    "Nog iets, Noor: lukt het niet op tijd, geef dan een seintje.",
    "En Noor: u kunt altijd langskomen.",
    "Nog iets, Noor: zet je telefoon dan gerust uit.",
    "Dus Noor, bel me als je vastloopt.",
    "Maar Noor: jij kiest zelf welke dag het wordt.",
    "Hi Noor, in dit plan staat wat we van je verwachten.",
    "Goedemorgen Noor, hier is je plan.",
    "Harm-Jan had twee jaar geen overleg met je. Dat had hij anders moeten doen.",
    "Uiterlijk 20 februari 2026 stuur je hem een voorstel.",
    "Komt er een offerte van hem, dan bel je hem de volgende dag.",
    "Geachte mevrouw Jansen, in dit plan staat wat we hebben afgesproken.",
    "Zijn de doelen niet gehaald en is er geen vooruitgang, dan praten we verder.",
    "De klant belde en Karim gaf haar het nummer van de werkplaats.",
    "Karim vroeg de klant wanneer het hem uitkwam.",
    "Op 14 mei belde mevrouw Jansen over de offerte.",
    "K. Jansen uit Hoorn belde drie keer.",
    "Jansen Bouw wachtte vijf dagen op de order.",
    "De medewerkster van de balie geeft je elke dag de lijst.",
    "De medewerker zag je bij de klant het formulier invullen.",
    "Werknemer en klant kregen allebei een brief.",
    "Zijn dossiers compleet, dan stuur je ze door.",
    "Je belde op 14 januari mevrouw Jansen van de drukkerij niet terug.",
    "Mevrouw Janse belt elke week.",
    "Betrokken klanten bel je dezelfde dag.",
    "Hij kijkt elke week met jou naar de cijfers en noemt ook wat er beter gaat.",
    "Elke dinsdag loopt hij een dienst met je mee.",
    "Je belt elke klant terug op de dag dat hij belt.",
    "De klant zei dat hij drie dagen op antwoord had gewacht.",
    "Je collega Sara helpt je; zij kent het systeem.",
    "Je vraagt je collega of zij meekijkt.",
    "Klanten laten weten dat ze tevreden zijn.",
    "Klanten zijn tevreden over je gesprekken.",
    "Zijn er klanten die je niet kon bellen? Meld dat dezelfde dag.",
    "Er zijn 12 terugbelafspraken per dag.",
    "De lijst staat in de map; hij wordt elke vrijdag bijgewerkt.",
    "Je leidinggevende geeft haar oordeel na elk gesprek.",
    "Karim luistert mee en geeft zijn advies meteen daarna.",
    "Karim luistert elke week twee gesprekken met je terug en bespreekt ze een half uur met je.",
    "Je zet de afspraken in de agenda en loopt ze elke dag na.",
    "We hebben er vertrouwen in, Noor.",
    "Beste Noor, we hebben er vertrouwen in.",
    "Noor, we helpen je hier graag bij.",
    "Een klant schreef: ‘Noor hielp me snel, zij is een topper.’",
    "Een klant zei: “Hij belde nooit terug.”",
    "Iedereen in het team heeft zijn eigen lijst.",
    "Wie een lead krijgt, belt zijn klant dezelfde dag.",
    "Je doet dit op zijn minst twee keer per week.",
    "Je komt op zijn vroegst in mei voor de training in aanmerking.",
    "Dat zijn 18 offertes minder dan in 2024.",
    "Dit zijn de afspraken van vorig jaar.",
    "Je bent erbij als de offertes klaar zijn en stuurt ze door.",
    "Je werkte met klanten van Noor & Zonen.",
    "Je bezocht mevrouw Noor op 3 maart.",
    "De medewerker van de klant had geen antwoord gekregen.",
    "De medewerker die de klant te woord stond, was nieuw.",
    "Je helpt de medewerker uit het magazijn met laden.",
    "Het systeem laat zijn meldingen pas na een dag zien.",
    "Zij aan zij werken jullie aan de lijst.",
    "Een nieuwe medewerker krijgt zijn rooster op maandag.",
    "HR bewaart haar verslag in het dossier.",
    "Een lead belt je binnen een dag terug zodra hij binnenkomt.",
    "Bij elke offerte noteer je wanneer hij is verstuurd.",
    "Bel de klant en vraag of hij de offerte heeft gelezen.",
    "Waterland Energie vraagt dit van al zijn medewerkers.",
    "Is de klant er niet? Spreek dan in wanneer hij je kan bereiken.",
    "De gasten wachtten te lang; zij kregen hun gerecht na 50 minuten.",
    "Veertien jaar, Noor: dat gooi ik niet zomaar weg.",
    "In mei en juni voerden zij 74% van de reparaties op tijd uit.",
    "Sinds 4 mei zaten zij niet meer aan de lijn, dat was zo afgesproken met het team van de nacht.",
    "Op 4 mei leverden zij het rapport binnen tien dagen uit.",
    "Offertes blijven liggen omdat ze niet in het systeem staan.",
    "In maart bleven offertes liggen; ze lagen gemiddeld negen dagen.",
    "Ouders weten niet waar ze terechtkunnen.",
    "Je knipt en verft haar volgens het schema.",
    "Je rondt gesprekken af zodra ze zijn genoteerd.",
    "Bij twijfel overleg je met Karim; hij beslist.",
    "Als de bewoner valt, blijf je bij haar en bel je hulp.",
    "Voorraden tel je op maandag, zodat ze op dinsdag kloppen.",
    "Het gaat goed met je omzet en die van je team.",
)


@pytest.mark.parametrize(("text", "words"), [case for case in OF_THE_EMPLOYEE if case[1]])
def test_of_the_employee(text: str, words: str) -> None:
    found = third_person(text, NAMES, OTHERS)
    assert found
    assert text[found.start : found.end] == words


@pytest.mark.parametrize("text", OF_OTHERS)
def test_of_others(text: str) -> None:
    assert third_person(text, NAMES, OTHERS) is None


@pytest.mark.parametrize(
    "path",
    [
        "aanleiding.omschrijving",
        "aanleiding.voorbeelden.0.feit",
        "doelen.0.huidige_situatie",
        "acties.0.afspraak",
    ],
)
def test_seen_wherever_the_employer_writes(path: str) -> None:
    (found,) = told(plan_where(path, "Elke werkdag om 9.00 uur belt hij 12 klanten."), "S09")
    assert ".".join(map(str, found.path)) == path
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == "hij"


def test_strong_points_are_spoken_to_as_well() -> None:
    (found,) = told(plan_where("aanleiding.sterke_punten", ["Hij is een fijne collega."]), "S09")
    assert "‘Je bent’" in found.hint


@pytest.mark.parametrize(
    "praise",
    [
        "Je ruimt op. De brug van Noor herken je op afstand.",
        "Een vel van Noor gaat nooit scheef de snijmachine in.",
        "Je werkt netjes: een offerte van Noor hoeft niemand na te rekenen.",
        "Zo'n strakke naad van Noor hangen we op als voorbeeld.",
    ],
)
def test_work_that_is_known_by_its_maker(praise: str) -> None:
    assert not told(plan_where("aanleiding.sterke_punten", [praise]), "S09")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("aanleiding.omschrijving", "Een offerte van Noor was in mei drie keer te laat."),
        ("aanleiding.sterke_punten", ["Noor maakt foutloze offertes."]),
        ("aanleiding.sterke_punten", ["Van Noor horen klanten dezelfde dag iets."]),
        ("aanleiding.sterke_punten", ["Een offerte van Noor klopt, en Noor is op tijd."]),
    ],
)
def test_the_maker_anywhere_else(path: str, text: object) -> None:
    assert told(plan_where(path, text), "S09")


def test_the_own_view_is_left_alone() -> None:
    assert not told(plan_where("zienswijze", "Hij zei dat ik te laat was."), "S09")


def test_a_name_that_the_manager_has_too() -> None:
    text = plan_where("ondersteuning.0.afspraak", "Noor luistert elke week met je mee.")
    assert told(text, "S09")
    assert not told(text.replace("Karim Aydin", "Noor Aydin"), "S09")


@pytest.mark.parametrize(
    ("finding", "remedy", "of_the_employee"),
    [
        ("Karim had vijf projecten en kwam zelden langs.", "Hij heeft nu drie projecten.", False),
        ("Je leidinggevende was er weinig.", "Zij komt nu elke week een ochtend.", False),
        ("Op Molenweide was Carolien er eens per drie weken.", "Zij heeft nu drie projecten.", False),
        ("Je had vijf projecten.", "Hij heeft nu drie projecten.", True),
        ("Noor had vijf projecten.", "Zij heeft nu drie projecten.", True),
        ("Het rooster was te vol.", "Zij heeft nu drie projecten.", True),
        ("Klanten stonden op drie lijsten.", "Hij krijgt een vaste wijk.", True),
        ("In januari kwam er een nieuw systeem.", "Hij volgt in maart de training.", True),
        ("Karim had vijf projecten.", "Noor krijgt een vaste wijk.", True),
    ],
)
def test_whom_the_finding_names(finding: str, remedy: str, of_the_employee: bool) -> None:
    plan = plan_where("oorzaken", [{"categorie": "aansturing", "bevinding": finding, "aanpak": remedy}])
    told_of = [found for found in told(plan, "S09") if found.path[-1] == "aanpak"]
    assert bool(told_of) is of_the_employee


@pytest.mark.parametrize(
    ("text", "write"),
    [
        ("Zij is op maandag vrij.", "Schrijf: ‘U bent’."),
        ("Wij zagen dat haar omzet daalde.", "Schrijf: ‘uw’."),
        ("Noor belde op 14 januari 7 van de 12 klanten niet.", "Schrijf de zin met ‘u’."),
    ],
)
def test_a_plan_that_says_u(text: str, write: str) -> None:
    formal = re.sub(
        r"\b(?:je|jij|jou)\b", "u", dump(clean_plan()).replace("Je ", "U ").replace("jouw ", "uw ")
    )
    plan = parse(formal) | {"inleiding": text}
    found = next(one for one in told(dump(plan), "S09") if one.path == ("inleiding",))
    assert found.message.endswith("met ‘u’.")
    assert found.hint.startswith(write) and found.hint.endswith("‘uw collega’.")


@pytest.mark.parametrize(("texts", "told_as_one"), [(2, False), (3, False), (4, True), (9, True)])
def test_a_plan_that_speaks_of_the_employee_throughout_is_told_once(texts: int, told_as_one: bool) -> None:
    plan = plan_where("aanleiding.sterke_punten", [f"Noor hielp klant {number}." for number in range(texts)])
    found = told(plan, "S09")
    assert len(found) == texts
    assert {bool(one.likewise) for one in found} == {told_as_one}
    text = file_report("plan.yaml", found, complete=True, look=Look())
    assert text.count("gaat over de medewerker") == (1 if told_as_one else texts)
    assert text.count("Ook bij ‘Noor’ (regel ") == told_as_one


BY_NAME = (
    "Noor maakt voor 10 april een lijst.",
    "Noor Jansen vult elke dag de agenda in.",
    "Noor en Karim kijken op 12 april samen naar de lijst.",
    "Na elk gesprek belt Noor de klant; Karim luistert mee.",
    "Karim vraagt op vrijdag niets aan Noor.",
    "Karim zet Noors overzicht voor 10 april klaar.",
)
OTHERWISE = (
    "Zij maakt voor 10 april een lijst.",
    "Haar omzet staat vrijdag in het overzicht.",
    "De medewerker maakt voor 10 april een lijst.",
)


def in_report(said: str, key: str) -> list[Finding]:
    plan = clean_plan()
    text = said if key == "besproken" else [said]
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", key: text}
    return told(dump(plan), "S09")


@pytest.mark.parametrize("said", [*BY_NAME, *OTHERWISE])
@pytest.mark.parametrize("key", ["afspraken", "besproken", "geboden_ondersteuning"])
def test_a_tip_in_what_was_said_agreed_and_given(said: str, key: str) -> None:
    found = in_report(said, key)
    silent = key == "afspraken" and said in BY_NAME
    assert [one.severity for one in found] == ["tip"] * (not silent)


@pytest.mark.parametrize("said", BY_NAME)
def test_an_action_of_the_plan_names_nobody_whom_it_addresses(said: str) -> None:
    (found,) = told(plan_where("acties.0.afspraak", said), "S09")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    ("finding", "approach", "of_the_employee"),
    [
        ("De nieuwe rekentool liep in september vast.", "Sinds 28 september werkt hij.", False),
        ("De scanner gaf foutmeldingen.", "Hij draait weer, sinds 3 maart.", False),
        ("De koppeling met het CRM viel uit.", "Na de update van 2 maart werkt hij weer.", False),
        ("De nieuwe rekentool liep vast.", "Sinds 28 september werkt hij in de ochtend.", True),
        ("De nieuwe rekentool liep vast.", "Hij werkt te langzaam.", True),
        ("Je loopt vast bij het rekenen.", "Sinds 28 september werkt hij.", True),
    ],
)
def test_a_thing_that_runs_again(finding: str, approach: str, of_the_employee: bool) -> None:
    assert bool(third_person(approach, NAMES, (), finding)) is of_the_employee


@pytest.mark.parametrize(
    ("topic", "of_the_employee"),
    [
        ("Rob, Sylvana en Noor. Besloten tot een verbeterplan.", False),
        ("Esther en Noor na sluitingstijd, over die zaterdag.", False),
        ("De planning. Karim en Noor.", False),
        ("Esther en Noor spraken over die zaterdag.", True),
        ("Noor was te laat, Karim niet.", True),
        ("Noor. Zij was te laat.", True),
        ("Karim en Noor op vrijdag te laat.", True),
    ],
)
def test_who_were_there(topic: str, of_the_employee: bool) -> None:
    assert bool(third_person(topic, NAMES)) is of_the_employee


CALLED = (
    ("Olivier Smit", "Na de bezichtiging belt Olivier de verkoper."),
    ("Olivier Smit", "Na minimaal negen van de tien bezichtigingen belt Olivier de verkoper dezelfde dag."),
    ("Wim Dekker", "Elke woensdag kijkt Wim de orders van de week na."),
    ("Wim Dekker", "Elke woensdag kijkt Wim zijn orders na."),
    ("Wim Dekker", "In week 12 haalde Wim van 9.00 tot 12.00 uur geen enkele order op."),
    ("mr. Liesbeth van Oorschot", "Liesbeth plant elke maandag twee gesprekken."),
    ("mr. Liesbeth van Oorschot", "Elke maandag plant Liesbeth twee gesprekken."),
    ("mr. Liesbeth van Oorschot", "Op 3 maart heeft Liesbeth van Oorschot het dossier te laat gesloten."),
    ("mr. Liesbeth van Oorschot", "In Liesbeths dossiers ontbrak de planning."),
    ("mr. Liesbeth van Oorschot", "Op 3 maart leverde mr. Liesbeth van Oorschot het stuk te laat in."),
    ("drs. Hans Vos", "In mei was Hans’ planning niet klaar."),
    ("drs. Hans Vos", "Op maandag controleert drs. Hans Vos de lijst."),
    ("mevrouw Noor Jansen", "In maart belde Noor drie klanten niet terug."),
    ("Noor Jansen", "Daarna legt Noor de afspraak vast."),
    ("Olivier Smit", "Volgens de telling heeft Olivier de helft gebeld."),
)
ANOTHER = (
    ("Wim Dekker", "Je vraagt je collega Wim om mee te kijken."),
    ("Wim Dekker", "Je belt klant Wim de Boer voor vrijdag terug."),
    ("Wim Dekker", "Op 3 maart liet je Wim van Dijk drie dagen wachten."),
    ("Wim Dekker", "Je haalt de orders op bij Wim van de expeditie."),
    ("Olivier Smit", "Elke vrijdag belt Olivier de Wit je over de voorraad."),
    ("Olivier Smit", "Op 12 maart vroeg een klant: 'Waar blijft Olivier met de offerte?'"),
    ("Olivier Smit", "De klant mailde: ‘Na de bezichtiging belde Olivier niet.’"),
    ("Olivier Smit", "Een koper schreef op 12 maart: Olivier belde mij niet terug."),
    ("Olivier Smit", "Je bezocht makelaardij Olivier & Zoon op 3 maart."),
    ("Olivier Smit", "Na de bezichtiging belt Oliviera de verkoper."),
    ("mr. Liesbeth van Oorschot", "Mr. De Graaf plant de zitting en je levert het stuk aan."),
    ("mr. Liesbeth van Oorschot", "Je vraagt mr. Karel Vos om raad, elke maandag."),
    ("mr. Liesbeth van Oorschot", "Bewoonster Liesbeth kreeg op 4 mei haar medicijnen een uur te laat."),
    ("mevrouw Noor Jansen", "Je belde mevrouw Smit op 4 mei niet terug."),
    ("Wim Dekker", "Op 4 mei liet je de heer Wim ter Horst een uur wachten."),
    ("Noor Jansen", "Je hielp bewoner Noor op 4 mei niet op tijd uit bed."),
    ("J. de Vries", "Je werkt met J. Pieters aan de planning."),
    ("Wim Dekker", "Wims Fietsen bestelde op 4 mei twaalf helmen bij je."),
    ("Olivier Smit", "Je leest ‘De reis van Olivier’ voor aan de kleuters."),
    ("Olivier Smit", "Veel succes, Olivier."),
)


@pytest.mark.parametrize(("name", "text"), CALLED)
def test_a_name_behind_the_verb_or_with_a_title(name: str, text: str) -> None:
    found = third_person(text, called_by(name), ("Josephine",))
    assert found
    assert text[found.start : found.end].startswith(called_by(name))


@pytest.mark.parametrize(
    ("employee", "manager", "text", "of_the_employee"),
    [
        ("Noor Jansen", "Karim Jansen", "Jansen belt elke maandag met de klant.", False),
        ("Noor de Wit", "Karim de Wit", "De Wit belt elke maandag met de klant.", False),
        ("Noor Jansen", "Karim Aydin", "Jansen belt je elke maandag.", False),
        ("Noor Jansen", "Karim Aydin", "K. Jansen belt elke maandag met de klant.", False),
        ("Noor Jansen", "Karim Aydin", "Jansen belt elke maandag met de klant.", True),
        ("drs. Noor Jansen", "Karim Aydin", "Mevrouw N. Jansen belt elke maandag met de klant.", True),
    ],
)
def test_a_surname_at_the_start(employee: str, manager: str, text: str, of_the_employee: bool) -> None:
    plan = clean_plan()
    plan["medewerker"]["naam"], plan["leidinggevende"]["naam"] = employee, manager
    plan["slotopmerking"] = text
    assert bool(told(dump(plan), "S09")) is of_the_employee


@pytest.mark.parametrize(("name", "text"), ANOTHER)
def test_another_of_that_name_or_what_was_said(name: str, text: str) -> None:
    assert third_person(text, called_by(name), ("Josephine",)) is None


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Noor Jansen", ("Noor Jansen", "Noor")),
        (
            "mr. Liesbeth van Oorschot",
            ("mr. Liesbeth van Oorschot", "Liesbeth van Oorschot", "Liesbeth"),
        ),
        (
            "prof. dr. Hendrik-Jan Pelgrim",
            ("prof. dr. Hendrik-Jan Pelgrim", "Hendrik-Jan Pelgrim", "Hendrik-Jan"),
        ),
        ("J. de Vries", ("J. de Vries",)),
        ("Noor", ("Noor",)),
    ],
)
def test_what_somebody_is_called_by(name: str, called: tuple[str, ...]) -> None:
    assert called_by(name) == called


def test_a_title_in_the_plan() -> None:
    text = plan_where("acties.0.afspraak", "Elke maandag plant Liesbeth twee gesprekken.")
    (found,) = told(text.replace("Noor Jansen", "mr. Liesbeth van Oorschot"), "S09")
    assert found.excerpt[found.start.column - 1 : found.end.column - 1] == "Liesbeth"


def test_a_pronoun_looks_no_further_than_it_reaches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the work grows with the square of a text."""
    looked_at: list[int] = []

    def meant(before: str, behind: str) -> bool:
        looked_at.extend((len(before), len(behind)))
        return False

    monkeypatch.setattr(in_third_person, "_MEANT", {"ze": meant})
    assert in_third_person._by_pronoun("Je belt klanten en ze waren blij. " * 400) is None
    assert len(looked_at) == 2 * in_third_person._TRIED < 800
    assert max(looked_at) == in_third_person._REACH


@pytest.mark.parametrize(
    ("text", "of_the_employee"),
    [
        ("Een tevreden Noor vertelde over de training.", True),
        ("Die dag had je weer Noor aan de lijn.", True),
        ("Na een uur Noor gebeld.", True),
        ("Een andere Noor nam op.", False),
        ("Je nieuwe planner Noor hielp.", False),
        ("Onze inkoopster Noor belde.", False),
    ],
)
def test_a_word_before_the_name_is_somebody_else_only_if_it_is_one(text: str, of_the_employee: bool) -> None:
    assert bool(third_person(text, NAMES)) is of_the_employee


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        ("Hij is gewoon slordig en een beetje lui.", "S06"),
        ("Noor is lui.", "S06"),
        ("Ze is eigenwijs en een stoorzender.", "S06"),
        ("Hij heeft een burn-out.", "V01"),
        ("Noor is al maanden depressief.", "V01"),
    ],
)
def test_no_words_for_a_sentence_that_has_to_go(fact: str, code: str) -> None:
    """*Schrijf: ‘je bent’* would leave the judgement, or the illness, where it is."""
    text = plan_where("aanleiding.voorbeelden.0.feit", fact)
    assert told(text, code) and not told(text, "S09")


@pytest.mark.parametrize(
    "fact",
    [
        "Noor belde drie klanten niet terug. Je bent slordig.",
        "Je bent slordig. Noor belde drie klanten niet terug.",
        "Hij belde drie klanten niet terug.",
    ],
)
def test_words_for_a_sentence_beside_it(fact: str) -> None:
    assert told(plan_where("aanleiding.voorbeelden.0.feit", fact), "S09")


def test_words_where_the_judgement_stays_on_purpose() -> None:
    plan = clean_plan()
    plan["aanleiding"]["voorbeelden"][0]["feit"] = "Noor is lui."
    plan["negeer"] = [{"regel": "S06", "reden": "Letterlijk zo gezegd, in haar eigen woorden."}]
    assert told(dump(plan), "S09")


@pytest.mark.parametrize(
    ("text", "of_the_employee"),
    [
        ("- Wat: Materiaal nalopen; Wie: Noor; Wanneer: elke dag", False),
        ("- Wie: Noor Jansen; Wat: de lijst", False),
        ("| Materiaal nalopen | Noor | elke dag |\n| Lijst mailen | Karim | vrijdag |", False),
        ("Actiehouder: Noor.", False),
        ("- Wie: Noor; Wat: Noor mailt de lijst", True),
        ("- Wie: Noor belt de klant; Wanneer: elke dag", True),
        ("We spraken af: Noor belt elke dag drie klanten.", True),
        ("Dit ging mis: Noor.", True),
    ],
)
def test_a_name_in_a_column_is_no_sentence(text: str, of_the_employee: bool) -> None:
    assert bool(told(plan_where("acties.0.afspraak", text), "S09")) is of_the_employee


@pytest.mark.parametrize(
    "text",
    [
        "Haalt u de doelen niet, dan bespreken we het.",
        "U krijgt alle hulp van Karim.",
        "Bij dit plan helpt uw leidinggevende.",
        "Dan kunt u uzelf aanmelden.",
        "Op 31 augustus bespreekt Karim uw doelen.",
    ],
)
def test_one_plan_says_je_or_u(text: str) -> None:
    (found,) = told(plan_where("slotopmerking", text), "S09")
    assert "hier staat ‘u’" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Vraag de klant: ‘Wilt u een offerte?’",
        "Je zegt u tegen elke klant.",
        "Om 9 u begin je.",
        "Je schrijft in elke mail met u.",
        "Je legt de gast uit wat u voor hem regelt.",
    ],
)
def test_what_a_customer_hears_is_another_matter(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "S09")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Met dit plan helpen we haar bij de omzet.", "haar"),
        ("Dit plan geeft hem de tijd om het te leren.", "hem"),
        ("In dit plan staat wat wij van haar verwachten.", "haar"),
        ("We gunnen haar een eerlijke kans.", "haar"),
        ("We hebben vertrouwen in haar.", "haar"),
    ],
)
def test_whom_the_employer_does_it_for(text: str, words: str) -> None:
    spoken = third_person(text, NAMES, OTHERS)
    assert (text[spoken.start : spoken.end] if spoken else "") == words


@pytest.mark.parametrize(
    "text",
    [
        "De klant belt te vaak; daarom helpen we haar met een lijst.",
        "Esther begint in mei, en we geven haar twee weken.",
        "De winkel aan de kade is nieuw: met dit plan ondersteunen we haar.",
        "Met dit plan helpen we je collega. Geef haar de lijst.",
        "Je spreekt elke week met je mentor. Wij geven haar daar uren voor.",
    ],
)
def test_whom_the_employer_does_it_for_beside_another(text: str) -> None:
    assert third_person(text, NAMES, OTHERS) is None


@pytest.mark.parametrize(
    ("found", "remedy", "told_of"),
    [
        *((found, remedy, False) for found, remedy in MOVED),
        ("De bon was een leeg kladblaadje.", "Hij wordt voorgedrukt, met vijf hokjes.", False),
        ("De voerlijst hing in het kantoor.", "Hij krijgt elke week een uur uitleg van Karim.", True),
        ("De planning was te vol.", "Hij komt voortaan op tijd.", True),
        ("De voerlijst hing in het kantoor.", "Hij leest de lijst elke ochtend.", True),
        ("De agenda was niet gedeeld.", "Hij werkt samen met Karim de agenda bij.", True),
        ("De kaart was niet duidelijk.", "Hij wordt drie weken begeleid.", True),
        ("De printer was stuk.", "Hij gaat in maart op cursus.", True),
        ("De lijst hing te ver weg.", "Zij krijgt meer tijd.", True),
        ("De lijst hing te ver weg.", "Hij staat twee weken niet in de winkel maar naast Karim.", True),
    ],
)
def test_a_thing_that_gets_another_place_is_nobody(found: str, remedy: str, told_of: bool) -> None:
    cause = {"categorie": "organisatie", "bevinding": found, "aanpak": remedy}
    hits = told(plan_where("oorzaken", [cause]), "S09")
    assert any("aanpak" in hit.path for hit in hits) is told_of


@pytest.mark.parametrize("name", ["wim van der Heijden", "Wim van der Heijden"])
def test_a_name_is_known_however_it_is_written(name: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["naam"] = name
    plan["aanleiding"]["omschrijving"] = "Wim haalde in het vierde kwartaal 71% van de terugbelafspraken."
    assert told(dump(plan), "S09")
