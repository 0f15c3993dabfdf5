"""How names are written: lists of them, whole ones and first ones, and the rules that call somebody so."""

from typing import Any

import pytest

from spvgen.nameforms import called_by, each_name, first_name, is_whole
from support import clean_plan, dump, told


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Bert Visser / Anja Kok", ["Bert Visser", "Anja Kok"]),
        ("Tom, Els en Bas", ["Tom", "Els", "Bas"]),
        ("Tom; Els & Bas + Kim\nJo met Sem", ["Tom", "Els", "Bas", "Kim", "Jo", "Sem"]),
        ("Tom EN Els", ["Tom", "Els"]),
        ("Henk-Jan van den Bos", ["Henk-Jan van den Bos"]),
        ("Karen de Metselaar", ["Karen de Metselaar"]),
        (" , ", []),
    ],
)
def test_a_list_of_names_is_split_in_one_way(line: str, names: list[str]) -> None:
    assert each_name(line) == names


@pytest.mark.parametrize(
    ("name", "first"), [("'t Hart, Jan", "Jan"), ("’t Hart, Jan", "Jan"), ("'t Hart", "'t Hart")]
)
def test_a_surname_may_begin_with_an_apostrophe(name: str, first: str) -> None:
    assert first_name(name) == first


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Anja Kok", True), ("Ir. Anja Kok", True), ("Kok, Anja", True), ("drs. Petra Hoekstra", True),
        ("'t Hart, Jan", True), ("Sanne de Wit", True),
        ("leidinggevende", False), ("de teamleider", False), ("Offerteteam", False), ("het hoofd Verkoop", False),
    ],
)  # fmt: skip
def test_a_whole_name_has_two_capitals(name: str, whole: bool) -> None:
    assert is_whole(name) is whole
    assert not whole or len(called_by(name)) > 1


@pytest.mark.parametrize(
    ("manager", "called"),
    [
        ("drs. Karim Aydin", "Karim"),
        ("Aydin, Karim", "Karim"),
        ("Karim Aydin", "Karim"),
        ("K. Aydin", "K. Aydin"),
    ],
)
def test_the_hint_on_support_calls_the_manager_by_the_first_name(manager: str, called: str) -> None:
    plan = clean_plan()
    plan["leidinggevende"]["naam"] = manager
    plan["ondersteuning"][0] |= {
        "afspraak": "Je leidinggevende controleert elke dag of je lijst klopt.",
        "wie": "leidinggevende",
    }
    (finding,) = told(dump(plan), "A07")
    assert f"‘{called} werkt elke week een uur" in finding.hint


@pytest.mark.parametrize("who", ["drs. Petra Hoekstra", "Hoekstra, Petra", "Sem Bos / Petra Hoekstra"])
def test_who_buys_may_have_a_title(who: str) -> None:
    plan = clean_plan("actielijst")
    del plan["acties"][0]["contacten"]
    plan["acties"][0] |= {
        "wie": who,
        "afspraak": "Petra bestelt vóór 9 juni 2026 bij Danfoss wat er bij moet.",
    }
    assert not told(dump(plan), "AL05")
    plan["acties"][0]["afspraak"] = "Els Brouwer bestelt in juni 2026 40 kranen bij ons."
    assert told(dump(plan), "AL05")


@pytest.mark.parametrize("who", ["Ir. Xenia Kok", "Kok, Xenia", "Xenia Kok"])
def test_a_cause_with_the_first_name_of_somebody_is_told(who: str) -> None:
    plan: dict[str, Any] = clean_plan("koersplan")
    plan["acties"][0]["wie"] = who
    plan["oorzaken"][0]["bevinding"] = (
        "Bij 147 van de 412 offertes ontbraken de maten; Xenia vroeg er niet naar."
    )
    assert told(dump(plan), "KP20")
    plan["acties"][0]["wie"] = "team"
    assert not told(dump(plan), "KP20")


def test_who_were_there_may_stand_on_one_line_with_a_slash() -> None:
    plan = clean_plan("actielijst")
    names = [plan["professional"]["naam"], plan["leidinggevende"]["naam"]]
    for line in (" / ".join(names), " + ".join(names), " samen met ".join(names), "\n".join(names)):
        plan["samen_gemaakt"] = {"datum": plan["samen_gemaakt"]["datum"], "aanwezig": [line]}
        assert not told(dump(plan), "AL09"), line
    plan["samen_gemaakt"]["aanwezig"] = [names[0]]
    assert told(dump(plan), "AL09")


def test_the_health_of_one_of_two_behind_a_plus_is_told() -> None:
    said = {"slotopmerking": "Xenia luistert elke week mee. Xenia was vorige maand ziek."}
    plan = clean_plan() | said
    plan["ondersteuning"][0]["wie"] = "Wim Pot + Xenia Kok"
    assert told(dump(plan), "V01")
