"""Specific without contradiction: text and keys say the same (code S08)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import starmap
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath, Severity
from spvgen.quantities import Quantity, format_quantity
from spvgen.rules.reading.claims import comparable, names_span, opposed, rates
from spvgen.rules.reading.goal_figures import adds_up, baseline_of, without_bound
from spvgen.rules.reading.patterns import NUMBER_WORDS, has_part, parts
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.differences_times import (
    days_named,
    days_outside,
    other_deadline,
    other_rhythm,
)
from spvgen.wording.stating import amounts, states

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


def tekst_en_sleutel_verschillen(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst zegt iets anders dan de sleutel ernaast.

    In het document staan allebei: ‘wekelijks’ in de zin en ‘dagelijks’ erachter. Dan weet niemand wat
    geldt. Deze regel vergelijkt getallen, tussendoelen, datums, periodes en hoe vaak iets gebeurt, ook
    hoelang het plan duurt en of ontslag kan volgen. ‘Al je offertes’ telt als 100%. Een nulmeting van een
    heel jaar past niet naast een norm over een half jaar, en een van drie maanden niet naast een norm per
    maand. Een dag vóór de deadline mag een stap onderweg zijn, behalve na ‘uiterlijk’, ‘vóór’ of ‘tot’.

    Bron: het verbeterplan-artikel (duidelijke verwachtingen).

    Fout:
        acties:
          - titel: Dagstart
            afspraak: Je bespreekt wekelijks je terugbelafspraken met Karim.
            frequentie: dagelijks

    Goed:
        acties:
          - titel: Dagstart
            afspraak: Je bespreekt elke maandag je terugbelafspraken met Karim.
            frequentie: wekelijks
    """
    for index, goal in enumerate(getattr(plan, "doelen", ())):  # a course plan or a list has actions only
        yield from _in_goal(("doelen", index), goal, plan)
    for index, action in enumerate(plan.acties):
        path = ("acties", index, "afspraak")
        yield from _rhythm(path, action.afspraak, action.frequentie)
        yield from _deadline(path, action.afspraak, getattr(action, "deadline", None))
        yield from _actor(path, action.afspraak, action.wie)
    for index, support in enumerate(getattr(plan, "ondersteuning", ())):
        path = ("ondersteuning", index, "afspraak")
        yield from _rhythm(path, support.afspraak, support.frequentie)
        yield from _outside(path, list(days_outside(support.afspraak, support.start, support.einde)))
    if plan.soort == "verbeterplan":
        yield from _of_plan(plan)


_OF_TIME: Final = (" maanden", " weken", "komende", "volgende", "eind", "Eind", "oordeel")
_SAFE: Final = (
    "geen geval", "uitgesloten", "niet aan", "geen optie", "geen sprake", "sluiten", "niet tot", "nooit tot",
    "e baan",
)  # fmt: skip
_ENDS: Final = ("ontslag", "Ontslag", "dienst", "contract", "arbeidsov", "afscheid")


def _of_plan(plan: Verbeterplan) -> Iterator[Hit]:
    """What is said of the plan as a whole; most texts say nothing of it."""
    measures, outcome = plan.gevolgen.maatregelen or (), plan.gevolgen.omschrijving
    unlike = measures and has_part(outcome, _SAFE if "ontslag" in measures else _ENDS)
    if unlike or has_part(f"{plan.inleiding or ''} {plan.slotopmerking or ''}", _OF_TIME):
        from spvgen.rules.specifiek.differences_whole import differences_of_plan

        yield from starmap(_differs, differences_of_plan(plan))


def _differs(path: NodePath, said: str, key: str, value: str) -> Hit:
    message = f"In de tekst staat ‘{said}’, maar bij ‘{key}’ staat ‘{value}’."
    hint = f"Maak ze gelijk: verander ‘{said}’ in de tekst, of zet bij ‘{key}’ wat echt geldt."
    return Hit(path, message, hint, quote=said)


def _rhythm(path: NodePath, text: str, frequency: str | None) -> Iterator[Hit]:
    if frequency and (said := other_rhythm(text, frequency)):
        yield _differs(path, said, "frequentie", frequency)


def _deadline(path: NodePath, text: str, deadline: date | None, *, of_goal: bool = False) -> Iterator[Hit]:
    if deadline and (said := other_deadline(text, deadline, of_goal=of_goal)):
        yield _differs(path, said, "deadline", format_date(deadline))


def _outside(path: NodePath, found: list[tuple[str, str, date]]) -> Iterator[Hit]:
    """The days of support that its keys don't have; a span that differs at both ends is told once."""
    if [key for _, key, _ in found] != ["start", "einde"]:
        yield from (_differs(path, said, key, format_date(day)) for said, key, day in found)
        return
    (said, _, start), (until, _, end) = found
    message = (
        f"In de tekst staat ‘{said}’ tot en met ‘{until}’, maar bij ‘start’ staat ‘{format_date(start)}’ "
        f"en bij ‘einde’ ‘{format_date(end)}’."
    )
    hint = "Maak ze gelijk: verander de tekst, of zet bij ‘start’ en ‘einde’ wat echt geldt."
    yield Hit(path, message, hint, quote=said)


# --- Goals -----------------------------------------------------------------------------------------


def _in_goal(path: NodePath, goal: Doel, plan: Verbeterplan) -> Iterator[Hit]:
    text = goal.verwachting
    yield from _deadline((*path, "verwachting"), text, goal.deadline, of_goal=True)
    if goal.meting is None:
        return
    start, norm, per = goal.meting.nulmeting, goal.meting.norm, goal.meting.per
    if norm:
        yield from _number((*path, "verwachting"), text, norm, "norm", [start, *_interim(goal)])
        yield from _side((*path, "verwachting"), text, norm)
        yield from _none_at_all((*path, "verwachting"), goal)
        yield from _all_of_them((*path, "verwachting"), goal, norm)
        yield from _on_the_way((*path, "verwachting"), goal)
    if start:
        for found in _number((*path, "huidige_situatie"), goal.huidige_situatie, start, "nulmeting", [norm]):
            from spvgen.rules.specifiek.differences_months import unless_spread  # few figures differ

            yield from unless_spread(found, goal, plan)
        yield from _of_a_year((*path, "meting", "nulmeting"), goal, plan)
        yield from _of_months(path, goal, plan)
    said = [unit for unit in rates(text) if unit != "dag"]
    if per and per != "looptijd" and len(said) == 1 and not names_span(text, per.value, plan):
        yield _differs((*path, "verwachting"), _rate_words(text, said[0]), "per", per.value)
    if per and norm and "per " in norm.unit:
        yield from _of_a_longer_span((*path, "meting", "norm"), norm, per.value)
    if per == "looptijd" and norm:
        yield from _each_time((*path, "verwachting"), text, norm)
    if per == "kwartaal":
        yield from _no_quarters((*path, "verwachting"), goal, plan)


_EACH: Final = r"(?i)\b(?:elke?|iedere?|per) (week|maand|kwartaal)\b"
_AS_A_WHOLE: Final = r"(?i)\bgemiddeld\b|\bin totaal\b|\b(?:hele |gehele )?(?:looptijd|periode)\b|\brato\b"
_UNITS: Final = parts("week maand kwartaal")
_CLAUSES: Final = r"[,;]| en (?!\d)"


def _each_time(path: NodePath, text: str, norm: Quantity) -> Iterator[Hit]:
    """*Elk kwartaal minimaal 90%*, where the norm counts once, over the whole plan."""
    if not has_part(text, _UNITS) or re.search(_AS_A_WHOLE, text) or "per " in norm.unit:
        return
    for clause in re.split(_CLAUSES, text):
        if (said := re.search(_EACH, clause)) and states(clause, norm):
            found = _differs(path, said[0], "per", "looptijd")
            whole = " ".join(text.replace(said[0], "over de looptijd", 1).split())
            hint = f"Telt de norm over de hele looptijd? Schrijf: {whole} Zo niet, zet bij ‘per’: {said[1]}."
            yield found._replace(hint=hint if whole[0].isupper() and whole.endswith(".") else found.hint)
            return


def _no_quarters(path: NodePath, goal: Doel, plan: Verbeterplan) -> Iterator[Hit]:
    """*Van 1 maart tot en met 29 augustus* with *per: kwartaal*: the document shows both."""
    from spvgen.rules.reading.spans import no_quarters  # few norms hold a quarter at a time

    if said := no_quarters(goal, plan):
        hint = "Haal ‘per: kwartaal’ weg, of noem in de tekst hele kwartalen."
        yield _differs(path, said, "per", "kwartaal")._replace(hint=hint, severity=Severity.TIP)


def _of_a_year(path: NodePath, goal: Doel, plan: Verbeterplan) -> Iterator[Hit]:
    """*In 2025 haalde je € 412.000*, where the norm counts over half a year."""
    start = baseline_of(goal)
    if start is None or goal.aard == "inspanning" or not adds_up(goal):  # a talk with each of ten is no pace
        return
    from spvgen.rules.reading.spans import shorter_than_a_year, year_told  # few norms add up over the plan

    reason = plan.aanleiding.omschrijving if plan.aanleiding else None
    if shorter_than_a_year(goal, plan) and (said := year_told(goal, goal.huidige_situatie, reason)):
        shown = without_bound(start)
        message = f"{shown} is van een heel jaar (‘{said}’), maar de norm telt alleen over de looptijd."
        hint = (
            "Zet nulmeting en norm over een even lange periode. Neem als nulmeting bijvoorbeeld wat er in "
            "het halve jaar vóór de start was, of reken het jaarcijfer om."
        )
        yield Hit(path, message, hint)


def _of_months(path: NodePath, goal: Doel, plan: Verbeterplan) -> Iterator[Hit]:
    """*Van augustus t/m oktober elf keer*, where the norm counts each month; *in oktober vier*, beside 11."""
    start = baseline_of(goal)
    if start is None or start.unit.startswith("%") or goal.aard == "inspanning":
        return
    # most are shares
    from spvgen.rules.specifiek.differences_months import other_count, together_told, unless_spread

    if told := together_told(goal, plan):
        yield Hit((*path, "meting", "nulmeting"), *told)
    elif said := other_count(goal, goal.meting.norm if goal.meting else None):
        found = _differs((*path, "huidige_situatie"), said, "nulmeting", without_bound(start))
        yield from unless_spread(found, goal, plan)


def _of_a_longer_span(path: NodePath, norm: Quantity, per: str) -> Iterator[Hit]:
    from spvgen.rules.specifiek.differences_months import longer_span  # few norms name their span

    if told := longer_span(norm, per):
        yield Hit(path, *told)


def _interim(goal: Doel) -> list[Quantity]:
    return [step.waarde for step in (goal.meting.tussendoelen if goal.meting else None) or ()]


def _on_the_way(path: NodePath, goal: Doel) -> Iterator[Hit]:
    """*Op 12 augustus is dat 0,7%*, where the interim goal of that day is another."""
    steps = (goal.meting.tussendoelen if goal.meting else None) or ()
    named = {day for day, _ in days_named(goal.verwachting, *(step.datum for step in steps))} if steps else ()
    for step in steps:
        for sentence in sentences_in(goal.verwachting) if step.datum in named else ():
            days = {day for day, _ in days_named(sentence, step.datum)}
            said = [one for one in amounts(sentence) if comparable(one, step.waarde)]
            if days == {step.datum} and len(said) == 1 and not states(sentence, step.waarde):
                yield _differs(path, said[0].text, "tussendoelen", format_quantity(step.waarde))


def _number(
    path: NodePath, text: str, key: Quantity, name: str, known: list[Quantity | None]
) -> Iterator[Hit]:
    """Tell of the only figure of this sort in a text, where it is neither the key's nor another known one."""
    if states(text, key):
        return
    told = {quantity.value for quantity in known if quantity}
    others = [a.text for a in amounts(text) if comparable(a, key) and a.value not in told]
    if not others and key.unit.startswith("%"):
        others = [found[0] for found in re.finditer(_OF_SO_MANY, text)]
    if len(others) == 1:
        shown = without_bound(key) if name == "nulmeting" else format_quantity(key)
        yield _differs(path, others[0], name, shown)


def _none_at_all(path: NodePath, goal: Doel) -> Iterator[Hit]:
    """*Foutloos*, where the norm still allows some: that is a norm of its own."""
    if "fout" not in goal.verwachting.lower():
        return
    from spvgen.rules.specifiek.differences_none import none_asked  # few goals ask it

    if said := none_asked(goal):
        norm = format_quantity(goal.meting.norm) if goal.meting and goal.meting.norm else ""
        message = f"In de tekst staat ‘{said}’, dus 0 fouten. Maar bij ‘norm’ staat ‘{norm}’."
        hint = f"Maak ze gelijk: haal ‘{said}’ weg uit de tekst, of zet bij ‘norm’ wat echt geldt."
        yield Hit(path, message, hint, quote=said)


_ALL: Final = parts("_al_je _al_jouw _al_de _al_uw _alle_ _elk _ieder")


def _all_of_them(path: NodePath, goal: Doel, norm: Quantity) -> Iterator[Hit]:
    """*Je belt al je offertes na*, where the norm asks for nine in ten."""
    text = f" {goal.verwachting.lower()}"
    if not norm.unit.startswith("%") or "%" in text or not has_part(text, _ALL):
        return
    from spvgen.rules.specifiek.differences_none import all_asked  # few goals say it without a figure

    if said := all_asked(goal):
        yield _differs(path, said, "norm", format_quantity(norm))._replace(severity=Severity.TIP)


_OF_SO_MANY: Final = (
    rf"(?i)\b(?:\d+|{NUMBER_WORDS}) (?:van|op) de (?:10|20|50|100|tien|twintig|vijftig|honderd|duizend)\b"
)
"""*Negentien van de twintig*: a share of round numbers; *9 van de 14* may be a count of what there was."""


def _side(path: NodePath, text: str, norm: Quantity) -> Iterator[Hit]:
    turned = opposed(text, norm)
    if turned:
        said = text[_bound_start(text, turned.start) : turned.end]
        yield _differs(path, said, "norm", format_quantity(norm))


def _bound_start(text: str, at: int) -> int:
    """Where the word before a figure begins: the bound is part of what is said."""
    before = text[:at].rstrip()
    return len(before) - len(before.split()[-1]) if before.split() else at


def _rate_words(text: str, unit: str) -> str:
    match = re.search(rf"(?:(?:per|elke?|iedere?)\s+)?\w*{unit}\w*", text, re.IGNORECASE)
    return match[0] if match else unit


_ADDRESSED: Final = r"(?:Je|Jij) (?!krijg|ontvang|mag|hoort|wordt|kunt|bent|hebt)[a-zë]+t\b"


def _actor(path: NodePath, text: str, who: str | None) -> Iterator[Hit]:
    """*Je belt elke klant*, where the key says that the manager or HR does it."""
    if who in ("leidinggevende", "hr") and (said := re.match(_ADDRESSED, text)):
        yield _differs(path, said[0], "wie", who)
