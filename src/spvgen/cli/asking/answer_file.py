"""The file of answers that are kept while somebody is still answering.

Until the work is done it stands beside the plan in ``.spv/antwoorden/``.
Git leaves that folder out.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any, Final, Self

from spvgen.cli.terminal.faults import os_fault
from spvgen.cli.terminal.streams import tell
from spvgen.files import clear_drafts, find_above, read_regular, safe_name, write_whole
from spvgen.intake.sentence import as_sentence

_FOLDER: Final = Path(".spv") / "antwoorden"
_IGNORES: Final = Path(".gitignore")


@dataclass(slots=True)
class AnswerFile:
    """The answers to the questions about one part of a plan, by key, as they were understood.

    ``earlier`` are answers to be given anew; each is proposed then, also in a later run. ``mark`` tells this
    version of the plan from others; ``stale`` says that the answers are from another one. A plan that is
    still to be made has no content yet. ``damaged`` says that the file can't be understood: it is set aside
    before another takes its name. ``unsaved`` says that the last answers could not be written down.
    ``offered`` are the keys of proposals that were typed in this run and were not asked about yet.
    """

    path: Path
    mark: str
    answers: dict[str, str] = field(default_factory=dict)
    stale: bool = False
    earlier: dict[str, str] = field(default_factory=dict)
    damaged: bool = False
    unsaved: bool = False
    offered: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, plan: Path, data: bytes, about: str) -> Self:
        """What was kept ``about`` this part of a plan; nothing where there is no file that can be read."""
        path = _place(plan, about)
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
            return f"Je antwoorden zijn niet bewaard.{self._typed()}"
        return f"Je laatste antwoorden zijn niet bewaard. De eerdere staan in {self.path}.{self._typed()}"

    def _typed(self) -> str:
        """All that was answered, for who has to copy it from the screen."""
        said = [f"  {key.split(':')[0]}: {text}" for key, text in self.answers.items() if text]
        return "\n".join(["", "Kopieer ze hier, als je ze nog nodig hebt:", *said]) if said else ""

    def broken_off(self, onward: str) -> str:
        """What became of the answers, for who breaks off; ``onward`` is how to go on with them."""
        told = f" {self.whereabouts}\n{onward}" if self.answers else ""
        return f"\nEr is niets vastgelegd.{told}"

    def has(self, key: str) -> bool:
        """Whether there is an answer under this key, kept or to be proposed again."""
        return bool(self.answers.get(key) or self.earlier.get(key))

    def offer(self, key: str, answer: str, *, instead: bool = False) -> None:
        """Propose an answer to a question to come, behind what was offered for it before or ``instead``."""
        before = self.earlier.get(key, "") if key in self.offered and not instead else ""
        self.earlier[key] = also_said(before, answer) if before else answer
        self.offered.add(key)
        self.save()

    def scrap(self, key: str, least: int) -> str:
        """What is proposed for a question in fewer than ``least`` words; it is proposed no more."""
        found = self.earlier.get(key, "").strip(" ().,;:")
        if not found or len(found.split()) >= least:
            return ""
        del self.earlier[key]
        return found

    def keep(self, key: str, answer: str) -> None:
        """Keep one more answer, at once: whoever pulls the plug loses only the question at hand."""
        self.answers[key] = answer
        self.save()

    def add(self, key: str, more: str) -> None:
        """Keep something more behind an answer that was given."""
        self.keep(key, also_said(self.answers[key], more))

    def drop(self, *keys: str) -> None:
        """Forget the answers under these keys, and what was asked on about them."""
        told = tuple(f"{key}:" for key in keys)
        self.answers = {
            key: text for key, text in self.answers.items() if key not in keys and not key.startswith(told)
        }
        self.save()

    def ask_again(self, *parts: str) -> None:
        """Have parts asked again, in this run or in a later one; what was answered is proposed."""
        again = {key: text for key, text in self.answers.items() if key.split(":")[0] in parts}
        self.answers = {key: text for key, text in self.answers.items() if key not in again}
        self.earlier |= {key: text for key, text in again.items() if text}
        self.save()

    def remove(self) -> None:
        """Take the file away, and its folders where nothing else is in them; a damaged file stays.

        What was left where a window closed while answers were written goes too: there are answers in it.
        """
        if not self.damaged:
            self.path.unlink(missing_ok=True)
        clear_drafts(self.path.parent)
        with suppress(OSError):  # not there
            if [one.name for one in self.path.parent.iterdir()] == [_IGNORES.name]:
                (self.path.parent / _IGNORES).unlink()
        for folder in (self.path.parent, self.path.parent.parent):
            with suppress(OSError):  # not empty, or not there
                folder.rmdir()

    def move(self, plan: Path, about: str) -> None:
        """Keep the answers beside another plan from now on."""
        self.remove()
        self.path = _place(plan, about)
        self.save()

    def save(self) -> None:
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


def _place(plan: Path, about: str) -> Path:
    return plan.parent / _FOLDER / f"{plan.name}.{safe_name(about)}.json"


def also_said(before: str, more: str) -> str:
    """Two answers as sentences one after the other; what was said already is not said twice."""
    said = as_sentence(more)
    return before if said in as_sentence(before) else f"{as_sentence(before)} {said}"


def _texts(found: dict[Any, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in found.items()}


def _make_private(folder: Path) -> None:
    """A folder for nobody else, which git leaves out wherever it lies: these are answers about somebody."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    if find_above(folder, ".git"):
        with suppress(FileExistsError):
            write_whole(folder / _IGNORES, b"*\n", overwrite=False)


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
