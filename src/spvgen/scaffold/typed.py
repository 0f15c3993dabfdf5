"""What people type, as a value in the text of a new plan."""

import re
from typing import Final

from spvgen.dutch import DutchValueError
from spvgen.edit.writing import OPEN, one_line
from spvgen.source.model import CONTROL

MOST_WEEKS: Final = 156
"""What a document can span."""


def yaml_text(text: str) -> str:
    """A text on one line as a YAML value that reads back the same; an empty one as an open place."""
    return one_line(text) if text else OPEN


_UNFIT: Final = re.compile(rf"{CONTROL.pattern}|[\ue000-\uf8ff\ufdd0-\ufdef\ufeff]")
"""What a plan can't hold: control characters, half and private ones, and a stray byte order mark."""


def clean_text(text: str) -> str:
    """A text as typed, on one line with single spaces.

    Raises DutchValueError of kind ``teken`` where it holds a character that a plan can't hold.
    """
    line = " ".join(text.split())
    found = _UNFIT.search(line)
    if found:
        message = f"In deze tekst staat een teken dat niet kan (U+{ord(found[0]):04X})."
        raise DutchValueError(message, kind="teken", hint="Typ de tekst opnieuw, zonder te plakken.")
    return line
