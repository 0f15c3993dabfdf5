"""P02: the employee can only sign in agreement."""

import pytest
from whole import told

from support import plan_with


@pytest.mark.parametrize(
    "signing",
    ["wijze: akkoord", "wijze: akkoord\n  plaats: Purmerend", "wijze: akkoord\n  datum: 2026-02-26"],
)
def test_only_agreement(signing: str) -> None:
    (found,) = told(plan_with(f"ondertekening:\n  {signing}\n"), "P02")
    assert found.severity == "waarschuwing"
    assert found.path == ("ondertekening", "wijze")
    assert "wijze: keuze" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        plan_with("ondertekening:\n  wijze: keuze\n"),
        plan_with("ondertekening:\n  wijze: ontvangst\n"),
        plan_with("ondertekening:\n  plaats: Purmerend\n"),  # the default is a choice
        plan_with(without=("ondertekening",)),
        plan_with(
            f"ondertekening:\n  wijze: akkoord\n  datum: 2026-02-26\n  vingerafdruk: {'0' * 64}\n"
        ),  # signed so
    ],
)
def test_a_choice(text: str) -> None:
    assert not told(text, "P02")
