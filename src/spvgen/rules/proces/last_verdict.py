"""A closing beside the last judgement that the employee heard (P11)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import Severity
from spvgen.kinds.verloop import Oordeel, Uitkomst
from spvgen.rules.rule import Hit, Hits
from spvgen.rules.verslag.verslag import reports

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Afsluiting

_SPEAKS_OF_IT: Final = re.compile(
    r"(?i)\bop schema\b|\boordeel\b|\bverslag\b|\bsindsdien\b|\bdaarna\b|\bsinds\b"
)


def against_verdict(plan: Verbeterplan, outcome: Uitkomst) -> str:
    """That who reads *niet behaald* last heard *op schema*; empty where that is not so."""
    judged = [report for _, report in reports(plan) if report.oordeel]
    if outcome is not Uitkomst.DOELEN_NIET_BEHAALD or not judged:
        return ""
    last = judged[-1]
    if last.oordeel is not Oordeel.OP_SCHEMA:
        return ""
    return (
        "De uitkomst is ‘doelen niet behaald’, maar het laatste oordeel dat de medewerker hoorde, is "
        f"‘op schema’ (verslag van {format_date(last.datum)})."
    )


WHAT_CHANGED: Final = (
    "Schrijf wat er na dat verslag anders ging, en wanneer je dat met de medewerker besprak."
)


def surprises(plan: Verbeterplan, closing: Afsluiting) -> Hits:
    """An outcome that the last judgement gave no reason to expect, and no word of what changed."""
    message = against_verdict(plan, closing.uitkomst)
    if not message or _SPEAKS_OF_IT.search(closing.toelichting or ""):
        return
    if closing.toelichting:
        hint = f"Lees de toelichting na. {WHAT_CHANGED}"
        yield Hit(("afsluiting", "toelichting"), message, hint, severity=Severity.TIP)
    else:
        hint = f"Vul ‘toelichting’ in. {WHAT_CHANGED} Klopte dat oordeel niet? Denk dan aan verlengen."
        yield Hit(("afsluiting", "uitkomst"), message, hint, severity=Severity.FOUT)
