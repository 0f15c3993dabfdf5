"""What institutes that train somebody are called, and which words of that may be a person's name."""

import re
from collections.abc import Mapping
from typing import Final

from spvgen.nameforms import SMALL, THINGS, bared, forms
from spvgen.rules.reading.first_names import FIRST_NAMES, SURNAMES
from spvgen.rules.reading.patterns import words

_KINDS: Final = words("""
    academie academy coaching college hogeschool instituut opleiding opleidingen opleidingsinstituut school
    training trainingen universiteit
""")
"""What sort of institute it is."""

FIELDS: Final = words("""
    advies bedrijf bedrijfs beroeps beheer bouw business communicatie consultancy financiele groep hbo ict
    installatie kantoor klantcontact leiderschap logistiek management marketing mbo nationale nederlandse
    nlp onderwijs online open organisatie praktijk sales service techniek technische toegepaste vak verkoop
    vrije zorg
""")
"""What it teaches, and whom."""

_PLACES: Final = words("""
    achterhoek alkmaar almelo almere amersfoort amsterdam amsterdamse apeldoorn arnhem assen betuwe brabant
    brabantse breda delft delftse deventer dordrecht drenthe drentse ede eindhoven enschede europa europese
    flevoland friese friesland fryslan gelderland gelderse gooi gouda groningen groningse haag haagse haarlem
    haarlemse heerlen helmond hertogenbosch hilversum holland hollandse kennemerland leeuwarden leiden leidse
    lelystad limburg limburgse maastricht middelburg nederland nijmegen nijmeegse noord noorden
    oost oosten overijssel randstad rijnmond roermond rotterdam rotterdamse tilburg tilburgse twente twentse
    utrecht utrechtse veluwe venlo vlaanderen vlaamse vlissingen waterland westland zaandam zaanstreek zeeland
    zeeuwse zoetermeer zuid zuiden zwolle zwolse
""")
"""Towns and regions that are no common surname by themselves: not *Hoorn* or *Bergen*."""

_INSTITUTE: Final = re.compile(
    r"(?i)(?:\S+ )+(?:academ(?:ie|y)|college|coaching|instituut|opleidingen|school|training(?:en)?)"
    r"|(?:hogeschool|universiteit|opleidingsinstituut)(?: \S+)+"
)
"""Who trains and is no person: *Waterland Academie, Hogeschool Utrecht*."""

_SOMEBODY: Final = re.compile(
    r"(?:.* )?(?:(?:[A-Z]\.)+|\S+(?: (?:van|von|de|der|den|het|’t|'t|ter|ten|te|op|in|la|el))+)(?: .*)?"
    r" (?i:school|college)"
)
"""Who is called so by birth: *J. College, Rozalia van der School*."""

_FIRM: Final = frozenset({"coaching", "training", "trainingen"})
"""What people do under their own name: no word of such a name but these is free."""

_FREE: Final = (_PLACES | THINGS) - FIRST_NAMES - SURNAMES
"""Words of a school's name that are no name of a person; any other word is taken for one."""

_SPOKEN_OF: Final = (
    r"(?:\b(?i:mevrouw|meneer|(?:de )?heer|(?:mevr|mw|dhr|drs?|ir|ing|mr|prof)\b\.?)"
    r"|(?<![\w.])(?:[A-Z]\.\s*)+)"
    r"\s*(?i:(?:van|von|de|der|den|het|ter|ten|te|el|al)\s+)*"
)
"""What tells that the word behind it is a person's: *mevrouw, de heer, M.*"""


def telling_forms(name: str) -> list[str]:
    """How people write a name; of an institute the whole, and each word that may be a person's.

    *Waterland* is a region and *kompas* a word, but *Jansma Academie* is called after somebody.
    """
    found = forms(name)
    if not is_institute(name):
        found = list(dict.fromkeys((*found, *forms(bare_name(name)))))
        return [form for form in found if form in ("school", "college") or form not in _KINDS]
    free = _free_words(name)
    persons = [form for form in forms(bare_name(name)) if not free.issuperset(_words(form))]
    return list(dict.fromkeys((found[0], found[0].replace(" ", ""), *persons)))


def is_institute(name: str) -> bool:
    """Whether this is what an institute is called, and nobody's first and last name."""
    if not _INSTITUTE.fullmatch(name) or _SOMEBODY.fullmatch(name):
        return False
    return bared(name).split()[0] not in FIRST_NAMES


def is_firm(name: str) -> bool:
    """Whether it is an institute of the sort that people name after themselves."""
    return is_institute(name) and not _FIRM.isdisjoint(_words(name))


def bare_name(name: str) -> str:
    """A name without what sort of institute it is: *Jansma* of *Jansma Coaching*."""
    if _SOMEBODY.fullmatch(name):
        return name
    return " ".join(word for word in name.split() if bared(word) not in _KINDS)


def _free_words(name: str) -> set[str]:
    """Words of an institute's name that call nobody; in a name without capitals small letters say nothing."""
    own = set(_words(name))
    free = own & (_KINDS | FIELDS)
    if not is_firm(name):
        free |= own & _FREE
        free |= {word for word in name.split() if word.islower() and name != name.lower()} - FIRST_NAMES
    return free


def _words(name: str) -> list[str]:
    """The words of a name in bare letters, without those that are no name by themselves."""
    parts = re.findall(r"[^\W\d_]+", bared(name))
    return [part for part in parts if len(part) > 1 and part not in SMALL]


def words_of(name: str) -> list[str]:
    """The words of an institute's name that are a person's only where a text says so."""
    return [word for word in _words(bare_name(name)) if word not in FIELDS]


def addressed(text: str, institutes: Mapping[str, str]) -> dict[str, str]:
    """Where the text speaks of a person by a word that is free otherwise: *mevrouw Waterland*."""
    if not institutes:
        return {}
    said = re.finditer(rf"{_SPOKEN_OF}(?P<word>(?i:{'|'.join(institutes)}))(?=(?:['’]?s)?\b)", text)
    named = ((one[0], bared(one["word"])) for one in said)
    return {" ".join(bared(whole).split()): institutes[word] for whole, word in named if word in institutes}
