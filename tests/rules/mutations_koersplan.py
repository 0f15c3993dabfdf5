"""The changes to the clean course plan that each break one rule (``test_mutations``)."""

from typing import Any

Change = list[tuple[str, Any]]

CLOSED = {"datum": "2026-08-31", "toelichting": "Op 27 augustus 2026 werd 41% van de offertes een order."}
HELD = {
    "naam": "Eerste blik",
    "datum": "2026-04-02",
    "besproken": "Het nieuwe formulier staat sinds 30 maart op de website.",
}

MUTATIONS: dict[str, Change] = {
    "S01": [("organisatie", "[naam bedrijf]")],
    "V01": [("evaluatiemomenten.0.besproken", "Pim zit sinds maart thuis met een burn-out.")],
    "V02": [("evaluatiemomenten.0.besproken", "Het burgerservicenummer van Pim is 123456782.")],
    "V03": [
        ("leidinggevende", {"persoon": "mw-017"}),
        ("evaluatiemomenten.0.besproken", "Noor liet zien waar het cijfer vandaan komt."),
    ],
    "K01": [("evaluatiemomenten.0.besproken", "We bespraken dit in het cafÃ©.")],
    "N01": [("negeer", [{"regel": "S01", "reden": "De naam volgt nog."}])],
}

CLEAN: dict[str, Change] = {
    "as it is": [],
    "with a report": [("evaluatiemomenten.0", HELD)],
    "closed": [("afsluiting", CLOSED)],
}
"""Changes that break nothing."""
