"""The Word writer loses nothing: every word comes back, and what it cannot write it refuses."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import (
    HOSTILE,
    PROGRESS,
    TIMELINE,
    TOM,
    attribute,
    document,
    has,
    para,
    reopened,
    tags,
)
from figure_samples import as_drawn
from spvgen.dates import format_date
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
)
from spvgen.document.pictured import Moment, MomentKind, Progress, Standing, StandingKind, Timeline
from spvgen.document.words import Emphasis, Field, LineBreak, Strong, Text
from spvgen.quantities import Bound, Quantity
from spvgen.template.contents import filled
from spvgen.typography import curled, tied
from spvgen.writers.docx import intact, write
from support import nodes_of

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


moments = st.builds(
    lambda kind, label, day: Moment(kind, label, (Field(("datum",), format_date(day), day),)),
    st.sampled_from(MomentKind),
    st.one_of(inlines, st.just((Text("Gesprek"),))),
    st.dates(date(2025, 1, 1), date(2027, 12, 31)),
)
standings = st.builds(
    lambda kind, text, amount, bound: Standing(
        kind, (Field(("waarde",), text, Quantity(Decimal(amount), "%", bound)),)
    ),
    st.sampled_from(StandingKind),
    st.one_of(texts, st.just("80%")),
    st.integers(-200, 200),
    st.sampled_from([None, *Bound]),
)
headers = st.tuples(inlines, inlines, inlines)
pictures = st.one_of(
    st.builds(Timeline, headers, st.lists(moments, min_size=1, max_size=6).map(tuple)),
    st.builds(Progress, headers, st.lists(standings, min_size=1, max_size=6).map(tuple)),
)


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
    pictures,
)


def lists_of(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    item = st.tuples(paragraphs, st.lists(inner, max_size=2)).map(lambda parts: (parts[0], *parts[1]))
    items = st.lists(item, min_size=1, max_size=3).map(tuple)
    return st.one_of(st.builds(BulletList, items), st.builds(NumberedList, items, st.integers(0, 99)))


def with_contents(given: tuple[Block, ...], at: int) -> tuple[Block, ...]:
    return filled((*given[:at], Contents(), *given[at:]))


blocks = st.recursive(plain_blocks, lists_of, max_leaves=6)
some_blocks = st.lists(blocks, max_size=6).map(tuple)
documents = st.builds(
    Document,
    title=texts,
    blocks=st.one_of(some_blocks, st.builds(with_contents, some_blocks, st.integers(0, 6))),
    organisation=texts,
    subject=texts,
    identifier=texts,
    confidential=st.booleans(),
    concept=st.booleans(),
)


def texts_of(node: object) -> Iterator[str]:
    """All words in a tree, in the order in which they are read; those in pictures have no such order."""
    return (one.text for one in nodes_of(Text | Field, node, but=Timeline | Progress))


def pictured(node: object) -> Iterator[str]:
    """All words of the pictures in a tree, but for the titles of columns that a drawing does not have.

    And for those of a pause: the band shows it, the text instead of the picture tells it.
    """
    for one in nodes_of(Timeline | Progress, node):
        if isinstance(one, Timeline):
            yield from texts_of(tuple(each for each in one.moments if each.kind is not MomentKind.PAUSE))
        else:
            yield from texts_of((one.header[0], one.standings))


def not_drawn(source: Document, found: str) -> list[str]:
    """Which words of pictures do not stand in what was found, whatever the spaces: a name may take more lines.

    A picture tells a day and a figure in short.
    """
    tight = _tight(found)
    return [
        text
        for text in pictured(source.blocks)
        if not any(form in tight for form in as_drawn(_tight(curled(text))))
    ]


def _tight(text: str) -> str:
    return "".join(text.split())


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


def test_the_words_of_pictures_are_looked_for() -> None:
    assert list(pictured((para("tekst"), TIMELINE)))[:2] == ["Start", "12 januari 2026"]
    assert not_drawn(document(TIMELINE), "Start 12 januari 2026")[:2] == [
        "Eerste evaluatie",
        "11 februari 2026",
    ]
    assert len(list(pictured((TIMELINE, BulletList(((para("punt"), PROGRESS),)))))) > 15


def test_nothing_of_the_example_is_lost() -> None:
    assert missing(map(tied, texts_of(TOM.blocks)), words_of(reopened(TOM))) == []


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
    found = words_of(word)
    assert missing(map(tied, texts_of(source.blocks)), found) == []
    assert not_drawn(source, found) == []
    assert curled(source.title) in word.sections[0].footer.paragraphs[0].text
    assert curled(source.organisation) in "".join(
        t.text for t in word.sections[0].header._element.iter(qn("w:t"))
    )
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
