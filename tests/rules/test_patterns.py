"""Words written out of a pattern, roles by row, and phrases that are looked for where a part of them stands."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spvgen import rules
from spvgen.rules.actielijst import samen
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
from spvgen.rules.reading.together import Roles
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


ROOMS = [importlib.import_module(one.name) for one in pkgutil.walk_packages(rules.__path__, "spvgen.rules.")]


def _searches() -> dict[str, PhraseSearch]:
    """Every search for phrases of the rules, once, by a name that it has there."""
    named = {f"{room.__name__}.{key}": value for room in ROOMS for key, value in vars(room).items()}
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


# --- Words that are there already ----------------------------------------------------------------

ROLES = {
    one: f"{room.__name__}.{key}"
    for room in ROOMS
    for key, one in vars(room).items()
    if isinstance(one, Roles)
}
QUOTED = {samen._REWARDED}
"""A finding quotes the first entry that stands in a text: a longer one says more there."""


def _spare(row: str) -> list[str]:
    """The entries of a role that give it to no sentence that hasn't it by another entry."""
    entries = Counter(row.split())
    begins = tuple(entry[:-1] for entry in entries if entry[-1] == "*")
    ends = tuple(entry[1:] for entry in entries if entry[0] == "*")
    plain = Counter(word for entry in entries if not set("*_") & set(entry) for word in spelled(entry))

    def is_spare(entry: str) -> bool:
        if "*" in entry:
            return any(entry[:-1].startswith(one) for one in begins if f"{one}*" != entry) or any(
                entry[1:].endswith(one) for one in ends if f"*{one}" != entry
            )
        if "_" in entry:
            return all(any(map(has, one.split("_"))) for one in spelled(entry))
        return all(plain[one] > 1 or one.startswith(begins) or one.endswith(ends) for one in spelled(entry))

    def has(word: str) -> bool:
        return word in plain or word.startswith(begins) or word.endswith(ends)

    return [entry for entry, times in entries.items() if times > 1 or is_spare(entry)]


def test_what_is_spare_in_a_role() -> None:
    assert _spare("taak* taken *overleg overleg in_overleg klant(?:en)? klanten taakjes* met_overleg_van je_taken") == [
        "overleg", "in_overleg", "klanten", "taakjes*", "met_overleg_van", "je_taken",
    ]  # fmt: skip
    assert not _spare("taak* *overleg klant(?:en)? je_klus_of in_over_leg")


@pytest.mark.parametrize("roles", ROLES.keys() - QUOTED, ids=lambda roles: ROLES[roles])
def test_no_role_has_an_entry_that_it_can_do_without(roles: Roles) -> None:
    assert not {role: spare for role, row in roles.rows.items() if (spare := _spare(row))}


def test_no_list_has_a_word_twice() -> None:
    calls = [
        (room.__name__, call)
        for room in ROOMS
        for call in ast.walk(ast.parse(inspect.getsource(room)))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.args
    ]
    twice = {
        (room, word)
        for room, call in calls
        if call.func.id in {"words", "parts", "one_of", "any_of"} and isinstance(call.args[0], ast.Constant)
        for word, times in Counter(str(call.args[0].value).split()).items()
        if times > 1
    }
    assert not twice
