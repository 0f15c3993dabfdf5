"""A plan that says *je* and somewhere *u* to the same employee (part of S09)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.in_third_person import without_quotes
from spvgen.rules.reading.texts import Text, sentences_in, words_in
from spvgen.rules.reading.third_person_words import FORMAL
from spvgen.rules.rule import Hit, Hits

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAID: Final = r"(?i)(?<![\w'’-])(?<!\d )(?:\w+[td] u|u \w+|uw \w+|uzelf)(?![\w'’-])"
_TO_OTHERS: Final = re.compile(
    r"(?i)\?|:|\b(?:klant|gast|patiënt|cliënt|bewoner|beller|bezoeker|ouder|leerling|huurder)\w*"
    r"|\b(?:zeg|zegt|zeggen|vraag|vraagt|vragen|tegen|aanspre\w+|spreek|spreekt|schrijf|schrijft|mail|mailt|vorm)\b"
)
"""Who says *u* here, or hears it, can be a customer."""


def in_both_forms(texts: Iterable[Text]) -> Hits:
    """Each *u* in a plan that says *je*; a list tells them as one."""
    for path, text in texts:
        if path[0] == "negeer" or FORMAL.isdisjoint(words_in(text)):
            continue
        own = (one for one in sentences_in(without_quotes(text)) if not _TO_OTHERS.search(one))
        if found := next(filter(None, (re.search(_SAID, one) for one in own)), None):
            yield Hit(path, _MESSAGE, _HINT, found[0], likewise=f"‘{found[0]}’")


_MESSAGE: Final = "Dit plan zegt ‘je’ tegen de medewerker, en hier staat ‘u’."
_HINT: Final = "Kies één vorm voor het hele plan: schrijf ook hier ‘je’ of ‘jouw’, of zeg overal ‘u’."
