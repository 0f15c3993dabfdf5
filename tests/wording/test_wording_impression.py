"""Whether a sentence is vague as a whole: learned from labelled sentences, told of others."""

import hashlib
from pathlib import Path

import pytest

from spvgen.wording.judge import judge
from spvgen.wording.vague import WEIGHTS, leaves_open

TESTS = Path(__file__).resolve().parent.parent
DATA = TESTS / "wording" / "data"
RULES = TESTS / "rules" / "labelled"


def test_the_table_is_learned_from_the_sentences_as_they_are() -> None:
    files = sorted(
        [*DATA.glob("batch_*.jsonl"), *DATA.glob("idioms_*.jsonl"), DATA / "core_constructions.txt"]
    )
    files += sorted(path for path in RULES.glob("*.jsonl") if not path.stem.endswith("unseen"))
    assert len(files) > 60
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
    assert WEIGHTS.table.learned_from == digest, "run: python benchmarks/likeness.py --write"


@pytest.mark.parametrize(
    "sentence",
    [
        "Je bent een vast gezicht in de wijk.",
        "Kwaliteit gaat boven snelheid!",
        "Voor de zomer staat er een hecht team.",
        "Vanaf maandag gaan we er weer vol tegenaan.",
        "De collega's moeten zich door jou gesteund voelen.",
    ],
)
def test_a_sentence_may_be_vague_without_a_vague_word(sentence: str) -> None:
    verdict = judge(sentence)
    assert verdict.is_vague and not verdict.measurable


@pytest.mark.parametrize(
    "sentence",
    [
        "Je belt elke vrijdag drie klanten uit de wijk.",
        "Voor de zomer staat er een hek om het terrein.",
        "Vanaf maandag openen we de winkel om acht uur.",
        "De post gaat elke dag in het rode bakje.",
        "Wekelijks",
    ],
)
def test_what_can_be_seen_is_not(sentence: str) -> None:
    assert not leaves_open(sentence)


def test_it_is_told_of_the_whole_sentence_without_its_full_stop() -> None:
    (whole,) = judge("Je bent een vast gezicht in de wijk.").vague
    assert (whole.text, whole.kind) == ("Je bent een vast gezicht in de wijk", "zin")
