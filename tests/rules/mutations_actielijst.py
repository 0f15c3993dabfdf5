"""The changes to the clean list of actions that each break one rule (``test_mutations``)."""

from typing import Any

Change = list[tuple[str, Any]]

REPORT = {
    "datum": "2026-06-26",
    "aanwezig": ["Noortje Kramer", "Bas Otten"],
    "goed_gegaan": "Els vertelde over de verbouwing, en je vroeg door.",
    "acties": [
        {"actie": "Bijpraten met oud-opdrachtgevers", "gedaan": "ja"},
        {
            "actie": "Koffie met Henk Dam",
            "gedaan": "verplaatst",
            "naar": "juli 2026",
            "toelichting": "Henk was in juni met vakantie.",
        },
        {"actie": "Meekijken bij een klantgesprek", "gedaan": "ja"},
        {"actie": "Twee namen per maand", "gedaan": "ja"},
        {"actie": "Voordoen", "gedaan": "ja"},
    ],
    "besproken": "We oefenden hoe je doorvraagt als iemand een budget noemt.",
    "afspraken": ["Bas stuurt je vóór 1 juli 2026 de bezoekverslagen van vorig jaar."],
}
REPORTED: Change = [("doorloopmomenten.0.verslag", REPORT)]

MUTATIONS: dict[str, Change] = {
    "S01": [("organisatie", "[naam bedrijf]")],
    "AL01": [
        ("acties.0.afspraak", "Je belt drie oud-opdrachtgevers en vraagt hoe hun gebouw nu bevalt."),
        ("acties.0.contacten", None),
    ],
    "AL02": [("acties.0.wanneer", "in de zomer")],
    "AL03": [("wat_we_willen.2", "Contact houden, doorvragen, vervolgafspraken en al die dingen.")],
    "AL04": [("als_dan", None), ("acties.1.als_dan", None)],
    "AL05": [("acties.3.afspraak", "Je haalt elke maand € 10.000 omzet."), ("acties.3.frequentie", None)],
    "AL06": [("doorloopmomenten.0.nadruk", "controleren")],
    "AL07": [
        (f"acties.{n}", {"titel": f"Vraag {n}", "afspraak": f"Je noteert elke maandag {n} vragen."})
        for n in range(5, 8)
    ],
    "AL08": [("slotopmerking", "Voor elke afspraak uit deze lijst krijg je een bonus.")],
    "AL09": [("samen_gemaakt.aanwezig", ["Bas Otten"])],
    "AL10": [("acties.0.wanneer", "2026-10-26")],
    "AL11": [("acties.0.vervolg", None)],
    "AL12": [("doorloopmomenten.1", None), ("doorloopmomenten.1.nadruk", "inspireren")],
    "AL13": [("acties.0.zekerheid", "5")],
    "AL14": [*REPORTED, ("doorloopmomenten.0.verslag.acties.2", None)],
    "AL15": [*REPORTED, ("doorloopmomenten.0.verslag.acties.1.toelichting", None)],
    "AL16": [
        *REPORTED,
        (
            "doorloopmomenten.1.verslag",
            {
                "datum": "2026-07-24",
                "acties": [
                    {
                        "actie": "Koffie met Henk Dam",
                        "gedaan": "verplaatst",
                        "naar": "september 2026",
                        "toelichting": "Het kwam er niet van.",
                    }
                ],
            },
        ),
    ],
    "S08": [
        (
            "acties.0.afspraak",
            "Je belt elke vrijdag Els Brouwer, Youssef Amrani en Petra Smit en vraagt hoe hun gebouw nu bevalt.",
        ),
        ("acties.0.frequentie", "om de week op vrijdag"),
    ],
    "T05": [("doorloopmomenten.0.datum", "2026-06-27")],
    "T14": [("inleiding", "We maakten deze lijst op maandag 26 mei 2026 samen.")],
    "V01": [("slotopmerking", "We houden rekening met je burn-out.")],
    "V03": [
        ("professional", {"persoon": "mw-017", "functie": "adviseur"}),
        ("samen_gemaakt.aanwezig.0", "mw-017"),
        ("slotopmerking", "We hebben er vertrouwen in, Noor."),
    ],
    "S11": [
        (
            "acties.0.afspraak",
            "1. Je belt Els Brouwer en Youssef Amrani. 2. Je vraagt Petra Smit hoe haar gebouw bevalt.",
        )
    ],
    "S12": [("slotopmerking", "Je belt Bas Oten als je vastloopt.")],
    "V02": [("slotopmerking", "Je burgerservicenummer is 123456782.")],
    "V06": [("slotopmerking", "Je hebt thuis veel aan je hoofd.")],
    "K01": [("slotopmerking", "We drinken daarna koffie in het cafÃ©.")],
    "K02": [("slotopmerking", "“Samen aan de slag”")],
    "K03": [("slotopmerking", "week | omzet\n4 mei | 38\n11 mei | 41")],
    "N01": [("negeer", [{"regel": "S01", "reden": "Dat vullen we later in."}])],
    "N02": [
        ("doorloopmomenten.0.datum", "2026-06-27"),
        ("negeer", [{"regel": "T05", "reden": "In overleg."}]),
    ],
}

CLEAN: dict[str, Change] = {"as it is": [], "with a report": REPORTED}
"""Changes that break nothing."""
