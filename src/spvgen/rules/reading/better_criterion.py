"""The criterion that goes with a goal, as a sentence (M04)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.dutch import format_number, in_sentence
from spvgen.quantities import Quantity, format_quantity
from spvgen.rules.reading.claims import asked_of, in_full, span_of
from spvgen.rules.reading.goal_figures import end_of, indicator_of

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

LEANS: Final = r"(?:Dat|Dit|Die|Deze|Daar\w*|Hier\w*|Dan|Zo|Dus|Maar|En|Of|Want|Ook)\b"


def stands_alone(sentence: str) -> bool:
    """Whether a sentence of the goal can be a criterion as it is: short, and leaning on none before it."""
    return len(sentence) <= _LONGEST and sentence.endswith(".") and not re.match(LEANS, sentence)


_LONGEST: Final = 200
"""Characters of a sentence that one can still take over from a message."""


def made_for(goal: Doel, plan: Verbeterplan, *, formal: bool = False) -> str:
    """End, norm, span and what is measured, said to who works at it."""
    you_have = "hebt u" if formal else "heb je"
    asked, day = asked_of(goal), format_date(end_of(goal, plan))
    if asked is None:
        return f"Op {day} is het doel {goal.gebied} gehaald."
    measured, span = in_sentence(indicator_of(goal)), span_of(goal)
    norm = in_full(asked, "" if span in measured.split() else span)
    if counted := _counted(asked, measured):
        return f"Op {day} zijn er {norm.replace(format_quantity(asked), counted)}."
    if not measured:
        return f"Op {day} {you_have} voor {goal.gebied} de norm van {norm} gehaald."
    if re.match(SHARE, measured):
        whole = measured if measured.startswith("het ") else f"het {measured}"
        comma = "," if re.search(CLAUSE, measured) else ""
        return f"Op {day} {you_have} de norm gehaald: {whole}{comma} is {norm}."
    return f"Op {day} {you_have} de norm van {norm} gehaald ({measured})."


def _counted(asked: Quantity, measured: str) -> str:
    """*precies 5 afgeronde onderdelen*, where what is measured holds the unit near its front."""
    things = re.sub(r"^(?:het )?aantal ", "", measured)
    if asked.value == 1 or asked.unit not in things.split()[:2] or re.match(SHARE, things):
        return ""
    return " ".join(filter(None, (asked.bound, format_number(asked.value), things)))


SHARE: Final = r"(?:het )?(?:(?:aan)?deel|percentage)\b"
CLAUSE: Final = r"\b(?:dat|die|waar\w*)\b"
