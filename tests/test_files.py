"""Writing whole or not at all, safe names, and finding plans."""

import errno
import io
import os
import re
import stat
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spvgen.files import (
    Changed,
    find_plans,
    held_everywhere,
    replace_if_unchanged,
    safe_name,
    write_fault,
    write_whole,
)

posix_only = pytest.mark.skipif(os.name == "nt", reason="modes and links work differently on Windows")


def broken(*_: Any, **__: Any) -> NoReturn:
    raise OSError("no")


# Writing


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "plan.yaml", b"a: b\r\n", overwrite=False)
    assert (tmp_path / "plan.yaml").read_bytes() == b"a: b\r\n"
    assert [file.name for file in tmp_path.iterdir()] == ["plan.yaml"]


@pytest.mark.parametrize("existing", [b"", b"een heel lang bestand dat er al stond"])
def test_overwrite_replaces_all_of_it(tmp_path: Path, existing: bytes) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(existing)
    write_whole(plan, b"kort", overwrite=True)
    assert plan.read_bytes() == b"kort"
    assert len(list(tmp_path.iterdir())) == 1


def test_overwrite_may_also_create(tmp_path: Path) -> None:
    write_whole(tmp_path / "x", b"", overwrite=True)
    assert (tmp_path / "x").read_bytes() == b""


def test_without_overwrite_nothing_is_replaced(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(b"oud")
    with pytest.raises(FileExistsError):
        write_whole(plan, b"nieuw", overwrite=False)
    assert plan.read_bytes() == b"oud"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("links", [True, False], ids=["hard-links", "no-hard-links"])
def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    plan = tmp_path / "plan.yaml"
    sync = os.fsync

    def someone_else_is_faster(number: int) -> None:
        sync(number)
        plan.write_bytes(b"van een ander")

    monkeypatch.setattr("os.fsync", someone_else_is_faster)
    if not links:
        monkeypatch.setattr("os.link", broken)
    with pytest.raises(FileExistsError):
        write_whole(plan, b"van mij", overwrite=False)
    assert plan.read_bytes() == b"van een ander"
    assert len(list(tmp_path.iterdir())) == 1


def test_where_hard_links_are_not_known_a_new_file_is_written_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.link", broken)
    write_whole(tmp_path / "plan.yaml", b"heel", overwrite=False)
    assert (tmp_path / "plan.yaml").read_bytes() == b"heel"
    assert len(list(tmp_path.iterdir())) == 1


def _sync_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", broken)


def _replace_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pathlib.Path.replace", broken)
    monkeypatch.setattr("os.link", broken)


@pytest.mark.parametrize("fails", [_sync_fails, _replace_fails])
@pytest.mark.parametrize("exists", [True, False])
def test_a_failure_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: Callable[[pytest.MonkeyPatch], None], exists: bool
) -> None:
    plan = tmp_path / "plan.yaml"
    if exists:
        plan.write_bytes(b"oud")
    fails(monkeypatch)
    with pytest.raises(OSError, match="no"):
        write_whole(plan, b"nieuw", overwrite=exists)
    monkeypatch.undo()
    assert [file.read_bytes() for file in tmp_path.iterdir()] == ([b"oud"] if exists else [])


def test_a_folder_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "weg" / "plan.yaml", b"", overwrite=False)


@posix_only
def test_overwrite_keeps_the_mode(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(b"oud")
    plan.chmod(0o640)
    write_whole(plan, b"nieuw", overwrite=True)
    assert stat.S_IMODE(plan.stat().st_mode) == 0o640


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o640])
def test_nobody_else_reads_a_draft_before_it_has_its_mode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    plan, seen = tmp_path / "plan.yaml", []
    plan.write_bytes(b"oud")
    plan.chmod(mode)

    def synced(_: int) -> None:
        (draft,) = tmp_path.glob(".*.tmp")
        seen.append((draft.read_bytes(), stat.S_IMODE(draft.stat().st_mode)))

    monkeypatch.setattr(os, "fsync", synced)
    write_whole(plan, b"nieuw", overwrite=True)
    assert seen == [(b"nieuw", 0o600)]
    assert stat.S_IMODE(plan.stat().st_mode) == mode


@posix_only
@pytest.mark.parametrize(("plan", "made"), [(0o600, 0o600), (0o400, 0o600), (0o640, None), (0o644, None)])
def test_a_document_is_for_the_eyes_of_no_more_people_than_its_plan(
    tmp_path: Path, plan: int, made: int | None
) -> None:
    source, usual, document = (tmp_path / name for name in ("plan.yaml", "gewoon", "plan.docx"))
    source.write_bytes(b"")
    usual.write_bytes(b"")
    source.chmod(plan)
    write_whole(document, b"", overwrite=False, like=source)
    assert stat.S_IMODE(document.stat().st_mode) == (made or stat.S_IMODE(usual.stat().st_mode))


@posix_only
def test_a_new_file_gets_the_usual_mode(tmp_path: Path) -> None:
    (tmp_path / "gewoon").write_bytes(b"")
    for overwrite in (True, False):
        write_whole(tmp_path / str(overwrite), b"", overwrite=overwrite)
        assert (tmp_path / str(overwrite)).stat().st_mode == (tmp_path / "gewoon").stat().st_mode


@posix_only
def test_a_link_keeps_pointing_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "echt").write_bytes(b"oud")
    (tmp_path / "link").symlink_to("echt")
    write_whole(tmp_path / "link", b"nieuw", overwrite=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "echt").read_bytes() == b"nieuw"


@posix_only
def test_a_link_to_nothing_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("weg")
    with pytest.raises(FileExistsError):
        write_whole(tmp_path / "link", b"nieuw", overwrite=False)
    assert not (tmp_path / "weg").exists()


@posix_only
def test_a_file_that_may_not_be_written_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(b"oud")
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write anything, so chmod would not do
    with pytest.raises(PermissionError):
        write_whole(plan, b"nieuw", overwrite=True)
    assert plan.read_bytes() == b"oud"


def test_an_edit_replaces_what_was_read(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(b"oud")
    replace_if_unchanged(plan, b"oud", b"nieuw")
    assert plan.read_bytes() == b"nieuw"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_somebody_changed_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(b"oud")
    sync = os.fsync

    def someone_else_saves(number: int) -> None:
        sync(number)
        plan.write_bytes(b"van een ander")

    monkeypatch.setattr("os.fsync", someone_else_saves)
    with pytest.raises(Changed, match="intussen veranderd"):
        replace_if_unchanged(plan, b"oud", b"nieuw")
    assert plan.read_bytes() == b"van een ander"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_edit_of_a_file_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_if_unchanged(tmp_path / "plan.yaml", b"oud", b"nieuw")
    assert not list(tmp_path.iterdir())


@posix_only
def test_an_edit_keeps_mode_and_link(tmp_path: Path) -> None:
    (tmp_path / "echt").write_bytes(b"oud")
    (tmp_path / "echt").chmod(0o640)
    (tmp_path / "link").symlink_to("echt")
    replace_if_unchanged(tmp_path / "link", b"oud", b"nieuw")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "echt").read_bytes() == b"nieuw"
    assert stat.S_IMODE((tmp_path / "echt").stat().st_mode) == 0o640


# When the machine lets us down: a file is whole, old or new

OLD, NEW = b"oud\n" * 20_000, b"nieuw\n" * 30_000

KILLED = """
import os, signal, sys
from pathlib import Path
from spvgen import files

plan, moment = Path(sys.argv[1]), int(sys.argv[2])
before, after = plan.read_bytes(), b"nieuw\\n" * 30_000

def trace(frame, event, argument):
    global moment
    if frame.f_code.co_filename != files.__file__:
        return None
    moment -= 1
    if not moment:
        os._exit(9) if os.name == "nt" else os.kill(os.getpid(), signal.SIGKILL)
    return trace

sys.settrace(trace)
files.replace_if_unchanged(plan, before, after)
"""
"""Replaces a file, and is killed without warning at its n-th step: at every call, line and return in turn."""


def test_killed_at_any_step_a_file_is_whole(tmp_path: Path) -> None:
    left = []
    for moment in range(1, 200):
        plan = tmp_path / f"{moment}.yaml"
        plan.write_bytes(OLD)
        done = subprocess.run([sys.executable, "-c", KILLED, str(plan), str(moment)], check=False)
        left.append(plan.read_bytes())
        if done.returncode == 0:
            break
    assert left[-1] == NEW, "the last run came to its end"
    assert len(left) > 20
    assert left == sorted(left, key=(OLD, NEW).index), "first the old file, from some step on the new one"
    assert left.count(OLD) > 10


WRITING_ON = """
import sys
from pathlib import Path
from spvgen.files import replace_if_unchanged

plan, texts = Path(sys.argv[1]), [b"oud\\n" * 20_000, b"nieuw\\n" * 30_000]
print("begonnen", flush=True)
while True:
    replace_if_unchanged(plan, *texts)
    texts.reverse()
"""


def test_killed_while_it_writes_on_and_on_a_file_is_whole(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    for hundredths in range(12):
        plan.write_bytes(OLD)
        with subprocess.Popen(
            [sys.executable, "-c", WRITING_ON, str(plan)], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout and writer.stdout.readline()
            time.sleep(hundredths / 100)
            writer.kill()
        assert plan.read_bytes() in (OLD, NEW)


def test_on_a_full_disk_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, opened = tmp_path / "plan.yaml", Path.open

    class Full(io.FileIO):
        room = 0

        def write(self, data: Any) -> int:
            room = Full.room - self.tell()
            if room <= 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return super().write(bytes(data)[:room])

    def open_on_full_disk(path: Path, mode: str = "r", **others: Any) -> Any:
        return io.BufferedWriter(Full(path, mode)) if "x" in mode else opened(path, mode, **others)

    before, after = b"oud" * 10, b"nieuw" * 10
    plan.write_bytes(before)
    monkeypatch.setattr(Path, "open", open_on_full_disk)
    for Full.room in range(len(after)):
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            replace_if_unchanged(plan, before, after)
        assert plan.read_bytes() == before
        assert list(tmp_path.iterdir()) == [plan]
    Full.room = len(after)
    replace_if_unchanged(plan, before, after)
    assert plan.read_bytes() == after


LIMITED = """
import resource, signal, sys
from pathlib import Path
from spvgen.files import replace_if_unchanged

plan, after = Path(sys.argv[1]), b"nieuw\\n" * 30_000
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for room in range(0, len(after), 9_000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    try:
        replace_if_unchanged(plan, plan.read_bytes(), after)
    except OSError as error:
        print(error.errno)
"""


@posix_only
def test_where_the_system_gives_no_more_room_nothing_is_lost(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(OLD)
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(plan)], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split() == [str(errno.EFBIG)] * 20
    assert plan.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [plan]


# Names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Verbeterplan Tom Bakker", "verbeterplan-tom-bakker"),
        ("Zoë van ’t Hart", "zoë-van-t-hart"),
        ("ĲSBRAND Été", "ijsbrand-été"),
        ("Yıldız Şahin", "yildiz-sahin"),
        ("Łukasz Ğ. Đoković", "lukasz-g-dokovic"),
        ("Søren Weiß", "søren-weiß"),
        ("Иван", "иван"),
        ("e\u0301e\u0301n", "één"),
        ("foto's", "fotos"),
        ("J. de Vries-Smit", "j-de-vries-smit"),
        ("VP_2026_007", "vp_2026_007"),
        ("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j"),
        ("../../etc/passwd", "etc-passwd"),
        ("-rf *", "rf"),
        ("naam. ", "naam"),
        ("een\ttwee\r\ndrie\x00vier", "een-twee-drie-vier"),
        ("on\u00adzicht\u200bbaar", "onzichtbaar"),
        ("😀 ja 😀", "ja"),
        ("CON", "con_"),
        ("Lpt1", "lpt1_"),
        ("com¹", "com¹_"),
        ("nul.txt", "nul-txt"),
        ("console", "console"),
        ("", "naamloos"),
        (" .. ", "naamloos"),
        ("😀", "naamloos"),
        ("\ud800", "naamloos"),
        ("李雷", "李雷"),
    ],
)  # fmt: skip
def test_safe_name(text: str, name: str) -> None:
    assert safe_name(text) == name


@pytest.mark.parametrize("text", ["a" * 300, "é" * 300, "李" * 300, "😀a" * 300, "a " * 300])
def test_a_long_name_is_cut(text: str) -> None:
    name = safe_name(text)
    assert 40 < len(name) <= 100
    assert len(name.encode()) <= 200
    assert not name.endswith("-")


@given(st.text(max_size=120))
def test_any_text_gives_a_name_for_every_system(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 100
    assert not re.search(r'[\x00-\x1f\x7f<>:"/\\|?*\s.]', name)
    assert name == unicodedata.normalize("NFC", name)
    assert name.encode()
    assert not re.fullmatch(r"con|prn|aux|nul|(com|lpt)[0-9¹²³]", name)
    assert not name.startswith("-")
    assert safe_name(name) == name


# Finding


@pytest.mark.parametrize(
    ("stem", "held"),
    [
        ("con", "con_"), ("NUL.tar", "NUL_.tar"), ("Com1", "Com1_"), ("lpt9 .x", "lpt9_ .x"), ("CONIN$", "CONIN$_"),
        ("a:b?*", "a-b-"), ("een\ntwee", "een-twee"), ("eind ", "eind"), ("eind. .", "eind"), ("a\\b", "a-b"),
        ('"naam"', "-naam-"), ("...", "naamloos"),
        # as they are
        ("console", "console"), ("com10", "com10"), ("x.con", "x.con"), ("Tom Bakker, 2e plan (v1.2)", "Tom Bakker, 2e plan (v1.2)"),
        ("Zoë’s plan – nieuw", "Zoë’s plan – nieuw"), ("nulmeting", "nulmeting"), ("aux-team", "aux-team"),
    ],
)  # fmt: skip
def test_a_name_stays_but_for_what_windows_cannot_hold(stem: str, held: str) -> None:
    assert held_everywhere(stem) == held
    assert held_everywhere(held) == held


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A folder as ``spv init`` and use leave it."""
    names = [
        "tom.yaml", "anna.yml", "GROOT.YAML", "personen.yaml", "spv.yaml", "lees.md",
        "team/koersplan.yaml", "team/personen.yaml", "team/diep/x.yaml",
        ".pre-commit-config.yaml", ".git/config.yaml", ".spv/schema.yaml", "team/.venv/y.yaml",
    ]  # fmt: skip
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    return tmp_path


def found(paths: list[Path], root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in find_plans(paths)]


def test_a_folder_is_searched_all_through(dossier: Path) -> None:
    plans = ["GROOT.YAML", "anna.yml", "team/diep/x.yaml", "team/koersplan.yaml", "tom.yaml"]
    assert sorted(found([dossier], dossier)) == plans
    assert find_plans([dossier]) == sorted(find_plans([dossier]))


def test_files_come_as_given_and_once(dossier: Path) -> None:
    paths = [
        dossier / "tom.yaml",
        dossier / "lees.md",
        dossier / "team",
        dossier / "tom.yaml",
        dossier / "spv.yaml",
    ]
    assert found(paths, dossier) == [
        "tom.yaml",
        "lees.md",
        "team/diep/x.yaml",
        "team/koersplan.yaml",
        "spv.yaml",
    ]


def test_a_hidden_folder_that_is_named_is_searched(dossier: Path) -> None:
    assert found([dossier / ".spv"], dossier) == [".spv/schema.yaml"]


def test_an_empty_folder_gives_nothing(tmp_path: Path) -> None:
    assert find_plans([tmp_path]) == []
    assert find_plans([]) == []


def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        find_plans([tmp_path / "weg.yaml"])


def test_whether_anything_can_be_written_in_a_folder_is_tried_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert write_fault(tmp_path) is None
    assert write_fault(tmp_path / "nog" / "niet") is None
    assert list(tmp_path.iterdir()) == []

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("spvgen.files._write_through", refuse)
    assert isinstance(write_fault(tmp_path), PermissionError)
