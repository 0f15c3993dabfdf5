"""ST05: only what hinders, or only what helps."""

import pytest
from stap import report
from whole import told

SHARED = {"akkoord_op": "2026-02-19", "onderdelen": ["thema", "doelen", "acties"]}


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        (report(helpend=None), [("helpend",)]),
        (report(belemmerend=[]), [("belemmerend",)]),
        (report(helpend=None, belemmerend=None), [("belemmerend",), ("helpend",)]),
        (report(helpend=[""]), [("helpend",)]),
        (report(delen=SHARED | {"onderdelen": ["thema", "helpend"]}, helpend=None), [("helpend",)]),
    ],
)
def test_one_side(text: str, paths: list[tuple[str]]) -> None:
    found = told(text, "ST05")
    assert sorted(one.path for one in found) == paths
    assert all(one.hint.startswith("Vraag de groep: w") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        report(),
        report(delen=SHARED, helpend=None, belemmerend=None),  # the group did not agree to share them
        report(delen=SHARED | {"onderdelen": ["thema", "helpend"]}, belemmerend=None),
        report(helpend="We lachen veel.", belemmerend="We bellen weinig."),
        report(helpend=[{"factor": "We lachen veel."}]),
    ],
)
def test_both_sides(text: str) -> None:
    assert not told(text, "ST05")


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("helpend", "Niets."),
        ("helpend", "We konden geen sterke punten noemen."),
        ("helpend", "Dit onderdeel is overgeslagen."),
        ("helpend", "Komt in de volgende sessie aan bod."),
        ("belemmerend", "Geen belemmeringen."),
        ("belemmerend", "Er kwam niets naar voren."),
        ("belemmerend", "Niets houdt ons tegen."),
        ("belemmerend", "Alles gaat prima."),
        ("belemmerend", "De tijd was op; dit volgt later."),
    ],
)
def test_a_side_on_which_nothing_is_told(part: str, said: str) -> None:
    (found,) = told(report(**{part: [said]}), "ST05")
    assert found.path == (part,)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("helpend", "Geen onderlinge concurrentie."),
        ("helpend", "We zijn niet bang voor fouten."),
        ("helpend", "Niemand laat een ander vallen."),
        ("helpend", "Alles loopt via één loket."),
        ("belemmerend", "Geen tijd voor overleg."),
        ("belemmerend", "Niets wordt vastgelegd."),
        ("belemmerend", "Aan samen leren komen we niet toe."),
        ("belemmerend", "Niemand zegt wat hem in de weg staat."),
        ("belemmerend", "Alles gaat per mail."),
        ("belemmerend", "Niets loopt goed."),
        ("belemmerend", "Niet alles loopt goed."),
    ],
)
def test_a_factor_with_a_denial(part: str, said: str) -> None:
    assert not told(report(**{part: [said]}), "ST05")


def test_one_factor_is_enough() -> None:
    assert not told(report(helpend=["Geen idee.", "We lachen veel."]), "ST05")
