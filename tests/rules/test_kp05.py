"""KP05: nobody recognises themselves in the norm."""

import pytest
from courses import course
from whole import told

from support import clean_plan, dump

NORM = {key: value for key, value in clean_plan("koersplan")["norm"].items() if key != "herkenning"}
OWN = {"wie": "Buitendienst", "stuurt_op": "het aantal bezoeken"}


@pytest.mark.parametrize(
    ("why", "steering"),
    [
        (None, None),
        ("Dit vinden wij belangrijk.", None),
        (None, [OWN]),
        ("De norm is haalbaar.", [OWN]),
        ("Dit is waar wij als organisatie voor staan; daar hoeft niemand van overtuigd te worden.", None),
        ("Hier staan we achter. Dat snapt iedereen.", None),
        ("Een blije klant is waar ons team voor staat, waar we voor staan.", None),
        ("De monteurs hebben hier weinig mee te maken.", None),
        ("De norm geldt niet voor de monteurs.", [{**OWN, "herkenning": "Wie langsgaat, meet beter op."}]),
    ],
)
def test_no_reason_for_anybody(why: str | None, steering: list[dict[str, str]] | None) -> None:
    norm = NORM | ({"herkenning": why} if why else {})
    (found,) = told(course(norm=norm, sturing=steering), "KP05")
    assert found.path == ("norm", "herkenning")
    assert ("‘Buitendienst’" in found.hint) is bool(steering)


@pytest.mark.parametrize(
    ("why", "steering"),
    [
        ("Een order komt er alleen als aanvraag en offerte kloppen.", None),
        (None, [{**OWN, "herkenning": "Een bezoek met een volledige aanvraag levert vaker een order op."}]),
        ("Iedereen raakt een offerte wel een keer aan.", [OWN]),
        ("Dat snapt iedereen. Wie de maten heeft, rekent één keer.", None),
        ("De planner belt niet terug als de datum er staat; de verkoper ook niet.", None),
        ("Wie een offerte maakt, staat voor de prijs, en wie levert voor de datum.", None),
    ],
)
def test_a_reason_for_the_team_or_for_one(why: str | None, steering: list[dict[str, str]] | None) -> None:
    norm = NORM | ({"herkenning": why} if why else {})
    assert not told(course(norm=norm, sturing=steering), "KP05")


@pytest.mark.parametrize(
    "said", ["Dat willen we allemaal.", "Iedereen wil dit.", "Dit vinden we belangrijk."]
)
def test_that_all_want_it_tells_of_nobody_s_work(said: str) -> None:
    data = clean_plan("koersplan")
    data["norm"]["herkenning"] = said
    for one in data["sturing"]:
        one.pop("herkenning", None)
    assert told(dump(data), "KP05")
