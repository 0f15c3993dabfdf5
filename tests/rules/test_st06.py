"""ST06: nobody went to see whether what the group took for granted is true."""

import pytest
from stap import report
from whole import told

THOUGHT = "De directie wil niet dat we samen naar een klant gaan."


def assumption(**more: str) -> str:
    return report(veronderstellingen=[{"veronderstelling": THOUGHT, **more}])


@pytest.mark.parametrize(
    ("more", "key", "advice"),
    [
        ({}, "gebleken", "Ga het na. Dat kan in het gesprek van 3 maart 2026."),
        ({"toelichting": "We hebben het gevraagd."}, "gebleken", "3 maart 2026"),
        (
            {"gebleken": "klopt_niet", "toelichting": "Dat viel in de praktijk mee."},
            "toelichting",
            "nagingen",
        ),
        (
            {"gebleken": "klopt", "toelichting": "Dit bleek inderdaad waar te zijn."},
            "toelichting",
            "nagingen",
        ),
        ({"gebleken": "klopt_niet", "toelichting": "Onzin."}, "toelichting", "nagingen"),
        ({"toelichting": "Dat klopte niet."}, "gebleken", "hoe jullie dat nagingen"),
        ({"gebleken": "klopt_niet"}, "toelichting", "Zet bij ‘toelichting’ hoe jullie dat nagingen."),
    ],
)
def test_not_proved(more: dict[str, str], key: str, advice: str) -> None:
    (found,) = told(assumption(**more), "ST06")
    assert found.severity == "waarschuwing"
    assert found.path == ("veronderstellingen", 0, key)
    assert advice in found.hint


@pytest.mark.parametrize("proved", ["klopt", "klopt_deels", "klopt_niet"])
def test_proved(proved: str) -> None:
    assert not told(assumption(gebleken=proved, toelichting="Dat zei de directie op 3 maart."), "ST06")


@pytest.mark.parametrize(
    "found",
    [
        "Het mag: twee van ons gingen in maart al samen.",
        "We vroegen het, en het bleek niet zo te zijn.",
        "Dat klopt niet, zei de directie.",
        "Er is geen regel.",
    ],
)
def test_short_and_yet_found_out(found: str) -> None:
    assert not told(assumption(gebleken="klopt_niet", toelichting=found), "ST06")


def test_a_report_need_not_have_any() -> None:
    assert not told(report(veronderstellingen=None), "ST06")
