"""Pictures of a document as plain geometry, the same for all formats: timeline and progress."""

from spvgen.document import Drawing, Timeline
from spvgen.figures import progress, timeline
from spvgen.figures.shapes import Figure


def figure(block: Drawing, width: float) -> Figure:
    """The picture, so many points wide (at least 200).

    Raises ValueError for a moment without a date or a standing without a quantity.
    """
    if isinstance(block, Timeline):
        return timeline.draw(block, width)
    return progress.draw(block, width)
