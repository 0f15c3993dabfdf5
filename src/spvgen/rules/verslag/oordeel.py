"""Whether a report fits the plan: its date, judgement, and the support that was promised (G02, G04, G06)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import join_quoted
from spvgen.quantities import Bound
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.verslag.verslag import reports

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag
    from spvgen.rules.verslag.standing import Measured

_EARLIER: Final = timedelta(days=7)
_LATER: Final = timedelta(days=14)
"""A talk may be moved so far; what lies further off was either forgotten or dated wrongly."""


def hulp_niet_gegeven(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Beloofde hulp is niet gegeven, of staat niet in het verslag.

    Aan een plan werk je samen: wie hulp belooft, moet die ook geven. Loop bij elke evaluatie ook de beloofde
    hulp na en schrijf op wat er echt was, zo mogelijk met datums. Ging iets niet door? Zeg dat eerlijk en
    spreek af wanneer het alsnog komt.

    Bron: geen concrete ondersteuning – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              geboden_ondersteuning:
                - "Coaching: niet gekregen, want Karim was met verlof."
                - "Training agendabeheer: gevolgd op 10 en 17 maart."
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              geboden_ondersteuning:
                - "Coaching: niet gekregen, want Karim was met verlof."
                - "Training agendabeheer: gevolgd op 10 en 17 maart."
              afspraken:
                - Karim haalt de drie gesprekken van de coaching in op 7, 14 en 21 april 2026.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    since, last = plan.looptijd.start, None
    there: list[Ondersteuning] = []  # things that came once
    for path, report in reports(plan):
        running = [one for one in plan.ondersteuning if runs(one, since, report.datum, plan)]
        running = [one for one in running if one not in there]
        there += [one for one in running if one.vorm == "middelen"]
        if missing := [one for one in running if not _is_told(one, report, plan)]:
            names = join_quoted([one.noemer for one in missing])
            message = f"In dit verslag staat niet of deze hulp er was: {names}."
            yield Hit((*path, "geboden_ondersteuning"), message, _what_there_was(missing))
        since, last = report.datum, (path, report)
    if last:  # what an earlier report misses may have been made up for since
        yield from _not_given(*last, plan)


def _is_told(support: Ondersteuning, report: Verslag, plan: Verbeterplan) -> bool:
    """Whether a report says of support if it came, in its list or in what was discussed."""
    from spvgen.rules.verslag.given_help import speaks_of, tells_of  # only for a plan with reports

    listed = any(speaks_of(line, support, plan) for line in report.geboden_ondersteuning or ())
    return listed or any(tells_of(one, support) for one in sentences_in(report.besproken or ""))


def _what_there_was(missing: Sequence[Ondersteuning]) -> str:
    """Standing help (a quiet room) has no days on which it was given."""
    dated = any(one.vorm != "middelen" for one in missing)
    return (
        f"Zet bij ‘geboden_ondersteuning’ wat er was{', en wanneer of hoe vaak' if dated else ''}. Ging het "
        "niet door? Zeg dat, en spreek af wanneer het alsnog komt."
    )


def runs(support: Ondersteuning, since: date, until: date, plan: Verbeterplan) -> bool:
    """Whether support was promised for some day between two evaluations, both included."""
    return (support.start or plan.looptijd.start) <= until and (support.einde or plan.einde) >= since


_STILL_COMES: Final = r"(?i)\b(?:alsnog|inhalen|inhaalt|ingehaald|haa?l(?:t|en)?\b[^.]*\bin)\b"
"""An agreement by which help that was missed still comes."""


def _not_given(path: NodePath, report: Verslag, plan: Verbeterplan) -> Hits:
    from spvgen.rules.verslag.given_help import agreed_anew, came_not, speaks_of  # only for reports

    agreements = report.afspraken or ()
    if any(re.search(_STILL_COMES, agreed) for agreed in agreements):
        return
    for number, text in enumerate(report.geboden_ondersteuning or ()):
        if not came_not(text):
            continue
        missed = [one for one in plan.ondersteuning if speaks_of(text, one, plan)]
        lacking = [one for one in missed if not any(agreed_anew(agreed, one, plan) for agreed in agreements)]
        if lacking or not missed:
            names = join_quoted([one.noemer for one in lacking])
            message = f"Beloofde hulp is niet gegeven{names and f': {names}'}."
            hint = "Zet bij ‘afspraken’ wanneer deze hulp alsnog komt, en van wie."
            yield Hit((*path, "geboden_ondersteuning", number), message, hint)


def verslag_op_andere_dag(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De datum van het verslag past niet bij het gesprek.

    Een verslag gaat over een gesprek dat er al was, en elk verslag volgt op het vorige. Ligt de datum ver
    vóór het geplande gesprek, of weken erna? Dan klopt een van de twee niet, of het gesprek is verzet
    zonder dat dat ergens staat.

    Bron: elke evaluatie op papier (ontslag.nl); een dossier is zo sterk als de datums die erin staan.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-03
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-31
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    before: tuple[str, date] | None = None
    for item, moment in enumerate(plan.evaluatiemomenten):
        if moment.verslag is None:
            continue
        held, planned = moment.verslag.datum, moment.datum
        path = ("evaluatiemomenten", item, "verslag", "datum")
        if before and held <= before[1]:
            earlier = f"‘{before[0]}’ ({format_date(before[1])})"
            message = f"Dit verslag ({format_date(held)}) is niet later dan dat van {earlier}."
            yield Hit(path, message, "Kijk de datum van beide verslagen na.")
        elif held < planned - _EARLIER or held > planned + _LATER:
            side = "vóór" if held < planned else "na"
            apart = f"{_apart(held, planned)} {side} het geplande gesprek ({format_date(planned)})"
            message = f"Dit verslag is van ruim {apart}."
            hint = "Klopt de datum? Is het gesprek verzet, schrijf dan bij ‘besproken’ waarom."
            yield Hit(path, message, hint)
        before = moment.naam, held


def _apart(one: date, other: date) -> str:
    weeks = abs((one - other).days) // 7
    return "een week" if weeks == 1 else f"{weeks} weken"


def oordeel_wijkt_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het oordeel past niet bij de cijfers.

    Wie hoort dat het goed gaat, verwacht aan het eind geen onvoldoende; en wie haalt wat is afgesproken,
    mag niet horen dat het tegenvalt. Leg het oordeel daarom naast de tussendoelen, en aan het eind naast de
    norm. Dat geldt ook voor een oordeel in woorden: ‘je loopt achter’ bij een tussendoel dat is gehaald.

    Bron: het SPV-artikel: objectieve doelen, zodat het einde niemand verrast.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-04-30
            verslag:
              datum: 2026-04-30
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 72%
              oordeel: op_schema
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-04-30
            verslag:
              datum: 2026-04-30
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 72%
              oordeel: niet_op_schema
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    for path, report in reports(plan):
        from spvgen.rules.verslag.standing import standings  # a plan that was just written has no reports

        found = standings(plan, int(path[1]))
        behind = [one for one in found if not one.on_course]
        if report.oordeel == "op_schema" and behind:
            message = f"Het oordeel is ‘op schema’, maar {_compared(behind[0])}."
            hint = "Kies ‘deels_op_schema’ of ‘niet_op_schema’, of leg bij ‘besproken’ uit waarom dit klopt."
            yield Hit((*path, "oordeel"), message, hint)
        elif report.oordeel == "niet_op_schema" and _all_as_agreed(found) and not _short(report, "nee"):
            message = f"Het oordeel is ‘niet op schema’, maar {_compared(found[0])}."
            hint = "Kies ‘op_schema’ of ‘deels_op_schema’, of leg bij ‘besproken’ uit wat er nog ontbreekt."
            yield Hit((*path, "oordeel"), message, hint)
        elif report.oordeel == "deels_op_schema" and _nothing_lacks(plan, report, found):
            message = f"Het oordeel is ‘deels op schema’, maar {_compared(found[0])}."
            hint = "Kies ‘op_schema’, of leg bij ‘besproken’ uit wat er nog ontbreekt."
            yield Hit((*path, "oordeel"), message, hint)
        elif report.besproken and found:
            yield from _in_words(plan, path, report, found)


def _in_words(plan: Verbeterplan, path: NodePath, report: Verslag, found: Sequence[Measured]) -> Hits:
    from spvgen.rules.verslag.verdict_words import kind_words, stern_words  # only for a report with figures

    said = hint = ""
    if _all_as_agreed(found) and len(found) == len(plan.doelen) and not _short(report, "deels", "nee"):
        said = stern_words(report.besproken or "")
        hint = (
            "Schrijf dat de cijfers op schema liggen. Gaat iets anders nog niet goed, noem dat dan precies."
        )
    elif not any(one.on_course for one in found):
        said = kind_words(report.besproken or "")
        hint = "Schrijf hoe ver het cijfer nog van de afspraak af is, en wat er nodig is om er te komen."
    if said:
        message = f"Dit past niet bij het cijfer: {_compared(found[0])}."
        yield Hit((*path, "besproken"), message, hint, quote=said)


_LACKS: Final = words("niet nog geen zonder behalve te")


def _nothing_lacks(plan: Verbeterplan, report: Verslag, found: Sequence[Measured]) -> bool:
    """Whether every goal stands where it had to, and the report names nothing else that falls short."""
    if len(found) < len(plan.doelen) or not _all_as_agreed(found) or _short(report, "deels", "nee"):
        return False
    return _LACKS.isdisjoint(words_in(report.besproken or ""))


def _all_as_agreed(found: Sequence[Measured]) -> bool:
    """Whether all figures are what the plan asks by then; where it asks none, nobody can tell."""
    return bool(found) and all(one.on_course and one.agreed for one in found)


def _short(report: Verslag, *done: str) -> bool:
    """Whether an agreed action was done like that: a reason of its own for a stern judgement."""
    return any(stand.gedaan in done for stand in report.acties or ())


def _compared(one: Measured) -> str:
    measured, due = without_bound(one.measured), without_bound(one.due)
    lower = one.due.bound is Bound.MAXIMAAL
    asked = f"maximaal {due}" if lower else due
    beside = f", en afgesproken was {asked}" if one.agreed else f" en begon op {due}"
    return f"‘{one.goal.gebied}’ staat op {measured}{beside}{' (lager is beter)' if lower else ''}"
