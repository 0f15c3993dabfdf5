"""A closing that no figure shows, or that the figures call better: said at the command and in the letter."""

from pathlib import Path

import pytest

from running import Ran, english, typing
from signed_samples import PLAN, REPORT, close, measured
from spvgen.__main__ import main
from support import plan_in

REACHED = measured("92%").replace("niet_op_schema", "op_schema")
UNREPORTED = measured("92%").replace(REPORT.format("92%").rstrip("\n"), "")
UNMEASURED = REACHED.replace(
    "      metingen:\n        - voor_doel: Terugbelafspraken\n          waarde: 92%\n", ""
)
WHY = "In augustus belde je 92% van de klanten op tijd terug, volgens het CRM."
NOTHING_SHOWS = "Let op: ‘Terugbelafspraken’ is in geen enkel verslag gemeten. Later kan niemand nagaan"
IN_LETTER = "We hebben geen meting vastgelegd die dat laat zien"
BETTER = "Dan past ‘doelen behaald’ beter."


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    return folder


def closed(text: str, outcome: str, *more: str, day: str = "2024-08-30") -> tuple[Ran, str]:
    PLAN.write_text(text, "utf-8")
    ran = close(outcome, *more, "--format", "md", day=day)
    assert (ran.code, english(ran.err)) == (0, [])
    return ran, " ".join(Path("noor-afsluiting.md").read_text("utf-8").split())


@pytest.mark.parametrize("text", [UNREPORTED, UNMEASURED])
def test_reached_without_a_figure_is_told(text: str) -> None:
    ran, letter = closed(text, "behaald")
    assert NOTHING_SHOWS in ran.err and "Schrijf bij --toelichting waaruit dat blijkt" in ran.err
    assert f"Daar zijn we blij mee. {IN_LETTER}. ## Wat we afspraken" in letter


def test_who_says_why_hears_nothing_and_the_letter_tells_both() -> None:
    ran, letter = closed(UNREPORTED, "behaald", "--toelichting", WHY)
    assert NOTHING_SHOWS not in ran.err
    assert f"{IN_LETTER}; hieronder lees je hoe we tot deze uitkomst kwamen. ## Hoe we tot" in letter
    assert f"{WHY} ## Wat we afspraken" in letter


@pytest.mark.parametrize(("outcome", "more"), [("behaald", ()), ("voortijdig", ("--toelichting", WHY))])
def test_of_what_was_measured_nothing_is_told(outcome: str, more: tuple[str, ...]) -> None:
    ran, letter = closed(REACHED, outcome, *more)
    assert NOTHING_SHOWS not in ran.err and IN_LETTER not in letter
    assert (BETTER in ran.err) is (outcome == "voortijdig")


@pytest.mark.parametrize(
    ("text", "day", "more", "told"),
    [
        (REACHED, "2024-08-30", (), True),
        (REACHED, "2024-09-02", (), True),
        (measured("84%"), "2024-08-30", (), False),
        (UNREPORTED, "2024-08-30", (), False),
        (UNREPORTED, "2024-08-16", (), False),
        (REACHED, "2024-08-30", ("--uit-dienst-op", "2024-09-30"), False),
        (REACHED + "uit_dienst_op: 2024-09-30\n", "2024-08-30", (), False),
    ],
)
def test_cut_short_at_the_end_with_all_reached(
    text: str, day: str, more: tuple[str, ...], told: bool
) -> None:
    ran, _ = closed(text, "voortijdig", "--toelichting", "Je kiest een andere functie.", *more, day=day)
    assert (BETTER in ran.err) is told


def talk(text: str, *lines: str) -> str:
    PLAN.write_text(text, "utf-8")
    with typing(*lines) as (_, err):
        main(["close", "noor.yaml", "--datum", "2024-08-30", "--format", "md"])
    return " ".join(err.getvalue().split())


def test_at_a_terminal_enter_takes_the_better_outcome() -> None:
    said = talk(REACHED, "ja", "voortijdig", "", WHY, "ja")
    assert f"het doel behaald. {BETTER} Druk op Enter voor ‘doelen behaald’." in said
    assert plan_in().afsluiting.uitkomst == "doelen_behaald"


def test_at_a_terminal_who_insists_is_believed() -> None:
    said = talk(REACHED, "ja", "voortijdig", "voortijdig", "Je kiest een andere functie.", "", "ja")
    assert said.count(BETTER) == 1
    assert plan_in().afsluiting.uitkomst == "voortijdig_beeindigd"


def test_at_a_terminal_the_ground_is_needed() -> None:
    said = talk(UNMEASURED, "ja", "behaald", "", WHY, "ja")
    assert NOTHING_SHOWS in said
    assert (
        "Hoe kwamen jullie tot deze uitkomst, en waaruit blijkt die: Hier is een toelichting nodig." in said
    )
    assert plan_in().afsluiting.toelichting == WHY
