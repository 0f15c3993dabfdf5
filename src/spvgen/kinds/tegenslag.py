"""What a report says stood in the way and was not up to the employee, or took a goal out of reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from spvgen.diagnostics import NodePath

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verloop import Verslag


class Tegenslag(NamedTuple):
    """A text of a report that says so, below ``path`` in it; ``onhaalbaar`` of which goal it says that."""

    path: NodePath
    tekst: str
    doel: Doel | None
    onhaalbaar: bool


_UNREACHABLE: Final = (
    r"(?<!niet )(?<!geen )\bonhaalbaar\b|\bniet (?:meer |langer )?(?:haalbaar|bereikbaar|te (?:be)?halen)\b"
    r"|\b(?:kunt?|kan) (?:je |jij )?(?:dit|dat|het) doel (?:zo )?niet meer (?:be)?halen\b"
    r"|\bonmogelijk (?:geworden|te (?:be)?halen)\b"
)
_NOT_YOURS: Final = (
    r"\b(?:ligt|lag|lagen|liggen|komt|kwam) (?:dus )?niet (?:aan|door) (?:jou|je)\b(?! (?:inzet|werk|aanpak))"
    r"|\bniet (?:aan|door) (?:jou|je) (?:ligt|lag|komt|kwam)\b|\bniet (?:jouw|je) (?:schuld|fout)\b"
    r"|\bbuiten (?:jou|je|jouw) (?:\w+ )?(?:om|invloed|macht|schuld)\b|\bovermacht\b"
    r"|\b(?:kunt?|kon) (?:jij |je )?(?:(?:hier|er|daar) )?(?:niets|niks) (?:aan )?(?:doen|veranderen)\b"
    r"|\b(?:hier|daar|er)(?:aan)? (?:kunt?|kon) (?:jij |je )?(?:niets|niks) (?:aan )?(?:doen|veranderen)\b"
    r"|\b(?:je|jij) (?:\w+ ){0,2}geen (?:\w+ )?invloed op\b|\bniet (?:\w+ )?te verwijten\b"
    r"|\bniet (?:\w+ )?te wijten aan (?:jou|je)\b(?! (?:inzet|werk|aanpak))"
)
_OF_A_GOAL: Final = r"\b(?:doel\w*|norm|target\w*|streefcijfer\w*)\b"
_OTHERWISE: Final = (
    r"\b(?:als|indien|mits|tenzij|wanneer|volgens jou)\b|\bje (?:vindt|vond|zegt|zei|denkt|dacht)\b|\?\s*$"
)
"""What makes it a condition, a question or the view of the employee, who has a place of their own."""
_SENTENCE: Final = re.compile(r"[^.!?]+[.!?]*")


def tegenslag_in(plan: Any, report: Verslag) -> Iterator[Tegenslag]:
    """Each note and each line of what was discussed that says so."""
    for number, one in enumerate(report.metingen or ()):
        if one.toelichting and (said := _says(one.toelichting, of_goal=True)):
            yield Tegenslag(
                ("metingen", number, "toelichting"), one.toelichting, plan.doel(one.voor_doel), *said
            )
    for line in (report.besproken or "").splitlines():
        named = [goal for goal in plan.doelen if goal.gebied.casefold() in line.casefold()]
        if said := _says(line, of_goal=bool(named)):
            yield Tegenslag(("besproken",), line.strip(), named[0] if len(named) == 1 else None, *said)


def tegenslagen(plan: Any) -> Iterator[tuple[Verslag, Tegenslag]]:
    """The same of all reports, each with its report."""
    for moment in plan.evaluatiemomenten:
        if report := moment.verslag:
            yield from ((report, one) for one in tegenslag_in(plan, report))


def _says(text: str, *, of_goal: bool) -> tuple[bool] | None:
    """Whether it says that a goal is out of reach; None where it tells of nothing in the way.

    ``of_goal``: that it is about a goal need not be said.
    """
    found = None
    for sentence in _SENTENCE.findall(text):
        if re.search(_OTHERWISE, sentence, re.IGNORECASE):
            continue
        of_one = of_goal or re.search(_OF_A_GOAL, sentence, re.IGNORECASE)
        if of_one and re.search(_UNREACHABLE, sentence, re.IGNORECASE):
            return (True,)
        if re.search(_NOT_YOURS, sentence, re.IGNORECASE):
            found = (False,)
    return found
