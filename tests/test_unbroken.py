"""What stays on one line in a table: a figure with its unit, and a short part between dots."""

from decimal import Decimal

import pytest

from spvgen.document.blocks import Fields, Heading, Paragraph, Table
from spvgen.document.words import Emphasis, Field, LineBreak, Strong, Text, plain_text
from spvgen.quantities import Quantity
from spvgen.typography import NO_BREAK, tied_parts
from spvgen.unbroken import with_whole_parts, with_whole_title

LABEL = (Text("Meting"),)
SIX = Field(("doelen", 0), "minimaal 6 overdrachten", Quantity(Decimal(6), "overdrachten"))


@pytest.mark.parametrize(
    "text",
    [
        "score · nu_14_punten · norm:_minimaal_85% (gemeten_per_maand)",
        "nu_64% · norm:_minimaal_80% over_de_looptijd · bron:_salesdashboard",
        "Deel van de afgelopen contracten dat is verlengd · nu_40%",
        "zonder punten blijft elke spatie zoals die is",
    ],
)
def test_parts_between_dots(text: str) -> None:
    assert tied_parts(text.replace("_", " ")) == text.replace("_", NO_BREAK)


def test_a_part_goes_on_from_node_to_node() -> None:
    value = (
        Text("nu "),
        Strong((Text("14 punten"),)),
        Text(" · norm: "),
        SIX,
        LineBreak(),
        Emphasis((Text("a b"),)),
    )
    made = with_whole_parts(Fields(((LABEL, value),)))
    assert isinstance(made, Fields)
    ((label, found),) = made.rows
    assert label == LABEL
    assert plain_text(found) == "nu_14_punten · norm:_minimaal_6_overdrachten a_b".replace("_", NO_BREAK)
    assert [type(node) for node in found] == [type(node) for node in value]


def test_a_figure_in_a_cell_keeps_its_unit() -> None:
    made = with_whole_parts(Table((LABEL,), (((SIX,),), ((Text("6 woorden van iemand"),),))))
    assert isinstance(made, Table)
    assert [plain_text(row[0]) for row in made.rows] == [
        f"minimaal{NO_BREAK}6{NO_BREAK}overdrachten",
        "6 woorden van iemand",
    ]


def test_running_text_stays_as_it_is() -> None:
    block = Paragraph((Text("nu 14 punten · norm: 5"), SIX))
    assert with_whole_parts(block) is block


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [
        ("minimaal 4 gesprekken", Quantity(Decimal(4), "gesprekken"), "minimaal_4_gesprekken"),
        ("maximaal 5 fouten per rit", Quantity(Decimal(5), "fouten per rit"), "maximaal_5_fouten per rit"),
        ("precies 3", Quantity(Decimal(3), ""), "precies_3"),
        ("minimaal 80%", Quantity(Decimal(80), "%"), "minimaal_80%"),
        ("4 gesprekken minimaal 3 minuten", Quantity(Decimal(4), "…"), "4_gesprekken minimaal 3_minuten"),
        ("minimaal € 90.000", Quantity(Decimal(90_000), "€"), "minimaal € 90.000"),
        ("minimaal 4 gesprekken", None, "minimaal 4 gesprekken"),  # words of somebody, and no figure
    ],
)
def test_a_norm_keeps_its_bound(text: str, value: Quantity | None, shown: str) -> None:
    made = with_whole_parts(Table((LABEL,), (((Field((), text, value),),),)))
    assert isinstance(made, Table)
    assert plain_text(made.rows[0][0]) == shown.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    ("behind", "shown"),
    [
        ("over de looptijd", "minimaal_6_overdrachten over_de_looptijd"),
        ("(gemeten per kwartaal)", "minimaal_6_overdrachten (gemeten_per_kwartaal)"),
        ("per maand", "minimaal_6_overdrachten per_maand"),
        ("op 7 mei 2026", "minimaal_6_overdrachten op_7_mei_2026"),
        ("en alles wat iemand daar verder nog bij wil zeggen", None),
    ],
)
def test_a_norm_is_broken_before_its_span(behind: str, shown: str | None) -> None:
    made = with_whole_parts(Table((LABEL,), (((SIX, Text(f" {behind}")),),)))
    assert isinstance(made, Table)
    whole = shown or f"minimaal_6_overdrachten {behind}"
    assert plain_text(made.rows[0][0]) == whole.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    "title",
    [
        "Verlenging verbeterplan – Wendeline_Akkerboom",
        "Gespreksverslag – Tussengesprek_van_23_februari",
        "Verbeterplan – Tom Bakker",  # on one line
        "Verbeterplan – Wilhelmina Charlotte van Oldenbarneveldt",  # too long for the second
        "Een titel zonder streep die op twee regels komt",
    ],
)
def test_a_title_for_two_lines_is_parted_at_its_dash(title: str) -> None:
    what, dash, whose = title.replace("_", " ").partition(" – ")
    blocks = (Heading(1, (Text(f"{what}{dash}"), Field(("naam",), whose))), Paragraph((SIX,)))
    made = with_whole_title(blocks)
    assert isinstance(made[0], Heading)
    assert plain_text(made[0].children) == title.replace("_", NO_BREAK)
    assert made[1:] == blocks[1:]
    below = (blocks[1], Heading(2, blocks[0].children))
    assert with_whole_title(below) == below
