"""Score the judge of Dutch wording on labelled corpora: benchmarks/wording.py CORPUS.jsonl … [--misses]."""

import argparse
import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spvgen.wording.judge import judge
from spvgen.wording.judgement import Judgement


@dataclass(frozen=True, slots=True)
class Case:
    """A labelled sentence and the verdict on it."""

    row: dict[str, Any]
    verdict: Judgement


Measure = Callable[[Sequence[Case]], float]
LABELS: dict[str, str] = {"M": "measurable", "vaag": "is_vague", "smart": "smart"}


def read(path: Path) -> list[Case]:
    """Read a corpus (one JSON object a line: text, M, T, vaag, smart, grens) and judge every sentence."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Case(row, judge(row["text"])) for row in rows]


def counts(cases: Sequence[Case], label: str) -> tuple[int, int, int]:
    """Hits, false alarms and misses of a label."""
    pairs = [(bool(case.row[label]), bool(getattr(case.verdict, LABELS[label]))) for case in cases]
    return pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False))


def f1(cases: Sequence[Case], label: str) -> float:
    """Harmonic mean of precision and recall; 1 where there is nothing to find and nothing found."""
    hits, alarms, misses = counts(cases, label)
    return 2 * hits / (2 * hits + alarms + misses) if hits + alarms + misses else 1.0


def accuracy(cases: Sequence[Case]) -> float:
    """Share of sentences with the right time label."""
    return sum(bool(case.row["T"] == case.verdict.time) for case in cases) / len(cases)


def interval(cases: Sequence[Case], measure: Measure, rounds: int = 1000) -> tuple[float, float]:
    """Bootstrap interval of 95 % (fixed seed)."""
    dice = random.Random(1)
    values = sorted(measure(dice.choices(cases, k=len(cases))) for _ in range(rounds))
    return values[int(rounds * 0.025)], values[int(rounds * 0.975)]


def report(title: str, cases: Sequence[Case]) -> None:
    """Print the scores of a group of sentences."""
    if not cases:
        return
    print(f"{title}: {len(cases)} zinnen")
    for label in LABELS:
        hits, alarms, misses = counts(cases, label)
        low, high = interval(cases, lambda sample, label=label: f1(sample, label))  # type: ignore[misc]
        precision, recall = hits / max(1, hits + alarms), hits / max(1, hits + misses)
        print(
            f"  {label:6} F1 {f1(cases, label):.3f} [{low:.3f}-{high:.3f}]  P {precision:.3f}  R {recall:.3f}"
        )
    low, high = interval(cases, accuracy)
    print(f"  T      acc {accuracy(cases):.3f} [{low:.3f}-{high:.3f}]")


def misses(cases: Sequence[Case]) -> None:
    """Print every sentence with a wrong label."""
    for case in cases:
        verdict = case.verdict
        wrong = [label for label, name in LABELS.items() if case.row[label] != getattr(verdict, name)]
        wrong += ["T"] if case.row["T"] != verdict.time else []
        if wrong:
            print(f"[{','.join(wrong)}] {case.row['text']}")
            print("    goud", {key: case.row[key] for key in ("M", "T", "vaag", "grens")})
            for hits in (verdict.measures, verdict.times, verdict.vague):
                print("        ", [(hit.text, hit.kind) for hit in hits])


def main() -> None:
    """Read the arguments, score and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--misses", action="store_true", help="print every sentence with a wrong label")
    arguments = parser.parse_args()
    start = time.perf_counter()
    cases = [case for path in arguments.corpus for case in read(path)]
    spent = time.perf_counter() - start
    report("zonder grensgevallen", [case for case in cases if not case.row.get("grens")])
    report("grensgevallen", [case for case in cases if case.row.get("grens")])
    print(f"{1000 * spent / len(cases):.3f} ms per zin (tabellen bouwen inbegrepen)")
    if arguments.misses:
        misses(cases)


if __name__ == "__main__":
    main()
