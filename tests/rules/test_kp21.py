"""KP21: a norm that is called a number and given in per cent."""

import pytest
from courses import course, course_with
from whole import told

from support import clean_plan


def norm(indicator: str, now: str = "31%", value: str = "minimaal 40%") -> str:
    return course_with("norm", indicator=indicator, nulmeting=now, waarde=value)


@pytest.mark.parametrize(
    "indicator",
    ["aantal offertes dat een order wordt", "Het aantal klanten dat terugkomt", "Aantal tevreden klanten"],
)
def test_called_a_number(indicator: str) -> None:
    (found,) = told(norm(indicator), "KP21")
    assert found.path == ("norm", "indicator")
    assert "aandeel" in found.hint and "minimaal 40%" in found.message


@pytest.mark.parametrize(
    ("indicator", "now", "value"),
    [
        ("aandeel offertes dat een order wordt", "31%", "minimaal 40%"),
        ("offertes die een order worden", "31%", "minimaal 40%"),
        ("aantal klachten als percentage van de orders", "6%", "maximaal 4%"),
        ("groei van het aantal klanten", "2%", "minimaal 5%"),
    ],
)
def test_a_share_or_a_number(indicator: str, now: str, value: str) -> None:
    assert not told(norm(indicator, now, value), "KP21")


def test_a_number_that_is_one() -> None:
    counted = {"indicator": "aantal orders", "nulmeting": "31 orders", "waarde": "minimaal 40 orders"}
    data = clean_plan("koersplan")
    assert not told(course(norm=data["norm"] | counted, metingen=None), "KP21")
