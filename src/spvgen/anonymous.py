"""A plan without names: roles take their place, in the parts for persons and in free text alike.

Rather one word too many than a name too few: a text may read a little stiffly, a name may not stay.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from spvgen.people import People, joined
from spvgen.source import RawValue, Source

_ROLES: Final = {
    "medewerker": ("medewerker", "de medewerker"),
    "leidinggevende": ("leidinggevende", "je leidinggevende"),
    "hr": ("HR-adviseur", "de HR-adviseur"),
}
"""Part of a plan → the role as it stands in that part, and as it stands in a sentence."""

_FIXED: Final = frozenset({"medewerker", "leidinggevende", "hr"})
"""Words that ``wie`` takes for a role; everything else there is a name."""

_SMALL: Final = frozenset(
    {"de", "den", "der", "van", "von", "het", "ter", "ten", "te", "el", "al", "la", "le", "du", "in", "op", "'t"}
)
"""Words in a surname that are no name by themselves."""

_ORDINARY: Final = frozenset(
    "an april bakker bas ben berg bloem boer boom bos brouwer dam dijk fleur graaf groot haan hof hope iris jager"
    " jet jong kamp klein koning kok koster kuiper linde maan meer mei merel mol post prins roos schipper slager"
    " smit stam ster storm timmerman veld visser vos wil wit zomer zwart".split()
)
"""Names that are common words too: these are taken for a name only with a capital."""

_TITLE: Final = r"(?:(?:mevrouw|meneer|de heer|dhr\.|mevr\.|mw\.|dr\.|drs\.|ir\.|ing\.|mr\.|prof\.) )?"


def without_names(source: Source, people: People) -> Source:
    """The plan with roles instead of the names that it or ``personen.yaml`` knows."""
    named = joined(source, people, names=True)
    raw = named.value
    if not isinstance(raw, dict):
        return named
    roles = dict(_roles(raw, people))
    spoken = _Replacement(roles)
    value = {key: _in_part(key, inner, spoken) for key, inner in raw.items()}
    return replace(named, value=value)


def known_names(source: Source, people: People) -> list[str]:
    """Every name, and every part of a name, that may not stand in an anonymous document."""
    raw = joined(source, people, names=True).value
    names = dict(_roles(raw, people)) if isinstance(raw, dict) else {}
    return sorted({form for name in names for form in _forms(name)})


def _roles(raw: Mapping[str, RawValue], people: People) -> Iterator[tuple[str, str]]:
    """Name → how a sentence calls that person; colleagues without a role are told apart by a letter."""
    own = {}
    for part, (_, spoken) in _ROLES.items():
        entry = raw.get(part)
        name = entry.get("naam") if isinstance(entry, dict) else None
        if isinstance(name, str) and name.strip():
            own[name.strip()] = spoken
    others = [name for name in (*_others(raw), *(one["naam"] for one in people.persons.values()))]
    rest = [name for name in dict.fromkeys(others) if name not in own]
    yield from own.items()
    for number, name in enumerate(rest):
        yield name, f"collega {_letter(number)}" if len(rest) > 1 else "een collega"


def _letter(number: int) -> str:
    return chr(ord("A") + number) if number < 26 else str(number + 1)


def _others(value: RawValue, under: str = "") -> Iterator[str]:
    """Names that stand by themselves: whoever does something, or was there."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _others(inner, key)
    elif isinstance(value, list):
        for item in value:
            yield from _others(item, under)
    elif isinstance(value, str) and under in ("wie", "aanwezig") and value.strip() not in _FIXED:
        yield value.strip()


def _in_part(key: str, value: RawValue, spoken: "_Replacement") -> RawValue:
    if key in _ROLES and isinstance(value, dict):
        own = {inner: _deep(text, spoken) for inner, text in value.items() if inner != "persoon"}
        return {**own, "naam": _ROLES[key][0]} if own.get("naam") else own
    return _deep(value, spoken)


def _deep(value: RawValue, change: Callable[[str], str]) -> RawValue:
    if isinstance(value, dict):
        return {key: _deep(inner, change) for key, inner in value.items()}
    if isinstance(value, list):
        return [_deep(item, change) for item in value]
    return change(value) if isinstance(value, str) else value


# --- Words -----------------------------------------------------------------------------------------


def _forms(name: str) -> list[str]:
    """A name as people write it: whole, without the first name, and each part by itself."""
    words = name.split()
    parts = [word for word in words if word.casefold() not in _SMALL and len(word.strip(".")) > 1]
    surname = " ".join(words[1:])
    capital = surname[:1].upper() + surname[1:]
    return list(dict.fromkeys(filter(None, (name, surname, capital, *parts))))


@dataclass(frozen=True, slots=True)
class _Replacement:
    """Replaces every form of every name in a text."""

    roles: Mapping[str, str]

    def __call__(self, text: str) -> str:
        spoken = _spoken_forms(self.roles)
        if not spoken:
            return text
        pattern = _pattern(spoken)
        return pattern.sub(lambda found: _in_sentence(found, spoken), text)


def _spoken_forms(roles: Mapping[str, str]) -> dict[str, str]:
    """Every form of a name → the role; a form that two persons share goes to the first."""
    spoken: dict[str, str] = {}
    for name, role in roles.items():
        for form in _forms(name):
            spoken.setdefault(form.casefold(), role)
    return spoken


def _pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """Longest first; a genitive (*Sannes agenda*, *Kees’ idee*) takes its noun along."""
    names = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    genitive = r"(?:['’]?s|['’])(?: (?P<noun>\w+))?"
    return re.compile(
        rf"(?P<mail>\S+@\S+\w)|(?<!\w){_TITLE}(?P<name>{names})(?:{genitive})?(?!\w)", re.IGNORECASE
    )


def _in_sentence(found: re.Match[str], spoken: Mapping[str, str]) -> str:
    if found["mail"]:
        return _address(found["mail"], spoken)
    if found["name"] in _ORDINARY:
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
