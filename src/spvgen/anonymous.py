"""A plan without names: roles take their place, in the parts for persons and in free text alike.

Rather one word too many than a name too few: a text may read a little stiffly, a name may not stay.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from pydantic import BaseModel

from spvgen.institutes import addressed, bare_name, is_firm, is_institute, telling_forms, words_of
from spvgen.kinds.shared import Persoon
from spvgen.nameforms import bared, called_by, first_name, forms, replaced
from spvgen.people import NAMED, SPOKEN_TO, People, Plan, retold, with_names
from spvgen.rules.reading.first_names import FIRST_NAMES

_ROLES: Final = {
    "medewerker": ("medewerker", "de medewerker"),
    "professional": ("professional", "de professional"),
    "leidinggevende": ("leidinggevende", "je leidinggevende"),
    "hr": ("HR-adviseur", "de HR-adviseur"),
    "begeleider": ("begeleider", "de begeleider"),
}
"""Part of a plan → the role as it stands in that part, and as it stands in a sentence."""

_COLLEAGUE, _CONTACT, _TRAINER = "collega", "contact", "opleider"

_FIXED: Final = frozenset(
    {
        "medewerker", "leidinggevende", "hr", "professional", "begeleider", "team", "hr-adviseur",
        "de hr-adviseur", "hr-manager", "de hr-manager", "afdeling hr", "p&o", "manager", "de manager",
    }
)  # fmt: skip
"""Words that ``wie`` takes for a role, in bare letters; everything else there is a name."""

_BETWEEN: Final = re.compile(r"\s*(?:[,;&]|\ben\b)\s*")
_LIKE_A_NAME: Final = re.compile(r"[^\W\d_a-z]\S*(?: (?:[a-z'’]+ ){0,3}[^\W\d_a-z]\S*)*")

_GROUP: Final = re.compile(
    r"(?:de|het|een|alle|elke?|ieder|iedereen|onze?|wie|dezelfde|twee|drie|vier|vijf|zes)\b"
    r"(?=.*(?:groep|team|collega|tweetal|trekker|mensen|iedereen|verkoper|adviseur|manage|directie|directeur|leid"
    r"|hoofd|chef|bestuur|afdeling|vestiging|rayon|dienst|medewerk))"
    r"(?:[^A-ZÀ-Þ]|(?<=hoofd )[A-Z]|(?<=directeur )[A-Z]|(?<=afdeling )[A-Z])*"
)
"""Who is no person but a group or a role: *de hele groep, twee collega’s, het hoofd Verkoop*."""

_DEPARTMENT: Final = re.compile(
    r"(?i:\w*(?:dienst|team|afdeling|balie|verkopers|adviseurs|monteurs|managers|intercedenten|magazijn|marketing"
    r"|directie|service|montage|planning|administratie|verkoop|inkoop|productie|werkplaats))(?: [a-zà-þ]+)?"
)
"""One word for a part of the organisation: *Buitendienst, offerteteam, adviseurs zakelijk*."""

_UNTOUCHED: Final = frozenset({"soort", "organisatie", "vingerafdruk"})
"""Keys whose text is nobody's name, even where a company is called after its founder.

A company that bears the whole name of somebody in the plan does not keep it, though.
"""


def without_names(plan: Plan, people: People) -> Plan:
    """The plan with roles instead of the names that it or ``personen.yaml`` knows."""
    roles = _roles(plan, people)
    quieted = quieting(plan, people)

    def spoken(text: str, under: str) -> str:
        if under in _UNTOUCHED and not (under == "organisatie" and _holds_a_name(text, roles)):
            return text
        if under == "wie" and (addressed := _addressed(text, plan, people)):
            return addressed
        whole = roles.get(text.strip()) if under in NAMED else None
        return whole or quieted(text)

    quiet = retold(with_names(plan, people), spoken)
    return quiet.model_copy(update=dict(_parts(quiet)))


def _addressed(text: str, plan: BaseModel, people: People) -> str:
    """The word by which ``wie`` means whoever the plan speaks to, where that is who the text names.

    A template makes *jou* of it, as it does where the plan itself has the word.
    """
    parts = {key: getattr(plan, key, None) for key in _ROLES}
    names = {key: people.name(part.naam) for key, part in parts.items() if part is not None and part.naam}
    called = [key for key, name in names.items() if bared(text) in map(bared, called_by(name))]
    return called[0] if len(called) == 1 and called[0] in SPOKEN_TO else ""


def quieting(plan: BaseModel, people: People) -> Callable[[str], str]:
    """What puts roles in the place of the names in one text about the plan."""
    roles = _roles(plan, people)
    spoken: dict[str, str] = {}
    for name, role in roles.items():
        for form in telling_forms(name):
            spoken.setdefault(form, role)  # a form that two persons share goes to the first
    employer = str(getattr(plan, "organisatie", None) or "")
    if replaced(employer, spoken) != employer and not _holds_a_name(employer, roles):
        spoken.setdefault(" ".join(bared(employer).split()), employer)  # the document tells it anyway
    institutes = {word: roles[name] for name in filter(is_institute, roles) for word in words_of(name)}

    def quieted(text: str) -> str:
        told = replaced(text, spoken | addressed(text, institutes))
        return re.sub(_TWO_ARTICLES, _with_one, re.sub(_TWICE, r"\g<said>\g<letter>", told))

    return quieted


def _with_one(found: re.Match[str]) -> str:
    article = {"het": "de", "Het": "De"}.get(found["article"], found["article"])
    return f"{article} {found['noun']}"


_TWICE: Final = (
    r"\b(?P<said>[Cc]ollega|[Cc]ontact|[Oo]pleider|(?:[Oo]pleidings)?[Ii]nstituut(?= (?:een )?opleider)) "
    r"(?:een )?(?:collega|contact|opleider)(?P<letter>(?: (?:[A-Z]|\d+))?)(?!\w)"
)
"""*Collega Fatima* of which the name became a colleague as well."""

_TWO_ARTICLES: Final = (
    r"\b(?P<article>[Dd]e|[Oo]nze|[Hh]et(?= een opleider)) een (?P<noun>collega|contact|opleider)(?!\w)"
)
"""*De Waterland Academie* of which the name became *een opleider*; *vraag het een collega* stays."""


def _holds_a_name(text: str, roles: Iterable[str]) -> bool:
    """Whether a text, such as the name of a company, holds the whole name of one of these persons."""
    whole = {form: "" for name in roles for form in _whole(name)}
    return replaced(text, whole) != text


def _whole(name: str) -> list[str]:
    """A name as it tells by itself who that is: more than one word, or with an initial."""
    if is_institute(name) and not is_firm(name):
        return []
    found = [form for form in forms(bare_name(name))[:_WHOLE] if " " in form or "." in form]
    return [*found, found[0].replace(" ", "")] if found else []


def names_somebody(texts: Iterable[str], plan: BaseModel, people: People) -> bool:
    """Whether one of these texts calls somebody by the whole name, or by initial and surname.

    A single part of a name is no proof: a letterhead may say *Bakker* or *Smit* of a company.
    """
    names = _roles(plan, people)
    whole = {form: "" for name in names for form in (*forms(name)[:_WHOLE], *_whole(name))}
    return any(replaced(text, whole) != text for text in texts)


_WHOLE: Final = 3
"""So many of the first ``forms`` are the whole name, and that with an initial."""


def _parts(plan: BaseModel) -> Iterator[tuple[str, BaseModel]]:
    """The parts for persons, with the role for a name and without the key; a job that says the same goes."""
    for key, (role, _) in _ROLES.items():
        part = getattr(plan, key, None)
        if part is not None and part.naam:
            yield key, part.model_copy(update={"naam": role, "persoon": None} | _same_job(part, key, role))


def _same_job(part: BaseModel, key: str, role: str) -> dict[str, None]:
    """*HR-adviseur, HR-adviseur* tells nothing twice; the employee's job stands by itself."""
    job = getattr(part, "functie", None)
    repeats = key != "medewerker" and job and str(job).casefold() == role.casefold()
    return {"functie": None} if repeats else {}


def _roles(plan: BaseModel, people: People) -> dict[str, str]:
    """Name → how a sentence calls that person; colleagues without a role are told apart by a letter."""
    named = with_names(plan, people)
    to_one = any(getattr(named, key, None) for key in SPOKEN_TO)  # a team has no *je leidinggevende*
    parts = (
        (getattr(named, key, None), spoken if to_one else spoken.replace("je ", "de "))
        for key, (_, spoken) in _ROLES.items()
    )
    roles = {part.naam: spoken for part, spoken in parts if part is not None and part.naam}
    nouns = dict(_others(named, ""))
    for person in people.persons.values():
        nouns.setdefault(person["naam"], _COLLEAGUE)
    strangers = [name for name in nouns if name not in roles]
    roles |= {name: role for name in strangers if (role := _called(name, roles))}
    rest = [name for name in strangers if name not in roles]
    for noun in (_COLLEAGUE, _CONTACT, _TRAINER):
        some = [name for name in rest if nouns[name] == noun]
        roles |= dict.fromkeys(some, f"een {noun}")
        told = _mentioned(named, some)  # who is in no sentence may come and go without changing a document
        if len(told) > 1:
            roles |= {name: f"{noun} {_letter(number)}" for number, name in enumerate(told)}
    return roles


def _mentioned(plan: BaseModel, names: list[str]) -> list[str]:
    """Those of the names that the plan tells in some spelling."""
    texts: list[str] = []

    def gathered(text: str, under: str) -> str:
        texts.extend([] if under in _UNTOUCHED else [text])
        return text

    retold(plan, gathered)
    whole = "\n".join(texts)
    return [name for name in names if replaced(whole, dict.fromkeys(telling_forms(name), "")) != whole]


def _called(name: str, roles: Mapping[str, str]) -> str:
    """The role of the one person whom a first name alone means; empty where it is nobody or two."""
    means = [role for full, role in roles.items() if bared(name) == bared(first_name(full))]
    return means[0] if len(means) == 1 else ""


def _letter(number: int) -> str:
    return chr(ord("A") + number) if number < 26 else str(number + 1)


def _others(value: object, under: str) -> Iterator[tuple[str, str]]:
    """Names without a role, each with a noun: whoever does something or was there, and those to speak to."""
    if isinstance(value, BaseModel):
        if isinstance(value, Persoon) and under not in _ROLES:
            yield value.naam, _CONTACT
        for key in type(value).model_fields:
            yield from _others(getattr(value, key), key)
    elif isinstance(value, tuple):
        for item in value:
            yield from _others(item, under)
    elif isinstance(value, str) and under in NAMED:
        for one in _each_named(value):
            if not _is_nobody(one):
                yield one, _TRAINER if is_institute(one) else _COLLEAGUE


def _each_named(text: str) -> list[str]:
    """The persons in one line, *Tom, Els en Bas*; the line itself where it is one name, or a group."""
    pieces = [piece for piece in _BETWEEN.split(text.strip()) if piece]
    turned = text.count(",") == 1 and len(pieces) == 2 and not _is_first_name(pieces[0])  # De Vries, Sara
    several = len(pieces) > 1 and not turned and all(map(_LIKE_A_NAME.fullmatch, pieces))
    return pieces if several and not is_firm(text) and not is_institute(text) else [text]


def _is_first_name(text: str) -> bool:
    return bared(text.partition(" ")[0]) in FIRST_NAMES


def _is_nobody(text: str) -> bool:
    """Whether what stands behind ``wie`` is a role, a group or a department, and so no name to leave out."""
    return bared(text) in _FIXED or bool(_GROUP.fullmatch(text) or _DEPARTMENT.fullmatch(text))
