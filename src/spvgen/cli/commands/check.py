"""``spv check``: what can be better in a plan, and whether it is fit to be printed."""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import Texts, argument, flag, option
from spvgen.cli.terminal.inputs import Failed, Input, each, gather
from spvgen.cli.terminal.outcome import Outcome
from spvgen.diagnostics import Finding, Severity
from spvgen.dutch import join_list
from spvgen.reporters.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from spvgen.cli.findings.pages import Selection
    from spvgen.config import Settings
    from spvgen.reporters.printable import Look
    from spvgen.results import Loaded, Report

    SettingsFor = Callable[[Path], tuple[Settings, Sequence[Finding]]]
    """What gives the settings for plans in a folder, and what is wrong with them."""
    Alike = defaultdict[tuple[str, str], list[str]]
    """Kind and ``kenmerk`` of plans → the plans that have it."""
    Shown = tuple[Report, list[Finding]]
    """A report, and those of its findings that were asked for."""

SUMMARY: Final = "Kijk plannen na en lees wat er beter kan."
HELP: Final = """
Kijk plannen na en lees wat er beter kan.

Geef een of meer plannen mee, of een map met plannen. Elke melding noemt de plek en wat je beter kunt
schrijven. Met ‘spv explain CODE’ lees je waarom.

Voor wie spv in een script gebruikt: met - komt het plan van een ander programma. spv eindigt met 0 als alles
goed is, 1 als er een fout in een plan staat (met --strict: bij elke melding), 2 als een bestand niet te lezen
is of de opdracht niet klopt, en 3 als er in spv zelf iets misgaat.
"""


def check(
    paths: Annotated[list[str], argument("PAD…", "Een plan, of een map met plannen.")],
    format: Annotated[str, option("text|json", "Hoe je de meldingen krijgt (standaard: text).")] = "text",
    strict: Annotated[bool, flag("--strict", "Keur een plan ook af bij een waarschuwing of tip.")] = False,
    select: Annotated[
        Texts,
        option(
            "CODES",
            "Laat alleen deze meldingen zien, bijvoorbeeld M01,T. Fouten in het bestand (X) en "
            "privacyfouten (V) blijven staan.",
        ),
    ] = None,
    ignore: Annotated[
        Texts,
        option(
            "CODES", "Sla deze meldingen over. Fouten in het bestand (X) en privacyfouten (V) blijven staan."
        ),
    ] = None,
) -> int:
    """Check plans, report on standard output, and return the outcome."""
    streams.refuse_format(format, "text", "json")
    selection = _asked_for(select, ignore)
    shows = selection.shows if selection else lambda _: True
    gathered = gather(paths, "check")
    failed = Failed([*gathered.problems, *(selection.wrong if selection else ())])
    alike: Alike | None = defaultdict(list) if len(gathered.inputs) > 1 and format == "text" else None
    reports = _check_all(gathered.inputs, failed, alike, whole=any(Path(one).is_dir() for one in paths))
    shown = [(report, [one for one in report.findings if shows(one)]) for report in reports]
    (_say_json if format == "json" else _say_text)(shown)
    sys.stdout.flush()
    failed.tell(*_same_references(alike or {}))
    return Outcome.WRONG if failed.problems else _outcome(shown, strict=strict)


def _same_references(alike: "Mapping[tuple[str, str], Sequence[str]]") -> Iterator[str]:
    """That plans of one kind have the same ``kenmerk``, left in when one was copied; it is not repeated."""
    for names in alike.values():
        if len(names) > 1:
            shown = join_list([f"‘{one}’" for one in names])
            yield f"Let op: {shown} hebben hetzelfde kenmerk. Geef elk plan een eigen kenmerk."


def _note_reference(loaded: "Loaded", alike: "Alike") -> None:
    """Note the ``kenmerk`` of a plan that can be read; one that is still to be filled in is none."""
    from spvgen.rules.specifiek.invulplekken import filled_in

    plan = loaded.plan
    if reference := plan and filled_in(plan.kenmerk):
        alike[plan.soort, reference].append(loaded.report.file)


def _asked_for(select: list[str] | None, ignore: list[str] | None) -> "Selection | None":
    """Which findings are shown; None for all."""
    if not (select or ignore):
        return None
    from spvgen.cli.findings.pages import read_selection
    from spvgen.diagnostics import INPUT_CODES
    from spvgen.rules.tables import all_rules

    known = INPUT_CODES | {rule.code: rule.name for rule in all_rules()}
    selection = read_selection(select or [], ignore or [], known)
    if selection.note:
        streams.tell(selection.note)
    return selection


def _check_all(
    inputs: tuple[Input, ...], failed: Failed, alike: "Alike | None", *, whole: bool
) -> "list[Report]":
    """What there is to tell of all inputs, and once of the settings that they share.

    What can be better about the house style is told where a ``whole`` folder is checked: who writes one plan
    can do nothing about it.
    """
    from spvgen.config import load_settings

    settings_for = cache(load_settings)
    found = each(inputs, lambda one: _check(one, settings_for, failed, alike, whole=whole), failed)
    return list(dict.fromkeys(chain.from_iterable(found)))


def _check(
    one: Input, settings_for: "SettingsFor", failed: Failed, alike: "Alike | None", *, whole: bool
) -> "list[Report]":
    """What there is to tell of one plan, after its settings; of nothing else where they are broken.

    Raises OSError.
    """
    from spvgen import api
    from spvgen.cli.plans.dossier import as_of_today, beside, people_and_faults
    from spvgen.config import FILE_NAME
    from spvgen.results import Report

    settings, wrong = settings_for(one.folder)
    if one.path and one.path.name == FILE_NAME:
        return [Report(one.name, tuple(wrong or settings.advice), complete=True)]
    people, unclear = people_and_faults(one.folder)
    better = [finding for finding in settings.advice if whole or finding.code != "X12"]
    advice = [Report(told[0].file, tuple(told), complete=True) for told in (better, unclear) if told]
    broken = any(finding.severity is Severity.FOUT for finding in unclear)
    if faults := wrong or (unclear if broken else ()):
        failed.problems.append(f"‘{one.name}’ is niet nagekeken: herstel eerst ‘{faults[0].file}’.")
        return [Report(faults[0].file, tuple(faults), complete=True)]
    rules, data = as_of_today(settings.rules), one.read()
    loaded = api.load(data, one.name, rules, people, beside(one.folder))
    report = loaded.report
    if alike is not None:
        _note_reference(loaded, alike)
    if not report.complete and api.is_report(data, one.name):
        report = _of_talk(report, api.report_faults(data, one.name))
    return [*advice, report]


def _of_talk(report: "Report", faults: Sequence[Finding]) -> "Report":
    """What is said of a report that waits for ``spv evaluate --from``: its own faults, not a plan's.

    What the rules say that read any text stays: who keeps it beside the plans must not share what is private.
    """
    of_any_text = ("S01", "K0", "V")
    kept = [one for one in report.findings if one.code.startswith(of_any_text)]
    found = sorted({*kept, *faults}, key=lambda one: one.start)
    return report._replace(findings=tuple(found), complete=True, partly=False)


def _say_json(shown: "list[Shown]") -> None:
    from spvgen.reporters.as_json import findings_as_json

    streams.say_bytes(findings_as_json(finding for _, findings in shown for finding in findings))


def _say_text(shown: "list[Shown]") -> None:
    from spvgen.reporters.as_text import closing, file_report

    look = streams.look()
    for report, findings in shown:
        text = file_report(report.file, findings, complete=report.complete, partly=report.partly, look=look)
        if text:
            streams.say(text)
        if any(one.code == "P06" and one.path[:1] == ("ondertekening",) for one in findings):
            _say_since_signing(report.file, look)
    if shown:
        streams.say(closing([finding for _, findings in shown for finding in findings], len(shown)))
    for reminder in dict.fromkeys(report.reminder for report, _ in shown if report.reminder):
        streams.say("\n".join(wrap(reminder, look.width)))


def _outcome(shown: "list[Shown]", *, strict: bool) -> Outcome:
    if not all(report.readable for report, _ in shown):
        return Outcome.WRONG
    stops = any(strict or one.severity is Severity.FOUT for _, findings in shown for one in findings)
    return Outcome.FOUND if stops else Outcome.CLEAN


def _say_since_signing(file: str, look: "Look") -> None:
    """Tell below a finding (P06) what changed since the signing, one a line; nothing where git can't say."""
    from spvgen.dates import format_date
    from spvgen.git import GitFault
    from spvgen.timeline.signing import since_signing

    try:
        since = since_signing(Path(file))
    except (GitFault, OSError):
        return
    if since is None or not since.changes:
        return
    when = since.revision.date
    day = f", {format_date(when.date())}" if when else ""
    lines = [f"  Sinds de ondertekening (versie {since.revision.short}{day}) is dit veranderd:"]
    for change in since.changes:
        text = printable(change.text)
        lines += wrap(
            text, look.width, initial_indent="    - ", subsequent_indent="      ", break_on_hyphens=False
        )
    streams.say("\n".join(lines) + "\n")
