"""AL09: a list that was not made together."""

from typing import Any

import pytest
from lijsten import gives, list_with
from whole import told

from support import clean_plan

BOTH = ["Noortje Kramer", "Bas Otten"]


@pytest.mark.parametrize(
    ("made", "path"),
    [
        (None, ()),
        ({"aanwezig": BOTH}, ("samen_gemaakt",)),
        ({"datum": "2026-05-27"}, ("samen_gemaakt",)),
        ({"datum": "2026-05-27", "aanwezig": ["Bas Otten"]}, ("samen_gemaakt", "aanwezig")),
        ({"datum": "2026-06-15", "aanwezig": BOTH}, ("samen_gemaakt", "datum")),
    ],
)
def test_not_together(made: Any, path: tuple[str, ...]) -> None:
    assert gives(list_with(samen_gemaakt=made), "AL09").path == path


def test_it_says_who_was_not_there() -> None:
    found = gives(list_with(samen_gemaakt={"datum": "2026-05-27", "aanwezig": ["Bas Otten"]}), "AL09")
    assert found.message == "Bij het maken van de lijst ontbrak Noortje Kramer."


def test_it_says_that_both_were_not_there() -> None:
    found = gives(list_with(samen_gemaakt={"datum": "2026-05-27", "aanwezig": ["Esther"]}), "AL09")
    assert found.message == "Bij het maken van de lijst ontbraken Noortje Kramer en Bas Otten."


@pytest.mark.parametrize("present", ["Noortje en Bas", "Noortje Kramer, Bas Otten", "Bas & Noortje"])
def test_names_on_one_line(present: str) -> None:
    assert not told(list_with(samen_gemaakt={"datum": "2026-06-01", "aanwezig": [present]}), "AL09")


@pytest.mark.parametrize(
    ("name", "present"),
    [
        ("De Vries, Sara", ["De Vries, Sara", "Bas Otten"]),
        ("De Vries, Sara", ["De Vries, Sara en Bas Otten"]),
        ("De Vries, Sara", ["Bas Otten", "De Vries", "Sara"]),
        ("Van Dam en Zoon", ["Van Dam & Zoon", "Bas"]),
        ("Van Dam en Zoon", ["Bas Otten, Van Dam en Zoon"]),
    ],
)
def test_a_name_that_holds_what_stands_between_names(name: str, present: list[str]) -> None:
    made = {"datum": "2026-06-01", "aanwezig": present}
    professional = clean_plan("actielijst")["professional"] | {"naam": name}
    assert not told(list_with(samen_gemaakt=made, professional=professional), "AL09")
    made["aanwezig"] = ["Bas Otten", "Zoon"]
    absent = gives(list_with(samen_gemaakt=made, professional=professional), "AL09")
    assert absent.message.endswith(f"ontbrak {name}.")


@pytest.mark.parametrize(
    "present", [BOTH, ["Noortje", "Bas"], ["bas otten", "noortje kramer"], [*BOTH, "Esther de Boer"]]
)
def test_together(present: list[str]) -> None:
    assert not told(list_with(samen_gemaakt={"datum": "2026-06-01", "aanwezig": present}), "AL09")


def test_a_title_is_no_part_of_what_somebody_is_called() -> None:
    professional = clean_plan("actielijst")["professional"] | {"naam": "Drs. Noortje Kramer"}
    made = {"datum": "2026-06-01", "aanwezig": ["Noortje", "Bas"]}
    assert not told(list_with(samen_gemaakt=made, professional=professional), "AL09")


@pytest.mark.parametrize("naam", ["Verkoopteam Noord", "team verkoop", "Afdeling Inkoop", "Binnendienst"])
def test_a_list_is_of_one_person_and_that_is_said_once(naam: str) -> None:
    found = gives(list_with(professional={"naam": naam, "functie": "adviseur"}), "AL09")
    assert found.path == ("professional", "naam")
    assert "is een team, en een actielijst is van één persoon" in found.message and "koersplan" in found.hint


@pytest.mark.parametrize("naam", ["Noortje Kramer", "Tea Groepman"])
def test_a_person_is_no_team(naam: str) -> None:
    made = {"datum": "2026-05-27", "aanwezig": [naam, "Bas Otten"]}
    assert not told(list_with(professional={"naam": naam, "functie": "adviseur"}, samen_gemaakt=made), "AL09")
