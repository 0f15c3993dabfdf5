"""``spv evaluate`` comes back to what was promised and agreed, and asks why a judgement differs."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from running import english, spv
from spvgen import api
from spvgen.cli.talks.forms.support import agreed_before
from spvgen.cli.talks.forms.verbeterplan import FORM
from spvgen.cli.talks.summary import summary
from spvgen.kinds.verloop import Verlenging
from spvgen.quantity_reading import parse_quantity
from spvgen.rules.reading.goal_figures import norm_of
from spvgen.rules.verslag.standing import compared, not_ahead
from support import CLEAN, plan_in
from terminal import answer, break_off, ended, needs_terminal, talk

FIRST_REPORT = """\
datum: 2024-04-02
metingen:
  - voor_doel: Terugbelafspraken
    waarde: 75%
geboden_ondersteuning:
  - "Coaching: drie gesprekken met Karim."
besproken: We keken samen naar de drukke maandag.
afspraken:
  - Karim vraagt uiterlijk 7 april 2024 een tweede agenda aan.
  - Je deelt elke vrijdag je lijst met Karim.
oordeel: op schema
"""
AGENDA = "Karim vraagt uiterlijk 7 april 2024 een tweede agenda aan"
LIST = "Je deelt elke vrijdag je lijst met Karim"


@pytest.fixture(autouse=True)
def folder(held: Path) -> Path:
    """A folder with a plan that ran two years ago, and the report of its first talk."""
    Path("verslag.yaml").write_text(FIRST_REPORT.replace("op schema", "op_schema"), "utf-8")
    assert spv("evaluate", "noor.yaml", "--from", "verslag.yaml", "--no-input").code == 0
    return held


def report(item: int) -> Any:
    return plan_in().evaluatiemomenten[item].verslag


def findings(code: str) -> list[Any]:
    found = api.load(Path("noor.yaml").read_bytes(), "noor.yaml").report.findings
    return [one for one in found if one.code == code]


def begin(figure: str) -> tuple[tuple[str, str], ...]:
    """The questions up to those about help."""
    return (
        (r"Datum van het gesprek", ""),
        ("Wie waren erbij", ""),
        (r"vorige keer 75%[\s\S]*tussendoel 78% op 30 april 2024[\s\S]*Stand nu", figure),
        ("Toelichting", ""),
        (r"Dagstart[\s\S]*Gedaan", "ja"),
        ("Wat hielp daarbij", ""),
        (r"Dagafsluiting[\s\S]*Gedaan", "ja"),
        ("Wat hielp daarbij", ""),
    )


HELP = (
    (r"Beloofde hulp: Coaching[\s\S]*Gegeven", "ja"),
    ("Wat was er", "vier gesprekken met Karim"),
    (r"Training agendabeheer[\s\S]*In de verslagen tot nu toe staat hier niets over[\s\S]*Gegeven", "ja"),
    ("Wat was er", "gevolgd op 10 en 17 maart"),
    ("Hulp: ", ""),
)
AGREED = (
    (
        rf"geworden van deze afspraak van de vorige keer\?\s+{AGENDA}\.\s+Gedaan: ja, deels, nee of loopt nog",
        "nee",
    ),
    (r"Waardoor niet, en geldt de afspraak nog", "Karim was met verlof"),
    (rf"{LIST}\.\s+Gedaan", "ja"),
    ("Wat leverde dat op", ""),
)
SAID = (
    ("Besproken: ", "We hebben de maandag nog eens bekeken."),
    ("Besproken: ", ""),
    ("Afspraak: ", ""),
    ("Noor zegt: ", "Ik krijg meer overzicht."),
    ("Noor zegt: ", ""),
)


@needs_terminal
def test_a_talk_comes_back_to_all_that_was_promised_and_agreed(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml", answers=(*begin("77%"), *HELP, *AGREED, *SAID))
    answer(
        child,
        (r"geen\s+tussendoel\s+afgesproken\. Jullie kiezen[\s\S]*Oordeel: op schema, deels", "op schema"),
    )
    child.expect(rf"Besproken:\r\n    Afspraak ‘{AGENDA}’: niet")
    answer(child, ("Klopt dit", "ja"))
    child.expect("Gemaakt")
    assert ended(child) == 0
    made = report(1)
    assert made.geboden_ondersteuning[1] == "Training agendabeheer: gevolgd op 10 en 17 maart"
    assert made.besproken == (
        f"Afspraak ‘{AGENDA}’: niet gedaan. Karim was met verlof.\nAfspraak ‘{LIST}’: gedaan.\n"
        "We hebben de maandag nog eens bekeken."
    )
    later = date(2024, 5, 26)
    assert agreed_before(plan_in(), later) == [AGENDA], "what was not done is asked once more"


@needs_terminal
@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("We keken samen naar de drukke maandag.", "De training was nuttig."),
        ("Je deelt elke vrijdag je lijst met Karim.", "Op de training neem je je agenda mee."),
    ],
)
def test_help_that_a_report_mentions_is_not_said_to_be_in_none(folder: Path, was: str, now: str) -> None:
    Path("noor.yaml").write_text(
        CLEAN.read_text("utf-8").replace("2025", "2023").replace("2026", "2024"), "utf-8"
    )
    Path("verslag.yaml").write_text(FIRST_REPORT.replace("op schema", "op_schema").replace(was, now), "utf-8")
    assert spv("evaluate", "noor.yaml", "--from", "verslag.yaml", "--no-input").code == 0
    child = talk(folder, "evaluate", "noor.yaml", answers=(*begin("77%"), *HELP[:2]))
    said = rf"Training agendabeheer[\s\S]*In een eerder verslag staat: {now}\s+Daaruit blijkt niet of[\s\S]*Gegeven"
    answer(child, (said, "ja"))


@needs_terminal
def test_a_judgement_against_the_figures_gets_a_reason_that_stands_in_the_report(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml", answers=(*begin("70%"), *HELP, *AGREED, *SAID))
    answer(
        child,
        (r"0 van 1 op schema[\s\S]*Oordeel.*\[niet op schema\]", "op schema"),
        (r"staat op 70% en begon op 71%\.[\s\S]*Waarom kiezen jullie toch dit oordeel", ""),
        (r"Schrijf dus op waarom[\s\S]*Waarom kiezen jullie", "geen"),
        (r"Dat zegt hier te weinig[\s\S]*Waarom kiezen jullie.*", "de nieuwe telefooncentrale viel in april vijf dagen uit"),
    )  # fmt: skip
    child.expect(r"Klopt dit[\s\S]*\[ja\]: ")
    assert "staat op 70%" not in child.before, "it was told at the question why"
    child.sendline("")
    assert ended(child) == 0
    assert report(1).oordeel == "op_schema"
    assert report(1).besproken.endswith(
        "\nWaarom het oordeel anders is dan de cijfers: De nieuwe telefooncentrale viel in april vijf dagen uit."
    )
    told = findings("G06")
    assert [(one.severity, one.path[1]) for one in told] == [("tip", 1)]


@needs_terminal
def test_a_judgement_given_as_an_option_gets_its_reason_too(folder: Path) -> None:
    judged = ("--oordeel", "op schema", "--zienswijze", "Ik krijg meer overzicht.")
    asked = (*begin("70%"), *HELP, *AGREED, *SAID[:3])
    child = talk(folder, "evaluate", "noor.yaml", *judged, answers=asked)
    answer(
        child,
        (r"staat op 70% en begon op 71%\.[\s\S]*Waarom kiezen jullie toch dit oordeel", "de nieuwe centrale viel vijf dagen uit"),
        ("Klopt dit", "nee"),
        ("Welk deel", "besproken"),
        (rf"{AGENDA}\.\s+Gedaan.*\[nee\]", ""),
        ("Waardoor niet", ""),
        (rf"{LIST}\.\s+Gedaan", ""),
        ("Wat leverde dat op", ""),
        (r"Besproken.*\[We hebben", ""),
        ("Besproken: ", ""),
        (r"Waarom kiezen jullie.*\[De nieuwe|Waarom kiezen jullie.*\[de nieuwe", "de centrale viel in april vijf dagen uit"),
        ("Klopt dit", "ja"),
    )  # fmt: skip
    assert ended(child) == 0
    assert report(1).besproken.endswith(
        "\nWaarom het oordeel anders is dan de cijfers: De centrale viel in april vijf dagen uit."
    )


@needs_terminal
def test_no_judgement_is_proposed_after_a_fall(folder: Path) -> None:
    child = talk(folder, "evaluate", "noor.yaml", answers=(*begin("73%"), *HELP, *AGREED, *SAID))
    child.expect(r"‘Terugbelafspraken’ ging sinds de vorige stand niet\s+vooruit\.")
    child.expect("niet op schema: ")
    break_off(child)


@pytest.mark.parametrize(
    ("figure", "day", "before", "lags"),
    [
        ("71%", date(2024, 4, 2), None, True),  # nothing due, nothing won
        ("73%", date(2024, 4, 2), None, False),
        ("73%", date(2024, 4, 28), "75%", True),
        ("75%", date(2024, 4, 28), "75%", False),
        ("80%", date(2024, 5, 26), "84%", True),  # above what was due, and falling
        ("80%", date(2024, 5, 26), "78%", False),
        ("91%", date(2024, 5, 26), "95%", False),  # the norm is met
        ("60%", date(2024, 5, 26), "70%", False),  # not on course: the figures say so
    ],
)
def test_figures_that_show_no_progress(figure: str, day: date, before: str | None, lags: bool) -> None:
    goal = plan_in().doelen[0]
    found = compared(plan_in(), [(goal, parse_quantity(figure))], day, last=False)
    earlier = {goal.sleutel: parse_quantity(before)} if before else {}
    assert bool(not_ahead(found, earlier)) is lags


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2", "tussendoel 78% op 30 april 2024 · norm"),
        ("3", "tussendoel 78% op 30 april 2024 · volgend tussendoel 85% op 30 juni 2024 · norm"),
        ("5", "tussendoel 85% op 30 juni 2024 · norm"),
        ("7", "vorige keer 75% · norm"),
    ],
)
@needs_terminal
def test_the_interim_goal_that_counts_now(folder: Path, moment: str, shown: str) -> None:
    child = talk(folder, "evaluate", "noor.yaml", "--moment", moment, columns=200)
    answer(child, ("Datum van het gesprek", ""), ("Wie waren erbij", ""))
    child.expect(re.escape(shown).replace(r"\ ", r"\s+"))
    break_off(child)


def test_a_report_from_a_file_is_told_what_it_does_not_come_back_to() -> None:
    given: dict[str, Any] = {
        "datum": "2024-04-28",
        "besproken": "Karim vroeg de tweede agenda aan op 5 april 2024.",
    }
    left_out = FORM.left_out(plan_in(), given)
    assert left_out["geboden_ondersteuning"] == [
        "Coaching: niets over gezegd",
        "Training agendabeheer: niets over gezegd",
    ]
    assert left_out["besproken"] == [f"niets over de afspraak ‘{LIST}’"]
    told = summary("‘Tweede evaluatie’", given, tuple(FORM.questions), left_out)
    assert f"    - niets over de afspraak ‘{LIST}’\n" in told
    assert english(told) == []


def add(day: str, **keys: str) -> None:
    text = "".join(f"{key}: {value}\n" for key, value in keys.items())
    given = f"datum: {day}\n{text}".encode()
    assert spv("evaluate", "noor.yaml", "--from", "-", "--no-input", stdin=given).code == 0


def test_a_silent_report_takes_no_agreement_away() -> None:
    add("2024-04-28", besproken="Het ging over het rooster.", afspraken='["Noor mailt elke dag de telling."]')
    mail = "Noor mailt elke dag de telling."
    assert agreed_before(plan_in(), date(2024, 5, 26)) == [f"{AGENDA}.", f"{LIST}.", mail]
    told = f'"Karim vroeg de tweede agenda aan.\\nAfspraak ‘{LIST}’: gedaan."'
    add("2024-05-26", besproken=told)
    assert agreed_before(plan_in(), date(2024, 6, 30)) == [mail]


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("Karim vroeg de tweede agenda aan.", [LIST]),
        ("Karim vroeg een agenda aan. Het is de tweede.", [LIST]),
        ("Je lijst is er elke week, en Karim leest hem.", [AGENDA]),
        # no more than its day, its people, or words that are far apart
        ("Karim moest uiterlijk 14 april 2024 naar de tandarts.", [AGENDA, LIST]),
        ("Elke vrijdag is het druk.", [AGENDA, LIST]),
        ("Karim was ziek. Het rooster is vol. De tweede week ging beter.", [AGENDA, LIST]),
    ],
)
def test_an_agreement_that_a_text_comes_back_to(told: str, left: list[str]) -> None:
    left_out = FORM.left_out(plan_in(), {"datum": "2024-04-28", "besproken": told})
    assert left_out["besproken"] == [f"niets over de afspraak ‘{one}’" for one in left]


@needs_terminal
def test_an_agreement_of_more_lines_is_asked_on_one(folder: Path) -> None:
    text = Path("noor.yaml").read_text("utf-8")
    block = "- |\n            Je deelt elke vrijdag\n            je lijst met Karim."
    Path("noor.yaml").write_text(re.sub(rf"- {LIST}\.", block, text), "utf-8")
    assert agreed_before(plan_in(), date(2024, 4, 28)) == [f"{AGENDA}.", f"{LIST}."]
    child = talk(folder, "evaluate", "noor.yaml", answers=(*begin("77%"), *HELP), columns=200)
    answer(
        child,
        AGREED[0],
        AGREED[1],
        (rf"\n  {LIST}\.\s+Gedaan", "nee"),
        ("Waardoor niet", ""),
        *SAID,
        ("Oordeel", "op schema"),
    )
    child.expect(rf"Afspraak ‘{LIST}’: niet gedaan")
    break_off(child)


def test_an_undone_agreement_of_more_lines_is_asked_again() -> None:
    add(
        "2024-04-28",
        besproken='"Afspraak ‘Je deelt elke\\nvrijdag je lijst met Karim’: niet gedaan. Karim had verlof."',
    )
    assert f"{LIST}." not in agreed_before(plan_in(), date(2024, 5, 26))
    assert LIST in agreed_before(plan_in(), date(2024, 5, 26))


def test_check_tells_of_help_that_a_later_report_forgets() -> None:
    text = 'datum: 2024-04-28\ngeboden_ondersteuning: ["Coaching: vier gesprekken."]\n'
    ran = spv("evaluate", "noor.yaml", "--from", "-", "--no-input", stdin=text.encode())
    assert ran.code == 0
    found = findings("G02")
    assert [one.path[1] for one in found] == [0, 1]
    assert re.search("al eerder had moeten zijn: ‘Training agendabeheer’", found[1].hint)


def test_lines_of_a_longer_text_keep_their_place() -> None:
    told = summary("‘x’", {"besproken": "Een.\n\nTwee."}, ("besproken",), {})
    assert told.endswith("  Besproken:\n    Een.\n\n    Twee.")


# --- A report from a file --------------------------------------------------------------------------

ALL_WRONG = """\
datum: 2024-04-28
metingen:
  - voor_doel: Omzet
    waarde: 3
besproke: Het rooster.
besproken:
  - Je burn-out speelt mee.
  - En nog iets.
afspraken:
  - Door je burn-out wachten we.
acties:
  - actie: Dagstrat
    gedaan: soms
"""


def test_one_run_tells_all_that_is_wrong_with_a_file() -> None:
    before = Path("noor.yaml").read_bytes()
    ran = spv("evaluate", "noor.yaml", "--from", "-", "--no-input", stdin=ALL_WRONG.encode())
    told = ran.out + ran.err
    assert ran.code == 2
    assert "‘soms’ kan hier niet." in told and "‘besproke’ bestaat niet" in told
    assert "Bij ‘metingen[0].voor_doel’ (regel 3 van ‘stdin’): Het doel ‘Omzet’ bestaat niet." in told
    assert "Bij ‘acties[0].actie’ (regel 12 van ‘stdin’): De actie ‘Dagstrat’ bestaat niet." in told
    assert "Bij ‘afspraken[0]’ (regel 10 van ‘stdin’): Hier staat iets over de gezondheid" in told
    assert told.count("‘soms’") == 1 and told.count("Dagstrat’ bestaat") == 1
    assert Path("noor.yaml").read_bytes() == before


@pytest.mark.parametrize("words", ["op schema", "Op schema.", "niet op schema", "deels op schema"])
def test_a_judgement_in_a_file_may_be_in_words(words: str) -> None:
    text = f"datum: 2024-04-28\nbesproken: Het rooster.\noordeel: {words}\n"
    assert spv("evaluate", "noor.yaml", "--from", "-", "--no-input", stdin=text.encode()).code == 0
    assert report(1).oordeel == words.lower().strip(".").replace(" ", "_")


@needs_terminal
def test_advice_on_a_file_is_told_once_and_with_its_line(folder: Path) -> None:
    Path("v2.yaml").write_text("datum: 2024-04-28\nafspraken:\n  - Karim vraagt een scherm aan.\n", "utf-8")
    child = talk(folder, "evaluate", "noor.yaml", "--from", "v2.yaml")
    child.expect(r"- Regel 3 van ‘v2\.yaml’: Deze\s+afspraak\s+heeft\s+geen\s+termijn")
    answer(child, ("Klopt dit", "ja"))
    child.expect("Gemaakt")
    assert ended(child) == 0
    assert "Nog te bekijken" not in child.before and "geen termijn" not in child.before


def test_past_the_old_end_of_an_extended_plan_the_norm_is_not_asked_yet() -> None:
    before = plan_in()
    goal, old_end = before.doelen[0], before.looptijd.einde
    assert goal.deadline == old_end
    extension = {"datum": "2024-08-26", "nieuw_einde": "2024-10-31", "reden": "Je gaat vooruit."}
    after = before.model_copy(update={"verlengingen": (Verlenging.model_validate(extension),)})
    (asked,) = compared(before, [(goal, parse_quantity("84%"))], old_end, last=False)
    (then,) = compared(after, [(goal, parse_quantity("84%"))], old_end, last=False)
    (last,) = compared(after, [(goal, parse_quantity("84%"))], date(2024, 10, 31), last=False)
    assert (asked.due, last.due) == (norm_of(goal), norm_of(goal))
    assert then.due != norm_of(goal)


def test_only_what_was_asked_about_is_not_told_again() -> None:
    from types import SimpleNamespace as Of

    from spvgen.cli.talks.summary import untold
    from spvgen.diagnostics import Severity

    told: Any = [Of(code=code, severity=Severity(one)) for code, one in
                 [("G06", "tip"), ("G06", "waarschuwing"), ("G06", "fout"), ("G05", "tip"), ("T05", "tip")]]  # fmt: skip
    assert untold(told) == told[1:]
