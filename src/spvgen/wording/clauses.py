"""Asides: the why, the how and the conditions of a sentence, whose words are not its core."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.clause_rows import ASIDES
from spvgen.wording.rows import Found, find
from spvgen.wording.tokens import Token
from spvgen.wording.vague import is_comparative, is_vague_verb


class Aside(NamedTuple):
    """Tokens ``start`` up to ``end`` beside the core; ``kind`` as in ``clause_rows``."""

    start: int
    end: int
    kind: str


_STOPS: Final = frozenset({".", ";", "!", "?", ",", ":", "\n"})


_PREPOSITIONS: Final = frozenset("voor van met op aan bij onder naar tot uit per vóór binnen door en is zijn wordt worden".split())


def asides(tokens: Sequence[Token]) -> list[Aside]:
    """The asides of a sentence: subordinate clauses, purposes, quoted names and what stands in brackets."""
    marked = [_marked(token) for token in tokens]
    found = [aside for row in find(ASIDES, marked) if (aside := _aside(tokens, row))]
    return [*found, *_enclosed(tokens), *_heading(tokens)]


def _marked(token: Token) -> Token:
    """The token with the classes that the rows here ask for."""
    if is_comparative(token.word):
        return token._replace(keys=token.keys | {"<comparatief>"})
    if is_vague_verb(token.word):
        return token._replace(keys=token.keys | {"<vaagwerk>"})
    return token


def _aside(tokens: Sequence[Token], found: Found) -> Aside | None:
    kind, limit = found.row.kind.split()
    end = _end(tokens, found.end, kind, int(limit))
    if kind == "om-te" and not any(token.word == "te" or "-te-" in token.word for token in tokens[found.end : end]):
        return None
    if kind == "als" and tokens[found.start].word == "als" and tokens[found.start + 1].word == "een" and _stop(tokens, end) != ",":
        return None
    return Aside(found.start, end, kind)


def _stop(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].word if at < len(tokens) else ""


def _end(tokens: Sequence[Token], start: int, kind: str, limit: int) -> int:
    """An aside runs to the comma or the end of the sentence, and no further than its limit."""
    for at in range(start, min(len(tokens), start + limit)):
        if tokens[at].word in _STOPS or kind == "naam" and tokens[at].word in _PREPOSITIONS:
            return at
        if kind == "om-te" and (tokens[at].word == "te" or "-te-" in tokens[at].word):
            return min(at + 2, len(tokens))
    return min(len(tokens), start + limit)


def _heading(tokens: Sequence[Token]) -> list[Aside]:
    """What stands before a colon only announces: *slimmer inkopen: voor 1 juli drie offertes opvragen*."""
    colon = next((at for at, token in enumerate(tokens) if token.word == ":"), 0)
    return [Aside(0, colon, "kop")] if colon and len(tokens) - colon > 3 else []


def _enclosed(tokens: Sequence[Token]) -> list[Aside]:
    """What stands between brackets or quotation marks."""
    found: list[Aside] = []
    opened: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if token.word in ("(", '"', "'") and token.word not in opened:
            opened[token.word] = at
        elif token.word in _PAIRS and _PAIRS[token.word] in opened:
            found.append(Aside(opened.pop(_PAIRS[token.word]), at + 1, "haakjes" if token.word == ")" else "naam"))
    return found


_PAIRS: Final = {")": "(", '"': '"', "'": "'"}
