"""Private life told by what comes together in a sentence, in any order (V06)."""

import re
from functools import lru_cache
from typing import Final

from spvgen.dutch import composed
from spvgen.rules.privacy import private_matters, private_signs
from spvgen.rules.privacy.private_words import ROWS
from spvgen.rules.reading.patterns import one_of
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles
from spvgen.wording.tokens import fold

_ROLES: Final = Roles(ROWS)
_tells: Final = _ROLES.meeting(
    "mine -if",
    "mixed burdens -others -if",
    "you status -others",
    "alone -others -if",
    "you debt your_money -others -if",
    "you overdrawn -others -if",
    "finances wrong -others -if",
    "debt_help helps_you -others -if",
    "near loss -others -if",
    "pet pets_lot -others -if",
    "minding -others -if",
    "childs kept -others -if",
    "you few_children -groups -others -if",
    "kids_of another -others -if",
    "with_kids alone_in_it you -others -if -at_work -groups",
    "has_kids has you -others -if -groups",
    "partner trouble -others -if",
    "romance over -others -if",
    "my_love parted -others -if",
    "childcare_age of_school -others -if",
    "small_one wakes -others",
    "you those_neighbours fights -others -if",
    "house at_risk -others -if",
    "you wed your_wed -if",
    "you split -others -if",
    "private ails -silence -others -if -labour",
    "upheaval -others -if",
    "at_home calm -others -if -labour",
    "home lost -others -if",
    "you moved you_moved -at_work -others -if",
    "you moving own_place -others -if",
    "you seeks shelter -others -if",
    "you homeless -others -if",
    "neighbours quarrel -others -if",
    "family family_life -others -if",
    "you raised you_from -if",
)
_tells_protected: Final = _ROLES.meeting(
    "you faith practised -others -if",
    "you season -others -shop -if",
    "you prays time_off -others -if",
    "church_office you -others -if",
    "feast time_off you -others -shop -if",
    "you devout -if",
    "you justice your_case -others -if",
    "you arrest sat -others -if",
    "record behind -others -if",
    "you union member -if",
    "you for_union -if",
    "origin your_origin -others -if",
    "you rooted -menu -if",
    "you migrant -others -if",
    "you country born_there -on_a_trip -if",
    "tongue talks_home -if",
    "stance -if",
    "you marched you_marched -others -if",
    "speaks -others -if",
)
_EMPLOYEE: Final = (
    r"(?:^|(?<=[.;:] )|(?<=\bdat )|(?<=\bheeft ))(?:medewerk(?:er|ster)|werkne(?:mer|emster)|betrokkene)\b"
)
_OWNED: Final = r"\b(?:jouw|uw|mijn|m'n|je eigen)\b"
_LITTLE: Final = one_of(
    "kleine zieke oude jonge jongste oudste beste maandelijkse pasgeboren nieuwe eerste hele"
)


_FORMAL: Final = {" u heeft ": " je hebt ", " heeft u ": " heb je ", " u ": " je "}
"""The same said to somebody as *u*."""


def _plain(text: str) -> str:
    """A text in which whatever is theirs is *je* something, without the adjectives that change nothing."""
    said = f" {fold(composed(text))}"
    for formal, plain in _FORMAL.items():
        said = said.replace(formal, plain)
    owned = re.sub(_OWNED, "je", said[1:])
    owned = re.sub(_EMPLOYEE, "je", owned)
    owned = owned.replace("ook als je", "ook je").replace("†", "overleden")  # the first is no condition
    return re.sub(rf"\bje (?:{_LITTLE})\b", "je", owned)


@lru_cache(maxsize=1)  # several questions are asked of one text
def _said_in(text: str) -> list[str]:
    """Its sentences, as the rows have them."""
    return sentences_in(_plain(text))


def tells_together(text: str) -> bool:
    """Whether a sentence of a text tells it of whoever it speaks to."""
    told = any(_tells.is_in(one) or private_matters.tells(one) for one in _said_in(text))
    return told or tells_protected(text)


def tells_protected(text: str) -> bool:
    """Whether that is what the law protects most, such as belief, a sentence or a union."""
    return any(_tells_protected.is_in(one) or private_matters.tells_protected(one) for one in _said_in(text))


def shows(text: str) -> bool:
    """Whether a sentence of a text tells of private life in words that are seldom of the work."""
    return any(map(private_signs.tells, _said_in(text))) or shows_protected(text)


def shows_protected(text: str) -> bool:
    """The same of what the law protects most."""
    return any(map(private_signs.tells_protected, _said_in(text)))
