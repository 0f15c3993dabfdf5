"""A text of the user's as it can stand in a hint that is to be copied into the file."""

from spvgen.source import read_source
from spvgen.source.lines import quoted


def behind_key(text: str) -> str:
    """A text on one line as the value of a key: in quotes where YAML would read something else in it.

    The reader itself is asked, for it also refuses what YAML lets pass, such as a loose quote.
    """
    source, wrong = read_source(f"sleutel: {text}\n".encode(), "")
    return text if source and not wrong and source.value == {"sleutel": text} else quoted(text)
