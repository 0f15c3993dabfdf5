"""What is pasted behind a question stays its answer, at a real terminal: it never runs on into the next one."""

import sys
from pathlib import Path
from typing import Any

import pytest

from spvgen.cli.terminal.typed import as_one
from terminal import needs_terminal

SCRIPT = """
import sys
from pathlib import Path
from spvgen.cli.asking.kept import Kept
from spvgen.cli.terminal.ask import ask

def finish(number, line):
    return f"{line} ({ask('Wanneer', str)})" if "bellen" in line else line

kept = Kept.of(Path("plan.yaml"), b"", "paste")
first = kept.ask("een", "Hoe ging het", str)
said = kept.several("meer", "Afspraak", str, finish=finish)
last = ask("Wie was erbij", str)
print(repr((first, said, last)))
"""


@pytest.fixture
def child(tmp_path: Path) -> Any:
    pexpect = pytest.importorskip("pexpect")
    return pexpect.spawn(
        sys.executable, ["-c", SCRIPT], cwd=str(tmp_path), encoding="utf-8", timeout=60, dimensions=(50, 200)
    )


def outcome(child: Any) -> str:
    import pexpect

    child.expect(pexpect.EOF)
    return str(child.before.strip().splitlines()[-1])


@needs_terminal
@pytest.mark.parametrize("end", ["\n", ""], ids=["whole", "last line without an end"])
def test_one_question_takes_all_lines(child: Any, end: str) -> None:
    child.expect("Hoe ging het: ")
    child.send(f"Het liep goed.\n\nWel laat,\nzei Zoë.{end}")
    child.expect("één antwoord van 3 regels")
    child.expect("Afspraak: ")
    child.send("\n")
    child.expect("Wie was erbij: ")
    child.sendline("Bas")
    assert outcome(child) == repr(("Het liep goed. Wel laat, zei Zoë.", [], "Bas"))


@needs_terminal
@pytest.mark.parametrize("end", ["\n", ""], ids=["whole", "last line without an end"])
def test_each_line_is_an_answer_where_more_are_asked(child: Any, end: str) -> None:
    child.expect("Hoe ging het: ")
    child.sendline("Goed.")
    child.expect("Afspraak: ")
    child.send(f"Zes keer bellen\n\nEen lijst maken\nTwee keer bellen{end}")
    for when in ("maandag", "dinsdag"):
        child.expect("Wanneer: ")
        child.sendline(when)
    child.expect("Afspraak: ")
    child.sendline("Verder niets")
    child.expect("Afspraak: ")
    child.sendline("")
    child.expect("Wie was erbij: ")
    child.sendline("Bas")
    agreed = ["Zes keer bellen (maandag)", "Een lijst maken", "Twee keer bellen (dinsdag)", "Verder niets"]
    assert outcome(child) == repr(("Goed.", agreed, "Bas"))


@needs_terminal
def test_what_is_typed_line_by_line_is_as_it_was(child: Any) -> None:
    for question, typed in (
        ("Hoe ging het: ", "Goed."),
        ("Afspraak: ", "Een lijst"),
        ("Afspraak: ", ""),
        ("Wie was erbij: ", "Bas"),
    ):
        child.expect(question)
        child.sendline(typed)
    assert outcome(child) == repr(("Goed.", ["Een lijst"], "Bas"))


@pytest.mark.parametrize(
    ("lines", "one"),
    [
        (["Goed."], "Goed."),
        (["Het liep", "goed."], "Het liep goed."),
        (["- bellen", "- mailen,", "- langsgaan"], "bellen; mailen; langsgaan"),
        (["1. bellen", "2) mailen"], "bellen; mailen"),
        (["- bellen"], "- bellen"),
        (["- bellen", "en mailen"], "- bellen en mailen"),
        (["10 keer bellen", "5 keer mailen"], "10 keer bellen 5 keer mailen"),
    ],
)
def test_lines_that_are_one_answer(lines: list[str], one: str) -> None:
    assert as_one(lines) == one
