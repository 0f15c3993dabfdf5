"""KP11: an action that takes no cause away."""

import pytest
from courses import EQUAL, FORM, action, course_of
from whole import told


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Pim maakt de maten verplicht in het formulier voor aanvragen.", f"‘{FORM}’"),
        ("Ilse zet nieuwe stoelen in de kantine.", f"‘{FORM}’ of ‘{EQUAL}’"),
        ("Pim ruimt het archief op.", f"‘{FORM}’ of ‘{EQUAL}’"),
    ],
)
def test_no_cause_and_the_one_that_may_be_meant(text: str, meant: str) -> None:
    (found,) = told(course_of(action(text)), "KP11")
    assert found.severity == "fout"
    assert found.path == ("acties", 2, "voor_oorzaak")
    assert meant in found.hint


@pytest.mark.parametrize("cause", [FORM, [FORM, EQUAL], FORM.upper()])
def test_a_cause(cause: str | list[str]) -> None:
    assert not told(course_of(action("Pim ruimt het archief op.", voor_oorzaak=cause)), "KP11")
