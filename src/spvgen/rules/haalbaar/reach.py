"""Whether a goal asks what nobody reaches: further than its own ground, or than can be (A02)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dutch import count, format_number
from spvgen.quantities import Bound, Quantity, format_quantity, meets, same_unit
from spvgen.rules.reading.goal_figures import (
    baseline_of,
    end_of,
    indicator_of,
    is_counted,
    norm_of,
    without_bound,
)
from spvgen.rules.reading.patterns import NUMBER_WORDS
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit
from spvgen.wording.numerals import value_of
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.wording.amount import Amount

_OTHERS: Final = (
    r"(?i)\b(?:collega|teams?\b|teamlid|teamleden|afdeling|ploeg|desk\b|andere\b|ander\b|gemiddeld|beste\b|ervaren\b"
    r"|branche|landelijk|concurren|vestiging|filia|kantoor|bedrijf\b|zuinigste|snelste|sterkste|iedereen\b)"
)
_EARLIER: Final = (
    r"(?i)\b(?:haalde|maakte|sloot|won|verkocht|plaatste|schreef|draaide|scoorde|deed|zat|stond|was|lag"
    r"|had)\b"
)
_NO_RESULT: Final = (
    r"(?i)\b(?:kost|duurt|duren|kosten|besteed|scheelt|werkt|krijgt er|erover|over doen|norm"
    r"|vooruit|erbij|eraf)\b"
)
"""Beside these a figure tells of time or work, and not of what somebody reached."""
_GAINED: Final = r"(?i)\b(?:won|wonnen|wierf|wierven)\b"
_ANEW: Final = r"(?i)\bnieuwe?\b|gewonnen|geworven|\bwint\b"
_NOBODY: Final = (
    r"(?i)\b(?:niemand|geen (?:enkele |van |een(?:tje)? |ander)|nog nooit|nooit (?:eerder|door))"
    r"[^.]*\b(?:haal|halen|gehaald|haalt|haalde|gelukt|lukt|lukte|bereik|kwam|komt)"
)
_UP_TO_OTHERS: Final = (
    r"(?i)klantbehoud|retentie|tevreden|conversie|scoringspercentage|hit ?rate|(?:een )?orders? word"
    r"|gewonnen offertes|abonnees|op niveau"
)
_A_MARK: Final = r"(?i)cijfer|tevreden|waardering|beoordeling|score\b"
_A_SHARE: Final = r"(?i)\b(?:(?:aan)?deel|percentage|fractie|part)\b[^.]*\b(?:van|dat|die|met)\b"
_OF_A_TARGET: Final = (
    r"(?i)omzet|target|quot(?:um|a)|budget|begrot|doelstelling|groei|productiviteit|realisatie|ten opzichte"
    r"|vorig"
)
_BEYOND: Final = Decimal("1.2")
"""So many times what others reached is beyond anybody; of one's own earlier figure it is ``_FAR_BEYOND``."""
_FAR_BEYOND: Final = Decimal("1.5")
_AHEAD: Final = 5
_FAR_AHEAD: Final = 8
"""Points of a hundred that a norm is beyond what others reach; the first where it halves what is left."""
_MANY_TIMES: Final = 6
_MANY_TIMES_THE_MONEY: Final = 4
_FAR_FEWER: Final = 8
_MUCH: Final = 10
_SOON: Final = 28  # days
_LARGE_STEP: Final = 25  # points of a hundred
_WHOLE: Final = 100
_HIGHEST_MARK: Final = 10


class Step(NamedTuple):
    """What a goal asks: from where it stands to its norm, and whether that is more or less."""

    goal: Doel
    start: Quantity
    norm: Quantity
    upwards: bool
    ground: str
    plan: Verbeterplan

    @property
    def measured(self) -> str:
        """What is measured, in words."""
        return f"{self.goal.gebied} {indicator_of(self.goal)}"

    @property
    def asked(self) -> str:
        """*Bij het doel ‘Deals’ vraag je minimaal 20 deals.*"""
        return f"Bij het doel ‘{self.goal.gebied}’ vraag je {format_quantity(self.norm)}"

    def at_least(self, value: str) -> str:
        """A norm of the same kind: ``minimaal 7 deals``, or ``maximaal``."""
        return f"{Bound.MINIMAAL if self.upwards else Bound.MAXIMAAL} {value}"


def out_of_reach(goal: Doel, path: NodePath, plan: Verbeterplan) -> Hit | None:
    """What is wrong with the norm of a goal, if it can't be reached or its own ground says so."""
    start, norm = baseline_of(goal), norm_of(goal)
    if start is None or norm is None or not same_unit(start, norm) or meets(start, norm):
        return None
    step = Step(goal, start, norm, norm.value > start.value, goal.haalbaar or "", plan)
    days = (end_of(goal, plan) - plan.looptijd.start).days
    if said := _denied(step) or _takes_longer(step, days):
        return Hit((*path, "haalbaar"), *said)
    said = _impossible(step) or _too_far(step, days)
    return Hit((*path, "meting", "norm"), *said) if said else None


Said = tuple[str, str]
"""A message and a hint."""


# --- What the ground says --------------------------------------------------------------------------


def _denied(step: Step) -> Said | None:
    """Whether the ground itself says that nobody came so far."""
    if best := _best_told(step):
        return _no_further_than(best, step)
    if re.search(_NOBODY, step.ground):
        return f"{step.asked}, en je schrijft zelf dat nog niemand dat haalde.", _WHAT_OTHERS_REACH
    return None


def _best_told(step: Step) -> str:
    """The best figure that the ground gives of others or of earlier, where the norm is far beyond it."""
    figures = _figures(step)
    if not figures:
        return ""
    best, of_others = (max if step.upwards else min)(figures)
    norm, factor = step.norm, _BEYOND if of_others else _FAR_BEYOND
    if step.upwards:
        beyond = norm.value > best * factor or (of_others and _is_well_above(best, step))
    else:
        beyond = norm.value * factor * factor < best and best - norm.value >= 1
    return without_bound(Quantity(_in_short(best, step), norm.unit)) if beyond else ""


def _in_short(best: Decimal, step: Step) -> Decimal:
    """A figure as people say it: what was reckoned from *per jaar* has many digits."""
    if best == best.quantize(Decimal("0.01")):
        return best
    return best.quantize(Decimal(1) if is_counted(step.goal) else Decimal(1).scaleb(best.adjusted() - 2))


def _is_well_above(best: Decimal, step: Step) -> bool:
    """Whether a norm in percent leaves that of others behind: 95% where they come to 87%."""
    ahead = step.norm.value - best
    halved = (_WHOLE - best) >= 2 * (_WHOLE - step.norm.value)
    same = step.norm.unit.startswith("%") and step.start.value <= best  # a figure of the same kind
    return same and (ahead >= _FAR_AHEAD or (ahead >= _AHEAD and halved))


def _no_further_than(best: str, step: Step) -> Said:
    in_time = (
        " in de tijd van dit doel" if re.search(r"\bper (?:half ?)?\w*(?:jaar|maand)", step.ground) else ""
    )
    message = f"{step.asked}, maar wat je bij ‘haalbaar’ noemt, gaat niet verder dan {best}{in_time}."
    hint = (
        "Kies een norm die anderen met hetzelfde werk halen, bijvoorbeeld "
        f"{step.at_least(best)}. Of schrijf op waarom het nu verder kan."
    )
    return message, hint


_TAKES: Final = (
    r"(?i)\b(?:duurt|duren|duurde|kost|kostte|vraagt|vergt|neemt|doen|doe|deden|heb|heeft|hebben|hadden)\b"
    r"(?![^.]*\b(?:niet|geen|korter|verkort|hooguit|maximaal|deel|eerste)\b)[^.,;]{0,40}?"
    rf"\b(?P<many>\d+|half|anderhalf|een|één|{NUMBER_WORDS}) (?P<unit>weken|maanden|maand|jaren|jaar)"
)
_LEARNED: Final = (
    r"(?i)opleiding|training|cursus|traject|studie|certifi|diploma|module|inwerk|leren|leert|eigen maken"
    r"|onder de knie|er\b[^.]*\bover\b|nodig"
)
_DAYS_OF: Final = {"w": 7, "m": 30, "j": 365}


def _takes_longer(step: Step, days: int) -> Said | None:
    """Whether the ground itself gives more time than there is: *de opleiding duurt negen maanden*."""
    learned = (one for one in sentences_in(step.ground) if re.search(_LEARNED, one))
    found = next(filter(None, (re.search(_TAKES, one) for one in learned)), None)
    if not found or value_of(found["many"].lower()) * _DAYS_OF[found["unit"][0].lower()] <= days + _SOON:
        return None
    told = f"{found['many']} {found['unit']}"
    message = f"{step.asked}, maar volgens ‘haalbaar’ kost dat {told}: langer dan de tijd die er is."
    return message, "Kies een deel dat wel in de tijd van het plan past, of geef er meer tijd voor."


def _figures(step: Step) -> list[tuple[Decimal, bool]]:
    """What others reached, or oneself before: the near and far end of each range, and whether of others."""
    found: list[tuple[Decimal, bool]] = []
    for sentence in sentences_in(step.ground, ";"):
        others = re.search(_OTHERS, sentence) is not None
        if (others or re.search(_EARLIER, sentence)) and not re.search(_NO_RESULT, sentence):
            told = [one for one in amounts(sentence) if _counts_the_same(one, step)]
            told = [one for one in told if not _is_all(sentence, one)]
            ends = [end for one in told for end in (one.value, one.upper) if end is not None]
            before = step.start.value if _gains(sentence, step) else 0
            found += [(_over_its_days(end, sentence, step) + before, others) for end in ends]
    return found


def _gains(sentence: str, step: Step) -> bool:
    """*De vestiging won er vijf*: so many more than there were, unless what is new is counted."""
    return bool(re.search(_GAINED, sentence)) and not re.search(_ANEW, step.measured)


def _over_its_days(value: Decimal, sentence: str, step: Step) -> Decimal:
    """*9 per jaar* beside a norm over half a year is half of that; of a share the time changes nothing."""
    if step.norm.unit.startswith("%") or " per " not in sentence:
        return value
    from spvgen.rules.reading.spans import in_its_span  # few grounds tell so many per year

    return in_its_span(value, sentence, step.goal, step.plan)


def _is_all(sentence: str, amount: Amount) -> bool:
    """*Alle drie*: that is everybody, and no figure."""
    return amount.given or sentence[: amount.start].lower().rstrip().endswith(("alle", "elke", "iedere"))


def _counts_the_same(amount: Amount, step: Step) -> bool:
    """Whether an amount counts what the norm does; of a bare norm the name of what is measured tells that."""
    norm = step.norm
    if amount.role:
        return False
    if norm.unit.startswith("%") or amount.percent:
        return norm.unit.startswith("%") and amount.percent
    if norm.unit.startswith("€") or amount.euro:
        return norm.unit.startswith("€") and amount.euro
    counted = (norm.unit or step.measured).casefold()
    return not amount.unit or amount.unit in counted or counted.startswith(amount.unit[:4])


def _reached(step: Step) -> bool:
    asked = step.norm.value
    return any(value >= asked if step.upwards else value <= asked for value, _ in _figures(step))


# --- What can't be ---------------------------------------------------------------------------------

_WHAT_OTHERS_REACH: Final = (
    "Kies een norm die anderen met hetzelfde werk wel halen, en zet dat bij ‘haalbaar’."
)


def _impossible(step: Step) -> Said | None:
    """A share of more than everything, and everybody's best mark."""
    goal, norm, measured = step.goal, step.norm, step.measured
    if not step.upwards or goal.aard == "inspanning":
        return None
    percent, why = norm.unit.startswith("%"), ""
    if percent and norm.value > _WHOLE and _is_share(measured, goal):
        why = "meer dan alles kan niet"
    elif percent and norm.value == _WHOLE and re.search(_UP_TO_OTHERS, measured):
        why = "dat hangt ook van anderen af, en iedereen meekrijgen lukt niemand"
    elif not norm.unit and norm.value == _HIGHEST_MARK and re.search(_A_MARK, measured):
        why = "gemiddeld krijgt niemand het hoogste cijfer"
    return (f"{step.asked}; {why}.", _WHAT_OTHERS_REACH) if why else None


def _is_share(measured: str, goal: Doel) -> bool:
    return bool(re.search(_A_SHARE, measured)) and not re.search(
        _OF_A_TARGET, f"{measured} {goal.verwachting}"
    )


# --- How far, and how soon -------------------------------------------------------------------------


def _too_far(step: Step, days: int) -> Said | None:
    """A result that is too far off for the time, or at all, where the ground names nobody who reached it."""
    if step.goal.aard == "inspanning" or _reached(step):
        return None
    if days < _SOON and _is_large(step.start, step.norm):
        message = f"{step.asked}, en dat al {count(days, 'dag', 'dagen')} na de start."
        now = f"Nu is het {without_bound(step.start)}."
        return message, f"{now} Kies voor die dag een tussendoel, en voor de norm een latere."
    many = _times(step)
    if many and (
        of_others := [value for value, others in _figures(step) if others]
    ):  # then that is the point
        best = (max if step.upwards else min)(of_others)
        return _no_further_than(without_bound(Quantity(_in_short(best, step), step.norm.unit)), step)
    return (f"{step.asked}: {many}.", _first_step(step)) if many else None


def _is_large(start: Quantity, norm: Quantity) -> bool:
    if norm.unit.startswith("%"):
        return abs(norm.value - start.value) >= _LARGE_STEP
    return norm.value * 2 >= start.value * 3 if norm.value > start.value else norm.value * 2 <= start.value


def _times(step: Step) -> str:
    """How many times as much, or how much less, is asked than there is now; empty where that can be."""
    start, norm = step.start, step.norm
    if step.upwards:
        many = norm.value / start.value if start.value > 0 else Decimal(0)
        enough = _MANY_TIMES_THE_MONEY if norm.unit.startswith("€") else _MANY_TIMES
        return (
            f"{format_number(many.quantize(Decimal(1)))} keer zoveel als nu"
            if _grows(step) and many >= enough
            else ""
        )
    if norm.value > 0:
        return f"nu is dat {without_bound(start)}" if start.value / norm.value >= _FAR_FEWER else ""
    return f"van {without_bound(start)} naar helemaal niets" if start.value >= _MUCH else ""


def _grows(step: Step) -> bool:
    """Whether so many times as much is so much more work: a share can come from little at once."""
    unit = step.norm.unit
    share = unit.startswith("%") and re.search(_UP_TO_OTHERS, step.measured)
    return unit.startswith("€") or is_counted(step.goal) or bool(share)


def _first_step(step: Step) -> str:
    start = step.start
    value = start.value * 2 if step.upwards else start.value / 2
    whole = value.quantize(Decimal(1)) if start.value % 1 == 0 and start.value > 1 else value
    first = step.at_least(without_bound(Quantity(whole, start.unit)))
    return (
        "Schrijf bij ‘haalbaar’ wie dit met hetzelfde werk haalt. Weet je niemand? Begin dan met een stap, "
        f"bijvoorbeeld {first}."
    )
