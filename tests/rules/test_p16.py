"""P16: a measure without a word of why."""

import pytest
from closings import closed
from whole import told


@pytest.mark.parametrize("measure", ["overplaatsing", "ontslag", "waarschuwing"])
def test_a_measure_without_a_reason(measure: str) -> None:
    (found,) = told(closed("doelen_niet_behaald", "82%", maatregel=measure), "P16")
    assert (found.severity, found.path) == ("fout", ("afsluiting", "toelichting"))
    assert measure in found.message and "welke hulp" in found.hint


@pytest.mark.parametrize(
    ("outcome", "more"),
    [
        ("doelen_niet_behaald", {}),
        ("doelen_niet_behaald", {"maatregel": "verdere_begeleiding"}),
        ("doelen_niet_behaald", {"maatregel": "overplaatsing", "toelichting": "Het bleef 82%."}),
        ("doelen_behaald", {"maatregel": "overplaatsing"}),
        ("voortijdig_beeindigd", {"maatregel": "overplaatsing"}),
    ],
)
def test_where_none_is_needed_or_another_rule_speaks(outcome: str, more: dict[str, str]) -> None:
    assert not told(closed(outcome, "82%", **more), "P16")
