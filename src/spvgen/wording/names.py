"""Names in a sentence: of people (*met Petra*), and with a number that counts nothing (*lijn 4*)."""

from collections.abc import Iterator, Sequence
from typing import Final

from spvgen.numerals import value_of
from spvgen.wording.rows import Found, phrases
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import Token, keys_at, word_at

_LETTERS: Final = "ABCDEF"
_OLDEST: Final = 120
_COUNTED: Final = frozenset({"per", "<elk>", "<n>", "/"})
"""Before *klas 5* these say that five of something follow."""
_NOT: Final = frozenset({"niet", "nooit"})
_GOES_ON: Final = frozenset({"en", ",", ".", ""})
"""Behind what is said of things: *zijn alle dossiers ouder dan 60 dagen gesloten* goes on otherwise."""
_NO_PERSONS: Final = frozenset({"<maand>", "<weekdag>", "<q>", "<gebeurtenis>"})
_AHEAD: Final = frozenset({"met", "door", "bij", "aan", "van", "en", "naar", "voor", ":"})
"""Before a capital these say that somebody is named."""


def name_spans(text: str, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The characters of names with a number in them: *1-op-1, Windows 11*."""
    spans = [
        (tokens[f.start].start, tokens[f.end - 1].end)
        for f in phrases("names", tokens)
        if _is_name(tokens, f)
    ]
    models = (
        t
        for at, t in enumerate(tokens)
        if _is_model(text, tokens, at) or _is_code(text, t) or _is_version(tokens, at)
    )
    return spans + [(t.start, t.end) for t in models]


def _is_name(tokens: Sequence[Token], found: Found) -> bool:
    behind = word_at(tokens, found.end)
    if found.row.kind == "groep" and behind.endswith(("en", "s")) and "<woord>" in keys_at(tokens, found.end):
        return False  # *team 3 bezoeken*: rather three visits than the third team
    if found.row.kind == "keuze" and _is_said_of(tokens, found):
        return False
    said = tokens[found.start : found.end]
    if found.row.kind == "leeftijd" and any(map(_is_beyond_age, said)):
        return False  # *bezoekers boven de 400*
    counted = not keys_at(tokens, found.start - 1).isdisjoint(_COUNTED)
    return behind not in ("%", "procent") and (not counted or word_at(tokens, found.start - 1) == "een")


def _is_said_of(tokens: Sequence[Token], found: Found) -> bool:
    """*Dossiers zijn niet ouder dan 60 dagen* is a norm; *dossiers ouder dan 60 dagen* are some of them."""
    if word_at(tokens, found.start - 1) in words("copula") | _NOT:
        return True
    ends = word_at(tokens, found.end) in _GOES_ON or "<punt>" in keys_at(tokens, found.end)
    return ends and any(token.word in words("copula") for token in tokens[: found.start])


def _is_beyond_age(token: Token) -> bool:
    return "<n>" in token.keys and value_of(token.word) > _OLDEST


def _is_model(text: str, tokens: Sequence[Token], at: int) -> bool:
    """A number behind a capitalised word within the sentence and with nothing to count."""
    if at < 2 or "<cijfer>" not in tokens[at].keys or "<woord>" not in tokens[at - 1].keys:
        return False
    capital = text[tokens[at - 1].start].isupper() and "<teken>" not in tokens[at - 2].keys
    return capital and "<woord>" not in keys_at(tokens, at + 1) and word_at(tokens, at + 1) not in ("%", "€")


def _is_code(text: str, token: Token) -> bool:
    """*afdeling 2B*: a number with a capital right behind it."""
    letter, behind = text[token.end : token.end + 1], text[token.end + 1 : token.end + 2]
    return "<cijfer>" in token.keys and letter in _LETTERS and bool(letter) and not behind.isalnum()


def _is_version(tokens: Sequence[Token], at: int) -> bool:
    """*Teamgevoel 2.0*: the next of something that nobody can count; *een score van 4.0* is a mark."""
    if at == 0 or tokens[at].word not in _VERSIONS or word_at(tokens, at + 1) in _GRADED:
        return False
    before = tokens[at - 1]
    measured = before.word in words("indicators") or before.word.endswith(ordered("indicator_endings"))
    return before.word in _EDITIONS or ("<abstract>" in before.keys and not measured)


_VERSIONS: Final = frozenset({"1.0", "2.0", "3.0", "4.0", "5.0"})
_GRADED: Final = frozenset({"of", "en", "op", "uit"})
"""Behind *4.0* these go on with a mark: *of hoger*, *uit 5*."""
_EDITIONS: Final = frozenset({"versie", "release", "editie", "generatie"})


def person_names(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The tokens of each name of somebody: a capital behind a preposition, with the capitals that follow."""
    behind = 1
    for at in range(1, len(tokens)):
        if at < behind or tokens[at - 1].word not in _AHEAD or not _is_person(text, tokens[at]):
            continue
        if at > 1 and _is_person(text, tokens[at - 1]):  # *Van Dalen* begins with *Van*
            continue
        end = at + 1
        while end < len(tokens) and _is_person(text, tokens[end]):
            end += 1
        yield at, end
        behind = end


def _is_person(text: str, token: Token) -> bool:
    """*Petra*, but not *HR*, *AFAS* or a month."""
    written = text[token.start : token.end]
    return written.istitle() and written.isalpha() and token.keys.isdisjoint(_NO_PERSONS)
