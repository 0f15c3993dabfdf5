"""G08: the employee was not at the talk."""

import pytest
from reports import reported
from whole import told

from support import dump, parse


@pytest.mark.parametrize(
    "present", [["Karim Aydin"], ["Karim Aydin", "Esther de Boer (HR)"], ["Karim", "collega van HR"]]
)
def test_a_talk_without_the_employee(present: list[str]) -> None:
    (found,) = told(reported({"aanwezig": present}), "G08")
    assert found.severity == "waarschuwing"
    assert found.path == ("evaluatiemomenten", 0, "verslag", "aanwezig")
    assert "Noor Jansen" in found.message


@pytest.mark.parametrize(
    "present",
    [
        None,  # who was there is not told
        ["Noor Jansen", "Karim Aydin"],
        ["Noor"],
        ["mw. Jansen", "Karim"],
        ["Karim Aydin, Noor Jansen"],
        ["medewerker", "leidinggevende"],
        ["allebei"],
        ["Wij beiden"],
        ["iedereen"],
        ["Karim en jou"],
        ["samen"],
    ],
)
def test_a_talk_with_the_employee(present: list[str] | None) -> None:
    assert not told(reported({"aanwezig": present}), "G08")


def test_a_particle_of_a_name_is_no_name() -> None:
    plan = parse(reported({"aanwezig": ["Esther de Boer"]}))
    plan["medewerker"]["naam"] = "Sara de Vries"
    assert told(dump(plan), "G08")


def test_a_name_that_is_still_open_is_in_no_list() -> None:
    plan = parse(reported({"aanwezig": ["Noor Jansen", "Karim Aydin"]}))
    plan["medewerker"]["naam"] = "…"
    assert not told(dump(plan), "G08")


def test_without_a_report_nothing_is_told() -> None:
    assert not told(reported(), "G08")
