"""Answers that are kept while somebody is still answering, to be broken off and taken up again.

Until the work is done they stand beside the plan in ``.spv/antwoorden/``.
Git leaves that folder out.
"""

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any, Final, Self, TypeVar

import typer

from spvgen.cli.terminal.ask import CLEARED, Question, ask
from spvgen.cli.terminal.faults import os_fault
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import Patience, closing, patience, strictly
from spvgen.dates import parse_date, typed_date
from spvgen.dutch import DutchValueError
from spvgen.files import find_above, read_regular, safe_name, write_whole

T = TypeVar("T")

BACK: Final = "terug"
"""What is typed among several lines to take the last one away."""
CLOSES: Final = f"een lege regel sluit af, en met {BACK} haal je de laatste regel weg."
"""How somebody types several lines; the end of a sentence."""
_FOLDER: Final = Path(".spv") / "antwoorden"
_IGNORES: Final = Path(".gitignore")


@dataclass(slots=True)
class Kept:
    """The answers to the questions about one part of a plan, by key, as they were understood.

    ``earlier`` are answers to be given anew; each is proposed then, also in a later run. ``mark`` tells this
    version of the plan from others; ``stale`` says that the answers are from another one. A plan that is
    still to be made has no content yet. ``damaged`` says that the file can't be understood: it is set aside
    before another takes its name. ``unsaved`` says that the last answers could not be written down.
    """

    path: Path
    mark: str
    answers: dict[str, str] = field(default_factory=dict)
    stale: bool = False
    earlier: dict[str, str] = field(default_factory=dict)
    damaged: bool = False
    unsaved: bool = False
    _proposals_told: bool = field(default=False, init=False)

    @classmethod
    def of(cls, plan: Path, data: bytes, about: str) -> Self:
        """What was kept ``about`` this part of a plan; nothing where there is no file that can be read."""
        path = plan.parent / _FOLDER / f"{plan.name}.{safe_name(about)}.json"
        mark = sha256(data).hexdigest()
        try:
            found, damaged = _read(path), False
        except (OSError, ValueError, RecursionError):
            found, damaged = {}, True
        answers, earlier = _texts(found.get("antwoorden", {})), _texts(found.get("voorstellen", {}))
        stale = bool(answers) and found.get("plan") != mark
        return cls(path, mark, answers, stale, earlier, damaged=damaged)

    @property
    def whereabouts(self) -> str:
        """Where the answers are, for who breaks off."""
        if not self.unsaved:
            return f"Je antwoorden staan in {self.path}."
        if not self.path.is_file():
            return "Je antwoorden zijn niet bewaard."
        return f"Je laatste antwoorden zijn niet bewaard. De eerdere staan in {self.path}."

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
        earlier answer is the proposal; CLEARED stands for none. For ``pasted`` see ``terminal.ask``.
        """
        if key in self.answers:
            try:
                with patience(Patience.INSISTED):
                    return read(self.answers[key])
            except WrongUse:  # what it was about changed meanwhile
                pass
        proposed = in_words(self.earlier.pop(key, ""))
        if proposed:
            question, lead = _beside_proposal(question), _beside_proposal(lead)
        if lead:
            tell(f"\n{lead}")
        reader = _clearing(read) if proposed else read
        answer = ask(question, reader, default=proposed or default, pasted=pasted)
        self.keep(key, str(answer))
        return answer

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
        read_on = _or_back(closing(strictly(read), said, least), said)
        number = 1
        if any(self.earlier.get(one) for one in self.earlier if one.startswith(f"{key}:")):
            lead = f"{lead}\n{_KEEPS}".lstrip()
        while True:
            answer = self.ask(f"{key}:{number}", question, read_on, lead=lead, pasted=pasted)
            lead = ""
            if answer == BACK:
                self._drop(f"{key}:{number}", f"{key}:{numbers[-1]}")
                tell(f"  Weggehaald: {said.pop()}")
                number = numbers.pop()
                continue
            if answer:
                numbers.append(number)
                said.append(self._finished(f"{key}:{number}", answer, finish(number, answer)))
            elif not self.has(f"{key}:{number + 1}"):
                return said
            number += 1

    def _finished(self, key: str, answer: str, whole: str) -> str:
        """A line as it came to be: with what was asked on about it, which no longer stands apart then."""
        if whole != answer:
            self._drop(key)
            self.keep(key, whole)
        return whole

    def _drop(self, *keys: str) -> None:
        """Forget the answers under these keys, and what was asked on about them."""
        told = tuple(f"{key}:" for key in keys)
        self.answers = {
            key: text for key, text in self.answers.items() if key not in keys and not key.startswith(told)
        }
        self._write()

    def has(self, key: str) -> bool:
        """Whether there is an answer under this key, kept or to be proposed again."""
        return bool(self.answers.get(key) or self.earlier.get(key))

    def propose(self, key: str, question: Question, given: str | None) -> Any:
        """What is given, or else what is answered; an earlier answer stands there to accept."""
        if given is not None:
            return question.read(given)
        self.earlier[key] = self.answers.pop(key, "") or self.earlier.get(key, "")
        return self.ask(key, question.text, question.read, default=question.default)

    def offer(self, key: str, answer: str) -> None:
        """Propose an answer to a question that is still to come."""
        self.earlier[key] = answer
        self._write()

    def keep(self, key: str, answer: str) -> None:
        """Keep one more answer, at once: whoever pulls the plug loses only the question at hand."""
        self.answers[key] = answer
        self._write()

    def forget(self, *parts: str) -> None:
        """Have parts asked again, with their answers as proposals; or forget all there is."""
        if parts:
            self.ask_again(*parts)
            self.tell_proposals()
        else:
            self.answers, self.earlier = {}, {}
        self.stale = False
        self._write()

    def ask_again(self, *parts: str) -> None:
        """Have parts asked again, in this run or in a later one; what was answered is proposed."""
        again = {key: text for key, text in self.answers.items() if key.split(":")[0] in parts}
        self.answers = {key: text for key, text in self.answers.items() if key not in again}
        self.earlier |= {key: text for key, text in again.items() if text}
        self._write()

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
                tell(f"\nEr is niets vastgelegd. {self.whereabouts}")
                tell("Typ dezelfde opdracht opnieuw: je antwoorden staan dan als voorstel.")
            raise

    def remove(self) -> None:
        """Take the file away, and its folders where nothing else is in them; a damaged file stays."""
        if not self.damaged:
            self.path.unlink(missing_ok=True)
        with suppress(OSError):  # not there
            if [one.name for one in self.path.parent.iterdir()] == [_IGNORES.name]:
                (self.path.parent / _IGNORES).unlink()
        for folder in (self.path.parent, self.path.parent.parent):
            with suppress(OSError):  # not empty, or not there
                folder.rmdir()

    def _write(self) -> None:
        """Write all down; where that can't be done it is said once, and the questions go on."""
        content: dict[str, Any] = {"plan": self.mark, "antwoorden": self.answers}
        if proposed := {key: text for key, text in self.earlier.items() if text}:
            content["voorstellen"] = proposed
        data = json.dumps(content, ensure_ascii=False, indent=1).encode()
        try:
            _make_private(self.path.parent)
            self._set_aside()
            write_whole(self.path, data, overwrite=True)
        except OSError as error:
            if not self.unsaved:
                tell(f"Let op: je antwoorden worden nu niet bewaard. {os_fault(error, str(self.path))}.")
                tell("Ga je door tot het eind, dan is er niets kwijt.")
            self.unsaved = True
        else:
            self.unsaved = False

    def _set_aside(self) -> None:
        """Give a file that can't be understood another name: somebody may still read what is in it."""
        if not self.damaged:
            return
        names = (self.path.with_name(f"{self.path.stem}-onleesbaar-{number}.json") for number in count(1))
        aside = next(name for name in names if not os.path.lexists(name))
        self.path.rename(aside)
        self.damaged = False
        tell(f"Let op: wat er eerder is bewaard, kan spv niet lezen. Het staat nu in {aside}.")


class Unanswered(Exception):
    """There is no answer, and nobody is asked."""


class Recalled(Kept):
    """Answers that were kept, to be read again without a question: Unanswered where there is none."""

    @classmethod
    def of_kept(cls, kept: Kept) -> Self:
        """The answers of ``kept``."""
        return cls(kept.path, kept.mark, kept.answers)

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
        """The answer that was kept. Raises Unanswered."""
        try:
            with patience(Patience.INSISTED):
                return read(self.answers[key])
        except (KeyError, WrongUse):
            raise Unanswered from None


def in_words(answer: str) -> str:
    """A key such as ``op_schema``, or a day, as somebody would type it."""
    with suppress(DutchValueError):
        return typed_date(parse_date(answer))
    return answer.replace("_", " ") if re.fullmatch("[a-z]+(?:_[a-z]+)+", answer) else answer


_KEEPS: Final = f"Staat er een regel tussen [ ]? Met Enter houd je die, met {CLEARED} laat je hem weg."


def _beside_proposal(text: str) -> str:
    """A question or what stands above it, where Enter takes a proposal over: CLEARED does what Enter did."""
    text = re.sub(r"\(Enter(?: of geen)?: ", f"(Enter: het voorstel houden, ‘{CLEARED}’: ", text)
    return re.sub(r"Druk (?:dan )?op Enter", f"Typ dan {CLEARED}", text)


def _make_private(folder: Path) -> None:
    """A folder for nobody else, which git leaves out wherever it lies: these are answers about somebody."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    if find_above(folder, ".git"):
        with suppress(FileExistsError):
            write_whole(folder / _IGNORES, b"*\n", overwrite=False)


def _texts(found: dict[Any, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in found.items()}


def _or_back(read: Callable[[str], str], said: Sequence[str]) -> Callable[[str], str]:
    """The same reader of one more line, which takes BACK as well where there is a line to take away."""

    def read_or_back(answer: str) -> str:
        if answer.strip(" .!").casefold() != BACK:
            return read(answer)
        if said:
            return BACK
        raise WrongUse("Er staat nog geen regel om weg te halen.", "Typ er een, of druk op Enter.")

    return read_or_back


def _clearing(read: Callable[[str], T]) -> Callable[[str], T]:
    return lambda answer: read("" if answer.strip() == CLEARED else answer)


def _read(path: Path) -> dict[str, Any]:
    """What is kept; nothing where there is no file. Raises what tells that it is damaged."""
    try:
        data = read_regular(path)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    found = json.loads(data)
    json.dumps(found, ensure_ascii=False).encode()  # refuses what could not be written again
    if not isinstance(found, dict) or not all(
        isinstance(found.get(key, {}), dict) for key in ("antwoorden", "voorstellen")
    ):
        raise ValueError("not what spv writes")
    return found
