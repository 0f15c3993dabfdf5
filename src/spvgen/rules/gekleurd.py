"""Loaded words: what colours a fact with what the writer thinks of it (part of S06)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.rules.derde_persoon import without_quotes


class Coloured(NamedTuple):
    """Loaded words, and where they end in the text."""

    end: int
    quote: str


_AGAIN: Final = (
    r"(?:al|nu )?weer (?:eens|een keer|een hoop|van hetzelfde)"
    r"|alweer (?=te laat|niet|geen|vergeten|verkeerd|fout)"
    r"|(?:zo)?als (?:altijd|gewoonlijk|vanouds|gebruikelijk(?= te laat| niet))(?! (?:af|be)gesproken)"
    r"|(?:voor )?de zoveelste (?:keer|maal)"
    r"|(?:toch|natuurlijk|uiteraard|helaas|wederom) (?:al)?weer(?= niet| geen| te\b| een)"
    r"|keer op keer|telkens maar weer|altijd maar (?:weer )?te"
)
_SIGHS: Final = (
    r"nota bene|het zal niet waar zijn|om moedeloos van te worden|hoe moeilijk kan het zijn"
    r"|tot vervelens toe|schandalig|belachelijk|onbegrijpelijk|om te huilen|te gek voor woorden"
    r"|(?:dat|zoals) (?:weet|vindt|zegt|ziet)? ?iedereen(?: hier)?(?: weet| vindt| ziet)?(?=[.,;!]|$)"
    r"|(?:simpelweg|gewoonweg|echt|werkelijk) nooit|zo ongeveer (?:iedere|elke)|zo goed als nooit"
    r"|(?:ongelofelijk|ongelooflijk|ontzettend|verschrikkelijk|vreselijk) (?:laat|traag|slecht|weinig)"
)
_LOADED: Final = re.compile(rf"\b(?:{_AGAIN}|{_SIGHS})\b", re.IGNORECASE)
_FAR_TOO: Final = re.compile(
    r"\b(?:veel|véél|vele malen|absurd) te "
    r"(?:laat|vaak|lang|veel|langzaam|traag|slordig|snel|weinig|gemakkelijk|losjes|laks|kort)\b",
    re.IGNORECASE,
)
_GIVEN: Final = re.compile(
    r"\b(?:krijgt?|kreeg|gekregen|ontving|ontvangt|rooster|werkdruk|wachttijd|bezetting|levertijd|systeem|reistijd)"
    r"\b|\b(?:leads?|begeleiding|hulp|uitleg|inwerktijd)\b",
    re.IGNORECASE,
)
"""What the employer gives: *je kreeg veel te weinig begeleiding* is a cause, and no reproach."""
_TYPICAL: Final = re.compile(
    r"\btypisch (?:(?:iets )?voor (?:jou|hem|haar)\b|(?:weer )?(?:jij|jou|hij|zij)\b"
    r"|(?:jouw|zijn|haar|jullie) \w+|gedrag\b)"
    r"|, (?:weer |dit is |dat is )?(?P<loose>typisch)\s*[.!…]",
    re.IGNORECASE,
)


def coloured_words(text: str, names: tuple[str, ...]) -> list[Coloured]:
    """The loaded words of a text; ``names`` are those of the employee (*typisch Noor*)."""
    return sorted(
        Coloured(sentence.start() + found.end(), found[0].strip(" ,.!…"))
        for sentence in re.finditer(r"[^.!?\n]+[.!?…]*", without_quotes(text))
        for found in _in_sentence(sentence[0], names)
    )[:1]


def _in_sentence(sentence: str, names: tuple[str, ...]) -> Iterator[re.Match[str]]:
    yield from _LOADED.finditer(sentence)
    yield from _TYPICAL.finditer(sentence)
    if not _GIVEN.search(sentence) and not re.search(r"\d", sentence):
        yield from _FAR_TOO.finditer(sentence)
    for name in names if "ypisch" in sentence else ():
        yield from re.finditer(rf"\b[Tt]ypisch (?:weer )?{re.escape(name)}\b", sentence)
