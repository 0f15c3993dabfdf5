"""``spv calendar``: the talks of plans as a file for the calendar."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.plans.dossier import people_and_faults, people_in
from spvgen.cli.plans.targets import put, replaceable
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import Text, argument, flag, option
from spvgen.cli.terminal.inputs import Failed, Input, each, gather, unreadable
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.shell import to_check

if TYPE_CHECKING:
    from spvgen.agenda import Dossier

SUMMARY: Final = "Zet de gesprekken van je plannen in je agenda."
HELP: Final = """
Zet de gesprekken van je plannen in je agenda.

spv maakt een bestand (.ics) dat Outlook, Google Agenda en Apple Agenda kunnen lezen. Een ander kan je
agenda soms inzien; daarom staat er geen naam bij, en heet een afspraak bijvoorbeeld ‘Voortgangsgesprek’ of
‘Slotgesprek’. Met --names krijgt de afspraak de naam uit het plan, en staat erbij met wie en bij welk soort
document het hoort. Is een plan nog niet compleet, dan zegt spv dat, en komen de andere plannen er wel
in. Verzet je een gesprek en maak je het bestand opnieuw, dan verandert dezelfde afspraak mee.
"""
_DEFAULT: Final = "gesprekken.ics"


def calendar(
    paths: Annotated[list[str], argument("PAD…", "Een plan, of een map met plannen.")],
    output: Annotated[
        Text, option("BESTAND", f"Waar het komt (standaard: {_DEFAULT}).", "-o", "--output")
    ] = None,
    names: Annotated[
        bool, flag("--names", "Neem de naam van elk gesprek over, en zet erbij met wie.")
    ] = False,
) -> int:
    """Write the calendar file and return the outcome; a plan that is not complete is left out and named."""
    from spvgen import api
    from spvgen.agenda import SameKeyError, calendar_of, intact

    target = _target(output)
    gathered = gather(paths, "calendar")
    failed = Failed([*gathered.problems])
    found = list(each(gathered.inputs, lambda one: (one, _dossier(one, names)), failed))
    dossiers = [dossier for _, dossier in found if dossier]
    half = [one.name for one, dossier in found if not dossier and not api.is_report(one.read(), one.name)]
    left_out = [
        f"Niet in de agenda: ‘{name}’ is nog niet compleet. Kijk met: {to_check(name)}" for name in half
    ]
    if not dossiers:
        failed.tell(*left_out)
        streams.tell("Niets gemaakt.")
        return Outcome.WRONG
    try:
        data = calendar_of(dossiers, names=names)
    except SameKeyError as same:
        raise WrongUse(
            f"Twee plannen hebben hetzelfde kenmerk of dezelfde naam: ‘{same.key}’. Hun gesprekken zijn dan "
            "niet uit elkaar te houden.",
            "Geef elk plan een eigen kenmerk.",
        ) from None
    put(target, data, overwrite=replaceable(target, lambda there: b"PRODID:-//spvgen//" in there, intact))
    streams.tell(f"Gemaakt: {target}")
    failed.tell(*left_out)
    if failed.problems:
        return Outcome.WRONG
    return Outcome.FOUND if half else Outcome.CLEAN


def _target(output: str | None) -> Path:
    target = Path(output or _DEFAULT)
    if target.suffix.lower() != ".ics":
        raise WrongUse(f"‘{target}’ eindigt niet op .ics.", f"Kies bijvoorbeeld: -o {_DEFAULT}")
    return target


def _dossier(one: Input, names: bool) -> "Dossier | None":
    """What goes into the calendar of a plan; None where it is not complete. Raises OSError, Obstacle."""
    from spvgen import api
    from spvgen.agenda import Dossier
    from spvgen.people import with_names

    people = people_in(one.folder) if names else people_and_faults(one.folder)[0]
    loaded = api.load_unjudged(one.read(), one.name, people, shown=True)
    if not loaded.report.readable:
        raise unreadable(one)
    if loaded.plan is None:
        return None
    plan = with_names(loaded.plan, people) if names else loaded.plan  # a neutral calendar names nobody
    return Dossier(plan, Path(one.name).stem, loaded.secrets)
