"""What is given of a report beforehand: as options, or in a file with the keys of ``verslag``."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final, NoReturn

from spvgen.cli.asking.unkept import Unkept
from spvgen.cli.talks.forms import Form
from spvgen.cli.talks.talk import Report
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.ask import naming, unsaid
from spvgen.cli.terminal.inputs import STANDARD_INPUT
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.refusals import Refusals, Several, option_of, refuse_strange
from spvgen.cli.terminal.unquoted import unquoted
from spvgen.dates import format_date
from spvgen.diagnostics import HIDDEN, Finding, Severity, format_path
from spvgen.dutch import join_list
from spvgen.edit import NewValue
from spvgen.judging import as_said, privacy_hits
from spvgen.kinds.values import Model
from spvgen.people import People
from spvgen.place import Remark, located
from spvgen.reporters.as_text import file_report
from spvgen.source import RawValue, Source
from spvgen.source.encoding import NEW_PLAN
from spvgen.validate.talk import read_report
from spvgen.wrapped import bare_point


@dataclass(frozen=True, slots=True)
class Given:
    """What is given of a report, and the file that it was in, where it was in one.

    ``as_written`` are the keys of which the value stands in that file as it stands in the report. ``faults``
    say what is wrong with its shape: they are told with what is wrong besides.
    """

    report: Report
    source: Source | None = None
    as_written: frozenset[str] = frozenset()
    faults: tuple[Finding, ...] = ()

    def line(self, finding: Finding, below: int) -> str:
        """Where a finding about the report stands in that file; empty where that can't be said.

        ``below`` is how many steps of its path lead to the report.
        """
        path = finding.path[below:]
        if self.source is None or not path or path[0] not in self.as_written:
            return ""
        remark = Remark(finding.code, finding.name, finding.severity, path, finding.message)
        return f"regel {located(self.source, remark).start.line} van ‘{self.source.file}’"

    def placed(self, finding: Finding, below: int) -> str:
        """What can be better about the report, behind the line of the file that it is about."""
        line, told = self.line(finding, below), f"{finding.message} {finding.hint}".rstrip()
        return f"{line[:1].upper()}{line[1:]}: {told}" if line else told


def given_parts(
    form: Form,
    plan: Any,
    people: People,
    source: str | None,
    typed: Mapping[str, str | Sequence[str] | None],
    refused: Refusals,
) -> Given:
    """The parts of the report that need not be asked; an option counts above the file.

    Raises WrongUse that tells all that is wrong, besides what was ``refused`` before; of what stands in the
    file only what is wrong with its shape.
    """
    given = {key: value for key, value in typed.items() if value}
    from_options = _from_options(form, plan, people, given, refused)
    if not source:
        refused.settle()
        return Given(from_options)
    read, faults = _from_file(source, form.model)
    if refused.found and any(one.severity is not Severity.TIP for one in faults):
        refuse_file(read.file, faults, refused.told)
    refused.settle()
    report: Report = _filled(read.value)
    if all(one.severity is Severity.TIP for one in faults):
        for one in faults:
            streams.tell(f"Regel {one.start.line} van ‘{read.file}’: {one.message}")
    else:
        return Given(report, read, frozenset(report), faults)
    report = _without_signs(report)
    _fill_out_names(report, form, plan, people)
    as_written = frozenset(report).difference(
        given, (key for key in report if report[key] != read.group(())[key])
    )
    if "datum" in report:
        report["datum"] = _day_of(read, partial(form.option, plan, people, "datum"), str(report["datum"]))
    return Given(report | from_options, read, as_written)


def _day_of(read: Source, understand: Callable[[str], NewValue], typed: str) -> NewValue:
    """The day in a file. Raises WrongUse, which says that it is about the day, and on which line."""
    try:
        return understand(typed)
    except WrongUse as error:
        line = read.position(read.nodes["datum",].start).line
        raise WrongUse(f"Bij ‘datum’ (regel {line} van ‘{read.file}’): {error.message}", error.hint) from None


def _from_options(
    form: Form, plan: Any, people: People, given: Mapping[str, str | Sequence[str]], refused: Refusals
) -> Report:
    """What the options say that can be read; the rest is refused."""
    strange = [key for key in given if key not in form.questions]
    refused.of(lambda: refuse_strange(list(map(option_of, strange)), f"een {plan.soort}"))
    report: Report = {}
    for key, value in given.items():
        if key not in strange:
            read = partial(form.option, plan, people, key)
            said = refused.of(partial(_option, read, option_of(key), value))
            report |= {} if said is None else {key: said}
    return report


def _option(
    read: Callable[[str | Sequence[str]], NewValue], option: str, value: str | Sequence[str]
) -> NewValue:
    """What an option says; a refusal names it, and of a private answer, which is not repeated, its number.

    Each of several is refused by itself. Raises WrongUse.
    """
    try:
        return read(value)
    except WrongUse as error:
        wrong = {0: error}
    if not isinstance(value, str) and len(value) > 1:
        wrong = dict(_each_refused(read, value)) or wrong
    refused = [_named(option, number, one) for number, one in wrong.items()]
    raise refused[0] if len(refused) == 1 else Several(refused)


def _each_refused(
    read: Callable[[list[str]], NewValue], value: Sequence[str]
) -> Iterator[tuple[int, WrongUse]]:
    """The number of each point of a list that is refused, and why."""
    for number, one in enumerate(value, 1):
        try:
            with unsaid():
                read([one])
        except WrongUse as error:
            yield number, error


def _named(option: str, number: int, error: WrongUse) -> WrongUse:
    """The refusal with the name of its option; ``number`` is that of the point, or 0 of the only one."""
    if not isinstance(error, Unkept):
        return naming(option, error)
    return WrongUse(f"Bij {option}{f' (nummer {number})' if number else ''}: {error.message}", error.hint)


def _without_signs(report: Report) -> Report:
    """The report without the signs that its agreements were pasted with."""
    agreed = report.get("afspraken")
    if not isinstance(agreed, list):
        return report
    return report | {"afspraken": [bare_point(one) if isinstance(one, str) else one for one in agreed]}


def _fill_out_names(report: Report, form: Form, plan: Any, people: People) -> None:
    """Who was there, by the full name that the plan knows; what nobody can tell stays as it is written."""
    present = report.get("aanwezig")
    written = [present] if isinstance(present, str) else present
    if not isinstance(written, list) or not all(isinstance(one, str) for one in written):
        return
    names: list[Any] = []
    for one in written:
        try:
            names += form.option(plan, people, "aanwezig", [one])
        except WrongUse:
            names.append(one)
    report["aanwezig"] = names


# --- A file ----------------------------------------------------------------------------------------


def _from_file(word: str, model: type[Model]) -> tuple[Source, tuple[Finding, ...]]:
    """The file, and where it has not the shape of a report. Raises WrongUse where it can't be read."""
    piped = word == STANDARD_INPUT
    name = "stdin" if piped else word
    data = sys.stdin.buffer.read() if piped else Path(word).read_bytes()
    source, findings = read_report(data, name, model)
    findings = [_discreet(_of_a_report(_heading(one, source), model)) for one in findings]
    if source is None or not isinstance(source.value, dict):
        refuse_file(name, findings)
    if "vingerafdruk" in _filled(source.value):
        raise WrongUse("De vingerafdruk van een verslag schrijft spv zelf.", f"Haal die regel uit ‘{name}’.")
    return source, tuple(findings)


def _discreet(finding: Finding) -> Finding:
    """The finding without what a privacy rule hits: in a plan that is hidden too."""
    said = f"{finding.excerpt} {format_path(finding.path)}".replace("_", " ")
    if not privacy_hits({("feit", 0): said, ("feit", 1): as_said(said)}, None, ()):
        return finding
    hint = unquoted(finding.hint.partition(" Schrijf: ")[0])
    return finding._replace(path=(), excerpt=HIDDEN, message=unquoted(finding.message), hint=hint)


def _heading(finding: Finding, source: Source | None) -> Finding:
    """The same finding where it is about a bare ``verslag:`` above the keys, as a plan has it."""
    if source is None or (finding.code, finding.path) != ("X02", ("verslag",)):
        return finding
    if not (below := source.group(())["verslag"]):
        return finding._replace(message=_ONLY_A_REPORT, hint="Haal de regel ‘verslag:’ weg.")
    if not isinstance(below, dict):
        return finding
    hint = "Haal de regel ‘verslag:’ weg, en de spaties waarmee de regels eronder inspringen."
    return finding._replace(message=_ONLY_A_REPORT, hint=hint)


_ONLY_A_REPORT: Final = "In dit bestand staat alleen het verslag; ‘verslag:’ hoort er niet boven."


def _of_a_report(finding: Finding, model: type[Model]) -> Finding:
    """The same finding where its hint is about a plan: as it is of a file for a report."""
    if NEW_PLAN not in finding.hint:
        return finding
    keys = join_list([f"‘{key}’" for key in model.model_fields if key != "vingerafdruk"])
    return finding._replace(hint=f"Hier hoort een verslag te staan, als tekst met deze sleutels: {keys}.")


def refuse_file(name: str, findings: Sequence[Finding], more: str = "") -> NoReturn:
    """Tell all that is wrong with a file, and ``more``: what does not fit the plan. Raises WrongUse."""
    streams.say(file_report(name, findings, complete=True, look=streams.look()))
    if more:
        streams.tell(more)
    raise WrongUse(f"Niets vastgelegd: in ‘{name}’ klopt nog niet alles.", "Verbeter dat eerst.")


def _filled(value: RawValue) -> Any:
    """A value without its empty parts."""
    if isinstance(value, dict):
        return {key: _filled(inner) for key, inner in value.items() if inner not in (None, "", [], {})}
    if isinstance(value, list):
        return [_filled(inner) for inner in value if inner not in (None, "", [], {})]
    return value


def _says(value: Any) -> bool:
    """Whether something is filled in: an option may be empty, as of a variable in a script that is."""
    return any(map(_says, value)) if isinstance(value, list | tuple) else bool(value)


def complete(given: Report, moment: Any) -> Report:
    """What was given, with the planned day where no day was. Raises WrongUse."""
    if not any(map(_says, (value for key, value in given.items() if key != "datum"))):
        hint = "Geef opties of --from mee, of werk in een venster waarin je kunt antwoorden."
        raise WrongUse("Er staat nog niets in het verslag.", hint)
    if "datum" in given:
        return given
    if moment.datum > date.today():
        message = f"‘{moment.naam}’ is pas op {format_date(moment.datum)}."
        raise WrongUse(message, "Was het gesprek eerder? Geef dan --datum mee.")
    return {"datum": str(moment.datum), **given}
