"""Which findings ``check`` shows: ``--select`` and ``--ignore``, by code, by prefix or by name."""

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.diagnostics import INPUT_CODES, Finding, about_privacy
from spvgen.dutch import did_you_mean


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
    hint = did_you_mean(word, [*known, *known.values()], "Met ‘spv rules’ zie je alle codes.")
    return WrongUse(f"Er is geen regel met de code of naam ‘{word}’.", hint)
