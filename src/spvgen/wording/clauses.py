"""Asides: the why, the how and the conditions of a sentence, whose words are not its core."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.wording.background import verdict
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.measures import is_participle
from spvgen.wording.rows import Found, Phrases
from spvgen.wording.tables import words
from spvgen.wording.tokens import CLAUSE_ENDS, SENTENCE_ENDS, Token, keys_at, word_at
from spvgen.wording.vague import is_vague_verb

_ASIDES: Final = Phrases(("asides",))


_BEFORE_GRADED: Final = frozenset({"met", "voor", "tot", "tbv", "ter"})
"""Words behind which a comparative or vague verb makes an aside; without them no token need be looked up."""
_PAIRS: Final = {")": "(", '"': '"', "'": "'"}
_REACH: Final = 60  # tokens that a clause runs on at most; longer ones only occur in texts without signs
_OBJECTS: Final = frozenset({"dat", "hoe", "of", "van", "waar", "waarom", "wat", "wie"})
_SELDOM_ASKING: Final = frozenset({"of", "wat", "waar"})
_WHO_OR_WHAT: Final = frozenset({"er", "alles", "iedereen", "iemand", "u"})
_OBJECT: Final = 3  # tokens between a verb of beginning and what is begun with, at most
_APPOSED: Final = range(2, 4)  # tokens of a participle with its adverbs
_LISTED: Final = frozenset({"en", "of"})
_OF: Final = frozenset({"van"})
WHICH: Final = frozenset({"die", "dat"})
_TOLD_OF_IT: Final = WHICH | {"waarvan", "waarbij", "waarin", "waaronder", "waardoor"}
_NUMBERS: Final = frozenset({"<n>", "<rang>"})
_LENGTHS: Final = frozenset({"<tijdmaat>", "<kort>", "%", "procent"})
"""Behind a number these make no noun that something hangs on: *door jou binnen 24 uur*."""
_WHOLE_DATES: Final = frozenset({"<jaartal>", "<datum>"})
_ADDRESSED: Final = 5  # tokens of a salutation with its comma, at most: *Beste Jan en Piet,*
_LEAST: Final = 3  # letters of a verb, besides the -t
_GROUP: Final = 24  # tokens that a noun phrase runs on at most


class Aside(NamedTuple):
    """Tokens ``start`` up to ``end`` beside the core.

    ``kind``: *om, hoe, waarom, reden, gevolg, vraag, zoals, zodat, als, thema, naam, haakjes,
    gevraagd, oordeel* or *kop*.
    """

    start: int
    end: int
    kind: str


def asides(tokens: Sequence[Token]) -> list[Aside]:
    """The asides of a sentence: subordinate clauses, purposes, quoted names and what stands in brackets."""
    graded = any(token.word in _BEFORE_GRADED for token in tokens)
    marked = with_grades(tokens) if graded else tokens
    (rows,) = _ASIDES.find(marked)
    found = [aside for row in rows if (aside := _aside(tokens, row))]
    opened = [
        Aside(start, start + comma, "als")
        for start, end in _sentences(tokens)
        if (comma := inverted(tokens[start:end]))
    ]
    questions = any(word_at(tokens, aside.start) == ":" for aside in found)  # what is before is no heading
    heading = [] if questions else _heading(tokens)
    beside = [*found, *_enclosed(tokens), *_apposed(tokens), *heading, *_salutation(tokens), *opened]
    beside += _asked(tokens)
    judging = verdict(tokens)
    if not judging:
        return beside
    asked = Aside(judging.start, judging.stop, "oordeel")
    return [asked, *(aside for aside in beside if aside.kind != "als")]


def _asked(tokens: Sequence[Token]) -> list[Aside]:
    """*We lopen de bonnen langs: wat was het, en hoe kan het sneller?*: promises nothing."""
    asking = [
        at for at, token in enumerate(tokens) if token.word == ":" and word_at(tokens, at + 1) in _QUESTIONS
    ]
    ends = (
        (at, next((n for n in range(at, len(tokens)) if tokens[n].word in SENTENCE_ENDS), 0)) for at in asking
    )
    return [Aside(at, end, "gevraagd") for at, end in ends if end and tokens[end].word == "?"]


_QUESTIONS: Final = frozenset({"wat", "hoe", "waarom", "waar", "wie", "welke", "welk", "wanneer", "hoeveel"})


def _salutation(tokens: Sequence[Token]) -> list[Aside]:
    """*Beste allen, …*: to whom it is said; *de beste prijs* has no comma so soon."""
    addressed = word_at(tokens, 0) in ("beste", "lieve", "geachte")
    comma = next((at for at, token in enumerate(tokens[:_ADDRESSED]) if token.word == ","), 0)
    return [Aside(0, comma, "naam")] if addressed and comma else []


def _sentences(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Begin and end of each sentence: *Je doet het examen. Zak je, dan betalen we er nog een.*"""
    ends = [at for at, token in enumerate(tokens) if token.word in SENTENCE_ENDS]
    starts = [0, *(at + 1 for at in ends)]
    return ((start, end) for start, end in zip(starts, [*ends, len(tokens)], strict=True) if start < end)


def inverted(tokens: Sequence[Token]) -> int:
    """*Loopt de wachttijd in mei op, dan …*: the comma behind a condition that opens with its verb, or 0."""
    if verdict(tokens):
        return 0
    first = word_at(tokens, 0)
    comma = next((at for at, token in enumerate(tokens) if token.word == ","), 0)
    if first == "mocht":
        return comma
    listed = words("light_verbs") | words("modal_verbs") | words("past_verbs")
    ends_as_verb = len(first) > _LEAST and first.endswith("t") and first not in words("no_antecedents")
    verb = ends_as_verb or first in listed or word_at(tokens, 1) in ("je", "jij")
    return comma if verb and word_at(tokens, comma + 1) == "dan" else 0


def with_grades(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, comparatives and vague verbs among them with the class that the rows here ask for."""
    return [_marked(token) for token in tokens]


def _marked(token: Token) -> Token:
    if is_comparative(token.word):
        return token._replace(keys=token.keys | {"<comparatief>"})
    if is_vague_verb(token.word):
        return token._replace(keys=token.keys | {"<vaagwerk>"})
    return token


def _aside(tokens: Sequence[Token], found: Found) -> Aside | None:
    kind, run = found.row.kind.split()
    clause = _clause_end(tokens, found.end)
    infinitive = _infinitive_end(tokens, found.end, clause)
    if run == "lijst":  # *stel je deze vragen: wanneer hij beslist, en wat er nodig is*
        ends = (at for at in range(found.end, len(tokens)) if tokens[at].word in SENTENCE_ENDS)
        return Aside(found.end - 2, next(ends, len(tokens)), kind)
    if kind == "vraag":
        return _question(tokens, found.end - 1, clause)
    if _is_core(tokens, found.start, kind, clause, infinitive):
        return None
    if kind == "naam":  # behind *de cursus* stands its name, behind *de cursus van* none
        return _name(tokens, found)
    if run == "zin":
        return Aside(found.start, clause, kind)
    if infinitive and word_at(tokens, infinitive) in _OBJECTS:
        infinitive = clause  # *om te zien hoe het gaat*
    end = infinitive or _group_end(tokens, found.end, _hangs_on(tokens, found.start, kind))
    if kind == "reden" and word_at(tokens, end) in WHICH and word_at(tokens, clause) == ",":
        end = clause  # *In reactie op de brief die u in mei schreef, …*
    if kind == "reden" and word_at(tokens, end) == "," and word_at(tokens, end + 1) in _TOLD_OF_IT:
        end = _clause_end(tokens, end + 1)  # *Gezien de drukte, waarvan drie van de vijf last hebben, …*
    return Aside(found.start, end + (kind == "zoals" and is_participle(word_at(tokens, end))), kind)


def _question(tokens: Sequence[Token], at: int, end: int) -> Aside | None:
    """*noteer hoe het ging*: what is asked or told, behind its verb; no *bel of mail*, *wat vaker*."""
    word, last = tokens[at].word, tokens[end - 1].word
    finite = last in words("light_verbs") or (last.endswith(("t", "en")) and word_at(tokens, end - 2) != "te")
    behind = word_at(tokens, at + 1)
    opened = behind in words("subjects") | _WHO_OR_WHAT or "<lidwoord>" in keys_at(tokens, at + 1)
    asked = opened and (finite or word != "of") if word in _SELDOM_ASKING else True
    return Aside(at, end, "vraag") if asked else None


def _is_manner_in_front(tokens: Sequence[Token], at: int) -> bool:
    """*Op een vrolijke manier leest zij elke vrijdag voor*; no *begeleid hen op een prettige manier*."""
    return at == 0 and any(not _TIMED.isdisjoint(token.keys) for token in tokens)


_TIMED: Final = frozenset({"<elk>", "<maand>", "<weekdag>", "<jaartal>", "<datum>"})
_PEOPLE: Final = frozenset({"je", "jou", "jullie", "elkaar", "hem"})


def _is_core(tokens: Sequence[Token], at: int, kind: str, clause: int, infinitive: int | None) -> bool:
    """Whether what looks like an aside is what the sentence asks."""
    ahead = tokens[:at]
    if kind == "thema":  # *beschikken over voldoende kennis*
        return any(token.word.startswith("beschik") for token in ahead)
    if kind == "om":
        return infinitive is None or _is_content(tokens, at)
    if kind == "hoe":  # *zit naast je en schrijft mee*, *starten met een warmere overdracht*
        if word_at(tokens, at) == "door" and _is_passed(tokens, at):
            return True
        if word_at(tokens, at) == "naast" and word_at(tokens, at + 1) in _PEOPLE:
            return True
        manner = word_at(tokens, at) == "op" and not _is_manner_in_front(tokens, at)
        return manner or not words("taking_up").isdisjoint(token.word for token in ahead[-_OBJECT:])
    return _sets_no_condition(tokens, at, clause) or _is_required(tokens, at)


def _is_passed(tokens: Sequence[Token], at: int) -> bool:
    """*heftruck door de keuring*; *sterker door de keuring* tells how."""
    graded = any(is_comparative(token.word) or is_vague_verb(token.word) for token in tokens[:at])
    return not graded and any("<keuring>" in keys_at(tokens, place) for place in (at + 2, at + 3))


def _hangs_on(tokens: Sequence[Token], at: int, kind: str) -> frozenset[str]:
    """*Wegens de brand op 1 mei sluit hij*: before the verb all is the reason; elsewhere what has *van*."""
    inside = kind == "reden" and at > 0 and word_at(tokens, at - 1) not in CLAUSE_ENDS
    return _OF if inside else words("joining")


def _name(tokens: Sequence[Token], found: Found) -> Aside | None:
    """*de cursus effectief communiceren*: the noun is core, its name is not."""
    if word_at(tokens, found.end) in words("joining"):
        return None
    end = _group_end(tokens, found.end, words("joining"))
    return Aside(found.end, end + is_vague_verb(word_at(tokens, end)), "naam")


def _infinitive_end(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Behind *te* with its verb, and another that *en* joins to it: *om te rusten en de druk te verlagen*."""
    found = None
    for at in range(start, end):
        if tokens[at].word != "te" and "-te-" not in tokens[at].word:
            continue
        if found is None or word_at(tokens, found) in _LISTED:
            found = min(at + 2 + _has_verb_behind(tokens, at + 1), len(tokens))
    return found


_LINKING: Final = frozenset({"laten", "doen", "gaan", "blijven", "helpen", "kunnen", "leren", "komen"})


def _has_verb_behind(tokens: Sequence[Token], at: int) -> bool:
    """*te laten ogen*, *te kunnen werken*: what is done stands behind it."""
    behind = word_at(tokens, at + 1)
    return word_at(tokens, at) in _LINKING and behind.endswith("en") and behind not in words("light_verbs")


_ASKED: Final = frozenset(
    {"vraag", "vraagt", "vragen", "verzoek", "verzoeken", "gevraagd", "bedoeling", "afspraak", "afgesproken"}
)
_ASKED_REACH: Final = 3  # tokens between what is asked and *om*


def _is_content(tokens: Sequence[Token], at: int) -> bool:
    """*We vragen je om vaker te bellen*, *het streven is om*: what is asked, not why."""
    aimed = word_at(tokens, at - 1) in ("is", "blijft") and word_at(tokens, at - 2) in words("aims")
    if word_at(tokens, at - 1) in ("lukken", "lukt"):
        return True  # *het moet lukken om de kelder te tellen*
    return aimed or any(token.word in _ASKED for token in tokens[max(0, at - _ASKED_REACH) : at])


def _is_required(tokens: Sequence[Token], at: int) -> bool:
    """*niet naar huis voordat de kas is geteld*: what must have been done first."""
    return tokens[at].word == "voordat" and any(token.word in _DENIED for token in tokens[:at])


_DENIED: Final = frozenset({"niet", "geen", "nooit", "niemand"})
_HEDGES: Final = frozenset({"nodig", "mogelijk", "gewenst", "wenselijk", "relevant", "zinvol", "haalbaar"})


def _sets_no_condition(tokens: Sequence[Token], at: int, end: int) -> bool:
    """*werken als een team* and *indien nodig* set no condition; *als een klant belt, …* does."""
    alike = word_at(tokens, at) == "als" and word_at(tokens, at + 1) == "een" and word_at(tokens, end) != ","
    last = word_at(tokens, end) in SENTENCE_ENDS | {""}
    behind = at + 1 + (last and word_at(tokens, at + 1) in ("dat", "het"))  # *…, als dat nodig is.*
    return (alike and not _tells_how_long(tokens[at:end])) or word_at(tokens, behind) in _HEDGES


def _tells_how_long(clause: Sequence[Token]) -> bool:
    """*als een klant langer dan 10 minuten wacht*: a number, and a verb at the end."""
    return any("<getal>" in token.keys for token in clause) and clause[-1].word.endswith(("t", "is"))


def _clause_end(tokens: Sequence[Token], start: int) -> int:
    end = min(len(tokens), start + _REACH)
    return next((at for at in range(start, end) if tokens[at].word in CLAUSE_ENDS), end)


def _group_end(tokens: Sequence[Token], start: int, joining: frozenset[str]) -> int:
    """Behind a noun phrase: articles, adjectives, the noun, and phrases that hang on it (*van de ploeg*)."""
    at, end = start, min(len(tokens), start + _GROUP)
    while at < end:
        at += word_at(tokens, at) in words("joining")
        while at < end and (tokens[at].word in words("determiners") or tokens[at].word.endswith("e")):
            at += 1
        at = _noun_end(tokens, at)
        if word_at(tokens, at) not in joining:
            break
    return min(at, end)


def _noun_end(tokens: Sequence[Token], at: int) -> int:
    """Behind a noun, with its number or date: *12 klachten, 3 mei 2026, 2025*."""
    if not keys_at(tokens, at).isdisjoint(_WHOLE_DATES):
        return at + 1
    if not keys_at(tokens, at).isdisjoint(_NUMBERS) and keys_at(tokens, at + 1).isdisjoint(_LENGTHS):
        at += 1
    at += "<woord>" in keys_at(tokens, at) and word_at(tokens, at) not in words("joining")
    return at + ("<jaartal>" in keys_at(tokens, at))


def _heading(tokens: Sequence[Token]) -> list[Aside]:
    """What stands before a colon only announces: *slimmer inkopen: voor 1 juli drie offertes opvragen*."""
    colon = next((at for at, token in enumerate(tokens) if token.word == ":"), 0)
    headed = colon and len(tokens) - colon > 3 and not _is_day(tokens, colon + 1)
    return [Aside(0, colon, "kop")] if headed else []


def _is_day(tokens: Sequence[Token], at: int) -> bool:
    """*Schema af: 1/9*: no more than by when it is."""
    day, month = keys_at(tokens, at), keys_at(tokens, at + 2)
    ended = word_at(tokens, at + 3) in SENTENCE_ENDS | {""}
    return "<dagnr>" in day and "<streep>" in keys_at(tokens, at + 1) and "<maandnr>" in month and ended


def _apposed(tokens: Sequence[Token]) -> Iterator[Aside]:
    """*de cijfers, zorgvuldig nagekeken, op 5 april*: how, between commas; a list goes on with *en*."""
    commas = [at for at, token in enumerate(tokens) if token.word == ","]
    for start, end in pairwise(commas):
        inside = {token.word for token in tokens[start + 1 : end + 2]}
        short = end - start - 1 in _APPOSED and _LISTED.isdisjoint(inside)
        if short and is_participle(tokens[end - 1].word):
            yield Aside(start, end, "haakjes")


def _enclosed(tokens: Sequence[Token]) -> list[Aside]:
    """What stands between brackets or quotation marks."""
    found: list[Aside] = []
    opened: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if token.word in _PAIRS.values() and token.word not in opened:
            opened[token.word] = at
        elif token.word in _PAIRS and _PAIRS[token.word] in opened:
            kind = "haakjes" if token.word == ")" else "naam"
            found.append(Aside(opened.pop(_PAIRS[token.word]), at + 1, kind))
    return found
