"""The choices in the report of an evaluation, which more than one of its questions take."""

from typing import Final

from spvgen.kinds.verloop import Oordeel

DONE: Final = ("ja", "deels", "nee")
OPEN: Final = "loopt_nog"
"""The answer about what is still to be done: the report is silent of it, and its document says so."""
JUDGEMENTS: Final = tuple(map(str, Oordeel))
