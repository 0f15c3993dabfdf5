"""The clean list of actions with one action, or other parts, in place of its own: for the tests of AL rules."""

from typing import Any

from whole import told

from support import clean_plan, dump, with_parts

FULL: dict[str, Any] = {
    "titel": "Actie",
    "contacten": ["Els Brouwer"],
    "wanneer": "juni 2026",
    "vervolg": "In september 2026 een bezoek.",
    "als_dan": [{"als": "je de voicemail krijgt", "dan": "bel je de volgende dag."}],
}


def list_with(**parts: Any) -> str:
    """The clean list with other parts; None leaves a part out."""
    return with_parts("actielijst", **parts)


def with_action(afspraak: str = "Je belt Els Brouwer.", **keys: Any) -> str:
    """The clean list with one action; None leaves out a key of it."""
    action = FULL | {"afspraak": afspraak} | keys
    return list_with(acties=[{key: value for key, value in action.items() if value is not None}])


def with_moments(*moments: tuple[str, str], **parts: Any) -> str:
    """The clean list with these walks: a day and what it is mostly for."""
    named = [
        {"naam": f"Keer {number}", "datum": day, "nadruk": for_what}
        for number, (day, for_what) in enumerate(moments, start=1)
    ]
    return list_with(doorloopmomenten=named, **parts)


def with_reports(*reports: list[dict[str, Any]], **parts: Any) -> str:
    """The clean list in which the first walks have told of these actions."""
    data = clean_plan("actielijst") | parts
    for moment, stands in zip(data["doorloopmomenten"], reports, strict=False):
        moment["verslag"] = {"datum": moment["datum"], "acties": stands}
    return dump(data)


def gives(text: str, code: str) -> Any:
    """The one finding with this code."""
    found = told(text, code)
    assert len(found) == 1, [one.message for one in found]
    return found[0]


def quoted(found: Any) -> str:
    """The words that a finding on one line is about."""
    return str(found.excerpt)[found.start.column - 1 : found.end.column - 1]
