"""The pages that users read about rules: their form, and for the X codes that their examples are true."""

import re

import pytest

from spvgen.diagnostics import INPUT_CODES, Severity
from spvgen.rules.page import Page, input_pages, read_page, rule_page
from spvgen.rules.tables import all_rules
from support import codes, plan_with

TEXT = """De eerste regel.

    Waarom dit telt,
    op twee regels.

    Nog een reden.

    Bron: een artikel,
    met een vervolg.

    Fout:
        doelen:
          - gebied: Omzet

            # een lege regel hoort erbij

    Goed:
        doelen: []
    """


def page(text: str) -> Page:
    return read_page("M01", "niet-meetbaar", Severity.FOUT, text)


def pages() -> list[Page]:
    return [*map(rule_page, all_rules()), *input_pages()]


def test_a_page_is_read_from_its_text() -> None:
    assert page(TEXT) == Page(
        "M01",
        "niet-meetbaar",
        Severity.FOUT,
        "De eerste regel.",
        why=("Waarom dit telt, op twee regels.", "Nog een reden."),
        source="een artikel, met een vervolg.",
        wrong="doelen:\n  - gebied: Omzet\n\n    # een lege regel hoort erbij\n",
        right="doelen: []\n",
    )


def test_only_the_first_line_is_needed() -> None:
    read = page("Alleen dit.")
    assert (read.summary, read.why, read.source, read.wrong, read.right) == ("Alleen dit.", (), "", "", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n  ",
        "Regel.\n\nBron: a\n\nBron: b",
        "Regel.\n\nBron: a\n\nToch nog een reden.",
        "Regel.\n\nFout:\n    a: b\n\nFout:\n    c: d\n",
    ],
)
def test_a_text_in_another_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        page(text)


def test_every_rule_and_every_input_code_has_a_page() -> None:
    read = pages()
    assert len(read) == len(all_rules()) + len(INPUT_CODES)
    assert len({one.code for one in read}) == len(read)
    assert len({one.name for one in read}) == len(read)


@pytest.mark.parametrize("one", pages(), ids=lambda one: one.code)
def test_a_page_is_fit_to_be_read(one: Page) -> None:
    assert one.summary.endswith((".", "?"))
    assert len(one.summary) <= 90, "the list of rules shows it beside the code"
    assert one.why, "a rule says why"
    assert bool(one.wrong) == bool(one.right), "a bad example comes with a good one"


WITH_EXAMPLE = [one for one in input_pages() if one.wrong]


def test_most_input_codes_have_an_example() -> None:
    assert {one.code for one in input_pages()} - {one.code for one in WITH_EXAMPLE} == {"X11", "X12"}


def with_part(fragment: str) -> str:
    """The clean plan with the parts of a fragment put in as text, for the fragment may be no YAML."""
    parts = re.findall(r"^(\w+):", fragment, re.MULTILINE)
    assert parts
    named = {"leidingevende": "leidinggevende"}
    return plan_with(without=tuple(named.get(part, part) for part in parts)) + fragment


@pytest.mark.parametrize("one", WITH_EXAMPLE, ids=lambda one: one.code)
def test_the_bad_example_gives_the_code_and_the_good_one_gives_none(one: Page) -> None:
    assert one.code in codes(with_part(one.wrong))
    assert [code for code in codes(with_part(one.right)) if code.startswith("X")] == []
