"""A plan without names: roles take their place, in the parts for persons and in free text alike.

Rather one word too many than a name too few: a text may read a little stiffly, a name may not stay.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final, Protocol

from pydantic import BaseModel

from spvgen.house import HouseStyle
from spvgen.institutes import addressed, bare_name, is_firm, is_institute, words_of
from spvgen.kinds import NAMED
from spvgen.kinds.shared import Persoon
from spvgen.nameforms import bared, called_by, forms, replaced
from spvgen.people import SPOKEN_TO, People, Plan, retold, with_names
from spvgen.rules.reading.address import speaks_formally
from spvgen.rules.reading.slips import misspelt
from spvgen.spoken import Spoken, all_forms, initials, is_initials, plain
from spvgen.whom import persons_in

_ROLES: Final = {
    "medewerker": ("medewerker", "de medewerker"),
    "professional": ("professional", "de professional"),
    "leidinggevende": ("leidinggevende", "je leidinggevende"),
    "hr": ("HR-adviseur", "de HR-adviseur"),
    "begeleider": ("begeleider", "de begeleider"),
}
"""Part of a plan → the role as it stands in that part, and as it stands in a sentence."""

_COLLEAGUE, _CONTACT, _TRAINER = "collega", "contact", "opleider"

_OWN_WORDS: Final = "zienswijze"
"""Key of a text in which an employee says *ik*."""
_UNTOUCHED: Final = frozenset({"soort", "organisatie", "vingerafdruk"})
"""Keys whose text is nobody's name, even where a company is called after its founder.

A company that bears the whole name of somebody in the plan does not keep it, though.
"""


def without_names(plan: Plan, people: People) -> Plan:
    """The plan with roles instead of the names that it or ``personen.yaml`` knows."""
    plan = _respelled(with_names(plan, people))
    roles = _roles(plan, people)
    quieted, by_themselves = quieting(plan, people), quieting(plan, people, own=True)
    spoken = Spoken(roles)

    def told(text: str, under: str) -> str:
        if under in _UNTOUCHED and not (under == "organisatie" and _holds_a_name(text, roles)):
            return text
        if under == "wie" and (addressed := _addressed(text, plan, people)):
            return addressed
        if under == "kenmerk":
            return spoken.coded(text)
        if under in NAMED:
            return roles.get(text.strip()) or quieted(text, named=True)
        return by_themselves(text) if under == _OWN_WORDS else quieted(text)

    quiet = retold(plan, told)
    return quiet.model_copy(update=dict(_parts(quiet)))


def _respelled(plan: Plan) -> Plan:
    """The plan in which each name with a slip (S12) is as the plan knows it: that it is no colleague's."""
    slips = {one.said: one.meant for one in misspelt(plan)}
    if not slips:
        return plan
    wrong = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, slips))})(?=[\s.,;:!?’')/&]|$)")

    def told(text: str, under: str) -> str:
        return text if under in _UNTOUCHED else wrong.sub(lambda found: slips[found[0]], text)

    return retold(plan, told)


def _addressed(text: str, plan: BaseModel, people: People) -> str:
    """The word by which ``wie`` means whoever the plan speaks to, where that is who the text names.

    A template makes *jou* of it, as it does where the plan itself has the word.
    """
    parts = {key: getattr(plan, key, None) for key in _ROLES}
    names = {key: people.name(part.naam) for key, part in parts.items() if part is not None and part.naam}
    called = [key for key, name in names.items() if bared(text) in map(bared, called_by(name))]
    return called[0] if len(called) == 1 and called[0] in SPOKEN_TO else ""


class Quieted(Protocol):
    """What puts roles in the place of the names in one text; ``named`` where that text is somebody."""

    def __call__(self, text: str, *, named: bool = False) -> str: ...  # noqa: D102


def quieting(plan: BaseModel, people: People, house: str = "", *, own: bool = False) -> Quieted:
    """What puts roles in the place of the names in one text about the plan; ``house`` is an employer too.

    The ``own`` words of whoever the plan speaks to tell of *mijn leidinggevende*.
    """
    roles = _roles(plan, people)
    if own:
        roles = {name: re.sub(r"^(?:je|uw) ", "mijn ", role) for name, role in roles.items()}
    spoken = Spoken(roles)
    more: dict[str, str] = {}
    for employer in filter(None, (getattr(plan, "organisatie", None), house)):
        form = " ".join(bared(employer).split())
        changed = spoken.quieted(employer, {}) != employer
        if changed and form not in spoken.forms and not _holds_a_name(employer, roles):
            more[form] = employer  # the document tells it anyway
    institutes = {word: roles[name] for name in filter(is_institute, roles) for word in words_of(name)}

    def quieted(text: str, *, named: bool = False) -> str:
        return spoken.quieted(text, more | addressed(text, institutes), opens=not named, named=named)

    return quieted


def initials_in(plan: BaseModel, people: People) -> Callable[[str], bool]:
    """Whether a text holds the bare initials of somebody (*SV*), which may mean something else."""
    return Spoken(_roles(plan, people)).may_be_in


def style_without_names(style: HouseStyle, plan: BaseModel, people: People) -> HouseStyle:
    """The house style with roles for names in its texts; a company may be called after somebody."""
    quieted = quieting(plan, people, style.organisation)
    named = _holds_a_name(style.organisation, _roles(plan, people))
    return replace(
        style,
        organisation=quieted(style.organisation) if named else style.organisation,
        footer=quieted(style.footer),
        logo=style.logo and style.logo._replace(alt=quieted(style.logo.alt)),
    )


def _holds_a_name(text: str, roles: Iterable[str]) -> bool:
    """Whether a text, such as the name of a company, holds the whole name of one of these persons."""
    whole = {form: "" for name in roles for form in _whole(name)}
    return replaced(text, whole) != text


def _whole(name: str) -> list[str]:
    """A name as it tells by itself who that is: more than one word, or with an initial."""
    if is_institute(name) and not is_firm(name):
        return []
    found = [form for form in forms(bare_name(plain(name)))[:_WHOLE] if " " in form or "." in form]
    return [*found, found[0].replace(" ", "")] if found else []


def names_somebody(texts: Iterable[str], plan: BaseModel, people: People) -> bool:
    """Whether one of these texts calls somebody by the whole name, or by initial and surname.

    A single part of a name is no proof: a letterhead may say *Bakker* or *Smit* of a company.
    """
    names = _roles(plan, people)
    whole = {form: "" for name in names for form in (*forms(plain(name))[:_WHOLE], *_whole(name))}
    return any(replaced(text, whole) != text for text in texts)


_WHOLE: Final = 3
"""So many of the first ``forms`` are the whole name, and that with an initial."""


def _parts(plan: BaseModel) -> Iterator[tuple[str, BaseModel | tuple[BaseModel, ...]]]:
    """The parts for persons, with the role for a name and without the key; a job that says the same goes."""
    for key, (role, _) in _ROLES.items():
        part = getattr(plan, key, None)
        if part is not None and part.naam:
            yield key, part.model_copy(update={"naam": role, "persoon": None} | _same_job(part, key, role))
    if former := getattr(plan, "eerdere_leidinggevenden", None):
        role, _ = _ROLES["leidinggevende"]
        nobody = {"naam": role, "persoon": None}
        yield "eerdere_leidinggevenden", tuple(one.model_copy(update=nobody) for one in former)


def _same_job(part: BaseModel, key: str, role: str) -> dict[str, None]:
    """*HR-adviseur, HR-adviseur* tells nothing twice; the employee's job stands by itself."""
    job = getattr(part, "functie", None)
    repeats = key != "medewerker" and job and str(job).casefold() == role.casefold()
    return {"functie": None} if repeats else {}


def _roles(plan: BaseModel, people: People) -> dict[str, str]:
    """Name → how a sentence calls that person; colleagues without a role are told apart by a letter."""
    named = with_names(plan, people)
    to_one = any(getattr(named, key, None) for key in SPOKEN_TO)  # a team has no *je leidinggevende*
    whose = "de" if not to_one else "uw" if speaks_formally(plan) else "je"
    parts = (
        (getattr(named, key, None), spoken.replace("je ", f"{whose} ")) for key, (_, spoken) in _ROLES.items()
    )
    roles = {part.naam: spoken for part, spoken in parts if part is not None and part.naam}
    for one in getattr(named, "eerdere_leidinggevenden", None) or ():
        roles.setdefault(one.naam, f"{whose} eerdere leidinggevende")
    nouns = dict(_others(named, ""))
    told = list(nouns)
    for person in people.persons.values():
        nouns.setdefault(person["naam"], _COLLEAGUE)
    meant = {name: _meant(name, list(roles), told, list(nouns)) for name in nouns if name not in roles}
    roles |= {name: roles[fuller] for name, fuller in meant.items() if fuller in roles}
    rest = [name for name, fuller in meant.items() if fuller == name]
    for noun in (_COLLEAGUE, _CONTACT, _TRAINER):
        some = [name for name in rest if nouns[name] == noun]
        roles |= dict.fromkeys(some, f"een {noun}")
        told = _mentioned(named, some)  # who is in no sentence may come and go without changing a document
        if len(told) > 1:
            roles |= {name: f"{noun} {_letter(number)}" for number, name in enumerate(told)}
    return roles | {name: roles[fuller] for name, fuller in meant.items() if name not in roles}


def _meant(name: str, *known: list[str]) -> str:
    """The fullest name that somebody is called by elsewhere: *Hanneke* is *Hanneke Postma*; else the name.

    Of the lists of ``known`` names the first that tells is right: the persons of the plan go before others.
    """
    said = bared(plain(name))
    for names in known:
        same = [one for one in names if bared(plain(one)) == said]
        fuller = [
            one for one in names if one not in same and said in _called(one, in_full=not is_initials(name))
        ]
        whole = dict.fromkeys(_meant(one, names) for one in fuller)
        if len(whole) == 1:
            return next(iter(whole))
        if same:
            return same[0]
    return name


def _called(name: str, *, in_full: bool) -> Iterable[str]:
    """How people write a name, or its initials."""
    return all_forms(name) if in_full else initials(name)


def _mentioned(plan: BaseModel, names: list[str]) -> list[str]:
    """Those of the names that the plan tells in some spelling."""
    texts: list[str] = []

    def gathered(text: str, under: str) -> str:
        texts.extend([] if under in _UNTOUCHED else [text])
        return text

    retold(plan, gathered)
    whole = "\n".join(texts)
    return [name for name in names if replaced(whole, dict.fromkeys(all_forms(name), "")) != whole]


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
        for one in persons_in(value):
            yield one, _TRAINER if is_institute(one) else _COLLEAGUE
