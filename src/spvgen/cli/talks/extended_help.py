"""Which help goes on where a plan is extended: asked where the reason does not tell and all help stops."""

import re
from datetime import date
from typing import Final

from spvgen.cli.asking.answers import Read, read_text
from spvgen.cli.asking.kept import Kept
from spvgen.cli.talks.planfile import PlanFile
from spvgen.cli.terminal.ask import Question, says_nothing, text_reader
from spvgen.cli.terminal.thin import doubt, where_needed
from spvgen.dates import format_date
from spvgen.dutch import join_list
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.nameforms import first_name
from spvgen.rules.proces.verlenging import help_stops, tells_of_help


def with_help(file: PlanFile, reason: str, end: date, kept: Kept) -> str:
    """The reason with the help up to the new end behind it, for it is the reason that is signed."""
    plan = file.plan
    if not help_stops(plan, plan.einde) or tells_of_help(reason, plan):
        return reason
    name, until = file.people.name(plan.over), format_date(end)
    question = Question(
        "--reden",
        f"Welke hulp krijgt {first_name(name)} tot en met {until}",
        _reader(plan, name, file.people.name(plan.leidinggevende.naam)),
        needed=True,
    )
    told = kept.propose("hulp", question, None, lead=_ended(plan))
    said = f"Hulp tot en met {until}: {told}" if told != NO_HELP else f"Tot en met {until} is {NO_HELP}."
    return f"{as_sentence(reason)} {said}"


_SPEAKER: Final = re.compile(r"(?i)\b(?:ik|mij|me|mijzelf|ikzelf)\b")
NO_HELP: Final = "er geen hulp afgesproken"
"""What is kept and written where there is none; P15 tells of it."""


def _reader(plan: Verbeterplan, name: str, manager: str) -> Read:
    words = text_reader(
        read_text((plan.over, name)),
        example=f"{first_name(manager)} coacht je elke vrijdag een half uur.",
        needed=True,
        least=3,
    )

    def read(typed: str) -> str:
        if says_nothing(typed) or not any(map(str.isalnum, typed)):  # Enter as well: nothing is promised
            with where_needed():
                doubt(
                    f"Dan krijgt {first_name(name)} wel meer tijd, maar geen hulp.",
                    "Spreek af wie er helpt, waarmee en hoe vaak.",
                )
            return NO_HELP
        if typed == NO_HELP:
            return typed
        told = words(typed)
        if speaker := _SPEAKER.search(told):
            with where_needed():
                doubt(
                    f"Wie is ‘{speaker[0]}’? In de brief staat dat niet.",
                    f"Schrijf de naam, zoals {first_name(manager)}.",
                )
        return told[:1] + as_sentence(told)[1:]  # it comes behind a colon

    return read


def _ended(plan: Verbeterplan) -> str:
    """Until when each kind of help ran or runs."""
    run = [one for one in plan.ondersteuning if not one.uiterlijk] or plan.ondersteuning
    ends = [(one.in_een_zin, one.einde) for one in run if one.einde]
    verb = "liep" if all(end < date.today() for _, end in ends) else "loopt"
    shown = join_list([f"{name} tot en met {format_date(end)}" for name, end in ends])
    return f"In het plan {verb} {shown}."
