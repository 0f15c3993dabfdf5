"""What stays together on a page, whatever lays it out."""

from dataclasses import replace

import pytest

from docx_samples import FIELDS, ITEMS, PROGRESS, TABLE, TIMELINE, below_each_other, para, signatures, words
from spvgen.document.blocks import (
    Block,
    BulletList,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
    WritingSpace,
)
from spvgen.document.pictured import Timeline
from spvgen.document.words import LineBreak
from spvgen.keeping.pages import kept_with_next, signing_part, untorn
from spvgen.keeping.rows import (
    TABLE_ROWS,
    WHOLE_TABLE,
    first_rows,
    kept_items,
    kept_rows,
    stand_close,
)
from spvgen.keeping.sizes import item_lines, stand_in_a_row

HEAD = Heading(2, words("Kop"))
LIST = BulletList(ITEMS)
SHORT, LONG = para("Ik vind het goed gaan."), para("Ik vind het goed gaan. " * 30)
LINES = WritingSpace(3)
MORE = para("Wil je er nog iets aan toevoegen?")
SIGNED = signatures()
GREETING = para("Met vriendelijke groet,", LineBreak(), "Karim Aydin, teamleider")


def _timeline(moments: int) -> Timeline:
    return Timeline(TIMELINE.header, (TIMELINE.moments * moments)[:moments])


def _days(count: int) -> BulletList:
    return BulletList(((para("Evaluatie: maandag 2 maart 2026"),),) * count)


@pytest.mark.parametrize(
    ("blocks", "tied"),
    [
        ((HEAD, para("Zo gaat dat."), LIST), "ja ja nee"),
        ((HEAD, para("Zo gaat dat."), TIMELINE), "ja ja nee"),
        ((HEAD, para("Zo gaat dat."), TABLE), "ja ja nee"),
        ((HEAD, LONG, TABLE), "ja nee nee"),
        ((HEAD, para("Zo gaat dat."), FIELDS), "ja ja nee"),
        ((HEAD, LIST, TIMELINE, LONG), "ja ja nee nee"),
        ((HEAD, NumberedList(ITEMS), PROGRESS, LONG), "ja ja nee nee"),
        ((HEAD, LIST, _timeline(16), LONG), "ja ja nee nee"),
        ((HEAD, _days(4), TIMELINE, LONG), "ja ja nee nee"),
        ((HEAD, _days(5), TIMELINE, LONG), "ja ja nee nee"),
        ((HEAD, _days(7), _timeline(11), LONG), "ja ja nee nee"),
        ((HEAD, _days(12), _timeline(6), LONG), "ja ja nee nee"),
        ((HEAD, _days(8), _timeline(11), LONG), "ja nee nee nee"),
        ((HEAD, _days(12), _timeline(7), LONG), "ja nee nee nee"),
        (
            (HEAD, _days(13), _timeline(9), LONG),
            "ja ja nee nee",
        ),  # the last two of a column that may be parted
        ((HEAD, _days(12), PROGRESS, LONG), "ja ja nee nee"),
        ((HEAD, _days(13), PROGRESS, LONG), "ja ja nee nee"),
        ((HEAD, para("Zo gaat dat."), _days(7), TIMELINE, LONG), "ja ja ja nee nee"),
        ((HEAD, BulletList((*_days(5).items, (LONG,))), TIMELINE, LONG), "ja ja nee nee"),
        ((HEAD, _days(7), SHORT, HEAD, LONG), "ja ja nee ja nee"),
        ((HEAD, para("Zo gaat dat."), LIST, _timeline(17), LONG), "ja ja nee nee nee"),
        ((HEAD, LIST, TABLE, LONG), "ja nee nee nee"),
        ((HEAD, FIELDS, LIST, LONG), "ja ja nee nee"),
        ((HEAD, FIELDS, TABLE, LONG), "ja nee nee nee"),
        ((HEAD, FIELDS, PROGRESS, LONG), "ja ja nee nee"),
        ((HEAD, FIELDS, TIMELINE, LONG), "ja nee nee nee"),
        ((HEAD, Fields(FIELDS.rows * 9), PROGRESS, LONG), "ja nee nee nee"),
        ((HEAD, FIELDS, Heading(3, words("Uitleg")), LONG), "ja ja ja nee"),
        ((HEAD, FIELDS, HEAD, LONG), "ja nee ja nee"),
        ((Heading(3, words("Doel")), FIELDS, Heading(3, words("Doel")), LONG), "ja nee ja nee"),
        ((HEAD, Fields(FIELDS.rows * 4), Heading(3, words("Uitleg")), LONG), "ja nee ja nee"),
        ((HEAD, LONG, SHORT, SHORT, HEAD, LONG), "ja nee ja nee ja nee"),
        ((HEAD, SHORT, LONG, SHORT, HEAD, LONG), "ja nee nee nee ja nee"),
        ((HEAD, SHORT, SHORT, para("Dit zijn twee regels. " * 6), HEAD, LONG), "ja nee nee nee ja nee"),
        ((SHORT, LIST, SHORT, LIST), "ja nee ja nee"),
        ((SHORT, NumberedList(ITEMS), SHORT, LIST), "ja nee ja nee"),
        ((SHORT, LIST, SHORT, NumberedList(ITEMS)), "ja nee ja nee"),
        ((SHORT, LIST, LONG, LIST), "ja nee nee nee"),
        ((SHORT, LIST, SHORT, SHORT, LIST), "ja nee nee nee nee"),
        ((SHORT, LIST, SHORT, TABLE), "ja nee nee nee"),
        ((para("De cijfers:"), TABLE), "ja nee"),
        ((para("De cijfers:"), HEAD), "nee nee"),
        ((HEAD, PageBreak(), HEAD), "nee nee nee"),
        ((HEAD, SHORT, MORE, LINES), "ja ja ja nee"),
        ((HEAD, LONG, MORE, LINES), "ja nee ja nee"),
        ((HEAD, SHORT, SHORT, MORE, LINES), "ja nee ja ja nee"),
        ((HEAD, SHORT, MORE, HEAD, LONG), "ja ja nee ja nee"),
        ((HEAD, LONG, MORE, HEAD, LONG), "ja ja nee ja nee"),
        ((HEAD, LONG, LONG, HEAD, LONG), "ja nee nee ja nee"),
        ((HEAD, SHORT, MORE, SHORT, HEAD, LONG), "ja nee ja nee ja nee"),
        ((HEAD, LONG, SHORT, GREETING, HEAD, LONG), "ja nee ja nee ja nee"),
        ((HEAD, LONG, MORE, para("Namens", LineBreak(), "Ann,", LineBreak(), "Karim")), "ja nee ja nee"),
        ((HEAD, SHORT, SHORT, GREETING), "ja nee ja nee"),
        (
            (HEAD, LONG, SHORT, para("Een regel. " * 9, LineBreak(), "Karim"), HEAD, LONG),
            "ja nee nee nee ja nee",
        ),
        ((HEAD, LONG, SHORT, GREETING, SHORT, HEAD, LONG), "ja nee nee ja nee ja nee"),
        ((HEAD, LONG, LONG, GREETING, HEAD, LONG), "ja nee nee nee ja nee"),
    ],
)
def test_what_introduces_and_a_reaction_with_its_lines(blocks: tuple[Block, ...], tied: str) -> None:
    assert ["ja" if one else "nee" for one in kept_with_next(blocks)] == tied.split()


@pytest.mark.parametrize(
    ("behind", "count"),
    [
        ((), 0),
        ((SHORT,), 0),
        ((PageBreak(), HEAD, SHORT), 0),
        ((HEAD, SHORT, PageBreak(), HEAD, LIST, HEAD, LONG), 2),
        ((HEAD, LONG, LONG, PageBreak(), HEAD, SHORT), 0),
        ((HEAD, SHORT), 2),
        ((HEAD, SHORT, SHORT), 3),
        ((HEAD, SHORT, LIST), 3),
        ((HEAD, LONG, LONG), 0),
        ((HEAD, SHORT, FIELDS), 0),
        ((HEAD, SHORT, HEAD, LIST), 0),
        ((HEAD, SHORT, HEAD, FIELDS), 0),
    ],
)
def test_a_last_short_part_behind_the_signatures_stays_with_them(
    behind: tuple[Block, ...], count: int
) -> None:
    blocks = (SHORT, HEAD, para("Teken hier."), SIGNED, *behind)
    assert signing_part(blocks) == range(1, 4 + count)


@pytest.mark.parametrize(
    ("before", "along"),
    [
        ((HEAD, SHORT), True),
        ((HEAD, LONG), False),
        ((HEAD, LIST), False),
        ((HEAD, SHORT, SHORT), True),
        ((HEAD, SHORT, LINES), True),
        ((HEAD, SHORT, MORE, LINES), True),
        ((HEAD, replace(SHORT, quoted=True), MORE, LINES), True),
        ((HEAD, LONG, MORE, LINES), False),
        ((HEAD, SHORT, MORE, WritingSpace(12)), False),
        ((HEAD, LIST, MORE, LINES), False),
        ((HEAD, SHORT, LINES, SHORT), False),
        ((LIST, SHORT), False),
    ],
)
def test_signatures_at_the_end_take_a_last_short_part_along(before: tuple[Block, ...], along: bool) -> None:
    signing = 1 + len(before)
    blocks = (LONG, *before, HEAD, para("Teken hier."), SIGNED)
    assert signing_part(blocks) == range(1 if along else signing, signing + 3)
    assert signing_part((*blocks, HEAD, SHORT)) == range(1 if along else signing, signing + 5)


def test_parts_behind_the_signatures_that_are_not_with_them_are_together() -> None:
    assert kept_with_next((HEAD, SIGNED, HEAD, LIST, HEAD, SHORT)) == (True, False, True, True, True, False)
    assert kept_with_next((HEAD, SIGNED, HEAD, SHORT, HEAD, FIELDS, HEAD, SHORT))[4:] == (
        True,
        True,
        True,
        False,
    )
    assert not kept_with_next((HEAD, SIGNED, HEAD, LONG, LONG))[1]


def test_no_text_is_drawn_along_by_the_heading_of_the_last_part() -> None:
    assert kept_with_next((HEAD, SIGNED, HEAD, LONG, HEAD, LIST)) == (True, False, True, False, True, False)
    assert kept_with_next((HEAD, LIST, LONG, HEAD, SHORT)) == (True, False, False, True, False)


def test_a_few_attachments_take_a_short_closing_word() -> None:
    many = BulletList(LIST.items * 4)
    assert kept_with_next((HEAD, SIGNED, HEAD, SHORT, HEAD, LIST)) == (True, False, True, True, True, False)
    assert kept_with_next((HEAD, SIGNED, HEAD, SHORT, HEAD, many)) == (True, False, True, False, True, False)


def test_a_last_paragraph_takes_a_few_lines_with_their_heading() -> None:
    assert kept_with_next((HEAD, TIMELINE, HEAD, SHORT, HEAD, SHORT)) == (
        True,
        False,
        True,
        True,
        True,
        False,
    )
    assert not kept_with_next((HEAD, TIMELINE, HEAD, LONG, HEAD, SHORT))[3]


QUOTED = replace(SHORT, quoted=True)


@pytest.mark.parametrize(
    ("before", "part", "along"),
    [
        ((HEAD, QUOTED), (SHORT, SHORT), True),  # how the employee sees it, and why a plan was extended
        ((HEAD, SHORT), (SHORT, para("Ik vind het goed gaan. " * 12)), True),
        ((HEAD, SHORT), (FIELDS, SHORT), True),
        ((HEAD, SHORT), (SHORT, LIST), True),
        ((HEAD, para("Ik vind het goed gaan. " * 15)), (SHORT, SHORT), False),
        ((HEAD, QUOTED, QUOTED), (SHORT, SHORT), True),
        (
            (HEAD, SHORT, SHORT),
            (FIELDS, SHORT),
            True,
        ),  # that and why a plan was extended, and how it was closed
        ((HEAD, SHORT, SHORT, SHORT, SHORT), (SHORT, SHORT), False),
        ((HEAD, LIST, SHORT), (SHORT, SHORT), False),
        ((HEAD, SHORT), (LONG, SHORT), False),
        ((HEAD, SHORT), (SHORT, TABLE), False),
    ],
)
def test_a_last_part_of_a_few_lines_takes_a_few_lines_along(
    before: tuple[Block, ...], part: tuple[Block, ...], along: bool
) -> None:
    blocks = (HEAD, TIMELINE, LONG, *before, HEAD, *part)
    assert kept_with_next(blocks)[2 + len(before)] is along


@pytest.mark.parametrize(
    ("signing", "slot", "along"),
    [
        ((SHORT,), (SHORT,), True),
        (
            (para("Dit plan is getekend. " * 14), SHORT),
            (SHORT,),
            True,
        ),  # by whom and when, and what one may do
        ((para("Dit plan is getekend. " * 34), SHORT), (SHORT,), False),
        ((SHORT,), (para("Succes. " * 60),), False),
        ((LIST, SHORT), (SHORT,), False),
    ],
)
def test_the_last_words_before_a_new_page_are_not_alone_on_the_one_before(
    signing: tuple[Block, ...], slot: tuple[Block, ...], along: bool
) -> None:
    """A signed plan has no signatures to stay with, and what came after the start begins on its own page."""
    blocks = (HEAD, TIMELINE, LONG, HEAD, *signing, HEAD, *slot, PageBreak(), HEAD, LONG)
    tied = kept_with_next(blocks)
    assert tied[3 + len(signing)] is along
    assert all(tied[4 : 4 + len(signing)]) is along
    assert not tied[4 + len(signing) + len(slot)], "nothing stays with a page break"
    assert not kept_with_next((HEAD, TIMELINE, LONG, HEAD, LONG, HEAD, *slot))[4], "a document may end so"


def test_a_few_last_fields_are_not_alone_on_a_page() -> None:
    many = Fields(FIELDS.rows * 9)
    for last, company in ((FIELDS, True), (many, False)):
        assert kept_with_next((HEAD, TIMELINE, HEAD, SHORT, HEAD, last))[3] is company
        assert kept_with_next((HEAD, SIGNED, HEAD, LIST, HEAD, SHORT, HEAD, last))[5] is company
        assert not kept_with_next((HEAD, TIMELINE, HEAD, LONG, HEAD, last))[3]


@pytest.mark.parametrize("before", [LIST, FIELDS, TABLE, TIMELINE])
def test_without_signatures_the_last_word_stays_with_what_precedes_it(before: Block) -> None:
    assert kept_with_next((HEAD, SHORT, before, HEAD, SHORT))[2:] == (True, True, False)
    assert kept_with_next((HEAD, SHORT, before, HEAD, LONG))[2:] == (False, True, False)
    assert kept_with_next((HEAD, SHORT, before, HEAD, SHORT, LIST))[2:] == (True, True, True, False)
    assert kept_with_next((HEAD, SIGNED, HEAD, before, HEAD, SHORT))[3]


def test_a_first_report_takes_along_what_precedes_the_name_of_them_all() -> None:
    report = (HEAD, Heading(3, words("Eerste blik")), SHORT, LIST)
    assert kept_with_next((HEAD, TIMELINE, HEAD, LIST, *report))[3:] == (True,) * 4 + (False,)
    assert not kept_with_next((HEAD, TIMELINE, HEAD, LONG, *report))[3], "a text would take its heading too"
    assert not kept_with_next((HEAD, TIMELINE, HEAD, LIST, *report[:3], LONG))[3], "a long one has company"
    assert kept_with_next((Heading(1, words("Verslag")), *report)) == (True,) * 4 + (False,)


def test_without_signatures_a_short_last_part_is_not_torn() -> None:
    middling = para("Ik vind het goed gaan. " * 20)
    assert kept_with_next((HEAD, FIELDS, HEAD, middling, LIST)) == (True, False, True, True, False)
    assert kept_with_next((HEAD, FIELDS, HEAD, LONG, LONG, LIST))[1:] == (False, True, False, False, False)
    assert kept_with_next((HEAD, FIELDS, HEAD, LONG, LONG, SHORT))[1:] == (False, True, False, True, False)
    assert kept_with_next((HEAD, FIELDS, HEAD, TABLE))[1:] == (False, True, False)


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ((FIELDS, SHORT), True),
        ((FIELDS, SHORT, SHORT), True),
        ((FIELDS, LIST), True),
        ((FIELDS, LONG, LONG), False),
        ((Fields(FIELDS.rows * 9), SHORT, SHORT), False),
        ((SHORT, SHORT, FIELDS, SHORT), False),
    ],
)
def test_how_a_plan_was_closed_is_not_torn(part: tuple[Block, ...], whole: bool) -> None:
    tied = kept_with_next((HEAD, LONG, HEAD, *part))
    assert all(tied[2:-1]) is whole


def test_without_signatures_nothing_is_signed() -> None:
    assert not signing_part((HEAD, SHORT))
    assert signing_part((Signatures(()),)) == range(1)


@pytest.mark.parametrize(
    ("heights", "tied"),
    [
        ((), ""),
        ((1,), "nee"),
        ((1, 1), "ja nee"),
        ((2, 3), "ja nee"),
        ((3, 6), "nee nee"),  # each has company of itself, and whole they would leave a gap
        ((1, 6), "ja nee"),
        ((6, 1), "ja nee"),
        ((1, 1, 1), "ja ja nee"),
        ((4, 3, 3), "nee nee nee"),
        ((1, 3, 3), "ja nee nee"),
        ((8, 4, 1), "nee ja nee"),
        ((1, 10, 2), "nee nee nee"),
        ((2, 2, 2, 2), "ja nee ja nee"),
        ((1, 2, 2, 2, 2), "ja nee nee ja nee"),
        ((2, 2, 2, 7, 4), "ja nee nee nee nee"),
        ((1,) * 4, "ja ja ja nee"),
        ((1, 1, 2, 1, 1), "ja ja ja ja nee"),
        ((1,) * 12, "ja " * 11 + "nee"),
        ((1,) * 13, "ja" + " nee" * 10 + " ja nee"),
        ((1, 2, 2, 1, 1), "ja nee nee ja nee"),
    ],
)
def test_no_item_is_alone_at_either_end_and_few_short_ones_are_not_parted(
    heights: tuple[float, ...], tied: str
) -> None:
    assert ["ja" if one else "nee" for one in kept_items(heights)] == tied.split()


@pytest.mark.parametrize(
    ("heights", "first"),
    [
        ((), 0),
        ((14,), 1),
        ((1,) * 8, 8),
        ((2,) * 9, 9),
        ((2,) * 10, 3),
        ((3, 2, 3, 2, 2, 2, 2, 3), 3),
        ((4, 4, 4, 4), 4),  # but one row would go on at the next page
        ((4, 4, 4, 4, 4), 3),
        ((6, 6, 6, 2, 2), 2),
        ((2,) * 11, 3),
        ((8, 7, 8), 1),
        ((40,), 1),
    ],
)
def test_the_rows_of_a_goal_that_begin_together(heights: tuple[float, ...], first: int) -> None:
    assert first_rows(heights) == first


def test_a_table_begins_with_two_rows_unless_they_are_high() -> None:
    tables = ((2,) * 3, (2,) * 6, (7,) * 3, (8,) * 3)
    assert [first_rows(one, WHOLE_TABLE, TABLE_ROWS) for one in tables] == [3, 2, 2, 1]


@pytest.mark.parametrize(
    ("heights", "kept"),
    [
        ((1, 2, 1), "ja ja nee"),
        ((5, 5, 5), "ja ja nee"),
        ((2, 2, 2, 2, 2), "ja ja ja ja nee"),
        ((1,) * 10, "ja " * 9 + "nee"),
        ((1,) * 11, "ja" + " nee" * 8 + " ja nee"),
        ((2, 2, 2, 2, 2, 2), "ja nee nee nee ja nee"),
        ((9, 8, 7), "nee nee nee"),
        ((9, 8, 2, 2), "nee nee ja nee"),
        ((3, 3, 9, 9), "ja nee nee nee"),
        ((9,), "nee"),
        ((), ""),
    ],
)
def test_which_rows_of_a_table_stay_with_the_next(heights: tuple[float, ...], kept: str) -> None:
    assert ["ja" if one else "nee" for one in kept_rows(heights, WHOLE_TABLE)] == kept.split()


def test_a_row_of_lines_needs_no_space_between_them() -> None:
    close = ((1,) * 2, (1,) * 3, (1,) * 5, (1, 1, 2, 1, 1))
    wide = ((), (1,), (1, 2), (2, 1), (2, 2), (1, 2, 2), (1, 1, 3))
    assert [stand_close(one) for one in (*close, *wide)] == [True] * len(close) + [False] * len(wide)


def test_an_item_is_as_high_as_its_lines_and_its_points() -> None:
    point = (para("Als het tegenzit, dan bel je."),)
    assert item_lines(point) == 1
    assert item_lines((para("woord " * 20), BulletList((point, point)))) == 4
    assert item_lines((*point, TABLE)) == float("inf")


def test_the_middling_paragraph_that_is_a_part_goes_whole() -> None:
    middling = para("Ik vind het goed gaan. " * 15)
    blocks = (HEAD, middling, HEAD, SHORT, HEAD, LONG, HEAD, middling, TABLE, middling)
    assert [at for at, whole in enumerate(untorn(blocks, kept_with_next(blocks))) if whole] == [1, 9]


@pytest.mark.parametrize(
    ("number", "whole", "tied"), [(3, False, True), (12, True, True), (21, False, False)]
)
def test_many_short_lines_are_no_short_words(number: int, whole: bool, tied: bool) -> None:
    lines = Paragraph(below_each_other(*["Ja"] * number))
    blocks = (HEAD, SHORT, LIST, HEAD, lines)
    assert untorn(blocks, kept_with_next(blocks)) == (False, False, False, False, whole)
    assert kept_with_next(blocks) == (True, True, tied, True, False)


def test_two_paragraphs_that_are_a_part_are_not_torn() -> None:
    middling = para("Dit kan er volgen. " * 20)
    blocks = (HEAD, SHORT, HEAD, middling, middling, HEAD, SHORT, LIST, HEAD, LONG, LONG)
    tied = kept_with_next(blocks)
    assert tied[2:5] == (True, True, False)
    assert untorn(blocks, tied)[3:5] == (True, True)


def test_the_short_list_with_which_a_document_ends_goes_whole() -> None:
    long_list = BulletList(tuple((para("Je belt."),) for _ in range(20)))
    for blocks, whole in (
        ((HEAD, LIST, HEAD, LIST, SHORT), [3]),
        ((HEAD, LIST, SIGNED, HEAD, LIST), [4]),
        ((HEAD, LONG, HEAD, long_list, SHORT), []),
        ((HEAD, LONG, HEAD, LONG, LONG, LIST), []),
        ((SHORT, LIST), []),
    ):
        assert [at for at, one in enumerate(untorn(blocks, kept_with_next(blocks))) if one] == whole


MIDDLING = para("Ik vind het goed gaan. " * 15)


@pytest.mark.parametrize(
    ("between", "along"),
    [
        ((), False),
        ((HEAD, SHORT), True),  # when the next talk is
        ((HEAD, LIST), False),
        ((HEAD, LONG), False),
    ],
)
@pytest.mark.parametrize("behind", [(), (HEAD, SHORT)])
def test_a_reaction_with_its_lines_is_whole_and_so_are_the_signatures(
    between: tuple[Block, ...], along: bool, behind: tuple[Block, ...]
) -> None:
    reaction = (HEAD, SHORT, MORE, LINES)
    blocks = (HEAD, SHORT, *reaction, *between, HEAD, para("Teken hier."), SIGNED, *behind)
    assert kept_with_next(blocks)[1:6] == (False, True, True, True, not between)
    start = 6 if along else 6 + len(between)
    assert signing_part(blocks) == range(start if between else 2, len(blocks))


def test_a_few_lines_below_a_list_are_not_alone_on_a_page() -> None:
    high = BulletList(((MIDDLING,), (MIDDLING,)))
    assert kept_with_next((HEAD, LIST, SHORT, HEAD, LONG))[1]
    assert not kept_with_next((HEAD, LIST, MIDDLING, HEAD, LONG))[1]
    assert not kept_with_next((HEAD, LIST, SHORT, LONG, HEAD, LONG))[1]
    assert not kept_with_next((HEAD, high, SHORT, HEAD, LONG))[1]


def test_a_short_paragraph_among_others_is_not_torn() -> None:
    blocks = (HEAD, MIDDLING, MIDDLING, LONG, MIDDLING, TABLE)
    assert [at for at, one in enumerate(untorn(blocks, kept_with_next(blocks))) if one] == [2, 4]


@pytest.mark.parametrize(
    ("before", "table", "closing", "along"),
    [
        (LIST, TABLE, SHORT, True),
        (NumberedList(ITEMS), TABLE, SHORT, True),
        (LIST, Table(TABLE.header, TABLE.rows * 8), SHORT, True),
        (LIST, Table(TABLE.header, TABLE.rows * 9), SHORT, False),
        (LIST, Table(TABLE.header, ((words("Dat is een hele zin. " * 24), words("68%")),)), SHORT, False),
        (LIST, TABLE, LONG, False),
        (BulletList(((LONG,), (LONG,))), TABLE, SHORT, False),
        (LONG, TABLE, SHORT, False),
        (FIELDS, TABLE, SHORT, False),
    ],
)
def test_a_small_table_that_ends_a_document_takes_along_the_points_before_it(
    before: Block, table: Table, closing: Paragraph, along: bool
) -> None:
    blocks = (HEAD, LONG, HEAD, before, HEAD, table, closing)
    assert kept_with_next(blocks)[3] is along
    assert not kept_with_next((*blocks, HEAD, LONG, LONG, LONG))[3], "it ends no document"


NARROW = "Wil je lijst stil, fijn, vrij en blij? Lil, ik zie dit: drie lijstjes, vijf tijden, lijm erbij."
WIDE = "MAXIMAAL WWW MOMENTEN MET WONINGBOUWMAATSCHAPPIJEN EN GEMEENTEN, DIT KWARTAAL"


@pytest.mark.parametrize(
    ("lines", "close"), [((NARROW,) * 3, True), ((WIDE,) * 3, False), (("Kort.", WIDE, "Kort."), True)]
)
def test_points_of_a_line_each_are_a_row_by_how_wide_they_are(lines: tuple[str, ...], close: bool) -> None:
    assert len(NARROW) > len(WIDE)
    assert stand_in_a_row(tuple((para(line),) for line in lines)) is close
