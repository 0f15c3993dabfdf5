"""From the clean example of a kind, one change breaks exactly one rule: for every rule.

Each kind has a module ``mutations_<soort>`` with MUTATIONS (code → change) and CLEAN (changes that break
nothing). A change is a list of (path, value) pairs that together are one fault, such as an expectation
without a figure; ``None`` takes a value out.
"""

import copy
from importlib import import_module
from typing import Any

import pytest

from spvgen.kinds import KINDS
from spvgen.rules.tables import rules_of
from support import clean_plan, codes, dump

Change = list[tuple[str, Any]]


def of_kind(soort: str) -> Any:
    return import_module(f"mutations_{soort.replace('-', '_')}")


def changed(soort: str, change: Change) -> str:
    data: Any = clean_plan(soort)
    for path, value in change:
        _set(data, path, copy.deepcopy(value))
    return dump(data)


def _set(data: Any, path: str, value: Any) -> None:
    *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in above:
        data = data[step]
    if value is None:
        del data[last]
    elif isinstance(data, list) and last == len(data):
        data.append(value)
    else:
        data[last] = value


@pytest.mark.parametrize("soort", KINDS)
def test_the_plan_is_clean(soort: str) -> None:
    clean = of_kind(soort).CLEAN
    assert clean
    for change in clean.values():
        assert codes(changed(soort, change)) == []


@pytest.mark.parametrize("soort", KINDS)
def test_every_rule_has_a_mutation(soort: str) -> None:
    assert sorted(of_kind(soort).MUTATIONS) == sorted(rule.code for rule in rules_of(soort))


@pytest.mark.parametrize(
    ("soort", "code"), [(soort, code) for soort in KINDS for code in of_kind(soort).MUTATIONS]
)
def test_one_change_breaks_exactly_one_rule(soort: str, code: str) -> None:
    assert set(codes(changed(soort, of_kind(soort).MUTATIONS[code]))) == {code}
