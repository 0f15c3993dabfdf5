"""T13: an exam before its course is over."""

from typing import Any

import pytest
from whole import told

from support import clean_plan, dump

COURSE = {
    "titel": "Leergang motiveren van besluiten",
    "vorm": "training",
    "afspraak": "Je volgt op 16 en 17 april en op 21 en 22 mei 2026 de leergang, in werktijd.",
    "wie": "hr",
    "start": "2026-04-16",
    "einde": "2026-05-22",
}
TITLE = "Examen motiveren van besluiten"


def plan_of(action: dict[str, Any] | None, *, course: dict[str, Any] = COURSE, **changes: Any) -> str:
    plan = clean_plan()
    plan["ondersteuning"].append({key: value for key, value in (course | changes).items() if value})
    if action:
        plan["acties"].append({"titel": TITLE, **action})
    return dump(plan)


def exam(text: str, deadline: str = "2026-08-28", title: str = TITLE, **changes: Any) -> str:
    return plan_of({"titel": title, "afspraak": text, "deadline": deadline}, **changes)


@pytest.mark.parametrize(
    "text",
    [
        exam("Je doet op 8 mei 2026 examen. Lukt het niet, dan is de herkansing op 28 augustus 2026."),
        exam("Je doet examen.", deadline="2026-05-08"),
        exam("Je maakt op 1 mei de eindtoets.", deadline="2026-05-01", title="Toets motiveren"),
        exam("Je maakt uiterlijk 21 mei 2026 de toets over het motiveren van besluiten.", title="Toets"),
        exam("Je doet op 8 mei 2026 examen.", einde=None),  # by the days in the text
        exam("Je slaagt op 8 mei 2026 voor het certificaat motiveren.", title="Certificaat motiveren"),
        plan_of(None, afspraak="Je volgt op 16 april en 22 mei de leergang en doet op 8 mei 2026 examen."),
    ],
)
def test_an_exam_too_early(text: str) -> None:
    (found,) = told(text, "T13")
    assert found.severity == "waarschuwing"
    assert "22 mei 2026" in found.message
    assert "vrijdag 29 mei 2026 (2026-05-29)" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        exam("Je doet op 12 juni 2026 examen. Lukt het niet, dan is de herkansing op 28 augustus 2026."),
        exam("Je doet op 22 mei 2026 examen."),  # on the last day
        exam("Je doet examen.", deadline="2026-06-12"),
        exam("Je maakt op 20 april 2026 de tussentoets."),
        exam("Je maakt op 16 april 2026 de instaptoets."),
        exam("Je maakt op 20 april 2026 de toets over module 1."),
        exam(
            "Je doet op 8 mei 2026 examen.", title="Examen heftruck", einde="2026-05-22"
        ),  # of another course
        exam(
            "Je maakt op 8 mei 2026 een samenvatting van het motiveren van besluiten.", title="Samenvatting"
        ),
        exam("Je doet na de leergang examen in het motiveren van besluiten."),
        exam("Je doet op 8 mei 2026 examen.", vorm="mentor"),  # help that runs on beside it
        exam(
            "Je doet op 8 mei 2026 examen.",
            einde=None,
            afspraak="Je volgt de leergang motiveren van besluiten.",
        ),
        plan_of(None, afspraak="Je volgt op 16 april en 22 mei de leergang en doet op 12 juni 2026 examen."),
        plan_of(None),
    ],
)
def test_an_exam_in_time(text: str) -> None:
    assert not told(text, "T13")


def test_near_the_end_of_the_plan_the_course_has_to_come_earlier() -> None:
    text = exam("Je doet op 25 augustus 2026 examen.", einde="2026-08-27", afspraak="Je volgt de leergang.")
    (found,) = told(text, "T13")
    assert "laat de cursus eerder klaar zijn" in found.hint
