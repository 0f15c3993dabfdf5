"""People and parties that a sentence calls by their name: *met Petra, door Mo Haddad*."""

from collections.abc import Iterator, Sequence
from typing import Final

from spvgen.wording.tokens import Token, word_at

_NO_NAMES: Final = frozenset({"<maand>", "<weekdag>", "<q>", "<gebeurtenis>"})
_AHEAD: Final = frozenset({"met", "door", "bij", "aan", "van", "en", "naar", "voor", ":"})


def named(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The tokens of each name: words with a capital behind a preposition, with the capitals that follow."""
    at = 1
    while at < len(tokens):
        end = at
        while end < len(tokens) and _is_name(text, tokens[end]):
            end += 1
        if end > at and word_at(tokens, at - 1) in _AHEAD:
            yield at, end
        at = max(end, at + 1)


def _is_name(text: str, token: Token) -> bool:
    """*Petra*, but not *HR*, *AFAS* or a month."""
    written = text[token.start : token.end]
    return written.istitle() and written.isalpha() and token.keys.isdisjoint(_NO_NAMES)
