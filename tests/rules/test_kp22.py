"""KP22: another baseline beside the norm than among the facts."""

import pytest
from courses import course
from whole import told

from support import clean_plan


def with_facts(*facts: str, **norm: str) -> str:
    data = clean_plan("koersplan")
    listed = [{"feit": fact, "bron": "offerteoverzicht uit het CRM"} for fact in facts]
    return course(feiten=listed, norm=data["norm"] | norm, metingen=None)


@pytest.mark.parametrize(
    ("facts", "other"),
    [
        (["In 2025 werd 38% van de offertes een order."], "38%"),
        (["Van de 400 offertes werden er 100 een order, dus 25%.", "Een offerte kost 3 uur."], "25%"),
        (["Een klant wacht 9 werkdagen.", "Een order kwam er uit 27% van de offertes uit 2025."], "27%"),
    ],
)
def test_another_figure(facts: list[str], other: str) -> None:
    (found,) = told(with_facts(*facts), "KP22")
    assert found.path == ("norm", "nulmeting")
    assert "31%" in found.message and other in found.message
    assert f"nulmeting: {other}" in found.hint


@pytest.mark.parametrize(
    "facts",
    [
        ["In 2025 werd 31% van de offertes een order."],
        ["In 2025 werd 30,6% van de offertes een order."],  # rounded
        ["Van de offertes uit 2025 werd 69% geen order."],  # the rest of it
        ["In 2024 werd 24% van de offertes een order.", "In 2025 werd 31% van de offertes een order."],
        ["In 2025 kwam 38% van de offertes terug met een vraag."],  # of something else
        ["Van 38% van de offertes weten we niet of het een order werd."],
        ["Bij 12 offertes die een order werden, ontbraken de maten."],  # in another unit
        ["Van de offertes werd 38% in het noorden en 22% in het zuiden een order."],
    ],
)
def test_the_same_or_something_else(facts: list[str]) -> None:
    assert not told(with_facts(*facts), "KP22")


LONG = {"indicator": "Auto's die klaar zijn op de tijd die de klant hoorde", "nulmeting": "68%"}
LONG |= {"waarde": "minimaal 85%"}


@pytest.mark.parametrize(
    ("fact", "differs"),
    [
        ("Bij de start is 64% van de auto's klaar op de tijd die we de klant noemden.", True),
        ("In 2025 was 61% van de auto's klaar op de tijd die een klant was beloofd.", True),
        ("Van de auto's is 59% klaar op de tijd waarop de klant rekent.", True),
        ("In 2025 was 68% van de auto's klaar op de tijd die we de klant noemden.", False),
        ("In 2025 vond 64% van de klanten de tijd te lang.", False),
        ("In 64% van de auto's was de rekening klaar.", False),
    ],
)
def test_in_almost_the_same_words(fact: str, differs: bool) -> None:
    assert bool(told(with_facts(fact, **LONG), "KP22")) is differs


def test_a_norm_in_days() -> None:
    norm = {"indicator": "Werkdagen dat een klant op een offerte wacht", "nulmeting": "11 werkdagen"}
    norm |= {"waarde": "maximaal 6 werkdagen"}
    for days, differs in ((14, True), (11, False)):
        text = with_facts(f"Een klant wacht gemiddeld {days} werkdagen op een offerte.", **norm)
        assert bool(told(text, "KP22")) is differs
