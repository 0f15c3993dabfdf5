"""Quantities in running text: how much, of what, bounded how, and in which role."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from spvgen.wording.quantity_rows import BOUNDS_BEFORE, BOUNDS_BEHIND, FRACTIONS, NAMES
from spvgen.wording.numerals import digit_value, word_value
from spvgen.wording.rows import Found, find
from spvgen.wording.terms import settled
from spvgen.wording.times import number_spans, scan
from spvgen.wording.tokens import Token, fold, tokenise

Bound = Literal["minimaal", "maximaal"]
Role = Literal["", "norm", "basis", "verschil"]
Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that measures something, at ``start`` up to ``end`` of the text.

    ``unit`` is the word for what is counted, in lower case (empty where there is none); ``upper`` the
    far end of a range (*3 à 4*). ``role``: *basis* is where things stand now (*van 62%*), *norm* where
    they must come (*naar 85%*), *verschil* the change itself (*met 15%*, *2 dagen sneller*).
    ``rate`` is true for so many per unit of time or per so many things.
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

    @property
    def is_norm(self) -> bool:
        """Whether it says how much is enough, so that it carries a vague word beside it."""
        if self.role == "basis":
            return False
        return self.percent or self.euro or self.rate or bool(self.bound) or bool(self.role) or self.value == 0


_PERCENT: Final = frozenset("% procent procentpunt procentpunten pct promille ‰".split())
_EURO: Final = frozenset("€ euro eur euro's".split())
_SCALE: Final = {"miljoen": 10**6, "mln": 10**6, "miljard": 10**9, "duizend": 1000, "k": 1000, "honderd": 100}
_COMPARED: Final = frozenset(
    "meer minder sneller vaker hoger lager korter langer eerder later extra groter kleiner goedkoper zwaarder lichter hogere "
    "lagere snellere kortere langere grotere kleinere vroeger zuiniger beter minderen naar omlaag omhoog erbij eraf reductie "
    "groei daling stijging toename afname besparing".split()
) - {"naar"}
_BETWEEN: Final = frozenset("de het een gemiddeld nog circa ca ongeveer zo'n in totaal eens om rond de € zeker bijna".split())
_RANGE: Final = frozenset({"à", "a", "-", "of", "/", "tot", "en"})
_BASIS: Final = frozenset("van nu was huidige huidig momenteel nulmeting vanuit tegen i.p.v. ipv i.p.v".split())
_NO_THING: Final = frozenset(
    "van naar per op in voor vóór met aan bij en of om tot te door uit over tussen na binnen is zijn wordt worden de het een "
    "dat die dan als onder boven minimaal maximaal ik je we u hij zij heb heeft hebben ligt p elke elk iedere ieder".split()
)
_VAGUE_THINGS: Final = frozenset(
    "gedoe excuses onduidelijkheid twijfel probleem problemen verrassingen ruis stress idee tijd zin last moeite reden".split()
)


class _Scene(NamedTuple):
    text: str
    tokens: Sequence[Token]
    before: dict[int, Bound]  # by the token index behind the bound
    behind: dict[int, Bound]  # by the token index of the bound


def quantities(text: str) -> tuple[Amount, ...]:
    """Every quantity in a sentence, word numbers too; moments, names and times of day are none."""
    tokens = tokenise(fold(text))
    return collect(text, tokens, number_spans(settled(tokens, scan(tokens))))


def collect(text: str, tokens: Sequence[Token], taken: Spans) -> tuple[Amount, ...]:
    """The quantities among tokens, outside the character spans that a moment or a figure of speech has taken."""
    if not any(_NUMERIC & token.keys for token in tokens):
        return ()
    spans = [*taken, *_name_spans(text, tokens)]
    scene = _Scene(text, tokens, _bounds_before(tokens), _bounds_behind(tokens))
    amounts: list[Amount] = []
    at = 0
    fractions = {found.start: found for found in find(FRACTIONS, tokens)}
    while at < len(tokens):
        amount, end = _read(scene, at, fractions.get(at)) if not _inside(tokens[at], spans) else (None, at + 1)
        if amount:
            amounts.append(amount)
        at = end
    return tuple(_with_basis(amounts, tokens))


_NUMERIC: Final = frozenset({"<getal>", "een", "geen", "helft", "driekwart", "kwart", "derde", "vijfde"} | {
    word for row in FRACTIONS for word in row.pattern.split()[0].split("|")
})  # fmt: skip


def _inside(token: Token, spans: Spans) -> bool:
    return any(start <= token.start < end for start, end in spans)


def _bounds_before(tokens: Sequence[Token]) -> dict[int, Bound]:
    return {found.end: _bound(found) for found in find(BOUNDS_BEFORE, tokens)}


def _bounds_behind(tokens: Sequence[Token]) -> dict[int, Bound]:
    return {found.start: _bound(found) for found in find(BOUNDS_BEHIND, tokens)}


def _bound(found: Found) -> Bound:
    return "minimaal" if found.row.kind == "minimaal" else "maximaal"


def _read(scene: _Scene, at: int, fraction: Found | None) -> tuple[Amount | None, int]:
    """The amount that starts at a token, if any, and where to read on."""
    token = scene.tokens[at]
    if fraction:
        return _fraction(scene, fraction), fraction.end
    if token.word == "geen":
        return _none_of(scene, at), at + 1
    counted = "<getal>" in token.keys or _is_one(scene.tokens, at)
    if not counted or _is_loose_half(scene.tokens, at):
        return None, at + 1
    return _number(scene, at)


def _is_one(tokens: Sequence[Token], at: int) -> bool:
    """*een* counts before a unit of time: *een uur*, *een dag*."""
    behind = tokens[at + 1].keys if at + 1 < len(tokens) else frozenset()
    return tokens[at].word == "een" and not behind.isdisjoint({"<tijdmaat>", "<kort>"})


def _is_loose_half(tokens: Sequence[Token], at: int) -> bool:
    """*half* counts only before a unit of time or as *anderhalf*."""
    if tokens[at].word not in ("half", "halve"):
        return False
    behind = tokens[at + 1].keys if at + 1 < len(tokens) else frozenset()
    return behind.isdisjoint({"<tijdmaat>", "<kort>", "<dagdeel>", "miljoen"})


def _fraction(scene: _Scene, found: Found) -> Amount:
    last = scene.tokens[found.end - 1]
    start = scene.tokens[found.start].start
    unit = _unit(scene.tokens, found.end)[0] if last.word != "van" else ""
    return Amount(start, last.end, scene.text[start : last.end], Decimal(found.row.kind), unit, role="norm")


def _none_of(scene: _Scene, at: int) -> Amount | None:
    """*geen klachten* is a norm of zero; *geen gedoe* is a figure of speech."""
    skip = 2 if at + 1 < len(scene.tokens) and scene.tokens[at + 1].word == "enkele" else 1
    unit, end = _unit(scene.tokens, at + skip)
    if not unit or unit in _VAGUE_THINGS:
        return None
    start, stop = scene.tokens[at].start, scene.tokens[end - 1].end
    return Amount(start, stop, scene.text[start:stop], Decimal(0), unit, role="norm")


def _number(scene: _Scene, at: int) -> tuple[Amount, int]:
    tokens = scene.tokens
    value, end = _scaled(tokens, at)
    upper, end = _upper(tokens, end)
    percent, euro = _word(tokens, end) in _PERCENT, _EURO & {_word(tokens, at - 1), _word(tokens, end)}
    end += bool(percent or _word(tokens, end) in _EURO)
    unit, unit_end = _unit(tokens, end)
    first = at - 1 if _word(tokens, at - 1) == "€" else at
    start, stop = tokens[first].start, tokens[max(unit_end, end) - 1].end
    amount = Amount(
        start,
        stop,
        scene.text[start:stop],
        value,
        unit,
        upper,
        _bound_around(scene, first, end, unit_end),
        percent,
        bool(euro),
        _role(tokens, first, unit_end),
        _is_rate(tokens, first, unit_end) or _is_mark(tokens, first, end, unit),
    )
    return amount, max(end, at + 1)


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _value(token: Token) -> Decimal:
    word = word_value(token.word)
    return digit_value(token.word) if word is None else word


def _scaled(tokens: Sequence[Token], at: int) -> tuple[Decimal, int]:
    value, end = _value(tokens[at]), at + 1
    scale = _SCALE.get(_word(tokens, end))
    return (value * scale, end + 1) if scale else (value, end)


def _upper(tokens: Sequence[Token], end: int) -> tuple[Decimal | None, int]:
    """The far end of *3 à 4*, *10-15*, *vijf of zes*; *1 op 500* and *2 van de 3* are ratios."""
    joined = _word(tokens, end) in _RANGE and end + 1 < len(tokens) and "<getal>" in tokens[end + 1].keys
    if joined and _word(tokens, end + 1) not in ("half", "halve"):
        return _scaled(tokens, end + 1)
    return None, end


def _unit(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The word for what is counted, past its adjectives: *6 uitgewerkte casussen*."""
    for end in range(at, min(at + 3, len(tokens))):
        token = tokens[end]
        if "<woord>" not in token.keys or token.word in _NO_THING:
            return "", at
        if not (token.word.endswith("e") and _is_word(tokens, end + 1)):
            return token.word, end + 1
    return "", at


def _is_word(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and "<woord>" in tokens[at].keys and tokens[at].word not in _NO_THING


def _bound_around(scene: _Scene, first: int, end: int, unit_end: int) -> Bound | None:
    at = first
    while at > 0 and at not in scene.before and scene.tokens[at - 1].word in _BETWEEN:
        at -= 1
    for place in (end, unit_end):
        if place in scene.behind:
            return scene.behind[place]
    return scene.before.get(at)


def _role(tokens: Sequence[Token], first: int, unit_end: int) -> Role:
    before = _word(tokens, first - 1)
    if before in ("een", "gemiddeld", "de", "minimaal", "maximaal", "circa", "ruim"):
        before = _word(tokens, first - 2)
    if before in ("naar", "tot", "op") and "<tijdmaat>" not in tokens[first].keys:
        return "norm" if before != "op" else ""
    if _word(tokens, unit_end) in _COMPARED or _word(tokens, unit_end - 1) in _COMPARED:
        return "verschil"
    if before == "met" and first > 1 and not _has_company(tokens):
        return "verschil"
    return "basis" if before in _BASIS - {"van"} else ""


_COMPANY: Final = ("samenwerk", "contact", "relatie", "overleg", "communicatie", "afstem", "verbinding", "verbind", "praten", "band")


def _has_company(tokens: Sequence[Token]) -> bool:
    """Whether *met 3 afdelingen* names who is joined rather than by how much something changes."""
    return any(token.word.startswith(_COMPANY) for token in tokens)


def _is_rate(tokens: Sequence[Token], first: int, unit_end: int) -> bool:
    """So many per week, per thing, or out of so many (*1 op de 500*); so many *times* a week is a frequency."""
    if not {"keer", "x", "maal", "×"}.isdisjoint({_word(tokens, unit_end - 1), _word(tokens, unit_end)}):
        return False
    ahead = [_word(tokens, place) for place in (unit_end, unit_end + 1)]
    ratio = ahead[0] in ("op", "van") and any(
        place < len(tokens) and "<getal>" in tokens[place].keys for place in (unit_end + 1, unit_end + 2)
    )
    per = ahead[0] in ("per", "p/w", "/") or _word(tokens, first - 2) == "per" or "<pw>" in _keys(tokens, unit_end)
    return ratio or per


def _keys(tokens: Sequence[Token], at: int) -> frozenset[str]:
    return tokens[at].keys if 0 <= at < len(tokens) else frozenset()


def _is_mark(tokens: Sequence[Token], first: int, end: int, unit: str) -> bool:
    """*een 8*, *een zeven*, *een 7,5 gemiddeld*: a mark, the number after *een* with nothing counted behind it."""
    return _word(tokens, first - 1) == "een" and (not unit or unit in ("gemiddeld", "gemiddelde", "scoort", "halen", "scoren"))


def _with_basis(amounts: list[Amount], tokens: Sequence[Token]) -> list[Amount]:
    """In *van 62% naar 85%* the first is where things stand now."""
    starts = {token.start: at for at, token in enumerate(tokens)}
    for at in range(len(amounts) - 1):
        ahead = _word(tokens, starts[amounts[at].start] - 1)
        if ahead == "gemiddeld":
            ahead = _word(tokens, starts[amounts[at].start] - 2)
        if ahead == "van" and amounts[at + 1].role == "norm" and not amounts[at].bound:
            amounts[at] = replace(amounts[at], role="basis")
    return amounts


def _name_spans(text: str, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Where numbers are part of a name: *lijn 4*, *top 3*, *Windows 11*."""
    spans = [
        (tokens[found.start].start, tokens[found.end - 1].end)
        for found in find(NAMES, tokens)
        if _is_name(tokens, found)
    ]
    return spans + [(t.start, t.end) for at, t in enumerate(tokens) if _is_model(text, tokens, at)]


_COUNTED: Final = frozenset({"per", "<elk>", "<n>", "/"})


def _is_name(tokens: Sequence[Token], found: Found) -> bool:
    before, behind = _keys(tokens, found.start - 1), _word(tokens, found.end)
    if found.row.kind == "naam-groep" and behind.endswith(("en", "s")) and behind not in _NO_THING:
        return False
    return behind not in _PERCENT and before.isdisjoint(_COUNTED)


def _is_model(text: str, tokens: Sequence[Token], at: int) -> bool:
    """A number behind a capitalised word within the sentence and with nothing to count: *Windows 11*."""
    token = tokens[at]
    if at < 2 or "<cijfer>" not in token.keys or "<woord>" not in tokens[at - 1].keys:
        return False
    capital = text[tokens[at - 1].start].isupper() and "<teken>" not in tokens[at - 2].keys
    return capital and not _unit(tokens, at + 1)[0] and _word(tokens, at + 1) not in _PERCENT
