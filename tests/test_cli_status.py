"""``spv status`` and ``spv calendar`` as a user runs them."""

import errno
import json
import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from running import english, spv
from spvgen import api
from spvgen.kinds.shared import Gesprek
from spvgen.reporters.overview import Row, overview
from spvgen.standing import standing
from spvgen.standing.shape import Late, Overdue
from support import CLEAN

LATE, CALM = "2026-04-15", "2026-03-10"
"""A day on which the first evaluation has no report yet, and one before it."""


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    (tmp_path / "plannen").mkdir()
    (tmp_path / "plannen" / "noor.yaml").write_bytes(CLEAN.read_bytes())
    return tmp_path / "plannen"


def test_nothing_late(plans: Path) -> None:
    ran = spv("status", str(plans), "--date", CALM)
    assert (ran.code, ran.err) == (0, "")
    assert "loopt" in ran.out and "1 plan op 10 maart 2026: niets te laat." in ran.out


def test_something_late(plans: Path) -> None:
    ran = spv("status", str(plans), "--date", LATE)
    assert ran.code == 1
    assert "Van ‘Eerste evaluatie’ (30 maart 2026) is er nog geen verslag." in ran.out
    assert english(ran.out.replace(str(plans), "")) == []


def test_the_overview_as_json(plans: Path) -> None:
    ran = spv("status", str(plans), "--date", LATE, "--format", "json")
    (row,) = json.loads(ran.out)
    assert (row["start"], row["einde"], row["state"]) == ("2026-03-02", "2026-08-31", "loopt")
    assert row["overdue"][0]["path"] == "evaluatiemomenten[0]"
    assert row["overdue"][0]["date"] == "2026-03-30"


def test_the_current_folder_is_the_default(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plans)
    assert "1 plan op" in spv("status", "--date", CALM).out


def test_an_incomplete_plan_is_named_and_counts(plans: Path) -> None:
    (plans / "half.yaml").write_text("soort: verbeterplan\nmedewerker:\n  naam: Ali\n", encoding="utf-8")
    ran = spv("status", str(plans), "--date", CALM)
    assert ran.code == 1
    assert "niet compleet" in ran.out and "spv check" in ran.out and "2 plannen" in ran.out


REPORT = """\
datum: 2026-03-30
aanwezig: [Noor Jansen]
besproken: We liepen de cijfers langs.
oordeel: op_schema
"""
"""What ``spv evaluate --from`` takes."""


def test_a_report_beside_the_plans_is_no_broken_plan(plans: Path) -> None:
    alone = spv("status", str(plans), "--date", CALM)
    (plans / "verslag.yaml").write_text(REPORT, encoding="utf-8")
    beside = spv("status", str(plans), "--date", CALM)
    assert (beside.code, beside.out, beside.err) == (alone.code, alone.out, alone.err)
    for paths in ([str(plans)], [str(plans / "verslag.yaml")]):
        assert spv("check", *paths).code == 0
    (plans / "verslag.yaml").write_text(f"{REPORT}medewerker:\n  naam: Noor\n", encoding="utf-8")
    assert "niet compleet" in spv("status", str(plans), "--date", CALM).out


def test_what_is_private_in_a_report_is_told(plans: Path) -> None:
    (plans / "verslag.yaml").write_text(f"{REPORT}zienswijze: Je hebt een burn-out.\n", encoding="utf-8")
    ran = spv("check", str(plans / "verslag.yaml"))
    assert "V01" in ran.out and "X0" not in ran.out


def test_a_report_among_the_plans_is_made_no_document_and_stands_in_no_calendar(plans: Path) -> None:
    (plans / "verslag.yaml").write_text(REPORT, encoding="utf-8")
    ran = spv("render", str(plans), "-o", str(plans / "uit"))
    assert ran.code == 0
    assert "verslag.yaml’ is het verslag van een gesprek, en geen plan" in ran.err
    assert list((plans / "uit").glob("*.docx"))
    assert not (plans / "uit" / "verslag.docx").exists()
    ran = spv("calendar", str(plans), "-o", str(plans / "gesprekken.ics"))
    assert ran.code == 0
    assert "nog niet compleet" not in ran.err
    ran = spv("render", str(plans / "verslag.yaml"))
    assert ran.code == 1, "nothing was made"


def test_a_report_has_faults_of_its_own(plans: Path) -> None:
    (plans / "verslag.yaml").write_text(REPORT.replace("03-30", "02-30"), encoding="utf-8")
    ran = spv("check", str(plans / "verslag.yaml"))
    assert ran.code == 1
    assert "De datum ‘2026-02-30’ bestaat niet" in ran.out and "soort" not in ran.out
    (plans / "verslag.yaml").write_text(REPORT.replace("op_schema", "op schema"), encoding="utf-8")
    assert spv("check", str(plans / "verslag.yaml")).code == 0, "spv evaluate takes it so"
    (plans / "verslag.yaml").write_text(REPORT.replace("op_schema", "prima"), encoding="utf-8")
    assert "prima" in spv("check", str(plans / "verslag.yaml")).out
    ran = spv("status", str(plans / "verslag.yaml"))
    assert (ran.code, ran.err) == (0, "Hier staat geen plan.\n")


def test_no_word_of_the_overview_is_cut() -> None:
    talk = Gesprek("STAP-terugkoppeling", "Terugkoppeling", date(2026, 3, 30))
    loaded = api.load(CLEAN.read_bytes(), "noor.yaml").plan
    stands = replace(standing(loaded, date(2026, 3, 10)), next=talk)
    rows = [
        Row(
            "een-tamelijk-lange-naam-van-een-dossier.yaml", "stap-rapportage", "", "Buitendienst Oost", stands
        )
    ]
    shown = overview([*rows, Row("noor.yaml", "verbeterplan", "", "Noor", stands)], date(2026, 3, 10), 80)
    assert "Terugkoppeling" in shown.split()
    assert all(len(line) <= 80 for line in shown.splitlines())


def test_an_unreadable_plan_stops_only_itself(plans: Path) -> None:
    (plans / "kapot.yaml").write_text('naam: "open', encoding="utf-8")
    ran = spv("status", str(plans), "--date", CALM)
    assert ran.code == 2
    assert "kapot.yaml’ is niet te lezen" in ran.err and "1 plan op" in ran.out


@pytest.mark.parametrize("options", [("--date", "30 februari 2026"), ("--format", "md")])
def test_wrong_use(plans: Path, options: tuple[str, str]) -> None:
    ran = spv("status", str(plans), *options)
    assert ran.code == 2
    assert ran.out == "" and english(ran.err) == []


def test_the_table_fits_in_the_window(plans: Path) -> None:
    loaded = api.load(CLEAN.read_bytes(), "noor.yaml").plan
    name = "Een lange naam van een plan dat in een map staat"
    row = Row(
        f"{name}.yaml",
        loaded.soort,
        name,
        "Maximiliaan van den Bergh-Ouwehand",
        standing(loaded, date(2026, 3, 10)),
    )
    for width in (60, 80, 100):
        lines = overview([row, row], date(2026, 3, 10), width).splitlines()
        assert max(map(len, lines)) <= width
        told = " ".join(" ".join(lines).split())
        assert all(word in told for word in (*name.split(), "Maximiliaan", "Looptijd", "gesprek"))
    wide = overview([row], date(2026, 3, 10), 200).splitlines()
    assert name in wide[1], "one line where there is room"


def test_names_of_files_can_be_copied_and_say_their_folder_once() -> None:
    names = ["marloes-van-den-berg.yaml", "noor.yaml"]
    rows = [Row(f"plannen/{name}", "verbeterplan", who="Marloes van den Berg-Ouwehand") for name in names]
    lines = overview(rows, date(2026, 3, 10), 80).splitlines()
    assert lines[0].startswith("Plan in plannen/  ")
    table = lines[: lines.index("")]
    assert [line.split("  ")[0] for line in table if ".yaml" in line] == names
    alone = overview(rows[:1], date(2026, 3, 10), 200).splitlines()
    assert alone[1].startswith("plannen/marloes-van-den-berg.yaml")


def test_a_calendar_with_an_appointment_of_ones_own_stays(plans: Path) -> None:
    target = plans / "gesprekken.ics"
    assert spv("calendar", str(plans), "-o", str(target)).code in (0, 1)
    own = b"BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Tandarts\r\nEND:VEVENT\r\n"
    edited = target.read_bytes().replace(b"END:VCALENDAR", own + b"END:VCALENDAR")
    target.write_bytes(edited)
    ran = spv("calendar", str(plans), "-o", str(target))
    assert ran.code == 2
    assert "is met de hand aangepast nadat spv het maakte. Kies met -o een andere naam." in ran.err
    assert english(ran.err) == []
    assert target.read_bytes() == edited


def test_a_calendar_is_made_and_made_again(plans: Path) -> None:
    target = plans / "agenda.ics"
    first = spv("calendar", str(plans), "-o", str(target))
    data = target.read_bytes()
    assert first.code == 0 and data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert spv("calendar", str(plans), "-o", str(target)).code == 0
    assert target.read_bytes() == data
    assert b"Noor" not in data
    assert spv("calendar", str(plans), "-o", str(target), "--names").code == 0
    assert b"Noor" in target.read_bytes()


def test_what_went_wrong_with_one_plan_leaves_the_others(
    plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plans / "kapot.yaml").write_text('naam: "open', encoding="utf-8")
    (plans / "half af.yaml").write_text("soort: verbeterplan\n", encoding="utf-8")
    (plans / "los.yaml").symlink_to(plans / "nergens")
    target = plans / "agenda.ics"
    ran = spv("calendar", str(plans), "-o", str(target))
    assert ran.code == 2 and b"BEGIN:VEVENT" in target.read_bytes()
    assert "kapot.yaml’ is niet te lezen" in ran.err and "verwijst naar een bestand dat er niet is" in ran.err
    assert f'Kijk met: spv check "{plans / "half af.yaml"}"' in ran.err
    looked = spv("status", str(plans), "--date", CALM)
    assert "2 plannen op 10 maart 2026: 1 is nog niet compleet." in looked.out

    def broken(data: bytes, file: str, *given: object, **named: object) -> object:
        if file.endswith("kapot.yaml"):
            raise ValueError
        return load(data, file, *given, **named)

    load = api.load_unjudged
    monkeypatch.setattr(api, "load_unjudged", broken)
    for command in (("status",), ("calendar", "-o", str(target))):
        failed = spv(*command, str(plans))
        assert failed.code == 3 and "kapot.yaml" in failed.err
        assert "half af.yaml" in failed.out + failed.err, "the others are told of all the same"


def test_a_file_of_somebody_else_is_left_alone(plans: Path) -> None:
    target = plans / "agenda.ics"
    target.write_text("BEGIN:VCALENDAR\n", encoding="utf-8")
    ran = spv("calendar", str(plans), "-o", str(target))
    assert ran.code == 2 and "niet door spv gemaakt" in ran.err
    assert target.read_text(encoding="utf-8") == "BEGIN:VCALENDAR\n"


def test_what_stops_a_calendar(plans: Path) -> None:
    (plans / "nog-een.yaml").write_bytes(CLEAN.read_bytes())
    same = spv("calendar", str(plans), "-o", str(plans / "agenda.ics"))
    assert same.code == 2 and "Twee plannen hebben hetzelfde kenmerk of dezelfde naam: ‘" in same.err
    assert "eigen kenmerk" in same.err
    (plans / "nog-een.yaml").write_text("soort: verbeterplan\n", encoding="utf-8")
    half = spv("calendar", str(plans), "-o", str(plans / "agenda.ics"))
    assert half.code == 1 and "Gemaakt: " in half.err
    assert (
        f"Niet in de agenda: ‘{plans / 'nog-een.yaml'}’ is nog niet compleet. Kijk met: spv check" in half.err
    )
    assert b"BEGIN:VEVENT" in (plans / "agenda.ics").read_bytes()
    (plans / "agenda.ics").unlink()
    alone = spv("calendar", str(plans / "nog-een.yaml"), "-o", str(plans / "agenda.ics"))
    assert alone.code == 2 and "Niets gemaakt" in alone.err and "nog niet compleet" in alone.err
    others = plans / "meer"
    others.mkdir()
    for name in ("een.yaml", "twee.yaml"):
        (others / name).write_text("soort: verbeterplan\n", encoding="utf-8")
    none = spv("calendar", str(others), "-o", str(plans / "agenda.ics"))
    assert none.code == 2 and none.err.count("is nog niet compleet. Kijk met: spv check") == 2
    assert spv("calendar", str(plans), "-o", str(plans / "agenda.txt")).code == 2
    assert not (plans / "agenda.ics").exists()


def test_nothing_private_is_repeated(tmp_path: Path) -> None:
    private = {
        "kenmerk: VP-2026-014": "kenmerk: VP BSN 111222333",
        "naam: Eerste evaluatie": "naam: Eerste evaluatie na je burn-out",
        "titel: Dagstart\n": "titel: Dagstart (BSN 111222333)\n    deadline: 2026-04-30\n",
    }
    text = CLEAN.read_text(encoding="utf-8")
    for said, instead in private.items():
        assert said in text
        text = text.replace(said, instead)
    plan, target = tmp_path / "noor.yaml", tmp_path / "agenda.ics"
    plan.write_text(text, encoding="utf-8")
    for form in ("text", "json"):
        ran = spv("status", str(plan), "--date", "2027-01-04", "--format", form)
        assert "Van ‘[verborgen: privacy]’ (30 maart 2026) is er nog geen verslag." in ran.out
        assert "burn-out" not in ran.out and "111222333" not in ran.out
    assert "[verborgen: privacy]" in spv("status", str(plan), "--date", "2026-03-20").out
    for options in ([], ["--names"]):
        assert spv("calendar", str(plan), "-o", str(target), *options).code == 0
        made = target.read_text(encoding="utf-8").replace("\n ", "")
        assert "verborgen" in made and "111222333" not in made and "burn-out" not in made


def test_an_amount_stays_whole_in_any_window() -> None:
    loaded = api.load(CLEAN.read_bytes(), "noor.yaml").plan
    progress = "laatste meting € 1.305.000 (5 juli 2027), norm minimaal € 1.450.000, nog € 145.000 te gaan"
    stands = replace(
        standing(loaded, date(2026, 3, 10)),
        progress=progress,
        overdue=(Overdue(Late.CLOSING, date(2026, 3, 1), (), f"Dit is wat er staat: {progress}."),),
    )
    row = Row("noor.yaml", "verbeterplan", "", "Noor", stands)
    for width in range(60, 121):
        lines = overview([row], date(2026, 3, 10), width).splitlines()
        assert not [line for line in lines if re.search(r"€(?: {2,}|$)", line)], width
        assert all(len(line) <= width for line in lines)
        assert "\u00a0" not in "".join(lines)


def test_what_is_still_to_be_filled_in_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    new = ("new", "Noord", "--soort", "koersplan", "--leidinggevende", "Kim Bos", "--start", "2027-01-11")
    assert spv(*new, "--no-input", "-o", "leeg.yaml").code == 0
    ran = spv("status", "leeg.yaml", "--date", "2026-11-30")
    told = " ".join(ran.out.split())
    assert re.search(r"begint nog, \d+ plekken nog ", told)
    assert told.endswith("niets te laat; 1 is nog niet helemaal ingevuld.")
    (row,) = json.loads(spv("status", "leeg.yaml", "--format", "json").out)
    assert row["open_places"] > 10


def test_a_whole_plan_has_no_open_place(plans: Path) -> None:
    ran = spv("status", str(plans), "--date", CALM)
    assert "nog open" not in ran.out and "ingevuld" not in ran.out


def test_what_changed_after_it_was_signed_is_told(plans: Path) -> None:
    path = plans / "noor.yaml"
    ran = spv(
        "sign",
        str(path),
        "--wijze",
        "ontvangst",
        "--plaats",
        "Utrecht",
        "--datum",
        "2026-03-02",
        "--no-input",
    )
    assert ran.code == 0, ran.err
    assert "Veranderd" not in spv("status", str(plans), "--date", CALM).out
    text = path.read_text("utf-8")
    assert "norm: minimaal 90%" in text
    path.write_text(text.replace("norm: minimaal 90%", "norm: minimaal 60%"), "utf-8")
    ran = spv("status", str(plans), "--date", CALM)
    assert ran.code == 1
    assert "Veranderd nadat het vastlag:" in ran.out
    assert "op 2 maart 2026 is ondertekend" in ran.out and "spv check" in ran.out
    assert "bij 1 is iets veranderd nadat het vastlag" in ran.out
    (row,) = json.loads(spv("status", str(plans), "--date", CALM, "--format", "json").out)
    assert len(row["changed"]) == 1


@pytest.mark.parametrize("command", ["status", "check"])
def test_a_folder_that_is_closed_leaves_the_others(
    plans: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    (plans / "dicht").mkdir()
    scan = os.scandir

    def closed(path: Any = ".") -> Any:
        if str(path).endswith("dicht"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    ran = spv(command, str(plans))
    assert ran.code == 2
    assert "In de map ‘" in ran.err and "dicht’ mag spv niet kijken." in ran.err
    assert ("Noor Jansen" if command == "status" else "Geen opmerkingen") in ran.out, "the others are told"
