"""The JSON Schema for editors: it lets every good plan through, and says what a wrong key or choice is."""

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, ValidationError
from ruamel.yaml import YAML

from running import english, spv
from spvgen.keys import keys_of, parts_of
from spvgen.kinds import KINDS, load_kind
from spvgen.kinds.keuzes import MEANINGS
from spvgen.kinds.values import Keuze
from spvgen.scaffold.profiles import PROFILES
from spvgen.schema import schema_of, schema_text
from support import EXAMPLES, ROOT, clean_plan

GOOD = sorted((EXAMPLES / "goed").rglob("*.yaml")) + sorted((ROOT / "examples").glob("*.yaml"))
SCHEMA = schema_of("verbeterplan")
VALIDATORS = {soort: Draft7Validator(schema_of(soort)) for soort in KINDS}


def faults(plan: Any, soort: str = "verbeterplan") -> list[ValidationError]:
    return list(VALIDATORS[soort].iter_errors(plan))


def changed(path: str, value: Any) -> dict[str, Any]:
    plan: Any = clean_plan()
    *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    inner = plan
    for step in above:
        inner = inner[step]
    inner[last] = value
    return dict(plan)


@pytest.mark.parametrize("soort", KINDS)
def test_it_is_a_schema(soort: str) -> None:
    Draft7Validator.check_schema(schema_of(soort))
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"


# --- What it lets through --------------------------------------------------------------------------


def test_there_are_good_plans() -> None:
    assert len(GOOD) >= 5


def with_days(text: str) -> Any:
    """A plan as a reader of YAML types it that makes dates of days."""
    return YAML(typ="safe", pure=True).load(text)


def without_days(value: Any) -> Any:
    """The same as an editor types it, to which a day is text (the core schema of YAML 1.2)."""
    if isinstance(value, dict):
        return {key: without_days(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [without_days(inner) for inner in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def holds_day(value: Any) -> bool:
    """Whether there is a day as such anywhere in it."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, datetime.date) or any(map(holds_day, inner))


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_every_good_plan_passes_however_its_values_are_typed(path: Path) -> None:
    plan = with_days(path.read_text("utf-8"))
    assert holds_day(plan)
    assert faults(plan, plan["soort"]) == []
    assert faults(without_days(plan), plan["soort"]) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("kenmerk", 2026),
        ("organisatie", None),  # left empty
        ("hr", None),
        ("succescriteria", None),
        ("succescriteria", "Je haalt de norm."),
        ("succescriteria", ["Je haalt de norm."]),
        ("doelen", clean_plan()["doelen"][0]),  # one point without a dash
        ("acties.0.voor_doel", ["Terugbelafspraken"]),
        ("acties.0.deadline", "…"),
        ("acties.0.deadline", None),
        ("doelen.0.aard", "…"),
        ("doelen.0.aard", None),
        ("doelen.0.meting.norm", 12),
        ("doelen.0.meting.norm", "…"),
        ("looptijd.start", "…"),
        ("evaluatiemomenten.0.tijd", "…"),
        ("evaluatiemomenten.0.tijd", 600),  # 10:00 to a reader of YAML 1.1
        ("evaluatiemomenten.0.tijd", "9:30 uur"),
        ("medewerker.naam", "…"),
    ],
)
def test_what_a_plan_may_hold(path: str, value: Any) -> None:
    assert faults(changed(path, value)) == []


@pytest.mark.parametrize("profile", PROFILES)
def test_a_new_plan_passes(profile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    options = ["--functie", "Adviseur", "--leidinggevende", "Karim Aydin", "--start", "2026-01-12"]
    assert spv("new", "Noor Jansen", *options, "--profile", profile, "--no-input").code == 0
    text = Path("noor-jansen.yaml").read_text("utf-8")
    assert "…" in text
    assert faults(without_days(with_days(text))) == []


# --- What it refuses -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("leidingevende", {"naam": "Sanne"}),
        ("doelen.0.verwachtng", "Je belt."),
        ("doelen.0.meting.bronn", "het CRM"),
        ("soort", "koersplan"),
        ("gevolgen", None),
        ("gevolgen", "Dat zien we dan."),
        ("doelen", []),
        ("doelen.0.aard", "result"),
        ("doelen.0.gebied", ["Salesquota"]),
        ("doelen.0.gebied", ""),
        ("looptijd.start", "12 januari 2026"),
        ("looptijd.start", 2026),
        ("looptijd.start", None),
        ("acties.0.deadline", ["2026-01-12"]),
        ("evaluatiemomenten.0.tijd", "half tien"),
        ("succescriteria", [{"voor_doel": "Terugbelafspraken"}]),
    ],
)
def test_what_a_plan_may_not_hold(path: str, value: Any) -> None:
    found = faults(changed(path, value))
    assert len(found) == 1
    step = path.split(".", maxsplit=1)[0]
    assert step in {*found[0].absolute_path, *found[0].message.replace("'", " ").split()}


@pytest.mark.parametrize("key", ["soort", "medewerker", "looptijd", "doelen", "gevolgen"])
def test_what_a_plan_needs(key: str) -> None:
    plan = clean_plan()
    del plan[key]
    assert [fault.validator for fault in faults(plan)] == ["required"]


# --- What an editor shows --------------------------------------------------------------------------


def named(schema: Any) -> list[dict[str, Any]]:
    """Every property of every part."""
    parts = [schema, *schema["definitions"].values()]
    return [key for part in parts for key in part["properties"].values()]


def test_every_key_has_a_title_and_a_description_in_dutch() -> None:
    keys = named(SCHEMA)
    assert len(keys) > 100
    for key in keys:
        assert key["title"][0].isupper()
        assert key["description"].endswith((".", "?"))
        words = f"{key['title']} {key['description']}".replace("Deadline", "").replace("HR", "")
        assert not english(words)


def test_every_part_is_closed_and_has_a_title() -> None:
    parts = [SCHEMA, *SCHEMA["definitions"].values()]
    assert len(parts) > 20
    for part in parts:
        assert part["additionalProperties"] is False
        assert part["title"]
        assert "description" not in part, "the docstring of a model is English"


@pytest.mark.parametrize("soort", KINDS)
def test_every_choice_has_a_meaning(soort: str) -> None:
    choices = {
        key.takes
        for part in parts_of(load_kind(soort).MODEL)
        for key in keys_of(part).values()
        if issubclass(key.takes, Keuze)
    }
    assert choices
    for choice in choices:
        assert list(MEANINGS[choice.__name__]) == [one.value for one in choice]


def test_a_choice_is_explained() -> None:
    aard = SCHEMA["definitions"]["Doel"]["properties"]["aard"]
    assert aard["enum"] == ["resultaat", "inspanning", "…", None]
    assert len(aard["enumDescriptions"]) == 4
    assert aard["errorMessage"] == "Kies uit: resultaat, inspanning."


def test_every_key_of_the_model_is_there() -> None:
    parts = parts_of(load_kind("verbeterplan").MODEL)
    keys = [key for part in parts for key in part.model_fields]
    assert len(keys) == len(named(SCHEMA))


# --- The command -----------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [[], ["verbeterplan"]])
def test_the_schema_is_printed(arguments: list[str]) -> None:
    ran = spv("schema", *arguments)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == SCHEMA
    assert ran.out == schema_text("verbeterplan")


def test_the_schema_is_written_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / ".spv" / "verbeterplan.schema.json"
    for _ in range(2):
        ran = spv("schema", "-o", str(target))
        assert ran.code == 0
        assert ran.err == f"Gemaakt: {target}\n"
        assert target.read_bytes() == schema_text("verbeterplan").encode()
        older = re.sub(r" \([0-9a-f]{16}\)", "", schema_text("verbeterplan"))  # from before there was a seal
        target.write_text(older.replace("Wat je telt", "Ouder"), "utf-8")


@pytest.mark.parametrize(("old", "new"), [("Wat je telt", "Eigen woorden"), ("\n}\n", "\n")])
def test_a_schema_that_was_edited_stays(tmp_path: Path, old: str, new: str) -> None:
    target = tmp_path / "plan.schema.json"
    edited = schema_text("verbeterplan").replace(old, new)
    target.write_text(edited, "utf-8")
    ran = spv("schema", "-o", str(target))
    assert ran.code == 2
    assert "is met de hand aangepast nadat spv het maakte. Kies met -o een andere naam." in ran.err
    assert target.read_text("utf-8") == edited


def test_another_layout_of_a_schema_is_no_edit(tmp_path: Path) -> None:
    target = tmp_path / "plan.schema.json"
    target.write_text(json.dumps(json.loads(schema_text("verbeterplan"))), "utf-8")
    assert spv("schema", "-o", str(target)).code == 0
    assert target.read_text("utf-8") == schema_text("verbeterplan")


def test_somebody_elses_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "plan.yaml"
    target.write_text("soort: verbeterplan\n")
    ran = spv("schema", "-o", str(target))
    assert ran.code == 2
    assert "bestaat al en is niet door spv gemaakt. Kies met -o een andere naam." in ran.err
    assert target.read_text() == "soort: verbeterplan\n"


@pytest.mark.parametrize(
    ("soort", "hint"), [("verbeterpan", "Bedoelde je ‘verbeterplan’?"), ("brief", "Kies uit: verbeterplan")]
)
def test_a_kind_that_does_not_exist(soort: str, hint: str) -> None:
    ran = spv("schema", soort)
    assert ran.code == 2
    assert hint in ran.err
