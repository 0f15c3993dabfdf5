"""Names that are kept apart, and still stand in a text (V03)."""

from typing import Final

from spvgen.kinds import NAMED
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, Hits, RuleSettings

_NO_TEXT: Final = frozenset({"soort", "kenmerk", "id", "organisatie", "persoon", "vingerafdruk"})
"""Keys whose value is nobody's name, even where a firm is called after its founder."""


def naam_staat_niet_apart(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat een naam in de tekst, terwijl je namen apart bewaart.

    Met personen.yaml staan namen buiten git. Dan kun je iemands naam later echt wissen, en blijft het
    dossier heel. Staat dezelfde naam ook in een plan, dan blijft hij daar voor altijd in de geschiedenis
    staan. De melding laat de naam zelf niet zien. Noemt een plan iedereen nog bij naam, dan staat de melding
    alleen waar je wisselt: bij ‘naam’.

    Bron: de AVG (wissen moet mogelijk blijven); git vergeet nooit iets.

    Fout:
        medewerker:
          persoon: mw-017
          functie: Medewerker klantenservice
        slotopmerking: We hebben er vertrouwen in, Noor.

    Goed:
        medewerker:
          persoon: mw-017
          functie: Medewerker klantenservice
        slotopmerking: We hebben er vertrouwen in dat je dit kunt.
    """
    if not texts.apart:
        return
    from spvgen.rules.reading.names import has_one_of  # few plans keep names apart

    by_name = not any(path[-1:] == ("persoon",) for path in texts.values)
    for path, text in texts.values.items():
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        is_named = len(path) == 2 and key == "naam"
        beside_key = is_named and (path[0], "persoon") in texts.values  # X10 tells of that
        skipped = key in _NO_TEXT or beside_key or (by_name and not is_named)
        if skipped or not has_one_of(texts.apart, text):
            continue
        message = "Hier staat een naam uit personen.yaml in het plan zelf."
        if is_named:
            hint = "Schrijf in plaats hiervan ‘persoon:’, met de sleutel van deze persoon uit personen.yaml."
        elif key in NAMED:
            hint = "Zet hier de sleutel van deze persoon uit personen.yaml."
        else:
            hint = "Schrijf ‘je’, of noem de rol: je leidinggevende, de HR-adviseur, een collega."
        yield Hit(path, message, f"{hint} Kijk ook of de naam nog in de geschiedenis van git staat.")
