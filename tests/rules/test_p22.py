"""P22: what a plan may not take away."""

import pytest
from whole import told

from support import plan_where

TAKEN = (
    (
        "Het wordt er niet gezelliger op als je naar de bond of een advocaat stapt.",
        "als je naar de bond",
        "alle rechten",
    ),
    ("Sinds je in de ondernemingsraad zit, is je aandacht minder.", "ondernemingsraad", "art. 21 WOR"),
    ("Je vraagt tussen oktober 2026 en mei 2027 geen vakantie aan.", "geen vakantie", "7:638"),
    ("Wat te veel is, verrekenen we met je vakantiegeld.", "verrekenen we", "7:661"),
    ("Karin luistert mee zonder dat je dat merkt.", "zonder dat je dat merkt", "art. 15 AVG"),
    ("Zolang dit plan loopt neem je geen vakantie op.", "neem je geen vakantie", "7:638"),
    ("Je legt je werk voor de ondernemingsraad neer.", "ondernemingsraad", "art. 21 WOR"),
    ("Rob houdt een schrift bij en je krijgt dat niet te zien.", "niet te zien", "art. 15 AVG"),
    ("Je houdt de appgroep ook 's avonds bij.", "'s avonds", "rooster"),
    ("Je dossier mag je tot september niet inzien.", "Je dossier mag je", "art. 15 AVG"),
    ("Je reageert ook in het weekend.", "in het weekend", "rooster"),
    ("Haal je het niet, dan gaat je verlof in juli niet door.", "verlof", "7:638"),
    ("Je vakantie in mei wordt dan ingetrokken.", "vakantie", "7:638"),
    ("Dan trekken we je vrije dagen in.", "trekken we je vrije dagen in", "7:638"),
    ("We trekken je vakantie in.", "trekken je vakantie in", "7:638"),
    ("Zolang dit plan loopt, kun je geen verlof opnemen.", "verlof", "7:638"),
    ("Schade aan de bus betaal je zelf.", "Schade", "7:661"),
    ("Een kastekort houden we in op je salaris.", "kastekort", "7:661"),
    ("Voor elke fout betaal je een boete van € 25.", "boete", "7:650"),
    ("Je krijgt een boete van € 50 per fout.", "boete van", "7:650"),
    ("Met je handtekening doe je afstand van je rechten.", "afstand van je rechten", "zienswijze"),
    ("Je gaat met dit plan niet naar de vakbond.", "vakbond", "zienswijze"),
    ("Je bent in het weekend bereikbaar.", "‘Je bent in het weekend bereikbaar’", "rooster"),
    ("Je bent tot 22:00 uur bereikbaar voor klanten.", "tot 22:00 uur bereikbaar", "rooster"),
    ("Tot het beter gaat, keuren we geen vakantie goed.", "keuren we geen vakantie goed", "7:638"),
    ("Je vakantie in mei schuift op tot na het plan.", "vakantie in mei", "7:638"),
    ("Kerstverlof vraag je pas weer aan als de norm is gehaald.", "Kerstverlof", "7:638"),
    ("Je overuren vervallen als de norm niet wordt gehaald.", "overuren", "7:638"),
    ("Elke vergeten sleutel kost je 25 euro.", "kost je 25 euro", "7:661"),
    ("Naar de klachtencommissie stappen met een klacht is niet verstandig.", "klacht", "alle rechten"),
    ("Trek je klacht in, dan praten we verder.", "Trek je klacht in", "alle rechten"),
    ("Werk na sluiting een uur gratis door.", "gratis", "werktijd"),
    ("Laat in het weekend je telefoon aan voor de monteurs.", "weekend", "rooster"),
    ("Je pauze gebruik je om de achterstand weg te werken.", "pauze", "rooster"),
    ("Je levert een verlofdag in per gemist tussendoel.", "Je levert een verlofdag in", "7:638"),
    ("Per klacht gaat er € 50 van je salaris af.", "gaat er € 50 van je salaris", "7:650"),
    ("Dat bedrag houden we in op je loon.", "houden we in op je loon", "7:661"),
    ("Gaat er iets kapot, dan komt dat voor jouw rekening.", "voor jouw rekening", "7:661"),
    ("Je ziet ervan af om bezwaar te maken.", "ziet ervan af om bezwaar", "zienswijze"),
    ("Je schakelt over dit plan geen jurist in.", "over dit plan geen jurist", "zienswijze"),
    ("Je vrije vrijdag vervalt tot het beter gaat.", "Je vrije vrijdag vervalt", "7:638"),
    ("Voor elke te late melding houden we een uur loon in.", "houden we een uur loon in", "7:650"),
    ("Je belooft dat je geen rechtszaak begint.", "je geen rechtszaak begint", "zienswijze"),
    ("Je neemt geen advocaat in de arm.", "Je neemt geen advocaat", "zienswijze"),
    ("We verwachten dat je in het weekend bereikbaar bent.", "dat je in het weekend", "rooster"),
    ("Op je vrije dag neem je de telefoon op als een klant belt.", "Op je vrije dag neem je", "rooster"),
    ("Tot november is het niet toegestaan om vakantie op te nemen.", "niet toegestaan", "7:638"),
    ("Verlofaanvragen worden zolang niet gehonoreerd.", "Verlofaanvragen", "7:638"),
    ("Meld je je ziek, dan kost dat je een vakantiedag.", "ziek", "7:638"),
    ("Bij te laat komen stort je vijf euro in de fooienpot.", "fooienpot", "7:650"),
    ("Verdwijnt er gereedschap, dan draai je daar zelf voor op.", "draai je", "7:661"),
    ("Een gevallen bord wordt van je fooi afgetrokken.", "fooi", "7:661"),
    ("Overuren om bij te komen worden niet uitbetaald.", "Overuren", "betaald of teruggegeven"),
    ("De achterstand werk je in je eigen tijd weg.", "eigen tijd", "in werktijd"),
    ("Na ondertekening kun je de inhoud niet meer aanvechten.", "aanvechten", "alle rechten"),
    ("Naar de klachtencommissie stappen kan pas als het traject is afgerond.", "stappen", "alle rechten"),
    ("Je laat de vakbond hierbuiten.", "vakbond", "alle rechten"),
    ("Je zetel in de OR stel je zolang ter beschikking.", "zetel", "art. 21 WOR"),
    ("Een collega houdt buiten jouw weten bij hoe laat je begint.", "buiten jouw weten", "art. 15 AVG"),
    ("Haal je de norm niet, dan werk je op zaterdag de achterstand weg.", "op zaterdag", "rooster"),
    ("Is de rij lang, dan sla je je pauze over.", "sla je je pauze over", "rooster"),
)
LEFT = (
    "Ben je met verlof, dan gaat de coaching die week niet door.",
    "Lukt het niet, dan gaat je verlof gewoon door.",
    "Je wijst verlofaanvragen van je team niet af zonder met de planner te praten.",
    "Een ziekmelding kost je geen verlof.",
    "Per gewerkte zondag komt er 50% op je loon bij.",
    "Je telt de fooien en stort die elke avond in de pot.",
    "De rekening voor het herstel stuur je binnen een week naar de klant.",
    "Overuren worden niet uitbetaald maar in tijd teruggegeven.",
    "De opleidingskosten betalen wij.",
    "Een reparatie kost de klant 25 euro, leg je vooraf uit.",
    "Je hoeft je klacht niet in te trekken.",
    "Je schuift het verlof van je team zo dat de balie bezet is.",
    "Geef nooit je wachtwoord aan iemand anders.",
    "Neem je pauze pas als de gast is geholpen, en neem die dan helemaal.",
    "Laat je telefoon in het weekend gerust uit.",
    "Verlof vraag je aan zoals altijd.",
    "Je volgt de training in werktijd, niet in je eigen tijd.",
    "Facturen die niet zijn betaald, bel je na een week na.",
    "Tegen dit besluit staat geen beroep open, leg je de aanvrager uit.",
    "Heb je klachten over dit plan, dan kun je naar de klachtencommissie.",
    "Wij vinden het niet erg als je een advocaat meeneemt naar de gesprekken.",
    "Je hoeft je werk voor de OR niet neer te leggen.",
    "Je laat collega's niet zonder reden in het dossier van een cliënt kijken.",
    "Op je vrije dag reageer je niet.",
    "Tijdens je vakantie beantwoordt Ingrid je mail.",
    "Je pauze sla je niet over.",
    "Het verandert niets als je met je vakbond overlegt.",
    "Zonder handtekening geldt het plan ook: je hoeft niet te tekenen.",
    "Je vraagt voor 1 mei je vakantie aan.",
    "Je legt de plannen voor aan de ondernemingsraad.",
    "In de week van 4 mei neem je vakantie op.",
    "Klanten krijgen dat bedrag niet te zien.",
    "Een klant die 's avonds mailt, krijgt de volgende ochtend antwoord.",
    "Sanne neemt op dinsdag de lijst over, omdat je dan in de ondernemingsraad zit.",
    "We nemen het je niet kwalijk als je naar de bond gaat.",
    "Dossiers van familie mag je niet inzien.",
    "De klantgegevens van een ander team krijg je niet te zien.",
    "Je legt uit: schade tot € 500 is voor eigen rekening van de huurder.",
    "Je verlof in juli gaat gewoon door.",
    "Tijdens je verlof vervalt het gesprek.",
    "Je hoeft voor de cursus geen verlof op te nemen.",
    "Je telt elke avond de kas en meldt een kasverschil dezelfde dag.",
    "Schade meld je dezelfde dag bij Karim.",
    "De boete voor de klant reken je na.",
    "Bekeuringen betaal je zelf.",
    "We trekken je verlofaanvragen na.",
    "Valt een gesprek in je verlof, dan kiezen we samen een andere dag.",
    "Je mag dit plan met een adviseur bespreken, en je kunt je eigen zienswijze geven.",
    "Je bent bereikbaar op de uren dat je werkt.",
    "Je houdt het recht om bezwaar te maken.",
    "Je mag dit plan met je vakbond bespreken.",
    "Je bent elke werkdag tot 17:00 uur bereikbaar.",
    "Je bent in het weekend bereikbaar volgens het rooster.",
    "Niemand spreekt klanten aan op hun factuur.",
    "Je bent in het weekend niet bereikbaar.",
    "Klanten die in het weekend niet bereikbaar waren, bel je op maandag.",
    "Tijdens je vakantie is Sanne bereikbaar.",
    "Neem je telefoon op vrije dagen niet op.",
    "Schade aan de bus betaal je niet zelf.",
    "Je vakantiedagen van 2025 vervallen op 1 juli 2026, zoals bij iedereen.",
    "Voor een te late levering betaal je de klant een boete van € 100.",
    "Op straat krijg je een boete van de gemeente.",
    "In januari had je een tekort van 14 uren op je uren van 140.",
    "Je gaat niet naar de rechter voordat de cliënt akkoord is.",
    "Je maakt namens de gemeente geen bezwaar.",
    "Je checkt elke ochtend de mail die na werktijd is binnengekomen.",
    "Je premie gaat elke maand van je loon.",
    "Je levert je verlofkaart elke maand in bij Esther.",
    "Je beantwoordt mail van na werktijd de volgende ochtend.",
    "Je zorgt dat je voicemail zegt wie in het weekend bereikbaar is.",
    "De afsluiting van de kas is voor jouw rekening.",
)


TAKEN_IN_MORE_WORDS = (
    "Gaat het mis, dan trekken we je dagen vrij in mei in, want verlof is dan niet handig.",
    "Meld je je ziek, dan boeken we die dag van je vakantie-uren af.",
    "Verlof honoreren we pas weer als de achterstand weg is.",
    "Je ouderschapsverlof stel je uit tot dit plan klaar is.",
    "Wat er in de kas mist, leg je bij uit je eigen portemonnee; een tekort is jouw zaak.",
    "Maak je het af in je vrije avonden; die uren schrijf je niet.",
    "Bel je met een advocaat, dan stopt de coaching.",
    "Stap je naar de vertrouwenspersoon, dan vatten we dat op als onwil.",
    "Wat er over jou in het dossier staat, lees je pas na het eindgesprek.",
    "Ook op zondag neem je de telefoon op.",
    "Neem je laptop mee op vakantie.",
    "Loopt de lijn vast, dan werk je je pauze door.",
)
LEFT_IN_MORE_WORDS = (
    "Trek in mei twee dagen uit voor het inwerken.",
    "Een tekort hoef je nooit uit je eigen zak aan te vullen.",
    "Overuren krijg je uitbetaald of terug in vrije tijd.",
    "Je dossier kun je elke dag inzien bij Esther.",
    "Ben je op vakantie, dan neemt Ria de telefoon op.",
    "Liep je pauze uit? Dan begin je later.",
    "Een klacht van een klant leg je dezelfde dag voor aan Sanne.",
)


TAKEN_BY_KIND = (
    ("Ouderschapsverlof aanvragen kan pas weer als je score boven de 8 ligt.", "7:638"),
    ("Ga je naar de vertrouwenspersoon, dan zien we dat als gebrek aan inzet.", "alle rechten"),
    ("Je zienswijze nemen we niet op in het dossier.", "alle rechten"),
    ("Je dertiende maand hangt af van dit plan.", "7:661"),
    ("Naar de tandarts ga je in je vrije tijd.", ""),
    ("In je vakantie lees je elke ochtend je mail.", "rooster"),
    ("Je vertrekt dan zonder transitievergoeding.", "7:673"),
)
LEFT_BY_KIND = (
    "Ziek is ziek: je meldt je af bij Esther en hoeft niets te doen.",
    "Je mag iemand van de bond meenemen.",
    "Je reactie voegen we bij het dossier.",
    "Je dertiende maand krijg je gewoon in december.",
    "Je mag solliciteren, en je krijgt er vrij voor.",
    "Moet je naar de tandarts, dan schuiven we het gesprek op.",
    "Je zorgverlof gaat door, en we rekenen de norm om.",
    "Dien je een klacht in, dan gaat de hulp van Karim door.",
    "Bij vertrek krijg je je openstaande vakantiedagen uitbetaald.",
    "Schade is voor het bedrijf, ook als jij hem maakte.",
    "Ben je het niet eens met het plan, dan kun je naar de geschillencommissie.",
    "Overuren worden niet uitbetaald, maar in tijd teruggegeven.",
)


@pytest.mark.parametrize(("text", "hint"), TAKEN_BY_KIND)
def test_each_kind_of_right_can_be_lost(text: str, hint: str) -> None:
    (found,) = told(plan_where("slotopmerking", text), "P22")
    assert hint in found.hint


@pytest.mark.parametrize("text", LEFT_BY_KIND)
def test_each_kind_of_right_can_be_left(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize("text", TAKEN_IN_MORE_WORDS)
def test_taken_away_in_more_words(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize("text", LEFT_IN_MORE_WORDS)
def test_left_in_more_words(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize("path", ["ondersteuning.0.afspraak", "acties.0.afspraak", "slotopmerking"])
@pytest.mark.parametrize(
    "costly",
    [
        "Je volgt de cursus; het lesgeld is voor jouw rekening.",
        "Haal je het niet, dan betaal je de cursuskosten terug.",
    ],
)
def test_of_help_that_costs_another_rule_tells(path: str, costly: str) -> None:
    plan = plan_where(path, costly)
    assert told(plan, "A08")
    assert not told(plan, "P22")


@pytest.mark.parametrize("path", ["slotopmerking", "gevolgen.omschrijving", "acties.0.afspraak"])
@pytest.mark.parametrize(("text", "words", "hint"), TAKEN)
def test_what_is_taken_away(path: str, text: str, words: str, hint: str) -> None:
    (found,) = told(plan_where(path, text), "P22")
    assert found.severity == "waarschuwing" and ".".join(map(str, found.path)) == path
    assert words in found.message and hint in found.hint


@pytest.mark.parametrize("text", LEFT)
def test_what_is_left_to_them(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")


TAKEN_IN_GENERAL = (
    "Aanvragen voor verlof: die kun je vergeten tot het plan klaar is.",
    "Je levert je roostervrije dagen in, net als je adv-dagen.",
    "Voor de duur van het plan kun je geen calamiteitenverlof opnemen.",
    "Een gebroken ruit betaal je zelf.",
    "Je legt het kasverschil bij uit je eigen portemonnee.",
    "Elke fout kost je tien euro, die gaat in de pot.",
    "Het weekend van 14 juni werk je gratis door.",
    "Overuren op zaterdag schrijf je niet.",
    "De vertrouwenspersoon houd je erbuiten en naar de bond stap je niet.",
    "Je ziet af van bezwaar en van beroep.",
    "Je or-vergaderingen sla je tot de zomer over.",
    "Inzage in je verslagen krijg je pas na het laatste gesprek.",
    "Bidden doe je in je eigen tijd.",
    "Je blijft in je vakantie bereikbaar en beantwoordt elke mail.",
)
LEFT_IN_GENERAL = (
    "Je vakantiedagen raken we niet aan.",
    "Je verlof van juli vervalt niet door dit plan.",
    "Je vakantiedagen trekken we niet in.",
    "Een gebroken ruit meld je bij de balie; de verzekering regelt het.",
    "Staat er een fout op de bon, dan betaalt de klant het verschil later.",
    "Wij verrekenen niets met je salaris als er iets stukgaat.",
    "Beantwoord je mail op werkdagen; in het weekend laat je die liggen.",
    "Naar de vertrouwenspersoon stappen mag altijd, ook zonder dat ik het weet.",
    "Met tekenen zie je niet af van je rechten.",
    "Je werk voor de OR leg je niet neer.",
    "Je gespreksverslagen blijven bij HR en bij jou.",
    "Ben je met verlof, dan vervalt het gesprek die week.",
    "Verlofaanvragen van je team keur je binnen drie dagen goed of af.",
)


@pytest.mark.parametrize("text", TAKEN_IN_GENERAL)
@pytest.mark.parametrize("path", ["slotopmerking", "doelen.0.huidige_situatie"])
def test_taken_away_in_general_words(path: str, text: str) -> None:
    (found,) = told(plan_where(path, text), "P22")
    assert ".".join(map(str, found.path)) == path


@pytest.mark.parametrize("text", LEFT_IN_GENERAL)
def test_left_in_general_words(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Je mag iemand meenemen naar het gesprek.", False),
        ("Je hoeft niemand mee te nemen naar het gesprek.", False),
        ("Je komt alleen naar het gesprek als je dat prettig vindt.", False),
        ("Kom je liever niet alleen naar het gesprek? Neem dan iemand mee.", False),
        ("Naar het gesprek met de klant neem je geen collega mee, wel elke week de agenda.", False),
        ("Je neemt elke week je agenda mee naar het gesprek.", False),
    ],
)
def test_somebody_may_come_along_to_a_talk(text: str, taken: bool) -> None:
    assert ["alle rechten" in one.hint for one in told(plan_where("slotopmerking", text), "P22")] == [
        True
    ] * taken


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Je mag geen bezwaar maken.", True),
        ("Tegen het besluit kun je niet in beroep.", True),
        ("Je kunt geen bezwaar maken tegen deze evaluatie.", True),
        ("Ben je het niet eens met dit plan, dan kun je bezwaar maken bij HR.", False),
        ("Je legt de burger elke keer uit waarom hij geen bezwaar kan maken.", False),
        ("Je beantwoordt een bezwaar van een aanvrager binnen een week.", False),
    ],
)
@pytest.mark.parametrize("path", ["gevolgen.omschrijving", "slotopmerking"])
def test_the_way_to_object_stays_open(path: str, text: str, taken: bool) -> None:
    assert len(told(plan_where(path, text), "P22")) == taken


@pytest.mark.parametrize(
    "text",
    [
        "Haal je de doelen niet, dan doe je afstand van je transitievergoeding.",
        "Je vertrekt dan zonder opzegtermijn.",
        "Je verliest dan je WW-recht.",
        "Je ziet af van je opzegtermijn.",
    ],
)
def test_what_the_law_gives_at_the_end_is_no_damage(text: str) -> None:
    (found,) = told(plan_where("slotopmerking", text), "P22")
    assert "7:673" in found.hint and "Schade" not in found.hint


def test_damage_and_fines_keep_their_advice() -> None:
    for text in (
        "Schade aan de bus betaal je zelf.",
        "De schade trekken we van je loon af.",
        "Elke fout kost je 25 euro.",
    ):
        (found,) = told(plan_where("slotopmerking", text), "P22")
        assert "Schade" in found.hint and "7:673" not in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Stukken die te laat komen, tellen niet meer mee, en je bereidt nog maar één commissie voor.",
        "De vergaderingen van jouw commissie tellen niet mee.",
        "Je schrijft voor elke commissie een verslag; klachten van leden neem je niet mee.",
    ],
)
def test_a_committee_of_the_work_helps_nobody(text: str) -> None:
    assert not told(plan_where("doelen.0.haalbaar", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Naar de commissie stap je niet, daar melden we niets.",
        "Stap je naar een commissie, dan stopt het plan.",
        "Met een klacht naar de klachtencommissie gaan, is niet de bedoeling.",
    ],
)
def test_a_committee_where_one_can_complain(text: str) -> None:
    assert told(plan_where("doelen.0.haalbaar", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Je vrije week in mei houden we nog even achter de hand tot de uitkomst bekend is.",
        "Of je verlof in juli doorgaat, hangt af van de evaluatie in juni.",
        "Je zomervakantie is onder voorbehoud van de doelen.",
        "De snipperdag van 12 mei laten we nog even open tot we de cijfers van april hebben.",
        "Je ouderschapsverlof houden we aan tot na de eindbeoordeling.",
    ],
)
def test_leave_that_waits_for_the_outcome(text: str) -> None:
    assert "7:638" in told(plan_where("slotopmerking", text), "P22")[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "Je vrije week in mei staat vast, hoe de cijfers ook zijn.",
        "Je verlof hangt niet af van de uitkomst van dit plan.",
        "Twee lesdagen houden we achter de hand voor als het doel van mei nog ver weg is.",
        "De vakantie van een klant die nog niet vaststaat, noteer je als afhankelijk van de uitslag.",
        "Welke week je met verlof gaat, kiezen we samen zodra de data van de evaluatie vastliggen.",
    ],
)
def test_leave_that_stands(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Bij een fout op de bon leg je het verschil bij.", True),
        ("Gaat er een bord stuk, dan pas je bij.", True),
        ("Een kapotte bestelling is voor jou.", True),
        ("Dat is ook mijn manco: wat je bij de koffie afspreekt, is om tien uur vergeten.", False),
        ("Staat er een fout op de bon, dan is het een fout van de winkel en telt hij niet voor jou.", False),
        ("Voor je iets op een taart schrijft, leg je de bon ernaast.", False),
        ("Bij elke bestelling leg je de sleutel van de bus op het bord.", False),
        ("Je blijft bij drukte een uur langer, gratis.", True),
        ("Je werkt de achterstand in extra uren gratis weg.", True),
        ("Op zaterdag help je gratis mee op de beurs.", True),
        ("Aarzelt een klant, dan bied je gratis levering aan in plaats van extra korting.", False),
        ("Bij twijfel krijgen bellers een extra proefles, gratis.", False),
        ("Je biedt een uur langer gratis parkeren aan.", False),
        ("Jouw kant van het verhaal nemen we niet op in het verslag.", True),
        ("Je reactie laten we buiten het dossier.", True),
        ("Je kanttekeningen halen we uit het verslag.", True),
        ("Halen we de doelen niet, dan kijken we eerst of wij onze kant zijn nagekomen.", False),
        ("De andere kant van de hal halen we in mei leeg.", False),
        ("Aan de kant van de balie laten we de lampen uit.", False),
    ],
)
def test_what_only_shares_a_word_with_a_right(text: str, taken: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "P22")) is taken


@pytest.mark.parametrize(
    "text",
    [
        "Wie wij niet oproepen, zien we pas als er een gat in zit.",
        "Een lek in het dak merken we pas als er water in de hal staat.",
        "Een dubbele boeking ontdekken we pas als de gast aan de balie staat.",
    ],
)
def test_what_is_noticed_late(text: str) -> None:
    assert not told(plan_where("doelen.0.relevant", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Nieuw verlof wordt toegekend zodra de cijfers van de laatste evaluatie daar aanleiding toe geven.",
        "Extra vrije dagen zijn pas bespreekbaar na een goede evaluatie.",
        "Verlofaanvragen beoordelen we in het licht van je voortgang.",
        "Breekt er een bord, dan gaat de inkoopprijs van jouw deel van de fooienpot af.",
        "Het kasverschil wordt van je fooi afgehouden.",
        "De kosten van het gerecht verrekenen we met je fooi.",
    ],
)
def test_taken_in_kind_or_official_words(text: str) -> None:
    assert told(plan_where("acties.0.afspraak", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Je verlof in juli is toegekend; de evaluatie valt pas na die weken.",
        "Verlof vraag je aan zoals altijd, ongeacht je cijfers.",
        "De inkoopprijs gaat van de marge af.",
        "De fooienpot verdelen we op vrijdag; het bedrag staat op de lijst.",
    ],
)
def test_left_in_such_words(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "P22")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "doelen.0.verwachting",
            "Je levert per maand minimaal 90% van de stukken op tijd in. Wijzigingen die de advocaat in zijn eigen tekst aanbrengt, tellen niet mee.",
        ),
        (
            "doelen.0.verwachting",
            "Van 40 brieven komen er per maand maximaal 4 terug. Fouten die in de aanlevering zaten, tellen niet mee.",
        ),
        (
            "doelen.0.verwachting",
            "Je belt per maand minimaal 90% van de klanten terug. Klanten die zelf hun afspraak verzetten, laten we buiten de telling.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand klopt minimaal 95% van de kassa's. Een verschil van minder dan een euro rekenen we niet mee.",
        ),
        (
            "doelen.0.huidige_situatie",
            "In februari was dat 71%. Dagen waarop jij vrij was, zijn niet meegeteld.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand komt minimaal 90% van de orders goed binnen. Schade die de vervoerder maakt, telt niet mee in dit cijfer.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand is minimaal 95% van de kamers klaar om drie uur. Kamers waarvan de gast later vertrekt, blijven buiten beschouwing.",
        ),
        ("doelen.0.meting.indicator", "Fouten op de bon; een fout van de leverancier telt niet mee"),
        (
            "doelen.0.verwachting",
            "Per week krijg je maximaal 2 bonnen terug. Bonnen die de chauffeur kwijtraakt, tellen niet voor jou.",
        ),
        (
            "doelen.0.verwachting",
            "Je rondt per maand minimaal 30 dossiers af. Dossiers waarin een bezwaar of klacht loopt, tellen we niet mee.",
        ),
        (
            "doelen.0.verwachting",
            "Je rondt per maand minimaal 30 dossiers af. Zaken die de rechtbank aanhoudt, tellen niet mee.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand levert u 90% op tijd. Stukken die een collega in uw verlof behandelt, blijven buiten de telling.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand is minimaal 90% van de stukken op tijd. Termijnen die een advocaat zelf verzet, tellen niet mee.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand komt maximaal 5% terug. Wat de jurist op verzoek van de cliënt wijzigt, blijft buiten de telling.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand is minimaal 90% op tijd. Adviezen waarvoor de ondernemingsraad langer nodig heeft, rekenen we niet mee.",
        ),
        (
            "doelen.0.verwachting",
            "Per maand is minimaal 90% op tijd. Zaken die bij de commissie liggen, blijven buiten beschouwing.",
        ),
        (
            "doelen.0.meting.indicator",
            "Dossiers binnen vijf dagen; dossiers die de arbodienst aanhoudt, tellen niet mee",
        ),
        (
            "doelen.0.verwachting",
            "Per maand is minimaal 90% op tijd. Vragen van de vakbond tellen hierin niet mee.",
        ),
        (
            "doelen.0.huidige_situatie",
            "In februari was dat 71%; correcties door de advocaat zijn niet meegeteld.",
        ),
        (
            "doelen.0.verwachting",
            "Van 40 brieven komen er per maand maximaal 4 terug. Correcties die de jurist op eigen verzoek doet, tellen we niet mee.",
        ),
    ],
)
def test_what_is_counted_out_of_a_figure_takes_nothing_away(key: str, text: str) -> None:
    assert not told(plan_where(key, text), "P22")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (
            "doelen.0.verwachting",
            "Je levert per maand minimaal 90% van de stukken op tijd in. Uren die je na sluitingstijd werkt, tellen niet mee als werktijd.",
        ),
        ("slotopmerking", "Extra uren tellen niet mee en worden niet betaald."),
        ("slotopmerking", "Naar een advocaat stappen doe je niet zolang dit plan loopt."),
        ("slotopmerking", "Uren bij je advocaat of de vakbond schrijf je niet als werktijd."),
        ("slotopmerking", "Je advocaat laten we buiten de gesprekken."),
        ("slotopmerking", "Een advocaat inschakelen nemen we je kwalijk."),
        ("slotopmerking", "Stap je naar de ondernemingsraad, dan stopt de begeleiding."),
    ],
)
def test_what_is_counted_out_of_a_figure_takes_nothing_away_unless_it_says_so(key: str, text: str) -> None:
    assert told(plan_where(key, text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Het voorleggen van dit plan aan uw vakbond of de ondernemingsraad blijft gedurende het traject achterwege.",
        "Contact met de vakbond blijft tijdens dit plan achterwege.",
        "Het inschakelen van een jurist laat je gedurende dit plan achterwege.",
        "Zolang dit plan loopt, blijft een gang naar de ondernemingsraad achterwege.",
    ],
)
def test_what_is_omitted_or_paid_by_halves_inleiding(text: str) -> None:
    assert told(plan_where("inleiding", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Je mag dit plan altijd voorleggen aan je vakbond of de ondernemingsraad.",
        "Een tussenstand blijft in juli achterwege, want dan is de ondernemingsraad vrij.",
        "Wij leggen dit plan niet voor aan de ondernemingsraad; dat mag jij wel doen.",
        "We hebben hierover geen contact gehad met de ondernemingsraad.",
        "Het voorleggen van dit plan aan de ondernemingsraad is niet nodig; dat mag jij wel doen.",
    ],
)
def test_what_one_may_do_or_costs_nothing_is_fair_inleiding(text: str) -> None:
    assert not told(plan_where("inleiding", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Is er schade aan een auto, dan delen we die: ieder de helft.",
        "Raakt een deur beschadigd, dan leggen jij en de zaak allebei de helft bij.",
        "Bij breuk betalen we allebei de helft van de rekening.",
    ],
)
def test_what_is_omitted_or_paid_by_halves_omschrijving(text: str) -> None:
    assert told(plan_where("gevolgen.omschrijving", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Bij schade betaalt de verzekering de helft en wij de rest.",
        "Gaat er iets stuk, dan kost jou dat niets.",
        "We delen het werk samen: ieder de helft van de auto's.",
        "Bij schade aan een auto betaal je niets, ook niet de helft.",
    ],
)
def test_what_one_may_do_or_costs_nothing_is_fair_omschrijving(text: str) -> None:
    assert not told(plan_where("gevolgen.omschrijving", text), "P22")


def test_what_is_made_ready_before_the_week_of_leave_takes_none_away() -> None:
    text = "Voor de week van je verlof zet je het rooster van tevoren klaar."
    assert not told(plan_where("acties.0.afspraak", text), "P22")
    assert told(plan_where("acties.0.afspraak", "De week van je verlof lever je van tevoren in."), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "De kosten van de cursus verhalen we niet op jou.",
        "Schade door een foutje verhalen we niet op jou.",
        "Gaat er bij het oefenen iets stuk, dan wordt die schade niet op je verhaald.",
        "De kosten van de opleiding brengen we niet bij jou in rekening.",
        "De cursus komt niet voor jouw rekening.",
    ],
)
def test_recovery_that_is_denied(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize(
    "text",
    [
        "Zolang je de norm haalt, verhalen we de schade niet op jou.",
        "De schade verhalen we niet op de klant, maar op jou.",
    ],
)
def test_recovery_that_is_not_denied(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "P22")


ASKED_AS_A_FAVOUR = (
    "Een vrije week is mooi: staat alles in juli op groen, dan kijken we ernaar.",
    "Haal je in mei alle normen, dan praten we over je vakantie in juni.",
    "Gaat het goed, dan bekijken we je verlof in augustus.",
    "We gaan ervan uit dat je deze zomer in het land blijft.",
    "Tot de eindbeoordeling maak je geen verre reizen.",
    "Je luncht vanaf nu aan je werkplek, zodat de lijn bezet blijft.",
    "Je eet je boterham voortaan gewoon achter de balie, tussen de klanten door.",
    "Je hebt een laptop van de zaak, dus ook op zondagmiddag kun je laten zien dat je het wilt.",
    "Je diensttelefoon heb je niet voor niets: ook zaterdagavond handel je meldingen af.",
    "Een jurist of bond maakt het gesprek alleen maar ingewikkelder.",
    "We lossen dit met z'n tweeën op, en daar hoort geen buitenstaander bij.",
    "Met je handtekening is het onderwerp van tafel en kom je er bij niemand anders op terug.",
)
NOT_ASKED = (
    "Haal je in mei de norm niet door je vrije week, dan rekenen we die week niet mee.",
    "Je uitkomst telt niet: je vrije dagen en je recht op scholing veranderen er niet door.",
    "Wat de uitkomst ook is: je opgebouwde vrije dagen veranderen er niet door.",
    "Een vrije week plan je zoals altijd; daarna kijken we naar de cijfers van mei.",
    "Je eet niet achter de balie, maar in de kantine.",
    "Je laptop van de zaak gaat in het weekend uit.",
    "Een jurist maakt het gesprek niet ingewikkelder, dus neem er gerust een mee.",
    "Is een dossier ingewikkeld, dan vraag je het de jurist.",
    "Je handtekening is voor ontvangst; je kunt er bij iedereen op terugkomen.",
    "In dit gesprek zitten geen buitenstaanders, en niemand leest mee.",
    "Elke zending die in het land blijft, label je voor 12:00 uur.",
)


@pytest.mark.parametrize("text", ASKED_AS_A_FAVOUR)
def test_a_right_that_hangs_on_how_it_goes_or_is_asked_as_a_favour(text: str) -> None:
    assert told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize("text", NOT_ASKED)
def test_a_right_that_is_nobodys_favour(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Met je handtekening is het bezwaar afgesloten en komt niemand daar meer op terug.", False),
        ("Zonder vertrouwenspersoon wordt een gesprek vaak moeilijker.", False),
        ("Je diensttelefoon laat je ook in het weekend op je werk liggen.", False),
        ("Je luncht met de klanten tussen de bedrijven door.", False),
        ("Je blijft in het land van de cijfers.", False),
        ("Een jurist of bond maakt het gesprek alleen maar ingewikkelder.", True),
    ],
)
def test_what_only_shares_words_with_it(text: str, is_told: bool) -> None:
    assert bool(told(plan_where("slotopmerking", text), "P22")) is is_told
