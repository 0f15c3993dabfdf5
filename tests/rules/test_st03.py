"""ST03: the group has not agreed to share this."""

import pytest
from stap import report
from whole import told


@pytest.mark.parametrize(
    ("delen", "says"),
    [
        (None, "niet dat de groep"),
        ({"afspraak": "Het management leest dit verslag."}, "niet dat de groep"),
        ({"akkoord_op": "2026-01-30"}, "vóór de laatste sessie (12 februari 2026)"),
        ({"akkoord_op": "2026-03-05"}, "vóór het akkoord van de groep (5 maart 2026)"),
    ],
)
def test_not_agreed(delen: object, says: str) -> None:
    (found,) = told(report(delen=delen), "ST03")
    assert found.severity == "fout"
    assert says in found.message


@pytest.mark.parametrize("day", ["2026-02-12", "2026-02-19", "2026-03-03"])
def test_agreed_between_the_last_session_and_the_talk(day: str) -> None:
    assert not told(report(delen={"akkoord_op": day}), "ST03")
