"""Candidates for vagueness: every vague verb, word and expression; and what is vague as a whole."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from spvgen.wording.comparatives import (
    picks_out,
)
from spvgen.wording.measures import is_participle, is_separated_act, is_thing
from spvgen.wording.rows import Found, phrases
from spvgen.wording.tables import families, ordered, words
from spvgen.wording.tokens import CLAUSE_ENDS, Token, keys_at, word_at
from spvgen.wording.vague_words import carrier_of, open_words
from spvgen.wording.verbs import forms, nouns, particle_follows
from spvgen.wording.weights import Weights, words_of

_OWNED: Final = frozenset(
    {"de", "het", "een", "geen", "mijn", "je", "jouw", "uw", "zijn", "haar", "ons", "onze", "hun"}
)
_COUNTED: Final = frozenset({"van", "overeen", "gelijk", "compleet", "volledig", "klaar", "foutloos", "leeg"})
LET: Final = frozenset({"laat", "laten"})
_BEFORE_NOUN: Final = frozenset({"een", "de", "het", "deze", "die", "bij", "met", "door"})


class Candidate(NamedTuple):
    """Tokens ``start`` up to ``end`` read as vague; ``carrier`` is what would make them definite."""

    start: int
    end: int
    kind: str
    carrier: str


def candidates(tokens: Sequence[Token]) -> list[Candidate]:
    """Everything in a sentence that may be vague, but for figures of speech."""
    found = [*_phrases(tokens), *_verbs(tokens), *_words(tokens)]
    return [c for c in found if not (picks_out(tokens, c.start) or _is_answered(tokens, c))]


def _is_answered(tokens: Sequence[Token], c: Candidate) -> bool:
    """Whether the sentence says further on what is left open."""
    if words("answerable").isdisjoint((tokens[c.start].word, tokens[c.end - 1].word)):
        return False
    from spvgen.wording.answered import is_answered  # few texts have such a word

    return is_answered(tokens, c.start, c.end)


def figures(tokens: Sequence[Token]) -> list[Candidate]:
    """Figures of speech: *alle steun, 100% inzet*; what carries them stands behind the kind of the row."""
    found = [
        row for row in phrases("figures", tokens) if not (_is_share(tokens, row) or _is_one(tokens, row))
    ]
    return [Candidate(f.start, f.end, "woord", f.row.kind.partition(" ")[2] or "nooit") for f in found]


def _is_share(tokens: Sequence[Token], found: Found) -> bool:
    """*De lijst is voor 100% bijgewerkt*: a share that can be counted; not *voor 100% gemotiveerd*."""
    behind = word_at(tokens, found.end)
    counted = behind in _COUNTED or (is_participle(behind) and not carrier_of(behind))
    return counted and tokens[found.start].word == "voor"


def _is_one(tokens: Sequence[Token], found: Found) -> bool:
    """*Zet alle prijzen op één blad*: where they come together; not *zet de klant op één*."""
    last, behind = found.end - 1, word_at(tokens, found.end)
    counted = tokens[last].word == "één" and word_at(tokens, last - 1) == "op" and last - found.start > 1
    place = "<woord>" in keys_at(tokens, found.end) and behind not in words("joining")
    return counted and place and behind != "lijn"


def _phrases(tokens: Sequence[Token]) -> Iterator[Candidate]:
    for found in phrases("phrases", tokens):
        if not _is_definite(tokens, found):
            kind, carrier = found.row.kind.split()
            yield Candidate(found.start, found.end, kind, carrier)


def _is_definite(tokens: Sequence[Token], found: Found) -> bool:
    """*iets anders doet*, *de regel dat er een foto wordt gemaakt*, *laat weten wat*, *op niveau B1*."""
    last, behind = word_at(tokens, found.end - 1), word_at(tokens, found.end)
    first, then = tokens[found.start].word, word_at(tokens, found.start + 1)
    other = first == "iets" and behind == "anders"
    told = last == "aan" and (word_at(tokens, found.end + 2) == "dat" or _is_manned(tokens, found.end))
    let = first == "weten" and any(t.word in LET for t in tokens[: found.start])
    joined = first == "weten" and then in ("en", ",")  # *wat zij moet weten en wie dat weet*
    succeeds = last == "om" and word_at(tokens, found.end - 2) == "lukken"
    carried = last in ("boven", "beneden") and _is_carried(tokens, found)
    told = told or succeeds or carried
    level = last == "niveau" and behind[-1:].isdigit()
    needed = last == "nodig" and _is_told_when(tokens, found)
    if other or told or let or joined or level or needed or _is_timed(tokens, found.end - 1):
        return True
    if last == "voor":  # *zorgt voor een tweede scherm*
        return behind == "een" and any(is_thing(word_at(tokens, found.end + n)) for n in (1, 2))
    return last == "afgesproken" and _is_recorded(tokens, found)


def _is_carried(tokens: Sequence[Token], found: Found) -> bool:
    """*brengt de post naar boven*; no *de kosten naar beneden*."""
    near = tokens[found.start : found.end]
    return any(is_thing(one.word) or one.word in words("gear") for one in near)


def _is_manned(tokens: Sequence[Token], at: int) -> bool:
    """*werkt aan balie 2*, *aan de slijpmachine*: where somebody works."""
    place = word_at(tokens, at + ("<lidwoord>" in keys_at(tokens, at)))
    return place.endswith(ordered("manned"))


def _is_told_when(tokens: Sequence[Token], found: Found) -> bool:
    from spvgen.wording.answered import is_amends
    from spvgen.wording.written import is_listed

    return is_amends(tokens, found.start, found.end) or is_listed(tokens, found.start, found.end)


def _is_recorded(tokens: Sequence[Token], found: Found) -> bool:
    from spvgen.wording.written import is_recorded

    return is_recorded(tokens, found.start)


def _words(tokens: Sequence[Token]) -> Iterator[Candidate]:
    return (Candidate(at, at + 1, "woord", carrier) for at, carrier in open_words(tokens))


@cache
def _verb_table() -> dict[str, dict[str, str]]:
    """Form → particle that must follow → carrier."""
    table: dict[str, dict[str, str]] = {}
    for family in families("vague_verbs"):
        for entry in family.words:
            alone, split, particle = forms(entry)
            for form in alone:
                table.setdefault(form, {}).setdefault("", family.carrier)
            for form in split:
                table.setdefault(form, {}).setdefault(particle, family.carrier)
    return table


@cache
def _noun_table() -> dict[str, str]:
    table = {
        form: family.carrier
        for family in families("vague_verbs")
        for entry in family.words
        for form in nouns(entry)
    }
    return {word: carrier for word, carrier in table.items() if word not in words("no_vague_nouns")}


@lru_cache(maxsize=8192)
def is_vague_verb(word: str) -> bool:
    """Whether a single word is a form, or the noun, of a vague verb."""
    return "" in _verb_table().get(word, {}) or word in _noun_table()


def _verbs(tokens: Sequence[Token]) -> Iterator[Candidate]:
    for at, token in enumerate(tokens):
        if token.word in _verb_table():
            yield from _verb(tokens, at)
        if (
            token.word in _noun_table()
            and word_at(tokens, at + 1) in _HANGING
            and word_at(tokens, at + 2) not in _CLOSING  # *monitoring aan*: switched on
            and not _is_timed(tokens, at + 1)
            and not _is_of_which(tokens, at)
        ):
            yield Candidate(at, at + 1, "werkwoord", _noun_table()[token.word])


_HANGING: Final = frozenset({"van", "in", "op", "aan"})
_CLOSING: Final = CLAUSE_ENDS | {"", "en"}


def _is_timed(tokens: Sequence[Token], at: int) -> bool:
    """*elke controle op tijd afgetekend*, *de controle op maandag*: when; no *controle op de facturen*."""
    timely = word_at(tokens, at + 1) == "tijd" or not keys_at(tokens, at + 1).isdisjoint(_ON_A_DAY)
    return word_at(tokens, at) == "op" and timely


_ON_A_DAY: Final = frozenset({"<weekdag>", "<dagnr>", "<datum>"})


def _is_of_which(tokens: Sequence[Token], at: int) -> bool:
    """*de startdatum van de verkenning*: which one of it is meant."""
    return word_at(tokens, at - 1) in ("de", "het") and word_at(tokens, at - 2) == "van"


def _verb(tokens: Sequence[Token], at: int) -> Iterator[Candidate]:
    """The verb at a token, with its particle further on, or by itself and no part of an act."""
    occurs = tokens[at].word == "voorkomen" and word_at(tokens, at - 1) in _HOW_OFTEN
    listens = tokens[at].word in _LISTENS and _only_listens(tokens, at)
    told = tokens[at].word == "went" and not _OF_ALL_THAT.isdisjoint(
        (word_at(tokens, at - 1), word_at(tokens, at + 1))
    )
    if occurs or listens or told or _is_noun(tokens, at):
        return
    for particle, carrier in _verb_table()[tokens[at].word].items():
        found = particle_follows(tokens, at, particle) if particle else not is_separated_act(tokens, at)
        if found and not (_is_handwork(tokens, at) or _comes_first(tokens, at)):
            yield Candidate(at, at + 1, "werkwoord", carrier)
            return


def _is_handwork(tokens: Sequence[Token], at: int) -> bool:
    from spvgen.wording.handwork import is_handwork  # only beside a vague verb

    return is_handwork(tokens, at)


def _comes_first(tokens: Sequence[Token], at: int) -> bool:
    """*pakt die het eerst op*: in which order, of what was told before; a row of results says so."""
    return any(found.start == at < found.end - 1 for found in phrases("results", tokens))


_OF_ALL_THAT: Final = frozenset({"dat", "dit", "het"})
"""*Gek genoeg went dat*: how it goes, and nothing that is asked."""
_HOW_OFTEN: Final = frozenset(
    {"meest", "vaakst", "vaak", "vaker", "veel", "weinig", "minst", "zelden", "dagelijks", "wekelijks"}
)
"""Behind these *voorkomen* is to occur: *de twintig klussen die het meest voorkomen*."""
_LISTENS: Final = frozenset({"luistert", "luister", "luisteren"})


def _only_listens(tokens: Sequence[Token], at: int) -> bool:
    from spvgen.wording.turns import listens_meanwhile  # few texts divide a talk

    return listens_meanwhile(tokens, at)


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """*met je coach*: a bare stem behind an article or possessive is the noun; *een ervaren collega*."""
    if word_at(tokens, at - 1) in _BEFORE_NOUN and tokens[at].word.endswith("en"):
        return "<woord>" in keys_at(tokens, at + 1) and word_at(tokens, at + 1) not in words("joining")
    return word_at(tokens, at - 1) in _OWNED | {"op", "uit"} and not tokens[at].word.endswith(
        ("t", "en", "an", "d")
    )


# --- Where no word is vague, and the sentence is: *kwaliteit boven snelheid* ---------------------------

WEIGHTS: Final = Weights(Path(__file__).with_name("impression.txt"))
"""Idioms, images and states are endless, so they are told by what they are like: what people called vague."""
_FEW: Final = 4  # words; less says too little


def leaves_open(text: str, *, beyond: float = 0) -> bool:
    """Whether a text is so like what people call vague that it is taken for it.

    ``beyond`` is how far past the limit it must be, where a part of a sentence is asked about.
    """
    words = words_of(text)
    return len(words) >= _FEW and WEIGHTS.of(words)[0] > WEIGHTS.table.limits[0] + beyond
