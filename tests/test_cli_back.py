"""Back to the question before, in every talk with the answers kept."""

from pathlib import Path
from typing import Any

import pytest

from clock import on_5_january_2026
from running import typing
from signed_samples import PLAN, measured
from spvgen.__main__ import main
from spvgen.cli.asking.kept import Kept
from support import plan_in
from test_cli_intake import CAUSES, NAME, REST, UP_TO_CAUSES
from test_cli_redone import TO_THE_END, UP_TO_AGREEMENTS

FIRST = "Dit is de eerste vraag: er is geen vorige."


def run(*words: str, answers: tuple[str, ...], code: int = 0) -> str:
    """What was asked and told, with these answers."""
    with typing(*answers) as (_, err):
        assert main([*words]) == code, err.getvalue()
    return err.getvalue()


# --- Three questions by themselves -----------------------------------------------------------------


def asked(path: Path, *answers: str) -> tuple[list[str], str]:
    """The answers to three questions, of which the second is only asked after *ja*."""
    kept = Kept(path / "antwoorden.json", "")

    def put() -> list[str]:
        first = kept.ask("een", "Een", str, default="ja")
        more = [kept.ask("een:waarom", "Waarom", str)] if first == "ja" else []
        return [first, *more, *kept.several("lijst", "Lijst", str), kept.ask("dag", "Dag", str)]

    with typing(*answers) as (_, err):
        return kept.walked(put), err.getvalue()


@pytest.mark.parametrize(
    ("answers", "made"),
    [
        (("ja", "zo", "terug", "anders", "a", "", "1-5"), ["ja", "anders", "a", "1-5"]),
        (("ja", "terug", "nee", "a", "", "1-5"), ["nee", "a", "1-5"]),
        (("ja", "zo", "Terug.", "terug", "nee", "", "1-5"), ["nee", "1-5"]),
        (("nee", "a", "b", "", "terug", "c", "", "1-5"), ["nee", "a", "b", "c", "1-5"]),
        (("nee", "a", "", "terug", "terug", "terug", "ja", "zo", "b", "", "1-5"), ["ja", "zo", "b", "1-5"]),
    ],
)
def test_the_question_before_is_asked_again(
    tmp_path: Path, answers: tuple[str, ...], made: list[str]
) -> None:
    assert asked(tmp_path, *answers)[0] == made


def test_what_was_answered_to_it_is_the_proposal_and_what_came_before_is_not_asked(tmp_path: Path) -> None:
    made, told = asked(tmp_path, "ja", "zo", "", "terug", "terug", "", "", "1-5")
    assert made == ["ja", "zo", "1-5"]
    assert "Waarom [zo]: " in told and told.count("Een [ja]: ") == 1
    assert told.count("Je eerdere antwoorden staan als voorstel") == 1


def test_before_the_first_question_there_is_none(tmp_path: Path) -> None:
    made, told = asked(tmp_path, "terug", "nee", "", "1-5")
    assert made == ["nee", "1-5"] and FIRST in told


@pytest.mark.parametrize("typed", ["terug naar af", "Ik ga terug", "teruggang", "weer terug"])
def test_more_than_that_word_is_an_answer(tmp_path: Path, typed: str) -> None:
    assert asked(tmp_path, "ja", typed, "", "1-5")[0] == ["ja", typed, "1-5"]


# --- In the talks ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("held")
def test_in_a_report() -> None:
    back = (
        "terug",
        "",
        "terug",
        "terug",
        "terug",
        "Noor Jansen",
        "80",
        "",
    )  # to who was there, and on to the actions
    answers = (*UP_TO_AGREEMENTS[:4], *back, *UP_TO_AGREEMENTS[4:], "", *TO_THE_END, "ja")
    told = run("evaluate", "noor.yaml", "--format", "md", answers=answers)
    assert "Met terug ga je naar de vorige vraag." in " ".join(told.split())
    report = plan_in().evaluatiemomenten[0].verslag
    assert report.aanwezig == ("Noor Jansen",)
    assert str(report.metingen[0].waarde.value) == "80"


@pytest.mark.usefixtures("held")
def test_in_a_report_from_a_date_on() -> None:
    answers = ("terug", "", "terug", "", "", "75", "", *UP_TO_AGREEMENTS[4:], "", *TO_THE_END, "ja")
    assert FIRST in run("evaluate", "noor.yaml", "--format", "md", answers=answers)


def test_in_an_intake(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_5_january_2026(monkeypatch)
    dates = (*UP_TO_CAUSES[:4], "terug", "Van juli tot en met augustus haalde je 60%.", *UP_TO_CAUSES[4:])
    basics = (*REST[:-1], "terug", "20", REST[-1])
    told = run("intake", answers=(NAME, *dates, *CAUSES, *basics, "ja"))
    assert told.count("Een verbeterplan kan hier helpen.") == 1
    text = (folder / "tom-bakker.yaml").read_text("utf-8")
    assert "haalde je 60%" in text and "einde: 2026-06-01" in text


@pytest.fixture
def signed(folder: Path) -> None:
    PLAN.write_text(measured("92%"), "utf-8")


@pytest.mark.usefixtures("signed")
def test_in_an_extension() -> None:
    days = ("2024-11-03", "", "Je gaat vooruit.", "terug", "", "geen", "", "2024-08-30")
    answers = ("ja", *days, "terug", "terug", "terug", "terug", "terug", "2024-10-31", "", "", "", "", "ja")
    told = run("extend", "noor.yaml", "--format", "md", answers=answers)
    assert "tot en met 31 oktober 2024, met 3 nieuwe gesprekken" in " ".join(told.split())


@pytest.mark.usefixtures("signed")
def test_in_a_closing() -> None:
    answers = (
        "ja",
        "terug",
        "doelen niet behaald",
        "terug",
        "voortijdig",
        "terug",
        "behaald",
        "",
        "2024-08-30",
        "ja",
    )
    told = run("close", "noor.yaml", "--format", "md", answers=answers)
    assert FIRST in told
    assert plan_in().afsluiting.uitkomst == "doelen_behaald"


# --- At the end ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("held")
def test_from_the_end_of_a_report() -> None:
    answers = (*UP_TO_AGREEMENTS, "", *TO_THE_END, "terug", "deels", "nee", "terug", "ja")
    told = run("evaluate", "noor.yaml", "--format", "md", answers=answers)
    assert "zienswijze, oordeel), of terug: " in " ".join(told.split())
    assert plan_in().evaluatiemomenten[0].verslag.oordeel == "deels_op_schema"


def test_from_the_end_of_an_intake(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_5_january_2026(monkeypatch)
    run("intake", answers=(NAME, *UP_TO_CAUSES, *CAUSES, *REST, "terug", "algemeen", "ja"))
    assert "Salesquota" not in (folder / "tom-bakker.yaml").read_text("utf-8")


def test_from_the_end_of_a_new_plan(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_5_january_2026(monkeypatch)
    basics = ("Noor", "Monteur", "Sanne", "", "", "2026-01-12", "20", "")
    run("new", answers=(*basics, "terug", "terug", "26", "verkoop", "terug", "", "ja"))
    text = (folder / "noor.yaml").read_text("utf-8")
    assert "Salesquota" in text and "einde: 2026-07-13" in text


# --- Signing, extending and closing: from the question whether it is right ---------------------------


@pytest.mark.usefixtures("signed")
@pytest.mark.parametrize(
    ("answers", "day", "manner"),
    [
        (("2024-02-26", "akkoord", "terug", "ontvangst", "ja"), "2024-02-26", "ontvangst"),
        (("2024-02-26", "", "Terug.", "terug", "2024-02-27", "akkoord", "ja"), "2024-02-27", "akkoord"),
        (("2024-02-26", "terug", "27-2-2024", "", "terug", "", ""), "2024-02-27", "keuze"),
        (("terug", "2024-02-26", "akkoord", "terug", "-", "ja"), "2024-02-26", "keuze"),
    ],
)
def test_from_the_end_of_a_signing(answers: tuple[str, ...], day: str, manner: str) -> None:
    told = run("sign", "noor.yaml", answers=answers)
    signing = plan_in().ondertekening
    assert (str(signing.datum), signing.wijze) == (day, manner)
    assert (FIRST in told) is (answers[0] == "terug")
    assert (f", voor {manner}. Klopt dat" in " ".join(told.split())) is (manner != "keuze")
    assert not Path(".spv").exists()


@pytest.mark.usefixtures("signed")
def test_who_breaks_off_a_signing_finds_the_answers_again() -> None:
    before = PLAN.read_bytes()
    told = run("sign", "noor.yaml", answers=("2024-02-26", "ontvangst", "nee"), code=130)
    assert "je antwoorden staan dan als voorstel" in told and PLAN.read_bytes() == before
    run("sign", "noor.yaml", answers=("", "", "ja"))
    assert (str(plan_in().ondertekening.datum), plan_in().ondertekening.wijze) == ("2024-02-26", "ontvangst")


CLOSING = ("ja", "doelen behaald", "Je haalde 92%.", "2024-08-30")


@pytest.mark.usefixtures("signed")
@pytest.mark.parametrize(
    ("more", "day"),
    [
        (("terug", "2024-09-02", "ja"), "2024-09-02"),
        (("terug", "terug", "Je haalde dat op 92%.", "", "ja"), "2024-08-30"),
        (("terug", "", "terug", "", ""), "2024-08-30"),
    ],
)
def test_from_the_end_of_a_closing(more: tuple[str, ...], day: str) -> None:
    told = run("close", "noor.yaml", "--format", "md", answers=(*CLOSING, *more))
    assert str(plan_in().afsluiting.datum) == day
    assert told.count("Zo staan de doelen ervoor") + told.count("Zo staat het doel ervoor") == 1
    assert told.count("Met terug ga je naar de vorige vraag.") == 1


@pytest.mark.usefixtures("signed")
def test_from_the_end_of_an_extension() -> None:
    answers = ("ja", "2024-10-31", "Je gaat vooruit.", "geen", "", "2024-08-30", "")
    told = run("extend", "noor.yaml", "--format", "md", answers=(*answers, "terug", "31-10-2024", "ja"))
    assert len(plan_in().verlengingen) == 1
    assert str(plan_in().evaluatiemomenten[-1].datum) == "2024-10-31"
    assert "[2024-" not in told, "days are proposed as they are typed"


@pytest.mark.usefixtures("signed")
def test_what_was_read_over_is_told_once() -> None:
    told = run("close", "noor.yaml", "--format", "md", answers=(*CLOSING, "ja"))
    assert " ".join(told.split()).count("afgesloten: doelen behaald") == 1
    assert "Vastgelegd in noor.yaml.\n" in told and "Nog te bekijken" not in told


@pytest.mark.parametrize("typed", ["op schema", "Op schema.", "deels op schema"])
def test_the_judgement_is_no_reason_for_itself(typed: str) -> None:
    from types import SimpleNamespace

    from spvgen.cli.talks.forms.judgement import _read_reason
    from spvgen.cli.terminal.outcome import WrongUse
    from spvgen.cli.terminal.thin import Patience, patience

    talk: Any = SimpleNamespace(open_text=str)
    with patience(Patience.INSISTED), pytest.raises(WrongUse, match="niet waarom"):
        _read_reason(talk)(typed)


@pytest.mark.parametrize("typed", ["Deels op schema door de storing", "De lijst was op schema"])
def test_with_more_it_is(typed: str) -> None:
    from types import SimpleNamespace

    from spvgen.cli.talks.forms.judgement import _read_reason

    talk: Any = SimpleNamespace(open_text=str)
    assert _read_reason(talk)(typed) == typed
