"""A course plan: measurements that cannot be right (code KP26)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import Severity
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from spvgen.kinds.koersdelen import Koersnorm
    from spvgen.kinds.koersplan import Koersplan
    from spvgen.quantities import Quantity


def meting_kan_niet_kloppen(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een meting ligt in de toekomst, of het cijfer kan niet.

    Een deel van het geheel is nooit meer dan 100%, een rapportcijfer nooit meer dan 10, een aantal dagen
    nooit minder dan nul, en morgen is nog niet gemeten. Is een meting ineens vijftig keer zo groot of zo
    klein als die ervoor, dan staat vaak een komma of punt verkeerd; dat is een tip, want het kan kloppen.

    Bron: het artikel over de thermostaat (waar staan we écht?).

    Fout:
        metingen:
          - datum: 2026-04-01
            waarde: 133%

    Goed:
        metingen:
          - datum: 2026-04-01
            waarde: 33%
    """
    yield from _of_later_days(plan, settings.vandaag)
    whole = _is_share(plan)
    before = plan.norm.nulmeting and plan.norm.nulmeting.value
    for index, one in enumerate(plan.metingen or ()):
        path, shown = ("metingen", index, "waarde"), without_bound(one.waarde)
        value = one.waarde.value
        if impossible := _no_share(value) if whole else _cannot_be(plan.norm, one.waarde):
            message = f"De meting is {shown}, maar {impossible}."
            yield Hit(path, message, "Kijk het cijfer na bij de bron. Staat de komma goed?")
        elif before and _is_slip(before, value):
            message = f"De meting is {shown}; dat is ineens {_times(before, value)} als de stand ervoor."
            hint = "Kijk het cijfer na bij de bron. Staat er een komma of punt verkeerd, of een nul te veel?"
            yield Hit(path, message, hint, severity=Severity.TIP)
        else:
            before = value or before


def may_be(plan: Koersplan, measured: Quantity) -> bool:
    """Whether a figure can be right at all: no 138% of a whole."""
    return not (_no_share(measured.value) if _is_share(plan) else _cannot_be(plan.norm, measured))


def _of_later_days(plan: Koersplan, today: date | None) -> Hits:
    """The measurements of days that are still to come, as one fact on the first of them."""
    later = [at for at, one in enumerate(plan.metingen or ()) if today and one.datum > today]
    if not later or plan.metingen is None:
        return
    day = format_date(plan.metingen[later[0]].datum)
    message = f"Deze meting is van {day}: die dag moet nog komen."
    if len(later) > 1:
        message = (
            f"Vanaf deze zijn {len(later)} metingen van een dag die nog moet komen, de eerste van {day}."
        )
    hint = "Klopt de datum niet? Verbeter die. Is het een verwachting? Haal de meting dan weg."
    yield Hit(("metingen", later[0], "datum"), message, hint)


_WHOLE: Final = 100
_MAY_PASS_IT: Final = re.compile(
    r"(?i)groei|stijging|toename|daling|verandering|ten opzichte|vergeleken|target|quot|begrot|budget"
    r"|doelstelling|realisatie|rendement|opslag|marge|index"
)
"""What a percentage can count beyond the whole."""


def _is_share(plan: Koersplan) -> bool:
    """Whether the norm is a part of a whole: a bare percentage that starts and ends within it."""
    norm = plan.norm
    figures = [one for one in (norm.nulmeting, norm.waarde) if one]
    return (
        bool(figures)
        and all(one.unit == "%" and 0 <= one.value <= _WHOLE for one in figures)
        and not _MAY_PASS_IT.search(norm.indicator)
    )


def _no_share(value: Decimal) -> str:
    if 0 <= value <= _WHOLE:
        return ""
    return f"een deel van het geheel is nooit {'meer dan 100%' if value > _WHOLE else 'minder dan 0%'}"


_MARK: Final = re.compile(r"(?i)\brapportcijfers?\b")
_TOP_MARK: Final = 10
_COUNTED: Final = re.compile(
    r"(?i)^(?:werk)?(?:dag|uur|minuut|week|maand)\b|^(?:(?:werk)?dagen|uren|minuten|weken|maanden)\b"
    r"|^(?:\w*(?:klacht|order|klant|fout|bestelling|offerte|afspra[ak]+)(?:en|s)?)\b"
)
"""Units of which there is never less than none."""
_MAY_BE_LESS: Final = re.compile(
    r"(?i)groei|stijging|toename|daling|afname|verandering|verschil|saldo|netto|ten opzichte|vergeleken"
    r"|afwijking|te (?:laat|vroeg)"
)


def _cannot_be(norm: Koersnorm, measured: Quantity) -> str:
    """Why a figure that is no share can't be right; empty where it can."""
    scale = [one.value for one in (norm.nulmeting, norm.waarde) if one]
    if _MAY_BE_LESS.search(norm.indicator) or any(value < 0 for value in scale):
        return ""
    if _MARK.search(norm.indicator) and not measured.unit and all(value <= _TOP_MARK for value in scale):
        return "" if 0 <= measured.value <= _TOP_MARK else "een rapportcijfer loopt van 1 tot en met 10"
    if measured.value < 0 and _COUNTED.search(measured.unit):
        return "minder dan nul kan hier niet"
    return ""


# --- A point in the wrong place ------------------------------------------------------------------------

_LEAP: Final = 50


def _is_slip(before: Decimal, value: Decimal) -> bool:
    """Whether a figure is so many times the one before it, or so small a part of it."""
    low, high = sorted((abs(before), abs(value)))
    return bool(low) and high / low >= _LEAP


def _times(before: Decimal, value: Decimal) -> str:
    low, high = sorted((abs(before), abs(value)))
    return f"{round(high / low)} keer zo {'groot' if abs(value) > abs(before) else 'klein'}"
