"""``spv text``: the words of a Word file, so that ``git diff`` can show what changed in it."""

from pathlib import Path
from typing import Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import argument
from spvgen.cli.terminal.outcome import WrongUse

SUMMARY: Final = "Lees de tekst van een Word-document."
HELP: Final = """
Lees de tekst van een Word-document, alinea voor alinea, ook als iemand het met de hand heeft aangepast.

In een map van ‘spv init’ gebruikt git dit: met ‘git diff’ zie je dan welke woorden er in een Word-document
zijn veranderd.
"""


def text(document: Annotated[str, argument("DOCUMENT", "Een Word-document (.docx).")]) -> None:
    """Print the words of a Word file, a paragraph a line."""
    from spvgen.writers.docx.reading import paragraphs, unreadable

    path = Path(document)
    if not path.is_file():
        raise WrongUse(f"‘{path}’ bestaat niet.", "Kijk of de naam en de map kloppen.")
    data = path.read_bytes()
    words = [line.strip() for line in paragraphs(data) or () if line.strip()]
    if not words or unreadable(data):
        raise WrongUse(
            f"In ‘{path}’ is geen tekst te lezen.", "Geef een Word-document mee dat eindigt op .docx."
        )
    streams.say_bytes(("\n".join(words) + "\n").encode("utf-8", "replace"))
