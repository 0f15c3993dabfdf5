"""Answers that are kept while somebody is still answering, to be broken off and taken up again.

Until the work is done they stand beside the plan in ``.spv/antwoorden/``.
``spv init`` keeps that folder out of git.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from spvgen.cli.ask import Question, ask
from spvgen.cli.outcome import WrongUse
from spvgen.cli.streams import tell
from spvgen.files import safe_name, write_whole

T = TypeVar("T")

_FOLDER: Final = Path(".spv") / "antwoorden"
CLEARED: Final = "-"
"""What is typed to take an earlier answer away."""


@dataclass(slots=True)
class Kept:
    """The answers to the questions about one part of a plan, by key, as they were understood.

    ``earlier`` are answers to be given anew; each is proposed then. ``mark`` tells this version of the plan
    from others; ``stale`` says that the answers are from another one. A plan that is still to be made has no
    content yet.
    """

    path: Path
    mark: str
    answers: dict[str, str] = field(default_factory=dict)
    stale: bool = False
    earlier: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: Path, data: bytes, about: str) -> Self:
        """What was kept ``about`` this part of a plan; nothing where there is no file that can be read."""
        path = plan.parent / _FOLDER / f"{plan.name}.{safe_name(about)}.json"
        mark, found = sha256(data).hexdigest(), _read(path)
        answers = {str(key): str(value) for key, value in found.get("antwoorden", {}).items()}
        return cls(path, mark, answers, stale=bool(answers) and found.get("plan") != mark)

    def ask(
        self, key: str, question: str, read: Callable[[str], T], *, default: str = "", lead: str = ""
    ) -> T:
        """Put a question, unless its answer was kept; ``lead`` stands above it.

        Keys begin with the part that they are about, up to a colon. What ``read`` refuses is not kept. An
        earlier answer is the proposal; CLEARED stands for none.
        """
        if key in self.answers:
            try:
                return read(self.answers[key])
            except WrongUse:  # what it was about changed meanwhile
                pass
        if lead:
            tell(f"\n{lead}")
        proposed = _in_words(self.earlier.pop(key, ""))
        answer = ask(question, _clearing(read) if proposed else read, default=proposed or default)
        self.keep(key, str(answer))
        return answer

    def several(self, key: str, question: str, read: Callable[[str], T], lead: str = "") -> Iterator[T]:
        """Put a question again and again, until the answer stays empty."""
        for number in count(1):
            answer = self.ask(f"{key}:{number}", question, read, lead=lead if number == 1 else "")
            if answer:
                yield answer
            elif not self.has(f"{key}:{number + 1}"):
                return

    def has(self, key: str) -> bool:
        """Whether there is an answer under this key, kept or to be proposed again."""
        return bool(self.answers.get(key) or self.earlier.get(key))

    def propose(self, key: str, question: Question, given: str | None) -> Any:
        """What is given, or else what is answered; an earlier answer stands there to accept."""
        if given is not None:
            return question.read(given)
        self.earlier[key] = self.answers.pop(key, "")
        return self.ask(key, question.text, question.read, default=question.default)

    def keep(self, key: str, answer: str) -> None:
        """Keep one more answer, at once: whoever pulls the plug loses only the question at hand."""
        self.answers[key] = answer
        self._write()

    def forget(self, part: str = "") -> None:
        """Have a part asked again, with its answers as proposals; or forget all there is."""
        again = {key: text for key, text in self.answers.items() if part and key.split(":")[0] == part}
        kept = {key: text for key, text in self.answers.items() if part and key not in again}
        self.answers, self.earlier = kept, self.earlier | again if part else {}
        if any(again.values()):
            tell(f"\nJe eerdere antwoorden staan als voorstel tussen [ ]. Met {CLEARED} maak je er een leeg.")
        self.stale = False
        self._write()

    def remove(self) -> None:
        """Take the file away, and its folders where nothing else is in them."""
        self.path.unlink(missing_ok=True)
        for folder in (self.path.parent, self.path.parent.parent):
            with suppress(OSError):  # not empty, or not there
                folder.rmdir()

    def _write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        content = {"plan": self.mark, "antwoorden": self.answers}
        data = json.dumps(content, ensure_ascii=False, indent=1).encode()
        write_whole(self.path, data, overwrite=True)


def _in_words(answer: str) -> str:
    """A key such as ``op_schema`` as it is shown."""
    return answer.replace("_", " ") if re.fullmatch("[a-z]+(?:_[a-z]+)+", answer) else answer


def _clearing(read: Callable[[str], T]) -> Callable[[str], T]:
    return lambda answer: read("" if answer.strip() == CLEARED else answer)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and isinstance(found.get("antwoorden"), dict) else {}
