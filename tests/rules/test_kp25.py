"""KP25: the closing says something else than the last measurement."""

import pytest
from courses import course
from whole import told

from support import clean_plan


def closed(text: str, value: str, *before: str) -> str:
    values = [*before, value]
    return course(
        metingen=[{"datum": f"2026-0{4 + n}-01", "waarde": one} for n, one in enumerate(values)],
        afsluiting={"datum": "2026-08-31", "toelichting": text},
    )


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("We hebben de norm ruim gehaald.", "33%", "staat dat de norm is gehaald"),
        ("De norm is gehaald.", "33%", "maar de laatste meting is 33% (1 april 2026)"),
        ("Het was hard werken. In augustus haalden we het doel.", "39%", "en de norm is minimaal 40%"),
        ("We zitten nu boven de norm.", "33%", "staat dat de norm is gehaald"),
        ("Gehaald! Met dank aan iedereen.", "33%", "staat dat de norm is gehaald"),
        ("De norm is niet gehaald.", "41%", "staat dat de norm niet is gehaald"),
        (
            "Bijna de helft wordt een order, en de norm is daarmee binnen.",
            "33%",
            "staat dat de norm is gehaald",
        ),
        ("De norm is een feit.", "39%", "staat dat de norm is gehaald"),
        ("De norm is ruim binnen.", "33%", "staat dat de norm is gehaald"),
        ("Missie geslaagd!", "33%", "staat dat de norm is gehaald"),
        ("Het lukte niet.", "41%", "staat dat de norm niet is gehaald"),
        ("We bleven net onder de norm.", "41%", "staat dat de norm niet is gehaald"),
        ("We hebben de norm helaas niet bereikt.", "40%", "maar de laatste meting is 40%"),
    ],
)
def test_against_the_figure(text: str, value: str, said: str) -> None:
    (found,) = told(closed(text, value), "KP25")
    assert said in found.message
    assert found.path == ("afsluiting", "toelichting")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("We hebben de norm ruim gehaald.", "41%"),
        ("We bleven net onder de norm.", "39%"),
        ("We kwamen niet boven de norm uit.", "33%"),
        ("Het lukte niet om het formulier op tijd klaar te hebben.", "41%"),
        ("De norm is niet gehaald.", "33%"),
        ("We haalden de norm bijna.", "39%"),
        ("De norm haalden we in de zomer nog niet. In augustus wel.", "41%"),
        ("De norm is niet gehaald. Het tweede doel, sneller reageren, is wel bereikt.", "33%"),
        ("De klanten zijn opgehaald en de lijst is af.", "33%"),
        ("Als we de norm willen halen, moet het formulier korter.", "33%"),
        ("We haalden 33% van de offertes binnen.", "33%"),
        ("De norm is bijna binnen.", "39%"),
        ("Binnen de norm is ruimte voor meer.", "33%"),
        ("De norm is binnen de hele ploeg bekend.", "33%"),
    ],
)
def test_with_the_figure(text: str, value: str) -> None:
    assert not told(closed(text, value), "KP25")


def test_a_figure_that_cannot_be_reached_nothing() -> None:
    text = closed("De norm is gehaald.", "39%", "139%")
    assert told(text, "KP25") and told(text, "KP26")
    assert not told(closed("De norm is gehaald.", "39%", "42%"), "KP25")


def falling(text: str, value: str) -> str:
    norm = clean_plan("koersplan")["norm"] | {"nulmeting": "12%", "waarde": "maximaal 5%"}
    return course(
        norm=norm,
        metingen=[{"datum": "2026-04-01", "waarde": value}],
        afsluiting={"datum": "2026-08-31", "toelichting": text},
    )


@pytest.mark.parametrize(
    ("text", "value"), [("We zitten boven de norm: 7%.", "7%"), ("We zitten onder de norm.", "4%")]
)
def test_of_a_norm_that_falls_below_is_right(text: str, value: str) -> None:
    assert not told(falling(text, value), "KP25")


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("We zitten boven de norm.", "4%", "staat dat de norm niet is gehaald"),
        ("We zitten onder de norm.", "7%", "staat dat de norm is gehaald"),
    ],
)
def test_of_a_norm_that_falls_the_other_side_is_told(text: str, value: str, said: str) -> None:
    (found,) = told(falling(text, value), "KP25")
    assert said in found.message


def test_a_norm_that_was_reached_on_the_way_may_be_called_so() -> None:
    assert not told(closed("In april is de norm gehaald.", "38%", "41%"), "KP25")


def test_without_a_measurement_nobody_can_tell() -> None:
    text = course(metingen=None, afsluiting={"datum": "2026-08-31", "toelichting": "De norm is gehaald."})
    assert not told(text, "KP25")
