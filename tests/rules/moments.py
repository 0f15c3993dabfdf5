"""The clean plan with other evaluations; the last one is the final one."""

from support import clean_plan, dump


def with_moments(*days: str, start: str = "2026-03-02", end: str = "2026-08-31", extra: str = "") -> str:
    """The clean plan with evaluations on these days; ``extra`` is YAML to put behind it."""
    plan = clean_plan()
    plan["looptijd"] = {"start": start, "einde": end}
    plan["evaluatiemomenten"] = [
        {"naam": "Eindbeoordeling" if day == days[-1] else f"Evaluatie {number}", "datum": day}
        for number, day in enumerate(days, start=1)
    ]
    return dump(plan) + extra
