"""P02: the employee can only sign in agreement."""

import pytest
from whole import told

from support import plan_where, plan_with


@pytest.mark.parametrize(
    "signing",
    ["wijze: akkoord", "wijze: akkoord\n  plaats: Purmerend", "wijze: akkoord\n  datum: 2026-02-26"],
)
def test_only_agreement(signing: str) -> None:
    (found,) = told(plan_with(f"ondertekening:\n  {signing}\n"), "P02")
    assert found.severity == "waarschuwing"
    assert found.path == ("ondertekening", "wijze")
    assert "wijze: keuze" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        plan_with("ondertekening:\n  wijze: keuze\n"),
        plan_with("ondertekening:\n  wijze: ontvangst\n"),
        plan_with("ondertekening:\n  plaats: Purmerend\n"),  # the default is a choice
        plan_with(without=("ondertekening",)),
        plan_with(
            f"ondertekening:\n  wijze: akkoord\n  datum: 2026-02-26\n  vingerafdruk: {'0' * 64}\n"
        ),  # signed so
    ],
)
def test_a_choice(text: str) -> None:
    assert not told(text, "P02")


@pytest.mark.parametrize(
    "view",
    [
        "Je bent het met alles in dit plan eens en hebt er verder niets aan toe te voegen.",
        "Je ziet zelf ook dat het zo niet langer gaat.",
        "Jij begrijpt waarom dit nodig is.",
        "Noor, ik heb het vast samengevat: je bent het met alle punten eens.",
        "Noor is het volledig eens met het bovenstaande.",
        "Noor vindt dit een fijn en terecht plan.",
        "Ze ziet zelf ook in dat het aan haar ligt.",
        "Noor beseft dat het aan haar ligt.",
        "Wij hebben afgesproken dat het zo kan. Je hebt verder geen opmerkingen.",
    ],
)
def test_a_view_that_somebody_else_put_into_words(view: str) -> None:
    (found,) = told(plan_where("zienswijze", view), "P02")
    assert found.path == ("zienswijze",) and "ik-vorm" in found.hint


@pytest.mark.parametrize(
    "view",
    [
        "Ik vind dat je te streng bent.",
        "Je schrijft dat je het ermee eens bent, maar ik zie er niets van.",
        "Ik ben het niet eens met doel 2.",
        "Noor is het er niet mee eens.",
        "Noor ziet niet in waarom dit nodig is.",
        "Je gaf aan dat het rooster te vol was.",
        "Geen opmerkingen.",
        "Noor wil eerst met HR praten.",
        "Mijn leidinggevende erkent dat de werkdruk hoog is.",
        "Ik vind drie maanden kort. Sanne is het daarmee eens.",
        "Ons team ziet zelf in dat de planning niet klopt.",
    ],
)
def test_a_view_of_ones_own(view: str) -> None:
    assert not told(plan_where("zienswijze", view), "P02")
