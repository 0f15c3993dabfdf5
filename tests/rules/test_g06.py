"""G06: a judgement that contradicts the figures."""

import pytest
from reports import reported
from whole import told


def judged(value: str, judgement: str | None, item: int = 0, done: str = "deels") -> str:
    report = {
        "metingen": [{"voor_doel": "Terugbelafspraken", "waarde": value}],
        "acties": [{"actie": "Dagstart", "gedaan": "ja"}, {"actie": "Dagafsluiting", "gedaan": done}],
        "oordeel": judgement,
    }
    return reported(*[None] * item, report)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (judged("68%", "op_schema"), "staat op 68% en begon op 71%"),  # no figure was agreed for that day
        (judged("76%", "op_schema", 2), "staat op 76%, en afgesproken was 78%"),
        (judged("89%", "op_schema", 6), "staat op 89%, en afgesproken was 90%"),  # the end: the norm
        (judged("86%", "niet_op_schema", 4), "staat op 86%, en afgesproken was 85%"),
        (judged("92%", "niet_op_schema", 6), "‘niet op schema’"),
    ],
)
def test_a_judgement_against_the_figures(text: str, said: str) -> None:
    (found,) = told(text, "G06")
    assert found.severity == "waarschuwing"
    assert said in found.message


@pytest.mark.parametrize(
    "text",
    [
        judged("75%", "op_schema"),
        judged("71%", "op_schema"),  # no interim figure is due yet
        judged("76%", "op_schema", 1),  # it is due two days later
        judged("76%", "deels_op_schema", 2),
        judged("76%", "niet_op_schema", 2),
        judged("90%", "op_schema", 6),
        judged(
            "72%", "niet_op_schema"
        ),  # hardly better than at the start, and nothing was agreed for that day
        judged("86%", "niet_op_schema", 4, done="nee"),  # there is another reason
        judged("68%", None),
        reported({"metingen": None, "oordeel": "op_schema"}),
    ],
)
def test_a_judgement_that_fits(text: str) -> None:
    assert not told(text, "G06")


def test_where_less_is_better() -> None:
    from support import clean_plan

    goal = clean_plan()["doelen"][0] | {
        "meting": {"nulmeting": "12 fouten", "norm": "maximaal 4 fouten", "tussendoelen": [{"datum": "2026-03-20", "waarde": "10 fouten"}]}
    }  # fmt: skip

    def errors(number: int) -> str:
        figure = {"voor_doel": "Terugbelafspraken", "waarde": f"{number} fouten"}
        return reported({"metingen": [figure], "oordeel": "op_schema"}, doelen=[goal])

    assert told(errors(11), "G06")
    assert not told(errors(10), "G06")
