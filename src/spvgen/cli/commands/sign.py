"""``spv sign``: a plan is signed, and from then on every change to what was agreed shows."""

import re
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.terminal.help import NoInput, OnePlan, Text, flag, option
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.shell import in_shell

if TYPE_CHECKING:
    from spvgen.cli.asking.answers import Read
    from spvgen.cli.asking.kept import Kept
    from spvgen.cli.talks.planfile import Draft, PlanFile
    from spvgen.edit import Put
    from spvgen.kinds.verbeterplan import Verbeterplan

SUMMARY: Final = "Leg vast dat een plan is ondertekend."
HELP: Final = """
Leg vast dat een plan is ondertekend.

Doe dit als iedereen heeft getekend, voor akkoord of voor ontvangst. spv schrijft de datum in het plan, met
een vingerafdruk van alles wat is afgesproken. Verandert daarna iets in de afspraken, dan meldt ‘spv check’
dat (P06). Verslagen, een verlenging en de afsluiting horen bij het verloop: die komen er gewoon bij. Dat
geldt ook voor een reactie van de medewerker en voor dagen die niet meetellen.

Tekent de medewerker niet? Dring niet aan. Geef of stuur de medewerker het plan, zet de dag waarop je dat doet
bij ‘uitgereikt_op’, en sla spv sign over.

Staat het getekende document naast het plan, dan maakt spv het alleen-lezen: niemand verandert of
vervangt het dan per ongeluk.

Spreken jullie later iets anders af, en tekenen jullie opnieuw? Met --again maakt spv daar plaats voor: hoe er
eerder is getekend, blijft in het plan staan. Maak en bespreek dan het nieuwe document, en typ daarna weer
spv sign.

Zolang er een fout in het plan staat, kan het niet: een handtekening hoort onder een plan dat klopt.
"""


def sign(
    plan: OnePlan,
    datum: Annotated[
        Text, option("DATUM", "De dag van tekenen (standaard: de datum die in het plan staat).")
    ] = None,
    plaats: Annotated[Text, option("TEKST", "De plaats van tekenen.")] = None,
    wijze: Annotated[
        Text,
        option(
            "WIJZE", "Waarvoor de medewerker tekende: akkoord, ontvangst of keuze (zie het getekende papier)."
        ),
    ] = None,
    again: Annotated[
        bool, flag("--again", "Maak plaats om een plan dat al is getekend, opnieuw te tekenen.")
    ] = False,
    no_input: NoInput = False,
) -> int:
    """Write the signing into the plan, and tell what is fixed from now on."""
    from spvgen.cli.asking.kept import STEPS_BACK, STOPS, Kept
    from spvgen.cli.talks.planfile import Draft, open_plan, record
    from spvgen.cli.talks.signed import keep_document, tell_fixed, tell_git
    from spvgen.cli.terminal.ask import can_ask
    from spvgen.fingerprint import signed_fingerprint

    file = open_plan(plan, "sign", None, None)
    if again:
        if any(one is not None for one in (datum, plaats, wijze)):
            message = "Met --again maak je alleen plaats om opnieuw te tekenen."
            hint = "Hoe en wanneer er is getekend, geef je mee als dat is gebeurd: zonder --again."
            raise WrongUse(message, hint)
        return _opened_again(file)
    _refuse_signed(file, {"datum": datum, "plaats": plaats, "wijze": wijze})
    if not file.loaded.report.sound:
        return _refuse_faults(file)
    asking = not no_input and can_ask()
    name, kept = file.people.name(file.plan.over), Kept.of(file.path, file.data, "ondertekening")

    def recorded() -> tuple[Outcome, Draft]:
        given = _given(file.plan, datum, plaats, wijze, kept if asking else None)
        if asking and wijze is None:
            given |= _asked_manner(file.plan, name, kept)
        draft = _settled(file.sealed(_edits(given), ("ondertekening", "vingerafdruk"), signed_fingerprint))
        what = (
            f"het plan van {name} is ondertekend op {_in_words(draft.loaded.plan)}{_manner_in_words(given)}"
        )
        return record(file, draft, what, kept=kept if asking and datum is None else None), draft

    with kept.pointed_out():
        if asking:
            tell(f"Ondertekening van het plan van {name}\n\n{STEPS_BACK} {STOPS}\n")
        outcome, draft = kept.walked(recorded)
    if outcome is Outcome.CLEAN:
        kept.remove()
        tell_fixed(file, draft.loaded.plan)
        keep_document(file, draft)
        tell_git(file)
    return outcome


def _settled(draft: "Draft") -> "Draft":
    """The draft without advice for a plan that is still to be signed (P02): this one tells what was done."""
    from dataclasses import replace

    return replace(draft, findings=tuple(one for one in draft.findings if one.code != "P02"))


def _refuse_signed(file: "PlanFile", given: dict[str, str | None]) -> None:
    """Raise WrongUse for a plan that is signed; of how that was done something may still be open or wrong."""
    from spvgen.cli.talks.planfile import refuse_closed
    from spvgen.cli.talks.signed import how_to_complete

    signing = file.plan.ondertekening
    if signing and signing.vingerafdruk:
        when = f" op {_in_words(file.plan)}" if signing.datum else ""
        more = how_to_complete(file, signing, [key for key, typed in given.items() if typed is not None])
        raise WrongUse(
            f"Het plan van {file.people.name(file.plan.over)} is al{when} ondertekend.",
            f"{more}Spraken jullie iets anders af, en tekenen jullie opnieuw? Maak "
            f"daar dan eerst plaats voor: spv sign {in_shell(file.path)} --again",
        )
    refuse_closed(file, "ondertekenen")


def _opened_again(file: "PlanFile") -> Outcome:
    """Make room for another signing; how the plan was signed before stays in it."""
    from spvgen.cli.documents.signed import signed_beside
    from spvgen.cli.talks.planfile import KEY_ORDER, record, refuse_closed
    from spvgen.cli.talks.signed import tell_what_next
    from spvgen.edit import Append, Drop

    signing = file.plan.ondertekening
    if not (signing and signing.vingerafdruk):
        raise WrongUse("Dit plan is nog niet ondertekend.", "Laat --again weg.")
    refuse_closed(file, "opnieuw ondertekenen")
    documents = signed_beside(file.path, file.loaded)
    written = {key: str(getattr(signing, key)) for key in _OF_A_SIGNING if key in signing.model_fields_set}
    kept = Append(("ondertekening", "eerder"), written, order=KEY_ORDER)
    draft = file.drafted([kept, *(Drop(("ondertekening", key)) for key in _OF_A_SIGNING)])
    when = f"; eerder getekend op {_in_words(file.plan)}" if signing.datum else ""
    draft = _settled(draft)
    outcome = record(file, draft, f"het plan kan opnieuw worden getekend{when}")
    if outcome is Outcome.CLEAN:
        tell_what_next(file, documents)
    return outcome


_OF_A_SIGNING: Final = ("wijze", "plaats", "datum", "vingerafdruk")


def _refuse_faults(file: "PlanFile") -> Outcome:
    from spvgen.cli.findings.stops import show
    from spvgen.diagnostics import Severity

    report = file.loaded.report
    show(report, [one for one in report.findings if one.severity is Severity.FOUT])
    tell(f"Niets vastgelegd: in ‘{report.file}’ staat nog een fout. Verbeter dat voordat jullie tekenen.")
    return Outcome.FOUND


def _given(
    plan: "Verbeterplan", day: str | None, place: str | None, manner: str | None, kept: "Kept | None"
) -> dict[str, str]:
    """What to write under ``ondertekening``, besides the fingerprint; asked with ``kept``.

    Raises WrongUse, and Back at BACK.
    """
    from datetime import date

    from spvgen.cli.terminal.ask import Question, answer
    from spvgen.cli.terminal.days import like_day, read_signing_day
    from spvgen.cli.terminal.refusals import Refusals

    signing = plan.ondertekening
    there = signing.datum if signing else None
    text = f"Dag van tekenen, zoals {like_day(date.today())}"
    question = Question("--datum", text, read_signing_day(plan), str(there or ""), needed=not there)
    others = {
        "plaats": Question("--plaats", "", _filled),
        "wijze": Question("--wijze", "", _read_manner("akkoord", "ontvangst", "keuze")),
    }
    asked, typed = kept if day is None else None, {"datum": day, "plaats": place, "wijze": manner}
    refused = Refusals()
    refused.options({"datum": question} | others, typed, "" if asked else "sign")
    refused.settle()
    given = {
        "datum": str(asked.propose("datum", question, None) if asked else answer(question, day, asking=False))
    }
    given |= {key: one.read(said) for key, one in others.items() if (said := typed[key]) is not None}
    return {key: value for key, value in given.items() if key != "datum" or value != str(there)}


def _asked_manner(plan: "Verbeterplan", name: str, kept: "Kept") -> dict[str, str]:
    """What the employee signed for; what the plan says of it is where they may have signed otherwise."""
    from spvgen.cli.asking.answers import optional
    from spvgen.cli.terminal.ask import Question
    from spvgen.kinds.verloop import Wijze

    text, read = f"Waarvoor tekende {name}: akkoord of ontvangst", _read_manner("akkoord", "ontvangst")
    there = plan.ondertekening.wijze if plan.ondertekening else Wijze.KEUZE
    if there is not Wijze.KEUZE:
        manner = kept.propose("wijze", Question("--wijze", text, read, there.value), None)
        return {"wijze": manner} if manner != there else {}
    open_too = Question("--wijze", f"{text} (Enter: dat laat je open)", optional(read))
    manner = kept.propose("wijze", open_too, None)
    return {"wijze": manner} if manner else {}


def _read_manner(*words: str) -> "Read":
    """A reader of one of these words, also as it stands on paper: *voor akkoord*."""
    from spvgen.cli.asking.answers import read_choice

    read = read_choice(words)
    return lambda answer: read(re.sub(r"(?i)^\W*voor\s+", "", answer))


def _filled(place: str) -> str:
    if not place.strip():
        raise WrongUse("Achter --plaats staat niets.", "Noem de plaats, of laat --plaats weg.")
    return place.strip()


def _edits(given: dict[str, str]) -> "list[Put]":
    from spvgen.cli.talks.planfile import KEY_ORDER
    from spvgen.edit import Put

    below = [key for key in KEY_ORDER if key in given]
    return [Put(("ondertekening", key), given[key], order=KEY_ORDER) for key in below]


def _manner_in_words(given: dict[str, str]) -> str:
    """*, voor ontvangst*; nothing where that is left open or was in the plan."""
    manner = given.get("wijze", "keuze")
    return "" if manner == "keuze" else f", voor {manner}"


def _in_words(plan: "Verbeterplan | None") -> str:
    """The day of signing; empty where there is none, or where a draft does not stand as a plan."""
    from spvgen.dates import format_date

    signing = plan.ondertekening if plan else None
    return format_date(signing.datum) if signing and signing.datum else ""
