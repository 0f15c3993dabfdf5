"""personen.yaml holds names and jobs, and nothing more: what else is told of somebody is found and not repeated."""

from pathlib import Path

import pytest

from running import spv
from spvgen.cli.plans.dossier import people_and_faults
from spvgen.diagnostics import HIDDEN
from spvgen.people import EXAMPLE
from spvgen.people_file import read_people
from support import clean_plan, dump

PRIVATE = {
    "mw-1:\n  naam: Noor Jansen, BSN 123456782\n": ("V02", ("mw-1", "naam"), 2),
    "mw-1: Noor Jansen (burn-out)\n": ("V01", ("mw-1", "naam"), 1),
    "mw-1:\n  naam: Noor Jansen (zwanger)\n  functie: Chauffeur\n": ("V01", ("mw-1", "naam"), 2),
    "mw-1:\n  naam: Noor Jansen\nlg-1:\n  naam: Karim Aydin, ziek\n": ("V01", ("lg-1", "naam"), 4),
    "mw-1:\n  naam: Noor Jansen\n  functie: Chauffeur (BSN 123456782)\n": ("V02", ("mw-1", "functie"), 3),
    "mw-1:\n  naam: Noor Jansen\n  functie: Chauffeur, ziek met een burn-out\n": (
        "V01",
        ("mw-1", "functie"),
        3,
    ),
    "# Noor is ziek door haar migraine.\nmw-1: Noor Jansen\n": ("V01", (), 1),
    "mw-1: Noor Jansen # BSN 123456782\n": ("V02", (), 1),
}
LOOSE = {
    "mw-1: Noor Jansen, Kerkstraat 12, 3512 AB Utrecht\n": ("V02", ("mw-1", "naam")),
    "mw-1: Noor Jansen NL91ABNA0417164300\n": ("V02", ("mw-1", "naam")),
    "mw-1: Noor Jansen, ligt in scheiding\n": ("V06", ("mw-1", "naam")),
    "noor-burn-out: Noor Jansen\n": ("V01", ()),
    "noor_zwanger:\n  naam: Noor Jansen\n": ("V01", ()),
    "123456782: Noor Jansen\n": ("V02", ()),
}
FAIR = [
    "mw-1:\n  naam: Noor Jansen\n  functie: Verpleegkundige dialyse\n",
    "mw-1:\n  naam: mr. drs. N.M.A. Jansen-de Ruiter MSc\n  functie: Coach ziekteverzuim\n",
    "hr-20250708: Els de Wit\n# Sleutels: mw is medewerker, hr is HR.\n",
    "p2025014: Jan de Zieke\n",
    # of a job nobody can say here whether it is about the work: the plan tells, where negeer can answer
    "mw-1:\n  naam: Noor Jansen\n  functie: Chauffeur, rugklachten\n",
]
SAID = (
    "BSN 1",
    "123456782",
    "burn",
    "zwanger",
    "ziek",
    "Kerkstraat",
    "NL91",
    "scheiding",
    "migraine",
    "Noor",
)


@pytest.mark.parametrize(("text", "told"), PRIVATE.items())
def test_what_is_private_is_a_fout_and_nobody_is_known(text: str, told: tuple[str, object, int]) -> None:
    people, findings = read_people(text.encode(), "personen.yaml")
    assert [(one.code, one.path, one.start.line) for one in findings if one.private] == [told]
    assert not people.persons
    assert not any(word in str(one) for one in findings for word in SAID)


@pytest.mark.parametrize(("text", "told"), LOOSE.items())
def test_what_may_be_private_is_a_warning(text: str, told: tuple[str, object]) -> None:
    people, (finding,) = read_people(text.encode(), "personen.yaml")
    assert (finding.code, finding.path) == told and not finding.private
    assert people.persons
    assert "negeer" not in finding.hint
    assert not any(word in str(finding) for word in SAID)


@pytest.mark.parametrize("text", FAIR)
def test_a_name_and_a_job_are_fair(text: str) -> None:
    people, findings = read_people(text.encode(), "personen.yaml")
    assert people.persons and findings == []


@pytest.mark.parametrize("key", ["burn-out", "zwanger", "heeft_depressie"])
def test_a_key_that_tells_is_not_repeated(key: str) -> None:
    _, (finding,) = read_people(f"mw-1:\n  naam: Noor\n  {key}: ja\n".encode(), "personen.yaml")
    assert (finding.code, finding.path, finding.excerpt) == ("X02", ("mw-1",), HIDDEN)
    assert key not in str(finding)


@pytest.mark.parametrize("data", [b"", b"\n", b"# Hier komen de namen.\n", b"PK\x03\x04 een Word-bestand"])
def test_a_file_that_holds_nobody_says_how_a_person_is_written(data: bytes) -> None:
    people, (finding,) = read_people(data, "personen.yaml")
    assert not people.persons and finding.hint == EXAMPLE and "spv new" not in str(finding)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mw-1: Sara de Vries\nbas:Bas Terpstra\n", "Zet een spatie achter de dubbele punt."),
        ("mw-1:\n  naam:Bas Terpstra\n  functie: Planner\n", "Zet een spatie achter de dubbele punt."),
        ("mw-1: Sara\n\tbas: Bas Terpstra\n", "Vervang de tab door spaties."),
        ("bas:Bas Terpstra\n", "Achter de dubbele punt hoort een spatie."),
        ("bas:Bas Terpstra\nwes:Wesley Hoekstra\n", "Achter de dubbele punt hoort een spatie."),
    ],
)
def test_a_line_that_is_no_line_is_told_with_one_that_is(text: str, told: str) -> None:
    people, (finding,) = read_people(text.encode(), "personen.yaml")
    assert not people.persons
    assert told in f"{finding.message} {finding.hint}" and finding.hint.endswith(EXAMPLE)
    assert "Bas" not in str(finding) and "bas" not in str(finding), "of what stands there nothing is shown"


@pytest.mark.parametrize("text", ["Bas Terpstra\n", "bas Terpstra\n", "- bas: Bas Terpstra\n"])
def test_what_lacks_no_space_is_not_told_so(text: str) -> None:
    people, (finding,) = read_people(text.encode(), "personen.yaml")
    assert not people.persons and "spatie" not in f"{finding.message} {finding.hint}"


def test_any_other_key_is() -> None:
    _, (finding,) = read_people(b"mw-1:\n  naam: Noor\n  titel: drs.\n", "personen.yaml")
    assert finding.path == ("mw-1", "titel") and "‘titel’" in finding.message


# --- Every command that reads it --------------------------------------------------------------------


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the clean plan, whose employee is known by a key."""
    monkeypatch.chdir(tmp_path)
    plan = clean_plan() | {"medewerker": {"persoon": "mw-017"}}
    Path("plan.yaml").write_text(dump(plan), "utf-8")
    return tmp_path


def known_as(name: str) -> None:
    Path("personen.yaml").write_text(f"mw-017:\n  naam: {name}\n  functie: Adviseur\n", "utf-8")
    people_and_faults.cache_clear()


COMMANDS = [
    ("check", "plan.yaml"),
    ("check", "plan.yaml", "--format", "json"),
    ("render", "plan.yaml", "--format", "md"),
    ("render", "plan.yaml", "--format", "md", "--concept"),
    ("render", "plan.yaml", "--format", "md", "--anonymous"),
    ("calendar", ".", "--names"),
    ("evaluate", "plan.yaml"),
    ("sign", "plan.yaml"),
    ("extend", "plan.yaml"),
    ("close", "plan.yaml"),
    ("verify", "plan.md", "plan.yaml"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("name", ["Noor Jansen, BSN 123456782", "Noor Jansen (burn-out)"])
def test_no_command_goes_on_with_it_or_repeats_it(dossier: Path, command: tuple[str, ...], name: str) -> None:
    known_as("Noor Jansen")
    assert spv("render", "plan.yaml", "--format", "md", "-o", "plan.md", "--concept").code == 0
    files = sorted(dossier.iterdir())
    known_as(name)
    ran = spv(*command)
    assert ran.code == 2
    assert "personen.yaml" in ran.err + ran.out
    assert not any(word in ran.out + ran.err for word in ("BSN", "12345", "burn", "Noor"))
    assert sorted(dossier.iterdir()) == files


@pytest.mark.parametrize(
    "command", [("status",), ("status", "--format", "json"), ("calendar", ".", "-o", "a.ics")]
)
def test_what_needs_no_name_shows_none(dossier: Path, command: tuple[str, ...]) -> None:
    known_as("Noor Jansen (burn-out)")
    ran = spv(*command)
    made = "".join(file.read_text("utf-8") for file in dossier.glob("*.ics"))
    assert not any(word in ran.out + ran.err + made for word in ("burn", "Noor"))


@pytest.mark.usefixtures("dossier")
def test_a_job_that_stands_there_makes_a_plan_complete() -> None:
    known_as("Noor Jansen")
    ran = spv("status", "--date", "2026-03-01")
    assert "niet compleet" not in ran.out and "mw-017" in ran.out and "Noor" not in ran.out
    assert spv("calendar", ".", "-o", "a.ics").code == 0
    assert "Noor" not in Path("a.ics").read_text("utf-8")


@pytest.mark.usefixtures("dossier")
def test_a_warning_is_told_once_and_holds_nothing_back() -> None:
    Path("ander.yaml").write_text(Path("plan.yaml").read_text("utf-8"), "utf-8")
    known_as("Noor Jansen, Kerkstraat 12, 3512 AB Utrecht")
    ran = spv("check", ".", "--select", "V02")
    assert ran.code == 0 and ran.out.count("V02 identificatienummer") == 1
    assert "Kerkstraat" not in ran.out


@pytest.mark.parametrize(
    ("person", "code", "part"),
    [
        ("{naam: Tom Bakker heeft kanker, functie: Adviseur}", "V01", "naam"),
        ("{naam: Tom Bakker is zwanger}", "V01", "naam"),
        ("Tom Bakker heeft burn-out", "V01", "naam"),
        ("{naam: Tom Bakker, functie: heeft depressie en is ziek}", "V01", "functie"),
        ("{naam: Tom Bakker 123456782}", "V02", "naam"),
        ("{naam: Tom Bakker, functie: Adviseur 123456782}", "V02", "functie"),
    ],
)
def test_what_is_told_behind_a_name_or_for_a_job_stops_too(person: str, code: str, part: str) -> None:
    people, findings = read_people(f"mw: {person}\n".encode(), "personen.yaml")
    assert [(one.code, one.severity, one.path) for one in findings] == [(code, "fout", ("mw", part))]
    assert not people.persons


@pytest.mark.parametrize(
    "person",
    [
        "{naam: Tom van der Heeft, functie: verpleegkundige oncologie}",
        "{naam: Tom Bakker, functie: 'adviseur, is ook bedrijfshulpverlener'}",
        "{naam: Tom Bakker, functie: casemanager verzuim}",
        "{naam: Tom Bakker, functie: Adviseur 123456789}",
    ],
)
def test_a_job_may_be_about_the_illness_of_others(person: str) -> None:
    people, findings = read_people(f"mw: {person}\n".encode(), "personen.yaml")
    assert not [one for one in findings if one.severity == "fout"]
    assert people.persons["mw"]["naam"].startswith("Tom")
