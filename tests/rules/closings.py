"""The clean plan with a last figure, and then closed or extended."""

from typing import Any

from support import clean_plan, dump

GOAL = "Terugbelafspraken"


def reported(plan: dict[str, Any], figure: str, item: int = 6, day: str = "2026-08-31") -> dict[str, Any]:
    """The same plan with a report of this figure at one of its evaluations."""
    measured = [{"voor_doel": GOAL, "waarde": figure}]
    plan["evaluatiemomenten"][item]["verslag"] = {"datum": day, "metingen": measured}
    return plan


def closed(outcome: str, figure: str = "", *, gevolgen: dict[str, Any] | None = None, **more: str) -> str:
    """The clean plan, closed on its last day unless ``datum`` says otherwise."""
    plan = clean_plan()
    if figure:
        reported(plan, figure)
    if gevolgen:
        plan["gevolgen"] = gevolgen
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": outcome} | more
    return dump(plan)


def extended(*figures: str, day: str = "2026-08-31", reason: str = "Meer tijd.") -> str:
    """The clean plan, extended on a day, with these figures at its first evaluations."""
    plan = clean_plan()
    for item, figure in enumerate(figures):
        reported(plan, figure, item, plan["evaluatiemomenten"][item]["datum"])
    plan["evaluatiemomenten"].append({"naam": "Eindbeoordeling na verlenging", "datum": "2026-10-30"})
    plan["verlengingen"] = [{"datum": day, "nieuw_einde": "2026-10-30", "reden": reason}]
    return dump(plan)
