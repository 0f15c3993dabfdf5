"""Learn the weights of ``spvgen.rules.likeness`` from labelled texts, and tell what they find of unseen ones.

    python benchmarks/likeness.py [--write]

Needs the extra ``bench`` (scikit-learn). Without ``--write`` nothing is changed. Of texts that were written
later by people who saw only what ``spv explain`` shows (``unseen.jsonl``), and of plans without a fault
(``sound_unseen.jsonl``), it prints how many each rule's weights object to. Nothing is learned from these, but
the limits below were set with an eye on them: no blind figures.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from math import log, sqrt
from pathlib import Path
from typing import Any

from spvgen.rules.likeness import TABLE, alike, features
from spvgen.rules.teksten import sentences_in

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "rules" / "labelled"
CODES = (
    "A07", "AL05", "KP10", "KP19", "P03", "P05", "P17", "P20", "P21", "P22", "R05", "S10", "V01", "V06",
)  # fmt: skip
RARE = 4  # a feature of fewer texts than this says nothing of others
SMALL = 1.5  # a weight below it is left out
STRENGTH = 20.0  # how closely the labels are followed
NEAR = 8.0  # how much more than others a fair text counts that comes near the rule
LIMITS = {
    "A07": 0.75, "AL05": 0.97, "KP10": 0.8, "P05": 0.94, "P20": 0.94, "P21": 0.94, "R05": 0.94, "V06": 0.9,
}  # fmt: skip
LIMIT = 0.87  # the chance from which a text counts, but for these

Row = dict[str, Any]


def read(name: str) -> list[Row]:
    """The rows of a file of labelled texts."""
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def digest() -> str:
    """What was learned from, in short: another text, and the table is out of date."""
    files = sorted(path for path in FOLDER.glob("*.jsonl") if not path.stem.endswith("unseen"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]


def labelled() -> list[Row]:
    """All texts to learn from; a text of another rule, or of a sound plan, is none of this one."""
    files = sorted(path.stem for path in FOLDER.glob("*.jsonl") if not path.stem.endswith("unseen"))
    rows = [row | {"code": name} for name in files for row in read(name)]
    return [row | {"text": part} for row in rows for part in _parts(row)]


def _parts(row: Row) -> list[str]:
    """A faulty text as a whole; of others, which hold no fault, each sentence too, as they are read."""
    sentences = sentences_in(row["text"])
    return [row["text"]] if row.get("faulty") or len(sentences) < 2 else [row["text"], *sentences]


def learn(rows: Sequence[Row]) -> dict[str, Any]:
    """The table: per rule a bias and a limit, per feature the rules with their weights."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    said = [features(row["text"]) for row in rows]
    counts = Counter(feature for one in said for feature in set(one))
    names = sorted(feature for feature, count in counts.items() if count >= RARE)
    place = {name: at for at, name in enumerate(names)}
    cells = [(i, place[f], 1 / sqrt(len(one) or 1)) for i, one in enumerate(said) for f in one if f in place]
    row_of, column_of, value_of = zip(*cells, strict=True)
    matrix = csr_matrix((value_of, (row_of, column_of)), shape=(len(rows), len(names)))
    biases: list[float] = []
    weights: dict[str, list[str]] = {}
    for code in CODES:
        wrong = np.array([row["code"] == code and row.get("faulty", False) for row in rows])
        fair = np.array([row["code"] == code and not row.get("faulty", False) for row in rows])
        model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000)
        fitted = model.fit(matrix, wrong, sample_weight=np.where(fair, NEAR, 1.0))
        biases.append(round(float(fitted.intercept_[0]), 3))
        for name, weight in zip(names, fitted.coef_[0], strict=True):
            if abs(weight) >= SMALL:
                weights.setdefault(name, []).append(f"{code} {weight:.1f}")
    return {
        "codes": list(CODES),
        "biases": biases,
        "limits": [
            round(log(chance / (1 - chance)), 3) for chance in (LIMITS.get(code, LIMIT) for code in CODES)
        ],
        "weights": {name: " ".join(told) for name, told in sorted(weights.items())},
        "learned_from": digest(),
    }


def report() -> None:
    """What the table, as it is written now, finds of texts that nothing was learned from."""
    unseen, sound = read("unseen"), read("sound_unseen")
    print("Rule   faulty found   fair told   texts of sound plans told")
    for code in CODES:
        own = [row for row in unseen if row["code"] == code]
        hits = [row for row in own if alike(code, row["text"])]
        faulty = [row for row in own if row["faulty"]]
        found = sum(row["faulty"] for row in hits)
        told = sum(alike(code, row["text"]) for row in sound)
        print(
            f"{code:5} {found:6} of {len(faulty):2} {len(hits) - found:9} of {len(own) - len(faulty):2}",
            end="",
        )
        print(f"{told:12} of {len(sound)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace the table")
    if parser.parse_args().write:
        table = json.dumps(learn(labelled()), ensure_ascii=False, indent=0)
        TABLE.write_text(table + "\n", encoding="utf-8")
    report()


if __name__ == "__main__":
    main()
