"""Learn from labelled texts what their words weigh (see ``spvgen.wording.weights``). Needs scikit-learn."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt
from pathlib import Path
from typing import NamedTuple

from spvgen.wording.weights import Weights, features


class Knobs(NamedTuple):
    """How closely to learn."""

    rare: int  # a feature of fewer texts than this says nothing of others
    small: float  # a weight below it is left out
    strength: float  # how closely the labels are followed
    bias: bool  # whether a text without any known word may lean to one side
    rarity: float  # how much more a feature of few texts says than one of many; with 0 all say as much


class Labels(NamedTuple):
    """What a code says of each text, and how much each text counts."""

    wrong: Sequence[bool]
    counts: Sequence[float]


class Learned(NamedTuple):
    """Of each code the bias, and the weights by feature."""

    biases: dict[str, float]
    weights: dict[str, dict[str, float]]

    def likeness(self, code: str, text: str) -> float:
        """The log-odds of a text, as ``Weights.of`` tells them."""
        said, weights = _said(text), self.weights[code]
        return sum(weights.get(one, 0.0) for one in said) / sqrt(len(said) or 1) + self.biases[code]


@lru_cache(maxsize=64)  # a text is weighed for each code
def _said(text: str) -> list[str]:
    return features(text)


class Bounds(NamedTuple):
    """The log-odds from which a text counts, and below which it has nothing of what is looked for."""

    limit: float
    floor: float


def learn(texts: Sequence[str], labels: Mapping[str, Labels], knobs: Knobs) -> Learned:
    """What the features of texts weigh for each code."""
    from scipy.sparse import csr_matrix, diags_array
    from sklearn.linear_model import LogisticRegression

    said = [features(text) for text in texts]
    found = Counter(feature for one in said for feature in set(one))
    names = sorted(feature for feature, count in found.items() if count >= knobs.rare)
    place = {name: at for at, name in enumerate(names)}
    says = _says([found[name] for name in names], len(texts), knobs.rarity)
    cells = [(i, place[f], 1 / sqrt(len(one) or 1)) for i, one in enumerate(said) for f in one if f in place]
    row_of, column_of, value_of = zip(*cells, strict=True)
    matrix = csr_matrix((value_of, (row_of, column_of)), shape=(len(texts), len(names))) @ diags_array(says)
    learned = Learned({}, {})
    for code, label in labels.items():
        model = LogisticRegression(
            C=knobs.strength,
            class_weight="balanced",
            solver="liblinear",
            random_state=0,
            fit_intercept=knobs.bias,
        )
        fitted = model.fit(matrix, label.wrong, sample_weight=label.counts)
        learned.biases[code] = float(fitted.intercept_[0]) if knobs.bias else 0.0
        weighed = zip(names, (fitted.coef_[0] * says).tolist(), strict=True)
        learned.weights[code] = {name: weight for name, weight in weighed if abs(weight) >= knobs.small}
    return learned


def _says(counts: Sequence[int], texts: int, rarity: float) -> list[float]:
    """How much features say, by how many texts have each: more the fewer, and over all of them 1.

    What nearly every text has (*je*) is weighed soon, and what few have would hardly be.
    """
    says = [log(texts / count) ** rarity for count in counts]
    usual = sqrt(sum(count * one**2 for count, one in zip(counts, says, strict=True)) / sum(counts))
    return [one / usual for one in says]


def digest(files: Iterable[Path]) -> str:
    """What was learned from, in short: another text, and the table is out of date."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]


def write(weights: Weights, learned: Learned, bounds: Mapping[str, Bounds], files: Iterable[Path]) -> None:
    """Put what was learned in the place of the table that is there."""
    told: dict[str, list[str]] = {}
    for code, known in learned.weights.items():
        for name, weight in known.items():
            told.setdefault(name, []).append(f"{code} {weight:.1f}")
    head = {
        "codes": list(learned.biases),
        "biases": [round(bias, 3) for bias in learned.biases.values()],
        "limits": [round(bounds[code].limit, 3) for code in learned.biases],
        "floors": [round(bounds[code].floor, 3) for code in learned.biases],
        "learned_from": digest(files),
    }
    lines = sorted(f"{name}\t{' '.join(weights)}" for name, weights in told.items())
    weights.path.write_text("\n".join([json.dumps(head), *lines]) + "\n", encoding="utf-8")
