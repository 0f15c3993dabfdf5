"""The talks of a plan: a list beside a timeline with names, and the key alone of one with numbers."""

from dataclasses import replace

import pytest

from docx_samples import LONG_TIMELINE, TIMELINE, para
from spvgen.document.blocks import Block, BulletList, Paragraph
from spvgen.document.pictured import Timeline
from spvgen.document.words import Field, Strong, Text, plain_text
from spvgen.figures import figure
from spvgen.figures.once import told_in_full, told_once
from spvgen.figures.words import in_stead
from support import nodes_of
from ten_plans import TEN
from test_laid_out import document

WIDTH = 453.5
NAMED = {
    "Eerste evaluatie": "woensdag 11 februari 2026 om 14:00 uur",
    "Eindbeoordeling": "maandag 11 mei 2026",
}


def listed(told: dict[str, str]) -> BulletList:
    items = (
        (Strong((Field(("naam",), name),)), Text(": "), Field(("tijd",), said)) for name, said in told.items()
    )
    return BulletList(tuple((Paragraph(item),) for item in items))


def test_a_key_takes_the_place_and_the_words_of_the_list() -> None:
    before, behind = para("Bij elk gesprek."), para("Slot.")
    lead, timeline, end = told_once((before, listed(NAMED), LONG_TIMELINE, behind), WIDTH)
    assert (lead, end) == (before, behind)
    assert isinstance(timeline, Timeline)
    key = figure(timeline, WIDTH).key
    assert key
    rows = {plain_text(what): plain_text(when) for _, when, what in key.rows}
    assert rows.items() >= NAMED.items()
    assert rows["Start"] == "12 januari 2026"
    assert figure(timeline, WIDTH).marks == figure(LONG_TIMELINE, WIDTH).marks


@pytest.mark.parametrize(
    "blocks",
    [
        (listed(NAMED), TIMELINE),
        (listed(NAMED | {"Extra gesprek": "vrijdag 3 april 2026"}), LONG_TIMELINE),
        (listed({"Eerste evaluatie": "woensdag"}), LONG_TIMELINE),
        (BulletList((*listed(NAMED).items, (para("Neem iemand mee."),))), LONG_TIMELINE),
        (listed(NAMED), para("Zo loopt het:"), LONG_TIMELINE),
        (LONG_TIMELINE,),
    ],
)
def test_else_all_stays_as_it_is(blocks: tuple[Block, ...]) -> None:
    assert told_once(blocks, WIDTH) == blocks


def test_no_words_of_a_plan_are_lost() -> None:
    shorter = []
    for name in TEN:
        blocks = document(name).blocks
        once = told_once(blocks, WIDTH)
        keys = tuple(key for one in nodes_of(Timeline, once) if (key := figure(one, WIDTH).key))
        assert {field.path for field in nodes_of(Field, (once, keys))} == {
            field.path for field in nodes_of(Field, blocks)
        }
        shorter += [name] if len(once) < len(blocks) else []
    assert "lange-namen" in shorter
    assert len(shorter) < len(TEN)


def test_where_two_talks_have_one_name_the_list_stays() -> None:
    again = replace(LONG_TIMELINE, moments=(*LONG_TIMELINE.moments, LONG_TIMELINE.moments[1]))
    assert told_once((listed(NAMED), again), WIDTH) == (listed(NAMED), again)


@pytest.mark.parametrize("some", [NAMED, {"Eerste evaluatie": "woensdag"}])
def test_on_a_narrow_screen_the_timeline_has_the_words_of_the_list(some: dict[str, str]) -> None:
    _, timeline = told_in_full((listed(some), TIMELINE))
    assert isinstance(timeline, Timeline)
    rows = {
        plain_text(what).removesuffix(", einde"): plain_text(when) for when, what in in_stead(timeline).rows
    }
    assert rows.items() >= some.items()
    assert rows["deadline Training"] == "2 maart 2026"
    assert figure(timeline, WIDTH).marks == figure(TIMELINE, WIDTH).marks


@pytest.mark.parametrize(
    "blocks",
    [
        (listed(NAMED | {"Extra gesprek": "vrijdag 3 april 2026"}), TIMELINE),
        (BulletList((*listed(NAMED).items, (para("Neem iemand mee."),))), TIMELINE),
        (listed(NAMED), para("Zo loopt het:"), TIMELINE),
    ],
)
def test_a_list_that_says_more_than_the_timeline_is_told_beside_it(blocks: tuple[Block, ...]) -> None:
    assert told_in_full(blocks) == blocks
