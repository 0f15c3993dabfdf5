"""ST03: the group has not agreed to share this."""

import pytest
from stap import report
from whole import told

from spvgen import api
from spvgen.diagnostics import Finding


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


def refused(text: str) -> list[Finding]:
    return [one for one in api.check(text.encode(), "plan.yaml").findings if one.code == "X04"]


@pytest.mark.parametrize("said", ["nog niet", "volgt later", "nee"])
@pytest.mark.parametrize(
    "private", [None, ["De enige verkoper in Zeeland stuurt op cijfers, maand en jaar."]]
)
def test_not_yet_agreed_is_no_day_and_nothing_private(said: str, private: object) -> None:
    parts = {"belemmerend": private} if private else {}
    (found,) = refused(report(delen={"akkoord_op": said}, **parts))
    assert found.message == f"‘{said}’ is geen datum."
    assert found.hint.startswith("Laat deze regel weg zolang de groep nog niet akkoord is.")


def test_another_day_that_is_none_has_the_usual_advice() -> None:
    (found,) = refused(report(delen={"akkoord_op": "19-02-2026"}))
    assert "2026-02-19" in found.hint


def test_leaving_the_day_out_is_told_to_keep_the_report_a_draft() -> None:
    (refusal,) = refused(report(delen={"akkoord_op": "nog niet"}))
    (found,) = told(report(delen={"afspraak": "Het management leest dit verslag."}), "ST03")
    assert "--concept" in refusal.hint
    assert "--concept" in found.hint
    assert "Tot de groep akkoord is, blijft deze melding staan." in found.hint
