"""Sound plans of different trades: not one remark on what is SMART in them."""

from pathlib import Path

import pytest

from spvgen import api
from spvgen.cli.plans.dossier import beside
from spvgen.kinds import KINDS
from support import EXAMPLES

TRADES = (
    "administratief-medewerker",
    "adviseur-scholen",
    "brasseriekok",
    "juridisch-secretaresse",
    "klantenservice",
    "kok",
    "leerkracht-bovenbouw",
    "leraar-basisonderwijs",
    "magazijnmedewerker",
    "medewerker-binnendienst",
    "softwareontwikkelaar",
    "teamleider-magazijn",
    "uitvoerder",
    "uitvoerder-afbouw",
    "vergunningverlener",
    "verpleegkundige",
    "verzorgende",
    "wijkverpleegkundige",
    "winkelmedewerker",
)


@pytest.mark.parametrize("trade", TRADES)
def test_no_remark(trade: str) -> None:
    no_remark(EXAMPLES / "goed" / f"{trade}.yaml")


OTHERS = [soort for soort in KINDS if soort != "verbeterplan"]


@pytest.mark.parametrize("soort", OTHERS)
def test_no_remark_on_other_kinds(soort: str) -> None:
    variants = sorted((EXAMPLES / "goed" / soort).glob("*.yaml"))
    assert len(variants) >= 10
    for path in variants:
        no_remark(path)


def no_remark(path: Path) -> None:
    report = api.check(path.read_bytes(), path.name, beside=beside(path.parent))
    assert report.complete
    assert [(f.code, f.start.line, f.message) for f in report.findings] == []
