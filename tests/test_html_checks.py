"""HTML as others judge it: the Nu checker on its grammar, axe-core in Chromium on its accessibility.

``SPV_VNU`` names the file ``vnu.jar`` (npm: vnu-jar) and ``SPV_AXE`` the file ``axe.min.js`` (npm: axe-core).
"""

import json
import os
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from docx_samples import (
    FIELDS,
    HOSTILE,
    LONG_TIMELINE,
    PROGRESS,
    TABLE,
    TIMELINE,
    TOM,
    WITH_CONTENTS,
    document,
    para,
    signatures,
    value,
    words,
)
from house_samples import HOUSE
from printed import chromium
from spvgen.document import Document
from spvgen.document.blocks import BulletList, Heading, NumberedList, PageBreak, Table, WritingSpace
from spvgen.writers.html import write
from support import program

_ODD = document(
    Heading(3, words("Kop")), PageBreak(), TABLE, FIELDS, WritingSpace(2), signatures(words("Utrecht, 9 mei")),
    NumberedList(((para("punt"), FIELDS, BulletList(((para("a"), TABLE),))),), 3), Heading(4, words("x" * 300)),
    TIMELINE, PROGRESS, LONG_TIMELINE,
    Table((words("Datum"), words("Stand")), ((value("w" * 300), value("")),)),
    *(para(text) for text in HOSTILE if text != "\u0085"),  # a control character to HTML
    identifier='<"&\'>',
)  # fmt: skip
SAMPLES = {
    "plan": TOM,
    "concept": replace(TOM, concept=True),
    "inhoud": WITH_CONTENTS,
    "vreemd": replace(_ODD, concept=True),
    "huisstijl": replace(TOM, concept=True, style=HOUSE),
    "licht": replace(TOM, concept=True, style=replace(HOUSE, accent="FFDD00")),
    "donker": replace(TOM, concept=True, style=replace(HOUSE, accent="000033")),
}

# screen by day, screen by night, and print, each as if it were the only medium there is
MEDIA = {
    "light": {},
    "dark": {"@media screen and (prefers-color-scheme: dark)": "@media all"},
    "print": {"@media print": "@media all"},
}

_JUDGE = """
const sheet = document.querySelector('style'), original = sheet.textContent, told = {};
(async () => {
  for (const [medium, changes] of Object.entries(MEDIA)) {
    sheet.textContent = Object.entries(changes).reduce((css, [old, now]) => css.replace(old, now), original);
    const { violations, incomplete, passes } = await axe.run();
    const names = rules => rules.map(rule => rule.id);
    told[medium] = { violations: names(violations), unsure: names(incomplete), passed: passes.length };
  }
  document.body.innerHTML = '<pre id="told">' + encodeURIComponent(JSON.stringify(told)) + '</pre>';
})();
"""


def outside_file(variable: str) -> str:
    """The path that an environment variable names; without it a test is skipped, but fails in CI."""
    path = os.environ.get(variable)
    if not path:
        reason = f"{variable} names no file"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return str(path)


def test_the_nu_checker_finds_no_fault(tmp_path: Path) -> None:
    pages = {name: write(sample) for name, sample in SAMPLES.items()}
    pages["fout"] = pages["plan"].replace(b"</dl>", b"", 1)  # so that we see that it looked
    for name, page in pages.items():
        (tmp_path / f"{name}.html").write_bytes(page)
    command = [program("java"), "-jar", outside_file("SPV_VNU"), "--errors-only", "--format", "json"]
    done = subprocess.run([*command, *tmp_path.iterdir()], capture_output=True, check=False, timeout=120)
    told = json.loads(done.stderr)["messages"]
    assert {Path(message["url"]).name for message in told} == {"fout.html"}, told


def judged(sample: Document, folder: Path) -> dict[str, Any]:
    """What axe-core tells of a page in each medium."""
    axe = Path(outside_file("SPV_AXE")).read_text(encoding="utf-8")
    page, count = re.subn(r"<meta http-equiv=[^>]*>\n", "", write(sample).decode())  # it would bar the judge
    assert count == 1
    assert all(old in page for changes in MEDIA.values() for old in changes)
    script = f"<script>{axe}</script><script>const MEDIA = {json.dumps(MEDIA)};{_JUDGE}</script></body>"
    file = folder / "plan.html"
    file.write_text(page.replace("</body>", script), encoding="utf-8")
    page = chromium(folder, "--virtual-time-budget=60000", "--dump-dom", file.as_uri()).decode()
    told = re.search(r'<pre id="told">(.*?)</pre>', page)
    assert told
    return dict(json.loads(unquote(told[1])))


@pytest.mark.parametrize("name", ["concept", "vreemd", "inhoud"])
def test_axe_finds_no_fault_on_screen_and_in_print(name: str, tmp_path: Path) -> None:
    told = judged(SAMPLES[name], tmp_path)
    assert list(told) == list(MEDIA)
    for medium, result in told.items():
        assert result["violations"] == [], medium
        assert result["passed"] > 20
