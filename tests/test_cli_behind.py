"""What is typed behind a choice: it comes at the question that it belongs to, or it is said not to be kept."""

from pathlib import Path
from typing import Any

import pytest

from intake_samples import NAME
from running import spv, typing
from spvgen.__main__ import main
from spvgen.cli.asking.behind import going_on, taken_apart
from spvgen.cli.asking.kept import Kept
from spvgen.cli.intake.answers import Reader
from spvgen.cli.intake.cause_questions import _completed
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.intake.remedies import FORMS
from support import plan_in
from terminal import answer, ended, interrupt, needs_terminal, talk

DONE = ("ja", "deels", "nee", "loopt_nog")


pytestmark = pytest.mark.usefixtures("held")


@pytest.mark.parametrize(
    ("typed", "choice", "rest"),
    [
        ("ja, je kreeg twee keer uitleg", "ja", "je kreeg twee keer uitleg"),
        ("Ja want in maart en april ging het wel goed", "Ja", "in maart en april ging het wel goed"),
        ("nee omdat het rooster vol zat", "nee", "omdat het rooster vol zat"),
        ("ja – elke week", "ja", "elke week"),
        ("deels; niet op maandag.", "deels", "niet op maandag."),
        ("ja.elke week", "ja", "elke week"),
        ("nee nog niet genoeg", "nee", "nog niet genoeg"),
        ("Loopt nog, tot juni", "Loopt nog", "tot juni"),
        ("ja hoor", "ja", ""),
        ("Ja, dat klopt.", "Ja", ""),
        ("nee.", "nee", ""),
        ("nee, geen idee", "nee", ""),
        *((one, one, "") for one in ("jaarlijks", "ja of nee", "ja/nee", "ja, deels", "nee, ja toch wel", "half", "")),
    ],
)  # fmt: skip
def test_an_answer_is_taken_apart(typed: str, choice: str, rest: str) -> None:
    assert taken_apart(typed, DONE) == (choice, rest)


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("vaker, in mei en juni ook", "in mei en juni ook"),
        ("Vaak, want hij heeft geen tijd", "hij heeft geen tijd"),
        ("drie keer in mei", "drie keer in mei"),
        ("meerdere keren", ""),
    ],
)
def test_how_often_is_taken_apart_too(typed: str, rest: str) -> None:
    read = Reader(NAME)
    head, said = read.recurring_apart(typed)
    assert (read.recurring(head), said) == ("vaker", rest)


# --- In an intake ----------------------------------------------------------------------------------


@needs_terminal
def test_in_an_intake_it_comes_at_the_question_it_belongs_to(folder: Path) -> None:
    turns = (
        ("Typ werk", "werk, de rapporten komen drie weken te laat"),
        (r"hieronder als voorstel tussen \[ \]\.[\s\S]*Komt het vaker voor", "vaker, in mei en in juni ook"),
        (r"Opgevat als: vaker\.[\s\S]*Waaruit blijkt dat\? \(mag leeg blijven\) \[in mei en in juni ook\]", ""),
        (r"Wat er achterblijft \[de rapporten komen drie weken te laat\]", ""),
        ("Datum van een voorbeeld", ""),
        ("Wanneer sprak je", "6-10-2025"),
        ("Wat jullie bespraken", "Je levert het rapport op tijd in."),
        (r"Enter: klaar", ""),
        (r"Heb je tot nu toe gedaan wat redelijk was om Tom te helpen\? \(ja of nee\)", "ja, je kreeg twee keer uitleg"),
        (r"Welke hulp kreeg Tom al\? .*\[je kreeg twee keer uitleg\]", ""),
        ("Hebben collega’s", "nee, alleen Tom"),
        (r"Niet bewaard is: ‘alleen Tom’[\s\S]*hele team", "nee, iedereen doet iets anders"),
        (r"Wat komt er steeds tussen.*\[iedereen doet iets anders\]", ""),
        ("Tom zegt", "Ik weet niet wat ik per week moet doen."),
        ("Bij welke oorzaak", "doelen"),
        ("kennis of ervaring", "ja, je hebt het systeem niet leren kennen"),
        (r"Wat zie je \[je hebt het systeem niet leren kennen\]", ""),
        ("training, mentor of coaching", ""),
        ("Wat doen jullie eraan", "ja, en Sanne kijkt elke week mee"),
        ("Hoe zie jij dat", "nee, de doelen staan in het plan van het team"),
        (r"Niet bewaard is: ‘de doelen staan in het plan van het team’[\s\S]*Wat doen jullie eraan", ""),
        ("te weinig leiding", "nee"), ("Botst de beloning", "nee"), ("in de weg", "nee"),
        ("buiten de organisatie iets veranderd", "nee"), ("andere oorzaak", "nee"),
        (r"privé iets mee\?", "nee, zqxj"),
        (r"Alleen ja of nee is bewaard[\s\S]*Denk je dat", "ja want in maart en april ging het wel goed"),
        (r"Waarom denk je dat\? .*\[in maart en april ging het wel goed\]", ""),
        ("Goed gaat", ""),
        ("Functie", "Planner"),
    )  # fmt: skip
    child = talk(folder, "intake", NAME, answers=turns)
    child.expect("leidinggevende")
    interrupt(child, "Er is niets gemaakt")
    kept = next(Path(".spv/antwoorden").glob("*.json")).read_text("utf-8")
    assert "zqxj" not in kept
    assert (
        "We zetten" not in kept
        and "Daarna oefen je het met je leidinggevende. En Sanne kijkt elke week mee." in kept
    )


def test_what_is_private_is_not_kept_behind_a_choice_either() -> None:
    with typing("werk", "vaker, want Tom is depressief") as (out, err):
        assert main(["intake", NAME]) == 130
    said = " ".join(err.getvalue().split())
    assert "spv heeft het niet bewaard" in said and "depressief" not in out.getvalue() + said
    assert "depressief" not in next(Path(".spv/antwoorden").glob("*.json")).read_text("utf-8")


def test_an_option_may_have_any_sign_between() -> None:
    ran = spv("intake", NAME, "--matter", "werk", "--terugkerend", "nee, alleen in mei", "--no-input")
    assert ran.code == 1, ran.err


# --- In a talk -------------------------------------------------------------------------------------


def test_in_a_talk_too() -> None:
    lines = (
        *("", "", "75", ""),
        *("ja, want de agenda helpt", "", "deels niet op maandag", ""),
        *("ja: drie gesprekken met Karim", "", "ja op 10 en 17 maart", "", ""),
        *("We spraken over het rooster van maandag.", "", "", "Ik krijg meer overzicht.", ""),
        *(
            "op schema, want Noor belt alle klanten zelf",
            "ja, maar de hulp nog niet",
            "nee, de hulp",
            "datum",
            "",
        ),
        "ja hoor",
    )
    with typing(*lines) as (_, err):
        assert main(["evaluate", "noor.yaml", "--format", "md"]) == 0, err.getvalue()
    said = err.getvalue()
    assert "Wat hielp daarbij? (mag leeg blijven) [de agenda helpt]: " in said
    assert "Niet bewaard is: ‘Noor belt alle klanten zelf’" in said
    assert "Je typt hier meer dan ja." in said, "a condition is no yes"
    assert "Opgevat als: nee. Wat je erachter typte, is niet bewaard." in said
    plan = plan_in()
    report = plan.evaluatiemomenten[0].verslag
    assert [one.toelichting for one in report.acties] == ["de agenda helpt", "niet op maandag"]
    assert report.geboden_ondersteuning[0] == "Coaching: drie gesprekken met Karim"


@pytest.mark.parametrize(
    ("typed", "value", "offered"),
    [
        ("behaald, want de laatste stand was 92%", "doelen_behaald", "de laatste stand was 92%"),
        ("behaald omdat je elke dag belde", "doelen_behaald", "omdat je elke dag belde"),
        ("niet behaald", "doelen_niet_behaald", ""),
    ],
)
def test_a_choice_in_words_of_ones_own_may_go_on(typed: str, value: str, offered: str) -> None:
    from spvgen.cli.talks.outcome_doubts import read_outcome

    said: list[str] = []
    assert going_on(read_outcome, str, said.append)(typed) == value
    assert said == ([offered] if offered else [])


def test_what_turns_a_choice_around_is_no_rest() -> None:
    from spvgen.cli.talks.outcome_doubts import read_outcome

    said: list[str] = []
    with pytest.raises(WrongUse):
        going_on(read_outcome, str, said.append)("behaald, maar niet alle doelen")
    assert said == []


# --- No answer -------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["nee", "Geen.", "n.v.t.", "weet ik niet"])
def test_that_a_word_is_taken_for_no_answer_is_told_wherever_it_is(typed: str, capsys: Any) -> None:
    from spvgen.cli.talks.forms.common import term_reader

    assert term_reader("Karim vraagt een scherm aan", str)(typed) == ""
    assert capsys.readouterr().err == "  Opgevat als: geen antwoord. De afspraak blijft zo.\n"
    assert Reader(NAME).text(typed) == ""
    assert capsys.readouterr().err == "  Opgevat als: geen antwoord.\n"


@pytest.mark.parametrize("typed", ["nee", "Geen.", "nog niet"])
def test_so_it_is_where_a_day_is_asked(typed: str, capsys: Any) -> None:
    assert (Reader(NAME).day(typed), Reader(NAME).day("")) == ("", "")
    assert capsys.readouterr().err == "  Opgevat als: geen antwoord.\n"


@needs_terminal
def test_what_is_told_where_something_else_is_asked_comes_back(folder: Path) -> None:
    child = talk(folder, "intake", "Tom Bakker")
    answer(
        child,
        ("Typ werk", "werk"), ("Typ vaker of één keer", "vaker"), ("Waaruit blijkt dat", ""),
        ("Wat er achterblijft", "Van juli tot en met september was 64% van je taken op tijd klaar."),
        ("Datum van een voorbeeld", "16-9-2025: op de Dam stonden twee ploegen tegelijk"),
        (r"hieronder als voorstel[\s\S]*Wat er gebeurde \[op de Dam stonden twee ploegen tegelijk\]", ""),
        ("Enter: klaar", "3 oktober 2025 - de klant belde voor niets"),
        (r"Wat er gebeurde \[de klant belde voor niets\]", ""),
        ("Enter: klaar", "9-9-2025"), (r"Wat er gebeurde: ", "Het overzicht kwam drie dagen te laat."),
        ("Enter: klaar", ""), ("Wanneer sprak je", "6-10-2025: je levert het rapport op tijd in"),
        (r"Wat jullie bespraken \[je levert het rapport op tijd in\]", ""), ("Enter: klaar", ""),
        ("om Tom te helpen", "ja"), ("Welke hulp", ""),
        ("Hebben collega’s", "nee, de andere twee planners halen 95%"), ("hele team", "ja"),
        ("Tom zegt", "Ik weet niet wat ik per week moet doen."), ("Bij welke oorzaak", "doelen"),
        ("kennis of ervaring", "ja"), ("Wat zie je", "Je hebt het systeem niet leren kennen."),
        ("training, mentor of coaching", "mentor (Ingrid)"),
        (r"Voorstel: Je leert dit van een mentor[^\[]*Je mentor is Ingrid\.[^\[]*\[ja\]", ""),
        ("Hoe zie jij dat", "nee"), ("Wat doen jullie eraan", "ja"),
        ("te weinig leiding", "nee"), ("Botst de beloning", "nee"), ("in de weg", "nee"),
        ("buiten de organisatie iets veranderd", "nee"), ("andere oorzaak", "nee"), (r"privé iets mee\?", "nee"),
        ("Denk je dat", "ja"),
        (r"Waarom denk je dat\?[^\[]*\[de andere twee planners halen 95%\]", ""),
    )  # fmt: skip
    child.expect("Goed gaat")
    interrupt(child)
    assert ended(child) == 130


@pytest.mark.parametrize(
    ("form", "scrap", "said"),
    [
        ("mentor", "(Ingrid)", "Je mentor is Ingrid."),
        ("training", "Excel", "Het gaat om: Excel."),
        ("coaching", "in bellen", "Het gaat om: in bellen."),
        ("mentor", "", "oefent met je."),
    ],
)
def test_a_scrap_completes_the_proposal(form: str, scrap: str, said: str, tmp_path: Path) -> None:
    kept = Kept(tmp_path / "antwoorden.json", "", {}, earlier={"a:aanpak": scrap})
    whole = _completed(FORMS[form], kept.scrap("a:aanpak", 3))
    assert whole.startswith(FORMS[form]) and whole.endswith(said)
    assert not kept.earlier.get("a:aanpak")
    kept.earlier["a:aanpak"] = "Ingrid kijkt elke week mee."
    assert not kept.scrap("a:aanpak", 3), "a sentence is one by itself"


@pytest.mark.parametrize("when", ["Al sinds januari.", "al sinds januari"])
def test_when_help_is_there_is_told_of_it(when: str) -> None:
    assert _completed(FORMS["mentor"], when).endswith("oefent met je. Wanneer: al sinds januari.")
