"""What was answered about a talk at an earlier time, for who goes on with it."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from spvgen.cli.talks.forms import LABELS
from spvgen.cli.terminal.ask import as_typed
from spvgen.dates import format_date, parse_date
from spvgen.dutch import DutchValueError, slug

if TYPE_CHECKING:
    from spvgen.cli.talks.talk import Talk

_ONE: Final = {
    "metingen": "Doel",
    "acties": "Actie",
    "geboden_ondersteuning": "Hulp",
    "afspraken": "Afspraak",
}
"""Part of a report with several points → what one of them is called."""
_MORE: Final = {
    "toelichting": "toelichting",
    "naar": "naar",
    "al_gedaan": "al gedaan",
    "wat": "wat er was",
    "waarom": "waarom",
}
"""What else is asked about one point → its name."""


def so_far(talk: "Talk") -> str:
    """The answers that were kept, a line each: *Actie ‘Dagstart’: deels*."""
    answers = talk.kept.answers
    return "\n".join(
        f"  {_label(talk.plan, key)}: {_shown(typed)}" for key, typed in answers.items() if typed
    )


def _label(plan: Any, key: str) -> str:
    part, *about = key.split(":")
    if part == "besproken" and about[:1] == ["vorige"]:
        return "Eerdere afspraak" + (", wat ervan kwam" if about[-1] == "wat" else "")
    name = _name(plan, part, about[0]) if about else ""
    more = next((_MORE[one] for one in about if one in _MORE), "")
    called = f"{_ONE.get(part, LABELS.get(part, part))} ‘{name}’" if name else _without_name(part, about)
    return f"{called}, {more}" if more else called


def _without_name(part: str, about: list[str]) -> str:
    if part == "geboden_ondersteuning" and about:
        return "Andere hulp"
    return _ONE[part] if about and part in _ONE else LABELS.get(part, part)


def _name(plan: Any, part: str, about: str) -> str:
    """The goal, action or support that an answer is about, by the name that the plan gives it."""
    return next((name for known, name in _known(plan, part) if known == about), "")


def _known(plan: Any, part: str) -> Iterator[tuple[str, str]]:
    match part:
        case "metingen":
            yield from ((goal.sleutel, goal.gebied) for goal in plan.doelen)
        case "acties":
            yield from ((slug(action.titel), action.titel) for action in plan.acties)
        case "geboden_ondersteuning":
            yield from ((str(number), one.noemer) for number, one in enumerate(plan.ondersteuning))


def _shown(typed: str) -> str:
    with suppress(DutchValueError):
        return format_date(parse_date(typed), weekday=True)
    return as_typed(typed)
