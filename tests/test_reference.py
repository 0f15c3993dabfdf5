"""The reference in ``docs/`` says what the program says, and the hook for pre-commit runs it."""

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from running import spv
from spvgen.cli.findings.pages import all_pages
from spvgen.config.reading import THRESHOLDS, read_settings
from spvgen.diagnostics import INPUT_CODES
from spvgen.keys import keys_of, parts_of
from spvgen.kinds import load_kind
from spvgen.reference import outline
from spvgen.reference.markdown import literal
from spvgen.reference.pages import pages
from spvgen.source.outline import TABLE
from support import CLEAN, ROOT

DOCS = ROOT / "docs"
PAGES = pages()


@pytest.mark.parametrize("name", PAGES)
def test_the_page_in_the_repository_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == PAGES[name], "run: python -m spvgen.reference"


def test_the_outline_in_the_repository_is_up_to_date() -> None:
    assert TABLE.read_text("utf-8") == outline.text(), "run: python -m spvgen.reference"


def test_the_pages_are_written(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "spvgen.reference", str(tmp_path)], check=True)
    assert {path.name for path in tmp_path.iterdir()} == set(PAGES)
    for name, text in PAGES.items():
        assert (tmp_path / name).read_bytes() == text.encode()


@pytest.mark.parametrize("name", [name for name in PAGES if name.endswith(".md")])
def test_every_link_leads_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([\w.-]*)#([\w-]+)\)", PAGES[name])
    assert links or name == "opdrachten.md"
    for page, anchor in links:
        assert f'<a id="{anchor}"></a>' in PAGES[page or name]


def test_every_rule_has_a_place_with_its_reason_and_examples() -> None:
    text = PAGES["regels.md"]
    rules = all_pages()
    assert len(rules) > 30
    assert {rule.code for rule in rules} >= set(INPUT_CODES)
    for rule in rules:
        start = text.index(f'<a id="{rule.code.lower()}"></a>')
        part = text[start : text.find("<a id=", start + 1)]
        assert f"### {rule.code} {rule.name}\n" in part
        assert literal(rule.summary) in part
        for example in filter(None, (rule.wrong, rule.right)):
            assert f"```yaml\n{example.rstrip()}\n```" in part


def test_the_rules_say_why_there_is_no_output_for_ci() -> None:
    text = " ".join(PAGES["regels.md"].split())
    assert "geen SARIF voor CI" in text
    assert "tekst over personeel hoort niet in de logboeken van een CI-dienst" in text


def test_every_key_is_explained() -> None:
    text = PAGES["sleutels.md"]
    keys = [key for part in parts_of(load_kind("verbeterplan").MODEL) for key in keys_of(part).values()]
    assert len(keys) > 100
    for key in keys:
        shown = rf"`{key.name}`(?:\]\(#[\w-]+\))?{' ●' if key.required else ''}"
        assert re.search(rf"^\| \[?{shown} \| .+ \| {re.escape(literal(key.about))} \|$", text, re.MULTILINE)
    for key in THRESHOLDS:
        assert f"| `{key}` |" in text


def test_the_example_of_settings_holds() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGES["sleutels.md"], re.DOTALL)
    settings, findings = read_settings(example.encode(), "spv.toml", Path())
    assert findings == []
    assert settings.rules.zonder_evaluatie_dagen == 42
    assert len(settings.rules.ernst) == 2


def test_every_command_stands_with_its_own_help() -> None:
    text = PAGES["opdrachten.md"]
    commands = re.findall(r"^## spv (\w+)$", text, re.MULTILINE)
    assert {"new", "check", "render", "smart", "schema"} <= set(commands)
    for command in commands:
        shown = " ".join(spv(command, "--help").out.split())
        assert shown in " ".join(text.split())


def test_no_backslash_and_no_pipe_breaks_a_table() -> None:
    assert literal("a|b *c* [d] <e>") == r"a\|b \*c\* \[d\] \<e>"
    for name in ("regels.md", "sleutels.md"):
        rows = [line for line in PAGES[name].splitlines() if line.startswith("| ")]
        assert len(rows) > 30
        assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} <= {3, 4, 5, 6}


def test_what_may_be_left_out_stands_in_one_pair_of_brackets() -> None:
    assert "[[" not in (ROOT / "docs" / "opdrachten.md").read_text("utf-8")


# --- The hook for pre-commit -----------------------------------------------------------------------


def hook() -> dict[str, str]:
    (read,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return dict(read)


def test_the_hook_runs_our_program() -> None:
    read = hook()
    assert read["id"] == "spv-check"
    assert read["language"] == "python"
    assert read["types"] == ["yaml"]
    program, *arguments = shlex.split(read["entry"])
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert program in scripts
    assert spv(*arguments, str(CLEAN)).code == 0
    assert spv(*arguments, str(ROOT / "tests" / "examples" / "fout" / "tab.yaml")).code == 2


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("plannen/tom-bakker.yaml", True),
        ("dossier/plannen/2026/noor.yml", True),
        ("tom-bakker.yaml", False),
        ("docker-compose.yaml", False),
        ("verbeterplannen/ci.yaml", False),
        ("plannen.yaml", False),
        ("plannen/noor.personen.yaml", True),
        (".pre-commit-config.yaml", False),
        (".github/workflows/ci.yaml", False),
        ("dossier/.spv/iets.yaml", False),
        ("plannen/personen.yaml", False),
        ("dossier/personen.yml", False),
        ("plannen/.spv/iets.yaml", False),
        ("plannen/plan.yaml.bak", False),
        ("notities.md", False),
    ],
)
def test_the_hook_looks_at_plans_only(path: str, expected: bool) -> None:
    read = hook()
    taken = re.search(read["files"], path) and not re.search(read["exclude"], path)
    assert bool(taken) is expected
