"""What an ``spv.toml`` comes to once it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from spvgen.diagnostics import Finding
from spvgen.rules.rule import RuleSettings

if TYPE_CHECKING:
    from spvgen.house import HouseStyle


class Settings(NamedTuple):
    """What ``spv.toml`` can settle; without a file everything has its default.

    ``style`` is None without a file that can be used: then documents look as ours do.
    ``advice`` is what can be better in the file, and does not keep it from being used.
    """

    rules: RuleSettings = RuleSettings()
    style: HouseStyle | None = None
    advice: tuple[Finding, ...] = ()
