"""``spv init``: a dossier folder, tried with the real git program."""

import errno
import json
import os
import re
import shlex
import subprocess
from pathlib import Path
from typing import Final

import pytest

from running import english, spv
from spvgen import files
from spvgen.writers.docx.package import pack, unpacked
from support import CLEAN, program

GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Els de Wit",
    "GIT_AUTHOR_EMAIL": "els@voorbeeld.nl",
    "GIT_COMMITTER_NAME": "Els de Wit",
    "GIT_COMMITTER_EMAIL": "els@voorbeeld.nl",
}


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in GIT.items():
        monkeypatch.setenv(name, value)
    ran = spv("init", str(tmp_path / "dossier"))
    assert ran.code == 0, ran.err
    assert english(ran.err.replace(str(tmp_path), "").replace("pre-commit", "")) == []
    return tmp_path / "dossier"


def git(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [program("git"), "-C", str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_what_stands_in_a_dossier(dossier: Path) -> None:
    made = {
        path.relative_to(dossier).as_posix() for path in dossier.rglob("*") if ".git/" not in path.as_posix()
    }
    for path in ("LEESMIJ.md", "spv.toml", ".gitignore", ".gitattributes", ".githooks/pre-commit", "plannen"):
        assert path in made
    readme = (dossier / "LEESMIJ.md").read_text(encoding="utf-8")
    for word in ("openbare", "twee jaar", "per medewerker", "personen.yaml", "gezondheidsgegevens"):
        assert word in readme
    assert english(readme.replace("Visual Studio Code", "").replace("git diff", "")) == []


def test_the_editor_finds_the_schema(dossier: Path) -> None:
    settings = json.loads((dossier / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    ((schema, plans),) = settings["yaml.schemas"].items()
    assert json.loads((dossier / schema).read_text(encoding="utf-8"))["properties"]["medewerker"]
    assert "plannen/*.yaml" in plans


def test_names_stay_out_of_git(dossier: Path) -> None:
    (dossier / "personen.yaml").write_text("mw-1: Noor Jansen\n", encoding="utf-8")
    git(dossier, "add", "--all")
    assert "personen.yaml" not in git(dossier, "ls-files").stdout
    assert "LEESMIJ.md" in git(dossier, "ls-files").stdout
    git(dossier, "add", "--force", "personen.yaml")
    done = git(dossier, "commit", "-m", "namen")
    assert done.returncode != 0 and 'git rm --cached "personen.yaml"' in done.stderr


def commit(dossier: Path, text: str) -> subprocess.CompletedProcess[str]:
    (dossier / "plannen" / "noor.yaml").write_text(text, encoding="utf-8")
    git(dossier, "add", "--all")
    return git(dossier, "commit", "-m", "plan")


def test_what_is_private_is_not_recorded_and_what_is_unfinished_is(dossier: Path) -> None:
    clean = CLEAN.read_text(encoding="utf-8")
    private = clean + "slotopmerking: Je bent ziek gemeld met een burn-out.\n"
    refused = commit(dossier, private)
    assert refused.returncode != 0 and "V01" in refused.stdout + refused.stderr
    assert "burn-out" not in refused.stdout + refused.stderr
    unfinished = commit(dossier, clean + "slotopmerking: …\n")
    assert unfinished.returncode == 0, unfinished.stdout + unfinished.stderr
    done = commit(dossier, clean)
    assert done.returncode == 0
    assert "opmerkingen" not in done.stdout + done.stderr, "it looked for private things only"


def test_an_ending_in_capitals_is_looked_at_too(dossier: Path) -> None:
    private = CLEAN.read_text(encoding="utf-8") + "slotopmerking: Je bent ziek gemeld met een burn-out.\n"
    (dossier / "plannen" / "NOOR.YAML").write_text(private, encoding="utf-8")
    git(dossier, "add", "--all")
    refused = git(dossier, "commit", "-m", "plan")
    assert refused.returncode != 0 and "V01" in refused.stdout + refused.stderr
    (dossier / "plannen" / "NOOR.YAML").unlink()
    (dossier / "Personen.yaml").write_text("mw-1: Noor Jansen\n", encoding="utf-8")
    git(dossier, "add", "--all")
    assert "Personen" not in git(dossier, "ls-files").stdout, "it is ignored whatever its capitals"
    git(dossier, "add", "--force", "Personen.yaml")
    refused = git(dossier, "commit", "-m", "namen")
    (advice,) = re.findall(r"Typ: git (rm .*)", refused.stderr)
    assert git(dossier, *shlex.split(advice)).returncode == 0


def test_a_warning_on_privacy_stops_it_too_unless_the_plan_gives_a_reason(dossier: Path) -> None:
    private = f"{CLEAN.read_text(encoding='utf-8')}slotopmerking: Je bent lid van de FNV.\n"
    refused = commit(dossier, private)
    assert refused.returncode != 0 and "waarschuwing V06" in refused.stdout + refused.stderr
    assert "Zet dan in het plan bij ‘negeer’ de code van de regel" in refused.stderr
    assert "plannen/noor.yaml" not in git(dossier, "diff", "--cached", "--name-only").stdout
    reason = "negeer:\n  - regel: V06\n    reden: De medewerker is kaderlid; dat staat in de functie.\n"
    accepted = commit(dossier, private + reason)
    assert accepted.returncode == 0, accepted.stderr


def test_a_comment_stops_it_as_well(dossier: Path) -> None:
    refused = commit(dossier, f"{CLEAN.read_text(encoding='utf-8')}# Noor heeft een burn-out\n")
    assert refused.returncode != 0 and "V01" in refused.stdout + refused.stderr
    assert "burn-out" not in refused.stdout + refused.stderr


def test_a_refusal_says_so_plainly_and_why(dossier: Path) -> None:
    clean = CLEAN.read_text(encoding="utf-8")
    private = commit(dossier, clean + "slotopmerking: Je bent ziek gemeld met een burn-out.\n")
    assert private.returncode != 0
    assert (
        "Niet vastgelegd: in een plan staat iets wat er niet in mag, zoals iets over gezondheid of een naam."
        in private.stderr
    )
    assert 'typ dan: git add "plannen/noor.yaml"' in private.stderr
    broken = commit(dossier, clean + "slotopmerking: [\n")
    assert broken.returncode != 0
    assert "Niet vastgelegd: een plan is niet te lezen of niet compleet." in broken.stderr
    told = re.sub("git (?:add|commit -m)", "", private.stderr + broken.stderr)
    assert english(told) == []


def test_a_refused_plan_does_not_hold_back_another(dossier: Path) -> None:
    """It is taken out of what stands ready; its text stays."""
    clean = CLEAN.read_text(encoding="utf-8")
    other = clean.replace("kenmerk: VP-2026-014", "kenmerk: VP-2026-015")
    (dossier / "plannen" / "karim.yaml").write_text(other, encoding="utf-8")
    private = clean + "slotopmerking: Je bent ziek gemeld met een burn-out.\n"
    assert commit(dossier, private).returncode != 0
    assert git(dossier, "commit", "-m", "de rest").returncode == 0
    held = git(dossier, "ls-tree", "-r", "--name-only", "HEAD").stdout
    assert "plannen/karim.yaml" in held and "noor" not in held
    assert (dossier / "plannen" / "noor.yaml").read_text(encoding="utf-8") == private
    assert "burn-out" not in git(dossier, "log", "-p", "--all").stdout


def test_inside_a_hook_of_another_repository_the_folder_still_gets_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in GIT.items():
        monkeypatch.setenv(name, value)
    other = tmp_path / "ander"
    other.mkdir()
    subprocess.run([program("git"), "init", "-q", str(other)], check=True)
    before = (other / ".git" / "config").read_bytes()
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    assert spv("init", str(tmp_path / "dossier")).code == 0
    assert (tmp_path / "dossier" / ".git").is_dir()
    assert (other / ".git" / "config").read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="names of folders are text there")
def test_a_folder_whose_name_is_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    folder.mkdir()
    subprocess.run([program("git"), "init", "-q"], cwd=folder, check=True)
    monkeypatch.chdir(folder)
    assert spv("init").code == 0


PRIVATE: Final = "slotopmerking: Je bent ziek gemeld met een burn-out.\n"


@pytest.fixture
def two(dossier: Path) -> Path:
    """The folder of two recorded plans."""
    plans = dossier / "plannen"
    (plans / "karim.yaml").write_text(CLEAN.read_text(encoding="utf-8"), encoding="utf-8")
    assert commit(dossier, CLEAN.read_text(encoding="utf-8")).returncode == 0
    return plans


def _add_to(plan: Path, text: str) -> None:
    plan.write_text(plan.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_plan_that_is_left_out_is_named(two: Path) -> None:
    """Who mends a refused plan and forgets to add it would think it was recorded."""
    _add_to(two / "noor.yaml", PRIVATE)
    _add_to(two / "karim.yaml", "# bekeken\n")
    git(two, "add", "--all")
    assert git(two, "commit", "-m", "plannen").returncode != 0
    (two / "noor.yaml").write_text(CLEAN.read_text(encoding="utf-8") + "# bekeken\n", encoding="utf-8")
    done = git(two, "commit", "-m", "plannen")
    assert done.returncode == 0
    assert (
        "‘plannen/noor.yaml’ is nieuw of veranderd, maar staat niet klaar" in done.stderr
        and "karim" not in done.stderr
    )
    git(two, "add", "--all")
    assert "Let op" not in git(two, "commit", "-m", "plannen").stderr


def test_a_refused_plan_with_another_name_does_not_vanish(two: Path) -> None:
    git(two, "mv", "noor.yaml", "noor-jansen.yaml")
    _add_to(two / "noor-jansen.yaml", PRIVATE)
    _add_to(two / "karim.yaml", "# bekeken\n")
    git(two, "add", "--all")
    refused = git(two, "commit", "-m", "plannen")
    assert refused.returncode != 0 and "Dat ‘plannen/noor.yaml’ weg is" in refused.stderr
    assert git(two, "commit", "-m", "de rest").returncode == 0
    assert git(two, "ls-tree", "--name-only", "HEAD").stdout.split() == [
        ".gitkeep",
        "karim.yaml",
        "noor.yaml",
    ]


@pytest.mark.parametrize("words", [("plannen/noor.yaml",), ("--all",)])
def test_a_list_that_git_made_for_one_commit_is_left_alone(two: Path, words: tuple[str, ...]) -> None:
    _add_to(two / "noor.yaml", PRIVATE)
    _add_to(two / "karim.yaml", "# bekeken\n")
    git(two, "add", "karim.yaml")
    before = git(two, "status", "--short").stdout
    refused = git(two.parent, "commit", "-m", "plan", *words)
    assert refused.returncode != 0 and "V01" in refused.stdout + refused.stderr
    assert "klaar" not in refused.stderr, "nothing that would not be so"
    assert git(two, "status", "--short").stdout == before


def _unseen_beside(two: Path) -> None:
    """Something private that another recorded without a check, and work of one's own since."""
    git(two, "switch", "--create", "ander")
    _add_to(two / "noor.yaml", PRIVATE)
    assert git(two, "commit", "--all", "--no-verify", "-m", "ander").returncode == 0
    git(two, "switch", "-")
    _add_to(two / "karim.yaml", "# bekeken\n")
    assert git(two, "commit", "--all", "-m", "bekeken").returncode == 0


def test_what_another_did_is_not_lost_where_two_versions_join(two: Path) -> None:
    _unseen_beside(two)
    assert git(two, "merge", "--no-commit", "ander").returncode == 0
    assert git(two, "commit", "-m", "samen").returncode != 0
    assert git(two, "diff", "--cached", "--name-only").stdout == "plannen/noor.yaml\n"


@pytest.mark.parametrize(
    "message",
    [
        "Noor heeft een burn-out",
        "verslag\n\nMet Noor besproken; zij is weer ziek gemeld.",
        "# BSN 123456782 weg",
    ],
)
def test_what_is_private_is_not_written_beside_a_commit_either(dossier: Path, message: str) -> None:
    git(dossier, "add", "--all")
    refused = git(dossier, "commit", "-m", message)
    assert refused.returncode != 0 and "Niet vastgelegd: in wat je bij ‘git commit’ schreef" in refused.stderr
    assert not any(word in refused.stdout + refused.stderr for word in ("burn-out", "ziek", "123456782"))
    (advice,) = re.findall(r"^git (commit .*)", refused.stderr, re.MULTILINE)
    assert git(dossier, *shlex.split(advice)).returncode == 0, "what was ready still is"


@pytest.mark.parametrize(
    "message",
    [
        "plannen",
        "Plan van Noor: eerste evaluatie, doel 2 verlaagd naar 40%",
        "weg\n# ------------------------ >8 ------------------------\n-Je bent ziek gemeld met een burn-out.",
    ],
)
def test_what_tells_nothing_private_may_stand_beside_a_commit(dossier: Path, message: str) -> None:
    (dossier / "bericht").write_text(message, encoding="utf-8")
    git(dossier, "add", "plannen", ".gitignore")
    done = git(dossier, "commit", "--cleanup=scissors", "-F", "bericht")
    assert done.returncode == 0, done.stderr


def test_what_another_recorded_unseen_is_looked_at_where_git_joins_it(two: Path) -> None:
    _unseen_beside(two)
    joined = git(two, "merge", "ander", "-m", "samen")
    assert joined.returncode != 0 and "V01" in joined.stdout + joined.stderr
    assert "plannen/noor.yaml" in git(two, "diff", "--cached", "--name-only").stdout, "nothing of it is lost"
    assert "samen" not in git(two, "log", "--format=%s").stdout


def test_what_was_put_ready_before_it_was_mended_is_not_recorded(dossier: Path) -> None:
    """Git records what was added, also where the file is better by now."""
    clean = CLEAN.read_text(encoding="utf-8")
    plan = dossier / "plannen" / "noor.yaml"
    plan.write_text(clean + "slotopmerking: Je bent ziek gemeld met een burn-out.\n", encoding="utf-8")
    git(dossier, "add", "--all")
    plan.write_text(clean, encoding="utf-8")
    stale = git(dossier, "commit", "-m", "plan")
    assert stale.returncode != 0
    assert "‘plannen/noor.yaml’ is veranderd nadat je het klaarzette" in stale.stderr
    assert 'git add "plannen/noor.yaml"' in stale.stderr
    git(dossier, "add", "plannen")
    assert git(dossier, "commit", "-m", "plan").returncode == 0
    assert "burn-out" not in git(dossier, "log", "-p", "--all").stdout


def test_what_the_hook_says_to_type_works_for_any_name(dossier: Path) -> None:
    plan = dossier / "plannen" / "plan van Noor d'Arc.yaml"
    plan.write_text(CLEAN.read_text(encoding="utf-8") + "slotopmerking: [\n", encoding="utf-8")
    git(dossier, "add", "--all")
    refused = git(dossier, "commit", "-m", "plan").stderr
    assert git(dossier, "diff", "--cached", "--name-only", "--", "plannen").stdout == "plannen/.gitkeep\n"
    (advice,) = re.findall(r"typ dan: git (add .*)", refused)
    assert git(dossier, *shlex.split(advice)).returncode == 0
    assert "d'Arc" in git(dossier, "diff", "--cached", "--name-only").stdout


def test_documents_and_half_answers_stay_out_of_git(dossier: Path) -> None:
    kept = ("plannen/.spv/antwoorden/noor.yaml.intake.json", ".spv/antwoorden/x.json")
    made = (
        *(
            "plannen/noor.docx",
            "plannen/noor.pdf",
            "uit/noor.html",
            "plannen/sub/noor.md",
            "documenten/noor.md",
        ),
        *("uit/noor.DOCX", "noor.docm", "noor.odt", "noor.PDF"),
        *("personen.yaml.bak", "personen.yaml.txt", "personen.yaml~", "personen.csv", "plannen/noor.yaml~"),
    )
    for name in (*kept, *made, "plannen/noor.yaml", "plannen/sub/noor.yaml", "logo.png"):
        (dossier / name).parent.mkdir(parents=True, exist_ok=True)
        (dossier / name).write_text("x: 1\n", encoding="utf-8")
    git(dossier, "add", ".")
    held = git(dossier, "ls-files").stdout.split()
    assert not set(held) & {*kept, *made}
    assert set(held) >= {"plannen/noor.yaml", "plannen/sub/noor.yaml", "logo.png", "LEESMIJ.md"}


def test_the_next_steps_are_typed_as_they_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = spv("init", "dossier-jeroen")
    commands = re.findall(r"  (cd .*|spv .*)$", ran.err, re.MULTILINE)
    assert commands == ["cd dossier-jeroen", "spv intake", "spv new"]
    monkeypatch.chdir("dossier-jeroen")
    assert "cd " not in spv("init").err
    made = spv(
        "new", "Jeroen Mulder", "--no-input", "--functie", "Verkoper", "--leidinggevende", "Els Kok",
        "--start", "2026-01-12",
    )  # fmt: skip
    plan = Path("plannen", "jeroen-mulder.yaml")
    assert f"Gemaakt: {plan}\n" in made.err
    for command in ("status", "calendar"):
        assert spv(command, "plannen/").code in (0, 1), "the guide types this"
    assert not Path("jeroen-mulder.yaml").exists() and plan.exists()


def test_a_plan_anywhere_in_the_folder_is_looked_at(dossier: Path) -> None:
    private = CLEAN.read_text(encoding="utf-8") + "slotopmerking: Je bent ziek gemeld met een burn-out.\n"
    (dossier / "noor.yaml").write_text(private, encoding="utf-8")
    git(dossier, "add", "--all")
    done = git(dossier, "commit", "-m", "plan")
    assert done.returncode != 0 and "V01" in done.stdout + done.stderr


def test_who_keeps_names_apart_records_no_document(dossier: Path) -> None:
    (dossier / "plannen" / "noor.docx").write_bytes(b"PK")
    git(dossier, "add", "--all", "--force")
    (dossier / "personen.yaml").write_text("mw-1: Noor Jansen\n", encoding="utf-8")
    done = git(dossier, "commit", "-m", "document")
    assert done.returncode != 0 and "personen.yaml" in done.stderr


def test_git_shows_the_words_of_a_word_file(dossier: Path) -> None:
    clean = CLEAN.read_text(encoding="utf-8")
    assert commit(dossier, clean).returncode == 0
    plan = dossier / "plannen" / "noor.yaml"
    assert spv("render", str(plan)).code == 0
    git(dossier, "add", "--force", "plannen/noor.docx")
    assert git(dossier, "commit", "-m", "document").returncode == 0
    plan.write_text(clean + "slotopmerking: Je kunt dit, en wij helpen je.\n", encoding="utf-8")
    assert spv("render", str(plan)).code == 0
    told = git(dossier, "diff", "--", "plannen/noor.docx").stdout
    assert "+Je kunt dit, en wij helpen je." in told
    assert "Binary" not in told


def test_a_file_without_text(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"PK")
    for name in ("x.docx", "weg.docx"):
        ran = spv("text", str(tmp_path / name))
        assert ran.code == 2 and ran.out == "" and english(ran.err) == []


def test_a_file_whose_text_is_damaged(tmp_path: Path) -> None:
    """Else git would show the words that are left as if the others were deleted."""
    (tmp_path / "noor.yaml").write_bytes(CLEAN.read_bytes())
    assert spv("render", str(tmp_path / "noor.yaml")).code == 0
    document = tmp_path / "noor.docx"
    assert spv("text", str(document)).code == 0
    document.write_bytes(pack({**unpacked(document.read_bytes()), "word/document.xml": b"<w:document"}))
    ran = spv("text", str(document))
    assert (ran.code, ran.out) == (2, "")


def test_without_spv_nothing_is_recorded_unseen(dossier: Path) -> None:
    git(dossier, "config", "spv.program", "geen-spv")
    done = commit(dossier, CLEAN.read_text(encoding="utf-8"))
    assert done.returncode != 0 and "spv init" in done.stderr


def test_a_second_time_changes_nothing_of_the_user(dossier: Path) -> None:
    (dossier / "spv.toml").write_text("[regels]\ndoelen_max = 4\n", encoding="utf-8")
    (dossier / ".spv" / "verbeterplan.schema.json").write_text("{}", encoding="utf-8")
    ran = spv("init", str(dossier))
    assert ran.code == 0
    assert (dossier / "spv.toml").read_text(encoding="utf-8") == "[regels]\ndoelen_max = 4\n"
    assert len((dossier / ".spv" / "verbeterplan.schema.json").read_bytes()) > 1000
    assert spv("check", str(dossier)).code == 2  # no plan yet, and the settings are sound
    assert "Alles stond er al." in spv("init", str(dossier)).err


def test_the_settings_are_sound_with_every_example_line_on(dossier: Path) -> None:
    text = (dossier / "spv.toml").read_text(encoding="utf-8")
    on = "\n".join(
        line.removeprefix("#") if line.startswith("#") and line[1:2] != " " else line
        for line in text.splitlines()
    )
    assert on.count("[regels]") == 1 and "zonder_evaluatie_dagen = 31" in on


def test_within_another_repository_git_is_left_alone(dossier: Path) -> None:
    before = (dossier / ".git" / "config").read_text(encoding="utf-8")
    ran = spv("init", str(dossier / "binnen"))
    assert ran.code == 0 and "die git al bijhoudt" in ran.err
    assert "De controle vóór het vastleggen werkt daar niet" in ran.err
    assert not (dossier / "binnen" / ".git").exists()
    assert (dossier / ".git" / "config").read_text(encoding="utf-8") == before


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "leeg"))
    ran = spv("init", str(tmp_path / "dossier"))
    assert ran.code == 0 and "Installeer git" in ran.err
    assert (tmp_path / "dossier" / "LEESMIJ.md").is_file()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("", encoding="utf-8")
    ran = spv("init", str(tmp_path / "x"))
    assert ran.code == 2 and "is een bestand" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("init", "dossier"), "de schijf is vol. Kies een andere map: spv init MAP"),
        (("schema", "-o", "plan.json"), "‘plan.json’ is niet te schrijven: de schijf is vol. Kies met -o"),
    ],
)
def test_a_full_disk_is_told_with_a_way_out(
    words: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes, **_: bool) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # as writing does, without a name

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(files, "write_whole", full)
    ran = spv(*words)
    assert ran.code == 2
    assert said in ran.err


def test_beside_pre_commit_nothing_is_laid_down(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / ".pre-commit-config.yaml").write_text("repos: []\n", "utf-8")
    ran = spv("init", str(tmp_path))
    assert ran.code == 2
    assert "zouden de controles daarvan niet meer draaien" in ran.err
    assert "spv-check" in ran.err
    assert not (tmp_path / "plannen").exists()
    assert git(tmp_path, "config", "core.hooksPath").stdout == ""


@pytest.mark.parametrize("folder", ["", ".husky"])
def test_hooks_of_somebody_else_stay(folder: str, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    if folder:
        git(tmp_path, "config", "core.hooksPath", folder)
    else:
        (tmp_path / ".git" / "hooks").mkdir(exist_ok=True)
        (tmp_path / ".git" / "hooks" / "pre-commit").write_text("#!/bin/sh\n", "utf-8")
    ran = spv("init", str(tmp_path))
    assert ran.code == 0
    assert f"eigen controles van git, in {folder or '.git/hooks'}; die blijven staan" in ran.err
    assert git(tmp_path, "config", "core.hooksPath").stdout.strip() == folder


def test_a_second_time_the_hooks_are_our_own(dossier: Path) -> None:
    again = spv("init", str(dossier))
    assert "eigen controles" not in again.err
    assert git(dossier, "config", "core.hooksPath").stdout.strip() == ".githooks"
