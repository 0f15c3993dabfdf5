"""Whether a reaction was put into words by whom it is of (part of P02)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.clause_words import EMPLOYEE
from spvgen.rules.reading.in_third_person import without_quotes
from spvgen.rules.reading.patterns import words
from spvgen.wording.tokens import split_words

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_FIRST_PERSON: Final = words("ik mij mijn me mezelf mijzelf m'n mijne")
_US: Final = words("we wij ons onze onszelf")
_NOTED: Final = words("""
    genoteerd opgeschreven vastgelegd opgenomen opgetekend besproken afgesproken toegelicht uitgelegd
    meegenomen begrijpen snappen verslag aantekening
""")
"""What the employer says of a reaction that they wrote down."""

_TO_THE_EMPLOYEE: Final = words("je jij jou jouw jezelf")
_OF_A_MIND: Final = words("""
    eens oneens akkoord vindt vind vond hoopt hoopte voelt voelde herkent herkende begrijpt begreep betwist
    waardeert accepteert onderschrijft teleurgesteld geschrokken blij boos verrast opgelucht bereid
    gemotiveerd verdrietig bezorgd wilt wil wilde
""")
"""What somebody knows of themselves."""
_SAID: Final = words("zei zegt gaf geeft gezegd verteld vertelde vertelt noemde schreef schrijft")

_EMPLOYEE: Final = (*EMPLOYEE.split(), "betrokkene")
_SOMEBODY: Final = words("een geen elke iedere andere ene")
_DOES: Final = words("""
    is was heeft had wil wilde kan kon zou zal mag moet zei vond gaf kreeg begreep herkende schrok wist gaat
    ging zegt vindt geeft begrijpt herkent erkent ziet zag ervaart voelt voelde hoopt hoopte betwist denkt
    dacht meldt meldde merkt onderschrijft accepteert reageert reageerde staat stond stemt tekent tekende
    toont beseft waardeert neemt laat vraagt vroeg wenst belooft beloofde weet snapt verklaart komt deelt
    noemt noemde schrijft
""")
"""What one person does, as others tell it."""

_YOU_AGREE: Final = (
    r"(?i)\b(?:je|jij) (?:bent|was|gaat|ging|hebt) (?:het )?(?:er )?[^.;!?]{0,120}"
    r"\b(?:eens|akkoord|geen (?:verdere )?(?:opmerkingen|bezwaar|bezwaren|vragen))\b"
)
_DISAGREES: Final = r"(?i)\b(?:niet|oneens|dat je)\b"


_YOU_ARE_OF_A_MIND: Final = (
    r"(?i)\bu (?=(?:bent|was|gaat|ging|vindt|vond|hoopt|voelt|herkent|begrijpt|betwist|accepteert"
    r"|onderschrijft)\b)"
)


def of_a_formal_plan(view: str, plan: Verbeterplan) -> str:
    """The view with *je* for the *u* of a plan that says *u*; to a boss *u* may be said in any other."""
    if not re.search(_YOU_ARE_OF_A_MIND, view):
        return view
    from spvgen.rules.reading.address import speaks_formally  # few views say it

    return re.sub(_YOU_ARE_OF_A_MIND, "je ", view) if speaks_formally(plan) else view


def is_put_into_words(view: str, names: Iterable[str]) -> bool:
    """*Je bent het met alles eens*, *Noor beseft dat*: it speaks to the employee, or of them.

    A reaction in the first person is theirs, and so is what they say to somebody (*je gaf aan dat het rooster
    zou veranderen*); but nobody tells somebody else that they agree (*ik vatte het samen: je bent het eens*).
    """
    if _is_said_to_agree(view):
        return True
    said = split_words(view)
    if not _FIRST_PERSON.isdisjoint(said):
        return False
    if _speaks_of([*_EMPLOYEE, *names], said):
        return True
    if _TO_THE_EMPLOYEE.isdisjoint(said):
        return False
    ours = not _US.isdisjoint(said)
    if not _OF_A_MIND.isdisjoint(said):
        return not ours or not _NOTED.isdisjoint(said)
    return not ours and _SAID.isdisjoint(said)


def _is_said_to_agree(view: str) -> bool:
    """*Je bent het eens*; what they said themselves stands in quotes: *je reageerde: ‘Ik ben het eens’*."""
    if not re.search(_YOU_AGREE, view):
        return False
    agrees = re.search(_YOU_AGREE, without_quotes(view))
    return agrees is not None and not re.search(_DISAGREES, view[: agrees.end()])


def _speaks_of(names: Iterable[str], said: Sequence[str]) -> bool:
    """Whether somebody is told of: *Noor heeft*, *volgens Noor*, or the *hij* that a text begins with."""
    if len(said) > 1 and said[0] in ("hij", "zij", "ze") and said[1] in _DOES:
        return True
    for name in map(split_words, names):
        for at in range(len(said)):
            if said[at : at + len(name)] == name and _is_subject(said, at, at + len(name)):
                return True
    return False


def _is_subject(said: Sequence[str], start: int, end: int) -> bool:
    before = said[start - 1] if start else ""
    after = said[end] if end < len(said) else ""
    return before not in _SOMEBODY and (after in _DOES or before in _DOES or before == "volgens")
