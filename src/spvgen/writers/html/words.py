"""Words made safe to stand in HTML and in a style sheet."""

import re
from functools import partial
from html import escape
from typing import Final

from spvgen.typography import fit_for

_LONG_WORD: Final = re.compile(r"\S{25,}")
_FROM_THE_RIGHT: Final = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_PLAIN: Final = re.compile(r"[^A-Za-z0-9]")


legal: Final = partial(fit_for, "een HTML-bestand")
"""The text itself; ValueError where it holds a character that the file has no place for."""


def literal(text: str) -> str:
    """Words as character data, also between double quotes; nothing in them is taken for markup."""
    return escape(legal(text))


def flowing(text: str) -> str:
    """Words of running text: one that is too long may break, and Hebrew or Arabic turns nothing around it."""
    shown = literal(text)
    if _LONG_WORD.search(text):
        shown = f'<span class="breekbaar">{shown}</span>'
    return f"<bdi>{shown}</bdi>" if _FROM_THE_RIGHT.search(text) else shown


def css_string(text: str) -> str:
    """Words as a string in a style sheet, with all but letters and digits of ASCII by their code."""
    return '"' + _PLAIN.sub(lambda found: f"\\{ord(found[0]):x} ", legal(text)) + '"'
