"""G02: support that was promised and not given, or not mentioned."""

import pytest
from reports import reported
from whole import told

TRAINING = "Training agendabeheer: gevolgd op 10 en 17 maart."


def given(*lines: str) -> str:
    return reported({"geboden_ondersteuning": list(lines) or None})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (given(), "deze hulp gaf: Coaching en Training agendabeheer"),
        (given(TRAINING), "deze hulp gaf: Coaching"),
        (given("Coaching: niet gekregen, Karim was met verlof.", TRAINING), "Beloofde hulp is niet gegeven."),
        (given("De coaching ging in maart niet door.", TRAINING), "Beloofde hulp is niet gegeven."),
        (given("Coaching: nee", TRAINING), "Beloofde hulp is niet gegeven."),
        (
            given("Coaching: drie gesprekken.", "De training is nog niet gestart."),
            "Beloofde hulp is niet gegeven.",
        ),
    ],
)
def test_support_is_missed(text: str, said: str) -> None:
    (found,) = told(text, "G02")
    assert found.severity == "waarschuwing"
    assert said in found.message


@pytest.mark.parametrize(
    "text",
    [
        given("Coaching: drie gesprekken met Karim.", TRAINING),
        given("Karim luisterde elke week gesprekken terug, behalve in week 12.", "Waterland: twee dagdelen."),
        given("Coaching: niet alleen gesprekken, ook meekijken.", TRAINING),
        given("Coaching: deels gekregen, twee van de drie keer.", TRAINING),
        reported(),
        # the training was over before the second talk
        reported({}, {"geboden_ondersteuning": ["Coaching: vier gesprekken."]}),
        # what was not given was made up for since
        reported({"geboden_ondersteuning": ["Coaching: niet gekregen.", TRAINING]}, {}),
    ],
)
def test_no_support_is_missed(text: str) -> None:
    assert not told(text, "G02")
