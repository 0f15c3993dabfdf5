"""A sentence that only names what is measured or counted, and asks nothing: an indicator, a yardstick."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.background import SIGNS
from spvgen.wording.clauses import WHICH
from spvgen.wording.levels import is_looked_at, is_measure
from spvgen.wording.measures import is_participle
from spvgen.wording.roles import GAUGES, which_ones
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import words
from spvgen.wording.times import Mark
from spvgen.wording.tokens import SENTENCE_ENDS, Token, indices, until, within, word_at

PASSIVE: Final = frozenset({"word", "wordt", "worden"})
"""*klachten worden netjes behandeld*: how, time and again; no result."""
PLURAL: Final = ("en", "es", "'s", "ers", "els")
_NAMED: Final = 3  # tokens in which a sentence names what it is about
_OPENING: Final = frozenset({"de", "het", ":", "-"})


def is_indicator(s: Sentence) -> bool:
    """The name of something measurable, without a verb and without a norm: *gemiddelde verblijfsduur*."""
    return indicator(s) is not None


_COUNTED: Final = frozenset({"aantal", "percentage", "aandeel", "hoeveelheid"})


def names_only(s: Sentence) -> bool:
    """*Percentage dossiers met een plan binnen 6 weken*: its figures tell which ones, and none how many."""
    opened = word_at(s.tokens, 0) in _OPENING
    if _counts_per_so_many(s) and is_indicator(s):
        return True
    if word_at(s.tokens, opened) not in _COUNTED or not is_indicator(s):
        return False
    if ":" in s.text or not s.words.isdisjoint(words("changed")):
        return False
    which = indices(s.tokens, [(m.start, m.end) for m in s.marks if _is_within(s, m)])
    told = {s.tokens[at].start for at in which.union(which_ones(s.tokens))}
    return all(amount.start in told for amount in s.core_amounts)


def _is_within(s: Sentence, mark: Mark) -> bool:
    """*binnen 6 weken*: as a part of what is counted it says which ones."""
    return s.text[mark.start : mark.end].lower().startswith("binnen ")


def naming(s: Sentence) -> list[Mark]:
    """*aantal ideeën per ploeg*, *dossiers met een plan binnen 6 weken*: times of what is counted."""
    found = [
        mark for mark in s.marks if _is_within(s, mark) or (mark.kind == "per" and _is_per_round(s, mark))
    ]
    named = found and is_indicator(s) and (not s.core_amounts or names_only(s))
    return found if named else []


def _is_per_round(s: Sentence, mark: Mark) -> bool:
    """*per ploeg*; no *per maand*."""
    keys = frozenset().union(*(token.keys for token in within(s.tokens, mark.start, mark.end)))
    return keys.isdisjoint(("<tijdmaat>", "<tijdvak>", "<weekdag>", "<pw>"))


def is_yardstick(s: Sentence) -> bool:
    """*Het aantal klachten dient als maatstaf*, *geteld wordt het aantal klachten*: nothing is asked."""
    if is_looked_at(s) or _counts_which(s):
        return True
    pairs = zip(s.tokens, s.tokens[1:], strict=False)
    named = any(one.word == "als" and other.word in words("yardsticks") for one, other in pairs)
    counted = word_at(s.tokens, 0) in words("measuring") and word_at(s.tokens, 1) in PASSIVE
    return (named or counted) and not s.core_amounts


def _counts_which(s: Sentence) -> bool:
    """*Aantal fietsen dat blijft staan*, *de tijd die een kok kwijt is*: which, and nothing of it."""
    head = int(word_at(s.tokens, 0) in _OPENING)
    if s.core_amounts or s.words.isdisjoint(WHICH) or not _is_reckoned(word_at(s.tokens, head)):
        return False
    clause = until(s.tokens, head + 1, WHICH)
    signs = SIGNS - SENTENCE_ENDS
    ends = clause > head + _WHICH_NEAR or any(token.word in signs for token in s.tokens)
    graded = any(c.carrier == "norm" and c.start > clause for c in s.vague)
    said = {token.word for token in s.tokens}
    return not (ends or graded or said & (words("changed") | words("modal_verbs"))) and _has_one_verb(
        s, clause
    )


_WHICH_NEAR: Final = 4  # tokens from what is counted to the clause that tells which, at most


def _is_reckoned(word: str) -> bool:
    return is_measure(word) or word in words("reckoned")


def _has_one_verb(s: Sentence, clause: int) -> bool:
    """Its verbs stand together (*betaald worden*, *blijft liggen*), with no subject behind them."""
    finite = words("light_verbs") | words("copula") | words("placing_verbs")
    acts = {fact.start for fact in s.facts if fact.kind in ("handeling", "zwak")}
    verbs = [
        at
        for at in range(clause + 1, len(s.tokens))
        if (at in acts or s.tokens[at].word in finite) and word_at(s.tokens, at - 1) not in _OPENING
    ]
    if not verbs or verbs[-1] - verbs[0] >= len(verbs):
        return not verbs
    return word_at(s.tokens, verbs[-1] + 1) not in words("subjects")


def indicator(s: Sentence) -> int | None:
    """The token that names it."""
    if s.has_light_verb or not s.words.isdisjoint(words("modal_verbs")):
        return None
    acts = [fact.start for fact in s.facts if fact.kind in ("handeling", "zwak")]
    acts = [at for at in acts if s.aside_kinds[at] != "haakjes"]  # *(onderzoek in mei)*
    if not {s.tokens[at].word for at in acts if not _describes(s, at)} <= words("measuring"):
        return None
    core = [at for at, kind in enumerate(s.aside_kinds) if not kind]
    core = [at for at in core if at not in s.timed or _is_timed_measure(s.tokens[at])]
    while core and s.tokens[core[0]].word in _OPENING:
        del core[0]
    heads = [at for at in core[:_NAMED] if at == core[0] or s.tokens[at - 1].word not in words("noun_ahead")]
    if heads and (_is_told(s) or _is_bare_name(s, core)):
        return heads[0]
    return next((at for at in heads if is_measure(s.tokens[at].word)), None)


def _is_bare_name(s: Sentence, core: Sequence[int]) -> bool:
    """*reacties op de buurtapp*, *slijtage van de remmen per 10.000 km*, *afgezegde ritten per chauffeur*."""
    if _names_outcome(s):
        return True
    if not {mark.kind for mark in s.marks} <= {"start"} or not (_counts_per_so_many(s) or not s.core_amounts):
        return False
    first, second, third = (*(s.tokens[at].word for at in core[:3]), "", "", "")[:3]
    if third == "per" and second.endswith(PLURAL):
        return is_participle(first) or is_participle(first.removesuffix("e"))
    return second in words("joining") and (first in words("incoming") or bool(s.core_amounts))


def _names_outcome(s: Sentence) -> bool:
    """*Uitkomst van de eindmeting in december*: when it is known, and not how it must be."""
    head = int(word_at(s.tokens, 0) in _OPENING)
    if word_at(s.tokens, head) not in words("outcomes") or word_at(s.tokens, head + 1) != "van":
        return False
    return any(not GAUGES.isdisjoint(token.keys) for token in s.tokens[head + 2 : head + 2 + _NAMED])


def _counts_per_so_many(s: Sentence) -> bool:
    """*per 10.000 km*: by what it is reckoned, and no norm."""
    return bool(s.core_amounts) and all(
        s.text[: amount.start].lower().endswith("per ") for amount in s.core_amounts
    )


_NO_VERB: Final = frozenset({"per", "een"})
"""*per gereden kilometer*, *met een antwoord*."""


def _describes(s: Sentence, at: int) -> bool:
    """*aantal ingeschreven leerlingen*: which ones are counted; *klachten gehalveerd* is a result."""
    behind = word_at(s.tokens, at + 1)
    ahead = word_at(s.tokens, at - 1)
    if ahead in _NO_VERB | _COUNTED or at in which_ones(s.tokens):
        return True
    if ahead in ("de", "het") and word_at(s.tokens, at - 2) == "van":  # *doorlooptijd van de aanvragen*
        return True
    if ahead.endswith("e") and is_participle(ahead[:-1]):  # *afgekeurde lassen*
        return True
    if ahead == "tussen" or (ahead == "en" and word_at(s.tokens, at - 3) == "tussen"):
        return True  # *doorlooptijd tussen slachten en verpakken*
    if s.tokens[at].word in words("incoming") and behind in words("joining"):
        return True  # *bezoeken aan de site*
    return is_participle(s.tokens[at].word) and behind.endswith(PLURAL) and behind not in words("noun_ahead")


def _is_told(s: Sentence) -> bool:
    """*klachten, geteld per maand*: how it is measured, behind its name."""
    measuring = (at for at, token in enumerate(s.tokens) if token.word in words("measuring"))
    return any(word_at(s.tokens, at - 1) == "," for at in measuring)


def _is_timed_measure(token: Token) -> bool:
    """*weekomzet*; *in de looptijd* is a time and no more."""
    return is_measure(token.word) and "<tijdvak>" not in token.keys
