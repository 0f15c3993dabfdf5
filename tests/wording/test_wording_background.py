"""What a sentence tells - causes, the past, exceptions, reasons - bounds and measures nothing of what it asks."""

import pytest

from spvgen.wording.background import background
from spvgen.wording.judge import judge
from spvgen.wording.tokens import tokens_of

ASKED = "bel je elke week drie klanten"
TOLD = [
    "Omdat het in mei misging, {}.",
    "Hoewel de eerste versie op 3 april is afgekeurd, {}.",
    "Vorig jaar zijn er tien klachten ontvangen, nu {}.",
    "Sinds januari heb je vier keer gemist; daarom {}.",
    "De lijst is te lang, reden waarom je elke week drie klanten belt.",
    "Voortaan {}, tenzij je vóór 1 juli een andere functie krijgt.",
    "Voortaan {}, terwijl dat er in het eerste kwartaal nog tien waren.",
    "Voortaan {}, behalve in augustus.",
]


@pytest.mark.parametrize("frame", TOLD)
def test_a_time_that_is_only_told_does_not_bound(frame: str) -> None:
    assert judge(frame.format(ASKED)).time == "frequentie"


ALL_ASKED = [
    "Je belt in mei 20% meer klanten dan vorig jaar, en je mailt er tien.",
    "De bhv-ploeg telt per 1 januari twaalf leden, dus vier meer dan nu.",
    "Bij ziekte meld je dit telefonisch, en dus niet per app.",
    "Je handelt de klachten van het afgelopen jaar af, en je belt de melders.",
    "Behalve op vrijdag bel je elke dag drie klanten.",
]


@pytest.mark.parametrize("text", ALL_ASKED)
def test_what_compares_or_adds_is_asked(text: str) -> None:
    assert background(tokens_of(text)) == set()


@pytest.mark.parametrize("text", ["Omdat het moet.", "Het was druk.", "want", "", "Dus."])
def test_where_nothing_else_is_left_all_of_it_is_asked(text: str) -> None:
    assert background(tokens_of(text)) == set()


def test_numbers_that_are_told_measure_nothing() -> None:
    assert not judge("De sfeer moet beter, omdat er drie klachten zijn.").measurable
    assert judge("De sfeer is goed, want er zijn hooguit drie klachten.").is_vague


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Het verzuim daalt van 5,9% (2025) naar 4,8% (2027).", "2027"),
        ("Het aantal klachten gaat van 12 (januari 2026) naar 4 (juni 2026).", "juni 2026"),
        ("Het verzuim daalt van 5,9% (Q1 2025) naar 4,8% (Q4 2027).", "Q4 2027"),
        ("Het verzuim daalt van 5,9% (gemeten in 2025) naar 4,8%.", ""),
        ("De omzet stijgt van € 2 miljoen (2025) naar € 3 miljoen.", ""),
        # brackets that hold no beginning
        ("De norm van 90% (uiterlijk 1 juni 2026) halen we.", "uiterlijk 1 juni 2026"),
        ("Het verzuim (in 2027) daalt van 5,9% naar 4,8%.", "in 2027"),
        ("Je rijdt van Utrecht (elke maandag) naar Ede voor minimaal 2 bezoeken.", "elke maandag"),
    ],
)
def test_when_it_was_so_much_is_no_deadline(text: str, by: str) -> None:
    verdict = judge(text)
    assert [one.text for one in verdict.times] == ([by] if by else [])
    assert verdict.measurable
