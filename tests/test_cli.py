"""The frame of the command line: help and misuse in Dutch, exit codes, streams, and what is imported."""

import io
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from running import Ran, english, spv, spv_process
from spvgen import __version__, api
from spvgen.cli.app import COMMANDS, application
from spvgen.kinds import KINDS
from spvgen.rules import tables
from support import CLEAN, CLEAN_OF, ROOT

# --- Help ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments", [[], *([name] for name in COMMANDS)], ids=lambda words: " ".join(words) or "spv"
)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_is_dutch(arguments: list[str], option: str) -> None:
    ran = spv(*arguments, option)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Gebruik: {' '.join(['spv', *arguments])} [OPTIES]")
    assert "Opties:" in ran.out
    assert english(ran.out) == []


def test_help_names_every_command() -> None:
    assert {"new", "check", "render", "explain", "rules"} <= set(COMMANDS)
    assert (
        tuple(re.findall(r"^  ([a-z]+)  ", spv("--help").out.partition("Opdrachten")[2], re.MULTILINE))
        == COMMANDS
    )


def test_help_says_once_that_this_is_no_legal_advice() -> None:
    assert "geen juridisch advies" in spv("--help").out
    assert "juridisch" not in spv("check", str(CLEAN)).out + spv("check", "--help").out


def _params() -> Iterator[typer.core.TyperOption | typer.core.TyperArgument]:
    group = typer.main.get_command(application())
    assert isinstance(group, typer.core.TyperGroup)
    assert tuple(group.commands) == COMMANDS
    for command in (group, *group.commands.values()):
        yield from command.params


def test_every_parameter_has_a_metavar_and_help() -> None:
    params = list(_params())
    assert len(params) > 20
    assert [param.name for param in params if not param.help] == []
    assert [
        param.name for param in params if not param.metavar and not getattr(param, "is_flag", False)
    ] == []


def test_every_parameter_is_a_text_a_list_of_texts_or_a_flag() -> None:
    assert {str(param.type_descriptor.annotation) for param in _params()} == {
        "<class 'str'>", "list[str]", "<class 'bool'>",
    }  # fmt: skip


def test_without_a_command_the_help_is_shown() -> None:
    ran = spv()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Gebruik: spv")


# --- Misuse ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "De opdracht ‘chek’ bestaat niet. Bedoelde je ‘check’?"),
        (["zzz"], "De opdracht ‘zzz’ bestaat niet."),
        (["--foo"], "De optie ‘--foo’ bestaat hier niet."),
        (["--"], "Zo werkt deze opdracht niet."),
        (["check"], "Welk plan? Typ bijvoorbeeld: spv check daan-visser.yaml\n"),
        (["explain"], "Welke melding? Typ bijvoorbeeld: spv explain S01\n"),
        (["check", "x", "--formt", "json"], "De optie ‘--formt’ bestaat hier niet. Bedoelde je ‘--format’?"),
        (
            ["close", "x", "--date=3-3-2026", "--uitkomst", "--x", "--maatregle", "--no-inpt", "--", "--y"],
            "De optie ‘--date’ bestaat hier niet. Bedoelde je ‘--datum’?\n"
            "De optie ‘--maatregle’ bestaat hier niet. Bedoelde je ‘--maatregel’?\n"
            "De optie ‘--no-inpt’ bestaat hier niet. Bedoelde je ‘--no-input’?\nGebruik: ",
        ),
        (["check", "x", "-q"], "De optie ‘-q’ bestaat hier niet."),
        (["check", "x", "--format"], "Achter de optie ‘--format’ hoort een waarde: text|json."),
        (["check", "x", "--strict=ja"], "Achter de optie ‘--strict’ hoort niets te staan."),
        (["render", "x", "-o"], "Achter de optie ‘-o’ hoort een waarde: MAP|BESTAND."),
        (["explain", "fout"], "Er is geen regel met de code of naam ‘fout’."),
        (["new", "Noor", "El", "Amrani"], "Dit is te veel: ‘El Amrani’. Staat er een spatie in een naam?"),
        (["check", "x", "--format", "xml"], "De vorm ‘xml’ bestaat niet. Kies uit: text of json."),
        (["rules", "--format", "xml"], "De vorm ‘xml’ bestaat niet. Kies uit: text of json."),
        (["check", "x", "\udce9", "--\udce9"], "De optie ‘--�’ bestaat hier niet."),
    ],
)
def test_misuse_is_explained_in_dutch(arguments: list[str], said: str) -> None:
    ran = spv(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert english(ran.err) == []


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["maak", "Noor"], "new"),
        (["Nieuw"], "new"),
        (["controleer", "x"], "check"),
        (["nakijken"], "check"),
        (["toets"], "check"),
        (["uitleg", "S01"], "explain"),
        (["regels"], "rules"),
        (["doorlopen"], "evaluate"),
        (["teken"], "sign"),
        (["ondertekenen"], "sign"),
        (["sluit"], "close"),
        (["afsluiten"], "close"),
        (["verlengen"], "extend"),
        (["print", "x"], "render"),
        (["word", "x"], "render"),
        (["pdf", "x"], "render --format pdf"),
        (["controle"], "check"),
        (["history", "x"], "log"),
        (["overzicht"], "status"),
        (["agenda"], "calendar"),
        (["render", "x", "--pdf"], "--format pdf"),
        (["render", "x", "--word"], "--format docx"),
        (["render", "x", "--anoniem"], "--anonymous"),
        (["new", "--weken", "3"], "--weeks"),
        (["new", "--profiel", "sales"], "--profile"),
        (["new", "--uitvoer", "x"], "-o"),
        (["render", "x", "--uitvoer=y"], "-o"),
        (["render", "x", "-concept"], "--concept"),
        (["render", "x", "-output", "y"], "--output"),
        (["check", "-strict", "x"], "--strict"),
    ],
)
def test_dutch_words_and_single_dashes_are_understood(arguments: list[str], meant: str) -> None:
    ran = spv(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert f"Bedoelde je ‘{meant}’?\n" in ran.err


def test_the_help_of_new_names_the_kinds() -> None:
    told = " ".join(spv("new", "--help").out.split())
    assert "verbeterplan (standaard), stap-rapportage, koersplan of actielijst." in told


@pytest.mark.parametrize(
    ("word", "meant"), [("word", "docx"), ("doc", "docx"), ("markdown", "md"), ("dokx", "docx")]
)
def test_other_names_for_a_format(word: str, meant: str) -> None:
    ran = spv("render", str(CLEAN), "--format", word)
    assert (ran.code, ran.out) == (2, "")
    assert f"Bedoelde je ‘{meant}’?" in ran.err


@pytest.mark.parametrize("word", ["help", "hulp"])
def test_help_as_a_command(word: str) -> None:
    assert spv(word) == spv("--help")


@pytest.mark.parametrize(
    ("files", "advised"),
    [
        ([], "daan-visser.yaml"),
        (["noor.yaml", "zoe.yml"], "noor.yaml"),
        (["Plan Noor.yaml"], '"Plan Noor.yaml"'),
        ([".pre-commit-config.yaml", "personen.yaml", "noor.docx"], "daan-visser.yaml"),
        (["personen.yaml", "plannen/noor.yaml"], "plannen/noor.yaml"),
        (["noor.yaml", "plannen/karim.yaml"], "noor.yaml"),
    ],
)
@pytest.mark.parametrize("command", ["check", "render"])
def test_a_missing_plan_is_asked_for_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, files: list[str], advised: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in files:
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).touch()
    ran = spv(command)
    assert ran.code == 2
    assert ran.err.startswith(f"Welk plan? Typ bijvoorbeeld: spv {command} {advised}\n")


@pytest.mark.parametrize(
    "arguments", [["fout", "S01"], ["S01", "nog-in-te-vullen"], ["Fout", "s01", "nog-in-te-vullen"]]
)
def test_a_rule_is_explained_by_the_words_of_a_report(arguments: list[str]) -> None:
    assert spv("explain", *arguments) == spv("explain", "S01")


def test_several_rules_are_explained_one_by_one() -> None:
    ran = spv("explain", "S01", "M01")
    assert ran.code == 0
    assert ran.out.index("S01 nog-in-te-vullen") < ran.out.index("M01 ")


def test_a_sentence_without_quotes() -> None:
    bare = spv("smart", "moet", "beter", "zijn", "best", "doen", "--strict")
    assert bare == spv("smart", "moet beter zijn best doen", "--strict")
    assert bare.code == 1


@pytest.mark.parametrize("arguments", [["chek"], ["check"], ["check", "--formt", "x"], ["check", "--format"]])
def test_misuse_shows_the_way_to_the_help(arguments: list[str]) -> None:
    command = "spv check" if arguments[0] == "check" else "spv"
    ran = spv(*arguments)
    assert f"Gebruik: {command} [OPTIES]" in ran.err
    assert f"Meer uitleg: {command} --help" in ran.err


# --- Faults of our own -----------------------------------------------------------------------------


def _crash(*_: object, **__: object) -> None:
    raise ZeroDivisionError("geheime naam")


@pytest.fixture
def crashing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "load", _crash)
    monkeypatch.setattr(tables, "all_rules", _crash)


@pytest.mark.usefixtures("crashing")
@pytest.mark.parametrize(
    "arguments", [["rules"], ["explain", "S01"], ["render", str(CLEAN)]], ids=lambda a: a[0]
)
def test_a_fault_of_our_own_gives_3_and_asks_to_report_it(arguments: list[str]) -> None:
    ran = spv(*arguments)
    assert (ran.code, ran.out) == (3, "")
    assert "Er ging iets mis in spv zelf" in ran.err
    assert "Meld het" in ran.err
    assert "--debug" in ran.err
    assert "geheime naam" not in ran.err
    assert english(ran.err) == []


@pytest.mark.usefixtures("crashing")
@pytest.mark.parametrize("arguments", [["--debug", "rules"], ["rules", "--debug"]])
def test_debug_shows_the_traceback(arguments: list[str]) -> None:
    ran = spv(*arguments)
    assert ran.code == 3
    assert "Traceback" in ran.err
    assert "ZeroDivisionError: geheime naam" in ran.err
    assert f"spv {__version__}, Python 3." in ran.err


def test_debug_changes_nothing_else() -> None:
    assert spv("--debug", "rules") == spv("rules")
    assert "‘--debug’ bestaat niet" in spv("check", "--", "--debug").err, "behind -- it is the name of a plan"


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(api, "load", interrupted)
    assert spv("check", str(CLEAN)) == Ran(130, "", "\nAfgebroken.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_while_it_waits_for_input() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WAITING], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, encoding="utf-8",
    ) as process:  # fmt: skip
        assert process.stderr
        assert process.stderr.readline() == "wacht\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert (out, err) == ("", "\nAfgebroken.\n")


WAITING = """
import sys
from types import SimpleNamespace
from spvgen.__main__ import main

def read():
    print("wacht", file=sys.stderr, flush=True)
    return given.buffer.read()

given, sys.stdin = sys.stdin, SimpleNamespace(buffer=SimpleNamespace(read=read))
sys.exit(main(["check", "-"]))
"""
"""``spv check -``, which says so when it comes to reading its input."""


# --- Streams ---------------------------------------------------------------------------------------


def test_a_cp1252_console_does_not_break_it(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("soort: verbeterplan\norganisatie: 東京 → é\nnaam: €\n", "utf-8")
    ran = spv_process("check", str(plan), encoding="cp1252")
    assert ran.code == 1
    assert "‘gevolgen’ ontbreekt" in ran.out
    assert "naam: €" in ran.out
    assert ran.err == ""


def test_json_is_utf_8_on_any_console(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("soort: verbeterplan\n東京: x\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "spvgen", "check", "--format", "json", str(plan)],
        capture_output=True, env={"PYTHONIOENCODING": "cp1252"}, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "‘東京’" in done.stdout.decode("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["rules", "--version", "--help"])
def test_a_full_disk_is_told_and_is_no_success(command: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "spvgen", command],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 2
    assert "de schijf is vol" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_where_nobody_can_be_told_the_exit_code_tells() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "spvgen", "check", "weg.yaml"], stdout=full, stderr=full, check=False
        )
    assert done.returncode == 2


@pytest.mark.parametrize("arguments", [("explain", "S01"), ("rules",)])
def test_a_python_without_docstrings_is_told(arguments: tuple[str, ...]) -> None:
    ran = spv_process(*arguments, PYTHONOPTIMIZE="2", PYTHONDONTWRITEBYTECODE="1")
    assert (ran.code, ran.out) == (2, "")
    assert "PYTHONOPTIMIZE=2" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_reader_that_stops_early_gives_no_complaint() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "spvgen", "rules"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(timeout=60)
    assert err == b""


def test_what_is_told_hangs_under_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    from spvgen.cli.terminal import streams

    screen = io.StringIO()
    monkeypatch.setattr(screen, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("COLUMNS", "30")
    streams.tell(
        "  1. Open het plan in een teksteditor, niet in Word.\n  Kies een van deze woorden: ja of nee."
    )
    assert screen.getvalue().splitlines() == [
        "  1. Open het plan in een",
        "     teksteditor, niet in",
        "     Word.",
        "  Kies een van deze woorden:",
        "  ja of nee.",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes streams")
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("--version >&-", 0),
        ("check plan.yaml >&-", 0),
        ("check plan.yaml 2>&-", 0),
        ("check weg.yaml 2>&-", 2),
        ("check - <&-", 2),
        ("render plan.yaml --format md >&- 2>&- <&-", 0),
        ("new Ada <&-", 2),
    ],
)
def test_streams_that_are_closed_are_no_fault(tmp_path: Path, command: str, code: int) -> None:
    (tmp_path / "plan.yaml").write_bytes(CLEAN.read_bytes())
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m spvgen {command}', sys.executable],
        cwd=tmp_path, capture_output=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == code
    assert "in spv zelf" not in done.stderr
    assert english(done.stderr) == []


# --- Start-up --------------------------------------------------------------------------------------


def test_version() -> None:
    assert spv("--version") == Ran(0, f"spv {__version__}\n", "")
    assert spv("--debug", "--version") == Ran(0, f"spv {__version__}\n", "")


def imported(*arguments: str) -> set[str]:
    """The modules that are loaded after a run, each also by the name of its package."""
    run = f"from spvgen.__main__ import main; main({list(arguments)!r})"
    code = f"{run}; import sys; sys.exit(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    *talk, loaded = done.stderr.splitlines()
    assert done.stdout or talk, "it did its work"
    names = loaded.split()
    assert len(names) > 20
    return {*names, *(name.partition(".")[0] for name in names)}


def test_the_version_is_told_before_anything_is_imported() -> None:
    assert imported("--version").isdisjoint({"typer", "pydantic", "ruamel", "argparse", "spvgen.cli"})


@pytest.mark.parametrize(
    "arguments",
    [
        ("smart", "Je belt elke week vijf klanten."),
        ("explain", "S01"),
        (
            "new",
            "Ada",
            "--functie",
            "Verkoper",
            "--leidinggevende",
            "Jan",
            "--start",
            "2026-12-01",
            "--no-input",
        ),
    ],
    ids=lambda words: words[0],
)
def test_what_reads_no_plan_imports_no_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert imported(*arguments).isdisjoint({"pydantic", "hmac", "rich", "jinja2"})


def test_check_imports_nothing_that_it_does_not_need() -> None:
    loaded = imported("check", str(CLEAN))
    assert {"pydantic", "spvgen.kinds.verbeterplan"} <= loaded
    assert loaded.isdisjoint({"jinja2", "docx", "lxml", "markdown_it", "typst", "tomllib", "rich"})
    assert loaded.isdisjoint({"spvgen.template", "spvgen.writers", "spvgen.source.mistakes"})
    assert loaded.isdisjoint({"spvgen.document", "spvgen.house", "spvgen.config.reading"})
    assert loaded.isdisjoint({"spvgen.rules.privacy.health", "spvgen.reporters.of_finding"})
    assert len(own(loaded)) <= 207, "each module costs about a millisecond, the door of a room less"


COMPILED = """
import re._compiler, sys
from spvgen.__main__ import main

def compile(pattern, flags=0, compiled=re._compiler.compile):
    asking = sys._getframe(1)
    while asking.f_globals["__name__"] in ("re", "functools"):
        asking = asking.f_back
    if asking.f_globals["__name__"].startswith("spvgen."):
        patterns.append(pattern)
    return compiled(pattern, flags)

patterns, re._compiler.compile = [], compile
main(["check", sys.argv[1]])
sys.exit(f"{len(patterns)} {sum(map(len, patterns))}")
"""
"""``spv check``, and then how many patterns of our own it compiled, and of how many characters."""


@pytest.mark.parametrize(
    ("plan", "most", "longest"),
    [(CLEAN, 141, 13_300), (ROOT / "examples" / "tom-bakker.yaml", 185, 17_600)],
    ids=["short", "long"],
)
def test_check_compiles_few_patterns(plan: Path, most: int, longest: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMPILED, str(plan)], capture_output=True, encoding="utf-8", check=False
    )
    count, characters = map(int, done.stderr.split())
    assert 50 < count <= most, "each costs about a third of a millisecond"
    assert characters <= longest, "a long one costs as much as many"


PARTS_OF_KINDS = {
    "verbeterplan": {"verbeterplan", "afspraken", "onderdelen", "doelen", "verlengbaar", "verloop"},
    "actielijst": {"actielijst", "lijstdelen", "lijsttermijn"},
    "koersplan": {"koersplan", "koersdelen", "koersstand"},
    "stap-rapportage": {"stap_rapportage", "stapdelen"},
}


@pytest.mark.parametrize("soort", KINDS)
def test_a_kind_imports_no_other(soort: str, tmp_path: Path) -> None:
    loaded = imported("render", str(CLEAN_OF[soort]), "-o", str(tmp_path / "uit.docx"))
    kinds = {name.removeprefix("spvgen.kinds.") for name in loaded if name.startswith("spvgen.kinds.")}
    assert kinds - {"shared", "values", "problems", "references"} == PARTS_OF_KINDS[soort]


def test_render_imports_only_the_writer_it_needs(tmp_path: Path) -> None:
    loaded = imported("render", str(CLEAN), "-o", str(tmp_path / "plan.docx"))
    assert "spvgen.writers.docx" in loaded
    assert loaded.isdisjoint({"typst", "spvgen.writers.pdf", "spvgen.writers.html", "rich"})
    assert loaded.isdisjoint({"docx", "xml.etree", "spvgen.wordfile"}), "only an own Word file needs them"
    assert loaded.isdisjoint({"spvgen.cli.documents.watch", "spvgen.cli.documents.letters"})


def test_help_imports_no_models_and_no_other_command() -> None:
    loaded = imported("check", "--help")
    assert loaded.isdisjoint({"spvgen.api", "spvgen.kinds", "spvgen.rules", "ruamel", "rich", "jinja2"})
    commands = {name for name in COMMANDS if f"spvgen.cli.commands.{name}" in loaded}
    assert commands == {"check"}
    assert len(own(loaded)) <= 18


def own(loaded: set[str]) -> set[str]:
    """Those of the loaded modules that are part of spvgen."""
    return {name for name in loaded if name.startswith("spvgen.")}


def test_the_help_names_every_kind_of_document() -> None:
    told = " ".join(spv("--help").out.split())
    assert all(word in told for word in ("koersplan", "STAP-rapportage", "actielijst", "spv new --soort"))
