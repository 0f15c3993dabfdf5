"""Walking through the list: every action that was due is asked for, and moving has a reason (AL14-AL16)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.dutch import join_quoted, slug
from spvgen.kinds.lijsttermijn import is_moment
from spvgen.rules.actielijst.term import recurs, span_in
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import next_workday

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import Doorloopmoment, Doorloopverslag, LijstActie, LijstStand


def actie_niet_nagevraagd(plan: Actielijst, settings: RuleSettings) -> Hits:
    """In het verslag staat niet wat er van een actie kwam.

    Wat niet wordt nagevraagd, telt niet meer mee. Loop elke actie langs die intussen gedaan kon zijn:
    gelukt, niet gelukt, verplaatst of vervallen. Niet om af te rekenen, maar om te zien wat helpt.

    Bron: het artikel over inspireren of controleren (loop de lijst samen door: deed je wat je afsprak?).

    Fout:
        acties:
          - titel: Bellen met Els
            afspraak: Je belt Els Brouwer.
            contacten: Els Brouwer
            wanneer: 2026-06-10
            vervolg: In september 2026 een bezoek.
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
            verslag:
              datum: 2026-06-26
              besproken: Jullie oefenden een gesprek.

    Goed:
        acties:
          - titel: Bellen met Els
            afspraak: Je belt Els Brouwer.
            contacten: Els Brouwer
            wanneer: 2026-06-10
            vervolg: In september 2026 een bezoek.
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-26
            nadruk: inspireren
            verslag:
              datum: 2026-06-26
              acties:
                - actie: Bellen met Els
                  gedaan: ja
    """
    for path, moment, report in _reports(plan):
        told = {slug(stand.actie) for stand in report.acties or ()}
        missing = [one.titel for one in _due(plan, moment, report) if slug(one.titel) not in told]
        if missing:
            message = f"In dit verslag staat niet wat er kwam van {join_quoted(missing)}."
            hint = (
                f"Zet bij ‘acties’ een ‘actie: {missing[0]}’ met ‘gedaan: ja’, ‘nee’, ‘verplaatst’ of "
                "‘vervallen’. Bij vervallen hoort ook ‘toelichting’, en bij verplaatst ‘naar’, zoals: naar: "
                f"{next_workday(report.datum + timedelta(days=7))}"
            )
            yield Hit((*path, "acties") if report.acties else path, message, hint)


def _due(plan: Actielijst, moment: Doorloopmoment, report: Doorloopverslag) -> Iterator[LijstActie]:
    """The actions that could be done by the day of a report, and were not settled at an earlier walk."""
    before = moment.datum - timedelta(days=1)
    done, lapsed = plan.gedaan_op(before), plan.vervallen_op(before)
    for action in plan.acties:
        span = span_in(plan.gepland_op(action.titel, before) or action.afspraak, plan)
        settled = action in lapsed or (action in done and not recurs(action))
        if span and span.last <= report.datum and not settled:
            yield action


def verplaatst_zonder_reden(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Een actie is verplaatst zonder reden, of naar iets wat geen moment is.

    Verplaatsen mag. Maar als niemand weet waarom, zit dezelfde hobbel er de volgende keer weer. Schrijf in
    één zin wat er tussenkwam, en kies een nieuwe maand of dag die nog komt. Dat geldt ook voor een actie
    waar in de afspraak zelf staat dat ze doorschuift.

    Bron: het artikel over inspireren of controleren (heel concreet: deze mensen, in deze maand).

    Fout:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-12
            nadruk: inspireren
            verslag:
              datum: 2026-06-12
              acties:
                - actie: Voordoen
                  gedaan: ja
                - actie: Koffie met Henk Dam
                  gedaan: verplaatst
                  naar: na de zomer

    Goed:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-12
            nadruk: inspireren
            verslag:
              datum: 2026-06-12
              acties:
                - actie: Voordoen
                  gedaan: ja
                - actie: Koffie met Henk Dam
                  gedaan: verplaatst
                  naar: september 2026
                  toelichting: Henk is in juni en juli met verlof.
    """
    faults = (_fault_of_move(path, stand, report, plan) for path, report, stand in stands(plan))
    yield from filter(None, faults)
    for index, action in enumerate(plan.acties):
        if moved := _moved_untold(action.afspraak):
            message = f"Bij ‘{action.titel}’ staat dat het schuift, en niet waarom."
            yield Hit(("acties", index, "afspraak"), message, _WHAT_CAME_BETWEEN, quote=moved)


_WHAT_CAME_BETWEEN: Final = (
    "Zet erbij wat er tussenkwam en wat nu helpt: kleiner maken, samen doen of eerder bellen."
)
_PUT_OFF: Final = r"(?i)\b(?:schu(?:if|iv)\w*|schoof|doorgeschoven|verschoven|verplaatst|uitgesteld)\b"
_ITSELF: Final = (
    r"(?i)(?:(?:dit|deze (?:actie|afspraak)|de actie) (?:is|was|stond|staat|wordt|moest|schu\w+|schoof)\b"
    r"|doorgeschoven|verschoven|verplaatst|uitgesteld)"
)
_WHY: Final = (
    r"(?i): |\b(?:omdat|doordat|want|wegens|vanwege|door(?! (?:naar|tot|van|uit))|daarom|i\.?v\.?m"
    r"|in verband met|totdat)\b"
)


def _moved_untold(text: str) -> str:
    """The sentence that an action was put off, in a text that gives no reason; empty where there is none."""
    moved = (one for one in sentences_in(text) if re.search(_PUT_OFF, one) and re.match(_ITSELF, one))
    return "" if re.search(_WHY, text) else next(moved, "")


def _fault_of_move(
    path: NodePath, stand: LijstStand, report: Doorloopverslag, plan: Actielijst
) -> Hit | None:
    if not stand.naar:
        return None
    span = span_in(stand.naar, plan)
    if span is None:
        message = f"‘{stand.naar}’ is geen moment dat je in je agenda kunt zetten."
        later = next_workday(report.datum + timedelta(days=7))
        hint = f"Kies een maand of een dag, bijvoorbeeld: naar: {later}"
        return Hit((*path, "naar"), message, hint)
    if not is_moment(stand.naar):
        hint = "Zet hier alleen de maand of de dag, en de reden bij ‘toelichting’."
        return Hit((*path, "naar"), f"‘{stand.naar}’ is meer dan een moment.", hint)
    if span.last < report.datum:
        message = f"‘{stand.naar}’ was op {format_date(report.datum)} al voorbij."
        return Hit((*path, "naar"), message, "Kies een maand of een dag die nog komt.")
    if not stand.toelichting:
        message = f"Bij ‘{stand.actie}’ staat niet waarom die is verplaatst."
        hint = "Zet bij ‘toelichting’ wat er tussenkwam, en wat de volgende keer helpt."
        return Hit((*path, "gedaan"), message, hint)
    return None


def blijft_schuiven(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Een actie is al twee keer of vaker verplaatst.

    Wat steeds opschuift, is te groot, te spannend of niet belangrijk genoeg. Nog een keer verplaatsen helpt
    dan niet. Bespreek wat er in de weg zit, en maak de stap kleiner, doe hem samen of laat hem vervallen.
    Haal hem niet van de lijst: de verslagen gaan er nog over. Zet bij het volgende doorlopen ‘gedaan:
    vervallen’, met de reden bij ‘toelichting’.

    Bron: het artikel over inspireren of controleren (stuur niemand op pad bij wie je nog twijfelt of het
    lukt).

    Fout:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-12
            nadruk: inspireren
            verslag:
              datum: 2026-06-12
              acties:
                - actie: Voordoen
                  gedaan: ja
                - actie: Koffie met Henk Dam
                  gedaan: verplaatst
                  naar: juli 2026
                  toelichting: Het kwam er niet van.
          - naam: Tweede keer
            datum: 2026-07-17
            nadruk: inspireren
            verslag:
              datum: 2026-07-17
              acties:
                - actie: Bijpraten met oud-opdrachtgevers
                  gedaan: ja
                - actie: Meekijken bij een klantgesprek
                  gedaan: ja
                - actie: Koffie met Henk Dam
                  gedaan: verplaatst
                  naar: augustus 2026
                  toelichting: Het kwam er weer niet van.

    Goed:
        doorloopmomenten:
          - naam: Eerste keer
            datum: 2026-06-12
            nadruk: inspireren
            verslag:
              datum: 2026-06-12
              acties:
                - actie: Voordoen
                  gedaan: ja
                - actie: Koffie met Henk Dam
                  gedaan: verplaatst
                  naar: juli 2026
                  toelichting: Het kwam er niet van.
    """
    for action in plan.open_acties:
        moved = [
            path for path, _, stand in stands(plan) if stand.naar and slug(stand.actie) == slug(action.titel)
        ]
        if len(moved) >= 2:
            message = f"‘{action.titel}’ is al {len(moved)} keer verplaatst."
            hint = (
                "Vraag wat er in de weg zit. Maak de stap kleiner, doe hem samen of laat hem vervallen: zet "
                "dan bij het volgende doorlopen ‘gedaan: vervallen’, met de reden bij ‘toelichting’."
            )
            yield Hit(moved[-1], message, hint)


def _reports(plan: Actielijst) -> Iterator[tuple[NodePath, Doorloopmoment, Doorloopverslag]]:
    for item, moment in enumerate(plan.doorloopmomenten):
        if moment.verslag:
            yield ("doorloopmomenten", item, "verslag"), moment, moment.verslag


def stands(plan: Actielijst) -> Iterator[tuple[NodePath, Doorloopverslag, LijstStand]]:
    """What came of the actions, in order of the walks: its place, and the report that tells it."""
    for path, _, report in _reports(plan):
        for number, stand in enumerate(report.acties or ()):
            yield (*path, "acties", number), report, stand
