"""``spv check``: files, folders and standard input; what is shown, and the exit code."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from running import spv, spv_process
from spvgen import api
from spvgen.cli.findings.pages import Selection
from spvgen.cli.terminal import streams
from spvgen.diagnostics import Finding, Position, Severity
from spvgen.results import Loaded
from support import CLEAN, CLEAN_OF, EXAMPLES, plan_where, plan_with

OPEN = plan_where("hr.naam", "…")  # one fout: S01
WARNED = plan_with("negeer: [{regel: T05, reden: een reden}]")  # one waarschuwing: N01
NO_YAML = "soort: verbeterplan\nnaam: @x\n"


def write(folder: Path, **plans: str) -> list[str]:
    for name, text in plans.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return [str(folder / f"{name}.yaml") for name in plans]


# --- What lies around a plan -----------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="making a link needs rights on Windows")
def test_settings_that_a_link_leads_nowhere_to_are_not_passed_over(tmp_path: Path) -> None:
    plans = write(tmp_path, plan=CLEAN.read_text("utf-8"))
    (tmp_path / "spv.toml").symlink_to("weg.toml")
    ran = spv("check", *plans)
    assert ran.code == 2 and "spv.toml’ verwijst naar een bestand dat er niet is" in ran.err
    assert spv("render", *plans).code == 2 and not list(tmp_path.glob("*.docx"))


def test_how_yaml_is_read_explains_no_settings(tmp_path: Path) -> None:
    plans = write(tmp_path, plan=CLEAN.read_text("utf-8"))
    (tmp_path / "spv.toml").write_text("[huisstijl]\nlettertype: Verdana\n", "utf-8")
    ran = spv("check", *plans)
    assert ran.code == 2 and "toml-fout" in ran.out and "YAML" not in ran.out
    (tmp_path / "spv.toml").unlink()
    assert "YAML" in spv("check", *write(tmp_path, plan=NO_YAML)).out


# --- Exit codes ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (CLEAN.read_text("utf-8"), [], 0),
        (CLEAN.read_text("utf-8"), ["--strict"], 0),
        (WARNED, [], 0),
        (WARNED, ["--strict"], 1),
        (OPEN, [], 1),
        (OPEN, ["--ignore", "S01"], 0),
        (OPEN, ["--select", "N"], 0),
        (OPEN, ["--format", "json"], 1),
        (plan_with(without=("gevolgen",)), [], 1),
        (NO_YAML, [], 2),
        ("", [], 2),
    ],
)
def test_the_exit_code_tells_how_it_went(tmp_path: Path, text: str, options: list[str], code: int) -> None:
    (plan,) = write(tmp_path, plan=text)
    assert spv("check", plan, *options).code == code


def test_the_worst_of_several_counts(tmp_path: Path) -> None:
    clean, open_place, broken = write(tmp_path, a=CLEAN.read_text("utf-8"), b=OPEN, c=NO_YAML)
    assert spv("check", clean, open_place).code == 1
    assert spv("check", clean, open_place, broken).code == 2


def test_a_crash_in_one_plan_gives_3_but_the_others_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crashing(data: bytes, file: str, *more: Any) -> Loaded:
        if file.endswith("b.yaml"):
            raise IndexError
        return load(data, file, *more)

    load = api.load
    monkeypatch.setattr(api, "load", crashing)
    ran = spv("check", *write(tmp_path, a=OPEN, b=OPEN, c=OPEN))
    assert ran.code == 3
    assert "a.yaml\n" in ran.out
    assert "c.yaml\n" in ran.out
    assert "2 bestanden nagekeken: 2 fouten." in ran.out
    assert "Er ging iets mis in spv zelf bij" in ran.err
    assert "b.yaml" in ran.err


# --- What is looked at -----------------------------------------------------------------------------


def test_a_clean_plan() -> None:
    ran = spv("check", str(CLEAN), "--select", "X")
    assert (ran.code, ran.out, ran.err) == (0, "Geen opmerkingen.\n", "")


def test_a_folder_with_all_below_it(tmp_path: Path) -> None:
    (tmp_path / "team").mkdir()
    write(tmp_path, a=OPEN)
    write(tmp_path / "team", b=OPEN)
    ran = spv("check", str(tmp_path))
    assert "2 bestanden nagekeken: 2 fouten." in ran.out


def test_a_plan_that_is_named_twice_is_checked_once(tmp_path: Path) -> None:
    (plan,) = write(tmp_path, a=OPEN)
    assert spv("check", plan, str(tmp_path), plan).out.endswith("\n1 fout.\n")


def test_a_pattern_that_the_shell_left_alone(tmp_path: Path) -> None:
    write(tmp_path, a=OPEN, b=OPEN)
    assert "2 bestanden" in spv("check", str(tmp_path / "*.yaml")).out


def test_standard_input() -> None:
    ran = spv("check", "-", stdin=OPEN.encode())
    assert ran.code == 1
    assert ran.out.startswith("-\n")


def test_standard_input_of_a_real_process() -> None:
    ran = spv_process("check", "-", "--format", "json", stdin=OPEN.encode())
    assert (ran.code, ran.err) == (1, "")
    assert [row["code"] for row in json.loads(ran.out)] == ["S01"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("weg.yaml", "weg.yaml’ bestaat niet."),
        ("plan.yml", "plan.yaml’?"),
        ("leeg", "leeg’ staat geen plan"),
        ("nergens/plan.yaml", "plan.yaml’ bestaat niet."),
        ("*.txt", "*.txt’ bestaat niet."),
    ],
)
def test_a_path_without_a_plan_is_told_and_the_others_are_checked(
    tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / "leeg").mkdir()
    (plan,) = write(tmp_path, plan=OPEN)
    ran = spv("check", str(tmp_path / name), plan)
    assert ran.code == 2
    assert said in ran.err
    assert "S01" in ran.out


@pytest.mark.parametrize("typed", ["plannen/wim", "wim.yaml", "wim", "plannen/wim.docx"])
def test_a_name_without_its_ending_or_its_folder_is_known(
    typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plannen").mkdir()
    write(tmp_path / "plannen", wim=OPEN)
    monkeypatch.chdir(tmp_path)
    ran = spv("check", typed)
    assert ran.code == 2
    assert f"bestaat niet. Bedoelde je ‘{Path('plannen', 'wim.yaml')}’?" in ran.err


@pytest.mark.parametrize(
    ("typed", "there", "meant"),
    [
        ("nope.yaml", "e.yaml", ""),
        ("tom.yaml", "noor.yaml", ""),
        ("els.docx", "e.yaml", ""),
        ("ana.yaml", "team", ""),
        ("tm.yaml", "tom.yaml", "tom.yaml"),
        ("tom.yaml", "tom.yml", "tom.yml"),
        ("tom.yam", "tom.yaml", "tom.yaml"),
        ("plannem", "plannen", "plannen"),
    ],
)
def test_a_shared_ending_makes_no_two_names_alike(
    typed: str, there: str, meant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if "." in there:
        Path(there).write_text(OPEN, "utf-8")
    else:
        Path(there).mkdir()
    told = f"‘{typed}’ bestaat niet.{f' Bedoelde je ‘{meant}’?' if meant else ''}\n"
    assert spv("check", typed).err == told


@pytest.mark.parametrize("typed", ["dennis", "plannen/dennis", "Dennis", "dennis-"])
def test_a_first_name_is_enough_to_know_the_plan(
    typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plannen").mkdir()
    write(tmp_path / "plannen", **{"dennis-de-boer": OPEN, "denise-bos": OPEN})
    monkeypatch.chdir(tmp_path)
    assert f"Bedoelde je ‘{Path('plannen', 'dennis-de-boer.yaml')}’?" in spv("check", typed).err
    write(tmp_path / "plannen", **{"dennis-smit": OPEN})
    assert "dennis-de-boer" not in spv("check", typed).err, "which of the two, nobody can tell"


@pytest.mark.parametrize("command", ["check", "render", "sign", "status"])
def test_an_empty_name_is_not_the_folder_one_is_in(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plan,) = write(tmp_path, plan=OPEN)
    before = Path(plan).read_bytes()
    monkeypatch.chdir(tmp_path)
    ran = spv(command, "")
    assert (ran.code, ran.out) == (2, "")
    assert "Er staat een lege naam tussen de bestanden." in ran.err
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [before]


def test_a_plan_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forbidden, plan = write(tmp_path, a=OPEN, b=OPEN)
    read = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "a.yaml":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    ran = spv("check", forbidden, plan)
    assert ran.code == 2
    assert f"‘{forbidden}’ is niet te openen" in ran.err
    assert "1 fout." in ran.out


# --- What is shown ---------------------------------------------------------------------------------


def test_a_finding_with_its_place(tmp_path: Path) -> None:
    (plan,) = write(tmp_path, plan=OPEN)
    line = OPEN[: OPEN.index("…")].count("\n") + 1
    out = spv("check", plan).out
    assert f"fout S01 nog-in-te-vullen – regel {line}, kolom 9 (hr.naam)" in out
    assert f"    {line} |   naam: …" in out
    assert "Beter: " in out
    assert out.endswith("\n1 fout.\n")
    assert "\x1b" not in out


def test_it_says_when_the_rules_on_content_did_not_run() -> None:
    assert "nog niet nagekeken" in spv("check", "-", stdin=b"soort: verbeterplan\n").out
    assert "nog niet nagekeken" not in spv("check", "-", stdin=OPEN.encode()).out


def test_json_is_a_list_of_findings_and_nothing_else(tmp_path: Path) -> None:
    plans = write(tmp_path, a=OPEN, b=OPEN)
    ran = spv("check", "--format", "json", *plans)
    rows = json.loads(ran.out)
    assert [row["file"] for row in rows] == plans
    assert {row["path"] for row in rows} == {"hr.naam"}
    assert ran.err == ""


def test_json_of_a_clean_plan_is_an_empty_list() -> None:
    assert json.loads(spv("check", "--format", "json", str(CLEAN), "--select", "X").out) == []


@pytest.mark.parametrize("variables", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_only_on_a_terminal_that_wants_it(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(streams, "is_terminal", lambda stream: True)
    assert ("\x1b[1;31mfout" in spv("check", "-", stdin=OPEN.encode()).out) == (not variables)


@pytest.mark.parametrize(
    ("plans", "watched", "drawn"), [(21, True, True), (20, True, False), (21, False, False)]
)
def test_a_bar_for_long_work_while_somebody_watches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plans: int, watched: bool, drawn: bool
) -> None:
    monkeypatch.setattr(
        "spvgen.cli.terminal.streams.is_terminal", lambda stream: watched and stream is sys.stderr
    )
    write(tmp_path, **{f"p{number:02}": "soort: x\n" for number in range(plans)})
    ran = spv("check", str(tmp_path))
    assert f"{plans} bestanden nagekeken" in ran.out
    assert (f"] 5 van {plans} plannen" in ran.err) == drawn
    assert ran.err.endswith("\r" if drawn else "")


# --- Selection -------------------------------------------------------------------------------------

BOTH = plan_with("negeer: [{regel: T05, reden: een reden}]\nhr: {naam: …}")


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        ([], {"S01", "N01"}),
        (["--select", "S01"], {"S01"}),
        (["--select", "s"], {"S01"}),
        (["--select", "S0,N"], {"S01", "N01"}),
        (["--select", "S01", "--select", "N01"], {"S01", "N01"}),
        (["--select", "overbodige-negeer"], {"N01"}),
        (["--ignore", "S"], {"N01"}),
        (["--ignore", "N01, S01"], set()),
        (["--select", "S,N", "--ignore", "N"], {"S01"}),
    ],
)
def test_selecting_and_ignoring(options: list[str], codes: set[str]) -> None:
    ran = spv("check", "-", "--format", "json", *options, stdin=BOTH.encode())
    assert {row["code"] for row in json.loads(ran.out)} & {"S01", "N01"} == codes


def test_what_is_wrong_with_the_file_is_always_shown() -> None:
    ran = spv("check", "-", "--select", "S01", stdin=b"soort: verbeterplan\n")
    assert ran.code == 1
    assert "X03" in ran.out


@pytest.mark.parametrize(
    ("code", "severity", "shown"),
    [
        ("X02", Severity.FOUT, True),
        ("V01", Severity.FOUT, True),
        ("V01", Severity.WAARSCHUWING, False),
        ("M01", Severity.FOUT, False),
    ],
)
@pytest.mark.parametrize(
    "selection",
    [
        Selection(frozenset({"T01"}), frozenset()),
        Selection(None, frozenset({"X02", "V01", "M01"})),
    ],
)
def test_what_cannot_be_hidden(code: str, severity: Severity, shown: bool, selection: Selection) -> None:
    here = Position(1, 1)
    assert selection.shows(Finding("p", code, "naam", severity, (), here, here, "", "m")) == shown


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--select", "R011"], "‘R011’. Bedoelde je ‘R01’?"),
        (["--ignore", "nog-in-te-vulen"], "Bedoelde je ‘nog-in-te-vullen’?"),
        (["--ignore", "Q"], "‘Q’. Met ‘spv rules’ zie je alle codes."),
    ],
)
def test_a_wrong_code_is_wrong_use_and_the_plan_is_read_all_the_same(options: list[str], said: str) -> None:
    ran = spv("check", str(CLEAN), *options)
    assert (ran.code, ran.out) == (2, spv("check", str(CLEAN)).out)
    assert said in ran.err


def test_a_wrong_code_hides_no_other() -> None:
    plan = plan_where("doelen.0.verwachting", "…").encode()
    for options, shown in (
        (["--select", "S99"], {"S01"}),
        (["--select", "S99,S01"], {"S01"}),
        (["--select", "S99,N"], set[str]()),
        (["--ignore", "S99,S01"], set[str]()),
        (["--ignore", "S99", "--select", "Q9"], {"S01"}),
    ):
        ran = spv("check", "-", "weg.yaml", "--format", "json", *options, stdin=plan)
        told = {one["code"] for one in json.loads(ran.out)}
        assert ran.code == 2 and ("S01" in told) is ("S01" in shown), options
        assert "‘S99’. Bedoelde je ‘S09’?" in ran.err and "weg.yaml’ bestaat niet" in ran.err
        assert ("‘Q9’" in ran.err) is ("Q9" in options)


@pytest.mark.parametrize("codes", ["X02", "X", "X04,T01"])
def test_what_is_wrong_with_the_file_stays_and_that_is_said(codes: str) -> None:
    plain, ran = spv("check", str(CLEAN)), spv("check", str(CLEAN), "--ignore", codes)
    assert (ran.code, ran.out) == (plain.code, plain.out)
    assert "De X-codes gaan over het bestand zelf; die blijven staan" in ran.err
    assert "X-codes" not in spv("check", str(CLEAN), "--ignore", "T01").err


@pytest.mark.parametrize(
    ("codes", "told"),
    [("V01", True), ("V", True), ("identificatienummer", True), ("T,V02", True), ("T", False), ("X", False)],
)
def test_that_a_fout_on_privacy_stays_is_told(codes: str, told: bool) -> None:
    ran = spv("check", str(CLEAN), "--ignore", codes)
    assert ("Een fout over privacy (V) blijft staan" in ran.err) is told


def test_every_broken_example_is_reported_without_a_crash() -> None:
    broken = sorted((EXAMPLES / "fout").glob("*.yaml"))
    assert len(broken) > 30
    ran = spv("check", *map(str, broken))
    assert ran.code == 2
    assert f"{len(broken)} bestanden nagekeken:" in ran.out
    assert ran.err == ""


def test_somebody_of_the_group_rereads_a_report_even_without_a_finding(tmp_path: Path) -> None:
    (tmp_path / "groep.yaml").write_bytes(CLEAN_OF["stap-rapportage"].read_bytes())
    (tmp_path / "lijst.yaml").write_bytes(CLEAN_OF["actielijst"].read_bytes())
    told = " ".join(spv("check", str(tmp_path / "groep.yaml")).out.split())
    assert told.startswith("Geen opmerkingen. spv ziet niet alles") and "uit de groep" in told
    assert spv("check", str(tmp_path / "lijst.yaml")).out == "Geen opmerkingen.\n"


def test_check_knows_what_day_it_is(tmp_path: Path) -> None:
    text = CLEAN_OF["stap-rapportage"].read_text("utf-8").replace("akkoord_op: 2026", "akkoord_op: 2099")
    ran = spv("check", *write(tmp_path, plan=text[: text.index("terugkoppeling:")]))
    assert "2099: die dag moet nog komen" in " ".join(ran.out.split())
