"""What spv costs, in ratio to its peers in the same run.

    python benchmarks/run.py [--plans 1000] [--documents 200] [--starts 15] [--many 50]

Needs the extra ``bench`` (docxtpl) and, for the last peers, pandoc and LibreOffice; one that is missing is
skipped and says so. Prints CPU times, of processes the median; seconds differ from machine to machine, so
read the ratios.
"""

import argparse
import io
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from zlib import crc32

from spvgen.diagnostics import Finding, Severity

ROOT = Path(__file__).resolve().parent.parent
PLAN = ROOT / "examples" / "tom-bakker.yaml"
SOUND = (PLAN, *sorted((ROOT / "tests" / "examples" / "goed").glob("*.yaml")))
COMMAND_LINE = "import typer, pydantic"  # below this no check can start
LIBRARIES = "import typer, pydantic, jinja2, markdown_it, docx, ruamel.yaml"
ALL_FOUR = ("docx", "pdf", "html", "md")
WARM_UP = 50  # plans after which caches are full and memory has to stay as it is

Work = Callable[[int], object]


# --- From the shell --------------------------------------------------------------------------------


def cpu_of(command: Sequence[str], folder: str | None = None) -> float:
    """CPU seconds of one child process, which may keep its bytecode as an installed program does."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, cwd=folder
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def starts(rounds: int) -> None:
    """One plan from the shell, in multiples of bare Python, the commands taken in turn."""
    spv = [sys.executable, "-m", "spvgen"]
    with tempfile.TemporaryDirectory() as folder:
        render = [*spv, "render", str(PLAN), "-o", folder, "--force", "--format"]
        commands = {
            "bare Python": [sys.executable, "-c", "pass"],
            "importing typer and pydantic": [sys.executable, "-c", COMMAND_LINE],
            "importing the libraries": [sys.executable, "-c", LIBRARIES],
            "spv --version": [*spv, "--version"],
            "spv check": [*spv, "check", str(PLAN)],
            "spv render, to Word": [*render, "docx"],
            "spv render, to PDF": [*render, "pdf"],
            "spv render, to all four": [*render, ",".join(ALL_FOUR)],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds + 1):
            for name, command in commands.items():
                times[name].append(cpu_of(command))
    bare = statistics.median(times["bare Python"][1:])
    print(f"One plan from the shell, CPU, median of {rounds}")
    for name, values in times.items():
        middle = statistics.median(values[1:])
        print(f"  {name:29} {middle * 1000:7.0f} ms   {middle / bare:5.1f} × bare Python")


# --- Many plans in one process ---------------------------------------------------------------------


def plans(count: int) -> list[bytes]:
    """So many sound plans of different jobs, in each of which one long word in four is its own."""
    texts = [path.read_text(encoding="utf-8") for path in SOUND]
    return [_varied(texts[i % len(texts)], i).encode() for i in range(count)]


def _varied(text: str, number: int) -> str:
    """The plan of somebody else: another name, and other words within its sentences."""
    name = re.search(r"medewerker:\n  naam: (\S+) (\S.*)\n", text)
    assert name, "every plan names its employee"
    for part in name.groups():
        text = re.sub(rf"\b{re.escape(part)}\b", _invented(part, number).capitalize(), text)
    return re.sub(r"(?<=[a-z] )[a-z]{7,}(?=[ ,])", partial(_perhaps, number=number), text)


def _perhaps(word: re.Match[str], number: int) -> str:
    return word[0] if crc32(f"{number} {word[0]}".encode()) % 4 else _invented(word[0], number)


def _invented(word: str, number: int) -> str:
    """A word that no other plan has; the same each time within one plan."""
    code, made = crc32(f"{word} {number}".encode()), ""
    for _ in range(4):
        code, sound = divmod(code, 60)
        made += "bdfgklmnprst"[sound // 5] + "aeiou"[sound % 5]
    return made


def per_item(label: str, work: Work, count: int) -> float:
    """CPU milliseconds of ``work(i)``."""
    began = time.process_time()
    for i in range(count):
        work(i)
    spent = (time.process_time() - began) / count * 1000
    print(f"  {label:44} {spent:7.2f} ms")
    return spent


def batch(count: int, documents: int) -> None:
    """Check and rendering per plan, against peers that do the last part of it on the same text."""
    from spvgen import api
    from spvgen.__main__ import spare_the_collector

    spare_the_collector()  # as spv itself does
    data = plans(count + WARM_UP)
    assert len(set(data)) == len(data)
    for i in range(WARM_UP):
        make(data[-1 - i], ALL_FOUR)
    print(f"Per plan, CPU, in one process: {count} plans checked, {documents} made into documents")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    checked = per_item("check", lambda i: api.check(data[i], "plan.yaml"), count)
    word = per_item("check + Word", lambda i: make(data[i], ["docx"]), documents)
    per_item("check + PDF", lambda i: make(data[i], ["pdf"]), documents)
    per_item("check + all four", lambda i: make(data[i], ALL_FOUR), documents)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    print(f"  peak memory grew {grown / 1024:.1f} MiB over the batch")
    floors(data[:documents])
    print("Peers in this process on the same texts, which check nothing")
    loaded = per_item("ruamel.yaml, round-trip load", lambda i: load_peer(data[i]), min(documents, 50))
    print(f"    check in ratio to it: {checked / loaded:.2f}")
    markdown = api.render(api.load(data[0], "plan.yaml"), "md").data
    peer = docxtpl_peer(markdown.decode())
    if peer:
        theirs = per_item("docxtpl, template reopened", peer, documents)
        print(f"    check + Word in ratio to it: {word / theirs:.2f}")


def floors(data: Sequence[bytes]) -> None:
    """What of a check the libraries take by themselves: libyaml's events, and pydantic with our readers."""
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.source import read_source
    from spvgen.source.parsers import fast_events

    texts = [one.decode() for one in data]
    sources = [read_source(one, "plan.yaml")[0] for one in data]
    per_item("of it: libyaml, events alone", lambda i: list(fast_events(texts[i])), len(data))
    per_item(
        "of it: pydantic, model alone", lambda i: Verbeterplan.model_validate(sources[i].value), len(data)
    )


def make(data: bytes, formats: Sequence[str]) -> list[bytes]:
    """What a plan comes to: checked once, and made into each of these formats."""
    from spvgen import api, composing

    loaded = api.load(data, "plan.yaml")
    assert loaded.report.complete, "a plan that can be printed"
    composed = composing.compose(loaded)
    return [composing.write(composed, format).data for format in formats]


def load_peer(data: bytes) -> object:
    """What a tool pays that keeps comments and places by way of a round-trip load, before it checks."""
    from ruamel.yaml import YAML

    return YAML(typ="rt").load(data)


def docxtpl_peer(text: str) -> Work | None:
    """docxtpl filling one paragraph a line of the same text; None where it is not installed."""
    try:
        from docxtpl import DocxTemplate
    except ImportError:
        print("  docxtpl is not installed: skipped")
        return None
    from docx import Document

    lines = [line for line in text.splitlines() if line.strip()]
    made = Document()
    for i in range(len(lines)):
        made.add_paragraph(f"{{{{ regel{i} }}}}")
    template = io.BytesIO()
    made.save(template)

    def fill(_: int) -> None:
        document = DocxTemplate(io.BytesIO(template.getvalue()))
        document.render({f"regel{i}": line for i, line in enumerate(lines)}, autoescape=True)
        document.save(io.BytesIO())

    return fill


# --- Whole processes -------------------------------------------------------------------------------


def processes(count: int, rounds: int = 5) -> None:
    """Programs that start anew, ours like theirs: for one document, and once for so many."""
    from spvgen import api

    texts = [data for data in plans(2 * count) if not refused(api.check(data, "plan.yaml").findings)][:count]
    with tempfile.TemporaryDirectory() as folder:
        for i, data in enumerate(texts):
            Path(folder, f"{i}.yaml").write_bytes(data)
            for format in ("md", "docx"):
                Path(folder, f"{i}.{format}").write_bytes(make(data, [format])[0])
        all_of = {format: [f"{i}.{format}" for i in range(count)] for format in ("yaml", "docx")}
        spv = [sys.executable, "-m", "spvgen", "render", "-o", "out", "--force", "--format"]
        office = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", "out"]
        pandoc = ["pandoc", "0.md", "-o", "0-pandoc.docx"]
        print(f"Whole processes, CPU a document, median of {rounds}")
        compared("one to Word", ([*spv, "docx", "0.yaml"], pandoc), folder, 1, rounds)
        compared("one to PDF", ([*spv, "pdf", "0.yaml"], [*office, "0.docx"]), folder, 1, rounds)
        many = ([*spv, "pdf", *all_of["yaml"]], [*office, *all_of["docx"]])
        compared(f"{count} to PDF", many, folder, count, rounds)


def refused(findings: Sequence[Finding]) -> bool:
    """Whether spv prints no such plan: an invented word may take something away."""
    return any(one.severity is Severity.FOUT for one in findings)


def compared(
    label: str, commands: tuple[Sequence[str], Sequence[str]], folder: str, count: int, rounds: int
) -> None:
    """What our command and that of a peer take for each of ``count`` documents, taken in turn."""
    ours, theirs = commands
    if shutil.which(theirs[0]) is None:
        print(f"  {theirs[0]} is not installed: skipped")
        return
    times = [(cpu_of(ours, folder), cpu_of(theirs, folder)) for _ in range(rounds + 1)]
    mine, other = (statistics.median(column) / count * 1000 for column in zip(*times[1:], strict=True))
    print(f"  {f'{label}: spv, checked':44} {mine:7.2f} ms")
    print(f"  {f'{label}: {theirs[0]}':44} {other:7.2f} ms")
    print(f"    spv in ratio to it: {mine / other:.3f}")


def main() -> None:
    """Run all benchmarks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--starts", type=int, default=15)
    parser.add_argument("--many", type=int, default=50)
    options = parser.parse_args()
    print(f"Python {sys.version.split()[0]} on {sys.platform}")
    starts(options.starts)
    batch(options.plans, options.documents)
    processes(options.many)


if __name__ == "__main__":
    main()
