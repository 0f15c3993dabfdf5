"""What the user is told, without what is private in the words that it quotes."""

import re
from typing import Final

_QUOTED: Final = r"‘([^’]{3,})’|\(([^()]{3,})\)"
"""What stands in quotation marks or brackets."""


_OF_COLLEAGUES: Final = "V07"
"""How a colleague does: of a loose answer nobody can say who is the colleague and whose plan it is."""


def unquoted(text: str, *, answer: bool = False) -> str:
    """A message in which no quote repeats what a privacy rule would hide; what was typed may be anything.

    An ``answer`` stands a line higher as it was typed, and may speak of the employee by name: there only
    what is private of anybody is hidden.
    """
    if not re.search(_QUOTED, text):
        return text
    from spvgen.diagnostics import HIDDEN  # only for a message that quotes

    def shown(quote: re.Match[str]) -> str:
        return HIDDEN if _is_private(quote[0][1:-1].replace("_", " "), answer=answer) else quote[0]

    return re.sub(_QUOTED, shown, text)


def _is_private(said: str, *, answer: bool) -> bool:
    from spvgen.judging import as_said, privacy_hits
    from spvgen.rules.privacy.private_life import is_protected
    from spvgen.rules.privacy.special import tells_special

    hits = privacy_hits({("feit", 0): said, ("feit", 1): as_said(said)}, None, ())
    if any(not answer or hit.rule.code != _OF_COLLEAGUES for hit in hits):
        return True
    of_somebody = (f"Je bent {said}.", f"Je bent lid van de {said}.")  # what a bare word can tell
    return any(tells_special(one) or is_protected(one) for one in of_somebody)
