"""Whether a goal asks what nobody reaches: further than its own ground, or than can be (A02)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dutch import count, format_number
from spvgen.numerals import value_of
from spvgen.quantities import Bound, Quantity, meets, same_unit
from spvgen.rules.haalbaar.step import Step, figures_told, sole_example
from spvgen.rules.reading.claims import asked_of
from spvgen.rules.reading.goal_figures import (
    baseline_of,
    end_of,
    is_counted,
    norm_of,
    per_of,
    without_bound,
)
from spvgen.rules.reading.patterns import NUMBER_WORDS
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

_NOBODY: Final = (
    r"(?i)\b(?:niemand|geen (?:enkele |van |een(?:tje)? |ander)|nog nooit|nooit (?:eerder|door))"
    r"[^.]*\b(?:haal|halen|gehaald|haalt|haalde|gelukt|lukt|lukte|bereik|kwam|komt)"
)
_UP_TO_OTHERS: Final = (
    r"(?i)klantbehoud|retentie|tevreden|conversie|scoringspercentage|hit ?rate|(?:een )?orders? word"
    r"|gewonnen offertes|abonnees|op niveau"
)
_A_MARK: Final = r"(?i)cijfer|tevreden|waardering|beoordeling|score\b"
_BEYOND: Final = Decimal("1.2")
"""So many times what others reached is beyond anybody; of one's own earlier figure it is ``_FAR_BEYOND``."""
_FAR_BEYOND: Final = Decimal("1.5")
_AHEAD: Final = 5
_FAR_AHEAD: Final = 8
_AHEAD_OF_ALL: Final = 2  # where none may go wrong
"""Points of a hundred that a norm is beyond what others reach; the others where it halves what is left."""
_MANY_TIMES: Final = 6
_MANY_TIMES_THE_MONEY: Final = 4
_FAR_FEWER: Final = 8
_MUCH: Final = 10
_SOON: Final = 28  # days
_LARGE_STEP: Final = 25  # points of a hundred
_WHOLE: Final = 100
_HIGHEST_MARK: Final = 10


def out_of_reach(goal: Doel, path: NodePath, plan: Verbeterplan) -> Hit | None:
    """What is wrong with the norm of a goal, if it can't be reached or its own ground says so."""
    start, norm = baseline_of(goal), norm_of(goal)
    if start is None or norm is None:
        asked = asked_of(goal)
        if asked is None or asked.value <= _WHOLE or asked.bound is Bound.MAXIMAAL:
            return None
        said = _impossible(Step(goal, asked, asked, upwards=True, ground="", plan=plan))
        return Hit((*path, *(("meting", "norm") if norm else ("verwachting",))), *said) if said else None
    if not same_unit(start, norm) or meets(start, norm):
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
    figures = figures_told(step)
    if (sole := sole_example(step)) is not None:
        return _shown(sole, step)
    if not figures:
        return ""
    best, of_others = (max if step.upwards else min)(figures)
    norm, factor = step.norm, _BEYOND if of_others else _FAR_BEYOND
    if step.upwards:
        beyond = norm.value > best * factor or (of_others and _is_well_above(best, step))
    else:
        beyond = norm.value * factor * factor < best and best - norm.value >= 1
    return _shown(_in_short(best, step), step) if beyond else ""


def _shown(value: Decimal, step: Step) -> str:
    """A figure with the unit as the plan writes it for so many: *maximaal 1 correctie*, *4 correcties*."""
    several = step.norm.value == 1 and value != 1
    return without_bound(Quantity(value, step.start.unit if several else step.norm.unit))


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
    enough = _AHEAD_OF_ALL if step.norm.value == _WHOLE else _AHEAD
    return same and (ahead >= _FAR_AHEAD or (ahead >= enough and halved))


def _no_further_than(best: str, step: Step) -> Said:
    of_its_own = f"per {per_of(step.goal)}" in step.ground  # so much per month, and so is the norm
    reckoned = not of_its_own and re.search(r"\b(?:per|hele|heel) (?:half ?)?\w*(?:jaar|maand)", step.ground)
    in_time = " in de tijd van dit doel" if reckoned else ""
    message = f"{step.asked}, maar wat je bij ‘haalbaar’ noemt, gaat niet verder dan {best}{in_time}."
    hint = (
        "Kies een norm die anderen met hetzelfde werk halen, bijvoorbeeld "
        f"{step.at_least(best)}. Of schrijf op waarom het nu verder kan."
    )
    return message, hint


_TAKES: Final = (
    r"(?i)\b(?:duurt|duren|duurde|kost|kostte|vraagt|vergt|neemt|doen|doe|deden|heb|heeft|hebben|had|hadden)\b"
    r"(?![^.]*\b(?:niet|geen|korter|verkort|hooguit|maximaal|deel|eerste)\b)[^.,;]{0,40}?"
    rf"(?<!\bal )(?<!\bsinds )\b(?P<many>\d+|half|anderhalf|een|één|{NUMBER_WORDS})"
    r" (?P<unit>weken|maanden|maand|jaren|jaar)\b(?! (?:geleden|terug|eerder|daarvoor|daarna|later)\b)"
)
"""*Kost twee jaar*; no *had er twee jaar geleden een voorjaar voor nodig*, which tells when."""
_LEARNED: Final = (
    r"(?i)opleiding|training|cursus|traject|studie|certifi|diploma|module|inwerk|leren|leert|eigen maken"
    r"|onder de knie|er\b[^.]*\bover\b|nodig"
)
_FASTER_NOW: Final = (
    r"(?i)\b(?:meer|extra|betere) (?:\w+ )?(?:hulp|begeleiding|steun|ondersteuning|coaching|uren|tijd)\b"
    r"|\bkan het (?:nu )?(?:sneller|vlugger)\b|\bzonder (?:die |zulke )?(?:hulp|begeleiding|coach|training)\b"
)
"""*Zij deden er een jaar over; jij krijgt meer hulp*: why it takes less now."""
_DAYS_OF: Final = {"w": 7, "m": 30, "j": 365}


def _takes_longer(step: Step, days: int) -> Said | None:
    """Whether the ground itself gives more time than there is: *de opleiding duurt negen maanden*."""
    learned = (one for one in sentences_in(step.ground) if re.search(_LEARNED, one))
    found = next(filter(None, (re.search(_TAKES, one) for one in learned)), None)
    if found and re.search(_FASTER_NOW, step.ground):
        return None
    if not found or value_of(found["many"].lower()) * _DAYS_OF[found["unit"][0].lower()] <= days + _SOON:
        return None
    told = f"{found['many']} {found['unit']}"
    message = f"{step.asked}, maar volgens ‘haalbaar’ kost dat {told}: langer dan de tijd die er is."
    return message, "Kies een deel dat wel in de tijd van het plan past, of geef er meer tijd voor."


def _reached(step: Step) -> bool:
    asked = step.norm.value
    return any(value >= asked if step.upwards else value <= asked for value, _ in figures_told(step))


# --- What can't be ---------------------------------------------------------------------------------

_WHAT_OTHERS_REACH: Final = (
    "Kies een norm die anderen met hetzelfde werk wel halen, en zet dat bij ‘haalbaar’."
)


def _impossible(step: Step) -> Said | None:
    """A share of more than everything, and everybody's best mark."""
    goal, norm, measured = step.goal, step.norm, step.measured
    percent, why = norm.unit.startswith("%"), ""
    if percent and norm.value > _WHOLE and step.upwards:
        from spvgen.rules.haalbaar.more_than_all import is_share  # hardly anybody asks so much

        return (f"{step.asked}; meer dan alles kan niet.", _WHAT_OTHERS_REACH) if is_share(goal) else None
    if not step.upwards or goal.aard == "inspanning":
        return None
    if percent and norm.value == _WHOLE and re.search(_UP_TO_OTHERS, measured):
        why = "dat hangt ook van anderen af, en iedereen meekrijgen lukt niemand"
    elif not norm.unit and norm.value == _HIGHEST_MARK and re.search(_A_MARK, measured):
        why = "gemiddeld krijgt niemand het hoogste cijfer"
    return (f"{step.asked}; {why}.", _WHAT_OTHERS_REACH) if why else None


# --- How far, and how soon -------------------------------------------------------------------------


def _too_far(step: Step, days: int) -> Said | None:
    """A result that is too far off for the time, or at all, where the ground names nobody who reached it."""
    if step.goal.aard == "inspanning" or _reached(step):
        return None
    if days < _SOON and _is_large(step.start, step.norm):
        message = f"{step.asked}, en dat al {count(days, 'dag', 'dagen')} na de start."
        now = f"Nu is het {without_bound(step.start)}."
        return message, f"{now} Kies voor die dag een tussendoel, en voor de norm een latere."
    if not step.upwards and not step.norm.unit.startswith(("%", "€")) and re.search(_RECKONED, step.ground):
        return None
    many = _times(step)
    if many and _is_of_months(step):
        return None
    if many and (
        of_others := [value for value, others in figures_told(step) if others]
    ):  # then that is the point
        best = (max if step.upwards else min)(of_others)
        return _no_further_than(without_bound(Quantity(_in_short(best, step), step.norm.unit)), step)
    return (f"{step.asked}: {many}.", _first_step(step)) if many else None


_RECKONED: Final = (
    r"(?i)\b(?:kost|kosten|vergt|vergen|duurt|duren|vraagt|neemt)\b[^.;]*\b(?:minuten|kwartier|uur|uren|dag(?:en|deel)?)\b"
    r"|\b(?:gaat om|komt neer op|komt overeen met|(?:dat|dit) (?:is|zijn)(?: er)?)\b[^.;]*\b"
    r"(?:per (?:dag|week|maand)|werkdag(?:en)?|uur|uren)\b"
)
"""How much work so many are: *een dossier sluiten kost een half uur*, *dat zijn er twee per week*."""


def _is_of_months(step: Step) -> bool:
    """Whether the figure of now counts several months together: then S08 asks how far it is."""
    from spvgen.rules.reading.counted_together import counted_together  # hardly any goal is too far

    return counted_together(step.goal, step.plan) is not None


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
    short = "Wat bij ‘haalbaar’ staat, noemt geen aantal van anderen of van eerder. " if step.ground else ""
    return (
        f"{short}Schrijf bij ‘haalbaar’ hoeveel dat is bij collega’s met hetzelfde werk, zonder naam erbij, "
        f"bijvoorbeeld: {_example(step)}. Weet je dat niet? Begin dan met een stap, bijvoorbeeld {first}."
    )


def _example(step: Step) -> str:
    """A ground that is enough: the figure of others, without a name (V07)."""
    if not step.norm.value:
        return "‘De collega’s met hetzelfde werk hadden er vorig jaar geen’"
    return f"‘De collega’s met hetzelfde werk halen {without_bound(step.norm)}’"
