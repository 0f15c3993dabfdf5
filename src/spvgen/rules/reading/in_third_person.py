"""Where a text speaks of the employee in the third person: by name, or as *hij*, *zij*, *zijn*, *haar*.

A pronoun only counts where nothing before it in the text can be meant: *de klant … hij*, *je collega … zij*
and *de lijst … hij* speak of others.
"""

import re
from functools import lru_cache
from itertools import islice, takewhile
from typing import Final, NamedTuple

from spvgen.rules.reading.clause_words import WORKER
from spvgen.rules.reading.patterns import has_part, words
from spvgen.rules.reading.texts import words_in
from spvgen.rules.reading.third_person_words import (
    BEFORE_OWNED,
    BEHIND_OWNED,
    DETERMINER,
    HUMAN,
    IN_PERSON,
    INFORMAL,
    NO_NOUN,
    NOBODY,
    OF_MANY,
    OF_MANY_AHEAD,
    OF_ONE,
    OF_TIME,
    OWNED,
    PERSON,
    WITH_YOU,
)


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
    surnames = surnames_of(names, others)
    title = job if job and f"e {job}" in text else ""
    if not title and _SPOKEN.isdisjoint(words_in(text)) and not has_part(text, (*names, *surnames)):
        return None
    plain = without_quotes(text)
    found: list[Span] = []
    if title or not _ROLES.isdisjoint(words_in(text)) or has_part(text, (*names, *surnames)):
        from spvgen.rules.reading.by_name import by_job, called  # few texts call the employee anything

        own = [name for name in names if name not in others]
        found = [*called(plain, names, own, surnames), *(by_job(plain, title) if title else ())]
    pronoun = _by_pronoun(plain)
    if pronoun and not (_names_one(ahead, names) or _is_of_a_thing(plain, pronoun, ahead)):
        found.append(pronoun)
    first = min(found, key=lambda span: (span[0], -span[1]), default=None)
    return Spoken(*first, _as_you(plain, *first)) if first else None


def _is_of_a_thing(text: str, pronoun: Span, ahead: str) -> bool:
    if not re.search(r"\b(?:[Dd](?:e|ie|eze)|[Oo]nze|[Mm]ijn|[Jj]ouw|[Ee]en)\s+\w", ahead):
        return False
    from spvgen.rules.reading.of_a_thing import is_of_a_thing  # few texts read on from another

    return is_of_a_thing(text, *pronoun)


_ROLES: Final = WORKER | {"betrokkene"}
_SPOKEN: Final = _ROLES | words("hij hem zij ze zijn haar")
"""A text without any of these or a name speaks to the employee, or of something else."""


def title_of(job: str) -> str:
    """*accountmanager* for *Accountmanager Sales*; *pedagogisch medewerker* is a job as a whole."""
    first, *more = job.split()
    return " ".join((first, *takewhile(str.islower, more))).lower()


@lru_cache(maxsize=1)  # asked for each text of a plan
def surnames_of(names: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """What stands behind the first name, with a capital too (*De Wit*); none that another in the plan has."""
    whole = next((name for name in reversed(names) if " " in name), "")  # the one without titles
    surname = whole.partition(" ")[2]
    if not surname or any(name.endswith(f" {surname}") for name in others):
        return ()
    return tuple(dict.fromkeys((surname[0].upper() + surname[1:], surname)))


def without_makers(praise: str, names: tuple[str, ...]) -> str:
    """A strong point without the name of whose work is known by it: *een taart van Noor herken je*."""
    for name in (one for one in names if f" van {one}" in praise):
        made = rf"(?i)\b((?:de|het|een|die|zo['’]n) (?:\w+ )?\w+ van ){re.escape(name)}(?![\w-])"
        praise = re.sub(made, lambda found: found[1] + " " * (len(found[0]) - len(found[1])), praise)
    return praise


def without_columns(text: str, names: tuple[str, ...]) -> str:
    """The text without a name that fills a column of who does it: *Wat: nalopen; Wie: Noor*, *| Noor |*."""
    for name in (one for one in names if f": {one}" in text or f"| {one}" in text):
        cell = rf"({_WHO}){re.escape(name)}(?= *(?:[;|.,]|\n|$))"
        text = re.sub(cell, lambda found: found[1] + " " * (len(found[0]) - len(found[1])), text)
    return text


_WHO: Final = (
    r"(?i:\|\s*|\b(?:door )?(?:wie|wie doet (?:het|dit)|naam|door|eigenaar|medewerker|actiehouder|uitvoerder"
    r"|verantwoordelijke?)\s*:\s*)"
)


def without_quotes(text: str) -> str:
    """The text with what somebody said blanked out, in quotes or behind a colon: *een klant schreef: …*."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text)


def with_quotes(said: str, text: str) -> str:
    """Words that were found in ``without_quotes(text)``, as they stand in the text itself."""
    start = without_quotes(text).find(said) if "  " in said else -1
    return said if start < 0 else text[start : start + len(said)]


_QUOTED: Final = re.compile(
    r"‘[^’]*(?:’\b[^’]*)*’(?!\w)|“[^”]*”|\"[^\"]*\"|(?<!\w)'(?![nst]\b)[^']*(?:'\b[^']*)*'(?!\w)"
    r"|\b(?:mailde|schreef|appte|zei|vroeg|antwoordde)\b[^.:!?]{0,40}: [^.!?]*"
)


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
    if before.rstrip().endswith(OF_MANY_AHEAD):
        return False
    found = re.match(r"[^,.;:!?]*", behind)
    clause = found[0].strip() if found else ""
    beside = re.match(rf"\s+{OF_ONE}\b", behind) or re.search(rf"\b{OF_ONE}\s+$", before)
    one = beside or re.search(rf"\b{OF_ONE}$", clause)
    if not _ONE_ONLY.isdisjoint((*behind.split(maxsplit=1)[:1], *before.rsplit(maxsplit=1)[-1:])):
        return not _antecedent(_without_others(before))  # *zij moet het kunnen*: one, beside whichever others
    return bool(one) and not re.search(rf"\b{OF_MANY}\b", clause) and not _antecedent(before)


_ONE_ONLY: Final = words("moet moest kan kon mag mocht zal zou heeft is was wordt doet")


def _his(before: str, behind: str) -> bool:
    """*zijn omzet*, where *zijn* can't be the verb."""
    if not _is_owned(behind) or _antecedent(_without_many(before)):
        return False
    if not re.search(r"\w", before) or re.search(r"[.!?]\s*$", before):
        return bool(re.match(BEHIND_OWNED, behind)) and "?" not in behind
    return bool(re.search(rf"(?i)\b{BEFORE_OWNED}\s+$", before))


def _her(before: str, behind: str) -> bool:
    if _is_owned(behind):
        return not _antecedent(_without_others(before))
    if _is_object(before, behind):
        return not _antecedent(_without_doer(_without_others(before)))
    return _is_helped(before) and not _antecedent(_without_plan(before))


def _him(before: str, behind: str) -> bool:
    if re.search(NOBODY, f"{before[-_TURN:]}hem{behind[:_TURN]}"):
        return False
    meant = _without_plan(before) if _is_helped(before) else before
    return not re.search(_DONE_BY_YOU, before) and not _antecedent(_without_doer(meant))


_TURN: Final = 30  # characters on each side of *hem* in such a turn
_DONE_BY_YOU: Final = r"(?i)\b(?:je|jij)\b[^.!?]*$"
"""*Uiterlijk 20 mei stuur je hem …*: he is somebody else."""
_AHEAD_OF_NAME: Final = r"(?i)\b(?:met|van|aan|bij|door|voor|naast|naar|tegen|over|volgens|en|of|je)\s+$"


def _without_doer(before: str) -> str:
    """*Elke week oefent Sanne met hem*: who does it is not *hem*, if the clause names nobody else."""
    clause = re.split(r"[,;:.!?]| (?:en|maar|want|dan|of|dat|die|waar\w*) ", before)[-1]
    names = [
        found for found in re.finditer(r"\b[A-ZÀ-Þ][a-zà-ÿ]+(?= )", clause) if found[0].lower() not in NO_NOUN
    ]
    if (
        len(names) != 1
        or re.search(_AHEAD_OF_NAME, clause[: names[0].start()])
        or re.search(INFORMAL, before)
    ):
        return before
    return before[: len(before) - len(clause)] + clause.replace(names[0][0], "", 1)


_MANY: Final = (
    r"(?:^|(?<=[.!?] ))(?:Klanten|Collega's|Gasten|Ouders|Bewoners|Leerlingen|Cliënten|Patiënten|Monteurs"
    r"|Bezoekers|Studenten|Deelnemers|Teamleden|Huurders|Leveranciers|Verkopers)\b"
)


def _without_many(before: str) -> str:
    """*Klanten vinden haar uitleg helder*: of many it would be *hun*."""
    return re.sub(_MANY, "", before)


_OTHERS: Final = (
    r"(?i)\b(?:(?:de|alle|onze|je|jouw|veel|andere|meeste|vaste|sommige) ){0,2}(?:klanten|collega['’]s|gasten"
    r"|ouders|bewoners|leerlingen|cliënten|patiënten|monteurs|bezoekers|studenten|deelnemers|teamleden|huurders"
    r"|leveranciers|verkopers|medewerkers|mensen|afdelingen|winkels|filialen|vestigingen|teams)\b"
    r"|\bhet (?:hele )?(?:team|bedrijf|personeel)\b"
)
"""Of these *haar* and *zij* with one verb mean none."""
_IS_HERS: Final = r"(?<![^.!?;,\s])(?<![A-Za-z] )[A-ZÀ-Þ][\w-]+ (?:is|was|blijft|bleef)\s+$"


def _without_others(before: str) -> str:
    """*Andere winkels halen dit, dus zij ook*; *roosteren is haar vak*, where what is hers is not herself."""
    if has_part(before, (" is", " was", "blijft", "bleef")):
        before = re.sub(_IS_HERS, "", before)
    return re.sub(_OTHERS, "", before)


def _is_object(before: str, behind: str) -> bool:
    """*Voor haar is het van belang*, *wij verwachten van haar dat …*."""
    return bool(
        re.search(r"(?i)\b(?:voor|van|met|aan|bij|door|tegen|over|naar|op)\s+$", before)
        and re.match(r"\s+(?:is|was|wordt|werd|heeft|had|dat|om|een)\b|\s*(?:[.,;:]|$)", behind)
    )


def _is_helped(before: str) -> bool:
    """*Met dit plan helpen we haar verder*, *dit plan geeft hem tijd*: whom the employer does it for."""
    return re.search(_DOES, before) is not None


_DONE: Final = "(?:helpen|geven|steunen|ondersteunen|begeleiden|gunnen|bieden|willen)"
_DOES: Final = (
    rf"(?i)\b(?:(?:we|wij) {_DONE}|{_DONE} (?:we|wij)|(?:wat|verwachten) (?:we|wij) van|vertrouwen in"
    r"|plan (?:helpt|geeft|ondersteunt|steunt|biedt))\s+$"
)


def _without_plan(before: str) -> str:
    """The plan is nobody that *haar* or *hem* can mean beside it."""
    return re.sub(r"(?i)\b(?:dit|het) (?:verbeter)?plan\b", "", before)


def _is_owned(behind: str) -> bool:
    return bool(re.match(rf"\s+(?:(?!(?:de|die|deze|alle|onze)\b)\w+e\s+)?{OWNED}\b", behind))


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
    if has_part(before.lower(), IN_PERSON) and re.search(rf"(?i)\b{PERSON}\b", before):
        return True
    if re.search(r"(?<=[\w,;:] )[A-ZÀ-Þ][a-zà-þ]", before):
        return True
    starts = re.findall(r"(?:^|[.!?]\s+)([A-ZÀ-Þ][\w-]*)(?=\s)", before)
    return any(word.lower() not in NO_NOUN for word in starts) or re.search(_WHO_IS, before) is not None


_WHO_IS: Final = (
    r"(?:^|[.!?]\s+)[A-ZÀ-Þ][\w-]+, (?:onze|mijn|de|een|die|je|jouw|ook) [^,.!?]{1,40}, "
    r"(?!(?:dat|het|met|niet|wat)\b)\w+t\b"
)
"""*Bennie, onze vorige calculator, kijkt mee*; not *Noor, we helpen je graag*."""


def _names_one(ahead: str, names: tuple[str, ...]) -> bool:
    """Whether somebody else is named: *Carolien had vijf projecten*, *je leidinggevende was er weinig*."""
    for name in names:
        ahead = re.sub(rf"\b{re.escape(name)}(?:['’]?s)?\b", "", ahead)
    one = rf"(?i)\b(?:je|jouw|de|een|onze)\s+(?:\w+e\s+)?{PERSON}\b(?<!s)(?<!en)"
    named = re.findall(r"(?:^|[.!?]\s+)([A-ZÀ-Þ][\w-]*)\s+(\w+)", ahead)
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
    r"|valt|viel|kost|kostte|ontbreekt|ontbrak|ook)\b|\s*$)",
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
