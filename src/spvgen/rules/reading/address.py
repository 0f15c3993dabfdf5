"""Whether a plan speaks to whoever it is about as *je* or as *u*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.in_third_person import without_quotes
from spvgen.rules.reading.texts import texts_but_under

if TYPE_CHECKING:
    from pydantic import BaseModel

_NOT_ASKED: Final = frozenset({"zienswijze", "verslag", "verlengingen", "afsluiting", "negeer"})
"""What others say, and what joins a plan later: a signed plan keeps the form that it was signed in."""

_FORMAL: Final = re.compile(r"(?i)(?<![\w'’-])(?<!\d )(?:u|uw|uzelf)(?![\w'’-]|\.\w)")
"""Not *om 9 u* and no *u-bocht*."""
_PLAIN: Final = re.compile(r"(?i)(?<![\w'’-])(?:je|jij|jou|jouw|jezelf)(?![\w'’-])")

_LEAST: Final = 2
"""One *u* in a whole plan may be what a customer is asked."""
_FOR_EACH_SLIP: Final = 10
"""So many times *u* stand against one *je*, which everybody can be: *dat doe je met een tilband*."""


def speaks_formally(plan: BaseModel) -> bool:
    """Whether the employer's own texts say *u* to whom they are about, and hardly ever *je*."""
    told = [without_quotes(text) for text in texts_but_under(plan, _NOT_ASKED)]
    formal = sum(len(_FORMAL.findall(text)) for text in told)
    if formal < _LEAST:
        return False
    return sum(len(_PLAIN.findall(text)) for text in told) * _FOR_EACH_SLIP <= formal
