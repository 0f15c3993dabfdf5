"""What is typed where a name is asked, and is none: *ik*, *haar collega*, a whole sentence."""

import re
from typing import Final

from spvgen.nameforms import each_name

_NOBODY: Final = re.compile(
    "(?:(?:ik|mij|me|mijn|we|wij|ons|jij|je|jou|hij|hem|zij|ze|haar|jullie) ?)?(?:zelf)?"
    "|(?:ik|mij|jij|hij|zij) persoonlijk|dat ben ik(?: zelf)?"
    "|iedereen|allen|allemaal|(?:wij |we )?(?:beiden?|allebei|allen|alle \\w+)|wij samen|ondergetekende"
    r"|(?:(?:wij|we)\b ?)?(?:(?:met )?(?:z['’]n|zijn|ons) )?(?:tweeën|drieën|vieren)"
    r"|(?:mijn|zijn|haar|hun|onze|ons|een) (?:eigen )?[a-zà-ÿ-]+"
)
_TELLS: Final = re.compile(
    r"(?<=\s)(?:was|waren|is|zijn|ben|bent|heb|heeft|hebben|had|hadden|kwam|kwamen|komt|kon|konden|kan|ging|gingen"
    r"|gaat|zat|zaten|deed|deden|doet|werd|werden|wordt|wilde|moest|sprak|spraken|bespraken|vond|loopt|liep|liepen"
    r"|erbij|niet|wel|ook|behalve|omdat|want|maar|toen)(?!\S)"
    r"|\w{5,}[.!?] +\w"
)
"""What a name has not; behind a space, for *Is* and *Was* are names at the beginning or with a capital."""
_LONGEST: Final = 8  # words of a name with what stands behind it


def leaves_open_who(typed: str) -> bool:
    """Whether a word or two say not who it is: *ik*, *wij beiden*, *haar collega*."""
    word = typed.strip(" .!").casefold()
    return bool(word) and _NOBODY.fullmatch(word) is not None


def is_sentence(typed: str) -> bool:
    """Whether this tells something, where one or more names are asked; what stands in brackets may."""
    named = re.sub(r"\([^)]*\)", "", typed)
    return _TELLS.search(named) is not None or any(
        len(piece.split()) > _LONGEST for piece in each_name(named)
    )
