"""The clean plan with reports of its evaluations, for the tests of the rules on reports (G)."""

import copy
from typing import Any

from support import clean_plan, dump

FULL: dict[str, Any] = {
    "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": "75%"}],
    "acties": [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": "deels"}],
    "geboden_ondersteuning": [
        "Coaching: drie gesprekken met Karim.",
        "Training agendabeheer: gevolgd op 10 en 17 maart.",
    ],
    "zienswijze": "Het gaat goed.",
    "oordeel": "op_schema",
}


def reported(*reports: dict[str, Any] | None, **plan: Any) -> str:
    """The clean plan in which each evaluation in turn has the full report with these changes.

    A report is dated as planned; None leaves an evaluation without one, a key that is None is left out.
    """
    data = clean_plan() | plan
    for moment, changes in zip(data["evaluatiemomenten"], reports, strict=False):
        if changes is not None:
            report = copy.deepcopy({"datum": moment["datum"]} | FULL | changes)
            moment["verslag"] = {key: value for key, value in report.items() if value is not None}
    return dump(data)
