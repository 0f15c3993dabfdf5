"""Reproaches: to be put beside those who can, and to be told what one is paid for (S06; no exit, P03)."""

import re
from typing import Final, NamedTuple

from spvgen.dutch import composed
from spvgen.rules.reading.impressions import REPORTED
from spvgen.rules.reading.in_third_person import with_quotes, without_quotes
from spvgen.rules.reading.patterns import PhraseSearch, phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.tokens import fold

_ALL: Final = "(?:iedereen|alle(?:n|maal)?|elke (?:ander|collega)|de rest|(?:je|de|jouw) collega's)"
_CAN: Final = (
    "(?:kan|kunnen|haalt|halen|doet|doen|redt|redden|snapt|snappen|begrijpt|begrijpen|lukt|weet|weten|levert"
    "|leveren|werkt|werken|houdt|houden)"
)
_THEY: Final = (
    r"(?:(?:de )?(?:andere[nr]?|rest)(?: \w+)?|(?:je|jouw|alle|al je|de andere) (?:collega's|\w+genoten)"
    r"|iedereen(?: anders)?)"
)
_IT: Final = "(?:het|dit|dat|de norm|ze|hun werk)"
_EASILY: Final = (
    "(?:gewoon|toch ook|met gemak|met twee vingers in de neus|fluitend|moeiteloos|zonder moeite"
    r"|zonder (?:problemen|morren|mopperen|zeuren)|op hun sloffen|met hun ogen dicht)(?: ook| wel| al jaren)?"
    "(?=[.,;!]|$)"
)
_THE: Final = "(?:de|een|onze|elke|iedere)"
_LEAST: Final = (
    "(?:stagiaire?s?|stagelopers?|vakantiekracht(?:en)?|uitzendkracht(?:en)?|leerling(?:en)?|beginners?"
    r"|nieuweling(?:en)?|invallers?|bijbaner|weekendhulp|zaterdaghulp|jongste \w+|nieuwe collega)"
)
beside_others = phrase_search(
    [
        (
            "behalve",
            rf"{_ALL}\b[^.;]{{0,60}}\bbehalve (?:bij )?(?:jij|jou)\b",
            rf"{_ALL}\b[^.;]{{0,60}}\bbehalve (?:bij )?je(?=[.,;!]|$)",
        ),
        (
            "de_enige als_enige",
            r"(?:jij|je) (?:bent|was) .. de enige .. (?:die|bij wie) .. (?:niet|nooit|geen)",
            r"(?:ben|was) (?:jij|je) .. de enige .. (?:die|bij wie) .. (?:niet|nooit|geen)",
            "(?:haal|kun|lever) jij (?:het |dit |dat )?als enige .. niet",
        ),
        ("alleen_jij alleen_jou alleen_bij", "alleen (?:bij )?(?:jij|jou) .. (?:niet|nooit)(?=[.,;!]|$)"),
        (
            (
                "gewoon toch_ook gemak vingers fluitend moeiteloos zonder_moei zonder_prob zonder_mo "
                "zonder_zeur sloffen ogen_dicht"
            ),
            rf"{_THEY} (?:ook )?{_CAN}(?: {_IT})? .. {_EASILY}",
            rf"{_CAN} (?:het|dit|dat) (?:bij )?{_THEY} .. {_EASILY}",
        ),
        (
            "waarom",
            "waarom (?:dan )?(?:jij|jou) .. niet",
            "waarom (?:kan|lukt|zou) .. (?:jij|jou) .. niet",
        ),
        (
            "zelfs",
            rf"zelfs {_THE} {_LEAST} .. (?:haalt|kan|doet|redt|lukt|snapt|halen|kunnen|doen)",
            rf"(?:haalt|kan|doet|redt|lukt|snapt|halen|kunnen) .. zelfs {_THE} {_LEAST}",
        ),
        ("de_was", "kan een kind de was doen|een kind kan de was doen"),
        ("moeilijk", "zo moeilijk is (?:het|dit|dat) .. niet|hoe moeilijk kan"),
        ("veel_gevraagd", "(?:toch )?niet te veel gevraagd"),
        ("moet_toch", "(?:dit|dat|het) moet toch .. (?:kunnen|lukken)(?=[.,;!]|$)"),
    ]
)  # fmt: skip
"""Put down beside those who can."""

_FOR_IT: Final = "(?:daar|hier|daarvoor|hiervoor|waar)"
_THAT_FOR: Final = r"(?:daar|hier|daarvoor|hiervoor|(?:(?:dit|dat) is(?: \w+)?|toch|gewoon|doet?) waar)"
"""Not *omzet is waar je voor bent aangenomen*, which tells what the job is."""
_PAY: Final = "(?:salaris|loon|geld)"
paid_for_it = phrase_search(
    [
        (
            "aangenomen ingehuurd",
            rf"{_FOR_IT} .. (?:ben|is|werd|hebben|heb) (?:je|jij|we|wij|ik) .. (?:aangenomen|ingehuurd)",
            rf"{_THAT_FOR} .. (?:je|jij) .. (?:bent|werd) (?:toch )?(?:aangenomen|ingehuurd)",
        ),
        (
            "betaald betalen",
            rf"{_FOR_IT} word (?:je|jij) .. (?:voor )?betaald",
            rf"{_FOR_IT} .. betalen (?:we|wij) (?:je|jou) .. voor",
            "(?:daarvoor|hiervoor) betalen (?:we|wij) (?:je|jou)(?=[.,;!]|$)",
            "(?:je|jij) wordt (?:toch )?(?:hier |er )?(?:voor )?betaald (?:om|voor je werk)",
            "(?:je|jij) .. er (?:toch )?voor betaald (?:wordt|word)",
        ),
        (
            "salaris_voor loon_voor geld_voor",
            rf"{_FOR_IT} krijg (?:je|jij) .. (?:je|jouw) {_PAY} voor",
        ),
    ]
)  # fmt: skip
"""Told what one is paid for."""


class Reproach(NamedTuple):
    """The words that reproach, and what to write instead."""

    quote: str
    instead: str


_BESIDE: Final = (
    "Schrijf zonder oordeel wat met hetzelfde werk te halen is, en welke hulp er is, bijvoorbeeld: ‘Het team "
    "haalt gemiddeld 85%, en je krijgt elke week een uur begeleiding.’"
)
_DUTY: Final = (
    "Schrijf waarom dit bij de functie hoort, bijvoorbeeld: ‘Nieuwe klanten vinden is de kern van je "
    "functie, want zonder hen wordt je rayon elk jaar kleiner.’"
)
_SORTS: Final[tuple[tuple[PhraseSearch, str], ...]] = ((beside_others, _BESIDE), (paid_for_it, _DUTY))


def reproach_in(text: str) -> Reproach | None:
    """The first words of a text that reproach; a sentence with a figure tells what others reach."""
    for sentence in sentences_in(without_quotes(composed(text))):
        if re.search(REPORTED, sentence):
            continue
        low = fold(sentence)
        for search, instead in _SORTS:
            found = search(low)
            if found and not (search is beside_others and re.search(r"\d", low)):
                said = sentence[found.start() : found.end()].strip()
                return Reproach(with_quotes(said, composed(text)), instead)
    return None
