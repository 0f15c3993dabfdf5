"""One plan becomes its documents, or the user hears why not."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from spvgen.cli import streams
from spvgen.cli.dossier import beside, people_in
from spvgen.cli.inputs import in_shell
from spvgen.cli.outcome import Outcome, WrongUse
from spvgen.cli.targets import Job, put, refuse_outside
from spvgen.dates import format_date
from spvgen.diagnostics import Finding, NodePath, Severity, format_path
from spvgen.dutch import join_list

if TYPE_CHECKING:
    from spvgen.api import Composed, Loaded, Rendered, Report
    from spvgen.config import Settings
    from spvgen.house import HouseStyle


_FONT_OF_PDF: Final = "Source Sans 3"


_HIDDEN: Final = "Wat niet in een plan mag staan, is in het document verborgen. Haal het uit het plan."
_STILL_PRIVATE: Final = (
    "Let op: in dit concept staat een privégegeven dat niet in een plan mag staan. Haal het eruit, en deel"
    " het concept met niemand."
)


_NAMED: Final = (
    "In jullie eigen Word-bestand staat de naam van iemand uit het plan, bijvoorbeeld in de koptekst,"
    " de voettekst of de eigenschappen van het bestand. Zo is het document niet anoniem."
)
_THEIRS_STAYS: Final = (
    "Let op: koptekst, voettekst en eigenschappen van jullie eigen Word-bestand staan ook in het document"
    " zonder namen. Kijk na of daar niemand in staat."
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What goes for all documents of a run: own template, draft mark, no names, whether edits may be lost.

    ``review`` puts the findings beside the text, and asks for ``concept``.
    ``advise`` is whether all findings are shown, and not only what stands in the way. ``word_file`` is the
    content of an own Word file, which goes before that of the house style.
    """

    template: Path | None
    concept: bool
    force: bool
    anonymous: bool = False
    advise: bool = False
    word_file: bytes = b""
    review: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What came of one plan, the advice that does not hold back, and what is told once in a run."""

    outcome: Outcome
    advice: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()


def make(job: Job, wishes: Wishes, done: Callable[[Path], None]) -> Made:
    """Make the documents of one plan; ``done`` hears of each as soon as it is there.

    Raises WrongUse where the settings, the template or a target stand in the way, OSError where a file can't
    be read.
    """
    from spvgen import api
    from spvgen.house import HouseStyle

    settings, people = settings_for(job.input.folder), people_in(job.input.folder)
    style = settings.style or HouseStyle()
    style = replace(style, word_file=wishes.word_file or style.word_file)
    around = beside(job.input.folder)
    loaded = api.load(job.input.read(), job.input.name, settings.rules, people, around)
    about = _findings_about(loaded, job)
    stops = [finding for finding in about if finding.severity is Severity.FOUT]
    if loaded.plan is None or (stops and not wishes.concept):
        return Made(_refuse(loaded, stops, about if wishes.advise else stops))
    if wishes.advise:
        show(loaded.report, about)
    composed = _composed(loaded, wishes, style, job.letter)
    if not _complete(job, composed.unprinted, wishes):
        return Made(Outcome.FOUND)
    rendered = {format: _written(composed, format) for format in job.targets}
    if stops:
        where = "in het document staat waar" if wishes.review else "‘spv check’ laat zien waar"
        streams.tell(f"Let op: in ‘{job.input.name}’ {_standing(stops)}; {where}.")
    if wishes.anonymous:
        _tell_names_left(job, composed)
    if any(finding.code.startswith("V") for finding in stops):
        streams.tell(_HIDDEN if wishes.review else _STILL_PRIVATE)
    for one in rendered.values():
        _tell_missing(job, one)
    outcomes = []
    for format, target in job.targets.items():
        refuse_outside(job, target)
        objection = "" if wishes.force else _objection(target, format, loaded)
        outcomes.append(_write(rendered[format], target, objection, done))
    advice = [finding for finding in about if finding.severity is not Severity.FOUT]
    return Made(max(outcomes), tuple(advice), tuple(_notes(job, style, wishes)))


def _notes(job: Job, style: "HouseStyle", wishes: Wishes) -> Iterator[str]:
    """What a format can't do of what the house style asks, and what spv can't judge of it."""
    if "pdf" in job.targets and style.font not in ("", _FONT_OF_PDF):
        yield f"Tip: een pdf staat altijd in {_FONT_OF_PDF}; ‘{style.font}’ zie je in Word en HTML."
    if "docx" in job.targets and style.word_file:
        from spvgen.writers.docx import style_remarks

        yield from style_remarks(style)
        if wishes.anonymous:
            yield _THEIRS_STAYS


def _tell_names_left(job: Job, composed: "Composed") -> None:
    from spvgen import api

    places = [format_path(path) for path in api.names_left(composed)]
    if places:
        where = join_list([f"‘{place}’" for place in places])
        streams.tell(
            f"Let op: in ‘{job.input.name}’ staat misschien nog een naam, bij {where}. Lees het document na."
        )


def _findings_about(loaded: "Loaded", job: Job) -> Sequence[Finding]:
    """What there is to say of a plan; once it stands, of a letter only what is about its own part."""
    if loaded.plan is None or job.letter is None:
        return loaded.report.findings
    name, item = job.letter
    part = loaded.kind.LETTERS[name].part
    below = (part,) if item is None else (part, item)
    return [finding for finding in loaded.report.findings if finding.path[: len(below)] == below]


def settings_for(folder: Path) -> "Settings":
    """The settings for plans in a folder; nothing is made by settings that are broken."""
    from spvgen.config import load_settings

    settings, wrong = load_settings(folder)
    if wrong:
        first = next(finding for finding in wrong if finding.severity is Severity.FOUT)
        raise WrongUse(f"{first.file}, regel {first.start.line}: {first.message}", first.hint)
    return settings


def show(report: "Report", findings: Sequence[Finding]) -> None:
    from spvgen.reporters.as_text import Look, file_report

    look = Look(streams.width(sys.stdout), streams.wants_colour(sys.stdout))
    if text := file_report(report.file, findings, complete=report.complete, look=look):
        streams.say(text)
    sys.stdout.flush()


def _refuse(loaded: "Loaded", stops: list[Finding], shown: Sequence[Finding]) -> Outcome:
    """Show what stands in the way: a *fout*, or a gap that leaves no model to print."""
    report = loaded.report
    show(report, shown)
    if loaded.plan is None:
        way_out = "Verbeter dat eerst; een concept kan pas als het plan leesbaar en volledig is."
    else:
        mend = "Vul ze in" if _all_open(stops) else "Verbeter dat eerst"
        way_out = f"{mend}, of maak alvast een concept met --concept."
    streams.tell(f"Niet gemaakt: in ‘{report.file}’ {_standing(stops)}. {way_out}")
    return Outcome.FOUND if report.readable else Outcome.WRONG


def _standing(stops: list[Finding]) -> str:
    from spvgen.reporters.as_text import counted

    if not stops:  # a gap that ``negeer`` covers is a gap all the same
        return "is nog niet alles ingevuld"
    if _all_open(stops):
        return f"zijn nog {len(stops)} plekken open"
    return f"{'staat' if len(stops) == 1 else 'staan'} nog {counted(stops)}"


def _all_open(stops: list[Finding]) -> bool:
    """Whether nothing stands in the way but several places that wait to be filled in."""
    from spvgen.reporters.open_places import open_places

    return bool(stops) and len(open_places(stops)) == len(stops)


def _composed(
    loaded: "Loaded", wishes: Wishes, style: "HouseStyle", letter: tuple[str, int | None] | None
) -> "Composed":
    from spvgen import api
    from spvgen.template import TemplateFault

    try:
        return api.compose(
            loaded,
            template=wishes.template,
            concept=wishes.concept,
            review=wishes.review,
            style=style,
            letter=letter,
            anonymous=wishes.anonymous,
        )
    except TemplateFault as fault:
        raise WrongUse(f"{fault.name}, regel {fault.line}: {fault.message}", fault.hint) from None


def _written(composed: "Composed", format: str) -> "Rendered":
    from spvgen import api

    made = api.write(composed, format)
    if made.names_somebody:
        raise WrongUse(_NAMED, "Haal de naam in Word uit dat bestand, of kies met --word-template een ander.")
    return made


def _complete(job: Job, skipped: tuple[NodePath, ...], wishes: Wishes) -> bool:
    """Whether everything that is filled in is printed, or it is a concept; what is missing is named."""
    if not skipped:
        return True
    result = "In het concept ontbreekt iets" if wishes.concept else "Niet gemaakt"
    streams.tell(f"{result}: het sjabloon laat weg wat in ‘{job.input.name}’ is ingevuld bij:")
    for path in skipped:
        streams.tell(f"  {format_path(path)}")
    streams.tell("Zet deze sleutels in het sjabloon, of haal ze uit het plan.")
    return wishes.concept


def _tell_missing(job: Job, made: "Rendered") -> None:
    """Say which characters a PDF shows by their code, and where they stand in the plan."""
    if not made.missing:
        return
    number = len({character for _, character in made.missing})
    one = number == 1
    what = "staat 1 teken" if one else f"staan {number} tekens"
    why = f"omdat het lettertype {'dat' if one else 'die'} niet heeft"
    streams.tell(f"Tip: in de pdf van ‘{job.input.name}’ {what} als code, {why}:")
    for path, characters in groupby(made.missing, key=itemgetter(0)):
        shown = join_list([f"‘{sign}’ als [U+{ord(sign):04X}]" for _, sign in characters])
        streams.tell(f"  {format_path(path) or 'het sjabloon'}: {shown}")
    streams.tell("Schrijf het daar anders, of maak het document voor Word.")


def _write(made: "Rendered", target: Path, objection: str, done: Callable[[Path], None]) -> Outcome:
    if objection:
        streams.tell(f"Niet gemaakt: {objection}")
        return Outcome.WRONG
    put(target, made.data, overwrite=target.exists())
    done(target)
    return Outcome.CLEAN


_ELSEWHERE: Final = "Geef dat bestand een andere naam of plek. Mag het weg? Gebruik dan --force."


def _objection(target: Path, format: str, loaded: "Loaded") -> str:
    """Why an existing file may not be replaced, and what to do; empty where it may."""
    from spvgen.api import intact

    if not target.exists():
        return ""
    data = target.read_bytes()
    match intact(data, format):
        case True:
            return _signed(target, data, format, loaded)
        case False:
            return f"‘{target}’ is met de hand aangepast nadat spv het maakte.\n{_ELSEWHERE}"
        case None:
            return f"‘{target}’ bestaat al en is niet door spv gemaakt.\n{_ELSEWHERE}"


def _signed(target: Path, data: bytes, format: str, loaded: "Loaded") -> str:
    """Why the document that people signed stays, although it could be made again; empty for any other."""
    signing = getattr(loaded.plan, "ondertekening", None)
    if not (signing and signing.vingerafdruk):
        return ""
    from spvgen.verification import made_of_earlier, origin_in

    origin = origin_in(data, format)
    if origin is None or origin.concept or origin.letter or origin.anonymous:
        return ""
    earlier = made_of_earlier(origin, loaded)
    if earlier is None or earlier.signed_on is None:
        return ""
    fresh = in_shell(target.with_stem(f"{target.stem}-nu"))
    return (
        f"‘{target}’ is het plan dat op {format_date(earlier.signed_on)} is getekend; dat blijft staan.\n"
        f"Kies voor het plan zoals het nu is een andere naam: -o {fresh}. Mag het getekende document weg? "
        "Gebruik dan --force."
    )
