"""The measures that may follow a plan, the words for them, and the case in which none follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed, slug
from spvgen.rules.reading.patterns import compiled
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.tokens import folded

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Maatregel

_CONTRACT: Final = "(?:dienstverband|arbeidsovereenkomst|contract)"
_GRADE: Final = r"(?:functie|rol|(?:loon|salaris)?schaal|functiegroep|trede)"
_WORDS: Final = {
    "verdere_begeleiding": r"begeleid\w*|coach\w*",
    "waarschuwing": r"\w*waarschuwing(?:en)?|berisp\w*",
    "disciplinaire_maatregel": r"disciplinaire?|schors\w*|geschorst",
    "overplaatsing": (
        r"overplaats\w*|overgeplaatst|ander\w* (?:functie|baan|werk|afdeling|rol)"
        r"|plaats(?:t|en)? (?:\w+ ){1,3}over(?=$|[ ,.;]+(?:naar|en|of)\b|[,.;])"
    ),
    "demotie": (
        rf"demotie|(?:ge)?demove\w*|(?:ge)?degrad\w*|lagere {_GRADE}"
        r"|terug(?:gezet|zetten|zetting|geplaatst|plaats\w*)"
        rf"|{_GRADE} terug|terug (?:naar|in) (?:\w+ ){{0,2}}{_GRADE}"
    ),
    "andere_arbeidsvoorwaarden": (
        r"\w*salaris(?:korting)?|\w*loon|\w*bonus(?:sen)?|\w*toeslag(?:en)?|provisie\w*|lease-?auto"
        r"|arbeidsvoorwaarden|dertiende maand|eindejaarsuitkering|winstuitkering|winstdeling"
        r"|thuiswerk(?:dag(?:en)?|regeling)?"
    ),
    "ontslag": (
        rf"ontsla(?:g|gen|an|at)|uitdiensttreding|{_CONTRACT}\b.*\bbe(?:e|ë)indig\w*"
        rf"|einde (?:van )?(?:(?:je|het|de) )?{_CONTRACT}|einde (?:komen )?aan (?:je|het|de) {_CONTRACT}"
        rf"|{_CONTRACT} (?:\w+ ){{0,4}}eindig\w*|eindigt? (?:je|het|de) {_CONTRACT}"
    ),
}
"""Measure → the words for it in a folded text; the mildest first, as people read it."""

PAY: Final = _WORDS["andere_arbeidsvoorwaarden"]
"""No bonus is a threat, and no warning is none: so pay is read apart."""
BURDEN: Final = "|".join(
    row
    for measure, row in _WORDS.items()
    if measure not in ("verdere_begeleiding", "andere_arbeidsvoorwaarden")
)


def named(text: str) -> list[str]:
    """The measures that a text has words for, the mildest first."""
    plain = folded(composed(text))
    return [measure for measure in _WORDS if compiled(rf"(?s)\b(?:{_WORDS[measure]})\b").search(plain)]


def named_in_text(plan: Verbeterplan, measure: Maatregel) -> bool:
    """Whether the text under ``gevolgen`` speaks of this measure as one that can follow."""
    return any(
        measure in named(re.sub(_DENIED, "", sentence))
        for sentence in sentences_in(plan.gevolgen.omschrijving)
        if not re.search(r"(?i)\bniet aan de orde\b|\bgeen sprake\b", sentence)
    )


_DENIED: Final = (
    rf"(?i)\bgeen (?:{BURDEN}|{PAY})\b|\b(?:{PAY})\b[^.,;]*\b(?:niet|gelijk|behoudt?|blijft?|houdt?)\b"
)


def measure_named(text: str) -> Maatregel | None:
    """The one measure that these words name, as people type them; None where it is none or more."""
    from spvgen.kinds.verloop import Maatregel  # models are only for who reads a plan

    typed = slug(text)
    exact = [one for one in Maatregel if typed and slug(one.woorden).startswith(typed)]
    found = exact or [Maatregel(one) for one in named(text)]
    return found[0] if len(found) == 1 else None


def says_more(text: str, measure: Maatregel) -> bool:
    """Whether words that name this measure make another of it: *ontslag op staande voet*."""
    rest = compiled(rf"(?s)\b(?:{_WORDS[measure]})\b").sub(" ", folded(composed(text)))
    return bool(re.search(r"\w", re.sub(_AROUND, "", rest)))


def only_named(text: str) -> bool:
    """Whether a text is a bare list of measures: *overplaatsing of ontslag*."""
    plain = folded(composed(text))
    for words in _WORDS.values():
        plain = compiled(rf"(?s)\b(?:{words})\b").sub(" ", plain)
    return not re.search(r"\w", re.sub(r"\b(?:en|of|een|het|dan|eventueel)\b", "", plain))


_AROUND: Final = (
    r"\b(?:een|de|het|die|dat|dit|ja|wel|dan|dus|toch|maar|graag|helaas|nu|nog|ook|als|er|is|op|ik|we|wij|je|jij"
    r"|jou|hem|haar|hen|zijn|mijn|onze|jouw|uw|u|voor|voorstel\w*|stel(?:len)?|kie(?:s|zen)|ge(?:ef|ven)"
    r"|krijg\w*|doen?|volg(?:t|en)|word(?:t|en)|wil(?:len)?|maatregel|meer|extra|verdere?|aan|met|van|naar|in)\b"
)
"""What people say around a measure that stays what it is."""


_NO_BURDEN: Final = (None, "verdere_begeleiding")
"""No measure, or the one that takes nothing away: it fits every outcome, and need not be announced."""


def burdens(measure: str | None) -> bool:
    """Whether a measure takes something away, so that who gets it must read why."""
    return measure not in _NO_BURDEN
