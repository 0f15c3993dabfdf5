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

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is shown. What is wrong with the file itself, or with privacy, always is."""
        if finding.code in INPUT_CODES or finding.private:
            return True
        return finding.code not in self.ignore and (self.select is None or finding.code in self.select)


def read_selection(select: Iterable[str], ignore: Iterable[str], known: Mapping[str, str]) -> Selection:
    """Read both options; ``known`` gives the name of each code.

    A code that can't be ignored is noted. Raises WrongUse for one that does not exist.
    """
    wanted, unwanted = _codes(select, known), _codes(ignore, known)
    stays = {_FILE_STAYS: any(code in INPUT_CODES for code in unwanted)}
    stays[_PRIVACY_STAYS] = any(map(about_privacy, unwanted))
    return Selection(wanted or None, unwanted, " ".join(note for note, told in stays.items() if told))


_FILE_STAYS: Final = "De X-codes gaan over het bestand zelf; die blijven staan, ook met --ignore."
_PRIVACY_STAYS: Final = "Een fout over privacy (V) blijft staan, ook met --ignore; een waarschuwing niet."


def _codes(options: Iterable[str], known: Mapping[str, str]) -> frozenset[str]:
    words = [word for option in options for word in re.split(r"[\s,;]+", option) if word]
    return frozenset(code for word in words for code in _meant(word, known))


def _meant(word: str, known: Mapping[str, str]) -> list[str]:
    found = [code for code, name in known.items() if in_group(code, word.upper()) or name == word.casefold()]
    if not found:
        raise unknown_code(word, known)
    return found


def in_group(code: str, word: str) -> bool:
    """Whether a code begins so; *S* is not the start of *ST01*, which is another group."""
    return code.rstrip("0123456789") == word if word.isalpha() else code.startswith(word)


def unknown_code(word: str, known: Mapping[str, str]) -> WrongUse:
    """What to say of a word that is no code and no name of a rule."""
    hint = did_you_mean(word, [*known, *known.values()], "Met ‘spv rules’ zie je alle codes.")
    return WrongUse(f"Er is geen regel met de code of naam ‘{word}’.", hint)
