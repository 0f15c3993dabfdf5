"""How the questions of an intake are put: of whom, and with the answers so far."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spvgen.cli.asking.behind import Apart, ask_choice, taken_apart
from spvgen.cli.asking.kept import Kept
from spvgen.cli.intake.answers import YES_NO, Reader
from spvgen.dates import MONTHS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class Asking:
    """Who is asked about, and the answers so far."""

    kept: Kept
    read: Reader

    def yes_no(self, key: str, question: str, lead: str = "", onward: Mapping[str, str] | None = None) -> str:
        """*ja* or *nee*; ``lead`` stands above the question, ``onward`` is as in ``ask_choice``."""
        return self.choice(key, f"{question} (ja of nee)", YES_NO, lead=lead, onward=onward)

    def explained_yes_no(self, key: str, question: str, lead: str = "") -> str:
        """*ja* or *nee*, of which an explanation is asked next."""
        return self.yes_no(key, question, lead, dict.fromkeys(YES_NO, f"{key}:toelichting"))

    def choice(
        self,
        key: str,
        question: str,
        words: Sequence[str],
        *,
        onward: Mapping[str, str] | None = None,
        default: str = "",
        lead: str = "",
        belongs: Callable[[str], str] = lambda sentence: "",
    ) -> str:
        """One of these words; what is said behind it goes ``onward``.

        A sentence in the place of a choice goes there too, or behind the answer to which it ``belongs``.
        """
        apart: Apart = lambda answer: taken_apart(answer, words)  # noqa: E731
        return ask_choice(
            self.kept, key, question, self.read.choosing(words), apart, self.read.line,
            words=words, onward=onward, default=default, lead=lead, belongs=belongs, fits=_fits,
        )  # fmt: skip

    def text(self, key: str, question: str) -> str:
        """Free text, which may be empty."""
        return self.kept.ask(key, question, self.read.text)

    def needed(self, key: str, question: str, *, lead: str = "", example: str = "") -> str:
        """Free text that may not be empty; ``example`` is for who types no words."""
        return self.kept.ask(key, question, lambda typed: self.read.needed(typed, example), lead=lead)


ONLY_WHEN: Final = re.compile(
    r"(?:\b(?:al|sinds|vanaf|in|op|de|het|een|paar|half|heel|hele|begin|eind|medio|vorige?|afgelopen|laatste|deze"
    r"|dit|komende?|volgende?|ook|nog|steeds|elke|iedere|lang(?:er)?|tijd(?:je)?|we?ek(?:en)?|maand(?:en)?|kwartaal"
    rf"|jaar|jaren|zomer|winter|voorjaar|najaar|geleden|\d+|{'|'.join((*MONTHS, *WEEKDAYS))})\b[ ,.!]*)+",
    re.IGNORECASE,
)
"""*Al sinds januari* tells when, and nothing of what, why or who."""


def _fits(rest: str, follow_up: str) -> bool:
    """Whether what is said behind a choice can answer the question that follows; when, only says of help."""
    return follow_up.endswith(":aanpak") or not ONLY_WHEN.fullmatch(rest)
