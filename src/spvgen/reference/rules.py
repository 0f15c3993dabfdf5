"""``regels.md``: every rule with its reason, its source, and a bad and a good example."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from spvgen.cli.findings.pages import all_pages
from spvgen.reference.markdown import block, heading, joined, literal, table
from spvgen.rules.page import Page

_INTRO: Final = """\
# Regels

Dit zijn alle meldingen die `spv check` kan geven. Een **fout** houdt het maken van een document tegen, een
**waarschuwing** wijst op een risico en een **tip** maakt het plan sterker. In de terminal lees je hetzelfde
met `spv explain CODE`. Hoe zwaar een regel telt, kun je instellen in [spv.toml](sleutels.md#spv-toml).

`spv` maakt met opzet geen annotaties en geen SARIF voor CI. Een melding citeert een plan, en tekst over
personeel hoort niet in de logboeken van een CI-dienst.
"""

_THEMES: Final = {
    "S": "Specifiek",
    "M": "Meetbaar",
    "A": "Haalbaar",
    "R": "Relevant",
    "T": "Tijdgebonden",
    "P": "Proces",
    "G": "Gespreksverslag",
    "AL": "Actielijst",
    "KP": "Koersplan",
    "ST": "STAP-rapportage",
    "V": "Privacy",
    "K": "Tekens",
    "N": "Negeren",
    "X": "Het bestand zelf",
}
"""Letters of a code → what those rules are about, in the order of the page."""


def page() -> str:
    """The whole page."""
    letters = list(_THEMES)
    pages = sorted(all_pages(), key=lambda one: (letters.index(_letters(one)), one.code))
    parts = [_INTRO, _overview(pages)]
    for theme, rules in groupby(pages, key=_letters):
        parts += [f"## {_THEMES[theme]}", *(part for rule in rules for part in _rule(rule))]
    return joined(parts)


def _letters(page: Page) -> str:
    return page.code.rstrip("0123456789")


def _overview(pages: list[Page]) -> str:
    rows = [
        (f"[{one.code}](#{one.code.lower()})", one.name, one.severity.value, literal(one.summary))
        for one in pages
    ]
    return table(("code", "naam", "ernst", "waar het over gaat"), rows)


def _rule(rule: Page) -> Iterator[str]:
    yield heading(3, rule.code.lower(), f"{rule.code} {rule.name}")
    yield f"*{rule.severity}* – {literal(rule.summary)}"
    yield from map(literal, rule.why)
    if rule.source:
        yield f"Bron: {literal(rule.source)}"
    for title, example in (("Fout", rule.wrong), ("Goed", rule.right)):
        if example:
            yield f"{title}:\n\n{block('yaml', example)}"
