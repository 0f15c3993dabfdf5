"""On what occasion something is done, where no calendar says when: *voordat je de melding sluit*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.claims import judged
from spvgen.rules.reading.patterns import NUMBER_WORDS, any_of, compiled, guarded_search, has_part

if TYPE_CHECKING:
    from spvgen.rules.reading.events import Occasion

_SPAN: Final = "(?:minuten|kwartier|uur|uren|(?:werk)?dag(?:en)?|week|weken|maand|maanden)"
_SHIFT: Final = any_of("dag werkdag dienst ochtend middag avond nacht week ronde les")

_CONDITIONS: Final = ("als", "wanneer", "zodra", "indien", "waar", "zo", "tenzij", "voordat", "nadat")
_OPEN: Final = (
    rf"(?i)\b(?:{'|'.join(_CONDITIONS)})\s+(?:[\w-]+\s+){{0,4}}?(?:"
    r"(?:nodig|mogelijk|gewenst|wenselijk|handig|nuttig|zinvol|haalbaar)\b"
    r"(?:\s+(?:is|hebt|heeft|vindt|acht|lijkt))?"
    r"|(?:tijd|ruimte|zin|gelegenheid|behoefte)\s+(?:(?:toe|voor|aan|om)\s+)?"
    r"(?:is|zijn|bestaat|hebt|heeft|hebben|vindt|ziet|zien|geeft|toelaat)\b"
    r"|(?:aanleiding|reden|noodzaak)\s+(?:(?:toe|voor|om)\s+)?(?:is|zijn|bestaat|ziet|zien)\b"
    r"|(?:klaar|toe)\s+bent\b|te laat is\b"
    r"|(?:kan|kunt|lukt|wilt|wil|uitkomt|past|schikt|toelaat)(?=\s*(?:[,.;]|$)|\s\w+\sje\b))"
)
"""A condition that everybody reads as it suits them: *als dat nodig is, zodra het kan*."""

_OCCASIONS: Final = (
    ("elijks elk ieder", r"\b(?:dag|wek|maand)elijkse?\b|\b(?:elke?|iedere?)\s+[^\W\d_]{3}"),
    (
        "minuten kwartier uur uren dag week weken maand",
        rf"\b(?:een|één|{NUMBER_WORDS}|\d+)\s+{_SPAN}\s+(?:voor|vóór|na|nadat|voordat)\b",
    ),
    ("nooit", r"\bnooit\b[^.;]*\bzonder\b"),
    (
        "zonder",
        r"\b(?:geen|niemand|niets?)\b[^.;,]*\bzonder\b|\bzonder\b[^.;,]*\b(?:geen|niemand|niets?|nooit)\b",
    ),
    ("geen", r"\bgeen\s+(?:\w+\s+){1,2}(?:die|dat|waar\w*)\b[^.;,]*\b(?:niet|geen|nog)\b"),
    (
        "tegelijk per_keer één_voor een_voor",
        (
            r"\b(?:één|een|twee|drie)\s+(?:\w+\s+){1,2}(?:tegelijk|per\s+keer)\b"
            r"|\b(?:één|een)\s+voor\s+(?:één|een)\b|\bper\s+keer\b[^.;,]*\b(?:één|een|twee|drie)\b"
        ),
    ),
    ("iedereen", r"(?:^|[.;:!?]\s+)iedereen\s+die\b(?![^.;,]*\b(?:was|waren|had|hadden|kwam|kwamen)\b)"),
    (
        "boven onder vanaf meer_dan",
        r"(?:^|[.;:!?]\s+)(?:boven|onder|vanaf|bij\s+meer\s+dan)\s+(?:de\s+)?(?:€\s?\d|\d[\d.,]*\s?(?:euro|%|graden|km|kilo))",
    ),
    ("alleen", r"(?<!niet )\balleen\b[^.;,]*\b(?:met|na)\s+(?!alleen\b)(?-i:[a-zé])"),
    ("in_de_eerste", rf"\bin de eerste\s+(?:\w+\s+)?{_SPAN}\b"),
    (
        "zelfde nog",
        rf"\b(?:dezelfde|diezelfde|nog (?:die|deze))\s+{_SHIFT}\b|\bdie(?:zelfde)?\s+{_SHIFT}\s+nog\b",
    ),
    (
        "de_dag volgende",
        r"\b(?:op de dag dat|de dag zelf|(?:de )?volgende (?:werk)?dag|de dag (?:erna|ervoor))\b",
    ),
)
"""Those of calendar and clock; ``events`` knows those of the work (*als een klant klaagt*)."""

_is_occasion: Final = guarded_search(_OCCASIONS)


def names_occasion(text: str) -> bool:
    """Whether a text says on what occasion something is done; *als dat nodig is* says nothing."""
    said = _closed(text)
    if _is_occasion(said):
        return True
    found = _event(said)
    return bool(found and found.firm)


def loose_occasion(text: str) -> str:
    """The words of a text that may name an occasion, where none surely does; empty where none may."""
    said = _closed(text)
    found = _event(said) if said == text else None  # what is left open, is not done *direct* or *altijd*
    return "" if found is None or found.firm else found.text


_MARKS: Final = any_of(
    "label labels kaartje sticker etiket foto naam nummer datum code stip kleur prijs vakje regel kolom adres"
    " briefje plaatje tekening merkje omschrijving"
)
_EACH_HAS: Final = (
    rf"(?i)\b(?:met|inclusief)\s+(?:(?:(?:een|één|de|het)\s+)?(?:\w+e\s+)?{_MARKS}\s+)?"
    r"(?:aan|van|op|achter|onder|naast|voor)\s+(?:elke?|iedere?)\s+[\w-]+"
)
"""What something looks like: *met een label aan elk pasje*, *met achter elk tabblad een dossier*."""


def _closed(text: str) -> str:
    """A text without its open conditions, and without what only says how each part of a thing is."""
    low = text.lower()
    text = compiled(_OPEN).sub(" ", text) if has_part(low, _CONDITIONS) else text
    each = has_part(low, ("elk", "ieder")) and has_part(low, ("met ", "inclusief "))
    return re.sub(_EACH_HAS, " ", text) if each else text


def _event(text: str) -> Occasion | None:
    from spvgen.rules.reading.events import occasion_in  # most actions say it in a plainer way

    return occasion_in(text)


def names_hour(text: str) -> bool:
    """Whether a text says at what hour something is done: what comes back then has its moment.

    *Je meet om 15:00 uur*, *ronde van 16:00 uur*; not *wat vóór 12.00 uur komt*, *post van vóór 12.00 uur*.
    """
    said = (one for one in judged(text).times if one.kind == "tijdstip")
    return any(one.text[:1].isdigit() or not text[: one.start].endswith("van ") for one in said)
