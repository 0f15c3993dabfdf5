"""P10: a measure that follows, and was never announced."""

import pytest
from closings import closed
from whole import told

from spvgen.scaffold.verbeterplan_texts import CONSEQUENCES, TAIL
from support import parse

LATER = {"omschrijving": "Haal je de doelen niet, dan kan een andere functie volgen."}


@pytest.mark.parametrize("measure", ["ontslag", "demotie", "waarschuwing", "andere_arbeidsvoorwaarden"])
def test_what_the_plan_does_not_name(measure: str) -> None:
    (found,) = told(closed("doelen_niet_behaald", maatregel=measure), "P10")
    assert found.severity == "fout"
    assert found.path == ("afsluiting", "maatregel")
    assert found.message == f"De maatregel ‘{measure.replace('_', ' ')}’ is in dit plan niet aangekondigd."
    assert "verdere begeleiding of overplaatsing" in found.hint


@pytest.mark.parametrize("measure", ["verdere_begeleiding", "overplaatsing"])
def test_what_it_names(measure: str) -> None:
    assert not told(closed("doelen_niet_behaald", maatregel=measure), "P10")


def test_no_measure() -> None:
    assert not told(closed("doelen_niet_behaald"), "P10")


def test_a_measure_for_goals_that_were_reached() -> None:
    (found,) = told(closed("doelen_behaald", maatregel="overplaatsing"), "P10")
    assert "de uitkomst is ‘doelen behaald’" in found.message


@pytest.mark.parametrize("outcome", ["doelen_behaald", "doelen_niet_behaald", "voortijdig_beeindigd"])
@pytest.mark.parametrize("measures", [{}, {"maatregelen": ["overplaatsing"]}])
def test_guidance_need_not_be_announced(outcome: str, measures: dict[str, list[str]]) -> None:
    gevolgen = {"omschrijving": "Daarna bespreken we samen wat kan."} | measures
    assert not told(closed(outcome, maatregel="verdere_begeleiding", gevolgen=gevolgen), "P10")
    assert told(closed(outcome, maatregel="demotie", gevolgen=gevolgen), "P10")


@pytest.mark.parametrize(
    ("words", "measure", "announced"),
    [
        ("Lukt het niet, dan kan een andere functie volgen.", "overplaatsing", True),
        ("In het uiterste geval kan dat het einde van je dienstverband zijn.", "ontslag", True),
        ("In het uiterste geval kan het dienstverband eindigen.", "ontslag", True),
        ("Dan kan er een einde komen aan je arbeidsovereenkomst.", "ontslag", True),
        ("Ander werk binnen je dienstverband kan volgen; het overleg eindigt op vrijdag.", "ontslag", False),
        ("Haal je de doelen niet, dan kan ontslag volgen.", "ontslag", True),
        ("Haal je de doelen niet, dan kan een berisping volgen.", "waarschuwing", True),
        ("Haal je de doelen niet, dan kan een schorsing volgen.", "disciplinaire_maatregel", True),
        ("Dan kun je worden geschorst.", "disciplinaire_maatregel", True),
        ("Haal je de doelen niet, dan kan degradatie volgen.", "demotie", True),
        ("Dan kan je bonus vervallen.", "andere_arbeidsvoorwaarden", True),
        ("Dan kunnen we je terugplaatsen.", "demotie", True),
        ("Dan kunnen we je over plaatsen.", "overplaatsing", False),
        ("Je salaris blijft gelijk.", "andere_arbeidsvoorwaarden", False),
        ("Er volgt geen bonuskorting.", "andere_arbeidsvoorwaarden", False),
        ("Er volgt geen schorsing.", "disciplinaire_maatregel", False),
        ("Daarna bespreken we wat kan. Ontslag is niet aan de orde.", "ontslag", False),
        ("Er volgt geen ontslag.", "ontslag", False),
        ("Daarna bespreken we samen wat kan.", "demotie", False),
    ],
)
def test_a_plan_that_only_has_words_for_it(words: str, measure: str, announced: bool) -> None:
    text = closed("doelen_niet_behaald", maatregel=measure, gevolgen={"omschrijving": words})
    assert [one.severity for one in told(text, "P10")] == ([] if announced else ["fout"])


@pytest.mark.parametrize("measure", ["verdere_begeleiding", "overplaatsing", "waarschuwing", "ontslag"])
def test_a_new_plan_announces_plainly(measure: str) -> None:
    gevolgen = parse(TAIL.format(gevolgen=CONSEQUENCES))["gevolgen"]
    assert not told(closed("doelen_niet_behaald", maatregel=measure, gevolgen=gevolgen), "P10")


def test_a_text_that_says_more_than_the_list() -> None:
    gevolgen = {"omschrijving": "Dan kan ontslag volgen.", "maatregelen": ["verdere_begeleiding"]}
    (found,) = told(closed("doelen_niet_behaald", maatregel="ontslag", gevolgen=gevolgen), "P10")
    assert found.severity == "waarschuwing"
