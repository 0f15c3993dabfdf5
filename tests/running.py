"""Running the real program from a test: in this process (fast), or as a process of its own."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from unittest.mock import patch

from spvgen.__main__ import main
from spvgen.cli.plans.dossier import people_and_faults


@dataclass(frozen=True)
class Ran:
    """What came of a run: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


def spv(*arguments: str, stdin: bytes = b"") -> Ran:
    """Run ``spv`` in this process; of an earlier run it knows nothing."""
    people_and_faults.cache_clear()
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    given = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", given):
        code = main(arguments)
    return Ran(code, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()


class Typist(io.StringIO):
    """Somebody at a terminal who types these lines and then leaves."""

    def __init__(self, *lines: str) -> None:
        super().__init__("".join(f"{line}\n" for line in lines))

    def isatty(self) -> bool:
        return True


@contextmanager
def typing(*lines: str) -> Iterator[tuple[io.StringIO, io.StringIO]]:
    """Standard input that is a terminal; yields what is written on standard output and error."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", Typist(*lines)):
        yield out, err


def spv_process(*arguments: str, stdin: bytes = b"", encoding: str = "utf-8", **environment: str) -> Ran:
    """Run ``spv`` as a process of its own, whose streams have this encoding."""
    done = subprocess.run(
        [sys.executable, "-m", "spvgen", *arguments],
        input=stdin,
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": encoding} | environment,
        timeout=60,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


ENGLISH = re.compile(
    r"\b(usage|options?|arguments?|commands?|show|this|message|exit|errors?|missing|invalid|default|required|try"
    r"|unexpected|no such|did you mean|does not|not found|files?|directory|choose|possible|value|abort(?:ed)?"
    r"|traceback|valid|requires|takes|unknown|warning)\b",
    re.IGNORECASE,
)


def english(text: str) -> list[str]:
    """English words in a text of the program; names of options are English by design."""
    return ENGLISH.findall(re.sub(r"--[a-z-]+", "", text))
