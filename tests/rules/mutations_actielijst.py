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
    "V01": [("slotopmerking", "We houden rekening met je burn-out.")],
    "V03": [
        ("professional", {"persoon": "mw-017", "functie": "adviseur"}),
        ("slotopmerking", "We hebben er vertrouwen in, Noor."),
    ],
    "V02": [("slotopmerking", "Je burgerservicenummer is 123456782.")],
    "K01": [("slotopmerking", "We drinken daarna koffie in het cafÃ©.")],
    "N01": [("negeer", [{"regel": "S01", "reden": "Dat vullen we later in."}])],
}

CLEAN: dict[str, Change] = {"as it is": [], "with a report": REPORTED}
"""Changes that break nothing."""
