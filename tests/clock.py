"""A day that stays, for a plan that is to begin soon."""

from datetime import date
from typing import Self

import pytest


class _FifthOfJanuary(date):
    @classmethod
    def today(cls) -> Self:
        return cls(2026, 1, 5)


def on_5_january_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the commands that begin a plan run on this day, a week before the plans of the tests begin."""
    for module in ("asking.blanks", "plans.new_file"):
        monkeypatch.setattr(f"spvgen.cli.{module}.date", _FifthOfJanuary)
