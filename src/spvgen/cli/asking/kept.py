"""Questions of which the answers are kept, to be broken off and taken up again."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, Self, TypeVar

import typer

from spvgen.cli.asking.answer_file import AnswerFile
from spvgen.cli.terminal.ask import CLEARED, Question, ask
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import Patience, closing, patience, strictly
from spvgen.diagnostics import Obstacle

T = TypeVar("T")

BACK: Final = "terug"
"""What is typed for the question before, or among several lines to take the last one away."""
STEPS_BACK: Final = f"Met {BACK} ga je naar de vorige vraag."
STOPS: Final = "Stoppen kan altijd met Ctrl-C: je antwoorden blijven bewaard."
"""How somebody breaks off; behind STEPS_BACK."""
CLOSES: Final = f"een lege regel sluit af, en met {BACK} haal je de laatste regel weg."
"""How somebody types several lines; the end of a sentence."""


ANEW: Final = "Typ dezelfde opdracht opnieuw: je antwoorden staan dan als voorstel."
"""How to go on after answers that were kept."""


@dataclass(slots=True)
class Kept(AnswerFile):
    """Answers that are asked for, kept as they come, and proposed where they are to be given anew."""

    _proposals_told: bool = field(default=False, init=False)
    _passed: list[str] = field(default_factory=list, init=False)
    _fresh: set[str] = field(default_factory=set, init=False)
    """Keys in the order in which their questions were come by, and those that were answered in this run."""

    def ask(
        self,
        key: str,
        question: str,
        read: Callable[[str], T],
        *,
        default: str = "",
        lead: str = "",
        pasted: list[str] | None = None,
    ) -> T:
        """Put a question, unless its answer was kept; ``lead`` stands above it.

        Keys begin with the part that they are about, up to a colon. What ``read`` refuses is not kept. An
        earlier answer is the proposal; CLEARED stands for none. For ``pasted`` see ``terminal.ask``. Raises
        Back at BACK.
        """
        if key in self.answers:
            try:
                with patience(Patience.INSISTED):
                    known = read(self.answers[key])
            except WrongUse:  # what it was about changed meanwhile
                pass
            else:
                self._passed.append(key)
                return known
        proposed = self.earlier.pop(key, "")
        self.offered.discard(key)
        if proposed:
            question, lead = _beside_proposal(question), _beside_proposal(lead)
        if lead:
            tell(f"\n{lead}")

        def read_cleared(typed: str) -> T:
            return read("" if proposed and typed.strip() == CLEARED else typed)

        try:
            read_or_leave = _or_stop(self.or_back(read_cleared))
            answer = ask(question, read_or_leave, default=proposed or default, pasted=pasted)
        except Back:
            self.earlier |= {key: proposed} if proposed else {}
            raise
        self.keep(key, str(answer))
        self._passed.append(key)
        self._fresh.add(key)
        return answer

    def walked(self, put: Callable[[], T]) -> T:
        """What comes of ``put``, which asks questions; at BACK it is done anew, from the question before on.

        What was answered before that one is not asked again, and what was answered to it is the proposal.
        """
        while True:
            self._passed.clear()
            try:
                return put()
            except Back:
                self.step_back()

    def or_back(self, read: Callable[[str], T]) -> Callable[[str], T]:
        """The same reader, which raises Back at BACK where there is a question to go back to."""

        def read_or_back(answer: str) -> T:
            if answer.strip(" .!").casefold() != BACK:
                return read(answer)
            if any(key in self.answers for key in self._passed):
                raise Back
            raise WrongUse("Dit is de eerste vraag: er is geen vorige.", "Typ hier je antwoord.")

        return read_or_back

    def step_back(self) -> None:
        """Have the last question that was come by asked again, with its answer as the proposal."""
        key = next((one for one in reversed(self._passed) if one in self.answers), None)
        if key is None:  # nothing was asked
            return
        self._fresh.discard(key)
        self.earlier[key] = self.answers.pop(key)
        self.save()
        self.tell_proposals()

    def several(
        self,
        key: str,
        question: str,
        read: Callable[[str], str],
        lead: str = "",
        least: int = 0,
        finish: Callable[[int, str], str] = lambda number, line: line,
    ) -> list[str]:
        """Put a question again and again, until the answer stays empty; ``least`` words are to be said.

        No line is doubted, only all of them together: what is typed next is the next line, and must never
        take the place of one that was doubted. Lines that are pasted together are as many. BACK takes the
        last line away; ``finish`` makes of a line (from 1) what it is to be, and may ask on. So it is kept,
        and proposed when it is asked again.
        """
        said: list[str] = []
        numbers: list[int] = []
        pasted: list[str] = []
        read_on = closing(strictly(read), said, least)
        number = 1
        if any(self.earlier.get(one) for one in self.earlier if one.startswith(f"{key}:")):
            lead = f"{lead}\n{_KEEPS}".lstrip()
        while True:
            try:
                answer = self.ask(f"{key}:{number}", question, read_on, lead=lead, pasted=pasted)
            except Back:
                if not said:
                    raise
                self.drop(f"{key}:{numbers[-1]}")
                tell(f"  Weggehaald: {said.pop()}")
                number, lead = numbers.pop(), ""
                continue
            lead = ""
            if answer:
                numbers.append(number)
                said.append(self._finished(f"{key}:{number}", answer, finish(number, answer)))
            elif not self.has(f"{key}:{number + 1}"):
                return said
            number += 1

    def _finished(self, key: str, answer: str, whole: str) -> str:
        """A line as it came to be: with what was asked on about it, which no longer stands apart then."""
        if whole != answer:
            self.drop(key)
            self.keep(key, whole)
        return whole

    def propose(self, key: str, question: Question, given: str | None, *, lead: str = "") -> Any:
        """What is given, or else what is answered; an earlier answer stands there to accept."""
        if given is not None:
            return question.read(given)
        if key not in self._fresh:
            self.earlier[key] = self.answers.pop(key, "") or self.earlier.get(key, "")
        return self.ask(key, question.text, question.read, default=question.default, lead=lead)

    def forget(self, *parts: str) -> None:
        """Have parts asked again, with their answers as proposals; or forget all there is."""
        if parts:
            self.ask_again(*parts)
            self.tell_proposals()
        else:
            self.answers, self.earlier = {}, {}
        self.stale = False
        self.save()

    def tell_proposals(self) -> None:
        """Say once what stands between brackets, where something does."""
        if any(self.earlier.values()) and not self._proposals_told:
            tell(f"\nJe eerdere antwoorden staan als voorstel tussen [ ]. Met {CLEARED} maak je er een leeg.")
            self._proposals_told = True

    @contextmanager
    def pointed_out(self) -> Iterator[None]:
        """Tell where the answers are, for who breaks off what is done within."""
        try:
            yield
        except (KeyboardInterrupt, typer.Abort):
            if self.answers:
                tell(self.broken_off(ANEW))
            raise
        except Obstacle:  # the plan can't be written, and neither can the answers
            if self.unsaved:
                tell(f"\n{self.whereabouts}")
            raise


class Back(Exception):
    """The question before this one is to be asked again."""


class Unanswered(Exception):
    """There is no answer, and nobody is asked."""


class Recalled(Kept):
    """Answers that were kept, to be read again without a question: Unanswered where there is none."""

    @classmethod
    def of_kept(cls, kept: Kept) -> Self:
        """The answers of ``kept``."""
        return cls(kept.path, kept.mark, kept.answers)

    def ask(self, key: str, question: str, read: Callable[[str], T], **_: object) -> T:
        """The answer that was kept. Raises Unanswered."""
        try:
            with patience(Patience.INSISTED):
                return read(self.answers[key])
        except (KeyError, WrongUse):
            raise Unanswered from None


_KEEPS: Final = f"Staat er een regel tussen [ ]? Met Enter houd je die, met {CLEARED} laat je hem weg."


def _beside_proposal(text: str) -> str:
    """A question or what stands above it, where Enter takes a proposal over: CLEARED does what Enter did."""
    text = re.sub(r"\(Enter(?: of geen)?: ", f"(Enter: het voorstel houden, ‘{CLEARED}’: ", text)
    return re.sub(r"Druk (?:dan )?op Enter", f"Typ dan {CLEARED}", text)


def _or_stop(read: Callable[[str], T]) -> Callable[[str], T]:
    """The same reader, which leaves at a bare *stop* as at Ctrl-C: it is no answer to anything asked here."""

    def read_on(answer: str) -> T:
        if answer.strip(" .!").casefold() in _STOPPING:
            raise typer.Abort
        return read(answer)

    return read_on


_STOPPING: Final = ("stop", "stoppen", "ik wil stoppen")
