"""The changes to the clean STAP report that each break one rule (``test_mutations``)."""

from typing import Any

Change = list[tuple[str, Any]]

WITHOUT_BACK: Change = [("terugblik", None)]

MUTATIONS: dict[str, Change] = {
    "S01": [("organisatie", "[naam bedrijf]")],
    "ST01": [("thema", None)],
    "ST02": [("thema.verwoord_door", "leiding")],
    "ST03": [("delen.akkoord_op", None)],
    "ST04": [("terugblik.akkoord_op", None)],
    "ST05": [("helpend", None)],
    "ST06": [("veronderstellingen.0.gebleken", None)],
    "ST07": [("acties.0.wie", "de directie"), ("acties.1.wie", "het management")],
    "ST08": [("acties.1.wie", None)],
    "ST09": [("acties.1.deadline", None)],
    "ST10": [("terugkoppeling", None)],
    "ST11": [("terugkoppeling.uitleg.0.waarom", None)],
    "ST12": [("vervolgmomenten", None)],
    "ST13": [("terugblik.doelen", None)],
    "ST14": [("vervolgmomenten.0.datum", "2026-02-27")],
    "ST15": [
        ("acties.0.voor_doel", ["Samen bezoeken"]),
        ("acties.1.voor_doel", ["Samen bezoeken"]),
        ("doelen.1", {"titel": "Offertes", "omschrijving": "Elke offerte staat op tijd in het CRM."}),
        ("terugblik.doelen.1", {"voor_doel": "Offertes", "behaald": "ja"}),
    ],
    "ST16": [("doelen.0.bewijs", "gevoel")],
    "ST18": [("deelnemers", "7")],
    "ST17": [("belemmerend.0.factor", "De planning is lui.")],
    "M10": [
        (
            "veronderstellingen.0.toelichting",
            "We vroegen het aan 20 klanten. Van de 20 klanten vonden er 12 het goed, dat is 75%.",
        )
    ],
    "T05": [*WITHOUT_BACK, ("vervolgmomenten.1.datum", "2026-07-04")],
    "T14": [("slotopmerking", "We drinken koffie op maandag 7 april 2026.")],
    "V01": [("slotopmerking", "We houden rekening met je burn-out.")],
    "S11": [("acties.0.afspraak", "1. Je belt op 3 maart tien klanten. 2. Je mailt ze op 4 maart.")],
    "V02": [("slotopmerking", "Zijn burgerservicenummer is 123456782.")],
    "V03": [
        ("begeleider", {"persoon": "mw-017"}),
        ("slotopmerking", "Vragen? Bel gerust met Noor."),
    ],
    "V04": [("belemmerend.1", "Volgens Karin komt de bonus te laat.")],
    "V05": [("belemmerend.1", "De enige accountmanager in Zeeland voelt zich vergeten.")],
    "V06": [("slotopmerking", "Er zijn soms problemen thuis.")],
    "K01": [("slotopmerking", "We drinken daarna koffie in het cafÃ©.")],
    "K02": [("slotopmerking", "“Samen aan de slag”")],
    "K03": [("slotopmerking", "week | omzet\n4 mei | 38\n11 mei | 41")],
    "N01": [("negeer", [{"regel": "ST05", "reden": "De groep wilde dit niet delen."}])],
    "N02": [("terugkoppeling", None), ("negeer", [{"regel": "ST10", "reden": "In overleg."}])],
}

CLEAN: dict[str, Change] = {
    "as it is": [],
    "before looking back": WITHOUT_BACK,
    "an action for management too": [("acties.1.wie", "de directie")],
}
"""Changes that break nothing."""
