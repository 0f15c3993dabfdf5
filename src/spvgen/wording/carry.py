"""Which vague candidates stay: those in the core that no norm, quantity or fact makes definite."""

from typing import Final

from spvgen.wording.acts import INDICATOR_ENDINGS, INDICATORS, LIGHT, MODAL
from spvgen.wording.measures import Fact
from spvgen.wording.sentence import Sentence
from spvgen.wording.vague import Candidate

COPULA: Final = frozenset("is zijn ben bent word wordt worden blijf blijft blijven".split())
NOUN_AHEAD: Final = frozenset(
    "de het een van voor met op in aan bij onder over door naar tot uit per en of zonder tussen mijn onze je jouw zijn haar hun alle erbij".split()
)
"""Words behind which a noun stands, not a verb."""
_CLOSING: Final = frozenset(". ; , ! en of voor in over met bij op te tijdens om als tegen".split())


def core_vague(s: Sentence) -> list[Candidate]:
    """The candidates that leave the core open; those of an aside only where there is no core beside it."""
    if not s.vague:
        return []
    carried = _carried(s)
    left = [c for c in s.vague if not carried[_carrier(s, c)] and not _is_measured(s, c)]
    core = [c for c in left if not s.aside_kinds[c.start]]
    return core if core or s.core_amounts or s.fact_kinds - {"alle"} or s.is_appointment or s.stands_alone else left


def _carried(s: Sentence) -> dict[str, bool]:
    """For each carrier of ``families``: does the core have it?"""
    amounts, kinds = bool(s.core_amounts), s.fact_kinds
    indicator = is_indicator(s)
    thing = any(_is_named(s, fact) for fact in s.core_facts) and ("zwak" in kinds or s.is_bounded)
    plain = amounts or thing or indicator or "resultaat" in kinds
    return {
        "nooit": False,
        "norm": any(a.is_norm and s.aside_of(a) != "hoe" for a in s.core_amounts),
        "aantal": amounts or indicator,
        "vorm": amounts or s.recurs,
        "feit": plain or "handeling" in kinds,
        "lof": plain or ("handeling" in kinds and s.is_bounded),
    }


def _is_named(s: Sentence, fact: Fact) -> bool:
    """A thing that is there or not: *een leuke workshop*, but not *leuke workshops*."""
    praised = any(c.end == fact.start and c.carrier == "lof" for c in s.vague)
    return fact.kind == "zaak" and not (praised and s.tokens[fact.start - 2].word not in ("een", "het", "de"))


def _carrier(s: Sentence, c: Candidate) -> str:
    """Praise as a predicate (*we zijn toonaangevend*) is the core itself; no act beside it changes that."""
    if c.carrier != "lof" or s.tokens[c.start].word.endswith("e"):
        return c.carrier
    predicate = any(token.word in COPULA for token in s.tokens[: c.start])
    closing = c.end == len(s.tokens) or s.tokens[c.end].word in _CLOSING
    return "aantal" if predicate and closing else "lof"


def _is_measured(s: Sentence, c: Candidate) -> bool:
    """Whether it is part of a quantity or a time expression: *2 dagen sneller*."""
    token = s.tokens[c.start]
    near = any(a.start <= token.start < a.end or (a.role == "verschil" and 0 <= token.start - a.end <= 1) for a in s.amounts)
    return near or s.is_timed(c.start)


def is_indicator(s: Sentence) -> bool:
    """The name of something measurable, without a verb and without a norm: *gemiddelde verblijfsduur*."""
    verbs = any(token.word in LIGHT or token.word in MODAL for token in s.tokens)
    if verbs or any(fact.kind in ("handeling", "zwak") for fact in s.facts):
        return False
    heads = [token.word for at, token in enumerate(s.tokens[:3]) if not at or s.tokens[at - 1].word not in NOUN_AHEAD]
    return any(word in INDICATORS or (len(word) > 7 and word.endswith(INDICATOR_ENDINGS)) for word in heads)
