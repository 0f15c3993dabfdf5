"""KP18: a talk about the norm without a figure."""

import pytest
from courses import course
from whole import told

from support import clean_plan

MOMENTS = clean_plan("koersplan")["evaluatiemomenten"]


def held(*places: int, measured: list[str], often: str = "elke maand") -> str:
    moments = [
        one | ({"besproken": "We liepen de acties langs."} if at in places else {})
        for at, one in enumerate(MOMENTS)
    ]
    figures = [{"datum": day, "waarde": "33%"} for day in measured] or None
    rhythm = {"wie": "Pim Verhaar", "frequentie": often, "bron": "offerteoverzicht"}
    return course(evaluatiemomenten=moments, metingen=figures, meetritme=rhythm)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (held(0, measured=[]), ["Eerste blik"]),
        (held(0, 1, measured=["2026-04-01"]), ["Tweede blik"]),
        (held(0, 1, measured=["2026-06-01"]), ["Eerste blik", "Tweede blik"]),
        (held(4, measured=["2026-04-01"]), ["Terugblik"]),
    ],
)
def test_looked_at_without_a_reading(text: str, names: list[str]) -> None:
    found = told(text, "KP18")
    assert len(found) == len(names)
    for name in names:
        assert any(f"‘{name}’" in one.message for one in found)
    assert all("offerteoverzicht" in one.hint for one in found)


@pytest.mark.parametrize(
    "text",
    [
        held(measured=[]),  # nobody looked yet
        held(0, measured=["2026-04-02"]),
        held(0, 1, measured=["2026-03-30", "2026-05-04"]),
        held(0, 1, measured=["2026-04-01"], often="elk kwartaal"),  # one reading counts for three months
    ],
)
def test_with_a_reading(text: str) -> None:
    assert not told(text, "KP18")
