"""A figure that comes from one person: a source that is only a name or initials (for M01 and M03)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.nameforms import bared, called_by, without_titles
from spvgen.quantities import format_quantity
from spvgen.rules.reading.goal_figures import indicator_of, norm_of
from spvgen.rules.reading.impressions import is_impression
from spvgen.rules.reading.patterns import words

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

_SYSTEMS: Final = words("""
    CRM ERP SAP WMS TMS LMS EPD ECD EVS HRM PMS POS BI MI NPS CSAT KTO MTO KPI DWH HIS RIS BHV ATS SLA RMA MES
    QC QA HR PZ IT ICT VCA ISO NEN KCC LIS KIS ZIS PIM MIS CMS
""")
"""Letters that readers know as a system, a survey or a department."""


def source_of(goal: Doel) -> str:
    """Where a goal says that its figure comes from; empty where it doesn't."""
    return ((goal.meting and goal.meting.bron) or "").strip()


def only_a_person(goal: Doel, plan: Verbeterplan) -> bool:
    """Whether the source is just somebody: *H.J.*, or a name or the initials of somebody in the plan."""
    source = re.sub(_SIGNED, "", source_of(goal))
    if re.fullmatch(r"(?:[A-Z]\.){2,4}", source):
        return True
    names = [
        person.naam for person in (plan.medewerker, plan.leidinggevende, plan.hr) if person and person.naam
    ]
    called = {bared(form) for name in names for form in called_by(name)}
    initials = {letters for name in names for letters in _initials(name)}
    letters = re.sub(r"[^a-z]", "", bared(source))
    return bared(source) in called or (source.isupper() and letters in initials)


def _initials(name: str) -> Iterator[str]:
    """*hvj* and *hj* of *Henk van Jansen*."""
    parts = re.findall(r"[^\W\d_]+", without_titles(name))
    if len(parts) > 1:
        yield "".join(bared(part)[0] for part in parts)
        yield "".join(bared(part)[0] for part in parts if part[0].isupper())


_SIGNED: Final = (
    r"(?i)^(?:paraaf|handtekening|initialen|akkoord|fiat|oordeel|opgave)(?: van| door|:)? (?=[A-Z])"
)


def only_letters(goal: Doel) -> bool:
    """Whether the source is two or three letters that tell a reader nothing: *HJ*, but not *CRM*."""
    source = re.sub(_SIGNED, "", source_of(goal))
    return bool(re.fullmatch(r"[A-Z]{2,3}", source)) and source not in _SYSTEMS


_NO_COUNT: Final = (
    r"(?i)|(?:(?:de|het|een|jouw|je) )?(?:werk|eind|rapport)?"
    r"(?:cijfer|houding|gedrag|inzet|instelling|motivatie|mentaliteit|betrokkenheid|functioneren|oordeel|indruk"
    r"|sfeer)(?: (?:voor|over|van) .*)?"
)
"""What counts nothing: no indicator, or *houding*, *cijfer voor inzet*."""


def is_a_mark(goal: Doel, plan: Verbeterplan) -> bool:
    """Whether the norm is a bare figure that somebody gives: nothing is counted, nobody can look it up."""
    norm = norm_of(goal)
    if norm is None or norm.unit or not re.fullmatch(_NO_COUNT, indicator_of(goal)):
        return False
    return is_impression(source_of(goal)) or only_a_person(goal, plan) or only_letters(goal)


def mark_told(goal: Doel) -> tuple[str, str]:
    """What to say of such a norm, and what to do."""
    norm, who = norm_of(goal), source_of(goal)
    figure = format_quantity(norm) if norm else ""
    told = f"Niemand kan zien of ‘{goal.gebied}’ is gehaald: wat ‘{figure}’ is, weet alleen ‘{who}’."
    return told, _COUNT_INSTEAD


_COUNT_INSTEAD: Final = (
    "Schrijf bij ‘verwachting’ wat iemand doet dat een ander ziet of hoort, en tel dat. Of spreek af waarmee "
    "je het meet, zoals een enquête of een kijkwijzer, en zet die bij ‘indicator’ en ‘bron’."
)


def source_told(goal: Doel, plan: Verbeterplan) -> tuple[str, str] | None:
    """What to say of a source that is only a person, or letters that may be one; None for any other."""
    source = source_of(goal)
    if only_a_person(goal, plan):
        message = f"‘{source}’ is iemand, geen bron: een ander kan het cijfer niet nakijken."
        return message, f"Schrijf waar ‘{source}’ het cijfer opzoekt: een systeem, een lijst, een rapport."
    if only_letters(goal):
        message = f"‘{source}’ zegt een ander niets: is dat een systeem of een persoon?"
        hint = "Schrijf het voluit. Is het een persoon? Noem dan de lijst waar die het cijfer opzoekt."
        return message, hint
    return None
