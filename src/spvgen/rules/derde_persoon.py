"""Where a text speaks of the employee in the third person: by name, or as *hij*, *zij*, *zijn*, *haar*.

A pronoun only counts where nothing before it in the text can be meant: *de klant … hij*, *je collega … zij*
and *de lijst … hij* speak of others.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice, takewhile
from typing import Final, NamedTuple

from spvgen.rules.derde_persoon_woorden import (
    BEFORE_OWNED,
    BEHIND_OWNED,
    DETERMINER,
    HUMAN,
    NO_DEED,
    NO_NOUN,
    OF_MANY,
    OF_ONE,
    OF_TIME,
    OTHER_BEFORE,
    OTHER_BEHIND,
    OWNED,
    PERSON,
    ROLE_DOES,
    WITH_YOU,
)
from spvgen.rules.patronen import has_part, words
from spvgen.rules.teksten import words_in


class Spoken(NamedTuple):
    """Words that speak of the employee, the characters that they take, and what to write (or empty)."""

    start: int
    end: int
    instead: str


Span = tuple[int, int]


def third_person(
    text: str, names: tuple[str, ...], others: tuple[str, ...] = (), ahead: str = "", job: str = ""
) -> Spoken | None:
    """The first words of a text that speak of the employee (``names``) in the third person; None if none.

    ``others`` are names of others in the plan: what they share proves nothing. ``ahead`` is what is read
    right before it; somebody named there can be whom a pronoun means. ``job`` is from ``title_of``,
    empty where a text tells what the job asks of anybody.
    """
    surnames = _surnames(names, others)
    title = job if job and f"e {job}" in text else ""
    if not title and _SPOKEN.isdisjoint(words_in(text)) and not has_part(text, (*names, *surnames)):
        return None
    plain = without_quotes(text)
    own = [name for name in names if name not in others]
    found = [*_by_name(plain, own), *_by_role(plain), *_by_title(plain, names, surnames)]
    found += _by_job(plain, title) if title else ()
    pronoun = _by_pronoun(plain)
    if pronoun and not _names_one(ahead, names):
        found.append(pronoun)
    first = min(found, key=lambda span: (span[0], -span[1]), default=None)
    return Spoken(*first, _as_you(plain, *first)) if first else None


_SPOKEN: Final = words("""
    hij hem zij ze zijn haar medewerker medewerkster werknemer werkneemster betrokkene
""")
"""A text without any of these or a name speaks to the employee, or of something else."""


def without_quotes(text: str) -> str:
    """The text with what somebody said blanked out, in quotes or behind a colon: *een klant schreef: …*."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text)


_QUOTED: Final = re.compile(
    r"‘[^’]*’(?!\w)|“[^”]*”|\"[^\"]*\"|(?<!\w)'(?!s\b)[^']*'(?!\w)"
    r"|\b(?:mailde|schreef|appte|zei|vroeg|antwoordde)\b[^.:!?]{0,40}: [^.!?]*"
)


# --- By name or by role ----------------------------------------------------------------------------


def _by_name(text: str, names: list[str]) -> Iterator[Span]:
    """*Noor belde*, *Noors agenda*; not *Veel succes, Noor.* nor who were there: *Rob, Karim en Noor.*"""
    for name in names:
        for start, end in _places(text, name):
            before, behind = text[:start], text[end:]
            if not (_is_called(before, behind) or _is_other(before, behind) or _is_present(before, behind)):
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
    r"(?:^|[.!?]\s*|,\s*)$|\b(?:beste|hoi|hallo|dag|lieve|dank je wel|bedankt|succes)\s+$", re.IGNORECASE
)


def _is_called(before: str, behind: str) -> bool:
    return bool(_CALLED.search(before) and re.match(r"\s*(?:[,.!?]|$)", behind))


def _is_other(before: str, behind: str) -> bool:
    """A customer or colleague of the same name, or a firm called so."""
    return bool(re.search(OTHER_BEFORE, before) or re.match(OTHER_BEHIND, behind))


_WITH_OTHERS: Final = r"(?:^|[.!?]\s+)(?:[A-ZÀ-Þ][\w-]+(?:, | en ))+$"


def _is_present(before: str, behind: str) -> bool:
    """Named last of those who spoke, without a verb: *Rob en Noor over de planning*."""
    return bool(re.search(_WITH_OTHERS, before) and re.match(r"[.;:]|$| (?:na|over) ", behind))


def _by_role(text: str) -> Iterator[Span]:
    """*De medewerker haalt …*; not *de medewerker van de klant*, *de medewerker die belt*."""
    return (found.span() for found in _role().finditer(text))


_DOES: Final = rf"(?!{NO_DEED}\b){ROLE_DOES}\b(?! (?:je|jou)\b)"
"""A verb behind who does it; *de medewerker zag je* is of another."""


@cache
def _role() -> re.Pattern[str]:
    return re.compile(  # a set in front makes the search fast
        r"(?:[Dd](?<=\b.)e (?:medewerk(?:er|ster)|werkne(?:mer|emster)|betrokkene)"
        r"|[BMW](?<=\b.)(?:etrokkene|edewerk(?:er|ster)|erkne(?:mer|emster))"
        r"|b(?<=\b[Mm]et .|\b[Aa]an .|\b[Vv]an .|\b[Bb]ij .)etrokkene)\b"
        rf"(?= (?:{_DOES}|{_OF_SELF}\b))"
    )


_OF_SELF: Final = "(?:zich|zelf|in kwestie|opnieuw|wederom|meermaals|herhaaldelijk)"


def title_of(job: str) -> str:
    """*accountmanager* for *Accountmanager Sales*; *pedagogisch medewerker* is a job as a whole."""
    first, *more = job.split()
    return " ".join((first, *takewhile(str.islower, more))).lower()


def _by_job(text: str, title: str) -> Iterator[Span]:
    """*Haalt de accountmanager de norm niet*; not *de accountmanager van de klant* nor beside *je*."""
    for found in re.finditer(rf"\b[Dd]e {re.escape(title)}\b(?! (?:{_WHICH})\b)(?![-,])", text):
        start = max(text.rfind(end, 0, found.start()) for end in ".!?;") + 1
        sentence = re.match(r"[^.!?;]*", text[start:])
        if sentence and not re.search(_NOT_THE_ONE, sentence[0]):
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
            titled = rf"(?:^|(?<=[.!?] )(?<!\b[A-Z]\. ))(?:{called}|{spoken_of})(?= {_DOES})"
            yield from (one.span() for one in re.finditer(titled, text))


_TITLE: Final = r"(?:Mevrouw|Meneer|De heer|Mw\.|Dhr\.|Mevr\.)"


@lru_cache(maxsize=1)  # asked for each text of a plan
def _surnames(names: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """What stands behind the first name, with a capital too (*De Wit*); none that another in the plan has."""
    whole = next((name for name in reversed(names) if " " in name), "")  # the one without titles
    surname = whole.partition(" ")[2]
    if not surname or any(name.endswith(f" {surname}") for name in others):
        return ()
    return tuple(dict.fromkeys((surname[0].upper() + surname[1:], surname)))


# --- By a pronoun ----------------------------------------------------------------------------------


_REACH: Final = 3000
"""Characters in which a pronoun looks for whom it means: without an end a long text would take minutes."""
_TRIED: Final = 100
"""So many pronouns of a text are looked at: no text in a plan has as many."""


def _by_pronoun(text: str) -> Span | None:
    """The first pronoun that can only mean the employee."""
    for found in islice(_PRONOUN.finditer(text), _TRIED):
        before = text[max(0, found.start() - _REACH) : found.start()]
        behind = text[found.end() : found.end() + _REACH]
        if _MEANT[found[0].lower()](before, behind) and not re.match(_BESIDE_YOU, behind):
            return found.span()
    return None


_BESIDE_YOU: Final = r"[^.!?;]*\b(?:jij|jou|jouw|jullie|(?:met|naast) je)\b"
"""*Hij kijkt elke week met jou mee*: who does something with the employee is somebody else."""


def _he(before: str, behind: str) -> bool:
    human = re.match(rf"\s+{HUMAN}\b", behind) or re.search(rf"\b{HUMAN}\s+$", before)
    return not (_persons(before) or (not human and _things(before)))


def _she(before: str, behind: str) -> bool:
    """Only where the verb is singular: *zij belden* are others."""
    found = re.match(r"[^,.;:!?]*", behind)
    clause = found[0].strip() if found else ""
    beside = re.match(rf"\s+{OF_ONE}\b", behind) or re.search(rf"\b{OF_ONE}\s+$", before)
    one = beside or re.search(rf"\b{OF_ONE}$", clause)
    return bool(one) and not re.search(rf"\b{OF_MANY}\b", clause) and not _antecedent(before)


def _his(before: str, behind: str) -> bool:
    """*zijn omzet*, where *zijn* can't be the verb."""
    if not _is_owned(behind) or _antecedent(before):
        return False
    if not re.search(r"\w", before) or re.search(r"[.!?]\s*$", before):
        return bool(re.match(BEHIND_OWNED, behind)) and "?" not in behind
    return bool(re.search(rf"(?i)\b{BEFORE_OWNED}\s+$", before))


def _her(before: str, behind: str) -> bool:
    return (_is_owned(behind) or _is_object(before, behind)) and not _antecedent(before)


def _him(before: str, behind: str) -> bool:
    return not _antecedent(before)


def _is_object(before: str, behind: str) -> bool:
    """*Voor haar is het van belang*, *wij verwachten van haar dat …*."""
    return bool(
        re.search(r"(?i)\b(?:voor|van|met|aan|bij|door|tegen|over|naar)\s+$", before)
        and re.match(r"\s+(?:is|was|wordt|werd|heeft|had|dat|om|een)\b|\s*(?:[.,;:]|$)", behind)
    )


def _is_owned(behind: str) -> bool:
    return bool(re.match(rf"\s+(?:\w+e\s+)?{OWNED}\b", behind))


_PRONOUN: Final = re.compile(
    r"[HhZz](?<=\b.)"  # a set in front makes the search ten times as fast
    r"(?:(?<=[Hh])(?:ij|em|aar)|(?<=[Zz])(?:ij(?<!aan .ij)(?! aan zij)|e|ijn))\b"
)
_MEANT: Final = {"hij": _he, "hem": _him, "zij": _she, "ze": _she, "zijn": _his, "haar": _her}


# --- Whom or what a pronoun can mean ---------------------------------------------------------------


def _antecedent(before: str) -> bool:
    return _persons(before) or _things(before)


def _persons(before: str) -> bool:
    """Somebody, a capital inside a sentence, or a noun that begins one."""
    if re.search(rf"(?i)\b{PERSON}\b", before) or re.search(r"(?<=[\w,;:] )[A-ZÀ-Þ][a-zà-þ]", before):
        return True
    starts = re.findall(r"(?:^|[.!?]\s+)([A-ZÀ-Þ]\w*)(?=\s)", before)
    return any(word.lower() not in NO_NOUN for word in starts)


def _names_one(ahead: str, names: tuple[str, ...]) -> bool:
    """Whether somebody else is named: *Carolien had vijf projecten*, *je leidinggevende was er weinig*."""
    for name in names:
        ahead = re.sub(rf"\b{re.escape(name)}(?:['’]?s)?\b", "", ahead)
    one = rf"(?i)\b(?:je|jouw|de|een|onze)\s+(?:\w+e\s+)?{PERSON}\b(?<!s)(?<!en)"
    named = re.findall(r"(?:^|[.!?]\s+)([A-ZÀ-Þ]\w*)\s+(\w+)", ahead)
    return (
        any(word.lower() not in NO_NOUN and re.fullmatch(OF_ONE, verb) for word, verb in named)
        or re.search(r"(?<=[a-zà-þ,] )[A-ZÀ-Þ][a-zà-þ]+", ahead) is not None
        or re.search(one, ahead) is not None
    )


def _things(before: str) -> bool:
    named = re.sub(OF_TIME, " ", _NOT_NAMING.sub(" ", before))
    return bool(re.search(rf"(?i)\b{DETERMINER}\s+(?!te\b|er\b)\w", named))


_NOT_NAMING: Final = re.compile(
    r"\b(?:dat|dit|die|je|het|deze)(?=\s+(?:hij|zij|ze|zijn|haar|is|was|kan|moet|wordt|werd|blijkt|bleek"
    r"|lukt|lukte"
    r"|valt|viel|kost|kostte|ontbreekt|ontbrak)\b|\s*$)",
    re.IGNORECASE,
)
"""*Dat* as a conjunction, and *dit* or *dat* all by itself."""


def _as_you(text: str, start: int, end: int) -> str:
    """``Je bent`` for *Hij is*, ``je`` for *zijn* and *haar*; empty where the sentence needs rewriting."""
    you = "je" if text[:start].strip() else "Je"
    if text[start:end].lower() in ("zijn", "haar"):
        return you
    behind = re.match(r"\s+(\w+)", text[end:])
    return f"{you} {WITH_YOU[behind[1]]}" if behind and behind[1] in WITH_YOU else ""
