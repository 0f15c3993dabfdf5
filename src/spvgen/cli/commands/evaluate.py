"""``spv evaluate``: the report of a talk, written into the document that planned it, and its letter."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import LetterFormats, NoInput, Text, Texts, argument, option
from spvgen.cli.terminal.outcome import Outcome
from spvgen.diagnostics import HIDDEN, Obstacle

if TYPE_CHECKING:
    from spvgen.cli.talks.forms import Form
    from spvgen.cli.talks.given import Given
    from spvgen.cli.talks.planfile import Draft, PlanFile
    from spvgen.diagnostics import Finding

SUMMARY: Final = "Leg een gesprek vast en maak het verslag."
HELP: Final = """
Leg een gesprek vast en maak het verslag.

spv neemt het eerste gesprek zonder verslag en stelt er vragen over. Bij een verbeterplan: wie erbij waren,
hoe elk doel ervoor staat, wat er van elke actie kwam, welke hulp er was, wat jullie bespraken en afspraken,
hoe de medewerker het zelf ziet, en het oordeel. Bij een actielijst loopt spv de lijst met jullie door: wat
goed ging, en per actie of die is gedaan, niet is gedaan, is verplaatst (naar wanneer en waarom) of vervalt.

Stop je halverwege met Ctrl-C, dan gaat dezelfde opdracht later verder waar je was. Daarna zie je wat er in
het bestand komt; pas na jouw ja schrijft spv het erbij. De rest blijft precies zoals het was.

Je kunt alles ook als optie meegeven, of met --from uit een bestand met de sleutels van ‘verslag’. Dan zie je
eerst wat er in het plan komt en wat er beter kan, en vraagt spv of het zo goed is. Met --no-input of in een
script houdt een fout het tegen, met de regel in je bestand; wat er beter kan, lees je daarna. Een optie voor
een lijst geef je vaker: een keer per punt. Een verslag dat er al is, wordt nooit vervangen.
"""


def evaluate(
    plan: Annotated[str, argument("PLAN", "Het bestand van het plan of de lijst.")],
    moment: Annotated[
        Text,
        option(
            "NAAM|NUMMER",
            "Welk gesprek (standaard: dat van de dag die je geeft, anders het eerste zonder verslag).",
        ),
    ] = None,
    datum: Annotated[Text, option("DATUM", "De dag van het gesprek (standaard: de geplande dag).")] = None,
    aanwezig: Annotated[Texts, option("NAAM", "Wie erbij was; geef dit per persoon.")] = None,
    metingen: Annotated[
        Texts, option("DOEL=STAND", 'Per doel, met toelichting: "Omzet=72%; twee orders".')
    ] = None,
    acties: Annotated[
        Texts,
        option(
            "ACTIE=GEDAAN",
            'Per actie: "Dagstart=deels; niet op maandag". In een actielijst: ja, nee, "Koffie='
            'verplaatst naar juli 2026; Henk kon niet eerder" of "Koffie=vervallen; Henk ging weg".',
        ),
    ] = None,
    goed_gegaan: Annotated[
        Text, option("TEKST", "Alleen in een actielijst: wat goed ging, en waardoor.")
    ] = None,
    geboden_ondersteuning: Annotated[
        Texts, option("TEKST", "Welke hulp er was, met datums; per soort hulp.")
    ] = None,
    besproken: Annotated[Text, option("TEKST", "Wat er is besproken.")] = None,
    afspraken: Annotated[Texts, option("TEKST", "Wat er is afgesproken; per afspraak.")] = None,
    zienswijze: Annotated[Text, option("TEKST", "Hoe de medewerker het ziet, in eigen woorden.")] = None,
    oordeel: Annotated[Text, option("OORDEEL", "op_schema, deels_op_schema of niet_op_schema.")] = None,
    from_: Annotated[
        Text, option("BESTAND", "Neem het verslag uit dit bestand, of met - uit stdin.", "--from")
    ] = None,
    no_input: NoInput = False,
    format: LetterFormats = None,
    output: Annotated[Text, option("MAP|BESTAND", "Waar het verslag komt.", "-o", "--output")] = None,
) -> int:
    """Record one talk, tell what can be better about its report, and make its document."""
    from spvgen.cli.plans.moments import moment_due, planned_on
    from spvgen.cli.talks.forms import REPORTED, form_of
    from spvgen.cli.talks.given import given_parts
    from spvgen.cli.talks.planfile import make_letter, open_plan, refuse_closed
    from spvgen.cli.terminal.ask import can_ask
    from spvgen.cli.terminal.inputs import STANDARD_INPUT
    from spvgen.cli.terminal.refusals import Refusals

    refused = Refusals()
    file = open_plan(plan, "evaluate", output, format, REPORTED, refused)
    refuse_closed(file, "een verslag toevoegen")
    item, form = (
        refused.of(lambda: moment_due(file.plan, moment), "--moment" if moment else ""),
        form_of(file.plan.soort),
    )
    typed = {
        "datum": datum, "aanwezig": aanwezig, "metingen": metingen, "acties": acties,
        "goed_gegaan": goed_gegaan, "geboden_ondersteuning": geboden_ondersteuning, "besproken": besproken,
        "afspraken": afspraken, "zienswijze": zienswijze, "oordeel": oordeel,
    }  # fmt: skip
    given = given_parts(form, file.plan, file.people, from_, typed, refused)
    assert item is not None, "it was refused"
    if moment is None and not given.faults:
        item = planned_on(file.plan, given.report.get("datum"), item)
    if form.settled and not given.faults:
        planned = file.plan.gesprekken[item].datum
        given = replace(given, report=form.settled(file.plan, given.report, planned))
    there = not no_input and can_ask() and from_ != STANDARD_INPUT
    if not _recorded(file, form, item, given, there=there):
        return Outcome.BROKEN_OFF
    return make_letter(file, form.letter, item, output, told=True)


# --- The report ------------------------------------------------------------------------------------


def _recorded(file: "PlanFile", form: "Form", item: int, given: "Given", *, there: bool) -> bool:
    """Write the report into the file; False where somebody thought better of it. Raises WrongUse.

    ``there`` is whether somebody can answer: then all advice comes before it is written, else after it.
    """
    from spvgen import api
    from spvgen.cli.asking.kept import Kept
    from spvgen.cli.documents.letters import nameless
    from spvgen.cli.talks.agreeing import asked, kept_words, read_over, with_report
    from spvgen.cli.talks.given import complete
    from spvgen.cli.talks.talk import Talk

    called = file.plan.gesprekken[item].naam
    private = api.repeats_private(file.loaded, called)
    about = nameless(item) if private else f"{item + 1} {called}"
    kept = Kept.of(file.path, file.data, about)
    talk = Talk(file.plan, item, kept, file.people, HIDDEN if private else f"‘{called}’")
    asking, advice = there and given.source is None, list["Finding"]()
    if asking:
        draft = asked(file, form, talk, given.report)
    elif there:
        draft = read_over(file, form, talk, given)
    else:
        draft, advice = with_report(file, item, complete(given.report, talk.moment), form, given)
    if draft is None:
        return False
    try:
        file.write(draft)
    except Obstacle:
        if asking:
            streams.tell(kept_words(file, talk))
        raise
    kept.remove()
    streams.tell(f"Vastgelegd in {file.path}: het verslag van {talk.called}.")
    if form.progress:
        streams.tell(f"Stand: {form.progress(draft.loaded.plan)}.")
    if advice:
        _advise_after(form, draft, advice)
    return True


def _advise_after(form: "Form", draft: "Draft", advice: "list[Finding]") -> None:
    """Tell what can be better about a report that stands already, and once how to mend it."""
    from spvgen.cli.findings.stops import show

    show(draft.loaded.report, advice)
    if form.fingerprint is not None:
        streams.tell(
            "Dit verslag is vastgelegd. Verbeter je er nog iets in? Haal dan ook de regel ‘vingerafdruk’ "
            "eronder weg. Heeft iemand het al getekend? Laat het dan staan, en bespreek dit de volgende keer."
        )
