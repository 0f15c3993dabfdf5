"""What the employee can do all the same, and what to write instead of what others do (R05)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.patterns import phrase_search

if TYPE_CHECKING:
    from spvgen.rules.reading.patterns import PhraseSearch

WHAT_ONE_DOES: Final = (
    "Maak een doel van wat de medewerker zelf doet, hoe vaak of hoe snel. Heeft de medewerker er wel invloed "
    "op? Schrijf dan bij ‘haalbaar’ hoe, bijvoorbeeld: ‘Je bepaalt zelf wanneer je bestelt.’"
)

WHAT_IS_REACHED: Final = (
    "Schrijf wat de medewerker aan het eind zelf heeft gedaan, hoe vaak of hoe snel. Bijvoorbeeld niet: ‘De "
    "leverancier is op tijd’, maar: ‘Je hebt elke late levering dezelfde dag nagebeld.’"
)
WHAT_ONE_AGREES: Final = (
    "Spreek af wat de medewerker zelf doet. Bijvoorbeeld niet: ‘Je zorgt dat de leverancier op tijd is’, "
    "maar: ‘Je belt de leverancier elke donderdag en meldt een tekort dezelfde dag.’"
)
_SAY: Final = phrase_search(
    [
        (
            "invloed hand",
            "(?:je|jij) hebt .. (?:wel |veel |zelf )?(?:invloed|in de hand)",
            "heb je .. invloed",
        ),
        (
            "je jij",
            "(?:je|jij) (?:zelf )?(?:bepaalt|kiest|beslist|regelt|kunt)",
            "(?:bepaal|kies|beslis|regel|kun) je",
        ),
    ]
)
_BUT: Final = phrase_search(
    [
        ("wel invloed zelf jij je_kunt", "(?:maar|dus|wel) .. .. (?:jij|zelf|je kunt|invloed)"),
        ("jij tel daarom", r"daarom|jij (?!hebt|kunt)\w+", r"(?:telt|tellen) (?:\w+ )?(?:niet|mee)"),
    ]
)
"""What the employee can do all the same, or that it doesn't count."""
_ALLOWED_FOR: Final = phrase_search(
    [
        (
            "deel omdat want daarom rekening",
            r"(?:lager|hoger|ruimer|soepeler|milder),? (?:omdat|want|doordat) (?:een|het) (?:\w+ )?deel",
            r"rekening gehouden|(?:houden|hielden) (?:we|wij|ik)? ?(?:er )?rekening",
        )
    ]
)
"""*We leggen de norm lager, omdat een deel buiten jouw invloed ligt*: that doesn't count then."""


def has_a_say(no_say: PhraseSearch, reason: str) -> bool:
    """Whether a ground, folded, tells what the employee can do about it."""
    return bool(_SAY(reason)) and not no_say(reason)


def is_allowed_for(ahead: str, behind: str) -> bool:
    """Whether what is said before or behind it, folded, tells that it doesn't count."""
    return bool(_BUT(behind) or _ALLOWED_FOR(ahead))
