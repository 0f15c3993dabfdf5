"""AL11: a contact without a follow-up."""

import pytest
from lijsten import gives, with_action
from whole import told


@pytest.mark.parametrize(
    "afspraak", ["Je belt Els Brouwer.", "Je drinkt koffie met Els.", "Je stelt Els twee vragen."]
)
def test_no_follow_up(afspraak: str) -> None:
    found = gives(with_action(afspraak, vervolg=None), "AL11")
    assert (found.severity, found.path) == ("tip", ("acties", 0, "contacten"))
    assert "vervolg:" in found.hint


@pytest.mark.parametrize("said", ["We zien wel.", "later", "altijd", "Dat kijken we dan wel even"])
def test_a_follow_up_that_says_nothing(said: str) -> None:
    assert gives(with_action(vervolg=said), "AL11").path == ("acties", 0, "vervolg")


@pytest.mark.parametrize("said", ["Later die week een offerte.", "Je ziet elkaar wel op 3 juli."])
def test_a_follow_up_that_says_when(said: str) -> None:
    assert not told(with_action(vervolg=said), "AL11")


@pytest.mark.parametrize(
    "keys",
    [
        {"vervolg": "In september een bezoek."},
        {"vervolg": None, "contacten": None, "afspraak": "Je leest elke maandag een vakblad."},
        {"vervolg": None, "wie": "leidinggevende"},
    ],
)
def test_followed_up_or_no_contact(keys: dict[str, object]) -> None:
    assert not told(with_action(**keys), "AL11")  # type: ignore[arg-type]
