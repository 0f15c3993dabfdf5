"""An answer as a sentence, as it stands in a plan or an advice among others."""

import re
from typing import Final


def as_sentence(text: str) -> str:
    """The text with a capital and a full stop, where it has none; nothing for nothing."""
    text = text.strip()
    ended = text if text[-1:] in tuple('.!?…’"”)') else f"{text}."
    return ended[:1].upper() + ended[1:] if text else ""


def as_own_words(text: str) -> str:
    """What somebody says, as a sentence to stand between our quotation marks: without those around it all."""
    said = re.fullmatch(_QUOTED_WHOLE, text.strip())
    return as_sentence(said["double"] or said["single"] if said else text)


_QUOTED_WHOLE: Final = (
    r"(?:[\"“”„«](?P<double>[^\"“”„«»]+)[\"“”»]|['‘‚’](?P<single>(?:[^'‘‚’]|(?<=\w)['’](?=\w))+)['’‘])[.,]?"
)


def as_told(text: str, lead: str) -> str:
    """A bare clause, *dat de opvolging sneller moet*, behind its ``lead``; any other text as it is."""
    return f"{lead} {text[:1].lower()}{text[1:]}" if re.match(_BARE_CLAUSE, text.strip()) else text


_BARE_CLAUSE: Final = (
    r"(?i)(?:dat|of) (?!(?:is|was|ging|gaat|had|heeft|moet|moest|kan|kon|mag|mocht|werd|wordt|lukt|lukte"
    r"|bleek|blijkt|deed|doet|komt|kwam|bleef|blijft|vond|vindt|zal|zou|wil|wilde|geldt|gold|hoort|staat"
    r"|stond|zit|werkt|werkte)\b)\w"
)
