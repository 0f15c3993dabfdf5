"""What is said to an answer that tells something private: it was not kept, and is not repeated."""

from typing import Final

from spvgen.cli.terminal.outcome import WrongUse

PRIVATE: Final = (
    "Dit lijkt over gezondheid of privé te gaan. Dat hoort niet in een plan, dus spv heeft het niet bewaard."
)
_INSTEAD: Final = (
    "Praat er gerust over als diegene dat wil, maar schrijf het niet op. Typ alleen wat je in het werk ziet, "
    "welke aanpassing helpt, of wie iets overneemt."
)


def private_refusal(instead: str = _INSTEAD) -> WrongUse:
    """The refusal; ``instead`` says what can be typed."""
    return WrongUse(PRIVATE, instead)
