"""Reading a quantity as the Dutch write it, and what to write instead of what is none."""

import re
from decimal import Decimal
from typing import Final

from spvgen.dutch import (
    DutchValueError,
    format_number,
    join_quoted,
    meant_number,
    one_spaced,
    parse_number,
    quoted,
)
from spvgen.quantities import Bound, Quantity, format_quantity

NO_FIGURE: Final = "geen_getal"
"""The kind of error of a text without a number for which no line can be proposed: the hint is a sentence."""

_BOUNDS = {
    Bound.MINIMAAL: r"minimaal|minstens|ten ?minste|op zijn minst|min(?:\.|(?= ?[\d€]))|≥|>=",
    Bound.MAXIMAAL: r"maximaal|hooguit|hoogstens|ten ?hoogste|op zijn hoogst|max(?:\.|(?= ?[\d€]))|≤|<=",
    Bound.PRECIES: r"precies|exact|=",
}
_BOUND = re.compile("|".join(f"(?P<{bound}>{words})" for bound, words in _BOUNDS.items()), re.IGNORECASE)
_BEHIND = {Bound.MINIMAAL: "|of meer", Bound.MAXIMAAL: "|of minder", Bound.PRECIES: ""}
_LATE = "|".join(f"(?P<{bound}>{words}{_BEHIND[bound]})" for bound, words in _BOUNDS.items())
_LATE_BOUND = re.compile(rf"(?<!\w)(?:{_LATE})(?!\w)", re.IGNORECASE)
_EURO = re.compile(r"(?:€|(?:euro|eur)\b) ?", re.IGNORECASE)
_SIGN = re.compile(
    r" ?(?P<percent>%|(?:procent|percent|pct)\b)|(?:,[-–—]{1,2})? ?(?:€|(?:euro(?:['’]?s)?|eur)\b)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[-+\N{MINUS SIGN}]?\d+(?:[.,]\d+| \d{3}(?!\d))*", re.ASCII)
_ROUND_AMOUNT = r"^,[-–—]{1,2}(?! ?\d)"  # € 90.000,-
# What only a value that can't be read is held against is not compiled at every start
_LED_FIGURE = (
    r"(?i)(?:(?:gem(?:iddeld|\.)?|ong(?:eveer|\.)|circa|ca\.?|rond(?: de)?|om en nabij(?: de)?"
    r"|plusminus|plm\.?|zo['’]n|nu|totaal|in totaal)(?: |(?<=\.))|[~≈±] ?)+(?=€? ?\d)"
)
_TOLD_BEHIND = r"(?P<figure>[^;(]{1,60}?) ?(?:(?:, |;) ?[^\W\d].*|\([^\W\d][^)]*\))"
_WORDED_BOUND = (
    r"(?i)(?P<minimaal>niet (?:minder|lager) dan|vanaf)"
    r"|(?P<maximaal>niet (?:meer|hoger|langer|later) dan|tot en met|binnen)"
)
_STRICT_BOUND = (
    r"(?i)(?P<minimaal>>|(?:meer|hoger|langer|beter) dan|boven(?: de)?)"
    r"|(?P<maximaal><|(?:minder|lager|korter) dan|onder(?: de)?)"
)
_SHARE = (
    r"(?i)(?:(?P<many>een|één|1|de|twee|2|drie|3) ?)?"
    r"(?P<part>helft|derde|kwart|vierde|vijfde|tiende)\b ?(?P<rest>.*)"
)
_SHARES = {"helft": 2, "derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "tiende": 10}
_MANY = {"twee": 2, "2": 2, "drie": 3, "3": 3}
_SIGN_FIRST = r"% ?(?P<figure>\d[\d.,]*)(?P<rest> .*|)"
_RANGE = (
    r"(?i)(?:tussen (?:de )?|van )?(?P<euro>€ ?)?(?P<low>\d[\d.,]*)(?P<sign> ?%)?"
    r" ?(?:[-–—]|tot(?: en met)?|t/m|à|of|en) ?(?:€ ?)?(?P<high>\d[\d.,]*)(?P<unit>.*)"
)
_NO_END = r"minimaal 0\b(?!,)|m\w+imaal 1 \S"
"""Of a range: what nobody can fall short of, and a one that has the word for several behind it."""
_BARE = "Schrijf alleen het getal en de eenheid"
_CURLED = r"[“”„‟‘’‚\"'«»]+ ?(?P<inner>[^“”„‟‘’‚\"'«»]+?) ?[“”„‟‘’‚\"'«»]+"
_DIGIT = re.compile(r"\d")
_UNIT_START = re.compile(r"[^\W\d_]|°")  # a letter, or degrees
_LOOSE_DIGIT = re.compile(r"(?<![^\W\d_])\d")  # not the 2 of CO2
_PER_SO_MANY = (
    r"(?i)\bper (?P<many>[1-9]\d(?! (?:(?:werk)?dag|we?ek|maand|jaar))|[1-9]\d{2,6}"
    r"|[1-9]\d{0,2}(?:\.\d{3}){1,2})(?= [^\W\d_])"
)
"""*Klachten per 1.000 km*: out of how many, which is part of the unit; *per 14 dagen* is a rhythm."""
_FACTOR = re.compile(r" ?(?:(k|duizend)|(miljoen|mln\.?)|(?:miljard|mld\.?))(?!\w)", re.IGNORECASE)
_LONGEST_HINT = 60
"""Characters of what is proposed: longer is no quantity."""
_BROKEN = r"(?:(?P<whole>\d+) komma (?P<part>\d+)|(?:(?P<more>\d+) en )?(?:(?:1|een) )?0,5)(?!\d)"
"""*2 komma 5*, *3 en 1 0,5*: what came of *twee komma vijf* and *drie en een half*."""
_LEAST = r"(?i)\b(?:laag|lage?r|min|minder|weinig)\b"
_LEAST_EXAMPLE = "Schrijf hoeveel er nog mag, zoals ‘maximaal 3 fouten’ of ‘maximaal 2%’."
_EXAMPLE = "Schrijf één getal met één eenheid, zoals ‘minimaal 5 afspraken’ of ‘62,5%’."


def parse_quantity(text: str) -> Quantity:
    """Read ``[minimaal|maximaal|precies] getal eenheid``: ``62,5%``, ``€ 90.000``, ``minimaal 3 uur``.

    Also takes other words for a bound (*ten minste, hoogstens, exact*) and for the signs (*procent, EUR*).
    Raises DutchValueError of kind ``hoeveelheid`` or ``NO_FIGURE``, or of parse_number's kinds where the
    number is wrong.
    """
    shown = one_spaced(text)
    leading = _BOUND.match(shown)
    rest = shown[leading.end() :].lstrip() if leading else shown
    euro = _EURO.match(rest)
    rest = rest[euro.end() :] if euro else rest
    figure = _FIGURE.match(rest)
    if not figure:
        raise _no_figure(shown, rest)
    sign, words = _split_unit(rest[figure.end() :], euro=bool(euro))
    words = _per_so_many(words) if _LOOSE_DIGIT.search(words) else words
    unit = f"{sign} {words.lstrip()}".strip()
    value = _share(figure[0], shown) if sign == "%" else parse_number(figure[0])
    quantity = Quantity(value, unit, Bound(str(leading.lastgroup)) if leading else None)
    if hint := _unit_hint(quantity, sign, words):
        hint = _part_hint(shown) or _range_hint(shown) or _told_hint(shown) or hint
        message = f"{quoted(shown)} is niet te lezen als één getal met een eenheid."
        raise DutchValueError(message, kind="hoeveelheid", hint=hint)
    return quantity


def _share(figure: str, shown: str) -> Decimal:
    """The figure of a percentage: *4.1%* can't be thousands of them."""
    try:
        return parse_number(figure)
    except DutchValueError as error:
        if error.kind != "getal_dubbelzinnig":
            raise
        message = f"In {quoted(shown)} hoort een komma waar nu een punt staat."
        hint = f"Schrijf: {shown.replace(figure, figure.replace('.', ','))}"
        raise DutchValueError(message, kind="getal_dubbelzinnig", hint=hint) from None


def _per_so_many(words: str) -> str:
    """The unit as it is written: *per 1000 km* counts the same as *per 1.000 km*."""
    return re.sub(_PER_SO_MANY, lambda found: f"per {format_number(parse_number(found['many']))}", words)


def _split_unit(tail: str, *, euro: bool) -> tuple[str, str]:
    """Part what stands behind the figure into the sign (``€``, ``%`` or none) and the words after it."""
    if euro:
        return "€", re.sub(_ROUND_AMOUNT, "", tail)
    match = _SIGN.match(tail)
    if not match:
        return "", tail
    return "%" if match["percent"] else "€", tail[match.end() :]


def _unit_hint(read: Quantity, sign: str, words: str) -> str:
    """Say what to write instead of a unit that is none; empty when it is right."""
    start = words.lstrip()
    glued = start != "" and start == words
    if late := _LATE_BOUND.search(words):
        meant = _bound_first(read, sign, words, late)
        unclear = _LATE_BOUND.search(meant.unit) or _has_loose_digit(meant.unit)
        return _EXAMPLE if unclear else _propose("Schrijf", format_quantity(meant))
    if _has_loose_digit(words) or (sign and _SIGN.match(words)):
        return _EXAMPLE
    if factor := _FACTOR.match(words):
        return _propose("Schrijf het getal voluit", format_quantity(_in_full(read, sign, words, factor)))
    if (start and not _UNIT_START.match(start)) or (glued and _DIGIT.search(start)):
        return _EXAMPLE
    return _propose("Zet een spatie voor de eenheid", format_quantity(read)) if glued else ""


def _has_loose_digit(words: str) -> bool:
    """Whether a unit holds a figure of its own; that of *per 1.000 km* is part of it."""
    loose = _LOOSE_DIGIT.search(words) and _LOOSE_DIGIT.search(re.sub(_PER_SO_MANY, "per", words))
    return loose is not None


def _bound_first(read: Quantity, sign: str, words: str, late: re.Match[str]) -> Quantity:
    """``12 of meer offertes`` and ``80% minimaal`` with the bound where it belongs."""
    unit = f"{sign} {one_spaced(words[: late.start()] + words[late.end() :])}".strip()
    return Quantity(read.value, unit, Bound(str(late.lastgroup)))


def _propose(lead: str, written: str) -> str:
    return f"{lead}: {written}" if 0 < len(written) <= _LONGEST_HINT else _EXAMPLE


def _in_full(read: Quantity, sign: str, words: str, factor: re.Match[str]) -> Quantity:
    power = 3 if factor[1] else 6 if factor[2] else 9
    unit = f"{sign} {words[factor.end() :].lstrip()}".strip()
    return Quantity(read.value.scaleb(power), unit, read.bound)


def _no_figure(shown: str, rest: str) -> DutchValueError:
    hint = _hint_for(shown, rest)
    worded = not _DIGIT.search(shown)
    problem = "heeft geen getal" if worded else "begint niet met een getal"
    message = f"{quoted(shown)} {problem}." if shown else "Hier hoort een getal te staan."
    return DutchValueError(
        message, kind=NO_FIGURE if worded and hint.endswith(".") else "hoeveelheid", hint=hint
    )


def _hint_for(shown: str, rest: str) -> str:
    hint = _share_hint(shown, rest)
    worded = shown if hint or _DIGIT.search(shown) else _in_figures(shown)
    if worded != shown:
        return _bounded_hint(worded, "Schrijf het getal in cijfers")
    return _bound_hint(shown) or hint or _figure_hint(shown, rest)


def _in_figures(shown: str) -> str:
    """The same with its number words in figures: *negentig procent*, *drie en een half uur*."""
    found: list[str] = []

    def figure(word: re.Match[str]) -> str:
        article = word[0].casefold() == "een" and found  # no number where another one came before
        meant = "" if article else meant_number(word[0])
        found.extend([meant] if meant else [])
        return meant or word[0]

    told = re.sub(r"[^\W\d_]+", figure, shown)
    return re.sub(_BROKEN, lambda one: f"{one['whole'] or one['more'] or 0},{one['part'] or 5}", told)


def _share_hint(shown: str, rest: str) -> str:
    """What to write instead of *een derde* or *%100*; empty where it is neither."""
    before = shown.removesuffix(rest)
    if share := re.fullmatch(_SHARE, rest):
        percent = _percent(share["many"] or "", share["part"])
        return _propose("Schrijf een deel als percentage", f"{before}{percent} {share['rest']}".strip())
    if sign := re.fullmatch(_SIGN_FIRST, rest):
        return _propose("Schrijf", f"{before}{sign['figure']}%{sign['rest']}")
    return ""


def _figure_hint(shown: str, rest: str) -> str:
    if quoted := re.fullmatch(_CURLED, shown):
        return _propose("Haal de aanhalingstekens weg. Schrijf", quoted["inner"])
    if worded := re.match(_WORDED_BOUND, shown):
        return _bounded_hint(f"{worded.lastgroup} {shown[worded.end() :].lstrip()}")
    if led := re.match(_LED_FIGURE, rest):
        return _propose(_BARE, f"{shown.removesuffix(rest)}{rest[led.end() :]}")
    first, _, unit = rest.partition(" ")
    figure = meant_number(first)
    if not figure:
        return _LEAST_EXAMPLE if re.search(_LEAST, shown) else _EXAMPLE
    written = f"{shown.removesuffix(rest)}{figure} {unit}".rstrip()
    try:
        parse_quantity(written)
    except DutchValueError as error:  # a figure now, but still wrong: say what is right at once
        return error.hint
    return _propose("Schrijf het getal in cijfers", written)


def _percent(many: str, part: str) -> str:
    """*twee derde* as 66,7%."""
    share = Decimal(100 * _MANY.get(many.casefold(), 1)) / _SHARES[part.casefold()]
    return f"{format_number(round(share, 1).normalize())}%"


def _bounded_hint(written: str, lead: str = "Schrijf") -> str:
    """What to write with what can be read now; what is wrong with the rest of it, if that is so."""
    try:
        return _propose(lead, format_quantity(parse_quantity(written)))
    except DutchValueError as error:
        return error.hint


def _bound_hint(shown: str) -> str:
    """What to write instead of *meer dan 80%* or *tussen 80 en 90%*; empty where it is neither."""
    strict = re.match(_STRICT_BOUND, shown)
    if not strict:
        return _range_hint(shown)
    least = strict.lastgroup == Bound.MINIMAAL
    rest = shown[strict.end() :].lstrip()
    written = _tidied(f"{strict.lastgroup} {rest}")
    lead = f"Noem het {'laagste' if least else 'hoogste'} getal dat wél goed is. Is dat {rest}, schrijf dan"
    return _propose(lead, written)


_PART_OF = (
    r"(?i)(?P<bound>(?:minimaal|maximaal|precies|minstens|hoogstens) )?(?P<part>\d{1,4}) ?"
    r"(?:\(? ?(?:van|op|uit)(?: (?:de|het|onze|alle))?|/) ?(?P<whole>\d{1,4})\b"
    r"(?: (?P<unit>(?!(?:zijn|was|waren)\b)[^\W\d_]{3,})\b)?.*"
)


def _part_hint(shown: str) -> str:
    """What to write instead of *14 van de 19*: the share, or how many of what; empty where it is neither."""
    found = re.fullmatch(_PART_OF, shown)
    if not found or not (share := share_of(shown)):
        return ""
    bound = found["bound"] or ""
    count = f"{bound}{int(found['part'])}"
    count += f" {found['unit']}" if found["unit"] else ", met erachter wat je telt"
    return f"Tel je aantallen, schrijf dan {count}. Gaat het om een deel? Schrijf: {bound}{share}"


def _told_hint(shown: str) -> str:
    """What to write instead of *71% (in maart)*: the figure, if that can be read; else empty."""
    found = re.fullmatch(_TOLD_BEHIND, shown)
    try:
        return _propose(_BARE, format_quantity(parse_quantity(found["figure"]))) if found else ""
    except DutchValueError:
        return ""


def share_of(shown: str) -> str:
    """The share in *8 van de 20*: ``40%``; empty where it is none."""
    found = re.fullmatch(_PART_OF, shown.strip())
    part, whole = (int(found["part"]), int(found["whole"])) if found else (1, 0)
    if not part <= whole:
        return ""
    return f"{format_number(round(Decimal(100 * part) / max(whole, 1), 1).normalize())}%"


def _range_hint(shown: str) -> str:
    """What to write instead of *80 tot 90%*: one of its ends; empty where it is no such thing."""
    found = re.fullmatch(_RANGE, shown)
    if not found:
        return ""
    unit = found["unit"] or found["sign"] or ""
    low, high = (f"{found['euro'] or ''}{found[end]}{unit}" for end in ("low", "high"))
    ends = _tidied(f"minimaal {low}"), _tidied(f"maximaal {high}")
    if not all(ends) or len(max(ends, key=len)) > _LONGEST_HINT:
        return ""
    told = [one for one in ends if not re.match(_NO_END, one)]
    return f"Kies één getal: {join_quoted(told, 'of')}." if told else ""


def _tidied(written: str) -> str:
    """A quantity as we write it; empty where it is none."""
    try:
        return format_quantity(parse_quantity(written))
    except DutchValueError:
        return ""
