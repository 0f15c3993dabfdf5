"""A closing beside its plan and reports: measures, figures, days, help (P10-P12, P14, P16, P18 and P19)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import Severity
from spvgen.dutch import join_list, join_quoted, slug
from spvgen.kinds.shared import Gedaan
from spvgen.kinds.values import JaNee
from spvgen.kinds.verloop import Maatregel, Uitkomst
from spvgen.rules.proces.last_verdict import against_verdict, surprises
from spvgen.rules.proces.measures import burdens, named_in_text
from spvgen.rules.reading.goal_figures import norm_of, without_bound
from spvgen.rules.rule import Hit, Hits
from spvgen.rules.verslag.given_help import came_not, came_partly, mentions, speaks_of
from spvgen.rules.verslag.owed import runs
from spvgen.rules.verslag.verslag import reports

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.onderdelen import Actie, Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Afsluiting


def unannounced(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    """A measure that the plan does not announce, or that goes with no goal that was missed (P10)."""
    path, measure = ("afsluiting", "maatregel"), closing.maatregel
    if measure is None or not burdens(measure):
        return
    shown = f"De maatregel ‘{measure.woorden}’"
    if closing.uitkomst is Uitkomst.DOELEN_BEHAALD:
        message = f"{shown} past alleen bij ‘doelen niet behaald’, en de uitkomst is ‘doelen behaald’."
        yield Hit(path, message, "Haal ‘maatregel’ weg, of kijk de uitkomst nog eens na.")
    elif measure not in (plan.gevolgen.maatregelen or ()):
        named = named_in_text(plan, measure)
        if named and plan.gevolgen.maatregelen:
            message = f"{shown} staat wel in de tekst bij ‘gevolgen’, maar niet bij ‘maatregelen’."
            hint = "Kijk samen met HR na of dit duidelijk genoeg is aangekondigd."
            yield Hit(path, message, hint, severity=Severity.WAARSCHUWING)
        elif not named:
            message = f"{shown} is in dit plan niet aangekondigd."
            yield Hit(path, message, _announced_hint(plan))


def _announced_hint(plan: Verbeterplan) -> str:
    announced = [one.woorden for one in plan.gevolgen.maatregelen or ()]
    if announced:
        shown = join_list(announced, "of")
        return f"Kies een maatregel die in het plan staat: {shown}. Vraag HR om mee te kijken."
    return "In het plan staat geen maatregel. Laat ‘maatregel’ weg en bespreek met HR wat er nu kan."


def must_explain(plan: Verbeterplan, outcome: Uitkomst, measure: str | None) -> bool:
    """Whether a word must go with it: it surprises (P11), it is unfinished (P12), a burden (P16)."""
    unfinished = outcome is Uitkomst.VOORTIJDIG_BEEINDIGD
    against = against_figures(plan, outcome) or against_verdict(plan, outcome)
    return unfinished or burdens(measure) or bool(against)


def without_reason(closing: Afsluiting) -> Hits:
    """A measure without a word of why (P16); a plan that was cut short is for P12."""
    if (measure := _to_explain(closing)) and not closing.toelichting:
        message = f"Er staat niet waarom je deze maatregel voorstelt: {measure.woorden}."
        yield Hit(("afsluiting", "toelichting"), message, _WHAT_TO_TELL)


def without_ground(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    """A measure with words that name no goal, figure or help (P19)."""
    from spvgen.rules.proces.explanation import says_why  # only for a plan that was closed with a measure

    if (measure := _to_explain(closing)) and closing.toelichting and not says_why(closing.toelichting, plan):
        message = f"Uit de toelichting blijkt niet waarom je deze maatregel voorstelt: {measure.woorden}."
        yield Hit(("afsluiting", "toelichting"), message, _WHAT_TO_TELL)


def _to_explain(closing: Afsluiting) -> Maatregel | None:
    """The measure that burdens, for goals that were missed."""
    missed = closing.uitkomst is Uitkomst.DOELEN_NIET_BEHAALD
    return closing.maatregel if missed and burdens(closing.maatregel) else None


_WHAT_TO_TELL: Final = (
    "Zet bij ‘toelichting’ welk doel niet is gehaald, wat er vooruitging en welke hulp er was."
)


# --- Figures ---------------------------------------------------------------------------------------


def contradicted(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    """An outcome that the last figures contradict (P11), or the last judgement; it needs an explanation."""
    if not (message := against_figures(plan, closing.uitkomst)):
        yield from surprises(plan, closing)
        return
    unexplained = not explains(closing.toelichting or "")
    weight = Severity.FOUT if unexplained else Severity.WAARSCHUWING
    if closing.uitkomst is Uitkomst.DOELEN_BEHAALD:
        hint = (
            "Kies een andere uitkomst, of leg bij ‘toelichting’ uit waarom het anders is. "
            if unexplained
            else "Lees de toelichting na: staat erin waarom het doel toch is behaald? "
        ) + "Is er een nieuwer cijfer? Zet dat eerst in een verslag."
    else:
        hint = (
            "Kies ‘doelen behaald’, of leg bij ‘toelichting’ uit waarom het anders is."
            if unexplained
            else "Lees de toelichting na: staat erin waarom dat niet genoeg is?"
        )
    yield Hit(("afsluiting", "uitkomst"), message, hint, severity=weight)


_EXPLAINS: Final = re.compile(
    r"(?i)\d|\b(?:omdat|want|doordat|daardoor|dankzij|toch|sinds|sindsdien|daarna|inmiddels|alsnog|later|behalve"
    r"|cijfers?|meting\w*|norm\w*|doel\w*|geteld|gemeten|uitval|storing|anders|niet|wel|nieuwe?)\b"
)


def explains(account: str) -> bool:
    """Whether an account can explain an outcome against the figures; *We zijn tevreden* does not."""
    return _EXPLAINS.search(account) is not None


def against_figures(plan: Verbeterplan, outcome: Uitkomst) -> str:
    """What the last figures say against an outcome; empty where they fit it, or can't tell."""
    reached = [plan.behaald(goal.sleutel) for goal in plan.doelen]
    if outcome is Uitkomst.DOELEN_BEHAALD and JaNee.NEE in reached:
        missed = [goal for goal, met in zip(plan.doelen, reached, strict=True) if met is JaNee.NEE]
        return f"De uitkomst is ‘doelen behaald’, maar {join_list([_compared(one, plan) for one in missed])}."
    if outcome is Uitkomst.DOELEN_NIET_BEHAALD and set(reached) == {JaNee.JA}:
        which = "zijn alle doelen gehaald" if len(reached) > 1 else "is het doel gehaald"
        return f"De uitkomst is ‘doelen niet behaald’, maar volgens de laatste meting {which}."
    return ""


def _compared(goal: Doel, plan: Verbeterplan) -> str:
    last, norm = plan.laatste_meting(goal.sleutel), goal.meting and goal.meting.norm
    shown = without_bound(last.waarde) if last else ""
    due = without_bound(norm) if norm else ""
    return f"‘{goal.gebied}’ stond bij de laatste meting op {shown} en de norm is {due}"


def unreported(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    """A closing without a report of a talk, or without a figure that shows what it says (P14)."""
    if closing.uitkomst is Uitkomst.DOELEN_NIET_BEHAALD and (unshown := not_shown(plan)):
        yield Hit(("afsluiting", "uitkomst"), unshown, NOT_SHOWN_HINT, severity=Severity.FOUT)
    elif message := without_report(plan, closing.datum):
        hint = (
            "Heeft nog niemand de brief? Haal dan ‘afsluiting’ weg, leg elk gesprek vast met ‘spv evaluate’ "
            "en sluit opnieuw af. Anders: zet P14 bij ‘negeer’, met de reden waarom er geen verslag is."
        )
        yield Hit(("afsluiting", "datum"), message, hint)


def without_report(plan: Verbeterplan, day: date) -> str:
    """Of which talks that were planned up to and including a day there is no report; empty for none."""
    names = [f"‘{one.naam}’ ({format_date(one.datum)})" for one in plan.zonder_verslag(day)]
    if not names:
        return ""
    return f"Van {join_list(names)} is geen verslag."


NOT_SHOWN_HINT: Final = (
    "Leg eerst met ‘spv evaluate’ vast hoe elk doel ervoor staat. Is het plan niet afgemaakt en valt er "
    "niets meer te meten? Kies dan ‘voortijdig beëindigd’, en leg bij de toelichting uit waarom."
)


def not_shown(plan: Verbeterplan) -> str:
    """Why no figure shows that a goal was missed; empty where one does, or where figures can't tell.

    They can't where a goal has no norm, or one that does not say which way it goes.
    """
    measured = plan.gemeten_doelen
    unmeasured = [goal.gebied for goal in plan.doelen if goal not in measured]
    all_met = all(plan.behaald(goal.sleutel) is JaNee.JA for goal in measured)
    if not (unmeasured and all_met and all(map(norm_of, plan.doelen))):
        return ""
    if not measured:
        which = "geen enkel doel" if len(unmeasured) > 1 else f"het doel ‘{unmeasured[0]}’"
        denied = "is" if len(unmeasured) > 1 else "is niet"
        return f"De uitkomst is ‘doelen niet behaald’, maar {which} {denied} gemeten."
    verb = "zijn" if len(unmeasured) > 1 else "is"
    return (
        f"De uitkomst is ‘doelen niet behaald’, maar {join_quoted(unmeasured)} {verb} niet gemeten, en wat "
        "wel is gemeten, haalt de norm."
    )


# --- Days ------------------------------------------------------------------------------------------


def too_early(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    """A plan that ended before its time, or before what was reported of it (P12)."""
    if later := reported_later(plan, closing.datum):
        yield Hit(("afsluiting", "datum"), *later, severity=Severity.FOUT)
    elif closing.uitkomst is Uitkomst.VOORTIJDIG_BEEINDIGD:
        yield from _cut_short(plan, closing)
    elif closing.uitkomst is Uitkomst.DOELEN_NIET_BEHAALD:
        yield from _judged_early(plan, closing)


def reported_later(plan: Verbeterplan, day: date) -> tuple[str, str] | None:
    """Why a plan can't have been closed on a day: what was reported later, and a hint."""
    later = [one for one in plan.evaluatiemomenten if one.verslag and one.verslag.datum > day]
    if not later or not later[-1].verslag:
        return None
    reported = format_date(later[-1].verslag.datum)
    return (
        f"Het verslag van ‘{later[-1].naam}’ is van {reported}, later dan de dag van afsluiten.",
        "Afsluiten kan vanaf de dag van dat verslag. Kijk beide datums na.",
    )


def _cut_short(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    early = closing.datum < plan.einde
    if not closing.toelichting:
        message = "Het plan is voortijdig beëindigd, maar er staat niet waarom."
        why = "eerder stopt" if early else "niet is afgemaakt"
        hint = f"Zet bij ‘toelichting’ waarom het plan {why}, en wat jullie daarover hebben besproken."
        yield Hit(("afsluiting", "toelichting"), message, hint, severity=Severity.FOUT)
    elif burdens(closing.maatregel):
        message = "Het plan is voortijdig beëindigd, dus zonder oordeel; toch staat er een maatregel bij."
        otherwise = "Laat het plan lopen tot het einde, of haal" if early else "Haal"
        hint = f"{otherwise} ‘maatregel’ weg en schrijf bij ‘toelichting’ wat jullie samen afspraken."
        yield Hit(("afsluiting", "maatregel"), message, hint, severity=Severity.FOUT)


def _judged_early(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    path, end = ("afsluiting", "datum"), format_date(plan.einde)
    weight = Severity.WAARSCHUWING if closing.toelichting else Severity.FOUT
    pause = next((one for one in plan.onderbrekingen or () if one.van <= plan.einde <= one.tot_en_met), None)
    if closing.datum < plan.einde:
        message = f"Het plan loopt tot en met {end}, en is op {format_date(closing.datum)} al afgesloten."
        without = ", haal ‘maatregel’ weg en" if burdens(closing.maatregel) else ", en"
        hint = (
            "Wacht met het oordeel tot het einde, zodat de medewerker de hele tijd krijgt. Kan dat niet? "
            f"Kies dan ‘voortijdig beëindigd’{without} leg bij ‘toelichting’ uit waarom."
        )
        yield Hit(path, message, hint, severity=weight)
    elif pause:
        span = f"{format_date(pause.van)} tot en met {format_date(pause.tot_en_met)}"
        message = f"Het plan eindigt op {end}, in een periode die niet meetelt ({span})."
        hint = (
            "Verleng het plan met die tijd voordat je oordeelt, of leg bij ‘toelichting’ uit waarom dat niet "
            "nodig is."
        )
        yield Hit(path, message, hint, severity=weight)


# --- Help ------------------------------------------------------------------------------------------


def without_help(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    """Promised help that did not come, or of which no report speaks, and the explanation neither (P18)."""
    if closing.uitkomst is not Uitkomst.DOELEN_NIET_BEHAALD or not any(reports(plan)):
        return
    path, said = ("afsluiting", "toelichting"), closing.toelichting or ""
    promised = [one for one in plan.ondersteuning if runs(one, plan.looptijd.start, closing.datum, plan)]
    lines = {one.noemer: _last_line(one, plan) for one in promised if not speaks_of(said, one, plan)}
    refused = [name for name, line in lines.items() if came_not(line) or came_partly(line)]
    refused += [one.titel for one in _left_undone(plan) if not mentions(said, one.titel)]
    if refused:
        message = (
            f"Volgens de verslagen kwam dit niet of niet helemaal zoals beloofd: {join_quoted(refused)}."
        )
        hint = "Leg bij ‘toelichting’ uit waarom niet, of verleng het plan zodat het alsnog komt."
        yield Hit(path, message, hint)
    if silent := [name for name, line in lines.items() if not line]:
        message = f"In geen enkel verslag staat of deze hulp er was: {join_quoted(silent)}."
        yield Hit(path, message, "Schrijf bij ‘toelichting’ welke hulp er echt was, en wanneer.")


def _last_line(support: Ondersteuning, plan: Verbeterplan) -> str:
    """What the reports last said of this support; empty where they never did."""
    lines = [line for _, report in reports(plan) for line in report.geboden_ondersteuning or ()]
    return next((line for line in reversed(lines) if speaks_of(line, support, plan)), "")


def _left_undone(plan: Verbeterplan) -> list[Actie]:
    """The actions of others than the employee that were not done when a report last spoke of them."""
    stands = {slug(stand.actie): stand.gedaan for _, report in reports(plan) for stand in report.acties or ()}
    others = [one for one in plan.acties if plan.rol(one.wie) != "medewerker"]
    return [one for one in others if stands.get(slug(one.titel)) is Gedaan.NEE]
