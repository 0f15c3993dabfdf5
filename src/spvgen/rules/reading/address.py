"""Whether a plan speaks to whoever it is about as *je* or as *u*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.in_third_person import without_quotes
from spvgen.rules.reading.texts import texts_but_under, words_in
from spvgen.rules.reading.third_person_words import FORMAL

if TYPE_CHECKING:
    from pydantic import BaseModel

_NOT_ASKED: Final = frozenset({"zienswijze", "verslag", "verlengingen", "afsluiting", "negeer"})
"""What others say, and what joins a plan later: a signed plan keeps the form that it was signed in."""

_SAYS_U: Final = re.compile(r"(?i)(?<![\w'’-])(?<!\d )(?:u|uw|uzelf)(?![\w'’-]|\.\w)")
"""Not *om 9 u* and no *u-bocht*."""
_SAYS_JE: Final = re.compile(r"(?i)(?<![\w'’-])(?:je|jij|jou|jouw|jezelf)(?![\w'’-])")

_LEAST: Final = 2
"""One *u* in a whole plan may be what a customer is asked."""
_FOR_EACH_SLIP: Final = 10
"""So many times *u* stand against one *je*, which everybody can be: *dat doe je met een tilband*."""


def speaks_formally(plan: BaseModel) -> bool:
    """Whether the employer's own texts say *u* to whom they are about, and hardly ever *je*."""
    told = texts_but_under(plan, _NOT_ASKED)
    formal = _count(_SAYS_U, [text for text in told if not FORMAL.isdisjoint(words_in(text))])
    return formal >= _LEAST and _count(_SAYS_JE, told) * _FOR_EACH_SLIP <= formal


def _count(form: re.Pattern[str], told: list[str]) -> int:
    return sum(len(form.findall(without_quotes(text))) for text in told)
