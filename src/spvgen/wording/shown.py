"""*Laten zien* and *kijken wat*: acts where there is something to see, and vague where it is a quality."""

from collections.abc import Iterator, Sequence
from typing import Final

from spvgen.wording.lexicon import is_abstract
from spvgen.wording.measures import Fact, is_participle, is_thing
from spvgen.wording.tables import words
from spvgen.wording.tokens import Token, until, word_at
from spvgen.wording.vague import LET, Candidate

_REACH: Final = 8  # tokens between *laat* and *zien*, at most
_ASKING: Final = frozenset({"wat", "welk", "welke", "wie", "waar", "wanneer"})
_HOLLOW: Final = frozenset({"er", "niet", "wel", "ook", "waard", "zelf", "moment", "hier", "daar"})
"""Words that show nothing by themselves: *wat je waard bent*."""
_ENDS: Final = frozenset({",", ".", ";", "!", "?"})


def shown(tokens: Sequence[Token], facts: Sequence[Fact], vague: Sequence[Candidate]) -> Iterator[Fact]:
    """Acts of showing: *laat de lijst zien*, *laat zien welke offertes openstaan*; not *laat groei zien*.

    Looking is one too where it has been settled already: *kijken wat af is*; not *kijken wat beter kan*.
    """
    for at, token in enumerate(tokens):
        asked = _asked_at(tokens, at) if token.word in _LOOK else None
        if asked is not None and _is_settled(tokens, asked, vague):
            yield Fact(at, asked + 1, "handeling")
        seen = _seen_at(tokens, at) if token.word in LET else None
        if seen is None:
            continue
        begin = seen + 1 + (word_at(tokens, seen + 1) == ",")
        end = until(tokens, begin, _ENDS)
        inside = [c for c in vague if begin <= c.start < end]
        if _tells(tokens, begin, end, [f for f in facts if begin < f.start < end], inside):
            yield Fact(at, end, "handeling")
        elif _is_seen(tokens, at + 1, seen, [c for c in vague if c.start > at]):
            yield Fact(at, seen + 1, "handeling")


_LOOK: Final = frozenset({"kijk", "kijkt", "kijken"})
_WHAT: Final = frozenset({"wat", "of", "welk", "welke", "wie", "waar", "hoe", "hoeveel"})
_FAR: Final = frozenset({"ver", "veel", "vaak", "lang", "laat"})
"""*Hoe ver je bent*: so or so, for anyone to see; *hoe het gaat* is not."""


def _asked_at(tokens: Sequence[Token], at: int) -> int | None:
    """Where it says what is looked at: *kijken samen welke*; none behind a sign."""
    near = range(at + 1, min(at + _NEAR, len(tokens)))
    asked = next((n for n in near if tokens[n].word in _WHAT), None)
    return asked if asked and _ENDS.isdisjoint(token.word for token in tokens[at:asked]) else None


_NEAR: Final = 5  # tokens from *kijken* to *wat*, at most


def _is_settled(tokens: Sequence[Token], at: int, vague: Sequence[Candidate]) -> bool:
    """*Wat er af is*, *of alle punten zijn afgevinkt*, *wat in de weg zat*: so or not, for anyone to see."""
    if word_at(tokens, at) == "hoeveel" or word_at(tokens, at + 1) in _FAR:
        return True
    if word_at(tokens, at) == "hoe":
        return False
    end = until(tokens, at, _ENDS)
    clause = [token.word for token in tokens[at + 1 : end]]
    if not words("still_open").isdisjoint(clause) or any(at < c.start < end for c in vague):
        return False
    said = words("past_verbs") | words("standing")
    perfect = any(word in words("perfect_verbs") for word in clause) and any(map(is_participle, clause))
    return perfect or not said.isdisjoint(clause)


def _is_seen(tokens: Sequence[Token], begin: int, seen: int, vague: Sequence[Candidate]) -> bool:
    return _names_object(tokens, begin, seen, vague) or _is_one_of_many(tokens, begin, seen, vague)


_ONE: Final = frozenset({"een", "de", "het", "deze", "dit"})


def _is_one_of_many(tokens: Sequence[Token], begin: int, seen: int, vague: Sequence[Candidate]) -> bool:
    """*elke set*, and of what is shown to somebody also *de set*: no quality, whatever it is.

    To whom can stand behind it: *laat de ijklijn zien aan een collega*.
    """
    to_somebody = any(token.word == "aan" for token in tokens[begin : seen + 2])
    praised = {at for c in vague for at in range(c.start, c.end)}
    opening = words("elk") | _ONE if to_somebody else words("elk")
    opens = (at for at in range(begin, seen - 1) if tokens[at].word in opening)
    return any(
        word_at(tokens, at - 1) not in words("joining")
        and at + 1 not in praised
        and not is_abstract(tokens[at + 1].word)
        and "<tijdmaat>" not in tokens[at + 1].keys
        for at in opens
    )


def _seen_at(tokens: Sequence[Token], at: int) -> int | None:
    near = range(at + 1, min(at + _REACH, len(tokens)))
    return next((place for place in near if tokens[place].word == "zien"), None)


def _tells(
    tokens: Sequence[Token], begin: int, end: int, facts: Sequence[Fact], vague: Sequence[Candidate]
) -> bool:
    """Whether the clause behind *zien* asks or tells of something that is there to see."""
    opening = word_at(tokens, begin)
    if opening == "hoeveel":
        return True
    if opening in _ASKING:  # *welke orders te laat waren*
        return not vague and any(map(_says_something, tokens[begin + 1 : end]))
    if opening == "hoe" and _names_object(tokens, begin + 1, end, vague):  # *hoe je een offerte opbouwt*
        return not any(c.kind == "woord" for c in vague)
    return opening in ("hoe", "dat") and not vague and any(fact.kind != "alle" for fact in facts)


def _says_something(token: Token) -> bool:
    function = words("light_verbs") | words("modal_verbs") | words("subjects") | words("noun_ahead")
    return token.word[0].isalpha() and token.word not in function | words("determiners") | _HOLLOW


def _names_object(tokens: Sequence[Token], begin: int, end: int, vague: Sequence[Candidate]) -> bool:
    """A thing that is shown or treated itself, not the place of it (*in gesprekken*)."""
    praised = {at for c in vague for at in range(c.start, c.end)}
    things = [at for at in range(begin, end) if is_thing(tokens[at].word) and at not in praised]
    return any(_ahead(tokens, at, begin) not in words("joining") for at in things)


def _ahead(tokens: Sequence[Token], at: int, begin: int) -> str:
    """The word in front of a noun, its articles and participles; empty where it opens the clause."""
    at -= 1
    while at >= begin and (tokens[at].word in words("determiners") or tokens[at].word.endswith("de")):
        at -= 1
    return tokens[at].word if at >= begin else ""
