"""The tables of phrases, families and words: every row has its examples, and they hold."""

import re
from pathlib import Path

import pytest

from spvgen.wording import tables
from spvgen.wording.clauses import with_grades
from spvgen.wording.judge import judge
from spvgen.wording.measures import facts
from spvgen.wording.rows import Ends, Node, element
from spvgen.wording.tables import Family, Row, families, ordered, rows, words
from spvgen.wording.times import joined
from spvgen.wording.tokens import Token, fold, tokenise
from spvgen.wording.vague import candidates

FOLDER = Path(tables.__file__).with_name("tables")
PLAIN = ("moments", "bounds_before", "bounds_behind", "names", "fractions", "figures", "phrases", "results")
TIMES = ("clocks", "durations", "frequencies", "deadlines", "windows", "starts")
ROW_TABLES = (*PLAIN, *TIMES, "groups", "periods", "asides")
FAMILY_TABLES = ("vague_verbs", "vague_words", "acts")
LIST_TABLES = ("classes", "events", "grammar", "praise", "things", "verbs")
ROWS = [
    pytest.param(table, row, id=f"{table}: {row.pattern[:40]}") for table in ROW_TABLES for row in rows(table)
]


def tokens_for(table: str, text: str) -> list[Token]:
    """The tokens as this table gets to see them."""
    tokens = tokenise(fold(text))
    if table in TIMES:
        return joined(tokens)
    return with_grades(tokens) if table == "asides" else tokens


def is_seen(row: Row, tokens: list[Token]) -> bool:
    """Whether a row by itself matches anywhere."""
    node, ends = Node([(row.pattern, 0)]), Ends()
    for at in range(len(tokens)):
        node.match(tokens, at, ends)
    return bool(ends)


def test_every_table_is_known() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {*ROW_TABLES, *FAMILY_TABLES, *LIST_TABLES}
    assert len(ROWS) > 400


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_row_is_seen_in_its_example_and_not_in_the_other(table: str, row: Row) -> None:
    assert is_seen(row, tokens_for(table, row.hit)), row.hit
    assert not is_seen(row, tokens_for(table, row.miss)), row.miss


@pytest.mark.parametrize("table", ROW_TABLES)
def test_no_pattern_stands_twice(table: str) -> None:
    patterns = [row.pattern for row in rows(table)]
    assert len(patterns) == len(set(patterns))


BUILT = (
    "moment", "datum", "klok", "naam", "rang", "cijfer", "comparatief", "vaagwerk", "abstract", "verbetering",
    "gebeurtenis", "balans", "herhaal", "dienst", "herhaald", "periodedoel", "getal", "n", "jaartal",
    "vak", "heelvak", "rangvak", "restvak", "nieuwvak", "termijn", "kaalvak", "maandvak", "plan", "punt", "lospunt",
    "tussenvak", "weeknr", "dagnr", "maandnr", "maandpaar", "maandpunt", "woord", "maand", "weekdag", "weekdagen",
    "tijdmaat", "kort", "straat", "papier", "letters", "samenkomst", "peiling", "gelegenheid", "tijdgemiddelde", "rondes",
)  # fmt: skip
"""Classes that the code gives to a token."""


def test_patterns_begin_with_what_must_be_there_and_name_classes_that_exist() -> None:
    moments = {f"m-{row.kind}" for row in rows("moments")}
    known = {f"<{name}>" for name in (*moments, *BUILT, *tables.classes())}
    for table in ROW_TABLES:
        looked_at = rows(table)
        assert looked_at, table
        for row in looked_at:
            first = element(row.pattern.split()[0])
            assert not first.optional and not first.gap, row
            assert set(re.findall(r"<[^>]+>", row.pattern)) <= known, row


def test_a_row_without_examples_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "half.txt").write_text("aan de slag ; werkwoord norm ; Aan de slag.\n", encoding="utf-8")
    monkeypatch.setattr(tables, "_FOLDER", tmp_path)
    with pytest.raises(ValueError, match="4 fields wanted"):
        rows("half")


def written(entry: str) -> str:
    """An entry of a family as it is written in a sentence."""
    return entry.split("/", maxsplit=1)[0].replace("|", "")


VAGUE = [
    pytest.param(family, written(entry), id=written(entry))
    for table in ("vague_verbs", "vague_words")
    for family in families(table)
    for entry in family.words
]


@pytest.mark.parametrize(("family", "word"), VAGUE)
def test_vague_word_is_seen_alone_and_carried_by_a_norm(family: Family, word: str) -> None:
    seen = judge(family.hit.format(word))
    assert word in [hit.text for hit in seen.vague], seen
    assert word not in [hit.text for hit in judge(family.miss.format(word)).vague]


ACTS = [(family, written(entry)) for family in families("acts") for entry in family.words]


def test_acts_are_seen_as_facts() -> None:
    assert len(ACTS) > 500
    unseen = words("light_verbs") | words("no_acts") | words("noun_acts")
    missed = [word for family, word in ACTS if not acts_in(family.hit.format(word)) and word not in unseen]
    assert missed == []
    assert not any(acts_in(family.miss) for family in families("acts"))


def acts_in(text: str) -> list[str]:
    return [fact.kind for fact in facts(tokenise(fold(text))) if fact.kind in ("handeling", "zwak")]


@pytest.mark.parametrize("table", FAMILY_TABLES)
def test_no_word_stands_in_two_families(table: str) -> None:
    members = [written(entry) for family in families(table) for entry in family.words]
    assert len(members) == len(set(members))


def test_vague_verbs_and_acts_do_not_overlap() -> None:
    vague = {written(entry) for family in families("vague_verbs") for entry in family.words}
    assert {word for _, word in ACTS} & vague == set()


@pytest.mark.parametrize("table", LIST_TABLES)
def test_lists_hold_no_word_twice(table: str) -> None:
    names = re.findall(r"^(\w+):$", (FOLDER / f"{table}.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert names
    for name in names:
        members = tables.classes()[name] if table == "classes" else ordered(name)
        assert members and len(members) == len(set(members)), name


def test_candidates_come_with_a_carrier_that_exists() -> None:
    found = candidates(tokenise(fold("Meer aandacht voor een betere sfeer, waar nodig zo snel mogelijk.")))
    assert len(found) > 4
    assert {c.carrier for c in found} <= {"norm", "aantal", "vorm", "feit", "lof", "keer", "nooit"}
