"""What a text claims: which figures, and over which span they are measured."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from spvgen.numerals import number_or_none
from spvgen.quantities import Bound, Quantity, format_quantity, same_unit
from spvgen.rules.reading.goal_figures import indicator_of, norm_of, per_of
from spvgen.rules.reading.patterns import MONTH, NUMERAL, compiled, has_part
from spvgen.rules.reading.time_texts import named_spans
from spvgen.wording.stating import agrees, amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.wording.amount import Amount
    from spvgen.wording.frequencies import Frequency
    from spvgen.wording.judgement import Judgement


@lru_cache(maxsize=512)
def judged(text: str) -> Judgement:
    """The verdict on a text; several rules ask for it, so it is formed once."""
    from spvgen.wording.judge import judge  # imported when a text is judged, not when rules are listed

    return judge(text)


@lru_cache(maxsize=512)
def rhythms(text: str) -> tuple[Frequency, ...]:
    """How often a text says that something is done; several rules ask."""
    from spvgen.wording.frequencies import frequencies

    return frequencies(text)


_DAYS: Final = {"dag": 1, "week": 7, "maand": 31}


def days_apart(text: str) -> int | None:
    """How many days there are at most between two times, as a text has it; None where it says no rhythm."""
    apart = max((one.every * _DAYS[one.unit] // one.times for one in rhythms(text)), default=None)
    return apart or _cycle(text)


_CYCLE: Final = r"(?i)\belke? \w+ van (\w+) (dagen|weken)\b"


def _cycle(text: str) -> int | None:
    """How long a cycle of work lasts: *elke cyclus van tien dagen*."""
    found = re.search(_CYCLE, text) if " van " in text else None
    many = found and number_or_none(found[1])
    return int(many) * (7 if found[2] == "weken" else 1) if found and many else None


_NO_RHYTHM: Final = (
    r"(?i)\b(?:op (?:verzoek|afroep|aanvraag|maat)|in overleg|continu|doorlopend|altijd|permanent|voortdurend"
    r"|(?:naar|op basis van|bij) behoefte|ad hoc|(?:zo|waar|indien|wanneer) nodig|gewenst|desgewenst"
    r"|tijdens (?:de|het) (?:hele |gehele )?(?:looptijd|traject|plan|periode)"
    r"|(?:wanneer|waar|indien|zo) mogelijk|(?:als|wanneer) (?:het|dat|je)\b.{0,30}\b(?:kan|nodig|wilt?))\b"
)


_TIMES: Final = ("x", "×", "keer", "keren", "maal")
_BARE_COUNT: Final = (
    r"(?i)(?:(?:minimaal|maximaal|minstens|ongeveer|circa|zo['’]n|in totaal) )?"
    rf"(?:(?:{NUMERAL}|een paar|enkele|meerdere)(?: (?:à|tot|of|-) {NUMERAL})? ?(?:x|×|keer|keren|maal)"
    r"|(?:twee|drie|vier)maal)(?: in totaal)?\.?"
)
"""Has one of ``_TIMES`` in it."""


@lru_cache(maxsize=512)
def is_bare_count(frequency: str) -> bool:
    """Whether ``frequentie`` counts without saying in what time: *twee keer*, *3x*."""
    counts = has_part(frequency.lower(), _TIMES)  # no *wekelijks* does
    return counts and compiled(_BARE_COUNT).fullmatch(frequency.strip()) is not None


def says_how_often(frequency: str | None) -> bool:
    """Whether the key ``frequentie`` can be counted on; *regelmatig*, *op verzoek*, *twee keer* can't."""
    if not frequency or is_bare_count(frequency):
        return False
    if rhythms(frequency) or re.search(r"(?i)\d|\b(?:elke?|iedere?)\b", frequency):
        return True
    verdict = judged(frequency)
    vague = verdict.is_vague and not verdict.vague_as_a_whole
    return not (vague or re.search(_NO_RHYTHM, frequency))


# --- Figures ---------------------------------------------------------------------------------------


def as_quantity(amount: Amount) -> Quantity:
    """The amount as the plan's keys would write it."""
    unit = "%" if amount.percent else "€" if amount.euro else amount.unit
    return Quantity(amount.value, unit, Bound(amount.bound) if amount.bound else None)


def comparable(amount: Amount, norm: Quantity) -> bool:
    """Whether an amount surely counts what the norm counts, and is no starting point or difference."""
    if amount.role in ("basis", "verschil") or "punt" in amount.text:
        return False
    unit = as_quantity(amount).unit
    if unit in ("%", "€") or norm.unit.startswith(("%", "€")):
        return norm.unit.startswith(unit or "-")
    counted = norm.unit.partition(" per ")[0].split()
    return any(same_unit(Quantity(norm.value, word), Quantity(norm.value, unit)) for word in counted)


_AGAINST: Final = {
    "minimaal": r"(?i)max|hoogst|hooguit|minder|lager|onder|beneden|binnen|[<≤]",
    "maximaal": r"(?i)\bmin(?:imaal|stens|imum|\.)|minste?\b|meer|hoger|boven|vanaf|[>≥+]",
}


def opposed(text: str, norm: Quantity) -> Amount | None:
    """The norm's own figure in a text, where that makes a maximum of a minimum or the other way round.

    A denial turns a bound (*in geen week meer dan € 10*), so a text that denies is left alone.
    """
    against = _AGAINST.get(norm.bound or "")
    if not against or not re.search(against, text) or re.search(r"(?i)\b(?:geen|niet|nooit)\b", text):
        return None
    same = [amount for amount in amounts(text) if agrees(amount, norm)]
    turned = [amount for amount in same if {amount.bound, norm.bound} == {"minimaal", "maximaal"}]
    return same[0] if same and len(turned) == len(same) else None


def norm_in_text(text: str) -> Amount | None:
    """The quantity in a text that says how much is asked, if any."""
    asked = [a for a in amounts(text) if a.role not in ("basis", "verschil")]
    return min(asked, key=lambda amount: _rank(amount, text), default=None)


def _rank(amount: Amount, text: str) -> tuple[bool, bool, int]:
    """Shares, money and bounded figures first; *binnen twee dagen* mostly says how, not how much."""
    within = text[: amount.start].lower().rstrip().endswith("binnen")
    return within, not (amount.bound or amount.percent or amount.euro), amount.start


def asked_of(goal: Doel) -> Quantity | None:
    """What a goal asks: the norm under ``meting``, else the quantity in ``verwachting``."""
    if norm := norm_of(goal):
        return norm
    said = norm_in_text(goal.verwachting)
    return as_quantity(said) if said else None


_ALL: Final = 100  # per cent


def in_full(norm: Quantity, span: str) -> str:
    """A norm with the span over which it holds, as a sentence can say it: ``minimaal 11 deals per maand``."""
    whole = norm.unit == "%" and norm.value == _ALL and norm.bound is Bound.MINIMAAL  # more can't be
    none = norm.value == 0 and norm.bound is Bound.MAXIMAAL  # and no less
    written = format_quantity(replace(norm, bound=None) if whole or none else norm)
    if not span or f"per {span}" in written:
        return written
    return f"{written} over de looptijd" if span == "looptijd" else f"{written} per {span}"


def criteria_of(goal: Doel, plan: Verbeterplan) -> list[str]:
    """The criteria that are bound to a goal."""
    return [c.criterium for c in plan.succescriteria or () if c.voor_doel and plan.doel(c.voor_doel) is goal]


# --- Spans -----------------------------------------------------------------------------------------

_UNITS: Final = {
    "dag": r"(?:werk|kalender)?dag",
    "week": r"(?:werk|kalender)?week",
    "maand": r"(?:kalender)?maand",
    "kwartaal": r"kwartaal",
}
_ADVERBS: Final = {
    "dag": "dagelijkse?",
    "week": "wekelijkse?",
    "maand": "maandelijkse?",
    "kwartaal": "driemaandelijkse?",
}
_EACH: Final = r"(?:per|elke?|iedere?|/)\s+(?:(?:hele|volle|volledige|gewerkte)\s+)?"
_COUNTED: Final = r"(?:omzet|marge|quotum|target|doel|norm|cijfer|resultaat|gemiddelde|basis|score|totaal)\w*"
_RATES: Final = {
    unit: rf"(?i)\b(?:{_EACH}{word}|{_ADVERBS[unit]}|{unit}{_COUNTED})\b" for unit, word in _UNITS.items()
}
_MENTIONS: Final = {
    "dag": r"(?i)dag(?:en|elijkse?)?\b",
    "week": r"(?i)\b(?:meet|werk|les)?we(?:ek|ken)|wekelijks|\b(?:maan|dins|woens|donder|vrij)dagmeting",
    "maand": r"(?i)\b(?:kalender|meet|volle)?maand(?!ag)",
    "kwartaal": r"(?i)kwarta(?:al|len)",
}
_WHOLE_PLAN: Final = (
    r"(?i)naar (?:rato|evenredigheid)|pro rata"
    r"|\b(?:over|in|tijdens|gedurende) de (?:hele |gehele )?(?:looptijd|periode)\b"
    r"|\b(?:van|tussen) \d{1,2} \w+(?: \d{4})? (?:tot|en|t/m)\b"
)


@lru_cache(maxsize=512)
def rates(text: str) -> tuple[str, ...]:
    """The spans that a text measures by in so many words: *per maand*, *wekelijks*, *kwartaalomzet*."""
    return tuple(unit for unit, pattern in _RATES.items() if re.search(pattern, text))


def mentions_span(text: str, unit: str) -> bool:
    """Whether a text has the word for a span in it: *per maand*, *in de meetweek*, *kwartaalquotum*."""
    return unit in rates(text) or bool(re.search(_MENTIONS[unit], text))


def names_span(text: str, unit: str, plan: Verbeterplan) -> bool:
    """Whether a text says over which day, week, month or quarter it measures.

    *in juli en augustus* does so for months and quarters; *naar rato* or *over de looptijd* for all.
    """
    if mentions_span(text, unit) or re.search(_WHOLE_PLAN, text):
        return True
    if unit == "maand" and re.search(_OF_A_MONTH, text):
        return True
    return unit in ("maand", "kwartaal") and bool(named_spans(text, plan.looptijd.start, plan.einde))


_OF_A_MONTH: Final = rf"(?i)\b[a-zë]{{4,}} (?:uit|van) {MONTH}\b"
"""*Van je reparaties uit mei 2027*, *de facturen van juni*: those of one month."""


_OWN_SPAN: Final = (
    r"(?i)\b(?:in|over|gedurende|tijdens|van|uit) (?:die|deze|diezelfde|dezelfde|de)"
    r"(?: (?:laatste|eerste|volle|hele))? (?:(?P<count>\d+|[a-zé]+) )?"
    r"(?P<unit>weken|dagen|maanden|(?:meet)?periode)\b"
)
_ABOUT_A_MONTH: Final = {"weken": (4, 4), "dagen": (28, 31), "maanden": (1, 1)}
"""How many of a unit come to a month."""


def own_span(text: str) -> tuple[str, str]:
    """The span that a text points back to, *in die vier weken*, and the unit that it comes to, if it does."""
    found = re.search(_OWN_SPAN, text)
    if not found:
        return "", ""
    unit, count = found["unit"].lower(), number_or_none(found["count"] or "") or 0
    low, high = _ABOUT_A_MONTH.get(unit, (1, 0))
    return found[0], "maand" if low <= count <= high else ""


def span_of(goal: Doel) -> str:
    """Over which span a goal is measured: ``per``, or else the only one that ``verwachting`` names."""
    named = rates(goal.verwachting)
    return per_of(goal) or (named[0] if len(named) == 1 else "")


def indicator_tells_span(goal: Doel) -> bool:
    """Whether ``indicator`` tells over which span is measured: *fouten in de week vóór het gesprek*.

    An end is part of what is counted there (*dossiers die vóór de zitting compleet zijn*).
    """
    indicator, norm = indicator_of(goal), norm_of(goal)
    if not indicator:
        return False
    asked = f"{indicator}: {format_quantity(norm)}" if norm else indicator
    return any(
        one.kind in ("periode", "frequentie")
        or (one.kind == "deadline" and one.text.lower().startswith(_ALONG))
        for one in judged(asked).times
    )


_ALONG: Final = ("in de ", "in het ", "over ", "tijdens ", "gedurende ")
