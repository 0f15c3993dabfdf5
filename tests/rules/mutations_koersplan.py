"""The changes to the clean course plan that each break one rule (``test_mutations``)."""

from typing import Any

Change = list[tuple[str, Any]]

CLOSED = {"datum": "2026-08-31", "toelichting": "Op 27 augustus 2026 werd 41% van de offertes een order."}
HELD = {
    "naam": "Eerste blik",
    "datum": "2026-04-02",
    "besproken": "Het nieuwe formulier staat sinds 30 maart op de website.",
}

FORM = "Aanvragen komen onvolledig binnen"

MUTATIONS: dict[str, Change] = {
    "S02": [("acties.1.afspraak", "Elke ochtend werkt het team aan de aanvragen.")],
    "S03": [("acties.1.afspraak", "Elke ochtend verdeelt het team voldoende aanvragen.")],
    "S04": [
        ("acties.0.afspraak", "Pim zet de maten als verplicht veld in het aanvraagformulier."),
        ("acties.0.deadline", None),
    ],
    "S08": [("acties.0.deadline", "2026-05-29")],
    "M10": [
        (
            "oorzaken.0.bevinding",
            "Bij 147 van de 412 offertes, dat is 46%, ontbraken de maten; het formulier vraagt er niet naar.",
        )
    ],
    "T05": [("evaluatiemomenten.0.datum", "2026-04-06")],
    "T14": [("inleiding", "We maakten dit plan op maandag 24 februari 2026 met het hele team.")],
    "KP01": [("feiten.0.feit", "In 2025 werden te weinig offertes een order.")],
    "KP02": [("feiten.0.bron", None)],
    "KP03": [("norm.indicator", "Conversie en omzet van offertes")],
    "KP04": [("sturing.1.herkenning", None)],
    "KP05": [("norm.herkenning", None), ("sturing", None)],
    "KP06": [("norm.deadline", None)],
    "KP07": [("norm.nulmeting", "43%")],
    "KP08": [("meetritme.wie", None)],
    "KP09": [
        ("oorzaken", None),
        ("acties.0.voor_oorzaak", None),
        ("acties.1.voor_oorzaak", None),
    ],
    "KP10": [
        (
            "acties.2",
            {
                "titel": "Belblok",
                "afspraak": "Iedereen belt elke ochtend tien klanten.",
                "wie": "team",
                "effect": "Meer gesprekken geven meer orders.",
            },
        )
    ],
    "KP11": [
        ("oorzaken.1", None),
        ("acties.1.voor_oorzaak", None),
    ],
    "KP12": [
        (
            "oorzaken.2",
            {
                "titel": "De prijslijst is van vorig jaar",
                "bevinding": "In 60 van de 412 offertes klopten de prijzen niet.",
            },
        )
    ],
    "KP13": [("acties.0.wie", None)],
    "KP14": [("acties.0.effect", None)],
    "KP15": [("evaluatiemomenten.2", None)],
    "KP16": [
        (
            f"acties.{number}",
            {
                "titel": f"Veld {number}",
                "afspraak": f"Pim maakt vóór 1 mei 2026 veld {number} van het formulier verplicht.",
                "wie": "Pim Verhaar",
                "voor_oorzaak": FORM,
                "effect": "De offerte klopt de eerste keer.",
            },
        )
        for number in range(2, 8)
    ],
    "KP17": [("norm.deadline", "2026-09-30")],
    "KP18": [("evaluatiemomenten.0", HELD), ("metingen", None)],
    "KP19": [("oorzaken.1.bevinding", "We volgen offertes te weinig op.")],
    "KP20": [("oorzaken.1.bevinding", "Joost reageert bij 38 offertes te laat op zijn mail.")],
    "KP21": [("norm.indicator", "aantal offertes dat een order wordt")],
    "KP23": [("metingen.0.waarde", "29%")],
    "KP24": [("metingen.0", {"datum": "2026-08-31", "waarde": "37%"})],
    "KP25": [("afsluiting", {"datum": "2026-08-31", "toelichting": "We haalden de norm ruim."})],
    "KP26": [("metingen.0.waarde", "133%")],
    "KP22": [("feiten.0.feit", "In 2025 werd 38% van de offertes een order.")],
    "S01": [("organisatie", "[naam bedrijf]")],
    "V01": [("evaluatiemomenten.0.besproken", "Pim zit sinds maart thuis met een burn-out.")],
    "S11": [
        (
            "acties.0.afspraak",
            "1. Pim zet de maten als verplicht veld in het formulier. 2. Pim test het formulier.",
        )
    ],
    "S12": [("inleiding", "Ilse Krammer leidt dit team.")],
    "V02": [("evaluatiemomenten.0.besproken", "Het burgerservicenummer van Pim is 123456782.")],
    "V03": [
        ("leidinggevende", {"persoon": "mw-017"}),
        ("evaluatiemomenten.0.besproken", "Noor liet zien waar het cijfer vandaan komt."),
    ],
    "V06": [("evaluatiemomenten.0.besproken", "Een collega ligt in scheiding.")],
    "V07": [("evaluatiemomenten.0.besproken", "Joost haalt zijn norm wel.")],
    "K01": [("evaluatiemomenten.0.besproken", "We bespraken dit in het cafÃ©.")],
    "K02": [("evaluatiemomenten.0.besproken", "“Samen aan de slag”")],
    "K03": [("evaluatiemomenten.0.besproken", "week | omzet\n4 mei | 38\n11 mei | 41")],
    "N01": [("negeer", [{"regel": "S01", "reden": "De naam volgt nog."}])],
    "N02": [("acties.0.effect", None), ("negeer", [{"regel": "KP14", "reden": "In overleg."}])],
}

CLEAN: dict[str, Change] = {
    "as it is": [],
    "with a report": [("evaluatiemomenten.0", HELD)],
    "closed": [("afsluiting", CLOSED)],
}
"""Changes that break nothing."""
