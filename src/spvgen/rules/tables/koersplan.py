"""The rules of a course plan."""

from typing import Final

from spvgen.rules.tables import gedeeld

RULES: Final = (*gedeeld.RULES,)
