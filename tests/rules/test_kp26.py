"""KP26: a measurement that is still to come, or a figure that cannot be."""

from datetime import date

import pytest
from courses import course
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings
from support import clean_plan


def measured(*values: str, **norm: str) -> str:
    return course(
        norm=clean_plan("koersplan")["norm"] | norm,
        metingen=[{"datum": f"2026-0{4 + n}-01", "waarde": one} for n, one in enumerate(values)],
    )


def test_a_day_that_is_still_to_come() -> None:
    text = measured("33%", "34%").encode()
    found = api.check(text, "plan.yaml", RuleSettings(vandaag=date(2026, 4, 30))).findings
    (one,) = [finding for finding in found if finding.code == "KP26"]
    assert one.message == "Deze meting is van 1 mei 2026: die dag moet nog komen."
    assert one.path == ("metingen", 1, "datum")
    found = api.check(text, "plan.yaml", RuleSettings(vandaag=date(2026, 5, 1))).findings
    assert "KP26" not in [finding.code for finding in found]
    assert not told(text.decode(), "KP26")


def test_more_days_to_come_are_one_fact() -> None:
    found = api.check(
        measured("33%", "34%", "35%").encode(), "plan.yaml", RuleSettings(vandaag=date(2026, 4, 30))
    )
    (one,) = [finding for finding in found.findings if finding.code == "KP26"]
    assert one.path == ("metingen", 1, "datum")
    assert "2 metingen van een dag die nog moet komen, de eerste van 1 mei 2026." in one.message


def test_a_share_of_more_than_the_whole() -> None:
    (found,) = told(measured("33%", "133%"), "KP26")
    assert "133%, maar een deel van het geheel is nooit meer dan 100%" in found.message
    assert found.path == ("metingen", 1, "waarde")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    ("value", "norm"),
    [
        ("100%", {}),
        ("133%", {"indicator": "Omzet ten opzichte van het target", "nulmeting": "91%", "waarde": "100%"}),
        ("133%", {"nulmeting": "110%", "waarde": "minimaal 140%"}),
        ("133% van de begroting", {"nulmeting": "90% van de begroting", "waarde": "100% van de begroting"}),
    ],
)
def test_what_may_pass_the_whole(value: str, norm: dict[str, str]) -> None:
    assert not told(measured(value, **norm), "KP26")


EUROS = {"indicator": "Omzet per maand", "nulmeting": "€ 1.200.000", "waarde": "minimaal € 1.450.000"}


@pytest.mark.parametrize(
    ("values", "place", "said"),
    [
        (["€ 12.143"], 0, "€ 12.143; dat is ineens 99 keer zo klein als de stand ervoor"),
        (["€ 1.251.000", "€ 129.000.000", "€ 1.290.000"], 1, "ineens 103 keer zo groot"),
        (["€ 1,29"], 0, "keer zo klein"),
    ],
)
def test_a_point_in_the_wrong_place_is_a_tip(values: list[str], place: int, said: str) -> None:
    (found,) = told(measured(*values, **EUROS), "KP26")
    assert said in found.message
    assert found.severity == "tip"
    assert found.path == ("metingen", place, "waarde")


@pytest.mark.parametrize("values", [["€ 1.214.300", "€ 1.318.400,50"], ["€ 0", "€ 1.300.000"], ["€ 60.000"]])
def test_figures_that_can_be(values: list[str]) -> None:
    assert not told(measured(*values, **EUROS), "KP26")


MARK = {"indicator": "Het rapportcijfer van klanten", "nulmeting": "6,5", "waarde": "minimaal 8"}
DAYS = {"indicator": "Dagen tot levering", "nulmeting": "10 dagen", "waarde": "maximaal 7 dagen"}


@pytest.mark.parametrize(
    ("value", "norm", "said"),
    [
        ("11", MARK, "De meting is 11, maar een rapportcijfer loopt van 1 tot en met 10."),
        ("-3 dagen", DAYS, "dagen, maar minder dan nul kan hier niet."),
    ],
)
def test_a_figure_that_cannot_be(value: str, norm: dict[str, str], said: str) -> None:
    (found,) = told(measured(value, **norm), "KP26")
    assert said in found.message
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    ("value", "norm"),
    [
        ("9,5", MARK),
        ("0 dagen", DAYS),
        ("-3 dagen", DAYS | {"indicator": "Verschil met de beloofde leverdag"}),
        ("63", MARK | {"indicator": "Punten bij het rapportcijfer", "nulmeting": "55", "waarde": "70"}),
    ],
)
def test_a_mark_or_a_count_that_can_be(value: str, norm: dict[str, str]) -> None:
    assert not told(measured(value, **norm), "KP26")
