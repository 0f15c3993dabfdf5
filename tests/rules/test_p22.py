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
    ("Zonder handtekening word je vanaf mei niet ingeroosterd.", "Zonder handtekening", "alle rechten"),
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
    ("Je praat over dit plan met niemand.", "met niemand", "zienswijze"),
    ("Je bent in het weekend bereikbaar.", "‘Je bent in het weekend bereikbaar’", "rooster"),
    ("Je bent tot 22:00 uur bereikbaar voor klanten.", "tot 22:00 uur bereikbaar", "rooster"),
    ("Tot het beter gaat, keuren we geen vakantie goed.", "keuren we geen vakantie goed", "7:638"),
    ("Je levert een verlofdag in per gemist tussendoel.", "Je levert een verlofdag in", "7:638"),
    ("Per klacht gaat er € 50 van je salaris af.", "gaat er € 50 van je salaris", "7:650"),
    ("Dat bedrag houden we in op je loon.", "houden we in op je loon", "7:661"),
    ("Gaat er iets kapot, dan komt dat voor jouw rekening.", "voor jouw rekening", "7:661"),
    ("Je ziet ervan af om bezwaar te maken.", "ziet ervan af om bezwaar", "zienswijze"),
    ("Je schakelt over dit plan geen jurist in.", "over dit plan geen jurist", "zienswijze"),
    ("Je mag hier met collega's niet over praten.", "mag hier", "zienswijze"),
    ("Je vrije vrijdag vervalt tot het beter gaat.", "Je vrije vrijdag vervalt", "7:638"),
    ("Voor elke te late melding houden we een uur loon in.", "houden we een uur loon in", "7:650"),
    ("Je belooft dat je geen rechtszaak begint.", "je geen rechtszaak begint", "zienswijze"),
    ("Je neemt geen advocaat in de arm.", "Je neemt geen advocaat", "zienswijze"),
    ("We verwachten dat je in het weekend bereikbaar bent.", "dat je in het weekend", "rooster"),
    ("Op je vrije dag neem je de telefoon op als een klant belt.", "Op je vrije dag neem je", "rooster"),
)
LEFT = (
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


@pytest.mark.parametrize("path", ["slotopmerking", "gevolgen.omschrijving", "acties.0.afspraak"])
@pytest.mark.parametrize(("text", "words", "hint"), TAKEN)
def test_what_is_taken_away(path: str, text: str, words: str, hint: str) -> None:
    (found,) = told(plan_where(path, text), "P22")
    assert found.severity == "waarschuwing" and ".".join(map(str, found.path)) == path
    assert words in found.message and hint in found.hint


@pytest.mark.parametrize("text", LEFT)
def test_what_is_left_to_them(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "P22")
