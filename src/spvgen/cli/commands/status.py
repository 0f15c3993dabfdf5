"""``spv status``: where all plans stand, and what should have happened already."""

import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.days import read_day
from spvgen.cli.terminal.help import Text, Texts, argument, option
from spvgen.cli.terminal.inputs import Failed, Input, each, gather, unreadable
from spvgen.cli.terminal.outcome import Outcome

if TYPE_CHECKING:
    from spvgen.reporters.overview import Row

SUMMARY: Final = "Zie per plan hoe het ervoor staat en wat te laat is."
HELP: Final = """
Zie per plan hoe het ervoor staat en wat te laat is.

Je ziet van elk plan voor wie het is, hoe ver het is en wanneer het volgende gesprek is. Bewaar je namen
apart in personen.yaml, dan staat hier de sleutel en geen naam. Daaronder staat wat te laat is: een evaluatie
zonder verslag, een deadline die voorbij is, een plan dat is afgelopen en niet is afgesloten, en een dossier
waarvan de bewaartermijn voorbij is. Bij een plan dat je nog niet helemaal hebt ingevuld, staat hoeveel
plekken er nog open zijn. Zonder PAD kijkt spv in de map waar je bent.

Voor wie spv in een script gebruikt: spv eindigt met 0 als niets te laat is, 1 als er iets te laat of niet
compleet is, 2 als een bestand niet te lezen is of de opdracht niet klopt, en 3 als er in spv zelf iets
misgaat.
"""


def status(
    paths: Annotated[Texts, argument("PAD…", "Een map met plannen, of een of meer plannen.")] = None,
    date_: Annotated[Text, option("DATUM", "De dag waarop je kijkt (standaard: vandaag).", "--date")] = None,
    format: Annotated[str, option("text|json", "Hoe je het overzicht krijgt (standaard: text).")] = "text",
) -> int:
    """Show the overview and return the outcome."""
    streams.refuse_format(format, "text", "json")
    day = date.today() if date_ is None else read_day(date_)
    gathered = gather(paths or ["."], "status")
    failed = Failed([*gathered.problems])
    rows = sorted(
        filter(None, each(gathered.inputs, lambda one: _row(one, day), failed)),
        key=lambda row: (row.kenmerk or row.file, row.file),
    )
    _say(rows, day, format)
    failed.tell()
    if failed.problems:
        return Outcome.WRONG
    told = any(row.standing is None or row.standing.overdue or row.standing.changed for row in rows)
    return Outcome.FOUND if told else Outcome.CLEAN


def _say(rows: "Sequence[Row]", day: date, format: str) -> None:
    from spvgen.reporters.overview import overview, overview_as_json

    if format == "json":
        streams.say_bytes(overview_as_json(rows))
    elif rows:
        streams.say(overview(rows, day, streams.width(sys.stdout)))
    else:
        streams.tell("Hier staat geen plan.")
    sys.stdout.flush()


def _row(one: Input, day: date) -> "Row | None":
    """The row of a plan; None for a report of a talk, which ``spv evaluate --from`` takes and is no plan.

    Raises OSError, and Obstacle for a file that is no YAML at all.
    """
    from spvgen import api
    from spvgen.cli.plans.dossier import people_and_faults
    from spvgen.reporters.overview import Row
    from spvgen.rules.specifiek.invulplekken import filled_in
    from spvgen.standing import standing

    data = one.read()
    people, _ = people_and_faults(one.folder)  # a job may stand there; nobody's name is shown
    loaded = api.load_unjudged(data, one.name, people, shown=True)
    if not loaded.report.readable:
        raise unreadable(one)
    plan = loaded.plan
    if plan is None and api.is_report(data, one.name):
        return None
    if plan is None:
        return Row(one.name)
    shown = loaded.secrets.kept_out_of
    stands = standing(plan, day).retold(shown)
    open_places = len(loaded.open_places) + _open_texts(plan.model_dump())
    # who it is about stays a key: an overview is read and passed on by more people than one plan is
    return Row(one.name, plan.soort, shown(filled_in(plan.kenmerk)), shown(plan.over), stands, open_places)


def _open_texts(value: object) -> int:
    """How many texts are still an open place and nothing else."""
    from spvgen.rules.specifiek.invulplekken import only_placeholder

    if isinstance(value, str):
        return int(only_placeholder(value))
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return sum(map(_open_texts, inner))
