"""How the questions of an intake are put: of whom, and with the answers so far."""

from dataclasses import dataclass

from spvgen.cli.asking.kept import Kept
from spvgen.cli.intake.answers import YES_NO, Reader


@dataclass(frozen=True, slots=True)
class Asking:
    """Who is asked about, and the answers so far."""

    kept: Kept
    read: Reader

    def yes_no(self, key: str, question: str, lead: str = "") -> str:
        """*ja* or *nee*; ``lead`` stands above the question."""
        return self.kept.ask(key, f"{question} (ja of nee)", self.read.choosing(YES_NO), lead=lead)

    def text(self, key: str, question: str, *, lead: str = "") -> str:
        """Free text, which may be empty."""
        return self.kept.ask(key, question, self.read.text, lead=lead)

    def needed(self, key: str, question: str, *, lead: str = "", example: str = "") -> str:
        """Free text that may not be empty; ``example`` is for who types no words."""
        return self.kept.ask(key, question, lambda typed: self.read.needed(typed, example), lead=lead)
