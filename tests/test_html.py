"""The HTML writer loses nothing: every word comes back from a parser, and what it cannot write it refuses."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings

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
from spvgen.document import Document
from spvgen.document.blocks import (
    BulletList,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Table,
    WritingSpace,
)
from spvgen.document.words import Emphasis, Field, LineBreak, Strong, Text, plain_text
from spvgen.typography import curled, tied
from spvgen.writers.html import intact, write
from test_docx_whole import documents, missing, not_drawn, texts_of

_VOID = {"meta", "br", "hr", "col"}


class Page(HTMLParser):
    """What stands on a page: its elements in order, its properties, and the words under each element."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[dict[str, str | None]] = []
        self.open: list[str] = []
        self.words: dict[str, str] = {}
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.append(dict(attrs))
        assert len(self.attributes[-1]) == len(attrs), "a browser drops what is said twice"
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.words[tag] = self.words.get(tag, "") + data

    def properties(self) -> dict[str, str | None]:
        found = zip(self.tags, self.attributes, strict=True)
        return {str(each["name"]): each["content"] for tag, each in found if tag == "meta" and "name" in each}


def page(*blocks: Any, **properties: Any) -> Page:
    return Page(write(document(*blocks, **properties)))


def main(data: bytes) -> str:
    """The HTML between the tags of ``main``."""
    return data.decode().partition("<main>\n")[2].partition("\n</main>")[0]


def test_nothing_of_the_example_is_lost() -> None:
    expected = list(texts_of(TOM.blocks))
    assert len(expected) > 100
    assert missing(map(tied, expected), Page(write(TOM)).words["main"]) == []


def test_hostile_text_comes_back_as_it_is() -> None:
    html = (
        "</main>",
        "<script>alert(1)</script>",
        "<!-- niets -->",
        "&eacute;",
        '" onclick="',
        "</style>",
        "&#x7;",
    )
    texts = (*HOSTILE, *html)
    read = page(*(para(text) for text in texts))
    assert missing(iter(texts), read.words["main"]) == []
    assert "script" not in read.tags


@settings(max_examples=50, deadline=None)
@given(documents)
def test_nothing_is_lost_whatever_the_text(source: Document) -> None:
    data = write(source)
    read = Page(data)
    assert missing(map(tied, texts_of(source.blocks)), read.words.get("main", "")) == []
    drawn = "".join(read.words.get(tag, "") for tag in ("figcaption", "text", "td"))
    assert not_drawn(source, drawn) == []
    assert curled(source.title) in read.words["footer"]
    assert curled(source.organisation) in read.words["header"]
    assert read.properties()["author"] == source.organisation
    assert intact(data) is True


# --- what it is -----------------------------------------------------------------------------------------


def test_language_title_and_properties() -> None:
    read = Page(write(TOM))
    assert read.attributes[0] == {"lang": "nl"}
    assert read.words["title"] == "Verbeterplan – Tom Bakker"
    told = read.properties()
    assert told["author"] == "Voorbeeld BV"
    assert told["description"] == "Verbeterplan van Tom Bakker, Accountmanager Sales"
    assert told["generator"] == "spvgen"
    assert read.words["footer"] == "Verbeterplan\u00a0– Tom Bakker\u00a0· vertrouwelijk\u00a0· VP-2025-007"


@pytest.mark.parametrize("title", ["", " "])
def test_a_page_always_has_a_title(title: str) -> None:
    assert Page(write(Document(title, ()))).words["title"] == "Document zonder titel"


@pytest.mark.parametrize("organisation", ["Voorbeeld BV", ""])
def test_a_draft_says_so_to_everyone(organisation: str) -> None:
    draft = Page(write(replace(TOM, organisation=organisation, concept=True)))
    assert "CONCEPT – dit document is nog niet definitief." in draft.words["header"]
    assert "concept" in [attributes.get("class") for attributes in draft.attributes]
    final = Page(write(TOM))
    assert "CONCEPT" not in final.words["body"]
    assert "concept" not in [attributes.get("class") for attributes in final.attributes]


@pytest.mark.parametrize(("confidential", "said"), [(True, True), (False, False)])
def test_the_label_for_confidence_can_be_left_out(confidential: bool, said: bool) -> None:
    data = write(replace(TOM, confidential=confidential))
    assert ("vertrouwelijk" in data.decode()) is said


def test_the_page_asks_nothing_of_any_network() -> None:
    data = write(replace(TOM, concept=True)).decode()
    assert "default-src 'none'" in data
    assert not re.search(r"\b(?:src|srcset|href|data|action)=|url\(|@import|https?:", data)


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (Heading(1, words("Kop")), "<h1>Kop</h1>"),
        (Paragraph((Text("a"), LineBreak(), Strong(words("b")))), "<p>a<br><strong>b</strong></p>"),
        (Paragraph((Emphasis((Strong(words("a")),)),)), "<p><em><strong>a</strong></em></p>"),
        (
            BulletList(((para("een"), para("twee")),)),
            '<ul>\n<li><p class="volgt">een</p>\n<p>twee</p></li>\n</ul>',
        ),
        (NumberedList(((para("een"),),)), "<ol>\n<li><p>een</p></li>\n</ol>"),
        (NumberedList(((para("een"),),), 3), '<ol start="3">\n<li><p>een</p></li>\n</ol>'),
        (FIELDS, '<dl class="heel" style="--label:3.48em">\n<div><dt>Norm</dt><dd>80%</dd></div>\n</dl>'),
        (
            TABLE,
            '<table class="heel">\n<colgroup><col style="width:88.7%"><col style="width:11.3%"></colgroup>\n'
            '<thead>\n<tr><th scope="col">Datum</th><th scope="col">Waarde</th></tr>\n</thead>\n'
            '<tbody>\n<tr><td data-kop="Datum">11\u00a0februari\u00a02026</td><td data-kop="Waarde">68%</td></tr>\n'
            "</tbody>\n</table>",
        ),
        (Paragraph(words("Zo zie ik het."), quoted=True), "<blockquote><p>Zo zie ik het.</p></blockquote>"),
        (PageBreak(), "<hr>"),
        (para(Field((), "<b>&")), "<p>&lt;b&gt;&amp;</p>"),
        (para(Field((), "שלום")), "<p><bdi>שלום</bdi></p>"),
        (para("a" * 25), f'<p><span class="breekbaar">{"a" * 25}</span></p>'),
    ],
)
def test_each_block_is_what_it_says(block: Any, html: str) -> None:
    blocks = (block,) if isinstance(block, Heading) else (Heading(1, words("Kop")), block)
    assert main(write(document(*blocks))).removeprefix("<h1>Kop</h1>\n") == html


def test_the_contents_lead_to_every_part() -> None:
    read = Page(write(WITH_CONTENTS))
    ids = [each["id"] for each in read.attributes if "id" in each]
    links = [each["href"] for each in read.attributes if "href" in each]
    parts = [block for block in TOM.blocks if isinstance(block, Heading) and block.level == 2]
    assert links == [f"#{each}" for each in ids]
    assert len(set(ids)) == len(parts) == 10
    assert {"aria-label": "Inhoud"} in read.attributes
    assert read.words["nav"].split() == [
        "Inhoud",
        *" ".join(map(plain_text, (p.children for p in parts))).split(),
    ]
    assert not [each for each in Page(write(TOM)).attributes if "id" in each or "href" in each]


def test_signatures_can_be_written_by_hand() -> None:
    read = page(signatures())
    assert read.tags.count("tr") == 4
    assert read.words["tbody"].count("☐\u00a0") == 2
    assert read.words["caption"] == "Ondertekening"


def test_room_to_write_has_a_name() -> None:
    assert main(write(document(WritingSpace(2)))) == (
        '<div class="schrijfruimte" role="img" aria-label="Ruimte om te schrijven"><div></div><div></div></div>'
    )


def test_a_picture_has_a_name_and_all_of_it_in_words() -> None:
    read = page(TIMELINE, PROGRESS)
    assert [a for a in read.attributes if a.get("role") == "img"] == [
        {"role": "img", "viewbox": "0 0 453.5 94.5"},
        {"role": "img", "viewbox": "0 0 453.5 121.5"},
    ]
    assert read.words["title"].endswith("TijdlijnSalesquota")
    assert (
        "Tijdlijn. Start: 12 januari 2026. gesprek: Eerste evaluatie, 11 februari 2026."
        in (read.words["desc"])
    )
    assert "Salesquota. nulmeting: 62%. tussendoel: 68%, 11 februari 2026." in read.words["desc"]
    assert read.words["figcaption"] == "TijdlijnSalesquota"


def test_what_leads_is_marked_and_not_what_it_holds() -> None:
    html = main(write(document(para("De ", Strong(words("cijfers:"))), FIELDS)))
    assert '<p class="volgt">De <strong>cijfers:</strong></p>' in html


def test_a_list_that_goes_on_is_close_and_kept_at_once() -> None:
    points = tuple((para(f"Gesprek {number}"),) for number in range(5))
    read = page(NumberedList(points, 3), para("Zie ook de bijlage."))
    assert [each for tag, each in zip(read.tags, read.attributes, strict=True) if tag == "ol"] == [
        {"class": "volgt dicht", "start": "3"}
    ]


def test_a_printed_page_is_told_what_stays_together() -> None:
    rows = tuple((words(f"Veld {number}"), value("woord " * 30)) for number in range(8))
    short, long = (words("Kort"), value("80%")), (words("Lang"), value("woord " * 300))
    html = main(write(document(para("De cijfers:"), FIELDS, Fields(rows), Fields((short, long)), TABLE)))
    assert '<p class="volgt">De cijfers:</p>\n<dl class="heel" style="--label:3.78em">' in html
    assert html.count("<dl style=") == 2
    assert re.findall(r"<div[^>]*><dt>(?:Kort|Lang)", html) == ["<div><dt>Kort", '<div class="lang"><dt>Lang']
    style = write(TOM).decode()
    for rule in (".volgt { break-after: avoid; }", ".heel, .bijeen { break-inside: avoid; }"):
        assert rule in style.split("@media print")[1]


def test_short_fields_below_the_title_stand_beside_each_other_but_for_a_long_one() -> None:
    head, long = TOM.blocks[1], (words("Organisatie"), value("Lindehof Kantoorinrichting, team Noord " * 2))
    assert isinstance(head, Fields)
    html = main(write(document(TOM.blocks[0], Fields((*head.rows, long)))))
    (shown,) = re.findall(r'<dl class="paren heel"[^>]*>.*?</dl>', html, re.DOTALL)
    assert re.findall(r"<div([^>]*)><dt>(\w+)", shown) == [
        ("", "Naam"), ("", "Functie"), ("", "Datum"), ("", "Einddatum"), (' class="breed"', "Organisatie"),
    ]  # fmt: skip


def test_on_a_phone_the_value_of_a_field_stands_below_its_label() -> None:
    narrow = write(TOM).decode().split("max-width: 36rem")[1]
    one_column = "{ grid-template-columns: minmax(0, 1fr); grid-column: auto; }"
    assert f":is(dl, .paren), dl > div, .paren > .breed {one_column}" in narrow


def test_a_browser_parts_only_words_that_are_long() -> None:
    style = write(document(para("Woord."))).decode()
    rules = re.findall(r"@supports \(hyphenate-limit-chars: \d+ 6 6\) \{\n(.*)\n\}", style)
    assert rules == ["  html { hyphens: auto; hyphenate-limit-chars: 20 6 6; }"]
    assert style.count("hyphens: auto") == 1


def test_all_labels_have_the_width_of_the_longest() -> None:
    short, long = ((words(label), value("80%")) for label in ("Norm", "Namens het management"))
    html = main(write(document(Fields((short,)), Paragraph(words("En:")), Fields((long,)))))
    found = re.findall(r"--label:([\d.]+)em", html)
    assert len(set(found)) == 1
    assert 9 < float(found[0]) < 12


def test_points_that_are_a_row_have_no_space_below_their_words() -> None:
    assert ".dicht > li > p { margin-bottom: 0; }" in write(TOM).decode()


def test_lines_that_are_a_row_stand_close() -> None:
    points = tuple((para(f"Gesprek {number}"),) for number in range(5))
    assert '<ul class="dicht">' in main(write(document(BulletList(points))))
    assert '<ol class="dicht">' in main(write(document(NumberedList(points))))
    assert "dicht" not in main(write(document(BulletList(points[:1]))))


@pytest.mark.parametrize(
    ("count", "marks"),
    [(4, ["heel"]), (9, ["heel"]), (10, ["volgt"] * 2), (14, ["volgt"] * 2)],
)
def test_a_goal_begins_with_its_first_rows_on_a_printed_page(count: int, marks: list[str]) -> None:
    two_lines = value("Twee regels lang is wat hier staat. " * 3)
    rows = tuple((words(f"Veld {number}"), two_lines) for number in range(count))
    shown = write(document(Fields(rows))).decode()
    (fields,) = re.findall(r"<dl.*?</dl>", shown, re.DOTALL)
    assert re.findall(r'<(?:dl|div) class="(\w+)"', fields) == marks


def test_short_lines_in_a_cell_count_as_lines() -> None:
    cell = (Text("een"), *(part for _ in range(4) for part in (LineBreak(apart=True), Text("twee"))))
    for count, whole in ((2, True), (3, False)):
        assert (
            'class="heel"' in main(write(document(Table((words("Actie"),), ((cell,),) * count))))
        ) is whole


def test_a_column_is_as_wide_as_its_words_are_and_not_as_their_letters_are_many() -> None:
    header = tuple(words(text) for text in ("Doel", "Nu", "Norm", "Uiterlijk"))
    row = ("Overdracht", "3 overdrachten", "minimaal 7 overdrachten over de looptijd", "31 juli 2026")
    html = main(write(document(Table(header, (tuple(map(value, row)),)))))
    shares = list(map(float, re.findall(r'<col style="width:([\d.]+)%">', html)))
    measured = (4.7, 6.33, 17.27, 4.78)  # em, in Carlito Bold, which is as wide as Calibri
    assert all(41 * share / 100 >= wide + 1.2 for share, wide in zip(shares, measured, strict=True))


def test_paragraphs_in_a_cell_have_space_between_them() -> None:
    cell = (Text("een"), LineBreak(apart=True), Text("twee"), LineBreak(), Text("drie"))
    html = main(write(document(Fields(((words("Naam"), cell),)))))
    assert '<dd>een<br><span class="wit"></span>twee<br>drie</dd>' in html


def test_a_picture_is_a_table_on_a_phone() -> None:
    html = write(document(TIMELINE, PROGRESS)).decode()
    tables = re.findall(r'<table class="smal \w+ heel">.*?</table>', html, re.DOTALL)
    shown = [re.findall("<t[hd][^>]*>(.*?)</t[hd]>", table) for table in tables]
    assert [one[:6] for one in shown] == [
        ["Wanneer", "Wat", "12\xa0januari\xa02026", "Start", "11\xa0februari\xa02026", "Eerste evaluatie"],
        ["Datum", "Doel", "Stand", "vooraf", "", "nulmeting: 62%"],
    ]
    style, phone = html.split("@media screen and (max-width: 36rem)", 1)
    assert ".smal { display: none; }" in style
    assert "svg { display: none; }" in phone and "table, .smal { display: block;" in phone


def test_on_a_phone_it_stands_out_what_a_row_tells_of_and_not_what_explains_it() -> None:
    wide, narrow = write(TOM).decode().split("max-width: 36rem")
    bold = re.search(r"td:first-child:not\(([^{]*)\) { font-weight: bold; }", narrow)
    assert bold and "td:first-child::before { font-weight: normal; }" in narrow
    assert set(bold[1].split(", ")) == {".uitleg", ".rij td", ".stand td", ".ondertekening td"}
    assert "td:first-child" not in wide, "there the head of a column says so"


def test_the_list_above_a_timeline_is_not_told_twice_on_a_phone() -> None:
    talks = {"Eerste evaluatie": "woensdag 11 februari 2026 om 14:00 uur"}
    points = tuple((para(Strong(words(name)), f": {said}"),) for name, said in talks.items())
    html = main(write(document(BulletList(points), TIMELINE, BulletList(points), para("Slot."), TIMELINE)))
    assert html.count(' elders">') == html.count("elders") == 1
    table = re.findall("<table.*?</table>", html, re.DOTALL)
    assert "woensdag" in table[0] and "woensdag" not in table[1]
    assert ", .elders { display: none; }" in write(document()).decode()


def test_a_picture_has_only_colours_of_the_style_sheet() -> None:
    html = main(write(document(TIMELINE, PROGRESS, LONG_TIMELINE)))
    used = set(re.findall(r'(?:fill|stroke)="([^"]*)"', html))
    assert len(used) == 6
    style = write(document()).decode()
    assert all(f"--{colour.removeprefix('var(--').removesuffix(')')}:" in style for colour in used)


def test_numbers_in_a_picture_have_a_key() -> None:
    read = page(LONG_TIMELINE)
    assert read.tags.count("tr") == 1 + len(LONG_TIMELINE.moments)
    assert "Een naam die niet in een tekening past" in read.words["td"]


def test_no_level_of_heading_is_skipped() -> None:
    given = (3, 1, 4, 2, 4, 4, 1, 2)
    read = page(*(Heading(level, words("Kop")) for level in given))
    assert re.findall(r"h(\d)", " ".join(read.tags)) == ["1", "1", "2", "2", "3", "4", "1", "2"]


def test_words_in_the_margins_cannot_leave_the_style_sheet() -> None:
    hostile = '"; } </style><script>x</script> \\ { \n é 😀'
    style = write(Document(hostile, (), organisation=hostile)).decode().partition("@top-left")[2]
    style = style.partition("</style>")[0]
    assert style.count("\\22 \\3b \\20 \\7d ") == 2
    assert "<" not in style
    assert style.count("}") == 4


# --- the file ------------------------------------------------------------------------------------------


def variants(data: bytes) -> Iterator[bytes]:
    yield data
    yield b"\xef\xbb\xbf" + data
    yield data.replace(b"\n", b"\r\n")


def test_the_same_document_is_the_same_bytes() -> None:
    assert write(TOM) == write(TOM)
    assert write(TOM) != write(replace(TOM, concept=True))
    assert b"\r" not in write(TOM)


def test_the_seal_holds_whatever_the_line_ends() -> None:
    assert [intact(data) for data in variants(write(TOM))] == [True] * 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"kwam uit op 62%", b"kwam uit op 63%"),
        (b"#1f4e5f", b"#ff0000"),
        (b"</main>", b"<p>erbij</p></main>"),
        (b"<html", b" <html"),
    ],
)
def test_the_seal_breaks_on_any_change(old: bytes, new: bytes) -> None:
    data = write(TOM)
    assert data.count(old) == 1
    assert [intact(each) for each in variants(data.replace(old, new))] == [False] * 3


@pytest.mark.parametrize("data", [b"", b"<p>iets anders</p>", write(TOM)[:-1], write(TOM) + b"meer"])
def test_a_file_that_is_not_ours(data: bytes) -> None:
    assert intact(data) is None


def test_a_value_that_looks_like_a_seal_is_text() -> None:
    seal = f"<!-- spvgen sha256:{'0' * 64} -->"
    data = write(document(Paragraph(value(seal))))
    assert intact(data) is True
    assert data.count(b"<!--") == 1


def test_what_stays_whole_and_together_is_one_block_to_a_browser() -> None:
    """Chromium tears a paragraph that is neither to be torn nor to be left by the next one."""
    first, second = para("Blijft het zo, dan volgt er iets. " * 12), para("Dit kan dan volgen. " * 6)
    page = write(
        document(para("x"), Heading(2, words("Gevolgen")), first, second, Heading(2, words("Slot")))
    ).decode()
    assert re.search(
        r'<div class="bijeen">\n<h1>Gevolgen</h1>\n<p>[^<]+</p>\n<p[^>]*>[^<]+</p>\n</div>\n<h2>', page
    )


def test_a_logo_has_a_white_ground_on_a_dark_page() -> None:
    page = write(document(para("x"))).decode()
    dark = page.partition("prefers-color-scheme: dark")[2].partition("\n}\n")[0]
    assert ".logo:not(.licht) { padding: 6px 8px; border-radius: 4px; background: #ffffff; }" in dark
