"""How texts call the persons of a plan, and what takes the place of each such spelling.

A surname behind *klant* or *firma*, or behind another first name, is somebody else's: its initial stays.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from spvgen.apposed import SPOKEN_TO, is_spoken_to, told_once
from spvgen.institutes import is_institute, telling_forms
from spvgen.nameforms import (
    SMALL,
    Seen,
    bared,
    forms,
    in_code,
    replaced,
    short_surnames,
    without_salutation,
    without_titles,
)
from spvgen.rules.reading.first_names import FIRST_NAMES, SURNAMES
from spvgen.rules.reading.names import is_firm
from spvgen.whom import is_turned, person_in

_ANOTHER: Final = re.compile(
    r"(?i)\b(?:\w*klant|aannemer|opdrachtgever|cliënte?|patiënte?|bewoner|bewoonster|leerling|gast|huurder|koper"
    r"|prospect|relatie|bezoeker|bezoekster|sollicitant|kandidaat|kandidate|verzekerde|reiziger|ouders?|dokter"
    r"|dr\.|huisarts|notaris|advocaat|architect|leverancier|installateur)\s+$"
)
"""Behind which a surname is of somebody outside, where nobody in the plan is called that."""
_FAMILY: Final = re.compile(
    r"(?i)\b(?:familie|fam\.|gezin|echtpaar|heer en mevrouw|erven|gebroeders|gebr\.|firma|\w*bedrijf)\s+$"
)
"""Behind which it is of more than one, or of a firm."""
_CALLED: Final = re.compile(
    r"(?P<first>[^\W\d_][\w-]*\.?) (?:(?:van|von|de|den|der|het|ter|ten|te|el|al|la|le|du|in|op|[’']t) )*$",
    re.IGNORECASE,
)
_ONSETS: Final = re.compile(
    r"(?:b[lr]|ch|d[rw]|f[lr]|g[lr]|k[lnrw]|p[lrs]|s[chjlmnpt]|t[jrw]|th|v[lr]|wr|zw|[^aeiouy]?[aeiouy]|[aeiouy].)"
)
"""How a Dutch word may begin; *tbakker* and *svermeulen* do not."""
_NO_INITIALS: Final = frozenset(
    {"bv", "nv", "hr", "it", "mt", "or", "pr", "ps", "nb", "tv", "pc", "vs", "eu", "ad"}
)
_MOST_INITIALS: Final = 3
_SHORTEST_LOGIN: Final = 4
_WHOLE: Final = 4
"""So many of the first ``forms`` of a first and a last name are the whole."""
_TWICE: Final = (
    r"\b(?P<said>[Cc]ollega|[Cc]ontact|[Oo]pleider|(?:[Oo]pleidings)?[Ii]nstituut(?= (?:een )?opleider)) "
    r"(?:een )?(?:collega|contact|opleider)(?P<letter>(?: (?:[A-Z]|\d+))?)(?!\w)"
)
"""*Collega Fatima* of which the name became a colleague as well."""
_TWO_ARTICLES: Final = (
    r"\b(?P<article>[Dd]e|[Oo]nze|[Hh]et(?= een opleider)) een (?P<noun>collega|contact|opleider)(?!\w)"
)
"""*De Waterland Academie* of which the name became *een opleider*; *vraag het een collega* stays."""
_IN_BRACKETS: Final = r"(?i)(?P<role>(?:collega|contact)(?: (?:[A-Z]|\d+))?) \((?P=role)\)"
"""*Els de Haan (De Haan)*: her organisation, called after her."""


class Spoken:
    """The persons of a plan by all that texts call them; ``roles`` is name → how a sentence calls them."""

    def __init__(self, roles: Mapping[str, str]) -> None:
        self.forms: dict[str, str] = {}
        self._nicknames: set[str] = set()
        self._initials: dict[str, str] = {}
        self._logins: dict[str, str] = {}
        self._whole: set[str] = set()
        for name, role in roles.items():
            for form in () if is_initials(name) else all_forms(name):
                self.forms.setdefault(form, role)  # a form that two persons share goes to the first
        for name, role in roles.items():
            if not is_institute(name):
                self._add(plain(name), role)

    def _add(self, name: str, role: str) -> None:
        """The spellings that say less by themselves."""
        if is_initials(name):
            self._initials.setdefault(bared(name), role)
            return
        words = bared(name).split()
        if len(words) > 1:
            said = forms(name)
            begun = (words[0], f"{words[0][0]}.")
            self._whole.update(
                said[:_WHOLE], (form for form in said[_WHOLE:] if " " in form and form.startswith(begun))
            )
        for form in set(_nicknames(words[0])) - self.forms.keys() if words else ():
            self._nicknames.add(form)
            self.forms[form] = role
        for form in initials(name):
            self._initials.setdefault(form, role)
        for form in _logins(words):
            self._logins.setdefault(form, role)
            if not _ONSETS.match(form):
                self.forms.setdefault(form, role)

    def quieted(self, text: str, more: Mapping[str, str], *, opens: bool = True, named: bool = False) -> str:
        """A text with roles for names; ``named`` is whether it is a name, so that *SV* is somebody."""
        bare = {form: role for form, role in self._initials.items() if named or "." in form}
        names = bare | self.forms | dict(more)
        spoken_to = {form: SPOKEN_TO[role] for form, role in names.items() if role in SPOKEN_TO}
        told = text if named else replaced(text, spoken_to, is_spoken_to, opens=opens)
        told = replaced(told, names, self._as_meant, opens=opens)
        told = told if named or told == text else told_once(told, opens=opens)
        told = re.sub(_IN_BRACKETS, r"\g<role> (organisatie)", told)
        return re.sub(_TWO_ARTICLES, _with_one, re.sub(_TWICE, r"\g<said>\g<letter>", told))

    def coded(self, text: str) -> str:
        """A reference or the name of a file with roles for names."""
        return in_code(text, self.forms | self._logins)

    def may_be_in(self, text: str) -> bool:
        """Whether a text holds the initials of somebody, which may be something else: *SV*."""
        bare = [
            f"{form[0].upper()}(?i:{form[1:-1]}){form[-1].upper()}"
            for form in self._initials
            if form.isalpha()
        ]
        return bool(bare) and bool(re.search(rf"(?<![^\W\d_])(?:{'|'.join(bare)})(?![^\W\d_])", text))

    def _as_meant(self, seen: Seen) -> str | None:
        written = seen.text[seen.at : seen.end]
        if seen.form in self._initials and seen.form not in self._whole and seen.form not in self.forms:
            letters = written.strip(".")
            return _of_initials(seen) if letters[0].isupper() and letters[-1].isupper() else None
        if seen.form in self._nicknames:
            return seen.role if written[0].isupper() else None
        return _initial(seen.form) if self._is_another(seen) else seen.role

    def _is_another(self, seen: Seen) -> bool:
        """Whether a name is of somebody else, or a firm: *klant Hoekstra*, *Jan Hoekstra*."""
        if seen.form in self._whole or is_institute_role(seen.role):
            return False
        before = seen.text[max(0, seen.start - _NEAR) : seen.start]
        if _FAMILY.search(before):
            return True
        if _ANOTHER.search(before):
            return not seen.role.startswith("contact")
        if bared(seen.text[seen.at : seen.end]) in FIRST_NAMES:
            return False
        return is_firm(seen.text, seen.start, seen.end) or self._has_other_first_name(before, seen)

    def _has_other_first_name(self, before: str, seen: Seen) -> bool:
        found = _CALLED.search(before)
        if not found or not found["first"][0].isupper() or seen.start != seen.at:
            return False
        first = bared(found["first"])
        initial = len(first) == 2 and first.endswith(".")
        return initial or (first in FIRST_NAMES and first not in self.forms)


_NEAR: Final = 40


def _of_initials(seen: Seen) -> str | None:
    """The role for *T.B.*, with the full stop of its sentence; not for *de S.V.* or *T.B. Jansen*."""
    before, behind = seen.text[: seen.start], seen.text[seen.end :]
    next_word = re.match(r"\s+([A-ZÀ-Þ][\w-]*)", behind)
    if re.search(r"(?i)\b(?:de|het|een|deze|die|onze) $", before) or (
        next_word and bared(next_word[1]) in SURNAMES
    ):
        return None
    closes = seen.form.endswith(".") and before.strip() and (next_word or not behind.strip())
    return f"{seen.role}." if closes else seen.role


def is_institute_role(role: str) -> bool:
    """Whether the role is that of who trains somebody, and is called after whoever founded it."""
    return "opleider" in role


def plain(name: str) -> str:
    """A name without titles, job and organisation, the first name first."""
    bare = without_titles(without_salutation(person_in(name)))
    if is_turned(bare):
        surname, _, first = bare.partition(", ")
        return f"{first} {surname}"
    return bare


def all_forms(name: str) -> list[str]:
    """How people write a name, in bare letters; not the title or the job that stands beside it."""
    bare = without_titles(without_salutation(person_in(name)))
    if is_institute(bare):
        return telling_forms(bare)
    typed = [" ".join(bared(bare).split())] if is_turned(bare) else []
    return list(dict.fromkeys((*typed, *telling_forms(plain(name)))))


def is_initials(name: str) -> bool:
    """Whether somebody is called by initials alone: *SV*."""
    return name.isupper() and name.isalpha() and len(name) <= _MOST_INITIALS


def initials(name: str) -> Iterator[str]:
    """*T.B.*, *t. b.* and *tb* for Tom Bakker, in bare letters; *sdv* and *sv* for Sara de Vries.

    *R. v/d A.* is Ruben van den Aalders.
    """
    words = [word for word in re.split(r"[\s-]+", plain(name)) if word[:1].isalpha()]
    if len(words) < 2:
        return
    every = [bared(word)[0] for word in words]
    telling = [bared(word)[0] for word in words if bared(word) not in SMALL]
    for letters in dict.fromkeys((tuple(every), tuple(telling))):
        if len(letters) > 1 and "".join(letters) not in _NO_INITIALS:
            yield "".join(f"{letter}." for letter in letters)
            yield ". ".join(letters) + "."
            yield "".join(letters)
    first, *small, last = map(bared, words)
    for short in short_surnames(" ".join((*small, last[0]))):
        yield from (f"{first[0]}.{short}.", f"{first[0]}. {short}.")


def _nicknames(first: str) -> Iterator[str]:
    """*Tommie, Tommetje, Tomtje* for Tom; not what others are called (*Tommy*)."""
    if len(first) < 3 or not first.isalpha():
        return
    endings = ["je", "tje", "etje", "ie"]
    found = [f"{first}{ending}" for ending in endings]
    if re.search(r"[^aeiouy][aeiou][^aeiouywxh]$", f"b{first}" if first[0] in "aeiou" else first):
        found += [f"{first}{first[-1]}{ending}" for ending in ("ie", "etje", "y")]
    yield from (form for form in found if form not in FIRST_NAMES)


def _logins(words: list[str]) -> Iterator[str]:
    """*tbakker*, *sdevries* and *svries*, *bakkert*."""
    if len(words) < 2:
        return
    first, surname = words[0], words[1:]
    for last in dict.fromkeys(("".join(surname), surname[-1])):
        bare = re.sub(r"\W", "", last)
        if len(bare) >= _SHORTEST_LOGIN - 1 and first[0].isalpha():
            yield f"{first[0]}{bare}"


def _initial(form: str) -> str:
    """*H.* for Hoekstra and for De Haan is all that stays of another's name."""
    telling = [word for word in re.findall(r"[^\W\d_]{2,}", form) if word not in SMALL]
    return f"{(telling or [form])[0][0].upper()}."


def _with_one(found: re.Match[str]) -> str:
    article = {"het": "de", "Het": "De"}.get(found["article"], found["article"])
    return f"{article} {found['noun']}"
