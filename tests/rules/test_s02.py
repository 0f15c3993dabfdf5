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
    assert said.startswith("Het aandeel klanten dat") and said.endswith("is per maand minimaal 90%."), (
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
