"""Run git, of which nothing that a repository or a hook brings along is believed.

Nothing is run that a repository names: no hook, pager, filter, signature program or remote. Arguments and
answers travel as bytes, so that any name of a file comes through.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from spvgen.diagnostics import Obstacle

_QUIET: Final = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "log.showSignature=false"),  # would run the program that the repository names
    *("-c", "log.showRoot=true"),
    *("-c", "diff.orderFile=/dev/null"),
    *("-c", "core.fsmonitor=false"),
)
_KEPT: Final = frozenset(
    {
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CEILING_DIRECTORIES",
        "GIT_EXEC_PATH",
    }
)
"""What the user may tell git; the rest (as a hook has it) would point to another repository."""


class GitFault(Obstacle):
    """Why git can't tell."""


def program() -> str:
    """Where git is. Raises GitFault."""
    found = shutil.which("git")
    if found is None or not Path(found).is_absolute():  # Windows looks beside the plan first
        raise GitFault(
            "Het programma git is niet gevonden. Zonder git is er geen geschiedenis.",
            "Installeer git (https://git-scm.com) en open een nieuw venster.",
        )
    return found


def run(git: str, folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git answers in a folder. Raises GitFault where it says no, or can't be started."""
    try:
        done = subprocess.run(
            [git, *_QUIET, *arguments],
            cwd=folder,
            env=_environment(),
            input=given,
            capture_output=True,
            check=False,
        )
    except (OSError, ValueError) as error:  # a NUL in an argument is a ValueError
        raise GitFault(f"git is niet te starten ({type(error).__name__}).") from error
    if done.returncode:
        raise fault(folder, done.stderr.decode(errors="replace"))
    return done.stdout


def _environment() -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in _KEPT}
    return own | {
        "LC_ALL": "C",  # so that the two causes below can be told apart
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",  # what a partial copy lacks is not fetched
    }


def fault(folder: Path, said: str) -> GitFault:
    """What to tell of what git said of a folder."""
    if "not a git repository" in said:
        return GitFault(
            f"De map ‘{folder}’ staat niet onder git. Zonder git is er geen geschiedenis.",
            "Met ‘spv init’ zet je de map van je dossier onder git; een privégegeven houdt spv dan tegen.",
        )
    if "dubious ownership" in said:
        return GitFault(
            f"De map ‘{folder}’ is van een andere gebruiker. Daarom leest git die niet.",
            "Vraag degene die de map beheert om hulp.",
        )
    return GitFault(
        f"git kan de geschiedenis in ‘{folder}’ niet lezen.", "Typ daar ‘git status’ om te zien wat er is."
    )
