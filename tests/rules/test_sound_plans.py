"""Sound plans of different trades: not one remark on what is SMART in them."""

import pytest

from spvgen import api
from support import EXAMPLES

TRADES = (
    "administratief-medewerker",
    "klantenservice",
    "kok",
    "leraar-basisonderwijs",
    "magazijnmedewerker",
    "softwareontwikkelaar",
    "uitvoerder",
    "verzorgende",
    "wijkverpleegkundige",
    "winkelmedewerker",
)


@pytest.mark.parametrize("trade", TRADES)
def test_no_remark(trade: str) -> None:
    path = EXAMPLES / "goed" / f"{trade}.yaml"
    report = api.check(path.read_bytes(), path.name)
    assert report.complete
    assert [(f.code, f.start.line, f.message) for f in report.findings] == []
