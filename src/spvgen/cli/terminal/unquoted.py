"""What the user is told, without what is private in the words that it quotes."""

import re
from typing import Final

_QUOTED: Final = r"‘([^’]{3,})’|\(([^()]{3,})\)"
"""What stands in quotation marks or brackets."""


def unquoted(text: str) -> str:
    """A message in which no quote repeats what a privacy rule would hide; what was typed may be anything."""
    if not re.search(_QUOTED, text):
        return text
    from spvgen.diagnostics import HIDDEN  # only for a message that quotes

    def shown(quote: re.Match[str]) -> str:
        return HIDDEN if _is_private(quote[0][1:-1].replace("_", " ")) else quote[0]

    return re.sub(_QUOTED, shown, text)


def _is_private(said: str) -> bool:
    from spvgen.judging import as_said, privacy_hits
    from spvgen.rules.privacy.private_life import is_protected
    from spvgen.rules.privacy.special import tells_special

    if privacy_hits({("feit", 0): said, ("feit", 1): as_said(said)}, None, ()):
        return True
    of_somebody = (f"Je bent {said}.", f"Je bent lid van de {said}.")  # what a bare word can tell
    return any(tells_special(one) or is_protected(one) for one in of_somebody)
