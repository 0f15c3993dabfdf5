"""What the texts say of a plan as a whole, beside its keys: how long, when judged, what may follow (S08)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import join_list
from spvgen.numerals import value_of
from spvgen.rules.reading.patterns import NUMBER_WORDS, has_part
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.time_texts import dates_in
from spvgen.workdays import add_months

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

Difference = tuple[NodePath, str, str, str]
"""Where the text is, its words, the key beside it and what that says."""

_LENGTH: Final = (
    r"(?i)\b(?:(?:in|over|gedurende|binnen) deze|(?:plan|traject) (?:duurt|loopt)|dit (?:plan|traject) van"
    r"|de (?:komende|volgende)) "
    rf"(?P<many>\d{{1,2}}|{NUMBER_WORDS}) (?P<unit>maanden|weken)\b"
    r"|\bhet (?:komende|volgende) (?P<span>halfjaar|half jaar|kwartaal|jaar)\b"
)
_MONTHS_OF: Final = {"kwartaal": 3, "jaar": 12}
_AHEAD: Final = (" maanden", "jaar", "kwartaal")
_TOGETHER: Final = r"(?i)\b(?:we|wij|samen|ons)\b"
_IN_PHASES: Final = r"(?i)\b(?:daarna|vervolgens|eerst|nadat|vakantie|afwezig|weg)\b"
"""Beside these *de komende twee maanden* are a part of the plan, or something else."""
_OF_THE_PLAN: Final = r"(?i)\b(?:plan|traject|verbeter\w+)\b"
_FINAL: Final = r"(?i)\b(?:eind(?:oordeel|beoordeling|gesprek|evaluatie)|definitieve? (?:eind)?oordeel)"
_KEPT: Final = r"(?:ontslag|je baan|je dienstverband|je contract|je arbeidsovereenkomst)"
_SAFE: Final = (
    rf"(?i)\b{_KEPT}\b[^.;]{{0,30}} (?:in geen geval|uitgesloten|niet aan de orde|geen optie|niet op het spel"
    r"|niet in gevaar|veilig|geen sprake|sluiten we uit|blijft hoe dan ook)"
    rf"|\b(?:sluiten|geen sprake van|nooit tot|niet tot)\b[^.;]{{0,20}} {_KEPT}\b"
    r"|\bje (?:houdt|behoudt) (?:hoe dan ook |altijd )?je baan\b"
)
_JOB: Final = r"(?:dienstverband|dienstbetrekking|arbeidsovereenkomst|contract|dienst)"
_ENDS: Final = (
    rf"(?i)\bontslag\b|\b(?:einde|beëindiging) van (?:je|jouw|het|de) {_JOB}\b"
    rf"|\b(?:je|jouw|het|de) {_JOB}[^.;,]{{0,40}}(?:beëindig\w+|te beëindigen|eindig(?:t|en)|stop(?:t|pen)"
    r"|aflo(?:pen|opt)|ontbind\w+|ontbonden)\b"
    rf"|\bbeëindig\w* [^.;,]{{0,20}}{_JOB}\b|\bafscheid van je nemen\b"
)
_DENIED: Final = r"(?i)\b(?:niet|geen|nooit|uitgesloten|zonder)\b"


def differences_of_plan(plan: Verbeterplan) -> Iterator[Difference]:
    """What the texts say of the plan as a whole: how long it is, when it is judged, and what may follow."""
    for key in ("inleiding", "slotopmerking"):
        yield from _of_time((key,), getattr(plan, key) or "", plan)
    measures, outcome = plan.gevolgen.maatregelen or (), plan.gevolgen.omschrijving
    path: NodePath = ("gevolgen", "omschrijving")
    if "ontslag" in measures and (safe := re.search(_SAFE, outcome)):
        yield path, safe[0], "maatregelen", "ontslag"
    elif measures and "ontslag" not in measures and (ends := _unannounced(outcome)):
        yield path, ends, "maatregelen", join_list([one.replace("_", " ") for one in measures])


def _unannounced(outcome: str) -> str:
    """*Het einde van je dienstverband*, unless the sentence denies it."""
    for sentence in sentences_in(outcome):
        ends = re.search(_ENDS, sentence)
        if ends and not re.search(_DENIED, sentence[ends.start() :]):
            return ends[0]
    return ""


def _of_time(path: NodePath, text: str, plan: Verbeterplan) -> Iterator[Difference]:
    start, end = plan.looptijd.start, plan.einde
    for sentence in sentences_in(text):
        said = re.search(_LENGTH, sentence)
        ends = {plan.looptijd.einde, end}  # an extension moves the end, and not what was signed
        lasts = said and any(_lasts(start, one, *_length(said)) for one in ends)
        if said and not lasts and _is_of_the_plan(said, sentence):
            span = f"{format_date(start)} tot en met {format_date(end)}"
            yield path, said[0], "looptijd", span
        of_the_end = has_part(sentence, ("eind", "Eind", "oordeel")) and re.search(_FINAL, sentence)
        days = [day for day, _ in dates_in(sentence, (start, end))] if of_the_end else []
        if days and not {end, *(moment.datum for moment in plan.evaluatiemomenten)} & set(days):
            last = plan.evaluatiemomenten[-1]
            yield path, format_date(max(days)), last.naam, format_date(last.datum)


def _is_of_the_plan(said: re.Match[str], sentence: str) -> bool:
    """*De komende vier maanden werken we hier samen aan*; *de komende twee weken* may be anything."""
    if not has_part(said[0].lower(), ("komende", "volgende")) or re.search(_OF_THE_PLAN, sentence):
        return True
    ahead = has_part(said[0].lower(), _AHEAD) and re.search(_TOGETHER, sentence)
    return bool(ahead) and not re.search(_IN_PHASES, sentence)


def _length(said: re.Match[str]) -> tuple[int, str]:
    """How many months or weeks are named."""
    if said["span"]:
        return _MONTHS_OF.get(said["span"].lower(), 6), "maanden"
    return int(value_of(said["many"].lower())), said["unit"]


def _lasts(start: date, end: date, many: int, unit: str) -> bool:
    """Whether a plan lasts about so long: *drie maanden* is anything from two and a half."""
    if unit.lower() == "weken":
        return abs((end - start).days + 1 - many * 7) <= _ABOUT_A_WEEK
    return abs((add_months(start, many) - end).days) <= _ROUGHLY


_ROUGHLY: Final = 17  # days
_ABOUT_A_WEEK: Final = 10  # days
