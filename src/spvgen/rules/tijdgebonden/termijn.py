"""Time-bound: a term inside the plan, days that exist (T01, T02, T14)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import WEEKDAYS, format_date
from spvgen.diagnostics import NodePath, Severity
from spvgen.quantities import meets
from spvgen.rules.reading.claims import indicator_tells_span, judged, norm_in_text
from spvgen.rules.reading.goal_figures import norm_of, per_of
from spvgen.rules.reading.patterns import WEEKDAY, has_part, parts, words
from spvgen.rules.reading.texts import TALKS, texts_under
from spvgen.rules.reading.time_texts import Within, counts_within, last_date_in, month_told_in
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.wording.dates import DateMention


def doel_zonder_termijn(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Bij een doel staat niet wanneer het bereikt moet zijn.

    Zonder termijn weet niemand wanneer je de balans opmaakt. Een termijn kan een datum zijn (‘uiterlijk
    31 augustus 2026’), een periode waarover je meet (‘per maand’, ‘sinds het vorige gesprek’, ‘over de vier
    weken vóór het gesprek’) of een ritme (‘elke week’). Die periode mag ook bij ‘indicator’ staan. Ook
    een tussendoel dat de norm haalt, is genoeg: dan staat er wanneer. Alleen een begin, zoals ‘vanaf
    1 maart’, is nog geen termijn.

    Bron: de T van SMART in het SPV-artikel: een vaste tijd, met meetpunten onderweg.

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt minimaal 90% van de klanten terug.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              indicator: aandeel klanten dat op de afgesproken dag is teruggebeld
              nulmeting: 71%
              norm: minimaal 90%
              bron: maandrapport van het klantsysteem

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt minimaal 90% van de klanten terug.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              indicator: aandeel klanten dat op de afgesproken dag is teruggebeld
              nulmeting: 71%
              norm: minimaal 90%
              per: maand
              bron: maandrapport van het klantsysteem
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        if goal.deadline or per_of(goal) or judged(goal.verwachting).bounded:
            continue
        asked, within = goal.verwachting, (plan.looptijd.start, plan.einde)
        if norm_in_text(asked) and counts_within(asked, *within):
            continue
        if indicator_tells_span(goal) or _comes_to_norm(goal):
            continue
        hint = (
            f"Zet bij dit doel ‘deadline: {plan.einde}’ (het einde van het plan), of schrijf erbij "
            f"‘uiterlijk {format_date(plan.einde)}’. Meet je vaker? Zet dan bij ‘meting’ ook ‘per: maand’."
        )
        message = f"Bij het doel ‘{goal.gebied}’ staat niet wanneer het bereikt moet zijn."
        yield Hit(("doelen", index, "verwachting"), message, hint)


def _comes_to_norm(goal: Doel) -> bool:
    """Whether an interim goal is the norm itself: so it tells by when that is reached."""
    norm, interim = norm_of(goal), (goal.meting and goal.meting.tussendoelen) or ()
    return norm is not None and any(meets(one.waarde, norm) for one in interim)


# --- Terms inside the plan -------------------------------------------------------------------------


def deadline_buiten_looptijd(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een deadline valt vóór de start of na het einde van het plan.

    Wat na het einde moet gebeuren, telt bij de eindbeoordeling niet mee. Wat vóór de start moest gebeuren,
    kan niemand meer doen. Is het plan verlengd, dan geldt de nieuwe einddatum. Noemt de tekst van een actie
    of van hulp een dag na het einde, dan is dit een waarschuwing.

    Bron: de T van SMART in het SPV-artikel: een vaste tijd, met meetpunten onderweg.

    Fout:
        acties:
          - titel: Handleiding
            afspraak: Je schrijft een handleiding van één pagina voor het terugbellen.
            deadline: 2026-10-01

    Goed:
        acties:
          - titel: Handleiding
            afspraak: Je schrijft een handleiding van één pagina voor het terugbellen.
            deadline: 2026-06-01
    """
    start, end = plan.looptijd.start, plan.einde
    for path, day, what in _terms(plan):
        if day > end:
            message = f"{what} ({format_date(day)}) valt na het einde van het plan ({format_date(end)})."
            yield Hit(
                path,
                message,
                f"Kies een datum tot en met {format_date(end)}. Schrijf dan op zijn laatst: {end}.",
            )
        elif day < start:
            message = f"{what} ({format_date(day)}) valt vóór de start van het plan ({format_date(start)})."
            hint = f"Kies een datum van {start} tot en met {end}, of haal weg wat al klaar is."
            yield Hit(path, message, hint)
    yield from _told_too_late(plan)


def _told_too_late(plan: Verbeterplan) -> Hits:
    """Actions and help of which the text names a day behind the end; beside a key S08 tells of it."""
    end = plan.einde
    told = [(("acties", i), one.afspraak, one.deadline) for i, one in enumerate(plan.acties)]
    told += [(("ondersteuning", i), one.afspraak, one.einde) for i, one in enumerate(plan.ondersteuning)]
    for path, text, term in told:
        if term is not None or "geldig" in text:  # so long a certificate holds
            continue
        day = _last_day(text, (plan.looptijd.start, end)) or month_told_in(text, plan.looptijd.start, end)
        if day and day > end:
            latest = format_date(end)
            message = f"{format_date(day)} valt na het einde van het plan ({latest})."
            hint = f"Kies een dag tot en met {latest}: wat later komt, helpt niet meer bij de doelen."
            yield Hit((*path, "afspraak"), message, hint, severity=Severity.WAARSCHUWING)
        elif day and day < plan.looptijd.start and re.search(_DUE, text) and not re.search(_TOLD, text):
            first = format_date(plan.looptijd.start)
            message = f"{format_date(day)} valt vóór de start van het plan ({first})."
            hint = f"Kies een dag van {first} tot en met {format_date(end)}, of haal weg wat al klaar is."
            yield Hit((*path, "afspraak"), message, hint, severity=Severity.WAARSCHUWING)


def _last_day(text: str, within: Within) -> date | None:
    """The latest day that a text names; behind the end only one that is still to come."""
    day = last_date_in(text, within)
    if day is None or day <= within[1]:
        return day
    from spvgen.rules.tijdgebonden.days_ahead import last_day_ahead  # few texts name such a day

    return last_day_ahead(text, within)


_DUE: Final = (
    r"(?i)\b(?:op|uiterlijk|vóór|per|tot en met) (?:(?:op|\w+dag) )?\d{1,2}(?: \w+ |-\d{1,2}-)20\d\d\b"
)
"""A day with its year on which something has to be done."""
_TOLD: Final = (
    r"(?i)\b(?:die|dat|wat|waar\w*|toen|zoals|sinds|was|waren|had|hebt|heeft|is|zijn|kreeg|ge\w+[dt])\b"
)
"""Words by which a day can be one of what happened before."""


def _terms(plan: Verbeterplan) -> Iterator[tuple[NodePath, date, str]]:
    """Every day on which something has to be ready: where it stands, which day, and how to call it."""
    for i, goal in enumerate(plan.doelen):
        if goal.deadline:
            yield ("doelen", i, "deadline"), goal.deadline, f"De deadline van ‘{goal.gebied}’"
        for j, interim in enumerate((goal.meting and goal.meting.tussendoelen) or ()):
            path = ("doelen", i, "meting", "tussendoelen", j, "datum")
            yield path, interim.datum, f"Een tussendoel van ‘{goal.gebied}’"
    for i, action in enumerate(plan.acties):
        if action.deadline:
            yield ("acties", i, "deadline"), action.deadline, f"De deadline van ‘{action.titel}’"
    for i, support in enumerate(plan.ondersteuning):
        if support.einde:
            name = f"‘{support.titel}’" if support.titel else "deze ondersteuning"
            yield ("ondersteuning", i, "einde"), support.einde, f"Het einde van {name}"


# --- Days and their dates --------------------------------------------------------------------------

_TEXTS: Final = words("""
    inleiding omschrijving feit onderwerp bevinding aanpak verwachting huidige_situatie afspraak criterium
    slotopmerking besproken afspraken naam titel toelichting bewijs wanneer vervolg dan opbrengst
    aanleiding waarom gewonnen aandacht effect
""")
_DAY_AND_DATE: Final = (*(f"dag {digit}" for digit in range(10)), "dag de ", "ochtend 1", "middag 1")
_DATE_AND_DAY: Final = (", een ", "dag)")
_SHORT_AND_DATE: Final = (" ma ", " di ", " wo ", " do ", " vr ")
_AHEAD: Final = frozenset({"acties", "ondersteuning", *TALKS})
"""Parts that tell of days within the plan."""


_THESE: Final = tuple(f"eze {day}" for day in WEEKDAYS)
_THIS_DAY: Final = rf"(?i)\bdeze ({WEEKDAY})"


def dag_past_niet_bij_datum(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De genoemde dag van de week past niet bij de datum.

    ‘Maandag 16 juni 2026’ bestaat niet: 16 juni 2026 is een dinsdag. Dan weet niemand welke van de twee je
    bedoelt, en bij een voorbeeld lijkt het of je het niet zeker weet. Dat geldt ook voor ‘ma 16/6’ en ‘op 16
    juni, een maandag’, en voor ‘deze maandag’ bij een voorbeeld of gesprek van een andere dag. Ook
    een dag die er niet is, zoals 31 april 2026, is geen afspraak. Gebeurt in een voorbeeld iets ‘op
    zaterdag’, en is de datum een andere dag, dan is dat een tip.

    Bron: het verbeterplan-artikel (eerlijk en objectief, met duidelijke voorbeelden).

    Fout:
        slotopmerking: We lopen dit plan op maandag 16 juni 2026 samen na.

    Goed:
        slotopmerking: We lopen dit plan op dinsdag 16 juni 2026 samen na.
    """
    texts = texts_under(plan, _TEXTS)
    whole = "\n".join(text for _, text in texts).replace("(", " ").replace(".", " ")
    short = has_part(whole, _SHORT_AND_DATE)
    for path, text in texts:
        if "20" in text and has_part(text.lower(), _MAY_NOT_BE):
            from spvgen.rules.tijdgebonden.weekdays import day_that_is_not  # few texts name such a day

            if said := day_that_is_not(text):
                yield Hit(path, f"‘{said}’ bestaat niet.", "Kijk op de kalender, en verander de dag.", said)
        dated = "dag" in text and has_part(text, _DAY_AND_DATE)
        if not (short or dated or has_part(text, _DATE_AND_DAY)):
            continue
        from spvgen.rules.tijdgebonden.weekdays import named_days  # few texts name both

        for named, said, mention in named_days(text):
            days = _days(mention, path, plan)
            if days and named not in {WEEKDAYS[day.weekday()] for day in days}:
                start, end = _span(plan)
                right = next((day for day in days if start <= day <= end), days[-1])
                yield _another_day(path, right, said)
    yield from _this_day(plan)
    yield from _on_another_day(plan)


_MAY_NOT_BE: Final = parts("""
    29_feb 30_feb 31_feb 31_apr 31_jun 31_sep 31_nov 29-02 29-2- 30-02 30-2- 31-02 31-2- 31-04 31-4-
    31-06 31-6- 31-09 31-9- 31-11
""")
"""How days begin that not each calendar has."""


def _another_day(path: NodePath, right: date, said: str) -> Hit:
    message = f"{format_date(right)} is een {WEEKDAYS[right.weekday()]}, en hier staat ‘{said}’."
    return Hit(path, message, "Kijk op de kalender, en verander de dag of de datum.", said)


def _span(plan: Verbeterplan) -> tuple[date, date]:
    """The days between which a plan tells; a group tells from its first talk to its last."""
    if met := getattr(plan, "sessies", None):
        days = [one.datum for one in (*met, *plan.gesprekken)]
        return min(days), max(days)
    return plan.looptijd.start, plan.einde


def _days(mention: DateMention, path: NodePath, plan: Verbeterplan) -> list[date]:
    """The days that a date without a year can be: the nearest to that of its part, else of several years."""
    beside = (day for told, day, _ in _dated(plan) if told[:-1] == path[:-1])
    start, end = _span(plan)
    near = next(beside, start if path[0] in _AHEAD else None)
    first, last = (near or start).year - 1, (near or end).year + bool(near)
    days = [day for year in range(first, last + 1) if (day := mention.day_in(year))]
    return [min(days, key=lambda day: abs(day - near))] if near and days else days


def _dated(plan: Verbeterplan) -> Iterator[tuple[NodePath, date, str]]:
    """The examples and talks, with their day and what is told of it."""
    why = plan.aanleiding if plan.soort == "verbeterplan" else None
    for i, example in enumerate((why and why.voorbeelden) or ()):
        yield ("aanleiding", "voorbeelden", i, "feit"), example.datum, example.feit
    for i, talk in enumerate((why and why.eerdere_gesprekken) or ()):
        yield ("aanleiding", "eerdere_gesprekken", i, "onderwerp"), talk.datum, talk.onderwerp
    for key in TALKS:
        for i, moment in enumerate(getattr(plan, key, None) or ()):
            yield (key, i, "naam"), moment.datum, moment.naam or ""


def _this_day(plan: Verbeterplan) -> Hits:
    """*Op deze donderdag* in an example or a talk of another day."""
    for path, day, text in _dated(plan):
        said = re.search(_THIS_DAY, text) if has_part(text, _THESE) else None
        if said and said[1].lower() != WEEKDAYS[day.weekday()]:
            yield _another_day(path, day, said[0])


_ON_A_DAY: Final = tuple(f"op {day}" for day in WEEKDAYS)


def _on_another_day(plan: Verbeterplan) -> Hits:
    """*Het rooster hing op zaterdag*, in an example of a Tuesday: a tip, as what led to it may be told."""
    for path, day, text in _dated(plan):
        if "voorbeelden" not in path or not has_part(text.lower(), _ON_A_DAY):
            continue
        from spvgen.rules.tijdgebonden.weekdays import happened_on  # few examples name a day of the week

        if said := happened_on(text, WEEKDAYS[day.weekday()]):
            message = f"{format_date(day)} is een {WEEKDAYS[day.weekday()]}, en hier gebeurt iets ‘{said}’."
            hint = "Kijk na of de datum klopt. Klopt die, schrijf dan bij de andere dag ook de datum."
            yield Hit(path, message, hint, said, Severity.TIP)
