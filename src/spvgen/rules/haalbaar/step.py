"""What a goal asks, and which figures its own ground gives of others or of earlier (for A02)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.nameforms import bared
from spvgen.quantities import Bound, Quantity, format_quantity
from spvgen.rules.reading.goal_figures import indicator_of
from spvgen.rules.reading.patterns import has_part, words
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
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
_GAINED: Final = (
    r"(?i)\b(?:won|wonnen|wint|winnen|wierf|wierven)\b"
    r"|\b(?:steeg|stegen|stijgt|stijgen|groei\w*|verbeter\w*|vooruit)\b(?![^.;]*\b(?:naar|tot|boven|van)\b)"
)
_ANEW: Final = r"(?i)\bnieuwe?\b|gewonnen|geworven|\bwint\b"


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


# --- Figures of the ground -------------------------------------------------------------------------


def figures_told(step: Step) -> list[tuple[Decimal, bool]]:
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
    return found if step.upwards or not step.ground else found + _none_told(step)


def _none_told(step: Step) -> list[tuple[Decimal, bool]]:

    counted = f"{step.measured} {step.norm.unit}"
    none = (sentence for sentence in sentences_in(step.ground, ";") if _tells_none(sentence, counted))
    return [(Decimal(0), others) for sentence in none if (others := _of_others(sentence, step)) is not None]


def _of_others(sentence: str, step: Step) -> bool | None:
    """Whether a sentence tells of others, or of the employee before; None where it does neither."""
    if re.search(_OTHERS, sentence) or _same_post(sentence, step):
        return True
    if re.search(_EARLIER, sentence) or re.search(_ONESELF_BEFORE, sentence):
        return False
    from spvgen.rules.reading.names import names_in  # hardly any ground names somebody

    return True if any(one.certain for one in names_in(sentence)) else None


_ONESELF_BEFORE: Final = r"(?i)\b(?:eerder|vroeger|toen|vorig|in (?:het )?(?:\w+ )?(?:van )?20\d\d)\b"


def _same_post(sentence: str, step: Step) -> bool:
    """*De planners in Utrecht*: who have the same post."""
    post = step.plan.medewerker.functie.rpartition(" ")[2].casefold()
    return len(post) > _SHORT_POST and post[:-1] in sentence.casefold()


_SHORT_POST: Final = 3


def _gains(sentence: str, step: Step) -> bool:
    """*De vestiging won er vijf*: so many more than there were, unless what is new is counted."""
    return bool(re.search(_GAINED, sentence)) and not re.search(_ANEW, step.measured)


_OVER: Final = (" per ", "hele ", "heel ")


def _over_its_days(value: Decimal, sentence: str, step: Step) -> Decimal:
    """*9 per jaar* beside a norm over half a year is half of that; of a share the time changes nothing."""
    if step.norm.unit.startswith("%") or not has_part(sentence, _OVER):
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


# --- The only example -------------------------------------------------------------------------------

_SOMEBODY: Final = (
    r"(?i)voorganger|opvolger|(?:de|het)zelfde|vergelijkba|net zo ?veel|even ?(?:veel|groot)"
    r"|\b(?:haalt|halen|haalde|haalden|redt|redden|scoort|scoren|(?:komt|komen|kwam|kwamen)\b[^.;]*\b(?:op|tot)"
    r"|(?:zit|zitten|zat|zaten|staat|staan|stond) (?:\w+ ){0,3}op)\b"
)
_ONESELF: Final = (
    r"(?i)\b(?:je|jij|u) (?:zelf )?(?:haal|red|scoor|kom|kwam|zit|zat|sta|stond)\w*\b"
    r"|\b(?:haal|red|scoor|kom|kwam|zit|zat|sta|stond)(?:t|de)? (?:je|jij|u)\b"
    r"|\b(?:met|voor|bij|naast) (?:je|jou|u)\b|^(?:dat|dit|zo|het) (?:komt|is|zijn)\b"
)
"""What one did oneself, what somebody does to help, or what it comes to."""
_AND_MORE: Final = (
    r"(?i)\bbesten?\b|sterkste|snelste|uitschieter|(?:er|daar)boven|boven die|\b(?:of|en) meer\b|meer dan"
    r"|\bruim\b|\bsommige|tussendoel|\bstap\b|\bal (?:eens|een keer|twee keer|vaker)|\bop zijn minst|oplopend"
    r"|steeds (?:meer|hoger)|\btot nu toe|eerste (?:week|weken|maand|maanden|kwartaal)|gehaald"
    r"|(?:collega.s|team|afdeling|ploeg|andere\w*|adviseurs|vestigingen)\b[^.;]*\bgemiddeld"
)
"""Beside these the figure is not the most that can be: of a mean of several some are above it."""
_NUMBERS: Final = r"(?<![\d.,])(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*"
_SHORT_OF: Final = Decimal("1.05")
_POINTS_SHORT: Final = 5


def sole_example(step: Step) -> Decimal | None:
    """What others come to, where no other figure shows how far it goes and the norm asks more than that."""
    told = [
        (one, sentence)
        for sentence in sentences_in(step.ground, ";")
        for one in amounts(sentence)
        if _counts_the_same(one, step)
    ]
    if len(told) != 1 or re.search(_AND_MORE, step.ground):
        return None
    ((figure, sentence),) = told
    if not _is_of_somebody(sentence) or _is_all(sentence, figure) or figure.upper is not None:
        return None
    value = _over_its_days(figure.value, sentence, step)
    may_be_more = figure.bound is not None and figure.bound == step.norm.bound
    return value if not may_be_more and _falls_short(value, step) and not _goes_on(sentence, step) else None


def _is_of_somebody(sentence: str) -> bool:
    others = re.search(_SOMEBODY, sentence) or re.search(_OTHERS, sentence)
    return bool(others) and not any(re.search(one, sentence) for one in (_NO_RESULT, _ONESELF, _GAINED))


def _falls_short(value: Decimal, step: Step) -> bool:
    """Further than now, and clearly less far than the norm."""
    norm, start = step.norm, step.start.value
    if norm.unit.startswith("%"):
        return (
            (start < value <= norm.value - _POINTS_SHORT)
            if step.upwards
            else (start > value >= norm.value + _POINTS_SHORT)
        )
    if step.upwards:
        return start < value and value * _SHORT_OF < norm.value
    return start > value > norm.value * _SHORT_OF


def _goes_on(sentence: str, step: Step) -> bool:
    """*84% tot 96%*: a number beside it goes as far as the norm."""
    numbers = [Decimal(one.replace(".", "").replace(",", ".")) for one in re.findall(_NUMBERS, sentence)]
    return any(one >= step.norm.value if step.upwards else one <= step.norm.value for one in numbers)


_NONE: Final = (
    r"(?i)\ber(?: \w+){0,4}? (?:geen|nul)"
    r"(?: (?:één|enkele?|een(?:tje)?|meer|van|per|in|over|sinds|dit)\b|\W*$)"
    r"|\b(?:(?:kom|kwam)\w* (?:(?!nooit|niet)\w+ ){0,5}(?:nooit|niet|geen enkele keer) (?:meer )?voor\b"
    r"|(?:gebeur|overk[ow]\w*m)\w* (?:(?!nooit|niet)\w+ ){0,5}(?:nooit|niet|geen enkele keer)\b"
    r"(?! (?:vaak|zo|altijd|snel)\b))"
    r"|\b(?:niet (?:meer )?voor(?:komt|kwam|gekomen)|nooit (?:voor(?:komt|kwam|gekomen)|gebeurd?t?e?))\b"
)
_NONE_OF: Final = r"(?i)\b(?:geen|nul|0|nooit)\b(?P<what>(?:(?! (?:over|met|voor|naar|om|aan)\b)[^.,;:!?])*)"
_OF_WHICH: Final = words("één enkel enkele van meer de het een keer ooit iets dit die er per")


def _tells_none(sentence: str, measured: str) -> bool:
    """Whether a sentence says that there were none of what is measured."""
    return bool(re.search(_NONE, sentence)) or _none_of_it(sentence, measured)


def _none_of_it(sentence: str, measured: str) -> bool:
    """*Geen enkele dubbele planning*, *nooit dubbel*: of what is measured; no *geen tijd*."""
    counted = [word for word in re.findall(r"[^\W\d_]{3,}", bared(measured)) if word not in _COMMON]
    for found in re.finditer(_NONE_OF, sentence):
        told = [word for word in re.findall(r"[^\W\d_]+", bared(found["what"])) if word not in _OF_WHICH][:3]
        if any(_is_alike(word, one) for word in told for one in counted):
            return True
    return False


_COMMON: Final = words(
    "aantal per maand week dag jaar kwartaal van die dat het een met voor bij aan niet keer maal zijn"
)
_STEM: Final = 5


def _is_alike(told: str, measured: str) -> bool:
    """Whether two words are forms of one: *dubbel* and *dubbele*, *fout* and *fouten*."""
    stem = min(_STEM, len(told), len(measured))
    return stem >= 3 and told[:stem] == measured[:stem]
