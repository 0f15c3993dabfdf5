"""P21: a plan that is told to the team."""

import pytest
from whole import told

from support import plan_where

TOLD = (
    "Op maandag lees je bij de briefing je doelen voor.",
    "Je coach doet in het teamoverleg verslag van je vorderingen.",
    "De evaluaties houden we in het bijzijn van je collega's.",
    "Bied in de werkbespreking je excuses aan voor november.",
    "Presenteer je actielijst in de vergadering van de afdeling.",
    "Je hangt je wekelijkse foutpercentage op het whiteboard, waar iedereen het ziet.",
    "Karin hangt elke maandag je fouten met je naam erbij op het prikbord.",
    "Elke donderdag vertel je in het teamoverleg hoe ver je bent met je verbeterplan.",
    "Je verbeterpunten hangen op het whiteboard bij de planning.",
    "Je deelt dit plan met je collega's, zodat iedereen kan meekijken.",
    "Elke vrijdag zet je in de groepsapp hoe het met je verbetertraject gaat.",
    "Alle collega's krijgen een kopie van dit plan.",
    "Je licht je verbeterdoelen toe in de weekstart.",
    "De hele afdeling weet van dit plan.",
    "Je collega's beoordelen elke maand hoe het met je verbeterplan gaat.",
    "Je team kijkt mee hoe je het in dit traject doet.",
    "Je voortgang met dit plan staat in de nieuwsbrief.",
    "Karin zet op het whiteboard achter je naam hoeveel klachten er waren.",
    "Wij lichten het hele team in over dit traject.",
    "We delen dit plan met alle collega's.",
    "Karim en jij tonen in de weekstart hoe het met je verbeterplan gaat.",
    "In de stand-up kijken we elke ochtend met de hele ploeg terug op hoe jij het aanpakte.",
    "Een kopie van dit plan ligt ter inzage in de teamkamer.",
    "Je mailt de groep elke vrijdag welke doelen je wel en niet hebt gehaald.",
    "Je verbeterafspraken zijn bij alle collega's bekend.",
    "Je kasverschillen staan elke maandag met je naam erbij op het bord.",
    "Het plan staat op de gedeelde schijf, zodat de afdeling kan meelezen.",
    "Ook de klanten horen dat je in een verbetertraject zit.",
    "Alle verzorgenden van de afdeling weten van je plan.",
    "Haal je een tussendoel niet, dan hoort de rest van de ploeg dat bij de toolbox.",
    "In het weekoverleg noemt Karin hoeveel mails je hebt laten liggen.",
    "Je naam komt met je percentage op het scorebord in de hal.",
    "Je collega's krijgen elke maand de uitslag van je metingen te zien.",
)
SPREAD = (
    "De receptie en de collega's van de balie weten dat je in een verbetertraject zit.",
    "Je begeleider bespreekt je voortgang in het teamleidersoverleg.",
    "We hangen een overzicht van jouw verbeterpunten op in de pauzeruimte.",
    "Alle planners krijgen een afschrift van dit plan.",
    "Dit plan wordt besproken in de eerstvolgende teamvergadering.",
    "Het team houdt een turflijst bij van de keren dat jij te laat komt.",
    "Je begint elk werkoverleg met een terugblik op je eigen verbeterpunten.",
    "Wij lichten de cliëntenraad in over je verbeterplan.",
    "Je fouten van de week bespreken we klassikaal op vrijdag.",
    "Je verbeterplan komt aan bod op de studiedag.",
    "Medewerkers van de andere ploeg mogen de evaluaties teruglezen.",
    "Achter je naam op het rooster komt een gele stip.",
    "Iedere chauffeur weet dat je in een verbetertraject zit.",
    "Voor de transparantie komt je plan op Teams te staan.",
)
REPORTED = (
    "Aan het begin van de maandagse briefing praat je de balie bij over hoe je er met je punten voor staat.",
    "Elke maandag geef je in de weekstart een update over je punten.",
    "In het werkoverleg doe je verslag van je eigen punten.",
    "Je koppelt in de dagstart terug hoe je er met je doelen voor staat.",
    "Je vertelt je collega's elke vrijdag hoe je er nu voor staat.",
    "Je praat de ploeg op maandag bij over wat er nog beter moet.",
    "In het teamoverleg vertel je welke doelen je haalde en welke niet.",
)
"""What the employee has to tell the team."""
OF_WORK = (
    "Elf rapportages voldeden aan de vier punten die we met het hele team hebben afgesproken: welk doel, en wat de "
    "volgende moet weten.",
    "De afspraak staat nu in dit plan en hangt in de teamkamer, voor iedereen.",
    "De norm staat ook in dit plan; hij hangt al jaren op het bord in de werkplaats.",
    "Je kent me als Karim van de koffie om tien uur, en ik heb dit plan zelf geschreven.",
    "Karim en ik lezen het plan, je collega's en de ouders niet.",
    "Esther kent dit plan; de rest van de ploeg en de klanten niet.",
    "In het werkoverleg breng je je punten in voor de agenda.",
    "Je vertelt in de weekstart hoe je ervoor zorgt dat de bus op tijd rijdt.",
    "In de briefing praat je de balie bij over de groepen van die dag.",
)
UNNAMED = (
    "De groep is daarvan op de hoogte, zonder vermelding van dit plan.",
    "Karim vertelt de ploeg dat je op vrijdag een uur weg bent, zonder dit plan te noemen.",
    "Het team weet dat de lijst via Karim loopt; dit plan blijft daarbij onvermeld.",
    "De balie hoort dat je op maandag later begint, zonder verwijzing naar je verbeterplan.",
)
ANOTHER_PLAN = (
    "Voor elke opbouw loop je met de ploeg het plan door bij de trekkenwand. Wie een gat ziet, mag het zeggen.",
    "Aan het begin van elke dienst bespreek je het plan van de dag met de ploeg.",
    "Je mailt het team het plan voor de verbouwing van de winkel.",
    "Bij iedere klus legt Karim de ploeg uit wat het plan is.",
)
THIS_PLAN = (
    "Elke maandag loop je met de hele ploeg het plan door.",
    "Bij elke teamvergadering nemen we met de hele groep het plan door.",
    "Na elke dienst vertel je de ploeg welke doelen uit het plan je haalde.",
    "Voor elke dienst vertel je de ploeg waar je uit het plan mee worstelt.",
)
QUIET = (
    "De ploeg hoort niets van dit traject.",
    "Dit plan bespreken we niet in de teamvergadering.",
    "De teamvergadering bespreekt het rooster voor mei.",
    "Vertel je collega's alleen over je plan als jij dat wilt.",
    "Op het rooster komt een gele stip bij diensten die nog open zijn.",
    "Of je collega's van dit plan weten, bepaal jij.",
    "Je praat na de dagstart onder vier ogen met Karim over je verbeterpunten.",
    "Merk je dat collega's van je plan weten zonder dat jij het zei, bel me dan.",
    "In de pauzeruimte hangt een overzicht van de nieuwe openingstijden.",
)
KEPT = (
    "Bespreek je planning in het teamoverleg, dat helpt om je doelen te halen.",
    "Lees bij de briefing de bijzonderheden van de nacht voor.",
    "Bied de klant je excuses aan en meld dat in de werkbespreking.",
    "Je evaluaties zijn alleen met Karim en Esther.",
    "Presenteer in de vergadering de cijfers van de afdeling.",
    "Karim zegt in het teamoverleg niets over je voortgang.",
    "Je bespreekt elke week met Karim hoe het met je verbeterplan gaat.",
    "Dit plan blijft tussen ons; het team hoort er niets over, ook niet in het overleg.",
    "Je vertelt het team over dit plan als je dat zelf wilt.",
    "In het teamoverleg bespreek je de planning van je klanten.",
    "Je hangt de lijst met storingen op het prikbord.",
    "Je schrijft een plan van aanpak voor het team.",
    "Na het teamoverleg bespreken Karim en jij je verbeterplan.",
    "Elke week bespreek je in het teamoverleg de verbeterpunten van de klant.",
    "Je collega's merken van dit plan hooguit dat je op vrijdag een uur met Karim praat.",
    "Vertel je het team over dit plan, dan helpt Karim je met de woorden.",
    "Karim weet dat het team druk is en plant de gesprekken over dit plan op maandag.",
    "Esther regelt in het team een vervanger als je voor dit plan met Karim praat.",
    "Sanne uit je team bespreekt met je wat je voor dit plan oefent.",
    "Je hangt het verbeterplan van de afdeling op het prikbord.",
    "Je hangt het rooster met je naam op het prikbord.",
    "Je zet je naam onder elk bericht in de groepsapp.",
    "Niemand deelt iets uit dit plan met het team.",
    "In de stand-up vertel je welke storingen nog openstaan.",
    "Je collega's krijgen dit plan niet te zien.",
    "Je hangt de lijst met openstaande klachten op in de werkplaats.",
    "Je deelt elke vrijdag de planning met de chauffeurs en meldt wat er veranderde.",
    "Hoe jij het hebt ervaren, bespreken we op 3 juli met jou en Karim.",
    "Om de week bespreek je met Karim, met de deur dicht, hoe het met je doelen gaat.",
    "Op het scherm in de loods staat het foutpercentage van de hele ploeg, zonder namen.",
    "Je bespreekt in het teamoverleg hoe je de levering van dinsdag wilt verdelen.",
    "Karim kijkt elke week met je terug op hoe je het gesprek met de klant voerde.",
)


IN_SIGHT = (
    "In de dinsdaglunch bespreken we jouw cijfers van die week.",
    "Karim neemt jouw cijfers door, dan kan de hele praktijk meeleven.",
    "Karim hangt elke week de lijst met fouten op met je naam erboven.",
    "Karim prikt de fouten op met je naam erbij.",
    "Je deelt je weekscore elke vrijdag in de app van de ploeg.",
    "In de vrijdaglunch vertel je hoe het met je plan gaat.",
)
AT_LUNCH = (
    "Bij de vrijdaglunch bespreken we de cijfers van de winkel.",
    "Karim neemt na de lunch je cijfers met je door.",
    "Je hangt je jas op met je naam erboven.",
    "Je zet de weekcijfers van de ploeg elke vrijdag in de groepsapp.",
    "Je hangt het rooster op met je naam erbij.",
)


@pytest.mark.parametrize("path", ["acties.0.afspraak", "slotopmerking"])
@pytest.mark.parametrize("text", TOLD + SPREAD + REPORTED + THIS_PLAN + IN_SIGHT)
def test_told_to_the_team(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P21")
    assert ".".join(map(str, found.path)) == path and found.severity == "waarschuwing"


def test_faults_beside_a_name_are_no_plan() -> None:
    (found,) = told(plan_where("slotopmerking", "Karin zet je fouten met je naam op het whiteboard."), "P21")
    assert "wat er bij de medewerker misging" in found.message and "zonder namen" in found.hint


@pytest.mark.parametrize("text", KEPT + QUIET + OF_WORK + UNNAMED + ANOTHER_PLAN + AT_LUNCH)
def test_kept_among_who_help(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P21")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "inleiding",
            "Met dit plan leggen de gemeente en jij vast op welke twee onderdelen je werk op dit moment achterblijft bij wat in het team is afgesproken.",
        ),
        (
            "inleiding",
            "In dit plan leggen de stichting en jij vast wat er nodig is om aan de afspraken van het team te voldoen.",
        ),
        (
            "inleiding",
            "De school en jij spreken in dit verbeterplan af hoe je de administratie weer op het peil van de afdeling brengt.",
        ),
        (
            "inleiding",
            "Hierin staat wat het kantoor en u met elkaar afspreken over het werk dat achterblijft bij dat van het team.",
        ),
        (
            "inleiding",
            "Dit plan beschrijft op welke punten je werk afwijkt van wat we in de ploeg gewoon vinden, en wat wij doen om te helpen.",
        ),
        (
            "inleiding",
            "Met dit plan spreken het ziekenhuis en jij af hoe je werk weer aansluit bij de afspraken van de afdeling.",
        ),
        (
            "inleiding",
            "Het bedrijf en jij maken in dit plan afspraken over twee onderdelen die in het team al langer vastliggen.",
        ),
        ("slotopmerking", "Dit plan is van jou en van mij; in het team hoeft niemand het te weten."),
        (
            "inleiding",
            "Wat in het team is afgesproken over de balie, geldt ook voor jou; met dit plan helpen we je daarbij.",
        ),
        (
            "inleiding",
            "De directie en jij leggen in dit plan vast wat je vanaf maart anders doet, gemeten met de lijst die het hele team gebruikt.",
        ),
        (
            "inleiding",
            "Je kent de werkwijze van de afdeling; in dit plan zetten we op een rij wat daarvan nu niet lukt.",
        ),
        ("inleiding", "Dit plan legt uit waar je werk achterblijft bij wat het hele team haalt."),
        (
            "inleiding",
            "Met dit verbeterplan vertellen we je wat er beter moet om de norm van de ploeg te halen.",
        ),
        ("inleiding", "Het ziekenhuis en u leggen in dit verbeterplan uit aan elkaar wat er nodig is."),
        (
            "inleiding",
            "De garage en jij weten met dit plan waar jullie aan toe zijn, en wat er geldt zoals dat in de ploeg gewoon is.",
        ),
        (
            "inleiding",
            "In dit plan lees je wat er van je wordt gevraagd: hetzelfde als wat we op de afdeling van iedere dienst verwachten.",
        ),
    ],
)
def test_the_team_as_a_measure_hears_nothing(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "P21")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("slotopmerking", "Dit plan leggen we vast in de notulen van het teamoverleg."),
        ("slotopmerking", "In het team spreken we elke maand door hoe ver je met dit plan bent."),
        ("slotopmerking", "Met dit plan en de cijfers erbij leggen we het team uit wat er bij jou misgaat."),
        ("slotopmerking", "De afdeling krijgt dit plan te lezen."),
        ("slotopmerking", "Het team en jij bespreken dit plan elke maand."),
        ("slotopmerking", "Dit plan bespreken we in het teamoverleg, naast de afspraken van het team."),
        (
            "slotopmerking",
            "Wat in dit plan staat, vertel je in de dagstart, zodat de norm van de ploeg voor iedereen duidelijk is.",
        ),
        ("slotopmerking", "De school en jij vertellen je collega's wat er in dit verbeterplan staat."),
        ("slotopmerking", "Zoals in het team gebruikelijk is, lees je dit plan voor in het werkoverleg."),
    ],
)
def test_the_team_as_a_measure_hears_nothing_unless_it_says_so(key: str, text: str) -> None:
    assert told(plan_where(key, text), "P21")


@pytest.mark.parametrize(
    "text",
    [
        "De norm in dit plan geldt inmiddels voor alle medewerkers van de servicedesk.",
        "De afspraken uit dit plan gelden voor iedereen op de afdeling.",
        "De norm uit dit plan geldt nu voor het hele team.",
        "In de laatste weken van het plan verlaat je de groep niet zonder je hardop af te melden bij je collega.",
    ],
)
def test_a_norm_that_is_everybodys_tells_nobody_of_the_plan(text: str) -> None:
    assert not told(plan_where("oorzaken.0.aanpak", text), "P21")


@pytest.mark.parametrize(
    "text",
    [
        "Iedereen op de afdeling kent de afspraken uit dit plan.",
        "Alle medewerkers van de servicedesk lezen dit plan.",
        "De afspraken uit dit plan hangen voor iedereen op het bord.",
    ],
)
def test_a_plan_that_everybody_knows(text: str) -> None:
    assert told(plan_where("oorzaken.0.aanpak", text), "P21")


IN_ANY_WORDS = (
    ("ondersteuning.0.afspraak", "Alle helpenden van de afdeling krijgen dit plan toegestuurd, dan kunnen ze je bijstaan."),
    ("slotopmerking", "De voortgang van dit plan staat vast op de agenda van het chauffeursoverleg."),
    ("ondersteuning.0.afspraak", "In de groepsapp van de bar wijzen we je op punten uit dit plan die nog misgaan."),
    ("succescriteria.0.criterium", "Acht van de tien leden van de ploeg vinden dat je de punten uit je plan hebt opgelost."),
    ("succescriteria.0.criterium", "Je hebt de andere planners verteld wat er in jouw verbeterplan staat."),
    ("aanleiding.eerdere_gesprekken.0.onderwerp", "Met alle monteurs besproken hoe jij het in dit traject doet"),
    ("ondersteuning.0.afspraak", "Je collega's letten mee op. Zij hebben de verbeterpunten gekregen en zeggen er iets van."),
    ("inleiding", "De hele salon weet ervan en leeft met je mee."),
)  # fmt: skip
OF_OTHER_THINGS = (
    ("succescriteria.0.criterium", "Acht van de tien gasten vinden dat ze snel geholpen zijn."),
    ("succescriteria.0.criterium", "Je hebt de andere planners verteld welke ritten er in juni bij komen."),
    ("aanleiding.eerdere_gesprekken.0.onderwerp", "De verdeling van de ritten in het chauffeursoverleg"),
    ("ondersteuning.0.afspraak", "Je collega's letten mee op. Zij hebben de nieuwe prijslijst gekregen."),
    ("slotopmerking", "De voortgang van de verhuizing staat vast op de agenda van het chauffeursoverleg."),
    ("oorzaken.0.aanpak", "Op het bord bij de bar komt het totaal aan klachten per week, zonder namen."),
)


@pytest.mark.parametrize(("path", "text"), IN_ANY_WORDS)
def test_who_is_around_hears_of_the_plan(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P21")
    assert ".".join(map(str, found.path)) == path


@pytest.mark.parametrize(("path", "text"), OF_OTHER_THINGS)
def test_who_is_around_hears_of_the_work(path: str, text: str) -> None:
    assert not told(plan_where(path, text), "P21")


def test_what_was_done_stays_in_the_report() -> None:
    text = "Wij hebben de chauffeurs bijgepraat over hoe ver je met je plan bent."
    plan = plan_where(
        "evaluatiemomenten.0.verslag", {"datum": "2026-03-30", "besproken": text, "oordeel": "op_schema"}
    )
    (found,) = told(plan, "P21")
    assert "Haal dit weg" not in found.hint and "Stop hiermee" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Een plan werkt alleen als het van ons allemaal is.",
        "Van de afspraken die in het sectieoverleg op jouw naam komen, kom je er minimaal 85% na.",
    ],
)
def test_any_plan_and_what_stands_at_a_name(text: str) -> None:
    assert not told(plan_where("inleiding", text), "P21")


@pytest.mark.parametrize(
    ("text", "hears"),
    [
        ("Alle leidsters mogen dit plan inzien; het ligt in de map op de plank.", True),
        ("Alle leidsters mogen het dagrooster inzien; het ligt in de map op de plank.", False),
        ("De leidsters van je groep helpen je met de overdracht.", False),
    ],
)
def test_women_of_a_team_are_around_too(text: str, hears: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "P21")) is hears
