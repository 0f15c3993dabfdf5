"""``spv render``: what is made where, what holds it back, and whose work is never overwritten."""

import copy
import os
import re
from pathlib import Path
from typing import Any

import docx
import pytest

from running import Ran, english, spv
from spvgen import api, files
from spvgen.api import Loaded
from spvgen.kinds import KINDS, load_kind
from support import CLEAN, CLEAN_OF, clean_plan, dump, plan_where, plan_with

GOOD = CLEAN.read_text("utf-8")
OPEN = plan_where("hr.naam", "…")  # one fout; the model stands
GAP = plan_with(without=("gevolgen",))  # one fout; the model does not stand


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    write("plan", GOOD)
    return folder


def write(name: str, text: str) -> Path:
    path = Path(f"{name}.yaml")
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def made(folder: Path) -> list[str]:
    """Everything that is no plan and no template."""
    found = (path for path in folder.rglob("*.*") if path.suffix not in (".yaml", ".yml", ".j2"))
    return sorted(path.relative_to(folder).as_posix() for path in found)


def markdown(*more: str) -> Ran:
    return spv("render", "plan.yaml", "--format", "md", *more)


# --- What is made, and where -----------------------------------------------------------------------


def test_word_beside_the_plan(folder: Path) -> None:
    ran = spv("render", "plan.yaml")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("Gemaakt: plan.docx\n")
    assert Path("plan.docx").read_bytes() == api.render(api.load(GOOD.encode(), "plan.yaml"), "docx").data


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--format", "md"], ["plan.md"]),
        (["--format", "docx,md"], ["plan.docx", "plan.md"]),
        (["--format", "MD, md"], ["plan.md"]),
        (["-o", "uit"], ["uit/plan.docx"]),
        (["-o", "uit/"], ["uit/plan.docx"]),
        (["-o", "a/voor tekenen.docx"], ["a/voor tekenen.docx"]),
        (["-o", "x.md"], ["x.md"]),
        (["-o", "x.MD", "--format", "md"], ["x.MD"]),
        (["-o", "uit", "--format", "md,docx"], ["uit/plan.docx", "uit/plan.md"]),
    ],
)
def test_where_documents_come(folder: Path, options: list[str], expected: list[str]) -> None:
    ran = spv("render", "plan.yaml", *options)
    assert ran.code == 0
    assert made(folder) == expected
    assert len(re.findall("^Gemaakt: ", ran.err, re.MULTILINE)) == len(expected)


def test_a_whole_folder(folder: Path) -> None:
    write("team/a", GOOD)
    assert spv("render", ".", "--format", "md").code == 0
    assert made(folder) == ["plan.md", "team/a.md"]


def test_standard_input_into_a_file(folder: Path) -> None:
    ran = spv("render", "-", "-o", "uit.md", stdin=GOOD.encode())
    assert ran.code == 0
    assert made(folder) == ["uit.md"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["plan.yaml", "--format", "pdff"], "Een document van de vorm ‘pdff’ kan spv niet maken."),
        (["plan.yaml", "--format", "dcox"], "Bedoelde je ‘docx’?"),
        (["plan.yaml", "-o", "plan.odt"], "Een document van de vorm ‘odt’ kan spv niet maken."),
        (["plan.yaml", "-o", "plan.docx", "--format", "md"], "‘plan.docx’ past niet bij --format md."),
        (["plan.yaml", "-o", "x.md", "--format", "docx,md"], "‘x.md’ past niet bij --format docx,md."),
        (["plan.yaml", "b.yaml", "-o", "x.md"], "In één bestand ‘x.md’ passen geen twee documenten."),
        (["plan.yaml", "team/plan.yaml", "-o", "uit"], "zouden allebei ‘uit/plan.docx’ maken."),
        (["plan.yaml", "plan.yml"], "zouden allebei ‘plan.docx’ maken."),
        (["plan.yaml", "plan.md", "--format", "md"], "‘plan.md’ is zelf een plan"),
        (["-"], "Geef met -o een bestand op"),
        (["plan.yaml", "--template", "weg.j2"], "Het sjabloon ‘weg.j2’ bestaat niet."),
    ],
)
def test_wishes_that_contradict_each_other_are_refused(folder: Path, arguments: list[str], said: str) -> None:
    for name in ("b", "team/plan"):
        write(name, GOOD)
    Path("plan.yml").write_text(GOOD, "utf-8")
    Path("plan.md").write_text(GOOD, "utf-8")
    ran = spv("render", *arguments, "--force", stdin=GOOD.encode())
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert english(ran.err) == []
    assert made(folder) == ["plan.md"]
    assert Path("plan.md").read_text("utf-8") == GOOD


# --- What holds it back ----------------------------------------------------------------------------


def test_a_fout_is_shown_and_nothing_is_made(folder: Path) -> None:
    write("plan", OPEN)
    ran = markdown()
    assert ran.code == 1
    assert "fout S01 nog-in-te-vullen" in ran.out
    assert "Niet gemaakt: in ‘plan.yaml’ staat nog 1 fout." in ran.err
    assert "--concept" in ran.err
    assert made(folder) == []


def test_open_places_are_shown_together(folder: Path) -> None:
    write("plan", plan_with("hr: {naam: …}\norganisatie: …"))
    ran = markdown()
    assert ran.code == 1
    assert "  Nog in te vullen: 2 plekken (fout S01)\n" in ran.out
    way_out = "Vul ze in, of maak alvast een concept met --concept."
    assert f"Niet gemaakt: in ‘plan.yaml’ zijn nog 2 plekken open. {way_out}\n" in ran.err
    assert made(folder) == []


@pytest.mark.parametrize("command", ["render", "check"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("plan.docx", "‘plan.docx’ is het Word-document. Geef het plan mee: spv {} plan.yaml\n"),
        ("plan.PDF", "‘plan.PDF’ is een pdf. Geef het plan mee: spv {} plan.yaml\n"),
        ("los.docx", "Geef het plan mee, een bestand dat eindigt op .yaml.\n"),
    ],
)
def test_a_document_is_no_plan(folder: Path, command: str, name: str, said: str) -> None:
    Path(name).write_bytes(b"PK")
    ran = spv(command, name)
    assert (ran.code, ran.out) == (2, "")
    assert said.format(command) in ran.err
    assert Path(name).read_bytes() == b"PK"


def test_a_document_that_is_not_there_makes_think_of_its_plan() -> None:
    assert "‘plan.docx’ bestaat niet. Bedoelde je ‘plan.yaml’?" in spv("render", "plan.docx").err


def test_a_concept_is_made_all_the_same_and_is_marked(folder: Path) -> None:
    write("plan", OPEN)
    ran = markdown("--concept")
    assert (ran.code, ran.out) == (0, "")
    assert "in ‘plan.yaml’ staat nog 1 fout" in ran.err
    assert "CONCEPT" in Path("plan-concept.md").read_text("utf-8")


@pytest.mark.parametrize("escape", ["\\x07", "\\ud800", "\\0", "\\uFFFE"])
def test_a_concept_holds_no_character_that_no_file_can_hold(folder: Path, escape: str) -> None:
    write("plan", GOOD.replace("naam: Eerste evaluatie", f'naam: "Eerste{escape}evaluatie"'))
    assert "X08" in spv("check", "plan.yaml").out
    ran = spv("render", "plan.yaml", "--concept", "--format", "docx,pdf,html,md")
    assert (ran.code, len(made(folder))) == (0, 4), ran.err
    assert "Eerste evaluatie" in Path("plan-concept.md").read_text("utf-8")
    assert spv("calendar", "plan.yaml", "--names").code == 0


def test_a_plan_without_fouten_is_no_concept() -> None:
    markdown()
    assert "CONCEPT" not in Path("plan.md").read_text("utf-8")


def test_a_new_plan_makes_a_concept_at_once(folder: Path) -> None:
    spv(
        "new",
        "Jo",
        "--functie",
        "x",
        "--leidinggevende",
        "y",
        "--start",
        "2026-01-12",
        "-o",
        "jo.yaml",
        "--no-input",
    )
    ran = spv("render", "jo.yaml", "--concept")
    assert ran.code == 0
    assert made(folder) == ["jo-concept.docx"]


def test_a_gap_that_is_ignored_is_still_a_gap(folder: Path) -> None:
    write(
        "plan",
        plan_with("looptijd: {start: …, einde: 2026-08-31}\nnegeer: [{regel: S01, reden: komt later}]"),
    )
    ran = markdown("--concept")
    assert ran.code == 1
    assert "is nog niet alles ingevuld" in ran.err
    assert made(folder) == []


@pytest.mark.parametrize(("text", "code"), [(GAP, 1), ("naam: @x", 2), ("", 2)])
@pytest.mark.parametrize("concept", [["--concept"], []])
def test_without_a_model_nothing_can_be_made(folder: Path, text: str, code: int, concept: list[str]) -> None:
    write("plan", text)
    ran = markdown(*concept)
    assert ran.code == code
    assert "Niet gemaakt" in ran.err
    assert made(folder) == []


def test_advice_is_counted_as_check_tells_it(folder: Path) -> None:
    held = clean_plan()
    goal = {key: text for key, text in held["doelen"][0].items() if key != "relevant"}
    more = [copy.deepcopy(goal) | {"gebied": name, "id": name.lower()} for name in ("Nabellen", "Bellijst")]
    held["doelen"] = [goal, *more]
    for one in (*held["acties"], *held["ondersteuning"]):
        one.pop("voor_doel", None)  # for all goals, then
    write("plan", dump(held))
    checked = spv("check", "plan.yaml").out.splitlines()[-1]
    assert f"Nog te bekijken: {checked} Met ‘spv check’" in markdown().err
    found = [
        one for one in api.load(Path("plan.yaml").read_bytes(), "plan.yaml").report.findings if one.likewise
    ]
    assert len(found) > 1, "some are told together"


def test_advice_does_not_hold_back_but_is_named(folder: Path) -> None:
    write("plan", plan_with("negeer: [{regel: T05, reden: een reden}]"))
    ran = markdown()
    assert (ran.code, ran.out) == (0, "")
    assert "Nog te bekijken: " in ran.err
    assert "waarschuwing" in ran.err


def test_one_plan_that_fails_does_not_stop_the_others(folder: Path) -> None:
    write("a", OPEN)
    ran = spv("render", "a.yaml", "weg.yaml", "plan.yaml", "--format", "md")
    assert ran.code == 2
    assert "‘weg.yaml’ bestaat niet." in ran.err
    assert made(folder) == ["plan.md"]


def test_a_crash_stops_only_its_own_plan(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(data: bytes, file: str, *more: Any) -> Loaded:
        if file == "a.yaml":
            raise IndexError
        return real(data, file, *more)

    real = api.load
    monkeypatch.setattr(api, "load", load)
    write("a", GOOD)
    ran = spv("render", "a.yaml", "plan.yaml", "--format", "md")
    assert ran.code == 3
    assert "in spv zelf bij ‘a.yaml’" in ran.err
    assert made(folder) == ["plan.md"]


def test_a_file_that_cannot_be_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write_whole(path: Path, data: bytes, **_: bool) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(files, "write_whole", write_whole)
    ran = markdown()
    assert ran.code == 2
    assert "‘plan.md’ is niet te openen. Staat het nog open, bijvoorbeeld in Word? Sluit het daar" in ran.err


def test_a_folder_in_which_nothing_may_be_kept_is_named_for_what_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_whole(path: Path, data: bytes, **_: bool) -> None:
        raise PermissionError(13, "Permission denied", str(path.with_name(".a1b2.tmp")))

    access = os.access
    monkeypatch.setattr(files, "write_whole", write_whole)
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and access(path, mode))
    ran = markdown()
    assert ran.code == 2
    assert f"‘{Path.cwd()}’ is een map waarin je niets mag opslaan" in ran.err


def test_a_folder_where_the_document_should_come(folder: Path) -> None:
    (folder / "plan.md").mkdir()
    ran = markdown()
    assert ran.code == 2
    assert "‘plan.md’ is een map" in ran.err


# --- Whose work is never overwritten ---------------------------------------------------------------


def test_what_spv_made_itself_is_made_anew(folder: Path) -> None:
    markdown()
    write("plan", plan_where("organisatie", "Andere naam BV"))
    assert markdown().code == 0
    assert "Andere naam BV" in Path("plan.md").read_text("utf-8")


def _edited() -> str:
    markdown()
    return Path("plan.md").read_text("utf-8").replace("Verbeterplan", "Ontwikkelplan", 1)


def _longer() -> str:
    markdown()
    return Path("plan.md").read_text("utf-8") + "\nEn dit typte ik eronder.\n"


@pytest.mark.parametrize(
    ("existing", "said"),
    [
        (_edited, "‘plan.md’ is met de hand aangepast nadat spv het maakte."),
        (_longer, "‘plan.md’ is met de hand aangepast nadat spv het maakte."),
        (lambda: "mijn eigen stuk", "‘plan.md’ bestaat al en is niet door spv gemaakt."),
        (lambda: "", "‘plan.md’ bestaat al en is niet door spv gemaakt."),
    ],
    ids=["edited", "longer", "foreign", "empty"],
)
def test_other_work_stays_unless_forced(existing: object, said: str) -> None:
    assert callable(existing)
    text = existing()
    Path("plan.md").write_text(text, "utf-8")
    ran = markdown()
    assert ran.code == 2
    assert said in ran.err
    assert "--force" in ran.err
    assert Path("plan.md").read_text("utf-8") == text
    assert markdown("--force").code == 0
    assert Path("plan.md").read_text("utf-8") != text


def test_a_word_file_that_was_edited_in_word_stays(folder: Path) -> None:
    spv("render", "plan.yaml")
    document = docx.Document("plan.docx")
    document.add_paragraph("Met de hand erbij.")
    document.save("plan.docx")
    edited = Path("plan.docx").read_bytes()
    ran = spv("render", "plan.yaml")
    assert ran.code == 2
    assert "‘plan.docx’ is met de hand aangepast nadat spv het maakte." in ran.err
    assert Path("plan.docx").read_bytes() == edited


def test_a_file_that_is_no_document_of_ours_stays(folder: Path) -> None:
    Path("plan.docx").write_bytes(b"PK\x03\x04 iets anders")
    ran = spv("render", "plan.yaml")
    assert ran.code == 2
    assert "niet door spv gemaakt" in ran.err
    assert Path("plan.docx").read_bytes() == b"PK\x03\x04 iets anders"


# --- A template of one's own -----------------------------------------------------------------------


def test_a_template_that_leaves_something_out_holds_back(folder: Path) -> None:
    Path("kort.j2").write_text("# Plan van {{ medewerker.naam }}\n\nMeer niet.\n", "utf-8")
    ran = markdown("--template", "kort.j2")
    assert ran.code == 1
    assert "het sjabloon laat weg wat in ‘plan.yaml’ is ingevuld" in ran.err
    assert "\n  medewerker.functie\n" in ran.err
    assert "medewerker.naam\n" not in ran.err
    assert made(folder) == []
    concept = markdown("--template", "kort.j2", "--concept")
    assert concept.code == 0
    assert "\n  medewerker.functie\n" in concept.err
    assert made(folder) == ["plan-concept.md"]


def test_an_error_in_a_template_is_told_with_its_line(folder: Path) -> None:
    Path("stuk.j2").write_text("# Plan\n\n{{ medewerker.naam }\n", "utf-8")
    ran = markdown("--template", "stuk.j2")
    assert ran.code == 2
    assert "stuk.j2, regel 3: " in ran.err
    assert english(ran.err) == []
    assert made(folder) == []


# --- Characters that the font of the PDF lacks -----------------------------------------------------

SIGNS = plan_where("organisatie", "Zon 😀 en 李雷 en 😀")


def test_characters_that_a_pdf_shows_as_code_are_named_with_their_place() -> None:
    write("plan", SIGNS)
    ran = spv("render", "plan.yaml", "--format", "pdf,docx")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith(
        "Tip: in de pdf van ‘plan.yaml’ staan 3 tekens als code, omdat het lettertype die niet heeft:\n"
        "  organisatie: ‘😀’ als [U+1F600], ‘李’ als [U+674E] en ‘雷’ als [U+96F7]\n"
        "Schrijf het daar anders, of maak het document voor Word.\n"
        "Gemaakt: plan.pdf\n"
    )


@pytest.mark.parametrize(("text", "formats"), [(SIGNS, "docx,html,md"), (GOOD, "pdf")])
def test_nothing_is_told_of_characters_that_are_shown(text: str, formats: str) -> None:
    write("plan", text)
    ran = spv("render", "plan.yaml", "--format", formats)
    assert ran.code == 0
    assert "Tip" not in ran.err


@pytest.mark.parametrize("soort", ["koersplan", "stap-rapportage"])
def test_a_kind_without_letters_says_so(soort: str) -> None:
    ran = spv("render", str(CLEAN_OF[soort]), "--letter", "gespreksverslag")
    assert (ran.code, "daar horen geen brieven of verslagen bij" in ran.err) == (2, True)


@pytest.mark.parametrize("soort", KINDS)
def test_all_letters_are_named_where_one_is_to_be_chosen(soort: str) -> None:
    letters = load_kind(soort).LETTERS
    helped, advised = (spv("render", *words) for words in (("--help",), ("x.yaml", "--moment", "2")))
    assert [name for name in letters if name not in helped.out] == []
    of_many = [name for name in letters if name != "afsluiting"]
    assert [name for name in of_many if f"--letter {name}" not in " ".join(advised.err.split())] == []
