"""The clean plan with other evaluations; the last one is the final one."""

from support import clean_plan, dump


def with_moments(
    *days: str, start: str = "2026-03-02", end: str = "2026-08-31", extra: str = "", talks: bool = True
) -> str:
    """The clean plan with evaluations on these days; ``extra`` is YAML to put behind it.

    Without ``talks`` the manager does not speak with the employee in the meantime.
    """
    plan = clean_plan()
    if not talks:
        plan["ondersteuning"][0] = {
            "titel": "Voordoen",
            "afspraak": "Petra doet elke maandag twee gesprekken voor.",
            "wie": "Petra Smit",
        }
    plan["looptijd"] = {"start": start, "einde": end}
    plan["evaluatiemomenten"] = [
        {"naam": "Eindbeoordeling" if day == days[-1] else f"Evaluatie {number}", "datum": day}
        for number, day in enumerate(days, start=1)
    ]
    return dump(plan) + extra
