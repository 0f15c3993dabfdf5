"""Whether a text states a norm, in figures or in words: *90%*, *zeven punten*, *alle ouders*."""

from __future__ import annotations

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from spvgen.dutch import format_number, stem
from spvgen.numerals import rank_of, word_value
from spvgen.quantities import Bound, Quantity

if TYPE_CHECKING:
    from spvgen.wording.amount import Amount

_ALL: Final = (
    r"(?i)\b(?:alle|allemaal|iedereen|al (?:je|de|het|deze)|zonder uitzondering)\b"
    r"|\b(?:elke?|iedere?) (?!dag|werkdag|week|maand|kwartaal|jaar|keer)\w"
)
_NONE: Final = r"(?i)\b(?:geen|nooit|niemand)\b"


@lru_cache(maxsize=512)
def amounts(text: str) -> tuple[Amount, ...]:
    """The quantities in a text; asked for by several rules, so read once."""
    from spvgen.wording.quantities import quantities  # when a text is read, not when rules are listed

    return quantities(text)


def agrees(amount: Amount, norm: Quantity) -> bool:
    """Whether an amount can be the norm: the same value, in whatever words; *9 van de 150* is no 9%."""
    share = norm.unit.startswith("%")
    fits = (amount.percent or not amount.rate) if share else not amount.percent
    return fits and norm.value in (amount.value, amount.upper)


def states(text: str, norm: Quantity) -> bool:
    """Whether a text holds this figure; ``90%`` and ``€ 90`` are seen without reading the whole text.

    *Alle ouders* says 100%, *geen enkele klacht* says none.
    """
    if _says_all_or_none(text, norm):
        return True
    number = re.escape(format_number(norm.value))
    if norm.unit.startswith("%") and re.search(rf"(?<![\d.,-]){number} ?%", text):
        return True
    if norm.unit.startswith("€") and re.search(rf"€ ?{number}(?![\d.,]*\d)", text):
        return True
    literal = bool(norm.unit) and re.search(rf"(?<![\d.,-]){number} {re.escape(norm.unit)}\b", text)
    if literal or any(agrees(amount, norm) for amount in amounts(text)) or _counts_up_to(text, norm):
        return True
    if norm.unit.startswith("%"):
        return _counts_out(text, norm) or _leaves(text, norm) or _leaves_counted_out(text, norm)
    return _stops_short(text, norm)


def _counts_out(text: str, norm: Quantity) -> bool:
    """*Negen van de tien*, *€ 56.000 van je quotum van € 70.000* and *drie kwart* say a share.

    So does the whole number that comes next to it: of 24 plans, 90% is 22.
    """
    counts = [one for one in amounts(text) if not one.percent]
    if any(0 < one.value < 1 and one.value * _WHOLE == norm.value for one in counts):
        return True
    wholes = [(one.value, one.euro) for one in counts]
    wholes += [(value, False) for word in re.findall(_EACH, text.lower()) if (value := word_value(word))]
    if any(
        part.euro == euro and part.value != whole and part.value * _WHOLE == norm.value * whole
        for part in counts
        for whole, euro in wholes
    ):
        return True
    return any(part.value == _whole_share(norm, whole.value) for part, whole in counted_out(text))


def _leaves_counted_out(text: str, norm: Quantity) -> bool:
    """*Hooguit 3 van de 30 te laat* where the norm is at least 90% in time."""
    other = {Bound.MINIMAAL: Bound.MAXIMAAL, Bound.MAXIMAAL: Bound.MINIMAAL}.get(norm.bound or Bound.PRECIES)
    rest = Quantity(_WHOLE - norm.value, "%", other)
    return other is not None and any(
        part.bound == other and part.value == _whole_share(rest, whole.value)
        for part, whole in counted_out(text)
    )


def counted_out(text: str) -> list[tuple[Amount, Amount]]:
    """A part and what it is of: *22 van de 24 plannen*, *van de 24 plannen zijn er 22 af*."""
    counts = [one for one in amounts(text) if not one.percent and not one.euro]
    wholes = [one for one in counts if re.search(_OUT_OF, text[: one.start])]
    return [(a, whole) for whole in wholes for a in counts if a is not whole and a.value <= whole.value]


def _whole_share(norm: Quantity, whole: Decimal) -> Decimal:
    """So many of that many whole things reach a norm, and one less, or of a maximum one more, does not."""
    rounding = {Bound.MINIMAAL: ROUND_CEILING, Bound.MAXIMAAL: ROUND_FLOOR}.get(norm.bound or Bound.PRECIES)
    return (norm.value * whole / _WHOLE).to_integral_value(rounding or ROUND_HALF_UP)


def _leaves(text: str, norm: Quantity) -> bool:
    """*98% of meer zonder correctie* where the norm is at most 2% with one."""
    bounds = {Bound.MINIMAAL, Bound.MAXIMAAL}
    return any(
        one.percent and one.value == _WHOLE - norm.value and {one.bound, norm.bound} == bounds
        for one in amounts(text)
    )


def _stops_short(text: str, norm: Quantity) -> bool:
    """*Minder dan vijf klachten* is at most four of them, and *meer dan zeven* at least eight."""
    step = {Bound.MAXIMAAL: 1, Bound.MINIMAAL: -1}.get(norm.bound) if norm.bound else None
    return step is not None and any(
        one.bound == norm.bound and one.value == norm.value + step and re.search(_SHORT, text[: one.start])
        for one in amounts(text)
    )


_WHOLE: Final = 100  # per cent
_EACH: Final = r"\b(?:elke|iedere|per) (\w+)"
_OUT_OF: Final = r"(?i)\b(?:van|op) (?:(?:de|het|je|jouw|alle|elke) )?(?:(?!naar|tot)\w+ )?$"
"""Before a whole: *22 van de laatste* 24."""
_SHORT: Final = r"(?i)\b(?:minder|meer) dan(?: de)? $"


_RANKED: Final = r"(?<!\bna )(?<!\bvanaf )\bde (\w+) (\w+)"


def _counts_up_to(text: str, norm: Quantity) -> bool:
    """*Op de zesde werkdag* says at most 6 werkdagen; *na de zesde werkdag* does not."""
    counted = stem(norm.unit.lower().partition(" ")[0])
    return norm.bound is Bound.MAXIMAAL and any(
        norm.value == rank_of(rank) and stem(unit) == counted
        for rank, unit in re.findall(_RANKED, text.lower())
    )


def _says_all_or_none(text: str, norm: Quantity) -> bool:
    everything = norm.value == _WHOLE and norm.unit.startswith("%")
    return bool(
        (everything and re.search(_ALL, text))
        or (norm.value == 0 and (re.search(_NONE, text) or _is_without(text, norm.unit)))
    )


def _is_without(text: str, unit: str) -> bool:
    """*Foutloos*, *zonder klachten*, *niet één vergissing*: without what the norm counts."""
    counted = stem("".join(unit.lower().partition(" per ")[0].split()[-1:]))
    if not counted.isalpha():
        return False
    without = r"(?:zonder|vrij van|nul|niet (?:één|een)) (?:(?:te|\w+e) ){0,3}"
    return re.search(rf"(?i)\b(?:{without}{counted}|{counted}(?:loos|loze|vrije?)\b)", text) is not None
