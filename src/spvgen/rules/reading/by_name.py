"""Where a text calls the employee by name, by title or by a role: *Noor*, *de heer Jansen* (S09)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from spvgen.rules.reading.patterns import compiled
from spvgen.rules.reading.texts import sentence_at
from spvgen.rules.reading.third_person_words import INFORMAL, NO_DEED, OTHER_BEFORE, OTHER_BEHIND, ROLE_DOES

Span = tuple[int, int]


def called(text: str, names: tuple[str, ...], own: list[str], surnames: Iterable[str]) -> Iterator[Span]:
    """Where a text calls the employee by a name of their ``own``, a role, or a title and a surname."""
    yield from _by_name(text, own)
    yield from _by_role(text)
    yield from _by_title(text, names, surnames)


def _by_name(text: str, names: list[str]) -> Iterator[Span]:
    """*Noor belde*, *Noors agenda*; not *Veel succes, Noor.* nor who were there: *Rob, Karim en Noor.*"""
    for name in names:
        for start, end in _places(text, name):
            before, behind = text[:start], text[end:]
            named = _is_called(before, behind) or _is_other(before, behind) or _is_present(before, behind)
            if not (named or _is_asked_for(before, behind)):
                yield start, end


def _places(text: str, name: str) -> Iterator[Span]:
    """Where a name stands as a word of its own; of a text without it nothing is read."""
    at = text.find(name)
    while at >= 0:
        found = _NAME_END.match(text, at + len(name)) if _NAME_START.match(text, at) else None
        if found:
            yield at, found.end()
        at = text.find(name, found.end() if found else at + 1)


_NAME_START: Final = re.compile(r"(?<![\w-])")
_NAME_END: Final = re.compile(r"(?:['’]?s|['’](?= \w))?(?![\w-])")
_CALLED: Final = re.compile(
    r"(?:^|[.!?]\s*|,\s*)$|(?:^|[.!?]\s+)(?:en|dus|maar)\s+$"
    r"|\b(?:beste|hoi|hi|hey|hé|ha|hallo|dag|goede(?:morgen|middag)|geachte|lieve|waarde|dank je wel|bedankt"
    r"|succes)\s+$",
    re.IGNORECASE,
)


_SPOKEN_TO: Final = (
    r"(?i)\s*(?:[,.!?]|$|:\s*(?:[^.!?\d]*[.!?] )?(?:[^.!?]*\b(?:je|jij|jou|jouw|u|uw)\b"
    r"|(?:[^.!?\d]*, (?:dan )?)?(?:bel|blijf|denk|doe|ga|geef|houd?|kies|kijk|kom|laat|lees|loop|maak|mail"
    r"|meld|neem|onthoud|probeer|schrijf|stel|stuur|vertel|vraag|wacht|weet|wees|zeg|zet|zie) ))"
)
"""What comes behind a name that is called: also *Noor: loop gerust binnen*, but not *Noor: zes klanten*."""


_TURNED_TO: Final = r":\s[^.!?\d]*\b(?:dit|dat|ik|we|wij)\b[^.!?\d]*(?:[.!?]|$)"
"""*Veertien jaar, Noor: dat gooi ik niet weg.*"""


def _is_called(before: str, behind: str) -> bool:
    if re.match(_TURNED_TO, behind) and before.endswith(", "):
        return True
    return bool(_CALLED.search(before) and re.match(_SPOKEN_TO, behind))


def _is_other(before: str, behind: str) -> bool:
    """A customer or colleague of the same name, or a firm called so."""
    return bool(re.search(OTHER_BEFORE, before) or re.match(OTHER_BEHIND, behind))


_WITH_OTHERS: Final = r"(?:^|[.!?]\s+)(?:[A-ZÀ-Þ][\w-]+(?:, | en ))+$"


def _is_present(before: str, behind: str) -> bool:
    """Named last of those who spoke, without a verb: *Rob en Noor over de planning*."""
    return bool(re.search(_WITH_OTHERS, before) and re.match(r"[.;:]|$| (?:na|over) ", behind))


_ASKS_FOR: Final = (
    r"(?i)\b(?:klant|gast|ouder|bewoner|patiënt|cliënt|leerling|collega|bezoeker|kind|mensen|iedereen)\w*\b"
    r"[^.!?]*\b(?:vra(?:agt|gen)|vroeg(?:en)?|bel(?:t|len)|roep(?:t|en))\b|\b(?:dat|zo) (?:horen|vragen)\b"
)


def _is_asked_for(before: str, behind: str) -> bool:
    """*Klanten vragen naar je. Is Noor er vandaag ook?* is what they ask; *Is Noor op tijd?* is not."""
    asked = re.match(r"[^.!?]*\?", behind)
    if not asked:
        return False
    ahead = re.split(r"(?<=[.!?:])\s+", before)
    around = [*ahead[-2:-1], *re.findall(r"^\s*[^.!?]*", behind[asked.end() :])]
    return any(re.search(_ASKS_FOR, one) for one in around)


def _by_role(text: str) -> Iterator[Span]:
    """*De medewerker haalt …*; not *de medewerker van de klant*, *de medewerker die belt*."""
    yield from (found.span() for found in compiled(_ROLE).finditer(text))
    for found in re.finditer(_ROLE_BEHIND, text):
        if not re.search(INFORMAL, sentence_at(text, found.start(), ";")):
            yield found.span("role")


_ROLE_BEHIND: Final = (
    rf"(?i)\b(?:(?!{NO_DEED}\b){ROLE_DOES}|als|dat|of|wanneer|omdat|zodra|mits|indien)"
    r" (?P<role>(?:de )?betrokkene|deze (?:werkne(?:mer|emster)|medewerk(?:er|ster)))\b"
    r"(?! (?:van|uit|die|dat)\b)"
)
"""*Op 12 mei liet betrokkene de kar staan*."""


_DOES: Final = rf"(?!{NO_DEED}\b){ROLE_DOES}\b(?! (?:je|jou)\b)"
"""A verb behind who does it; *de medewerker zag je* is of another."""
_OF_SELF: Final = "(?:zich|zelf|in kwestie|opnieuw|wederom|meermaals|herhaaldelijk)"
_ROLE: Final = (
    r"(?:[Dd](?<=\b.)e (?:medewerk(?:er|ster)|werkne(?:mer|emster)|betrokkene)"  # a set in front: fast
    r"|[BMW](?<=\b.)(?:etrokkene|edewerk(?:er|ster)|erkne(?:mer|emster))"
    r"|b(?<=\b[Mm]et .|\b[Aa]an .|\b[Vv]an .|\b[Bb]ij .)etrokkene)\b"
    rf"(?= (?:{_DOES}|{_OF_SELF}\b))"
)


def by_job(text: str, title: str) -> Iterator[Span]:
    """*Haalt de accountmanager de norm niet*; not *de accountmanager van de klant* nor beside *je*."""
    for found in re.finditer(
        rf"\b(?:[Dd]e|[Oo]nze|[Dd]eze) {re.escape(title)}\b(?! (?:{_WHICH})\b)(?![-,])", text
    ):
        if not re.search(_NOT_THE_ONE, sentence_at(text, found.start(), ";")):
            yield found.span()


_WHICH: Final = r"van|uit|bij|op|in|die|voor|met|[A-Z]\w+"
"""Words that tell which one is meant."""
_NOT_THE_ONE: Final = (
    r"(?i)\b(?:je|jij|jou|jouw|elke|iedere|iemand|klant(?!en\b)\w*|andere|functie\w*|rol|collega\w*|nieuwe"
    r"|team)\b"
)
"""With *je* in the sentence somebody else is meant; with the others it can be."""


def _by_title(text: str, names: tuple[str, ...], surnames: Iterable[str]) -> Iterator[Span]:
    """*Mevrouw (N.) Jansen haalt …*, *Jansen haalt …* begin a sentence; elsewhere it can be a customer."""
    for surname in surnames:
        if surname in text:
            called = rf"(?:{_TITLE} )?(?:{re.escape(names[-1][0])}\. ?)?{re.escape(surname)}\b"
            addressed = rf"(?:(?:de heer|meneer|mevrouw) )?{re.escape(surname)}\b"
            spoken_of = rf"(?:Aan|Met|Van|Door|Bij|Voor|Tegen) {addressed}"
            titled = rf"(?:^|{_BEGUN})(?:{called}|{spoken_of})(?= {_DOES})"
            yield from (one.span() for one in re.finditer(titled, text))
            within = rf"(?<=[\w,] )(?:{_TITLED}|{re.escape(names[-1][0])}\.) {re.escape(surname)}\b"
            yield from (one.span() for one in re.finditer(within, text) if _is_spoken_of(text, *one.span()))


_BEGUN: Final = r"(?<=[.!?] )(?<!\b[A-Z]\. )(?<!\b[Mm]w\. )(?<!\b[Dd]hr\. )(?<!\b[Mm]evr\. )"
"""Behind the end of a sentence, not behind an initial or a title."""
_TITLED: Final = r"(?:de heer|dhr\.|heer|meneer|mevrouw|mevr\.|mw\.)"
_IN_TOUCH: Final = (
    r"(?i)\b(?:bel\w*|mail\w*|klaag\w*|klacht\w*|vroeg|vraagt|bestel\w*|wacht\w*|kreeg|kocht|kwam|klant|bewoner"
    r"|gast|ouder|patiënt|cliënt|terug\w*|offerte|order|je|jij|jou|jouw|u|uw)\b"
)
"""With these in the sentence it can be a customer of the same name."""


def _is_spoken_of(text: str, start: int, end: int) -> bool:
    """Whether *de heer Jansen* within a sentence is the employee."""
    other = re.match(OTHER_BEHIND, text[end:])
    greeted = re.search(r"(?i)\b(?:geachte|beste|waarde|aan)\s+$", text[:start])
    return not other and not greeted and not re.search(_IN_TOUCH, sentence_at(text, start, ";"))


_TITLE: Final = r"(?:Mevrouw|Meneer|De heer|Mw\.|Dhr\.|Mevr\.)"
