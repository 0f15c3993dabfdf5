"""From plan and template to document: values bound with their paths, templates that say what is wrong."""

import json
import re
import typing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import BaseModel

from plan_samples import (
    FULL,
    HOUSE,
    LEAST,
    document_of,
    hostile,
    lines_of,
    plan_of,
    tame,
    text_paths,
    thorough,
    value_at,
    with_texts,
)
from running import english
from spvgen import api, template
from spvgen.diagnostics import NodePath
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
from spvgen.document.pictured import MomentKind, Progress, Timeline
from spvgen.document.words import Emphasis, Field, LineBreak, Strong, Text, plain_text
from spvgen.dutch import slug
from spvgen.files import templates_folder
from spvgen.kinds.onderdelen import Vorm
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Ondertekening
from spvgen.quantity_reading import parse_quantity
from spvgen.template import TemplateFault, TemplateText, sandbox
from spvgen.template.parts import names_given, view
from spvgen.wrapped import bare_point
from support import clean_plan, dump, parse
from ten_plans import TEN

PLAN = plan_of(FULL)


def blocks(body: str, plan: Verbeterplan = PLAN) -> tuple[Block, ...]:
    """The blocks that this template makes, without the title."""
    return template.build(plan, TemplateText("proef.md.j2", f"# Titel\n\n{body}")).blocks[1:]


def only(body: str, plan: Verbeterplan = PLAN) -> Block:
    (block,) = blocks(body, plan)
    return block


def fault(text: str) -> TemplateFault:
    with pytest.raises(TemplateFault) as caught:
        template.build(PLAN, TemplateText("proef.md.j2", text))
    return caught.value


# --- Values ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "path", "text"),
    [
        ("medewerker.naam", ("medewerker", "naam"), "Iris de Wit"),
        ("looptijd.start", ("looptijd", "start"), "12 januari 2026"),
        ("looptijd.start | met_weekdag", ("looptijd", "start"), "maandag 12 januari 2026"),
        ("doelen[0].meting.norm", ("doelen", 0, "meting", "norm"), "minimaal 80%"),
        ("doelen[0].meting.nulmeting", ("doelen", 0, "meting", "nulmeting"), "62%"),
        ("evaluatiemomenten[0].tijd", ("evaluatiemomenten", 0, "tijd"), "10:00 uur"),
        (
            "evaluatiemomenten[0].verslag.oordeel",
            ("evaluatiemomenten", 0, "verslag", "oordeel"),
            "deels op schema",
        ),
        ("oorzaken[0].categorie | hoofdletter", ("oorzaken", 0, "categorie"), "Kennis en ervaring"),
        ("acties[0].wie | toon_als('jij')", ("acties", 0, "wie"), "jij"),
        ("acties[1].wie | toon_als({'hr': 'HR'})", ("acties", 1, "wie"), "leidinggevende"),
        ("acties[2].wie | toon_als({'hr': 'HR'})", ("acties", 2, "wie"), "HR"),
        ("medewerker.naam | toon_als({'iris de wit': 'jij'})", ("medewerker", "naam"), "jij"),
        (
            "acties[0].voor_doel[0] | toon_als(plan.doel, 'gebied')",
            ("acties", 0, "voor_doel", 0),
            "Salesquota",
        ),
        ("gevolgen.maatregelen | first", ("gevolgen", "maatregelen", 0), "overplaatsing"),
        ("plan.einde", (), "6 juli 2026"),
        ("doelen | aantal('doel', 'doelen')", (), "2 doelen"),
        ("1 | aantal('doel', 'doelen')", (), "1 doel"),
        ("doelen | length", (), "2"),
    ],
)
def test_value_prints_the_dutch_way_under_its_path(
    expression: str, path: tuple[str | int, ...], text: str
) -> None:
    assert only(f"{{{{ {expression} }}}}") == Paragraph((Field(path, text),))


@pytest.mark.parametrize(
    "condition",
    [
        "looptijd.start < looptijd.einde",
        "evaluatiemomenten[0].tijd == evaluatiemomenten[0].tijd",
        "doelen[0].meting.norm == doelen[0].meting.norm",
        "oorzaken[0].categorie == 'kennis_en_ervaring'",
        "medewerker.naam == 'Iris de Wit'",
        "acties[0].wie is ingevuld",
        "hr and not doelen[1].meting and not doelen[1].meting.norm",
        "not doelen[1].meting.tussendoelen and doelen[1].deadline is none",
        "(doelen | selectattr('aard', 'equalto', 'inspanning') | list | length) == 1",
    ],
)
def test_values_compare_and_test_naturally(condition: str) -> None:
    assert only(f"{{% if {condition} %}}ja{{% else %}}nee{{% endif %}}") == Paragraph((Text("ja"),))


def test_default_of_a_key_is_not_filled_in() -> None:
    plan = plan_of(LEAST)
    block = only("{{ acties[0].wie }}{% if acties[0].wie is ingevuld %} ingevuld{% endif %}", plan)
    assert block == Paragraph((Field((), "medewerker"),))


def test_list_filter_keeps_every_path_and_skips_what_is_absent() -> None:
    block = only("Met {{ [hr.naam, doelen[1].deadline, leidinggevende.naam] | lijst('of') }}.")
    assert block == Paragraph(
        (
            Text("Met "),
            Field(("hr", "naam"), "Samira Aziz"),
            Text(" of "),
            Field(("leidinggevende", "naam"), "Bram Kuiper"),
            Text("."),
        )
    )


def test_row_filter_and_words_before_a_value() -> None:
    body = """{% set een, twee = doelen %}
{{ [twee.deadline | met_ervoor('tot '), een.deadline | met_ervoor('uiterlijk '), hr.naam] | op_rij }}"""
    assert plain_text(only(body).children) == "uiterlijk 11 mei 2026 · Samira Aziz"  # type: ignore[union-attr]


def test_a_name_in_a_sentence_stands_in_quotes_and_keeps_its_path() -> None:
    block = only("Voor {{ [doelen[0].gebied, doelen[1].haalbaar] | map('aangehaald') | lijst }}.")
    quoted = Field(("doelen", 0, "gebied"), parse(FULL)["doelen"][0]["gebied"])
    assert block == Paragraph((Text("Voor ‘"), quoted, Text("’.")))


def test_absent_values_leave_nothing_behind() -> None:
    body = """
**{{ doelen[1].haalbaar }}**

- {{ doelen[1].relevant }}

::: velden
- **Deadline** {{ doelen[1].deadline }}
:::

| Toelichting |
|---|
| {{ doelen[1].meting.bron }} |

{{ 'ja' if doelen[1].meting }}

## {{ doelen[1].deadline }}
"""
    assert blocks(body, PLAN) == ()


def test_item_without_text_gives_way_to_its_own_list() -> None:
    block = only("- {{ doelen[1].relevant }}\n  - {{ doelen[0].relevant }}\n- Slot\n")
    core = Field(("doelen", 0, "relevant"), "Omzet is de kern van je functie.")
    assert block == BulletList(((Paragraph((core,)),), (Paragraph((Text("Slot"),)),)))


def test_open_place_stands_where_the_model_has_nothing() -> None:
    path = ("doelen", 1, "deadline")
    text = TemplateText(
        "proef.md.j2", "# T\n\n{{ doelen[1].deadline }} en {{ doelen[1].deadline | met_weekdag }}"
    )
    document = template.build(PLAN, text, open_places={path: "…"})
    assert document.blocks[1] == Paragraph((Field(path, "…"), Text(" en "), Field(path, "…")))


# --- Several lines in a value ----------------------------------------------------------------------

TWO: dict[NodePath, str] = {("inleiding",): "een\ntwee\n\ndrie"}


def with_two(body: str) -> tuple[Block, ...]:
    return blocks(body, with_texts(parse(FULL), TWO))


ONE, SECOND, THIRD = (Field(("inleiding",), word) for word in ("een", "twee", "drie"))


def test_empty_line_starts_a_paragraph_and_line_end_breaks_the_line() -> None:
    assert with_two("Zie: {{ inleiding }} Klaar.") == (
        Paragraph((Text("Zie: "), ONE, LineBreak(), SECOND)),
        Paragraph((THIRD, Text(" Klaar."))),
    )


def test_paragraphs_stay_within_their_list_item() -> None:
    assert with_two("- **Kop** {{ inleiding }}\n- Slot") == (
        BulletList(
            (
                (
                    Paragraph((Strong((Text("Kop"),)), Text(" "), ONE, LineBreak(), SECOND)),
                    Paragraph((THIRD,)),
                ),
                (Paragraph((Text("Slot"),)),),
            )
        ),
    )


def test_emphasis_goes_on_in_the_next_paragraph() -> None:
    assert with_two("_{{ inleiding }}_") == (
        Paragraph((Emphasis((ONE, LineBreak(), SECOND)),)),
        Paragraph((Emphasis((THIRD,)),)),
    )


def test_heading_is_one_line() -> None:
    assert with_two("## {{ inleiding }}") == (Heading(2, (ONE, Text(" "), SECOND, Text(" "), THIRD)),)


def test_cells_fields_and_signatures_break_the_line_instead() -> None:
    run = (ONE, LineBreak(), SECOND, LineBreak(), THIRD)
    body = """
| K |
|---|
| {{ inleiding }} |

::: velden
- **L** {{ inleiding }}
:::

::: ondertekening
- **R** {{ inleiding }}
  - {{ inleiding }}

{{ inleiding }}
:::
"""
    assert with_two(body) == (
        Table(((Text("K"),),), ((run,),)),
        Fields((((Text("L"),), run),)),
        Signatures((Signatory((Text("R"),), run, (run,)),), run),
    )


# --- Markdown --------------------------------------------------------------------------------------


def test_lists_keep_their_kind_and_numbers() -> None:
    block = only("3. drie\n4. vier\n\n5. vijf\n")
    assert isinstance(block, NumberedList)
    assert (block.start, len(block.items)) == (3, 3)
    nested = only("- a\n  1. b\n- c\n")
    assert isinstance(nested, BulletList)
    assert [len(item) for item in nested.items] == [2, 1]


def test_loop_makes_one_list() -> None:
    block = only("{% for actie in acties %}\n- {{ actie.titel }}\n{% endfor %}\n")
    assert isinstance(block, BulletList)
    assert len(block.items) == 4


def test_containers() -> None:
    assert blocks("::: schrijfruimte 6\n:::\n\n::: nieuwe-pagina\n:::\n") == (WritingSpace(6), PageBreak())


def test_a_backslash_between_spaces_breaks_the_line_in_a_cell_only() -> None:
    body = (
        "| K \\ L |\n|---|\n| **a** \\ {{ inleiding }} \\ _b_ \\ {{ hr.functie if false }} |\n\nc \\ d e\\f\n"
    )
    plan = with_texts(parse(FULL), {("inleiding",): "x \\ y"})
    (table, paragraph) = blocks(body, plan)
    assert isinstance(table, Table)
    ((title,), ((cell,),)) = table.header, table.rows
    assert title == (Text("K"), LineBreak(), Text("L"))
    value = Field(("inleiding",), "x \\ y")
    assert cell == (Strong((Text("a"),)), LineBreak(), value, LineBreak(), Emphasis((Text("b"),)))
    assert all(one.apart for one in cell if isinstance(one, LineBreak)), "with space above what follows"
    assert paragraph == Paragraph((Text("c \\ d e\\f"),))


TABLE_OF = "::: {}\n| Titel | Wat | Wanneer |\n|---|---|---|\n{}\n:::"


def test_an_overview_has_no_column_without_a_value() -> None:
    (table,) = blocks(TABLE_OF.format("overzicht", "| {{ hr.naam }} | | {{ doelen[0].meting.norm }} |"))
    assert isinstance(table, Table)
    assert table.overview
    assert [plain_text(title) for title in table.header] == ["Titel", "Wanneer"]
    assert [[plain_text(cell) for cell in row] for row in table.rows] == [["Samira Aziz", "minimaal 80%"]]
    assert blocks(TABLE_OF.format("overzicht", "| {{ hr.persoon }} | | |")) == ()


def test_a_column_without_a_value_falls_away_and_one_to_write_in_stays() -> None:
    (table,) = blocks("| Wie | Rol | Paraaf |\n|---|---|---|\n| {{ hr.naam }} | {{ hr.persoon }} | |")
    assert isinstance(table, Table)
    assert [plain_text(title) for title in table.header] == ["Wie", "Paraaf"]
    assert [[plain_text(cell) for cell in row] for row in table.rows] == [["Samira Aziz", ""]]


def test_three_goals_and_more_are_told_in_short_first() -> None:
    found = [b for b in document_of(FULL).blocks if isinstance(b, Table) and b.overview]
    assert found == []  # two goals stand in a sentence
    plan = template.build(Verbeterplan.model_validate(TEN["twaalf-doelen"][0]), HOUSE)
    (overview,) = (b for b in plan.blocks if isinstance(b, Table) and b.overview)
    assert [plain_text(title) for title in overview.header] == ["Doel", "Nu", "Norm", "Uiterlijk"]
    told = [[plain_text(cell) for cell in row] for row in overview.rows]
    assert len(told) == 12
    assert told[0] == [
        "Telefonische bereikbaarheid",
        "60%",
        "minimaal 90% (gemeten per maand)",
        "2 maart 2026",
    ]
    at = plan.blocks.index(overview)
    assert plan.blocks[at - 1] == Paragraph((Text("Dit zijn je doelen in het kort:"),))
    without_figures = Verbeterplan.model_validate(TEN["een-regel"][0])
    assert not any(isinstance(b, Table) and b.overview for b in template.build(without_figures, HOUSE).blocks)


def test_timeline_takes_dates_with_their_paths() -> None:
    rows = "| begin | Start | {{ looptijd.start }} |\n| deadline | {{ hr.naam }} | {{ doelen[1].deadline }} |"
    (timeline,) = blocks(TABLE_OF.format("tijdlijn", rows))
    assert isinstance(timeline, Timeline)
    (moment,) = timeline.moments  # what has no date falls away
    assert (moment.kind, moment.label, moment.days) == (
        MomentKind.START,
        (Text("Start"),),
        (date(2026, 1, 12),),
    )
    assert moment.when == (Field(("looptijd", "start"), "12 januari 2026"),)


def test_progress_takes_quantities_with_their_paths() -> None:
    rows = (
        "| norm | {{ doelen[0].meting.norm }} | {{ doelen[0].deadline }} |\n"
        "| nulmeting | {{ doelen[1].meting.nulmeting }} | |"
    )
    (progress,) = blocks(TABLE_OF.format("voortgang", rows))
    assert isinstance(progress, Progress)
    (norm,) = progress.standings
    assert norm.quantity == parse_quantity("minimaal 80%")
    assert norm.amount == (Field(("doelen", 0, "meting", "norm"), "minimaal 80%"),)
    assert norm.day == date(2026, 5, 11)


def test_progress_takes_the_days_that_it_runs_over() -> None:
    rows = (
        "| begin | | {{ looptijd.start }} |\n| norm | {{ doelen[0].meting.norm }} | |\n"
        "| einde | | {{ looptijd.einde }} |"
    )
    (progress,) = blocks(TABLE_OF.format("voortgang", rows))
    assert isinstance(progress, Progress)
    assert (len(progress.standings), progress.ends) == (1, (date(2026, 1, 12), date(2026, 5, 11)))


def test_picture_without_anything_to_show_falls_away() -> None:
    rows = "| deadline | {{ hr.naam }} | {{ doelen[1].deadline }} |"
    assert blocks(TABLE_OF.format("tijdlijn", rows)) == ()


def test_our_template_shows_progress_once_something_was_measured() -> None:
    found = [b for b in document_of(FULL).blocks if isinstance(b, Progress)]
    assert [[(str(s.kind), plain_text(s.amount)) for s in b.standings] for b in found] == [
        [("nulmeting", "62%"), ("tussendoel", "68%"), ("tussendoel", "74%"), ("gemeten", "70%"),
         ("norm", "minimaal 80%")]
    ]  # fmt: skip
    assert not any(isinstance(b, Progress) for b in document_of(LEAST).blocks)


def test_extension_and_pauses_stand_on_the_timeline() -> None:
    (timeline,) = [b for b in document_of(FULL).blocks if isinstance(b, Timeline)]
    assert [(str(m.kind), *map(str, m.days)) for m in timeline.moments if m.kind in ("pauze", "einde")] == [
        ("pauze", "2026-02-16", "2026-02-20"),
        ("pauze", "2026-04-03"),
        ("einde", "2026-05-11"),
        ("einde", "2026-07-06"),
    ]


def test_macro_and_set_block_are_text_of_the_template() -> None:
    body = """
{% macro vet(x) %}**{{ x }}**{% endmacro %}
{% set kop %}_{{ hr.naam }}_{% endset %}
{{ kop }} {{ vet(hr.naam) }}
"""
    name = Field(("hr", "naam"), "Samira Aziz")
    assert only(body) == Paragraph((Emphasis((name,)), Text(" "), Strong((name,))))


def test_lines_of_a_paragraph_run_on() -> None:
    assert only("een\ntwee\\\ndrie") == Paragraph((Text("een twee"), LineBreak(), Text("drie")))


def test_words_of_a_template_hold_no_tab_or_line_end() -> None:
    assert only("a\tb&#10;c{{ ' d\\ne' }}") == Paragraph((Text("a b c d e"),))


def test_what_looks_like_a_link_elsewhere_is_text() -> None:
    assert only("[a]: b") == Paragraph((Text("[a]: b"),))


# --- Document --------------------------------------------------------------------------------------


def test_document_carries_what_belongs_in_its_properties() -> None:
    document = template.build(PLAN, HOUSE, concept=True)
    assert document.title == "Verbeterplan – Iris de Wit"
    assert document.subject == "Verbeterplan"
    assert document.organisation == "Molenaar Verpakkingen BV"
    assert document.identifier == "VP-2026-007"
    assert document.concept
    assert document.confidential
    assert not document_of(LEAST).concept


def test_same_plan_same_document() -> None:
    assert document_of(FULL) == document_of(FULL)


# --- Faults ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "line", "message", "hint"),
    [
        ("{{ medewerker.naem }}", 3, "De sleutel ‘medewerker.naem’ bestaat niet.", "Bedoelde je ‘naam’?"),
        ("{{ doelen[0].meting.nrom }}", 3, "De sleutel ‘doelen[0].meting.nrom’ bestaat niet.", "norm"),
        ("{{ doelen[1].meting.nrom }}", 3, "De sleutel ‘doelen[1].meting.nrom’ bestaat niet.", "norm"),
        ("tekst\n\n{{ medewreker.naam }}", 5, "‘medewreker’ bestaat niet.", "Bedoelde je ‘medewerker’?"),
        ("{% if zienswijs %}x{% endif %}", 3, "‘zienswijs’ bestaat niet.", "Bedoelde je ‘zienswijze’?"),
        ("{% for d in doelen %}\n{{ d.x }}\n{% endfor %}", 4, "‘doelen[0].x’", "Kies uit: aard,"),
        ("{{ plan.doel('weg').gebied }}", 3, "hoort bij iets dat er niet is", "{% if … %}"),
        ("{{ hr.naam ~ hr.functie }}", 3, "~", "lijst"),
        ("{{ hr.naam + hr.functie }}", 3, "geknipt of geplakt", "naast elkaar"),
        ("{{ hr.naam * 2 }}", 3, "geknipt of geplakt", "naast elkaar"),
        ("{{ hr.naam.upper() }}", 3, "geknipt of geplakt", "hoofdletter"),
        ("{{ hr.naam[0] }}", 3, "geknipt of geplakt", "hoofdletter"),
        ("{% macro m() %}**{% endmacro %}\n{{ m() % hr.naam }}", 4, "geknipt of geplakt", ""),
        ("{% macro m() %}**{% endmacro %}\n{{ m() | hoofdletter }}", 4, "al opgemaakt", "geen macro"),
        ("{% macro m() %}**{% endmacro %}\n{{ hr.naam | toon_als(m()) }}", 4, "al opgemaakt", "geen macro"),
        ("{{ hr.naam | safe }}", 3, "Het filter ‘safe’ bestaat niet.", "Kies uit: aangehaald,"),
        ("{{ hr.naam | hoofdleter }}", 3, "bestaat niet", "Bedoelde je ‘hoofdletter’?"),
        ("{% if hr.naam is ingevult %}x{% endif %}", 3, "De test ‘ingevult’", "Bedoelde je ‘ingevuld’?"),
        ("{{ doelen | map(attribute='gebeid') | lijst }}", 3, "‘doelen[0].gebeid’", "Bedoelde je ‘gebied’?"),
        ("{{ medewreker | default('x') }}", 3, "Het filter ‘default’", ""),
        ("{% if medewreker is defined %}x{% endif %}", 3, "De test ‘defined’", ""),
        ("{% block a %}{% endblock %}\n{% block a %}{% endblock %}", 4, "niet te lezen", ""),
        ("{% if hr %}" * 100 + "{% endif %}" * 100, 1, "te diep genest", "minder"),
        ("{% filter hoofdletter %}x{% endfilter %}", 3, "{% filter %} kan niet", ""),
        ("{% autoescape false %}{{ hr.naam }}{% endautoescape %}", 3, "{% autoescape %} kan niet", ""),
        ("{% include 'x' %}", 3, "geen ander sjabloon inlezen", "één bestand"),
        ("{% import 'x' as y %}", 3, "geen ander sjabloon inlezen", "één bestand"),
        ("x\n{% if hr %}\ny", 5, "niet te lezen", "einde"),
        ("{{ hr.naam", 3, "De sjablooncode is niet te lezen: ‘{{ hr.naam’.", "}}"),
        ("{{ hr }}", 3, "een heel onderdeel", "sleutel"),
        ("{{ doelen }}", 3, "een lijst", "lijst"),
        ("{{ looptijd.start < hr.naam }}", 3, "Deze code gaat mis.", "dezelfde soort"),
        ("{{ 1 / 0 }}", 3, "deelt door nul", ""),
        ("{{ range(10000000000000000000000000000000000) }}", 3, "te groot", ""),
        ("{{ " + "9" * 5000 + " }}", 1, "te groot getal", "korter"),
        ("{{ ''.__class__ }}", 3, "geknipt of geplakt", ""),
        ("{{ looptijd.start.__class__ }}", 3, "‘__class__’ bestaat hier niet.", ""),
        ("{{ plan.model_dump() }}", 3, "‘model_dump’", ""),
        ("{{ plan._model }}", 3, "‘_model’ bestaat niet", ""),
        ("a\n\ue000b", 4, "U+E000", "Haal het weg"),
        ("a\n\x07b", 4, "U+0007", "Haal het weg"),
        ("a\n\n{{ '\\x07' }}", 5, "U+0007", "Haal het weg"),
        ("{{ '\\ud800' }}", 3, "U+D800", "Haal het weg"),
        ("[a]({{ hr.naam }})", 3, "Een link kan niet", "voluit"),
        ("tekst\n\n![a](b.png)", 5, "Een afbeelding kan niet", ""),
        ("<http://a.nl>", 3, "Een link kan niet", ""),
        ("a `b` c", 3, "code", "Haal ze weg"),
        ("a\n\n    {{ hr.naam }}", 5, "Vier spaties", "Haal de spaties weg"),
        ("```\nx\n```", 3, "codeblok", ""),
        ("> - x", 3, "citaat", "gewone tekst"),
        ("> # x", 3, "citaat", "gewone tekst"),
        ("> > x", 3, "citaat", "gewone tekst"),
        ("a\n\n---", 5, "horizontale lijn", "nieuwe-pagina"),
        ("a\n---", 4, "horizontale lijn", "nieuwe-pagina"),
        ("a <b>x</b>", 3, "HTML", "Markdown"),
        ("<!-- x -->", 3, "HTML", "{# … #}"),
        ("- a\ntekst eronder", 4, "hoort bij het lijstpunt erboven", "lege regel"),
        ("{% for d in doelen %}\n- {{ d.gebied }}\n{% endfor %}\nDaarna.", 6, "hoort bij het lijstpunt", ""),
        (
            "{% for d in doelen %}\n{{ loop.index }}. {{ d.gebied }}\n{% endfor %}",
            4,
            "genummerde lijst",
            "‘1.’",
        ),
        ("::: velden\n- **A** b\n", 3, "‘::: velden’ is niet gesloten", ":::"),
        ("::: velden\n- **A** b\n\n## Kop\n\n:::", 3, "niet gesloten", "vóór de volgende kop"),
        ("::: veldn\n:::", 3, "Een blok ‘::: veldn’ bestaat niet.", "Bedoelde je ‘::: velden’?"),
        ("tekst\n\n:::\n\n", 5, "niet gesloten", ""),
        (":::\n:::", 3, "zonder open blok", ""),
        ("::: velden\ntekst\n:::", 4, "kan niet in een blok", "alleen regels als"),
        ("::: velden\n- geen label\n:::", 4, "niet met een vet label", "- **Naam** waarde"),
        ("::: velden\n- **A** b\n  - c\n:::", 5, "kan niet in een blok", ""),
        ("::: schrijfruimte\n:::", 3, "aantal regels", "schrijfruimte 6"),
        ("::: schrijfruimte {{ doelen | length }}\n:::", 3, "Op deze plek kan geen waarde staan.", ""),
        ("::: nieuwe-pagina\ntekst\n:::", 4, "geen tekst", ""),
        ("::: inhoudsopgave\n- Doel\n:::", 4, "geen tekst", ""),
        ("::: overzicht\n- a\n:::", 3, "hoort een tabel", "één tabel"),
        ("::: tijdlijn\n- a\n:::", 3, "hoort een tabel", "drie kolommen"),
        ("::: tijdlijn\n| a | b |\n|---|---|\n:::", 4, "2 kolommen", "drie kolommen"),
        ("::: tijdlijn\n| a | b | c |\n|---|---|---|\n| gesprk | a | b |\n:::", 6, "‘gesprk’", "‘gesprek’"),
        (
            "::: voortgang\n| a | b | c |\n|---|---|---|\n| gesprek | a | b |\n:::",
            6,
            "niet staan",
            "nulmeting",
        ),
        (
            "::: voortgang\n| a | b | c |\n|---|---|---|\n| {{ hr.naam }} | a | b |\n:::",
            6,
            "een waarde",
            "norm",
        ),
        (
            "{% set k %}_x {{ hr.naam }}_{% endset %}\n{{ k[0:5] }}",
            3,
            "Op deze plek kan geen waarde staan.",
            "",
        ),
        ("| a |\n|---|\n| b | {{ hr.naam }} |", 5, "Deze rij heeft 2 cellen; de tabel heeft 1.", "evenveel"),
        ("| a |\n|--:|\n| b |", 3, "uitlijnen", "|---|"),
        ("##", 3, "geen tekst", ""),
        ("##### vijf", 3, "niveau", "##"),
        ("## a\n\n#### b", 5, "niveau van koppen overgeslagen", "hooguit ###"),
        ("## a\n\n### b\n\n#### c\n\n##### d", 9, "hooguit vier", ""),
        ("- a\n\n  | b |\n  |---|\n  | c |", 5, "alleen tekst of nog een lijst", ""),
        ("-\n- a", 3, "leeg", ""),
    ],
)
def test_fault_names_line_and_says_what_to_write(body: str, line: int, message: str, hint: str) -> None:
    found = fault(f"# Titel\n\n{body}")
    assert (found.name, found.line) == ("proef.md.j2", line)
    assert message in found.message
    assert hint in found.hint
    assert str(found).startswith(f"proef.md.j2:{line}: ")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("{{ 9 ** 9 ** 9 }}", "Dit rekenwerk kan een sjabloon niet doen."),
        ("{{ [1] * 1000000000 }}", "Dit rekenwerk"),
        (
            "{% set n = namespace(x=[1]) %}{% for i in range(900) %}{% set n.x = n.x + n.x %}{% endfor %}",
            "Dit rekenwerk",
        ),
        (
            "{% set n = namespace(x=2) %}{% for i in range(900) %}{% set n.x = n.x * n.x %}{% endfor %}",
            "Dit rekenwerk",
        ),
        ("{{ range(1001) | length }}", "Deze range is te lang."),
        (
            "{% set l = [1] %}{% for i in range(900) %}{% set x = l.extend(l) %}{% endfor %}",
            "‘extend’ bestaat hier niet.",
        ),
        ("{% for i in range(1000) %}" * 3 + "{{ i }}" + "{% endfor %}" * 3, "Dit sjabloon herhaalt te veel."),
        (
            "{% for i in range(999) %}{% for j in range(999) %}" + "x" * 999 + "{% endfor %}{% endfor %}",
            "herhaalt te veel",
        ),
        (
            "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
            "herhaalt te veel",
        ),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "Een macro roept zichzelf te vaak aan."),
        (
            "{% set n = namespace(x=1) %}{% set n.x %}ab{% endset %}"
            "{% for i in range(900) %}{% set n.x %}{{ n.x }}{{ n.x }}{% endset %}{% endfor %}",
            "herhaalt te veel",
        ),
    ],
)
def test_no_template_goes_on_without_end(body: str, message: str) -> None:
    found = fault(f"# Titel\n\n{body}")
    assert message in found.message
    assert found.line == 3
    assert english(f"{found.message} {found.hint}") == []


def test_a_large_plan_stays_far_below_what_a_template_may_do() -> None:
    plan, row = clean_plan(), clean_plan()["acties"][0]
    plan["acties"] = [row | {"afspraak": f"afspraak {number}"} for number in range(500)]
    loaded = api.load(dump(plan).encode(), "plan.yaml")
    assert loaded.plan is not None
    document = template.build(loaded.plan, template.read_template(templates_folder() / loaded.kind.TEMPLATE))
    assert {("acties", number, "afspraak") for number in range(500)} <= template.printed_paths(document)


def test_line_is_found_behind_loops_and_comments() -> None:
    text = """{# een
   opmerking #}
# T

{% for doel in doelen %}
## {{ doel.gebied }}

{{ doel.gebied }} <i>x</i>

{% endfor %}
"""
    assert fault(text).line == 8


def test_template_needs_a_title() -> None:
    assert "geen titel" in fault("tekst").message


def test_template_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "eigen.md.j2"
    path.write_bytes("# T\n\ncaf\xe9".encode("cp1252"))
    with pytest.raises(TemplateFault, match="geen UTF-8") as caught:
        template.read_template(path)
    assert caught.value.line == 3


def test_template_with_mark_and_crlf_is_read(tmp_path: Path) -> None:
    path = tmp_path / "eigen.md.j2"
    path.write_bytes(b"\xef\xbb\xbf# T\r\n\r\n{% if hr %}\r\nx\r\n{% endif %}\r\n")
    assert template.build(PLAN, template.read_template(path)).blocks[1:] == (Paragraph((Text("x"),)),)


# --- Nothing is lost -------------------------------------------------------------------------------


def test_template_that_skips_a_key_is_named() -> None:
    text = HOUSE.text.replace("{{ doel.haalbaar }}", "").replace("{{ bijlage }}", "zie dossier")
    document = template.build(PLAN, TemplateText("eigen.md.j2", text))
    assert template.unprinted(PLAN, document) == [("doelen", 0, "haalbaar"), ("bijlagen", 0), ("bijlagen", 1)]


def test_keys_about_the_file_need_no_place() -> None:
    filled = template.filled_paths(PLAN)
    exempt = {"soort", "kenmerk", "id", "negeer", "vingerafdruk"}
    assert len(filled) > 100
    assert not [path for path in filled if exempt.intersection(path)]
    assert ("doelen", 0, "meting", "tussendoelen", 1, "waarde") in filled
    assert ("acties", 1, "frequentie") not in filled


def models_below(model: type[BaseModel]) -> set[type[BaseModel]]:
    found: set[type[BaseModel]] = set()
    pending: list[typing.Any] = [model]
    while pending:
        annotation = pending.pop()
        pending += typing.get_args(annotation)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel) and annotation not in found:
            found.add(annotation)
            pending += [field.annotation for field in annotation.model_fields.values()]
    return found


def keys_used(value: object) -> set[tuple[type[BaseModel], str]]:
    if isinstance(value, BaseModel):
        below = (keys_used(getattr(value, key)) for key in value.model_fields_set)
        return {(type(value), key) for key in value.model_fields_set}.union(*below)
    return set().union(*map(keys_used, value)) if isinstance(value, tuple) else set()


def test_full_plan_fills_every_key_that_exists() -> None:
    keys = ((model, key) for model in models_below(Verbeterplan) for key in model.model_fields)
    existing = {(model, key) for model, key in keys if key != "persoon"}  # a name has taken its place
    assert len(existing) > 100
    signed = {(Ondertekening, "vingerafdruk")}  # without it there are lines to sign on
    assert existing - keys_used(PLAN) == signed


SIGNED = FULL.replace("  datum: 2026-01-09\nslot", "  datum: 2026-01-09\n  vingerafdruk: abc123\nslot")
assert SIGNED != FULL


@pytest.mark.parametrize("text", [FULL, SIGNED, LEAST], ids=["full", "signed", "least"])
def test_our_template_prints_every_filled_key(text: str) -> None:
    plan = plan_of(text)
    assert template.filled_paths(plan)
    assert template.unprinted(plan, document_of(text)) == []


# --- Our template ----------------------------------------------------------------------------------

PARTS = [
    "Doel van het verbeterplan",
    "1. Prestatiegebieden en doelstellingen",
    "2. Actieplan om prestaties te verbeteren",
    "3. Ondersteuning en begeleiding",
    "4. Evaluatiemomenten",
    "5. Succescriteria",
    "6. Gevolgen bij onvoldoende verbetering",
    "Jouw reactie",
    "Ondertekening",
    "7. Slotopmerking",
]


def headings(document: Document, level: int = 2) -> list[str]:
    return [plain_text(b.children) for b in document.blocks if isinstance(b, Heading) and b.level == level]


def words_of(node: object) -> str:
    """All words of a document, a line a run."""
    if (
        isinstance(node, tuple)
        and node
        and all(isinstance(c, Text | Field | Strong | Emphasis | LineBreak) for c in node)
    ):
        return plain_text(node) + "\n"
    if isinstance(node, tuple):
        return "".join(map(words_of, node))
    return "".join(words_of(getattr(node, name)) for name in getattr(node, "__slots__", ()))


def below(document: Document, heading: str) -> tuple[Block, ...]:
    """The blocks under a heading, to the next one of its level or higher."""
    at, level = next(
        (i, b.level)
        for i, b in enumerate(document.blocks)
        if isinstance(b, Heading) and plain_text(b.children) == heading
    )
    rest = document.blocks[at + 1 :]
    end = next((i for i, b in enumerate(rest) if isinstance(b, Heading) and b.level <= level), len(rest))
    return rest[:end]


def test_least_plan_has_the_parts_in_order_and_no_others() -> None:
    assert headings(document_of(LEAST)) == PARTS


def test_attachments_are_listed_before_who_signs_and_the_closing_word_is_last() -> None:
    found = headings(document_of(f"{LEAST}\nbijlagen: [Overzicht]\n"))
    assert found.index("Bijlagen") == found.index("Jouw reactie") - 1
    assert found[-1] == "7. Slotopmerking"


LATER = ["Voortgang", "Verslag: Eerste evaluatie", "Verlenging", "Afsluiting"]


def test_full_plan_adds_parts_and_leaves_the_order_as_it_is() -> None:
    found = headings(document_of(FULL))
    assert [heading for heading in found if heading in PARTS] == PARTS
    assert set(found) - set(PARTS) == {
        "Aanleiding",
        "Oorzaken en aanpak",
        "Waarom een verbeterplan",
        "Bijlagen",
        "Na de start",
    }
    later = [heading for heading in headings(document_of(FULL), 3) if heading in LATER]
    assert later == LATER


@pytest.mark.parametrize("text", [FULL, LEAST], ids=["full", "least"])
@pytest.mark.parametrize(
    "wrong", ["None", "undefined", "..", ". .", " .", "  ", ",,", "()", "_", "::", "{", "\ue000"]
)
def test_no_leftovers(text: str, wrong: str) -> None:
    words = words_of(document_of(text).blocks)
    assert "Verbeterplan – " in words
    assert wrong not in words


@pytest.mark.parametrize("text", [FULL, LEAST], ids=["full", "least"])
def test_every_heading_has_something_under_it(text: str) -> None:
    document = document_of(text)
    pairs = list(zip(document.blocks, document.blocks[1:], strict=False))
    assert len(pairs) > 20
    for block, following in pairs:
        if isinstance(block, Heading) and isinstance(following, Heading):
            assert following.level > block.level
    assert not isinstance(document.blocks[-1], Heading)


def test_criteria_come_from_the_goals_when_absent() -> None:
    (_, criteria) = below(document_of(LEAST), "5. Succescriteria")
    assert words_of(criteria) == "Planning: Je levert elke vrijdag de planning voor de week erna.\n"


@pytest.mark.parametrize(
    ("says", "states"),
    [
        ("Je beantwoordt elke mail binnen 2 werkdagen.", False),
        ("Je beantwoordt 185% van de mails op tijd.", False),  # another figure
        ("Je beantwoordt minimaal 85% van de mails binnen 2 werkdagen.", True),
        ("Je beantwoordt van 70% naar 85 % van de mails op tijd.", True),
    ],
)
def test_criteria_from_the_goals_hold_the_norm(says: str, states: bool) -> None:
    data = parse(LEAST)
    data["doelen"][0] |= {"verwachting": says, "meting": {"norm": "minimaal 85%", "per": "maand"}}
    (_, criteria) = below(document_of(dump(data)), "5. Succescriteria")
    made = "Op 11 mei 2026 heb je voor Planning de norm van minimaal 85% per maand gehaald."
    assert words_of(criteria).strip() == f"Planning: {says if states else made}"


def test_reaction_has_the_words_and_always_room_for_writing() -> None:
    for plan, words in ((LEAST, "Hoe kijk jij"), (FULL, "Ik wil dit graag halen.")):
        blocks = below(document_of(plan), "Jouw reactie")
        assert words_of(blocks).startswith(words)
        assert any(isinstance(block, WritingSpace) for block in blocks)


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("  plaats: Assen\n  datum: 2026-01-09\n", "op 9 januari 2026 in Assen"),
        ("  datum: 2026-01-09\n", "op 9 januari 2026"),
        ("  plaats: Assen\n", "in Assen"),
    ],
)
def test_who_signs_writes_where_and_when(kept: str, said: str) -> None:
    text = FULL.replace("  plaats: Assen\n  datum: 2026-01-09\n", kept)
    blocks = below(document_of(text), "Ondertekening")
    told = f"De ondertekening was gepland {said}."
    assert told in words_of(blocks)
    (signing,) = [block for block in blocks if isinstance(block, Signatures)]
    assert signing.place_and_date == ()


@pytest.mark.parametrize(
    ("closing", "said"),
    [
        ("Je handtekening betekent alleen dat je dit hebt ontvangen.", False),
        ("Uw handtekening bevestigt uitsluitend de ontvangst van dit stuk.", False),
        ("Wie tekent, heeft het plan gelezen, meer niet.", False),
        ("Je mag ook tekenen voor gezien.", False),
        ("Succes, Iris.", True),
        ("We tekenen samen op maandag. Neem mee wat je hebt gekregen.", True),
        ("Je hebt laten zien dat je dit kunt, en dat hebben klanten gezien.", True),
    ],
)
def test_what_a_signature_means_is_said_once(closing: str, said: bool) -> None:
    blocks = below(document_of(FULL.replace("Succes, Iris.", closing)), "Ondertekening")
    assert ("betekent alleen dat je dit plan hebt gekregen" in words_of(blocks)) is said


@pytest.mark.parametrize(
    ("chosen", "options"),
    [
        ("keuze", ["voor akkoord", "voor ontvangst"]),
        ("akkoord", ["voor akkoord"]),
        ("ontvangst", ["voor ontvangst"]),
    ],
)
def test_employee_signs_for_what_was_chosen(chosen: str, options: list[str]) -> None:
    raw = parse(FULL)
    raw["ondertekening"]["wijze"] = chosen
    plan = Verbeterplan.model_validate(raw)
    document = template.build(plan, HOUSE)
    (signatures,) = [block for block in document.blocks if isinstance(block, Signatures)]
    assert [plain_text(option) for option in signatures.signatories[0].options] == options
    assert [one.options for one in signatures.signatories[1:]] == [(), ()]
    assert template.unprinted(plan, document) == []


def test_without_hr_two_people_sign() -> None:
    (signatures,) = [block for block in document_of(LEAST).blocks if isinstance(block, Signatures)]
    assert [plain_text(one.role) for one in signatures.signatories] == ["Medewerker", "Leidinggevende"]


@pytest.mark.parametrize(
    ("text", "intro"),
    [
        (
            FULL.replace("    wie: medewerker\n", "", 1),
            "Een actie waar geen naam bij staat, doe je zelf.\n",
        ),
        (FULL, ""),  # each action says whose it is: *door jou* below those words would be double
        (LEAST, ""),
    ],
)
def test_other_names_are_announced_only_where_there_are_any(text: str, intro: str) -> None:
    *before, actions = below(document_of(text), "2. Actieplan om prestaties te verbeteren")
    assert isinstance(actions, BulletList)
    assert words_of(tuple(before)) == intro


def test_who_acts_is_named_under_the_path_of_wie() -> None:
    (actions,) = below(document_of(FULL), "2. Actieplan om prestaties te verbeteren")
    shown = {field.path: field.text for field in fields_in(actions) if field.path[-1:] == ("wie",)}
    assert shown == {
        ("acties", 0, "wie"): "jou",
        ("acties", 1, "wie"): "Bram Kuiper",
        ("acties", 2, "wie"): "Samira Aziz",
        ("acties", 3, "wie"): "Joost Prins",
    }


def fields_in(node: object) -> list[Field]:
    if isinstance(node, Field):
        return [node]
    if isinstance(node, tuple):
        return [field for part in node for field in fields_in(part)]
    return [field for name in getattr(node, "__slots__", ()) for field in fields_in(getattr(node, name))]


# --- Hostile texts ---------------------------------------------------------------------------------

RAW = parse(FULL)
PATHS = [path for path in text_paths(PLAN) if path != ("acties", 0, "titel")]  # a report refers to it


def shape(node: object) -> object:
    """A document without its words: types and numbers of nodes, and the paths of values; the full stop behind
    a value that has none of its own is no part of it.
    """
    if isinstance(node, Field):
        return node.path
    if isinstance(node, tuple):
        return tuple(shape(one) for one in node if one != Text("."))
    if isinstance(node, str | int | bool):
        return None
    return type(node).__name__, *(shape(getattr(node, name)) for name in getattr(node, "__slots__", ()))


def markdown_of(plan: Verbeterplan) -> str:
    """What the Markdown parser gets to see."""
    return sandbox.run(HOUSE.name, HOUSE.text, names_given(view(plan, {}), None))[0]


MARKDOWN = markdown_of(PLAN)


def texts_at_paths(pool: list[str]) -> dict[tuple[str | int, ...], str]:
    return {path: pool[at % len(pool)] for at, path in enumerate(PATHS)}


def text_of(document: Document) -> tuple[Block, ...]:
    """The document without its contents: whether these are there depends on how long the words are."""
    return tuple(block for block in document.blocks if not isinstance(block, Contents))


FORMS = {vorm.value for vorm in Vorm} | {"mentoring", "andere-hulp"}
POINT = re.compile(r"(?m)^\s*(?:[^\w\s]|o|\d{1,2}[.)])\s*\S")


@thorough
@given(st.lists(hostile, min_size=1, max_size=7))
def test_hostile_texts_change_nothing_but_words(pool: list[str]) -> None:
    assume(not any(len(POINT.findall(text)) > 1 for text in pool))  # those are a list, and meant as one
    assume(not any(slug(text) in FORMS for text in pool))  # a title that is its form stands there once
    assert len(PATHS) > 60
    texts = texts_at_paths(pool)
    plan = with_texts(RAW, texts)
    tamed = with_texts(RAW, {path: tame(text) for path, text in texts.items()})
    assert markdown_of(plan) == MARKDOWN, "a value reached the Markdown"
    document = template.build(plan, HOUSE)
    assert shape(text_of(document)) == shape(text_of(template.build(tamed, HOUSE)))
    assert_found_back(document, plan)


def assert_found_back(document: Document, plan: Verbeterplan) -> None:
    shown: dict[object, list[str]] = {}
    for field in fields_in(document.blocks):
        shown.setdefault(field.path, []).append(field.text)
    for path in PATHS:
        expected = [line for paragraph in lines_of(value_at(plan, path)) for line in paragraph]
        times, rest = divmod(len(shown[path]), len(expected))
        assert rest == 0
        for said, line in zip(shown[path], expected * times, strict=True):
            # a point of a list has the sign of that list, and not its own as well; a job can be a label
            assert said in (line, bare_point(line), line[:1].upper() + line[1:], *going_on(line, path[-1]))


def going_on(line: str, key: object) -> tuple[str, ...]:
    """How a line may stand behind *als* or *dan*: with a small letter, and one mark less before the comma."""
    if key not in ("als", "dan"):
        return ()
    bare = line[:-1].rstrip() if key == "als" and line[-1:] in (".", ",", ";") else line
    return (bare, *(one[:1].lower() + one[1:] for one in (line, bare)))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("bel je de volgende dag", "bel je de volgende dag."),
        ("bel je de volgende dag.", "bel je de volgende dag."),
        ("vraag je: ‘Wanneer dan?’", "vraag je: ‘Wanneer dan?’"),
        ("bel je …", "bel je …"),
    ],
)
def test_a_sentence_ends_with_one_mark(said: str, shown: str) -> None:
    action = {"titel": "Bellen", "afspraak": "Je belt.", "als_dan": [{"als": "hij zwijgt", "dan": said}]}
    loaded = api.load(
        dump(clean_plan("actielijst") | {"acties": [action], "als_dan": []}).encode(), "lijst.yaml"
    )
    printed = api.render(loaded, "md", concept=True).data.decode()
    assert f"**Als** hij zwijgt, **dan** {shown}\n" in printed


@pytest.mark.parametrize(
    ("view", "quoted"),
    [
        ("Ik herken dit.", 1),
        ("Ik herken dit.\n\nMaar niet alles.", 2),
        ("Ik mis:\n- tijd\n- hulp", 2),
    ],
)
def test_somebodys_own_words_are_a_quotation(view: str, quoted: int) -> None:
    plan = FULL.replace("zienswijze: Ik wil dit graag halen.", f"zienswijze: {json.dumps(view)}", 1)
    document = document_of(plan)
    assert [is_quoted(block) for block in below(document, "Jouw reactie")].count(True) == quoted


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Minder reizen", "Minder reizen: waarom. Zie Minder reizen."),
        ("Dat het mag.", "Dat het mag. waarom. Zie Dat het mag."),
        ("Wie belt er?", "Wie belt er? waarom. Zie Wie belt er?"),
        ("Let op:", "Let op: waarom. Zie Let op:"),
        ("En verder…", "En verder… waarom. Zie En verder…"),
        ("Offertes e.d.", "Offertes e.d.: waarom. Zie Offertes e.d."),
        ("Gesprek met J. Bos jr.", "Gesprek met J. Bos jr.: waarom. Zie Gesprek met J. Bos jr."),
        ("Werk voor Bakker & Co.", "Werk voor Bakker & Co.: waarom. Zie Werk voor Bakker & Co."),
        ("Klaar op 1 jan.", "Klaar op 1 jan.: waarom. Zie Klaar op 1 jan."),
        ("Overleg met Jan.", "Overleg met Jan. waarom. Zie Overleg met Jan."),
        ("Offertes;", "Offertes; waarom. Zie Offertes;"),
    ],
)
def test_a_value_with_its_own_mark_gets_no_second_one(title: str, printed: str) -> None:
    plan = PLAN.model_copy(update={"slotopmerking": title})
    paragraph = only("**{{ slotopmerking }}**: waarom. Zie {{ slotopmerking }}.", plan)
    assert isinstance(paragraph, Paragraph) and plain_text(paragraph.children) == printed
    assert plain_text(paragraph.children[:1]) == title, "nothing of the value is lost"
    row = only("::: velden\n- **Naam** {{ [slotopmerking, slotopmerking] | op_rij(': ') }}\n:::", plan)
    assert isinstance(row, Fields)
    assert "?:" not in plain_text(row.rows[0][1]) and "::" not in plain_text(row.rows[0][1])


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Je krijgt de voicemail.", "Als je krijgt de voicemail, dan bel je om 9:00 uur."),
        ("je de voicemail krijgt,", "Als je de voicemail krijgt, dan bel je om 9:00 uur."),
        ("je de voicemail krijgt;", "Als je de voicemail krijgt, dan bel je om 9:00 uur."),
        ("je twijfelt...", "Als je twijfelt..., dan bel je om 9:00 uur."),
        ("de klant werkt bij Smit B.V.", "Als de klant werkt bij Smit B.V., dan bel je om 9:00 uur."),
        ("je vraagt naar facturen e.d.", "Als je vraagt naar facturen e.d., dan bel je om 9:00 uur."),
        ("het is later dan 5 p.m.", "Als het is later dan 5 p.m., dan bel je om 9:00 uur."),
        ("je belt met Jansen jr.", "Als je belt met Jansen jr., dan bel je om 9:00 uur."),
        ("je belt met Jan.", "Als je belt met Jan, dan bel je om 9:00 uur."),
    ],
)
def test_a_clause_behind_als_has_one_comma(typed: str, printed: str) -> None:
    data = clean_plan()
    data["acties"][0]["als_dan"] = [{"als": typed, "dan": "Dan bel je om 9:00 uur"}]
    loaded = api.load(dump(data).encode(), "plan.yaml")
    told = api.render(loaded, "md").data.decode().replace("\\", "").replace("**", "")
    assert printed in told
