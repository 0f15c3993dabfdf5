"""The document that our template makes of the longest example of each kind but the improvement plan."""

from typing import Final

from spvgen.document import Document
from spvgen.kinds import KINDS
from test_kinds import built, sample

KIND_DOCUMENTS: Final[dict[str, Document]] = {
    soort: built(soort, sample(soort))[1] for soort in KINDS if soort != "verbeterplan"
}
