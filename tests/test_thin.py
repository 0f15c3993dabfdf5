"""What somebody types at a question: doubted once where it can hardly be meant, and a beginning of a choice."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from running import typing
from spvgen.cli.asking.answers import quoting, read_choice
from spvgen.cli.asking.kept import Kept
from spvgen.cli.intake.answers import Reader
from spvgen.cli.talks.outcome_doubts import read_outcome
from spvgen.cli.terminal.ask import ask, chosen, text_reader
from spvgen.cli.terminal.days import read_day
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import closing, date_of, rough_day
from spvgen.intake.answers import MATTERS
from terminal import ended, interrupt, needs_terminal, talk

TODAY = date(2026, 1, 7)  # a Wednesday
SHORT = text_reader(str, least=3)
NEEDED = text_reader(str, needed=True, least=3)


def asked(read: Callable[[str], str], *lines: str, default: str = "") -> tuple[str, str]:
    """The answer that is taken, and all that was said."""
    with typing(*lines) as (_, err):
        taken = ask("Wat", read, default=default)
    return taken, err.getvalue()


@pytest.mark.parametrize("typed", ["te kort", "gisteren", "Volgende week.", "maandag", "12-5-2026"])
@pytest.mark.parametrize("again", ["", None])
def test_what_can_not_be_meant_is_doubted_once_and_taken_when_it_is(typed: str, again: str | None) -> None:
    taken, said = asked(SHORT, typed, typed if again is None else again)
    assert taken == typed
    assert said.count("Of druk op Enter: dan blijft het zo.") == 1
    assert f"Wat [{typed}]: " in said, "what was typed is not lost"


def test_what_is_needed_is_doubted_once_as_well() -> None:
    assert asked(NEEDED, "te kort", "te kort")[0] == "te kort"
    assert asked(NEEDED, "te kort", "Je belde drie klanten.")[0] == "Je belde drie klanten."


@pytest.mark.parametrize("typed", ["weet niet", "ja", "idem", "…", "Dat moeten we nog bedenken", "xxx"])
def test_what_may_not_stand_in_a_plan_is_refused_each_time(typed: str) -> None:
    taken, said = asked(NEEDED, typed, typed, "Je belde drie klanten.")
    assert taken == "Je belde drie klanten."
    assert said.count("Dat zegt hier te weinig") == 2
    assert "dan blijft het zo" not in said


def test_a_doubted_answer_is_taken_away_with_a_dash() -> None:
    taken, said = asked(SHORT, "te kort", "-")
    assert taken == ""
    assert "Met - maak je het leeg." in said


def test_what_is_needed_can_not_be_taken_away() -> None:
    taken, said = asked(NEEDED, "te kort", "")
    assert (taken, said.count("dan blijft het zo.")) == ("te kort", 1)
    assert "maak je het leeg" not in said


@pytest.mark.parametrize(
    ("read", "told"),
    [
        (SHORT, "Weet je het niet? Laat het dan leeg: dat mag hier."),
        (NEEDED, "Weet je het nog niet? Stop dan met Ctrl-C."),
    ],
)
def test_who_does_not_know_hears_what_may_be_done(read: Callable[[str], str], told: str) -> None:
    _, said = asked(read, "weet ik niet precies", "Je belde drie klanten.")
    assert said.count("Weet je het") == 1 and told in said


def test_another_short_answer_is_taken_too() -> None:
    taken, said = asked(SHORT, "te kort", "te laat")
    assert (taken, said.count("erg kort")) == ("te laat", 1)


def test_what_says_enough_is_not_doubted() -> None:
    assert asked(SHORT, "Je belde drie klanten.") == ("Je belde drie klanten.", "Wat: ")
    assert asked(SHORT, "") == ("", "Wat: ")
    assert "erg kort" not in asked(SHORT, "-")[1]


def test_a_proposal_is_not_doubted() -> None:
    assert "erg kort" not in asked(SHORT, "", default="te kort")[1]


@pytest.mark.parametrize(
    ("default", "shown"),
    [
        ("2026-01-12", "12-1-2026"),
        ("op_schema", "op schema"),
        ("26", "26"),
        ("voortijdig_beeindigd", "voortijdig beëindigd"),
    ],
)
def test_a_proposal_is_shown_as_people_type_it(default: str, shown: str) -> None:
    taken, said = asked(str, "", default=default)
    assert (taken, said) == (default, f"Wat [{shown}]: ")


@pytest.mark.parametrize("typed", ["12-1-2026", "12 januari 2026", " 12-01-2026"])
def test_a_day_is_said_back_where_it_was_typed_otherwise(typed: str) -> None:
    assert "Opgevat als: maandag 12 januari 2026." in asked(lambda one: str(read_day(one)), typed)[1]


@pytest.mark.parametrize("typed", ["", "2026-01-12"])
def test_a_day_is_not_said_back_where_nobody_typed_another_spelling(typed: str) -> None:
    assert "Opgevat" not in asked(lambda one: str(read_day(one)), typed, default="2026-01-12")[1]


@pytest.mark.parametrize("typed", ["", "12-1-2026", "2026-01-12"])
def test_a_proposal_that_is_typed_over_is_not_doubted(typed: str) -> None:
    assert asked(SHORT, typed, default="2026-01-12")[1] == "Wat [12-1-2026]: "


def test_an_answer_that_was_kept_is_not_doubted_again(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "antwoorden.json", "", {"omschrijving": "te kort"})
    with typing() as (_, err):
        assert kept.ask("omschrijving", "Wat", NEEDED) == "te kort"
    assert err.getvalue() == ""


def test_options_are_not_doubted_and_hold_no_bare_yes() -> None:
    assert SHORT("te kort") == "te kort"
    with pytest.raises(WrongUse):
        SHORT("ja")


def test_private_things_are_refused_however_often_they_are_typed() -> None:
    read = Reader("Tom Bakker").text
    taken, said = asked(read, "burn-out", "burn-out", "Je belde niet.")
    assert taken == "Je belde niet."
    assert said.count("heeft het niet bewaard") == 2


def test_what_others_tell_is_no_quotation_however_often_it_is_typed() -> None:
    taken, said = asked(
        quoting(str, "Tom"), "Hij vindt het goed.", "Hij vindt het goed.", "Ik vind het goed."
    )
    assert (taken, said.count("Zo vertel jij het")) == ("Ik vind het goed.", 2)


def test_lines_together_are_doubted_once(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "antwoorden.json", "")
    with typing("Het rooster.", "", "Ook.", "", "") as (_, err):
        assert list(kept.several("besproken", "Besproken", str, least=5)) == ["Het rooster.", "Ook."]
    assert err.getvalue().count("Typ er nog een zin bij. Of druk op Enter") == 1
    assert "maak je het leeg" not in err.getvalue()


def test_the_last_line_can_be_taken_back(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "antwoorden.json", "")
    lines = ("terug", "Coaching", "Training", "Terug.", "Een mentor", "terug", "terug", "Uitleg", "")
    with typing(*lines) as (_, err):
        said = kept.several("hulp", "Hulp", SHORT, finish=lambda number, line: f"{number} {line}")
    assert said == ["1 Uitleg"]
    assert "Dit is de eerste vraag: er is geen vorige." in err.getvalue()
    assert re.findall("Weggehaald: (.*)", err.getvalue()) == ["2 Training", "2 Een mentor", "1 Coaching"]
    assert list(kept.answers.values()) == ["1 Uitleg", ""], "what was taken back is kept nowhere"


def test_no_line_takes_the_place_of_a_short_one(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "antwoorden.json", "")
    with typing("Coaching", "Training", "") as (_, err):
        assert list(kept.several("hulp", "Hulp", SHORT)) == ["Coaching", "Training"]
    assert "erg kort" not in err.getvalue()


def test_a_bare_yes_is_no_line_however_often_it_is_typed(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "antwoorden.json", "")
    with typing("ja", "ja", "Hij vindt het goed.", "Ik vind het goed.", "") as (_, err):
        assert list(kept.several("zienswijze", "Tom zegt", quoting(SHORT, "Tom"))) == ["Ik vind het goed."]
    assert err.getvalue().count("Dat zegt hier te weinig.") == 2
    assert "blijft het zo" not in err.getvalue()


def test_enough_lines_are_not_doubted() -> None:
    assert asked(closing(str, ["Het rooster is klaar."], 3), "")[1] == "Wat: "
    assert asked(closing(str, [], 3), "")[1] == "Wat: "


@pytest.mark.parametrize(
    ("typed", "side", "told"),
    [
        ("Gisteren", "near", "Bedoel je dinsdag 6 januari 2026? Typ dan: 6-1-2026"),
        ("overmorgen", "coming", "Bedoel je vrijdag 9 januari 2026? Typ dan: 9-1-2026"),
        ("maandag", "past", "Bedoel je maandag 5 januari 2026? Typ dan: 5-1-2026"),
        ("maandag", "coming", "Bedoel je maandag 12 januari 2026? Typ dan: 12-1-2026"),
        ("woensdag", "past", "Bedoel je woensdag 7 januari 2026? Typ dan: 7-1-2026"),
        ("maandag", "near", ""),
        ("volgende week", "coming", ""),
        ("over twee weken", "coming", "Bedoel je woensdag 21 januari 2026? Typ dan: 21-1-2026"),
        ("over een maand", "near", "Bedoel je zaterdag 7 februari 2026? Typ dan: 7-2-2026"),
        ("3 weken geleden", "past", "Bedoel je woensdag 17 december 2025? Typ dan: 17-12-2025"),
        ("over een tijdje", "coming", ""),
        ("paar weken geleden", "past", ""),
        ("9999999 jaar geleden", "past", ""),
    ],
)
def test_a_day_seen_from_today_gets_its_date(typed: str, side: str, told: str) -> None:
    assert date_of(typed, TODAY, side) == told  # type: ignore[arg-type]


def test_where_a_date_is_asked_a_day_seen_from_today_is_asked_again() -> None:
    with pytest.raises(WrongUse) as refused:
        read_day("gisteren")
    assert refused.value.hint.startswith("Bedoel je ")


# --- A beginning of a choice -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "words", "meant"),
    [
        ("we", MATTERS, "werk"),
        ("h", MATTERS, "houding"),
        ("w", MATTERS, None),
        ("e", ("vaker", "één_keer"), "één_keer"),
        ("Een keer.", ("vaker", "één_keer"), "één_keer"),
        ("op sch", ("op_schema", "deels_op_schema"), "op_schema"),
        ("", MATTERS, None),
        ("…", MATTERS, None),
    ],
)
def test_a_beginning_that_can_be_one_thing_only_will_do(
    typed: str, words: tuple[str, ...], meant: str | None
) -> None:
    assert chosen(typed, words) == meant


def test_a_beginning_of_two_choices_says_which() -> None:
    for read in (read_choice(MATTERS), Reader("Tom").choosing(MATTERS)):
        with pytest.raises(WrongUse) as refused:
            read("w")
        assert str(refused.value) == "Dat kan werk of wangedrag zijn. Typ een letter meer."


@pytest.mark.parametrize(("typed", "meant"), [("v", "vaker"), ("e", "één keer")])
def test_a_letter_says_whether_it_recurs(typed: str, meant: str) -> None:
    assert Reader("Tom").recurring(typed) == meant


def test_a_beginning_of_an_outcome() -> None:
    assert read_outcome("v") == "voortijdig_beeindigd"
    assert read_outcome("doelen n") == "doelen_niet_behaald"
    with pytest.raises(WrongUse, match="Dat kan doelen behaald of doelen niet behaald zijn"):
        read_outcome("doelen")


# --- A narrow terminal -----------------------------------------------------------------------------


@needs_terminal
@pytest.mark.parametrize("columns", [40, 60, 80])
def test_a_question_is_broken_between_words(tmp_path: Path, columns: int) -> None:
    child = talk(tmp_path, "intake", "Tom Bakker", answers=[("houding: ", "werk")], columns=columns)
    child.expect("keer: ")
    asked = (child.before + child.after).rpartition("Komt het")[1:]
    interrupt(child)
    ended(child)
    lines = "".join(asked).splitlines()
    assert all(len(line) <= columns for line in lines)
    assert " ".join(lines) == "Komt het vaker voor, of was het één keer? Typ vaker of één keer: "


# --- A yes, and a day that is nearly one -----------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "default"), [("ja", "2026-01-12"), ("Ja.", "Het rooster is klaar."), ("ja hoor", "5")]
)
def test_a_bare_yes_takes_the_proposal(typed: str, default: str) -> None:
    read = str if default == "5" else SHORT if " " in default else lambda one: str(read_day(one))

    def no_yes(answer: str) -> str:
        if answer.startswith("ja"):
            raise WrongUse("Dat is geen getal.")
        return str(read(answer))

    taken, said = asked(no_yes if default == "5" else read, typed, default=default)
    assert taken == default and "Opgevat als: " in said


def test_a_yes_without_a_proposal_or_that_is_an_answer_is_as_it_was() -> None:
    assert asked(SHORT, "ja", "Je belde drie klanten.")[1].count("Dat zegt hier te weinig.") == 1
    assert asked(read_choice(("ja", "nee")), "ja", default="nee")[0] == "ja"
    assert asked(SHORT, "ja, maar het rooster schuift", default="Het is klaar.")[0].startswith("ja, maar")


@pytest.mark.parametrize(
    ("typed", "side", "day"),
    [
        ("komende maandag", "near", "12 januari"),
        ("Aanstaande vrijdag", "near", "9 januari"),
        ("volgende woensdag", "coming", "14 januari"),
        ("afgelopen woensdag", "past", "31 december"),
        ("vorige week dinsdag", "past", "30 december"),
        ("volgende week maandag", "near", "12 januari"),
        ("deze vrijdag", "coming", "9 januari"),
    ],
)
def test_the_next_or_last_day_of_the_week_is_a_date(typed: str, side: str, day: str) -> None:
    assert f" {day} 202" in date_of(typed, TODAY, side)  # type: ignore[arg-type]


def test_a_day_that_is_known_is_taken_with_enter() -> None:
    today = date.today()
    taken, said = asked(lambda one: str(read_day(one)), "vandaag", "")
    assert taken == str(today)
    assert "Druk dan op Enter." in said and f"[{today.day}-{today.month}-{today.year}]" in said
    assert asked(lambda one: str(read_day(one)), "vandaag", "3-3-2026")[0] == "2026-03-03"


@pytest.mark.parametrize(
    ("typed", "side", "like"),
    [
        ("half oktober", "past", "15-10-2025"),
        ("eind september", "past", "28-9-2025"),
        ("ergens in begin maart", "coming", "1-3-2026"),
        ("april", "coming", "15-4-2026"),
        ("medio november 2025", "past", "15-11-2025"),
        ("vorige week", "past", "24-12-2025"),
        ("in de zomer", "past", "24-12-2025"),
        ("week 42", "past", "24-12-2025"),
    ],
)
def test_a_rough_day_is_to_become_the_nearest(typed: str, side: str, like: str) -> None:
    told = rough_day(typed, TODAY, side)  # type: ignore[arg-type]
    assert told.endswith(f"Typ de dag die er het dichtst bij ligt, zoals {like}.")
    assert ("Kijk in je agenda" in told) is (side == "past")


@pytest.mark.parametrize(
    "typed", ["15 oktober", "15-10", "maandag", "weet ik niet", "te laat in mei", "half mei 0000", "mei 9999"]
)
def test_what_is_a_day_or_nothing_like_one_is_not_rough(typed: str) -> None:
    assert rough_day(typed, TODAY, "past") == ""
