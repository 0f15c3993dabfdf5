"""Answers at the terminal: what can't be kept, or did not come in whole, is told and never lost."""

import errno
import io
import json
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer

from running import typing
from spvgen.__main__ import main
from spvgen.cli.asking import answer_file
from spvgen.cli.asking.kept import Kept
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.ask import ask
from spvgen.shell import in_shell
from support import program
from terminal import ended, interrupt, talk

NAME = "tom.yaml.intake.json"


pytestmark = pytest.mark.usefixtures("folder")


def kept() -> Kept:
    return Kept.of(Path("tom.yaml"), b"", "intake")


def place() -> Path:
    return Path(".spv", "antwoorden", NAME)


def left(data: bytes) -> Path:
    place().parent.mkdir(parents=True)
    place().write_bytes(data)
    return place()


# --- Keeping ---------------------------------------------------------------------------------------

DAMAGED = {
    "cut off": b'{"plan": "x", "antwoorden": {"omschrijving": "Van juli tot',
    "empty": b"",
    "no text": b"\xff\xfe\x00",
    "a list": b"[]",
    "answers in a list": b'{"antwoorden": ["werk"]}',
    "too deep": b"[" * 200_000,
    "half a character": b'{"antwoorden": {"matter": "\\ud800"}}',
    "a number without end": b'{"antwoorden": {"matter": ' + b"9" * 5000 + b"}}",
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED.keys())
def test_what_can_not_be_read_is_set_aside_and_told(data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    left(data)
    found = kept()
    assert (found.answers, found.damaged) == ({}, True)
    assert place().read_bytes() == data, "looking changes nothing"
    found.keep("matter", "werk")
    found.keep("terugkerend", "ja")
    aside = place().with_name("tom.yaml.intake-onleesbaar-1.json")
    assert aside.read_bytes() == data
    assert kept().answers == {"matter": "werk", "terugkerend": "ja"}
    assert capsys.readouterr().err.count(f"kan spv niet lezen. Het staat nu in {aside}.") == 1
    found.remove()
    assert [path.name for path in place().parent.glob("*.json")] == [aside.name]


@pytest.mark.skipif(sys.platform == "win32", reason="no such modes")
def test_answers_are_for_nobody_else_and_git_leaves_them_out() -> None:
    program("git")
    subprocess.run(["git", "init", "-q"], check=True)
    answers = kept()
    answers.keep("matter", "werk")
    assert place().parent.stat().st_mode & 0o077 == 0
    seen = subprocess.run(["git", "status", "--porcelain", "-uall"], capture_output=True, check=True)
    assert seen.stdout == b""
    answers.remove()
    assert not Path(".spv").exists()


@pytest.mark.parametrize(
    ("name", "age", "gone"),
    [
        (".0123456789abcdef.tmp", 60, True),
        (".ffffffffffffffff.tmp", 11, True),
        (".a1b2c3d4e5f60718.tmp", 86_400, True),
        # near-misses: somebody is writing it now, or it is no file of ours
        (".0123456789abcdef.tmp", 0, False),
        (".0123456789abcdef.tmp.bak", 60, False),
        (".~lock.tom.tmp", 60, False),
        ("0123456789abcdef.tmp", 60, False),
        (".0123456789abcde.tmp", 60, False),
    ],
)
def test_what_was_left_where_a_window_closed_goes_with_the_answers(name: str, age: int, gone: bool) -> None:
    answers = kept()
    answers.keep("matter", "werk")
    rest = place().with_name(name)
    rest.write_bytes(b"wat iemand zei")
    then = time.time() - age
    os.utime(rest, (then, then))
    answers.remove()
    assert rest.exists() is not gone
    assert Path(".spv").exists() is not gone, "an empty folder goes too"


def test_a_second_damaged_file_takes_the_place_of_no_other() -> None:
    left(b"een")
    kept().keep("matter", "werk")
    place().write_bytes(b"twee")
    kept().keep("matter", "werk")
    asides = sorted(place().parent.glob("*onleesbaar*"))
    assert [path.read_bytes() for path in asides] == [b"een", b"twee"]


def test_a_damaged_file_stays_where_no_question_was_put() -> None:
    left(b"{")
    kept().remove()
    assert place().read_bytes() == b"{"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_is_not_waited_for() -> None:
    place().parent.mkdir(parents=True)
    os.mkfifo(place())
    assert kept().damaged


def test_what_can_not_be_kept_is_told_once_and_the_questions_go_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path(".spv").write_text("geen map", "utf-8")
    answers = kept()
    answers.keep("matter", "werk")
    answers.keep("terugkerend", "ja")
    assert answers.answers == {"matter": "werk", "terugkerend": "ja"}
    said = capsys.readouterr().err
    assert said.count("worden nu niet bewaard") == 1
    assert f"‘{place()}’" in said, "the file is named, and not the draft beside it"
    assert answers.whereabouts == (
        "Je antwoorden zijn niet bewaard.\nKopieer ze hier, als je ze nog nodig hebt:\n"
        "  matter: werk\n  terugkerend: ja"
    )


def test_on_a_full_disk_the_earlier_answers_stay(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = kept()
    answers.keep("matter", "werk")
    assert answers.whereabouts == f"Je antwoorden staan in {place()}."

    def full(path: Path, data: bytes, *, overwrite: bool) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), ".6f3a.tmp")

    with monkeypatch.context() as patch:
        patch.setattr(answer_file, "write_whole", full)
        answers.keep("terugkerend", "ja")
    assert "de schijf is vol." in capsys.readouterr().err
    told = f"Je laatste antwoorden zijn niet bewaard. De eerdere staan in {place()}."
    assert answers.whereabouts.startswith(f"{told}\nKopieer ze hier")
    assert kept().answers == {"matter": "werk"}
    answers.keep("team", "nee")
    assert answers.whereabouts == f"Je antwoorden staan in {place()}."
    assert json.loads(place().read_bytes())["antwoorden"] == answers.answers


@pytest.mark.parametrize("broken", [KeyboardInterrupt, typer.Abort])
def test_who_breaks_off_hears_where_the_answers_are(
    broken: type[BaseException], capsys: pytest.CaptureFixture[str]
) -> None:
    answers = kept()
    with pytest.raises(broken), answers.pointed_out():
        raise broken
    assert capsys.readouterr().err == ""
    answers.keep("uitkomst", "doelen_behaald")
    with pytest.raises(broken), answers.pointed_out():
        raise broken
    assert f"Er is niets vastgelegd. Je antwoorden staan in {place()}.\n" in capsys.readouterr().err


# --- Asking ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("x" * 4095, "het eind ervan is niet aangekomen"),
        ("é" * 2047 + "x", "het eind ervan is niet aangekomen"),
        ("x" * 4094 + "\udcc3", "het eind ervan is niet aangekomen"),
        ("Zo\udceb", "een teken dat spv niet kan lezen"),
    ],
)
def test_an_answer_that_did_not_come_in_whole_is_asked_again(
    first: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{first}\nZoë\n"))
    assert ask("Naam", str) == "Zoë"
    assert said in capsys.readouterr().err


def test_a_long_answer_that_is_whole_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("x" * 4094 + "\n"))
    assert ask("Naam", str) == "x" * 4094


@pytest.mark.skipif(sys.platform != "linux", reason="other terminals tell it themselves")
def test_a_terminal_that_drops_the_end_of_an_answer(tmp_path: Path) -> None:
    child = talk(tmp_path, "new")
    child.expect("Naam van de medewerker: ")
    child.sendline("Tom Bakker" * 500)
    child.expect("het eind ervan is niet aangekomen")
    child.expect("Naam van de medewerker: ")
    interrupt(child)
    assert ended(child) == 130
    assert list(tmp_path.iterdir()) == []


def test_a_byte_that_is_no_character_breaks_no_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.TextIOWrapper(io.BytesIO("Zoë\n".encode()), encoding="ascii")
    monkeypatch.setattr(sys, "stdin", given)
    streams.prepare()
    assert sys.stdin.readline() == "Zo\udcc3\udcab\n"


# --- What can be typed again -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("Tom Bakker", '"Tom Bakker"'),
        ("d'Artagnan", '"d\'Artagnan"'),
        ("Zoë", "Zoë"),
        ("a&b#c*", '"a&b#c*"'),
        ("", '""'),
        (Path("plannen/tom.yaml"), str(Path("plannen/tom.yaml"))),
        (Path("-tom.yaml"), "./-tom.yaml"),
    ],
)
def test_a_word_as_it_is_typed_in_a_command(word: str | Path, typed: str) -> None:
    assert in_shell(word) == typed


@pytest.mark.skipif(os.name == "nt", reason="the shells of Windows know no single quotes")
@pytest.mark.parametrize("word", ['Tom "de" Bakker', "$HOME", "`id`", "a\\b", "wat!", 'd\'A "x" $y'])
def test_no_shell_works_on_a_word(word: str) -> None:
    shown = in_shell(word)
    assert shlex.split(shown) == [word]
    ran = subprocess.run(["/bin/sh", "-c", f"printf %s {shown}"], capture_output=True, check=True)
    assert ran.stdout.decode() == word


@pytest.mark.parametrize("typed", ["stop", "Stoppen."])
def test_who_types_stop_stops_and_keeps_the_answers(folder: Path, typed: str) -> None:
    with typing("Sara de Vries", "Binnendienst", typed) as (_, err):
        assert main(["new"]) == 130
    said = err.getvalue()
    assert 'Ga later verder met: spv new "Sara de Vries"' in said
    with typing("Sara de Vries") as (_, err):
        main(["new"])
    said = err.getvalue()
    assert (
        "Functie van de medewerker: " not in said and said.rstrip().count("Naam van de leidinggevende: ") == 1
    )
    assert not list(folder.glob("*.yaml"))


def test_a_sentence_that_begins_so_is_an_answer(folder: Path) -> None:
    with typing("Sara de Vries", "Stop-loss analist", "Kim Bos") as (_, err):
        main(["new"])
    assert "Naam van de HR-adviseur" in err.getvalue()
