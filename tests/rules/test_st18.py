"""ST18: more people at a session than took part."""

import pytest
from stap import part, report
from whole import told


@pytest.mark.parametrize(("whole", "places"), [("8", [0]), ("1", [0, 1]), ("9", []), ("12", [])])
def test_more_than_took_part(whole: str, places: list[int]) -> None:
    found = told(report(deelnemers=whole), "ST18")
    assert [one.path for one in found] == [("sessies", place, "aantal") for place in places]
    assert all(f"en bij ‘deelnemers’ staat {whole}" in one.message for one in found)


def test_what_is_not_counted_is_not_compared() -> None:
    assert not told(report(deelnemers=None), "ST18")
    bare = [{key: value for key, value in one.items() if key != "aantal"} for one in part("sessies")]
    assert not told(report(sessies=bare), "ST18")
