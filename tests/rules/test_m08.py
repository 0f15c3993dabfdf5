"""M08: a norm that asks for half of what is only counted whole; and interim figures in whole ones (M07)."""

import re

import pytest
from whole import told

from support import clean_plan, dump


def plan(
    norm: str, *, start: str = "", indicator: str = "", said: str = "Je haalt deze norm elke maand."
) -> str:
    now = start or re.sub(r"^\w+ |(?<=\d),\d+", "", norm)
    data = clean_plan()
    goal = data["doelen"][0]
    goal["verwachting"] = said
    goal["meting"] = {
        "nulmeting": start or re.sub(r"\d+", "4", now),
        "norm": norm,
        "per": "maand",
        "bron": "het CRM",
    }
    if indicator:
        goal["meting"]["indicator"] = indicator
    data.pop("succescriteria")
    return dump(data)


@pytest.mark.parametrize(
    ("norm", "indicator", "whole"),
    [
        ("minimaal 10,5 deals", "", "minimaal 11 deals"),
        ("minimaal 10,5", "deals in de pijplijn", "minimaal 11"),
        ("minimaal 10,5", "aantal nieuwe klanten", "minimaal 11"),
        ("minimaal 7,5 offertes", "", "minimaal 8 offertes"),
        ("maximaal 2,5 klachten", "", "maximaal 2 klachten"),
        ("maximaal 1,5", "fouten per week", "maximaal 1"),
        ("maximaal 1,5", "fouten per dienst", "maximaal 1"),
        ("minimaal 10,5", "klanten per telefoon", "minimaal 11"),
        ("minimaal 12,5 klantbezoeken", "", "minimaal 13 klantbezoeken"),
    ],
)
def test_half_of_a_whole_thing(norm: str, indicator: str, whole: str) -> None:
    (found,) = told(plan(norm, indicator=indicator), "M08")
    assert found.path == ("doelen", 0, "meting", "norm")
    assert f"bijvoorbeeld {whole}." in found.hint


@pytest.mark.parametrize(
    ("norm", "indicator"),
    [
        ("minimaal 11 deals", ""),
        ("minimaal 62,5%", ""),
        ("minimaal 62,5% van de klanten", ""),
        ("minimaal € 90,50", ""),
        ("minimaal 7,5 uur", ""),
        ("maximaal 1,5 dag", ""),
        ("minimaal 8,4", "rapportcijfer van klanten"),
        ("minimaal 8,4", ""),
        ("maximaal 1,5", "Fouten per 100 aangeschreven recepten"),
        ("maximaal 2,5", "klachten per duizend bezoekers"),
        ("maximaal 1,5", "fouten van elke honderd regels"),
        ("maximaal 1,5", "verhouding klachten en bezoeken"),
        ("minimaal 8,5 punten", ""),
        ("minimaal 2,5 deals", "gemiddeld aantal deals per week"),
        ("minimaal 1,5 regels per order", "aantal regels per order"),
        ("maximaal 0,8 kg", "verspilling"),
    ],
)
def test_what_can_be_divided(norm: str, indicator: str) -> None:
    assert not told(plan(norm, indicator=indicator), "M08")


def test_an_average_in_the_sentence() -> None:
    said = "Je sluit gemiddeld minimaal 2,5 deals per maand."
    assert not told(plan("minimaal 2,5 deals", start="1 deals", said=said), "M08")


@pytest.mark.parametrize(
    ("norm", "indicator"), [("minimaal 10,5 deals", ""), ("minimaal 10,5", "aantal deals")]
)
def test_interim_figures_are_whole(norm: str, indicator: str) -> None:
    (found,) = told(plan(norm, indicator=indicator), "M07")
    assert "bijvoorbeeld 5" in found.hint
    assert "," not in found.hint.partition("bijvoorbeeld")[2].replace(", ", " ")


@pytest.mark.parametrize(
    ("start", "norm"), [("76,7%", "minimaal 95%"), ("62,5%", "minimaal 80%"), ("31,4%", "maximaal 12%")]
)
def test_a_share_goes_up_by_whole_per_cents(start: str, norm: str) -> None:
    (found,) = told(plan(norm, start=start), "M07")
    shown = found.hint.partition("bijvoorbeeld")[2]
    assert "%" in shown and not re.search(r"\d,\d", shown)


@pytest.mark.parametrize(
    ("start", "norm"), [("2,4%", "maximaal 1,2%"), ("0,8%", "maximaal 0,3%"), ("97,5%", "minimaal 99%")]
)
def test_a_small_share_stays_fine(start: str, norm: str) -> None:
    (found,) = told(plan(norm, start=start), "M07")
    assert "," in found.hint.partition("bijvoorbeeld")[2].split("%")[0]


def test_other_interim_figures_stay_as_fine_as_they_are_written() -> None:
    (found,) = told(plan("minimaal 8,4 punten", start="7,2 punten"), "M07")
    assert "7,4 punten" in found.hint
