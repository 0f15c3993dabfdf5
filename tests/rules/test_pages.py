"""The examples on the pages of the rules are true: *Fout* gives the code, *Goed* does not."""

import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from spvgen import api
from spvgen.kinds import KINDS
from spvgen.rules.page import rule_page
from spvgen.rules.rule import Rule
from spvgen.rules.tables import all_rules, rules_of
from support import PEOPLE, clean_plan, dump, parse

RULES = [rule for rule in all_rules() if rule.code != "N01"]  # the engine speaks N01
SOORT = {rule.code: soort for soort in reversed(KINDS) for rule in rules_of(soort)}
"""Code → the kind that it is about; an improvement plan for rules of all kinds."""


def codes_with(fragment: str, soort: str) -> set[str]:
    """What a clean plan gives with the top-level parts of a fragment in it; an empty part is left out."""
    changed: dict[str, Any] = clean_plan(soort) | parse(fragment)
    plan = {key: value for key, value in changed.items() if value not in (None, "")}
    return {finding.code for finding in api.check(dump(plan).encode(), "plan.yaml", people=PEOPLE).findings}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples_are_true(rule: Rule) -> None:
    page = rule_page(rule)
    assert page.wrong and page.right, "a page has an example of both"
    assert rule.code in codes_with(page.wrong, SOORT[rule.code])
    assert rule.code not in codes_with(page.right, SOORT[rule.code])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_gives_a_reason_in_plain_words(rule: Rule) -> None:
    page = rule_page(rule)
    assert page.summary.endswith(".")
    assert page.why
    assert max(len(sentence.split()) for sentence in " ".join(page.why).split(". ")) <= 40


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_page_names_its_source(rule: Rule) -> None:
    assert rule_page(rule).source.endswith(".")


def test_every_rule_was_seen() -> None:
    assert len(RULES) > 40


CODES = re.compile(r"\b([A-Z]+)(\d\d)(?:(?:-| to )[A-Z]+(\d\d))?\b")
"""A code, or the first and last of some."""


def codes_in(docstring: str) -> Iterator[str]:
    """The codes that the head of a module names, those in between too."""
    for letters, first, last in CODES.findall(docstring):
        yield from (f"{letters}{number:02}" for number in range(int(first), int(last or first) + 1))


def test_the_head_of_a_module_names_all_its_codes() -> None:
    heads = {rule.check.__module__: sys.modules[rule.check.__module__].__doc__ or "" for rule in RULES}
    named = {room: set(codes_in(head)) for room, head in heads.items()}
    assert set(codes_in("Days (codes P10-P12, P14 and K01 to K02).")) == {
        "P10", "P11", "P12", "P14", "K01", "K02",
    }  # fmt: skip
    unnamed = [
        rule.code for rule in RULES if (codes := named[rule.check.__module__]) and rule.code not in codes
    ]
    assert not unnamed
