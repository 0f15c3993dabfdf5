"""The rules of a list of actions."""

from typing import Final

from spvgen.rules.tables import gedeeld

RULES: Final = (*gedeeld.RULES,)
