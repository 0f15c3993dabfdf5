"""Answers that are kept while somebody is still answering, to be broken off and taken up again.

Until the work is done they stand beside the plan in ``.spv/antwoorden/``.
``spv init`` keeps that folder out of git.
"""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Self

from spvgen.files import safe_name, write_whole

_FOLDER: Final = Path(".spv") / "antwoorden"


@dataclass(slots=True)
class Kept:
    """The answers to the questions about one part of a plan, by key, exactly as they were typed.

    ``mark`` tells this version of the plan from others; ``stale`` says that the answers are from another one.
    """

    path: Path
    mark: str
    answers: dict[str, str] = field(default_factory=dict)
    stale: bool = False

    @classmethod
    def of(cls, plan: Path, data: bytes, about: str) -> Self:
        """What was kept ``about`` this part of a plan; nothing where there is no file that can be read."""
        path = plan.parent / _FOLDER / f"{plan.name}.{safe_name(about)}.json"
        mark, found = sha256(data).hexdigest(), _read(path)
        answers = {str(key): str(value) for key, value in found.get("antwoorden", {}).items()}
        return cls(path, mark, answers, stale=bool(answers) and found.get("plan") != mark)

    def keep(self, key: str, answer: str) -> None:
        """Keep one more answer, at once: whoever pulls the plug loses only the question at hand."""
        self.answers[key] = answer
        self._write()

    def forget(self, part: str = "") -> None:
        """Forget the answers of a part, to have them asked again; or all of them."""
        self.answers = {key: text for key, text in self.answers.items() if part and key.split(":")[0] != part}
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


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and isinstance(found.get("antwoorden"), dict) else {}
