"""How words end: in a mark that closes them, or in the point of an abbreviation."""

from typing import Final

from spvgen.dutch import AND_SO_ON, SHORTENED, SHORTENED_AT_AN_END

_MARKS: Final = tuple(".,;:?!…")
"""What closes words, so that no full stop or colon follows."""
_AROUND: Final = "’”\"') "
"""What may stand behind such a mark: *Vraag: ‘Wanneer dan?’*"""
_ALSO_CAPITAL: Final = frozenset({"co", "inc", "jr", "ltd", "sr"})
"""What stays short with a capital; *Jan.* and *Max.* are names."""
_LONGEST_PIECE: Final = 2  # letters between the points of *B.V.* and *Ph.D.*


def with_stop(words: str) -> str:
    """Words with a full stop, where no mark of their own closes them: *Wie belt?*, *Leadopvolging.*"""
    return words if closes_itself(words) else f"{words}."


def closes_itself(words: str, mark: str = ".") -> bool:
    """Whether words end in a mark that ``mark`` does not follow.

    A colon does follow the point of an abbreviation (*offertes e.d.:*), and a quotation.
    """
    if mark != ":":
        return words.rstrip(_AROUND).endswith(_MARKS)
    return words.endswith(_MARKS) and not ends_shortened(words)


def without_mark(clause: str) -> str:
    """A clause without the point, comma or semicolon that closes it, where words go on behind it.

    The point of an abbreviation is part of the word, and so are those of *je twijfelt...*
    """
    if clause[-1:] not in (".", ",", ";") or clause.endswith("..") or ends_shortened(clause):
        return clause
    return clause[:-1].rstrip() or clause


def ends_shortened(words: str) -> bool:
    """Whether the last point is that of an abbreviation: *e.d.*, *Smit B.V.*, *5 p.m.*, *1 jan.*"""
    said = words.split()[-1:]
    if not said or not said[0].endswith("."):
        return False
    written = said[0][:-1].lstrip("\"'“‘„([").rpartition("/")[2]
    short, pieces = written.lower(), written.split(".")
    if len(pieces) > 1:
        return short in SHORTENED | AND_SO_ON or all(
            piece.isalpha() and len(piece) <= _LONGEST_PIECE for piece in pieces
        )
    if written != short:
        return short in _ALSO_CAPITAL and not written.isupper()
    return short in SHORTENED | SHORTENED_AT_AN_END | AND_SO_ON or short.endswith("nr")
