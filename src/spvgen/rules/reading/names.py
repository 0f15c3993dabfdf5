"""Names of persons in Dutch text, told apart from towns, customers, products and the start of a sentence.

A capital alone proves nothing. What counts is a first name, a title (*mevrouw Bos*), an initial (*J. de
Vries*) or a word that only persons have beside them (*collega Bart*, *Amira zei*), where nothing says that it
is a firm.
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.nameforms import bared, forms, replaced
from spvgen.rules.reading.first_names import AMBIGUOUS, FIRST_NAMES, SURNAMES
from spvgen.rules.reading.patterns import compiled, words


class Named(NamedTuple):
    """The characters that a name takes; ``certain`` where it can hardly be anything else."""

    start: int
    end: int
    certain: bool


_CAPITAL: Final = r"[A-ZÀ-Þ][\w'’-]+"
_PARTICLES: Final = r"(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]e[rn]|[Vv]on|[Ee]l|[Aa]l|['’]t|in|op) ){0,3}"
_SURNAME: Final = rf"{_PARTICLES}{_CAPITAL}"
_WORD: Final = re.compile(r"[A-ZÀ-Þİ][^\W\d_]*(?:-[A-ZÀ-Þ]?[^\W\d_]+)*")
_TITLED: Final = re.compile(
    r"\b(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Dd]rs\.|[Ii]r\.|[Ii]ng\.) "
    rf"({_SURNAME})"
)
_COLLEAGUE: Final = re.compile(r"\b(?:[Cc]ollega|[Tt]eamgeno?ot|[Aa]ldus) ([A-ZÀ-Þ][^\W\d_]+)")
_INITIAL: Final = re.compile(rf"(?<![\w.])(?:[A-Z]\.)+ ?({_SURNAME})")
_BEHIND_SURNAME: Final = rf" {_SURNAME}"

_VAN: Final = (
    r"(?<![\w-])(Van(?: de[nr]?| het| ’t)? ([A-ZÀ-Þ][^\W\d_]+)) (?:stuurt|stuurde|zei|zegt|vindt|vond"
    r"|wil|wilde|bel[dt]e?"
    r"|vertelt|vertelde|vraagt|vroeg|denkt|dacht|kwam|komt|ging|gaat|luistert|luisterde|praat|kent"
    r"|rijdt|reed|weet|wist|neemt|nam|geeft|gaf|houdt|doet|deed|helpt|hielp|werkt|mist|maakt|maakte)\b"
    r"(?! (?:niemand|iedereen|men|geen|er|we|wij|ik|ze|zij|je|jullie|iemand|u|niets|alles)\b)"
)
"""A surname with its particle at the start of a sentence, and what only persons do."""

_FIRM_BEFORE: Final = (
    r"(?i)\b(?:\w*klant(?:en)?|firma|\w*bedrijf|\w*bedrijven|\w*bakker(?:ij)?|\w*slager(?:ij)?|garage|hotel"
    r"|restaurant|café|\w*leverancier|\w*concurrent|\w*fabrikant|\w*groothandel|\w*winkel|\w*school|notaris"
    r"|\w*makelaar|\w*kantoor|\w*dealer|\w*merk|keten|stichting|sint|st\.|zaal|schip|boek(?: van)?|app"
    r"|methode(?: van)?|training(?: van)?|project|actie|de familie|gebroeders|gebr\.|erven|auteur|schrijver)"
    r"[ ‘’'\"]+$"
)
_BRANCH: Final = (
    r"(?:B\.?V\.?|N\.?V\.?|VOF|Groep|Group|Holding|Bouw\w*|Techniek|Logisti\w+|Transport\w*|Interieur\w*"
    r"|Install\w+|Elektro\w*|Retail|Services?|Automotive|Makelaar\w*|Advocat\w+|Accountants?|Verzekering\w*"
    r"|Groothandel|Reizen|Schoenen|Mode|Academ\w+|Verpakking\w*|Metaal\w*|Hout\w*|Keukens?|Tuin\w*|Zorg"
    r"|Foods?"
    r"|Media|Events?|Consult\w*|Advies\w*|Software|Auto\w*|Vastgoed|Trading|Solutions?|Systems?|Heijn|Linders"
    r"|Egberts|Hirsch|Monta|Boss)\b"
)
_AND_SONS: Final = r"(?:en|&) (?:Zonen|Zn|Co)\b"
_FIRM_BEHIND: Final = rf" (?:{_BRANCH}|{_AND_SONS}|{_PARTICLES}{_CAPITAL} (?:{_BRANCH}|{_AND_SONS}))"
_STREET: Final = r"(?:straat|laan|plein|weg|kade|hof|park|gracht|dijk|singel|steeg|school|college|huis)s?\b"
_IN_STREET: Final = rf" {_PARTICLES}[A-ZÀ-Þ][a-zë]*{_STREET}"
_ARTICLE: Final = r"\b(?:[Dd]e|[Hh]et|[Ee]en) $"
_LEVIS: Final = re.compile(r"Levi['’]s\b")
_STARTS: Final = r"(?:^|[.!?…:;\n]|^\W*-)[\"'‘’“”(\s]*$"
_NEXT: Final = re.compile(r"(:)|,? ?(\w+)(?: (\w+))?")
_DEED: Final = re.compile(r" (\w+)( aan| voor)?")
_NEAR: Final = 40
"""Characters before a word in which it can be said what sort of thing bears the name."""

SINGULAR: Final = words("""
    is was heeft had wil wilde kan kon zal zou mag mocht moet moest doet deed gaat ging zei zegt vindt
    vond gaf geeft kwam komt werd wordt zag ziet weet wist deelt belt belde staat stond ligt lag zit zat
    krijgt kreeg neemt nam rijdt reed werkt werkte houdt hield denkt dacht vraagt vroeg vertelt vertelde
    mist miste stelt stelde bleef blijft loopt liep laat liet maakt maakte helpt hielp brengt bracht
    kent kende durft durfde hoort hoorde praat praatte stuurt stuurde schrijft schreef noemt noemde
    vergeet vergat haalt haalde zoekt zocht merkt merkte voelt voelde wacht wachtte
""")
_SAYS: Final = words("""
    zei vertelde vertelt durft durfde lachte knikte huilde zuchtte riep fluisterde biechtte schrok
""")
_LANGUAGE: Final = "frans"
_BRANDS: Final = frozenset({"philips", "lions", "mercedes"})
NO_PERSON: Final = words("""
    marketing sales service finance inkoop verkoop planning logistiek productie directie communicatie hr
    ict it klantenservice binnendienst buitendienst noord oost zuid west midden nederland belgië
    vlaanderen europa wij we ik hij zij je jij iedereen niemand iemand de het een dat dit die wat wie er
    ook niet toen dan als maar en of want dus ja nee god sinterklaas
""").union(WEEKDAYS, MONTHS)


def names_in(text: str, known: Collection[str] = ()) -> list[Named]:
    """The names of persons in a text, in order; not those whose every word is ``known`` (in bare letters)."""
    found = {
        one.start: one for one in (*_loose(text), *_particled(text), *_first_names(text), *_titled(text))
    }
    told = [one for one in found.values() if not _is_known(text[one.start : one.end], known)]
    return sorted(told)


def _is_known(name: str, known: Collection[str]) -> bool:
    found = re.findall(r"[^\W\d_]{2,}", bared(name))
    return bool(found) and all(word in known or word.removesuffix("s") in known for word in found)


def _titled(text: str) -> Iterator[Named]:
    """*mevrouw Bos*, *J. de Vries*, *collega Bart*."""
    for pattern in (_TITLED, _INITIAL, _COLLEAGUE):
        for found in pattern.finditer(text):
            if not is_firm(text, found.start(), found.end(1)) and bared(found[1]) not in NO_PERSON:
                yield Named(found.start(1), found.end(1), certain=True)


def _first_names(text: str) -> Iterator[Named]:
    for found in _WORD.finditer(text):
        stem = _first_name(found[0])
        if stem and not is_firm(text, found.start(), found.end()) and _is_meant(text, found, stem):
            yield Named(found.start(), _with_surname(text, found.end()), certain=True)


def _first_name(word: str) -> str:
    """The first name that a word is, or is the genitive or the first half of; empty where it is none."""
    low = word.lower()
    if low in _BRANDS:
        return ""
    if low in FIRST_NAMES:
        return low
    half, _, rest = low.partition("-")
    if rest and half in FIRST_NAMES and rest in FIRST_NAMES:
        return low
    stem = low.removesuffix("s")
    return stem if stem != low and len(stem) > 3 and stem in FIRST_NAMES else ""


def _is_meant(text: str, found: re.Match[str], stem: str) -> bool:
    """Not *de Linde*; a common word at the start of a sentence needs somebody's verb behind it."""
    if re.search(_ARTICLE, _before(text, found.start())):
        return False
    if stem != _LANGUAGE and (stem not in AMBIGUOUS or not re.search(_STARTS, _before(text, found.start()))):
        return True
    behind = _NEXT.match(text, found.end())
    if behind is None:
        return False
    word, then = behind[2] or "", behind[3] or ""
    if word.istitle() and then in SINGULAR:  # Mark Rutte kwam
        return True
    return bool(behind[1]) or word in SINGULAR or (word in ("en", "") and bool(_first_name(then.title())))


def _with_surname(text: str, end: int) -> int:
    surname = compiled(_BEHIND_SURNAME).match(text, end)
    return surname.end() if surname else end


def is_firm(text: str, start: int, end: int) -> bool:
    """Whether the words around a name say that it is a firm, a place or a thing."""
    if compiled(_FIRM_BEFORE).search(_before(text, start)) or re.search(rf"{_STREET}$", text[start:end]):
        return True
    behind = (compiled(pattern).match(text, end) for pattern in (_FIRM_BEHIND, _IN_STREET))
    return any(behind) or bool(_LEVIS.match(text, start))


def _before(text: str, at: int) -> str:
    return text[max(0, at - _NEAR) : at]


def _loose(text: str) -> Iterator[Named]:
    """A word that is no first name we know, but does what only persons do."""
    for found in _WORD.finditer(text):
        behind = _DEED.match(text, found.end())
        if behind is None or bared(found[0]) in NO_PERSON or not _looks_like_a_name(found[0]):
            continue
        said = behind[1] in _SAYS or (behind[1] + (behind[2] or "")) in ("gaf aan", "stelde voor")
        said = said or (behind[1] in SINGULAR and found[0].lower() in SURNAMES)
        if said and not is_firm(text, found.start(), found.end()):
            yield Named(found.start(), found.end(), certain=False)


def _particled(text: str) -> Iterator[Named]:
    """*Van Dijk stuurt op cijfers*; not *Van Service kwam geen antwoord*, *Van Gogh hangt in de zaal*."""
    for found in compiled(_VAN).finditer(text) if "Van " in text else ():
        if bared(found[2]) not in NO_PERSON and not is_firm(text, found.start(1), found.end(1)):
            yield Named(found.start(1), found.end(1), certain=False)


def _looks_like_a_name(word: str) -> bool:
    return word.istitle() and len(word) > 2


def is_whole_name(text: str) -> bool:
    """Whether a text is the name of one person and nothing else: *Sanne de Boer*, not *Team Sanne*."""
    said = text.strip()
    return any(one.certain and (one.start, one.end) == (0, len(said)) for one in names_in(said))


def has_one_of(names: tuple[str, ...], text: str) -> bool:
    """Whether a text holds one of these names, in any form that people write it in."""
    return bool(names) and replaced(text, _spoken(names)) != text


@lru_cache(maxsize=2)
def _spoken(names: tuple[str, ...]) -> dict[str, str]:
    return {form: "" for name in names for form in forms(name)}
