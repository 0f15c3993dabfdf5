"""``spv render --watch``: what is made anew after which save, and what it lives through."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from house_samples import png
from running import Ran, english, spv
from spvgen import api
from spvgen.cli.documents import watch
from spvgen.cli.plans.dossier import people_and_faults
from support import CLEAN, plan_where, plan_with
from word_file_samples import dutch_file, english_file

GOOD = CLEAN.read_text("utf-8")
OPEN = plan_where("hr.naam", "…")
OTHER = plan_where("organisatie", "Andere naam BV")

Step = Callable[[], object]


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    write("plan.yaml")
    return folder


def write(name: str, text: str = GOOD) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def replaced(name: str, text: str) -> None:
    """Save as many editors do: a new file takes the place of the old one."""
    write(f"{name}~", text)
    Path(f"{name}~").replace(name)


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Run with ``--watch`` and carry out a step each time spv waits; after the last one comes Ctrl-C."""

    def run(*steps: Step, paths: tuple[str, ...] = ("plan.yaml",), options: tuple[str, ...] = ()) -> Ran:
        def wait(seconds: float) -> None:
            assert 0 < seconds < 5
            step = next(waiting, None)
            if step is None:
                raise KeyboardInterrupt
            step()

        # a save is seen as such once the file is the same twice
        waiting: Iterator[Step] = iter([one for step in steps for one in (step, nothing, nothing)])
        monkeypatch.setattr(watch, "sleep", wait)
        return spv("render", *paths, "--format", "md", "--watch", *options)

    return run


def nothing() -> None:
    """Let a while go by."""


def times_made(ran: Ran, name: str = "plan.md") -> int:
    return ran.err.count(f"Gemaakt: {name}\n")


def test_it_makes_all_at_once_and_stops_calmly(watched: Callable[..., Ran]) -> None:
    ran = watched(nothing)
    assert ran.code == 0
    assert ran.err.startswith("Gemaakt: plan.md\nspv kijkt nu mee: ")
    assert ran.err.endswith("\nGestopt met meekijken.\n")
    assert english(ran.err) == []
    assert times_made(ran) == 1


@pytest.mark.parametrize("save", [write, replaced])
def test_a_save_makes_the_document_anew(
    watched: Callable[..., Ran], save: Callable[[str, str], None]
) -> None:
    ran = watched(lambda: save("plan.yaml", OTHER), nothing, lambda: save("plan.yaml", GOOD))
    assert times_made(ran) == 3
    assert "Waterland Energie" in Path("plan.md").read_text("utf-8")


def test_who_is_still_writing_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = iter(
        [*(lambda size=size: write("plan.yaml", GOOD[:size]) for size in range(500, 900, 100)), None]
    )

    def wait(seconds: float) -> None:
        step = next(steps)
        if step is None:
            raise KeyboardInterrupt
        step()

    monkeypatch.setattr(watch, "sleep", wait)
    ran = spv("render", "plan.yaml", "--format", "md", "--watch")
    assert (ran.out, times_made(ran)) == ("", 1)


@pytest.mark.parametrize("broken", ["medewerker:\n  naam: Noor\n functie", "", OPEN, "\x00\x01", "naam: @x"])
def test_a_broken_state_is_told_and_outlived(watched: Callable[..., Ran], broken: str) -> None:
    ran = watched(lambda: write("plan.yaml", broken), lambda: write("plan.yaml", OTHER))
    assert ran.code == 0
    assert ran.out.startswith("plan.yaml\n\n  fout ")
    assert "Niet gemaakt: in ‘plan.yaml’" in ran.err
    assert times_made(ran) == 2
    assert "Andere naam BV" in Path("plan.md").read_text("utf-8")


def test_a_plan_that_is_gone_for_a_while(watched: Callable[..., Ran]) -> None:
    ran = watched(Path("plan.yaml").unlink, lambda: write("plan.yaml", OTHER))
    assert times_made(ran) == 2
    assert "bestaat niet" not in ran.err


def test_a_plan_that_another_program_holds(
    watched: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.read_bytes
    held = [True]

    def read_bytes(path: Path) -> bytes:
        if held[0] and path.name == "plan.yaml" and real(path) == OTHER.encode():
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    ran = watched(lambda: write("plan.yaml", OTHER), nothing, lambda: held.__setitem__(0, False))
    assert ran.err.count("‘plan.yaml’ is nu niet te lezen; spv probeert het zo weer.\n") == 1
    assert times_made(ran) == 2


def test_all_findings_are_shown(watched: Callable[..., Ran]) -> None:
    ran = watched(lambda: write("plan.yaml", plan_with("negeer: [{regel: T05, reden: een reden}]")))
    assert "waarschuwing N01 overbodige-negeer" in ran.out
    assert "Nog te bekijken" not in ran.err


def test_a_folder_gets_a_plan_more(watched: Callable[..., Ran], folder: Path) -> None:
    ran = watched(lambda: write("team/tom.yaml"), paths=(".",), options=("-o", "uit"))
    assert times_made(ran, str(Path("uit", "team", "tom.md"))) == 1
    assert times_made(ran, str(Path("uit", "plan.md"))) == 1


def test_plans_that_get_in_each_others_way_are_told_once(watched: Callable[..., Ran]) -> None:
    ran = watched(
        lambda: write("plan.yml"),
        nothing,
        Path("plan.yml").unlink,
        lambda: write("plan.yaml", OTHER),
        paths=(".",),
    )
    assert ran.err.count("zouden allebei ‘plan.md’ maken.") == 1
    assert times_made(ran) == 3, "at first, once the other is gone, and when it was saved"


def test_settings_persons_and_template_count_as_well(watched: Callable[..., Ran]) -> None:
    write("eigen.j2", "# Plan van {{ medewerker.naam }}\n")
    ran = watched(
        lambda: write("spv.toml", "[regels]\ndoelen_max = 3\n"),
        lambda: write("personen.yaml", "mw-1: Noor Jansen\n"),
        lambda: write("eigen.j2", "# Het plan van {{ medewerker.naam }}\n"),
        options=("--template", "eigen.j2", "--concept"),
    )
    assert times_made(ran, "plan-concept.md") == 4
    assert "Het plan van Noor" in Path("plan-concept.md").read_text("utf-8")


def test_a_new_name_in_personen_reaches_the_document(watched: Callable[..., Ran]) -> None:
    write("plan.yaml", plan_with("hr: {persoon: hr-1}"))
    write("personen.yaml", "hr-1: Esther de Boer\n")
    people_and_faults.cache_clear()
    ran = watched(lambda: write("personen.yaml", "hr-1: Joke Maas\n"))
    assert times_made(ran) == 2
    assert "Joke Maas" in Path("plan.md").read_text("utf-8")


def test_logo_and_word_file_count_as_well(watched: Callable[..., Ran]) -> None:
    write("spv.toml", '[huisstijl]\nlogo = "beeld/logo.png"\nword_sjabloon = "huis.docx"\n')
    Path("beeld").mkdir()
    Path("beeld/logo.png").write_bytes(png(300, 100))
    for name in ("huis.docx", "brief.docx"):
        Path(name).write_bytes(english_file())
    ran = watched(
        lambda: Path("beeld/logo.png").write_bytes(png(200, 100)),
        lambda: Path("huis.docx").write_bytes(dutch_file()),
        lambda: Path("brief.docx").write_bytes(dutch_file()),
        lambda: Path("brief.docx").write_bytes(b"weg"),
        lambda: Path("brief.docx").write_bytes(english_file()),
        options=("--word-template", "brief.docx"),
    )
    assert times_made(ran) == 5
    assert "Het Word-bestand ‘brief.docx’ is niet te gebruiken. Dit is geen Word-bestand" in ran.err
    assert ran.code == 0


def test_what_the_own_word_file_holds_now_is_used(watched: Callable[..., Ran]) -> None:
    Path("brief.docx").write_bytes(english_file())
    made: list[bytes] = []
    watched(
        lambda: made.append(Path("plan.docx").read_bytes()),
        lambda: Path("brief.docx").write_bytes(dutch_file()),
        lambda: made.append(Path("plan.docx").read_bytes()),
        options=("--word-template", "brief.docx", "--format", "docx"),
    )
    assert made[0] != made[1]


def test_a_fault_of_our_own_does_not_end_it(
    watched: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(data: bytes, *more: object) -> api.Loaded:
        if data == OTHER.encode():
            raise IndexError
        return real(data, *more)  # type: ignore[arg-type]

    real = api.load
    monkeypatch.setattr(api, "load", load)
    ran = watched(lambda: write("plan.yaml", OTHER), lambda: write("plan.yaml", GOOD))
    assert ran.code == 0
    assert "in spv zelf bij ‘plan.yaml’" in ran.err
    assert times_made(ran) == 2


@pytest.mark.parametrize(
    ("paths", "said"),
    [(("-",), "Geef een bestand of een map mee."), (("weg.yaml",), "‘weg.yaml’ bestaat niet.")],
)
def test_there_must_be_something_to_watch(paths: tuple[str, ...], said: str) -> None:
    ran = spv("render", *paths, "--watch", "-o", "uit/", stdin=GOOD.encode())
    assert ran.code == 2
    assert said in ran.err


# --- The real program ------------------------------------------------------------------------------


def _lines(stream: object) -> "Queue[str]":
    """The lines of a stream as they come; a process that is watched has no end to read until."""
    queue: Queue[str] = Queue()

    def read() -> None:
        for line in stream:  # type: ignore[attr-defined]
            queue.put(line)

    Thread(target=read, daemon=True).start()
    return queue


def _await(queue: "Queue[str]", words: str) -> None:
    deadline = time.monotonic() + 60
    heard: list[str] = []
    while time.monotonic() < deadline:
        try:
            heard.append(queue.get(timeout=1))
        except Empty:
            continue
        if words in heard[-1]:
            return
    pytest.fail(f"not heard: {words!r}, but {heard}")


def test_the_process_makes_a_document_at_each_save_and_stops_at_ctrl_c() -> None:
    command = [sys.executable, "-m", "spvgen", "render", "plan.yaml", "--format", "md", "--watch"]
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", env=environment
    ) as process:
        try:
            told, shown = _lines(process.stderr), _lines(process.stdout)
            _await(told, "spv kijkt nu mee")
            write("plan.yaml", GOOD[:1000] + "\n  half: [")
            _await(shown, "fout X01")
            _await(told, "Niet gemaakt: in ‘plan.yaml’")
            replaced("plan.yaml", OTHER)
            _await(told, "Gemaakt: plan.md")
            assert "Andere naam BV" in Path("plan.md").read_text("utf-8")
            if os.name != "nt":  # Windows can't send Ctrl-C to one process
                process.send_signal(signal.SIGINT)
                _await(told, "Gestopt met meekijken.")
                assert process.wait(timeout=60) == 0
        finally:
            process.kill()
