"""How people write a name, and a role in the place of each such spelling in a text.

Names and texts are compared by their bare letters: *JOSÉ*, *José* (however the accent is spelled) and *Jose*
are one name, and so are *Weiß* and *Weiss*, *İlker* and *Ilker*.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from spvgen.dutch import smoothed

SMALL: Final = frozenset(
    {
        "de", "den", "der", "van", "von", "het", "ter", "ten", "te", "el", "al", "la", "le", "du", "in", "op",
        "t", "d", "en", "of", "met", "uit", "voor", "bij", "je", "een",
    }
)  # fmt: skip
"""Words in a surname, or between two persons, that are no name by themselves."""

THINGS: Final = frozenset(
    {
        "baken", "balans", "college", "delta", "doel", "effect", "factor", "focus", "groei", "horizon",
        "impact", "inzicht", "kompas", "leerhuis", "loopbaan", "maatwerk", "perspectief", "plus", "resultaat",
        "ruimte", "samen", "school", "spiegel", "talent", "team", "toekomst", "vooruit", "werk", "wijzer",
    }
)  # fmt: skip
"""What an institute is called after, and hardly ever a person."""

_ORDINARY: Final = THINGS | frozenset(
    {
        "an", "april", "bakker", "bas", "ben", "berg", "bloem", "boer", "boom", "bos", "brouwer", "dam",
        "dijk", "fleur", "graaf", "groot", "haan", "hof", "hope", "iris", "jager", "jet", "jong", "kamp",
        "klein", "koning", "kok", "koster", "kuiper", "linde", "maan", "meer", "mei", "merel", "mol",
        "post", "prins", "roos", "schipper", "slager", "smit", "stam", "ster", "storm", "timmerman", "veld",
        "visser", "vos", "wil", "wit", "zomer", "zwart",
    }
)  # fmt: skip
"""Names that are common words too: these are taken for a name only with a capital."""

_TITLE: Final = r"(?P<title>(?:mevrouw|meneer|de heer|dhr\.|mevr\.|mw\.|drs?\.|ir\.|ing\.|mr\.|prof\.) )?"
_DEGREES: Final = re.compile(r"(?:(?:drs?|ir|ing|mr|prof|bc)\.? )+(?=[^\W\d_])", re.IGNORECASE)
_SALUTATION: Final = re.compile(r"(?:dhr|mevr|mw|mevrouw|meneer|de heer)\.? (?=[^\W\d_])", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s*(?:[,;&/+\n]|\b(?:en|(?:samen )?met|plus)\b)\s*", re.IGNORECASE)
_PLAIN: Final = str.maketrans(
    {"\u2010": "-", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe"}
)
_LETTER: Final = r"[^\W\d_]"
_SHORTEST: Final = 3  # letters of a name that are looked for in the middle of an address
_WHOLE: Final = re.compile(r"(?:['’]t )?[A-ZÀ-Þ]\S*(?: \S+)* [A-ZÀ-Þ][\w.'’-]+")
_PARTED: Final = re.compile(r"[\s._-]+")
_FILE: Final = (
    r"(?<![^\s/\\()‘’'\"])[^\s/\\()‘’'\"@]+\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|md|ya?ml|json|jpe?g|png|msg|eml|zip)"
    r"(?!\w)"
)
_PARTS: Final = re.compile(rf"{_LETTER}+")


def forms(name: str) -> list[str]:
    """A name as people write it, in bare letters: whole, in one word, with an initial, and each part of it.

    A double surname (*El Amrani-Bakker*) may be halved, and *van den Berg* be *v.d. Berg*.
    """
    first, *rest = words = bared(name).split() or [""]
    surname = " ".join(rest)
    short = [f"{first[0]}. {surname}", f"{first[0]}.{surname}", "".join(words)] if rest else []
    parts = _PARTS.findall(" ".join(words))
    shorter = short_surnames(surname)
    with_first = (
        f"{said}{form}" for form in shorter for said in (f"{first} ", f"{first[0]}. ", f"{first[0]}.")
    )
    found = (" ".join(words), *short, surname, *surname.split("-"), *words, *parts, *with_first, *shorter)
    tidy = (form.strip(" .,;:()/&") for form in found)
    return list(dict.fromkeys(form for form in tidy if len(form) > 1 and form not in SMALL))


_SHORT: Final = (
    (r"van de[nr]? ", ("v.d. ", "v. d. ", "v.d.", "v/d ", "vd ", "v d ")),
    (r"van (?:het|['’]?t) ", ("v.h. ", "v/h ", "v.'t ", "v.’t ", "v. 't ", "v. ’t ", "v.t. ")),
    (r"van (?!de[nr]? |het |['’]?t )", ("v. ", "v.")),
    (r"op de[nr]? ", ("o.d. ", "o/d ")),
    (r"in (?:de[nr]?|['’]?t) ", ("i.d. ", "i/d ", "i.'t ", "i.’t ")),
)
"""How a surname begins in bare letters → how that is written short."""


def short_surnames(surname: str) -> list[str]:
    """A surname in bare letters with what it begins with written short: *v.d. berg*, *v/d berg*."""
    found = ((re.match(began, surname), short) for began, short in _SHORT)
    return [f"{one}{surname[begun.end() :]}" for begun, short in found if begun for one in short]


def each_name(text: str) -> list[str]:
    """The pieces of a line that lists persons: of *Tom, Els/Bas en Kim* four; of *De Vries, Sara* two."""
    return [piece for piece in map(str.strip, _BETWEEN.split(text)) if piece]


def salutation_of(name: str) -> str:
    """*Mevrouw* of *Mevrouw Terpstra*; empty where a name has none."""
    found = _SALUTATION.match(name)
    return found[0] if found else ""


def without_salutation(name: str) -> str:
    """*Mevrouw Terpstra* is *Terpstra*, *dhr. T. Bakker* is *T. Bakker*."""
    return _SALUTATION.sub("", name, count=1) if _SALUTATION.match(name) else name


def without_titles(name: str) -> str:
    """A name as people say it to each other: *drs. Hendrik-Jan Pelgrim* is *Hendrik-Jan Pelgrim*.

    *Mevrouw Terpstra* stays so: a bare surname in a letter is curt.
    """
    return _DEGREES.sub("", name, count=1) if _DEGREES.match(name) else name


def called_by(name: str) -> tuple[str, ...]:
    """How texts may call somebody, longest first: as it is written, without titles, and by the first name.

    An initial is no first name, nor is the *de* of *de Vries*: they are called by nothing less.
    """
    plain = without_titles(without_salutation(name))
    first = _first(plain)
    small = first.endswith(".") or first.strip("'’").casefold() in SMALL
    return tuple(dict.fromkeys((name, plain, *(() if small else (first,)))))


def _first(name: str) -> str:
    """The word for a first name: in *De Vries, Sara* it stands behind, in *Sara Bos, Adviseur* before."""
    whole, _, behind = name.partition(", ")
    *small, _ = whole.casefold().split() or [""]
    added = behind.split()[:1]
    particles = all(word.strip("'’") in SMALL or "-" in word for word in small)
    surname_first = added and added[0].istitle() and particles
    return added[0] if surname_first else next(iter(whole.split()), name)


def first_name(name: str) -> str:
    """How people call somebody: *drs. Noor Jansen* is *Noor*, *J. de Vries* is called by the whole name."""
    return called_by(name)[-1]


def means(typed: str, name: str) -> bool:
    """Whether somebody can mean this name by what is typed: *T. Bakker*, *mevrouw Bakker*, *tom*."""
    said = " ".join(bared(without_titles(without_salutation(typed))).split())
    return said in forms(without_titles(name)) or said in map(bared, called_by(name))


def is_whole(name: str) -> bool:
    """Whether a name has a first and a last one: *Ir. Anja Kok*, *Kok, Anja*; a role has no two capitals."""
    return bool(_WHOLE.fullmatch(without_titles(name)))


def greeted_by(name: str) -> str:
    """How a letter greets somebody: *Noor Jansen* as *Noor*, *Mevrouw Terpstra* as *mevrouw Terpstra*."""
    if _SALUTATION.match(name):
        return name[0].lower() + name[1:]
    return first_name(name)


def bared(text: str) -> str:
    """A text in small letters without accents, each letter as somebody without it would type it."""
    return text.lower() if text.isascii() else "".join(map(_bare, text))


def _bare(character: str) -> str:
    """What somebody would type for a character; nothing for one that shows nothing."""
    apart = unicodedata.normalize("NFKD", smoothed(character)).casefold().translate(_PLAIN)
    return "".join(one for one in apart if not unicodedata.combining(one))


class Seen(NamedTuple):
    """A name as it stands in a text: from its title on, from the name itself on, and up to its end."""

    text: str
    start: int
    at: int
    end: int
    form: str
    role: str


Judge = Callable[[Seen], str | None]
"""What takes the place of a name: mostly the role; None where it is no name, and other words for another."""


def _as_role(seen: Seen) -> str:
    return seen.role


def replaced(text: str, roles: Mapping[str, str], judge: Judge = _as_role, *, opens: bool = True) -> str:
    """The text with the role for every form of a name (form → role).

    ``opens`` is whether it begins a sentence, so that a role at its start gets a capital.
    """
    if not roles:
        return text
    bare, places = _aligned(text)
    return "".join(_pieces(text, bare, places, roles, judge, opens))


def _aligned(text: str) -> tuple[str, list[int]]:
    """The text in bare letters, and from which character of it each of those comes."""
    letters = [_bare(character) for character in text]
    return "".join(letters), [at for at, letter in enumerate(letters) for _ in letter] + [len(text)]


def _pieces(  # noqa: PLR0913, PLR0917 - the text in two spellings, and what to do with a name
    text: str, bare: str, places: list[int], roles: Mapping[str, str], judge: Judge, opens: bool
) -> Iterator[str]:
    """What stands between the names as it is, and the roles."""
    at = 0
    for found in _pattern(tuple(roles)).finditer(bare):
        role = _role(text, found, places, roles, judge)
        if role is None:
            continue
        start = places[found.start()]
        before = text[:start].rstrip()
        yield text[at:start]
        begins = before[-1] in ".!?:\n" if before else opens
        yield role[:1].upper() + role[1:] if begins and not found["file"] else role
        at = places[found.end()]
    yield text[at:]


@lru_cache(maxsize=8)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """Longest first; a genitive (*Sannes agenda*, *Kees’ idee*) takes its noun along, if that is no name."""
    name = _any_of(names, r"(?:\s+|[_-]|\.(?=\S))")
    genitive = rf"(?:['’]?s|(?(open)(?!)|(?<=[sxz])['’]))(?: (?!(?:{name})(?!{_LETTER}))(?P<noun>\w+))?"
    return re.compile(
        rf"(?P<mail>\S+@\S+\w)|(?P<file>{_FILE})"
        rf"|(?P<open>(?<=['‘]))?(?<!{_LETTER}){_TITLE}(?P<name>{name})(?:{genitive})?(?!{_LETTER})"
    )


def _any_of(names: Iterable[str], between: str) -> str:
    longest_first = sorted(names, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form).replace(r"\ ", between) for form in longest_first)


@lru_cache(maxsize=8)
def _as_typed(names: tuple[str, ...]) -> dict[str, str]:
    """The form that is meant, by its letters alone: *tom_bakker* is *tom bakker*."""
    return {_PARTED.sub(" ", form).strip(): form for form in reversed(names)}


def _role(
    text: str, found: re.Match[str], places: list[int], roles: Mapping[str, str], judge: Judge
) -> str | None:
    """What takes the place of a match; None where it is no name after all."""
    if found["mail"] or found["file"]:
        written = text[places[found.start()] : places[found.end()]]
        return in_code(written, roles) if found["file"] else _address(found["mail"], roles)
    start, at, end = (places[place] for place in (found.start(), found.start("name"), found.end("name")))
    form = _as_typed(tuple(roles))[_PARTED.sub(" ", found["name"]).strip()]
    is_word = not found["title"] and _is_ordinary(text[at:end])
    said = None if is_word else judge(Seen(text, start, at, end, form, roles[form]))
    if said is None:
        return None
    if said != roles[form]:  # somebody else: what stands around the name stays
        more = text[end : places[found.end()]]
        stop = said.endswith(".") and not more and text[end : end + 1] == "."
        return f"{text[start:at]}{said.removesuffix('.') if stop else said}{more}"
    if not found["noun"]:
        return said
    return f"{text[places[found.start('noun')] : places[found.end('noun')]]} van {said}"


def in_code(text: str, roles: Mapping[str, str]) -> str:
    """A file name or a reference with roles for names: *VP-TBakker-2025*, *verslag_tom_bakker.pdf*.

    Small letters say nothing there, and a login name may stand within a word.
    """
    names = tuple(form for form in roles if "." not in form)
    if not names:
        return text
    bare, places = _aligned(text)
    out, done = [], 0
    for found in _code_pattern(names).finditer(bare):
        start, end = places[found.start()], places[found.end()]
        if _joins(text, start) or _joins(text, end):
            continue
        role = roles[_as_typed(names)[_PARTED.sub(" ", found["name"]).strip()]]
        out += [text[done:start], re.sub(r"^(?:de|het|je|een) ", "", role).replace(" ", "-")]
        done = end
    return "".join([*out, text[done:]])


def _joins(text: str, at: int) -> bool:
    """Whether the letters at both sides of a place are one word: not in *verslagTom*."""
    before, behind = text[at - 1 : at], text[at : at + 1]
    return before.isalpha() and behind.isalpha() and not (before.islower() and behind.isupper())


@lru_cache(maxsize=8)
def _code_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    name = _any_of(names, r"[\s._-]*")
    return re.compile(rf"(?P<name>{name})")


def _is_ordinary(written: str) -> bool:
    """Whether it is one common word without a capital, as in *de muur is wit*."""
    telling = [word for word in written.split() if bared(word) not in SMALL]
    return len(telling) == 1 and telling[0] in _ORDINARY


def _address(mail: str, roles: Mapping[str, str]) -> str | None:
    """An address with a name in it says whose it is instead."""
    owner, words = mail.rpartition("@")[0], re.split(r"[\W_]+", mail)
    names = (form for form in roles if form in words or (len(form) >= _SHORTEST and form in owner))
    return next((f"e-mailadres van {roles[form]}" for form in names), None)
