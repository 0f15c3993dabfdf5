"""One plan becomes its documents, or the user hears why not."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final

from spvgen import api
from spvgen.cli.documents.signed import objection_to, what_was_signed
from spvgen.cli.findings.stops import refuse, show, tell_left_out, tell_stops
from spvgen.cli.plans.dossier import as_of_today, beside, people_in, settings_for, style_by
from spvgen.cli.plans.targets import Job, put, refuse_outside
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.diagnostics import Finding, NodePath, Severity, format_path
from spvgen.dutch import join_list, join_quoted
from spvgen.house import HouseStyle
from spvgen.origin import WantedLetter
from spvgen.results import Composed, Loaded, Rendered


@dataclass(frozen=True, slots=True)
class Wishes:
    """What goes for all documents of a run: own template, draft mark, no names, whether edits may be lost.

    ``review`` puts the findings beside the text, and asks for ``concept``.
    ``advise`` is whether all findings are shown, and not only what stands in the way; ``told`` whether they
    were shown already. ``word_file`` is the content of an own Word file, which goes before that of the house
    style.
    """

    template: Path | None
    concept: bool
    force: bool
    anonymous: bool = False
    advise: bool = False
    told: bool = False
    word_file: bytes = b""
    review: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What came of one plan, the advice that does not hold back, and what is told once in a run.

    ``plan`` are the hashes that tell it from others (``Origin.plan``), empty where no document was composed.
    """

    outcome: Outcome
    advice: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    plan: str = ""


def make(job: Job, wishes: Wishes, done: Callable[[Path], None]) -> Made:
    """Make the documents of one plan; ``done`` hears of each as soon as it is there.

    Raises WrongUse where the settings, the template or a target stand in the way, OSError where a file can't
    be read.
    """
    if job.clash:
        raise job.clash
    loaded, style = _loaded(job, wishes)
    about = _findings_about(loaded, job)
    stops = [finding for finding in about if finding.severity is Severity.FOUT]
    if loaded.plan is None or (stops and not wishes.concept):
        return _refused(job, loaded, stops, about if wishes.advise else stops)
    if wishes.advise:
        show(loaded.report, about)
    composed = _composed(loaded, wishes, style, job.letter)
    if not _complete(job, composed.unprinted, wishes):
        return Made(Outcome.FOUND)
    rendered = {format: _written(composed, format) for format in job.targets}
    if stops:
        tell_stops(job.input.name, stops, review=wishes.review)
        tell_left_out(job.input.name, stops)
    if wishes.anonymous:
        tell_names_left(job.input.name, composed)
    for one in rendered.values():
        tell_missing(job.input.name, one)
    placed = [_put(job, format, rendered[format].data, loaded, wishes, done) for format in job.targets]
    advice = [finding for finding in about if finding.severity is not Severity.FOUT]
    told = notes(job.targets, style, anonymous=wishes.anonymous)
    of_style = style_notes(style, composed.document.style, anonymous=wishes.anonymous)
    outcome = Outcome.CLEAN if all(placed) else Outcome.WRONG
    assert composed.document.origin
    return Made(outcome, tuple(advice), (*told, *of_style), composed.document.origin.plan)


def _put(
    job: Job, format: str, data: bytes, loaded: Loaded, wishes: Wishes, done: Callable[[Path], None]
) -> bool:
    """Whether the document came in its place; who made what stands there keeps it, unless it is forced."""
    target = job.targets[format]
    refuse_outside(job, target)
    if wishes.force:
        was = what_was_signed(target, format, loaded)
        put(target, data, overwrite=True, force=True, like=job.input.path)
        done(target)
        if was:
            streams.tell(f"Let op: ‘{target}’ was {was}. Het nieuwe document staat er nu voor in de plaats.")
        return True
    if objection := objection_to(target, format, loaded):
        streams.tell(f"Niet gemaakt: {objection}")
        return False
    put(target, data, overwrite=target.exists(), like=job.input.path)
    done(target)
    return True


def _refused(job: Job, loaded: Loaded, stops: Sequence[Finding], shown: Sequence[Finding]) -> Made:
    """Tell why there is no document; nothing is wrong with the report of a talk, which is no plan."""
    name = job.input.name
    if loaded.plan is not None or not api.is_report(job.input.read(), name):
        return Made(refuse(loaded, stops, shown))
    streams.tell(
        f"Overgeslagen: ‘{name}’ is het verslag van een gesprek, en geen plan. Zet het in het plan met "
        "spv evaluate en --from."
    )
    return Made(Outcome.CLEAN)


def _loaded(job: Job, wishes: Wishes) -> tuple[Loaded, HouseStyle]:
    """The plan as it is judged in its folder, and the style of its documents. Raises WrongUse, OSError."""
    folder = job.input.folder
    settings, people = settings_for(folder), people_in(folder)
    rules = as_of_today(settings.rules)
    loaded = api.load(job.input.read(), job.input.name, rules, people, beside(folder))
    return loaded, style_by(settings, wishes.word_file)


def _findings_about(loaded: Loaded, job: Job) -> Sequence[Finding]:
    """What there is to say of a plan; once it stands, of a letter only what is about its own part."""
    if loaded.plan is None or job.letter is None:
        return loaded.report.findings
    name, item = job.letter
    below = loaded.kind.LETTERS[name].place(item)
    return [finding for finding in loaded.report.findings if finding.path[: len(below)] == below]


def _composed(loaded: Loaded, wishes: Wishes, style: HouseStyle, letter: WantedLetter | None) -> Composed:
    from spvgen.composing import compose

    return compose(
        loaded,
        template=wishes.template,
        concept=wishes.concept,
        review=wishes.review,
        style=style,
        letter=letter,
        anonymous=wishes.anonymous,
    )


_NAMED: Final = (
    "In jullie eigen Word-bestand staat de naam van iemand uit het plan, bijvoorbeeld in de koptekst,"
    " de voettekst of de eigenschappen van het bestand. Zo is het document niet anoniem."
)


def _written(composed: Composed, format: str) -> Rendered:
    from spvgen.composing import write

    made = write(composed, format)
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


# --- What is told of a document -----------------------------------------------------------------------


_FONT_OF_PDF: Final = "Source Sans 3"
_THEIRS_STAYS: Final = (
    "Let op: koptekst, voettekst en eigenschappen van jullie eigen Word-bestand staan ook in het document"
    " zonder namen. Kijk na of daar niemand in staat."
)


_RECOGNISED: Final = (
    "Let op: functies, datums en voorbeelden blijven staan. Lees na of iemand daaraan te herkennen is."
)
_STYLE_TOLD: Final = (
    "Let op: in de huisstijl (spv.toml) staat een naam. In het document zonder namen staat daar een rol."
)
_STYLE_LEFT: Final = (
    "Let op: in de huisstijl (spv.toml) staat misschien nog een naam, en die komt ook in het document zonder "
    "namen. Kijk ‘organisatie’ en ‘voettekst’ na."
)


def style_notes(given: HouseStyle, used: HouseStyle, *, anonymous: bool) -> Iterator[str]:
    """What became of the names in the texts of a house style; ``used`` is as the document has it."""
    from spvgen.shown import style_may_name

    if given != used:
        yield _STYLE_TOLD
    if anonymous and style_may_name(used):
        yield _STYLE_LEFT


def notes(formats: Collection[str], style: HouseStyle, *, anonymous: bool) -> Iterator[str]:
    """What a format can't do of what the house style asks, and what spv can't judge of a document."""
    from spvgen.pictures import is_white

    if anonymous:
        yield _RECOGNISED
    if "pdf" in formats and style.font not in ("", _FONT_OF_PDF):
        yield f"Tip: een pdf staat altijd in {_FONT_OF_PDF}; ‘{style.font}’ zie je in Word en HTML."
    if style.logo and is_white(style.logo.picture):
        yield (
            "Tip: het logo is bijna wit en dus niet te zien op papier. "
            "Gebruik een versie voor een lichte achtergrond."
        )
    if "docx" in formats and style.word_file:
        from spvgen.writers.docx import style_remarks

        yield from style_remarks(style)
        if anonymous:
            yield _THEIRS_STAYS


def tell_names_left(plan: str, composed: Composed) -> None:
    """Name the places of an anonymous document where a name may still stand."""
    from spvgen.compare.telling import place_in_words
    from spvgen.shown import names_left

    part = type(composed.loaded.plan)
    places = list(dict.fromkeys(place_in_words(path, part) for path in names_left(composed)))
    if places:
        where = join_quoted(places)
        streams.tell(f"Let op: in ‘{plan}’ staat misschien nog een naam, bij {where}. Lees het document na.")


def tell_missing(plan: str, made: Rendered) -> None:
    """Say which characters a PDF shows by their code, and where they stand in the plan."""
    if not made.missing:
        return
    number = len({character for _, character in made.missing})
    one = number == 1
    what = "staat 1 teken" if one else f"staan {number} tekens"
    why = f"omdat het lettertype {'dat' if one else 'die'} niet heeft"
    streams.tell(f"Tip: in de pdf van ‘{plan}’ {what} als code, {why}:")
    for path, characters in groupby(made.missing, key=itemgetter(0)):
        shown = join_list([f"‘{sign}’ als [U+{ord(sign):04X}]" for _, sign in characters])
        streams.tell(f"  {format_path(path) or 'het sjabloon'}: {shown}")
    streams.tell("Schrijf het daar anders, of maak het document voor Word.")
