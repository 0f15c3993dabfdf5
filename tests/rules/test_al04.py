"""AL04: nobody asked *wat doe je als …*."""

import pytest
from lijsten import FULL, gives, list_with, with_action
from whole import told

from support import clean_plan


def without_any(**parts: object) -> str:
    acties = [{k: v for k, v in one.items() if k != "als_dan"} for one in clean_plan("actielijst")["acties"]]
    return list_with(acties=acties, als_dan=None, **parts)


def test_nowhere_at_all_is_told_once() -> None:
    found = gives(without_any(), "AL04")
    assert found.path == ("acties",)
    assert "Bij geen enkel contact" in found.message


@pytest.mark.parametrize(
    ("afspraak", "proposed"),
    [
        ("Je belt Els Brouwer.", "je de voicemail krijgt"),
        ("Je mailt Els Brouwer twee punten.", "na een week geen antwoord"),
        ("Je nodigt Els Brouwer uit.", "iemand niet kan"),
        ("Je luncht met Els Brouwer.", "wat het kost"),
    ],
)
def test_the_hint_fits_the_contact(afspraak: str, proposed: str) -> None:
    action = {key: value for key, value in FULL.items() if key != "als_dan"} | {"afspraak": afspraak}
    found = gives(list_with(acties=[action], als_dan=None), "AL04")
    assert found.path == ("acties", 0, "afspraak")
    assert proposed in found.hint


def test_one_of_several_without() -> None:
    acties = clean_plan("actielijst")["acties"]
    del acties[1]["als_dan"]
    assert gives(list_with(acties=acties, als_dan=None), "AL04").path == ("acties", 1, "afspraak")


def test_one_for_the_whole_list_will_do() -> None:
    acties = [{k: v for k, v in one.items() if k != "als_dan"} for one in clean_plan("actielijst")["acties"]]
    assert not told(list_with(acties=acties), "AL04")


def test_what_is_no_contact_needs_none() -> None:
    text = with_action("Je leest elke maandag een vakblad.", contacten=None, als_dan=None)
    assert not told(text.replace("als_dan", "als_dan"), "AL04")
    acties = [{"titel": "Lezen", "afspraak": "Je leest elke maandag een vakblad."}]
    assert not told(list_with(acties=acties, als_dan=None), "AL04")


def test_what_the_manager_does_needs_none() -> None:
    acties = [FULL | {"afspraak": "Bas belt Els Brouwer.", "wie": "leidinggevende", "als_dan": None}]
    acties = [{key: value for key, value in one.items() if value is not None} for one in acties]
    assert not told(list_with(acties=acties, als_dan=None), "AL04")
