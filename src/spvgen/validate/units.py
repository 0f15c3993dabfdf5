"""A figure that is proposed goes with its norm: the hint shows the line that is accepted at once."""

from dataclasses import replace

from spvgen.diagnostics import NodePath
from spvgen.dutch import DutchValueError
from spvgen.quantities import Quantity, format_quantity
from spvgen.quantity_reading import parse_quantity
from spvgen.source import RawValue, Source


def in_unit_of_norm(source: Source, path: NodePath, hint: str) -> str:
    """A hint that ends in a bare figure, with the unit of the norm; any other hint as it is.

    *Schrijf het getal voluit: 1.290.000* becomes *€ 1.290.000* beside a norm of *minimaal € 1.450.000*.
    """
    lead, colon, figure = hint.rpartition(": ")
    meant, norm = _read(figure), _read(_norm_beside(source.value, path))
    if not colon or meant is None or meant.unit or norm is None or not norm.unit:
        return hint
    return f"{lead}: {format_quantity(replace(meant, unit=norm.unit))}"


def _norm_beside(value: RawValue, path: NodePath) -> RawValue:
    """The nearest norm above a value: beside it, or in the part that holds its list."""
    around = [value]
    for step in path[:-1]:
        value = value[step] if isinstance(value, (dict, list)) else None  # type: ignore[index]
        around.append(value)
    for part in reversed(around):
        norm = part.get("norm") if isinstance(part, dict) else None
        if norm is not None:
            return norm.get("waarde") if isinstance(norm, dict) else norm
    return None


def _read(text: RawValue) -> Quantity | None:
    try:
        return parse_quantity(text) if isinstance(text, str) else None
    except DutchValueError:
        return None
