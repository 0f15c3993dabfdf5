"""``spv extend``: more time for who gets ahead, written into the plan, and the letter about it."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Final

from spvgen.cli.terminal.help import LetterFile, LetterFormats, NoInput, OnePlan, Text, Texts, option
from spvgen.cli.terminal.outcome import Outcome
from spvgen.cli.terminal.streams import tell

if TYPE_CHECKING:
    from spvgen.edit import Append
    from spvgen.kinds.verbeterplan import Verbeterplan

SUMMARY: Final = "Verleng een plan en maak de brief daarover."
HELP: Final = """
Verleng een plan en maak de brief daarover.

Verlengen is bedoeld voor wie vooruitgaat, maar de doelen nog niet haalt. Het oude einde blijft in het plan
staan. Er komen nieuwe gesprekken bij, met een nieuwe eindbeoordeling; spv stelt werkdagen voor. De doelen, de
acties en de gevolgen blijven zoals ze zijn afgesproken; wat op het oude einde klaar moest zijn, heeft
tijd tot het nieuwe.

Is van een gesprek dat al geweest is nog geen verslag, dan noemt spv het, en vraagt of je toch wilt verlengen.

spv vraagt wat er ontbreekt, ook welke hulp tot het nieuwe einde doorgaat; je kunt alles ook als optie
meegeven. De hulp schrijf je dan bij --reden. --evaluatie geef je per gesprek. spv
waarschuwt als geen enkele meting vooruitgang laat zien, en als het plan langer dan twaalf maanden duurt.
"""


def extend(
    plan: OnePlan,
    einde: Annotated[Text, option("DATUM", "De nieuwe laatste dag, of hoeveel langer: 6 weken.")] = None,
    reden: Annotated[Text, option("TEKST", "Waarom, en welke hulp doorloopt; dit staat in de brief.")] = None,
    datum: Annotated[Text, option("DATUM", "De dag waarop je dit afspreekt (standaard: vandaag).")] = None,
    evaluatie: Annotated[
        Texts, option("DATUM", "Een nieuw gesprek; het laatste is de eindbeoordeling.")
    ] = None,
    no_input: NoInput = False,
    format: LetterFormats = None,
    output: LetterFile = None,
) -> int:
    """Write the extension and its evaluations into the plan, and make the letter."""
    from spvgen.cli.asking.kept import STEPS_BACK, STOPS, Kept
    from spvgen.cli.talks.before import EXTENDING, goes_on_with_goals, goes_on_without_reports, tell_goals
    from spvgen.cli.talks.extend_questions import ask_extension, refuse_wrong
    from spvgen.cli.talks.extended_talks import ask_days
    from spvgen.cli.talks.planfile import make_letter, open_plan, record, refuse_closed
    from spvgen.cli.terminal.ask import can_ask
    from spvgen.cli.terminal.days import known_day, read_day_of_plan
    from spvgen.cli.terminal.refusals import Refusals
    from spvgen.dates import parse_date
    from spvgen.fingerprint import extension_fingerprint

    refused = Refusals()
    file = open_plan(plan, "extend", output, format, refused=refused)
    refuse_closed(file, "verlengen")
    there = not no_input and can_ask()
    asking = there and (einde is None or reden is None)
    kept = Kept.of(file.path, file.data, "verlenging")
    item = len(file.plan.verlengingen or ())
    given = {"einde": einde, "reden": reden, "datum": datum}
    refuse_wrong(file, given, evaluatie, refused, asking=there)
    day = known_day(read_day_of_plan(file.plan), datum)
    if not goes_on_without_reports(file, day, EXTENDING, asking=there):
        return Outcome.BROKEN_OFF
    if not goes_on_with_goals(file, asking=there):
        return Outcome.BROKEN_OFF

    def recorded() -> Outcome:
        answers = ask_extension(file, given, kept if asking else None)
        agreed = parse_date(str(answers["datum"]))
        days = ask_days(file.plan, answers["einde"], evaluatie, kept if asking else None, agreed)
        draft = file.sealed(
            _edits(file.plan, answers, days),
            ("verlengingen", item, "vingerafdruk"),
            lambda extended: extension_fingerprint(extended, item),
        )
        told = _in_words(answers, days)
        return record(file, draft, told, kept=kept if asking else None, whole=answers["reden"])

    with kept.pointed_out():
        if asking:
            tell_goals(file.plan, file.people.name(file.plan.over))
            tell(f"{STEPS_BACK} {STOPS}\n")
        outcome = kept.walked(recorded)
    if outcome is not Outcome.CLEAN:
        return outcome
    kept.remove()
    return make_letter(file, "verlenging", item, output, told=asking)


def _edits(plan: "Verbeterplan", answers: dict[str, Any], days: list[date]) -> "list[Append]":
    from spvgen.cli.talks.extended_talks import moment_names
    from spvgen.cli.talks.planfile import KEY_ORDER
    from spvgen.edit import Append

    extension = {
        "datum": str(answers["datum"]),
        "nieuw_einde": str(answers["einde"]),
        "reden": answers["reden"],
    }
    named = zip(moment_names(plan, len(days)), days, strict=True)
    return [
        Append(("verlengingen",), extension, order=KEY_ORDER),
        *(Append(("evaluatiemomenten",), {"naam": name, "datum": str(day)}) for name, day in named),
    ]


def _in_words(answers: dict[str, Any], days: list[date]) -> str:
    from spvgen.dates import format_date, parse_date
    from spvgen.dutch import count, join_list

    talks = count(len(days), "nieuw gesprek", "nieuwe gesprekken")
    shown = join_list([format_date(day, weekday=True) for day in days])
    agreed, end = format_date(parse_date(str(answers["datum"]))), format_date(answers["einde"])
    return f"het plan is op {agreed} verlengd tot en met {end}, met {talks}: {shown}"
