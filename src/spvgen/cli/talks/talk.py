"""The talk that a report is about: its questions, put one after the other, and the answers so far."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from spvgen.cli.asking.answers import Read, optional, read_choice, read_text
from spvgen.cli.asking.behind import Apart, ask_choice, taken_apart
from spvgen.cli.asking.kept import Kept
from spvgen.cli.terminal.ask import text_reader
from spvgen.cli.terminal.thin import mean
from spvgen.dutch import slug
from spvgen.edit import NewValue
from spvgen.kinds.values import HOW_FAR, other_words
from spvgen.people import People

Report = dict[str, NewValue]
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


Questions = Mapping[str, Callable[[Talk, Report], NewValue]]
"""Key of a report → the questions about it, in the order of the talk."""


def interview(talk: Talk, questions: Questions, given: Mapping[str, NewValue]) -> Report:
    """Ask for every part of the report but those that are ``given``."""
    report: Report = {}
    for part, put in questions.items():
        value = given[part] if part in given else put(talk, report)
        if value:
            report[part] = value
    return report


PARTLY: Final = "deels"
"""The choice that an answer is doubted for: where it can be chosen, how far something came is asked."""
_NOT_ALL: Final = (
    r"(?i)(?:meestal|vaak|grotendeels|bijna|soms|gedeeltelijk|half|af en toe|de meeste)\b"
    r"|.*\bniet (?:altijd|overal|alles|alle|elke|iedere|helemaal)\b"
    r"|(?:.*\b)?(?:maar|behalve|uitgezonderd|alleen(?= (?:op|in|bij|niet)\b))\b"
    r".*\b(?:niet|nooit|geen|nog|minder|mis)\b(?! (?:makkelijk|eenvoudig|vanzelf|leuk))"
)
"""What makes *deels* of a *ja*."""
_SOME: Final = r"(?i)(?:.*\b)?(?:maar|alleen|behalve)\b.*\b(?:wel|soms)\b"
"""What makes *deels* of a *nee*."""
_SHARE: Final = (
    r"(?i)(?:(?:voor|ongeveer|circa|ca\.?|zo['’]n|zeker|bijna|ruim) )*(?P<share>\d{1,3}(?:,\d+)?) ?"
    r"(?:%|procent|pct\.?)(?: (?:gedaan|klaar|af|gelukt|gehaald|behaald|afgerond|uitgevoerd))?"
)
_ALL: Final = 100
_NO_FIGURE: Final = "Is dit de stand van een doel? Die hoort bij ‘Stand nu’; typ hier dan ja, deels of nee."
_SO_MANY: Final = r"(?i)(?:.*\s)?(\d+) (?:van|v/d) de (\d+)\b"
_HEAD: Final = r"(?P<head>[^,;:.–-]+?)\s*(?:[,;:.]|\s[-–]\s|\s(?=want\b|omdat\b|doordat\b))\s*(?P<rest>.*)"


def doubt_how_far(answer: str, head: str, rest: str, words: Sequence[str]) -> None:
    """Doubt an answer of which the rest says another thing than the head, or that names no choice at all.

    ``head`` and ``rest`` are what ``taken_apart`` made of it. Enter then stands for what is meant.
    """
    share = _in_percent(answer)
    meant, said = share or _meant(answer, head, rest)
    if meant in words and meant != slug(head):
        hint = f"Druk dan op Enter. {_NO_FIGURE}" if share else "Druk dan op Enter."
        mean(f"Bedoel je {meant}?", hint, f"{meant}, {said}")


def _in_percent(answer: str) -> tuple[str, str] | None:
    """How far *85%* or *voor de helft, 50 procent* comes, where that is all an answer says."""
    found = re.fullmatch(_SHARE, answer.strip(" .!"))
    if not found or (share := Decimal(found["share"].replace(",", "."))) > _ALL:
        return None
    choice = "nee" if not share else PARTLY if share < _ALL else "ja"
    return choice, f"voor {found['share']}%"


def _meant(answer: str, head: str, rest: str) -> tuple[str, str]:
    """The choice that an answer comes to, and what it says besides; the first is empty for none."""
    if rest:
        turned = {"ja": _NOT_ALL, "nee": _SOME}.get(slug(head))
        return (PARTLY, rest) if turned and re.match(turned, rest) else ("", "")
    if (found := re.fullmatch(_HEAD, answer.strip())) and (choice := other_words(found["head"], HOW_FAR)):
        return choice, re.sub(r"(?i)^want\b\s*", "", found["rest"])
    if (counted := re.match(_SO_MANY, answer)) and int(counted[2]):
        done, all_of_them = int(counted[1]), int(counted[2])
        return ("nee" if not done else PARTLY if done < all_of_them else "ja"), answer.strip()
    return "", ""
