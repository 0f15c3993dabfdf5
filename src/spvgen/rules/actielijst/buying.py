"""Who buys something or orders from a supplier does something; who gets an order depends on somebody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.nameforms import called_by, each_name

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst

_BUYS: Final = r"(?:bestelt?|bestellen|koopt?|kopen)"
_PLACES: Final = r"(?:plaatst?|plaatsen|tekent?|tekenen|sluit|sluiten|doet|doen)"
_SUPPLIER: Final = (
    r"\w*(?:leveranciers?|fabriek|fabrikant|groothandel|groothandels|importeur|drukker|drukkerij|webwinkel)"
)


def buying_by(plan: Actielijst) -> str:
    """The pattern of a sentence in which those who do the actions buy something, or order from a supplier."""
    who = rf"(?:(?<!\bbij )(?<!\bvan )(?:je|jij|jullie|we|wij)|{'|'.join(_actors(plan))})"
    buys, places = (rf"\b(?:{who} {verb}|{verb} {who})\b" for verb in (_BUYS, _PLACES))
    return rf"(?i){buys}|{places}(?=.*\b{_SUPPLIER}\b)"


def _actors(plan: Actielijst) -> list[str]:
    """Those who work on the list, by the whole name and the first one; no contact."""
    present = plan.samen_gemaakt.aanwezig or () if plan.samen_gemaakt else ()
    named = [plan.professional.naam, plan.leidinggevende.naam, *present]
    named += [name for action in plan.acties for name in each_name(action.wie)]
    contacts = {one.naam for action in plan.acties for one in action.contacten or ()}
    names = [name.strip() for name in named if name.strip() and name.strip() not in contacts]
    return [re.escape(one) for name in names for one in called_by(name)]
