"""What words found is looked at again: a word can mean something else in its sentence."""

import pytest
from whole import told

from spvgen import api
from spvgen.diagnostics import Severity
from spvgen.rules import second_look
from spvgen.rules.rule import RuleSettings
from support import plan_where

GO = (
    "Gestolen containers boekte je pas twee dagen na de aangifte in de voorraadlijst.",
    "De band van lijn 2 sloeg door en je drukte pas na vier minuten op stop.",
    "De alarmknop voor agressie testte je in maart niet; op de lijst staat geen datum.",
    "Het voorraadverschil door diefstal en telfouten kwam in mei uit op 2,1%.",
)


@pytest.mark.parametrize("text", GO)
def test_what_is_unlike_all_that_is_faulty_is_not_told(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_where("aanleiding.voorbeelden.0.feit", text)
    assert not told(plan, "P05")
    monkeypatch.setattr(second_look, "after_a_second_look", lambda found, *_: found)
    assert told(plan, "P05"), "nothing for a second look to take away"


def test_a_fault_that_is_more_like_what_is_fair_stops_no_document(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Dat je ontslag al vaststaat, is een misverstand dat we samen met de klant hebben rechtgezet."
    plan = plan_where("slotopmerking", text)
    (found,) = told(plan, "P03")
    assert found.severity is Severity.WAARSCHUWING
    monkeypatch.setattr(second_look, "after_a_second_look", lambda found, *_: found)
    (found,) = told(plan, "P03")
    assert found.severity is Severity.FOUT


def test_a_fault_that_is_like_it_still_does() -> None:
    (found,) = told(plan_where("slotopmerking", "Na de zomer nemen we afscheid van je."), "P03")
    assert found.severity is Severity.FOUT


def test_one_word_of_health_in_a_long_sentence_on_the_work_stays_a_fault() -> None:
    text = "Je kreeg in mei chemo en leverde de weekrapportage daarom op 4 van de 12 weken te laat in."
    (found,) = told(plan_where("aanleiding.omschrijving", text), "V01")
    assert found.severity is Severity.FOUT


def test_a_weight_of_the_settings_stays() -> None:
    plan = plan_where("aanleiding.voorbeelden.0.feit", GO[0]).encode()
    heavy = RuleSettings(ernst={"P05": Severity.FOUT})
    codes = {(f.code, f.severity) for f in api.check(plan, "plan.yaml", heavy).findings}
    assert ("P05", Severity.FOUT) in codes


def test_what_is_said_of_health_stays_a_fault() -> None:
    (found,) = told(
        plan_where("oorzaken.0.bevinding", "Door je migraine ga je vaak eerder naar huis."), "V01"
    )
    assert found.severity is Severity.FOUT


OF_SOMEBODY = ("P05", "P17", "S06", "S10")


@pytest.mark.parametrize(
    "view",
    [
        "Je vindt de bonus niet eerlijk.",
        "Je bent het niet eens met de bonus.",
        "Jij vond je target te hoog.",
        "Je vindt je salaris te laag.",
        "De bonus vind je niet eerlijk.",
        "U bent niet tevreden over uw loon.",
        "Volgens jou was de norm niet haalbaar.",
    ],
)
def test_what_the_employee_thinks_of_a_thing_judges_nobody(view: str) -> None:
    cause = {
        "categorie": "beloning",
        "bevinding": view,
        "aanpak": "Esther kijkt vóór 1 mei naar de regeling.",
    }
    assert not [code for code in OF_SOMEBODY if told(plan_where("oorzaken", [cause]), code)]


@pytest.mark.parametrize(
    ("view", "code"),
    [
        ("Je vindt jezelf te goed voor dit werk.", "P05"),
        ("Je bent het nooit ergens mee eens.", "S06"),
        ("Je bent oneerlijk.", "S06"),
    ],
)
def test_what_is_said_of_the_employee_is_still_told(view: str, code: str) -> None:
    cause = {
        "categorie": "beloning",
        "bevinding": view,
        "aanpak": "Esther kijkt vóór 1 mei naar de regeling.",
    }
    assert told(plan_where("oorzaken", [cause]), code)
