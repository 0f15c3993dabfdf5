"""S12: a name of the plan that is spelled otherwise in a text."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where

TEXT = "slotopmerking"


def _with_names(employee: str, text: str) -> str:
    plan = clean_plan()
    plan["medewerker"]["naam"] = employee
    plan["slotopmerking"] = text
    return dump(plan)


@pytest.mark.parametrize(
    ("employee", "text", "said", "meant"),
    [
        ("Tom Bakker", "We maakten dit plan voor Tom Baker, met hulp van HR.", "Baker", "Bakker"),
        ("Tom Bakker", "Dit plan is van Tom Bakkre.", "Bakkre", "Bakker"),
        ("Noor Visser", "De klant belde met mevrouw Viser over de levering.", "Viser", "Visser"),
        ("Noor Visser", "De klant vroeg N. Viser om een offerte.", "Viser", "Visser"),
        ("Noor Visser", "De klant vroeg naar Viser om een offerte.", "Viser", "Visser"),
        ("Noor de Vries", "Dit plan is van Noor de Vreis.", "Vreis", "Vries"),
        ("Noor Jansen", "Dit plan is van Noor Janssen.", "Janssen", "Jansen"),
        ("José Aydin", "Dit plan is van Joseé Aydin.", "Joseé", "José"),
        ("Noor Jansen", "Je krijgt hulp van Karim Aydn.", "Aydn", "Aydin"),
        ("Noor Jansen", "Je krijgt hulp van Krim Aydin.", "Krim", "Karim"),
        ("Wesley Hoekstra", "Wesly vergat de klant te bellen.", "Wesly", "Wesley"),
        ("Marloes de Wit", "De klant belde. Marlous was er niet.", "Marlous", "Marloes"),
        ("Wesley Hoekstra", "Op 3 mei: Weslly zei niets.", "Weslly", "Wesley"),
    ],
)
def test_a_name_with_a_slip(employee: str, text: str, said: str, meant: str) -> None:
    (found,) = told(_with_names(employee, text), "S12")
    assert (found.severity, found.path) == ("tip", (TEXT,))
    assert f"‘{said}’ lijkt op de naam ‘{meant}’" in found.message
    assert f"‘{meant}’" in found.hint


@pytest.mark.parametrize("key", ["wie", "afspraak"])
def test_who_helps_is_known_as_well(key: str) -> None:
    plan = clean_plan()
    plan["ondersteuning"][0] |= {"wie": "Ingrid Postma", "afspraak": "Ingrid Postma oefent elke week met je."}
    plan["ondersteuning"][1] |= {"wie": "Ingrid Postma", "afspraak": "Ingrid Postma belt elke week met je."}
    plan["ondersteuning"][1][key] = plan["ondersteuning"][1][key].replace("Postma", "Posma")
    plan["medewerker"]["naam"] = "Noor Postma" if key == "wie" else "Noor Jansen"
    found = told(dump(plan), "S12")
    assert [one.path for one in found] == [("ondersteuning", 1, key)]


@pytest.mark.parametrize(
    ("employee", "text"),
    [
        ("Tom Bakker", "De klant Baker Logistiek kreeg een offerte van Bakkers Bouw."),
        ("Tom Bakker", "Bakken kan iedereen, en Toms agenda is vol."),
        ("Tom Bakker", "Tim Bakker van de planning werkt met je mee."),
        ("Noor Jansen", "Mevrouw Janssen van de gemeente was tevreden."),
        ("Noor Jansen", "We werken samen met Verkoop Noord en met Karin uit Assen."),
        ("Noor Jansen", "Karim Aydin en Karims collega’s helpen je."),
        ("Noor Vos", "Mevrouw Bos en mevrouw Vis waren tevreden."),
        ("Noor Visser", "Vissen mag na het werk. Viser begint een zin."),
        ("Noor Visser", "Jan Viser is een klant die je kent."),
        ("Willem Bos", "Willen jullie dit ook? Willen is kunnen, en wie wil, kan veel."),
        ("Martin Bos", "Marten vergat de klant te bellen."),
        ("Thijs Bos", "Thuis werkt het systeem ook."),
        ("Hendrik Bos", "Hendrix speelde in de kantine. Hendriks bus was vol."),
    ],
)
def test_other_people_and_words_stay(employee: str, text: str) -> None:
    assert not told(_with_names(employee, text), "S12")


def test_the_list_of_who_was_there() -> None:
    report = {"datum": "2026-03-30", "aanwezig": ["Noor Jansen", "Karim Aydn"], "oordeel": "op_schema"}
    (found,) = told(plan_where("evaluatiemomenten.0.verslag", report), "S12")
    assert found.path == ("evaluatiemomenten", 0, "verslag", "aanwezig", 1)


@pytest.mark.parametrize(
    ("employee", "who", "said"),
    [
        ("Wesley Hoekstra", "Wesly", "Wesly"),
        ("Wesley Hoekstra", "Karim en Weslay", "Weslay"),
        ("Marloes de Wit", "Karim, Marlos", "Marlos"),
        ("Ingrid Postma", "Ingird", "Ingird"),
        ("Wesley Hoekstra", "Wesley Hoekstar", "Hoekstar"),
    ],
)
def test_who_does_it(employee: str, who: str, said: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["naam"] = employee
    plan["acties"][0]["wie"] = who
    (found,) = told(dump(plan), "S12")
    assert (found.path, said in found.message) == (("acties", 0, "wie"), True)
    plan["acties"][0]["wie"] = who.replace(said, found.hint.split("’")[0].removeprefix("Bedoel je ‘"))
    assert not told(dump(plan), "S12"), "who follows the advice reads no more"


@pytest.mark.parametrize(
    ("employee", "who"),
    [
        ("Jan Bos", "Jans"),
        ("Jana Bos", "Jan"),
        ("Martin Bos", "Marten"),
        ("Wesley Hoekstra", "Wesley"),
        ("Simon Bos", "Team Simpn"),
        ("Wesley Hoekstra", "Wessel Bakker"),
    ],
)
def test_who_does_it_may_be_another(employee: str, who: str) -> None:
    plan = clean_plan()
    plan["medewerker"]["naam"] = employee
    plan["acties"][0]["wie"] = who
    assert not told(dump(plan), "S12")


def test_two_people_whose_names_are_nearly_the_same() -> None:
    plan = clean_plan()
    plan["medewerker"]["naam"], plan["leidinggevende"]["naam"] = "Wesley Hoekstra", "Wesly Bos"
    plan["acties"][0]["wie"], plan["acties"][1]["wie"] = "Wesly", "Wesley"
    assert not told(dump(plan), "S12")
