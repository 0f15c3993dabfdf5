"""``spv evaluate`` for a list of actions: done, not done or moved, by options, a file and at a real terminal."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from running import Ran, spv
from spvgen.cli.talks.summary import summary
from spvgen.diagnostics import HIDDEN
from support import CLEAN_OF, plan_in
from terminal import answer, break_off, end_of_input, ended, interrupt, needs_terminal, talk

LIST = "noortje.yaml"
MOVED = "Koffie met Henk Dam=verplaatst naar augustus 2024; Henk kon in juni niet"
OPTIONS = (
    "--aanwezig", "Noortje Kramer", "--aanwezig", "Bas Otten",
    "--goed-gegaan", "Els vertelde over de verbouwing, en je vroeg door.",
    "--acties", "Bijpraten met oud-opdrachtgevers=ja; Els en Petra namen zelf op",
    "--acties", "meekijken bij een klantgesprek=nee; het gesprek ging niet door",
    "--acties", MOVED,
    "--acties", "Twee namen per maand=ja", "--acties", "Voordoen=ja",
    "--besproken", "We oefenden een gesprek.",
    "--afspraken", "Bas vraagt uiterlijk 5 juli 2024 een nieuwe dag.",
)  # fmt: skip


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    """A folder with a list that ran two years ago, so that its talks have been held on any day."""
    text = CLEAN_OF["actielijst"].read_text("utf-8").replace("2026", "2024")
    (folder / LIST).write_text(text, "utf-8")
    return folder


def evaluate(*more: str, stdin: bytes = b"") -> Ran:
    return spv("evaluate", LIST, "--no-input", *more, stdin=stdin)


def plan() -> Any:
    return plan_in(LIST)


# --- By options ------------------------------------------------------------------------------------


def test_a_private_name_of_a_walk_is_not_repeated() -> None:
    text = Path(LIST).read_text("utf-8")
    Path(LIST).write_text(text.replace("Eerste keer doorlopen", "Gesprek over je depressie"), "utf-8")
    ran = evaluate(*OPTIONS)
    assert f"Vastgelegd in {LIST}: het verslag van {HIDDEN}.\n" in ran.err
    assert "depressie" not in ran.out + ran.err


@pytest.mark.parametrize(
    "typed", ["Koffie=verplaatst naar juli 2024; Henk kon niet eerder", "Koffie=vervallen; Henk ging weg"]
)
def test_what_the_help_shows_is_taken(typed: str) -> None:
    assert f'"{typed.replace("2024", "2026")}"' in " ".join(spv("evaluate", "--help").out.split())
    assert evaluate("--acties", typed).code == 0
    assert [one.actie for one in plan().doorloopmomenten[0].verslag.acties] == ["Koffie met Henk Dam"]


def test_a_walk_from_options() -> None:
    before = Path(LIST).read_text("utf-8")
    ran = evaluate(*OPTIONS)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == (
        f"Vastgelegd in {LIST}: het verslag van ‘Eerste keer doorlopen’.\n"
        "Stand: 2 van 5 acties gedaan, 1 loopt, 1 verplaatst.\n"
        "Gemaakt: noortje-eerste-keer-doorlopen.docx\n"
    )
    report = plan().doorloopmomenten[0].verslag
    assert [(one.actie, str(one.gedaan), one.naar) for one in report.acties] == [
        ("Bijpraten met oud-opdrachtgevers", "ja", None),
        ("Meekijken bij een klantgesprek", "nee", None),
        ("Koffie met Henk Dam", "verplaatst", "augustus 2024"),
        ("Twee namen per maand", "ja", None),
        ("Voordoen", "ja", None),
    ]
    after = Path(LIST).read_text("utf-8")
    at = before.index("nadruk: inspireren\n") + len("nadruk: inspireren\n")
    assert after.startswith(before[:at])
    assert after.endswith(before[at:])


@pytest.mark.parametrize("why", ["Kees Vos is met verlof (burn-out)", "Henk-Jan was 1x ziek"])
def test_why_an_action_was_moved_tells_of_nobodys_health(why: str) -> None:
    before = Path(LIST).read_text("utf-8")
    ran = evaluate("--acties", f"Koffie met Henk Dam=verplaatst naar augustus 2024; {why}")
    assert ran.code == 2 and "dus spv heeft het niet bewaard" in ran.err and why not in ran.err
    assert Path(LIST).read_text("utf-8") == before


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("4-8-2024", "2024-08-04"),
        ("14-8-2024", "2024-08-14"),
        ("4 augustus", "2024-08-04"),
        ("2024-08-04",) * 2,
    ],
)
def test_a_day_to_move_to_is_typed_as_at_the_question(typed: str, written: str) -> None:
    assert evaluate("--acties", f"Koffie met Henk Dam=verplaatst naar {typed}; Henk kon niet").code == 0
    text = Path(LIST).read_text("utf-8")
    assert f"naar: {written}\n" in text and "toelichting: Henk kon niet\n" in text


@pytest.mark.parametrize("when", ["volgende week", "later", "3-6-2024"])
def test_an_action_is_moved_to_a_day_or_a_month_that_is_still_to_come(when: str) -> None:
    before = Path(LIST).read_text("utf-8")
    given = evaluate("--acties", f"Koffie met Henk Dam=verplaatst naar {when}; Henk kon niet")
    written = REPORT.replace("2024-07-18", "2024-06-03" if when[0] == "3" else when)
    read = evaluate("--from", "-", stdin=written.encode())
    for ran in (given, read):
        assert ran.code == 2 and "Bij ‘Koffie met Henk Dam’: " in ran.err
        assert "is geen maand of dag" in ran.err or "is al voorbij" in ran.err
    assert "juli 2024 of 3-7-2024" in given.err or "voorbij" in given.err
    assert Path(LIST).read_text("utf-8") == before


def test_the_name_of_the_list_comes_once_in_the_name_of_a_report() -> None:
    Path("eerste.yaml").write_bytes(Path(LIST).read_bytes())
    assert spv("evaluate", "eerste.yaml", "--no-input", *OPTIONS, "--format", "md").code == 0
    assert Path("eerste-keer-doorlopen.md").exists()


def test_the_summary_writes_every_day_alike() -> None:
    told = summary(
        "‘Keer’", {"acties": [{"actie": "A", "gedaan": "verplaatst", "naar": "2026-11-30"}]}, ["acties"], {}
    )
    assert "A: verplaatst naar 30 november 2026" in told


def test_a_private_moment_in_a_file_is_not_repeated() -> None:
    ran = evaluate("--from", "-", stdin=REPORT.replace("2024-07-18", "na je scheiding").encode())
    assert ran.code == 2 and "scheiding" not in ran.err


def test_a_moved_action_keeps_its_history() -> None:
    assert evaluate(*OPTIONS).code == 0
    again = "Koffie met Henk Dam=verplaatst naar september 2024; Henk vroeg om september"
    assert evaluate("--acties", again, "--acties", "Meekijken bij een klantgesprek=ja").code == 0
    action = plan().actie("Koffie met Henk Dam")
    assert action.wanneer == "15 juni t/m 3 juli 2024"
    assert [one.naar for one in plan().standen(action.titel)] == ["augustus 2024", "september 2024"]
    assert plan().nu_gepland(action.titel) == "september 2024"
    assert spv("render", LIST, "--format", "md").code == 0
    shown = Path("noortje.md").read_text("utf-8")
    for told in ("15 juni t/m 3 juli 2024", "augustus 2024", "september 2024", "Henk kon in juni niet"):
        assert told in shown
    assert "3 van 5 acties, 1 loopt" in shown


def test_the_letter_says_what_is_done_and_what_is_to_come() -> None:
    assert evaluate(*OPTIONS, "--format", "md").code == 0
    letter = Path("noortje-eerste-keer-doorlopen.md").read_text("utf-8")
    assert "2 van 5 acties, 1 loopt" in letter
    assert "Verplaatst naar augustus 2024" in letter
    done, _, to_come = letter.partition("## Wat nog openstaat\n\n| Actie | Gepland | Met wie |")
    assert "Voordoen" in done
    assert "| Koffie met Henk Dam | augustus 2024 | Henk Dam |" in to_come
    assert "Voordoen" not in to_come
    assert "woensdag 24 juli 2024" in to_come


def test_an_earlier_letter_stays_as_it_was() -> None:
    assert evaluate(*OPTIONS, "--format", "md").code == 0
    before = Path("noortje-eerste-keer-doorlopen.md").read_bytes()
    done = "Koffie met Henk Dam=ja; je belt hem in oktober weer"
    assert evaluate("--acties", done, "--acties", "Meekijken bij een klantgesprek=ja").code == 0
    command = ("render", LIST, "--letter", "doorloopverslag", "--moment", "1", "--format", "md", "--force")
    assert spv(*command).code == 0
    told = Path("noortje-eerste-keer-doorlopen.md").read_bytes()
    assert told.partition(b"\n_vertrouwelijk")[0] == before.partition(b"\n_vertrouwelijk")[0]


# --- From a file -----------------------------------------------------------------------------------

REPORT = """\
datum: 2024-06-27
goed_gegaan: Je belde Els als eerste.
acties:
  - actie: Bijpraten met oud-opdrachtgevers
    gedaan: ja
  - actie: Koffie met Henk Dam
    gedaan: verplaatst
    naar: 2024-07-18
    toelichting: Henk kon in juni niet.
"""


def test_a_walk_from_a_file() -> None:
    assert evaluate("--from", "-", stdin=REPORT.encode()).code == 0
    report = plan().doorloopmomenten[0].verslag
    assert (str(report.datum), report.goed_gegaan) == ("2024-06-27", "Je belde Els als eerste.")
    assert report.acties[1].naar == "18 juli 2024"


# --- Refusals: the file stays as it was ------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--oordeel", "op_schema"), "--oordeel past niet bij een actielijst."),
        (("--metingen", "Omzet=3"), "--metingen past niet bij een actielijst."),
        (("--acties", "Henk Dam=ja"), "De actie ‘Henk Dam’ bestaat niet"),
        (("--acties", "Koffie met Henk Dam=verplaatst"), "Bij een verplaatste actie ontbreekt ‘naar’."),
        (("--acties", "Koffie met Henk Dam=verplaatst naar 2024-13-40"), "bestaat niet"),
        (
            ("--acties", "Koffie met Henk Dam=verplaatst naar juli 2024, na je scheiding"),
            "heeft het niet bewaard",
        ),
        (("--acties", "Koffie met Henk Dam=deels"), "‘deels’ is geen keuze."),
        (("--goed-gegaan", "Ondanks je burn-out ging het goed."), "gezondheid"),
        (("--datum", "2024-06-27"), "Er staat nog niets in het verslag."),
        (("--datum", "2024-05-01", "--besproken", "x"), "De lijst begint pas op 1 juni 2024."),
        (("--moment", "Vijfde keer", "--besproken", "x"), "‘Vijfde keer’ staat niet"),
    ],
)
def test_refused(options: tuple[str, ...], told: str) -> None:
    before = Path(LIST).read_bytes()
    ran = evaluate(*options)
    assert ran.code == 2
    assert told in ran.err
    assert Path(LIST).read_bytes() == before


def test_a_report_that_is_there_stays() -> None:
    assert evaluate(*OPTIONS).code == 0
    before = Path(LIST).read_bytes()
    ran = evaluate("--moment", "1", "--besproken", "Iets anders.")
    assert ran.code == 2
    assert "dat blijft staan" in ran.err
    assert "vingerafdruk" not in ran.err
    assert Path(LIST).read_bytes() == before


def test_an_option_of_a_list_does_not_fit_a_plan(folder: Path) -> None:
    (folder / "noor.yaml").write_text(
        CLEAN_OF["verbeterplan"].read_text("utf-8").replace("2026", "2024"), "utf-8"
    )
    ran = spv("evaluate", "noor.yaml", "--no-input", "--goed-gegaan", "Veel.")
    assert ran.code == 2
    assert "--goed-gegaan past niet bij een verbeterplan." in ran.err


@pytest.mark.parametrize("command", ["sign", "extend", "close"])
def test_what_a_list_does_not_have(command: str) -> None:
    ran = spv(command, LIST)
    assert ran.code == 2
    assert "actielijst" in ran.err


# --- At a real terminal ----------------------------------------------------------------------------

FIRST = (
    (r"Datum van het gesprek .*\[26-6-2024\]", ""),
    (r"Wie waren erbij.*\[Noortje Kramer, Bas Otten\]", ""),
    (r"Begin met wat goed ging[\s\S]*Goed gegaan: ", "Els vertelde over de verbouwing."),
    ("Goed gegaan: ", ""),
    (r"Bijpraten[\s\S]*juni 2024 · Els Brouwer, Youssef Amrani[\s\S]*Gedaan.*komt nog", "ja"),
    ("Wat hielp daarbij", ""),
)
REST = (
    (r"Koffie met Henk Dam[\s\S]*Gedaan", "deels"),
    (r"geen keuze[\s\S]*Gedaan", "verplaatst"),
    ("Naar wanneer", "na de zomer"),
    (r"geen maand of dag[\s\S]*Naar wanneer", "mei 2024"),
    (r"al voorbij[\s\S]*Naar wanneer", "augustus 2024"),
    ("Wat kwam ertussen", "Henk kon in juni niet."),
    (r"Meekijken[\s\S]*Gedaan", "nee"),
    ("Wanneer dan wel", ""),
    ("Wat zat in de weg", "het gesprek ging niet door"),
    (r"Twee namen[\s\S]*Gedaan", "ja"),
    ("Wat hielp daarbij", "maandagochtend vrijhouden"),
    (r"Voordoen[\s\S]*Gedaan", "ja"),
    ("Wat hielp daarbij", ""),
    ("Besproken: ", ""),
    ("Afspraak: ", ""),
)


@needs_terminal
def test_by_questions(folder: Path) -> None:
    child = talk(folder, "evaluate", LIST)
    answer(child, *FIRST, *REST)
    answer(
        child,
        (
            r"Koffie met Henk Dam: verplaatst naar augustus 2024 \(Henk kon in juni niet.\)[\s\S]*in de lijst",
            "ja",
        ),
    )
    child.expect("Stand: 2 van 5 acties gedaan, 1 loopt, 1 verplaatst.")
    child.expect("Gemaakt: noortje-eerste-keer-doorlopen.docx")
    assert ended(child) == 0
    assert plan().nu_gepland("Koffie met Henk Dam") == "augustus 2024"
    assert not (folder / ".spv").exists()


@needs_terminal
@pytest.mark.parametrize(
    "behind", ["verplaatst", "verplaatst naar half aug, ik was zelf te druk", "verplaatst; half aug"]
)
def test_a_moment_with_its_reason_becomes_two_answers(folder: Path, behind: str) -> None:
    child = talk(folder, "evaluate", LIST)
    typed = "verplaatst naar half aug, ik was zelf te druk" if behind == "verplaatst" else ""
    answer(child, *FIRST, (r"Koffie met Henk Dam[\s\S]*Gedaan", behind), ("Naar wanneer", typed))
    if ";" in behind:
        answer(child, ("Wat kwam ertussen", "ik was zelf te druk"))
    else:
        answer(child, (r"Wat kwam ertussen.*\[ik was zelf te druk\]", ""))
    answer(
        child,
        (r"Meekijken[\s\S]*Gedaan", "ja"), ("Wat hielp", ""),
        (r"Twee namen[\s\S]*Gedaan", "ja"), ("Wat hielp", ""),
        (r"Voordoen[\s\S]*Gedaan", "ja"), ("Wat hielp", ""),
        ("Besproken: ", ""), ("Afspraak: ", ""),
    )  # fmt: skip
    child.expect(r"Koffie met Henk Dam: verplaatst naar half augustus \(ik was zelf te druk\)")
    interrupt(child)
    assert ended(child) == 130


def test_an_action_lapses() -> None:
    assert evaluate("--acties", "Koffie met Henk Dam=vervallen; Henk ging met pensioen").code == 0
    assert [one.titel for one in plan().vervallen] == ["Koffie met Henk Dam"]


def test_an_action_does_not_lapse_without_a_reason() -> None:
    given = evaluate("--acties", "Koffie met Henk Dam=vervallen")
    assert given.code and "niet waarom die vervalt" in given.err


@needs_terminal
def test_an_action_lapses_by_questions(folder: Path) -> None:
    child = talk(folder, "evaluate", LIST)
    answer(
        child,
        *FIRST,
        (r"Koffie met Henk Dam[\s\S]*Gedaan: ja, nee, verplaatst of vervallen", "vervallen"),
        ("Waarom gaat die niet meer door", ""),
        (r"antwoord nodig[\s\S]*Waarom gaat", "Henk ging met pensioen."),
        (r"Meekijken[\s\S]*Gedaan", "ja"),
    )
    child.close(force=True)


@needs_terminal
def test_what_is_typed_behind_moved_is_proposed_at_the_moment_and_the_reason(folder: Path) -> None:
    child = talk(folder, "evaluate", LIST)
    answer(
        child,
        *FIRST[:-2],
        (r"Bijpraten[\s\S]*Gedaan.*komt nog", "ja, op 12 juni bij Els"),
        (r"Wat hielp daarbij.*\[op 12 juni bij Els\]", ""),
        (r"Koffie met Henk Dam[\s\S]*Gedaan", "verplaatst naar augustus 2024, Henk kon in juni niet"),
        (r"Naar wanneer.*\[augustus 2024\]", ""),
        (r"Wat kwam ertussen.*\[Henk kon in juni niet\]", ""),
        (r"Meekijken[\s\S]*Gedaan", "nee, het gesprek ging niet door"),
        ("Wanneer dan wel", ""),
        (r"Wat zat in de weg.*\[het gesprek ging niet door\]", ""),
    )
    break_off(child)


COUNTED = """
soort: actielijst
professional:
  naam: Noortje Kramer
  functie: Adviseur
leidinggevende:
  naam: Bas Otten
looptijd:
  start: 2024-03-01
  einde: 2024-06-28
wat_we_willen:
  - Koopsignalen horen.
acties:
  - titel: Twee namen
    afspraak: Je belt twee keer per maand een oude klant.
    frequentie: twee keer per maand
  - titel: Koffie
    afspraak: Je drinkt koffie met Henk Dam.
    wanneer: begin april 2024
  - titel: Bezoek
    afspraak: Je bezoekt Els Brouwer.
    wanneer: 2024-05-12
doorloopmomenten:
  - naam: Eerste keer
    datum: 2024-03-20
    nadruk: inspireren
    verslag:
      datum: 2024-03-20
      acties:
        - actie: Twee namen
          gedaan: ja
  - naam: Tweede keer
    datum: 2024-04-15
    nadruk: controleren
"""


def test_what_comes_back_counts_as_it_went_the_last_time(folder: Path) -> None:
    Path(LIST).write_text(COUNTED, "utf-8")
    ran = evaluate("--acties", "Twee namen=nee", "--acties", "Koffie=ja", "--format", "md")
    assert "Stand: 1 van 3 acties gedaan." in ran.err
    letter = Path("noortje-tweede-keer.md").read_text("utf-8")
    assert "1 van 3 acties" in letter
    assert "Twee namen" in letter[letter.index("Wat nog openstaat") :]


@needs_terminal
def test_a_late_action_gets_a_new_date_and_one_to_come_is_asked_about(folder: Path) -> None:
    Path(LIST).write_text(COUNTED, "utf-8")
    child = talk(folder, "evaluate", LIST, "--format", "md")
    answer(
        child,
        ("Datum", ""), ("Wie waren", ""), ("Goed gegaan: ", ""),
        (r"Twee namen[\s\S]*Gedaan", "nee"), ("Wat zat in de weg", ""),
        (r"Koffie[\s\S]*Gedaan", "nee"), ("Wanneer dan wel", "begin april"),
        (r"al voorbij[\s\S]*Wanneer dan wel", "eind april"), ("Wat zat in de weg", ""),
        (r"Bezoek[\s\S]*Gedaan.*komt nog", "ja"),
        (r"gepland voor 12 mei 2024, na dit gesprek \(15 april 2024\)[\s\S]*Is ze al gedaan", "nee"),
        ("Besproken", ""), ("Afspraak", ""), (r"Koffie: verplaatst naar eind april[\s\S]*Klopt dit", "ja"),
    )  # fmt: skip
    child.expect("Gemaakt")
    assert ended(child) == 0
    assert plan().nu_gepland("Koffie") == "eind april"
    assert plan().stand("Bezoek") is None


@needs_terminal
def test_what_is_done_is_not_asked_again(folder: Path) -> None:
    assert evaluate(*OPTIONS).code == 0
    child = talk(folder, "evaluate", LIST)
    answer(child, ("Datum", ""), ("Wie waren", ""), ("Goed gegaan: ", ""))
    child.expect(r"Actie: (Koffie met Henk Dam|Bijpraten)")
    assert child.match[1] == "Koffie met Henk Dam"
    child.expect("augustus 2024 · 1 keer verplaatst · Henk Dam")
    break_off(child)


@needs_terminal
@pytest.mark.parametrize("stop", [interrupt, end_of_input])
def test_stopped_and_taken_up_again(folder: Path, stop: Callable[[Any, str], None]) -> None:
    before = Path(LIST).read_bytes()
    child = talk(folder, "evaluate", LIST)
    answer(child, *FIRST)
    child.expect(r"Koffie met Henk Dam[\s\S]*Gedaan")
    stop(child, "Je antwoorden staan in")
    assert ended(child) == 130
    assert Path(LIST).read_bytes() == before
    child = talk(folder, "evaluate", LIST)
    child.expect("Dit heb je al beantwoord")
    child.expect("Goed gegaan: Els vertelde over de verbouwing.")
    child.expect("Actie ‘Bijpraten met oud-opdrachtgevers’: ja")
    child.expect("Aan het eind kun je elk deel nog veranderen.")
    answer(child, *REST, ("Klopt dit", "ja"))
    assert ended(child) == 0
    assert plan().doorloopmomenten[0].verslag.goed_gegaan == "Els vertelde over de verbouwing."
    assert not (folder / ".spv").exists()


@needs_terminal
def test_a_month_behind_the_list_is_not_taken_silently(folder: Path) -> None:
    child = talk(folder, "evaluate", LIST)
    answer(child, *FIRST, (r"Koffie met Henk Dam[\s\S]*Gedaan", "verplaatst"))
    answer(
        child,
        ("Naar wanneer", "december"),
        (r"zou december 2024 zijn; dat is na de laatste dag[\s\S]*Naar wanneer", "december 2024"),
    )
    child.expect(r"Let op: dat is na de laatste dag van de lijst \(30 oktober 2024\)")
    child.expect("Wat kwam ertussen")
    break_off(child)


@pytest.mark.parametrize(
    ("options", "where"),
    [
        (
            ("--acties", "Voordoen=ja", "--acties", "Koffie met Henk Dam=nee; Henk was ziek"),
            "Bij --acties (nummer 2): ",
        ),
        (("--goed-gegaan", "Els was ziek, en toch."), "Bij --goed-gegaan: "),
        (("--besproken", "De lijst.", "--afspraken", "Els is ziek."), "Bij --afspraken: "),
    ],
)
def test_where_something_private_was_given_is_said(options: tuple[str, ...], where: str) -> None:
    ran = evaluate(*options)
    assert ran.code == 2 and ran.err.startswith(where) and "ziek" not in ran.err
