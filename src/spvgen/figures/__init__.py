"""Pictures of a document as plain geometry, the same for all formats: timeline and progress."""

from functools import lru_cache

from spvgen.document.pictured import Drawing, Timeline
from spvgen.figures import progress, timeline
from spvgen.figures.shapes import Figure


def figure(block: Drawing, width: float) -> Figure:
    """The picture, so many points wide (at least 200).

    Raises ValueError for a moment without a date or a standing without a quantity.
    """
    if isinstance(block, Timeline):
        return _drawn(block, width, tuple(moment.days for moment in block.moments))
    return _drawn(block, width, tuple((each.quantity, each.day) for each in block.standings))


@lru_cache(maxsize=16)
def _drawn(block: Drawing, width: float, values: tuple[object, ...]) -> Figure:
    """One for all formats of a document; the ``values`` that it is drawn from don't count among its words."""
    if isinstance(block, Timeline):
        return timeline.draw(block, width)
    return progress.draw(block, width)
