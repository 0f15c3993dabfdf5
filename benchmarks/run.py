"""What spv costs, in ratio to its peers in the same run.

    python benchmarks/run.py [--plans 500] [--starts 15]

Needs the extra ``bench`` (docxtpl) and, for the last peer, pandoc. Prints medians; seconds differ from
machine to machine, so read the ratios.
"""

import argparse
import io
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLAN = ROOT / "examples" / "tom-bakker.yaml"
LIBRARIES = "import typer, pydantic, jinja2, markdown_it, docx, ruamel.yaml"


def cpu_of(command: list[str]) -> float:
    """CPU seconds of one child process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def starts(rounds: int) -> None:
    """Start-up of each command in multiples of bare Python, the commands taken in turn."""
    spv = [sys.executable, "-m", "spvgen"]
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "bare Python": [sys.executable, "-c", "pass"],
            "importing the libraries": [sys.executable, "-c", LIBRARIES],
            "spv --version": [*spv, "--version"],
            "spv check": [*spv, "check", str(PLAN)],
            "spv render": [*spv, "render", str(PLAN), "-o", f"{folder}/plan.docx", "--force"],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds + 1):
            for name, command in commands.items():
                times[name].append(cpu_of(command))
    bare = statistics.median(times["bare Python"][1:])
    print(f"Start-up, CPU, median of {rounds}")
    for name, values in times.items():
        middle = statistics.median(values[1:])
        print(f"  {name:26} {middle * 1000:7.0f} ms   {middle / bare:5.1f} × bare Python")


def per_item(label: str, work: Callable[[int], object], count: int) -> float:
    """CPU milliseconds of ``work(i)``, after one warm-up."""
    work(0)
    began = time.process_time()
    for i in range(count):
        work(i)
    spent = (time.process_time() - began) / count * 1000
    print(f"  {label:44} {spent:7.2f} ms")
    return spent


def plans(count: int) -> list[bytes]:
    """So many different plans: the example under other names."""
    text = PLAN.read_text(encoding="utf-8")
    return [text.replace("Tom Bakker", f"Medewerker {i}").encode() for i in range(count)]


def batch(count: int) -> None:
    """Check and Word rendering per plan in one process, against docxtpl and pandoc on the same text."""
    from spvgen import api

    data = plans(count)

    def check_and_render(i: int) -> bytes:
        return api.render(api.load(data[i], "plan.yaml"), "docx").data

    print(f"Per plan, CPU, {count} plans in one process")
    per_item("check", lambda i: api.check(data[i], "plan.yaml"), count)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ours = per_item("check + Word", check_and_render, count)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    markdown = api.render(api.load(data[0], "plan.yaml"), "md").data
    peer = docxtpl_peer(markdown.decode())
    if peer:
        theirs = per_item("docxtpl, template reopened (no check)", peer, count)
        print(f"  check + Word in ratio to docxtpl: {ours / theirs:.2f}")
    pandoc_peer(markdown, ours)
    print(f"  peak memory grew {grown / 1024:.1f} MiB over the batch")


def docxtpl_peer(text: str) -> Callable[[int], object] | None:
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


def pandoc_peer(markdown: bytes, ours: float) -> None:
    """pandoc on the same Markdown, a process a document."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        print("  pandoc is not installed: skipped")
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "plan.md")
        source.write_bytes(markdown)
        command = [pandoc, str(source), "-o", str(Path(folder, "plan.docx"))]
        middle = statistics.median(cpu_of(command) for _ in range(5)) * 1000
    print(f"  {'pandoc, a process a document (no check)':44} {middle:7.2f} ms")
    print(f"  check + Word in ratio to pandoc: {ours / middle:.3f}")


def main() -> None:
    """Run all benchmarks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=500)
    parser.add_argument("--starts", type=int, default=15)
    options = parser.parse_args()
    print(f"Python {sys.version.split()[0]} on {sys.platform}")
    starts(options.starts)
    batch(options.plans)


if __name__ == "__main__":
    main()
