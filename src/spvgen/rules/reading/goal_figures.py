"""The figures of a goal: which way it goes, how far there is to go, and how fast that must be."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dutch import count, format_number
from spvgen.quantities import Quantity, format_quantity, meets
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.time_texts import first_date_in, named_spans

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


def indicator_of(goal: Doel) -> str:
    """What is counted or measured; empty where that is not said."""
    return (goal.meting and goal.meting.indicator) or ""


def per_of(goal: Doel) -> str:
    """Over which span the norm holds, under ``per``; empty where that is not said."""
    return goal.meting.per.value if goal.meting and goal.meting.per else ""


def baseline_of(goal: Doel) -> Quantity | None:
    """The figure at the start, under ``nulmeting``."""
    return goal.meting.nulmeting if goal.meting else None


def norm_of(goal: Doel) -> Quantity | None:
    """The norm with its bound, in so many words or as the rest of the goal tells."""
    return goal.te_halen


def is_result(goal: Doel) -> bool:
    """Whether a goal asks for a result: it says so, or it says nothing and has a numeric norm."""
    return goal.aard == "resultaat" or (goal.aard is None and norm_of(goal) is not None)


def already_met(goal: Doel) -> bool:
    """Whether the baseline reaches the norm already."""
    start, norm = baseline_of(goal), norm_of(goal)
    return start is not None and norm is not None and meets(start, norm)


def end_of(goal: Doel, plan: Verbeterplan) -> date:
    """The day by which the goal must be reached: without a deadline that is the end of the plan."""
    return plan.uiterlijk(goal.deadline) or plan.einde


def without_bound(quantity: Quantity) -> str:
    """Write a quantity as a plain figure: ``80%`` for *minimaal 80%*."""
    return format_quantity(replace(quantity, bound=None))


# --- What is counted -------------------------------------------------------------------------------

_MEASURED: Final = words("""
    uur uren uurtje minuut minuten seconde seconden dag dagen werkdag werkdagen dagdeel dagdelen week weken
    maand maanden kwartaal kwartalen jaar jaren punt punten procentpunt procentpunten ster sterren cijfer
    graad graden kg kilo kilogram gram ton liter ml meter km kilometer cm mm m m2 m² m3 m³ hectare ha fte
    pagina pagina's duizend miljoen mln keer maal per op van sec min kwh mb gb
""")
"""Units of which a half can be; ``keer`` because *anderhalf keer* is said of a pace."""
_AVERAGE: Final = r"(?i)\bgemiddeld|\bdoorsnee|\bratio\b|\bper (?:persoon|klant|order|medewerker|uur)\b"
_RATIO: Final = (
    r"(?i)\bper (?!(?:werk)?(?:dag|week|maand|kwartaal|jaar|looptijd|periode|dienst|telefoon|mail|post)\b)\S"
    r"|\bverhouding|\bpromille|\bgedeeld door|\bvan elke (?:honderd|duizend|\d+)\b"
)
"""What the indicator counts is set against something else: *fouten per 100 recepten*."""
_COUNTED: Final = (
    r"(?i)^(?:het )?aantal \w+|^(?:\w+ )?(?:deals|afspraken|offertes?|leads|klanten|gesprekken|bezoeken"
    r"|orders|klachten|fouten|contracten|facturen|meldingen|tickets|dossiers|telefoontjes)\b"
)


def is_counted(goal: Doel) -> bool:
    """Whether the norm counts whole things, such as deals: no half exists, and no average is asked."""
    norm, indicator = norm_of(goal), indicator_of(goal)
    if norm is None or norm.unit.startswith(("%", "€")):
        return False
    if re.search(_AVERAGE, f"{norm.unit} / {indicator} / {goal.verwachting}") or re.search(_RATIO, indicator):
        return False
    if norm.unit:
        return not measures(norm.unit)
    return bool(re.search(_COUNTED, indicator))


def measures(unit: str) -> bool:
    """Whether a half of so many can be: *minuten*, *punten*."""
    return unit.casefold().split()[0] in _MEASURED


def adds_up(goal: Doel) -> bool:
    """Whether the norm is a total over the whole plan, which begins at nothing: *6 nieuwe klanten*."""
    norm = norm_of(goal)
    if norm is None or per_of(goal) != "looptijd":
        return False
    return norm.unit.startswith("€") or is_counted(goal)


# --- How far ---------------------------------------------------------------------------------------


def jump(goal: Doel, plan: Verbeterplan) -> str:
    """``van 62% naar 80%: 18 procentpunt in 17 weken, ruim 1 punt per week``; empty without a jump."""
    start, norm = baseline_of(goal), norm_of(goal)
    if start is None or norm is None or meets(start, norm):
        return ""
    weeks = max(1, round((end_of(goal, plan) - plan.looptijd.start).days / 7))
    size, speed = _size(start, norm), pace(abs(norm.value - start.value), norm.unit, weeks)
    return ", ".join(filter(None, (f"{_way(start, norm)}: {size} in {count(weeks, 'week', 'weken')}", speed)))


def _way(start: Quantity, norm: Quantity) -> str:
    signed = start.unit.startswith(("%", "€"))
    shown = without_bound(start) if signed else format_number(start.value)
    return f"van {shown} naar {without_bound(norm)}"


def _size(start: Quantity, norm: Quantity) -> str:
    difference = abs(norm.value - start.value)
    if norm.unit.startswith("%"):
        return f"{format_number(difference)} procentpunt"
    more = "meer" if norm.value > start.value else "minder"
    return f"{_money(norm.unit)}{format_number(difference)} {more}"


def pace(difference: Decimal, unit: str, weeks: int) -> str:
    """How fast that is, near enough to be true: *bijna 2,3 punt per week*, *ongeveer 1 per 11 dagen*."""
    each = difference / weeks
    point = " punt" if unit.startswith("%") else ""
    if not _money(unit) and each < (_SLOW if point else 1):
        return _one_per(difference, weeks, point)
    near = _round_figure(each)
    nearness = "" if near == each else "ruim " if near < each else "bijna "
    return f"{nearness}{_money(unit)}{format_number(near)}{point} per week"


_SLOW: Final = Decimal("0.1")
"""So little a week is said the other way round: *ongeveer 0,1 punt per 2 weken*."""


def _one_per(difference: Decimal, weeks: int, point: str) -> str:
    """*ongeveer 1 per 2 weken*: in weeks, or in days where those would be off; empty for a single step."""
    one = min(Decimal(1), Decimal(1).scaleb(difference.adjusted()))
    if point:
        one = min(one, _SLOW)
    days = 7 * weeks * one / difference
    if days >= 7 * weeks:
        return ""
    near = max(_rounded(days, Decimal(7)), Decimal(7))
    if not _is_near(near, days):
        span = count(int(_rounded(days, Decimal(1))), "dag", "dagen")
    else:
        span = "week" if near == 7 else f"{int(near) // 7} weken"
    return f"ongeveer {format_number(one)}{point} per {span}"


def _is_near(near: Decimal, value: Decimal) -> bool:
    """Whether a figure that is easy to say is close enough to be said: within a sixteenth."""
    return abs(near - value) * 16 <= value


def _money(unit: str) -> str:
    return "€ " if unit.startswith("€") else ""


def _round_figure(value: Decimal) -> Decimal:
    """A figure that is easy to say, halves below ten, where that is near; else one with two digits."""
    digits = Decimal(1).scaleb(value.adjusted() - 1)
    near = _rounded(value, max(digits, Decimal("0.5")))
    return (near if near and _is_near(near, value) else _rounded(value, digits)).normalize()


def _rounded(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).to_integral_value(ROUND_HALF_UP) * step


# --- Along the way ---------------------------------------------------------------------------------

_RIGHT_BEFORE: Final = timedelta(days=4)


_WHICH: Final = r"\bdie (?:pas )?(?:na|vanaf|sinds) (?=\d)"


def counted_from(goal: Doel, plan: Verbeterplan) -> date:
    """The day from which there is anything to count: as a rule the start of the plan.

    Later where it is measured once, over a span that the goal names (*in het eerste kwartaal*), or where
    it is of what comes later (*vacatures die na 1 december opengaan*).
    """
    start, end = plan.looptijd.start, plan.einde
    if per_of(goal) in ("week", "maand", "dag"):
        return start
    which = re.search(_WHICH, goal.verwachting) if " die " in goal.verwachting else None
    if which:
        found = first_date_in(goal.verwachting[which.end() :], (start, end))
        return max(start, found[0]) if found else start
    spans = named_spans(goal.verwachting, start, end)
    return max(start, min(one.first for one in spans)) if spans else start


def interim_days(goal: Doel, plan: Verbeterplan) -> list[date]:
    """The evaluations at which something can be said of how far it is."""
    first, last = counted_from(goal, plan), min(end_of(goal, plan), plan.einde) - _RIGHT_BEFORE
    return [moment.datum for moment in plan.evaluatiemomenten[:-1] if first < moment.datum < last]


def interim_figures(goal: Doel, plan: Verbeterplan) -> list[tuple[date, Quantity]]:
    """Even steps from baseline to norm at the interim evaluations; each figure once, on its first date.

    What adds up over the plan begins at nothing, and none stands right before the deadline.
    """
    start, norm = baseline_of(goal), norm_of(goal)
    first, last = plan.looptijd.start, end_of(goal, plan)
    days = interim_days(goal, plan)
    if start is None or norm is None or meets(start, norm) or not days:
        return []
    if adds_up(goal):
        start, first = replace(start, value=Decimal(0)), counted_from(goal, plan)
    difference = norm.value - start.value
    step = max(
        _whole(goal, start, len(days) + 1),
        _step(start.value, norm.value, len(days) + 1),
        _of_a_few(goal, norm),
    )
    figures: dict[Decimal, date] = {start.value: first, norm.value: last}
    for day in days:
        exact = start.value + difference * (day - first).days / (last - first).days
        figures.setdefault(_rounded(exact, step), day)
    low, high = sorted((start.value, norm.value))
    between = (
        (day, value) for value, day in figures.items() if day not in (first, last) and low < value < high
    )
    return [
        (day, Quantity(value, unit))
        for day, value in between
        if (unit := _unit(value, norm, start)) is not None
    ]


_WEEKLY: Final = r"(?i)\bweek(?!end|dag)\w{3,}|\b(?:elke|iedere|per) week\b|\bwekelijkse?\b"


def _of_a_few(goal: Doel, norm: Quantity) -> Decimal:
    """A quarter, where a share is taken each month of what comes once a week: of four or five."""
    weekly = norm.unit.startswith("%") and per_of(goal) == "maand"
    return Decimal(25) if weekly and re.search(_WEEKLY, indicator_of(goal)) else Decimal(0)


def _whole(goal: Doel, start: Quantity, parts: int) -> Decimal:
    """A step of one for what is counted, and for a share that has so far to go that each step is whole."""
    norm = norm_of(goal)
    if norm is None:
        return Decimal(0)
    far = norm.unit.startswith("%") and abs(norm.value - start.value) >= parts
    return Decimal(1) if far or (is_counted(goal) and start.value % 1 == 0) else Decimal(0)


def _unit(value: Decimal, *known: Quantity) -> str | None:
    """The unit as it goes with a figure, *1 dag* and *2 dagen*; None where nobody wrote it for one thing."""
    alike = [one.unit for one in known if (one.value == 1) == (value == 1)]
    unit = (alike or [known[0].unit])[0]
    return None if value == 1 and not alike and re.match(r"\w+(?:en|s)\b", unit) else unit


def _step(start: Decimal, norm: Decimal, parts: int) -> Decimal:
    """As fine as the figures themselves are written (1, 0,1, 1.000), but fine enough for so many parts."""
    exponents = [int(value.normalize().as_tuple().exponent) for value in (start, norm) if value]
    step = Decimal(1).scaleb(min(exponents, default=0))
    while step > 1 and step * 2 * parts > abs(norm - start):
        step /= 10
    return step
