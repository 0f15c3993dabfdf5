"""How raw values are read into a part: what is blank, what is text, a day, a quantity or a choice.

Every value reaches a model as text, exactly as it stands in the file. Each type reads the Dutch
spelling or raises ``PydanticCustomError`` with a type of its own and a Dutch ``melding`` and ``hint``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, ClassVar, Final, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator

from spvgen.dates import MONTHS, format_date, parse_date, parse_time
from spvgen.dutch import DutchValueError, composed, did_you_mean, slug
from spvgen.kinds.problems import wrong
from spvgen.quantities import Quantity
from spvgen.quantity_reading import parse_quantity

T = TypeVar("T")


class Model(BaseModel):
    """Base of all parts of a plan: frozen, unknown keys are refused, an empty value is an absent one."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    bare_key: ClassVar = ""
    """The key that a bare text in the place of the whole part stands for; empty where none will do."""

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, data: object) -> object:
        if cls.bare_key and isinstance(data, str):
            data = {cls.bare_key: data}
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if not cls._blank(key, value)}

    @classmethod
    def _blank(cls, key: str, value: object) -> bool:
        if isinstance(value, str):  # most values are, so they are not looked up
            return not value.strip() and key in cls.model_fields
        return key in cls.model_fields and is_blank(value, part_below(cls, key))


def is_blank(value: object, part: type[Model] | None = None) -> bool:
    """Whether nothing is filled in: no value, white space, or in a part (a model) or list only such values.

    A mapping where text belongs is never blank: ``{Deel je lijst, elke maandag}`` is a text that lost
    its quotes.
    """
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list):
        return all(is_blank(inner, part) for inner in value)
    if isinstance(value, dict) and part is not None:
        known = part.model_fields
        return all(key in known and is_blank(inner, part_below(part, key)) for key, inner in value.items())
    return value is None or value == {}


@cache
def part_below(part: type[Model], key: str) -> type[Model] | None:
    """The model that holds what stands under ``key``, where that has keys of its own."""
    info = part.model_fields.get(key)
    return _model_in(info.annotation) if info else None


def _model_in(annotation: Any) -> type[Model] | None:
    """The model inside an annotation such as ``tuple[Doel, ...] | None``."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next((inner for arg in get_args(annotation) if (inner := _model_in(arg))), None)


def as_text(value: object) -> str:
    """Refuse anything that is not text; a list or a mapping here mostly is a forgotten quote.

    An accent may stand in a file as a sign of its own, as macOS likes it: the text is the same.
    """
    text = value.strip() if isinstance(value, str) else ""
    if text:
        return composed(text)
    if is_blank(value):
        raise wrong("leeg", "Hier staat niets.", "Vul dit punt in, of haal het weg.")
    shape = "een lijst" if isinstance(value, list) else "een blok met sleutels"
    raise wrong(
        "tekst_verwacht",
        f"Hier staat {shape}, maar hier hoort gewone tekst.",
        'Staat er een leesteken als [ of { vooraan? Zet de tekst dan tussen aanhalingstekens: "…".',
    )


@dataclass(frozen=True, slots=True)
class ReadBy:
    """Marks a type as read by one function, which gets the raw value; pydantic adds no checks of its own."""

    read: Callable[[Any], object]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """The function and nothing else: a schema of the type too would take long to build."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(self.read)


def _reader(parse: Callable[[str], T]) -> Callable[[object], T]:
    def read(value: object) -> T:
        try:
            return parse(as_text(value))
        except DutchValueError as error:
            raise wrong(error.kind, str(error), error.hint) from None

    return read


def as_list(value: object) -> object:
    """A single text where a list is expected is a list of one.

    Keys there are not: without a dash nobody knows which of them belong to one item.
    """
    return [value] if isinstance(value, str) else value


Tekst = Annotated[str, ReadBy(as_text)]
"""Plain text, stripped; nothing in it is markup."""

Datum = Annotated[date, ReadBy(_reader(parse_date))]
"""A day, written only as ``2026-01-12``."""

Tijd = Annotated[time, ReadBy(_reader(parse_time))]
"""A time of day, ``09:00``."""

Hoeveelheid = Annotated[Quantity, ReadBy(_reader(parse_quantity))]
"""A number as the Dutch write it, with unit and bound: ``minimaal 62,5%``, ``€ 90.000``."""


def bare_number(what: str, example: str) -> ReadBy:
    """Marks a number that carries no unit; where none can be read, ``what`` says which one belongs there."""

    def read(value: object) -> Quantity:
        text = as_text(value)
        try:
            return parse_quantity(text)
        except DutchValueError as error:
            from spvgen.numerals import number_or_none  # only for what is no number

            figures = (number_or_none(word) for word in re.findall(r"\b(?:\d{1,2}|[^\W\d_]{3,})\b", text))
            figure = next((one for one in figures if one is not None), 8)
            hint = f"Schrijf alleen een getal, bijvoorbeeld: {example.format(figure)}"
            raise wrong(error.kind, f"Hier hoort {what} te staan, en geen ‘{text}’.", hint) from None

    return ReadBy(read)


Lijst = Annotated[tuple[T, ...], BeforeValidator(as_list)]
"""One or more of something; a bare text counts as a list of one."""

Teksten = Lijst[Tekst]

_DAY: Final = r"\d{4}-\d\d?-\d\d?"


def when_in_words(text: str) -> str:
    """``juni 2026``, ``2026-06-12`` or ``2026-06-01 t/m 2026-06-12`` with every day as a document writes it.

    Raises DutchValueError for a day that does not exist, or is written in figures in another way.
    """
    if not re.search(r"[a-z]|[A-Z]{3}|\b[QK][1-4]\b", text):
        return format_date(_only_a_day(text))
    shorter = re.sub(_SPAN, _span_in_words, text)
    return re.sub(_DAY, lambda day: format_date(parse_date(day[0])), shorter)


_SPAN: Final = rf"(?P<first>{_DAY})(?P<until> (?:t/m|tot en met) )(?P<last>{_DAY})"


def _span_in_words(span: re.Match[str]) -> str:
    """*17 t/m 25 november 2026*: a month and a year that both days share are said once."""
    first, last = parse_date(span["first"]), parse_date(span["last"])
    if first.year != last.year or first > last:
        return span[0]
    begin = str(first.day) if first.month == last.month else f"{first.day} {MONTHS[first.month - 1]}"
    return f"{begin}{span['until']}{format_date(last)}"


def _only_a_day(text: str) -> date:
    """The day that stands there alone. Raises DutchValueError; its hint says that a month will do as well."""
    if month := re.fullmatch(_MONTH_IN_FIGURES, text.strip()):
        named = MONTHS[int(month["m"] or month["n"]) - 1]
        hint = f"Schrijf de maand als woord: {named} {month['y'] or month['z']}"
        message = f"De maand ‘{text.strip()}’ is niet goed geschreven."
        raise DutchValueError(message, kind="datum_schrijfwijze", hint=hint)
    try:
        return parse_date(text)
    except DutchValueError as error:
        if error.kind != "datum_geen":
            raise
    raise DutchValueError(f"‘{text.strip()}’ is geen maand of dag.", kind="datum_geen", hint=_MONTH_OR_DAY)


_MONTH_IN_FIGURES: Final = r"(?P<m>0?[1-9]|1[0-2])[-/. ](?P<y>\d{4})|(?P<z>\d{4})[-/. ](?P<n>0?[1-9]|1[0-2])"
_MONTH_OR_DAY: Final = (
    "Schrijf een maand, een dag, of van wanneer tot wanneer: juni 2026, 2026-06-12, of "
    "2026-06-01 t/m 2026-06-12."
)


class Wanneer(str):
    """A month, a day or a span, as text (``when_in_words``): what is vague about it is for a rule."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """A plain text once it is read, so that it is treated like every other."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(_reader(when_in_words))


_SPELLING: Final = {"voortijdig_beeindigd": "voortijdig beëindigd"}
"""Choices that a document writes otherwise than with spaces for ``_``."""


def choice_in_words(choice: str) -> str:
    """How a document writes a choice."""
    return _SPELLING.get(choice, choice.replace("_", " "))


OTHER_SPELLING: Final = "keuze_schrijfwijze"
"""The kind of error of *Ja* or *klopt niet*: a choice with other capitals or signs. Its hint ends in it."""


_OTHER_WORDS: Final[dict[type[StrEnum], Mapping[str, str]]] = {}
"""What else each list of choices understands."""


class Keuze(StrEnum):
    """A value out of a fixed list; ``woorden`` is how a document writes it.

    ``ook`` are patterns for other words, by the choice that they mean.
    """

    def __init_subclass__(cls, *, ook: Mapping[str, str] | None = None) -> None:
        super().__init_subclass__()
        _OTHER_WORDS[cls] = ook or {}

    @property
    def woorden(self) -> str:
        """The choice as a reader of the document sees it."""
        return choice_in_words(self.value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Validate by name, with a Dutch message that lists what is possible."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(cls._read)

    @classmethod
    def bedoeld(cls, text: str) -> str:
        """The value that other words for it mean; empty where nobody can tell."""
        return other_words(text, _OTHER_WORDS[cls])

    @classmethod
    def past_niet(cls, text: str) -> str:
        """What to do with words that are no choice at all; empty where they may be one, misspelled."""
        return ""

    @classmethod
    def _read(cls, value: object) -> "Keuze":
        text = as_text(value)
        if text in cls._value2member_map_:
            return cls(text)
        options = [member.value for member in cls]
        if (spelled := slug(text)) in map(slug, options):
            meant = next(one for one in options if slug(one) == spelled)
            raise wrong(OTHER_SPELLING, f"‘{text}’ is begrepen als {meant}.", f"Schrijf: {meant}")
        hint = f"Schrijf: {meant}" if (meant := cls.bedoeld(text)) else cls.past_niet(text)
        hint = hint or _hint_at_choice(text, options)
        raise wrong("keuze", f"‘{text}’ kan hier niet. Kies uit: {', '.join(options)}.", hint)


def other_words(text: str, choices: Mapping[str, str]) -> str:
    """The choice of which the pattern fits a text; empty where none does."""
    said = text.strip(" .!").lower().replace("_", " ")
    return next((choice for choice, words in choices.items() if re.fullmatch(words, said)), "")


LAPSED: Final = {
    "vervallen": "(?:is |komt te |nu )?vervallen|vervalt|geschrapt|afgelast|geannuleerd"
    "|(?:gaat )?niet (?:meer )?(?:door|nodig)",
}
"""Other words for *vervallen*."""

HOW_FAR: Final = {
    "ja": "(?:helemaal |volledig |al )?(?:gedaan|klaar|af|gelukt|uitgevoerd|voltooid|behaald|gehaald)"
    "|helemaal|volledig|wel|zeker|klopt|yes|j|true|100 ?%",
    "deels": "(?:voor de |de )?helft|half|halverwege|(?:half|deels|gedeeltelijk|grotendeels|bijna)"
    "(?: (?:gedaan|klaar|af|gelukt|behaald|gehaald))?|ten dele|een beetje|soms|niet (?:alles|altijd|helemaal)"
    r"|niet volledig|mee bezig|[1-9]\d? ?%",
    "nee": "(?:nog |helemaal )?niet(?: (?:gedaan|gelukt|klaar|af|uitgevoerd|behaald|gehaald))?|nooit|geen|no"
    "|n|false|0 ?%",
}
"""Other words for *ja*, *deels* and *nee*."""

_BEGINS_CHOICE: Final = 4  # letters of a choice by which it is known


def _hint_at_choice(text: str, options: list[str]) -> str:
    """*Ja, heel vaak* is *ja*, and *kennis* is *kennis_en_ervaring*."""
    typed = text.lower().replace(" ", "_")
    first = re.match(r"\w+(?: \w+)*?(?= ?[,;:.(–—-])", text.lower())
    if first and (choice := first[0].replace(" ", "_")) in options:
        return f"Schrijf hier alleen: {choice}"
    holding = [one for one in options if len(typed) >= _BEGINS_CHOICE and typed in one.split("_")]
    none_fits = "anders" in options and len(text) >= _BEGINS_CHOICE
    other = f"Past er geen? Kies ‘anders’, en zet ‘{text}’ in de tekst erbij." if none_fits else ""
    return did_you_mean(holding[0] if len(holding) == 1 else typed, options, other)


class JaNee(Keuze, ook={choice: HOW_FAR[choice] for choice in ("ja", "nee")}):
    """Yes or no."""

    JA = "ja"
    NEE = "nee"
