"""KP04: everybody steers on something of their own."""

import pytest
from courses import course
from whole import told

OWN = {"wie": "Buitendienst", "stuurt_op": "het aantal bezoeken"}
MARGIN = {
    "wie": "Ilse Kramer",
    "stuurt_op": "de marge",
    "herkenning": "Een goede offerte kost geen tweede ronde.",
}


@pytest.mark.parametrize(
    ("steering", "places"),
    [
        ([OWN], [0]),
        ([MARGIN, OWN], [1]),
        ([OWN, {"wie": "Service", "stuurt_op": "tevredenheid", "herkenning": "Dit is belangrijk."}], [0, 1]),
    ],
)
def test_a_measure_of_ones_own_and_no_word_on_the_norm(
    steering: list[dict[str, str]], places: list[int]
) -> None:
    found = told(course(sturing=steering), "KP04")
    assert [one.path for one in found] == [("sturing", place, "herkenning") for place in places]
    for place, one in zip(places, found, strict=True):
        assert steering[place]["stuurt_op"] in one.message
        assert "Offertes die een order worden" in one.hint


@pytest.mark.parametrize(
    "steering",
    [
        None,
        [MARGIN],
        [{"wie": "Offerteteam", "stuurt_op": "offertes die een order worden"}],  # the norm itself
        [{**OWN, "herkenning": "Een bezoek met een volledige aanvraag levert vaker een order op."}, MARGIN],
    ],
)
def test_the_norm_is_theirs_too(steering: list[dict[str, str]] | None) -> None:
    assert not told(course(sturing=steering), "KP04")
