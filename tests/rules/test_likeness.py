"""How like a text is to those that people judged: learned from labelled texts, told of unseen ones."""

import hashlib
import json
import re
from math import sqrt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whole import told

from spvgen.rules.likeness import WEIGHTS, alike, denies, likeness, most_alike
from spvgen.wording.weights import features
from support import plan_where

FOLDER = Path(__file__).with_name("labelled")
TABLE = WEIGHTS.table


def rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def test_the_table_is_learned_from_the_labelled_texts_as_they_are() -> None:
    files = sorted(path for path in FOLDER.glob("*.jsonl") if not path.stem.endswith("unseen"))
    assert len(files) > 20
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
    assert TABLE.learned_from == digest, "run: python benchmarks/likeness.py --write"


def test_it_finds_most_of_what_others_wrote_later_and_tells_little_of_what_is_fair() -> None:
    unseen = [row for row in rows("unseen") if row["code"] in TABLE.codes]
    faulty = [row for row in unseen if row["faulty"]]
    fair = [row for row in unseen if not row["faulty"]]
    assert len(faulty) > 100 and len(fair) > 60
    # a fifth of them was written to slip through: whoever wrote them saw what was found
    assert sum(alike(row["code"], row["text"]) for row in faulty) >= len(faulty) * 0.56
    assert sum(alike(row["code"], row["text"]) for row in fair) <= len(fair) // 50


@pytest.mark.parametrize("code", [code for code in TABLE.codes if not code.startswith(("AL", "KP"))])
def test_of_a_sound_plan_it_tells_next_to_nothing(code: str) -> None:
    """Of the rules that read a verbeterplan; the others have sound documents among their own tests."""
    sound = rows("sound_unseen")
    assert len(sound) > 1500
    # wherever it stands, before what the rule bars
    assert sum(alike(code, row["text"]) for row in sound) <= len(sound) // 250


@pytest.mark.parametrize("code", TABLE.codes)
def test_no_text_was_learned_from_that_is_called_unseen(code: str) -> None:
    assert not {row["text"] for row in rows("unseen")} & {row["text"] for row in rows(code)}


def test_a_sentence_weighs_what_its_features_weigh() -> None:
    sentence = "Lukt het niet, dan nemen we in de zomer afscheid van je."
    said = features(sentence)
    weights = [re.search(r"P03 (\S+)", TABLE.weights_of(one)) for one in said]
    weighed = sum(float(weight[1]) for weight in weights if weight)
    bias = TABLE.biases[TABLE.codes.index("P03")]
    assert likeness("P03", sentence) == pytest.approx(weighed / sqrt(len(said)) + bias)
    assert alike("P03", sentence)


def test_every_line_of_the_table_is_found_by_its_feature() -> None:
    written = WEIGHTS.path.read_text(encoding="utf-8").splitlines()[1:]
    lines = [line.split("\t") for line in written]
    assert len(lines) > 20_000 and written == sorted(written)
    assert [feature for feature, weights in lines if TABLE.weights_of(feature) != weights] == []
    assert [feature for feature in ("", "ben", "\uffff", "\ud800") if TABLE.weights_of(f"{feature} xq")] == []
    assert len(TABLE.pages) > 1_000 and max(map(len, TABLE.pages)) < 1_000


def test_the_most_telling_sentence_is_quoted() -> None:
    text = "We helpen je graag. Na de zomer werk je hier niet meer. De cursus begint in mei."
    assert most_alike("P03", text) == "Na de zomer werk je hier niet meer."


@pytest.mark.parametrize(
    "sentence",
    [
        "Gaat het goed, dan verhogen we de norm niet.",
        "Je pauze sla je niet over.",
        "Eén fout betekent niet dat het traject voorbij is.",
        "Er volgt geen waarschuwing of overplaatsing.",
    ],
)
def test_a_denial(sentence: str) -> None:
    assert denies(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Je mag in deze periode je vakantiedagen niet opnemen.",
        "Je werkt op zaterdag, of je wilt of niet.",
        "We nemen afscheid als het niet lukt.",
        "Na de zomer werk je hier niet meer.",
    ],
)
def test_a_niet_that_denies_nothing(sentence: str) -> None:
    assert not denies(sentence)


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    assert TABLE.codes
    for code in TABLE.codes:
        assert isinstance(likeness(code, text), float)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("P03", "Na de herfst zal er bij ons voor jou geen stoel meer staan, daar zijn we eerlijk in."),
        (
            "P20",
            "Of je de hele periode krijgt, hangt af van wat je leidinggevende er na een maand van vindt.",
        ),
        ("P20", "Wij behouden ons het recht voor om de lat tijdens het plan te verleggen."),
    ],
)
def test_a_rule_warns_by_likeness_where_its_own_words_find_nothing(code: str, text: str) -> None:
    (found,) = told(plan_where("slotopmerking", f"We helpen je graag. {text}"), code)
    assert found.severity == "waarschuwing" and f"‘{text.rstrip('.')}’" in found.message


@pytest.mark.parametrize(
    ("informal", "formal"),
    [
        ("Na de zomer nemen we helaas afscheid van je.", "Na de zomer nemen we helaas afscheid van u."),
        ("Je team vindt dat je te weinig doet.", "Uw team vindt dat u te weinig doet."),
        ("Je moet jezelf eens afvragen of dit past.", "U moet uzelf eens afvragen of dit past."),
    ],
)
def test_who_writes_u_means_the_same(informal: str, formal: str) -> None:
    for code in ("P03", "S06", "S10"):
        assert likeness(code, informal) == likeness(code, formal)
