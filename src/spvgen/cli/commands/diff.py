"""``spv diff``: what changed in a plan since a version, or between two of them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import CHANGES_FORMATS, ChangesFormat, argument
from spvgen.cli.terminal.inputs import refuse_folder
from spvgen.cli.terminal.outcome import WrongUse

if TYPE_CHECKING:
    from spvgen.timeline import Difference

SUMMARY: Final = "Zie wat er in een plan is veranderd sinds een eerdere versie."
HELP: Final = """
Zie wat er in een plan is veranderd sinds een eerdere versie.

Met alleen een plan zie je wat je nog niet hebt vastgelegd in git. Zet een versie voor het plan om verder
terug te kijken: spv diff 3f2a9c1d plan.yaml. Met ‘spv log’ zie je welke versies er zijn. Een dag kan ook:
met spv diff 2026-03-01 plan.yaml vergelijk je met het plan zoals het die dag was.

Zo vergelijk je twee versies: spv diff 3f2a9c1d..HEAD plan.yaml. En zo twee bestanden:
spv diff oud.yaml nieuw.yaml.

Een tekst met een privégegeven laat spv niet zien.
"""


def diff(
    words: Annotated[
        list[str], argument("[VERSIE] PLAN", "Een versie of dag (of VERSIE..VERSIE), en het plan.")
    ],
    format: ChangesFormat = "text",
) -> None:
    """Tell the difference on standard output."""
    streams.refuse_format(format, *CHANGES_FORMATS)
    found = _difference(words)
    from spvgen.reporters import of_changes

    streams.say_changes(
        found, format, of_changes.diff_as_json, of_changes.diff_as_markdown, of_changes.diff_as_text
    )


def _difference(words: list[str]) -> "Difference":
    if len(words) > 2:
        hint = "Wil je twee versies vergelijken? Typ dan: VERSIE..VERSIE"
        raise WrongUse("Dit is te veel: geef één plan mee.", hint)
    *before, name = _plan_last(words)
    plan = Path(name)
    refuse_folder(plan, "diff")
    from spvgen import timeline

    if not before:
        return timeline.diff(plan)
    if Path(before[0]).is_file():
        return timeline.diff_files(Path(before[0]), plan)
    since, until = _versions(before[0])
    return timeline.diff(plan, since, until)


def _plan_last(words: list[str]) -> list[str]:
    """The plan behind the version, also where somebody typed them the other way round."""
    if (
        len(words) == 2
        and Path(words[0]).is_file()
        and (".." in words[1] or not Path(words[1]).suffix)
        and not Path(words[1]).exists()
    ):
        return words[::-1]
    return words


def _versions(word: str) -> tuple[str, str | None]:
    """``A`` is up to now; of ``A..B`` either side may be left out, which is then HEAD, as git has it."""
    since, dots, until = word.partition("..")
    if until.startswith("."):
        raise WrongUse("Tussen twee versies staan twee punten.", f"Typ: {since}..{until.lstrip('.')}")
    return (since or "HEAD", until or "HEAD") if dots else (since, None)
