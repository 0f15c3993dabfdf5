"""Words written out of a pattern, roles by row, and phrases that are looked for where a part of them stands."""

import importlib
import pkgutil
import re
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spvgen import rules
from spvgen.rules.privacy import health_terms, private_life
from spvgen.rules.reading import clause_words, occasions
from spvgen.rules.reading.patterns import (
    NUMBER_WORDS,
    PhraseSearch,
    guarded_search,
    parts,
    phrase_search,
    role_lookup,
    spelled,
)
from spvgen.rules.vertrek import exit_words
from spvgen.rules.wangedrag import misconduct_words

TABLES = (private_life, health_terms, exit_words, misconduct_words, clause_words)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("klant", {"klant"}),
        ("klant(?:en)?", {"klant", "klanten"}),
        ("pati[eë]nt", {"patient", "patiënt"}),
        ("coll?ega(?:'s)?", {"collega", "colega", "collega's", "colega's"}),
        ("(?:rug|nek)(?:pijn|klacht(?:en)?)", {
            "rugpijn", "rugklacht", "rugklachten", "nekpijn", "nekklacht", "nekklachten",
        }),
        ("(?:hoog)?zwanger", {"zwanger", "hoogzwanger"}),
        ("burn[-_]?out", {"burn-out", "burn_out", "burnout"}),
    ],
)  # fmt: skip
def test_every_word_of_a_pattern(pattern: str, words: set[str]) -> None:
    assert set(spelled(pattern)) == words


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_a_role_is_that_of_the_first_row_with_a_pattern_for_the_word(table: object) -> None:
    rows: dict[str, str] = table._ROWS  # type: ignore[attr-defined]
    role_of = role_lookup(rows)
    patterns = {role: re.compile("|".join(row.split())) for role, row in rows.items()}
    stems = {stem for row in rows.values() for stem in re.findall(r"[^\W_][\w'-]*", row)}
    asked = (
        stems
        | {f"{stem}en" for stem in stems}
        | {f"hoofd{stem}" for stem in stems}
        | {"a/klant", "d'arts", "arbodienst"}
    )
    expected = {
        word: next((role for role, pattern in patterns.items() if pattern.fullmatch(word)), "")
        for word in asked
    }
    assert len(set(expected.values())) == len({*rows, ""}), "every row has words among those asked"
    assert {word: role_of(word) for word in asked} == expected


def test_of_two_phrases_the_first_in_the_text_counts() -> None:
    search = phrase_search([("weg", "je .. weg", "weg ermee"), ("plek", "geen plek")])
    found = search("er is geen plek, en je moet dus weg")
    assert found
    assert found[0] == "geen plek"
    assert search("er is plek") is None
    assert search("je moet. weg") is None


def _searches() -> dict[str, PhraseSearch]:
    """Every search for phrases of the rules, once, by a name that it has there."""
    rooms = pkgutil.walk_packages(rules.__path__, "spvgen.rules.")
    modules = [importlib.import_module(one.name) for one in rooms]
    named = {f"{module.__name__}.{key}": value for module in modules for key, value in vars(module).items()}
    inside = {
        f"{name}.{key}": search
        for name, table in named.items()
        if isinstance(table, dict)
        for key, search in table.items()
    }
    names = {one: name for name, one in (named | inside).items() if isinstance(one, PhraseSearch)}
    return {name: one for one, name in names.items()}


SEARCHES = _searches()
ASSERTION = re.compile(r"\(\?<?[!=](?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)")
"""What must or must not stand beside a phrase."""


@pytest.mark.parametrize(("needed", "phrase"), occasions._OCCASIONS)
def test_no_text_has_a_pattern_without_a_part_that_stands_in_front_of_it(needed: str, phrase: str) -> None:
    _holds_a_part(phrase, parts(needed))


@pytest.mark.parametrize("name", SEARCHES)
def test_no_text_has_a_phrase_without_a_part_that_stands_in_front_of_it(name: str) -> None:
    rows: dict[tuple[str, ...], list[str]] = {}
    for part, among in SEARCHES[name]._guarded:
        for _, phrases in among:
            rows.setdefault(phrases, []).append(part)
    for phrases, needed in rows.items():
        for phrase in phrases:
            _holds_a_part(ASSERTION.sub("", phrase), needed)


def _holds_a_part(phrase: str, needed: Iterable[str]) -> None:
    """Try words that a phrase stands for, the same ones every time."""

    @settings(max_examples=10, database=None, derandomize=True)
    @given(st.from_regex(re.sub(r" ?\.\. ?", " intussen ", phrase), fullmatch=True))
    def holds(text: str) -> None:
        assert any(part in f" {text} " for part in needed)

    holds()


def test_a_guarded_pattern_is_found_whatever_the_capitals() -> None:
    is_in = guarded_search([("elk", r"\belke dag\b"), ("na_het na_de", r"\bna (?:het|de) werk\b")])
    assert [text for text in ("ELKE DAG", "Na het werk", "elk uur", "na werk") if is_in(text)] == [
        "ELKE DAG", "Na het werk",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("folded", "joined"),
    [
        ("je bent ziek gemeld.", "je bent ziek_gemeld."),
        ("last van je rug", "last_van je rug"),
        ("(burnt out)", "(burnt_out)"),
        ("een zieke collega, een zieke medewerker", "een zieke collega, een_zieke_medewerker"),
        ("dinsdag in verband met", "dinsdag in_verband_met"),
        ("in verbanden met", "in verbanden met"),
        ("af en", "af en"),
    ],
)
def test_words_that_are_read_as_one(folded: str, joined: str) -> None:
    assert clause_words.join_words(folded) == joined


def test_the_first_word_of_each_phrase_is_written_out() -> None:
    first = set(clause_words._by_first_word())
    assert {"ziek", "burn", "burnt", "burned", "werkt", "werkte"} <= first
    assert all(word.isalpha() for word in first)


@pytest.mark.parametrize(
    "word", ["twee", "elf", "veertien", "twintig", "tweeëntwintig", "vijfentachtig", "honderd"]
)
def test_a_number_in_words(word: str) -> None:
    assert re.fullmatch(NUMBER_WORDS, word)


@pytest.mark.parametrize("word", ["een", "tweede", "rustig", "regelmatig", "voortijdig", "half"])
def test_no_number_in_words(word: str) -> None:
    assert not re.fullmatch(NUMBER_WORDS, word)
