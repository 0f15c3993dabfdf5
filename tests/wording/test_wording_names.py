"""A bare name, a blank or a figure of speech asks nothing that can be seen, however many figures stand in it."""

import pytest

from spvgen.wording.judge import judge


@pytest.mark.parametrize(
    "text",
    [
        "Reacties op de buurtapp vanaf 1 mei",
        "Bezoeken aan de inloopavond vanaf 1 juni",
        "Klikken op de webshopbanner vanaf 3 april",
        "Vragen aan de huisarts sinds januari",
        "Opmerkingen op het prikbord vanaf maandag",
        "Vanaf september: afgezegde ritten per chauffeur",
        "Vanaf april: gemiste afspraken per wijkverpleegkundige",
        "Vanaf januari: afgekeurde lassen per lasser",
        "Aantal vragen aan de balie vanaf de start van de actie",
        "Aantal meldingen bij de vertrouwenspersoon vanaf de aftrap van de campagne",
    ],
)
def test_what_is_counted_from_a_day_on_is_a_name_with_a_start(text: str) -> None:
    verdict = judge(text)
    assert not verdict.measurable and not verdict.is_vague and verdict.time == "start"


@pytest.mark.parametrize(
    "text",
    [
        "Slijtage van de remschijven per 10.000 km",
        "Verbruik van de koelinstallatie per 1.000 kilo",
        "Roestvorming van de leidingen per 100 meter",
        "Afval van de snijmachine per 100 broden",
        "Doorlooptijd tussen slachten en verpakken",
        "Wachttijd tussen aanmelden en plannen",
        "Looptijd tussen bestellen en bezorgen",
    ],
)
def test_by_what_it_is_reckoned_and_between_what_is_no_norm(text: str) -> None:
    assert not judge(text).measurable and not judge(text).is_vague


@pytest.mark.parametrize(
    "text",
    [
        "Vanaf april: hooguit 3 gemiste afspraken per wijkverpleegkundige",
        "Drie reacties op de buurtapp vóór 1 mei",
        "Slijtage van de remschijven onder 2 mm per 10.000 km",
        "Doorlooptijd tussen slachten en verpakken: hooguit 6 uur",
        "Klachten over de bussen vóór 1 mei beantwoorden",
        "Vragen aan de balie elke dag in het logboek noteren",
        "Verversing van de olie per 10.000 km",
    ],
)
def test_with_a_norm_or_an_act_it_is_asked(text: str) -> None:
    assert judge(text).measurable and not judge(text).is_vague


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("… keer per week samen eten met de bewoners", "frequentie"),
        ("... keer per maand vergaderen met de huurders", "frequentie"),
        ("___ uur per week oefenen op de simulator", "frequentie"),
        ("X keer per week koken met de groep", "frequentie"),
        ("Coachgesprekken: n.t.b. aantal per maand", "frequentie"),
        ("Meeloopdagen: n.t.b. aantal per kwartaal", "frequentie"),
        ("Toetsmomenten: nog te bepalen aantal per maand", "frequentie"),
        ("Begeleiding door: …", "geen"),
        ("Coaching door: ....", "geen"),
        ("Ondersteuning vanuit HR: ____", "geen"),
    ],
)
def test_a_blank_asks_nothing(text: str, time: str) -> None:
    verdict = judge(text)
    assert not verdict.measurable and not verdict.is_vague and verdict.time == time


@pytest.mark.parametrize(
    "text",
    [
        "Begeleiding door: Karin, elke maandag een uur",
        "Twee keer per week samen eten met de bewoners …",
        "Twee keer per maand … samen met Kim de kas tellen",
        "Vóór 1 mei vul je de regel 'Begeleiding door: …' in het formulier in.",
    ],
)
def test_a_blank_beside_what_is_asked_takes_nothing_away(text: str) -> None:
    assert judge(text).smart


@pytest.mark.parametrize(
    "text",
    [
        "Vóór 1 maart het inkoopbeleid tegen het licht houden.",
        "De klachtenprocedure vóór 1 december tegen het licht houden.",
        "Begin mei houdt Bo de roosters tegen het licht.",
        "Per kwartaal een gezond rendement op de verhuur",
        "Dit jaar een fatsoenlijke marge op de catering",
        "Dit jaar haalt de kwekerij een mooie omzet.",
        "Drie keer per week steekt Bo extra energie in de kleuters.",
        "Twee keer per week extra energie in de bovenbouw steken.",
        "Elke dag steek ik veel liefde in de planten.",
        "Iedere dienst geven wij alles.",
        "Elke les geef je alles.",
        "Elke les opnieuw alles geven!",
        "Binnen 30 kilometer van Zwolle zijn wij dé slager.",
        "In een straal van 20 km zijn we dé installateur.",
        "Binnen 10 km van de haven is Bo dé zeilmaker.",
        "meer omzet uit de 65+-kaart",
        "meer bezoekers met de 50+-pas",
        "meer verkoop van de 18+-zone",
    ],
)
def test_a_figure_of_speech_stays_vague_beside_figures_and_days(text: str) -> None:
    verdict = judge(text)
    assert verdict.is_vague and not verdict.measurable


@pytest.mark.parametrize(
    "text",
    [
        "Vóór 1 december houd je twintig eieren tegen het licht.",
        "In mei een rendement op de verhuur van minstens 6%",
        "In mei verkopen we 40 65+-kaarten.",
        "Elke week steekt Bo twee nieuwe planten in de bak.",
        "Elke week geeft Kim alles door aan de nachtploeg.",
        "Elke vrijdag geven we alles terug aan de eigenaar.",
        "Eind juni hebben we binnen 60 kilometer van Groningen tien klanten.",
    ],
)
def test_the_same_words_may_be_meant_as_they_stand(text: str) -> None:
    assert judge(text).smart


@pytest.mark.parametrize(
    "text",
    [
        "Om prettiger te kunnen werken krijgt de meldkamer een geluidswand.",
        "Om rustiger te kunnen werken krijgt de balie een glazen wand.",
        "Om veiliger te kunnen snoeien krijgt de ploeg een hoogwerker.",
        "Om fijner te kunnen lesgeven krijgt lokaal 12 een akoestisch plafond.",
        "Om makkelijker te kunnen laden krijgt de stalling een laadpaal.",
    ],
)
def test_a_thing_that_is_given_is_there_whatever_for(text: str) -> None:
    assert judge(text).measurable and not judge(text).is_vague


@pytest.mark.parametrize(
    "text",
    [
        "Om prettiger te kunnen werken krijgt de meldkamer meer rust.",
        "Om rustiger te kunnen werken krijgt de balie een impuls.",
        "Om beter te kunnen werken krijgt de balie extra aandacht.",
        "Om fijner te kunnen lesgeven krijgt de docent een luisterend oor.",
    ],
)
def test_what_nobody_can_see_is_not(text: str) -> None:
    assert judge(text).is_vague and not judge(text).measurable


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Voordat de asperge-oogst begint heeft elke steker een drinkfles van de zaak gekregen.", "deadline"),
        ("Voordat het festival begint heeft iedere vrijwilliger een portofoon.", "deadline"),
        ("Voordat de verbouwing begint, is elke kast leeg.", "deadline"),
        ("Voordat de kermis begint heeft elke exploitant een keuringsbewijs ingeleverd.", "deadline"),
        ("Voordat de les begint heeft elke leerling zijn tas leeg.", "geen"),
        ("Voordat je de lift start controleer je elke deur.", "geen"),
        ("Voordat de dienst begint is elke tafel gedekt.", "geen"),
        ("De 14e presenteert Iris de maquette van het Havenkwartier aan de raad.", "deadline"),
        ("De 20e levert Bas de tekening van het viaduct in bij de gemeente.", "deadline"),
        ("De 28e belt Joost alle leveranciers.", "deadline"),
        ("De 10e klant krijgt een bos bloemen.", "geen"),
        ("De 14e etage krijgt een rookmelder.", "geen"),
        ("Elke maand: de 5e belt Kim de bank.", "frequentie"),
        ("Van je start tot aan het gesprek in mei komen er hooguit twee klachten binnen.", "periode"),
        ("Van de aftrap tot aan het gesprek in april zijn er hooguit drie fouten.", "periode"),
        ("Van de opening tot aan de inspectie in mei zijn er maximaal twee klachten.", "periode"),
        ("Van de start tot aan de inspectie in mei vervangt Bo acht ramen.", "deadline"),
        ("Onze tuinen trekken in mei en juni veel publiek.", "periode"),
        ("In november en december trekt het museum veel gezinnen.", "periode"),
        ("In de periode januari-maart gaan we zorgvuldiger om met het meetgereedschap.", "periode"),
        ("In de zomermaanden minder gedoe rond de roosters", "periode"),
        ("In de wintermaanden minder gezeur over de parkeerplaatsen", "periode"),
        ("In mei en juni verkopen we 40 kaarten.", "deadline"),
        ("In de zomermaanden schilderen we de gevel.", "deadline"),
        ("Schadevrije kilometers: 20.000 in de periode januari-maart.", "deadline"),
        ("De hovenier krijgt jaarlijks een studiebudget van 600 euro.", "frequentie"),
        ("Elke monteur krijgt jaarlijks een gereedschapsbudget van € 300.", "frequentie"),
        ("De beheerder krijgt elke maand een telefoonvergoeding van 25 euro.", "frequentie"),
        ("Elke maand krijgt de winkel 42.000 euro omzet binnen.", "periode"),
        ("De hovenier krijgt jaarlijks een studiebudget van hooguit 600 euro.", "periode"),
        ("Rond de jaarwisseling moeten de lijnen met Antwerpen korter zijn.", "deadline"),
        ("Rond de bouwvak moet de samenwerking met de aannemer soepeler zijn.", "deadline"),
        ("In juni houden we de werkverdeling tegen het licht.", "deadline"),
        ("In juni houden we de werkdruk onder de zeven.", "periode"),
        ("Rond de jaarwisseling zijn er hooguit twee klachten.", "periode"),
    ],
)
def test_when(text: str, time: str) -> None:
    assert judge(text).time == time
