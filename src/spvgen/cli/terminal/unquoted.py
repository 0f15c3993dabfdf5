"""What the user is told, without what is private in the words that it quotes."""

import re
from typing import Final

_QUOTED: Final = r"‘([^’]{3,})’|\(([^()]{3,})\)"
"""What stands in quotation marks or brackets."""


def unquoted(text: str) -> str:
    """A message in which no quote repeats what a privacy rule would hide; what was typed may be anything."""
    if not re.search(_QUOTED, text):
        return text
    from spvgen.diagnostics import HIDDEN, NodePath  # only for a message that quotes
    from spvgen.judging import as_said, privacy_hits

    def shown(quote: re.Match[str]) -> str:
        said = quote[0][1:-1].replace("_", " ")
        texts: dict[NodePath, str] = {("feit", 0): said, ("feit", 1): as_said(said)}
        return HIDDEN if privacy_hits(texts, None, ()) else quote[0]

    return re.sub(_QUOTED, shown, text)
