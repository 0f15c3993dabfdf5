"""Quantities in running text: how much, of what, bounded how, and in which role."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final, NamedTuple

from spvgen.wording.amount import Amount, Bound, Role
from spvgen.wording.names import name_spans
from spvgen.wording.numerals import value_of
from spvgen.wording.quantity_rows import BOUNDS_BEFORE, BOUNDS_BEHIND, FRACTIONS
from spvgen.wording.rows import Found
from spvgen.wording.terms import settled
from spvgen.wording.times import number_spans, scan
from spvgen.wording.tokens import Token, fold, keys_at, tokenise, word_at

Spans = Sequence[tuple[int, int]]

_PERCENT: Final = frozenset("% procent procentpunt procentpunten pct promille ‰".split())
_EURO: Final = frozenset("€ euro eur euro's".split())
_SCALE: Final = {"miljoen": 10**6, "mln": 10**6, "miljard": 10**9, "duizend": 1000, "k": 1000, "honderd": 100}
_RANGE: Final = frozenset({"à", "a", "-", "of", "/", "tot", "en"})
_TIMES: Final = frozenset({"keer", "x", "maal", "×"})
_COMPARED: Final = frozenset(
    "meer minder sneller vaker hoger lager korter langer eerder later extra groter kleiner goedkoper zwaarder lichter hogere lagere snellere "
    "kortere langere grotere kleinere vroeger zuiniger beter omlaag omhoog erbij eraf reductie groei daling stijging toename afname besparing".split()
)
"""Behind a number these say that it is the change: *2 dagen sneller*."""
_FILLERS: Final = frozenset("de het een gemiddeld nog circa ca ongeveer zo'n in totaal eens om rond € zeker bijna".split())
"""What may stand between a bound and its number: *maximaal nog 5*."""
_BASIS: Final = frozenset("nu was huidige huidig momenteel nulmeting vanuit tegen i.p.v. ipv i.p.v".split())
_COMPANY: Final = ("samenwerk", "contact", "relatie", "overleg", "communicatie", "afstem", "verbind", "praten", "band")
"""Beginnings of words that make *met 3 afdelingen* a matter of company, not of change."""
_NO_THING: Final = frozenset(
    "van naar per op in voor vóór met aan bij en of om tot te door uit over tussen na binnen is zijn wordt worden de het een dat die dan als "
    "onder boven minimaal maximaal ik je we u hij zij heb heeft hebben ligt p elke elk iedere ieder eind klaar".split()
)
_NO_COUNT: Final = frozenset("gedoe excuses onduidelijkheid twijfel ruis stress idee tijd zin last moeite reden".split())
"""*geen gedoe* is a figure of speech, *geen klachten* a norm of zero."""
_NUMERIC: Final = frozenset({"<getal>", "een", "geen"}) | {word for row in FRACTIONS.rows for word in row.pattern.split()[0].split("|")}


class _Scene(NamedTuple):
    text: str
    tokens: Sequence[Token]
    floors: dict[int, Bound]  # bounds before a number, by the token index behind them
    tails: dict[int, Bound]  # bounds behind a number, by their own token index


def quantities(text: str) -> tuple[Amount, ...]:
    """Every quantity in a sentence, word numbers too; moments, names and times of day are none."""
    tokens = tokenise(fold(text))
    return collect(text, tokens, number_spans(settled(tokens, scan(tokens))))


def collect(text: str, tokens: Sequence[Token], taken: Spans) -> tuple[Amount, ...]:
    """The quantities outside the characters that a moment or a figure of speech has taken."""
    if not any(_NUMERIC & token.keys for token in tokens):
        return ()
    spans = [*taken, *name_spans(text, tokens)]
    scene = _Scene(text, tokens, _floors(tokens), {f.start: _bound(f) for f in BOUNDS_BEHIND.find(tokens)})
    fractions = {found.start: found for found in FRACTIONS.find(tokens)}
    amounts: list[Amount] = []
    at = 0
    while at < len(tokens):
        inside = any(start <= tokens[at].start < end for start, end in spans)
        amount, at = (None, at + 1) if inside else _read(scene, at, fractions.get(at))
        if amount:
            amounts.append(amount)
    return tuple(_with_basis(amounts, tokens))


def _floors(tokens: Sequence[Token]) -> dict[int, Bound]:
    return {found.end: _bound(found) for found in BOUNDS_BEFORE.find(tokens)}


def _bound(found: Found) -> Bound:
    return "minimaal" if found.row.kind == "minimaal" else "maximaal"


def _read(scene: _Scene, at: int, fraction: Found | None) -> tuple[Amount | None, int]:
    """The amount that starts at a token, if any, and where to read on."""
    tokens = scene.tokens
    if fraction:
        return _fraction(scene, fraction), fraction.end
    if tokens[at].word == "geen":
        return _none_of(scene, at), at + 1
    if _counts(tokens, at):
        return _number(scene, at)
    return None, at + 1


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a number; *een* and *half* only before a unit of time."""
    timed = not keys_at(tokens, at + 1).isdisjoint({"<tijdmaat>", "<kort>", "<dagdeel>"})
    if tokens[at].word in ("een", "half", "halve"):
        return timed
    return "<getal>" in tokens[at].keys


def _fraction(scene: _Scene, found: Found) -> Amount:
    first, last = scene.tokens[found.start], scene.tokens[found.end - 1]
    unit = _unit(scene.tokens, found.end)[0] if last.word != "van" else ""
    return Amount(first.start, last.end, scene.text[first.start : last.end], Decimal(found.row.kind), unit, role="norm")


def _none_of(scene: _Scene, at: int) -> Amount | None:
    unit, end = _unit(scene.tokens, at + 1 + (word_at(scene.tokens, at + 1) == "enkele"))
    if not unit or unit in _NO_COUNT:
        return None
    start, stop = scene.tokens[at].start, scene.tokens[end - 1].end
    return Amount(start, stop, scene.text[start:stop], Decimal(0), unit, role="norm")


def _number(scene: _Scene, at: int) -> tuple[Amount, int]:
    tokens = scene.tokens
    value, end = _scaled(tokens, at)
    upper, end = _upper(tokens, end)
    percent = word_at(tokens, end) in _PERCENT
    euro = not _EURO.isdisjoint({word_at(tokens, at - 1), word_at(tokens, end)})
    end += percent or word_at(tokens, end) in _EURO
    first = at - (word_at(tokens, at - 1) == "€")
    unit, behind = ("", end) if percent or euro else _unit(tokens, end)
    start, stop = tokens[first].start, tokens[max(behind, end) - 1].end
    amount = Amount(start, stop, scene.text[start:stop], value, unit, upper, percent=percent, euro=euro)
    bound, role = _bound_around(scene, first, end, behind), _role(tokens, first, behind)
    rate = _is_rate(tokens, first, behind) or _is_mark(tokens, first, unit)
    return replace(amount, bound=bound, role=role, rate=rate), max(end, at + 1)


def _scaled(tokens: Sequence[Token], at: int) -> tuple[Decimal, int]:
    value = Decimal(1) if tokens[at].word == "een" else value_of(tokens[at].word)
    scale = _SCALE.get(word_at(tokens, at + 1))
    return (value * scale, at + 2) if scale else (value, at + 1)


def _upper(tokens: Sequence[Token], end: int) -> tuple[Decimal | None, int]:
    """The far end of *3 à 4*, *10-15*, *vijf of zes*; *1 op 500* and *2 van de 3* are ratios."""
    if word_at(tokens, end) in _RANGE and end + 1 < len(tokens) and "<getal>" in tokens[end + 1].keys:
        return _scaled(tokens, end + 1)
    return None, end


def _unit(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The word for what is counted, past its adjectives (*6 uitgewerkte casussen*), and the index behind it."""
    for end in range(at, min(at + 3, len(tokens))):
        if not _is_thing(tokens, end):
            return "", at
        if not (tokens[end].word.endswith("e") and _is_thing(tokens, end + 1)):
            return tokens[end].word, end + 1
    return "", at


def _is_thing(tokens: Sequence[Token], at: int) -> bool:
    return "<woord>" in keys_at(tokens, at) and word_at(tokens, at) not in _NO_THING | _COMPARED


def _bound_around(scene: _Scene, first: int, end: int, behind: int) -> Bound | None:
    for place in (end, behind):
        if place in scene.tails:
            return scene.tails[place]
    at = first
    while at > 0 and at not in scene.floors and scene.tokens[at - 1].word in _FILLERS:
        at -= 1
    return scene.floors.get(at)


def _role(tokens: Sequence[Token], first: int, behind: int) -> Role:
    before = word_at(tokens, first - 1)
    if before in ("een", "gemiddeld", "de", "minimaal", "maximaal", "circa", "ruim"):
        before = word_at(tokens, first - 2)
    if before in ("naar", "tot"):
        return "norm"
    if word_at(tokens, behind) in _COMPARED or (before == "met" and first > 1 and not _has_company(tokens)):
        return "verschil"
    return "basis" if before in _BASIS else ""


def _has_company(tokens: Sequence[Token]) -> bool:
    return any(token.word.startswith(_COMPANY) for token in tokens)


def _is_rate(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """So many per week, per thing, or out of so many (*1 op de 500*); so many *times* a week is a frequency."""
    if not _TIMES.isdisjoint({word_at(tokens, behind - 1), word_at(tokens, behind)}):
        return False
    per = word_at(tokens, behind) in ("per", "/") or word_at(tokens, first - 2) == "per" or "<pw>" in keys_at(tokens, behind)
    outof = word_at(tokens, behind) in ("op", "van")
    return per or (outof and any("<getal>" in keys_at(tokens, behind + step) for step in (1, 2)))


def _is_mark(tokens: Sequence[Token], first: int, unit: str) -> bool:
    """*een 8*, *een zeven*: the number after *een*, with nothing counted behind it."""
    return word_at(tokens, first - 1) == "een" and (not unit or unit in ("gemiddeld", "gemiddelde", "scoort", "halen", "scoren", "geeft"))


def _with_basis(amounts: list[Amount], tokens: Sequence[Token]) -> list[Amount]:
    """In *van 62% naar 85%* the first is where things stand now."""
    places = {token.start: at for at, token in enumerate(tokens)}
    for at in range(len(amounts) - 1):
        place = places[amounts[at].start]
        ahead = {word_at(tokens, place - 1)} | ({word_at(tokens, place - 2)} if word_at(tokens, place - 1) == "gemiddeld" else set())
        if "van" in ahead and amounts[at + 1].role == "norm" and not amounts[at].bound:
            amounts[at] = replace(amounts[at], role="basis")
    return amounts
