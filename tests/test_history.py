"""What git holds of a plan, asked of the real git program, in repositories tame and hostile."""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from dossiers import Dossier, dossier, kept
from spvgen.git import GitFault
from spvgen.history import Revision, blob_at, commit, contents_of, locate, revisions

__all__ = ["kept"]


def found(made: Dossier, *, same: bool = True) -> list[Revision]:
    return revisions(locate(made.path), lambda old, new: same)


def test_every_revision_with_who_when_and_what(kept: Dossier) -> None:
    first = kept.commit("a: 1\n", "Eerste versie", day="2026-03-02")
    second = kept.commit("a: 2\n", "Tweede", day="2026-03-09")
    newest, oldest = found(kept)
    assert (newest.id, newest.subject, newest.author, newest.short) == (
        second,
        "Tweede",
        "Daan Kok",
        second[:8],
    )
    assert newest.date and newest.date.isoformat() == "2026-03-09T10:00:00+01:00"
    assert (oldest.id, oldest.parents) == (first, ())
    contents = contents_of(locate(kept.path), [newest.blob or "", *newest.parents])
    assert list(contents.values()) == [b"a: 2\n", b"a: 1\n"]


def test_commits_on_other_files_are_none_of_it(kept: Dossier) -> None:
    kept.commit("a: 1\n", "Plan")
    (kept.folder / "ander.yaml").write_text("b: 1\n")
    kept.commit(None, "Ander plan")
    assert [one.subject for one in found(kept)] == ["Plan"]


def renamed(made: Dossier) -> Dossier:
    made.commit("a: 1\nb: 2\nc: 3\n", "Plan")
    made.git("mv", made.plan, "nieuw.yaml")
    after = Dossier(made.folder, "nieuw.yaml")
    after.commit("a: 1\nb: 2\nc: 4\n", "Andere naam")
    return after


def test_a_rename_is_followed(kept: Dossier) -> None:
    newest, oldest = found(renamed(kept))
    assert (newest.path, newest.old_path, oldest.path) == ("nieuw.yaml", "plan.yaml", "plan.yaml")
    assert newest.parents == (oldest.blob,)


def test_a_rename_to_another_plan_is_not(kept: Dossier) -> None:
    (only,) = found(renamed(kept), same=False)
    assert (only.subject, only.parents) == ("Andere naam", ())


def test_a_copy_of_a_plan_has_not_its_history(kept: Dossier) -> None:
    """git log --follow takes the one for the other: that would tell of a colleague."""
    kept.commit("a: 1\nb: 2\nc: 3\n", "Plan van een collega")
    shutil.copy(kept.path, kept.folder / "kopie.yaml")
    kept.commit(None, "Kopie")
    assert "collega" in kept.git("log", "--follow", "--format=%s", "--", "kopie.yaml")
    assert [one.subject for one in found(Dossier(kept.folder, "kopie.yaml"))] == ["Kopie"]


def test_a_merge_and_a_removed_file(kept: Dossier) -> None:
    lines = [f"k{n}: {n}" for n in range(20)]
    kept.commit("\n".join(lines), "Begin")
    kept.git("switch", "-qc", "zij")
    kept.commit("\n".join(["k0: x", *lines[1:]]), "Zij")
    kept.git("switch", "-q", "main")
    kept.commit("\n".join([*lines[:-1], "k19: y"]), "Hoofd")
    kept.git("merge", "-q", "-m", "Samen", "zij")
    kept.path.unlink()
    kept.commit(None, "Weg")
    gone, merged, *others = found(kept)
    assert (gone.blob, len(gone.parents)) == (None, 1)
    assert (merged.subject, len(merged.parents)) == ("Samen", 2)
    assert {one.subject for one in others} == {"Begin", "Zij", "Hoofd"}


NAMES = [
    "-x.yaml",
    "--help.yaml",
    "é ü.yaml",
    "a*b?.yaml",
    ":(top)x.yaml",
    '"aan".yaml',
    "tab\there.yaml",
    "regel\neinde.yaml",
]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_a_file(tmp_path: Path, name: str) -> None:
    made = dossier(tmp_path / "map [x]\n", name)
    made.commit("a: 1\n", "Een")
    made.commit("a: 2\n", "Twee")
    assert [one.subject for one in found(made)] == ["Twee", "Een"]
    place = locate(made.path)
    assert blob_at(place, commit(place, "HEAD"), [place.path]) == found(made)[0].blob


def test_a_plan_in_a_folder_below_and_in_another_worktree(kept: Dossier) -> None:
    below = Dossier(kept.folder, "plannen/plan.yaml")
    below.path.parent.mkdir()
    below.commit("a: 1\n", "Een")
    kept.git("worktree", "add", "-q", "../tweede")
    for folder in (kept.folder, kept.folder.parent / "tweede"):
        assert [one.subject for one in found(Dossier(folder, "plannen/plan.yaml"))] == ["Een"]


def test_a_shallow_copy_says_so(kept: Dossier) -> None:
    kept.commit("a: 1\n", "Een")
    kept.commit("a: 2\n", "Twee")
    kept.git("clone", "-q", "--depth", "1", kept.folder.as_uri(), "../kopie")
    copy = Dossier(kept.folder.parent / "kopie")
    assert locate(copy.path).shallow
    assert [one.subject for one in found(copy)] == ["Twee"]
    assert not locate(kept.path).shallow


def test_nothing_that_a_repository_brings_is_run(kept: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.commit("a: 1\n", "Een")
    kept.commit("a: 2\n", "Twee")
    trap = kept.folder.parent / "gelopen"
    evil = f"touch '{trap}';"
    for key in (
        "core.pager",
        "core.fsmonitor",
        "diff.external",
        "diff.x.textconv",
        "diff.x.command",
        "gpg.program",
        "core.sshCommand",
        "filter.x.smudge",
    ):
        kept.git("config", key, evil)
    for key, value in {
        "log.showSignature": "true",
        "log.follow": "true",
        "log.showRoot": "false",
        "diff.renames": "false",
        "color.ui": "always",
        "format.pretty": "oneline",
        "diff.orderFile": "/bestaat/niet",
    }.items():
        kept.git("config", key, value)
    (kept.folder / ".git" / "info" / "attributes").write_text("* diff=x filter=x\n")
    with monkeypatch.context() as hook:
        hook.setenv("GIT_DIR", "/bestaat/niet")
        hook.setenv("GIT_EXTERNAL_DIFF", evil)
        assert [one.subject for one in found(kept)] == ["Twee", "Een"]
    assert not trap.exists()
    with suppress(subprocess.CalledProcessError):
        kept.git("diff", "HEAD~1")
    assert trap.exists(), "the trap works: git itself falls into it"


# --- What git can't tell ---------------------------------------------------------------------------


def fault(path: Path) -> str:
    with pytest.raises(GitFault) as told:
        locate(path)
    return f"{told.value} {told.value.hint}"


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert "staat niet onder git. Zonder git is er geen geschiedenis. Met ‘spv init’" in fault(
        tmp_path / "plan.yaml"
    )
    assert "bestaat niet" in fault(tmp_path / "weg" / "plan.yaml")


def test_no_git_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert fault(tmp_path / "plan.yaml").startswith("Het programma git is niet gevonden.")


def test_a_bare_repository_and_the_folder_of_git_itself(kept: Dossier) -> None:
    kept.git("init", "-q", "--bare", "../kaal")
    assert "hoort bij git zelf" in fault(kept.folder / ".git" / "plan.yaml")
    assert "hoort bij git zelf" in fault(kept.folder.parent / "kaal" / "plan.yaml")


def test_a_repository_that_is_broken(kept: Dossier) -> None:
    kept.commit("a: 1\n", "Een")
    (kept.folder / ".git" / "config").write_text("[core\n")
    assert "niet lezen" in fault(kept.path)


def test_a_last_commit_that_lacks_is_no_first_one_to_come(kept: Dossier) -> None:
    last = kept.commit("a: 1\n", "Plan")
    lost = kept.folder / ".git" / "objects" / last[:2] / last[2:]
    lost.chmod(0o644)
    lost.unlink()
    with pytest.raises(GitFault, match=r"git kan de geschiedenis in .* niet lezen"):
        found(kept)


def test_a_file_that_was_never_committed(kept: Dossier) -> None:
    kept.write("a: 1\n")
    assert found(kept) == []
    kept.git("commit", "-q", "--allow-empty", "-m", "Leeg")
    assert found(kept) == []


@pytest.mark.parametrize("name", ["-p", "--all", "bestaat-niet", "HEAD~9", "HEAD:plan.yaml", "", "a\0b"])
def test_a_name_that_is_no_revision(kept: Dossier, name: str) -> None:
    kept.commit("a: 1\n", "Een")
    assert commit(locate(kept.path), name) == ""


def test_a_content_that_lacks(kept: Dossier) -> None:
    kept.commit("a: 1\n", "Een")
    with pytest.raises(GitFault, match="ontbreekt in deze kopie"):
        contents_of(locate(kept.path), ["1" * 40])
