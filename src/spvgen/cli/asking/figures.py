"""Reading the figure that a goal came to, in the unit of its norm; one that lies far off is doubted."""

import re
from dataclasses import replace
from typing import Final

from spvgen.cli.asking.answers import Read
from spvgen.cli.terminal.ask import say_back, says_nothing
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import doubt, mean
from spvgen.dutch import DutchValueError
from spvgen.kinds.doelen import Doel
from spvgen.quantities import Bound, Quantity, counts_within, format_quantity, same_unit
from spvgen.quantity_reading import parse_quantity, share_of
from spvgen.rules.verslag.standing import slipped


def if_measured(read: Read) -> Read:
    """The same reader of a figure, which takes no answer for none; *geen* may be a nought, and is asked."""

    def read_some(answer: str) -> str:
        said = answer.strip(" .!").casefold()
        if not said:
            return ""
        if said in _NOUGHT:
            hint = "Is de stand 0? Typ dan 0. Niet gemeten? Typ dan: niet gemeten."
            raise WrongUse(f"‘{answer.strip()}’ kan twee dingen betekenen.", hint)
        if says_nothing(answer) or said in _NOT_MEASURED:
            say_back("niet gemeten")
            return ""
        return read(answer)

    return read_some


_NOUGHT: Final = ("geen", "niets", "niks", "nee", "geen enkele")
_NOT_MEASURED: Final = (
    "niet gemeten", "nog niet gemeten", "niet bekend", "nog niet bekend", "niet geteld", "nog niet",
    "geen meting", "geen cijfers", "weet niemand",
)  # fmt: skip
"""What says that there is no figure, beside what says nothing at all."""


def read_figure(goal: Doel, behind: list[str] | None = None) -> Read:
    """A reader of a figure in the unit of the goal's norm.

    What is said behind it (*2 in januari*) goes into ``behind``, where there is such a list.

    A unit that lacks, or that says less or more than the norm, becomes that of the norm, and is said; so
    does *8 van de 20* beside a norm that is a share: these words explain it.
    """

    def read(answer: str) -> str:
        from spvgen.kinds.problems import different_unit, part_of_one

        norm = goal.meting.norm if goal.meting else None
        if norm and norm.unit.startswith("%") and (share := share_of(answer)):
            if behind is None:
                say_back(share)
            else:
                behind[:] = [answer.strip()]
            return share
        answer = _NO_CENTS.sub(r"\1", answer.strip())
        if behind is not None:
            answer, behind[:] = (answer, []) if _fits(answer, goal) else _cut_behind(answer, norm)
        figure = _figure(answer, norm)
        if norm is None or same_unit(figure, norm):
            return answer.strip()
        if part_of_one(figure, norm) or not _goes_with(figure, norm, goal):
            raise WrongUse(different_unit((), figure, norm).message, _in_unit_of(norm, figure))
        meant = format_quantity(replace(figure, unit=norm.unit))
        say_back(meant)
        return meant

    return read


def _in_unit_of(norm: Quantity, figure: Quantity) -> str:
    """What to type instead of a figure in another unit; the norm was agreed, and stays what it is.

    Raises Doubt where a percentage is likely one of the norm, and comes to a figure: Enter stands for that.
    """
    from spvgen.kinds.problems import different_unit, part_of_one

    if not norm.unit:
        return f"Typ alleen het getal: de norm is {format_quantity(norm)}."
    hint = re.sub(r", of maak van de norm [^.]*", "", different_unit((), figure, norm).hint)
    part = Quantity(norm.value * figure.value / 100, norm.unit)
    comes_to_one = norm.unit.startswith("€") or not part.value % 1
    if figure.unit != "%" or part_of_one(figure, norm) or norm.bound is Bound.MAXIMAAL or not comes_to_one:
        return hint
    whole, value = format_quantity(replace(norm, bound=None)), format_quantity(part)
    share = f"Is dat {format_quantity(figure)} van de norm ({whole})? Dat is {value}."
    mean(share, "Druk dan op Enter. Of typ de stand zoals jullie die telden.", value)
    return f"{share} Typ dan: {value}"


def _fits(answer: str, goal: Doel) -> bool:
    """Whether an answer is a figure of the goal as it stands, with nothing told behind it."""
    norm = goal.meting.norm if goal.meting else None
    try:
        figure = parse_quantity(answer)
    except DutchValueError:
        return norm is None
    told = re.search(rf"(?:^|\s)(?:{_TELLS})\b", figure.unit)
    return norm is None or same_unit(figure, norm) or (not told and _goes_with(figure, norm, goal))


def _cut_behind(answer: str, norm: Quantity | None) -> tuple[str, list[str]]:
    """The figure in an answer, and what is told behind it: of *2 keer dubbel*, where the norm is a bare 0."""
    of_a_unit = norm is not None and norm.unit
    found = re.fullmatch(_OF_A_UNIT if of_a_unit else _BARE, answer)
    return (found["figure"].rstrip(",;:"), [found["rest"].rstrip(")")]) if found else (answer, [])


_TELLS: Final = "in|op|over|tot en met|t/m|sinds|volgens|vooral|want|omdat|maar"
_BARE: Final = (
    r"(?P<figure>\d[\d.]*(?:,\d+)?)(?: |[,;:] |,? ?\()"
    r"(?!(?:procent|percent|pct|euro|eur|k|duizend|miljoen|mln|miljard|mld|tot|à|of|en|komma)\b)"
    r"(?P<rest>[^\W\d_].*)"
)
_OF_A_UNIT: Final = (
    r"(?P<figure>(?:€ ?)?\d[\d.,]*(?: ?%| [^\W\d_]+)??)"
    rf"(?:[,;:] |,? ?\(| (?=(?:{_TELLS})\b))(?P<rest>[^\W\d_].*)"
)
"""A figure before what is told of it."""


_NO_CENTS: Final = re.compile(r"(\d),(?:[-–—]+|=)$")
"""A whole amount as people write it on a bill: *600.000,-*."""


def _figure(answer: str, norm: Quantity | None) -> Quantity:
    """The figure that is typed. Raises WrongUse, with one in the unit of the norm as an example."""
    try:
        return parse_quantity(answer)
    except DutchValueError as error:
        like = f"‘{format_quantity(replace(norm, bound=None))}’" if norm else "‘5 afspraken’ of ‘62,5%’"
        hint = f"Schrijf alleen de stand, zoals {like}." if "minimaal" in error.hint else error.hint
        raise WrongUse(str(error), hint) from None


def _goes_with(figure: Quantity, norm: Quantity, goal: Doel) -> bool:
    """Whether a figure in other words counts what the norm counts: ``64``, or ``7 deals`` beside ``10``."""
    if not figure.unit:
        return True
    told = (goal.gebied, goal.verwachting, goal.meting.indicator if goal.meting else None)
    counted = norm.unit or " ".join(filter(None, told))
    return figure.unit[0].isalpha() and counts_within(figure.unit, counted)


_ABOVE: Final = 5
_BELOW: Final = 20
"""How many times more or less than what is known can hardly be meant."""


def likely(goal: Doel, last: Quantity | None, read: Read) -> Read:
    """The same reader of a figure of a goal, which doubts once what is far from all that is known of it."""
    measure = goal.meting
    steps = [one.waarde for one in (measure and measure.tussendoelen) or ()]
    told = (measure.nulmeting, measure.norm, *steps, last) if measure else (last,)
    known = [one.value for one in told if one]

    def near(answer: str) -> str:
        typed = read(answer)
        figure = parse_quantity(typed)
        value = figure.value
        if not value or not any(known):
            return typed
        if value > _ABOVE * max(known) or value < min(known) / _BELOW or slipped(goal, figure):
            far = "meer" if value > max(known) else "minder"
            hint = "Hoort dit getal bij een ander doel? Typ dan de stand van dit doel."
            doubt(f"‘{typed}’ is heel veel {far} dan wat er bij dit doel staat.", hint)
        return typed

    return near
