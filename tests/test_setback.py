"""What stood in the way and was not up to the employee: it reaches every letter, and is asked about."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from running import english
from signed_samples import PLAN, close, extend
from spvgen.cli.talks.before import goes_on_with_goals
from spvgen.kinds.tegenslag import tegenslagen
from support import plan_in
from terminal import ended, needs_terminal, talk

NOTE = "Pipelux leverde niet meer, dit doel is niet haalbaar en daar kun je niets aan doen."


pytestmark = pytest.mark.usefixtures("measured_plan")


def noted(note: str = "", discussed: str = "") -> None:
    """Put these words in the last report."""
    text = PLAN.read_text("utf-8")
    if note:
        text = text.replace("waarde: 84%\n", f"waarde: 84%\n          toelichting: '{note}'\n")
    if discussed:
        text = text.replace(
            "      zienswijze: Het gaat beter.\n",
            f"      besproken: '{discussed}'\n      zienswijze: Het gaat beter.\n",
        )
    PLAN.write_text(text, "utf-8")


def found() -> list[tuple[str, bool]]:
    plan = plan_in()
    return [(one.tekst, one.onhaalbaar) for _, one in tegenslagen(plan)]


@pytest.mark.parametrize(
    ("said", "reach"),
    [
        ("Het doel is door de leveringsstop onhaalbaar geworden.", True),
        ("De norm van 90% is voor jou niet meer te halen, want de centrale is kapot.", True),
        ("Het doel is niet haalbaar met deze telefoon.", True),
        ("De telefoon lag drie weken stil, en dat lag niet aan jou.", False),
        ("De storing viel buiten jouw invloed.", False),
        ("Het rooster werd gewijzigd; daar kon je niets aan doen.", False),
        ("Dit was overmacht.", False),
        ("De late leveringen zijn niet te wijten aan jou.", False),
        ("Je had geen invloed op de prijzen.", False),
        ("De training kwam te laat. Dat lag niet aan u.", False),
        ("De training ging niet door, en dat lag aan ons.", False),
        ("Er was geen mentor. Dat hadden wij moeten regelen.", False),
        ("De lijst kwam te laat, dat is onze fout.", False),
        ("Dat rekenen we je niet aan.", False),
        ("De vertraging kwam door ons.", False),
        ("Dat de training niet doorging, kwam door ons.", False),
        ("Die lijst hadden we je eerder moeten geven.", False),
        ("Dat hadden we anders moeten aanpakken.", False),
    ],
)
def test_what_says_that_something_was_in_the_way(said: str, reach: bool) -> None:
    noted(discussed=said)
    assert found() == [(said, reach)]


@pytest.mark.parametrize(
    "said",
    [
        "De daling is niet te wijten aan de markt.",
        "De nieuwe prijslijst had geen invloed op je cijfers.",
        "Het doel blijft haalbaar, ook met het nieuwe rooster.",
        "We vinden het doel niet onhaalbaar.",
        "Dat ligt niet alleen aan jou.",
        "Als de training niet komt, is het doel niet haalbaar.",
        "Je vindt dat het niet aan jou ligt.",
        "Ligt het niet aan jou?",
        "De prijs ligt niet aan de lage kant.",
        "Vóór negen uur bellen was niet haalbaar.",
        "Je kunt er zelf iets aan doen.",
        "Dat lag niet aan ons.",
        "Dat kwam door ons overleg van dinsdag.",
        "Het is niet onze fout.",
        "Dat hadden we samen moeten plannen.",
        "Meer hadden we niet moeten vragen.",
        "Anders hadden we je moeten waarschuwen.",
        "Eigenlijk hadden we je moeten waarschuwen.",
        "Dan hadden we het plan moeten beëindigen.",
        "Zonder die vooruitgang hadden we het plan moeten stoppen.",
        "Bij minder dan 80% hadden we moeten ingrijpen.",
        "Je weekcijfers hadden we maandag van je moeten krijgen.",
        "Die cijfers hadden we maandag moeten ontvangen.",
        "Dat hadden we beiden beter moeten doen.",
        "Dat hadden we nooit moeten beloven.",
        "De klant kwam door ons.",
        "Het is niet alleen onze schuld.",
    ],
)
def test_what_does_not(said: str) -> None:
    noted(discussed=said)
    assert found() == []


def test_a_note_beside_a_figure_is_about_its_goal() -> None:
    noted(NOTE)
    assert found() == [(NOTE, True)]


# --- The letters -----------------------------------------------------------------------------------


def test_the_closing_letter_has_the_note_and_what_was_in_the_way() -> None:
    said = "De telefoon lag drie weken stil, en dat lag niet aan jou."
    noted("In augustus gemeten, daar kon je niets aan doen.", said)
    assert close("doelen_niet_behaald", "--toelichting", "Het bleef 84%.", "--format", "md").code == 0
    text = Path("noor-afsluiting.md").read_text("utf-8")
    assert "- **Toelichting bij de meting**: In augustus gemeten, daar kon je niets aan doen." in text
    in_the_way = text.partition("## Wat er in de weg stond")[2].partition("##")[0]
    assert f"- **30 augustus 2024**: {said}" in in_the_way
    assert "In augustus gemeten" not in in_the_way, "it stands with the figure"


def test_without_a_setback_the_letter_has_no_such_part() -> None:
    assert close("doelen_niet_behaald", "--toelichting", "Het bleef 84%.", "--format", "md").code == 0
    text = Path("noor-afsluiting.md").read_text("utf-8")
    assert "in de weg" not in text and "Toelichting bij" not in text


def test_an_extension_tells_of_it_and_its_letter_has_the_note() -> None:
    noted(NOTE)
    ran = extend("--format", "md")
    assert ran.code == 0
    assert "dat het doel ‘Terugbelafspraken’ niet haalbaar is" in ran.err
    assert "spv sign noor.yaml --again" in ran.err and english(ran.err) == []
    (letter,) = Path().glob("noor-verlenging*.md")
    assert f"**Toelichting bij de meting**: {NOTE}" in letter.read_text("utf-8")


@pytest.mark.parametrize(
    ("goals", "told", "mend"),
    [
        (["Omzet"], "dat het doel ‘Omzet’ niet haalbaar is.", "Pas het doel liever"),
        (["Omzet", "Omzet"], "dat het doel ‘Omzet’ niet haalbaar is.", "Pas het doel liever"),
        (["Omzet", ""], "dat het doel ‘Omzet’ niet haalbaar is.", "Pas het doel liever"),
        ([""], "dat een doel niet haalbaar is.", "Pas het doel liever"),
        (
            ["Omzet", "Klantbehoud"],
            "dat de doelen ‘Omzet’ en ‘Klantbehoud’ niet haalbaar zijn.",
            "Pas de doelen liever",
        ),
        (["A", "B", "C"], "dat de doelen ‘A’, ‘B’ en ‘C’ niet haalbaar zijn.", "Pas de doelen liever"),
    ],
)
def test_one_goal_or_more_out_of_reach(
    goals: list[str],
    told: str,
    mend: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = [((), SimpleNamespace(doel=SimpleNamespace(gebied=one) if one else None)) for one in goals]
    monkeypatch.setattr("spvgen.cli.talks.before.out_of_reach", lambda plan: found)
    file: Any = SimpleNamespace(plan=None, path=PLAN)
    assert goes_on_with_goals(file, asking=False)
    said = " ".join(capsys.readouterr().err.split())
    assert told in said and mend in said


OURS = {
    "acties": (
        "          gedaan: ja\n        - actie: Dagafsluiting",
        "De lijst kwam te laat, dat lag niet aan jou.",
    ),
    "hulp": ('"Training agendabeheer: gevolgd."', "De training ging niet door. Dat lag niet aan jou."),
}


def not_carried_out() -> None:
    """Let the report tell, at an action and at help, of what the employer did not do."""
    text = PLAN.read_text("utf-8")
    note, line = OURS["acties"], OURS["hulp"]
    beside = note[0].replace("gedaan: ja\n", f"gedaan: deels\n          toelichting: '{note[1]}'\n", 1)
    assert text.count(note[0]) == text.count(line[0]) == 1
    PLAN.write_text(text.replace(note[0], beside).replace(line[0], f'"{line[1]}"'), "utf-8")


def test_the_letter_of_an_extension_tells_what_was_not_carried_out() -> None:
    not_carried_out()
    assert extend("--format", "md").code == 0
    (letter,) = Path().glob("noor-verlenging*.md")
    text = letter.read_text("utf-8")
    in_the_way = text.partition("## Wat er in de weg stond")[2].partition("##")[0]
    assert f"- **30 augustus 2024**: {OURS['acties'][1]}" in in_the_way
    help_given = text.partition("## Welke hulp je kreeg")[2].partition("##")[0]
    assert f"Coaching: elke week. {OURS['hulp'][1]}" in help_given
    assert text.count(OURS["hulp"][1]) == 1


def test_a_report_of_after_an_extension_is_not_in_its_letter() -> None:
    not_carried_out()
    text = PLAN.read_text("utf-8").replace("      datum: 2024-08-30\n", "      datum: 2024-09-02\n")
    PLAN.write_text(text, "utf-8")
    assert extend("--format", "md").code == 0
    (letter,) = Path().glob("noor-verlenging*.md")
    told = letter.read_text("utf-8")
    assert "in de weg" not in told and "Welke hulp" not in told


@pytest.mark.parametrize(
    ("more", "helped"), [((), True), (("--uit-dienst-op", "2024-08-31"), False)], ids=["stopt", "vertrekt"]
)
def test_a_plan_cut_short_ends_in_a_letter_that_tells_it(more: tuple[str, ...], helped: bool) -> None:
    not_carried_out()
    given = (
        "--datum",
        "2024-08-30",
        "--toelichting",
        "Je stopt met dit werk; dat bespraken we op 29 augustus.",
    )
    assert close("voortijdig_beeindigd", *given, *more, "--format", "md").code == 0
    text = Path("noor-afsluiting.md").read_text("utf-8")
    in_the_way = text.partition("## Wat er in de weg stond")[2].partition("##")[0]
    assert OURS["acties"][1] in in_the_way
    assert ("## Welke hulp je kreeg" in text) is helped
    assert text.count(OURS["hulp"][1]) == 1, "once, whether there is a part about help or not"


@needs_terminal
def test_who_closes_sees_it_and_is_asked_how_it_counted(folder: Path) -> None:
    noted(NOTE, "De telefoon lag stil, en dat lag niet aan jou.")
    answers = [
        ("toch zo afsluiten", "ja"),
        (r"Pipelux[\s\S]*De telefoon lag stil[\s\S]*De uitkomst", "niet behaald"),
        ("Welke maatregel", ""),
        (r"niet\s+aan\s+de\s+medewerker\s+lag[\s\S]*hoe telde mee wat er in de weg stond", ""),
        ("Hier is een toelichting nodig", "Doelen niet behaald."),
        (r"Dat\s+zegt\s+de\s+uitkomst\s+al", "Door Pipelux bleef het 84%; dat telde mee."),
        ("Dag van afsluiten", "2024-08-30"),
        ("Klopt dat", "ja"),
    ]
    child = talk(folder, "close", "noor.yaml", "--format", "md", answers=answers)
    child.expect("Gemaakt: noor-afsluiting.md")
    assert ended(child) == 0


@needs_terminal
def test_who_extends_with_a_goal_out_of_reach_is_asked(folder: Path) -> None:
    noted(NOTE)
    before = PLAN.read_bytes()
    child = talk(
        folder,
        "extend",
        "noor.yaml",
        answers=[("toch zo verlengen", "ja"), (r"met dezelfde doelen.*\[nee\]", "")],
    )
    child.expect("Er is niets vastgelegd")
    assert ended(child) == 130 and PLAN.read_bytes() == before
