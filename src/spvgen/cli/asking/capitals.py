"""Names that are typed in small letters: *wim de boer* stands as *Wim de Boer* in a plan and its letters."""

import re
from typing import Final

from spvgen.cli.terminal.ask import say_back, says_nothing
from spvgen.cli.terminal.thin import is_strict, mean, where_needed
from spvgen.nameforms import SMALL

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
