"""Whether a report fits the plan: its date, its judgement and what it calls out of reach (G04, G06, G09)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import slug
from spvgen.quantities import Bound
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import vocabulary_of, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.verslag.verslag import reports

if TYPE_CHECKING:
    from spvgen.kinds.tegenslag import Tegenslag
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag
    from spvgen.quantities import Quantity
    from spvgen.rules.verslag.standing import Measured

_EARLIER: Final = timedelta(days=7)
_LATER: Final = timedelta(days=14)
"""A talk may be moved so far; what lies further off was either forgotten or dated wrongly."""


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
    norm. Dat geldt ook voor een oordeel in woorden: ‘je loopt achter’ bij een tussendoel dat is gehaald. Is
    er voor die dag niets afgesproken, leg het oordeel dan naast het vorige cijfer: wie weer bijna staat
    waar het begon, is niet zonder meer op schema. Schrijf dan hoe dat komt.
    Kiezen jullie toch anders dan de cijfers? Dan hoort in het verslag waarom. ‘spv evaluate’ vraagt dat, en
    zet bij ‘besproken’ een regel die begint met ‘Waarom het oordeel anders is dan de cijfers:’. Was er voor
    die dag niets afgesproken, en gaat alles vooruit? Dan vraagt ook ‘niet op schema’ om een reden.

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
        from spvgen.rules.verslag.groundless import no_ground_for  # a new plan has no reports
        from spvgen.rules.verslag.standing import figures_before, standings

        found, before = standings(plan, int(path[1])), figures_before(plan, int(path[1]))
        if against := against_figures(plan, report, found, before):
            yield _explained(report, Hit((*path, "oordeel"), *against))
        elif groundless := found and no_ground_for(plan, report, found, before):
            yield Hit((*path, "oordeel"), groundless, _SAY_WHAT_LACKS, severity=Severity.TIP)
        elif report.besproken and found:
            yield from _in_words(plan, path, report, found)


def against_figures(
    plan: Verbeterplan, report: Verslag, found: Sequence[Measured], before: Mapping[str, Quantity]
) -> tuple[str, str] | None:
    """What the figures say against the judgement of a report, and a hint; None where they fit it.

    ``before`` has by the key of a goal what it stood at last.
    """
    behind = [one for one in found if not one.on_course]
    if report.oordeel == "op_schema" and behind:
        message = f"Het oordeel is ‘op schema’, maar {_compared(behind[0])}."
        return (
            message,
            "Kies ‘deels_op_schema’ of ‘niet_op_schema’, of leg bij ‘besproken’ uit waarom dit klopt.",
        )
    if report.oordeel == "op_schema" and (back := _back(report, found, before)):
        was, now = without_bound(before[back.goal.sleutel]), without_bound(back.measured)
        went = f"ging van {was} naar {now}" if was != now else f"staat nog op {now}"
        began = f"en begon op {without_bound(back.due)}"
        message = f"Het oordeel is ‘op schema’, maar ‘{back.goal.gebied}’ {went}, {began}."
        return message, "Leg bij ‘besproken’ uit hoe dat komt, of kies een ander oordeel."
    if report.oordeel == "niet_op_schema" and _all_as_agreed(found) and not _short(report, "nee"):
        message = f"Het oordeel is ‘niet op schema’, maar {_compared(found[0])}."
        return (
            message,
            "Kies ‘op_schema’ of ‘deels_op_schema’, of leg bij ‘besproken’ uit wat er nog ontbreekt.",
        )
    if report.oordeel == "deels_op_schema" and _nothing_lacks(plan, report, found):
        message = f"Het oordeel is ‘deels op schema’, maar {_compared(found[0])}."
        return message, "Kies ‘op_schema’, of leg bij ‘besproken’ uit wat er nog ontbreekt."
    return None


_SAY_WHAT_LACKS: Final = "Leg bij ‘besproken’ uit wat er nog ontbreekt, of kies een ander oordeel."
_TELLS_WHY: Final = words("""
    want omdat doordat door vanwege wegens lager daling gedaald daalde terugval teruggevallen gezakt zakte
    minder hoger gestegen steeg meer stilstand
""")


def _back(report: Verslag, found: Sequence[Measured], before: Mapping[str, Quantity]) -> Measured | None:
    """A figure back where it began, while the report does not say how that came."""
    from spvgen.rules.verslag.standing import fallen_back  # a new plan has no reports

    if WHY_OTHERWISE.casefold() not in (said := (report.besproken or "").casefold()) and any(
        word in _TELLS_WHY for word in words_in(said)
    ):
        return None
    told = {slug(one.voor_doel) for one in report.metingen or () if one.toelichting}
    back = fallen_back(found, before)
    return next(
        (one for one in back if told.isdisjoint(map(slug, (one.goal.sleutel, one.goal.gebied)))), None
    )


WHY_OTHERWISE: Final = "Waarom het oordeel anders is dan de cijfers:"
"""How the line in ``besproken`` begins that says why."""


def _explained(report: Verslag, hit: Hit) -> Hit:
    """The same as a tip, where the report says why its judgement is another one."""
    if WHY_OTHERWISE.casefold() not in (report.besproken or "").casefold():
        return hit
    hint = "Lees bij ‘besproken’ na of daar duidelijk staat waarom."
    return hit._replace(hint=hint, severity=Severity.TIP)


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


_LACKS: Final = words("niet nog geen zonder behalve te onder")


def _nothing_lacks(plan: Verbeterplan, report: Verslag, found: Sequence[Measured]) -> bool:
    """Whether every goal stands where it had to, and the report names nothing else that falls short."""
    if len(found) < len(plan.doelen) or not _all_as_agreed(found) or _short(report, "deels", "nee"):
        return False
    told = [report.besproken, *(one.toelichting for one in report.metingen or ())]
    return all(_LACKS.isdisjoint(words_in(text or "")) for text in told)


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


# --- Goals out of reach ----------------------------------------------------------------------------

_WORDS: Final = words("""
    onhaalbaar haalbaar haalbare bereikbaar halen behalen behaald onmogelijk zit zitten lukken redden haal
    haalt realistisch reëel bereik gegrepen
""")


def doel_niet_meer_haalbaar(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """In een verslag staat dat een doel niet haalbaar is, en het doel staat er nog.

    Wie wordt afgerekend op iets wat niet kan, krijgt geen eerlijke kans. Staat in een verslag dat een doel
    niet meer haalbaar is, pas het dan samen aan en teken het plan opnieuw. Laat het niet staan tot het
    einde: dan lijkt het alsof de medewerker het niet heeft gehaald. Deze tip verdwijnt als het plan
    opnieuw is getekend of is afgesloten.

    Bron: art. 7:669 lid 3 sub d BW (een reële kans om te verbeteren); het SPV-artikel: haalbare doelen.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              besproken: Door de storing aan de telefooncentrale is het doel voor juni niet meer haalbaar.
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              besproken: De storing duurde één week, en die telt niet mee. Het doel blijft haalbaar.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    told = set()
    for path, one in out_of_reach(plan):
        goal = one.doel and one.doel.sleutel
        if goal in told:
            continue
        told.add(goal)
        which = f"‘{one.doel.gebied}’" if one.doel else "een doel"
        message = f"Hier staat dat {which} niet haalbaar is, maar het plan vraagt het nog steeds."
        hint = "Pas het doel samen aan en teken opnieuw. Met ‘spv sign --again’ maak je daar plaats voor."
        yield Hit((*path, *one.path), message, hint, quote=one.tekst)


def out_of_reach(plan: Verbeterplan) -> Iterator[tuple[NodePath, Tegenslag]]:
    """Where a report says that of a goal, since the plan was signed last; nothing once it is closed."""
    if plan.afsluiting:
        return
    signed = plan.ondertekening.datum if plan.ondertekening else None
    for path, report in reports(plan):
        if (signed and signed >= report.datum) or _WORDS.isdisjoint(vocabulary_of(plan)):
            continue
        from spvgen.kinds.tegenslag import tegenslag_in  # few reports speak of it

        yield from ((path, one) for one in tegenslag_in(plan, report) if one.onhaalbaar)
