"""Learn what words weigh from labelled texts, and tell what the weights find of unseen ones.

    python benchmarks/likeness.py [--write]

Needs the extra ``bench`` (scikit-learn). Makes two tables: for the rules (``spvgen.rules.likeness``) and for
sentences that are vague as a whole (``spvgen.wording.vague``). Without ``--write`` nothing is changed.
Of texts that were written later by people who saw only what ``spv explain`` shows (``unseen.jsonl``), and of
plans without a fault (``sound_unseen.jsonl``), it prints how many each rule's weights object to. Nothing is
learned from these; but rows of words were written on a part of them later, so that for a whole rule they are
no first sight. For the sentences ``benchmarks/wording.py`` does that.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Sequence
from math import log
from pathlib import Path
from typing import Any
from zlib import crc32

from learning import Bounds, Knobs, Labels, Learned, learn, write
from spvgen.rules import likeness
from spvgen.rules.likeness import FEW, TO_YOU, alike
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.vague import WEIGHTS
from spvgen.wording.weights import words_of

TESTS = Path(__file__).resolve().parent.parent / "tests"
FOLDER = TESTS / "rules" / "labelled"
SENTENCES = TESTS / "wording" / "data"
CONSTRUCTIONS = SENTENCES / "core_constructions.txt"
CODES = (
    "A07", "A08", "AL05", "KP10", "KP19", "P03", "P05", "P17", "P20", "P21", "P22", "R05", "S06", "S10",
    "V01", "V06", "V07",
)  # fmt: skip
NEAR = 8.0  # how much more than others a fair text counts that comes near the rule
SOUND = 5.0  # the same of a text of a sound plan
FOREIGN = 0.3  # the same of a text of another rule: nobody has judged those by this one
MAY_TELL = (0.0004, 0.03)  # the shares of sound texts, and of fair ones near the rule, that it may tell of
GRAVE = (0.0006, 0.05)  # the same where what is missed weighs more, or stays rare
MAY_MISS = 0.08  # the share of faulty texts that may be unlike what a rule objects to
LEEWAY = 0.3  # how far below that a text has to be: what was learned since shifts all of them a little
NOTHING_LIKE = -3.1  # below it no text is like what is faulty, however the least telling ones are spread
WORD_CODES = ("S06", "V01", "V06", "V07")  # but here one word tells, whatever stands around it
GRAVE_CODES = ("P03", "P05", "R05", "V01")
CLOSE = (0.0003, 0.015)  # the same where fair texts have the very words of faulty ones
CLOSE_CODES = ("P21", "S10")
BARRED = (0.0015, 0.03)  # the same where the rule itself asks more than likeness: a colleague by name
BARRED_CODES = ("V07",)
MOVED = {
    "A07": -0.5, "A08": -0.25, "P05": 0.75, "P17": 0.25, "P20": -0.5, "P22": -1.0,
    "S10": -0.5, "V01": -0.5, "V06": -0.5, "V07": -0.5,
}  # fmt: skip
"""How far a limit lies from where the folds put it: all texts teach more than each fold does. In twenty sound
plans and 2,000 texts of which nothing was learned, what a rule told first lay a quarter further down."""
FEWEST_WORDS = {"V07": 7}  # of a sentence that is weighed, where that is more than elsewhere
FOLDS = 5
OUTLIERS = 250  # of so many sound texts it may tell of one anyhow, up to two: some are labelled badly
RARE = 50  # of so many labelled texts of a rule one stands under each key that it reads
VAGUE = 0.85  # the chance from which a sentence counts as vague
AGREED = re.compile(r"(?:verwachting|afspraak|criterium)$|^wat_we_willen|^doelen.*omschrijving$")

Row = dict[str, Any]


def read(name: str) -> list[Row]:
    """The rows of a file of labelled texts."""
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


# --- The rules -------------------------------------------------------------------------------------


def rule_files() -> list[Path]:
    """The labelled texts of the rules that are learned from."""
    return sorted(path for path in FOLDER.glob("*.jsonl") if not path.stem.endswith("unseen"))


def learn_rules(rows: Sequence[Row]) -> Learned:
    """What features weigh; a text of another rule, or of a sound plan, is none of this one."""
    parts = [row | {"text": part} for row in rows for part in _parts(row)]
    labels = {
        code: Labels(
            [row["code"] == code and row.get("faulty", False) for row in parts],
            [_weight(row, code) for row in parts],
        )
        for code in CODES
    }
    return learn([_to_you(row["text"]) for row in parts], labels, Knobs(3, 1.0, 20.0, bias=True, rarity=1.0))


def _to_you(text: str) -> str:
    """The text with *je* for *u*, as the rules read it."""
    return re.sub(r"(?i)\b(?:u|uw|uzelf)\b", lambda said: TO_YOU[said[0].lower()], text)


def _weight(row: Row, code: str) -> float:
    """How much a text counts when a rule is learned."""
    if row["code"] == "sound":
        return SOUND
    if row["code"] != code:
        return FOREIGN
    return 1.0 if row["faulty"] else NEAR


def _parts(row: Row) -> list[str]:
    """A faulty text as a whole; of others, which hold no fault, each sentence too, as they are read."""
    sentences = sentences_in(row["text"])
    return [row["text"]] if row.get("faulty") or len(sentences) < 2 else [row["text"], *sentences]


def bounds_of(rows: Sequence[Row]) -> dict[str, Bounds]:
    """From where a text counts, so that few sound or fair ones are told; below what it is nothing like it.

    Each text is weighed by what was learned without it.
    """
    told: dict[str, list[tuple[float, Row]]] = {code: [] for code in CODES}
    for fold in range(FOLDS):
        learned = learn_rules([row for row in rows if _fold(row) != fold])
        for row in (row for row in rows if _fold(row) == fold):
            for code in CODES if row["code"] == "sound" else {row["code"]}.intersection(CODES):
                told[code].append((_most(learned, code, row["text"]), row))
    bounds = {code: _bounds(_where_read(code, found), _shares(code)) for code, found in told.items()}
    for code, far in MOVED.items():
        bounds[code] = bounds[code]._replace(limit=bounds[code].limit + far)
    return {
        code: one if code in WORD_CODES else one._replace(floor=max(one.floor, NOTHING_LIKE))
        for code, one in bounds.items()
    }


def _where_read(code: str, found: Sequence[tuple[float, Row]]) -> list[tuple[float, Row]]:
    """What was found, but no sound texts under keys that the rule does not read (few of its own are)."""
    places = Counter(_key(row) for _, row in found if row["code"] == code)
    common = {key for key, count in places.items() if count * RARE >= places.total()}
    return [(like, row) for like, row in found if row["code"] == code or _key(row) in common]


def _key(row: Row) -> str:
    """The key under which a text stands, alone or in a list."""
    return (re.findall(r"[^\W\d]+", row["path"]) or [""])[-1]


def _shares(code: str) -> tuple[float, float]:
    of = {BARRED_CODES: BARRED, CLOSE_CODES: CLOSE, GRAVE_CODES: GRAVE}
    return next((shares for codes, shares in of.items() if code in codes), MAY_TELL)


def _fold(row: Row) -> int:
    return crc32(row["text"].encode()) % FOLDS


def _most(learned: Learned, code: str, text: str) -> float:
    """Of the most telling sentence; of one that the rule leaves to its words nothing."""
    weighed = (one for one in sentences_in(text) if len(words_of(one)) >= FEWEST_WORDS.get(code, 0))
    likenesses = (
        learned.likeness(code, _to_you(one)) if len(words_of(one)) >= FEW else 0.0 for one in weighed
    )
    return max(likenesses, default=0.0)


def _bounds(found: Sequence[tuple[float, Row]], shares: tuple[float, float]) -> Bounds:
    sound = sorted(like for like, row in found if row["code"] == "sound")
    fair = sorted(like for like, row in found if row["code"] != "sound" and not row["faulty"])
    faulty = sorted(like for like, row in found if row["code"] != "sound" and row["faulty"])
    limit = max(
        sound[-1 - max(min(2, len(sound) // OUTLIERS), int(shares[0] * len(sound)))],
        fair[-1 - int(shares[1] * len(fair))],
    )
    return Bounds(limit, faulty[int(MAY_MISS * len(faulty))] - LEEWAY)


# --- Sentences that are vague as a whole -----------------------------------------------------------


def sentence_files() -> list[Path]:
    """The labelled sentences that are learned from."""
    return sorted([*SENTENCES.glob("batch_*.jsonl"), *SENTENCES.glob("idioms_*.jsonl"), CONSTRUCTIONS])


def learn_vague() -> Learned:
    """What features weigh; no borderline case teaches, and what is agreed in a sound plan is not vague."""
    lists = [path for path in sentence_files() if path != CONSTRUCTIONS]
    rows = [json.loads(line) for path in lists for line in path.read_text(encoding="utf-8").splitlines()]
    judged = [(row["text"], row["vaag"]) for row in rows if not row["grens"]]
    judged += [(row["text"], row["faulty"]) for row in read("AL03")]
    judged += [(text, label == "v") for label, text in constructions()]
    judged += [(row["text"], False) for row in read("sound") if AGREED.search(row["path"])]
    texts, vague = zip(*judged, strict=True)
    return learn(
        texts, {"vaag": Labels(vague, [1.0] * len(vague))}, Knobs(2, 0.5, 60.0, bias=False, rarity=0.0)
    )


def constructions() -> list[tuple[str, str]]:
    """The sentences by construction, each with its label: ``M`` measurable, ``v`` vague, ``-`` neither."""
    lines = CONSTRUCTIONS.read_text(encoding="utf-8").splitlines()
    return [(line[0], line[4:]) for line in lines if line[1:4] == " | "]


# --- What it comes to ------------------------------------------------------------------------------


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
    parser.add_argument("--write", action="store_true", help="replace the tables")
    if parser.parse_args().write:
        rows = [row | {"code": path.stem} for path in rule_files() for row in read(path.stem)]
        write(likeness.WEIGHTS, learn_rules(rows), bounds_of(rows), rule_files())
        vague = {"vaag": Bounds(log(VAGUE / (1 - VAGUE)), 0.0)}  # below its limit nothing is asked
        write(WEIGHTS, learn_vague(), vague, [*sentence_files(), *rule_files()])
    report()


if __name__ == "__main__":
    main()
