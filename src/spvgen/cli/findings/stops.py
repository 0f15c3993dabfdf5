"""What stands in the way of a document: its findings on standard output, and in a sentence."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.outcome import Outcome
from spvgen.diagnostics import Finding, about_privacy, format_path

if TYPE_CHECKING:
    from spvgen.results import Loaded, Report

_HIDDEN: Final = "Wat niet in een plan mag staan, is in het document verborgen. Haal het uit het plan."
_STILL_PRIVATE: Final = (
    "Let op: in dit concept staat een privégegeven dat niet in een plan mag staan. Haal het eruit, en deel"
    " het concept met niemand."
)


def show(report: "Report", findings: Sequence[Finding]) -> None:
    """Show findings of one file on standard output."""
    from spvgen.reporters.as_text import file_report

    look, partly = streams.look(), report.partly
    if text := file_report(report.file, findings, complete=report.complete, partly=partly, look=look):
        streams.say(text)
    sys.stdout.flush()


def refuse(loaded: "Loaded", stops: Sequence[Finding], shown: Sequence[Finding]) -> Outcome:
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


def _standing(stops: Sequence[Finding]) -> str:
    from spvgen.reporters.as_text import counted

    if not stops:  # a gap that ``negeer`` covers is a gap all the same
        return "is nog niet alles ingevuld"
    if _all_open(stops):
        return f"zijn nog {len(stops)} plekken open"
    return f"{'staat' if len(stops) == 1 else 'staan'} nog {counted(stops)}"


def _all_open(stops: Sequence[Finding]) -> bool:
    """Whether nothing stands in the way but several places that wait to be filled in."""
    from spvgen.reporters.open_places import open_places

    return bool(stops) and len(open_places(stops)) == len(stops)


def tell_stops(plan: str, stops: Sequence[Finding], *, review: bool) -> None:
    """Say that a draft was made of a plan that is not sound yet, and whether it can go round."""
    where = "in het document staat waar" if review else "‘spv check’ laat zien waar"
    streams.tell(f"Let op: in ‘{plan}’ {_standing(stops)}; {where}.")
    if any(about_privacy(finding.code) for finding in stops):
        streams.tell(_HIDDEN if review else _STILL_PRIVATE)


_WHY_LEFT_OUT: Final = {
    "X02": "deze sleutel bestaat niet",
    "X05": "deze sleutel staat dubbel",
    "X09": "een deel van de tekst valt weg",
}


def tell_left_out(plan: str, stops: Sequence[Finding]) -> None:
    """Name all that a draft leaves out, for it can't be read; nothing is lost without a word."""
    lost = [one for one in stops if one.left_out and not about_privacy(one.code)]
    if not lost:
        return
    streams.tell(f"In het concept ontbreekt wat in ‘{plan}’ staat op:")
    for one in lost:
        key, why = format_path(one.path), _WHY_LEFT_OUT.get(one.code, "dit leest spv niet")
        streams.tell(f"  regel {one.start.line}{f', bij ‘{key}’' if key else ''}: {why}")
    streams.tell("Verbeter dat voordat je het concept aan iemand geeft: ‘spv check’ laat zien hoe.")
