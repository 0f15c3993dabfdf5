"""What P03 advises, once it has found something; P17 asks for the same outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.verbeterplan import Verbeterplan

HELP_TO_STAY: Final = (
    "Schrijf welke hulp er is om de doelen te halen. Hulp bij ander werk past pas als dit plan klaar is, of "
    "als de medewerker er zelf om vraagt; zet dat er dan bij: ‘op jouw verzoek’."
)


def missed(plan: Verbeterplan) -> str:
    """*Zijn de doelen aan het einde van het plan niet gehaald*: a date would be wrong after an extension."""
    which = "Zijn de doelen" if len(plan.doelen) > 1 else "Is het doel"
    return f"{which} aan het einde van het plan niet gehaald"


def open_ended(plan: Verbeterplan, path: NodePath) -> str:
    """The hint that puts a possibility where the certainty stood.

    The document tells a listed dismissal by itself, so the sentence leaves it out then.
    """
    listed = "ontslag" in (plan.gevolgen.maatregelen or ())
    worst = "" if listed else " In het uiterste geval kan het dienstverband eindigen."
    better = (
        f"‘{missed(plan)} en is er te weinig vooruitgang, dan bespreken we wat er daarna mogelijk is.{worst}’"
    )
    if path[0] == "gevolgen":
        return f"Schrijf wat er kan volgen, bijvoorbeeld: {better}"
    return f"Haal dit hier weg. Wat er kan volgen, hoort bij ‘gevolgen’, bijvoorbeeld zo: {better}"
