"""S02: the core of an agreement is a vague verb."""

import pytest
from whole import told

from support import action_saying, codes, plan_where

VAGUE = (
    "Je werkt aan je communicatie.",
    "Je probeert vaker te bellen.",
    "Je verbetert je telefoongesprekken.",
    "Je streeft naar een betere planning.",
    "Je vergroot je productkennis.",
    "Je draagt bij aan een goede sfeer.",
    "Je laat aan Wilma verbetering zien.",
    "Je laat meer inzet zien.",
    "Je laat de klant elke dag betrokkenheid zien.",
    "Je laat de groei zien aan een collega, die tekent.",
    "Je laat je inzet zien aan Wilma.",
    "Je laat je beste kant zien aan de klant.",
    "Jullie kijken wat er beter kan.",
    "Jullie kijken wat er nodig is, wat af is en wat er openstaat.",
    "Karim en jij kijken of het mogelijk is.",
    "Je luistert.",
    "De klant praat, jij luistert.",
    "Je belt elke dag en je luistert.",
    "Karim voert het eerste gesprek en jij luistert beter.",
    "Karim maakt met je afspraken.",
    "Je zorgt voor een goede sfeer.",
    "Karim zorgt voor een betere samenwerking.",
    "Karim kijkt hoe het gaat met de lijst.",
    "Je werkt naast je studie aan je houding.",
)
DEFINITE = (
    "Je belt elke maandag vijf klanten om de klanttevredenheid te verbeteren.",
    "Je verhoogt het aantal gesprekken van 3 naar 5 per dag.",
    "Je oefent twee gesprekken met Karim, zodat je beter leert luisteren.",
    "Je vult de verbeterlijst in.",
    "Tijdens de ploegwissel draag je mondeling over welke machines stilstaan en waarom.",
    "Vier weken lang schrijf je aan het eind van je dienst op welke twee momenten lastig waren en wat je toen deed.",
    "Je laat elke set halverwege aan Wilma zien.",
    "Je laat Wilma elke set zien als de helft klaar is.",
    "Je laat de proefopstelling aan Wilma zien.",
    "Je laat de ijklijn zien aan een collega, die paraferen moet.",
    "Voor je begint, laat je de opstelling zien aan Wilma.",
    "Je laat de stapel zien aan de voorman, die tekent.",
    "Jullie kijken wat er af is, wat in de weg zat en welke plannen aan de beurt zijn.",
    "Karim en jij kijken of alle punten van de lijst zijn afgevinkt.",
    "Je kijkt wat er misging en schrijft het op.",
    "Jullie kijken wat er ontbreekt en wie het doet.",
    "Jullie kijken samen welke dossiers nog openstaan.",
    "Karim kijkt hoe ver je bent met de lijst.",
    "Karim zorgt voor een tweede scherm.",
    "Karim zit naast je en schrijft mee.",
    "Karim zit naast jou en luistert mee.",
    "Jij voert het gesprek; zij luistert.",
    "Je doet zelf het verkoopgesprek en je mentor luistert alleen.",
    "Karim voert het eerste gesprek, jij luistert.",
    "Jij leidt de hele vergadering, Karim luistert dan.",
    "Karim maakt met de omgevingsdienst een schriftelijke afspraak over een levertijd van drie weken.",
    "Karim maakt met de planner een vaste afspraak over je kantooruren.",
    "Je maakt met HR een afspraak voor de meting van je stoel.",
    "Je verlaagt het aantal open dossiers met 10.",
    "Je zet het ticket door met een notitie van wat je al hebt geprobeerd.",
    "Je zorgt dat elke ochtend om 7.00 uur de lijst klaarstaat.",
)


@pytest.mark.parametrize("text", VAGUE)
def test_vague_verb_in_an_action(text: str) -> None:
    (found,) = told(action_saying(text, deadline="2026-08-31"), "S02")
    assert found.path == ("acties", 0, "afspraak")
    assert found.hint


@pytest.mark.parametrize("text", DEFINITE)
def test_verb_with_a_norm_or_in_the_why(text: str) -> None:
    assert not told(action_saying(text, deadline="2026-08-31"), "S02")


def test_a_vague_sentence_is_told_though_its_norm_stands_in_a_key() -> None:
    (found,) = told(plan_where("doelen.0.verwachting", "Je verbetert het terugbellen."), "S02")
    said = found.hint.partition("Schrijf: verwachting: ")[2]
    assert said == "Per maand is minimaal 90% van de klanten op de afgesproken dag teruggebeld.", (
        "and of what"
    )
    followed = plan_where("doelen.0.verwachting", said)
    assert not [one for code in ("S02", "S03", "M01", "T01") for one in told(followed, code)]


def test_a_sentence_that_holds_its_norm() -> None:
    said = "Je verbetert het terugbellen per maand van 71% naar minimaal 90% op de afgesproken dag."
    assert not told(plan_where("doelen.0.verwachting", said), "S02")


def test_m01_speaks_first_where_a_goal_has_no_norm() -> None:
    goal = {"gebied": "Terugbelafspraken", "verwachting": "Je verbetert het.", "huidige_situatie": "Nu 71%."}
    text = plan_where("doelen", [goal])
    assert told(text, "M01")
    assert not told(text, "S02")


def test_of_a_vague_criterion_that_drops_the_norm_m04_speaks() -> None:
    criterion = {"voor_doel": "Terugbelafspraken", "criterium": "Je terugbelgedrag is verbeterd."}
    assert codes(plan_where("succescriteria", [criterion])) == ["M04"]


def test_support_has_its_own_rule() -> None:
    support = [{"titel": "Hulp", "afspraak": "Karim verbetert je planning.", "frequentie": "wekelijks"}]
    assert not told(plan_where("ondersteuning", support), "S02")


SETTLED = (
    # a day, and then what is sent
    "Karim stuurt op 3 mei de offerte naar de klant.",
    "Wij sturen op de eerste maandag een overzicht aan Wilma.",
    "Je stuurt op werkdag 2 de urenstaat naar HR.",
    "Je stuurt op aanvraag een monster naar de klant.",
    # what was found goes to somebody by a day
    "Je brengt de klachten in kaart en bespreekt ze op 3 mei met Wilma.",
    "Je brengt de opslag in kaart en mailt de tekening vóór 12 juni aan de planner.",
    "Karim brengt de routes in kaart en legt op maandag 4 mei twee routes voor.",
    # something is there, or works, on a day
    "Karim zorgt dat de scanner op 3 mei werkt.",
    "Karim zorgt dat het nieuwe scherm op 1 juni hangt.",
    "Karim zorgt dat de testomgeving vóór 12 maart draait.",
    "Wilma zorgt dat er op 1 mei een tweede monteur bij komt.",
    "Je zorgt dat er op 12 juni twee stagiairs bij zijn.",
    "Karim zorgt dat er in de keuken op 1 maart een kok bij is.",
    # switched on
    "De lijn draait op 3 mei: dossier getekend, monitoring aan.",
    "Het systeem staat op 3 mei live: logboek gevuld, bewaking aan.",
    "Op 12 juni is het dossier getekend, de monitoring aan en de oude server uit.",
    # somebody writes it otherwise, there
    "Wij laten de prijs in de folder veranderen.",
    "Karim laat de tijd op het bord veranderen.",
    "Je laat het adres op de kaart en in het systeem veranderen.",
    # one question, and whose turn it is then
    "Je stelt elke klant drie vragen, en dan luisteren.",
    "Je belt elke dag vijf klanten. Twee open vragen, en dan luisteren.",
    "Je belt elke werkdag één klant. Eén vraag, dan luisteren.",
    # listened to as it was recorded
    "Je luistert de gemarkeerde delen na.",
    "Je luistert elke opname na en tikt de zinnen met een getal erin uit.",
    "Wilma en jij luisteren op maandag twee opnames na.",
    # which one, for somebody to choose
    "Karim bespreekt elke maandag met je één gesprek waar je van wilt leren.",
    "Je kiest elke week twee offertes waaruit je wilt leren.",
    "Op maandag leg je Wilma drie bonnen voor waarvan je wilt leren.",
    # so or not
    "Je roept elke bon één keer en verandert de volgorde alleen na overleg.",
    "Verander het rooster alleen met een paraaf van Wilma.",
    "Je maakt de lijst op maandag en verandert die pas als Wilma belt.",
    # when a control is, not of what
    "Elke controle op tijd is afgetekend.",
    "Je tekent de controle op maandag af.",
    "Je doet de controle op 3 mei en de tweede op 12 juni.",
    # what somebody needs, and who tells it
    "Je schrijft op een half vel wat de klant moet weten en wie dat nagaat.",
    "Je zet op de kaart wat de kok moet weten, wie kookt en hoe laat.",
    "Je noteert wat de chauffeur moet weten en waar hij lost.",
)
LEFT_OPEN = (
    "Je luistert naar klanten en collega's.",
    "Je wilt leren plannen.",
    "Je kiest een cursus en wilt ervan leren.",
    "Je verandert je aanpak.",
    "Je verandert alleen je aanpak.",
    "Je verandert je manier van werken, alleen niet op maandag.",
    "Je doet de controle op de kwaliteit.",
    "Je weet wie je klanten zijn.",
    "Je stuurt op de laatste cijfers.",
    "Je stuurt op gedrag.",
    "Je stuurt op de dagomzet.",
    "Je brengt de kansen in kaart en pakt ze vóór 3 mei op.",
    "Je brengt de kansen in kaart en bespreekt ze.",
    "Vóór 3 mei breng je de kansen in kaart.",
    "Karim zorgt dat de samenwerking op 3 mei werkt.",
    "Karim zorgt dat het team op 3 mei beter draait.",
    "Karim zorgt dat het op 3 mei werkt.",
    "Je zorgt dat er rust bij komt.",
    "Je zorgt dat er meer sfeer bij komt.",
    "Karim zorgt dat er op 1 mei meer rust is.",
    "Je gaat aan de slag met monitoring aan de lijn.",
    "Je doet de monitoring van de lijn.",
    "Je werkt aan de bewaking in de hal.",
    "Je laat de sfeer in het team veranderen.",
    "Je laat je houding op de vloer veranderen.",
    "Je wilt veranderen.",
    "Rustig blijven, en dan luisteren.",
    "Je stelt je open, en dan luisteren.",
    "Eerst nadenken, dan luisteren.",
    "Elise spreekt vóór 8 januari met het magazijn een sluittijd af en bewaakt die.",
)


@pytest.mark.parametrize("text", SETTLED)
def test_the_sentence_itself_settles_the_verb(text: str) -> None:
    assert not told(action_saying(text, deadline="2026-08-31"), "S02")


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_what_settles_nothing_leaves_the_verb_vague(text: str) -> None:
    assert told(action_saying(text, deadline="2026-08-31"), "S02")


@pytest.mark.parametrize(
    "text",
    [
        "Je moet elke dag 5 offertes nabellen anders krijg je een waarschuwing.",
        "Je moet elke dag 5 offertes nabellen want anders volgt een gesprek.",
        "Je moet elke week twaalf facturen nakijken anders komt er een achterstand.",
    ],
)
def test_a_comma_that_was_left_out_before_anders_makes_nothing_vague(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "S02")


@pytest.mark.parametrize(
    "text", ["Je moet elke dag 5 offertes anders nabellen.", "Het moet vanaf mei anders."]
)
def test_what_has_to_be_done_otherwise_is_vague(text: str) -> None:
    plan = plan_where("acties.0.afspraak", text)
    assert told(plan, "S02") or told(plan, "S03")


@pytest.mark.parametrize(
    "text",
    [
        "We gaan over op Exact WMS Pro.",
        "We gaan met de binnendienst over op Salesforce.",
        "Wij gaan allemaal over op AFAS.",
        "We stappen over op Salesforce.",
    ],
)
def test_to_go_over_to_a_thing_with_a_name_is_a_fact(text: str) -> None:
    plan = plan_where("acties.0.afspraak", text)
    assert not told(plan, "S02") and not told(plan, "S03")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We gaan ervoor.", "S02"),
        ("We gaan voor Exact.", "S03"),
        ("We gaan over op een betere houding.", "S03"),
        ("We gaan over op Exact en maken er samen met elkaar iets moois van.", "S03"),
    ],
)
def test_and_to_go_for_it_is_vague(text: str, code: str) -> None:
    assert told(plan_where("acties.0.afspraak", text), code)


@pytest.mark.parametrize(
    "text",
    [
        "Je legt de stelen eerst op de bank, telt ze bij elkaar op met de prijskaart en begint dan pas te binden.",
        "Je leest elke ochtend de bon en begint dan pas te snijden.",
        "Je meet elke plank twee keer en begint dan pas te zagen.",
        "Elke keer leg je het patroon op de stof en begin je dan pas te knippen.",
        "Elke dienst leg je de messen klaar en begin je dan pas te fileren.",
        "Bij elk boeket begin je met binden nadat je de stelen hebt geteld.",
        "Bij elke las slijp je de naad en begin je dan pas te lassen.",
        "Bij elke gevel plak je de kozijnen af en begin je dan pas te schilderen.",
        "Elke ochtend stel je de machine af en begin je daarna te frezen.",
        "Bij elke klant kijk je in de kaart en begin je dan pas te kleuren.",
        "Bij elke klant was je de haren en begin je dan pas te föhnen.",
        "Elke dag haal je de spullen op en begin je om 08:00 uur te metselen.",
        "Bij elk tegelwerk leg je eerst een rij droog uit en begin je dan pas te lijmen.",
        "Bij elke schouw begin je te stuken nadat de voorman heeft gekeken.",
        "Bij elke taart weeg je alles af en begin je dan pas te kloppen.",
        "Bij elk deeg weeg je alles af en begin je dan pas te kneden.",
        "Elke nacht weeg je af en begin je om 03:00 uur te bakken.",
        "Elke dag begin je om 06:00 uur te melken.",
        "Bij elke koe sproei je voor en begin je dan pas aan te sluiten.",
        "Elke rij begin je te snoeien als de ladder is vastgezet.",
        "Bij elke partij kijk je op het etiket en begin je dan pas te sorteren.",
        "Elke pallet weeg je en dan begin je te stapelen.",
        "Bij elke rit loop je om de wagen en begin je dan pas te laden.",
        "Bij elk schip meld je je bij de kraan en begin je dan pas te lossen.",
        "Bij elke kamer haal je het bed af en begin je dan pas te stoffen.",
        "Bij elke kamer lucht je en begin je dan pas te dweilen.",
        "Elke werkdag begin je om 07:00 uur te poetsen.",
        "Bij elke broek speld je af en begin je dan pas te stikken.",
        "Bij elke jurk speld je af en begin je dan pas te naaien.",
        "Bij elk verband was je je handen en begin je dan pas te zwachtelen.",
        "Bij elke bewoner pak je de lijst en begin je dan pas te delen.",
        "Bij elke prik lees je de naam op en begin je dan pas te prikken.",
        "Bij elk dossier lees je het verzoek en begin je dan pas te typen.",
        "Bij elke vertaling zoek je de termenlijst op en begin je dan pas te vertalen.",
        "Bij elk dictaat luister je eerst alles af en begin je dan pas te tikken.",
        "Bij elke boom zet je het gebied af en begin je dan pas te kappen.",
        "Bij elk dak zet je de lijn vast en begin je dan pas te dekken.",
        "Bij elk bad sluit je het water af en begin je dan pas te kitten.",
        "Bij elke leiding meet je en begin je dan pas te solderen.",
        "Bij elk gat zoek je de leidingen op en begin je dan pas te boren.",
        "Bij elke sleuf bel je de KLIC en begin je dan pas te graven.",
        "Elke straat zet je af en dan begin je te straten.",
        "Bij elke plaat schuur je en begin je dan pas te spuiten.",
        "Bij elk stuk vlees kijk je naar de bon en begin je dan pas uit te benen.",
        "Bij elke vis spoel je en begin je dan pas te schubben.",
        "Bij elke bestelling leg je alles klaar en begin je dan pas in te pakken.",
        "Bij elke band haal je de moeren los en begin je dan pas te krikken.",
        "Bij elk wiel begin je te balanceren als de velg schoon is.",
        "Bij elke bril meet je de glazen en begin je dan pas te slijpen.",
        "Bij elke kroon neem je de kleur op en begin je dan pas te gieten.",
        "Bij elk boek snijd je het blok en begin je dan pas te binden.",
        "Bij elke oplage maak je een proef en begin je dan pas te drukken.",
        "Bij elke zetting maak je een proef en begin je dan pas te persen.",
        "Bij elke stoel haal je het oude doek af en begin je dan pas te stofferen.",
        "Bij elk schaap zet je het hek dicht en begin je dan pas te scheren.",
        "Bij elk paard maak je de hoef schoon en begin je dan pas te bekappen.",
        "Bij elke kuip zet je het water aan en begin je dan pas te vissen.",
        "Bij elke tuin maai je eerst het gras en begin je dan pas te schoffelen.",
        "Bij elke kas zet je het raam open en begin je dan pas te dieven.",
        "Bij elke wagen lees je de bon en begin je dan pas te picken.",
        "Bij elke camera loop je de lijst na en begin je dan pas te filmen.",
        "Bij elke scène lees je de aanwijzing en begin je dan pas te monteren.",
        "Bij elk lied stem je en begin je dan pas te spelen.",
        "Bij elke groep tel je de kinderen en begin je dan pas te zwemmen.",
        "Bij elke tekst lees je de opdracht en begin je dan pas te schrijven.",
        "Bij elk ticket zoek je het nummer op en begin je dan pas te testen.",
        "Elke ochtend begin je na de lijst te vegen.",
        "Elke avond sluit je de kassa en begin je dan pas te tellen.",
        "Elke dag bind je twintig boeketten.",
        "Je bindt elke ochtend de boeketten voor de etalage.",
        "Bij elk boek bind je de katernen.",
        "Elke ochtend bind je de tomaten op.",
        "Bij elke lading bind je de pallets met twee banden vast.",
        "Je verbindt elke wond volgens het protocol op de kar.",
        "Bij elke wond doe je handschoenen aan en begin je dan pas te verbinden.",
        "Je verbindt elke beller door met het juiste toestel en blijft aan de lijn tot er wordt opgenomen.",
        "Bij elke kar kantel je de bak pas als het licht op groen staat.",
        "Elke avond ontwikkel je de foto's van die dag.",
        "Je begeleidt elke dag de groep van kwart voor negen naar het zwembad.",
        "Bij het wassen ondersteun je de arm van de bewoner, elke keer.",
        "Je bewaakt elke nacht de poort aan de achterkant.",
        "Elke ochtend verzorg je de kalveren in stal 2.",
        "Je bouwt elke vrijdag de kraam op en zet de luifel vast.",
        "Bij elke beurt bouw je het filter uit en leg je het in de bak.",
        "Je borgt elke bout met een splitpen.",
        "Bij elke steiger veranker je de voet voordat je klimt.",
        "Je trekt elke wielmoer aan met 110 Nm.",
        "Je vult elke ochtend vóór 08:00 uur de vakken aan.",
        "Je stemt elk orgel af met de stemvork.",
        "Bij elke naad versterk je de hoek met een lapje.",
        "Elke ochtend scherp je de messen aan.",
        "Je verhoogt bij elke baal de druk naar 6 bar.",
        "Je diept elke sloot uit tot 80 centimeter.",
        "Je verbreedt het wandelpad bij de ingang vóór 1 april met een meter.",
        "Bij elke zieke plant pak je de hele bak aan.",
        "Elke ochtend voed je de jonge dieren als eerste.",
        "Bij elke reanimatie bewaak je de hartslag op het scherm.",
        "Je leidt de kabels elke keer door de goot.",
        "Bij elk transport begeleid je de wagen tot de slagboom.",
        "Je onderhoudt elke maand de twee heftrucks volgens de kaart.",
        "Je richt elke ochtend de camera op de band.",
        "Bij elk blok hout richt je de zaag op de lijn.",
        "Je bindt de ladder elke keer vast voordat je klimt.",
        "Je houdt de slang elke keer vast tot de kraan dicht is.",
        "Je laat het touw elke keer los als de schipper het zegt.",
        "Je schakelt de machine elke avond om 17:00 uur uit.",
        "Je stabiliseert elk been met een spalk voordat je tilt.",
        "Bij elke muur werk je de randen bij met de kleine kwast.",
        "Elke week werk je de lijst met sleutels bij.",
        "Je volgt bij elke taart het recept uit de map.",
        "Je masseert elke voet tien minuten.",
        "Je beweegt bij elke bewoner de arm vijf keer.",
        "Je prikkelt bij elke test de zenuw drie keer.",
        "Elke dienst draai je de cliënt om de twee uur.",
        "Je vormt elk brood tot een bol van 500 gram.",
        "Elke ochtend boei je de boot aan de steiger.",
        "Je sluit elke lamp aan en test hem.",
        "Je past elke jurk aan op de maat van de klant.",
        "Je verdunt elke emmer verf met een deel water.",
        "Je activeert elk pasje aan de balie.",
        "Je koppelt elke aanhanger met de veiligheidskabel.",
        "Je stuurt de kraan elke keer met de afstandsbediening.",
    ],
)
def test_a_craft_is_no_vague_verb(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "S02")


@pytest.mark.parametrize(
    "text",
    [
        "Je begint elke week te verbeteren.",
        "Je leest elke week de lijst en begint dan te werken aan je communicatie.",
        "Elke week begin je met optimaliseren van je planning.",
        "Elke dag begin je te communiceren.",
        "Elke dag begin je dan pas te groeien.",
        "Je maakt elke week een begin en probeert dan door te pakken.",
        "Je bindt klanten aan ons.",
        "Elke week bind je nieuwe klanten aan het bedrijf.",
        "Elke maand werk je aan het binden van klanten.",
        "Elke week begin je je klanten te boeien en te binden.",
        "Elke week begin je te netwerken.",
        "Je verbindt elke week collega's met elkaar.",
        "Elke maand verbind je mensen in het team.",
        "Je ontwikkelt elke maand je vaardigheden.",
        "Je borgt elke maand de kwaliteit.",
        "Je versterkt elke week de samenwerking.",
        "Je bouwt elke maand je netwerk uit.",
        "Je bewaakt elke week de voortgang.",
        "Je bindt elke maand bezoekers aan het museum.",
        "Elke week bind je leden aan de club.",
        "Je pakt het elke week pas na de lunch op.",
        "Je versterkt elke maand de band met het dorp.",
        "Je ontwikkelt elke maand iemand of niemand.",
        "Je belt elke week tien klanten en begint dan te binden.",
        "Je bindt elke week gasten met een mooie taart.",
        "Elke week bewaak je de kwaliteit van de taarten.",
        "Je verbetert elke week de muren.",
        "Je telt elke week de planken en begint dan pas te groeien.",
    ],
)
def test_a_craft_is_no_vague_verb_unless_it_is_said(text: str) -> None:
    assert told(plan_where("acties.0.afspraak", text), "S02")


@pytest.mark.parametrize(
    "text",
    [
        "Bij elke verbouwing scherm je de vloer af en bescherm je de trap met karton.",
        "Bij elk gewas verlaag je de schermdoeken om 16:00 uur.",
        "Je verbindt elke binnenkomende beller met de afdeling van het keuzenummer.",
        "U bewaakt bij elke operatie de telling van gazen en noemt het aantal hardop.",
        "Bij elke rit bescherm je de piano met dekens.",
        "Je verankert elke lantaarn met drie wielmoeren.",
    ],
)
def test_more_crafts_and_what_only_sounds_like_one(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "S02")


@pytest.mark.parametrize(
    "text",
    [
        "Je ontwikkelt elke maand een handboek.",
        "Je bewaakt elke maand het takenpakket.",
        "Je versterkt elke maand het samenwerkingsverband.",
        "Je verbindt elke week iemand met niemand.",
        "Je beschermt elke week de belangen van het bedrijf.",
        "Je verhoogt elke maand het bereik van de website.",
        "Met ingang van april versterk je elke week de website.",
        "Tot slot bewaak je elke week het proces.",
    ],
)
def test_more_crafts_and_what_only_sounds_like_one_unless_it_is_said(text: str) -> None:
    assert told(plan_where("acties.0.afspraak", text), "S02")


@pytest.mark.parametrize(
    "text",
    [
        "U bekijkt op maandag welke dossiers ouder zijn dan vijftien werkdagen en pakt die het eerst op.",
        "Je kijkt elke ochtend welke tickets langer dan vier uur openstaan en pakt die als eerste op.",
        "Je zoekt op maandag de meldingen van vóór 1 maart op en pakt die eerst op.",
        "Je sorteert de lijst op datum en pakt de oudste zaak het eerst op.",
        "Elke ochtend pak je eerst de bestellingen op die langer dan twee dagen openstaan.",
        "Je filtert elke dag op 'wacht op klant' en pakt deze als eerste op.",
        "U pakt elke maandag de drie oudste aanvragen het eerst op.",
        "Je bekijkt welke orders vandaag weg moeten en pakt die als eerste.",
        "Je vinkt op vrijdag aan welke brieven te laat zijn en pakt die maandag het eerst op.",
        "Je leest om 08:30 uur welke storingen rood staan en pakt die vóór de andere op.",
        "Harm zorgt dat er elke dag iemand anders op de balie zit, ook bij vakantie.",
        "Aysel zorgt dat er op dinsdag een invaller op de groep staat.",
        "Karim zorgt dat er elke ochtend iemand bij de telefoon zit.",
        "Je zorgt dat er altijd twee collega's in de winkel staan.",
        "Karim zorgt dat er vanaf 1 mei een tweede scherm op je bureau staat.",
        "Je zorgt dat de sleutel elke avond in de kluis ligt.",
        "De planner zorgt dat er op donderdag iemand anders op jouw route rijdt.",
        "Karim zorgt dat er iemand anders achter de kassa zit als jij schrijft.",
        "Harm zorgt ervoor dat er elke dag een collega op de balie zit.",
        "Karim zorgt dat je op woensdag niet bij de receptie zit.",
    ],
)
def test_what_comes_first_and_who_sits_where_is_seen(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "S02")


@pytest.mark.parametrize(
    "text",
    [
        "Je pakt de verbeterpunten voortvarend op.",
        "Je pakt je rol en pakt dat als eerste op.",
        "Je pakt het eerst de communicatie op.",
        "Je pakt als eerste de samenwerking op.",
        "Je pakt de zaken beter op.",
        "Je pakt het vanaf nu zelf op.",
        "Je zorgt dat er altijd iemand blij is.",
        "Je zorgt dat er rust in de groep is.",
        "Je zorgt dat iedereen goed in zijn vel zit.",
        "Karim zorgt dat je er goed bij zit.",
    ],
)
def test_what_comes_first_of_nothing_seen(text: str) -> None:
    assert told(plan_where("acties.0.afspraak", text), "S02")


def test_a_remark_on_how_it_goes() -> None:
    assert not told(
        plan_where("acties.0.afspraak", "Je belt elke dag 5 klanten terug. Gek genoeg went dat."), "S02"
    )
    assert told(plan_where("acties.0.afspraak", "Je went aan de telefoon."), "S02")
    odd, enough = "Vreemd genoeg went dat.", "Je belt genoeg klanten."
    assert not told(plan_where("acties.0.afspraak", f"Je belt elke dag 5 klanten terug. {odd}"), "S03")
    assert told(plan_where("acties.0.afspraak", enough), "S03")
