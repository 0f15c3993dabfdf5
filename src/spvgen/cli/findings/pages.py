"""The pages of everything that ``spv`` can tell, of rules and of the file itself, and their names."""

import re
import sys
from collections.abc import Iterable, Mapping
from textwrap import wrap
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.diagnostics import INPUT_CODES, Finding, Severity, about_privacy
from spvgen.dutch import did_you_mean, join_list, spelled

if TYPE_CHECKING:
    from spvgen.rules.page import Page


def all_pages() -> "list[Page]":
    """Every page, in order of code. Raises WrongUse where Python left out the docstrings."""
    if sys.flags.optimize > 1:
        message = "Python draait hier zonder de teksten met uitleg (PYTHONOPTIMIZE=2)."
        raise WrongUse(message, "Zet die instelling uit, en probeer het opnieuw.")
    from spvgen.rules.page import input_pages, rule_page
    from spvgen.rules.tables import all_rules

    return sorted([*map(rule_page, all_rules()), *input_pages()], key=lambda page: page.code)


def table(pages: "list[Page]", columns: int) -> str:
    """The rules in columns; a summary that does not fit goes on below itself."""
    heads = [(page.code, page.name, page.severity.value) for page in pages]
    sizes = [max(map(len, column)) for column in zip(*heads, strict=True)]
    rows = []
    for head, page in zip(heads, pages, strict=True):
        start = "".join(f"{cell:<{size + 2}}" for cell, size in zip(head, sizes, strict=True))
        rows += wrap(
            page.summary,
            max(columns, len(start) + 30),
            initial_indent=start,
            subsequent_indent=" " * len(start),
        )
    return "\n".join(rows)


# --- Which rules a word means -------------------------------------------------------------------------


_NEAR: Final = 0.7
_SURE: Final = 0.12
"""So much nearer than the next one is the one that was meant."""
_WORD: Final = 0.8
_SHORTEST: Final = 3


def named(word: str, pages: "list[Page]") -> "Page | None":
    """The rule that is called so, however its code or name is spelled."""
    wanted = spelled(word)
    return next((page for page in pages if wanted in (spelled(page.code), spelled(page.name))), None)


def meant(word: str, pages: "list[Page]") -> "list[Page]":
    """The rules that a word which is no code and no name may mean; one where that is clear.

    Raises WrongUse where it means none, or is not clear.
    """
    typed = word.strip()
    group = [page for page in pages if typed and in_group(page.code, typed.upper())]
    if group:
        return group
    wanted = spelled(typed)
    if wanted in list(Severity):  # what a rule weighs is no part of its name
        raise WrongUse(_UNKNOWN.format(typed), _ALL)
    if len(wanted) >= _SHORTEST and (having := [page for page in pages if wanted in spelled(page.name)]):
        return having
    near = _near(wanted, pages)
    if len(near) == 1:
        return near
    hint = f"Bedoelde je {join_list([f'‘{page.name}’' for page in near], 'of')}?" if near else _ALL
    raise WrongUse(_UNKNOWN.format(typed), hint)


_UNKNOWN: Final = "Er is geen regel met de code of naam ‘{}’."
_ALL: Final = "Met ‘spv rules’ zie je alle codes."


def _near(wanted: str, pages: "list[Page]") -> "list[Page]":
    """The rules whose name is much like this, or has a word that is."""
    from difflib import SequenceMatcher, get_close_matches  # costs time that only a mistake should pay

    by_name = {spelled(page.name): page for page in pages}
    found = get_close_matches(wanted, by_name, n=3, cutoff=_NEAR)
    if found:
        first, *rest = (SequenceMatcher(None, name, wanted).ratio() for name in found)
        return [by_name[name] for name in (found if rest and first - rest[0] < _SURE else found[:1])]
    words = {word for name in by_name for word in name.split("_") if len(word) > _SHORTEST}
    like = get_close_matches(wanted, words, n=1, cutoff=_WORD)
    return [page for name, page in by_name.items() if like and like[0] in name.split("_")]


# --- Which findings are shown -------------------------------------------------------------------------


class Selection(NamedTuple):
    """Codes to show (None: all) and codes to leave out."""

    select: frozenset[str] | None
    ignore: frozenset[str]
    note: str = ""
    """What is to be told of the options themselves."""
    wrong: tuple[str, ...] = ()
    """What is wrong with them: words that name no rule."""

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is shown. What is wrong with the file itself, or with privacy, always is."""
        if finding.code in INPUT_CODES or finding.private:
            return True
        return finding.code not in self.ignore and (self.select is None or finding.code in self.select)


def read_selection(select: Iterable[str], ignore: Iterable[str], known: Mapping[str, str]) -> Selection:
    """Read both options; ``known`` gives the name of each code.

    A code that can't be ignored is noted, and so is one that does not exist. Where nothing is left of what
    was selected, all is shown: who asked for something reads the plan in the same run.
    """
    (wanted, unknown), (unwanted, more) = _codes(select, known), _codes(ignore, known)
    stays = {_FILE_STAYS: any(code in INPUT_CODES for code in unwanted)}
    stays[_PRIVACY_STAYS] = any(map(about_privacy, unwanted))
    notes = " ".join(note for note, told in stays.items() if told)
    return Selection(wanted or None, unwanted, notes, tuple(dict.fromkeys((*unknown, *more))))


_FILE_STAYS: Final = "De X-codes gaan over het bestand zelf; die blijven staan, ook met --ignore."
_PRIVACY_STAYS: Final = "Een fout over privacy (V) blijft staan, ook met --ignore; een waarschuwing niet."


def _codes(options: Iterable[str], known: Mapping[str, str]) -> tuple[frozenset[str], list[str]]:
    """The codes that are named, and what to say of each word that names none."""
    words = [word for option in options for word in re.split(r"[\s,;]+", option) if word]
    meant = {word: _meant(word, known) for word in words}
    wrong = [unknown_code(word, known).told for word, codes in meant.items() if not codes]
    return frozenset(code for codes in meant.values() for code in codes), wrong


def _meant(word: str, known: Mapping[str, str]) -> list[str]:
    return [code for code, name in known.items() if in_group(code, word.upper()) or name == word.casefold()]


def in_group(code: str, word: str) -> bool:
    """Whether a code begins so; *S* is not the start of *ST01*, which is another group."""
    return code.rstrip("0123456789") == word if word.isalpha() else code.startswith(word)


def unknown_code(word: str, known: Mapping[str, str]) -> WrongUse:
    """What to say of a word that is no code and no name of a rule."""
    return WrongUse(_UNKNOWN.format(word), did_you_mean(word, [*known, *known.values()], _ALL))
