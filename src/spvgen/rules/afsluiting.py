"""How a plan is closed (P10-P12, P14)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import Severity
from spvgen.dutch import join_list, join_quoted, slug
from spvgen.quantities import meets
from spvgen.rules.cijfers import norm_of, without_bound
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import sentences_in

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Maatregel, Uitkomst

_HELP: Final = "verdere_begeleiding"
"""The one measure that takes nothing away, and fits every outcome."""

_NAMED: Final = {
    "verdere_begeleiding": r"\b(?:begeleid|coach)",
    "waarschuwing": r"\bwaarschuw",
    "disciplinaire_maatregel": r"\bdisciplinair",
    "overplaatsing": r"\boverplaats|\bander\w* (?:functie|baan|werk|afdeling|rol)\b",
    "demotie": r"\bdemotie|\blagere (?:functie|schaal)\b",
    "andere_arbeidsvoorwaarden": r"\barbeidsvoorwaarden\b",
    "ontslag": r"\bonts(?:lag|laan)|(?:dienstverband|arbeidsovereenkomst|contract)\b.*\beindig|"
    r"\beinde (?:van )?(?:(?:je|het|de) )?(?:dienstverband|arbeidsovereenkomst|contract)",
}
"""Measure → how a text under ``gevolgen`` may name it."""


def maatregel_niet_aangekondigd(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Bij de afsluiting volgt een maatregel die niet is aangekondigd.

    Wat er kan volgen, weet de medewerker vanaf het begin: dat staat in het plan bij ‘gevolgen’. Een maatregel
    die daar niet staat, komt als een verrassing, en dan was het plan geen eerlijke kans. De tekst bij
    ‘omschrijving’ is genoeg; staat er ook een lijst bij ‘maatregelen’, dan hoort de maatregel in die lijst.
    Zijn de doelen behaald, dan volgt er geen maatregel.

    Bron: het SPV-artikel: als de doelen niet worden gehaald, voer je de afgesproken gevolgen uit, en die zijn
    dan voor niemand een verrassing.

    Fout:
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: ontslag
          toelichting: In juli en augustus 2026 belde je 82% van de klanten op tijd terug.

    Goed:
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_niet_behaald
          maatregel: overplaatsing
          toelichting: In juli en augustus 2026 belde je 82% van de klanten op tijd terug.
    """
    closing = plan.afsluiting
    if closing is None or closing.maatregel is None:
        return
    path, measure = ("afsluiting", "maatregel"), closing.maatregel
    shown, announced = measure.woorden.capitalize(), plan.gevolgen.maatregelen or ()
    if closing.uitkomst == "doelen_behaald" and measure != _HELP:
        message = f"{shown} is bedoeld voor als de doelen niet worden gehaald, en ze zijn behaald."
        yield Hit(path, message, "Haal ‘maatregel’ weg, of kijk de uitkomst nog eens na.")
    elif measure in announced:
        return
    elif not named_in_text(plan, measure):
        yield Hit(path, f"{shown} is in dit plan niet aangekondigd.", _announced_hint(announced))
    elif announced:
        message = f"{shown} staat wel in de tekst bij ‘gevolgen’, maar niet bij ‘maatregelen’."
        hint = "Kijk samen met HR na of dit duidelijk genoeg is aangekondigd."
        yield Hit(path, message, hint, severity=Severity.WAARSCHUWING)


def named_in_text(plan: Verbeterplan, measure: Maatregel) -> bool:
    """Whether the text under ``gevolgen`` speaks of this measure as one that can follow."""
    name = _NAMED[measure.value]
    sentences = sentences_in(plan.gevolgen.omschrijving.lower())
    named = [one for one in sentences if re.search(name, one, re.DOTALL)]
    return any(not re.search(rf"\bniet aan de orde\b|\bgeen (?:sprake\b|(?:{name}))", one) for one in named)


def measure_named(text: str) -> Maatregel | None:
    """The one measure that these words name, as people type them; None where it is none or more."""
    from spvgen.kinds.verloop import Maatregel

    typed = slug(text)
    exact = [one for one in Maatregel if typed and slug(one.woorden).startswith(typed)]
    found = exact or [one for one in Maatregel if re.search(_NAMED[one.value], text.lower())]
    return found[0] if len(found) == 1 else None


def _announced_hint(announced: tuple[Maatregel, ...]) -> str:
    if announced:
        shown = join_list([one.woorden for one in announced], "of")
        return f"Kies een maatregel die in het plan staat: {shown}. Vraag HR om mee te kijken."
    return "In het plan staat geen maatregel. Laat ‘maatregel’ weg en bespreek met HR wat er nu kan."


def uitkomst_wijkt_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De uitkomst past niet bij de laatste metingen.

    Objectieve doelen zijn er juist voor dat het einde niemand verrast. Zegt de uitkomst iets anders dan de
    cijfers, dan klopt een van de twee niet, of er is een reden die in de toelichting hoort.

    Bron: het SPV-artikel: objectieve doelen, zodat het einde niemand verrast; stel samen vast of de doelen
    zijn behaald.

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 82%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_behaald

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 92%
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_behaald
    """
    closing = plan.afsluiting
    against = _against(closing.uitkomst, plan) if closing else None
    if closing and against:
        message = f"De uitkomst is ‘{closing.uitkomst.woorden}’, maar {_compared(against, plan)}."
        hint = "Kies een andere uitkomst. Is er een nieuwer cijfer? Zet dat eerst in een verslag."
        yield Hit(("afsluiting", "uitkomst"), message, hint)


def _against(outcome: Uitkomst, plan: Verbeterplan) -> Doel | None:
    """The goal whose last figure tells otherwise; that all goals were met only figures of all can tell."""
    met = [_is_met(goal, plan) for goal in plan.doelen]
    if outcome == "doelen_behaald":
        return plan.doelen[met.index(False)] if False in met else None
    return plan.doelen[0] if outcome == "doelen_niet_behaald" and all(met) else None


def _is_met(goal: Doel, plan: Verbeterplan) -> bool | None:
    """Whether the last figure of a goal meets its norm; None where there is nothing to compare."""
    last, norm = plan.laatste_meting(goal.sleutel), norm_of(goal)
    return meets(last.waarde, norm) if last and norm else None


def _compared(goal: Doel, plan: Verbeterplan) -> str:
    last, norm = plan.laatste_meting(goal.sleutel), norm_of(goal)
    shown, due = (without_bound(one) if one else "" for one in (last and last.waarde, norm))
    return f"‘{goal.gebied}’ stond bij de laatste meting op {shown} en de norm is {due}"


def te_vroeg_afgesloten(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan is gestopt vóór het einde.

    Wie minder tijd krijgt dan afgesproken, kreeg niet de kans die is beloofd. Stopt een plan eerder, dan moet
    te lezen zijn waarom, en met een maatregel wacht je liever tot het einde. Zijn de doelen eerder behaald,
    dan mag het plan natuurlijk eerder klaar zijn.

    Bron: een traject dat te kort is of wordt afgebroken, hoort bij wat er het vaakst misgaat in rechtszaken
    over verbeterplannen.

    Fout:
        afsluiting:
          datum: 2026-06-15
          uitkomst: voortijdig_beeindigd

    Goed:
        afsluiting:
          datum: 2026-06-15
          uitkomst: voortijdig_beeindigd
          toelichting: Je begint op 1 juli 2026 op eigen verzoek in een andere functie.
    """
    closing = plan.afsluiting
    if closing is None:
        return
    if closing.uitkomst == "voortijdig_beeindigd" and not closing.toelichting:
        message = "Het plan is voortijdig beëindigd, maar er staat niet waarom."
        hint = "Zet bij ‘toelichting’ waarom het plan eerder stopt, en wat jullie daarover hebben besproken."
        yield Hit(("afsluiting", "toelichting"), message, hint, severity=Severity.FOUT)
    elif closing.uitkomst == "voortijdig_beeindigd" and closing.maatregel not in (None, _HELP):
        message = "Het plan is voortijdig beëindigd, en toch volgt er een maatregel."
        hint = "Laat het plan liever lopen tot het einde, of bespreek eerst met HR of dit kan."
        yield Hit(("afsluiting", "maatregel"), message, hint)
    elif closing.uitkomst == "doelen_niet_behaald" and closing.datum < plan.einde:
        end, day = format_date(plan.einde), format_date(closing.datum)
        message = f"Het plan loopt tot en met {end}, en is op {day} al afgesloten."
        hint = "Wacht met het oordeel tot het einde, zodat de kans wordt afgemaakt."
        yield Hit(("afsluiting", "datum"), message, hint)


def afgesloten_zonder_verslag(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan is afgesloten, maar van het laatste gesprek is geen verslag.

    In het laatste gesprek stellen jullie samen vast wat er is bereikt. Zonder verslag daarvan is later niet
    te zien waar de uitkomst op rust, en ook niet hoe de medewerker het zag.

    Staat er ‘doelen niet behaald’ terwijl geen enkele meting dat laat zien, dan is het een fout: zo’n brief
    zegt iemand iets wat niemand heeft gemeten. Leg eerst vast hoe de doelen ervoor staan. Is er niets meer te
    meten, omdat het plan niet is afgemaakt? Kies dan ‘voortijdig_beeindigd’, en leg uit waarom.

    Bron: het SPV-artikel: stel samen vast of de doelen zijn bereikt. Elke evaluatie op papier (ontslag.nl).

    Fout:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_behaald

    Goed:
        evaluatiemomenten:
          - naam: Eindbeoordeling
            datum: 2026-08-31
            verslag:
              datum: 2026-08-31
              metingen:
                - voor_doel: Terugbelafspraken
                  waarde: 92%
              oordeel: op_schema
        afsluiting:
          datum: 2026-08-31
          uitkomst: doelen_behaald
    """
    closing, last = plan.afsluiting, plan.evaluatiemomenten[-1]
    if closing and closing.uitkomst == "doelen_niet_behaald" and (unshown := not_shown(plan)):
        yield Hit(("afsluiting", "uitkomst"), unshown, NOT_SHOWN_HINT, severity=Severity.FOUT)
    elif closing and last.datum <= closing.datum and last.verslag is None:
        message = f"Van ‘{last.naam}’ ({format_date(last.datum)}) is geen verslag."
        hint = "Leg het laatste gesprek vast met ‘spv evaluate’ voordat je het plan afsluit."
        yield Hit(("afsluiting", "datum"), message, hint)


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
    all_met = all(_is_met(goal, plan) for goal in measured)
    if not (unmeasured and all_met and all(map(norm_of, plan.doelen))):
        return ""
    if not measured:
        which = "geen enkel doel" if len(unmeasured) > 1 else f"het doel ‘{unmeasured[0]}’"
        denied = "is" if len(unmeasured) > 1 else "is niet"
        return f"De uitkomst is ‘doelen niet behaald’, maar {which} {denied} gemeten."
    verb = "zijn" if len(unmeasured) > 1 else "is"
    return (
        f"De uitkomst is ‘doelen niet behaald’, maar {join_quoted(unmeasured)} {verb} niet gemeten, "
        "en wat wel is gemeten, haalt de norm."
    )
