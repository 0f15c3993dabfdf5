"""Which vague candidates stay: those in the core that no norm, quantity or fact makes definite."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.amount import Amount, opening
from spvgen.wording.background import SIGNS
from spvgen.wording.clauses import WHICH
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.levels import is_looked_at, is_measure
from spvgen.wording.measures import is_once, is_participle
from spvgen.wording.praised import is_praise_of_counted
from spvgen.wording.roles import which_ones
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.times import Mark
from spvgen.wording.tokens import SENTENCE_ENDS, Token, indices, until, within, word_at
from spvgen.wording.vague import Candidate

PASSIVE: Final = frozenset({"word", "wordt", "worden"})
"""*klachten worden netjes behandeld*: how, time and again; no result."""
_NAMED: Final = 3  # tokens in which a sentence names what it is about
_OPENING: Final = frozenset({"de", "het", ":", "-"})
_PLACE: Final = 3
"""Tokens that a place takes at most: *in het systeem*."""
_PLACED: Final = frozenset({"aan", "achter", "bij", "in", "naast", "onder", "op", "rond", "tijdens"})


def core_vague(s: Sentence) -> list[Candidate]:
    """The candidates that leave the core open; those of an aside only where there is no core beside it."""
    if not s.vague or is_yardstick(s):
        return []
    named = _indicator(s)
    carried, measured, copula = _carried(s, indicator=named is not None), _measured(s), _copula(s)
    vague = [c for c in s.vague if s.aside_kinds[c.start] != "gevraagd"]
    left = [c for c in vague if c.start not in measured and not carried[_carrier(s, c, copula)]]
    left += [c for c in vague if is_praise_of_counted(s, c)]
    if named is not None:  # *percentage tijdig betaalde facturen*, but not *een nette bezetting*
        left = [c for c in left if c.start < named or c.carrier not in ("aantal", "lof")]
    left = [c for c in left if c.start >= _answered(s) and c.start not in _describing(s)]
    left = [
        c for c in left if s.aside_kinds[c.start] or s.aside_kinds[c.end - 1] != "naam"
    ]  # *de module Veilig*
    core = [c for c in left if not s.aside_kinds[c.start] and not _is_graded_condition(s, c)]
    if core or s.core_amounts or s.fact_kinds - {"alle"} or s.is_appointment or s.stands_alone:
        return core
    return left


def _describing(s: Sentence) -> set[int]:
    """*je belt vier klanten die snel willen groeien*: of whom, told behind what is asked.

    In *Noor is een collega die goed samenwerkt* and *een klant die je beter leert kennen* it is asked itself.
    """
    if s.words.isdisjoint(WHICH):
        return set()
    acts = [fact.start for fact in s.facts if fact.kind in ("handeling", "zwak")]
    acts += [at for at, token in enumerate(s.tokens) if token.word in _LOOKING]
    behind = {
        clause
        for clause in which_ones(s.tokens).values()
        if acts and min(acts) < clause and word_at(s.tokens, clause + 1) not in words("subjects")
    }
    return {at for clause in behind for at in range(clause, until(s.tokens, clause + 1, SIGNS))}


_LOOKING: Final = frozenset({"bekijk", "bekijkt", "bekijken"})
"""*We bekijken drie bonnen die er prima uitzien*: what is looked at is described."""


def _answered(s: Sentence) -> int:
    """*Kan dat sneller? Ja: binnen twee dagen*: where an answer begins that holds a figure or an act."""
    asked = next((at for at, token in enumerate(s.tokens) if token.word == "?"), len(s.tokens) - 1)
    figures = any(amount.start > s.tokens[asked].start for amount in s.core_amounts)
    return asked if figures or any(f.start > asked and f.kind != "zaak" for f in s.core_facts) else 0


def _carried(s: Sentence, *, indicator: bool) -> dict[str, bool]:
    """For each carrier of ``tables.Family``: does the core have it?"""
    amounts, kinds = bool(s.norms) or s.keeps_hours, s.fact_kinds
    by_then = s.is_bounded or any(
        mark.kind == "klok" for mark in s.marks
    )  # zorgt dat het om 15:00 uur klaarligt
    thing = (by_then and (_names_thing(s) or _ends_in_place(s))) or ("zwak" in kinds and _names_thing(s))
    plain = amounts or indicator or "resultaat" in kinds
    done = thing or "handeling" in kinds
    return {
        "nooit": False,
        "norm": any(a.is_norm and s.aside_of(a) != "hoe" and not s.is_condition(a.start) for a in s.norms),
        "aantal": amounts,
        "deel": s.recurs or s.text.count("binnen ") > 1 or any(not _is_limit(s, a) for a in s.norms),
        "vorm": amounts or s.recurs,
        "feit": plain or done,
        "lof": amounts or "resultaat" in kinds or (done and s.is_bounded),
        "keer": amounts or (not s.recurs and done and (_names_one_thing(s) or is_done_once(s))),
    }


_FOR_MOST: Final = frozenset(
    {"zo veel mogelijk", "zoveel mogelijk", "zo-veel mogelijk", "zo vaak mogelijk", "meestal", "doorgaans"}
)


def _is_share_in_time(s: Sentence, c: Candidate) -> bool:
    """*zo veel mogelijk binnen 2 dagen*, *meestal binnen een uur*."""
    in_time = word_at(s.tokens, c.end) == "binnen" and c.end in s.timed
    return in_time and " ".join(one.word for one in s.tokens[c.start : c.end]) in _FOR_MOST


def _is_limit(s: Sentence, amount: Amount) -> bool:
    """*zo veel mogelijk binnen 2 dagen*: how soon, and not how many; a second one is for all of them."""
    return s.text[: amount.start].lower().endswith("binnen ")


def _ends_in_place(s: Sentence) -> bool:
    """*dat de wensen vóór mei bij jou liggen*: there or not, whatever it is."""
    if "dat" not in s.words:  # *verzorgd achter de bar staan*
        return False
    last = len(s.tokens) - 1 - (s.tokens[-1].word in SENTENCE_ENDS)
    ahead = [word_at(s.tokens, at) for at in range(last - _PLACE, last)]
    return word_at(s.tokens, last) in words("placing_verbs") and not _PLACED.isdisjoint(ahead)


def _is_graded_condition(s: Sentence, c: Candidate) -> bool:
    """*zodra er meer dan vijf mensen staan*: the more is said there, and is none of what is asked."""
    return c.carrier == "norm" and bool(s.core_amounts) and s.is_condition(s.tokens[c.start].start)


def _names_thing(s: Sentence) -> bool:
    """A thing that is there or not: *een leuke workshop*, but not *leuke workshops*."""
    praised = {c.end for c in s.vague if c.carrier == "lof"}
    things = [f.start for f in s.core_facts if f.kind == "zaak" and not _is_place(s, f.start)]
    return any(at not in praised or (_is_one(s, at) and not _is_around(s, at)) for at in things)


def _is_one(s: Sentence, at: int) -> bool:
    return word_at(s.tokens, at - 2) in ("een", "het", "de")


def _is_around(s: Sentence, at: int) -> bool:
    """*een fijne werkplek*: what is there anyhow, so that only the praise is asked."""
    return s.tokens[at].word.endswith(ordered("surroundings"))


_PLURAL: Final = ("en", "es", "'s", "ers", "els")


def _names_one_thing(s: Sentence) -> bool:
    """*je VOG*, *het oude boekhoudpakket*: done once, so that only its day lacks; not *de facturen*."""
    ones = (f.start for f in s.core_facts if f.kind == "zaak" and not _is_place(s, f.start))
    return any(not s.tokens[at].word.endswith(_PLURAL) and _is_pointed_at(s, at) for at in ones)


def is_done_once(s: Sentence) -> bool:
    """*de remmen vervangen*, *een tweede kok aannemen*: over when it is done, and only its day lacks."""
    acts = [f.start for f in s.core_facts if f.kind == "handeling" and is_once(s.tokens, f.start)]
    return bool(acts) and not s.words.isdisjoint(_POINTING)


_POINTING: Final = frozenset({"de", "het", "een", "onze", "je", "jouw", "mijn"})


def _is_pointed_at(s: Sentence, at: int) -> bool:
    """A determiner one or two words ahead: *het rijbewijs*, *de nieuwe sleutel*."""
    ahead = word_at(s.tokens, at - 1)
    return ahead in words("determiners") or (
        ahead.endswith("e") and word_at(s.tokens, at - 2) in words("determiners")
    )


def _is_place(s: Sentence, at: int) -> bool:
    """*op het bord*, *in de keuken*: where something is done, not what."""
    ahead = at - 1 - (s.tokens[at - 1].word in words("determiners"))
    placed = at > 0 and ahead >= 0 and s.tokens[ahead].word in _PLACED
    return placed and word_at(s.tokens, ahead - 1) not in ("feedback", "commentaar", "reactie")


def _copula(s: Sentence) -> int:
    """The place of the first verb that joins a state to a subject, or the end."""
    return until(s.tokens, 0, words("copula"))


def _carrier(s: Sentence, c: Candidate, copula: int) -> str:
    """Praise as a predicate (*we zijn toonaangevend*) is the core itself; no act beside it changes that.

    How many of them is not said by how soon: *zo veel mogelijk binnen 2 dagen*.
    """
    if c.carrier == "aantal" and _is_share_in_time(s, c):
        return "deel"
    if c.carrier != "lof" or c.start < copula or s.tokens[c.start].word.endswith("e"):
        return c.carrier
    behind = word_at(s.tokens, c.end)
    passive = s.tokens[copula].word in PASSIVE or s.tokens[c.start].word in words("pretty")
    manner = passive and is_participle(behind)
    return "aantal" if not behind or behind in words("closing") or manner else "lof"


def _measured(s: Sentence) -> set[int]:
    """The tokens of a quantity with its bounds, or of a time: *meer dan 300*, *2 dagen sneller*."""
    found = set(s.timed)
    for amount in s.amounts:
        inside = indices(s.tokens, [(amount.start, amount.end)])
        end = max(inside) + 1
        either = word_at(s.tokens, end) == "of" and is_comparative(word_at(s.tokens, end + 1))
        tail = 2 if either else amount.role == "verschil"
        found.update(range(opening(s.tokens, min(inside)), end + tail))
    return found


def is_indicator(s: Sentence) -> bool:
    """The name of something measurable, without a verb and without a norm: *gemiddelde verblijfsduur*."""
    return _indicator(s) is not None


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


def _indicator(s: Sentence) -> int | None:
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
    if third == "per" and second.endswith(_PLURAL):
        return is_participle(first) or is_participle(first.removesuffix("e"))
    return second in words("joining") and (first in words("incoming") or bool(s.core_amounts))


def _names_outcome(s: Sentence) -> bool:
    """*Uitkomst van de eindmeting in december*: when it is known, and not how it must be."""
    head = int(word_at(s.tokens, 0) in _OPENING)
    if word_at(s.tokens, head) not in words("outcomes") or word_at(s.tokens, head + 1) != "van":
        return False
    return any(not _GAUGED.isdisjoint(token.keys) for token in s.tokens[head + 2 : head + 2 + _NAMED])


_GAUGED: Final = frozenset({"<peiling>", "<ijkmoment>"})


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
    return is_participle(s.tokens[at].word) and behind.endswith(_PLURAL) and behind not in words("noun_ahead")


def _is_told(s: Sentence) -> bool:
    """*klachten, geteld per maand*: how it is measured, behind its name."""
    measuring = (at for at, token in enumerate(s.tokens) if token.word in words("measuring"))
    return any(word_at(s.tokens, at - 1) == "," for at in measuring)


def _is_timed_measure(token: Token) -> bool:
    """*weekomzet*; *in de looptijd* is a time and no more."""
    return is_measure(token.word) and "<tijdvak>" not in token.keys
