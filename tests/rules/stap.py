"""The clean STAP report with parts changed, for the tests of its rules."""

from typing import Any

from support import clean_plan, parse, with_parts


def report(fragment: str = "", **changed: Any) -> str:
    """The clean report with whole top-level parts replaced by ``fragment`` (YAML) or by keyword; None: left out."""
    return with_parts("stap-rapportage", **(parse(fragment) or {}) | changed)


def part(key: str) -> Any:
    """A top-level part of the clean report, free to be changed."""
    return clean_plan("stap-rapportage")[key]
