"""What to write instead of a vague word, from what the plan itself holds (for S02 and S03)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.dutch import stem
from spvgen.nameforms import first_name
from spvgen.quantities import Bound, Quantity, counts_within, format_quantity
from spvgen.rules.reading.better_criterion import CLAUSE, SHARE
from spvgen.rules.reading.claims import asked_of, in_full, judged
from spvgen.rules.reading.goal_figures import indicator_of, measures, norm_of, per_of, without_bound
from spvgen.rules.reading.time_texts import quarter_end
from spvgen.rules.reading.vague_advice import Advice, advice_on
from spvgen.workdays import DAY, next_workday

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


def instead_in_goal(words: str, text: str, goal: Doel, plan: Verbeterplan) -> str:
    """What to write in the sentence of a goal.

    Its norm goes there only where the words leave open how much there is of what the norm measures: no
    figure says how somebody behaves, or when.
    """
    advice, norm = advice_on(words), norm_of(goal)
    if advice.asks == "wanneer" and not (norm and _tells_how_soon(norm, text, goal)):
        return _by_when(advice, text, goal)
    if norm is None or advice.asks == "gedrag":
        return advice.instead
    if _about_what_is_measured(text, norm, goal):
        return _with_norm(words, text, norm, goal, plan)
    if not (norm.unit or indicator_of(goal)):  # a bare figure counts nothing
        return advice.instead
    asked = in_full(norm, per_of(goal))
    return f"{advice.instead} Gaat dit over wat je bij ‘meting’ telt ({asked})? Noem dan hier wat je telt."


def instead_beside_goal(words: str, text: str, goal: Doel | None, *, judges: bool) -> str:
    """What to write in an action or a criterion.

    What the goal asks helps where the text ``judges`` it, or leaves open how much there is of what it counts.
    """
    advice = advice_on(words)
    asked = asked_of(goal) if goal and advice.asks == "hoeveel" else None
    if goal is None or asked is None:
        return advice.instead
    helps = judges or (advice.by_measure and _about_what_is_measured(text, asked, goal))
    tail = f" Het doel ‘{goal.gebied}’ vraagt {format_quantity(asked)}."
    return f"{advice.instead}{tail}" if helps else advice.instead


_ADDRESSED: Final = r"‘Je (?=[a-zë]+t )"
_ROLES: Final = {"leidinggevende": "De leidinggevende", "hr": "HR"}


def said_of(instead: str, who: str, plan: Verbeterplan) -> str:
    """The advice with its example about who acts, where that is not the employee: ‘Nadia mailt …’."""
    role = plan.rol(who) if who and plan.soort == "verbeterplan" else "medewerker"
    if role == "medewerker":
        return instead
    person = getattr(plan, role, None) if role in _ROLES else None
    called = first_name(person.naam) if person and person.naam else _ROLES.get(role) or first_name(role)
    return re.sub(_ADDRESSED, f"‘{called} ", instead)


_EACH_TIME: Final = r"(?i)\b(?:alle|elke?|iedere?|telkens|steeds|per (?!\d))\b"
_SOON: Final = (
    r"(?i)\b(?:op tijd|tijdig|binnen|dezelfde|uiterlijk|te late?|(?:werk)?dag(?:en)?|uur|uren|week|weken"
    r"|minuten|\w*tijd(?:en)?|\w*termijn(?:en)?)\b"
)


def _tells_how_soon(norm: Quantity, text: str, goal: Doel) -> bool:
    """Whether what is measured is how soon the very thing is done of which a sentence says *tijdig*."""
    measured = f"{indicator_of(goal)} {norm.unit}"
    return bool(re.search(_SOON, measured)) and _about_what_is_measured(text, norm, goal)


def _by_when(advice: Advice, text: str, goal: Doel) -> str:
    """When; the deadline of the goal is none for what has to be so each time."""
    if goal.deadline is None:
        return advice.instead
    if re.search(_EACH_TIME, text):
        return "Schrijf hoe snel dat elke keer is, bijvoorbeeld ‘binnen twee werkdagen’ of ‘vóór 12:00 uur’."
    day = format_date(goal.deadline)
    return (
        f"Schrijf wanneer: ‘uiterlijk {day}’ (de deadline van dit doel) of een eerdere dag. Gaat het om hoe"
        " snel iets elke keer gebeurt? Schrijf dan bijvoorbeeld ‘binnen twee werkdagen’."
    )


def _about_what_is_measured(text: str, norm: Quantity, goal: Doel) -> bool:
    """Whether a sentence names what the norm counts: it shares the stem of a word with it."""
    measured = _stems(f"{goal.gebied} {indicator_of(goal)} {norm.unit}")
    return not measured.isdisjoint(_stems(text))


_STEM: Final = 4
"""Letters: *fouten* and *foutpercentage*, *terugbellen* and *teruggebeld*."""
_NO_SUBJECT: Final = frozenset(
    ("aant", "aand", "deel", "perc", "proc", "gemi", "cijf", "scor", "elke", "alle", "klan")
)
"""Begins of words for a count as such, or for those of whom anything can be counted."""


def _stems(text: str) -> frozenset[str]:
    words = re.findall(rf"[^\W\d_]{{{_STEM},}}", text.lower())
    return frozenset(word[:_STEM] for word in words) - _NO_SUBJECT


def _with_norm(words: str, text: str, norm: Quantity, goal: Doel, plan: Verbeterplan) -> str:
    """What to write where the norm stands under ``meting`` and the sentence leaves it open.

    A word that only says how many gives way to the norm; any other sentence has to be written anew, by what
    is measured: ‘minimaal 90%’ all by itself does not say of what.
    """
    asked = in_full(norm, per_of(goal))
    told = f"Bij ‘meting’ staat de norm: {asked}. De medewerker leest eerst deze zin, dus zet hem ook hier."
    figure, span = in_full(norm, ""), _span_within(goal, plan)
    filled = _within(words, text, norm) or _filled_in(words, text, norm, figure, span)
    if filled or (filled := _by_measure(norm, span, indicator_of(goal))):
        return f"{told} Schrijf: verwachting: {filled}"
    return f"{told} Schrijf ‘{_joined(figure, span)}’ in de zin, met erbij waarvan."


def _span_within(goal: Doel, plan: Verbeterplan) -> str:
    """Over which span the norm holds, in words that T09 does not send back: a quarter that the plan holds."""
    per = per_of(goal)
    last = min(plan.uiterlijk(goal.deadline) or plan.einde, plan.einde)
    if per == "kwartaal" and next_workday(plan.einde + DAY) <= quarter_end(last):
        from spvgen.rules.tijdgebonden.ways_out import quarter_within  # most plans end with their quarters

        fits = quarter_within(plan, goal)
        return f"in {fits}" if fits else ""
    return "over de looptijd" if per == "looptijd" else f"per {per}" if per else ""


def _joined(figure: str, span: str) -> str:
    return figure if not span or span in figure else f"{figure} {span}"


def _by_measure(norm: Quantity, span: str, measured: str) -> str:
    """A sentence that asks the norm of what is measured; empty where that is not said in a few words."""
    if not 0 < len(measured) <= _FEW_WORDS or ":" in measured or "\n" in measured:
        return ""
    named = measured.rstrip(" .")
    named = named[0].lower() + named[1:] if named[1:2].islower() else named
    things, bare = re.sub(_COUNT_OF, "", named), replace(norm, unit=re.sub(_RATE, "", norm.unit))
    many = re.match(_THINGS, things)
    if norm.unit.startswith("%") and norm.value and (told := _of_a_share(bare, norm, span, named)):
        return told
    if (counted := _counted_as(bare, things)) or (many and _is_none(norm) and norm.unit.startswith("%")):
        tail = bool(many and many.end() < len(things))
        rate = re.search(_RATE, norm.unit)
        return _of_so_many(counted, things, norm, rate[0].strip() if rate else span, tail=tail)
    is_size = norm.unit.startswith(("%", "€")) or (bool(norm.unit) and measures(norm.unit))
    if norm.unit.startswith("%") and re.fullmatch(r"[\w-]+", things) and not re.fullmatch(_RATES, things):
        return ""  # *je voorraad is 100%*: of what?
    if not is_size and (many or (norm.unit and counts_within(bare.unit, named))):
        return ""  # *je klachten is maximaal 2 meldingen* is no Dutch
    share, figure = norm.unit.startswith("%") and many is not None, in_full(norm, "")
    are = "zijn" if many and not share else "is"
    over = "" if span in figure else span
    return " ".join(filter(None, (_as_subject(named, share=share), are, over, f"{figure}.")))


def _of_a_share(bare: Quantity, norm: Quantity, span: str, named: str) -> str:
    """*Per maand is minimaal 90% van de roosters op tijd klaar*; empty where it can't be told so."""
    from spvgen.rules.specifiek.share_sentence import share_sentence  # of few goals

    rate = re.search(_RATE, norm.unit)
    return share_sentence(in_full(bare, ""), rate[0].strip() if rate else span, named.removeprefix("het "))


def _of_so_many(counted: str, things: str, norm: Quantity, span: str, *, tail: bool) -> str:
    """*Je haalt minimaal 6 nieuwe klanten per maand*, and with a ``tail``: *Per maand zijn er …*."""
    are = "is" if norm.value == 1 else "zijn"
    if tail:
        opened = f"{span[0].upper()}{span[1:]} {are} er" if span else f"Er {are}"
        return f"{opened} {'geen ' + things if _is_none(norm) else counted}."
    if _is_none(norm):
        return " ".join(filter(None, ("Er zijn", span, "geen", things, "meer.")))
    stays = "blijft op" if norm.bound is Bound.MAXIMAAL else "haalt"
    return f"Je {stays} {_joined(counted, span)}."


def _counted_as(norm: Quantity, things: str) -> str:
    """*Maximaal 2 klachten over de levering*, *maximaal 1 klacht over …*; empty where that is no Dutch."""
    figure, unit = in_full(norm, ""), _apostrophes(norm.unit)
    noun = re.match(_THINGS, things)
    if noun is None or unit.startswith("€"):
        return f"{figure} {things}" if _goes_behind(things, norm) else ""
    phrase = _apostrophes(noun[0]).split()
    if norm.value == 1:
        plain = len(phrase) == 1 or phrase[0] == "te"  # *1 nieuwe contract*: an ending that depends on it
        single = plain and unit != phrase[-1] and bool(unit) and stem(unit) == stem(phrase[-1])
        told = " ".join([*phrase[:-1], norm.unit]) + things[noun.end() :]
        return f"{figure.removesuffix(f' {norm.unit}')} {told}" if single else ""
    if not unit or phrase[-1].endswith(unit) or unit in _apostrophes(things).split():
        return f"{figure.removesuffix(f' {norm.unit}') if unit else figure} {things}"
    return ""


def _apostrophes(text: str) -> str:
    return text.replace("’", "'")


def _is_none(norm: Quantity) -> bool:
    return norm.value == 0 and norm.bound is Bound.MAXIMAAL


def _as_subject(named: str, *, share: bool) -> str:
    """*Het aandeel klussen waarbij het materiaal klaarstaat,* of *je gemiddelde orderwaarde*."""
    if share:
        named = f"het aandeel {named}"
    elif re.match(rf"{SHARE}|aantal\b", named) and not named.startswith("het "):
        named = f"het {named}"
    elif not re.match(_WITH_ARTICLE, named):
        named = f"je {re.sub('^gemiddeld ', 'gemiddelde ', named)}"
    comma = "," if re.search(CLAUSE, named) else ""
    return f"{named[0].upper()}{named[1:]}{comma}"


def reached_of(measured: str, figure: str) -> str:
    """*Zijn er minimaal … roosters die …*, *is je orderwaarde minimaal …*: a figure still to fill in."""
    named = measured.rstrip(" .")
    named = named[0].lower() + named[1:] if named[1:2].islower() else named
    things = re.sub(_COUNT_OF, "", named)
    many, share = re.match(_THINGS, things), "%" in figure
    bare = many is not None and many.end() == len(things)
    if many and (bare or not share):
        tail = " [wat er dan goed aan is]" if bare and "minimaal" in figure else ""
        return f"{'is' if share else 'zijn er'} {figure}{' van de' if share else ''} {things}{tail}"
    if re.match(r"(?:hoe|of)\b", named):
        return f"is [wat je telt] {figure}"
    subject = _as_subject(named, share=many is not None)
    first = subject[0].lower() if subject[1:2].islower() else subject[0]
    return f"is {first}{subject[1:]} {figure}"


_THINGS: Final = r"(?!tijdens|binnen)(?:te )?(?:[\w-]+e ){0,2}[\w-]{2,}(?:en|(?<![iu])s|['’]s)\b"
"""Many of something: *orders met een fout*, *te late leveringen*, *creditnota's*."""
_RATE: Final = r" per \w+$"
_RATES: Final = (
    r"(?i)[\w-]*(?:percentage|aandeel|deel|quote|quota|quotum|conversie|score|marge|graad|bezetting|dekking"
    r"|derving|uitval|verzuim|groei|heid|korting|rendement|retentie|verloop|opkomst|respons|ratio|index|verschil"
    r"|afwijking|productiviteit|benutting|efficiency|efficiëntie|gemiddelde|verlies|opvolging|kwaliteit|nps)"
)
"""What is itself a share; so is whatever is said in more words than one."""
_WITH_ARTICLE: Final = r"(?:het|de|een|je|jouw|uw|hoe|of)\b"
_COUNT_OF: Final = r"(?i)^(?:het )?aantal "
_NO_NOUN: Final = (
    r"(?i)^(?:het|de|een|hoe|of)\b|aantal\b|gemiddeld|aandeel\b|percentage\b|\btijd\b|waarde\b|duur\b|\bper\b"
)


def _goes_behind(named: str, norm: Quantity) -> bool:
    """Whether what is measured can stand right behind the figure: *€ 600.000 omzet*, *6 nieuwe klanten*."""
    few = len(named.split()) <= _FEW_BEHIND
    return few and norm.unit in ("", "€") and not re.search(_NO_NOUN, named)


_FEW_BEHIND: Final = 3  # words


_FEW_WORDS: Final = 120  # letters of what is measured that a sentence can hold


_SPANS: Final = r"(?:werk)?dag(?:en)?|uur|uren|minuten|min|kwartier|we(?:ek|ken)"


def _within(words: str, text: str, norm: Quantity) -> str:
    """*Je belt tijdig terug* as *je belt binnen 2 werkdagen terug*, where that is the norm."""
    is_span = norm.bound is Bound.MAXIMAAL and re.fullmatch(_SPANS, norm.unit)
    if not is_span or advice_on(words).asks != "wanneer" or text.count(words) != 1:
        return ""
    within = f"binnen {without_bound(norm)}"
    filled = text.replace(words, within if words[0].islower() else within.capitalize())
    return "" if judged(filled).vague else filled


_HOW_MANY: Final = r"(?:altijd |steeds |ruim )?(?:voldoende|genoeg|veel|meer|enkele|diverse|meerdere)"
_HOW_FEW: Final = r"(?:(?:veel |steeds |flink )?minder|weinig|zo (?:min|weinig) mogelijk|nauwelijks)"


def _filled_in(words: str, text: str, norm: Quantity, figure: str, span: str) -> str:
    """The sentence with the norm in it, where it names what the norm counts; else empty.

    Over which span it counts goes behind what is counted, unless the sentence says that itself.
    """
    how = _HOW_FEW if norm.bound is Bound.MAXIMAAL else _HOW_MANY
    if not re.fullmatch(how, words, re.IGNORECASE) or norm.unit.startswith(("%", "€")):
        return ""
    unit = re.match(r"(?!per\b|over\b)\w+", norm.unit)
    open_place = rf"{how} {unit[0]}\b" if unit else rf"{how}(?P<things> \w+s\b| \w+en\b)"
    asked = figure if unit else format_quantity(Quantity(norm.value, bound=norm.bound))
    if _is_none(norm):
        asked = re.sub("^0(?= |$)", "geen", figure) if unit else "geen"
        open_place = f"(?:altijd |steeds )?{open_place}"
    over = "" if not span or span in asked or re.search(_SAYS_SPAN, text) else f" {span}"
    put = (lambda found: f"{asked}{over}") if unit else (lambda found: f"{asked}{found['things']}{over}")
    filled, times = re.subn(rf"(?i)\b{open_place}", put, text)
    return filled if times == 1 else ""


_SAYS_SPAN: Final = (
    r"(?i)\b(?:per|elke?|iedere?|deze|die|dit|dat|in (?:de|één|een|het)(?: \w+)?) (?:\w+ )?"
    r"\w*(?:dag|week|maand|kwartaal|jaar)\b|\b(?:dage|weke|maande)lijks\b|\blooptijd\b"
)
