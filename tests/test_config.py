"""``spv.toml``: where it is found, what it changes, and every mistake in it as a finding with its place."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from running import english, spv
from spvgen import api
from spvgen.config import Settings, files_named_in, find_settings, load_settings
from spvgen.config.reading import THRESHOLDS, WEIGHTS, read_settings
from spvgen.diagnostics import INPUT_CODES, Finding, Severity
from spvgen.house import HouseStyle
from spvgen.kinds.verlengbaar import FINAL_MAY_FOLLOW
from spvgen.rules.rule import RuleSettings
from support import CLEAN, clean_plan, dump, plan_where, plan_with

VAGUE = plan_where("acties.0.afspraak", "Je werkt aan je communicatie.")  # S02
IDLE = plan_with("negeer: [{regel: S05, reden: De mentor bepaalt zelf wanneer.}]")  # N01


def read(text: str) -> tuple[Settings, list[Finding]]:
    return read_settings(text.encode(), "spv.toml", Path())


def wrong(text: str) -> list[Finding]:
    settings, findings = read(text)
    assert settings == Settings(), "a file with a mistake settles nothing"
    return findings


def weighed(plan: str, **weights: Severity | None) -> dict[str, str]:
    report = api.check(plan.encode(), "plan.yaml", RuleSettings(ernst=weights))
    return {finding.code: finding.severity.value for finding in report.findings}


# --- Where it is found -----------------------------------------------------------------------------


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    (tmp_path / "dossier" / "plannen" / "2026").mkdir(parents=True)
    return tmp_path / "dossier"


@pytest.mark.parametrize("place", [".", "plannen", "plannen/2026"])
def test_the_file_is_found_upwards(dossier: Path, place: str) -> None:
    (dossier / place / "spv.toml").write_text("[regels]\ndoelen_max = 3\n")
    settings, findings = load_settings(dossier / "plannen" / "2026")
    assert (settings.rules.doelen_max, findings) == (3, [])


def test_a_file_that_is_gone_for_a_moment_names_nothing(dossier: Path) -> None:
    """An editor that saves, or git, takes it away and puts it back while ``--watch`` looks."""
    file = dossier / "spv.toml"
    assert files_named_in(file) == ()
    file.write_text('[huisstijl]\nlogo = "logo.png"\n')
    assert files_named_in(file) == (dossier / "logo.png",)


def test_the_nearest_file_counts(dossier: Path) -> None:
    (dossier / "spv.toml").write_text("[regels]\ndoelen_max = 3\n")
    (dossier / "plannen" / "spv.toml").write_text("[regels]\ndoelen_max = 4\n")
    assert load_settings(dossier / "plannen")[0].rules.doelen_max == 4
    assert load_settings(dossier)[0].rules.doelen_max == 3


@pytest.mark.parametrize("kind", ["folder", "file"])  # a work tree of git has a file
def test_a_repository_ends_the_search(dossier: Path, kind: str) -> None:
    (dossier / "spv.toml").write_text("[regels]\ndoelen_max = 3\n")
    git = dossier / "plannen" / ".git"
    git.mkdir() if kind == "folder" else git.write_text("gitdir: elders\n")
    assert find_settings(dossier / "plannen" / "2026") is None
    assert find_settings(dossier) == dossier / "spv.toml"


def test_a_file_beside_git_is_found(dossier: Path) -> None:
    (dossier / ".git").mkdir()
    (dossier / "spv.toml").write_text("")
    assert find_settings(dossier / "plannen") == dossier / "spv.toml"


def test_a_relative_folder_is_searched_too(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (dossier / "spv.toml").write_text("[regels]\nfout = 1\n")
    monkeypatch.chdir(dossier / "plannen")
    assert load_settings(Path())[1][0].file == str(dossier / "spv.toml")
    monkeypatch.chdir(dossier)
    assert load_settings(Path("plannen"))[1][0].file == "spv.toml"


# --- What it changes -------------------------------------------------------------------------------


def test_no_file_and_an_empty_file_leave_the_defaults() -> None:
    assert read("") == (Settings(style=HouseStyle()), [])
    assert read("[regels]\n[regels.ernst]\n# niets\n") == (Settings(style=HouseStyle()), [])
    assert Settings().rules == RuleSettings()


def test_every_number_can_be_set_and_has_a_default_within_its_bounds() -> None:
    names = set(RuleSettings._fields) - {"ernst", "vandaag", "namen_apart"}
    assert set(THRESHOLDS) == names
    assert len(names) >= 10
    for name, bounds in THRESHOLDS.items():
        assert bounds.least <= getattr(RuleSettings(), name) <= bounds.most


@pytest.mark.parametrize("key", sorted(set(THRESHOLDS) - {"looptijd_min_maanden", "looptijd_max_maanden"}))
def test_the_bounds_themselves_are_allowed(key: str) -> None:
    bounds = THRESHOLDS[key]
    for value in (bounds.least, bounds.most):
        settings, findings = read(f"[regels]\n{key} = {value}\n")
        assert (getattr(settings.rules, key), findings) == (value, [])
    for value in (bounds.least - 1, bounds.most + 1):
        (finding,) = wrong(f"[regels]\n{key} = {value}\n")
        assert finding.code == "X04"
        assert finding.hint == f"Kies een getal van {bounds.least} tot en met {bounds.most}."


def test_a_threshold_changes_what_is_told() -> None:
    actions = len(clean_plan()["acties"])
    for most, expected in ((actions, []), (actions - 1, ["A06"])):
        settings, _ = read(f"[regels]\nacties_max = {most}\n")
        told = api.check(CLEAN.read_bytes(), "plan.yaml", settings.rules).findings
        assert [finding.code for finding in told] == expected


def test_rules_by_code_and_by_name_in_any_case() -> None:
    text = '[regels.ernst]\ns02 = "tip"\nvaag-woord = "fout"\nM07 = "uit"\n'
    settings, findings = read(text)
    assert findings == []
    assert settings.rules.ernst == {"S02": Severity.TIP, "S03": Severity.FOUT, "M07": None}


@pytest.mark.parametrize("severity", Severity)
def test_a_rule_weighs_what_the_settings_say(severity: Severity) -> None:
    assert weighed(VAGUE) == {"S02": "waarschuwing"}
    assert weighed(VAGUE, S02=severity) == {"S02": severity.value}


def test_a_rule_that_is_off_says_nothing() -> None:
    assert weighed(VAGUE, S02=None) == {}
    assert weighed(IDLE) == {"N01": "waarschuwing"}
    assert weighed(IDLE, N01=None) == {}
    assert weighed(IDLE, N01=Severity.TIP) == {"N01": "tip"}


def test_suppression_of_a_rule_that_is_off_is_no_mistake() -> None:
    assert weighed(IDLE, S05=None) == {}
    by_name = plan_with(
        "negeer: [{regel: ondersteuning-niet-concreet, reden: De mentor bepaalt zelf wanneer.}]"
    )
    assert weighed(by_name) == {"N01": "waarschuwing"}
    assert weighed(by_name, S05=None) == {}


def test_a_rule_that_is_off_lets_the_weaker_one_speak() -> None:
    goal = {
        "gebied": "Gesprekken",
        "verwachting": "Je verbetert je gesprekken.",
        "huidige_situatie": "Onvoldoende.",
    }
    plan = clean_plan()
    plan["doelen"] = [goal | {"deadline": "2026-08-31"}]
    for part in ("acties", "ondersteuning", "succescriteria"):
        for entry in plan.get(part, []):
            entry.pop("voor_doel", None)
    told, silent = weighed(dump(plan)), weighed(dump(plan), M01=None)
    assert "M01" in told
    assert "S02" not in told
    assert "S02" in silent


def test_no_house_allows_a_final_talk_that_would_count_as_one_of_an_extension() -> None:
    most = THRESHOLDS["evaluatie_na_einde_dagen"].most
    assert most == FINAL_MAY_FOLLOW.days == RuleSettings().evaluatie_na_einde_dagen
    (finding,) = wrong(f"[regels]\nevaluatie_na_einde_dagen = {most + 1}")
    assert finding.code == "X04" and "14" in f"{finding.message} {finding.hint}"


# --- Mistakes --------------------------------------------------------------------------------------

MISTAKES = {
    "unknown table": ("\n[opmaak]\nkleur = 3", "X02", "2:2", "Hier kan alleen: [regels] of [huisstijl]."),
    "style at the top": ('lettertype = "Arial"', "X02", "1:1", "hoort onder een regel met [huisstijl]"),
    "a person": ('medewerker = "Jan"', "X02", "1:1", "nooit iets over een persoon"),
    "table misspelt": ("[regel]\ndoelen_max = 3", "X02", "1:2", "Bedoelde je [regels]?"),
    "number at the top": ("doelen_max = 3", "X02", "1:1", "hoort onder een regel met [regels]"),
    "weight at the top": ('[ernst]\nS02 = "tip"', "X02", "1:2", "[regels.ernst]"),
    "rule among numbers": ('[regels]\nS02 = "tip"', "X02", "2:1", "[regels.ernst]"),
    "number misspelt": ("[regels]\n\ndoelen_mx = 3", "X02", "3:1", "Bedoelde je ‘doelen_max’?"),
    "unknown number": ("[regels]\nkleur = 3", "X02", "2:1", "Hier kan: evaluatie_na_einde_dagen,"),
    "dotted key": ("regels.doelen_mx = 3", "X02", "1:8", "Bedoelde je ‘doelen_max’?"),
    "text for a number": ('[regels]\n  doelen_max = "3"', "X04", "2:3", "doelen_max = 5"),
    "fraction": ("[regels]\ndoelen_max = 3.5", "X04", "2:1", "doelen_max = 5"),
    "yes for a number": ("[regels]\ndoelen_max = true", "X04", "2:1", "doelen_max = 5"),
    "list for a number": ("[regels]\ndoelen_max = [3]", "X04", "2:1", "doelen_max = 5"),
    "turned around": ("[regels]\nlooptijd_min_maanden = 13", "X04", "2:1", "Pas een van beide aan."),
    "no table": ("regels = 3", "X04", "1:1", "[regels]"),
    "list of tables": ("[[regels]]\n", "X04", "1:3", "[regels]"),
    "weights no table": ('[regels]\nernst = "tip"', "X04", "2:1", "[regels.ernst]"),
    "unknown code": ('[regels.ernst]\nZ99 = "tip"', "X02", "2:1", "spv rules"),
    "name misspelt": ('[regels.ernst]\nvaag-word = "tip"', "X02", "2:1", "Bedoelde je ‘vaag-woord’?"),
    "unknown weight": ('[regels.ernst]\nS02 = "hoog"', "X04", "2:1", 'S02 = "tip"'),
    "weight misspelt": ('[regels.ernst]\nS02 = "waarschuwng"', "X04", "2:1", 'Bedoelde je "waarschuwing"?'),
    "weight no text": ("[regels.ernst]\nS02 = 1", "X04", "2:1", 'S02 = "tip"'),
    "inline": ('[regels]\nernst = {S02 = "hoog"}', "X04", "2:10", 'S02 = "tip"'),
    "twice, otherwise": ('[regels.ernst]\nS02 = "tip"\nvaag-werkwoord = "uit"', "X05", "3:1", "van beide weg"),
    "twice": ("[regels]\ndoelen_max = 3\ndoelen_max = 4", "X05", "3:1", "Haal een van beide weg."),
    "table twice": ("[regels]\ndoelen_max = 3\n[regels]", "X05", "3:1", "Haal een van beide weg."),
    "file rule": ('[regels.ernst]\nX02 = "tip"', "X04", "2:1", "Haal ‘X02’ weg"),
    "file rule by name": ('[regels.ernst]\nyaml-fout = "uit"', "X04", "2:1", "Haal ‘yaml-fout’ weg"),
    "privacy": ('[regels.ernst]\nV01 = "waarschuwing"', "X04", "2:1", "Haal ‘V01’ weg"),
    "privacy off": ('[regels.ernst]\nidentificatienummer = "uit"', "X04", "2:1", "Haal ‘identif"),
    "colon": ("[regels]\ndoelen_max: 3", "X01", "2:1", "doelen_max = 3"),
    "no quotes": ("[regels.ernst]\nS02 = tip", "X01", "2:1", 'S02 = "tip"'),
    "colour": ("[huisstijl]\naccentkleur = #FFA500", "X01", "2:1", 'Zet de waarde tussen aanhalingstekens: accentkleur = "#FFA500"'),
    "capital": ("[huisstijl]\nlettertype = Verdana", "X01", "2:1", 'lettertype = "Verdana"'),
    "curly quotes": ("[huisstijl]\norganisatie = “Voorbeeld BV”", "X01", "2:1", 'organisatie = "Voorbeeld BV"'),
    "table in capitals": ("[Huisstijl]\n", "X02", "1:2", "Schrijf het met kleine letters: [huisstijl]"),
    "two words": ("[huisstijl]\nlettertype = Open Sans  # mooi", "X01", "2:1", 'lettertype = "Open Sans"'),
    "path": ('[huisstijl]\nlogo = "C:\\Users\\m\\ons logo.png"', "X01", "2:1", 'spv.toml en schrijf alleen de naam: logo = "ons logo.png"'),
    "open quote": ('[regels.ernst]\nS02 = "tip', "X01", "2:1", 'Zet ook achter de waarde een aanhalingsteken: S02 = "tip"'),
    "colon and no quotes": ("[huisstijl]\norganisatie: Voorbeeld BV", "X01", "2:1", 'dubbele punt, en aanhalingstekens: organisatie = "Voorbeeld BV"'),
    "no TOML": ("soort: verbeterplan\n", "X01", "1:1", 'soort = "verbeterplan"'),
    "too deep": ("x = " + "[" * 5000, "X01", "1:1", "sleutel = waarde"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_its_place_and_what_to_write(name: str) -> None:
    text, code, place, hint = MISTAKES[name]
    finding = next(one for one in wrong(text) if one.code == code)
    assert (finding.code, f"{finding.start.line}:{finding.start.column}") == (code, place)
    assert hint in finding.hint
    assert finding.message.endswith(".")
    assert finding.severity is Severity.FOUT
    assert finding.end > finding.start
    assert not english(f"{finding.message} {finding.hint}".replace("spv.toml", ""))


def test_all_mistakes_are_told_at_once_in_order() -> None:
    text = '[regels]\ndoelen_mx = 3\nacties_max = "4"\n[regels.ernst]\nZ99 = "tip"\nS02 = "hoog"\n[stijl]\n'
    assert [(f.code, f.start.line) for f in wrong(text)] == [
        ("X02", 2),
        ("X04", 3),
        ("X02", 5),
        ("X04", 6),
        ("X02", 7),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[huisstijl]\nkleur = rood\norganisatie = X BV\n[regels]\ndoelen_mx = 3\n",
         [("X02", 2), ("X01", 2), ("X01", 3), ("X02", 5)]),
        ('[huisstijl]\norganisatie = "X"\norganisatie = "Y"\nvoettekst: "a"\n[regels.ernst]\nZ99 = "tip"\n',
         [("X05", 3), ("X01", 4), ("X02", 6)]),
        ("[regels]\nacties_max = tien\ndoelen_max = 4,5\n[regels]\nlijst_acties_max = 0\n[regels.ernst]\nS02 = uit\n",
         [("X04", 2), ("X04", 3), ("X05", 4), ("X01", 7)]),
        ("  organisatie: X BV\n[huisstijl\naccentkleur = rood\nhuisstijl]\n",
         [("X01", 1), ("X02", 1), ("X01", 2), ("X02", 3), ("X01", 3), ("X01", 4)]),
    ],
)  # fmt: skip
def test_what_can_not_be_read_hides_nothing_else(text: str, told: list[tuple[str, int]]) -> None:
    found = wrong(text)
    assert [(one.code, one.start.line) for one in found] == told
    lines = text.splitlines()
    assert all(lines[one.start.line - 1].startswith(one.excerpt) for one in found), "it shows what was typed"
    assert read(text)[0] == Settings()


@pytest.mark.parametrize(
    "text",
    [
        '[huisstijl]\nvoettekst = """\nregel een\nregel twee\n',
        "[regels]\ndoelen_max = [\nacties_max = 3\n[regels.ernst]\n",
        '[huisstijl]\nlogo = "a.png" "b.png\n' + "x = [" * 5000,
    ],
)
def test_what_may_begin_elsewhere_is_told_once(text: str) -> None:
    assert 1 <= len(wrong(text)) <= 2


def test_no_more_is_told_than_somebody_reads() -> None:
    assert len(wrong("a b\n" * 500)) == 20


def test_the_privacy_rules_may_weigh_more_but_never_less() -> None:
    for weight in set(WEIGHTS) - {"fout"}:
        assert [f.code for f in wrong(f'[regels.ernst]\nV01 = "{weight}"\n')] == ["X04"]
    settings, findings = read('[regels.ernst]\nV01 = "fout"\n')
    assert (settings.rules.ernst, findings) == ({"V01": Severity.FOUT}, [])


def test_no_utf_8(tmp_path: Path) -> None:
    settings, findings = read_settings("# café\n".encode("cp1252"), "spv.toml", Path())
    assert (settings, [finding.code for finding in findings]) == (Settings(), ["X11"])
    assert (
        read_settings(b"\xef\xbb\xbf[regels]\ndoelen_max = 3\n", "spv.toml", Path())[0].rules.doelen_max == 3
    )


def test_windows_line_ends() -> None:
    (finding,) = wrong("[regels]\r\n\r\ndoelen_mx = 3\r\n")
    assert (finding.start.line, finding.excerpt) == (3, "doelen_mx")


def test_what_stands_behind_an_unknown_key_is_not_quoted() -> None:
    (finding,) = wrong('naam = "Jan Geheim"\n')
    assert "Geheim" not in f"{finding.excerpt}{finding.message}{finding.hint}"


def test_names_of_findings_are_those_of_their_codes() -> None:
    told = [finding for text, *_ in MISTAKES.values() for finding in wrong(text)]
    assert {finding.code for finding in told} == {"X01", "X02", "X04", "X05", "X12"}
    for finding in told:
        assert finding.name == ("toml-fout" if finding.code == "X01" else INPUT_CODES[finding.code])


# --- The commands ----------------------------------------------------------------------------------


@pytest.fixture
def folder(folder: Path) -> Path:
    (folder / "plan.yaml").write_text(VAGUE, "utf-8")
    return folder


def settle(text: str) -> None:
    Path("spv.toml").write_text(text, "utf-8")


def test_check_reads_the_settings_of_each_folder(folder: Path) -> None:
    assert spv("check", "plan.yaml").code == 0
    settle('[regels.ernst]\nS02 = "fout"\n')
    (folder / "ander").mkdir()
    (folder / "ander" / "spv.toml").write_text('[regels.ernst]\nS02 = "uit"\n')
    (folder / "ander" / "plan.yaml").write_text(VAGUE, "utf-8")
    assert spv("check", "plan.yaml").code == 1
    assert spv("check", "ander/plan.yaml").code == 0
    ran = spv("check", ".", "--format", "json")
    assert [(row["file"], row["severity"]) for row in json.loads(ran.out)] == [("plan.yaml", "fout")]


def test_standard_input_takes_the_settings_of_the_current_folder(folder: Path) -> None:
    settle('[regels.ernst]\nS02 = "uit"\n')
    assert "Geen opmerkingen." in spv("check", "-", stdin=VAGUE.encode()).out


@pytest.mark.parametrize("options", [[], ["--ignore", "S02"], ["--strict"]])
def test_broken_settings_stop_the_check(folder: Path, options: list[str]) -> None:
    settle("[regels]\ndoelen_mx = 3\n")
    (folder / "ander.yaml").write_text(VAGUE, "utf-8")
    ran = spv("check", ".", *options)
    assert ran.code == 2
    assert ran.out.count("spv.toml\n") == 1
    assert "Bedoelde je ‘doelen_max’?" in ran.out
    assert "S02" not in ran.out, "no plan is judged by the defaults in silence"
    assert "‘plan.yaml’ is niet nagekeken: herstel eerst ‘spv.toml’." in ran.err
    assert "‘ander.yaml’ is niet nagekeken" in ran.err


def test_broken_settings_as_json(folder: Path) -> None:
    settle("[regels]\ndoelen_mx = 3\n")
    ran = spv("check", "plan.yaml", "--format", "json")
    (row,) = json.loads(ran.out)
    assert (ran.code, row["file"], row["code"], row["path"], row["line"]) == (
        2, "spv.toml", "X02", "regels.doelen_mx", 2,
    )  # fmt: skip


def test_settings_that_cannot_be_read_are_named(folder: Path) -> None:
    (folder / "spv.toml").mkdir()
    ran = spv("check", "plan.yaml")
    assert ran.code == 2
    assert "spv.toml" in ran.err
    assert "S02" not in ran.out


def test_render_weighs_by_the_settings(folder: Path) -> None:
    settle('[regels.ernst]\nS02 = "fout"\n')
    assert spv("render", "plan.yaml", "--format", "md").code == 1
    settle('[regels.ernst]\nS02 = "uit"\n')
    assert spv("render", "plan.yaml", "--format", "md").code == 0
    assert (folder / "plan.md").exists()


@pytest.mark.parametrize("options", [[], ["--concept"]])
def test_render_makes_nothing_by_broken_settings(folder: Path, options: list[str]) -> None:
    settle("[regels]\ndoelen_mx = 3\n")
    ran = spv("render", "plan.yaml", "--format", "md", *options)
    assert ran.code == 2
    assert "spv.toml, regel 2: De sleutel ‘doelen_mx’ bestaat niet" in ran.err
    assert not (folder / "plan.md").exists()


def test_toml_is_only_imported_for_a_file(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from spvgen.config import load_settings;"
        "load_settings(Path(sys.argv[1])); print('tomllib' in sys.modules)"
    )
    (tmp_path / ".git").mkdir()
    for expected in ("False", "True"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == expected
        (tmp_path / "spv.toml").write_text("")


@pytest.mark.parametrize(
    "text",
    [
        'burn-out = "ja"',
        "[regels]\nburn-out = 3",
        "burn-out = ja",
        "naam = Sara heeft een burn-out",
        '[regels.ernst]\nT08 = "burn-out"',
        "[regels.ernst]\nburn_out = 1",
        "burn-out = 1\nburn-out = 2",
        'bsn = "111222333"\nbsn = 111222333',
    ],
)
def test_nothing_private_is_repeated(text: str) -> None:
    _, found = read_settings(f"{text}\n".encode(), "spv.toml", Path())
    assert found
    for one in found:
        told = f"{one.path} {one.excerpt} {one.message} {one.hint}".casefold()
        assert "burn" not in told
        assert "111222333" not in told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Voorbeeld BV · Stationsplein 1, 3511 CD Utrecht", "‘voettekst’ is te lang: 197 tekens."),
        ("Voorbeeld BV · Noor heeft schulden", "Hier staat een privégegeven. In spv.toml komt nooit iets over een persoon."),
    ],
)  # fmt: skip
def test_an_address_below_a_page_is_not_private_whatever_else_is_wrong(text: str, message: str) -> None:
    (found,) = wrong(f'[huisstijl]\nvoettekst = "{text + " · KvK 12345678" * 10}"\n')
    assert found.message == message


@pytest.mark.parametrize("key", ["organisatie", "voettekst"])
@pytest.mark.parametrize(
    "text",
    ["Dossier · BSN 111222333", "B\\u0053N 111222333", "Je hebt een burn-out", "Jij bent overspannen."],
)
def test_nothing_private_stands_on_every_page(key: str, text: str) -> None:
    settings, (found,) = read_settings(f'[huisstijl]\n{key} = "{text}"\n'.encode(), "spv.toml", Path())
    assert (found.code, found.severity, found.start.line) == ("X12", Severity.FOUT, 2)
    assert found.path == ("huisstijl", key)
    told = f"{found.path} {found.excerpt} {found.message} {found.hint}".casefold()
    assert not any(word in told for word in ("burn", "overspannen", "111222333"))
    assert settings == Settings()


@pytest.mark.parametrize("key", ["organisatie", "voettekst"])
@pytest.mark.parametrize(
    "text",
    [
        "Tom Bakker heeft een burn-out",
        "TOM BAKKER heeft een burn-out",
        "Noor heeft ADHD",
        "Voorbeeld BV · Noor van den Berg is depressief · Stationsplein 1",
        "Tom Bakker gaat scheiden",
        "Tom Bakker heeft schulden",
        "Tom Bakker heeft gestolen",
        "Tom Bakker, wegens diefstal",
        "Jansen heeft een burn-out",
        "Herstel van Noor na een burn-out",
        "Voorbeeld BV · Noor was ziek",
    ],
)
def test_nothing_of_somebody_by_name_stands_on_every_page(key: str, text: str) -> None:
    settings, (found,) = read_settings(f'[huisstijl]\n{key} = "{text}"\n'.encode(), "spv.toml", Path())
    assert (found.code, found.severity, found.path) == ("X12", Severity.FOUT, ("huisstijl", key))
    told = f"{found.excerpt} {found.message} {found.hint}"
    assert not any(word in told for word in text.split() if word[0].isupper() and word != "Voorbeeld")
    assert settings == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "Voorbeeld BV · Stationsplein 1 · 3511 CD Utrecht",
        "KvK 12345678 · btw NL001234567B01 · IBAN NL91 ABNA 0417 1643 00",
        "Autismecentrum Utrecht",
        "Arbodienst Gezond Werk · 030 - 123 45 67",
        "Autismecentrum Noord",
        "Jansen & Bakker Advocaten",
        "Burn-outpoli Tom Bakker",
        "Kanker Instituut De Berg",
        "Stichting Depressie Nederland · Dorpsstraat 1",
        "Bakker Mediation bij scheiding",
        "Jansen Schuldhulp · hulp bij schulden",
        "Bureau Noord · tegen diefstal en geweld",
        "GGZ De Brug · Verslaving en psychiatrie",
        "Stichting Schulden en Scheiding",
        "Tandartspraktijk De Vries",
        "Herstel na een burn-out",
        "Praktijk De Linde · Herstel na een burn-out",
        "Wij helpen na een depressie",
        "Re-integratie na ziekte",
        "Begeleiding bij een scheiding",
    ],
)
def test_what_an_organisation_is_called_and_where_it_stands_may_stand_there(text: str) -> None:
    for key in ("organisatie", "voettekst"):
        settings, found = read_settings(f'[huisstijl]\n{key} = "{text}"\n'.encode(), "spv.toml", Path())
        assert found == []
        assert text in (settings.style.organisation, settings.style.footer)


# --- Comments ---------------------------------------------------------------------------------------

COMMENTS = {
    "# Piet heeft een burn-out.": "V01",
    "# Het BSN is 123456782": "V02",
    "# T06 is een tip omdat Karin\n# overspannen is geweest.": "V01",
    "[regels] # Noor is zwanger": "V01",
    'regels = "x" # Door de migraine van Noor: "T06" uit': "V01",
    "doelen_max = # Noor is ziek, het BSN is 123456782": "V02",
}
FAIR_COMMENTS = [
    "# Afspraak met de OR van 3 maart 2026: T06 wordt een fout.",
    "# Ziekteverzuim hoort niet in een plan.",
    "# Stationsplein 1, 3511 CD Utrecht",
    "# Karin beheert dit bestand, het logo komt van Piet Bos",
    '#doelen_max = 3\n# kleur = "#005A9C"',
    "# Herstel & Zorg BV: huisstijl van 2026",
]


@pytest.mark.parametrize(("text", "code"), COMMENTS.items())
def test_a_private_comment_is_told_and_not_repeated(text: str, code: str) -> None:
    settings, found = read_settings(f"{text}\n".encode(), "spv.toml", Path())
    (told,) = [one for one in found if one.code == code]
    assert (told.severity, told.start.line, told.path) == (Severity.FOUT, 1, ())
    assert "git" in told.hint and settings == Settings()
    words = ("Piet", "Karin", "Noor", "burn", "zwanger", "migraine", "overspannen", "12345")
    assert not any(word in str(one) for one in found for word in words)


def test_a_life_at_home_in_a_comment_is_a_warning() -> None:
    settings, found = read_settings(b"# Voor Piet, die in scheiding ligt\n", "spv.toml", Path())
    assert not found and [one.code for one in settings.advice] == ["V06"]


@pytest.mark.parametrize("text", FAIR_COMMENTS)
def test_any_other_comment_is_fair(text: str) -> None:
    settings, found = read_settings(f"{text}\n[regels]\ndoelen_max = 4 # Vier\n".encode(), "spv.toml", Path())
    assert not found and not settings.advice and settings.rules.doelen_max == 4


def test_a_hash_in_a_text_begins_no_comment() -> None:
    for quoted in ('"Team # Voorbeeld BV"', "'Team # Voorbeeld'", '"a \\" # b"'):
        _, found = read_settings(f"[huisstijl]\norganisatie = {quoted}\n".encode(), "spv.toml", Path())
        assert not found
