"""A dossier under git for a test, made with the real git program."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from support import program

PERSON = {
    "GIT_AUTHOR_NAME": "Daan Kok",
    "GIT_AUTHOR_EMAIL": "daan@voorbeeld.nl",
    "GIT_COMMITTER_NAME": "Daan Kok",
    "GIT_COMMITTER_EMAIL": "daan@voorbeeld.nl",
}


@dataclass(frozen=True)
class Dossier:
    """A work tree with one plan in it."""

    folder: Path
    plan: str = "plan.yaml"

    def git(self, *arguments: str, day: str = "2026-03-02") -> str:
        dates = dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), f"{day}T10:00:00+01:00")
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run(
            [program("git"), *arguments],
            cwd=self.folder,
            env=os.environ | PERSON | dates | own,
            capture_output=True,
            check=True,
        )
        return done.stdout.decode().strip()

    @property
    def path(self) -> Path:
        return self.folder / self.plan

    def write(self, text: str) -> None:
        self.path.write_bytes(text.encode())

    def commit(self, text: str | None, subject: str, *, day: str = "2026-03-02") -> str:
        """Write the plan, commit all there is, and return the hash."""
        if text is not None:
            self.write(text)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", subject, day=day)
        return self.git("rev-parse", "HEAD")


def dossier(folder: Path, plan: str = "plan.yaml") -> Dossier:
    """An empty one."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Dossier(folder, plan)
    made.git("init", "-q", "-b", "main")
    return made


@pytest.fixture
def kept(tmp_path: Path) -> Dossier:
    """An empty dossier in a folder of its own."""
    return dossier(tmp_path / "dossier")
