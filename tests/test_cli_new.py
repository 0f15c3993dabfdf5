"""``spv new``: from options, and by asking at a real terminal."""

import re
from datetime import date
from pathlib import Path

import pytest

from running import Ran, english, spv, typing
from spvgen import api
from spvgen.cli.asking.blanks import coming_monday
from spvgen.cli.plans.dossier import people_and_faults
from support import plan_in
from terminal import break_off, ended, interrupt, needs_terminal, talk

NEEDED = (
    "Noor El Amrani",
    "--functie",
    "Monteur",
    "--leidinggevende",
    "Sanne de Wit",
    "--start",
    "2026-01-12",
)


pytestmark = pytest.mark.usefixtures("in_january")


def new(*more: str) -> Ran:
    return spv("new", *NEEDED, "--no-input", *more)


def plans(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.y*ml"))


# --- From options ----------------------------------------------------------------------------------


def test_a_plan_from_options(folder: Path) -> None:
    ran = new("--hr", "Ed Vos", "--organisatie", "Voorbeeld BV", "--weeks", "20", "--profile", "sales")
    assert (ran.code, ran.out) == (0, "")
    (path,) = plans(folder)
    plan = plan_in(path)
    assert (plan.medewerker.naam, plan.medewerker.functie) == ("Noor El Amrani", "Monteur")
    assert (plan.leidinggevende.naam, plan.hr.naam, plan.organisatie) == (
        "Sanne de Wit",
        "Ed Vos",
        "Voorbeeld BV",
    )
    assert (plan.looptijd.start, plan.looptijd.einde) == (date(2026, 1, 12), date(2026, 6, 1))
    assert [doel.gebied for doel in plan.doelen] == ["Salesquota", "Klantbehoud"]


def test_it_says_what_to_do_next(folder: Path) -> None:
    err = new().err
    (path,) = plans(folder)
    assert err.startswith(f"Gemaakt: {path.name}\nZo ga je verder:\n")
    assert f"spv check {path.name}" in err
    assert f"spv render {path.name}" in err
    assert english(err) == []


def test_where_names_are_kept_apart_it_says_how_to_refer_to_people(folder: Path) -> None:
    assert "persoon:" not in new().err
    (folder / "personen.yaml").write_text("mw-1: Noor El Amrani\n", "utf-8")
    (path,) = (one for one in plans(folder) if one.name != "personen.yaml")
    path.unlink()
    people_and_faults.cache_clear()
    assert "‘persoon:’ met de sleutel\n     uit personen.yaml." in new().err
    told = spv("check", "mw-1.yaml").out
    assert "waarschuwing V03" in told and "medewerker.naam" in told


@pytest.mark.parametrize(
    ("people", "called"),
    [
        ("mw-1: Noor El Amrani", "mw-1"),
        ("lg-2: Karim Aydin\nverkoop-7: noor el amrani", "verkoop-7"),
        ("mw-1:\n  naam: Noor El Amrani\n  functie: Verkoper", "mw-1"),
    ],
)
def test_where_names_are_kept_apart_the_file_is_called_by_the_key(
    folder: Path, people: str, called: str
) -> None:
    people_and_faults.cache_clear()
    (folder / "personen.yaml").write_text(f"{people}\n", "utf-8")
    new()
    told = spv("check", f"{called}.yaml").out
    assert "naam van dit bestand" not in told and "‘" in told


@pytest.mark.parametrize("people", ["mw-2: Karim Aydin", "mw-1: Noor Amrani", "[kapot"])
def test_who_has_no_key_yet_is_to_rename_the_file(folder: Path, people: str) -> None:
    people_and_faults.cache_clear()
    (folder / "personen.yaml").write_text(f"{people}\n", "utf-8")
    assert "uit personen.yaml, en noem ook het bestand naar die sleutel.\n" in new().err
    assert (folder / "noor-el-amrani.yaml").exists()


def test_what_it_advises_works(folder: Path) -> None:
    new()
    (path,) = plans(folder)
    ran = spv("check", path.name)
    assert ran.code == 1
    assert re.search(r"^  Nog in te vullen: \d+ plekken \(fout S01\)$", ran.out, re.MULTILINE)
    assert re.findall(r"^  fout (\w+)", ran.out, re.MULTILINE) == []


def test_a_short_plan_is_made_with_a_warning(folder: Path) -> None:
    ran = new("--weeks", "4")
    assert ran.code == 0
    assert "Let op: een plan van 4 weken is kort." in ran.err
    assert len(plans(folder)) == 1


def test_a_place_that_cannot_be_written(folder: Path) -> None:
    (folder / "bezet").write_text("", "utf-8")
    ran = new("-o", "bezet/p.yaml")
    assert ran.code == 2
    assert "Kies met -o een andere plek." in ran.err
    assert [path.name for path in folder.iterdir()] == ["bezet"]


def test_an_existing_file_is_never_replaced(folder: Path) -> None:
    new()
    (path,) = plans(folder)
    path.write_text("mijn werk", "utf-8")
    ran = new()
    assert ran.code == 2
    assert f"‘{path.name}’ bestaat al, en spv vervangt nooit een plan." in ran.err
    assert "bijvoorbeeld: noor-el-amrani-2.yaml" in ran.err
    assert path.read_text("utf-8") == "mijn werk"


@pytest.mark.parametrize(("output", "advised"), [("p.docx", "p-3.yaml"), ("uit/q.txt", "uit/q.yaml")])
def test_what_is_advised_does_not_exist(folder: Path, output: str, advised: str) -> None:
    for name in ("p.yaml", "p-2.yaml"):
        (folder / name).touch()
    ran = new("-o", output)
    assert ran.code == 2
    assert ran.err.endswith(f"Kies bijvoorbeeld: {Path(advised)}\n")


@pytest.mark.parametrize(
    ("output", "made"),
    [
        ("mijn plan.yaml", "mijn plan.yaml"),
        ("p.yml", "p.yml"),
        ("nieuw/p.yaml", "nieuw/p.yaml"),
        ("map/", "map/*.yaml"),
        ("Plan Daan", "Plan Daan/noor-el-amrani.yaml"),
        ("a/b", "a/b/noor-el-amrani.yaml"),
    ],
)
def test_where_the_plan_comes(folder: Path, output: str, made: str) -> None:
    ran = new("-o", output)
    assert ran.code == 0
    assert len(list(folder.glob(made))) == len(plans(folder)) == 1
    if " " in output:
        assert f'spv check "{plans(folder)[0].relative_to(folder)}"' in ran.err


@pytest.mark.parametrize(
    ("options", "begins"),
    [(["--soort", "STAP-rapportage", "--begeleider", "Wil Sanders"], "soort: stap-rapportage")],
)
def test_a_kind_may_be_typed_as_it_is_printed(folder: Path, options: list[str], begins: str) -> None:
    ran = spv("new", "Montageploeg", "--start", "2026-01-12", "--no-input", *options)
    assert ran.code == 0, ran.err
    assert begins in plans(folder)[0].read_text(encoding="utf-8")


@pytest.mark.parametrize("weeks", ["20", "20 weken"])
def test_weeks_may_be_called_so(folder: Path, weeks: str) -> None:
    assert new("--weeks", weeks).code == 0
    assert plan_in(plans(folder)[0]).looptijd.einde == date(2026, 6, 1)


@pytest.mark.parametrize(
    "typed", ["Els Smit, salesmanager", "Els Smit (teamleider binnendienst)", "Els Smit - Hoofd Verkoop"]
)
def test_behind_a_name_stands_no_role(folder: Path, typed: str) -> None:
    from spvgen.__main__ import main

    with typing("Noor", "Monteur", typed, "", "", "", "2026-01-12", "", "", "") as (_, err):
        assert main(["new"]) == 0
    assert (
        "Hier hoort alleen de naam. Is dat ‘Els Smit’?" in err.getvalue() and "[Els Smit]" in err.getvalue()
    )
    assert "naam: Els Smit\n" in Path("noor.yaml").read_text("utf-8")


def test_who_means_it_so_may_keep_it(folder: Path) -> None:
    from spvgen.__main__ import main

    typed = "Els Smit, adviseur"
    with typing("Noor", "Monteur", typed, typed, "", "", "2026-01-12", "", "", ""):
        assert main(["new"]) == 0
    assert f"naam: {typed}\n" in Path("noor.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    "typed", ["Smit, Els", "Vries, de", "Els Smit-Jansen", "Berg, J. van den", "Jan d’Hond"]
)
def test_another_way_to_write_a_name_is_no_role(folder: Path, typed: str) -> None:
    from spvgen.__main__ import main

    with typing("Noor", "Monteur", typed, "", "", "2026-01-12", "", "", "") as (_, err):
        assert main(["new"]) == 0
    assert "Hier hoort alleen de naam" not in err.getvalue()


@pytest.mark.parametrize(
    ("typed", "soort"),
    [
        ("stap", "stap-rapportage"),
        ("Koers", "koersplan"),
        ("actie", "actielijst"),
        ("Verbeterplan", "verbeterplan"),
    ],
)
def test_the_beginning_of_a_kind_will_do(typed: str, soort: str) -> None:
    from spvgen.cli.asking.blanks import kind_named

    assert kind_named(typed) == soort


@pytest.mark.parametrize("typed", ["plan", "rapportage", "stapp", "lijst"])
def test_any_other_word_is_asked_about(typed: str) -> None:
    from spvgen.cli.asking.blanks import kind_named
    from spvgen.cli.terminal.outcome import WrongUse

    with pytest.raises(WrongUse):
        kind_named(typed)


def test_an_example_of_sales_asks_about_the_part_of_the_manager() -> None:
    from spvgen.scaffold.profiles import PROFILES

    assert all("aansturing" in dict(one.causes) for one in PROFILES.values())


@pytest.mark.parametrize(
    ("typed", "weeks"),
    [("half jaar", 26), ("een half jaar", 26), ("3 maanden", 13), ("vijf maanden", 22), ("een jaar", 52),
     ("zes weken", 6), ("26", 26), ("1 week", 1), ("nog 26 weken", 26), ("een week of zes", 6)],
)  # fmt: skip
def test_how_long_a_plan_takes_may_be_said_in_months(typed: str, weeks: int) -> None:
    from spvgen.cli.asking.blanks import questions_of

    for kind in ("verbeterplan", "actielijst"):
        assert questions_of(kind)["weeks"].read(typed) == weeks


@pytest.mark.parametrize("typed", ["vier jaar", "half", "26 maanden of zo", "tot de zomer"])
def test_what_is_no_number_of_weeks_is_asked_again(typed: str) -> None:
    from spvgen.cli.asking.blanks import questions_of
    from spvgen.cli.terminal.outcome import WrongUse

    with pytest.raises(WrongUse):
        questions_of("verbeterplan")["weeks"].read(typed)


@pytest.mark.parametrize(
    ("typed", "profile"),
    [
        ("ja, verkoop", "sales"),
        ("Sales graag", "sales"),
        ("doe maar algemeen", "algemeen"),
        ("verkoop", "sales"),
    ],
)
def test_which_examples_may_be_said_in_a_sentence(typed: str, profile: str) -> None:
    from spvgen.cli.asking.blanks import questions_of

    assert questions_of("verbeterplan")["profile"].read(typed) == profile


@pytest.mark.parametrize("typed", ["geen verkoop", "algemeen of verkoop", "zorg", "ja"])
def test_nor_are_they_guessed(typed: str) -> None:
    from spvgen.cli.asking.blanks import questions_of
    from spvgen.cli.terminal.outcome import WrongUse

    with pytest.raises(WrongUse):
        questions_of("verbeterplan")["profile"].read(typed)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--start", "januari 2026"], "Zet de dag erbij, zo: DD-1-2026."),
        (["--start", "2026-02-30"], "februari 2026 heeft 28 dagen"),
        (["--weeks", "0"], "Geef een heel getal van 1 tot en met 156."),
        (["--weeks", "3,5"], "‘3,5’ is geen aantal weken."),
        (["--weeks", "²"], "‘²’ is geen aantal weken."),
        (["--profile", "salse"], "Bedoelde je ‘sales’?"),
        (["--profile", "ict"], "Kies uit: algemeen of verkoop."),
        (["--functie", " "], "Dit is nodig."),
        (["--hr", "a\x1bb"], "U+001B"),
        (["-o", "plan.docx"], "De naam van een plan eindigt op .yaml, en ‘plan.docx’ niet."),
        (["--start", "2199-12-01"], "Kies een eerdere startdatum of minder weken."),
    ],
)
def test_a_wrong_answer_is_explained_and_nothing_is_made(folder: Path, options: list[str], said: str) -> None:
    ran = new(*options)
    assert ran.code == 2
    assert said in ran.err
    assert english(ran.err) == []
    assert plans(folder) == []


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        ([], "NAAM, --functie, --leidinggevende en --start"),
        (["Noor", "--functie", "Monteur"], "--leidinggevende en --start"),
        ([*NEEDED[1:]], "NAAM"),
    ],
)
@pytest.mark.parametrize("no_input", [["--no-input"], []])
def test_without_a_terminal_it_names_what_is_missing(
    arguments: list[str], missing: str, no_input: list[str]
) -> None:
    ran = spv("new", *arguments, *no_input)
    assert ran.code == 2
    assert f"Er ontbreekt nog iets: {missing}." in ran.err


def test_talks_on_days_that_have_been_are_told(folder: Path) -> None:
    assert "verleden" not in new().err
    ran = spv("new", "Tom", *NEEDED[1:6], "2025-09-01", "--no-input")
    assert ran.code == 0
    assert "Let op: 4 van de 7 gesprekken liggen al in het verleden." in ran.err
    words = ("Team", "--soort", "stap-rapportage", "--begeleider", "Els", "--start", "2025-09-01")
    assert "verleden" not in spv("new", *words, "--no-input").err


@pytest.mark.parametrize("day", [date(2026, 1, 5 + n) for n in range(7)])
def test_the_proposed_start_is_a_monday_at_least_a_week_away(day: date) -> None:
    monday = coming_monday(day)
    assert monday.weekday() == 0
    assert 7 <= (monday - day).days <= 13


# --- By asking -------------------------------------------------------------------------------------


def test_it_asks_what_it_needs_and_takes_enter_for_what_it_proposes(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing("Noor", "Monteur", "Sanne", "", "", "2026-01-12", "", "", "") as (_, err):
        assert main(["new"]) == 0
    plan = plan_in(plans(folder)[0])
    assert (plan.medewerker.naam, plan.leidinggevende.naam) == ("Noor", "Sanne")
    assert plan.looptijd.einde == date(2026, 7, 13)
    assert err.getvalue().count(": ") >= 8


def test_another_name_for_the_file_is_one_in_the_same_folder(folder: Path) -> None:
    from spvgen.__main__ import main

    spv("init")
    assert new().code == 0
    with typing("Noor El Amrani", "noor-nieuw", "Monteur", "Sanne", "", "", "2026-01-12", "", "", "") as (
        _,
        err,
    ):
        assert main(["new"]) == 0
    assert "bestaat al; dat bestand blijft staan." in err.getvalue()
    assert (folder / "plannen" / "noor-nieuw.yaml").exists()


def test_a_wrong_answer_is_explained_and_asked_again(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing("", "Noor", "Ed", "", "31-2-2026", "12-1-2026", "veel", "20", "slaes", "verkoop", "") as (
        _,
        err,
    ):
        assert main(["new", "--functie", "Monteur", "--leidinggevende", "Sanne"]) == 0
    said = err.getvalue()
    assert said.count("Naam van de medewerker") == 2
    assert "Kies een dag van 1-2-2026 tot en met 28-2-2026" in said
    assert "Opgevat als: maandag 12 januari 2026.\n" in said
    assert "‘veel’ is geen aantal weken." in said
    assert "Bedoelde je ‘sales’?" in said
    assert english(said) == []
    assert (
        said.index("Met alleen Enter") < said.index("de bedrijfsarts") < said.index("Naam van de medewerker")
    )
    assert "Eerste dag van het plan (voorstel: maandag " in said
    plan = plan_in(plans(folder)[0])
    assert plan.doelen[0].gebied == "Salesquota"
    assert (plan.hr.naam, plan.looptijd.einde) == ("Ed", date(2026, 6, 1))


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ([""], "noor-el-amrani-2.yaml"),
        (["noor-el-amrani.yaml", "noor-nieuw"], "noor-nieuw.yaml"),
        (["noor.docx", "noor.yml"], "noor.yml"),
    ],
)
def test_a_name_that_is_taken_makes_way_before_the_other_questions(
    folder: Path, typed: list[str], made: str
) -> None:
    from spvgen.__main__ import main

    new()
    with typing("Noor El Amrani", *typed, *NEEDED[2:5:2], "", "", "2026-01-12", "", "", "") as (_, err):
        assert main(["new"]) == 0
    said = err.getvalue()
    assert said.index("[noor-el-amrani-2.yaml]") < said.index("Functie")
    assert {path.name for path in plans(folder)} == {"noor-el-amrani.yaml", made}


def test_a_name_is_no_yes_or_no_and_what_is_not_known_stays_open(folder: Path) -> None:
    from spvgen.__main__ import main

    lines = ("ja", "Noor", "Monteur", "nee", "Sanne", "weet ik nog niet", "nee", "2026-01-12", "", "", "")
    with typing(*lines) as (_, err):
        assert main(["new"]) == 0
    plan = plan_in(plans(folder)[0])
    assert (plan.leidinggevende.naam, plan.hr, plan.organisatie) == ("Sanne", None, None)
    assert err.getvalue().count("Opgevat als: geen antwoord.") == 2
    assert err.getvalue().count("Dat zegt hier te weinig.") == 2


def test_what_is_not_known_yet_is_left_out(folder: Path) -> None:
    new()
    plan = plan_in(plans(folder)[0])
    assert plan.hr is None
    assert plan.organisatie is None
    assert plan.medewerker.afdeling is None


def test_the_end_of_the_input_breaks_off(folder: Path) -> None:
    from spvgen.__main__ import main

    with typing("Noor", "Monteur") as (_, err):
        assert main(["new"]) == 130
    assert err.getvalue().endswith("\nAfgebroken.\n")
    assert plans(folder) == []


@needs_terminal
def test_asking_at_a_real_terminal(folder: Path) -> None:
    answers = [
        ("Naam van de medewerker", "Zoë ’t Hof"),
        ("Functie", "Monteur"),
        ("Naam van de leidinggevende", "Sanne de Wit"),
        ("HR-adviseur", ""),
        ("organisatie", "Voorbeeld BV"),
        ("Eerste dag", "12 januari 2026"),
        (r"Opgevat als: maandag 12 januari 2026[\s\S]*is\s+al\s+geweest[\s\S]*Begint.*\[nee\]", ""),
        (r"Eerste dag.*\[\d+-\d+-20\d\d\]: ", "4 mei 2026"),
        (r"maandag 4 mei 2026[\s\S]*is\s+al\s+geweest[\s\S]*Begint.*\[nee\]", "ja"),
        (r"Hoeveel weken.*\[26\]", ""),
        ("algemeen of verkoop", ""),
        ("Kloppen je antwoorden", ""),
    ]
    child = talk(folder, "new", answers=answers)
    child.expect(r"Let op: \d van de \d gesprekken liggen\s+al\s+in\s+het\s+verleden")
    child.expect("Zo ga je verder")
    assert ended(child) == 0
    plan = plan_in(plans(folder)[0])
    assert (plan.medewerker.naam, plan.organisatie) == ("Zoë ’t Hof", "Voorbeeld BV")


ANSWERS = ("Noor", "Monteur", "Sanne", "Ed", "", "2026-01-12", "20", "")


def made_by(*answers: str, words: tuple[str, ...] = (), code: int = 0) -> str:
    """What was asked and told, with these answers."""
    from spvgen.__main__ import main

    with typing(*answers) as (_, err):
        assert main(["new", *words]) == code, err.getvalue()
    return err.getvalue()


def test_what_was_answered_is_shown_before_it_is_written(folder: Path) -> None:
    said = made_by(*ANSWERS, "stop", code=130)
    shown = said.split("Dit zijn je antwoorden:\n")[1]
    assert shown.startswith("  naam: Noor\n  functie: Monteur\n  leidinggevende: Sanne\n  hr: Ed\n")
    assert "  organisatie: (niet ingevuld)\n  start: maandag 12 januari 2026\n  weken: 20\n" in shown
    assert "Hiermee maakt spv noor.yaml." in shown and english(said) == []
    assert plans(folder) == []


@pytest.mark.parametrize(
    ("changed", "text"),
    [
        (("functie", "Planner"), "functie: Planner\n"),
        (("hr", "Ada Smit"), "naam: Ada Smit\n"),
        (("start", "2026-01-19"), "start: 2026-01-19\n"),
        (("weken", "26"), "einde: 2026-07-13\n"),
        (("voorbeeldzinnen", "verkoop"), "gebied: Salesquota\n"),
        (("terug",), "functie: Monteur\n"),
    ],
)
def test_an_answer_can_be_changed(folder: Path, changed: tuple[str, ...], text: str) -> None:
    made_by(*ANSWERS, "nee", *changed, "ja")
    assert text in (folder / "noor.yaml").read_text("utf-8")
    assert [one.name for one in folder.iterdir()] == ["noor.yaml"], "the answers are kept no longer"


@pytest.mark.parametrize("way", [("nee", "naam", "Noor Jansen"), ("terug",) * 7 + ("Noor Jansen", *[""] * 7)])
def test_another_name_is_another_file(folder: Path, way: tuple[str, ...]) -> None:
    said = made_by(*(ANSWERS[:7] if way[0] == "terug" else ANSWERS), *way, "ja")
    assert "Hiermee maakt spv noor-jansen.yaml." in said
    assert [one.name for one in folder.iterdir()] == ["noor-jansen.yaml"]


def test_of_a_team_another_name_is_asked_about_as_well(folder: Path) -> None:
    words = ("--soort", "koersplan", "--leidinggevende", "Kim Bos", "--start", "2026-01-12", "--weeks", "26")
    said = made_by("Noord", "", "nee", "naam", "Sanne de Boer", "", "Zuid", "ja", words=words)
    assert "lijkt de naam van één persoon" in said
    assert [one.name for one in folder.iterdir()] == ["zuid.yaml"]


def test_where_all_is_given_nothing_is_asked(folder: Path) -> None:
    words = ("Noord", "--soort", "stap-rapportage", "--begeleider", "Wil Sanders", "--start", "2026-01-12")
    assert "Kloppen je antwoorden" not in made_by(words=words)
    assert [one.name for one in folder.iterdir()] == ["noord.yaml"]


def test_what_can_not_go_together_is_asked_again(folder: Path) -> None:
    said = made_by(*ANSWERS[:5], "2199-12-01", "20", "", "2026-01-12", "", "ja")
    assert "Kies een eerdere startdatum of minder weken." in said
    assert "einde: 2026-06-01\n" in (folder / "noor.yaml").read_text("utf-8")


@pytest.mark.parametrize("soort", ["verbeterplan", "actielijst"])
def test_who_breaks_off_goes_on_later(folder: Path, soort: str) -> None:
    kind = () if soort == "verbeterplan" else ("--soort", soort)
    said = made_by("Noor", "Monteur", words=("--organisatie", "Voorbeeld BV", *kind), code=130)
    onward = " ".join(("Ga later verder met: spv new Noor", *kind))
    assert "Er is niets gemaakt. Je antwoorden staan in .spv" in said and onward in said
    hr = ("",) if soort == "verbeterplan" else ()
    said = made_by("Sanne", *hr, "2026-01-12", *[""] * (1 + len(hr)), "ja", words=("Noor", *kind))
    assert "Dit heb je al beantwoord:\n  naam: Noor\n  functie: Monteur\n  organisatie: Voorbeeld BV" in said
    text = (folder / "noor.yaml").read_text("utf-8")
    assert "functie: Monteur\n" in text and "organisatie: Voorbeeld BV\n" in text
    assert [one.name for one in folder.iterdir()] == ["noor.yaml"]


def test_where_all_was_answered_it_is_shown_once(folder: Path) -> None:
    made_by(*ANSWERS, "stop", code=130)
    said = made_by("ja", words=("Noor",))
    assert "verder waar je was gebleven.\nAan het eind" in said and said.count("functie: Monteur") == 1


def test_of_another_kind_the_answers_are_others(folder: Path) -> None:
    made_by("Noor", "Monteur", code=130)
    assert "verder waar je was" not in made_by("Monteur", code=130, words=("Noor", "--soort", "actielijst"))
    assert "verder waar je was" in made_by(code=130, words=("Noor",))


@needs_terminal
def test_ctrl_c_later_on_keeps_the_answers(folder: Path) -> None:
    child = talk(folder, "new", answers=[("Naam van de medewerker", "Noor"), ("Functie", "Monteur")])
    child.expect("Naam van de leidinggevende: ")
    interrupt(child, "Je antwoorden staan in")
    assert ended(child) == 130
    child = talk(folder, "new", answers=[("Naam van de medewerker", "Noor")])
    child.expect(r"functie: Monteur[\s\S]*Naam van de leidinggevende: ")
    break_off(child)
    assert plans(folder) == []


@needs_terminal
def test_ctrl_c_at_a_question(folder: Path) -> None:
    child = talk(folder, "new")
    child.expect("Naam van de medewerker: ")
    break_off(child)
    assert list(folder.iterdir()) == []


def test_the_editor_finds_the_schema_from_the_folder_of_the_plan(folder: Path) -> None:
    assert new("-o", "los.yaml").code == 0
    for place, name in (
        ("", "verbeterplan.schema.json"),
        ("plannen", "antwoorden"),
    ):  # of an intake under way
        (folder / place / ".spv").mkdir(parents=True)
        (folder / place / ".spv" / name).touch()
    assert new("-o", "hier.yaml").code == 0
    assert new("-o", "plannen/team/").code == 0
    names = {path.name: path.read_text("utf-8").splitlines()[0] for path in plans(folder)}
    assert [
        names[name].partition("$schema=")[2] for name in ("los.yaml", "hier.yaml", "noor-el-amrani.yaml")
    ] == [
        ".spv/verbeterplan.schema.json",
        ".spv/verbeterplan.schema.json",
        "../../.spv/verbeterplan.schema.json",
    ]


@pytest.mark.parametrize("option", ["--functie", "--leidinggevende", "--hr"])
def test_a_refusal_names_the_option(option: str, tmp_path: Path) -> None:
    given = {"--functie": "Verkoper", "--leidinggevende": "Bo Dam", "--start": "2027-01-11", option: "ja"}
    words = [word for pair in given.items() for word in pair]
    ran = spv("new", "Jo Smit", "--no-input", *words, "-o", str(tmp_path))
    assert (ran.code, list(tmp_path.iterdir())) == (2, [])
    assert ran.err.startswith(f"{option}: Dat zegt hier te weinig.")


@pytest.mark.parametrize("between", ["", "\u200b", "\u00ad", "\u00a0", "\u2060"])
def test_no_number_that_finds_somebody_comes_into_the_name_of_a_file(between: str, tmp_path: Path) -> None:
    given = ("--functie", "Verkoper", "--leidinggevende", "Bo Dam", "--start", "2027-01-11")
    ran = spv("new", f"Jo Smit BSN 111{between}222333", "--no-input", *given, "-o", str(tmp_path))
    assert (ran.code, list(tmp_path.iterdir())) == (2, [])
    assert "burgerservicenummer" in ran.err and "222333" not in ran.out + ran.err


@pytest.mark.parametrize(
    ("soort", "option"), [("stap-rapportage", "--begeleider"), ("koersplan", "--leidinggevende")]
)
def test_the_name_of_a_person_is_told_where_a_team_is_meant(tmp_path: Path, soort: str, option: str) -> None:
    given = ("--soort", soort, option, "Kim Bos", "--start", "2027-01-11", "--no-input")
    ran = spv("new", "Sanne de Boer", *given, "-o", str(tmp_path / "een.yaml"))
    assert ran.code == 0
    assert "‘Sanne de Boer’ lijkt de naam van één persoon" in " ".join(ran.err.split())
    assert "--soort actielijst" in " ".join(ran.err.split())
    of_team = spv("new", "Buitendienst Noord", *given, "-o", str(tmp_path / "team.yaml"))
    assert of_team.code == 0
    assert "één persoon" not in of_team.err


@needs_terminal
def test_who_typed_a_person_can_name_the_team(tmp_path: Path) -> None:
    child = talk(
        tmp_path, "new", "--soort", "stap-rapportage", "--begeleider", "Kim Bos", "--start", "2027-01-11",
        answers=[
            ("Naam van het team", "Sanne de Boer"), ("Heet het team echt zo", ""),
            ("Naam van het team", "Buitendienst"), ("Kloppen je antwoorden", ""),
        ],
    )  # fmt: skip
    assert ended(child) == 0
    (made,) = tmp_path.glob("*.yaml")
    assert "team: Buitendienst\n" in made.read_text("utf-8")


@pytest.mark.parametrize(
    ("length", "end"),
    [
        ("52 weken", "2027-12-31"),
        ("52", "2027-12-31"),
        ("een jaar", "2028-01-03"),
        ("half jaar", "2027-07-02"),
        ("6 maanden", "2027-07-02"),
        ("6 mnd", "2027-07-02"),
        ("twee jaar", "2029-01-03"),
        ("31 december", "2027-12-31"),
        ("tot en met 31 december 2027", "2027-12-31"),
        ("2027-12-31", "2027-12-31"),
    ],
)
def test_how_long_a_course_takes_may_be_said_otherwise(tmp_path: Path, length: str, end: str) -> None:
    given = ("--soort", "koersplan", "--leidinggevende", "Kim Bos", "--start", "2027-01-04", "--no-input")
    ran = spv("new", "Noord", *given, "--weeks", length, "-o", str(tmp_path / "koers.yaml"))
    assert ran.code == 0, ran.err
    text = (tmp_path / "koers.yaml").read_text("utf-8")
    assert f"einde: {end}" in text
    plan = api.load(text.encode(), "koers.yaml").plan
    last = plan.evaluatiemomenten[-1].datum
    assert plan.einde.toordinal() - 14 < last.toordinal() <= plan.einde.toordinal()


@pytest.mark.parametrize(
    ("length", "said"),
    [
        ("lang", "Geef een heel getal van 1 tot en met 156. Of zeg het zo: een jaar, tot 31 december."),
        ("0", "Geef een heel getal van 1 tot en met 156."),
        ("48 maanden", "Een koersplan duurt 1 tot en met 36 maanden."),
        ("0 maanden", "Geef een heel getal van 1 tot en met 156."),
        ("31 februari 2027", "februari 2027 heeft 28 dagen"),
        ("2026-12-31", "is niet na de eerste dag van het plan"),
        ("2027-01-04", "is niet na de eerste dag van het plan"),
    ],
)
def test_what_is_no_length_of_a_course_is_told(tmp_path: Path, length: str, said: str) -> None:
    given = ("--soort", "koersplan", "--leidinggevende", "Kim Bos", "--start", "2027-01-04", "--no-input")
    ran = spv("new", "Noord", *given, "--weeks", length, "-o", str(tmp_path / "koers.yaml"))
    assert ran.code == 2
    assert said in " ".join(ran.err.split())
