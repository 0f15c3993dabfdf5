"""Single words that are vague, but for places where the words beside them give them another sense."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from spvgen.wording.amount import asks_what
from spvgen.wording.comparatives import (
    compares_nothing,
    is_comparative,
    is_graded,
    is_no_more,
    is_no_sooner,
    is_size,
    is_superlative,
    stems,
)
from spvgen.wording.lexicon import is_abstract
from spvgen.wording.measures import is_done, is_participle, is_tended, is_thing
from spvgen.wording.tables import families, ordered, words
from spvgen.wording.tokens import Token, keys_at, word_at
from spvgen.wording.verbs import particle_follows


def open_words(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The places of single words that are vague beside their neighbours, each with what could carry it."""
    for at, token in enumerate(tokens):
        carrier = carrier_of(token.word)
        if carrier and not _is_harmless(tokens, at):
            yield at, carrier


def _is_harmless(tokens: Sequence[Token], at: int) -> bool:
    """*niets meer* compares nothing, *geen enkele* is exact; *een overzicht*, *een voldoende* are things."""
    word = tokens[at].word
    if "<rang>" in keys_at(tokens, at - 1):  # *de eerste verdieping*
        return is_abstract(word)
    if word in _SENSES:
        return _SENSES[word](tokens, at)
    if (_is_blamed(word) and _is_put_right(tokens, at)) or _describes(tokens, at):
        return True
    if (
        is_graded(tokens, at)
        or is_size(tokens, at)
        or (word == "minder" and word_at(tokens, at - 1) == "niet")
    ):
        return True
    return word_at(tokens, at - 1) == "een" and (is_thing(word) or word in ("voldoende", "extra"))


def _is_put_right(tokens: Sequence[Token], at: int) -> bool:
    from spvgen.wording.answered import is_put_right  # few texts tell what is wrong

    return is_put_right(tokens, at)


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """*de vaak voorkomende fouten*: which ones they are; no *vaak passende oplossingen* are agreed."""
    return tokens[at].word in _OFTEN and word_at(tokens, at + 1) in _COMING_BACK


_OFTEN: Final = frozenset({"regelmatig", "vaak", "geregeld", "periodiek", "soms", "steeds", "vaker"})
_COMING_BACK: Final = frozenset(
    {"terugkerende", "voorkomende", "terugkomende", "optredende", "gestelde", "gemaakte"}
)


def _is_none(tokens: Sequence[Token], at: int) -> bool:
    """*geen enkele fout*."""
    return word_at(tokens, at - 1) == "geen"


def _takes_noun(tokens: Sequence[Token], at: int) -> bool:
    """*inclusief het afvoeren*, not *een inclusief team* or *wij zijn inclusief*."""
    return "<woord>" in keys_at(tokens, at + 1) and word_at(tokens, at - 1) != "een"


def _is_soonest(tokens: Sequence[Token], at: int) -> bool:
    """*zo snel mogelijk*: the phrase as a whole says it."""
    return word_at(tokens, at - 1) == "zo" and word_at(tokens, at + 1) == "mogelijk"


def _is_asked_of(tokens: Sequence[Token], at: int) -> bool:
    """*vraag je Bas om hulp* is a deed, *de spoedeisende hulp* a place; not *werk je met hulp*."""
    if word_at(tokens, at - 1) in _WARDS:
        return True
    asked = any(token.word in _ASKS for token in tokens[:at])
    return asked and word_at(tokens, at - 1) == "om"


def _is_the_right_one(tokens: Sequence[Token], at: int) -> bool:
    """*pakt zo nodig het goede artikel*, *keurt hem goed*, and what is called so: *goed nieuws eerst*."""
    named = word_at(tokens, at + 1) in ("nieuws", "vrijdag", "geluk")
    before = range(max(0, at - _APPROVED), at)
    approved = any(
        tokens[verb].word in _APPROVES and particle_follows(tokens, verb, "goed") for verb in before
    )
    pointed = word_at(tokens, at - 1) in ("de", "het") and word_at(tokens, at - 2) == "nodig"
    return named or approved or pointed


def _is_wished(tokens: Sequence[Token], at: int) -> bool:
    """*Ik zou graag willen dat er twee man staan*: how it is asked; no *hij helpt graag*."""
    return word_at(tokens, at - 1) in _WOULD and word_at(tokens, at + 1) in ("willen", "zien", "hebben")


def _is_remark(tokens: Sequence[Token], at: int) -> bool:
    """*Gek genoeg went dat*, *vreemd genoeg*: what somebody thinks of it."""
    return word_at(tokens, at - 1) in _THOUGHT_ODD


_THOUGHT_ODD: Final = frozenset(
    {"gek", "vreemd", "raar", "merkwaardig", "opvallend", "wonderlijk", "grappig", "verrassend", "jammer"}
)


def _is_asked_in_writing(tokens: Sequence[Token], at: int) -> bool:
    """*vraagt mijn chef schriftelijk feedback*, *vraagt feedback aan je chef*: of whom, or on paper."""
    asked = any(token.word in _ASKS for token in tokens[:at])
    whom = word_at(tokens, at + 1) in ("aan", "bij") and word_at(tokens, at + 2) in words("determiners")
    return asked and (whom or any(token.word in ("schriftelijk", "schriftelijke") for token in tokens))


def _is_paper(tokens: Sequence[Token], at: int) -> bool:
    """*een overzicht*, *wekelijks overzicht van de bonnen*: the paper; no *overzicht houden*."""
    first = at == 1 and word_at(tokens, 0) in _HOW_OFTEN and word_at(tokens, at + 1) in ("van", "met")
    return first or word_at(tokens, at - 1) == "een"


def _is_balanced(tokens: Sequence[Token], at: int) -> bool:
    """*de begroting is sluitend aangeboden*: the figures come out; *een sluitende aanpak* is praise."""
    account = any(token.word.endswith(("begroting", "rekening", "kas", "boekhouding")) for token in tokens)
    return account and is_participle(word_at(tokens, at + 1))


_HOW_OFTEN: Final = frozenset({"dagelijks", "wekelijks", "maandelijks", "jaarlijks"})
_WOULD: Final = frozenset({"zou", "zouden"})
_APPROVED: Final = 12  # tokens from *keurt* to *goed*, at most
_APPROVES: Final = frozenset({"keur", "keurt", "keuren", "keurde", "keurden"})


_WARDS: Final = frozenset({"spoedeisende", "huishoudelijke", "eerste", "rechtskundige", "gefinancierde"})
_ASKS: Final = frozenset({"vraag", "vraagt", "vragen"})


_SENSES: Final[dict[str, Callable[[Sequence[Token], int], bool]]] = {
    "wat": asks_what,
    "enkele": _is_none,
    "eerder": is_no_sooner,
    "feedback": _is_asked_in_writing,
    "genoeg": _is_remark,
    "geregeld": is_done,
    "goed": _is_the_right_one,
    "goede": _is_the_right_one,
    "graag": _is_wished,
    "hulp": _is_asked_of,
    "langer": is_no_more,
    "meer": compares_nothing,
    "inclusief": _takes_noun,
    "overzicht": _is_paper,
    "sluitend": _is_balanced,
    "snel": _is_soonest,
    "spoedig": _is_soonest,
    "verzorgd": is_tended,
}
"""Words of two senses: whether, in this place, it is the other one that is meant.

A word that stays vague may still be answered further on in its sentence (``answered``).
"""


@lru_cache(maxsize=8192)
def carrier_of(word: str) -> str:
    """What can carry a single vague word, or nothing when it is not vague."""
    if word in _word_table():
        return _word_table()[word]
    if is_comparative(word):
        return "norm"
    if is_superlative(word) or _is_praise(word) or _is_blamed(word):
        return "lof"
    return "feit" if is_abstract(word) else ""


def _is_praise(word: str) -> bool:
    """*servicegericht*, *mensvriendelijke*."""
    bare = word.removesuffix("e")
    return (
        len(word) > 8 and bare.endswith(ordered("adjective_endings")) and bare not in words("no_adjectives")
    )


def _is_blamed(word: str) -> bool:
    """*ongepaste uitlatingen*: as open as what it denies."""
    denied = word[2:] if word.startswith("on") else ""
    return denied in _word_table() and denied not in words("undenied")


@cache
def _word_table() -> dict[str, str]:
    praise = {
        form: "lof"
        for word in words("adjectives")
        for form in (word, *(f"{stem}e" for stem in stems(word) if not word.endswith("en")))  # *betrokken*
    }
    listed = {word: family.carrier for family in families("vague_words") for word in family.words}
    return praise | dict.fromkeys(words("abstract"), "feit") | listed
