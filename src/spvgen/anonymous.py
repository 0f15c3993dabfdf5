"""A plan without names: roles take their place, in the parts for persons and in free text alike.

Rather one word too many than a name too few: a text may read a little stiffly, a name may not stay.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from pydantic import BaseModel

from spvgen.kinds.shared import Persoon
from spvgen.nameforms import SMALL, THINGS, bared, forms, replaced
from spvgen.people import NAMED, SPOKEN_TO, People, Plan, retold, with_names
from spvgen.rules.instituten import FIELDS, KINDS, PLACES
from spvgen.rules.voornamen import FIRST_NAMES, SURNAMES

_ROLES: Final = {
    "medewerker": ("medewerker", "de medewerker"),
    "professional": ("professional", "de professional"),
    "leidinggevende": ("leidinggevende", "je leidinggevende"),
    "hr": ("HR-adviseur", "de HR-adviseur"),
    "begeleider": ("begeleider", "de begeleider"),
}
"""Part of a plan → the role as it stands in that part, and as it stands in a sentence."""

_COLLEAGUE, _CONTACT, _TRAINER = "collega", "contact", "opleider"

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

_FREE: Final = (PLACES | THINGS) - FIRST_NAMES - SURNAMES
"""Words of a school's name that are no name of a person; any other word is taken for one."""

_SPOKEN_OF: Final = (
    r"(?:\b(?i:mevrouw|meneer|(?:de )?heer|(?:mevr|mw|dhr|drs?|ir|ing|mr|prof)\b\.?)"
    r"|(?<![\w.])(?:[A-Z]\.\s*)+)"
    r"\s*(?i:(?:van|von|de|der|den|het|ter|ten|te|el|al)\s+)*"
)
"""What tells that the word behind it is a person's: *mevrouw, de heer, M.*"""

_FIXED: Final = frozenset({"medewerker", "leidinggevende", "hr", "professional", "begeleider", "team"})
"""Words that ``wie`` takes for a role; everything else there is a name."""

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
        whole = roles.get(text.strip()) if under in NAMED else None
        return whole or quieted(text)

    quiet = retold(with_names(plan, people), spoken)
    return quiet.model_copy(update=dict(_parts(quiet)))


def quieting(plan: BaseModel, people: People) -> Callable[[str], str]:
    """What puts roles in the place of the names in one text about the plan."""
    roles = _roles(plan, people)
    spoken: dict[str, str] = {}
    for name, role in roles.items():
        for form in _forms(name):
            spoken.setdefault(form, role)  # a form that two persons share goes to the first
    employer = str(getattr(plan, "organisatie", None) or "")
    if replaced(employer, spoken) != employer and not _holds_a_name(employer, roles):
        spoken.setdefault(bared(employer), employer)  # the document tells it anyway
    schools = _schools(roles)

    def quieted(text: str) -> str:
        told = replaced(text, spoken | _addressed(text, schools))
        return re.sub(_TWO_ARTICLES, _with_one, re.sub(_TWICE, _said_once, told))

    return quieted


def _said_once(found: re.Match[str]) -> str:
    return f"{found['said']}{found['letter']}"


def _with_one(found: re.Match[str]) -> str:
    article = {"het": "de", "Het": "De"}.get(found["article"], found["article"])
    return f"{article} {found['noun']}"


_TWICE: Final = (
    r"\b(?P<said>[Cc]ollega|[Cc]ontact|[Oo]pleider|[Oo]pleidingsinstituut|[Ii]nstituut|[Ss]chool) "
    r"(?:een )?(?:collega|contact|opleider)"
    r"(?P<letter>(?: (?:[A-Z]|\d+))?)(?!\w)"
)
"""*Collega Fatima* of which the name became a colleague as well."""

_TWO_ARTICLES: Final = (
    r"\b(?P<article>[Dd]e|[Oo]nze|[Hh]et(?= een opleider)) een (?P<noun>collega|contact|opleider)(?!\w)"
)
"""*De Waterland Academie* of which the name became *een opleider*; *vraag het een collega* stays."""


def _forms(name: str) -> list[str]:
    """How people write a name; of an institute the whole, and each word that may be a person's.

    *Waterland* is a region and *kompas* a word, but *Jansma Academie* is called after somebody.
    """
    found = forms(name)
    if not _is_institute(name):
        found = list(dict.fromkeys((*found, *forms(_core(name)))))
        return [form for form in found if form in ("school", "college") or form not in KINDS]
    free = _free_words(name)
    persons = [form for form in forms(_core(name)) if not free.issuperset(_words(form))]
    return list(dict.fromkeys((found[0], found[0].replace(" ", ""), *persons)))


def _is_institute(name: str) -> bool:
    if not _INSTITUTE.fullmatch(name) or _SOMEBODY.fullmatch(name):
        return False
    return bared(name).split()[0] not in FIRST_NAMES


def _is_firm(name: str) -> bool:
    return _is_institute(name) and not _FIRM.isdisjoint(_words(name))


def _core(name: str) -> str:
    """A name without what sort of institute it is: *Jansma* of *Jansma Coaching*."""
    if _SOMEBODY.fullmatch(name):
        return name
    return " ".join(word for word in name.split() if bared(word) not in KINDS)


def _free_words(name: str) -> set[str]:
    """Words of an institute's name that call nobody; in a name without capitals small letters say nothing."""
    words = set(_words(name))
    free = words & (KINDS | FIELDS)
    if not _is_firm(name):
        free |= words & _FREE
        free |= {word for word in name.split() if word.islower() and name != name.lower()} - FIRST_NAMES
    return free


def _words(name: str) -> list[str]:
    """The words of a name in bare letters, without those that are no name by themselves."""
    parts = re.findall(r"[^\W\d_]+", bared(name))
    return [part for part in parts if len(part) > 1 and part not in SMALL]


def _schools(roles: Mapping[str, str]) -> dict[str, str]:
    """Words of institutes → role: what is a person's only where a text says so."""
    institutes = [name for name in roles if _is_institute(name)]
    return {word: roles[name] for name in institutes for word in _words(_core(name)) if word not in FIELDS}


def _addressed(text: str, schools: Mapping[str, str]) -> dict[str, str]:
    """Where the text speaks of a person by a word that is free otherwise: *mevrouw Waterland*."""
    if not schools:
        return {}
    said = re.finditer(rf"{_SPOKEN_OF}(?P<word>(?i:{'|'.join(schools)}))(?=(?:['’]?s)?\b)", text)
    return {" ".join(bared(one[0]).split()): schools[bared(one["word"])] for one in said}


def _holds_a_name(text: str, roles: Iterable[str]) -> bool:
    """Whether a text, such as the name of a company, holds the whole name of one of these persons."""
    whole = {form: "" for name in roles for form in _whole(name)}
    return replaced(text, whole) != text


def _whole(name: str) -> list[str]:
    """A name as it tells by itself who that is: more than one word, or with an initial."""
    if _is_institute(name) and not _is_firm(name):
        return []
    found = [form for form in forms(_core(name))[:_WHOLE] if " " in form or "." in form]
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
    return [name for name in names if replaced(whole, dict.fromkeys(_forms(name), "")) != whole]


def _called(name: str, roles: Mapping[str, str]) -> str:
    """The role of the one person whom a first name alone means; empty where it is nobody or two."""
    means = [role for full, role in roles.items() if bared(name) == bared(full).split()[0]]
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
    elif isinstance(value, str) and under in NAMED and not _is_nobody(value):
        yield value, _TRAINER if _is_institute(value) else _COLLEAGUE


def _is_nobody(text: str) -> bool:
    """Whether what stands behind ``wie`` is a role, a group or a department, and so no name to leave out."""
    return text in _FIXED or bool(_GROUP.fullmatch(text) or _DEPARTMENT.fullmatch(text))
