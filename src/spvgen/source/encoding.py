"""From bytes to text, or the finding that says how to save the file as UTF-8."""

from typing import Final

from spvgen.source.report import Report

_SAVE: Final = (
    "Open het in een teksteditor en sla het op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)."
)

NEW_PLAN: Final = "Een nieuw plan maak je met: spv new"
"""What helps with a file that is no plan; a file for something else gets another hint in its place."""
_PLAIN_TEXT: Final = f"Een plan is een tekstbestand dat eindigt op .yaml. {NEW_PLAN}"

_OUT_OF_WORD: Final = (
    "Is dit een plan dat je in Word hebt bewaard? Je tekst is er nog. Open het in Word en kies: Opslaan als, "
    "Platte tekst (*.txt), codering Unicode (UTF-8). Geef dat bestand daarna een naam die eindigt op .yaml. "
    f"{NEW_PLAN}"
)
_NOT_TEXT: Final = (
    (b"PK\x03\x04", "een Word-document of een ander ingepakt bestand", _OUT_OF_WORD),
    (b"\xd0\xcf\x11\xe0", "een oud Word- of Excel-bestand", _OUT_OF_WORD),
    (b"%PDF", "een pdf", _PLAIN_TEXT),
    (b"{\\rtf", "een RTF-bestand", _OUT_OF_WORD),
)
"""How such a file begins, what it is, and what helps."""

_WIDE_BOMS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def decode(data: bytes, file: str) -> str | Report:
    """The text of a file without its byte order mark, or a report with one X11."""
    for magic, kind, hint in _NOT_TEXT:
        if data.startswith(magic):
            return _refuse(file, "", 0, f"Dit is geen tekstbestand maar {kind}.", hint)
    wide = _wide_encoding(data)
    if wide:
        text = data.decode(wide, "replace").removeprefix("\ufeff")
        return _refuse(
            file, text, 0, f"Dit bestand is opgeslagen als {wide[:6].upper()}, niet als UTF-8.", _SAVE
        )
    try:
        return data.decode("utf-8").lstrip("\ufeff")
    except UnicodeDecodeError as error:
        return _not_utf8(data, file, error.start)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 and UTF-32 by their mark; UTF-16 without one has a NUL in every other byte of the start."""
    for mark, name in _WIDE_BOMS:
        if data.startswith(mark):
            return name
    head = data[:200]
    pairs = len(head) // 2
    for name, nuls in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        if pairs > 1 and nuls.count(0) * 2 > pairs and head.count(0) == nuls.count(0):
            return name
    return ""


def _not_utf8(data: bytes, file: str, at: int) -> Report:
    """One finding at the first byte that is no UTF-8."""
    if b"\0" in data:
        return _refuse(file, "", 0, "Dit is geen tekstbestand.", _PLAIN_TEXT)
    if _looks_like_cp1252(data):
        text = data.decode("cp1252")  # one character a byte, so ``at`` is an offset in the text as well
        message = (
            f"Dit bestand is opgeslagen in de oude Windows-codering (cp1252): ‘{text[at]}’ is geen UTF-8."
        )
        return _refuse(file, text, at, message, _SAVE)
    text = data.decode("utf-8", "replace")
    at = len(data[:at].decode("utf-8"))
    return _refuse(
        file, text, at, "Hier staat een teken dat geen UTF-8 is.", f"Typ het teken opnieuw. {_SAVE}"
    )


def _looks_like_cp1252(data: bytes) -> bool:
    """Whether the bytes make sense as cp1252: all are defined, and no other character is good UTF-8."""
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return data.decode("utf-8", "ignore").isascii()


def _refuse(file: str, text: str, at: int, message: str, hint: str) -> Report:
    report = Report(file, text)
    report.add("X11", (at, min(at + 1, len(text)) if at else 0), message, hint)
    return report
