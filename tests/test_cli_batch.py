"""``spv render`` over many plans: where each lands, what is told, and that it can be broken off."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from running import english, spv, spv_process
from spvgen import writers
from spvgen.cli.documents import making
from support import CLEAN, plan_where, plan_with

GOOD = CLEAN.read_text("utf-8")
OPEN = plan_where("hr.naam", "…")
UNREADABLE = "naam: @x"

posix = pytest.mark.skipif(os.name == "nt", reason="making a link needs rights on Windows")


pytestmark = pytest.mark.usefixtures("folder")


def write(name: str, text: str = GOOD) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def made(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".yaml")
    return sorted(path.relative_to(folder).as_posix() for path in found)


def listed(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


def many(number: int, *, wrong: dict[int, str] | None = None) -> None:
    for at in range(number):
        write(f"plannen/p{at:02}.yaml", (wrong or {}).get(at, GOOD))


def named(kenmerk: str, name: str) -> str:
    return plan_with(f"kenmerk: '{kenmerk}'").replace("Noor Jansen", name)


# --- Where documents come --------------------------------------------------------------------------


def test_the_folders_of_the_plans_stay_below_the_target(folder: Path) -> None:
    for name in ("plannen/a/plan.yaml", "plannen/b/plan.yaml", "plannen/tom.yaml"):
        write(name)
    ran = spv("render", "plannen", "-o", "uit", "--format", "md,html")
    assert ran.code == 0
    assert made(folder) == [
        f"uit/{name}"
        for name in ("a/plan.html", "a/plan.md", "b/plan.html", "b/plan.md", "tom.html", "tom.md")
    ]


def test_a_plan_that_is_given_itself_stands_in_the_target_folder(folder: Path) -> None:
    write("plannen/a/plan.yaml")
    assert spv("render", "plannen/a/plan.yaml", "-o", "uit", "--format", "md").code == 0
    assert made(folder) == ["uit/plan.md"]


def test_plans_with_one_file_name_are_called_after_what_stands_in_them(folder: Path) -> None:
    write("a/plan.yaml", named("VP-1", "Ada Smit"))
    write("b/plan.yaml", named("VP-2", "Bo Smit"))
    write("c/ander.yaml")
    ran = spv("render", "a/plan.yaml", "b/plan.yaml", "c/ander.yaml", "-o", "uit", "--format", "md")
    assert ran.code == 0
    assert made(folder) == [
        "uit/ander.md",
        "uit/vp-1-verbeterplan-ada-smit.md",
        "uit/vp-2-verbeterplan-bo-smit.md",
    ]


def test_an_unreadable_plan_of_the_same_name_stops_only_itself(folder: Path) -> None:
    write("a/plan.yaml", UNREADABLE)
    write("b/plan.yaml", named("VP-2", "Bo Smit"))
    ran = spv("render", "a/plan.yaml", "b/plan.yaml", "-o", "uit", "--format", "md")
    assert ran.code == 2
    assert made(folder) == ["uit/vp-2-verbeterplan-bo-smit.md"]


def test_standard_input_into_a_folder_is_called_after_what_stands_in_it(folder: Path) -> None:
    ran = spv("render", "-", "-o", "uit/", "--format", "md", stdin=named("VP-2026-007", "Ada Smit").encode())
    assert ran.code == 0
    assert made(folder) == ["uit/vp-2026-007-verbeterplan-ada-smit.md"]


@pytest.mark.parametrize(
    "kenmerk", ["../../x", "/etc/x", "C:\\\\x", "\\\\\\\\server\\\\x", "con", "a../..", "~/x"]
)
def test_no_kenmerk_leads_out_of_the_folder(folder: Path, kenmerk: str) -> None:
    Path("diep/er").mkdir(parents=True)
    ran = spv("render", "-", "-o", "diep/er/uit/", "--format", "md", stdin=named(kenmerk, "Ada").encode())
    assert ran.code == 0
    assert len(made(folder)) == 1
    assert re.fullmatch(r"diep/er/uit/[a-z0-9-]*-?verbeterplan-ada\.md", made(folder)[0])


@pytest.mark.parametrize("command", [["render", "plan.yaml"], ["new", "Ada", "--no-input"]])
def test_no_folder_is_called_a_dash(folder: Path, command: list[str]) -> None:
    write("plan.yaml")
    options = (
        ["--functie", "x", "--leidinggevende", "y", "--start", "2026-01-12"] if command[0] == "new" else []
    )
    ran = spv(*command, *options, "-o", "-")
    assert (ran.code, ran.out) == (2, "")
    assert "Geef achter -o een bestand of een map op." in ran.err
    assert listed(".") == ["plan.yaml"]


@posix
@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_link_leads_no_document_out_of_the_target_folder(folder: Path, force: list[str]) -> None:
    write("plannen/a/plan.yaml")
    write("plannen/tom.yaml")
    for name in ("uit", "elders"):
        Path(name).mkdir()
    write("elders/tom.md", "blijft staan")
    Path("uit/a").symlink_to(folder / "elders")
    Path("uit/tom.md").symlink_to(folder / "elders" / "tom.md")
    ran = spv("render", "plannen", "-o", "uit", "--format", "md", *force)
    assert ran.code == 2
    assert ran.err.count("is een verwijzing naar een plek buiten ‘uit’.") == 2
    assert listed("elders") == ["tom.md"]
    assert Path("elders/tom.md").read_text("utf-8") == "blijft staan"


@posix
def test_a_target_folder_may_itself_be_a_link(folder: Path) -> None:
    write("plan.yaml")
    Path("elders").mkdir()
    Path("uit").symlink_to("elders")
    assert spv("render", "plan.yaml", "-o", "uit", "--format", "md").code == 0
    assert listed("elders") == ["plan.md"]


@posix
@pytest.mark.parametrize("output", ["lus", "lus/", "lus/diep"])
def test_a_link_to_itself_is_no_target(folder: Path, output: str) -> None:
    write("plan.yaml")
    Path("lus").symlink_to("lus")
    ran = spv("render", "plan.yaml", "-o", output)
    assert ran.code == 2
    assert english(ran.err) == []


@posix
def test_a_link_to_itself_is_no_plan(folder: Path) -> None:
    write("plannen/goed.yaml")
    Path("plannen/lus.yaml").symlink_to("lus.yaml")
    ran = spv("render", "plannen", "--format", "md")
    assert ran.code == 2
    assert "‘plannen/lus.yaml’ is een verwijzing die naar zichzelf wijst." in ran.err
    assert made(folder) == ["plannen/goed.md"]


@posix
@pytest.mark.parametrize("command", ["render", "check"])
def test_what_is_no_file_is_not_read(folder: Path, command: str) -> None:
    write("plannen/goed.yaml")
    os.mkfifo("plannen/pijp.yaml")
    for word in ("plannen", "plannen/pijp.yaml", "/dev/zero"):
        ran = spv(command, word)
        assert ran.code == 2
        assert "is geen gewoon bestand. Komt het plan van een ander programma? Geef dan - mee." in ran.err
    assert made(folder) == (["plannen/goed.docx"] if command == "render" else [])


@posix
@pytest.mark.parametrize("command", ["render", "check"])
@pytest.mark.parametrize("name", ["spv.toml", "personen.yaml"])
def test_a_pipe_beside_the_plans_is_not_read(folder: Path, command: str, name: str) -> None:
    write("plannen/goed.yaml")
    os.mkfifo(f"plannen/{name}")
    ran = spv_process(command, "plannen")
    where = str(folder / "plannen" / name)
    assert f"‘{where}’ is geen gewoon bestand." in ran.err
    assert ran.code == 2
    assert not list(folder.rglob("*.docx"))


# --- What is told ----------------------------------------------------------------------------------


def test_many_plans_get_one_summary(folder: Path) -> None:
    many(22)
    ran = spv("render", "plannen", "-o", "uit", "--format", "md,html")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"Gemaakt: 44 documenten van 22 plannen in uit{os.sep}.\n"
    assert len(made(folder)) == 44


def test_a_few_plans_are_named_one_by_one(folder: Path) -> None:
    many(20)
    ran = spv("render", "plannen", "--format", "md")
    assert len(re.findall("^Gemaakt: plannen.p[0-9]+[.]md$", ran.err, re.MULTILINE)) == 20
    assert "20 plannen" not in ran.err


@pytest.mark.parametrize(("text", "code"), [(OPEN, 1), (UNREADABLE, 2)])
def test_plans_that_fail_stop_only_themselves(folder: Path, text: str, code: int) -> None:
    many(22, wrong={3: text, 17: OPEN})
    ran = spv("render", "plannen", "--format", "md")
    assert ran.code == code
    names = [str(Path("plannen", name)) for name in ("p03.yaml", "p17.yaml")]
    assert ran.err.endswith(
        f"Gemaakt: 20 documenten van 20 plannen. Niet gemaakt: 2 plannen ({names[0]} en {names[1]}).\n"
    )
    assert f"Niet gemaakt: in ‘{names[0]}’" in ran.err
    assert len(made(folder)) == 20


@pytest.mark.parametrize("number", [3, 22])
def test_plans_of_one_name_stop_only_themselves(folder: Path, number: int) -> None:
    many(number)
    for name in ("tom.yaml", "Tom.yaml", "tom.yml", "kim.yaml", "kim.yml"):
        write(f"plannen/{name}")
    ran = spv("render", "plannen", "-o", "uit", "--format", "md,html")
    assert ran.code == 2
    assert made(Path("uit")) == [f"p{at:02}.{form}" for at in range(number) for form in ("html", "md")]
    toms = [f"‘{Path('plannen', name)}’" for name in ("Tom.yaml", "tom.yaml", "tom.yml")]
    said = f"Niet gemaakt: {toms[0]}, {toms[1]} en {toms[2]} zouden allemaal ‘{Path('uit', 'Tom.md')}’ maken."
    assert ran.err.count(said) == 1
    assert ran.err.count("zouden allebei") == 1
    assert english(ran.err) == []
    assert ("Niet gemaakt: 5 plannen (" in ran.err) is (number > 20)


def test_a_document_over_a_plan_stops_only_that_one(folder: Path) -> None:
    write("a.yaml")
    write("b.yaml")
    Path("b.md").write_text(GOOD, "utf-8")
    ran = spv("render", "a.yaml", "b.yaml", "b.md", "--format", "md")
    assert ran.code == 2
    assert ran.err.count("‘b.md’ is zelf een plan") == 1
    assert Path("a.md").exists() and Path("b.md").read_text("utf-8") == GOOD


@posix
def test_documents_have_names_that_windows_can_hold(folder: Path) -> None:
    for name in ("con", "a:b?*", "eind ", "een\ntwee", "map:1/nul.tar", "gewoon"):
        write(f"plannen/{name}.yaml")
    assert spv("render", "plannen", "-o", "uit", "--format", "md").code == 0
    assert made(Path("uit")) == [
        "a-b-.md", "con_.md", "een-twee.md", "eind.md", "gewoon.md", "map-1/nul_.tar.md",
    ]  # fmt: skip
    write("plannen/con_.yaml", named("VP-1", "Ada Smit"))
    write("plannen/con.yaml", named("VP-2", "Bo Smit"))
    assert spv("render", "plannen", "-o", "anders", "--format", "md").code == 0
    assert {"vp-1-verbeterplan-ada-smit.md", "vp-2-verbeterplan-bo-smit.md"} < set(made(Path("anders")))
    write("plannen/con.yaml", named("VP-1", "Ada Smit"))
    ran = spv("render", "plannen", "-o", "weer", "--format", "md")
    assert ran.code == 2 and "zouden allebei ‘weer/con_.md’ maken." in ran.err


def test_one_reference_in_plans_of_several_people_is_told(folder: Path) -> None:
    write("plannen/ada.yaml", named("VP-1", "Ada Smit"))
    write("plannen/ada-oud.yaml", named("VP-1", "Ada Smit"))
    write("plannen/cas.yaml", named("VP-2", "Cas Smit"))
    ran = spv("render", "plannen", "-o", "uit", "--format", "md")
    assert ran.code == 0 and "hetzelfde kenmerk" not in ran.err
    write("plannen/bo.yaml", named("VP-1", "Bo Smit"))
    ran = spv("render", "plannen", "-o", "uit", "--format", "md")
    names = [str(Path("plannen", name)) for name in ("ada-oud.yaml", "ada.yaml", "bo.yaml")]
    said = f"Let op: 3 plannen ({names[0]}, {names[1]} en {names[2]}) hebben hetzelfde kenmerk"
    assert ran.code == 0 and f"{said}, en gaan niet allemaal over dezelfde persoon" in ran.err
    assert english(ran.err) == []
    ran = spv("render", "plannen", "-o", "anoniem", "--format", "md", "--anonymous")
    assert "hetzelfde kenmerk" not in ran.err


@pytest.mark.parametrize("place", ["typefuot/plannen/ada.md", "typefuot/plannen/"])
def test_a_typing_error_in_a_place_makes_no_folders(folder: Path, place: str) -> None:
    write("ada.yaml", named("VP-1", "Ada Smit"))
    ran = spv("render", "ada.yaml", "-o", place, "--format", "md")
    assert ran.code == 2 and "De map ‘typefuot’ is er niet." in ran.err
    assert not Path("typefuot").exists()
    assert spv("render", "ada.yaml", "-o", "uit/ada.md").code == 0, "one new folder is made"


def test_a_number_sign_belongs_to_a_reference(folder: Path) -> None:
    for name, number in (("ada", 1), ("bo", 2)):
        text = named("VP-9", f"{name.title()} Smit").replace("kenmerk: VP-9", f'kenmerk: "VP #{number}"')
        assert f"VP #{number}" in text
        write(f"plannen/{name}.yaml", text)
    assert "kenmerk" not in spv("check", "plannen").err


@pytest.mark.parametrize("still_open", ["…", "...", "n.t.b.", "VP-2026-___"])
def test_a_reference_that_is_still_open_is_none(folder: Path, still_open: str) -> None:
    for name in ("ada", "bo"):
        write(f"plannen/{name}.yaml", named(still_open, f"{name.title()} Smit"))
    told = spv("check", "plannen")
    assert "S01" in told.out and "hetzelfde kenmerk" not in told.err
    said = spv("status", "plannen").out
    assert "ada.yaml" in said and "eigen kenmerk" not in said, "the file tells which plan it is"


def test_one_reference_twice_is_told_by_check_and_status(folder: Path) -> None:
    write("plannen/ada.yaml", named("VP-1", "Ada Smit"))
    write("plannen/cas.yaml", named("VP-2", "Cas Smit"))
    assert "kenmerk" not in spv("check", "plannen").err
    plain = spv("status", "plannen").out.split("Te laat")[0]
    assert "VP-1" in plain and ".yaml" not in plain and "eigen kenmerk" not in plain
    write("plannen/bo.yaml", named("VP-1", "Bo Smit"))
    names = [str(Path("plannen", name)) for name in ("ada.yaml", "bo.yaml")]
    told = spv("check", "plannen")
    assert f"Let op: ‘{names[0]}’ en ‘{names[1]}’ hebben hetzelfde kenmerk." in told.err
    said = spv("status", "plannen").out
    assert "Let op: meer dan één plan heeft het kenmerk VP-1. Geef elk plan een eigen kenmerk." in said
    assert "ada.yaml)" in said.split("Te laat")[0] and "bo.yaml)" in said.split("Te laat")[0]
    assert "cas.yaml" not in said.split("Te laat")[0]


def test_of_many_failures_only_the_first_are_named(folder: Path) -> None:
    many(22, wrong=dict.fromkeys(range(8), OPEN))
    ran = spv("render", "plannen", "--format", "md")
    assert re.search(r"Niet gemaakt: 8 plannen \((\S+, ){4}\S+p04\.yaml en nog 3\)\.\n", ran.err)


def test_a_plan_that_is_made_in_part_is_told_apart(folder: Path) -> None:
    many(22)
    write("plannen/p05.md", "eigen werk")
    ran = spv("render", "plannen", "--format", "md,html")
    assert ran.code == 2
    name = Path("plannen", "p05.yaml")
    assert f"Gemaakt: 43 documenten van 22 plannen. Deels gemaakt: 1 plan ({name}).\n" in ran.err
    assert Path("plannen/p05.md").read_text("utf-8") == "eigen werk"


def test_advice_of_all_plans_is_counted_together(folder: Path) -> None:
    many(21, wrong={at: plan_with("negeer: [{regel: T05, reden: die dag zijn wij open}]") for at in (1, 2)})
    ran = spv("render", "plannen", "--format", "md")
    assert ran.code == 0
    assert "Nog te bekijken: 2 waarschuwingen. " in ran.err


def test_the_bar_makes_room_for_what_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spvgen.cli.terminal.streams.is_terminal", lambda stream: stream is sys.stderr)
    many(21, wrong={4: OPEN})
    ran = spv("render", "plannen", "--format", "md")
    last = re.search(r"\r(\[[^\r]*\] 4 van 21 plannen)\r( +)\rNiet gemaakt: in ", ran.err)
    assert last
    assert len(last[2]) == len(last[1])
    assert re.search(r"\] 20 van 21 plannen\r +\rGemaakt: 20 documenten", ran.err)


# --- Breaking off ----------------------------------------------------------------------------------


def test_breaking_off_keeps_what_was_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def put(target: Path, data: bytes, **how: Any) -> None:
        if target.stem == "p12":
            raise KeyboardInterrupt
        real(target, data, **how)

    real = making.put
    monkeypatch.setattr(making, "put", put)
    many(22)
    ran = spv("render", "plannen", "--format", "md")
    assert ran.code == 130
    name = Path("plannen", "p12.yaml")
    assert ran.err == (
        f"\nAfgebroken bij ‘{name}’. 9 plannen daarna zijn niet meer gemaakt.\n"
        f"Gemaakt: 12 documenten van 12 plannen. Niet gemaakt: 1 plan ({name}).\n"
    )
    assert len(made(folder)) == 12


@pytest.mark.skipif(os.name == "nt", reason="Windows can't send Ctrl-C to one process")
def test_ctrl_c_leaves_whole_files_only(folder: Path) -> None:
    many(300)
    with subprocess.Popen(
        [sys.executable, "-m", "spvgen", "render", "plannen", "-o", "uit"],
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        for _ in range(600):  # at most a minute
            if Path("uit").is_dir() and len(listed("uit")) > 5:
                break
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert told.startswith("\nAfgebroken bij ‘plannen/p")
    assert english(told) == []
    documents = [path for path in Path("uit").iterdir() if writers.intact(path.read_bytes(), "docx")]
    assert 5 <= len(documents) < 300  # one of the six that were seen may have been a draft
    assert len(documents) == len(listed("uit"))


def test_a_narrow_terminal_gets_the_figures_without_a_bar(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spvgen.cli.terminal.streams.is_terminal", lambda stream: stream is sys.stderr)
    monkeypatch.setattr("spvgen.cli.terminal.streams.width", lambda stream: 40)
    many(21)
    ran = spv("render", "plannen", "--format", "md")
    assert "\r20 van 21 plannen\r" in ran.err
    assert "[" not in ran.err
