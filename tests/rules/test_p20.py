"""P20: a plan that one side can make harder, or shorter, along the way."""

import pytest
from whole import told

from support import plan_where

LOOSE = (
    "De doelen passen we elke maand aan.",
    "De doelen passen we op elk moment aan.",
    "Het plan beëindigen we halverwege als je de norm niet haalt.",
    "Vraagt de planning erom, dan schroef ik de doelen tussendoor nog wat op.",
    "Gaat het goed, dan verhogen we de norm.",
    "Wordt het druk, dan schroef ik de aantallen onderweg nog op.",
    "In mei verhogen we de targets.",
    "We kunnen de doelen tussentijds aanscherpen.",
    "Zien we in mei dat het niks wordt, dan trekken we er eerder de stekker uit.",
    "Bij de eerste fout stoppen we het plan direct.",
    "Lukt het in april nog steeds slecht, dan stopt het plan voortijdig.",
    "Haal je de tussendoelen niet, dan stoppen we eerder met dit plan.",
    "Bij een nieuwe klacht breken we het traject meteen af.",
    "Is dat nodig, dan korten we de looptijd in.",
    "Karim kan op elk moment extra doelen toevoegen.",
    "De teamleider stelt de norm bij zodra dat past.",
    "Dit plan geldt tot de directie anders beslist.",
    "Haal je dat vlot, dan maken we er twaalf van.",
    "Een nieuw incident betekent het einde van het plan.",
    "Gaat het slecht, dan halveren we de looptijd.",
    "We houden de vrijheid om de eisen onderweg aan te scherpen.",
    "In juni komen er nog eisen bij.",
    "Gaat het goed, dan komt er nog een doel bij.",
    "Is dat nodig, dan maken we de doelen onderweg zwaarder.",
    "Karim mag het plan altijd beëindigen.",
    "Wij mogen dit plan altijd aanpassen.",
    "De leidinggevende behoudt zich het recht voor de eisen te wijzigen.",
    "We houden de vrijheid om het plan eerder te beëindigen.",
    "Na de tweede evaluatie besluit Karim of het plan nog zin heeft.",
    "De norm kan in de loop van het traject naar boven worden bijgesteld.",
    "Welke norm er in de laatste maand geldt, laten we je nog weten.",
    "Gaandeweg kunnen er punten bij komen waarop we je beoordelen.",
    "Bij een tweede klacht is het traject afgelopen.",
    "We hoeven de eindevaluatie niet af te wachten als het niets wordt.",
    "De werkgever mag de looptijd bekorten.",
    "Heb ik er halverwege geen vertrouwen meer in, dan stop ik ermee.",
    "Aan de termijnen in dit plan kun je geen rechten ontlenen.",
    "De afspraken hieronder scherpt Karim naar eigen inzicht nog aan: eisen kan hij verhogen.",
    "Dit plan is een groeidocument, er komt vast nog iets bij.",
    "De rest van de termijn vervalt bij een slechte tussenstand.",
    "Gaat de proef goed, dan leggen we de lat in week 5 hoger.",
    "Je krijgt ook een oordeel over wat we nog bij bedenken; alles telt.",
    "De drie maanden zijn een streefdatum.",
    "De overige doelen volgen zodra we die weten.",
    "Naast deze eis houden we een tweede doel achter de hand.",
    "Bij de eerste gemiste afspraak is dit traject voorbij.",
    "Karim mag je onderweg taken toewijzen die meetellen.",
    "Welke taken tellen, bepaalt Karim per week.",
    "Zien we na vier weken niets, dan trekken we onze conclusie.",
)
FIRM = (
    "De doelen bespreken we elke maand.",
    "Halverwege bespreken we of de hulp genoeg is geweest.",
    "Halverwege kijken we welke hulp je nodig hebt als je de norm niet haalt.",
    "Wat een voldoende is, staat bij de norm van elk doel.",
    "De planner bepaalt per week welke taken je rijdt.",
    "In week 4 trekken we een eerste conclusie over wat helpt.",
    "De rest van het plan vervalt niet als het een week tegenzit.",
    "De andere afspraken volgen uit het rooster.",
    "Je hebt de vrijheid om prijzen te verhogen.",
    "Na de eerste zes weken vullen we samen de lijst met taken aan.",
    "De klant mag altijd nieuwe eisen aan de order toevoegen.",
    "Je neemt zoveel klanten aan als de planning toelaat.",
    "Het plan duurt twaalf weken en we korten het niet in.",
    "Karim verdeelt elke week de taken.",
    "Je voegt de taken van de dag toe aan de lijst.",
    "Je krijgt er een tweede scherm bij.",
    "Dit is het einde van het plan en van de coaching.",
    "De norm gaat in stappen omhoog, zoals in de tabel staat.",
    "Na twee weken is het eerste deel van dit plan klaar.",
    "Op 31 augustus is het traject afgelopen en kijken we samen terug.",
    "Eén fout betekent niet dat het traject voorbij is.",
    "Lukt het goed, dan stopt het traject eerder.",
    "Halverwege kijken we of de norm haalbaar is; zo niet, dan verlagen we die.",
    "De norm gaat voor de hele afdeling omhoog, maar voor dit plan blijft die gelijk.",
    "Komt er een doel bij, dan bespreken we dat eerst samen.",
    "De vragen voor de eindbeoordeling laten we je in augustus weten.",
    "De doelen blijven tot het einde gelijk.",
    "We passen de doelen niet tussentijds aan.",
    "Is er iets anders nodig, dan scherpen we de doelen samen aan.",
    "Haal je de doelen eerder, dan stopt het plan eerder.",
    "Haal je de doelen, dan stoppen we met het plan en is het klaar.",
    "Haal je alle doelen in mei, dan stopt het plan eerder.",
    "Gaat het goed, dan verhogen we de norm niet.",
    "Wij stellen elke vrijdag de planning bij.",
    "Wij mogen dit plan alleen met jouw akkoord aanpassen.",
    "Karim mag dit plan niet aanpassen.",
    "Karim kan het plan aanpassen als jij dat ook wilt.",
    "Heb je de coach niet meer nodig, dan stoppen we de coaching eerder.",
    "Vraag je daarom, dan breken we het gesprek direct af.",
    "Valt het systeem uit, dan stellen we de aantallen naar rato bij.",
    "Word je ziek, dan stellen we de norm bij voor die maand.",
    "Een cliënt kan zelf doelen toevoegen aan het zorgplan.",
    "Je schroeft de planken na het meten op.",
    "Je trekt na gebruik de stekker van het apparaat uit.",
)

ONWARD = (
    "Bij één klacht plan ik het gesprek opnieuw in en stop ik het traject eerder.",
    "Na elke maand vraag ik of het nog zin heeft om door te gaan met dit plan.",
    "De nieuwe normen tellen vanaf het moment dat ik ze noem.",
    "Je hoort van mij onderweg wat je nog mist; daar komen dan doelen voor bij.",
    "Het plan duurt zolang het van mij nog mag.",
    "Als het niet lukt, stop ik het plan.",
    "Heb ik er geen vertrouwen in, dan houdt het plan op.",
    "Na vier weken kijk ik of het nog zin heeft om door te gaan.",
    "De leidinggevende mag tijdens het traject nieuwe doelen formuleren.",
    "Deze lijst is niet compleet, er kunnen altijd punten bij komen.",
    "Zodra er een vervanger gevonden is, stoppen wij het traject per direct.",
    "Wordt het budget gekort, dan schrap ik de rest van het plan.",
    "De directie kan de resterende weken van het traject schrappen.",
    "Blijkt de norm haalbaar, dan leggen we de lat meteen hoger.",
    "Er geldt een proefperiode van drie weken, daarna beslis ik of je verder mag.",
    "Wat ik later nog tegenkom, telt ook mee voor het eindoordeel.",
    "Voorlopig vragen we er tien per dag, later meer.",
    "Bij nog één klacht is het einde oefening.",
)
STEADY = (
    "Is vijf keer te weinig, dan worden het er acht.",
    "Blijken twee ochtenden te weinig, dan komen er twee bij.",
    "Zijn zes lessen te weinig, dan krijg je er nog drie.",
    "Kan dat een keer niet, dan plan ik het uur binnen drie werkdagen opnieuw.",
    "Valt een ochtend uit, dan haal ik die ochtend dezelfde week met je in.",
    "Gaat een les niet door, dan plan ik de les binnen een week opnieuw.",
    "Daarna vraag ik of het zo moet blijven.",
    "Na een maand vraag ik je of het genoeg is, of dat er een uur bij moet.",
    "Halverwege vraag ik of het nog past bij je rooster.",
    "Moet er een onderdeel komen, dan telt de tijd vanaf de dag dat het er is.",
    "Wacht je op de leverancier, dan telt de tijd pas vanaf de levering.",
    "Komt een aanvraag na vijf uur binnen, dan telt de termijn vanaf de volgende ochtend.",
    "Je mag zeggen wat je er niet aan bevalt; er kan nog veel aan veranderd worden.",
    "Vertel ons bij de proef gerust wat je mist aan het scherm; er kan nog van alles aan veranderen.",
    "Zeg gerust wat je onhandig vindt; het formulier is een eerste versie.",
    "Dit plan heeft vier delen: waar het over gaat, wat ik van je vraag, wat jij van mij krijgt en wanneer we kijken.",
    "In dit plan staat ook wat je van mij krijgt, en hoelang je dat houdt.",
    "Als het lukt, en daar ga ik van uit, stopt het plan en verandert er niets.",
    "Zodra alles lukt, ronden we het plan af en merk je er niets meer van.",
    "Als het goed gaat, sluiten we het plan en zie ik niets meer in de weg staan.",
    "Lukt het allemaal, dan is het plan klaar en vraag ik er niets meer over.",
    "Bij nog één klacht is er niets verloren: het plan loopt gewoon door.",
    "Vanaf volgende week gelden de nieuwe openingstijden.",
    "Wat jij later nog tegenkomt, bewaren we voor na dit plan.",
    "De norm is in maart voor het hele bedrijf verhoogd; in dit plan blijft de oude gelden.",
    "Na elke evaluatie beslissen we samen of de aanpak anders moet.",
    "Aan de einddatum houden wij ons, wat er ook gebeurt.",
    "De directie past de begroting elk kwartaal aan.",
    "Je vult de voorraad elke week aan met wat er verkocht is.",
)


@pytest.mark.parametrize("path", ["slotopmerking", "inleiding", "gevolgen.omschrijving"])
@pytest.mark.parametrize("text", LOOSE + ONWARD)
def test_what_may_change_along_the_way(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P20")
    assert ".".join(map(str, found.path)) == path
    assert "tot en met 31 augustus 2026" in found.hint


@pytest.mark.parametrize("text", FIRM + STEADY)
def test_what_holds(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P20")


def test_the_present_tells_of_it_too() -> None:
    text = "Je zit op 70%. De norm is 80%, al kan de teamleider er gaandeweg 90 van maken."
    (found,) = told(plan_where("doelen.0.huidige_situatie", text), "P20")
    assert "tot en met 31 augustus 2026" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Dit plan is kort.",
        "We hielden dit plan kort: twee doelen en drie acties.",
        "We houden het plan kort en helder.",
        "Kort na de start van het plan bespreken we je rooster.",
        "Dit is een kort plan met twee doelen.",
        "Met Petra erbij liepen we een eerste versie van dit plan door.",
        "Je kreeg op 3 maart een eerste versie van dit plan mee naar huis.",
        "In de eerste versie van het plan stond een doel dat jij schrapte.",
        "Je begon als zij-instromer met een verkort traject, waarvan een deel door een wisseling van begeleider wegviel.",
        "Je startte als trainee met een verkort traject bij een andere leidinggevende.",
        "Als nieuwe teamleider begon je met een verkort traject zonder begeleider.",
    ],
)
def test_how_long_a_plan_is_and_how_it_came_about(text: str) -> None:
    assert not told(plan_where("inleiding", text), "P20")


@pytest.mark.parametrize(
    "text",
    [
        "Gaat het te langzaam, dan kort ik het plan in.",
        "De directie kan de looptijd korten.",
        "Bij een klacht korten we het plan in.",
        "Beschouw dit plan als een eerste versie: de doelen kunnen nog veranderen.",
        "Dit plan is een eerste versie, de einddatum ook.",
        "Als de begeleider dat wil, wordt het traject verkort.",
    ],
)
def test_a_plan_that_is_shortened_or_open(text: str) -> None:
    assert told(plan_where("inleiding", text), "P20")


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Je krijgt hooguit vier nieuwe zaken per week, tot het einde van het plan.", False),
        ("Tot en met juni krijg je niet meer dan twee nieuwe opdrachten per maand.", False),
        ("Er komen maximaal 3 nieuwe zaken per week bij je terecht, tot het einde van het plan.", False),
        ("Onderweg krijg je hooguit drie nieuwe doelen.", True),
        ("Je krijgt onderweg nieuwe punten die meetellen.", True),
        ("In dit plan leest u welke hulp u krijgt en wanneer wij elkaar spreken.", False),
        ("Dit plan zegt wat je krijgt en wanneer we samen terugkijken.", False),
        ("Hieronder staat welke begeleiding u krijgt en wanneer wij evalueren.", False),
        ("Dat maakt jouw klus zwaarder dan die van een gemiddelde groep 6; daar houden we in de doelen rekening mee.",
         False),
        ("Jouw route is zwaarder dan die van Piet, en dat tellen we mee in de norm.", False),
        ("Deze wijk is moeilijker dan bij de andere teams, dus in de normen houden we rekening met de trappen.", False),
        ("Gaat het goed, dan maken we de doelen zwaarder.", True),
        ("Tussendoor verhogen we de doelen.", True),
        ("Onderweg kunnen we de norm zwaarder maken.", True),
        ("En als ik mijn kant niet nakom, zeg het dan meteen; dan zetten we dat er ook bij.", False),
        ("Komen wij onze afspraken niet na, meld het dan; dat schrijven we er dan bij.", False),
        ("Als we ons deel van dit plan niet doen, zeg het; dan zetten we het op papier.", False),
    ],
)  # fmt: skip
def test_what_is_bounded_told_or_owed_leaves_the_plan_as_it_is(text: str, loose: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "P20")) is loose


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        (
            "Zien we op 24 juni geen beweging in de cijfers, dan ronden we het traject op dat moment al af.",
            True,
        ),
        ("Zien we in mei nog geen vooruitgang, dan stoppen we eerder.", True),
        ("Staat de teller eind mei nog op nul, dan sluiten we het plan dan al.", True),
        ("Zien we op 24 juni geen beweging in de cijfers, dan bespreken we welke hulp er nodig is.", False),
        ("Is het doel op 24 juni al gehaald, dan ronden we het plan op dat moment af.", False),
        ("Zien we eind mei geen verbetering, dan krijg je op dat moment een extra training.", False),
    ],
)
def test_a_plan_that_stops_where_nothing_moves(text: str, loose: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "P20")) == loose


@pytest.mark.parametrize(
    "text",
    [
        "Verlaat een kind de groep of komt er een bij, dan wordt acht gewoon het nieuwe aantal.",
        "Komt er een klant bij of gaat er een weg, dan telt het nieuwe aantal.",
        "Krijg je er een leerling bij, dan wordt de norm gewoon alle leerlingen van dat moment.",
        "Gaat er een huurder weg, dan wordt tien gewoon negen.",
        "Komt er een dossier bij, dan geldt de norm ook voor dat dossier.",
        "Vertrekt een bewoner of komt er een nieuwe, dan tellen we het aantal van die dag.",
        "Sluit een filiaal, dan wordt twaalf gewoon elf.",
        "Verhuist een cliënt, dan wordt het er gewoon een minder.",
        "Valt er een rit uit, dan gaat het nieuwe aantal ritten gelden.",
        "Krijgt je team er een collega bij, dan verdelen we opnieuw en daalt jouw aantal.",
    ],
)
def test_a_count_that_follows_the_work_holds(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "P20")


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Als je de doelen haalt, sluiten we het plan af en krijg je dat van mij op papier.", False),
        ("Als je de doelen haalt, leggen we er nieuwe doelen bovenop.", True),
        ("Bij een voldoende eindoordeel ontvang je een brief en eindigt het traject.", False),
        ("Zijn de twaalf diensten gedraaid, dan hoeft Hassan de rest van de periode niet meer af te wachten.", False),
        ("Dit plan beschrijft welke resultaten je haalt, welke hulp je krijgt en wanneer we de balans opmaken.",
         False),
        ("Ook bij een tegenvallende uitkomst hoor je eerst wat wij ervan vinden.", False),
        ("Gaat het te langzaam, dan verhogen we het aantal coachuren, niet de doelen.", False),
        ("Gaat het te langzaam, dan verhogen we het aantal, en dus de doelen.", True),
        ("Na jouw eerste misser trekken we de stekker er niet uit.", False),
        ("Na jouw eerste misser trekken we de stekker eruit.", True),
        ("Inkorten van de termijn is uitgesloten, behoudens wederzijds schriftelijk goedvinden.", False),
        ("Wij wijzigen tijdens het plan niets aan de doelen of de einddatum.", False),
        ("We veranderen de doelen als we dat nodig vinden.", True),
        ("Inkorten van de termijn is mogelijk als de directie dat wil.", True),
        ("Een slechte week is voor mij geen aanleiding om jouw plan af te breken.", False),
        ("Een slechte week is voor mij aanleiding om jouw plan af te breken.", True),
        ("De opsomming is limitatief; andere tekortkomingen kunnen niet alsnog worden toegevoegd.", False),
        ("Je werkt wijzigingen binnen drie dagen bij, ook als de aannemer er onderweg eisen bij zet.", False),
        ("Ik zet er onderweg eisen bij.", True),
        ("De zwaardere eisen voor senioren spelen in dit plan geen rol.", False),
    ],
)  # fmt: skip
def test_what_is_denied_asked_by_others_or_follows_success(text: str, loose: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "P20")) is loose


@pytest.mark.parametrize(
    ("path", "text", "loose"),
    [
        ("succescriteria.0.criterium", "Alle dossiers zijn af. Ontbreekt er één, dan is het plan direct beëindigd.", True),
        ("succescriteria.0.criterium", "Alle dossiers zijn af. Ontbreekt er één, dan kijken we naar de reden.", False),
        ("slotopmerking", "Bij een klacht gaan de overige gesprekken niet door.", True),
        ("slotopmerking", "Is de coach ziek, dan schuiven de overige gesprekken een week op.", False),
        ("doelen.0.haalbaar", "Zes ritten is het begin; hoeveel het er worden, bekijk ik gaandeweg.", True),
        ("doelen.0.haalbaar", "Zes ritten per dag rijdt iedereen op deze route.", False),
        ("slotopmerking", "De datum van 1 juli staat met potlood in de agenda van de directeur.", True),
        ("slotopmerking", "De datum van 1 juli staat vast, ook voor de directeur.", False),
    ],
)  # fmt: skip
def test_criteria_and_other_ways_of_leaving_it_open(path: str, text: str, loose: bool) -> None:
    assert bool(told(plan_where(path, text), "P20")) is loose


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("De directie heeft besloten het traject eerder dan gepland te stoppen.", True),
        ("De resterende tijd is te kort; het plan wordt daarom verlengd.", False),
    ],
)
def test_what_was_changed_stays_in_the_report(text: str, loose: bool) -> None:
    report = {"datum": "2026-03-30", "besproken": text, "oordeel": "op_schema"}
    found = told(plan_where("evaluatiemomenten.0.verslag", report), "P20")
    assert ["Draai dit terug" in one.hint for one in found] == [True] * loose


@pytest.mark.parametrize(
    "text",
    [
        "Blijkt halverwege het meekijken te weinig, dan breiden we dat uit.",
        "Blijkt onderweg dat de coaching te weinig is, dan breiden we die uit.",
        "Is één uur per week te weinig, dan breiden we het uit naar twee uur.",
        "Heb je halverwege meer begeleiding nodig, dan vullen we dat aan.",
        "Blijkt één keer coaching per week onderweg niet genoeg, dan verdubbelen we dat.",
        "Blijkt de uitleg onvoldoende, dan breiden wij de training tussentijds uit.",
        "Als het na een maand stroef gaat, verhogen we het aantal coachgesprekken.",
    ],
)
def test_help_that_grows(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P20")


@pytest.mark.parametrize(
    "text",
    [
        "Blijkt de coaching te werken, dan verhogen we de norm tussentijds.",
        "Merken we halverwege dat het door de hulp te makkelijk gaat, dan breiden we de eisen uit.",
        "Blijkt de begeleiding te weinig, dan korten we het plan tussentijds in.",
        "Gaat het met de training goed, dan breiden we het plan halverwege uit met een vierde doel.",
    ],
)
def test_aims_that_grow_beside_help(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "P20")


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Je moet elke tussentijdse evaluatie halen. Haal je er een niet, dan stoppen we op die dag.", True),
        ("Elk tussendoel telt. Mis je er een, dan eindigt het plan diezelfde dag.", True),
        ("Lukt een van de evaluaties niet, dan houden we er meteen mee op.", True),
        ("Haal je er een niet, dan stoppen we niet; we kijken welke hulp je nodig hebt.", False),
        ("Haal je er een niet, dan gaat het plan gewoon door.", False),
    ],
)
def test_one_out_of_several_that_ends_it(text: str, loose: bool) -> None:
    assert bool(told(plan_where("gevolgen.omschrijving", text), "P20")) is loose


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        (
            "Omdat je de 80% al haalde, heeft Simone de norm voor de rest van het plan op 90% gezet.",
            True,
        ),
        (
            "Omdat het goed gaat, heeft de teamleider het doel voor de laatste maanden op 45 dossiers gezet.",
            True,
        ),
        ("Omdat de zomer druk is, heeft Simone de norm voor juli op 60% gezet in plaats van 80%.", False),
        ("Omdat het goed gaat, hebben we samen een streep gezet onder doel 2.", False),
        ("Je haalde de norm in mei al. Die blijft staan.", False),
    ],
)
def test_a_goal_that_was_raised_because_it_went_well(text: str, loose: bool) -> None:
    report = {"datum": "2026-03-30", "besproken": text, "oordeel": "op_schema"}
    assert bool(told(plan_where("evaluatiemomenten.0.verslag", report), "P20")) is loose
