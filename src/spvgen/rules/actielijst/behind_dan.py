"""Whether words read on behind *dan*, where a document puts *Als …, dan* before them (AL04)."""

import re
from typing import Final


def turned_round(said: str) -> str:
    """How to write what does not read on behind *dan*; empty where it does."""
    if _IN_ORDER.match(said):
        return _TURNED
    return _WITH_SUBJECT if re.match(_TO_YOU, said) and not re.match(_NO_ORDER, said) else ""


_TO_YOU: Final = (
    r"(?i)(?:dan )?(?:app|bedank|bel|bespreek|bied|doe|ga|geef|haal|herhaal|hou|houd|kies|kijk|kom|laat|leg"
    r"|lees|loop|luister|maak|mail|meld|neem|nodig|noem|noteer|overleg|pak|plan|probeer|rijd|schrijf|spreek|stel"
    r"|stuur|vertel|verwijs|vraag|wacht|zeg|zet|zoek) "
    r"(?!(?:je|jij|u|we|wij|ik|hij|zij|ze|die|er)\b|\w\b)[^\W\d_]"
)
"""*Probeer het later*: an order, which has no subject behind its verb."""
_NO_ORDER: Final = (
    r"(?:[Dd]an )?(?:(?:[Ll]aat|[Zz]et|[Ww]acht) (?:(?:de|onze|ons|een) )?[A-ZÀ-Þ]"
    r"|(?:[Ll]aat|[Zz]et) (?:de|het|een|onze|ons) [\w-]+ (?:het|dat|dit|je|jou|hem|haar|ons|hen|er)\b"
    r"|[Ww]acht (?:de|het|een|onze|ons) (?![\w-]+ af\b)|(?:[Aa]pp|[Mm]ail) aan\b|[Pp]lan van (?!tevoren)"
    r"|(?:[Aa]pp|[Mm]ail|[Pp]lan|[Oo]verleg) [^.;:]*\b(?:(?:ver|door|op)?sturen|maken|opstellen|schrijven"
    r"|(?:in)?plannen|voeren|bespreken|beantwoorden|lezen)\b)"
)
"""What has one behind it, or begins with a noun: *laat Els het weten*, *app sturen naar Els*."""
_WITH_SUBJECT: Final = "Zet ‘je’ achter het werkwoord, zoals in ‘bel je de volgende ochtend nog een keer’."
_IN_ORDER: Final = re.compile(r"(?:[Jj]e|[Jj]ij|[Uu]|[Ww]e|[Ww]ij|[Ii]k) [a-zë]+\b")
_TURNED: Final = "Zet het werkwoord vooraan, zoals in ‘bel je de volgende ochtend nog een keer’."
