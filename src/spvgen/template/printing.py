"""What a value prints in a document: its paragraphs, as inline nodes."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from itertools import groupby

from markupsafe import Markup

from spvgen.document.words import Field, Inline, Inlines, LineBreak, Text
from spvgen.dutch import format_number
from spvgen.quantities import Quantity
from spvgen.template.points import lines_as_meant
from spvgen.template.refused import Refused
from spvgen.template.values import Amount, Clock, Day, Paragraphs, Phrase, Words
from spvgen.wrapped import unwrapped, window


def paragraphs(value: object) -> Paragraphs:
    """What a value prints. Raises Refused for what is no value but a whole part or a list."""
    match value:
        case None:
            return ()
        case Phrase():
            return value.paragraphs
        case Day() | Amount():
            return ((Field(value.path, str(value), _bare(value)),),)
        case Words() | Clock():
            path = value.path
            return _split(str(value), lambda line: Field(path, line))
        case str():
            return ((Text(on_one_line(bare_text(value))),),) if value else ()
        case int() | Decimal() if not isinstance(value, bool):
            return ((Field((), format_number(Decimal(value))),),)
    if isinstance(value, tuple | list):
        raise Refused("Hier staat een lijst, geen tekst.", "Schrijf: {{ … | lijst }}, of gebruik {% for %}.")
    str(value)  # an unknown key raises here
    raise Refused("Hier staat een heel onderdeel, geen tekst.", "Noem ook de sleutel: medewerker.naam.")


def _bare(value: Day | Amount) -> date | Quantity:
    """The value itself, without what a template sees of it."""
    if isinstance(value, Day):
        return date(value.year, value.month, value.day)
    return Quantity(value.value, value.unit, value.bound)


def bare_text(value: object) -> str:
    """What a value prints, as bare text. Raises Refused for what is Markdown already."""
    if isinstance(value, Markup):
        raise Refused("Deze tekst is al opgemaakt.", "Geef een sleutel aan het filter, geen macro.")
    return str(value)


def on_one_line(text: str) -> str:
    """Words of a template, with a space for each tab or line end that came out of ``&#10;`` or ``"\\n"``."""
    return re.sub(r"[\t-\r\x1c-\x1e\x85\u2028\u2029]+", " ", text)


def _split(text: str, make: Callable[[str], Inline]) -> Paragraphs:
    """Every empty line starts a paragraph; every other line end that is meant is a LineBreak."""
    lines = list(lines_as_meant(text.splitlines()))
    if len(lines) == 1 and lines[0]:
        return ((make(lines[0]),),)
    width = window(lines)
    return tuple(
        _under_each_other(unwrapped(group, width=width), make)
        for filled, group in groupby(lines, bool)
        if filled
    )


def _under_each_other(lines: Iterable[str], make: Callable[[str], Inline]) -> Inlines:
    """Lines of a paragraph; a break knows how far the point behind it stands in from the first line."""
    run: list[Inline] = []
    edge = 0
    for line in lines:
        said = line.lstrip()
        indent = len(line) - len(said)
        if run:
            run.append(LineBreak(indent=max(indent - edge, 0)))
        else:
            edge = indent
        run.append(make(said))
    return tuple(run)


def joined(parts: Iterable[Inlines], between: Inline) -> Inlines:
    """One run of inline nodes with ``between`` between the parts."""
    run: list[Inline] = []
    for part in parts:
        run += [between, *part] if run else part
    return tuple(run)
