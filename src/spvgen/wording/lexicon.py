"""The classes of a word that a phrase can ask for: ``<maand>``, ``<getal>``, ``<gebeurtenis>`` …"""

from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, Literal

from spvgen.dates import WEEKDAYS
from spvgen.numerals import digit_value, word_value
from spvgen.wording.tables import classes, ordered, words

_MONTHS: Final = (
    "januari jan janurari", "februari feb febr febuari feburari", "maart mrt", "april apr", "mei", "juni jun",
    "juli jul", "augustus aug agustus", "september sep sept setember", "oktober okt october", "november nov",
    "december dec",
)  # fmt: skip
"""Names of the months in order, each with its short forms and usual slips."""

Unit = Literal["dag", "week", "maand", "kwartaal", "jaar"]
UNITS: Final[dict[Unit, str]] = {
    "dag": "dag dagen dgn werkdag werkdagen wrkdgn werkdgn etmaal etmalen kalenderdag kalenderdagen "
    "schooldag schooldagen lesdag lesdagen",
    "week": "week weken wk wkn wks werkweek werkweken lesweken kalenderweek kalenderweken",
    "maand": "maand maanden mnd mnden mndn kalendermaand kalendermaanden",
    "kwartaal": "kwartaal kwartalen kw kwrt kwartaaltje",
    "jaar": "jaar jaren jr jrn schooljaar boekjaar kalenderjaar",
}
"""Units of time that can bound a goal, each with its forms."""

_DAY_PARTS: Final = ("ochtend", "middag", "avond", "nacht", "morgen")
_DAY_PLURALS: Final = ("ochtenden", "middagen", "avonden")
_IN_MONTH: Final = frozenset({"begin", "eind", "half", "mid"})
_SHORT_UNITS: Final = (
    "minuut minuten minuutje min uur uren uurtje u hr lesuur lesuren klokuren klokuur werkuren kwartier "
    "kwartiertje seconde seconden sec tellen"
)
"""Units that measure a duration and never bound a goal."""


@cache
def month_numbers() -> dict[str, int]:
    """Every form of a month's name, with its number."""
    return {word: number for number, names in enumerate(_MONTHS, start=1) for word in names.split()}


@cache
def unit_names() -> dict[str, Unit]:
    """Every form of a unit, with the unit itself."""
    return {word: unit for unit, names in UNITS.items() for word in names.split()}


@cache
def _classed() -> dict[str, frozenset[str]]:
    """Every word of a closed class with the classes it belongs to."""
    members: dict[str, set[str]] = {}
    for name, listed in _all_classes().items():
        for word in listed:
            members.setdefault(word, set()).add(f"<{name}>")
    return {word: frozenset(found | {word, "<woord>"}) for word, found in members.items()}


def _all_classes() -> dict[str, tuple[str, ...]]:
    days = tuple(form for day in WEEKDAYS for form in (f"{day}en", f"{day}s"))
    return classes() | {
        "maand": tuple(month_numbers()),
        "weekdag": (*WEEKDAYS, "ma", "di", "wo", "do", "vr", "za"),
        "weekdagen": (*days, "weekends", "weekenden"),
        "tijdmaat": (*unit_names(), "dagdelen"),
        "kort": tuple(_SHORT_UNITS.split()),
    }


@lru_cache(maxsize=8192)
def classes_of(word: str) -> frozenset[str]:
    """The word itself and the classes it belongs to."""
    keys = _classed().get(word) or frozenset({word, "<woord>"})
    keys |= _open_classes(word)
    if not keys.isdisjoint(_TAKING_STOCK):
        keys |= {"<balans>"}
    if word == "een":
        return keys | {"<n>"}
    value = word_value(word)
    return keys if value is None else keys | _value_classes(value)


_TAKING_STOCK: Final = frozenset({"<samenkomst>", "<ijkmoment>", "<peiling>", "<peilmoment>"})
"""Classes of when it is told how things stand: *sinds het vorige gesprek*, *van meting tot meting*."""


@lru_cache(maxsize=8192)
def is_abstract(word: str) -> bool:
    """What nobody can see or count: *houding, klantgerichtheid*, but not *universiteit* or *schap*."""
    built = len(word) > 6 and word.endswith(ordered("abstract_endings"))
    listed = word in words("abstract") or word.startswith("maatwerk")
    return listed or (built and not word.endswith(ordered("no_abstract")))


_COMPOUND: Final = 7  # letters of a word too short to be taken for a compound
_ROUND: Final = 5  # letters of the shortest event that is taken for one by its plural: *ronde*
_BY_ENDING: Final = {
    "recurring_endings": "<herhaal>",
    "gauge_endings": "<ijkmoment>",
    "instrument_endings": "<peiling>",
    "service_endings": "<dienst>",
    "meeting_endings": "<samenkomst>",
    "repeated": "<herhaald>",
    "span_endings": "<tijdvak>",
    "mean_endings": "<tijdgemiddelde>",
    "street_endings": "<straat>",
    "paper_endings": "<papier>",
}
"""Lists of endings, each with the class of the words that have one."""


def _open_classes(word: str) -> set[str]:
    """Classes that a word has by the way it is built."""
    found = {"<abstract>"} if is_abstract(word) else set()
    if _is_event(word):
        found.add("<gebeurtenis>")
    found |= {name for endings, name in _BY_ENDING.items() if word.endswith(ordered(endings))}
    if (
        len(word) > _COMPOUND
        and word.endswith(ordered("occasion_endings"))
        and word not in words("no_events")
    ):
        found.add("<gelegenheid>")
    if word in words("recurring"):
        found.add("<herhaal>")
    if word.endswith("traject"):
        found |= {"<traject>", "<verloop>"}
    if len(word) > 7 and word.endswith(("maanden", "weken", "jaren", "kwartalen")):
        found.add("<tijdmaat>")
    if _is_plural_of_event(word):
        found.add("<rondes>")
    if word.startswith(tuple(UNITS)) and word.endswith(ordered("targets")):
        found.add("<periodedoel>")
    if word.startswith("verbe") and word.endswith(("ring", "ringen")):  # *verbeterring* as well
        found.add("<verbetering>")
    if len(word) == 3 and word.endswith("'s"):  # *de 7 P's*
        found.add("<letters>")
    return found | _day_classes(word) | (_month_classes(word) if "-" in word else set())


def _month_classes(word: str) -> set[str]:
    """*jan-mrt* is a pair of months, as *q1-q2* of quarters and *p7-p9*; *mid-mei* is a point of one."""
    first, _, last = word.partition("-")
    if last in month_numbers() and first in _IN_MONTH:
        return {"<maandpunt>"}
    parts = frozenset(word.split("-"))
    named = (month_numbers().keys(), words("q"), words("boekperiode"))
    return {"<maandpaar>"} if any(parts <= names for names in named) else set()


def _is_event(word: str) -> bool:
    built = word.endswith(ordered("event_endings")) and word not in words("no_events")
    seasonal = len(word) > 8 and word.startswith(ordered("seasonal"))
    return (
        built
        or word in words("events")
        or word in words("feest")
        or (seasonal and not word.endswith(ordered("seasonal_things")))
    )


def _is_plural_of_event(word: str) -> bool:
    """*veilingen*, *thuiswedstrijden*, *rondes*: what comes one after another."""
    one = word[:-2] if word.endswith("en") else word.removesuffix("s")
    return one != word and len(one) >= _ROUND and (_is_event(one) or one.endswith(ordered("service_endings")))


def _day_classes(word: str) -> set[str]:
    """``vrijdagmiddag`` is a weekday, ``vrijdagmiddagen`` are several."""
    if not word.startswith(WEEKDAYS) or word in WEEKDAYS:
        return set()
    if word.endswith(_DAY_PARTS):
        return {"<weekdag>"}
    return {"<weekdagen>"} if word.endswith(_DAY_PLURALS) else set()


def number_classes(written: str) -> frozenset[str]:
    """The classes of a number in digits: ``<getal>``, and ``<jaartal>`` or ``<dagnr>`` where it can be."""
    return frozenset({written, "<cijfer>"}) | _value_classes(digit_value(written)) | _year_class(written)


def _year_class(written: str) -> frozenset[str]:
    year = len(written) == 4 and written.isdigit() and 1990 <= int(written) <= 2069
    return frozenset({"<jaartal>"}) if year else frozenset()


def _value_classes(value: Decimal) -> frozenset[str]:
    keys = {"<getal>", "<n>"}
    if value != value.to_integral_value() or value < 1:
        return frozenset(keys)
    limits = {"<weeknr>": 53, "<dagnr>": 31, "<maandnr>": 12}
    return frozenset(keys | {name for name, most in limits.items() if value <= most})
