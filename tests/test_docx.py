"""The Word writer: structure, wholeness, looks that can be measured, the seal, and same input same bytes."""

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from spvgen.document import (
    Block,
    Blocks,
    BulletList,
    Document,
    Emphasis,
    Field,
    Fields,
    Heading,
    Inlines,
    LineBreak,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatory,
    Signatures,
    Strong,
    Table,
    Text,
    WritingSpace,
)
from spvgen.writers.docx import intact, write
from spvgen.writers.docx.template import CHECKOUT, build, style_template


def words(text: str) -> Inlines:
    return (Text(text),)


def value(text: str) -> Inlines:
    return (Field(("doelen", 0), text),)


def para(*parts: str | Strong | Emphasis | Field | LineBreak) -> Paragraph:
    return Paragraph(tuple(Text(part) if isinstance(part, str) else part for part in parts))


def lead(word: str, text: str, *more: Block) -> Blocks:
    """A list item with a bold lead word."""
    return (para(Strong(words(word + ":")), " ", Field(("acties", 0), text)), *more)


def signatures(place_and_date: Inlines = ()) -> Signatures:
    options = (words("voor akkoord"), words("voor ontvangst"))
    return Signatures(
        (
            Signatory(words("Medewerker"), value("Tom Bakker"), options),
            Signatory(words("Directe manager"), value("Sanne de Wit")),
            Signatory(words("HR-afdeling"), value("Yusuf Aydin")),
        ),
        place_and_date,
    )


TOM = Document(
    title="Verbeterplan – Tom Bakker",
    subject="Verbeterplan van Tom Bakker, Accountmanager Sales",
    organisation="Voorbeeld BV",
    identifier="VP-2025-007",
    keywords=("verbeterplan", "SPV"),
    blocks=(
        Heading(1, words("Verbeterplan – Tom Bakker")),
        Fields(
            (
                (words("Naam"), value("Tom Bakker")),
                (words("Functie"), value("Accountmanager Sales")),
                (words("Datum start"), value("8 juli 2025")),
                (words("Einddatum"), value("1 september 2025")),
            )
        ),
        Heading(2, words("Doel van het verbeterplan")),
        para(
            "Met dit plan helpen we je om in je werk als accountmanager weer op het niveau te komen dat bij "
            "je functie hoort. Hieronder lees je om welke gebieden het gaat, wat we van je verwachten, wat "
            "jij doet en wat wij doen om je daarbij te steunen. We bespreken samen hoe het gaat, op vaste "
            "momenten."
        ),
        Heading(2, words("1. Prestatiegebieden en doelstellingen")),
        Heading(3, value("Salesquota")),
        para(
            Strong(words("Verwachting:")),
            " Je haalt over het kwartaal ten minste 80% van het quotum dat voor jouw district is "
            "vastgesteld.",
        ),
        para(
            Strong(words("Huidige situatie:")),
            " In het tweede kwartaal is dat niet gelukt: je kwam uit op 62% van het quotum, terwijl het "
            "gemiddelde van het team op 91% lag.",
        ),
        Fields(
            (
                (words("Nulmeting"), value("62%")),
                (words("Norm"), value("minimaal 80% per kwartaal")),
                (
                    words("Bron"),
                    value("het maandelijkse verkoopoverzicht, dat je leidinggevende met je deelt"),
                ),
            )
        ),
        Heading(3, value("Klantbehoud")),
        para(
            Strong(words("Verwachting:")),
            " Van de klanten die aan het begin van het kwartaal een lopend contract hebben, blijft ten "
            "minste 50% klant.",
        ),
        para(
            Strong(words("Huidige situatie:")),
            " In het tweede kwartaal bleef 41% van je klanten; zes klanten zegden op zonder dat er in de "
            "drie maanden daarvoor een bezoek was geweest.",
        ),
        para("De tussenstanden waaraan we samen zien of je op schema ligt:"),
        Table(
            (words("Datum"), words("Salesquota"), words("Klantbehoud"), words("Toelichting")),
            (
                (
                    value("22 juli 2025"),
                    value("66%"),
                    value("43%"),
                    value("de eerste afspraken staan gepland"),
                ),
                (
                    value("12 augustus 2025"),
                    value("72%"),
                    value("46%"),
                    value("de training is afgerond en alle klanten uit de lijst zijn gebeld"),
                ),
                (value("1 september 2025"), value("80%"), value("50%"), value("eindbeoordeling")),
            ),
        ),
        Heading(2, words("2. Actieplan om prestaties te verbeteren")),
        para("Dit zijn de afspraken over wat je doet:"),
        BulletList(
            (
                lead(
                    "Telefonische acquisitie",
                    "je belt elke werkdag ten minste drie uur met mogelijke nieuwe klanten, vanaf kantoor.",
                    BulletList(
                        (
                            (para("Krijg je de voicemail, dan bel je dezelfde dag nog een keer."),),
                            (para("Heeft iemand geen tijd, dan maak je meteen een terugbelafspraak."),),
                        )
                    ),
                ),
                lead("Leadopvolging", "je voert elke week ten minste vijf afspraken met leads."),
                lead("Transparantie", "je deelt elke maandag vóór 09:00 uur de lijst met je leads."),
                lead(
                    "Klantbehoud",
                    "je bezoekt per kwartaal ten minste twee bestaande klanten.",
                    para("De namen kiezen jullie samen in het eerste gesprek."),
                ),
                lead(
                    "Evaluatiemomenten", "je bespreekt elke vrijdag om 09:00 uur je leads en lopende deals."
                ),
                lead("Training", "je bent uiterlijk 30 juli 2025 gecertificeerd voor categorie 2."),
                lead("Ondersteuning zoeken", "je vraagt je leidinggevende om hulp zodra je vastloopt."),
            )
        ),
        Heading(2, words("3. Ondersteuning en begeleiding")),
        para("Je staat er niet alleen voor. Dit doen wij:"),
        BulletList(
            (
                lead("Coaching", "je leidinggevende bespreekt elke week een uur met je hoe het gaat."),
                lead("Training", "je krijgt toegang tot extra verkooptraining."),
                lead("Mentor", "een ervaren accountmanager loopt twee dagdelen per maand met je mee."),
            )
        ),
        Heading(2, words("4. Evaluatiemomenten")),
        para("Op deze momenten kijken we of je op schema ligt en of de ondersteuning anders moet:"),
        NumberedList(
            (
                lead("Eerste evaluatie", "22 juli 2025"),
                lead("Tweede evaluatie", "12 augustus 2025"),
                lead("Eindbeoordeling", "1 september 2025"),
            )
        ),
        Heading(2, words("5. Succescriteria")),
        para("Het plan is geslaagd als op 1 september 2025:"),
        NumberedList(
            (
                (para("je ten minste 80% van het salesquotum hebt gehaald;"),),
                (para("ten minste 50% van je klanten klant is gebleven;"),),
                (para("je aan alle afgesproken coaching en training hebt meegedaan."),),
            )
        ),
        Heading(2, words("6. Gevolgen bij onvoldoende verbetering")),
        para(
            "Worden de doelen niet gehaald en is er ook geen duidelijke vooruitgang te zien, dan kan dat "
            "gevolgen hebben voor je functie. We bespreken dan eerst samen wat er mogelijk is. In het "
            "uiterste geval kan het leiden tot het einde van je dienstverband."
        ),
        Heading(2, words("7. Slotopmerking")),
        para("We weten dat dit plan veel van je vraagt. We hebben er vertrouwen in dat het je lukt."),
        Heading(2, words("Jouw reactie")),
        para("Hier is plaats voor wat je zelf van dit plan vindt, of voor wat je nog nodig hebt."),
        WritingSpace(6),
        Heading(2, words("Ondertekening")),
        para(
            "Met je handtekening voor ontvangst geef je alleen aan dat je het plan hebt gekregen en gelezen."
        ),
        signatures(),
    ),
)
"""A plan with every part of DOMAIN 1B, three pages long."""

TABLE = Table((words("Datum"), words("Waarde")), ((value("11 februari 2026"), value("68%")),))
FIELDS = Fields(((words("Norm"), value("80%")),))
ITEMS = ((para("een"),), (para("twee"),), (para("drie"),))


def document(*blocks: Block, **properties: Any) -> Document:
    return Document("Titel", blocks, **properties)


def reopened(source: Document) -> WordDocument:
    return docx.Document(BytesIO(write(source)))


def tags(word: WordDocument, name: str) -> list[Any]:
    """All elements of the body with this name, such as ``w:keepNext``."""
    return list(word.element.body.iter(qn(name)))


def paragraph_with(word: WordDocument, text: str) -> Any:
    """The one paragraph, in the body or in a table, that holds a text."""
    found = [p for p in tags(word, "w:p") if text in "".join(t.text or "" for t in p.iter(qn("w:t")))]
    assert len(found) == 1
    return found[0]


def has(element: Any, name: str) -> bool:
    return element.find(f".//{qn(name)}") is not None


def attribute(element: Any, name: str, key: str = "w:val") -> str:
    return str(element.find(f".//{qn(name)}").get(qn(key)))


# --- structure ---------------------------------------------------------------------------------------


def test_headings_carry_the_outline() -> None:
    word = reopened(TOM)
    headings = [
        (p.style.name, p.text) for p in word.paragraphs if p.style and p.style.name.startswith("Heading")
    ]
    assert headings == [
        ("Heading 1", "Verbeterplan – Tom Bakker"),
        ("Heading 2", "Doel van het verbeterplan"),
        ("Heading 2", "1. Prestatiegebieden en doelstellingen"),
        ("Heading 3", "Salesquota"),
        ("Heading 3", "Klantbehoud"),
        ("Heading 2", "2. Actieplan om prestaties te verbeteren"),
        ("Heading 2", "3. Ondersteuning en begeleiding"),
        ("Heading 2", "4. Evaluatiemomenten"),
        ("Heading 2", "5. Succescriteria"),
        ("Heading 2", "6. Gevolgen bij onvoldoende verbetering"),
        ("Heading 2", "7. Slotopmerking"),
        ("Heading 2", "Jouw reactie"),
        ("Heading 2", "Ondertekening"),
    ]


def test_every_style_that_a_document_uses_exists() -> None:
    word = reopened(document(*TOM.blocks, Heading(4, words("Kop vier")), TABLE, TABLE))
    known = {style.style_id for style in word.styles}
    used = {element.get(qn("w:val")) for name in ("w:pStyle", "w:tblStyle") for element in tags(word, name)}
    assert len(used) >= 14
    assert used <= known


def test_lists_are_real_lists() -> None:
    bullets = [p for p in reopened(TOM).paragraphs if p.style and p.style.name == "List Bullet"]
    assert len(bullets) == 12
    levels = [attribute(p._p, "w:ilvl") for p in bullets]
    assert levels == ["0", "1", "1", *["0"] * 9]
    assert {attribute(p._p, "w:numId") for p in bullets} == {"1"}


@pytest.mark.parametrize("start", [1, 4])
def test_each_numbered_list_counts_afresh(start: int) -> None:
    word = reopened(document(NumberedList(ITEMS), para("tussen"), NumberedList(ITEMS, start)))
    numbers = [attribute(p, "w:numId") for p in tags(word, "w:p") if has(p, "w:numPr")]
    first, second = numbers[0], numbers[3]
    assert numbers == [first] * 3 + [second] * 3
    assert first != second
    definitions = {n.get(qn("w:numId")): n for n in word.part.numbering_part.element.iter(qn("w:num"))}
    assert attribute(definitions[second], "w:startOverride") == str(start)


def test_a_list_inside_a_list_has_its_own_count_and_level() -> None:
    inner = (para("buiten"), NumberedList(((para("binnen"),),)))
    word = reopened(document(NumberedList((inner, (para("verder"),)))))
    outer, nested, after = (paragraph_with(word, text) for text in ("buiten", "binnen", "verder"))
    assert [attribute(p, "w:ilvl") for p in (outer, nested, after)] == ["0", "1", "0"]
    assert attribute(outer, "w:numId") == attribute(after, "w:numId") != attribute(nested, "w:numId")


def test_later_paragraphs_of_an_item_stand_under_its_text() -> None:
    word = reopened(document(BulletList(((para("punt"), para("vervolg")),))))
    follow = paragraph_with(word, "vervolg")
    assert attribute(follow, "w:pStyle") == "ListContinue"
    assert not has(follow, "w:numPr")


def test_lead_words_are_bold_and_stress_is_italic() -> None:
    mixed = para(Strong(words("Coaching:")), " elke week ", Emphasis((Text("heel "), Strong(words("kort")))))
    runs = reopened(document(mixed)).paragraphs[0].runs
    assert [(run.text, bool(run.bold), bool(run.italic)) for run in runs] == [
        ("Coaching:", True, False),
        (" elke week ", False, False),
        ("heel ", False, True),
        ("kort", True, True),
    ]


def test_a_line_break_stays_within_its_paragraph() -> None:
    (paragraph,) = reopened(document(para("eerst", LineBreak(), "dan"))).paragraphs
    assert paragraph.text == "eerst\ndan"


def test_fields_are_a_table_of_labels_and_values() -> None:
    head = reopened(TOM).tables[0]
    assert [[cell.text for cell in row.cells] for row in head.rows] == [
        ["Naam", "Tom Bakker"],
        ["Functie", "Accountmanager Sales"],
        ["Datum start", "8 juli 2025"],
        ["Einddatum", "1 september 2025"],
    ]


def test_a_table_repeats_its_header_and_fills_the_page() -> None:
    table = reopened(TOM).tables[2]
    assert [cell.text for cell in table.rows[0].cells] == [
        "Datum",
        "Salesquota",
        "Klantbehoud",
        "Toelichting",
    ]
    assert has(table.rows[0]._tr, "w:tblHeader")
    assert not any(has(row._tr, "w:tblHeader") for row in table.rows[1:])
    widths = [int(column.get(qn("w:w"))) for column in tags(reopened(document(*TOM.blocks)), "w:gridCol")]
    assert sum(widths[4:8]) == 11906 - 2 * 1418


def test_a_column_is_as_wide_as_its_longest_word() -> None:
    long = value("een toelichting die heel veel langer is dan de datum die ervoor staat " * 3)
    table = Table(
        (words("Wanneer"), words("Verantwoording"), words("Wat")), ((value("9 mei"), value("ja"), long),)
    )
    narrow, middle, wide = (int(c.get(qn("w:w"))) for c in tags(reopened(document(table)), "w:gridCol"))
    assert narrow < middle < wide
    assert middle >= 14 * 100  # fourteen letters of ten points


@pytest.mark.parametrize(
    ("place_and_date", "expected"), [((), ""), (words("Utrecht, 9 januari 2026"), "Utrecht, 9 januari 2026")]
)
def test_the_signature_table(place_and_date: Inlines, expected: str) -> None:
    (table,) = reopened(document(signatures(place_and_date))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Naam", "Plaats en datum", "Handtekening"],
        ["Medewerker\nTom Bakker\n☐\u00a0voor akkoord\n☐\u00a0voor ontvangst", expected, ""],
        ["Directe manager\nSanne de Wit", expected, ""],
        ["HR-afdeling\nYusuf Aydin", expected, ""],
    ]


def test_who_signs_without_a_name_can_write_it() -> None:
    (table,) = reopened(document(Signatures((Signatory(words("HR-afdeling"), ()),)))).tables
    assert table.rows[1].cells[0].text == "HR-afdeling\nNaam:"


def test_writing_space_is_so_many_ruled_lines() -> None:
    (table,) = reopened(document(WritingSpace(5))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [[""]] * 5


# --- what binds to what -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "following", "kept"),
    [
        ("Dit doen wij:", BulletList(ITEMS), True),
        ("Dit doen wij: ", NumberedList(ITEMS), True),
        ("De tussenstanden:", TABLE, True),
        ("Wie tekent", signatures(), True),
        ("Ruimte voor jou", WritingSpace(3), True),
        ("Gewone zin.", BulletList(ITEMS), False),
        ("Gewone zin.", para("Nog een."), False),
        ("Een los eind:", Heading(2, words("Kop")), False),
        ("Een los eind:", PageBreak(), False),
    ],
)
def test_a_lead_keeps_with_what_it_introduces(text: str, following: Block, kept: bool) -> None:
    word = reopened(document(para(text), following, para("Slot.")))
    assert has(paragraph_with(word, text.strip()), "w:keepNext") is kept


@pytest.mark.parametrize("block", [signatures(), WritingSpace(4), TOM.blocks[1]])
def test_a_block_that_must_stay_whole_is_tied_row_by_row(block: Block) -> None:
    (table,) = reopened(document(para("ervoor"), block)).tables
    rows = [row._tr for row in table.rows]
    assert len(rows) >= 4
    assert all(has(row, "w:cantSplit") for row in rows)
    tied = [[has(p, "w:keepNext") for p in row.iter(qn("w:p"))] for row in rows]
    assert all(all(row) for row in tied[:-1])
    assert not any(tied[-1])


def test_very_long_text_in_a_table_may_break_over_pages() -> None:
    long = value("Dit is een lange toelichting. " * 200)
    word = reopened(document(Fields(((words("Toelichting"), long), (words("Norm"), value("80%"))))))
    first, second = word.tables[0].rows
    assert not has(first._tr, "w:cantSplit")
    assert not has(first._tr, "w:keepNext")
    assert has(second._tr, "w:cantSplit")


def test_short_items_are_not_torn_and_no_item_is_left_alone() -> None:
    word = reopened(document(BulletList((*ITEMS, (para("vier"),), (para("lang " * 200),)))))
    items = [p for p in tags(word, "w:p") if has(p, "w:numPr")]
    assert [has(p, "w:keepLines") for p in items] == [True, True, True, True, False]
    assert [has(p, "w:keepNext") for p in items] == [True, False, False, True, False]


@pytest.mark.parametrize(
    "following", [para("nieuw"), Heading(2, words("nieuw")), BulletList(((para("nieuw"),),))]
)
def test_a_page_break_goes_to_the_paragraph_behind_it(following: Block) -> None:
    word = reopened(document(para("oud"), PageBreak(), following))
    assert [has(p._p, "w:pageBreakBefore") for p in word.paragraphs] == [False, True]


def test_a_page_break_before_a_table_and_at_the_end() -> None:
    word = reopened(document(TABLE, PageBreak(), TABLE, para("slot"), PageBreak()))
    breaks = [p for p in tags(word, "w:p") if has(p, "w:pageBreakBefore")]
    assert len(breaks) == 1
    assert breaks[0].getnext().tag == qn("w:tbl")


# --- nothing lost -------------------------------------------------------------------------------------

HOSTILE = (
    "<b>&amp;</b>", "]]>", "</w:t></w:r>", "</w:tbl><w:tbl>", "{{ naam }}", "{% if %}", "  spaties  ", " ",
    "*geen* _opmaak_", "1. geen lijst", "'\"", "\u00a0", "\u2028", "\u0085", "\ufeff", "\u200b", "😀",
    "עברית", "e\u0301", "woord" * 100, "&#x7;", "\\", "%s {}", "\ue000",
)  # fmt: skip

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
        min_size=1,
        max_size=20,
    ),
)
leaves = st.one_of(
    st.builds(Text, texts), st.builds(Field, st.just(("doelen", 0)), texts), st.just(LineBreak())
)
inlines = st.lists(
    st.recursive(
        leaves,
        lambda inner: st.builds(
            lambda kind, children: kind(tuple(children)),
            st.sampled_from([Strong, Emphasis]),
            st.lists(inner, min_size=1, max_size=3),
        ),
        max_leaves=4,
    ),
    min_size=1,
    max_size=3,
).map(tuple)
paragraphs = st.builds(Paragraph, inlines)
signatories = st.builds(Signatory, inlines, inlines, st.lists(inlines, max_size=2).map(tuple))


def tables_of(columns: int) -> st.SearchStrategy[Table]:
    row = st.tuples(*[inlines] * columns)
    return st.builds(Table, row, st.lists(row, max_size=3).map(tuple))


plain_blocks = st.one_of(
    paragraphs,
    st.builds(Heading, st.integers(1, 4), inlines),
    st.integers(1, 4).flatmap(tables_of),
    st.builds(Fields, st.lists(st.tuples(inlines, inlines), min_size=1, max_size=3).map(tuple)),
    st.builds(Signatures, st.lists(signatories, min_size=1, max_size=2).map(tuple)),
    st.builds(WritingSpace, st.integers(1, 3)),
    st.just(PageBreak()),
)


def lists_of(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    item = st.tuples(paragraphs, st.lists(inner, max_size=2)).map(lambda parts: (parts[0], *parts[1]))
    items = st.lists(item, min_size=1, max_size=3).map(tuple)
    return st.one_of(st.builds(BulletList, items), st.builds(NumberedList, items, st.integers(0, 99)))


blocks = st.recursive(plain_blocks, lists_of, max_leaves=6)
documents = st.builds(
    Document,
    title=texts,
    blocks=st.lists(blocks, max_size=6).map(tuple),
    organisation=texts,
    subject=texts,
    identifier=texts,
    confidential=st.booleans(),
    concept=st.booleans(),
    keywords=st.lists(texts, max_size=2).map(tuple),
)


def texts_of(node: object) -> Iterator[str]:
    """All words in a tree, in the order in which they are read."""
    if isinstance(node, Text | Field):
        yield node.text
    elif isinstance(node, tuple):
        for child in node:
            yield from texts_of(child)
    elif is_dataclass(node):
        for each in fields(node):
            yield from texts_of(getattr(node, each.name))


def missing(expected: Iterator[str], found: str) -> list[str]:
    """Which of the expected words do not stand in what was found, each behind the one before."""
    at, lost = 0, []
    for text in expected:
        here = found.find(text, at)
        lost += [text] if here < 0 else []
        at = max(here + len(text), at)
    return lost


def words_of(word: WordDocument) -> str:
    return "".join(element.text or "" for element in tags(word, "w:t"))


def test_the_search_for_lost_words_can_fail() -> None:
    assert missing(iter(["a", "b"]), "xayb") == []
    assert missing(iter(["a", "b"]), "ba") == ["b"]
    assert len(list(texts_of(TOM.blocks))) > 100


def test_nothing_of_the_example_is_lost() -> None:
    assert missing(texts_of(TOM.blocks), words_of(reopened(TOM))) == []


def test_spaces_are_kept_as_written() -> None:
    found = tags(reopened(document(para("  twee  ", " ", "woorden"))), "w:t")
    assert [(t.text, t.get(qn("xml:space"))) for t in found] == [
        ("  twee  ", "preserve"),
        (" ", "preserve"),
        ("woorden", "preserve"),
    ]


@settings(max_examples=50, deadline=None)
@given(documents)
def test_nothing_is_lost_whatever_the_text(source: Document) -> None:
    data = write(source)
    word = docx.Document(BytesIO(data))
    assert missing(texts_of(source.blocks), words_of(word)) == []
    assert source.title in word.sections[0].footer.paragraphs[0].text
    assert source.organisation in "".join(t.text for t in word.sections[0].header._element.iter(qn("w:t")))
    assert word.core_properties.title == source.title[:255]
    assert intact(data) is True


@settings(max_examples=40, deadline=None)
@given(documents)
def test_tables_stay_apart_and_no_paragraph_is_empty_for_the_space(source: Document) -> None:
    body = list(reopened(source).element.body)
    names = [element.tag.rpartition("}")[2] for element in body]
    assert names[-1] == "sectPr"
    assert all(one != "tbl" or next_ == "p" for one, next_ in pairwise(names))
    for element in body:
        if element.tag == qn("w:p") and not has(element, "w:r"):
            near = (element.getprevious(), element.getnext())
            assert attribute(element, "w:pStyle") == "TableGap"
            assert any(each is not None and each.tag == qn("w:tbl") for each in near)


# --- refusing -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Unknown:
    """A node that no writer has heard of."""


UNKNOWN: Any = Unknown()


@pytest.mark.parametrize(
    "blocks",
    [
        (UNKNOWN,),
        (Paragraph((UNKNOWN,)),),
        (BulletList(((para("punt"), UNKNOWN),)),),
        (BulletList(((TABLE,),)),),
    ],
)
def test_what_the_writer_does_not_know_is_refused(blocks: Any) -> None:
    with pytest.raises(TypeError, match=r"Unknown|Table"):
        write(Document("Titel", blocks))


@pytest.mark.parametrize("level", [0, 5])
def test_a_heading_outside_the_outline_is_refused(level: int) -> None:
    with pytest.raises(ValueError, match=f"niveau {level}"):
        write(document(Heading(level, words("Kop"))))


@pytest.mark.parametrize(
    ("character", "name"),
    [("\x07", "U+0007"), ("\x00", "U+0000"), ("\uffff", "U+FFFF"), ("\ud800", "U+D800")],
)
@pytest.mark.parametrize(
    "make",
    [
        lambda text: document(para(text)),
        lambda text: document(Fields(((words("Norm"), value(text)),))),
        lambda text: Document(text, ()),
        lambda text: document(organisation=text),
        lambda text: document(keywords=(text,)),
        lambda text: document(identifier=text),
    ],
)
def test_a_character_that_xml_cannot_hold_is_refused(make: Any, character: str, name: str) -> None:
    with pytest.raises(ValueError, match=name.replace("+", r"\+")):
        write(make(f"voor{character}na"))


# --- around the text ----------------------------------------------------------------------------------


def test_properties() -> None:
    properties = reopened(TOM).core_properties
    assert properties.title == "Verbeterplan – Tom Bakker"
    assert properties.subject == "Verbeterplan van Tom Bakker, Accountmanager Sales"
    assert properties.author == "Voorbeeld BV"
    assert properties.identifier == "VP-2025-007"
    assert properties.language == "nl-NL"
    assert properties.keywords == "verbeterplan, SPV"
    assert properties.created == properties.modified
    assert properties.created and properties.created.year == 2000


@pytest.mark.parametrize("confidential", [True, False])
def test_footer(confidential: bool) -> None:
    footer = reopened(replace(TOM, confidential=confidential)).sections[0].footer
    text = footer.paragraphs[0].text
    assert text.startswith("Verbeterplan – Tom Bakker")
    assert text.endswith("\tpagina 1 van 1")  # Word counts, these are the numbers until it has
    assert ("vertrouwelijk" in text) is confidential
    instructions = [element.text for element in footer._element.iter(qn("w:instrText"))]
    assert instructions == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize(
    ("organisation", "concept", "text"),
    [
        ("Voorbeeld BV", True, "Voorbeeld BV\tCONCEPT"),
        ("", True, "\tCONCEPT"),
        ("Voorbeeld BV", False, "Voorbeeld BV"),
    ],
)
def test_header(organisation: str, concept: bool, text: str) -> None:
    header = reopened(document(organisation=organisation, concept=concept)).sections[0].header
    assert header.paragraphs[0].text == text
    assert has(header._element, "w:pict") is concept


def test_no_header_where_there_is_nothing_to_say() -> None:
    data = write(document(para("tekst")))
    assert docx.Document(BytesIO(data)).sections[0].header.is_linked_to_previous
    with ZipFile(BytesIO(data)) as archive:
        assert not any("header" in name for name in archive.namelist())


def test_page_and_language() -> None:
    word = reopened(TOM)
    section = word.sections[0]
    assert section.page_width and section.page_height
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    defaults = word.styles.element.find(qn("w:docDefaults"))
    assert attribute(defaults, "w:lang") == "nl-NL"
    assert has(defaults, "w:widowControl")
    modes = {
        s.get(qn("w:name")): s.get(qn("w:val")) for s in word.settings.element.iter(qn("w:compatSetting"))
    }
    assert modes["compatibilityMode"] == "15"


# --- the style template -------------------------------------------------------------------------------


def test_the_style_template_is_what_its_definitions_make() -> None:
    assert CHECKOUT.read_bytes() == build(), "run: python -m spvgen.writers.docx"
    assert style_template() == build()


def test_the_style_template_is_slim() -> None:
    squeezed = BytesIO()
    with ZipFile(BytesIO(build())) as source, ZipFile(squeezed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    assert len(squeezed.getvalue()) < 7_000  # as Word itself would store it; python-docx's own has 38,000


# --- same input, same bytes ---------------------------------------------------------------------------


def test_the_same_document_is_the_same_bytes() -> None:
    assert write(TOM) == write(TOM)
    assert write(TOM) != write(replace(TOM, concept=True))


@pytest.mark.parametrize(
    "surroundings",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Anchorage", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "1"},
    ],
)
def test_the_same_bytes_in_another_place(surroundings: dict[str, str], tmp_path: Path) -> None:
    code = (
        "import pickle, sys; from spvgen.writers.docx import write; "
        "sys.stdout.buffer.write(write(pickle.load(sys.stdin.buffer)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=pickle.dumps(TOM),
        env=os.environ | surroundings,
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert done.stdout == write(TOM)


def test_the_zip_holds_nothing_of_time_or_machine() -> None:
    with ZipFile(BytesIO(write(TOM))) as archive:
        entries = archive.infolist()
    assert len(entries) == 11
    assert entries[0].filename == "[Content_Types].xml"
    assert [e.filename for e in entries] == sorted(e.filename for e in entries)
    assert {(e.compress_type, e.date_time, e.create_system) for e in entries} == {
        (ZIP_STORED, (1980, 1, 1, 0, 0, 0), 3)
    }


# --- the seal -----------------------------------------------------------------------------------------


def changed(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same package with one part changed, packed as another program would."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in reversed(source.namelist()):
            content = source.read(name)
            archive.writestr(name, content.replace(old, new) if name == part else content)
    return target.getvalue()


def resaved(data: bytes) -> bytes:
    target = BytesIO()
    word = docx.Document(BytesIO(data))
    word.add_paragraph("met de hand erbij")
    word.save(target)
    return target.getvalue()


@pytest.mark.parametrize("concept", [True, False])
def test_the_seal_holds_on_an_untouched_file(concept: bool) -> None:
    assert intact(write(replace(TOM, concept=concept))) is True


def test_the_seal_is_about_the_content_and_not_the_packing() -> None:
    assert intact(changed(write(TOM), "word/document.xml", b"", b"")) is True


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", b"62%", b"63%"),
        ("word/styles.xml", b"Calibri", b"Verdana"),
        ("word/footer1.xml", b"vertrouwelijk", b"openbaar"),
        ("docProps/core.xml", b"VP-2025-007", b"VP-2025-008"),
        ("docProps/custom.xml", b"</vt:lpwstr>", b"0</vt:lpwstr>"),
    ],
)
def test_the_seal_breaks_on_any_change(part: str, old: bytes, new: bytes) -> None:
    data = changed(write(TOM), part, old, new)
    assert data != changed(write(TOM), part, b"", b"")
    assert intact(data) is False


def test_the_seal_breaks_when_another_program_saves() -> None:
    assert intact(resaved(write(TOM))) is False


def test_the_seal_breaks_when_a_part_comes_or_goes() -> None:
    more = BytesIO(write(TOM))
    with ZipFile(more, "a") as archive:
        archive.writestr("word/comments.xml", "<x/>")
    assert intact(more.getvalue()) is False


def foreign() -> bytes:
    target = BytesIO()
    docx.Document().save(target)
    return target.getvalue()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"geen zip", foreign(), build()])
def test_a_file_that_is_not_ours(data: bytes) -> None:
    assert intact(data) is None


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_damaged_file_never_passes_and_never_crashes(data: st.DataObject) -> None:
    whole = bytearray(write(document(para("tekst"))))
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        assert intact(bytes(whole[:at])) is not True
    else:
        whole[at] ^= data.draw(st.integers(1, 255))
        intact(bytes(whole))  # a changed byte may lie in the packing, which the seal leaves alone


# --- other programs -----------------------------------------------------------------------------------


def program(name: str, variable: str = "") -> str:
    """The path of an outside program; without it the test is skipped, or fails where CI must have it."""
    found = os.environ.get(variable) or shutil.which(name)
    if not found:
        reason = f"{name} is not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def at_bottom(lines: int) -> Document:
    """A document whose signature block begins so many lines down the page."""
    above = tuple(para(f"Regel {number}") for number in range(lines))
    return document(*above, *TOM.blocks[-3:])


STRANGE = document(
    PageBreak(), TABLE, TABLE, FIELDS, WritingSpace(2), signatures(words("Utrecht, 9 januari 2026")),
    BulletList(((para("punt"), FIELDS, NumberedList(((para("a"), TABLE),), 3)), (para("nog"), TABLE))),
    FIELDS,
    Heading(4, words("Kop")), *(para(text) for text in HOSTILE), PageBreak(), TABLE, PageBreak(),
)  # fmt: skip

SAMPLES = {
    "plan": TOM,
    "concept": replace(TOM, concept=True),
    "vreemd": replace(STRANGE, concept=True, title="Een lange titel " * 20, confidential=False),
    "leeg": Document("", (), confidential=False),
    **{f"onderaan{lines}": at_bottom(lines) for lines in (14, 18, 22, 28)},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All samples as Word files."""
    target = tmp_path_factory.mktemp("docx")
    for name, sample in SAMPLES.items():
        (target / f"{name}.docx").write_bytes(write(sample))
    return target


def convert(folder: Path, *arguments: str) -> None:
    """Have LibreOffice convert, with a profile of its own so that an open one is not in the way."""
    profile = (folder / "profile").as_uri()
    office = [program("soffice"), f"-env:UserInstallation={profile}", "--headless"]
    subprocess.run([*office, *arguments], cwd=folder, capture_output=True, check=True, timeout=180)


@pytest.fixture(scope="module")
def printed(folder: Path) -> dict[str, list[str]]:
    """The words on each page of every sample, as LibreOffice prints it."""
    reader = program("pdftotext")
    convert(folder, "--convert-to", "pdf", *(f"{name}.docx" for name in SAMPLES))
    pages = {}
    for name in SAMPLES:
        command = [reader, "-enc", "UTF-8", "-layout", f"{name}.pdf", "-"]
        done = subprocess.run(command, cwd=folder, capture_output=True, check=True)
        pages[name] = done.stdout.decode().split("\f")[:-1]
    return pages


@pytest.mark.parametrize("name", ["plan", "concept", "vreemd", "leeg"])
def test_the_open_xml_sdk_finds_no_fault(name: str, folder: Path) -> None:
    validator = program("ooxml-validator", "SPV_OOXML_VALIDATOR")
    done = subprocess.run(
        [validator, str(folder / f"{name}.docx")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_libreoffice_prints_the_plan(printed: dict[str, list[str]]) -> None:
    pages = printed["plan"]
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert "vertrouwelijk" in page
        assert f"pagina {number} van 3" in page
        assert "CONCEPT" not in page
    assert "Verbeterplan – Tom Bakker" in pages[0]


def test_every_page_of_a_draft_says_so(printed: dict[str, list[str]]) -> None:
    assert len(printed["concept"]) == 3
    assert all("CONCEPT" in page for page in printed["concept"])


def test_numbering_as_a_reader_sees_it(printed: dict[str, list[str]]) -> None:
    whole = "\n".join(printed["plan"])
    for line in ("1.   Eerste", "3.   Eindbeoordeling", "1.   je ten minste", "3.   je aan alle"):
        number, rest = line.split(maxsplit=1)
        assert any(row.split() and row.split()[0] == number and rest in row for row in whole.splitlines())


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.startswith("onderaan")])
def test_the_signature_block_is_never_torn(name: str, printed: dict[str, list[str]]) -> None:
    parts = (
        "Ondertekening",
        "alleen aan dat je",
        "Handtekening",
        "voor ontvangst",
        "Directe manager",
        "HR-afdeling",
    )
    on_pages = [[number for number, page in enumerate(printed[name]) if part in page] for part in parts]
    assert on_pages == [on_pages[0]] * len(parts)
    assert len(on_pages[0]) == 1


def test_the_blocks_at_the_bottom_did_move(printed: dict[str, list[str]]) -> None:
    assert {len(printed[name]) for name in printed if name.startswith("onderaan")} == {1, 2}


def test_what_libreoffice_saves_is_no_longer_ours(folder: Path) -> None:
    convert(folder, "--convert-to", "docx", "--outdir", "opnieuw", "plan.docx")
    assert intact((folder / "opnieuw" / "plan.docx").read_bytes()) is False
