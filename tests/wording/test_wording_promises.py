"""Time as a predicate by a span or a rhythm: what is promised decides what the time comes to."""

from itertools import product

from spvgen.wording.judge import judge

DONE = [
    "haal je je rijbewijs",
    "volg je de cursus EHBO",
    "lever je drie ontwerpen in",
    "schrijf je vijf artikelen",
    "win je twee nieuwe klanten",
    "werf je tien vrijwilligers",
    "draag je je taken over aan Bas",
    "leg je 40 meter leiding",
    "vervangt de monteur alle thermostaten",
    "wordt de kantine geschilderd",
    "worden de zes lekkages verholpen",
    "verhuist de receptie naar de begane grond",
    "stijgt de omzet met 5%",
    "daalt het verzuim naar 4%",
    "gaat het aantal klachten van 12 naar 4",
    "brengt Kim de achterstand terug tot tien dossiers",
    "groeit het ledental tot 300",
    "zakt de uitval van 8% naar 5%",
    "verkoop je 30 abonnementen",
    "haal je 40.000 euro omzet",
    "bereik je 500 volgers",
    "bezoek je alle veertien filialen",
    "voer je met elke medewerker een gesprek",
    "spreek je tien kandidaten",
    "rond je twee modules af",
    "slaagt 90% van de klas voor het examen",
    "krijgt elke medewerker een eigen kast",
    "krijgt de hal een nieuwe vloer",
    "maak je een handleiding van maximaal vier pagina's",
    "stel je een lijst op van hooguit tien leveranciers",
    "leer je de vier snijtechnieken",
    "loop je vijf diensten mee",
    "doe je drie praktijkopdrachten",
    "presenteer je je plan aan de directie",
    "bouw je een testomgeving",
    "publiceer je zes blogs",
    "plant de ploeg 800 bomen",
    "repareert Sven dertig fietsen",
    "teken je het contract met de drukker",
    "maak je kennis met alle buren",
    "houd je twee presentaties",
    "organiseer je een open dag",
    "bespaart de afdeling 3.000 euro",
    "verdubbelt het aantal aanmeldingen",
    "halveert de wachtlijst",
    "loopt de wachttijd terug van zes naar vier weken",
    "gaat het nieuwe systeem live",
    "stapt het team over op het nieuwe rooster",
    "solliciteer je op drie functies",
    "sluit je 20 dossiers",
]
HOLDS = [
    "maak je hooguit twee kasfouten",
    "kom je geen enkele keer te laat",
    "ben je nooit zonder bericht afwezig",
    "is het verzuim lager dan 4%",
    "ligt de bezetting boven de 85%",
    "blijft de uitval onder de 3%",
    "haal je gemiddeld een 8",
    "is je gemiddelde gesprekstijd vijf minuten",
    "wordt 95% van de orders dezelfde dag verstuurd",
    "los je 80% van de storingen in één keer op",
    "beantwoord je 9 van de 10 mails binnen een dag",
    "komt er geen klacht binnen",
    "zijn er geen ongevallen",
    "zijn er minder dan vijf retouren",
    "valt er geen les uit",
    "gaat er niets mis bij de overdracht",
    "bel je elke dag twee klanten",
    "maak je per week vijf afspraken",
    "loop je iedere ochtend een ronde",
    "lever je elke maand een rapport in",
    "is de wachttijd maximaal tien minuten",
    "bedraagt de marge minstens 22%",
    "is de kas elke dag sluitend",
    "komt het aantal afgekeurde lassen niet boven de tien",
    "overschrijd je je budget niet",
    "werk je niet meer dan vier uur per dag",
    "rijd je nooit harder dan 30",
    "is de klanttevredenheid minimaal een 8",
    "liggen de kosten 10% lager dan vorig jaar",
    "zijn er 15% minder ziekmeldingen dan in dezelfde maanden van vorig jaar",
    "verkoop je gemiddeld vier abonnementen per week",
    "draait de lijn op 90% van de capaciteit",
    "wordt geen enkele deadline gemist",
    "worden er niet meer dan drie bonnen afgekeurd",
    "is minstens driekwart van de dossiers bij de eerste controle goed",
    "staat er nooit meer dan tien man in de rij",
    "vergeet je geen enkele medicijnronde",
    "houd je het aantal open tickets onder de twintig",
    "blijft de temperatuur boven de 15 graden",
    "is er altijd iemand aan de balie",
    "scoort de locatie in elke maand minstens 80 punten",
    "meld je je hooguit één keer te laat ziek",
    "gebeuren er nul ongelukken",
    "stuurt het magazijn 98% van de pakketten foutloos weg",
    "komt 90% van de treinen op tijd aan",
    "valt er niemand van de ladder",
    "is je aanwezigheid 100%",
    "kost een reparatie gemiddeld 80 euro",
    "duurt een gesprek niet langer dan zes minuten",
    "lopen er geen facturen te laat de deur uit",
]
OFTEN = [
    "tel je de kas",
    "bel je drie oud-klanten",
    "schrijf je een verslag",
    "overleg je met Kim",
    "loop je een ronde",
    "lees je het logboek",
    "controleer je de koelcel",
    "maak je een back-up",
    "spreek je je begeleider een half uur",
    "bezoek je een vestiging",
    "geef je feedback aan een collega",
    "stuur je de planning rond",
    "volg je een les",
    "oefen je een uur",
    "leest de trainer twee hoofdstukken voor",
    "noteert Bo de meterstanden",
    "wast de chauffeur de bus",
    "poets je de machine",
    "keurt een extern bedrijf de ladders",
    "houdt de chef een werkoverleg",
    "kijk je je mails na",
    "ververst de monteur het filter",
    "doe je boodschappen voor de groep",
    "proeft de kok alle sauzen",
    "evalueren we de samenwerking",
    "denken we na over de koers",
    "nemen we de planning door",
    "vullen jullie samen de lijst in",
    "eet het team samen",
    "zit je bij het teamoverleg",
]
SO_MUCH = [
    "haal je minstens 80 punten",
    "maak je hooguit twee fouten",
    "is 95% van de ritten op tijd",
    "komen er maximaal drie klachten binnen",
    "is de omzet minstens 9.000 euro",
    "verwerk je gemiddeld 40 dossiers",
    "ligt het verzuim onder de 4%",
    "blijft de afwijking onder de 1%",
    "zijn er geen kasverschillen",
    "wordt niet meer dan één pakket verkeerd bezorgd",
    "is je score minimaal een 8",
    "bedraagt de uitval hooguit 3%",
    "gaat er niets verloren",
    "is 9 op de 10 dossiers compleet",
    "draait de lijn minstens 400 dozen",
    "verdien je minimaal 1.500 euro aan provisie",
    "krijg je hoogstens één klacht",
    "komt de bezetting boven de 85%",
    "staat er nooit meer dan 100 euro open",
    "werk je hooguit 40 uur",
]
SPANS = ["In mei", "Dit kwartaal", "In de looptijd van het plan"]
UNITS = ["Elke week", "Per maand", "Ieder kwartaal"]


def others(times: list[str], predicates: list[str], expected: str) -> dict[str, str]:
    """Each sentence that the two make and that comes to another time than expected."""
    texts = [f"{time} {predicate}." for time, predicate in product(times, predicates)]
    assert len(texts) > 50
    seen = {text: judge(text).time.value for text in texts}
    return {text: time for text, time in seen.items() if time != expected}


def test_what_is_done_in_a_span_is_done_by_its_end() -> None:
    assert others(SPANS, DONE, "deadline") == {}


def test_what_holds_in_a_span_is_measured_over_it() -> None:
    assert others(SPANS, HOLDS, "periode") == {}


def test_an_act_in_a_rhythm_is_a_frequency() -> None:
    assert others(UNITS, OFTEN, "frequentie") == {}


def test_so_much_in_a_rhythm_is_a_period() -> None:
    assert others(UNITS, SO_MUCH, "periode") == {}
