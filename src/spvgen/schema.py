"""The JSON Schema of a document kind, for editors: Dutch titles, descriptions and choices.

Draft 7, which the YAML extension of most editors speaks; ``enumDescriptions`` and ``errorMessage`` are
words of its own. The schema lets through what YAML reads as a number or a day where the plan has text, and
``…`` wherever a value is still to be filled in; what else is wrong with a value, ``spv check`` tells.
"""

import json
import re
from datetime import date, time
from hashlib import sha256
from typing import Any, Final

from spvgen.edit.writing import OPEN
from spvgen.keys import Key, keys_of, parts_of
from spvgen.kinds import load_kind
from spvgen.kinds.keuzes import MEANINGS
from spvgen.kinds.values import Keuze, Model, Wanneer
from spvgen.quantities import Quantity

MADE_BY: Final = "Gemaakt met: spv schema"
_SEAL: Final = re.compile(rf"{MADE_BY} \(([0-9a-f]{{16}})\)")

_NO_DAY: Final = ("number", "boolean", "object", "array", "null")

_VALUES: Final[dict[type, dict[str, Any]]] = {
    str: {
        "type": ["string", "number", "boolean"],
        "minLength": 1,
        "errorMessage": "Hier hoort gewone tekst.",
    },
    Wanneer: {
        "not": {"type": [*_NO_DAY]},
        "minLength": 1,
        "errorMessage": "Schrijf een maand of een dag, zoals juni 2026 of 2026-06-12.",
    },
    date: {
        "not": {"type": [*_NO_DAY]},  # some readers make a day of it, for which JSON has no type
        "pattern": rf"^(\d{{4}}-\d{{2}}-\d{{2}}|{OPEN})$",
        "errorMessage": "Schrijf een datum als 2026-01-12.",
    },
    time: {
        "type": ["string", "number"],  # 10:00 is 600 to some readers
        "pattern": rf"^(\d{{1,2}}:\d{{2}}( uur)?|{OPEN})$",
        "errorMessage": "Schrijf een tijd als 09:00.",
    },
    Quantity: {
        "type": ["string", "number"],
        "minLength": 1,
        "errorMessage": "Schrijf een getal, zoals 62,5% of minimaal 5 afspraken.",
    },
}
"""What can stand for a value of each type; ``errorMessage`` is what editors show in place of English."""


def schema_of(soort: str) -> dict[str, Any]:
    """The schema of a kind, as plain data. Raises KeyError for a kind that does not exist."""
    model: type[Model] = load_kind(soort).MODEL
    top = _part(model)
    top["properties"]["soort"] = {**_named("soort", "Het soort document."), "enum": [soort]}
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "",
        **top,
        "definitions": {part.__name__: _part(part) for part in parts_of(model)[1:]},
    }
    return {**schema, "$comment": f"{MADE_BY} ({_digest(schema)})"}


def intact(data: bytes) -> bool | None:
    """Whether a schema says what spv made it say: True, False (changed since), or None (no seal)."""
    try:
        schema = json.loads(data)
    except (ValueError, RecursionError):
        schema = None
    if not isinstance(schema, dict):
        return False
    seal = _SEAL.fullmatch(str(schema.get("$comment", "")))
    return None if seal is None else seal[1] == _digest(schema)


def _digest(schema: dict[str, Any]) -> str:
    return sha256(json.dumps({**schema, "$comment": ""}).encode()).hexdigest()[:16]


def schema_text(soort: str) -> str:
    """The schema as the text of a file."""
    return json.dumps(schema_of(soort), ensure_ascii=False, indent=2) + "\n"


def _part(part: type[Model]) -> dict[str, Any]:
    keys = keys_of(part).values()
    found: dict[str, Any] = {
        "title": _title(part.__name__),
        "type": "object",
        "properties": {key.name: _property(key) for key in keys},
        "required": [key.name for key in keys if key.required],
        "additionalProperties": False,
    }
    if {"persoon", "naam"} <= found["properties"].keys() and "naam" in found["required"]:
        found["required"].remove("naam")
        found["anyOf"] = [{"required": ["naam"]}, {"required": ["persoon"]}]
    return {name: value for name, value in found.items() if value != []}


def _property(key: Key) -> dict[str, Any]:
    value = _value(key.takes, optional=not key.required and not key.many)
    if key.many:
        several = {"type": "array", "items": value} | ({"minItems": 1} if key.required else {})
        value = {"anyOf": [several, value, *([] if key.required else [{"type": "null"}])]}
    return {**_named(key.name, key.about), **value}


def _named(name: str, about: str) -> dict[str, str]:
    return {"title": _title(name), "description": about}


def _value(takes: type, *, optional: bool) -> dict[str, Any]:
    """What stands for one value; an optional one may be left empty."""
    if issubclass(takes, Model):
        ways: list[dict[str, Any]] = [{"$ref": f"#/definitions/{takes.__name__}"}]
        ways += [_VALUES[str]] if takes.bare_key else []
        ways += [{"type": "null"}] if optional else []
        return {"anyOf": ways} if len(ways) > 1 else ways[0]
    value = _choice(takes) if issubclass(takes, Keuze) else _VALUES[takes]
    return _or_empty(value) if optional else value


def _choice(takes: type[Keuze]) -> dict[str, Any]:
    choices, meanings = [one.value for one in takes], MEANINGS[takes.__name__]
    return {
        "enum": [*choices, OPEN],
        "enumDescriptions": [*(meanings[choice] for choice in choices), "Nog in te vullen."],
        "errorMessage": f"Kies uit: {', '.join(choices)}.",
    }


def _or_empty(value: dict[str, Any]) -> dict[str, Any]:
    """The same, or nothing: an empty value is an absent one."""
    if "enum" in value:
        return {
            **value,
            "enum": [*value["enum"], None],
            "enumDescriptions": [*value["enumDescriptions"], "Leeg."],
        }
    if "not" in value:
        return {**value, "not": {"type": [one for one in _NO_DAY if one != "null"]}}
    rest = {name: one for name, one in value.items() if name != "minLength"}
    return {**rest, "type": [*value["type"], "null"]}


def _title(name: str) -> str:
    """``EerderGesprek`` and ``eerder_gesprek`` → *Eerder gesprek*."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower()
    return "HR" if words == "hr" else words[:1].upper() + words[1:]
