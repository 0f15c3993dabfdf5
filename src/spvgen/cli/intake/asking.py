"""How the questions of an intake are put: of whom, and with the answers so far."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spvgen.cli.asking.behind import Apart, ask_choice, taken_apart
from spvgen.cli.asking.kept import Kept
from spvgen.cli.intake.answers import YES_NO, Reader
from spvgen.cli.terminal.ask import says_nothing
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import join_list

_FEWEST: Final = 3
"""Words of a sentence at the least."""


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
        belongs: Callable[[str], str] | None = None,
    ) -> str:
        """One of these words; what is said behind it goes ``onward``.

        A sentence in the place of a choice goes there too, or behind the answer to which it ``belongs``.
        """
        choose = self._keeping(self.read.choosing(words), words, onward, belongs or (lambda sentence: ""))
        apart: Apart = lambda answer: taken_apart(answer, words)  # noqa: E731
        return ask_choice(
            self.kept, key, question, choose, apart, self.read.line, onward=onward, default=default, lead=lead
        )

    def _keeping(
        self,
        choose: Callable[[str], str],
        words: Sequence[str],
        onward: Mapping[str, str] | None,
        belongs: Callable[[str], str],
    ) -> Callable[[str], str]:
        """The same reader; a sentence in the place of a choice is proposed for the question after it."""
        if len(set((onward or {}).values())) != 1:
            return choose
        (follow_up,) = set((onward or {}).values())

        def read(answer: str) -> str:
            try:
                return choose(answer)
            except WrongUse as wrong:
                sentence = self._sentence(answer)
                if not sentence:
                    raise
                first = f"Antwoord eerst {join_list(words, 'of')}."
                if given := belongs(sentence):
                    self.kept.add(given, sentence)
                    kept = f"Je zin staat nu bij je vorige antwoord: {self.kept.answers[given]}"
                else:
                    self.kept.offer(follow_up, sentence)
                    kept = "Je zin is bewaard, en komt daarna als voorstel."
                raise WrongUse(first, f"{kept} {wrong.hint}") from None

        return read

    def _sentence(self, answer: str) -> str:
        """What is more than a slip of the hand and may be kept; empty for anything else."""
        if len(answer.split()) < _FEWEST or says_nothing(answer):
            return ""
        try:
            return self.read.line(answer)
        except WrongUse:
            return ""

    def text(self, key: str, question: str) -> str:
        """Free text, which may be empty."""
        return self.kept.ask(key, question, self.read.text)

    def needed(self, key: str, question: str, *, lead: str = "", example: str = "") -> str:
        """Free text that may not be empty; ``example`` is for who types no words."""
        return self.kept.ask(key, question, lambda typed: self.read.needed(typed, example), lead=lead)
