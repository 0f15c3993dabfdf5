"""Whether a sentence is vague as a whole, where no word of it is: *kwaliteit boven snelheid*.

Idioms, images and states are endless, so they are told by what they are like: sentences that people have
called vague.
"""

from pathlib import Path
from typing import Final

from spvgen.wording.weights import Weights, words_of

WEIGHTS: Final = Weights(Path(__file__).with_name("impression.txt"))
_FEW: Final = 4  # words; less says too little


def leaves_open(text: str, *, beyond: float = 0) -> bool:
    """Whether a text is so like what people call vague that it is taken for it.

    ``beyond`` is how far past the limit it must be, where a part of a sentence is asked about.
    """
    words = words_of(text)
    return len(words) >= _FEW and WEIGHTS.of(words)[0] > WEIGHTS.table.limits[0] + beyond
