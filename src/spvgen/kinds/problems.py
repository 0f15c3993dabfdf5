"""What can be wrong with values that are right by themselves: units, order; as problems for ``validate``."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final, NamedTuple, Protocol, TypeVar

from pydantic_core import PydanticCustomError

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.quantities import Quantity, format_quantity, same_unit, without_span

T = TypeVar("T")


class Problem(NamedTuple):
    """Values that are right by themselves and wrong together; ``path`` is seen from the model that tells.

    ``meant`` is the value that surely is meant, with which the plan stands: then it is no more than a tip.
    """

    code: str
    path: NodePath
    message: str
    hint: str = ""
    meant: str = ""


def raise_problems(problems: Iterable[Problem]) -> None:
    """Hand all problems to pydantic as one error of type ``samenhang`` (it allows a validator only one)."""
    found = tuple(problems)
    if found:
        raise PydanticCustomError("samenhang", "samenhang", {"problems": found})


def out_of_order(
    key: str, first: date | None, then: date | None, what: str, before: str
) -> Iterator[Problem]:
    """Tell where the date under ``key`` (``then``) comes before ``first``; the same day is in order."""
    if first and then and then < first:
        yield Problem(
            "X06",
            (key,),
            f"{what} ({format_date(then)}) ligt vóór {before} ({format_date(first)}).",
            "Kijk beide datums na; zijn ze omgewisseld of klopt het jaar niet?",
        )


def wrong(kind: str, message: str, hint: str = "") -> PydanticCustomError:
    """An error with a Dutch message, for ``validate`` to show as it is."""
    return PydanticCustomError(kind, "{melding}", {"melding": message, "hint": hint})


class Dated(Protocol):
    """Whatever has a date."""

    @property
    def datum(self) -> date:
        """The day."""


def lapsed_untold() -> Problem:
    """Tell that an action was let go without a reason."""
    hint = "Zet erbij: ‘toelichting: …’, met de reden, zoals: De klant is overgenomen."
    return Problem("X03", (), "Bij een vervallen actie staat niet waarom die vervalt.", hint)


def dates_in_order(dated: Sequence[Dated], what: str, before: str, under: NodePath = ()) -> Iterator[Problem]:
    """Tell where a date in the list at ``under`` comes before the one above it (X06).

    ``what`` is one of them (*Dit tussendoel*), ``before`` the one above it (*het vorige*).
    """
    for index, (earlier, later) in enumerate(pairwise(dated), start=1):
        for problem in out_of_order("datum", earlier.datum, later.datum, what, before):
            hint = "Zet ze op volgorde van datum. Stonden ze dat al? Kijk dan na of elke datum klopt."
            yield problem._replace(path=(*under, index, *problem.path), hint=hint)


def talks_in_order(hint: str) -> Callable[[tuple[T, ...]], tuple[T, ...]]:
    """What checks planned talks, each with ``naam`` and ``datum``, and hands them on.

    It raises the problems where a date does not come after the one before (X06); ``hint`` is for all of them.
    """

    def checked(talks: tuple[T, ...]) -> tuple[T, ...]:
        pairs: Iterable[tuple[Any, Any]] = pairwise(talks)
        raise_problems(
            Problem("X06", (index, "datum"), *_not_after(later, earlier, hint))
            for index, (earlier, later) in enumerate(pairs, start=1)
            if later.datum <= earlier.datum
        )
        return talks

    return checked


def _not_after(later: Any, earlier: Any, hint: str) -> tuple[str, str]:
    """What to say of a talk that does not come after the one before, and what to do about it."""
    if later.datum == earlier.datum:
        message = f"‘{earlier.naam}’ en ‘{later.naam}’ zijn op dezelfde dag: {format_date(later.datum)}."
        return message, "Kies voor één van de twee een andere dag, of haal er één weg."
    days = format_date(later.datum), format_date(earlier.datum)
    return f"‘{later.naam}’ ({days[0]}) komt niet na ‘{earlier.naam}’ ({days[1]}).", hint


def different_unit(path: tuple[str | int, ...], value: Quantity, norm: Quantity, per: str = "") -> Problem:
    """Tell that a figure can't be compared with its norm; it may be the norm that lacks its unit.

    ``per`` is the span that the key of that name gives: *15 per maand* beside it says that twice.
    """
    message = f"‘{format_quantity(value)}’ is niet te vergelijken met de norm ‘{format_quantity(norm)}’."
    return Problem("X04", path, message, _in_the_span(value, norm, per) or _in_the_unit(value, norm, per))


def _in_the_span(value: Quantity, norm: Quantity, per: str) -> str:
    """What to write where a figure differs from its norm only in the span that it names; else empty."""
    once = _bare_of(value, per)
    if once != value and same_unit(once, norm):
        return f"Bij ‘per’ staat al: {per}. Schrijf: {format_quantity(once)}"
    span = _span_of(once)
    if span and per and same_unit(_bare_of(once, span), norm):
        return (
            f"Dit telt per {span} en de norm per {per}. Zet hier alleen het getal per {per}. Of "
            f"zet bij ‘per’: {span}, en kies ook de norm per {span}."
        )
    return ""


def _in_the_unit(value: Quantity, norm: Quantity, per: str) -> str:
    """What to write where a figure is of another unit than its norm, or only one of the two has a unit."""
    once = _bare_of(value, per)
    if once.unit and norm.unit and _sign(once) != _sign(norm):
        here, there = _measure(once), _measure(norm)
        return f"Dit is {here} en de norm is {there}. Zet hier ook {there}, of maak van de norm {here}."
    as_normed = format_quantity(replace(once, unit=norm.unit))
    if share := part_of_one(once, norm):
        return (
            f"Excel bewaart een percentage als deel van 1. Schrijf dan: {format_quantity(share)}. Is het "
            f"echt zo weinig? Schrijf: {as_normed}"
        )
    if norm.unit and not once.unit:
        return f"Is dit in dezelfde eenheid als de norm? Schrijf dan: {as_normed}"
    if norm.unit or not once.unit:
        return f"Gebruik dezelfde eenheid als de norm: {norm.unit or 'alleen een getal'}."
    meant = format_quantity(replace(norm, unit=once.unit))
    return f"Is de norm {meant}? Zet dat dan bij de norm. Zo niet, schrijf ook hier alleen een getal."


def _bare_of(value: Quantity, span: str) -> Quantity:
    return replace(value, unit=without_span(value.unit, span))


def _span_of(value: Quantity) -> str:
    """The span at the end of a unit: ``kwartaal`` of *11 per kwartaal*."""
    span = f" {value.unit}".rpartition(" per ")[2] if "per " in value.unit else ""
    return span if span in ("week", "maand", "kwartaal") else ""


def part_of_one(value: Quantity, norm: Quantity) -> Quantity | None:
    """The percentage that ``0,45`` is in a spreadsheet; None where it may be less than a per cent as well."""
    if value.unit or not norm.unit.startswith("%") or not 0 < value.value <= 1:
        return None
    share = value.value * 100
    likely = abs(share - norm.value) < abs(value.value - norm.value)
    return Quantity(share.normalize() + 0, norm.unit, value.bound) if likely else None


def without_its_sign(path: tuple[str | int, ...], value: Quantity, norm: Quantity, per: str = "") -> Problem:
    """The same of a figure that is written down beforehand; that a bare number is a percentage, is a tip.

    What was measured is told of more strictly: that is what will be held against somebody.
    """
    if not _lacks_only_its_sign(value, norm):
        return different_unit(path, value, norm, per)
    meant = format_quantity(replace(value, unit=norm.unit))
    message = f"‘{format_quantity(value)}’ is begrepen als {meant}, want de norm is een percentage."
    return Problem("X04", path, message, f"Schrijf: {meant}", meant)


def _lacks_only_its_sign(value: Quantity, norm: Quantity) -> bool:
    """Whether a bare number can only be a percentage; ``0,62`` may be a share of one instead."""
    likely = value.value == 0 or 1 < value.value <= max(norm.value, Decimal(100))
    return norm.unit == "%" and not value.unit and likely


_MEASURES: Final = {"%": "een percentage", "€": "een bedrag"}


def _measure(quantity: Quantity) -> str:
    """What a quantity is: *een percentage*, *een bedrag*, *een aantal offertes*."""
    return _MEASURES.get(_sign(quantity)) or f"een aantal {quantity.unit}"


def _sign(quantity: Quantity) -> str:
    """By which a percentage and an amount are known; empty for a count."""
    first = quantity.unit[:1]
    return first if first in _MEASURES else ""
