"""AL07: a list that is too long."""

import pytest
from lijsten import gives, list_with
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings


def many(number: int) -> str:
    return list_with(
        acties=[{"titel": f"A{n}", "afspraak": "Je leest elke maandag iets."} for n in range(number)]
    )


@pytest.mark.parametrize("number", [8, 9, 20])
def test_too_many(number: int) -> None:
    found = gives(many(number), "AL07")
    assert found.path == ("acties",)
    assert f"{number} acties" in found.message


@pytest.mark.parametrize("number", [1, 5, 7])
def test_short_enough(number: int) -> None:
    assert not told(many(number), "AL07")


def test_the_threshold_can_be_set() -> None:
    report = api.check(many(4).encode(), "lijst.yaml", RuleSettings(lijst_acties_max=3))
    assert "AL07" in [finding.code for finding in report.findings]
