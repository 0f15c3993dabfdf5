"""The example plan with its original faults: what our rules must find in it."""

import pytest

from spvgen import api
from support import EXAMPLES

ORIGINAL = EXAMPLES / "fout" / "tom-bakker-origineel.yaml"


def lines_of(code: str) -> list[str]:
    """The quoted line of each finding with this code, in order."""
    report = api.check(ORIGINAL.read_bytes(), ORIGINAL.name)
    assert report.complete
    return [finding.excerpt.strip() for finding in report.findings if finding.code == code]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            "S01",
            ['naam: "[Naam manager]"', 'naam: "[Naam HR-vertegenwoordiger]"', "huidige_situatie: In Q2 20XX"],
        ),
        ("M02", ["meting:", "meting:"]),
        ("T09", ["per: kwartaal", "per: kwartaal"]),
        ("M04", ["criterium: Op 1 september 2025 haal", "criterium: Op 1 september 2025 behoud"]),
        ("S04", ["afspraak: Je vraagt je leidinggevende actief"]),
    ],
)
def test_the_original_faults_are_found(code: str, expected: list[str]) -> None:
    found = lines_of(code)
    assert len(found) == len(expected)
    assert all(line.startswith(start) for line, start in zip(found, expected, strict=True))


def test_the_way_out_is_in_the_advice() -> None:
    report = api.check(ORIGINAL.read_bytes(), ORIGINAL.name)
    hints = [finding.hint for finding in report.findings if finding.code == "T09"]
    assert len(hints) == 2
    assert all("30 september 2025" in hint for hint in hints)
    assert "naar rato" in hints[0]  # a part of a quota of so much
    assert (
        "‘van 8 juli tot en met 1 september 2025’" in hints[1]
    )  # customers that stay, which add up to nothing
