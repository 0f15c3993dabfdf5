"""A norm that asks for at least so many of what nobody wants: *minimaal 2 klachten* (part of M06)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from spvgen.quantities import Bound, Quantity, format_quantity
from spvgen.rules.rule import Hit

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel

_NOUNS: Final = (
    r"\w*(?:klachten|fouten|missers|schades|storingen|retouren|vergissingen|boetes|ongevallen|achterstanden"
    r"|verschillen|tekorten|escalaties)"
)
_COUNTED: Final = rf"(?<!een )\baantal (?:(?:nieuwe|open|eigen|terechte) )?(?:{_NOUNS}|te late \w+)\b"
_SOLVED: Final = (
    r"\b(?:dat|die|waarvan|binnen|maximaal|hooguit|hoogstens|ge\w{3,}[dtn]"
    r"|(?:op|af|be|ver|her|door|tel|na|weg|uit)ge\w{3,}|(?:be|ver|her)\w{3,}de?)\b"
)
"""*Het aantal klachten dat je oplost*: of these there should be more; *maximaal 2* may be of the faults."""


def asks_more_faults(told: str, norm: Quantity) -> bool:
    """Whether what a goal tells, in small letters, counts faults of which its norm is the least."""
    if norm.unit and not re.fullmatch(_NOUNS, norm.unit.lower()):
        return False
    return bool(re.search(_COUNTED, told)) and not re.search(_SOLVED, told)


def other_bound(index: int, goal: Doel, norm: Quantity) -> Hit:
    """What to say of such a norm."""
    least, most = format_quantity(norm), format_quantity(replace(norm, bound=Bound.MAXIMAAL))
    message = f"De norm van ‘{goal.gebied}’ is {least}: met minder is het doel niet gehaald."
    hint = f"Moet dit minder worden? Schrijf dan ‘norm: {most}’, en zet ‘maximaal’ ook in de verwachting."
    return Hit(("doelen", index, "meting", "norm"), message, hint)
