"""Which time expressions bound what is asked, and which only stand beside it.

A time can tell which things are meant (*inwoners die op maandag mailen*), on what condition (*indien de
post in mei uitblijft, …*), what a paper is about, or only that there is no exception.
"""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.background import SIGNS, conceded, main_verb, matter, parenthetic
from spvgen.wording.clauses import Aside, inverted
from spvgen.wording.lexicon import is_abstract
from spvgen.wording.measures import is_participle
from spvgen.wording.tables import words
from spvgen.wording.times import RECURRING, SINCE_LAST, SPANS, Mark
from spvgen.wording.tokens import Token, keys_at, until, word_at

_WHERE: Final = frozenset({"waarover", "waarvoor", "waaraan", "waarnaar", "waartegen", "waaronder", "waarop"})
_WHO: Final = frozenset({"wie", "welke"})
_RELATIVE: Final = _WHERE | _WHO | {"die", "dat"}
_NEUTER: Final = frozenset({"het", "een", "elk", "ieder", "ons", "dit", "geen"})
"""Before a noun on which *dat* can hang: *het besluit dat in mei is genomen*."""
_IF: Final = frozenset({"indien", "ingeval"})
"""What they open may never happen; *als* and *wanneer* can also say when."""
_BEFORE: Final = frozenset({"voordat", "alvorens"})
_BY: Final = frozenset({"voor", "vóór", "uiterlijk", "tot", "na", "binnen"})
_BY_WHEN: Final = frozenset({"deadline", "los", "ingang"})
_PREPOSITIONS: Final = frozenset({
    "op", "in", "vóór", "voor", "na", "per", "sinds", "over", "vanaf", "tot", "tussen", "tijdens",
    "gedurende", "binnen", "uiterlijk",
})  # fmt: skip
_ARTICLES: Final = frozenset({"de", "een", "onze", "elke", "iedere", "alle", "mijn", "jouw", "uw"})
"""Before a preposition these open a noun phrase for certain."""
_PRONOUNS: Final = frozenset({"het", "deze", "dit", "hun", "haar"})
"""These can stand by themselves: *lever het op 14 mei in*."""
_OPENING: Final = _ARTICLES | _PRONOUNS
_LEAST: Final = 4  # letters of a word too short to be taken for a verb by its ending
GAUGES: Final = frozenset({"<peiling>", "<ijkmoment>"})
_PLANNED: Final = frozenset({"gepland", "ingepland", "aangekondigd", "voorzien"})
_LINKS: Final = frozenset({"en", "als", "zodra", "wanneer", "zodat", "want", "voordat"})
_ARTICLE: Final = 3  # tokens from an article to what hangs on its noun, at most


def bounding(
    tokens: Sequence[Token], said: frozenset[str], asides: Sequence[Aside], marks: Sequence[Mark]
) -> list[Mark]:
    """The time expressions of what is asked, in words ``said``; a span that tells which can only measure."""
    places = {token.start: at for at, token in enumerate(tokens)}
    asked = [(mark, places[mark.start]) for mark in marks]
    asked = [(mark, at) for mark, at in asked if not _is_beside(tokens, mark, at)]
    if "," in said:
        told = parenthetic(tokens)
        main = [(mark, at) for mark, at in asked if at not in told]
        asked = main or [(mark, at) for mark, at in asked if mark.kind != "start"]
    given, unsure = _conditions(tokens, asides)
    if given or unsure:
        asked = [(mark, at) for mark, at in asked if not (mark.kind in RECURRING and at in given)]
        asked = [(mark, at) for mark, at in asked if not (at in unsure and _is_open(tokens[at].word, mark))]
    attributes = [at for mark, at in asked if _is_attribute(tokens, mark, at)]
    if not attributes and _RELATIVE.isdisjoint(said):
        return [mark for mark, _ in asked]
    which = which_ones(tokens) | {at: at for at in attributes}
    kept = (_within(tokens, mark, which.get(at)) for mark, at in asked)
    return [mark for mark in kept if mark]


def _is_beside(tokens: Sequence[Token], mark: Mark, at: int) -> bool:
    """The matter of a paper, no exception, or at what help is given: *hulp bij het examen*."""
    helped = tokens[at].word == "bij" and word_at(tokens, at - 1) in words("helping")
    return helped or conceded(tokens, at) or (mark.kind in RECURRING and at in matter(tokens))


def _conditions(tokens: Sequence[Token], asides: Sequence[Aside]) -> tuple[set[int], set[int]]:
    """The tokens of all conditions, behind the word that opens each, and of those that may never be."""
    conditions = [aside for aside in asides if aside.kind == "als"]
    if not conditions:
        return set(), set()
    found = [(tokens[aside.start], _condition(tokens, aside)) for aside in conditions]
    verb = tokens[0] if inverted(tokens) else None
    given = {at for opening, run in found if opening.word not in _BEFORE for at in run}
    unsure = {at for opening, run in found if opening.word in _IF or opening is verb for at in run}
    return given, unsure


def _condition(tokens: Sequence[Token], aside: Aside) -> range:
    """Up to its sign; without one in front up to the verb of what is asked."""
    fronted = aside.start == 0 and word_at(tokens, aside.end) != ","
    return range(aside.start + 1, (fronted and main_verb(tokens)) or aside.end)


def _is_open(word: str, mark: Mark) -> bool:
    """Within what may never be a span or an end is part of the condition; a point tells when it shows."""
    return mark.kind in SPANS or word in _BY


def which_ones(tokens: Sequence[Token]) -> dict[int, int]:
    """The tokens before the verb of a relative clause, each with the place where that clause begins."""
    found: dict[int, int] = {}
    opened: int | None = None
    for at, token in enumerate(tokens):
        if token.word in _RELATIVE:
            opened = at if _is_relative(tokens, at) else None
        elif token.word in SIGNS or (opened is not None and _is_verb(tokens, at)):
            opened = None
        elif opened is not None:
            found[at] = opened
    return found


def _is_attribute(tokens: Sequence[Token], mark: Mark, at: int) -> bool:
    """*de op 14 mei aangenomen motie*: an article and a preposition, with the noun further on."""
    before = word_at(tokens, at - 1)
    if before not in _OPENING or tokens[at].word not in _PREPOSITIONS:
        return False
    if before in _ARTICLES:
        return True
    behind = next((token.word for token in tokens[at:] if token.start >= mark.end), "")
    return behind.endswith("e") and is_participle(behind.removesuffix("e"))


def _is_relative(tokens: Sequence[Token], at: int) -> bool:
    """*inwoners die op maandag mailen*, *het besluit dat in mei is genomen*, *wie in het weekend werkt*."""
    word, before = tokens[at].word, word_at(tokens, at - 1)
    if word in _WHO:
        return at == 0 or before in words("noun_ahead")
    if at == 0 or before in SIGNS or not _is_noun(tokens, at - 1) or _is_told_to(tokens, at - 1):
        return False
    return word != "dat" or _tells_which(tokens, at)


def _is_told_to(tokens: Sequence[Token], at: int) -> bool:
    """*… en stuur die maandag op*: an order with what it is about, and no verb further on in its clause."""
    if tokens[at].word.endswith(("en", "s")) or word_at(tokens, at - 1) not in SIGNS | {"en", ""}:
        return False
    end = until(tokens, at + 2, SIGNS | _LINKS)
    return not any(_is_verb(tokens, place) for place in range(at + 2, end))


def _tells_which(tokens: Sequence[Token], at: int) -> bool:
    """No *de afspraak dat je …*, which says what is agreed."""
    behind = word_at(tokens, at + 1)
    neuter = not _NEUTER.isdisjoint((word_at(tokens, at - 2), word_at(tokens, at - 3)))
    before = word_at(tokens, at - 1)
    if word_at(tokens, at - 2) in _NEUTER and before not in words("papers") and not is_abstract(before):
        return True  # *het terrein dat de aannemer tot juni huurt*
    return neuter and behind not in words("subjects") and behind not in words("determiners")


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause can hang on a word: no verb, preposition, pronoun, conjunction or adverb."""
    word = tokens[at].word
    if not word[0].isalpha() or word in words("noun_ahead") or word in words("subjects"):
        return False
    built = at > 0 and is_participle(word)  # *Ingezetenen die* begins with a noun
    return not built and word not in words("no_antecedents") and not _is_verb(tokens, at)


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """A verb by the lists, or by its *-t* unless what opens a noun phrase stands before it."""
    word, before = word_at(tokens, at), word_at(tokens, at - 1)
    if any(word in words(verbs) for verbs in ("light_verbs", "modal_verbs", "past_verbs", "placing_verbs")):
        return True
    named = before.endswith("e") or before in words("determiners") or before in words("noun_ahead")
    return len(word) > _LEAST and word.endswith("t") and not named and word not in words("no_antecedents")


def _within(tokens: Sequence[Token], mark: Mark, clause: int | None) -> Mark | None:
    """A time that tells which ones, as far as it bounds: *van de klachten die in mei binnenkomen 80%*."""
    if clause is None:
        return mark
    if _is_measured_then(tokens, mark, clause):
        return mark._replace(kind="deadline")
    if mark.kind in SPANS:
        return mark._replace(kind="ervoor" if mark.kind in SINCE_LAST else "stof")
    return mark if mark.kind in _BY_WHEN and _is_new(tokens, clause) else None


def _is_new(tokens: Sequence[Token], at: int) -> bool:
    """*Er ligt een plan dat voor 1 mei is getekend*: one new thing, which is asked with its time."""
    near = range(max(1, at - _ARTICLE), at)
    return any(tokens[p].word == "een" and tokens[p - 1].word not in words("noun_ahead") for p in near)


def _is_measured_then(tokens: Sequence[Token], mark: Mark, clause: int) -> bool:
    """*de enquête die in mei wordt gehouden*, *de in juni te houden toets*: when it will show."""
    behind = next((at for at in range(clause, len(tokens)) if tokens[at].start >= mark.end), len(tokens))
    end = until(tokens, behind, SIGNS)
    if word_at(tokens, behind) == "te":
        return any(not GAUGES.isdisjoint(keys_at(tokens, at)) for at in range(behind + 2, behind + 4))
    if mark.kind not in SPANS | {"deadline"} or GAUGES.isdisjoint(keys_at(tokens, clause - 1)):
        return False
    said = {token.word for token in tokens[clause:end]}
    past = not said.isdisjoint(words("past_verbs") | words("perfect_verbs"))
    return not past or not said.isdisjoint(_PLANNED)
