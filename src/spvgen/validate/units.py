"""A figure that is proposed goes with its norm: the hint shows the line that is accepted at once."""

import re
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


_EXAMPLE = re.compile(r"‘(m(?:in|ax)imaal \d+) (?:fouten|afspraken)’")
_COUNTED = (
    r"(?i)(?:het )?(?:aantal )?((?:\w+e )?[^\W\d_]{3,}(?:en|s))"
    r"(?: (?:per|van|bij|in|over|door|op|aan|uit|die|dat)\b.*)?"
)
_NO_THINGS = r"(?i)\b(?:percentage|aandeel|deel|tijd|omzet)\b"
_UNWANTED = r"(?i)klacht|fout|storing|incident|retour|misser|vertraging|afwijking|verschil|ongeval"


def in_own_words(source: Source, path: NodePath, hint: str) -> str:
    """A hint with an example that counts what this plan counts: ‘maximaal 3 klachten’, not *3 fouten*."""
    example = _EXAMPLE.search(hint)
    counted = _indicator_beside(source.value, path) if example else None
    found = re.fullmatch(_COUNTED, counted.strip(" .")) if counted else None
    if example is None or found is None or re.search(_NO_THINGS, found[1]):
        return hint
    figure = example[1].replace("minimaal", "maximaal") if re.search(_UNWANTED, found[1]) else example[1]
    return hint.replace(example[0], f"‘{figure} {found[1].lower()}’")


def _indicator_beside(value: RawValue, path: NodePath) -> str | None:
    """What a goal or a norm counts, beside a figure of it."""
    for step in path[:-1]:
        value = value[step] if isinstance(value, (dict, list)) else None  # type: ignore[index]
    counted = value.get("indicator") if isinstance(value, dict) else None
    return counted if isinstance(counted, str) else None


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
