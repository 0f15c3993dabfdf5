"""Every example file: the good ones pass, each broken one gives exactly the *fouten* that it promises.

A file in ``tests/examples/fout`` says ``# verwacht: CODE line:column`` for each finding, in order of place;
a file that can't hold a comment has a file ``<name>.verwacht`` beside it.
"""

import re
from pathlib import Path

import pytest

from spvgen import api
from spvgen.cli.plans.dossier import beside
from spvgen.diagnostics import Finding, Severity
from spvgen.source import read_source
from support import EXAMPLES, ROOT

GOOD = sorted((EXAMPLES / "goed").rglob("*.yaml")) + sorted((ROOT / "examples").glob("*.yaml"))
BROKEN = sorted((EXAMPLES / "fout").rglob("*.yaml"))
PROMISE = re.compile(r"^#? ?verwacht: (.+)$", re.MULTILINE)


def expected(path: Path) -> list[str]:
    beside = path.with_suffix(".verwacht")
    text = beside.read_text("utf-8") if beside.exists() else path.read_bytes().decode("utf-8", "replace")
    return PROMISE.findall(text.replace("\r", ""))


def shown(finding: Finding) -> str:
    return f"{finding.code} {finding.start.line}:{finding.start.column}"


def test_there_are_examples() -> None:
    assert len(GOOD) >= 5
    assert len(BROKEN) >= 30


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_good_plan_has_no_fout(path: Path) -> None:
    report = api.check(path.read_bytes(), path.name, beside=beside(path.parent))
    assert report.complete
    assert [shown(f) for f in report.findings if f.severity is Severity.FOUT] == []


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_broken_file_gives_what_it_promises(path: Path) -> None:
    promised = expected(path)
    assert promised, "a broken file names the findings that it must give"
    told = api.check(path.read_bytes(), path.name).findings
    assert [shown(f) for f in told if f.severity is Severity.FOUT] == promised


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_both_parsers_agree(path: Path) -> None:
    (fast, told_fast), (pure, told_pure) = (
        read_source(path.read_bytes(), path.name, parser=parser) for parser in ("fast", "pure")
    )
    assert [shown(f) for f in told_fast] == [shown(f) for f in told_pure]
    assert (fast and fast.value) == (pure and pure.value)


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_every_finding_helps(path: Path) -> None:
    findings = api.check(path.read_bytes(), path.name).findings
    assert findings
    for finding in findings:
        assert finding.message.endswith((".", "?", "’"))
        assert finding.hint
        assert finding.end >= finding.start
