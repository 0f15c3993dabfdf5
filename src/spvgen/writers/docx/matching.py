"""Our styles found by name in somebody else's Word file, in English or in Dutch; what it lacks is added.

What is added looks like theirs: it has the colour of their headings, and a heading is built on one of theirs.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from docx.oxml.ns import qn

from spvgen.dutch import closest
from spvgen.house import HouseStyle
from spvgen.writers.docx import style_xml
from spvgen.writers.docx.measures import HALF_POINTS, measured
from spvgen.writers.docx.parsed import fragment
from spvgen.writers.docx.styles import PARAGRAPH_STYLES, TABLE_STYLES
from spvgen.writers.docx.xml import w

_DUTCH: Final[Mapping[str, tuple[str, ...]]] = {
    **{f"Heading{level}": (f"Kop {level}",) for level in range(1, 5)},
    "ListBullet": ("Lijst opsom.teken", "Lijstopsomteken", "Lijstopsomming"),
    "ListNumber": ("Lijstnummering", "Lijstnummer"),
    "ListContinue": ("Lijstvoortzetting",),
    "Header": ("Koptekst",),
    "Footer": ("Voettekst",),
}
"""By the id of a style: what Word or its users call it in Dutch; the first is the name to advise."""

WORDS_OWN: Final = frozenset(_DUTCH)
"""The ids of ours that are styles of Word itself, which an organisation has likely given its looks."""

_HEADINGS: Final = tuple(f"Heading{level}" for level in range(1, 5))
_IDS: Final = tuple(style.id for style in (*PARAGRAPH_STYLES, *TABLE_STYLES))
_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    style.id: (style.name, *_DUTCH.get(style.id, ())) for style in (*PARAGRAPH_STYLES, *TABLE_STYLES)
}


@dataclass(frozen=True, slots=True)
class Matched:
    """How our styles are called in a file.

    ``ids`` goes from our id to the one there; ``added`` are the ids of ours that it lacked; ``slips`` are
    pairs of a name that is there and the name that was probably meant.
    """

    ids: Mapping[str, str]
    added: tuple[str, ...]
    slips: tuple[tuple[str, str], ...]


def match(styles: Any, house: HouseStyle) -> Matched:
    """Find our styles in ``w:styles``, and add those that it lacks."""
    there = list(styles.iterchildren(qn("w:style")))
    theirs = dict(_found(there))
    found = {ours: style.get(qn("w:styleId")) for ours, style in theirs.items()}
    missing = [ours for ours in _IDS if ours not in found]
    taken = {style.get(qn("w:styleId")) for style in there}
    ids = found | {ours: f"Spv{ours}" if ours in taken else ours for ours in missing}
    slips = tuple(_slips(there, missing, set(found.values())))
    if "TableNormal" not in taken:
        missing.append("TableNormal")
    for style in fragment("".join(style_xml.style_sheet(house))):
        ours = style.get(qn("w:styleId"))
        if ours in missing:
            above = [theirs[one] for one in _HEADINGS if one < ours in _HEADINGS and one in theirs]
            new = _renamed(style, ids)
            styles.append(_built_on(new, above[-1]) if above else new)
    return Matched(ids, tuple(ours for ours in missing if ours in ids), slips)


def in_their_colour(styles: Any, house: HouseStyle) -> HouseStyle:
    """The house style with the colour of their headings, unless it has an accent itself."""
    found = dict(_found(list(styles.iterchildren(qn("w:style")))))
    colours = (_colour(found[ours]) for ours in ("Heading2", "Heading1") if ours in found)
    accent = house.accent or next(filter(None, colours), "")
    return replace(house, accent=accent)


def _colour(style: Any) -> str:
    """Six hexadecimal digits; empty where the letters have the colour of the text around them."""
    colour = style.find(f"{qn('w:rPr')}/{qn('w:color')}")
    value = "" if colour is None else colour.get(qn("w:val"), "").upper()
    return value if re.fullmatch("[0-9A-F]{6}", value) else ""


def display_name(ours: str) -> str:
    """What a Dutch user of Word calls one of our styles."""
    names = _NAMES[ours]
    return names[1] if len(names) > 1 else names[0]


def _found(there: list[Any]) -> Iterator[tuple[str, Any]]:
    by_name = {_plain(name): style for style in reversed(there) for name in _names(style)}
    for ours, names in _NAMES.items():
        kind = "table" if ours in {style.id for style in TABLE_STYLES} else "paragraph"
        hits = (by_name.get(_plain(name)) for name in names)
        style = next((one for one in hits if one is not None and one.get(qn("w:type")) == kind), None)
        if ours == "Normal" and style is None:  # whatever it is called, it is what text looks like
            style = next((one for one in there if _is_default(one)), None)
        if style is not None:
            yield ours, style


def _is_default(style: Any) -> bool:
    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true", "on")


def _names(style: Any) -> Iterator[str]:
    for tag in ("w:name", "w:aliases"):
        if (named := style.find(qn(tag))) is not None:
            yield from named.get(qn("w:val"), "").split(",")


def _plain(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip().casefold()


def _slips(there: list[Any], missing: list[str], used: set[str]) -> Iterator[tuple[str, str]]:
    """Names of the user's own that look like one that is missing."""
    wanted = {name: display_name(ours) for ours in missing for name in _NAMES[ours]}
    for style in there:
        if style.get(qn("w:type")) not in ("paragraph", "table"):
            continue
        own = style.get(qn("w:customStyle")) in ("1", "true", "on") and style.get(qn("w:styleId")) not in used
        name = next(_names(style), "")
        if near := closest(name, wanted) if own else None:
            yield name, wanted[near]


def _built_on(style: Any, other: Any) -> Any:
    """A heading of ours with the letters of one of theirs, no larger than that, and without its number."""
    style.find(qn("w:basedOn")).set(qn("w:val"), other.get(qn("w:styleId")))
    larger = _size(style) >= (_size(other) or sys.maxsize)
    for tag in ("w:b", "w:bCs", "w:color", *(("w:sz", "w:szCs") if larger else ())):
        for own in list(style.iter(qn(tag))):
            own.getparent().remove(own)
    style.find(f".//{qn('w:keepLines')}").addnext(fragment(w("numPr", w("numId", val=0)))[0])
    return style


def _size(style: Any) -> int:
    """In half points; 0 where the style does not say it."""
    size = style.find(f"{qn('w:rPr')}/{qn('w:sz')}")
    return 0 if size is None else measured(size.get(qn("w:val")), HALF_POINTS)


def _renamed(style: Any, ids: Mapping[str, str]) -> Any:
    """A style of ours under the names of that file; its lists are made known elsewhere."""
    style.set(qn("w:styleId"), ids.get(style.get(qn("w:styleId")), style.get(qn("w:styleId"))))
    style.attrib.pop(qn("w:default"), None)
    for tag in ("w:basedOn", "w:next"):
        if (other := style.find(qn(tag))) is not None:
            other.set(qn("w:val"), ids.get(other.get(qn("w:val")), other.get(qn("w:val"))))
    for list_of_ours in list(style.iter(qn("w:numPr"))):
        list_of_ours.getparent().remove(list_of_ours)
    return style
