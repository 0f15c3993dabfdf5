"""A table, or the head of a mail, that was pasted into a text (code K03)."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Final

from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, Hits, RuleSettings

_SHOWN: Final = 12  # rows that a hint writes out
_POINT: Final = r"\s*(?:[^\w\s|€]|o|\d{1,2}[.)])\s"
"""How a point of a list begins: word processors put a tab behind that too."""
MAIL_HEAD: Final = r"(?i)\s*(?:van|aan|cc|bcc|onderwerp|verzonden|datum|from|to|subject|sent|date)\s*:\s*\S"
_SENDERS: Final = ("van:", "from:", "van :", "from :")
_CLOSED: Final = (".", "!", "?", "…")


def geplakte_tabel_of_mailkop(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat een geplakte tabel in een tekst, of de kop van een mail.

    Een tekst heeft geen kolommen. Rijen uit Excel of Word worden in het document losse regels, zoals ‘4 mei
    38 14’, en dan weet niemand meer wat die cijfers zijn. Maak van elke rij een punt, met bij elke cel de kop
    van de kolom. Onder elkaar met een streepje ervoor staan ze in het document als een lijst. Van een mail
    hoort niet de kop in het plan, maar wie wanneer wat schreef, in een zin.

    Bron: hoe een document een tekst toont: regels en punten, geen kolommen.

    Fout:
        slotopmerking: |
          week | gesprekken | orders
          4 mei | 38 | 14
          11 mei | 41 | 17

    Goed:
        slotopmerking: |
          - week: 4 mei; gesprekken: 38; orders: 14
          - week: 11 mei; gesprekken: 41; orders: 17
    """
    for path, text in texts.values.items():
        if "\t" not in text and "\n" not in text:
            continue
        if rows := pasted_rows(text):
            yield Hit(path, _TABLE, _points(rows), _line_of(rows[0], text))
        elif _has_mail_head(text):
            yield Hit(path, "Hier staat de kop van een mail.", _NO_HEAD)


_TABLE: Final = "Hier staat een tabel. In het document worden dat losse regels."
_NO_HEAD: Final = (
    "Schrijf in een zin wie wanneer wat schreef, zoals: Op 4 mei 2026 mailde de klant dat de offerte te laat "
    "kwam."
)


def pasted_rows(text: str) -> list[list[str]]:
    """The cells of the first table in a text; empty for a text without one."""
    lines = text.split("\n")
    return next(
        (rows for cells, least in _CELLS for rows in _tables(lines, cells) if _counts(rows, least)), []
    )


def _line_of(row: Sequence[str], text: str) -> str:
    """The first line of a text with the cells of this row."""
    lines = (line for line in text.split("\n") if any(cells(line) == row for cells, _ in _CELLS))
    return next(lines).strip()


def _tables(lines: Sequence[str], cells: Callable[[str], list[str]]) -> Iterator[list[list[str]]]:
    """Each run of lines that have cells."""
    for is_row, run in groupby(map(cells, lines), bool):
        if is_row:
            yield list(run)


def _counts(rows: Sequence[Sequence[str]], least: int) -> bool:
    """Whether rows are a table: several with equally many cells, or one with ``least``."""
    wide = {len(row) for row in rows}
    return len(wide) == 1 and (len(rows) > 1 or least <= max(wide))


def _tabbed(line: str) -> list[str]:
    """The cells between tabs. An empty one holds the place of its column."""
    if "\t" not in line or re.match(_POINT, line):
        return []
    return _several(line.strip(" ").split("\t"))


def _barred(line: str) -> list[str]:
    bare = line.strip()
    framed = bare.startswith("|") and bare.endswith("|")
    return _several((bare.strip("|") if framed else bare).split("|"))


def _separated(sign: str, line: str) -> list[str]:
    """The cells of a file with values: in a sentence there is a space behind the sign."""
    cells = line.strip().split(sign)
    spaced = any(cell[:1].isspace() for cell in cells[1:])
    return [] if spaced or line.rstrip().endswith(_CLOSED) else _several(cells)


def _several(cells: Sequence[str]) -> list[str]:
    told = [cell.strip() for cell in cells]
    return told if sum(map(bool, told)) > 1 else []


_CELLS: Final = ((_tabbed, 3), (_barred, 99), (partial(_separated, ";"), 99))
"""How a line falls into cells, and how many of these make one line a table by itself."""


def _points(rows: Sequence[Sequence[str]]) -> str:
    """The rows as points; a long table begins like this."""
    from spvgen.source.tabular import RULER, in_words  # few texts hold a table

    told = in_words([row for row in rows if not all(RULER.fullmatch(cell) for cell in row)])
    shown = "\n".join(f"- {row}" for row in told[:_SHOWN])
    further = ", en ga zo door" if len(told) > _SHOWN else ""
    return f"Maak van elke rij een punt, met bij elke cel de kop van de kolom{further}. Schrijf: {shown}"


def _has_mail_head(text: str) -> bool:
    """Whether lines of the head of a mail stand under each other, that of the sender among them."""
    if not any(sender in text.lower() for sender in _SENDERS):
        return False
    for is_head, run in groupby(text.split("\n"), lambda line: bool(re.match(MAIL_HEAD, line))):
        lines = [line.strip().lower() for line in run]
        if is_head and len(lines) > 1 and any(line.startswith(_SENDERS) for line in lines):
            return True
    return False
