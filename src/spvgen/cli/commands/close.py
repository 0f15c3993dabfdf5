"""``spv close``: how a plan ended, written into it, and the letter about it."""

from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.terminal.help import LetterFile, LetterFormats, NoInput, OnePlan, Text, option
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.streams import tell

if TYPE_CHECKING:
    from spvgen.cli.talks.planfile import PlanFile
    from spvgen.edit import Put
    from spvgen.kinds.verbeterplan import Verbeterplan

SUMMARY: Final = "Sluit een plan af en maak de brief daarover."
HELP: Final = """
Sluit een plan af en maak de brief daarover.

Je kiest de uitkomst: doelen behaald, doelen niet behaald of voortijdig beëindigd. Zijn de doelen niet
behaald, dan kun je erbij zetten welke maatregel je voorstelt. Dat kan alleen een maatregel zijn die het plan
bij ‘gevolgen’ aankondigt: wat daar niet staat, zou een verrassing zijn. Alleen verdere begeleiding hoeft daar
niet te staan. In de brief staat de maatregel als voorstel: beslis pas als je weet hoe de medewerker het ziet.

Een toelichting is nodig bij een maatregel (niet bij verdere begeleiding), bij een plan dat voortijdig is
beëindigd, en als de laatste metingen iets anders laten zien dan de uitkomst. Leg het ook uit als je ‘doelen
niet behaald’ kiest terwijl het plan nog loopt, of eindigt in een periode die niet meetelt.

Kies je ‘doelen behaald’ en is een doel in geen enkel verslag gemeten, dan zegt spv dat en vraagt waaruit het
blijkt. Kies je ‘voortijdig beëindigd’ van een plan dat is afgelopen en waarin alles is behaald, dan vraagt
spv of je dat meent.

Stopt het plan voortijdig omdat de medewerker uit dienst gaat, geef dan de laatste dag bij --uit-dienst-op.
Die komt in het plan, en de brief zegt wat er eindigt en wanneer.

Is van een gesprek dat al geweest is nog geen verslag, dan noemt spv het, en vraagt of je toch wilt afsluiten.

spv vraagt wat er ontbreekt; je kunt alles ook als optie meegeven. Een plan dat is afgesloten, verandert niet
meer: gebeurt dat toch, dan meldt ‘spv check’ dat (P06).
"""


def close(
    plan: OnePlan,
    uitkomst: Annotated[Text, option("UITKOMST", "Hoe het plan eindigt: een van de drie hierboven.")] = None,
    maatregel: Annotated[
        Text, option("MAATREGEL", "Welke aangekondigde maatregel je voorstelt, bijvoorbeeld demotie.")
    ] = None,
    toelichting: Annotated[
        Text, option("TEKST", "Hoe jullie tot deze uitkomst kwamen; stopt het plan eerder, ook waarom.")
    ] = None,
    datum: Annotated[Text, option("DATUM", "De dag van afsluiten (standaard: vandaag).")] = None,
    uit_dienst_op: Annotated[Text, option("DATUM", "De laatste dag van wie uit dienst gaat.")] = None,
    no_input: NoInput = False,
    format: LetterFormats = None,
    output: LetterFile = None,
) -> int:
    """Write the closing into the plan, tell what can be better about it, and make the letter."""
    from spvgen.cli.asking.kept import Kept
    from spvgen.cli.talks.before import CLOSING, goes_on_without_reports
    from spvgen.cli.talks.close_questions import (
        ask_closing,
        closing_questions,
        read_closing_day,
        settled,
        tell_standing,
    )
    from spvgen.cli.talks.planfile import make_letter, open_plan, record
    from spvgen.cli.terminal.ask import can_ask
    from spvgen.cli.terminal.days import known_day
    from spvgen.cli.terminal.refusals import Refusals
    from spvgen.fingerprint import closing_fingerprint
    from spvgen.kinds.verloop import Maatregel

    refused = Refusals()
    file = open_plan(plan, "close", output, format, refused=refused)
    _refuse_second(file)
    given = {"datum": datum, "uitkomst": uitkomst, "maatregel": maatregel, "toelichting": toelichting}
    given["uit_dienst_op"] = uit_dienst_op
    there = not no_input and can_ask()
    refused.options(closing_questions(file), given, "" if there else "close")
    refused.settle()
    asking = there and (uitkomst is None or toelichting is None)
    kept = Kept.of(file.path, file.data, "afsluiting")
    if there and not goes_on_without_reports(
        file, known_day(read_closing_day(file.plan), datum), CLOSING, asking=True
    ):
        return Outcome.BROKEN_OFF

    def recorded() -> tuple[Outcome, dict[str, str]]:
        closing = ask_closing(file, given, kept if asking else None)
        draft = file.sealed(_edits(closing), ("afsluiting", "vingerafdruk"), closing_fingerprint)
        draft = settled(draft) if there else draft
        whole = closing.get("toelichting", "")
        told = _in_words(file.plan, closing)
        return record(file, draft, told, kept=kept if asking else None, whole=whole), closing

    with kept.pointed_out():
        if asking:
            tell_standing(file, given)
        outcome, closing = kept.walked(recorded)
    if outcome is not Outcome.CLEAN:
        return outcome
    kept.remove()
    outcome = make_letter(file, "afsluiting", None, output, told=asking)
    if closing.get("maatregel") == Maatregel.ONTSLAG:
        tell(_BEFORE_DISMISSAL)
    tell(f"Was dit een vergissing? Haal dan het blok ‘afsluiting’ uit {file.path}, en gooi de brief weg.")
    return outcome


_BEFORE_DISMISSAL: Final = (
    "Geef de brief pas als HR of een jurist heeft meegekeken: is er ander passend werk, en is er een reden "
    "waarom ontslag nu niet mag?"
)


def _refuse_second(file: "PlanFile") -> None:
    from spvgen.dates import format_date
    from spvgen.shell import in_shell

    closing = file.plan.afsluiting
    if closing is not None:
        raise WrongUse(
            f"Dit plan is al op {format_date(closing.datum)} afgesloten: {closing.uitkomst.woorden}.",
            f"De brief maak je opnieuw met: spv render {in_shell(file.path)} --letter afsluiting",
        )


def _edits(closing: dict[str, str]) -> "list[Put]":
    """The closing, and beside it the last day of who leaves."""
    from spvgen.cli.talks.planfile import KEY_ORDER
    from spvgen.edit import Put

    told = {key: text for key, text in closing.items() if key != "uit_dienst_op"}
    edits = [Put(("afsluiting",), told, order=KEY_ORDER)]
    if leaves := closing.get("uit_dienst_op"):
        edits.append(Put(("uit_dienst_op",), leaves, order=KEY_ORDER))
    return edits


def _in_words(plan: "Verbeterplan", closing: dict[str, str]) -> str:
    from spvgen.cli.talks.before import long_after
    from spvgen.dates import format_date, parse_date
    from spvgen.kinds.verloop import Maatregel, Uitkomst

    closed, outcome = parse_date(closing["datum"]), Uitkomst(closing["uitkomst"]).woorden
    day = format_date(closed)
    if closed < plan.einde:
        day += f", vóór het einde op {format_date(plan.einde)},"
    elif late := long_after(plan.einde, closed):
        day += f", {late} na het einde op {format_date(plan.einde)},"
    measure = Maatregel(closing["maatregel"]).woorden if "maatregel" in closing else ""
    told = f"het plan is op {day} afgesloten: {outcome}{measure and f', met als voorstel {measure}'}"
    if "uit_dienst_op" in closing:
        told += f"; de laatste dag in dienst is {format_date(parse_date(closing['uit_dienst_op']))}"
    return told
