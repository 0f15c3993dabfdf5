"""Quantities in running text: how much, of what, bounded how, and in which role."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from spvgen.numerals import value_of
from spvgen.wording.amount import Amount, Bound, Role
from spvgen.wording.lexicon import is_abstract
from spvgen.wording.names import name_spans
from spvgen.wording.rows import Found, phrases
from spvgen.wording.tables import ordered, rows, words
from spvgen.wording.times import marks_of, number_spans
from spvgen.wording.tokens import CLAUSE_ENDS, Token, indices, keys_at, tokens_of, word_at

Spans = Sequence[tuple[int, int]]

_PERCENT: Final = frozenset(["%", "procent", "procentpunt", "procentpunten", "pct", "promille", "‰"])
_EURO: Final = frozenset(["€", "euro", "eur", "euro's"])
_SCALE: Final = {"miljoen": 10**6, "mln": 10**6, "miljard": 10**9, "duizend": 1000, "k": 1000, "honderd": 100}
_RANGE: Final = frozenset({"à", "a", "-", "of", "/", "tot", "en"})
_TIMES: Final = frozenset({"keer", "x", "maal", "×"})
_NONE: Final = frozenset({"geen", "nergens"})
_SOFTENED: Final = frozenset(
    {"een", "gemiddeld", "de", "minimaal", "maximaal", "minstens", "hooguit", "hoogstens", "circa", "ruim"}
)
_SCORED: Final = frozenset(
    {"gemiddeld", "gemiddelde", "scoort", "halen", "haalt", "scoren", "geeft", "staan", "staat", "hebben"}
)

_DEFINITE: Final = frozenset({"de", "deze", "die", "onze", "mijn", "jouw", "hun", "beide"})
_PRONOUNS: Final = frozenset({"je", "haar"})
"""Behind a preposition these say whose; behind a verb they may be who does it."""

_AHEAD: Final = frozenset(
    {"aan", "bij", "door", "in", "met", "naar", "onder", "op", "over", "tussen", "van", "voor"}
)


class _Scene(NamedTuple):
    text: str
    tokens: Sequence[Token]
    floors: dict[int, Bound]  # bounds before a number, by the token index behind them
    tails: dict[int, Bound]  # bounds behind a number, by their own token index
    company: bool  # *met 3 afdelingen* names who is joined, not by how much something changes


def quantities(text: str) -> tuple[Amount, ...]:
    """Every quantity in a sentence, word numbers too; moments, names and times of day are none."""
    return collect(text, tokens_of(text), number_spans(marks_of(text)))


def collect(text: str, tokens: Sequence[Token], taken: Spans) -> tuple[Amount, ...]:
    """The quantities outside the characters that a moment or a figure of speech has taken."""
    if not any(_numeric() & token.keys for token in tokens):
        return ()
    beside = indices(tokens, [*taken, *name_spans(text, tokens)])
    scene = _scene(text, tokens)
    fractions = {found.start: found for found in phrases("fractions", tokens)}
    amounts: list[Amount] = []
    at = 0
    while at < len(tokens):
        amount, at = (None, at + 1) if at in beside else _read(scene, at, fractions.get(at))
        if amount:
            amounts.append(amount)
    return tuple(_with_basis(amounts, tokens))


@cache
def _numeric() -> frozenset[str]:
    """What some quantity begins with; without any of it no reading is needed."""
    fractions = {word for row in rows("fractions") for word in row.pattern.split()[0].split("|")}
    return frozenset({"<getal>", "een", "geen", "nergens"} | fractions)


def _scene(text: str, tokens: Sequence[Token]) -> _Scene:
    floors = {found.end: _bound(found) for found in phrases("bounds_before", tokens)}
    tails = {found.start: _bound(found) for found in phrases("bounds_behind", tokens)}
    company = any(token.word.startswith(ordered("company")) for token in tokens)
    return _Scene(text, tokens, floors, tails, company)


def _bound(found: Found) -> Bound:
    return "minimaal" if found.row.kind == "minimaal" else "maximaal"


def _read(scene: _Scene, at: int, fraction: Found | None) -> tuple[Amount | None, int]:
    """The amount that starts at a token, if any, and where to read on."""
    tokens = scene.tokens
    if fraction:
        return _fraction(scene, fraction), fraction.end
    if tokens[at].word in _NONE:
        return _none_of(scene, at), at + 1
    if _counts(tokens, at):
        return _number(scene, at)
    return None, at + 1


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a number; *een* and *half* only before a unit, or in *een op de tien*."""
    if tokens[at].word in ("een", "half", "halve"):
        timed = not keys_at(tokens, at + 1).isdisjoint({"<tijdmaat>", "<kort>", "<dagdeel>"})
        halved = tokens[at].word != "een" and word_at(tokens, at + 1) in words("halved")
        return timed or halved or (word_at(tokens, at + 1) == "op" and _is_outof(tokens, at + 2))
    if tokens[at].word == "acht" and word_at(tokens, at + 1) in ("het", "dit"):
        return False  # *de raad acht het wenselijk*
    return "<getal>" in tokens[at].keys and not _is_age(tokens, at)


def _is_age(tokens: Sequence[Token], at: int) -> bool:
    """*meer 16- en 17-jarigen*, *12- tot 15-jarigen*: who they are."""
    near = (word_at(tokens, at + step) for step in (2, 3) if word_at(tokens, at + 1) == "-")
    return any(word.endswith(_AGES) and word[0].isdigit() for word in near)


_AGES: Final = ("jarige", "jarigen", "plusser", "plussers", "plus")


def _is_outof(tokens: Sequence[Token], at: int) -> bool:
    counted = at + (word_at(tokens, at) == "de")
    return "<getal>" in keys_at(tokens, counted) and word_at(tokens, counted) != "een"


def _fraction(scene: _Scene, found: Found) -> Amount:
    changed = (
        scene.tokens[found.start].word == "met"
    )  # *met een derde vóór*: what stands around it is no part
    first, last = scene.tokens[found.start + changed], scene.tokens[found.end - 1 - changed]
    unit = _unit(scene.tokens, found.end)[0] if last.word != "van" and not changed else ""
    return Amount(
        first.start, last.end, scene.text[first.start : last.end], Decimal(found.row.kind), unit, role="norm"
    )


def _none_of(scene: _Scene, at: int) -> Amount | None:
    nowhere = scene.tokens[at].word == "nergens"
    if nowhere and word_at(scene.tokens, at + 1) not in ("meer", "nog"):
        return None  # *nergens van weten*
    first = at + 1 + (nowhere or word_at(scene.tokens, at + 1) == "enkele")
    first += word_at(scene.tokens, first) == "te"  # *geen te late meldingen*
    unit, end = _unit(scene.tokens, first)
    if not unit or unit in words("no_count") | words("gevoel"):
        return None
    if is_abstract(unit) or is_abstract(word_at(scene.tokens, end)):
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
    tail = 2 * (end in scene.tails and word_at(tokens, end) != "+")  # *3 of minder fouten*
    unit, behind = ("", end) if percent or euro else _unit(tokens, end + tail)
    start, stop = tokens[first].start, tokens[(behind if unit else end) - 1].end
    amount = Amount(start, stop, scene.text[start:stop], value, unit, upper, percent=percent, euro=euro)
    bound = _bound_around(scene, first, end, behind)
    role = _role(scene, first, behind, bound)
    rate = _is_rate(tokens, first, behind) or _is_mark(tokens, first, unit)
    given = bool(unit) and not (bound or rate) and _is_given(tokens, first)
    given = given or _is_sort(tokens, first, behind)
    amount = amount._replace(bound=bound, role="" if given else role, rate=rate, given=given)
    return amount, max(end, at + 1)


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
    """The word for what is counted, past its adjectives (*6 uitgewerkte casussen*), and where it ends."""
    for end in range(at, min(at + 3, len(tokens))):
        if not _is_thing(tokens, end):
            return "", at
        if not (tokens[end].word.endswith("e") and _is_thing(tokens, end + 1)):
            return tokens[end].word, end + 1
    return "", at


def _is_thing(tokens: Sequence[Token], at: int) -> bool:
    word = word_at(tokens, at)
    return (
        "<woord>" in keys_at(tokens, at) and word not in words("no_thing") and word not in words("compared")
    )


def _bound_around(scene: _Scene, first: int, end: int, behind: int) -> Bound | None:
    for place in (end, behind):
        if place in scene.tails:
            return scene.tails[place]
    at = first
    while at > 0 and at not in scene.floors and scene.tokens[at - 1].word in words("fillers"):
        at -= 1
    return scene.floors.get(at) or _compared_with(scene.tokens, at)


_UP: Final = frozenset({"meer", "hoger", "groter", "langer"})
_DOWN: Final = frozenset({"minder", "lager", "kleiner", "korter"})
_NEAR: Final = 7  # tokens between *meer* and *dan*, at most


def _compared_with(tokens: Sequence[Token], at: int) -> Bound | None:
    """*staat er meer op de teller dan de 1,84 miljoen van toen*: the number that *meer* is measured by."""
    than = at - 1 - (word_at(tokens, at - 1) in ("de", "het"))
    if word_at(tokens, than) != "dan":
        return None
    for one in reversed(tokens[max(0, than - _NEAR) : than]):
        if one.word in CLAUSE_ENDS:
            return None
        if one.word in _UP | _DOWN:
            return "minimaal" if one.word in _UP else "maximaal"
    return None


def _role(scene: _Scene, first: int, behind: int, bound: Bound | None) -> Role:
    tokens = scene.tokens
    before = word_at(tokens, first - 1)
    if before in _SOFTENED:
        before = word_at(tokens, first - 2)
    if before in ("naar", "tot"):
        return "norm"
    definite = word_at(tokens, first - 1) == "de"  # *met de 38 uur* that are there
    company = scene.company or word_at(tokens, first - 2) == "samen"
    changed = before == "met" and first > 1 and not company and not definite
    if changed or word_at(tokens, behind) in words("compared"):
        return "verschil"
    if before == "was" and bound:  # *in mei was minimaal 90% goed* is asked
        return ""
    return "basis" if before in words("present") else ""


def _is_rate(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """So many per week or thing, or out of so many (*1 op de 500*); so many *times* a week is a frequency."""
    if not _TIMES.isdisjoint({word_at(tokens, behind - 1), word_at(tokens, behind)}):
        return False
    counted = word_at(tokens, behind) in ("per", "/") or word_at(tokens, first - 2) == "per"
    per = counted or "<pw>" in keys_at(tokens, behind)
    outof = word_at(tokens, behind) in ("op", "van")
    return per or (outof and any("<getal>" in keys_at(tokens, behind + step) for step in (1, 2)))


def _is_mark(tokens: Sequence[Token], first: int, unit: str) -> bool:
    """*een 8*, *een zeven gemiddeld*: the number after *een*, with nothing counted behind it."""
    return word_at(tokens, first - 1) == "een" and (not unit or unit in _SCORED)


def _is_given(tokens: Sequence[Token], first: int) -> bool:
    """*voor de 14 scholen*, *gaan de twee vestigingen*: whom it is about; *1 op de 20* is a ratio."""
    ahead = word_at(tokens, first - 2)
    placed = ahead in _AHEAD
    whose = word_at(tokens, first - 1)
    about = whose in _DEFINITE and (placed or first == 1 or ahead in words("light_verbs"))
    return (about or (placed and whose in _PRONOUNS)) and "<n>" not in keys_at(tokens, first - 3)


_LONGER: Final = frozenset({"langer", "groter", "zwaarder", "duurder"})
_SHORTER: Final = frozenset({"korter", "kleiner", "lichter", "goedkoper"})


def _is_sort(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """*Ziekmeldingen korter dan 8 dagen*, and no more: which ones are counted; *wachttijden* are measured."""
    beyond = word_at(tokens, first - 1) == "dan"
    at = first - 1 - (beyond or word_at(tokens, first - 1) == "de")  # *boven de 500 euro*
    noun, closing = word_at(tokens, at - 1), word_at(tokens, behind)
    if at not in (1, 2) or closing not in ("", ".") or not noun.endswith(("en", "s")):
        return False
    comes = noun.endswith(ordered("cases"))
    if beyond and word_at(tokens, at) in _LONGER:
        return not noun.endswith(("tijden", "duren"))
    said = _SHORTER if beyond else {"boven"}
    return comes and word_at(tokens, at) in said


def _with_basis(amounts: list[Amount], tokens: Sequence[Token]) -> list[Amount]:
    """In *van 62% naar 85%* the first is where things stand now."""
    places = {token.start: at for at, token in enumerate(tokens)}
    for at in range(len(amounts) - 1):
        place = places[amounts[at].start] - 1
        ahead = word_at(tokens, place - (word_at(tokens, place) == "gemiddeld"))
        reached = amounts[at + 1].role == "norm" and amounts[at + 1].value
        if ahead == "van" and reached and not amounts[at].bound:
            amounts[at] = amounts[at]._replace(role="basis")
    return amounts
