"""ST03: the group has not agreed to share this."""

from datetime import date
from typing import Any

import pytest
from stap import part, report
from whole import told

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.rules.rule import RuleSettings


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


AGREED = {"akkoord_op": "2026-02-19", "afspraak": "Het management leest dit verslag."}


def on(day: date, text: str) -> list[Finding]:
    """What ST03 and ST04 tell of a report on a day."""
    found = api.check(text.encode(), "plan.yaml", RuleSettings(vandaag=day)).findings
    return [one for one in found if one.code in ("ST03", "ST04")]


@pytest.mark.parametrize("day", [date(2026, 2, 18), date(2026, 2, 1), date(2025, 2, 19)])
def test_a_day_that_is_still_to_come_is_no_agreement(day: date) -> None:
    (found,) = on(day, report(delen=AGREED, terugblik=None))
    assert (found.code, found.path) == ("ST03", ("delen", "akkoord_op"))
    assert found.message == "Het akkoord van de groep is van 19 februari 2026: die dag moet nog komen."


@pytest.mark.parametrize("day", [date(2026, 2, 19), date(2026, 2, 20), date(2030, 1, 1)])
def test_a_day_that_has_come_is_one(day: date) -> None:
    assert not on(day, report(delen=AGREED, terugblik=None))


def test_without_a_day_to_look_on_nothing_is_still_to_come() -> None:
    assert not told(report(delen=AGREED), "ST03")


def test_the_agreement_with_what_was_looked_back_on_is_no_day_to_come() -> None:
    back: Any = part("terugblik")
    (found,) = on(date(2026, 3, 1), report(terugblik=back))
    assert (found.code, found.path) == ("ST04", ("terugblik", "akkoord_op"))
    assert found.message.endswith("die dag moet nog komen.")
