"""KP07: the norm is met already."""

import pytest
from courses import course_with
from whole import told


def norm(now: str, value: str) -> str:
    return course_with("norm", nulmeting=now, waarde=value)


@pytest.mark.parametrize(
    ("now", "value", "other"),
    [
        ("43%", "minimaal 40%", "hogere"),
        ("40%", "minimaal 40%", "hogere"),
        ("6%", "maximaal 8%", "lagere"),
        ("40%", "40%", "hogere"),
        ("0%", "0%", "Tel dan iets wat nog niet goed gaat"),  # nobody can have fewer
    ],
)
def test_nothing_to_do(now: str, value: str, other: str) -> None:
    (found,) = told(norm(now, value), "KP07")
    assert found.path == ("norm", "nulmeting")
    assert other in found.hint


@pytest.mark.parametrize(
    ("now", "value"),
    [
        ("31%", "minimaal 40%"),
        ("17%", "maximaal 8%"),
        ("17%", "8%"),
        ("31%", "40%"),
        ("31%", "precies 30%"),
        ("3%", "0%"),
    ],
)
def test_a_way_to_go(now: str, value: str) -> None:
    assert not told(norm(now, value), "KP07")
