"""Words written out of a pattern, roles by row, and phrases that are looked for where a part of them stands."""

import importlib
import inspect
import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterable
from re import _constants, _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any, TypeVar

import pytest

from spvgen import rules
from spvgen.rules.actielijst import samen
from spvgen.rules.privacy import colleague_clauses, health_terms, private_life
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
from spvgen.rules.reading.role_words import last_words
from spvgen.rules.reading.together import Meeting, Roles
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
def test_a_role_is_that_of_the_first_row_that_writes_the_word_out_or_else_has_a_pattern_for_it(
    table: object,
) -> None:
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
    written = {
        word: role
        for role, row in reversed(rows.items())
        for entry in row.split()
        if not re.search(r"[\\+*.]", entry)
        for word in spelled(entry)
    }
    expected = {
        word: written.get(word)
        or next((role for role, pattern in patterns.items() if pattern.fullmatch(word)), "")
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


T = TypeVar("T")


def _held(kind: type[T]) -> dict[str, T]:
    """Everything of a kind that the rules hold, once, by a name that it has there."""
    named = {f"{room.__name__}.{key}": value for room in ROOMS for key, value in vars(room).items()}
    inside = {
        f"{name}.{key}": one
        for name, table in named.items()
        if isinstance(table, dict)
        for key, one in table.items()
    }
    names = {one: name for name, one in (named | inside).items() if isinstance(one, kind)}
    return {name: one for one, name in names.items()}


SEARCHES = _held(PhraseSearch)


def _guarded() -> dict[str, list[tuple[list[str], tuple[str, ...]]]]:
    """By search: each row, as the parts that it needs and its phrases."""
    rows: dict[str, dict[tuple[str, ...], list[str]]] = {}
    for name, search in SEARCHES.items():
        for part, among in search._guarded:
            for _, phrases in among:
                rows.setdefault(name, {}).setdefault(phrases, []).append(part)
    tables = {name: [(needed, phrases) for phrases, needed in among.items()] for name, among in rows.items()}
    return tables | {"occasions": [(list(parts(needed)), (one,)) for needed, one in occasions._OCCASIONS]}


GUARDED = _guarded()


@pytest.mark.parametrize("name", GUARDED)
def test_no_text_has_a_phrase_without_a_part_that_stands_in_front_of_it(name: str) -> None:
    unseen = [
        text
        for needed, phrases in GUARDED[name]
        for phrase in phrases
        for text in _texts_of(phrase)
        if not any(part in f" {text} " for part in needed)
    ]
    assert not unseen


def _texts_of(phrase: str) -> list[str]:
    """Texts that a phrase stands for, with each alternative and no more than has to be there."""
    return _spoken(_parser.parse(re.sub(r" ?\.\. ?", " ", phrase)))


ENOUGH = 300
"""With more than so many texts each other alternative is only tried once."""


def _spoken(parsed: Iterable[tuple[object, Any]]) -> list[str]:
    said = [""]
    for kind, what in parsed:
        each = SAID_BY.get(kind, lambda _: [""])(what)
        first, *others = each
        said = (
            [one + text for text in each for one in said]
            if len(said) * len(each) <= ENOUGH
            else [*(one + first for one in said), *(said[0] + text for text in others)]
        )
    return said


SAID_BY: dict[object, Callable[[Any], list[str]]] = {
    _constants.LITERAL: lambda letter: [chr(letter)],
    _constants.NOT_LITERAL: lambda _: ["x"],
    _constants.ANY: lambda _: ["x"],
    _constants.NEGATE: lambda _: ["x"],
    _constants.RANGE: lambda ends: [chr(ends[0])],
    _constants.IN: lambda among: [letter for kind, what in among for letter in SAID_BY[kind](what)],
    _constants.CATEGORY: lambda kind: [
        {_constants.CATEGORY_SPACE: " ", _constants.CATEGORY_DIGIT: "0"}.get(kind, "x")
    ],
    _constants.BRANCH: lambda either: [text for one in either[1] for text in _spoken(one)],
    _constants.SUBPATTERN: lambda group: _spoken(group[3]),
    _constants.MAX_REPEAT: lambda times: (
        [text * times[0] for text in _spoken(times[2])] if times[0] else [""]
    ),
    _constants.MIN_REPEAT: lambda times: (
        [text * times[0] for text in _spoken(times[2])] if times[0] else [""]
    ),
}
"""What each part of a pattern can be; what must or must not stand beside it is nothing."""


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


MEETINGS = _held(Meeting)
ROLES = {
    **{one._roles: name for name, one in MEETINGS.items()},
    **{
        one: f"{room.__name__}.{key}"
        for room in ROOMS
        for key, one in vars(room).items()
        if isinstance(one, Roles)
    },
    colleague_clauses._roles(): "colleague_clauses._roles",
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


@pytest.mark.parametrize("roles", [one for one in ROLES if one not in QUOTED], ids=ROLES.get)
def test_no_role_has_an_entry_that_it_can_do_without(roles: Roles) -> None:
    assert not {role: spare for role, row in roles.rows.items() if (spare := _spare(row))}


@pytest.mark.parametrize("roles", ROLES, ids=ROLES.get)
def test_a_phrase_is_known_by_every_word_that_it_can_end_with(roles: Roles) -> None:
    entries = [entry for row in roles.rows.values() for entry in row.split() if "*" not in entry]
    phrases = [entry.removeprefix("^_") for entry in entries if "_" in entry]
    for phrase in phrases:
        assert set(last_words(phrase)) == {one.rpartition("_")[2] for one in spelled(phrase)}


@pytest.mark.parametrize("name", MEETINGS)
def test_a_combination_names_no_role_that_nothing_has(name: str) -> None:
    meeting = MEETINGS[name]
    named = set().union(*(one.needed | one.barred for one in meeting._sought))
    assert named <= meeting._roles.rows.keys()


BECAUSE = {"looks double work because symptom", "reads double work because symptom"}
"""Made of a reflex and the symptom that it is for, which is part of another reflex."""


@pytest.mark.parametrize("name", MEETINGS)
def test_no_combination_is_found_by_a_wider_one_already(name: str) -> None:
    sought = MEETINGS[name]._sought
    spare = [
        " ".join(one.order)
        for at, one in enumerate(sought)
        for other_at, other in enumerate(sought)
        if other_at != at and other.needed <= one.needed and other.barred <= one.barred
        if (one.needed, one.barred) != (other.needed, other.barred) or other_at < at
    ]
    assert not set(spare) - BECAUSE


LISTS = re.compile(r"\b(?:words|parts|one_of|any_of)\(\s*r?(\"\"\"|\")(.*?)\1", re.DOTALL)
"""The words of a list as they stand in a source."""


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.__name__)
def test_no_list_has_a_word_twice(room: ModuleType) -> None:
    lists = [found[2].split() for found in LISTS.finditer(inspect.getsource(room))]
    assert not [word for row in lists for word, times in Counter(row).items() if times > 1]
