"""AL10: an action after the last walk, or before the list begins."""

import pytest
from lijsten import gives, with_action
from whole import told


@pytest.mark.parametrize("when", ["2026-10-26", "oktober 2026", "2026-10-01 t/m 2026-10-20", "november 2026"])
def test_after_the_last_walk(when: str) -> None:
    found = gives(with_action(wanneer=when), "AL10")
    assert found.path == ("acties", 0, "wanneer")
    assert "na ‘Laatste keer doorlopen’ (16 oktober 2026)" in found.message


def test_before_the_list_begins() -> None:
    assert "vóór de eerste dag" in gives(with_action(wanneer="mei 2026"), "AL10").message


def test_the_hint_gives_a_working_day() -> None:
    assert "maandag 2 november 2026 (2026-11-02)" in gives(with_action(wanneer="oktober 2026"), "AL10").hint


@pytest.mark.parametrize("when", ["juni 2026", "2026-10-16", "september", "begin oktober"])
def test_in_time(when: str) -> None:
    assert not told(with_action(wanneer=when), "AL10")


def test_a_rhythm_has_no_last_day() -> None:
    assert not told(with_action(wanneer="juni t/m november 2026", frequentie="elke maandag"), "AL10")
