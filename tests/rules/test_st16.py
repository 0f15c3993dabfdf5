"""ST16: a goal of the group of which nobody can see whether it was reached."""

from typing import Any

import pytest
from stap import part, report
from whole import told


def goal(**changed: str) -> str:
    first: dict[str, Any] = part("doelen")[0]
    return report(doelen=[first | changed, *part("doelen")[1:]])


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("De verkopers en consultants werken beter samen.", "beter"),
        ("We communiceren vaker met elkaar.", "vaker"),
        ("De samenwerking met de binnendienst is optimaal.", "optimaal"),
        ("We gaan meer van elkaar leren.", "meer"),
    ],
)
def test_a_vague_goal(text: str, quoted: str) -> None:
    (found,) = told(goal(omschrijving=text), "ST16")
    assert (found.severity, found.path) == ("waarschuwing", ("doelen", 0, "omschrijving"))
    assert f"‘{quoted}’" in found.message and "Vraag de groep" in found.hint


@pytest.mark.parametrize(
    "proof",
    [
        "gevoel",
        "ons gevoel",
        "De sfeer is goed",
        "dat merken we vanzelf",
        "onderbuikgevoel",
        "geen",
        "wat we daar onderweg van terughoren",
        "hoe het op klanten overkomt",
        "wat je ervan hoort",
    ],
)
def test_a_proof_that_is_none(proof: str) -> None:
    (found,) = told(goal(bewijs=proof), "ST16")
    assert found.path == ("doelen", 0, "bewijs")
    assert "agenda" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Eind juni zijn minstens twaalf klanten bezocht door twee collega’s.",
        "Elke offerte staat in het CRM voordat die de deur uit gaat.",
        "In juni geven we elkaar 10% meer leads door dan nu.",
        "Voor de tien lastigste onderwerpen weet ieder bij wie je terechtkunt.",
    ],
)
def test_a_goal_that_can_be_seen(text: str) -> None:
    assert not told(goal(omschrijving=text), "ST16")


@pytest.mark.parametrize(
    "proof",
    [
        "de bezoeken in de gedeelde agenda",
        "geen klachten meer over twee prijzen",
        "een cijfer voor de sfeer in de enquête van juni",
        "de lijst met onderwerpen op intranet",
        "wat klanten in de enquête invullen",
        "wat we in de agenda zien",
        "wat er in het verslag van juni staat",
    ],
)
def test_a_proof_that_can_be_looked_up(proof: str) -> None:
    assert not told(goal(bewijs=proof), "ST16")


@pytest.mark.parametrize(
    "text",
    [
        "De overdracht is zoals het hoort.",
        "De overdracht is volgens afspraak.",
        "We gaan ervoor.",
    ],
)
def test_no_function_word_is_called_vague(text: str) -> None:
    (found,) = told(goal(omschrijving=text), "ST16")
    assert found.message.endswith("er staat niet waaraan je dat ziet.")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Het overleg is nuttig.", "nuttig"),
        ("De sfeer moet goed zijn.", "goed"),
        ("De rapporten zijn bruikbaarder.", "bruikbaarder"),
    ],
)
def test_the_word_that_tells_is_quoted(text: str, quoted: str) -> None:
    (found,) = told(goal(omschrijving=text), "ST16")
    assert f"‘{quoted}’ leest ieder anders" in found.message
