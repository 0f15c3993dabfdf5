"""The pages of ten plans that strain them, of every sound example and of the letters, as LibreOffice, Typst
and Chromium lay them out."""

import json
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from functools import cache
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from figure_samples import as_drawn
from plan_samples import FULL
from plan_samples import HOUSE as TEMPLATE
from printed import Line, chromium, lines_of
from spvgen import api, template
from spvgen.dates import MONTHS
from spvgen.document import Document
from spvgen.document.blocks import Contents, Heading, Paragraph, Signatures, Table, WritingSpace
from spvgen.document.words import Field, plain_text
from spvgen.files import templates_folder
from spvgen.finishing import in_style
from spvgen.kinds.verbeterplan import LETTERS as LETTERS_OF_A_PLAN
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.template.parts import Part
from spvgen.typography import curled
from spvgen.writers import docx, html, markdown, pdf
from spvgen.writers.pdf.words import shown
from support import EXAMPLES as ALL_EXAMPLES
from support import ROOT, nodes_of, parse, program
from ten_plans import TEN

MARGIN = 70.9  # points
PAGE = (595.3, 841.9)
HEADER = 100.0  # points from the top: lines above this with words of the organisation only
RULED = 20.0  # from one line to write on to the next, about
TOP, BOTTOM = 65.2, 779.5  # of the text, on a page without a logo
PRINTED = ("Word", "PDF")
SIGNED = ("Handtekening", "7. Slotopmerking")
LONG = ("lang", "twaalf-doelen", "verlengd", "huisstijl")  # 18,000 characters and more
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\ufeff\\s]")


SOUND = ALL_EXAMPLES / "goed"
EXAMPLES = {
    f"{folder.name}-{path.stem}": path
    for folder in (ROOT / "examples", SOUND, *sorted(one for one in SOUND.iterdir() if one.is_dir()))
    for path in sorted(folder.glob("*.yaml"))
}
LETTERS = {"gespreksverslag": 0, "verlenging": 0, "afsluiting": None}
ALL = (*TEN, *EXAMPLES, *LETTERS)


@cache
def document(name: str) -> Document:
    """One of the plans in its house style, or a letter of the fullest plan."""
    if name in TEN:
        raw, style = TEN[name]
        return in_style(template.build(Verbeterplan.model_validate(raw), TEMPLATE), style)
    if name in LETTERS:
        return _letter(name)
    loaded = api.load(EXAMPLES[name].read_bytes(), name)
    assert loaded.plan
    return template.build(loaded.plan, template.read_template(templates_folder() / loaded.kind.TEMPLATE))


def _letter(name: str) -> Document:
    plan = Verbeterplan.model_validate(parse(FULL))
    one = LETTERS_OF_A_PLAN[name]
    text = template.read_template(templates_folder() / one.template)
    path = (one.part,) if LETTERS[name] is None else (one.part, LETTERS[name])
    return template.build(plan, text, part=Part(one.name, path))


def squeezed(text: str) -> str:
    """A text without what a line end or a font may change."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


# --- printed pages -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], list[list[Line]]]:
    """The lines of each page, by format and plan."""
    folder = tmp_path_factory.mktemp("tien")
    for name in ALL:
        (folder / f"{name}.docx").write_bytes(docx.write(document(name)))
        (folder / f"{name}-pdf.pdf").write_bytes(pdf.write(document(name)))
    office = [program("soffice"), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    words = [f"{name}.docx" for name in ALL]
    command = [*office, "--convert-to", "pdf", *words]
    subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=600)
    files = {(kind, name): f"{name}{'-pdf' if kind == 'PDF' else ''}.pdf" for kind in PRINTED for name in ALL}
    return {which: lines_of(folder / file) for which, file in files.items()}


def body(page: list[Line], name: str) -> list[Line]:
    """The lines between header and footer."""
    footer = max(
        line.top for line in page if "pagina " in line.text or line.text.startswith(document(name).title[:20])
    )
    owner = squeezed(document(name).organisation)
    below = [line for line in page if line.top > HEADER or squeezed(line.text) not in owner]
    return [line for line in below if line.bottom < footer + 1]


def without_contents(page: list[Line], name: str) -> list[Line]:
    """The lines of a page but for those of the table of contents, which repeat the headings."""
    entries = [
        plain_text(entry) for one in nodes_of(Contents, document(name).blocks) for entry in one.entries
    ]
    start = next((line.top for line in page if line.text == "Inhoud"), None)
    if not entries or start is None:
        return page
    last = squeezed(entries[-1])
    end = min(line.top for line in page if line.top > start and squeezed(line.text).startswith(last))
    return [line for line in page if not start <= line.top <= end + 2]


def which(kind: str) -> list[Any]:
    return [pytest.param(kind, name, id=f"{kind}-{name}") for name in ALL]


EVERY = pytest.mark.parametrize(("kind", "name"), [*which("Word"), *which("PDF")])
Laid = dict[tuple[str, str], list[list[Line]]]


@EVERY
def test_no_word_stands_outside_the_text(kind: str, name: str, laid_out: Laid) -> None:
    for page in laid_out[kind, name]:
        lines = body(page, name)
        assert lines
        for line in lines:
            assert line.left >= MARGIN - 3, line
            assert line.right <= PAGE[0] - MARGIN + 3, line
            assert line.bottom <= PAGE[1] - 50, line


@EVERY
def test_no_date_is_broken_and_no_line_begins_with_the_dot_between_parts(
    kind: str, name: str, laid_out: Laid
) -> None:
    text = "\n".join(line.text for page in laid_out[kind, name] for line in body(page, name))
    month = f"(?:{'|'.join(MONTHS)})"
    assert re.search(rf"\d {month} 20\d\d", text)
    assert re.findall(rf"\b{month}\n20\d\d\b|\n· .*", text) == []


OWN_SHEETS = ("Jouw reactie", "Uw reactie", "Na de start")
"""The reaction goes with the signatures, and what came after the start by itself, whatever that leaves white."""


@EVERY
def test_no_page_ends_above_its_middle(kind: str, name: str, laid_out: Laid) -> None:
    room = {
        squeezed(plain_text(lead.children))[-20:]: block.lines * RULED
        for lead, block in pairwise(document(name).blocks)
        if isinstance(block, WritingSpace) and isinstance(lead, Paragraph)
    }
    for page, following in pairwise(body(page, name) for page in laid_out[kind, name]):
        if min(following, key=lambda line: line.top).text in OWN_SHEETS:
            continue
        last = max(page, key=lambda line: line.bottom)
        low = last.bottom + sum(high for words, high in room.items() if squeezed(last.text).endswith(words))
        assert low > (TOP + BOTTOM) / 2


@pytest.mark.parametrize("kind", PRINTED)
@pytest.mark.parametrize("name", [name for name in EXAMPLES if name.startswith("examples-")])
def test_the_last_page_of_what_we_show_is_no_remnant(kind: str, name: str, laid_out: Laid) -> None:
    last = body(laid_out[kind, name][-1], name)
    assert max(line.bottom for line in last) > TOP + 0.4 * (BOTTOM - TOP)


@pytest.mark.parametrize("name", ALL)
def test_word_and_pdf_take_about_as_many_pages(name: str, laid_out: Laid) -> None:
    assert abs(len(laid_out["Word", name]) - len(laid_out["PDF", name])) <= 1


@EVERY
def test_the_closing_word_stands_with_the_signatures(kind: str, name: str, laid_out: Laid) -> None:
    pages = [{line.text for line in body(page, name)} for page in laid_out[kind, name]]
    on = {part: [number for number, page in enumerate(pages) if part in page] for part in SIGNED}
    assert len(on["Handtekening"]) == len(list(nodes_of(Signatures, document(name).blocks)))
    if on["Handtekening"] and on["7. Slotopmerking"]:
        *_, last = nodes_of(Heading, document(name).blocks)
        alone = plain_text(last.children) == "7. Slotopmerking"
        assert on["7. Slotopmerking"][-1] - on["Handtekening"][0] in range(1 if alone else 2)


@EVERY
def test_no_last_word_gets_a_page_to_itself(kind: str, name: str, laid_out: Laid) -> None:
    blocks = document(name).blocks
    last = max(number for number, block in enumerate(blocks) if isinstance(block, Heading))
    words = squeezed(
        shown("".join(plain_text(one.children) for one in blocks[last:] if hasattr(one, "children")))
    )
    assert words
    lines = [squeezed(line.text) for line in body(laid_out[kind, name][-1], name)]
    assert any(line not in words for line in lines)


@EVERY
def test_nothing_that_introduces_is_left_at_the_foot_of_a_page(kind: str, name: str, laid_out: Laid) -> None:
    headings = {squeezed(shown(plain_text(one.children))) for one in nodes_of(Heading, document(name).blocks)}
    seen = set()
    for page in laid_out[kind, name]:
        lines = without_contents(body(page, name), name)
        seen |= headings & {squeezed(line.text) for line in lines}
        last = max(lines, key=lambda line: line.bottom)
        is_heading = last.left <= MARGIN + 3 and squeezed(last.text) in headings
        introduces = last.text.rstrip().endswith(":") and page is not laid_out[kind, name][-1]
        assert not is_heading and not introduces
    assert len(seen) > len(headings) / 2


@EVERY
def test_only_a_long_plan_has_contents_whole_on_its_first_page(kind: str, name: str, laid_out: Laid) -> None:
    first, *others = laid_out[kind, name]
    titles = [number for number, page in enumerate([first, *others]) if any(x.text == "Inhoud" for x in page)]
    assert titles == ([0] if name in LONG else [])
    assert len(others) >= 7 if name in LONG else len(others) <= 7
    entries = [
        plain_text(entry) for one in nodes_of(Contents, document(name).blocks) for entry in one.entries
    ]
    starts = [squeezed(line.text) for line in first]
    assert [entry for entry in entries if not any(each.startswith(squeezed(entry)) for each in starts)] == []


@EVERY
def test_who_signs_stands_on_one_page(kind: str, name: str, laid_out: Laid) -> None:
    pages = [{line.text for line in without_contents(page, name)} for page in laid_out[kind, name]]
    roles = _roles(name)
    if not roles:
        pytest.skip("nobody signs this document")
    numbers = {
        part: [number for number, texts in enumerate(pages) if any(text.startswith(part) for text in texts)]
        for part in ("Ondertekening", "Handtekening", *roles)
    }
    signed = numbers["Ondertekening"]
    assert len(signed) == 1
    numbers |= {part: [number for number in each if number >= signed[0]] for part, each in numbers.items()}
    assert all(each == signed for each in numbers.values()), numbers


def _roles(name: str) -> set[str]:
    """The first words of what those who sign are; the others may stand on the next line."""
    signed = nodes_of(Signatures, document(name).blocks)
    return {plain_text(one.role).split()[0] for block in signed for one in block.signatories}


@EVERY
def test_no_column_is_too_narrow_for_its_head(kind: str, name: str, laid_out: Laid) -> None:
    words = {word for page in laid_out[kind, name] for line in page for word in line.text.split()}
    heads = [plain_text(head) for table in nodes_of(Table, document(name).blocks) for head in table.header]
    assert words.issuperset(word for head in heads for word in head.split())


@EVERY
def test_every_text_of_the_plan_is_on_the_pages(kind: str, name: str, laid_out: Laid) -> None:
    printed = squeezed("".join(line.text for page in laid_out[kind, name] for line in body(page, name)))
    texts = [squeezed(curled(each.text)) for each in nodes_of(Field, document(name).blocks)]
    texts = [squeezed(shown(text)) if kind == "PDF" else text for text in texts if _readable(text, kind)]
    assert len(texts) > 15
    assert [text for text in texts if not any(form in printed for form in as_drawn(text))] == []


def _readable(text: str, kind: str) -> bool:
    """Whether a reader of PDF gets the text back as it was: what Word shows in another font may come in parts."""
    return kind == "PDF" or all(ord(sign) < 0x2100 and sign not in "½שלוםمرحبا" for sign in text)


# --- screens -------------------------------------------------------------------------------------------

WIDTHS = (320, 380, 500, 600, 1100)  # the first is that of a laptop at 400% (WCAG 2.2, 1.4.10)
SMALLEST = 9.5  # pixels, of the words in a picture
BROWSED = (
    "lange-namen",
    "veel-gesprekken",
    "goed-kok",
    "examples-tom-bakker",
    "goed-klantenservice",
    "gespreksverslag",
)
_MEASURE = """
<script>
addEventListener('load', () => {
  const torn = (label, word) => {
    const text = label.firstChild, range = document.createRange(), at = text.data.indexOf(word);
    range.setStart(text, at), range.setEnd(text, at + word.length);
    return range.getClientRects().length > 1;
  };
  const told = [...document.querySelectorAll('iframe')].map(frame => {
    const page = frame.contentDocument, all = [...page.body.querySelectorAll('*')];
    const wide = all.filter(one => one.getBoundingClientRect().right > frame.clientWidth + 1);
    const labels = all.filter(one => one.tagName === 'DT' && one.firstChild instanceof frame.contentWindow.Text);
    labels.forEach(one => { one.style.letterSpacing = '0.1em'; });  // as wide as in Verdana
    const seen = all.filter(one => one.tagName === 'svg' && one.clientWidth);
    const cut = labels.filter(one => one.innerText.split(/[ -]/).some(word => torn(one, word)));
    return { torn: cut.map(one => one.innerText),
             small: seen.map(one => 8.5 * one.clientWidth / one.viewBox.baseVal.width),
             name: frame.title, width: frame.clientWidth, scroll: page.documentElement.scrollWidth,
             count: all.length, wide: wide.map(one => one.outerHTML.slice(0, 80)) };
  });
  document.body.innerHTML = '<pre id="told">' + encodeURIComponent(JSON.stringify(told)) + '</pre>';
});
</script>
"""


def test_nothing_is_wider_than_a_screen_nor_torn_or_too_small_on_it(tmp_path: Path) -> None:
    frames = [
        f'<iframe title="{name}" style="width:{width}px;height:600px;border:0"'
        f' srcdoc="{escape(html.write(document(name)).decode())}"></iframe>'
        for name in ALL
        for width in WIDTHS
    ]
    file = tmp_path / "schermen.html"
    page = f'<!doctype html><meta charset="utf-8"><body>{"".join(frames)}{_MEASURE}</body>'
    file.write_text(page, encoding="utf-8")
    dumped = chromium(tmp_path, "--virtual-time-budget=60000", "--dump-dom", file.as_uri()).decode()
    answer = re.search(r'<pre id="told">(.*?)</pre>', dumped)
    assert answer
    told = json.loads(unquote(answer[1]))
    assert [(one["name"], one["width"]) for one in told] == [(name, w) for name in ALL for w in WIDTHS]
    for one in told:
        assert one["count"] > 50
        assert one["wide"] == [], one
        assert one["torn"] == [], one
        assert all(size > SMALLEST for size in one["small"]), one
        assert one["scroll"] <= one["width"], one


@pytest.mark.parametrize("name", BROWSED)
def test_a_browser_prints_within_the_page(name: str, tmp_path: Path) -> None:
    file, printed = tmp_path / "plan.html", tmp_path / "plan.pdf"
    file.write_bytes(html.write(document(name)))
    chromium(tmp_path, f"--print-to-pdf={printed}", "--no-pdf-header-footer", file.as_uri())
    pages = lines_of(printed)
    assert all(len(page) > 5 for page in pages)
    headings = {squeezed(plain_text(one.children)) for one in nodes_of(Heading, document(name).blocks)}
    for page in pages:
        assert all(0 < line.left < line.right < PAGE[0] for line in page)
        assert squeezed(max(page, key=lambda line: line.bottom).text) not in headings
    signed = [
        number for number, page in enumerate(pages) if any(line.text == "Ondertekening" for line in page)
    ]
    signing = next(nodes_of(Signatures, document(name).blocks))
    leads = plain_text(signing.signatories[1].role).split()[0]
    managed = [
        number for number, page in enumerate(pages) if any(line.text.startswith(leads) for line in page)
    ]
    assert signed[0] in managed  # who leads may stand in the head of a plan too
    assert len(signed) == 1
    closed = [
        number for number, page in enumerate(pages) if any("Slotopmerking" in line.text for line in page)
    ]
    assert closed[-1:] == (signed if name not in LETTERS else [])
    printed_twice = [line for page in pages for line in page if line.text.startswith(document(name).title)]
    assert len(printed_twice) <= len(pages) + 1  # in the margin of every page, and once as the title


@pytest.mark.parametrize("name", ALL)
def test_every_row_of_a_markdown_table_has_its_cells(name: str) -> None:
    lines = markdown.write(document(name)).decode().splitlines()
    assert any(line.startswith("# ") for line in lines)
    rows = [line for line in lines if line.startswith("|")]
    tables = [list(group) for group in _runs(lines)]
    assert sum(map(len, tables)) == len(rows)
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table}) == 1


def _runs(lines: list[str]) -> Iterator[list[str]]:
    run: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            run.append(line)
        elif run:
            yield run
            run = []
