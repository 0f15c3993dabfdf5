"""The talk that a report is about: its questions, put one after the other, and the answers so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from spvgen.cli.asking.answers import Read, optional, read_choice, read_text
from spvgen.cli.asking.behind import Apart, ask_choice, taken_apart
from spvgen.cli.asking.how_far import PARTLY, doubt_how_far
from spvgen.cli.asking.kept import Kept
from spvgen.cli.terminal.ask import text_reader

if TYPE_CHECKING:
    from spvgen.edit import NewValue
    from spvgen.people import People

Report = dict[str, "NewValue"]
"""A report as it comes into the document: the keys of ``verslag``, every value as text."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One planned talk of a document, and the answers so far."""

    plan: Any
    item: int
    kept: Kept
    people: People
    called: str
    """Its name as it is told on the screen: in quotes, or hidden where it is private."""

    @property
    def about(self) -> str:
        """The name of whoever the document is about, also where it refers to them by a key."""
        return self.people.name(self.plan.over)

    @property
    def text(self) -> Read:
        """The reader of an answer in words about that person; it may be empty."""
        return text_reader(self.open_text)

    @property
    def words(self) -> Read:
        """The same reader, which asks once whether an answer of one word is all."""
        return text_reader(self.open_text, least=2)

    @property
    def open_text(self) -> Read:
        """The same reader, which takes a date or a bare *ja* as well."""
        return read_text((self.plan.over, self.about))

    @property
    def own_words(self) -> Read:
        """The reader of the employee's own view, in which private life may be told."""
        return text_reader(read_text((self.plan.over, self.about), home=False))

    @property
    def moment(self) -> Any:
        """The talk as it was planned."""
        return getattr(self.plan, self.plan.gesprekken_onder)[self.item]

    def ask(self, key: str, question: str, read: Read, *, default: str = "", lead: str = "") -> str:
        """Put a question, unless its answer was kept; ``lead`` stands above it.

        Keys begin with the part of the report that they are about, up to a colon.
        """
        return self.kept.ask(key, question, read, default=default, lead=lead)

    def choose(
        self,
        key: str,
        question: str,
        words: Sequence[str],
        *,
        onward: Mapping[str, str] | None = None,
        default: str = "",
        lead: str = "",
        needed: bool = True,
        sentences: bool = True,
    ) -> str:
        """One of these words; what is said behind it goes ``onward``, see ``ask_choice``.

        So do ``sentences`` that are typed in its place.
        """
        apart, where = self._doubting(words), "de vraag wat er is besproken"
        choose = read_choice(tuple(words)) if needed else optional(read_choice(tuple(words)))
        return ask_choice(
            self.kept, key, question, choose, apart, self.open_text,
            words=words if sentences else (), onward=onward, where=where, default=default, lead=lead,
        )  # fmt: skip

    def _doubting(self, words: Sequence[str]) -> Apart:
        """What takes an answer apart; it doubts a *ja* behind which it says that not all was done."""

        def apart(answer: str) -> tuple[str, str]:
            head, rest = taken_apart(answer, words)
            if PARTLY in words and answer.strip():
                self.open_text(answer)  # what is private is refused first, for a doubt repeats the answer
                doubt_how_far(answer, head, rest, words)
            return head, rest

        return apart

    def several(
        self,
        key: str,
        question: str,
        read: Read,
        lead: str,
        least: int = 0,
        finish: Callable[[int, str], str] = lambda number, line: line,
    ) -> list[str]:
        """Put a question again and again, until the answer stays empty; see ``Kept.several``."""
        return self.kept.several(key, question, read, lead, least, finish)


Questions = Mapping[str, Callable[[Talk, Report], "NewValue"]]
"""Key of a report → the questions about it, in the order of the talk."""


def interview(talk: Talk, questions: Questions, given: Mapping[str, NewValue]) -> Report:
    """Ask for every part of the report but those that are ``given``."""
    report: Report = {}
    for part, put in questions.items():
        value = given[part] if part in given else put(talk, report)
        if value:
            report[part] = value
    return report
