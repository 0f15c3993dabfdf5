"""A plan as it was before something was recorded in it: its signing, a report, an extension or the closing.

What is recorded is only ever added (rule P06 sees to it), so taking it away gives back the plan of that
day. A document on paper, with signatures under it, stays the document of that day.
"""

import itertools
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any, Final

from spvgen.dutch import count
from spvgen.fingerprint import signed_fingerprint
from spvgen.kinds.verbeterplan import FINAL_MAY_FOLLOW, Verbeterplan
from spvgen.kinds.verloop import Ondertekening, Wijze

_MANNERS: Final = (None, *Wijze)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A plan as it was, and in Dutch what was added since.

    ``signed_on`` is the day on which this text was signed; None where it is another one than was signed.
    """

    plan: Verbeterplan
    additions: tuple[str, ...]
    signed_on: date | None = None


def earlier_plans(plan: Any) -> Iterator[Earlier]:
    """Every state that a plan went through, as far as the plan itself tells; none for other kinds.

    The one that was signed comes in several forms: who prints it does not know yet when it will be signed.
    What is likely comes first: that one report was recorded late, or the signing only after a talk, is not.
    """
    if not isinstance(plan, Verbeterplan):
        return
    yield from _unsigned(_at(plan, 0, range(0)), plan, _signed_on(plan))
    stages = list(product(range(_extensions(plan) + 1), range(_reports(plan) + 1)))
    late = [(number, set(range(reports)) - {one}) for number, reports in stages for one in range(reports - 1)]
    for extensions, reports in (*((number, range(told)) for number, told in stages), *late):
        before = _at(plan, extensions, reports)
        if additions := tuple(_added(before, plan)):
            yield Earlier(before, additions)
    for told in range(1, _reports(plan) + 1):
        yield from _unsigned(_at(plan, 0, range(told)), plan, None)
    if plan.uit_dienst_op and plan.afsluiting:
        before = plan.model_copy(update={"uit_dienst_op": None})
        yield Earlier(before, tuple(_added(before, plan)))


def _unsigned(stage: Verbeterplan, plan: Verbeterplan, signed_on: date | None) -> Iterator[Earlier]:
    for signing, words in _signings(plan.ondertekening):
        before = stage.model_copy(update={"ondertekening": signing})
        if additions := (*words, *_added(before, plan)):
            yield Earlier(before, additions, signed_on)


def _signed_on(plan: Verbeterplan) -> date | None:
    """The day of signing, where what was signed still stands in the plan."""
    signing = plan.ondertekening
    intact = signing and signing.vingerafdruk == signed_fingerprint(plan)
    return signing.datum if signing and intact else None


def _at(plan: Verbeterplan, extensions: int, reports: Container[int]) -> Verbeterplan:
    """The plan with its first extensions and these reports only (the first is 0), and not closed."""
    kept = plan.verlengingen[:extensions] if plan.verlengingen and extensions else None
    last = (kept[-1].nieuw_einde if kept else plan.looptijd.einde) + FINAL_MAY_FOLLOW
    there = extensions == _extensions(plan)
    numbers, moments = itertools.count(), []
    for moment in plan.evaluatiemomenten:
        leaves = moment.verslag is not None and next(numbers) not in reports
        if there or moment.datum <= last:
            moments.append(moment.model_copy(update={"verslag": None}) if leaves else moment)
    taken = {"verlengingen": kept, "afsluiting": None, "uit_dienst_op": None}
    return plan.model_copy(update={"evaluatiemomenten": tuple(moments), **taken})


def _signings(now: Ondertekening | None) -> Iterator[tuple[Ondertekening | None, tuple[str, ...]]]:
    """What may have stood there before the signing was recorded, and what came with it."""
    if now is None or not now.vingerafdruk:
        return
    yield now, ()
    yield now.model_copy(update={"vingerafdruk": None}), ("de ondertekening",)
    for manner, *kept in product(_MANNERS, *([value, None] for value in (now.plaats, now.datum))):
        place, day = kept
        filled = {"wijze": manner, "plaats": place, "datum": day}
        words = [("de plaats", now.plaats != place), ("de datum", now.datum != day)]
        came = tuple(f"{what} van ondertekening" for what, came in words if came)
        before = Ondertekening.model_construct(**{key: value for key, value in filled.items() if value})
        yield before, came or ("waarvoor er is getekend",)
        if not before.model_fields_set:
            yield None, came or ("de ondertekening",)


def _added(before: Verbeterplan, now: Verbeterplan) -> Iterator[str]:
    if number := _reports(now) - _reports(before):
        yield count(number, "verslag", "verslagen")
    if number := _extensions(now) - _extensions(before):
        yield count(number, "verlenging", "verlengingen")
    if now.afsluiting and not before.afsluiting:
        yield "de afsluiting"
    if now.uit_dienst_op and not before.uit_dienst_op:
        yield "de laatste dag van het dienstverband"


def _reports(plan: Verbeterplan) -> int:
    return sum(moment.verslag is not None for moment in plan.evaluatiemomenten)


def _extensions(plan: Verbeterplan) -> int:
    return len(plan.verlengingen or ())
