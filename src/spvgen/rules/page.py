"""The page of a rule for its users, read from its docstring.

A docstring opens with one line that says what is found, then paragraphs that say why. ``Bron:`` begins
the paragraph with the source; ``Fout:`` and ``Goed:`` each stand above an indented YAML fragment.
"""

import re
from dataclasses import dataclass
from inspect import cleandoc
from textwrap import dedent
from typing import Final

from spvgen.diagnostics import INPUT_CODES, Severity
from spvgen.rules.input_pages import INPUT_PAGES
from spvgen.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Page:
    """What a user reads about a rule; ``source``, ``wrong`` and ``right`` are empty where there is none.

    ``why`` holds paragraphs on one line each; ``wrong`` and ``right`` are YAML that can be loaded.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    why: tuple[str, ...]
    source: str
    wrong: str
    right: str


_EXAMPLE: Final = re.compile(r"^(Fout|Goed):\n((?:\n|[ ]{4}.*(?:\n|\Z))*)", re.MULTILINE)


def rule_page(rule: Rule) -> Page:
    """The page of a rule. Raises ValueError where its docstring has not the form of a page."""
    return read_page(rule.code, rule.name, rule.severity, rule.check.__doc__ or "")


def summary_of(code: str) -> str:
    """The line that says what a code finds, whatever the text is."""
    if code in INPUT_PAGES:
        return read_page(code, "", Severity.FOUT, INPUT_PAGES[code]).summary
    from spvgen.rules.tables import all_rules  # the tables of all kinds

    return next((rule_page(one).summary for one in all_rules() if one.code == code), "Hier klopt iets niet.")


def input_pages() -> list[Page]:
    """The pages of the codes about the file itself, in order."""
    return [
        read_page(code, name, Severity.FOUT, INPUT_PAGES[code]) for code, name in sorted(INPUT_CODES.items())
    ]


def read_page(code: str, name: str, severity: Severity, text: str) -> Page:
    """Read a page from its text. Raises ValueError where the text has not the form of a page."""
    text = cleandoc(text)
    examples = _EXAMPLE.findall(text)
    summary, *paragraphs = [
        " ".join(part.split()) for part in _EXAMPLE.sub("", text).split("\n\n") if part.strip()
    ]
    sources = [part for part in paragraphs if part.startswith("Bron:")]
    wrong, right = (_the_one(code, kind, examples) for kind in ("Fout", "Goed"))
    if len(sources) > 1 or (sources and paragraphs[-1] != sources[0]):
        raise ValueError(f"{code}: one source, behind the reasons")
    return Page(
        code, name, severity, summary,
        why=tuple(part for part in paragraphs if part not in sources),
        source="".join(sources).removeprefix("Bron:").strip(),
        wrong=wrong, right=right,
    )  # fmt: skip


def _the_one(code: str, kind: str, examples: list[tuple[str, str]]) -> str:
    found = [dedent(fragment).strip("\n") for name, fragment in examples if name == kind]
    if len(found) > 1:
        raise ValueError(f"{code}: more than one example under ‘{kind}:’")
    return f"{found[0]}\n" if found else ""
