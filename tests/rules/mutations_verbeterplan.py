"""The changes to the clean improvement plan that each break one rule (``test_mutations``)."""

from typing import Any

Change = list[tuple[str, Any]]

SECOND_GOAL = {
    "gebied": "Klantbestand",
    "verwachting": "Je werkt per maand minimaal 40 klantgegevens bij.",
    "huidige_situatie": "In januari en februari 2026 waren dat er 22 per maand.",
    "meting": {
        "nulmeting": "22 klantgegevens",
        "norm": "minimaal 40 klantgegevens",
        "per": "maand",
        "bron": "maandrapport van het klantsysteem",
        "tussendoelen": [{"datum": "2026-06-30", "waarde": "32 klantgegevens"}],
    },
    "haalbaar": "Collega's werken per maand gemiddeld 45 klantgegevens bij.",
    "relevant": "Bijwerken van klantgegevens staat in je functieprofiel.",
    "deadline": "2026-08-31",
}
SHORT: Change = [
    ("looptijd.einde", "2026-05-26"),
    ("doelen.0.deadline", "2026-05-26"),
    ("doelen.0.meting.tussendoelen.1", None),
    ("ondersteuning.0.einde", "2026-05-19"),
    *[("evaluatiemomenten.3", None)] * 4,
    (
        "succescriteria.0.criterium",
        "Je belde in april 2026 minimaal 90% van de klanten terug op de afgesproken dag.",
    ),
    ("gevolgen.omschrijving", "Lukt het niet, dan bespreken we of een andere functie mogelijk is."),
]
QUARTERS: Change = [
    ("doelen.0.verwachting", "Je belt per kwartaal minimaal 90% van de klanten terug op de afgesproken dag."),
    ("doelen.0.meting.per", "kwartaal"),
    ("succescriteria", None),
]

REPORT = {
    "datum": "2026-03-30",
    "aanwezig": ["Noor Jansen", "Karim Aydin"],
    "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "75%", "toelichting": "In maart."}],
    "acties": [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": "deels"}],
    "geboden_ondersteuning": [
        "Coaching: drie gesprekken met Karim, op 9, 16 en 23 maart.",
        "Training agendabeheer: gevolgd op 10 en 17 maart.",
    ],
    "besproken": "We spraken over de eerste maand met het vaste rooster.",
    "afspraken": ["Je deelt elke vrijdag je lijst met Karim."],
    "zienswijze": "Het vaste rooster geeft me rust.",
    "oordeel": "op_schema",
}
REPORTED: Change = [("evaluatiemomenten.0.verslag", REPORT)]
CLOSED = {
    "datum": "2026-08-31",
    "uitkomst": "doelen_niet_behaald",
    "toelichting": "In juli en augustus 2026 belde je 82% van de klanten op tijd terug.",
}
LAST_REPORT = REPORT | {
    "datum": "2026-08-31",
    "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "82%"}],
    "oordeel": "niet_op_schema",
}
UNDONE = [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": "nee"}]
_EARLIER = ("2026-03-30", "2026-04-28", "2026-05-26", "2026-06-23", "2026-07-21", "2026-08-18")
HELD: Change = [
    (f"evaluatiemomenten.{item}.verslag", REPORT | {"datum": day, "oordeel": None})
    for item, day in enumerate(_EARLIER)
]
"""A report of every talk but the last."""
MEASURED: Change = [*HELD, ("evaluatiemomenten.6.verslag", LAST_REPORT)]

MUTATIONS: dict[str, Change] = {
    "S01": [("organisatie", "[naam bedrijf]")],
    "S02": [("acties.1.afspraak", "Je werkt elke werkdag aan je terugbelafspraken.")],
    "S03": [("acties.1.afspraak", "Je belt elke werkdag voldoende klanten van je lijst.")],
    "S04": [
        ("acties.1.afspraak", "Je belt de klanten die nog op je lijst staan."),
        ("acties.1.frequentie", None),
    ],
    "S05": [
        ("ondersteuning.0.afspraak", "Je krijgt begeleiding."),
        ("ondersteuning.0.wie", None),
        ("ondersteuning.0.frequentie", None),
        ("ondersteuning.0.start", None),
        ("ondersteuning.0.einde", None),
    ],
    "S06": [("aanleiding.voorbeelden.0.feit", "Op deze dag was je slordig.")],
    "S08": [("acties.1.frequentie", "wekelijks")],
    "S11": [
        (
            "acties.1.afspraak",
            "1. Je sluit elke werkdag je lijst af. 2. Je mailt elke vrijdag een overzicht aan Karim.",
        )
    ],
    "S09": [("slotopmerking", "We hebben er vertrouwen in dat hij dit kan.")],
    "M01": [
        ("doelen.0.verwachting", "Je bent goed bereikbaar voor klanten."),
        ("doelen.0.meting", None),
        ("succescriteria", None),
    ],
    "M02": [
        ("doelen.0.meting.nulmeting", None),
        ("doelen.0.huidige_situatie", "In de wintermaanden werd die norm niet gehaald."),
    ],
    "M03": [("doelen.0.meting.bron", None)],
    "M04": [("succescriteria.0.criterium", "Je belde per maand minimaal 80% van de klanten terug.")],
    "M06": [
        ("doelen.0.meting.nulmeting", "92%"),
        ("doelen.0.huidige_situatie", "Van september 2025 tot en met februari 2026 was dat gemiddeld 92%."),
        ("doelen.0.meting.tussendoelen.0.waarde", "92%"),
        ("doelen.0.meting.tussendoelen.1.waarde", "92%"),
    ],
    "M07": [("doelen.0.meting.tussendoelen", None)],
    "M08": [
        ("doelen.0.verwachting", "Je belt per maand minimaal 90,5 klanten terug op de afgesproken dag."),
        (
            "doelen.0.huidige_situatie",
            "Van september 2025 tot en met februari 2026 waren dat er gemiddeld 71 per maand.",
        ),
        (
            "doelen.0.meting",
            SECOND_GOAL["meting"]  # type: ignore[operator]
            | {
                "nulmeting": "71 klanten",
                "norm": "minimaal 90,5 klanten",
                "tussendoelen": [{"datum": "2026-06-30", "waarde": "80 klanten"}],
            },
        ),
        ("doelen.0.haalbaar", "Collega's bellen per maand gemiddeld 95 klanten terug."),
        ("succescriteria", None),
    ],
    "A01": [("doelen.1", SECOND_GOAL), ("acties.0.voor_doel", ["Terugbelafspraken", "Klantbestand"])],
    "A02": [("doelen.0.haalbaar", None)],
    "A04": [("ondersteuning.0.wie", "medewerker"), ("ondersteuning.1.wie", "medewerker")],
    "A08": [
        ("ondersteuning.0.afspraak", "Karim luistert elke week op je vrije avond een gesprek met je terug.")
    ],
    "R05": [("doelen.0.haalbaar", "Of dit lukt, bepaalt de markt; in 2024 haalde je 91%.")],
    "P21": [
        ("slotopmerking", "Elke donderdag vertel je in het teamoverleg hoe het met je verbeterplan gaat.")
    ],
    "P20": [("slotopmerking", "Gaat het te langzaam, dan verhogen we de doelen tussendoor nog.")],
    "P22": [("slotopmerking", "Gaat het mis, dan gaat je verlof in juli niet door.")],
    "P23": [("aanleiding.voorbeelden.0.datum", "2019-01-14")],
    "S10": [("oorzaken.0.bevinding", "We horen van iedereen dat je de lijsten niet bijhoudt.")],
    "T14": [("slotopmerking", "We lopen dit plan op maandag 16 juni 2026 samen na.")],
    "T15": [("onderbrekingen", [{"van": "2026-05-26", "tot_en_met": "2026-05-26"}])],
    "M09": [("doelen.0.meting.tussendoelen.0.waarde", "95%")],
    "M10": [
        (
            "aanleiding.sterke_punten.0",
            "Klanten gaven je in 2025 bij 17 van de 20 gesprekken, dat is 65%, een 8.",
        )
    ],
    "A07": [
        ("ondersteuning.0.afspraak", "Karim telt elke week hoeveel klanten je te laat terugbelt."),
    ],
    "T13": [
        (
            "acties.2",
            {
                "titel": "Examen agendabeheer",
                "afspraak": "Je doet op 12 maart 2026 examen.",
                "deadline": "2026-03-12",
                "bewijs": "het certificaat",
            },
        ),
    ],
    "A06": [
        (f"acties.{n}", {"titel": f"Extra {n}", "afspraak": f"Je belt elke maandag {n} klanten."})
        for n in range(2, 11)
    ],
    "R01": [("doelen.0.relevant", None)],
    "R02": [("doelen.1", SECOND_GOAL), ("ondersteuning.0.voor_doel", None)],
    "R03": [("oorzaken", None)],
    "R04": [("oorzaken.0.aanpak", None)],
    "T01": [
        ("doelen.0.verwachting", "Je belt minimaal 90% van de klanten terug op de afgesproken dag."),
        ("doelen.0.deadline", None),
        ("doelen.0.meting.per", None),
        ("succescriteria", None),
    ],
    "T02": [("doelen.0.deadline", "2026-09-15")],
    "T03": [("evaluatiemomenten.7", {"naam": "Nagesprek", "datum": "2026-09-16"})],
    "T04": [("evaluatiemomenten.6.datum", "2026-08-28")],
    "T05": [("evaluatiemomenten.1.datum", "2026-04-27")],
    "T06": [("evaluatiemomenten.2", None)],
    "T07": [
        *SHORT,
        ("evaluatiemomenten.0", None),
        (
            "negeer",
            [
                {"regel": "T06", "reden": "Er is elke week coaching."},
                {"regel": "T08", "reden": "Noor vroeg zelf om een korter plan."},
            ],
        ),
    ],
    "T08": SHORT,
    "T09": QUARTERS,
    "T10": [
        *QUARTERS,
        ("looptijd.einde", "2026-06-30"),
        ("doelen.0.deadline", "2026-06-30"),
        ("ondersteuning.0.einde", "2026-06-23"),
        *[("evaluatiemomenten.4", None)] * 3,
        ("evaluatiemomenten.4", {"naam": "Eindbeoordeling", "datum": "2026-06-30"}),
        ("gevolgen.omschrijving", "Lukt het niet, dan bespreken we of een andere functie mogelijk is."),
    ],
    "T11": [("ondersteuning.1.einde", "2026-08-14")],
    "T12": [("medewerker.in_dienst_sinds", "2009-09-01"), ("looptijd.start", "2026-03-09")],
    "P01": [("aanleiding.eerdere_gesprekken", None)],
    "P02": [("ondertekening.wijze", "akkoord")],
    "P03": [("gevolgen.omschrijving", "Op 31 augustus 2026 eindigt je dienstverband.")],
    "P04": [("uitgereikt_op", "2026-03-05")],
    "P05": [("geschiktheid.oplosbaar_met_actieplan.antwoord", "nee")],
    "P06": [("ondertekening", {"wijze": "keuze", "datum": "2026-02-26", "vingerafdruk": "0" * 64})],
    "P07": [("aanleiding.voorbeelden", None)],
    "P08": [("hr", None)],
    "P09": [("aanleiding.sterke_punten", None)],
    "P10": [*MEASURED, ("afsluiting", CLOSED | {"maatregel": "ontslag"})],
    "P11": [*MEASURED, ("afsluiting", CLOSED | {"uitkomst": "doelen_behaald"})],
    "P12": [
        *HELD[:3],
        (
            "afsluiting",
            CLOSED | {"datum": "2026-06-15", "uitkomst": "voortijdig_beeindigd", "toelichting": None},
        ),
    ],
    "P14": [*HELD, ("afsluiting", CLOSED)],
    "P16": [
        *MEASURED,
        ("afsluiting", CLOSED | {"maatregel": "overplaatsing", "toelichting": None}),
    ],
    "P19": [
        *MEASURED,
        ("afsluiting", CLOSED | {"maatregel": "overplaatsing", "toelichting": "Zoals besproken."}),
    ],
    "P18": [
        *HELD,
        ("evaluatiemomenten.6.verslag", LAST_REPORT | {"acties": UNDONE}),
        ("acties.1.wie", "leidinggevende"),
        (
            "acties.1.afspraak",
            "Karim loopt elke werkdag om 16:45 uur de lijst met je na en helpt met bellen.",
        ),
        ("afsluiting", CLOSED),
    ],
    "P13": [
        (
            "verlengingen",
            [
                {
                    "datum": "2026-07-28",
                    "nieuw_einde": "2026-09-14",
                    "reden": "De coaching gaat nog twee weken door.",
                }
            ],
        ),
        ("evaluatiemomenten.6.datum", "2026-09-14"),
    ],
    "P15": [
        ("evaluatiemomenten.6.verslag", LAST_REPORT),
        ("evaluatiemomenten.7", {"naam": "Eindbeoordeling na verlenging", "datum": "2026-09-28"}),
        (
            "verlengingen",
            [{"datum": "2026-08-31", "nieuw_einde": "2026-09-28", "reden": "Je ging van 71% naar 82%."}],
        ),
    ],
    "P17": [("gevolgen.omschrijving", "Haal je het doel niet, dan volgt een schriftelijke waarschuwing.")],
    "G01": [*REPORTED, ("evaluatiemomenten.0.verslag.metingen", None)],
    "G02": [*REPORTED, ("evaluatiemomenten.0.verslag.geboden_ondersteuning.0", "Coaching: niet gegeven.")],
    "G03": [*REPORTED, ("evaluatiemomenten.0.verslag.zienswijze", None)],
    "G04": [*REPORTED, ("evaluatiemomenten.0.verslag.datum", "2026-04-20")],
    "G05": [*REPORTED, ("evaluatiemomenten.0.verslag.acties.1", None)],
    "G06": [*REPORTED, ("evaluatiemomenten.0.verslag.metingen.0.waarde", "68%")],
    "G08": [*REPORTED, ("evaluatiemomenten.0.verslag.aanwezig.0", "Esther de Boer")],
    "G09": [*REPORTED, ("evaluatiemomenten.0.verslag.besproken", "Het doel is niet meer haalbaar.")],
    "G07": [*REPORTED, ("evaluatiemomenten.0.verslag.afspraken.0", "Je deelt je lijst met Karim.")],
    "V01": [("slotopmerking", "We houden rekening met je burn-out.")],
    "S13": [("slotopmerking", "Mijn deur staat voor je open.")],
    "S12": [("slotopmerking", "We hebben er vertrouwen in, en Karim Aydn ook.")],
    "V02": [("slotopmerking", "Je burgerservicenummer is 123456782.")],
    "V03": [
        ("medewerker", {"persoon": "mw-017", "functie": "Medewerker klantenservice"}),
        ("slotopmerking", "We hebben er vertrouwen in, Noor."),
    ],
    "V06": [("slotopmerking", "Je hebt thuis veel aan je hoofd.")],
    "V07": [("slotopmerking", "Petra haalt haar cijfers wel.")],
    "K01": [("slotopmerking", "We drinken daarna koffie in het cafÃ©.")],
    "K02": [("slotopmerking", "“Samen aan de slag”")],
    "K03": [("slotopmerking", "week | omzet\n4 mei | 38\n11 mei | 41")],
    "N01": [("negeer", [{"regel": "T05", "reden": "Het team werkt op zaterdag."}])],
    "N02": [("hr", None), ("negeer", [{"regel": "P08", "reden": "In overleg."}])],
}

CLEAN: dict[str, Change] = {"as it is": [], "with a report": REPORTED}
"""Changes that break nothing."""
