"""Every action is asked for in time, leads to something and is small enough to happen (codes AL10-AL13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.dutch import format_number, slug
from spvgen.rules.actielijst.contacts import is_contact
from spvgen.rules.actielijst.nothing import says_nothing
from spvgen.rules.actielijst.term import recurs, span_in, term_of
from spvgen.rules.actielijst.verslag import stands
from spvgen.rules.reading.plan_days import Talks, long_stretches, shown_day, when_to_meet
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import next_talk_day

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie
    from spvgen.rules.reading.time_texts import Span


def actie_na_laatste_moment(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Een actie, moment of verslag ligt na het laatste doorloopmoment of buiten de looptijd.

    Na het laatste moment vraagt niemand meer hoe het ging. Juist die vraag helpt om het te doen. Plan nog
    een moment, of haal de actie naar voren. Een moment na de laatste dag van de lijst hoort nergens bij: laat
    de lijst dan tot die dag lopen. En is een verslag van vóór de lijst, of van een half jaar naast het
    geplande moment, dan klopt meestal het jaar niet.

    Bron: het artikel over inspireren of controleren (loop de lijst samen door: deed je wat je afsprak?).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: 2026-10-26

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: 2026-10-12
    """
    last = plan.doorloopmomenten[-1].datum
    for index, action in enumerate(plan.acties):
        term = term_of(action, plan)
        if term is None or recurs(action):
            continue
        path: NodePath = ("acties", index, "wanneer" if action.wanneer else "afspraak")
        if term.last > last:
            yield _after_last(action, term, path, plan)
        elif term.last < plan.looptijd.start:
            start = format_date(plan.looptijd.start)
            message = f"‘{action.titel}’ ligt vóór de eerste dag van de lijst ({start})."
            yield Hit(path, message, "Kijk de datum na, of laat de lijst eerder beginnen.")
        elif _agreed_elsewhere(action, plan):
            message = f"‘{action.wanneer}’ ligt buiten de looptijd van de lijst."
            yield Hit(("acties", index, "wanneer"), message, _YEAR)
    yield from _walks_beyond(plan)
    yield from _reports_elsewhere(plan)


def _agreed_elsewhere(action: LijstActie, plan: Actielijst) -> bool:
    """Whether what was agreed, before an action was moved, lies wholly outside the term."""
    agreed = span_in(action.wanneer, plan) if action.wanneer else None
    term = plan.looptijd
    return bool(agreed and (agreed.last < term.start or agreed.first > term.einde))


_FAR: Final = timedelta(days=182)
"""A report so long before or after the planned walk has another year than was meant."""
_YEAR: Final = "Klopt het jaar? Kijk de datum na."


def _reports_elsewhere(plan: Actielijst) -> Hits:
    """Reports of a day before the list began, or far from that which was planned."""
    start = plan.looptijd.start
    for index, moment in enumerate(plan.doorloopmomenten):
        if not moment.verslag:
            continue
        held, planned = moment.verslag.datum, moment.datum
        path: NodePath = ("doorloopmomenten", index, "verslag", "datum")
        if held < start:
            began = f"vóór de eerste dag van de lijst ({format_date(start)})"
            yield Hit(path, f"Dit verslag ({format_date(held)}) is van {began}.", _YEAR)
        elif abs(held - planned) > _FAR:
            away = f"ver van het geplande moment ({format_date(planned)})"
            yield Hit(path, f"Dit verslag ({format_date(held)}) ligt {away}.", _YEAR)


def _walks_beyond(plan: Actielijst) -> Hits:
    """Walks that are still to come, later than the first working day on or after the last day of the list."""
    end = plan.looptijd.einde
    for index, moment in enumerate(plan.doorloopmomenten):
        if moment.datum > next_talk_day(end) and not moment.verslag:
            day = format_date(moment.datum)
            message = f"‘{moment.naam}’ ({day}) ligt na de laatste dag van de lijst ({format_date(end)})."
            longer = f"Laat de lijst langer lopen (bij ‘looptijd’: ‘einde: {moment.datum}’)"
            hint = f"{longer}, of kies een eerdere dag."
            yield Hit(("doorloopmomenten", index, "datum"), message, hint)


def _after_last(action: LijstActie, term: Span, path: NodePath, plan: Actielijst) -> Hit:
    last, told = plan.doorloopmomenten[-1], f"loopt tot en met {format_date(term.last)},"
    moves = [one for one in stands(plan) if one[2].naar and slug(one[2].actie) == slug(action.titel)]
    if moves:
        where, _, stand = moves[-1]
        path, told = (*where, "naar"), f"is bij het doorlopen verplaatst naar {stand.naar}, en dat is"
    day = next_talk_day(term.last)
    hint = f"Plan nog een doorloopmoment, bijvoorbeeld op {shown_day(day)}, of haal de actie naar voren."
    if day > plan.looptijd.einde:
        hint = (
            f"Haal de actie naar voren. Of laat de lijst tot {format_date(day)} lopen (bij ‘looptijd’: "
            f"‘einde: {day}’), met op die dag nog een doorloopmoment."
        )
    return Hit(path, f"‘{action.titel}’ {told} na ‘{last.naam}’ ({format_date(last.datum)}).", hint)


def vervolg_op_contact_ontbreekt(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Bij een contact staat niet wat er daarna komt.

    Eén gesprek is nog geen relatie. Spreek meteen af wat het vervolg is en binnen welke tijd, dan houdt het
    contact niet op bij de eerste keer.

    Bron: het artikel over inspireren of controleren (met ieder binnen vier maanden een afspraak om bij te
    praten).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            vervolg: Binnen vier maanden een afspraak om bij te praten.
    """
    for index, action in enumerate(plan.acties):
        open_yet = not action.vervolg or says_nothing(action.vervolg)
        if action.contacten and is_contact(action) and open_yet:
            message = f"Bij ‘{action.titel}’ staat niet wat er na dit contact komt."
            hint = "Zet erbij, bijvoorbeeld: ‘vervolg: Binnen vier maanden een afspraak om bij te praten.’"
            yield Hit(("acties", index, "vervolg" if action.vervolg else "contacten"), message, hint)


def lang_zonder_doorlopen(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er zit te veel tijd tussen twee doorloopmomenten.

    Een geweten werkt met kleine duwtjes. Wie twee maanden niets hoort, verliest de lijst uit het oog. Loop
    hem minstens elke zes weken door; een kwartier is genoeg.

    Bron: het artikel over inspireren of controleren (professionals met volle agenda’s hebben kleine duwtjes
    nodig).

    Fout:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
          - naam: Tweede keer
            datum: 2026-10-16
            nadruk: inspireren

    Goed:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
          - naam: Tweede keer
            datum: 2026-08-07
            nadruk: inspireren
          - naam: Derde keer
            datum: 2026-09-11
            nadruk: inspireren
          - naam: Vierde keer
            datum: 2026-10-16
            nadruk: inspireren
    """
    walks = _walks(settings)
    for gap, days in long_stretches(plan, walks):
        message = f"{gap.words} zitten {days} dagen; dat is meer dan {walks.most}."
        yield Hit(gap.path, message, when_to_meet(gap.after, gap.before, walks))


def doorlopen_te_ver_uiteen(hits: Sequence[Hit], plan: Actielijst, settings: RuleSettings) -> Hit:
    """The long stretches of a list as one fact."""
    from spvgen.rules.reading.rhythm import rarely

    walks = _walks(settings)
    return rarely(hits, long_stretches(plan, walks), walks)


def _walks(settings: RuleSettings) -> Talks:
    return Talks(
        "doorloopmoment", "een moment", "momenten", "de eerste dag", "", settings.zonder_doorlopen_dagen
    )


def twijfel_blijft(plan: Actielijst, settings: RuleSettings) -> Hits:
    """De professional is niet zeker van een actie.

    Ga niet uit elkaar als je zelf nog twijfelt of het gaat gebeuren. Een 5 of een 6 betekent meestal dat de
    stap te groot is, of dat er iets in de weg zit. Maak de stap kleiner tot het minstens een 7 is.

    Bron: het artikel over inspireren of controleren (stuur niemand op pad bij wie je nog twijfelt of het
    lukt).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            zekerheid: 5

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je mailt Henk Dam een voorstel voor koffie.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            zekerheid: 8
    """
    for index, action in enumerate(plan.acties):
        sure = action.zekerheid
        if sure is not None and sure.value < settings.zekerheid_min:
            message = f"Van ‘{action.titel}’ ben je niet zeker: een {format_number(sure.value)}."
            hint = (
                f"Vraag wat er nodig is om er een {settings.zekerheid_min} van te maken, en maak de actie "
                "kleiner: één persoon, één belletje, of samen de eerste keer."
            )
            yield Hit(("acties", index, "zekerheid"), message, hint)
