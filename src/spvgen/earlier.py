"""A plan as it was before something was recorded in it: its signing, a report, an extension or the closing.

What is recorded is only ever added (rule P06 sees to it), so taking it away gives back the plan of that
day. A document on paper, with signatures under it, stays the document of that day.
"""

import itertools
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product
from typing import Any, Final

from spvgen.dutch import count
from spvgen.fingerprint import Later, added_since_signing, view_came_later, without
from spvgen.kinds.shared import before_change, changes
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verlengbaar import FINAL_MAY_FOLLOW
from spvgen.kinds.verloop import Ondertekening, Wijze

_MANNERS: Final = (None, *Wijze)
_FEW: Final = 4


@dataclass(frozen=True, slots=True)
class Earlier:
    """A plan as it was, and in Dutch what was added since.

    ``signed_on`` is the day on which this text was signed; None where it is another one than was signed.
    """

    plan: Any
    additions: tuple[str, ...]
    signed_on: date | None = None


def earlier_plans(plan: Any) -> Iterator[Earlier]:
    """Every state that a plan went through, as far as the plan itself tells.

    The one that was signed comes in several forms: who prints it does not know yet when it will be signed.
    What is likely comes first: that one report was recorded late, or the signing only after a talk, is not.
    """
    if not isinstance(plan, Verbeterplan):
        yield from _of_another_kind(plan)
        return
    later = added_since_signing(plan)
    if later is not None:
        yield from _as_signed(without(plan, later), plan)
    if plan.zienswijze and not (plan.ondertekening and plan.ondertekening.vingerafdruk):
        later = (Later(("zienswijze",)),)  # who reads a plan that is to be signed may answer it first
    others = [one for one in later or () if one.path[0] != "eerdere_leidinggevenden"]
    for missing in _choices([*others, *_later_views(plan)]):
        told = without(plan, missing)
        for number in range(changes(told), -1, -1):
            yield from _states(before_change(told, number), plan)
    if plan.uit_dienst_op and plan.afsluiting:
        before = plan.model_copy(update={"uit_dienst_op": None})
        yield Earlier(before, tuple(_added(before, plan)))


def _as_signed(told: Verbeterplan, plan: Verbeterplan) -> Iterator[Earlier]:
    """The forms in which it was signed; what is signed anew holds what was recorded up to that day."""
    assert plan.ondertekening
    day = plan.ondertekening.datum
    yield from _unsigned(_at(told, 0, range(0)), plan, day)
    if day is None:
        return
    extended = sum(one.datum <= day for one in plan.verlengingen or ())
    reported = sum(bool(one.verslag and one.verslag.datum <= day) for one in plan.evaluatiemomenten)
    for extensions, reports in product(range(extended, -1, -1), range(reported, -1, -1)):
        stage = _at(told, extensions, range(reports))
        yield from (one for one in _unsigned(stage, plan, day) if not one.plan.is_getekend)


def _states(told: Verbeterplan, plan: Verbeterplan) -> Iterator[Earlier]:
    """The states before a report, an extension or the closing; ``told`` may lack a view or an absence."""
    stages = list(product(range(_extensions(plan) + 1), range(_reports(plan) + 1)))
    late = [(number, set(range(reports)) - {one}) for number, reports in stages for one in range(reports - 1)]
    for extensions, reports in (*((number, range(held)) for number, held in stages), *late):
        before = _at(told, extensions, reports)
        if additions := tuple(_added(before, plan)):
            yield Earlier(before, additions)
    for held in range(1, _reports(plan) + 1):
        yield from _unsigned(_at(told, 0, range(held)), plan, None)


def _later_views(plan: Verbeterplan) -> list[Later]:
    """Where the employee's view joined a report that was recorded without it."""
    items = range(len(plan.evaluatiemomenten))
    return [
        Later(("evaluatiemomenten", item, "verslag", "zienswijze"))
        for item in items
        if view_came_later(plan, item)
    ]


def _choices(places: Sequence[Later]) -> Iterator[Sequence[Later]]:
    """What may not have been there yet: nothing, all, or, where it is little, any part of it."""
    yield ()
    if len(places) <= _FEW:
        yield from itertools.chain.from_iterable(combinations(places, n) for n in range(1, len(places) + 1))
    else:
        yield places


def _unsigned(stage: Verbeterplan, plan: Verbeterplan, signed_on: date | None) -> Iterator[Earlier]:
    for signing, words in _signings(plan.ondertekening):
        before = stage.model_copy(update={"ondertekening": signing})
        if additions := (*words, *_added(before, plan)):
            yield Earlier(before, additions, signed_on)


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
    before_that = {"eerder": now.eerder} if now.eerder else {}
    for manner, *kept in product(_MANNERS, *([value, None] for value in (now.plaats, now.datum))):
        place, day = kept
        filled = {"wijze": manner, "plaats": place, "datum": day}
        words = [("de plaats", now.plaats != place), ("de datum", now.datum != day)]
        came = tuple(f"{what} van ondertekening" for what, came in words if came)
        there = {key: value for key, value in filled.items() if value} | before_that
        before = Ondertekening.model_construct(**there)
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
    if now.zienswijze and not before.zienswijze:
        yield "de zienswijze van de medewerker"
    if number := len(now.onderbrekingen or ()) - len(before.onderbrekingen or ()):
        yield count(number, "onderbreking", "onderbrekingen")
    if ends := _other_ends(now, before):
        yield ends
    if changes(now) > changes(before):
        yield "een nieuwe leidinggevende"
    if number := _views(now, before):
        yield count(number, "zienswijze bij een verslag", "zienswijzen bij verslagen")


def _other_ends(now: Verbeterplan, before: Verbeterplan) -> str:
    was = {one.van: one.tot_en_met for one in before.onderbrekingen or ()}
    other = any(was.get(one.van, one.tot_en_met) != one.tot_en_met for one in now.onderbrekingen or ())
    return "een ander einde van een onderbreking" if other else ""


def _reports(plan: Verbeterplan) -> int:
    return sum(moment.verslag is not None for moment in plan.evaluatiemomenten)


def _views(now: Verbeterplan, before: Verbeterplan) -> int:
    """How many reports that were there already got the employee's view since."""
    was = {one.naam: one.verslag for one in before.evaluatiemomenten}
    reports = [(one.verslag, was.get(one.naam)) for one in now.evaluatiemomenten]
    return sum(bool(old and new and new.zienswijze and not old.zienswijze) for new, old in reports)


def _extensions(plan: Verbeterplan) -> int:
    return len(plan.verlengingen or ())


# --- Other kinds -----------------------------------------------------------------------------------


def _of_another_kind(plan: Any) -> Iterator[Earlier]:
    """The states before a report, a measurement or the closing, the last first; none without talks."""
    if not hasattr(plan, "gesprekken_onder"):
        return
    kept = product(
        range(changes(plan), -1, -1),
        (False, True) if getattr(plan, "afsluiting", None) else (True,),
        range(_held(plan), -1, -1),
        range(len(getattr(plan, "metingen", None) or ()), -1, -1),
        _OF_TALKS,
    )
    for number, closed, held, measured, keys in kept:
        before = _as_far_as(before_change(plan, number), held, measured, keys, closed=closed)
        if additions := tuple(_came(before, plan)):
            yield Earlier(before, additions)


_OF_TALKS: Final = (("verslag", "besproken", "afspraken"), ("verslag", "besproken", "afspraken", "aanwezig"))
"""What is recorded of a talk; who are to be there may be agreed before."""


def _as_far_as(plan: Any, held: int, measured: int, keys: Sequence[str], *, closed: bool) -> Any:
    """The plan with the reports of its first talks and its first measurements only."""
    numbers, taken = itertools.count(), dict[str, Any]()
    if moments := getattr(plan, plan.gesprekken_onder, None):
        later = [one for one in moments if _is_held(one) and next(numbers) >= held]
        taken[plan.gesprekken_onder] = tuple(
            one.model_copy(update={key: None for key in keys if hasattr(one, key)}) if one in later else one
            for one in moments
        )
    if getattr(plan, "metingen", None):
        taken["metingen"] = plan.metingen[:measured] or None
    if not closed:
        taken["afsluiting"] = None
    return plan.model_copy(update=taken)


def _is_held(moment: Any) -> bool:
    return any(getattr(moment, key, None) for key in _OF_TALKS[0])


def _held(plan: Any) -> int:
    return sum(map(_is_held, getattr(plan, plan.gesprekken_onder, None) or ()))


def _came(before: Any, now: Any) -> Iterator[str]:
    if number := _held(now) - _held(before):
        yield count(number, "verslag", "verslagen")
    measured = [len(getattr(one, "metingen", None) or ()) for one in (now, before)]
    if number := measured[0] - measured[1]:
        yield count(number, "meting", "metingen")
    if getattr(now, "afsluiting", None) and not before.afsluiting:
        yield "de afsluiting"
    if changes(now) > changes(before):
        yield "een nieuwe leidinggevende"
