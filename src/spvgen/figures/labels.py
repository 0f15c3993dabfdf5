"""What stands beside the marks of a timeline: names, or numbers where those don't fit.

Heights count away from the band, so that the same holds above and below it. Lengths are points.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from spvgen.document import Moment, MomentKind, plain_text
from spvgen.figures.flags import Flag, Spot, hung
from spvgen.figures.shapes import DOT, LINE_HEIGHT, Anchor, text_width

_LONGEST_LINE: Final = 0.42  # of the width; a longer name goes on at the next line
_MOST_LINES: Final = 3  # of a name; with a longer one all have numbers
_MOST: Final = 160.0  # what names may take above the band, and below it; else all have numbers
_NEAR: Final = 7.0  # marks so close share a number
_NUMBER_GAP: Final = 2.0  # between one number and another
_NUMBER: Final = DOT + 1  # how far a number stands from the band, at least


class Text(NamedTuple):
    """Lines of text, with their left side, and how far their near side is from the band."""

    left: float
    near: float
    width: float
    lines: tuple[str, ...]
    anchor: Anchor

    @property
    def far(self) -> float:
        """How far the other side is from the band."""
        return self.near + LINE_HEIGHT * len(self.lines)


class Side(NamedTuple):
    """What stands on one side of the band: texts, and stems by their place and how far they reach."""

    stems: tuple[tuple[float, float], ...]
    texts: tuple[Text, ...]

    @property
    def far(self) -> float:
        """How much room it all takes."""
        return max((text.far for text in self.texts), default=DOT)


Sides = tuple[Side, Side]
"""Above the band, and below it."""

_Members = list[int]  # moments, by their place in time, that share a mark and a label


def names(moments: Sequence[Moment], places: Sequence[float], width: float) -> Sides | None:
    """The names of moments that stand at these places, with their dates; None where they don't fit."""

    def together(one: int, other: int) -> bool:
        first, second = moments[one], moments[other]
        return (first.days, plain_text(first.when)) == (second.days, plain_text(second.when))

    above, below = (_named(side, moments, places, width) for side in _grouped(moments, together))
    return (above, below) if above and below else None


def numbers(moments: Sequence[Moment], places: Sequence[float]) -> tuple[Sides, list[int | None]]:
    """A number for each mark, and for each moment the number of its mark; a pause has none."""
    told = _numbered(moments, places)
    groups = _grouped(moments, lambda one, other: told[one] == told[other])
    above, below = ([(places[members[0]], str(told[members[0]])) for members in side] for side in groups)
    return (_in_rows(above), _in_rows(below)), told


def _grouped(
    moments: Sequence[Moment], together: Callable[[int, int], bool]
) -> tuple[list[_Members], list[_Members]]:
    """The moments of each side, those in one group that belong ``together``; the band itself shows pauses."""
    above: list[_Members] = []
    below: list[_Members] = []
    for at, moment in enumerate(moments):
        side = below if moment.kind is MomentKind.DEADLINE else above
        if moment.kind is MomentKind.PAUSE:
            continue
        if side and together(side[-1][0], at):
            side[-1].append(at)
        else:
            side.append([at])
    return above, below


# --- Names -----------------------------------------------------------------------------------------


def _named(
    groups: Sequence[_Members], moments: Sequence[Moment], places: Sequence[float], width: float
) -> Side | None:
    longest = _LONGEST_LINE * width
    told = [tuple(_lines([moments[at] for at in members], longest)) for members in groups]
    if any(text_width(line) > longest for lines in told for line in lines):
        return None
    flags = [
        Flag(places[members[0]], max(map(text_width, lines)), LINE_HEIGHT * len(lines))
        for members, lines in zip(groups, told, strict=True)
    ]
    spots = hung(flags, width, _MOST)
    if spots is None:
        return None
    texts = tuple(_text(spot, lines) for spot, lines in zip(spots, told, strict=True))
    return Side(tuple((spot.flag.x, spot.far) for spot in spots), texts)


def _text(spot: Spot, lines: tuple[str, ...]) -> Text:
    anchor = Anchor.END if spot.leftward else Anchor.START
    return Text(spot.left, spot.near, spot.flag.width, lines, anchor)


def _lines(moments: Sequence[Moment], longest: float) -> Iterator[str]:
    """The names, on one line if that is not too long, and the date below them."""
    told = list(filter(None, (plain_text(moment.label) for moment in moments)))
    joined = ", ".join(told)
    if text_width(joined) <= longest:
        told = [joined] if joined else []
    for each in told:
        yield from _wrapped(each, longest)
    yield plain_text(moments[0].when)


def _wrapped(text: str, longest: float) -> list[str]:
    """A name on as many lines as it takes; as it is where that is too many."""
    first, *words = text.split(" ")
    lines = [first]
    for word in words:
        longer = f"{lines[-1]} {word}"
        if text_width(longer) <= longest:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines if len(lines) <= _MOST_LINES else [text]


# --- Numbers ---------------------------------------------------------------------------------------


def _numbered(moments: Sequence[Moment], places: Sequence[float]) -> list[int | None]:
    """A number for each moment but pauses; marks that are all but in one place have the same."""
    told: list[int | None] = []
    last, began = 0, 0.0
    for moment, x in zip(moments, places, strict=True):
        if moment.kind is MomentKind.PAUSE:
            told.append(None)
            continue
        if not last or x - began >= _NEAR:
            last, began = last + 1, x
        told.append(last)
    return told


def _in_rows(marks: Sequence[tuple[float, str]]) -> Side:
    """Each number right by its mark, or in the next row, on a stem, where the last one is too near."""
    ends: list[float] = []  # of each row
    stems: list[tuple[float, float]] = []
    texts: list[Text] = []
    for x, number in marks:
        wide = text_width(number)
        left = max(x - wide / 2, 0.0)
        row = next((at for at, end in enumerate(ends) if end + _NUMBER_GAP <= left), len(ends))
        ends[row : row + 1] = [left + wide]
        near = _NUMBER + row * LINE_HEIGHT
        texts.append(Text(left, near, wide, (number,), Anchor.MIDDLE))
        if row:
            stems.append((x, near))
    return Side(tuple(stems), tuple(texts))
