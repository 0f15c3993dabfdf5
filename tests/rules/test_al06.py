"""AL06: more than 30 % of the walks are to control."""

import pytest
from lijsten import gives, with_moments
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings
from support import dump, parse

DAYS = ("2026-06-26", "2026-07-24", "2026-09-04", "2026-10-15", "2026-10-16", "2026-10-19", "2026-10-20",
        "2026-10-21", "2026-10-22", "2026-10-23")  # fmt: skip


def walks(controls: int, others: int) -> str:
    kinds = ["controleren"] * controls + ["inspireren"] * others
    return with_moments(*zip(DAYS, kinds, strict=False))


@pytest.mark.parametrize(
    ("controls", "others", "share"),
    [(1, 2, "33%"), (2, 2, "50%"), (2, 3, "40%"), (4, 6, "40%"), (3, 0, "100%")],
)
def test_too_much_control(controls: int, others: int, share: str) -> None:
    found = gives(walks(controls, others), "AL06")
    assert found.path == ("doorloopmomenten", 0, "nadruk")
    assert share in found.message
    assert "nadruk: inspireren" in found.hint


@pytest.mark.parametrize(("controls", "others"), [(0, 1), (0, 3), (1, 3), (3, 7), (2, 5)])
def test_enough_to_inspire(controls: int, others: int) -> None:
    assert not told(walks(controls, others), "AL06")


def test_the_hint_names_just_those_that_are_too_many() -> None:
    hint = gives(walks(3, 1), "AL06").hint
    assert "‘Keer 1’ en ‘Keer 2’" in hint
    assert "Keer 3" not in hint


def test_the_only_walk() -> None:
    assert gives(walks(1, 0), "AL06").message.startswith(
        "Het enige doorloopmoment is om te controleren: 100%."
    )


def test_the_threshold_can_be_set() -> None:
    text = dump(parse(walks(1, 2)))
    report = api.check(text.encode(), "lijst.yaml", RuleSettings(controleren_max_procent=35))
    assert report.complete
    assert "AL06" not in [finding.code for finding in report.findings]
