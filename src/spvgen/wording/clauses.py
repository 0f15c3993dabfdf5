"""Asides: the why, the how and the conditions of a sentence, whose words are not its core."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.clause_rows import ASIDES
from spvgen.wording.rows import Found
from spvgen.wording.tokens import Token, word_at
from spvgen.wording.vague import is_comparative, is_vague_verb


class Aside(NamedTuple):
    """Tokens ``start`` up to ``end`` beside the core; ``kind`` as in ``clause_rows``."""

    start: int
    end: int
    kind: str


_STOPS: Final = frozenset({".", ";", "!", "?", ",", ":", "\n"})


_BEFORE_GRADED: Final = frozenset({"met", "voor", "tot", "tbv", "ter"})
"""Words behind which a comparative or vague verb makes an aside; without them no token need be looked up."""


def asides(tokens: Sequence[Token]) -> list[Aside]:
    """The asides of a sentence: subordinate clauses, purposes, quoted names and what stands in brackets."""
    graded = any(token.word in _BEFORE_GRADED for token in tokens)
    marked = [_marked(token) for token in tokens] if graded else tokens
    found = [aside for row in ASIDES.find(marked) if (aside := _aside(tokens, row))]
    return [*found, *_enclosed(tokens), *_heading(tokens)]


def _marked(token: Token) -> Token:
    """The token with the classes that the rows here ask for."""
    if is_comparative(token.word):
        return token._replace(keys=token.keys | {"<comparatief>"})
    if is_vague_verb(token.word):
        return token._replace(keys=token.keys | {"<vaagwerk>"})
    return token


def _aside(tokens: Sequence[Token], found: Found) -> Aside | None:
    kind, run = found.row.kind.split()
    clause = _clause_end(tokens, found.end)
    te = next((at for at in range(found.end, clause) if tokens[at].word == "te" or "-te-" in tokens[at].word), None)
    if kind == "om" and te is None:
        return None
    if tokens[found.start].word == "als" and tokens[found.start + 1].word == "een" and word_at(tokens, clause) != ",":
        return None
    if run == "zin":
        return Aside(found.start, clause, kind)
    if te is not None and kind != "naam":
        return Aside(found.start, min(te + 2, len(tokens)), kind)
    return Aside(found.start, _group_end(tokens, found.end), kind)


def _clause_end(tokens: Sequence[Token], start: int) -> int:
    return next((at for at in range(start, len(tokens)) if tokens[at].word in _STOPS), len(tokens))


_JOINING: Final = frozenset("van in op bij aan tussen en of binnen onder rond".split())
_DETERMINERS: Final = frozenset("de het een meer minder alle deze dit die dat mijn onze ons je jouw zijn haar hun beter vaker".split())


def _group_end(tokens: Sequence[Token], start: int) -> int:
    """Behind a noun phrase: articles, adjectives, the noun, and phrases that hang on it (*van de ploeg*)."""
    at = start + (word_at(tokens, start) in _JOINING)
    while at < len(tokens) and (tokens[at].word in _DETERMINERS or tokens[at].word.endswith("e")) and tokens[at].word not in _STOPS:
        at += 1
    at = at + 1 if at < len(tokens) and "<woord>" in tokens[at].keys else at
    if word_at(tokens, at) in _JOINING and at + 1 < len(tokens) and at - start < 12 and "<moment>" not in tokens[at + 1].keys:
        return _group_end(tokens, at + 1)
    return min(at, len(tokens))


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
