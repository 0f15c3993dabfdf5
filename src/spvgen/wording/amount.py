"""What a quantity in a sentence is, and whether it only tells what a thing is like."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from spvgen.wording.background import RELATIVE
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import CLAUSE_ENDS, SENTENCE_ENDS, Token, keys_at, word_at

Bound = Literal["minimaal", "maximaal"]
Role = Literal["", "norm", "basis", "verschil"]


class Amount(NamedTuple):
    """A number that measures something, at ``start`` up to ``end`` of the text.

    ``unit`` is the word for what is counted, in lower case (empty where there is none); ``upper`` the
    far end of a range (*3 à 4*). ``role``: *basis* is where things stand now (*van 62%*), *norm* where
    they must come (*naar 85%*), *verschil* the change itself (*met 15%*, *2 dagen sneller*).
    ``rate`` is true for so many per unit of time or per so many things, and for marks (*een 8*). ``given`` is
    true for things that are there already (*de twee vestigingen*): they are told apart, not asked for.
    """

    start: int
    end: int
    text: str
    value: Decimal
    unit: str = ""
    upper: Decimal | None = None
    bound: Bound | None = None
    percent: bool = False
    euro: bool = False
    role: Role = ""
    rate: bool = False
    given: bool = False

    @property
    def is_norm(self) -> bool:
        """Whether it says how much is enough, so that it carries a vague word beside it."""
        if self.role == "basis":
            return False
        return (
            self.percent or self.euro or self.rate or bool(self.bound) or bool(self.role) or self.value == 0
        )


# --- Numbers that describe: een dossier van 300 bladzijden -------------------------------------------

_OWNERS: Final = frozenset({"mijn", "jouw", "uw", "hun", "ons", "onze", "jullie"})
"""What can only say whose; *haal je 70%* asks for it."""
_SIZED: Final = frozenset({"van", "met", "tot", "vanaf"})
_LARGE: Final = 1000  # *het budget van 3 miljoen*; no mark is so high
_PREPOSITIONS: Final = frozenset(
    {"met", "naar", "voor", "over", "tijdens", "gedurende", "tegen", "tegenover", "door"}
)


def describing(tokens: Sequence[Token], amounts: Sequence[Amount]) -> set[int]:
    """The characters at which numbers start that only tell what a thing is like, or which one is meant."""
    if not amounts:
        return set()
    places = {token.start: at for at, token in enumerate(tokens)}
    return {a.start for a in amounts if a.value and _describes(tokens, places[a.start], a)}


def opening(tokens: Sequence[Token], at: int) -> int:
    """Where the bounds before a number begin: *meer dan* 300, *ten hoogste* één."""
    while at > 0 and (word_at(tokens, at - 1) in words("bounds") or is_comparative(word_at(tokens, at - 1))):
        at -= 1
    return at


def _describes(tokens: Sequence[Token], at: int, amount: Amount) -> bool:
    """*broodjes van 3 euro*, *jouw 15% van de begroting*, *dossiers die langer dan drie jaar lopen*."""
    first = opening(tokens, at)
    before = word_at(tokens, first - 1)
    if before in _OWNERS:
        return amount.percent or 0 < amount.value < 1
    if before in RELATIVE:
        return (first > 1 or before == "wie") and _closes_clause(tokens, amount)
    if before == "met" and first == 1:  # *met 3 locaties en 90 man*
        return amount.unit in words("ours") or _ends_graded(tokens)
    beside = before in _SIZED and amount.role != "basis" and _is_beside(tokens, first - 2)
    return beside and _is_so_large(tokens, before, tokens[first - 2].word, amount)


def _ends_graded(tokens: Sequence[Token]) -> bool:
    """*Met twee extra stofzuigers wordt het hotel schoner*: by what it becomes so, and not by how much."""
    last = tokens[-1 - (tokens[-1].word in SENTENCE_ENDS)].word
    return is_comparative(last) and any(token.word in words("copula") for token in tokens)


def _is_so_large(tokens: Sequence[Token], before: str, described: str, amount: Amount) -> bool:
    """*een rit van 200 kilometer*, *voor klanten tot 50 medewerkers*; *de groep tot 14 mensen* is asked."""
    peopled = _is_peopled(described)
    if before == "met":
        return bool(amount.unit) and amount.value >= 1 and peopled
    if before in ("tot", "vanaf"):
        return bool(amount.unit) and peopled and described.endswith(("n", "s"))
    if amount.bound:  # *delen van hooguit twee dagen*
        return peopled and _is_open_ended(tokens, amount)
    return peopled or amount.euro or amount.value >= _LARGE or amount.unit in words("measures")


def _is_open_ended(tokens: Sequence[Token], amount: Amount) -> bool:
    """*groepen van 20 man of meer*: from that size on."""
    at = next((at for at, token in enumerate(tokens) if token.start >= amount.end), 0)
    return word_at(tokens, at) in ("of", "en") and is_comparative(word_at(tokens, at + 1))


def _is_peopled(word: str) -> bool:
    """*een team van 14 mensen*, *klanten met 40 filialen*; *een reactie van 12 klanten* is counted."""
    return word in words("receivers") or word.endswith(ordered("peopled"))


def _is_beside(tokens: Sequence[Token], at: int) -> bool:
    """*in broodjes van 3 euro*, *tijdens mijn verlof van drie weken*: no object, subject or measure.

    A fronted object is beside it as well: *een dossier van 300 bladzijden vat je samen*.
    """
    word = word_at(tokens, at)
    if word in words("indicators") | words("sized") or word.endswith(ordered("indicator_endings")):
        return False
    start = at - (
        word_at(tokens, at - 1).endswith("e") and word_at(tokens, at - 1) not in words("determiners")
    )
    start -= bool({"<lidwoord>", "<elk>", "een"} & keys_at(tokens, start - 1))
    if "<n>" in keys_at(tokens, start - 1):  # *in twee sessies van een uur*
        return False
    if start == 0:
        return at > 0 and any(token.word in ("je", "we") for token in tokens[at:])
    return word_at(tokens, start - 1) in words("joining") | _PREPOSITIONS


def _closes_clause(tokens: Sequence[Token], amount: Amount) -> bool:
    """The verb of the clause right behind the number: *die 20 minuten wachten*."""
    behind = next((token.word for token in tokens if token.start >= amount.end), "")
    return behind.endswith(("en", "t")) and behind not in words("noun_ahead") | words("no_orders")


# --- An amount left open: wat tips --------------------------------------------------------------------


def asks_what(tokens: Sequence[Token], at: int) -> bool:
    """*noteer wat gasten bestellen* asks; *wat tips van de chef*, *bel je wat leveranciers* counts none."""
    behind = word_at(tokens, at + 2)
    counted = word_at(tokens, at + 1).endswith(("en", "s")) and "<woord>" in keys_at(tokens, at + 1)
    closed = behind in CLAUSE_ENDS | {"", "en"} or behind in words("joining") | _BEHIND_NOUN
    verb = not _FINITE.isdisjoint((word_at(tokens, at + 1), behind))
    return not (counted and closed) or verb or word_at(tokens, at - 1) in _BEFORE_QUESTION


_BEHIND_NOUN: Final = frozenset({"voor", "over", "uit", "met", "door"})
_FINITE: Final = frozenset({"is", "zijn", "hebben", "worden", "kunnen", "moeten", "willen", "gaan", "doen"})
_BEFORE_QUESTION: Final = frozenset(
    {"van", "over", "met", "op", "en", "of", ":", ",", "naar", "dat", "precies", "heel"}
)
