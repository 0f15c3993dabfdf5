"""KP10: reflexes that fight a symptom."""

import pytest
from courses import EQUAL, FORM, action, course_of
from whole import told

from spvgen import api
from support import EXAMPLES

REFLEXES = EXAMPLES / "fout" / "koersplan" / "reflexen.yaml"


@pytest.mark.parametrize(
    ("text", "reflex"),
    [
        ("Iedereen belt elke ochtend tien klanten.", "meer bellen"),
        ("Elke verkoper doet twee uur koude acquisitie per dag.", "meer bellen"),
        ("Iedereen stuurt Ilse elke vrijdag een rapport.", "meer rapporteren"),
        ("Iedereen levert elke vrijdag zijn cijfers aan.", "meer rapporteren"),
        ("Het team volgt in april een cursus onderhandelen.", "nog een training"),
        ("Er komt een workshop over koopsignalen.", "nog een training"),
        ("We stappen over op een nieuw CRM.", "een nieuw systeem of proces"),
        ("Pim voert een extra dashboard in.", "een nieuw systeem of proces"),
        ("Ilse schrijft een andere werkwijze.", "een nieuw systeem of proces"),
        ("Ilse stuurt strakker op de cijfers van ieder.", "strenger sturen op cijfers"),
        ("De targets gaan 10% omhoog.", "strenger sturen op cijfers"),
        ("In de kantine komt een ranglijst te hangen.", "strenger sturen op cijfers"),
        ("Wie onder target zit, komt bij Ilse.", "strenger sturen op cijfers"),
        ("Elke dag een stand-up over de stand van ieder.", "strenger sturen op cijfers"),
        ("Iedereen gaat vaker bij klanten langs.", "vaker op bezoek"),
        ("Elke verkoper bezoekt elke week tien klanten.", "vaker op bezoek"),
        ("Iedereen doet drie klantbezoeken per dag.", "vaker op bezoek"),
        ("Alle weekstaten gaan op vrijdag naar Ilse.", "meer rapporteren"),
        ("We laten een app voor verkopers ontwikkelen.", "een nieuw systeem of proces"),
        ("We gaan harder werken.", "meer van hetzelfde"),
        ("Meer leads en meer afspraken.", "meer van hetzelfde"),
        ("Iedereen belt elke ochtend tien klanten en doet zelf de mail.", "meer bellen"),
        ("Iedereen belt tien klanten als het rustig is.", "meer bellen"),
        ("Iedereen belt tien klanten over de planning.", "meer bellen"),
        ("De anderen bellen elke dag tien klanten extra.", "meer bellen"),
        ("Ieder belt elke dag vijf klanten zodra de telefoon stil is.", "meer bellen"),
        (
            "Ilse haalt de prijzen van de site. Elke dag komt de ranglijst in de mail.",
            "strenger sturen op cijfers",
        ),
    ],
)
def test_a_reflex_without_a_cause(text: str, reflex: str) -> None:
    plan = course_of(action(text))
    (found,) = told(plan, "KP10")
    assert found.severity == "fout"
    assert f"symptoombestrijding ({reflex})" in found.message
    assert not told(plan, "KP11")  # the same, said once


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Iedereen belt elke ochtend tien klanten.", FORM),
        ("Het team volgt in april een cursus onderhandelen.", EQUAL),
        ("Ilse hangt elke maandag een ranglijst op.", FORM),
    ],
)
def test_a_reflex_that_its_cause_does_not_ask_for(text: str, cause: str) -> None:
    (found,) = told(course_of(action(text, cause=cause)), "KP10")
    assert found.severity == "waarschuwing"
    assert cause in found.message


SILENT = {"titel": "Stilte", "bevinding": "Na een offerte is bij 200 van de 412 klanten niet gebeld."}
UNSKILLED = {"titel": "Nieuw product", "bevinding": "Vier van de zes hebben geen kennis van warmtepompen."}
TWICE = {"titel": "Dubbel werk", "bevinding": "Elke aanvraag typen we in drie systemen over."}
BLIND = {"titel": "Blind", "bevinding": "Niemand heeft overzicht over wat er open staat."}
UNSEEN = {"titel": "Niet gezien", "bevinding": "Bij 19 van de 34 klanten is niemand van ons geweest."}
BONUS = {"titel": "Bonus", "bevinding": "De bonus hangt voor 60% af van het aantal bezoeken."}


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Pim belt elke klant drie dagen na de offerte.", SILENT),
        ("Vier collega's volgen in april de training warmtepompen.", UNSKILLED),
        ("Pim koppelt de aanvragen in een nieuw systeem aan het CRM.", TWICE),
        ("Elke maandag rapporteert Pim wat er open staat.", BLIND),
        ("Elke verkoper bezoekt elke week één klant en noteert wat hij ziet.", UNSEEN),
        ("De directie haalt het aantal bezoeken uit de bonusregeling.", BONUS),
    ],
)
def test_a_cause_that_asks_for_just_this(text: str, cause: dict[str, str]) -> None:
    from support import clean_plan

    causes = [*clean_plan("koersplan")["oorzaken"], cause]
    assert not told(course_of(action(text, cause=cause["titel"]), oorzaken=causes), "KP10")


@pytest.mark.parametrize(
    "text",
    [
        "Pim zet de maten als verplicht veld in het aanvraagformulier.",
        "Elke ochtend verdeelt het team de aanvragen in standaard en maatwerk.",
        "Ilse legt de prijzen van dit jaar in het offertesjabloon.",
        "Pim belooft geen levertijd meer zonder de planning.",
        "De service belt een klant binnen een dag na een storing terug.",
        "Joost geeft elke klant één vast nummer.",
        "Elke planner bezoekt elke week één werkvloer en maakt er vijf foto’s.",
        "Pim bezoekt elke maand de fabriek en meet de doorlooptijd.",
        "Van 10:00 tot 11:00 uur neemt één collega alle telefoon aan. De anderen bellen hun offertes na.",
        "Elke ochtend vangt één van ons de balie op, zodat de rest ongestoord kan bellen.",
        "De telefoon gaat tot 10:00 uur naar de receptie; in dat uur bellen we de klanten van gisteren.",
        "Wie vastloopt met een order, belt de werkvoorbereider.",
        "Pim belt vóór 1 april de drie leveranciers over vaste levertijden.",
        "De monteur belt de klant als hij wegrijdt.",
        "De klant krijgt bij de offerte een dag waarop wij bellen.",
        "Pim haalt de ranglijst van de muur.",
        "Ilse haalt de targets per persoon weg uit het dashboard.",
        "Ilse haalt het scorebord van het scherm.",
    ],
)
def test_other_actions_are_no_reflex(text: str) -> None:
    assert not told(course_of(action(text)), "KP10")


def test_the_list_of_the_article_is_found_whole() -> None:
    found = api.check(REFLEXES.read_bytes(), "plan.yaml").findings
    told_of = [one.message for one in found if one.code == "KP10"]
    assert len(told_of) == 6
    kinds = [
        "bellen",
        "rapporteren",
        "training",
        "systeem of proces",
        "systeem of proces",
        "sturen op cijfers",
    ]
    assert all(kind in message for kind, message in zip(kinds, told_of, strict=True))


def test_what_the_action_is_called_already_is_not_said_twice() -> None:
    (found,) = told(
        course_of(action("Iedereen belt elke ochtend tien klanten.", titel="Meer bellen")), "KP10"
    )
    assert found.message == "‘Meer bellen’ is symptoombestrijding: er staat geen oorzaak bij."


@pytest.mark.parametrize(
    ("text", "reflex"),
    [
        ("De scores hangen per persoon in de kantine.", "sturen op cijfers"),
        ("Elke ochtend bespreekt ieder zijn aantallen met de teamleider.", "sturen op cijfers"),
        ("Een teamcoach gaat twee dagen met de ploeg aan de slag.", "een training"),
        ("Wie de meeste polissen verkoopt, wint een dinerbon.", "een prijs of wedstrijd"),
        ("Een tweede collega controleert voortaan elke offerte.", "extra controle"),
        ("Elke wijziging gaat eerst langs de chef voor akkoord.", "extra controle"),
        ("Koks leveren elke vrijdag een overzicht van hun afval in.", "meer rapporteren"),
        ("Wie onder de norm zit, krijgt een gesprek met de teamleider.", "sturen op cijfers"),
        ("Iedereen krijgt elke dinsdag een herinnering dat de uren binnen moeten zijn.", "herinneren"),
        ("Een werkgroep bewaakt de voortgang.", "een groep die de voortgang bewaakt"),
        ("De werkplaats stapt over op een ander planningspakket.", "een nieuw systeem"),
        ("Elke maand kiezen we de medewerker van de maand.", "een prijs of wedstrijd"),
        ("Wie in een maand de meeste orders schrijft, krijgt een weekendje weg.", "een prijs of wedstrijd"),
        ("De manager houdt een peptalk voor de hele ploeg.", "een oproep"),
        ("We plannen een extra overleg over de achterstanden.", "nog een overleg"),
        ("Monteurs die een bon vergeten, krijgen een waarschuwing.", "straf"),
        ("De norm per verkoper gaat omhoog naar 50 offertes.", "een hoger doel"),
        ("We geven klanten in mei tien procent korting.", "een korting"),
        ("Iedereen schrijft per week vijf offertes extra.", "meer van hetzelfde"),
    ],
)
def test_a_reflex_in_other_words_is_told_with_less_weight(text: str, reflex: str) -> None:
    (found,) = told(course_of(action(text, titel="Aanpak")), "KP10")
    assert found.severity == "waarschuwing"
    assert reflex in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Pim zet de cijfers van de leveranciers op het bord.",
        "De bonus voor wie de meeste verzekeringen verkoopt, verdwijnt.",
        "De controle op maten verhuist van de werkplaats naar het formulier.",
        "De prijs staat vanaf 1 april op het aanvraagformulier.",
        "De winkel opent een uur eerder, omdat klanten om acht uur voor de deur staan.",
        "Het team verdeelt elke ochtend om half negen de aanvragen.",
        "Naima schrapt het weekoverzicht dat elke vestiging aan de directie stuurt.",
        "De vier overzichten per ploeg worden samengevoegd tot een enkel blad.",
        "De drie weekrapporten worden vervangen door één maandstaat.",
        "De checklist wordt half zo lang: dubbele vragen vervallen.",
        "De grens voor akkoord gaat van € 500 naar € 5.000.",
        "De coördinator verdeelt elke ochtend de invallers over de locaties.",
        "Ouders krijgen een herinnering vóór het gesprek.",
        "De ploeg krijgt een eigen heftruck.",
        "Het maandelijkse overleg over de cijfers vervalt.",
        "Pim zet op de offerte een waarschuwing als een maat ontbreekt.",
        "De deurhoogte op het formulier gaat omhoog naar 2,40 meter.",
    ],
)
def test_the_same_words_in_what_takes_a_cause_away(text: str) -> None:
    assert not told(course_of(action(text, titel="Aanpak")), "KP10")
