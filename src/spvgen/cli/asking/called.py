"""Names and jobs as they are typed: what is none (*ik*, a whole sentence), small letters, words of health."""

import re
from collections.abc import Callable, Iterable
from typing import Final

from spvgen.cli.asking.unkept import private_refusal
from spvgen.cli.terminal.ask import doubt_or_tell, say_back, says_nothing
from spvgen.cli.terminal.thin import is_strict, mean, where_needed
from spvgen.diagnostics import Severity
from spvgen.nameforms import SMALL, each_name

_NOBODY: Final = re.compile(
    "(?:(?:ik|mij|me|mijn|we|wij|ons|jij|je|jou|hij|hem|zij|ze|haar|jullie) ?)?(?:zelf)?"
    "|(?:ik|mij|jij|hij|zij) persoonlijk|dat ben ik(?: zelf)?"
    "|iedereen|allemaal|(?:wij |we )?allen|wij samen|ondergetekende"
    r"|(?:wij |we )?alle (?:aanwezigen|betrokkenen|deelnemers|partijen|medewerkers|collega['’]?s)"
    r"|(?:mijn|onze|een) (?:eigen )?[a-zà-ÿ-]+"
)
_TOGETHER: Final = re.compile(r"(?:(?:wij|we) )?(?:(?:met )?(?:z['’]n|zijn|ons) )?(.+)")
_SO_MANY: Final = {
    **dict.fromkeys(("beide", "beiden", "allebei", "alle twee", "tweeën"), 2),
    **dict.fromkeys(("alle drie", "drieën"), 3),
    **dict.fromkeys(("alle vier", "vieren"), 4),
    **dict.fromkeys(("alle vijf", "vijven"), 5),
}
"""What is said of some who were there together → how many."""
_WHOSE: Final = re.compile(r"(?i:zijn|haar|hun|ons) (?:eigen )?[a-zà-ÿ-]+")
"""*Hun manager* is nobody yet, but *Hun Sen* and *Ons Visser* are names."""

_SAID: Final = """
    was waren is zijn bent heb heeft hebben had hadden kwam kwamen komt kon konden kan ging gingen gaat zat
    zaten deed deden doet werd werden wordt wilde moest sprak spraken bespraken vond loopt liep liepen
"""
_VERBS: Final = frozenset(_SAID.split())
_NO_PART: Final = frozenset({"erbij", "niet", "wel", "ook", "behalve", "omdat", "want", "maar", "toen"})
"""What a name has not; typed small, for *Is* and *Was* are names at the beginning or with a capital."""
_WHO: Final = frozenset({
    "ik", "jij", "je", "u", "hij", "zij", "ze", "we", "wij", "jullie", "er", "dat", "dit", "die", "het",
    "niemand", "iedereen", "iemand", "allen", "alles", "allebei",
})  # fmt: skip
_TWO_SENTENCES: Final = re.compile(r"\w{5,}[.!?] +\w")
_I_AM: Final = re.compile(r"(?i:\bik) ben(?!\S)|(?<=\s)ben ik\b")
"""Of nobody else one says *ben*: it stands in names too (*Sara ben Youssef*)."""
_APART: Final = re.compile(r"[,;&/+\n]|\b(?:en|plus)\b")  # not *met*, with which a sentence goes on
_PARTICLES: Final = re.compile(
    r"(?<!\S)(?:(?:van|von|de[nrl]?|het|te[nr]?|el|al|l[aeo]s?|du|in|op|d[aio]s?|bin|ben|['’]t) )+(?=\S)"
)
_LONGEST: Final = 8  # words of a name with what stands behind it, without the particles before a capital


def leaves_open_who(typed: str) -> bool:
    """Whether a word or two say not who it is: *ik*, *wij beiden*, *haar collega*."""
    word = typed.strip(" .!")
    if not word or how_many(word):
        return bool(word)
    return bool(_NOBODY.fullmatch(word.casefold()) or _WHOSE.fullmatch(word))


def how_many(typed: str) -> int:
    """How many are meant by *wij beiden*, *met z'n tweeën* or *alle drie*; 0 where no number is said."""
    said = _TOGETHER.fullmatch(typed.strip(" .!").casefold())
    return _SO_MANY.get(said[1], 0) if said else 0


def is_sentence(typed: str, known: Iterable[str] = ()) -> bool:
    """Whether this tells something, where one or more names are asked; what stands in brackets may.

    Of the names that are ``known`` no word counts.
    """
    if how_many(typed):
        return False  # *met zijn drieën*
    named = re.sub(r"\([^)]*\)", "", typed)
    for name in sorted(filter(None, known), key=len, reverse=True):
        named = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _SOMEBODY, named, flags=re.IGNORECASE)
    return (
        _TWO_SENTENCES.search(named) is not None
        or _I_AM.search(named) is not None
        or any(_tells(piece, first=not at) for at, piece in enumerate(_APART.split(named)))
        or any(len(_counted(piece).split()) > _LONGEST for piece in each_name(named))
    )


_SOMEBODY: Final = "Een Naam"


def _tells(piece: str, *, first: bool) -> bool:
    """Whether a piece of a list of names has a verb, or another word of a sentence.

    Behind one word a verb may be a surname that was typed small: *ahmet kan*, *fatima had*, *jan van was*.
    """
    words = _PARTICLES.sub("", piece).split()
    if not _NO_PART.isdisjoint(words):
        return True
    if len(words) == 2 and words[0] not in _VERBS:  # a first name and a surname
        return words[1] in _VERBS and words[0].casefold() in _WHO
    return not _VERBS.isdisjoint(words[1:] if first else words)


def _counted(piece: str) -> str:
    """A piece without the small words of a surname: *Maria del Carmen de la Cruz*."""
    return re.sub(rf"{_PARTICLES.pattern}(?=[A-ZÀ-Þ])", "", piece)


# --- Capitals -----------------------------------------------------------------------------------------


_WORD: Final = re.compile(r"(?<![^\W\d_'’])[^\W\d_]+")


def with_capitals(name: str) -> str:
    """The name as it is meant, which is said of an option; somebody who can answer is asked once."""
    meant = _meant(name)
    if meant == name or _is_no_name(name):
        return name
    with where_needed():
        mean(f"Bedoel je ‘{meant}’, met een hoofdletter?", "Druk dan op Enter.", meant)
    if not is_strict():
        return name  # somebody insists
    say_back(meant)
    return meant


def _meant(name: str) -> str:
    """The name with the capitals that lack: of its first word, or of all where it has none at all."""
    first, _, rest = name.partition(" ")
    if not rest.strip() or not first[:1].islower() or first.casefold() in _NO_FIRST_NAME:
        return name
    if name != name.casefold():
        known = first.isalpha() and re.search(r"\b[A-ZÀ-Þ]", rest)
        return f"{_capital(first)} {rest}" if known else name
    called = _WORD.sub(lambda one: one[0] if _stays_small(one) else _capital(one[0]), _called(name))
    return name.replace(_called(name), called, 1)


_NO_FIRST_NAME: Final = SMALL | {
    "mijn",
    "onze",
    "ons",
    "hun",
    "de",
    "nog",
    "ik",
    "ikzelf",
    "niemand",
    "iemand",
}


def _called(name: str) -> str:
    """The name without what stands before it, as a title, or behind it, as a job."""
    bare = re.sub(r"\A(?:(?:prof|drs?|ir|ing|mr|dhr|mw|mevr|mevrouw|meneer|mijnheer)\.? +)+", "", name)
    return re.split(r"[,;:(/]", bare)[0]


def _stays_small(found: re.Match[str]) -> bool:
    """Whether it is a word such as *van*, and no initial."""
    if found[0] in ("v", "d", "vd") and re.search(r"(?:^| )v\.? ?d?\.?$", found.string[: found.end()]):
        return found.start() > 0  # jan v.d. berg, jan vd berg
    return found[0] in SMALL and not found.string.startswith(".", found.end())


def _capital(word: str) -> str:
    return f"IJ{word[2:]}" if word.startswith("ij") else word[:1].upper() + word[1:]


def _is_no_name(name: str) -> bool:
    from spvgen.rules.specifiek.invulplekken import is_no_answer, placeholder_in

    return says_nothing(name) or is_no_answer(name) or bool(placeholder_in(name))


# --- A job --------------------------------------------------------------------------------------------


def job_reader(read: Callable[[str], str]) -> Callable[[str], str]:
    """The same reader, of a job; what may tell of health is doubted once, and told of an option."""

    def read_job(answer: str) -> str:
        job = read(answer)
        weights = _about_health(job)
        if Severity.FOUT in weights:
            raise private_refusal([], "Typ alleen hoe de functie heet.")
        if weights:
            told = "Bij de functie staat een woord over gezondheid."
            with where_needed():
                doubt_or_tell(told, "Gaat het over de medewerker? Typ dan alleen hoe de functie heet.")
        return job

    return read_job


def _about_health(job: str) -> list[Severity]:
    """How much weighs what a job says of the health of whoever has it."""
    from spvgen.rules.privacy.gezondheid import gezondheidsgegeven
    from spvgen.rules.reading.texts import Texts
    from spvgen.rules.rule import RuleSettings

    hits = gezondheidsgegeven(Texts({("medewerker", "functie"): job}, ()), RuleSettings())
    return [one.severity or Severity.FOUT for one in hits]
