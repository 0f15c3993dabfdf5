"""G08: the employee was not at the talk."""

import pytest
from reports import reported
from whole import told

from support import dump, parse, plan_where


@pytest.mark.parametrize(
    "present",
    [
        ["Karim Aydin"],
        ["Karim Aydin", "Esther de Boer (HR)"],
        ["Karim", "collega van HR"],
        ["Karim Aydin", "namens Noor: mr. S. Prins"],
        ["Karim", "gemachtigde van mw. Jansen"],
        ["Karim", "vertegenwoordiger van de medewerker"],
        ["iedereen behalve Noor"],
        ["Karim, Noor Jansen (afwezig)"],
        ["Karim Aydin, zonder Noor"],
        ["Noor Jansen was er niet bij"],
        ["K.A.", "EdB"],
        ["Karim Aydin", "Noor Jansen: afgemeld"],
        ["Karim Aydin", "Noor Jansen (afwezig)"],
        ["Karim Aydin, Noor Jansen (wegens vakantie afwezig)"],
        ["Karim Aydin", "Noor kon niet"],
        ["Karim Aydin", "Noor kon niet komen"],
        ["Esther en Karim, zonder Noor"],
        ["Karim Aydin", "vertegenwoordiger van Noor"],
        ["Karim Aydin", "namens Noor: de vakbond"],
    ],
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
        ["N.J.", "K.A."],
        ["NJ, KA"],
        ["N. J. en K. A."],
        ["nj (verkoop)", "ka"],
        ["Noor Jansen namens de afdeling"],
        ["Karim met Noor"],
        ["Karim (niet bij het begin), Noor"],
        ["Noor Jansen (via Teams)", "Karim Aydin"],
        ["Jansen, N.", "Aydin, K."],
        ["NJ", "KA"],
        ["Noor Janssen", "Karim Aydin"],
        ["Noor Jansen-de Wit"],
        ["NOOR JANSEN"],
        ["Noor Jansen en haar vakbondsadviseur"],
        ["Noor, Karim; Esther was verhinderd"],
        ["Noor, Karim (Esther afwezig)"],
        ["Karim en Noor, zonder Esther"],
        ["Noor Jansen, kon niet op kantoor zijn en belde in"],
        ["Noor (medewerker)"],
        ["Noor Jansen/Karim Aydin"],
    ],
)
def test_a_talk_with_the_employee(present: list[str] | None) -> None:
    assert not told(reported({"aanwezig": present}), "G08")


def test_a_manager_with_the_same_surname_is_not_the_employee() -> None:
    plan = parse(reported({"aanwezig": ["Karim Jansen"]}))
    plan["leidinggevende"]["naam"] = "Karim Jansen"
    assert told(dump(plan), "G08")


def test_a_particle_of_a_name_is_no_name() -> None:
    plan = parse(reported({"aanwezig": ["Esther de Boer"]}))
    plan["medewerker"]["naam"] = "Sara de Vries"
    assert told(dump(plan), "G08")


@pytest.mark.parametrize(
    "present", ["van Dijk", "mw. van Dijk", "Sara van Dijk", "SvD", "S.D.", "S. van Dijk"]
)
def test_van_in_a_name_speaks_for_nobody(present: str) -> None:
    plan = parse(reported({"aanwezig": ["Karim", present]}))
    plan["medewerker"]["naam"] = "Sara van Dijk"
    assert not told(dump(plan), "G08")


def test_a_name_that_is_still_open_is_in_no_list() -> None:
    plan = parse(reported({"aanwezig": ["Noor Jansen", "Karim Aydin"]}))
    plan["medewerker"]["naam"] = "…"
    assert not told(dump(plan), "G08")


def test_without_a_report_nothing_is_told() -> None:
    assert not told(reported(), "G08")


@pytest.mark.parametrize("present", ["Wesly", "Wesly en Karim", "Wesley Hoekstar"])
def test_a_slip_in_the_name_is_told_as_a_slip(present: str) -> None:
    plan = plan_where("evaluatiemomenten.0.verslag", {"datum": "2026-03-30", "aanwezig": [present]})
    plan = plan.replace("Noor Jansen", "Wesley Hoekstra")
    assert not told(plan, "G08")
    assert told(plan, "S12")
    assert told(plan.replace(f"- {present}", "- Wessel en Karim"), "G08")
