"""P03: the exit is taken for granted."""

from typing import Any

import pytest
from p03_hints import HINTED, PLAIN
from p03_sentences import OPEN, SETTLED
from whole import told

from spvgen.rules.reading.clauses import People
from spvgen.rules.vertrek.exit_clauses import presumed_exit
from support import clean_plan, dump, plan_where

PEOPLE = People(frozenset({"noor", "jansen"}), frozenset({"karim", "aydin"}))


@pytest.mark.parametrize("sentence", SETTLED)
def test_settled(sentence: str) -> None:
    assert presumed_exit(sentence, PEOPLE, lenient=False)


@pytest.mark.parametrize("sentence", OPEN)
def test_open(sentence: str) -> None:
    assert not presumed_exit(sentence, PEOPLE, lenient=False)


@pytest.mark.parametrize(("measures", "told_too"), [(["overplaatsing"], True), (["ontslag"], False)])
def test_the_proposal_repeats_no_listed_dismissal(measures: list[str], told_too: bool) -> None:
    gevolgen = {"omschrijving": "Op 1 september eindigt je dienstverband.", "maatregelen": measures}
    (found,) = told(dump(clean_plan() | {"gevolgen": gevolgen}), "P03")
    assert ("kan het dienstverband eindigen" in found.hint) is told_too
    assert "aan het einde van het plan niet gehaald" in found.hint and "2026" not in found.hint


def test_there_are_enough_sentences() -> None:
    assert len(SETTLED) > 100 and len(OPEN) > 100


@pytest.mark.parametrize(
    "path",
    [
        "inleiding",
        "gevolgen.omschrijving",
        "acties.0.afspraak",
        "aanleiding.eerdere_gesprekken.0.onderwerp",
        "slotopmerking",
    ],
)
def test_in_any_text(path: str) -> None:
    text = plan_where(path, "We helpen je graag. Na dit plan volgt ontslag.")
    (found,) = told(text, "P03")
    assert found.severity == "fout"
    assert "‘Na dit plan volgt ontslag’" in found.message
    assert "kan het dienstverband eindigen" in found.hint


@pytest.mark.parametrize("path", ["ondersteuning.0.afspraak", "acties.0.afspraak"])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Een loopbaancoach helpt je met solliciteren.", "solliciteren"),
        ("Je mag onder werktijd solliciteren.", "solliciteren"),
        ("Je krijgt een coach, dan kun je daarna meteen door naar een andere werkgever.", "andere werkgever"),
        ("Een bureau zoekt met je naar een baan buiten ons bedrijf.", "baan buiten ons bedrijf"),
        ("Het outplacementbureau belt je elke maand.", "outplacementbureau"),
        ("Esther kijkt naar je cv.", "je cv"),
    ],
)
def test_help_to_find_other_work(path: str, text: str, words: str) -> None:
    (found,) = told(plan_where(path, text), "P03")
    assert found.severity == "waarschuwing" and f"‘{words}’" in found.message
    assert "op jouw verzoek" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "De loopbaancoach kijkt met je hoe je je dag indeelt.",
        "Op jouw verzoek helpt een coach je met solliciteren.",
        "Wil je dat, dan helpt een coach je met solliciteren, als je dat wilt.",
        "Je begeleidt elke week drie kandidaten bij het solliciteren.",
        "Je oefent je nieuwe baan in de eerste maand met Rob.",
        "Je werkt elke maandag je LinkedInprofiel bij.",
        "Je leest het cv van de klant.",
        "Je werkt je cv bij voor de aanbesteding van mei.",
        "Na de ronde kun je je sleutels om 18:00 uur inleveren.",
        "Karim kijkt met je naar het werk buiten het magazijn.",
        "Je begeleidt statushouders naar een nieuwe baan.",
        "Je belt elke week vijf mensen uit je caseload over een andere baan.",
        "Je zet je cv elke maand in het portaal van de opdrachtgever.",
        "Je leest elke week drie sollicitatiebrieven met Karim.",
        "Je schrijft wie wil solliciteren binnen twee dagen terug.",
    ],
)
def test_help_with_the_work_itself(text: str) -> None:
    assert not told(plan_where("ondersteuning.0.afspraak", text), "P03")


def test_only_the_words_are_marked() -> None:
    (found,) = told(plan_where("gevolgen.omschrijving", "We helpen je. Dan volgt ontslag."), "P03")
    assert found.end.column - found.start.column == len("Dan volgt ontslag")


@pytest.mark.parametrize(
    "consequence",
    [
        "Er zijn dan geen andere wegen te verkennen: we gaan uit elkaar.",
        "Er zijn twee wegen, en de enige die we nu nog bespreken: je wordt ontslagen.",
        "Lukt het niet, dan gaan we uit elkaar.",
    ],
)
def test_options_that_are_none(consequence: str) -> None:
    assert told(plan_where("gevolgen.omschrijving", consequence), "P03")


@pytest.mark.parametrize(
    "consequence",
    [
        "Dan kan ontslag volgen, en dan eindigt je dienstverband.",
        "Mogelijk nemen we dan afscheid en eindigt je contract.",
        "In het uiterste geval eindigt je dienstverband.",
        "We bespreken dan wat volgt: verlengen, een andere functie of afscheid.",
        "Het zou kunnen dat je dienstverband eindigt.",
        "Dan zijn er twee mogelijkheden die ik serieus zal verkennen: taxateur worden, of uit elkaar gaan.",
        "Dan zijn er drie opties die we met je verkennen: minder uren, ander werk, of uit elkaar gaan.",
        "Lukt het niet, dan bespreken we de wegen die er zijn: verlengen, ander werk, of uit elkaar gaan.",
        "Dan nemen we deze mogelijkheden met je door: ander werk zoeken, of uit elkaar gaan.",
    ],
)
def test_a_possibility_in_the_consequences_is_never_told(consequence: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", consequence), "P03")


@pytest.mark.parametrize(
    "change",
    [
        {"zienswijze": "Volgens mij staat mijn ontslag al vast."},  # how the employee sees it
        {
            "afsluiting": {
                "datum": "2026-09-01",
                "uitkomst": "doelen_niet_behaald",
                "toelichting": "Je dienstverband eindigt.",
            }
        },
        {"gevolgen": {"omschrijving": "We bespreken wat er mogelijk is.", "maatregelen": ["ontslag"]}},
    ],
)
def test_where_the_outcome_may_be_told(change: dict[str, Any]) -> None:
    assert not told(dump(clean_plan() | change), "P03")


def test_other_work_in_the_closing_words() -> None:
    assert told(plan_where("slotopmerking", "Je kunt maar beter alvast solliciteren."), "P03")
    for open_to_you in ("Je hoeft niet te solliciteren.", "Wil je een andere baan? Vraag Esther om hulp."):
        assert not told(plan_where("slotopmerking", open_to_you), "P03")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "gevolgen.omschrijving",
            "Blijft de score onder de 80%, dan betekent dat het einde van je aanstelling.",
        ),
        ("gevolgen.omschrijving", "Lukt het niet, dan laten we je gaan."),
        ("gevolgen.omschrijving", "Wordt de norm niet gehaald, dan houdt het hier voor jou op."),
        ("gevolgen.omschrijving", "Zonder verbetering is een vertrek onvermijdelijk."),
        ("slotopmerking", "Anders is dit je laatste seizoen bij ons."),
        ("slotopmerking", "Je vervanger wordt in augustus ingewerkt."),
        ("slotopmerking", "Dit plan is vooral nodig voor het dossier."),
        ("inleiding", "Dit plan rondt de samenwerking met jou netjes af."),
        ("acties.0.afspraak", "Laat je opvolgster elke dinsdag met je meerijden."),
        (
            "aanleiding.omschrijving",
            "Na de zomer ben je hier niet meer nodig.",
        ),
        ("slotopmerking", "We zijn al in gesprek met een kandidaat voor jouw stoel."),
        ("slotopmerking", "Je laatste dienst is op 28 augustus."),
        ("slotopmerking", "In september gaat de balie zonder jou verder."),
        ("slotopmerking", "Jouw uren zijn vanaf juli al aan iemand anders gegeven."),
        ("slotopmerking", "Je levert je laptop in na het eindgesprek en maakt je kastje leeg na dit plan."),
        ("doelen.0.verwachting", "Je vindt voor de zomer een baan bij een andere werkgever."),
        ("ondersteuning.0.afspraak", "Een jobcoach zoekt met je naar functies in een andere branche."),
        ("ondersteuning.0.afspraak", "Met een loopbaanadviseur kijk je welk beroep beter bij je past."),
        ("acties.0.afspraak", "Je oriënteert je op vacatures bij andere scholen."),
        ("slotopmerking", "Na de zomer zien we je niet meer terug in dit team."),
        ("slotopmerking", "Zie dit als de afronding van je tijd bij Waterland Energie."),
        ("aanleiding.omschrijving", "We besloten in mei al niet met je door te gaan."),
        ("acties.0.afspraak", "Je draagt je dossiers over, zodat Ria na jouw vertrek verder kan."),
        ("oorzaken.0.bevinding", "Het dienstverband wordt netjes afgebouwd; je werkt tot die tijd gewoon."),
        ("gevolgen.omschrijving", "Dan houdt het op en lever je je laptop en je sleutels in."),
        ("gevolgen.omschrijving", "Is de norm er niet, dan stopt het voor je bij onze vestiging."),
        ("gevolgen.omschrijving", "Bij opnieuw drie klachten moet je je spullen pakken."),
        ("gevolgen.omschrijving", "Wij rekenen er dan op dat je de eer aan jezelf houdt."),
        ("inleiding", "Dit gesprek is een verplichte stap voordat we je kunnen ontslaan."),
        ("inleiding", "Zo komen je laatste weken als planner rustig door."),
        ("slotopmerking", "In januari sta jij daar niet meer in de keuken."),
        ("slotopmerking", "Een wonder als je met Pasen nog hier op de bouwplaats loopt."),
        ("slotopmerking", "We wensen je een baan die wel bij je past."),
        ("slotopmerking", "Zo loop je in juli met opgeheven hoofd de deur uit."),
        ("slotopmerking", "Maak voor 1 september je locker leeg."),
        ("slotopmerking", "Reken uit hoe je rondkomt zonder dit salaris."),
        (
            "oorzaken.0.aanpak",
            "Een nieuwe lift bestellen we niet, want je werkt toch maar tot de herfst met ons.",
        ),
        ("doelen.0.relevant", "Dit getuigt van vakmanschap, en dat waardeert je volgende werkgever ook."),
        ("acties.0.afspraak", "Je overdracht voor al je projecten is klaar, zodat Ria ze na juni kan doen."),
        ("acties.0.afspraak", "Een nieuwe collega is al begonnen en gaat jouw route overnemen."),
        ("acties.0.afspraak", "Vertel je relaties in mei dat je ons gaat verlaten."),
        ("acties.0.afspraak", "Neem je snipperdagen op vóór je eindafrekening."),
        ("ondersteuning.0.afspraak", "We zetten je profiel bij andere installatiebedrijven."),
        ("ondersteuning.0.afspraak", "Een adviseur verkent met je de arbeidsmarkt."),
        ("gevolgen.omschrijving", "Blijft het zo, dan mag je je laptop inleveren bij Karim."),
        ("gevolgen.omschrijving", "In elk ander geval stopt het bij ons."),
        ("gevolgen.omschrijving", "Dan zijn we genoodzaakt je te laten gaan."),
        ("gevolgen.omschrijving", "Dan is er één uitkomst: een andere werkgever."),
        ("inleiding", "We geloven niet dat dit nog goed komt."),
        ("aanleiding.omschrijving", "Omdat jouw functie in mei vrijvalt, plannen we niet verder."),
        (
            "aanleiding.voorbeelden.0.feit",
            "In maart hebben we de knoop doorgehakt om niet met je verder te gaan.",
        ),
        ("aanleiding.eerdere_gesprekken.0.onderwerp", "We zeiden dat je na dit seizoen niet terugkeert."),
        (
            "aanleiding.eerdere_gesprekken.0.onderwerp",
            "Dit is een verplicht nummer voordat we het contract ontbinden.",
        ),
        ("aanleiding.sterke_punten.0", "Zodra je hier klaar bent, vind je zo een plek."),
        ("oorzaken.0.bevinding", "Een ander pad is onvermijdelijk; jij past niet bij ons."),
        ("oorzaken.0.bevinding", "Dat je vertrekt, is een kwestie van tijd."),
        ("oorzaken.0.aanpak", "HR bereidt intussen de beëindiging voor."),
        ("doelen.0.haalbaar", "In oktober ben je van de loonlijst."),
        ("doelen.0.relevant", "Zo laat je de balie netjes achter als je straks vertrekt."),
        ("acties.0.afspraak", "Op de einddatum lever je je badge in."),
        ("slotopmerking", "We danken je voor je jaren bij de bakkerij."),
        ("slotopmerking", "Begin rustig om je heen te kijken."),
        ("slotopmerking", "Fijne laatste loodjes hier!"),
        ("slotopmerking", "We verwachten dat je elders een baan vindt."),
        ("slotopmerking", "Je positie is onhoudbaar."),
        ("slotopmerking", "We hebben het team verteld dat je vertrekt."),
    ],
)
def test_an_exit_by_what_comes_together_is_a_warning(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P03")
    assert found.severity == "waarschuwing" and ".".join(map(str, found.path)) == path


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("gevolgen.omschrijving", "Het einde van je contract is pas aan de orde als er niets anders past."),
        ("gevolgen.omschrijving", "Lukt het niet, dan kan het einde van je contract in beeld komen."),
        ("slotopmerking", "Je vervanger voor de cursusdag is geregeld."),
        ("gevolgen.omschrijving", "Beëindiging van je dienstverband is een van de mogelijkheden."),
        ("acties.0.afspraak", "Je rondt de leergang af met een getuigschrift."),
        ("acties.0.afspraak", "Je opvolger op je oude route belt voortaan met Karim."),
        ("acties.0.afspraak", "Je mailt de klant vóór je vertrek naar huis."),
        ("slotopmerking", "Na de zomer zien we elkaar weer in het eindgesprek."),
        ("slotopmerking", "Het doel is dat je blijft; we zoeken geen vervanger."),
        ("slotopmerking", "Dit plan is geen formaliteit."),
        ("inleiding", "We willen dat je bij ons blijft werken."),
        ("acties.0.afspraak", "Draag je dienst over aan de avondploeg voordat je weg bent."),
        ("acties.0.afspraak", "Lever je sleutels na elke dienst in bij de portier."),
        ("doelen.0.verwachting", "Je zet elke vacature voor de klant binnen twee dagen online."),
        ("slotopmerking", "Neem netjes afscheid van de gast bij de deur."),
        ("slotopmerking", "Jouw klanten in Zeist bedient Noor zolang je op vakantie bent."),
        ("slotopmerking", "Op de laatste dag van dit plan kijken we samen terug."),
        (
            "gevolgen.omschrijving",
            "Dan kijken Els en Karim met jou of een andere taak op onze school of elders binnen de stichting beter past.",
        ),
        ("ondersteuning.0.afspraak", "HR zoekt met je naar een functie bij een andere afdeling."),
        ("ondersteuning.0.afspraak", "Een loopbaancoach helpt je om in je functie te groeien."),
        ("ondersteuning.0.afspraak", "Een loopbaancoach kijkt als jij dat wilt mee naar banen elders."),
        ("acties.0.afspraak", "Je bezoekt drie scholen buiten onze gemeente."),
        ("acties.0.afspraak", "Je helpt kandidaten aan banen buiten de zorg."),
        ("gevolgen.omschrijving", "Of je ontslag dan volgt, beslissen we pas na een gesprek met jou."),
        ("gevolgen.omschrijving", "Je kunt je ontslag voorkomen door de norm te halen."),
        ("slotopmerking", "We wensen je een mooie plek in dit team."),
        ("slotopmerking", "Je hoeft hier vanaf mei niet meer om te vragen."),
        ("slotopmerking", "Tijdens je verlof ben je er dinsdag niet meer bij; Ria vervangt je."),
        ("slotopmerking", "Je laatste weken als stagiair waren sterk."),
        ("oorzaken.0.aanpak", "Je blijft tot de herfst op deze route, daarna kies je zelf."),
        ("acties.0.afspraak", "Ria neemt na juni twee van je projecten over, zodat je meer tijd hebt."),
        ("acties.0.afspraak", "Maak je bureau elke avond leeg."),
        ("acties.0.afspraak", "Gaat een van de nieuwe medewerkers uit dienst, dan sluit jij het account."),
        ("acties.0.afspraak", "Laat de balie netjes achter als je naar huis gaat."),
        ("acties.0.afspraak", "Je laptop lever je in bij Ria als je een nieuwe krijgt."),
        ("gevolgen.omschrijving", "Het risico bestaat dat we het dienstverband dan moeten ontbinden."),
        ("slotopmerking", "We danken je voor je open houding."),
        ("slotopmerking", "We geloven dat dit goed komt."),
        ("slotopmerking", "Dit werk doe je vanaf mei niet meer met de oude lijst."),
        ("acties.0.afspraak", "Je pakt je spullen pas als de laatste gast weg is."),
        ("acties.0.afspraak", "Een nieuwe collega neemt tijdelijk jouw telefoon over."),
        (
            "ondersteuning.0.afspraak",
            "Je bezoekt twee andere installatiebedrijven om te zien hoe zij plannen.",
        ),
    ],
)
def test_an_exit_that_is_open_and_help_for_this_work(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Je vindt dat je op de goede weg bent en gaat door.",
        "Je vindt dat je op de goede weg bent en dat je doorgaat.",
        "We zien dat je op weg bent naar de norm.",
        "Je bent de ingeslagen weg niet kwijt en je gaat door.",
    ],
)
def test_a_way_that_is_a_direction_is_no_exit(text: str) -> None:
    assert not told(plan_where("aanleiding.omschrijving", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "We vinden dat je na de zomer weg bent.",
        "We besloten dat je weg bent na de zomer.",
        "Je bent na de zomer weg en je opvolger gaat door.",
    ],
)
def test_who_is_away_for_good_is_one(text: str) -> None:
    assert told(plan_where("aanleiding.omschrijving", text), "P03")


# --- Threats that name no exit ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("gevolgen.omschrijving", "Dit is je laatste kans.", "Dit is je laatste kans"),
        (
            "gevolgen.omschrijving",
            "In het uiterste geval kan het dienstverband eindigen. Dit is je allerlaatste kans.",
            "Dit is je allerlaatste kans",
        ),
        ("gevolgen.omschrijving", "Het geduld is op.", "Het geduld is op"),
        ("slotopmerking", "Ons geduld met jou raakt op.", "Ons geduld met jou raakt op"),
        ("slotopmerking", "Een tweede kans komt er niet.", "tweede kans komt er niet"),
        ("slotopmerking", "Meer kansen krijg je van ons niet.", "Meer kansen krijg je van ons niet"),
        ("inleiding", "Voor jou is de maat nu echt vol.", "is de maat nu echt vol"),
        (
            "aanleiding.omschrijving",
            "Je weet zelf wel wat er dan volgt.",
            "Je weet zelf wel wat er dan volgt",
        ),
        ("slotopmerking", "Je bent nu gewaarschuwd.", "Je bent nu gewaarschuwd"),
        ("slotopmerking", "Het is voor jou nu of nooit.", "nu of nooit"),
    ],
)
def test_a_threat_is_told_as_one(path: str, text: str, words: str) -> None:
    (found,) = told(plan_where(path, text), "P03")
    assert found.severity == "waarschuwing" and found.message.startswith(
        f"‘{words}’ klinkt als een dreigement"
    )
    assert "kan het dienstverband eindigen" in found.hint


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("acties.0.afspraak", "Je meldt je vóór 3 april aan; dat is de laatste kans om je in te schrijven."),
        ("ondersteuning.0.afspraak", "Je laatste kans op een herkansing van de toets is 12 juni 2026."),
        ("slotopmerking", "We geven je alle kans om te laten zien wat je kunt."),
        ("slotopmerking", "Van een klant krijg je geen tweede kans, dus bel hem dezelfde dag terug."),
        ("oorzaken.0.bevinding", "Het geduld van de klant is na drie minuten wachten op."),
        ("slotopmerking", "Verbeteren kost tijd en geduld, ook van ons."),
        ("oorzaken.0.bevinding", "Je was niet gewaarschuwd dat de levering later kwam."),
        ("oorzaken.0.bevinding", "De inkoper mailde in mei: ‘Dit is jullie laatste kans’."),
    ],
)
def test_what_only_sounds_like_a_threat(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P03")


def test_a_threat_around_words_in_quotes_is_quoted_whole() -> None:
    said = "De tijd van praten is ‘echt’ voorbij."
    (found,) = told(plan_where("slotopmerking", said), "P03")
    assert "‘De tijd van praten is ‘echt’ voorbij’" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Daar ben je voor aangenomen.",
        "Jij bent de enige die dit niet haalt.",
        "Daar betalen we je gewoon voor.",
    ],
)
def test_a_reproach_presumes_no_exit(text: str) -> None:
    assert not told(plan_where("doelen.0.relevant", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Het contract met busbedrijf Noord liep op 31 december 2025 af en is door hen niet verlengd.",
        "Het contract met de gemeente is niet verlengd.",
        "Je vult vóór 29 mei de kalender voor alle 64 contracten: einddatum, opzegtermijn, waarde, eigenaar.",
        "Je zet de opzegtermijn van de huurcontracten in het overzicht.",
        "Je noteert bij alle polissen de opzegtermijn en de premie.",
    ],
)
def test_a_term_of_contracts_that_one_looks_after(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Het contract wordt niet verlengd.",
        "Je opzegtermijn loopt vanaf 1 juni.",
        "Je contract stopt op 1 juni, met een opzegtermijn van een maand.",
        "De opzegtermijn gaat in op 1 juni.",
    ],
)
def test_a_term_of_the_own_contract(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "In het zomerrooster staat op jouw diensten al een nieuwe collega, maar laat je daar niet door afleiden.",
        "Vanaf juli zit er een ander op jouw werkplek.",
        "Voor je klas staat na de zomer iemand anders.",
        "Je mailbox is vanaf 1 juli doorgezet naar je collega.",
        "Je sleutels zijn per augustus toegezegd aan een nieuwe medewerker.",
        "Je leaseauto is per 1 augustus aan een ander toegewezen.",
        "Je account wordt per 1 juli afgesloten.",
        "In het rooster van september kom je niet meer voor.",
        "Je lessen van volgend schooljaar zijn al verdeeld.",
    ],
)
@pytest.mark.parametrize("path", ["slotopmerking", "aanleiding.omschrijving"])
def test_what_is_arranged_already_tells_an_exit(path: str, text: str) -> None:
    assert told(plan_where(path, text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "In mei staat een nieuwe collega naast je op jouw diensten, die jij inwerkt.",
        "Op de dinsdag van je training staat iemand anders op jouw route.",
        "Vanaf 1 september zit op zaterdag een nieuwe collega op jouw route.",
        "Per 1 mei komt er een nieuwe wagen voor je ronde.",
        "Je mailbox is tijdens je vakantie in mei doorgezet naar je collega.",
        "Je telefoonnummer gaat in mei een uur per dag naar je collega, zodat je tijd hebt voor de dossiers.",
        "Je oude account wordt per 1 mei afgesloten; het nieuwe staat klaar.",
        "Je pas is per 1 juni geblokkeerd voor het magazijn.",
        "Je laptop krijgt op 4 juni een andere naam in het netwerk.",
        "Je bureau wordt in mei overgezet naar de tweede verdieping.",
        "In het rooster van mei sta je niet meer ingedeeld voor de late dienst.",
        "We hebben daar nog niets over besloten en doen dat ook niet zonder jou.",
        "Daarover is niets besloten, en dat gebeurt niet zonder jou.",
        "We zorgen dat je niet meer op het pad wordt aangesproken door iedereen met een druppelende kraan.",
        "Wij zorgen ervoor dat je tijdens de telling niet meer gebeld wordt, zodat je kunt doorwerken.",
        "De balie neemt op, zodat je op die ochtend niet meer gestoord wordt.",
    ],
)
@pytest.mark.parametrize("path", ["slotopmerking", "gevolgen.omschrijving"])
def test_what_is_arranged_for_the_work_tells_none(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Geef je bellijst vóór je vertrek aan de planner van de avond.",
        "Voor je vertrek zet je de bus aan de lader.",
        "Je draagt de open meldingen vóór je vertrek over aan de avonddienst.",
        "Ligt er bij je vertrek nog een bon, dan geef je die aan Karim.",
        "Bij je vertrek om 17:00 uur hang je de sleutel terug.",
    ],
)
def test_who_goes_home_at_the_end_of_a_day_comes_back(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Vóór je vertrek draag je al je klanten over aan Ruben.",
        "Voor je vertrek lever je je laptop in bij de avonddienst.",
        "Na je vertrek neemt de avondploeg je werk over.",
        "Tot je vertrek werk je op de afdeling Inkoop.",
    ],
)
def test_who_hands_over_all_of_it_does_not(text: str) -> None:
    assert told(plan_where("acties.0.afspraak", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Augustus laten we weg, want dan ben je twee weken vrij.",
        "De meting in week 30 slaan we over, omdat je dan met vakantie bent.",
        "Juli tellen we niet mee, want dan heb je verlof.",
    ],
)
@pytest.mark.parametrize("code", ["P03", "P22"])
def test_a_month_that_does_not_count_because_of_leave(text: str, code: str) -> None:
    assert not told(plan_where("doelen.0.verwachting", f"Je sluit 8 orders per maand. {text}"), code)


def test_leave_that_is_left_out_itself_is_taken() -> None:
    assert told(plan_where("slotopmerking", "Je vakantie in augustus laten we weg."), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Ontslag valt buiten dit plan.",
        "Een einde van je contract is geen onderdeel van dit plan.",
        "Ontslag maakt geen deel uit van dit plan.",
    ],
)
def test_an_exit_that_is_no_part_of_the_plan(text: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Karim denkt graag met je mee over een mooie stap buiten Beekzoom.",
        "Esther verkent met je welke stap buiten Waterland Energie bij je past.",
        "Wij denken mee over een toekomst buiten de zorg.",
        "Karim kijkt met je naar een nieuwe uitdaging elders.",
    ],
)
def test_kind_help_towards_the_door(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Karim denkt graag met je mee over een volgende stap binnen Waterland Energie.",
        "Op jouw verzoek denkt Karim mee over een stap buiten het bedrijf.",
        "Je hebt zelf gevraagd om hulp bij het zoeken naar ander werk. HR plant twee gesprekken.",
        "Je wilt weten of een functie buiten het bedrijf beter past en vroeg zelf om hulp.",
        "Je volgt een cursus Outplacementgesprekken voeren, omdat je ook die doelgroep begeleidt.",
        "Je vroeg zelf of we willen meedenken over een andere werkgever. Dat doen we, los van dit plan.",
        "Wil je een stap buiten Beekzoom zetten, dan denkt Karim graag mee.",
        "Karim helpt je met een stap buiten je comfortzone.",
        "Karim denkt mee over de stappen buiten kantooruren.",
    ],
)
def test_a_step_that_is_asked_for_or_stays_within(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P03")


@pytest.mark.parametrize(
    "text",
    [
        "Vanaf 1 september zit Ruben de Kock op jouw klantenlijst.",
        "Per 1 september staat Ruben op jouw route.",
        "Vanaf september neemt Ruben jouw klanten over.",
        "Op 1 september begint Ruben de Kock op jouw plek.",
        "Na de zomer doet Ruben jouw klanten.",
    ],
)
def test_who_by_name_gets_what_is_theirs(text: str) -> None:
    assert told(plan_where("inleiding", text), "P03")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("inleiding", "Vanaf 1 september neemt Ruben 40 van jouw klanten over, zodat je tijd krijgt."),
        ("inleiding", "Ruben zit vanaf 1 september naast je aan jouw bureau."),
        ("inleiding", "Op maandag rijdt Ruben jouw route, dan volg je de training."),
        ("inleiding", "Tijdens je vakantie zit Ruben op jouw klantenlijst."),
        ("oorzaken.0.aanpak", "Vanaf september neemt Ruben jouw dossiers over."),
        ("slotopmerking", "Vanaf 1 september staat het bord op jouw bureau."),
    ],
)
def test_who_by_name_relieves_or_replaces_for_a_day(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P03")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("In de begroting van 2027 is jouw plek alvast op nul gezet.", True),
        ("Jouw functie staat niet meer in de begroting van volgend jaar.", True),
        ("Jouw functie is al wegbegroot.", True),
        ("Je plek staat gewoon in de begroting.", False),
        ("De kosten van je functie zijn niet hoger dan in de begroting.", False),
        ("De teller van je uren is op 1 mei op nul gezet.", False),
    ],
)
def test_a_post_that_is_out_of_the_budget(text: str, gone: bool) -> None:
    assert bool(told(plan_where("gevolgen.omschrijving", text), "P03")) == gone


@pytest.mark.parametrize(
    "text",
    [
        "Na het zomerseizoen geven we elkaar een hand en zoekt ieder zijn eigen weg.",
        "Daarna lopen onze paden uiteen.",
        "Eind september zwaaien we je uit met koffie en taart.",
        "Bij wat je hierna gaat doen, leggen we graag een goed woord voor je in.",
        "Voor je volgende stap kun je ons altijd als referentie opgeven.",
        "Voor de stap naar iets wat beter bij je past, geven we je graag een goede referentie mee.",
        "Op kamer 2 begint in september een nieuwe assistente, dus laten we er tot die tijd iets moois van maken.",
        "We willen de tijd die we nog samen hebben goed gebruiken.",
        "We maken er samen nog een paar goede maanden van.",
        "Je schrijft je afspraken op een kaart, zodat degene die na de zomer op je plek zit meteen verder kan.",
        "Je draagt de sleutels en je inlog over aan de planner, zodat er in het najaar geen gat valt.",
    ],
)
def test_a_farewell_between_the_lines(text: str) -> None:
    (found,) = told(plan_where("slotopmerking", text), "P03")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    "text",
    [
        "In de wijk zoekt ieder zijn eigen weg door het systeem.",
        "Een goede referentie van een klant hangen we graag op.",
        "Op kamer 2 begint in september een nieuwe assistente, die jij mag inwerken.",
        "We maken er samen een mooi seizoen van.",
        "Je draagt je lopende zaken over aan de planner, zodat er in je vakantie geen gat valt.",
        "De uren die we nog samen hebben deze maand, gebruiken we voor de training.",
    ],
)
def test_no_farewell(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P03")


# --- What only a careful reader takes ---------------------------------------------------------------


def with_places(said: dict[str, str]) -> list[tuple[str, str]]:
    return [(path, line.strip()) for path, lines in said.items() for line in lines.strip().splitlines()]


def plan_that_says(path: str, text: str) -> str:
    plan = clean_plan()
    part: Any = plan
    *above, last = path.split(".")
    for step in above:
        part = part[int(step)] if isinstance(part, list) else part[step]
    part[last] = text
    return dump(plan)


@pytest.mark.parametrize(("path", "text"), with_places(HINTED))
def test_an_exit_between_the_lines(path: str, text: str) -> None:
    (found,) = told(plan_that_says(path, text), "P03")
    assert ".".join(map(str, found.path)) == path


@pytest.mark.parametrize(("path", "text"), with_places(PLAIN))
def test_no_exit_between_the_lines(path: str, text: str) -> None:
    assert not told(plan_that_says(path, text), "P03")


def test_an_occasion_that_an_action_waits_for_is_no_exit() -> None:
    for when in ("je het niet meer volgt", "de resterende uren niet meer in de week passen"):
        one = [{"als": when, "dan": "geef je het gesprek over"}]
        assert not told(plan_where("acties.0.als_dan", one), "P03")
    one = [{"als": "het niet lukt", "dan": "nemen we afscheid van je"}]
    assert told(plan_where("acties.0.als_dan", one), "P03")


def test_a_sentence_that_says_u_is_quoted_as_it_stands() -> None:
    said = "Na achttien jaar zit uw tijd bij de apotheek erop."
    (found,) = told(plan_that_says("slotopmerking", f"U werkt hard. {said}"), "P03")
    assert f"‘{said[:-1]}’" in found.message


@pytest.mark.parametrize(
    ("text", "exit_told"),
    [
        ("We spraken af dat je de brief voor de huisarts al op de ochtend van het ontslag klaarzet.", False),
        ("Je zet de ontslagbrief van de patiënt klaar voor de huisarts.", False),
        ("Je ontslagbrief ligt klaar bij HR.", True),
        ("Je schrijft een checklist, zodat voortaan vaststaat wanneer een dossier dicht mag.", False),
        ("Dit is niet je laatste kans.", False),
        ("Dit is je laatste kans om te laten zien dat je het kunt.", True),
        ("Op 30 mei, de laatste kans om subsidie aan te vragen, lag het formulier nog op je bureau.", False),
        ("Dit traject is voor jou geen opmaat naar een vertrekregeling.", False),
        ("Nee, er ligt geen vaststellingsovereenkomst voor je in de la.", False),
        ("Er ligt nog geen vaststellingsovereenkomst voor je klaar.", True),
        ("De uitvaart is de enige kans om afscheid te nemen.", False),
        ("Als de zes doelen gehaald zijn, sluiten we het plan af en gaat je loopbaan gewoon verder.", False),
        ("Outplacement is alleen een onderwerp als jij erover begint.", False),
        ("Je mailde de vaststellingsovereenkomst van een klant per ongeluk naar diens werkgever.", False),
        ("Per abuis stond je naam niet in het nieuwe organogram. Dat is in juni hersteld.", False),
        ("Je naam staat niet in het nieuwe organogram van juni.", True),
        ("Jouw plek in het orkest blijft jouw plek, ook tijdens dit traject.", False),
        ("We trekken een streep onder het voorjaar en je begint op 1 juni met een schone lei.", False),
    ],
)
def test_a_discharge_a_denial_and_the_last_chance_of_something_else(text: str, exit_told: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "P03")) is exit_told


@pytest.mark.parametrize(
    ("text", "near_miss"),
    [
        (
            "Je krijgt vier lesdagen en een maatje; slaag je niet, dan ligt de opzegbrief die week op je mat.",
            "Je stuurt de opzegbrief van de klant dezelfde week door.",
        ),
        (
            "De fouten gaan elke week in het ontslagdossier.",
            "Je levert ontslagdossiers compleet aan bij de rechter.",
        ),
        (
            "Het bedrag van de transitievergoeding is doorgerekend.",
            "Je laat iedere berekening van een transitievergoeding controleren.",
        ),
        (
            "Na de eindbeoordeling volgt finale kwijting over en weer.",
            "Je legt de klant uit wat finale kwijting is.",
        ),
        (
            "Bij de laatste loonstrook krijg je ook je vakantiegeld.",
            "Je controleert bij medewerkers de laatste loonstrook.",
        ),
        (
            "Van elk gesprek komt een verslag, dan staan we straks sterk bij de kantonrechter.",
            "Ben je het oneens met een verslag, dan mag je een jurist om raad vragen.",
        ),
        (
            "Het doel is alleen maar voor de vorm opgenomen.",
            "Het doel is niet zomaar opgenomen: wij geloven erin.",
        ),
        ("De teerling is geworpen, maar we lopen de periode met je door.", "De worp telt pas na de vraag."),
        (
            "De eis is bedoeld om hem tot opstappen te bewegen.",
            "De eis is niet bedoeld om je tot opstappen te bewegen.",
        ),
        (
            "De vacature voor jouw functie staat al online.",
            "De vacature voor een tweede planner staat online.",
        ),
        (
            "In de nieuwe teamindeling van juni ontbreekt hij.",
            "In het rooster van juni sta je niet meer ingedeeld voor de late dienst.",
        ),
        (
            "Zet je kennis over de weegbrug op papier voordat je gaat.",
            "Doe de overdracht van je dienst voordat je gaat.",
        ),
        ("Contract uitdienen en klaar, meer zit er niet in.", "Je contract loopt gewoon door."),
        ("Over drie maanden zwaaien we je uit, met een bos bloemen.", "We zwaaien de kinderen samen uit."),
        ("Succes met je verdere carrière.", "We bespreken je loopbaan binnen het team."),
        (
            "Je levert de dienstwoning na het slotgesprek leeg op.",
            "Je levert je oude badge in mei in voor een nieuwe.",
        ),
        (
            "De jobcoach oefent met je voor een gesprek bij een nieuwe baas.",
            "Je werkt een nieuwe collega in.",
        ),
        (
            "Op een andere school komt zij meer tot haar recht.",
            "Je kijkt een ochtend mee op een andere school.",
        ),
        ("Haalt ze het niet, dan staat ze zonder pardon op straat.", "De container staat op straat."),
        (
            "Na de derde fout is het voor hem voorbij: dan is het klaar met hem.",
            "Na de derde fout kijken we samen wat er misgaat.",
        ),
    ],
)
def test_an_exit_that_is_named_outright(text: str, near_miss: str) -> None:
    found = told(plan_where("slotopmerking", text), "P03")
    assert len(found) == 1
    assert not told(plan_where("slotopmerking", near_miss), "P03")


def test_what_may_follow_is_never_told_where_it_is_named_outright() -> None:
    text = "Is er in augustus te weinig vooruitgang, dan kan een vaststellingsovereenkomst ter sprake komen."
    assert not told(plan_where("gevolgen.omschrijving", text), "P03")


def test_somebody_elses_hands_are_a_relief_in_a_cause() -> None:
    text = "Het team is groter: de nieuwe monteur krijgt jouw bus en jouw gereedschap."
    assert told(plan_where("slotopmerking", text), "P03")
    assert not told(plan_where("oorzaken.0.aanpak", text), "P03")


@pytest.mark.parametrize(
    ("text", "exit_told"),
    [
        ("Haal je de doelen, dan zetten we er een punt achter en krijg je weer acht stukken.", False),
        ("Haal je de doelen niet, dan zetten we er een punt achter.", True),
        ("Haal je de doelen, dan ben je klaar; anders zetten we er een punt achter.", True),
    ],
)
def test_a_full_stop_behind_goals_that_are_met_ends_the_plan(text: str, exit_told: bool) -> None:
    assert bool(told(plan_where("gevolgen.omschrijving", text), "P03")) is exit_told
