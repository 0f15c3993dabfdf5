"""What is typed at *Gedaan*, *Gegeven* and *Stand nu*, where more is said than the answer."""

from types import SimpleNamespace
from typing import Any

import pytest

from spvgen.cli.asking.behind import taken_apart
from spvgen.cli.asking.figures import if_measured, read_figure
from spvgen.cli.talks.talk import doubt_how_far
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import Doubt, Patience, patience
from spvgen.quantity_reading import parse_quantity

DONE = ("ja", "deels", "nee")


def instead(answer: str, words: tuple[str, ...] = DONE) -> str:
    """What Enter stands for after this answer; empty where it is not doubted."""
    with patience(Patience.FIRST):
        try:
            doubt_how_far(answer, *taken_apart(answer, words), words)
        except Doubt as doubt:
            return doubt.instead
    return ""


@pytest.mark.parametrize(
    ("answer", "meant"),
    [
        ("ja meestal wel, maar op vrijdag niet", "deels, meestal wel, maar op vrijdag niet"),
        ("Ja, maar in week 3 vergat je het niet te doen, dus nog niet elke keer", "deels, "),
        ("ja, alleen op maandag niet", "deels, alleen op maandag niet"),
        ("ja, behalve toen Bas er niet was", "deels, behalve toen Bas er niet was"),
        ("nee, maar op maandag wel", "deels, maar op maandag wel"),
        ("nog niet, Henk was op vakantie", "nee, Henk was op vakantie"),
        ("niet gelukt: het systeem lag plat", "nee, het systeem lag plat"),
        ("gelukt, op 12 maart", "ja, op 12 maart"),
        ("soms, als het rustig was", "deels, als het rustig was"),
        ("Ingrid keek 2 van de 4 vrijdagen mee", "deels, Ingrid keek 2 van de 4 vrijdagen mee"),
        ("4 van de 4 keer", "ja, 4 van de 4 keer"),
        ("0 van de 3 gesprekken waren er", "nee, 0 van de 3 gesprekken waren er"),
        ("85%", "deels, voor 85%"),
        ("ongeveer 85 procent", "deels, voor 85%"),
        ("voor 62,5% klaar", "deels, voor 62,5%"),
        ("100%", "ja, voor 100%"),
        ("0 %", "nee, voor 0%"),
    ],
)
def test_what_is_meant_is_proposed(answer: str, meant: str) -> None:
    assert instead(answer).startswith(meant)
    assert not instead(instead(answer)), "and what is proposed is taken"


@pytest.mark.parametrize(
    "answer",
    [
        "ja", "ja hoor", "nee", "deels", "ja, dat ging goed", "ja, zonder fouten", "nee, Bas is het vergeten",
        "deels, maar niet alles", "ja, want er was geen klacht", "half", "ja, 4 van de 4",
        "120%", "85", "ja, 85%", "85% of 90%", "ja, maar het was niet makkelijk", "nee, want Bas was ziek", "een zin zonder antwoord", "",
    ],
)  # fmt: skip
def test_an_answer_that_says_what_it_means_is_taken(answer: str) -> None:
    assert not instead(answer)


def test_only_where_it_can_be_chosen() -> None:
    assert not instead("ja, alleen op maandag niet", ("ja", "nee"))


def goal(norm: str) -> Any:
    measure = SimpleNamespace(norm=parse_quantity(norm), indicator="dubbel geplande afspraken")
    return SimpleNamespace(meting=measure, gebied="Planning", verwachting="Je plant niets dubbel.")


@pytest.mark.parametrize(
    ("norm", "answer", "value", "told"),
    [
        ("0", "2 keer dubbel", "2", ["keer dubbel"]),
        ("0", "2 in januari", "2", ["in januari"]),
        ("0", "2, vooral op vrijdag", "2", ["vooral op vrijdag"]),
        ("maximaal 2", "3 (in week 5)", "3", ["in week 5"]),
        ("95%", "82, in januari", "82%", ["in januari"]),
        ("maximaal 2 fouten", "3 fouten in week 5", "3 fouten", ["in week 5"]),
        ("0", "2", "2", []),
        ("0", "2 afspraken", "2", []),
        ("95%", "8 van de 20", "40%", ["8 van de 20"]),
        ("95%", "82,5%", "82,5%", []),
        ("€ 90.000", "€ 60.000,-", "€ 60.000", []),
    ],
)
def test_what_stands_behind_a_figure_explains_it(norm: str, answer: str, value: str, told: list[str]) -> None:
    behind: list[str] = []
    assert read_figure(goal(norm), behind)(answer) == value
    assert behind == told


@pytest.mark.parametrize(
    ("norm", "answer"),
    [("0", "2 of 3"), ("0", "2 procent"), ("0", "2 tot 4"), ("maximaal 2 fouten", "2 uur"), ("95%", "2 uur")],
)
def test_what_is_no_such_figure_is_refused(norm: str, answer: str) -> None:
    with pytest.raises(WrongUse) as wrong:
        read_figure(goal(norm), [])(answer)
    assert "Zet dat dan bij de norm" not in wrong.value.told, "what is signed, is not to be changed"


@pytest.mark.parametrize(
    ("norm", "answer", "value"),
    [
        ("€ 90.000", "85%", "€ 76.500"),
        ("minimaal 12 afspraken", "75 procent", "9 afspraken"),
        ("minimaal 12 afspraken", "85%", ""),  # nobody makes 10,2
        ("maximaal 4 uur", "50%", ""),
        ("minimaal 90%", "12 afspraken", ""),
    ],
)
def test_a_share_beside_a_norm_that_is_none_may_be_of_the_norm(norm: str, answer: str, value: str) -> None:
    read = read_figure(goal(norm), [])
    with patience(Patience.FIRST), pytest.raises(WrongUse) as wrong:
        read(answer)
    assert getattr(wrong.value, "instead", "") == value
    assert "maak van de norm" not in wrong.value.told, "what is signed, is not to be changed"
    with pytest.raises(WrongUse) as wrong:
        read(answer)
    assert (f"Typ dan: {value}" in wrong.value.told) is bool(value)


@pytest.mark.parametrize("typed", ["", "weet ik niet", "Niet gemeten.", "n.v.t.", "onbekend"])
def test_no_figure_is_no_figure(typed: str) -> None:
    assert if_measured(read_figure(goal("minimaal 90%"), []))(typed) == ""


@pytest.mark.parametrize("typed", ["geen", "Geen enkele", "nee"])
def test_none_may_be_a_nought(typed: str) -> None:
    with pytest.raises(WrongUse, match="kan twee dingen betekenen"):
        if_measured(read_figure(goal("maximaal 2 fouten"), []))(typed)
    assert if_measured(read_figure(goal("maximaal 2 fouten"), []))("0") == "0 fouten"
