"""S10: what others think or say, and an example in which nothing can be seen."""

import pytest
from whole import told

from spvgen.rules.specifiek.empty_facts import tells_nothing
from spvgen.rules.specifiek.hearsay import heard
from spvgen.rules.specifiek.own_accounts import needs_no_proof
from support import dump, parse, plan_where

HEARD = (
    (
        "Aan de balie viel te horen dat schilders je weinig zien en hun kleuren dan maar zelf komen uitzoeken.",
        "Aan de balie viel te horen dat schilders je",
    ),
    (
        "Aan de balie in Assen viel te horen dat schilders je weinig zien.",
        "Aan de balie in Assen viel te horen dat schilders je",
    ),
    (
        "Bij de koffie horen we van families dat ze opgelucht zijn als een ander dienst heeft.",
        "Bij de koffie horen we van families dat ze opgelucht zijn als een ander",
    ),
    (
        "In de kantine is te horen dat de planners liever met een ander bellen.",
        "In de kantine is te horen dat de planners liever met een ander",
    ),
    (
        "Op de werkvloer hoor je dat niemand met jou wil rijden.",
        "Op de werkvloer hoor je dat niemand met jou",
    ),
    ("De monteurs ‘van team 2’ vinden dat je ze laat zitten.", "De monteurs ‘van team 2’ vinden dat je"),
    ("Je zegt weinig, maar de collega's vinden dat je moppert.", "collega's vinden dat je"),
    ("De monteurs zeggen dat je bellen ‘onzin’ vindt.", "De monteurs zeggen dat je"),
    ("Eén van je teamleden meldde dat jij de kas niet telt.", "Eén van je teamleden meldde dat jij"),
    ("Eén van de monteurs zag dat je te vroeg wegging.", "Eén van de monteurs zag dat je"),
    ("Eén van je collega's beweert dat je slordig tekent.", "Eén van je collega's beweert dat je"),
    ("Uit de ploeg komen geluiden dat het werken met jou lastig is.", "geluiden dat het werken met jou"),
    ("Bij de leiding bestaat het beeld dat je weinig doet.", "Bij de leiding bestaat het beeld dat je"),
    ("Volgens de rest van de keuken ruim je slecht op.", "Volgens de rest van de keuken ruim je"),
    ("Het schijnt dat je eerder weggaat.", "Het schijnt dat je"),
    ("Het team ergert zich aan jouw manier van werken.", "Het team ergert zich aan jouw"),
    ("Er wordt gezegd dat je de bus niet aftankt.", "wordt gezegd dat je"),
    ("Het is algemeen bekend dat je niet van papierwerk houdt.", "algemeen bekend dat je"),
    ("Er kwamen veel klachten binnen over je bereikbaarheid.", "veel klachten binnen over je"),
    (
        "Van een paar jongens op de bouw begreep ik dat je niet terugbelt.",
        "Van een paar jongens op de bouw begreep ik",
    ),
    ("Collega's die liever niet genoemd worden, klagen.", "liever niet genoemd"),
    ("Van de keuken hoor ik dat je moppert.", "Van de keuken hoor ik"),
    ("Van de balie horen we dat je moppert.", "Van de balie horen we"),
    (
        "De anderen ruilen liever dan dat ze met je werken.",
        "De anderen ruilen liever dan dat ze met je werken",
    ),
    (
        "Meerdere collega's hebben mij laten weten dat het zo niet gaat.",
        "Meerdere collega's hebben mij laten weten",
    ),
    ("Enkele mensen, die liever anoniem blijven, klagen.", "liever anoniem"),
    ("De hele zaak heeft er zo langzamerhand genoeg van heeft Karim gezegd.", "De hele zaak heeft"),
    ("Ik hoor van iedereen dat je de lijst niet bijhoudt.", "Ik hoor van iedereen"),
    ("Ik hoor van alle kanten dat het anders moet.", "Ik hoor van alle kanten"),
    ("Ik heb vernomen van meerdere collega's dat het stroef gaat.", "vernomen van meerdere collega's’"),
    ("In de wandelgangen gaat het over je planning.", "In de wandelgangen"),
    ("Niemand wil nog met jou werken.", "Niemand wil nog met jou werken’"),
    ("De anderen willen liever niet met je ruilen.", "De anderen willen liever niet met je ruilen"),
    ("De anderen zeggen dat je te weinig doet.", "De anderen zeggen dat je"),
    ("Alle collega's klagen over je.", "Alle collega's klagen over je"),
    ("Naar verluidt ga je eerder naar huis.", "Naar verluidt"),
    ("De collega's hebben geen vertrouwen in je.", "collega's hebben geen vertrouwen in je"),
    ("Er wordt vaak over je geklaagd.", "wordt vaak over je geklaagd"),
    ("Er gaan verhalen rond dat je afspraken niet nakomt.", "verhalen rond"),
    ("Je staat erom bekend dat je te laat komt.", "staat erom bekend"),
    ("Volgens velen doe je te weinig.", "Volgens velen"),
    ("Ik heb begrepen dat collega's moeite met je hebben.", "begrepen dat collega's"),
    ("Men vindt dat je te weinig meedenkt.", "Men vindt dat je"),
    ("Wij krijgen steeds signalen dat je niet oplet.", "signalen dat je"),
    ("Collega's geven aan dat ze je niet kunnen bereiken.", "Collega's geven aan dat"),
    ("Ik krijg vaak terug dat je weinig zegt.", "Ik krijg vaak terug dat je"),
    ("De andere planners hebben liever iemand anders naast zich.", "hebben liever iemand anders"),
    ("De timmermannen vertellen dat je niet opruimt.", "De timmermannen vertellen dat je"),
    ("Het is ons ter ore gekomen dat je pauzes uitloopt.", "ter ore gekomen"),
    ("De lassers klagen al maanden over je tekeningen.", "De lassers klagen al maanden over je"),
    ("Onder de apothekersassistenten leeft het beeld dat jij niet meehelpt.", "beeld dat jij"),
    ("De avondploeg is niet te spreken over je overdracht.", "avondploeg is niet te spreken over je"),
    ("Een van de instructeurs zei dat je vaak moppert.", "Een van de instructeurs zei dat je"),
    ("Je reputatie op de steiger is niet goed.", "Je reputatie"),
    ("De baliemedewerkers laten weten dat ze op jou niet kunnen rekenen.", "De baliemedewerkers laten weten"),
    ("De marketeers vertrouwen jouw cijfers niet.", "De marketeers vertrouwen jouw"),
    ("Je schijnt sleutels uit te lenen.", "Je schijnt"),
    ("Er wordt gemopperd dat je de was laat liggen.", "gemopperd dat je"),
    ("Volgens een aantal ouders is het in jouw klas te druk.", "Volgens een aantal ouders is het in jouw"),
    ("Iemand van de balie heeft gezien dat je wegging.", "Iemand van de balie heeft gezien dat je"),
    ("Gasten mopperen dat je traag bent.", "Gasten mopperen dat je traag bent"),
    ("Er gaan stemmen op dat je vertrekt.", "Er gaan stemmen op dat je vertrekt"),
    ("We vangen op dat het niet loopt.", "vangen op dat"),
    ("Er zijn collega's die vinden dat je te kort belt.", "Er zijn collega's die vinden"),
    ("De nachtploeg is het zat dat jij niet afwast.", "De nachtploeg is het zat dat jij niet afwast"),
    ("Gasten lieten doorschemeren dat je te kort blijft.", "Gasten lieten doorschemeren dat je"),
    ("Men is ontevreden over de manier waarop jij belt.", "Men is ontevreden over de manier waarop jij belt"),
)
SEEN = (
    "Er kwamen 17 klachten over jou binnen. Daarvan waren er elf gegrond.",
    "In mei waren er drie klachten over jou; de klachtencommissie vond er twee terecht.",
    "Vier meldingen over jou zijn onderzocht. Twee meldingen over jou waren gegrond.",
    "In de vergadering hoorden we van vier huurders dat ze je niet konden bereiken.",
    "Op de band is te horen dat collega's je vroegen te wachten.",
    "In de kantine was te horen hoe je de bezorger afbelde.",
    "Je zegt zelf dat je nabellen ‘bedelen’ vindt en dat je niet weet wat je moet zeggen.",
    "Je gaf aan dat je planners soms zeggen dat je door moet werken.",
    "Het team hoorde te laat van jou dat de klant boos was.",
    "Je gaf aan dat het team het druk heeft en dat je daar niet blij mee bent.",
    "Klanten vinden de handleiding lastig en bellen jou om uitleg.",
    "Het team weet dat je op vrijdag vrij bent en belt je dan niet.",
    "Sommige bewoners willen 's ochtends liever een vrouw aan bed; dan ruil jij van kamer.",
    "Je kwam die ochtend te laat en de deur was nog dicht.",
    "Er kwam een signaal van de alarmcentrale en je reageerde niet.",
    "Volgens je collega Ria lag de sleutel nog op de balie.",
    "Volgens je collega's liep je twee rondes te weinig: twee in plaats van vier.",
    "Je hebt zelf de indruk dat je te krap plant.",
    "Je gaf de bezoekers het gevoel dat je geen tijd had.",
    "Je kreeg signalen uit de wijk en zette die niet in het dossier.",
    "De klachten gingen over de wachttijd bij de kassa.",
    "Het beeld op de monitor was niet ingesteld.",
    "Je collega Rob zag op 14 januari dat 7 van de 12 klanten niet waren gebeld.",
    "Ik hoorde op 14 januari dat de klant twee weken had gewacht.",
    "Iedereen in het team heeft dezelfde lijst.",
    "Niemand belde de klant terug.",
    "Iedereen in het team wil met je meedenken.",
    "Het hele team werkt op vrijdag met je samen aan de planning; dat zegt het rooster.",
    "Klanten zeggen in de enquête dat ze lang wachten.",
    "In de vragenlijst gaven 6 collega's aan dat ze je niet kunnen bereiken.",
    "In de vragenlijst geven collega's aan dat ze je niet kunnen bereiken.",
    "In januari kwamen er 4 signalen over je brieven binnen.",
    "Er waren geruchten dat je afdeling zou verhuizen.",
    "We hebben begrepen dat klanten in Noord langer wachten.",
    "Je staat erom bekend dat je goed luistert.",
    "In de wandelgangen van het hotel stonden nog 14 dienbladen.",
    "Je zei tegen een klant: iedereen zegt dat je hier niet moet zijn.",
    "Je hoort van iedereen in de keten dezelfde gegevens.",
    "De monteurs vinden de sleutel in je bus.",
    "Je vergat de bonnen te geven aan je collega.",
    "De stagiairs geven de materialen aan jou terug.",
    "In de peiling van april zijn vier instructeurs ontevreden over je planning.",
    "De cijfers zeggen dat je zes dossiers afrondde.",
    "Klanten klagen over de wachttijd aan de kassa.",
    "Je gaf aan dat het team je te laat informeert.",
    "De brandweer gaf aan dat de nooddeur op slot zat.",
    "De collega's van de nacht wachten tot je de lijst hebt ingevuld.",
    "Het beeld is dat de omzet daalt.",
    "Het magazijn laat weten of de levering compleet is.",
)
OF_THE_TEAM = (
    "Het team voelt zich niet veilig bij jou.",
    "De monteurs zijn klaar met je.",
    "Het hele team is gefrustreerd over jou.",
    "Een collega meldde dat je de sleutels niet teruglegt.",
    "We vernamen dat je je afspraken niet nakomt.",
)
OF_YOU = (
    "Er wordt gezegd dat je onder werktijd privédingen doet.",
    "Uit de organisatie krijgen we terug dat je moeilijk bereikbaar bent.",
    "Mij is ingefluisterd dat je de kas niet telt.",
    "Ons werd verteld dat je de bus voor jezelf gebruikt.",
    "Via via hoorde ik dat je wilt vertrekken.",
    "In vertrouwen vertelde een stagiair dat je in de pauze slaapt.",
    "Van diverse kanten bereiken mij klachten over jou.",
    "Links en rechts komen klachten binnen over je mails.",
    "Er gaan berichten rond over hoe jij het rooster maakt.",
    "In de kantine gonst het dat je de koerier uitschold.",
    "Jouw naam valt telkens als er iets zoek is.",
    "Bij de haven sta je bekend als iemand die nooit terugbelt.",
    "Bij de ouders sta je niet best aangeschreven.",
    "Je zou geregeld de koelcel laten openstaan.",
    "Er heerst wrevel over jouw pauzes.",
    "Binnen het team bestaat veel weerstand tegen jou.",
    "Er wordt gemopperd over jou.",
    "Jouw houding wordt in de sectie ter discussie gesteld.",
    "Van de kappers begreep ik dat jij de kam niet schoonmaakt.",
    "Je vorige chef vertelde dat je daar ook nooit op tijd was.",
    "De koks lieten doorschemeren dat je de bonnen kwijtmaakt.",
    "Leerkrachten komen bij mij klagen over jou.",
    "De technici hebben het gehad met je uitleg.",
    "De juffen hebben bedenkingen bij hoe je de pauze doet.",
    "Bewoners vinden je kortaf.",
    "Door de koks word je als nors ervaren.",
    "Volgens de meesten doe je te weinig.",
    "Het vertrouwen van de ploeg in jou is weg.",
    "De klanten ergeren zich aan je uitleg.",
    "De signalen uit de ploeg zijn niet goed.",
    "Door derden is gemeld dat je onder invloed op het werk verscheen.",
    "Niemand op de afdeling durft jou nog iets te vragen.",
    "De vaste gasten zeggen dat u te laat begint.",
)
"""What came to somebody's ears."""
OF_WORK = (
    "Je zei vorige week dat je chauffeurs denken dat je alles weet.",
    "Je vertelde dat de collega's vinden dat je te weinig vraagt.",
    "Je belde de klant niet terug; die kwam zelf langs.",
    "De klant begreep dat je de offerte op 3 mei zou sturen.",
    "Op 3 mei vertelde je me dat je de kas niet had geteld.",
    "Van jou hoor ik graag wat je nodig hebt.",
    "Je zou de klant op maandag terugbellen; dat gebeurde op donderdag.",
    "Volgens het rooster had je dienst en de deur was nog dicht.",
    "De klant bereikte je niet; het nummer op de brief klopte niet.",
    "Bij oudere klanten sta je bekend om je geduld.",
    "Het beeld van de camera toont dat je de deur open liet.",
    "Je stelde in het overleg de norm ter discussie.",
    "De naam van je klant viel in de vergadering.",
    "Je vroeg of anderen over je klagen.",
    "De balie was dicht en de klant ging boos weg.",
)
"""Of the work itself, with the same words."""
EMPTY = (
    "Meerdere keren allerlei dingen laten liggen.",
    "Je hebt diverse zaken niet afgemaakt.",
    "Regelmatig vergat je verschillende afspraken.",
    "In die weken heb je meerdere keren allerlei dingen laten liggen die anderen moesten doen.",
)
CONCRETE = (
    "Op deze dag werden 7 van de 12 klanten niet gebeld, en diverse mails bleven vaak liggen.",
    "De offerte voor de drukkerij was niet verstuurd.",
    "Je vergat verschillende klanten.",
    "Enkele gasten hadden veel bagage; je liet ze die zelf naar boven dragen.",
    "De klant vroeg om verschillende kleuren en kreeg vaak de verkeerde maat mee.",
)


@pytest.mark.parametrize(
    "path", ["aanleiding.omschrijving", "aanleiding.voorbeelden.0.feit", "oorzaken.0.bevinding"]
)
@pytest.mark.parametrize(("text", "words"), HEARD)
def test_what_was_heard(path: str, text: str, words: str) -> None:
    (found,) = told(plan_where(path, text), "S10")
    assert ".".join(map(str, found.path)) == path and f"‘{words}" in found.message


@pytest.mark.parametrize("text", OF_THE_TEAM)
def test_what_a_team_feels_is_heard_too(text: str) -> None:
    assert heard(text)
    assert told(plan_where("aanleiding.omschrijving", text), "S10")


@pytest.mark.parametrize("text", SEEN)
def test_what_was_seen(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S10")


@pytest.mark.parametrize("text", OF_YOU)
def test_what_came_to_somebodys_ears(text: str) -> None:
    assert heard(text)
    assert told(plan_where("aanleiding.omschrijving", text), "S10")


@pytest.mark.parametrize("text", OF_WORK)
def test_what_has_the_words_of_hearsay_and_tells_of_the_work(text: str) -> None:
    assert not heard(text)


@pytest.mark.parametrize("text", EMPTY)
def test_an_example_in_which_nothing_can_be_seen(text: str) -> None:
    (found,) = told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")
    assert "wie het zag" in found.hint
    assert not told(plan_where("aanleiding.omschrijving", text), "S10")


@pytest.mark.parametrize("text", CONCRETE)
def test_an_example_that_can_be_looked_up(text: str) -> None:
    assert not told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")


@pytest.mark.parametrize(
    "fact",
    [
        "Het ging die avond niet goed in de bar.",
        "Er liep van alles mis met de roosters.",
        "Je hield je weer niet aan de regels.",
        "De samenwerking met het lab verliep moeizaam.",
        "Die week liet je bereikbaarheid te wensen over.",
        "Je weet zelf wel waar dit over gaat.",
        "Je deed je werk niet naar behoren.",
        "Er was gedoe met een chauffeur.",
        "Op 12 maart ging het weer helemaal mis.",
        "De uitgifte was die ochtend niet op orde.",
        "Er zijn diverse fouten gemaakt in de dossiers.",
        "Bij de keuring liep het niet zoals het hoort.",
        "Op 28 mei deed zich een situatie voor die we niet willen herhalen.",
        "Je hebt in het voorjaar regelmatig steken laten vallen.",
        "Jouw gedrag in de vergadering van mei was onder de maat.",
        "Aan de balie liep het die dag helemaal spaak.",
        "Op 3 maart ging het niet goed met een klant aan de telefoon.",
        "Tijdens het overleg van 9 mei liep het uit de hand.",
        "Op 22 februari was je optreden bij de klant beneden alle peil.",
        "Vorige maand heb je het meermaals laten afweten.",
        "Op 6 juni maakte je een grote fout.",
        "Klant boos op 2 maart.",
        "Een zeer vervelende situatie op de afdeling.",
        "De samenwerking met de planning was die dag ver te zoeken.",
        "Je deed het niet zoals we van een monteur verwachten.",
        "De demo van de kassamodule liep niet lekker, en dat gaf in het team geen fijn gevoel.",
        "De vergadering met de ouders ging niet goed, en daar baalden de collega's van.",
        "De overdracht verliep rommelig, waardoor de ploeg met een vervelend gevoel naar huis ging.",
    ],
)
def test_that_it_went_wrong_tells_nothing(fact: str) -> None:
    (found,) = told(plan_where("aanleiding.voorbeelden.0.feit", fact), "S10")
    assert "niet wat er gebeurde" in found.message


@pytest.mark.parametrize(
    "fact",
    [
        "Het ging mis bij de overdracht: de lijst lag nog in de auto.",
        "De samenwerking met de drukker liep stroef omdat de bestanden ontbraken.",
        "Je hield je niet aan de afspraak over de koelcel: de deur stond open.",
        "Er waren problemen met de levering doordat de bon ontbrak.",
        "Je kwam de afspraak met mevrouw Bos niet na; zij stond voor een dichte deur.",
        "De levering aan Bos ging naar het verkeerde adres.",
        "Het rapport had geen samenvatting.",
        "Op 12 maart stond de koelcel open.",
        "De was was niet gesorteerd.",
        "Op 3 mei was je niet bij de overdracht.",
        "Die dag deed je de deur van de medicijnkast niet op slot.",
        "Er zijn diverse fouten gemaakt in de dossiers, zoals een verkeerd BSN bij mevrouw Bos.",
        "Je meldde het incident met de kar niet.",
        "Het ging om een fout in de bon.",
        "De planning van de bus was niet goed ingevoerd.",
        "Er waren problemen met de printer en je belde niemand.",
        "De kwaliteit van het beton was onvoldoende, zag Ria bij de keuring.",
        "De klant was boos over de kras op de deur.",
        "Je liet de sleutel in de deur zitten.",
        "Er was een fout in de factuur van Bos.",
        "Op 6 juni reed je met een lekke band terug.",
        "Tijdens het overleg las je mails.",
        "Bij de keuring ontbrak je handtekening.",
        "Je vergat de pleisters bij mevrouw Bos.",
        "De demo stopte na de inlogpagina, en dat gaf in het team geen fijn gevoel.",
        "De overdracht ontbrak, en daardoor wist de ploeg niet dat mevrouw Bos was gevallen.",
        "Het overleg liep uit tot half zes, en dat gaf irritatie bij de monteurs.",
    ],
)
def test_what_went_wrong_is_told(fact: str) -> None:
    assert not told(plan_where("aanleiding.voorbeelden.0.feit", fact), "S10")


@pytest.mark.parametrize(
    "fact",
    [
        "Op 4 april en 6 april om 14:00 uur was het weer raak.",
        "In week 14 waren er weer problemen met je administratie.",
        "De overdracht in juni was een ramp.",
        "Op 13 mei kreeg je het aan de stok met een collega.",
        "Bij een bewoner ging je op 8 december de fout in.",
        "Er was commotie met een bezoeker.",
    ],
)
def test_a_bare_verdict_tells_nothing(fact: str) -> None:
    assert tells_nothing(fact)


@pytest.mark.parametrize(
    "said",
    [
        "Bijgeschoold heb ik je niet",
        "We hebben je daar nooit les in gegeven",
        "Ik gaf je te weinig tijd om het te leren",
        "Jij zegt: ik weet wat ik zie, maar ik kom niet op de woorden",
        "Je zei: daar heb ik niemand over gehoord",
    ],
)
def test_what_needs_no_proof(said: str) -> None:
    assert needs_no_proof(said)


@pytest.mark.parametrize(
    "said",
    [
        "We hebben je daar nooit gezien",
        "Ik vind je niet betrouwbaar",
        "Bijgeschoold heb jij je niet",
        "Je zegt dat je alles doet, maar iedereen klaagt",
    ],
)
def test_what_does(said: str) -> None:
    assert not needs_no_proof(said)


FRAGMENTS = (
    "te laat",
    "Te weinig.",
    "niet op tijd",
    "vaak te laat",
    "kan beter",
    "onvoldoende",
    "Gaat niet goed.",
    "loopt achter",
    "komt regelmatig te laat",
    "het blijft onder de maat",
    "Nog steeds te traag.",
)
TELEGRAMS = (
    "Je kwam te laat.",
    "Je komt steeds te laat binnen.",
    "twintig minuten te laat",
    "Offerte niet verstuurd.",
    "te laat gebeld",
    "Nog niet.",
    "Geen certificaat.",
    "drie van de tien te laat",
    "64% op tijd",
    "Nu nog nooit.",
    "Je levert je rapport te laat in.",
    "facturen te laat",
)


def without_figures(path: str, text: str) -> str:
    """A plan with a text, whose first goal has no figure of how it is now."""
    data = parse(plan_where(path, text))
    data["doelen"][0]["meting"].pop("nulmeting", None)
    data["doelen"][0]["meting"].pop("tussendoelen", None)
    return dump(data)


@pytest.mark.parametrize(
    ("path", "text", "lacking", "advice"),
    [
        ("doelen.0.huidige_situatie", "Nog te weinig.", "hoe het nu gaat", "nulmeting"),
        ("oorzaken.0.bevinding", "Het tekort was er al.", "wat er speelt", "naging"),
        ("oorzaken.0.bevinding", "Tijd is er niet.", "wat er speelt", "naging"),
        ("aanleiding.voorbeelden.0.feit", "Te laat.", "wat er gebeurde", "14 januari"),
    ],
)
def test_what_is_asked_there_is_what_lacks(path: str, text: str, lacking: str, advice: str) -> None:
    (found,) = told(without_figures(path, text), "S10")
    assert f"zegt te weinig: {lacking}, staat er niet." in found.message
    assert advice in found.hint


def test_a_situation_of_which_the_figure_is_known() -> None:
    data = parse(plan_where("doelen.0.huidige_situatie", "Nog te weinig."))
    assert data["doelen"][0]["meting"]["nulmeting"]
    assert not told(dump(data), "S10")


@pytest.mark.parametrize("text", FRAGMENTS)
@pytest.mark.parametrize(
    "path",
    [
        "aanleiding.omschrijving",
        "aanleiding.voorbeelden.0.feit",
        "doelen.0.huidige_situatie",
        "oorzaken.0.bevinding",
    ],
)
def test_a_verdict_without_who_or_what(path: str, text: str) -> None:
    (found,) = told(without_figures(path, text), "S10")
    assert "zegt te weinig" in found.message


@pytest.mark.parametrize("text", TELEGRAMS)
@pytest.mark.parametrize("path", ["aanleiding.voorbeelden.0.feit", "doelen.0.huidige_situatie"])
def test_a_fact_in_a_few_words(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "S10")


@pytest.mark.parametrize("text", ["te laat", "Je werkhouding", "Slechte sfeer", "targets"])
def test_a_few_words_are_no_reason_for_a_plan(text: str) -> None:
    (found,) = told(plan_where("aanleiding.omschrijving", text), "S10")
    assert "zegt te weinig" in found.message


@pytest.mark.parametrize("text", ["Je komt te laat.", "Je haalde 64%.", "Je belt klanten niet terug."])
def test_a_short_reason_for_a_plan(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "S10")


def test_a_subject_of_a_talk_may_be_short() -> None:
    assert not told(plan_where("aanleiding.eerdere_gesprekken.0.onderwerp", "te laat"), "S10")


@pytest.mark.parametrize(
    "text",
    [
        "In het overleg kwam naar voren dat men niet meer op het rooster durft te bouwen.",
        "Vanuit de bestuurlijke lijn is te kennen gegeven dat de afhandeling van dossiers te wensen overlaat.",
        "Van de zijde van het management is aangegeven dat de kwaliteit onder de maat is.",
        "Vanuit de keten is teruggekoppeld dat de samenwerking stroef verloopt.",
        "Het beeld dat ontstaat is dat men niet op de planning kan rekenen.",
    ],
)
def test_what_nobody_said_by_name_in_office_words(text: str) -> None:
    assert told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")


@pytest.mark.parametrize(
    "text",
    [
        "In het overleg van 3 mei kwam naar voren dat 7 van de 12 roosters te laat waren.",
        "Op 3 mei is door Vergunningen aangegeven dat 4 van de 9 dossiers onvoldoende waren.",
        "Wethouder Jansen gaf op 3 mei te kennen dat het dossier Havenkade drie weken te laat was.",
        "In de klantenquête is aangegeven dat de bereikbaarheid te wensen overlaat.",
        "Vanuit het systeem is gemeld dat drie orders openstonden.",
    ],
)
def test_what_was_counted_or_said_by_somebody_in_office_words(text: str) -> None:
    assert not told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")


@pytest.mark.parametrize(
    "text",
    [
        "Ondernemers uit de Torenstraat menen dat u die middag aan alles voorbij bent gelopen.",
        "Op deze dag is een uitvaart niet verlopen zoals een familie van ons mag verwachten.",
        "De bezorging ging op deze dag niet zoals een klant van ons gewend is.",
        "De lunch liep die middag volledig in de soep.",
        "Met de ritten naar Venlo ging het van geen kant, en op de laadvloer hadden ze het er nog over.",
        "De overdracht is niet gegaan zoals het hoort.",
    ],
)
def test_that_it_went_wrong_and_was_talked_of(text: str) -> None:
    assert told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")


@pytest.mark.parametrize(
    "text",
    [
        "De uitvaart van 10.00 uur begon 25 minuten later dan in de rouwbrief stond.",
        "De taart was niet zoals de klant die had besteld: er stond een andere naam op.",
        "Drie ondernemers schreven u die middag dat ze geen handhaver zagen; hun mails zitten in de bijlage.",
        "De kruiden waren op, zodat er te weinig in de soep zat.",
    ],
)
def test_what_went_wrong(text: str) -> None:
    assert not told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")


@pytest.mark.parametrize(
    "text",
    [
        "De hele planning lag op z'n gat.",
        "De hele boel liep in het honderd.",
        "De hele afdeling lag op zijn gat.",
    ],
)
def test_what_lay_flat_tells_nothing(text: str) -> None:
    assert told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")


@pytest.mark.parametrize(
    "text",
    [
        "De planning lag stil van 09:00 tot 11:00 uur, omdat de lijst niet was verstuurd.",
        "De planning lag op het bureau van Kim.",
    ],
)
def test_what_lay_still_or_somewhere(text: str) -> None:
    assert not told(plan_where("aanleiding.voorbeelden.0.feit", text), "S10")
