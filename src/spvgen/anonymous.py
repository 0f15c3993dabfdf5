"""A plan without names: roles take their place, in the parts for persons and in free text alike.

Rather one word too many than a name too few: a text may read a little stiffly, a name may not stay.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from pydantic import BaseModel

from spvgen.people import NAMED, People, Plan, retold, with_names

_ROLES: Final = {
    "medewerker": ("medewerker", "de medewerker"),
    "leidinggevende": ("leidinggevende", "je leidinggevende"),
    "hr": ("HR-adviseur", "de HR-adviseur"),
}
"""Part of a plan → the role as it stands in that part, and as it stands in a sentence."""

_FIXED: Final = frozenset({"medewerker", "leidinggevende", "hr"})
"""Words that ``wie`` takes for a role; everything else there is a name."""

_UNTOUCHED: Final = frozenset({"soort", "kenmerk", "organisatie", "vingerafdruk"})
"""Keys whose text is nobody's name, even where a company is called after its founder."""

_SMALL: Final = frozenset(
    {
        "de",
        "den",
        "der",
        "van",
        "von",
        "het",
        "ter",
        "ten",
        "te",
        "el",
        "al",
        "la",
        "le",
        "du",
        "in",
        "op",
        "'t",
    }
)
"""Words in a surname that are no name by themselves."""

_ORDINARY: Final = frozenset(
    {
        "an", "april", "bakker", "bas", "ben", "berg", "bloem", "boer", "boom", "bos", "brouwer", "dam",
        "dijk", "fleur", "graaf", "groot", "haan", "hof", "hope", "iris", "jager", "jet", "jong", "kamp",
        "klein", "koning", "kok", "koster", "kuiper", "linde", "maan", "meer", "mei", "merel", "mol",
        "post", "prins", "roos", "schipper", "slager", "smit", "stam", "ster", "storm", "timmerman", "veld",
        "visser", "vos", "wil", "wit", "zomer", "zwart",
    }
)  # fmt: skip
"""Names that are common words too: these are taken for a name only with a capital."""

_TITLE: Final = r"(?:(?:mevrouw|meneer|de heer|dhr\.|mevr\.|mw\.|dr\.|drs\.|ir\.|ing\.|mr\.|prof\.) )?"


def without_names(plan: Plan, people: People) -> Plan:
    """The plan with roles instead of the names that it or ``personen.yaml`` knows."""
    roles = _roles(plan, people)
    forms = _spoken_forms(roles)

    def spoken(text: str, under: str) -> str:
        if under in _UNTOUCHED:
            return text
        whole = roles.get(text.strip()) if under in NAMED else None
        return whole or _without(text, forms)

    quiet = retold(with_names(plan, people), spoken)
    return quiet.model_copy(update=dict(_parts(quiet)))


def known_names(plan: BaseModel, people: People) -> list[str]:
    """Every name, and every part of a name, that may not stand in an anonymous document."""
    return sorted({form for name in _roles(plan, people) for form in _forms(name)})


def _parts(plan: BaseModel) -> Iterator[tuple[str, BaseModel]]:
    """The parts for persons, with the role for a name and without the key."""
    for key, (role, _) in _ROLES.items():
        part = getattr(plan, key, None)
        if part is not None and part.naam:
            yield key, part.model_copy(update={"naam": role, "persoon": None})


def _roles(plan: BaseModel, people: People) -> dict[str, str]:
    """Name → how a sentence calls that person; colleagues without a role are told apart by a letter."""
    named = with_names(plan, people)
    parts = ((getattr(named, key, None), spoken) for key, (_, spoken) in _ROLES.items())
    roles = {part.naam: spoken for part, spoken in parts if part is not None and part.naam}
    others = (*_others(named, ""), *(one["naam"] for one in people.persons.values()))
    rest = [name for name in dict.fromkeys(others) if name not in roles]
    for number, name in enumerate(rest):
        roles[name] = f"collega {_letter(number)}" if len(rest) > 1 else "een collega"
    return roles


def _letter(number: int) -> str:
    return chr(ord("A") + number) if number < 26 else str(number + 1)


def _others(value: object, under: str) -> Iterator[str]:
    """Names that stand by themselves: whoever does something, or was there."""
    if isinstance(value, BaseModel):
        for key in type(value).model_fields:
            yield from _others(getattr(value, key), key)
    elif isinstance(value, tuple):
        for item in value:
            yield from _others(item, under)
    elif isinstance(value, str) and under in NAMED and value not in _FIXED:
        yield value


# --- Words -----------------------------------------------------------------------------------------


def _forms(name: str) -> list[str]:
    """A name as people write it: whole, without the first name, and each part by itself."""
    words = name.split()
    parts = [word for word in words if word.casefold() not in _SMALL and len(word.strip(".")) > 1]
    surname = " ".join(words[1:])
    capital = surname[:1].upper() + surname[1:]
    return list(dict.fromkeys(filter(None, (name, surname, capital, *parts))))


def _without(text: str, forms: Mapping[str, str]) -> str:
    return _pattern(tuple(forms)).sub(lambda found: _in_sentence(found, forms), text) if forms else text


def _spoken_forms(roles: Mapping[str, str]) -> dict[str, str]:
    """Every form of a name → the role; a form that two persons share goes to the first."""
    spoken: dict[str, str] = {}
    for name, role in roles.items():
        for form in _forms(name):
            spoken.setdefault(form.casefold(), role)
    return spoken


@lru_cache(maxsize=8)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Longest first; a genitive (*Sannes agenda*, *Kees’ idee*) takes its noun along."""
    names = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    genitive = r"(?:['’]?s|['’])(?: (?P<noun>\w+))?"
    return re.compile(
        rf"(?P<mail>\S+@\S+\w)|(?<!\w){_TITLE}(?P<name>{names})(?:{genitive})?(?!\w)", re.IGNORECASE
    )


def _in_sentence(found: re.Match[str], spoken: Mapping[str, str]) -> str:
    if found["mail"]:
        return _address(found["mail"], spoken)
    if found["name"].split()[-1] in _ORDINARY:
        return found[0]
    role = spoken[found["name"].casefold()]
    if found["noun"]:
        role = f"{found['noun']} van {role}"
    before = found.string[: found.start()].rstrip()
    opens = not before or before[-1] in ".!?:\n"
    return role[:1].upper() + role[1:] if opens else role


def _address(mail: str, spoken: Mapping[str, str]) -> str:
    """An address with a name in it says whose it is instead."""
    words = re.split(r"[\W_]+", mail.casefold())
    return next((f"e-mailadres van {role}" for form, role in spoken.items() if form in words), mail)
