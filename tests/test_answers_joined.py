"""What managers type behind *ja* or instead of it: it stands where it says something, or is told of."""

from pathlib import Path

import pytest

from intake_samples import NAME, typed_intake
from running import spv, typing
from spvgen.__main__ import main
from spvgen.cli.asking.behind import taken_apart
from spvgen.cli.intake.answers import ONLY_WHEN
from test_cli_intake import UP_TO_CAUSES

NOT_KEPT = "Niet bewaard is: ‘{}’."
PROPOSED = "[{}]"


pytestmark = pytest.mark.usefixtures("in_january")


@pytest.mark.parametrize(
    "typed", ["ja, al sinds januari", "al sinds januari", "ja al maanden", "elke week wel een keer"]
)
def test_how_long_it_goes_on_is_an_answer_and_the_proof(typed: str) -> None:
    said = typed_intake("werk", typed)
    assert "Opgevat als: vaker. De rest staat hieronder als voorstel" in said
    assert f"Waaruit blijkt dat? (mag leeg blijven) [{typed}]" in said


def test_a_sentence_instead_of_how_often_is_kept() -> None:
    said = typed_intake("werk", "de klant wachtte op zijn offerte", "vaker")
    assert "Antwoord eerst vaker of één keer. Je zin is bewaard" in said
    assert "Waaruit blijkt dat? (mag leeg blijven) [de klant wachtte op zijn offerte]" in said


def test_a_sentence_instead_of_how_often_goes_with_the_choice() -> None:
    typed_intake("werk", "de klant wachtte op zijn offerte", "één keer", "ja")
    kept = next(Path(".spv/antwoorden").iterdir()).read_text("utf-8")
    assert '"omschrijving": "de klant wachtte op zijn offerte"' in kept
    assert '"terugkerend:toelichting": "de klant' not in kept


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("ja, al sinds januari", NOT_KEPT.format("al sinds januari")),
        ("ja, vorige maand", NOT_KEPT.format("vorige maand")),
        ("ja, in mei een training", PROPOSED.format("in mei een training")),
        ("ja, wel, een training", PROPOSED.format("een training")),
        ("ja, klopt, een kleiner rayon", PROPOSED.format("een kleiner rayon")),
    ],
)
def test_when_is_no_help(typed: str, told: str) -> None:
    said = typed_intake(*UP_TO_CAUSES[:10], typed, "")
    assert told in said
    assert (NOT_KEPT[:16] in said) is told.startswith("Niet")


@pytest.mark.parametrize(
    "when", ["al sinds januari", "in mei", "sinds maart 2026", "al een half jaar", "elke week"]
)
def test_words_that_only_tell_when(when: str) -> None:
    assert ONLY_WHEN.fullmatch(when)


@pytest.mark.parametrize(
    "more", ["een training", "in mei lukte het", "het CRM is traag", "de anderen", "sinds de fusie"]
)
def test_words_that_tell_more(more: str) -> None:
    assert not ONLY_WHEN.fullmatch(more)


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("ja, wel, een training", "een training"),
        ("ja zeker, een training", "een training"),
        ("nee, helaas, geen tijd voor", "geen tijd voor"),
        ("ja, wel een training", "wel een training"),
        ("ja, zeker", ""),
    ],
)
def test_a_filler_is_no_part_of_the_rest(typed: str, rest: str) -> None:
    assert taken_apart(typed, ("ja", "nee"))[1] == rest


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ja, op 6 oktober", "dag 6 oktober 20"),
        ("ja: 6 oktober we spraken over de cijfers", "[we spraken over de cijfers]"),
    ],
)
def test_a_day_behind_yes(typed: str, said: str) -> None:
    told = typed_intake(
        "werk", "vaker", "", "Van juli tot en met september haalde je 64% van je quotum.", "", typed
    )
    assert said in told


@pytest.mark.parametrize(
    ("job", "code"),
    [("Adviseur (burn-out)", 0), ("Adviseur (ziek)", 2), ("Coach (burn-out)", 0), ("Bedrijfsarts", 0)],
)
def test_a_job_tells_nothing_of_health(job: str, code: int) -> None:
    ran = spv(
        "new", NAME, "--functie", job, "--leidinggevende", "Els Smit", "--start", "2026-02-02", "--no-input"
    )
    assert ran.code == code
    assert ("woord over gezondheid" in ran.err) is (job == "Adviseur (burn-out)")
    assert ("--functie: Dit lijkt over gezondheid" in ran.err) is bool(code)
    assert job.partition(" ")[2] not in ran.err or job == "Bedrijfsarts"


def test_a_job_that_may_tell_of_health_is_doubted_once() -> None:
    with typing("Adviseur (burn-out)", "", "Els Smit") as (_, err):
        main(["new", NAME])
    assert err.getvalue().count("Bij de functie staat een woord over gezondheid.") == 1
    assert "Naam van de HR" in err.getvalue()
