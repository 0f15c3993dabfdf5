"""Constructions of Dutch, one by one: each sentence is judged as its label in the tables under data/ says."""

from pathlib import Path

import pytest

from spvgen.wording.judge import judge

DATA = Path(__file__).with_name("data")


def labelled(name: str) -> list[tuple[str, str]]:
    """The pairs of label and sentence of a table."""
    lines = (DATA / f"{name}_constructions.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.partition(" | ") for line in lines if line and not line.startswith("#")]
    assert len(pairs) > 100
    return [(label, text) for label, _, text in pairs]


@pytest.mark.parametrize(("label", "text"), labelled("time"))
def test_the_strongest_time(label: str, text: str) -> None:
    assert judge(text).time == label


@pytest.mark.parametrize(("label", "text"), [*labelled("core"), *labelled("described")])
def test_measurable_or_vague(label: str, text: str) -> None:
    verdict = judge(text)
    assert (verdict.measurable, verdict.is_vague) == ("M" in label, "v" in label)
