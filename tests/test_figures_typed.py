"""A figure that is typed in a talk, in the unit of its goal."""

import pytest

from spvgen import api
from spvgen.cli.asking.figures import read_figure
from spvgen.cli.terminal.outcome import WrongUse
from support import plan_where


def read(answer: str, norm: str) -> str:
    text = plan_where(
        "doelen.0.meting", {"indicator": "klanten op tijd gebeld", "norm": norm, "per": "maand"}
    )
    [goal] = api.load_unjudged(text.encode(), "plan.yaml").plan.doelen  # type: ignore[union-attr]
    return str(read_figure(goal)(answer))


@pytest.mark.parametrize(
    ("answer", "share"),
    [("8 van de 20", "40%"), ("19/20", "95%"), ("7 van 12 klanten", "58,3%"), ("0 van de 9", "0%")],
)
def test_so_many_of_so_many_is_a_share(answer: str, share: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert read(answer, "minimaal 90%") == share
    assert f"Opgevat als: {share}." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answer", "norm"), [("8 van de 20", "minimaal 12 klanten"), ("20 van de 8", "minimaal 90%")]
)
def test_what_is_no_share_is_asked_again(answer: str, norm: str) -> None:
    with pytest.raises(WrongUse):
        read(answer, norm)


def test_a_part_of_one_may_be_a_percentage() -> None:
    with pytest.raises(WrongUse) as refused:
        read("0,53", "minimaal 90%")
    assert "Schrijf dan: 53%" in refused.value.hint
    assert read("0,5", "maximaal 0,8%") == "0,5%"
