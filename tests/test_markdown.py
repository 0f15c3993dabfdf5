"""The Markdown writer: a parser gives back the same words and the same blocks, whatever the words are."""

import dataclasses
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from docx_samples import PROGRESS, TIMELINE, words
from plan_samples import (
    FULL,
    HOUSE,
    SNIPPETS,
    brief,
    document_of,
    hostile,
    plan_of,
    text_paths,
    thorough,
    with_texts,
)
from spvgen import template
from spvgen.document import Document
from spvgen.document.blocks import (
    Block,
    BulletList,
    Contents,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatory,
    Signatures,
    Table,
    WritingSpace,
    is_quoted,
)
from spvgen.document.pictured import Progress, Timeline
from spvgen.document.words import Emphasis, Field, Inline, Inlines, LineBreak, Strong, Text, plain_text
from spvgen.figures.words import in_stead
from spvgen.typography import curled
from spvgen.writers import markdown
from support import parse

Tree = Any
"""Nested tuples: ('p', run), ('ul', item, …) …; a run is words, ('strong', run), ('em', run) and 'br'."""


# --- Reading Markdown back ---------------------------------------------------------------------------

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
TAGS = re.compile(r"</?(strong|em)>|<br>")


def read(data: bytes) -> tuple[Tree, ...]:
    """What GitHub's parser would see, without our seal."""
    root = SyntaxTreeNode(READER.parse(data.decode()))
    assert root.children[-1].type == "html_block"
    return tuple(map(read_block, root.children[:-1]))


def read_block(node: SyntaxTreeNode) -> Tree:  # noqa: PLR0911 - one answer a kind of block
    match node.type:
        case "heading":
            return "h", int(node.tag[1]), read_run(node)
        case "paragraph":
            return "p", read_run(node)
        case "bullet_list":
            return "ul", *(tuple(map(read_block, item.children)) for item in node.children)
        case "ordered_list":
            items = (tuple(map(read_block, item.children)) for item in node.children)
            return "ol", node.attrs.get("start", 1), *items
        case "table":
            return "table", *(
                tuple(map(read_run, row.children)) for part in node.children for row in part.children
            )
        case "hr":
            return ("hr",)
        case "blockquote":
            return "quote", *map(read_block, node.children)
    raise AssertionError(f"{node.type}: {node.content}")


def read_run(node: SyntaxTreeNode) -> Tree:
    pieces = [piece for part in node.children for child in part.children for piece in read_inline(child)]
    return tidy(nested(iter(pieces)))


def read_inline(node: SyntaxTreeNode) -> Iterator[Tree]:
    match node.type:
        case "text":
            yield node.content
        case "hardbreak":
            yield "br"
        case "softbreak":
            yield " "
        case "strong" | "em":
            yield node.type, tidy(nested(piece for child in node.children for piece in read_inline(child)))
        case "html_inline" if TAGS.fullmatch(node.content):
            yield "br" if node.content == "<br>" else ("tag", node.content.strip("<>"))
        case _:
            raise AssertionError(f"{node.type}: {node.content}")


def nested(pieces: Iterable[Tree], end: str = "") -> list[Tree]:
    """Turn ``<strong>`` … ``</strong>`` into a node."""
    pieces = iter(pieces)
    found: list[Tree] = []
    for piece in pieces:
        if not (isinstance(piece, tuple) and piece[0] == "tag"):
            found.append(piece)
        elif piece[1] == end:
            return found
        else:
            found.append((piece[1], tidy(nested(pieces, f"/{piece[1]}"))))
    assert end == ""
    return found


def tidy(run: Iterable[Tree]) -> tuple[Tree, ...]:
    """Words beside words in one piece."""
    found: list[Tree] = []
    for piece in run:
        if (
            isinstance(piece, str)
            and piece != "br"
            and found
            and isinstance(found[-1], str)
            and found[-1] != "br"
        ):
            found[-1] += piece
        elif piece:
            found.append(piece)
    return tuple(found)


# --- What has to be read back ------------------------------------------------------------------------


BEHIND = {"L": ": ", "N": ": "}
"""Kind of the last sign of a label (a letter, a figure) → what stands behind it; a space behind others."""


def behind(label: Inlines) -> Text:
    last = plain_text(label)[-1:]
    return Text(BEHIND.get(unicodedata.category(last)[0] if last else "", " "))


def expected(block: Block) -> Tree:  # noqa: C901, PLR0911 - one answer a kind of block
    if is_quoted(block):
        return "quote", expected(dataclasses.replace(block, quoted=False))
    match block:
        case Heading(level, children):
            return "h", level, run(children)
        case Paragraph(children):
            return "p", run(children)
        case BulletList(items):
            return "ul", *(tuple(map(expected, item)) for item in items)
        case NumberedList(items, start):
            return "ol", start, *(tuple(map(expected, item)) for item in items)
        case Table(header, rows):
            return "table", *(tuple(map(run, row)) for row in (header, *rows))
        case Fields(rows):
            return "ul", *((("p", run((Strong(label), behind(label), *value))),) for label, value in rows)
        case Signatures(signatories, place_and_date):
            return "table", *signature_rows(signatories, place_and_date)
        case WritingSpace(lines):
            return "p", tidy(["…" * 40, *(["br", "…" * 40] * (lines - 1))])
        case PageBreak():
            return ("hr",)
        case Contents() | Timeline() | Progress():
            raise AssertionError("these are two blocks")


def signature_rows(signatories: tuple[Signatory, ...], place_and_date: Inlines) -> Iterator[Tree]:
    choice = any(len(one.options) > 1 for one in signatories)
    titles = ["Rol", "Naam", *(["Keuze"] if choice else []), "Plaats en datum", "Handtekening"]
    yield tuple((title,) for title in titles)
    for one in signatories:
        several = len(one.options) > 1
        ticks = [part for option in one.options for part in (LineBreak(), Text("☐ "), *option)][1:]
        told = () if several else [part for option in one.options for part in (LineBreak(), *option)]
        name = (*one.name, *told)
        cells = [one.role, name, *([tuple(ticks) if several else ()] if choice else []), place_and_date, ()]
        yield tuple(map(run, cells))


def run(children: Inlines) -> Tree:
    return tidy(map(inline, children))


def inline(child: Inline) -> Tree:
    match child:
        case Text(words) | Field(_, words):
            return curled(words)
        case LineBreak():
            return "br"
        case Strong(children):
            return "strong", run(children)
        case Emphasis(children):
            return "em", run(children)


def assert_comes_back(document: Document) -> None:
    data = markdown.write(document)
    blocks = (each for block in document.blocks for each in as_read(block))
    assert read(data) == tuple(map(expected, blocks)), data.decode()


def as_read(block: Block) -> tuple[Block, ...]:
    """The contents are a word and a list, and a picture its name and a table."""
    if isinstance(block, Timeline | Progress):
        title = block.header[0]
        named = (Paragraph((Strong(title),)),) if plain_text(title).strip() else ()
        return (*named, in_stead(block))
    if not isinstance(block, Contents):
        return (block,)
    entries = tuple((Paragraph(entry),) for entry in block.entries)
    return (Paragraph((Strong(words("Inhoud")),)), BulletList(entries))


def plain(*blocks: Block) -> Document:
    return Document("Titel", blocks, confidential=False)


# --- Looks -------------------------------------------------------------------------------------------


def written(*blocks: Block) -> str:
    """What stands in the file above the seal."""
    return markdown.write(plain(*blocks)).decode().rpartition("\n\n<!--")[0]


def test_ordinary_text_stays_as_it_is() -> None:
    text = (
        "Je haalt minimaal 80% (€ 90.000) van je quotum; zie bijlage 2. Eén mail: tom@voorbeeld.nl - klaar!"
    )
    assert written(Paragraph(words(text))) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*x*", r"\*x\*"),
        ("een_woord", "een_woord"),
        ("_x_", r"\_x\_"),
        ("1. een", r"1\. een"),
        ("1.500 euro", "1.500 euro"),
        ("- een", r"\- een"),
        ("een - twee", "een - twee"),
        ("# 3", r"\# 3"),
        ("klant#3", "klant#3"),
        ("> x", r"\> x"),
        ("5 > 3", "5 > 3"),
        ("<b>", r"\<b>"),
        ("R&D en meer", "R&D en meer"),
        ("&amp;", r"\&amp;"),
        ("a | b", r"a \| b"),
        ("[x](y)", r"\[x](y)"),
        ("`x`", r"\`x\`"),
        ("C:\\map\\", "C:\\\\map\\\\"),
        ("{{ naam }}", "{{ naam }}"),
        ("==", r"\=="),
        (":--", r"\:--"),
        ("~~x~~", r"\~\~x\~\~"),
        ("$x$", r"\$x\$"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, shown: str) -> None:
    assert written(Paragraph(words(text))) == shown
    assert_comes_back(plain(Paragraph(words(text))))


def test_markup_made_of_two_nodes_is_escaped_too() -> None:
    assert_comes_back(plain(Paragraph((Text("&"), Field(("a",), "amp;")))))
    assert_comes_back(plain(Paragraph((Text("1"), Field(("a",), ". x")))))
    assert_comes_back(plain(Paragraph((Text("a_"), Field(("a",), "_b_ c")))))


def test_blocks_look_like_this() -> None:
    lead = (Strong(words("Bellen")), Text(" Drie uur."))
    assert written(
        Heading(2, words("Acties")),
        BulletList(
            ((Paragraph(lead), BulletList(((Paragraph(words("Als")),),))), (Paragraph(words("Mail")),))
        ),
        BulletList(
            ((Paragraph(words("los")), Paragraph((Emphasis(words("eronder")),))), (Paragraph(words("b")),))
        ),
        NumberedList(((Paragraph(words("negen")),), (Paragraph(words("tien")), Paragraph(words("nog")))), 9),
        Fields(((words("Naam"), (Text("Tom"), LineBreak(), Text("Bakker"))),)),
        Table((words("a"), words("b")), ((words("1"), ()),)),
        WritingSpace(2),
        PageBreak(),
        Signatures(
            (Signatory(words("Medewerker"), words("Tom"), (words("ja"), words("nee"))),), words("Utrecht")
        ),
        Signatures((Signatory(words("HR"), words("Bo")),)),
    ) == "\n".join(
        [
            "## Acties\n",
            "- **Bellen** Drie uur.",
            "  - Als",
            "- Mail\n",
            "* los\n",
            "  _eronder_\n",
            "* b\n",
            "9. negen\n",
            "10. tien\n",
            "    nog\n",
            "- **Naam**: Tom\\",
            "  Bakker\n",
            "| a | b |",
            "| --- | --- |",
            "| 1 |  |\n",
            "…" * 40 + "\\",
            "…" * 40 + "\n",
            "---\n",
            "| Rol | Naam | Keuze | Plaats en datum | Handtekening |",
            "| --- | --- | --- | --- | --- |",
            "| Medewerker | Tom | ☐ ja<br>☐ nee | Utrecht |  |\n",
            "| Rol | Naam | Plaats en datum | Handtekening |",
            "| --- | --- | --- | --- |",
            "| HR | Bo |  |  |",
        ]
    )


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Naam", "**Naam**: Tom"),
        ("Regel 2", "**Regel 2**: Tom"),
        ("Norm (80%)", "**Norm (80%)** Tom"),
        ("Wie doet het?", "**Wie doet het?** Tom"),
        ("Naam:", "**Naam:** Tom"),
    ],
)
def test_what_stands_between_a_label_and_its_value(label: str, shown: str) -> None:
    assert written(Fields(((words(label), words("Tom")),))) == f"- {shown}"


def test_a_picture_is_a_table_in_order_of_time() -> None:
    assert written(TIMELINE, PROGRESS).splitlines() == [
        "**Tijdlijn**",
        "",
        "| Wanneer | Wat |",
        "| --- | --- |",
        "| 12 januari 2026 | Start |",
        "| 11 februari 2026 | Eerste evaluatie |",
        "| 16 februari 2026 tot en met 20 februari 2026 | pauze Telt niet mee |",
        "| 2 maart 2026 | deadline Training |",
        "| 11 mei 2026 | Eindbeoordeling, einde |",
        "",
        "**Salesquota**",
        "",
        "| Datum | Doel | Stand |",
        "| --- | --- | --- |",
        "| vooraf |  | nulmeting: 62% |",
        "| 11 februari 2026 | 68% | 66% |",
        "| 11 mei 2026 | norm: minimaal 80% |  |",
    ]
    assert_comes_back(plain(TIMELINE, PROGRESS))


def test_concept_stands_at_the_top() -> None:
    document = dataclasses.replace(plain(Heading(1, words("Titel"))), concept=True)
    assert markdown.write(document).startswith("> **CONCEPT** – ".encode())
    assert b"CONCEPT" not in markdown.write(plain(Heading(1, words("Titel"))))


@pytest.mark.parametrize(
    ("confidential", "identifier", "line"),
    [
        (True, "VP_1*", r"_vertrouwelijk · VP_1\*_"),
        (True, "", "_vertrouwelijk_"),
        (False, "VP-1", "_VP-1_"),
        (False, "", "x"),
    ],
)
def test_last_line_tells_whether_it_is_confidential(confidential: bool, identifier: str, line: str) -> None:
    document = Document("T", (Paragraph(words("x")),), confidential=confidential, identifier=identifier)
    assert markdown.write(document).decode().splitlines()[-3] == line


def test_unknown_node_raises() -> None:
    with pytest.raises(TypeError, match="Document"):
        markdown.write(plain(plain()))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="PageBreak"):
        markdown.write(plain(Paragraph((PageBreak(),))))  # type: ignore[arg-type]


# --- Seal --------------------------------------------------------------------------------------------


def test_bytes_are_utf8_with_lf_and_always_the_same() -> None:
    data = markdown.write(document_of(FULL))
    assert data == markdown.write(document_of(FULL))
    assert b"\r" not in data
    assert data.endswith(b" -->\n")
    assert "– Iris de Wit" in data.decode("utf-8")


def test_seal_is_the_hash_of_what_stands_above_it() -> None:
    body, _, seal = markdown.write(document_of(FULL)).rpartition(b"\n<!-- spvgen sha256:")
    assert seal == hashlib.sha256(body).hexdigest().encode() + b" -->\n"


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        (lambda data: data, True),
        (lambda data: b"\xef\xbb\xbf" + data, True),
        (lambda data: data.replace(b"\n", b"\r\n"), True),
        (lambda data: data.replace(b"Iris", b"Irma", 1), False),
        (lambda data: b" " + data, False),
        (lambda data: data + b"\n", None),
        (lambda data: data.rpartition(b"\n<!--")[0], None),
        (lambda data: b"# Een eigen tekst\n", None),
        (lambda data: b"", None),
    ],
)
def test_intact_sees_edits(change: Any, answer: bool | None) -> None:
    assert markdown.intact(change(markdown.write(document_of(FULL)))) is answer


# --- Everything comes back ---------------------------------------------------------------------------

one_line = st.lists(st.sampled_from(SNIPPETS), min_size=1, max_size=3).map(
    lambda parts: " ".join("".join(parts).split()) or "leeg"
)
literal: st.SearchStrategy[Inline] = st.builds(Text, one_line) | st.builds(Field, st.just(("pad",)), one_line)


def inlines(depth: int) -> st.SearchStrategy[Inlines]:
    kinds: list[st.SearchStrategy[Inline]] = [
        literal,
        st.builds(Text, st.sampled_from(["a", ".", "(", "b c", "8", "“"])),
    ]
    if depth:
        kinds += [st.builds(Strong, inlines(depth - 1)), st.builds(Emphasis, inlines(depth - 1))]
    child = st.one_of(kinds)
    spaced = st.tuples(child, st.sampled_from([(), (), (Text(" "),), (LineBreak(),)]))
    return st.lists(spaced, min_size=1, max_size=4).map(joined)


def joined(parts: list[tuple[Inline, Inlines]]) -> Inlines:
    """A run as the template makes it: no space or line break at its ends."""
    flat = [piece for child, between in parts for piece in (child, *between)]
    return tuple(flat[:-1] if parts[-1][1] else flat)


running = inlines(2)
cells = running | st.just(())
paragraphs = st.builds(Paragraph, running)


def items(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Any]:
    item = st.tuples(paragraphs, st.lists(blocks, max_size=2)).map(lambda parts: (parts[0], *parts[1]))
    return st.lists(item, min_size=1, max_size=3).map(tuple)


def lists(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    numbers = st.sampled_from([0, 1, 9, 99, 12345])
    return st.builds(BulletList, items(blocks)) | st.builds(NumberedList, items(blocks), numbers)


def tables(width: int) -> st.SearchStrategy[Block]:
    row = st.lists(cells, min_size=width, max_size=width).map(tuple)
    return st.builds(Table, row, st.lists(row, min_size=1, max_size=3).map(tuple))


signatories = st.builds(Signatory, running, cells, st.lists(running, max_size=2).map(tuple))
some_blocks = st.one_of(
    paragraphs,
    st.builds(Heading, st.integers(1, 4), running),
    lists(paragraphs | lists(paragraphs)),
    st.integers(1, 3).flatmap(tables),
    st.builds(Fields, st.lists(st.tuples(running, running), min_size=1, max_size=3).map(tuple)),
    st.builds(Signatures, st.lists(signatories, min_size=1, max_size=2).map(tuple), cells),
    st.builds(WritingSpace, st.integers(1, 3)),
    st.just(PageBreak()),
    st.builds(Contents, st.lists(running, min_size=1, max_size=3).map(tuple)),
)


@brief
@given(st.lists(some_blocks, min_size=1, max_size=3))
def test_any_document_comes_back(blocks: list[Block]) -> None:
    assert_comes_back(plain(*blocks))


RAW = parse(FULL)
PATHS = text_paths(plan_of(FULL))


@thorough
@given(st.lists(hostile, min_size=1, max_size=7))
def test_hostile_plan_comes_back(pool: list[str]) -> None:
    assert len(PATHS) > 60
    plan = with_texts(RAW, {path: pool[at % len(pool)] for at, path in enumerate(PATHS)})
    document = template.build(plan, HOUSE)
    assert_comes_back(dataclasses.replace(document, confidential=False, identifier=""))


def test_our_documents_come_back() -> None:
    assert_comes_back(dataclasses.replace(document_of(FULL), confidential=False, identifier=""))


@pytest.mark.parametrize(
    ("organisation", "footer", "expected"),
    [
        ("Delfland BV", "Delfland BV · Kade 1 · Delft", "Delfland BV · Kade 1 · Delft"),
        ("Delfland BV", "Delfland BV", "Delfland BV"),
        ("Delfland BV", "DELFLAND BV, Kade 1", "DELFLAND BV, Kade 1"),
        # near-misses: the name is not all that is said there, or stands elsewhere
        ("Delfland", "Delflandse Kade 1 · Delft", "Delfland · Delflandse Kade 1 · Delft"),
        ("Delfland BV", "Kade 1 · Delft", "Delfland BV · Kade 1 · Delft"),
        ("Delfland BV", "Kade 1 · www.delfland.nl", "Delfland BV · Kade 1 · www.delfland.nl"),
    ],
)
def test_the_organisation_is_named_once_below_a_document(
    organisation: str, footer: str, expected: str
) -> None:
    plan = document_of(FULL)
    style = dataclasses.replace(plan.style, organisation=organisation, footer=footer)
    document = dataclasses.replace(
        plan, organisation=organisation, style=style, confidential=False, identifier=""
    )
    body = markdown.write(document).decode().partition("\n<!-- spvgen")[0]
    assert body.rstrip().splitlines()[-1].replace("\\", "").strip("*_") == expected
