"""V05: without a name, and still everybody knows who. What was found is never shown."""

import pytest
from stap import part, report
from v04_sentences import (
    HARDER_INNOCENT,
    HARDER_TRACEABLE,
    HEALTH,
    INNOCENT,
    NO_HEALTH,
    TRACEABLE,
    UNSEEN_INNOCENT,
    UNSEEN_TRACEABLE,
)
from whole import told

from spvgen.rules.herkenbaar import health_of_one, told_of_oneself, traces_in

MISSED = {"‘Ik zit op de NOT elk jaar alleen,’ klonk het.", "De key-accountmanager voelt zich alleen."}
"""A word in capitals is mostly a tool or a department, and a job alone may be many people's."""
ALL = [*TRACEABLE, *UNSEEN_TRACEABLE, *HARDER_TRACEABLE]


@pytest.mark.parametrize("sentence", [one for one in ALL if one not in MISSED])
def test_leads_to_one(sentence: str) -> None:
    assert traces_in(sentence) or told_of_oneself(sentence)


@pytest.mark.parametrize("sentence", [*INNOCENT, *UNSEEN_INNOCENT, *HARDER_INNOCENT])
def test_leads_to_nobody(sentence: str) -> None:
    assert not traces_in(sentence) and not told_of_oneself(sentence)


@pytest.mark.parametrize("sentence", HEALTH)
def test_health_of_one_of_the_group(sentence: str) -> None:
    text = report(belemmerend=sentence)
    (found,) = [one for one in (*told(text, "V01"), *told(text, "V05")) if one.severity == "fout"]
    assert "gezondheid" in found.message


@pytest.mark.parametrize("sentence", NO_HEALTH)
def test_health_of_nobody(sentence: str) -> None:
    assert not health_of_one(sentence)


def test_there_are_enough_sentences() -> None:
    assert len(ALL) > 60
    assert set(ALL) >= MISSED


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (report(belemmerend="De enige accountmanager in Zeeland voelt zich vergeten."), "fout"),
        (report(helpend="Onze jongste collega brengt nieuwe ideeën."), "fout"),
        (report(belemmerend="‘Ik rijd al twaalf jaar in Drenthe’, is gezegd."), "fout"),
        (
            report(acties=[part("acties")[0] | {"wie": "de accountmanager Noord"}], vervolgmomenten=None),
            "fout",
        ),
        (report(belemmerend="De stagiair zag het als eerste."), "waarschuwing"),
        (
            report(
                terugblik=part("terugblik")
                | {"aandacht": ["De collega die net vader is, mist de ochtenden."]}
            ),
            "waarschuwing",
        ),
    ],
)
def test_in_any_statement(text: str, severity: str) -> None:
    (found,) = told(text, "V05")
    assert found.severity == severity
    assert "Zeeland" not in found.message + found.hint + found.excerpt


@pytest.mark.parametrize(
    "text",
    [
        report(aanleiding="Ik sprak jullie op 12 januari in Breda; jullie wilden elkaar vaker zien."),
        report(slotopmerking="Ik heb er in drie weken veel van geleerd."),
        report(belemmerend="‘Ik wist niet dat jullie dat ook hadden’, hoorden we vaak."),
        report(organisatie="De enige verkoper van Zeeland BV"),
    ],
)
def test_the_guide_may_say_ik(text: str) -> None:
    assert not told(text, "V05")
